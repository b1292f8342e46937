// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/tempelmodel.h"

#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"
#include "models/pesan/temuan.h"

#include <algorithm>

namespace lumbung {

namespace {

int urgency(const SelTempel &cell)
{
    switch (cell.nasib) {
    case SelTempel::Nasib::Dilewati: return 0;
    case SelTempel::Nasib::Berubah: return cell.temuan ? 1 : 2;
    case SelTempel::Nasib::Sama: break;
    }
    return 3;
}

} // namespace

TempelModel::TempelModel(PratinjauTempel pratinjau, const WilayahDirectory &wilayah, QObject *parent)
    : QAbstractTableModel(parent), m_preview(std::move(pratinjau)), m_wilayah(wilayah)
{
    // By place, not by moving: a cell is large.
    std::vector<std::pair<int, std::size_t>> order;
    for (std::size_t i = 0; i < m_preview.sel.size(); ++i)
        order.emplace_back(urgency(m_preview.sel[i]), i);
    std::sort(order.begin(), order.end());
    std::vector<SelTempel> sorted;
    sorted.reserve(order.size());
    for (const auto &[rank, at] : order)
        sorted.push_back(std::move(m_preview.sel[at]));
    m_preview.sel = std::move(sorted);
}

QString TempelModel::ringkasan() const
{
    QStringList parts{tr("%1 akan berubah").arg(m_preview.jumlah(SelTempel::Nasib::Berubah)),
                      tr("%1 sudah sama").arg(m_preview.jumlah(SelTempel::Nasib::Sama))};
    if (const int left = m_preview.jumlah(SelTempel::Nasib::Dilewati); left > 0)
        parts << tr("%1 dilewati").arg(left);
    return parts.join(tr(" · "));
}

int TempelModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.sel.size());
}

int TempelModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BanyakKolom;
}

QVariant TempelModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SelTempel &cell = m_preview.sel[static_cast<std::size_t>(index.row())];
    const bool value = index.column() == Semula || index.column() == Menjadi;
    switch (role) {
    case NasibRole: return static_cast<int>(cell.nasib);
    case PeringatanRole: return cell.temuan.has_value();
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(cell, index.column());
    case Qt::TextAlignmentRole: return int((value ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return tr("baris %1 dari %2, %3: %4")
            .arg(index.row() + 1)
            .arg(rowCount())
            .arg(headerData(index.column(), Qt::Horizontal).toString(), text(cell, index.column()));
    default: return {};
    }
}

QVariant TempelModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && (section == Semula || section == Menjadi))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation == Qt::Vertical || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Koperasi: return tr("Koperasi");
    case Isian: return tr("Isian");
    case Semula: return tr("Semula");
    case Menjadi: return tr("Menjadi");
    default: return tr("Hasil");
    }
}

QString TempelModel::text(const SelTempel &cell, int column) const
{
    const auto shown = [&](const Value &value) {
        return value.isEmpty() ? tr("(kosong)") : teksNilai(cell.field, value, m_wilayah);
    };
    switch (column) {
    case Koperasi: return cell.koperasi;
    case Isian: return namaKolom(cell.field);
    case Semula: return cell.galat && cell.semula.isEmpty() ? QString() : shown(cell.semula);
    case Menjadi: return cell.galat ? cell.teks : shown(cell.menjadi);
    default: return outcome(cell);
    }
}

QString TempelModel::outcome(const SelTempel &cell) const
{
    if (cell.galat)
        return tr("Dilewati. %1").arg(kalimat(*cell.galat));
    if (cell.nasib == SelTempel::Nasib::Dilewati)
        return cell.temuan ? tr("Dilewati. %1").arg(kalimat(*cell.temuan)) : tr("Dilewati");
    if (cell.nasib == SelTempel::Nasib::Sama)
        return tr("Sudah sama");
    return cell.temuan ? tr("Berubah, perlu dicek. %1").arg(kalimat(*cell.temuan)) : tr("Berubah");
}

} // namespace lumbung
