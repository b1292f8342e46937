// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/fakepusatstore.h"

#include "core/domain/jsontext.h"
#include "core/domain/normalise.h"
#include "core/domain/sinkron/cerna.h"
#include "tests/support/sinkron/halamanpusatjson.h"

#include <algorithm>

namespace lumbung {

namespace {

Error sibuk()
{
    return {ErrorKind::Storage, QStringLiteral("pusat.sibuk"), {}};
}

Lampiran lampiranOf(const RekamPusat &rekam)
{
    return lampiranOfJson(LampiranId(rekam.kunci.id), objectOfJson(rekam.doc));
}

} // namespace

class FakeTransaksiPusat final : public TransaksiPusat {
public:
    FakeTransaksiPusat(FakePusatStore &store, const Pemakai &pemakai, quint64 nomor)
        : m_store(store), m_pemakai(pemakai), m_nomor(nomor)
    {
    }
    ~FakeTransaksiPusat() override
    {
        if (!m_selesai)
            m_store.lepas(m_nomor);
    }

    Result<KepalaScope> kunci(Scope scope) override
    {
        if (auto lewat = m_store.lewati(FakePusatStore::Titik::Kunci); !lewat)
            return lewat.error();
        const auto [pemegang, baru] = m_store.m_kunci.try_emplace(scope, m_nomor);
        if (!baru && pemegang->second != m_nomor)
            return sibuk();
        return m_store.m_isi.kepala[scope];
    }
    Result<qint64> dseqTerakhir(const PerangkatId &perangkat, Scope scope) override
    {
        const auto found = m_store.m_isi.dseq.find({perangkat, scope});
        return found == m_store.m_isi.dseq.end() ? 0 : found->second;
    }
    Result<std::map<OpId, JawabanOp>> jawabanLama(Scope scope, std::span<const OpId> op) override
    {
        std::map<OpId, JawabanOp> jawaban;
        for (const OpId &id : op)
            if (const auto found = m_store.m_isi.opLog.find({scope, id}); found != m_store.m_isi.opLog.end())
                jawaban.emplace(id, found->second);
        return jawaban;
    }
    Result<std::vector<RekamPusat>> rekam(std::span<const KunciRekam> kunci) override
    {
        std::vector<RekamPusat> rekam;
        for (const KunciRekam &satu : kunci)
            if (const RekamPusat *terbaru = this->terbaru(satu))
                rekam.push_back(*terbaru);
        return rekam;
    }
    Result<std::vector<RekamPusat>> rekamDi(Scope scope, std::span<const KunciRekam> kunci) override
    {
        std::vector<RekamPusat> rekam;
        const auto &feed = m_store.m_isi.feed[scope];
        for (const KunciRekam &satu : kunci)
            if (const auto found = feed.find(satu); found != feed.end())
                rekam.push_back(found->second);
        return rekam;
    }
    Result<std::vector<RekamPusat>> keragaan(const KoperasiId &koperasi) override
    {
        std::vector<RekamPusat> rekam;
        for (const auto &[scope, feed] : m_store.m_isi.feed)
            for (const auto &[kunci, satu] : feed)
                if (kunci.jenis == JenisRekam::Keragaan && !satu.dihapus && satu.isi.koperasi == koperasi)
                    rekam.push_back(satu);
        return rekam;
    }
    Result<std::vector<RekamPusat>> lampiran(const KoperasiId &koperasi) override
    {
        std::vector<RekamPusat> rekam;
        for (const auto &[scope, feed] : m_store.m_isi.feed)
            for (const auto &[kunci, satu] : feed)
                if (kunci.jenis == JenisRekam::Lampiran && !satu.dihapus && lampiranOf(satu).koperasi == koperasi)
                    rekam.push_back(satu);
        return rekam;
    }
    Result<std::optional<qint64>> berkas(const QByteArray &sha256) override
    {
        for (const auto &[siapa, ukuran] : m_store.m_isi.berkas)
            if (siapa.second == sha256 && (siapa.first == m_pemakai.id || m_store.berkasTerbaca(m_pemakai, sha256)))
                return std::optional(ukuran);
        return std::optional<qint64>();
    }
    Result<std::vector<KoperasiId>> kembar(Scope scope, std::span<const KunciKembar> kunci) override
    {
        std::vector<KoperasiId> found;
        for (const KunciKembar &satu : kunci)
            found.push_back(kembarDari(scope, satu));
        return found;
    }
    Result<void> tulis(const TulisanPusat &tulisan) override
    {
        if (auto lewat = m_store.lewati(FakePusatStore::Titik::Tulis); !lewat)
            return lewat;
        m_kerja.push_back([tulisan](FakePusatStore::Isi &isi) {
            isi.kepala[tulisan.scope] = tulisan.kepala;
            for (const RekamPusat &rekam : tulisan.rekam)
                isi.feed[tulisan.scope].insert_or_assign(rekam.kunci, rekam);
            isi.jejak.insert(isi.jejak.end(), tulisan.jejak.begin(), tulisan.jejak.end());
        });
        return {};
    }
    Result<void> catat(const PerangkatId &perangkat, Scope scope, std::span<const OpTercatat> op, qint64 dseq,
                       qint64) override
    {
        m_kerja.push_back(
            [perangkat, scope, semua = std::vector(op.begin(), op.end()), dseq](FakePusatStore::Isi &isi) {
                for (const OpTercatat &satu : semua)
                    isi.opLog.insert_or_assign({scope, satu.id}, satu.jawaban);
                isi.dseq[{perangkat, scope}] = dseq;
            });
        return {};
    }
    Result<void> commit() override
    {
        if (auto lewat = m_store.lewati(FakePusatStore::Titik::SebelumCommit); !lewat)
            return lewat;
        m_selesai = true;
        m_store.m_menunggu.emplace(m_nomor, std::move(m_kerja));
        m_store.m_urutan.push_back(m_nomor);
        if (!m_store.tundaCommit)
            m_store.laksanakan(m_nomor);
        return m_store.lewati(FakePusatStore::Titik::SesudahCommit);
    }

private:
    /// The live row of a record, otherwise its newest tombstone.
    const RekamPusat *terbaru(const KunciRekam &kunci) const
    {
        const RekamPusat *terbaru = nullptr;
        for (const auto &[scope, feed] : m_store.m_isi.feed)
            if (const auto found = feed.find(kunci); found != feed.end())
                if (!terbaru || !found->second.dihapus ||
                    (terbaru->dihapus && found->second.versi > terbaru->versi))
                    terbaru = &found->second;
        return terbaru;
    }
    KoperasiId kembarDari(Scope scope, const KunciKembar &kunci) const
    {
        for (const auto &[satu, rekam] : m_store.m_isi.feed[scope]) {
            if (satu.jenis != JenisRekam::Koperasi || rekam.dihapus)
                continue;
            const QString nik = digitsOnly(rekam.isi.isian.value(Field::NikKoperasi).text());
            const QString badanHukum = normaliseBadanHukum(rekam.isi.isian.value(Field::NoBadanHukum).text());
            if ((!nik.isEmpty() && nik == kunci.nikKoperasi) ||
                (!badanHukum.isEmpty() && badanHukum == kunci.badanHukum))
                return KoperasiId(satu.id);
        }
        return {};
    }

    FakePusatStore &m_store;
    Pemakai m_pemakai;
    quint64 m_nomor;
    bool m_selesai = false;
    std::vector<FakePusatStore::Kerja> m_kerja;
};

Result<std::unique_ptr<TransaksiPusat>> FakePusatStore::mulai(const Pemakai &pemakai)
{
    if (auto lewat = lewati(Titik::Mulai); !lewat)
        return lewat.error();
    return std::unique_ptr<TransaksiPusat>(std::make_unique<FakeTransaksiPusat>(*this, pemakai, ++m_nomor));
}

bool FakePusatStore::berkasTerbaca(const Pemakai &pemakai, const QByteArray &sha256) const
{
    for (const auto &[scope, feed] : m_isi.feed)
        for (const auto &[kunci, satu] : feed)
            if (kunci.jenis == JenisRekam::Lampiran && !satu.dihapus && pemakai.bolehBaca(scope) &&
                lampiranOf(satu).sha256 == sha256)
                return true;
    return false;
}

void FakePusatStore::laksanakan(quint64 nomor)
{
    for (const Kerja &kerja : m_menunggu[nomor])
        kerja(m_isi);
    batalkan(nomor);
}

void FakePusatStore::batalkan(quint64 nomor)
{
    m_menunggu.erase(nomor);
    std::erase(m_urutan, nomor);
    lepas(nomor);
}

void FakePusatStore::lepas(quint64 nomor)
{
    std::erase_if(m_kunci, [nomor](const auto &satu) { return satu.second == nomor; });
}

void FakePusatStore::pulihkan(Isi isi, const QString &epochBaru)
{
    while (!m_urutan.empty())
        batalkan(m_urutan.front());
    m_isi = std::move(isi);
    m_isi.epoch = epochBaru;
}

Result<std::map<Scope, KepalaScope>> FakePusatStore::kepala(const Pemakai &pemakai)
{
    std::map<Scope, KepalaScope> kepala;
    for (const auto &[scope, satu] : m_isi.kepala)
        if (pemakai.bolehBaca(scope))
            kepala.emplace(scope, satu);
    return kepala;
}

Result<HalamanPusat> FakePusatStore::perubahan(const Pemakai &pemakai, const Kursor &kursor, int batas,
                                               const std::set<Scope> &)
{
    HalamanPusatJson halaman(m_isi.epoch);
    for (const auto &[scope, seq] : kursor) {
        if (!pemakai.bolehBaca(scope)) {
            halaman.dicabut(scope);
            continue;
        }
        std::vector<const RekamPusat *> rekam;
        for (const auto &[kunci, satu] : m_isi.feed[scope])
            if (satu.seq > seq)
                rekam.push_back(&satu);
        std::ranges::sort(rekam, {}, &RekamPusat::seq);
        const bool lagi = rekam.size() > static_cast<std::size_t>(batas);
        if (lagi)
            rekam.resize(static_cast<std::size_t>(batas));
        const qint64 ujung = m_isi.kepala[scope].seq;
        halaman.scope(scope, rekam, lagi ? rekam.back()->seq : ujung, ujung);
    }
    return halaman.jadi();
}

Result<std::vector<QByteArray>> FakePusatStore::cernaEmber(const Pemakai &pemakai, Scope scope, int bits)
{
    std::vector<QByteArray> ember(std::size_t(1) << bits, QByteArray(cernaBytes, '\0'));
    if (pemakai.bolehBaca(scope))
        for (const auto &[kunci, rekam] : m_isi.feed[scope])
            gabungCerna(ember[static_cast<std::size_t>(emberOf(kunci.id, bits))],
                        cernaRekam(kunci, rekam.versi, rekam.dihapus));
    return ember;
}

Result<std::vector<RekamPusat>> FakePusatStore::isiEmber(const Pemakai &pemakai, Scope scope, int bits,
                                                         std::span<const int> ember)
{
    std::vector<RekamPusat> found;
    if (pemakai.bolehBaca(scope))
        for (const auto &[kunci, rekam] : m_isi.feed[scope])
            if (std::ranges::find(ember, emberOf(kunci.id, bits)) != ember.end())
                found.push_back(rekam);
    return found;
}

Result<HalamanPusat> FakePusatStore::ambil(const Pemakai &pemakai, Scope scope, std::span<const KunciRekam> kunci)
{
    HalamanPusatJson halaman(m_isi.epoch);
    if (!pemakai.bolehBaca(scope)) {
        halaman.dicabut(scope);
        return halaman.jadi();
    }
    std::vector<const RekamPusat *> rekam;
    for (const KunciRekam &satu : kunci)
        if (const auto found = m_isi.feed[scope].find(satu); found != m_isi.feed[scope].end())
            rekam.push_back(&found->second);
    std::ranges::sort(rekam, {}, &RekamPusat::seq);
    halaman.scope(scope, rekam, m_isi.kepala[scope].seq, m_isi.kepala[scope].seq);
    return halaman.jadi();
}

} // namespace lumbung
