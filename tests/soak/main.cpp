// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
// soak_kantor [--kantor N] [--menit M] [--benih S]: 1 when anything is lost or differs at the end.
#include "tests/soak/kekacauan.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDeadlineTimer>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption(
        {QStringLiteral("kantor"), QStringLiteral("Offices."), QStringLiteral("N"), QStringLiteral("4")});
    parser.addOption(
        {QStringLiteral("menit"), QStringLiteral("Minutes."), QStringLiteral("M"), QStringLiteral("1")});
    parser.addOption({QStringLiteral("benih"), QStringLiteral("Seed."), QStringLiteral("S"), QStringLiteral("1")});
    parser.process(app);
    const quint32 benih = parser.value(QStringLiteral("benih")).toUInt();
    lumbung::Kekacauan kekacauan(parser.value(QStringLiteral("kantor")).toInt(), benih);
    const QDeadlineTimer batas(parser.value(QStringLiteral("menit")).toInt() * 60'000LL);
    int langkah = 0;
    for (; !batas.hasExpired(); ++langkah)
        kekacauan.langkah();
    const QStringList salah = kekacauan.akhiri();
    std::printf("seed %u, %d acts\n", benih, langkah);
    kekacauan.ringkasan();
    for (const QString &satu : salah)
        std::printf("FAULT: %s\n", qPrintable(satu));
    std::printf("%s\n", salah.isEmpty() ? "nothing lost, everybody holds the same" : "NOT THE SAME");
    return salah.isEmpty() ? 0 : 1;
}
