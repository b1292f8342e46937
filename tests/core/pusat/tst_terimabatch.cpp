// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/support/sinkron/kontrakpusatstore.h"

#include <QtTest>

using namespace lumbung;

class TerimaBatchTest : public KontrakPusatStore {
    Q_OBJECT

protected:
    PusatStore &pusatBaru() override
    {
        m_pusat = std::make_unique<FakePusatStore>();
        return *m_pusat;
    }
    void berkasLengkap(const Pemakai &pemakai, const QByteArray &sha256, qint64 ukuran) override
    {
        m_pusat->berkasLengkap(pemakai, sha256, ukuran);
    }

private:
    std::unique_ptr<FakePusatStore> m_pusat;
};

QTEST_GUILESS_MAIN(TerimaBatchTest)
#include "tst_terimabatch.moc"
