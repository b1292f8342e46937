// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/session.h"
#include "core/domain/peran.h"

#include <QJsonArray>

#include <vector>

namespace lumbung::ctl {

/// One kind of what waits for a person (conflicts, proposals): how it is read and how it is told.
template <typename Urusan>
struct JenisUrusan {
    Result<std::vector<Urusan>> (SinkronDesk::*baca)(bool terbukaSaja);
    QJsonObject (*json)(const Urusan &urusan, const QString &nama, bool terbuka);
    QString (*teks)(const Urusan &urusan, const QString &nama, bool terbuka);
    QString kunci;  ///< of the array in the answer
    QString judul;  ///< beside the reason when personal data is shown whole
    QString kosong; ///< said when nothing waits
};

/// What waits, with the names of its koperasi: {total, KUNCI: […]}.
template <typename Urusan>
Result<Outcome> daftarUrusan(Session &session, SinkronDesk &desk, const JenisUrusan<Urusan> &jenis)
{
    const auto semua = (desk.*jenis.baca)(true);
    if (!semua)
        return semua.error();
    std::vector<KoperasiId> id;
    for (const Urusan &satu : *semua)
        id.push_back(satu.koperasi);
    auto nama = desk.namaKoperasi(id);
    if (!nama)
        return nama.error();
    const auto terbuka = session.bukaDataPribadi(jenis.judul);
    if (!terbuka)
        return terbuka.error();
    Outcome outcome;
    QJsonArray daftar;
    for (const Urusan &satu : *semua) {
        const QString &koperasi = (*nama)[satu.koperasi];
        daftar.append(jenis.json(satu, koperasi, *terbuka));
        outcome.text += jenis.teks(satu, koperasi, *terbuka);
    }
    if (semua->empty())
        outcome.text = jenis.kosong;
    outcome.json = {{u"total"_qs, static_cast<qint64>(semua->size())}, {jenis.kunci, daftar}};
    return outcome;
}

/// Whether the account of this desk may do that at the hub; Refused "sinkron.peran".
Result<void> periksaWewenang(SinkronDesk &desk, Wewenang wewenang);

/// A decision that waits for the next sync: {id, op}.
Outcome putusanTersimpan(const QString &id, const OpId &op);

} // namespace lumbung::ctl
