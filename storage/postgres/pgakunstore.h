// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"
#include "storage/postgres/pgpool.h"

#include <functional>

namespace lumbung {

class Clock;

/// AkunStore over PostgreSQL; safe to call from any number of threads. `clock` says when a code is too old and
/// stamps devices. Errors of the port, and those of pgError().
class PgAkunStore final : public AkunStore {
public:
    PgAkunStore(PgPool &pool, const Clock &clock) : m_pool(pool), m_clock(clock) {}

    Result<Pemakai> tambah(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                           const QDateTime &kodeBerlakuSampai) override;
    Result<std::vector<Pemakai>> semua(const Pemakai &peminta) override;
    Result<std::optional<Pemakai>> temukan(const QString &nama) override;
    Result<void> ubah(const Pemakai &pemakai, bool nonaktif) override;
    Result<bool> nonaktif(const QString &idPemakai) override;
    Result<void> kodeBaru(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                          const QDateTime &kodeBerlakuSampai) override;
    Result<std::optional<Pendaftaran>> kodeDaftar(const QByteArray &cernaKode) override;
    /// Refused "sinkron.kode-daftar" when the code was used meanwhile; Conflict "akun.perangkat-terpakai" when the
    /// device is another user's.
    Result<void> daftarkan(const QByteArray &cernaKode, const QByteArray &sandi,
                           const Perangkat &perangkat) override;
    Result<void> simpanToken(const TokenTersimpan &token) override;
    Result<std::optional<TokenDikenal>> token(const QByteArray &cerna) override;
    Result<bool> tukar(const QByteArray &cernaLama, const TokenTersimpan &akses,
                       const TokenTersimpan &segar) override;
    /// One's own; with Wewenang::KelolaPengguna all of one's area.
    Result<std::vector<Perangkat>> perangkat(const Pemakai &peminta) override;
    Result<std::optional<PerangkatDikenal>> perangkatDikenal(const PerangkatId &id) override;
    Result<void> tambahPerangkat(const Perangkat &perangkat) override;
    /// Missing "akun.tidak-ada". Its tokens stay known as those of a revoked device.
    Result<void> cabut(const PerangkatId &perangkat) override;

private:
    template <typename Hasil>
    Result<Hasil> transaksi(const std::function<Result<Hasil>(PgConnection &)> &kerja);
    qint64 kini() const;

    PgPool &m_pool;
    const Clock &m_clock;
};

} // namespace lumbung
