// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/koperasi/editorwilayah.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QStyle>

namespace lumbung {

EditorWilayah::EditorWilayah(Field field, const WilayahDirectory &wilayah, QWidget *parent)
    : IsianEditor(field, parent),
      m_wilayah(wilayah),
      m_line(new QLineEdit(this)),
      m_hits(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_hits, this))
{
    m_line->setPlaceholderText(tr("Sebagian nama desa atau kecamatan"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(m_line);
    m_completer->setMaxVisibleItems(12);
    adopt(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &EditorWilayah::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &EditorWilayah::choose);
}

void EditorWilayah::search(const QString &text)
{
    m_code = {};
    m_hits->clear();
    constexpr int most = 12;
    for (const WilayahHit &hit : m_wilayah.search(text, most)) {
        auto *item = new QStandardItem(tr("%1 · %2").arg(hit.jalur, hit.kode.text()));
        item->setData(hit.kode.text(), Qt::UserRole);
        m_hits->appendRow(item);
    }
    touch();
    if (m_hits->rowCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
}

void EditorWilayah::choose(const QModelIndex &index)
{
    m_code = KodeWilayah::parse(index.data(Qt::UserRole).toString()).value_or(KodeWilayah());
    m_line->setText(shown(m_code));
    touch();
    Q_EMIT ditinggalkan(teks());
}

QString EditorWilayah::shown(const KodeWilayah &kode) const
{
    const QString path = m_wilayah.jalur(kode);
    return path.isEmpty() ? kode.text() : tr("%1 · %2").arg(path, kode.text());
}

QString EditorWilayah::teks() const
{
    return m_code.isEmpty() ? m_line->text() : m_code.text();
}

void EditorWilayah::setTeks(const QString &teks)
{
    settled();
    m_code = KodeWilayah::parse(teks).value_or(KodeWilayah());
    const QString text = m_code.isEmpty() ? teks : shown(m_code);
    if (m_line->text() != text)
        m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0);
}

void EditorWilayah::setKeadaan(const QString &keadaan)
{
    m_line->setProperty("keadaan", keadaan);
    m_line->style()->unpolish(m_line);
    m_line->style()->polish(m_line);
}

} // namespace lumbung
