#include "ui/words/RecipeText.h"

#include "ui/words/Text.h"

#include <map>

namespace leafbench::words {
namespace {

struct KeyText {
    const char* label;
    const char* help;
};

// QT_TRANSLATE_NOOP marks the texts for lupdate; they are translated on use.
const std::map<QString, KeyText>& keyTexts()
{
    static const std::map<QString, KeyText> texts{
        {"data",
         {QT_TRANSLATE_NOOP("leafbench::words", "Dataset"),
          QT_TRANSLATE_NOOP("leafbench::words", "Folder of class folders, or of train and valid.")}},
        {"split",
         {QT_TRANSLATE_NOOP("leafbench::words", "Split"),
          QT_TRANSLATE_NOOP("leafbench::words", "auto, folders (keep train and valid), stratified, or a saved split file.")}},
        {"train_share",
         {QT_TRANSLATE_NOOP("leafbench::words", "Training share"),
          QT_TRANSLATE_NOOP("leafbench::words", "Share of all images that train (stratified split).")}},
        {"valid_share",
         {QT_TRANSLATE_NOOP("leafbench::words", "Validation share"),
          QT_TRANSLATE_NOOP("leafbench::words", "Share of all images that validate (stratified split).")}},
        {"test_share",
         {QT_TRANSLATE_NOOP("leafbench::words", "Test share"),
          QT_TRANSLATE_NOOP("leafbench::words", "Share kept for the test: of all images, or of train when the folders are kept.")}},
        {"input_size",
         {QT_TRANSLATE_NOOP("leafbench::words", "Input size"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "Side of the pictures the network sees, in pixels. Half the size is about four times faster.")}},
        {"augment",
         {QT_TRANSLATE_NOOP("leafbench::words", "Augmentation"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "Random changes to training pictures, so that the network does not learn them by heart.")}},
        {"trainable",
         {QT_TRANSLATE_NOOP("leafbench::words", "Trainable"),
          QT_TRANSLATE_NOOP("leafbench::words", "The whole network, or the last layer alone (the paper's setting).")}},
        {"batch_norm",
         {QT_TRANSLATE_NOOP("leafbench::words", "Batch norm"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "By each batch (the paper's setting), or fixed: by the stored statistics, which then stay. "
                            "Fixed, with the head alone and no augmentation, pictures pass the network only once.")}},
        {"dropout",
         {QT_TRANSLATE_NOOP("leafbench::words", "Dropout"),
          QT_TRANSLATE_NOOP("leafbench::words", "Share of outputs dropped at random after the last layer while training.")}},
        {"weights",
         {QT_TRANSLATE_NOOP("leafbench::words", "Start weights"),
          QT_TRANSLATE_NOOP("leafbench::words", "A .safetensors or .pth file to start from; empty: from scratch.")}},
        {"optimizer",
         {QT_TRANSLATE_NOOP("leafbench::words", "Optimizer"),
          QT_TRANSLATE_NOOP("leafbench::words", "How the weights follow the gradients.")}},
        {"learning_rate",
         {QT_TRANSLATE_NOOP("leafbench::words", "Learning rate"),
          QT_TRANSLATE_NOOP("leafbench::words", "Size of a step; the highest one of the one-cycle schedule.")}},
        {"momentum",
         {QT_TRANSLATE_NOOP("leafbench::words", "Momentum"),
          QT_TRANSLATE_NOOP("leafbench::words", "How much of the last step goes into the next (SGD).")}},
        {"nesterov",
         {QT_TRANSLATE_NOOP("leafbench::words", "Nesterov"),
          QT_TRANSLATE_NOOP("leafbench::words", "Look one step ahead with the momentum (SGD).")}},
        {"weight_decay",
         {QT_TRANSLATE_NOOP("leafbench::words", "Weight decay"),
          QT_TRANSLATE_NOOP("leafbench::words", "Pulls the weights towards zero, against overfitting.")}},
        {"label_smoothing",
         {QT_TRANSLATE_NOOP("leafbench::words", "Label smoothing"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "Share of the target spread over all classes, so that the network stays less sure.")}},
        {"schedule",
         {QT_TRANSLATE_NOOP("leafbench::words", "Schedule"),
          QT_TRANSLATE_NOOP("leafbench::words", "How the learning rate changes over the training.")}},
        {"step_size",
         {QT_TRANSLATE_NOOP("leafbench::words", "Step size"),
          QT_TRANSLATE_NOOP("leafbench::words", "Epochs between two falls of the learning rate (step schedule).")}},
        {"gamma",
         {QT_TRANSLATE_NOOP("leafbench::words", "Gamma"),
          QT_TRANSLATE_NOOP("leafbench::words", "Factor of the learning rate at each step (step schedule).")}},
        {"epochs",
         {QT_TRANSLATE_NOOP("leafbench::words", "Epochs"),
          QT_TRANSLATE_NOOP("leafbench::words", "How often the training goes over all images.")}},
        {"batch_size",
         {QT_TRANSLATE_NOOP("leafbench::words", "Batch size"),
          QT_TRANSLATE_NOOP("leafbench::words", "Images that make one step.")}},
        {"precision",
         {QT_TRANSLATE_NOOP("leafbench::words", "Precision"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.")}},
        {"workers",
         {QT_TRANSLATE_NOOP("leafbench::words", "Loader workers"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.")}},
        {"replicas",
         {QT_TRANSLATE_NOOP("leafbench::words", "Replicas"),
          QT_TRANSLATE_NOOP("leafbench::words", "Copies of the model that share each batch.")}},
        {"seed",
         {QT_TRANSLATE_NOOP("leafbench::words", "Seed"),
          QT_TRANSLATE_NOOP("leafbench::words", "The same seed gives the same numbers on the same machine.")}},
        {"checkpoint_seconds",
         {QT_TRANSLATE_NOOP("leafbench::words", "Checkpoint every"),
          QT_TRANSLATE_NOOP("leafbench::words",
                            "Seconds between two stored states: the most that a crash can cost. It changes no result.")}},
    };
    return texts;
}

}  // namespace

QString recipeKeyLabel(const QString& key)
{
    const auto found = keyTexts().find(key);
    return found == keyTexts().end() ? key : Text::tr(found->second.label);
}

QString recipeKeyHelp(const QString& key)
{
    const auto found = keyTexts().find(key);
    return found == keyTexts().end() ? QString() : Text::tr(found->second.help);
}

QString choiceText(const QString& key, const QString& choice)
{
    static const std::map<QString, const char*> texts{
        {"trainable/all", QT_TRANSLATE_NOOP("leafbench::words", "Whole network")},
        {"trainable/head", QT_TRANSLATE_NOOP("leafbench::words", "Head alone")},
        {"batch_norm/train", QT_TRANSLATE_NOOP("leafbench::words", "By each batch")},
        {"batch_norm/fixed", QT_TRANSLATE_NOOP("leafbench::words", "Fixed")},
        {"optimizer/sgd", QT_TRANSLATE_NOOP("leafbench::words", "SGD")},
        {"optimizer/adamw", QT_TRANSLATE_NOOP("leafbench::words", "AdamW")},
        {"schedule/constant", QT_TRANSLATE_NOOP("leafbench::words", "Constant")},
        {"schedule/step", QT_TRANSLATE_NOOP("leafbench::words", "Step")},
        {"schedule/one_cycle", QT_TRANSLATE_NOOP("leafbench::words", "One-cycle")},
        {"precision/float32", QT_TRANSLATE_NOOP("leafbench::words", "float32")},
        {"precision/bfloat16", QT_TRANSLATE_NOOP("leafbench::words", "bfloat16")},
        {"augment/flips", QT_TRANSLATE_NOOP("leafbench::words", "Flips")},
        {"augment/rotations", QT_TRANSLATE_NOOP("leafbench::words", "Quarter turns")},
        {"augment/crop", QT_TRANSLATE_NOOP("leafbench::words", "Random crops")},
        {"augment/jitter", QT_TRANSLATE_NOOP("leafbench::words", "Colour jitter")},
        {"augment/none", QT_TRANSLATE_NOOP("leafbench::words", "None")},
        {"split/auto", QT_TRANSLATE_NOOP("leafbench::words", "Automatic")},
        {"split/folders", QT_TRANSLATE_NOOP("leafbench::words", "The folders' own")},
        {"split/stratified", QT_TRANSLATE_NOOP("leafbench::words", "Stratified")},
    };
    const auto found = texts.find(key + QLatin1Char('/') + choice);
    return found == texts.end() ? choice : Text::tr(found->second);
}

}  // namespace leafbench::words
