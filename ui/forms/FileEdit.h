#pragma once

#include <QWidget>

class QComboBox;

namespace leafbench::ui {

/// A file path: typed, chosen in a dialog, or one of some fixed words.
class FileEdit : public QWidget {
    Q_OBJECT
public:
    explicit FileEdit(QWidget* parent = nullptr);

    void addChoice(const QString& text, const QString& value);  ///< a fixed word in addition to files
    void setPlaceholder(const QString& text);
    void setFilter(const QString& filter) { m_filter = filter; }

    QString path() const;  ///< the fixed word's value, the path, or empty
    void setPath(const QString& path);

signals:
    void changed();

protected:
    void showEvent(QShowEvent* event) override;  ///< what takes the focus has this widget's name

private:
    void browse();
    QComboBox* m_box;
    QString m_filter;
};

}  // namespace leafbench::ui
