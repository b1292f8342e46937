// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/strongid.h"
#include "forms/widgets/dialogtindakan.h"

namespace lumbung {

class MessageBar;
struct Desk;

/// Asks before an act is taken back that changed other koperasi too.
class DialogUrungkan : public DialogTindakan {
    Q_OBJECT

public:
    DialogUrungkan(const QString &judul, QWidget *parent);
};

/// Takes the act back and says in `message` what came of it, unless its page has gone by then; every page hears
/// of the change and of the new act, which can be taken back in turn. `judul` is the act's name in Riwayat.
void urungkanTindakan(Desk &desk, const TindakanId &act, const QString &judul, MessageBar *message);

} // namespace lumbung
