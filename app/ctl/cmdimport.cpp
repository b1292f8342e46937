// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/session.h"
#include "core/application/impor/importservice.h"
#include "core/application/impor/pemetaan.h"
#include "core/application/impor/tertolak.h"
#include "models/pesan/kalimatimpor.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lumbung::ctl {

namespace {

Result<std::map<QString, Sasaran>> mappingOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, u"impor.tidak-ada"_qs, {{u"berkas"_qs, path}}};
    return bacaPemetaan(file.readAll());
}

Result<PermintaanImpor> requestOf(Session &session, const TableSource &source)
{
    PermintaanImpor request;
    request.berkas = QFileInfo(session.argument(0)).fileName();
    const auto tahun = session.number(u"tahun"_qs);
    if (!tahun)
        return tahun.error();
    request.tahunBuku = *tahun;
    if (session.arguments().has(u"sheet"_qs)) {
        const auto sheet = source.sheets().indexOf(session.option(u"sheet"_qs));
        if (sheet < 0)
            return Error{
                ErrorKind::Missing, u"impor.lembar-tidak-ada"_qs, {{u"lembar"_qs, session.option(u"sheet"_qs)}}};
        request.lembar = static_cast<int>(sheet);
    }
    if (session.arguments().has(u"key"_qs)) {
        const auto kunci = kunciCocokOfKey(session.option(u"key"_qs));
        if (!kunci)
            return wrongUsage(u"--key "_qs + session.option(u"key"_qs));
        request.kunci = *kunci;
    }
    if (session.arguments().has(u"mapping"_qs)) {
        auto mapping = mappingOf(session.option(u"mapping"_qs));
        if (!mapping)
            return mapping.error();
        request.judul = std::move(mapping).value();
    }
    return request;
}

/// The file for rejected cells; nothing when it was not asked for.
Result<std::unique_ptr<TableWriter>> rejectsWriter(Session &session, const RencanaImpor &plan)
{
    if (!session.arguments().has(u"rejects"_qs))
        return std::unique_ptr<TableWriter>();
    const QString path = QFileInfo(session.option(u"rejects"_qs)).absoluteFilePath();
    return session.wiring().writers().create(path, QCoreApplication::translate("ctl", "Ditolak"),
                                             kolomTertolak(plan));
}

// Findings are kept by code and column; a caller asks for the code alone, each once, in the order of the findings.
QJsonArray warningsJson(const std::vector<KelompokTemuan> &temuan)
{
    std::vector<std::pair<QString, qint64>> counts;
    for (const KelompokTemuan &satu : temuan) {
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&satu](const auto &count) { return count.first == satu.kode; });
        if (known != counts.end())
            known->second += satu.jumlah;
        else
            counts.emplace_back(satu.kode, satu.jumlah);
    }
    QJsonArray warnings;
    for (const auto &[code, count] : counts)
        warnings.append(QJsonObject{{u"code"_qs, code}, {u"count"_qs, count}});
    return warnings;
}

QJsonArray mappingJson(const std::vector<KolomPeta> &peta)
{
    QJsonArray mapping;
    for (const KolomPeta &kolom : peta)
        mapping.append(QJsonObject{{u"header"_qs, kolom.judul},
                                   {u"field"_qs, keyOf(kolom.sasaran)},
                                   {u"confidence"_qs, keyOf(kolom.keyakinan)}});
    return mapping;
}

Outcome outcomeOf(const RencanaImpor &plan, const HasilImpor &hasil)
{
    const HitunganImpor &count = hasil.hitungan;
    Outcome outcome;
    outcome.json = {{u"rows_read"_qs, count.dibaca},
                    {u"inserted"_qs, count.baru},
                    {u"updated"_qs, count.diperbarui},
                    {u"unchanged"_qs, count.sama},
                    {u"rejected"_qs, count.ditolak},
                    {u"skipped"_qs, count.dilewati},
                    {u"sheet"_qs, plan.namaLembar},
                    {u"tahun_buku"_qs, plan.periode.tahunBuku},
                    {u"tindakan"_qs, hasil.tindakan.isEmpty() ? QJsonValue() : QJsonValue(hasil.tindakan.text())},
                    {u"warnings"_qs, warningsJson(hasil.temuan)},
                    {u"mapping"_qs, mappingJson(plan.peta)},
                    {u"seconds"_qs, std::round(hasil.detik * 1000) / 1000}};
    outcome.text =
        QCoreApplication::translate("ctl", "%1 baris dibaca: %2 baru, %3 diperbarui, %4 sama, %5 ditolak.\n")
            .arg(count.dibaca)
            .arg(count.baru)
            .arg(count.diperbarui)
            .arg(count.sama)
            .arg(count.ditolak);
    for (const KelompokTemuan &satu : hasil.temuan)
        outcome.text += u"%1 x %2\n"_qs.arg(satu.jumlah).arg(kalimatImpor(satu, plan.peta));
    return outcome;
}

void reportProgress(const KemajuanImpor &progress, int &shown)
{
    const int tenth = static_cast<int>(progress.bagian * 10);
    if (tenth > shown) {
        shown = tenth;
        printProgress(QCoreApplication::translate("ctl", "Mengimpor: %1%").arg(tenth * 10));
    }
}

} // namespace

Result<Outcome> runImport(Session &session)
{
    const auto office = session.office();
    if (!office)
        return office.error();
    const Wiring &wiring = session.wiring();
    const auto source = wiring.sources().open(session.argument(0));
    if (!source)
        return source.error();
    const auto request = requestOf(session, **source);
    if (!request)
        return request.error();
    ImportService service(**office, wiring.wilayah(), wiring.clock(), wiring.chance());
    const auto plan = service.rencanakan(**source, *request);
    if (!plan)
        return plan.error();
    const auto rejects = rejectsWriter(session, *plan);
    if (!rejects)
        return rejects.error();
    JalanImpor run;
    run.pelaku = session.pelaku();
    run.tertolak = rejects->get();
    run.alasan = [&plan](const TemuanImpor &temuan) { return kalimatImpor(temuan, plan->peta); };
    run.kemajuan = [shown = 0](const KemajuanImpor &progress) mutable { reportProgress(progress, shown); };
    const auto hasil = service.apply(**source, *plan, {}, run);
    if (!hasil)
        return hasil.error();
    if (*rejects)
        if (const auto finished = (*rejects)->finish(); !finished)
            return finished.error();
    return outcomeOf(*plan, *hasil);
}

} // namespace lumbung::ctl
