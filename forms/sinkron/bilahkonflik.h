// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/strongid.h"
#include "forms/shell/deeplink.h"
#include "forms/widgets/messagebar.h"

namespace lumbung {

struct Desk;

/// Says in a koperasi's form that two people disagree about it, and leads to the decision. Hidden without conflict.
class BilahKonflik : public MessageBar {
    Q_OBJECT
public:
    explicit BilahKonflik(Desk &desk, QWidget *parent = nullptr);
    /// Asks again; of a koperasi that does not exist yet nothing.
    void tanya(const KoperasiId &id);

Q_SIGNALS:
    void putuskanDiminta(const lumbung::DeepLink &link);

private:
    Desk &m_desk;
    QString m_konflik;
};

} // namespace lumbung
