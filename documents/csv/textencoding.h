// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/workbook/bytesource.h"

#include <QFile>
#include <QString>
#include <QStringDecoder>

#include <string>
#include <string_view>

namespace lumbung {

enum class TextEncoding : quint8 { Utf8, Windows1252, Utf16LE, Utf16BE };

/// The encoding of a text file: its byte order mark, the zeros of UTF-16, else UTF-8 if every byte of the file
/// fits it, else Windows-1252 (what Excel in Indonesia saves as "CSV").
Result<TextEncoding> textEncoding(QFile &file);

/// UTF-8 validity, fed in blocks (RFC 3629: no overlong forms, no surrogates).
class Utf8Check {
public:
    bool accepts(std::string_view block);
    bool complete() const { return m_missing == 0; }

private:
    bool acceptsLead(unsigned char byte);
    int m_missing = 0;
    unsigned char m_low = 0x80, m_high = 0xBF;
};

/// A text file without its byte order mark; UTF-16 arrives as UTF-8, other encodings as they are.
class TextFile final : public ByteSource {
public:
    TextFile(QFile &file, TextEncoding encoding);
    Result<qint64> read(char *target, qint64 capacity) override;

private:
    QFile &m_file;
    bool m_wide;
    QStringDecoder m_decoder;
    QByteArray m_ready;
};

/// One cell's bytes as text.
QString decoded(std::string_view bytes, TextEncoding encoding);

} // namespace lumbung
