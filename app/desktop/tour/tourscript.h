// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace lumbung {

/// Steps one after another on the event loop: each acts once, then waits until its condition holds. Nothing
/// sleeps; the window lives on between looks. A step that is not done in time ends the tour with its name.
class TourScript : public QObject {
    Q_OBJECT
public:
    using Act = std::function<void()>;
    using Condition = std::function<bool()>;

    explicit TourScript(QObject *parent = nullptr);
    /// `name` is said when the step fails: "Memilih wilayah".
    void step(const QString &name, Act act, Condition done = {});
    /// Waits without doing anything.
    void until(const QString &name, Condition done) { step(name, {}, std::move(done)); }
    void start();

Q_SIGNALS:
    void finished();
    void failed(const QString &step);

private:
    void look();
    struct Step {
        QString name;
        Act act;
        Condition done;
    };
    std::vector<Step> m_steps;
    std::size_t m_at = 0;
    bool m_acted = false;
    QTimer m_look;
    QElapsedTimer m_waited;
};

} // namespace lumbung
