// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"

#include <QObject>

#include <functional>

namespace lumbung {

struct Desk;

/// Carries out on the writing thread what a person decided about syncing and tells the other pages of it.
class PutusanSinkron : public QObject {
    Q_OBJECT
public:
    using Kerja = std::function<Result<void>(SinkronDesk &)>;

    explicit PutusanSinkron(Desk &desk, QObject *parent = nullptr);
    /// `sesudah`: the sentence that says what was done.
    void jalankan(Kerja kerja, const QString &sesudah);

Q_SIGNALS:
    void selesai(const QString &sesudah);
    void gagal(const lumbung::Error &galat);

private:
    Desk &m_desk;
};

} // namespace lumbung
