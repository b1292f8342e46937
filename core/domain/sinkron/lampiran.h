// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/bacaobjek.h"
#include "core/domain/sinkron/rekam.h"
#include "core/domain/strongid.h"

namespace lumbung {

using LampiranId = StrongId<struct LampiranTag>;

/// A file that belongs to a record: a scan, a signed letter, a photo. It is made and removed, never changed; its
/// bytes are kept and sent under their SHA-256, whatever the name.
struct Lampiran {
    LampiranId id;
    KunciRekam pemilik;       ///< any record that has a place in the feed: its scope is the attachment's
    QString bagian = {};      ///< part of the owner, such as a step of a case; empty = the owner as a whole
    KoperasiId koperasi = {}; ///< whose papers they are: they go where it goes; empty where the owner has none
    QString nama;             ///< as people see it, "akta.pdf": no folder, nothing that a disk refuses
    QString tipe;             ///< media type, "application/pdf"
    qint64 ukuran = 0;        ///< bytes
    QByteArray sha256;        ///< 32 bytes
    QString keterangan = {};
    QString oleh = {}; ///< who attached it, as shown to people
    qint64 pada = 0;   ///< when, ms since 1970 UTC; shown only

    friend bool operator==(const Lampiran &, const Lampiran &) = default;
};

/// Largest file that may be attached; a hub may allow less.
inline constexpr qint64 lampiranMax = 64LL * 1024 * 1024;

/// {"e":"koperasi","id":"…","bag":"…","kop":"…","nama":"…","tipe":"…","ukuran":7,"sha256":"64 hex
/// digits","ket":"…",
///  "oleh":"…","pada":…}: the document of the feed and what an op carries. Members without content are left out.
QJsonObject lampiranToJson(const Lampiran &lampiran);
/// The inverse for what the hub has said; the id stands beside the document.
Lampiran lampiranOfJson(const LampiranId &id, const QJsonObject &json);
/// Strict, for what comes from outside.
Lampiran bacaLampiran(const LampiranId &id, BacaObjek &baca);

/// A name that every disk takes and no folder hides in: the last part of a path, without control characters and
/// without \ / : * ? " < > |, at most 150 characters with its suffix kept; "lampiran" when nothing is left.
QString namaBerkasAman(const QString &nama);

} // namespace lumbung
