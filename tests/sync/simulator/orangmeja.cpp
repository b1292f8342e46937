// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do at a desk: always on top of what they see there.
#include "core/domain/sinkron/gabung.h"
#include "core/domain/sinkron/konflik.h"
#include "tests/sync/simulator/mejatiruan.h"

#include <array>
#include <set>

namespace lumbung::simulasi {

namespace {

constexpr std::array fieldsProfil{Field::Nama, Field::Alamat, Field::Ketua};
constexpr std::array fieldsKeragaan{Field::Aset, Field::AnggotaPria, Field::AnggotaWanita, Field::KegiatanUsaha};
constexpr std::array tahap{StatusData::Draf, StatusData::Diajukan, StatusData::ValidKabKota,
                           StatusData::PerluPerbaikan, StatusData::ValidProvinsi};

} // namespace

QString MejaTiruan::uuid()
{
    return QStringLiteral("%1-0000-7000-8000-%2")
        .arg(static_cast<quint32>(m_dadu.angka()), 8, 16, QLatin1Char('0'))
        .arg((m_nomor << 16) + ++m_uuid, 12, 16, QLatin1Char('0'));
}

bool MejaTiruan::catat(Scope scope, Op op)
{
    return m_store.antrekan(scope, std::move(op)).ok();
}

Op MejaTiruan::dasar(JenisOp jenis, const KunciRekam &kunci)
{
    Op op;
    op.id = OpId(uuid());
    op.jenis = jenis;
    op.rekam = kunci;
    op.asal.bawaan = {Sumber::Manual, QDate(2026, 11, 22)};
    op.pada = now().toMSecsSinceEpoch();
    if (const auto belum = m_store.belumLunas(kunci); !belum.empty())
        op.setelah = belum.back()->op.id;
    return op;
}

/// Records that stand on this desk's screen.
std::vector<MejaTiruan::Sasaran> MejaTiruan::sasaran(JenisRekam jenis) const
{
    std::vector<Sasaran> semua;
    std::set<QString> ada;
    for (const auto &[scope, rows] : m_store.isi().rekam)
        for (const auto &[kunci, rekam] : rows)
            if (kunci.jenis == jenis && !rekam.dihapus && ada.insert(kunci.id).second)
                semua.push_back({kunci, scope, &rekam});
    for (const FakeSyncStore::Keluar &keluar : m_store.isi().keluar)
        if (keluar.op.jenis == JenisOp::Buat && keluar.op.rekam.jenis == jenis && !keluar.lunas &&
            ada.insert(keluar.op.rekam.id).second)
            semua.push_back({keluar.op.rekam, keluar.scope});
    return semua;
}

Value MejaTiruan::nilai(Field field, quint32 n)
{
    const FieldType type = spec(field).type;
    if (type == FieldType::Money || type == FieldType::Integer)
        return Value(qint64(1 + n % 50));
    // Some people write the same.
    return Value(QStringLiteral("Contoh %1").arg(n % 5 == 0 ? 0 : static_cast<int>(n % 100'000)));
}

bool MejaTiruan::buat(const Aksi &aksi)
{
    const Scope wilayah = m_pusat.akun[static_cast<std::size_t>(m_akun)].wilayah;
    const Scope scope = isProvinsi(wilayah) ? scopeOf(aksi.a % 2 == 0 ? 3201 : 3204) : wilayah;
    Op op = dasar(JenisOp::Buat, {JenisRekam::Koperasi, uuid()});
    const int kode = numberOf(scope);
    op.isian = {{Field::Nama, {}, nilai(Field::Nama, aksi.b)},
                {Field::Wilayah,
                 {},
                 Value(QStringLiteral("%1.%2.01.2001").arg(kode / 100).arg(kode % 100, 2, 10, QLatin1Char('0')))}};
    return catat(scope, op);
}

bool MejaTiruan::buatKeragaan(const Aksi &aksi)
{
    const auto pemilik = sasaran(JenisRekam::Koperasi);
    if (pemilik.empty())
        return false;
    const Sasaran &satu = pemilik[aksi.a % pemilik.size()];
    const Periode periode{2024 + int(aksi.b % 2), JenisPeriode::Tahunan};
    const KunciRekam kunci{JenisRekam::Keragaan, keragaanId(KoperasiId(satu.kunci.id), periode).text()};
    if (m_store.hidup(kunci) || !m_store.belumLunas(kunci).empty())
        return false;
    Op op = dasar(JenisOp::Buat, kunci);
    op.koperasi = KoperasiId(satu.kunci.id);
    op.periode = periode;
    op.isian = {{Field::Aset, {}, nilai(Field::Aset, aksi.b)}};
    if (const auto belum = m_store.belumLunas(satu.kunci); !belum.empty())
        op.setelah = belum.back()->op.id;
    return catat(satu.scope, op);
}

bool MejaTiruan::ubah(const Aksi &, const Sasaran &satu, Field field, const Value &baru)
{
    const Record tampak = m_store.tampak(satu.kunci);
    if (tampak.value(field) == baru)
        return false;
    Op op = dasar(JenisOp::Ubah, satu.kunci);
    if (satu.kunci.jenis == JenisRekam::Keragaan && satu.rekam)
        op.koperasi = isiOfDoc(satu.kunci.jenis, satu.rekam->doc).koperasi;
    op.isian = denganPenjaga({{field, tampak.value(field), baru}}, tampak);
    return catat(satu.scope, op);
}

bool MejaTiruan::ubahSesuatu(const Aksi &aksi)
{
    const bool profil = aksi.a % 2 == 0;
    const auto semua = sasaran(profil ? JenisRekam::Koperasi : JenisRekam::Keragaan);
    if (semua.empty())
        return false;
    const Field field = profil ? fieldsProfil[aksi.b % fieldsProfil.size()] : fieldsKeragaan[aksi.b % 3];
    return ubah(aksi, semua[(aksi.a / 2) % semua.size()], field, nilai(field, aksi.b / 7));
}

bool MejaTiruan::pindah(const Aksi &aksi)
{
    const auto semua = sasaran(JenisRekam::Koperasi);
    if (semua.empty())
        return false;
    return ubah(aksi, semua[aksi.a % semua.size()], Field::Wilayah,
                Value(QStringLiteral("32.0%1.01.2001").arg(aksi.b % 2 == 0 ? 1 : 4)));
}

bool MejaTiruan::hapus(const Aksi &aksi)
{
    const auto semua = sasaran(aksi.b % 3 == 0 ? JenisRekam::Koperasi : JenisRekam::Keragaan);
    if (semua.empty())
        return false;
    const Sasaran &satu = semua[aksi.a % semua.size()];
    Op op = dasar(JenisOp::Hapus, satu.kunci);
    op.versi = (satu.rekam ? satu.rekam->versi : 0) + static_cast<qint64>(m_store.belumLunas(satu.kunci).size());
    return catat(satu.scope, op);
}

bool MejaTiruan::transisi(const Aksi &aksi)
{
    const auto semua = sasaran(JenisRekam::Keragaan);
    if (semua.empty())
        return false;
    const Sasaran &satu = semua[aksi.a % semua.size()];
    Op op = dasar(JenisOp::Transisi, satu.kunci);
    op.dari = satu.rekam ? isiOfDoc(satu.kunci.jenis, satu.rekam->doc).status : StatusData::Draf;
    op.ke = tahap[aksi.b % tahap.size()];
    op.versi = (satu.rekam ? satu.rekam->versi : 0) + static_cast<qint64>(m_store.belumLunas(satu.kunci).size());
    return catat(satu.scope, op);
}

bool MejaTiruan::selesaikan(const Aksi &aksi)
{
    const auto semua = sasaran(JenisRekam::Konflik);
    if (semua.empty())
        return false;
    const Sasaran &satu = semua[aksi.a % semua.size()];
    if (!satu.rekam || !m_store.belumLunas(satu.kunci).empty())
        return false;
    const Konflik konflik = konflikOfDoc(KonflikId(satu.kunci.id), satu.rekam->doc);
    if (konflik.selesai)
        return false;
    Op op = dasar(JenisOp::Selesaikan, satu.kunci);
    op.versi = satu.rekam->versi;
    op.terima = aksi.b % 2 == 0;
    if (aksi.b % 3 != 0)
        for (const IsianKonflik &isian : konflik.isian)
            op.isian.push_back({isian.field, m_store.tampak(konflik.rekam).value(isian.field), isian.punya});
    return catat(satu.scope, op);
}

bool MejaTiruan::putuskan(const Aksi &aksi)
{
    const auto semua = sasaran(JenisRekam::Usulan);
    if (semua.empty())
        return false;
    const Sasaran &satu = semua[aksi.a % semua.size()];
    if (!m_store.belumLunas(satu.kunci).empty())
        return false;
    Op op = dasar(JenisOp::Putuskan, satu.kunci);
    op.terima = aksi.b % 2 == 0;
    return catat(satu.scope, op);
}

/// Some people attach the same file.
bool MejaTiruan::lampirkan(const Aksi &aksi)
{
    const auto semua = sasaran(aksi.a % 3 == 0 ? JenisRekam::Keragaan : JenisRekam::Koperasi);
    if (semua.empty())
        return false;
    const Sasaran &satu = semua[aksi.a / 3 % semua.size()];
    Dadu isi(aksi.b % 5 == 0 ? 7 : aksi.b);
    Lampiran baru;
    baru.id = LampiranId(uuid());
    baru.pemilik = satu.kunci;
    baru.nama = QStringLiteral("contoh.pdf");
    baru.tipe = QStringLiteral("application/pdf");
    if (!m_store.lampirkan(satu.scope, baru, isi.bytes(1 + isi.sampai(1500))))
        return false;
    m_dilampirkan.emplace(baru.id, satu.scope);
    return true;
}

bool MejaTiruan::lepasLampiran(const Aksi &aksi)
{
    std::vector<BarisLampiran> semua;
    for (const Sasaran &satu : sasaran(JenisRekam::Koperasi))
        for (const BarisLampiran &baris : m_store.lampiranDari(satu.kunci))
            semua.push_back(baris);
    if (semua.empty())
        return false;
    const Lampiran &satu = semua[aksi.a % semua.size()].lampiran;
    Op op = dasar(JenisOp::Hapus, {JenisRekam::Lampiran, satu.id.text()});
    op.versi = 1;
    if (!m_store.lepasLampiran(satu.id, op))
        return false;
    m_dilampirkan.erase(satu.id);
    return true;
}

bool MejaTiruan::lakukan(const Aksi &aksi)
{
    switch (aksi.jenis) {
    case Aksi::Jenis::Buat: return buat(aksi);
    case Aksi::Jenis::BuatKeragaan: return buatKeragaan(aksi);
    case Aksi::Jenis::Ubah: return ubahSesuatu(aksi);
    case Aksi::Jenis::Hapus: return hapus(aksi);
    case Aksi::Jenis::Selesaikan: return selesaikan(aksi);
    case Aksi::Jenis::Putuskan: return putuskan(aksi);
    case Aksi::Jenis::Transisi: return transisi(aksi);
    case Aksi::Jenis::Pindah: return pindah(aksi);
    case Aksi::Jenis::Lampirkan: return lampirkan(aksi);
    case Aksi::Jenis::LepasLampiran: return lepasLampiran(aksi);
    default: return false;
    }
}

void MejaTiruan::orang(const Aksi &aksi)
{
    if (!m_engine)
        return;
    try {
        if (lakukan(aksi))
            m_engine->adaTulisan();
    } catch (const MejaMati &) {
        matikan(1 + m_dadu.sampai(4000));
    }
    putar();
}

} // namespace lumbung::simulasi
