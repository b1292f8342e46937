// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/ctlprocess.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

constexpr int patience = 100'000; // ms

CtlRun finish(QProcess &process)
{
    CtlRun run;
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return run;
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    run.json = QJsonDocument::fromJson(run.out).object();
    return run;
}

} // namespace

QProcessEnvironment CtlProcess::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), m_folder.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("share")));
    environment.insert(QStringLiteral("LUMBUNG_RAHASIA"), QStringLiteral("berkas"));
    return environment;
}

void CtlProcess::start(QProcess &process, const QStringList &arguments) const
{
    process.setProcessEnvironment(environment());
    process.start(qEnvironmentVariable("LUMBUNG_BIN") + QStringLiteral("/lumbungctl"), arguments);
}

CtlRun CtlProcess::runPlain(const QStringList &arguments) const
{
    QProcess process;
    start(process, arguments);
    return finish(process);
}

CtlRun CtlProcess::run(const QStringList &arguments) const
{
    return runPlain(QStringList{QStringLiteral("--data"), data(), QStringLiteral("--json")} + arguments);
}

void CtlProcess::makeOffice(int koperasi) const
{
    const CtlRun made = run({QStringLiteral("init"), QStringLiteral("--wilayah"), QStringLiteral("32.01")});
    const CtlRun filled = run({QStringLiteral("generate"), QStringLiteral("--koperasi"), QString::number(koperasi),
                               QStringLiteral("--tahun"), QStringLiteral("2022..2024")});
    if (made.exitCode != 0 || filled.exitCode != 0)
        qFatal("lumbungctl could not make an office: %s %s", made.err.constData(), filled.err.constData());
}

} // namespace lumbung
