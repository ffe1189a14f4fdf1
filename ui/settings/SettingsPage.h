#pragma once

#include "engine/runs/place/MoveRuns.h"
#include "ui/shared/JobPage.h"

class QComboBox;
class QLayout;

namespace leafbench::ui {

class PlaceCard;
class RecentCard;

/// The settings that exist: theme, datasets opened last, where runs and studies lie; and what limits cores and memory here.
class SettingsPage : public JobPage {
    Q_OBJECT
public:
    explicit SettingsPage(Session& session, QWidget* parent = nullptr);

    RecentCard& recent() { return *m_recent; }

    /// Asks first. folder: one that exists; if it is not empty, its new subfolder leafbench-runs.
    void confirmMove(const QString& folder);
    /// A main job. No effect while another one runs.
    void moveTo(const QString& place);
    void useFolder(const QString& folder);  ///< nothing is moved

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeCards();
    QWidget* makeLook();
    QWidget* makeMotion();
    QWidget* makeLanguage();
    QWidget* makeMachine();
    bool running() const override { return m_moving; }
    void updateState() override;
    void lookForDatasets();
    void readPlace();
    QString chooseFolder(const QString& title);
    void end(const Result<MovedRuns>& moved);

    QComboBox* m_theme;
    QComboBox* m_textSize;
    RecentCard* m_recent;
    PlaceCard* m_place;
    bool m_moving = false;
    QString m_content;  ///< of the runs folder, in words
};

}  // namespace leafbench::ui
