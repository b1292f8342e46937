// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lumbung {

/// The steps of the wizard in one line: done ones with a check, the present one marked; a click goes back.
class LangkahStrip : public QWidget {
    Q_OBJECT
public:
    explicit LangkahStrip(const QStringList &langkah, QWidget *parent = nullptr);
    void setSekarang(int langkah);
    void setTerjauh(int langkah); ///< steps up to this one may be clicked
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, sizeHint().height()}; }

Q_SIGNALS:
    void dipilih(int langkah);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    int lebarLangkah(int langkah) const;
    void bacakan();
    QStringList m_langkah;
    int m_sekarang = 0;
    int m_terjauh = 0;
};

} // namespace lumbung
