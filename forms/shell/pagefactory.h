// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/page.h"

#include <functional>
#include <map>

namespace lumbung {

/// Makes pages from deep links. A subject registers itself under its page name in the composition root:
/// `factory.add(u"koperasi"_qs, [&desk](const DeepLink &link, QWidget *parent) { … });`
class PageFactory {
public:
    using Make = std::function<Page *(const DeepLink &link, QWidget *parent)>;

    void add(const QString &page, Make make) { m_makers[page] = std::move(make); }
    bool knows(const QString &page) const { return m_makers.contains(page); }
    /// Nothing for a page that nobody registered.
    Page *make(const DeepLink &link, QWidget *parent) const
    {
        const auto found = m_makers.find(link.page);
        return found == m_makers.end() ? nullptr : found->second(link, parent);
    }

private:
    std::map<QString, Make> m_makers;
};

} // namespace lumbung
