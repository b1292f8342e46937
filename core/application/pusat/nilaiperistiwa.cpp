// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Events: who may append what. Whether an event may happen to its subject is judged by whoever adds the stream up,
// with the same code everywhere; two desks may well have said things that exclude each other.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/peristiwajson.h"

namespace lumbung {

namespace {

Wewenang wewenangUntuk(Aliran aliran)
{
    switch (aliran) {
    case Aliran::Kasus: return Wewenang::JalankanSop;
    case Aliran::Verifikasi: return Wewenang::UbahData; // who may do which step is in the step's own rules
    default: return Wewenang::KelolaSop;
    }
}

/// Holidays and hours, mandates, versions: only their shape is judged.
bool isiSah(const Op &op)
{
    const IsiPeristiwa &apa = op.peristiwa;
    switch (apa.aliran) {
    case Aliran::Kasus: return peristiwaKasusOfJson(PeristiwaId(op.rekam.id), apa.isi).ok();
    case Aliran::Delegasi: return delegasiOfJson(DelegasiId(apa.pokok), apa.isi).ok();
    case Aliran::Kalender: return kalenderKerjaOfJson(apa.isi).ok();
    case Aliran::Verifikasi: return true; // tidakSahVerifikasi()
    case Aliran::Sop: break;
    }
    const auto definisi = definisiSopOfJson(apa.isi);
    return definisi && pokokTetap(Aliran::Sop, definisi->kode) == apa.pokok;
}

} // namespace

/// What a desk said once it may say again: the same event gets the same answer after the hub was restored.
JawabanOp PenilaiOp::catat(const Op &op)
{
    if (op.rekam.jenis != JenisRekam::Peristiwa || op.peristiwa.pokok.isEmpty() || !isiSah(op))
        return tolak(op, "bentuk");
    if (const RekamPusat *kini = m_lembar.rekam(op.rekam)) {
        const auto ada = isiPeristiwaOfDoc(objectOfJson(kini->doc));
        return ada == op.peristiwa ? sudah(op, HasilOp::Ok, *kini) : tolak(op, "bentuk");
    }
    if (!bolehDi(m_scope))
        return tolak(op, "di-luar-wilayah");
    if (!boleh(m_pemakai.peran, wewenangUntuk(op.peristiwa.aliran)))
        return tolak(op, "peran");
    if (op.peristiwa.aliran == Aliran::Kasus && !olehnya(op))
        return tolak(op, "pelaku");
    if (op.peristiwa.aliran == Aliran::Verifikasi)
        if (const QString kode = tidakSahVerifikasi(op); !kode.isEmpty())
            return tolak(op, kode.toLatin1().constData());
    RekamPusat baru;
    baru.kunci = op.rekam;
    baru.scope = m_scope;
    baru.doc = docOf(op.peristiwa, m_lembar.pelaku(), m_lembar.pada());
    return sudah(op, HasilOp::Ok, m_lembar.taruh(std::move(baru), op.id, R"([])"));
}

/// Nobody speaks in another's name: the account is the sender's, and the role is the account's own or one that a
/// mandate lends it. An admin may bring what an office wrote down before it had accounts.
bool PenilaiOp::olehnya(const Op &op) const
{
    if (m_pemakai.peran == Peran::Admin)
        return true;
    const auto apa = peristiwaKasusOfJson(PeristiwaId(op.rekam.id), op.peristiwa.isi);
    if (!apa || apa->pelaku.akun != m_pemakai.nama)
        return false;
    if (apa->pelaku.delegasi.isEmpty())
        return apa->pelaku.peran == m_pemakai.peran;
    const RekamPusat *rekam = m_lembar.rekam({JenisRekam::Peristiwa, apa->pelaku.delegasi.text()});
    const auto isi = rekam ? isiPeristiwaOfDoc(objectOfJson(rekam->doc)) : std::nullopt;
    if (!isi || isi->aliran != Aliran::Delegasi)
        return false;
    const auto mandat = delegasiOfJson(apa->pelaku.delegasi, isi->isi);
    return mandat && mandat->kepada == m_pemakai.nama && mandat->dari == apa->pelaku.peran;
}

} // namespace lumbung
