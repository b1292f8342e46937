// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pertukaran.h"
#include "sync/wire/kiriman.h"

#include <optional>
#include <set>

namespace lumbung {

/// Sends the waiting ops of every scope, one batch after the other: while one is on its way the next is taken from
/// the store, and goes out before the answers of the first are kept. What the hub refuses for good is an answer
/// like any other, also when it refuses a whole scope that the account lost, or one op that it cannot read: those
/// ops become refusals that a person sees. Any other refusal leaves the scope for the next run and the others go
/// on.
class Pengirim {
public:
    struct Acara {
        std::function<void()> selesai;
        std::function<void(const QString &epoch)> epochLain; ///< the hub was restored
        std::function<void()> perangkatGanda;                ///< this store is a copy: it needs a name of its own
        std::function<void()> maju;                          ///< something was acknowledged
        /// What the hub's last hello says of the account; true when it has said nothing.
        std::function<bool(Scope)> bolehBaca;
        std::function<void()> salamLama; ///< that hello is out of date
    };
    Pengirim(Pertukaran &pertukaran, Acara acara) : m_pertukaran(pertukaran), m_acara(std::move(acara)) {}

    void mulai();
    /// Why a scope could not be pushed to, since mulai().
    const std::optional<Error> &tertolak() const { return m_tertolak; }
    std::optional<Scope> scope() const { return m_scopes.empty() ? std::nullopt : std::optional(m_scopes.front()); }

private:
    /// A batch as it goes out.
    struct Siap {
        BatchOp batch;
        QByteArray badan;
    };

    Result<void> lanjut();
    Result<std::optional<Siap>> siapkan(qint64 sesudah);
    void berangkat(Siap siap);
    void siapkanBerikut(qint64 sesudah);
    void datang(const BatchOp &batch, const Putusan &putusan, const QByteArray &badan);
    void diterima(const BatchOp &batch, const QByteArray &badan);
    void bertentangan(const BatchOp &batch, const Putusan &putusan);
    void perkecil(const BatchOp &batch, const Putusan &putusan);
    void takBoleh(Scope scope, const Putusan &putusan);
    void tolak(Scope scope, std::vector<OpId> op, const QString &kode);
    void lewatiScope(const Error &galat);

    Pertukaran &m_pertukaran;
    Acara m_acara;
    std::deque<Scope> m_scopes;
    std::map<Scope, int> m_celah; ///< gaps in a row, without progress between them
    std::set<OpId> m_terjawab;    ///< first ops of the batches that were answered
    std::optional<Siap> m_siap;   ///< goes out as soon as the one that travels is answered
    bool m_jalan = false;         ///< a batch is on its way
    int m_maks = batchOpMax;
    std::optional<Error> m_tertolak;
};

} // namespace lumbung
