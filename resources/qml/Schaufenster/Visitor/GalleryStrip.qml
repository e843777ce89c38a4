pragma ComponentBehavior: Bound

import QtQuick
import Schaufenster.Models
import Schaufenster.Theme

// A record's pictures in small, on one line; a touch opens one large.
Row {
    id: strip

    required property ExhibitViewModel exhibit
    // Few pictures are not blown up, many do not become a wall.
    readonly property int places: Math.max(3, Math.floor((width + spacing) / (Theme.touch * 2.2 + spacing)))

    spacing: Theme.dp(14)

    Repeater {
        model: strip.exhibit.rows

        GalleryThumb {
            width: Math.floor((strip.width - (strip.places - 1) * strip.spacing) / strip.places)
            height: Math.max(Theme.touch, Math.round(width * 0.68))
            visible: number < strip.places
            source: strip.exhibit.pictureFor(number, visible ? width * Screen.devicePixelRatio : 0)
            more: number === strip.places - 1 ? strip.exhibit.count - strip.places : 0
            onTapped: strip.exhibit.look(number)
        }
    }
}
