// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/awal/langkahkantor.h"

#include "forms/awal/wilayahfield.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/segmentedcontrol.h"
#include "forms/widgets/verbbutton.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QVBoxLayout>

namespace lumbung {

namespace {

enum OfficeLevel { KabupatenLevel, ProvinsiLevel, KementerianLevel };

} // namespace

LangkahKantor::LangkahKantor(const WilayahDirectory &wilayah, const QString &folder, QWidget *parent)
    : QWidget(parent),
      m_wilayah(wilayah),
      m_nama(new QLineEdit),
      m_tingkat(new SegmentedControl(tr("Tingkat kantor"))),
      m_wilayahLabel(new TextLabel(Letters::Body, tr("Wilayah (wajib)"))),
      m_area(new WilayahField(wilayah, TingkatWilayah::KabupatenKota)),
      m_folderLabel(new TextLabel(Letters::Meta)),
      m_folder(folder)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(new TextLabel(Letters::Body, tr("Tingkat")));
    for (const QString &name : {tr("Kabupaten/kota"), tr("Provinsi"), tr("Kementerian")})
        m_tingkat->addSegment(name);
    column->addWidget(m_tingkat);
    column->addSpacing(10);
    column->addWidget(m_wilayahLabel);
    column->addWidget(m_area);
    column->addSpacing(10);
    column->addWidget(new TextLabel(Letters::Body, tr("Nama kantor (wajib)")));
    m_nama->setAccessibleName(tr("Nama kantor"));
    column->addWidget(m_nama);
    column->addSpacing(10);
    column->addWidget(new TextLabel(Letters::Body, tr("Letak data")));
    auto *place = new QHBoxLayout;
    m_folderLabel->setText(QDir::toNativeSeparators(m_folder));
    m_folderLabel->setWordWrap(true);
    place->addWidget(m_folderLabel, 1);
    auto *other = new VerbButton(tr("Ganti folder…"), {}, VerbButton::Rank::Small);
    connect(other, &QAbstractButton::clicked, this, &LangkahKantor::askFolder);
    place->addWidget(other);
    column->addLayout(place);
    connect(m_tingkat, &SegmentedControl::currentChanged, this, &LangkahKantor::followLevel);
    connect(m_area, &WilayahField::chosen, this, &LangkahKantor::suggestName);
    connect(m_nama, &QLineEdit::textEdited, this, [this] { m_nameTyped = true; });
    connect(m_nama, &QLineEdit::textChanged, this, &LangkahKantor::changed);
    setFocusProxy(m_area);
}

void LangkahKantor::followLevel(int level)
{
    m_wilayahLabel->setVisible(level != KementerianLevel);
    m_area->setVisible(level != KementerianLevel);
    m_area->setNarrowest(level == ProvinsiLevel ? TingkatWilayah::Provinsi : TingkatWilayah::KabupatenKota);
    suggestName();
}

void LangkahKantor::suggestName()
{
    if (!m_nameTyped || m_nama->text().isEmpty()) {
        const bool ministry = m_tingkat->current() == KementerianLevel;
        const QString area = m_wilayah.nama(m_area->kode());
        m_nama->setText(ministry         ? tr("Kementerian Koperasi")
                        : area.isEmpty() ? QString()
                                         : tr("Dinas Koperasi %1").arg(area));
    }
    Q_EMIT changed();
}

void LangkahKantor::askFolder()
{
    auto *dialog = new QFileDialog(this, tr("Letak data"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_folder = path;
        m_folderLabel->setText(QDir::toNativeSeparators(path));
    });
    dialog->open();
}

Kantor LangkahKantor::kantor() const
{
    const bool ministry = m_tingkat->current() == KementerianLevel;
    return {m_nama->text().trimmed(), ministry ? KodeWilayah() : m_area->kode(), false};
}

QString LangkahKantor::kurang() const
{
    if (m_tingkat->current() != KementerianLevel && m_area->kode().isEmpty())
        return tr("Pilih wilayah kantor dulu");
    return m_nama->text().trimmed().isEmpty() ? tr("Isi nama kantor dulu") : QString();
}

} // namespace lumbung
