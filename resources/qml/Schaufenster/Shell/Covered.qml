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

    // Less than a pixel counts as invisible there, and with it all that it holds.
    width: 0.01
    height: 0.01
    Accessible.role: Accessible.Grouping
    Accessible.ignored: !covered
}
