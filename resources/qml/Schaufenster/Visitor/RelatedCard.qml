// A record that belongs together with the one on the screen.

RecordCard {
    identifier: "related-" + slug
    lines: 5
}
