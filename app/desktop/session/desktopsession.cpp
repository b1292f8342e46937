// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/desktopsession.h"

#include "core/application/contohkantor.h"
#include "core/application/sebagai/officesebagai.h"
#include "core/domain/kuncipemulihan.h"
#include "core/domain/sebutan.h"
#include "forms/awal/firstrunwindow.h"
#include "forms/kunci/bukakunciwindow.h"
#include "forms/shell/appearance.h"
#include "forms/widgets/dialogtindakan.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace lumbung {

namespace {

const QString folderSetting = QStringLiteral("kantor/folder");
const QString pelakuSetting = QStringLiteral("kantor/sebutan");
constexpr int practiceKoperasi = 800;
constexpr int practiceYears = 5;

Result<IsiCadangan> contentOf(Office &office)
{
    const auto count = office.koperasi().count({});
    if (!count)
        return count.error();
    const auto findings = office.check();
    if (!findings)
        return findings.error();
    return IsiCadangan{office.kantor().nama, *count, static_cast<qint64>(findings->size()), 0};
}

/// Opens a copy of the copy, so that the backup itself stays as it was written.
Result<IsiCadangan> tryBackup(const Wiring &wiring, const QString &path)
{
    if (const auto read = wiring.check(path); !read)
        return read.error();
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("uji.db"));
    if (!place.isValid() || !QFile::copy(path, copy))
        return Error{
            ErrorKind::Storage, QStringLiteral("cadangan.tidak-terbaca"), {{QStringLiteral("berkas"), path}}};
    auto office = wiring.openCopy(copy);
    if (!office)
        return office.error();
    auto content = contentOf(**office);
    if (content)
        content->ukuran = QFileInfo(path).size();
    return content;
}

} // namespace

DesktopSession::DesktopSession(QSettings &settings, Appearance &appearance, const QString &folder)
    : m_settings(settings), m_appearance(appearance), m_home(DataFolder(folder).path()), m_tools(DataFolder(m_home))
{
    useFolder(folder.isEmpty() ? settings.value(folderSetting, m_home).toString() : m_home);
}

DesktopSession::~DesktopSession() = default;

void DesktopSession::useFolder(const QString &folder)
{
    m_sebagai.reset();
    m_office.reset();
    m_lock.reset();
    m_folder = folder;
    m_wiring = std::make_unique<Wiring>(DataFolder(folder));
    m_lock = std::make_unique<SessionLock>(m_settings, *m_wiring);
    // Closing the locked screen ends the program as closing its window does; drafts are kept.
    connect(m_lock.get(), &SessionLock::closeRequested, this, [this] {
        if (!m_office || !m_office->window() || m_office->window()->close())
            QCoreApplication::quit();
    });
}

QMainWindow *DesktopSession::window() const
{
    if (m_sebagai && m_sebagai->window())
        return m_sebagai->window();
    if (m_office && m_office->window())
        return m_office->window();
    if (m_lock->window())
        return m_lock->window();
    return m_firstRun ? m_firstRun.get() : m_failure.get();
}

void DesktopSession::start(const std::optional<DeepLink> &first)
{
    if (m_wiring->hasStore())
        openOffice(first);
    else
        showFirstRun();
}

void DesktopSession::askPassword(const std::optional<DeepLink> &first)
{
    connect(
        m_lock.get(), &SessionLock::unlocked, this, [this, first] { openOffice(first); }, Qt::SingleShotConnection);
    m_lock->ask();
    Q_EMIT windowChanged();
}

void DesktopSession::openOffice(const std::optional<DeepLink> &first)
{
    if (m_lock->isLocked()) {
        askPassword(first);
        return;
    }
    const QString pelaku = m_settings.value(pelakuSetting, tr("Petugas data")).toString();
    m_office = std::make_unique<OpenedOffice>(*m_wiring, m_appearance, *this, *m_lock, pelaku);
    m_office->open().then(this, [this, first](const Result<Kantor> &opened) {
        if (!opened) {
            showFailure(opened.error());
            return;
        }
        m_settings.setValue(folderSetting, m_folder);
        m_office->showWindow(*opened, first);
        connect(m_office->window(), &MainWindow::sebagaiDiminta, this, &DesktopSession::lihatSebagai);
        m_lock->setDesk(m_office->desk());
        m_firstRun.reset();
        m_failure.reset();
        Q_EMIT windowChanged();
    });
}

/// Looking begins with its line in the audit, or not at all.
void DesktopSession::lihatSebagai(const SudutPandang &sudut)
{
    if (m_sebagai)
        return;
    Desk *desk = m_office->desk();
    desk->tulis
        .run([pelaku = desk->pelaku, sudut](Office &office) { return catatLihatSebagai(office, pelaku, sudut); })
        .then(this, [this, sudut](const Result<void> &noted) {
            if (noted) {
                bukaSebagai(sudut);
                return;
            }
            auto *dialog =
                new DialogTindakan(tr("Lihat sebagai"), kalimat(noted.error()), tr("Tutup"), m_office->window());
            dialog->open();
        });
}

void DesktopSession::bukaSebagai(const SudutPandang &sudut)
{
    const QString pelaku = m_office->desk()->pelaku;
    m_sebagai = std::make_unique<OpenedOffice>(*m_wiring, m_appearance, *this, *m_lock, pelaku, sudut);
    m_sebagai->open().then(this, [this](const Result<Kantor> &opened) {
        if (!m_sebagai || !opened) {
            m_sebagai.reset();
            return;
        }
        m_sebagai->showWindow(*opened, std::nullopt);
        m_sebagai->window()->setGeometry(m_office->window()->geometry());
        connect(m_sebagai->window(), &MainWindow::kembaliDiminta, this, &DesktopSession::kembaliSendiri,
                Qt::QueuedConnection);
        m_office->window()->hide();
        Q_EMIT windowChanged();
    });
}

void DesktopSession::kembaliSendiri()
{
    m_office->window()->show();
    m_sebagai.reset();
    m_office->window()->activateWindow();
    Q_EMIT windowChanged();
}

void DesktopSession::showFirstRun()
{
    m_firstRun = std::make_unique<FirstRunWindow>(*this, m_tools.wilayah(), m_tools.clock(), m_keyPrinter);
    connect(m_firstRun.get(), &FirstRunWindow::finished, this,
            [this](const QString &link) { openOffice(DeepLink::parse(link)); });
    m_firstRun->show();
    Q_EMIT windowChanged();
}

void DesktopSession::showFailure(const Error &error)
{
    m_office.reset();
    m_failure = std::make_unique<QMainWindow>();
    m_failure->setWindowTitle(tr("Data belum bisa dibuka – Lumbung"));
    auto *state = new EmptyState;
    state->setContent(QStringLiteral("octagon-alert"), tr("Data kantor belum bisa dibuka"),
                      tr("%1\n%2").arg(kalimat(error), QDir::toNativeSeparators(m_folder)), tr("Coba lagi"));
    connect(state, &EmptyState::verbTriggered, this, [this] { openOffice(std::nullopt); });
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->addWidget(state, 1);
    auto *restore = new VerbButton(tr("Pulihkan dari cadangan…"), QStringLiteral("archive-restore"));
    connect(restore, &QAbstractButton::clicked, this, [this] {
        showFirstRun();
        m_firstRun->showRestore();
        m_failure.release()->deleteLater(); // its button is still on the stack
    });
    column->addWidget(restore, 0, Qt::AlignHCenter);
    column->addSpacing(24);
    m_failure->setCentralWidget(body);
    m_failure->resize(720, 480);
    m_failure->show();
    m_firstRun.reset();
    m_lock->setDesk(nullptr);
    Q_EMIT windowChanged();
}

QFuture<Result<QString>> DesktopSession::dirikan(const Kantor &kantor, const QString &folder)
{
    useFolder(folder);
    return QtConcurrent::run([wiring = m_wiring.get(), kantor]() -> Result<QString> {
        const auto made = wiring->create(kantor);
        if (!made)
            return made.error();
        return wiring->key().map([](const QByteArray &key) { return kunciPemulihan(key); });
    });
}

QFuture<Result<CadanganDitemukan>> DesktopSession::kenali(const QString &path)
{
    return QtConcurrent::run([wiring = m_wiring.get(), path]() -> Result<CadanganDitemukan> {
        const auto cap = wiring->inspect(path);
        if (!cap)
            return cap.error();
        return CadanganDitemukan{*cap, wiring->hasKeyFor(path)};
    });
}

QFuture<Result<void>> DesktopSession::pulihkan(const QString &path, const QByteArray &kunci, const QString &folder)
{
    useFolder(folder);
    return QtConcurrent::run([wiring = m_wiring.get(), path, kunci] { return wiring->restore(path, kunci); });
}

QFuture<Result<void>> DesktopSession::latihan(const std::function<void(double)> &kemajuan)
{
    useFolder(QDir(m_home).filePath(QStringLiteral("latihan")));
    return QtConcurrent::run([wiring = m_wiring.get(), kemajuan]() -> Result<void> {
        if (wiring->hasStore())
            return {}; // practised before: go on with it
        const KodeWilayah bogor = *KodeWilayah::parse(QStringLiteral("32.01"));
        auto made = wiring->create({QStringLiteral("Dinas Koperasi Contoh (Latihan)"), bogor, true});
        if (!made)
            return made.error();
        PermintaanContoh wanted;
        wanted.koperasi = practiceKoperasi;
        wanted.sampai = wiring->clock().today().year() - 1; // the newest tahun buku that can be closed
        wanted.dari = wanted.sampai - practiceYears + 1;
        wanted.wilayah = bogor;
        wanted.pelaku = QStringLiteral("Latihan");
        const auto filled =
            isiContoh(**made, wiring->wilayah(), wanted, wiring->clock(), [&kemajuan](double share) {
                kemajuan(share);
                return true;
            });
        return filled ? Result<void>() : Result<void>(filled.error());
    });
}

QFuture<Result<IsiCadangan>> DesktopSession::backup(const QString &path)
{
    return m_office->reader().run([wiring = m_wiring.get(), path](Office &office) -> Result<IsiCadangan> {
        if (const auto copied = office.backup(path); !copied)
            return copied.error();
        return tryBackup(*wiring, path);
    });
}

QFuture<Result<IsiCadangan>> DesktopSession::inspect(const QString &path)
{
    return QtConcurrent::run([wiring = m_wiring.get(), path] { return tryBackup(*wiring, path); });
}

Result<void> DesktopSession::setPelaku(const QString &sebutan)
{
    const auto name = bacaSebutan(sebutan);
    if (!name)
        return name.error();
    m_settings.setValue(pelakuSetting, *name);
    if (Desk *desk = m_office ? m_office->desk() : nullptr) {
        desk->pelaku = *name;
        Q_EMIT m_office->events().pelakuChanged();
    }
    return {};
}

void DesktopSession::leave()
{
    // The page that asked is still on the stack: its window goes when this event is over.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_settings.remove(folderSetting);
            useFolder(m_home);
            showFirstRun();
        },
        Qt::QueuedConnection);
}

} // namespace lumbung
