// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace lumbung {

/// The first thing that did not fit while one message was read; empty = all well.
using GalatBentuk = std::optional<Error>;

/// Input "sinkron.bentuk" with the fact `di`: where in the message, "ops[3].id".
Error galatBentuk(const QString &di);

/// Reads members of a JSON object that came from outside. What does not fit is noted once and read as empty, so a
/// codec reads on and asks at the end. Unknown members are never looked at.
class BacaObjek {
public:
    enum class Ada { Wajib, Boleh };

    BacaObjek(QJsonObject objek, QString tempat, GalatBentuk &galat)
        : m_objek(std::move(objek)), m_tempat(std::move(tempat)), m_galat(galat)
    {
    }

    const QJsonObject &json() const noexcept { return m_objek; }
    /// Well-formed text without U+0000, at most `maks` characters; a required text may not be empty.
    QString teks(QStringView kunci, Ada ada = Ada::Wajib, qsizetype maks = 200);
    /// A UUID in lower case with dashes.
    QString uuid(QStringView kunci, Ada ada = Ada::Wajib);
    /// A whole number in [bawah, atas].
    qint64 bulat(QStringView kunci, Ada ada, qint64 bawah, qint64 atas);
    /// A number that counts: 0 … 2^53.
    qint64 urutan(QStringView kunci, Ada ada = Ada::Wajib) { return bulat(kunci, ada, 0, qint64(1) << 53); }
    bool ya(QStringView kunci, Ada ada = Ada::Wajib);
    QJsonArray larik(QStringView kunci, Ada ada = Ada::Wajib, qsizetype maks = 100'000);
    QJsonObject objek(QStringView kunci, Ada ada = Ada::Wajib);
    /// One of the keys of an enum.
    template <typename Enum>
    Enum pilihan(QStringView kunci, std::optional<Enum> (*dari)(QStringView), Enum bawaan, Ada ada = Ada::Wajib)
    {
        const QString key = teks(kunci, ada);
        if (key.isEmpty())
            return bawaan;
        const auto found = dari(key);
        if (!found)
            tolak(kunci);
        return found.value_or(bawaan);
    }
    void tolak(QStringView kunci);
    QString tempat(QStringView kunci) const;

private:
    /// Whether there is something to read; notes what is required and missing.
    bool tersedia(const QJsonValue &value, QStringView kunci, Ada ada);

    QJsonObject m_objek;
    QString m_tempat;
    GalatBentuk &m_galat;
};

/// Whether the text can be kept everywhere: no U+0000, no half of a surrogate pair.
bool teksSah(QStringView teks);
/// The same of every text and key inside; whoever read the JSON limits its depth.
bool jsonSah(const QJsonValue &json);
bool uuidSah(QStringView teks);
/// A whole number written as a number; nothing for 1.5, 1e300 and for texts.
std::optional<qint64> bulatOf(const QJsonValue &value);

} // namespace lumbung
