// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/sop/sopcetak.h"

#include "documents/print/berkaspdf.h"
#include "documents/sop/lembarterlukis.h"

#include <QImage>
#include <QPagedPaintDevice>
#include <QPainter>

namespace lumbung {

namespace {

constexpr double mmPerInch = 25.4;
constexpr int titikGambar = 300; // an inch: pictures are laid out as fine as this and shrunk

Error terlaluLebar(const LembarSop &lembar)
{
    return {
        ErrorKind::Input, QStringLiteral("sop.terlalu-lebar"), {{QStringLiteral("kode"), lembar.definisi.kode}}};
}

Error takDapatDicetak()
{
    return {ErrorKind::Storage, QStringLiteral("cetak.tidak-bisa-ditulis"), {}};
}

Result<void> lukisSemua(QPagedPaintDevice &device, const LembarSop &lembar)
{
    const double titikPerMm = device.logicalDpiX() / mmPerInch;
    const QSizeF halaman = QSizeF(device.width(), device.height()) / titikPerMm;
    const LembarTerlukis terlukis(lembar, halaman, &device, titikPerMm);
    if (!terlukis.ada())
        return terlaluLebar(lembar);
    QPainter painter;
    if (!painter.begin(&device))
        return takDapatDicetak();
    for (std::size_t nomor = 0; nomor < terlukis.jumlah(); ++nomor) {
        if (nomor > 0 && !device.newPage())
            return takDapatDicetak();
        terlukis.lukis(painter, nomor);
    }
    return {};
}

QImage kertasPutih(QSize ukuran)
{
    QImage gambar(ukuran, QImage::Format_RGB32);
    gambar.setDotsPerMeterX(qRound(titikGambar / mmPerInch * 1000));
    gambar.setDotsPerMeterY(gambar.dotsPerMeterX());
    gambar.fill(Qt::white);
    return gambar;
}

} // namespace

Result<void> SopCetak::pdf(const QString &path, const LembarSop &lembar, Kertas kertas)
{
    Result<void> hasil = {};
    const auto tertulis =
        tulisBerkasPdf(path, lembar.definisi.judul, tataKertas(kertas), [&](QPagedPaintDevice &device) {
            hasil = lukisSemua(device, lembar);
            return hasil.ok();
        });
    // Why it could not be drawn says more than that the file was not written.
    return !hasil && hasil.error().kind == ErrorKind::Input ? hasil : tertulis;
}

Result<void> SopCetak::cetak(QPagedPaintDevice &device, const LembarSop &lembar)
{
    return lukisSemua(device, lembar);
}

Result<std::vector<QImage>> SopCetak::gambar(const LembarSop &lembar, Kertas kertas, int lebar)
{
    const QSizeF halaman = tataKertas(kertas).fullRect(QPageLayout::Millimeter).size();
    const QSize ukuran(lebar, qRound(lebar * halaman.height() / halaman.width()));
    QImage acuan = kertasPutih({1, 1});
    const double titikPerMm = titikGambar / mmPerInch;
    const LembarTerlukis terlukis(lembar, halaman, &acuan, titikPerMm);
    if (!terlukis.ada())
        return terlaluLebar(lembar);
    std::vector<QImage> semua;
    for (std::size_t nomor = 0; nomor < terlukis.jumlah(); ++nomor) {
        QImage gambar = kertasPutih(ukuran);
        QPainter painter(&gambar);
        painter.setRenderHint(QPainter::TextAntialiasing);
        const double skala = lebar / (halaman.width() * titikPerMm);
        painter.scale(skala, skala);
        terlukis.lukis(painter, nomor);
        painter.end();
        semua.push_back(std::move(gambar));
    }
    return semua;
}

} // namespace lumbung
