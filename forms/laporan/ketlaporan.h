// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QWidget>

namespace lumbung {

class TextLabel;
class VerbButton;

/// The line under every report that says what is missing from its places: "Tidak terpetakan: 7 koperasi
/// Lihat", and how many koperasi have no data for the year.
class KetLaporan : public QWidget {
    Q_OBJECT
public:
    explicit KetLaporan(QWidget *parent = nullptr);
    void setHasil(const HasilLaporan &hasil, const WilayahDirectory &wilayah);
    QString teks() const;

Q_SIGNALS:
    void takTerpetakanDiminta();
    void tanpaDataDiminta();

private:
    TextLabel *m_unmapped;
    TextLabel *m_missing;
    VerbButton *m_showUnmapped;
    VerbButton *m_showMissing;
};

} // namespace lumbung
