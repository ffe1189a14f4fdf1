#include "ui/pages/ClassifyPage.h"

#include "engine/imaging/Decode.h"
#include "ui/bridge/Session.h"
#include "ui/models/ClassText.h"
#include "ui/models/Pictures.h"
#include "ui/models/RunListModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/PictureView.h"
#include "ui/widgets/ProbabilityBars.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <mutex>

namespace leafbench::ui {
namespace {

constexpr int answerWidth = 360;
constexpr int largestShown = 2000;  ///< pixels of the longer side that are kept for the screen
constexpr double unsureBelow = 0.5;

QString firstFile(const QMimeData* data)
{
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return url.toLocalFile();
    }
    return {};
}

QByteArray pngBytes(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG", 80);
    return bytes;
}

QImage forScreen(const QImage& image)
{
    if (image.width() <= largestShown && image.height() <= largestShown)
        return image;
    return image.scaled(largestShown, largestShown, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

}  // namespace

/// Opened once a run and kept. Jobs of the page use it one after the other.
struct ClassifyPage::Model {
    std::mutex mutex;
    QString key;
    std::shared_ptr<RunClassifier> classifier;

    /// Call with the mutex held. A run that has trained on meanwhile is opened again.
    Outcome<Done> open(const QString& runPath)
    {
        const QFileInfo checkpoint(runPath + QStringLiteral("/checkpoints/best.safetensors"));
        const QString wanted = runPath + checkpoint.lastModified().toString(Qt::ISODateWithMs);
        if (classifier && key == wanted)
            return Done{};
        auto opened = RunClassifier::open(runPath);
        if (!opened)
            return opened.as<Done>();
        classifier = *opened;
        key = wanted;
        return Done{};
    }
};

struct ClassifyPage::Source {
    QString path{};
    QImage image{};
    QString name() const { return path.isEmpty() ? ClassifyPage::tr("Pasted picture") : QFileInfo(path).fileName(); }
};

struct ClassifyPage::Answer {
    QString name{};
    QImage picture{};
    QSize size{};
    std::optional<Outcome<Classification>> classification{};  ///< empty without a run
};

ClassifyPage::ClassifyPage(Session& session, QWidget* parent)
    : Page(tr("Classify a leaf"), tr("Drop an image anywhere in this window, paste it, or open a file"), parent)
    , m_session(session)
    , m_runs(new RunListModel(RunListModel::Show::Usable, this))
    , m_runChoice(new QComboBox)
    , m_picture(new PictureView)
    , m_bars(new ProbabilityBars)
    , m_answers(new QStackedWidget)
    , m_empty(new QLabel)
    , m_heading(new QLabel)
    , m_details(new QLabel)
    , m_unsure(new QLabel)
    , m_model(std::make_shared<Model>())
{
    makeHead();
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makePictureCard(), 1);
    row->addWidget(makeAnswerCard());
    body()->addLayout(row, 1);
    setAcceptDrops(true);
    auto* pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, &ClassifyPage::paste);

    connect(&m_session, &Session::runsChanged, this, &ClassifyPage::updateRuns);
    connect(&m_session, &Session::currentRunChanged, this, &ClassifyPage::chooseCurrent);
    connect(&m_session, &Session::imageOffered, this, [this] { classifyFile(m_session.takeOfferedImage()); });
    updateRuns();
    if (const QString offered = m_session.takeOfferedImage(); !offered.isEmpty())
        classifyFile(offered);
}

ClassifyPage::~ClassifyPage() = default;

void ClassifyPage::makeHead()
{
    m_runChoice->setModel(m_runs);
    m_runChoice->setObjectName(QStringLiteral("classifyRunChoice"));
    m_runChoice->setAccessibleName(tr("Run"));
    m_runChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runChoice->setMinimumContentsLength(17);
    m_runChoice->setPlaceholderText(tr("No run yet"));
    addHeadWidget(m_runChoice);
    QPushButton* pasteButton = addButton(tr("Paste"));
    QPushButton* open = addPrimaryButton(tr("Open image\u2026"));
    connect(pasteButton, &QPushButton::clicked, this, &ClassifyPage::paste);
    connect(open, &QPushButton::clicked, this, &ClassifyPage::openFile);
    connect(m_runChoice, &QComboBox::activated, this, [this] {
        m_session.setCurrentRun(m_runChoice->currentData(RunListModel::PathRole).toString());
    });
}

QWidget* ClassifyPage::makePictureCard()
{
    m_picture->setAccessibleName(tr("Your image"));
    m_pictureCard = new Card(tr("Your image"));
    m_pictureCard->body()->addWidget(m_picture, 1);
    return m_pictureCard;
}

QWidget* ClassifyPage::makeAnswerCard()
{
    m_heading->setProperty("role", "heading");
    m_heading->setWordWrap(true);
    m_heading->setObjectName(QStringLiteral("answer"));
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setProperty("role", "muted");
    m_details->setWordWrap(true);
    m_unsure->setProperty("role", "warningChip");
    m_unsure->setMinimumHeight(24);
    m_unsure->setText(tr("The model is not sure: no class reached %1.").arg(words::percent(unsureBelow, 0)));
    auto* found = new QWidget;
    auto* layout = new QVBoxLayout(found);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_details);
    layout->addWidget(m_bars);
    layout->addSpacing(8);
    layout->addWidget(m_unsure, 0, Qt::AlignLeft);
    layout->addStretch(1);

    m_empty->setProperty("role", "muted");
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answers->addWidget(m_empty);
    m_answers->addWidget(found);
    auto* note = new QLabel(tr("A tool to study with: it knows single leaves photographed one by one, and no others. Not "
                               "advice for a farm."));
    note->setProperty("role", "muted");
    note->setWordWrap(true);
    auto* card = new Card(tr("Answer"));
    card->body()->addWidget(m_answers, 1);
    card->body()->addWidget(note);
    card->setFixedWidth(answerWidth);
    return card;
}

void ClassifyPage::classifyFile(const QString& path)
{
    if (!path.isEmpty())
        classify({.path = path});
}

void ClassifyPage::classifyImage(const QImage& image)
{
    if (!image.isNull())
        classify({.image = image});
}

Outcome<ClassifyPage::Answer> ClassifyPage::answer(const Source& source, const QString& runPath, Model& model,
                                                   const JobContext& context)
{
    Answer result{.name = source.name()};
    QImage whole = source.image;
    if (!source.path.isEmpty()) {
        const Outcome<RgbImage> decoded = readImage(source.path);
        if (!decoded)
            return decoded.as<Answer>();
        whole = toQImage(*decoded);
    }
    result.size = whole.size();
    result.picture = forScreen(whole);
    if (runPath.isEmpty())
        return result;

    const std::lock_guard lock(model.mutex);
    if (!context.token.checkpoint())
        return Cancelled{};
    if (const auto opened = model.open(runPath); !opened)
        result.classification = opened.as<Classification>();
    else if (source.path.isEmpty())
        result.classification = model.classifier->classifyBytes(pngBytes(source.image), source.name());
    else
        result.classification = model.classifier->classifyFile(source.path);
    return result;
}

void ClassifyPage::classify(Source source)
{
    clearMessage();
    m_token.cancel();  // an earlier picture that is still being looked at
    m_last = std::make_unique<Source>(source);
    m_busy = true;
    const quint64 request = ++m_lastRequest;
    m_askedRun = runPath();
    m_empty->setText(tr("Looking at it\u2026"));
    m_token = m_session.jobs().startSide<Answer>(
        this,
        [source = std::move(source), run = m_askedRun, model = m_model](const JobContext& c) {
            return answer(source, run, *model, c);
        },
        [this, request](Outcome<Answer> outcome) { take(request, outcome); });
}

void ClassifyPage::take(quint64 request, const Outcome<Answer>& outcome)
{
    if (request != m_lastRequest)
        return;
    m_busy = false;
    m_answers->setCurrentIndex(0);
    updateEmpty();
    if (outcome.failed()) {
        m_picture->setPicture({});
        m_pictureCard->setHint({});
        showError(outcome.error());
    } else if (outcome) {
        m_picture->setPicture(outcome->picture);
        m_pictureCard->setHint(tr("%1, %2 \u00d7 %3 px").arg(outcome->name).arg(outcome->size.width()).arg(outcome->size.height()));
        const auto& classification = outcome->classification;
        if (classification && classification->finished())
            showAnswer(**classification, outcome->picture, outcome->size);
        else if (classification && classification->failed())
            showError(classification->error());
    }
    emit answered();
}

void ClassifyPage::showAnswer(const Classification& answer, const QImage& picture, QSize size)
{
    m_picture->setPicture(picture);
    m_pictureCard->setHint(tr("%1, %2 \u00d7 %3 px").arg(QFileInfo(answer.image).fileName()).arg(size.width()).arg(size.height()));
    std::vector<ProbabilityBars::Bar> bars;
    for (const ClassProbability& item : answer.top)
        bars.push_back({classText(item.className), item.probability});
    m_heading->setText(bars.empty() ? QString() : bars.front().name);
    QString details = tr("%1 ms").arg(answer.elapsedMs, 0, 'f', answer.elapsedMs < 10 ? 1 : 0);
    const Run* run = m_runs->find(runPath());
    if (const EpochRecord* best = run ? run->best() : nullptr)
        details += tr(" \u00b7 this run was right on %1 of its validation images").arg(words::percent(best->validAccuracy));
    m_details->setText(details);
    m_unsure->setVisible(!bars.empty() && bars.front().share < unsureBelow);
    m_bars->setBars(std::move(bars));
    m_answers->setCurrentIndex(1);
}

void ClassifyPage::paste()
{
    if (!takeMime(QApplication::clipboard()->mimeData()))
        showWarningText(tr("The clipboard holds no picture. Copy one, or a picture file, and paste again."));
}

bool ClassifyPage::takeMime(const QMimeData* data)
{
    if (!data)
        return false;
    if (const QString file = firstFile(data); !file.isEmpty()) {
        classifyFile(file);
        return true;
    }
    const QImage image = data->hasImage() ? qvariant_cast<QImage>(data->imageData()) : QImage();
    classifyImage(image);
    return !image.isNull();
}

void ClassifyPage::openFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open image"), {}, tr("Pictures (*.jpg *.jpeg *.png *.bmp *.webp *.JPG *.JPEG *.PNG);;All files (*)"));
    classifyFile(path);
}

void ClassifyPage::dragEnterEvent(QDragEnterEvent* event)
{
    // A folder is a dataset: the window takes it.
    if (firstFile(event->mimeData()).isEmpty() && !event->mimeData()->hasImage())
        return;
    event->acceptProposedAction();
    m_picture->setDropWanted(true);
}

void ClassifyPage::dragLeaveEvent(QDragLeaveEvent* event)
{
    m_picture->setDropWanted(false);
    Page::dragLeaveEvent(event);
}

void ClassifyPage::dropEvent(QDropEvent* event)
{
    m_picture->setDropWanted(false);
    if (takeMime(event->mimeData()))
        event->acceptProposedAction();
}

void ClassifyPage::updateRuns()
{
    m_runs->setRuns(m_session.runs());
    m_runChoice->setEnabled(m_runs->rowCount() > 0);
    chooseCurrent();
}

void ClassifyPage::chooseCurrent()
{
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_session.currentRun()));
    updateEmpty();
    // Another model, another answer about the picture that is there.
    if (m_last && !runPath().isEmpty() && runPath() != m_askedRun)
        classify(*m_last);
}

QString ClassifyPage::runPath() const
{
    return m_runChoice->currentData(RunListModel::PathRole).toString();
}

void ClassifyPage::updateEmpty()
{
    const bool hasRun = m_runChoice->currentIndex() >= 0;
    m_picture->setEmptyText(tr("Drop a picture of a leaf here, paste one with Ctrl+V, or press Open image"));
    m_empty->setText(hasRun ? tr("The five most likely classes of your picture will stand here.")
                            : tr("There is no model to ask yet. Train one first; then drop the picture again."));
}

}  // namespace leafbench::ui
