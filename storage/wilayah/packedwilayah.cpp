// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/packedwilayah.h"

#include "storage/wilayah/wilayahresolver.h"
#include "storage/wilayah/wilayahsearch.h"

#include <QResource>

// A static library's resource is linked in only when it is asked for, and the macro wants no namespace.
static void initWilayahResource()
{
    Q_INIT_RESOURCE(wilayah);
}

namespace lumbung {

using wilayah::Golongan;
using Position = wilayah::PackedTable::Position;

namespace {

QByteArray packedBytes()
{
    initWilayahResource();
    const QResource resource(u":/lumbung/wilayah/wilayah.bin"_qs);
    Q_ASSERT(resource.isValid());
    if (resource.compressionAlgorithm() != QResource::NoCompression)
        return resource.uncompressedData();
    return QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
}

QString sebutanKecamatan(int provinsi, bool kota)
{
    if (provinsi >= 91)
        return u"Distrik"_qs;
    if (provinsi == 34)
        return kota ? u"Kemantren"_qs : u"Kapanewon"_qs;
    return u"Kec."_qs;
}

QString sebutanDesa(int provinsi, bool kelurahan)
{
    if (kelurahan)
        return u"Kel."_qs;
    switch (provinsi) {
    case 11: return u"Gampong"_qs;
    case 13: return u"Nagari"_qs;
    case 34: return u"Kalurahan"_qs;
    default: return provinsi >= 91 ? u"Kampung"_qs : u"Desa"_qs;
    }
}

bool isKota(Golongan golongan)
{
    return golongan == Golongan::Kota || golongan == Golongan::KotaAdministrasi;
}

QString withSebutan(const QString &sebutan, const QString &nama)
{
    return nama.startsWith(sebutan + u' ') ? nama : sebutan + u' ' + nama; // "Gampong Drien" has it already
}

} // namespace

PackedWilayah::PackedWilayah() : m_table(packedBytes()) {}

std::vector<WilayahHit> PackedWilayah::search(const QString &text, int limit, const KodeWilayah &dalam) const
{
    const auto area = m_table.find(dalam);
    std::vector<WilayahHit> hits;
    if (!dalam.isEmpty() && !area)
        return hits;
    for (const Position position : wilayah::search(m_table, text, limit, area))
        hits.push_back({m_table.kode(position), namaAt(position), jalurAt(position)});
    return hits;
}

QString PackedWilayah::namaAt(Position position) const
{
    const QString name = m_table.name(position);
    switch (m_table.golongan(position)) {
    case Golongan::Kabupaten: return u"Kab. "_qs + name;
    case Golongan::Kota: return u"Kota "_qs + name;
    case Golongan::KabupatenAdministrasi: return u"Kab. Adm. "_qs + name;
    case Golongan::KotaAdministrasi: return u"Kota Adm. "_qs + name;
    case Golongan::Biasa: break;
    }
    if (m_table.hasParent(position))
        return name;
    return name == u"Daerah Khusus Ibukota Jakarta" ? u"DKI Jakarta"_qs
           : name == u"Daerah Istimewa Yogyakarta"  ? u"DI Yogyakarta"_qs
                                                    : name;
}

QString PackedWilayah::jalurAt(Position position) const
{
    const int level = m_table.levelOf(position);
    const QString name = namaAt(position);
    if (level == 1)
        return name;
    const QString around = jalurAt(m_table.parent(position));
    if (level == 2)
        return name + u", "_qs + around;
    const QString kode = m_table.kode(position).text();
    const int provinsi = kode.left(2).toInt();
    const auto kabupaten = *m_table.find(m_table.kode(position).at(TingkatWilayah::KabupatenKota));
    const QString sebutan = level == 3 ? sebutanKecamatan(provinsi, isKota(m_table.golongan(kabupaten)))
                                       : sebutanDesa(provinsi, m_table.number(position) / 1000 == 1);
    return withSebutan(sebutan, name) + u", "_qs + around;
}

QString PackedWilayah::nama(const KodeWilayah &kode) const
{
    const auto position = m_table.find(kode);
    return position ? namaAt(*position) : QString();
}

QString PackedWilayah::jalur(const KodeWilayah &kode) const
{
    const auto position = m_table.find(kode);
    return position ? jalurAt(*position) : QString();
}

bool PackedWilayah::contains(const KodeWilayah &kode) const
{
    return m_table.find(kode).has_value();
}

std::vector<KodeWilayah> PackedWilayah::children(const KodeWilayah &kode) const
{
    const auto position = m_table.find(kode);
    std::vector<KodeWilayah> codes;
    if (!kode.isEmpty() && !position)
        return codes;
    const auto span = position ? m_table.children(*position) : m_table.level(1);
    for (Position child = span.begin; child < span.end; ++child)
        codes.push_back(m_table.kode(child));
    return codes;
}

WilayahResolusi PackedWilayah::resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const
{
    return wilayah::Resolver(m_table).resolve(nama, dalam);
}

} // namespace lumbung
