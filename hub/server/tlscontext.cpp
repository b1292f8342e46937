// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/server/tlscontext.h"

namespace lumbung::hub {

namespace ssl = boost::asio::ssl;

namespace {

Error unusable(const QString &file, const boost::system::error_code &error)
{
    return {ErrorKind::Input,
            u"hub.sertifikat"_qs,
            {{u"berkas"_qs, file}, {u"sebab"_qs, QString::fromStdString(error.message())}}};
}

} // namespace

Result<std::shared_ptr<ssl::context>> makeTlsContext(const QString &certificate, const QString &key)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    context->set_options(ssl::context::default_workarounds | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1 |
                         ssl::context::single_dh_use);
    SSL_CTX_set_min_proto_version(context->native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(context->native_handle(), "ECDHE+AESGCM:ECDHE+CHACHA20");
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    boost::system::error_code error;
    context->use_certificate_chain_file(certificate.toStdString(), error);
    if (error)
        return unusable(certificate, error);
    context->use_private_key_file(key.toStdString(), ssl::context::pem, error);
    if (error)
        return unusable(key, error);
    return context;
}

} // namespace lumbung::hub
