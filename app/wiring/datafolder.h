// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace lumbung {

/// Where an office's files lie: the store, the name of its key and, where there is no keychain, the key.
class DataFolder {
public:
    /// Empty: the user's own place for application data (~/.local/share/lumbung, %APPDATA%/lumbung).
    explicit DataFolder(const QString &path = {});

    const QString &path() const { return m_path; }
    QString storePath() const { return inside(u"lumbung.db"); }
    /// The name under which the key is kept: this file holds it, it is no secret.
    QString officeIdPath() const { return inside(u"kantor.id"); }
    QString secretsPath() const { return inside(u"rahasia"); }
    /// The key behind a password, while one is set.
    QString passwordPath() const { return inside(u"sandi.kunci"); }
    bool hasStore() const;
    /// Makes the folder, open to its owner alone; false when that is not possible.
    bool make() const;

private:
    QString inside(QStringView name) const;

    QString m_path;
};

} // namespace lumbung
