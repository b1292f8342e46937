// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/workbookparts.h"

#include "documents/workbook/importerror.h"
#include "documents/workbook/xmlattribute.h"

#include <QHash>

#include <algorithm>

namespace lumbung {

namespace {

using Token = XmlScanner::Token;

struct Relation {
    QByteArray type; ///< last word of the type's address: "worksheet", "sharedStrings", "styles", "officeDocument"
    QByteArray target;
};

QByteArray folderOf(const QByteArray &part)
{
    return part.left(part.lastIndexOf('/') + 1);
}

/// A target is relative to the folder of its owner, or absolute.
QByteArray resolvedTarget(const QByteArray &folder, QByteArray target)
{
    if (target.startsWith('/'))
        return target.mid(1);
    QByteArray base = folder;
    while (target.startsWith("../")) {
        target.remove(0, 3);
        base.chop(1);
        base = folderOf(base);
    }
    return base + (target.startsWith("./") ? target.mid(2) : target);
}

Result<QHash<QByteArray, Relation>> readRelations(ZipArchive &archive, const QByteArray &part)
{
    QHash<QByteArray, Relation> relations;
    const QByteArray folder = folderOf(part);
    auto source = archive.part(folder + "_rels/" + part.mid(folder.size()) + ".rels");
    if (!source)
        return source.error();
    XmlScanner xml(**source);
    for (Token token = xml.next(); token != Token::End; token = xml.next()) {
        if (token == Token::Broken)
            return xml.error();
        if (token != Token::Open || xml.name() != "Relationship")
            continue;
        const QByteArray type = QByteArray::fromStdString(textAttribute(xml, "Type"));
        const QByteArray target = QByteArray::fromStdString(textAttribute(xml, "Target"));
        relations.insert(QByteArray::fromStdString(textAttribute(xml, "Id")),
                         {type.mid(type.lastIndexOf('/') + 1), resolvedTarget(folder, target)});
    }
    return relations;
}

/// A workbook may run code by a VBA project or by old macro sheets, or only claim to.
bool hasMacros(ZipArchive &archive)
{
    if (archive.containsEndingWith("vbaproject.bin"))
        return true;
    auto source = archive.part("[Content_Types].xml");
    if (!source)
        return false;
    XmlScanner xml(**source);
    for (Token token = xml.next(); token != Token::End && token != Token::Broken; token = xml.next())
        if (token == Token::Open && xml.attribute("ContentType").find("macro") != std::string_view::npos)
            return true;
    return false;
}

Result<void> refuseOtherKinds(ZipArchive &archive)
{
    if (hasMacros(archive))
        return refusedFile("impor.makro", "xlsm");
    if (archive.contains("xl/workbook.bin"))
        return refusedFile("impor.bukan-buku-kerja", "xlsb");
    if (archive.contains("word/document.xml"))
        return refusedFile("impor.bukan-buku-kerja", "docx");
    if (archive.contains("mimetype"))
        return refusedFile("impor.bukan-buku-kerja", "ods");
    return {};
}

QByteArray workbookPart(ZipArchive &archive)
{
    const auto relations = readRelations(archive, {});
    if (relations)
        for (const Relation &relation : *relations)
            if (relation.type == "officeDocument" && archive.contains(relation.target))
                return relation.target;
    return "xl/workbook.xml";
}

Result<void> readSheets(ZipArchive &archive, const QByteArray &part, const QHash<QByteArray, Relation> &relations,
                        WorkbookParts &parts)
{
    auto source = archive.part(part);
    if (!source)
        return source.error();
    XmlScanner xml(**source);
    for (Token token = xml.next(); token != Token::End; token = xml.next()) {
        if (token == Token::Broken)
            return xml.error();
        if (token != Token::Open)
            continue;
        if (xml.name() == "workbookPr")
            parts.since1904 = flagAttribute(xml, "date1904");
        if (xml.name() != "sheet")
            continue;
        const Relation relation = relations.value(QByteArray::fromStdString(textAttribute(xml, "id")));
        const std::string_view state = xml.attribute("state");
        if (relation.type == "worksheet")
            parts.sheets.push_back({QString::fromStdString(textAttribute(xml, "name")), relation.target,
                                    state == "hidden" || state == "veryHidden"});
    }
    return {};
}

} // namespace

Result<WorkbookParts> readWorkbookParts(ZipArchive &archive)
{
    if (auto other = refuseOtherKinds(archive); !other)
        return other.error();
    const QByteArray part = workbookPart(archive);
    if (!archive.contains(part))
        return refusedFile("impor.bukan-buku-kerja", "zip");
    const auto relations = readRelations(archive, part);
    if (!relations)
        return relations.error();
    WorkbookParts parts;
    if (auto read = readSheets(archive, part, *relations, parts); !read)
        return read.error();
    for (const Relation &relation : *relations) {
        if (relation.type == "sharedStrings" && archive.contains(relation.target))
            parts.sharedStrings = relation.target;
        if (relation.type == "styles" && archive.contains(relation.target))
            parts.styles = relation.target;
    }
    const auto hidden = [](const WorkbookParts::Sheet &sheet) { return sheet.hidden; };
    if (!std::all_of(parts.sheets.begin(), parts.sheets.end(), hidden))
        std::erase_if(parts.sheets, hidden);
    if (parts.sheets.empty())
        return damagedFile("tanpa-lembar");
    return parts;
}

} // namespace lumbung
