// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/paket.h"

#include "sync/wire/bacabadan.h"
#include "sync/wire/kepalapaket.h"
#include "sync/wire/padat.h"
#include "sync/wire/pasanganpaket.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace lumbung {

namespace {

constexpr qsizetype awalBytes = sizeof(awalPaket) - 1;
constexpr qsizetype namaBytes = 14; ///< "lumbung-paket " before the number of the form
constexpr qsizetype panjangBytes = 4;

Error galatPaket(const char *kode)
{
    return {ErrorKind::Input, QString::fromLatin1(kode), {}};
}

Error terlaluBesarPaket(qsizetype maks)
{
    return {ErrorKind::Input, u"paket.terlalu-besar"_qs, {{u"maks"_qs, qint64(maks)}}};
}

QByteArray cernaIsi(const QByteArray &tersegel)
{
    return QCryptographicHash::hash(tersegel, QCryptographicHash::Sha256);
}

} // namespace

Result<PaketTerbaca> bacaPaket(const QByteArray &berkas)
{
    if (berkas.size() > paketMax)
        return terlaluBesarPaket(paketMax);
    if (!berkas.startsWith(QByteArrayView(awalPaket, namaBytes)))
        return galatPaket("paket.bukan-paket");
    if (!berkas.startsWith(awalPaket))
        return galatPaket("paket.versi");
    if (berkas.size() < awalBytes + panjangBytes)
        return galatPaket("paket.rusak");
    const qsizetype panjang = qFromBigEndian<quint32>(berkas.constData() + awalBytes);
    const qsizetype akhirKepala = awalBytes + panjangBytes + panjang;
    if (panjang > kepalaPaketMax || berkas.size() < akhirKepala + tandaBytes)
        return galatPaket("paket.rusak");
    PaketTerbaca paket;
    paket.bertanda = berkas.left(akhirKepala);
    paket.tanda = berkas.mid(akhirKepala, tandaBytes);
    paket.tersegel = berkas.mid(akhirKepala + tandaBytes);
    const auto kepala = bacaKepala(paket.bertanda.mid(awalBytes + panjangBytes));
    if (!kepala || kepala->cerna != cernaIsi(paket.tersegel))
        return galatPaket("paket.rusak");
    paket.kepala = kepala->kepala;
    return paket;
}

Result<void> periksaTanda(const PaketTerbaca &paket, const QByteArray &kunciTanda)
{
    if (tandaCocok(paket.bertanda, paket.tanda, kunciTanda))
        return {};
    return Error{ErrorKind::Refused, u"paket.tanda"_qs, {}};
}

Result<QByteArray> bukaPaket(const PaketTerbaca &paket, const PasanganPaket &penerima)
{
    const auto padat = penerima.bukaSegel(paket.tersegel);
    if (!padat)
        return Error{ErrorKind::Refused, u"paket.bukan-untuk-ini"_qs, {}};
    auto isi = kembangkan(Padat::Zstd, *padat, isiPaketMax);
    if (!isi)
        return isi.error().code == u"sinkron.terlalu-besar" ? terlaluBesarPaket(isiPaketMax)
                                                            : galatPaket("paket.rusak");
    return isi;
}

Result<QByteArray> tulisPaket(const KepalaPaket &kepala, const QByteArray &isi, const PasanganPaket &pembuat,
                              const QByteArray &kunciSegel)
{
    if (isi.size() > isiPaketMax)
        return terlaluBesarPaket(isiPaketMax);
    const QByteArray tersegel = segelkan(padatkan(Padat::Zstd, isi), kunciSegel);
    const QByteArray depan = tulisKepala({kepala, cernaIsi(tersegel)});
    if (depan.size() > kepalaPaketMax)
        return terlaluBesarPaket(kepalaPaketMax);
    QByteArray panjang(panjangBytes, '\0');
    qToBigEndian(static_cast<quint32>(depan.size()), panjang.data());
    const QByteArray bertanda = awalPaket + panjang + depan;
    return bertanda + pembuat.tandai(bertanda) + tersegel;
}

} // namespace lumbung
