// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

/// The desktop's own numbers of the blueprint: cold start to a usable table, memory, the longest stall of the GUI
/// thread. The baseline is the same program over an empty office, in the same run.
class DesktopBench : public QObject {
    Q_OBJECT

    static constexpr double startLimit = 1500; // ms
    static constexpr double memoryLimit = 350; // MB
    static constexpr double stallLimit = 50;   // ms
    static constexpr int patience = 1'000'000; // ms

    struct Ukuran {
        double start = 0;
        double read = 0; ///< MB from the disk until the table stood
        double memory = 0;
        double stall = 0;
        double stallProcessor = 0;
    };

    QTemporaryDir m_folder;
    QString m_office;
    int m_count = 250'000;

    static QString program(const QString &name)
    {
        return qEnvironmentVariable("LUMBUNG_BIN") + QLatin1Char('/') + name;
    }

    void prepare(QProcess &process) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), m_folder.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        environment.insert(QStringLiteral("LUMBUNG_RAHASIA"), QStringLiteral("berkas"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    }
    bool ctl(const QString &folder, const QStringList &arguments) const
    {
        QProcess process;
        prepare(process);
        process.start(program(QStringLiteral("lumbungctl")),
                      QStringList{QStringLiteral("--data"), folder, QStringLiteral("--json")} + arguments);
        return process.waitForFinished(patience) && process.exitCode() == 0;
    }
    bool makeOffice(const QString &folder, int koperasi) const
    {
        if (QFile::exists(folder + QStringLiteral("/lumbung.db")))
            return true;
        if (!ctl(folder, {QStringLiteral("init"), QStringLiteral("--wilayah"), QStringLiteral("32"),
                          QStringLiteral("--nama"), QStringLiteral("Dinas Contoh")}))
            return false;
        return koperasi == 0 ||
               ctl(folder, {QStringLiteral("generate"), QStringLiteral("--koperasi"), QString::number(koperasi),
                            QStringLiteral("--tahun"), QStringLiteral("2021..2025")});
    }
    static QString storeOf(const QString &folder) { return folder + QStringLiteral("/lumbung.db"); }

    static bool forget(const QString &folder)
    {
#ifdef Q_OS_LINUX
        QFile store(storeOf(folder));
        return store.open(QIODevice::ReadWrite) && ::fdatasync(store.handle()) == 0 &&
               ::posix_fadvise(store.handle(), 0, 0, POSIX_FADV_DONTNEED) == 0;
#else
        Q_UNUSED(folder);
        return false;
#endif
    }

    void measure(const QString &folder, Ukuran &ukuran) const
    {
        const QString result = m_folder.filePath(QStringLiteral("ukur.json"));
        QFile::remove(result);
        QProcess process;
        prepare(process);
        const qint64 begun = QDateTime::currentMSecsSinceEpoch();
        process.start(program(QStringLiteral("lumbung")),
                      {QStringLiteral("--data"), folder, QStringLiteral("--ukur"), result});
        QVERIFY(process.waitForFinished(patience));
        QCOMPARE(process.exitCode(), 0);
        QFile file(result);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
        ukuran.start = json.value(QStringLiteral("siap_pada")).toDouble() - static_cast<double>(begun);
        ukuran.read = json.value(QStringLiteral("dibaca_mb")).toDouble();
        ukuran.memory = json.value(QStringLiteral("memori_puncak_mb")).toDouble();
        const QJsonObject parts = json.value(QStringLiteral("babak")).toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const double wall = part->toObject().value(QStringLiteral("macet_ms")).toDouble();
            const double processor = part->toObject().value(QStringLiteral("macet_prosesor_ms")).toDouble();
            std::printf("    %-10s longest stall %6.1f ms, of it this thread's processor time at most %6.1f ms\n",
                        qPrintable(part.key()), wall, processor);
            if (part.key() == QLatin1String("buka"))
                continue; // belongs to the start
            ukuran.stall = std::max(ukuran.stall, wall);
            ukuran.stallProcessor = std::max(ukuran.stallProcessor, processor);
        }
        std::fflush(stdout);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const int asked = qEnvironmentVariableIntValue("LUMBUNG_BENCH_KOPERASI"); asked > 0)
            m_count = asked;
        m_office = qEnvironmentVariable("LUMBUNG_BENCH_KANTOR", m_folder.filePath(QStringLiteral("besar")));
        QVERIFY(makeOffice(m_office, m_count));
        QVERIFY(makeOffice(m_folder.filePath(QStringLiteral("kosong")), 0));
    }

    void startsScrollsFiltersAndSearches()
    {
        Ukuran empty, full;
        std::printf("  empty office:\n");
        measure(m_folder.filePath(QStringLiteral("kosong")), empty);
        std::printf("  %d koperasi x 5 tahun buku:\n", m_count);
        measure(m_office, full);
        std::printf(
            "start to a usable table: %.0f ms = %.2f of the target %.0f; %.1f x an empty office (%.0f ms)\n",
            full.start, full.start / startLimit, startLimit, full.start / empty.start, empty.start);
        std::printf("peak memory: %.0f MB = %.2f of the target %.0f; %.1f x an empty office (%.0f MB)\n",
                    full.memory, full.memory / memoryLimit, memoryLimit, full.memory / empty.memory, empty.memory);
        std::printf("longest stall: %.1f ms (processor %.1f ms) = %.2f of the target %.0f; empty office %.1f ms "
                    "(processor %.1f ms)\n",
                    full.stall, full.stallProcessor, full.stallProcessor / stallLimit, stallLimit, empty.stall,
                    empty.stallProcessor);
        std::fflush(stdout);
    }

    /// The morning's first start: nothing of the store is in the system's page cache.
    void startsWithAColdStore()
    {
        Ukuran cold;
        if (!forget(m_office))
            QSKIP("this system cannot be asked to forget a file");
        std::printf("  %d koperasi, store not in the page cache:\n", m_count);
        measure(m_office, cold);
        std::printf(
            "cold start to a usable table: %.0f ms = %.2f of the target %.0f; %.1f MB read from the disk, the "
            "store has %.0f MB\n",
            cold.start, cold.start / startLimit, startLimit, cold.read,
            static_cast<double>(QFileInfo(storeOf(m_office)).size()) / 1e6);
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(DesktopBench)
#include "bench_desktop.moc"
