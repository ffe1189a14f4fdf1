#pragma once

#include "engine/audit/BackgroundBias.h"

#include <QWidget>

#include <optional>

namespace leafbench::ui {

/// Chance, the background's accuracy with its interval, and the published one: three bars from 0 to 100 %.
class BiasBars : public QWidget {
    Q_OBJECT
public:
    explicit BiasBars(QWidget* parent = nullptr);
    void setBias(std::optional<BackgroundBias> bias);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;
    std::optional<BackgroundBias> m_bias;
};

}  // namespace leafbench::ui
