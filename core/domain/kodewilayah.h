// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

namespace lumbung {

/// The four administrative levels, from the widest to the narrowest.
enum class TingkatWilayah { Provinsi = 1, KabupatenKota = 2, Kecamatan = 3, DesaKelurahan = 4 };

/// A Kemendagri area code in dotted form: "32", "32.01", "32.01.01", "32.01.01.2001".
/// Empty means "tidak terpetakan". Source of codes: Kepmendagri 300.2.2-2430 Tahun 2025.
class KodeWilayah {
public:
    KodeWilayah() = default;

    /// Parses the dotted or the undotted form ("3201012001"); nothing when the shape is wrong.
    static std::optional<KodeWilayah> parse(QStringView text);

    bool isEmpty() const noexcept { return m_text.isEmpty(); }
    const QString &text() const noexcept { return m_text; }
    /// Level of a non-empty code.
    TingkatWilayah tingkat() const;
    /// The code cut to a wider level; itself when it is that level; empty when it is wider than that.
    KodeWilayah at(TingkatWilayah tingkat) const;
    KodeWilayah parent() const;
    /// True when `other` is this area or lies inside it. Everything lies inside the empty code.
    bool contains(const KodeWilayah &other) const;
    /// The sync scope: 3201 for a kabupaten or anything below it, 3200 for a province, 0 for none.
    int scope() const;

    friend bool operator==(const KodeWilayah &, const KodeWilayah &) = default;
    friend auto operator<=>(const KodeWilayah &a, const KodeWilayah &b) { return a.m_text.compare(b.m_text) <=> 0; }
    friend size_t qHash(const KodeWilayah &kode, size_t seed = 0) noexcept { return qHash(kode.m_text, seed); }

private:
    explicit KodeWilayah(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace lumbung
