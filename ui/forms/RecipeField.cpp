#include "ui/forms/RecipeField.h"

#include "engine/runs/starter/StarterModel.h"
#include "ui/forms/FileEdit.h"
#include "ui/forms/RealSpinBox.h"
#include "ui/theme/ComboBox.h"
#include "ui/words/RecipeText.h"
#include "ui/words/Words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QSpinBox>

#include <limits>
#include <vector>

namespace leafbench::ui {
namespace {

using Changed = std::function<void()>;

struct RecipeFieldText {
    Q_DECLARE_TR_FUNCTIONS(leafbench::ui::RecipeField)
};

int stepOf(const QString& key)
{
    static const QHash<QString, int> steps{{"input_size", 16}, {"start_size", 16}, {"batch_size", 8}, {"cache_mb", 64}};
    return steps.value(key, 1);
}

QString unitOf(const QString& key)
{
    if (key == QLatin1String("input_size") || key == QLatin1String("start_size"))
        return RecipeFieldText::tr(" px");
    if (key == QLatin1String("cache_mb"))
        return RecipeFieldText::tr(" MB");
    return key == QLatin1String("checkpoint_seconds") ? RecipeFieldText::tr(" s") : QString();
}

RecipeField wholeNumber(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* box = new QSpinBox(parent);
    box->setRange(static_cast<int>(key.low), static_cast<int>(key.high));
    box->setSingleStep(stepOf(key.name));
    box->setSuffix(unitOf(key.name));
    if (key.name == QLatin1String("workers") || key.name == QLatin1String("cache_mb"))
        box->setSpecialValueText(RecipeFieldText::tr("Automatic"));
    QObject::connect(box, &QSpinBox::valueChanged, parent, changed);
    return {key.name, box, [box] { return QJsonValue(box->value()); }, [box](const QJsonValue& v) { box->setValue(v.toInt()); }};
}

bool isSpreadOverDecades(const QString& key)
{
    return key == QLatin1String("learning_rate") || key == QLatin1String("weight_decay");
}

RecipeField realNumber(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    const bool share = key.name.endsWith(QLatin1String("_share"));
    const double scale = share ? 100 : 1;
    const bool whole = key.kind == RecipeKey::Kind::Integer;  // an int is too small for the seed
    auto* box = new RealSpinBox(isSpreadOverDecades(key.name) ? RealSpinBox::Steps::Decades : RealSpinBox::Steps::Even, parent);
    if (whole)
        box->setDecimals(0);
    box->setRange(key.low * scale, key.high * scale);
    box->setSingleStep(whole ? 1 : share ? 5 : 0.05);
    box->setSuffix(share ? QStringLiteral(" %") : unitOf(key.name));
    QObject::connect(box, &QDoubleSpinBox::valueChanged, parent, changed);
    return {
        key.name, box,
        [box, scale, whole] { return whole ? QJsonValue(static_cast<qint64>(box->value())) : QJsonValue(box->value() / scale); },
        [box, scale](const QJsonValue& v) { box->setValue(v.toDouble() * scale); }};
}

RecipeField choice(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* box = new ComboBox(parent);
    for (const QString& word : key.choices)
        box->addItem(words::choiceText(key.name, word), word);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    QObject::connect(box, &QComboBox::currentIndexChanged, parent, changed);
    return {key.name, box, [box] { return QJsonValue(box->currentData().toString()); },
            [box](const QJsonValue& v) { box->setCurrentIndex(box->findData(v.toString())); }};
}

RecipeField flag(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* box = new QCheckBox(parent);
    QObject::connect(box, &QCheckBox::toggled, parent, changed);
    return {key.name, box, [box] { return QJsonValue(box->isChecked()); },
            [box](const QJsonValue& v) { box->setChecked(v.toBool()); }};
}

/// A check box for each word.
RecipeField someOf(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* group = new QWidget(parent);
    auto* layout = new QGridLayout(group);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->setVerticalSpacing(4);
    std::vector<QCheckBox*> boxes;
    for (const QString& word : key.choices) {
        auto* box = new QCheckBox(words::choiceText(key.name, word));
        box->setObjectName(word);
        layout->addWidget(box, static_cast<int>(boxes.size()), 0);
        QObject::connect(box, &QCheckBox::toggled, parent, changed);
        boxes.push_back(box);
    }
    return {key.name, group,
            [boxes] {
                QStringList on;
                for (const QCheckBox* box : boxes) {
                    if (box->isChecked())
                        on << box->objectName();
                }
                return QJsonValue(on.isEmpty() ? QStringLiteral("none") : on.join(u','));
            },
            [boxes](const QJsonValue& v) {
                const QStringList on = v.toString().split(u',');
                for (QCheckBox* box : boxes)
                    box->setChecked(on.contains(box->objectName()));
            }};
}

RecipeField file(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* edit = new FileEdit(parent);
    if (key.name == QLatin1String("weights")) {
        edit->setPlaceholder(RecipeFieldText::tr("From scratch"));
        edit->setFilter(RecipeFieldText::tr("Weights (*.safetensors *.pth *.pt)"));
        if (!starterFolder().isEmpty()) {
            edit->addChoice(RecipeFieldText::tr("Scratch"), {});
            edit->addChoice(RecipeFieldText::tr("Starter"), starterWord);
        }
    } else {
        edit->setFilter(RecipeFieldText::tr("All files (*)"));
    }
    QObject::connect(edit, &FileEdit::changed, parent, changed);
    return {key.name, edit, [edit] { return QJsonValue(edit->path()); },
            [edit](const QJsonValue& v) { edit->setPath(v.toString()); }};
}

/// One of three words, or a saved file.
RecipeField split(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    auto* edit = new FileEdit(parent);
    for (const char* word : {"auto", "folders", "stratified"})
        edit->addChoice(words::choiceText(key.name, QString::fromLatin1(word)), QString::fromLatin1(word));
    edit->setFilter(RecipeFieldText::tr("Splits (*.csv)"));
    QObject::connect(edit, &FileEdit::changed, parent, changed);
    const QString automatic = QStringLiteral("auto");
    return {key.name, edit, [edit, automatic] { return QJsonValue(edit->path().isEmpty() ? automatic : edit->path()); },
            [edit, automatic](const QJsonValue& v) { edit->setPath(v.toString().isEmpty() ? automatic : v.toString()); }};
}

RecipeField make(const RecipeKey& key, QWidget* parent, const Changed& changed)
{
    switch (key.kind) {
    case RecipeKey::Kind::Integer:
        return key.high <= std::numeric_limits<int>::max() ? wholeNumber(key, parent, changed) : realNumber(key, parent, changed);
    case RecipeKey::Kind::Real: return realNumber(key, parent, changed);
    case RecipeKey::Kind::Choice: return choice(key, parent, changed);
    case RecipeKey::Kind::Flag: return flag(key, parent, changed);
    case RecipeKey::Kind::Words: return someOf(key, parent, changed);
    case RecipeKey::Kind::Text: break;
    }
    return key.name == QLatin1String("split") ? split(key, parent, changed) : file(key, parent, changed);
}

}  // namespace

RecipeField makeRecipeField(const RecipeKey& key, QWidget* parent, std::function<void()> changed)
{
    RecipeField field = make(key, parent, changed);
    field.editor->setObjectName(key.name);
    // A range up to 2^53 would make the field too wide.
    if (key.kind != RecipeKey::Kind::Words)
        field.editor->setMinimumWidth(96);
    field.editor->setToolTip(words::recipeKeyHelp(key.name));
    field.editor->setAccessibleName(words::recipeKeyLabel(key.name));
    return field;
}

}  // namespace leafbench::ui
