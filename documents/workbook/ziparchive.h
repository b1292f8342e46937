// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"
#include "documents/workbook/bytesource.h"

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QString>

#include <memory>
#include <minizip/unzip.h>

namespace lumbung {

/// How much a workbook may grow when it is unpacked. A keragaan workbook of 250,000 rows and 30 columns holds
/// about 400 MB of XML packed 10:1; blank formatted tails reach 60:1; deflate itself ends at 1032:1.
struct ZipLimits {
    qint64 unzippedBytes = qint64(768) << 20; ///< of all parts together, as declared, and of each part, as counted
    qint64 ratio = 200;                       ///< unpacked : packed, of one part
    qint64 ratioAppliesFrom = qint64(32) << 20;
    int entries = 20'000;
};

/// A ZIP file as a set of named parts. One part is read at a time; names ignore case and the slash's direction.
class ZipArchive {
public:
    /// Errors: "impor.rusak", "impor.terlalu-besar", "impor.terkunci-sandi".
    static Result<std::unique_ptr<ZipArchive>> open(const QString &path, const ZipLimits &limits = {});
    ~ZipArchive();
    Q_DISABLE_COPY_MOVE(ZipArchive)

    bool contains(const QByteArray &name) const { return m_places.contains(normalised(name)); }
    bool containsEndingWith(const QByteArray &ending) const;
    /// Opens a part; a part opened before is closed. Errors: as open().
    Result<std::unique_ptr<ByteSource>> part(const QByteArray &name);
    /// The size that the directory declares; 0 when there is no such part.
    qint64 declaredSize(const QByteArray &name) const { return m_places.value(normalised(name)).unzipped; }

private:
    struct Place {
        unz64_file_pos position{};
        qint64 packed = 0;
        qint64 unzipped = 0;
    };
    explicit ZipArchive(const QString &path) : m_file(path) {}
    Result<void> readDirectory(const ZipLimits &limits);
    Result<qint64> addEntry();
    static QByteArray normalised(QByteArray name);

    QFile m_file;
    unzFile m_zip = nullptr;
    ZipLimits m_limits;
    QHash<QByteArray, Place> m_places;
};

} // namespace lumbung
