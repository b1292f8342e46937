// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/sinkron/bilahkonflik.h"

#include "forms/shell/desk.h"
#include "models/sinkron/katasinkron.h"

namespace lumbung {

BilahKonflik::BilahKonflik(Desk &desk, QWidget *parent) : MessageBar(parent), m_desk(desk)
{
    connect(this, &MessageBar::verbTriggered, this, [this] {
        Q_EMIT putuskanDiminta(
            {QStringLiteral("sinkron"),
             {},
             {{QStringLiteral("bagian"), QStringLiteral("konflik")}, {QStringLiteral("konflik"), m_konflik}}});
    });
}

void BilahKonflik::tanya(const KoperasiId &id)
{
    if (!m_desk.sinkron || id.isEmpty())
        return;
    const auto about = [id](Office &office) -> Result<std::vector<Konflik>> {
        auto semua = office.sinkron().konflik(true);
        if (semua)
            std::erase_if(*semua, [&](const Konflik &satu) { return satu.koperasi != id; });
        return semua;
    };
    m_desk.baca.run(about).then(this, [this](const Result<std::vector<Konflik>> &konflik) {
        if (!konflik || konflik->empty()) {
            hide();
            return;
        }
        m_konflik = konflik->front().id.text();
        qsizetype isian = 0;
        for (const Konflik &satu : *konflik)
            isian += static_cast<qsizetype>(satu.isian.size());
        const QString sentence =
            isian > 0 ? tr("Ada konflik pada %1 isian.").arg(isian) : kataSebab(konflik->front().sebab) + u'.';
        if (sentence != this->sentence())
            showMessage(StatusKind::Perbaikan, sentence, tr("Putuskan"));
    });
}

} // namespace lumbung
