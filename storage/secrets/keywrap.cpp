// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/keywrap.h"

#include "core/domain/sidikkunci.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>
#include <sodium.h>

namespace lumbung {

namespace {

constexpr int wrapVersion = 1;
constexpr auto wrapKind = "lumbung/kunci-sandi";
/// A file that was tampered with must not make the computer work for ever.
constexpr quint64 mostPasses = 20;
constexpr quint64 mostMemory = 1024 * 1024;

/// What the seal also vouches for.
QByteArray vouchedBy(const KeyWrap &wrap)
{
    return QByteArray(wrapKind) + '/' + QByteArray::number(wrapVersion) + '/' + QByteArray::number(wrap.passes) +
           '/' + QByteArray::number(wrap.memory) + '/' + wrap.salt + wrap.sidik;
}

Error wrapError(ErrorKind kind, const char *code)
{
    return {kind, QString::fromLatin1(code), {}};
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// The same letters typed on another keyboard may come in another composition.
QByteArray passwordBytes(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

/// Nothing when there is not as much memory as it takes.
std::optional<QByteArray> derive(const KeyWrap &wrap, const QString &password)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    QByteArray bytes = passwordBytes(password);
    const int done = crypto_pwhash(raw(key), static_cast<quint64>(key.size()), bytes.constData(),
                                   static_cast<quint64>(bytes.size()), raw(wrap.salt), wrap.passes,
                                   wrap.memory * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return done == 0 ? std::optional(key) : std::nullopt;
}

std::optional<QByteArray> openSeal(const KeyWrap &wrap, const QByteArray &derived)
{
    QByteArray key(wrap.sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    const QByteArray vouched = vouchedBy(wrap);
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        raw(key), nullptr, nullptr, raw(wrap.sealed), static_cast<quint64>(wrap.sealed.size()), raw(vouched),
        static_cast<quint64>(vouched.size()), raw(wrap.nonce), raw(derived));
    return opened == 0 ? std::optional(key) : std::nullopt;
}

QByteArray sealKey(const KeyWrap &wrap, const QByteArray &key, const QByteArray &derived)
{
    QByteArray sealed(key.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    const QByteArray vouched = vouchedBy(wrap);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(sealed), nullptr, raw(key), static_cast<quint64>(key.size()),
                                               raw(vouched), static_cast<quint64>(vouched.size()), nullptr,
                                               raw(wrap.nonce), raw(derived));
    return sealed;
}

} // namespace

Result<KeyWrap> wrapKey(const QByteArray &key, const QString &password, quint64 passes, quint64 memory)
{
    KeyWrap wrap{passes,
                 memory,
                 QByteArray(crypto_pwhash_SALTBYTES, '\0'),
                 QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0'),
                 {},
                 sidikKunci(key)};
    randombytes_buf(wrap.salt.data(), static_cast<std::size_t>(wrap.salt.size()));
    randombytes_buf(wrap.nonce.data(), static_cast<std::size_t>(wrap.nonce.size()));
    const auto derived = derive(wrap, password);
    if (!derived)
        return wrapError(ErrorKind::Storage, "sandi.memori");
    wrap.sealed = sealKey(wrap, key, *derived);
    return wrap;
}

Result<QByteArray> unwrapKey(const KeyWrap &wrap, const QString &password)
{
    const auto derived = derive(wrap, password);
    if (!derived)
        return wrapError(ErrorKind::Storage, "sandi.memori");
    const auto key = openSeal(wrap, *derived);
    return key ? Result<QByteArray>(*key) : wrapError(ErrorKind::Refused, "sandi.salah");
}

QByteArray wrapToJson(const KeyWrap &wrap)
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    const QJsonObject json{{QStringLiteral("jenis"), QLatin1String(wrapKind)},
                           {QStringLiteral("versi"), wrapVersion},
                           {QStringLiteral("turunan"), QStringLiteral("argon2id13")},
                           {QStringLiteral("putaran"), qint64(wrap.passes)},
                           {QStringLiteral("memori_kib"), qint64(wrap.memory)},
                           {QStringLiteral("garam"), text(wrap.salt)},
                           {QStringLiteral("nonce"), text(wrap.nonce)},
                           {QStringLiteral("kunci"), text(wrap.sealed)},
                           {QStringLiteral("sidik"), text(wrap.sidik)}};
    return QJsonDocument(json).toJson();
}

Result<KeyWrap> readWrap(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return wrapError(ErrorKind::Missing, "sandi.tidak-ada");
    if (!file.open(QIODevice::ReadOnly))
        return wrapError(ErrorKind::Storage, "sandi.berkas-rusak");
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"jenis").toString() != QLatin1String(wrapKind))
        return wrapError(ErrorKind::Storage, "sandi.berkas-rusak");
    if (json.value(u"versi").toInt() > wrapVersion)
        return wrapError(ErrorKind::Storage, "sandi.versi-baru");
    const auto bytes = [&json](QStringView name) {
        return QByteArray::fromBase64(json.value(name).toString().toLatin1());
    };
    const KeyWrap wrap{static_cast<quint64>(json.value(u"putaran").toInteger()),
                       static_cast<quint64>(json.value(u"memori_kib").toInteger()),
                       bytes(u"garam"),
                       bytes(u"nonce"),
                       bytes(u"kunci"),
                       bytes(u"sidik")};
    const bool sound = wrap.passes >= crypto_pwhash_OPSLIMIT_MIN && wrap.passes <= mostPasses && wrap.memory >= 8 &&
                       wrap.memory <= mostMemory && wrap.salt.size() == crypto_pwhash_SALTBYTES &&
                       wrap.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES &&
                       wrap.sealed.size() > crypto_aead_xchacha20poly1305_ietf_ABYTES;
    return sound ? Result<KeyWrap>(wrap) : wrapError(ErrorKind::Storage, "sandi.berkas-rusak");
}

} // namespace lumbung
