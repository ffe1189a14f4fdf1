#pragma once

#include "ui/evaluate/request/EvaluateRequest.h"

#include <QObject>

#include <memory>

namespace leafbench::ui {

class Page;
class Session;

/// Evaluates a run on pictures of another dataset: asks for the folder, reads its class folders, asks which is which class, and
/// starts the main job, after those before it. The page shows what goes wrong.
class OtherPicturesJob : public QObject {
    Q_OBJECT
public:
    OtherPicturesJob(Page& page, Session& session);

    void choose(const QString& runPath);                       ///< asks for the folder first
    void open(const QString& runPath, const QString& folder);  ///< as if the folder had been chosen
    void startNow(const OtherPicturesRequest& request);        ///< no other main job may run
    bool running() const { return m_running; }

signals:
    void started();
    void ended(std::shared_ptr<const leafbench::Evaluation> evaluation);  ///< null: cancelled or failed, which the page shows

private:
    void ask(const QString& runPath, const QString& folder, const std::vector<MatchedFolder>& folders);

    Page& m_page;
    Session& m_session;
    QString m_folder;  ///< where the last choice was
    bool m_running = false;
};

}  // namespace leafbench::ui
