// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/engine/panggung.h"

#include "sync/wire/ember.h"
#include "sync/wire/galatjson.h"

namespace lumbung {

namespace {

const Pemakai kabid{QStringLiteral("01900000-0000-7000-8000-0000000000c1"), QStringLiteral("kabid.contoh"),
                    Peran::Kabid, scopeOf(3201)};

} // namespace

QString Panggung::uuid(int nomor)
{
    return QStringLiteral("01900000-0000-7000-8000-%1").arg(nomor, 12, 16, QLatin1Char('0'));
}

Panggung::Panggung() : engine(store, *this, clock, *this, m_chance)
{
    IdentitasPerangkat identitas;
    identitas.perangkat = PerangkatId(uuid(0xa1));
    identitas.alamat = QStringLiteral("https://pusat.contoh");
    (void)store.simpanIdentitas(identitas);
}

Result<void> Panggung::simpan(const TokenPasangan &token)
{
    akses = token.akses;
    rahasia = token.segar;
    ++tokenDisimpan;
    return {};
}

void Panggung::putar()
{
    for (;;) {
        const Langkah langkah = engine.berikut();
        m_antre.insert(m_antre.end(), langkah.kirim.begin(), langkah.kirim.end());
        m_tunggu = langkah.tungguMs;
        if (!langkah.kerja)
            return;
        engine.kerjakan();
    }
}

bool Panggung::adaMinta()
{
    putar();
    return !m_antre.empty();
}

Permintaan Panggung::minta()
{
    putar();
    if (m_antre.empty())
        qFatal("nothing is asked: %s", qPrintable(engine.keadaan()));
    m_terakhir = m_antre.front();
    m_antre.pop_front();
    return m_terakhir;
}

void Panggung::jawab(int status, const QByteArray &badan, int cobaLagi)
{
    engine.terima({m_terakhir.nomor, {}, status, badan, cobaLagi});
    putar();
}

void Panggung::putus(SebabGagal sebab)
{
    engine.terima({m_terakhir.nomor, sebab, 0, {}, 0});
    putar();
}

void Panggung::tolak(int status, const char *kode, const QVariantMap &fakta)
{
    jawab(status, tulisGalat({ErrorKind::Input, QString::fromLatin1(kode), fakta}));
}

void Panggung::jawabToken()
{
    jawab(200, tulisToken({QStringLiteral("akses"), QStringLiteral("segar-baru"), 900, kabid}));
}

void Panggung::jawabSalam(const VektorScope &scopes, const QString &epoch)
{
    Salam salam{{1, 1}, {1, 1}, 1, epoch, kabid, scopes};
    jawab(200, tulisSalam(salam));
}

void Panggung::sambut(const VektorScope &scopes)
{
    engine.mulai();
    minta();
    jawabToken();
    minta();
    jawabSalam(scopes);
}

void Panggung::jawabCerna()
{
    while (adaMinta() && m_antre.front().jalur.startsWith(QStringLiteral("/v1/digest"))) {
        const Permintaan satu = minta();
        const auto scope = bacaKueriCerna(satu.jalur.section(u'?', 1))->scope;
        const auto kursor = store.kursor();
        jawab(200, tulisCerna({kursor->at(scope).seq, kursor->at(scope).cerna, {}}));
    }
}

qint64 Panggung::tunggu()
{
    putar();
    const qint64 lama = m_tunggu;
    kini += std::max<qint64>(lama, 0);
    return lama;
}

BarisHalaman Panggung::baris(int nomor, qint64 seq, qint64 versi)
{
    const QJsonObject doc{
        {QStringLiteral("isian"), QJsonObject{{QStringLiteral("nama"), QStringLiteral("Contoh")}}}};
    return {scopeOf(3201), {JenisRekam::Koperasi, uuid(nomor)}, versi, seq, false, Scope::Nasional, doc};
}

void Panggung::antrekan(int nomor)
{
    Op op;
    op.id = OpId(uuid(0xb00 + nomor));
    op.jenis = JenisOp::Buat;
    op.rekam = {JenisRekam::Koperasi, uuid(nomor)};
    op.isian = {{Field::Nama, {}, Value(QStringLiteral("Contoh"))}};
    (void)store.antrekan(scopeOf(3201), op);
    engine.adaTulisan();
}

} // namespace lumbung
