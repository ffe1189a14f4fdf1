// A window that files can be dragged out of, as a file manager's: drag-source X Y FILE...
// Prints "ready" once it is on the screen.

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTextStream>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace {

class Source : public QWidget {
public:
    explicit Source(const QList<QUrl>& urls) : m_urls(urls) { setFixedSize(160, 120); }

protected:
    void mouseMoveEvent(QMouseEvent*) override
    {
        auto* drag = new QDrag(this);
        auto* data = new QMimeData;
        data->setUrls(m_urls);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    }

private:
    const QList<QUrl> m_urls;
};

}  // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QList<QUrl> urls;
    for (const QString& path : arguments.mid(3))
        urls << (path.contains(QStringLiteral("://")) ? QUrl(path) : QUrl::fromLocalFile(path));
    Source source(urls);
    source.setWindowFlag(Qt::X11BypassWindowManagerHint);
    source.move(arguments.value(1).toInt(), arguments.value(2).toInt());
    source.show();
    QTimer::singleShot(300, [] { QTextStream(stdout) << "ready\n" << Qt::flush; });
    return QApplication::exec();
}
