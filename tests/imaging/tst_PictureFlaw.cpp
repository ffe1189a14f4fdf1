#include "engine/imaging/segment/PictureFlaw.h"

#include "tests/imaging/Pictures.h"
#include "tests/testing/TestProgram.h"

#include <opencv2/imgproc.hpp>

#include <QTest>

using namespace leafbench;

namespace {

constexpr int side = 96;

/// A leaf of fine veins on a grey table.
RgbImage leaf()
{
    RgbImage image(side, side);
    cv::Mat picture(side, side, CV_8UC3, image.pixels.data());
    picture = cv::Scalar(140, 135, 130);
    cv::ellipse(picture, {side / 2, side / 2}, {40, 26}, 30, 0, 360, cv::Scalar(60, 120, 50), cv::FILLED);
    for (int i = 0; i < side; i += 5)
        cv::line(picture, {i, 20}, {side - i, 76}, cv::Scalar(80, 150, 70));
    return image;
}

RgbImage changed(const std::function<void(cv::Mat&)>& change)
{
    RgbImage image = leaf();
    cv::Mat picture(side, side, CV_8UC3, image.pixels.data());
    change(picture);
    return image;
}

RgbImage even(int value)
{
    return changed([value](cv::Mat& picture) { picture = cv::Scalar::all(value); });
}

}  // namespace

class tst_PictureFlaw : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLeafHasNone()
    {
        QCOMPARE(flawOf(leaf()), PictureFlaw::None);
        QCOMPARE(flawOf(changed([](cv::Mat& p) { p = p * 0.4; })), PictureFlaw::None);
        QCOMPARE(flawOf(changed([](cv::Mat& p) { cv::rotate(p, p, cv::ROTATE_180); })), PictureFlaw::None);
    }

    void nothingToSee()
    {
        QCOMPARE(flawOf(even(0)), PictureFlaw::Dark);
        QCOMPARE(flawOf(even(255)), PictureFlaw::Bright);
        QCOMPARE(flawOf(even(120)), PictureFlaw::Plain);
        QCOMPARE(flawOf(changed([](cv::Mat& p) { p = p * 0.02; })), PictureFlaw::Dark);
        QVERIFY(showsNothing(PictureFlaw::Plain) && !showsNothing(PictureFlaw::Blurred));
    }

    void blurred()
    {
        QCOMPARE(flawOf(changed([](cv::Mat& p) { cv::GaussianBlur(p, p, {}, 0.03 * side * 2); })), PictureFlaw::Blurred);
    }

    void several()
    {
        QCOMPARE(flawOf(testing::twice(leaf())), PictureFlaw::Several);
        // A spot of dirt beside a leaf is no leaf.
        QCOMPARE(flawOf(changed([](cv::Mat& p) {
                     cv::circle(p, {10, 10}, 5, cv::Scalar(60, 120, 50), cv::FILLED);
                 })),
                 PictureFlaw::None);
        QVERIFY(!showsNothing(PictureFlaw::Several));
    }

    void small()
    {
        RgbImage tiny(20, 40);
        cv::Mat picture(40, 20, CV_8UC3, tiny.pixels.data());
        const RgbImage large = leaf();
        cv::resize(cv::Mat(side, side, CV_8UC3, const_cast<std::uint8_t*>(large.pixels.data())), picture, picture.size());
        QCOMPARE(flawOf(tiny), PictureFlaw::Small);
    }
};

LEAFBENCH_GUILESS_TEST(tst_PictureFlaw)
#include "tst_PictureFlaw.moc"
