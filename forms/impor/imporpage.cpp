// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/impor/imporpage.h"

#include "core/application/impor/templatimpor.h"
#include "forms/impor/berkaslangkah.h"
#include "forms/impor/kembarlangkah.h"
#include "forms/impor/langkahstrip.h"
#include "forms/impor/periksalangkah.h"
#include "forms/impor/petalangkah.h"
#include "forms/impor/ringkasanlangkah.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/pageheader.h"
#include "models/pesan/galat.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace lumbung {

namespace {

ImporDeps depsDari(Desk &desk)
{
    return {desk.tulis, desk.wilayah, desk.clock, desk.chance, desk.sources, desk.writers, desk.pelaku};
}

QString ribuanBaris(qint64 number)
{
    return QLocale(QLocale::Indonesian).toString(number);
}

} // namespace

ImporPage::ImporPage(Desk &desk, const DeepLink &link, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_sesi(depsDari(desk)),
      m_lanjut(makeAction(this, tr("Lanjut"), QStringLiteral("chevron-right"), Qt::CTRL | Qt::Key_Return)),
      m_kembali(makeAction(this, tr("Kembali"), QStringLiteral("chevron-left")))
{
    bangun();
    ikat();
    ke(Berkas);
    follow(link);
}

void ImporPage::bangun()
{
    m_header = new PageHeader(tr("Impor data keragaan"));
    m_strip = new LangkahStrip(
        {tr("Berkas"), tr("Cocokkan kolom"), tr("Periksa"), tr("Kembar"), tr("Ringkasan"), tr("Selesai")});
    m_pesan = new MessageBar;
    m_pesan->hide();
    m_tumpuk = new QStackedWidget;
    m_tumpuk->addWidget(m_berkas = new BerkasLangkah(m_sesi));
    m_tumpuk->addWidget(m_peta = new PetaLangkah(m_sesi));
    m_tumpuk->addWidget(m_periksa = new PeriksaLangkah(m_sesi));
    m_tumpuk->addWidget(m_kembar = new KembarLangkah(m_sesi));
    m_tumpuk->addWidget(m_ringkasan = new RingkasanLangkah(m_sesi));
    m_tumpuk->addWidget(m_selesai = new SelesaiLangkah(m_sesi));
    m_tindakan = new ActionBar;
    m_tindakan->addVerb(m_kembali);
    m_tombolLanjut = m_tindakan->addVerb(m_lanjut, VerbButton::Rank::Main);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_pesan);
    column->addWidget(m_tumpuk, 1);
    column->addWidget(bangunKemajuan());
    column->addWidget(m_tindakan);
    addActions({m_lanjut, m_kembali});
}

QWidget *ImporPage::bangunKemajuan()
{
    m_kemajuan = new QWidget;
    auto *row = new QHBoxLayout(m_kemajuan);
    row->setContentsMargins(16, 4, 16, 10);
    row->setSpacing(12);
    m_bilah = new QProgressBar;
    m_bilah->setTextVisible(false);
    m_bilah->setRange(0, 1000);
    m_bilah->setAccessibleName(tr("Kemajuan"));
    m_kata = new TextLabel(Letters::Meta);
    auto *stop = new VerbButton(tr("Batal"), QStringLiteral("x"), VerbButton::Rank::Small);
    connect(stop, &QAbstractButton::clicked, &m_sesi, &ImporSesi::batal);
    row->addWidget(m_bilah, 1);
    row->addWidget(m_kata);
    row->addWidget(stop);
    return m_kemajuan;
}

void ImporPage::ikat()
{
    connect(m_lanjut, &QAction::triggered, this, &ImporPage::lanjut);
    connect(&m_desk.events, &DeskEvents::pelakuChanged, this, [this] { m_sesi.setPelaku(m_desk.pelaku); });
    connect(m_kembali, &QAction::triggered, this, &ImporPage::kembali);
    connect(m_strip, &LangkahStrip::dipilih, this, [this](int langkah) {
        if (!m_sesi.sibuk() && this->langkah() != Selesai)
            ke(langkah);
    });
    connect(m_berkas, &BerkasLangkah::berkasDiminta, this, &ImporPage::pilihBerkas);
    connect(m_berkas, &BerkasLangkah::templatDiminta, this, &ImporPage::simpanTemplat);
    connect(m_ringkasan, &RingkasanLangkah::simpanTertolakDiminta, this, &ImporPage::simpanTertolak);
    connect(m_selesai, &SelesaiLangkah::lihatDiminta, this, [this] { Q_EMIT openRequested(barisImpor()); });
    connect(m_selesai, &SelesaiLangkah::urungkanDiminta, &m_sesi, &ImporSesi::urungkan);
    connect(m_selesai, &SelesaiLangkah::lagiDiminta, this, [this] {
        m_sesi.mulaiLagi();
        ke(Berkas);
    });
    connect(&m_sesi, &ImporSesi::keadaanBerubah, this, &ImporPage::segarkanVerba);
    connect(&m_sesi, &ImporSesi::maju, this, &ImporPage::segarkanKemajuan);
    connect(&m_sesi, &ImporSesi::rencanaBerubah, this, &ImporPage::segarkanLangkah);
    connect(&m_sesi, &ImporSesi::gagal, this, &ImporPage::tangani);
    connect(&m_sesi, &ImporSesi::terimpor, this, &ImporPage::setelahImpor);
    connect(&m_sesi, &ImporSesi::diurungkan, this, [this](int dilewati) {
        Q_EMIT m_desk.events.dataChanged();
        m_selesai->segarkan();
        if (dilewati > 0)
            m_pesan->showMessage(StatusKind::Info,
                                 tr("%Ln isian sudah diubah lagi setelah impor dan dibiarkan.", nullptr, dilewati));
    });
    connect(&m_sesi, &ImporSesi::tertolakTersimpan, this, [this](const QString &path) {
        m_pesan->showMessage(StatusKind::Valid,
                             tr("Baris yang tidak diimpor disimpan di %1.").arg(QFileInfo(path).fileName()));
    });
}

DeepLink ImporPage::barisImpor() const
{
    const RencanaImpor &rencana = m_sesi.rencana();
    DeepLink link{QStringLiteral("koperasi")};
    link.query[QStringLiteral("tindakan")] = m_sesi.hasil().tindakan.text();
    link.query[QStringLiteral("judul")] = tr("Impor %1").arg(rencana.berkas);
    if (rencana.adaKeragaan())
        link.query[QStringLiteral("tahun")] = QString::number(rencana.periode.tahunBuku);
    return link;
}

int ImporPage::langkah() const
{
    return m_tumpuk->currentIndex();
}

void ImporPage::ke(int langkah)
{
    m_tumpuk->setCurrentIndex(langkah);
    m_strip->setSekarang(langkah);
    segarkanVerba();
    if (langkah == Peta)
        m_peta->tunjukPertanyaan();
    else
        m_tumpuk->currentWidget()->setFocus();
    Q_EMIT linkChanged();
    Q_EMIT positionChanged();
}

void ImporPage::follow(const DeepLink &link)
{
    if (const QString path = link.query.value(QStringLiteral("berkas")); !path.isEmpty() && path != m_sesi.path())
        m_sesi.buka(path);
}

void ImporPage::lanjut()
{
    m_pesan->hide();
    switch (langkah()) {
    case Berkas: ke(Peta); break;
    case Peta:
        m_menuju = Periksa;
        m_sesi.periksa();
        break;
    case Periksa:
    case Kembar: {
        const int next = langkah() + 1;
        // Corrections change what later steps show: look through the file again before going on.
        if (m_sesi.perluDiperiksaLagi()) {
            m_menuju = next;
            m_sesi.periksa();
        } else {
            ke(next);
        }
        break;
    }
    case Ringkasan: m_sesi.impor(); break;
    case Selesai:
        m_sesi.mulaiLagi();
        ke(Berkas);
        break;
    default: break;
    }
}

void ImporPage::kembali()
{
    m_pesan->hide();
    if (langkah() > Berkas && langkah() < Selesai && !m_sesi.sibuk())
        ke(langkah() - 1);
}

QString ImporPage::alasanTidakBisa() const
{
    if (m_sesi.path().isEmpty() || m_sesi.keadaan() == ImporSesi::Keadaan::TanpaBerkas)
        return tr("Pilih berkasnya dulu");
    if (langkah() == Ringkasan) {
        const HitunganImpor &hitungan = m_sesi.rencana().hitungan;
        if (hitungan.baru + hitungan.diperbarui == 0)
            return tr("Tidak ada baris yang baru atau berubah");
    }
    return {};
}

void ImporPage::segarkanLangkah()
{
    m_berkas->segarkan();
    m_peta->segarkan();
    m_periksa->segarkan();
    m_kembar->segarkan();
    m_ringkasan->segarkan();
    m_header->setFacts(m_sesi.path().isEmpty() ? QString() : m_sesi.rencana().berkas);
    if (m_sesi.keadaan() == ImporSesi::Keadaan::Terperiksa && m_menuju >= 0) {
        const int next = m_menuju;
        m_menuju = -1;
        ke(next);
    }
    segarkanVerba();
    Q_EMIT linkChanged();
}

void ImporPage::segarkanVerba()
{
    const QString reason = alasanTidakBisa();
    const bool busy = m_sesi.sibuk();
    const bool working =
        m_sesi.keadaan() == ImporSesi::Keadaan::Memeriksa || m_sesi.keadaan() == ImporSesi::Keadaan::Mengimpor;
    const HitunganImpor &hitungan = m_sesi.rencana().hitungan;
    const QString verbs[] = {tr("Lanjut: cocokkan kolom"),
                             tr("Lanjut: periksa"),
                             m_sesi.perluDiperiksaLagi() ? tr("Periksa ulang dan lanjut") : tr("Lanjut: kembar"),
                             m_sesi.perluDiperiksaLagi() ? tr("Periksa ulang dan lanjut") : tr("Lanjut: ringkasan"),
                             tr("Impor %1 baris").arg(ribuanBaris(hitungan.baru + hitungan.diperbarui)),
                             tr("Impor berkas lain")};
    m_lanjut->setText(verbs[langkah()]);
    m_tombolLanjut->setHint(tr("Ctrl+Enter"));
    m_lanjut->setEnabled(reason.isEmpty() && !busy);
    m_kembali->setVisible(langkah() > Berkas && langkah() < Selesai);
    m_kembali->setEnabled(!busy);
    m_tindakan->setReason(busy ? QString() : reason);
    m_strip->setTerjauh(m_sesi.keadaan() == ImporSesi::Keadaan::Terperiksa ? Ringkasan : langkah());
    m_tumpuk->setEnabled(!working && m_sesi.keadaan() != ImporSesi::Keadaan::Mengurungkan);
    m_kemajuan->setVisible(working);
    if (langkah() == Selesai)
        m_selesai->segarkan();
    segarkanKemajuan();
}

void ImporPage::segarkanKemajuan()
{
    const KemajuanImpor maju = m_sesi.kemajuan();
    m_bilah->setValue(static_cast<int>(maju.bagian * 1000));
    QString words = m_sesi.keadaan() == ImporSesi::Keadaan::Mengimpor
                        ? tr("Mengimpor %1 baris").arg(ribuanBaris(maju.baris))
                        : tr("Memeriksa %1 baris").arg(ribuanBaris(maju.baris));
    if (maju.detikSisa >= 1)
        words +=
            QStringLiteral(" \u00B7 ") + tr("sisa %Ln detik", nullptr, static_cast<int>(std::ceil(maju.detikSisa)));
    m_kata->setText(words);
}

void ImporPage::tangani(const Error &galat)
{
    m_menuju = -1;
    const bool stopped = galat.kind == ErrorKind::Cancelled;
    m_pesan->showMessage(stopped ? StatusKind::Info : StatusKind::Terlambat, kalimat(galat));
    segarkanVerba();
}

void ImporPage::setelahImpor()
{
    ke(Selesai);
    m_selesai->segarkan();
    if (m_sesi.hasil().tindakan.isEmpty())
        return;
    Q_EMIT m_desk.events.undoable(m_sesi.hasil().tindakan, tr("Impor %1").arg(m_sesi.rencana().berkas));
    Q_EMIT m_desk.events.dataChanged();
}

void ImporPage::pilihBerkas()
{
    auto *dialog = new QFileDialog(this, tr("Pilih berkas yang diimpor"), QFileInfo(m_sesi.path()).path(),
                                   tr("Buku kerja dan CSV (*.xlsx *.csv *.txt);;Semua berkas (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_pesan->hide();
        m_sesi.buka(path);
        ke(Berkas);
    });
    dialog->open();
}

void ImporPage::simpanTertolak()
{
    auto *dialog = new QFileDialog(this, tr("Simpan baris yang tidak diimpor"), QFileInfo(m_sesi.path()).path(),
                                   tr("Buku kerja (*.xlsx);;CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(QFileInfo(m_sesi.path()).completeBaseName() + tr("-tidak-diimpor.xlsx"));
    connect(dialog, &QFileDialog::fileSelected, &m_sesi, &ImporSesi::simpanTertolak);
    dialog->open();
}

void ImporPage::simpanTemplat(JenisTemplat jenis)
{
    const QString names[] = {tr("templat-keragaan.xlsx"), tr("templat-profil.xlsx"), tr("templat-tahun-buku.xlsx")};
    auto *dialog = new QFileDialog(this, tr("Simpan templat"), {}, tr("Buku kerja (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    dialog->selectFile(names[static_cast<std::size_t>(jenis)]);
    connect(dialog, &QFileDialog::fileSelected, this, [this, jenis](const QString &path) {
        const auto writer = m_desk.writers.create(path, tr("Data"), kolomTemplat(jenis));
        const auto written = writer ? (*writer)->finish() : Result<void>(writer.error());
        if (written)
            m_pesan->showMessage(
                StatusKind::Valid,
                tr("Templat disimpan: %1. Isi lalu impor kembali.").arg(QFileInfo(path).fileName()));
        else
            tangani(written.error());
    });
    dialog->open();
}

void ImporPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_sesi.sibuk())
            m_sesi.batal();
        else
            kembali();
        return;
    }
    Page::keyPressEvent(event);
}

QList<QAction *> ImporPage::verbs() const
{
    return {m_lanjut, m_kembali};
}

QString ImporPage::position() const
{
    return langkah() < Selesai ? tr("Langkah %1 dari 5").arg(langkah() + 1) : QString();
}

QByteArray ImporPage::saveState() const
{
    if (m_sesi.path().isEmpty() || langkah() == Selesai)
        return {};
    const PermintaanImpor &p = m_sesi.permintaan();
    QJsonObject kolom;
    for (const auto &[nomor, sasaran] : p.kolom)
        kolom.insert(QString::number(nomor), keyOf(sasaran));
    QJsonObject state{{QStringLiteral("berkas"), m_sesi.path()},
                      {QStringLiteral("pengirim"), p.pengirim},
                      {QStringLiteral("kolom"), kolom},
                      {QStringLiteral("langkah"), std::min(langkah(), static_cast<int>(Peta))}};
    if (p.kunci != KunciCocok::Otomatis)
        state.insert(QStringLiteral("kunci"), keyOf(p.kunci));
    if (p.lembar)
        state.insert(QStringLiteral("lembar"), *p.lembar);
    if (p.tahunBuku)
        state.insert(QStringLiteral("tahun"), *p.tahunBuku);
    if (p.barisKepala) {
        state.insert(QStringLiteral("judul_dari"), p.barisKepala->first);
        state.insert(QStringLiteral("judul_sampai"), p.barisKepala->second);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void ImporPage::restoreState(const QByteArray &text)
{
    const QJsonObject state = QJsonDocument::fromJson(text).object();
    const QString path = state.value(QStringLiteral("berkas")).toString();
    if (path.isEmpty() || !m_sesi.path().isEmpty())
        return;
    PermintaanImpor p;
    p.pengirim = state.value(QStringLiteral("pengirim")).toString();
    if (state.contains(QStringLiteral("lembar")))
        p.lembar = state.value(QStringLiteral("lembar")).toInt();
    if (state.contains(QStringLiteral("tahun")))
        p.tahunBuku = state.value(QStringLiteral("tahun")).toInt();
    if (state.contains(QStringLiteral("judul_dari")))
        p.barisKepala = {state.value(QStringLiteral("judul_dari")).toInt(),
                         state.value(QStringLiteral("judul_sampai")).toInt()};
    p.kunci = kunciCocokOfKey(state.value(QStringLiteral("kunci")).toString()).value_or(KunciCocok::Otomatis);
    const QJsonObject kolom = state.value(QStringLiteral("kolom")).toObject();
    for (auto it = kolom.begin(); it != kolom.end(); ++it)
        if (const auto sasaran = sasaranOfKey(it.value().toString()))
            p.kolom.emplace(it.key().toInt(), *sasaran);
    m_sesi.buka(path, p);
    ke(state.value(QStringLiteral("langkah")).toInt());
}

} // namespace lumbung
