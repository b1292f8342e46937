// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QPainter;

namespace lumbung {

/// Left end of the status line: how syncing stands as a shape and in words; opens the page of syncing. Long words
/// are shortened at their end, the tooltip has them all. Changes are announced to screen readers.
class SinkronButton : public QAbstractButton {
    Q_OBJECT
public:
    enum class Bentuk {
        Kosong, ///< hollow dot: alone or offline
        Penuh,  ///< filled dot: connected
        Naik,   ///< arrow: ops go up
        Turun,  ///< arrow: changes come down
        Perlu   ///< alert: a person has to look
    };

    explicit SinkronButton(QWidget *parent = nullptr);
    void tampilkan(Bentuk bentuk, const QString &kata);
    Bentuk bentuk() const { return m_bentuk; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void lukisBentuk(QPainter &painter, const QRectF &kotak) const;
    Bentuk m_bentuk = Bentuk::Kosong;
};

} // namespace lumbung
