#pragma once

#include <QWidget>

#include <optional>

class QScrollArea;

namespace leafbench::ui {

class ClassCard;
class FilterBar;
class FilteredImages;
class GridCard;
class SelectedImageCard;
class Session;
class SpeciesChart;
class SplitCard;

/// Browses the dataset: classes, pictures, species, split and the chosen picture, with one filter. A choice in one part filters
/// the others; Ctrl+F focuses the words, Esc resets the filter.
class PicturesView : public QWidget {
    Q_OBJECT
public:
    explicit PicturesView(Session& session, QWidget* parent = nullptr);

    void showDataset();  ///< the session's, without a filter
    void showSplit();
    void showSamples(bool samples);
    bool idle() const;  ///< every visible picture is there

    FilteredImages& images() { return *m_images; }
    GridCard& grid() { return *m_grid; }
    SpeciesChart& species() { return *m_species; }
    void openLarge(quint32 image);
    void openMenu(quint32 image, QPoint globalPosition);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeRight();
    void connectParts();
    void addShortcuts();
    void refresh();
    void chooseSpecies(const QString& species, bool more);
    void chooseClass(int classIndex, bool more);

    Session& m_session;
    FilteredImages* m_images;
    FilterBar* m_bar;
    ClassCard* m_classes;
    GridCard* m_grid;
    SpeciesChart* m_species;
    QScrollArea* m_speciesScroll = nullptr;
    SplitCard* m_split;
    SelectedImageCard* m_selected;
};

}  // namespace leafbench::ui
