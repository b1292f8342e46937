// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/pembacarekam.h"

#include <QJsonDocument>

namespace lumbung {

namespace {

/// Columns of every query here, in this order: see rekamOf().
enum Kolom { Entitas, Id, ScopeKolom, Versi, Seq, Dihapus, Pindah, Pemilik, Doc, Nisan, Sama };

bool berisi(JenisRekam jenis)
{
    return jenis == JenisRekam::Koperasi || jenis == JenisRekam::Keragaan;
}

IsiRekam isiOfBytes(JenisRekam jenis, const QByteArray &doc)
{
    return isiOfDoc(jenis, QJsonDocument::fromJson(doc).object());
}

/// Kinds and ids as two arrays; what is no UUID is no record either.
struct Kunci {
    PgArray jenis{PgArray::Int2}, id{PgArray::Uuid};

    explicit Kunci(std::span<const KunciRekam> kunci)
    {
        for (const KunciRekam &satu : kunci)
            if (const QByteArray uuid = uuidBytes(satu.id); !uuid.isEmpty()) {
                jenis.add(static_cast<qint16>(satu.jenis));
                id.add(uuid);
            }
    }
};

/// A live row beats tombstones; of tombstones the one of the last change counts.
bool menggantikan(const RekamPusat &baru, const RekamPusat &lama)
{
    return !baru.dihapus || (lama.dihapus && baru.versi > lama.versi);
}

bool pasti(const RekamPusat &rekam)
{
    return !rekam.dihapus || rekam.pindahKe == Scope::Nasional;
}

} // namespace

RekamPusat PembacaRekam::rekamOf(const PgRows &rows, int row)
{
    RekamPusat rekam;
    rekam.kunci = {static_cast<JenisRekam>(rows.number(row, Entitas)), rows.text(row, Id)};
    if (rows.yes(row, Sama))
        return m_ingat.value(rekam.kunci);
    rekam.scope = scopeOf(rows.number(row, ScopeKolom));
    rekam.versi = rows.number(row, Versi);
    rekam.seq = rows.number(row, Seq);
    rekam.dihapus = rows.yes(row, Dihapus);
    rekam.pindahKe = scopeOf(rows.number(row, Pindah));
    if (!rows.isNull(row, Doc))
        rekam.doc = rows.bytes(row, Doc);
    if (berisi(rekam.kunci.jenis))
        rekam.isi = isiOfBytes(rekam.kunci.jenis, rekam.dihapus ? rows.bytes(row, Nisan) : rekam.doc);
    if (!rows.isNull(row, Pemilik))
        rekam.isi.koperasi = KoperasiId(rows.text(row, Pemilik));
    return rekam;
}

Result<void> PembacaRekam::cariDi(Scope scope, std::span<const KunciRekam> kunci, Ditemukan &ditemukan)
{
    const Kunci dicari(kunci);
    PgArray seq(PgArray::Int8);
    for (const KunciRekam &satu : kunci)
        if (!uuidBytes(satu.id).isEmpty()) {
            const auto ingat = m_ingat.constFind(satu);
            seq.add(ingat != m_ingat.cend() && ingat->scope == scope ? ingat->seq : qint64(-1));
        }
    const auto rows = m_connection.query(
        "SELECT f.entity, f.id, f.scope, f.ver, f.seq, f.del, f.pindah, NULL::uuid,"
        " CASE WHEN f.seq <> k.q THEN f.doc END, f.nisan, f.seq = k.q"
        " FROM unnest($2, $3, $4) AS k (e, i, q) CROSS JOIN LATERAL"
        " (SELECT * FROM lumbung.feed WHERE scope = $1 AND entity = k.e AND id = k.i OFFSET 0) f",
        PgParams().add(numberOf(scope)).add(dicari.jenis).add(dicari.id).add(seq));
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->count(); ++i) {
        RekamPusat rekam = rekamOf(*rows, i);
        m_ingat.insert(rekam.kunci, rekam);
        const auto lama = ditemukan.constFind(rekam.kunci);
        if (lama == ditemukan.cend() || menggantikan(rekam, *lama))
            ditemukan.insert(rekam.kunci, std::move(rekam));
    }
    return {};
}

Result<void> PembacaRekam::cariSemua(std::span<const KunciRekam> kunci, Ditemukan &ditemukan)
{
    const Kunci dicari(kunci);
    const auto rows =
        m_connection.query("SELECT entity, id, scope, ver, seq, del, pindah, koperasi, doc, nisan, false"
                           " FROM lumbung.letak($1, $2)",
                           PgParams().add(dicari.jenis).add(dicari.id));
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->count(); ++i) {
        RekamPusat rekam = rekamOf(*rows, i);
        const auto lama = ditemukan.constFind(rekam.kunci);
        if (lama == ditemukan.cend() || menggantikan(rekam, *lama))
            ditemukan.insert(rekam.kunci, std::move(rekam));
    }
    return {};
}

Result<std::vector<RekamPusat>> PembacaRekam::terbaru(std::span<const KunciRekam> kunci,
                                                      std::span<const Scope> petunjuk)
{
    Ditemukan ditemukan;
    std::vector<KunciRekam> sisa(kunci.begin(), kunci.end());
    const auto sudahPasti = [&ditemukan](const KunciRekam &satu) {
        const auto found = ditemukan.constFind(satu);
        return found != ditemukan.cend() && pasti(*found);
    };
    for (const Scope scope : petunjuk) {
        if (sisa.empty())
            break;
        if (auto dicari = cariDi(scope, sisa, ditemukan); !dicari)
            return dicari.error();
        std::erase_if(sisa, sudahPasti);
    }
    if (!sisa.empty())
        if (auto dicari = cariSemua(sisa, ditemukan); !dicari)
            return dicari.error();
    std::vector<RekamPusat> rekam;
    for (const KunciRekam &satu : kunci)
        if (const auto found = ditemukan.find(satu); found != ditemukan.end())
            rekam.push_back(*found);
    return rekam;
}

Result<std::vector<RekamPusat>> PembacaRekam::di(Scope scope, std::span<const KunciRekam> kunci)
{
    Ditemukan ditemukan;
    if (auto dicari = cariDi(scope, kunci, ditemukan); !dicari)
        return dicari.error();
    std::vector<RekamPusat> rekam;
    for (const KunciRekam &satu : kunci)
        if (const auto found = ditemukan.find(satu); found != ditemukan.end())
            rekam.push_back(*found);
    return rekam;
}

Result<std::vector<RekamPusat>> PembacaRekam::keragaan(const KoperasiId &koperasi)
{
    return milik(
        koperasi,
        "SELECT f.entity, f.id, f.scope, f.ver, f.seq, f.del, f.pindah, NULL::uuid, f.doc, f.nisan, false"
        " FROM lumbung.keragaan k JOIN lumbung.feed f ON f.scope = k.scope AND f.entity = 1 AND f.id = k.id"
        " WHERE k.koperasi = $1 AND NOT f.del ORDER BY k.tahun, f.id");
}

Result<std::vector<RekamPusat>> PembacaRekam::lampiran(const KoperasiId &koperasi)
{
    return milik(
        koperasi,
        "SELECT f.entity, f.id, f.scope, f.ver, f.seq, f.del, f.pindah, NULL::uuid, f.doc, f.nisan, false"
        " FROM lumbung.lampiran l JOIN lumbung.feed f ON f.scope = l.scope AND f.entity = 4 AND f.id = l.id"
        " WHERE l.koperasi = $1 AND NOT f.del ORDER BY f.id");
}

Result<std::vector<RekamPusat>> PembacaRekam::milik(const KoperasiId &koperasi, const char *sql)
{
    const auto rows = m_connection.query(sql, PgParams().addUuid(koperasi.text()));
    if (!rows)
        return rows.error();
    std::vector<RekamPusat> rekam;
    for (int i = 0; i < rows->count(); ++i)
        rekam.push_back(rekamOf(*rows, i));
    return rekam;
}

} // namespace lumbung
