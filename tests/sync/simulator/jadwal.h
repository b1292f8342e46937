// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace lumbung::simulasi {

/// One thing that happens in a world.
struct Aksi {
    enum class Jenis {
        Buat,
        BuatKeragaan,
        Ubah,
        Hapus,
        Selesaikan,
        Putuskan,
        Transisi,
        Pindah,      ///< a koperasi goes to another kabupaten
        Jaringan,    ///< a fault of the line for a while
        MatiMeja,    ///< the program ends now
        MatiDiTitik, ///< the program ends before or after its n-th transaction from now
        MatiPusat,
        MatiPusatDiTitik,
        Jam, ///< a desk's clock goes a year ahead or back
        DiskPenuh,
        Cadangkan,
        Pulihkan, ///< the hub comes back as the backup had it
        Salin,    ///< a desk's store is copied to a second computer
        GantiWilayah,
        Lambat,      ///< the hub commits slowly for a while
        SimpanLama,  ///< a copy of a desk's store is put aside
        KembaliLama, ///< that copy takes the place of the store
        Bersihkan,   ///< the hub forgets its old tombstones: older cursors begin again (410)
        SkemaTua,    ///< the hub wants a newer program for a while; ops still go up (426)
        Cabut,       ///< an administrator ends a device's sessions
        Lampirkan,
        LepasLampiran
    } jenis = Jenis::Ubah;
    qint64 pada = 0; ///< ms of simulated time
    int meja = 0;
    quint32 a = 0, b = 0; ///< decide the details
};
using Jadwal = std::vector<Aksi>;

Jadwal jadwalDari(quint64 benih);
QString teks(const Aksi &aksi);

} // namespace lumbung::simulasi
