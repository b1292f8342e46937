// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/dokdetail.h"

#include "forms/koperasi/baloktahun.h"
#include "forms/koperasi/daftarriwayat.h"
#include "forms/koperasi/statuskoperasi.h"
#include "forms/koperasi/tabdatar.h"
#include "forms/widgets/emptystate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/statuslabel.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/samaran.h"
#include "models/koperasi/teksisian.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace lumbung {

DokDetail::DokDetail(Desk &desk, QWidget *parent)
    : QFrame(parent),
      m_desk(desk),
      m_tabs(new TabDatar(tr("Bagian detail"), this)),
      m_pages(new QStackedWidget(this)),
      m_history(new DaftarRiwayat(desk.wilayah, this))
{
    setAccessibleName(tr("Detail"));
    m_tabs->addTab(tr("Ringkasan"));
    m_tabs->addTab(tr("Riwayat"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(m_tabs);
    m_pages->addWidget(buildSummary());
    m_pages->addWidget(m_history);
    auto *nothing = new EmptyState(m_pages);
    nothing->setContent(QStringLiteral("store"), tr("Belum ada yang dipilih"),
                        tr("Pilih satu baris untuk melihat rinciannya."));
    m_pages->addWidget(nothing);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFoot());
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_history, &DaftarRiwayat::undoRequested, this, &DokDetail::undoRequested);
    tampilkan({}, 0);
}

QWidget *DokDetail::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(14, 4, 6, 4);
    row->addWidget(new TextLabel(Letters::Panel, tr("Detail"), head));
    row->addStretch();
    row->addWidget(new TextLabel(Letters::Hint, QStringLiteral("F4"), head));
    auto *close = new VerbButton({}, QStringLiteral("x"), VerbButton::Rank::Quiet, head);
    close->setAccessibleName(tr("Tutup detail"));
    close->setToolTip(tr("Tutup detail (F4)"));
    connect(close, &QAbstractButton::clicked, this, &DokDetail::closeRequested);
    row->addWidget(close);
    return head;
}

QWidget *DokDetail::buildSummary()
{
    auto *area = new QScrollArea(this);
    area->setAccessibleName(tr("Ringkasan"));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget(area);
    body->setBackgroundRole(QPalette::Base);
    body->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(6);
    m_name = new TextLabel(Letters::Record, {}, body);
    m_name->setWordWrap(true);
    m_number = new TextLabel(Letters::Meta, {}, body);
    m_active = new StatusLabel(body);
    m_meeting = new StatusLabel(body);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(8);
    chips->addWidget(m_active);
    chips->addWidget(m_meeting);
    chips->addStretch();
    m_rows = new QFormLayout;
    m_rows->setVerticalSpacing(4);
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *barTitle = new TextLabel(Letters::Strong, tr("Aset, lima tahun buku (Rp jt)"), body);
    m_bars = new BalokTahun(body);
    m_note = new TextLabel(Letters::Meta, {}, body);
    m_note->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addLayout(chips);
    column->addSpacing(4);
    column->addWidget(barTitle); // before the rows: the chart is in sight at every text scale
    column->addWidget(m_bars);
    column->addWidget(m_note);
    column->addSpacing(4);
    column->addLayout(m_rows);
    column->addStretch();
    area->setWidget(body);
    return area;
}

QWidget *DokDetail::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 8, 14, 8);
    row->setSpacing(8);
    m_openButton = new VerbButton(tr("Buka"), QStringLiteral("external-link"), VerbButton::Rank::Small, foot);
    m_reveal = new VerbButton(tr("Data pribadi…"), QStringLiteral("eye"), VerbButton::Rank::Small, foot);
    m_reveal->setToolTip(tr("Menampilkan nama, telepon dan NIK (KTP) utuh; alasannya dicatat"));
    row->addWidget(m_openButton);
    row->addWidget(m_reveal);
    row->addStretch();
    connect(m_openButton, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_id); });
    connect(m_reveal, &QAbstractButton::clicked, this, &DokDetail::revealRequested);
    return foot;
}

void DokDetail::setTerbuka(bool terbuka)
{
    m_open = terbuka;
    m_reveal->setText(terbuka ? tr("Samarkan") : tr("Data pribadi…"));
    m_reveal->setIconName(terbuka ? QStringLiteral("eye-off") : QStringLiteral("eye"));
    tampilkan(m_id, m_year);
}

void DokDetail::tampilkan(const KoperasiId &id, int tahunBuku)
{
    m_id = id;
    m_year = tahunBuku;
    const quint64 mine = ++m_generation;
    m_openButton->setEnabled(!id.isEmpty());
    m_tabs->setEnabled(!id.isEmpty());
    m_pages->setCurrentIndex(id.isEmpty() ? 2 : m_tabs->currentIndex());
    if (id.isEmpty())
        return;
    m_desk.baca.run([id](Office &office) { return bacaRingkasan(office, id); })
        .then(this, [this, mine](const Result<RingkasanKoperasi> &summary) {
            if (mine == m_generation && summary)
                show(*summary);
        });
}

void DokDetail::show(const RingkasanKoperasi &summary)
{
    Record statement;
    std::vector<BalokTahun::Tahun> years;
    for (int year = m_year - 4; year <= m_year; ++year)
        years.push_back({year, false, 0});
    for (const Keragaan &one : summary.keragaan) {
        const Value &aset = one.isian.value(Field::Aset);
        if (one.periode.tahunBuku == m_year)
            statement = one.isian;
        for (BalokTahun::Tahun &year : years)
            if (year.tahun == one.periode.tahunBuku && !aset.isEmpty())
                year = {year.tahun, true, aset.decimal() / 1e6};
    }
    m_name->setText(summary.koperasi.isian.value(Field::Nama).text());
    const QString number = summary.koperasi.isian.value(Field::NikKoperasi).text();
    m_number->setText(number.isEmpty() ? tr("Tanpa Nomor Induk Koperasi")
                                       : tr("Nomor Induk Koperasi %1").arg(number));
    showStatus(statement);
    showRows(summary, statement);
    m_bars->setTahun(years);
    m_note->setText(statement.isEmpty() ? tr("Keragaan TB %1 belum ada.").arg(m_year) : QString());
    m_note->setVisible(statement.isEmpty());
    m_history->setRiwayat(summary.riwayat, m_open);
}

void DokDetail::showStatus(const Record &statement)
{
    const auto chip = [&](StatusLabel *label, Field field) {
        const QString words = statement.value(field).text();
        const auto kind = statusKoperasi(field, words);
        label->setVisible(kind && !words.isEmpty());
        if (kind)
            label->setChip({*kind, words});
    };
    chip(m_active, Field::StatusAktif);
    chip(m_meeting, Field::StatusRat);
}

void DokDetail::showRows(const RingkasanKoperasi &summary, const Record &statement)
{
    while (m_rows->rowCount() > 0)
        m_rows->removeRow(0);
    const auto add = [this](const QString &label, const QString &text) {
        auto *value = new TextLabel(Letters::Body, text.isEmpty() ? tr("(kosong)") : text, this);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(text.size() > 18);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_rows->addRow(new TextLabel(Letters::Quiet, label, this), value);
    };
    const Record &profil = summary.koperasi.isian;
    const auto kode = KodeWilayah::parse(profil.value(Field::Wilayah).text());
    add(namaKolom(Field::NoBadanHukum), profil.value(Field::NoBadanHukum).text());
    add(namaKolom(Field::Kecamatan), kode ? m_desk.wilayah.nama(kode->at(TingkatWilayah::Kecamatan)) : QString());
    add(namaKolom(Field::Jenis), profil.value(Field::Jenis).text());
    const QString ketua = profil.value(Field::Ketua).text();
    add(namaIsian(Field::Ketua), m_open ? ketua : samarkan(Field::Ketua, ketua));
    const QString telp = teksNilai(Field::TelpKetua, profil.value(Field::TelpKetua), m_desk.wilayah);
    add(namaIsian(Field::TelpKetua), m_open ? telp : samarkan(Field::TelpKetua, telp));
    for (const Field field : {Field::Grade, Field::Kuk, Field::TglRat, Field::AnggotaTotal})
        add(namaKolom(field), teksNilai(field, statement.value(field), m_desk.wilayah));
}

void DokDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.surface);
    painter.setPen(look.line);
    painter.drawLine(rect().topLeft(), rect().bottomLeft());
}

} // namespace lumbung
