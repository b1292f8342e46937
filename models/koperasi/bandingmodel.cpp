// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/bandingmodel.h"

#include "models/koperasi/bandingtahun.h"
#include "models/koperasi/teksisian.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

struct ComparedRow {
    const char *head; ///< a head when set
    Field field;
};

constexpr std::array comparedRows{
    ComparedRow{QT_TRANSLATE_NOOP("BandingModel", "Anggota dan karyawan (orang)"), Field::AnggotaTotal},
    ComparedRow{nullptr, Field::AnggotaPria},
    ComparedRow{nullptr, Field::AnggotaWanita},
    ComparedRow{nullptr, Field::AnggotaTotal},
    ComparedRow{nullptr, Field::ManajerTotal},
    ComparedRow{nullptr, Field::KaryawanTotal},
    ComparedRow{QT_TRANSLATE_NOOP("BandingModel", "Keuangan (Rp jt)"), Field::Aset},
    ComparedRow{nullptr, Field::ModalSendiri},
    ComparedRow{nullptr, Field::ModalLuar},
    ComparedRow{nullptr, Field::Aset},
    ComparedRow{nullptr, Field::VolumeUsaha},
    ComparedRow{nullptr, Field::Shu},
};

} // namespace

BandingModel::BandingModel(const KoperasiEditorModel &editor, QObject *parent)
    : QAbstractTableModel(parent), m_editor(editor)
{
    const auto repaint = [this] {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, jumlahKolom - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, Lalu, Ini);
    };
    connect(&editor, &KoperasiEditorModel::dimuat, this, repaint);
    connect(&editor, &KoperasiEditorModel::pesanBerubah, this, repaint);
    connect(&editor, &KoperasiEditorModel::diketik, this, [this](Field field) {
        if (const int row = rowOf(field); row >= 0)
            Q_EMIT dataChanged(index(row, Ini), index(row, Beda));
    });
}

int BandingModel::rowOf(Field field) const
{
    for (std::size_t i = 0; i < comparedRows.size(); ++i)
        if (!comparedRows[i].head && comparedRows[i].field == field)
            return static_cast<int>(i);
    return -1;
}

int BandingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(comparedRows.size());
}

QString BandingModel::figure(Field field, const Value &value) const
{
    if (value.isEmpty())
        return {};
    return spec(field).type == FieldType::Money ? angkaTabel(value.decimal() / 1e6, 1)
                                                : angkaTabel(value.decimal());
}

QString BandingModel::cell(Field field, int column) const
{
    switch (column) {
    case Isian: return namaIsian(field);
    case Lalu: return figure(field, m_editor.nilaiLalu(field));
    case Ini: return figure(field, m_editor.terbaca(field));
    default: {
        const auto compared = bandingkan(field, m_editor.terbaca(field), m_editor.nilaiLalu(field));
        return compared ? compared->beda : QString();
    }
    }
}

QVariant BandingModel::severity(Field field) const
{
    const auto messages = m_editor.pesan(field);
    const auto worst =
        std::min_element(messages.begin(), messages.end(),
                         [](const PesanIsian &a, const PesanIsian &b) { return a.keparahan < b.keparahan; });
    return worst == messages.end() || worst->keparahan == Keparahan::Info
               ? QVariant()
               : QVariant(static_cast<int>(worst->keparahan));
}

QVariant BandingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ComparedRow &row = comparedRows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case KepalaRole: return row.head != nullptr;
    case FieldRole: return row.head ? -1 : static_cast<int>(row.field);
    case KeparahanRole: return !row.head && index.column() == Beda ? severity(row.field) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Isian ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (row.head)
            return index.column() == Isian ? tr(row.head) : QString();
        return cell(row.field, index.column());
    default: return {};
    }
}

QVariant BandingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Isian ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const int year = m_editor.muatan().tahunBuku;
    switch (section) {
    case Isian: return tr("Isian");
    case Lalu: return tr("TB %1").arg(year - 1);
    case Ini: return tr("TB %1").arg(year);
    default: return tr("Beda");
    }
}

} // namespace lumbung
