#include "ui/classify/SaliencyCard.h"

#include "ui/classify/SaliencyPlot.h"
#include "ui/shared/ElidedLabel.h"
#include "ui/shared/PictureView.h"
#include "ui/shared/Widgets.h"
#include "ui/shared/layout/FlowRow.h"
#include "ui/theme/ComboBox.h"
#include "ui/theme/Theme.h"
#include "ui/theme/Viridis.h"
#include "ui/words/ClassText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int firstOpacity = 60;  // percent

constexpr int scaleBarWidth = 72;
constexpr int scaleBarHeight = 8;
constexpr int scaleGap = 6;

/// The legend of a viridis map: from little to much.
class ScaleBar : public QWidget {
public:
    ScaleBar()
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setLayoutDirection(Qt::LeftToRight);  // as plots
        setAccessibleName(SaliencyCard::tr("Colours from little to much"));
        connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
    }
    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(SaliencyCard::tr("little") + SaliencyCard::tr("much")) + scaleBarWidth
                    + 2 * scaleGap + 2,
                fontMetrics().height()};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(Qt::LeftToRight);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::instance().colors().mutedText);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter, SaliencyCard::tr("little"));
        painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, SaliencyCard::tr("much"));
        const QRectF bar(fontMetrics().horizontalAdvance(SaliencyCard::tr("little")) + scaleGap, (height() - scaleBarHeight) / 2.0,
                         scaleBarWidth, scaleBarHeight);
        QLinearGradient colors(bar.topLeft(), bar.topRight());
        for (int i = 0; i <= 10; ++i)
            colors.setColorAt(i / 10.0, viridis(i / 10.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors);
        painter.drawRoundedRect(bar, scaleBarHeight / 2.0, scaleBarHeight / 2.0);
    }
};

}  // namespace

SaliencyCard::SaliencyCard(QWidget* parent)
    : Card(tr("Your image"), parent),
      m_plot(new SaliencyPlot),
      m_view(&m_plot->view()),
      m_toggle(new QPushButton(tr("Where the &model looked"))),
      m_class(new ComboBox),
      m_opacity(new QSlider(Qt::Horizontal)),
      m_cells(new ElidedLabel)
{
    body()->addWidget(m_plot, 1);
    body()->addWidget(makeLook());
    body()->addWidget(makeScale());
    connect(m_toggle, &QPushButton::toggled, this, [this](bool on) {
        m_class->setEnabled(on);
        m_scale->setVisible(on);
        m_view->setLayerShown(on);
        emitRequest();
    });
    connect(m_class, &QComboBox::activated, this, &SaliencyCard::emitRequest);
    connect(m_opacity, &QSlider::valueChanged, this, [this](int percent) { m_view->setLayerOpacity(percent / 100.0); });
    m_view->setLayerOpacity(firstOpacity / 100.0);
    setClasses({});
}

QWidget* SaliencyCard::makeLook()
{
    m_toggle->setCheckable(true);
    m_toggle->setObjectName(QStringLiteral("whereItLooked"));
    m_toggle->setToolTip(tr("Lays over the picture what spoke for a class (Grad-CAM, Selvaraju et al. 2017)"));
    identify(m_class, "lookedFor", tr("Class that it looked for"));
    m_class->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_class->setMinimumContentsLength(10);
    m_class->setEnabled(false);
    auto* layout = new FlowRow;
    layout->addWidget(m_toggle);
    layout->addWidget(m_class, 1);
    return layout;
}

QWidget* SaliencyCard::makeScale()
{
    m_opacity->setRange(0, 100);
    m_opacity->setValue(firstOpacity);
    m_opacity->setSingleStep(5);
    m_opacity->setMinimumWidth(72);
    m_opacity->setMaximumWidth(200);
    m_opacity->setObjectName(QStringLiteral("opacity"));
    m_opacity->setAccessibleName(tr("Opacity of the map, percent"));
    m_opacity->setToolTip(m_opacity->accessibleName());
    m_cells->setProperty("role", "muted");
    m_cells->setObjectName(QStringLiteral("mapCells"));
    auto* layout = new FlowRow;
    m_scale = layout;
    auto* opacity = new QLabel(tr("O&pacity"));
    opacity->setBuddy(m_opacity);
    layout->addWidget(opacity);
    layout->addWidget(m_opacity, 1);
    layout->addWidget(new ScaleBar);
    layout->addWidget(m_cells, 1);
    m_scale->hide();
    return m_scale;
}

void SaliencyCard::showPicture(const QImage& picture, const QString& name, QSize fullSize)
{
    m_view->setPicture(picture);
    const QString hint = tr("%1, %2 \u00d7 %3 px").arg(name, QString::number(fullSize.width()), QString::number(fullSize.height()));
    setHint(hint);
    m_plot->setAccessibleDescription(hint);
}

void SaliencyCard::clear()
{
    m_view->setPicture({});
    m_plot->setAccessibleDescription({});
    setHint({});
    setClasses({});
}

void SaliencyCard::setClasses(const QStringList& classNames)
{
    m_class->clear();
    for (const QString& name : classNames)
        m_class->addItem(classText(name), name);
    m_toggle->setEnabled(!classNames.isEmpty());
    emitRequest();
}

void SaliencyCard::setMap(const SaliencyMap& map)
{
    m_view->setLayer(map);
    m_cells->setText(tr("%1 \u00d7 %2 cells").arg(QString::number(map.width), QString::number(map.height)));
    m_cells->setToolTip(tr("The network's own grid (%1): nothing smaller than a cell can be told from it").arg(map.layer));
}

void SaliencyCard::setNoMap(const QString& why)
{
    m_view->setLayer({});
    m_cells->setText(why);
}

bool SaliencyCard::isRequested() const { return m_toggle->isChecked(); }

void SaliencyCard::setRequested(bool isRequested) { m_toggle->setChecked(isRequested); }

QString SaliencyCard::requestedClass() const { return m_class->currentData().toString(); }

void SaliencyCard::emitRequest()
{
    m_view->setLayer({});
    m_cells->clear();
    if (isRequested() && !requestedClass().isEmpty())
        emit mapRequested();
}

}  // namespace leafbench::ui
