// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/wilayahfield.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lumbung {

namespace {

constexpr int shownAreas = 6;
constexpr int askedAreas = 60; ///< more than shown: narrower areas are left out afterwards

} // namespace

WilayahField::WilayahField(const WilayahDirectory &wilayah, TingkatWilayah narrowest, QWidget *parent)
    : QWidget(parent),
      m_wilayah(wilayah),
      m_narrowest(narrowest),
      m_field(new SearchField(tr("Ketik sebagian nama, misalnya bogor"), tr("Wilayah kantor"))),
      m_list(new QListWidget),
      m_chosen(new TextLabel(Letters::Meta))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_chosen);
    m_list->setAccessibleName(tr("Wilayah yang cocok"));
    m_list->setProperty("peran", QStringLiteral("pilihan"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->hide();
    m_chosen->hide();
    setFocusProxy(m_field);
    m_field->installEventFilter(this);
    connect(m_field, &SearchField::searchChanged, this, &WilayahField::offer);
    connect(m_list, &QListWidget::itemClicked, this, [this] { choose(m_list->currentRow()); });
}

void WilayahField::setNarrowest(TingkatWilayah narrowest)
{
    m_narrowest = narrowest;
    if (!m_kode.isEmpty() && m_kode.tingkat() != narrowest) {
        m_kode = {};
        m_chosen->hide();
        Q_EMIT chosen(m_kode);
    }
    offer(m_field->text());
}

void WilayahField::offer(const QString &text)
{
    m_hits.clear();
    m_list->clear();
    if (!text.trimmed().isEmpty() && text != m_wilayah.nama(m_kode))
        m_hits = m_wilayah.search(text, askedAreas);
    std::erase_if(m_hits, [this](const WilayahHit &hit) { return hit.kode.tingkat() != m_narrowest; });
    if (m_hits.size() > shownAreas)
        m_hits.resize(shownAreas);
    for (const WilayahHit &hit : m_hits)
        m_list->addItem(QStringLiteral("%1 · %2").arg(hit.jalur, hit.kode.text()));
    m_list->setFixedHeight(static_cast<int>(m_hits.size()) * (fontMetrics().height() + 9) + 4);
    m_list->setVisible(!m_hits.empty());
    m_list->setCurrentRow(0);
}

void WilayahField::choose(int row)
{
    if (row < 0 || row >= static_cast<int>(m_hits.size()))
        return;
    m_kode = m_hits[static_cast<std::size_t>(row)].kode;
    const QSignalBlocker quiet(m_field);
    m_field->setText(m_wilayah.nama(m_kode));
    m_list->hide();
    m_chosen->setText(tr("Terpilih: %1 · %2").arg(m_wilayah.jalur(m_kode), m_kode.text()));
    m_chosen->show();
    Q_EMIT chosen(m_kode);
}

bool WilayahField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress && m_list->isVisible()) {
        const int count = m_list->count();
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down: m_list->setCurrentRow(std::min(m_list->currentRow() + 1, count - 1)); return true;
        case Qt::Key_Up: m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0)); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: choose(m_list->currentRow()); return true;
        case Qt::Key_Escape: m_list->hide(); return true;
        default: break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace lumbung
