// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/storebenchdata.h"

#include "core/domain/valuelist.h"

#include <QUuid>

namespace lumbung {

namespace {

constexpr const char *firstWords[] = {"Maju",   "Makmur",  "Sejahtera", "Mandiri", "Sentosa", "Harapan", "Karya",
                                      "Mekar",  "Barokah", "Usaha",     "Mitra",   "Sumber",  "Cahaya",  "Bina",
                                      "Amanah", "Guna",    "Tunas",     "Rukun",   "Setia",   "Jaya"};
constexpr const char *kinds[] = {"KSP", "KSU", "KPRI", "KUD", "Koperasi Konsumen", "Kopwan", "KSPPS", "Koperasi"};

/// A cheap spreading of numbers: one word in, one unlike its neighbours out.
quint64 mix(quint64 n)
{
    n = (n ^ (n >> 30)) * 0xbf58476d1ce4e5b9ULL;
    n = (n ^ (n >> 27)) * 0x94d049bb133111ebULL;
    return n ^ (n >> 31);
}

template <std::size_t N>
QString pick(const char *const (&words)[N], quint64 n)
{
    return QString::fromLatin1(words[n % N]);
}

QString pick(Field field, quint64 n)
{
    const QStringList &values = valuesOf(field);
    return values.at(static_cast<qsizetype>(n % static_cast<quint64>(values.size())));
}

KoperasiId idOf(int number)
{
    // Version 7 in form: the time part counts up as ids made one after another do.
    const auto n = static_cast<quint64>(number);
    const quint64 spread = mix(n + 17);
    return KoperasiId(QStringLiteral("%1-%2-7%3-8%4-%5")
                          .arg(n >> 16, 8, 16, QLatin1Char('0'))
                          .arg(n & 0xffff, 4, 16, QLatin1Char('0'))
                          .arg(spread & 0xfff, 3, 16, QLatin1Char('0'))
                          .arg((spread >> 12) & 0xfff, 3, 16, QLatin1Char('0'))
                          .arg((spread >> 16) & 0xffffffffffff, 12, 16, QLatin1Char('0')));
}

} // namespace

StoreBenchData::StoreBenchData(const WilayahDirectory &wilayah) : m_desa{KodeWilayah()}
{
    for (int level = 1; level <= 4; ++level) {
        std::vector<KodeWilayah> below;
        for (const KodeWilayah &area : m_desa)
            for (const KodeWilayah &child : wilayah.children(area))
                below.push_back(child);
        m_desa = std::move(below);
    }
}

Koperasi StoreBenchData::koperasi(int number) const
{
    const quint64 n = mix(static_cast<quint64>(number));
    Record isi;
    isi.set(Field::NikKoperasi, Value(QString::number(3201010000000LL + number)));
    isi.set(Field::Nama, Value(pick(kinds, n) + QStringLiteral(" Contoh ") + pick(firstWords, n >> 8) + u' ' +
                               pick(firstWords, n >> 16) + u' ' + QString::number(number)));
    isi.set(Field::Alamat,
            Value(QStringLiteral("Jl. Contoh Raya No. %1 RT 0%2 RW 0%3").arg(n % 300).arg(n % 9).arg(n % 7)));
    isi.set(Field::Wilayah, Value(m_desa[n % m_desa.size()].text()));
    isi.set(Field::KodePos, Value(QString::number(16000 + n % 900)));
    isi.set(Field::Telp, Value(QStringLiteral("0812%1").arg(n % 100000000, 8, 10, QLatin1Char('0'))));
    isi.set(
        Field::NoBadanHukum,
        Value(QStringLiteral("AHU-%1.AH.01.26.TAHUN 20%2").arg(number, 7, 10, QLatin1Char('0')).arg(20 + n % 5)));
    isi.set(Field::TglBadanHukum, Value(QDate(1990, 1, 1).addDays(static_cast<qint64>(n % 12000))));
    for (const Field field : {Field::Bentuk, Field::Jenis, Field::Kelompok, Field::SektorUsaha,
                              Field::PolaPengelolaan, Field::StatusNik})
        isi.set(field, Value(pick(field, mix(n + static_cast<quint64>(field)))));
    for (const Field field : {Field::Ketua, Field::Sekretaris, Field::Bendahara})
        isi.set(field, Value(QStringLiteral("Contoh ") + pick(firstWords, n >> static_cast<int>(field))));
    return {idOf(number), std::move(isi), {{Sumber::Ods, QDate(2026, 1, 31)}, {}}, 0};
}

Keragaan StoreBenchData::keragaan(int number, int tahun) const
{
    const quint64 n = mix(static_cast<quint64>(number) * 31 + static_cast<quint64>(tahun));
    Record isi;
    isi.set(Field::StatusAktif, Value(n % 5 ? QStringLiteral("Aktif") : QStringLiteral("Tidak Aktif")));
    isi.set(Field::StatusRat, Value(n % 3 ? QStringLiteral("Sudah RAT") : QStringLiteral("Belum RAT")));
    if (n % 3)
        isi.set(Field::TglRat, Value(QDate(tahun + 1, 1, 5).addDays(static_cast<qint64>(n % 120))));
    isi.set(Field::Grade, Value(pick(Field::Grade, n >> 3)));
    isi.set(Field::Kesehatan, Value(pick(Field::Kesehatan, n >> 5)));
    const auto members = static_cast<qint64>(20 + n % 900);
    isi.set(Field::AnggotaPria, Value(members / 2));
    isi.set(Field::AnggotaWanita, Value(members - members / 2));
    isi.set(Field::AnggotaTotal, Value(members));
    isi.set(Field::KaryawanTotal, Value(static_cast<qint64>(n % 12)));
    isi.set(Field::ManajerTotal, Value(static_cast<qint64>(n % 2)));
    const auto own = static_cast<qint64>(mix(n) % 4'000'000'000);
    const auto loan = static_cast<qint64>(mix(n + 1) % 3'000'000'000);
    isi.set(Field::ModalSendiri, Value(own));
    isi.set(Field::ModalLuar, Value(loan));
    isi.set(Field::Aset, Value(own + loan));
    isi.set(Field::VolumeUsaha, Value(static_cast<qint64>(mix(n + 2) % 20'000'000'000)));
    isi.set(Field::Shu, Value(static_cast<qint64>(mix(n + 3) % 400'000'000) - 50'000'000));
    const KoperasiId owner = idOf(number);
    const Periode periode{tahun, JenisPeriode::Tahunan};
    return {keragaanId(owner, periode),
            owner,
            periode,
            std::move(isi),
            {{Sumber::Ods, QDate(tahun + 1, 1, 31)}, {}},
            0};
}

} // namespace lumbung
