// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/commandsearch.h"

#include "forms/shell/desk.h"
#include "forms/shell/koperasilink.h"

#include <QMenu>

namespace lumbung {

namespace {

constexpr std::size_t mostRows = 8;
constexpr int mostAreas = 5;
constexpr int mostCommands = 7;

bool fits(const QString &text, const QString &question)
{
    for (const QString &word : question.split(u' ', Qt::SkipEmptyParts))
        if (!text.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

Result<std::vector<DaftarBaris>> findKoperasi(Office &office, const QString &text)
{
    DaftarQuery query;
    query.cari = text;
    const auto years = office.koperasi().tahunBuku();
    if (years && !years->empty())
        query.tahunBuku = years->front();
    auto keys = office.koperasi().keys(query);
    if (!keys)
        return keys.error();
    if (keys->size() > mostRows)
        keys->resize(mostRows);
    const Field fields[] = {Field::Nama, Field::NikKoperasi, Field::Kecamatan};
    return office.koperasi().rows(*keys, fields, query.tahunBuku);
}

CommandHit koperasiHit(const DaftarBaris &row, const WilayahDirectory &wilayah)
{
    const auto kode = KodeWilayah::parse(row.nilai[2].text());
    QStringList detail;
    if (!row.nilai[2].isEmpty())
        detail << (kode ? wilayah.nama(*kode) : row.nilai[2].text());
    if (!row.nilai[1].isEmpty())
        detail << row.nilai[1].text();
    return {CommandHit::Group::Koperasi,
            QStringLiteral("store"),
            row.nilai[0].text(),
            detail.join(QStringLiteral(" · ")),
            {QStringLiteral("koperasi"), row.id.text()}};
}

} // namespace

CommandSearch::CommandSearch(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void CommandSearch::ask(const QString &text)
{
    ++m_question;
    const QString question = text.trimmed();
    QList<CommandHit> hits = commands(question);
    const bool askEverywhere = question.size() >= 2;
    if (askEverywhere)
        hits += areas(question);
    Q_EMIT answered(hits, !askEverywhere);
    if (askEverywhere)
        askStore(question, hits);
}

QList<CommandHit> CommandSearch::commands(const QString &question) const
{
    QList<CommandHit> hits;
    for (QAction *action : m_actions) {
        const QString title = withoutMnemonic(action->text());
        if (!action->isEnabled() || action->isSeparator() || action->menu() || !fits(title, question))
            continue;
        hits += {CommandHit::Group::Perintah,
                 action->property("ikon").toString(),
                 title,
                 action->shortcut().toString(QKeySequence::NativeText),
                 {},
                 action};
        if (!question.isEmpty() && hits.size() == mostCommands)
            break;
    }
    return hits;
}

QList<CommandHit> CommandSearch::areas(const QString &question) const
{
    QList<CommandHit> hits;
    for (const WilayahHit &area : m_desk.wilayah.search(question, mostAreas, m_desk.kantor.wilayah))
        hits += {CommandHit::Group::Wilayah, QStringLiteral("map-pin"), area.jalur, area.kode.text(),
                 koperasiLink({{Condition{Field::Wilayah, Condition::Kind::OneOf, {Value(area.kode.text())}}}})};
    return hits;
}

void CommandSearch::askStore(const QString &text, const QList<CommandHit> &before)
{
    m_desk.baca.run([text](Office &office) { return findKoperasi(office, text); })
        .then(this, [this, before, question = m_question](const Result<std::vector<DaftarBaris>> &rows) {
            if (question != m_question)
                return;
            QList<CommandHit> hits;
            if (rows)
                for (const DaftarBaris &row : *rows)
                    hits += koperasiHit(row, m_desk.wilayah);
            Q_EMIT answered(hits + before, true);
        });
}

} // namespace lumbung
