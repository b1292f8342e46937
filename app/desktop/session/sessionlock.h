// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/kunci/idlewatch.h"
#include "forms/kunci/layartertutup.h"
#include "forms/kunci/penjagakantor.h"

#include <QObject>

#include <memory>

class QSettings;

namespace lumbung {

class BukaKunciWindow;
class Wiring;
struct Desk;

/// Password and screen lock of one office: asks before the store is opened, locks the screen when nobody is there,
/// and notes in the audit trail what changes.
class SessionLock : public QObject, public PenjagaKantor {
    Q_OBJECT
public:
    SessionLock(QSettings &settings, Wiring &wiring);
    ~SessionLock() override;

    /// True while the store cannot be opened without a password.
    bool isLocked() const;
    /// Shows the window that asks for the password; unlocked() follows.
    void ask();
    /// The office that is open now, or none. From here on the screen is locked after the set time.
    void setDesk(Desk *desk);
    BukaKunciWindow *window() const { return m_window.get(); }

    bool bersandi() const override;
    QFuture<Result<void>> pasangSandi(const QString &sandi) override;
    QFuture<Result<void>> gantiSandi(const QString &lama, const QString &baru) override;
    QFuture<Result<void>> lepasSandi(const QString &sandi) override;
    QFuture<Result<void>> buka(const QString &sandi) override;
    QFuture<Result<void>> bukaDenganKunci(const QByteArray &kunci) override;
    int menitKunci() const override;
    void setMenitKunci(int menit) override;
    void kunciSekarang() override;
    QFuture<Result<QString>> kunciPemulihan(const QString &alasan) override;

Q_SIGNALS:
    void locked();
    void unlocked();
    void closeRequested(); ///< while it is locked

private:
    void showWindow();
    void opened(bool passwordGone);
    void watch();
    void noteForgotten();
    void note(const QString &kode, const QString &judul);

    QSettings &m_settings;
    Wiring &m_wiring;
    Desk *m_desk = nullptr;
    IdleWatch m_idle;
    LayarTertutup m_curtain;
    std::unique_ptr<BukaKunciWindow> m_window;
    bool m_passwordGone = false; ///< to be noted as soon as there is an office to note it in
};

} // namespace lumbung
