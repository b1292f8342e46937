// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/mejauji.h"

#include "core/application/ports/chance.h"

namespace lumbung {

MejaUji::MejaUji(PusatStore &pusat, Peran peran, Scope wilayah, quint32 benih)
    : pemakai{QStringLiteral("0000000%1-0000-4000-8000-000000000000").arg(benih % 10),
              QStringLiteral("meja-%1").arg(benih), peran, wilayah},
      scope(wilayah),
      m_pusat(pusat),
      m_chance(benih)
{
    perangkat = PerangkatId(newUuid(clock, m_chance));
}

Op MejaUji::dasar(JenisOp jenis, const KunciRekam &rekam)
{
    Op op;
    op.id = OpId(newUuid(clock, m_chance));
    op.jenis = jenis;
    op.rekam = rekam;
    op.asal.bawaan = {Sumber::Manual, clock.today()};
    op.pada = clock.now().toMSecsSinceEpoch();
    return op;
}

Op MejaUji::buatKoperasi(const Record &isian, const QString &id)
{
    Op op = dasar(JenisOp::Buat, {JenisRekam::Koperasi, id.isEmpty() ? newUuid(clock, m_chance) : id});
    for (const auto &[field, value] : isian)
        op.isian.push_back({field, {}, value});
    return op;
}

Op MejaUji::buatKeragaan(const KoperasiId &koperasi, int tahun, const Record &isian)
{
    const Periode periode{tahun, JenisPeriode::Tahunan};
    Op op = dasar(JenisOp::Buat, {JenisRekam::Keragaan, keragaanId(koperasi, periode).text()});
    op.koperasi = koperasi;
    op.periode = periode;
    for (const auto &[field, value] : isian)
        op.isian.push_back({field, {}, value});
    return op;
}

Op MejaUji::lampirkan(const KunciRekam &pemilik, const QByteArray &sha256, qint64 ukuran)
{
    Op op = dasar(JenisOp::Buat, {JenisRekam::Lampiran, newUuid(clock, m_chance)});
    Lampiran baru;
    baru.id = LampiranId(op.rekam.id);
    baru.pemilik = pemilik;
    baru.nama = QStringLiteral("akta.pdf");
    baru.tipe = QStringLiteral("application/pdf");
    baru.ukuran = ukuran;
    baru.sha256 = sha256;
    op.lampiran = baru;
    return op;
}

Op MejaUji::ubah(const KunciRekam &rekam, std::vector<FieldChange> isian, const OpId &setelah)
{
    Op op = dasar(JenisOp::Ubah, rekam);
    op.isian = std::move(isian);
    op.setelah = setelah;
    return op;
}

Op MejaUji::hapus(const KunciRekam &rekam, qint64 versi)
{
    Op op = dasar(JenisOp::Hapus, rekam);
    op.versi = versi;
    return op;
}

Op MejaUji::selesaikan(const QString &konflik, std::vector<FieldChange> isian, bool terima)
{
    Op op = dasar(JenisOp::Selesaikan, {JenisRekam::Konflik, konflik});
    op.isian = std::move(isian);
    op.terima = terima;
    return op;
}

Op MejaUji::putuskan(const QString &usulan, bool terima)
{
    Op op = dasar(JenisOp::Putuskan, {JenisRekam::Usulan, usulan});
    op.terima = terima;
    op.catatan = QStringLiteral("Sudah dicocokkan");
    return op;
}

Op MejaUji::transisi(const KunciRekam &rekam, qint64 versi, StatusData dari, StatusData ke)
{
    Op op = dasar(JenisOp::Transisi, rekam);
    op.versi = versi;
    op.dari = dari;
    op.ke = ke;
    return op;
}

Op MejaUji::catat(Aliran aliran, const QString &pokok, const QJsonObject &isi, const QString &id)
{
    Op op = dasar(JenisOp::Catat, {JenisRekam::Peristiwa, id.isEmpty() ? newUuid(clock, m_chance) : id});
    op.peristiwa = {aliran, pokok, isi};
    return op;
}

Result<std::vector<JawabanOp>> MejaUji::kirim(std::vector<Op> ops)
{
    for (Op &op : ops)
        op.dseq = ++dseq;
    m_batch = {perangkat, scope, {}, 0, std::move(ops)};
    auto jawaban = terimaBatch(m_pusat, pemakai, m_batch, clock);
    if (!jawaban)
        return jawaban.error();
    return std::move(jawaban->jawaban);
}

JawabanOp MejaUji::satu(const Op &op)
{
    const auto jawaban = kirim({op});
    if (!jawaban || jawaban->size() != 1)
        qFatal("kirim: %s", jawaban ? "no answer" : qPrintable(jawaban.error().code));
    return jawaban->front();
}

FieldChange ganti(Field field, const Value &sebelum, const Value &sesudah)
{
    return {field, sebelum, sesudah};
}

} // namespace lumbung
