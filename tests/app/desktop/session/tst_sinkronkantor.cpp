// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/sinkronkantor.h"
#include "app/wiring/wiring.h"
#include "forms/shell/deskevents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace lumbung;
using Keadaan = StatusSinkron::Keadaan;

namespace {

const PerangkatId perangkat(QStringLiteral("01900000-0000-7000-8000-0000000000aa"));

} // namespace

/// Syncing of an opened office over its real store; nothing answers at the hub's address.
class TestSinkronKantor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LUMBUNG_RAHASIA", "berkas"); } // no keychain of whoever runs this

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wiring = std::make_unique<Wiring>(DataFolder(m_folder->path()));
        QVERIFY(m_wiring->create({QStringLiteral("Dinas Contoh"), *KodeWilayah::parse(u"32.01"), false}));
    }

    void anOfficeThatJoinedNoHubStaysAlone()
    {
        SinkronKantor sinkron(*m_wiring, m_events);
        sinkron.mulai();
        Q_EMIT m_events.dataChanged();
        // The answer comes behind everything that was handed in before: it has all been done.
        auto asked = sinkron.pengendali().perangkat();
        asked.waitForFinished();
        QVERIFY(!asked.result());
        QCOMPARE(sinkron.pengendali().status().keadaan, Keadaan::TanpaPusat);
    }

    void aDeskWithoutItsTokenAsksToBeJoinedAgain()
    {
        join();
        SinkronKantor sinkron(*m_wiring, m_events);
        sinkron.mulai();
        QTRY_COMPARE(sinkron.pengendali().status().keadaan, Keadaan::PerluMasuk);
    }

    void aHubThatDoesNotAnswerIsToldAsTheReason()
    {
        join();
        QVERIFY(m_wiring->secrets().write(u"pusat-"_qs + perangkat.text(), "contoh-token"));
        SinkronKantor sinkron(*m_wiring, m_events);
        sinkron.mulai();
        QTRY_VERIFY(sinkron.pengendali().status().galat);
        QCOMPARE(sinkron.pengendali().status().keadaan, Keadaan::Luring);
        QCOMPARE(sinkron.pengendali().status().galat->code, QStringLiteral("sinkron.luring"));
    }

    void writingHereIsNoNewsFromTheHub()
    {
        join();
        SinkronKantor sinkron(*m_wiring, m_events);
        QSignalSpy berubah(&m_events, &DeskEvents::dataChanged);
        sinkron.mulai();
        Q_EMIT m_events.dataChanged();
        QTRY_VERIFY(sinkron.pengendali().status().galat);
        QCOMPARE(berubah.count(), 1);
    }

    void aStoreThatCannotBeReadIsToldAsTheReason()
    {
        const Wiring nowhere(DataFolder(m_folder->filePath(QStringLiteral("tidak-ada"))));
        SinkronKantor sinkron(nowhere, m_events);
        sinkron.mulai();
        QTRY_VERIFY(sinkron.pengendali().status().galat);
    }

private:
    void join() const
    {
        const auto store = m_wiring->openSync();
        QVERIFY(store);
        IdentitasPerangkat identitas;
        identitas.perangkat = perangkat;
        identitas.alamat = QStringLiteral("http://127.0.0.1:9");
        identitas.akun = QStringLiteral("loket.contoh");
        identitas.wilayah = scopeOf(3201);
        QVERIFY((*store)->simpanIdentitas(identitas));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Wiring> m_wiring;
    DeskEvents m_events;
};

QTEST_MAIN(TestSinkronKantor)
#include "tst_sinkronkantor.moc"
