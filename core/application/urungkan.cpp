// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/urungkan.h"

#include <QHash>
#include <QSet>

namespace lumbung {

namespace {

/// An act's changes sorted by how they are reversed. Records that were made are remembered by a fingerprint of
/// their values, so that undoing an import of 100,000 rows stays small in memory.
struct Pembalikan {
    struct Dibuat {
        QString id;
        size_t sidik;
    };
    struct Diubah {
        Entity entity;
        QString id;
        std::vector<RiwayatBaris::Perubahan> perubahan;
    };
    std::vector<Koperasi> koperasiHilang;
    std::vector<Keragaan> keragaanHilang;
    std::vector<Diubah> diubah;
    std::vector<Dibuat> keragaanDibuat;
    std::vector<Dibuat> koperasiDibuat;
};

size_t sidikOf(Field field, const Value &value)
{
    return value.isEmpty() ? 0 : qHashMulti(0, static_cast<int>(field), value.canonical());
}

size_t sidikOf(const Record &isian)
{
    size_t sidik = 0;
    for (const auto &[field, value] : isian)
        sidik += sidikOf(field, value);
    return sidik;
}

size_t sidikOf(const std::vector<RiwayatBaris::Perubahan> &perubahan)
{
    size_t sidik = 0;
    for (const auto &satu : perubahan)
        sidik += sidikOf(satu.field, satu.sesudah);
    return sidik;
}

void catat(Pembalikan &balik, const RiwayatRekam &rekam)
{
    switch (rekam.jenis) {
    case RiwayatBaris::Jenis::Buat:
        (rekam.entity == Entity::Koperasi ? balik.koperasiDibuat : balik.keragaanDibuat)
            .push_back({rekam.id, sidikOf(rekam.perubahan)});
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
    Urungan(Office &office, UnitOfWork &unit, const Asal &asal) : m_office(office), m_unit(unit), m_asal(asal) {}

    Result<void> balikkan(const Pembalikan &balik);
    const HasilUrungkan &hasil() const { return m_hasil; }

private:
    Result<void> pulihkan(const Koperasi &koperasi);
    Result<void> pulihkan(const Keragaan &keragaan);
    Result<void> kembalikan(const Pembalikan::Diubah &diubah);
    Result<void> buangKeragaan(const Pembalikan::Dibuat &dibuat);
    Result<void> buangKoperasi(const Pembalikan::Dibuat &dibuat);
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

Result<void> Urungan::buangKeragaan(const Pembalikan::Dibuat &dibuat)
{
    const auto kini = isian(Entity::Keragaan, dibuat.id);
    if (!kini || sidikOf(*kini) != dibuat.sidik) {
        lewati();
        return kini ? Result<void>() : orLewati(kini.error());
    }
    m_dibuang.insert(dibuat.id);
    ++m_hasil.dipulihkan;
    return m_unit.remove(KeragaanId(dibuat.id));
}

Result<void> Urungan::buangKoperasi(const Pembalikan::Dibuat &dibuat)
{
    const auto kini = isian(Entity::Koperasi, dibuat.id);
    if (!kini || sidikOf(*kini) != dibuat.sidik) {
        lewati();
        return kini ? Result<void>() : orLewati(kini.error());
    }
    const auto laporan = m_office.koperasi().keragaan(KoperasiId(dibuat.id));
    if (!laporan)
        return laporan.error();
    for (const Keragaan &keragaan : *laporan)
        if (!m_dibuang.contains(keragaan.id.text())) { // somebody has added a statement since then
            lewati();
            return {};
        }
    ++m_hasil.dipulihkan;
    return m_unit.remove(KoperasiId(dibuat.id));
}

} // namespace

Result<HasilUrungkan> urungkan(Office &office, const TindakanId &id, const QString &pelaku, const Clock &clock)
{
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
    Urungan urungan(office, **unit, {Sumber::Manual, clock.today()});
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
