// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sinkron/scope.h"

#include <QString>

#include <optional>
#include <span>

namespace lumbung {

/// What somebody is in the office. A role acts, not a person.
enum class Peran {
    Koperasi,
    FrontOffice,
    PpidPembantu,
    Jfu,
    JfPengawas,
    Kabid,
    Sekretaris,
    Kadis,
    VerifikatorKabKota,
    VerifikatorProvinsi,
    VerifikatorKementerian,
    Admin
};

/// Keys: "koperasi", "front-office", "ppid-pembantu", "jfu", "jf-pengawas", "kabid", "sekretaris", "kadis",
/// "verifikator-kabkota", "verifikator-provinsi", "verifikator-kementerian", "admin".
QString keyOf(Peran peran);
std::optional<Peran> peranOfKey(QStringView key);
std::span<const Peran> semuaPeran();

/// What one may do; each request of the hub and each screen asks for exactly one of these.
enum class Wewenang {
    BacaData,
    UbahData, ///< create and edit koperasi and keragaan
    HapusData,
    SelesaikanKonflik,
    PutuskanUsulan,
    PindahWilayah, ///< move a koperasi to another kabupaten
    BukaDataPribadi,
    KelolaPengguna, ///< users and devices of others in one's area
    KelolaPerangkatSendiri,
    LihatAudit,
    JalankanSop, ///< open cases and do steps of them; which steps is the definition's to say
    KelolaSop    ///< put versions of an SOP, mandates and the working calendar into force
};
QString keyOf(Wewenang wewenang);
std::span<const Wewenang> semuaWewenang();
/// The matrix of roles. What it does not say is not allowed.
bool boleh(Peran peran, Wewenang wewenang);

/// An account as the hub knows it.
struct Pemakai {
    QString id;   ///< UUID
    QString nama; ///< account name, "kabid.bogor"
    Peran peran = Peran::FrontOffice;
    Scope wilayah = Scope::Nasional; ///< 3201 kabupaten, 3200 province, 0 all of Indonesia
    QString unit = {};               ///< optional part of the office

    /// Own kabupaten, own province part and national data; a province: all its kabupaten; the ministry: everything.
    bool bolehBaca(Scope scope) const;
    /// Own kabupaten; a province: its part and all its kabupaten; the ministry: everything.
    bool bolehTulis(Scope scope) const;
};

} // namespace lumbung
