// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/ubahmassaldialog.h"

#include "core/domain/readvalue.h"
#include "core/domain/valuelist.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"
#include "models/pesan/temuan.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

namespace {

constexpr int previewPauseMs = 250;

bool canBeMassEdited(const FieldSpec &about)
{
    // Names and numbers that tell koperasi apart are never the same for many.
    return !about.derived && !about.personal && about.type != FieldType::Wilayah &&
           about.type != FieldType::Identifier && about.field != Field::Nama && about.field != Field::NoBadanHukum;
}

} // namespace

UbahMassalDialog::UbahMassalDialog(Desk &desk, std::vector<RowKey> keys, int tahunBuku, Field field,
                                   QWidget *parent)
    : DialogTindakan(tr("Ubah %1 koperasi").arg(keys.size()), {}, tr("Ubah"), parent),
      m_desk(desk),
      m_rows(static_cast<int>(keys.size())),
      m_field(new QComboBox(this)),
      m_values(new QStackedWidget(this)),
      m_text(new QLineEdit(this)),
      m_choice(new QComboBox(this)),
      m_showFailures(new VerbButton({}, {}, VerbButton::Rank::Quiet, this)),
      m_failures(new QListWidget(this))
{
    m_change.periode.tahunBuku = tahunBuku;
    m_change.pelaku = desk.pelaku;
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewPauseMs);
    for (const FieldSpec &about : fieldCatalogue())
        if (canBeMassEdited(about))
            m_field->addItem(namaIsian(about.field), static_cast<int>(about.field));
    m_field->setCurrentIndex(std::max(0, m_field->findData(static_cast<int>(field))));
    m_field->setAccessibleName(tr("Isian yang diubah"));
    m_text->setAccessibleName(tr("Nilai baru"));
    m_choice->setAccessibleName(tr("Nilai baru"));
    m_text->setPlaceholderText(tr("Nilai baru; kosongkan untuk menghapus isian"));
    m_values->addWidget(m_text);
    m_values->addWidget(m_choice);
    m_values->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    body()->addWidget(m_field);
    body()->addWidget(m_values);
    body()->addWidget(m_showFailures, 0, Qt::AlignLeft);
    body()->addWidget(m_failures);
    m_failures->setAccessibleName(tr("Koperasi yang dilewati"));
    m_failures->setWordWrap(true);
    m_failures->hide();
    m_showFailures->hide();
    connect(m_showFailures, &QAbstractButton::clicked, m_failures,
            [this] { m_failures->setVisible(!m_failures->isVisibleTo(this)); });
    connect(m_field, &QComboBox::currentIndexChanged, this, &UbahMassalDialog::fieldChosen);
    connect(m_text, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_choice, &QComboBox::currentIndexChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &UbahMassalDialog::previewChange);
    connect(this, &QDialog::accepted, this, &UbahMassalDialog::apply);
    setVerb(tr("Ubah"), false);
    fieldChosen();
    readIds(std::move(keys));
}

void UbahMassalDialog::readIds(std::vector<RowKey> keys)
{
    m_desk.baca
        .run([keys = std::move(keys), year = m_change.periode.tahunBuku](Office &office) {
            return office.koperasi()
                .rows(keys, std::array{Field::Nama}, year)
                .map([](std::vector<DaftarBaris> &&rows) {
                    std::vector<KoperasiId> ids;
                    for (const DaftarBaris &row : rows)
                        ids.push_back(row.id);
                    return ids;
                });
        })
        .then(this, [this](const Result<std::vector<KoperasiId>> &ids) {
            if (ids)
                m_change.koperasi = *ids;
            previewChange();
        });
}

Field UbahMassalDialog::field() const
{
    return static_cast<Field>(m_field->currentData().toInt());
}

QString UbahMassalDialog::text() const
{
    return m_values->currentWidget() == m_choice ? m_choice->currentData().toString() : m_text->text();
}

void UbahMassalDialog::fieldChosen()
{
    const bool list = spec(field()).type == FieldType::Enumeration;
    m_choice->clear();
    if (list) {
        m_choice->addItem(tr("(kosong)"), QString());
        for (const QString &value : valuesOf(field()))
            m_choice->addItem(value, value);
    }
    m_values->setCurrentWidget(list ? static_cast<QWidget *>(m_choice) : m_text);
    m_pause.start();
}

void UbahMassalDialog::previewChange()
{
    const auto value = readValue(field(), text(), m_desk.clock.today());
    const quint64 mine = ++m_generation;
    if (!value) {
        setSentence(kalimat(value.error()));
        setVerb(tr("Ubah"), false);
        return;
    }
    if (m_change.koperasi.empty())
        return;
    m_change.perubahan = Record();
    m_change.perubahan.set(field(), *value);
    m_desk.baca
        .run([change = m_change, &clock = m_desk.clock](Office &office) {
            return pratinjauMassal(office, change, clock);
        })
        .then(this, [this, mine](const Result<PratinjauMassal> &preview) {
            if (mine == m_generation)
                showPreview(preview);
        });
}

void UbahMassalDialog::showPreview(const Result<PratinjauMassal> &preview)
{
    if (!preview) {
        setSentence(kalimat(preview.error()));
        setVerb(tr("Ubah"), false);
        return;
    }
    QStringList parts{tr("%1 akan berubah").arg(preview->akanBerubah), tr("%1 sudah sama").arg(preview->sudahSama)};
    if (!preview->gagal.empty())
        parts << tr("%1 gagal dan dilewati").arg(preview->gagal.size());
    listFailures(preview->gagal);
    setSentence(parts.join(tr(" · ")));
    setVerb(tr("Ubah %1 koperasi").arg(preview->akanBerubah), preview->akanBerubah > 0);
}

void UbahMassalDialog::listFailures(const std::vector<PratinjauMassal::Gagal> &failures)
{
    constexpr std::size_t listed = 500;
    m_failures->clear();
    for (std::size_t i = 0; i < std::min(failures.size(), listed); ++i) {
        const PratinjauMassal::Gagal &one = failures[i];
        const QString reason = one.aturan ? kalimat(TemuanIsian{Keparahan::Salah, one.kode, one.field, one.fakta})
                                          : kalimat(Error{ErrorKind::Refused, one.kode, one.fakta});
        m_failures->addItem(one.nama.isEmpty() ? reason : tr("%1: %2").arg(one.nama, reason));
    }
    m_showFailures->setText(tr("Lihat %1 yang gagal").arg(failures.size()));
    m_showFailures->setVisible(!failures.empty());
    if (failures.empty())
        m_failures->hide();
}

void UbahMassalDialog::apply()
{
    auto *page = parentWidget();
    m_desk.tulis
        .run([change = m_change, &clock = m_desk.clock](Office &office) {
            return ubahMassal(office, change, clock);
        })
        .then(page, [this, guard = QPointer(this)](const Result<HasilMassal> &outcome) {
            if (!guard)
                return;
            if (outcome)
                Q_EMIT applied(*outcome);
            else
                Q_EMIT failed(outcome.error());
            deleteLater();
        });
}

} // namespace lumbung
