// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/statusstrip.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"
#include "forms/widgets/verbbutton.h"
#include "models/sinkron/katasinkron.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace lumbung {

namespace {

SinkronButton::Bentuk bentukOf(const StatusSinkron &status)
{
    using K = StatusSinkron::Keadaan;
    using B = SinkronButton::Bentuk;
    if (status.perluDiperiksa > 0 || status.keadaan == K::PerluMasuk || status.keadaan == K::PerluDiperbarui)
        return B::Perlu;
    switch (status.keadaan) {
    case K::Mengirim: return B::Naik;
    case K::Menerima: return B::Turun;
    case K::Tersambung: return B::Penuh;
    default: return B::Kosong;
    }
}

} // namespace

StatusStrip::StatusStrip(QWidget *parent)
    : QWidget(parent),
      m_sinkron(new SinkronButton),
      m_scope(new TextLabel(Letters::Meta)),
      m_position(new TextLabel(Letters::Meta)),
      m_scale(new VerbButton(QString(), {}, VerbButton::Rank::Meta))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 8, 0);
    row->setSpacing(24);
    row->addWidget(m_sinkron);
    row->addStretch(1);
    row->addWidget(m_scope);
    row->addWidget(m_position);
    row->addWidget(m_scale);
    m_scale->setToolTip(tr("Ukuran huruf"));
    connect(m_scale, &QAbstractButton::clicked, this, &StatusStrip::scaleRequested);
    connect(m_sinkron, &QAbstractButton::clicked, this, &StatusStrip::sinkronRequested);
    setSinkron({}, {});
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    row->addStrut(26); // a minimum height of the widget's own would let large text be squeezed
}

void StatusStrip::setSinkron(const StatusSinkron &status, const QDateTime &now)
{
    m_sinkron->tampilkan(bentukOf(status), kataStatus(status, now));
}

void StatusStrip::setScopeText(const QString &scope)
{
    m_scope->setText(scope);
    m_scope->setVisible(!scope.isEmpty());
    update();
}

void StatusStrip::setPosition(const QString &position)
{
    m_position->setText(position);
    m_position->setVisible(!position.isEmpty());
    update();
}

void StatusStrip::setScale(int percent)
{
    m_scale->setText(QStringLiteral("%1%").arg(percent));
    m_scale->setAccessibleName(tr("Ukuran huruf %1 persen").arg(percent));
    m_scale->updateGeometry();
}

QRect StatusStrip::leftLane() const
{
    layout()->activate();
    int right = m_scale->x();
    for (const TextLabel *part : {m_scope, m_position})
        if (!part->isHidden())
            right = std::min(right, part->x());
    return {0, 0, right - layout()->spacing() / 2, height()};
}

void StatusStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.nav);
    painter.fillRect(QRect(0, 0, width(), 1), look.line);
    for (const QWidget *part : {static_cast<const QWidget *>(m_scope), static_cast<const QWidget *>(m_position),
                                static_cast<const QWidget *>(m_scale)})
        if (part->isVisible())
            painter.fillRect(QRect(part->x() - 12, 6, 1, height() - 12), look.line);
}

} // namespace lumbung
