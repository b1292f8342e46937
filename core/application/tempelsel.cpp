// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/tempelsel.h"

#include "core/domain/readvalue.h"

#include <algorithm>
#include <array>
#include <map>

namespace lumbung {

namespace {

/// Why a cell takes no pasted text: also a masked one that was copied as it is shown would destroy what it hides.
std::optional<Error> closedCell(Field field, const QString &text, bool terbuka)
{
    const bool masked = text.contains(u"\u2022\u2022") || text.contains(u"***");
    const FieldSpec &about = spec(field);
    const auto refused = [field](const char *code) {
        return Error{ErrorKind::Refused, QString::fromLatin1(code), {{QStringLiteral("field"), keyOf(field)}}};
    };
    if (about.derived)
        return refused("isian.turunan");
    if (about.type == FieldType::Wilayah)
        return refused("tempel.wilayah");
    if (about.personal && (!terbuka || masked))
        return refused("tempel.tersamar");
    return std::nullopt;
}

SelTempel judged(const SelTujuan &target, const DaftarBaris &row, const KoperasiTersimpan &stored, bool terbuka,
                 const Clock &clock)
{
    SelTempel cell;
    cell.id = row.id;
    cell.koperasi = row.nilai.front().text();
    cell.field = target.field;
    cell.teks = target.teks;
    cell.galat = closedCell(target.field, target.teks, terbuka);
    if (cell.galat)
        return cell;
    cell.semula = stored.nilai(target.field);
    auto read = readValue(target.field, target.teks, clock.today());
    if (!read) {
        cell.galat = read.error();
        return cell;
    }
    cell.menjadi = *read;
    cell.nasib = cell.menjadi == cell.semula ? SelTempel::Nasib::Sama : SelTempel::Nasib::Berubah;
    return cell;
}

/// One koperasi of the paste: its cells among all, and what is stored.
struct Sekoperasi {
    std::vector<SelTempel *> cells;
    KoperasiTersimpan stored;
};

/// A finding belongs to the cell of its field; where that was not pasted, to every cell that would change.
bool place(const TemuanIsian &finding, const std::vector<SelTempel *> &cells)
{
    const bool wrong = finding.keparahan == Keparahan::Salah;
    const bool exact = std::any_of(cells.begin(), cells.end(), [&](const SelTempel *cell) {
        return cell->field == finding.field && cell->nasib == SelTempel::Nasib::Berubah;
    });
    bool left = false;
    for (SelTempel *cell : cells) {
        if (cell->nasib != SelTempel::Nasib::Berubah || (exact && cell->field != finding.field))
            continue;
        if (wrong) {
            cell->nasib = SelTempel::Nasib::Dilewati;
            left = true;
        }
        if (wrong || !cell->temuan)
            cell->temuan = finding;
    }
    return left;
}

/// Leaves out what the rules refuse, until the rest stands.
void weigh(Office &office, const Sekoperasi &one, const Periode &periode, const Clock &clock)
{
    for (bool again = true; again;) {
        again = false;
        SelSekoperasi changes;
        for (SelTempel *cell : one.cells) {
            if (cell->nasib != SelTempel::Nasib::Berubah)
                continue;
            cell->temuan.reset();
            changes.set(cell->field, cell->menjadi);
        }
        if (changes.isEmpty())
            return;
        for (const TemuanIsian &finding : temuanSel(office, one.stored, changes, periode, clock))
            if (finding.keparahan != Keparahan::Info)
                again = place(finding, one.cells) || again;
    }
}

Result<std::map<RowKey, DaftarBaris>> rowsOf(Office &office, const PermintaanTempel &wanted)
{
    std::vector<RowKey> keys;
    for (const SelTujuan &target : wanted.sel)
        if (keys.empty() || keys.back() != target.key)
            keys.push_back(target.key);
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    auto rows = office.koperasi().rows(keys, std::array{Field::Nama}, wanted.periode.tahunBuku);
    if (!rows)
        return rows.error();
    std::map<RowKey, DaftarBaris> byKey;
    for (DaftarBaris &row : *rows)
        byKey.emplace(row.key, std::move(row));
    return byKey;
}

} // namespace

int PratinjauTempel::jumlah(SelTempel::Nasib nasib) const
{
    return static_cast<int>(std::ranges::count(sel, nasib, &SelTempel::nasib));
}

std::vector<PerubahanSel> PratinjauTempel::perubahan() const
{
    std::vector<PerubahanSel> changes;
    for (const SelTempel &cell : sel)
        if (cell.nasib == SelTempel::Nasib::Berubah)
            changes.push_back({cell.id, cell.field, cell.menjadi});
    return changes;
}

Result<PratinjauTempel> pratinjauTempel(Office &office, const PermintaanTempel &permintaan, const Clock &clock)
{
    if (permintaan.sel.size() > selTempelPalingBanyak)
        return Error{ErrorKind::Refused,
                     QStringLiteral("tempel.terlalu-banyak"),
                     {{QStringLiteral("banyak"), static_cast<qint64>(permintaan.sel.size())},
                      {QStringLiteral("batas"), static_cast<qint64>(selTempelPalingBanyak)}}};
    const auto rows = rowsOf(office, permintaan);
    if (!rows)
        return rows.error();
    PratinjauTempel preview;
    preview.sel.reserve(permintaan.sel.size()); // cells are pointed at
    std::map<RowKey, Sekoperasi> koperasi;
    for (const SelTujuan &target : permintaan.sel) {
        const auto row = rows->find(target.key);
        if (row == rows->end())
            continue;
        auto one = koperasi.find(target.key);
        if (one == koperasi.end()) {
            auto stored = bacaTersimpan(office.koperasi(), row->second.id, permintaan.periode);
            if (!stored)
                return stored.error();
            one = koperasi.emplace(target.key, Sekoperasi{{}, std::move(*stored)}).first;
        }
        preview.sel.push_back(judged(target, row->second, one->second.stored, permintaan.terbuka, clock));
        one->second.cells.push_back(&preview.sel.back());
    }
    for (const auto &[key, one] : koperasi)
        weigh(office, one, permintaan.periode, clock);
    return preview;
}

} // namespace lumbung
