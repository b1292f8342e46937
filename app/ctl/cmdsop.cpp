// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command sop: definitions of the office's procedures.
#include "app/ctl/commands.h"
#include "app/ctl/session.h"
#include "core/application/sop/sopbawaan.h"
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/periksadefinisi.h"
#include "models/pesan/temuan.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace lumbung::ctl {

namespace {

Result<Outcome> daftarSop()
{
    QJsonArray semua;
    QStringList baris;
    for (const DefinisiSop &sop : sopBawaan()) {
        const auto dugaan = std::ranges::count_if(sop.langkah, &LangkahSop::dugaan);
        semua.append(QJsonObject{{u"kode"_qs, sop.kode},
                                 {u"judul"_qs, sop.judul},
                                 {u"kelompok"_qs, sop.kelompok},
                                 {u"versi"_qs, sop.versi},
                                 {u"berlaku"_qs, sop.berlaku.toString(Qt::ISODate)},
                                 {u"langkah"_qs, static_cast<int>(sop.langkah.size())},
                                 {u"dugaan"_qs, static_cast<int>(dugaan)}});
        baris.append(QStringLiteral("%1 %2  %3").arg(sop.kode, -22).arg(sop.langkah.size(), 3).arg(sop.judul));
    }
    return Outcome{{{u"sop"_qs, semua}}, baris.join(u'\n')};
}

QString namaPelaksana(const DefinisiSop &sop, const LangkahSop &langkah)
{
    QStringList nama;
    for (const QString &kode : langkah.pelaksana)
        if (const PelaksanaSop *satu = sop.cariPelaksana(kode))
            nama.append(satu->nama);
    return nama.join(langkah.cara == CaraPelaksana::Berurutan ? u" → "_qs : u" / "_qs) +
           (langkah.dugaan ? u" ?"_qs : QString());
}

QString barisLangkah(const DefinisiSop &sop, const LangkahSop &langkah)
{
    QString baris = QStringLiteral("%1. %2").arg(langkah.no, 2).arg(langkah.kegiatan);
    QStringList rincian;
    if (!langkah.pelaksana.isEmpty())
        rincian.append(namaPelaksana(sop, langkah));
    if (!langkah.waktu.asal.isEmpty())
        rincian.append(langkah.waktu.asal);
    if (!langkah.output.isEmpty())
        rincian.append(langkah.output.join(u", "_qs));
    if (!rincian.isEmpty())
        baris += u"\n    "_qs + rincian.join(u" · "_qs);
    return baris;
}

Result<Outcome> satuSop(const QString &kode)
{
    const DefinisiSop *sop = sopBawaan(kode);
    if (!sop)
        return Error{ErrorKind::Missing, u"sop.tidak-ada"_qs, {{u"kode"_qs, kode}}};
    QStringList baris{sop->judul, {}};
    for (const LangkahSop &langkah : sop->langkah)
        baris.append(barisLangkah(*sop, langkah));
    return Outcome{toJson(*sop), baris.join(u'\n')};
}

/// A file, or the code of a shipped definition.
Result<DefinisiSop> bacaSop(const QString &apa)
{
    if (const DefinisiSop *sop = sopBawaan(apa))
        return *sop;
    QFile file(apa);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, u"berkas.tidak-ada"_qs, {{u"berkas"_qs, apa}}};
    return definisiSopOfFile(file.readAll());
}

Result<Outcome> periksaSop(const QString &apa)
{
    const auto sop = bacaSop(apa);
    if (!sop)
        return sop.error();
    const auto temuan = periksaDefinisi(*sop);
    QJsonArray findings;
    QStringList baris;
    for (const TemuanSop &satu : temuan) {
        const QString kata = kalimatTemuan(satu.aturan, satu.fakta);
        findings.append(QJsonObject{{u"keparahan"_qs, keyOf(satu.keparahan)},
                                    {u"kode"_qs, satu.aturan},
                                    {u"langkah"_qs, satu.no},
                                    {u"fakta"_qs, QJsonObject::fromVariantMap(satu.fakta)},
                                    {u"pesan"_qs, kata}});
        const QString tempat =
            satu.no > 0 ? QCoreApplication::translate("ctl", "Langkah %1: ").arg(satu.no) : QString();
        baris.append(QStringLiteral("%1  %2%3 [%4]").arg(namaOf(satu.keparahan), tempat, kata, satu.aturan));
    }
    const bool terbit = dapatTerbit(temuan);
    baris.append(terbit ? QCoreApplication::translate("ctl", "Definisi ini dapat dipakai.")
                        : QCoreApplication::translate("ctl", "Definisi ini belum dapat dipakai."));
    return Outcome{{{u"ok"_qs, terbit}, {u"findings"_qs, findings}}, baris.join(u'\n'), terbit};
}

Result<Kertas> kertasOf(const Session &session)
{
    const QString kertas = session.option(u"kertas"_qs).toLower();
    if (kertas.isEmpty() || kertas == u"f4")
        return Kertas::F4;
    if (kertas == u"a4")
        return Kertas::A4;
    return wrongUsage(u"--kertas "_qs + session.option(u"kertas"_qs));
}

/// The form of an office that is not here yet has room for its name.
QString namaKantor(Session &session)
{
    if (!session.wiring().hasStore())
        return {};
    const auto office = session.office();
    return office ? (*office)->kantor().nama : QString();
}

Result<Outcome> cetakSop(Session &session, const QString &apa)
{
    const auto kertas = kertasOf(session);
    if (!kertas)
        return kertas.error();
    if (!session.arguments().has(u"out"_qs))
        return wrongUsage(u"--out"_qs);
    // Without the ending there are no fonts (main.cpp).
    if (!session.option(u"out"_qs).endsWith(u".pdf"))
        return wrongUsage(u"--out "_qs + session.option(u"out"_qs));
    const auto sop = bacaSop(apa);
    if (!sop)
        return sop.error();
    const QString path = QFileInfo(session.option(u"out"_qs)).absoluteFilePath();
    const auto tercetak = session.wiring().sopPrinter().pdf(path, {*sop, namaKantor(session)}, *kertas);
    if (!tercetak)
        return tercetak.error();
    return Outcome{{{u"kode"_qs, sop->kode}, {u"versi"_qs, sop->versi}, {u"path"_qs, path}}, path};
}

} // namespace

Result<Outcome> runSop(Session &session)
{
    const QStringList &apa = session.arguments().positional;
    if (apa.first() == u"list" && apa.size() == 1)
        return daftarSop();
    if (apa.first() == u"show" && apa.size() == 2)
        return satuSop(apa[1]);
    if (apa.first() == u"lint" && apa.size() == 2)
        return periksaSop(apa[1]);
    if (apa.first() == u"print" && apa.size() == 2)
        return cetakSop(session, apa[1]);
    return wrongUsage(apa.join(u' '));
}

} // namespace lumbung::ctl
