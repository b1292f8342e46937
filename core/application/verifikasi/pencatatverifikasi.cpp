// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/pencatatverifikasi.h"

#include "core/application/verifikasi/hasilsampel.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/urutansebab.h"

#include <QUuid>

#include <algorithm>

namespace lumbung {

namespace {

QJsonObject isiPemberitahuan(const Pemeriksaan &pemeriksaan, const Cuplikan &cuplikan)
{
    QJsonArray ditolak;
    for (const PutusanIsian &satu : pemeriksaan.putusan)
        if (!satu.terima)
            ditolak.append(QJsonArray{keyOf(satu.field), keyOf(satu.alasan), satu.kata});
    return {{QStringLiteral("koperasi"), cuplikan.value(Field::Nama).text()},
            {QStringLiteral("tahun"), cuplikan.periode.tahunBuku},
            {QStringLiteral("tingkat"), keyOf(pemeriksaan.tingkat)},
            {QStringLiteral("kata"), pemeriksaan.kata},
            {QStringLiteral("isian"), ditolak}};
}

/// SOP A5, steps 8 and 10: a koperasi hears of "tidak valid" at once, of "valid" when the last office has said so.
std::optional<PemberitahuanVerifikasi> pemberitahuanOf(const KeragaanId &id, const KeadaanPengajuan &keadaan)
{
    const Pemeriksaan &terakhir = keadaan.pemeriksaan.back();
    if (terakhir.valid && keadaan.giliran())
        return std::nullopt;
    return PemberitahuanVerifikasi{terakhir.id, id, terakhir.valid, keadaan.cuplikan->value(Field::Email).text(),
                                   isiPemberitahuan(terakhir, *keadaan.cuplikan)};
}

} // namespace

PencatatVerifikasi::PencatatVerifikasi(Office &office, PelakuVerifikasi pelaku, const Clock &clock, Chance *chance)
    : m_office(office), m_pelaku(std::move(pelaku)), m_clock(clock), m_chance(chance)
{
}

Result<std::vector<PeristiwaVerifikasi> *> PencatatVerifikasi::peristiwa(const KeragaanId &id)
{
    const auto found = m_dikenal.find(id);
    if (found != m_dikenal.end())
        return &found->second;
    auto dibaca = m_office.verifikasi().peristiwa(id);
    if (!dibaca)
        return dibaca.error();
    return &(m_dikenal[id] = urutanSebab(std::move(*dibaca)));
}

Result<KeadaanPengajuan> PencatatVerifikasi::keadaan(const KeragaanId &id)
{
    const auto semua = peristiwa(id);
    return semua ? Result<KeadaanPengajuan>(lipatPengajuan(**semua)) : semua.error();
}

Result<void> PencatatVerifikasi::tambah(const KeragaanId &id, PeristiwaVerifikasi langkah)
{
    const auto semua = peristiwa(id);
    if (!semua)
        return semua.error();
    const KeadaanPengajuan kini = lipatPengajuan(**semua);
    langkah.pelaku = m_pelaku;
    if (const auto boleh = periksaPeristiwa(kini, langkah); !boleh)
        return boleh;
    langkah.id = idLangkah(langkah);
    langkah.sesudah = ujungSebab(**semua);
    // This desk's clock may lie behind another one's: what was seen is not later than what follows it.
    langkah.pada = m_clock.now().toMSecsSinceEpoch();
    for (const PeristiwaVerifikasi &dulu : **semua)
        langkah.pada = std::max(langkah.pada, dulu.pada);
    (*semua)->push_back(langkah);
    std::optional<PemberitahuanVerifikasi> pemberitahuan;
    if (langkah.jenis == JenisPeristiwaVerifikasi::Putuskan) {
        pemberitahuan = pemberitahuanOf(id, lipatPengajuan(**semua));
        if (kini.giliran() == TingkatVerifikasi::Kementerian && langkah.sampel.isEmpty()) {
            m_dariKementerian[id] = langkah.valid;
            m_sampelBerubah = m_sampelBerubah || !langkah.valid;
        }
    }
    m_langkah.push_back({id, std::move(langkah), std::move(pemberitahuan)});
    return {};
}

/// Taking a step back has an id that follows from the step: it can be said only once.
PeristiwaVerifikasiId PencatatVerifikasi::idLangkah(const PeristiwaVerifikasi &langkah) const
{
    static const QUuid ruang = QUuid::fromString(QStringLiteral("6f1f6e5c-6a0c-5d7e-9b53-2f4f6c1d8a77"));
    if (langkah.jenis != JenisPeristiwaVerifikasi::Urungkan)
        return PeristiwaVerifikasiId(newUuid(m_clock, *m_chance));
    return PeristiwaVerifikasiId(
        QUuid::createUuidV5(ruang, langkah.sasaran.text().toLatin1()).toString(QUuid::WithoutBraces));
}

Result<TindakanId> PencatatVerifikasi::simpan(const QString &kode, const QString &judul)
{
    if (m_langkah.empty())
        return TindakanId();
    const auto unit = m_office.work().begin({kode, m_pelaku.akun, judul});
    if (!unit)
        return unit.error();
    for (const Langkah &satu : m_langkah)
        if (auto done =
                (*unit)->append(satu.id, satu.peristiwa, satu.pemberitahuan ? &*satu.pemberitahuan : nullptr);
            !done)
            return done.error();
    if (m_sampelBerubah)
        if (auto done = perlebarSampel(**unit); !done)
            return done.error();
    return (*unit)->commit();
}

/// A failed member opens the next round of its draw.
Result<void> PencatatVerifikasi::perlebarSampel(UnitOfWork &unit)
{
    const auto penarikan = m_office.verifikasi().penarikan();
    if (!penarikan)
        return penarikan.error();
    for (const PenarikanSampel &satu : *penarikan) {
        const auto keadaan = keadaanSampel(m_office, satu, m_dariKementerian);
        if (!keadaan)
            return keadaan.error();
        if (auto done = unit.draw(satu, keadaan->terpilih); !done)
            return done;
    }
    return {};
}

} // namespace lumbung
