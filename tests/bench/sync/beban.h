// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/op.h"

#include <memory>
#include <vector>

namespace lumbung {

/// One device of a crowd: speaks the hub's HTTP on a socket of its own and keeps nothing.
class BebanPerangkat {
public:
    BebanPerangkat(quint16 pintu, const PerangkatId &perangkat);
    ~BebanPerangkat();
    Q_DISABLE_COPY_MOVE(BebanPerangkat)

    bool daftar(const QString &kode, const QString &sandi);
    struct Jawaban {
        int status = 0;
        QByteArray badan; ///< as it came, compressed or not
        bool padat = false;
        qint64 byteNaik = 0, byteTurun = 0; ///< heads too
    };
    /// One GET; status 0 when the line broke.
    Jawaban ambil(const QByteArray &jalur);

private:
    Jawaban tanya(const QByteArray &permintaan);
    bool sambung();

    quint16 m_pintu;
    QByteArray m_perangkat, m_akses;
    int m_soket = -1;
};

/// Paths of all pages of a scope from 0 on, as the hub hands them out, and how many rows they hold; the devices ask
/// in turn, as none may ask often.
struct JalurHalaman {
    QByteArrayList jalur;
    qint64 baris = 0;
};
JalurHalaman jalurSemua(const std::vector<std::unique_ptr<BebanPerangkat>> &perangkat, Scope scope, int batas);

} // namespace lumbung
