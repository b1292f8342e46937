// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/pengantarberkas.h"

#include "core/domain/jsontext.h"
#include "sync/wire/crc32c.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr qint64 giliranMs = 30'000;
constexpr int penolakanMax = 5; ///< parts in a row that the hub did not take
constexpr int percumaMax = 3;

constexpr int sampaiMax = 3;   ///< times that a file's ops are sent at once
constexpr int jedaTerasa = 60; ///< seconds of waiting that people are told of

Error takTerkirim(const char *kode)
{
    return {ErrorKind::Refused, QString::fromLatin1(kode), {}};
}

QString jalurOf(const QByteArray &sha256)
{
    return u"/v1/blob/"_qs + QString::fromLatin1(sha256.toHex());
}

} // namespace

void PengantarBerkas::mulai(bool turun)
{
    m_turun = turun;
    m_lewati.clear();
    for (const auto &[sha256, kali] : m_percuma)
        if (kali >= percumaMax)
            m_lewati.insert(sha256);
    m_tertolak.reset();
    m_sampai = m_pertukaran.sekarang() + giliranMs;
    m_jeda = 0;
    m_penuh = m_antre = m_maju = m_tersisa = false;
    m_pertukaran.kerja([this] { return lanjut(); });
}

/// The next file, or the end of this step.
Result<void> PengantarBerkas::lanjut()
{
    if (m_acara.mendesak() || m_pertukaran.sekarang() >= m_sampai) {
        m_tersisa = true;
        akhiri();
        return {};
    }
    return berikutnya();
}

Result<void> PengantarBerkas::berikutnya()
{
    BerkasSync &store = m_pertukaran.store().berkas();
    if (!m_penuh) {
        const auto naik = store.berikutNaik(m_lewati);
        if (!naik)
            return naik.error();
        if (*naik) {
            tawarkan(**naik);
            return {};
        }
    }
    if (m_turun) {
        const auto turun = store.berikutTurun(m_lewati);
        if (!turun)
            return turun.error();
        if (*turun) {
            unduh(**turun);
            return {};
        }
    }
    akhiri();
    return {};
}

void PengantarBerkas::akhiri()
{
    m_acara.selesai();
}

void PengantarBerkas::tawarkan(const BerkasNaik &berkas)
{
    const qint64 sejak = m_pertukaran.sekarang();
    m_pertukaran.post(jalurOf(berkas.sha256), compactJson({{u"size"_qs, berkas.ukuran}}),
                      [this, berkas, sejak](const Putusan &putusan, const QByteArray &badan) {
                          naikDijawab({berkas}, putusan, badan, sejak);
                      });
}

Result<void> PengantarBerkas::kirimPotongan(Naik naik)
{
    if (m_acara.mendesak() || m_pertukaran.sekarang() >= m_sampai)
        return lanjut();
    auto isi = m_pertukaran.store().berkas().potongan(naik.berkas.sha256, naik.ada, m_ukuran.bytes());
    if (!isi)
        return isi.error();
    if (isi->isEmpty()) {
        tolak(naik.berkas.sha256, u"lampiran.rusak"_qs);
        return {};
    }
    Permintaan permintaan{0, Permintaan::Cara::Patch,
                          jalurOf(naik.berkas.sha256) + u"?off="_qs + QString::number(naik.ada), *isi};
    permintaan.kepala = {{QByteArrayLiteral("X-Crc32c"), teksCrc32c(*isi)},
                         {QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/octet-stream")}};
    const qint64 sejak = m_pertukaran.sekarang();
    m_pertukaran.minta(std::move(permintaan),
                       [this, naik = std::move(naik), sejak](const Putusan &putusan, const QByteArray &badan) {
                           naikDijawab(naik, putusan, badan, sejak);
                       });
    return {};
}

void PengantarBerkas::naikDijawab(Naik naik, const Putusan &putusan, const QByteArray &badan, qint64 sejak)
{
    if (putusan.jenis == Putusan::Jenis::Berhasil) {
        m_ukuran.selesai(m_pertukaran.sekarang() - sejak);
        naikMaju(std::move(naik), badan);
    } else {
        naikGagal(std::move(naik), putusan);
    }
}

/// {"have":n} or {"complete":true}; what a portal says is neither.
void PengantarBerkas::naikMaju(Naik naik, const QByteArray &badan)
{
    const QJsonObject jawaban = objectOfJson(badan);
    if (jawaban.value(u"complete").toBool()) {
        sampai(naik.berkas.sha256);
        return;
    }
    const qint64 ada = jawaban.value(u"have").toInteger(-1);
    if (ada < 0 || ada >= naik.berkas.ukuran) {
        m_pertukaran.gagal(bukanPusat());
        return;
    }
    m_maju = m_maju || ada > naik.ada;
    naik.penolakan = 0;
    naik.ada = ada;
    m_pertukaran.kerja([this, naik = std::move(naik)] { return kirimPotongan(naik); });
}

void PengantarBerkas::naikGagal(Naik naik, const Putusan &putusan)
{
    const QByteArray sha256 = naik.berkas.sha256;
    switch (putusan.jenis) {
    case Putusan::Jenis::Bertentangan: bertentangan(std::move(naik), putusan.galat); break;
    case Putusan::Jenis::Ditolak: tolak(sha256, u"lampiran-peran"_qs); break;
    case Putusan::Jenis::TerlaluBesar:
        if (putusan.galat.code == u"berkas.terlalu-besar") {
            tolak(sha256, u"lampiran.terlalu-besar"_qs);
            break;
        }
        [[fallthrough]];
    case Putusan::Jenis::Salah:
        m_ukuran.gagal();
        tunda(sha256);
        break;
    case Putusan::Jenis::Penuh:
        m_penuh = true;
        m_tertolak = putusan.galat;
        lewati(sha256);
        break;
    case Putusan::Jenis::Kosong: m_pertukaran.gagal(bukanPusat()); break;
    default:
        if (!istirahat(putusan)) {
            m_ukuran.gagal();
            m_pertukaran.gagal(putusan);
        }
    }
}

/// The file stands elsewhere than this desk thought; or all of it is there and is another one.
void PengantarBerkas::bertentangan(Naik naik, const Error &galat)
{
    const QByteArray sha256 = naik.berkas.sha256;
    if (galat.code == u"berkas.posisi" && ++naik.penolakan < penolakanMax) {
        naik.ada = galat.facts.value(u"have"_qs).toLongLong();
        if (naik.ada >= 0 && naik.ada < naik.berkas.ukuran)
            m_pertukaran.kerja([this, naik = std::move(naik)] { return kirimPotongan(naik); });
        else
            tunda(sha256);
        return;
    }
    ++m_percuma[sha256];
    m_pertukaran.kerja([this, sha256]() -> Result<void> {
        const auto utuh = m_pertukaran.store().berkas().utuh(sha256);
        if (!utuh)
            return utuh.error();
        if (*utuh)
            tunda(sha256);
        else
            tolak(sha256, u"lampiran.rusak"_qs);
        return {};
    });
}

void PengantarBerkas::tolak(const QByteArray &sha256, const QString &kode)
{
    m_pertukaran.kerja([this, sha256, kode]() -> Result<void> {
        if (auto done = m_pertukaran.store().berkas().tolak(sha256, kode); !done)
            return done;
        return lanjut();
    });
}

/// The other files go on; this one is tried again with the next run.
void PengantarBerkas::tunda(const QByteArray &sha256)
{
    m_tertolak = takTerkirim("lampiran.tak-terkirim");
    lewati(sha256);
}

/// An op may come back because the hub lost the file after all: then not again at once, without end.
void PengantarBerkas::sampai(const QByteArray &sha256)
{
    m_pertukaran.kerja([this, sha256]() -> Result<void> {
        if (auto done = m_pertukaran.store().berkas().sampai(sha256); !done)
            return done;
        m_antre = m_antre || ++m_sampaiKali[sha256] <= sampaiMax;
        return lanjut();
    });
}

void PengantarBerkas::unduh(const BerkasTurun &berkas)
{
    const qint64 akhir = std::min(berkas.ada + m_ukuran.bytes(), berkas.ukuran) - 1;
    Permintaan permintaan{0, Permintaan::Cara::Get, jalurOf(berkas.sha256), {}};
    permintaan.kepala = {
        {QByteArrayLiteral("Range"), "bytes=" + QByteArray::number(berkas.ada) + '-' + QByteArray::number(akhir)}};
    const qint64 sejak = m_pertukaran.sekarang();
    m_pertukaran.minta(std::move(permintaan),
                       [this, berkas, sejak](const Putusan &putusan, const QByteArray &badan) {
                           turunDijawab(berkas, putusan, badan, sejak);
                       });
}

void PengantarBerkas::turunDijawab(const BerkasTurun &berkas, const Putusan &putusan, const QByteArray &badan,
                                   qint64 sejak)
{
    switch (putusan.jenis) {
    case Putusan::Jenis::Berhasil: {
        m_ukuran.selesai(m_pertukaran.sekarang() - sejak);
        // Somebody on the way may not know of ranges and give all of it.
        const bool semua = badan.size() == berkas.ukuran;
        m_pertukaran.kerja(
            [this, berkas, isi = semua ? badan.mid(berkas.ada) : badan] { return simpan(berkas, isi); });
        break;
    }
    case Putusan::Jenis::Kosong:
    case Putusan::Jenis::Ditolak:
    case Putusan::Jenis::TerlaluBesar:
    case Putusan::Jenis::Bertentangan:
    case Putusan::Jenis::Salah:
        m_ukuran.gagal();
        lewati(berkas.sha256);
        break;
    default:
        if (!istirahat(putusan)) {
            m_ukuran.gagal();
            m_pertukaran.gagal(putusan);
        }
    }
}

/// It may have gone, or grown, while its part was on the way: then the next look tells.
Result<void> PengantarBerkas::simpan(const BerkasTurun &berkas, const QByteArray &isi)
{
    if (isi.isEmpty() || berkas.ada + isi.size() > berkas.ukuran) {
        lewati(berkas.sha256);
        return {};
    }
    const auto ada = m_pertukaran.store().berkas().tambahTurun(berkas.sha256, berkas.ada, isi);
    if (!ada && ada.error().kind == ErrorKind::Storage)
        return ada.error();
    m_maju = m_maju || (ada && *ada > 0);
    if (ada && *ada == 0 && ++m_percuma[berkas.sha256] >= percumaMax) {
        lewati(berkas.sha256);
        return {};
    }
    return lanjut();
}

/// Too much for the day, or too often: files wait, everything else goes on.
bool PengantarBerkas::istirahat(const Putusan &putusan)
{
    if (putusan.jenis != Putusan::Jenis::Ulangi || putusan.cobaLagiDetik <= 0)
        return false;
    m_jeda = qint64(putusan.cobaLagiDetik) * 1000;
    if (putusan.cobaLagiDetik > jedaTerasa)
        m_tertolak = takTerkirim("lampiran.ditunda");
    akhiri();
    return true;
}

void PengantarBerkas::lewati(const QByteArray &sha256)
{
    m_lewati.insert(sha256);
    m_pertukaran.kerja([this] { return lanjut(); });
}

} // namespace lumbung
