// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/laporan/muatlaporan.h"
#include "core/application/storethread.h"

#include <QObject>

namespace lumbung {

/// Reads reports on the reader thread. Only the newest question is answered: a choice made while an older
/// one is still being read replaces it, and answers that came too late are dropped.
class LaporanLoader : public QObject {
    Q_OBJECT
public:
    LaporanLoader(StoreThread &reader, const KodeWilayah &kantor, QObject *parent = nullptr);

    void load(const PilihanLaporan &pilihan);
    bool isBusy() const { return m_running; }

Q_SIGNALS:
    void loaded(const lumbung::HasilLaporan &hasil);
    void failed(const lumbung::Error &error);

private:
    void start();
    void finish(const Result<HasilLaporan> &result);

    StoreThread &m_reader;
    KodeWilayah m_kantor;
    std::optional<PilihanLaporan> m_waiting; ///< asked while another question runs
    bool m_running = false;
};

} // namespace lumbung
