// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace lumbung {

/// What one run of lumbungctl left behind.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json; ///< of `out`; empty when it is not one JSON object

    QString errorCode() const
    {
        return json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString();
    }
};

/// lumbungctl as a real process on an office in a folder that goes away with the test; keys lie in files.
class CtlProcess {
public:
    /// Runs `--data FOLDER --json ARGUMENTS…` to its end.
    CtlRun run(const QStringList &arguments) const;
    /// The same without --data and --json.
    CtlRun runPlain(const QStringList &arguments) const;
    /// Starts it and leaves it running.
    void start(QProcess &process, const QStringList &arguments) const;
    /// `init` for kabupaten 32.01 and `generate` with this many koperasi.
    void makeOffice(int koperasi) const;

    /// What the program finds around it: a home and secrets of its own.
    QProcessEnvironment environment() const;

    QString data() const { return m_folder.filePath(QStringLiteral("kantor")); }
    QString store() const { return data() + QStringLiteral("/lumbung.db"); }
    QString file(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

} // namespace lumbung
