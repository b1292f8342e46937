// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/petadelegate.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "models/impor/petamodel.h"

#include <QComboBox>
#include <QPainter>

namespace lumbung {

namespace {

Chip chipKeyakinan(const QModelIndex &index)
{
    switch (static_cast<Keyakinan>(index.data(PetaModel::KeyakinanRole).toInt())) {
    case Keyakinan::Pasti: return {StatusKind::Valid, index.data().toString(), {}, true};
    case Keyakinan::Mungkin: return {StatusKind::Info, index.data().toString(), {}, true};
    case Keyakinan::Tanya: break;
    }
    return {StatusKind::Perbaikan, index.data().toString(), QStringLiteral("triangle-alert"), true};
}

} // namespace

void PetaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look &look = Look::of(option.palette);
    painter->save();
    paintAlas(*painter, option, look.surface);
    const bool ask = static_cast<Keyakinan>(index.data(PetaModel::KeyakinanRole).toInt()) == Keyakinan::Tanya;
    switch (index.column()) {
    case PetaModel::Keyakinan_:
        paintChip(*painter, option.rect.adjusted(8, 0, -8, 0), look, option.font, chipKeyakinan(index));
        break;
    case PetaModel::Jadi: {
        QStyleOptionViewItem narrow = option;
        narrow.rect.adjust(0, 0, -22, 0);
        paintTeks(*painter, narrow, index.data().toString(),
                  ask ? look.tone(StatusKind::Perbaikan).text : look.text, ask);
        paintIcon(*painter, QRectF(option.rect.right() - 24, option.rect.top(), 16, option.rect.height()),
                  QStringLiteral("chevron-down"), look.text2);
        break;
    }
    default:
        paintTeks(*painter, option, index.data().toString(),
                  index.column() == PetaModel::Judul ? look.text : look.text2, index.column() == PetaModel::Judul);
    }
    if (option.state & QStyle::State_HasFocus)
        paintFocus(*painter, option.rect, look);
    painter->restore();
}

QWidget *PetaDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(
        tr("Jadi isian untuk kolom %1").arg(index.siblingAtColumn(PetaModel::Judul).data().toString()));
    combo->setMaxVisibleItems(18);
    for (const Sasaran &sasaran : semuaSasaran())
        combo->addItem(namaSasaran(sasaran), keyOf(sasaran));
    connect(combo, &QComboBox::activated, combo, [this, combo] {
        auto *self = const_cast<PetaDelegate *>(this);
        Q_EMIT self->commitData(combo);
        Q_EMIT self->closeEditor(combo);
    });
    return combo;
}

void PetaDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(index.data(PetaModel::KunciRole)));
    combo->showPopup();
}

void PetaDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *combo = static_cast<QComboBox *>(editor);
    if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

} // namespace lumbung
