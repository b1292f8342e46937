// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/bagianpaket.h"

#include <QtEndian>

namespace lumbung {

namespace {

constexpr qsizetype panjangBagian = 4;

} // namespace

QByteArray rangkaiBagian(const std::vector<QByteArray> &bagian)
{
    QByteArray isi;
    for (const QByteArray &satu : bagian) {
        QByteArray panjang(panjangBagian, '\0');
        qToBigEndian(static_cast<quint32>(satu.size()), panjang.data());
        isi += panjang + satu;
    }
    return isi;
}

Result<std::vector<QByteArray>> uraiBagian(const QByteArray &isi)
{
    std::vector<QByteArray> bagian;
    for (qsizetype at = 0; at < isi.size();) {
        const qsizetype sisa = isi.size() - at - panjangBagian;
        const qsizetype panjang = sisa < 0 ? 0 : qFromBigEndian<quint32>(isi.constData() + at);
        if (sisa < 0 || panjang > sisa)
            return Error{ErrorKind::Input, QStringLiteral("paket.rusak"), {}};
        bagian.push_back(isi.mid(at + panjangBagian, panjang));
        at += panjangBagian + panjang;
    }
    return bagian;
}

qsizetype ukuranBagian(const QByteArray &bagian)
{
    return panjangBagian + bagian.size();
}

} // namespace lumbung
