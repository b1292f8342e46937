// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/impor/kembarmodel.h"

#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"

#include <QCoreApplication>

namespace lumbung {

namespace {

QString terbaca(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (value.isEmpty())
        return {};
    if (field == Field::Wilayah)
        if (const auto kode = KodeWilayah::parse(value.text()))
            return wilayah.jalur(*kode);
    return tersamar(field, displayText(field, value));
}

QString alasanCocok(PasanganKembar::Cara cara)
{
    switch (cara) {
    case PasanganKembar::Cara::Nik: return QCoreApplication::translate("Impor", "Nomor Induk Koperasi sama");
    case PasanganKembar::Cara::BadanHukum: return QCoreApplication::translate("Impor", "Nomor badan hukum sama");
    case PasanganKembar::Cara::NamaWilayah: break;
    }
    return QCoreApplication::translate("Impor", "Nama dan wilayah sama");
}

} // namespace

QString namaOf(PutusanKembar putusan)
{
    switch (putusan) {
    case PutusanKembar::Perbarui: return QCoreApplication::translate("Impor", "Perbarui data itu");
    case PutusanKembar::Baru: return QCoreApplication::translate("Impor", "Koperasi lain");
    case PutusanKembar::Lewati: break;
    }
    return QCoreApplication::translate("Impor", "Lewati baris");
}

void KembarModel::tampilkan(const RencanaImpor &rencana, const KoreksiImpor &koreksi)
{
    const bool same = rencana.kembar.size() == m_kembar.size();
    if (!same)
        beginResetModel();
    m_kembar = rencana.kembar;
    m_koreksi = koreksi;
    if (!same)
        endResetModel();
    else if (!m_kembar.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int KembarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_kembar.size());
}

QVariant KembarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const PasanganKembar &pasangan = m_kembar[static_cast<std::size_t>(index.row())];
    const auto decided = m_koreksi.kembar.find(pasangan.baris);
    const PutusanKembar putusan = decided != m_koreksi.kembar.end() ? decided->second : pasangan.putusan;
    const QString nama = pasangan.berkas.value(Field::Nama).text();
    QString alasan = pasangan.kunci == 0
                         ? tr("%1 dengan baris %2").arg(alasanCocok(pasangan.cara)).arg(pasangan.barisLain)
                         : alasanCocok(pasangan.cara);
    if (pasangan.diingat)
        alasan = tr("%1, dulu diputuskan koperasi lain").arg(alasan);
    switch (role) {
    case Qt::DisplayRole: return nama.isEmpty() ? tr("(tanpa nama)") : nama;
    case RincianRole: return tr("Baris %1 \u00B7 %2").arg(pasangan.baris).arg(alasan);
    case PutusanRole: return static_cast<int>(putusan);
    case DiputuskanRole: return pasangan.diingat || decided != m_koreksi.kembar.end();
    case Qt::AccessibleTextRole:
        return tr("%1, baris %2. %3. Putusan: %4").arg(nama).arg(pasangan.baris).arg(alasan, namaOf(putusan));
    default: break;
    }
    return {};
}

void BandingKembarModel::tampilkan(const PasanganKembar &pasangan, const WilayahDirectory &wilayah)
{
    beginResetModel();
    m_baris.clear();
    m_tersimpan = pasangan.kunci != 0;
    m_barisLain = pasangan.barisLain;
    for (const Field field : storedFields(Entity::Koperasi)) {
        const Value &kiri = pasangan.berkas.value(field);
        const Value &kanan = pasangan.pembanding.value(field);
        if (kiri.isEmpty() && kanan.isEmpty())
            continue;
        m_baris.push_back({field, terbaca(field, kiri, wilayah), terbaca(field, kanan, wilayah),
                           !kiri.isEmpty() && !(kiri == kanan)});
    }
    endResetModel();
}

void BandingKembarModel::kosongkan()
{
    beginResetModel();
    m_baris.clear();
    endResetModel();
}

int BandingKembarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

int BandingKembarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant BandingKembarModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Baris &baris = m_baris[static_cast<std::size_t>(index.row())];
    if (role == BedaRole)
        return baris.beda;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == 0)
        return QCoreApplication::translate("Field", spec(baris.field).label);
    const QString &text = index.column() == 1 ? baris.berkas : baris.pembanding;
    return text.isEmpty() ? tr("(kosong)") : text;
}

QVariant BandingKembarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (section == 0)
        return tr("Isian");
    if (section == 1)
        return tr("Di berkas ini");
    return m_tersimpan ? tr("Data yang sudah ada") : tr("Baris %1 berkas ini").arg(m_barisLain);
}

} // namespace lumbung
