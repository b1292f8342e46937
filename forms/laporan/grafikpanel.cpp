// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/laporan/grafikpanel.h"

#include "forms/laporan/gayalayar.h"
#include "forms/widgets/charts/grafikview.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"

#include <QAccessible>
#include <QHeaderView>
#include <QImage>
#include <QPainter>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lumbung {

GrafikPanel::GrafikPanel(Macam macam, QWidget *parent)
    : Panel(QStringLiteral(" "), parent),
      m_macam(macam),
      m_table(new QTableWidget(this)),
      m_stack(new QStackedLayout),
      m_sentence(new TextLabel(Letters::Meta))
{
    m_toggle = addLink({});
    if (macam == Macam::Batang)
        m_batangView = buatBatangView(this);
    else
        m_garisView = buatGarisView(this);
    if (m_batangView) {
        connect(m_batangView, &BatangView::dipilih, this, &GrafikPanel::dipilih);
        connect(m_batangView, &BatangView::dibuka, this, &GrafikPanel::dibuka);
    }
    if (QWidget *drawn = chart())
        m_stack->addWidget(drawn);
    m_stack->addWidget(m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    body()->addLayout(m_stack, 1);
    body()->addWidget(m_sentence);
    m_sentence->setContentsMargins(14, 4, 14, 8);
    m_sentence->setWordWrap(true);
    m_toggle->setVisible(chart() != nullptr);
    connect(m_toggle, &QAbstractButton::clicked, this, [this] { setSebagaiTabel(!sebagaiTabel()); });
    setSebagaiTabel(chart() == nullptr);
    dress();
}

QWidget *GrafikPanel::chart() const
{
    return m_batangView ? static_cast<QWidget *>(m_batangView) : m_garisView;
}

bool GrafikPanel::sebagaiTabel() const
{
    return m_stack->currentWidget() == m_table;
}

void GrafikPanel::setSebagaiTabel(bool table)
{
    m_stack->setCurrentWidget(table || !chart() ? m_table : chart());
    const QString words = table ? tr("Lihat sebagai grafik") : tr("Lihat sebagai tabel");
    m_toggle->setText(words);
    m_toggle->setAccessibleName(words);
}

void GrafikPanel::setGrafik(const GrafikBatang &grafik)
{
    m_batang = grafik;
    if (m_batangView)
        m_batangView->setGrafik(grafik);
    std::vector<QStringList> rows;
    for (const Batang &bar : grafik.batang)
        rows.push_back({bar.nama, bar.teks});
    fillTable({tr("Nama"), grafik.satuan}, rows);
    describe(grafik.judul, grafik.satuan, ringkasan(grafik));
}

void GrafikPanel::setGrafik(const GrafikGaris &grafik)
{
    m_garis = grafik;
    if (m_garisView)
        m_garisView->setGrafik(grafik);
    QStringList head{tr("Tahun buku")};
    std::vector<QStringList> rows;
    for (const Garis &line : grafik.garis)
        head << line.nama;
    for (qsizetype year = 0; year < grafik.label.size(); ++year) {
        QStringList row{grafik.label.at(year)};
        for (const Garis &line : grafik.garis)
            row << line.teks.value(year);
        rows.push_back(row);
    }
    fillTable(head, rows);
    describe(grafik.judul, grafik.satuan, ringkasan(grafik));
}

void GrafikPanel::fillTable(const QStringList &head, const std::vector<QStringList> &rows)
{
    m_table->setColumnCount(int(head.size()));
    m_table->setHorizontalHeaderLabels(head);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < int(rows.size()); ++row)
        for (int column = 0; column < int(head.size()); ++column) {
            auto *cell = new QTableWidgetItem(rows[std::size_t(row)].value(column));
            cell->setTextAlignment(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
            m_table->setItem(row, column, cell);
        }
    for (int column = 0; column < int(head.size()); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignVCenter |
                                                                (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

void GrafikPanel::describe(const QString &title, const QString &unit, const QString &sentence)
{
    setTitle(title);
    setCount(unit);
    m_sentence->setText(chart() ? sentence : tr("%1 Versi ini dibuat tanpa grafik.").arg(sentence));
    m_table->setAccessibleName(title);
    if (QWidget *drawn = chart()) {
        drawn->setAccessibleName(tr("Grafik %1, %2").arg(title, unit));
        drawn->setAccessibleDescription(sentence);
    }
}

QString GrafikPanel::kalimat() const
{
    return m_sentence->text();
}

QImage GrafikPanel::gambar()
{
    constexpr int sharpness = 2;
    QImage image(size() * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(Look::of(palette()).surface);
    render(&image);
    return image;
}

void GrafikPanel::dress()
{
    const GayaGrafik style = gayaLayar(*this);
    if (m_batangView)
        m_batangView->setGaya(style);
    if (m_garisView)
        m_garisView->setGaya(style);
    m_table->setPalette(Look::of(palette()).itemViewPalette());
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
}

/// In a low panel the drawing needs the height; the words stay for screen readers and in the table.
void GrafikPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_sentence->setVisible(height() > fontMetrics().height() * 10);
}

void GrafikPanel::changeEvent(QEvent *event)
{
    Panel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace lumbung
