// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"

#include <QObject>

namespace lumbung {

struct Desk;

/// How syncing stands, as people see it: what the way to the hub says, with the counts of the office's own store.
class PantauSinkron : public QObject {
    Q_OBJECT
public:
    explicit PantauSinkron(Desk &desk, QObject *parent = nullptr);
    const StatusSinkron &status() const { return m_status; }

Q_SIGNALS:
    void berubah();

private:
    struct Hitungan {
        bool bergabung = false;
        qint64 menunggu = 0;
        qint64 perluDiperiksa = 0;
    };
    void hitung();
    void kabarkan();

    Desk &m_desk;
    Hitungan m_hitungan;
    StatusSinkron m_status;
    bool m_menghitung = false;
    bool m_hitungLagi = false;
};

} // namespace lumbung
