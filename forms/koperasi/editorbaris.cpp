// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/editorbaris.h"

#include "core/domain/readvalue.h"
#include "forms/widgets/look.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QShortcut>
#include <QStyle>

#include <algorithm>

namespace lumbung {

namespace {

QString unitWord(Unit unit)
{
    switch (unit) {
    case Unit::Rupiah: return QStringLiteral("Rp");
    case Unit::Orang: return EditorBaris::tr("orang");
    case Unit::Kali: return EditorBaris::tr("kali");
    case Unit::Derajat: return EditorBaris::tr("derajat");
    case Unit::None: break;
    }
    return {};
}

/// A line edit with a word inside its left end.
class UnitLine : public QLineEdit {
public:
    UnitLine(const QString &unit, QWidget *parent) : QLineEdit(parent), m_unit(unit)
    {
        if (!unit.isEmpty())
            setTextMargins(fontMetrics().horizontalAdvance(unit) + 10, 0, 0, 0);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        if (m_unit.isEmpty())
            return;
        QPainter painter(this);
        painter.setPen(Look::of(palette()).text3);
        painter.drawText(rect().adjusted(10, 0, 0, 0), Qt::AlignVCenter, m_unit);
    }

private:
    QString m_unit;
};

bool isPlainNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [&text](const QChar &c) {
        return c.isDigit() || c == u'.' || (c == u'-' && &c == &*text.begin());
    });
}

QString grouped(const QString &text)
{
    QString digits = text;
    digits.remove(u'.');
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, u'.');
    return negative ? u'-' + digits : digits;
}

} // namespace

EditorBaris::EditorBaris(Field field, QWidget *parent)
    : IsianEditor(field, parent), m_line(new UnitLine(unitWord(spec(field).unit), this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &EditorBaris::touch);
}

void EditorBaris::setTeks(const QString &teks)
{
    settled();
    if (m_line->text() != teks)
        m_line->setText(teks);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

void EditorBaris::setKeadaan(const QString &keadaan)
{
    if (m_line->property("keadaan").toString() == keadaan)
        return;
    m_line->setProperty("keadaan", keadaan);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

EditorAngka::EditorAngka(Field field, QWidget *parent) : EditorBaris(field, parent)
{
    m_line->setAlignment(Qt::AlignRight);
    m_line->disconnect(this);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        groupDigits();
        touch();
    });
}

void EditorAngka::groupDigits()
{
    const QString text = m_line->text();
    if (!isPlainNumber(text))
        return;
    const QString regrouped = grouped(text);
    if (regrouped == text)
        return;
    // The cursor keeps its place among the digits, counted from the right.
    const auto right = text.mid(m_line->cursorPosition()).count(QRegularExpression(QStringLiteral("\\d")));
    qsizetype cursor = regrouped.size();
    for (qsizetype seen = 0; cursor > 0 && seen < right; --cursor)
        seen += regrouped.at(cursor - 1).isDigit();
    m_line->setText(regrouped);
    m_line->setCursorPosition(static_cast<int>(cursor));
}

EditorTanggal::EditorTanggal(Field field, const Clock &clock, QWidget *parent) : EditorBaris(field, parent)
{
    m_line->setPlaceholderText(tr("tanggal-bulan-tahun"));
    m_line->setToolTip(tr("Boleh sebagian: 5, 5/3, hari ini. Ctrl+; untuk hari ini."));
    auto *today = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Semicolon), m_line);
    today->setContext(Qt::WidgetShortcut);
    connect(today, &QShortcut::activated, this, [this, &clock] {
        m_line->setText(displayText(this->field(), Value(clock.today())));
        touch();
    });
}

} // namespace lumbung
