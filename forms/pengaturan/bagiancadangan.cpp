// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiancadangan.h"

#include "forms/shell/desk.h"
#include "forms/shell/officecare.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/messagebar.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/statuslabel.h"
#include "models/beranda/angka.h"
#include "models/pesan/galat.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace lumbung {

namespace {

QString moment(const QDateTime &time)
{
    return QLocale(QLocale::Indonesian).toString(time.toLocalTime(), QStringLiteral("d MMM yyyy, HH.mm"));
}

QString sizeText(qint64 bytes)
{
    return QLocale(QLocale::Indonesian).formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

BagianCadangan::BagianCadangan(Desk &desk, OfficeCare &care, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_care(care),
      m_message(new MessageBar(this)),
      m_copyState(new StatusLabel),
      m_copy(new TextLabel(Letters::Body)),
      m_testState(new StatusLabel),
      m_test(new TextLabel(Letters::Body)),
      m_place(new TextLabel(Letters::Body)),
      m_size(new TextLabel(Letters::Body))
{
    auto *panel = new Panel(tr("Cadangan"));
    panel->body()->addWidget(m_message);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(6);
    panel->body()->addLayout(column);
    auto *why = new TextLabel(
        Letters::Quiet, tr("Cadangan adalah salinan utuh dan tersandi dari data kantor ini. Simpan di cakram lain "
                           "atau diska lepas. "
                           "Setiap cadangan langsung dibuka kembali untuk memastikan isinya dapat dipulihkan."));
    why->setWordWrap(true);
    column->addWidget(why);
    column->addSpacing(6);
    column->addLayout(buildFacts());
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(0, 8, 0, 0);
    auto *now =
        new VerbButton(tr("Cadangkan sekarang…"), QStringLiteral("database-backup"), VerbButton::Rank::Main);
    auto *test = new VerbButton(tr("Uji cadangan…"), QStringLiteral("shield-check"));
    connect(now, &QAbstractButton::clicked, this, &BagianCadangan::askBackup);
    connect(test, &QAbstractButton::clicked, this, &BagianCadangan::askInspect);
    verbs->addWidget(now);
    verbs->addWidget(test);
    verbs->addStretch(1);
    column->addLayout(verbs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
    tell({});
    read();
}

QGridLayout *BagianCadangan::buildFacts()
{
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(24);
    facts->setVerticalSpacing(8);
    facts->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const QString &name, TextLabel *value, StatusLabel *state) {
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        facts->addWidget(new TextLabel(Letters::Quiet, name), row, 0);
        if (state)
            facts->addWidget(state, row, 1);
        facts->addWidget(value, row++, state ? 2 : 1, 1, state ? 1 : 2);
    };
    add(tr("Cadangan terakhir"), m_copy, m_copyState);
    add(tr("Uji pulih terakhir"), m_test, m_testState);
    add(tr("Tempat"), m_place, nullptr);
    add(tr("Ukuran"), m_size, nullptr);
    return facts;
}

void BagianCadangan::askBackup()
{
    auto *dialog = new QFileDialog(this, tr("Cadangkan ke"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("lumbung"));
    dialog->selectFile(QStringLiteral("cadangan-%1.lumbung").arg(m_desk.clock.today().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::fileSelected, this, &BagianCadangan::backup);
    dialog->open();
}

void BagianCadangan::askInspect()
{
    auto *dialog = new QFileDialog(this, tr("Pilih cadangan"), {}, tr("Cadangan Lumbung (*.lumbung *.db)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &BagianCadangan::inspect);
    dialog->open();
}

void BagianCadangan::backup(const QString &path)
{
    m_message->showMessage(StatusKind::Info, tr("Menyalin dan memeriksa data. Anda dapat terus bekerja."));
    m_care.backup(path).then(this, [this, path](const Result<IsiCadangan> &copy) {
        if (copy)
            copied(path, *copy);
        else
            m_message->showMessage(StatusKind::Terlambat, kalimat(copy.error()));
    });
}

void BagianCadangan::copied(const QString &path, const IsiCadangan &isi)
{
    const bool whole = isi.temuan == 0;
    m_message->showMessage(
        whole ? StatusKind::Valid : StatusKind::Perbaikan,
        whole ? tr("Cadangan tersimpan dan dapat dipulihkan: %1 koperasi.").arg(angka(isi.koperasi))
              : tr("Cadangan tersimpan, tetapi ada %1 temuan di data kantor. Jalankan lumbungctl check.")
                    .arg(isi.temuan));
    const SalinanCadangan salinan{m_desk.clock.now(), path, isi.ukuran};
    const UjiPulih uji{salinan.waktu, path, whole};
    m_desk.tulis
        .run([salinan, uji](Office &office) {
            const auto noted = catatSalinan(office, salinan);
            return noted ? catatUjiPulih(office, uji) : noted;
        })
        .then(this, [this](const Result<void> &) { read(); });
}

void BagianCadangan::inspect(const QString &path)
{
    m_message->showMessage(StatusKind::Info, tr("Membuka cadangan dan memeriksa isinya."));
    m_care.inspect(path).then(this, [this, path](const Result<IsiCadangan> &copy) {
        const bool whole = copy && copy->temuan == 0;
        if (!copy)
            m_message->showMessage(StatusKind::Terlambat, kalimat(copy.error()));
        else
            m_message->showMessage(
                whole ? StatusKind::Valid : StatusKind::Perbaikan,
                whole ? tr("Cadangan %1 utuh: %2 koperasi.").arg(copy->kantor, angka(copy->koperasi))
                      : tr("Cadangan dapat dibuka, tetapi ada %1 temuan. Buat cadangan baru.").arg(copy->temuan));
        const UjiPulih uji{m_desk.clock.now(), path, whole};
        m_desk.tulis.run([uji](Office &office) { return catatUjiPulih(office, uji); })
            .then(this, [this](const Result<void> &) { read(); });
    });
}

void BagianCadangan::read()
{
    m_desk.baca
        .run([](Office &office) -> Result<Keadaan> {
            const auto noted = bacaCatatanCadangan(office);
            if (!noted)
                return noted.error();
            Keadaan keadaan{*noted};
            if (noted->salinan) {
                const QFileInfo file(noted->salinan->berkas);
                keadaan.ditempatnya = file.exists() && file.size() == noted->salinan->ukuran;
            }
            return keadaan;
        })
        .then(this, [this](const Result<Keadaan> &keadaan) {
            if (keadaan)
                tell(*keadaan);
        });
}

void BagianCadangan::tell(const Keadaan &keadaan)
{
    const auto &[salinan, uji] = keadaan.catatan;
    const bool late = keadaan.catatan.perluDisalin(m_desk.clock.now());
    m_copyState->setChip(
        {late ? StatusKind::Terlambat : StatusKind::Valid, !salinan ? tr("belum pernah")
                                                           : late   ? tr("lebih dari %1 hari").arg(hariCadanganLama)
                                                                    : tr("baru")});
    m_copy->setText(salinan ? moment(salinan->waktu) : QString());
    const bool untested = keadaan.catatan.perluDiuji();
    m_testState->setChip({!untested           ? StatusKind::Valid
                          : uji && !uji->utuh ? StatusKind::Terlambat
                                              : StatusKind::Perbaikan,
                          !uji         ? tr("belum pernah")
                          : !uji->utuh ? tr("tidak berhasil")
                          : untested   ? tr("sebelum cadangan terakhir")
                                       : tr("berhasil")});
    m_test->setText(uji ? tr("%1 · %2").arg(moment(uji->waktu), QFileInfo(uji->berkas).fileName()) : QString());
    m_place->setText(!salinan ? tr("–")
                     : keadaan.ditempatnya
                         ? QDir::toNativeSeparators(salinan->berkas)
                         : tr("%1 (sekarang tidak ada di situ; mungkin diska lepas belum terpasang)")
                               .arg(QDir::toNativeSeparators(salinan->berkas)));
    m_size->setText(salinan ? sizeText(salinan->ukuran) : tr("–"));
}

} // namespace lumbung
