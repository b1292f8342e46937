// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/storethread.h"
#include "models/koperasi/tampilan.h"

#include <QObject>

namespace lumbung {

/// The views one can choose: shipped ones first, then those saved at this desk (Workspace "tampilan").
class DaftarTampilan : public QObject {
    Q_OBJECT

public:
    DaftarTampilan(StoreThread &baca, StoreThread &tulis, QObject *parent = nullptr);

    void muat();
    const std::vector<Tampilan> &semua() const { return m_views; }
    const Tampilan *cari(const QString &nama) const;
    /// Error facts go through gagal(); a shipped name is never overwritten but refused.
    void simpan(const Tampilan &tampilan);
    void hapus(const QString &nama);

Q_SIGNALS:
    void berubah();
    void gagal(const lumbung::Error &galat);

private:
    void accept(const QStringList &texts);

    StoreThread &m_reader;
    StoreThread &m_writer;
    std::vector<Tampilan> m_views = tampilanBawaan();
};

} // namespace lumbung
