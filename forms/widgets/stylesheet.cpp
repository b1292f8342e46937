// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/stylesheet.h"

#include "forms/widgets/letters.h"

#include <QStyle>
#include <QWidget>

#include <utility>

namespace lumbung {

namespace {

const char *const sheet = R"(
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 4px; padding: 5px 12px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentTint; }
QPushButton:focus { border: 2px solid @focus; padding: 4px 11px; }
QPushButton:disabled { color: @disabled; background: @window; }
QPushButton[peran="utama"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: bold; }
QPushButton[peran="utama"]:hover { background: @accentHover; }
QPushButton[peran="utama"]:pressed { background: @accentPress; }
QPushButton[peran="utama"]:focus { border: 2px solid @text; }
QPushButton[peran="utama"]:disabled { background: @window; color: @disabled; border-color: @line; }
QPushButton[peran="datar"] { border-color: transparent; background: transparent; color: @link; padding: 2px 4px; }
QPushButton[peran="datar"]:focus { border: 2px solid @focus; padding: 1px 3px; }
QLineEdit, QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @strong; border-radius: 4px;
  padding: 4px 8px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus; padding: 3px 7px; }
QLineEdit:disabled, QPlainTextEdit:disabled { background: @window; color: @disabled; border-color: @line; }
QLineEdit:read-only { background: @header; }
QLineEdit[keadaan="salah"], QPlainTextEdit[keadaan="salah"] { border: 2px solid @late; padding: 3px 7px; }
QLineEdit[keadaan="dicek"], QPlainTextEdit[keadaan="dicek"] { border: 2px solid @fix; padding: 3px 7px; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0; background: transparent; }
QFrame[peran="panel"] { background: @surface; border: 1px solid @line; border-radius: 6px; }
QFrame[peran="garis"] { background: @line; border: none; }
QFrame[peran="surface"] { background: @surface; border: none; }
QFrame[peran="bilah"] { background: @window; border: none; border-top: 1px solid @line; }
QFrame[peran="atas"] { background: @window; border: none; border-bottom: 1px solid @line; }
QFrame[peran="toast"] { background: @surface; border: 1px solid @strong; border-radius: 4px; }
QFrame[peran="muncul"] { background: @surface; border: 1px solid @strong; border-radius: 4px; }
QToolTip { background: @text; color: @surface; border: none; padding: 4px 6px; }
QMenu { background: @surface; color: @text; border: 1px solid @strong; padding: 4px 0; }
QMenu::item { padding: 5px 24px 5px 30px; border: none; }
QMenu::item:selected { background: @accentTint; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::icon { padding-left: 9px; }
QMenu::separator { height: 1px; background: @line; margin: 4px 0; }
QMenuBar { background: transparent; color: @text; }
QMenuBar::item { background: transparent; padding: 6px 9px; border-radius: 4px; margin: 2px 0; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accentTint; }
QAbstractItemView { background: @surface; border: none; outline: none; }
QListView[peran="bagian"] { background: transparent; }
QListView[peran="bagian"]::item { padding: 6px 8px; border-radius: 4px; color: @text; }
QListView[peran="bagian"]::item:hover { background: @hover; }
QListView[peran="bagian"]::item:selected { background: @accentTint; color: @text; }
QListView[peran="pilihan"] { background: @surface; border: 1px solid @strong; border-radius: 4px; }
QListView[peran="pilihan"]::item { padding: 4px 10px; color: @text; }
QListView[peran="pilihan"]::item:hover { background: @hover; }
QListView[peran="pilihan"]::item:selected { background: @accentTint; color: @text; }
QHeaderView { background: @header; border: none; }
QHeaderView::section { background: @header; color: @text2; font-weight: bold; border: none; border-bottom: 1px solid @line;
  padding: 5px 8px; }
QTableView QTableCornerButton::section { background: @header; border: none; border-bottom: 1px solid @line; }
QScrollArea { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: @line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @strong; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none;
  width: 0; height: 0; }
QProgressBar { background: @line; border: none; min-height: 8px; max-height: 8px; }
QProgressBar::chunk { background: @accent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
)";

} // namespace

QString styleSheet(const Look &look, double bodyPoints)
{
    // Longer names first: "@accent" must not eat the start of "@accentTint".
    const std::pair<const char *, QColor> roles[] = {{"@accentTint", look.accentTint},
                                                     {"@accentHover", look.accentHover},
                                                     {"@accentPress", look.accentPress},
                                                     {"@onAccent", look.onAccent},
                                                     {"@accent", look.accent},
                                                     {"@surface", look.surface},
                                                     {"@disabled", look.disabled},
                                                     {"@strong", look.lineStrong},
                                                     {"@window", look.window},
                                                     {"@header", look.header},
                                                     {"@hover", look.hover},
                                                     {"@focus", look.accentText},
                                                     {"@link", look.accentText},
                                                     {"@text2", look.text2},
                                                     {"@text", look.text},
                                                     {"@line", look.line},
                                                     {"@late", look.tone(StatusKind::Terlambat).text},
                                                     {"@fix", look.tone(StatusKind::Perbaikan).text}};
    QString made = QString::fromLatin1(sheet);
    for (const auto &[name, color] : roles)
        made.replace(QLatin1String(name), color.name());
    return made + lettersSheet(look, bodyPoints);
}

void repolish(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace lumbung
