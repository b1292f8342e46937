// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/classification.h"
#include "core/domain/fieldcatalogue.h"
#include "core/domain/filter.h"
#include "core/domain/validation.h"
#include "tests/core/domain/properties/generators.h"

#include <QtTest>

using namespace lumbung;

namespace {

Condition anyCondition()
{
    Condition condition;
    condition.field = *cari::anyField();
    condition.kind = *rc::gen::element(Condition::Kind::OneOf, Condition::Kind::Between, Condition::Kind::Contains,
                                       Condition::Kind::Empty, Condition::Kind::Filled);
    condition.negated = *rc::gen::arbitrary<bool>();
    switch (condition.kind) {
    case Condition::Kind::OneOf:
        condition.values = *rc::gen::container<std::vector<Value>>(cari::filledValueOf(condition.field));
        condition.orEmpty = !condition.values.empty() && *rc::gen::arbitrary<bool>();
        break;
    case Condition::Kind::Between:
        condition.values = {*cari::valueOf(condition.field), *cari::valueOf(condition.field)};
        condition.orEmpty = *rc::gen::arbitrary<bool>();
        break;
    case Condition::Kind::Contains: condition.values = {Value(*cari::nameText())}; break;
    case Condition::Kind::Empty:
    case Condition::Kind::Filled: break;
    }
    return condition;
}

Record anyRecord(Entity entity)
{
    Record record;
    for (const Field field : storedFields(entity))
        record.set(field, *cari::valueOf(field));
    return record;
}

} // namespace

class RuleProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { cari::fixSeed(); }

    void everyFilterSurvivesItsText()
    {
        QVERIFY(rc::check("filter, text, filter", [] {
            Filter filter;
            const int count = *rc::gen::inRange(0, 4);
            for (int i = 0; i < count; ++i)
                filter.conditions.push_back(anyCondition());
            const QString text = formatFilter(filter);
            const auto again = parseFilter(text);
            RC_LOG() << text.toStdString() << '\n';
            RC_ASSERT((again.ok()));
            RC_ASSERT((*again == filter));
        }));
    }

    void anyTextIsAFilterOrIsRefusedAtAPlaceInsideIt()
    {
        QVERIFY(rc::check("text, filter", [] {
            const QString start =
                *rc::gen::element(u""_qs, u"aset="_qs, u"nama~"_qs, u"tgl_rat>"_qs, u"jenis=Jasa dan "_qs);
            const QString text = start + *cari::anyText();
            const auto filter = parseFilter(text);
            if (filter) {
                const auto again = parseFilter(formatFilter(*filter));
                RC_ASSERT((again.ok()));
                RC_ASSERT((*again == *filter));
                return;
            }
            const auto position = filter.error().facts.value(u"posisi"_qs).toLongLong();
            RC_ASSERT((position >= 0 && position <= text.size()));
        }));
    }

    void validationEndsAndSpeaksOfFieldsOfTheRecord()
    {
        QVERIFY(rc::check("validate", [] {
            const Record profil = anyRecord(Entity::Koperasi);
            const Record keragaan = anyRecord(Entity::Keragaan);
            const Record lalu = anyRecord(Entity::Keragaan);
            const KonteksValidasi konteks{.hariIni = QDate(2026, 11, 22), .tahunLalu = &lalu};
            for (const TemuanIsian &temuan : validate(profil, keragaan, {2025, JenisPeriode::Tahunan}, konteks)) {
                RC_ASSERT((temuan.aturan.contains(u'.')));
                RC_ASSERT((!spec(temuan.field).personal || temuan.fakta.size() <= 1));
            }
            const Kelengkapan all = kelengkapan(profil, keragaan);
            RC_ASSERT((all.terisi >= 0 && all.terisi <= all.jumlah));
        }));
    }

    void moreIsNeverASmallerClass()
    {
        QVERIFY(rc::check("monotonic", [] {
            const auto less = *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
            const auto more = less + *rc::gen::inRange<qint64>(0, 1'000'000'000'000);
            RC_ASSERT((kelasOmzet(less) <= kelasOmzet(more)));
            RC_ASSERT((*kuk({{}, {}, less}) <= *kuk({{}, {}, more})));
            RC_ASSERT((*kuk({less, more, {}}, AturanKuk::KelasTerendah) <= *kuk({less, more, {}})));
        }));
    }
};

QTEST_APPLESS_MAIN(RuleProperties)
#include "tst_ruleproperties.moc"
