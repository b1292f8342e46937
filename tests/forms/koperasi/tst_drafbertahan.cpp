// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/koperasieditormodel.h"
#include "storage/sqlite/sqliteoffice.h"
#include "tests/support/opendesk.h"

#include <QProcess>
#include <QtTest>

using namespace lumbung;

namespace {

/// The process that dies: opens the store, types into a field, says "draf" and waits to be killed.
int typeAndWait(const QStringList &arguments)
{
    static FixedClock clock;
    static SeededChance chance;
    static FakeWilayah wilayah = wilayahContoh();
    const OfficeDeps deps{clock, chance, wilayah};
    static StoreThread thread(QStringLiteral("toko"));
    (void)thread.open([path = arguments.at(2), deps] { return openOffice(path, QByteArray(32, 'k'), deps); });
    static KoperasiEditorModel model(thread, thread, clock, chance, QStringLiteral("Petugas Contoh"));
    QObject::connect(&model, &KoperasiEditorModel::dimuat, &model,
                     [] { model.ketik(Field::Alamat, QStringLiteral("Jl. Contoh yang belum selesai")); });
    QObject::connect(&model, &KoperasiEditorModel::drafTersimpan, &model, [] {
        QTextStream(stdout) << "draf\n" << Qt::flush;
    });
    model.buka(KoperasiId(arguments.at(3)), 2025);
    return QCoreApplication::exec();
}

} // namespace

class DrafBertahanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftSurvivesAKilledProcess()
    {
        TemporaryOffice office;
        const KoperasiId id = office.add(isian({{Field::Nama, u"KSP Contoh"_qs}}), {{2025, {}}});
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--ketik"_qs, office.path(), id.text()});
        QByteArray said;
        connect(&process, &QProcess::readyReadStandardOutput, this,
                [&] { said += process.readAllStandardOutput(); });
        QTRY_VERIFY_WITH_TIMEOUT(said.contains("draf"), 20000);
        process.kill();
        QTRY_COMPARE(process.state(), QProcess::NotRunning);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);

        office.reopen();
        const auto draft = office->workspace().draf(id, 2025);
        QVERIFY(draft.ok() && draft->has_value());
        QCOMPARE((*draft)->mentah.at(Field::Alamat), u"Jl. Contoh yang belum selesai"_qs);
        QVERIFY(office->koperasi().find(id)->isian.value(Field::Alamat).isEmpty());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--ketik"))
        return typeAndWait(arguments);
    DrafBertahanTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_drafbertahan.moc"
