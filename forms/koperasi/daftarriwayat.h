// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/koperasiqueries.h"
#include "core/application/ports/wilayahdirectory.h"

#include <QScrollArea>

class QVBoxLayout;

namespace lumbung {

/// Who changed what and when, before and after, newest first; every act can be taken back from here.
class DaftarRiwayat : public QScrollArea {
    Q_OBJECT

public:
    explicit DaftarRiwayat(const WilayahDirectory &wilayah, QWidget *parent = nullptr);
    /// `terbuka`: personal data is shown.
    void setRiwayat(const std::vector<RiwayatBaris> &riwayat, bool terbuka);

Q_SIGNALS:
    void undoRequested(const lumbung::TindakanId &tindakan, const QString &judul);

private:
    QWidget *entry(const RiwayatBaris &baris, bool terbuka);
    QString changeWords(const RiwayatBaris::Perubahan &perubahan, bool terbuka) const;

    const WilayahDirectory &m_wilayah;
    QWidget *m_content = nullptr;
};

} // namespace lumbung
