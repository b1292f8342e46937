// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/wilayahkey.h"

#include <QList>

#include <algorithm>
#include <array>
#include <iterator>

namespace lumbung::wilayah {

namespace {

struct Ganti {
    const char *dari;
    const char *ke; ///< empty = the word says nothing
};

constexpr std::array gantiKata{
    Ganti{"kep", "kepulauan"},
    Ganti{"kepl", "kepulauan"},
    Ganti{"gn", "gunung"},
    Ganti{"gng", "gunung"},
    Ganti{"tj", "tanjung"},
    Ganti{"tjg", "tanjung"},
    Ganti{"tg", "tanjung"},
    Ganti{"tjung", "tanjung"},
    Ganti{"kp", "kampung"},
    Ganti{"kmp", "kampung"},
    Ganti{"kampong", "kampung"},
    Ganti{"sei", "sungai"},
    Ganti{"adm", ""},
    Ganti{"admin", ""},
    Ganti{"administrasi", ""},
    Ganti{"administratif", ""},
    Ganti{"dan", ""},
    Ganti{"satu", "1"},
    Ganti{"dua", "2"},
    Ganti{"tiga", "3"},
    Ganti{"empat", "4"},
    Ganti{"lima", "5"},
    Ganti{"enam", "6"},
    Ganti{"tujuh", "7"},
    Ganti{"delapan", "8"},
    Ganti{"sembilan", "9"},
    Ganti{"sepuluh", "10"},
    Ganti{"i", "1"},
    Ganti{"ii", "2"},
    Ganti{"iii", "3"},
    Ganti{"iv", "4"},
    Ganti{"v", "5"},
    Ganti{"vi", "6"},
    Ganti{"vii", "7"},
    Ganti{"viii", "8"},
    Ganti{"ix", "9"},
    Ganti{"x", "10"},
    Ganti{"xi", "11"},
    Ganti{"xii", "12"},
    Ganti{"xiii", "13"},
    Ganti{"xiv", "14"},
    Ganti{"xv", "15"},
};

struct KataSebutan {
    const char *kata;
    Sebutan sebutan;
};

// Local words stand for the national level they belong to (UU 6/2014 Pasal 6; UU 2/2021 for Papua;
// Perdais DIY for kapanewon, kemantren and kalurahan).
constexpr std::array kataSebutan{
    KataSebutan{"provinsi", Sebutan::Provinsi},
    KataSebutan{"prov", Sebutan::Provinsi},
    KataSebutan{"propinsi", Sebutan::Provinsi},
    KataSebutan{"prop", Sebutan::Provinsi},
    KataSebutan{"kabupaten", Sebutan::Kabupaten},
    KataSebutan{"kab", Sebutan::Kabupaten},
    KataSebutan{"kota", Sebutan::Kota},
    KataSebutan{"kotamadya", Sebutan::Kota},
    KataSebutan{"kodya", Sebutan::Kota},
    KataSebutan{"kecamatan", Sebutan::Kecamatan},
    KataSebutan{"kec", Sebutan::Kecamatan},
    KataSebutan{"distrik", Sebutan::Kecamatan},
    KataSebutan{"dist", Sebutan::Kecamatan},
    KataSebutan{"kapanewon", Sebutan::Kecamatan},
    KataSebutan{"kemantren", Sebutan::Kecamatan},
    KataSebutan{"desa", Sebutan::Desa},
    KataSebutan{"ds", Sebutan::Desa},
    KataSebutan{"kelurahan", Sebutan::Kelurahan},
    KataSebutan{"kel", Sebutan::Kelurahan},
    KataSebutan{"kalurahan", Sebutan::Desa},
    KataSebutan{"kal", Sebutan::Desa},
    KataSebutan{"gampong", Sebutan::Desa},
    KataSebutan{"gp", Sebutan::Desa},
    KataSebutan{"nagari", Sebutan::Desa},
    KataSebutan{"ngr", Sebutan::Desa},
    KataSebutan{"nagori", Sebutan::Desa},
    KataSebutan{"pekon", Sebutan::Desa},
    KataSebutan{"kampung", Sebutan::Desa},
    KataSebutan{"tiyuh", Sebutan::Desa},
    KataSebutan{"lembang", Sebutan::Desa},
    KataSebutan{"kute", Sebutan::Desa},
    KataSebutan{"negeri", Sebutan::Desa},
    KataSebutan{"ohoi", Sebutan::Desa},
    KataSebutan{"dusun", Sebutan::Desa},
};

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'"' || c == u'`' || c == QChar(0x2018) || c == QChar(0x2019) || c == QChar(0x02BC);
}

} // namespace

QByteArray searchKey(QStringView text)
{
    QByteArray key;
    key.reserve(text.size());
    const bool ascii = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    const QString plain = ascii ? text.toString() : text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        const char16_t lower = c.toLower().unicode();
        if ((lower >= u'a' && lower <= u'z') || (lower >= u'0' && lower <= u'9'))
            key += static_cast<char>(lower);
        else if (!isApostrophe(c) && !c.isMark() && !key.isEmpty() && key.back() != ' ')
            key += ' ';
    }
    if (key.endsWith(' '))
        key.chop(1);
    return key;
}

std::vector<QByteArray> canonicalWords(QStringView text)
{
    std::vector<QByteArray> words;
    for (const QByteArray &word : searchKey(text).split(' ')) {
        const auto ganti = std::find_if(gantiKata.begin(), gantiKata.end(),
                                        [&word](const Ganti &entry) { return word == entry.dari; });
        const QByteArray spelled = ganti == gantiKata.end() ? word : QByteArray(ganti->ke);
        if (!spelled.isEmpty())
            words.push_back(spelled);
    }
    return words;
}

QByteArray joined(const std::vector<QByteArray> &words, std::size_t from)
{
    QByteArray key;
    for (std::size_t i = from; i < words.size(); ++i)
        key += words[i];
    return key;
}

quint64 keyHash(const QByteArray &key)
{
    quint64 hash = 0xcbf29ce484222325ULL;
    for (const char c : key)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

std::optional<Sebutan> sebutanOf(const QByteArray &word)
{
    const auto found = std::find_if(kataSebutan.begin(), kataSebutan.end(),
                                    [&word](const KataSebutan &entry) { return word == entry.kata; });
    return found == kataSebutan.end() ? std::nullopt : std::optional(found->sebutan);
}

int tingkatOf(Sebutan sebutan)
{
    switch (sebutan) {
    case Sebutan::Provinsi: return 1;
    case Sebutan::Kabupaten:
    case Sebutan::Kota: return 2;
    case Sebutan::Kecamatan: return 3;
    case Sebutan::Desa:
    case Sebutan::Kelurahan: break;
    }
    return 4;
}

} // namespace lumbung::wilayah
