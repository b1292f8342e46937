// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/wiring/officekey.h"
#include "app/wiring/systemchance.h"
#include "app/wiring/systemclock.h"
#include "documents/laporan/laporanprinter.h"
#include "documents/sop/sopcetak.h"
#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "storage/sqlite/backupseal.h"
#include "storage/sqlite/sinkron/sqlitesyncstore.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/wilayah/packedwilayah.h"

namespace lumbung {

struct Wiring::Adapters {
    explicit Adapters(const DataFolder &folder) : key(folder, clock, chance) {}

    SystemClock clock;
    SystemChance chance;
    PackedWilayah wilayah;
    TableSources sources;
    TableWriters writers;
    LaporanPrinter printer;
    SopCetak sopPrinter;
    OfficeKey key;
};

Wiring::Wiring(const DataFolder &folder) : m_folder(folder), m_adapters(std::make_unique<Adapters>(folder)) {}

Wiring::~Wiring() = default;

const Clock &Wiring::clock() const
{
    return m_adapters->clock;
}

Chance &Wiring::chance() const
{
    return m_adapters->chance;
}

const WilayahDirectory &Wiring::wilayah() const
{
    return m_adapters->wilayah;
}

TableSourceFactory &Wiring::sources() const
{
    return m_adapters->sources;
}

TableWriterFactory &Wiring::writers() const
{
    return m_adapters->writers;
}

SopPrinter &Wiring::sopPrinter() const
{
    return m_adapters->sopPrinter;
}

ReportPrinter &Wiring::printer() const
{
    return m_adapters->printer;
}

OfficeKey &Wiring::officeKey() const
{
    return m_adapters->key;
}

OfficeDeps Wiring::deps() const
{
    return {m_adapters->clock, m_adapters->chance, m_adapters->wilayah, m_adapters->key.id()};
}

Result<QByteArray> Wiring::key() const
{
    return m_adapters->key.key();
}

bool Wiring::hasStore() const
{
    (void)finishRestore(m_folder.storePath()); // what cannot be finished is told when the store is opened
    return m_folder.hasStore();
}

Result<std::unique_ptr<Office>> Wiring::create(const Kantor &kantor) const
{
    if (hasStore())
        return Error{ErrorKind::Conflict, u"simpan.sudah-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    if (!kantor.wilayah.isEmpty() && !wilayah().contains(kantor.wilayah)) // empty: the ministry, all of Indonesia
        return Error{ErrorKind::Input, u"kantor.wilayah"_qs, {{u"wilayah"_qs, kantor.wilayah.text()}}};
    if (!m_folder.make())
        return Error{ErrorKind::Storage, u"simpan.folder"_qs, {{u"folder"_qs, m_folder.path()}}};
    const auto secret = m_adapters->key.keyForNewStore();
    if (!secret)
        return secret.error();
    return createOffice(m_folder.storePath(), *secret, kantor, deps());
}

Result<std::unique_ptr<Office>> Wiring::open() const
{
    if (!hasStore())
        return Error{ErrorKind::Missing, u"simpan.tidak-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openOffice(m_folder.storePath(), *kept, deps());
}

Result<std::unique_ptr<SyncStore>> Wiring::openSync() const
{
    if (!hasStore())
        return Error{ErrorKind::Missing, u"simpan.tidak-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openSyncStore(m_folder.storePath(), *kept, deps());
}

SecretStore &Wiring::secrets() const
{
    return m_adapters->key.secrets();
}

Result<std::unique_ptr<Office>> Wiring::openCopy(const QString &path) const
{
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openOffice(path, *kept, deps());
}

Result<CapCadangan> Wiring::inspect(const QString &backup) const
{
    return kenaliCadangan(backup);
}

Result<void> Wiring::check(const QString &backup) const
{
    const auto kept = key();
    if (!kept)
        return kept.error();
    const auto cap = periksaCadangan(backup, *kept);
    return cap ? Result<void>() : cap.error();
}

bool Wiring::hasKeyFor(const QString &backup) const
{
    return check(backup).ok();
}

Result<void> Wiring::restore(const QString &backup, const QByteArray &recoveryKey) const
{
    const auto cap = inspect(backup);
    if (!cap)
        return cap.error();
    if (!recoveryKey.isEmpty())
        return m_adapters->key.isKept(recoveryKey) ? restoreOffice(backup, m_folder.storePath(), recoveryKey)
                                                   : restoreElsewhere(backup, recoveryKey);
    const auto kept = key();
    if (kept)
        return restoreOffice(backup, m_folder.storePath(), *kept);
    if (kept.error().kind != ErrorKind::Missing)
        return kept.error();
    return Error{ErrorKind::Missing, u"cadangan.perlu-kunci"_qs,
                 cap->nama.isEmpty() ? QVariantMap() : QVariantMap{{u"nama"_qs, cap->nama}}};
}

/// An office that this folder does not know yet. Its key is kept before the store is there, so that whatever stops
/// in between leaves an empty folder in which it can be begun again.
Result<void> Wiring::restoreElsewhere(const QString &backup, const QByteArray &recoveryKey) const
{
    if (hasStore())
        return Error{ErrorKind::Conflict, u"cadangan.kantor-lain"_qs, {{u"folder"_qs, m_folder.path()}}};
    const auto cap = periksaCadangan(backup, recoveryKey);
    if (!cap)
        return cap.error();
    if (m_adapters->key.hasPassword()) // of an office whose store went away: its password must not guard this one
        return Error{ErrorKind::Conflict, u"cadangan.kantor-lain"_qs, {{u"folder"_qs, m_folder.path()}}};
    if (!m_folder.make())
        return Error{ErrorKind::Storage, u"simpan.folder"_qs, {{u"folder"_qs, m_folder.path()}}};
    if (auto kept = m_adapters->key.adopt(cap->kantorId, recoveryKey); !kept)
        return kept;
    return restoreOffice(backup, m_folder.storePath(), recoveryKey);
}

} // namespace lumbung
