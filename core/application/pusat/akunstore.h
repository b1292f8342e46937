// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/peran.h"
#include "core/domain/result.h"
#include "core/domain/sinkron/op.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace lumbung {

/// A device of a user as the hub knows it.
struct Perangkat {
    PerangkatId id;
    QString pemakai; ///< id of the user
    QString nama;    ///< "Meja loket 1"
    qint64 skema = 0;
    QDateTime terdaftar, terakhir;
    bool dicabut = false;
    QByteArray kunciPaket = {}; ///< 64 bytes: Ed25519 and X25519 public keys of its packages; empty = none known
};

/// A token as it is kept: never the token itself.
struct TokenTersimpan {
    QByteArray cerna; ///< SHA-256 of the token
    PerangkatId perangkat;
    QString pemakai;
    enum class Jenis { Akses, Segar } jenis = Jenis::Akses;
    QDateTime berlakuSampai;
    bool terpakai = false; ///< a refresh token that was exchanged: using it again revokes the device
};

/// Accounts, devices and tokens of the hub. Each call is one transaction.
class AkunStore {
public:
    virtual ~AkunStore() = default;

    /// Conflict "akun.nama-terpakai".
    virtual Result<Pemakai> tambah(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                   const QDateTime &kodeBerlakuSampai) = 0;
    virtual Result<std::vector<Pemakai>> semua(const Pemakai &peminta) = 0;
    virtual Result<std::optional<Pemakai>> temukan(const QString &nama) = 0;
    virtual Result<void> ubah(const Pemakai &pemakai, bool nonaktif) = 0;
    /// Whether the account was switched off. Missing "akun.tidak-ada".
    virtual Result<bool> nonaktif(const QString &idPemakai) = 0;
    /// One more one-time code, for another device of a user who exists. Missing "akun.tidak-ada".
    virtual Result<void> kodeBaru(const Pemakai &pemakai, const QByteArray &cernaKodeDaftar,
                                  const QDateTime &kodeBerlakuSampai) = 0;

    /// Takes a one-time code: the user it belongs to; nothing when unknown, used or too old. `cernaSandi` answers
    /// the stored Argon2id text of that user, empty when none was set yet.
    struct Pendaftaran {
        Pemakai pemakai;
        QByteArray sandi;
    };
    virtual Result<std::optional<Pendaftaran>> kodeDaftar(const QByteArray &cernaKode) = 0;
    /// Uses up the code, sets the password text when it is not empty, adds the device. A device of the same user
    /// comes back, also a revoked one; its old tokens do not.
    virtual Result<void> daftarkan(const QByteArray &cernaKode, const QByteArray &sandi,
                                   const Perangkat &perangkat) = 0;

    virtual Result<void> simpanToken(const TokenTersimpan &token) = 0;
    struct TokenDikenal {
        TokenTersimpan token;
        Pemakai pemakai; ///< as the user table says now, not as it was when the token was made
        bool perangkatDicabut = false;
        bool pemakaiNonaktif = false;
    };
    virtual Result<std::optional<TokenDikenal>> token(const QByteArray &cerna) = 0;
    /// Marks a refresh token as exchanged and saves its successors in one transaction; false when it was exchanged
    /// already.
    virtual Result<bool> tukar(const QByteArray &cernaLama, const TokenTersimpan &akses,
                               const TokenTersimpan &segar) = 0;

    virtual Result<std::vector<Perangkat>> perangkat(const Pemakai &peminta) = 0;
    /// A device by its id with the user it belongs to, as the tables say now; nothing when it is not known.
    struct PerangkatDikenal {
        Perangkat perangkat;
        Pemakai pemakai;
        bool pemakaiNonaktif = false;
    };
    virtual Result<std::optional<PerangkatDikenal>> perangkatDikenal(const PerangkatId &id) = 0;
    /// Conflict "akun.perangkat-terpakai" for another user's device and for a revoked one.
    virtual Result<void> tambahPerangkat(const Perangkat &perangkat) = 0;
    /// The device and all its tokens.
    virtual Result<void> cabut(const PerangkatId &perangkat) = 0;
};

} // namespace lumbung
