#pragma once

#include "ui/pages/Page.h"

class QPushButton;
class QStackedLayout;

namespace leafbench::ui {

class ClassCard;
class GridCard;
class SelectedImageCard;
class Session;
class SpeciesChart;
class SplitCard;

/// What is in the dataset: classes, pictures, species, split.
class ExplorePage : public Page {
    Q_OBJECT
    /// Nothing is being read: every picture on the screen is there.
    Q_PROPERTY(bool settled READ settled)
public:
    explicit ExplorePage(Session& session, QWidget* parent = nullptr);

    void showSamples(bool samples);
    bool settled() const;

private:
    QWidget* buildEmpty();
    QWidget* buildContent();
    void chooseFolder();
    void makeDemo();
    void editSplit();
    void onOpening(const QString& folder);
    void onDataset();
    void onSplit();
    void describe();
    void showSpecies();

    Session& m_session;
    bool m_opening = false;
    QPushButton* m_makeSplit;
    QStackedLayout* m_stack;
    ClassCard* m_classes = nullptr;
    GridCard* m_grid = nullptr;
    SpeciesChart* m_species = nullptr;
    SplitCard* m_split = nullptr;
    SelectedImageCard* m_selected = nullptr;
};

}  // namespace leafbench::ui
