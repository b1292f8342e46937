// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/isianeditor.h"

#include "forms/koperasi/editorbaris.h"
#include "forms/koperasi/editorpilihan.h"
#include "forms/koperasi/editorwilayah.h"
#include "models/koperasi/teksisian.h"

#include <QFocusEvent>
#include <QKeyEvent>

namespace lumbung {

IsianEditor::IsianEditor(Field field, QWidget *parent) : QWidget(parent), m_field(field) {}

void IsianEditor::adopt(QWidget *input)
{
    input->installEventFilter(this);
    input->setAccessibleName(spec(m_field).required ? tr("%1, wajib").arg(namaIsian(m_field)) : namaIsian(m_field));
    input->setObjectName(keyOf(m_field));
    setFocusProxy(input);
}

void IsianEditor::touch()
{
    m_touched = true;
    Q_EMIT diketik(teks());
}

bool IsianEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::NoModifier) {
            Q_EMIT lanjut();
            return true;
        }
    } else if (event->type() == QEvent::FocusIn) {
        Q_EMIT difokus();
    } else if (event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        Q_EMIT ditinggalkan(teks());
    }
    return QWidget::eventFilter(watched, event);
}

IsianEditor *buatEditor(Field field, const WilayahDirectory &wilayah, const Clock &clock, QWidget *parent)
{
    switch (spec(field).type) {
    case FieldType::Enumeration: return new EditorPilihan(field, parent);
    case FieldType::Wilayah: return new EditorWilayah(field, wilayah, parent);
    case FieldType::Money:
    case FieldType::Integer: return new EditorAngka(field, parent);
    case FieldType::Date: return new EditorTanggal(field, clock, parent);
    case FieldType::Text:
    case FieldType::Identifier:
    case FieldType::Decimal: break;
    }
    return new EditorBaris(field, parent);
}

} // namespace lumbung
