// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/forms/shell/framedesk.h"
#include "tests/support/fakepengendali.h"
#include "tests/support/sinkron/contohurusan.h"

namespace lumbung {

/// A desk that has joined a hub, with a conflict, a proposal and a refused op. Change `desk()` before pages are
/// made, afterwards with ubah().
struct MejaSinkron : FrameDesk {
    FakePengendali pengendali;

    MejaSinkron()
    {
        desk.sinkron = &pengendali;
        FakeSinkronDesk &isi = office->sinkronDesk;
        isi.whose.alamat = QStringLiteral("https://hub.contoh.go.id");
        isi.whose.akun = QStringLiteral("kabid.contoh");
        isi.whose.peran = Peran::Kabid;
        Koperasi makmur;
        makmur.id = idMakmur();
        makmur.isian.set(Field::Nama, QStringLiteral("KSP Contoh Makmur"));
        makmur.isian.set(Field::Alamat, QStringLiteral("Jl. Contoh A"));
        office->queries.data.push_back(makmur);
        isi.names[idMakmur()] = QStringLiteral("KSP Contoh Makmur");
        isi.semuaKonflik = {konflikIsian()};
        isi.semuaUsulan = {usulanContoh()};
        isi.semuaKeluar = {
            keluarContoh(QStringLiteral("o-2"), BarisKeluar::Keadaan::Antre),
            keluarContoh(QStringLiteral("o-1"), BarisKeluar::Keadaan::Ditolak, QStringLiteral("aturan"))};
        StatusSinkron status;
        status.keadaan = StatusSinkron::Keadaan::Tersambung;
        status.terakhir = clock.now().addSecs(-60);
        pengendali.jadi(status);
        pengendali.semuaPerangkat = {
            {PerangkatId(QStringLiteral("p-1")), QStringLiteral("Meja loket 1"), QStringLiteral("kabid.contoh"),
             clock.now().addDays(-30), clock.now().addSecs(-60), true, false},
            {PerangkatId(QStringLiteral("p-2")), QStringLiteral("Laptop lapangan"), QStringLiteral("loket.contoh"),
             clock.now().addDays(-20), clock.now().addDays(-2), false, false}};
    }

    /// Works on the fake store where it lives, and tells the pages.
    void ubah(const std::function<void(FakeSinkronDesk &)> &kerja)
    {
        auto done = baca.run([this, kerja](Office &) {
            kerja(office->sinkronDesk);
            return Result<void>();
        });
        done.waitForFinished();
        Q_EMIT events.dataChanged();
    }

    std::vector<FakeSinkronDesk::Keputusan> keputusan()
    {
        auto asked = baca.run([this](Office &) {
            return Result<std::vector<FakeSinkronDesk::Keputusan>>(office->sinkronDesk.keputusan);
        });
        asked.waitForFinished();
        return *asked.result();
    }
};

} // namespace lumbung
