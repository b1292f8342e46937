// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/tindakkasus.h"

#include <QObject>

namespace lumbung {

struct Desk;

/// Carries out on the writing thread what a person does to cases, and tells the other pages.
class PelaksanaKasus : public QObject {
    Q_OBJECT
public:
    explicit PelaksanaKasus(Desk &desk, QObject *parent = nullptr);
    /// Who acts is filled in from desk and role.
    void buka(const BukaKasus &buka, Peran sebagai);
    void tindak(const TindakKasus &tindak, Peran sebagai);

Q_SIGNALS:
    void dibuka(const lumbung::KasusId &id);
    void selesai(lumbung::JenisPeristiwa jenis);
    void gagal(const lumbung::Error &galat);

private:
    Desk &m_desk;
};

} // namespace lumbung
