// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/output.h"

#include "models/pesan/galat.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace lumbung::ctl {

namespace {

constexpr int exitDone = 0;
constexpr int exitNotPossible = 1;
constexpr int exitWrongUsage = 2;

void write(FILE *file, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), file);
    std::fflush(file);
}

void writeJson(const QJsonObject &json)
{
    write(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
}

bool isWrongUsage(const Error &error)
{
    return error.code == u"perintah.salah";
}

QString sentence(const Error &error)
{
    if (!isWrongUsage(error))
        return kalimat(error);
    const QString bagian = error.facts.value(u"bagian"_qs).toString();
    return bagian.isEmpty()
               ? QCoreApplication::translate("ctl", "Perintah belum disebut. Lihat lumbungctl --help.")
               : QCoreApplication::translate("ctl", "Bagian ini belum benar atau belum ada: %1. Lihat --help.")
                     .arg(bagian);
}

} // namespace

int printText(const QString &text)
{
    write(stdout, text);
    return exitDone;
}

int printOutcome(const Outcome &outcome, bool json)
{
    if (json)
        writeJson(outcome.json);
    else
        write(stdout, outcome.text.endsWith(u'\n') || outcome.text.isEmpty() ? outcome.text : outcome.text + u'\n');
    return outcome.found ? exitDone : exitNotPossible;
}

int printError(const Error &error, bool json)
{
    const QString message = sentence(error);
    write(stderr, message + u'\n');
    if (json)
        writeJson({{u"error"_qs, QJsonObject{{u"code"_qs, error.code},
                                             {u"message"_qs, message},
                                             {u"facts"_qs, QJsonObject::fromVariantMap(error.facts)}}}});
    return isWrongUsage(error) ? exitWrongUsage : exitNotPossible;
}

void printProgress(const QString &line)
{
    write(stderr, line + u'\n');
}

} // namespace lumbung::ctl
