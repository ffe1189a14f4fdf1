#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace leafbench::ui {

class FilteredImages;

/// The filter by the keyboard: words, species, health, subset; each choice with the images that it would leave. Reads and
/// changes the filter it is given, which must outlive it.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(FilteredImages& images, QWidget* parent = nullptr);
    void focusWords();

signals:
    void listWanted();    ///< Down in the words: on to the classes
    void imagesWanted();  ///< Enter in the words: on to the pictures

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeCombo(const QString& name);
    void refresh();
    void refreshSpecies();
    void refreshHealth();
    void refreshSubsets();

    FilteredImages& m_images;
    QLineEdit* m_words;
    QComboBox* m_species;
    QComboBox* m_health;
    QComboBox* m_subset;
    QPushButton* m_clear;
};

}  // namespace leafbench::ui
