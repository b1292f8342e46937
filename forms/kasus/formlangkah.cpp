// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/formlangkah.h"

#include "forms/widgets/letters.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace lumbung {

namespace {

const QString kunciCatatan = QStringLiteral("catatan");

} // namespace

FormLangkah::FormLangkah(QWidget *parent)
    : QWidget(parent),
      m_judul(new TextLabel(Letters::Record)),
      m_giliran(new TextLabel(Letters::Quiet)),
      m_kepalaKelengkapan(new TextLabel(Letters::Strong, tr("Kelengkapan"))),
      m_kelengkapan(new QVBoxLayout),
      m_kepalaOutput(new TextLabel(Letters::Strong, tr("Hasil"))),
      m_output(new QFormLayout),
      m_catatan(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_judul->setWordWrap(true);
    m_giliran->setWordWrap(true);
    column->addWidget(m_judul);
    column->addWidget(m_giliran);
    column->addWidget(m_kepalaKelengkapan);
    column->addLayout(m_kelengkapan);
    column->addWidget(m_kepalaOutput);
    m_output->setRowWrapPolicy(QFormLayout::WrapAllRows);
    column->addLayout(m_output);
    auto *label = new TextLabel(Letters::Strong, tr("Catatan atau alasan"));
    label->setBuddy(m_catatan);
    column->addWidget(label);
    m_catatan->setAccessibleName(tr("Catatan atau alasan"));
    m_catatan->setPlaceholderText(tr("Wajib bila ada kelengkapan yang belum ada"));
    column->addWidget(m_catatan);
    connect(m_catatan, &QLineEdit::textEdited, this, &FormLangkah::diketik);
}

void FormLangkah::kosongkan()
{
    for (QCheckBox *satu : m_centang)
        delete satu;
    m_centang.clear();
    while (m_output->rowCount() > 0)
        m_output->removeRow(0);
    m_isian.clear();
    m_catatan->clear();
}

void FormLangkah::bangun(const LangkahSop &langkah)
{
    kosongkan();
    for (int butir = 0; butir < langkah.kelengkapan.size(); ++butir) {
        auto *centang = new QCheckBox(langkah.kelengkapan[butir]);
        connect(centang, &QCheckBox::toggled, this, [this, butir](bool ada) { Q_EMIT dicentang(butir, ada); });
        m_kelengkapan->addWidget(centang);
        m_centang.push_back(centang);
    }
    for (const QString &output : langkah.output) {
        auto *isian = new QLineEdit;
        isian->setPlaceholderText(tr("Nomor, tanggal, atau tempatnya"));
        connect(isian, &QLineEdit::textEdited, this, &FormLangkah::diketik);
        m_output->addRow(output, isian);
        m_isian.emplace_back(output, isian);
    }
    m_kepalaKelengkapan->setVisible(!langkah.kelengkapan.isEmpty());
    m_kepalaOutput->setVisible(!langkah.output.isEmpty());
}

/// What is being typed stays; only another step, or another stay at this one, begins anew.
void FormLangkah::tampilkan(const MuatanKasus &muatan, const QJsonObject &draf)
{
    const LangkahSop *langkah = muatan.kasus.langkahKini();
    setVisible(langkah != nullptr);
    if (!langkah)
        return;
    const std::size_t kunjungan = muatan.kasus.keadaan.kunjungan.size();
    if (m_kasus != muatan.kasus.id || m_langkah != langkah->no || m_kunjungan != kunjungan ||
        m_sop != muatan.kasus.sop) {
        m_kasus = muatan.kasus.id;
        m_langkah = langkah->no;
        m_kunjungan = kunjungan;
        m_sop = muatan.kasus.sop;
        bangun(*langkah);
        for (const auto &[nama, isian] : m_isian)
            isian->setText(draf.value(nama).toString());
        m_catatan->setText(draf.value(kunciCatatan).toString());
    }
    m_judul->setText(tr("Langkah %1: %2").arg(langkah->no).arg(langkah->kegiatan));
    const QString siapa = muatan.ringkas.giliran.join(u" / "_qs);
    m_giliran->setText(muatan.berhak ? tr("Giliran %1 (Anda)").arg(siapa) : tr("Giliran %1").arg(siapa));
    const auto &ada = muatan.kasus.keadaan.kini()->centang;
    for (std::size_t i = 0; i < m_centang.size(); ++i) {
        const QSignalBlocker diam(m_centang[i]);
        m_centang[i]->setChecked(ada.contains(static_cast<int>(i)));
        m_centang[i]->setEnabled(muatan.berhak);
    }
    for (const auto &[nama, isian] : m_isian)
        isian->setReadOnly(!muatan.berhak);
}

QJsonObject FormLangkah::isian() const
{
    QJsonObject semua;
    for (const auto &[nama, isian] : m_isian)
        if (!isian->text().trimmed().isEmpty())
            semua.insert(nama, isian->text().trimmed());
    return semua;
}

QString FormLangkah::catatan() const
{
    return m_catatan->text().trimmed();
}

QWidget *FormLangkah::pertama() const
{
    for (QCheckBox *satu : m_centang)
        if (!satu->isChecked() && satu->isEnabled())
            return satu;
    return m_isian.empty() ? m_catatan : m_isian.front().second;
}

} // namespace lumbung
