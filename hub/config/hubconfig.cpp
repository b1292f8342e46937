// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/config/hubconfig.h"

#include <QFile>

#include <algorithm>
#include <functional>
#include <limits>

namespace lumbung::hub {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

struct Setting {
    QString key, help;
    std::function<bool(HubConfig &, const QString &)> set;
};

template <typename Number>
auto number(Number HubOptions::*member, qint64 least, qint64 most, qint64 unit = 1)
{
    return [=](HubConfig &config, const QString &text) {
        bool good = false;
        const qint64 value = text.toLongLong(&good);
        if (good && value >= least && value <= most)
            config.hub.*member = static_cast<Number>(value * unit);
        return good && value >= least && value <= most;
    };
}

auto serverNumber(int ServerOptions::*member, int least, int most)
{
    return [=](HubConfig &config, const QString &text) {
        bool good = false;
        const int value = text.toInt(&good);
        if (good && value >= least && value <= most)
            config.hub.server.*member = value;
        return good && value >= least && value <= most;
    };
}

QStringList listOf(const QString &text)
{
    QStringList list;
    for (const QString &item : text.split(u','))
        if (!item.trimmed().isEmpty())
            list << item.trimmed();
    return list;
}

/// "127.0.0.1:8470", "[::]:8470"
bool setListen(HubConfig &config, const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool good = false;
    const int port = text.mid(colon + 1).toInt(&good);
    QString address = text.left(colon);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.mid(1, address.size() - 2);
    if (colon <= 0 || address.isEmpty() || !good || port < 0 || port > std::numeric_limits<quint16>::max())
        return false;
    config.hub.server.address = address;
    config.hub.server.port = static_cast<quint16>(port);
    return true;
}

bool setLog(HubConfig &config, const QString &text)
{
    config.log = text == u"ya";
    return text == u"ya" || text == u"tidak";
}

const std::vector<Setting> &settings()
{
    static const std::vector<Setting> all{
        {u"database"_qs, u"alamat PostgreSQL, misalnya postgresql://hub@127.0.0.1/lumbung"_qs,
         [](HubConfig &c, const QString &v) { return !(c.database = v).isEmpty(); }},
        {u"listen"_qs, u"alamat dan pintu yang didengarkan (127.0.0.1:8470)"_qs, setListen},
        {u"data"_qs, u"folder berkas lampiran, potret, dan kunci token"_qs,
         [](HubConfig &c, const QString &v) { return !(c.hub.dataFolder = v).isEmpty(); }},
        {u"certificate"_qs,
         u"berkas sertifikat TLS (PEM, dengan rantainya); kosong: tanpa TLS, di belakang proksi"_qs,
         [](HubConfig &c, const QString &v) {
             c.hub.server.certificate = v;
             return true;
         }},
        {u"key"_qs, u"berkas kunci pribadi TLS (PEM)"_qs,
         [](HubConfig &c, const QString &v) {
             c.hub.server.key = v;
             return true;
         }},
        {u"trusted-proxies"_qs, u"alamat proksi yang X-Forwarded-For-nya dipercaya, dipisah koma"_qs,
         [](HubConfig &c, const QString &v) {
             c.hub.server.trustedProxies = listOf(v);
             return true;
         }},
        {u"metrics-from"_qs, u"alamat yang boleh membaca /metrics (127.0.0.1, ::1)"_qs,
         [](HubConfig &c, const QString &v) {
             c.hub.metricsPeers = listOf(v);
             return true;
         }},
        {u"threads"_qs, u"utas jaringan (2)"_qs, serverNumber(&ServerOptions::threads, 1, 64)},
        {u"workers"_qs, u"utas basis data, sama dengan sambungannya (8)"_qs,
         number(&HubOptions::databaseThreads, 1, 256)},
        {u"connections"_qs, u"sambungan sekaligus paling banyak (2048)"_qs,
         serverNumber(&ServerOptions::connectionsMax, 1, 1'000'000)},
        {u"connections-per-address"_qs, u"sambungan dari satu alamat paling banyak (256)"_qs,
         serverNumber(&ServerOptions::connectionsPerAddress, 1, 1'000'000)},
        {u"blob-max-mib"_qs, u"satu berkas lampiran paling besar, MiB (64)"_qs,
         number(&HubOptions::blobMax, 1, 4096, mebibyte)},
        {u"log"_qs, u"catat setiap permintaan: ya atau tidak (ya)"_qs, setLog},
    };
    return all;
}

} // namespace

Result<Settings> readSettingsFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, u"hub.setelan-tidak-ada"_qs, {{u"berkas"_qs, path}}};
    Settings read;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        const qsizetype equals = line.indexOf(u'=');
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (equals <= 0)
            return Error{ErrorKind::Input, u"hub.berkas-setelan"_qs, {{u"berkas"_qs, path}, {u"baris"_qs, i + 1}}};
        read.insert(line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
    }
    return read;
}

Settings settingsOfEnvironment(const QMap<QString, QString> &environment)
{
    Settings found;
    for (const Setting &setting : settings()) {
        const QString name = u"LUMBUNG_HUB_"_qs + setting.key.toUpper().replace(u'-', u'_');
        if (const auto value = environment.constFind(name); value != environment.constEnd())
            found.insert(setting.key, *value);
    }
    return found;
}

Result<void> apply(HubConfig &config, const Settings &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto setting = std::find_if(settings().begin(), settings().end(),
                                          [&](const Setting &known) { return known.key == it.key(); });
        if (setting == settings().end())
            return Error{ErrorKind::Input, u"hub.kunci"_qs, {{u"kunci"_qs, it.key()}}};
        if (!setting->set(config, it.value()))
            return Error{ErrorKind::Input, u"hub.setelan"_qs, {{u"kunci"_qs, it.key()}, {u"nilai"_qs, it.value()}}};
    }
    return {};
}

QList<QPair<QString, QString>> settingsHelp()
{
    QList<QPair<QString, QString>> help;
    for (const Setting &setting : settings())
        help.emplace_back(setting.key, setting.help);
    return help;
}

} // namespace lumbung::hub
