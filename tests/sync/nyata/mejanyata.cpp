// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/nyata/mejanyata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lumbung {

namespace {

/// What belongs to this PC alone.
QJsonObject tanpaSetempat(QJsonObject json)
{
    for (const QString &kunci : {QStringLiteral("versi"), QStringLiteral("key")})
        json.remove(kunci);
    return json;
}

} // namespace

MejaNyata::MejaNyata(const QString &wilayah)
{
    const CtlRun made = ctl.run({QStringLiteral("init"), QStringLiteral("--wilayah"), wilayah});
    if (made.exitCode != 0)
        qFatal("init: %s", made.err.constData());
}

bool MejaNyata::gabung(const QString &alamat, const QString &kode)
{
    QFile sandi(ctl.file(QStringLiteral("sandi")));
    if (!sandi.open(QIODevice::WriteOnly) || sandi.write("sandi-contoh-panjang\n") < 0)
        return false;
    sandi.close();
    const CtlRun run = ctl.run({QStringLiteral("enrol"), QStringLiteral("--hub"), alamat, QStringLiteral("--code"),
                                kode, QStringLiteral("--password-file"), sandi.fileName()});
    if (run.exitCode != 0)
        qWarning("enrol: %s %s", run.out.constData(), run.err.constData());
    return run.exitCode == 0;
}

QJsonObject MejaNyata::sinkron() const
{
    const CtlRun run = ctl.run({QStringLiteral("sync"), QStringLiteral("--once")});
    if (run.exitCode != 0)
        qInfo("sync: %s", run.out.constData());
    return run.exitCode == 0 ? run.json : QJsonObject();
}

QString MejaNyata::galatSinkron() const
{
    const CtlRun run = ctl.run({QStringLiteral("sync"), QStringLiteral("--once")});
    if (run.exitCode == 0)
        return {};
    return run.errorCode().isEmpty() ? QStringLiteral("?") : run.errorCode();
}

bool MejaNyata::sinkronSampaiTuntas(int paling) const
{
    for (int i = 0; i < paling; ++i)
        if (!sinkron().isEmpty())
            return true;
    return false;
}

void MejaNyata::sinkronLaluMati(int milidetik) const
{
    QProcess proses;
    ctl.start(proses, {QStringLiteral("--data"), ctl.data(), QStringLiteral("sync"), QStringLiteral("--once")});
    if (proses.waitForFinished(milidetik))
        return;
    proses.kill();
    proses.waitForFinished();
}

QString MejaNyata::tambah(const QString &nama, const QString &wilayah) const
{
    return ctl.run({QStringLiteral("add"), QStringLiteral("nama=") + nama, QStringLiteral("wilayah=") + wilayah})
        .json.value(u"id")
        .toString();
}

bool MejaNyata::ubah(const QString &id, const QString &isian, const QString &nilai) const
{
    return ctl.run({QStringLiteral("set"), id, isian + u'=' + nilai}).exitCode == 0;
}

bool MejaNyata::hapus(const QString &id) const
{
    return ctl.run({QStringLiteral("delete"), id}).exitCode == 0;
}

QString MejaNyata::nilai(const QString &id, const QString &isian) const
{
    return ctl.run({QStringLiteral("show"), id}).json.value(isian).toVariant().toString();
}

QByteArray MejaNyata::isi() const
{
    const CtlRun run = ctl.run({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("100000")});
    QByteArrayList rows;
    for (const QJsonValue &row : run.json.value(u"rows").toArray())
        rows << QJsonDocument(tanpaSetempat(row.toObject())).toJson(QJsonDocument::Compact);
    std::ranges::sort(rows);
    return rows.join('\n');
}

int MejaNyata::jumlah() const
{
    return ctl.run({QStringLiteral("list"), QStringLiteral("--limit"), QStringLiteral("1")})
        .json.value(u"total")
        .toInt(-1);
}

bool MejaNyata::sehat() const
{
    const CtlRun run = ctl.run({QStringLiteral("check")});
    if (run.exitCode != 0)
        qWarning("check: %s", run.out.constData());
    return run.exitCode == 0;
}

} // namespace lumbung
