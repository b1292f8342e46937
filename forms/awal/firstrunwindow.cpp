// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/firstrunwindow.h"

#include "core/application/ports/clock.h"
#include "core/application/ports/wilayahdirectory.h"
#include "forms/awal/langkahkantor.h"
#include "forms/awal/langkahpulih.h"
#include "forms/kunci/kuncipemulihanpane.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/pilihankartu.h"
#include "models/pesan/galat.h"

#include <QAction>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

FirstRunWindow::FirstRunWindow(PendiriKantor &pendiri, const WilayahDirectory &wilayah, const Clock &clock,
                               LembarKunciPrinter &printer)
    : m_pendiri(pendiri),
      m_wilayah(wilayah),
      m_clock(clock),
      m_steps(new QStackedWidget),
      m_message(new MessageBar),
      m_bar(new ActionBar),
      m_back(makeAction(this, tr("&Kembali"), QStringLiteral("arrow-left"))),
      m_next(makeAction(this, tr("&Lanjut"), QStringLiteral("arrow-right"))),
      m_office(new LangkahKantor(wilayah, pendiri.folder())),
      m_restore(new LangkahPulih(pendiri)),
      m_key(new KunciPemulihanPane(printer))
{
    setWindowTitle(tr("Selamat datang – Lumbung"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addWidget(m_bar);
    setCentralWidget(body);
    m_steps->addWidget(framed(tr("Selamat datang di Lumbung"),
                              tr("Meja kerja Dinas Koperasi. Mau mulai dari mana?"), buildChoice()));
    m_steps->addWidget(framed(tr("Kantor Anda"),
                              tr("Data disimpan di komputer ini, tersandi, dan tidak memerlukan jaringan."),
                              m_office));
    m_steps->addWidget(framed(tr("Sebentar"), tr("Lumbung menyiapkan kantor."), buildWorking()));
    m_steps->addWidget(framed(
        tr("Kunci pemulihan"),
        tr("Bila komputer ini rusak, kunci ini membuka cadangan Anda. Cetak, lalu simpan di tempat terkunci."),
        buildKey()));
    m_steps->addWidget(
        framed(tr("Kantor siap"), tr("Isi dengan data yang sudah ada, atau mulai dari kosong."), buildBegin()));
    m_steps->addWidget(framed(tr("Pulihkan dari cadangan"),
                              tr("Untuk komputer baru, atau bila data di komputer ini rusak."), m_restore));
    m_bar->addVerb(m_back);
    m_bar->addVerb(m_next, VerbButton::Rank::Main);
    connect(m_back, &QAction::triggered, this, [this] { go(Choose); });
    connect(m_next, &QAction::triggered, this, &FirstRunWindow::next);
    connect(m_office, &LangkahKantor::changed, this, &FirstRunWindow::followOffice);
    connect(m_restore, &LangkahPulih::changed, this, &FirstRunWindow::followOffice);
    resize(960, 680);
    go(Choose);
}

QWidget *FirstRunWindow::framed(const QString &title, const QString &sentence, QWidget *content)
{
    auto *middle = new QWidget;
    middle->setMaximumWidth(600 * fontMetrics().height() / 18);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(6);
    column->addStretch(1);
    auto *logo = new QLabel;
    logo->setPixmap(QPixmap(QStringLiteral(":/gambar/lumbung-64.png")));
    column->addWidget(logo);
    column->addSpacing(10);
    auto *head = new TextLabel(Letters::Page, title);
    column->addWidget(head);
    auto *line = new TextLabel(Letters::Quiet, sentence);
    line->setWordWrap(true);
    column->addWidget(line);
    column->addSpacing(14);
    column->addWidget(content);
    column->addStretch(2);
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->addWidget(middle, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(outer);
    return scroll;
}

QWidget *FirstRunWindow::buildChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *office =
        new PilihanKartu(QStringLiteral("building-2"), tr("Mulai kantor baru"),
                         tr("Untuk bekerja dengan data kantor Anda. Impor buku kerja keragaan yang sudah ada."));
    auto *practice = new PilihanKartu(
        QStringLiteral("graduation-cap"), tr("Mode Latihan"),
        tr("Untuk mencoba: sekitar 800 koperasi contoh di Kabupaten Bogor, lima tahun buku. Bukan data asli."));
    auto *backup = new PilihanKartu(
        QStringLiteral("archive-restore"), tr("Pulihkan dari cadangan"),
        tr("Untuk komputer baru atau data yang rusak. Perlu berkas cadangan dan lembar kunci pemulihan."));
    auto *join = new PilihanKartu(
        QStringLiteral("refresh-cw"), tr("Gabung ke pusat"),
        tr("Untuk komputer baru di kantor yang sudah memakai Lumbung. Siapkan kode sekali pakai dari admin."));
    for (PilihanKartu *card : {office, join, backup, practice})
        column->addWidget(card);
    connect(backup, &QAbstractButton::clicked, this, &FirstRunWindow::showRestore);
    for (PilihanKartu *card : {office, join})
        connect(card, &QAbstractButton::clicked, this, [this, joins = card == join] {
            m_gabung = joins;
            go(Office);
        });
    connect(practice, &QAbstractButton::clicked, this, &FirstRunWindow::startPractice);
    choice->setFocusProxy(office);
    return choice;
}

QWidget *FirstRunWindow::buildWorking()
{
    auto *working = new QWidget;
    auto *column = new QVBoxLayout(working);
    column->setContentsMargins(0, 0, 0, 0);
    m_work = new TextLabel(Letters::Body);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Kemajuan"));
    column->addWidget(m_work);
    column->addWidget(m_progress);
    return working;
}

QWidget *FirstRunWindow::buildKey()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_key);
    connect(m_key, &KunciPemulihanPane::pesan, this,
            [this](StatusKind kind, const QString &sentence) { m_message->showMessage(kind, sentence); });
    column->addWidget(
        new TextLabel(Letters::Hint, tr("Anda juga dapat mencetaknya nanti di Pengaturan, Keamanan.")));
    page->setFocusProxy(m_key);
    return page;
}

QWidget *FirstRunWindow::buildBegin()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *import = new PilihanKartu(
        QStringLiteral("file-spreadsheet"), tr("Impor data keragaan"),
        tr("Dari buku kerja Excel atau CSV kantor Anda. Kolom dikenali sendiri, Anda memeriksa sebelum disimpan."));
    auto *empty = new PilihanKartu(QStringLiteral("store"), tr("Mulai kosong"),
                                   tr("Tambah koperasi satu per satu. Impor tetap bisa kapan saja."));
    column->addWidget(import);
    column->addWidget(empty);
    connect(import, &QAbstractButton::clicked, this, [this] { Q_EMIT finished(QStringLiteral("lumbung:impor")); });
    connect(empty, &QAbstractButton::clicked, this, [this] { Q_EMIT finished({}); });
    page->setFocusProxy(import);
    return page;
}

void FirstRunWindow::go(Step step)
{
    m_steps->setCurrentIndex(step);
    m_back->setVisible(step == Office || step == Restore);
    m_next->setVisible(step == Office || step == Restore || step == Key);
    m_next->setText(step == Restore ? tr("&Pulihkan") : tr("&Lanjut"));
    m_bar->setVisible(m_next->isVisible());
    m_bar->setState(stepWords(step));
    if (step != Working) {
        const auto children = m_steps->currentWidget()->findChildren<QWidget *>();
        for (QWidget *child : children)
            if (child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::OtherFocusReason);
                break;
            }
    }
    followOffice();
}

void FirstRunWindow::followOffice()
{
    const int step = m_steps->currentIndex();
    const QString missing = step == Office ? m_office->kurang() : step == Restore ? m_restore->kurang() : QString();
    m_bar->setReason(missing);
    m_next->setEnabled(missing.isEmpty());
}

void FirstRunWindow::next()
{
    if (m_steps->currentIndex() == Office)
        found();
    else if (m_steps->currentIndex() == Restore)
        restore();
    else if (m_steps->currentIndex() == Key && m_gabung)
        Q_EMIT finished(QStringLiteral("lumbung:sinkron?bagian=gabung")); // its data comes from the hub
    else if (m_steps->currentIndex() == Key)
        go(Begin);
}

void FirstRunWindow::startPractice()
{
    m_message->hide();
    m_work->setText(tr("Membuat koperasi contoh…"));
    m_progress->setValue(0);
    go(Working);
    const auto report = [this](double share) {
        QMetaObject::invokeMethod(
            m_progress, [this, share] { m_progress->setValue(static_cast<int>(share * 1000)); },
            Qt::QueuedConnection);
    };
    m_pendiri.latihan(report).then(this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT finished({});
        else
            fail(done.error(), Choose);
    });
}

void FirstRunWindow::found()
{
    m_message->hide();
    m_kantor = m_office->kantor();
    m_work->setText(tr("Membuat tempat data yang tersandi…"));
    m_progress->setValue(500);
    go(Working);
    m_pendiri.dirikan(m_kantor, m_office->folder()).then(this, [this](const Result<QString> &key) {
        if (!key) {
            fail(key.error(), Office);
            return;
        }
        m_key->setLembar({m_kantor.nama, m_wilayah.jalur(m_kantor.wilayah), *key, m_clock.today()});
        go(Key);
    });
}

void FirstRunWindow::fail(const Error &error, Step back)
{
    go(back);
    m_message->showMessage(StatusKind::Terlambat, kalimat(error));
}

void FirstRunWindow::showRestore()
{
    m_message->hide();
    go(Restore);
}

void FirstRunWindow::restore()
{
    m_message->hide();
    m_work->setText(tr("Memeriksa dan menyalin cadangan…"));
    m_progress->setRange(0, 0); // how long it takes is not known
    go(Working);
    m_pendiri.pulihkan(m_restore->berkas(), m_restore->kunci(), m_restore->folder())
        .then(this, [this](const Result<void> &done) {
            m_progress->setRange(0, 1000);
            if (done)
                Q_EMIT finished({});
            else
                fail(done.error(), Restore);
        });
}

QString FirstRunWindow::stepWords(Step step) const
{
    return step == Office ? tr("Langkah 1 dari 3") : step == Key ? tr("Langkah 2 dari 3") : QString();
}

} // namespace lumbung
