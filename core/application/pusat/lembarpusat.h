// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace lumbung {

/// The part of the hub that one push works on, in memory: what was read under lock, what the ops before made of it,
/// and what has to be written. Nothing here decides anything.
class LembarPusat {
public:
    LembarPusat(TransaksiPusat &transaksi, QString pelaku, qint64 pada);

    /// Locks these heads, in ascending order.
    Result<void> kunci(const std::set<Scope> &scopes);
    bool terkunci(Scope scope) const { return m_kepala.contains(scope); }
    /// Whether every record that this user may write lies in a locked scope.
    bool lengkap(const Pemakai &pemakai) const;
    /// Reads records that are not known yet.
    Result<void> muat(std::vector<KunciRekam> kunci);
    /// The newest state, tombstones too; nothing when there never was one or it was not read.
    const RekamPusat *rekam(const KunciRekam &kunci) const;
    /// Statements of a koperasi that are not removed, with what this push did to them.
    Result<std::vector<KunciRekam>> keragaan(const KoperasiId &koperasi);
    /// Attachments of a koperasi and of its statements, likewise.
    Result<std::vector<KunciRekam>> lampiran(const KoperasiId &koperasi);

    /// Makes this the newest state of the record in its scope: gives it the next version and seq, keeps the digest.
    /// Answers the record as it stands.
    const RekamPusat &taruh(RekamPusat rekam, const OpId &op, const QByteArray &rinci);
    /// Moves a record to another locked scope: a tombstone stays behind.
    Result<void> pindahkan(RekamPusat rekam, Scope ke, const OpId &op, const QByteArray &rinci);

    /// What is to be written; taken out of the sheet, which is done with.
    std::vector<TulisanPusat> ambilTulisan();
    const QString &pelaku() const { return m_pelaku; }
    qint64 pada() const { return m_pada; }

private:
    void ingat(std::vector<RekamPusat> dibaca);
    const RekamPusat &simpan(RekamPusat rekam, const RekamPusat *lama, const OpId &op, const QByteArray &rinci);
    void cernaGanti(KepalaScope &kepala, const RekamPusat *lama, const RekamPusat &baru);

    struct Kepala {
        KepalaScope sekarang;
        std::map<KunciRekam, RekamPusat> tulis;
        std::vector<JejakPusat> jejak;
    };

    TransaksiPusat &m_transaksi;
    QString m_pelaku;
    qint64 m_pada;
    std::map<Scope, Kepala> m_kepala;
    std::map<KunciRekam, RekamPusat> m_rekam;
    std::set<KunciRekam> m_dibaca;
};

} // namespace lumbung
