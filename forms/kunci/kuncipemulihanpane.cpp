// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/kuncipemulihanpane.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"
#include "models/pesan/galat.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <memory>

namespace lumbung {

namespace {

constexpr int groupColumns = 5;
const QString suggestedName = QStringLiteral("kunci-pemulihan-lumbung.pdf");

} // namespace

KunciPemulihanPane::KunciPemulihanPane(LembarKunciPrinter &printer, QWidget *parent)
    : QWidget(parent), m_printer(printer), m_groups(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_groups->setHorizontalSpacing(16);
    m_groups->setVerticalSpacing(2);
    m_groups->setColumnStretch(groupColumns, 1);
    column->addLayout(m_groups);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    auto *print = new VerbButton(tr("Cetak lembar kunci…"), QStringLiteral("printer"));
    auto *save = new VerbButton(tr("Simpan PDF…"), QStringLiteral("save"));
    connect(print, &QAbstractButton::clicked, this, &KunciPemulihanPane::askPrinter);
    connect(save, &QAbstractButton::clicked, this, &KunciPemulihanPane::askPdf);
    verbs->addWidget(print);
    verbs->addWidget(save);
    verbs->addStretch(1);
    column->addLayout(verbs);
    setFocusProxy(print);
}

void KunciPemulihanPane::setLembar(const LembarKunci &lembar)
{
    m_lembar = lembar;
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList groups = lembar.kunci.split(u' ', Qt::SkipEmptyParts);
    for (int at = 0; at < groups.size(); ++at) {
        const int row = 2 * (at / groupColumns);
        auto *number = new TextLabel(Letters::Hint, QString::number(at + 1));
        auto *group = new TextLabel(Letters::Record, groups[at]);
        group->setTextInteractionFlags(Qt::TextSelectableByMouse);
        group->setAccessibleName(tr("Kelompok %1: %2").arg(at + 1).arg(groups[at]));
        m_groups->addWidget(number, row, at % groupColumns);
        m_groups->addWidget(group, row + 1, at % groupColumns);
        number->ensurePolished(); // its letters decide how wide the grid is, also before it is shown
        group->ensurePolished();
        group->setMinimumWidth(group->sizeHint().width());
    }
    setAccessibleName(tr("Kunci pemulihan"));
}

void KunciPemulihanPane::askPdf()
{
    auto *dialog = new QFileDialog(this, tr("Simpan lembar kunci"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, &KunciPemulihanPane::simpanPdf);
    dialog->open();
}

void KunciPemulihanPane::simpanPdf(const QString &path)
{
    QtConcurrent::run([&printer = m_printer, path, lembar = m_lembar] {
        return printer.pdf(path, lembar);
    }).then(this, [this](const Result<void> &written) {
        if (written)
            done(tr("Lembar kunci tersimpan. Cetak, simpan di tempat terkunci, lalu hapus berkasnya."));
        else
            Q_EMIT pesan(StatusKind::Terlambat, kalimat(written.error()));
    });
}

void KunciPemulihanPane::askPrinter()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Portrait);
    printer->setFullPage(true);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Cetak lembar kunci"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (const auto printed = m_printer.cetak(*printer, m_lembar); printed)
            done(tr("Lembar kunci dikirim ke pencetak. Simpan di tempat terkunci."));
        else
            Q_EMIT pesan(StatusKind::Terlambat, kalimat(printed.error()));
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

void KunciPemulihanPane::done(const QString &sentence)
{
    Q_EMIT pesan(StatusKind::Valid, sentence);
    Q_EMIT keluar();
}

} // namespace lumbung
