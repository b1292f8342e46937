// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lembarkunciprinter.h"
#include "forms/widgets/look.h"

#include <QWidget>

class QGridLayout;

namespace lumbung {

class VerbButton;

/// The recovery key in its numbered groups, and the sheet to be printed or kept as PDF.
class KunciPemulihanPane : public QWidget {
    Q_OBJECT
public:
    explicit KunciPemulihanPane(LembarKunciPrinter &printer, QWidget *parent = nullptr);
    void setLembar(const LembarKunci &lembar);
    void simpanPdf(const QString &path);

Q_SIGNALS:
    /// What became of printing, for the message bar of the window.
    void pesan(lumbung::StatusKind kind, const QString &sentence);
    void keluar(); ///< the sheet was printed or saved

private:
    void askPdf();
    void askPrinter();
    void done(const QString &sentence);

    LembarKunciPrinter &m_printer;
    LembarKunci m_lembar;
    QGridLayout *m_groups;
};

} // namespace lumbung
