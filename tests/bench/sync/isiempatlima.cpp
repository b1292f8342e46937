// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/isiempatlima.h"

#include "core/domain/fieldcatalogue.h"
#include "core/domain/valuelist.h"

namespace lumbung {

namespace {

/// Drawn anew for each field of each record.
class Angka {
public:
    Angka(int number, int tahun) : m_state(static_cast<quint64>(number) * 100'003 + static_cast<quint64>(tahun)) {}

    qint64 sampai(qint64 batas)
    {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<qint64>((m_state >> 20) % static_cast<quint64>(batas));
    }
    qint64 rupiah()
    {
        constexpr qint64 paling = 3'000'000'000, bulat = 100'000;
        switch (sampai(3)) {
        case 0: return 0;
        case 1: return sampai(paling / bulat) * bulat;
        default: return sampai(paling);
        }
    }

private:
    quint64 m_state;
};

Value nilaiOf(Field field, Angka &angka)
{
    switch (spec(field).type) {
    case FieldType::Money: return Value(angka.rupiah());
    case FieldType::Integer: return Value(angka.sampai(9));
    case FieldType::Decimal: return Value(static_cast<double>(angka.sampai(1000)) / 10);
    case FieldType::Date: return Value(QDate(2020, 1, 1).addDays(angka.sampai(1500)));
    case FieldType::Enumeration: {
        const QStringList &values = valuesOf(field);
        return Value(values.at(angka.sampai(values.size())));
    }
    case FieldType::Identifier:
        return Value(QStringLiteral("0812%1").arg(angka.sampai(100'000'000), 8, 10, QLatin1Char('0')));
    default: return Value(QStringLiteral("Contoh %1").arg(angka.sampai(1000)));
    }
}

void lengkapi(Record &isian, Entity entity, std::initializer_list<Field> tanpa, Angka angka)
{
    for (const Field field : storedFields(entity))
        if (isian.value(field).isEmpty() && std::ranges::find(tanpa, field) == tanpa.end())
            isian.set(field, nilaiOf(field, angka));
}

void jumlahkan(Record &isian, Field jumlah, std::initializer_list<Field> bagian)
{
    qint64 sum = 0;
    for (const Field field : bagian)
        sum += isian.value(field).integer();
    isian.set(jumlah, Value(sum));
}

} // namespace

IsiEmpatLima::IsiEmpatLima(const WilayahDirectory &wilayah) : m_data(wilayah)
{
    for (const KodeWilayah &kecamatan : wilayah.children(*KodeWilayah::parse(u"32.01")))
        for (const KodeWilayah &desa : wilayah.children(kecamatan))
            m_desa.push_back(desa);
}

Koperasi IsiEmpatLima::koperasi(int number) const
{
    Koperasi satu = m_data.koperasi(number);
    satu.isian.set(Field::Wilayah, Value(m_desa[static_cast<std::size_t>(number) % m_desa.size()].text()));
    satu.isian.set(Field::Lat, Value(-6.5 - number % 997 * 0.0001));
    satu.isian.set(Field::Lng, Value(106.8 + number % 991 * 0.0001));
    satu.isian.set(Field::Npwp,
                   Value(QStringLiteral("01234567%1000").arg(number % 100000, 5, 10, QLatin1Char('0')).left(15)));
    satu.isian.set(Field::Nib, Value(QString::number(9120000000000LL + number)));
    lengkapi(satu.isian, Entity::Koperasi, {Field::NikKtpKetua, Field::WilayahTeks}, Angka(number, 0));
    return satu;
}

Keragaan IsiEmpatLima::keragaan(int number, int tahun) const
{
    Keragaan satu = m_data.keragaan(number, tahun);
    Record &isian = satu.isian;
    lengkapi(isian, Entity::Keragaan, {}, Angka(number, tahun));
    jumlahkan(isian, Field::PengurusTotal, {Field::PengurusPria, Field::PengurusWanita});
    jumlahkan(isian, Field::PengawasTotal, {Field::PengawasPria, Field::PengawasWanita});
    jumlahkan(isian, Field::ManajerTotal, {Field::ManajerPria, Field::ManajerWanita});
    jumlahkan(isian, Field::KaryawanTotal, {Field::KaryawanPria, Field::KaryawanWanita});
    jumlahkan(isian, Field::ModalSendiri,
              {Field::SimpananPokok, Field::SimpananWajib, Field::SimpananKhusus, Field::Cadangan, Field::Hibah,
               Field::ShuBelumDibagi});
    jumlahkan(isian, Field::Aset, {Field::ModalSendiri, Field::ModalLuar});
    return satu;
}

} // namespace lumbung
