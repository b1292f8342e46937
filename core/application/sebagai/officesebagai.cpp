// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sebagai/officesebagai.h"

#include "core/application/catatanaudit.h"
#include "core/domain/jsontext.h"

namespace lumbung {

OfficeSebagai::OfficeSebagai(std::unique_ptr<Office> dalam, const SudutPandang &sudut)
    : m_dalam(std::move(dalam)),
      m_sudut(sudut),
      m_batas(sudut.wilayah, m_dalam->kantor().wilayah),
      m_koperasi(m_dalam->koperasi(), m_batas),
      m_rekap(m_dalam->rekap(), m_batas),
      m_sinkron(m_dalam->sinkron(), m_koperasi, m_sudut),
      m_lampiran(m_dalam->lampiran()),
      m_sop(m_dalam->sop())
{
}

Kantor OfficeSebagai::kantor()
{
    Kantor kantor = m_dalam->kantor();
    if (m_batas.membatasi())
        kantor.wilayah = m_sudut.wilayah;
    return kantor;
}

Result<void> catatLihatSebagai(Office &office, const QString &pelaku, const SudutPandang &sudut)
{
    const auto identitas = office.sinkron().identitas();
    if (!identitas)
        return identitas.error();
    if (auto boleh = periksaSudutPandang(sudut, *identitas, office.kantor()); !boleh)
        return boleh;
    const QJsonObject rinci{{u"peran"_qs, keyOf(sudut.peran)}, {u"wilayah"_qs, sudut.wilayah.text()}};
    return catatAudit(office, {u"sebagai.lihat"_qs, pelaku, u"Melihat sebagai %1"_qs.arg(keyOf(sudut.peran)),
                               QString::fromUtf8(compactJson(rinci))});
}

} // namespace lumbung
