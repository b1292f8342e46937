// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impor/imporsesi.h"

#include "core/application/impor/pemetaan.h"
#include "core/application/impor/tertolak.h"
#include "models/pesan/kalimatimpor.h"

#include <QFileInfo>

#include <mutex>

namespace lumbung {

struct ImporSesi::Jalan {
    std::atomic<bool> batal = false;
    std::mutex mutex;
    KemajuanImpor kemajuan;
};

namespace {

constexpr int jedaLihat = 100; ///< ms

} // namespace

ImporSesi::ImporSesi(const ImporDeps &deps, QObject *parent) : QObject(parent), m_deps(deps)
{
    m_lihat.setInterval(jedaLihat);
    connect(&m_lihat, &QTimer::timeout, this, &ImporSesi::maju);
}

ImporSesi::~ImporSesi()
{
    batal();
}

bool ImporSesi::sibuk() const
{
    return m_keadaan == Keadaan::Membuka || m_keadaan == Keadaan::Memeriksa || m_keadaan == Keadaan::Mengimpor ||
           m_keadaan == Keadaan::Mengurungkan;
}

KemajuanImpor ImporSesi::kemajuan() const
{
    if (!m_jalan)
        return {};
    const std::scoped_lock lock(m_jalan->mutex);
    return m_jalan->kemajuan;
}

void ImporSesi::ubahKeadaan(Keadaan keadaan)
{
    m_keadaan = keadaan;
    if (sibuk())
        m_lihat.start();
    else
        m_lihat.stop();
    Q_EMIT keadaanBerubah();
}

void ImporSesi::gagalkan(const Error &galat, Keadaan kembali)
{
    ubahKeadaan(kembali);
    Q_EMIT gagal(galat);
}

JalanImpor ImporSesi::jalanBaru()
{
    m_jalan = std::make_shared<Jalan>();
    const auto jalan = m_jalan;
    return {m_deps.pelaku,
            &jalan->batal,
            [jalan](const KemajuanImpor &kemajuan) {
                const std::scoped_lock lock(jalan->mutex);
                jalan->kemajuan = kemajuan;
            },
            nullptr,
            {}};
}

Result<ImporSesi::Bacaan> ImporSesi::baca(Office &kantor, const ImporDeps &deps,
                                          std::shared_ptr<TableSource> sumber, const QString &path,
                                          const PermintaanImpor &permintaan)
{
    if (!sumber) {
        auto opened = deps.sources.open(path);
        if (!opened)
            return opened.error();
        sumber = std::move(opened).value();
    }
    ImportService service(kantor, deps.wilayah, deps.clock, deps.chance);
    auto rencana = service.rencanakan(*sumber, permintaan);
    if (!rencana)
        return rencana.error();
    auto contoh = ambilContoh(*sumber, rencana->lembar, 60);
    if (!contoh)
        return contoh.error();
    const auto pengirim = daftarPengirim(kantor.workspace());
    if (!pengirim)
        return pengirim.error();
    return Bacaan{sumber, sumber->sheets(), *pengirim, std::move(contoh).value(), std::move(rencana).value()};
}

void ImporSesi::buka(const QString &path, const PermintaanImpor &permintaan)
{
    batal();
    m_path = path;
    m_sumber.reset();
    m_koreksi = {};
    m_permintaan = permintaan;
    m_permintaan.berkas = QFileInfo(path).fileName();
    bacaLagi();
}

void ImporSesi::ubahPermintaan(const PermintaanImpor &permintaan)
{
    if (m_path.isEmpty())
        return;
    m_permintaan = permintaan;
    m_permintaan.berkas = QFileInfo(m_path).fileName();
    bacaLagi();
}

void ImporSesi::pilihKolom(int kolom, const Sasaran &sasaran)
{
    PermintaanImpor permintaan = m_permintaan;
    permintaan.kolom[kolom] = sasaran;
    ubahPermintaan(permintaan);
}

void ImporSesi::bacaLagi()
{
    ubahKeadaan(Keadaan::Membuka);
    const quint64 question = ++m_pertanyaan;
    m_deps.tulis
        .run([deps = m_deps, sumber = m_sumber, path = m_path, permintaan = m_permintaan](Office &kantor) {
            return baca(kantor, deps, sumber, path, permintaan);
        })
        .then(this, [this, question](const Result<Bacaan> &bacaan) {
            if (question == m_pertanyaan)
                terima(bacaan);
        });
}

void ImporSesi::terima(const Result<Bacaan> &bacaan)
{
    if (!bacaan) {
        gagalkan(bacaan.error(), m_sumber ? Keadaan::Terbuka : Keadaan::TanpaBerkas);
        return;
    }
    m_sumber = bacaan->sumber;
    m_lembar = bacaan->lembar;
    m_pengirimDikenal = bacaan->pengirim;
    m_contoh = bacaan->contoh;
    m_rencana = bacaan->rencana;
    m_berubah = false;
    ubahKeadaan(Keadaan::Terbuka);
    Q_EMIT rencanaBerubah();
}

void ImporSesi::ubahKoreksi(const KoreksiImpor &koreksi)
{
    if (koreksi == m_koreksi)
        return;
    m_koreksi = koreksi;
    m_berubah = true;
    Q_EMIT keadaanBerubah();
}

void ImporSesi::periksa()
{
    if (sibuk() || !m_sumber)
        return;
    const Keadaan kembali = m_keadaan == Keadaan::Terperiksa ? Keadaan::Terperiksa : Keadaan::Terbuka;
    const JalanImpor jalan = jalanBaru();
    ubahKeadaan(Keadaan::Memeriksa);
    const quint64 question = ++m_pertanyaan;
    m_deps.tulis
        .run([deps = m_deps, sumber = m_sumber, rencana = m_rencana, koreksi = m_koreksi, jalan,
              hidup = m_jalan](Office &kantor) {
            return ImportService(kantor, deps.wilayah, deps.clock, deps.chance)
                .periksa(*sumber, rencana, koreksi, jalan);
        })
        .then(this, [this, question, kembali](const Result<RencanaImpor> &rencana) {
            if (question != m_pertanyaan)
                return;
            if (!rencana) {
                gagalkan(rencana.error(), kembali);
                return;
            }
            m_rencana = *rencana;
            m_berubah = false;
            ubahKeadaan(Keadaan::Terperiksa);
            Q_EMIT rencanaBerubah();
        });
}

void ImporSesi::impor()
{
    if (sibuk() || !m_sumber)
        return;
    const JalanImpor jalan = jalanBaru();
    ubahKeadaan(Keadaan::Mengimpor);
    const quint64 question = ++m_pertanyaan;
    m_deps.tulis
        .run([deps = m_deps, sumber = m_sumber, rencana = m_rencana, koreksi = m_koreksi, jalan,
              hidup = m_jalan](Office &kantor) {
            return ImportService(kantor, deps.wilayah, deps.clock, deps.chance)
                .apply(*sumber, rencana, koreksi, jalan);
        })
        .then(this, [this, question](const Result<HasilImpor> &hasil) {
            if (question != m_pertanyaan)
                return;
            if (!hasil) {
                gagalkan(hasil.error(), Keadaan::Terperiksa);
                return;
            }
            m_hasil = *hasil;
            ubahKeadaan(Keadaan::Selesai);
            Q_EMIT terimpor();
        });
}

void ImporSesi::batal()
{
    if (m_jalan)
        m_jalan->batal = true;
}

void ImporSesi::urungkan()
{
    if (m_keadaan != Keadaan::Selesai || m_hasil.tindakan.isEmpty())
        return;
    ubahKeadaan(Keadaan::Mengurungkan);
    const quint64 question = ++m_pertanyaan;
    m_deps.tulis
        .run([deps = m_deps, id = m_hasil.tindakan](Office &kantor) {
            return lumbung::urungkan(kantor, id, deps.pelaku, deps.clock);
        })
        .then(this, [this, question](const Result<HasilUrungkan> &hasil) {
            if (question != m_pertanyaan)
                return;
            if (!hasil) {
                gagalkan(hasil.error(), Keadaan::Selesai);
                return;
            }
            ubahKeadaan(Keadaan::Diurungkan);
            Q_EMIT diurungkan(hasil->dilewati);
        });
}

void ImporSesi::simpanTertolak(const QString &path)
{
    if (sibuk() || !m_sumber)
        return;
    const Keadaan kembali = m_keadaan;
    JalanImpor jalan = jalanBaru();
    jalan.alasan = [peta = m_rencana.peta](const TemuanImpor &temuan) { return kalimatImpor(temuan, peta); };
    ubahKeadaan(Keadaan::Memeriksa);
    const quint64 question = ++m_pertanyaan;
    m_deps.tulis
        .run([deps = m_deps, sumber = m_sumber, rencana = m_rencana, koreksi = m_koreksi, jalan, path,
              hidup = m_jalan](Office &kantor) mutable -> Result<void> {
            auto writer = deps.writers.create(path, QStringLiteral("Ditolak"), kolomTertolak(rencana));
            if (!writer)
                return writer.error();
            jalan.tertolak = writer->get();
            const auto done = ImportService(kantor, deps.wilayah, deps.clock, deps.chance)
                                  .periksa(*sumber, rencana, koreksi, jalan);
            return done ? (*writer)->finish() : Result<void>(done.error());
        })
        .then(this, [this, question, kembali, path](const Result<void> &saved) {
            if (question != m_pertanyaan)
                return;
            if (!saved) {
                gagalkan(saved.error(), kembali);
                return;
            }
            ubahKeadaan(kembali);
            Q_EMIT tertolakTersimpan(path);
        });
}

void ImporSesi::mulaiLagi()
{
    batal();
    ++m_pertanyaan;
    m_path.clear();
    m_sumber.reset();
    m_lembar.clear();
    m_contoh = {};
    m_rencana = {};
    m_permintaan = {};
    m_koreksi = {};
    m_hasil = {};
    m_berubah = false;
    ubahKeadaan(Keadaan::TanpaBerkas);
    Q_EMIT rencanaBerubah();
}

} // namespace lumbung
