// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/pengaturan/bagiantampilan.h"

#include "forms/shell/appearance.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/panel.h"
#include "forms/widgets/segmentedcontrol.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace lumbung {

namespace {

constexpr int offeredScales[] = {100, 110, 125, 150, 175, 200};

/// Title, the choice itself and a sentence of what it does.
template <typename Read, typename Write>
void addChoice(QVBoxLayout *column, const QString &title, const QString &hint, const QStringList &names,
               Appearance &appearance, Read read, Write write)
{
    auto *control = new SegmentedControl(title);
    for (const QString &name : names)
        control->addSegment(name);
    control->setCurrent(read());
    QObject::connect(control, &SegmentedControl::currentChanged, &appearance, write);
    QObject::connect(&appearance, &Appearance::changed, control, [control, read] { control->setCurrent(read()); });
    column->addWidget(new TextLabel(Letters::Body, title));
    column->addWidget(control);
    column->addWidget(new TextLabel(Letters::Hint, hint));
    column->addSpacing(12);
}

} // namespace

BagianTampilan::BagianTampilan(Appearance &appearance, QWidget *parent) : QWidget(parent)
{
    auto *panel = new Panel(tr("Tampilan"));
    auto *column = new QVBoxLayout;
    column->setContentsMargins(14, 4, 14, 8);
    column->setSpacing(6);
    panel->body()->addLayout(column);
    addChoice(
        column, tr("Warna"), tr("Ikut sistem mengikuti warna komputer ini saat Lumbung dibuka."),
        {tr("Ikut sistem"), tr("Terang"), tr("Gelap")}, appearance,
        [&appearance] { return static_cast<int>(appearance.theme()); },
        [&appearance](int i) { appearance.setTheme(static_cast<Appearance::Theme>(i)); });
    QStringList scales;
    for (const int percent : offeredScales)
        scales << QStringLiteral("%1%").arg(percent);
    addChoice(
        column, tr("Ukuran huruf"), tr("Juga dengan Ctrl+tambah, Ctrl+kurang dan Ctrl+0."), scales, appearance,
        [&appearance] {
            const auto *found = std::ranges::lower_bound(offeredScales, appearance.scale());
            return static_cast<int>(
                std::min<std::ptrdiff_t>(found - std::begin(offeredScales), std::ssize(offeredScales) - 1));
        },
        [&appearance](int i) { appearance.setScale(offeredScales[i]); });
    addChoice(
        column, tr("Kerapatan baris tabel"), tr("Padat memuat lebih banyak baris di layar kecil."),
        {tr("Padat"), tr("Biasa"), tr("Lega")}, appearance,
        [&appearance] { return static_cast<int>(appearance.density()); },
        [&appearance](int i) { appearance.setDensity(static_cast<Appearance::Density>(i)); });
    addChoice(
        column, tr("Bahasa"),
        tr("Berlaku setelah Lumbung dibuka lagi. Ekspor dan cetakan tetap berbahasa Indonesia."),
        {QStringLiteral("Indonesia"), QStringLiteral("English")}, appearance,
        [&appearance] { return appearance.isEnglish() ? 1 : 0; },
        [&appearance](int i) { appearance.setEnglish(i == 1); });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(panel);
    outer->addStretch(1);
}

} // namespace lumbung
