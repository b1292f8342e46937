// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/paket/mejapaket.h"

#include "core/application/pusat/terimabatch.h"
#include "sync/engine/balasanmasuk.h"
#include "sync/engine/pembuatpaket.h"

namespace lumbung {

namespace {

QString idPerangkat(int nomor)
{
    return QStringLiteral("01900000-0000-7000-8000-%1").arg(0xd0 + nomor, 12, 16, QLatin1Char('0'));
}

} // namespace

MejaPaket::MejaPaket(LoketPaket &loket, int nomor, Scope wilayah) : perangkat(idPerangkat(nomor)), m_loket(loket)
{
    meja.kantor().chance().bytes(nomor * 7); // ids of this desk are not those of another one
    const QByteArray benih(benihPaketBytes, static_cast<char>('a' + nomor));
    pemakai = loket.daftarkan(QStringLiteral("meja-%1").arg(nomor), wilayah, perangkat, kunciPaketOf(benih));
    IdentitasPerangkat identitas;
    identitas.perangkat = perangkat;
    identitas.alamat = QStringLiteral("https://pusat.contoh");
    if (!meja.store().simpanIdentitas(identitas) ||
        !meja.store().simpanKeadaanPaket({benih, loket.kunci.publik().bytes(), 0, 0, {}}))
        qFatal("a desk cannot join");
}

QByteArray MejaPaket::paket()
{
    auto jadi = buatPaket(meja.store(), QStringLiteral("Dinas Contoh"), m_loket.clock, m_loket.chance);
    if (!jadi)
        qFatal("no package: %s", qPrintable(jadi.error().code));
    return jadi->berkas;
}

HasilPaket MejaPaket::buka(const QByteArray &balasan)
{
    const auto isi = bukaBalasan(meja.store(), balasan);
    const auto hasil = isi ? terapkanBalasan(meja.store(), *isi) : Result<HasilPaket>(isi.error());
    if (!hasil)
        qFatal("a reply is refused: %s (hub: %s)", qPrintable(hasil.error().code), qPrintable(m_loket.kode));
    return *hasil;
}

QString MejaPaket::tolak(const QByteArray &balasan)
{
    const auto isi = bukaBalasan(meja.store(), balasan);
    const auto hasil = isi ? terapkanBalasan(meja.store(), *isi) : Result<HasilPaket>(isi.error());
    return hasil ? QString() : hasil.error().code;
}

void MejaPaket::kirimLangsung()
{
    const auto scopes = meja.store().scopeMenunggu();
    for (const Scope scope : *scopes) {
        const auto batch = meja.store().ambilBatch(scope, batchOpMax);
        const auto jawaban = terimaBatch(m_loket.pusat, pemakai, *batch, m_loket.clock);
        if (!jawaban || !meja.store().catatJawaban(scope, jawaban->jawaban))
            qFatal("a push is refused");
    }
}

QString MejaPaket::alamat(const KoperasiId &id)
{
    const auto isi = meja.lihat(kunciKoperasi(id));
    return isi ? isi->value(Field::Alamat).text() : QStringLiteral("tidak ada");
}

bool MejaPaket::samaDenganPusat(Scope scope)
{
    const auto pusat = m_loket.pusat.isi().kepala.find(scope);
    const KursorScope kini = kursor(scope);
    return pusat != m_loket.pusat.isi().kepala.end() && kini.seq == pusat->second.seq &&
           kini.cerna == pusat->second.cerna && meja.temuan().isEmpty();
}

} // namespace lumbung
