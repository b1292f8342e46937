// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"

#include <map>

namespace lumbung {

/// A directory of the few areas that a test names.
class FakeWilayah final : public WilayahDirectory {
public:
    explicit FakeWilayah(std::map<QString, QString> names) : m_names(std::move(names)) {}

    std::vector<WilayahHit> search(const QString &text, int limit, const KodeWilayah &dalam) const override
    {
        std::vector<WilayahHit> hits;
        for (const auto &[code, name] : m_names) {
            const KodeWilayah kode = *KodeWilayah::parse(code);
            if (dalam.contains(kode) && name.contains(text, Qt::CaseInsensitive) && int(hits.size()) < limit)
                hits.push_back({kode, name, jalur(kode)});
        }
        return hits;
    }
    QString nama(const KodeWilayah &kode) const override
    {
        const auto found = m_names.find(kode.text());
        return found == m_names.end() ? QString() : found->second;
    }
    QString jalur(const KodeWilayah &kode) const override
    {
        QStringList parts;
        for (KodeWilayah area = kode; !area.isEmpty(); area = area.parent())
            parts << nama(area);
        return parts.join(QStringLiteral(", "));
    }
    bool contains(const KodeWilayah &kode) const override { return m_names.contains(kode.text()); }
    std::vector<KodeWilayah> children(const KodeWilayah &kode) const override
    {
        std::vector<KodeWilayah> found;
        for (const auto &[code, name] : m_names)
            if (const KodeWilayah area = *KodeWilayah::parse(code); area.parent() == kode)
                found.push_back(area);
        return found;
    }
    /// The whole own name, case aside, of the narrowest level asked for; inside `dalam` first.
    WilayahResolusi resolve(const NamaWilayah &nama, const KodeWilayah &dalam) const override
    {
        const QStringList asked{nama.provinsi, nama.kabupatenKota, nama.kecamatan, nama.desa};
        std::vector<KodeWilayah> all, inside;
        for (const auto &[code, name] : m_names) {
            const KodeWilayah kode = *KodeWilayah::parse(code);
            if (name.compare(asked.at(static_cast<int>(kode.tingkat()) - 1), Qt::CaseInsensitive) != 0)
                continue;
            all.push_back(kode);
            if (dalam.contains(kode))
                inside.push_back(kode);
        }
        const auto &found = inside.empty() ? all : inside;
        if (found.size() == 1)
            return {found.front(), true, {}};
        return {{}, false, found};
    }

private:
    std::map<QString, QString> m_names;
};

/// One made-up kabupaten with three kecamatan, one of them with two desa.
inline FakeWilayah wilayahContoh()
{
    return FakeWilayah({{QStringLiteral("32"), QStringLiteral("Provinsi Contoh")},
                        {QStringLiteral("32.01"), QStringLiteral("Kabupaten Contoh")},
                        {QStringLiteral("32.01.01"), QStringLiteral("Mekarcontoh")},
                        {QStringLiteral("32.01.01.2001"), QStringLiteral("Desa Contoh Satu")},
                        {QStringLiteral("32.01.01.2002"), QStringLiteral("Desa Contoh Dua")},
                        {QStringLiteral("32.01.02"), QStringLiteral("Sukacontoh")},
                        {QStringLiteral("32.01.03"), QStringLiteral("Bumicontoh")},
                        {QStringLiteral("32.02"), QStringLiteral("Kabupaten Lain")},
                        {QStringLiteral("32.02.01"), QStringLiteral("Laincontoh")}});
}

} // namespace lumbung
