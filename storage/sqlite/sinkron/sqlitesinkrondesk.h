// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"
#include "storage/sqlite/connection.h"
#include "storage/sqlite/sinkron/hubstates.h"
#include "storage/sqlite/sinkron/outboxops.h"

namespace lumbung {

class Chance;
class Clock;
class SqliteUnitOfWork;

/// Conflicts, proposals and the outbox as people see them; a decision is one unit of work.
class SqliteSinkronDesk final : public SinkronDesk {
public:
    SqliteSinkronDesk(Connection &connection, const Clock &clock, Chance &chance);

    Result<IdentitasPerangkat> identitas() override;
    Result<qint64> jumlahMenunggu() override;
    Result<qint64> jumlahPerluDiperiksa() override;
    Result<std::vector<Konflik>> konflik(bool terbukaSaja) override;
    Result<std::vector<Usulan>> usulan(bool terbukaSaja) override;
    Result<std::vector<BarisKeluar>> keluar(int maks) override;
    Result<std::map<KoperasiId, QString>> namaKoperasi(std::span<const KoperasiId> id) override;

    Result<OpId> selesaikan(const KonflikId &id, const Record &pilihan, const Asal &asal, bool hapus) override;
    Result<OpId> putuskan(const UsulanId &id, bool terima, const QString &catatan) override;
    Result<void> singkirkan(const OpId &op) override;
    Result<OpId> ajukanLagi(const OpId &op) override;

private:
    Result<std::vector<HubState>> cases(JenisRekam jenis, bool openOnly);
    Result<HubState> openCase(JenisRekam jenis, const QString &id, const char *missing, const char *closed);
    /// The record as the hub confirmed it to this desk; nothing when it is removed or unknown.
    Result<std::optional<Record>> confirmed(const KunciRekam &rekam);
    /// A removed record as this desk's history last knew it; empty when it never had it.
    Result<Record> lastKnown(Entity entity, const QByteArray &id);
    Result<QString> nameOf(const StoredOp &stored);
    Result<QString> nameOfKoperasi(const QByteArray &id);
    Result<StoredOp> refused(const OpId &op);
    Result<void> giveUp(qint64 no);
    Result<void> repeat(SqliteUnitOfWork &unit, const Op &op);
    Result<void> attachAgain(const Op &op);
    Result<std::unique_ptr<SqliteUnitOfWork>> begin(const char *kode, const QString &judul);

    Connection &m_connection;
    const Clock &m_clock;
    Chance &m_chance;
    OutboxOps m_ops;
    RecordRows m_rows;
};

} // namespace lumbung
