// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/output.h"
#include "app/ctl/session.h"
#include "core/application/contohkantor.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cmath>

namespace lumbung::ctl {

namespace {

/// "2021..2025", or one year.
bool readYears(const QString &text, PermintaanContoh &permintaan)
{
    const QStringList parts = text.split(u".."_qs);
    bool first = false;
    bool last = false;
    permintaan.dari = parts.front().toInt(&first);
    permintaan.sampai = parts.back().toInt(&last);
    return first && last && parts.size() <= 2;
}

/// One line for every tenth.
KemajuanContoh tenths()
{
    return [shown = 0](double share) mutable {
        const int tenth = static_cast<int>(share * 10);
        if (tenth > shown) {
            shown = tenth;
            printProgress(QCoreApplication::translate("ctl", "Mengisi data contoh: %1%").arg(tenth * 10));
        }
        return true;
    };
}

} // namespace

Result<Outcome> runGenerate(Session &session)
{
    PermintaanContoh permintaan;
    const auto koperasi = session.number(u"koperasi"_qs);
    if (!koperasi)
        return koperasi.error();
    permintaan.koperasi = **koperasi;
    if (!readYears(session.option(u"tahun"_qs), permintaan))
        return wrongUsage(u"--tahun "_qs + session.option(u"tahun"_qs));
    const auto seed = session.number(u"seed"_qs);
    if (!seed)
        return seed.error();
    permintaan.benih = static_cast<quint64>(seed->value_or(1));
    const auto wilayah = session.kodeWilayah(u"wilayah"_qs);
    if (!wilayah)
        return wilayah.error();
    const auto office = session.office();
    if (!office)
        return office.error();
    permintaan.wilayah = wilayah->isEmpty() ? (*office)->kantor().wilayah : *wilayah;
    permintaan.pelaku = session.pelaku();

    QElapsedTimer timer;
    timer.start();
    const Wiring &wiring = session.wiring();
    const auto hasil = isiContoh(**office, wiring.wilayah(), permintaan, wiring.clock(), tenths());
    if (!hasil)
        return hasil.error();
    const double seconds = std::round(static_cast<double>(timer.elapsed())) / 1000;
    return Outcome{{{u"koperasi"_qs, hasil->koperasi}, {u"keragaan"_qs, hasil->keragaan}, {u"seconds"_qs, seconds}},
                   QCoreApplication::translate("ctl", "%1 koperasi contoh dengan %2 keragaan diisi.")
                       .arg(hasil->koperasi)
                       .arg(hasil->keragaan)};
}

} // namespace lumbung::ctl
