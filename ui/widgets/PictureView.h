#pragma once

#include <QImage>
#include <QPixmap>
#include <QWidget>

namespace leafbench::ui {

/// One picture as large as fits, its shape kept, sharp on dense screens; or words where there is none.
class PictureView : public QWidget {
    Q_OBJECT
public:
    explicit PictureView(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setEmptyText(const QString& text);
    void setDropWanted(bool wanted);  ///< shows that a file over it would be taken
    const QImage& picture() const { return m_picture; }

    QSize sizeHint() const override { return {480, 480}; }
    QSize minimumSizeHint() const override { return {200, 200}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect pictureRect() const;
    void paintEmpty(QPainter& painter) const;

    QImage m_picture;
    QPixmap m_scaled;  ///< m_picture at the size last painted
    QString m_emptyText;
    bool m_dropWanted = false;
};

}  // namespace leafbench::ui
