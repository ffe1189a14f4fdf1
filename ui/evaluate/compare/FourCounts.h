#pragma once

#include "engine/evaluation/McNemar.h"

#include <QWidget>

#include <array>

class QLabel;

namespace leafbench::ui {

/// The contingency table of two runs: images that both, only one, or neither got right.
class FourCounts : public QWidget {
    Q_OBJECT
public:
    explicit FourCounts(QWidget* parent = nullptr);
    void setCounts(const McNemar& counts);

private:
    std::array<QLabel*, 4> m_counts{};
};

}  // namespace leafbench::ui
