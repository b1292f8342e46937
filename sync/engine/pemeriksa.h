// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/pertukaran.h"
#include "sync/wire/ember.h"

#include <set>

namespace lumbung {

/// Compares digests of scopes with the hub's and mends what differs: buckets, then keys, then the records. Only
/// here absence is believed: what did not come again in a scope that was loaded anew goes when the digest agrees.
class Pemeriksa {
public:
    struct Acara {
        std::function<void()> selesai;
        std::function<void(Scope)> muatUlang; ///< mending does not help: the scope has to be loaded anew
        std::function<void(Scope)> sama;      ///< the digest agreed
    };
    Pemeriksa(Pertukaran &pertukaran, Acara acara) : m_pertukaran(pertukaran), m_acara(std::move(acara)) {}

    /// Looks at these scopes, one after the other.
    void mulai(const std::set<Scope> &scopes);
    std::size_t tersisa() const { return m_scopes.size(); }
    /// Scopes that were mended since the engine was made: an incident to be told.
    int diperbaiki() const { return m_diperbaiki; }

private:
    void lanjut();
    void berikutnya();
    void mintaCerna(int bits);
    Result<void> banding(const BalasanCerna &pusat);
    Result<void> bandingEmber(const BalasanCerna &pusat);
    Result<void> bandingRekam(const std::vector<int> &ember, const std::vector<BarisEmber> &pusat);
    void mintaEmber(const std::vector<int> &ember);
    void ambil(std::vector<KunciRekam> kunci);
    bool berhasil(const Putusan &putusan);

    Pertukaran &m_pertukaran;
    Acara m_acara;
    std::deque<Scope> m_scopes;
    int m_percobaan = 0; ///< of the first scope
    int m_diperbaiki = 0;
};

} // namespace lumbung
