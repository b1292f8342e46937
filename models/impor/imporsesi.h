// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/impor/importservice.h"
#include "core/application/storethread.h"
#include "core/application/urungkan.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <memory>

namespace lumbung {

/// What a session needs; all of it outlives the session.
struct ImporDeps {
    StoreThread &tulis;
    const WilayahDirectory &wilayah;
    const Clock &clock;
    Chance &chance;
    TableSourceFactory &sources;
    TableWriterFactory &writers;
    QString pelaku;
};

/// One import from choosing the file to its undo, as the wizard walks through it. All work runs on the store's
/// writing thread; an answer to an older question is dropped.
class ImporSesi : public QObject {
    Q_OBJECT
public:
    enum class Keadaan {
        TanpaBerkas,
        Membuka,    ///< reads the first rows
        Terbuka,    ///< rencana() holds heading and columns
        Memeriksa,  ///< goes through the whole file
        Terperiksa, ///< rencana() holds counts, findings and twins
        Mengimpor,
        Selesai,
        Mengurungkan,
        Diurungkan
    };

    explicit ImporSesi(const ImporDeps &deps, QObject *parent = nullptr);
    ~ImporSesi() override;

    Keadaan keadaan() const { return m_keadaan; }
    bool sibuk() const;
    const QString &path() const { return m_path; }
    const QStringList &lembar() const { return m_lembar; }
    const QStringList &pengirimDikenal() const { return m_pengirimDikenal; }
    const ContohLembar &contoh() const { return m_contoh; }
    const RencanaImpor &rencana() const { return m_rencana; }
    const PermintaanImpor &permintaan() const { return m_permintaan; }
    const KoreksiImpor &koreksi() const { return m_koreksi; }
    const HasilImpor &hasil() const { return m_hasil; }
    const WilayahDirectory &wilayah() const { return m_deps.wilayah; }
    void setPelaku(const QString &pelaku) { m_deps.pelaku = pelaku; }
    KemajuanImpor kemajuan() const;
    /// True when corrections were made after the file was gone through.
    bool perluDiperiksaLagi() const { return m_berubah; }

    void buka(const QString &path, const PermintaanImpor &permintaan = {});
    /// The same file read again with other wishes (sheet, heading, year, sender, meaning of columns).
    void ubahPermintaan(const PermintaanImpor &permintaan);
    void pilihKolom(int kolom, const Sasaran &sasaran);
    void ubahKoreksi(const KoreksiImpor &koreksi);
    void periksa();
    void impor();
    void batal();
    void urungkan();
    /// Writes rows that would stay outside, with their reasons, into .xlsx or .csv.
    void simpanTertolak(const QString &path);
    void mulaiLagi();

Q_SIGNALS:
    void keadaanBerubah();
    void rencanaBerubah();
    void maju(); ///< kemajuan() has something new
    void gagal(const lumbung::Error &galat);
    void terimpor(); ///< committed, or nothing was new
    void diurungkan(int dilewati);
    void tertolakTersimpan(const QString &path);

private:
    struct Bacaan {
        std::shared_ptr<TableSource> sumber;
        QStringList lembar;
        QStringList pengirim;
        ContohLembar contoh;
        RencanaImpor rencana;
    };
    struct Jalan; ///< what a running job and this thread share

    static Result<Bacaan> baca(Office &kantor, const ImporDeps &deps, std::shared_ptr<TableSource> sumber,
                               const QString &path, const PermintaanImpor &permintaan);
    void bacaLagi();
    void terima(const Result<Bacaan> &bacaan);
    void ubahKeadaan(Keadaan keadaan);
    void gagalkan(const Error &galat, Keadaan kembali);
    JalanImpor jalanBaru();

    ImporDeps m_deps;
    Keadaan m_keadaan = Keadaan::TanpaBerkas;
    QString m_path;
    QStringList m_lembar;
    QStringList m_pengirimDikenal;
    std::shared_ptr<TableSource> m_sumber;
    ContohLembar m_contoh;
    PermintaanImpor m_permintaan;
    RencanaImpor m_rencana;
    KoreksiImpor m_koreksi;
    HasilImpor m_hasil;
    std::shared_ptr<Jalan> m_jalan;
    QTimer m_lihat;
    quint64 m_pertanyaan = 0; ///< number of the last question; older answers are dropped
    bool m_berubah = false;
};

} // namespace lumbung
