// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace lumbung {

/// Processor seconds that a process and those it waited for have used so far; with its living children.
double prosesorOf(qint64 pid);
/// Of this process, all threads.
double prosesorSendiri();

/// What a whole process took.
struct BiayaProses {
    int keluar = -1;
    double detik = 0, prosesor = 0;
    qint64 puncak = 0; ///< MiB
};
/// Runs a program to its end, its output thrown away.
BiayaProses jalankanTerukur(const QString &program, const QStringList &arguments,
                            const QProcessEnvironment &lingkungan);

} // namespace lumbung
