// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/pemetaan.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

QString ruangPemetaan()
{
    return QStringLiteral("pemetaan");
}

QString namaPemetaan(const QString &pengirim, const QString &sidik)
{
    return sidik + QLatin1Char('|') + pengirim.simplified().toLower();
}

} // namespace

QString sidikKepala(const std::vector<QString> &judul)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &teks : judul) {
        hash.addData(bacaJudul(teks).kunci().toUtf8());
        hash.addData(QByteArrayLiteral("|"));
    }
    return QString::fromLatin1(hash.result().toHex().left(24));
}

Result<void> ingatPemetaan(Workspace &workspace, const QString &pengirim, const QString &sidik,
                           const std::vector<KolomPeta> &peta)
{
    QJsonObject kolom;
    for (const KolomPeta &k : peta)
        if (k.sasaran.peran != Sasaran::Peran::Tanya)
            kolom.insert(QString::number(k.kolom), keyOf(k.sasaran));
    const QJsonObject isi{{QStringLiteral("pengirim"), pengirim.simplified()}, {QStringLiteral("kolom"), kolom}};
    return workspace.simpan(ruangPemetaan(), namaPemetaan(pengirim, sidik),
                            QString::fromUtf8(QJsonDocument(isi).toJson(QJsonDocument::Compact)));
}

Result<std::map<int, Sasaran>> pemetaanTerakhir(Workspace &workspace, const QString &pengirim, const QString &sidik)
{
    const auto isi = workspace.baca(ruangPemetaan(), namaPemetaan(pengirim, sidik));
    if (!isi)
        return isi.error();
    std::map<int, Sasaran> result;
    if (!isi->has_value())
        return result;
    const QJsonObject kolom =
        QJsonDocument::fromJson((*isi)->toUtf8()).object().value(QLatin1String("kolom")).toObject();
    for (auto it = kolom.begin(); it != kolom.end(); ++it)
        if (const auto sasaran = sasaranOfKey(it.value().toString()))
            result.emplace(it.key().toInt(), *sasaran);
    return result;
}

Result<QStringList> daftarPengirim(Workspace &workspace)
{
    const auto nama = workspace.nama(ruangPemetaan());
    if (!nama)
        return nama.error();
    QStringList result;
    for (const QString &satu : *nama) {
        const auto isi = workspace.baca(ruangPemetaan(), satu);
        if (!isi)
            return isi.error();
        const QString pengirim = QJsonDocument::fromJson(isi->value_or(QString()).toUtf8())
                                     .object()
                                     .value(QLatin1String("pengirim"))
                                     .toString();
        if (!pengirim.isEmpty() && !result.contains(pengirim))
            result << pengirim;
    }
    result.sort(Qt::CaseInsensitive);
    return result;
}

Result<std::map<QString, Sasaran>> bacaPemetaan(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return Error{ErrorKind::Input, QStringLiteral("impor.pemetaan-rusak"), {}};
    std::map<QString, Sasaran> result;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto sasaran = sasaranOfKey(it.value().toString());
        if (!sasaran)
            return Error{
                ErrorKind::Input, QStringLiteral("impor.pemetaan-rusak"), {{QStringLiteral("judul"), it.key()}}};
        result.emplace(it.key(), *sasaran);
    }
    return result;
}

} // namespace lumbung
