// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/sinkron/mejakantor.h"
#include "tests/support/temporaryoffice.h"

namespace lumbung {

/// The real store in a temporary folder, opened twice: for the person and for the engine.
class MejaSqlite final : public MejaKantor {
public:
    MejaSqlite();

    SyncStore &store() override { return *m_store; }
    void bukaLagi() override;
    void buat(const KoperasiId &id, const Record &profil) override;
    void buat(const KoperasiId &koperasi, const Periode &periode, const Record &isian) override;
    void ubah(const KunciRekam &kunci, const Record &isian) override;
    void hapus(const KunciRekam &kunci) override;
    std::optional<Record> lihat(const KunciRekam &kunci) override;
    LampiranId lampirkan(const KunciRekam &pemilik, const QByteArray &isi) override;
    void lepasLampiran(const LampiranId &id) override;
    std::vector<BarisLampiran> lampiran(const KunciRekam &pemilik) override;
    QByteArray bacaLampiran(const LampiranId &id) override;
    QString temuan() override;

    TemporaryOffice &kantor() { return m_office; }

private:
    TemporaryOffice m_office;
    std::unique_ptr<SyncStore> m_store;
};

} // namespace lumbung
