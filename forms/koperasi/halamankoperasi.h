// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/reportprinter.h"
#include "forms/shell/desk.h"
#include "forms/shell/pagefactory.h"

namespace lumbung {

/// Registers the pages of the koperasi subject: lumbung:koperasi[?where=…&tahun=…] is the list,
/// lumbung:koperasi/<id>[?tahun=…&isian=…] and lumbung:koperasi/baru the form.
void daftarkanHalamanKoperasi(PageFactory &factory, Desk &desk, ReportPrinter &printer);

} // namespace lumbung
