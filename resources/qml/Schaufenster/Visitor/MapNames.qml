pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// Everything written on the map, placed anew whenever it has come to rest so that no name touches
// another, a pin, or the edge: first where the screen stands, the large towns and the rivers, then
// records and smaller towns, then the country around.
Item {
    id: names

    required property MapView view
    required property AtlasViewModel atlas
    required property Repeater pins
    // What stands above the map: buttons and cards, in the view's pixels.
    required property list<rect> obstacles
    readonly property OutlineViewModel outline: view.outline
    readonly property point standing: atlas.hereSpot
    readonly property int large: 12
    // Towns that only who comes closer wants to know.
    readonly property int known: view.sheetHeight > view.whole * 1.9 ? 1000 : view.sheetHeight > view.whole * 1.3 ? 40 : 26

    function settle() {
        if (view.width <= 0)
            return;
        const discs = [];
        const titles = [];
        for (let i = 0; i < pins.count; i++) {
            const pin = pins.itemAt(i) as MapPin;
            const title = tags.itemAt(i) as MapName;
            if (!pin || !title)
                return;
            const half = pin.reach + Theme.dp(6);
            discs.push(Qt.rect(title.dotX - view.fromLeft - half, title.dotY - view.fromTop - half, 2 * half, 2 * half));
            if (title.name !== "")
                titles.push(title);
        }
        outline.begin(Qt.size(view.width, view.height), obstacles, discs);
        const marked = here.item as MapHere;
        if (marked)
            marked.covered = discs.some(disc => Math.hypot(disc.x + disc.width / 2 - marked.x + view.fromLeft, disc.y + disc.height / 2 - marked.y + view.fromTop) < disc.width / 2);
        const first = marked ? [marked as Item] : [];
        const rest = [];
        for (let i = 0; i < towns.count; i++) {
            const town = towns.itemAt(i) as MapName;
            town.shown = false;
            const x = town.dotX - view.fromLeft;
            const y = town.dotY - view.fromTop;
            if (x > 0 && y > 0 && x < view.width && y < view.height && (i < known || town.quiet))
                (i < large ? first : rest).push(town);
        }
        write(first);
        for (let i = 0; i < rivers.count; i++)
            (rivers.itemAt(i) as MapRiver).settle(i);
        write(titles);
        write(rest);
    }

    function write(written: list<Item>) {
        const dots = written.map(name => Qt.point(name.x - view.fromLeft, name.y - view.fromTop));
        const boxes = outline.write(dots, written.map(name => Qt.size(name.implicitWidth, name.implicitHeight)), written.map(name => (name as MapName)?.mark ?? (name as MapHere).mark));
        for (let i = 0; i < written.length; i++) {
            const from = Qt.rect(boxes[i].x - dots[i].x, boxes[i].y - dots[i].y, boxes[i].width, boxes[i].height);
            (written[i] as MapName)?.put(from);
            (written[i] as MapHere)?.put(from);
        }
    }

    Repeater {
        id: rivers

        model: names.outline.rivers

        MapRiver {
            required property string name

            view: names.view
            text: name
        }
    }

    Repeater {
        id: towns

        model: names.outline.towns

        MapName {
            required property int index
            required property point place
            required property bool around

            quiet: around
            dotX: place.x * names.view.sheetWidth
            dotY: place.y * names.view.sheetHeight
            strength: around ? 400 : index < names.large ? 700 : 500
            size: Theme.base * (index < 5 ? 1.12 : 1)
        }
    }

    Repeater {
        id: tags

        model: names.atlas.pins

        MapName {
            required property string title
            required property bool chosen
            required property real spotX
            required property real spotY

            name: title
            dotted: false
            dotX: spotX * names.view.sheetWidth
            dotY: spotY * names.view.sheetHeight
            mark: Qt.size(Theme.touch * (chosen ? 0.73 : 0.5) + Theme.dp(6), 0)
            Accessible.ignored: true
        }
    }

    Loader {
        id: here

        active: names.atlas.hasHere

        sourceComponent: MapHere {
            dotX: names.standing.x * names.view.sheetWidth
            dotY: names.standing.y * names.view.sheetHeight
        }
    }
}
