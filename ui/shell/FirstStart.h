#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leafbench::ui {

class Card;
class FlowRow;
class Session;

/// What a newcomer sees first: three doors into the program.
class FirstStart : public QWidget {
    Q_OBJECT
public:
    explicit FirstStart(Session& session, QWidget* parent = nullptr);

    static bool hasServed();  ///< in an earlier start
    static void setServed();

signals:
    void picturesChosen(const QStringList& paths);
    void demoAsked();
    void datasetChosen(const QString& folder);

private:
    QPushButton* addDoor(FlowRow& row, const QString& icon, const QString& title, const QString& text, const QString& button);
    void choosePictures();
    void chooseDataset();
    void updateLeaf();

    Session& m_session;
    QPushButton* m_leaf;
    QLabel* m_noModel;
};

}  // namespace leafbench::ui
