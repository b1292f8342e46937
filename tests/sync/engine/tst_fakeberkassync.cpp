// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontrakberkassync.h"
#include "tests/support/sinkron/mejapalsu.h"

#include <QtTest>

using namespace lumbung;

class FakeBerkasSyncTest : public KontrakBerkasSync {
    Q_OBJECT

public:
    FakeBerkasSyncTest() : KontrakBerkasSync([] { return std::make_unique<MejaPalsu>(); }) {}
};

QTEST_GUILESS_MAIN(FakeBerkasSyncTest)
#include "tst_fakeberkassync.moc"
