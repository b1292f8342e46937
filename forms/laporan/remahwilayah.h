// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"

#include <QWidget>

class QHBoxLayout;

namespace lumbung {

/// Where the report stands: Jawa Barat > Kab. Bogor > Kec. Cibinong. Every part but the last goes back there.
class RemahWilayah : public QWidget {
    Q_OBJECT
public:
    explicit RemahWilayah(const WilayahDirectory &wilayah, QWidget *parent = nullptr);
    void setWilayah(const KodeWilayah &kode);

Q_SIGNALS:
    void dipilih(const lumbung::KodeWilayah &kode);

private:
    const WilayahDirectory &m_wilayah;
    QHBoxLayout *m_row;
};

/// "Kab. Bogor": the area with the word of its level; "Indonesia" for the empty code.
QString namaBertingkat(const KodeWilayah &kode, const WilayahDirectory &wilayah);

} // namespace lumbung
