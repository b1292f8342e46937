// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/akunstore.h"
#include "hub/commands/outcome.h"

namespace lumbung {
class Chance;
class Clock;
} // namespace lumbung

namespace lumbung::hub {

/// "3201" or "32.01", "3200" or "32", "0". Input "akun.wilayah" {wilayah}.
Result<Scope> areaOf(const QString &text);

/// user add|code|list|role|scope|disable|enable and device list|revoke: the same words whatever the store.
/// Input "akun.nama" {nama}, "akun.peran" {peran}, "akun.wilayah" {wilayah}; Missing "akun.tidak-ada" {nama},
/// "akun.perangkat-tidak-ada"; those of AkunStore.
class AccountCommands {
public:
    static constexpr int codeDays = 7;

    AccountCommands(AkunStore &store, const Clock &clock, Chance &chance);

    /// The one-time code is shown here and nowhere else.
    Result<Outcome> addUser(const QString &name, const QString &role, const QString &scope, const QString &unit);
    /// A code for one more device.
    Result<Outcome> newCode(const QString &name);
    Result<Outcome> listUsers();
    Result<Outcome> setRole(const QString &name, const QString &role);
    Result<Outcome> setScope(const QString &name, const QString &scope);
    Result<Outcome> setDisabled(const QString &name, bool disabled);
    Result<Outcome> listDevices();
    Result<Outcome> revokeDevice(const QString &id);

private:
    Result<Pemakai> find(const QString &name);
    Result<Outcome> change(Pemakai pemakai);

    AkunStore &m_store;
    const Clock &m_clock;
    Chance &m_chance;
};

} // namespace lumbung::hub
