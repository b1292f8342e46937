// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/periksalangkah.h"

#include "core/domain/valuelist.h"
#include "forms/widgets/daftarduabaris.h"
#include "forms/widgets/daftarrinci.h"
#include "forms/widgets/duabarisdelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/tabelbaris.h"
#include "models/impor/imporsesi.h"
#include "models/impor/temuanmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

namespace {

DuaBarisDelegate::Rupa rupaKeparahan(const QModelIndex &index)
{
    switch (static_cast<Keparahan>(index.data(KelompokModel::KeparahanRole).toInt())) {
    case Keparahan::Salah: return {StatusKind::Terlambat, QStringLiteral("octagon-alert")};
    case Keparahan::PerluDicek: return {StatusKind::Perbaikan, QStringLiteral("triangle-alert")};
    case Keparahan::Info: break;
    }
    return {StatusKind::Info, QStringLiteral("info")};
}

} // namespace

PeriksaLangkah::PeriksaLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_kelompok(new KelompokModel(this)),
      m_sel(new SelModel(this)),
      m_tabel(new TabelBaris(tr("Sel dengan sebab ini"))),
      m_sebab(new TextLabel(Letters::Strong)),
      m_lama(new QComboBox),
      m_baru(new QComboBox),
      m_terapkan(new VerbButton(tr("Ganti semua"), QStringLiteral("check-check"))),
      m_kosongkan(new VerbButton(tr("Impor tanpa isian ini"), {}, VerbButton::Rank::Normal)),
      m_lewati(new VerbButton(tr("Lewati baris"), {}, VerbButton::Rank::Normal))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_rinci = new DaftarRinci(
        {tr("Sebab"), tr("Sebab"), tr("Semua isi berkas terbaca"), tr("Tidak ada yang perlu diperbaiki.")},
        buatRinci(), {2, 3});
    column->addWidget(m_rinci);
    m_daftar = m_rinci->daftar();
    m_daftar->setModel(m_kelompok);
    m_daftar->setItemDelegate(new DuaBarisDelegate(KelompokModel::RincianRole, rupaKeparahan, m_daftar));
    connect(m_daftar, &DaftarDuaBaris::barisDipilih, this, &PeriksaLangkah::tunjuk);
    connect(m_sel, &SelModel::selDiperbaiki, this, [this](int baris, int kolom, const QString &teks) {
        KoreksiImpor koreksi = m_sesi.koreksi();
        koreksi.sel[{baris, kolom}] = teks;
        m_sesi.ubahKoreksi(koreksi);
    });
    setFocusProxy(m_rinci);
    segarkan();
}

QWidget *PeriksaLangkah::buatRinci()
{
    auto *panel = new Panel;
    auto *body = new QVBoxLayout;
    body->setContentsMargins(14, 12, 14, 10);
    body->setSpacing(10);
    m_sebab->setWordWrap(true);
    body->addWidget(m_sebab);
    body->addWidget(buatSemua());
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    verbs->addWidget(m_kosongkan);
    verbs->addWidget(m_lewati);
    verbs->addStretch(1);
    body->addLayout(verbs);
    panel->body()->addLayout(body);
    m_tabel->setModel(m_sel);
    m_tabel->setItemDelegate(new SelDelegate(-1, -1, m_tabel));
    m_tabel->verticalHeader()->hide();
    m_tabel->setColumnWidth(SelModel::Letak, 170);
    m_tabel->setColumnWidth(SelModel::Isi, 220);
    panel->body()->addWidget(m_tabel, 1);
    connect(m_terapkan, &QAbstractButton::clicked, this, &PeriksaLangkah::terapkanSemua);
    connect(m_kosongkan, &QAbstractButton::clicked, this, &PeriksaLangkah::kosongkanSemua);
    connect(m_lewati, &QAbstractButton::clicked, this, &PeriksaLangkah::lewatiBaris);
    return panel;
}

QWidget *PeriksaLangkah::buatSemua()
{
    m_semua = new QWidget;
    auto *row = new QHBoxLayout(m_semua);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_lama->setAccessibleName(tr("Isi yang diganti"));
    m_baru->setAccessibleName(tr("Menjadi"));
    m_baru->setEditable(true);
    m_baru->setInsertPolicy(QComboBox::NoInsert);
    m_baru->lineEdit()->setPlaceholderText(tr("isi yang benar"));
    row->addWidget(m_lama, 2);
    row->addWidget(new TextLabel(Letters::Quiet, tr("menjadi")));
    row->addWidget(m_baru, 2);
    row->addWidget(m_terapkan);
    return m_semua;
}

void PeriksaLangkah::segarkan()
{
    m_baris = m_rinci->segarkan([this] { m_kelompok->tampilkan(m_sesi.rencana()); });
    tunjuk(m_baris);
}

void PeriksaLangkah::tunjuk(int row)
{
    m_baris = row;
    if (row < 0 || row >= m_kelompok->rowCount())
        return;
    const KelompokTemuan &kelompok = m_kelompok->kelompok(row);
    m_sel->tampilkan(m_sesi.rencana(), kelompok, m_sesi.koreksi());
    m_sebab->setText(m_kelompok->index(row).data().toString());
    const bool cell = kelompok.kolom >= 0 && kelompok.keparahan != Keparahan::Info;
    m_semua->setVisible(cell);
    m_kosongkan->setVisible(cell && kelompok.keparahan == Keparahan::Salah);
    m_lewati->setVisible(kelompok.keparahan == Keparahan::Salah);
    isiPilihan();
}

void PeriksaLangkah::isiPilihan()
{
    const KelompokTemuan &kelompok = m_kelompok->kelompok(m_baris);
    m_lama->clear();
    for (auto it = kelompok.isi.begin(); it != kelompok.isi.end(); ++it)
        m_lama->addItem(tr("%1 (%L2 sel)").arg(it.key().isEmpty() ? tr("(kosong)") : it.key()).arg(it.value()),
                        it.key());
    m_baru->clear();
    const auto field = fieldKolom(m_sesi.rencana().peta, kelompok.kolom);
    if (field)
        m_baru->addItems(valuesOf(*field));
    m_baru->setCurrentIndex(-1);
    m_baru->setEditText(QString());
}

void PeriksaLangkah::terapkanSemua()
{
    const KelompokTemuan &kelompok = m_kelompok->kelompok(m_baris);
    if (m_lama->currentIndex() < 0 || m_baru->currentText().trimmed().isEmpty()) {
        m_baru->setFocus();
        return;
    }
    KoreksiImpor koreksi = m_sesi.koreksi();
    koreksi.semua[{kelompok.kolom, m_lama->currentData().toString()}] = m_baru->currentText().trimmed();
    m_sesi.ubahKoreksi(koreksi);
    m_sel->tampilkan(m_sesi.rencana(), kelompok, m_sesi.koreksi());
    if (m_lama->currentIndex() + 1 < m_lama->count())
        m_lama->setCurrentIndex(m_lama->currentIndex() + 1);
    m_baru->setEditText(QString());
}

void PeriksaLangkah::kosongkanSemua()
{
    const KelompokTemuan &kelompok = m_kelompok->kelompok(m_baris);
    KoreksiImpor koreksi = m_sesi.koreksi();
    koreksi.kosongkan.insert({kelompok.kode, kelompok.kolom});
    m_sesi.ubahKoreksi(koreksi);
    m_sel->tampilkan(m_sesi.rencana(), kelompok, m_sesi.koreksi());
}

void PeriksaLangkah::lewatiBaris()
{
    const KelompokTemuan &kelompok = m_kelompok->kelompok(m_baris);
    const int row = m_tabel->currentIndex().row();
    if (row < 0 || row >= static_cast<int>(kelompok.contoh.size())) {
        m_tabel->setFocus();
        m_tabel->selectRow(0);
        return;
    }
    KoreksiImpor koreksi = m_sesi.koreksi();
    const int baris = kelompok.contoh[static_cast<std::size_t>(row)].baris;
    if (!koreksi.lewati.insert(baris).second)
        koreksi.lewati.erase(baris);
    m_sesi.ubahKoreksi(koreksi);
    m_sel->tampilkan(m_sesi.rencana(), kelompok, m_sesi.koreksi());
    m_tabel->selectRow(row);
}

} // namespace lumbung
