// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"

#include <map>
#include <mutex>

namespace lumbung {

class Clock;

/// Accounts in memory, for any number of threads.
class FakeAkunStore final : public AkunStore {
public:
    explicit FakeAkunStore(const Clock &clock) : m_clock(clock) {}

    Result<Pemakai> tambah(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                           const QDateTime &kodeBerlakuSampai) override;
    Result<std::vector<Pemakai>> semua(const Pemakai &peminta) override;
    Result<std::optional<Pemakai>> temukan(const QString &nama) override;
    Result<void> ubah(const Pemakai &pemakai, bool nonaktif) override;
    Result<bool> nonaktif(const QString &idPemakai) override;
    Result<void> kodeBaru(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                          const QDateTime &kodeBerlakuSampai) override;
    Result<std::optional<Pendaftaran>> kodeDaftar(const QByteArray &cernaKode) override;
    Result<void> daftarkan(const QByteArray &cernaKode, const QByteArray &sandi,
                           const Perangkat &perangkat) override;
    Result<void> simpanToken(const TokenTersimpan &token) override;
    Result<std::optional<TokenDikenal>> token(const QByteArray &cerna) override;
    Result<bool> tukar(const QByteArray &cernaLama, const TokenTersimpan &akses,
                       const TokenTersimpan &segar) override;
    Result<std::vector<Perangkat>> perangkat(const Pemakai &peminta) override;
    Result<std::optional<PerangkatDikenal>> perangkatDikenal(const PerangkatId &id) override;
    Result<void> tambahPerangkat(const Perangkat &perangkat) override;
    Result<void> cabut(const PerangkatId &perangkat) override;

    /// Everything that is kept, to look for what must not be there.
    QByteArray dump() const;

private:
    struct Akun {
        Pemakai pemakai;
        QByteArray sandi;
        bool nonaktif = false;
    };
    struct Kode {
        QString pemakai;
        QDateTime sampai;
        bool terpakai = false;
    };
    const Kode *kodeSah(const QByteArray &cerna) const;

    const Clock &m_clock;
    mutable std::mutex m_mutex;
    std::map<QString, Akun> m_akun; ///< by id
    std::map<QByteArray, Kode> m_kode;
    std::map<QByteArray, TokenTersimpan> m_token;
    std::map<PerangkatId, Perangkat> m_perangkat;
};

} // namespace lumbung
