// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/sumberisian.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

QString sourceWord(Sumber sumber)
{
    switch (sumber) {
    case Sumber::Manual: return QCoreApplication::translate("SumberIsian", "isian petugas");
    case Sumber::Ods: return QCoreApplication::translate("SumberIsian", "ODS");
    case Sumber::Impor: return QCoreApplication::translate("SumberIsian", "impor");
    case Sumber::Kunjungan: return QCoreApplication::translate("SumberIsian", "kunjungan");
    case Sumber::Portal: return QCoreApplication::translate("SumberIsian", "portal");
    }
    return {};
}

} // namespace

QString sumberIsian(const Asal &asal)
{
    const QString source = sourceWord(asal.sumber);
    return asal.tanggal.isValid() ? QCoreApplication::translate("SumberIsian", "Sumber: %1, %2")
                                        .arg(source, asal.tanggal.toString(u"dd-MM-yyyy"))
                                  : QCoreApplication::translate("SumberIsian", "Sumber: %1").arg(source);
}

} // namespace lumbung
