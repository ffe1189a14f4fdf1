#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace leafbench::ui {

class FilteredImages;

/// The filter by keyboard: words, species, health, subset; each choice shows its number of images. Edits the given filter, which
/// must outlive it.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(FilteredImages& images, QWidget* parent = nullptr);
    void focusWords();

signals:
    void listRequested();    ///< Down in the words: go to the classes
    void imagesRequested();  ///< Enter in the words: go to the pictures

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
