// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/normalise.h"

#include <QList>
#include <QVarLengthArray>

#include <array>
#include <string_view>

namespace lumbung {

namespace {

/// Long enough for a name or a number without touching the heap.
using CharacterBuffer = QVarLengthArray<char16_t, 160>;

QString textOf(const CharacterBuffer &buffer)
{
    return QString(reinterpret_cast<const QChar *>(buffer.constData()), buffer.size());
}

/// Collects folded characters word by word; words are parted by exactly one space.
class WordWriter {
public:
    void separate() { m_gap = !m_buffer.isEmpty(); }
    void append(char16_t code)
    {
        if (m_gap)
            m_buffer.append(u' ');
        m_gap = false;
        m_buffer.append(code);
    }
    void appendCodePoint(char32_t code)
    {
        if (QChar::requiresSurrogates(code)) {
            append(QChar::highSurrogate(code));
            m_buffer.append(QChar::lowSurrogate(code));
        } else {
            append(static_cast<char16_t>(code));
        }
    }
    QString text() const { return textOf(m_buffer); }

private:
    CharacterBuffer m_buffer;
    bool m_gap = false;
};

bool isSilent(char32_t code)
{
    switch (code) {
    case U'\'':
    case U'`':
    case U'\u2018':
    case U'\u2019':
    case U'\u02BC': return true;
    default: break;
    }
    const auto category = QChar::category(code);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing || category == QChar::Other_Format;
}

void foldRare(char32_t code, WordWriter &out)
{
    const QString parts = QChar::decomposition(code);
    if (!parts.isEmpty()) {
        for (const uint part : parts.toUcs4())
            foldRare(part, out);
        return;
    }
    if (isSilent(code))
        return;
    if (QChar::isLetterOrNumber(code))
        out.appendCodePoint(QChar::toLower(code));
    else
        out.separate();
}

bool isLatinLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isWordCharacter(QStringView teks, qsizetype i)
{
    return i >= 0 && i < teks.size() && teks[i].isLetterOrNumber();
}

/// "K.S.P. Maju": a dot between two letters that stand alone belongs to an abbreviation.
bool isAbbreviationDot(QStringView teks, qsizetype i)
{
    return i > 0 && i + 1 < teks.size() && isLatinLetter(teks[i - 1]) && isLatinLetter(teks[i + 1]) &&
           !isWordCharacter(teks, i - 2) && !isWordCharacter(teks, i + 2);
}

void foldAscii(QStringView teks, qsizetype i, WordWriter &out)
{
    const char16_t code = teks[i].unicode();
    if ((code >= u'a' && code <= u'z') || (code >= u'0' && code <= u'9'))
        out.append(code);
    else if (code >= u'A' && code <= u'Z')
        out.append(static_cast<char16_t>(code + (u'a' - u'A')));
    else if (code == u'\'' || code == u'`' || (code == u'.' && isAbbreviationDot(teks, i)))
        return;
    else
        out.separate();
}

/// What stands before a koperasi's own name, of more words first, so that the longest is taken.
// clang-format off
constexpr std::array<QStringView, 64> prefixes{
    u"koperasi pegawai republik indonesia", u"koperasi simpan pinjam dan pembiayaan syariah",
    u"koperasi simpan pinjam pembiayaan syariah", u"koperasi jasa keuangan syariah",
    u"koperasi kelurahan merah putih", u"koperasi desa merah putih", u"koperasi pondok pesantren",
    u"koperasi pegawai negeri", u"koperasi simpan pinjam", u"koperasi industri kerajinan",
    u"koperasi angkatan darat", u"koperasi pedagang pasar", u"koperasi serba usaha", u"koperasi peternakan",
    u"koperasi perkebunan", u"koperasi unit desa", u"koperasi mahasiswa", u"koperasi pemasaran",
    u"koperasi pertanian", u"koperasi produsen", u"koperasi karyawan", u"koperasi konsumen",
    u"koperasi angkutan", u"koperasi pegawai", u"koperasi syariah", u"koperasi nelayan", u"koperasi produksi",
    u"koperasi konsumsi", u"koperasi wanita", u"koperasi primer", u"kopkel merah putih",
    u"kopdes merah putih", u"primer koperasi", u"baitul maal wat tamwil", u"koperasi jasa", u"koppontren",
    u"kopontren", u"primkoppol", u"primkopad", u"primkopal", u"primkopau", u"primkopti", u"koperasi",
    u"kopinkra", u"kopkar", u"kopwan", u"koppas", u"koptan", u"kopnel", u"kopang", u"kopma", u"kspps",
    u"kopti", u"kjks", u"kpri", u"kdmp", u"kkmp", u"kud", u"ksu", u"ksp", u"kpn", u"bmt", u"kop", u"kops"};
// clang-format on

QStringView withoutPrefix(QStringView nama)
{
    if (nama.isEmpty() || !QStringView(u"bkp").contains(nama.front())) // every prefix starts so
        return nama;
    for (const QStringView prefix : prefixes)
        if (nama.size() > prefix.size() && nama[prefix.size()] == u' ' && nama.startsWith(prefix))
            return nama.mid(prefix.size() + 1);
    return nama;
}

/// Collects the words of a badan hukum number: runs of letters or of digits, without leading zeros, parted by '/'.
class NumberWriter {
public:
    void separate() { m_open = false; }
    void append(QChar c)
    {
        const bool digit = c.isDigit();
        if (!m_open || digit != m_digits)
            startWord(digit);
        if (digit && word() == u"0")
            m_buffer.resize(m_start);
        m_buffer.append(c.unicode());
    }
    QString text()
    {
        finishWord();
        return textOf(m_buffer);
    }

private:
    QStringView word() const { return QStringView(m_buffer.constData() + m_start, m_buffer.size() - m_start); }

    void startWord(bool digits)
    {
        finishWord();
        if (!m_buffer.isEmpty())
            m_buffer.append(u'/');
        // "No. 24/BH/…": the word says only that a number follows.
        const QStringView all(m_buffer.constData(), m_buffer.size());
        if (all == u"NO/" || all == u"NOMOR/" || all == u"NOMER/")
            m_buffer.clear();
        m_start = m_buffer.size();
        m_open = true;
        m_digits = digits;
    }

    void finishWord()
    {
        if (word() == u"THN" || word() == u"TH") {
            m_buffer.resize(m_start);
            for (const char16_t c : std::u16string_view(u"TAHUN"))
                m_buffer.append(c);
        }
        // Kantor Wilayah Koperasi: "KW.K" and "KWK".
        const QStringView all(m_buffer.constData(), m_buffer.size());
        if (all.endsWith(u"KW/K") && m_start == m_buffer.size() - 1 && startsWordAt(m_start - 3)) {
            m_start -= 3;
            m_buffer.resize(m_buffer.size() - 2);
            m_buffer.append(u'K');
        }
    }

    bool startsWordAt(qsizetype at) const { return at == 0 || m_buffer[at - 1] == u'/'; }

    CharacterBuffer m_buffer;
    qsizetype m_start = 0; ///< of the word that is being written
    bool m_open = false;
    bool m_digits = false;
};

} // namespace

QString normaliseTeks(QStringView teks)
{
    WordWriter out;
    for (qsizetype i = 0; i < teks.size(); ++i) {
        const QChar c = teks[i];
        if (c.unicode() < 0x80) {
            foldAscii(teks, i, out);
        } else if (c.isHighSurrogate() && i + 1 < teks.size() && teks[i + 1].isLowSurrogate()) {
            foldRare(QChar::surrogateToUcs4(c, teks[i + 1]), out);
            ++i;
        } else if (c.isSurrogate()) {
            out.separate();
        } else {
            foldRare(c.unicode(), out);
        }
    }
    return out.text();
}

QString normaliseNama(QStringView nama)
{
    const QString whole = normaliseTeks(nama);
    QStringView rest = whole;
    for (QStringView shorter = withoutPrefix(rest); shorter.size() != rest.size(); shorter = withoutPrefix(rest))
        rest = shorter;
    return rest.size() == whole.size() ? whole : rest.toString();
}

QString normaliseBadanHukum(QStringView nomor)
{
    NumberWriter out;
    for (const QChar raw : nomor) {
        const QChar c = raw.toUpper();
        if (c.isLetterOrNumber())
            out.append(c);
        else
            out.separate();
    }
    return out.text();
}

QString digitsOnly(QStringView teks)
{
    QString digits;
    digits.reserve(teks.size());
    for (const QChar c : teks)
        if (const int digit = c.digitValue(); digit >= 0)
            digits.append(QChar(static_cast<char16_t>(u'0' + digit)));
    return digits;
}

} // namespace lumbung
