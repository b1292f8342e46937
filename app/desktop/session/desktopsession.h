// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session/openedoffice.h"
#include "app/desktop/session/sessionlock.h"
#include "app/wiring/wiring.h"
#include "forms/awal/pendirikantor.h"
#include "forms/shell/officecare.h"

#include <QObject>

class QMainWindow;
class QSettings;

namespace lumbung {

class Appearance;
class FirstRunWindow;

/// The life of the desktop program: finds the office of last time and opens it, otherwise shows the first steps;
/// makes offices, backs them up and changes between them.
class DesktopSession : public QObject, public PendiriKantor, public OfficeCare {
    Q_OBJECT
public:
    /// `folder` empty = the one of last time, or the user's own place for data. All arguments outlive this.
    DesktopSession(QSettings &settings, Appearance &appearance, const QString &folder);
    ~DesktopSession() override;

    void start(const std::optional<DeepLink> &first = std::nullopt);
    /// The window on the screen: first steps, the office, or why it cannot be opened.
    QMainWindow *window() const;
    OpenedOffice *office() const { return m_office.get(); }
    SessionLock &lock() const { return *m_lock; }

    QString folder() const override { return m_folder; }
    QFuture<Result<QString>> dirikan(const Kantor &kantor, const QString &folder) override;
    QFuture<Result<CadanganDitemukan>> kenali(const QString &path) override;
    QFuture<Result<void>> pulihkan(const QString &path, const QByteArray &kunci, const QString &folder) override;
    QFuture<Result<void>> latihan(const std::function<void(double)> &kemajuan) override;
    QFuture<Result<IsiCadangan>> backup(const QString &path) override;
    QFuture<Result<IsiCadangan>> inspect(const QString &path) override;
    Result<void> setPelaku(const QString &sebutan) override;
    void leave() override;

Q_SIGNALS:
    void windowChanged(); ///< window() is another one now

private:
    void useFolder(const QString &folder);
    void openOffice(const std::optional<DeepLink> &first);
    void askPassword(const std::optional<DeepLink> &first);
    void lihatSebagai(const SudutPandang &sudut);
    void bukaSebagai(const SudutPandang &sudut);
    void kembaliSendiri();
    void showFirstRun();
    void showFailure(const Error &error);

    QSettings &m_settings;
    Appearance &m_appearance;
    QString m_folder;
    QString m_home; ///< where a first office and Mode Latihan are offered
    Wiring m_tools; ///< clock and wilayah for the first steps, which come before an office's own
    std::unique_ptr<Wiring> m_wiring;
    std::unique_ptr<SessionLock> m_lock;
    LembarKunciCetak m_keyPrinter;
    std::unique_ptr<OpenedOffice> m_office;
    std::unique_ptr<OpenedOffice>
        m_sebagai; ///< the same office through somebody else's eyes; its window is in front
    std::unique_ptr<FirstRunWindow> m_firstRun;
    std::unique_ptr<QMainWindow> m_failure;
};

} // namespace lumbung
