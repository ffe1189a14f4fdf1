#pragma once

#include "engine/common/Error.h"

#include <QByteArray>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

class FlowRow;
struct JobRequest;

/// A step of the study: head (title, one sentence, buttons), a banner for errors, and a body.
class Page : public QWidget {
    Q_OBJECT
public:
    Page(const QString& title, const QString& sentence, QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// At the right of the head. `name`: of the object.
    QPushButton* addButton(const QString& text, const char* name = nullptr, const QString& help = {});
    QPushButton* addPrimaryButton(const QString& text, const char* name = nullptr);  ///< the page's main action; stays last
    void addHeadWidget(QWidget* widget);
    void addHeadNote(QWidget* note);  ///< a line below the head, as wide as the page
    QVBoxLayout* body() const;

    void showError(const Error& error);  ///< in words for students; stays until cleared
    void showErrorText(const QString& text);
    void showWarningText(const QString& text);
    void showDoneText(const QString& text);  ///< a success that shows nowhere else: a file's path
    /// A warning with a button that does something about it, in the banner.
    void showQuestion(const QString& text, const QString& button, std::function<void()> act);
    /// A success with a button that goes on from it.
    void showDoneText(const QString& text, const QString& button, std::function<void()> act);
    void clearMessage();
    /// Clears the message if it is still this one, which is outdated; false if another one or none is shown.
    bool withdraw(const QString& text);

    /// Begins a main job of this page; none may run. False: it cannot, which the page says.
    virtual bool startJob(const JobRequest&) { return false; }
    virtual bool runsJob() const { return false; }  ///< the main job is this page's

    /// What the page brings back at the next start, beside the session; empty: nothing.
    virtual QByteArray keptState() const { return {}; }
    virtual void restoreState(const QByteArray&) {}  ///< what keptState() gave; anything else changes nothing

private:
    void setBanner(const char* kind, const QString& text);
    void setBannerButton(const QString& button, std::function<void()> act);

    QLabel* m_title;
    QLabel* m_sentence;
    FlowRow* m_head;
    QVBoxLayout* m_top;
    QWidget* m_banner;
    QLabel* m_bannerText;
    QPushButton* m_bannerButton;
    std::function<void()> m_bannerAct;
    QVBoxLayout* m_body;
};

}  // namespace leafbench::ui
