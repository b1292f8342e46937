// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/wilayah/wilayahalias.h"

#include <algorithm>
#include <array>

namespace lumbung::wilayah {

namespace {

struct NamaLain {
    int level;
    const char *tertulis;
    const char *sekarang;
};

constexpr std::array namaLain{
    NamaLain{1, "nad", "aceh"},
    NamaLain{1, "nanggroeacehdarussalam", "aceh"},
    NamaLain{1, "sumut", "sumaterautara"},
    NamaLain{1, "sumbar", "sumaterabarat"},
    NamaLain{1, "sumsel", "sumateraselatan"},
    NamaLain{1, "babel", "kepulauanbangkabelitung"},
    NamaLain{1, "bangkabelitung", "kepulauanbangkabelitung"},
    NamaLain{1, "kepri", "kepulauanriau"},
    NamaLain{1, "dki", "daerahkhususibukotajakarta"},
    NamaLain{1, "dkijakarta", "daerahkhususibukotajakarta"},
    NamaLain{1, "jakarta", "daerahkhususibukotajakarta"},
    NamaLain{1, "daerahkhususjakarta", "daerahkhususibukotajakarta"},
    NamaLain{1, "jabar", "jawabarat"},
    NamaLain{1, "jateng", "jawatengah"},
    NamaLain{1, "jatim", "jawatimur"},
    NamaLain{1, "diy", "daerahistimewayogyakarta"},
    NamaLain{1, "diyogyakarta", "daerahistimewayogyakarta"},
    NamaLain{1, "yogyakarta", "daerahistimewayogyakarta"},
    NamaLain{1, "jogja", "daerahistimewayogyakarta"},
    NamaLain{1, "ntb", "nusatenggarabarat"},
    NamaLain{1, "ntt", "nusatenggaratimur"},
    NamaLain{1, "kalbar", "kalimantanbarat"},
    NamaLain{1, "kalteng", "kalimantantengah"},
    NamaLain{1, "kalsel", "kalimantanselatan"},
    NamaLain{1, "kaltim", "kalimantantimur"},
    NamaLain{1, "kaltara", "kalimantanutara"},
    NamaLain{1, "sulut", "sulawesiutara"},
    NamaLain{1, "sulteng", "sulawesitengah"},
    NamaLain{1, "sulsel", "sulawesiselatan"},
    NamaLain{1, "sultra", "sulawesitenggara"},
    NamaLain{1, "sulbar", "sulawesibarat"},
    NamaLain{1, "malut", "malukuutara"},
    NamaLain{1, "irianjayabarat", "papuabarat"},
    NamaLain{2, "tobasamosir", "toba"},
    NamaLain{2, "50kota", "5puluhkota"},
    NamaLain{2, "limapuluhkota", "5puluhkota"},
    NamaLain{2, "oki", "ogankomeringilir"},
    NamaLain{2, "oku", "ogankomeringulu"},
    NamaLain{2, "okuselatan", "ogankomeringuluselatan"},
    NamaLain{2, "okutimur", "ogankomeringulutimur"},
    NamaLain{2, "pali", "penukalabablematangilir"},
    NamaLain{2, "malukutenggarabarat", "kepulauantanimbar"},
    NamaLain{2, "sitaro", "kepulauansiautagulandangbiaro"},
    NamaLain{2, "kepulauansitaro", "kepulauansiautagulandangbiaro"},
    NamaLain{2, "pangkep", "pangkajenekepulauan"},
    NamaLain{2, "mamujuutara", "pasangkayu"},
    NamaLain{2, "boltim", "bolaangmongondowtimur"},
    NamaLain{2, "bolmong", "bolaangmongondow"},
    NamaLain{2, "yapenwaropen", "kepulauanyapen"},
};

} // namespace

QByteArray currentKey(int level, const QByteArray &key)
{
    const auto found = std::find_if(namaLain.begin(), namaLain.end(), [&](const NamaLain &entry) {
        return entry.level == level && key == entry.tertulis;
    });
    return found == namaLain.end() ? key : QByteArray(found->sekarang);
}

bool splitFrom(int dahulu, int sekarang)
{
    const bool papua = (dahulu == 91 || dahulu == 92) && sekarang >= 91 && sekarang <= 96;
    return papua || (dahulu == 64 && sekarang == 65);
}

} // namespace lumbung::wilayah
