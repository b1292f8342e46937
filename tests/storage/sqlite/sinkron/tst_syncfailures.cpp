// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/cerna.h"
#include "storage/sqlite/sinkron/sqlitesyncstore.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <cstdio>
#include <unistd.h>

using namespace lumbung;

namespace {

constexpr int koperasiOfPage = 20;
constexpr int rowsOfPage = 2 * koperasiOfPage;
const Scope sini = scopeOf(3201);

KoperasiId koperasiNomor(qint64 number)
{
    return KoperasiId(QUuid::createUuidV5(QUuid(), QByteArray::number(number)).toString(QUuid::WithoutBraces));
}

HalamanTurun pageAfter(qint64 cursor)
{
    HalamanTurun page;
    qint64 seq = cursor;
    for (int i = 0; i < koperasiOfPage; ++i) {
        const KoperasiId id = koperasiNomor(cursor + i);
        page.rekam[sini].push_back(turunKeragaan(id, 2025, 1, ++seq, isian({{Field::Aset, qint64(i)}})));
        ++seq;
        page.rekam[sini].push_back(turunKoperasi(id, 1, seq, profilUji(QStringLiteral("KSP %1").arg(seq))));
    }
    page.kursor[sini] = page.ujung[sini] = seq;
    return page;
}

/// The program that gets killed: pulls page after page, or sends and is answered, and tells each step that is safe.
int child(const QString &task, const QString &path)
{
    const FakeWilayah wilayah = wilayahContoh();
    FixedClock clock;
    SeededChance chance(QRandomGenerator::global()->generate());
    auto store = openSyncStore(path, QByteArray(32, 'k'), {clock, chance, wilayah});
    if (!store)
        return 1;
    for (qint64 steps = 1;; ++steps) {
        if (task == u"pull") {
            if (!(*store)->terapkan(pageAfter((*store)->kursor()->at(sini).seq)))
                return 1;
        } else {
            const auto batch = (*store)->ambilBatch(sini, 3);
            if (!batch)
                return 1;
            std::vector<JawabanOp> answers;
            for (const Op &op : batch->ops)
                answers.push_back({op.id,
                                   op.dseq % 5 == 0 ? HasilOp::Ditolak : HasilOp::Ok,
                                   op.dseq % 5 == 0 ? 0 : 1,
                                   op.dseq % 5 == 0 ? 0 : op.dseq,
                                   {},
                                   {}});
            if (!(*store)->catatJawaban(sini, answers))
                return 1;
        }
        std::printf("%lld\n", static_cast<long long>(steps));
        std::fflush(stdout);
    }
}

} // namespace

class SyncFailuresTest : public QObject {
    Q_OBJECT

private:
    /// Kills the child some time after it told `lines` steps; gives the last step that it told.
    static int killAfter(const QString &task, const QString &path, int lines)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"anak"_qs, task, path});
        int told = 0;
        while (told < lines && process.waitForReadyRead(20'000))
            while (process.canReadLine())
                told = process.readLine().trimmed().toInt();
        usleep(QRandomGenerator::global()->bounded(12'000));
        process.kill(); // SIGKILL: no destructor, no rollback, nothing flushed
        process.waitForFinished();
        for (const QByteArray &line : process.readAllStandardOutput().split('\n'))
            told = std::max(told, line.toInt());
        return told;
    }

private Q_SLOTS:
    void killedWhilePullingRowsCursorAndDigestFit()
    {
        MejaSqlite meja;
        QVERIFY(meja.store().ikuti(sini));
        qint64 safe = 0;
        for (int round = 0; round < 5; ++round) {
            safe += killAfter(u"pull"_qs, meja.kantor().path(), 1 + round % 3) * rowsOfPage;
            meja.bukaLagi();
            const KursorScope cursor = meja.store().kursor()->at(sini);
            QCOMPARE(cursor.seq % rowsOfPage, 0);
            QVERIFY2(cursor.seq >= safe, "a page that was told safe is gone");
            QCOMPARE(*meja.kantor()->koperasi().count({}), cursor.seq / 2);
            QCOMPARE(meja.temuan(), QString());
            safe = cursor.seq;
        }
        QVERIFY(safe > 0);
    }

    void killedWhileSendingNoOpIsLostAndNumbersStand()
    {
        MejaSqlite meja;
        QVERIFY(meja.store().ikuti(sini));
        for (int i = 0; i < 60; ++i)
            meja.buat(koperasiNomor(i), profilUji(QStringLiteral("KSP %1").arg(i)));
        for (int round = 0; round < 4; ++round) {
            killAfter(u"push"_qs, meja.kantor().path(), 1);
            meja.bukaLagi();
            QCOMPARE(meja.temuan(), QString());
            const auto batch = meja.store().ambilBatch(sini, 1);
            if (!batch->ops.empty())
                QCOMPARE(batch->ops.front().dseq, batch->diakuiSampai + 1);
        }
        // Refused creates are gone from the list of koperasi, none of their values from the outbox.
        std::size_t values = 0;
        const auto keluar = meja.kantor()->sinkron().keluar(1000);
        for (const BarisKeluar &baris : *keluar)
            values += baris.op.isian.size() == 2 ? 1 : 0;
        QCOMPARE(values, std::size_t(60));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == u"anak")
        return child(arguments.value(2), arguments.value(3));
    SyncFailuresTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_syncfailures.moc"
