// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ops that decide: conflicts, proposals, steps of verification.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"

namespace lumbung {

namespace {

/// The op that a decision carries out, in the name of who decides.
Op pelaksanaan(const Op &keputusan, const KunciRekam &rekam, JenisOp jenis, std::vector<FieldChange> isian)
{
    Op op = keputusan;
    op.jenis = jenis;
    op.rekam = rekam;
    op.isian = std::move(isian);
    return op;
}

} // namespace

Result<JawabanOp> PenilaiOp::selesaikan(const Op &op)
{
    const RekamPusat *ada = m_lembar.rekam(op.rekam);
    if (!ada || op.rekam.jenis != JenisRekam::Konflik)
        return tolak(op, "konflik-tidak-ada");
    if (!bolehDi(ada->scope))
        return tolak(op, "di-luar-wilayah");
    if (!boleh(m_pemakai.peran, Wewenang::SelesaikanKonflik))
        return tolak(op, "peran");
    const RekamPusat urusan = *ada;
    Konflik konflik = konflikOfDoc(KonflikId(op.rekam.id), objectOfJson(urusan.doc));
    if (konflik.selesai)
        return JawabanOp{op.id,      HasilOp::Ditolak, urusan.versi,
                         urusan.seq, op.rekam.id,      QStringLiteral("sudah-selesai")};
    if (op.versi != 0 && op.versi != urusan.versi)
        return tolak(op, "versi-berubah");
    const auto dilaksanakan = laksanakan(op, konflik);
    if (!dilaksanakan)
        return dilaksanakan.error();
    if (!dilaksanakan->isEmpty())
        return JawabanOp{op.id, HasilOp::Ditolak, 0, 0, {}, *dilaksanakan};
    konflik.selesai = true;
    konflik.penyelesai = m_pemakai.nama;
    konflik.opPenyelesaian = op.id;
    RekamPusat baru = urusan;
    baru.doc = docOf(konflik);
    const RekamPusat &ditaruh = m_lembar.taruh(std::move(baru), op.id, R"({"selesai":true})");
    return sudah(op, HasilOp::Ok, ditaruh);
}

/// Does to the record what was decided; answers the code of why not, empty when it is done.
Result<QString> PenilaiOp::laksanakan(const Op &op, const Konflik &konflik)
{
    const RekamPusat *kini = m_lembar.rekam(konflik.rekam);
    if (!kini)
        return QStringLiteral("rekam-tidak-ada");
    const bool hapus = konflik.sebab == SebabKonflik::HapusLawanUbah && op.terima;
    if (op.isian.empty() && !hapus)
        return QString(); // what stands at the hub stays
    if (const auto larangan = this->larangan(*kini, hapus ? Wewenang::HapusData : Wewenang::UbahData))
        return *larangan;
    if (kini->dihapus && konflik.sebab != SebabKonflik::UbahLawanHapus)
        return QStringLiteral("versi-berubah");
    if (hapus)
        return hapusSemua(op, konflik);
    if (!kini->dihapus) {
        const HasilGabung hasil = gabung(kini->isi.isian, op.isian);
        if (!hasil.konflik.empty())
            return QStringLiteral("versi-berubah");
        if (salahBaru(*kini, hasil.terapkan, konflik.rekam.jenis, kini->isi.periode))
            return QStringLiteral("aturan");
    }
    Op kerja = pelaksanaan(op, konflik.rekam, kini->dihapus ? JenisOp::Buat : JenisOp::Ubah, op.isian);
    kerja.koperasi = konflik.koperasi;
    kerja.periode = kini->isi.periode;
    auto jawaban = kini->dihapus ? buat(kerja) : ubah(kerja);
    if (!jawaban)
        return jawaban.error();
    return jawaban->hasil == HasilOp::Ditolak ? jawaban->kode : QString();
}

Result<QString> PenilaiOp::hapusSemua(const Op &op, const Konflik &konflik)
{
    if (konflik.rekam.jenis == JenisRekam::Koperasi) {
        const auto anak = m_lembar.keragaan(KoperasiId(konflik.rekam.id));
        if (!anak)
            return anak.error();
        for (const KunciRekam &kunci : *anak) {
            RekamPusat nisan = *m_lembar.rekam(kunci);
            nisan.dihapus = true;
            m_lembar.taruh(std::move(nisan), op.id, R"({"hapus":true})");
        }
    }
    RekamPusat nisan = *m_lembar.rekam(konflik.rekam);
    nisan.dihapus = true;
    m_lembar.taruh(std::move(nisan), op.id, R"({"hapus":true})");
    return QString();
}

Result<JawabanOp> PenilaiOp::putuskan(const Op &op)
{
    const RekamPusat *ada = m_lembar.rekam(op.rekam);
    if (!ada || op.rekam.jenis != JenisRekam::Usulan)
        return tolak(op, "usulan-tidak-ada");
    if (!bolehDi(ada->scope))
        return tolak(op, "di-luar-wilayah");
    if (!boleh(m_pemakai.peran, Wewenang::PutuskanUsulan))
        return tolak(op, "peran");
    const RekamPusat urusan = *ada;
    Usulan usulan = usulanOfDoc(UsulanId(op.rekam.id), objectOfJson(urusan.doc));
    if (usulan.keadaan != Usulan::Keadaan::Terbuka)
        return JawabanOp{op.id,      HasilOp::Ditolak, urusan.versi,
                         urusan.seq, op.rekam.id,      QStringLiteral("sudah-selesai")};
    if (op.terima) {
        const auto terpasang = pasangUsulan(op, usulan);
        if (!terpasang)
            return terpasang.error();
        if (!terpasang->isEmpty())
            return JawabanOp{op.id, HasilOp::Ditolak, 0, 0, {}, *terpasang};
    }
    usulan.keadaan = op.terima ? Usulan::Keadaan::Diterima : Usulan::Keadaan::Ditolak;
    usulan.pemutus = m_pemakai.nama;
    usulan.catatan = op.catatan;
    RekamPusat baru = urusan;
    baru.doc = docOf(usulan);
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(baru), op.id, R"({"putus":true})"));
}

/// Makes the proposed change in the name of who accepts it; answers the code of why not.
Result<QString> PenilaiOp::pasangUsulan(const Op &op, const Usulan &usulan)
{
    const RekamPusat *kini = m_lembar.rekam(usulan.rekam);
    Op kerja = pelaksanaan(op, usulan.rekam, usulan.jenis, usulan.isian);
    kerja.koperasi = usulan.koperasi;
    kerja.periode = usulan.periode;
    if (kini) {
        const Wewenang wewenang = usulan.jenis == JenisOp::Hapus ? Wewenang::HapusData : Wewenang::UbahData;
        if (const auto larangan = this->larangan(*kini, wewenang))
            return *larangan;
        if (kini->dihapus)
            return QStringLiteral("versi-berubah");
        if (!gabung(kini->isi.isian, usulan.isian).konflik.empty())
            return QStringLiteral("versi-berubah");
        kerja.versi = kini->versi;
    }
    auto jawaban = usulan.jenis == JenisOp::Buat    ? buat(kerja)
                   : usulan.jenis == JenisOp::Hapus ? hapus(kerja)
                                                    : ubah(kerja);
    if (!jawaban)
        return jawaban.error();
    return jawaban->hasil == HasilOp::Ditolak ? jawaban->kode : QString();
}

/// Verification is never merged: this state, this version, this role, or not at all.
JawabanOp PenilaiOp::transisi(const Op &op)
{
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    if (!kini || kini->dihapus || op.rekam.jenis != JenisRekam::Keragaan)
        return tolak(op, "rekam-tidak-ada");
    if (!bolehDi(kini->scope))
        return tolak(op, "di-luar-wilayah");
    if (kini->versi != op.versi || kini->isi.status != op.dari)
        return tolak(op, "versi-berubah");
    if (!bolehTransisi(m_pemakai.peran, op.dari, op.ke))
        return tolak(op, "transisi");
    RekamPusat baru = *kini;
    baru.isi.status = op.ke;
    const QByteArray rinci = compactJson(QJsonObject{{QStringLiteral("dari"), keyOf(op.dari)},
                                                     {QStringLiteral("ke"), keyOf(op.ke)},
                                                     {QStringLiteral("catatan"), op.catatan}});
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(baru), op.id, rinci));
}

} // namespace lumbung
