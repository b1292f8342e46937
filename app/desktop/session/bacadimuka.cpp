// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session/bacadimuka.h"

#include "core/application/storethread.h"
#include "models/koperasi/tampilan.h"

namespace lumbung {

BacaDiMuka::BacaDiMuka(StoreThread &thread, QObject *parent)
    : QObject(parent), m_thread(thread), m_fields(isianDibacaDiMuka())
{
}

void BacaDiMuka::mulai()
{
    m_again = m_running;
    if (!m_running)
        askYear();
}

void BacaDiMuka::askYear()
{
    m_running = true;
    m_again = false;
    m_thread
        .run([](Office &office) {
            return office.koperasi().tahunBuku().map(
                [](const std::vector<int> &years) { return years.empty() ? 0 : years.front(); });
        })
        .then(this, [this](const Result<int> &year) {
            if (year)
                nextSlice(*year);
            else
                m_running = false;
        });
}

void BacaDiMuka::nextSlice(int year)
{
    m_thread.run([fields = m_fields, year](Office &office) { return office.koperasi().siapkan(fields, year); })
        .then(this, [this, year](const Result<bool> &more) {
            if (m_again)
                askYear();
            else if (more && *more)
                nextSlice(year);
            else
                m_running = false;
        });
}

} // namespace lumbung
