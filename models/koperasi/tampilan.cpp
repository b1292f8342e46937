// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/tampilan.h"

#include "core/domain/enumkeys.h"
#include "core/domain/ukuran.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

std::vector<KolomTampilan> columnsOf(std::initializer_list<KolomTampilan> columns)
{
    return columns;
}

Tampilan shippedView(const char *name, std::vector<KolomTampilan> columns)
{
    Tampilan view;
    view.nama = QCoreApplication::translate("Tampilan", name);
    view.milik = MilikTampilan::Bawaan;
    view.kolom = std::move(columns);
    return view;
}

QJsonObject jsonOfSort(const SortKey &key)
{
    return {{u"isian"_qs, keyOf(key.field)}, {u"turun"_qs, key.descending}};
}

void readColumns(Tampilan &view, const QJsonArray &columns)
{
    for (const QJsonValue &entry : columns)
        if (const auto field = fieldOfKey(entry[QLatin1String("isian")].toString()))
            view.kolom.push_back({*field, entry[QLatin1String("lebar")].toInt()});
}

void readSort(Tampilan &view, const QJsonArray &keys)
{
    view.urut.clear();
    for (const QJsonValue &entry : keys)
        if (const auto field = fieldOfKey(entry[QLatin1String("isian")].toString()))
            view.urut.push_back({*field, entry[QLatin1String("turun")].toBool()});
    if (view.urut.empty())
        view.urut = {{Field::Nama}};
}

/// In the order of MilikTampilan.
constexpr std::array ownerKeys{"bawaan", "dinas", "unit", "pribadi"};
constexpr std::array ownerNames{QT_TRANSLATE_NOOP("Tampilan", "Bawaan"), QT_TRANSLATE_NOOP("Tampilan", "Dinas"),
                                QT_TRANSLATE_NOOP("Tampilan", "Unit"), QT_TRANSLATE_NOOP("Tampilan", "Pribadi")};

} // namespace

QString namaMilik(MilikTampilan milik)
{
    return QCoreApplication::translate("Tampilan", ownerNames[static_cast<std::size_t>(milik)]);
}

QString ruangTampilan(MilikTampilan milik)
{
    switch (milik) {
    case MilikTampilan::Bawaan: break;
    case MilikTampilan::Dinas: return QStringLiteral("tampilan-dinas");
    case MilikTampilan::Unit: return QStringLiteral("tampilan-unit");
    case MilikTampilan::Pribadi: return QStringLiteral("tampilan");
    }
    return {};
}

bool senama(const Tampilan &a, const Tampilan &b)
{
    return a.milik == b.milik && a.nama == b.nama;
}

bool setara(const Tampilan &a, const Tampilan &b)
{
    return a.beku == b.beku && a.urut == b.urut && a.kelompok == b.kelompok && a.filter == b.filter &&
           std::ranges::equal(a.kolom, b.kolom, {}, &KolomTampilan::field, &KolomTampilan::field);
}

std::vector<Tampilan> tampilanBawaan()
{
    std::vector<Tampilan> views;
    views.push_back(
        shippedView(QT_TRANSLATE_NOOP("Tampilan", "Semua koperasi"), columnsOf({{Field::Nama},
                                                                                {Field::Jenis},
                                                                                {Field::Kecamatan},
                                                                                {Field::TglRat},
                                                                                {Field::AnggotaTotal},
                                                                                {Field::Aset},
                                                                                {Field::Shu},
                                                                                {Field::StatusAktif},
                                                                                {Field::NikKoperasi}})));
    Tampilan rat = shippedView(QT_TRANSLATE_NOOP("Tampilan", "Pengawasan RAT"), columnsOf({{Field::Nama},
                                                                                           {Field::Kecamatan},
                                                                                           {Field::StatusRat},
                                                                                           {Field::TglRat},
                                                                                           {Field::FrekuensiRat},
                                                                                           {Field::Grade},
                                                                                           {Field::StatusAktif},
                                                                                           {Field::AnggotaTotal}}));
    rat.urut = {{Field::TglRat}, {Field::Nama}};
    views.push_back(rat);
    Tampilan money = shippedView(QT_TRANSLATE_NOOP("Tampilan", "Keuangan"), columnsOf({{Field::Nama},
                                                                                       {Field::ModalSendiri},
                                                                                       {Field::ModalLuar},
                                                                                       {Field::Aset},
                                                                                       {Field::VolumeUsaha},
                                                                                       {Field::Shu},
                                                                                       {Field::KelasOmzet},
                                                                                       {Field::Kecamatan}}));
    money.urut = {{Field::Aset, true}, {Field::Nama}};
    views.push_back(money);
    views.push_back(
        shippedView(QT_TRANSLATE_NOOP("Tampilan", "Pengurus dan kontak"), columnsOf({{Field::Nama},
                                                                                     {Field::Ketua},
                                                                                     {Field::TelpKetua},
                                                                                     {Field::Telp},
                                                                                     {Field::Email},
                                                                                     {Field::DesaKelurahan},
                                                                                     {Field::Kecamatan},
                                                                                     {Field::Alamat}})));
    return views;
}

std::vector<Field> isianDibacaDiMuka()
{
    std::vector<Field> fields;
    const auto add = [&fields](Field field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    for (const Tampilan &tampilan : tampilanBawaan()) {
        for (const SortKey &key : tampilan.urut)
            add(key.field);
        for (const Condition &condition : tampilan.filter.conditions)
            add(condition.field);
        for (const KolomTampilan &kolom : tampilan.kolom)
            add(kolom.field);
    }
    add(Field::RatTahunIni);
    for (const Field field : fieldsOfUkuran())
        add(field);
    return fields;
}

QString teksTampilan(const Tampilan &tampilan)
{
    QJsonArray columns;
    for (const KolomTampilan &column : tampilan.kolom)
        columns.append(QJsonObject{{u"isian"_qs, keyOf(column.field)}, {u"lebar"_qs, column.lebar}});
    QJsonArray sort;
    for (const SortKey &key : tampilan.urut)
        sort.append(jsonOfSort(key));
    QJsonObject json{{u"nama"_qs, tampilan.nama}, {u"milik"_qs, enumKey(ownerKeys, tampilan.milik)},
                     {u"kolom"_qs, columns},      {u"beku"_qs, tampilan.beku},
                     {u"urut"_qs, sort},          {u"saring"_qs, formatFilter(tampilan.filter)}};
    if (tampilan.kelompok)
        json.insert(u"kelompok"_qs, keyOf(*tampilan.kelompok));
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<Tampilan> tampilanDariTeks(const QString &teks)
{
    const QJsonObject json = QJsonDocument::fromJson(teks.toUtf8()).object();
    Tampilan view;
    view.nama = json[QLatin1String("nama")].toString();
    view.milik = enumOfKey<MilikTampilan>(ownerKeys, json[QLatin1String("milik")].toString())
                     .value_or(MilikTampilan::Pribadi);
    readColumns(view, json[QLatin1String("kolom")].toArray());
    if (view.nama.isEmpty() || view.kolom.empty())
        return std::nullopt;
    view.beku = json[QLatin1String("beku")].toInt(1);
    readSort(view, json[QLatin1String("urut")].toArray());
    view.kelompok = fieldOfKey(json[QLatin1String("kelompok")].toString());
    if (auto filter = parseFilter(json[QLatin1String("saring")].toString()))
        view.filter = *filter;
    return view;
}

} // namespace lumbung
