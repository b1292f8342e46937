// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/postgres/temporarycluster.h"

#include <QJsonObject>

namespace lumbung {

/// A hub as offices have it: the program lumbung-hub over a PostgreSQL of its own, on a port of loopback that stays
/// the same when it is started again.
class PusatNyata {
public:
    PusatNyata();
    ~PusatNyata();

    /// Starts it and waits until it says on which port it listens; false when it does not.
    bool mulai();
    /// Ends the program at once, as a power cut would.
    void bunuh();
    quint16 pintu() const { return m_pintu; }
    QString alamat() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_pintu); }
    /// Of the program lumbung-hub.
    qint64 pid() const { return m_proses.processId(); }
    TemporaryCluster &cluster() { return m_cluster; }
    const QByteArray &basisData() const { return m_basisData; }
    /// From now on another database of the cluster is the hub's: a restored copy.
    void pakaiBasisData(const QByteArray &alamat) { m_basisData = alamat; }

    /// Runs a command with --json to its end; empty when it failed.
    QJsonObject perintah(const QStringList &kata);
    /// A new account and its one-time code.
    QString kodeBaru(const QString &nama, const QString &peran, const QString &wilayah);

private:
    void siapkan(QProcess &proses) const;

    TemporaryCluster m_cluster;
    QTemporaryDir m_data;
    QByteArray m_basisData;
    QProcess m_proses;
    quint16 m_pintu = 0;
};

} // namespace lumbung
