// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <QObject>

#include <vector>

namespace lumbung {

class StoreThread;

/// Lets the store read ahead what search, the shipped views and a rekap with a filter need for the newest tahun
/// buku, one slice after the other behind the questions that wait. There is one chain of slices however often it is
/// asked for: an ask in between lets it look at the years once more and go on. It ends when all is read, at the
/// first trouble (the question that needs it will tell) or with this object, which must not outlive `thread`.
class BacaDiMuka : public QObject {
    Q_OBJECT

public:
    explicit BacaDiMuka(StoreThread &thread, QObject *parent = nullptr);

    /// After opening and after each write: a large one makes the store forget, a new tahun buku may be there.
    void mulai();
    bool berjalan() const { return m_running; }

private:
    void askYear();
    void nextSlice(int year);

    StoreThread &m_thread;
    std::vector<Field> m_fields;
    bool m_running = false;
    bool m_again = false; ///< asked for while it ran
};

} // namespace lumbung
