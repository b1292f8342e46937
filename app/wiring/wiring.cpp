// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/wiring/wiring.h"

#include "app/wiring/sessionsecrets.h"
#include "app/wiring/systemchance.h"
#include "app/wiring/systemclock.h"
#include "documents/laporan/laporanprinter.h"
#include "documents/tablesources.h"
#include "documents/tablewriters.h"
#include "storage/sqlite/sinkron/sqlitesyncstore.h"
#include "storage/sqlite/sqliteoffice.h"
#include "storage/wilayah/packedwilayah.h"

#include <QFile>
#include <QSaveFile>
#include <QUuid>

namespace lumbung {

namespace {

constexpr int keyBytes = 32;

Result<QString> readOfficeId(const DataFolder &folder)
{
    QFile file(folder.officeIdPath());
    const bool opened = file.open(QIODevice::ReadOnly);
    const QUuid id = opened ? QUuid::fromString(QString::fromLatin1(file.readAll().trimmed())) : QUuid();
    if (id.isNull())
        return Error{ErrorKind::Missing, u"rahasia.tidak-ada"_qs, {{u"berkas"_qs, folder.officeIdPath()}}};
    return id.toString(QUuid::WithoutBraces);
}

Result<void> writeOfficeId(const DataFolder &folder, const QString &id)
{
    QSaveFile file(folder.officeIdPath());
    const QByteArray bytes = id.toLatin1() + '\n';
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return Error{ErrorKind::Storage, u"simpan.folder"_qs, {{u"folder"_qs, folder.path()}}};
}

} // namespace

struct Wiring::Adapters {
    explicit Adapters(const DataFolder &folder) : secrets(folder.secretsPath()) {}

    SystemClock clock;
    SystemChance chance;
    PackedWilayah wilayah;
    TableSources sources;
    TableWriters writers;
    LaporanPrinter printer;
    SessionSecrets secrets;

    OfficeDeps deps() { return {clock, chance, wilayah}; }
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

ReportPrinter &Wiring::printer() const
{
    return m_adapters->printer;
}

Result<QByteArray> Wiring::key() const
{
    const auto id = readOfficeId(m_folder);
    if (!id)
        return id.error();
    return m_adapters->secrets.read(*id);
}

Result<std::unique_ptr<Office>> Wiring::create(const Kantor &kantor) const
{
    if (m_folder.hasStore())
        return Error{ErrorKind::Conflict, u"simpan.sudah-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    if (!kantor.wilayah.isEmpty() && !wilayah().contains(kantor.wilayah)) // empty: the ministry, all of Indonesia
        return Error{ErrorKind::Input, u"kantor.wilayah"_qs, {{u"wilayah"_qs, kantor.wilayah.text()}}};
    if (!m_folder.make())
        return Error{ErrorKind::Storage, u"simpan.folder"_qs, {{u"folder"_qs, m_folder.path()}}};
    const auto secret = keyForNewStore();
    if (!secret)
        return secret.error();
    return createOffice(m_folder.storePath(), *secret, kantor, m_adapters->deps());
}

Result<QByteArray> Wiring::keyForNewStore() const
{
    // A folder whose store went away keeps its key: its backups stay readable, and a creation that was
    // interrupted behind this point is simply begun again.
    if (auto known = key(); known || known.error().kind != ErrorKind::Missing)
        return known;
    const QString id = newUuid(clock(), chance());
    const QByteArray fresh = chance().bytes(keyBytes);
    if (const auto kept = m_adapters->secrets.write(id, fresh); !kept)
        return kept.error();
    if (const auto named = writeOfficeId(m_folder, id); !named)
        return named.error();
    return fresh;
}

Result<std::unique_ptr<Office>> Wiring::open() const
{
    if (!m_folder.hasStore())
        return Error{ErrorKind::Missing, u"simpan.tidak-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openOffice(m_folder.storePath(), *kept, m_adapters->deps());
}

Result<std::unique_ptr<SyncStore>> Wiring::openSync() const
{
    if (!m_folder.hasStore())
        return Error{ErrorKind::Missing, u"simpan.tidak-ada"_qs, {{u"berkas"_qs, m_folder.storePath()}}};
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openSyncStore(m_folder.storePath(), *kept, m_adapters->deps());
}

SecretStore &Wiring::secrets() const
{
    return m_adapters->secrets;
}

Result<std::unique_ptr<Office>> Wiring::openCopy(const QString &path) const
{
    const auto kept = key();
    if (!kept)
        return kept.error();
    return openOffice(path, *kept, m_adapters->deps());
}

Result<void> Wiring::restore(const QString &backup) const
{
    const auto kept = key();
    if (!kept)
        return kept.error();
    return restoreOffice(backup, m_folder.storePath(), *kept);
}

} // namespace lumbung
