#include "ui/pages/EvaluatePage.h"

#include "engine/common/TextFile.h"
#include "ui/bridge/Session.h"
#include "ui/models/ClassText.h"
#include "ui/models/MistakeListModel.h"
#include "ui/models/ReportTableModel.h"
#include "ui/models/RunListModel.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfusionMatrixPlot.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"
#include "ui/words/Words.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace leafbench::ui {
namespace {

constexpr int thumbnailSide = 80;
constexpr QSize thumbnailCell(92, 108);

/// As narrow as the words of the heads allow: the class names need the room.
void setReportColumns(TableView& view)
{
    QHeaderView* header = view.horizontalHeader();
    QFont bold = header->font();
    bold.setPixelSize(12);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int column = ReportTableModel::Precision; column < ReportTableModel::Columns; ++column) {
        const QString head = view.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        header->resizeSection(column, metrics.horizontalAdvance(head) + 22);
    }
    view.setStretchColumn(ReportTableModel::Name, 88);
    view.setTextElideMode(Qt::ElideMiddle);  // species and disease both stay readable
}

}  // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : Page(tr("Evaluate a model"), {}, parent)
    , m_session(session)
    , m_runs(new RunListModel(RunListModel::Show::Usable, this))
    , m_runChoice(new QComboBox)
    , m_subsetChoice(new QComboBox)
    , m_pages(new QStackedWidget)
    , m_matrix(new ConfusionMatrixPlot)
    , m_report(new ReportTableModel(this))
    , m_images(new MistakeListModel(thumbnailSide * 2, this))
{
    makeHead();
    m_pages->addWidget(new EmptyState(QStringLiteral("train"), tr("No model to evaluate yet"),
                                      tr("Train one first: a run can be evaluated once its first epoch has ended.")));
    m_pages->addWidget(new EmptyState(QStringLiteral("evaluate"), tr("Not evaluated yet"),
                                      tr("Press Evaluate: the chosen run answers about every image of the chosen subset.")));
    m_pages->addWidget(makeResults());
    body()->addWidget(m_pages, 1);

    connect(&m_session, &Session::runsChanged, this, &EvaluatePage::updateRuns);
    connect(&m_session, &Session::currentRunChanged, this, &EvaluatePage::chooseCurrent);
    connect(&m_session.jobs(), &JobRunner::mainStarted, this, &EvaluatePage::updateState);
    connect(&m_session.jobs(), &JobRunner::mainEnded, this, &EvaluatePage::updateState);
    updateRuns();
}

void EvaluatePage::makeHead()
{
    m_runChoice->setModel(m_runs);
    m_runChoice->setObjectName(QStringLiteral("evaluateRunChoice"));
    m_runChoice->setAccessibleName(tr("Run"));
    m_runChoice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_runChoice->setMinimumContentsLength(17);
    m_runChoice->setPlaceholderText(tr("No run yet"));
    m_subsetChoice->addItem(tr("Validation"), QVariant::fromValue(static_cast<int>(Subset::Valid)));
    m_subsetChoice->addItem(tr("Test"), QVariant::fromValue(static_cast<int>(Subset::Test)));
    m_subsetChoice->setObjectName(QStringLiteral("subsetChoice"));
    m_subsetChoice->setAccessibleName(tr("Subset"));
    addHeadWidget(m_runChoice);
    addHeadWidget(m_subsetChoice);

    m_export = addButton(tr("Export"));
    m_export->setProperty("hasMenu", true);
    auto* menu = new QMenu(m_export);
    connect(menu->addAction(tr("Copy report as text")), &QAction::triggered, this,
            [this] { QApplication::clipboard()->setText(m_report->report().text()); });
    addExport(menu, tr("Report as text\u2026"), QStringLiteral("txt"));
    addExport(menu, tr("Matrix as table (CSV)\u2026"), QStringLiteral("csv"));
    addExport(menu, tr("Matrix as picture (PNG)\u2026"), QStringLiteral("png"));
    addExport(menu, tr("Matrix as drawing (SVG)\u2026"), QStringLiteral("svg"));
    addExport(menu, tr("Matrix as page (PDF)\u2026"), QStringLiteral("pdf"));
    m_export->setMenu(menu);
    m_evaluate = addPrimaryButton(tr("Evaluate"));
    m_evaluate->setObjectName(QStringLiteral("evaluate"));

    connect(m_evaluate, &QPushButton::clicked, this, &EvaluatePage::evaluate);
    connect(m_runChoice, &QComboBox::activated, this, [this] {
        m_session.setCurrentRun(m_runChoice->currentData(RunListModel::PathRole).toString());
    });
    connect(m_subsetChoice, &QComboBox::activated, this, &EvaluatePage::loadStored);
}

void EvaluatePage::addExport(QMenu* menu, const QString& text, const QString& suffix)
{
    connect(menu->addAction(text), &QAction::triggered, this, [this, suffix] {
        const QString name = (suffix == QLatin1String("txt") ? QStringLiteral("report.") : QStringLiteral("confusion."));
        const QString path = QFileDialog::getSaveFileName(this, tr("Export"), name + suffix,
                                                          QStringLiteral("%1 (*.%2)").arg(suffix.toUpper(), suffix));
        if (!path.isEmpty())
            exportTo(QFileInfo(path).suffix().isEmpty() ? path + u'.' + suffix : path);
    });
}

QWidget* EvaluatePage::makeMatrixCard()
{
    m_matrixCard = new Card(tr("Confusion matrix"));
    m_matrixCard->body()->addWidget(m_matrix, 1);
    const QString hint = tr("click a cell for its images");
    m_matrixCard->setHint(hint);
    connect(m_matrix, &ConfusionMatrixPlot::cellClicked, this, &EvaluatePage::showCell);
    connect(m_matrix, &ConfusionMatrixPlot::cellHovered, this,
            [this, hint](const QString& text) { m_matrixCard->setHint(text.isEmpty() ? hint : text); });
    return m_matrixCard;
}

QWidget* EvaluatePage::makeReportCard()
{
    auto* view = new TableView;
    view->setModel(m_report);
    view->setAccessibleName(tr("Classification report"));
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->sortByColumn(-1, Qt::AscendingOrder);
    view->verticalHeader()->setDefaultSectionSize(26);
    setReportColumns(*view);
    connect(view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const int chosen = index.data(ReportTableModel::ClassRole).toInt();
        if (chosen >= 0)
            m_matrix->setCursorCell(chosen, chosen);
    });
    m_reportCard = new Card(tr("Classification report"));
    m_reportCard->body()->addWidget(view, 1);
    return m_reportCard;
}

QWidget* EvaluatePage::makeImagesCard()
{
    auto* list = new QListView;
    list->setModel(m_images);
    list->setViewMode(QListView::IconMode);
    list->setFlow(QListView::LeftToRight);
    list->setWrapping(false);
    list->setMovement(QListView::Static);
    list->setIconSize(QSize(thumbnailSide, thumbnailSide));
    list->setGridSize(thumbnailCell);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setFixedHeight(thumbnailCell.height() + 16);
    list->setAccessibleName(tr("Images of the chosen cell"));
    m_imagesCard = new Card(tr("Images"));
    m_imagesCard->body()->addWidget(list);
    return m_imagesCard;
}

QWidget* EvaluatePage::makeResults()
{
    auto* side = new QWidget;
    auto* right = new QVBoxLayout(side);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(16);
    right->addWidget(makeReportCard(), 1);
    right->addWidget(makeImagesCard());
    auto* results = new QSplitter;
    results->setHandleWidth(16);
    results->setChildrenCollapsible(false);
    results->addWidget(makeMatrixCard());
    results->addWidget(side);
    results->setSizes({560, 450});
    results->setStretchFactor(0, 5);
    results->setStretchFactor(1, 4);
    return results;
}

QString EvaluatePage::runPath() const
{
    return m_runChoice->currentData(RunListModel::PathRole).toString();
}

Subset EvaluatePage::subset() const
{
    return static_cast<Subset>(m_subsetChoice->currentData().toInt());
}

void EvaluatePage::updateRuns()
{
    m_runs->setRuns(m_session.runs());
    chooseCurrent();
}

void EvaluatePage::chooseCurrent()
{
    m_runChoice->setCurrentIndex(m_runs->rowOf(m_session.currentRun()));
    updateSubsets();
    loadStored();
}

void EvaluatePage::updateSubsets()
{
    const Run* run = m_runs->find(runPath());
    auto* items = qobject_cast<QStandardItemModel*>(m_subsetChoice->model());
    const bool hasTest = !run || run->images[2] > 0;
    items->item(1)->setEnabled(hasTest);
    items->item(1)->setToolTip(hasTest ? QString() : tr("This run's split keeps no test images"));
    if (!hasTest)
        m_subsetChoice->setCurrentIndex(0);
}

void EvaluatePage::loadStored()
{
    clearMessage();
    const Run* run = m_runs->find(runPath());
    const quint64 load = ++m_lastLoad;
    if (m_evaluation && (m_evaluation->runPath != runPath() || m_evaluation->subset != subset()))
        showEvaluation(nullptr);
    updateState();
    if (!run || m_evaluation)
        return;
    using Stored = std::shared_ptr<const Evaluation>;
    m_session.jobs().startSide<Stored>(
        this,
        [run = *run, subset = subset()](const JobContext&) -> Outcome<Stored> {
            std::optional<Evaluation> stored = storedEvaluation(run, subset);
            return stored ? std::make_shared<const Evaluation>(std::move(*stored)) : Stored();
        },
        [this, load](Outcome<Stored> outcome) {
            // Another run or subset has been chosen meanwhile, or has been evaluated anew.
            if (load == m_lastLoad && outcome && *outcome)
                showEvaluation(*outcome);
        });
}

void EvaluatePage::evaluate()
{
    const QString path = runPath();
    if (path.isEmpty() || m_session.jobs().mainRunning())
        return;
    clearMessage();
    m_evaluating = true;
    ++m_lastLoad;
    m_session.jobs().startMain<Evaluation>(
        tr("Evaluating"), this,
        [path, subset = subset()](const JobContext& context) { return evaluateRun(path, subset, context); },
        [this](Outcome<Evaluation> outcome) {
            m_evaluating = false;
            if (outcome.failed())
                showError(outcome.error());
            if (outcome)
                showEvaluation(std::make_shared<const Evaluation>(std::move(outcome).value()));
            updateState();
        });
    updateState();
}

void EvaluatePage::showEvaluation(std::shared_ptr<const Evaluation> evaluation)
{
    m_evaluation = std::move(evaluation);
    m_images->clear();
    m_imagesCard->setTitle(tr("Images"));
    m_imagesCard->setHint(tr("choose a cell of the matrix"));
    if (m_evaluation) {
        m_matrix->setMatrix(m_evaluation->matrix, m_evaluation->classNames);
        m_report->setReport(m_evaluation->report);
        m_subsetChoice->setCurrentIndex(m_evaluation->subset == Subset::Test ? 1 : 0);
        const auto interval = wilsonInterval(m_evaluation->matrix.correct(), m_evaluation->matrix.total());
        m_reportCard->setHint(tr("accuracy %1 to %2 (95 % interval)").arg(words::percent(interval[0]), words::percent(interval[1])));
        if (!m_evaluation->refused.empty())
            showWarningText(tr("%1 pictures could not be read and were left out. The first: %2")
                                .arg(m_evaluation->refused.size())
                                .arg(words::errorText(m_evaluation->refused.front().error)));
    } else {
        m_matrix->clear();
        m_report->clear();
    }
    updateState();
}

void EvaluatePage::showCell(int truth, int predicted)
{
    if (!m_evaluation)
        return;
    m_images->setCell(*m_evaluation, truth, predicted);
    const QString name = classText(m_evaluation->classNames.value(truth));
    m_imagesCard->setTitle(truth == predicted
                               ? tr("%1 recognised").arg(name)
                               : tr("%1 taken for %2").arg(name, classText(m_evaluation->classNames.value(predicted))));
    const int found = m_images->rowCount();
    m_imagesCard->setHint(found == 0 ? tr("no image") : found == 1 ? tr("1 image") : tr("%1 images, surest first").arg(found));
}

QString EvaluatePage::sentence() const
{
    if (m_evaluating)
        return tr("Evaluating on the %1 images\u2026").arg(words::subsetText(subset()));
    if (!m_evaluation)
        return tr("Hold a run against images that it did not learn from");
    return tr("%1 right, macro F1 %2 \u00b7 %3 %4 images \u00b7 %5")
        .arg(words::percent(m_evaluation->matrix.accuracy()),
             QString::number(m_evaluation->report.macro.f1, 'f', 3), words::count(m_evaluation->matrix.total()),
             words::subsetText(m_evaluation->subset), words::duration(m_evaluation->elapsedSeconds));
}

void EvaluatePage::updateState()
{
    const bool hasRun = m_runChoice->currentIndex() >= 0;
    m_evaluate->setText(m_evaluating ? tr("Evaluating\u2026") : tr("Evaluate"));
    m_evaluate->setEnabled(hasRun && !m_session.jobs().mainRunning());
    m_export->setEnabled(m_evaluation != nullptr);
    m_runChoice->setEnabled(m_runs->rowCount() > 0 && !m_evaluating);
    m_subsetChoice->setEnabled(hasRun && !m_evaluating);
    m_pages->setCurrentIndex(m_evaluation ? 2 : hasRun ? 1 : 0);
    setSentence(sentence());
}

void EvaluatePage::exportTo(const QString& path)
{
    if (!m_evaluation)
        return;
    clearMessage();
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("txt") || suffix == QLatin1String("csv")) {
        const QString text = suffix == QLatin1String("txt") ? m_evaluation->report.text()
                                                            : m_evaluation->matrix.toCsv(m_evaluation->classNames);
        if (const Outcome<Done> written = writeFile(path, text.toUtf8()); !written)
            showError(written.error());
    } else if (!m_matrix->exportTo(path)) {
        showError({.code = ErrorCode::NotWritable, .subject = path});
    }
}

}  // namespace leafbench::ui
