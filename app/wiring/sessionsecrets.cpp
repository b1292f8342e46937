// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/sessionsecrets.h"

namespace lumbung {

SessionSecrets::SessionSecrets(const QString &folder)
    : m_filesOnly(qEnvironmentVariable("LUMBUNG_RAHASIA") == u"berkas"), m_files(folder), m_keychain(u"Lumbung"_qs)
{
}

Result<QByteArray> SessionSecrets::read(const QString &name)
{
    auto kept = m_files.read(name);
    if (kept || m_filesOnly || kept.error().kind != ErrorKind::Missing)
        return kept;
    return m_keychain.read(name);
}

Result<void> SessionSecrets::write(const QString &name, const QByteArray &secret)
{
    if (!m_filesOnly && m_keychain.write(name, secret))
        return {};
    return m_files.write(name, secret);
}

Result<void> SessionSecrets::remove(const QString &name)
{
    if (auto removed = m_files.remove(name); removed || m_filesOnly || removed.error().kind != ErrorKind::Missing)
        return removed;
    return m_keychain.remove(name);
}

} // namespace lumbung
