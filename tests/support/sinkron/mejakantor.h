// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lampirandesk.h"
#include "core/domain/koperasi.h"
#include "sync/engine/syncstore.h"

#include <memory>
#include <optional>

namespace lumbung {

/// A desk under test: its store as the sync engine sees it, and a person who works at it. Its office is kabupaten
/// 32.01. Steps that the desk refuses abort the test.
class MejaKantor {
public:
    virtual ~MejaKantor() = default;

    virtual SyncStore &store() = 0;
    /// Stops and starts the desk.
    virtual void bukaLagi() = 0;

    virtual void buat(const KoperasiId &id, const Record &profil) = 0;
    virtual void buat(const KoperasiId &koperasi, const Periode &periode, const Record &isian) = 0;
    virtual void ubah(const KunciRekam &kunci, const Record &isian) = 0;
    /// A koperasi goes with its statements.
    virtual void hapus(const KunciRekam &kunci) = 0;
    /// What the person sees; nothing when the record is not there.
    virtual std::optional<Record> lihat(const KunciRekam &kunci) = 0;
    virtual LampiranId lampirkan(const KunciRekam &pemilik, const QByteArray &isi) = 0;
    virtual void lepasLampiran(const LampiranId &id) = 0;
    virtual std::vector<BarisLampiran> lampiran(const KunciRekam &pemilik) = 0;
    /// The file; empty when it is not here or not what it was, and then it is asked for.
    virtual QByteArray bacaLampiran(const LampiranId &id) = 0;
    /// What a look over the whole store finds; empty = all well.
    virtual QString temuan() = 0;
};

} // namespace lumbung
