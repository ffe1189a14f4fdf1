#pragma once

#include "ui/shared/Page.h"

class QPushButton;
class QStackedLayout;
class QTabWidget;

namespace leafbench::ui {

class DataCheckView;
class EmptyState;
class PicturesView;
class Session;

/// The content of the dataset, on tabs: its filtered pictures; the data check.
class ExplorePage : public Page {
    Q_OBJECT
    /// Nothing loads: every visible picture is there.
    Q_PROPERTY(bool idle READ idle)
public:
    explicit ExplorePage(Session& session, QWidget* parent = nullptr);

    void showSamples(bool samples);
    void makeDemo();  ///< draws it, a main job, and opens it
    bool idle() const;
    PicturesView& pictures() { return *m_pictures; }
    DataCheckView& check() { return *m_check; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildEmpty();
    void offerRecent();  ///< the datasets opened last, as they are remembered now
    QTabWidget* buildTabs();
    void chooseFolder();
    void editSplit();
    void onOpening(const QString& folder);
    void onDataset();
    void onSplit();
    void describe();
    static QString waitText();

    Session& m_session;
    bool m_opening = false;
    QPushButton* m_makeSplit;
    QPushButton* m_next;
    EmptyState* m_empty = nullptr;
    QStringList m_offered;  ///< folders of m_recent
    QList<QPushButton*> m_recent;
    QStackedLayout* m_stack;
    PicturesView* m_pictures;
    DataCheckView* m_check;
};

}  // namespace leafbench::ui
