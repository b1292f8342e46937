// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/penghitungpaket.h"

namespace lumbung {

BarisPaket &PenghitungPaket::baris(Scope scope)
{
    BarisPaket &satu = m_baris[scope];
    satu.scope = scope;
    return satu;
}

void PenghitungPaket::batch(const BatchOp &batch)
{
    BarisPaket &satu = baris(batch.scope);
    for (const Op &op : batch.ops) {
        if (satu.dari == 0)
            satu.dari = op.dseq;
        satu.sampai = op.dseq;
        ++satu.jumlah[keyOf(op.rekam.jenis) + u'.' + keyOf(op.jenis)];
    }
}

void PenghitungPaket::jawaban(Scope scope, const JawabanOp &jawaban)
{
    ++baris(scope).jumlah[u"jawab."_qs + keyOf(jawaban.hasil)];
}

void PenghitungPaket::tolakan(Scope scope, const QString &kode)
{
    ++baris(scope).jumlah[u"tolak."_qs + kode];
}

void PenghitungPaket::halaman(const Halaman &halaman)
{
    for (const BarisHalaman &satu : halaman.baris)
        ++baris(satu.scope).jumlah[u"baris."_qs + keyOf(satu.kunci.jenis)];
}

std::vector<BarisPaket> PenghitungPaket::isi() const
{
    std::vector<BarisPaket> semua;
    for (const auto &[scope, satu] : m_baris)
        semua.push_back(satu);
    return semua;
}

} // namespace lumbung
