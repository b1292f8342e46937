// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/segmentedcontrol.h"

#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace lumbung {

namespace {

class Segment final : public QAbstractButton {
public:
    using QAbstractButton::QAbstractButton;

    QSize sizeHint() const override
    {
        QFont bold = metaFont(font());
        bold.setBold(true); // reserved, so that nothing jumps when it is chosen
        const QFontMetrics metrics(bold);
        return {metrics.horizontalAdvance(text()) + 20, metrics.height() + 12};
    }

    QSize minimumSizeHint() const override { return sizeHint() - QSize(12, 0); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Look &look = Look::of(palette());
        const bool first = property("awal").toBool();
        const bool last = property("akhir").toBool();
        QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setClipRect(rect());
        box.adjust(first ? 0 : -6, 0, last ? 0 : 6, 0); // only the outer corners are round
        painter.setPen(QPen(look.line, 1));
        painter.setBrush(isChecked() ? look.accentTint : underMouse() ? look.hover : look.surface);
        painter.drawRoundedRect(box, 4, 4);
        if (!last)
            painter.drawLine(QPointF(width() - 0.5, 1), QPointF(width() - 0.5, height() - 1));
        QFont used = metaFont(font());
        used.setBold(isChecked());
        painter.setFont(used);
        painter.setPen(isEnabled() ? (isChecked() ? look.accentText : look.text) : look.disabled);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            paintFocus(painter, rect(), look);
    }
};

} // namespace

SegmentedControl::SegmentedControl(const QString &name, QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            Q_EMIT currentChanged(id);
    });
}

void SegmentedControl::addSegment(const QString &text)
{
    auto *segment = new Segment(this);
    segment->setText(text);
    segment->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    segment->setCheckable(true);
    segment->setFocusPolicy(Qt::StrongFocus);
    const int id = static_cast<int>(m_group->buttons().size());
    segment->setProperty("awal", id == 0);
    if (id > 0)
        m_group->button(id - 1)->setProperty("akhir", false);
    segment->setProperty("akhir", true);
    m_group->addButton(segment, id);
    m_row->addWidget(segment);
    if (id == 0)
        segment->setChecked(true);
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    QAbstractButton *segment = m_group->button(index);
    segment->setText(text);
    segment->setAccessibleName(accessibleName() + QStringLiteral(": ") + text);
    segment->updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

} // namespace lumbung
