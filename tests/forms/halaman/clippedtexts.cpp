// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/forms/halaman/clippedtexts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabBar>

namespace lumbung {

namespace {

QString nameOf(const QWidget &widget)
{
    QString words = widget.accessibleName();
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    return QStringLiteral("%1 \"%2\"").arg(QString::fromLatin1(widget.metaObject()->className()), words.left(60));
}

QString sizeWords(const QSize &size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

/// What the widget's text needs at the width it has; invalid where nothing is known.
QSize neededSize(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return {};
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget)) {
        const int left = line->inputMethodQuery(Qt::ImCursorRectangle).toRect().left();
        const int words =
            line->text().isEmpty() ? line->fontMetrics().horizontalAdvance(line->placeholderText()) : 0;
        return {left + words, line->fontMetrics().height()};
    }
    if (widget.layout() || qobject_cast<const QAbstractScrollArea *>(&widget) ||
        qobject_cast<const QTabBar *>(&widget))
        return {};
    const QSize least = widget.minimumSizeHint();
    if (least.isValid())
        return least;
    const QSizePolicy policy = widget.sizePolicy();
    const bool tall = !(policy.verticalPolicy() & QSizePolicy::ShrinkFlag);
    const bool wide = !(policy.horizontalPolicy() & QSizePolicy::ShrinkFlag);
    return {wide ? widget.sizeHint().width() : 0, tall ? widget.sizeHint().height() : 0};
}

/// The nearest ancestor that cuts the widget off for good, or none.
const QWidget *cutBy(const QWidget &widget, const QWidget &root)
{
    QRect box(QPoint(), widget.size());
    for (const QWidget *child = &widget; child != &root; child = child->parentWidget()) {
        const QWidget *parent = child->parentWidget();
        box.translate(child->pos());
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
            area && area->viewport() == parent) {
            const bool sideways = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
            const bool out = box.left() < 0 || box.right() >= parent->width();
            return out && !sideways ? parent : nullptr; // beyond the viewport everything can be scrolled to
        }
        if (!parent->rect().contains(box))
            return parent;
    }
    return nullptr;
}

bool isRow(const QWidget &widget)
{
    // Cells and headers belong to views, which shorten by design; the magnifier of a field is Qt's own.
    for (const QWidget *at = &widget; at; at = at->parentWidget())
        if (at->inherits("QAbstractItemView") || at->inherits("QScrollBar") || at->inherits("QMenuBar") ||
            at->inherits("QTabBar") || at->inherits("QLineEditIconButton"))
            return true;
    return false;
}

} // namespace

QStringList clippedTexts(const QWidget &root)
{
    QStringList found;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&root) || widget->isWindow() || isRow(*widget))
            continue;
        const QSize needed = neededSize(*widget);
        if (needed.width() > widget->width() || needed.height() > widget->height())
            found += QStringLiteral("%1 needs %2, has %3")
                         .arg(nameOf(*widget), sizeWords(needed), sizeWords(widget->size()));
        else if (const QWidget *parent = needed.isValid() ? cutBy(*widget, root) : nullptr)
            found += QStringLiteral("%1 is cut by %2").arg(nameOf(*widget), nameOf(*parent));
    }
    return found;
}

} // namespace lumbung
