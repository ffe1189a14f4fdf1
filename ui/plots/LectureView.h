#pragma once

#include "ui/plots/DrawnPlot.h"

#include <QDialog>
#include <QPointer>

class QLabel;

namespace leafbench::ui {

/// One plot on the whole screen, in type for the last row. It draws the plot's numbers itself and leaves the plot as it is, so
/// that nothing stays large afterwards; it follows while they grow. Left, Right, Home and End read values out below; Escape, F11
/// and Ctrl+L leave. Deletes itself when closed.
class LectureView : public QDialog {
    Q_OBJECT
public:
    explicit LectureView(DrawnPlot& plot);

    double typeScale() const;  ///< of the type, from the size

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitType();

    QPointer<DrawnPlot> m_plot;
    QWidget* m_room;
    QLabel* m_title;
    QLabel* m_read;
};

}  // namespace leafbench::ui
