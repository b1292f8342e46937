// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hub/handlers/handler.h"

namespace lumbung::hub {

class PenerbitToken;

/// POST /v1/token: the next pair of tokens for a refresh token.
class TokenHandler final : public Handler {
public:
    explicit TokenHandler(PenerbitToken &tokens) : m_tokens(tokens) {}
    HttpResponse handle(const Call &call) override;

private:
    PenerbitToken &m_tokens;
};

} // namespace lumbung::hub
