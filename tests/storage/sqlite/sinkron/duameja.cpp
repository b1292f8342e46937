// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/sqlite/sinkron/duameja.h"

#include <algorithm>
#include <stdexcept>

namespace lumbung {

namespace {

const Scope sini = scopeOf(3201);
constexpr int tahun = 2025;

KoperasiId koperasiNomor(int nomor)
{
    return KoperasiId(QStringLiteral("01900000-0000-7000-8000-00000000000%1").arg(nomor + 1));
}

void harus(bool ok, const char *apa)
{
    if (!ok) // told with the steps that led to it
        throw std::runtime_error(apa);
}

QString tentang(const char *apa, const KunciRekam &kunci, Field field, const Value &nilai)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(QLatin1String(apa), kunci.id.right(2), keyOf(field), nilai.canonical());
}

} // namespace

DuaMeja::DuaMeja()
{
    m_pemakai.id = QStringLiteral("01900000-0000-7000-8000-0000000000c1");
    m_pemakai.nama = QStringLiteral("pengawas.contoh");
    m_pemakai.peran = Peran::JfPengawas;
    m_pemakai.wilayah = sini;
    int nomor = 0;
    for (Meja &meja : m_meja) {
        IdentitasPerangkat identitas;
        identitas.perangkat = PerangkatId(QStringLiteral("01900000-0000-7000-8000-0000000000d%1").arg(++nomor));
        harus(meja.desk.store().simpanIdentitas(identitas).ok(), "identity");
        harus(meja.desk.store().ikuti(sini).ok(), "follow");
        FixedClock &jam = meja.desk.kantor().clock(); // clocks differ; ids of two desks too
        jam.set(jam.now().addSecs(3600 * nomor));
    }
}

void DuaMeja::lakukan(const LangkahDuaMeja &langkah)
{
    const auto who = static_cast<std::size_t>(langkah.meja);
    Meja &meja = m_meja[who];
    const KoperasiId koperasi = koperasiNomor(langkah.rekam / 2);
    const bool profil = langkah.rekam % 2 == 0;
    const KunciRekam kunci = profil ? kunciKoperasi(koperasi) : kunciKeragaan(koperasi, tahun);
    static constexpr std::array profilFields{Field::Alamat, Field::Catatan};
    static constexpr std::array angkaFields{Field::AnggotaPria, Field::AnggotaTotal};
    const auto field = static_cast<std::size_t>(langkah.field);
    if (langkah.act <= 3)
        ubah(meja, who, kunci, profil ? profilFields[field] : angkaFields[field]);
    else if (langkah.act == 4)
        buat(meja, who, langkah.rekam);
    else if (langkah.act == 5 && meja.desk.lihat(kunci)) {
        meja.desk.hapus(kunci);
        std::erase_if(meja.terakhir, [&](const auto &satu) {
            return satu.first.first == kunci || (profil && satu.first.first == kunciKeragaan(koperasi, tahun));
        });
    } else if (langkah.act == 6 || langkah.act == 7)
        kirim(meja, langkah.act == 6);
    else if (langkah.act >= 8)
        ambil(meja, 2);
}

void DuaMeja::ubah(Meja &meja, std::size_t who, const KunciRekam &kunci, Field field)
{
    if (!meja.desk.lihat(kunci))
        return buat(meja, who, 0);
    const Value nilai = nilaiBaru(field);
    Record isi;
    isi.set(field, nilai);
    meja.desk.ubah(kunci, isi);
    ketik(who, kunci, field, nilai);
}

void DuaMeja::buat(Meja &meja, std::size_t who, int rekam)
{
    const KoperasiId koperasi = koperasiNomor(rekam / 2);
    if (!meja.desk.lihat(kunciKoperasi(koperasi))) {
        const Value nama = nilaiBaru(Field::Nama);
        meja.desk.buat(koperasi, profilUji(nama.text()));
        ketik(who, kunciKoperasi(koperasi), Field::Nama, nama);
    } else if (!meja.desk.lihat(kunciKeragaan(koperasi, tahun))) {
        const Value aset = nilaiBaru(Field::Aset);
        Record isi;
        isi.set(Field::Aset, aset);
        meja.desk.buat(koperasi, {tahun, JenisPeriode::Tahunan}, isi);
        ketik(who, kunciKeragaan(koperasi, tahun), Field::Aset, aset);
    }
}

void DuaMeja::ketik(std::size_t who, const KunciRekam &kunci, Field field, const Value &nilai)
{
    m_ketikan.push_back({kunci, field, nilai, who});
    m_meja[who].terakhir[{kunci, field}] = nilai;
}

Value DuaMeja::nilaiBaru(Field field)
{
    ++m_nomor;
    return spec(field).type == FieldType::Text ? Value(QStringLiteral("teks %1").arg(m_nomor))
                                               : Value(qint64(1000 + m_nomor));
}

void DuaMeja::kirim(Meja &meja, bool jawabanSampai)
{
    const auto batch = meja.desk.store().ambilBatch(sini, 3);
    harus(batch.ok(), "batch");
    if (batch->ops.empty())
        return;
    const auto jawaban = terimaBatch(m_pusat, m_pemakai, *batch, m_clock);
    if (!jawaban)
        qFatal("two desks: push %s", qPrintable(jawaban.error().code));
    for (std::size_t i = 0; i < batch->ops.size(); ++i) {
        m_op[batch->ops[i].id] = batch->ops[i];
        m_jawaban[batch->ops[i].id] = jawaban->jawaban[i];
    }
    if (!jawabanSampai)
        return;
    for (const Op &op : batch->ops)
        for (const FieldChange &change : op.isian)
            if (const auto last = meja.terakhir.find({op.rekam, change.field});
                last != meja.terakhir.end() && last->second == change.after)
                meja.terakhir.erase(last);
    harus(meja.desk.store().catatJawaban(sini, jawaban->jawaban).ok(), "answers");
}

bool DuaMeja::ambil(Meja &meja, int batas)
{
    const qint64 sampai = meja.desk.store().kursor()->at(sini).seq;
    std::vector<RekamTurun> baris;
    const auto feed = m_pusat.isi().feed.find(sini);
    if (feed != m_pusat.isi().feed.end())
        for (const auto &[kunci, rekam] : feed->second)
            if (rekam.seq > sampai)
                baris.push_back({kunci, rekam.versi, rekam.seq, rekam.dihapus, rekam.pindahKe,
                                 QJsonDocument::fromJson(rekam.doc).object()});
    if (baris.empty())
        return false;
    std::ranges::sort(baris, {}, &RekamTurun::seq);
    if (static_cast<int>(baris.size()) > batas)
        baris.erase(baris.begin() + batas, baris.end());
    for (const RekamTurun &rekam : baris)
        if (rekam.dihapus) // what the hub removed is removed, whatever was typed: the op keeps it
            std::erase_if(meja.terakhir, [&](const auto &satu) {
                return satu.first.first == rekam.kunci || std::ranges::any_of(std::array{0, 1, 2}, [&](int nomor) {
                           return rekam.kunci == kunciKoperasi(koperasiNomor(nomor)) &&
                                  satu.first.first == kunciKeragaan(koperasiNomor(nomor), tahun);
                       });
            });
    HalamanTurun halaman;
    halaman.kursor[sini] = baris.back().seq;
    halaman.ujung[sini] = m_pusat.isi().kepala.at(sini).seq;
    halaman.rekam[sini] = std::move(baris);
    const auto done = meja.desk.store().terapkan(halaman);
    harus(done.ok(), done ? "" : qPrintable(QStringLiteral("page: ") + done.error().code));
    return true;
}

bool DuaMeja::tenangkan()
{
    for (int putaran = 0; putaran < 200; ++putaran) {
        bool sibuk = false;
        for (Meja &meja : m_meja) {
            sibuk = sibuk || !meja.desk.store().scopeMenunggu()->empty();
            kirim(meja, true);
            sibuk = ambil(meja, 3) || sibuk;
        }
        if (!sibuk)
            return true;
    }
    return false;
}

const RekamPusat *DuaMeja::diPusat(const KunciRekam &kunci) const
{
    const auto feed = m_pusat.isi().feed.find(sini);
    if (feed == m_pusat.isi().feed.end())
        return nullptr;
    const auto found = feed->second.find(kunci);
    return found == feed->second.end() ? nullptr : &found->second;
}

QString DuaMeja::janjiMeja(std::size_t meja)
{
    // A statement goes with its koperasi when the hub has that no more; its op keeps what was typed.
    std::erase_if(m_meja[meja].terakhir, [&](const auto &satu) {
        return !m_meja[meja].desk.lihat(satu.first.first) && !pemilikTerlihat(meja, satu.first.first);
    });
    for (const auto &[tempat, nilai] : m_meja[meja].terakhir) {
        const auto rekam = m_meja[meja].desk.lihat(tempat.first);
        if (!rekam || !(rekam->value(tempat.second) == nilai))
            return tentang("not shown any more:", tempat.first, tempat.second, nilai);
    }
    return {};
}

bool DuaMeja::pemilikTerlihat(std::size_t meja, const KunciRekam &kunci)
{
    for (int nomor = 0; nomor < 3; ++nomor)
        if (kunci == kunciKeragaan(koperasiNomor(nomor), tahun))
            return m_meja[meja].desk.lihat(kunciKoperasi(koperasiNomor(nomor))).has_value();
    return true;
}

QString DuaMeja::janjiSama(std::size_t meja)
{
    MejaSqlite &desk = m_meja[meja].desk;
    for (int nomor = 0; nomor < 3; ++nomor)
        for (const KunciRekam &kunci :
             {kunciKoperasi(koperasiNomor(nomor)), kunciKeragaan(koperasiNomor(nomor), tahun)}) {
            const RekamPusat *pusat = diPusat(kunci);
            const bool ada = pusat && !pusat->dihapus;
            const auto lihat = desk.lihat(kunci);
            if (lihat.has_value() != ada)
                return QStringLiteral("%1 %2").arg(kunci.id.right(2), ada ? QStringLiteral("is missing")
                                                                          : QStringLiteral("should go"));
            if (ada && !(*lihat == pusat->isi.isian))
                return QStringLiteral("%1 differs").arg(kunci.id.right(2));
        }
    const auto kepala = m_pusat.isi().kepala.find(sini);
    if (kepala != m_pusat.isi().kepala.end() && kepala->second.cerna != desk.store().kursor()->at(sini).cerna)
        return QStringLiteral("the digest differs");
    return desk.temuan();
}

bool DuaMeja::diUrusan(const Ketikan &ketikan) const
{
    const auto feed = m_pusat.isi().feed.find(sini);
    if (feed == m_pusat.isi().feed.end())
        return false;
    return std::ranges::any_of(feed->second, [&](const auto &satu) {
        const QJsonObject doc = QJsonDocument::fromJson(satu.second.doc).object();
        if (satu.first.jenis == JenisRekam::Konflik)
            return std::ranges::any_of(konflikOfDoc({}, doc).isian, [&](const IsianKonflik &isian) {
                return isian.field == ketikan.field &&
                       (isian.punya == ketikan.nilai || isian.awal == ketikan.nilai);
            });
        return satu.first.jenis == JenisRekam::Usulan &&
               std::ranges::any_of(usulanOfDoc({}, doc).isian, [&](const FieldChange &change) {
                   return change.field == ketikan.field && change.after == ketikan.nilai;
               });
    });
}

QString DuaMeja::janjiTakHilang()
{
    std::array<std::vector<BarisKeluar>, 2> keluar;
    for (std::size_t i = 0; i < 2; ++i)
        keluar[i] = *m_meja[i].desk.kantor()->sinkron().keluar(1000);
    for (const Ketikan &ketikan : m_ketikan) {
        const RekamPusat *pusat = diPusat(ketikan.kunci);
        const auto menimpa = [&](const auto &satu) { // who wrote over it or removed it had seen it
            const Op &op = satu.second;
            return op.rekam == ketikan.kunci &&
                   (op.jenis == JenisOp::Hapus || std::ranges::any_of(op.isian, [&](const FieldChange &change) {
                        return change.field == ketikan.field && change.before == ketikan.nilai &&
                               !(change.after == ketikan.nilai);
                    }));
        };
        const bool diterima = pusat && pusat->isi.isian.value(ketikan.field) == ketikan.nilai;
        const bool terkirim = std::ranges::any_of(m_op, [&](const auto &satu) {
            return satu.second.rekam == ketikan.kunci &&
                   std::ranges::any_of(satu.second.isian, [&](const FieldChange &change) {
                       return change.field == ketikan.field && change.after == ketikan.nilai;
                   });
        });
        const bool diKeluar = std::ranges::any_of(keluar[ketikan.meja], [&](const BarisKeluar &baris) {
            return baris.op.rekam == ketikan.kunci &&
                   std::ranges::any_of(baris.op.isian, [&](const FieldChange &change) {
                       return change.field == ketikan.field && change.after == ketikan.nilai;
                   });
        });
        // A value that was typed over, or removed, before anything of it was sent is not lost but taken back.
        const bool ditarik = !terkirim && m_meja[ketikan.meja].terakhir.count({ketikan.kunci, ketikan.field}) == 0;
        if (!(diterima || diKeluar || diUrusan(ketikan) || std::ranges::any_of(m_op, menimpa) || ditarik))
            return tentang("lost:", ketikan.kunci, ketikan.field, ketikan.nilai);
    }
    return {};
}

} // namespace lumbung
