// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/helptext.h"

#include "app/ctl/commands.h"

#include <QCoreApplication>

#include <array>

namespace lumbung::ctl {

namespace {

constexpr std::array globalOptions{
    OptionSpec{"data", "FOLDER",
               QT_TRANSLATE_NOOP("ctl", "folder data kantor; tanpa ini folder data Anda sendiri")},
    OptionSpec{"password-file", "BERKAS",
               QT_TRANSLATE_NOOP("ctl", "sandi kantor dibaca dari berkas ini (atau dari LUMBUNG_SANDI_BERKAS)")},
    OptionSpec{"json", nullptr, QT_TRANSLATE_NOOP("ctl", "satu objek JSON di keluaran, pesan di keluaran galat")},
    OptionSpec{"help", nullptr, QT_TRANSLATE_NOOP("ctl", "bantuan, juga untuk setiap perintah")},
    OptionSpec{"version", nullptr, QT_TRANSLATE_NOOP("ctl", "versi program")}};

constexpr int indent = 28;

QString inWords(const char *text)
{
    return QCoreApplication::translate("ctl", text);
}

QString line(const QString &left, const QString &right)
{
    return u"  "_qs + left.leftJustified(indent) + u' ' + right + u'\n';
}

QString optionLines(std::span<const OptionSpec> options)
{
    QString text;
    for (const OptionSpec &option : options) {
        QString left = u"--"_qs + QString::fromLatin1(option.name);
        if (option.value)
            left += u' ' + QString::fromUtf8(option.value);
        text += line(left, inWords(option.help) +
                               (option.required ? inWords(QT_TRANSLATE_NOOP("ctl", " (wajib)")) : QString()));
    }
    return text;
}

} // namespace

QString helpText(const CommandSpec *command)
{
    QString text;
    if (command) {
        text += QCoreApplication::translate("ctl", "Pemakaian: lumbungctl [--data FOLDER] [--json] %1 %2\n\n%3\n\n")
                    .arg(QString::fromLatin1(command->name), QString::fromUtf8(command->arguments),
                         inWords(command->summary));
        if (!command->options.empty())
            text += QCoreApplication::translate("ctl", "Pilihan:\n") + optionLines(command->options) + u'\n';
    } else {
        text += QCoreApplication::translate(
            "ctl",
            "Pemakaian: lumbungctl [--data FOLDER] [--json] PERINTAH …\n\nData koperasi satu kantor dari baris "
            "perintah.\n\nPerintah:\n");
        for (const CommandSpec &spec : commands())
            text += line(QString::fromLatin1(spec.name) + u' ' + QString::fromUtf8(spec.arguments),
                         inWords(spec.summary));
        text += u'\n';
    }
    return text + QCoreApplication::translate("ctl", "Pilihan umum:\n") + optionLines(globalOptions) +
           QCoreApplication::translate("ctl",
                                       "\nKode keluar: 0 berhasil, 1 tidak dapat dikerjakan, 2 salah pemakaian.\n");
}

} // namespace lumbung::ctl
