// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/carikolom.h"

#include "core/domain/normalise.h"
#include "models/koperasi/teksisian.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

CariKolom::CariKolom(const std::vector<Field> &shown, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_shown(shown), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Cari kolom"));
    setFixedSize(std::max(360, fontMetrics().averageCharWidth() * 44), fontMetrics().height() * 16);
    m_field->setPlaceholderText(tr("Nama kolom, misalnya aset"));
    m_field->setAccessibleName(tr("Nama kolom"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Kolom yang ditemukan"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 6);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CariKolom::search);
    connect(m_list, &QListWidget::itemActivated, this, &CariKolom::choose);
    connect(m_list, &QListWidget::itemClicked, this, &CariKolom::choose);
    search({});
    m_field->setFocus();
}

void CariKolom::search(const QString &text)
{
    m_list->clear();
    const QString wanted = normaliseTeks(text);
    for (const FieldSpec &entry : fieldCatalogue()) {
        const QString name = namaIsian(entry.field);
        if (!normaliseTeks(name + u' ' + namaKolom(entry.field)).contains(wanted))
            continue;
        const bool shown = std::find(m_shown.begin(), m_shown.end(), entry.field) != m_shown.end();
        auto *item = new QListWidgetItem(shown ? name : tr("%1 (tambahkan)").arg(name), m_list);
        item->setData(Qt::UserRole, static_cast<int>(entry.field));
    }
    m_list->setCurrentRow(0);
}

void CariKolom::choose()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    Q_EMIT chosen(static_cast<Field>(item->data(Qt::UserRole).toInt()));
    close();
}

bool CariKolom::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
            m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace lumbung
