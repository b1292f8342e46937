// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/fieldcatalogue.h"

#include <QString>

namespace lumbung {

/// The translated label of a field ("Total aset").
QString namaIsian(Field field);
/// The translated name of a form section ("Profil dan alamat").
QString namaSeksi(Section section);
/// The head of a table column: short, with the unit of its numbers ("Aset (jt)").
QString judulKolom(Field field);
/// The column's name without unit, for chips and menus ("Aset").
QString namaKolom(Field field);
/// Whether the column is summed, ranged and right-aligned.
bool berupaAngka(Field field);

/// Whole text of a value as a person reads it; an area code becomes its name.
QString teksNilai(Field field, const Value &value, const WilayahDirectory &wilayah);
/// The same for a table cell, where money is shown in millions of rupiah ("3.660", below ten million "0,5").
QString teksSel(Field field, const Value &value, const WilayahDirectory &wilayah);
/// A sum in the words of the bottom bar: "Rp14.940 jt" for money, "1.206" otherwise.
QString teksJumlah(Field field, double jumlah);
/// "1.234.567" and "0,5": Indonesian digits whatever the system locale says.
QString angkaTabel(double angka, int desimal = 0);

} // namespace lumbung
