// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/workbook/ziparchive.h"

#include "documents/workbook/importerror.h"

#include <algorithm>

namespace lumbung {

namespace {

// minizip asks for C functions; these run on a QFile, so that any path works on any platform.
voidpf zipOpen(voidpf opaque, const void *, int)
{
    return opaque;
}
uLong zipRead(voidpf, voidpf stream, void *target, uLong size)
{
    const qint64 got = static_cast<QFile *>(stream)->read(static_cast<char *>(target), static_cast<qint64>(size));
    return got < 0 ? 0 : static_cast<uLong>(got);
}
ZPOS64_T zipTell(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(static_cast<QFile *>(stream)->pos());
}
long zipSeek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    auto *file = static_cast<QFile *>(stream);
    const qint64 base = origin == ZLIB_FILEFUNC_SEEK_CUR   ? file->pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? file->size()
                                                           : 0;
    const qint64 target = base + static_cast<qint64>(offset);
    return target >= 0 && target <= file->size() && file->seek(target) ? 0 : -1;
}
int zipClose(voidpf, voidpf)
{
    return 0;
}

/// The part being read: counts what comes out and checks the checksum at the end.
class ZipPart final : public ByteSource {
public:
    ZipPart(unzFile zip, qint64 packed, const ZipLimits &limits) : m_zip(zip), m_packed(packed), m_limits(limits) {}

    Result<qint64> read(char *target, qint64 capacity) override
    {
        const int got =
            unzReadCurrentFile(m_zip, target, static_cast<unsigned>(std::min<qint64>(capacity, 1 << 20)));
        if (got < 0)
            return damagedFile("isi-zip");
        if (got == 0 && unzCloseCurrentFile(m_zip) == UNZ_CRCERROR)
            return damagedFile("jumlah-periksa");
        m_count += got;
        if (m_count > m_limits.unzippedBytes)
            return tooLargeFile("isi", m_limits.unzippedBytes);
        if (m_count > m_limits.ratioAppliesFrom && m_count / std::max<qint64>(m_packed, 1) > m_limits.ratio)
            return tooLargeFile("mampatan", m_limits.ratio);
        return qint64(got);
    }

private:
    unzFile m_zip;
    qint64 m_packed;
    ZipLimits m_limits;
    qint64 m_count = 0;
};

} // namespace

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip);
}

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path, const ZipLimits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive(path));
    if (!archive->m_file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage, QStringLiteral("impor.tidak-terbaca"), {}};
    zlib_filefunc64_def functions{};
    functions.zopen64_file = zipOpen;
    functions.zread_file = zipRead;
    functions.ztell64_file = zipTell;
    functions.zseek64_file = zipSeek;
    functions.zclose_file = zipClose;
    functions.zerror_file = [](voidpf, voidpf) { return 0; };
    functions.opaque = &archive->m_file;
    archive->m_limits = limits;
    archive->m_zip = unzOpen2_64("", &functions);
    if (!archive->m_zip)
        return damagedFile("daftar-zip");
    if (auto read = archive->readDirectory(limits); !read)
        return read.error();
    return archive;
}

Result<void> ZipArchive::readDirectory(const ZipLimits &limits)
{
    qint64 total = 0;
    int entries = 0;
    for (int state = unzGoToFirstFile(m_zip); state != UNZ_END_OF_LIST_OF_FILE; state = unzGoToNextFile(m_zip)) {
        if (state != UNZ_OK)
            return damagedFile("daftar-zip");
        if (++entries > limits.entries)
            return tooLargeFile("bagian", limits.entries);
        const auto size = addEntry();
        if (!size)
            return size.error();
        total += *size;
        if (total > limits.unzippedBytes)
            return tooLargeFile("isi", limits.unzippedBytes);
    }
    return {};
}

Result<qint64> ZipArchive::addEntry()
{
    unz_file_info64 about{};
    QByteArray name(512, '\0');
    if (unzGetCurrentFileInfo64(m_zip, &about, name.data(), static_cast<uLong>(name.size() - 1), nullptr, 0,
                                nullptr, 0) != UNZ_OK)
        return damagedFile("daftar-zip");
    if (about.flag & 1)
        return refusedFile("impor.terkunci-sandi", "zip");
    constexpr ZPOS64_T most = ZPOS64_T(1) << 40; // sizes come from the file: nothing may overflow
    Place place{{},
                static_cast<qint64>(std::min(about.compressed_size, most)),
                static_cast<qint64>(std::min(about.uncompressed_size, most))};
    if (place.unzipped > m_limits.ratioAppliesFrom &&
        place.unzipped / std::max<qint64>(place.packed, 1) > m_limits.ratio)
        return tooLargeFile("mampatan", m_limits.ratio);
    unzGetFilePos64(m_zip, &place.position);
    const QByteArray key = normalised(QByteArray(name.constData()));
    if (!m_places.contains(key))
        m_places.insert(key, place);
    return place.unzipped;
}

bool ZipArchive::containsEndingWith(const QByteArray &ending) const
{
    return std::any_of(m_places.keyBegin(), m_places.keyEnd(),
                       [&](const QByteArray &key) { return key.endsWith(ending); });
}

Result<std::unique_ptr<ByteSource>> ZipArchive::part(const QByteArray &name)
{
    const auto found = m_places.constFind(normalised(name));
    if (found == m_places.cend())
        return damagedFile("bagian-hilang");
    if (unzGoToFilePos64(m_zip, &found->position) != UNZ_OK || unzOpenCurrentFile(m_zip) != UNZ_OK)
        return damagedFile("isi-zip");
    return std::unique_ptr<ByteSource>(std::make_unique<ZipPart>(m_zip, found->packed, m_limits));
}

QByteArray ZipArchive::normalised(QByteArray name)
{
    name.replace('\\', '/');
    while (name.startsWith('/'))
        name.remove(0, 1);
    return name.toLower();
}

} // namespace lumbung
