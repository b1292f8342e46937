// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/lampirandesk.h"

#include <QCryptographicHash>
#include <QIODevice>

#include <algorithm>
#include <map>

namespace lumbung {

/// Attachments in memory; a test may write them down, say what has not come down, and let the next act fail.
class FakeLampiranDesk final : public LampiranDesk {
public:
    std::vector<BarisLampiran> semua;
    std::map<LampiranId, QByteArray> isi;
    std::optional<Error> gagal; ///< answer of every act

    Result<std::vector<BarisLampiran>> daftar(const KunciRekam &pemilik) override
    {
        std::vector<BarisLampiran> baris;
        for (const BarisLampiran &satu : semua)
            if (satu.lampiran.pemilik == pemilik)
                baris.push_back(satu);
        return baris;
    }
    Result<BarisLampiran> cari(const LampiranId &id) override
    {
        const auto satu = tempat(id);
        return satu == semua.end() ? tidakAda() : Result<BarisLampiran>(*satu);
    }
    Result<Lampiran> tambah(Lampiran baru, QIODevice &sumber, const QString &) override
    {
        if (gagal)
            return *gagal;
        const QByteArray bytes = sumber.readAll();
        baru.id =
            LampiranId(QStringLiteral("0192f000-0000-7000-8000-%1").arg(semua.size(), 12, 10, QLatin1Char('0')));
        baru.ukuran = bytes.size();
        baru.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        semua.push_back({baru, BarisLampiran::Keadaan::Menunggu, {}, baru.ukuran});
        isi[baru.id] = bytes;
        return baru;
    }
    Result<void> lepas(const LampiranId &id, const QString &, const QString &) override
    {
        if (gagal)
            return *gagal;
        if (tempat(id) == semua.end())
            return tidakAda();
        semua.erase(tempat(id));
        return {};
    }
    Result<void> baca(const LampiranId &id, QIODevice &tujuan) override
    {
        const auto satu = tempat(id);
        if (satu == semua.end())
            return tidakAda();
        if (!satu->dapatDibuka())
            return Error{ErrorKind::Conflict, QStringLiteral("lampiran.belum-turun"), {}};
        tujuan.write(isi[id]);
        return {};
    }
    Result<void> ajukanLagi(const LampiranId &id) override
    {
        if (tempat(id) != semua.end())
            tempat(id)->keadaan = BarisLampiran::Keadaan::Menunggu;
        return {};
    }

private:
    std::vector<BarisLampiran>::iterator tempat(const LampiranId &id)
    {
        return std::ranges::find_if(semua, [&id](const auto &satu) { return satu.lampiran.id == id; });
    }
    static Error tidakAda() { return {ErrorKind::Missing, QStringLiteral("lampiran.tidak-ada"), {}}; }
};

} // namespace lumbung
