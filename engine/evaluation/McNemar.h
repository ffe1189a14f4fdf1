#pragma once

#include <QtGlobal>

#include <array>

namespace leafbench {

/// Two classifiers on the same images (McNemar 1947): counts of images.
struct McNemar {
    qint64 bothRight = 0;
    qint64 onlyFirst = 0;
    qint64 onlySecond = 0;
    qint64 bothWrong = 0;

    /// Counts an image.
    void add(bool firstRight, bool secondRight)
    {
        ++(firstRight ? secondRight ? bothRight : onlyFirst : secondRight ? onlySecond : bothWrong);
    }

    qint64 images() const { return bothRight + onlyFirst + onlySecond + bothWrong; }
    /// Exact two-sided test (binomial, 1/2) that both have the same error rate; 1 if they never differ.
    double pValue() const;
    /// Accuracy of the first minus that of the second, with a 95 % interval for paired shares (Newcombe 1998, method 10).
    double difference() const;                         ///< -1 .. 1; 0 without images
    std::array<double, 2> differenceInterval() const;  ///< low, high; -1 .. 1 without images
};

void fields(McNemar& counts, auto&& visit)
{
    visit("both_right", counts.bothRight);
    visit("only_first", counts.onlyFirst);
    visit("only_second", counts.onlySecond);
    visit("both_wrong", counts.bothWrong);
}

}  // namespace leafbench
