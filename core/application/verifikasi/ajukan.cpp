// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/ajukan.h"

#include "core/application/kontekskantor.h"
#include "core/application/verifikasi/pemeriksameja.h"
#include "core/application/verifikasi/pencatatverifikasi.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

/// A statement with what belongs to it.
struct LaporanDiajukan {
    Koperasi koperasi;
    Keragaan keragaan;
    std::optional<Record> tahunLalu;
    std::vector<TemuanIsian> temuan;
};

Result<LaporanDiajukan> bacaLaporan(Office &office, const KeragaanId &id, const Clock &clock)
{
    LaporanDiajukan laporan;
    auto keragaan = office.koperasi().find(id);
    if (!keragaan)
        return keragaan.error();
    laporan.keragaan = std::move(*keragaan);
    auto koperasi = office.koperasi().find(laporan.keragaan.koperasi);
    if (!koperasi)
        return koperasi.error();
    laporan.koperasi = std::move(*koperasi);
    const Periode lalu{laporan.keragaan.periode.tahunBuku - 1, laporan.keragaan.periode.jenis};
    auto sebelumnya = office.koperasi().find(keragaanId(laporan.koperasi.id, lalu));
    if (sebelumnya)
        laporan.tahunLalu = std::move(sebelumnya->isian);
    else if (sebelumnya.error().kind != ErrorKind::Missing)
        return sebelumnya.error();
    const auto konteks =
        konteksKantor(office, laporan.koperasi.id, laporan.tahunLalu ? &*laporan.tahunLalu : nullptr, clock);
    laporan.temuan = validate(laporan.koperasi.isian, laporan.keragaan.isian, laporan.keragaan.periode, konteks);
    return laporan;
}

std::optional<Error> masihSalah(const std::vector<TemuanIsian> &temuan)
{
    const auto jumlah = std::ranges::count(temuan, Keparahan::Salah, &TemuanIsian::keparahan);
    if (jumlah == 0)
        return std::nullopt;
    const auto pertama = std::ranges::find(temuan, Keparahan::Salah, &TemuanIsian::keparahan);
    return Error{ErrorKind::Input,
                 QStringLiteral("verifikasi.masih-salah"),
                 {{QStringLiteral("jumlah"), qint64(jumlah)}, {QStringLiteral("isian"), keyOf(pertama->field)}}};
}

/// As it stands now; of a correction what was not opened stays as it was handed in.
Cuplikan bekukan(const LaporanDiajukan &laporan, const KeadaanPengajuan &kini, std::vector<Field> &ditunda)
{
    Cuplikan isi{laporan.koperasi.id, laporan.keragaan.periode, {}, {}};
    for (const Record *isian : {&laporan.koperasi.isian, &laporan.keragaan.isian})
        for (const auto &[field, value] : *isian)
            isi.set(field, value);
    const bool koreksi = kini.status == StatusPengajuan::PerluPerbaikan ||
                         kini.status == StatusPengajuan::DibukaKembali ||
                         kini.status == StatusPengajuan::DiajukanUlang;
    if (!koreksi || kini.semuaTerbuka)
        return isi;
    for (const FieldChange &beda : bedaCuplikan(&*kini.cuplikan, isi))
        if (!kini.terbuka.contains(beda.field)) {
            isi.set(beda.field, beda.before);
            ditunda.push_back(beda.field);
        }
    return isi;
}

/// Everybody who typed any of it since the version that was valid last.
Result<QStringList> pengisiOf(Office &office, const LaporanDiajukan &laporan, const KeadaanPengajuan &kini,
                              const QString &sebutan, const QString &akun)
{
    const auto riwayat = office.koperasi().riwayat(laporan.koperasi.id);
    if (!riwayat)
        return riwayat.error();
    const auto sah = kini.sahPada(rantaiVerifikasi(binaanOf(laporan.koperasi.isian)).front());
    std::set<QString> pengisi;
    for (const RiwayatBaris &baris : *riwayat)
        if ((!baris.periode || *baris.periode == laporan.keragaan.periode) &&
            (!sah || baris.waktu.toMSecsSinceEpoch() > sah->pada))
            pengisi.insert(baris.pelaku == sebutan ? akun : baris.pelaku);
    return QStringList(pengisi.begin(), pengisi.end());
}

class PengajuanBanyak {
public:
    PengajuanBanyak(Office &office, PencatatVerifikasi &pencatat, QString sebutan, const Clock &clock)
        : m_office(office), m_pencatat(pencatat), m_sebutan(std::move(sebutan)), m_clock(clock)
    {
    }

    HasilLangkah hasil;

    /// Only an error of the store stops; everything else is told beside the others.
    Result<void> satu(const KeragaanId &id)
    {
        const auto laporan = bacaLaporan(m_office, id, m_clock);
        if (!laporan)
            return catatGagal(id, {}, laporan.error());
        const QString nama = laporan->koperasi.isian.value(Field::Nama).text();
        if (const auto salah = masihSalah(laporan->temuan))
            return catatGagal(id, nama, *salah);
        const auto langkah = langkahOf(id, *laporan);
        if (!langkah)
            return langkah.error();
        if (const auto diajukan = m_pencatat.tambah(id, *langkah); !diajukan)
            return catatGagal(id, nama, diajukan.error());
        ++hasil.dilakukan;
        return {};
    }

private:
    Result<void> catatGagal(const KeragaanId &id, const QString &nama, const Error &sebab)
    {
        if (sebab.kind == ErrorKind::Storage)
            return sebab;
        hasil.gagal.push_back({id, nama, sebab});
        return {};
    }

    Result<PeristiwaVerifikasi> langkahOf(const KeragaanId &id, const LaporanDiajukan &laporan)
    {
        const auto kini = m_pencatat.keadaan(id);
        if (!kini)
            return kini.error();
        const auto pengisi = pengisiOf(m_office, laporan, *kini, m_sebutan, m_pencatat.pelaku().akun);
        if (!pengisi)
            return pengisi.error();
        PeristiwaVerifikasi langkah;
        langkah.jenis = JenisPeristiwaVerifikasi::Ajukan;
        langkah.cuplikan = bekukan(laporan, *kini, hasil.ditunda);
        langkah.cerna = cernaCuplikan(langkah.cuplikan);
        langkah.pengisi = *pengisi;
        langkah.bobot = bobotRisikoBawaan().versi;
        langkah.risiko = nilaiRisiko({langkah.cuplikan.keragaan, laporan.tahunLalu ? &*laporan.tahunLalu : nullptr,
                                      laporan.temuan, kini->sah.empty(), kini->penolakan},
                                     bobotRisikoBawaan());
        return langkah;
    }

    Office &m_office;
    PencatatVerifikasi &m_pencatat;
    QString m_sebutan;
    const Clock &m_clock;
};

} // namespace

const BobotRisiko &bobotRisikoBawaan()
{
    static const BobotRisiko bobot = [] {
        QFile file(QStringLiteral(":/verifikasi/risiko.json"));
        auto dibaca = file.open(QIODevice::ReadOnly) ? bobotRisikoOfFile(file.readAll()) : BobotRisiko();
        if (!dibaca || dibaca->versi == 0)
            qFatal("the weights of risk in this program are not whole");
        return *dibaca;
    }();
    return bobot;
}

Result<HasilLangkah> ajukanKeragaan(Office &office, std::span<const KeragaanId> id, const QString &sebutan,
                                    const Clock &clock, Chance &chance)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    if (!pelaku)
        return pelaku.error();
    PencatatVerifikasi pencatat(office, *pelaku, clock, &chance);
    PengajuanBanyak pengajuan(office, pencatat, sebutan, clock);
    for (const KeragaanId &satu : id)
        if (auto done = pengajuan.satu(satu); !done)
            return done.error();
    auto tindakan =
        pencatat.simpan(u"verifikasi.ajukan"_qs, u"Ajukan %1 data untuk verifikasi"_qs.arg(pencatat.banyak()));
    if (!tindakan)
        return tindakan.error();
    pengajuan.hasil.tindakan = *tindakan;
    return std::move(pengajuan.hasil);
}

} // namespace lumbung
