// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QString sourcePath(const QString &relative)
{
    return QDir(qEnvironmentVariable("LUMBUNG_SOURCE")).filePath(relative);
}

QList<Message> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    Message message;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            message = {context, xml.readElementText(), {}, false};
        else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            message.translation = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            messages << message;
        }
    }
    return messages;
}

/// The placeholders of a text, sorted, each once (a plural has it in every form): "%1", "%n", "%L2".
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d|n)"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStringOnScreenHasAnEnglishTranslation()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("lumbung_en.ts"));
        QVERIFY(QFile::copy(sourcePath(QStringLiteral("translations/lumbung_en.ts")), copy));
        QProcess lupdate;
        QStringList arguments{QStringLiteral("-silent"),    QStringLiteral("-no-obsolete"),
                              QStringLiteral("-locations"), QStringLiteral("none"),
                              QStringLiteral("-I"),         sourcePath(QString())};
        for (const char *room : {"core", "models", "forms", "app", "documents"})
            arguments << sourcePath(QString::fromLatin1(room));
        lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList{QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(60000) && lupdate.exitCode() == 0,
                 lupdate.readAllStandardError().constData());

        const auto messages = readTs(copy);
        QVERIFY(messages.size() > 100);
        QStringList missing;
        for (const Message &message : messages)
            if (message.unfinished || message.translation.isEmpty())
                missing << message.context + QStringLiteral(": ") + message.source;
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("%1 without English:\n").arg(missing.size()) + missing.join(u'\n')));
    }

    void translationsKeepTheirPlaceholders()
    {
        QStringList wrong;
        for (const char *file : {"translations/lumbung_en.ts", "translations/qt_id.ts"})
            for (const Message &message : readTs(sourcePath(QString::fromLatin1(file))))
                if (placeholders(message.source) != placeholders(message.translation))
                    wrong << message.source;
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
