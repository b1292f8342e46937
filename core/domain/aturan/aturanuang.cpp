// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/lompatan.h"

#include <algorithm>
#include <cmath>

namespace lumbung {

namespace {

bool bolehNegatif(Field field)
{
    return field == Field::Shu || field == Field::ShuBelumDibagi;
}

double rupiah(const IsianDiperiksa &isian, Field field)
{
    return isian.nilai(field).decimal();
}

void uangTidakNegatif(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const auto &[field, value] : isian.keragaan)
        if (spec(field).type == FieldType::Money && !bolehNegatif(field) && value.integer() < 0)
            temuan.push_back({Keparahan::Salah, QStringLiteral("angka.negatif"), field});
}

/// What a koperasi owns was paid with its own and with others' money.
void asetSeimbang(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::Aset) || !isian.terisi(Field::ModalSendiri) || !isian.terisi(Field::ModalLuar))
        return;
    const double aset = rupiah(isian, Field::Aset);
    const double modal = rupiah(isian, Field::ModalSendiri) + rupiah(isian, Field::ModalLuar);
    const double selisih = std::fabs(aset - modal);
    if (selisih > batas::selisihNeraca * std::max(aset, modal))
        temuan.push_back({Keparahan::PerluDicek,
                          QStringLiteral("aset.tidak-seimbang"),
                          Field::Aset,
                          {{QStringLiteral("aset"), aset},
                           {QStringLiteral("modal"), modal},
                           {QStringLiteral("selisih"), selisih}}});
}

void rincianModalSendiri(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::ModalSendiri))
        return;
    double rincian = 0;
    for (const Field field : {Field::SimpananPokok, Field::SimpananWajib, Field::SimpananKhusus, Field::Cadangan,
                              Field::Hibah, Field::ShuBelumDibagi})
        rincian += rupiah(isian, field);
    const double modal = rupiah(isian, Field::ModalSendiri);
    if (rincian > modal + batas::selisihNeraca * std::max(modal, 0.0))
        temuan.push_back({Keparahan::PerluDicek,
                          QStringLiteral("modal-sendiri.rincian-lebih"),
                          Field::ModalSendiri,
                          {{QStringLiteral("rincian"), rincian}, {QStringLiteral("modal"), modal}}});
}

void shuTidakMelebihiVolume(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::Shu) || !isian.terisi(Field::VolumeUsaha))
        return;
    const double shu = rupiah(isian, Field::Shu);
    const double volume = rupiah(isian, Field::VolumeUsaha);
    if (shu > volume)
        temuan.push_back({Keparahan::PerluDicek,
                          QStringLiteral("shu.melebihi-volume"),
                          Field::Shu,
                          {{QStringLiteral("shu"), shu}, {QStringLiteral("volume"), volume}}});
}

/// SHU is pendapatan less biaya before tax; what is reported may be after it, never more.
void shuDariPendapatanDanBiaya(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::Shu) || !isian.terisi(Field::Pendapatan) || !isian.terisi(Field::Biaya))
        return;
    const double hasil = rupiah(isian, Field::Pendapatan) - rupiah(isian, Field::Biaya);
    const double shu = rupiah(isian, Field::Shu);
    const double toleransi = batas::selisihNeraca * std::fabs(hasil) + 1;
    const double terkecil = hasil > 0 ? hasil * (1 - batas::potonganShu) : hasil;
    if (shu > hasil + toleransi || shu < terkecil - toleransi)
        temuan.push_back({Keparahan::PerluDicek,
                          QStringLiteral("shu.beda-pendapatan"),
                          Field::Shu,
                          {{QStringLiteral("shu"), shu}, {QStringLiteral("hasil"), hasil}}});
}

void tidakMelompat(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.konteks.tahunLalu)
        return;
    for (TemuanIsian &satu : temuanLompatan(isian.keragaan, *isian.konteks.tahunLalu))
        temuan.push_back(std::move(satu));
}

constexpr Aturan semuaAturanUang[] = {uangTidakNegatif,          asetSeimbang,
                                      rincianModalSendiri,       shuTidakMelebihiVolume,
                                      shuDariPendapatanDanBiaya, tidakMelompat};

} // namespace

std::span<const Aturan> aturanUang()
{
    return semuaAturanUang;
}

} // namespace lumbung
