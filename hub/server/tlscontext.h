// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>

#include <boost/asio/ssl/context.hpp>
#include <memory>

namespace lumbung::hub {

/// TLS 1.2 and newer, forward secrecy only. Input "hub.sertifikat" {berkas, sebab} when a file cannot be used or
/// the key does not belong to the certificate.
Result<std::shared_ptr<boost::asio::ssl::context>> makeTlsContext(const QString &certificate, const QString &key);

} // namespace lumbung::hub
