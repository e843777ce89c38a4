pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// Posters that drift, a headline in every language in turn, and the languages to begin in.
FocusScope {
    id: screen

    required property Kiosk app
    readonly property AttractViewModel loop: app.attract
    property real drift: 0
    readonly property bool landscape: width > height
    readonly property bool mirrored: loop.rightToLeft
    // Within lower reach the poster hangs above, and the words stand on its coal.
    readonly property bool pictured: !app.comfort.lowReach
    // Words so large that the languages would leave no room for anything else: one button for all.
    readonly property bool crowded: languages.implicitHeight > height * 0.42
    readonly property real foot: crowded ? tongue.y : languages.y

    signal begun(string language)

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Timer {
        interval: 8000
        running: screen.visible
        repeat: true
        onTriggered: screen.loop.advance()
    }

    // A full sway outlasts a poster, so no poster is seen to turn back.
    NumberAnimation on drift {
        running: screen.visible && !Theme.reducedMotion
        from: 0
        to: 6.283
        duration: 48000
        loops: Animation.Infinite
    }

    Repeater {
        id: posters

        model: screen.loop.posters

        Poster {
            id: poster

            required property int index
            required property string slug
            required family
            required cutout
            required focalX
            required focalY
            required property url pictureLarge
            readonly property int turn: screen.loop.turn % posters.count
            readonly property real free: words.y - Theme.dp(50)
            readonly property real side: screen.landscape ? Math.min(width * 0.46, height * 0.8) : Math.min(width * 0.84, free)

            anchors.fill: parent
            visible: opacity > 0
            opacity: turn === index ? 1 : 0
            seed: slug
            // Only the poster on the screen and the next one stay in memory.
            source: !screen.pictured ? "" : opacity > 0 || (turn + 1) % posters.count === index ? pictureLarge : ""
            coal: !screen.pictured ? 0 : screen.landscape ? 0.78 : (words.y - Theme.dp(30)) / height
            drift: visible ? Math.sin(screen.drift) : 0
            stage: !screen.pictured ? Qt.rect(0, 0, 0, 0) : Qt.rect((screen.landscape ? (screen.mirrored ? width * 0.04 : width * 0.5) : (width - side) / 2) + drift * Theme.dp(22), screen.landscape ? (height * 0.78 - side) / 2 : (free - side) / 2 + Theme.dp(40), side, side)

            Behavior on opacity {
                NumberAnimation {
                    duration: Theme.calm * 2
                }
            }
        }
    }

    // The whole screen begins the visit; the languages lie above it.
    Touchable {
        anchors.fill: parent
        identifier: "attract"
        label: qsTr("Touch the screen to begin")
        scale: 1
        onTapped: screen.begun("")
    }

    Column {
        id: words

        x: screen.mirrored ? parent.width - width - Theme.margin : Theme.margin
        y: screen.foot - height - Theme.dp(screen.pictured ? 56 : 28)
        width: screen.landscape && screen.pictured ? screen.width * 0.46 : screen.width - 2 * Theme.margin
        spacing: Theme.dp(18)

        PlainText {
            width: parent.width
            visible: text !== ""
            text: screen.app.houseName
            strength: 600
            color: Theme.gold
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignLeft
        }

        Heading {
            width: parent.width
            text: screen.loop.headline
            language: screen.loop.language
            color: Theme.posterInk
            font.pixelSize: screen.pictured && Theme.textScale <= 1.3 ? Theme.display : Theme.headline
            lineHeight: 0.98
            horizontalAlignment: Text.AlignLeft
        }

        PlainText {
            width: parent.width
            visible: screen.pictured || screen.foot > Theme.base * 11
            text: screen.loop.teaser
            language: screen.loop.language
            color: Theme.posterInk
            font.pixelSize: Theme.heading
            horizontalAlignment: Text.AlignLeft
        }
    }

    // In the language one reads until one chooses another.
    BarButton {
        id: adjust

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        identifier: "attract-comfort"
        label: qsTr("Adjust")
        icon: "tune-variant"
        fill: Theme.paper
        inkColor: Theme.goldInk
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.description: qsTr("Text size, colours, volume, reach")
        onTapped: screen.app.visit.askComfort()
    }

    BarButton {
        id: tongue

        anchors {
            right: adjust.left
            bottom: parent.bottom
            bottomMargin: Theme.margin
            rightMargin: languages.spacing
        }
        identifier: "attract-language"
        label: screen.app.language.endonym
        language: screen.app.language.tag
        icon: "translate"
        fill: Theme.paper
        inkColor: Theme.goldInk
        offered: screen.crowded
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        Accessible.description: qsTr("Change the language")
        onTapped: screen.app.visit.askLanguage()
    }

    LanguageChoice {
        id: languages

        visible: !screen.crowded

        anchors {
            left: parent.left
            right: adjust.left
            bottom: parent.bottom
            margins: Theme.margin
            rightMargin: spacing
        }
        language: screen.app.language
        tall: adjust.height
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        onChosen: tag => screen.begun(tag)
    }
}
