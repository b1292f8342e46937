// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/kekacauan.h"

#include <QDir>
#include <QSet>

#include <algorithm>
#include <cstdio>
#include <numeric>

namespace lumbung {

namespace {

constexpr std::size_t kantorMax = 8; ///< copies included

void harus(bool ok, const char *apa)
{
    if (!ok)
        qFatal("soak: %s", apa);
}

} // namespace

Kekacauan::Kekacauan(int kantor, quint32 benih) : m_acak(benih)
{
    harus(m_panggung.pusat.cluster().problem().isEmpty() && m_panggung.pusat.mulai(), "no hub");
    m_garis = std::make_unique<Perantara>(m_panggung.pusat.pintu(), benih);
    for (int i = 0; i < kantor; ++i) {
        const QString wilayah = i % 2 == 0 ? QStringLiteral("32.01") : QStringLiteral("32.76");
        m_kantor.push_back({m_panggung.meja(QStringLiteral("kabid"), wilayah, m_garis->alamat()), wilayah, {}, {}});
    }
}

std::vector<Kekacauan::Aksi> Kekacauan::aksi()
{
    return {{"work", 40, [this] { kerja(siapaSaja()); }},
            {"sync", 30, [this] { sinkron(siapaSaja()); }},
            {"desk killed", 8, [this] { siapaSaja().meja->sinkronLaluMati(20 + acak(400)); }},
            {"bad line", 5,
             [this] {
                 m_garis->bersifat({200 + acak(500), 2000 + acak(60'000), acak(150)});
             }},
            {"good line", 5, [this] { m_garis->bersifat({}); }},
            {"hub killed", 3,
             [this] {
                 putuskanSaatSinkron([this] { m_panggung.pusat.bunuh(); });
                 hidupkanPusat();
             }},
            {"PostgreSQL killed", 3,
             [this] {
                 putuskanSaatSinkron([this] { m_panggung.pusat.cluster().kill(); });
                 harus(m_panggung.pusat.cluster().start(), "PostgreSQL does not start again");
             }},
            {"backup", 2, [this] { cadangkan(); }},
            {"yesterday restored", 1, [this] { pulihkan(); }},
            {"store copied", 1, [this] { salinKantor(); }},
            {"old copy kept", 2, [this] { simpanLama(siapaSaja()); }},
            {"old copy restored", 1, [this] { kembaliKeLama(siapaSaja()); }}};
}

void Kekacauan::langkah()
{
    const std::vector<Aksi> semua = aksi();
    const int jumlah =
        std::accumulate(semua.begin(), semua.end(), 0, [](int sum, const Aksi &satu) { return sum + satu.bobot; });
    int sisa = acak(jumlah);
    const auto dipilih =
        std::ranges::find_if(semua, [&sisa](const Aksi &satu) { return (sisa -= satu.bobot) < 0; });
    ++m_hitungan[dipilih->nama];
    dipilih->lakukan();
}

void Kekacauan::kerja(Kantor &kantor)
{
    MejaNyata &meja = *kantor.meja;
    const int pilihan = kantor.dibuat.isEmpty() ? 0 : acak(10);
    const QString satu =
        kantor.dibuat.isEmpty() ? QString() : kantor.dibuat.at(acak(static_cast<int>(kantor.dibuat.size())));
    if (pilihan < 4) {
        const QString id = meja.tambah(QStringLiteral("KSP Contoh %1").arg(acak(1'000'000)),
                                       kantor.wilayah + QStringLiteral(".01"));
        harus(!id.isEmpty(), "a koperasi could not be added");
        kantor.dibuat << id;
    } else if (pilihan < 9) {
        // Another office may have removed it meanwhile.
        meja.ubah(satu, QStringLiteral("alamat"), QStringLiteral("Jl. Contoh %1").arg(acak(1000)));
    } else {
        for (Kantor &lain : m_kantor) {
            lain.dibuat.removeAll(satu);
            lain.diakui.removeAll(satu);
            lain.simpanan = std::min(lain.simpanan, static_cast<int>(lain.dibuat.size()));
        }
        meja.hapus(satu);
    }
}

void Kekacauan::sinkron(Kantor &kantor)
{
    const QString galat = kantor.meja->galatSinkron();
    if (galat.isEmpty()) {
        kantor.diakui = kantor.dibuat;
        return;
    }
    ++m_gagal[galat];
    if (galat == u"sinkron.masuk-lagi" || galat == u"sinkron.perangkat-dicabut")
        m_panggung.masukLagi(*kantor.meja, m_garis->alamat());
}

void Kekacauan::hidupkanPusat()
{
    harus(m_panggung.pusat.mulai(), "the hub does not start again");
}

void Kekacauan::putuskanSaatSinkron(const std::function<void()> &putus)
{
    const Kantor &kantor = siapaSaja();
    QProcess berjalan;
    kantor.meja->ctl.start(berjalan, {QStringLiteral("--data"), kantor.meja->ctl.data(), QStringLiteral("sync"),
                                      QStringLiteral("--once")});
    berjalan.waitForFinished(acak(300));
    putus();
    berjalan.kill();
    berjalan.waitForFinished();
}

void Kekacauan::cadangkan()
{
    m_panggung.pusat.bunuh();
    m_kemarin = m_panggung.pusat.cluster().copy(m_panggung.pusat.basisData());
    hidupkanPusat();
}

void Kekacauan::pulihkan()
{
    if (m_kemarin.isEmpty())
        return;
    m_panggung.pusat.bunuh();
    m_panggung.pusat.pakaiBasisData(std::exchange(m_kemarin, {}));
    harus(!m_panggung.pusat.perintah({QStringLiteral("restored")}).isEmpty(), "restored");
    hidupkanPusat();
    for (Kantor &kantor : m_kantor) {
        kantor.diakui.clear();                                 // until its desk has told the hub again
        m_panggung.masukLagi(*kantor.meja, m_garis->alamat()); // yesterday's database knows no session of today
    }
}

void Kekacauan::salinKantor()
{
    if (m_kantor.size() >= kantorMax)
        return;
    const Kantor &asal = siapaSaja();
    Kantor salinan{std::make_unique<MejaNyata>(asal.wilayah), asal.wilayah, {}, {}};
    salinan.meja->akun = asal.meja->akun;
    const QString folder = salinan.meja->ctl.data();
    harus(QDir(folder).removeRecursively() && salinFolder(asal.meja->ctl.data(), folder), "copy of a store");
    m_kantor.push_back(std::move(salinan));
}

QString Kekacauan::folderSimpanan(const Kantor &kantor) const
{
    return m_simpanan.filePath(QString::number(&kantor - m_kantor.data()));
}

void Kekacauan::simpanLama(Kantor &kantor)
{
    QDir(folderSimpanan(kantor)).removeRecursively();
    harus(salinFolder(kantor.meja->ctl.data(), folderSimpanan(kantor)), "old copy");
    kantor.adaSimpanan = true;
    kantor.simpanan = static_cast<int>(kantor.dibuat.size());
}

/// What this store alone knew since then is gone with it; what the hub has comes back, unless the hub goes back
/// too.
void Kekacauan::kembaliKeLama(Kantor &kantor)
{
    if (!std::exchange(kantor.adaSimpanan, false))
        return;
    const QString folder = kantor.meja->ctl.data();
    harus(QDir(folder).removeRecursively() && salinFolder(folderSimpanan(kantor), folder), "back to the old copy");
    m_kemarin.clear();
    const QStringList diakui = kantor.diakui;
    kantor.dibuat.erase(std::remove_if(kantor.dibuat.begin() + kantor.simpanan, kantor.dibuat.end(),
                                       [&](const QString &id) { return !diakui.contains(id); }),
                        kantor.dibuat.end());
}

QStringList Kekacauan::periksa(const QString &wilayah)
{
    std::vector<MejaNyata *> meja;
    QSet<QString> diakui;
    for (Kantor &kantor : m_kantor)
        if (kantor.wilayah == wilayah) {
            if (!kantor.meja->sinkronSampaiTuntas(3) && !m_panggung.masukLagi(*kantor.meja))
                return {kantor.meja->akun + QStringLiteral(" cannot join again")};
            meja.push_back(kantor.meja.get());
            diakui += QSet<QString>(kantor.diakui.begin(), kantor.diakui.end());
        }
    if (meja.empty())
        return {};
    QStringList salah;
    if (const QString beda = m_panggung.samakan(meja); !beda.isEmpty())
        salah << beda;
    const QByteArray isi = meja.front()->isi();
    for (const QString &id : std::as_const(diakui))
        if (!isi.contains(id.toLatin1()))
            salah << QStringLiteral("acknowledged and lost: ") + id;
    return salah;
}

QStringList Kekacauan::akhiri()
{
    m_garis->bersifat({});
    QStringList salah = periksa(QStringLiteral("32.01")) + periksa(QStringLiteral("32.76"));
    if (!m_panggung.pusatSehat())
        salah << QStringLiteral("doctor");
    return salah;
}

void Kekacauan::ringkasan() const
{
    for (const auto &[nama, berapa] : m_hitungan)
        std::printf("  %-20s %d\n", nama.c_str(), berapa);
    for (const auto &[kode, berapa] : m_gagal)
        std::printf("  run ended by %-28s %d\n", qPrintable(kode), berapa);
    qsizetype diakui = 0;
    for (const Kantor &kantor : m_kantor)
        diakui += kantor.diakui.size();
    std::printf("  %zu stores, %lld koperasi acknowledged, %d of %d connections broken\n", m_kantor.size(),
                static_cast<long long>(diakui), m_garis->dirusak(), m_garis->sambungan());
    std::fflush(stdout);
}

} // namespace lumbung
