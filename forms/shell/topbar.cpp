// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/topbar.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>

namespace lumbung {

namespace {

constexpr int searchEdge = 10;
constexpr int searchGap = 16;

QString searchShortcut()
{
    return QStringLiteral("Ctrl+K");
}

} // namespace

SearchButton::SearchButton(QWidget *parent) : QAbstractButton(parent)
{
    setText(tr("Cari semua: nama, nomor, perintah"));
    setAccessibleName(tr("Cari semua"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCursor(Qt::IBeamCursor);
}

int SearchButton::widthFor(const QString &words) const
{
    const QFontMetrics metrics(metaFont(font()));
    return textLeft() + metrics.horizontalAdvance(words) + searchGap + metrics.horizontalAdvance(searchShortcut()) +
           searchEdge;
}

int SearchButton::textLeft() const
{
    return searchEdge + fontMetrics().height() - 4 + 7;
}

QSize SearchButton::sizeHint() const
{
    return {widthFor(text()) + 3 * searchGap, fontMetrics().height() + 8};
}

QSize SearchButton::minimumSizeHint() const
{
    return {widthFor(accessibleName()), sizeHint().height()};
}

void SearchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    painter.setPen(QPen(look.line, 1));
    painter.setBrush(underMouse() ? look.hover : look.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const qreal side = fontMetrics().height() - 4;
    paintIcon(painter, {searchEdge, (height() - side) / 2, side, side}, QStringLiteral("search"), look.text3);
    painter.setFont(metaFont(font()));
    painter.setPen(look.text3);
    const QRectF inner = QRectF(rect()).adjusted(textLeft(), 0, -searchEdge, 0);
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignLeft,
                     width() >= widthFor(text()) ? text() : accessibleName());
    painter.drawText(inner, Qt::AlignVCenter | Qt::AlignRight, searchShortcut());
    if (hasFocus())
        paintFocus(painter, rect(), look);
}

TopBar::TopBar(QWidget *parent)
    : QWidget(parent),
      m_menus(new QMenuBar(this)),
      m_search(new SearchButton(this)),
      m_role(new VerbButton(QString(), QStringLiteral("circle-user"), VerbButton::Rank::Plain, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 0, 12, 1);
    row->setSpacing(14);
    m_menus->setAccessibleName(tr("Menu"));
    m_menus->setNativeMenuBar(false);
    m_menus->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    row->addWidget(m_menus, 0, Qt::AlignVCenter);
    row->addStretch(1);
    row->addWidget(m_search);
    row->addWidget(m_role);
    connect(m_search, &QAbstractButton::clicked, this, &TopBar::searchRequested);
    connect(m_role, &QAbstractButton::clicked, this, &TopBar::roleRequested);
    row->addStrut(33);
}

void TopBar::setRole(const QString &role)
{
    m_role->setText(role);
    m_role->setAccessibleName(tr("Anda bekerja sebagai %1").arg(role));
    m_role->setToolTip(tr("Sebutan yang dicatat di Riwayat. Ubah di Pengaturan"));
    m_role->updateGeometry();
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.nav);
    painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
}

} // namespace lumbung
