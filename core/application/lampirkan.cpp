// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/lampirkan.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSaveFile>

namespace lumbung {

namespace {

Error tentang(Error galat, const QString &nama)
{
    if (!galat.facts.contains(u"nama"_qs))
        galat.facts.insert(u"nama"_qs, nama);
    return galat;
}

/// "akta.pdf pada KSP Contoh"
QString sebutanDi(Office &office, const Lampiran &lampiran)
{
    const KoperasiId id = lampiran.koperasi.isEmpty() && lampiran.pemilik.jenis == JenisRekam::Koperasi
                              ? KoperasiId(lampiran.pemilik.id)
                              : lampiran.koperasi;
    const auto koperasi = office.koperasi().find(id);
    return koperasi ? u"%1 pada %2"_qs.arg(lampiran.nama, koperasi->isian.value(Field::Nama).text())
                    : lampiran.nama;
}

} // namespace

Result<Lampiran> lampirkan(Office &office, const LampiranBaru &baru)
{
    const QFileInfo berkas(baru.path);
    Lampiran lampiran;
    lampiran.pemilik = baru.pemilik;
    lampiran.bagian = baru.bagian;
    lampiran.nama = namaBerkasAman(berkas.fileName());
    lampiran.keterangan = baru.keterangan.trimmed();
    lampiran.oleh = baru.pelaku;
    if (!berkas.isFile())
        return Error{ErrorKind::Missing, u"lampiran.berkas-tidak-ada"_qs, {{u"nama"_qs, lampiran.nama}}};
    if (berkas.size() > lampiranMax)
        return Error{ErrorKind::Input,
                     u"lampiran.terlalu-besar"_qs,
                     {{u"nama"_qs, lampiran.nama}, {u"ukuran"_qs, berkas.size()}, {u"maks"_qs, lampiranMax}}};
    QFile isi(baru.path);
    if (!isi.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Input, u"lampiran.tak-terbaca"_qs, {{u"nama"_qs, lampiran.nama}}};
    lampiran.tipe = QMimeDatabase().mimeTypeForFile(berkas).name();
    const QString judul = u"Lampirkan "_qs + sebutanDi(office, lampiran);
    auto ditambah = office.lampiran().tambah(lampiran, isi, judul);
    return ditambah ? ditambah : tentang(ditambah.error(), lampiran.nama);
}

Result<void> lepasLampiran(Office &office, const LampiranId &id, const QString &pelaku)
{
    const auto baris = office.lampiran().cari(id);
    if (!baris)
        return baris.error();
    return office.lampiran().lepas(id, pelaku, u"Hapus lampiran "_qs + sebutanDi(office, baris->lampiran));
}

Result<void> ambilLampiran(Office &office, const LampiranId &id, const QString &path)
{
    const auto baris = office.lampiran().cari(id);
    if (!baris)
        return baris.error();
    const auto gagal = [&](const Error &galat) {
        Error satu = tentang(galat, baris->lampiran.nama);
        satu.facts.insert(u"berkas"_qs, path);
        return satu;
    };
    QSaveFile tujuan(path);
    if (!tujuan.open(QIODevice::WriteOnly))
        return gagal({ErrorKind::Storage, u"lampiran.tak-tertulis"_qs, {}});
    if (auto dibaca = office.lampiran().baca(id, tujuan); !dibaca) {
        tujuan.cancelWriting();
        return gagal(dibaca.error());
    }
    if (!tujuan.commit())
        return gagal({ErrorKind::Storage, u"lampiran.tak-tertulis"_qs, {}});
    return {};
}

} // namespace lumbung
