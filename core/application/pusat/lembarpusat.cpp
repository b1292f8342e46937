// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/pusat/lembarpusat.h"

#include "core/domain/jsontext.h"
#include "core/domain/sinkron/cerna.h"

#include <algorithm>
#include <array>
#include <vector>

namespace lumbung {

LembarPusat::LembarPusat(TransaksiPusat &transaksi, QString pelaku, qint64 pada)
    : m_transaksi(transaksi), m_pelaku(std::move(pelaku)), m_pada(pada)
{
}

Result<void> LembarPusat::kunci(const std::set<Scope> &scopes)
{
    for (const Scope scope : scopes) {
        auto kepala = m_transaksi.kunci(scope);
        if (!kepala)
            return kepala.error();
        m_kepala[scope].sekarang = std::move(kepala).value();
    }
    return {};
}

bool LembarPusat::lengkap(const Pemakai &pemakai) const
{
    return std::ranges::all_of(m_rekam, [&](const auto &satu) {
        return terkunci(satu.second.scope) || !pemakai.bolehTulis(satu.second.scope);
    });
}

Result<void> LembarPusat::muat(std::vector<KunciRekam> kunci)
{
    std::erase_if(kunci,
                  [this](const KunciRekam &satu) { return satu.id.isEmpty() || !m_dibaca.insert(satu).second; });
    if (kunci.empty())
        return {};
    auto dibaca = m_transaksi.rekam(kunci);
    if (!dibaca)
        return dibaca.error();
    for (RekamPusat &rekam : *dibaca)
        m_rekam.insert_or_assign(rekam.kunci, std::move(rekam));
    return {};
}

const RekamPusat *LembarPusat::rekam(const KunciRekam &kunci) const
{
    const auto found = m_rekam.find(kunci);
    return found == m_rekam.end() ? nullptr : &found->second;
}

Result<std::vector<KunciRekam>> LembarPusat::keragaan(const KoperasiId &koperasi)
{
    auto tersimpan = m_transaksi.keragaan(koperasi);
    if (!tersimpan)
        return tersimpan.error();
    ingat(std::move(*tersimpan));
    std::vector<KunciRekam> kunci;
    for (const auto &[satu, rekam] : m_rekam)
        if (satu.jenis == JenisRekam::Keragaan && !rekam.dihapus && rekam.isi.koperasi == koperasi)
            kunci.push_back(satu);
    return kunci;
}

Result<std::vector<KunciRekam>> LembarPusat::lampiran(const KoperasiId &koperasi)
{
    auto tersimpan = m_transaksi.lampiran(koperasi);
    if (!tersimpan)
        return tersimpan.error();
    ingat(std::move(*tersimpan));
    std::vector<KunciRekam> kunci;
    for (const auto &[satu, rekam] : m_rekam)
        if (satu.jenis == JenisRekam::Lampiran && !rekam.dihapus &&
            lampiranOfJson(LampiranId(satu.id), objectOfJson(rekam.doc)).koperasi == koperasi)
            kunci.push_back(satu);
    return kunci;
}

/// What this push did to a record stands above what was stored.
void LembarPusat::ingat(std::vector<RekamPusat> dibaca)
{
    for (RekamPusat &rekam : dibaca)
        if (m_dibaca.insert(rekam.kunci).second)
            m_rekam.insert_or_assign(rekam.kunci, std::move(rekam));
}

void LembarPusat::cernaGanti(KepalaScope &kepala, const RekamPusat *lama, const RekamPusat &baru)
{
    if (lama) {
        gabungCerna(kepala.cerna, cernaRekam(lama->kunci, lama->versi, lama->dihapus));
        kepala.jumlah -= lama->dihapus ? 0 : 1;
    }
    gabungCerna(kepala.cerna, cernaRekam(baru.kunci, baru.versi, baru.dihapus));
    kepala.jumlah += baru.dihapus ? 0 : 1;
}

const RekamPusat &LembarPusat::taruh(RekamPusat rekam, const OpId &op, const QByteArray &rinci)
{
    const RekamPusat *lama = this->rekam(rekam.kunci);
    rekam.versi = lama ? lama->versi + 1 : 1;
    return simpan(std::move(rekam), lama, op, rinci);
}

/// `lama` is what the scope's own feed said of the record until now.
const RekamPusat &LembarPusat::simpan(RekamPusat rekam, const RekamPusat *lama, const OpId &op,
                                      const QByteArray &rinci)
{
    Kepala &kepala = m_kepala.at(rekam.scope);
    rekam.seq = ++kepala.sekarang.seq;
    const bool berisi = rekam.kunci.jenis == JenisRekam::Koperasi || rekam.kunci.jenis == JenisRekam::Keragaan;
    if (berisi && !rekam.dihapus) {
        rekam.isi.oleh = m_pelaku;
        rekam.isi.pada = m_pada;
        rekam.doc = docOf(rekam.kunci.jenis, rekam.isi);
    }
    if (rekam.dihapus)
        rekam.doc.clear();
    cernaGanti(kepala.sekarang, lama, rekam);
    kepala.jejak.push_back({rekam.kunci, rekam.versi, op, m_pelaku, rinci});
    kepala.tulis.insert_or_assign(rekam.kunci, rekam);
    m_dibaca.insert(rekam.kunci);
    return m_rekam.insert_or_assign(rekam.kunci, std::move(rekam)).first->second;
}

Result<void> LembarPusat::pindahkan(RekamPusat rekam, Scope ke, const OpId &op, const QByteArray &rinci)
{
    // A record that comes back finds the tombstone of its leaving.
    const auto dahulu = m_transaksi.rekamDi(ke, std::array{rekam.kunci});
    if (!dahulu)
        return dahulu.error();
    const RekamPusat lama = *this->rekam(rekam.kunci);
    rekam.versi = lama.versi + 1;
    RekamPusat nisan = rekam;
    nisan.scope = lama.scope;
    nisan.dihapus = true;
    nisan.pindahKe = ke;
    simpan(std::move(nisan), &lama, op, rinci);
    rekam.scope = ke;
    rekam.pindahKe = Scope::Nasional;
    const auto ditulis = m_kepala.at(ke).tulis.find(rekam.kunci);
    const RekamPusat *diTujuan = ditulis != m_kepala.at(ke).tulis.end() ? &ditulis->second
                                 : dahulu->empty()                      ? nullptr
                                                                        : &dahulu->front();
    const std::optional<RekamPusat> salinan = diTujuan ? std::optional(*diTujuan) : std::nullopt;
    simpan(std::move(rekam), salinan ? &*salinan : nullptr, op, rinci);
    return {};
}

std::vector<TulisanPusat> LembarPusat::ambilTulisan()
{
    std::vector<TulisanPusat> semua;
    for (auto &[scope, kepala] : m_kepala) {
        if (kepala.tulis.empty())
            continue;
        TulisanPusat tulisan{scope, kepala.sekarang, {}, std::move(kepala.jejak)};
        tulisan.rekam.reserve(kepala.tulis.size());
        for (auto &[kunci, rekam] : kepala.tulis)
            tulisan.rekam.push_back(std::move(rekam));
        semua.push_back(std::move(tulisan));
    }
    return semua;
}

} // namespace lumbung
