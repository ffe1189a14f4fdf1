#pragma once

#include <QVariant>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QSplitter;
class QTableView;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace leafbench::ui {

/// A widget's layout without margins. `spacing`: pixels between its parts; -1: the style's.
QVBoxLayout* makeColumn(QWidget* widget, int spacing = -1);
QHBoxLayout* makeRow(QWidget* widget, int spacing = -1);

/// A label and its field, which stay together when a row breaks.
QWidget* pairOf(QWidget* label, QWidget* field);

/// `name`: of the object, for tests; null: none. `title`: for screen readers. `help`: the tool tip.
void identify(QWidget* widget, const char* name, const QString& title, const QString& help = {});

/// `name`: of the object; null: none. `help`: its tool tip.
QPushButton* makeButton(const QString& text, const char* name, const QString& help = {});

/// A flat button that stays pressed.
QToolButton* makeToggle(const QString& text);

/// Two parts with a gap between them that can be dragged; neither vanishes. Shares: of the room that is left. Where it is too
/// narrow for both, they stand one over the other.
QSplitter* makeSplitter(Qt::Orientation along, QWidget* first, int firstShare, QWidget* second, int secondShare);

/// Content as wide as the room, which scrolls upright in a low window instead of being squeezed.
QScrollArea* makeScroll(QWidget* content);

/// Rows as high as `drawn` pixels were at the size of text that the program was drawn with (Theme::textPixels()).
void followRowHeight(QTableView* table, int drawn);

/// Sets a property that the style sheet selects by, on a widget that is already shown.
void setStyleProperty(QWidget* widget, const char* property, const QVariant& value);

}  // namespace leafbench::ui
