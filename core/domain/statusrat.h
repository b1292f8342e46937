// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/record.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lumbung {

/// How many months after the tahun buku RAT must be held. UU 25/1992 Pasal 26 allows six; offices in 2026 ask
/// three of a primer and six of a sekunder, so both are settings.
struct BatasRat {
    int primer = 6;
    int sekunder = 6;
};

/// Last day on which RAT for a tahun buku is in time.
QDate batasRat(int tahunBuku, const QString &bentuk, const BatasRat &batas = {});

/// The status RAT that follows from the record: what it says itself; "Sudah RAT" when there is a RAT date that
/// is not in the future; "Belum RAT" once the last day has passed; nothing before that.
std::optional<QString> statusRat(const Record &profil, const Record &keragaan, int tahunBuku, QDate hariIni,
                                 const BatasRat &batas = {});

} // namespace lumbung
