// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/postgres/pgconnection.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace lumbung {

/// How the hub works with its database.
struct PgPilihan {
    QByteArray alamat;                                ///< libpq URL or key=value text
    int ukuran = 8;                                   ///< connections at most
    std::chrono::milliseconds tunggu{2000};           ///< for a free connection, then "pusat.sibuk"
    std::chrono::milliseconds batasPernyataan{30000}; ///< for one statement
    std::chrono::milliseconds batasKunci{5000};       ///< for a lock, then "pusat.sibuk"
    std::chrono::milliseconds batasDiam{15000};       ///< a transaction in which the hub is silent is ended
};

class PgPool;

/// A connection on loan; goes back when this ends, rolled back if need be, and is thrown away when it broke.
class PgPinjaman {
public:
    PgPinjaman(PgPool &pool, std::unique_ptr<PgConnection> connection);
    PgPinjaman(PgPinjaman &&other) noexcept = default;
    PgPinjaman &operator=(PgPinjaman &&other) = delete;
    ~PgPinjaman();
    PgConnection *operator->() const { return m_connection.get(); }
    PgConnection &operator*() const { return *m_connection; }

private:
    PgPool *m_pool;
    std::unique_ptr<PgConnection> m_connection;
};

/// A bounded number of connections for any number of threads; made when first needed.
class PgPool {
public:
    explicit PgPool(PgPilihan pilihan) : m_pilihan(std::move(pilihan)) {}
    Q_DISABLE_COPY_MOVE(PgPool)

    /// Waits for a free connection at most PgPilihan::tunggu. "pusat.sibuk", or why none could be made.
    Result<PgPinjaman> pinjam();
    /// pinjam(), then `pembuka` (the beginning of a transaction). When a connection that lay idle turns out to be
    /// dead, as after a failover, all idle ones are thrown away and a new one tries once: nothing was done yet.
    struct Mulai {
        PgPinjaman koneksi;
        PgRows baris;
    };
    Result<Mulai> mulai(const QByteArray &pembuka);

    const PgPilihan &pilihan() const { return m_pilihan; }
    int terbuka() const; ///< connections that exist, on loan or idle

private:
    friend class PgPinjaman;
    void kembali(std::unique_ptr<PgConnection> connection);
    void buangDiam();

    PgPilihan m_pilihan;
    mutable std::mutex m_mutex;
    std::condition_variable m_bebas;
    std::vector<std::unique_ptr<PgConnection>> m_diam;
    int m_terbuka = 0;
};

} // namespace lumbung
