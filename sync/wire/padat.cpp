// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/wire/padat.h"

#include "core/domain/sinkron/bacaobjek.h"

#include <algorithm>
#include <memory>
#include <zlib.h>
#include <zstd.h>

namespace lumbung {

namespace {

constexpr int gzipWindow = 15 + 16; // 16: with gzip's own head and checksum
constexpr qsizetype firstGuess = 64 * 1024;
constexpr int windowLogMax = 24; // 16 MiB: no frame makes us hold a larger window than the largest body

Error terlaluBesar(qsizetype maks)
{
    return {ErrorKind::Input, QStringLiteral("sinkron.terlalu-besar"), {{QStringLiteral("maks"), qint64(maks)}}};
}

Error rusak()
{
    return galatBentuk(QStringLiteral("badan"));
}

QByteArray toZstd(const QByteArray &isi)
{
    QByteArray out(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(isi.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compress(out.data(), static_cast<size_t>(out.size()), isi.constData(),
                                      static_cast<size_t>(isi.size()), 1);
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

QByteArray toGzip(const QByteArray &isi)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, gzipWindow, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(isi.size()))),
                   Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(isi.constData()));
    stream.avail_in = static_cast<uInt>(isi.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// Room for more output, one byte beyond the cap at most so that "too large" can be told from "just fits".
bool grow(QByteArray &out, qsizetype used, qsizetype maks)
{
    if (used > maks)
        return false;
    out.resize(std::min(std::max(firstGuess, out.size() * 2), maks + 1));
    return true;
}

Result<QByteArray> fromZstd(const QByteArray &isi, qsizetype maks)
{
    const auto size = static_cast<size_t>(isi.size());
    const unsigned long long declared = ZSTD_getFrameContentSize(isi.constData(), size);
    if (declared == ZSTD_CONTENTSIZE_ERROR)
        return rusak();
    const bool known = declared != ZSTD_CONTENTSIZE_UNKNOWN;
    if (known && declared > static_cast<unsigned long long>(maks))
        return terlaluBesar(maks);
    const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), ZSTD_freeDCtx);
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowLogMax);
    // One byte more than declared: a second frame behind the first shows as too large or as a size that lies.
    QByteArray out(known ? static_cast<qsizetype>(declared) + 1 : std::min(firstGuess, maks + 1),
                   Qt::Uninitialized);
    ZSTD_inBuffer in{isi.constData(), size, 0};
    size_t written = 0;
    for (;;) {
        ZSTD_outBuffer target{out.data(), static_cast<size_t>(out.size()), written};
        const size_t before = in.pos;
        const size_t left = ZSTD_decompressStream(context.get(), &target, &in);
        const bool still = in.pos == before && target.pos == written;
        written = target.pos;
        if (ZSTD_isError(left) || (left == 0 && in.pos < in.size))
            return rusak();
        if (left == 0)
            break;
        if (written == static_cast<size_t>(out.size())) {
            if (known || !grow(out, static_cast<qsizetype>(written), maks))
                return known ? rusak() : terlaluBesar(maks);
        } else if (still || in.pos == in.size) {
            return rusak();
        }
    }
    if (static_cast<qsizetype>(written) > maks)
        return terlaluBesar(maks);
    out.truncate(static_cast<qsizetype>(written));
    return out;
}

Result<QByteArray> fromGzip(const QByteArray &isi, qsizetype maks)
{
    z_stream stream{};
    inflateInit2(&stream, gzipWindow);
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> closer(&stream, inflateEnd);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(isi.constData()));
    stream.avail_in = static_cast<uInt>(isi.size());
    QByteArray out(std::min(firstGuess, maks + 1), Qt::Uninitialized);
    qsizetype written = 0;
    for (int state = Z_OK; state != Z_STREAM_END;) {
        if (written == out.size() && !grow(out, written, maks))
            return terlaluBesar(maks);
        stream.next_out = reinterpret_cast<Bytef *>(out.data() + written);
        stream.avail_out = static_cast<uInt>(out.size() - written);
        state = inflate(&stream, Z_NO_FLUSH);
        written = static_cast<qsizetype>(stream.total_out);
        const bool starved = state == Z_BUF_ERROR || (stream.avail_in == 0 && stream.avail_out > 0);
        if (state != Z_STREAM_END && (state != Z_OK || starved))
            return rusak();
    }
    if (stream.avail_in > 0)
        return rusak();
    if (written > maks)
        return terlaluBesar(maks);
    out.truncate(written);
    return out;
}

/// Whether one item of Accept-Encoding asks for this encoding and does not forbid it.
bool asksFor(QByteArrayView item, QByteArrayView key)
{
    const QList<QByteArray> parts = item.toByteArray().toLower().split(';');
    if (parts.first().trimmed() != key)
        return false;
    for (const QByteArray &part : parts) {
        const QByteArray text = part.trimmed();
        if (text.startsWith("q=") && text.mid(2).toDouble() <= 0)
            return false;
    }
    return true;
}

} // namespace

QByteArray keyOf(Padat padat)
{
    switch (padat) {
    case Padat::Gzip: return QByteArrayLiteral("gzip");
    case Padat::Zstd: return QByteArrayLiteral("zstd");
    case Padat::Polos: break;
    }
    return {};
}

std::optional<Padat> padatOfKey(QByteArrayView key)
{
    const QByteArray lower = key.toByteArray().trimmed().toLower();
    if (lower.isEmpty() || lower == "identity")
        return Padat::Polos;
    if (lower == "gzip")
        return Padat::Gzip;
    if (lower == "zstd")
        return Padat::Zstd;
    return std::nullopt;
}

Padat padatTerbaik(QByteArrayView acceptEncoding)
{
    const QList<QByteArray> items = acceptEncoding.toByteArray().split(',');
    for (const Padat padat : {Padat::Zstd, Padat::Gzip})
        if (std::any_of(items.begin(), items.end(),
                        [&](const QByteArray &item) { return asksFor(item, keyOf(padat)); }))
            return padat;
    return Padat::Polos;
}

QByteArray padatkan(Padat padat, const QByteArray &isi)
{
    switch (padat) {
    case Padat::Gzip: return toGzip(isi);
    case Padat::Zstd: return toZstd(isi);
    case Padat::Polos: break;
    }
    return isi;
}

Result<QByteArray> kembangkan(Padat padat, const QByteArray &isi, qsizetype maks)
{
    switch (padat) {
    case Padat::Gzip: return fromGzip(isi, maks);
    case Padat::Zstd: return fromZstd(isi, maks);
    case Padat::Polos: break;
    }
    if (isi.size() > maks)
        return terlaluBesar(maks);
    return isi;
}

} // namespace lumbung
