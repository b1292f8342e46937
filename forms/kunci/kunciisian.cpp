// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kunci/kunciisian.h"

#include "core/domain/kuncipemulihan.h"
#include "forms/widgets/letters.h"
#include "models/pesan/galat.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace lumbung {

KunciIsian::KunciIsian(QWidget *parent)
    : QWidget(parent), m_text(new QPlainTextEdit), m_state(new TextLabel(Letters::Meta))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    m_text->setAccessibleName(tr("Kunci pemulihan"));
    m_text->setPlaceholderText(tr("13 kelompok dari lembar kunci kantor"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(4 * fontMetrics().lineSpacing() + 12);
    m_state->setWordWrap(true);
    column->addWidget(m_text);
    column->addWidget(m_state);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &KunciIsian::judge);
    judge();
}

Result<QByteArray> KunciIsian::kunci() const
{
    return bacaKunciPemulihan(m_text->toPlainText());
}

void KunciIsian::judge()
{
    const auto read = kunci();
    if (read) {
        m_state->setText(tr("Kunci lengkap dan benar ketikannya."));
    } else if (read.error().code == u"pemulihan.panjang") {
        const QVariantMap &facts = read.error().facts;
        m_state->setText(tr("%1 dari %2 huruf")
                             .arg(facts.value(QStringLiteral("ada")).toInt())
                             .arg(facts.value(QStringLiteral("seharusnya")).toInt()));
    } else if (read.error().code == u"pemulihan.kosong") {
        m_state->setText(tr("Huruf besar atau kecil, spasi, dan garis tidak berpengaruh."));
    } else {
        m_state->setText(kalimat(read.error()));
    }
    Q_EMIT changed();
}

} // namespace lumbung
