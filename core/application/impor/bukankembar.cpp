// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/application/impor/bukankembar.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace lumbung {

namespace {

constexpr QChar pemisah = u'|';

QString ruang()
{
    return QStringLiteral("bukan-kembar");
}

QString teksKunci(const KunciKoperasi &kunci)
{
    return QStringLiteral("%1-%2-%3-%4")
        .arg(kunci.nik, 0, 16)
        .arg(kunci.badanHukum, 0, 16)
        .arg(kunci.nama, 0, 16)
        .arg(kunci.wilayah, 0, 16);
}

QJsonObject dikenalDengan(const Record &profil)
{
    QJsonObject object;
    for (const Field field : {Field::NikKoperasi, Field::NoBadanHukum, Field::Nama, Field::Wilayah})
        if (const QString text = profil.value(field).text(); !text.isEmpty())
            object.insert(keyOf(field), text);
    return object;
}

} // namespace

QString BukanKembar::pasangan(const KunciKoperasi &baris, const KoperasiId &lain)
{
    return teksKunci(baris) + pemisah + lain.text();
}

QString BukanKembar::pasangan(const KunciKoperasi &baris, const KunciKoperasi &lain)
{
    return teksKunci(baris) + pemisah + teksKunci(lain);
}

Result<void> BukanKembar::muat()
{
    const auto names = m_workspace.nama(ruang());
    if (!names)
        return names.error();
    for (const QString &name : *names) {
        m_pasangan.insert(name);
        m_baris.insert(name.section(pemisah, 0, 0));
    }
    return {};
}

bool BukanKembar::mengenal(const KunciKoperasi &baris) const
{
    return !m_baris.isEmpty() && m_baris.contains(teksKunci(baris));
}

Result<void> BukanKembar::ingat(const PasanganKembar &pasangan)
{
    const QJsonObject isi{{QStringLiteral("baris"), dikenalDengan(pasangan.berkas)}};
    return m_workspace.simpan(ruang(), pasangan.nama,
                              QString::fromUtf8(QJsonDocument(isi).toJson(QJsonDocument::Compact)));
}

Result<void> BukanKembar::lupakan(const PasanganKembar &pasangan)
{
    return m_workspace.hapus(ruang(), pasangan.nama);
}

} // namespace lumbung
