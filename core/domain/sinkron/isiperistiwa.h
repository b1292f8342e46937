// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace lumbung {

/// Streams of events. Each says with its own rules what its events may hold.
enum class Aliran {
    Kasus,     ///< what happened to a case of an SOP; `pokok` is the case (sop/peristiwajson.h)
    Delegasi,  ///< a mandate, given or withdrawn; `pokok` is the mandate (sop/delegasijson.h)
    Kalender,  ///< working hours and holidays of an office; `pokok` is the same for a whole office
               ///< (sop/kalenderjson.h)
    Sop,       ///< a version of an SOP that an office has put into force; `pokok` follows from its code
    Verifikasi ///< a step of verification; `pokok` is the keragaan (verifikasi/peristiwaverifikasi.h)
};
/// "kasus", "delegasi", "kalender", "sop", "verifikasi".
QString keyOf(Aliran aliran);
std::optional<Aliran> aliranOfKey(QStringView key);

/// Something that happened: appended once, never changed, never removed. What a stream's subject is now follows
/// from its events.
struct IsiPeristiwa {
    Aliran aliran = Aliran::Kasus;
    QString pokok = {}; ///< UUID of what it happened to
    QJsonObject isi = {};

    friend bool operator==(const IsiPeristiwa &, const IsiPeristiwa &) = default;
};
/// Compact JSON; an event that needs more keeps its papers as attachments.
inline constexpr qsizetype isiPeristiwaMax = 256 * 1024;

/// The document of the feed: {"al":"kasus","pk":"…","isi":{…},"oleh":"…","pada":1790000000000}; `oleh` and `pada`
/// are who brought it to the hub and when.
QByteArray docOf(const IsiPeristiwa &isi, const QString &oleh, qint64 pada);
/// Nothing when it is of a stream that this program does not know.
std::optional<IsiPeristiwa> isiPeristiwaOfDoc(const QJsonObject &doc);

/// The one subject of a stream that has only one in an office, or one for each name (the code of an SOP).
QString pokokTetap(Aliran aliran, const QString &nama = {});

} // namespace lumbung
