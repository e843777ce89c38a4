<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>ArrangePage</name>
    <message>
        <source>Arrange the start</source>
        <translation>Startseite ordnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Drag a tile to another place, or move it with its buttons. Visitors get the new order when you publish.</source>
        <translation>Ziehen Sie eine Kachel an einen anderen Platz oder bewegen Sie sie mit den Knöpfen. Besucher bekommen die Reihenfolge beim Veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Mehr zeigen (noch %n)</numerusform>
            <numerusform>Mehr zeigen (noch %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangeTile</name>
    <message>
        <source>Place %1: %2</source>
        <translation>Platz %1: %2</translation>
    </message>
    <message>
        <source>%1: one place up</source>
        <translation>%1: einen Platz nach oben</translation>
    </message>
    <message>
        <source>%1: one place down</source>
        <translation>%1: einen Platz nach unten</translation>
    </message>
    <message>
        <source>%1: make it the lead tile</source>
        <translation>%1: zur Leitkachel machen</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <translation>Alles sichern</translation>
    </message>
    <message>
        <source>Records, pictures, settings and statistics; PINs are set anew on another machine.</source>
        <translation>Einträge, Bilder, Einstellungen und Statistik; auf einem anderen Rechner werden die PINs neu gesetzt.</translation>
    </message>
    <message>
        <source>A backup on a USB stick or in the inbox. You are asked once more before it replaces what is here.</source>
        <translation>Eine Sicherung auf einem USB-Stick oder im Eingang. Bevor sie ersetzt, was hier ist, wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Made every day by itself</source>
        <translation>Täglich von selbst gemacht</translation>
    </message>
    <message>
        <source>There is none yet; the first one is made today.</source>
        <translation>Es gibt noch keine; die erste entsteht heute.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Sicherung wählen</translation>
    </message>
    <message>
        <source>Restoring is for managers.</source>
        <translation>Zurückspielen darf die Leitung.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung vom %1 zurückspielen?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n record(s). Everything here takes its state; what is here now is kept beside it. You are asked for your PIN again.</source>
        <translation>
            <numerusform>Sie enthält %n Eintrag. Alles hier nimmt ihren Stand an; was jetzt hier ist, bleibt daneben erhalten. Danach wird wieder nach der PIN gefragt.</numerusform>
            <numerusform>Sie enthält %n Einträge. Alles hier nimmt ihren Stand an; was jetzt hier ist, bleibt daneben erhalten. Danach wird wieder nach der PIN gefragt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>BoardCell</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>BoardHead</name>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Alle Sprachen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Jeder Stand</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>There is no record yet</source>
        <translation>Es gibt noch keinen Eintrag</translation>
    </message>
    <message>
        <source>No text is in this state</source>
        <translation>Kein Text hat diesen Stand</translation>
    </message>
</context>
<context>
    <name>CategoryEditor</name>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>CategoryLine</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>no record yet: visitors do not see it</source>
        <translation>noch kein Eintrag: Besucher sehen sie nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: weiter nach oben</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: weiter nach unten</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
    <message>
        <source>Visitors find them in this order. One with records cannot be removed: take the records out of it first.</source>
        <translation>Besucher finden sie in dieser Reihenfolge. Eine mit Einträgen lässt sich nicht entfernen: Nehmen Sie die Einträge zuerst heraus.</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>Eine neue Kategorie</translation>
    </message>
    <message>
        <source>Its title in the house&apos;s language</source>
        <translation>Ihr Titel in der Sprache des Hauses</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>CategoryLook</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Zeichen</translation>
    </message>
</context>
<context>
    <name>CategorySigns</name>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Dorf</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fabrik</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Bergbau</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Handwerk</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideen</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Wissenschaft</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Labor</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Burg</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Kirche</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Moschee</translation>
    </message>
    <message>
        <source>Synagogue</source>
        <translation>Synagoge</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Kunst</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Theater</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Fotografie</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnerschaft</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Ehrenamt</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Natur</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garten</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Tiere</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Radfahren</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Wandern</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Eisenbahn</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Schifffahrt</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>World</source>
        <translation>Welt</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Essen</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Handel</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Wirtschaft</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Recht</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politik</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geschichte</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flagge</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Glut</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erde</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karmin</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr dabei</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>changed in %1</source>
        <translation>geändert auf %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>Kategorie %1</translation>
    </message>
</context>
<context>
    <name>ChartLines</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>DateLine</name>
    <message>
        <source>ddd d MMM yyyy, hh:mm</source>
        <translation>ddd, d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>+ 30 days</source>
        <translation>+ 30 Tage</translation>
    </message>
    <message>
        <source>− 1 h</source>
        <translation>− 1 Std.</translation>
    </message>
    <message>
        <source>+ 1 h</source>
        <translation>+ 1 Std.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>round the clock</source>
        <translation>rund um die Uhr</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>des nächsten Tages</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, öffnet</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, schließt</translation>
    </message>
</context>
<context>
    <name>DeskConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DeskKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>DeskPager</name>
    <message>
        <source>Scroll up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Weiter nach unten</translation>
    </message>
</context>
<context>
    <name>DeskProgress</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: weniger</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: mehr</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Take back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>The last editions stay. One touch shows an earlier one to visitors again; your records stay as they are.</source>
        <translation>Die letzten Ausgaben bleiben erhalten. Eine Berührung zeigt Besuchern wieder eine frühere; Ihre Einträge bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Ausgabe %1, %2</translation>
    </message>
    <message>
        <source>Edition %1, %2, by %3</source>
        <translation>Ausgabe %1, %2, von %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>Auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Wieder zeigen</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Tabelle (Excel)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Everything with pictures</source>
        <translation>Alles mit Bildern</translation>
    </message>
    <message>
        <source>For the website (JSON-LD)</source>
        <translation>Für die Website (JSON-LD)</translation>
    </message>
    <message>
        <source>A spreadsheet has one row for each record and language: hand it to translators and bring it in again.</source>
        <translation>Eine Tabelle hat eine Zeile je Eintrag und Sprache: zum Übersetzen weitergeben und wieder hereinholen.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Hereinholen</translation>
    </message>
    <message>
        <source>A spreadsheet that comes back, or everything with pictures from another kiosk. You see what changes before it does.</source>
        <translation>Eine Tabelle, die zurückkommt, oder alles mit Bildern aus einem anderen Kiosk. Sie sehen vorher, was sich ändert.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Three are shown at a glance: the first three.</source>
        <translation>Drei sieht man auf einen Blick: die ersten drei.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What it counts (%1)</source>
        <translation>Was sie zählt (%1)</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>What happened (%1)</source>
        <translation>Was geschah (%1)</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
    <message>
        <source>Out of “%1”</source>
        <translation>Aus „%1“</translation>
    </message>
    <message>
        <source>There is nothing here to take</source>
        <translation>Hier ist nichts zu übernehmen</translation>
    </message>
    <message>
        <source>Plug in a USB stick, or have files put into the inbox. Wanted: %1.</source>
        <translation>Stecken Sie einen USB-Stick ein oder lassen Sie Dateien in den Eingang legen. Gesucht: %1.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>%n Datei übernehmen</numerusform>
            <numerusform>%n Dateien übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>FocalPoint</name>
    <message>
        <source>The point that stays in sight</source>
        <translation>Der Punkt, der sichtbar bleibt</translation>
    </message>
    <message>
        <source>Touch what must stay in sight when the picture is cropped.</source>
        <translation>Berühren Sie, was sichtbar bleiben muss, wenn das Bild beschnitten wird.</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Weiter nach links</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Weiter nach rechts</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>More pictures, which visitors can enlarge. There is none yet.</source>
        <translation>Weitere Bilder, die Gäste vergrößern können. Noch ist keines da.</translation>
    </message>
    <message>
        <source>Visitors see them in this order and can enlarge them.</source>
        <translation>Gäste sehen sie in dieser Reihenfolge und können sie vergrößern.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>No other picture matches.</source>
        <translation>Kein anderes Bild passt.</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>Earlier</source>
        <translation>Weiter vor</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Weiter nach hinten</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>a video flashes more than three times a second, which can start a seizure</source>
        <translation>ein Video blitzt öfter als dreimal in der Sekunde; das kann einen Anfall auslösen</translation>
    </message>
    <message>
        <source>white text on it is hard to read; choose a darker one</source>
        <translation>weiße Schrift darauf ist schwer zu lesen; bitte eine dunklere wählen</translation>
    </message>
    <message>
        <source>no text in %1</source>
        <translation>kein Text auf %1</translation>
    </message>
    <message>
        <source>no alternative text in %1</source>
        <translation>kein Alternativtext auf %1</translation>
    </message>
    <message>
        <source>the review is overdue</source>
        <translation>die Prüfung ist überfällig</translation>
    </message>
    <message>
        <source>a video without captions</source>
        <translation>ein Video ohne Untertitel</translation>
    </message>
    <message>
        <source>a sound without captions, so there is nothing to read along</source>
        <translation>ein Ton ohne Untertitel, also nichts zum Mitlesen</translation>
    </message>
    <message>
        <source>a picture without credit or licence</source>
        <translation>ein Bild ohne Nachweis oder Lizenz</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Farbe des Hauses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HalfHours</name>
    <message>
        <source>%1: half an hour earlier</source>
        <translation>%1: eine halbe Stunde früher</translation>
    </message>
    <message>
        <source>%1: half an hour later</source>
        <translation>%1: eine halbe Stunde später</translation>
    </message>
</context>
<context>
    <name>HealthFacts</name>
    <message>
        <source>All its files are whole.</source>
        <translation>Alle Dateien sind heil.</translation>
    </message>
    <message>
        <source>Some of its files are damaged.</source>
        <translation>Einige Dateien sind beschädigt.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Reading its files …</source>
        <translation>Dateien werden gelesen …</translation>
    </message>
    <message>
        <source>This is its first start.</source>
        <translation>Das ist der erste Start.</translation>
    </message>
    <message>
        <source>The time before, the operator ended it.</source>
        <translation>Davor hat es die Betreuung beendet.</translation>
    </message>
    <message>
        <source>The time before, the system ended it, as when the computer is shut down.</source>
        <translation>Davor hat es das System beendet, etwa beim Herunterfahren.</translation>
    </message>
    <message>
        <source>The time before, the power went off while it was running.</source>
        <translation>Davor fiel der Strom aus, während es lief.</translation>
    </message>
    <message>
        <source>The time before, it ended unexpectedly: a crash.</source>
        <translation>Davor endete es unerwartet: ein Absturz.</translation>
    </message>
    <message>
        <source>The time before, it ended unexpectedly: a power cut or a crash.</source>
        <translation>Davor endete es unerwartet: Stromausfall oder Absturz.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Edition %1 is on the screen.</source>
        <translation>Ausgabe %1 ist auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Edition %1 is on the screen, published on %2.</source>
        <translation>Ausgabe %1 ist auf dem Bildschirm, veröffentlicht am %2.</translation>
    </message>
    <message>
        <source>There is no earlier edition yet.</source>
        <translation>Es gibt noch keine frühere Ausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier edition(s) can be shown again.</source>
        <translation>
            <numerusform>%n frühere Ausgabe lässt sich wieder zeigen.</numerusform>
            <numerusform>%n frühere Ausgaben lassen sich wieder zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 von %2 sind frei.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>How much the program uses is unknown.</source>
        <translation>Wie viel das Programm braucht, ist unbekannt.</translation>
    </message>
    <message>
        <source>The program uses %1.</source>
        <translation>Das Programm braucht %1.</translation>
    </message>
    <message>
        <source>How much the computer has is unknown.</source>
        <translation>Wie viel der Rechner hat, ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 of the computer&apos;s %2 are free.</source>
        <translation>%1 der %2 des Rechners sind frei.</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Letzter Start</translation>
    </message>
    <message>
        <source>When the program started was not noted.</source>
        <translation>Wann das Programm startete, ist nicht vermerkt.</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>Das Programm läuft seit %1.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>No daily backup has been made yet.</source>
        <translation>Es gibt noch keine tägliche Sicherung.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unbekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>HealthLog</name>
    <message>
        <source>What the program noted last</source>
        <translation>Was das Programm zuletzt vermerkt hat</translation>
    </message>
    <message>
        <source>Nothing has been noted.</source>
        <translation>Nichts vermerkt.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Ältere Zeilen</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Neuere Zeilen</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>Copy report to USB</source>
        <translation>Bericht auf USB kopieren</translation>
    </message>
    <message>
        <source>Visitors see no content: publish an edition.</source>
        <translation>Besucher sehen keinen Inhalt: eine Ausgabe veröffentlichen.</translation>
    </message>
    <message>
        <source>The edition on the screen is damaged: publish again, or take back an earlier one.</source>
        <translation>Die gezeigte Ausgabe ist beschädigt: noch einmal veröffentlichen oder eine frühere zeigen.</translation>
    </message>
    <message>
        <source>The disk is nearly full: delete what nobody needs on this computer.</source>
        <translation>Der Speicherplatz ist fast voll: Löschen Sie auf diesem Rechner, was niemand braucht.</translation>
    </message>
    <message>
        <source>The computer is short of memory: restart it.</source>
        <translation>Dem Rechner fehlt Arbeitsspeicher: neu starten.</translation>
    </message>
    <message>
        <source>The self-test has found something: see below.</source>
        <translation>Der Selbsttest hat etwas gefunden: siehe unten.</translation>
    </message>
    <message>
        <source>There is no backup of the last three days: make one on the page Backup.</source>
        <translation>Es gibt keine Sicherung der letzten drei Tage: Machen Sie eine auf der Seite Sicherung.</translation>
    </message>
    <message>
        <source>The records can be read.</source>
        <translation>Die Einträge lassen sich lesen.</translation>
    </message>
    <message>
        <source>The records cannot be read: restore a backup.</source>
        <translation>Die Einträge lassen sich nicht lesen: eine Sicherung zurückspielen.</translation>
    </message>
    <message>
        <source>The PINs are in order.</source>
        <translation>Die PINs sind in Ordnung.</translation>
    </message>
    <message>
        <source>The PINs no longer count: set each anew.</source>
        <translation>Die PINs gelten nicht mehr: Jede neu setzen.</translation>
    </message>
    <message>
        <source>The edition is whole.</source>
        <translation>Die Ausgabe ist heil.</translation>
    </message>
    <message>
        <source>The edition is damaged or missing: publish again.</source>
        <translation>Die Ausgabe ist beschädigt oder fehlt: noch einmal veröffentlichen.</translation>
    </message>
    <message>
        <source>All fonts are there.</source>
        <translation>Alle Schriften sind da.</translation>
    </message>
    <message>
        <source>Fonts are missing: install the program again.</source>
        <translation>Schriften fehlen: Programm neu installieren.</translation>
    </message>
    <message>
        <source>All screens are there.</source>
        <translation>Alle Ansichten sind da.</translation>
    </message>
    <message>
        <source>Screens are missing: install the program again.</source>
        <translation>Ansichten fehlen: Programm neu installieren.</translation>
    </message>
    <message>
        <source>Pictures can be read.</source>
        <translation>Bilder lassen sich lesen.</translation>
    </message>
    <message>
        <source>Pictures cannot be read: install the program again.</source>
        <translation>Bilder lassen sich nicht lesen: Programm neu installieren.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>Der Bildschirm antwortet.</translation>
    </message>
    <message>
        <source>The display does not answer: check its cables.</source>
        <translation>Der Bildschirm antwortet nicht: Kabel prüfen.</translation>
    </message>
    <message>
        <source>Reading aloud has a voice.</source>
        <translation>Das Vorlesen hat eine Stimme.</translation>
    </message>
    <message>
        <source>Reading aloud has no voice: install espeak-ng.</source>
        <translation>Das Vorlesen hat keine Stimme: espeak-ng installieren.</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <translation>Es ist genug Speicherplatz da.</translation>
    </message>
    <message>
        <source>Everything else is well.</source>
        <translation>Alles andere ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something else is wrong: copy the report and ask for help.</source>
        <translation>Etwas anderes stimmt nicht: Bericht kopieren und um Hilfe bitten.</translation>
    </message>
    <message>
        <source>Looking whether everything is fine …</source>
        <translation>Es wird nachgesehen, ob alles in Ordnung ist …</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>No USB stick takes the report; it is in the inbox folder as %1.</source>
        <translation>Kein USB-Stick nimmt den Bericht auf; er liegt im Eingang als %1.</translation>
    </message>
    <message>
        <source>The report is on %1 as %2. You can pull the stick out now.</source>
        <translation>Der Bericht liegt auf %1 als %2. Sie können den Stick jetzt abziehen.</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>Nothing has been changed here yet.</source>
        <translation>Hier wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>einem Import</translation>
    </message>
    <message>
        <source>%1: made by %2</source>
        <translation>%1: angelegt von %2</translation>
    </message>
    <message>
        <source>%1: deleted by %2</source>
        <translation>%1: gelöscht von %2</translation>
    </message>
    <message>
        <source>%1: changed by %2</source>
        <translation>%1: geändert von %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie davor</translation>
    </message>
</context>
<context>
    <name>HouseColour</name>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Karmin</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ziegel</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Erde</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Farbe des Hauses</translation>
    </message>
    <message>
        <source>as designed</source>
        <translation>wie entworfen</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Or the exact colour of your house</source>
        <translation>Oder die genaue Farbe Ihres Hauses</translation>
    </message>
    <message>
        <source>Such as #1F4E9C</source>
        <translation>Zum Beispiel #1F4E9C</translation>
    </message>
    <message>
        <source>White text on this colour reads well: %1 : 1.</source>
        <translation>Weiße Schrift auf dieser Farbe liest sich gut: %1 : 1.</translation>
    </message>
    <message>
        <source>White text on this colour is hard to read: %1 : 1. It should be 4.5 : 1 at least; choose a darker one.</source>
        <translation>Weiße Schrift auf dieser Farbe ist schwer zu lesen: %1 : 1. Es sollten mindestens 4,5 : 1 sein; wählen Sie eine dunklere.</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>LanguageCount</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 von %2 geprüft</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>International short name of the language</source>
        <translation>Internationales Kürzel der Sprache</translation>
    </message>
    <message>
        <source>Such as ja or pt-BR</source>
        <translation>Zum Beispiel ja oder pt-BR</translation>
    </message>
    <message>
        <source>What its speakers call it</source>
        <translation>Wie die Sprache sich selbst nennt</translation>
    </message>
    <message>
        <source>Such as Nederlands</source>
        <translation>Zum Beispiel Nederlands</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>von rechts nach links</translation>
    </message>
    <message>
        <source>What is not translated yet appears in</source>
        <translation>Was noch nicht übersetzt ist, erscheint auf</translation>
    </message>
    <message>
        <source>the house&apos;s language</source>
        <translation>die Sprache des Hauses</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>off: visitors do not see it</source>
        <translation>aus: Besucher sehen sie nicht</translation>
    </message>
    <message>
        <source>the house&apos;s language: visitors begin in it</source>
        <translation>die Sprache des Hauses: Besucher beginnen in ihr</translation>
    </message>
    <message>
        <source>what is missing appears in: %1</source>
        <translation>was fehlt, erscheint auf: %1</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Damit beginnen</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: weiter nach oben</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: weiter nach unten</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Back to the translations</source>
        <translation>Zurück zu den Übersetzungen</translation>
    </message>
</context>
<context>
    <name>MediaCaptions</name>
    <message>
        <source>Captions for people who cannot hear the video</source>
        <translation>Untertitel für alle, die das Video nicht hören</translation>
    </message>
    <message>
        <source>Captions for people who cannot hear the sound</source>
        <translation>Untertitel für Menschen, die den Ton nicht hören</translation>
    </message>
    <message>
        <source>Captions are WebVTT files (.vtt) in the inbox or on a USB stick.</source>
        <translation>Untertitel sind WebVTT-Dateien (.vtt) im Eingang oder auf einem USB-Stick.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
</context>
<context>
    <name>MediaFilters</name>
    <message>
        <source>Search pictures and sounds</source>
        <translation>Bilder und Töne suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Credit is missing</source>
        <translation>Nachweis fehlt</translation>
    </message>
    <message>
        <source>Description is missing</source>
        <translation>Beschreibung fehlt</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>Describe the picture</source>
        <translation>Bild beschreiben</translation>
    </message>
    <message>
        <source>Describe the video</source>
        <translation>Video beschreiben</translation>
    </message>
    <message>
        <source>Describe the sound</source>
        <translation>Ton beschreiben</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>Alle Medien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>What stays in sight</source>
        <translation>Was sichtbar bleibt</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>It has a transparent ground: visitors always see all of it.</source>
        <translation>Es hat einen durchsichtigen Grund: Besucher sehen es immer ganz.</translation>
    </message>
    <message>
        <source>Visitors can play it in the record.</source>
        <translation>Besucher können es im Eintrag abspielen.</translation>
    </message>
    <message>
        <source>%1 minutes. Visitors can play it in the record.</source>
        <translation>%1 Minuten. Besucher können es im Eintrag abspielen.</translation>
    </message>
    <message>
        <source>It flashes more than three times a second, which can start a seizure. Please show another video.</source>
        <translation>Es blitzt öfter als dreimal in der Sekunde; das kann einen Anfall auslösen. Bitte ein anderes Video zeigen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern gehen?</translation>
    </message>
    <message>
        <source>What you have changed here is then lost.</source>
        <translation>Ihre Änderungen hier sind dann verloren.</translation>
    </message>
    <message>
        <source>Credit and licence are needed to save. What you have changed here is lost if you leave.</source>
        <translation>Zum Speichern braucht es Nachweis und Lizenz. Ihre Änderungen hier gehen verloren, wenn Sie gehen.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern gehen</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Endgültig entfernen?</translation>
    </message>
    <message>
        <source>No record shows it. To have it again you need the file.</source>
        <translation>Kein Eintrag zeigt es. Um es wiederzubekommen, brauchen Sie die Datei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MediaLegends</name>
    <message>
        <source>Line below the picture</source>
        <translation>Zeile unter dem Bild</translation>
    </message>
    <message>
        <source>What is not to be seen in it: who, where, when. It may stay empty.</source>
        <translation>Was man nicht sieht: wer, wo, wann. Sie darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Pictures and sounds</source>
        <translation>Bilder und Töne</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is nothing yet</source>
        <translation>Noch ist nichts da</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt dazu</translation>
    </message>
    <message>
        <source>Add pictures, videos or sounds from the inbox or a USB stick.</source>
        <translation>Fügen Sie Bilder, Videos oder Töne aus dem Eingang oder von einem USB-Stick hinzu.</translation>
    </message>
</context>
<context>
    <name>MediaRights</name>
    <message>
        <source>Own work</source>
        <translation>Eigenes Werk</translation>
    </message>
    <message>
        <source>With permission</source>
        <translation>Mit Erlaubnis</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Nachweis und Lizenz</translation>
    </message>
    <message>
        <source>Credit: who made it</source>
        <translation>Nachweis: von wem es ist</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Choose above, or type another one</source>
        <translation>Oben wählen oder eine andere eintippen</translation>
    </message>
</context>
<context>
    <name>MediaTile</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
    <message>
        <source>flashes</source>
        <translation>blitzt</translation>
    </message>
</context>
<context>
    <name>MediaUsers</name>
    <message>
        <source>Where it is used</source>
        <translation>Wo es verwendet wird</translation>
    </message>
    <message>
        <source>No record shows it.</source>
        <translation>Kein Eintrag zeigt es.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>Description for people who cannot see the picture</source>
        <translation>Beschreibung für alle, die das Bild nicht sehen</translation>
    </message>
    <message>
        <source>Say in one sentence what is to be seen; leave out “Picture of”.</source>
        <translation>Sagen Sie in einem Satz, was zu sehen ist; ohne „Bild von“.</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OutboxChips</name>
    <message>
        <source>Write to:</source>
        <translation>Schreiben nach:</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Ordner auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB frei</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu nachsehen</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>All pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>PageHistory</name>
    <message>
        <source>What was changed here</source>
        <translation>Was hier geändert wurde</translation>
    </message>
    <message>
        <source>%1: changed by %2</source>
        <translation>%1: geändert von %2</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>einem Import</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>Wie es vorher war</translation>
    </message>
</context>
<context>
    <name>PageLine</name>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Start screen</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>Solange niemand da ist</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The headline above the records, and the line below it.</source>
        <translation>Die Überschrift über den Einträgen und die Zeile darunter.</translation>
    </message>
    <message>
        <source>The headline that invites passers-by, and the line below it.</source>
        <translation>Die Überschrift, die Vorbeigehende einlädt, und die Zeile darunter.</translation>
    </message>
    <message>
        <source>Who runs this screen. The law asks for it.</source>
        <translation>Wer diesen Bildschirm betreibt. Das Gesetz verlangt es.</translation>
    </message>
    <message>
        <source>What is counted, and what is not. The law asks for it.</source>
        <translation>Was gezählt wird und was nicht. Das Gesetz verlangt es.</translation>
    </message>
    <message>
        <source>What works for everybody, and what does not yet. The law asks for it.</source>
        <translation>Was für alle geht und was noch nicht. Das Gesetz verlangt es.</translation>
    </message>
    <message>
        <source>What visitors choose from: titles, colours, signs and order.</source>
        <translation>Wonach Besucher auswählen: Titel, Farben, Zeichen und Reihenfolge.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Zeile darunter</translation>
    </message>
</context>
<context>
    <name>PagesPage</name>
    <message>
        <source>Choose a page on the left.</source>
        <translation>Links eine Seite wählen.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>Darf ändern</translation>
    </message>
    <message>
        <source>Records (editor)</source>
        <translation>Einträge (Redaktion)</translation>
    </message>
    <message>
        <source>Everything (manager)</source>
        <translation>Alles (Leitung)</translation>
    </message>
    <message>
        <source>Continue with the PIN</source>
        <translation>Weiter mit der PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Manager: records, settings and accounts</source>
        <translation>Leitung: Einträge, Einstellungen und Zugänge</translation>
    </message>
    <message>
        <source>Editor: records</source>
        <translation>Redaktion: Einträge</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Make an editor</source>
        <translation>Zur Redaktion machen</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Zur Leitung machen</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>Neue PIN</translation>
    </message>
</context>
<context>
    <name>PictureTab</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>There is no video yet. Take one in under “Pictures and sounds”.</source>
        <translation>Es gibt noch kein Video. Nehmen Sie eines unter „Bilder und Töne“ auf.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>There is no sound yet. Take one in under “Pictures and sounds”.</source>
        <translation>Es gibt noch keinen Ton. Nehmen Sie einen unter „Bilder und Töne“ auf.</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Erase</source>
        <translation>Ziffer löschen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN is set</source>
        <translation>Es gibt noch keine PIN</translation>
    </message>
    <message>
        <source>Team: your PIN</source>
        <translation>Team: Ihre PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>Set a PIN for the team</source>
        <translation>PIN für das Team festlegen</translation>
    </message>
    <message>
        <source>Start the kiosk again, or run kiosk staff set-pin: then a PIN can be set.</source>
        <translation>Starten Sie den Kiosk neu oder rufen Sie kiosk staff set-pin auf: Dann lässt sich eine PIN festlegen.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Next try in %n second(s).</source>
        <translation>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Sekunde.</numerusform>
            <numerusform>Zu viele falsche PINs. Nächster Versuch in %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Six to twelve digits. Whoever knows them can change what visitors see.</source>
        <translation>Sechs bis zwölf Ziffern. Wer sie kennt, kann ändern, was Besucher sehen.</translation>
    </message>
    <message>
        <source>A PIN has six to twelve digits.</source>
        <translation>Eine PIN hat sechs bis zwölf Ziffern.</translation>
    </message>
    <message>
        <source>This PIN repeats itself. Please choose a more varied one.</source>
        <translation>Diese PIN wiederholt sich. Bitte wählen Sie eine abwechslungsreichere.</translation>
    </message>
    <message>
        <source>This PIN counts up or down. Please choose a less regular one.</source>
        <translation>Diese PIN zählt auf oder ab. Bitte wählen Sie eine weniger regelmäßige.</translation>
    </message>
    <message>
        <source>This PIN reads like a date. Birthdays are guessed first.</source>
        <translation>Diese PIN liest sich wie ein Datum. Geburtstage werden zuerst erraten.</translation>
    </message>
    <message>
        <source>The two were different. Please begin again.</source>
        <translation>Die beiden waren verschieden. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>Diese PIN ist falsch.</translation>
    </message>
    <message>
        <source>This account is closed. A new PIN is set with kiosk staff set-pin.</source>
        <translation>Dieser Zugang ist geschlossen. Eine neue PIN setzt kiosk staff set-pin.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>Zurück zur Besucheransicht</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>The same PIN again</source>
        <translation>Dieselbe PIN noch einmal</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n Ziffer getippt</numerusform>
            <numerusform>%n Ziffern getippt</numerusform>
        </translation>
    </message>
    <message>
        <source>Six to twelve digits, not a birthday.</source>
        <translation>Sechs bis zwölf Ziffern, kein Geburtstag.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
    <message>
        <source>A PIN has six to twelve digits.</source>
        <translation>Eine PIN hat sechs bis zwölf Ziffern.</translation>
    </message>
    <message>
        <source>This PIN repeats itself. Please choose a more varied one.</source>
        <translation>Diese PIN wiederholt sich. Bitte wählen Sie eine abwechslungsreichere.</translation>
    </message>
    <message>
        <source>This PIN counts up or down. Please choose a less regular one.</source>
        <translation>Diese PIN zählt auf oder ab. Bitte wählen Sie eine weniger regelmäßige.</translation>
    </message>
    <message>
        <source>This PIN reads like a date. Birthdays are guessed first.</source>
        <translation>Diese PIN liest sich wie ein Datum. Geburtstage werden zuerst erraten.</translation>
    </message>
    <message>
        <source>The two were different. Please begin again.</source>
        <translation>Die beiden waren verschieden. Bitte beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Please type a name of at most 40 letters.</source>
        <translation>Bitte tippen Sie einen Namen mit höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Please choose another name.</source>
        <translation>Diesen Namen gibt es schon. Bitte wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nobody removes their own account. Another manager can do it.</source>
        <translation>Niemand entfernt den eigenen Zugang. Das kann jemand anderes aus der Leitung.</translation>
    </message>
    <message>
        <source>One manager must stay. Please make somebody else a manager first.</source>
        <translation>Eine Leitung muss bleiben. Bitte geben Sie zuerst jemand anderem die Leitung.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map of the region</source>
        <translation>Karte der Region</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Such as Bochum</source>
        <translation>Zum Beispiel Bochum</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>There is no place yet: touch the map where it is.</source>
        <translation>Es gibt noch keinen Ort: Berühren Sie die Karte, wo er liegt.</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Breite %1, Länge %2</translation>
    </message>
    <message>
        <source>%1. This is outside of the map; touch the map to choose another place.</source>
        <translation>%1. Das liegt außerhalb der Karte; berühren Sie die Karte, um einen anderen Ort zu wählen.</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>Kein Ort</translation>
    </message>
    <message>
        <source>An arrow moves the pin by 100 metres.</source>
        <translation>Ein Pfeil bewegt die Nadel um 100 Meter.</translation>
    </message>
</context>
<context>
    <name>PlaceTools</name>
    <message>
        <source>Closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>100 metres to the west</source>
        <translation>100 Meter nach Westen</translation>
    </message>
    <message>
        <source>100 metres to the east</source>
        <translation>100 Meter nach Osten</translation>
    </message>
    <message>
        <source>100 metres to the north</source>
        <translation>100 Meter nach Norden</translation>
    </message>
    <message>
        <source>100 metres to the south</source>
        <translation>100 Meter nach Süden</translation>
    </message>
</context>
<context>
    <name>PosterCard</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Crop and describe</source>
        <translation>Ausschnitt und Beschreibung</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Wegnehmen</translation>
    </message>
    <message>
        <source>Without a picture the tile has its colours alone.</source>
        <translation>Ohne Bild hat die Kachel nur ihre Farben.</translation>
    </message>
    <message>
        <source>Credit or description of this picture are missing.</source>
        <translation>Nachweis oder Beschreibung dieses Bildes fehlen.</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Bilder suchen</translation>
    </message>
    <message>
        <source>No picture matches.</source>
        <translation>Kein Bild passt dazu.</translation>
    </message>
</context>
<context>
    <name>PublishHints</name>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are still being looked through for flashes. You can publish meanwhile.</source>
        <translation>
            <numerusform>%n Video wird noch auf Lichtblitze durchgesehen. Sie können trotzdem veröffentlichen.</numerusform>
            <numerusform>%n Videos werden noch auf Lichtblitze durchgesehen. Sie können trotzdem veröffentlichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are shown to visitors although nobody has read through them yet.</source>
        <translation>
            <numerusform>%n Text wird gezeigt, obwohl ihn noch niemand geprüft hat.</numerusform>
            <numerusform>%n Texte werden gezeigt, obwohl sie noch niemand geprüft hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show texts to review</source>
        <translation>Texte zum Prüfen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no video in sign language.</source>
        <translation>
            <numerusform>%n Eintrag hat kein Video in Gebärdensprache.</numerusform>
            <numerusform>%n Einträge haben kein Video in Gebärdensprache.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>The next edition is being made …</source>
        <translation>Die nächste Ausgabe entsteht …</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Änderungen werden gesucht …</translation>
    </message>
    <message>
        <source>Visitors see everything as it is saved: there is nothing new to publish.</source>
        <translation>Besucher sehen alles, wie es gespeichert ist: Es gibt nichts Neues zu veröffentlichen.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors will see %n change(s):</source>
        <translation>
            <numerusform>Besucher werden %n Änderung sehen:</numerusform>
            <numerusform>Besucher werden %n Änderungen sehen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n thing(s)</source>
        <translation>
            <numerusform>Noch offen: %n Punkt</numerusform>
            <numerusform>Noch offen: %n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>You can publish all the same: what is missing in a language appears in another one.</source>
        <translation>Veröffentlichen geht trotzdem: Was in einer Sprache fehlt, erscheint in einer anderen.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing: every text, picture and review is there.</source>
        <translation>Nichts: Alle Texte, Bilder und Prüfungen sind da.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Numbers and years</source>
        <translation>Zahlen und Jahre</translation>
    </message>
    <message>
        <source>Picture and media</source>
        <translation>Bild und Medien</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Time and state</source>
        <translation>Zeit und Stand</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Waits for its time</source>
        <translation>Wartet auf seine Zeit</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>nicht gespeichert</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>lead tile</source>
        <translation>Leitkachel</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Einträge suchen</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>Kein Eintrag passt dazu.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Das zurücknehmen</translation>
    </message>
</context>
<context>
    <name>RecordingCard</name>
    <message>
        <source>Touch the one that belongs to this record.</source>
        <translation>Berühren Sie das, was zu diesem Eintrag gehört.</translation>
    </message>
    <message>
        <source>Touch it again to take it away.</source>
        <translation>Noch einmal berühren nimmt es weg.</translation>
    </message>
    <message>
        <source>Credit and captions</source>
        <translation>Nachweis und Untertitel</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Bilder und Töne</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing is on the desk</source>
        <translation>Es liegt nichts auf dem Schreibtisch</translation>
    </message>
    <message>
        <source>Choose a record on the left, or make a new one.</source>
        <translation>Wählen Sie links einen Eintrag oder legen Sie einen neuen an.</translation>
    </message>
</context>
<context>
    <name>RelationPicker</name>
    <message>
        <source>Search the other record</source>
        <translation>Anderen Eintrag suchen</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>The first one chosen names and colours the tile.</source>
        <translation>Die zuerst gewählte gibt der Kachel Namen und Farbe.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Visitors get a link as a QR code once somebody has opened it on a phone and confirmed it here.</source>
        <translation>Besucher bekommen einen Link als QR-Code, sobald ihn jemand am Telefon geöffnet und hier bestätigt hat.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Link hinzufügen</translation>
    </message>
</context>
<context>
    <name>SettingsHours</name>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Immer an</translation>
    </message>
    <message>
        <source>The screen is there for visitors day and night.</source>
        <translation>Der Bildschirm ist Tag und Nacht für Besucher da.</translation>
    </message>
    <message>
        <source>Every day like %1</source>
        <translation>Jeden Tag wie %1</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>Wenn geschlossen ist</translation>
    </message>
    <message>
        <source>Show the pictures in turn</source>
        <translation>Bilder im Wechsel zeigen</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Dunkler Bildschirm</translation>
    </message>
</context>
<context>
    <name>SettingsLanguages</name>
    <message>
        <source>Languages on offer</source>
        <translation>Angebotene Sprachen</translation>
    </message>
    <message>
        <source>Visitors find them in this order. What changes here is on their screens with the next publishing.</source>
        <translation>Besucher finden sie in dieser Reihenfolge. Was sich hier ändert, sehen sie mit der nächsten Veröffentlichung.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Calm screens</source>
        <translation>Ruhige Ansichten</translation>
    </message>
    <message>
        <source>Nothing slides or grows; pictures change without motion.</source>
        <translation>Nichts gleitet oder wächst; Bilder wechseln ohne Bewegung.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Haus</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Name des Hauses</translation>
    </message>
    <message>
        <source>Such as Museum of the Town</source>
        <translation>Zum Beispiel Stadtmuseum</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Times and sound</source>
        <translation>Zeiten und Ton</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>A manager can change the settings of the house. Here you can change your own PIN.</source>
        <translation>Die Einstellungen des Hauses ändert die Leitung. Ihre eigene PIN können Sie hier ändern.</translation>
    </message>
</context>
<context>
    <name>SettingsPeople</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Ihr Zugang</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>Die neue PIN gilt ab jetzt.</translation>
    </message>
    <message>
        <source>The account is there, and its PIN counts from now on.</source>
        <translation>Der Zugang ist da, und seine PIN gilt ab jetzt.</translation>
    </message>
    <message>
        <source>That is changed; it counts from the next time they come in.</source>
        <translation>Das ist geändert; es gilt ab dem nächsten Hereinkommen.</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>Der Zugang ist entfernt.</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>Den Zugang von %1 entfernen?</translation>
    </message>
    <message>
        <source>Nobody comes in with that PIN any more. What was written under this name stays in the history.</source>
        <translation>Mit dieser PIN kommt niemand mehr hinein. Was unter diesem Namen geschrieben wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Where this screen stands</source>
        <translation>Wo dieser Bildschirm steht</translation>
    </message>
    <message>
        <source>Touch the map: visitors then see “You are here”, and how far away everything is.</source>
        <translation>Berühren Sie die Karte: Gäste sehen dann „Sie sind hier“ und wie weit alles entfernt ist.</translation>
    </message>
    <message>
        <source>Forget the place</source>
        <translation>Standort vergessen</translation>
    </message>
    <message>
        <source>Lists on visitors&apos; phones</source>
        <translation>Merklisten auf dem Handy</translation>
    </message>
    <message>
        <source>Empty: the code holds the list itself and needs no internet. With an address it opens your page, with the list&apos;s records behind the question mark.</source>
        <translation>Leer: Der Code enthält die Liste selbst und braucht kein Internet. Mit einer Adresse öffnet er Ihre Seite; die Einträge der Liste stehen hinter dem Fragezeichen.</translation>
    </message>
    <message>
        <source>Address of your page for lists</source>
        <translation>Adresse Ihrer Seite für Merklisten</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>Diese Adresse verwenden</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Size of the screen</source>
        <translation>Größe des Bildschirms</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Weiß ich nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n inch(es)</source>
        <translation>
            <numerusform>%n Zoll</numerusform>
            <numerusform>%n Zoll</numerusform>
        </translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>Von Ecke zu Ecke</translation>
    </message>
    <message>
        <source>%1″ (%2 cm)</source>
        <translation>%1″ (%2 cm)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>So far away people stand</source>
        <translation>So weit weg stehen die Menschen</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>From the floor to the lower edge of the picture</source>
        <translation>Vom Boden bis zur unteren Kante des Bildes</translation>
    </message>
    <message>
        <source>Who sits can bring every button to between 80 and 110 cm above the floor, or as close to that as the screen allows.</source>
        <translation>Wer sitzt, kann alle Tasten auf 80 bis 110 cm über dem Boden holen, oder so nah daran, wie der Bildschirm es erlaubt.</translation>
    </message>
    <message>
        <source>Who sits can bring every button into the lower half of the picture. With its size and its height known, it is between 80 and 110 cm above the floor.</source>
        <translation>Wer sitzt, kann alle Tasten in die untere Hälfte des Bildes holen. Sind Größe und Höhe bekannt, liegen sie 80 bis 110 cm über dem Boden.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>Capital letters are %1 mm high.</source>
        <translation>Großbuchstaben sind %1 mm hoch.</translation>
    </message>
    <message>
        <source>Buttons are at least %1 mm high.</source>
        <translation>Knöpfe sind mindestens %1 mm hoch.</translation>
    </message>
    <message>
        <source>You see it here at once: this page grows and shrinks with them.</source>
        <translation>Sie sehen es hier sofort: Diese Seite wächst und schrumpft mit.</translation>
    </message>
    <message>
        <source>Without its size nobody can say how many millimetres a letter has: text and buttons then follow the picture alone, as on a screen of 32 inches.</source>
        <translation>Ohne die Größe weiß niemand, wie viele Millimeter ein Buchstabe hat: Schrift und Knöpfe folgen dann allein dem Bild, wie auf einem Bildschirm von 32 Zoll.</translation>
    </message>
</context>
<context>
    <name>SettingsStaff</name>
    <message>
        <source>Help and the way in</source>
        <translation>Hilfe und Eingang</translation>
    </message>
    <message>
        <source>Whom visitors ask when the screen does not work</source>
        <translation>Wen Besucher fragen, wenn der Bildschirm nicht geht</translation>
    </message>
    <message>
        <source>Such as the ticket desk on the ground floor</source>
        <translation>Zum Beispiel die Kasse im Erdgeschoss</translation>
    </message>
    <message>
        <source>So long staff hold the corner until the PIN is asked for</source>
        <translation>So lange hält das Team die Ecke, bis nach der PIN gefragt wird</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsTimes</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 Min. %2 Sek.</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>When nobody touches the screen, it asks whether somebody is still there. Without an answer it starts again for the next visitor.</source>
        <translation>Wenn niemand den Bildschirm berührt, fragt er, ob noch jemand da ist. Ohne Antwort beginnt er für die nächsten von vorn.</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Fragen nach</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>Nobody gets less than 20 seconds: some people need that long to reach the screen.</source>
        <translation>Niemand bekommt weniger als 20 Sekunden: Manche brauchen so lange bis zum Bildschirm.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Volume of recordings and films</source>
        <translation>Lautstärke von Aufnahmen und Filmen</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>SheetPlan</name>
    <message>
        <source>A package replaces what has the same name and adds what is new.</source>
        <translation>Ein Paket ersetzt, was gleich heißt, und fügt Neues hinzu.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the file and choose it again. Nothing was changed.</source>
        <translation>
            <numerusform>%n Fehler: Verbessern Sie die Datei und wählen Sie sie noch einmal. Es wurde nichts geändert.</numerusform>
            <numerusform>%n Fehler: Verbessern Sie die Datei und wählen Sie sie noch einmal. Es wurde nichts geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is already so.</source>
        <translation>Alles in dieser Datei ist schon so.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>%n Änderung insgesamt.</numerusform>
            <numerusform>%n Änderungen insgesamt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take everything over</source>
        <translation>Alles übernehmen</translation>
    </message>
    <message>
        <source>Stop: leave everything as it was</source>
        <translation>Anhalten: alles bleibt, wie es war</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>Datei weglegen</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3 → %4</source>
        <translation>%1, %2: %3 → %4</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Records</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Bilder und Töne</translation>
    </message>
    <message>
        <source>Arrange the start</source>
        <translation>Startseite ordnen</translation>
    </message>
    <message>
        <source>Frame and pages</source>
        <translation>Rahmen und Seiten</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Austausch</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) not saved</source>
        <translation>
            <numerusform>%n Eintrag nicht gespeichert</numerusform>
            <numerusform>%n Einträge nicht gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n Text fehlt</numerusform>
            <numerusform>%n Texte fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Visits per week</source>
        <translation>Besuche in der Woche</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Besuche am Tag</translation>
    </message>
    <message>
        <source>Visits per week: %1 in all, most in the week from %2 on, %3.</source>
        <translation>Besuche in der Woche: %1 insgesamt, die meisten in der Woche ab %2, nämlich %3.</translation>
    </message>
    <message>
        <source>Visits per day: %1 in all, most on %2, %3.</source>
        <translation>Besuche am Tag: %1 insgesamt, die meisten am %2, nämlich %3.</translation>
    </message>
    <message>
        <source>Visits by the hour they began</source>
        <translation>Besuche nach der Stunde ihres Beginns</translation>
    </message>
    <message>
        <source>Visits by the hour they began: most in the hour from %1 o&apos;clock on, %2.</source>
        <translation>Besuche nach der Stunde ihres Beginns: die meisten ab %1 Uhr, nämlich %2.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Languages of the visits: %1.</source>
        <translation>Sprachen der Besuche: %1.</translation>
    </message>
    <message>
        <source>Most opened records</source>
        <translation>Am häufigsten geöffnet</translation>
    </message>
    <message>
        <source>Most opened records: %1.</source>
        <translation>Am häufigsten geöffnet: %1.</translation>
    </message>
</context>
<context>
    <name>StatisticsNumber</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>visits on a usual day</source>
        <translation>Besuche an einem üblichen Tag</translation>
    </message>
    <message>
        <source>records opened per visit</source>
        <translation>geöffnete Einträge je Besuch</translation>
    </message>
    <message>
        <source>left half-way</source>
        <translation>unterwegs verlassen</translation>
    </message>
    <message>
        <source>No visit has been counted in this time</source>
        <translation>In dieser Zeit wurde kein Besuch gezählt</translation>
    </message>
    <message>
        <source>Visits appear here when they end. Only sums are kept; nobody is recognised.</source>
        <translation>Besuche erscheinen hier, wenn sie enden. Es bleiben nur Summen; niemand wird wiedererkannt.</translation>
    </message>
</context>
<context>
    <name>TextColumn</name>
    <message>
        <source>%1 words a paragraph, better up to %2</source>
        <translation>%1 Wörter im Absatz, besser bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the longest paragraph</source>
        <translation>
            <numerusform>%n Wort im längsten Absatz</numerusform>
            <numerusform>%n Wörter im längsten Absatz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>TimeTab</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Visible with the next edition</source>
        <translation>Sichtbar mit der nächsten Ausgabe</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Im Archiv</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Visible from</source>
        <translation>Sichtbar ab</translation>
    </message>
    <message>
        <source>Visible until</source>
        <translation>Sichtbar bis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>Der ganze Eintrag</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Kopie anlegen</translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation>Ungespeichertes verwerfen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>A deleted record can be brought back at once below the list.</source>
        <translation>Ein gelöschter Eintrag lässt sich sofort unter der Liste zurückholen.</translation>
    </message>
</context>
<context>
    <name>TonguePicker</name>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Andere Sprache</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Easy German</source>
        <translation>Leichte Sprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Kurmanji Kurdish</source>
        <translation>Kurdisch (Kurmandschi)</translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation>Kurdisch (Sorani)</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegisch</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxemburgisch</translation>
    </message>
    <message>
        <source>Low German</source>
        <translation>Niederdeutsch</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>ist Mitglied von</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>ist Teil von</translation>
    </message>
    <message>
        <source>is run by</source>
        <translation>wird getragen von</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>arbeitet zusammen mit</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>hat beschlossen:</translation>
    </message>
    <message>
        <source>performs at</source>
        <translation>spielt in</translation>
    </message>
    <message>
        <source>is home of</source>
        <translation>beherbergt</translation>
    </message>
    <message>
        <source>is academic partner of</source>
        <translation>ist wissenschaftlicher Partner von</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Anreißer</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State of the text</source>
        <translation>Stand des Textes</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Gallery</source>
        <translation>Galerie</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>Visible from</source>
        <translation>Sichtbar ab</translation>
    </message>
    <message>
        <source>Visible until</source>
        <translation>Sichtbar bis</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Prüfen bis</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Ort auf der Karte</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
</TS>
