// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/deeplink.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace lumbung {

/// The open tabs as they are kept in the store (Workspace, space "tab"), so that they come back after a
/// restart or a crash with their order, the current one and each page's own state.
struct OpenTabs {
    struct Tab {
        DeepLink link;
        QByteArray state;

        friend bool operator==(const Tab &, const Tab &) = default;
    };
    QList<Tab> tabs;
    int current = 0;

    QString toText() const;
    /// Unreadable tabs are left out; nothing when no tab is left.
    static std::optional<OpenTabs> fromText(const QString &text);

    friend bool operator==(const OpenTabs &, const OpenTabs &) = default;
};

} // namespace lumbung
