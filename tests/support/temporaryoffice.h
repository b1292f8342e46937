// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/office.h"
#include "tests/support/fakewilayah.h"
#include "tests/support/fixedclock.h"
#include "tests/support/seededchance.h"

#include <QTemporaryDir>

#include <memory>

namespace lumbung {

/// A real store in a folder that goes away with the test: kabupaten 32.01 of wilayahContoh(), a standing clock,
/// seeded chance. Aborts the test program when the store cannot be made.
class TemporaryOffice {
public:
    TemporaryOffice();
    /// With another directory of areas, which must outlive the office.
    explicit TemporaryOffice(const WilayahDirectory &wilayah);

    Office *operator->() { return m_office.get(); }
    Office &operator*() { return *m_office; }
    /// Another connection to the same store, as a second thread has.
    std::unique_ptr<Office> another();
    /// Closes and opens it again.
    void reopen();
    void close() { m_office.reset(); }

    QString folder() const { return m_folder.path(); }
    QString path() const { return m_folder.filePath(QStringLiteral("lumbung.db")); }
    QByteArray key() const { return QByteArray(32, 'k'); }
    FixedClock &clock() { return m_clock; }
    SeededChance &chance() { return m_chance; }
    const WilayahDirectory &wilayah() const { return m_wilayah; }

    KoperasiId newId();
    /// Creates one koperasi, with a statement for every given year, in one act.
    KoperasiId add(const Record &profil, const std::map<int, Record> &keragaan = {});
    /// One act around `work`; aborts when it fails.
    TindakanId act(const std::function<void(UnitOfWork &)> &work, const QString &judul = QStringLiteral("Uji"));

private:
    void create();

    QTemporaryDir m_folder;
    FakeWilayah m_ownWilayah;
    const WilayahDirectory &m_wilayah;
    FixedClock m_clock;
    SeededChance m_chance;
    std::unique_ptr<Office> m_office;
};

/// A record from pairs: isian({{Field::Nama, u"KSP Contoh"_qs}, {Field::Aset, qint64(5)}}).
Record isian(std::initializer_list<std::pair<Field, QVariant>> values);

} // namespace lumbung
