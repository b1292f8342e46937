// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/csv/textencoding.h"

#include "documents/workbook/importerror.h"

#include <algorithm>
#include <array>

namespace lumbung {

namespace {

constexpr qint64 encodingBlock = 256 * 1024;

// 0x80…0x9F of Windows-1252; the five holes become U+FFFD.
constexpr std::array<char16_t, 32> windows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                               0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD,
                                               0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                               0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

std::optional<TextEncoding> wideEncoding(const QByteArray &start)
{
    if (start.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LE;
    if (start.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BE;
    const auto zeros = [&](qsizetype from) {
        qsizetype count = 0;
        for (qsizetype at = from; at < start.size(); at += 2)
            count += start[at] == '\0' ? 1 : 0;
        return count;
    };
    if (zeros(1) > 0 && zeros(0) == 0)
        return TextEncoding::Utf16LE;
    if (zeros(0) > 0 && zeros(1) == 0)
        return TextEncoding::Utf16BE;
    return std::nullopt;
}

} // namespace

bool Utf8Check::acceptsLead(unsigned char byte)
{
    m_low = byte == 0xE0 ? 0xA0 : byte == 0xF0 ? 0x90 : 0x80;
    m_high = byte == 0xED ? 0x9F : byte == 0xF4 ? 0x8F : 0xBF;
    m_missing = byte >= 0xC2 && byte <= 0xDF   ? 1
                : byte >= 0xE0 && byte <= 0xEF ? 2
                : byte >= 0xF0 && byte <= 0xF4 ? 3
                                               : 0;
    return m_missing > 0;
}

bool Utf8Check::accepts(std::string_view block)
{
    for (const char c : block) {
        const auto byte = static_cast<unsigned char>(c);
        if (m_missing == 0) {
            if (byte >= 0x80 && !acceptsLead(byte))
                return false;
        } else {
            if (byte < m_low || byte > m_high)
                return false;
            --m_missing;
            m_low = 0x80;
            m_high = 0xBF;
        }
    }
    return true;
}

Result<TextEncoding> textEncoding(QFile &file)
{
    file.seek(0);
    if (const auto wide = wideEncoding(file.peek(4096)))
        return *wide;
    Utf8Check check;
    for (;;) {
        const QByteArray block = file.read(encodingBlock);
        if (block.isEmpty())
            break;
        if (!check.accepts({block.constData(), static_cast<std::size_t>(block.size())}))
            return TextEncoding::Windows1252;
    }
    return check.complete() ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

TextFile::TextFile(QFile &file, TextEncoding encoding)
    : m_file(file),
      m_wide(encoding == TextEncoding::Utf16LE || encoding == TextEncoding::Utf16BE),
      m_decoder(encoding == TextEncoding::Utf16BE ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE)
{
    m_file.seek(0);
    const QByteArray start = m_file.peek(3);
    if (m_wide && (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF")))
        m_file.seek(2);
    else if (start == "\xEF\xBB\xBF")
        m_file.seek(3);
}

Result<qint64> TextFile::read(char *target, qint64 capacity)
{
    if (!m_wide) {
        const qint64 got = m_file.read(target, capacity);
        return got < 0 ? Result<qint64>(damagedFile("baca")) : Result<qint64>(got);
    }
    while (m_ready.isEmpty() && !m_file.atEnd()) {
        const QByteArray block = m_file.read(encodingBlock);
        if (block.isEmpty())
            return damagedFile("baca");
        const QString text = m_decoder(block);
        m_ready = text.toUtf8();
    }
    const qint64 size = std::min<qint64>(capacity, m_ready.size());
    std::copy_n(m_ready.constData(), size, target);
    m_ready.remove(0, size);
    return size;
}

QString decoded(std::string_view bytes, TextEncoding encoding)
{
    const auto size = static_cast<qsizetype>(bytes.size());
    const bool narrow = encoding == TextEncoding::Windows1252;
    QString text = narrow ? QString::fromLatin1(bytes.data(), size) : QString::fromUtf8(bytes.data(), size);
    if (narrow)
        for (QChar &c : text)
            if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
                c = QChar(windows1252[c.unicode() - 0x80u]);
    if (bytes.find('\r') != std::string_view::npos)
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text;
}

} // namespace lumbung
