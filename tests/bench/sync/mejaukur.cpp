// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/sync/mejaukur.h"

#include "storage/sqlite/sinkron/sqlitesyncstore.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace lumbung {

MejaUkur::MejaUkur(const WilayahDirectory &wilayah, quint32 benih)
    : m_office(wilayah), m_chance(benih * 10 + 1), m_chanceStore(benih * 10 + 2)
{
    m_office.chance() = SeededChance(benih * 10 + 3);
    m_jalan = std::make_unique<PengendaliHttp>(
        [this] {
            return openSyncStore(m_office.path(), m_office.key(), {m_clock, m_chanceStore, m_office.wilayah()});
        },
        m_rahasia, m_clock, m_chance);
    if (!m_jalan->mulai().result())
        qFatal("the sync store could not be opened");
}

LamaPutaran MejaUkur::gabung(const QString &alamat, const QString &kode)
{
    return tunggu([&] {
        const auto joined =
            m_jalan->daftar({alamat, kode, QStringLiteral("sandi-contoh-panjang"), QStringLiteral("Meja ukur")})
                .result();
        if (!joined)
            qFatal("enrol: %s", qPrintable(joined.error().code));
    });
}

LamaPutaran MejaUkur::sinkron()
{
    return tunggu([this] { m_jalan->adaTulisan(); });
}

LamaPutaran MejaUkur::tunggu(const std::function<void()> &mulai)
{
    LamaPutaran lama;
    QElapsedTimer waktu;
    double mulaiKirim = -1;
    const auto ms = [&waktu] { return static_cast<double>(waktu.nsecsElapsed()) / 1e6; };
    QEventLoop loop;
    QFutureWatcher<Result<PengendaliHttp::Hasil>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(m_jalan.get(), &PengendaliHttp::statusBerubah, &loop, [&](const StatusSinkron &status) {
        const bool mengirim = status.keadaan == StatusSinkron::Keadaan::Mengirim;
        if (mengirim && mulaiKirim < 0)
            mulaiKirim = ms();
        else if (!mengirim && mulaiKirim >= 0 && lama.kirim == 0) {
            lama.kirim = ms() - mulaiKirim;
            if (terkirim)
                terkirim();
        }
    });
    waktu.start();
    watcher.setFuture(m_jalan->sekali());
    mulai();
    if (!watcher.isFinished())
        loop.exec();
    lama.semua = ms();
    const auto hasil = watcher.result();
    if (!hasil)
        qFatal("sync: %s", qPrintable(hasil.error().code));
    m_hitungan = hasil->hitungan;
    return lama;
}

} // namespace lumbung
