// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/handlers/deviceshandler.h"

#include "core/application/pusat/akunstore.h"
#include "hub/answer.h"
#include "hub/auth/perangkatterlihat.h"
#include "sync/wire/masuk.h"

namespace lumbung::hub {

HttpResponse DevicesHandler::handle(const Call &call)
{
    const auto perangkat = perangkatTerlihat(m_store, call.pemakai());
    if (!perangkat)
        return errorAnswer(perangkat.error());
    std::vector<BarisPerangkat> baris;
    baris.reserve(perangkat->size());
    for (const auto &[device, akun] : *perangkat)
        baris.push_back({device.id, device.nama, akun, device.terdaftar, device.terakhir, device.dicabut});
    return jsonAnswer(tulisPerangkat(baris));
}

} // namespace lumbung::hub
