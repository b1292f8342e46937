// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/pilihanlaporan.h"

#include "core/application/laporan/barisrekap.h"
#include "core/domain/enumkeys.h"

#include <array>

namespace lumbung {

namespace {

constexpr std::array bagianKeys{"", "rekap", "baris", "dasbor", "pertumbuhan", "klasifikasi"};

} // namespace

QString keyOf(BagianLaporan bagian)
{
    return enumKey(bagianKeys, bagian);
}

std::optional<BagianLaporan> bagianLaporanOfKey(QStringView key)
{
    return enumOfKey<BagianLaporan>(bagianKeys, key);
}

RekapMenurut PilihanLaporan::dipakai() const
{
    return menurut.value_or(menurutDiBawah(dalam).value_or(RekapMenurut::DesaKelurahan));
}

RekapQuery PilihanLaporan::query() const
{
    return {dipakai(), tahunBuku, dalam, filter, keadaan};
}

QMap<QString, QString> PilihanLaporan::parameter() const
{
    QMap<QString, QString> parts;
    if (besaran != Besaran::Aktif)
        parts.insert(QStringLiteral("ukuran"), keyOf(besaran));
    if (menurut)
        parts.insert(QStringLiteral("menurut"), keyOf(*menurut));
    if (tahunBuku != 0)
        parts.insert(QStringLiteral("tahun"), QString::number(tahunBuku));
    if (!dalam.isEmpty())
        parts.insert(QStringLiteral("dalam"), dalam.text());
    if (!terpilih.isEmpty())
        parts.insert(QStringLiteral("pilih"), terpilih);
    if (keadaan)
        parts.insert(QStringLiteral("keadaan"), keadaan->toString(Qt::ISODate));
    if (!filter.conditions.empty())
        parts.insert(QStringLiteral("where"), formatFilter(filter));
    return parts;
}

PilihanLaporan PilihanLaporan::baca(BagianLaporan bagian, const QMap<QString, QString> &parameter)
{
    const auto text = [&parameter](const char *key) { return parameter.value(QLatin1String(key)); };
    PilihanLaporan choice;
    choice.bagian = bagian;
    choice.besaran = besaranOfKey(text("ukuran")).value_or(Besaran::Aktif);
    choice.menurut = rekapMenurutOfKey(text("menurut"));
    choice.tahunBuku = text("tahun").toInt();
    choice.dalam = KodeWilayah::parse(text("dalam")).value_or(KodeWilayah());
    choice.terpilih = text("pilih");
    if (const QDate day = QDate::fromString(text("keadaan"), Qt::ISODate); day.isValid())
        choice.keadaan = day;
    if (auto filter = parseFilter(text("where")))
        choice.filter = std::move(filter).value();
    return choice;
}

} // namespace lumbung
