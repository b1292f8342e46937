// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/sop/bagan/ukurteks.h"
#include "core/domain/sop/definisisop.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

#include <vector>

namespace lumbung {

/// A text in its place; it is broken into lines of the rectangle's width.
struct TeksTata {
    QRectF tempat;
    QString teks;
    HurufSop huruf = HurufSop::Identitas;
    bool diTengah = false; ///< across
};

/// One page of the identity: frames, lines and texts in millimetres from the top left corner of the page's body.
struct HalamanIdentitas {
    std::vector<QRectF> kotak;
    std::vector<TeksTata> teks;
    QRectF logo = {}; ///< room for the office's arms; only on the first page
};

/// Lays out the identity of an SOP as the SOP-AP form has it (Permenpan RB 35/2012): office, number, dates and
/// approval above, then legal basis, qualification, relations, equipment, warning and recording in pairs. Long
/// lists go on on the next page. `kantor`: the office's name; `badan`: size of a page's body, millimetres.
std::vector<HalamanIdentitas> tataIdentitas(const DefinisiSop &definisi, const QString &kantor, QSizeF badan,
                                            const UkurTeks &ukur);

} // namespace lumbung
