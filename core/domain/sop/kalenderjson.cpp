// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sinkron/bacaobjek.h"
#include "core/domain/sop/peristiwajson.h"

namespace lumbung {

namespace {

const QString jamTulis = QStringLiteral("HH:mm");
constexpr qsizetype liburMax = 5'000;

QJsonArray hariJson(const std::vector<RentangJam> &rentang)
{
    QJsonArray semua;
    for (const RentangJam &satu : rentang)
        semua.append(QJsonArray{satu.mulai.toString(jamTulis), satu.sampai.toString(jamTulis)});
    return semua;
}

/// Windows of one day, in order and apart.
std::optional<std::vector<RentangJam>> hariOfJson(const QJsonArray &json)
{
    std::vector<RentangJam> semua;
    for (const QJsonValue &satu : json) {
        const QJsonArray pasangan = satu.toArray();
        const RentangJam rentang{QTime::fromString(pasangan.at(0).toString(), jamTulis),
                                 QTime::fromString(pasangan.at(1).toString(), jamTulis)};
        const bool urut = semua.empty() || semua.back().sampai <= rentang.mulai;
        if (!rentang.mulai.isValid() || !rentang.sampai.isValid() || rentang.mulai >= rentang.sampai || !urut)
            return std::nullopt;
        semua.push_back(rentang);
    }
    return semua;
}

} // namespace

QJsonObject toJson(const KalenderKerja &kalender)
{
    QJsonArray jam;
    for (const auto &hari : kalender.jam)
        jam.append(hariJson(hari));
    QJsonObject libur;
    for (const auto &[hari, nama] : kalender.libur)
        libur.insert(hari.toString(Qt::ISODate), nama);
    return {{u"zona"_qs, kalender.zonaMenit}, {u"jam"_qs, jam}, {u"libur"_qs, libur}};
}

Result<KalenderKerja> kalenderKerjaOfJson(const QJsonObject &json)
{
    GalatBentuk galat;
    BacaObjek baca(json, {}, galat);
    KalenderKerja kalender;
    kalender.zonaMenit = static_cast<int>(baca.bulat(u"zona", BacaObjek::Ada::Wajib, -720, 840));
    const QJsonArray jam = baca.larik(u"jam", BacaObjek::Ada::Wajib, 7);
    if (jam.size() != 7)
        baca.tolak(u"jam");
    for (qsizetype i = 0; i < std::min<qsizetype>(jam.size(), 7); ++i) {
        auto hari = hariOfJson(jam[i].toArray());
        if (!hari)
            return Error{ErrorKind::Input, QStringLiteral("kalender.jam"), {{QStringLiteral("hari"), i + 1}}};
        kalender.jam[static_cast<std::size_t>(i)] = std::move(*hari);
    }
    const QJsonObject libur = baca.objek(u"libur", BacaObjek::Ada::Boleh);
    if (libur.size() > liburMax || !jsonSah(libur))
        baca.tolak(u"libur");
    for (auto it = libur.begin(); it != libur.end(); ++it) {
        const QDate hari = QDate::fromString(it.key(), Qt::ISODate);
        if (!hari.isValid() || !it->isString())
            baca.tolak(u"libur");
        kalender.libur.insert_or_assign(hari, it->toString());
    }
    return galat ? Result<KalenderKerja>(*galat) : Result<KalenderKerja>(std::move(kalender));
}

} // namespace lumbung
