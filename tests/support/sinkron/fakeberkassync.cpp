// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Attached files of the store in memory.
#include "tests/support/sinkron/fakesyncstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lumbung {

namespace {

using Isi = FakeSyncStore::Isi;
using Keluar = FakeSyncStore::Keluar;
using Keadaan = BarisLampiran::Keadaan;

QByteArray cernaOf(const QByteArray &isi)
{
    return QCryptographicHash::hash(isi, QCryptographicHash::Sha256);
}

bool perluNaik(const FakeSyncStore::LampiranLokal &lokal)
{
    return lokal.keadaan == Keadaan::Menunggu && !lokal.diantrekan;
}

/// Attachments that the hub has confirmed and nobody has removed.
std::vector<Lampiran> terkonfirmasi(const Isi &isi)
{
    std::map<LampiranId, Lampiran> semua;
    for (const auto &[scope, rows] : isi.rekam)
        for (const auto &[kunci, rekam] : rows)
            if (kunci.jenis == JenisRekam::Lampiran && !rekam.dihapus)
                semua.emplace(kunci.id, lampiranOfJson(LampiranId(kunci.id), rekam.doc));
    std::vector<Lampiran> lampiran;
    for (auto &[id, satu] : semua)
        lampiran.push_back(std::move(satu));
    return lampiran;
}

bool pergi(const Isi &isi, const LampiranId &id)
{
    return std::ranges::any_of(isi.keluar, [&id](const Keluar &keluar) {
        return keluar.op.jenis == JenisOp::Hapus && keluar.op.rekam.id == id.text() && !keluar.lunas;
    });
}

} // namespace

Result<std::optional<BerkasNaik>> FakeSyncStore::berikutNaik(const std::set<QByteArray> &lewati)
{
    for (const auto &[id, lokal] : m_isi.lampiran) {
        const QByteArray sha256 = lokal.lampiran.sha256;
        if (!perluNaik(lokal) || lewati.contains(sha256))
            continue;
        if (const auto berkas = m_isi.berkas.find(sha256); berkas != m_isi.berkas.end() && berkas->second.utuh())
            return std::optional(BerkasNaik{sha256, berkas->second.ukuran});
        if (auto done = tolak(sha256, QStringLiteral("lampiran.rusak")); !done)
            return done.error();
        return berikutNaik(lewati);
    }
    return std::optional<BerkasNaik>();
}

Result<QByteArray> FakeSyncStore::potongan(const QByteArray &sha256, qint64 dari, qint64 maks)
{
    const auto berkas = m_isi.berkas.find(sha256);
    return berkas == m_isi.berkas.end() ? QByteArray() : berkas->second.isi.mid(dari, maks);
}

Result<bool> FakeSyncStore::utuh(const QByteArray &sha256)
{
    const auto berkas = m_isi.berkas.find(sha256);
    return berkas != m_isi.berkas.end() && cernaOf(berkas->second.isi) == sha256;
}

Result<void> FakeSyncStore::sampai(const QByteArray &sha256)
{
    return tulis([&](Isi &isi) -> Result<void> {
        for (auto &[id, lokal] : isi.lampiran) {
            if (!perluNaik(lokal) || lokal.lampiran.sha256 != sha256)
                continue;
            if (const Rekam *pemilik = hidup(lokal.lampiran.pemilik))
                for (const auto &[scope, rows] : isi.rekam)
                    if (rows.contains(lokal.lampiran.pemilik) && !rows.at(lokal.lampiran.pemilik).dihapus &&
                        pemilik->versi > 0)
                        lokal.scope = scope;
            Op op;
            op.id =
                OpId(QStringLiteral("%1-%2").arg(id.text().left(23)).arg(++isi.nomorOp, 12, 16, QLatin1Char('0')));
            op.jenis = JenisOp::Buat;
            op.rekam = {JenisRekam::Lampiran, id.text()};
            op.koperasi = lokal.lampiran.koperasi;
            op.lampiran = lokal.lampiran;
            op.dseq = ++isi.dseq[lokal.scope];
            isi.keluar.push_back({lokal.scope, op});
            lokal.diantrekan = true;
        }
        return {};
    });
}

Result<void> FakeSyncStore::tolak(const QByteArray &sha256, const QString &kode)
{
    return tulis([&](Isi &isi) -> Result<void> {
        for (auto &[id, lokal] : isi.lampiran)
            if (perluNaik(lokal) && lokal.lampiran.sha256 == sha256) {
                lokal.keadaan = Keadaan::Ditolak;
                lokal.kode = kode;
            }
        return {};
    });
}

Result<std::optional<BerkasTurun>> FakeSyncStore::berikutTurun(const std::set<QByteArray> &lewati)
{
    qint64 disimpan = 0;
    for (const auto &[sha256, berkas] : m_isi.berkas)
        disimpan += berkas.isi.size();
    std::optional<BerkasTurun> berikut;
    for (const auto &[sha256, berkas] : m_isi.berkas) {
        const bool sendiri = berkas.ukuran <= berkasSendiriMax && disimpan + berkas.ukuran <= berkasDisimpanMax;
        if (berkas.utuh() || lewati.contains(sha256) || !(berkas.diminta || (sendiri && !berikut)))
            continue;
        berikut = BerkasTurun{sha256, berkas.ukuran, berkas.isi.size()};
        if (berkas.diminta)
            break;
    }
    return berikut;
}

Result<qint64> FakeSyncStore::tambahTurun(const QByteArray &sha256, qint64 dari, const QByteArray &baru)
{
    qint64 ada = 0;
    const auto done = tulis([&](Isi &isi) -> Result<void> {
        const auto found = isi.berkas.find(sha256);
        if (found == isi.berkas.end())
            return Error{ErrorKind::Missing, QStringLiteral("berkas.tidak-ada"), {}};
        Berkas &berkas = found->second;
        if (berkas.isi.size() != dari || berkas.utuh())
            return Error{ErrorKind::Conflict, QStringLiteral("berkas.posisi"), {}};
        berkas.isi += baru;
        if (berkas.isi.size() > berkas.ukuran || (berkas.utuh() && cernaOf(berkas.isi) != sha256))
            berkas.isi.clear();
        if (berkas.utuh())
            berkas.diminta = false;
        ada = berkas.isi.size();
        return {};
    });
    return done ? Result<qint64>(ada) : done.error();
}

Result<void> FakeSyncStore::lampirkan(Scope scope, const Lampiran &lampiran, const QByteArray &bytes)
{
    return tulis([&](Isi &isi) -> Result<void> {
        Lampiran baru = lampiran;
        baru.sha256 = cernaOf(bytes);
        baru.ukuran = bytes.size();
        isi.berkas[baru.sha256] = {bytes.size(), bytes};
        isi.lampiran[baru.id] = {baru, scope};
        return {};
    });
}

Result<void> FakeSyncStore::lepasLampiran(const LampiranId &id, Op hapus)
{
    return tulis([&](Isi &isi) -> Result<void> {
        const auto lokal = isi.lampiran.find(id);
        if (lokal != isi.lampiran.end() &&
            (!lokal->second.diantrekan || lokal->second.keadaan == Keadaan::Ditolak)) {
            isi.lampiran.erase(lokal);
            buangTanpaNama(isi);
            return {};
        }
        Scope scope = lokal == isi.lampiran.end() ? Scope::Nasional : lokal->second.scope;
        for (const auto &[di, rows] : isi.rekam)
            if (const auto found = rows.find(hapus.rekam); found != rows.end() && !found->second.dihapus)
                scope = di;
        hapus.dseq = ++isi.dseq[scope];
        isi.keluar.push_back({scope, hapus});
        return {};
    });
}

std::vector<BarisLampiran> FakeSyncStore::lampiranDari(const KunciRekam &pemilik) const
{
    std::vector<BarisLampiran> semua;
    const auto tambah = [&](const Lampiran &lampiran, Keadaan keadaan, const QString &kode) {
        const auto berkas = m_isi.berkas.find(lampiran.sha256);
        if (lampiran.pemilik == pemilik && !pergi(m_isi, lampiran.id))
            semua.push_back({lampiran, keadaan, kode,
                             berkas == m_isi.berkas.end() ? 0 : static_cast<qint64>(berkas->second.isi.size())});
    };
    for (const Lampiran &satu : terkonfirmasi(m_isi))
        tambah(satu, Keadaan::Tersimpan, {});
    for (const auto &[id, lokal] : m_isi.lampiran)
        tambah(lokal.lampiran, lokal.keadaan, lokal.kode);
    return semua;
}

Result<void> FakeSyncStore::minta(const QByteArray &sha256)
{
    return tulis([&](Isi &isi) -> Result<void> {
        if (const auto found = isi.berkas.find(sha256); found != isi.berkas.end())
            found->second.diminta = true;
        return {};
    });
}

void FakeSyncStore::lampiranTurun(Isi &isi, const RekamTurun &turun)
{
    isi.lampiran.erase(LampiranId(turun.kunci.id));
    if (!turun.dihapus) {
        const Lampiran lampiran = lampiranOfJson({}, turun.doc);
        isi.berkas.try_emplace(lampiran.sha256, Berkas{lampiran.ukuran, {}});
    } else if (turun.pindahKe == Scope::Nasional || !isi.kursor.contains(turun.pindahKe)) {
        buangTanpaNama(isi);
    }
}

/// As the real store: what the hub has not got is offered again, everything else is told.
void FakeSyncStore::lampiranDijawab(Isi &isi, Keluar &keluar)
{
    const LampiranId id(keluar.op.rekam.id);
    const JawabanOp &jawaban = keluar.jawaban;
    const bool ditolak = jawaban.hasil == HasilOp::Ditolak || jawaban.hasil == HasilOp::Tertahan;
    if (keluar.op.jenis == JenisOp::Hapus) {
        keluar.lunas = keluar.lunas || jawaban.hasil == HasilOp::Tertahan || jawaban.kode == u"rekam-tidak-ada";
        return;
    }
    if (!keluar.op.lampiran)
        return;
    if (!ditolak) {
        for (const auto &[scope, rows] : isi.rekam)
            if (const auto found = rows.find(keluar.op.rekam);
                found != rows.end() && !found->second.lama && found->second.versi >= jawaban.versi)
                isi.lampiran.erase(id);
        return;
    }
    keluar.lunas = true;
    if (pergi(isi, id)) {
        isi.lampiran.erase(id);
        buangTanpaNama(isi);
        return;
    }
    const bool lagi = jawaban.kode == u"berkas-tidak-ada";
    isi.lampiran[id] = {*keluar.op.lampiran, keluar.scope, lagi ? Keadaan::Menunggu : Keadaan::Ditolak,
                        lagi ? QString() : jawaban.kode, !lagi};
}

void FakeSyncStore::buangTanpaNama(Isi &isi)
{
    std::set<QByteArray> bernama;
    for (const Lampiran &satu : terkonfirmasi(isi))
        bernama.insert(satu.sha256);
    for (const auto &[id, lokal] : isi.lampiran)
        bernama.insert(lokal.lampiran.sha256);
    std::erase_if(isi.berkas, [&](const auto &satu) { return !bernama.contains(satu.first); });
}

} // namespace lumbung
