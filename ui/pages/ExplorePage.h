#pragma once

#include "ui/pages/Page.h"

class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace leafbench::ui {

class DataCheckView;
class PicturesView;
class Session;

/// What is in the dataset, on tabs: its pictures behind one filter; the check of what they are good for.
class ExplorePage : public Page {
    Q_OBJECT
    /// Nothing is being read: every picture on the screen is there.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit ExplorePage(Session& session, QWidget* parent = nullptr);

    void showSamples(bool samples);
    bool settled() const;
    PicturesView& pictures() { return *m_pictures; }
    DataCheckView& check() { return *m_check; }

private:
    QWidget* buildEmpty();
    QTabWidget* buildTabs();
    void chooseFolder();
    void makeDemo();
    void editSplit();
    void onOpening(const QString& folder);
    void onDataset();
    void onSplit();
    void describe();

    Session& m_session;
    bool m_opening = false;
    QPushButton* m_makeSplit;
    QStackedLayout* m_stack;
    PicturesView* m_pictures;
    DataCheckView* m_check;
};

}  // namespace leafbench::ui
