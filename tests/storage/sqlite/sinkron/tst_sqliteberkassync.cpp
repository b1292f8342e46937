// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontrakberkassync.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QtTest>

using namespace lumbung;

class SqliteBerkasSyncTest : public KontrakBerkasSync {
    Q_OBJECT

public:
    SqliteBerkasSyncTest() : KontrakBerkasSync([] { return std::make_unique<MejaSqlite>(); }) {}
};

QTEST_GUILESS_MAIN(SqliteBerkasSyncTest)
#include "tst_sqliteberkassync.moc"
