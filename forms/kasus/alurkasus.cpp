// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/kasus/alurkasus.h"

#include "forms/widgets/icon.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/look.h"
#include "forms/widgets/paint.h"
#include "models/kasus/katakasus.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QtConcurrent>

#include <algorithm>

namespace lumbung {

namespace {

constexpr double mm = TataLayar::pikselPerMm;
constexpr double lebarNo = 36, lebarWaktu = 84, lebarRealisasi = 104, kegiatanTersempit = 190;

/// What really happened at a step: how often, how long, or when it was done where it has no clock.
QString kataRealisasi(const MuatanKasus &muatan, int no, bool &lewat)
{
    const LangkahSop *langkah = muatan.kasus.sop->cari(no);
    qint64 terpakai = 0, terakhir = 0;
    int kali = 0;
    for (const KunjunganLangkah &satu : muatan.kasus.keadaan.kunjungan) {
        if (satu.no != no || !langkah)
            continue;
        const JamLangkah jam =
            hitungJam(muatan.kalender, langkah->waktu, satu, muatan.kasus.keadaan.acara, muatan.kini);
        terpakai += jam.terpakai;
        lewat = lewat || jam.lewat;
        terakhir = satu.keluar.value_or(satu.masuk);
        ++kali;
    }
    if (kali == 0)
        return {};
    const QString apa =
        langkah->waktu.diukur() ? kataLama(terpakai) : kataSaatKasus(muatan.kalender, terakhir, muatan.kini);
    return kali == 1 ? apa : u"%1 (%2×)"_qs.arg(apa).arg(kali);
}

} // namespace

AlurKasus::AlurKasus(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Langkah SOP"));
    setMinimumWidth(420);
}

void AlurKasus::tampilkan(const MuatanKasus &muatan)
{
    const bool samaVersi = m_muatan && m_muatan->kasus.sop == muatan.kasus.sop;
    m_muatan = muatan;
    susunBaris();
    if (!samaVersi || !m_tata)
        tata();
    viewport()->update();
}

void AlurKasus::susunBaris()
{
    m_baris.clear();
    if (!m_muatan->kasus.sop)
        return;
    const KunjunganLangkah *kini = m_muatan->kasus.keadaan.kini();
    for (const LangkahSop &langkah : m_muatan->kasus.sop->langkah) {
        Baris baris{langkah.no, langkah.kegiatan, langkah.waktu.asal, {}, Rupa::Nanti, false};
        baris.realisasi = kataRealisasi(*m_muatan, langkah.no, baris.lewat);
        if (kini && kini->no == langkah.no)
            baris.rupa = Rupa::Kini;
        else if (!baris.realisasi.isEmpty())
            baris.rupa = Rupa::Sudah;
        if (baris.rupa == Rupa::Kini)
            m_terpilih = m_baris.size();
        m_baris.push_back(std::move(baris));
    }
}

double AlurKasus::lebarKegiatan() const
{
    const double lajur =
        m_muatan && m_muatan->kasus.sop
            ? 26 * mm * static_cast<double>(std::max<std::size_t>(1, m_muatan->kasus.sop->pelaksana.size()))
            : 0;
    return std::max(kegiatanTersempit, viewport()->width() - lebarNo - lebarWaktu - lebarRealisasi - lajur);
}

/// The layout is the printed form's and takes its time, so a worker makes it.
void AlurKasus::tata()
{
    if (!m_muatan || !m_muatan->kasus.sop)
        return;
    const int nomor = ++m_permintaan;
    QtConcurrent::run([sop = *m_muatan->kasus.sop, huruf = font(), lebar = lebarKegiatan() - 20] {
        return tataLayar(sop, huruf, lebar);
    }).then(this, [this, nomor](const std::optional<TataLayar> &jadi) {
        if (nomor != m_permintaan)
            return;
        m_tata = jadi;
        ukur();
        viewport()->update();
    });
}

AlurKasus::Kolom AlurKasus::kolom() const
{
    Kolom kolom;
    kolom.kegiatan = lebarNo;
    kolom.lajur = lebarNo + (m_tata ? m_tata->lebarKegiatan + 20 : lebarKegiatan());
    kolom.waktu = kolom.lajur;
    if (m_tata)
        for (const KolomTata &satu : m_tata->tata.lajur)
            kolom.waktu += satu.lebar * mm * m_tata->tata.skala;
    kolom.realisasi = kolom.waktu + lebarWaktu;
    kolom.kanan = kolom.realisasi + lebarRealisasi;
    return kolom;
}

double AlurKasus::tinggiKepala() const
{
    return 2.0 * fontMetrics().height() + 20;
}

double AlurKasus::atasBaris(std::size_t at) const
{
    const HalamanTata &halaman = m_tata->tata.halaman.front();
    return tinggiKepala() + (halaman.baris[at].atas - halaman.atas) * mm * m_tata->tata.skala;
}

void AlurKasus::ukur()
{
    if (!m_tata)
        return;
    const HalamanTata &halaman = m_tata->tata.halaman.front();
    const double tinggi = tinggiKepala() + (halaman.bawah - halaman.atas) * mm * m_tata->tata.skala;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(tinggi) - viewport()->height()));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(kolom().kanan) - viewport()->width()));
}

void AlurKasus::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    tata();
    ukur();
}

void AlurKasus::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        tata();
}

void AlurKasus::pilih(std::size_t at)
{
    if (at >= m_baris.size() || !m_tata)
        return;
    m_terpilih = at;
    const double atas = atasBaris(at) - tinggiKepala();
    const double bawah = atasBaris(at) + m_tata->tata.halaman.front().baris[at].tinggi * mm * m_tata->tata.skala;
    const int gulir = verticalScrollBar()->value();
    if (atas < gulir)
        verticalScrollBar()->setValue(static_cast<int>(atas));
    else if (bawah > gulir + viewport()->height())
        verticalScrollBar()->setValue(static_cast<int>(bawah) - viewport()->height());
    viewport()->update();
}

void AlurKasus::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        return pilih(m_terpilih + 1);
    if (event->key() == Qt::Key_Up && m_terpilih > 0)
        return pilih(m_terpilih - 1);
    QAbstractScrollArea::keyPressEvent(event);
}

void AlurKasus::mousePressEvent(QMouseEvent *event)
{
    if (!m_tata)
        return;
    const double y = event->position().y() + verticalScrollBar()->value();
    for (std::size_t at = m_baris.size(); at-- > 0;)
        if (at < m_tata->tata.halaman.front().baris.size() && y >= atasBaris(at)) {
            pilih(at);
            return;
        }
}

void AlurKasus::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const Look &look = Look::of(palette());
    painter.fillRect(viewport()->rect(), look.surface);
    if (!m_tata || m_baris.empty())
        return;
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    for (std::size_t at = 0; at < std::min(m_baris.size(), m_tata->tata.halaman.front().baris.size()); ++at)
        paintBaris(painter, look, at);
    paintAlur(painter, look);
    painter.restore();
    painter.translate(-horizontalScrollBar()->value(), 0);
    paintKepala(painter, look);
    painter.resetTransform();
    if (hasFocus())
        paintFocus(painter, QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), look);
}

void AlurKasus::paintKepala(QPainter &painter, const Look &look) const
{
    const Kolom tempat = kolom();
    const double tinggi = tinggiKepala(), tengah = tinggi / 2;
    painter.fillRect(QRectF(0, 0, std::max(tempat.kanan, double(viewport()->width())), tinggi), look.header);
    painter.setFont(lettersFont(font(), Letters::Strong));
    painter.setPen(look.text);
    const auto tulis = [&painter](const QRectF &kotak, const QString &teks, int rata) {
        painter.drawText(kotak.adjusted(6, 2, -6, -2), rata | Qt::AlignVCenter | Qt::TextWordWrap, teks);
    };
    tulis({0, 0, tempat.kegiatan, tinggi}, tr("No"), Qt::AlignHCenter);
    tulis({tempat.kegiatan, 0, tempat.lajur - tempat.kegiatan, tinggi}, tr("Kegiatan"), Qt::AlignLeft);
    tulis({tempat.lajur, 0, tempat.waktu - tempat.lajur, tengah}, tr("Pelaksana"), Qt::AlignHCenter);
    tulis({tempat.waktu, 0, lebarWaktu, tinggi}, tr("Mutu baku"), Qt::AlignHCenter);
    tulis({tempat.realisasi, 0, lebarRealisasi, tinggi}, tr("Realisasi"), Qt::AlignHCenter);
    double kiri = tempat.lajur;
    painter.setFont(metaFont(font()));
    for (const KolomTata &satu : m_tata->tata.lajur) {
        const double lebar = satu.lebar * mm * m_tata->tata.skala;
        const QString nama =
            painter.fontMetrics().elidedText(satu.judul, Qt::ElideRight, static_cast<int>(lebar) - 8);
        tulis({kiri, tengah, lebar, tengah}, nama, Qt::AlignHCenter);
        kiri += lebar;
    }
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(QPointF(0, tinggi), QPointF(std::max(tempat.kanan, double(viewport()->width())), tinggi));
}

void AlurKasus::paintBaris(QPainter &painter, const Look &look, std::size_t at) const
{
    const Kolom tempat = kolom();
    const Baris &baris = m_baris[at];
    const double atas = atasBaris(at);
    const double tinggi = m_tata->tata.halaman.front().baris[at].tinggi * mm * m_tata->tata.skala;
    const double kanan = std::max(tempat.kanan, double(viewport()->width()));
    if (baris.rupa == Rupa::Kini) {
        painter.fillRect(QRectF(0, atas, kanan, tinggi), look.accentTint);
        painter.fillRect(QRectF(0, atas, 3, tinggi), look.accent);
    } else if (at == m_terpilih && hasFocus()) {
        painter.fillRect(QRectF(0, atas, kanan, tinggi), look.hover);
    }
    painter.setPen(QPen(look.line, 1));
    painter.drawLine(QPointF(0, atas + tinggi), QPointF(kanan, atas + tinggi));
    double kiri = tempat.lajur;
    for (const KolomTata &satu : m_tata->tata.lajur) {
        painter.drawLine(QPointF(kiri, atas), QPointF(kiri, atas + tinggi));
        kiri += satu.lebar * mm * m_tata->tata.skala;
    }
    painter.drawLine(QPointF(tempat.waktu, atas), QPointF(tempat.waktu, atas + tinggi));
    painter.drawLine(QPointF(tempat.realisasi, atas), QPointF(tempat.realisasi, atas + tinggi));
    painter.setFont(baris.rupa == Rupa::Kini ? lettersFont(font(), Letters::Strong) : font());
    painter.setPen(baris.rupa == Rupa::Nanti ? look.text2 : look.text);
    painter.drawText(QRectF(0, atas, tempat.kegiatan, tinggi), Qt::AlignCenter, QString::number(baris.no));
    painter.drawText(QRectF(tempat.kegiatan + 10, atas, tempat.lajur - tempat.kegiatan - 16, tinggi),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, baris.kegiatan);
    painter.setPen(look.text);
    painter.drawText(QRectF(tempat.waktu + 4, atas, lebarWaktu - 8, tinggi), Qt::AlignCenter | Qt::TextWordWrap,
                     baris.waktu);
    painter.setPen(baris.lewat ? look.tone(StatusKind::Terlambat).text : look.text);
    painter.drawText(QRectF(tempat.realisasi + 4, atas, lebarRealisasi - 8, tinggi),
                     Qt::AlignCenter | Qt::TextWordWrap, baris.realisasi);
}

void AlurKasus::paintAlur(QPainter &painter, const Look &look) const
{
    const TataBagan &tata = m_tata->tata;
    const HalamanTata &halaman = tata.halaman.front();
    const double skala = mm * tata.skala;
    painter.save();
    painter.translate(kolom().lajur - (tata.lajur.empty() ? 0 : tata.lajur.front().kiri * skala),
                      tinggiKepala() - halaman.atas * skala);
    for (const GarisTata &garis : halaman.garis) {
        QPolygonF titik;
        for (const QPointF &satu : garis.titik)
            titik.append(satu * skala);
        painter.setPen(QPen(look.text2, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(titik);
        if (garis.kepala && titik.size() > 1) {
            const QLineF akhir(titik[titik.size() - 2], titik.last());
            QLineF sisi(akhir.p2(), akhir.p1());
            sisi.setLength(8);
            painter.setBrush(look.text2);
            QLineF kiri = sisi, kanan = sisi;
            kiri.setAngle(sisi.angle() + 24);
            kanan.setAngle(sisi.angle() - 24);
            painter.drawPolygon(QPolygonF{akhir.p2(), kiri.p2(), kanan.p2()});
        }
        if (garis.label != LabelPanah::Tanpa) {
            painter.setFont(metaFont(font()));
            painter.setPen(look.text2);
            const QPointF tengah = garis.tempatLabel.center() * skala;
            painter.drawText(QRectF(tengah.x() - 30, tengah.y() - 10, 60, 20), Qt::AlignCenter,
                             garis.label == LabelPanah::Ya ? tr("ya") : tr("tidak"));
        }
    }
    for (const SimbolTata &simbol : halaman.simbol)
        paintSimbol(painter, look, simbol);
    painter.restore();
}

void AlurKasus::paintSimbol(QPainter &painter, const Look &look, const SimbolTata &simbol) const
{
    const double skala = mm * m_tata->tata.skala;
    const QRectF tempat(simbol.tempat.topLeft() * skala, simbol.tempat.size() * skala);
    const int no = simbol.baris < m_tata->tata.bagan.baris.size() ? m_tata->tata.bagan.baris[simbol.baris].no : 0;
    const auto baris = std::ranges::find(m_baris, no, &Baris::no);
    const Rupa rupa = baris == m_baris.end() || simbol.jenis == JenisSimbol::Sambungan ? Rupa::Nanti : baris->rupa;
    const Tone &sudah = look.tone(StatusKind::Valid);
    painter.setPen(rupa == Rupa::Kini    ? QPen(look.accent, 2.4)
                   : rupa == Rupa::Sudah ? QPen(sudah.text, 1.4)
                                         : QPen(look.lineStrong, 1.2));
    painter.setBrush(rupa == Rupa::Sudah ? sudah.tint : look.surface);
    if (simbol.jenis == JenisSimbol::Terminator)
        painter.drawRoundedRect(tempat, tempat.height() / 2, tempat.height() / 2);
    else if (simbol.jenis == JenisSimbol::Keputusan)
        painter.drawPolygon(
            QPolygonF{QPointF(tempat.center().x(), tempat.top()), QPointF(tempat.right(), tempat.center().y()),
                      QPointF(tempat.center().x(), tempat.bottom()), QPointF(tempat.left(), tempat.center().y())});
    else if (simbol.jenis == JenisSimbol::Sambungan)
        painter.drawEllipse(tempat);
    else
        painter.drawRect(tempat);
    if (simbol.jenis == JenisSimbol::Sambungan) {
        painter.setPen(look.text2);
        painter.drawText(tempat, Qt::AlignCenter, simbol.huruf);
        return;
    }
    const QRectF gambar(tempat.center() - QPointF(7, 7), QSizeF(14, 14));
    if (rupa == Rupa::Sudah)
        paintIcon(painter, gambar, QStringLiteral("check"), sudah.text);
    else if (rupa == Rupa::Kini && m_muatan->kasus.keadaan.status == StatusKasus::Dijeda)
        paintIcon(painter, gambar, QStringLiteral("pause-bars"), look.accent);
    else if (rupa == Rupa::Kini)
        paintIcon(painter, gambar, QStringLiteral("play"), look.accent);
}

} // namespace lumbung
