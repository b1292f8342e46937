// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/urungkan.h"

#include "core/application/verifikasi/putuskan.h"

#include <QSet>

#include <algorithm>
#include <optional>

namespace lumbung {

namespace {

/// An act's changes sorted by how they are reversed. Of records that were made only the ids are kept, so that
/// undoing an import of 100,000 rows stays small in memory.
struct Pembalikan {
    struct Diubah {
        Entity entity;
        QString id;
        std::vector<RiwayatBaris::Perubahan> perubahan;
    };
    std::vector<Koperasi> koperasiHilang;
    std::vector<Keragaan> keragaanHilang;
    std::vector<Diubah> diubah;
    std::vector<KeragaanId> keragaanDibuat;
    std::vector<KoperasiId> koperasiDibuat;
};

void catat(Pembalikan &balik, const RiwayatRekam &rekam)
{
    switch (rekam.jenis) {
    case RiwayatBaris::Jenis::Buat:
        if (rekam.entity == Entity::Koperasi)
            balik.koperasiDibuat.emplace_back(rekam.id);
        else
            balik.keragaanDibuat.emplace_back(rekam.id);
        return;
    case RiwayatBaris::Jenis::Ubah: balik.diubah.push_back({rekam.entity, rekam.id, rekam.perubahan}); return;
    case RiwayatBaris::Jenis::Hapus:
        if (rekam.koperasi)
            balik.koperasiHilang.push_back(*rekam.koperasi);
        if (rekam.keragaan)
            balik.keragaanHilang.push_back(*rekam.keragaan);
        return;
    }
}

/// One undo while it runs: the unit of work it writes into and what it has counted.
class Urungan {
public:
    Urungan(Office &office, UnitOfWork &unit, const TindakanId &asli, const Asal &asal)
        : m_office(office), m_unit(unit), m_asli(asli), m_asal(asal)
    {
    }

    Result<void> balikkan(const Pembalikan &balik);
    const HasilUrungkan &hasil() const { return m_hasil; }

private:
    Result<void> pulihkan(const Koperasi &koperasi);
    Result<void> pulihkan(const Keragaan &keragaan);
    Result<void> kembalikan(const Pembalikan::Diubah &diubah);
    Result<void> buangKeragaan(const KeragaanId &id);
    Result<void> buangKoperasi(const KoperasiId &id);
    Result<bool> berubahSejak(const KoperasiId &id, const std::optional<Periode> &periode);
    Result<Record> isian(Entity entity, const QString &id);
    void lewati(std::size_t jumlah = 1) { m_hasil.dilewati += static_cast<int>(jumlah); }

    template <typename Daftar, typename Langkah>
    Result<void> setiap(const Daftar &daftar, Langkah langkah)
    {
        for (const auto &satu : daftar)
            if (auto hasil = (this->*langkah)(satu); !hasil)
                return hasil;
        return {};
    }

    Office &m_office;
    UnitOfWork &m_unit;
    const TindakanId &m_asli; ///< the act that is being reversed
    Asal m_asal;
    HasilUrungkan m_hasil;
    QSet<QString> m_dibuang; ///< keragaan removed by this undo
};

Result<void> Urungan::balikkan(const Pembalikan &balik)
{
    using Isi = Result<void> (Urungan::*)(const Koperasi &);
    using Laporan = Result<void> (Urungan::*)(const Keragaan &);
    return setiap(balik.koperasiHilang, static_cast<Isi>(&Urungan::pulihkan))
        .andThen([&] { return setiap(balik.keragaanHilang, static_cast<Laporan>(&Urungan::pulihkan)); })
        .andThen([&] { return setiap(balik.diubah, &Urungan::kembalikan); })
        .andThen([&] { return setiap(balik.keragaanDibuat, &Urungan::buangKeragaan); })
        .andThen([&] { return setiap(balik.koperasiDibuat, &Urungan::buangKoperasi); });
}

/// Missing records read as "changed since then", every other error stops the undo.
Result<void> orLewati(const Error &error)
{
    return error.kind == ErrorKind::Missing ? Result<void>() : Result<void>(error);
}

Result<Record> Urungan::isian(Entity entity, const QString &id)
{
    if (entity == Entity::Koperasi)
        return m_office.koperasi().find(KoperasiId(id)).map([](Koperasi &&koperasi) { return koperasi.isian; });
    return m_office.koperasi().find(KeragaanId(id)).map([](Keragaan &&keragaan) { return keragaan.isian; });
}

Result<void> Urungan::pulihkan(const Koperasi &koperasi)
{
    if (m_office.koperasi().find(koperasi.id)) {
        lewati();
        return {};
    }
    ++m_hasil.dipulihkan;
    return m_unit.create(koperasi);
}

Result<void> Urungan::pulihkan(const Keragaan &keragaan)
{
    if (m_office.koperasi().find(keragaan.id) || !m_office.koperasi().find(keragaan.koperasi)) {
        lewati();
        return {};
    }
    ++m_hasil.dipulihkan;
    return m_unit.create(keragaan);
}

Result<void> Urungan::kembalikan(const Pembalikan::Diubah &diubah)
{
    const auto kini = isian(diubah.entity, diubah.id);
    if (!kini) {
        lewati(diubah.perubahan.size());
        return orLewati(kini.error());
    }
    Record kembali;
    for (const auto &perubahan : diubah.perubahan) {
        if (kini->value(perubahan.field) == perubahan.sesudah)
            kembali.set(perubahan.field, perubahan.sebelum);
        else
            lewati();
    }
    if (kembali.isEmpty())
        return {};
    const auto jumlah = diubah.entity == Entity::Koperasi ? m_unit.update(KoperasiId(diubah.id), kembali, m_asal)
                                                          : m_unit.update(KeragaanId(diubah.id), kembali, m_asal);
    if (!jumlah)
        return jumlah.error();
    m_hasil.dipulihkan += static_cast<int>(kembali.size());
    return {};
}

/// Whether another act has touched the record after the one that is being reversed.
Result<bool> Urungan::berubahSejak(const KoperasiId &id, const std::optional<Periode> &periode)
{
    const auto riwayat = m_office.koperasi().riwayat(id);
    if (!riwayat)
        return riwayat.error();
    const auto terakhir = std::find_if(riwayat->begin(), riwayat->end(),
                                       [&periode](const RiwayatBaris &baris) { return baris.periode == periode; });
    return terakhir == riwayat->end() || terakhir->tindakan != m_asli;
}

Result<void> Urungan::buangKeragaan(const KeragaanId &id)
{
    const auto kini = m_office.koperasi().find(id);
    if (!kini) {
        lewati();
        return orLewati(kini.error());
    }
    const auto berubah = berubahSejak(kini->koperasi, kini->periode);
    if (!berubah)
        return berubah.error();
    if (*berubah) {
        lewati();
        return {};
    }
    m_dibuang.insert(id.text());
    ++m_hasil.dipulihkan;
    return m_unit.remove(id);
}

Result<void> Urungan::buangKoperasi(const KoperasiId &id)
{
    const auto laporan = m_office.koperasi().keragaan(id);
    if (!laporan) {
        lewati();
        return orLewati(laporan.error());
    }
    const auto berubah = berubahSejak(id, std::nullopt);
    if (!berubah)
        return berubah.error();
    // A statement that stays keeps its koperasi: somebody has added or changed it since then.
    const bool bersisa = std::any_of(laporan->begin(), laporan->end(), [this](const Keragaan &keragaan) {
        return !m_dibuang.contains(keragaan.id.text());
    });
    if (*berubah || bersisa) {
        lewati();
        return {};
    }
    ++m_hasil.dipulihkan;
    return m_unit.remove(id);
}

} // namespace

Result<HasilUrungkan> urungkan(Office &office, const TindakanId &id, const QString &pelaku, const Clock &clock)
{
    const auto verifikasi = urungkanVerifikasi(office, id, pelaku, clock);
    if (!verifikasi)
        return verifikasi.error();
    if (verifikasi->dilakukan > 0 || !verifikasi->gagal.empty())
        return HasilUrungkan{verifikasi->tindakan, verifikasi->dilakukan,
                             static_cast<int>(verifikasi->gagal.size())};
    Pembalikan balik;
    const auto dibaca = office.changesOf(id, [&balik](const RiwayatRekam &rekam) {
        catat(balik, rekam);
        return true;
    });
    if (!dibaca)
        return dibaca.error();
    const auto unit =
        office.work().begin({u"urungkan"_qs, pelaku, u"Urungkan"_qs, u"{\"tindakan\":\"%1\"}"_qs.arg(id.text())});
    if (!unit)
        return unit.error();
    Urungan urungan(office, **unit, id, {Sumber::Manual, clock.today()});
    if (const auto dibalik = urungan.balikkan(balik); !dibalik)
        return dibalik.error();
    HasilUrungkan hasil = urungan.hasil();
    if (hasil.dipulihkan == 0)
        return hasil;
    return (*unit)->commit().map([&hasil](TindakanId &&tindakan) {
        hasil.tindakan = std::move(tindakan);
        return hasil;
    });
}

} // namespace lumbung
