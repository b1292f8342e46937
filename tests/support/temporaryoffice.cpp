// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/temporaryoffice.h"

#include "core/domain/fieldcatalogue.h"
#include "storage/sqlite/sqliteoffice.h"

#include <QVariant>

namespace lumbung {

namespace {

const Asal byHand{Sumber::Manual, QDate(2026, 11, 22)};

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("temporary office: %s", qPrintable(result.error().code));
    return std::move(result).value();
}

void must(const Result<void> &result)
{
    if (!result)
        qFatal("temporary office: %s", qPrintable(result.error().code));
}

} // namespace

TemporaryOffice::TemporaryOffice() : m_ownWilayah(wilayahContoh()), m_wilayah(m_ownWilayah)
{
    create();
}

TemporaryOffice::TemporaryOffice(const WilayahDirectory &wilayah)
    : m_ownWilayah(wilayahContoh()), m_wilayah(wilayah)
{
    create();
}

void TemporaryOffice::create()
{
    const Kantor kantor{QStringLiteral("Dinas Koperasi Kabupaten Contoh"), *KodeWilayah::parse(u"32.01"), false};
    m_office = must(createOffice(path(), key(), kantor, {m_clock, m_chance, m_wilayah}));
}

std::unique_ptr<Office> TemporaryOffice::another()
{
    return must(openOffice(path(), key(), {m_clock, m_chance, m_wilayah}));
}

void TemporaryOffice::reopen()
{
    m_office.reset();
    m_office = another();
}

KoperasiId TemporaryOffice::newId()
{
    return KoperasiId(newUuid(m_clock, m_chance));
}

KoperasiId TemporaryOffice::add(const Record &profil, const std::map<int, Record> &keragaan)
{
    const KoperasiId id = newId();
    act([&](UnitOfWork &unit) {
        must(unit.create(Koperasi{id, profil, {byHand, {}}, 0}));
        for (const auto &[tahun, isi] : keragaan) {
            const Periode periode{tahun, JenisPeriode::Tahunan};
            must(unit.create(Keragaan{keragaanId(id, periode), id, periode, isi, {byHand, {}}, 0}));
        }
    });
    return id;
}

TindakanId TemporaryOffice::act(const std::function<void(UnitOfWork &)> &work, const QString &judul)
{
    const auto unit = must(m_office->work().begin({QStringLiteral("uji"), QStringLiteral("Penguji"), judul, {}}));
    work(*unit);
    return must(unit->commit());
}

Record isian(std::initializer_list<std::pair<Field, QVariant>> values)
{
    Record record;
    for (const auto &[field, value] : values) {
        if (value.userType() == QMetaType::QDate)
            record.set(field, Value(value.toDate()));
        else if (value.userType() == QMetaType::QString)
            record.set(field, Value(value.toString()));
        else if (spec(field).type == FieldType::Decimal)
            record.set(field, Value(value.toDouble()));
        else
            record.set(field, Value(static_cast<qint64>(value.toLongLong())));
    }
    return record;
}

} // namespace lumbung
