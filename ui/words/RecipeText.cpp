#include "ui/words/RecipeText.h"

#include "ui/words/Text.h"

namespace leafbench::words {
namespace {

struct RecipeTexts {
    Q_DECLARE_TR_FUNCTIONS(leafbench::words)
public:
    static constexpr KeyText labels[] = {
        {"data", QT_TR_NOOP("Dataset")},
        {"split", QT_TR_NOOP("Split")},
        {"train_share", QT_TR_NOOP("Training share")},
        {"valid_share", QT_TR_NOOP("Validation share")},
        {"test_share", QT_TR_NOOP("Test share")},
        {"input_size", QT_TR_NOOP("Input size")},
        {"start_size", QT_TR_NOOP("Size at the start")},
        {"augment", QT_TR_NOOP("Augmentation")},
        {"crop_scale", QT_TR_NOOP("Smallest crop")},
        {"trainable", QT_TR_NOOP("Trainable")},
        {"batch_norm", QT_TR_NOOP("Batch norm")},
        {"dropout", QT_TR_NOOP("Dropout")},
        {"weights", QT_TR_NOOP("Start weights")},
        {"zero_init_residual", QT_TR_NOOP("Zero-init residual")},
        {"optimizer", QT_TR_NOOP("Optimizer")},
        {"learning_rate", QT_TR_NOOP("Learning rate")},
        {"momentum", QT_TR_NOOP("Momentum")},
        {"nesterov", QT_TR_NOOP("Nesterov")},
        {"weight_decay", QT_TR_NOOP("Weight decay")},
        {"decay_norms", QT_TR_NOOP("Decay norms")},
        {"label_smoothing", QT_TR_NOOP("Label smoothing")},
        {"schedule", QT_TR_NOOP("Schedule")},
        {"pct_start", QT_TR_NOOP("Warm-up share")},
        {"anneal_strategy", QT_TR_NOOP("Annealing")},
        {"step_size", QT_TR_NOOP("Step size")},
        {"gamma", QT_TR_NOOP("Gamma")},
        {"epochs", QT_TR_NOOP("Epochs")},
        {"batch_size", QT_TR_NOOP("Batch size")},
        {"precision", QT_TR_NOOP("Precision")},
        {"cache_mb", QT_TR_NOOP("Picture cache")},
        {"workers", QT_TR_NOOP("Loader workers")},
        {"replicas", QT_TR_NOOP("Replicas")},
        {"ranks", QT_TR_NOOP("Ranks")},
        {"sync_batch_norm", QT_TR_NOOP("Sync batch norm")},
        {"seed", QT_TR_NOOP("Seed")},
        {"checkpoint_seconds", QT_TR_NOOP("Checkpoint every")},
    };

    static constexpr KeyText help[] = {
        {"data", QT_TR_NOOP("Folder of class folders, or of train and valid.")},
        {"split", QT_TR_NOOP("auto, folders (keep train and valid), stratified, or a saved split file.")},
        {"train_share", QT_TR_NOOP("Share of all images that train (stratified split).")},
        {"valid_share", QT_TR_NOOP("Share of all images that validate (stratified split).")},
        {"test_share", QT_TR_NOOP("Share kept for the test: of all images, or of train when the folders are kept.")},
        {"input_size", QT_TR_NOOP("Side of the pictures the network sees, in pixels. Half the size is about four times faster.")},
        {"start_size",
         QT_TR_NOOP("Side of the training pictures in the first epoch; they grow to the input size in equal "
                    "stages. Small pictures train several times faster. 0: the input size throughout.")},
        {"augment", QT_TR_NOOP("Random changes to training pictures, so that the network does not learn them by heart.")},
        {"crop_scale", QT_TR_NOOP("Least share of a picture's area that a random crop keeps.")},
        {"trainable", QT_TR_NOOP("The whole network, or the last layer alone (the paper's setting).")},
        {"batch_norm",
         QT_TR_NOOP("By each batch (the paper's setting), or fixed: by the stored statistics, which then stay. "
                    "Fixed, with the head alone and no augmentation, pictures pass the network only once.")},
        {"dropout", QT_TR_NOOP("Share of outputs dropped at random after the last layer while training.")},
        {"weights", QT_TR_NOOP("A .safetensors or .pth file to start from, or starter: the starter model; empty: from scratch.")},
        {"zero_init_residual",
         QT_TR_NOOP("From scratch: each block starts as its shortcut alone, which makes the first epochs easier.")},
        {"optimizer", QT_TR_NOOP("How the weights follow the gradients.")},
        {"learning_rate", QT_TR_NOOP("Size of a step; the highest one of the one-cycle schedule.")},
        {"momentum", QT_TR_NOOP("How much of the last step goes into the next (SGD).")},
        {"nesterov", QT_TR_NOOP("Look one step ahead with the momentum (SGD).")},
        {"weight_decay", QT_TR_NOOP("Pulls the weights towards zero, against overfitting.")},
        {"decay_norms", QT_TR_NOOP("Weight decay also of batch norm's weights and of all biases.")},
        {"label_smoothing", QT_TR_NOOP("Share of the target spread over all classes, so that the network stays less sure.")},
        {"schedule", QT_TR_NOOP("How the learning rate changes over the training.")},
        {"pct_start", QT_TR_NOOP("Share of the training in which the learning rate rises (one-cycle schedule).")},
        {"anneal_strategy", QT_TR_NOOP("Shape of the rise and the fall (one-cycle schedule).")},
        {"step_size", QT_TR_NOOP("Epochs between two falls of the learning rate (step schedule).")},
        {"gamma", QT_TR_NOOP("Factor of the learning rate at each step (step schedule).")},
        {"epochs", QT_TR_NOOP("How often the training goes over all images.")},
        {"batch_size", QT_TR_NOOP("Images that make one step.")},
        {"precision", QT_TR_NOOP("bfloat16 is about twice as fast where the processor has it; elsewhere float32 is used.")},
        {"cache_mb",
         QT_TR_NOOP("Megabytes of decoded pictures that are kept from epoch to epoch; 0: none; -1: by the free memory, at most "
                    "256. It changes no result.")},
        {"workers", QT_TR_NOOP("Threads that load pictures; 0: the training thread loads them; -1: chosen from the cores.")},
        {"replicas", QT_TR_NOOP("Copies of the model that share each batch.")},
        {"ranks",
         QT_TR_NOOP("Processes that share each batch, each with a copy of the model. Unlike replicas they can run on several "
                    "machines (srun, torchrun); here they share this machine's cores.")},
        {"sync_batch_norm",
         QT_TR_NOOP("With several ranks: batch norm by the whole batch, as a single process has it, at the price of two more "
                    "messages a layer. Else each rank by its own share.")},
        {"seed", QT_TR_NOOP("The same seed gives the same numbers on the same machine.")},
        {"checkpoint_seconds",
         QT_TR_NOOP("Seconds between two stored states: the most that a crash can cost. It changes no result.")},
    };

    static constexpr KeyText choices[] = {
        {"trainable/all", QT_TR_NOOP("Whole network")},
        {"trainable/head", QT_TR_NOOP("Head alone")},
        {"batch_norm/train", QT_TR_NOOP("By each batch")},
        {"batch_norm/fixed", QT_TR_NOOP("Fixed")},
        {"optimizer/sgd", QT_TR_NOOP("SGD")},
        {"optimizer/adamw", QT_TR_NOOP("AdamW")},
        {"schedule/constant", QT_TR_NOOP("Constant")},
        {"schedule/step", QT_TR_NOOP("Step")},
        {"schedule/one_cycle", QT_TR_NOOP("One-cycle")},
        {"anneal_strategy/cos", QT_TR_NOOP("Cosine")},
        {"anneal_strategy/linear", QT_TR_NOOP("Linear")},
        {"precision/float32", QT_TR_NOOP("float32")},
        {"precision/bfloat16", QT_TR_NOOP("bfloat16")},
        {"augment/flips", QT_TR_NOOP("Flips")},
        {"augment/rotations", QT_TR_NOOP("Quarter turns")},
        {"augment/crop", QT_TR_NOOP("Random crops")},
        {"augment/jitter", QT_TR_NOOP("Colour jitter")},
        {"augment/none", QT_TR_NOOP("None")},
        {"split/auto", QT_TR_NOOP("Automatic")},
        {"split/folders", QT_TR_NOOP("The folders' own")},
        {"split/stratified", QT_TR_NOOP("Stratified")},
    };
};

}  // namespace

QString recipeKeyLabel(const QString& key) { return textOf(RecipeTexts::labels, key, key); }

QString recipeKeyHelp(const QString& key) { return textOf(RecipeTexts::help, key, {}); }

QString choiceText(const QString& key, const QString& choice)
{
    return textOf(RecipeTexts::choices, key + QLatin1Char('/') + choice, choice);
}

}  // namespace leafbench::words
