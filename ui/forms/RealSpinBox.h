#pragma once

#include <QDoubleSpinBox>

namespace leafbench::ui {

/// A spin box for numbers of any size: shows as few digits as possible ("0.02", "5e-4") and parses both notations.
class RealSpinBox : public QDoubleSpinBox {
    Q_OBJECT
public:
    enum class Steps {
        Even,     ///< adds singleStep()
        Decades,  ///< 1, 2, 5, 10, ... : for learning rates and the like
    };
    explicit RealSpinBox(Steps steps, QWidget* parent = nullptr);

    QString textFromValue(double value) const override;
    double valueFromText(const QString& text) const override;
    QValidator::State validate(QString& text, int& position) const override;
    void stepBy(int steps) override;

private:
    QString bare(const QString& text) const;  ///< without the suffix
    Steps m_steps;
};

}  // namespace leafbench::ui
