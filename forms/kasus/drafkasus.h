// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/kasus.h"

#include <QJsonObject>
#include <QObject>
#include <QTimer>

#include <functional>

namespace lumbung {

struct Desk;

/// Keeps what is half-typed in the form of a step: 800 ms after the last key it is in the store, and a page that
/// closes writes what is left.
class DrafKasus : public QObject {
    Q_OBJECT
public:
    DrafKasus(Desk &desk, QObject *parent);
    ~DrafKasus() override;

    /// `isi` says what to keep when the time has come. `nama`: of the case and the stay.
    void berubah(const QString &nama, std::function<QJsonObject()> isi);
    void baca(const QString &nama, std::function<void(const QJsonObject &)> jadi);
    void buang(const QString &nama);
    void simpanSekarang();

private:
    Desk &m_desk;
    QTimer m_jeda;
    QString m_nama;
    std::function<QJsonObject()> m_isi;
};

} // namespace lumbung
