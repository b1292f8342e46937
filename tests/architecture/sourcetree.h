// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

/// The project's own files as the architecture test reads them.
namespace sourcetree {

struct File {
    QString path; ///< from the repository root, with '/'
    QStringList lines;
};

/// Root of the sources (environment LUMBUNG_SOURCE, set by ctest).
QString root();
/// Tracked kinds of files below the given folders; build output and third-party folders left out.
std::vector<File> files(const QStringList &folders, const QStringList &suffixes);

} // namespace sourcetree
