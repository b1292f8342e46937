// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/storethread.h"
#include "models/koperasi/tampilan.h"

#include <QObject>

namespace lumbung {

/// The views one can choose: shipped ones first, then those of the office, the unit and the person, each in a name
/// space of its own in the Workspace (docs/decisions/0065-whose-a-view-is.md).
class DaftarTampilan : public QObject {
    Q_OBJECT

public:
    DaftarTampilan(StoreThread &baca, StoreThread &tulis, QObject *parent = nullptr);

    void muat();
    const std::vector<Tampilan> &semua() const { return m_views; }
    const Tampilan *cari(MilikTampilan milik, const QString &nama) const;
    /// The stored form of a view that may have been changed; null when there is none.
    const Tampilan *asli(const Tampilan &tampilan) const { return cari(tampilan.milik, tampilan.nama); }
    /// Errors go through gagal(); a shipped view is never overwritten but refused.
    void simpan(const Tampilan &tampilan);
    void hapus(const Tampilan &tampilan);

Q_SIGNALS:
    void berubah();
    void gagal(const lumbung::Error &galat);

private:
    void accept(const std::vector<Tampilan> &stored);

    StoreThread &m_reader;
    StoreThread &m_writer;
    std::vector<Tampilan> m_views = tampilanBawaan();
};

} // namespace lumbung
