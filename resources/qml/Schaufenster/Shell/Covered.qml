import QtQuick

// What lies under a sheet: still seen, but neither reached by a key nor read out.
Item {
    id: lower

    property bool covered: false
    // Where a visitor with a keyboard was.
    property Item before: null

    onCoveredChanged: {
        if (covered)
            before = Window.activeFocusItem;
        enabled = !covered;
        if (!covered && before)
            before.forceActiveFocus();
    }

    // Without an extent of its own it counts as invisible there, with all that it holds.
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !covered
}
