// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/petakolom.h"
#include "core/application/impor/temuanimpor.h"
#include "core/domain/value.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace lumbung {

/// Reads the cells of one column into values of its field. Enumerated texts are looked up once.
class PembacaSel {
public:
    PembacaSel(Field field, qint64 pengali, QDate hariIni) : m_field(field), m_pengali(pengali), m_hariIni(hariIni)
    {
    }

    struct Hasil {
        Value nilai;
        QString kode; ///< empty = read; else why not
        Keparahan keparahan = Keparahan::Salah;
    };
    /// An empty value without a code means the cell holds nothing.
    Hasil baca(const Sel &sel);

private:
    Hasil bacaDaftar(const Sel &sel);
    Hasil bacaAngka(const Sel &sel) const;
    Hasil bacaTanggal(const Sel &sel) const;
    Hasil bacaNomor(const Sel &sel) const;
    Hasil bacaTeks(const QString &teks) const;

    Field m_field;
    qint64 m_pengali;
    QDate m_hariIni;
    QHash<QString, Hasil> m_daftar;
};

} // namespace lumbung
