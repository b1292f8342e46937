// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/statuskoperasi.h"

namespace lumbung {

std::optional<StatusKind> statusKoperasi(Field field, const QString &nilai)
{
    const auto starts = [&nilai](QStringView word) { return nilai.startsWith(word, Qt::CaseInsensitive); };
    switch (field) {
    case Field::StatusAktif: return starts(u"Aktif") ? StatusKind::Valid : StatusKind::Menunggu;
    case Field::StatusRat: return starts(u"Sudah") ? StatusKind::Valid : StatusKind::Perbaikan;
    case Field::StatusNik:
        if (starts(u"Belum"))
            return StatusKind::Draf;
        return nilai.contains(u"xpired") || nilai.contains(u"edaluwarsa") ? StatusKind::Perbaikan
                                                                          : StatusKind::Valid;
    case Field::Kesehatan:
        if (starts(u"Sehat") || starts(u"Cukup"))
            return StatusKind::Valid;
        return starts(u"Belum") ? StatusKind::Draf : StatusKind::Perbaikan;
    default: return std::nullopt;
    }
}

} // namespace lumbung
