// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/laporan/daftarlaporan.h"

#include "core/application/laporan/angka.h"
#include "core/application/laporan/kepalalaporan.h"
#include "core/domain/readvalue.h"
#include "core/domain/samaran.h"

#include <algorithm>

namespace lumbung {

namespace {

JenisSel kindOf(Field field)
{
    switch (spec(field).type) {
    case FieldType::Money: return JenisSel::Rupiah;
    case FieldType::Integer: return field == Field::TahunBuku ? JenisSel::Teks : JenisSel::Bilangan;
    default: return JenisSel::Teks;
    }
}

bool isSummed(Field field)
{
    return kindOf(field) != JenisSel::Teks && !spec(field).derived;
}

QString textOf(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (spec(field).type != FieldType::Wilayah)
        return displayText(field, value);
    const auto kode = KodeWilayah::parse(value.text());
    const QString nama = kode ? wilayah.nama(*kode) : QString();
    return nama.isEmpty() ? value.text() : nama;
}

Value cellOf(Field field, const Value &value, const WilayahDirectory &wilayah)
{
    if (kindOf(field) != JenisSel::Teks)
        return value;
    const QString text = textOf(field, value, wilayah);
    return Value(spec(field).personal ? tersamar(field, text) : text);
}

/// Rows that belong together, added up while they are written.
struct Sums {
    qint64 koperasi = 0;
    std::vector<std::optional<qint64>> byColumn;

    explicit Sums(std::size_t columns) : byColumn(columns) {}
    void add(const DaftarBaris &row, const std::vector<Field> &fields)
    {
        ++koperasi;
        for (std::size_t i = 0; i < byColumn.size(); ++i)
            if (isSummed(fields[i]) && !row.nilai[i].isEmpty())
                byColumn[i] = byColumn[i].value_or(0) + row.nilai[i].integer();
    }
};

/// Writes the rows of the list one after the other into the report.
class DaftarWriter {
public:
    DaftarWriter(Laporan &laporan, const PermintaanDaftar &permintaan, const WilayahDirectory &wilayah)
        : m_laporan(laporan),
          m_wanted(permintaan),
          m_wilayah(wilayah),
          m_all(permintaan.kolom.size()),
          m_group(permintaan.kolom.size())
    {
    }

    void row(const DaftarBaris &row)
    {
        if (m_wanted.query.kelompok)
            startGroup(row.nilai.back());
        BarisLaporan line;
        line.sel.push_back(Value(QString::number(++m_number)));
        for (std::size_t i = 0; i < m_wanted.kolom.size(); ++i)
            line.sel.push_back(cellOf(m_wanted.kolom[i], row.nilai[i], m_wilayah));
        m_laporan.baris.push_back(std::move(line));
        m_all.add(row, m_wanted.kolom);
        m_group.add(row, m_wanted.kolom);
    }

    void finish()
    {
        finishGroup();
        m_laporan.baris.push_back(sumRow(JenisBaris::Jumlah, QStringLiteral("Jumlah"), m_all));
    }

private:
    void startGroup(const Value &value)
    {
        if (m_head && m_groupValue == value)
            return;
        finishGroup();
        m_groupValue = value;
        m_head = m_laporan.baris.size();
        m_laporan.baris.emplace_back();
    }

    /// The head stands before its rows, but its sums are known after them.
    void finishGroup()
    {
        if (!m_head)
            return;
        const Field field = *m_wanted.query.kelompok;
        const QString text = cellOf(field, m_groupValue, m_wilayah).text();
        const QString shown = kindOf(field) == JenisSel::Teks ? text : textOf(field, m_groupValue, m_wilayah);
        m_laporan.baris[*m_head] = sumRow(
            JenisBaris::Kelompok,
            QStringLiteral("%1: %2").arg(labelOf(field), shown.isEmpty() ? QStringLiteral("(kosong)") : shown),
            m_group);
        m_group = Sums(m_wanted.kolom.size());
    }

    BarisLaporan sumRow(JenisBaris jenis, const QString &words, const Sums &sums) const
    {
        BarisLaporan line;
        line.jenis = jenis;
        line.sel.resize(m_wanted.kolom.size() + 1);
        for (std::size_t i = 0; i < sums.byColumn.size(); ++i)
            if (sums.byColumn[i])
                line.sel[i + 1] = Value(*sums.byColumn[i]);
        const std::size_t name = m_laporan.kolomNama;
        if (name < line.sel.size() && m_laporan.kolom[name].jenis == JenisSel::Teks)
            line.sel[name] = Value(QStringLiteral("%1 (%2 koperasi)").arg(words, teksAngka(sums.koperasi)));
        return line;
    }

    Laporan &m_laporan;
    const PermintaanDaftar &m_wanted;
    const WilayahDirectory &m_wilayah;
    Sums m_all, m_group;
    Value m_groupValue;
    std::optional<std::size_t> m_head; ///< row of the group's head
    qint64 m_number = 0;
};

Laporan frameOf(const PermintaanDaftar &wanted, std::size_t rows)
{
    Laporan report;
    report.judul = QStringLiteral("Daftar koperasi");
    report.subjudul = subjudulOf(wanted.kepala, QStringLiteral("Tahun buku %1").arg(wanted.query.tahunBuku));
    if (!wanted.tampilan.isEmpty())
        report.subjudul << wanted.tampilan;
    report.kolom.push_back({.judul = QStringLiteral("No"), .jenis = JenisSel::Teks});
    for (const Field field : wanted.kolom)
        report.kolom.push_back({.judul = labelOf(field), .jenis = kindOf(field)});
    const auto texts = std::find_if(wanted.kolom.begin(), wanted.kolom.end(),
                                    [](Field field) { return kindOf(field) == JenisSel::Teks; });
    report.kolomNama = static_cast<std::size_t>(texts - wanted.kolom.begin()) + 1;
    report.catatan = catatanOf(wanted.kepala, {});
    report.catatan << QStringLiteral("%1 koperasi").arg(teksAngka(static_cast<qint64>(rows)));
    if (std::any_of(wanted.kolom.begin(), wanted.kolom.end(), [](Field field) { return spec(field).personal; }))
        report.catatan << QStringLiteral("Data pribadi disamarkan");
    return report;
}

} // namespace

Result<Laporan> laporanDaftar(Office &office, const WilayahDirectory &wilayah, const PermintaanDaftar &permintaan)
{
    const auto keys = office.koperasi().keys(permintaan.query);
    if (!keys)
        return keys.error();
    if (keys->size() > barisCetakPalingBanyak)
        return Error{ErrorKind::Refused,
                     QStringLiteral("cetak.terlalu-banyak"),
                     {{QStringLiteral("banyak"), static_cast<qint64>(keys->size())},
                      {QStringLiteral("batas"), static_cast<qint64>(barisCetakPalingBanyak)}}};
    std::vector<Field> fields = permintaan.kolom;
    if (permintaan.query.kelompok)
        fields.push_back(*permintaan.query.kelompok);
    const auto rows = office.koperasi().rows(*keys, fields, permintaan.query.tahunBuku);
    if (!rows)
        return rows.error();
    Laporan report = frameOf(permintaan, rows->size());
    DaftarWriter writer(report, permintaan, wilayah);
    for (const DaftarBaris &row : *rows)
        writer.row(row);
    writer.finish();
    return report;
}

} // namespace lumbung
