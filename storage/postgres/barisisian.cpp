// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgres/barisisian.h"

#include "core/domain/normalise.h"
#include "storage/postgres/kolomisian.h"

namespace lumbung {

namespace {

using Rekam = std::vector<const RekamPusat *>;

/// INSERT … SELECT $1, u.* FROM unnest($2, $3, …) … ON CONFLICT: `kunci` and then the fields of the catalogue.
QByteArray upsertSql(const QByteArray &tabel, const QByteArrayList &kunci, Entity entity)
{
    QByteArrayList kolom = kunci;
    for (const Field field : storedFields(entity))
        kolom.append(spec(field).key);
    QByteArrayList parameter, ganti;
    for (qsizetype i = 0; i < kolom.size(); ++i) {
        parameter.append('$' + QByteArray::number(i + 2));
        if (i > 0) // not the id
            ganti.append(kolom.at(i) + " = excluded." + kolom.at(i));
    }
    return "INSERT INTO lumbung." + tabel + " (scope, " + kolom.join(", ") + ") SELECT $1, u.* FROM unnest(" +
           parameter.join(", ") + ") AS u ON CONFLICT (scope, id) DO UPDATE SET " + ganti.join(", ");
}

void addText(PgArray &array, const QString &text)
{
    text.isEmpty() ? array.addNull() : array.add(text.toUtf8().replace('\0', QByteArray()));
}

void addFields(PgParams &params, const Rekam &rekam, Entity entity)
{
    for (const Field field : storedFields(entity)) {
        KolomIsian kolom(field, static_cast<qsizetype>(rekam.size()));
        for (const RekamPusat *satu : rekam)
            kolom.add(satu->isi.isian.value(field));
        params.add(kolom.array());
    }
}

Result<void> done(const Result<PgRows> &rows)
{
    return rows ? Result<void>() : Result<void>(rows.error());
}

} // namespace

Result<void> BarisIsian::tulis(Scope scope, std::span<const RekamPusat> rekam)
{
    std::map<JenisRekam, Rekam> ada, tiada;
    for (const RekamPusat &satu : rekam)
        (satu.dihapus ? tiada : ada)[satu.kunci.jenis].push_back(&satu);
    Result<void> tertulis = tulisKoperasi(scope, ada[JenisRekam::Koperasi]);
    if (tertulis)
        tertulis = tulisKeragaan(scope, ada[JenisRekam::Keragaan]);
    if (tertulis)
        tertulis = tulisLampiran(scope, ada[JenisRekam::Lampiran]);
    if (tertulis)
        tertulis = buang("koperasi", scope, tiada[JenisRekam::Koperasi]);
    if (tertulis)
        tertulis = buang("keragaan", scope, tiada[JenisRekam::Keragaan]);
    if (tertulis)
        tertulis = buang("lampiran", scope, tiada[JenisRekam::Lampiran]);
    return tertulis;
}

Result<void> BarisIsian::tulisKoperasi(Scope scope, const Rekam &rekam)
{
    static const QByteArray sql =
        upsertSql("koperasi", {"id", "ver", "kunci_nik", "kunci_badan_hukum"}, Entity::Koperasi);
    if (rekam.empty())
        return {};
    PgArray id(PgArray::Uuid), ver(PgArray::Int8), nik(PgArray::Text), badanHukum(PgArray::Text);
    for (const RekamPusat *satu : rekam) {
        id.add(uuidBytes(satu->kunci.id));
        ver.add(satu->versi);
        addText(nik, digitsOnly(satu->isi.isian.value(Field::NikKoperasi).text()));
        addText(badanHukum, normaliseBadanHukum(satu->isi.isian.value(Field::NoBadanHukum).text()));
    }
    PgParams params;
    params.add(numberOf(scope)).add(id).add(ver).add(nik).add(badanHukum);
    addFields(params, rekam, Entity::Koperasi);
    return done(m_connection.query(sql, params));
}

Result<void> BarisIsian::tulisKeragaan(Scope scope, const Rekam &rekam)
{
    static const QByteArray sql =
        upsertSql("keragaan", {"id", "ver", "koperasi", "tahun", "periode", "status"}, Entity::Keragaan);
    if (rekam.empty())
        return {};
    PgArray id(PgArray::Uuid), ver(PgArray::Int8), koperasi(PgArray::Uuid), tahun(PgArray::Int4);
    PgArray periode(PgArray::Text), status(PgArray::Text);
    for (const RekamPusat *satu : rekam) {
        id.add(uuidBytes(satu->kunci.id));
        ver.add(satu->versi);
        koperasi.add(uuidBytes(satu->isi.koperasi.text()));
        tahun.add(qint32(satu->isi.periode.tahunBuku));
        periode.add(keyOf(satu->isi.periode.jenis).toLatin1());
        status.add(keyOf(satu->isi.status).toLatin1());
    }
    PgParams params;
    params.add(numberOf(scope)).add(id).add(ver).add(koperasi).add(tahun).add(periode).add(status);
    addFields(params, rekam, Entity::Keragaan);
    return done(m_connection.query(sql, params));
}

Result<void> BarisIsian::tulisLampiran(Scope scope, const Rekam &rekam)
{
    if (rekam.empty())
        return {};
    PgArray id(PgArray::Uuid), doc(PgArray::Text);
    for (const RekamPusat *satu : rekam) {
        id.add(uuidBytes(satu->kunci.id));
        doc.add(satu->doc);
    }
    return done(m_connection.query("INSERT INTO lumbung.lampiran (scope, id, sha256, koperasi)"
                                   " SELECT $1, u.i, decode(coalesce(u.d::json ->> 'sha256', ''), 'hex'),"
                                   " (u.d::json ->> 'kop')::uuid FROM unnest($2, $3) AS u (i, d)"
                                   " ON CONFLICT (scope, id) DO UPDATE SET sha256 = excluded.sha256,"
                                   " koperasi = excluded.koperasi",
                                   PgParams().add(numberOf(scope)).add(id).add(doc)));
}

Result<void> BarisIsian::buang(const char *tabel, Scope scope, const Rekam &rekam)
{
    if (rekam.empty())
        return {};
    PgArray id(PgArray::Uuid);
    for (const RekamPusat *satu : rekam)
        id.add(uuidBytes(satu->kunci.id));
    return done(
        m_connection.query(QByteArray("DELETE FROM lumbung.") + tabel + " WHERE scope = $1 AND id = ANY ($2)",
                           PgParams().add(numberOf(scope)).add(id)));
}

} // namespace lumbung
