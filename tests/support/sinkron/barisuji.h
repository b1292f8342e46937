// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/konflik.h"
#include "sync/engine/syncstore.h"
#include "tests/support/temporaryoffice.h"

#include <QJsonDocument>

namespace lumbung {

// Rows of a page, written shortly.

inline const KoperasiId koperasiSatu(QStringLiteral("01900000-0000-7000-8000-000000000001"));
inline const KoperasiId koperasiDua(QStringLiteral("01900000-0000-7000-8000-000000000002"));

inline Record profilUji(const QString &nama, const QString &alamat = {})
{
    return isian({{Field::Nama, nama}, {Field::Wilayah, QStringLiteral("32.01.01")}, {Field::Alamat, alamat}});
}

inline QJsonObject docUji(JenisRekam jenis, const IsiRekam &isi)
{
    return QJsonDocument::fromJson(docOf(jenis, isi)).object();
}

inline KunciRekam kunciKoperasi(const KoperasiId &id)
{
    return {JenisRekam::Koperasi, id.text()};
}

inline KunciRekam kunciKeragaan(const KoperasiId &koperasi, int tahun)
{
    return {JenisRekam::Keragaan, keragaanId(koperasi, {tahun, JenisPeriode::Tahunan}).text()};
}

inline RekamTurun turunKoperasi(const KoperasiId &id, qint64 versi, qint64 seq, const Record &isian)
{
    IsiRekam isi;
    isi.isian = isian;
    return {kunciKoperasi(id), versi, seq, false, Scope::Nasional, docUji(JenisRekam::Koperasi, isi)};
}

inline RekamTurun turunKeragaan(const KoperasiId &koperasi, int tahun, qint64 versi, qint64 seq,
                                const Record &isian)
{
    IsiRekam isi;
    isi.isian = isian;
    isi.koperasi = koperasi;
    isi.periode = {tahun, JenisPeriode::Tahunan};
    return {kunciKeragaan(koperasi, tahun), versi, seq, false, Scope::Nasional, docUji(JenisRekam::Keragaan, isi)};
}

inline RekamTurun turunNisan(const KunciRekam &kunci, qint64 versi, qint64 seq, Scope pindahKe = Scope::Nasional)
{
    return {kunci, versi, seq, true, pindahKe, {}};
}

inline RekamTurun turunKonflik(const Konflik &konflik, qint64 versi, qint64 seq)
{
    return {{JenisRekam::Konflik, konflik.id.text()},        versi, seq, false, Scope::Nasional,
            QJsonDocument::fromJson(docOf(konflik)).object()};
}

} // namespace lumbung
