// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sinkron/pengendalisinkron.h"

#include <QPointer>
#include <QPromise>
#include <QStringList>

namespace lumbung {

/// A way to the hub that answers what a test says and remembers what it was asked.
class FakePengendali final : public PengendaliSinkron {
public:
    std::optional<Error> tolak; ///< what daftar(), perangkat() and cabut() answer
    std::vector<SesiPerangkat> semuaPerangkat;
    std::vector<PermintaanGabung> pendaftaran;
    QStringList dicabut;
    int disuruh = 0; ///< sinkronSekarang()

    void jadi(const StatusSinkron &status)
    {
        m_status = status;
        for (const auto &[konteks, kabar] : m_pengikut)
            if (konteks)
                kabar(status);
    }

    StatusSinkron status() const override { return m_status; }
    void ikuti(QObject *konteks, std::function<void(const StatusSinkron &)> kabar) override
    {
        m_pengikut.emplace_back(konteks, std::move(kabar));
    }
    void sinkronSekarang() override { ++disuruh; }
    QFuture<Result<IdentitasPerangkat>> daftar(const PermintaanGabung &permintaan) override
    {
        pendaftaran.push_back(permintaan);
        IdentitasPerangkat identitas;
        identitas.perangkat = PerangkatId(QStringLiteral("01900000-0000-7000-8000-0000000000aa"));
        identitas.alamat = permintaan.alamat;
        identitas.akun = QStringLiteral("kabid.contoh");
        identitas.peran = Peran::Kabid;
        return jawab<IdentitasPerangkat>(identitas);
    }
    QFuture<Result<std::vector<SesiPerangkat>>> perangkat() override
    {
        return jawab<std::vector<SesiPerangkat>>(semuaPerangkat);
    }
    QFuture<Result<void>> cabut(const PerangkatId &perangkat) override
    {
        dicabut += perangkat.text();
        for (SesiPerangkat &satu : semuaPerangkat)
            satu.dicabut = satu.dicabut || satu.id == perangkat;
        return sudah<Result<void>>(tolak ? Result<void>(*tolak) : Result<void>());
    }

private:
    template <typename T>
    static QFuture<T> sudah(const T &hasil)
    {
        QPromise<T> promise;
        promise.start();
        promise.addResult(hasil);
        promise.finish();
        return promise.future();
    }
    template <typename T>
    QFuture<Result<T>> jawab(const T &hasil) const
    {
        return sudah<Result<T>>(tolak ? Result<T>(*tolak) : Result<T>(hasil));
    }

    StatusSinkron m_status;
    std::vector<std::pair<QPointer<QObject>, std::function<void(const StatusSinkron &)>>> m_pengikut;
};

} // namespace lumbung
