// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Ops about attachments: made and removed, never changed. What is not allowed is refused with a code of its own; a
// proposal could not carry the file.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"

namespace lumbung {

namespace {

/// Records that have a place of their own; matters of a record have not.
bool bolehBerlampiran(JenisRekam jenis)
{
    return jenis != JenisRekam::Konflik && jenis != JenisRekam::Usulan && jenis != JenisRekam::Lampiran;
}

KoperasiId koperasiPemilik(const RekamPusat &pemilik, const Lampiran &lampiran)
{
    if (pemilik.kunci.jenis == JenisRekam::Koperasi)
        return KoperasiId(pemilik.kunci.id);
    return pemilik.kunci.jenis == JenisRekam::Keragaan ? pemilik.isi.koperasi : lampiran.koperasi;
}

QByteArray larangLampiran(const QString &larangan)
{
    return "lampiran-" + larangan.toLatin1();
}

} // namespace

Result<JawabanOp> PenilaiOp::lampiran(const Op &op)
{
    if (!m_pemakai.bolehBaca(m_scope))
        return tolak(op, "lampiran-di-luar-wilayah");
    if (op.jenis == JenisOp::Buat && op.lampiran)
        return buatLampiran(op, *op.lampiran);
    return op.jenis == JenisOp::Hapus ? hapusLampiran(op) : tolak(op, "bentuk");
}

/// Only with a file that the hub has and that this account could have anyway: a hash by itself opens nothing.
Result<JawabanOp> PenilaiOp::buatLampiran(const Op &op, Lampiran baru)
{
    const RekamPusat *pemilik = m_lembar.rekam(baru.pemilik);
    if (!pemilik || pemilik->dihapus || !bolehBerlampiran(baru.pemilik.jenis))
        return tolak(op, "rekam-tidak-ada");
    if (const auto larangan = this->larangan(*pemilik, Wewenang::UbahData))
        return tolak(op, larangLampiran(*larangan).constData());
    if (const RekamPusat *kini = m_lembar.rekam(op.rekam)) {
        // Sent again under another op: what became of it since then stands.
        const Lampiran lama = lampiranOfJson(baru.id, objectOfJson(kini->doc));
        const bool sama = lama.sha256 == baru.sha256 && lama.pemilik == baru.pemilik;
        return kini->dihapus || sama ? sudah(op, HasilOp::Ok, *kini) : tolak(op, "bentuk");
    }
    const auto berkas = m_transaksi.berkas(baru.sha256);
    if (!berkas)
        return berkas.error();
    if (!*berkas)
        return tolak(op, "berkas-tidak-ada");
    if (**berkas != baru.ukuran)
        return tolak(op, "bentuk");
    baru.koperasi = koperasiPemilik(*pemilik, baru);
    baru.oleh = m_lembar.pelaku();
    baru.pada = m_lembar.pada();
    RekamPusat rekam;
    rekam.kunci = op.rekam;
    rekam.scope = pemilik->scope;
    rekam.doc = compactJson(lampiranToJson(baru));
    const QByteArray rinci = rekam.doc;
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(rekam), op.id, rinci));
}

/// Who may change the record may take back what they attached themselves; the files of others go with the right to
/// remove.
Result<JawabanOp> PenilaiOp::hapusLampiran(const Op &op)
{
    const RekamPusat *kini = m_lembar.rekam(op.rekam);
    if (!kini)
        return tolak(op, "rekam-tidak-ada");
    if (!bolehDi(kini->scope))
        return tolak(op, "lampiran-di-luar-wilayah");
    if (kini->dihapus)
        return sudah(op, HasilOp::Ok, *kini);
    const Lampiran lama = lampiranOfJson(LampiranId(op.rekam.id), objectOfJson(kini->doc));
    const Wewenang wewenang = lama.oleh == m_pemakai.nama ? Wewenang::UbahData : Wewenang::HapusData;
    if (!boleh(m_pemakai.peran, wewenang))
        return tolak(op, "lampiran-peran");
    if (const RekamPusat *pemilik = m_lembar.rekam(lama.pemilik))
        if (const auto larangan = this->larangan(*pemilik, Wewenang::UbahData))
            return tolak(op, larangLampiran(*larangan).constData());
    RekamPusat nisan = *kini;
    nisan.dihapus = true;
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(nisan), op.id, R"({"hapus":true})"));
}

} // namespace lumbung
