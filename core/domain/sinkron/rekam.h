// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldcatalogue.h"
#include "core/domain/koperasi.h"
#include "core/domain/sinkron/scope.h"
#include "core/domain/sinkron/statusdata.h"

#include <QJsonObject>

#include <compare>

namespace lumbung {

/// Everything that travels down the feed. Numbers and keys never change.
enum class JenisRekam : qint16 { Koperasi = 0, Keragaan = 1, Konflik = 2, Usulan = 3, Lampiran = 4, Peristiwa = 5 };

QString keyOf(JenisRekam jenis);
std::optional<JenisRekam> jenisRekamOfKey(QStringView key);
constexpr JenisRekam jenisRekamOf(Entity entity)
{
    return entity == Entity::Koperasi ? JenisRekam::Koperasi : JenisRekam::Keragaan;
}

/// Names one record: its kind and its UUID (lower case, with dashes).
struct KunciRekam {
    JenisRekam jenis = JenisRekam::Koperasi;
    QString id;

    friend bool operator==(const KunciRekam &, const KunciRekam &) = default;
    friend std::strong_ordering operator<=>(const KunciRekam &a, const KunciRekam &b)
    {
        if (a.jenis != b.jenis)
            return a.jenis <=> b.jenis;
        return a.id.compare(b.id) <=> 0;
    }
    friend size_t qHash(const KunciRekam &kunci, size_t seed = 0) noexcept
    {
        return qHash(kunci.id, seed ^ static_cast<size_t>(kunci.jenis));
    }
};

/// What a koperasi or a keragaan says, without the numbers that order it.
struct IsiRekam {
    Record isian;
    AsalIsian asal;
    KoperasiId koperasi = {};             ///< of a keragaan: its owner
    Periode periode = {};                 ///< of a keragaan
    StatusData status = StatusData::Draf; ///< of a keragaan
    QString oleh = {};                    ///< who changed it last, as shown to people; never a personal number
    qint64 pada = 0;                      ///< when the hub took that change, ms since 1970 UTC; shown only
    QJsonObject ekstra = {};              ///< fields a newer program knows, carried untouched

    friend bool operator==(const IsiRekam &, const IsiRekam &) = default;
};

/// The document of the feed, compact JSON:
/// {"isian":{"aset":7,…},"s":["impor","2026-01-02"],"asal":{"aset":["ods","2026-02-01"]},
///  "kop":"…","tahun":2025,"per":"tahunan","status":"draf","oleh":"…","pada":1790000000000,"x":{…}}
/// Members without content are left out.
QByteArray docOf(JenisRekam jenis, const IsiRekam &isi);
/// What does not fit the catalogue goes to `ekstra`.
IsiRekam isiOfDoc(JenisRekam jenis, const QJsonObject &doc);

} // namespace lumbung
