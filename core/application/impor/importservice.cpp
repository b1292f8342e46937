// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/importservice.h"

#include "core/application/impor/bukankembar.h"
#include "core/application/impor/pemetaan.h"
#include "core/application/impor/penentunasib.h"
#include "core/application/impor/penulisimpor.h"
#include "core/application/impor/susunrencana.h"
#include "core/application/impor/tertolak.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lumbung {

namespace {

constexpr std::size_t kembarTersimpan = 500;

bool beridentitas(const std::vector<KolomPeta> &peta)
{
    return std::any_of(peta.begin(), peta.end(), [](const KolomPeta &kolom) {
        return kolom.sasaran.isian(Field::Nama) || kolom.sasaran.isian(Field::NikKoperasi) ||
               kolom.sasaran.isian(Field::NoBadanHukum) ||
               kolom.sasaran.peran == Sasaran::Peran::NomorDanTanggalBadanHukum;
    });
}

void hitung(HitunganImpor &hitungan, NasibBaris::Jenis jenis)
{
    ++hitungan.dibaca;
    switch (jenis) {
    case NasibBaris::Jenis::Baru: ++hitungan.baru; break;
    case NasibBaris::Jenis::Perbarui: ++hitungan.diperbarui; break;
    case NasibBaris::Jenis::Sama: ++hitungan.sama; break;
    case NasibBaris::Jenis::Ditolak: ++hitungan.ditolak; break;
    case NasibBaris::Jenis::Dilewati: ++hitungan.dilewati; break;
    }
}

// A row is shown beside its twin when the match is doubtful or contradicts an earlier row.
void catatKembar(HasilImpor &hasil, const BarisImpor &baris, const NasibBaris &nasib, const KoreksiImpor &koreksi)
{
    if (!nasib.ragu && !nasib.berulang)
        return;
    hasil.jumlahKembar += nasib.diingat ? 0 : 1;
    if (hasil.kembar.size() >= kembarTersimpan)
        return;
    PasanganKembar pasangan;
    pasangan.baris = baris.baris;
    pasangan.berkas = baris.profil;
    pasangan.barisLain = nasib.barisLain;
    pasangan.kunci = nasib.kembaran;
    if (nasib.ragu && !nasib.berulang) {
        pasangan.cara = nasib.ragu->cara;
        pasangan.putusan = nasib.ragu->bawaan;
        pasangan.diingat = nasib.diingat;
        pasangan.nama = nasib.pasangan;
    } else {
        pasangan.putusan = PutusanKembar::Lewati;
    }
    if (const auto found = koreksi.kembar.find(baris.baris); found != koreksi.kembar.end())
        pasangan.putusan = found->second;
    hasil.kembar.push_back(std::move(pasangan));
}

// "Koperasi lain" is kept as a pair; any other answer about a pair takes an earlier one back.
Result<void> ingatPutusan(Workspace &workspace, const HasilImpor &hasil, const KoreksiImpor &koreksi)
{
    BukanKembar ingatan(workspace);
    for (const PasanganKembar &pasangan : hasil.kembar) {
        if (pasangan.nama.isEmpty() || !koreksi.kembar.contains(pasangan.baris))
            continue;
        const auto kept = pasangan.putusan == PutusanKembar::Baru ? ingatan.ingat(pasangan)
                          : pasangan.diingat                      ? ingatan.lupakan(pasangan)
                                                                  : Result<void>();
        if (!kept)
            return kept;
    }
    return {};
}

Tindakan tindakanImpor(const RencanaImpor &rencana, const QString &pelaku)
{
    const QJsonObject facts{{QStringLiteral("berkas"), rencana.berkas},
                            {QStringLiteral("lembar"), rencana.namaLembar},
                            {QStringLiteral("tahun_buku"), rencana.periode.tahunBuku}};
    return {QStringLiteral("impor"), pelaku, QStringLiteral("Impor %1").arg(rencana.berkas),
            QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))};
}

TableSource &sumberTabel(TableSource &sumber, const RencanaImpor &rencana)
{
    return rencana.tegak ? *rencana.tegak : sumber;
}

int lembarTabel(const RencanaImpor &rencana)
{
    return rencana.tegak ? 0 : rencana.lembar;
}

} // namespace

Result<RencanaImpor> ImportService::rencanakan(TableSource &sumber, const PermintaanImpor &permintaan)
{
    return susunRencana(sumber, permintaan, m_kantor.workspace(), m_clock.today());
}

Result<RencanaImpor> ImportService::periksa(TableSource &sumber, RencanaImpor rencana, const KoreksiImpor &koreksi,
                                            const JalanImpor &jalan)
{
    auto hasil = jalankan(sumber, rencana, koreksi, jalan, {});
    if (!hasil)
        return hasil.error();
    rencana.hitungan = hasil->hitungan;
    rencana.temuan = std::move(hasil->temuan);
    rencana.kembar = std::move(hasil->kembar);
    rencana.jumlahKembar = hasil->jumlahKembar;
    if (const auto filled = lengkapiKembar(sumber, rencana, koreksi, rencana.kembar); !filled)
        return filled.error();
    return rencana;
}

Result<RencanaImpor> ImportService::analyse(TableSource &sumber, const PermintaanImpor &permintaan,
                                            const JalanImpor &jalan)
{
    auto rencana = rencanakan(sumber, permintaan);
    if (!rencana)
        return rencana;
    return periksa(sumber, std::move(rencana).value(), {}, jalan);
}

Result<HasilImpor> ImportService::apply(TableSource &sumber, const RencanaImpor &rencana,
                                        const KoreksiImpor &koreksi, const JalanImpor &jalan)
{
    QElapsedTimer waktu;
    waktu.start();
    auto unit = m_kantor.work().begin(tindakanImpor(rencana, jalan.pelaku));
    if (!unit)
        return unit.error();
    PenulisImpor penulis(**unit, m_clock, m_chance);
    auto hasil =
        jalankan(sumber, rencana, koreksi, jalan, [&penulis](const BarisImpor &baris, const NasibBaris &nasib) {
            return penulis.tulis(baris, nasib);
        });
    if (!hasil)
        return hasil;
    if (penulis.adaPerubahan()) {
        const auto committed = (*unit)->commit();
        if (!committed)
            return committed.error();
        hasil->tindakan = *committed;
    }
    unit->reset();
    if (const auto kept = ingatPutusan(m_kantor.workspace(), *hasil, koreksi); !kept)
        return kept.error();
    if (!rencana.pengirim.isEmpty())
        if (const auto kept = ingatPemetaan(m_kantor.workspace(), rencana.pengirim, rencana.sidik, rencana.peta);
            !kept)
            return kept.error();
    hasil->detik = static_cast<double>(waktu.elapsed()) / 1000;
    return hasil;
}

Result<std::pair<RencanaImpor, HasilImpor>>
ImportService::importLangsung(TableSource &sumber, const PermintaanImpor &permintaan, const JalanImpor &jalan)
{
    auto rencana = rencanakan(sumber, permintaan);
    if (!rencana)
        return rencana.error();
    auto hasil = apply(sumber, *rencana, {}, jalan);
    if (!hasil)
        return hasil.error();
    return std::pair(std::move(rencana).value(), std::move(hasil).value());
}

Result<HasilImpor> ImportService::jalankan(TableSource &sumber, const RencanaImpor &rencana,
                                           const KoreksiImpor &koreksi, const JalanImpor &jalan, const Tulis &tulis)
{
    if (!beridentitas(rencana.peta))
        return Error{ErrorKind::Input,
                     QStringLiteral("impor.tanpa-identitas"),
                     {{QStringLiteral("lembar"), rencana.namaLembar}}};
    PembacaBaris pembaca(rencana, koreksi, m_wilayah, m_kantor.kantor().wilayah, m_clock.today());
    pembaca.simpanMentah(jalan.tertolak != nullptr);
    PenentuNasib penentu(m_kantor, rencana, koreksi);
    if (const auto loaded = penentu.muat(); !loaded)
        return loaded.error();
    HasilImpor hasil;
    PenampungTemuan penampung;
    const auto kerjakan = [&](std::vector<BarisImpor> &bak) -> Result<void> {
        const auto nasib = penentu.tentukan(bak);
        if (!nasib)
            return nasib.error();
        for (std::size_t i = 0; i < bak.size(); ++i) {
            const BarisImpor &baris = bak[i];
            hitung(hasil.hitungan, (*nasib)[i].jenis);
            catatKembar(hasil, baris, (*nasib)[i], koreksi);
            for (const TemuanImpor &temuan : baris.temuan)
                penampung.catat(temuan);
            if (jalan.tertolak && (*nasib)[i].jenis != NasibBaris::Jenis::Dilewati)
                if (const auto written = tulisTertolak(*jalan.tertolak, rencana, baris, jalan.alasan); !written)
                    return written;
            if (tulis)
                if (const auto written = tulis(baris, (*nasib)[i]); !written)
                    return written;
        }
        return {};
    };
    if (const auto flowed = alirkanBaris(sumberTabel(sumber, rencana), lembarTabel(rencana), pembaca, jalan.batal,
                                         jalan.kemajuan, kerjakan);
        !flowed)
        return flowed.error();
    hasil.temuan = penampung.hasil();
    return hasil;
}

// Gives every pair the values of its twin: from the store, or from the earlier row of the file.
Result<void> ImportService::lengkapiKembar(TableSource &sumber, const RencanaImpor &rencana,
                                           const KoreksiImpor &koreksi, std::vector<PasanganKembar> &kembar)
{
    std::map<int, Record> barisLain;
    int last = 0;
    for (PasanganKembar &pasangan : kembar) {
        if (pasangan.kunci == 0) {
            barisLain.emplace(pasangan.barisLain, Record());
            last = std::max(last, pasangan.barisLain);
            continue;
        }
        const Field nama[] = {Field::Nama};
        const auto rows = m_kantor.koperasi().rows({&pasangan.kunci, 1}, nama, rencana.periode.tahunBuku);
        if (!rows)
            return rows.error();
        if (rows->empty())
            continue;
        const auto koperasi = m_kantor.koperasi().find(rows->front().id);
        if (!koperasi)
            return koperasi.error();
        pasangan.pembanding = koperasi->isian;
    }
    if (last == 0)
        return {};
    PembacaBaris pembaca(rencana, koreksi, m_wilayah, m_kantor.kantor().wilayah, m_clock.today());
    const auto read =
        sumberTabel(sumber, rencana).read(lembarTabel(rencana), [&](int nomor, std::span<const Sel> sel) {
            auto baris = pembaca.baca(nomor, sel);
            if (const auto found = barisLain.find(nomor); baris && found != barisLain.end())
                found->second = std::move(baris->profil);
            return nomor < last;
        });
    if (!read)
        return read;
    for (PasanganKembar &pasangan : kembar)
        if (pasangan.kunci == 0)
            pasangan.pembanding = barisLain[pasangan.barisLain];
    return {};
}

} // namespace lumbung
