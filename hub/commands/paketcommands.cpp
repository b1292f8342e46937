// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands/paketcommands.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

namespace lumbung::hub {

namespace {

Error galatBerkas(ErrorKind kind, const char *kode, const QString &berkas)
{
    return {kind, QString::fromLatin1(kode), {{u"berkas"_qs, berkas}}};
}

QJsonObject jsonOf(const KepalaPaket &kepala)
{
    QJsonArray isi;
    for (const BarisPaket &baris : kepala.isi) {
        QJsonObject jumlah;
        for (const auto &[key, banyak] : baris.jumlah)
            jumlah.insert(key, banyak);
        isi.append(QJsonObject{{u"scope"_qs, numberOf(baris.scope)},
                               {u"dari"_qs, baris.dari},
                               {u"sampai"_qs, baris.sampai},
                               {u"jumlah"_qs, jumlah}});
    }
    return {{u"nomor"_qs, kepala.nomor},
            {u"urut"_qs, kepala.urut},
            {u"jenis"_qs, keyOf(kepala.jenis)},
            {u"perangkat"_qs, kepala.perangkat.text()},
            {u"akun"_qs, kepala.akun},
            {u"kantor"_qs, kepala.kantor},
            {u"dibuat"_qs, QDateTime::fromMSecsSinceEpoch(kepala.pada, Qt::UTC).toString(Qt::ISODate)},
            {u"isi"_qs, isi},
            {u"masih"_qs, kepala.masih}};
}

QString textOf(const KepalaPaket &kepala)
{
    QString text;
    for (const BarisPaket &baris : kepala.isi)
        for (const auto &[key, banyak] : baris.jumlah)
            text +=
                u"    %1  %2  %3\n"_qs.arg(numberOf(baris.scope), 4, 10, QLatin1Char('0')).arg(banyak, 6).arg(key);
    return text.isEmpty() ? u"    tidak ada perubahan\n"_qs : text;
}

/// The names are the hub's own, not what the package says of itself.
QString fromText(const KirimanPaket &kiriman)
{
    return u"Paket nomor %1 dari %2, perangkat \"%3\" (%4), kantor \"%5\", dibuat %6 UTC. Tanda tangan cocok.\n"_qs
        .arg(kiriman.kepala.urut)
        .arg(kiriman.pengirim.pemakai.nama, kiriman.pengirim.perangkat.nama, kiriman.kepala.perangkat.text(),
             kiriman.kepala.kantor,
             QDateTime::fromMSecsSinceEpoch(kiriman.kepala.pada, Qt::UTC).toString(u"yyyy-MM-dd HH:mm"_qs));
}

QJsonObject fromJson(const KirimanPaket &kiriman)
{
    QJsonObject json = jsonOf(kiriman.kepala);
    json.insert(u"akun"_qs, kiriman.pengirim.pemakai.nama);
    json.insert(u"nama_perangkat"_qs, kiriman.pengirim.perangkat.nama);
    json.insert(u"wilayah"_qs, numberOf(kiriman.pengirim.pemakai.wilayah));
    json.insert(u"tanda"_qs, u"cocok"_qs);
    return json;
}

} // namespace

Result<KirimanPaket> PaketCommands::buka(const QString &berkas)
{
    QFile file(berkas);
    if (!file.open(QIODevice::ReadOnly))
        return galatBerkas(ErrorKind::Missing, "paket.berkas-tidak-ada", berkas);
    return bukaKiriman(file.read(paketMax + 1), m_akun, m_pusat.kunci);
}

Result<Outcome> PaketCommands::lihat(const QString &berkas)
{
    const auto kiriman = buka(berkas);
    if (!kiriman)
        return kiriman.error();
    return Outcome{{{u"paket"_qs, fromJson(*kiriman)}}, fromText(*kiriman) + textOf(kiriman->kepala)};
}

Result<Outcome> PaketCommands::terima(const QString &berkas, const QString &balas)
{
    if (balas.isEmpty())
        return Error{ErrorKind::Input, u"paket.balas"_qs, {}};
    const auto kiriman = buka(berkas);
    if (!kiriman)
        return kiriman.error();
    const auto balasan = jawabKiriman(*kiriman, m_pusat);
    if (!balasan)
        return balasan.error();
    // Taking it again gives the same answers: a reply that could not be written is no loss.
    QSaveFile file(balas);
    if (!file.open(QIODevice::WriteOnly) || file.write(balasan->berkas) != balasan->berkas.size() || !file.commit())
        return galatBerkas(ErrorKind::Storage, "paket.tulis", balas);
    return Outcome{{{u"paket"_qs, fromJson(*kiriman)},
                    {u"balasan"_qs, jsonOf(balasan->kepala)},
                    {u"berkas"_qs, balas},
                    {u"bita"_qs, balasan->berkas.size()}},
                   fromText(*kiriman) + textOf(kiriman->kepala) +
                       u"Balasan untuk dibawa pulang: %1 (%2 bita)\n"_qs.arg(balas).arg(balasan->berkas.size()) +
                       textOf(balasan->kepala)};
}

} // namespace lumbung::hub
