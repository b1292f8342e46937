// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Steps of verification: judged by the same rules as on a desk, on what their maker had seen. What somebody else
// said meanwhile does not refuse a step; adding up decides which of the two stands, the same everywhere.
#include "core/application/pusat/penilaiop.h"
#include "core/domain/jsontext.h"
#include "core/domain/verifikasi/pengajuan.h"

#include <map>

namespace lumbung {

namespace {

/// The step of this record, as long as it belongs to this submission.
std::optional<PeristiwaVerifikasi> langkahOf(const RekamPusat &rekam, const QString &pokok)
{
    const auto isi = isiPeristiwaOfDoc(objectOfJson(rekam.doc));
    if (!isi || isi->aliran != Aliran::Verifikasi || isi->pokok != pokok)
        return std::nullopt;
    return peristiwaVerifikasiOfJson(isi->isi);
}

/// What it says fits where it stands.
bool bentukSah(const Op &op, const PeristiwaVerifikasi &apa)
{
    if (apa.id.text() != op.rekam.id)
        return false;
    return apa.jenis != JenisPeristiwaVerifikasi::Ajukan ||
           keragaanId(apa.cuplikan.koperasi, apa.cuplikan.periode).text() == op.peristiwa.pokok;
}

} // namespace

/// The code of why not; empty when it may stand.
QString PenilaiOp::tidakSahVerifikasi(const Op &op) const
{
    const auto apa = peristiwaVerifikasiOfJson(op.peristiwa.isi);
    if (!apa || !bentukSah(op, *apa))
        return QStringLiteral("bentuk");
    if (m_pemakai.peran != Peran::Admin &&
        (apa->pelaku.akun != m_pemakai.nama || apa->pelaku.peran != m_pemakai.peran))
        return QStringLiteral("pelaku");
    std::map<PeristiwaVerifikasiId, PeristiwaVerifikasi> dilihat;
    std::vector<PeristiwaVerifikasiId> berikut = apa->sesudah;
    while (!berikut.empty()) {
        const PeristiwaVerifikasiId id = berikut.back();
        berikut.pop_back();
        if (dilihat.contains(id))
            continue;
        const RekamPusat *rekam = m_lembar.rekam({JenisRekam::Peristiwa, id.text()});
        auto langkah = rekam ? langkahOf(*rekam, op.peristiwa.pokok) : std::nullopt;
        if (!langkah)
            return QStringLiteral("transisi"); // built on what the hub never took
        berikut.insert(berikut.end(), langkah->sesudah.begin(), langkah->sesudah.end());
        dilihat.emplace(id, std::move(*langkah));
    }
    std::vector<PeristiwaVerifikasi> semua;
    for (auto &[id, langkah] : dilihat)
        semua.push_back(std::move(langkah));
    return periksaPeristiwa(lipatPengajuan(std::move(semua)), *apa) ? QString() : QStringLiteral("transisi");
}

} // namespace lumbung
