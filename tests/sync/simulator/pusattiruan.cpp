// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/pusattiruan.h"

#include "core/application/pusat/terimabatch.h"
#include "sync/wire/batas.h"
#include "sync/wire/ember.h"
#include "sync/wire/galatjson.h"
#include "sync/wire/halaman.h"
#include "sync/wire/kiriman.h"
#include "sync/wire/masuk.h"

namespace lumbung::simulasi {

namespace {

const QString satuUuid = QStringLiteral("00000000-0000-7000-8000-%1");

constexpr qint64 ulangMs = 120'000; ///< in which an exchange of tokens may be asked for again

int statusOf(const Error &galat)
{
    switch (galat.kind) {
    case ErrorKind::Conflict: return 409;
    case ErrorKind::Refused: return 403;
    case ErrorKind::Input: return 400;
    case ErrorKind::Missing: return 404;
    default: return 503;
    }
}

Pemakai pemakai(int nomor, Peran peran, int wilayah)
{
    return {satuUuid.arg(nomor + 1, 12, 16, QLatin1Char('0')), QStringLiteral("contoh.%1").arg(nomor), peran,
            scopeOf(wilayah)};
}

} // namespace

PusatTiruan::PusatTiruan(Antrean &antrean, quint64 benih) : m_antrean(antrean), m_dadu(benih)
{
    akun = {pemakai(0, Peran::Kabid, 3201), pemakai(1, Peran::JfPengawas, 3201), pemakai(2, Peran::Kabid, 3204),
            pemakai(3, Peran::VerifikatorProvinsi, 3200)};
    for (int i = 0; i < 4; ++i)
        catatHak(i);
    m_store.tundaCommit = true;
    m_store.gangguan = [this](FakePusatStore::Titik) -> Result<void> {
        if (titik())
            return Error{ErrorKind::Storage, QStringLiteral("pusat.putus"), {}};
        return {};
    };
}

void PusatTiruan::catatHak(int nomor)
{
    for (const int scope : {0, 3200, 3201, 3204})
        if (akun[static_cast<std::size_t>(nomor)].bolehBaca(scopeOf(scope)))
            pernah[nomor].insert(scopeOf(scope));
}

bool PusatTiruan::titik()
{
    if (m_matiPada == 0 || --m_matiPada > 0)
        return false;
    matikan(1000 + m_dadu.sampai(5000));
    return true;
}

void PusatTiruan::matikan(qint64 lama)
{
    ++m_jalan;
    m_matiSampai = m_antrean.ms() + lama;
    const std::vector<quint64> terbuka = m_store.tertunda();
    for (const quint64 nomor : terbuka)
        m_store.batalkan(nomor);
}

void PusatTiruan::pulih()
{
    m_matiPada = 0;
    m_lambatSampai = 0;
    m_skemaSampai = 0;
    m_matiSampai = std::min(m_matiSampai, m_antrean.ms());
}

void PusatTiruan::cadangkan()
{
    m_cadangan = m_store.isi();
}

void PusatTiruan::pulihkan()
{
    if (!m_cadangan)
        return;
    matikan(2000);
    m_bersih.clear();
    m_store.pulihkan(*m_cadangan,
                     QStringLiteral("22222222-2222-4222-8222-%1").arg(++m_pemulihan, 12, 10, QLatin1Char('0')));
}

void PusatTiruan::gagal(const Error &galat, const Balas &balas)
{
    balas(statusOf(galat), tulisGalat(galat));
}

void PusatTiruan::tangani(const Permintaan &permintaan, const QString &tokenAkses, const Balas &balas)
{
    if (!hidup())
        return;
    const QString jalur = permintaan.jalur.section(u'?', 0, 0);
    if (jalur == u"/v1/token") {
        token(permintaan, balas);
        return;
    }
    const QString perangkat = tokenAkses.section(u'/', 1, 1);
    const auto dikenal = m_perangkat.find(perangkat);
    if (dikenal == m_perangkat.end() || tokenAkses.section(u'/', 2, 2).toLongLong() <= m_antrean.ms()) {
        balas(401, tulisGalat({ErrorKind::Refused, QStringLiteral("sinkron.token"), {}}));
        return;
    }
    if (dikenal->second.dicabut) {
        balas(401, tulisGalat({ErrorKind::Refused, QStringLiteral("sinkron.perangkat-dicabut"), {}}));
        return;
    }
    if (m_antrean.ms() < m_skemaSampai && jalur != u"/v1/push" && jalur != u"/v1/hello" &&
        !(jalur.startsWith(u"/v1/blob/") && permintaan.cara != Permintaan::Cara::Get)) {
        balas(426, tulisGalat({ErrorKind::Refused, QStringLiteral("sinkron.program-lama"), {}}));
        return;
    }
    const Panggilan panggilan{permintaan,
                              permintaan.jalur.section(u'?', 1),
                              dikenal->second.akun,
                              akun[static_cast<std::size_t>(dikenal->second.akun)],
                              PerangkatId(perangkat),
                              balas};
    using Cara = void (PusatTiruan::*)(const Panggilan &);
    static const std::map<QString, Cara> cara{{QStringLiteral("/v1/hello"), &PusatTiruan::salam},
                                              {QStringLiteral("/v1/device"), &PusatTiruan::perangkat},
                                              {QStringLiteral("/v1/push"), &PusatTiruan::kirim},
                                              {QStringLiteral("/v1/changes"), &PusatTiruan::perubahan},
                                              {QStringLiteral("/v1/digest"), &PusatTiruan::cerna},
                                              {QStringLiteral("/v1/bucket"), &PusatTiruan::ember},
                                              {QStringLiteral("/v1/fetch"), &PusatTiruan::ambil}};
    if (jalur.startsWith(u"/v1/blob/"))
        berkas(panggilan);
    else if (const auto found = cara.find(jalur); found != cara.end())
        (this->*found->second)(panggilan);
    else
        balas(404, tulisGalat({ErrorKind::Missing, QStringLiteral("sinkron.jalur"), {}}));
}

QString PusatTiruan::segar(const QString &perangkat, std::size_t rantai) const
{
    return QStringLiteral("s/%1/%2/%3")
        .arg(perangkat)
        .arg(rantai)
        .arg(m_perangkat.at(perangkat).rantai.at(rantai).kini);
}

QString PusatTiruan::masuk(const PerangkatId &perangkat)
{
    Dikenal &dikenal = m_perangkat[perangkat.text()];
    dikenal.dicabut = false;
    dikenal.rantai.emplace_back();
    return segar(perangkat.text(), dikenal.rantai.size() - 1);
}

void PusatTiruan::balasToken(const PerangkatId &perangkat, std::size_t rantai, const Balas &balas)
{
    const QString sampai = QString::number(m_antrean.ms() + 900'000);
    const Dikenal &dikenal = m_perangkat.at(perangkat.text());
    balas(200, tulisToken({QStringLiteral("a/") + perangkat.text() + u'/' + sampai, segar(perangkat.text(), rantai),
                           900, akun[static_cast<std::size_t>(dikenal.akun)]}));
}

/// The last exchange may be asked for again for a while, as its answer may have been lost; an older token that
/// comes once more is in two hands.
void PusatTiruan::token(const Permintaan &permintaan, const Balas &balas)
{
    const auto minta = bacaMintaToken(permintaan.badan);
    if (!minta) {
        gagal(minta.error(), balas);
        return;
    }
    const QString perangkat = minta->segar.section(u'/', 1, 1);
    const auto nomor = minta->segar.section(u'/', 2, 2).toULongLong();
    const auto tolak = [&balas](const char *kode) {
        balas(401, tulisGalat({ErrorKind::Refused, QString::fromLatin1(kode), {}}));
    };
    const auto found = m_perangkat.find(perangkat);
    if (found == m_perangkat.end() || nomor >= found->second.rantai.size())
        return tolak("sinkron.masuk-lagi");
    if (found->second.dicabut)
        return tolak("sinkron.perangkat-dicabut");
    Rantai &rantai = found->second.rantai[nomor];
    const int dibawa = minta->segar.section(u'/', 3, 3).toInt();
    if (dibawa == rantai.kini) {
        ++rantai.kini;
        rantai.sejak = m_antrean.ms();
    } else if (dibawa != rantai.kini - 1 || m_antrean.ms() - rantai.sejak > ulangMs) {
        found->second.dicabut = true;
        return tolak("sinkron.perangkat-dicabut");
    }
    balasToken(PerangkatId(perangkat), nomor, balas);
}

void PusatTiruan::perangkat(const Panggilan &panggilan)
{
    const auto minta = bacaMintaPerangkat(panggilan.permintaan.badan);
    if (!minta) {
        gagal(minta.error(), panggilan.balas);
        return;
    }
    daftarkan(minta->perangkat, panggilan.akun);
    masuk(minta->perangkat);
    balasToken(minta->perangkat, m_perangkat.at(minta->perangkat.text()).rantai.size() - 1, panggilan.balas);
}

void PusatTiruan::salam(const Panggilan &panggilan)
{
    Salam salam{{1, 1}, {1, 1}, m_antrean.ms()};
    salam.akun = panggilan.pemakai;
    salam.epoch = *m_store.epoch();
    const auto semua = m_store.kepala(panggilan.pemakai);
    for (const auto &[scope, kepala] : *semua)
        salam.scopes[scope] = kepala.seq;
    panggilan.balas(200, tulisSalam(salam));
}

void PusatTiruan::kirim(const Panggilan &panggilan)
{
    auto batch = bacaBatch(panggilan.permintaan.badan);
    if (!batch) {
        gagal(batch.error(), panggilan.balas);
        return;
    }
    batch->perangkat = panggilan.perangkat;
    const std::size_t terbuka = m_store.tertunda().size();
    const auto jawaban = terimaBatch(m_store, panggilan.pemakai, *batch, m_clock);
    if (!hidup())
        return;
    if (!jawaban) {
        gagal(jawaban.error(), panggilan.balas);
        return;
    }
    const QByteArray badan = tulisBalasan({jawaban->epoch, jawaban->jawaban});
    if (m_store.tertunda().size() == terbuka) {
        panggilan.balas(200, badan);
        return;
    }
    const quint64 nomor = m_store.tertunda().back();
    const int lama = m_antrean.ms() < m_lambatSampai ? 8000 : 60;
    m_antrean.sesudah(1 + m_dadu.sampai(lama), [this, nomor, badan, balas = panggilan.balas, jalan = m_jalan] {
        if (jalan == m_jalan)
            selesaikan(nomor, badan, balas);
    });
}

/// The commit itself; the process may end between it and the answer.
void PusatTiruan::selesaikan(quint64 nomor, const QByteArray &badan, const Balas &balas)
{
    m_store.laksanakan(nomor);
    if (!titik())
        balas(200, badan);
}

void PusatTiruan::halaman(const Result<HalamanPusat> &halaman, const Balas &balas)
{
    if (!halaman)
        gagal(halaman.error(), balas);
    else if (halaman->kosong)
        balas(204, {});
    else
        balas(200, halaman->json);
}

void PusatTiruan::perubahan(const Panggilan &panggilan)
{
    const auto minta = panggilan.permintaan.cara == Permintaan::Cara::Get
                           ? bacaKueriPerubahan(panggilan.kueri)
                           : bacaMintaPerubahan(panggilan.permintaan.badan);
    if (!minta)
        gagal(minta.error(), panggilan.balas);
    else if (epochLain(minta->epoch, *m_store.epoch()))
        gagal({ErrorKind::Conflict,
               QStringLiteral("sinkron.epoch-lain"),
               {{QStringLiteral("epoch"), *m_store.epoch()}}},
              panggilan.balas);
    else if (!terlaluLama(*minta, panggilan.balas)) // small pages, so that a pull has several
        halaman(m_store.perubahan(panggilan.pemakai, minta->s, std::min(minta->limit, 5)), panggilan.balas);
}

void PusatTiruan::bersihkan()
{
    for (const auto &[scope, kepala] : m_store.isi().kepala)
        m_bersih[scope] = kepala.seq;
}

bool PusatTiruan::terlaluLama(const MintaPerubahan &minta, const Balas &balas)
{
    const auto lama = std::ranges::find_if(minta.s, [this, &minta](const auto &satu) {
        const auto bersih = m_bersih.find(satu.first);
        return bersih != m_bersih.end() && satu.second > 0 && satu.second < bersih->second &&
               !minta.awal.contains(satu.first);
    });
    if (lama == minta.s.end())
        return false;
    balas(410, tulisGalat({ErrorKind::Conflict,
                           QStringLiteral("sinkron.mulai-ulang"),
                           {{QStringLiteral("scope"), numberOf(lama->first)}}}));
    return true;
}

void PusatTiruan::cerna(const Panggilan &panggilan)
{
    const auto minta = bacaKueriCerna(panggilan.kueri);
    if (!minta || !panggilan.pemakai.bolehBaca(minta->scope)) {
        gagal(minta ? Error{ErrorKind::Refused, QStringLiteral("sinkron.di-luar-wilayah"), {}} : minta.error(),
              panggilan.balas);
        return;
    }
    const auto kepala = *m_store.kepala(panggilan.pemakai);
    const auto found = kepala.find(minta->scope);
    BalasanCerna balasan;
    if (found != kepala.end())
        balasan = {found->second.seq, found->second.cerna, {}};
    if (minta->bits != 0)
        balasan.ember = *m_store.cernaEmber(panggilan.pemakai, minta->scope, minta->bits);
    panggilan.balas(200, tulisCerna(balasan));
}

void PusatTiruan::ember(const Panggilan &panggilan)
{
    const auto minta = bacaKueriEmber(panggilan.kueri);
    if (!minta) {
        gagal(minta.error(), panggilan.balas);
        return;
    }
    std::vector<BarisEmber> rows;
    const auto semua = m_store.isiEmber(panggilan.pemakai, minta->scope, minta->bits, minta->ember);
    for (const RekamPusat &rekam : *semua)
        rows.push_back({rekam.kunci, rekam.versi, rekam.dihapus});
    panggilan.balas(200, tulisEmber(rows));
}

void PusatTiruan::ambil(const Panggilan &panggilan)
{
    const auto minta = bacaMintaAmbil(panggilan.permintaan.badan);
    if (!minta)
        gagal(minta.error(), panggilan.balas);
    else
        halaman(m_store.ambil(panggilan.pemakai, minta->scope, minta->rekam), panggilan.balas);
}

} // namespace lumbung::simulasi
