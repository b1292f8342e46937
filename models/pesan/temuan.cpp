// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pesan/temuan.h"

#include "models/pesan/galat.h"
#include "models/pesan/kalimattemuan.h"

#include <QCoreApplication>

namespace lumbung {

QString kalimatTemuan(const QString &kode, const QVariantMap &fakta, std::optional<Field> field)
{
    QVariantMap lengkap = fakta;
    if (field)
        lengkap.insert(QStringLiteral("isian"), keyOf(*field));
    const auto sentence = kalimatDari(polaTemuan(), "Temuan", kode, lengkap);
    return sentence ? *sentence : kalimat(Error{ErrorKind::Input, kode, fakta});
}

QString kalimat(const TemuanIsian &temuan)
{
    return kalimatTemuan(temuan.aturan, temuan.fakta, temuan.field);
}

QString kalimat(const Temuan &temuan)
{
    return kalimatTemuan(temuan.kode, temuan.fakta);
}

bool adaKalimatTemuan(const QString &kode)
{
    return adaPola(polaTemuan(), kode);
}

QString namaOf(Keparahan keparahan)
{
    switch (keparahan) {
    case Keparahan::Salah: return QCoreApplication::translate("Temuan", "Salah");
    case Keparahan::PerluDicek: return QCoreApplication::translate("Temuan", "Perlu dicek");
    case Keparahan::Info: break;
    }
    return QCoreApplication::translate("Temuan", "Info");
}

} // namespace lumbung
