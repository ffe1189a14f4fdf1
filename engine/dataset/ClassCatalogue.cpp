#include "engine/dataset/ClassCatalogue.h"

namespace leafbench {

ClassName splitClassName(const QString& folderName)
{
    const qsizetype cut = folderName.indexOf(QLatin1String("___"));
    if (cut < 0)
        return {folderName, folderName, {}};
    return {folderName, folderName.left(cut), folderName.mid(cut + 3)};
}

QString readable(const QString& part) { return QString(part).replace(QLatin1Char('_'), QLatin1Char(' ')).simplified(); }

const std::vector<ClassName>& paperClasses()
{
    static const std::vector<ClassName> classes = [] {
        const char* const names[] = {
            "Apple___Apple_scab",
            "Apple___Black_rot",
            "Apple___Cedar_apple_rust",
            "Apple___healthy",
            "Blueberry___healthy",
            "Cherry_(including_sour)___Powdery_mildew",
            "Cherry_(including_sour)___healthy",
            "Corn_(maize)___Cercospora_leaf_spot Gray_leaf_spot",
            "Corn_(maize)___Common_rust_",
            "Corn_(maize)___Northern_Leaf_Blight",
            "Corn_(maize)___healthy",
            "Grape___Black_rot",
            "Grape___Esca_(Black_Measles)",
            "Grape___Leaf_blight_(Isariopsis_Leaf_Spot)",
            "Grape___healthy",
            "Orange___Haunglongbing_(Citrus_greening)",
            "Peach___Bacterial_spot",
            "Peach___healthy",
            "Pepper,_bell___Bacterial_spot",
            "Pepper,_bell___healthy",
            "Potato___Early_blight",
            "Potato___Late_blight",
            "Potato___healthy",
            "Raspberry___healthy",
            "Soybean___healthy",
            "Squash___Powdery_mildew",
            "Strawberry___Leaf_scorch",
            "Strawberry___healthy",
            "Tomato___Bacterial_spot",
            "Tomato___Early_blight",
            "Tomato___Late_blight",
            "Tomato___Leaf_Mold",
            "Tomato___Septoria_leaf_spot",
            "Tomato___Spider_mites Two-spotted_spider_mite",
            "Tomato___Target_Spot",
            "Tomato___Tomato_Yellow_Leaf_Curl_Virus",
            "Tomato___Tomato_mosaic_virus",
            "Tomato___healthy",
        };
        std::vector<ClassName> all;
        for (const char* name : names)
            all.push_back(splitClassName(QString::fromLatin1(name)));
        return all;
    }();
    return classes;
}

}  // namespace leafbench
