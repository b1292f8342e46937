// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sop/pelukisbagan.h"

#include "core/application/sop/bagan/ukuranbagan.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

constexpr double garisTebal = 0.35; // millimetres: 1 pt
constexpr double garisPanah = 0.28;
constexpr double garisTipis = 0.12; // 0.35 pt
const QColor abu(0x99, 0x99, 0x99);

QPen pena(double tebal, const QColor &warna = Qt::black)
{
    return {warna, tebal, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin};
}

QPolygonF belahKetupat(const QRectF &tempat)
{
    const QPointF tengah = tempat.center();
    return QPolygonF({{tengah.x(), tempat.top()},
                      {tempat.right(), tengah.y()},
                      {tengah.x(), tempat.bottom()},
                      {tempat.left(), tengah.y()}});
}

/// The off-page connector: a box that ends in a point below.
QPolygonF segiLima(const QRectF &tempat)
{
    const double bahu = tempat.top() + tempat.height() * 0.6;
    return QPolygonF({tempat.topLeft(),
                      tempat.topRight(),
                      {tempat.right(), bahu},
                      {tempat.center().x(), tempat.bottom()},
                      {tempat.left(), bahu}});
}

void kepalaPanah(QPainter &painter, QPointF dari, QPointF ke)
{
    const QLineF arah(dari, ke);
    const double panjang = std::min(ukuranBagan::panjangKepala, arah.length());
    const QPointF maju = (ke - dari) / arah.length() * panjang;
    const QPointF samping(-maju.y() * 0.4, maju.x() * 0.4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    painter.drawPolygon(QPolygonF({ke, ke - maju + samping, ke - maju - samping}));
}

} // namespace

void PelukisBagan::judulKolom(QPainter &painter, const KolomTata &kolom, double atas, double bawah) const
{
    const double lebar = kolom.lebar - 2 * TataBagan::tepi;
    const double sisa = bawah - atas - m_huruf.tinggi(kolom.judul, lebar, HurufSop::Kepala);
    m_huruf.tulis(painter, {kolom.kiri + TataBagan::tepi, atas + sisa / 2, lebar, 0}, kolom.judul, HurufSop::Kepala,
                  Perataan::Tengah);
}

void PelukisBagan::kepala(QPainter &painter) const
{
    const double atas = m_tata.atasKepala;
    const double tengah = atas + m_tata.tinggiKelompok;
    const double bawah = atas + m_tata.tinggiKepala;
    const double lebar = m_tata.badan.width();
    painter.fillRect(QRectF(0, atas, lebar, bawah - atas), QColor(0xf0, 0xf0, 0xf0));
    painter.setPen(pena(garisTebal));
    painter.drawLine(QPointF(0, atas), {lebar, atas});
    painter.drawLine(QPointF(0, bawah), {lebar, bawah});
    const auto kelompok = [&](const QString &judul, double kiri, double kanan) {
        painter.setPen(pena(garisTipis));
        painter.drawLine(QPointF(kiri, tengah), {kanan, tengah});
        judulKolom(painter, {judul, kiri, kanan - kiri}, atas, tengah);
    };
    const auto &kolom = m_tata.kolom;
    kelompok(u"Pelaksana"_qs, m_tata.lajur.front().kiri, m_tata.lajur.back().kanan());
    kelompok(u"Mutu baku"_qs, kolom[TataBagan::Kelengkapan].kiri, kolom[TataBagan::Output].kanan());
    for (const KolomTata &lajur : m_tata.lajur)
        judulKolom(painter, lajur, tengah, bawah);
    for (const auto satu : {TataBagan::Kelengkapan, TataBagan::Waktu, TataBagan::Output})
        judulKolom(painter, kolom[satu], tengah, bawah);
    for (const auto satu : {TataBagan::No, TataBagan::Kegiatan, TataBagan::Keterangan})
        judulKolom(painter, kolom[satu], atas, bawah);
}

void PelukisBagan::kisi(QPainter &painter, const HalamanTata &halaman) const
{
    const double lebar = m_tata.badan.width();
    painter.setPen(pena(garisTipis, abu));
    for (const BarisTata &baris : halaman.baris) {
        painter.drawLine(QPointF(0, baris.atas), {lebar, baris.atas});
        painter.drawLine(QPointF(0, baris.bawah()), {lebar, baris.bawah()});
    }
    for (const KolomTata &lajur : m_tata.lajur) {
        // Between lanes the line starts below their common head.
        const double atas = m_tata.atasKepala + (&lajur == &m_tata.lajur.front() ? 0 : m_tata.tinggiKelompok);
        painter.drawLine(QPointF(lajur.kiri, atas), {lajur.kiri, halaman.bawah});
    }
    for (const KolomTata &kolom : m_tata.kolom) {
        const bool dalam = &kolom == &m_tata.kolom[TataBagan::Waktu] || &kolom == &m_tata.kolom[TataBagan::Output];
        if (kolom.kiri > 0)
            painter.drawLine(QPointF(kolom.kiri, m_tata.atasKepala + (dalam ? m_tata.tinggiKelompok : 0)),
                             {kolom.kiri, halaman.bawah});
    }
    painter.setPen(pena(garisTebal));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(0, m_tata.atasKepala, lebar, halaman.bawah - m_tata.atasKepala));
}

void PelukisBagan::isiBaris(QPainter &painter, const BarisTata &baris) const
{
    const IsiBarisSop &isi = m_tata.isi[baris.baris];
    for (int nomor = 0; nomor < TataBagan::JumlahKolom; ++nomor) {
        const KolomTata &kolom = m_tata.kolom[static_cast<std::size_t>(nomor)];
        const QString &teks = m_tata.teks(isi, static_cast<TataBagan::Kolom>(nomor));
        const double lebar = kolom.lebar - 2 * TataBagan::tepi;
        const double sisa = baris.tinggi - m_huruf.tinggi(teks, lebar, HurufSop::Isi);
        const bool tengah = nomor == TataBagan::No || nomor == TataBagan::Waktu;
        m_huruf.tulis(painter, {kolom.kiri + TataBagan::tepi, baris.atas + sisa / 2, lebar, 0}, teks, HurufSop::Isi,
                      tengah ? Perataan::Tengah : Perataan::Kiri);
    }
}

void PelukisBagan::simbol(QPainter &painter, const SimbolTata &satu) const
{
    painter.setPen(pena(garisTebal));
    painter.setBrush(Qt::white);
    switch (satu.jenis) {
    case JenisSimbol::Terminator:
        painter.drawRoundedRect(satu.tempat, satu.tempat.height() / 2, satu.tempat.height() / 2);
        break;
    case JenisSimbol::Proses: painter.drawRect(satu.tempat); break;
    case JenisSimbol::Keputusan: painter.drawPolygon(belahKetupat(satu.tempat)); break;
    case JenisSimbol::Sambungan:
        painter.drawPolygon(segiLima(satu.tempat));
        const double tinggi = m_huruf.tinggi(satu.huruf, satu.tempat.width(), HurufSop::Label);
        const double atas = satu.tempat.top() + (satu.tempat.height() * 0.75 - tinggi) / 2;
        m_huruf.tulis(painter, {satu.tempat.left(), atas, satu.tempat.width(), 0}, satu.huruf, HurufSop::Label,
                      Perataan::Tengah);
    }
}

void PelukisBagan::garis(QPainter &painter, const GarisTata &satu) const
{
    painter.setPen(pena(garisPanah));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF(QList<QPointF>(satu.titik.begin(), satu.titik.end())));
    if (satu.kepala)
        kepalaPanah(painter, satu.titik[satu.titik.size() - 2], satu.titik.back());
}

void PelukisBagan::label(QPainter &painter, const GarisTata &satu) const
{
    if (satu.label == LabelPanah::Tanpa)
        return;
    const QString kata = satu.label == LabelPanah::Ya ? u"YA"_qs : u"TIDAK"_qs;
    painter.fillRect(satu.tempatLabel, Qt::white);
    const double tinggi = m_huruf.tinggi(kata, 99, HurufSop::Label);
    const double atas = satu.tempatLabel.center().y() - tinggi / 2;
    m_huruf.tulis(painter, {satu.tempatLabel.left(), atas, satu.tempatLabel.width(), 0}, kata, HurufSop::Label,
                  Perataan::Tengah);
}

void PelukisBagan::catatan(QPainter &painter, double y) const
{
    for (const QString &satu : m_tata.catatan) {
        m_huruf.tulis(painter, {0, y, m_tata.badan.width(), 0}, satu, HurufSop::Catatan);
        y += m_huruf.tinggi(satu, m_tata.badan.width(), HurufSop::Catatan);
    }
}

void PelukisBagan::lukis(QPainter &painter, std::size_t nomor) const
{
    const HalamanTata &halaman = m_tata.halaman[nomor];
    kepala(painter);
    kisi(painter, halaman);
    for (const BarisTata &baris : halaman.baris)
        isiBaris(painter, baris);
    for (const GarisTata &satu : halaman.garis)
        garis(painter, satu);
    for (const SimbolTata &satu : halaman.simbol)
        simbol(painter, satu);
    for (const GarisTata &satu : halaman.garis)
        label(painter, satu);
    if (nomor + 1 == m_tata.halaman.size())
        catatan(painter, halaman.bawah + 1.5);
}

} // namespace lumbung
