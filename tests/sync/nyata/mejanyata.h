// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/ctl/ctlprocess.h"

namespace lumbung {

/// One PC of an office: its own folder, lumbungctl as a process of its own for everything.
class MejaNyata {
public:
    explicit MejaNyata(const QString &wilayah);

    bool gabung(const QString &alamat, const QString &kode);
    /// One run; empty when it did not get through.
    QJsonObject sinkron() const;
    /// One run; the code of what ended it, empty when it got through.
    QString galatSinkron() const;
    /// Runs until one gets through, at most this often.
    bool sinkronSampaiTuntas(int paling) const;
    /// A run that is killed after so many milliseconds, if it has not ended before.
    void sinkronLaluMati(int milidetik) const;

    QString tambah(const QString &nama, const QString &wilayah) const;
    bool ubah(const QString &id, const QString &isian, const QString &nilai) const;
    bool hapus(const QString &id) const;
    QString nilai(const QString &id, const QString &isian) const;
    /// Every koperasi with all it says, in one order: what two PCs must have alike.
    QByteArray isi() const;
    int jumlah() const;
    bool sehat() const;

    CtlProcess ctl;
    QString akun; ///< whose PC it is
};

} // namespace lumbung
