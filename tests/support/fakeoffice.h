// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "tests/support/fakelampirandesk.h"
#include "tests/support/fakesinkrondesk.h"
#include "tests/support/fakesopstore.h"
#include "tests/support/noverifikasi.h"

#include <algorithm>
#include <map>

namespace lumbung {

/// Remembers in memory what a desk remembers in its store.
class FakeWorkspace final : public Workspace {
public:
    Result<void> saveDraf(const Draf &draf) override
    {
        m_draf[{draf.koperasi, draf.tahunBuku}] = draf;
        return {};
    }
    Result<std::optional<Draf>> draf(const KoperasiId &id, int tahunBuku) override
    {
        const auto found = m_draf.find({id, tahunBuku});
        return found == m_draf.end() ? std::nullopt : std::optional(found->second);
    }
    Result<void> dropDraf(const KoperasiId &id, int tahunBuku) override
    {
        m_draf.erase({id, tahunBuku});
        return {};
    }
    Result<std::vector<Draf>> semuaDraf() override
    {
        std::vector<Draf> all;
        for (const auto &[key, draf] : m_draf)
            all.push_back(draf);
        return all;
    }
    Result<void> simpan(const QString &ruang, const QString &nama, const QString &isi) override
    {
        m_texts[{ruang, nama}] = isi;
        return {};
    }
    Result<std::optional<QString>> baca(const QString &ruang, const QString &nama) override
    {
        const auto found = m_texts.find({ruang, nama});
        return found == m_texts.end() ? std::nullopt : std::optional(found->second);
    }
    Result<QStringList> nama(const QString &ruang) override
    {
        QStringList names;
        for (const auto &[key, text] : m_texts)
            if (key.first == ruang)
                names << key.second;
        return names;
    }
    Result<void> hapus(const QString &ruang, const QString &nama) override
    {
        m_texts.erase({ruang, nama});
        return {};
    }

private:
    std::map<std::pair<KoperasiId, int>, Draf> m_draf;
    std::map<std::pair<QString, QString>, QString> m_texts;
};

/// Koperasi in a plain list: found by a part of their name; every other question is answered with nothing.
class FakeKoperasiQueries final : public KoperasiQueries {
public:
    std::vector<Koperasi> data;
    std::vector<int> years = {2025, 2024};
    int slices = 0;             ///< how many slices of reading ahead say that there is more
    std::vector<int> readAhead; ///< the year of each slice
    int yearQuestions = 0;

    Result<std::vector<RowKey>> keys(const DaftarQuery &query) override
    {
        std::vector<RowKey> found;
        for (std::size_t i = 0; i < data.size(); ++i)
            if (data[i].isian.value(Field::Nama).text().contains(query.cari, Qt::CaseInsensitive))
                found.push_back(static_cast<RowKey>(i + 1));
        return found;
    }
    Result<qint64> count(const DaftarQuery &query) override { return static_cast<qint64>(keys(query)->size()); }
    Result<std::vector<DaftarBaris>> rows(std::span<const RowKey> wanted, std::span<const Field> fields,
                                          int) override
    {
        std::vector<DaftarBaris> found;
        for (const RowKey key : wanted) {
            const Koperasi &koperasi = data[static_cast<std::size_t>(key - 1)];
            DaftarBaris row{key, koperasi.id, {}};
            for (const Field field : fields)
                row.nilai.push_back(koperasi.isian.value(field));
            found.push_back(row);
        }
        return found;
    }
    Result<std::vector<HitungNilai>> valueCounts(Field, const DaftarQuery &) override
    {
        return std::vector<HitungNilai>{};
    }
    Result<std::vector<Rangkuman>> sums(std::span<const RowKey>, std::span<const Field> fields, int) override
    {
        return std::vector<Rangkuman>(fields.size());
    }
    Result<Koperasi> find(const KoperasiId &id) override
    {
        const auto found = std::ranges::find(data, id, &Koperasi::id);
        if (found == data.end())
            return Error{ErrorKind::Missing, QStringLiteral("koperasi.tidak-ada"), {}};
        return *found;
    }
    Result<Keragaan> find(const KeragaanId &) override
    {
        return Error{ErrorKind::Missing, QStringLiteral("keragaan.tidak-ada"), {}};
    }
    Result<std::vector<KoperasiId>> findByNik(const QString &) override { return std::vector<KoperasiId>{}; }
    Result<std::vector<Keragaan>> keragaan(const KoperasiId &) override { return std::vector<Keragaan>{}; }
    Result<std::vector<RiwayatBaris>> riwayat(const KoperasiId &) override { return std::vector<RiwayatBaris>{}; }
    Result<std::vector<int>> tahunBuku() override
    {
        ++yearQuestions;
        return years;
    }
    Result<std::vector<Kecocokan>> cocok(const Kunci &) override { return std::vector<Kecocokan>{}; }
    Result<void> semuaKunci(const std::function<bool(const KunciBaris &)> &) override { return {}; }
    Result<std::vector<RowKey>> berkeragaan(const Periode &) override { return std::vector<RowKey>{}; }
    Result<bool> siapkan(std::span<const Field>, int tahunBuku) override
    {
        readAhead.push_back(tahunBuku);
        return slices-- > 0;
    }
};

/// No sums: every rekap is empty.
class NoRekap final : public RekapQueries {
public:
    Result<Rekap> rekap(const RekapQuery &) override { return Rekap{}; }
    Result<std::map<int, Rekap>> deret(const DeretQuery &) override { return std::map<int, Rekap>{}; }
    Result<std::optional<QDate>> catatanPertama() override { return std::optional<QDate>(); }
};

/// An act that changes no record: a line of the audit.
class AuditOnlyUnit final : public UnitOfWork {
public:
    AuditOnlyUnit(std::vector<Tindakan> &audit, Tindakan act) : m_audit(audit), m_act(std::move(act)) {}
    Result<void> create(const Koperasi &) override { return readOnly(); }
    Result<void> create(const Keragaan &) override { return readOnly(); }
    Result<int> update(const KoperasiId &, const Record &, const Asal &) override { return readOnly(); }
    Result<int> update(const KeragaanId &, const Record &, const Asal &) override { return readOnly(); }
    Result<void> remove(const KoperasiId &) override { return readOnly(); }
    Result<void> remove(const KeragaanId &) override { return readOnly(); }
    Result<void> catat(const QString &, const IsiPeristiwa &) override { return readOnly(); }
    Result<void> append(const KeragaanId &, const PeristiwaVerifikasi &, const PemberitahuanVerifikasi *) override
    {
        return readOnly();
    }
    Result<void> draw(const PenarikanSampel &, std::span<const KeragaanId>) override { return readOnly(); }
    Result<TindakanId> commit() override
    {
        m_audit.push_back(m_act);
        return TindakanId(QStringLiteral("t-%1").arg(m_audit.size()));
    }
    static Error readOnly() { return {ErrorKind::Storage, QStringLiteral("simpan.hanya-baca"), {}}; }

private:
    std::vector<Tindakan> &m_audit;
    Tindakan m_act;
};

/// A store that cannot be written, or in which only the audit can.
class ReadOnlyWork final : public UnitOfWorkFactory {
public:
    bool auditable = false;
    std::vector<Tindakan> audit;

    Result<std::unique_ptr<UnitOfWork>> begin(const Tindakan &act) override
    {
        if (!auditable)
            return AuditOnlyUnit::readOnly();
        return std::unique_ptr<UnitOfWork>(std::make_unique<AuditOnlyUnit>(audit, act));
    }
};

/// Nothing has happened.
class NoPeristiwa final : public PeristiwaQueries {
public:
    Result<void> sejak(Aliran, qint64, const std::function<bool(const PeristiwaTersimpan &)> &) override
    {
        return {};
    }
    Result<std::vector<PeristiwaTersimpan>> milik(Aliran, const QString &) override
    {
        return std::vector<PeristiwaTersimpan>{};
    }
    Result<qint64> yangHilang() override { return 0; }
};

/// An office for tests of the frame: koperasi to find and a workspace that remembers.
class FakeOffice final : public Office {
public:
    FakeKoperasiQueries queries;
    FakeWorkspace desk;
    FakeSinkronDesk sinkronDesk;
    FakeLampiranDesk lampiranDesk;
    ReadOnlyWork writing;
    FakeSopStore sopStore;
    Kantor whose;

    Kantor kantor() override { return whose; }
    KoperasiQueries &koperasi() override { return queries; }
    RekapQueries &rekap() override { return m_rekap; }
    UnitOfWorkFactory &work() override { return writing; }
    Workspace &workspace() override { return desk; }
    SinkronDesk &sinkron() override { return sinkronDesk; }
    PeristiwaQueries &peristiwa() override { return m_peristiwa; }
    LampiranDesk &lampiran() override { return lampiranDesk; }
    VerifikasiQueries &verifikasi() override { return m_verifikasi; }
    SopStore &sop() override { return sopStore; }
    Result<void> changesOf(const TindakanId &, const std::function<bool(const RiwayatRekam &)> &) override
    {
        return {};
    }
    Result<std::vector<Temuan>> check() override { return std::vector<Temuan>{}; }
    Result<void> backup(const QString &) override { return {}; }

private:
    NoRekap m_rekap;
    NoPeristiwa m_peristiwa;
    NoVerifikasi m_verifikasi;
};

} // namespace lumbung
