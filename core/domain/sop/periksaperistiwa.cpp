// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/sop/kasussop.h"

#include <QDateTime>

#include <algorithm>

namespace lumbung {

namespace {

bool ikutSerta(const DefinisiSop &definisi, Peran peran)
{
    return std::ranges::any_of(definisi.pelaksana,
                               [peran](const PelaksanaSop &satu) { return satu.dipegang(peran); });
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
    /// Input "kasus.alasan" when nothing is written.
    Result<void> beralasan() const;

    const DefinisiSop &m_sop;
    const KeadaanKasus &m_keadaan;
    const PeristiwaKasus &m_apa;
    const KonteksKasus &m_konteks;
};

Result<void> PenilaiPeristiwa::beralasan() const
{
    if (m_apa.teks.trimmed().isEmpty())
        return kurang("kasus.alasan");
    return {};
}

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
        return beralasan();
    const auto belum = langkah.kelengkapan.size() - static_cast<qsizetype>(kini.centang.size());
    if (belum > 0 && !beralasan())
        return kurang("kasus.kelengkapan", {{QStringLiteral("kurang"), belum}});
    return {};
}

Result<void> PenilaiPeristiwa::lewati() const
{
    if (!m_sop.cari(m_keadaan.kini()->no)->pilihan)
        return kurang("kasus.bukan-pilihan", {{QStringLiteral("langkah"), m_keadaan.kini()->no}});
    if (m_keadaan.status == StatusKasus::Dijeda)
        return bentrok("kasus.dijeda");
    return beralasan();
}

Result<void> PenilaiPeristiwa::jeda() const
{
    const bool dijeda = m_keadaan.status == StatusKasus::Dijeda;
    if (m_apa.jenis == JenisPeristiwa::Lanjutkan)
        return dijeda ? Result<void>() : Result<void>(bentrok("kasus.tidak-dijeda"));
    if (dijeda)
        return bentrok("kasus.dijeda");
    return beralasan();
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
    return beralasan();
}

Result<void> PenilaiPeristiwa::batalkan() const
{
    if (!pimpinan(m_apa.pelaku.peran))
        if (const auto hak = berhak(); !hak)
            return hak;
    return beralasan();
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

} // namespace

Result<void> periksaPeristiwa(const DefinisiSop &definisi, const KeadaanKasus &keadaan,
                              const PeristiwaKasus &peristiwa, const KonteksKasus &konteks)
{
    return PenilaiPeristiwa(definisi, keadaan, peristiwa, konteks).nilai();
}

} // namespace lumbung
