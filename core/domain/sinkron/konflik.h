// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/gabung.h"
#include "core/domain/sinkron/op.h"

#include <QJsonObject>

namespace lumbung {

/// Why a person has to decide. Keys: "isian", "hapus-vs-ubah", "ubah-vs-hapus", "kemungkinan-ganda", "aturan".
enum class SebabKonflik {
    Isian,            ///< the same field, or fields that must agree
    HapusLawanUbah,   ///< somebody removes what somebody else changed meanwhile
    UbahLawanHapus,   ///< somebody changes what somebody else removed meanwhile
    KemungkinanGanda, ///< two new koperasi with one number; both are kept
    Aturan            ///< each change was right, together they break a rule
};
QString keyOf(SebabKonflik sebab);
std::optional<SebabKonflik> sebabKonflikOfKey(QStringView key);

/// A disagreement as a record of its own: it reaches every device of the scope and survives reinstalling. The
/// record keeps the hub's values until somebody decides; no value that a person typed is dropped.
struct Konflik {
    KonflikId id;
    KunciRekam rekam;
    KoperasiId koperasi; ///< the koperasi it is about
    SebabKonflik sebab = SebabKonflik::Isian;
    std::vector<IsianKonflik> isian;
    std::vector<OpId> op;           ///< the op that disagreed and those held with it
    QString pelaku;                 ///< who sent it, as shown to people
    QString pelakuPusat;            ///< whose value stands at the hub
    qint64 pada = 0, padaPusat = 0; ///< shown only
    qint64 versi = 0;               ///< of the record when it happened
    QString lawan = {};             ///< KemungkinanGanda: id of the other koperasi
    QString aturan = {};            ///< Aturan: the rule's code
    bool selesai = false;
    QString penyelesai = {};
    OpId opPenyelesaian = {};

    friend bool operator==(const Konflik &, const Konflik &) = default;
};
QByteArray docOf(const Konflik &konflik);
Konflik konflikOfDoc(const KonflikId &id, const QJsonObject &doc);

/// A change that its sender was not allowed to make, kept for somebody who is.
struct Usulan {
    UsulanId id;
    KunciRekam rekam;
    KoperasiId koperasi;
    JenisOp jenis = JenisOp::Ubah;
    std::vector<FieldChange> isian;
    Periode periode = {}; ///< of a keragaan that does not exist yet
    std::vector<OpId> op;
    QString kode; ///< why: "terkunci", "di-luar-wilayah", "peran"
    QString pelaku;
    qint64 pada = 0;
    enum class Keadaan { Terbuka, Diterima, Ditolak } keadaan = Keadaan::Terbuka;
    QString pemutus = {};
    QString catatan = {};

    friend bool operator==(const Usulan &, const Usulan &) = default;
};
QByteArray docOf(const Usulan &usulan);
Usulan usulanOfDoc(const UsulanId &id, const QJsonObject &doc);

} // namespace lumbung
