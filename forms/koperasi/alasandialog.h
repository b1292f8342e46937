// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/widgets/dialogtindakan.h"

class QLineEdit;

namespace lumbung {

/// Asks why personal data is to be seen; the reason stands in the audit.
class AlasanDialog : public DialogTindakan {
    Q_OBJECT

public:
    /// What happens once the reason is given, and the word on the button.
    struct Kata {
        QString akibat;
        QString tombol;
    };
    explicit AlasanDialog(QWidget *parent);
    AlasanDialog(const Kata &kata, QWidget *parent);

Q_SIGNALS:
    void given(const QString &reason);

private:
    QLineEdit *m_reason;
};

} // namespace lumbung
