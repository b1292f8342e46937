// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/identitasperangkat.h"
#include "core/domain/result.h"

#include <QDateTime>
#include <QFuture>

#include <functional>
#include <optional>
#include <vector>

namespace lumbung {

/// What the status bar tells.
struct StatusSinkron {
    enum class Keadaan {
        TanpaPusat,     ///< this office works alone
        Luring,         ///< no line; work goes on
        Tersambung,     ///< everything sent and everything known
        Mengirim,       ///< ops go up
        Menerima,       ///< changes come down
        PerluMasuk,     ///< the hub wants the password again, or revoked this device
        PerluDiperbarui ///< the hub wants a newer program; ops still go up
    } keadaan = Keadaan::TanpaPusat;
    qint64 menunggu = 0;                    ///< ops not yet acknowledged
    qint64 perluDiperiksa = 0;              ///< conflicts, proposals, refused ops
    double kemajuan = -1;                   ///< of a first sync, 0…1; -1 = none
    QDateTime terakhir = {};                ///< last time that everything was the same
    std::optional<QDateTime> cobaLagi = {}; ///< when it tries again by itself
    std::optional<Error> galat = {};        ///< why it does not go on; kept until solved

    friend bool operator==(const StatusSinkron &, const StatusSinkron &) = default;
};

/// A device with a session at the hub.
struct SesiPerangkat {
    PerangkatId id;
    QString nama, akun;
    QDateTime terdaftar, terakhir;
    bool ini = false, dicabut = false;
};

/// What somebody types who joins a hub.
struct PermintaanGabung {
    QString alamat; ///< "https://hub.contoh.go.id"
    QString kode;   ///< one-time code of the administrator
    QString sandi;
    QString namaPerangkat; ///< "Meja loket 1"
    QString pin = {};      ///< IdentitasPerangkat::pin
};

/// The way to the hub for forms and commands; calls return at once.
class PengendaliSinkron {
public:
    virtual ~PengendaliSinkron() = default;

    virtual StatusSinkron status() const = 0;
    /// Called on the caller's thread after each change; `konteks` ends it.
    virtual void ikuti(QObject *konteks, std::function<void(const StatusSinkron &)> kabar) = 0;
    virtual void sinkronSekarang() = 0;
    /// Joins a hub with the one-time code. Errors: Refused "sinkron.kode-daftar", "sinkron.sandi-salah",
    /// "sinkron.sandi-lemah"; Storage "sinkron.luring", "sinkron.putus", "sinkron.tls", "sinkron.bukan-pusat".
    virtual QFuture<Result<IdentitasPerangkat>> daftar(const PermintaanGabung &permintaan) = 0;
    /// Devices with a session, and ending one of them. Errors as daftar(), Refused "sinkron.masuk-lagi".
    virtual QFuture<Result<std::vector<SesiPerangkat>>> perangkat() = 0;
    virtual QFuture<Result<void>> cabut(const PerangkatId &perangkat) = 0;
};

} // namespace lumbung
