// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secrets/passwordkeylock.h"

#include "core/domain/jedasandi.h"
#include "core/domain/sidikkunci.h"
#include "storage/secrets/keywrap.h"
#include "storage/secrets/ownerfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sodium.h>

namespace lumbung {

PasswordKeyLock::PasswordKeyLock(const QString &file, const Clock &clock, Cost cost)
    : m_file(file), m_clock(clock), m_cost(cost)
{
    if (sodium_init() < 0) // only when the system has no randomness at all: nothing could be kept safe
        qFatal("libsodium cannot be initialised");
}

bool PasswordKeyLock::isSet() const
{
    return QFile::exists(m_file);
}

Result<void> PasswordKeyLock::set(const QByteArray &key, const QString &password)
{
    const auto wrap = wrapKey(key, password, m_cost.passes, m_cost.memory);
    if (!wrap)
        return wrap.error();
    if (auto written = writeOwnerFile(m_file, wrapToJson(*wrap)); !written)
        return written;
    return writeTries({});
}

Result<QByteArray> PasswordKeyLock::unlock(const QString &password)
{
    const auto wrap = readWrap(m_file);
    if (!wrap)
        return wrap.error();
    Tries tries = readTries();
    if (const int wait = secondsToWait(tries); wait > 0)
        return Error{ErrorKind::Refused, QStringLiteral("sandi.tunggu"), {{QStringLiteral("detik"), wait}}};
    // Counted before it is looked at: whoever kills the program in between has had the try.
    tries = {tries.wrong + 1, m_clock.now().toSecsSinceEpoch()};
    if (auto counted = writeTries(tries); !counted)
        return counted.error();
    auto key = unwrapKey(*wrap, password);
    if (key) {
        (void)writeTries({}); // a count that stays is cleared by the next right password
        return key;
    }
    Error error = key.error();
    if (error.kind == ErrorKind::Refused)
        error.facts.insert(QStringLiteral("jeda"), jedaSandi(tries.wrong));
    return error;
}

bool PasswordKeyLock::holds(const QByteArray &key) const
{
    const auto wrap = readWrap(m_file);
    return wrap && wrap->sidik == sidikKunci(key);
}

Result<void> PasswordKeyLock::remove()
{
    if (QFile::exists(m_file) && !QFile::remove(m_file))
        return Error{
            ErrorKind::Storage, QStringLiteral("rahasia.tidak-tersimpan"), {{QStringLiteral("berkas"), m_file}}};
    return writeTries({});
}

PasswordKeyLock::Tries PasswordKeyLock::readTries() const
{
    QFile file(m_file + QStringLiteral(".coba"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    return {json.value(u"salah").toInt(), json.value(u"terakhir").toInteger()};
}

Result<void> PasswordKeyLock::writeTries(const Tries &tries) const
{
    const QString path = m_file + QStringLiteral(".coba");
    if (tries.wrong == 0) {
        QFile::remove(path);
        return {};
    }
    const QJsonObject json{{QStringLiteral("salah"), tries.wrong}, {QStringLiteral("terakhir"), tries.last}};
    return writeOwnerFile(path, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// A clock that was set back does not shorten the wait, and does not lengthen it beyond its rule.
int PasswordKeyLock::secondsToWait(const Tries &tries) const
{
    const qint64 since = std::max<qint64>(0, m_clock.now().toSecsSinceEpoch() - tries.last);
    return static_cast<int>(std::max<qint64>(0, jedaSandi(tries.wrong) - since));
}

} // namespace lumbung
