// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/simulator/saksi.h"

#include "core/domain/recordjson.h"
#include "core/domain/sinkron/cerna.h"
#include "core/domain/sinkron/konflik.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace lumbung::simulasi {

namespace {

using Keluar = FakeSyncStore::Keluar;

QJsonObject objek(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray cernaIsi(const QByteArray &isi)
{
    return QCryptographicHash::hash(isi, QCryptographicHash::Sha256);
}

QString nama(const KunciRekam &kunci)
{
    return keyOf(kunci.jenis) + u' ' + kunci.id;
}

bool samaCerna(QByteArray a, QByteArray b)
{
    gabungCerna(a, {});
    gabungCerna(b, {});
    return a == b;
}

} // namespace

void Saksi::lihat(const MejaTiruan &meja)
{
    kursorLengkap(meja);
    tidakMundur(meja);
    berkasMeja(meja);
    berkasPusat();
}

/// I11: what a desk calls whole is the file of that name.
void Saksi::berkasMeja(const MejaTiruan &meja)
{
    for (const auto &[sha256, berkas] : meja.store().isi().berkas)
        if (berkas.utuh() && m_utuh.insert({meja.nomor(), sha256}).second && cernaIsi(berkas.isi) != sha256)
            keluhkan(QStringLiteral("I11: berkas %1 di meja %2 bukan isinya")
                         .arg(QString::fromLatin1(sha256.toHex().left(8)))
                         .arg(meja.nomor()));
}

/// I11: no record at the hub names a file that the hub has not got, or that is another one.
void Saksi::berkasPusat()
{
    for (const auto &[scope, feed] : m_pusat.store().isi().feed)
        for (auto it = feed.lower_bound({JenisRekam::Lampiran, {}}); it != feed.end(); ++it) {
            if (it->first.jenis != JenisRekam::Lampiran || it->second.dihapus || m_bernama.contains(it->first.id))
                continue;
            const QByteArray sha256 = lampiranOfJson({}, objek(it->second.doc)).sha256;
            const auto berkas = m_pusat.berkas().find(sha256);
            if (berkas == m_pusat.berkas().end() || cernaIsi(berkas->second) != sha256)
                keluhkan(QStringLiteral("I11: pusat tidak punya berkas %1").arg(nama(it->first)));
            m_bernama.emplace(it->first.id, sha256);
        }
}

/// I1, I4 for files: what somebody attached is at the hub, or the desk shows why not.
void Saksi::lampiranTersimpan(const MejaTiruan &meja)
{
    const Pemakai &pemakai = m_pusat.akun[static_cast<std::size_t>(meja.akun())];
    for (const auto &[id, scope] : meja.dilampirkan()) {
        const bool diPusat = std::ranges::any_of(m_pusat.store().isi().feed, [&](const auto &feed) {
            return feed.second.contains({JenisRekam::Lampiran, id.text()});
        });
        if (!diPusat && !meja.store().isi().lampiran.contains(id) && pemakai.bolehBaca(scope))
            keluhkan(QStringLiteral("I4: lampiran %1 dari meja %2 hilang").arg(id.text()).arg(meja.nomor()));
    }
    for (const auto &[sha256, berkas] : meja.store().isi().berkas)
        if (berkas.utuh() && cernaIsi(berkas.isi) != sha256)
            keluhkan(QStringLiteral("I11: berkas di meja %1 berubah").arg(meja.nomor()));
}

/// I7: what was typed here and taken by the hub stays in sight until somebody changes it after that.
void Saksi::tidakMundur(const MejaTiruan &meja)
{
    const FakeSyncStore::Isi &isi = meja.store().isi();
    if (!isi.mengulang.empty() || isi.identitas.epoch != *m_pusat.store().epoch())
        return;
    std::map<std::pair<KunciRekam, Field>, const Keluar *> terakhir;
    for (const Keluar &keluar : isi.keluar)
        for (const FieldChange &change : keluar.op.isian)
            if (!(change.before == change.after))
                terakhir[{keluar.op.rekam, change.field}] = &keluar;
    for (const auto &[tempat, keluar] : terakhir) {
        const auto &[kunci, field] = tempat;
        const bool diterima = keluar->keadaan == Keluar::Keadaan::Dijawab && keluar->op.jenis == JenisOp::Ubah &&
                              (keluar->jawaban.hasil == HasilOp::Ok || keluar->jawaban.hasil == HasilOp::Gabung);
        // An answer counts in the feed of the scope where the record is now; a desk that sent the op to another one
        // cannot tell yet when it has come down.
        const auto feed = m_pusat.store().isi().feed.find(keluar->scope);
        if (feed == m_pusat.store().isi().feed.end())
            continue;
        const auto di = feed->second.find(kunci);
        const bool menetap = di != feed->second.end() && !di->second.dihapus &&
                             di->second.pindahKe == Scope::Nasional && field != Field::Wilayah;
        if (!diterima || !menetap || !meja.store().hidup(kunci))
            continue;
        const auto change = std::ranges::find(keluar->op.isian, field, &FieldChange::field);
        if (!(meja.store().tampak(kunci).value(field) == change->after) &&
            !diubahKemudian(keluar->op, field, keluar->jawaban.versi))
            keluhkan(QStringLiteral("I7: %1 di meja %2 mundur sesudah op %3 diterima")
                         .arg(keyOf(field))
                         .arg(meja.nomor())
                         .arg(keluar->op.id.text()));
    }
}

/// Also by removing the record: the one that takes its place begins anew.
bool Saksi::diubahKemudian(const Op &op, Field field, qint64 versi) const
{
    return std::ranges::any_of(m_pusat.store().isi().jejak, [&](const JejakPusat &jejak) {
        const QJsonObject rinci = objek(jejak.rinci);
        return jejak.kunci == op.rekam && jejak.versi > versi &&
               (rinci.contains(keyOf(field)) || rinci.contains(u"hapus"));
    });
}

/// I6, I8: who says to know a scope up to n holds every row up to n.
void Saksi::kursorLengkap(const MejaTiruan &meja)
{
    const FakeSyncStore::Isi &isi = meja.store().isi();
    if (isi.identitas.epoch != *m_pusat.store().epoch())
        return;
    for (const auto &[scope, kursor] : isi.kursor) {
        const auto feed = m_pusat.store().isi().feed.find(scope);
        const auto rows = isi.rekam.find(scope);
        if (feed == m_pusat.store().isi().feed.end())
            continue;
        for (const auto &[kunci, rekam] : feed->second) {
            if (rekam.seq > kursor.seq)
                continue;
            const bool ada = rows != isi.rekam.end() && rows->second.contains(kunci);
            if (!ada || rows->second.at(kunci).lama || rows->second.at(kunci).seq < rekam.seq)
                keluhkan(QStringLiteral("I6: meja %1 mengaku tahu %2 sampai %3 tetapi tidak punya %4 (seq %5)")
                             .arg(meja.nomor())
                             .arg(numberOf(scope))
                             .arg(kursor.seq)
                             .arg(nama(kunci))
                             .arg(rekam.seq));
        }
    }
}

bool Saksi::seragam(const std::vector<std::unique_ptr<MejaTiruan>> &semua) const
{
    for (const auto &meja : semua) {
        const Pemakai &pemakai = m_pusat.akun[static_cast<std::size_t>(meja->akun())];
        const auto semuaKepala = m_pusat.store().kepala(pemakai);
        for (const auto &[scope, kepala] : *semuaKepala) {
            const auto kursor = meja->store().isi().kursor.find(scope);
            if (kursor == meja->store().isi().kursor.end() || kursor->second.seq != kepala.seq ||
                !samaCerna(kursor->second.cerna, kepala.cerna))
                return false;
        }
    }
    return true;
}

void Saksi::akhiri(const std::vector<std::unique_ptr<MejaTiruan>> &semua)
{
    sekaliSaja();
    tahapSah();
    for (const auto &meja : semua) {
        kursorLengkap(*meja);
        terjawab(*meja);
        lampiranTersimpan(*meja);
        nilaiTersimpan(*meja);
        tanpaIsiOrangLain(*meja);
    }
}

/// I2: an op touches a record once, and a record has as many versions as it was touched.
void Saksi::sekaliSaja()
{
    std::map<std::pair<KunciRekam, OpId>, int> kali;
    std::map<KunciRekam, std::set<qint64>> versi;
    for (const JejakPusat &jejak : m_pusat.store().isi().jejak) {
        versi[jejak.kunci].insert(jejak.versi);
        // A move leaves a line in both scopes, a conflict beside a merge a line of its own record.
        if (++kali[{jejak.kunci, jejak.op}] > 2)
            keluhkan(QStringLiteral("I2: op %1 mengenai %2 berkali-kali").arg(jejak.op.text(), nama(jejak.kunci)));
    }
    for (const auto &[scope, feed] : m_pusat.store().isi().feed)
        for (const auto &[kunci, rekam] : feed)
            if (!rekam.dihapus && static_cast<qint64>(versi[kunci].size()) != rekam.versi)
                keluhkan(QStringLiteral("I2: %1 versi %2 dengan %3 jejak")
                             .arg(nama(kunci))
                             .arg(rekam.versi)
                             .arg(versi[kunci].size()));
}

/// I1: what a desk heard acknowledged is known at the hub; what the hub would not have at all, since the account
/// lost the scope, stands at the desk as refused.
void Saksi::terjawab(const MejaTiruan &meja)
{
    for (const Keluar &keluar : meja.store().isi().keluar)
        if (keluar.jawaban.kode != u"wilayah-dilepas" &&
            !m_pusat.store().isi().opLog.contains({keluar.scope, keluar.op.id}))
            keluhkan(QStringLiteral("I1: pusat tidak mengenal op %1 milik meja %2")
                         .arg(keluar.op.id.text())
                         .arg(meja.nomor()));
}

/// I4: every value that somebody typed has been in the record, or stands in a conflict or a proposal, or the desk
/// shows its op as refused.
void Saksi::nilaiTersimpan(const MejaTiruan &meja)
{
    for (const Keluar &keluar : meja.store().isi().keluar) {
        const auto jawaban = m_pusat.store().isi().opLog.find({keluar.scope, keluar.op.id});
        if (jawaban == m_pusat.store().isi().opLog.end())
            continue;
        // Refused, or held with what was refused: it stays in the desk's outbox, where the person sees it.
        const bool diMeja =
            (jawaban->second.hasil == HasilOp::Ditolak || jawaban->second.hasil == HasilOp::Tertahan) &&
            jawaban->second.terkait.isEmpty();
        if (keluar.op.jenis > JenisOp::Ubah || diMeja)
            continue;
        for (const FieldChange &change : keluar.op.isian)
            if (!(change.before == change.after) && !tercatat(keluar.op, change))
                keluhkan(QStringLiteral("I4: %1 = %2 dari op %3 (%4) hilang")
                             .arg(keyOf(change.field), change.after.canonical(), keluar.op.id.text(),
                                  keyOf(jawaban->second.hasil)));
    }
}

bool Saksi::tercatat(const Op &op, const FieldChange &change) const
{
    const QString kunci = keyOf(change.field);
    const FieldType type = spec(change.field).type;
    for (const JejakPusat &jejak : m_pusat.store().isi().jejak) {
        if (!(jejak.kunci == op.rekam))
            continue;
        const QJsonValue satu = objek(jejak.rinci).value(kunci);
        const QJsonValue nilai = satu.isObject() ? satu.toObject().value(u"v") : satu;
        if (!satu.isUndefined() && Value::fromJson(type, nilai) == change.after)
            return true;
    }
    for (const auto &[scope, feed] : m_pusat.store().isi().feed)
        for (const auto &[id, rekam] : feed) {
            if (id.jenis != JenisRekam::Konflik && id.jenis != JenisRekam::Usulan)
                continue;
            const QJsonObject doc = objek(rekam.doc);
            for (const OpId &ikut : usulanOfDoc({}, doc).op)
                if (ikut == op.id)
                    return true; // its later values may stand in the place of this one
        }
    return false;
}

/// I5: nobody holds a row of a scope that was never theirs, nor, when all is quiet, of one that is not theirs now.
void Saksi::tanpaIsiOrangLain(const MejaTiruan &meja)
{
    const Pemakai &pemakai = m_pusat.akun[static_cast<std::size_t>(meja.akun())];
    for (const auto &[scope, rows] : meja.store().isi().rekam)
        if (!rows.empty() && !pemakai.bolehBaca(scope))
            keluhkan(QStringLiteral("I5: meja %1 masih menyimpan %2").arg(meja.nomor()).arg(numberOf(scope)));
}

/// I9: each step of verification begins where the one before ended.
void Saksi::tahapSah()
{
    std::map<KunciRekam, std::map<qint64, QJsonObject>> langkah;
    for (const JejakPusat &jejak : m_pusat.store().isi().jejak)
        if (const QJsonObject rinci = objek(jejak.rinci); rinci.contains(u"ke"))
            langkah[jejak.kunci][jejak.versi] = rinci;
    for (const auto &[kunci, urut] : langkah) {
        QString kini = keyOf(StatusData::Draf);
        for (const auto &[versi, rinci] : urut) {
            if (rinci.value(u"dari").toString() != kini && rinci.value(u"dari").toString() != u"draf")
                keluhkan(QStringLiteral("I9: %1 melompat dari %2").arg(nama(kunci), kini));
            kini = rinci.value(u"ke").toString();
        }
    }
}

} // namespace lumbung::simulasi
