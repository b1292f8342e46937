// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/koperasi.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/scope.h"

#include <map>
#include <set>
#include <vector>

namespace lumbung {

using SampelId = StrongId<struct SampelTag>;

/// How many are read and what happens when one of them fails: data (resources/verifikasi).
struct AturanSampel {
    QString kode;          ///< "acak-5"
    int persen = 5;        ///< 1 to 100
    int palingSedikit = 1; ///< at least so many, if there are
    int pengali = 2;       ///< each failed round reads so many times as much; at least 2

    friend bool operator==(const AturanSampel &, const AturanSampel &) = default;
};
/// {"kode":"acak-5","persen":5,"palingSedikit":10,"pengali":2}. Input "verifikasi.aturan-sampel" {sebab}.
Result<AturanSampel> aturanSampelOfFile(const QByteArray &json);

/// A draw as it stands on record: from rule, seed and population anybody draws the same again.
struct PenarikanSampel {
    SampelId id;
    AturanSampel aturan;
    QString benih;                    ///< seed, random hex
    std::vector<KeragaanId> populasi; ///< ascending, each once
    qint64 pada = 0;                  ///< milliseconds UTC
    QString oleh;                     ///< account

    friend bool operator==(const PenarikanSampel &, const PenarikanSampel &) = default;
};
QByteArray penarikanToJson(const PenarikanSampel &penarikan);
PenarikanSampel penarikanOfJson(const QByteArray &json);

/// How many of `populasi` round `putaran` (from 0) reads in all.
int ukuranSampel(const AturanSampel &aturan, int populasi, int putaran);
/// The population in the order in which it is read: ascending SHA-256 of "benih|id". A round reads the first
/// ukuranSampel() of it, so a wider round holds the narrower one.
std::vector<KeragaanId> urutanSampel(const PenarikanSampel &penarikan);

/// How a draw stands after what was found.
struct KeadaanSampel {
    int putaran = 0;
    std::vector<KeragaanId> terpilih; ///< of this round and those before
    int diperiksa = 0, gagal = 0;     ///< of them
    /// Everything chosen was read and this round found nothing: the rest may pass unread.
    bool lulus = false;

    friend bool operator==(const KeadaanSampel &, const KeadaanSampel &) = default;
};
/// `hasil`: read ones, true = valid. Those that were not chosen do not count. A failure in a round opens the next.
KeadaanSampel keadaanSampel(const PenarikanSampel &penarikan, const std::map<KeragaanId, bool> &hasil);

} // namespace lumbung
