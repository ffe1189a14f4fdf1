#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace leafbench::ui {

/// Name, share and bar of each answer.
class ProbabilityBars : public QWidget {
    Q_OBJECT
public:
    struct Bar {
        QString name;
        double share = 0;  ///< 0 .. 1
    };

    explicit ProbabilityBars(QWidget* parent = nullptr);
    void setBars(std::vector<Bar> bars);
    void setMuted(bool muted);  ///< greyed: visible, but not to be trusted
    const std::vector<Bar>& bars() const { return m_bars; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    std::vector<Bar> m_bars;
    bool m_muted = false;
};

}  // namespace leafbench::ui
