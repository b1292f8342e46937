// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/halamankoperasi.h"

#include "forms/koperasi/koperasiform.h"
#include "forms/koperasi/koperasipage.h"

namespace lumbung {

void daftarkanHalamanKoperasi(PageFactory &factory, Desk &desk, ReportPrinter &printer)
{
    factory.add(QStringLiteral("koperasi"), [&desk, &printer](const DeepLink &link, QWidget *parent) -> Page * {
        if (link.item.isEmpty())
            return new KoperasiPage(desk, printer, link, parent);
        return new KoperasiForm(desk, link, parent);
    });
}

} // namespace lumbung
