// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/application/ports/clock.h"
#include "core/application/ports/wilayahdirectory.h"
#include "core/domain/fieldcatalogue.h"

#include <QWidget>

namespace lumbung {

/// One field's input in the form. It speaks in texts as a person types them; what they mean is the model's
/// business.
class IsianEditor : public QWidget {
    Q_OBJECT

public:
    explicit IsianEditor(Field field, QWidget *parent = nullptr);

    Field field() const { return m_field; }
    virtual QString teks() const = 0;
    virtual void setTeks(const QString &teks) = 0;
    /// "salah", "dicek" or empty: the border, by dynamic property.
    virtual void setKeadaan(const QString &keadaan) = 0;
    /// Whether the person changed the text since setTeks().
    bool disentuh() const { return m_touched; }

Q_SIGNALS:
    void diketik(const QString &teks);
    void ditinggalkan(const QString &teks);
    void lanjut(); ///< Enter
    void difokus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Hooks focus, Enter and names onto the widget that takes the keys.
    void adopt(QWidget *input);
    void touch();
    void settled() { m_touched = false; }

private:
    Field m_field;
    bool m_touched = false;
};

/// The one place where a field type becomes a widget.
IsianEditor *buatEditor(Field field, const WilayahDirectory &wilayah, const Clock &clock, QWidget *parent);

} // namespace lumbung
