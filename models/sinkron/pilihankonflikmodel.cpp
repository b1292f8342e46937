// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sinkron/pilihankonflikmodel.h"

#include "core/domain/readvalue.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/temuan.h"
#include "models/sinkron/katasinkron.h"

#include <algorithm>

namespace lumbung {

PilihanKonflikModel::PilihanKonflikModel(const WilayahDirectory &wilayah, QDate hariIni, QObject *parent)
    : QAbstractTableModel(parent), m_wilayah(wilayah), m_hariIni(hariIni)
{
}

void PilihanKonflikModel::tampilkan(const Konflik &konflik)
{
    beginResetModel();
    if (!m_id.isEmpty())
        m_disisihkan[m_id] = std::move(m_baris);
    m_id = konflik.id;
    m_baris.clear();
    const std::vector<Baris> &dulu = m_disisihkan[m_id];
    for (const IsianKonflik &isian : konflik.isian) {
        const auto sama = std::ranges::find(dulu, isian, &Baris::isian);
        m_baris.push_back(sama == dulu.end() ? Baris{isian} : *sama);
    }
    endResetModel();
    Q_EMIT berubah();
}

void PilihanKonflikModel::setTerbuka(bool terbuka)
{
    m_terbuka = terbuka;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, JumlahKolom - 1));
}

bool PilihanKonflikModel::menampilkan(const Konflik &konflik) const
{
    return m_id == konflik.id && std::ranges::equal(m_baris, konflik.isian, {}, &Baris::isian);
}

void PilihanKonflikModel::pilih(int row, Pilihan pilihan)
{
    if (row < 0 || row >= rowCount())
        return;
    m_baris[static_cast<std::size_t>(row)].pilihan = pilihan;
    Q_EMIT dataChanged(index(row, 0), index(row, JumlahKolom - 1));
    Q_EMIT berubah();
}

void PilihanKonflikModel::pilihSemua(Pilihan pilihan)
{
    for (int row = 0; row < rowCount(); ++row)
        pilih(row, pilihan);
}

int PilihanKonflikModel::belum() const
{
    return static_cast<int>(
        std::ranges::count_if(m_baris, [](const Baris &baris) { return baris.pilihan == Pilihan::Belum; }));
}

Record PilihanKonflikModel::keputusan() const
{
    Record record;
    for (const Baris &baris : m_baris)
        record.set(baris.isian.field, baris.pilihan == Pilihan::Punya   ? baris.isian.punya
                                      : baris.pilihan == Pilihan::Tulis ? baris.tulis
                                                                        : baris.isian.pusat);
    return record;
}

int PilihanKonflikModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

int PilihanKonflikModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : JumlahKolom;
}

QString PilihanKonflikModel::teksPakai(const Baris &baris) const
{
    switch (baris.pilihan) {
    case Pilihan::Belum: return tr("belum dipilih");
    case Pilihan::Punya: return tr("Isian pengirim");
    case Pilihan::Pusat: return tr("Isian di pusat");
    case Pilihan::Tulis: break;
    }
    return kataNilai(baris.isian.field, baris.tulis, m_wilayah, m_terbuka);
}

QVariant PilihanKonflikModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Baris &baris = m_baris[static_cast<std::size_t>(index.row())];
    if (role == PilihanRole)
        return static_cast<int>(baris.pilihan);
    if (role == TebalRole)
        return (index.column() == Punya && baris.pilihan == Pilihan::Punya) ||
               (index.column() == Pusat && baris.pilihan == Pilihan::Pusat) ||
               (index.column() == Pakai && baris.pilihan != Pilihan::Belum);
    if (role == Qt::EditRole && index.column() == Pakai)
        return baris.pilihan == Pilihan::Tulis ? displayText(baris.isian.field, baris.tulis) : QString();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Isian: return namaIsian(baris.isian.field);
    case Awal: return kataNilai(baris.isian.field, baris.isian.awal, m_wilayah, m_terbuka);
    case Punya: return kataNilai(baris.isian.field, baris.isian.punya, m_wilayah, m_terbuka);
    case Pusat: return kataNilai(baris.isian.field, baris.isian.pusat, m_wilayah, m_terbuka);
    default: return teksPakai(baris);
    }
}

bool PilihanKonflikModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || index.column() != Pakai || role != Qt::EditRole)
        return false;
    Baris &baris = m_baris[static_cast<std::size_t>(index.row())];
    const QString teks = value.toString();
    // Leaving the editor as it was opened chooses nothing; somebody who wants it empty says so by writing "-".
    if (teks.isEmpty() && baris.pilihan != Pilihan::Tulis)
        return false;
    const auto terbaca = readValue(baris.isian.field, teks, m_hariIni);
    if (!terbaca) {
        Q_EMIT tidakTerbaca(kalimatTemuan(terbaca.error().code, terbaca.error().facts, baris.isian.field));
        return false;
    }
    baris.tulis = *terbaca;
    pilih(index.row(), Pilihan::Tulis);
    return true;
}

Qt::ItemFlags PilihanKonflikModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == Pakai ? flags | Qt::ItemIsEditable : flags;
}

QVariant PilihanKonflikModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Isian: return tr("Isian");
    case Awal: return tr("Awal");
    case Punya: return tr("Pengirim");
    case Pusat: return tr("Di pusat");
    default: return tr("Pakai");
    }
}

} // namespace lumbung
