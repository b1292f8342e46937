// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/sinkron/paket.h"

#include <QByteArray>

namespace lumbung {

class PasanganPaket;

inline constexpr qsizetype isiPaketMax = 16 * 1024 * 1024;       ///< content of a package after inflating, bytes
inline constexpr qsizetype kepalaPaketMax = 256 * 1024;          ///< its head
inline constexpr qsizetype paketMax = isiPaketMax + 1024 * 1024; ///< the file
inline constexpr char awalPaket[] = "lumbung-paket 1\n";         ///< with which every one begins

/// A package whose form is right and whose content is the one that its head names. Who made it is not proven yet.
struct PaketTerbaca {
    KepalaPaket kepala;
    QByteArray bertanda; ///< what the signature is about: everything before it
    QByteArray tanda;
    QByteArray tersegel;
};

/// The file: awalPaket, length of the head (4 bytes, big-endian), head (JSON), signature (64 bytes) over all of it,
/// then the content, zstd, sealed. The head names length and SHA-256 of what follows the signature, so that not one
/// byte can be changed.
/// Input "paket.bukan-paket", "paket.versi", "paket.rusak" (cut, lengthened or changed), "paket.terlalu-besar"
/// {maks}.
Result<PaketTerbaca> bacaPaket(const QByteArray &berkas);
/// Refused "paket.tanda" unless it was signed with the secret of this public key.
Result<void> periksaTanda(const PaketTerbaca &paket, const QByteArray &kunciTanda);
/// The content. Refused "paket.bukan-untuk-ini" when it was sealed to somebody else; Input "paket.terlalu-besar"
/// when it would inflate beyond isiPaketMax, "paket.rusak".
Result<QByteArray> bukaPaket(const PaketTerbaca &paket, const PasanganPaket &penerima);

/// Input "paket.terlalu-besar" {maks}.
Result<QByteArray> tulisPaket(const KepalaPaket &kepala, const QByteArray &isi, const PasanganPaket &pembuat,
                              const QByteArray &kunciSegel);

} // namespace lumbung
