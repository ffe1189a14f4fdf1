#pragma once

#include <QPushButton>

namespace leafbench::ui {

/// "Export" and its menu: first the content, then a folder.
class StudyExportButton : public QPushButton {
    Q_OBJECT
public:
    enum class What { All, Tables, Plots };
    Q_ENUM(What)

    explicit StudyExportButton(QWidget* parent = nullptr);

signals:
    void chosen(const QString& folder, leafbench::ui::StudyExportButton::What what);
    void copyRequested();  ///< copy the table to the clipboard

private:
    void add(const QString& text, What what);
};

}  // namespace leafbench::ui
