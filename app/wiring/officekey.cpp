// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/officekey.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace lumbung {

namespace {

constexpr int keyBytes = 32;

} // namespace

OfficeKey::OfficeKey(const DataFolder &folder, const Clock &clock, Chance &chance)
    : m_folder(folder),
      m_clock(clock),
      m_chance(chance),
      m_secrets(folder.secretsPath()),
      m_lock(folder.passwordPath(), clock)
{
}

QString OfficeKey::id() const
{
    QFile file(m_folder.officeIdPath());
    const bool opened = file.open(QIODevice::ReadOnly);
    const QUuid id = opened ? QUuid::fromString(QString::fromLatin1(file.readAll().trimmed())) : QUuid();
    return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces);
}

Result<void> OfficeKey::writeId(const QString &id)
{
    QSaveFile file(m_folder.officeIdPath());
    const QByteArray bytes = id.toLatin1() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::Storage, u"simpan.folder"_qs, {{u"folder"_qs, m_folder.path()}}};
}

Result<TempatKunci> OfficeKey::place()
{
    const QString name = id();
    if (name.isEmpty())
        return Error{ErrorKind::Missing, u"rahasia.tidak-ada"_qs, {{u"berkas"_qs, m_folder.officeIdPath()}}};
    return TempatKunci{m_lock, m_secrets, name};
}

Result<QByteArray> OfficeKey::key()
{
    if (m_lock.isSet()) {
        const std::lock_guard lock(m_guard);
        if (m_unlocked.isEmpty())
            return Error{ErrorKind::Refused, u"sandi.perlu"_qs, {}};
        return m_unlocked;
    }
    const auto where = place();
    return where ? where->rahasia.read(where->nama) : where.error();
}

Result<QByteArray> OfficeKey::keyForNewStore()
{
    // A folder whose store went away keeps its key: its backups stay readable, and a creation that was
    // interrupted behind this point is simply begun again.
    if (auto known = key(); known || known.error().kind != ErrorKind::Missing)
        return known;
    const QByteArray fresh = m_chance.bytes(keyBytes);
    if (const auto kept = adopt({}, fresh); !kept)
        return kept.error();
    return fresh;
}

Result<void> OfficeKey::adopt(const QString &id, const QByteArray &key)
{
    QString name = QUuid::fromString(id).isNull() ? newUuid(m_clock, m_chance) : id;
    if (const auto other = m_secrets.read(name); other && *other != key)
        name = newUuid(m_clock, m_chance); // never over another key
    if (auto kept = m_secrets.write(name, key); !kept)
        return kept;
    if (const QString before = this->id(); !before.isEmpty() && before != name) {
        QFile::remove(m_folder.officeIdPath() + u".lama"_qs);
        QFile::copy(m_folder.officeIdPath(), m_folder.officeIdPath() + u".lama"_qs);
    }
    return writeId(name);
}

bool OfficeKey::isKept(const QByteArray &key)
{
    if (m_lock.isSet())
        return m_lock.holds(key);
    const auto kept = this->key();
    return kept && *kept == key;
}

bool OfficeKey::isLocked() const
{
    const std::lock_guard lock(m_guard);
    return m_lock.isSet() && m_unlocked.isEmpty();
}

void OfficeKey::hold(const QByteArray &key)
{
    const std::lock_guard lock(m_guard);
    m_unlocked = key;
}

Result<void> OfficeKey::unlock(const QString &password)
{
    const auto where = place();
    if (!where)
        return where.error();
    const auto opened = bukaSandi(*where, password);
    if (!opened)
        return opened.error();
    hold(*opened);
    return {};
}

Result<void> OfficeKey::setPassword(const QString &password)
{
    const auto where = place();
    if (!where)
        return where.error();
    const auto known = key();
    if (!known)
        return known.error();
    if (auto set = pasangSandi(*where, password); !set)
        return set;
    hold(*known);
    return {};
}

Result<void> OfficeKey::changePassword(const QString &old, const QString &fresh)
{
    const auto where = place();
    return where ? gantiSandi(*where, old, fresh) : where.error();
}

Result<void> OfficeKey::removePassword(const QString &password)
{
    const auto where = place();
    return where ? lepasSandi(*where, password) : where.error();
}

Result<void> OfficeKey::removePasswordWith(const QByteArray &recoveryKey)
{
    const auto where = place();
    return where ? lepasSandiDenganKunci(*where, recoveryKey) : where.error();
}

} // namespace lumbung
