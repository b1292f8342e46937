// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontraksyncstore.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QtTest>

using namespace lumbung;

/// The contract of all SyncStores on the real one.
class SqliteSyncStoreTest : public KontrakSyncStore {
    Q_OBJECT

public:
    SqliteSyncStoreTest() : KontrakSyncStore([] { return std::make_unique<MejaSqlite>(); }) {}
};

QTEST_GUILESS_MAIN(SqliteSyncStoreTest)
#include "tst_sqlitesyncstore.moc"
