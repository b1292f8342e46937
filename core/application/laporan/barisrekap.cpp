// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/barisrekap.h"

#include "core/domain/jenisbadanhukum.h"
#include "core/domain/valuelist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace lumbung {

namespace {

constexpr std::array judulMenurutTable{
    QT_TRANSLATE_NOOP("Laporan", "Provinsi"),         QT_TRANSLATE_NOOP("Laporan", "Kabupaten/kota"),
    QT_TRANSLATE_NOOP("Laporan", "Kecamatan"),        QT_TRANSLATE_NOOP("Laporan", "Desa/kelurahan"),
    QT_TRANSLATE_NOOP("Laporan", "Jenis koperasi"),   QT_TRANSLATE_NOOP("Laporan", "Kelompok koperasi"),
    QT_TRANSLATE_NOOP("Laporan", "Bentuk koperasi"),  QT_TRANSLATE_NOOP("Laporan", "Sektor usaha"),
    QT_TRANSLATE_NOOP("Laporan", "Pola pengelolaan"), QT_TRANSLATE_NOOP("Laporan", "Badan hukum"),
    QT_TRANSLATE_NOOP("Laporan", "Kelas usaha"),      QT_TRANSLATE_NOOP("Laporan", "RAT dalam tiga tahun buku")};

constexpr std::array judulBesaranTable{QT_TRANSLATE_NOOP("Laporan", "Jumlah koperasi"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi aktif"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi tidak aktif"),
                                       QT_TRANSLATE_NOOP("Laporan", "Anggota"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi sudah RAT"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi bersertifikat NIK"),
                                       QT_TRANSLATE_NOOP("Laporan", "Manajer"),
                                       QT_TRANSLATE_NOOP("Laporan", "Karyawan"),
                                       QT_TRANSLATE_NOOP("Laporan", "Modal sendiri"),
                                       QT_TRANSLATE_NOOP("Laporan", "Modal luar"),
                                       QT_TRANSLATE_NOOP("Laporan", "Aset"),
                                       QT_TRANSLATE_NOOP("Laporan", "Volume usaha"),
                                       QT_TRANSLATE_NOOP("Laporan", "SHU"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi sehat"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi aktif dari seluruhnya (%)"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi aktif yang sudah RAT (%)"),
                                       QT_TRANSLATE_NOOP("Laporan", "Koperasi sehat dari yang dinilai (%)")};

constexpr std::array judulPendekTable{
    QT_TRANSLATE_NOOP("Laporan", "Jumlah"),        QT_TRANSLATE_NOOP("Laporan", "Aktif"),
    QT_TRANSLATE_NOOP("Laporan", "Tidak aktif"),   QT_TRANSLATE_NOOP("Laporan", "Anggota"),
    QT_TRANSLATE_NOOP("Laporan", "Sudah RAT"),     QT_TRANSLATE_NOOP("Laporan", "Bersertifikat"),
    QT_TRANSLATE_NOOP("Laporan", "Manajer"),       QT_TRANSLATE_NOOP("Laporan", "Karyawan"),
    QT_TRANSLATE_NOOP("Laporan", "Modal sendiri"), QT_TRANSLATE_NOOP("Laporan", "Modal luar"),
    QT_TRANSLATE_NOOP("Laporan", "Aset"),          QT_TRANSLATE_NOOP("Laporan", "Volume usaha"),
    QT_TRANSLATE_NOOP("Laporan", "SHU"),           QT_TRANSLATE_NOOP("Laporan", "Sehat"),
    QT_TRANSLATE_NOOP("Laporan", "Aktif (%)"),     QT_TRANSLATE_NOOP("Laporan", "Sudah RAT (%)"),
    QT_TRANSLATE_NOOP("Laporan", "Sehat (%)")};

QString namaTanpaNilai(RekapMenurut menurut)
{
    return menurutWilayah(menurut) ? QStringLiteral("Tidak terpetakan") : QStringLiteral("Belum diisi");
}

/// Short lists stand whole in a report, in their official order; long ones (kelompok, sektor) only as far as
/// they occur.
QStringList nilaiBaku(RekapMenurut menurut)
{
    switch (menurut) {
    case RekapMenurut::Jenis: return valuesOf(Field::Jenis);
    case RekapMenurut::Bentuk: return valuesOf(Field::Bentuk);
    case RekapMenurut::PolaPengelolaan: return valuesOf(Field::PolaPengelolaan);
    case RekapMenurut::KelasOmzet: return valuesOf(Field::KelasOmzet);
    case RekapMenurut::FrekuensiRat:
        return {QStringLiteral("3"), QStringLiteral("2"), QStringLiteral("1"), QStringLiteral("0")};
    default: return {};
    }
}

QStringList kodeDiharapkan(const RekapQuery &query, const WilayahDirectory &wilayah)
{
    if (!menurutWilayah(query.menurut))
        return nilaiBaku(query.menurut);
    QStringList codes;
    if (!query.dalam.isEmpty() && menurutDiBawah(query.dalam) == query.menurut)
        for (const KodeWilayah &child : wilayah.children(query.dalam))
            codes << child.text();
    return codes;
}

bool termasuk(const RekapQuery &query, const QString &kode)
{
    if (!menurutWilayah(query.menurut) || query.dalam.isEmpty())
        return true;
    const auto area = KodeWilayah::parse(kode);
    return area && query.dalam.contains(*area);
}

} // namespace

bool menurutWilayah(RekapMenurut menurut)
{
    return menurut <= RekapMenurut::DesaKelurahan;
}

std::optional<RekapMenurut> menurutDiBawah(const KodeWilayah &dalam)
{
    if (dalam.isEmpty())
        return RekapMenurut::Provinsi;
    if (dalam.tingkat() == TingkatWilayah::DesaKelurahan)
        return std::nullopt;
    return static_cast<RekapMenurut>(static_cast<int>(dalam.tingkat()));
}

const char *judulMenurut(RekapMenurut menurut)
{
    return judulMenurutTable[static_cast<std::size_t>(menurut)];
}

const char *judulBesaran(Besaran besaran)
{
    return judulBesaranTable[static_cast<std::size_t>(besaran)];
}

const char *judulPendek(Besaran besaran)
{
    return judulPendekTable[static_cast<std::size_t>(besaran)];
}

QString namaKode(RekapMenurut menurut, const QString &kode, const WilayahDirectory &wilayah)
{
    if (kode.isEmpty())
        return namaTanpaNilai(menurut);
    if (menurut == RekapMenurut::FrekuensiRat)
        return kode + QStringLiteral(" kali");
    if (menurut == RekapMenurut::BadanHukum)
        if (const auto family = jenisBadanHukumOfKey(kode))
            return namaOf(*family);
    if (!menurutWilayah(menurut))
        return kode;
    const auto area = KodeWilayah::parse(kode);
    const QString name = area ? wilayah.nama(*area) : QString();
    return name.isEmpty() ? kode : name;
}

RekapQuery pertanyaan(RekapQuery query, const KodeWilayah &kantor)
{
    if (query.dalam.contains(kantor))
        query.dalam = {};
    return query;
}

std::vector<BarisRekap> susunBaris(const Rekap &rekap, const RekapQuery &query, const WilayahDirectory &wilayah)
{
    std::vector<BarisRekap> rows;
    std::map<QString, std::size_t> place;
    for (const QString &code : kodeDiharapkan(query, wilayah)) {
        place[code] = rows.size();
        rows.push_back({JenisBaris::Isi, code, namaKode(query.menurut, code, wilayah), {}});
    }
    Ukuran outside;
    Ukuran placed;
    for (const RekapBaris &line : rekap.baris) {
        if (line.kode.isEmpty())
            continue; // the same koperasi are counted in what is left over below
        placed += line.ukuran;
        if (!termasuk(query, line.kode)) {
            outside += line.ukuran;
        } else if (const auto found = place.find(line.kode); found != place.end()) {
            rows[found->second].ukuran += line.ukuran;
        } else {
            rows.push_back({JenisBaris::Isi, line.kode, namaKode(query.menurut, line.kode, wilayah), line.ukuran});
        }
    }
    if (outside != Ukuran())
        rows.push_back({JenisBaris::DiLuar, {}, QStringLiteral("Di luar wilayah"), outside});
    Ukuran leftOver = rekap.jumlah;
    leftOver -= placed;
    rows.push_back({JenisBaris::TidakTerpetakan, {}, namaTanpaNilai(query.menurut), leftOver});
    rows.push_back({JenisBaris::Jumlah, {}, QStringLiteral("Jumlah"), rekap.jumlah});
    return rows;
}

qint64 tanpaStatus(const Ukuran &ukuran)
{
    return ukuran.jumlah - ukuran.aktif - ukuran.tidakAktif;
}

} // namespace lumbung
