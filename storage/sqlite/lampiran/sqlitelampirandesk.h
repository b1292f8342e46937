// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lampirandesk.h"
#include "storage/sqlite/lampiran/attachmentrows.h"
#include "storage/sqlite/lampiran/blobrows.h"

namespace lumbung {

class Chance;
class Clock;

/// Attachments as people see them; each act is one transaction with its audit line.
class SqliteLampiranDesk final : public LampiranDesk {
public:
    SqliteLampiranDesk(Connection &connection, const Clock &clock, Chance &chance)
        : m_connection(connection), m_clock(clock), m_chance(chance), m_rows(connection), m_blobs(connection)
    {
    }

    Result<std::vector<BarisLampiran>> daftar(const KunciRekam &pemilik) override;
    Result<BarisLampiran> cari(const LampiranId &id) override;
    Result<Lampiran> tambah(Lampiran baru, QIODevice &isi, const QString &judul) override;
    Result<void> lepas(const LampiranId &id, const QString &pelaku, const QString &judul) override;
    Result<void> baca(const LampiranId &id, QIODevice &tujuan) override;
    Result<void> ajukanLagi(const LampiranId &id) override;

private:
    template <typename Work>
    Result<void> act(const char *code, const QString &pelaku, const QString &judul, Work work);
    template <typename Work>
    Result<void> durable(Work work);
    Result<AttachmentRow> found(const LampiranId &id);
    Result<BarisLampiran> shown(const AttachmentRow &row);
    Result<AttachmentRow> copy(const LampiranId &id, QIODevice &tujuan, std::optional<BlobRow> &blob);
    Result<void> askFor(const Lampiran &lampiran);
    Result<void> refuseTwice(const Lampiran &baru);
    Result<void> letGo(const AttachmentRow &row);
    Result<void> queueRemoval(const AttachmentRow &row);

    Connection &m_connection;
    const Clock &m_clock;
    Chance &m_chance;
    AttachmentRows m_rows;
    BlobRows m_blobs;
};

} // namespace lumbung
