// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/commands/accountcommands.h"

#include "core/application/ports/chance.h"
#include "core/application/ports/clock.h"
#include "hub/auth/perangkatterlihat.h"
#include "hub/auth/rahasia.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace lumbung::hub {

namespace {

/// Who works at the machine itself sees everything.
const Pemakai &operatorPusat()
{
    static const Pemakai self{u"00000000-0000-0000-0000-000000000000"_qs, u"pusat"_qs, Peran::Admin,
                              Scope::Nasional};
    return self;
}

Result<Peran> roleOf(const QString &text)
{
    if (const auto peran = peranOfKey(text))
        return *peran;
    return Error{ErrorKind::Input, u"akun.peran"_qs, {{u"peran"_qs, text}}};
}

QJsonObject jsonOf(const Pemakai &pemakai)
{
    return {{u"id"_qs, pemakai.id},
            {u"nama"_qs, pemakai.nama},
            {u"peran"_qs, keyOf(pemakai.peran)},
            {u"wilayah"_qs, numberOf(pemakai.wilayah)},
            {u"unit"_qs, pemakai.unit}};
}

QString lineOf(const Pemakai &pemakai)
{
    return u"%1  %2  %3"_qs.arg(pemakai.nama, -28).arg(keyOf(pemakai.peran), -24).arg(numberOf(pemakai.wilayah));
}

QString codeText(const QString &name, const QString &code)
{
    return u"Kode daftar untuk %1, berlaku %2 hari, untuk satu perangkat, tidak ditampilkan lagi:\n\n    %3\n"_qs
        .arg(name)
        .arg(AccountCommands::codeDays)
        .arg(code);
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-dd HH:mm"_qs) : u"-"_qs;
}

} // namespace

Result<Scope> areaOf(const QString &text)
{
    bool good = false;
    int number = QString(text).remove(u'.').toInt(&good);
    if (good && number >= 11 && number <= 99)
        number *= 100;
    if (good && (number == 0 || (number >= 1100 && number <= 9999)))
        return scopeOf(number);
    return Error{ErrorKind::Input, u"akun.wilayah"_qs, {{u"wilayah"_qs, text}}};
}

AccountCommands::AccountCommands(AkunStore &store, const Clock &clock, Chance &chance)
    : m_store(store), m_clock(clock), m_chance(chance)
{
}

Result<Outcome> AccountCommands::addUser(const QString &name, const QString &role, const QString &scope,
                                         const QString &unit)
{
    static const QRegularExpression form(u"^[a-z0-9][a-z0-9._-]{1,63}$"_qs);
    if (!form.match(name).hasMatch())
        return Error{ErrorKind::Input, u"akun.nama"_qs, {{u"nama"_qs, name}}};
    const auto peran = roleOf(role);
    const auto wilayah = areaOf(scope);
    if (!peran || !wilayah)
        return peran ? wilayah.error() : peran.error();
    const QString code = kodeDaftarBaru(m_chance);
    const auto added = m_store.tambah({newUuid(m_clock, m_chance), name, *peran, *wilayah, unit},
                                      cernaRahasia(kodeDaftarPolos(code)), m_clock.now().addDays(codeDays));
    if (!added)
        return added.error();
    return Outcome{{{u"user"_qs, jsonOf(*added)}, {u"enrol_code"_qs, code}}, codeText(name, code)};
}

Result<Outcome> AccountCommands::newCode(const QString &name)
{
    const auto pemakai = find(name);
    if (!pemakai)
        return pemakai.error();
    const QString code = kodeDaftarBaru(m_chance);
    const auto kept =
        m_store.kodeBaru(*pemakai, cernaRahasia(kodeDaftarPolos(code)), m_clock.now().addDays(codeDays));
    if (!kept)
        return kept.error();
    return Outcome{{{u"user"_qs, jsonOf(*pemakai)}, {u"enrol_code"_qs, code}}, codeText(name, code)};
}

Result<Outcome> AccountCommands::listUsers()
{
    const auto all = m_store.semua(operatorPusat());
    if (!all)
        return all.error();
    QJsonArray rows;
    QString text;
    for (const Pemakai &pemakai : *all) {
        const auto disabled = m_store.nonaktif(pemakai.id);
        if (!disabled)
            return disabled.error();
        QJsonObject row = jsonOf(pemakai);
        row.insert(u"nonaktif"_qs, *disabled);
        rows.append(row);
        text += lineOf(pemakai) + (*disabled ? u"  nonaktif\n"_qs : u"\n"_qs);
    }
    return Outcome{{{u"users"_qs, rows}}, text};
}

Result<Outcome> AccountCommands::setRole(const QString &name, const QString &role)
{
    auto pemakai = find(name);
    const auto peran = roleOf(role);
    if (!pemakai || !peran)
        return pemakai ? peran.error() : pemakai.error();
    pemakai->peran = *peran;
    return change(std::move(*pemakai));
}

Result<Outcome> AccountCommands::setScope(const QString &name, const QString &scope)
{
    auto pemakai = find(name);
    const auto wilayah = areaOf(scope);
    if (!pemakai || !wilayah)
        return pemakai ? wilayah.error() : pemakai.error();
    pemakai->wilayah = *wilayah;
    return change(std::move(*pemakai));
}

/// A change of role or area leaves a disabled account disabled.
Result<Outcome> AccountCommands::change(Pemakai pemakai)
{
    const auto disabled = m_store.nonaktif(pemakai.id);
    if (!disabled)
        return disabled.error();
    if (const auto changed = m_store.ubah(pemakai, *disabled); !changed)
        return changed.error();
    return Outcome{{{u"user"_qs, jsonOf(pemakai)}}, lineOf(pemakai) + u'\n'};
}

Result<Outcome> AccountCommands::setDisabled(const QString &name, bool disabled)
{
    const auto pemakai = find(name);
    if (!pemakai)
        return pemakai.error();
    if (const auto changed = m_store.ubah(*pemakai, disabled); !changed)
        return changed.error();
    QJsonObject row = jsonOf(*pemakai);
    row.insert(u"nonaktif"_qs, disabled);
    return Outcome{{{u"user"_qs, row}},
                   (disabled ? u"%1 tidak dapat masuk lagi; perangkatnya ditolak mulai sekarang.\n"_qs
                             : u"%1 dapat masuk lagi.\n"_qs)
                       .arg(name)};
}

Result<Outcome> AccountCommands::listDevices()
{
    const auto all = perangkatTerlihat(m_store, operatorPusat());
    if (!all)
        return all.error();
    QJsonArray rows;
    QString text;
    for (const auto &[device, akun] : *all) {
        rows.append(QJsonObject{{u"id"_qs, device.id.text()},
                                {u"nama"_qs, device.nama},
                                {u"akun"_qs, akun},
                                {u"terdaftar"_qs, timeText(device.terdaftar)},
                                {u"terakhir"_qs, timeText(device.terakhir)},
                                {u"dicabut"_qs, device.dicabut}});
        text += u"%1  %2  %3  %4%5\n"_qs.arg(device.id.text(), akun, device.nama, timeText(device.terakhir),
                                             device.dicabut ? u"  dicabut"_qs : QString());
    }
    return Outcome{{{u"devices"_qs, rows}}, text};
}

Result<Outcome> AccountCommands::revokeDevice(const QString &id)
{
    const auto all = perangkatTerlihat(m_store, operatorPusat());
    if (!all)
        return all.error();
    const auto known = std::find_if(all->begin(), all->end(), [&](const PerangkatBernama &one) {
        return one.perangkat.id.text() == id.toLower();
    });
    if (known == all->end())
        return Error{ErrorKind::Missing, u"akun.perangkat-tidak-ada"_qs, {{u"id"_qs, id}}};
    if (const auto revoked = m_store.cabut(known->perangkat.id); !revoked)
        return revoked.error();
    return Outcome{{{u"id"_qs, id.toLower()}, {u"dicabut"_qs, true}},
                   u"Perangkat \"%1\" milik %2 dicabut; tokennya tidak berlaku lagi.\n"_qs.arg(
                       known->perangkat.nama, known->akun)};
}

Result<Pemakai> AccountCommands::find(const QString &name)
{
    auto found = m_store.temukan(name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::Missing, u"akun.tidak-ada"_qs, {{u"nama"_qs, name}}};
    return **found;
}

} // namespace lumbung::hub
