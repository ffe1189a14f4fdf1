#pragma once

#include <QWidget>

class QComboBox;

namespace leafbench::ui {

/// A file's path, typed, dropped into a list of fixed words, or chosen in a dialog.
class FileEdit : public QWidget {
    Q_OBJECT
public:
    explicit FileEdit(QWidget* parent = nullptr);

    void addChoice(const QString& text, const QString& value);  ///< a fixed word beside files
    void setPlaceholder(const QString& text);
    void setFilter(const QString& filter) { m_filter = filter; }

    QString path() const;  ///< the fixed word's value, the path, or empty
    void setPath(const QString& path);

signals:
    void changed();

private:
    void browse();
    QComboBox* m_box;
    QString m_filter;
};

}  // namespace leafbench::ui
