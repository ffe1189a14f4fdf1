#include "ui/explore/SelectedImageCard.h"

#include "ui/bridge/JobRunner.h"
#include "ui/explore/ChannelHistogram.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/ThumbnailPaint.h"
#include "ui/shared/Widgets.h"
#include "ui/theme/FollowText.h"
#include "ui/theme/Theme.h"
#include "ui/words/ClassText.h"
#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int pictureSide = 64;
constexpr int widthForNames = 300;

/// Red, green, blue: "0.47  0.49  0.41".
QString channelsText(const std::array<double, 3>& values)
{
    return QStringLiteral("%1  %2  %3")
        .arg(words::decimal(values[0], 'f', 2), words::decimal(values[1], 'f', 2), words::decimal(values[2], 'f', 2));
}

}  // namespace

SelectedImageCard::SelectedImageCard(JobRunner& jobs, QWidget* parent)
    : Card(tr("Selected image"), parent),
      m_jobs(jobs),
      m_hintWhenEmpty(new QLabel(tr("Click a picture to see its file, size, class and colours."))),
      m_content(new QWidget),
      m_picture(new QToolButton),
      m_histogram(new ChannelHistogram)
{
    m_hintWhenEmpty->setProperty("role", "muted");
    m_hintWhenEmpty->setWordWrap(true);
    m_picture->setFixedSize(pictureSide, pictureSide);
    m_picture->setIconSize({pictureSide, pictureSide});
    followText(m_picture, [this] {
        m_picture->setStyleSheet(
            QStringLiteral("QToolButton { padding: 0; border: none; } QToolButton:focus { border: 2px solid %1; }")
                .arg(Theme::instance().colors().contrast.name()));
    });
    m_picture->setToolTip(tr("Show it large"));
    m_picture->setAccessibleName(m_picture->toolTip());
    connect(m_picture, &QToolButton::clicked, this, [this] {
        if (m_image)
            emit imageOpened(*m_image);
    });
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(8);
    rows->setVerticalSpacing(4);
    rows->setColumnStretch(1, 1);
    m_file = addRow(rows, tr("File"), Qt::ElideMiddle);
    m_size = addRow(rows, tr("Size"), Qt::ElideRight);
    m_class = addRow(rows, tr("Class"), Qt::ElideRight);
    m_subset = addRow(rows, tr("Subset"), Qt::ElideRight);
    m_leaf = addRow(rows, tr("Leaf"), Qt::ElideMiddle);
    m_mean = addRow(rows, tr("Mean RGB"), Qt::ElideRight);
    m_deviation = addRow(rows, tr("Deviation"), Qt::ElideRight);
    for (ElidedLabel* channels : {m_mean, m_deviation})
        channels->setToolTip(tr("Mean (first) and standard deviation of all pixels: red, green, blue, 0 to 1"));
    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(m_picture, 0, Qt::AlignTop);
    top->addLayout(rows, 1);
    auto* layout = makeColumn(m_content, 8);
    layout->addLayout(top);
    layout->addWidget(m_histogram);
    body()->addWidget(m_hintWhenEmpty, 0, Qt::AlignTop);
    body()->addWidget(m_content, 0, Qt::AlignTop);
    clear();
}

ElidedLabel* SelectedImageCard::addRow(QGridLayout* rows, const QString& name, Qt::TextElideMode mode)
{
    const int row = rows->rowCount();
    auto* label = new QLabel(name);
    label->setProperty("role", "muted");
    m_names += label;
    auto* value = new ElidedLabel({}, mode);
    value->setTextFormat(Qt::PlainText);
    rows->addWidget(label, row, 0);
    rows->addWidget(value, row, 1);
    return value;
}

void SelectedImageCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    for (QLabel* name : m_names)
        name->setVisible(width() >= Theme::instance().textPixels(widthForNames));
    showChannels();
}

void SelectedImageCard::clear()
{
    m_reading.cancel();
    ++m_lastReading;
    m_image.reset();
    m_content->hide();
    m_hintWhenEmpty->show();
}

void SelectedImageCard::setImage(DatasetPtr dataset, quint32 image)
{
    if (m_dataset == dataset && m_image == image)
        return;
    m_dataset = std::move(dataset);
    m_image = image;
    const ImageEntry& entry = m_dataset->images[image];
    m_hintWhenEmpty->hide();
    m_content->show();
    m_file->setText(entry.path.section(u'/', -1));
    m_file->setToolTip(entry.path);
    m_size->setText(tr("reading…"));
    m_size->setToolTip({});
    m_class->setText(entry.classIndex < 0 ? tr("not labelled") : classTitle(m_dataset->classes[std::size_t(entry.classIndex)]));
    showSubset();

    m_reading.cancel();
    const quint64 reading = ++m_lastReading;
    m_reading = m_jobs.startSide<PictureFacts>(
        this,
        [dataset = m_dataset, image](const JobContext& context) -> Result<PictureFacts> {
            if (!context.token.checkpoint())
                return Cancelled{};
            return readPictureFacts(*dataset, image, 2 * pictureSide);
        },
        [this, reading](const Result<PictureFacts>& facts) {
            if (reading == m_lastReading && !facts.cancelled())
                showFacts(facts);
        });
}

void SelectedImageCard::showFacts(const Result<PictureFacts>& facts)
{
    if (!facts) {
        const QString reason = words::errorText(facts.error());
        m_size->setText(reason);
        m_size->setToolTip(reason);
        m_leaf->setText(QStringLiteral("–"));
        m_channels = {QStringLiteral("–"), QStringLiteral("–")};
        showChannels();
        m_histogram->clear();
        showPicture({}, true);
        return;
    }
    const QString bytes
        = words::locale().formattedDataSize(facts->bytes, facts->bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeSIFormat);
    m_size->setText(tr("%1 × %2 px, %3").arg(QString::number(facts->size.width()), QString::number(facts->size.height()), bytes));
    showLeaf(*facts);
    m_channels = {channelsText(facts->mean), channelsText(facts->std)};
    showChannels();
    m_histogram->setFacts(*facts);
    showPicture(facts->picture, false);
}

void SelectedImageCard::showChannels()
{
    // Numbers need a description.
    const bool named = width() >= Theme::instance().textPixels(widthForNames);
    m_mean->setText(named ? m_channels[0] : tr("mean %1").arg(m_channels[0]));
    m_deviation->setText(named ? m_channels[1] : tr("± %1").arg(m_channels[1]));
}

void SelectedImageCard::showLeaf(const PictureFacts& facts)
{
    // In PlantVillage's names only an id precedes the last "___".
    const QString name = facts.leaf.section(QStringLiteral("___"), -1);
    const bool alone = facts.leafPictures == 1;
    const QString pictures = words::count(facts.leafPictures);
    m_leaf->setText(alone ? name : tr("%1 · %2 pictures").arg(name, pictures));
    m_leaf->setToolTip(alone ? tr("%1: no other picture is named after this leaf").arg(facts.leaf)
                             : tr("%1: %2 pictures of the class are named after this leaf").arg(facts.leaf, pictures));
}

void SelectedImageCard::showPicture(const QImage& picture, bool broken)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(pictureSide, pictureSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintThumbnail(painter, QRect(0, 0, pictureSide, pictureSide), picture, {.broken = broken});
    painter.end();
    m_picture->setIcon(pixmap);
}

void SelectedImageCard::setSplit(std::shared_ptr<const Split> split)
{
    m_split = std::move(split);
    showSubset();
}

void SelectedImageCard::showSubset()
{
    if (!m_image || !m_split || *m_image >= m_split->assignment.size())
        return;
    const Subset subset = m_split->assignment[*m_image];
    m_subset->setText(subset == Subset::None ? tr("none: it has no label") : words::subsetText(subset));
}

}  // namespace leafbench::ui
