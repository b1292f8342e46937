// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/shell/desk.h"
#include "forms/shell/pagefactory.h"
#include "storage/wilayah/packedwilayah.h"
#include "tests/support/fakeoffice.h"

#include <QVBoxLayout>

namespace lumbung {

/// A page that only remembers what the window asks of it.
class FramePage final : public Page {
public:
    FramePage(const DeepLink &link, QWidget *parent) : Page(parent), m_link(link)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(title());
    }

    QString title() const override
    {
        return m_link.item.isEmpty() ? m_link.page.left(1).toUpper() + m_link.page.mid(1) : m_link.item;
    }
    QString iconName() const override { return QStringLiteral("store"); }
    DeepLink link() const override { return m_link; }
    void follow(const DeepLink &link) override
    {
        m_link = link;
        ++followed;
    }
    QByteArray saveState() const override { return m_note; }
    void restoreState(const QByteArray &state) override { m_note = state; }
    void setNote(const QByteArray &note)
    {
        m_note = note;
        Q_EMIT linkChanged();
    }

    int followed = 0;

private:
    DeepLink m_link;
    QByteArray m_note;
};

class FixedClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 11, 22), QTime(3, 42), Qt::UTC); }
};

class ZeroChance final : public Chance {
public:
    QByteArray bytes(int count) override { return QByteArray(count, '\0'); }
};

class NoFiles final : public TableSourceFactory, public TableWriterFactory {
public:
    Result<std::unique_ptr<TableSource>> open(const QString &) override { return none(); }
    Result<std::unique_ptr<TableWriter>> create(const QString &, const QString &,
                                                const std::vector<KolomTulis> &) override
    {
        return none();
    }

private:
    static Error none() { return {ErrorKind::Missing, QStringLiteral("impor.tidak-ada"), {}}; }
};

/// A desk over a FakeOffice that stays the same when windows come and go.
struct FrameDesk {
    FrameDesk()
    {
        Koperasi makmur;
        makmur.id = KoperasiId(QStringLiteral("id-makmur"));
        makmur.isian.set(Field::Nama, QStringLiteral("KSP Contoh Makmur"));
        auto made = std::make_unique<FakeOffice>();
        made->queries.data.push_back(makmur);
        made->whose = desk.kantor;
        office = made.get();
        auto shared = std::make_shared<std::unique_ptr<Office>>(std::move(made));
        baca.open([shared] { return Result<std::unique_ptr<Office>>(std::move(*shared)); });
        for (const auto *page : {"beranda", "koperasi", "pengaturan", "impor"})
            factory.add(QString::fromLatin1(page),
                        [](const DeepLink &link, QWidget *parent) { return new FramePage(link, parent); });
    }

    PackedWilayah wilayah;
    FixedClock clock;
    ZeroChance chance;
    NoFiles files;
    DeskEvents events;
    StoreThread baca{QStringLiteral("uji")};
    FakeOffice *office = nullptr; ///< read it only when the thread is idle
    PageFactory factory;
    Desk desk{baca,
              baca,
              wilayah,
              clock,
              chance,
              files,
              files,
              events,
              {QStringLiteral("Dinas Koperasi Kab. Contoh"), *KodeWilayah::parse(QStringLiteral("32.01")), false},
              QStringLiteral("Petugas data")};
};

} // namespace lumbung
