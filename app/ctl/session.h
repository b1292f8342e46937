// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "app/wiring/wiring.h"

#include <memory>
#include <optional>

namespace lumbung::ctl {

/// One run of one command: its arguments, the adapters and, once asked for, the opened office.
class Session {
public:
    Session(const Wiring &wiring, Arguments arguments) : m_wiring(wiring), m_arguments(std::move(arguments)) {}

    const Wiring &wiring() const { return m_wiring; }
    const Arguments &arguments() const { return m_arguments; }
    QString argument(int position) const { return m_arguments.positional.value(position); }
    QString option(const QString &name) const { return m_arguments.value(name); }

    /// Opens the store on first use.
    Result<Office *> office();
    /// What is written beside every change made here.
    QString pelaku() const { return u"lumbungctl"_qs; }
    Asal asal() const { return {Sumber::Manual, m_wiring.clock().today()}; }

    /// A whole number of an option; nothing when it was not given; wrong usage when it is no number.
    Result<std::optional<int>> number(const QString &option) const;
    /// The tahun buku of --tahun, or the newest with data, or last year.
    Result<int> tahunBuku();
    /// --dalam, --wilayah: a code that exists; empty when not given. Missing "wilayah.tidak-ada".
    Result<KodeWilayah> kodeWilayah(const QString &option) const;
    /// True when personal data may be shown whole; the reason has then been noted.
    Result<bool> bukaDataPribadi(const QString &judul);

private:
    const Wiring &m_wiring;
    Arguments m_arguments;
    std::unique_ptr<Office> m_office;
};

} // namespace lumbung::ctl
