// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/petakolom.h"
#include "core/application/ports/workspace.h"

#include <map>

namespace lumbung {

/// Fingerprint of a heading: the same columns in the same order give the same text.
QString sidikKepala(const std::vector<QString> &judul);

/// Keeps what the columns of this sender's file became, under heading and sender.
Result<void> ingatPemetaan(Workspace &workspace, const QString &pengirim, const QString &sidik,
                           const std::vector<KolomPeta> &peta);
/// What was kept, by column; empty when this heading of this sender was never seen.
Result<std::map<int, Sasaran>> pemetaanTerakhir(Workspace &workspace, const QString &pengirim,
                                                const QString &sidik);
/// Senders with a remembered mapping.
Result<QStringList> daftarPengirim(Workspace &workspace);

/// Reads a mapping file: {"judul kolom": "kunci isian", …}. Error Input "impor.pemetaan-rusak" with {judul}.
Result<std::map<QString, Sasaran>> bacaPemetaan(const QByteArray &json);

} // namespace lumbung
