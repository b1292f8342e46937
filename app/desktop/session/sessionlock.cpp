// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/sessionlock.h"

#include "app/wiring/officekey.h"
#include "app/wiring/wiring.h"
#include "core/application/catatanaudit.h"
#include "core/domain/kuncipemulihan.h"
#include "forms/kunci/bukakunciwindow.h"
#include "forms/shell/desk.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QtConcurrentRun>

#include <utility>

namespace lumbung {

namespace {

const QString minutesSetting = QStringLiteral("kunci/menit");
constexpr int usualMinutes = 10;

/// Argon2id takes its time and memory: never on the GUI thread.
template <typename Work>
QFuture<Result<void>> onWorker(Wiring &wiring, Work work)
{
    return QtConcurrent::run([&key = wiring.officeKey(), work] { return work(key); });
}

} // namespace

SessionLock::SessionLock(QSettings &settings, Wiring &wiring) : m_settings(settings), m_wiring(wiring)
{
    connect(&m_idle, &IdleWatch::idle, this, &SessionLock::kunciSekarang);
}

SessionLock::~SessionLock() = default;

bool SessionLock::isLocked() const
{
    return m_wiring.officeKey().isLocked();
}

bool SessionLock::bersandi() const
{
    return m_wiring.officeKey().hasPassword();
}

void SessionLock::setDesk(Desk *desk)
{
    m_desk = desk;
    if (m_window && !m_curtain.tertutup())
        m_window.release()->deleteLater(); // it stayed until there was another window
    if (m_desk && std::exchange(m_passwordGone, false))
        noteForgotten();
    watch();
}

void SessionLock::watch()
{
    m_idle.setLimit(std::chrono::minutes(m_desk && bersandi() && !m_curtain.tertutup() ? menitKunci() : 0));
}

void SessionLock::ask()
{
    showWindow();
    m_window->QWidget::show();
}

void SessionLock::showWindow()
{
    const QString whose = m_desk ? m_desk->kantor.nama : QDir::toNativeSeparators(m_wiring.folder().path());
    m_window = std::make_unique<BukaKunciWindow>(*this, whose);
    connect(m_window.get(), &BukaKunciWindow::dibuka, this, [this] { opened(false); });
    connect(m_window.get(), &BukaKunciWindow::sandiDihapus, this, [this] { opened(true); });
    connect(m_window.get(), &BukaKunciWindow::ditutup, this, &SessionLock::closeRequested);
}

void SessionLock::kunciSekarang()
{
    if (!m_desk || !bersandi() || m_curtain.tertutup())
        return;
    showWindow();
    if (const QWidget *active = QApplication::activeWindow())
        m_window->setGeometry(active->window()->geometry());
    m_curtain.tutup(m_window.get());
    watch();
    Q_EMIT locked();
}

void SessionLock::opened(bool passwordGone)
{
    m_passwordGone = passwordGone;
    if (!m_curtain.tertutup()) { // the office is opened now, the window stays until then
        Q_EMIT unlocked();
        return;
    }
    m_curtain.buka();
    setDesk(m_desk);
    Q_EMIT unlocked();
}

void SessionLock::noteForgotten()
{
    note(QStringLiteral("sandi.lepas-kunci"), tr("Sandi kantor dihapus dengan kunci pemulihan"));
}

QFuture<Result<void>> SessionLock::pasangSandi(const QString &sandi)
{
    return onWorker(m_wiring, [sandi](OfficeKey &key) { return key.setPassword(sandi); })
        .then(this, [this](const Result<void> &done) {
            if (done)
                note(QStringLiteral("sandi.pasang"), tr("Sandi kantor dipasang"));
            watch();
            return done;
        });
}

QFuture<Result<void>> SessionLock::gantiSandi(const QString &lama, const QString &baru)
{
    return onWorker(m_wiring, [lama, baru](OfficeKey &key) { return key.changePassword(lama, baru); })
        .then(this, [this](const Result<void> &done) {
            if (done)
                note(QStringLiteral("sandi.ganti"), tr("Sandi kantor diganti"));
            return done;
        });
}

QFuture<Result<void>> SessionLock::lepasSandi(const QString &sandi)
{
    return onWorker(m_wiring, [sandi](OfficeKey &key) { return key.removePassword(sandi); })
        .then(this, [this](const Result<void> &done) {
            if (done)
                note(QStringLiteral("sandi.lepas"), tr("Sandi kantor dihapus"));
            watch();
            return done;
        });
}

QFuture<Result<void>> SessionLock::buka(const QString &sandi)
{
    return onWorker(m_wiring, [sandi](OfficeKey &key) { return key.unlock(sandi); });
}

QFuture<Result<void>> SessionLock::bukaDenganKunci(const QByteArray &kunci)
{
    return onWorker(m_wiring, [kunci](OfficeKey &key) { return key.removePasswordWith(kunci); });
}

int SessionLock::menitKunci() const
{
    return m_settings.value(minutesSetting, usualMinutes).toInt();
}

void SessionLock::setMenitKunci(int menit)
{
    m_settings.setValue(minutesSetting, menit);
    watch();
}

QFuture<Result<QString>> SessionLock::kunciPemulihan(const QString &alasan)
{
    const Tindakan act{QStringLiteral("kunci.cetak"), m_desk->pelaku,
                       tr("Kunci pemulihan ditampilkan untuk dicetak")};
    return m_desk->tulis.run([&wiring = m_wiring, act, alasan](Office &office) -> Result<QString> {
        if (const auto noted = catatDenganAlasan(office, act, alasan); !noted)
            return noted.error();
        return wiring.key().map([](const QByteArray &key) { return lumbung::kunciPemulihan(key); });
    });
}

void SessionLock::note(const QString &kode, const QString &judul)
{
    if (!m_desk)
        return; // before the office is open nobody can write into it
    const Tindakan act{kode, m_desk->pelaku, judul};
    m_desk->tulis.run([act](Office &office) { return catatAudit(office, act); });
}

} // namespace lumbung
