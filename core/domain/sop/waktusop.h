// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace lumbung {

enum class SatuanWaktu { Menit, Jam, HariKerja, Hari };
/// "menit", "jam", "hari kerja", "hari" (calendar days).
QString keyOf(SatuanWaktu satuan);
std::optional<SatuanWaktu> satuanWaktuOfKey(QStringView key);

enum class JenisWaktu {
    Kosong,     ///< the source says nothing: no clock
    TanpaBatas, ///< "N/A": no clock, which is not zero
    Dicatat,    ///< a time is printed and taken down, but nobody is held to it (log-out)
    Durasi,     ///< so much working time from entering the step
    HariH       ///< counted from the day of an event: H-30, H 08.00–09.00, H+8
};
/// "kosong", "tanpa-batas", "dicatat", "durasi", "hari-h".
QString keyOf(JenisWaktu jenis);
std::optional<JenisWaktu> jenisWaktuOfKey(QStringView key);

/// The mutu baku waktu of a step: as printed in the office's document and as data.
struct WaktuSop {
    JenisWaktu jenis = JenisWaktu::Kosong;
    QString asal = {};                       ///< as printed: "10 menit", "N/A", "H+1"
    int jumlah = 0;                          ///< Durasi, Dicatat
    SatuanWaktu satuan = SatuanWaktu::Menit; ///< Durasi, Dicatat
    int hari = 0;                            ///< HariH: days after the event's day, negative before it
    QTime mulai = {}, sampai = {};           ///< HariH: office's local time, both or none

    bool diukur() const { return jenis == JenisWaktu::Durasi || jenis == JenisWaktu::HariH; }

    friend bool operator==(const WaktuSop &, const WaktuSop &) = default;
};

/// Reads what an office prints: "10 menit", "3 jam", "2 hari" (working days), "5 hari kalender", "N/A", "-", "",
/// "H-30", "H 08.00–09.00", "H+8". Nothing when it cannot be read.
std::optional<WaktuSop> bacaWaktuSop(QStringView teks);

} // namespace lumbung
