// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "hub/huboptions.h"

#include <QMap>

namespace lumbung::hub {

/// Everything that can be set, from weakest to strongest: built in, file, environment, flags.
struct HubConfig {
    QString database = QStringLiteral("postgresql:///lumbung");
    bool log = true;
    HubOptions hub = {};
};

using Settings = QMap<QString, QString>; ///< "listen" -> "127.0.0.1:8470"

/// Lines "key = value"; "#" begins a comment. Input "hub.berkas-setelan" {berkas, baris}, Missing
/// "hub.setelan-tidak-ada" {berkas}.
Result<Settings> readSettingsFile(const QString &path);
/// LUMBUNG_HUB_TRUSTED_PROXIES -> "trusted-proxies"; only keys that exist.
Settings settingsOfEnvironment(const QMap<QString, QString> &environment);
/// Puts settings over what is there. Input "hub.setelan" {kunci, nilai}, "hub.kunci" {kunci}.
Result<void> apply(HubConfig &config, const Settings &settings);
/// Keys that exist, with a line of help each, in order.
QList<QPair<QString, QString>> settingsHelp();

} // namespace lumbung::hub
