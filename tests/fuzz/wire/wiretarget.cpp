// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/batas.h"
#include "sync/wire/ember.h"
#include "sync/wire/galatjson.h"
#include "sync/wire/halaman.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/masuk.h"
#include "sync/wire/padat.h"
#include "tests/fuzz/readertarget.h"

#include <cstdlib>

using namespace lumbung;

namespace {

constexpr qsizetype cap = 1 << 20;

/// What was read is written and read again: it must be the same, or the reader has let something through that the
/// writer cannot say.
template <typename Pesan>
void thereAndBack(const Result<Pesan> &first, QByteArray (*write)(const Pesan &),
                  Result<Pesan> (*read)(const QByteArray &))
{
    if (!first.ok()) {
        if (first.error().kind != ErrorKind::Input || first.error().facts.isEmpty())
            std::abort();
        return;
    }
    const QByteArray text = write(*first);
    const auto second = read(text);
    if (!second.ok() || write(*second) != text)
        std::abort();
}

void unpacked(Padat padat, const QByteArray &body)
{
    const auto out = kembangkan(padat, body, cap);
    if (out.ok() && out->size() > cap)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray body(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    switch (data[0] % 12) {
    case 0: thereAndBack(bacaBatch(body), tulisBatch, bacaBatch); break;
    case 1: thereAndBack(bacaBalasan(body), tulisBalasan, bacaBalasan); break;
    case 2: thereAndBack(bacaHalaman(body), tulisHalaman, bacaHalaman); break;
    case 3: thereAndBack(bacaMintaPerubahan(body), tulisMintaPerubahan, bacaMintaPerubahan); break;
    case 4: thereAndBack(bacaMintaAmbil(body), tulisMintaAmbil, bacaMintaAmbil); break;
    case 5: thereAndBack(bacaSalam(body), tulisSalam, bacaSalam); break;
    case 6: thereAndBack(bacaToken(body), tulisToken, bacaToken); break;
    case 7: thereAndBack(bacaCerna(body), tulisCerna, bacaCerna); break;
    case 8: thereAndBack(bacaEmber(body), tulisEmber, bacaEmber); break;
    case 9: (void)bacaGalat(409, body); break;
    case 10: unpacked(Padat::Zstd, body); break;
    default: unpacked(Padat::Gzip, body); break;
    }
    const QString query = QString::fromLatin1(body);
    (void)bacaKueriPerubahan(query);
    (void)bacaKueriEmber(query);
    return 0;
}
