// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hub/main/commands.h"

#include "hub/commands/accountcommands.h"

#include <array>

namespace lumbung::hub {

namespace {

AccountCommands accounts(Wiring &wiring)
{
    return {wiring.akun, wiring.clock, wiring.chance};
}

constexpr std::array all{
    Command{"migrate", "", "menyiapkan atau memperbarui tabel di basis data", 0, runMigrate},
    Command{"serve", "", "menjalankan pusat sampai dihentikan (SIGTERM); SIGHUP memuat ulang sertifikat", 0,
            runServe},
    Command{"user add", "NAMA --role PERAN --scope KODE [--unit UNIT]", "akun baru dan kode daftarnya", 1,
            [](Wiring &w, const CommandLine &line, const QStringList &rest) {
                return accounts(w).addUser(rest[0], line.options.value(u"role"_qs), line.options.value(u"scope"_qs),
                                           line.options.value(u"unit"_qs));
            }},
    Command{"user code", "NAMA", "kode daftar untuk satu perangkat lagi", 1,
            [](Wiring &w, const CommandLine &, const QStringList &rest) { return accounts(w).newCode(rest[0]); }},
    Command{"user list", "", "semua akun", 0,
            [](Wiring &w, const CommandLine &, const QStringList &) { return accounts(w).listUsers(); }},
    Command{"user role", "NAMA PERAN", "mengganti peran", 2,
            [](Wiring &w, const CommandLine &, const QStringList &rest) {
                return accounts(w).setRole(rest[0], rest[1]);
            }},
    Command{"user scope", "NAMA KODE", "mengganti wilayah: 3201, 3200, atau 0", 2,
            [](Wiring &w, const CommandLine &, const QStringList &rest) {
                return accounts(w).setScope(rest[0], rest[1]);
            }},
    Command{"user disable", "NAMA", "menutup akun; perangkatnya ditolak seketika", 1,
            [](Wiring &w, const CommandLine &, const QStringList &rest) {
                return accounts(w).setDisabled(rest[0], true);
            }},
    Command{"user enable", "NAMA", "membuka akun lagi", 1,
            [](Wiring &w, const CommandLine &, const QStringList &rest) {
                return accounts(w).setDisabled(rest[0], false);
            }},
    Command{"device list", "", "semua perangkat", 0,
            [](Wiring &w, const CommandLine &, const QStringList &) { return accounts(w).listDevices(); }},
    Command{
        "device revoke", "ID", "mencabut perangkat dan tokennya", 1,
        [](Wiring &w, const CommandLine &, const QStringList &rest) { return accounts(w).revokeDevice(rest[0]); }},
    Command{"doctor", "", "memeriksa cerna, kepala, catatan op, dan rantai jejak (perubahan dan bacaan)", 0,
            runDoctor},
    Command{"audit reads", "[--account NAMA] [--scope KODE]",
            "siapa membaca data apa dan kapan, terbaru di atas; melihatnya pun dicatat", 0, runReads},
    Command{"paket lihat", "BERKAS", "memeriksa paket kirim: dari siapa dan apa isinya; tidak menerapkannya", 1,
            runPaketLihat},
    Command{"paket terima", "BERKAS --balas BERKAS", "menerapkan paket kirim dan menulis balasan untuk kantornya",
            1, runPaketTerima},
    Command{"backup", "BERKAS", "cadangan basis data (pg_dump) yang langsung diperiksa", 1, runBackup},
    Command{"restored", "", "dijalankan sekali setelah basis data dipulihkan dari cadangan", 0, runRestored},
};

} // namespace

std::span<const Command> commands()
{
    return all;
}

QStringList commandOptions()
{
    return {u"role"_qs, u"scope"_qs, u"unit"_qs, u"account"_qs, u"balas"_qs};
}

const Command *findCommand(const QStringList &words)
{
    for (const Command &command : all) {
        const QStringList own = QString::fromLatin1(command.words).split(u' ');
        if (words.mid(0, own.size()) == own)
            return &command;
    }
    return nullptr;
}

QString helpText()
{
    QString text =
        u"lumbung-hub: pusat sinkron Lumbung\n\n"
        "Cara pakai: lumbung-hub [--config BERKAS] [--setelan NILAI ...] PERINTAH [--json]\n\nPerintah:\n"_qs;
    for (const Command &command : all) {
        const QString call = QString::fromLatin1(command.words) + u' ' + QString::fromLatin1(command.arguments);
        text += u"  %1\n      %2\n"_qs.arg(call.trimmed(), QString::fromLatin1(command.help));
    }
    text += u"\nSetelan (di berkas \"kunci = nilai\", di lingkungan LUMBUNG_HUB_KUNCI, atau --kunci nilai;\n"
            "yang belakangan menang):\n"_qs;
    for (const auto &[key, help] : settingsHelp())
        text += u"  %1 %2\n"_qs.arg(key, -24).arg(help);
    text += u"\nPeran: "_qs;
    for (const Peran peran : semuaPeran())
        text += keyOf(peran) + u' ';
    return text.trimmed() +
           u"\nBerkas setelan bawaan: /etc/lumbung-hub/hub.conf. Selengkapnya: man lumbung-hub\n"_qs;
}

} // namespace lumbung::hub
