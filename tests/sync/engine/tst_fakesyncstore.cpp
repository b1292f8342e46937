// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/kontraksyncstore.h"
#include "tests/support/sinkron/mejapalsu.h"

#include <QtTest>

using namespace lumbung;

/// The contract of all SyncStores on the one that the simulator plays with.
class FakeSyncStoreTest : public KontrakSyncStore {
    Q_OBJECT

public:
    FakeSyncStoreTest() : KontrakSyncStore([] { return std::make_unique<MejaPalsu>(); }) {}
};

QTEST_GUILESS_MAIN(FakeSyncStoreTest)
#include "tst_fakesyncstore.moc"
