pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Controls
import Schaufenster.Models
import Schaufenster.Theme

// What makes reading, hearing and reaching easier: one touch each, seen at once behind it, and
// undone when the visit ends.
Sheet {
    id: sheet

    required property Kiosk app
    readonly property ComfortViewModel comfort: app.comfort

    prefix: "comfort"
    title: qsTr("Make it comfortable")
    veil: "transparent"
    most: comfort.lowReach ? 1 : 0.72
    onClosed: app.visit.keepComfort()

    tooled: comfort.altered
    tools: Chip {
        identifier: "comfort-undo"
        label: qsTr("As before")
        icon: "restore"
        checkable: false
        onTapped: sheet.comfort.reset()
    }

    Flow {
        id: groups

        width: parent.width
        spacing: Theme.dp(28)

        ComfortGroup {
            title: qsTr("Text size")
            room: groups.width

            Repeater {
                model: [100, 130, 160, 200]

                Chip {
                    required property int modelData

                    identifier: "text-" + modelData
                    label: qsTr("%1 %").arg(modelData)
                    checked: Math.round(sheet.comfort.textScale * 100) === modelData
                    onTapped: sheet.comfort.set_text_scale(modelData / 100)
                }
            }
        }

        ComfortGroup {
            title: qsTr("Colours")
            room: groups.width

            Repeater {
                model: ["light", "dark", "contrast"]

                Chip {
                    required property string modelData

                    identifier: "look-" + modelData
                    label: modelData === "light" ? qsTr("Light") : modelData === "dark" ? qsTr("Dark") : qsTr("Strong contrast")
                    icon: modelData === "light" ? "white-balance-sunny" : modelData === "dark" ? "weather-night" : "contrast-circle"
                    checked: sheet.comfort.theme === modelData
                    onTapped: sheet.comfort.set_theme(modelData)
                }
            }
        }

        AloudChoices {
            room: groups.width
            aloud: sheet.app.aloud
            onChosen: sheet.app.visit.keepComfort()
        }

        ComfortGroup {
            title: qsTr("Volume")
            room: groups.width

            VolumeSteps {
                comfort: sheet.comfort
            }
        }

        ComfortGroup {
            title: qsTr("Motion")
            room: groups.width

            Repeater {
                model: [false, true]

                Chip {
                    required property bool modelData

                    identifier: modelData ? "motion-calm" : "motion-full"
                    label: modelData ? qsTr("Calm") : qsTr("Lively")
                    checked: sheet.comfort.reducedMotion === modelData
                    onTapped: sheet.comfort.set_reduced_motion(modelData)
                }
            }
        }

        ComfortGroup {
            title: qsTr("Height")
            room: groups.width

            Repeater {
                model: [false, true]

                Chip {
                    required property bool modelData

                    identifier: modelData ? "reach-low" : "reach-full"
                    label: modelData ? qsTr("All further down") : qsTr("Whole screen")
                    icon: modelData ? "arrow-collapse-down" : "arrow-expand-vertical"
                    checked: sheet.comfort.lowReach === modelData
                    onTapped: sheet.comfort.set_low_reach(modelData)
                }
            }
        }
    }
}
