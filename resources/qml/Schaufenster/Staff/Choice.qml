import QtQml

// One of a few things to choose from: its name in the data, and what it is called.
QtObject {
    property string key
    property string label
}
