// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/koperasi/koperasitablemodel.h"

#include "core/domain/readvalue.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <algorithm>

namespace lumbung {

struct KoperasiTableModel::Kiriman {
    std::vector<std::pair<qint64, std::vector<BarisTabel>>> pages;
    std::vector<std::pair<int, std::vector<Rangkuman>>> sums;
};

KoperasiTableModel::KoperasiTableModel(StoreThread &baca, const WilayahDirectory &wilayah, const Clock &clock,
                                       QObject *parent)
    : QAbstractTableModel(parent), m_reader(baca), m_clock(clock), m_fetchTimer(new QTimer(this))
{
    m_how.wilayah = &wilayah;
    m_fetchTimer->setSingleShot(true);
    connect(m_fetchTimer, &QTimer::timeout, this, &KoperasiTableModel::fetch);
    connect(&m_ticks, &PilihanBaris::berubah, this, [this] {
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1),
                               {Qt::CheckStateRole, TerpilihRole});
    });
}

KoperasiTableModel::~KoperasiTableModel()
{
    ++*m_generation; // work still waiting on the store's thread ends at once
}

void KoperasiTableModel::setKolom(std::vector<Field> kolom)
{
    if (kolom == m_how.kolom)
        return;
    beginResetModel();
    m_how.kolom = std::move(kolom);
    m_pages.kosongkan();
    for (KepalaKelompok &head : m_lines.kepala())
        head.dihitung = false;
    endResetModel();
    ++*m_generation;
    if (m_state == Keadaan::Memuat && m_asked)
        load();
}

std::optional<Field> KoperasiTableModel::fieldOf(int column) const
{
    if (column < 1 || column > static_cast<int>(m_how.kolom.size()))
        return std::nullopt;
    return m_how.kolom[static_cast<std::size_t>(column) - 1];
}

int KoperasiTableModel::columnOf(Field field) const
{
    const auto found = std::find(m_how.kolom.begin(), m_how.kolom.end(), field);
    return found == m_how.kolom.end() ? -1 : static_cast<int>(found - m_how.kolom.begin()) + 1;
}

void KoperasiTableModel::setQuery(const DaftarQuery &query)
{
    m_query = query;
    m_asked = true;
    m_how.tahunBuku = query.tahunBuku;
    load();
}

void KoperasiTableModel::setTerbuka(bool terbuka)
{
    if (m_how.terbuka == terbuka)
        return;
    m_how.terbuka = terbuka;
    load();
}

void KoperasiTableModel::muatUlang()
{
    load();
}

void KoperasiTableModel::load()
{
    m_state = Keadaan::Memuat;
    Q_EMIT keadaanBerubah();
    const quint64 mine = ++*m_generation;
    m_reader
        .run([query = m_query, how = m_how, mine,
              latest = m_generation](Office &office) -> Result<std::shared_ptr<MuatanDaftar>> {
            if (latest->load() != mine)
                return Error{ErrorKind::Cancelled, QStringLiteral("daftar.diganti"), {}};
            return bacaDaftar(office.koperasi(), query, how).map([](MuatanDaftar &&load) {
                return std::make_shared<MuatanDaftar>(std::move(load));
            });
        })
        .then(this, [this, mine](const Result<std::shared_ptr<MuatanDaftar>> &load) {
            if (m_generation->load() == mine)
                accept(load);
        });
}

void KoperasiTableModel::accept(const Result<std::shared_ptr<MuatanDaftar>> &load)
{
    if (!load) {
        m_state = Keadaan::Gagal;
        Q_EMIT keadaanBerubah();
        Q_EMIT gagal(load.error());
        return;
    }
    beginResetModel();
    m_load = *load;
    m_fetching = false;
    m_wantedPages.clear();
    m_wantedSums.clear();
    m_pages.kosongkan();
    if (!m_load->keys.empty())
        m_pages.simpan(0, std::move(m_load->halamanPertama));
    m_lines.reset(cocok(), std::move(m_load->kelompok));
    m_state = Keadaan::Siap;
    endResetModel();
    Q_EMIT keadaanBerubah();
    Q_EMIT termuat();
}

const BarisTabel *KoperasiTableModel::want(qint64 urutan) const
{
    if (const BarisTabel *row = m_pages.baris(urutan))
        return row;
    const qint64 page = HalamanBaris::halamanDari(urutan);
    const auto known = std::find(m_wantedPages.begin(), m_wantedPages.end(), page);
    if (known != m_wantedPages.end())
        m_wantedPages.erase(known);
    m_wantedPages.push_back(page);
    // Dragging the scroll bar asks for many pages; only the last ones are still on screen.
    constexpr std::size_t recent = 4;
    if (m_wantedPages.size() > recent)
        m_wantedPages.erase(m_wantedPages.begin());
    if (!m_fetchTimer->isActive())
        m_fetchTimer->start(0);
    return nullptr;
}

void KoperasiTableModel::wantSum(int group) const
{
    if (std::find(m_wantedSums.begin(), m_wantedSums.end(), group) == m_wantedSums.end())
        m_wantedSums.push_back(group);
    if (!m_fetchTimer->isActive())
        m_fetchTimer->start(0);
}

void KoperasiTableModel::fetch()
{
    if (m_fetching || (m_wantedPages.empty() && m_wantedSums.empty()))
        return;
    m_fetching = true;
    const quint64 mine = m_generation->load();
    std::vector<std::pair<int, std::pair<qint64, qint64>>> groups;
    for (const int group : m_wantedSums) {
        const KepalaKelompok &head = m_lines.kepala()[static_cast<std::size_t>(group)];
        groups.push_back({group, {head.awal, head.jumlah}});
    }
    m_reader
        .run([pages = std::exchange(m_wantedPages, {}), groups, load = m_load, how = m_how, mine,
              latest = m_generation](Office &office) -> Result<std::shared_ptr<Kiriman>> {
            auto delivery = std::make_shared<Kiriman>();
            const std::span<const RowKey> keys(load->keys);
            for (const qint64 page : pages) {
                if (latest->load() != mine)
                    return Error{ErrorKind::Cancelled, QStringLiteral("daftar.diganti"), {}};
                const auto from = static_cast<std::size_t>(page * HalamanBaris::ukuran);
                const auto count = std::min<std::size_t>(HalamanBaris::ukuran, keys.size() - from);
                auto rows = bacaBaris(office.koperasi(), keys.subspan(from, count), how);
                if (!rows)
                    return rows.error();
                delivery->pages.emplace_back(page, std::move(*rows));
            }
            for (const auto &[group, span] : groups) {
                auto sums = bacaJumlah(
                    office.koperasi(),
                    keys.subspan(static_cast<std::size_t>(span.first), static_cast<std::size_t>(span.second)), how);
                if (!sums)
                    return sums.error();
                delivery->sums.emplace_back(group, std::move(*sums));
            }
            return delivery;
        })
        .then(this, [this, mine](const Result<std::shared_ptr<Kiriman>> &delivery) {
            m_fetching = false;
            if (m_generation->load() == mine)
                deliver(delivery);
            else if (m_state == Keadaan::Siap)
                semuaBerubah(); // columns changed meanwhile: painting asks again
        });
    m_wantedSums.clear();
}

void KoperasiTableModel::deliver(const Result<std::shared_ptr<Kiriman>> &delivery)
{
    if (!delivery) {
        Q_EMIT gagal(delivery.error());
        return;
    }
    for (auto &[page, rows] : (*delivery)->pages) {
        const qint64 from = page * HalamanBaris::ukuran;
        const qint64 last = from + static_cast<qint64>(rows.size()) - 1;
        m_pages.simpan(page, std::move(rows));
        Q_EMIT dataChanged(index(m_lines.line(from), 0), index(m_lines.line(last), columnCount() - 1));
    }
    for (auto &[group, sums] : (*delivery)->sums) {
        KepalaKelompok &head = m_lines.kepala()[static_cast<std::size_t>(group)];
        head.jumlahan = std::move(sums);
        head.dihitung = true;
        const int line = m_lines.lineOfHead(group);
        Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
    }
    fetch();
}

int KoperasiTableModel::lineOf(RowKey key) const
{
    const auto found = std::find(m_load->keys.begin(), m_load->keys.end(), key);
    return found == m_load->keys.end() ? -1 : m_lines.line(found - m_load->keys.begin());
}

int KoperasiTableModel::jumlahTerpilih() const
{
    if (m_ticks.jumlah() == 0)
        return 0;
    return static_cast<int>(std::count_if(m_load->keys.begin(), m_load->keys.end(),
                                          [this](RowKey key) { return m_ticks.berisi(key); }));
}

RowKey KoperasiTableModel::keyAt(int line) const
{
    if (line < 0 || line >= m_lines.lineCount())
        return 0;
    const TempatBaris place = m_lines.tempat(line);
    return place.urutan < 0 ? 0 : m_load->keys[static_cast<std::size_t>(place.urutan)];
}

KoperasiId KoperasiTableModel::idAt(int line) const
{
    if (line < 0 || line >= m_lines.lineCount())
        return {};
    const TempatBaris place = m_lines.tempat(line);
    const BarisTabel *row = place.urutan < 0 ? nullptr : m_pages.baris(place.urutan);
    return row ? row->id : KoperasiId();
}

qint64 KoperasiTableModel::nomorBaris(int line) const
{
    return line < 0 || line >= m_lines.lineCount() ? 0 : m_lines.tempat(line).urutan + 1;
}

void KoperasiTableModel::lipat(int line)
{
    const TempatBaris place = m_lines.tempat(line);
    if (place.kelompok < 0 || place.urutan >= 0)
        return;
    const KepalaKelompok &head = m_lines.kepala()[static_cast<std::size_t>(place.kelompok)];
    const int count = static_cast<int>(head.jumlah);
    const bool fold = !head.terlipat;
    if (fold)
        beginRemoveRows({}, line + 1, line + count);
    else
        beginInsertRows({}, line + 1, line + count);
    m_lines.lipat(place.kelompok, fold);
    if (fold)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1));
}

bool KoperasiTableModel::lepasSuntingan(const QModelIndex &index)
{
    const RowKey key = keyAt(index.row());
    const auto field = fieldOf(index.column());
    if (!key || !field || !m_edits.sel(key, *field))
        return false;
    m_edits.lepas(key, *field);
    selBerubah(key, *field);
    return true;
}

void KoperasiTableModel::selBerubah(RowKey key, Field field)
{
    const int line = lineOf(key);
    const int column = columnOf(field);
    if (line >= 0 && column >= 0)
        Q_EMIT dataChanged(index(line, column), index(line, column));
    Q_EMIT suntinganBerubah();
}

void KoperasiTableModel::semuaBerubah()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT suntinganBerubah();
}

int KoperasiTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_lines.lineCount();
}

int KoperasiTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_how.kolom.size()) + 1;
}

QVariant KoperasiTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const auto field = fieldOf(section);
    switch (role) {
    case Qt::DisplayRole: return field ? judulKolom(*field) : QString();
    case Qt::AccessibleTextRole: return field ? namaKolom(*field) : tr("Pilih baris");
    case FieldRole: return field ? static_cast<int>(*field) : -1;
    case Qt::TextAlignmentRole:
        return int(field && berupaAngka(*field) ? Qt::AlignRight | Qt::AlignVCenter
                                                : Qt::AlignLeft | Qt::AlignVCenter);
    default: return {};
    }
}

} // namespace lumbung
