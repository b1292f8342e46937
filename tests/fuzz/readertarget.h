// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

/// libFuzzer's entry: the first byte chooses the reader (whole file, sheet, string table, styles, parts, CSV).
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

inline constexpr int fuzzReaders = 6;
