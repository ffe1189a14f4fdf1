#include "ui/words/ClassText.h"

#include "ui/words/Text.h"

namespace leafbench::words {
namespace {

/// The parts of the names of PlantVillage's classes. Other datasets' names stay as they are.
struct PlantTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
public:
    static constexpr KeyText table[] = {
        {"Apple", QT_TR_NOOP("Apple")},
        {"Blueberry", QT_TR_NOOP("Blueberry")},
        {"Cherry (including sour)", QT_TR_NOOP("Cherry (including sour)")},
        {"Corn (maize)", QT_TR_NOOP("Corn (maize)")},
        {"Grape", QT_TR_NOOP("Grape")},
        {"Orange", QT_TR_NOOP("Orange")},
        {"Peach", QT_TR_NOOP("Peach")},
        {"Pepper, bell", QT_TR_NOOP("Pepper, bell")},
        {"Potato", QT_TR_NOOP("Potato")},
        {"Raspberry", QT_TR_NOOP("Raspberry")},
        {"Soybean", QT_TR_NOOP("Soybean")},
        {"Squash", QT_TR_NOOP("Squash")},
        {"Strawberry", QT_TR_NOOP("Strawberry")},
        {"Tomato", QT_TR_NOOP("Tomato")},
        {"healthy", QT_TR_NOOP("healthy")},
        {"Apple scab", QT_TR_NOOP("Apple scab")},
        {"Bacterial spot", QT_TR_NOOP("Bacterial spot")},
        {"Black rot", QT_TR_NOOP("Black rot")},
        {"Cedar apple rust", QT_TR_NOOP("Cedar apple rust")},
        {"Cercospora leaf spot Gray leaf spot", QT_TR_NOOP("Cercospora leaf spot Gray leaf spot")},
        {"Common rust", QT_TR_NOOP("Common rust")},
        {"Early blight", QT_TR_NOOP("Early blight")},
        {"Esca (Black Measles)", QT_TR_NOOP("Esca (Black Measles)")},
        {"Haunglongbing (Citrus greening)", QT_TR_NOOP("Haunglongbing (Citrus greening)")},
        {"Late blight", QT_TR_NOOP("Late blight")},
        {"Leaf Mold", QT_TR_NOOP("Leaf Mold")},
        {"Leaf blight (Isariopsis Leaf Spot)", QT_TR_NOOP("Leaf blight (Isariopsis Leaf Spot)")},
        {"Leaf scorch", QT_TR_NOOP("Leaf scorch")},
        {"Northern Leaf Blight", QT_TR_NOOP("Northern Leaf Blight")},
        {"Powdery mildew", QT_TR_NOOP("Powdery mildew")},
        {"Septoria leaf spot", QT_TR_NOOP("Septoria leaf spot")},
        {"Spider mites Two-spotted spider mite", QT_TR_NOOP("Spider mites Two-spotted spider mite")},
        {"Target Spot", QT_TR_NOOP("Target Spot")},
        {"Tomato Yellow Leaf Curl Virus", QT_TR_NOOP("Tomato Yellow Leaf Curl Virus")},
        {"Tomato mosaic virus", QT_TR_NOOP("Tomato mosaic virus")},
    };
};

}  // namespace

static QString plantText(const QString& own) { return textOf(PlantTexts::table, own, own); }

}  // namespace leafbench::words

namespace leafbench::ui {

QString partText(const QString& part) { return words::plantText(readable(part)); }

QString classTitle(const ClassName& name)
{
    const QString species = partText(name.species);
    const QString disease = partText(name.disease);
    return disease.isEmpty() ? species : species + QStringLiteral(" \u00b7 ") + disease;
}

QString classText(const QString& className) { return classTitle(splitClassName(className)); }

QString ownClassText(const QString& className)
{
    const ClassName name = splitClassName(className);
    const QString species = readable(name.species), disease = readable(name.disease);
    return disease.isEmpty() ? species : species + QStringLiteral(" \u00b7 ") + disease;
}

QString diseaseText(const QString& className)
{
    const ClassName parts = splitClassName(className);
    return partText(parts.disease.isEmpty() ? parts.species : parts.disease);
}

}  // namespace leafbench::ui
