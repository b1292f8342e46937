// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/wiring.h"

#include "storage/postgres/migrasipusat.h"

#include <QDir>
#include <QFile>

namespace lumbung::hub {

namespace {

constexpr int keyBytes = 32;

PgPilihan poolOf(const HubConfig &config)
{
    PgPilihan pilihan;
    pilihan.alamat = config.database.toUtf8();
    pilihan.ukuran = config.hub.databaseThreads + config.hub.passwordThreads + config.hub.fileThreads;
    return pilihan;
}

} // namespace

Wiring::Wiring(const HubConfig &hubConfig) : config(hubConfig), pool(poolOf(hubConfig)) {}

Result<void> Wiring::checkSchema()
{
    const auto connection = PgConnection::open(config.database.toUtf8());
    if (!connection)
        return connection.error();
    const auto stored = skemaPusat(**connection);
    if (!stored)
        return stored.error();
    if (*stored != skemaPusatTerbaru())
        return Error{ErrorKind::Input,
                     u"hub.belum-dimigrasi"_qs,
                     {{u"ada"_qs, *stored}, {u"perlu"_qs, skemaPusatTerbaru()}}};
    return {};
}

Result<QByteArray> Wiring::tokenKey()
{
    return keptKey(u"kunci-token"_qs);
}

Result<QByteArray> Wiring::paketKey()
{
    return keptKey(u"kunci-paket"_qs);
}

Result<QByteArray> Wiring::keptKey(const QString &name)
{
    const QString folder = config.hub.dataFolder;
    const Error unusable{ErrorKind::Storage, u"hub.data"_qs, {{u"folder"_qs, folder}}};
    if (!QDir().mkpath(folder))
        return unusable;
    QFile file(folder + u'/' + name);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return unusable;
        const QByteArray key = file.readAll();
        return key.size() == keyBytes ? Result<QByteArray>(key) : Result<QByteArray>(unusable);
    }
    const QByteArray key = chance.bytes(keyBytes);
    const bool kept = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner) &&
                      file.write(key) == key.size() && file.flush();
    return kept ? Result<QByteArray>(key) : Result<QByteArray>(unusable);
}

} // namespace lumbung::hub
