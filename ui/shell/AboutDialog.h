#pragma once

#include <QDialog>

namespace leafbench::ui {

/// Version, the libraries that the program is made of, and their licences. Deletes itself when closed.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

}  // namespace leafbench::ui
