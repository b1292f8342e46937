// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/bilahpilihan.h"

#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>
#include <QPainter>

namespace lumbung {

namespace {

/// The dot that marks edited cells, beside their number.
class PendingDot : public QWidget {
public:
    explicit PendingDot(QWidget *parent) : QWidget(parent) { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::of(palette()).tone(StatusKind::Perbaikan).text);
        painter.drawEllipse(QRectF(2, 2, 6, 6));
    }
};

} // namespace

BilahPilihan::BilahPilihan(QAction *save, QWidget *parent)
    : QFrame(parent),
      m_rows(new TextLabel(Letters::Strong, {}, this)),
      m_hidden(new TextLabel(Letters::Meta, {}, this)),
      m_sums(new TextLabel(Letters::Meta, {}, this)),
      m_all(new VerbButton({}, {}, VerbButton::Rank::Quiet, this)),
      m_clear(new VerbButton(tr("Lepas pilihan"), {}, VerbButton::Rank::Quiet, this)),
      m_dot(new PendingDot(this)),
      m_pending(new TextLabel(Letters::Meta, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    row->addWidget(m_rows);
    row->addWidget(m_hidden);
    row->addWidget(m_sums);
    row->addWidget(m_all);
    row->addWidget(m_clear);
    row->addStretch();
    row->addWidget(m_dot);
    row->addWidget(m_pending);
    row->addWidget(new VerbButton(save, VerbButton::Rank::Small, this));
    connect(m_all, &QAbstractButton::clicked, this, &BilahPilihan::selectAllRequested);
    connect(m_clear, &QAbstractButton::clicked, this, &BilahPilihan::clearRequested);
    setSelection(0, 0, {});
    setHidden(0);
    setSelectAll({});
    setPending(0, 0);
}

void BilahPilihan::setSelection(int ticked, int touched, const QString &sums)
{
    const bool sweeps = ticked == 0 && touched > 1;
    m_rows->setText(ticked > 0 ? tr("%1 baris dipilih").arg(ticked)
                    : sweeps   ? tr("%1 baris disorot").arg(touched)
                               : tr("Tidak ada baris dipilih"));
    m_rows->setLetters(ticked > 0 || sweeps ? Letters::Strong : Letters::Meta);
    m_sums->setText(sums);
    m_sums->setVisible(!sums.isEmpty());
    m_clear->setVisible(ticked > 0);
}

void BilahPilihan::setHidden(int rows)
{
    m_hidden->setVisible(rows > 0);
    m_hidden->setText(tr("%1 pilihan lain di luar saringan").arg(rows));
    if (rows > 0)
        m_clear->show();
}

void BilahPilihan::setSelectAll(const QString &words)
{
    m_all->setText(words);
    m_all->setVisible(!words.isEmpty());
}

void BilahPilihan::setPending(int cells, int wrong)
{
    m_dot->setVisible(cells > 0);
    m_pending->setVisible(cells > 0);
    m_pending->setText(wrong > 0 ? tr("%1 sel belum disimpan, %2 belum dapat dibaca").arg(cells).arg(wrong)
                                 : tr("%1 sel belum disimpan").arg(cells));
}

void BilahPilihan::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.window);
    painter.setPen(look.line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace lumbung
