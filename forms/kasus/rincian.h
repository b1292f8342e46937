// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/kasus/tugasmodel.h"

#include <QWidget>

class QFormLayout;

namespace lumbung {

class Panel;
class StatusLabel;

/// Facts of the task that the list points at.
class RincianTugas : public QWidget {
    Q_OBJECT
public:
    explicit RincianTugas(QWidget *parent = nullptr);
    void tampilkan(const TugasModel::Baris &baris, const KalenderKerja &kalender, qint64 kini);

Q_SIGNALS:
    void bukaDiminta();

private:
    void fakta(const QString &nama, const QString &isi);

    Panel *m_panel;
    StatusLabel *m_status;
    QFormLayout *m_fakta;
};

} // namespace lumbung
