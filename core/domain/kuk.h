// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace lumbung {

/// The three measures by which a koperasi simpan pinjam is put into a Klasifikasi Usaha Koperasi.
/// Amounts in rupiah; a missing one does not count.
struct UkuranKuk {
    std::optional<qint64> anggota;
    std::optional<qint64> modalSendiri;
    std::optional<qint64> aset;
};

/// What decides when the measures point to different classes. The regulation says "dan/atau", so the office
/// chooses.
enum class AturanKuk { KelasTertinggi, KelasTerendah, MenurutAset };

/// KUK 1 to 4 by Permenkop UKM 8/2023 Pasal 49; nothing when no measure that counts is known.
std::optional<int> kuk(const UkuranKuk &ukuran, AturanKuk aturan = AturanKuk::KelasTertinggi);

} // namespace lumbung
