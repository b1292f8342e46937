// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/icon.h"

#include "forms/widgets/glyphs.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QRawFont>

namespace lumbung {

namespace {

constexpr qreal glyphEm = 24; ///< lucide draws on a grid of 24

QPainterPath bars(const QString &name)
{
    QPainterPath path;
    if (name == u"filled-square") {
        path.addRoundedRect(QRectF(4, 4, 16, 16), 2, 2);
    } else {
        path.addRoundedRect(QRectF(5, 4, 5, 16), 1, 1);
        path.addRoundedRect(QRectF(14, 4, 5, 16), 1, 1);
    }
    return path;
}

/// Outline of an icon on the grid of 24 with the origin at its top left.
QPainterPath outline(const QString &name)
{
    if (name == u"filled-square" || name == u"pause-bars")
        return bars(name);
    const char16_t code = glyphOf(name);
    Q_ASSERT_X(code != 0, "icon", "add the name to resources/icons/icons.txt");
    QFile file(QStringLiteral(":/huruf/lucide.ttf"));
    if (code == 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const QRawFont font(file.readAll(), glyphEm, QFont::PreferNoHinting);
    const auto glyphs = font.glyphIndexesForString(QString(QChar(code)));
    if (glyphs.isEmpty())
        return {};
    return font.pathForGlyph(glyphs.first()).translated(0, font.ascent());
}

const QPainterPath &cachedOutline(const QString &name)
{
    static QHash<QString, QPainterPath> outlines; // GUI thread only, like everything that paints
    auto found = outlines.find(name);
    if (found == outlines.end())
        found = outlines.insert(name, outline(name));
    return *found;
}

class GlyphIconEngine final : public QIconEngine {
public:
    GlyphIconEngine(QString name, IconTint tint) : m_name(std::move(name)), m_tint(tint) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const Look &look = Look::of(QGuiApplication::palette());
        paintIcon(*painter, rect, m_name, mode == QIcon::Disabled ? look.disabled : colorOf(look, m_tint));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap made(size);
        made.fill(Qt::transparent);
        QPainter painter(&made);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return made;
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new GlyphIconEngine(m_name, m_tint); }
    bool isNull() override { return false; }

private:
    QString m_name;
    IconTint m_tint;
};

} // namespace

QIcon icon(const QString &name, IconTint tint)
{
    return QIcon(new GlyphIconEngine(name, tint));
}

QColor colorOf(const Look &look, IconTint tint)
{
    switch (tint) {
    case IconTint::Text2: return look.text2;
    case IconTint::Text3: return look.text3;
    case IconTint::OnAccent: return look.onAccent;
    case IconTint::AccentText: return look.accentText;
    case IconTint::Text: return look.text;
    case IconTint::Valid: return look.tone(StatusKind::Valid).text;
    case IconTint::Perbaikan: return look.tone(StatusKind::Perbaikan).text;
    case IconTint::Terlambat: return look.tone(StatusKind::Terlambat).text;
    case IconTint::Menunggu: return look.tone(StatusKind::Menunggu).text;
    case IconTint::Info: return look.tone(StatusKind::Info).text;
    }
    return look.text2;
}

void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / glyphEm, side / glyphEm);
    painter.fillPath(cachedOutline(name), color);
    painter.restore();
}

QString iconNameOf(StatusKind kind)
{
    switch (kind) {
    case StatusKind::Valid: return QStringLiteral("circle-check");
    case StatusKind::Perbaikan: return QStringLiteral("corner-up-left");
    case StatusKind::Terlambat: return QStringLiteral("filled-square");
    case StatusKind::Menunggu: return QStringLiteral("pause-bars");
    case StatusKind::Info: return QStringLiteral("info");
    case StatusKind::Draf: return QStringLiteral("circle-dashed");
    }
    return {};
}

} // namespace lumbung
