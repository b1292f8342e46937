// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/ringkasanlangkah.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/statuslabel.h"
#include "models/impor/imporsesi.h"
#include "models/impor/temuanmodel.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int peringatanTampil = 8;

QString ribuan(qint64 number)
{
    return QLocale(QLocale::Indonesian).toString(number);
}

Chip chipKeparahan(Keparahan keparahan, const QString &text)
{
    switch (keparahan) {
    case Keparahan::Salah: return {StatusKind::Terlambat, text, QStringLiteral("octagon-alert"), true};
    case Keparahan::PerluDicek: return {StatusKind::Perbaikan, text, QStringLiteral("triangle-alert"), true};
    case Keparahan::Info: break;
    }
    return {StatusKind::Info, text, QStringLiteral("info"), true};
}

void kosongkanTata(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

BarisAngka::BarisAngka(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 12);
    row->setSpacing(0);
    const QString words[] = {tr("baru"), tr("diperbarui"), tr("sama, tidak berubah"), tr("tidak diimpor"),
                             tr("dilewati")};
    for (int i = 0; i < 5; ++i) {
        if (i > 0) {
            auto *rule = new QFrame;
            rule->setFrameShape(QFrame::VLine);
            rule->setForegroundRole(QPalette::Mid);
            row->addWidget(rule);
        }
        auto *cell = new QVBoxLayout;
        cell->setContentsMargins(16, 4, 16, 4);
        cell->setSpacing(2);
        m_angka[i] = new TextLabel(Letters::Figure);
        cell->addWidget(m_angka[i]);
        cell->addWidget(new TextLabel(Letters::Quiet, words[i]));
        row->addLayout(cell, 1);
    }
}

void BarisAngka::tampilkan(const HitunganImpor &hitungan)
{
    const qint64 numbers[] = {hitungan.baru, hitungan.diperbarui, hitungan.sama, hitungan.ditolak,
                              hitungan.dilewati};
    for (int i = 0; i < 5; ++i)
        m_angka[i]->setText(ribuan(numbers[i]));
}

RingkasanLangkah::RingkasanLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_angka(new BarisAngka),
      m_tentang(new TextLabel(Letters::Quiet)),
      m_tertolak(new TextLabel(Letters::Quiet)),
      m_simpan(new VerbButton(tr("Simpan baris itu\u2026"), QStringLiteral("download"), VerbButton::Rank::Normal)),
      m_peringatan(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto *figures = new Panel(tr("Yang akan terjadi"));
    m_tentang->setContentsMargins(16, 0, 16, 0);
    m_tentang->setWordWrap(true);
    figures->body()->addWidget(m_tentang);
    figures->body()->addWidget(m_angka);
    column->addWidget(figures);
    auto *outside = new QHBoxLayout;
    outside->setSpacing(12);
    m_tertolak->setWordWrap(true);
    outside->addWidget(m_tertolak, 1);
    outside->addWidget(m_simpan);
    column->addLayout(outside);
    auto *notes = new Panel(tr("Catatan pemeriksaan"));
    m_peringatan->setContentsMargins(16, 0, 16, 12);
    m_peringatan->setSpacing(6);
    notes->body()->addLayout(m_peringatan);
    notes->body()->addStretch(1);
    column->addWidget(notes, 1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Ringkasan impor"));
    connect(m_simpan, &QAbstractButton::clicked, this, &RingkasanLangkah::simpanTertolakDiminta);
    segarkan();
}

void RingkasanLangkah::segarkan()
{
    const RencanaImpor &rencana = m_sesi.rencana();
    m_angka->tampilkan(rencana.hitungan);
    const QString tahun = rencana.adaKeragaan() ? tr(", tahun buku %1").arg(rencana.periode.tahunBuku) : QString();
    m_tentang->setText(tr("%1 baris dari lembar \"%2\"%3. Semuanya masuk sekaligus dan bisa diurungkan sekaligus.")
                           .arg(ribuan(rencana.hitungan.dibaca), rencana.namaLembar, tahun));
    const bool outside = rencana.hitungan.ditolak > 0;
    m_simpan->setVisible(outside);
    m_tertolak->setText(outside ? tr("%1 baris tidak diimpor karena isinya salah. Simpan barisnya beserta alasan "
                                     "untuk dikirim kembali.")
                                      .arg(ribuan(rencana.hitungan.ditolak))
                                : tr("Tidak ada baris yang ditinggalkan."));
    kosongkanTata(m_peringatan);
    KelompokModel kelompok;
    kelompok.tampilkan(rencana);
    for (int row = 0; row < std::min(kelompok.rowCount(), peringatanTampil); ++row) {
        const QModelIndex index = kelompok.index(row);
        auto *line = new StatusLabel;
        line->setChip(chipKeparahan(static_cast<Keparahan>(index.data(KelompokModel::KeparahanRole).toInt()),
                                    index.data(KelompokModel::RincianRole).toString() + QStringLiteral(": ") +
                                        index.data().toString()));
        m_peringatan->addWidget(line);
    }
    if (kelompok.rowCount() == 0)
        m_peringatan->addWidget(new TextLabel(Letters::Quiet, tr("Tidak ada catatan.")));
    else if (kelompok.rowCount() > peringatanTampil)
        m_peringatan->addWidget(
            new TextLabel(Letters::Hint, tr("dan %1 sebab lain").arg(kelompok.rowCount() - peringatanTampil)));
}

SelesaiLangkah::SelesaiLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_angka(new BarisAngka),
      m_judul(new TextLabel(Letters::Record)),
      m_kalimat(new TextLabel(Letters::Quiet)),
      m_lihat(new VerbButton(tr("Lihat baris"), QStringLiteral("list"), VerbButton::Rank::Normal)),
      m_urungkan(new VerbButton(tr("Urungkan impor"), QStringLiteral("undo-2"), VerbButton::Rank::Normal)),
      m_lagi(new VerbButton(tr("Impor berkas lain"), QStringLiteral("file-plus"), VerbButton::Rank::Normal))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(12);
    auto *panel = new Panel;
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 14, 16, 4);
    head->setSpacing(4);
    m_kalimat->setWordWrap(true);
    head->addWidget(m_judul);
    head->addWidget(m_kalimat);
    panel->body()->addLayout(head);
    panel->body()->addWidget(m_angka);
    column->addWidget(panel);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_lihat);
    verbs->addWidget(m_urungkan);
    verbs->addWidget(m_lagi);
    verbs->addStretch(1);
    column->addLayout(verbs);
    column->addStretch(1);
    connect(m_lihat, &QAbstractButton::clicked, this, &SelesaiLangkah::lihatDiminta);
    connect(m_urungkan, &QAbstractButton::clicked, this, &SelesaiLangkah::urungkanDiminta);
    connect(m_lagi, &QAbstractButton::clicked, this, &SelesaiLangkah::lagiDiminta);
    segarkan();
}

void SelesaiLangkah::segarkan()
{
    const HasilImpor &hasil = m_sesi.hasil();
    m_angka->tampilkan(hasil.hitungan);
    const bool undone = m_sesi.keadaan() == ImporSesi::Keadaan::Diurungkan;
    const bool changed = !hasil.tindakan.isEmpty();
    m_judul->setText(undone ? tr("Impor diurungkan") : changed ? tr("Impor selesai") : tr("Tidak ada yang baru"));
    m_kalimat->setText(
        undone    ? tr("Data kembali seperti sebelum impor ini.")
        : changed ? tr("%1 masuk dalam %2 detik.")
                        .arg(m_sesi.rencana().berkas, QLocale(QLocale::Indonesian).toString(hasil.detik, 'f', 1))
                  : tr("Isi berkas ini sama dengan data yang sudah ada."));
    m_lihat->setVisible(changed && !undone);
    setFocusProxy(changed && !undone ? m_lihat : m_lagi);
    m_urungkan->setVisible(changed && !undone);
    m_urungkan->setEnabled(m_sesi.keadaan() == ImporSesi::Keadaan::Selesai);
}

} // namespace lumbung
