// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace lumbung {

struct Look;

/// Type roles of the interface; sizes in points at 100 % (they follow the text scale).
enum class Letters {
    Meta,   ///< 9, text2: facts, captions
    Hint,   ///< 9, text3
    Body,   ///< 10
    Quiet,  ///< 10, text2: facts beside a title
    Strong, ///< 10 bold
    Panel,  ///< 11 bold: panel title
    Record, ///< 11.5 bold
    Page,   ///< 14 bold
    Figure, ///< 17 bold: figure in a strip
    Big     ///< 20 bold: single figure
};

/// Size factor to the body font and weight of a role, for painters.
QFont lettersFont(const QFont &body, Letters letters);

/// The style sheet part that TextLabel follows, for a body font of so many points.
QString lettersSheet(const Look &look, double bodyPoints);

/// A label whose font and colour follow its role in every theme and scale.
class TextLabel : public QLabel {
    Q_OBJECT
public:
    explicit TextLabel(Letters letters, const QString &text = {}, QWidget *parent = nullptr);
    void setLetters(Letters letters);
};

} // namespace lumbung
