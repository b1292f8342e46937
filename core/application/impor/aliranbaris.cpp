// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/aliranbaris.h"

#include "core/application/impor/antreanbak.h"

#include <QElapsedTimer>

#include <thread>

namespace lumbung {

namespace {

constexpr std::size_t barisSebak = 256;
constexpr qint64 jedaKemajuan = 100; ///< ms

// Speaks at most ten times a second.
class Pengukur {
public:
    Pengukur(const TableSource &sumber, const std::function<void(const KemajuanImpor &)> &kemajuan)
        : m_sumber(sumber), m_kemajuan(kemajuan)
    {
        m_waktu.start();
    }

    void tambah(std::size_t baris)
    {
        m_baris += static_cast<qint64>(baris);
        const qint64 elapsed = m_waktu.elapsed();
        if (!m_kemajuan || elapsed - m_terakhir < jedaKemajuan)
            return;
        m_terakhir = elapsed;
        const double share = m_sumber.progress();
        const bool known = share > 0.02 && elapsed > 500;
        m_kemajuan({m_baris, share, known ? static_cast<double>(elapsed) / 1000 * (1 - share) / share : -1});
    }

private:
    const TableSource &m_sumber;
    const std::function<void(const KemajuanImpor &)> &m_kemajuan;
    QElapsedTimer m_waktu;
    qint64 m_terakhir = 0;
    qint64 m_baris = 0;
};

bool dibatalkan(const std::atomic<bool> *batal)
{
    return batal && batal->load(std::memory_order_relaxed);
}

Result<void> bacaSemua(TableSource &sumber, int lembar, PembacaBaris &pembaca, const std::atomic<bool> *batal,
                       AntreanBak &antrean)
{
    AntreanBak::Bak bak;
    bak.reserve(barisSebak);
    bool open = true;
    const Result<void> read = sumber.read(lembar, [&](int baris, std::span<const Sel> sel) {
        if (auto hasil = pembaca.baca(baris, sel))
            bak.push_back(std::move(*hasil));
        if (bak.size() >= barisSebak) {
            open = antrean.masuk(std::move(bak));
            bak = {};
            bak.reserve(barisSebak);
        }
        return open && !dibatalkan(batal);
    });
    if (read && open && !bak.empty())
        antrean.masuk(std::move(bak));
    return read;
}

} // namespace

Result<void> alirkanBaris(TableSource &sumber, int lembar, PembacaBaris &pembaca, const std::atomic<bool> *batal,
                          const std::function<void(const KemajuanImpor &)> &kemajuan,
                          const std::function<Result<void>(std::vector<BarisImpor> &)> &tugas)
{
    auto gabung = sumber.merged(lembar);
    if (!gabung)
        return gabung.error();
    pembaca.gabung(std::move(gabung).value());
    AntreanBak antrean;
    Result<void> dibaca;
    std::thread reader([&] {
        dibaca = bacaSemua(sumber, lembar, pembaca, batal, antrean);
        antrean.selesai();
    });
    Result<void> dikerjakan;
    Pengukur pengukur(sumber, kemajuan);
    while (dikerjakan) {
        auto bak = antrean.keluar();
        if (!bak)
            break;
        const std::size_t count = bak->size();
        if (dibatalkan(batal))
            break;
        dikerjakan = tugas(*bak);
        pengukur.tambah(count);
    }
    antrean.tutup();
    reader.join();
    if (dibatalkan(batal))
        return Error{ErrorKind::Cancelled, QStringLiteral("impor.dibatalkan"), {}};
    return dibaca ? dikerjakan : dibaca;
}

} // namespace lumbung
