// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/bukakunciwindow.h"

#include "forms/kunci/kunciisian.h"
#include "forms/kunci/penjagakantor.h"
#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QCloseEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace lumbung {

namespace {

enum UnlockPage { PasswordPage, ForgottenPage };

/// A column of fixed width in the middle of the window.
QVBoxLayout *middleColumn(QWidget *page)
{
    auto *row = new QHBoxLayout(page);
    auto *middle = new QWidget;
    middle->setMaximumWidth(420 * page->fontMetrics().height() / 18);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(8);
    column->addStretch(1);
    row->addStretch(1);
    row->addWidget(middle, 10);
    row->addStretch(1);
    return column;
}

TextLabel *wrappedLabel(Letters letters, const QString &text)
{
    auto *label = new TextLabel(letters, text);
    label->setWordWrap(true);
    return label;
}

} // namespace

BukaKunciWindow::BukaKunciWindow(PenjagaKantor &penjaga, const QString &kantor)
    : m_penjaga(penjaga),
      m_message(new MessageBar),
      m_pages(new QStackedWidget),
      m_password(new QLineEdit),
      m_open(new VerbButton(tr("Buka"), QStringLiteral("key-round"), VerbButton::Rank::Main)),
      m_key(new KunciIsian),
      m_openWithKey(new VerbButton(tr("Buka dan hapus sandi"), QStringLiteral("key-round"), VerbButton::Rank::Main))
{
    setWindowTitle(tr("Terkunci – Lumbung"));
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_message);
    column->addWidget(m_pages, 1);
    setCentralWidget(body);
    m_pages->addWidget(buildPassword(kantor));
    m_pages->addWidget(buildForgotten());
    connect(m_password, &QLineEdit::textChanged, this, &BukaKunciWindow::follow);
    connect(m_password, &QLineEdit::returnPressed, this, &BukaKunciWindow::tryPassword);
    connect(m_open, &QAbstractButton::clicked, this, &BukaKunciWindow::tryPassword);
    connect(m_key, &KunciIsian::changed, this, &BukaKunciWindow::follow);
    connect(m_openWithKey, &QAbstractButton::clicked, this, &BukaKunciWindow::tryKey);
    resize(720, 520);
    turnTo(PasswordPage);
}

QWidget *BukaKunciWindow::buildPassword(const QString &kantor)
{
    auto *page = new QWidget;
    QVBoxLayout *column = middleColumn(page);
    column->addWidget(new IconLabel(QStringLiteral("lock"), IconTint::AccentText, 40), 0, Qt::AlignLeft);
    column->addSpacing(6);
    column->addWidget(new TextLabel(Letters::Page, tr("Lumbung terkunci")));
    column->addWidget(wrappedLabel(Letters::Quiet, kantor));
    column->addSpacing(10);
    column->addWidget(new TextLabel(Letters::Body, tr("Sandi kantor")));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Sandi kantor"));
    column->addWidget(m_password);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(0, 6, 0, 0);
    auto *forgotten = new VerbButton(tr("Lupa sandi…"), {}, VerbButton::Rank::Quiet);
    connect(forgotten, &QAbstractButton::clicked, this, [this] { turnTo(ForgottenPage); });
    verbs->addWidget(m_open);
    verbs->addWidget(forgotten);
    verbs->addStretch(1);
    column->addLayout(verbs);
    column->addStretch(2);
    return page;
}

QWidget *BukaKunciWindow::buildForgotten()
{
    auto *page = new QWidget;
    QVBoxLayout *column = middleColumn(page);
    column->addWidget(new TextLabel(Letters::Page, tr("Lupa sandi")));
    column->addWidget(wrappedLabel(
        Letters::Quiet, tr("Buka dengan kunci pemulihan dari lembar yang disimpan kantor. Sandinya dihapus; "
                           "pasang yang baru di Pengaturan, Keamanan.")));
    column->addSpacing(10);
    column->addWidget(m_key);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(0, 6, 0, 0);
    auto *back = new VerbButton(tr("Kembali"), QStringLiteral("arrow-left"));
    connect(back, &QAbstractButton::clicked, this, [this] { turnTo(PasswordPage); });
    verbs->addWidget(back);
    verbs->addWidget(m_openWithKey);
    verbs->addStretch(1);
    column->addLayout(verbs);
    column->addStretch(2);
    return page;
}

void BukaKunciWindow::turnTo(int page)
{
    m_message->hide();
    m_pages->setCurrentIndex(page);
    (page == PasswordPage ? static_cast<QWidget *>(m_password) : m_key)->setFocus(Qt::OtherFocusReason);
    follow();
}

void BukaKunciWindow::follow()
{
    m_open->setEnabled(!m_waiting && !m_password->text().isEmpty());
    m_openWithKey->setEnabled(!m_waiting && m_key->kunci());
}

void BukaKunciWindow::tryPassword()
{
    if (!m_open->isEnabled())
        return;
    m_waiting = true;
    follow();
    m_penjaga.buka(m_password->text()).then(this, [this](const Result<void> &opened) {
        m_waiting = false;
        follow();
        if (!opened) {
            refuse(opened.error());
            return;
        }
        m_message->hide();
        m_password->clear();
        Q_EMIT dibuka();
    });
}

void BukaKunciWindow::tryKey()
{
    const auto key = m_key->kunci();
    if (!key || m_waiting)
        return;
    m_waiting = true;
    follow();
    m_penjaga.bukaDenganKunci(*key).then(this, [this](const Result<void> &opened) {
        m_waiting = false;
        follow();
        if (opened)
            Q_EMIT sandiDihapus();
        else
            refuse(opened.error());
    });
}

void BukaKunciWindow::refuse(const Error &error)
{
    m_message->showMessage(StatusKind::Terlambat, kalimat(error));
    m_password->selectAll();
    m_password->setFocus(Qt::OtherFocusReason);
    const int seconds = std::max(error.facts.value(QStringLiteral("detik")).toInt(),
                                 error.facts.value(QStringLiteral("jeda")).toInt());
    if (seconds == 0)
        return;
    m_waiting = true;
    follow();
    QTimer::singleShot(seconds * 1000, this, [this] {
        m_waiting = false;
        follow();
    });
}

void BukaKunciWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT ditutup();
}

} // namespace lumbung
