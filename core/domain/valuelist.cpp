// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/valuelist.h"

#include "core/domain/jenisbadanhukum.h"
#include "core/domain/valuealiases.h"
#include "core/domain/valuekey.h"

#include <QHash>

#include <array>

namespace lumbung {

namespace {

// The official lists, in official order.
// clang-format off
constexpr const char *bentukValues[] = {
    "Primer Nasional", "Primer Provinsi", "Primer Kabupaten/Kota",
    "Sekunder Nasional", "Sekunder Provinsi", "Sekunder Kabupaten/Kota"};
constexpr const char *jenisValues[] = {"Produsen", "Konsumen", "Pemasaran", "Jasa", "Simpan Pinjam"};
constexpr const char *kelompokValues[] = {
    "Koperasi Unit Desa (KUD)", "Serba Usaha", "Simpan Pinjam", "Pegawai Negeri (KPRI)", "Wanita",
    "Pondok Pesantren (Koppontren)", "Simpan Pinjam Pola Syariah (KSPPS)", "Karyawan (Kopkar)", "Angkatan Darat",
    "Angkatan Laut", "Angkatan Udara", "Kepolisian", "Pepabri", "Pertanian", "Perkebunan", "Peternakan", "Nelayan",
    "Kehutanan", "Produsen Tahu Tempe Indonesia (Kopti)", "Kopra", "Industri Kerajinan (Kopinkra)",
    "Pedagang Pasar (Koppas)", "Angkutan Darat", "Angkutan Laut", "Angkutan Udara", "Angkutan Sungai",
    "Angkutan Penyeberangan", "Wisata", "Telkom", "Perumahan", "Bank Perkreditan Rakyat (KBPR)",
    "Listrik Pedesaan", "Asuransi Indonesia", "Profesi", "Veteran", "Wredatama", "Mahasiswa", "Pemuda",
    "Pertambangan", "Pedagang Kaki Lima", "Jamu Gendong", "Sekunder", "Desa Merah Putih (KDMP)",
    "Kelurahan Merah Putih (KKMP)", "Lainnya"};
constexpr const char *sektorValues[] = {
    "Pertanian, Kehutanan dan Perikanan", "Pertambangan dan Penggalian", "Industri Pengolahan",
    "Pengadaan Listrik dan Gas", "Pengadaan Air, Pengolahan Sampah, Limbah dan Daur Ulang", "Konstruksi",
    "Perdagangan Besar dan Eceran - Reparasi Mobil dan Motor", "Transportasi dan Pergudangan",
    "Penyediaan Akomodasi dan Makan Minum", "Informasi dan Komunikasi", "Jasa Keuangan dan Asuransi", "Real Estate",
    "Jasa Perusahaan", "Administrasi Pemerintah, Pertahanan dan Jaminan Sosial", "Jasa Pendidikan",
    "Jasa Kesehatan dan Kegiatan Sosial", "Jasa Lainnya"};
constexpr const char *polaValues[] = {"Konvensional", "Syariah"};
constexpr const char *binaanValues[] = {"Kabupaten/Kota", "Provinsi", "Pusat"};
constexpr const char *statusNikValues[] = {"Sudah Bersertifikat", "Belum Bersertifikat", "Sertifikat - Expired"};
constexpr const char *statusAktifValues[] = {"Aktif", "Tidak Aktif", "Beku", "Diusulkan Bubar", "Dibubarkan"};
constexpr const char *statusRatValues[] = {"Sudah RAT", "Belum RAT"};
constexpr const char *gradeValues[] = {"A", "B", "C1", "C2", "D"};
constexpr const char *kukValues[] = {"1", "2", "3", "4"};
constexpr const char *kesehatanValues[] = {
    "Sehat", "Cukup Sehat", "Dalam Pengawasan", "Dalam Pengawasan Khusus",
    "Kurang Sehat", "Tidak Sehat", "Sangat Tidak Sehat"};
constexpr const char *kelasOmzetValues[] = {"Mikro", "Kecil", "Menengah", "Besar"};
// clang-format on

/// One value list with every known spelling's key and the value it means.
struct ValueList {
    QStringList values;
    QHash<QString, qsizetype> byKey;
};

/// "Pegawai Negeri (KPRI)" is also known as "Pegawai Negeri" and as "KPRI".
void addSpellings(ValueList &list, const QString &value, qsizetype position)
{
    list.byKey.insert(valueKey(value), position);
    const auto open = value.indexOf(u'(');
    if (open < 0)
        return;
    list.byKey.insert(valueKey(QStringView(value).left(open)), position);
    list.byKey.insert(valueKey(QStringView(value).mid(open)), position);
}

template <std::size_t N>
ValueList listOf(Field field, const char *const (&values)[N])
{
    ValueList list;
    for (const char *value : values)
        list.values.append(QString::fromLatin1(value));
    for (qsizetype i = 0; i < list.values.size(); ++i)
        addSpellings(list, list.values[i], i);
    for (const ValueAlias &alias : valueAliases(field))
        list.byKey.insert(valueKey(alias.text), list.values.indexOf(alias.value));
    return list;
}

ValueList badanHukumList()
{
    ValueList list;
    for (int family = 0; family <= static_cast<int>(JenisBadanHukum::Lainnya); ++family) {
        list.values.append(namaOf(static_cast<JenisBadanHukum>(family)));
        addSpellings(list, list.values.last(), family);
    }
    return list;
}

using ValueLists = std::array<ValueList, static_cast<std::size_t>(fieldCount)>;

ValueLists allLists()
{
    ValueLists lists;
    const auto add = [&lists](Field field, const auto &values) {
        lists[static_cast<std::size_t>(field)] = listOf(field, values);
    };
    add(Field::Bentuk, bentukValues);
    add(Field::Jenis, jenisValues);
    add(Field::Kelompok, kelompokValues);
    add(Field::SektorUsaha, sektorValues);
    add(Field::PolaPengelolaan, polaValues);
    add(Field::Binaan, binaanValues);
    add(Field::StatusNik, statusNikValues);
    add(Field::StatusAktif, statusAktifValues);
    add(Field::StatusRat, statusRatValues);
    add(Field::Grade, gradeValues);
    add(Field::Kuk, kukValues);
    add(Field::Kesehatan, kesehatanValues);
    add(Field::KelasOmzet, kelasOmzetValues);
    add(Field::RatTahunIni, statusRatValues);
    lists[static_cast<std::size_t>(Field::JenisBadanHukum)] = badanHukumList();
    return lists;
}

const ValueList &listFor(Field field)
{
    static const ValueLists lists = allLists();
    return lists[static_cast<std::size_t>(field)];
}

} // namespace

const QStringList &valuesOf(Field field)
{
    return listFor(field).values;
}

std::optional<QString> canonicalValue(Field field, QStringView text)
{
    const ValueList &list = listFor(field);
    for (const QString &value : list.values) // most texts are right already
        if (value == text)
            return value;
    const auto found = list.byKey.constFind(valueKey(text));
    if (found == list.byKey.constEnd())
        return std::nullopt;
    return list.values[*found];
}

bool meansUnknown(Field field, QStringView text)
{
    if (field != Field::Kesehatan && field != Field::Grade && field != Field::Kuk)
        return false;
    const QString key = valueKey(text);
    if (field == Field::Kesehatan)
        return key == u"belum dinilai" || key == u"tidak dapat dinilai" || key == u"tidak dinilai";
    return key == u"0" || (field == Field::Grade && (key == u"belum ada" || key == u"tidak grade"));
}

} // namespace lumbung
