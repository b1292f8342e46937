// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/officesteps.h"

namespace lumbung {

namespace {

const Asal stepSource{Sumber::Manual, QDate(2026, 11, 22)};

KoperasiId idNumber(int who)
{
    return KoperasiId(QStringLiteral("01900000-0000-7000-8000-00000000000%1").arg(who + 1));
}

Value textOf(const QStringList &values, int pick)
{
    return Value(values.at(pick % values.size()));
}

void require(bool ok)
{
    if (!ok)
        qFatal("a step failed");
}

/// Changes leave out nothing: a picked empty value empties the field.
void applyChanges(Record &record, const Record &changes)
{
    for (const auto &[field, value] : changes)
        value.isEmpty() ? record.unset(field) : record.set(field, value);
}

Record filled(const Record &changes)
{
    Record record;
    applyChanges(record, changes);
    return record;
}

} // namespace

Record pickProfil(int first, int second)
{
    Record profil;
    profil.set(Field::Nama, textOf({u"KSP Contoh"_qs, u"Koperasi Contoh Maju"_qs, u"kud contoh"_qs,
                                    u"KSP Contoh"_qs, u"Contoh Álpha"_qs},
                                   first));
    profil.set(Field::Wilayah, textOf({u"32.01.01.2001"_qs, u"32.01.01"_qs, u"32.01.02"_qs, u"32.01"_qs, QString(),
                                       u"32.02.01"_qs, u"32"_qs},
                                      second));
    profil.set(Field::Jenis, textOf({u"Jasa"_qs, u"Konsumen"_qs, QString(), u"Serba Usaha Lama"_qs}, first));
    profil.set(Field::Kelompok, textOf({u"Serba Usaha"_qs, QString(), u"Lainnya"_qs}, second));
    profil.set(Field::NoBadanHukum,
               textOf({u"AHU-0000001.AH.01.26.TAHUN 2020"_qs, QString(), u"186/BH/XIV.1/2008"_qs}, first + second));
    profil.set(Field::PolaPengelolaan, textOf({u"Syariah"_qs, u"Konvensional"_qs, QString()}, first));
    profil.set(Field::TglBadanHukum, second % 4 ? Value(QDate(2000, 1, 1).addDays(second * 100)) : Value());
    return profil;
}

Record pickKeragaan(int first, int second)
{
    Record isi;
    isi.set(Field::StatusAktif, textOf({u"Aktif"_qs, u"Tidak Aktif"_qs, QString(), u"Beku"_qs}, first));
    isi.set(Field::StatusRat, textOf({u"Sudah RAT"_qs, u"Belum RAT"_qs, QString()}, second));
    isi.set(Field::TglRat, first % 3 ? Value(QDate(2026, 3, 1)) : Value());
    isi.set(Field::Grade, textOf({u"A"_qs, u"D"_qs, QString(), u"C2"_qs}, second));
    isi.set(Field::Kesehatan, textOf({u"Sehat"_qs, QString(), u"Kurang Sehat"_qs}, first));
    isi.set(Field::AnggotaPria, first % 2 ? Value(qint64(first)) : Value());
    isi.set(Field::AnggotaTotal, second % 2 ? Value(qint64(second)) : Value());
    isi.set(Field::VolumeUsaha, second % 5 ? Value(qint64(first) * 4'000'000'000) : Value());
    isi.set(Field::Aset, Value(qint64(first) * 1'000'000 - 5'000'000));
    isi.set(Field::SkorKesehatan, first % 4 ? Value(60.5 + second) : Value());
    return isi;
}

void doStep(const OfficeStep &step, TemporaryOffice &office, OfficeModel &model)
{
    const KoperasiId id = idNumber(step.who);
    const Periode periode{step.year, JenisPeriode::Tahunan};
    const KeragaanId statement = keragaanId(id, periode);
    const Record profil = pickProfil(step.first, step.second), angka = pickKeragaan(step.first, step.second);
    auto &entries = model.entries();
    const bool there = entries.contains(id);
    const bool reported = there && entries[id].tahunan.contains(step.year);
    office.act([&](UnitOfWork &unit) {
        if (!there) {
            require(unit.create(Koperasi{id, filled(profil), {stepSource, {}}, 0}).ok());
            entries[id].profil = filled(profil);
        } else if (step.act == 0) {
            require(unit.remove(id).ok());
            entries.erase(id);
        } else if (step.act <= 2) {
            require(unit.update(id, profil, stepSource).ok());
            applyChanges(entries[id].profil, profil);
        } else if (!reported) {
            require(unit.create(Keragaan{statement, id, periode, filled(angka), {stepSource, {}}, 0}).ok());
            entries[id].tahunan[step.year] = filled(angka);
        } else if (step.act == 3) {
            require(unit.remove(statement).ok());
            entries[id].tahunan.erase(step.year);
        } else {
            require(unit.update(statement, angka, stepSource).ok());
            applyChanges(entries[id].tahunan[step.year], angka);
        }
    });
}

} // namespace lumbung
