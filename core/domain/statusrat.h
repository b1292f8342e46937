// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace lumbung {

/// How many months after the tahun buku RAT must be held. UU 25/1992 Pasal 26 allows six; offices in 2026 ask
/// three of a primer and six of a sekunder, so both are settings.
struct BatasRat {
    int primer = 6;
    int sekunder = 6;
};

/// Last day on which RAT for a tahun buku is in time.
QDate batasRat(int tahunBuku, const QString &bentuk, const BatasRat &batas = {});

/// The status RAT of a tahun buku that a date of the last RAT tells: a meeting in that year or later was about it
/// (offices count a RAT in the year of the rekap, too); an earlier one means that none was held for it yet.
QString statusRatDariTanggal(QDate ratTerakhir, int tahunBuku);

} // namespace lumbung
