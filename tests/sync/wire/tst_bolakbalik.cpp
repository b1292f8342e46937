// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldcatalogue.h"
#include "core/domain/sinkron/opjson.h"
#include "sync/wire/bacabadan.h"
#include "sync/wire/halaman.h"
#include "sync/wire/padat.h"

#include <QUuid>
#include <QtTest>

#include <algorithm>
#include <rapidcheck.h>

using namespace lumbung;

namespace {

QString anyUuid()
{
    const auto bytes = *rc::gen::container<std::vector<char>>(16, rc::gen::arbitrary<char>());
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16)).toString(QUuid::WithoutBraces);
}

QString anyText()
{
    const auto units = *rc::gen::container<std::vector<char16_t>>(
        rc::gen::oneOf(rc::gen::inRange<char16_t>(1, 128), rc::gen::inRange<char16_t>(0x80, 0xd7ff),
                       rc::gen::element<char16_t>(u'"', u'\\', u'\n', u' ', u'[', u'\u2028')));
    return QString(reinterpret_cast<const QChar *>(units.data()), static_cast<qsizetype>(units.size()));
}

Value anyValue(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money: return Value(*rc::gen::arbitrary<qint64>());
    case FieldType::Decimal: return Value(static_cast<double>(*rc::gen::inRange(-1'000'000, 1'000'000)) / 64);
    case FieldType::Date: return Value(QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 90'000)));
    default: return Value(anyText().trimmed().normalized(QString::NormalizationForm_C));
    }
}

std::vector<FieldChange> anyChanges(bool baru)
{
    std::vector<FieldChange> changes;
    for (const FieldSpec &one : fieldCatalogue()) {
        if (one.derived || *rc::gen::inRange(0, 8) != 0)
            continue;
        const Value after = anyValue(one.type);
        if (!baru || !after.isEmpty())
            changes.push_back({one.field, baru ? Value() : anyValue(one.type), after});
    }
    return changes;
}

Op anyOp()
{
    Op op;
    op.id = OpId(anyUuid());
    op.dseq = *rc::gen::inRange<qint64>(1, 1'000'000'000);
    op.jenis = *rc::gen::element(JenisOp::Buat, JenisOp::Ubah, JenisOp::Selesaikan);
    op.rekam = {*rc::gen::element(JenisRekam::Koperasi, JenisRekam::Keragaan, JenisRekam::Konflik), anyUuid()};
    op.isian = anyChanges(op.jenis == JenisOp::Buat);
    op.asal.bawaan = {*rc::gen::element(Sumber::Manual, Sumber::Ods, Sumber::Impor), QDate(2026, 1, 2)};
    op.versi = *rc::gen::inRange<qint64>(0, 1'000'000);
    op.catatan = anyText();
    op.pada = *rc::gen::inRange<qint64>(0, 4'000'000'000'000);
    return op;
}

} // namespace

class BolakBalikTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOpComesBack()
    {
        QVERIFY(rc::check("op", [] {
            const Op op = anyOp();
            const QByteArray text = tulisBadan(opToJson(op));
            const auto read = opOfJson(*bacaBadan(text));
            RC_ASSERT(read.ok());
            RC_ASSERT(*read == op);
            RC_ASSERT(tulisBadan(opToJson(*read)) == text);
        }));
    }

    void everyVectorComesBackInBothSpellings()
    {
        QVERIFY(rc::check("vector", [] {
            MintaPerubahan minta;
            for (int left = *rc::gen::inRange(1, 40); left > 0; --left)
                minta.s[scopeOf(*rc::gen::inRange(0, 10'000))] = *rc::gen::inRange<qint64>(0, qint64(1) << 53);
            minta.limit = *rc::gen::inRange(1, 2001);
            minta.epoch = anyUuid();
            if (*rc::gen::arbitrary<bool>())
                minta.awal.insert(minta.s.begin()->first);
            RC_ASSERT(*bacaKueriPerubahan(jalurPerubahan(minta).section(u'?', 1)) == minta);
            RC_ASSERT(*bacaMintaPerubahan(tulisMintaPerubahan(minta)) == minta);
        }));
    }

    void everyBodyIsPackedWithoutLoss()
    {
        QVERIFY(rc::check("packing", [] {
            const auto raw = *rc::gen::arbitrary<std::vector<char>>();
            const QByteArray body(raw.data(), static_cast<qsizetype>(raw.size()));
            const Padat padat = *rc::gen::element(Padat::Polos, Padat::Gzip, Padat::Zstd);
            RC_ASSERT(*kembangkan(padat, padatkan(padat, body), body.size()) == body);
        }));
    }
};

QTEST_APPLESS_MAIN(BolakBalikTest)
#include "tst_bolakbalik.moc"
