// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiankeamanan.h"

#include "forms/kunci/cetakkuncidialog.h"
#include "forms/kunci/penjagakantor.h"
#include "forms/kunci/sandidialog.h"
#include "forms/shell/desk.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lumbung {

namespace {

constexpr int offeredMinutes[] = {5, 10, 15, 30, 0};

TextLabel *quietLine(const QString &text)
{
    auto *line = new TextLabel(Letters::Quiet, text);
    line->setWordWrap(true);
    return line;
}

QVBoxLayout *innerColumn(Panel *panel)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(6);
    panel->body()->addLayout(column);
    return column;
}

} // namespace

BagianKeamanan::BagianKeamanan(Desk &desk, PenjagaKantor &penjaga, LembarKunciPrinter &printer, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_penjaga(penjaga),
      m_printer(printer),
      m_message(new MessageBar(this)),
      m_state(quietLine({})),
      m_set(new VerbButton(tr("Kunci dengan sandi…"), QStringLiteral("lock"), VerbButton::Rank::Main)),
      m_change(new VerbButton(tr("Ganti sandi…"), QStringLiteral("key-round"))),
      m_remove(new VerbButton(tr("Hapus sandi…"), QStringLiteral("trash-2"))),
      m_lockNow(new VerbButton(tr("Kunci layar sekarang"), QStringLiteral("lock"))),
      m_idle(new QWidget)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(12);
    outer->addWidget(m_message);
    outer->addWidget(buildPassword());
    outer->addWidget(buildKey());
    outer->addStretch(1);
    connect(m_set, &QAbstractButton::clicked, this, [this] {
        openPassword(static_cast<int>(SandiDialog::Maksud::Pasang),
                     tr("Sandi terpasang. Lumbung memintanya saat dibuka."));
    });
    connect(m_change, &QAbstractButton::clicked, this,
            [this] { openPassword(static_cast<int>(SandiDialog::Maksud::Ganti), tr("Sandi diganti.")); });
    connect(m_remove, &QAbstractButton::clicked, this,
            [this] { openPassword(static_cast<int>(SandiDialog::Maksud::Lepas), tr("Sandi dihapus.")); });
    connect(m_lockNow, &QAbstractButton::clicked, this, [this] { m_penjaga.kunciSekarang(); });
    follow();
}

Panel *BagianKeamanan::buildPassword()
{
    auto *panel = new Panel(tr("Sandi dan kunci layar"));
    QVBoxLayout *column = innerColumn(panel);
    column->addWidget(m_state);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (VerbButton *verb : {m_set, m_change, m_remove, m_lockNow})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    column->addLayout(verbs);
    auto *idle = new QVBoxLayout(m_idle);
    idle->setContentsMargins(0, 8, 0, 0);
    idle->setSpacing(6);
    auto *minutes = new SegmentedControl(tr("Kunci layar setelah ditinggal"));
    for (const int minute : offeredMinutes)
        minutes->addSegment(minute ? tr("%1 menit").arg(minute) : tr("Tidak pernah"));
    const auto *now = std::ranges::find(offeredMinutes, m_penjaga.menitKunci());
    minutes->setCurrent(now == std::end(offeredMinutes) ? 1 : static_cast<int>(now - std::begin(offeredMinutes)));
    connect(minutes, &SegmentedControl::currentChanged, this,
            [this](int at) { m_penjaga.setMenitKunci(offeredMinutes[at]); });
    idle->addWidget(new TextLabel(Letters::Body, tr("Kunci layar setelah ditinggal")));
    idle->addWidget(minutes);
    idle->addWidget(new TextLabel(
        Letters::Hint, tr("Pekerjaan di layar, draf, dan impor yang berjalan tetap ada di balik kunci.")));
    column->addWidget(m_idle);
    return panel;
}

Panel *BagianKeamanan::buildKey()
{
    auto *panel = new Panel(tr("Kunci pemulihan"));
    QVBoxLayout *column = innerColumn(panel);
    column->addWidget(quietLine(
        tr("Membuka cadangan di komputer lain, dan data kantor bila sandi terlupa. Simpan lembarnya di tempat "
           "terkunci, terpisah dari cadangan.")));
    auto *row = new QHBoxLayout;
    auto *print = new VerbButton(tr("Cetak kunci pemulihan…"), QStringLiteral("printer"));
    connect(print, &QAbstractButton::clicked, this, &BagianKeamanan::openKey);
    row->addWidget(print);
    row->addStretch(1);
    column->addLayout(row);
    return panel;
}

void BagianKeamanan::follow()
{
    const bool locked = m_penjaga.bersandi();
    m_state->setText(locked ? tr("Data kantor terkunci dengan sandi.")
                            : tr("Data kantor terbuka bagi siapa pun yang memakai akun komputer ini."));
    m_set->setVisible(!locked);
    for (QWidget *part : {static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_remove),
                          static_cast<QWidget *>(m_lockNow), m_idle})
        part->setVisible(locked);
}

void BagianKeamanan::openPassword(int maksud, const QString &done)
{
    auto *dialog = new SandiDialog(m_penjaga, static_cast<SandiDialog::Maksud>(maksud), this);
    connect(dialog, &QDialog::accepted, this, [this, done] {
        m_message->showMessage(StatusKind::Valid, done);
        follow();
    });
    dialog->open();
}

void BagianKeamanan::openKey()
{
    const KodeWilayah &area = m_desk.kantor.wilayah;
    const LembarKunci sheet{
        m_desk.kantor.nama, area.isEmpty() ? QString() : m_desk.wilayah.jalur(area), {}, m_desk.clock.today()};
    (new CetakKunciDialog(m_penjaga, m_printer, sheet, this))->open();
}

} // namespace lumbung
