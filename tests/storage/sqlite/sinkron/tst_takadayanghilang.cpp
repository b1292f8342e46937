// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/sqlite/sinkron/duameja.h"

#include <QtTest>

#include <rapidcheck.h>

using namespace lumbung;

namespace {

rc::Gen<LangkahDuaMeja> anyLangkah()
{
    return rc::gen::build<LangkahDuaMeja>(
        rc::gen::set(&LangkahDuaMeja::act, rc::gen::resize(100, rc::gen::inRange(0, 11))),
        rc::gen::set(&LangkahDuaMeja::meja, rc::gen::resize(100, rc::gen::inRange(0, 2))),
        rc::gen::set(&LangkahDuaMeja::rekam, rc::gen::resize(100, rc::gen::inRange(0, 6))),
        rc::gen::set(&LangkahDuaMeja::field, rc::gen::resize(100, rc::gen::inRange(0, 2))));
}

void fine(const QString &problem)
{
    if (!problem.isEmpty())
        RC_FAIL(problem.toStdString());
}

} // namespace

class TakAdaYangHilangTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsAndPagesInAnyOrderLoseNothingAndEndTheSame()
    {
        QVERIFY(rc::check([] {
            const auto steps = *rc::gen::container<std::vector<LangkahDuaMeja>>(60, anyLangkah());
            DuaMeja meja;
            for (const LangkahDuaMeja &step : steps) {
                meja.lakukan(step);
                fine(meja.janjiMeja(static_cast<std::size_t>(step.meja)));
            }
            RC_ASSERT(meja.tenangkan());
            for (const std::size_t satu : {0, 1})
                fine(meja.janjiSama(satu));
            fine(meja.janjiTakHilang());
        }));
    }
};

int main(int argc, char **argv)
{
    // Each case makes two real stores. RC_PARAMS from outside goes first.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=12");
    TakAdaYangHilangTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_takadayanghilang.moc"
