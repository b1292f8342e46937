// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officemodel.h"
#include "tests/support/temporaryoffice.h"

#include <rapidcheck.h>
#include <vector>

namespace lumbung {

/// One random act, told by small numbers so that a failing run shrinks to a short story.
struct OfficeStep {
    int act = 0;   ///< what happens
    int who = 0;   ///< to which of the koperasi
    int year = 0;  ///< of the years
    int first = 0; ///< picks values
    int second = 0;

    friend std::ostream &operator<<(std::ostream &out, const OfficeStep &step)
    {
        return out << '{' << step.act << ' ' << step.who << ' ' << step.year << ' ' << step.first << ' '
                   << step.second << '}';
    }
};

inline rc::Gen<OfficeStep> anyOfficeStep()
{
    return rc::gen::build<OfficeStep>(rc::gen::set(&OfficeStep::act, rc::gen::inRange(0, 8)),
                                      rc::gen::set(&OfficeStep::who, rc::gen::inRange(0, 6)),
                                      rc::gen::set(&OfficeStep::year, rc::gen::inRange(2022, 2026)),
                                      rc::gen::set(&OfficeStep::first, rc::gen::inRange(0, 30)),
                                      rc::gen::set(&OfficeStep::second, rc::gen::inRange(0, 30)));
}

/// Values of a profil and of a statement, picked by number; empty ones among them.
Record pickProfil(int first, int second);
Record pickKeragaan(int first, int second);

/// Does the step in the store and in the model; steps that make no sense (changing what is not there) do nothing.
void doStep(const OfficeStep &step, TemporaryOffice &office, OfficeModel &model);

} // namespace lumbung
