// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/mejapalsu.h"

#include "core/domain/kodewilayah.h"
#include "core/domain/sinkron/gabung.h"

namespace lumbung {

Op MejaPalsu::dasar(JenisOp jenis, const KunciRekam &kunci)
{
    Op op;
    op.id = OpId(QStringLiteral("01900000-0000-7000-8000-%1").arg(0xb000 + ++m_nomor, 12, 16, QLatin1Char('0')));
    op.jenis = jenis;
    op.rekam = kunci;
    op.pada = 1'790'000'000'000 + m_nomor;
    if (const auto belum = m_store.belumLunas(kunci); !belum.empty())
        op.setelah = belum.back()->op.id;
    return op;
}

void MejaPalsu::antrekan(Scope scope, const Op &op)
{
    if (!m_store.antrekan(scope, op))
        qFatal("antrekan");
}

MejaPalsu::Tempat MejaPalsu::tempat(const KunciRekam &kunci) const
{
    for (const auto &[scope, rows] : m_store.isi().rekam)
        if (const auto found = rows.find(kunci); found != rows.end() && !found->second.dihapus) {
            const IsiRekam isi = isiOfDoc(kunci.jenis, found->second.doc);
            return {scope, isi.koperasi, isi.periode};
        }
    for (const FakeSyncStore::Keluar *keluar : m_store.belumLunas(kunci))
        return {keluar->scope, keluar->op.koperasi, keluar->op.periode};
    return {};
}

qint64 MejaPalsu::versi(const KunciRekam &kunci) const
{
    const FakeSyncStore::Rekam *rekam = m_store.hidup(kunci);
    return (rekam ? rekam->versi : 0) + static_cast<qint64>(m_store.belumLunas(kunci).size());
}

void MejaPalsu::buat(const KoperasiId &id, const Record &profil)
{
    Op op = dasar(JenisOp::Buat, {JenisRekam::Koperasi, id.text()});
    for (const auto &[field, value] : profil)
        op.isian.push_back({field, {}, value});
    antrekan(scopeOf(KodeWilayah::parse(profil.value(Field::Wilayah).text())->scope()), op);
}

void MejaPalsu::buat(const KoperasiId &koperasi, const Periode &periode, const Record &isian)
{
    Op op = dasar(JenisOp::Buat, {JenisRekam::Keragaan, keragaanId(koperasi, periode).text()});
    op.koperasi = koperasi;
    op.periode = periode;
    for (const auto &[field, value] : isian)
        op.isian.push_back({field, {}, value});
    antrekan(tempat({JenisRekam::Koperasi, koperasi.text()}).scope, op);
}

void MejaPalsu::ubah(const KunciRekam &kunci, const Record &isian)
{
    const Record tampak = m_store.tampak(kunci);
    std::vector<FieldChange> changes;
    for (const auto &[field, value] : isian)
        changes.push_back({field, tampak.value(field), value});
    const Tempat tempat = this->tempat(kunci);
    Op op = dasar(JenisOp::Ubah, kunci);
    op.koperasi = tempat.koperasi;
    op.periode = tempat.periode;
    op.isian = denganPenjaga(std::move(changes), tampak);
    antrekan(tempat.scope, op);
}

LampiranId MejaPalsu::lampirkan(const KunciRekam &pemilik, const QByteArray &isi)
{
    Lampiran baru;
    baru.id =
        LampiranId(QStringLiteral("01900000-0000-7000-8000-%1").arg(0xd000 + ++m_nomor, 12, 16, QLatin1Char('0')));
    baru.pemilik = pemilik;
    baru.nama = QStringLiteral("akta.pdf");
    baru.tipe = QStringLiteral("application/pdf");
    if (!m_store.lampirkan(tempat(pemilik).scope, baru, isi))
        qFatal("lampirkan");
    return baru.id;
}

void MejaPalsu::lepasLampiran(const LampiranId &id)
{
    Op op = dasar(JenisOp::Hapus, {JenisRekam::Lampiran, id.text()});
    op.versi = 1;
    if (!m_store.lepasLampiran(id, op))
        qFatal("lepasLampiran");
}

QByteArray MejaPalsu::bacaLampiran(const LampiranId &id)
{
    const auto &isi = m_store.isi();
    const auto lokal = isi.lampiran.find(id);
    QByteArray sha256 = lokal == isi.lampiran.end() ? QByteArray() : lokal->second.lampiran.sha256;
    for (const auto &[scope, rows] : isi.rekam)
        if (const auto found = rows.find({JenisRekam::Lampiran, id.text()}); found != rows.end())
            sha256 = lampiranOfJson(id, found->second.doc).sha256;
    const auto berkas = isi.berkas.find(sha256);
    if (berkas != isi.berkas.end() && berkas->second.utuh())
        return berkas->second.isi;
    (void)m_store.minta(sha256);
    return {};
}

void MejaPalsu::hapus(const KunciRekam &kunci)
{
    std::vector<KunciRekam> semua;
    for (const auto &[scope, rows] : m_store.isi().rekam)
        for (const auto &[satu, rekam] : rows)
            if (satu.jenis == JenisRekam::Keragaan && !rekam.dihapus &&
                isiOfDoc(satu.jenis, rekam.doc).koperasi.text() == kunci.id)
                semua.push_back(satu);
    semua.push_back(kunci);
    for (const KunciRekam &satu : semua) {
        if (m_store.batalkan(satu))
            continue;
        Op op = dasar(JenisOp::Hapus, satu);
        op.versi = versi(satu);
        antrekan(tempat(satu).scope, op);
    }
}

} // namespace lumbung
