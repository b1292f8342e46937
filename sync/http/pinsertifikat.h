// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QSslCertificate;

namespace lumbung {

/// SHA-256 of a certificate's public key (DER), base64: what an office pins when its hub has a certificate of its
/// own making. It stays the same when the certificate is renewed with the same key.
QByteArray pinOf(const QSslCertificate &sertifikat);

} // namespace lumbung
