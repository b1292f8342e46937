// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/kasus/waktumodel.h"

#include "models/kasus/katakasus.h"

namespace lumbung {

namespace {

constexpr qint64 terpendek = 60'000;

QString rentang(const KalenderKerja &kalender, const PotonganWaktu &satu, qint64 kini)
{
    return QStringLiteral("%1 – %2").arg(kataSaatKasus(kalender, satu.dari, kini),
                                         kataSaatKasus(kalender, satu.sampai, kini));
}

} // namespace

void WaktuModel::tampilkan(const Kasus &kasus, const KalenderKerja &kalender, qint64 kini)
{
    beginResetModel();
    m_baris.clear();
    const LangkahSop *langkah = kasus.langkahKini();
    const auto jam = jamKini(kasus, kalender, kini);
    if (langkah && jam) {
        m_baris.push_back({tr("Langkah %1 dimulai").arg(langkah->no),
                           kataSaatKasus(kalender, kasus.keadaan.kini()->masuk, kini),
                           {}});
        for (const PotonganWaktu &satu : jam->potongan)
            if (satu.lama() >= terpendek)
                m_baris.push_back({kataSebabWaktu(satu), rentang(kalender, satu, kini),
                                   satu.sebab == SebabWaktu::Kerja ? kataLama(satu.lama()) : tr("tidak dihitung"),
                                   satu.sebab == SebabWaktu::Kerja});
        m_baris.push_back({tr("Terpakai"),
                           langkah->waktu.diukur() ? tr("dari %1").arg(langkah->waktu.asal) : QString(),
                           kataLama(jam->terpakai), true});
        if (jam->tenggat)
            m_baris.push_back({tr("Tenggat"), kataSaatKasus(kalender, *jam->tenggat, kini),
                               jam->lewat ? tr("lewat") : QString(), true});
    }
    endResetModel();
}

int WaktuModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_baris.size());
}

QVariant WaktuModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Baris &satu = m_baris[static_cast<std::size_t>(index.row())];
    if (role == TebalRole)
        return satu.tebal;
    if (role == Qt::TextAlignmentRole && index.column() == Lama)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == Apa ? satu.apa : index.column() == Kapan ? satu.kapan : satu.lama;
}

QVariant WaktuModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Apa ? tr("Waktu") : section == Kapan ? tr("Kapan") : tr("Lama");
}

} // namespace lumbung
