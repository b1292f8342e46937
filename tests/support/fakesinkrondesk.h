// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/sinkrondesk.h"

#include <algorithm>

namespace lumbung {

/// Lists that a test writes down; decisions leave them and are remembered.
class FakeSinkronDesk final : public SinkronDesk {
public:
    IdentitasPerangkat whose;
    std::vector<Konflik> semuaKonflik;
    std::vector<Usulan> semuaUsulan;
    std::vector<BarisKeluar> semuaKeluar;
    std::map<KoperasiId, QString> names;

    struct Keputusan {
        QString id; ///< of the conflict, proposal or op
        Record pilihan;
        bool terima = false; ///< also: hapus
        QString catatan;
    };
    std::vector<Keputusan> keputusan;

    Result<IdentitasPerangkat> identitas() override { return whose; }
    Result<qint64> jumlahMenunggu() override
    {
        return std::ranges::count_if(semuaKeluar, [](const BarisKeluar &baris) {
            return baris.keadaan == BarisKeluar::Keadaan::Antre || baris.keadaan == BarisKeluar::Keadaan::Kirim;
        });
    }
    Result<qint64> jumlahPerluDiperiksa() override
    {
        const auto refused = std::ranges::count_if(semuaKeluar, [](const BarisKeluar &baris) {
            return baris.keadaan == BarisKeluar::Keadaan::Ditolak && baris.terkait.isEmpty();
        });
        return static_cast<qint64>(konflik(true)->size() + usulan(true)->size()) + refused;
    }
    Result<std::vector<Konflik>> konflik(bool terbukaSaja) override
    {
        std::vector<Konflik> found;
        std::ranges::copy_if(semuaKonflik, std::back_inserter(found),
                             [&](const Konflik &satu) { return !terbukaSaja || !satu.selesai; });
        return found;
    }
    Result<std::vector<Usulan>> usulan(bool terbukaSaja) override
    {
        std::vector<Usulan> found;
        std::ranges::copy_if(semuaUsulan, std::back_inserter(found), [&](const Usulan &satu) {
            return !terbukaSaja || satu.keadaan == Usulan::Keadaan::Terbuka;
        });
        return found;
    }
    Result<std::vector<BarisKeluar>> keluar(int maks) override
    {
        const auto count = std::min(semuaKeluar.size(), static_cast<std::size_t>(maks));
        return std::vector<BarisKeluar>(semuaKeluar.begin(),
                                        semuaKeluar.begin() + static_cast<std::ptrdiff_t>(count));
    }
    Result<std::map<KoperasiId, QString>> namaKoperasi(std::span<const KoperasiId>) override { return names; }

    Result<OpId> selesaikan(const KonflikId &id, const Record &pilihan, const Asal &, bool hapus) override
    {
        const auto found = std::ranges::find(semuaKonflik, id, &Konflik::id);
        if (found == semuaKonflik.end())
            return Error{ErrorKind::Missing, QStringLiteral("konflik.tidak-ada"), {}};
        if (found->selesai)
            return Error{ErrorKind::Conflict, QStringLiteral("konflik.sudah-selesai"), {}};
        found->selesai = true;
        return decided(id.text(), pilihan, hapus, {});
    }
    Result<OpId> putuskan(const UsulanId &id, bool terima, const QString &catatan) override
    {
        const auto found = std::ranges::find(semuaUsulan, id, &Usulan::id);
        if (found == semuaUsulan.end())
            return Error{ErrorKind::Missing, QStringLiteral("usulan.tidak-ada"), {}};
        if (found->keadaan != Usulan::Keadaan::Terbuka)
            return Error{ErrorKind::Conflict, QStringLiteral("usulan.sudah-diputus"), {}};
        found->keadaan = terima ? Usulan::Keadaan::Diterima : Usulan::Keadaan::Ditolak;
        return decided(id.text(), {}, terima, catatan);
    }
    Result<void> singkirkan(const OpId &op) override
    {
        if (std::erase_if(semuaKeluar, [&](const BarisKeluar &baris) { return baris.op.id == op; }) == 0)
            return Error{ErrorKind::Missing, QStringLiteral("op.tidak-ada"), {}};
        return {};
    }
    Result<OpId> ajukanLagi(const OpId &op) override
    {
        if (auto gone = singkirkan(op); !gone)
            return gone.error();
        return decided(op.text(), {}, true, {});
    }

private:
    Result<OpId> decided(const QString &id, const Record &pilihan, bool terima, const QString &catatan)
    {
        keputusan.push_back({id, pilihan, terima, catatan});
        return OpId(QStringLiteral("01900000-0000-7000-8000-%1").arg(keputusan.size(), 12, 10, QLatin1Char('0')));
    }
};

} // namespace lumbung
