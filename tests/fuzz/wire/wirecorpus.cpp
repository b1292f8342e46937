// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/ember.h"
#include "sync/wire/galatjson.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/masuk.h"
#include "sync/wire/padat.h"
#include "tests/fuzz/corpus.h"
#include "tests/sync/wire/contohpesan.h"

namespace lumbung {

std::vector<QByteArray> seedCorpus()
{
    const Pemakai akun{contoh::uuid(5), QStringLiteral("kabid.contoh"), Peran::Kabid, scopeOf(3201)};
    const QByteArray batch = tulisBatch(contoh::batch());
    const MintaPerubahan minta{{{scopeOf(3201), 17}}, {}, 1000, contoh::uuid(1)};
    Halaman page = contoh::halaman(2);
    page.dicabut = {scopeOf(3271)};
    return {
        '\0' + batch,
        '\x01' + tulisBalasan({contoh::uuid(1),
                               {{OpId(contoh::uuid(2)), HasilOp::Ok, 1, 2},
                                {OpId(contoh::uuid(3)), HasilOp::Konflik, 1, 2, contoh::uuid(9)},
                                {OpId(contoh::uuid(4)), HasilOp::Ditolak, 0, 0, {}, QStringLiteral("peran")}}}),
        '\x02' + tulisHalaman(page),
        '\x03' + tulisMintaPerubahan(minta),
        '\x04' + tulisMintaAmbil({scopeOf(3201), {{JenisRekam::Konflik, contoh::uuid(3)}}}),
        '\x05' + tulisSalam({{1, 1}, {1, 1}, 1, contoh::uuid(1), akun, {{scopeOf(3201), 9}}}),
        '\x06' + tulisToken({QStringLiteral("a"), QStringLiteral("b"), 900, akun}),
        '\x07' + tulisCerna({9, QByteArray(16, 'a'), {QByteArray(16, 'b'), {}}}),
        '\x08' + tulisEmber({{{JenisRekam::Koperasi, contoh::uuid(1)}, 4, true}}),
        '\x09' + tulisGalat({ErrorKind::Conflict, QStringLiteral("sinkron.celah"), {{QStringLiteral("harap"), 7}}}),
        '\x0a' + padatkan(Padat::Zstd, batch),
        '\x0b' + padatkan(Padat::Gzip, batch),
        '\x03' + jalurPerubahan(minta).section(QLatin1Char('?'), 1).toLatin1(),
    };
}

} // namespace lumbung
