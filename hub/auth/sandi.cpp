// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/auth/sandi.h"

#include <QSet>

#include <sodium.h>

namespace lumbung::hub {

namespace {

constexpr unsigned long long passes = 3;
constexpr std::size_t memoryBytes = 64 * 1024 * 1024;
constexpr int differentCharacters = 5;

} // namespace

bool sandiKuat(const QString &sandi, const QString &akun)
{
    if (sandi.size() < sandiPanjangMin || sandi.size() > sandiPanjangMax)
        return false;
    if (QSet<QChar>(sandi.begin(), sandi.end()).size() < differentCharacters)
        return false;
    return !sandi.contains(akun, Qt::CaseInsensitive) && !akun.contains(sandi, Qt::CaseInsensitive);
}

QByteArray simpanSandi(const QString &sandi)
{
    const QByteArray text = sandi.normalized(QString::NormalizationForm_C).toUtf8();
    QByteArray stored(crypto_pwhash_STRBYTES, '\0');
    if (crypto_pwhash_str_alg(stored.data(), text.constData(), static_cast<unsigned long long>(text.size()), passes,
                              memoryBytes, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return {}; // no memory; the caller answers "busy"
    return QByteArray(stored.constData());
}

bool cocokSandi(const QString &sandi, const QByteArray &tersimpan)
{
    const QByteArray text = sandi.normalized(QString::NormalizationForm_C).toUtf8();
    return text.size() <= sandiPanjangMax * 4 &&
           crypto_pwhash_str_verify(tersimpan.constData(), text.constData(),
                                    static_cast<unsigned long long>(text.size())) == 0;
}

} // namespace lumbung::hub
