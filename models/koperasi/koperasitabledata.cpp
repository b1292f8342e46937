// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What cells say and how they are edited; loading and pages are in koperasitablemodel.cpp.
#include "core/domain/readvalue.h"
#include "models/koperasi/koperasitablemodel.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"
#include "models/pesan/temuan.h"

#include <algorithm>

namespace lumbung {

QVariant KoperasiTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TempatBaris place = m_lines.tempat(index.row());
    if (role == KepalaRole)
        return place.urutan < 0;
    if (role == FieldRole) {
        const auto field = fieldOf(index.column());
        return field ? static_cast<int>(*field) : -1;
    }
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (place.urutan < 0)
        return headData(m_lines.kepala()[static_cast<std::size_t>(place.kelompok)], place.kelompok, index.column(),
                        role);
    const BarisTabel *row = want(place.urutan);
    if (role == TermuatRole)
        return row != nullptr;
    return row ? rowData(*row, index.row(), index.column(), role) : QVariant();
}

QVariant KoperasiTableModel::headData(const KepalaKelompok &head, int group, int column, int role) const
{
    if (role == TerlipatRole)
        return head.terlipat;
    if (role == TermuatRole)
        return true;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (role == Qt::AccessibleTextRole || column == 1)
        return tr("%1: %2 (%3)")
            .arg(namaKolom(*m_query.kelompok), head.teks.isEmpty() ? tr("(kosong)") : head.teks,
                 angkaTabel(static_cast<double>(head.jumlah)));
    const auto field = fieldOf(column);
    if (!field || !berupaAngka(*field) || spec(*field).derived)
        return {};
    if (!head.dihitung) {
        wantSum(group);
        return {};
    }
    const double sum = head.jumlahan[static_cast<std::size_t>(column) - 1].jumlah;
    return spec(*field).type == FieldType::Money ? angkaTabel(sum / 1e6) : angkaTabel(sum);
}

QVariant KoperasiTableModel::rowData(const BarisTabel &row, int line, int column, int role) const
{
    switch (role) {
    case KeyRole: return row.key;
    case TerpilihRole: return m_ticks.berisi(row.key);
    case Qt::AccessibleTextRole: return accessibleText(row, line, column);
    case Qt::CheckStateRole:
        return column == 0 ? QVariant(m_ticks.berisi(row.key) ? Qt::Checked : Qt::Unchecked) : QVariant();
    default: return column == 0 ? QVariant() : cellText(row, column, role);
    }
}

QVariant KoperasiTableModel::cellText(const BarisTabel &row, int column, int role) const
{
    const auto at = static_cast<std::size_t>(column) - 1;
    const Field field = m_how.kolom[at];
    const SelTertunda *edited = m_edits.sel(row.key, field);
    switch (role) {
    case Qt::DisplayRole: return edited ? edited->teks : row.teks[at];
    case Qt::EditRole:
        if (edited && edited->galat)
            return edited->teks;
        return displayText(field, edited ? edited->nilai : row.nilai[at]);
    case TertundaRole: return edited != nullptr;
    case SalahRole: return edited && (edited->galat || edited->ditolak);
    case Qt::ToolTipRole:
        if (edited && edited->galat)
            return kalimat(*edited->galat);
        if (edited && edited->ditolak)
            return kalimat(*edited->ditolak);
        return edited ? tr("Belum disimpan. Semula: %1").arg(row.teks[at].isEmpty() ? tr("(kosong)") : row.teks[at])
                      : QVariant();
    default: return {};
    }
}

QString KoperasiTableModel::accessibleText(const BarisTabel &row, int line, int column) const
{
    const QString place = tr("baris %1 dari %2").arg(nomorBaris(line)).arg(cocok());
    if (column == 0)
        return m_ticks.berisi(row.key) ? tr("%1, dipilih").arg(place) : tr("%1, tidak dipilih").arg(place);
    const QString text = cellText(row, column, Qt::DisplayRole).toString();
    const Field field = m_how.kolom[static_cast<std::size_t>(column) - 1];
    const QString cell = tr("%1, %2: %3").arg(place, namaKolom(field), text.isEmpty() ? tr("kosong") : text);
    return m_edits.sel(row.key, field) ? tr("%1, belum disimpan").arg(cell) : cell;
}

Qt::ItemFlags KoperasiTableModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const TempatBaris place = m_lines.tempat(index.row());
    if (place.urutan < 0 || !m_pages.baris(place.urutan))
        return flags;
    const auto field = fieldOf(index.column());
    if (!field)
        return flags | Qt::ItemIsUserCheckable;
    const FieldSpec &about = spec(*field);
    // An area is chosen by searching, which needs the form; hidden personal data cannot be typed over blindly.
    const bool open = !about.derived && about.type != FieldType::Wilayah && (!about.personal || m_how.terbuka);
    return open ? flags | Qt::ItemIsEditable : flags;
}

bool KoperasiTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const TempatBaris place = index.isValid() ? m_lines.tempat(index.row()) : TempatBaris();
    const BarisTabel *row = place.urutan < 0 ? nullptr : m_pages.baris(place.urutan);
    if (!row)
        return false;
    if (role == Qt::CheckStateRole && index.column() == 0) {
        m_ticks.pilih(row->key, value.toInt() == Qt::Checked);
        return true;
    }
    const auto field = fieldOf(index.column());
    if (role != Qt::EditRole || !field || !(flags(index) & Qt::ItemIsEditable))
        return false;
    if (value.toString() != data(index, Qt::EditRole).toString()) {
        edit(*row, *field, value.toString());
        Q_EMIT dataChanged(index, index);
        Q_EMIT suntinganBerubah();
    }
    return true;
}

void KoperasiTableModel::edit(const BarisTabel &row, Field field, const QString &text)
{
    const Value &stored = row.nilai[static_cast<std::size_t>(columnOf(field)) - 1];
    auto read = readValue(field, text, m_clock.today());
    if (!read)
        m_edits.ubah(row.key, field, {row.id, {}, text, read.error(), {}});
    else if (*read == stored)
        m_edits.lepas(row.key, field);
    else
        m_edits.ubah(row.key, field, {row.id, *read, teksSel(field, *read, *m_how.wilayah), {}, {}});
}

void KoperasiTableModel::terapkanSuntingan()
{
    for (const auto &[place, cell] : m_edits.semua()) {
        const auto at = std::find(m_load->keys.begin(), m_load->keys.end(), place.first);
        const int column = columnOf(place.second);
        BarisTabel *row = at == m_load->keys.end() ? nullptr : m_pages.baris(at - m_load->keys.begin());
        if (!row || column < 1)
            continue;
        row->nilai[static_cast<std::size_t>(column) - 1] = cell.nilai;
        row->teks[static_cast<std::size_t>(column) - 1] = cell.teks;
    }
    m_edits.kosongkan();
    semuaBerubah();
}

} // namespace lumbung
