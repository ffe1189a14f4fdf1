#include "ui/words/Words.h"

#include <QCoreApplication>

#include <map>

namespace leafbench::words {

namespace {

struct KeyText {
    const char* label;
    const char* help;
};

// QT_TRANSLATE_NOOP marks the texts for lupdate; they are translated when they are asked for.
#define LEAFBENCH_TEXT(text) QT_TRANSLATE_NOOP("leafbench::words", text)

const std::map<QString, KeyText>& keyTexts()
{
    static const std::map<QString, KeyText> texts{
        {"data", {LEAFBENCH_TEXT("Dataset"), LEAFBENCH_TEXT("Folder of class folders, or of train and valid.")}},
        {"split", {LEAFBENCH_TEXT("Split"), LEAFBENCH_TEXT("auto, folders (keep train and valid), stratified, or a saved split file.")}},
        {"train_share", {LEAFBENCH_TEXT("Training share"), LEAFBENCH_TEXT("Share of all images that train (stratified split).")}},
        {"valid_share", {LEAFBENCH_TEXT("Validation share"), LEAFBENCH_TEXT("Share of all images that validate (stratified split).")}},
        {"test_share", {LEAFBENCH_TEXT("Test share"), LEAFBENCH_TEXT("Share kept for the test: of all images, or of train when the folders are kept.")}},
        {"input_size", {LEAFBENCH_TEXT("Input size"), LEAFBENCH_TEXT("Side of the pictures the network sees, in pixels. Half the size is about four times faster.")}},
        {"augment", {LEAFBENCH_TEXT("Augmentation"), LEAFBENCH_TEXT("Random changes to training pictures, so that the network does not learn them by heart.")}},
        {"trainable", {LEAFBENCH_TEXT("Trainable"), LEAFBENCH_TEXT("The whole network, or the last layer alone (the paper's setting).")}},
        {"dropout", {LEAFBENCH_TEXT("Dropout"), LEAFBENCH_TEXT("Share of outputs dropped at random after the last layer while training.")}},
        {"weights", {LEAFBENCH_TEXT("Start weights"), LEAFBENCH_TEXT("A .safetensors or .pth file to start from; empty: from scratch.")}},
        {"optimizer", {LEAFBENCH_TEXT("Optimizer"), LEAFBENCH_TEXT("How the weights follow the gradients.")}},
        {"learning_rate", {LEAFBENCH_TEXT("Learning rate"), LEAFBENCH_TEXT("Size of a step; the highest one of the one-cycle schedule.")}},
        {"momentum", {LEAFBENCH_TEXT("Momentum"), LEAFBENCH_TEXT("How much of the last step goes into the next (SGD).")}},
        {"nesterov", {LEAFBENCH_TEXT("Nesterov"), LEAFBENCH_TEXT("Look one step ahead with the momentum (SGD).")}},
        {"weight_decay", {LEAFBENCH_TEXT("Weight decay"), LEAFBENCH_TEXT("Pulls the weights towards zero, against overfitting.")}},
        {"label_smoothing", {LEAFBENCH_TEXT("Label smoothing"), LEAFBENCH_TEXT("Share of the target spread over all classes, so that the network stays less sure.")}},
        {"schedule", {LEAFBENCH_TEXT("Schedule"), LEAFBENCH_TEXT("How the learning rate changes over the training.")}},
        {"step_size", {LEAFBENCH_TEXT("Step size"), LEAFBENCH_TEXT("Epochs between two falls of the learning rate (step schedule).")}},
        {"gamma", {LEAFBENCH_TEXT("Gamma"), LEAFBENCH_TEXT("Factor of the learning rate at each step (step schedule).")}},
        {"epochs", {LEAFBENCH_TEXT("Epochs"), LEAFBENCH_TEXT("How often the training goes over all images.")}},
        {"batch_size", {LEAFBENCH_TEXT("Batch size"), LEAFBENCH_TEXT("Images that make one step.")}},
        {"precision", {LEAFBENCH_TEXT("Precision"), LEAFBENCH_TEXT("bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.")}},
        {"workers", {LEAFBENCH_TEXT("Loader workers"), LEAFBENCH_TEXT("Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.")}},
        {"replicas", {LEAFBENCH_TEXT("Replicas"), LEAFBENCH_TEXT("Copies of the model that share each batch.")}},
        {"seed", {LEAFBENCH_TEXT("Seed"), LEAFBENCH_TEXT("The same seed gives the same numbers on the same machine.")}},
    };
    return texts;
}

QString tr(const char* text)
{
    return QCoreApplication::translate("leafbench::words", text);
}

}  // namespace

QString recipeKeyLabel(const QString& key)
{
    const auto found = keyTexts().find(key);
    return found == keyTexts().end() ? key : tr(found->second.label);
}

QString recipeKeyHelp(const QString& key)
{
    const auto found = keyTexts().find(key);
    return found == keyTexts().end() ? QString() : tr(found->second.help);
}

QString choiceText(const QString& key, const QString& choice)
{
    static const std::map<QString, const char*> texts{
        {"trainable/all", LEAFBENCH_TEXT("Whole network")}, {"trainable/head", LEAFBENCH_TEXT("Head alone")},
        {"optimizer/sgd", LEAFBENCH_TEXT("SGD")},           {"optimizer/adamw", LEAFBENCH_TEXT("AdamW")},
        {"schedule/constant", LEAFBENCH_TEXT("Constant")},  {"schedule/step", LEAFBENCH_TEXT("Step")},
        {"schedule/one_cycle", LEAFBENCH_TEXT("One-cycle")}, {"precision/float32", LEAFBENCH_TEXT("float32")},
        {"precision/bfloat16", LEAFBENCH_TEXT("bfloat16")}, {"augment/flips", LEAFBENCH_TEXT("Flips")},
        {"augment/rotations", LEAFBENCH_TEXT("Quarter turns")}, {"augment/crop", LEAFBENCH_TEXT("Random crops")},
        {"augment/jitter", LEAFBENCH_TEXT("Colour jitter")}, {"augment/none", LEAFBENCH_TEXT("None")},
        {"split/auto", LEAFBENCH_TEXT("Automatic")},         {"split/folders", LEAFBENCH_TEXT("The folders' own")},
        {"split/stratified", LEAFBENCH_TEXT("Stratified")},
    };
    const auto found = texts.find(key + QLatin1Char('/') + choice);
    return found == texts.end() ? choice : tr(found->second);
}

}  // namespace leafbench::words
