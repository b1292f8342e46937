// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/value.h"

#include <QByteArray>

namespace lumbung {

/// JSON as text without a tree in between, byte for byte as compactJson() writes it. For documents that are written
/// by the thousand; their members go in alphabetical order, as QJsonObject keeps them.
void appendJson(QByteArray &out, const QString &text);
void appendJson(QByteArray &out, qint64 number);
void appendJson(QByteArray &out, const Value &value);

/// An object that is being written: members one after the other, closed at the end of its life.
class JsonObjectText {
public:
    explicit JsonObjectText(QByteArray &out) : m_out(out) { m_out += '{'; }
    ~JsonObjectText() { m_out += '}'; }
    JsonObjectText(const JsonObjectText &) = delete;
    JsonObjectText &operator=(const JsonObjectText &) = delete;

    /// The next member's name, plain ASCII; its value is appended next.
    QByteArray &key(const char *name)
    {
        m_out += m_empty ? "\"" : ",\"";
        m_empty = false;
        m_out += name;
        m_out += "\":";
        return m_out;
    }

private:
    QByteArray &m_out;
    bool m_empty = true;
};

} // namespace lumbung
