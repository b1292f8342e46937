// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/session.h"

#include "core/application/datapribadi.h"

namespace lumbung::ctl {

Result<Office *> Session::office()
{
    if (!m_office) {
        auto opened = m_wiring.open();
        if (!opened)
            return opened.error();
        m_office = std::move(opened).value();
    }
    return m_office.get();
}

Result<std::optional<int>> Session::number(const QString &option) const
{
    if (!m_arguments.has(option))
        return std::optional<int>();
    bool ok = false;
    const int number = m_arguments.value(option).toInt(&ok);
    if (!ok || number < 0)
        return wrongUsage(u"--"_qs + option + u' ' + m_arguments.value(option));
    return std::optional(number);
}

Result<int> Session::tahunBuku()
{
    const auto given = number(u"tahun"_qs);
    if (!given)
        return given.error();
    if (*given)
        return **given;
    const auto opened = office();
    if (!opened)
        return opened.error();
    const auto years = (*opened)->koperasi().tahunBuku();
    if (!years)
        return years.error();
    return years->empty() ? m_wiring.clock().today().year() - 1 : years->front();
}

Result<KodeWilayah> Session::kodeWilayah(const QString &option) const
{
    if (!m_arguments.has(option))
        return KodeWilayah();
    const QString text = m_arguments.value(option);
    const auto kode = KodeWilayah::parse(text);
    if (!kode)
        return wrongUsage(u"--"_qs + option + u' ' + text);
    if (!m_wiring.wilayah().contains(*kode))
        return Error{ErrorKind::Missing, u"wilayah.tidak-ada"_qs, {{u"wilayah"_qs, kode->text()}}};
    return *kode;
}

Result<bool> Session::bukaDataPribadi(const QString &judul)
{
    const QString option = u"buka-data-pribadi"_qs;
    if (!m_arguments.has(option))
        return false;
    const auto opened = office();
    if (!opened)
        return opened.error();
    const auto noted = catatBukaDataPribadi(**opened, pelaku(), m_arguments.value(option), judul);
    if (!noted)
        return noted.error();
    return true;
}

} // namespace lumbung::ctl
