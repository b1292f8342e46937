// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/enrolhandler.h"

#include "core/application/ports/clock.h"
#include "hub/answer.h"
#include "hub/auth/failurelimit.h"
#include "hub/auth/penerbittoken.h"
#include "hub/auth/rahasia.h"
#include "hub/auth/sandi.h"

namespace lumbung::hub {

HttpResponse EnrolHandler::handle(const Call &call)
{
    if (const int wait = m_parts.failures.waitSeconds(call.address); wait > 0)
        return tooManyAnswer(wait);
    const auto minta = bacaMintaDaftar(call.request.body);
    if (!minta)
        return errorAnswer(minta.error());
    const QByteArray cernaKode = cernaRahasia(kodeDaftarPolos(minta->kode));
    const auto pendaftaran = m_parts.store.kodeDaftar(cernaKode);
    if (!pendaftaran)
        return errorAnswer(pendaftaran.error());
    if (!*pendaftaran) {
        m_parts.failures.failed(call.address);
        return errorAnswer(refused("sinkron.kode-daftar"));
    }
    const auto tersimpan = sandi(*minta, **pendaftaran);
    if (!tersimpan) {
        if (tersimpan.error().code == u"sinkron.sandi-salah")
            m_parts.failures.failed(call.address);
        return errorAnswer(tersimpan.error());
    }
    const Pemakai &pemakai = (*pendaftaran)->pemakai;
    const QDateTime now = m_parts.clock.now();
    const Perangkat perangkat{minta->perangkat, pemakai.id, minta->nama, 0, now, now, false, minta->paket.bytes()};
    if (const auto terdaftar = m_parts.store.daftarkan(cernaKode, *tersimpan, perangkat); !terdaftar)
        return errorAnswer(terdaftar.error());
    m_parts.failures.succeeded(call.address);
    auto pasangan = m_parts.tokens.terbitkan(pemakai, minta->perangkat);
    if (pasangan)
        pasangan->paket = m_parts.paket;
    return pasangan ? jsonAnswer(tulisToken(*pasangan)) : errorAnswer(pasangan.error());
}

Result<QByteArray> EnrolHandler::sandi(const MintaDaftar &minta, const AkunStore::Pendaftaran &pendaftaran) const
{
    if (!pendaftaran.sandi.isEmpty()) {
        if (!cocokSandi(minta.sandi, pendaftaran.sandi))
            return refused("sinkron.sandi-salah");
        return QByteArray();
    }
    if (!sandiKuat(minta.sandi, pendaftaran.pemakai.nama))
        return Error{ErrorKind::Refused, u"sinkron.sandi-lemah"_qs, {{u"panjang"_qs, sandiPanjangMin}}};
    const QByteArray tersimpan = simpanSandi(minta.sandi);
    if (tersimpan.isEmpty())
        return busyError();
    return tersimpan;
}

} // namespace lumbung::hub
