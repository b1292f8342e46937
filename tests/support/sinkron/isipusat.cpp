// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/isipusat.h"

#include "core/domain/sinkron/cerna.h"

#include <QJsonDocument>

#include <array>
#include <numeric>

namespace lumbung {

namespace {

const Pemakai &kementerian()
{
    static const Pemakai pemakai{QStringLiteral("00000000-0000-4000-8000-0000000000ff"),
                                 QStringLiteral("kementerian"), Peran::VerifikatorKementerian, Scope::Nasional};
    return pemakai;
}

template <typename T>
T harus(Result<T> hasil)
{
    if (!hasil)
        qFatal("hub: %s", qPrintable(hasil.error().code));
    return std::move(hasil).value();
}

QJsonObject objectOf(const RekamPusat &rekam)
{
    return QJsonDocument::fromJson(rekam.doc).object();
}

} // namespace

RekamPusat IsiPusat::rekam(const KunciRekam &kunci)
{
    const auto transaksi = harus(m_pusat.mulai(kementerian()));
    const auto rekam = harus(transaksi->rekam(std::array{kunci}));
    return rekam.empty() ? RekamPusat() : rekam.front();
}

Konflik IsiPusat::konflik(const QString &id)
{
    return konflikOfDoc(KonflikId(id), objectOf(rekam({JenisRekam::Konflik, id})));
}

Usulan IsiPusat::usulan(const QString &id)
{
    return usulanOfDoc(UsulanId(id), objectOf(rekam({JenisRekam::Usulan, id})));
}

KepalaScope IsiPusat::kepala(Scope scope)
{
    return harus(m_pusat.kepala(kementerian()))[scope];
}

QByteArray IsiPusat::cerna(Scope scope)
{
    std::array<int, 16> semua;
    std::iota(semua.begin(), semua.end(), 0);
    QByteArray cerna;
    for (const RekamPusat &rekam : harus(m_pusat.isiEmber(kementerian(), scope, 4, semua)))
        gabungCerna(cerna, cernaRekam(rekam.kunci, rekam.versi, rekam.dihapus));
    return cerna;
}

} // namespace lumbung
