// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's files, as hub/handlers/blobhandler and hub/files/blobfolder answer; the process may end between any two
// steps.
#include "core/domain/jsontext.h"
#include "sync/wire/crc32c.h"
#include "sync/wire/galatjson.h"
#include "tests/sync/simulator/pusattiruan.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace lumbung::simulasi {

namespace {

Error galatBerkas(ErrorKind kind, const char *kode, QVariantMap fakta = {})
{
    return {kind, QString::fromLatin1(kode), std::move(fakta)};
}

QByteArray punya(qint64 bytes)
{
    return compactJson({{QStringLiteral("have"), bytes}});
}

const QByteArray lengkap = "{\"complete\":true}";

QByteArray kepalaOf(const Permintaan &permintaan, const char *nama)
{
    for (const auto &[kunci, nilai] : permintaan.kepala)
        if (kunci.compare(nama, Qt::CaseInsensitive) == 0)
            return nilai;
    return {};
}

} // namespace

void PusatTiruan::berkas(const Panggilan &panggilan)
{
    const QByteArray sha256 =
        QByteArray::fromHex(panggilan.permintaan.jalur.section(u'?', 0, 0).section(u'/', 3, 3).toLatin1());
    switch (panggilan.permintaan.cara) {
    case Permintaan::Cara::Post: tawarkanBerkas(panggilan, sha256); break;
    case Permintaan::Cara::Patch: tambahBerkas(panggilan, sha256); break;
    case Permintaan::Cara::Get: bacaBerkas(panggilan, sha256); break;
    }
}

void PusatTiruan::tawarkanBerkas(const Panggilan &panggilan, const QByteArray &sha256)
{
    const std::pair siapa(panggilan.pemakai.id, sha256);
    const bool sudah = m_store.isi().berkas.contains(siapa) || m_store.berkasTerbaca(panggilan.pemakai, sha256);
    if (m_berkas.contains(sha256) && sudah) {
        panggilan.balas(200, lengkap);
        return;
    }
    Setengah &setengah = m_setengah[siapa];
    const qint64 ukuran = objectOfJson(panggilan.permintaan.badan).value(u"size").toInteger();
    if (setengah.ukuran != ukuran)
        setengah = {ukuran, {}};
    if (setengah.isi.size() < ukuran)
        panggilan.balas(200, punya(setengah.isi.size()));
    else
        tuntaskanBerkas(panggilan, sha256); // the process ended when all had come
}

void PusatTiruan::tambahBerkas(const Panggilan &panggilan, const QByteArray &sha256)
{
    const QByteArray &isi = panggilan.permintaan.badan;
    if (isi.isEmpty() || kepalaOf(panggilan.permintaan, "X-Crc32c") != teksCrc32c(isi)) {
        gagal(galatBerkas(ErrorKind::Input, "berkas.rusak"), panggilan.balas);
        return;
    }
    const std::pair siapa(panggilan.pemakai.id, sha256);
    const auto found = m_setengah.find(siapa);
    if (found == m_setengah.end()) {
        gagal(galatBerkas(ErrorKind::Missing, "berkas.belum-dimulai"), panggilan.balas);
        return;
    }
    Setengah &setengah = found->second;
    const qint64 dari = QUrlQuery(panggilan.kueri).queryItemValue(QStringLiteral("off")).toLongLong();
    if (setengah.isi.size() != dari || dari + isi.size() > setengah.ukuran) {
        gagal(galatBerkas(ErrorKind::Conflict, "berkas.posisi", {{QStringLiteral("have"), setengah.isi.size()}}),
              panggilan.balas);
        return;
    }
    if (titik())
        return;
    setengah.isi += isi;
    if (titik())
        return;
    if (setengah.isi.size() < setengah.ukuran) {
        panggilan.balas(200, punya(setengah.isi.size()));
        return;
    }
    tuntaskanBerkas(panggilan, sha256);
}

void PusatTiruan::tuntaskanBerkas(const Panggilan &panggilan, const QByteArray &sha256)
{
    const Setengah semua = m_setengah.extract({panggilan.pemakai.id, sha256}).mapped();
    if (QCryptographicHash::hash(semua.isi, QCryptographicHash::Sha256) != sha256) {
        gagal(galatBerkas(ErrorKind::Conflict, "berkas.cerna-lain"), panggilan.balas);
        return;
    }
    m_berkas[sha256] = semua.isi;
    if (titik())
        return;
    m_store.berkasLengkap(panggilan.pemakai, sha256, semua.ukuran);
    if (!titik())
        panggilan.balas(200, lengkap);
}

void PusatTiruan::bacaBerkas(const Panggilan &panggilan, const QByteArray &sha256)
{
    const auto found = m_berkas.find(sha256);
    if (found == m_berkas.end() || !m_store.berkasTerbaca(panggilan.pemakai, sha256)) {
        gagal(galatBerkas(ErrorKind::Missing, "berkas.tidak-ada"), panggilan.balas);
        return;
    }
    const QList<QByteArray> batas = kepalaOf(panggilan.permintaan, "Range").mid(6).split('-');
    const qint64 dari = batas.value(0).toLongLong();
    panggilan.balas(206, found->second.mid(dari, batas.value(1).toLongLong() - dari + 1));
}

} // namespace lumbung::simulasi
