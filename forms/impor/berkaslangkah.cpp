// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/berkaslangkah.h"

#include "forms/widgets/emptystate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/seldelegate.h"
#include "forms/widgets/tabelbaris.h"
#include "models/impor/contohmodel.h"
#include "models/impor/imporsesi.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int jedaKirim = 400; ///< ms

QWidget *berjudul(const QString &judul, QWidget *isi)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new TextLabel(Letters::Body, judul);
    label->setBuddy(isi);
    isi->setAccessibleName(judul);
    column->addWidget(label);
    column->addWidget(isi);
    column->addStretch(1);
    return holder;
}

} // namespace

BerkasLangkah::BerkasLangkah(ImporSesi &sesi, QWidget *parent)
    : QWidget(parent),
      m_sesi(sesi),
      m_tumpuk(new QStackedWidget),
      m_contoh(new ContohModel(this)),
      m_nama(new TextLabel(Letters::Strong)),
      m_lembar(new QComboBox),
      m_kepalaAwal(new QSpinBox),
      m_kepalaAkhir(new QSpinBox),
      m_tahun(new QSpinBox),
      m_asalTahun(new TextLabel(Letters::Hint)),
      m_pengirim(new QComboBox)
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_tumpuk);
    m_tumpuk->addWidget(buatKosong());
    m_tumpuk->addWidget(buatIsi());
    ikat();
    segarkan();
}

QWidget *BerkasLangkah::buatKosong()
{
    auto *panel = new Panel;
    auto *empty = new EmptyState;
    empty->setContent(
        QStringLiteral("file-spreadsheet"), tr("Letakkan berkas di sini"),
        tr("Buku kerja Excel (.xlsx) atau CSV dari kecamatan, provinsi atau ODS. Judul kolom dikenali sendiri."),
        tr("Pilih berkas\u2026"));
    connect(empty, &EmptyState::verbTriggered, this, &BerkasLangkah::berkasDiminta);
    panel->body()->addWidget(empty, 1);
    panel->body()->addWidget(buatTemplat(), 0, Qt::AlignHCenter);
    panel->body()->addSpacing(24);
    return panel;
}

QWidget *BerkasLangkah::buatTemplat()
{
    auto *templat = new VerbButton(tr("Unduh templat kosong"), QStringLiteral("download"), VerbButton::Rank::Quiet);
    templat->setMenuMark(true);
    auto *menu = new QMenu(templat);
    const QString names[] = {tr("Keragaan tahun buku dengan profil\u2026"), tr("Profil koperasi\u2026"),
                             tr("Angka tahun buku lengkap\u2026")};
    for (std::size_t i = 0; i < std::size(semuaTemplat); ++i)
        connect(menu->addAction(names[i]), &QAction::triggered, this,
                [this, jenis = semuaTemplat[i]] { Q_EMIT templatDiminta(jenis); });
    connect(templat, &QAbstractButton::clicked, menu,
            [templat, menu] { menu->popup(templat->mapToGlobal(QPoint(0, templat->height()))); });
    return templat;
}

QWidget *BerkasLangkah::buatIsi()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *file = new Panel(tr("Berkas"));
    auto *other = file->addLink(tr("Ganti berkas\u2026"));
    connect(other, &QAbstractButton::clicked, this, &BerkasLangkah::berkasDiminta);
    auto *grid = new QGridLayout;
    grid->setContentsMargins(16, 4, 16, 14);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->addWidget(m_nama, 0, 0, 1, 5);
    grid->addWidget(berjudul(tr("Lembar"), m_lembar), 1, 0);
    grid->addWidget(berjudul(tr("Judul dari baris"), m_kepalaAwal), 1, 1);
    grid->addWidget(berjudul(tr("Sampai baris"), m_kepalaAkhir), 1, 2);
    grid->addWidget(berjudul(tr("Tahun buku"), m_tahun), 1, 3);
    grid->addWidget(berjudul(tr("Pengirim"), m_pengirim), 1, 4);
    grid->addWidget(m_asalTahun, 2, 3, 1, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(4, 2);
    file->body()->addLayout(grid);
    m_kepalaAwal->setRange(1, 100);
    m_kepalaAkhir->setRange(1, 100);
    m_tahun->setRange(1945, 2100);
    m_tahun->setGroupSeparatorShown(false);
    m_pengirim->setEditable(true);
    m_pengirim->setInsertPolicy(QComboBox::NoInsert);
    m_pengirim->lineEdit()->setPlaceholderText(tr("misalnya Kec. Cibinong"));
    auto *preview = new Panel(tr("Isi lembar"));
    auto *table = new TabelBaris(tr("Isi lembar"));
    table->setModel(m_contoh);
    table->setItemDelegate(new SelDelegate(-1, ContohModel::KepalaRole, table));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setDefaultSectionSize(130);
    preview->body()->addWidget(table);
    column->addWidget(file);
    column->addWidget(preview, 1);
    return page;
}

void BerkasLangkah::ikat()
{
    m_sebentar.setSingleShot(true);
    m_sebentar.setInterval(jedaKirim);
    connect(&m_sebentar, &QTimer::timeout, this, &BerkasLangkah::kirim);
    const auto headed = [this] {
        if (m_menyegarkan)
            return;
        m_kepalaDipilih = true;
        m_sebentar.start();
    };
    connect(m_kepalaAwal, &QSpinBox::valueChanged, this, headed);
    connect(m_kepalaAkhir, &QSpinBox::valueChanged, this, headed);
    connect(m_tahun, &QSpinBox::valueChanged, this, [this] {
        if (m_menyegarkan)
            return;
        m_tahunDipilih = true;
        m_sebentar.start();
    });
    connect(m_lembar, &QComboBox::activated, this, [this] {
        m_kepalaDipilih = false;
        kirim();
    });
    connect(m_pengirim, &QComboBox::activated, this, &BerkasLangkah::kirim);
    connect(m_pengirim->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        if (!m_menyegarkan && m_pengirim->currentText().simplified() != m_sesi.permintaan().pengirim)
            kirim();
    });
}

void BerkasLangkah::kirim()
{
    m_sebentar.stop();
    PermintaanImpor permintaan = m_sesi.permintaan();
    const bool otherSheet = m_lembar->currentIndex() != m_sesi.rencana().lembar;
    permintaan.lembar = otherSheet || permintaan.lembar ? std::optional(m_lembar->currentIndex()) : std::nullopt;
    permintaan.barisKepala.reset();
    if (m_kepalaDipilih)
        permintaan.barisKepala = {m_kepalaAwal->value(), std::max(m_kepalaAwal->value(), m_kepalaAkhir->value())};
    permintaan.tahunBuku = m_tahunDipilih ? std::optional(m_tahun->value()) : std::nullopt;
    permintaan.pengirim = m_pengirim->currentText().simplified();
    if (otherSheet || m_kepalaDipilih)
        permintaan.kolom.clear();
    m_sesi.ubahPermintaan(permintaan);
}

QString BerkasLangkah::asalTahunTeks() const
{
    if (!m_sesi.rencana().adaKeragaan())
        return tr("Berkas ini hanya berisi profil; tahun buku tidak dipakai.");
    switch (m_sesi.rencana().asalTahun) {
    case AsalTahun::Kolom: return tr("Tiap baris menyebut tahunnya; ini untuk baris yang tidak.");
    case AsalTahun::Diminta: return tr("Pilihan Anda.");
    case AsalTahun::Judul: return tr("Dari judul di atas tabel.");
    case AsalTahun::NamaLembar: return tr("Dari nama lembar.");
    case AsalTahun::NamaBerkas: return tr("Dari nama berkas.");
    case AsalTahun::Dianggap: break;
    }
    return tr("Berkas tidak menyebut tahun buku. Periksa dulu.");
}

void BerkasLangkah::segarkan()
{
    m_menyegarkan = true;
    const RencanaImpor &rencana = m_sesi.rencana();
    const bool open = !m_sesi.lembar().isEmpty() && !m_sesi.path().isEmpty();
    m_tumpuk->setCurrentIndex(open ? 1 : 0);
    if (!open) {
        m_kepalaDipilih = m_tahunDipilih = false;
    } else {
        m_nama->setText(QFileInfo(m_sesi.path()).fileName());
        m_lembar->clear();
        m_lembar->addItems(m_sesi.lembar());
        m_lembar->setCurrentIndex(rencana.lembar);
        m_lembar->setEnabled(m_sesi.lembar().size() > 1);
        m_kepalaAwal->setValue(rencana.kepala.barisAwal);
        m_kepalaAkhir->setValue(rencana.kepala.barisAkhir);
        m_kepalaAwal->setEnabled(!rencana.tegak);
        m_kepalaAkhir->setEnabled(!rencana.tegak);
        m_tahun->setValue(rencana.periode.tahunBuku);
        m_tahun->setEnabled(rencana.adaKeragaan());
        m_asalTahun->setText(asalTahunTeks());
        m_pengirim->clear();
        m_pengirim->addItems(m_sesi.pengirimDikenal());
        m_pengirim->setCurrentText(m_sesi.permintaan().pengirim);
        m_contoh->tampilkan(m_sesi.contoh(), rencana.tegak ? KepalaLembar() : rencana.kepala);
    }
    m_menyegarkan = false;
}

void BerkasLangkah::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.front().isLocalFile())
        event->acceptProposedAction();
}

void BerkasLangkah::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_sesi.buka(event->mimeData()->urls().front().toLocalFile());
}

} // namespace lumbung
