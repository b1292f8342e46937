// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/pusatstore.h"
#include "sync/wire/isibalasan.h"
#include "sync/wire/isikirim.h"
#include "sync/wire/penghitungpaket.h"
#include "sync/wire/salam.h"

namespace lumbung::hub {

/// Fills a reply with the pages that its desk would pull, from where it stands, as long as there is room.
class HalamanUntukPaket {
public:
    HalamanUntukPaket(PusatStore &store, const Salam &salam, IsiBalasan &isi, PenghitungPaket &jumlah);

    /// `ruang` = bytes that pages may take. Errors of PusatStore.
    Result<void> isi(const IsiKirim &kirim, qsizetype ruang);

private:
    Result<bool> satuHalaman(qsizetype ruang);
    bool dariAwal(const Error &terlaluLama);
    void maju(const Halaman &halaman);
    Result<void> cerna();

    PusatStore &m_store;
    const Salam &m_salam;
    IsiBalasan &m_isi;
    PenghitungPaket &m_jumlah;
    Kursor m_kursor;
    qsizetype m_terpakai = 0;
    int m_baris;
};

} // namespace lumbung::hub
