// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/pengendalihttp.h"

#include "sync/http/urusanpusat.h"

#include <QDeadlineTimer>
#include <QNetworkInformation>
#include <QPromise>

namespace lumbung {

namespace {

/// A future and the callback that fulfils it, once.
template <typename T>
struct Janji {
    std::shared_ptr<QPromise<T>> promise = std::make_shared<QPromise<T>>();

    QFuture<T> mulai()
    {
        promise->start();
        return promise->future();
    }
    void operator()(const T &hasil) const
    {
        promise->addResult(hasil);
        promise->finish();
    }
};

constexpr int sabarSekali = 45'000; ///< ms in which a hub may be busy before a single run gives up

/// A hub that is busy or a line that broke is tried again by the engine in a moment; no line at all is told at
/// once.
bool segeraDicobaLagi(const StatusSinkron &status)
{
    static const QStringList sementara{u"sinkron.terlalu-sering"_qs,
                                       u"sinkron.sibuk"_qs,
                                       u"sinkron.putus"_qs,
                                       u"pusat.sibuk"_qs,
                                       u"pusat.putus"_qs,
                                       u"pusat.tak-pasti"_qs};
    return status.galat && status.cobaLagi && sementara.contains(status.galat->code);
}

Result<PengendaliHttp::Hasil> hasilOf(Penggerak &penggerak)
{
    if (const auto &galat = penggerak.status().galat)
        return *galat;
    const auto kursor = penggerak.store().kursor();
    if (!kursor)
        return kursor.error();
    return PengendaliHttp::Hasil{penggerak.hitungan(), *kursor};
}

} // namespace

PengendaliHttp::PengendaliHttp(Penggerak::Buka buka, SecretStore &rahasia, const Clock &clock, Chance &chance)
    : m_clock(clock), m_chance(chance), m_penggerak(new Penggerak(std::move(buka), rahasia, clock, chance))
{
    qRegisterMetaType<StatusSinkron>();
    m_thread.setObjectName(QStringLiteral("sinkron"));
    m_penggerak->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_penggerak, &QObject::deleteLater);
    connect(m_penggerak, &Penggerak::statusBerubah, this, [this](const StatusSinkron &status) {
        m_status = status;
        Q_EMIT statusBerubah(status);
    });
    connect(m_penggerak, &Penggerak::dataBerubah, this, &PengendaliHttp::dataBerubah);
    m_thread.start();
}

PengendaliHttp::~PengendaliHttp()
{
    m_thread.quit();
    m_thread.wait();
}

void PengendaliHttp::serahkan(std::function<void(Penggerak &)> kerja)
{
    QMetaObject::invokeMethod(
        m_penggerak, [penggerak = m_penggerak, kerja = std::move(kerja)] { kerja(*penggerak); },
        Qt::QueuedConnection);
}

QFuture<Result<void>> PengendaliHttp::mulai()
{
    // Where the system tells, a line that comes back is used at once.
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability jangkauan) {
                    if (jangkauan == QNetworkInformation::Reachability::Online)
                        serahkan([](Penggerak &penggerak) { penggerak.jaringanHidup(); });
                });
    Janji<Result<void>> janji;
    auto future = janji.mulai();
    serahkan([this, janji](Penggerak &penggerak) {
        const auto begun = penggerak.mulai();
        if (!begun)
            QMetaObject::invokeMethod(
                this, [this, galat = begun.error()] { tidakMulai(galat); }, Qt::QueuedConnection);
        janji(begun);
    });
    return future;
}

/// Without an engine nobody else would say why nothing is sent.
void PengendaliHttp::tidakMulai(const Error &galat)
{
    m_status.keadaan = StatusSinkron::Keadaan::Luring;
    m_status.galat = galat;
    Q_EMIT statusBerubah(m_status);
}

QFuture<Result<PengendaliHttp::Hasil>> PengendaliHttp::sekali()
{
    Janji<Result<Hasil>> janji;
    auto future = janji.mulai();
    serahkan([janji](Penggerak &penggerak) {
        const auto sambungan = std::make_shared<QMetaObject::Connection>();
        QDeadlineTimer batas(sabarSekali);
        *sambungan = connect(&penggerak, &Penggerak::istirahat, &penggerak, [janji, sambungan, batas, &penggerak] {
            if (!batas.hasExpired() && segeraDicobaLagi(penggerak.status()))
                return;
            disconnect(*sambungan);
            janji(hasilOf(penggerak));
        });
    });
    return future;
}

void PengendaliHttp::adaTulisan()
{
    serahkan([](Penggerak &penggerak) { penggerak.adaTulisan(); });
}

void PengendaliHttp::terlihat(bool terlihat)
{
    serahkan([terlihat](Penggerak &penggerak) { penggerak.terlihat(terlihat); });
}

void PengendaliHttp::sinkronSekarang()
{
    serahkan([](Penggerak &penggerak) { penggerak.sinkronSekarang(); });
}

void PengendaliHttp::ikuti(QObject *konteks, std::function<void(const StatusSinkron &)> kabar)
{
    connect(this, &PengendaliHttp::statusBerubah, konteks, std::move(kabar));
}

QFuture<Result<IdentitasPerangkat>> PengendaliHttp::daftar(const PermintaanGabung &permintaan)
{
    Janji<Result<IdentitasPerangkat>> janji;
    auto future = janji.mulai();
    serahkan([this, janji, permintaan](Penggerak &penggerak) {
        UrusanPusat(penggerak, m_clock, m_chance).daftar(permintaan, janji);
    });
    return future;
}

QFuture<Result<std::vector<SesiPerangkat>>> PengendaliHttp::perangkat()
{
    Janji<Result<std::vector<SesiPerangkat>>> janji;
    auto future = janji.mulai();
    serahkan([this, janji](Penggerak &penggerak) { UrusanPusat(penggerak, m_clock, m_chance).perangkat(janji); });
    return future;
}

QFuture<Result<void>> PengendaliHttp::cabut(const PerangkatId &perangkat)
{
    Janji<Result<void>> janji;
    auto future = janji.mulai();
    serahkan([this, janji, perangkat](Penggerak &penggerak) {
        UrusanPusat(penggerak, m_clock, m_chance).cabut(perangkat, janji);
    });
    return future;
}

} // namespace lumbung
