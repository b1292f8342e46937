// SPDX-FileCopyrightText: 2026 The Lumbung authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/shell/workbench.h"

#include "forms/shell/documenttabs.h"
#include "forms/widgets/look.h"
#include "forms/widgets/verbbutton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lumbung {

namespace {

/// The row that the tabs stand in: frame colour to the right edge, and "+" after the last tab.
class TabRow final : public QWidget {
public:
    TabRow(DocumentTabs *tabs, Workbench &bench)
    {
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(6);
        row->addWidget(tabs, 0, Qt::AlignBottom);
        auto *plus = new VerbButton(QString(), QStringLiteral("plus"), VerbButton::Rank::Plain);
        plus->setAccessibleName(Workbench::tr("Buka yang lain"));
        plus->setToolTip(Workbench::tr("Buka yang lain (Ctrl+K)"));
        connect(plus, &QAbstractButton::clicked, &bench, &Workbench::searchRequested);
        row->addWidget(plus);
        row->addStretch(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Look &look = Look::of(palette());
        painter.fillRect(rect(), look.nav);
        painter.fillRect(QRect(0, height() - 1, width(), 1), look.line);
    }
};

} // namespace

Workbench::Workbench(const PageFactory &factory, QWidget *parent)
    : QWidget(parent), m_factory(factory), m_tabs(new DocumentTabs), m_stack(new QStackedWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TabRow(m_tabs, *this));
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Workbench::setCurrent);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &Workbench::close);
    connect(m_tabs, &QTabBar::tabMoved, this, [this](int from, int to) {
        QWidget *page = m_stack->widget(from);
        m_stack->removeWidget(page);
        m_stack->insertWidget(to, page);
        setCurrent(m_tabs->currentIndex());
    });
}

Page *Workbench::current() const
{
    return static_cast<Page *>(m_stack->currentWidget());
}

QList<Page *> Workbench::pages() const
{
    QList<Page *> all;
    for (int i = 0; i < m_stack->count(); ++i)
        all += static_cast<Page *>(m_stack->widget(i));
    return all;
}

int Workbench::indexOf(const DeepLink &link) const
{
    for (int i = 0; i < m_stack->count(); ++i)
        if (static_cast<Page *>(m_stack->widget(i))->answers(link))
            return i;
    return -1;
}

Page *Workbench::add(const DeepLink &link, int at)
{
    Page *page = m_factory.make(link, this);
    if (!page)
        return nullptr;
    for (QAction *action : page->verbs() + page->moreActions())
        page->addAction(action);
    listen(page);
    m_stack->insertWidget(at, page);
    const QSignalBlocker quiet(m_tabs); // the current tab is set once the page stands at its place
    m_tabs->insertPage(at, page->iconName(), page->title(), link.page != u"beranda");
    return page;
}

void Workbench::listen(Page *page)
{
    connect(page, &Page::titleChanged, this, [this, page] {
        m_tabs->setTabText(m_stack->indexOf(page), page->title());
        if (page == current())
            Q_EMIT currentChanged(page);
    });
    connect(page, &Page::positionChanged, this, [this, page] {
        if (page == current())
            Q_EMIT currentChanged(page);
    });
    connect(page, &Page::linkChanged, this, [this, page] {
        if (page == current())
            m_history.amend(page->link());
        Q_EMIT tabsChanged();
    });
    connect(page, &Page::firstFocusReady, this, [this, page] {
        if (page == current() && window()->focusWidget() == page)
            giveFocus(page, nullptr);
    });
    connect(page, &Page::openRequested, this, &Workbench::open);
    connect(page, &Page::replaceRequested, this, &Workbench::replaceCurrent);
    connect(page, &Page::closeRequested, this, [this, page] { close(m_stack->indexOf(page)); });
}

bool Workbench::open(const DeepLink &link)
{
    const int found = indexOf(link);
    if (found >= 0) {
        if (!link.item.isEmpty() || !link.query.isEmpty()) // a bare link comes back to the page as it was left
            static_cast<Page *>(m_stack->widget(found))->follow(link);
        setCurrent(found);
        return true;
    }
    if (!add(link, m_stack->count()))
        return false;
    setCurrent(m_stack->count() - 1);
    return true;
}

bool Workbench::replaceCurrent(const DeepLink &link)
{
    const int at = m_stack->currentIndex();
    if (indexOf(link) >= 0 || at < 0)
        return open(link);
    if (!add(link, at + 1))
        return false;
    setCurrent(at + 1);
    close(at);
    return true;
}

void Workbench::setCurrent(int index)
{
    if (index < 0 || index >= m_stack->count())
        return;
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(index);
    m_tabs->update();
    QWidget *left = m_stack->widget(index)->focusWidget(); // asked first: the stack gives the focus by itself
    m_stack->setCurrentIndex(index);
    Page *page = current();
    if (!m_travelling)
        m_history.visit(page->link());
    giveFocus(page, left);
    Q_EMIT currentChanged(page);
    Q_EMIT tabsChanged();
}

void Workbench::giveFocus(Page *page, QWidget *left)
{
    if (m_tabs->hasFocus()) // somebody walks along the tabs
        return;
    const auto takesKeys = [](const QWidget *widget) {
        return widget && widget->isVisible() && widget->isEnabled();
    };
    QWidget *wanted = left != page && takesKeys(left) ? left : page->firstFocus();
    (wanted ? wanted : page)->setFocus(Qt::OtherFocusReason);
}

void Workbench::close(int index)
{
    if (index < 0 || !m_tabs->isClosable(index))
        return;
    QWidget *page = m_stack->widget(index);
    {
        const QSignalBlocker quiet(m_tabs);
        m_stack->removeWidget(page);
        m_tabs->removeTab(index);
    }
    page->deleteLater();
    setCurrent(m_tabs->currentIndex());
}

void Workbench::closeCurrent()
{
    close(m_stack->currentIndex());
}

void Workbench::step(int by)
{
    const int count = m_stack->count();
    if (count > 1)
        setCurrent((m_stack->currentIndex() + by + count) % count);
}

void Workbench::travel(const DeepLink &link)
{
    m_travelling = true;
    open(link);
    m_travelling = false;
    Q_EMIT currentChanged(current());
}

void Workbench::back()
{
    if (m_history.canGoBack())
        travel(m_history.back());
}

void Workbench::forward()
{
    if (m_history.canGoForward())
        travel(m_history.forward());
}

OpenTabs Workbench::openTabs() const
{
    OpenTabs open;
    for (const Page *page : pages())
        open.tabs += {page->link(), page->saveState()};
    open.current = m_stack->currentIndex();
    return open;
}

void Workbench::restore(const OpenTabs &open)
{
    for (const OpenTabs::Tab &tab : open.tabs) {
        if (indexOf(tab.link) >= 0)
            continue;
        if (Page *page = add(tab.link, m_stack->count()))
            page->restoreState(tab.state);
    }
    setCurrent(std::min(open.current, m_stack->count() - 1));
}

} // namespace lumbung
