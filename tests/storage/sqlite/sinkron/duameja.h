// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/pusat/terimabatch.h"
#include "tests/support/sinkron/barisuji.h"
#include "tests/support/sinkron/fakepusatstore.h"
#include "tests/support/sinkron/mejasqlite.h"

#include <array>
#include <map>
#include <ostream>
#include <vector>

namespace lumbung {

/// One random step of two desks at one hub, told by small numbers so that a failing run shrinks to a short story.
struct LangkahDuaMeja {
    int act = 0;   ///< 0…3 edit, 4 create, 5 remove, 6 push, 7 push and lose the answer, 8 … pull
    int meja = 0;  ///< who
    int rekam = 0; ///< which koperasi, or its statement
    int field = 0;

    friend std::ostream &operator<<(std::ostream &out, const LangkahDuaMeja &step)
    {
        return out << '{' << step.act << ' ' << step.meja << ' ' << step.rekam << ' ' << step.field << '}';
    }
};

/// Two real desk stores at the real rules of the hub; remembers every value that somebody typed.
class DuaMeja {
public:
    DuaMeja();

    void lakukan(const LangkahDuaMeja &langkah);
    /// Both send and fetch until nothing is left. False when that does not come to an end.
    bool tenangkan();

    /// What a person typed last and has had no answer for is what the person sees; empty = all well.
    QString janjiMeja(std::size_t meja);
    /// After tenangkan(): rows and digests are the hub's, stores are sound.
    QString janjiSama(std::size_t meja);
    /// No typed value is lost: it stands at the hub, in a conflict or proposal, waits at its desk, or somebody
    /// wrote over it who had seen it.
    QString janjiTakHilang();

private:
    struct Ketikan {
        KunciRekam kunci;
        Field field;
        Value nilai;
        std::size_t meja;
    };
    struct Meja {
        MejaSqlite desk;
        std::map<std::pair<KunciRekam, Field>, Value> terakhir; ///< typed, not answered
    };

    void ubah(Meja &meja, std::size_t who, const KunciRekam &kunci, Field field);
    void buat(Meja &meja, std::size_t who, int rekam);
    void ketik(std::size_t who, const KunciRekam &kunci, Field field, const Value &nilai);
    void kirim(Meja &meja, bool jawabanSampai);
    bool ambil(Meja &meja, int batas);
    bool pemilikTerlihat(std::size_t meja, const KunciRekam &kunci);
    Value nilaiBaru(Field field);
    const RekamPusat *diPusat(const KunciRekam &kunci) const;
    bool diUrusan(const Ketikan &ketikan) const;

    FakePusatStore m_pusat;
    FixedClock m_clock;
    Pemakai m_pemakai;
    std::array<Meja, 2> m_meja;
    std::vector<Ketikan> m_ketikan;
    std::map<OpId, Op> m_op; ///< everything that was sent
    std::map<OpId, JawabanOp> m_jawaban;
    int m_nomor = 0;
};

} // namespace lumbung
