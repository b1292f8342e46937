// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"

#include <QList>

namespace lumbung {

/// Where the person has been, for Alt+Left and Alt+Right. Going somewhere new drops what lay ahead.
class LinkHistory {
public:
    void visit(const DeepLink &link);
    /// The present place shows something else now (a filter): going back leads to that.
    void amend(const DeepLink &link);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_links.size(); }
    DeepLink back() { return m_links[--m_at]; }
    DeepLink forward() { return m_links[++m_at]; }

private:
    QList<DeepLink> m_links;
    qsizetype m_at = -1;
};

} // namespace lumbung
