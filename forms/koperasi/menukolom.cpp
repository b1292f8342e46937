// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/menukolom.h"

#include "core/domain/readvalue.h"
#include "forms/koperasi/barismenu.h"
#include "forms/koperasi/nilaidelegate.h"
#include "forms/widgets/letters.h"
#include "forms/widgets/searchfield.h"
#include "forms/widgets/verbbutton.h"
#include "models/koperasi/teksisian.h"
#include "models/pesan/galat.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace lumbung {

namespace {

QFrame *ruleLine(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setFixedHeight(1);
    rule->setForegroundRole(QPalette::Mid);
    return rule;
}

} // namespace

MenuKolom::MenuKolom(Field field, StoreThread &baca, const WilayahDirectory &wilayah, const Clock &clock,
                     QWidget *parent)
    : QFrame(parent, Qt::Popup), m_field(field), m_clock(clock), m_values(baca, wilayah, field)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Menu kolom %1").arg(namaKolom(field)));
    setFixedWidth(std::max(232, fontMetrics().averageCharWidth() * 30));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 6, 1, 8);
    column->setSpacing(0);
    buildVerbs(column);
    column->addSpacing(4);
    column->addWidget(ruleLine(this));
    const FieldType type = spec(field).type;
    if (berupaAngka(field) || type == FieldType::Date)
        buildRange(column);
    buildValues(column);
    column->addWidget(ruleLine(this));
    buildFoot(column);
}

void MenuKolom::buildVerbs(QVBoxLayout *column)
{
    const bool number = berupaAngka(m_field);
    const bool date = spec(m_field).type == FieldType::Date;
    const QString up = number ? tr("Urut kecil ke besar") : date ? tr("Urut lama ke baru") : tr("Urut A ke Z");
    const QString down = number ? tr("Urut besar ke kecil") : date ? tr("Urut baru ke lama") : tr("Urut Z ke A");
    const auto add = [this, column](const QString &text, const QString &iconName) {
        auto *row = new BarisMenu(text, iconName, this);
        column->addWidget(row);
        connect(row, &QAbstractButton::clicked, this, &QWidget::close);
        return row;
    };
    connect(add(up, number ? u"arrow-down-narrow-wide"_qs : u"arrow-down-a-z"_qs), &QAbstractButton::clicked, this,
            [this] { Q_EMIT sortRequested(false); });
    connect(add(down, number ? u"arrow-down-wide-narrow"_qs : u"arrow-down-z-a"_qs), &QAbstractButton::clicked,
            this, [this] { Q_EMIT sortRequested(true); });
    auto *group = add(tr("Kelompokkan"), u"group"_qs);
    m_group = group;
    connect(group, &QAbstractButton::clicked, this, &MenuKolom::groupRequested);
    connect(add(tr("Bekukan sampai kolom ini"), u"pin"_qs), &QAbstractButton::clicked, this,
            &MenuKolom::freezeRequested);
    connect(add(tr("Sembunyikan kolom"), u"eye-off"_qs), &QAbstractButton::clicked, this,
            &MenuKolom::hideRequested);
}

void MenuKolom::buildRange(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(10, 8, 10, 0);
    row->setSpacing(6);
    const bool date = spec(m_field).type == FieldType::Date;
    m_from = new QLineEdit(this);
    m_from->setPlaceholderText(date ? tr("Sejak") : tr("Dari"));
    m_from->setAccessibleName(date ? tr("Sejak tanggal") : tr("Paling sedikit"));
    m_to = new QLineEdit(this);
    m_to->setPlaceholderText(tr("Sampai"));
    m_to->setAccessibleName(date ? tr("Sampai tanggal") : tr("Paling banyak"));
    row->addWidget(m_from);
    row->addWidget(m_to);
    column->addLayout(row);
    m_problem = new TextLabel(Letters::Meta, {}, this);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(12, 4, 12, 0);
    m_problem->hide();
    column->addWidget(m_problem);
    for (QLineEdit *edit : {m_from, m_to})
        connect(edit, &QLineEdit::returnPressed, this, &MenuKolom::apply);
}

void MenuKolom::buildValues(QVBoxLayout *column)
{
    m_search = new SearchField(tr("Cari nilai %1").arg(namaKolom(m_field).toLower()), tr("Cari nilai"), this);
    auto *searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(10, 6, 10, 4);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_list = new QListView(this);
    m_list->setModel(&m_values);
    m_list->setItemDelegate(new NilaiDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Nilai %1").arg(namaKolom(m_field)));
    m_list->setFixedHeight((fontMetrics().height() + 7) * 9);
    column->addWidget(m_list);
    connect(m_search, &SearchField::searchChanged, &m_values, &NilaiKolomModel::setCari);
    connect(&m_values, &NilaiKolomModel::pilihanBerubah, this, &MenuKolom::countChosen);
    connect(&m_values, &NilaiKolomModel::termuat, this, &MenuKolom::fitList);
}

void MenuKolom::fitList()
{
    constexpr int most = 9;
    const int line = fontMetrics().height() + 7;
    const int rest = sizeHint().height() - m_list->height();
    const int room = m_available.isValid() ? (m_available.bottom() - y() - rest) / line : most;
    m_list->setFixedHeight(line * std::clamp(m_values.rowCount(), 1, std::clamp(room, 2, most)));
    adjustSize();
}

void MenuKolom::bukaDi(const QPoint &corner, const QRect &available)
{
    m_available = available;
    move(std::min(corner.x(), available.right() - width()), corner.y());
    fitList();
    show();
}

void MenuKolom::buildFoot(QVBoxLayout *column)
{
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(10, 8, 10, 0);
    foot->setSpacing(8);
    m_chosen = new TextLabel(Letters::Meta, {}, this);
    auto *cancel = new VerbButton(tr("Batal"), {}, VerbButton::Rank::Small, this);
    auto *use = new VerbButton(tr("Terapkan"), {}, VerbButton::Rank::Main, this);
    use->setMaximumHeight(cancel->sizeHint().height());
    foot->addWidget(m_chosen);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(use);
    column->addLayout(foot);
    connect(cancel, &QAbstractButton::clicked, this, &QWidget::close);
    connect(use, &QAbstractButton::clicked, this, &MenuKolom::apply);
}

void MenuKolom::muat(const DaftarQuery &query, bool dikelompokkan)
{
    static_cast<BarisMenu *>(m_group)->setText(dikelompokkan ? tr("Lepas kelompok") : tr("Kelompokkan"));
    for (const Condition &own : query.filter.conditions)
        if (own.field == m_field && own.kind == Condition::Kind::Between && m_from) {
            m_from->setText(own.values.empty() ? QString() : displayText(m_field, own.values.front()));
            m_to->setText(own.values.size() < 2 ? QString() : displayText(m_field, own.values[1]));
        }
    m_values.muat(query);
    countChosen();
    (m_from ? m_from : m_search)->setFocus();
}

void MenuKolom::countChosen()
{
    m_chosen->setText(tr("%1 dipilih").arg(m_values.dipilih()));
}

std::optional<Condition> MenuKolom::condition(bool *understood) const
{
    *understood = true;
    if (!m_from || (m_from->text().trimmed().isEmpty() && m_to->text().trimmed().isEmpty()))
        return m_values.syarat();
    Condition range{m_field, Condition::Kind::Between, {}, false, false};
    for (const QLineEdit *edit : {m_from, m_to}) {
        const auto bound = readValue(m_field, edit->text(), m_clock.today());
        if (!bound) {
            *understood = false;
            m_problem->setText(kalimat(bound.error()));
            m_problem->show();
            return std::nullopt;
        }
        range.values.push_back(*bound);
    }
    return range;
}

void MenuKolom::apply()
{
    bool understood = true;
    const auto chosen = condition(&understood);
    if (!understood)
        return;
    Q_EMIT filterRequested(chosen);
    close();
}

void MenuKolom::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

void MenuKolom::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        apply();
    else
        QFrame::keyPressEvent(event);
}

void MenuKolom::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Look &look = Look::of(palette());
    painter.fillRect(rect(), look.surface);
    painter.setPen(look.lineStrong);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace lumbung
