// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pgpool.h"

namespace lumbung {

PgPinjaman::PgPinjaman(PgPool &pool, std::unique_ptr<PgConnection> connection)
    : m_pool(&pool), m_connection(std::move(connection))
{
}

PgPinjaman::~PgPinjaman()
{
    if (m_connection)
        m_pool->kembali(std::move(m_connection));
}

Result<PgPinjaman> PgPool::pinjam()
{
    std::unique_lock lock(m_mutex);
    const bool ada = m_bebas.wait_for(lock, m_pilihan.tunggu,
                                      [this] { return !m_diam.empty() || m_terbuka < m_pilihan.ukuran; });
    if (!ada)
        return pusatError("pusat.sibuk");
    if (!m_diam.empty()) {
        auto connection = std::move(m_diam.back());
        m_diam.pop_back();
        return PgPinjaman(*this, std::move(connection));
    }
    ++m_terbuka;
    lock.unlock();
    auto made = PgConnection::open(m_pilihan.alamat);
    if (made)
        return PgPinjaman(*this, std::move(made).value());
    kembali(nullptr);
    return made.error();
}

Result<PgPool::Mulai> PgPool::mulai(const QByteArray &pembuka)
{
    for (bool lagi = true;; lagi = false) {
        auto koneksi = pinjam();
        if (!koneksi)
            return koneksi.error();
        auto baris = (*koneksi)->run(pembuka);
        if (baris)
            return Mulai{std::move(koneksi).value(), std::move(baris).value()};
        if (!lagi || !(*koneksi)->broken())
            return baris.error();
        buangDiam();
    }
}

int PgPool::terbuka() const
{
    const std::lock_guard lock(m_mutex);
    return m_terbuka;
}

void PgPool::kembali(std::unique_ptr<PgConnection> connection)
{
    if (connection)
        connection->rollback();
    {
        const std::lock_guard lock(m_mutex);
        if (connection && !connection->broken())
            m_diam.push_back(std::move(connection));
        else
            --m_terbuka;
    }
    m_bebas.notify_one();
}

void PgPool::buangDiam()
{
    std::vector<std::unique_ptr<PgConnection>> mati;
    {
        const std::lock_guard lock(m_mutex);
        mati.swap(m_diam);
        m_terbuka -= static_cast<int>(mati.size());
    }
    m_bebas.notify_all();
}

} // namespace lumbung
