// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands enrol and sync: the desk's way to the hub.
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "sync/http/pengendalihttp.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>
#include <QTextStream>

namespace lumbung::ctl {

namespace {

std::unique_ptr<PengendaliHttp> pengendali(const Wiring &wiring)
{
    return std::make_unique<PengendaliHttp>([&wiring] { return wiring.openSync(); }, wiring.secrets(),
                                            wiring.clock(), wiring.chance());
}

Result<QString> firstLine(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, u"sandi.berkas"_qs, {{u"berkas"_qs, path}}};
    return QString::fromUtf8(file.readLine()).trimmed();
}

QJsonObject hasilJson(const PengendaliHttp::Hasil &hasil)
{
    QJsonObject cursor;
    for (const auto &[scope, kursor] : hasil.kursor)
        cursor.insert(QString::number(numberOf(scope)), kursor.seq);
    return {{u"pushed"_qs, hasil.hitungan.terkirim},
            {u"pulled"_qs, hasil.hitungan.diterima},
            {u"conflicts"_qs, hasil.hitungan.konflik},
            {u"refused"_qs, hasil.hitungan.ditolak},
            {u"cursor"_qs, cursor}};
}

QString hasilText(const PengendaliHttp::Hasil &hasil)
{
    return QCoreApplication::translate("ctl", "Terkirim %1 perubahan, diterima %2 data. Konflik %3, ditolak %4.\n")
        .arg(hasil.hitungan.terkirim)
        .arg(hasil.hitungan.diterima)
        .arg(hasil.hitungan.konflik)
        .arg(hasil.hitungan.ditolak);
}

/// Whether this office may talk to a hub, and talks to one.
Result<void> siapSinkron(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    if ((*office)->kantor().latihan)
        return Error{ErrorKind::Refused, u"sinkron.latihan"_qs, {}};
    return {};
}

} // namespace

Result<Outcome> runEnrol(Session &session)
{
    if (const auto siap = siapSinkron(session); !siap)
        return siap.error();
    const auto sandi = firstLine(session.option(u"password-file"_qs));
    if (!sandi)
        return sandi.error();
    const auto jalan = pengendali(session.wiring());
    if (const auto begun = jalan->mulai().result(); !begun)
        return begun.error();
    PermintaanGabung permintaan{session.option(u"hub"_qs), session.option(u"code"_qs), *sandi,
                                session.option(u"name"_qs), session.option(u"pin"_qs)};
    if (permintaan.namaPerangkat.isEmpty())
        permintaan.namaPerangkat = QSysInfo::machineHostName();
    const auto identitas = jalan->daftar(permintaan).result();
    if (!identitas)
        return identitas.error();
    return Outcome{{{u"hub"_qs, identitas->alamat},
                    {u"device"_qs, identitas->perangkat.text()},
                    {u"user"_qs, identitas->akun},
                    {u"role"_qs, keyOf(identitas->peran)},
                    {u"scope"_qs, numberOf(identitas->wilayah)}},
                   QCoreApplication::translate("ctl", "Terhubung ke %1 sebagai %2.\n")
                       .arg(identitas->alamat, identitas->akun)};
}

Result<Outcome> runSync(Session &session)
{
    if (const auto siap = siapSinkron(session); !siap)
        return siap.error();
    const auto store = session.wiring().openSync();
    if (!store)
        return store.error();
    const auto identitas = (*store)->identitas();
    if (!identitas)
        return identitas.error();
    if (identitas->alamat.isEmpty())
        return Error{ErrorKind::Missing, u"sinkron.belum-bergabung"_qs, {}};
    const auto jalan = pengendali(session.wiring());
    auto putaran = jalan->sekali();
    if (const auto begun = jalan->mulai().result(); !begun)
        return begun.error();
    auto hasil = putaran.result();
    while (!session.arguments().has(u"once"_qs)) {
        QTextStream(stderr) << (hasil ? hasilText(*hasil) : hasil.error().code + u'\n');
        hasil = jalan->sekali().result();
    }
    if (!hasil)
        return hasil.error();
    return Outcome{hasilJson(*hasil), hasilText(*hasil)};
}

} // namespace lumbung::ctl
