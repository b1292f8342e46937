// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/firstrunwindow.h"

#include "core/application/ports/clock.h"
#include "forms/awal/kuncipemulihan.h"
#include "forms/awal/langkahkantor.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/pilihankartu.h"
#include "models/pesan/galat.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

FirstRunWindow::FirstRunWindow(PendiriKantor &pendiri, const WilayahDirectory &wilayah, const Clock &clock)
    : m_pendiri(pendiri),
      m_clock(clock),
      m_steps(new QStackedWidget),
      m_message(new MessageBar),
      m_bar(new ActionBar),
      m_back(makeAction(this, tr("&Kembali"), QStringLiteral("arrow-left"))),
      m_next(makeAction(this, tr("&Lanjut"), QStringLiteral("arrow-right"))),
      m_office(new LangkahKantor(wilayah, pendiri.folder()))
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
        tr("Bila komputer ini rusak, kunci ini membuka cadangan Anda. Simpan di tempat terkunci."), buildKey()));
    m_steps->addWidget(
        framed(tr("Kantor siap"), tr("Isi dengan data yang sudah ada, atau mulai dari kosong."), buildBegin()));
    m_bar->addVerb(m_back);
    m_bar->addVerb(m_next, VerbButton::Rank::Main);
    connect(m_back, &QAction::triggered, this, [this] { go(Choose); });
    connect(m_next, &QAction::triggered, this, &FirstRunWindow::next);
    connect(m_office, &LangkahKantor::changed, this, &FirstRunWindow::followOffice);
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
    auto *join = new PilihanKartu(
        QStringLiteral("refresh-cw"), tr("Gabung ke pusat"),
        tr("Untuk komputer baru di kantor yang sudah memakai Lumbung. Siapkan kode sekali pakai dari admin."));
    for (PilihanKartu *card : {office, join, practice})
        column->addWidget(card);
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
    m_key = new TextLabel(Letters::Record);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_key->setAccessibleName(tr("Kunci pemulihan"));
    column->addWidget(m_key);
    auto *row = new QHBoxLayout;
    auto *save = new VerbButton(tr("Simpan halaman kunci…"), QStringLiteral("save"));
    connect(save, &QAbstractButton::clicked, this, &FirstRunWindow::saveKey);
    row->addWidget(save);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(
        new TextLabel(Letters::Hint, tr("Anda juga dapat menyimpannya nanti di Pengaturan, Kantor.")));
    page->setFocusProxy(save);
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
    m_back->setVisible(step == Office);
    m_next->setVisible(step == Office || step == Key);
    m_bar->setVisible(step == Office || step == Key);
    m_bar->setState(step == Office ? tr("Langkah 1 dari 3") : step == Key ? tr("Langkah 2 dari 3") : QString());
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
    const bool naming = m_steps->currentIndex() == Office;
    const QString missing = naming ? m_office->kurang() : QString();
    m_bar->setReason(missing);
    m_next->setEnabled(missing.isEmpty());
}

void FirstRunWindow::next()
{
    if (m_steps->currentIndex() == Office)
        found();
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
        m_recoveryKey = *key;
        m_key->setText(*key);
        go(Key);
    });
}

void FirstRunWindow::fail(const Error &error, Step back)
{
    go(back);
    m_message->showMessage(StatusKind::Terlambat, kalimat(error));
}

void FirstRunWindow::saveKey()
{
    auto *dialog = new QFileDialog(this, tr("Simpan kunci pemulihan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(tr("kunci-pemulihan-lumbung.txt"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (simpanLembar(path, lembarKunci(m_kantor, m_recoveryKey, m_clock.today())))
            m_message->showMessage(StatusKind::Valid,
                                   tr("Kunci tersimpan. Cetak, simpan di tempat terkunci, lalu hapus berkasnya."));
        else
            m_message->showMessage(StatusKind::Terlambat,
                                   tr("Kunci belum tersimpan. Pilih folder lain yang dapat ditulisi."));
    });
    dialog->open();
}

} // namespace lumbung
