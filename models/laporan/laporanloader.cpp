// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/laporan/laporanloader.h"

namespace lumbung {

LaporanLoader::LaporanLoader(StoreThread &reader, const KodeWilayah &kantor, QObject *parent)
    : QObject(parent), m_reader(reader), m_kantor(kantor)
{
}

void LaporanLoader::load(const PilihanLaporan &pilihan)
{
    m_waiting = pilihan;
    if (!m_running)
        start();
}

void LaporanLoader::start()
{
    m_running = true;
    const PilihanLaporan choice = *std::exchange(m_waiting, std::nullopt);
    m_reader.run([choice, kantor = m_kantor](Office &office) { return muatLaporan(office, choice, kantor); })
        .then(this, [this](const Result<HasilLaporan> &result) { finish(result); })
        .onCanceled(this, [this] { m_running = false; });
}

void LaporanLoader::finish(const Result<HasilLaporan> &result)
{
    m_running = false;
    if (m_waiting) {
        start(); // the choice has changed meanwhile: this answer is stale
        return;
    }
    if (result)
        Q_EMIT loaded(*result);
    else
        Q_EMIT failed(result.error());
}

} // namespace lumbung
