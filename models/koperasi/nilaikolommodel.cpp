// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/nilaikolommodel.h"

#include "core/domain/normalise.h"
#include "models/koperasi/samaran.h"
#include "models/koperasi/teksisian.h"

#include <algorithm>

namespace lumbung {

NilaiKolomModel::NilaiKolomModel(StoreThread &baca, const WilayahDirectory &wilayah, Field field, QObject *parent)
    : QAbstractListModel(parent), m_reader(baca), m_wilayah(wilayah), m_field(field)
{
}

void NilaiKolomModel::muat(const DaftarQuery &query)
{
    std::optional<Condition> own;
    for (const Condition &condition : query.filter.conditions)
        if (condition.field == m_field)
            own = condition;
    const quint64 mine = ++m_generation;
    m_reader.run([query, field = m_field](Office &office) { return office.koperasi().valueCounts(field, query); })
        .then(this, [this, mine, own](const Result<std::vector<HitungNilai>> &counts) {
            if (mine == m_generation && counts)
                accept(*counts, own);
        });
}

void NilaiKolomModel::accept(const std::vector<HitungNilai> &counts, const std::optional<Condition> &own)
{
    beginResetModel();
    m_values.clear();
    m_chosen.clear();
    // Names in their alphabet, "(kosong)" last.
    std::vector<std::pair<QString, const HitungNilai *>> sorted;
    for (const HitungNilai &entry : counts)
        sorted.emplace_back(samarkan(m_field, teksNilai(m_field, entry.nilai, m_wilayah)), &entry);
    std::stable_sort(sorted.begin(), sorted.end(), [this](const auto &a, const auto &b) {
        if (a.second->nilai.isEmpty() != b.second->nilai.isEmpty())
            return b.second->nilai.isEmpty();
        return spec(m_field).type == FieldType::Wilayah && a.first.compare(b.first, Qt::CaseInsensitive) < 0;
    });
    for (const auto &[text, entry] : sorted)
        m_values.push_back({entry->nilai, text, normaliseTeks(text), entry->jumlah});
    for (std::size_t i = 0; own && i < m_values.size(); ++i) {
        const Value &value = m_values[i].value;
        const bool chosen = value.isEmpty()
                                ? own->orEmpty || own->kind == Condition::Kind::Empty
                                : own->kind == Condition::Kind::OneOf &&
                                      std::find(own->values.begin(), own->values.end(), value) != own->values.end();
        if (chosen)
            m_chosen.insert(static_cast<int>(i));
    }
    m_shown.clear();
    for (int i = 0; i < jumlahNilai(); ++i)
        if (m_values[static_cast<std::size_t>(i)].searched.contains(m_search))
            m_shown.push_back(i);
    endResetModel();
    Q_EMIT termuat();
    Q_EMIT pilihanBerubah();
}

void NilaiKolomModel::setCari(const QString &teks)
{
    beginResetModel();
    m_search = normaliseTeks(teks);
    m_shown.clear();
    for (int i = 0; i < jumlahNilai(); ++i)
        if (m_values[static_cast<std::size_t>(i)].searched.contains(m_search))
            m_shown.push_back(i);
    endResetModel();
}

std::optional<Condition> NilaiKolomModel::syarat() const
{
    if (m_chosen.isEmpty() || m_chosen.size() == jumlahNilai())
        return std::nullopt;
    Condition condition{m_field, Condition::Kind::OneOf, {}, false, false};
    for (int i = 0; i < jumlahNilai(); ++i) {
        if (!m_chosen.contains(i))
            continue;
        const Value &value = m_values[static_cast<std::size_t>(i)].value;
        if (value.isEmpty())
            condition.orEmpty = true;
        else
            condition.values.push_back(value);
    }
    if (condition.values.empty())
        return Condition{m_field, Condition::Kind::Empty, {}, false, false};
    return condition;
}

int NilaiKolomModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_shown.empty() ? 0 : static_cast<int>(m_shown.size()) + 1;
}

Qt::CheckState NilaiKolomModel::allState() const
{
    const auto chosen =
        std::count_if(m_shown.begin(), m_shown.end(), [this](int i) { return m_chosen.contains(i); });
    if (chosen == 0)
        return Qt::Unchecked;
    return chosen == static_cast<qint64>(m_shown.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

QVariant NilaiKolomModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.row() == 0) {
        switch (role) {
        case Qt::DisplayRole: return tr("Pilih semua");
        case JumlahRole: return tr("%1 nilai").arg(angkaTabel(static_cast<double>(m_shown.size())));
        case Qt::CheckStateRole: return allState();
        default: return {};
        }
    }
    const int at = m_shown[static_cast<std::size_t>(index.row()) - 1];
    const Entry &entry = m_values[static_cast<std::size_t>(at)];
    switch (role) {
    case Qt::DisplayRole: return entry.text.isEmpty() ? tr("(kosong)") : entry.text;
    case JumlahRole: return angkaTabel(static_cast<double>(entry.count));
    case KosongRole: return entry.text.isEmpty();
    case Qt::CheckStateRole: return m_chosen.contains(at) ? Qt::Checked : Qt::Unchecked;
    default: return {};
    }
}

Qt::ItemFlags NilaiKolomModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

bool NilaiKolomModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool choose = value.toInt() != Qt::Unchecked;
    const auto mark = [this, choose](int at) { choose ? (void)m_chosen.insert(at) : (void)m_chosen.remove(at); };
    if (index.row() == 0)
        std::for_each(m_shown.begin(), m_shown.end(), mark);
    else
        mark(m_shown[static_cast<std::size_t>(index.row()) - 1]);
    Q_EMIT dataChanged(this->index(0), this->index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT pilihanBerubah();
    return true;
}

} // namespace lumbung
