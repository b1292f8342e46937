// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sinkron/halamanpusatjson.h"

namespace lumbung {

namespace {

QByteArray pasangan(Scope scope, qint64 nilai)
{
    return '"' + QByteArray::number(numberOf(scope)) + "\":" + QByteArray::number(nilai);
}

QByteArray baris(const RekamPusat &rekam)
{
    QByteArray text = '[' + QByteArray::number(numberOf(rekam.scope)) + ",\"" + keyOf(rekam.kunci.jenis).toUtf8() +
                      "\",\"" + rekam.kunci.id.toUtf8() + "\"," + QByteArray::number(rekam.versi) + ',' +
                      QByteArray::number(rekam.seq) + ',' + (rekam.dihapus ? QByteArray("null") : rekam.doc);
    if (rekam.dihapus && rekam.pindahKe != Scope::Nasional)
        text += ',' + QByteArray::number(numberOf(rekam.pindahKe));
    return text + ']';
}

} // namespace

void HalamanPusatJson::scope(Scope scope, const std::vector<const RekamPusat *> &rekam, qint64 berikut,
                             qint64 ujung)
{
    for (const RekamPusat *satu : rekam)
        m_baris << baris(*satu);
    m_berikut << pasangan(scope, berikut);
    m_ujung << pasangan(scope, ujung);
    m_lagi = m_lagi || berikut < ujung;
}

HalamanPusat HalamanPusatJson::jadi() const
{
    HalamanPusat halaman;
    halaman.kosong = m_baris.isEmpty() && m_dicabut.empty();
    halaman.dicabut = m_dicabut;
    halaman.baris = m_baris.size();
    QByteArrayList dicabut;
    for (const Scope scope : m_dicabut)
        dicabut << QByteArray::number(numberOf(scope));
    halaman.json = R"({"epoch":")" + m_epoch.toUtf8() + R"(","rows":[)" + m_baris.join(',') + R"(],"next":{)" +
                   m_berikut.join(',') + R"(},"hw":{)" + m_ujung.join(',') + R"(},"more":)" +
                   (m_lagi ? "true" : "false") +
                   (dicabut.isEmpty() ? QByteArray() : R"(,"revoked":[)" + dicabut.join(',') + ']') + '}';
    return halaman;
}

} // namespace lumbung
