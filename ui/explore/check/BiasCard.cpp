#include "ui/explore/check/BiasCard.h"

#include "ui/explore/check/BiasBars.h"
#include "ui/explore/check/SpotPicture.h"
#include "ui/shared/Paragraph.h"
#include "ui/words/AuditText.h"
#include "ui/words/Words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace leafbench::ui {

BiasCard::BiasCard(QWidget* parent)
    : Card(tr("Background bias"), parent),
      m_picture(new SpotPicture),
      m_bars(new BiasBars),
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
