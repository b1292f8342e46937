// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/valuekey.h"

#include "core/domain/normalise.h"

#include <array>

namespace lumbung {

namespace {

struct WordChange {
    QStringView from;
    QStringView to; ///< empty: leave the word out
};

constexpr std::array<WordChange, 30> wordChanges{{{u"koperasi", u""},
                                                  {u"kop", u""},
                                                  {u"dan", u""},
                                                  {u"tingkat", u""},
                                                  {u"kab", u"kabupaten"},
                                                  {u"kabkota", u"kabupaten kota"},
                                                  {u"prop", u"provinsi"},
                                                  {u"prov", u"provinsi"},
                                                  {u"propinsi", u"provinsi"},
                                                  {u"nas", u"nasional"},
                                                  {u"skunder", u"sekunder"},
                                                  {u"non", u"tidak"},
                                                  {u"nonaktif", u"tidak aktif"},
                                                  {u"tdk", u"tidak"},
                                                  {u"blm", u"belum"},
                                                  {u"sdh", u"sudah"},
                                                  {u"telah", u"sudah"},
                                                  {u"active", u"aktif"},
                                                  {u"bersetifikat", u"bersertifikat"},
                                                  {u"bersertipikat", u"bersertifikat"},
                                                  {u"bersertifkat", u"bersertifikat"},
                                                  {u"setifikat", u"sertifikat"},
                                                  {u"sertipikat", u"sertifikat"},
                                                  {u"syari", u"syariah"},
                                                  {u"syariat", u"syariah"},
                                                  {u"syaria", u"syariah"},
                                                  {u"lain", u"lainnya"},
                                                  {u"lainya", u"lainnya"},
                                                  {u"peg", u"pegawai"},
                                                  {u"pengadaaan", u"pengadaan"}}};

QStringView changedWord(QStringView word)
{
    for (const WordChange &change : wordChanges)
        if (word == change.from)
            return change.to;
    return word;
}

} // namespace

QString valueKey(QStringView text)
{
    const QString normalised = normaliseTeks(text);
    QString key;
    key.reserve(normalised.size() + 12);
    for (const QStringView word : QStringView(normalised).tokenize(u' ')) {
        const QStringView changed = changedWord(word);
        if (changed.isEmpty())
            continue;
        if (!key.isEmpty())
            key.append(u' ');
        key.append(changed);
    }
    return key;
}

} // namespace lumbung
