#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace leafbench::ui {

class ComboBox;

/// The tabs of FoldingTabs. Their words are whole: where they have no room beside each other, a list of them stands in their place.
/// The keys of the tabs (Alt and a letter) stay.
class FoldingTabBar : public QTabBar {
    Q_OBJECT
public:
    explicit FoldingTabBar(QWidget* parent = nullptr);

    bool isFolded() const { return m_isFolded; }
    const ComboBox& list() const { return *m_list; }  ///< shown while folded
    QSize sizeHint() const override;                  ///< of all tabs side by side
    QSize minimumSizeHint() const override;           ///< of the list

protected:
    QSize tabSizeHint(int index) const override;  ///< the same whether it is the chosen one, which is bold, or not
    void tabLayoutChange() override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillList();
    void fold();

    ComboBox* m_list;
    bool m_isFolded = false;
};

/// Pages under tabs, on the page's own ground. The bar alone takes the focus, and not the pages around it, which have no name; a
/// page that is seen needs no scrolling for the sake of another one.
class FoldingTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit FoldingTabs(QWidget* parent = nullptr);

    /// A tab whose content stands a little below the tabs.
    void addPaddedTab(QWidget* content, const QString& title);
};

}  // namespace leafbench::ui
