// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sop/lembarterlukis.h"

#include "documents/sop/pelukisbagan.h"

#include <QLocale>
#include <QPainter>

namespace lumbung {

namespace {

constexpr double marginMm = 12;
constexpr double tinggiTepi = 5; // the running foot

} // namespace

LembarTerlukis::LembarTerlukis(const LembarSop &lembar, QSizeF halaman, QPaintDevice *device, double titikPerMm)
    : m_lembar(lembar),
      m_badan(halaman - QSizeF(2 * marginMm, 2 * marginMm)),
      m_titikPerMm(titikPerMm),
      m_huruf(device, titikPerMm),
      m_identitas(tataIdentitas(lembar.definisi, lembar.kantor, m_badan, m_huruf)),
      m_bagan(tataBagan(lembar.definisi, m_badan, m_huruf))
{
}

void LembarTerlukis::lukisIdentitas(QPainter &painter, const HalamanIdentitas &halaman) const
{
    painter.setBrush(Qt::NoBrush);
    if (!halaman.logo.isEmpty()) {
        painter.setPen(QPen(QColor(0x99, 0x99, 0x99), 0.15, Qt::DashLine));
        painter.drawRect(halaman.logo);
        m_huruf.tulis(painter, halaman.logo.translated(0, halaman.logo.height() / 2 - 2), u"Lambang\ndaerah"_qs,
                      HurufSop::Catatan, Perataan::Tengah);
    }
    painter.setPen(QPen(Qt::black, 0.25, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    for (const QRectF &kotak : halaman.kotak)
        painter.drawRect(kotak);
    for (const TeksTata &teks : halaman.teks)
        m_huruf.tulis(painter, teks.tempat, teks.teks, teks.huruf,
                      teks.diTengah ? Perataan::Tengah : Perataan::Kiri);
}

/// Running head (on pages of the chart) and foot.
void LembarTerlukis::lukisTepi(QPainter &painter, std::size_t nomor) const
{
    const DefinisiSop &sop = m_lembar.definisi;
    if (nomor >= m_identitas.size())
        m_huruf.tulis(painter, {0, 0, m_badan.width(), 0}, sop.judul, HurufSop::Instansi, Perataan::Tengah);
    const QRectF kaki(0, m_badan.height() - tinggiTepi, m_badan.width(), 0);
    const QString berlaku = QLocale(QLocale::Indonesian).toString(sop.berlaku, u"d MMMM yyyy"_qs);
    m_huruf.tulis(painter, kaki, u"%1 · versi %2, berlaku %3"_qs.arg(sop.kode).arg(sop.versi).arg(berlaku),
                  HurufSop::Catatan);
    m_huruf.tulis(painter, kaki, u"Halaman %1 dari %2"_qs.arg(nomor + 1).arg(jumlah()), HurufSop::Catatan,
                  Perataan::Kanan);
}

void LembarTerlukis::lukis(QPainter &painter, std::size_t nomor) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(m_titikPerMm, m_titikPerMm);
    painter.translate(marginMm, marginMm);
    lukisTepi(painter, nomor);
    if (nomor < m_identitas.size()) {
        lukisIdentitas(painter, m_identitas[nomor]);
    } else {
        painter.scale(m_bagan->skala, m_bagan->skala);
        PelukisBagan(*m_bagan, m_huruf).lukis(painter, nomor - m_identitas.size());
    }
    painter.restore();
}

} // namespace lumbung
