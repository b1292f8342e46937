// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <map>

namespace lumbung {

/// How long the GUI thread did not come back to its events: a timer of 2 ms tells by its gaps. Counted by part of
/// the run, once by the clock on the wall and once by the time that this thread had of the processor; the second
/// one leaves out what other programs took.
class PengukurMacet : public QObject {
    Q_OBJECT
public:
    explicit PengukurMacet(QObject *parent = nullptr);

    /// Ends the part before and begins this one; an empty name ends the last.
    void babak(const QString &nama);
    /// {"gulir": {"macet_ms": 12, "macet_prosesor_ms": 9.5}, …}
    QJsonObject hasil() const;

private:
    struct Terlama {
        double dinding = 0;
        double prosesor = 0;
    };
    void detak();

    QTimer m_timer;
    QElapsedTimer m_sejak;
    double m_prosesor = 0;
    QString m_babak;
    std::map<QString, Terlama> m_terlama;
};

} // namespace lumbung
