// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/isianberpesan.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/pesanlabel.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

namespace lumbung {

IsianBerpesan::IsianBerpesan(const QString &label, const QString &contoh, QWidget *parent)
    : QWidget(parent), m_isian(new QLineEdit), m_pesan(new PesanLabel(StatusKind::Terlambat, {}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(Letters::Body, label));
    m_isian->setAccessibleName(label);
    m_isian->setPlaceholderText(contoh);
    column->addWidget(m_isian);
    column->addWidget(m_pesan);
    m_pesan->hide();
    setFocusProxy(m_isian);
    connect(m_isian, &QLineEdit::textEdited, this, [this] { setPesan({}); });
}

QString IsianBerpesan::teks() const
{
    return m_isian->text();
}

void IsianBerpesan::setTeks(const QString &teks)
{
    m_isian->setText(teks);
}

void IsianBerpesan::setPesan(const QString &kalimat)
{
    if (kalimat.isEmpty() && m_pesan->isHidden())
        return;
    m_pesan->setText(kalimat);
    m_pesan->setVisible(!kalimat.isEmpty());
    m_isian->setAccessibleDescription(kalimat);
    m_isian->setProperty("keadaan", kalimat.isEmpty() ? QString() : QStringLiteral("salah"));
    m_isian->style()->unpolish(m_isian);
    m_isian->style()->polish(m_isian);
}

QString IsianBerpesan::pesan() const
{
    return m_pesan->isHidden() ? QString() : m_pesan->text();
}

} // namespace lumbung
