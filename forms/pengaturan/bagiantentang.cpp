// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiantentang.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFile>
#include <QGridLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lumbung {

namespace {

struct Part {
    const char *name;
    const char *licence;
    const char *text; ///< resource, or nullptr
};

constexpr Part parts[] = {
    {"Lumbung", "GPL-3.0-or-later", ":/lisensi/GPL-3.txt"},
    {"Indonesian Area Data (idn-area-data 4.0.1)", "ODbL 1.0", nullptr},
    {"Qt 6", "LGPL-3.0, Qt Charts GPL-3.0", ":/lisensi/GPL-3.txt"},
    {"SQLite3 Multiple Ciphers", "MIT", nullptr},
    {"libsodium", "ISC", nullptr},
    {"libxlsxwriter", "BSD-2-Clause", nullptr},
    {"Noto Sans", "SIL OFL 1.1", ":/lisensi/NotoSans.txt"},
    {"Lucide", "ISC, MIT", ":/lisensi/Lucide.txt"},
};

} // namespace

BagianTentang::BagianTentang(QWidget *parent) : QWidget(parent)
{
    auto *panel = new Panel(tr("Tentang Lumbung"));
    panel->setCount(tr("versi %1").arg(QCoreApplication::applicationVersion()));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(8);
    panel->body()->addLayout(column);
    auto *what = new TextLabel(Letters::Body, tr("Meja kerja Dinas Koperasi. Perangkat lunak bebas: Anda boleh "
                                                 "memakai, mempelajari, membagikan dan mengubahnya."));
    what->setWordWrap(true);
    column->addWidget(what);
    auto *areas = new TextLabel(Letters::Quiet, tr("Kode dan nama wilayah berasal dari Indonesian Area Data, "
                                                   "tersedia dengan lisensi Open Database License (ODbL) 1.0."));
    areas->setWordWrap(true);
    column->addWidget(areas);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const Part &part : parts) {
        const QString name = QString::fromLatin1(part.name);
        grid->addWidget(new TextLabel(Letters::Body, name), row, 0);
        grid->addWidget(new TextLabel(Letters::Quiet, QString::fromLatin1(part.licence)), row, 1);
        if (part.text) {
            auto *read = new VerbButton(tr("Baca lisensi"), {}, VerbButton::Rank::Quiet);
            read->setAccessibleName(tr("Baca lisensi %1").arg(name));
            connect(read, &QAbstractButton::clicked, this,
                    [this, name, path = QString::fromLatin1(part.text)] { showLicence(name, path); });
            grid->addWidget(read, row, 2, Qt::AlignLeft);
        }
        ++row;
    }
    column->addLayout(grid);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
}

void BagianTentang::showLicence(const QString &title, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Lisensi %1").arg(title));
    auto *column = new QVBoxLayout(dialog);
    auto *text = new QPlainTextEdit(QString::fromUtf8(file.readAll()));
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    column->addWidget(text);
    dialog->resize(640, 480);
    dialog->open();
}

} // namespace lumbung
