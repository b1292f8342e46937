// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include <algorithm>
#include <map>

using sourcetree::File;

namespace {

const QStringList productFolders{QStringLiteral("core"),      QStringLiteral("storage"), QStringLiteral("sync"),
                                 QStringLiteral("documents"), QStringLiteral("models"),  QStringLiteral("forms"),
                                 QStringLiteral("hub"),       QStringLiteral("app")};

/// The layer rule: who may include whom. The longest prefix of a path decides its row; a row names the
/// prefixes it may include. docs/architecture.md shows the same table.
const std::map<QString, QStringList> mayInclude{
    {QStringLiteral("core/domain"), {QStringLiteral("core/domain")}},
    {QStringLiteral("core/application"), {QStringLiteral("core")}},
    {QStringLiteral("storage/sqlite"),
     {QStringLiteral("core"), QStringLiteral("sync/engine"), QStringLiteral("storage/sqlite")}},
    {QStringLiteral("storage/secrets"), {QStringLiteral("core"), QStringLiteral("storage/secrets")}},
    {QStringLiteral("storage/wilayah"), {QStringLiteral("core"), QStringLiteral("storage/wilayah")}},
    {QStringLiteral("storage/postgres"), {QStringLiteral("core"), QStringLiteral("storage/postgres")}},
    {QStringLiteral("sync/wire"), {QStringLiteral("core/domain"), QStringLiteral("sync/wire")}},
    {QStringLiteral("sync/engine"),
     {QStringLiteral("core"), QStringLiteral("sync/wire"), QStringLiteral("sync/engine")}},
    {QStringLiteral("sync/http"),
     {QStringLiteral("core"), QStringLiteral("sync/wire"), QStringLiteral("sync/engine"),
      QStringLiteral("sync/http")}},
    {QStringLiteral("hub"), {QStringLiteral("core"), QStringLiteral("sync/wire"), QStringLiteral("hub")}},
    {QStringLiteral("hub/main"),
     {QStringLiteral("core"), QStringLiteral("sync/wire"), QStringLiteral("hub"),
      QStringLiteral("storage/postgres")}},
    {QStringLiteral("documents"), {QStringLiteral("core"), QStringLiteral("documents")}},
    {QStringLiteral("models"), {QStringLiteral("core"), QStringLiteral("models")}},
    {QStringLiteral("forms"), {QStringLiteral("core"), QStringLiteral("models"), QStringLiteral("forms")}},
    {QStringLiteral("app"),
     {QStringLiteral("core"), QStringLiteral("storage"), QStringLiteral("sync"), QStringLiteral("documents"),
      QStringLiteral("models"), QStringLiteral("forms"), QStringLiteral("app"), QStringLiteral("translations")}},
};

/// Qt classes that a layer must not know: everything with a widget below forms, SQL outside storage.
const std::map<QString, QRegularExpression> forbiddenQt{
    {QStringLiteral("core"),
     QRegularExpression(QStringLiteral("^(QWidget|QDialog|QApplication|QGuiApplication|QColor|QFont|QPixmap|QImage|"
                                       "QPainter|QSql.*|QNetwork.*)$"))},
    {QStringLiteral("models"),
     QRegularExpression(QStringLiteral("^(QWidget|QDialog|QApplication|QSql.*|QNetwork.*)$"))},
    {QStringLiteral("documents"),
     QRegularExpression(QStringLiteral("^(QWidget|QDialog|QApplication|QSql.*|QNetwork.*)$"))},
    {QStringLiteral("forms"), QRegularExpression(QStringLiteral("^(QSql.*|QNetwork.*)$"))},
};

QString rowOf(const QString &path)
{
    QString best;
    for (const auto &[prefix, allowed] : mayInclude)
        if (path.startsWith(prefix + u'/') && prefix.size() > best.size())
            best = prefix;
    return best;
}

bool allowed(const QString &row, const QString &included)
{
    const QStringList &prefixes = mayInclude.at(row);
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](const QString &prefix) { return included.startsWith(prefix + u'/'); });
}

QString at(const File &file, qsizetype line)
{
    return file.path + u':' + QString::number(line + 1);
}

/// Every "path:line: text" where the pattern stands in a line that is not a comment.
QStringList hits(const std::vector<File> &files, const QRegularExpression &pattern)
{
    QStringList found;
    for (const File &file : files)
        for (qsizetype i = 0; i < file.lines.size(); ++i)
            if (const QString line = file.lines.at(i).trimmed();
                !line.startsWith(QLatin1String("//")) && pattern.match(line).hasMatch())
                found << at(file, i) + QStringLiteral(": ") + line;
    return found;
}

void failOn(const QStringList &findings, const char *rule)
{
    if (!findings.isEmpty())
        QFAIL(qPrintable(QString::fromLatin1(rule) + u'\n' + findings.join(u'\n')));
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_product = sourcetree::files(productFolders, {QStringLiteral("h"), QStringLiteral("cpp")});
        m_all = sourcetree::files(productFolders + QStringList{QStringLiteral("tests")},
                                  {QStringLiteral("h"), QStringLiteral("cpp")});
        QVERIFY2(m_product.size() > 30, "LUMBUNG_SOURCE does not point at the sources");
    }

    void includesFollowTheLayerTable()
    {
        static const QRegularExpression ours(QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
        QStringList findings;
        for (const File &file : m_product) {
            const QString row = rowOf(file.path);
            if (row.isEmpty()) {
                findings << file.path + QStringLiteral(": stands in no row of the layer table");
                continue;
            }
            for (qsizetype i = 0; i < file.lines.size(); ++i) {
                const auto match = ours.match(file.lines.at(i));
                const QString included = match.captured(1);
                const bool generated =
                    included.startsWith(QLatin1String("ui_")) || included.endsWith(QLatin1String(".moc"));
                if (match.hasMatch() && !generated && included.contains(u'/') && !allowed(row, included))
                    findings << at(file, i) + QStringLiteral(": ") + row + QStringLiteral(" includes ") + included;
            }
        }
        failOn(findings, "Layers: core/domain <- core/application <- adapters and models <- forms <- app");
    }

    void layersDoNotKnowForeignQtModules()
    {
        static const QRegularExpression qt(QStringLiteral("^\\s*#\\s*include\\s*<(Q\\w+)>"));
        QStringList findings;
        for (const File &file : m_product)
            for (const auto &[prefix, forbidden] : forbiddenQt)
                for (qsizetype i = 0; i < file.lines.size(); ++i)
                    if (const auto match = qt.match(file.lines.at(i));
                        file.path.startsWith(prefix + u'/') && match.hasMatch() &&
                        forbidden.match(match.captured(1)).hasMatch())
                        findings << at(file, i) + QStringLiteral(": ") + file.lines.at(i);
        failOn(findings, "A layer includes a Qt class it must not know");
    }

    void chartsStayInTheirOwnRoom()
    {
        QStringList findings = hits(
            m_product,
            QRegularExpression(QStringLiteral(
                "#include "
                "<Q(Chart|ChartView|LineSeries|BarSeries|BarSet|HorizontalBarSeries|ValueAxis|BarCategoryAxis)>")));
        findings.erase(std::remove_if(findings.begin(), findings.end(),
                                      [](const QString &hit) {
                                          return hit.startsWith(QLatin1String("forms/widgets/charts/"));
                                      }),
                       findings.end());
        failOn(findings, "Qt Charts is used in forms/widgets/charts only");
    }

    void moduleQualifiedIncludesAreNotUsed()
    {
        failOn(hits(m_product, QRegularExpression(QStringLiteral("#include <Qt[A-Z]\\w*/"))),
               "<QtWidgets/QWidget> compiles even where the module is not linked, so it hides a broken layer");
    }

    void connectionsAreCheckedByTheCompiler()
    {
        failOn(hits(m_all, QRegularExpression(QStringLiteral("\\b(SIGNAL|SLOT)\\("))),
               "No string-based connections");
    }

    void theGuiThreadNeverWaits()
    {
        failOn(hits(m_product, QRegularExpression(
                                   QStringLiteral("processEvents\\(|\\bQEventLoop\\b|->exec\\(\\)|"
                                                  "waitForFinished\\(|QThread::m?sleep|std::this_thread::sleep"))),
               "No nested event loops, no waiting");
    }

    void colourIsWrittenInOnePlace()
    {
        QStringList findings = hits(
            sourcetree::files({QStringLiteral("forms"), QStringLiteral("models"), QStringLiteral("app")},
                              {QStringLiteral("cpp"), QStringLiteral("h")}),
            QRegularExpression(QStringLiteral("\"#[0-9A-Fa-f]{6}\"|0x[0-9A-Fa-f]{6}\\b|QColor\\(\\s*\\d+\\s*,")));
        findings.erase(
            std::remove_if(findings.begin(), findings.end(),
                           [](const QString &hit) { return hit.startsWith(QLatin1String("forms/widgets/look")); }),
            findings.end());
        failOn(findings, "Colours come from Look");
    }

    void filesStayReadable()
    {
        QStringList findings;
        std::vector<qsizetype> lengths;
        for (const File &file : m_product) {
            lengths.push_back(file.lines.size());
            if (file.lines.size() > 600)
                findings << file.path + QStringLiteral(": ") + QString::number(file.lines.size()) +
                                QStringLiteral(" lines");
        }
        failOn(findings, "No file over 600 lines");
        std::nth_element(lengths.begin(), lengths.begin() + lengths.size() / 2, lengths.end());
        QVERIFY2(lengths[lengths.size() / 2] <= 90,
                 qPrintable(QStringLiteral("median file is %1 lines").arg(lengths[lengths.size() / 2])));
    }

    void everyFileNamesItsLicence()
    {
        QStringList findings;
        for (const File &file : m_all)
            if (!file.lines.value(1).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later")))
                findings << file.path;
        failOn(findings, "Two-line SPDX header");
    }

    void namesSayWhatAThingIs()
    {
        failOn(hits(m_product, QRegularExpression(QStringLiteral(
                                   "^\\s*(class|struct)\\s+(?!Q[A-Z])\\w*(Manager|Helper|Utils?|Info)\\b"))),
               "No Manager, Helper, Util or Info");
    }

    void documentsNameOnlyWhatExists()
    {
        QString sources;
        for (const File &file : m_all)
            sources += file.lines.join(u'\n');
        QStringList findings;
        for (const File &file : sourcetree::files({QStringLiteral("docs")}, {QStringLiteral("md")}))
            for (qsizetype i = 0; i < file.lines.size(); ++i)
                for (const QString &missing : missingNames(file.lines.at(i), sources))
                    findings << at(file, i) + QStringLiteral(": `") + missing + u'`';
        failOn(findings, "A document names a path or class that does not exist");
    }

private:
    static QStringList missingNames(const QString &line, const QString &sources)
    {
        static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
        static const QRegularExpression path(
            QStringLiteral("^(app|forms|models|core|storage|sync|documents|hub|resources|translations|tests|"
                           "installer|docs|cmake)/[\\w./-]+$"));
        static const QRegularExpression className(QStringLiteral("^[A-Z][a-z]\\w*[A-Z]\\w*$"));
        QStringList missing;
        for (auto match = quoted.globalMatch(line); match.hasNext();) {
            const QString name = match.next().captured(1);
            const bool lost =
                (path.match(name).hasMatch() && !QFileInfo::exists(sourcetree::root() + u'/' + name)) ||
                (className.match(name).hasMatch() && !sources.contains(name));
            if (lost)
                missing << name;
        }
        return missing;
    }

    std::vector<File> m_product;
    std::vector<File> m_all;
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
