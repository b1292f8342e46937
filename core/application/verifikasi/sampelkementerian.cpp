// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/verifikasi/sampelkementerian.h"

#include "core/application/verifikasi/hasilsampel.h"
#include "core/application/verifikasi/pemeriksameja.h"
#include "core/application/verifikasi/pencatatverifikasi.h"

#include <QFile>

#include <algorithm>
#include <set>

namespace lumbung {

namespace {

constexpr int benihBytes = 16;

Result<std::vector<KeragaanId>> menungguKementerian(Office &office)
{
    AntrianQuery query;
    query.tingkat = TingkatVerifikasi::Kementerian;
    const auto keys = office.verifikasi().antrian(query);
    if (!keys)
        return keys.error();
    const auto baris = office.verifikasi().baris(*keys);
    if (!baris)
        return baris.error();
    std::vector<KeragaanId> semua;
    std::ranges::transform(*baris, std::back_inserter(semua), &RingkasanPengajuan::id);
    std::ranges::sort(semua);
    return semua;
}

Result<PenarikanSampel> cariPenarikan(Office &office, const SampelId &id)
{
    const auto semua = office.verifikasi().penarikan();
    if (!semua)
        return semua.error();
    const auto found = std::ranges::find(*semua, id, &PenarikanSampel::id);
    if (found == semua->end())
        return Error{ErrorKind::Missing, QStringLiteral("verifikasi.sampel-tidak-ada"), {}};
    return *found;
}

Error belumLulus(const KeadaanSampel &keadaan)
{
    return {ErrorKind::Conflict,
            QStringLiteral("verifikasi.sampel-belum-lulus"),
            {{QStringLiteral("diperiksa"), keadaan.diperiksa},
             {QStringLiteral("terpilih"), qint64(keadaan.terpilih.size())},
             {QStringLiteral("ditolak"), keadaan.gagal}}};
}

Result<void> luluskan(PencatatVerifikasi &pencatat, const PenarikanSampel &penarikan, const KeragaanId &id,
                      HasilLangkah &hasil)
{
    const auto kini = pencatat.keadaan(id);
    if (!kini)
        return kini.error();
    if (kini->giliran() != TingkatVerifikasi::Kementerian || kini->diajukan > penarikan.pada)
        return {};
    PeristiwaVerifikasi langkah;
    langkah.jenis = JenisPeristiwaVerifikasi::Putuskan;
    langkah.cerna = kini->cerna;
    langkah.valid = true;
    langkah.sampel = penarikan.id.text();
    const auto done = pencatat.tambah(id, langkah);
    if (done)
        ++hasil.dilakukan;
    else
        hasil.gagal.push_back({id, kini->cuplikan->value(Field::Nama).text(), done.error()});
    return {};
}

} // namespace

const AturanSampel &aturanSampelBawaan()
{
    static const AturanSampel aturan = [] {
        QFile file(QStringLiteral(":/verifikasi/sampel.json"));
        auto dibaca = file.open(QIODevice::ReadOnly) ? aturanSampelOfFile(file.readAll()) : AturanSampel();
        if (!dibaca || dibaca->kode.isEmpty())
            qFatal("the rule of samples in this program is not whole");
        return *dibaca;
    }();
    return aturan;
}

Result<PenarikanSampel> tarikSampel(Office &office, const QString &sebutan, const Clock &clock, Chance &chance)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    if (!pelaku)
        return pelaku.error();
    if (pelaku->peran != Peran::VerifikatorKementerian)
        return Error{ErrorKind::Refused, QStringLiteral("verifikasi.sampel"), {}};
    auto populasi = menungguKementerian(office);
    if (!populasi)
        return populasi.error();
    if (populasi->empty())
        return Error{ErrorKind::Missing, QStringLiteral("verifikasi.sampel-kosong"), {}};
    const PenarikanSampel penarikan{SampelId(newUuid(clock, chance)),
                                    aturanSampelBawaan(),
                                    QString::fromLatin1(chance.bytes(benihBytes).toHex()),
                                    std::move(*populasi),
                                    clock.now().toMSecsSinceEpoch(),
                                    pelaku->akun};
    const auto unit =
        office.work().begin({QStringLiteral("verifikasi.sampel"), pelaku->akun,
                             QStringLiteral("Tarik sampel dari %1 data").arg(penarikan.populasi.size()),
                             QString::fromUtf8(penarikanToJson(penarikan))});
    if (!unit)
        return unit.error();
    if (auto done = (*unit)->draw(penarikan, keadaanSampel(penarikan, {}).terpilih); !done)
        return done.error();
    const auto tindakan = (*unit)->commit();
    return tindakan ? Result<PenarikanSampel>(penarikan) : tindakan.error();
}

Result<HasilLangkah> luluskanSisa(Office &office, const SampelId &id, const QString &sebutan, const Clock &clock,
                                  Chance &chance)
{
    const auto pelaku = pemeriksaMeja(office, sebutan);
    const auto penarikan = cariPenarikan(office, id);
    if (!pelaku || !penarikan)
        return pelaku ? penarikan.error() : pelaku.error();
    const auto keadaan = keadaanSampel(office, *penarikan);
    if (!keadaan)
        return keadaan.error();
    if (!keadaan->lulus)
        return belumLulus(*keadaan);
    PencatatVerifikasi pencatat(office, *pelaku, clock, &chance);
    const std::set<KeragaanId> dibaca(keadaan->terpilih.begin(), keadaan->terpilih.end());
    HasilLangkah hasil;
    for (const KeragaanId &satu : penarikan->populasi)
        if (!dibaca.contains(satu))
            if (auto done = luluskan(pencatat, *penarikan, satu, hasil); !done)
                return done.error();
    const auto tindakan = pencatat.simpan(QStringLiteral("verifikasi.sampel-lulus"),
                                          QStringLiteral("Luluskan %1 data menurut sampel").arg(pencatat.banyak()));
    if (!tindakan)
        return tindakan.error();
    hasil.tindakan = *tindakan;
    return hasil;
}

} // namespace lumbung
