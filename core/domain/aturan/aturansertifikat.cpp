// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/aturan/aturan.h"
#include "core/domain/aturan/batas.h"
#include "core/domain/gradenik.h"
#include "core/domain/kuk.h"
#include "core/domain/valuelist.h"

namespace lumbung {

namespace {

/// Values of closed lists that came from elsewhere in another spelling.
void nilaiDariDaftar(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    for (const Record *record : {&isian.profil, &isian.keragaan})
        for (const auto &[field, value] : *record)
            if (spec(field).type == FieldType::Enumeration && !value.isEmpty() &&
                !valuesOf(field).contains(value.text()))
                temuan.push_back({Keparahan::Salah,
                                  QStringLiteral("daftar.tidak-ada"),
                                  field,
                                  {{QStringLiteral("teks"), value.text()}}});
}

void sertifikatMasihBerlaku(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    const QString status = isian.nilai(Field::StatusNik).text();
    const QDate sampai = isian.nilai(Field::TglBerlakuSertifikat).date();
    if (status == nilai::sudahBersertifikat && sampai.isValid() && sampai < isian.konteks.hariIni)
        temuan.push_back({Keparahan::Info,
                          QStringLiteral("sertifikat.kedaluwarsa"),
                          Field::TglBerlakuSertifikat,
                          {{QStringLiteral("tanggal"), sampai}}});
    if (sertifikatGugur(status, isian.nilai(Field::Grade).text()))
        temuan.push_back({Keparahan::Info, QStringLiteral("sertifikat.gugur"), Field::Grade});
}

std::optional<qint64> angkaKuk(const IsianDiperiksa &isian, Field field)
{
    return isian.terisi(field) ? std::optional(isian.nilai(field).integer()) : std::nullopt;
}

/// KUK is a matter of koperasi simpan pinjam only.
void kukSesuaiUkuran(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::Kuk) || isian.nilai(Field::Jenis).text() != nilai::simpanPinjam)
        return;
    const auto kelas = kuk(
        {angkaKuk(isian, Field::AnggotaTotal), angkaKuk(isian, Field::ModalSendiri), angkaKuk(isian, Field::Aset)});
    if (kelas && QString::number(*kelas) != isian.nilai(Field::Kuk).text())
        temuan.push_back(
            {Keparahan::Info, QStringLiteral("kuk.beda"), Field::Kuk, {{QStringLiteral("hitungan"), *kelas}}});
}

void skorDalamSkala(const IsianDiperiksa &isian, DaftarTemuan &temuan)
{
    if (!isian.terisi(Field::SkorKesehatan))
        return;
    const double skor = isian.nilai(Field::SkorKesehatan).decimal();
    if (!(skor >= 0 && skor <= batas::skorTertinggi))
        temuan.push_back({Keparahan::Salah,
                          QStringLiteral("skor.di-luar-skala"),
                          Field::SkorKesehatan,
                          {{QStringLiteral("tertinggi"), batas::skorTertinggi}}});
}

constexpr Aturan semuaAturanSertifikat[] = {nilaiDariDaftar, sertifikatMasihBerlaku, kukSesuaiUkuran,
                                            skorDalamSkala};

} // namespace

std::span<const Aturan> aturanSertifikat()
{
    return semuaAturanSertifikat;
}

} // namespace lumbung
