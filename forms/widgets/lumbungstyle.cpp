// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/lumbungstyle.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace lumbung {

namespace {

constexpr int tickSize = 15;

void paintTick(QPainter &painter, const QStyleOption &option, bool round)
{
    const Look &look = Look::of(option.palette);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const qreal side = std::min(option.rect.width(), option.rect.height());
    const QRectF box(option.rect.x() + (option.rect.width() - side) / 2,
                     option.rect.y() + (option.rect.height() - side) / 2, side, side);
    const QRectF inner = box.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    painter.setPen(QPen(!enabled ? look.line : filled ? look.accent : look.lineStrong, 1));
    painter.setBrush(!enabled ? look.window : filled && !round ? look.accent : look.surface);
    round ? painter.drawEllipse(inner) : painter.drawRoundedRect(inner, 3, 3);
    const QColor mark = !enabled ? look.disabled : look.onAccent;
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(enabled ? look.accent : look.disabled);
        painter.drawEllipse(inner.adjusted(0.5, 0.5, -0.5, -0.5));
        painter.setBrush(look.surface);
        painter.drawEllipse(box.center(), side / 5.5, side / 5.5);
    } else if (filled) {
        paintIcon(painter, box.adjusted(1.5, 1.5, -1.5, -1.5),
                  partly ? QStringLiteral("minus") : QStringLiteral("check"), mark);
    }
    painter.restore();
}

void paintField(QPainter &painter, const QStyleOption &option, const QWidget *widget)
{
    const Look &look = Look::of(option.palette);
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("keadaan").toString() == u"salah";
    const bool enabled = option.state & QStyle::State_Enabled;
    const qreal width = focus || wrong ? 2 : 1;
    const QColor border = wrong     ? look.tone(StatusKind::Terlambat).text
                          : focus   ? look.accentText
                          : enabled ? look.lineStrong
                                    : look.line;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, width));
    painter.setBrush(enabled ? look.surface : look.window);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), 4, 4);
    painter.restore();
}

void paintChevron(QPainter &painter, const QRect &rect, const QStyleOption &option, const QString &name)
{
    const Look &look = Look::of(option.palette);
    const qreal side = std::min({rect.width(), rect.height(), 15});
    const QRectF box(rect.center().x() - side / 2 + 0.5, rect.center().y() - side / 2 + 0.5, side, side);
    paintIcon(painter, box, name, option.state & QStyle::State_Enabled ? look.text2 : look.disabled);
}

/// Tabs inside a page: words on a line, the chosen one underlined.
void paintTabShape(QPainter &painter, const QStyleOption &option)
{
    const Look &look = Look::of(option.palette);
    const QRect box = option.rect;
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), look.line);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(QRect(box.left() + 8, box.bottom() - 1, box.width() - 16, 2), look.accent);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(box.adjusted(0, 0, 0, -1), look.hover);
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Look &look = Look::of(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, look.accentTint);
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, look.hover);
}

} // namespace

LumbungStyle::LumbungStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int LumbungStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return widget ? std::max(tickSize, widget->fontMetrics().height() - 3) : tickSize;
    case PM_ScrollBarExtent: return 12;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return widget ? std::max(16, widget->fontMetrics().height() - 2) : 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SplitterWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LumbungStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

void LumbungStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: paintFocus(*painter, option->rect, Look::of(option->palette)); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: paintTick(*painter, *option, false); return;
    case PE_IndicatorRadioButton: paintTick(*painter, *option, true); return;
    case PE_IndicatorArrowDown:
        paintChevron(*painter, option->rect, *option, QStringLiteral("chevron-down"));
        return;
    case PE_IndicatorArrowUp: paintChevron(*painter, option->rect, *option, QStringLiteral("chevron-up")); return;
    case PE_IndicatorArrowRight:
        paintChevron(*painter, option->rect, *option, QStringLiteral("chevron-right"));
        return;
    case PE_IndicatorArrowLeft:
        paintChevron(*painter, option->rect, *option, QStringLiteral("chevron-left"));
        return;
    case PE_IndicatorBranch:
        if (option->state & State_Children)
            paintChevron(*painter, option->rect, *option,
                         option->state & State_Open ? QStringLiteral("chevron-down")
                                                    : QStringLiteral("chevron-right"));
        return;
    case PE_FrameTabBarBase:
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            paintRowGround(*painter, *item);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LumbungStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (element == CE_TabBarTabShape) {
        paintTabShape(*painter, *option);
        return;
    }
    if (element == CE_Splitter) {
        painter->fillRect(option->rect, Look::of(option->palette).line);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LumbungStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintField(*painter, *option, widget);
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget), *option,
                     QStringLiteral("chevron-down"));
        return;
    }
    if (control == CC_SpinBox) {
        paintField(*painter, *option, widget);
        if (option->subControls & SC_SpinBoxUp) {
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), *option,
                         QStringLiteral("chevron-up"));
            paintChevron(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), *option,
                         QStringLiteral("chevron-down"));
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect LumbungStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return QRect(option->rect.right() - 27, option->rect.top(), 24, option->rect.height());
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return option->rect.adjusted(6, 2, -28, -2);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return option->rect.adjusted(5, 2, -20, -2);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize LumbungStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox || type == CT_SpinBox)
        made.setHeight(std::max(made.height(), option->fontMetrics.height() + 12));
    if (type == CT_ComboBox || type == CT_SpinBox)
        made.rwidth() += 12;
    return made;
}

} // namespace lumbung
