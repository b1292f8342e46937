// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/penilaiop.h"

#include "core/domain/jsontext.h"
#include "core/domain/recordjson.h"
#include "core/domain/temuanakibat.h"

namespace lumbung {

Scope scopeIsian(const Record &isian, Scope lain)
{
    const auto kode = KodeWilayah::parse(isian.value(Field::Wilayah).text());
    return kode && !kode->isEmpty() ? scopeOf(kode->scope()) : lain;
}

PenilaiOp::PenilaiOp(LembarPusat &lembar, TransaksiPusat &transaksi, const Pemakai &pemakai, Scope scope,
                     QDate hariIni)
    : m_lembar(lembar), m_transaksi(transaksi), m_pemakai(pemakai), m_scope(scope), m_hariIni(hariIni)
{
}

Result<JawabanOp> PenilaiOp::nilai(const Op &op)
{
    auto jawaban = tertahan(op);
    if (!jawaban) {
        auto sendiri = nilaiSendiri(op);
        if (!sendiri)
            return sendiri;
        jawaban = std::move(sendiri).value();
    }
    ingat(*jawaban);
    return *jawaban;
}

Result<JawabanOp> PenilaiOp::nilaiSendiri(const Op &op)
{
    if (op.rekam.jenis == JenisRekam::Lampiran)
        return lampiran(op);
    // Somebody who lost the scope learns nothing about it; what was typed is kept for those who have it.
    if (!m_pemakai.bolehBaca(m_scope))
        return op.jenis <= JenisOp::Hapus ? usulkan(op, QStringLiteral("di-luar-wilayah"))
                                          : tolak(op, "di-luar-wilayah");
    switch (op.jenis) {
    case JenisOp::Buat: return buat(op);
    case JenisOp::Ubah: return ubah(op);
    case JenisOp::Hapus: return hapus(op);
    case JenisOp::Selesaikan: return selesaikan(op);
    case JenisOp::Putuskan: return putuskan(op);
    case JenisOp::Catat: return catat(op);
    case JenisOp::Transisi: break;
    }
    return transisi(op);
}

/// An op made on top of one that did not get in is kept with it, as long as nobody has decided.
std::optional<JawabanOp> PenilaiOp::tertahan(const Op &op)
{
    const auto dasar = m_jawaban.find(op.setelah);
    if (op.setelah.isEmpty() || dasar == m_jawaban.end())
        return std::nullopt;
    const JawabanOp &sebelumnya = dasar->second;
    if (sebelumnya.hasil == HasilOp::Ok || sebelumnya.hasil == HasilOp::Gabung)
        return std::nullopt;
    if (const RekamPusat *konflik = m_lembar.rekam({JenisRekam::Konflik, sebelumnya.terkait})) {
        const Konflik isi = konflikOfDoc(KonflikId(konflik->kunci.id), objectOfJson(konflik->doc));
        // Two koperasi that may be one are both kept and go on living.
        if (isi.selesai || isi.sebab == SebabKonflik::KemungkinanGanda)
            return std::nullopt;
        return tahanPadaKonflik(op, *konflik);
    }
    if (const RekamPusat *usulan = m_lembar.rekam({JenisRekam::Usulan, sebelumnya.terkait}))
        return usulanOfDoc(UsulanId(usulan->kunci.id), objectOfJson(usulan->doc)).keadaan ==
                       Usulan::Keadaan::Terbuka
                   ? std::optional(tahanPadaUsulan(op, *usulan))
                   : std::nullopt;
    JawabanOp jawaban = tolak(op, "");
    jawaban.hasil = HasilOp::Tertahan;
    jawaban.kode = sebelumnya.kode;
    return jawaban;
}

bool PenilaiOp::bolehDi(Scope scope) const
{
    return m_pemakai.bolehTulis(scope) && m_lembar.terkunci(scope);
}

std::optional<QString> PenilaiOp::larangan(const RekamPusat &rekam, Wewenang wewenang) const
{
    if (!bolehDi(rekam.scope))
        return QStringLiteral("di-luar-wilayah");
    if (!boleh(m_pemakai.peran, wewenang))
        return QStringLiteral("peran");
    if (rekam.kunci.jenis == JenisRekam::Keragaan && terkunciBagi(m_pemakai.peran, rekam.isi.status))
        return QStringLiteral("terkunci");
    return std::nullopt;
}

/// The code of the first rule that the change would break; what was broken before does not count.
std::optional<QString> PenilaiOp::salahBaru(const RekamPusat &kini, const std::vector<FieldChange> &ubahan,
                                            JenisRekam jenis, const Periode &periode) const
{
    Record changes;
    for (const FieldChange &change : ubahan)
        changes.set(change.field, change.after);
    const Record kosong;
    const bool profil = jenis == JenisRekam::Koperasi;
    const PerubahanDiperiksa diperiksa{profil ? kini.isi.isian : kosong, profil ? kosong : kini.isi.isian,
                                       profil ? changes : kosong, profil ? kosong : changes};
    KonteksValidasi konteks;
    // A desk's clock may be a little ahead; what is really in the future is not a day's matter.
    konteks.hariIni = m_hariIni.addDays(1);
    for (const TemuanIsian &temuan : temuanAkibat(diperiksa, periode, konteks))
        if (temuan.keparahan == Keparahan::Salah &&
            spec(temuan.field).entity == (profil ? Entity::Koperasi : Entity::Keragaan))
            return temuan.aturan;
    return std::nullopt;
}

KoperasiId PenilaiOp::koperasiOf(const Op &op) const
{
    if (op.rekam.jenis == JenisRekam::Koperasi)
        return KoperasiId(op.rekam.id);
    if (!op.koperasi.isEmpty())
        return op.koperasi;
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    return kini ? kini->isi.koperasi : KoperasiId();
}

JawabanOp PenilaiOp::tolak(const Op &op, const char *kode) const
{
    return {op.id, HasilOp::Ditolak, 0, 0, {}, QString::fromLatin1(kode)};
}

JawabanOp PenilaiOp::sudah(const Op &op, HasilOp hasil, const RekamPusat &rekam) const
{
    return {op.id, hasil, rekam.versi, rekam.seq, {}, {}};
}

} // namespace lumbung
