// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace lumbung {

/// What the inside of a KTP number tells. The area is the one of the first registration and the number is not
/// changed when a birth date is corrected, so doubts are worth a look and nothing more.
enum class DugaanNikKtp { Wajar, BukanEnamBelasAngka, TanggalTidakMungkin, NomorUrutNol };

/// Checks 16 digits: six of area, DDMMYY with 40 added to the day for women, four of serial number.
DugaanNikKtp periksaNikKtp(QStringView digits);

} // namespace lumbung
