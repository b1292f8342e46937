// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/sop/terbitkansop.h"

#include "core/application/sop/sopbawaan.h"
#include "core/domain/sop/definisijson.h"
#include "core/domain/sop/periksadefinisi.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace lumbung {

namespace {

Result<void> layakTerbit(const DefinisiSop &definisi, QDate hari)
{
    const auto temuan = periksaDefinisi(definisi);
    if (!dapatTerbit(temuan)) {
        const auto salah = std::ranges::count(temuan, Keparahan::Salah, &TemuanSop::keparahan);
        return Error{ErrorKind::Input,
                     QStringLiteral("sop.belum-layak"),
                     {{QStringLiteral("kode"), definisi.kode}, {QStringLiteral("salah"), static_cast<int>(salah)}}};
    }
    if (definisi.berlaku < hari)
        return Error{ErrorKind::Input,
                     QStringLiteral("sop.berlaku-lampau"),
                     {{QStringLiteral("berlaku"), definisi.berlaku}, {QStringLiteral("hari"), hari}}};
    const auto terbaca = definisiSopOfJson(toJson(definisi));
    return terbaca ? Result<void>() : terbaca.error();
}

} // namespace

QByteArray cernaSop(const DefinisiSop &definisi)
{
    return QCryptographicHash::hash(QJsonDocument(toJson(definisi)).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

Result<void> terbitkanSop(SopStore &store, const DefinisiSop &definisi, const Clock &clock, const QString &pelaku)
{
    if (const auto layak = layakTerbit(definisi, clock.today()); !layak)
        return layak;
    const DefinisiSop *bawaan = sopBawaan(definisi.kode);
    if (bawaan && definisi.versi <= bawaan->versi)
        return Error{ErrorKind::Conflict,
                     QStringLiteral("sop.versi"),
                     {{QStringLiteral("kode"), definisi.kode},
                      {QStringLiteral("versi"), definisi.versi},
                      {QStringLiteral("terbaru"), bawaan->versi}}};
    return store.terbitkan({definisi, cernaSop(definisi), clock.now(), pelaku});
}

} // namespace lumbung
