// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/paketkirim.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/mejasqlite.h"
#include "tests/sync/paket/loketpaket.h"

namespace lumbung {

/// A PC with a store of its own that has joined the hub and has no line.
class MejaPaket {
public:
    MejaPaket(LoketPaket &loket, int nomor, Scope wilayah = scopeOf(3201));

    /// A package of what waits.
    QByteArray paket();
    /// Opens a reply; stops the test when it cannot be applied.
    HasilPaket buka(const QByteArray &balasan);
    /// The code of why it cannot be applied.
    QString tolak(const QByteArray &balasan);
    /// To the hub and back.
    HasilPaket bolakBalik() { return buka(m_loket.terima(paket())); }
    /// The same ops over the line.
    void kirimLangsung();

    void tambah(const KoperasiId &id, const QString &nama)
    {
        meja.buat(id, profilUji(nama, QStringLiteral("Jl. A")));
    }
    void ubah(const KoperasiId &id, const QString &alamat)
    {
        meja.ubah(kunciKoperasi(id), isian({{Field::Alamat, alamat}}));
    }
    QString alamat(const KoperasiId &id);
    KursorScope kursor(Scope scope = scopeOf(3201)) { return (*meja.store().kursor())[scope]; }
    qint64 menunggu() { return *meja.store().jumlahMenunggu(); }
    /// Whether this store holds what the hub holds.
    bool samaDenganPusat(Scope scope = scopeOf(3201));

    MejaSqlite meja;
    Pemakai pemakai;
    PerangkatId perangkat;

private:
    LoketPaket &m_loket;
};

} // namespace lumbung
