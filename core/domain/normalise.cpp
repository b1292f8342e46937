// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/normalise.h"

#include <array>
#include <vector>

namespace lumbung {

namespace {

/// Appends folded characters word by word; words are parted by exactly one space.
class WordWriter {
public:
    explicit WordWriter(qsizetype capacity) { m_text.reserve(capacity); }

    void separate() { m_gap = !m_text.isEmpty(); }
    void append(char32_t code)
    {
        if (m_gap)
            m_text.append(u' ');
        m_gap = false;
        if (QChar::requiresSurrogates(code)) {
            m_text.append(QChar(QChar::highSurrogate(code)));
            m_text.append(QChar(QChar::lowSurrogate(code)));
        } else {
            m_text.append(QChar(static_cast<char16_t>(code)));
        }
    }
    QString take() { return std::move(m_text); }

private:
    QString m_text;
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
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining
        || category == QChar::Mark_Enclosing || category == QChar::Other_Format;
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
        out.append(QChar::toLower(code));
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
    return i > 0 && i + 1 < teks.size() && isLatinLetter(teks[i - 1]) && isLatinLetter(teks[i + 1])
        && !isWordCharacter(teks, i - 2) && !isWordCharacter(teks, i + 2);
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

QStringView withoutPrefix(QStringView nama)
{
    if (nama.isEmpty() || !QStringView(u"bkp").contains(nama.front())) // every prefix starts so
        return nama;
    for (const QStringView prefix : prefixes)
        if (nama.size() > prefix.size() && nama[prefix.size()] == u' ' && nama.startsWith(prefix))
            return nama.mid(prefix.size() + 1);
    return nama;
}

bool isNumberWord(QStringView word)
{
    return word == u"NO" || word == u"NOMOR" || word == u"NOMER";
}

/// Words of a badan hukum number: runs of letters or of digits, without leading zeros.
std::vector<QString> badanHukumWords(QStringView nomor)
{
    std::vector<QString> words;
    bool open = false;
    for (const QChar raw : nomor) {
        const QChar c = raw.toUpper();
        if (!c.isLetterOrNumber()) {
            open = false;
            continue;
        }
        if (!open || words.back().front().isDigit() != c.isDigit())
            words.emplace_back();
        open = true;
        if (words.back() == u"0" && c.isDigit())
            words.back().clear();
        words.back().append(c);
    }
    return words;
}

void unifySpellings(std::vector<QString> &words)
{
    for (auto &word : words)
        if (word == u"THN" || word == u"TH")
            word = QStringLiteral("TAHUN");
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i] == u"K" && words[i - 1] == u"KW") { // Kantor Wilayah Koperasi: "KW.K" and "KWK"
            words[i - 1] = QStringLiteral("KWK");
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        }
    while (words.size() > 1 && isNumberWord(words.front()))
        words.erase(words.begin());
}

} // namespace

QString normaliseTeks(QStringView teks)
{
    WordWriter out(teks.size());
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
    return out.take();
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
    std::vector<QString> words = badanHukumWords(nomor);
    unifySpellings(words);
    QString key;
    key.reserve(nomor.size());
    for (const QString &word : words) {
        if (!key.isEmpty())
            key.append(u'/');
        key.append(word);
    }
    return key;
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
