// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/ukur/pengukurmacet.h"

#include "app/desktop/ukur/biayaproses.h"

#include <algorithm>

namespace lumbung {

namespace {

constexpr int selang = 2; ///< ms

} // namespace

PengukurMacet::PengukurMacet(QObject *parent) : QObject(parent)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(selang);
    connect(&m_timer, &QTimer::timeout, this, &PengukurMacet::detak);
}

void PengukurMacet::babak(const QString &nama)
{
    if (!m_babak.isEmpty())
        detak();
    m_babak = nama;
    m_sejak.start();
    m_prosesor = waktuUtas();
    if (nama.isEmpty())
        m_timer.stop();
    else
        m_timer.start();
}

void PengukurMacet::detak()
{
    const double dinding = static_cast<double>(m_sejak.nsecsElapsed()) / 1e6;
    const double prosesor = waktuUtas();
    Terlama &terlama = m_terlama[m_babak];
    terlama.dinding = std::max(terlama.dinding, dinding);
    terlama.prosesor = std::max(terlama.prosesor, prosesor - m_prosesor);
    m_sejak.restart();
    m_prosesor = prosesor;
}

QJsonObject PengukurMacet::hasil() const
{
    QJsonObject semua;
    for (const auto &[nama, terlama] : m_terlama)
        semua.insert(nama, QJsonObject{{QStringLiteral("macet_ms"), terlama.dinding},
                                       {QStringLiteral("macet_prosesor_ms"), terlama.prosesor}});
    return semua;
}

} // namespace lumbung
