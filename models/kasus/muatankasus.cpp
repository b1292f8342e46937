// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kasus/muatankasus.h"

#include "core/application/ports/clock.h"

#include <algorithm>

namespace lumbung {

namespace {

const QString ruangSetelan = QStringLiteral("setelan");
const QString namaSetelanPeran = QStringLiteral("peran-sop");

/// Every role of an office takes its turn at a desk without accounts; the ministry's tiers too, since their steps
/// are written down where they are heard of.
Result<PelakuMeja> pelakuDi(Office &office, const LatarKasus &latar, const QString &sebutan, QDate hari)
{
    const auto identitas = office.sinkron().identitas();
    if (!identitas)
        return identitas.error();
    PelakuMeja meja;
    meja.berakun = !identitas->alamat.isEmpty();
    meja.akun = meja.berakun ? identitas->akun : sebutan;
    if (meja.berakun)
        for (const auto &[peran, mandat] : peranPada(latar, {identitas->akun, identitas->peran, {}}, hari))
            meja.peran.push_back(peran);
    else
        meja.peran.assign(semuaPeran().begin(), semuaPeran().end());
    return meja;
}

/// What was chosen is remembered; a desk with an account begins with the account's own role.
Result<Peran> peranTerpilih(Office &office, const PelakuMeja &meja, std::optional<Peran> diminta)
{
    const auto ada = [&meja](Peran peran) { return std::ranges::find(meja.peran, peran) != meja.peran.end(); };
    if (diminta && ada(*diminta)) {
        const auto disimpan = office.workspace().simpan(ruangSetelan, namaSetelanPeran, keyOf(*diminta));
        return disimpan ? Result<Peran>(*diminta) : disimpan.error();
    }
    const auto dahulu = office.workspace().baca(ruangSetelan, namaSetelanPeran);
    if (!dahulu)
        return dahulu.error();
    const auto peran = *dahulu ? peranOfKey(**dahulu) : std::nullopt;
    return peran && ada(*peran) ? *peran : meja.berakun ? meja.peran.front() : Peran::FrontOffice;
}

/// Fills what both pages say of now, of the desk and of the role that acts at it.
template <typename Muatan>
Result<void> isiMeja(Muatan &muatan, Office &office, const LatarKasus &latar, const Penanya &penanya)
{
    muatan.kini = penanya.clock.now().toMSecsSinceEpoch();
    muatan.kalender = latar.kalender();
    auto meja = pelakuDi(office, latar, penanya.sebutan, muatan.kalender.setempat(muatan.kini).date());
    if (!meja)
        return meja.error();
    muatan.meja = std::move(*meja);
    const auto peran = peranTerpilih(office, muatan.meja, penanya.diminta);
    if (!peran)
        return peran.error();
    muatan.sebagai = *peran;
    return {};
}

} // namespace

Result<MuatanTugas> muatTugas(Office &office, BukuKasus &buku, const Penanya &penanya)
{
    if (auto done = buku.segarkan(office.peristiwa()); !done)
        return done.error();
    MuatanTugas muatan;
    if (auto done = isiMeja(muatan, office, buku.latar(), penanya); !done)
        return done.error();
    muatan.tugas = tugasSaya(buku, {muatan.meja.akun, muatan.sebagai, {}}, muatan.kini);
    std::vector<KoperasiId> koperasi;
    buku.setiap([&](const Kasus &kasus) {
        muatan.semua.push_back(ringkasan(kasus, muatan.kalender, muatan.kini));
        if (!kasus.koperasi().isEmpty())
            koperasi.push_back(kasus.koperasi());
    });
    std::ranges::sort(muatan.semua, std::ranges::greater(),
                      [](const RingkasKasus &satu) { return std::pair(satu.dibuka, satu.id); });
    auto nama = office.sinkron().namaKoperasi(koperasi);
    if (!nama)
        return nama.error();
    muatan.nama = std::move(*nama);
    return muatan;
}

Result<MuatanKasus> muatKasusPage(Office &office, const KasusId &id, const Penanya &penanya)
{
    const auto latar = LatarKasus::muat(office.peristiwa());
    if (!latar)
        return latar.error();
    auto kasus = muatKasus(office.peristiwa(), *latar, id);
    if (!kasus)
        return kasus.error();
    MuatanKasus muatan;
    muatan.kasus = std::move(*kasus);
    if (auto done = isiMeja(muatan, office, *latar, penanya); !done)
        return done.error();
    muatan.berhak = muatan.kasus.sop && berhakKini(*muatan.kasus.sop, muatan.kasus.keadaan, muatan.sebagai);
    muatan.ringkas = ringkasan(muatan.kasus, muatan.kalender, muatan.kini);
    const std::vector<KoperasiId> satu{muatan.kasus.koperasi()};
    if (satu.front().isEmpty())
        return muatan;
    const auto nama = office.sinkron().namaKoperasi(satu);
    if (!nama)
        return nama.error();
    if (const auto found = nama->find(satu.front()); found != nama->end())
        muatan.namaKoperasi = found->second;
    return muatan;
}

} // namespace lumbung
