#pragma once

#include "engine/preprocessing/ChannelStatistics.h"
#include "ui/shared/Card.h"

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace leafbench::ui {

class NoteList;

/// Mean and standard deviation of each channel: numbers, bars, their source, skipped files. Copies them as text or as Python.
class ChannelCard : public Card {
    Q_OBJECT
public:
    explicit ChannelCard(QWidget* parent = nullptr);

    /// `source`: names the images for the copies ("training images of leaves").
    void showStatistics(const ChannelStatistics& statistics, const QString& source);
    void clear();

    QString text() const;    ///< for Copy
    QString python() const;  ///< transforms.Normalize(mean=[...], std=[...]), exact
    QString meanText(int channel) const;
    QStringList refusedTexts() const;

private:
    class Bar;
    QWidget* makeNumbers();
    QWidget* makeButtons();

    std::optional<ChannelStatistics> m_statistics;
    QString m_source;
    QStackedWidget* m_stack;
    std::array<QLabel*, 3> m_means{};
    std::array<QLabel*, 3> m_stds{};
    std::array<Bar*, 3> m_bars{};
    QLabel* m_facts;
    NoteList* m_refused;
};

}  // namespace leafbench::ui
