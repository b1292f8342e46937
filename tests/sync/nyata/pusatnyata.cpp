// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/nyata/pusatnyata.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QProcessEnvironment>

namespace lumbung {

namespace {

constexpr int sabar = 60'000; ///< ms

QString program()
{
    return qEnvironmentVariable("LUMBUNG_BIN") + QStringLiteral("/lumbung-hub");
}

} // namespace

PusatNyata::PusatNyata() : m_basisData(m_cluster.migrated()) {}

PusatNyata::~PusatNyata()
{
    bunuh();
}

void PusatNyata::siapkan(QProcess &proses) const
{
    QProcessEnvironment lingkungan = QProcessEnvironment::systemEnvironment();
    lingkungan.insert(QStringLiteral("LUMBUNG_HUB_DATABASE"), QString::fromUtf8(m_basisData));
    lingkungan.insert(QStringLiteral("LUMBUNG_HUB_DATA"), m_data.path());
    lingkungan.insert(QStringLiteral("LUMBUNG_HUB_LISTEN"), QStringLiteral("127.0.0.1:%1").arg(m_pintu));
    proses.setProcessEnvironment(lingkungan);
}

bool PusatNyata::mulai()
{
    siapkan(m_proses);
    m_proses.start(program(), {QStringLiteral("serve")});
    const QDeadlineTimer batas(sabar);
    while (!batas.hasExpired()) {
        if (!m_proses.canReadLine() && !m_proses.waitForReadyRead(static_cast<int>(batas.remainingTime())))
            return false;
        const QJsonObject baris = QJsonDocument::fromJson(m_proses.readLine()).object();
        if (baris.value(u"kejadian").toString() != u"mulai")
            continue;
        m_pintu = baris.value(u"pintu").toString().toUShort();
        // Nobody reads on; a full pipe must not stop the hub.
        m_proses.closeReadChannel(QProcess::StandardOutput);
        return m_pintu != 0;
    }
    return false;
}

void PusatNyata::bunuh()
{
    m_proses.kill();
    m_proses.waitForFinished(sabar);
}

QJsonObject PusatNyata::perintah(const QStringList &kata)
{
    QProcess proses;
    siapkan(proses);
    proses.start(program(), kata + QStringList{QStringLiteral("--json")});
    if (!proses.waitForFinished(sabar) || proses.exitCode() != 0)
        return {};
    return QJsonDocument::fromJson(proses.readAllStandardOutput()).object();
}

QString PusatNyata::kodeBaru(const QString &nama, const QString &peran, const QString &wilayah)
{
    return perintah({QStringLiteral("user"), QStringLiteral("add"), nama, QStringLiteral("--role"), peran,
                     QStringLiteral("--scope"), wilayah})
        .value(u"enrol_code")
        .toString();
}

} // namespace lumbung
