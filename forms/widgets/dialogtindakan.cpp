// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/widgets/dialogtindakan.h"

#include "forms/widgets/letters.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace lumbung {

DialogTindakan::DialogTindakan(const QString &title, const QString &sentence, const QString &verb, QWidget *parent)
    : QDialog(parent),
      m_sentence(new TextLabel(Letters::Body, sentence, this)),
      m_body(new QVBoxLayout),
      m_verb(new VerbButton(verb, {}, VerbButton::Rank::Main, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(480);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(new TextLabel(Letters::Page, title, this));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    column->addWidget(m_sentence);
    m_body->setSpacing(8);
    column->addLayout(m_body);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addStretch();
    auto *cancel = new VerbButton(tr("Batal"), {}, VerbButton::Rank::Normal, this);
    foot->addWidget(cancel);
    foot->addWidget(m_verb);
    column->addLayout(foot);
    connect(cancel, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QAbstractButton::clicked, this, &QDialog::accept);
}

void DialogTindakan::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void DialogTindakan::setVerb(const QString &verb, bool enabled)
{
    m_verb->setText(verb);
    m_verb->setEnabled(enabled);
    m_verb->updateGeometry();
}

} // namespace lumbung
