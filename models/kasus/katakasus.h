// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/tugas.h"

namespace lumbung {

// Words about cases for screens; times are the office's local ones.

/// "16 mnt", "1 j 20 mnt", "3 hari 2 j": working time, a day of work counts as `jamSehari` hours.
QString kataLama(qint64 milidetik);
/// "09.04" today, "Sen 23 Nov, 09.04" otherwise.
QString kataSaatKasus(const KalenderKerja &kalender, qint64 pada, qint64 kini);
/// How a task stands against the clock: "lewat 2 j 10 mnt", "sisa 16 mnt", "sampai besok 10.00", "dijeda: …"; empty
/// without a clock.
QString kataJam(const RingkasKasus &kasus, const KalenderKerja &kalender, qint64 kini);
QString namaKelompok(KelompokTugas kelompok);
QString namaStatus(StatusKasus status);
/// What an event says: "Langkah 3 dikerjakan: tidak. Data kurang".
QString kataPeristiwa(const PeristiwaKasus &peristiwa, const DefinisiSop &sop);
/// "Kabid (Plh.) · contoh.dua"
QString kataPelakuKasus(const PelakuKasus &pelaku);
/// Why a stretch of time counts or does not: "Jam kerja", "Jeda: menunggu pemohon", "Libur: Hari Kemerdekaan".
QString kataSebabWaktu(const PotonganWaktu &potongan);

} // namespace lumbung
