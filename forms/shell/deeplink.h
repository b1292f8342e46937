// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace lumbung {

/// Names one page and what it shows: "lumbung:koperasi", "lumbung:koperasi/<id>",
/// "lumbung:koperasi?saring=kecamatan%3D32.01.01", "lumbung:laporan/rekap?menurut=kecamatan&tahun=2025".
/// Links open pages, are kept in history and tabs, and stand behind every number that can be opened.
struct DeepLink {
    QString page;      ///< "beranda", "koperasi", "impor", "laporan", "pengaturan"
    QString item = {}; ///< what follows the slash: an id or a part of the page
    QMap<QString, QString> query = {};

    static std::optional<DeepLink> parse(const QString &text);
    QString text() const;
    /// The same tab serves both: page and item agree.
    bool samePlace(const DeepLink &other) const { return page == other.page && item == other.item; }

    friend bool operator==(const DeepLink &, const DeepLink &) = default;
};

} // namespace lumbung
