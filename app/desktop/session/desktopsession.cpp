// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/desktopsession.h"

#include "core/application/contohkantor.h"
#include "forms/awal/firstrunwindow.h"
#include "forms/shell/appearance.h"
#include "forms/widgets/emptystate.h"
#include "models/pesan/galat.h"

#include <QDir>
#include <QFile>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace lumbung {

namespace {

const QString folderSetting = QStringLiteral("kantor/folder");
const QString pelakuSetting = QStringLiteral("kantor/sebutan");
constexpr int practiceKoperasi = 800;
constexpr int practiceYears = 5;

/// Hexadecimal in groups of four, as people copy and compare it.
QString grouped(const QByteArray &key)
{
    const QString hex = QString::fromLatin1(key.toHex()).toUpper();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << hex.mid(i, 4);
    QStringList lines;
    for (qsizetype i = 0; i < groups.size(); i += 8)
        lines << groups.mid(i, 8).join(u' ');
    return lines.join(u'\n');
}

Result<IsiCadangan> contentOf(Office &office)
{
    const auto count = office.koperasi().count({});
    if (!count)
        return count.error();
    const auto findings = office.check();
    if (!findings)
        return findings.error();
    return IsiCadangan{office.kantor().nama, *count, static_cast<qint64>(findings->size())};
}

/// Opens a copy of the copy, so that the backup itself stays as it was written.
Result<IsiCadangan> tryBackup(const Wiring &wiring, const QString &path)
{
    const QTemporaryDir place;
    const QString copy = place.filePath(QStringLiteral("uji.db"));
    if (!place.isValid() || !QFile::copy(path, copy))
        return Error{
            ErrorKind::Storage, QStringLiteral("simpan.tidak-terbuka"), {{QStringLiteral("berkas"), path}}};
    auto office = wiring.openCopy(copy);
    if (!office)
        return office.error();
    return contentOf(**office);
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
    m_office.reset();
    m_folder = folder;
    m_wiring = std::make_unique<Wiring>(DataFolder(folder));
}

QMainWindow *DesktopSession::window() const
{
    if (m_office && m_office->window())
        return m_office->window();
    return m_firstRun ? m_firstRun.get() : m_failure.get();
}

void DesktopSession::start(const std::optional<DeepLink> &first)
{
    if (m_wiring->folder().hasStore())
        openOffice(first);
    else
        showFirstRun();
}

void DesktopSession::openOffice(const std::optional<DeepLink> &first)
{
    const QString pelaku = m_settings.value(pelakuSetting, tr("Petugas data")).toString();
    m_office = std::make_unique<OpenedOffice>(*m_wiring, m_appearance, *this, pelaku);
    m_office->open().then(this, [this, first](const Result<Kantor> &opened) {
        if (!opened) {
            showFailure(opened.error());
            return;
        }
        m_settings.setValue(folderSetting, m_folder);
        m_office->showWindow(*opened, first);
        m_firstRun.reset();
        m_failure.reset();
        Q_EMIT windowChanged();
    });
}

void DesktopSession::showFirstRun()
{
    m_firstRun = std::make_unique<FirstRunWindow>(*this, m_tools.wilayah(), m_tools.clock());
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
    m_failure->setCentralWidget(state);
    m_failure->resize(720, 480);
    m_failure->show();
    m_firstRun.reset();
    Q_EMIT windowChanged();
}

QFuture<Result<QString>> DesktopSession::dirikan(const Kantor &kantor, const QString &folder)
{
    useFolder(folder);
    return QtConcurrent::run([wiring = m_wiring.get(), kantor]() -> Result<QString> {
        const auto made = wiring->create(kantor);
        if (!made)
            return made.error();
        return wiring->key().map(grouped);
    });
}

QFuture<Result<void>> DesktopSession::latihan(const std::function<void(double)> &kemajuan)
{
    useFolder(QDir(m_home).filePath(QStringLiteral("latihan")));
    return QtConcurrent::run([wiring = m_wiring.get(), kemajuan]() -> Result<void> {
        if (wiring->folder().hasStore())
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

QFuture<Result<QString>> DesktopSession::recoveryKey()
{
    return QtConcurrent::run([wiring = m_wiring.get()] { return wiring->key().map(grouped); });
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
