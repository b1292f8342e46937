// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/editorpilihan.h"

#include "core/domain/valuelist.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QStyle>

namespace lumbung {

EditorPilihan::EditorPilihan(Field field, QWidget *parent)
    : IsianEditor(field, parent), m_choice(new QComboBox(this))
{
    m_choice->addItem(tr("(kosong)"), QString());
    for (const QString &value : valuesOf(field))
        m_choice->addItem(value, value);
    m_choice->setMaxVisibleItems(18);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_choice);
    adopt(m_choice);
    connect(m_choice, &QComboBox::activated, this, [this] {
        touch();
        Q_EMIT ditinggalkan(teks()); // a choice is complete at once
    });
}

QString EditorPilihan::teks() const
{
    return m_choice->currentData().toString();
}

void EditorPilihan::setTeks(const QString &teks)
{
    settled();
    int at = m_choice->findData(teks);
    if (at < 0) { // an old spelling that is not on the list stays visible
        m_choice->addItem(teks, teks);
        at = m_choice->count() - 1;
    }
    m_choice->setCurrentIndex(at);
}

void EditorPilihan::setKeadaan(const QString &keadaan)
{
    m_choice->setProperty("keadaan", keadaan);
    m_choice->style()->unpolish(m_choice);
    m_choice->style()->polish(m_choice);
}

bool EditorPilihan::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change a value that happens to lie under the pointer.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return IsianEditor::eventFilter(watched, event);
}

} // namespace lumbung
