import QtQuick
import QtTest
import Schaufenster.Theme
import Schaufenster.Visitor

Item {
    id: root

    width: 1792
    height: 1600

    ListModel {
        id: records
    }

    Mosaic {
        id: mosaic

        model: records
    }

    TestCase {
        name: "Mosaic"
        when: windowShown

        function init() {
            failOnWarning(/.?/);
            Theme.textScale = 1;
        }

        function fill(count: int) {
            records.clear();
            for (let i = 0; i < count; i++)
                records.append({
                    slug: "record-" + i,
                    title: "Title",
                    teaser: "Teaser",
                    categoryTitle: "Kultur",
                    family: "teal",
                    pictureSmall: "",
                    pictureMedium: "",
                    pictureLarge: "",
                    cutout: true,
                    focalX: 0.5,
                    focalY: 0.5,
                    language: "de"
                });
        }

        // Cells cover the mosaic: their areas and the gaps between them leave nothing over.
        function covers(count: int): bool {
            let bottom = 0, right = 0;
            for (let i = 0; i < count; i++) {
                const cell = mosaic.cell(i);
                if (cell.x < -1 || cell.y < -1 || cell.right > mosaic.width + 1)
                    return false;
                bottom = Math.max(bottom, cell.bottom);
                right = Math.max(right, cell.right);
                for (let j = 0; j < i; j++) {
                    const other = mosaic.cell(j);
                    if (cell.x < other.right - 1 && other.x < cell.right - 1 && cell.y < other.bottom - 1 && other.y < cell.bottom - 1)
                        return false;
                }
            }
            return Math.abs(right - mosaic.width) < 2 && Math.abs(bottom - mosaic.implicitHeight) < 2;
        }

        function test_noGapForAnyNumber_data() {
            const rows = [];
            for (let count = 1; count <= 7; count++)
                rows.push({
                    tag: count + " landscape",
                    count: count,
                    width: 1792,
                    room: 720
                }, {
                    tag: count + " portrait",
                    count: count,
                    width: 968,
                    room: 1500
                });
            return rows;
        }

        function test_noGapForAnyNumber(row) {
            mosaic.width = row.width;
            mosaic.room = row.room;
            fill(row.count);
            verify(covers(row.count));
        }

        function test_sevenFitTheScreen() {
            mosaic.width = 1792;
            mosaic.room = 720;
            fill(7);
            verify(mosaic.fits);
            compare(mosaic.implicitHeight, 720);
        }

        function test_largeTextGrowsInsteadOfShrinkingTiles() {
            mosaic.width = 1792;
            mosaic.room = 600;
            fill(7);
            Theme.textScale = 2;
            verify(!mosaic.fits);
            verify(mosaic.implicitHeight > 600);
            verify(covers(7));
            for (let i = 0; i < 7; i++)
                verify(mosaic.cell(i).width >= mosaic.leastWidth - 1);
        }
    }
}
