// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/answer.h"

#include "sync/wire/galatjson.h"

#include <algorithm>
#include <array>

namespace lumbung::hub {

namespace {

struct CodeStatus {
    const char *code;
    int status;
};

/// Codes whose status does not follow from their kind.
constexpr std::array statuses{
    CodeStatus{"sinkron.token", 401},
    CodeStatus{"sinkron.masuk-lagi", 401},
    CodeStatus{"sinkron.perangkat-dicabut", 401},
    CodeStatus{"sinkron.akun-nonaktif", 401},
    CodeStatus{"sinkron.mulai-ulang", 410},
    CodeStatus{"sinkron.terlalu-besar", 413},
    CodeStatus{"berkas.terlalu-besar", 413},
    CodeStatus{"sinkron.penyandian", 415},
    CodeStatus{"sinkron.program-lama", 426},
    CodeStatus{"sinkron.terlalu-sering", 429},
    CodeStatus{"pusat.penuh", 507},
};

int statusOf(const Error &error)
{
    const auto found = std::find_if(statuses.begin(), statuses.end(), [&](const CodeStatus &known) {
        return error.code == QLatin1String(known.code);
    });
    if (found != statuses.end())
        return found->status;
    switch (error.kind) {
    case ErrorKind::Input: return 400;
    case ErrorKind::Missing: return 404;
    case ErrorKind::Conflict: return 409;
    case ErrorKind::Refused: return 403;
    case ErrorKind::Storage:
    case ErrorKind::Cancelled: break;
    }
    return 503;
}

} // namespace

HttpResponse jsonAnswer(QByteArray json)
{
    HttpResponse response;
    response.type = "application/json";
    response.body = std::move(json);
    return response;
}

HttpResponse emptyAnswer()
{
    HttpResponse response;
    response.status = 204;
    return response;
}

HttpResponse errorAnswer(const Error &error)
{
    HttpResponse response = jsonAnswer(tulisGalat(error));
    response.status = statusOf(error);
    if (response.status == 503)
        response.fields.emplace_back("Retry-After", "2");
    if (response.status == 401)
        response.fields.emplace_back("WWW-Authenticate", "Bearer");
    return response;
}

HttpResponse tooManyAnswer(int retryAfter)
{
    HttpResponse response =
        errorAnswer({ErrorKind::Refused, u"sinkron.terlalu-sering"_qs, {{u"tunggu"_qs, retryAfter}}});
    response.fields.emplace_back("Retry-After", QByteArray::number(retryAfter));
    return response;
}

} // namespace lumbung::hub
