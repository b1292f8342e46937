// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "core/application/storethread.h"
#include "models/koperasi/muatanisian.h"
#include "models/koperasi/pesanisian.h"

#include <QObject>
#include <QTimer>

namespace lumbung {

/// The koperasi form without widgets: what is stored, what is typed, what the rules say about it, the
/// draft, last year's figures, and saving. What a person types is never replaced by what comes from elsewhere.
class KoperasiEditorModel : public QObject {
    Q_OBJECT

public:
    enum class Keadaan { Memuat, Siap, Menyimpan, Gagal };

    /// `pelaku` stands in Riwayat for what is saved here.
    KoperasiEditorModel(StoreThread &baca, StoreThread &tulis, const Clock &clock, Chance &chance,
                        const QString &pelaku, QObject *parent = nullptr);
    void setPelaku(const QString &pelaku) { m_actor = pelaku; }

    void buka(const KoperasiId &id, int tahunBuku = 0);
    /// A koperasi that does not exist yet; `id` continues its draft, empty begins a fresh one.
    void baru(const KoperasiId &id = {}, int tahunBuku = 0);
    /// Another year of the same koperasi; what was typed for this year stays as its draft.
    void gantiTahun(int tahunBuku);

    Keadaan keadaan() const { return m_state; }
    const MuatanIsian &muatan() const { return m_load; }
    QString nama() const { return nilai(Field::Nama).text(); }
    const Record &isian() const { return m_values; }
    const Value &nilai(Field field) const { return m_values.value(field); }
    /// The field's text: as typed while it cannot be read, else in Indonesian form.
    QString teks(Field field) const;
    /// What the field's text says right now, also while it is typed; empty while it cannot be read.
    Value terbaca(Field field) const;
    /// Source and day of a stored value that was not changed here; nothing otherwise.
    std::optional<Asal> asal(Field field) const;
    const Value &nilaiLalu(Field field) const;
    bool berubah() const { return !perubahan().isEmpty() || !m_raw.empty(); }
    Record perubahan() const;
    Kelengkapan terisi() const; ///< of the required fields, as table and reports count them
    KeadaanSeksi seksi(Section section) const { return keadaanSeksi(section, m_values, m_messages); }
    const std::vector<PesanIsian> &pesan() const { return m_messages; }
    std::vector<PesanIsian> pesan(Field field) const;
    int jumlahSalah() const;
    int jumlahPenghalang() const; ///< Salah that stop saving
    QString alasan(Field field) const;

    /// Every key: keeps the text for the draft, judges nothing.
    void ketik(Field field, const QString &teks);
    /// The person left the field: reads the text and asks the rules.
    void tinggalkan(Field field, const QString &teks);
    void isi(Field field, const Value &nilai);
    void beriAlasan(Field field, const QString &alasan);
    void salinDariTahunLalu(Field field);
    void salinDariTahunLalu(Section section);

    /// Refused with ditolak() while a Salah stands in the way.
    void simpan();
    void simpanDraf();
    /// Forgets what was typed and shows what is stored.
    void buangDraf();
    void hapus();
    /// Data changed somewhere: takes it over unless something is being typed here.
    void segarkan();
    /// Takes over what others stored in fields not touched here; touched fields keep what was typed.
    void gabungkan();
    struct Beda {
        Field field;
        Value anda;
        Value tersimpan;
    };
    /// Fields that were changed here and elsewhere to different values.
    const std::vector<Beda> &beda() const { return m_differences; }

Q_SIGNALS:
    void keadaanBerubah();
    void dimuat();
    void isianBerubah(lumbung::Field field);
    void diketik(lumbung::Field field); ///< teks() changed by a key, the value not yet
    void pesanBerubah();
    void drafTersimpan(const QDateTime &waktu);
    void drafDipulihkan(const QDateTime &waktu);
    void ditolak();
    void tersimpan(const lumbung::TindakanId &tindakan);
    void dihapus(const lumbung::TindakanId &tindakan);
    void diubahDiTempatLain(const QString &pelaku, const QDateTime &waktu);
    void gagal(const lumbung::Error &galat);

private:
    void load(const KoperasiId &id, bool fresh, int year);
    void accept(MuatanIsian load);
    void restore(const Draf &draft);
    void setState(Keadaan state);
    void judge();
    void judgeRules();
    void askWhoseNumber(Field field, const QString &number);
    void touched();
    void compare(MuatanIsian stored);
    Draf draft() const;
    QFuture<Result<void>> writeDraft(const Draf &draft);
    void readTypedTexts();

    StoreThread &m_reader;
    StoreThread &m_writer;
    const Clock &m_clock;
    Chance &m_chance;
    QString m_actor;
    Keadaan m_state = Keadaan::Memuat;
    quint64 m_generation = 0;
    MuatanIsian m_load;
    Record m_values;
    std::map<Field, QString> m_raw; ///< texts that are not values (yet)
    std::map<Field, QString> m_reasons;
    std::map<Field, QString> m_usedNumbers; ///< numbers typed here that another koperasi carries
    std::vector<PesanIsian> m_messages;
    std::optional<MuatanIsian> m_elsewhere;
    std::vector<Beda> m_differences;
    QTimer m_draftPause;
};

} // namespace lumbung
