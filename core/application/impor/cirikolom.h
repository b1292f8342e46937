// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/sasaran.h"
#include "core/application/impor/sel.h"

#include <QStringList>

#include <vector>

namespace lumbung {

/// What a column holds, judged by its first values: the evidence beside the heading.
class CiriKolom {
public:
    void tambah(const Sel &sel);

    int terisi() const noexcept { return static_cast<int>(m_sel.size()); }
    /// Share of the values, 0…1, that could be this. Unknown (no values) is 0.
    double cocok(const Sasaran &sasaran) const;
    /// Digits of an identifier were lost (3,28103E+12).
    bool rusak() const noexcept { return m_rusak; }
    /// The first different values, for people.
    const QStringList &contoh() const noexcept { return m_contoh; }
    /// What the values alone suggest, for a column without a known heading.
    std::vector<Sasaran> dugaan() const;

private:
    std::vector<Sel> m_sel;
    QStringList m_contoh;
    bool m_rusak = false;
};

/// "3,28103E+12" as text or a number whose last digits are gone.
bool nomorRusak(const Sel &sel);

/// The two parts of "518/BH/XIV.13/2016 / 12 Mei 2016"; the second is empty when there is no date in it.
std::pair<QString, QString> pisahNomorTanggal(const QString &teks);

} // namespace lumbung
