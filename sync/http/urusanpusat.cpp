// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/http/urusanpusat.h"

#include "core/application/ports/chance.h"
#include "sync/engine/putusan.h"
#include "sync/wire/masuk.h"

#include <QUrl>

namespace lumbung {

namespace {

Permintaan permintaan(Permintaan::Cara cara, const QString &jalur, const QByteArray &badan = {})
{
    Permintaan satu;
    satu.cara = cara;
    satu.jalur = jalur;
    satu.badan = badan;
    return satu;
}

/// "hub.contoh.go.id" is meant as https; nothing else than http and https is a hub.
QString alamatLengkap(const QString &tertulis)
{
    const QString teks = tertulis.trimmed();
    const QUrl url(teks.contains(u"://"_qs) ? teks : u"https://"_qs + teks, QUrl::StrictMode);
    const bool dikenal = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && dikenal && !url.host().isEmpty() ? url.toString(QUrl::StripTrailingSlash) : QString();
}

} // namespace

void UrusanPusat::daftar(const PermintaanGabung &diminta,
                         std::function<void(const Result<IdentitasPerangkat> &)> jawab)
{
    const auto dikenal = m_penggerak.identitas();
    if (!dikenal)
        return jawab(dikenal.error());
    IdentitasPerangkat identitas = *dikenal;
    identitas.alamat = alamatLengkap(diminta.alamat);
    identitas.pin = diminta.pin;
    if (identitas.alamat.isEmpty())
        return jawab(Error{ErrorKind::Input, u"sinkron.alamat"_qs, {{u"alamat"_qs, diminta.alamat}}});
    if (identitas.perangkat.isEmpty())
        identitas.perangkat = PerangkatId(newUuid(m_clock, m_chance));
    const auto paket = kunciPaketMeja();
    if (!paket)
        return jawab(paket.error());
    m_penggerak.pakaiAlamat(identitas);
    Permintaan minta = permintaan(Permintaan::Cara::Post, u"/v1/enrol"_qs,
                                  tulisMintaDaftar({diminta.kode.trimmed(), diminta.sandi, identitas.perangkat,
                                                    diminta.namaPerangkat, *paket}));
    minta.berotorisasi = false;
    m_penggerak.tanya(
        std::move(minta), [&penggerak = m_penggerak, identitas, jawab](const Result<QByteArray> &badan) {
            const auto token = badan ? bacaToken(*badan) : Result<TokenPasangan>(badan.error());
            jawab(token ? penggerak.diterima(identitas, *token) : Result<IdentitasPerangkat>(token.error()));
        });
}

/// The public keys of this desk's packages; their secret is made at the first time and kept for good.
Result<KunciPaket> UrusanPusat::kunciPaketMeja()
{
    SyncStore &store = m_penggerak.store();
    auto paket = store.keadaanPaket();
    if (!paket)
        return paket.error();
    if (paket->benih.isEmpty()) {
        paket->benih = m_chance.bytes(benihPaketBytes);
        if (const auto kept = store.simpanKeadaanPaket(*paket); !kept)
            return kept.error();
    }
    return kunciPaketOf(paket->benih);
}

void UrusanPusat::perangkat(std::function<void(const Result<std::vector<SesiPerangkat>> &)> jawab)
{
    m_penggerak.tanya(permintaan(Permintaan::Cara::Get, u"/v1/devices"_qs),
                      [&penggerak = m_penggerak, jawab](const Result<QByteArray> &badan) {
                          const auto baris =
                              badan ? bacaPerangkat(*badan) : Result<std::vector<BarisPerangkat>>(badan.error());
                          const auto identitas = penggerak.identitas();
                          if (!baris || !identitas)
                              return jawab(baris ? identitas.error() : baris.error());
                          std::vector<SesiPerangkat> sesi;
                          for (const BarisPerangkat &satu : *baris)
                              sesi.push_back({satu.id, satu.nama, satu.akun, satu.terdaftar, satu.terakhir,
                                              satu.id == identitas->perangkat, satu.dicabut});
                          jawab(sesi);
                      });
}

void UrusanPusat::cabut(const PerangkatId &perangkat, std::function<void(const Result<void> &)> jawab)
{
    m_penggerak.tanya(permintaan(Permintaan::Cara::Post, u"/v1/devices/%1/revoke"_qs.arg(perangkat.text()), "{}"),
                      [jawab](const Result<QByteArray> &badan) { jawab(badan ? Result<void>() : badan.error()); });
}

} // namespace lumbung
