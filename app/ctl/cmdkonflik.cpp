// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command conflicts: what two people wrote differently, and the decision.
#include "app/ctl/commands.h"
#include "app/ctl/koperasiargument.h"
#include "app/ctl/urusanjson.h"
#include "app/ctl/urusansinkron.h"

#include <QCoreApplication>

#include <algorithm>

namespace lumbung::ctl {

namespace {

const QString hapusOption = QStringLiteral("hapus");
const QString pusatOption = QStringLiteral("pusat");
const QString pengirimOption = QStringLiteral("pengirim");

Result<Outcome> daftarKonflik(Session &session, Office &office)
{
    const JenisUrusan<Konflik> jenis{
        &SinkronDesk::konflik,
        konflikJson,
        konflikText,
        u"conflicts"_qs,
        u"Lihat konflik lewat lumbungctl"_qs,
        QCoreApplication::translate("ctl", "Tidak ada konflik yang menunggu putusan.\n")};
    return daftarUrusan(session, office.sinkron(), jenis);
}

Result<Konflik> konflikBernomor(Office &office, const QString &word)
{
    const auto semua = office.sinkron().konflik(false);
    if (!semua)
        return semua.error();
    const auto found =
        std::ranges::find(*semua, word.toLower(), [](const Konflik &satu) { return satu.id.text(); });
    if (found == semua->end())
        return Error{ErrorKind::Missing, u"konflik.tidak-ada"_qs, {}};
    return *found;
}

/// Of a record that is removed every field may be written; otherwise only what is disputed.
Result<void> milikKonflik(const Konflik &konflik, const Record &pilihan)
{
    QStringList ada;
    for (const IsianKonflik &satu : konflik.isian)
        ada.append(keyOf(satu.field));
    for (const auto &[field, value] : pilihan) {
        const bool menghidupkan = konflik.sebab == SebabKonflik::UbahLawanHapus &&
                                  jenisRekamOf(spec(field).entity) == konflik.rekam.jenis;
        if (!menghidupkan && !ada.contains(keyOf(field)))
            return Error{ErrorKind::Input,
                         u"konflik.isian-lain"_qs,
                         {{u"field"_qs, keyOf(field)}, {u"ada"_qs, ada.join(u", "_qs)}}};
    }
    return {};
}

/// Exactly one way of deciding was named.
Result<void> satuCara(Session &session, const QStringList &words)
{
    int cara = words.isEmpty() ? 0 : 1;
    for (const QString &option : {hapusOption, pusatOption, pengirimOption})
        cara += session.arguments().has(option) ? 1 : 0;
    return cara == 1 ? Result<void>() : wrongUsage(u"ISIAN=NILAI | --pusat | --pengirim | --hapus"_qs);
}

Result<Record> pilihanOf(Session &session, const Konflik &konflik, const QStringList &words)
{
    if (session.arguments().has(pengirimOption)) {
        Record punya;
        for (const IsianKonflik &satu : konflik.isian)
            punya.set(satu.field, satu.punya);
        return punya;
    }
    auto pilihan = perubahanOf(words, session.wiring().wilayah(), session.wiring().clock().today());
    if (!pilihan)
        return pilihan.error();
    if (const auto milik = milikKonflik(konflik, *pilihan); !milik)
        return milik.error();
    return pilihan;
}

Result<Outcome> selesaikanKonflik(Session &session, Office &office)
{
    const QStringList words = session.arguments().positional.mid(2);
    if (const auto cara = satuCara(session, words); !cara)
        return cara.error();
    if (const auto wewenang = periksaWewenang(office.sinkron(), Wewenang::SelesaikanKonflik); !wewenang)
        return wewenang.error();
    const auto konflik = konflikBernomor(office, session.argument(1));
    if (!konflik)
        return konflik.error();
    const bool hapus = session.arguments().has(hapusOption);
    if (hapus && konflik->sebab != SebabKonflik::HapusLawanUbah)
        return Error{ErrorKind::Refused, u"konflik.bukan-penghapusan"_qs, {}};
    const auto pilihan = pilihanOf(session, *konflik, words);
    if (!pilihan)
        return pilihan.error();
    const auto op = office.sinkron().selesaikan(konflik->id, *pilihan, session.asal(), hapus);
    if (!op)
        return op.error();
    return putusanTersimpan(konflik->id.text(), *op);
}

} // namespace

Result<Outcome> runConflicts(Session &session)
{
    const QString kerja = session.argument(0);
    const auto banyak = session.arguments().positional.size();
    const auto office = session.office();
    if (!office)
        return office.error();
    if (kerja.isEmpty() || (kerja == u"list" && banyak == 1))
        return daftarKonflik(session, **office);
    if (kerja != u"resolve")
        return wrongUsage(kerja == u"list" ? session.argument(1) : kerja);
    if (banyak < 2)
        return wrongUsage(u"resolve ID"_qs);
    return selesaikanKonflik(session, **office);
}

} // namespace lumbung::ctl
