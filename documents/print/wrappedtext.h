// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/print/tabelcetak.h"

#include <QFont>
#include <QFontMetricsF>
#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QPaintDevice;
class QPainter;
class QRectF;
QT_END_NAMESPACE

namespace lumbung {

/// Text in one font on one device, broken into lines of a width; words longer than a line are broken too.
class TextMetrics {
public:
    TextMetrics(const QFont &font, QPaintDevice *device);

    double lineHeight() const { return m_metrics.height(); }
    double width(const QString &text) const;
    double longestWord(const QString &text) const;
    std::vector<QString> lines(const QString &text, double width) const;
    /// Draws lines from the top of `place`.
    void draw(QPainter &painter, const QRectF &place, const std::vector<QString> &lines, Perataan perataan) const;
    const QFont &font() const { return m_font; }

private:
    QFont m_font;
    QPaintDevice *m_device;
    QFontMetricsF m_metrics;
};

} // namespace lumbung
