// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlite/columnrekap.h"

#include "core/domain/jenisbadanhukum.h"

#include <array>
#include <cmath>

namespace lumbung {

namespace {

constexpr std::array sumFields{Field::Wilayah,
                               Field::RatTahunIni,
                               Field::StatusAktif,
                               Field::Grade,
                               Field::Kesehatan,
                               Field::AnggotaPria,
                               Field::AnggotaWanita,
                               Field::AnggotaTotal,
                               Field::ManajerPria,
                               Field::ManajerWanita,
                               Field::ManajerTotal,
                               Field::KaryawanPria,
                               Field::KaryawanWanita,
                               Field::KaryawanTotal,
                               Field::ModalSendiri,
                               Field::ModalLuar,
                               Field::Aset,
                               Field::VolumeUsaha,
                               Field::Shu};

Field fieldOf(RekapMenurut menurut)
{
    switch (menurut) {
    case RekapMenurut::Provinsi:
    case RekapMenurut::KabupatenKota:
    case RekapMenurut::Kecamatan:
    case RekapMenurut::DesaKelurahan: break;
    case RekapMenurut::Jenis: return Field::Jenis;
    case RekapMenurut::Kelompok: return Field::Kelompok;
    case RekapMenurut::Bentuk: return Field::Bentuk;
    case RekapMenurut::SektorUsaha: return Field::SektorUsaha;
    case RekapMenurut::PolaPengelolaan: return Field::PolaPengelolaan;
    case RekapMenurut::BadanHukum: return Field::JenisBadanHukum;
    case RekapMenurut::KelasOmzet: return Field::KelasOmzet;
    case RekapMenurut::FrekuensiRat: return Field::FrekuensiRat;
    }
    return Field::Wilayah;
}

/// The group that a word of the column stands for, as nilaiKelompok() names it.
QString groupOf(RekapMenurut menurut, const QString &word)
{
    if (static_cast<int>(menurut) < firstCategory)
        return areaAt(word, menurut);
    if (menurut != RekapMenurut::BadanHukum)
        return word;
    for (int family = 0; family <= static_cast<int>(JenisBadanHukum::Lainnya); ++family)
        if (namaOf(static_cast<JenisBadanHukum>(family)) == word)
            return keyOf(static_cast<JenisBadanHukum>(family));
    return keyOf(JenisBadanHukum::TidakAda);
}

template <typename Test>
std::vector<quint8> wordsThat(const ListColumn &column, Test test)
{
    std::vector<quint8> marks(column.dictionarySize());
    for (std::size_t code = 0; code < marks.size(); ++code)
        marks[code] = test(column.wordValue(column.field(), static_cast<quint32>(code)).text());
    return marks;
}

qint64 wholeOf(double number)
{
    return std::isnan(number) ? 0 : static_cast<qint64>(number);
}

} // namespace

Result<Rekap> ColumnRekap::rekap()
{
    DaftarQuery list;
    list.filter = m_query.filter;
    list.tahunBuku = m_query.tahunBuku;
    if (auto ready = m_index.follow(); !ready)
        return ready.error();
    const auto mask = m_index.matching(list);
    if (!mask)
        return mask.error();
    std::vector<Field> fields(sumFields.begin(), sumFields.end());
    fields.push_back(fieldOf(m_query.menurut));
    if (auto ready = m_index.load(fields, m_query.tahunBuku); !ready)
        return ready.error();
    const auto area = column(Field::Wilayah), held = column(Field::RatTahunIni);
    if (!area || !held)
        return area ? held.error() : area.error();
    const bool everywhere = m_query.dalam.isEmpty();
    const auto inside = everywhere ? std::vector<quint8>() : wordsThat(**area, [this](const QString &kode) {
        return m_query.dalam.contains(KodeWilayah::parse(kode).value_or(KodeWilayah()));
    });
    // A statement of this year says whether RAT was held; who has none says nothing.
    for (std::size_t key = 0; key < mask->size(); ++key)
        if (const auto number = static_cast<qint64>(key);
            (*mask)[key] && (*held)->code(number) != 0 && (everywhere || inside[(*area)->code(number)]))
            m_keys.push_back(number);
    for (const auto step : {&ColumnRekap::chooseGroups, &ColumnRekap::addWords, &ColumnRekap::addNumbers})
        if (auto done = (this->*step)(); !done)
            return done.error();
    RekapGroups groups(m_query.menurut);
    for (std::size_t i = 0; i < m_sums.size(); ++i)
        groups.add(m_values[i], m_sums[i]);
    return groups.rekap();
}

/// Words are few: each is asked once under which group it stands. The frequency of RAT is a number.
Result<void> ColumnRekap::chooseGroups()
{
    const auto kept = column(fieldOf(m_query.menurut));
    if (!kept)
        return kept.error();
    const ListColumn &chosen = **kept;
    m_groups.resize(m_keys.empty() ? 0 : static_cast<std::size_t>(m_keys.back()) + 1);
    QHash<QString, quint32> known;
    const auto group = [&](const QString &value) -> quint32 {
        if (const auto found = known.constFind(value); found != known.constEnd())
            return *found;
        m_values.push_back(value);
        return *known.insert(value, static_cast<quint32>(m_values.size()) - 1);
    };
    std::vector<quint32> groupOfCode(chosen.dictionarySize());
    for (std::size_t code = 0; code < groupOfCode.size(); ++code)
        groupOfCode[code] =
            group(groupOf(m_query.menurut, chosen.wordValue(chosen.field(), static_cast<quint32>(code)).text()));
    for (const qint64 key : m_keys)
        m_groups[static_cast<std::size_t>(key)] =
            chosen.isWords() ? groupOfCode[chosen.code(key)] : group(QString::number(wholeOf(chosen.number(key))));
    m_sums.resize(m_values.size());
    for (const qint64 key : m_keys)
        ++at(key).jumlah;
    return {};
}

Result<void> ColumnRekap::addWords()
{
    const auto count = [this](Field field, qint64 Ukuran::*sum, auto test) -> Result<void> {
        const auto found = column(field);
        if (!found)
            return found.error();
        const auto marks = wordsThat(**found, test);
        for (const qint64 key : m_keys)
            at(key).*sum += marks[(*found)->code(key)];
        return {};
    };
    auto done = count(Field::StatusAktif, &Ukuran::aktif, [](const QString &word) { return word == u"Aktif"; });
    if (done)
        done = count(Field::StatusAktif, &Ukuran::tidakAktif,
                     [](const QString &word) { return !word.isEmpty() && word != u"Aktif"; });
    if (done)
        done = count(Field::RatTahunIni, &Ukuran::rat, [](const QString &word) { return word == u"Sudah RAT"; });
    if (done)
        done = count(Field::Grade, &Ukuran::bersertifikat, [](const QString &word) {
            return word == u"A" || word == u"B" || word == u"C1" || word == u"C2";
        });
    if (done)
        done = count(Field::Kesehatan, &Ukuran::sehat, [](const QString &word) { return word == u"Sehat"; });
    if (done)
        done = count(Field::Kesehatan, &Ukuran::dinilai, [](const QString &word) { return !word.isEmpty(); });
    return done;
}

Result<void> ColumnRekap::addNumbers()
{
    auto done = addTotal(Field::AnggotaTotal, Field::AnggotaPria, Field::AnggotaWanita, &Ukuran::anggota);
    if (done)
        done = addTotal(Field::ManajerTotal, Field::ManajerPria, Field::ManajerWanita, &Ukuran::manajer);
    if (done)
        done = addTotal(Field::KaryawanTotal, Field::KaryawanPria, Field::KaryawanWanita, &Ukuran::karyawan);
    static constexpr std::array<std::pair<Field, qint64 Ukuran::*>, 7> plain{
        {{Field::AnggotaPria, &Ukuran::anggotaPria},
         {Field::AnggotaWanita, &Ukuran::anggotaWanita},
         {Field::ModalSendiri, &Ukuran::modalSendiri},
         {Field::ModalLuar, &Ukuran::modalLuar},
         {Field::Aset, &Ukuran::aset},
         {Field::VolumeUsaha, &Ukuran::volumeUsaha},
         {Field::Shu, &Ukuran::shu}}};
    for (const auto &[field, sum] : plain)
        if (done)
            done = addNumber(field, sum);
    return done;
}

/// A total that is not given is the sum of its parts.
Result<void> ColumnRekap::addTotal(Field total, Field pria, Field wanita, qint64 Ukuran::*sum)
{
    const auto whole = column(total), men = column(pria), women = column(wanita);
    for (const auto *one : {&whole, &men, &women})
        if (!*one)
            return one->error();
    for (const qint64 key : m_keys) {
        const double given = (*whole)->number(key);
        at(key).*sum += std::isnan(given) ? wholeOf((*men)->number(key)) + wholeOf((*women)->number(key))
                                          : static_cast<qint64>(given);
    }
    return {};
}

Result<void> ColumnRekap::addNumber(Field field, qint64 Ukuran::*sum)
{
    const auto found = column(field);
    if (!found)
        return found.error();
    for (const qint64 key : m_keys)
        at(key).*sum += wholeOf((*found)->number(key));
    return {};
}

} // namespace lumbung
