// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/pilihanisian.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/pageheader.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/tabelbaris.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

using Pilihan = PilihanKonflikModel::Pilihan;

/// Names the editor of the last column after its field.
class PakaiDelegate final : public SelDelegate {
public:
    using SelDelegate::SelDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        QWidget *editor = SelDelegate::createEditor(parent, option, index);
        editor->setAccessibleName(
            PilihanIsian::tr("Tulis %1").arg(index.siblingAtColumn(PilihanKonflikModel::Isian).data().toString()));
        return editor;
    }
};

} // namespace

PilihanIsian::PilihanIsian(const WilayahDirectory &wilayah, QDate hariIni, QWidget *parent)
    : QWidget(parent),
      m_model(new PilihanKonflikModel(wilayah, hariIni, this)),
      m_tabel(new TabelBaris(tr("Isian yang berbeda"))),
      m_bar(new ActionBar)
{
    buatTindakan();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabel->setModel(m_model);
    m_tabel->setItemDelegate(new PakaiDelegate(PilihanKonflikModel::TebalRole, -1, m_tabel));
    m_tabel->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_tabel->bungkus();
    column->addWidget(m_tabel, 1);
    column->addWidget(buatTombol());
    m_bar->addVerb(m_nanti);
    m_bar->addVerb(m_simpan, VerbButton::Rank::Main);
    column->addWidget(m_bar);
    setFocusProxy(m_tabel);
    connect(m_tabel, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == PilihanKonflikModel::Punya && m_pengirim->isEnabled())
            m_model->pilih(index.row(), Pilihan::Punya);
        else if (index.column() == PilihanKonflikModel::Pusat && m_pusat->isEnabled())
            m_model->pilih(index.row(), Pilihan::Pusat);
    });
    connect(m_model, &PilihanKonflikModel::berubah, this, &PilihanIsian::periksa);
    connect(m_model, &PilihanKonflikModel::tidakTerbaca, this, &PilihanIsian::tidakTerbaca);
}

void PilihanIsian::buatTindakan()
{
    m_pengirim = makeAction(this, tr("Pakai pengirim"), QStringLiteral("user"), Qt::Key_1);
    m_pusat = makeAction(this, tr("Pakai di pusat"), QStringLiteral("database"), Qt::Key_2);
    m_tulis = makeAction(this, tr("Tulis sendiri"), QStringLiteral("pencil"));
    m_tulis->setShortcuts({Qt::Key_3, Qt::Key_F2});
    for (QAction *action : {m_pengirim, m_pusat, m_tulis})
        action->setShortcutContext(Qt::WidgetShortcut);
    ikutiTombol(m_tabel);
    m_nanti = makeAction(this, tr("Nanti saja"), QStringLiteral("clock"));
    m_simpan = makeAction(this, tr("Simpan pilihan"), QStringLiteral("check"));
    m_simpan->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Enter), QKeySequence(Qt::CTRL | Qt::Key_Return)});
    connect(m_pengirim, &QAction::triggered, this, [this] { pilih(Pilihan::Punya); });
    connect(m_pusat, &QAction::triggered, this, [this] { pilih(Pilihan::Pusat); });
    connect(m_tulis, &QAction::triggered, this, &PilihanIsian::tulisSendiri);
    connect(m_nanti, &QAction::triggered, this, &PilihanIsian::ditunda);
    connect(m_simpan, &QAction::triggered, this, [this] { Q_EMIT diputuskan(m_model->keputusan()); });
}

QWidget *PilihanIsian::buatTombol()
{
    auto *tombol = new QWidget;
    auto *column = new QVBoxLayout(tombol);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(6);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QAction *action : {m_pengirim, m_pusat, m_tulis})
        row->addWidget(new VerbButton(action, VerbButton::Rank::Small));
    row->addStretch(1);
    column->addLayout(row);
    auto *hint = new TextLabel(Letters::Hint, tr("Versi yang tidak dipakai tetap ada di Riwayat."));
    hint->setWordWrap(true);
    column->addWidget(hint);
    return tombol;
}

void PilihanIsian::ikutiTombol(QWidget *widget)
{
    widget->addActions({m_pengirim, m_pusat, m_tulis});
}

QList<QAction *> PilihanIsian::verba() const
{
    return {m_simpan, m_pengirim, m_pusat, m_tulis, m_nanti};
}

void PilihanIsian::tampilkan(const Konflik &konflik, const QString &larangan)
{
    m_larangan = larangan;
    for (QAction *action : {m_pengirim, m_pusat, m_tulis})
        action->setEnabled(larangan.isEmpty());
    m_tabel->setEditTriggers(larangan.isEmpty() ? QAbstractItemView::DoubleClicked
                                                : QAbstractItemView::NoEditTriggers);
    if (m_model->menampilkan(konflik)) {
        periksa();
        return;
    }
    const int row = m_tabel->currentIndex().row();
    m_tabel->setCurrentIndex({}); // leaving a cell keeps what was typed in it
    m_model->tampilkan(konflik);
    m_tabel->setCurrentIndex(m_model->index(std::clamp(row, 0, std::max(m_model->rowCount() - 1, 0)), 0));
}

/// On the table it is the field that is pointed at, anywhere else all of them.
void PilihanIsian::pilih(Pilihan pilihan)
{
    const int row = m_tabel->currentIndex().row();
    if (!isAncestorOf(QApplication::focusWidget())) {
        m_model->pilihSemua(pilihan);
        return;
    }
    m_model->pilih(row, pilihan);
    if (row + 1 < m_model->rowCount())
        m_tabel->setCurrentIndex(m_model->index(row + 1, 0));
}

void PilihanIsian::tulisSendiri()
{
    const QModelIndex sel = m_model->index(std::max(m_tabel->currentIndex().row(), 0), PilihanKonflikModel::Pakai);
    m_tabel->setFocus(Qt::ShortcutFocusReason);
    m_tabel->setCurrentIndex(sel);
    m_tabel->edit(sel);
}

void PilihanIsian::periksa()
{
    const int belum = m_model->belum();
    m_simpan->setEnabled(m_larangan.isEmpty() && m_model->lengkap());
    m_bar->setReason(!m_larangan.isEmpty() ? m_larangan
                     : belum > 0           ? tr("%1 isian belum dipilih").arg(belum)
                                           : QString());
}

} // namespace lumbung
