// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QDate>
#include <QString>

class QPagedPaintDevice; // of Qt Gui: handed through, never used here

namespace lumbung {

/// What stands on the one page that an office locks away.
struct LembarKunci {
    QString kantor;  ///< name of the office
    QString wilayah; ///< "Jawa Barat › Kab. Bogor", or empty for the ministry
    QString kunci;   ///< as kunciPemulihan() writes it
    QDate dibuat;
};

/// Puts a recovery sheet on paper. Errors (Storage): "cetak.tidak-bisa-ditulis" with facts {berkas, sebab}.
class LembarKunciPrinter {
public:
    virtual ~LembarKunciPrinter() = default;
    /// One A4 page as PDF/A that only its owner may read; the file appears under its name only when it is whole.
    virtual Result<void> pdf(const QString &path, const LembarKunci &lembar) = 0;
    /// On a printer that the person has chosen and set up.
    virtual Result<void> cetak(QPagedPaintDevice &device, const LembarKunci &lembar) = 0;
};

} // namespace lumbung
