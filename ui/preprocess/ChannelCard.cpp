#include "ui/preprocess/ChannelCard.h"

#include "ui/plots/DrawnPlot.h"
#include "ui/shared/NoteList.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/Theme.h"
#include "ui/words/Counted.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int digits = 6;

/// Red, green and blue that stay readable on light and dark cards.
constexpr std::array<QRgb, 3> channelColors{0xc8443c, 0x3f9a52, 0x3f78c8};

QString channelName(std::size_t channel)
{
    const QString names[] = {ChannelCard::tr("Red"), ChannelCard::tr("Green"), ChannelCard::tr("Blue")};
    return names[channel];
}

QString number(double value) { return words::decimal(value, 'f', digits); }

QString exactList(const std::array<double, 3>& values)
{
    QStringList list;
    for (const double value : values)
        list << QString::number(value, 'g', QLocale::FloatingPointShortest);
    return list.join(QStringLiteral(", "));
}

QLabel* head(const QString& text)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "muted");
    label->setAlignment(Qt::AlignRight);
    return label;
}

QLabel* figure()
{
    auto* label = new QLabel;
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

}  // namespace

/// A channel on 0 to 1: the mean as a mark, one standard deviation to each side as a band.
class ChannelCard::Bar : public DrawnPlot {
public:
    explicit Bar(std::size_t channel) : m_channel(channel)
    {
        setTerm("Normalisation");
        setMinimumSize(80, 22);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(channelName(channel));
    }
    void set(double mean, double std)
    {
        m_mean = mean;
        m_std = std;
        setToolTip(ChannelCard::tr("Mean as a line, one standard deviation to both sides as a band, from 0 (black) to 1"));
        setAccessibleName(
            ChannelCard::tr("%1: mean %2, standard deviation %3").arg(channelName(m_channel), number(mean), number(std)));
        setAccessibleDescription(toolTip());
        update();
    }
    PlotTable table() const override
    {
        return {{{ChannelCard::tr("Channel")}, {ChannelCard::tr("Mean")}, {ChannelCard::tr("Std")}},
                {{channelName(m_channel), m_mean, m_std}}};
    }
    /// On the whole screen and on paper with its numbers, which stand beside it here.
    void draw(QPainter& painter, const QRectF& area, const PlotTheme& look) const override
    {
        QRectF room = area;
        if (look.paper) {
            painter.setFont(look.font());
            painter.setPen(look.colors.text);
            painter.drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, accessibleName());
            room.setTop(area.top() + look.px(40));
        }
        const QColor color(channelColors[m_channel]);
        QColor band = color;
        band.setAlphaF(0.45f);
        const QRectF track(room.left(), room.center().y() - look.px(5), room.width(), look.px(10));
        const auto x = [&](double value) { return track.left() + std::clamp(value, 0.0, 1.0) * track.width(); };
        painter.fillRect(track, look.colors.grid);
        painter.fillRect(QRectF(QPointF(x(m_mean - m_std), track.top()), QPointF(x(m_mean + m_std), track.bottom())), band);
        painter.fillRect(QRectF(x(m_mean) - look.px(1.5), track.top() - look.px(4), look.px(3), track.height() + look.px(8)),
                         color);
    }

protected:
    QSize exportSize() const override { return {720, 160}; }

private:
    std::size_t m_channel;
    double m_mean = 0;
    double m_std = 0;
};

ChannelCard::ChannelCard(QWidget* parent)
    : Card(tr("Result"), parent),
      m_stack(new QStackedWidget),
      m_facts(paragraph("muted")),
      m_refused(new NoteList)
{
    QLabel* empty = paragraph("muted");
    empty->setText(tr("Press Compute: mean and standard deviation of each colour channel stand here, to use "
                      "wherever pictures are normalised."));
    empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* found = new QWidget;
    QVBoxLayout* layout = makeColumn(found, 8);
    layout->addWidget(makeNumbers());
    layout->addWidget(m_facts);
    layout->addWidget(m_refused);
    layout->addStretch(1);
    layout->addWidget(makeButtons());
    m_stack->addWidget(empty);
    m_stack->addWidget(found);
    body()->addWidget(m_stack, 1);
}

QWidget* ChannelCard::makeNumbers()
{
    auto* numbers = new QWidget;
    auto* grid = new QGridLayout(numbers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(head(tr("Mean")), 0, 1);
    grid->addWidget(head(tr("Std")), 0, 2);
    for (std::size_t c = 0; c < 3; ++c) {
        const int row = static_cast<int>(c) + 1;
        m_means[c] = figure();
        m_stds[c] = figure();
        m_bars[c] = new Bar(c);
        grid->addWidget(new QLabel(channelName(c)), row, 0);
        grid->addWidget(m_means[c], row, 1);
        grid->addWidget(m_stds[c], row, 2);
        grid->addWidget(m_bars[c], row, 3);
    }
    grid->setColumnStretch(3, 1);
    return numbers;
}

QWidget* ChannelCard::makeButtons()
{
    QPushButton* copy = makeButton(tr("Cop&y"), "copyStatistics", tr("Copy the numbers as text"));
    QPushButton* copyPython
        = makeButton(tr("C&opy as Python"), "copyPython", tr("Copy a transforms.Normalize(...) for torchvision"));
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(text()); });
    connect(copyPython, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(python()); });
    auto* buttons = new FlowRow;
    buttons->addWidget(copy);
    buttons->addWidget(copyPython);
    return buttons;
}

void ChannelCard::showStatistics(const ChannelStatistics& statistics, const QString& source)
{
    m_statistics = statistics;
    m_source = source;
    for (std::size_t c = 0; c < 3; ++c) {
        m_means[c]->setText(number(statistics.mean[c]));
        m_stds[c]->setText(number(statistics.std[c]));
        m_bars[c]->set(statistics.mean[c], statistics.std[c]);
    }
    QStringList facts{words::imagesText(statistics.images),
                      tr("%1 pixels").arg(words::count(static_cast<qint64>(statistics.pixels))),
                      words::duration(statistics.elapsedSeconds)};
    if (statistics.elapsedSeconds > 0)
        facts << tr("%1 images/s").arg(words::count(qRound64(double(statistics.images) / statistics.elapsedSeconds)));
    m_facts->setText(facts.join(words::dot()));
    const QStringList refused = refusedTexts();
    m_refused->setNotes(refused.size() == 1 ? tr("1 picture left out") : tr("%1 pictures left out").arg(refused.size()), refused);
    setHint(source);
    m_stack->setCurrentIndex(1);
}

void ChannelCard::clear()
{
    m_statistics.reset();
    setHint({});
    m_stack->setCurrentIndex(0);
}

QString ChannelCard::text() const
{
    if (!m_statistics)
        return {};
    QStringList lines{m_source, tr("channel\tmean\tstd")};
    for (std::size_t c = 0; c < 3; ++c)
        lines << channelName(c) + u'\t' + number(m_statistics->mean[c]) + u'\t' + number(m_statistics->std[c]);
    return lines.join(u'\n') + u'\n';
}

QString ChannelCard::python() const
{
    if (!m_statistics)
        return {};
    return QStringLiteral("# %1\ntransforms.Normalize(mean=[%2], std=[%3])\n")
        .arg(m_source, exactList(m_statistics->mean), exactList(m_statistics->std));
}

QString ChannelCard::meanText(int channel) const { return m_means[static_cast<std::size_t>(channel)]->text(); }

QStringList ChannelCard::refusedTexts() const
{
    QStringList texts;
    if (m_statistics) {
        for (const RefusedImage& refused : m_statistics->refused)
            texts << words::errorText(refused.error);
    }
    return texts;
}

}  // namespace leafbench::ui
