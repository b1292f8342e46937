// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/transport.h"

class QNetworkReply;

namespace lumbung {

/// What a finished reply says: the hub's answer inflated, or why there is none. Whoever answers without the hub's
/// X-Proto header is somebody else (the page of a captive portal, a proxy).
Tanggapan tanggapanHttp(QNetworkReply &balasan);

} // namespace lumbung
