// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/kasussop.h"

#include "core/domain/enumkeys.h"
#include "core/domain/sop/alursop.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr std::array statusKasusKeys{"belum-dibuka", "berjalan", "dijeda", "selesai", "dibatalkan"};

bool memegang(const PelaksanaSop &pelaksana, Peran peran)
{
    return std::ranges::count(pelaksana.peran, peran) > 0 || std::ranges::count(pelaksana.dicatatOleh, peran) > 0;
}

bool ikutSerta(const DefinisiSop &definisi, Peran peran)
{
    return std::ranges::any_of(definisi.pelaksana,
                               [peran](const PelaksanaSop &satu) { return memegang(satu, peran); });
}

/// Leads an office, so may end a case that stands at somebody else's desk.
bool pimpinan(Peran peran)
{
    return peran == Peran::Kabid || peran == Peran::Sekretaris || peran == Peran::Kadis || peran == Peran::Admin;
}

Error bentrok(const char *kode, QVariantMap fakta = {})
{
    return {ErrorKind::Conflict, QLatin1String(kode), std::move(fakta)};
}

Error kurang(const char *kode, QVariantMap fakta = {})
{
    return {ErrorKind::Input, QLatin1String(kode), std::move(fakta)};
}

bool tanpaAlasan(const PeristiwaKasus &peristiwa)
{
    return peristiwa.teks.trimmed().isEmpty();
}

/// Judges one event against the state it would change.
class PenilaiPeristiwa {
public:
    PenilaiPeristiwa(const DefinisiSop &definisi, const KeadaanKasus &keadaan, const PeristiwaKasus &peristiwa,
                     const KonteksKasus &konteks)
        : m_sop(definisi), m_keadaan(keadaan), m_apa(peristiwa), m_konteks(konteks)
    {
    }

    Result<void> nilai() const;

private:
    Result<void> mandat() const;
    Result<void> buka() const;
    Result<void> padaLangkahKini() const;
    Result<void> berhak() const;
    Result<void> kerjakan() const;
    Result<void> lewati() const;
    Result<void> jeda() const;
    Result<void> centang() const;
    Result<void> perpanjang() const;
    Result<void> batalkan() const;

    const DefinisiSop &m_sop;
    const KeadaanKasus &m_keadaan;
    const PeristiwaKasus &m_apa;
    const KonteksKasus &m_konteks;
};

Result<void> PenilaiPeristiwa::mandat() const
{
    if (m_apa.pelaku.delegasi.isEmpty())
        return {};
    const QDate hari =
        QDateTime::fromMSecsSinceEpoch(m_apa.pada, Qt::OffsetFromUTC, m_konteks.zonaMenit * 60).date();
    const auto found = std::ranges::find(m_konteks.delegasi, m_apa.pelaku.delegasi, &Delegasi::id);
    if (found != m_konteks.delegasi.end() && found->berlaku(m_apa.pelaku.akun, m_apa.pelaku.peran, hari))
        return {};
    return Error{ErrorKind::Refused, QStringLiteral("kasus.delegasi"), {}};
}

Result<void> PenilaiPeristiwa::buka() const
{
    if (m_keadaan.status != StatusKasus::BelumDibuka)
        return bentrok("kasus.sudah-dibuka");
    if (!m_sop.cari(m_sop.awal(m_apa.jalur)))
        return kurang("kasus.jalur", {{QStringLiteral("jalur"), m_apa.jalur}});
    if (m_sop.acara && !m_apa.acara.isValid())
        return kurang("kasus.acara");
    if (!ikutSerta(m_sop, m_apa.pelaku.peran))
        return Error{ErrorKind::Refused, QStringLiteral("kasus.peran"), {}};
    return {};
}

Result<void> PenilaiPeristiwa::padaLangkahKini() const
{
    const int kini = m_keadaan.kini()->no;
    if (m_apa.langkah == kini)
        return {};
    return bentrok("kasus.langkah-lain",
                   {{QStringLiteral("langkah"), m_apa.langkah}, {QStringLiteral("kini"), kini}});
}

Result<void> PenilaiPeristiwa::berhak() const
{
    if (berhakKini(m_sop, m_keadaan, m_apa.pelaku.peran))
        return {};
    QStringList nama;
    for (const PelaksanaSop *satu : giliranKini(m_sop, m_keadaan))
        nama.append(satu->nama);
    return Error{ErrorKind::Refused,
                 QStringLiteral("kasus.peran"),
                 {{QStringLiteral("langkah"), m_keadaan.kini()->no},
                  {QStringLiteral("pelaksana"), nama.join(QStringLiteral(", "))}}};
}

Result<void> PenilaiPeristiwa::kerjakan() const
{
    const KunjunganLangkah &kini = *m_keadaan.kini();
    const LangkahSop &langkah = *m_sop.cari(kini.no);
    if (m_keadaan.status == StatusKasus::Dijeda)
        return bentrok("kasus.dijeda");
    if (langkah.keputusan && !m_apa.ya)
        return tanpaAlasan(m_apa) ? Result<void>(kurang("kasus.alasan")) : Result<void>();
    const auto belum = langkah.kelengkapan.size() - static_cast<qsizetype>(kini.centang.size());
    if (belum > 0 && tanpaAlasan(m_apa))
        return kurang("kasus.kelengkapan", {{QStringLiteral("kurang"), belum}});
    return {};
}

Result<void> PenilaiPeristiwa::lewati() const
{
    if (!m_sop.cari(m_keadaan.kini()->no)->pilihan)
        return kurang("kasus.bukan-pilihan", {{QStringLiteral("langkah"), m_keadaan.kini()->no}});
    if (m_keadaan.status == StatusKasus::Dijeda)
        return bentrok("kasus.dijeda");
    return tanpaAlasan(m_apa) ? Result<void>(kurang("kasus.alasan")) : Result<void>();
}

Result<void> PenilaiPeristiwa::jeda() const
{
    const bool dijeda = m_keadaan.status == StatusKasus::Dijeda;
    if (m_apa.jenis == JenisPeristiwa::Lanjutkan)
        return dijeda ? Result<void>() : Result<void>(bentrok("kasus.tidak-dijeda"));
    if (dijeda)
        return bentrok("kasus.dijeda");
    return tanpaAlasan(m_apa) ? Result<void>(kurang("kasus.alasan")) : Result<void>();
}

Result<void> PenilaiPeristiwa::centang() const
{
    const LangkahSop &langkah = *m_sop.cari(m_keadaan.kini()->no);
    if (m_apa.butir < 0 || m_apa.butir >= langkah.kelengkapan.size())
        return kurang("kasus.butir", {{QStringLiteral("butir"), m_apa.butir}});
    return {};
}

Result<void> PenilaiPeristiwa::perpanjang() const
{
    const bool dapat =
        std::ranges::any_of(m_sop.jamHukum, [](const JamHukum &jam) { return jam.perpanjangan > 0; });
    if (!dapat || !m_keadaan.perpanjangan.empty())
        return kurang("kasus.perpanjangan");
    return tanpaAlasan(m_apa) ? Result<void>(kurang("kasus.alasan")) : Result<void>();
}

Result<void> PenilaiPeristiwa::batalkan() const
{
    if (!pimpinan(m_apa.pelaku.peran))
        if (const auto hak = berhak(); !hak)
            return hak;
    return tanpaAlasan(m_apa) ? Result<void>(kurang("kasus.alasan")) : Result<void>();
}

Result<void> PenilaiPeristiwa::nilai() const
{
    if (const auto sah = mandat(); !sah)
        return sah;
    if (m_apa.jenis == JenisPeristiwa::Buka)
        return buka();
    if (m_keadaan.status == StatusKasus::BelumDibuka)
        return bentrok("kasus.belum-dibuka");
    if (m_apa.jenis == JenisPeristiwa::Catat) // also afterwards: what became of it
        return ikutSerta(m_sop, m_apa.pelaku.peran) || pimpinan(m_apa.pelaku.peran)
                   ? Result<void>()
                   : Result<void>(Error{ErrorKind::Refused, QStringLiteral("kasus.peran"), {}});
    if (!m_keadaan.terbuka())
        return bentrok("kasus.berakhir");
    if (const auto sama = padaLangkahKini(); !sama)
        return sama;
    if (m_apa.jenis == JenisPeristiwa::Batalkan)
        return batalkan();
    if (const auto hak = berhak(); !hak)
        return hak;
    switch (m_apa.jenis) {
    case JenisPeristiwa::Kerjakan: return kerjakan();
    case JenisPeristiwa::Lewati: return lewati();
    case JenisPeristiwa::Centang: return centang();
    case JenisPeristiwa::Perpanjang: return perpanjang();
    default: return jeda();
    }
}

/// Puts an event that may happen into the state.
class Penerap {
public:
    Penerap(const DefinisiSop &definisi, KeadaanKasus &keadaan) : m_sop(definisi), m_keadaan(keadaan) {}
    void terapkan(const PeristiwaKasus &apa);

private:
    KunjunganLangkah &kini() { return m_keadaan.kunjungan.back(); }
    void buka(const PeristiwaKasus &apa);
    void kerjakan(const PeristiwaKasus &apa);
    void tinggalkan(const PeristiwaKasus &apa, bool ya);
    void masuki(int no, qint64 pada);
    void tutupJeda(qint64 pada);

    const DefinisiSop &m_sop;
    KeadaanKasus &m_keadaan;
};

void Penerap::masuki(int no, qint64 pada)
{
    const LangkahSop *langkah = m_sop.cari(no);
    if (!langkah) {
        m_keadaan.status = StatusKasus::Selesai;
        return;
    }
    m_keadaan.kunjungan.push_back({no, pada});
    if (langkah->bentuk == BentukLangkah::Selesai) {
        kini().keluar = pada;
        m_keadaan.status = StatusKasus::Selesai;
    }
}

void Penerap::buka(const PeristiwaKasus &apa)
{
    m_keadaan.status = StatusKasus::Berjalan;
    m_keadaan.jalur = apa.jalur;
    m_keadaan.acara = apa.acara;
    m_keadaan.awal = m_sop.awal(apa.jalur);
    masuki(m_keadaan.awal, apa.pada);
}

/// A clock may have gone back between two computers; a stay is never shorter than nothing.
void Penerap::tinggalkan(const PeristiwaKasus &apa, bool ya)
{
    const LangkahSop &langkah = *m_sop.cari(kini().no);
    const qint64 pada = std::max(apa.pada, kini().masuk);
    kini().keluar = pada;
    kini().alasan = apa.teks;
    masuki(langkahBerikut(m_sop, langkah, ya, m_keadaan.awal), pada);
}

void Penerap::kerjakan(const PeristiwaKasus &apa)
{
    const LangkahSop &langkah = *m_sop.cari(kini().no);
    kini().oleh.push_back(apa.pelaku);
    if (langkah.cara == CaraPelaksana::Berurutan && std::ssize(kini().oleh) < langkah.pelaksana.size())
        return;
    if (langkah.keputusan)
        kini().ya = apa.ya;
    tinggalkan(apa, apa.ya);
}

void Penerap::tutupJeda(qint64 pada)
{
    if (m_keadaan.status == StatusKasus::Dijeda)
        kini().jeda.back().sampai = std::max(pada, kini().jeda.back().dari);
    m_keadaan.status = StatusKasus::Berjalan;
}

void Penerap::terapkan(const PeristiwaKasus &apa)
{
    switch (apa.jenis) {
    case JenisPeristiwa::Buka: buka(apa); break;
    case JenisPeristiwa::Kerjakan: kerjakan(apa); break;
    case JenisPeristiwa::Lewati:
        kini().dilewati = true;
        kini().oleh.push_back(apa.pelaku);
        tinggalkan(apa, true);
        break;
    case JenisPeristiwa::Centang:
        if (apa.ya)
            kini().centang.insert(apa.butir);
        else
            kini().centang.erase(apa.butir);
        break;
    case JenisPeristiwa::Jeda:
        m_keadaan.status = StatusKasus::Dijeda;
        kini().jeda.push_back({std::max(apa.pada, kini().masuk), {}, apa.teks});
        break;
    case JenisPeristiwa::Lanjutkan: tutupJeda(apa.pada); break;
    case JenisPeristiwa::Perpanjang: m_keadaan.perpanjangan.push_back(apa.pada); break;
    case JenisPeristiwa::Catat: break;
    case JenisPeristiwa::Batalkan:
        tutupJeda(apa.pada);
        kini().keluar = std::max(apa.pada, kini().masuk);
        kini().alasan = apa.teks;
        m_keadaan.status = StatusKasus::Dibatalkan;
        break;
    }
}

} // namespace

QString keyOf(StatusKasus status)
{
    return enumKey(statusKasusKeys, status);
}

Result<void> periksaPeristiwa(const DefinisiSop &definisi, const KeadaanKasus &keadaan,
                              const PeristiwaKasus &peristiwa, const KonteksKasus &konteks)
{
    return PenilaiPeristiwa(definisi, keadaan, peristiwa, konteks).nilai();
}

KeadaanKasus lipatKasus(const DefinisiSop &definisi, std::vector<PeristiwaKasus> peristiwa,
                        const KonteksKasus &konteks)
{
    KeadaanKasus keadaan;
    Penerap penerap(definisi, keadaan);
    for (const PeristiwaKasus &apa : urutkanPeristiwa(std::move(peristiwa))) {
        const auto boleh = periksaPeristiwa(definisi, keadaan, apa, konteks);
        if (boleh)
            penerap.terapkan(apa);
        else
            keadaan.diabaikan.push_back({apa.id, boleh.error()});
    }
    return keadaan;
}

std::vector<const PelaksanaSop *> giliranKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan)
{
    std::vector<const PelaksanaSop *> giliran;
    const KunjunganLangkah *kini = keadaan.kini();
    const LangkahSop *langkah = kini ? definisi.cari(kini->no) : nullptr;
    if (!langkah)
        return giliran;
    const auto sudah = static_cast<qsizetype>(kini->oleh.size());
    for (qsizetype i = 0; i < langkah->pelaksana.size(); ++i)
        if (langkah->cara == CaraPelaksana::SalahSatu || i == sudah)
            if (const PelaksanaSop *satu = definisi.cariPelaksana(langkah->pelaksana[i]))
                giliran.push_back(satu);
    return giliran;
}

bool berhakKini(const DefinisiSop &definisi, const KeadaanKasus &keadaan, Peran peran)
{
    return std::ranges::any_of(giliranKini(definisi, keadaan),
                               [peran](const PelaksanaSop *satu) { return memegang(*satu, peran); });
}

} // namespace lumbung
