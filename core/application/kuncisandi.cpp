// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/kuncisandi.h"

namespace lumbung {

namespace {

Result<void> cukupPanjang(const QString &sandi)
{
    if (sandi.size() >= sandiTerpendek)
        return {};
    return Error{ErrorKind::Input, u"sandi.pendek"_qs, {{u"paling-sedikit"_qs, sandiTerpendek}}};
}

Result<void> hapusTerbuka(const TempatKunci &tempat)
{
    const auto removed = tempat.rahasia.remove(tempat.nama);
    return removed || removed.error().kind == ErrorKind::Missing ? Result<void>() : removed;
}

Result<void> simpanTerbuka(const TempatKunci &tempat, const QByteArray &kunci)
{
    if (auto kept = tempat.rahasia.write(tempat.nama, kunci); !kept)
        return kept;
    return tempat.sandi.remove();
}

} // namespace

Result<void> pasangSandi(const TempatKunci &tempat, const QString &sandi)
{
    if (auto enough = cukupPanjang(sandi); !enough)
        return enough;
    if (tempat.sandi.isSet())
        return Error{ErrorKind::Conflict, u"sandi.sudah-ada"_qs, {}};
    const auto kunci = tempat.rahasia.read(tempat.nama);
    if (!kunci)
        return kunci.error();
    if (auto set = tempat.sandi.set(*kunci, sandi); !set)
        return set;
    return hapusTerbuka(tempat);
}

Result<void> gantiSandi(const TempatKunci &tempat, const QString &lama, const QString &baru)
{
    if (auto enough = cukupPanjang(baru); !enough)
        return enough;
    const auto kunci = tempat.sandi.unlock(lama);
    return kunci ? tempat.sandi.set(*kunci, baru) : kunci.error();
}

Result<void> lepasSandi(const TempatKunci &tempat, const QString &sandi)
{
    const auto kunci = tempat.sandi.unlock(sandi);
    return kunci ? simpanTerbuka(tempat, *kunci) : kunci.error();
}

Result<void> lepasSandiDenganKunci(const TempatKunci &tempat, const QByteArray &kunci)
{
    if (!tempat.sandi.holds(kunci))
        return Error{ErrorKind::Refused, u"pemulihan.kantor-lain"_qs, {}};
    return simpanTerbuka(tempat, kunci);
}

Result<QByteArray> bukaSandi(const TempatKunci &tempat, const QString &sandi)
{
    auto kunci = tempat.sandi.unlock(sandi);
    if (kunci)
        (void)hapusTerbuka(tempat); // a keychain that is not there now must not keep anybody out
    return kunci;
}

} // namespace lumbung
