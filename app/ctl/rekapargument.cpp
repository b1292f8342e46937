// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/rekapargument.h"

#include "core/application/bacasaring.h"
#include "core/application/laporan/barisrekap.h"
#include "core/application/laporan/kepalalaporan.h"
#include "core/application/laporan/tulislaporan.h"

#include <QFileInfo>

namespace lumbung::ctl {

namespace {

/// The area a report is about: --dalam, else the office's own, as long as the grouping lies below it.
Result<KodeWilayah> areaOf(Session &session, Office &office, RekapMenurut menurut)
{
    const auto given = session.kodeWilayah(u"dalam"_qs);
    if (!given || !given->isEmpty())
        return given;
    const KodeWilayah own = office.kantor().wilayah;
    const bool wider = menurutWilayah(menurut) && !own.isEmpty() &&
                       static_cast<int>(menurut) + 1 < static_cast<int>(own.tingkat());
    return wider ? KodeWilayah() : own;
}

} // namespace

Result<RekapQuery> rekapQueryOf(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const auto menurut = rekapMenurutOfKey(session.option(u"by"_qs));
    if (!menurut)
        return wrongUsage(u"--by "_qs + session.option(u"by"_qs));
    RekapQuery query;
    query.menurut = *menurut;
    const auto area = areaOf(session, **office, *menurut);
    if (!area)
        return area.error();
    query.dalam = *area;
    const auto tahun = session.tahunBuku();
    if (!tahun)
        return tahun.error();
    query.tahunBuku = *tahun;
    if (session.arguments().has(u"where"_qs)) {
        auto filter =
            bacaSaring(session.option(u"where"_qs), session.wiring().wilayah(), (*office)->kantor().wilayah);
        if (!filter)
            return filter.error();
        query.filter = std::move(filter).value();
    }
    if (session.arguments().has(u"keadaan"_qs)) {
        const QDate day = QDate::fromString(session.option(u"keadaan"_qs), Qt::ISODate);
        if (!day.isValid())
            return wrongUsage(u"--keadaan "_qs + session.option(u"keadaan"_qs));
        query.keadaan = day;
    }
    return query;
}

Result<KepalaLaporan> kepalaOf(Session &session, Office &office, const RekapQuery &query)
{
    const Wiring &wiring = session.wiring();
    const auto first = sebelumCatatan(office.rekap(), query.keadaan);
    if (!first)
        return first.error();
    return KepalaLaporan{office.kantor().nama, wiring.wilayah().jalur(query.dalam),
                         query.keadaan.value_or(wiring.clock().today()), formatFilter(query.filter), *first};
}

QString laporanText(const Laporan &laporan)
{
    QString text = laporan.judul + u'\n';
    QStringList heads;
    for (const KolomLaporan &kolom : laporan.kolom)
        heads.append(judulLengkap(kolom));
    text += heads.join(u'\t') + u'\n';
    for (std::size_t baris = 0; baris < laporan.baris.size(); ++baris) {
        QStringList cells;
        for (std::size_t kolom = 0; kolom < laporan.kolom.size(); ++kolom)
            cells.append(teksSel(laporan, baris, kolom));
        text += cells.join(u'\t') + u'\n';
    }
    return text + laporan.catatan.join(u'\n') + u'\n';
}

Result<QString> writeLaporan(Session &session, const Laporan &laporan)
{
    const QString path = QFileInfo(session.option(u"out"_qs)).absoluteFilePath();
    const bool pdf = path.endsWith(u".pdf"_qs, Qt::CaseInsensitive);
    const auto written = pdf ? session.wiring().printer().pdf(path, laporan, Kertas::A4)
                             : tulisLaporan(session.wiring().writers(), path, laporan);
    if (!written)
        return written.error();
    return path;
}

} // namespace lumbung::ctl
