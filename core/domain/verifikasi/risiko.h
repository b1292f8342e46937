// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "core/domain/validation.h"

#include <QJsonArray>

#include <span>
#include <vector>

namespace lumbung {

/// How much each reason to look closer weighs: data, so that an office can set it (resources/verifikasi). Points
/// add up to at most 100.
struct BobotRisiko {
    int versi = 0;
    int perubahanMaks = 0;   ///< points of a change of `perubahanPenuh` per cent or more
    int perubahanPenuh = 0;  ///< per cent against last year
    int pemeriksaanMaks = 0; ///< points of failed checks, at most
    int tiapSalah = 0;       ///< of one that is wrong
    int tiapPeriksa = 0;     ///< of one that asks for a look
    int pertama = 0;         ///< points of a first submission
    int riwayatMaks = 0;     ///< points of past rejections, at most
    int tiapPenolakan = 0;

    friend bool operator==(const BobotRisiko &, const BobotRisiko &) = default;
};

/// {"versi":1,"perubahan":{"maks":40,"penuhPersen":100},"pemeriksaan":{"maks":30,"salah":15,"perluDicek":6},
///  "pertama":{"poin":15},"riwayat":{"maks":15,"tiapPenolakan":5}}. Input "verifikasi.bobot" {sebab}.
Result<BobotRisiko> bobotRisikoOfFile(const QByteArray &json);

/// What the score is made of.
struct BahanRisiko {
    const Record &keragaan;
    const Record *tahunLalu = nullptr; ///< keragaan of the year before
    std::span<const TemuanIsian> temuan = {};
    bool pertama = false; ///< this office has never declared a version of it valid
    int penolakan = 0;    ///< how often it, or last year's, was sent back
};

/// One part of the score, shown beside it: "perubahan" {persen, isian}, "pemeriksaan" {salah, perluDicek},
/// "pertama", "riwayat" {penolakan}.
struct BagianRisiko {
    QString kode;
    int poin = 0;
    QVariantMap fakta = {};

    friend bool operator==(const BagianRisiko &, const BagianRisiko &) = default;
};

struct Risiko {
    int skor = 0;                     ///< 0 to 100
    std::vector<BagianRisiko> bagian; ///< those with points; they add up to the score

    friend bool operator==(const Risiko &, const Risiko &) = default;
};

/// [["perubahan",24,{"persen":62,"isian":"aset"}],…]
QJsonArray risikoToJson(const Risiko &risiko);
Risiko risikoOfJson(const QJsonArray &json);

Risiko nilaiRisiko(const BahanRisiko &bahan, const BobotRisiko &bobot);

} // namespace lumbung
