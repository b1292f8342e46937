// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/daftarseksi.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/paint.h"
#include "models/koperasi/teksisian.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace lumbung {

namespace {

enum SectionRole { stateRole = Qt::UserRole, noteRole };

class SectionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool note = !index.data(noteRole).toString().isEmpty();
        return {180,
                option.fontMetrics.height() + 13 + (note ? QFontMetrics(metaFont(option.font)).height() + 1 : 0)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Look &look = Look::of(option.palette);
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || option.state & QStyle::State_MouseOver) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? look.accentTint : look.hover);
            painter->drawRoundedRect(QRectF(option.rect), 4, 4);
        }
        const auto state = static_cast<KeadaanSeksi::Jenis>(index.data(stateRole).toInt());
        const int line = option.fontMetrics.height();
        const double icon = line * 0.85;
        const QRectF box(option.rect.left() + 9, option.rect.top() + 6 + (line - icon) / 2, icon, icon);
        paintState(*painter, box, look, state, index.data(Qt::UserRole + 3).toBool());
        QFont bold = option.font;
        bold.setBold(selected);
        painter->setFont(bold);
        painter->setPen(look.text);
        const int left = 18 + static_cast<int>(icon);
        const QRect text(option.rect.left() + left, option.rect.top() + 6, option.rect.width() - left - 4, line);
        painter->drawText(text, Qt::AlignVCenter,
                          QFontMetrics(bold).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->setFont(metaFont(option.font));
        painter->setPen(look.text2);
        painter->drawText(text.translated(0, line + 1), Qt::AlignVCenter, index.data(noteRole).toString());
        if (option.state & QStyle::State_HasFocus)
            paintFocus(*painter, QRectF(option.rect), look);
        painter->restore();
    }

private:
    static void paintState(QPainter &painter, const QRectF &box, const Look &look, KeadaanSeksi::Jenis state,
                           bool wrong)
    {
        switch (state) {
        case KeadaanSeksi::Jenis::Lengkap:
            paintIcon(painter, box, QStringLiteral("circle-check"), look.tone(StatusKind::Valid).text);
            return;
        case KeadaanSeksi::Jenis::Bermasalah:
            if (wrong)
                paintIcon(painter, box, QStringLiteral("octagon-alert"), look.tone(StatusKind::Terlambat).text);
            else
                paintIcon(painter, box, QStringLiteral("triangle-alert"), look.tone(StatusKind::Perbaikan).text);
            return;
        case KeadaanSeksi::Jenis::Kosong:
        case KeadaanSeksi::Jenis::Sebagian:
            paintIcon(painter, box, QStringLiteral("circle-dashed"), look.text2);
            return;
        }
    }
};

QString sectionNote(const KeadaanSeksi &state)
{
    QStringList parts;
    switch (state.jenis) {
    case KeadaanSeksi::Jenis::Bermasalah:
        if (state.salah > 0)
            parts << DaftarSeksi::tr("%1 salah").arg(state.salah);
        if (state.dicek > 0)
            parts << DaftarSeksi::tr("%1 dicek").arg(state.dicek);
        return parts.join(DaftarSeksi::tr(" · "));
    case KeadaanSeksi::Jenis::Kosong: return DaftarSeksi::tr("kosong");
    case KeadaanSeksi::Jenis::Sebagian: return DaftarSeksi::tr("%1 dari %2").arg(state.terisi).arg(state.jumlah);
    case KeadaanSeksi::Jenis::Lengkap: break;
    }
    return {};
}

} // namespace

DaftarSeksi::DaftarSeksi(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new SectionDelegate(this));
    setAccessibleName(tr("Bagian formulir"));
    setMouseTracking(true);
    setSpacing(1);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setProperty("peran", QStringLiteral("bagian"));
    for (const Section section : urutanSeksi())
        addItem(namaSeksi(section));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, [this] { Q_EMIT sectionChosen(terpilih()); });
    connect(this, &QListWidget::itemActivated, this, [this] { Q_EMIT sectionEntered(terpilih()); });
}

void DaftarSeksi::setKeadaan(Section section, const KeadaanSeksi &state)
{
    for (int row = 0; row < count(); ++row) {
        if (urutanSeksi()[static_cast<std::size_t>(row)] != section)
            continue;
        const QString note = sectionNote(state);
        item(row)->setData(stateRole, static_cast<int>(state.jenis));
        item(row)->setData(noteRole, note);
        item(row)->setData(Qt::UserRole + 3, state.salah > 0);
        const QString full = state.jenis == KeadaanSeksi::Jenis::Lengkap ? tr("lengkap") : note;
        item(row)->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(namaSeksi(section), full));
    }
}

Section DaftarSeksi::terpilih() const
{
    return urutanSeksi()[static_cast<std::size_t>(std::max(0, currentRow()))];
}

void DaftarSeksi::pilih(Section section)
{
    const auto &order = urutanSeksi();
    setCurrentRow(static_cast<int>(std::find(order.begin(), order.end(), section) - order.begin()));
}

} // namespace lumbung
