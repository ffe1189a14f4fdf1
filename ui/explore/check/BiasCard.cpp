#include "ui/explore/check/BiasCard.h"

#include "ui/plots/BarChart.h"
#include "ui/shared/Paragraph.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/shared/ThumbnailStore.h"
#include "ui/theme/Theme.h"
#include "ui/words/DatasetText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {
namespace {

constexpr int spotSide = 80;
constexpr int ring = 5;  ///< radius
constexpr int storedSpotSide = 160;

}  // namespace

/// A picture of the dataset with rings around the eight spots of ImageFacts::background.
class BiasCard::Picture : public QWidget {
public:
    Picture() : m_store(storedSpotSide)
    {
        setFixedSize(spotSide + 2 * ring, spotSide + 2 * ring);
        setToolTip(BiasCard::tr("The eight pixels: corners and middles of the sides"));
        setAccessibleName(toolTip());
        connect(&m_store, &ThumbnailStore::ready, this, qOverload<>(&QWidget::update));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    void setPicture(DatasetPtr dataset, quint32 image)  ///< null: none
    {
        m_image = image;
        m_store.setDataset(std::move(dataset));
        m_store.request({image});
        update();
    }
    bool idle() const { return m_store.idle(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QRect place = rect().adjusted(ring, ring, -ring, -ring);
        const Thumbnail* thumbnail = m_store.find(m_image);
        paintThumbnail(painter, place, thumbnail ? thumbnail->image : QImage(), {});
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        const ThemeColors& colors = Theme::instance().colors();
        for (const QPoint at : {QPoint(0, 0), {1, 0}, {2, 0}, {0, 1}, {2, 1}, {0, 2}, {1, 2}, {2, 2}}) {
            const QPointF spot(place.left() + at.x() * place.width() / 2.0, place.top() + at.y() * place.height() / 2.0);
            for (const QPen& pen : {QPen(colors.card, 4), QPen(colors.contrast, 2)}) {
                painter.setPen(pen);
                painter.drawEllipse(spot, ring - 2, ring - 2);
            }
        }
    }

private:
    quint32 m_image = 0;
    ThumbnailStore m_store;
};

/// Chance, the background's accuracy with its interval, and the published one: three bars from 0 to 100 %.
class BiasCard::Bars : public BarPlot {
public:
    Bars()
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(BiasCard::tr("Background bias"));
        setTerm("Background bias");
    }
    PlotTable table() const override
    {
        PlotTable made{
            {{BiasCard::tr("What")}, {BiasCard::tr("Accuracy"), true}, {BiasCard::tr("From"), true}, {BiasCard::tr("To"), true}}};
        if (!m_bias)
            return made;
        made.rows = {{BiasCard::tr("Chance"), m_bias->chance, {}, {}},
                     {BiasCard::tr("Here"), m_bias->accuracy, m_bias->interval[0], m_bias->interval[1]},
                     {BiasCard::tr("Published"), BackgroundBias::published, {}, {}}};
        return made;
    }
    void setBias(std::optional<BackgroundBias> bias)
    {
        m_bias = std::move(bias);
        if (m_bias)
            setAccessibleDescription(BiasCard::tr("Chance %1, here %2, published %3")
                                         .arg(words::percent(m_bias->chance), words::percent(m_bias->accuracy),
                                              words::percent(BackgroundBias::published)));
        update();
    }
    BarChart chart(const PlotTheme& look, QSizeF) const override
    {
        BarChart made{
            .font = look.paper ? look.font() : font(), .pitch = look.px(rowHeight()), .thickness = look.px(rowHeight() - 12.0)};
        if (!m_bias)
            return made;
        const auto add = [&](const QString& name, double share, const QColor& color) {
            made.rows.push_back({name, {{share, color, words::percent(share), look.colors.grid}}});
        };
        add(BiasCard::tr("Chance"), m_bias->chance, look.colors.mutedText);
        add(BiasCard::tr("Here"), m_bias->accuracy, look.colors.contrast);
        made.rows.back().bars.front().interval = m_bias->interval;
        add(BiasCard::tr("Published"), BackgroundBias::published, look.colors.border);
        return made;
    }
    QSize sizeHint() const override { return {200, 3 * rowHeight()}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    int rowHeight() const { return fontMetrics().height() + 8; }
    std::optional<BackgroundBias> m_bias;
};

BiasCard::BiasCard(QWidget* parent)
    : Card(tr("Background bias"), parent),
      m_picture(new Picture),
      m_bars(new Bars),
      m_sentence(paragraph()),
      m_meaning(paragraph("muted"))
{
    m_bars->setAccessibleName(tr("Background bias"));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_bars, 1);
    body()->addLayout(row);
    body()->addWidget(m_sentence);
    body()->addWidget(m_meaning);
    body()->addStretch(1);
}

void BiasCard::setCheck(DatasetCheckPtr check)
{
    const bool measured = check && check->bias;
    m_bars->setVisible(measured);
    m_picture->setVisible(measured);
    m_meaning->setVisible(measured);
    m_bars->setBias(measured ? check->bias : std::nullopt);
    if (!measured) {
        m_picture->setPicture(nullptr, 0);
        m_sentence->setText(tr("Too few sound images of several leaves to learn from."));
        return;
    }
    const auto& images = check->facts->images;
    const auto sound = std::find_if(images.begin(), images.end(), [](const ImageFacts& facts) { return !facts.error; });
    m_picture->setPicture(check->facts->index, quint32(sound - images.begin()));
    m_sentence->setText(words::biasText(*check->bias));
    m_meaning->setText(words::biasMeaning(*check->bias));
    m_bars->setToolTip(tr("A random forest learned the colours of these pixels from %1 images. Published: of the same pixels on "
                          "PlantVillage, whose most frequent class is one image in ten (Noyan 2022).")
                           .arg(words::count(check->bias->trainImages)));
}

bool BiasCard::idle() const { return m_picture->isHidden() || m_picture->idle(); }

}  // namespace leafbench::ui
