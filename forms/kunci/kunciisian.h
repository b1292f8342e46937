// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QWidget>

class QPlainTextEdit;

namespace lumbung {

class TextLabel;

/// Where a recovery key is typed or pasted; says while it is typed which group is wrong.
class KunciIsian : public QWidget {
    Q_OBJECT
public:
    explicit KunciIsian(QWidget *parent = nullptr);
    /// The key, or what is wrong with it (core/domain/kuncipemulihan.h).
    Result<QByteArray> kunci() const;

Q_SIGNALS:
    void changed();

private:
    void judge();

    QPlainTextEdit *m_text;
    TextLabel *m_state;
};

} // namespace lumbung
