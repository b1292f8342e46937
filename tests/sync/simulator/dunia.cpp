// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/dunia.h"

namespace lumbung::simulasi {

namespace {

constexpr qint64 akhirJadwal = 200'000;
constexpr qint64 putaranTenang = 60 * 60'000; ///< 1 h: longer than any wait of an engine
constexpr int putaranMax = 6;
constexpr int acaraMax = 60'000;

} // namespace

Dunia::Dunia(quint64 benih, bool jamBenar)
    : m_benih(benih), m_jamBenar(jamBenar), m_pusat(m_antrean, benih * 31 + 5), m_saksi(m_pusat)
{
    for (int i = 0; i < 4; ++i)
        pasang(std::make_unique<MejaTiruan>(m_antrean, m_pusat, i, i, benih * 131 + static_cast<quint64>(i)));
}

void Dunia::pasang(std::unique_ptr<MejaTiruan> meja)
{
    meja->sesudahKerja = [this](MejaTiruan &satu) { m_saksi.lihat(satu); };
    m_meja.push_back(std::move(meja));
    m_antrean.sesudah(1, [satu = m_meja.back().get()] { satu->nyalakan(); });
}

QString Dunia::mainkan(const Jadwal &jadwal)
{
    for (const Aksi &aksi : jadwal)
        m_antrean.pada(aksi.pada, [this, aksi] { lakukan(aksi); });
    while (m_saksi.keluhan().isEmpty() && ++m_acara < acaraMax && m_antrean.maju(akhirJadwal)) {
    }
    tenangkan();
    if (m_saksi.keluhan().isEmpty())
        m_saksi.akhiri(m_meja);
    return m_saksi.keluhan();
}

/// I10, I3: without faults everything is sent and the same in a bounded time.
void Dunia::tenangkan()
{
    m_pusat.pulih();
    for (const auto &meja : m_meja)
        meja->pulih();
    for (int putaran = 0; putaran < putaranMax && m_saksi.keluhan().isEmpty(); ++putaran) {
        for (const auto &meja : m_meja)
            meja->sinkronSekarang();
        const qint64 batas = m_antrean.ms() + putaranTenang;
        while (m_saksi.keluhan().isEmpty() && !tenang() && ++m_acara < acaraMax && m_antrean.maju(batas)) {
        }
        if (tenang() && m_saksi.seragam(m_meja))
            return;
    }
    m_saksi.keluhkan((tenang() ? QStringLiteral("I3: tidak seragam\n") : QStringLiteral("I10: tidak selesai\n")) +
                     keadaan());
}

bool Dunia::tenang() const
{
    return m_pusat.tenang() && std::ranges::all_of(m_meja, [](const auto &meja) { return meja->tenang(); });
}

QString Dunia::keadaan() const
{
    QStringList lines;
    for (const auto &meja : m_meja)
        lines << meja->keadaan();
    return lines.join(u'\n');
}

void Dunia::gantiWilayah(const Aksi &aksi)
{
    Pemakai &pemakai = m_pusat.akun[aksi.a % 3];
    pemakai.wilayah = scopeOf(aksi.b % 2 == 0 ? 3201 : 3204);
    m_pusat.catatHak(static_cast<int>(aksi.a % 3));
}

void Dunia::lakukan(const Aksi &aksi)
{
    MejaTiruan &meja = *m_meja[static_cast<std::size_t>(aksi.meja)];
    const qint64 kini = m_antrean.ms();
    switch (aksi.jenis) {
    case Aksi::Jenis::Jaringan:
        meja.jaringan().ganggu(static_cast<Jaringan::Gangguan>(aksi.a % 8), kini + aksi.b % 60'000);
        break;
    case Aksi::Jenis::MatiMeja: meja.matikan(aksi.a % 20'000); break;
    case Aksi::Jenis::MatiDiTitik: meja.matikanDiTitik(1 + int(aksi.a % 16)); break;
    case Aksi::Jenis::MatiPusat: m_pusat.matikan(aksi.a % 10'000); break;
    case Aksi::Jenis::MatiPusatDiTitik: m_pusat.matikanDiTitik(1 + int(aksi.a % 12)); break;
    case Aksi::Jenis::Jam:
        if (!m_jamBenar)
            meja.geserJam(aksi.a % 2 == 0 ? 365 : -365);
        break;
    case Aksi::Jenis::DiskPenuh: meja.penuhkan(kini + aksi.a % 60'000); break;
    case Aksi::Jenis::Cadangkan: m_pusat.cadangkan(); break;
    case Aksi::Jenis::Pulihkan: m_pusat.pulihkan(); break;
    case Aksi::Jenis::Salin:
        pasang(std::make_unique<MejaTiruan>(meja, static_cast<int>(m_meja.size()), m_benih * 977 + 3));
        break;
    case Aksi::Jenis::GantiWilayah: gantiWilayah(aksi); break;
    case Aksi::Jenis::Lambat: m_pusat.lambatkan(kini + aksi.a % 60'000); break;
    case Aksi::Jenis::SimpanLama: meja.simpanLama(); break;
    case Aksi::Jenis::KembaliLama: meja.kembaliLama(); break;
    case Aksi::Jenis::Bersihkan: m_pusat.bersihkan(); break;
    case Aksi::Jenis::SkemaTua: m_pusat.tuntutSkema(kini + aksi.a % 60'000); break;
    case Aksi::Jenis::Cabut: m_pusat.cabut(meja.perangkat()); break;
    default: meja.orang(aksi);
    }
}

std::map<Scope, QByteArray> Dunia::cerna()
{
    std::map<Scope, QByteArray> semua;
    for (const auto &[scope, kepala] : m_pusat.store().isi().kepala)
        semua[scope] = kepala.cerna;
    return semua;
}

} // namespace lumbung::simulasi
