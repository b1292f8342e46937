// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/barisisian.h"

#include "core/domain/readvalue.h"
#include "forms/koperasi/sumberisian.h"
#include "forms/widgets/iconlabel.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/pesanlabel.h"
#include "models/koperasi/bandingtahun.h"
#include "models/koperasi/teksisian.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace lumbung {

namespace {

constexpr qint64 fromHereInWords = 1'000'000; // smaller amounts are read at a glance

/// Empty for small amounts and for what is not money.
QString amountInWords(Field field, const Value &value)
{
    const bool large = spec(field).type == FieldType::Money && std::abs(value.integer()) >= fromHereInWords;
    return large ? terbilang(value.integer()) : QString();
}

bool isShortInput(Field field)
{
    const FieldType type = spec(field).type;
    return berupaAngka(field) || type == FieldType::Date || type == FieldType::Identifier;
}

} // namespace

BarisIsian::BarisIsian(Field field, KoperasiEditorModel &model, const WilayahDirectory &wilayah, const Clock &clock,
                       QWidget *parent)
    : QWidget(parent), m_model(model), m_field(field), m_editor(buatEditor(field, wilayah, clock, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    buildLabel(column);
    buildInput(column);
    buildBelow(column);
    connect(m_editor, &IsianEditor::diketik, this, [this](const QString &text) {
        m_model.ketik(m_field, text);
        followTyping();
    });
    connect(m_editor, &IsianEditor::ditinggalkan, this,
            [this](const QString &text) { m_model.tinggalkan(m_field, text); });
}

void BarisIsian::buildLabel(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    m_label = new TextLabel(Letters::Body, namaIsian(m_field), this);
    m_label->setBuddy(m_editor);
    row->addWidget(m_label);
    if (spec(m_field).required)
        row->addWidget(new TextLabel(Letters::Hint, tr("(wajib)"), this));
    row->addStretch();
    column->addLayout(row);
}

void BarisIsian::buildInput(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_trend = new IconLabel(QStringLiteral("trending-up"), IconTint::Text2, 14, this);
    m_comparison = new TextLabel(Letters::Meta, {}, this);
    m_comparison->setMinimumWidth(1);
    row->addWidget(m_editor, 1000);
    row->addSpacing(8);
    row->addWidget(m_trend);
    row->addWidget(m_comparison);
    row->addStretch(1);
    column->addLayout(row);
}

void BarisIsian::buildBelow(QVBoxLayout *column)
{
    m_words = new TextLabel(Letters::Meta, {}, this);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_messages = new QWidget(this);
    auto *messages = new QVBoxLayout(m_messages);
    messages->setContentsMargins(0, 1, 0, 0);
    messages->setSpacing(3);
    column->addWidget(m_messages);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Alasan, misalnya: unit toko ditutup sejak Juni"));
    m_reason->setAccessibleName(tr("Alasan untuk %1").arg(namaIsian(m_field)));
    column->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_model.beriAlasan(m_field, text); });
    m_words->hide();
    m_messages->hide();
    m_reason->hide();
    fitWidths();
}

void BarisIsian::fitWidths()
{
    const int letter = fontMetrics().averageCharWidth();
    const int wide = std::max(520, letter * 66);
    m_editor->setMaximumWidth(isShortInput(m_field) ? std::max(270, letter * 34) : wide);
    m_reason->setMaximumWidth(wide);
}

void BarisIsian::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_reason)
        fitWidths();
}

void BarisIsian::tampilkanNilai()
{
    // What stands under the person's fingers is never exchanged.
    const bool typing = m_editor->focusWidget() && m_editor->focusWidget()->hasFocus() && m_editor->disentuh();
    if (!typing)
        m_editor->setTeks(spec(m_field).type == FieldType::Wilayah || spec(m_field).type == FieldType::Enumeration
                              ? (m_model.teks(m_field).isEmpty()    ? QString()
                                 : m_model.nilai(m_field).isEmpty() ? m_model.teks(m_field)
                                                                    : m_model.nilai(m_field).text())
                              : m_model.teks(m_field));
    const QString words = amountInWords(m_field, m_model.terbaca(m_field));
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_reason->setText(m_model.alasan(m_field));
    showComparison();
    showSource();
}

void BarisIsian::followTyping()
{
    // The line appears with the first large amount and then stays, empty if need be: the fields below do not
    // jump up and down under a sum such as "2jt+500rb".
    const QString words = amountInWords(m_field, m_model.terbaca(m_field));
    m_words->setText(words);
    if (!words.isEmpty())
        m_words->show();
    showComparison();
}

void BarisIsian::showComparison()
{
    const auto compared = bandingkan(m_field, m_model.terbaca(m_field), m_model.nilaiLalu(m_field));
    m_comparison->setVisible(compared.has_value());
    m_trend->setVisible(compared && compared->arah != BandingTahun::Arah::Sama);
    if (!compared)
        return;
    m_comparison->setText(compared->kalimat);
    m_trend->setIcon(compared->arah == BandingTahun::Arah::Turun ? QStringLiteral("trending-down")
                                                                 : QStringLiteral("trending-up"),
                     IconTint::Text2);
}

void BarisIsian::showSource()
{
    const auto asal = m_model.asal(m_field);
    const QString source = asal                               ? sumberIsian(*asal)
                           : m_model.nilai(m_field).isEmpty() ? QString()
                                                              : tr("Belum disimpan");
    m_label->setToolTip(source);
    m_editor->setToolTip(source);
    m_editor->setAccessibleDescription(source);
}

void BarisIsian::tampilkanPesan()
{
    const auto messages = m_model.pesan(m_field);
    if (messages == m_shown)
        return;
    m_shown = messages;
    const auto old = m_messages->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *line : old)
        delete line;
    bool wrong = false;
    bool check = false;
    for (const PesanIsian &message : messages) {
        addMessage(message);
        wrong = wrong || message.keparahan == Keparahan::Salah;
        check = check || message.keparahan == Keparahan::PerluDicek;
    }
    m_messages->setVisible(!messages.empty());
    m_reason->setVisible(check);
    m_editor->setKeadaan(wrong ? QStringLiteral("salah") : check ? QStringLiteral("dicek") : QString());
}

void BarisIsian::addMessage(const PesanIsian &message)
{
    auto *line = new QWidget(m_messages);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    const bool wrong = message.keparahan == Keparahan::Salah;
    const bool check = message.keparahan == Keparahan::PerluDicek;
    const StatusKind kind = wrong ? StatusKind::Terlambat : check ? StatusKind::Perbaikan : StatusKind::Info;
    const QString name = wrong   ? QStringLiteral("octagon-alert")
                         : check ? QStringLiteral("triangle-alert")
                                 : QStringLiteral("info");
    row->addWidget(new IconLabel(name,
                                 wrong   ? IconTint::Terlambat
                                 : check ? IconTint::Perbaikan
                                         : IconTint::Info,
                                 14, line),
                   0, Qt::AlignTop);
    auto *text = new PesanLabel(kind, message.kalimat, line);
    row->addWidget(text, 1);
    m_messages->layout()->addWidget(line);
    line->show();
}

void BarisIsian::serahkan()
{
    if (m_editor->disentuh())
        m_model.tinggalkan(m_field, m_editor->teks());
}

} // namespace lumbung
