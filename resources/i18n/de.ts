<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AloudButtons</name>
    <message>
        <source>The sentence before</source>
        <translation>Der Satz davor</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Noch einmal sagen</translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation>Der nächste Satz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Diese Seite vorlesen</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Durch Berühren hören</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Vorlesen beenden</translation>
    </message>
</context>
<context>
    <name>AloudChoices</name>
    <message>
        <source>Reading aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Diese Seite vorlesen</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Durch Berühren hören</translation>
    </message>
</context>
<context>
    <name>AloudCorner</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
</context>
<context>
    <name>AloudStrip</name>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>The voice cannot be heard at the moment.</source>
        <translation>Die Stimme ist gerade nicht zu hören.</translation>
    </message>
    <message>
        <source>Touch to hear, touch again to open</source>
        <translation>Berühren zum Hören, noch einmal berühren zum Öffnen</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Diese Seite vorlesen</translation>
    </message>
</context>
<context>
    <name>AloudWords</name>
    <message>
        <source>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</source>
        <translation>Das Vorlesen ist an. Bewegen Sie einen Finger über den Bildschirm und hören Sie, was dort steht. Berühren Sie dieselbe Stelle noch einmal, um sie zu öffnen. Mit Tasten: Die Pfeile führen weiter, die Eingabetaste öffnet, und die Taste, mit der Sie begonnen haben, liest alles vor. Zum Beenden halten Sie die Ecke unten rechts.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Taste.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Gewählt.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Berühren Sie den Bildschirm, um zu beginnen</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Schriftgröße, Farben, Lautstärke, Höhe</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache wechseln</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
</context>
<context>
    <name>BarTools</name>
    <message>
        <source>Kept</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>List full</source>
        <translation>Liste voll</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Merkliste</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>%n Eintrag gemerkt</numerusform>
            <numerusform>%n Einträge gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Höher</translation>
    </message>
    <message>
        <source>Use the whole screen again</source>
        <translation>Wieder den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Weitere</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Schriftgröße, Farben, Lautstärke, Höhe</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache wechseln</translation>
    </message>
</context>
<context>
    <name>BarWays</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Member of %1</source>
        <translation>Mitglied von %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Teil von %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Decided on by %1</source>
        <translation>Beschlossen von %1</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Heimat von %1</translation>
    </message>
    <message>
        <source>Academic partner of %1</source>
        <translation>Wissenschaftliche Partnerschaft mit %1</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>Mitglied: %1</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>Dazu gehört: %1</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Verantwortlich für %1</translation>
    </message>
    <message>
        <source>Works together with %1</source>
        <translation>Zusammenarbeit mit %1</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Beschluss zu %1</translation>
    </message>
    <message>
        <source>Performs at %1</source>
        <translation>Auftritt bei %1</translation>
    </message>
    <message>
        <source>%1 performs here</source>
        <translation>Auf der Bühne: %1</translation>
    </message>
    <message>
        <source>At home at %1</source>
        <translation>Zu Hause bei %1</translation>
    </message>
    <message>
        <source>%1 is academic partner</source>
        <translation>Wissenschaftliche Partnerschaft mit %1</translation>
    </message>
    <message>
        <source>Connected with %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>Verantwortung</translation>
    </message>
    <message>
        <source>Works together</source>
        <translation>Zusammenarbeit</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Zu Gast</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>The thicker, the more connections</source>
        <translation>Je dicker, desto mehr Verbindungen</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Without connections</source>
        <translation>Ohne Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Rund um %1, %n Eintrag</numerusform>
            <numerusform>Rund um %1, %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n Eintrag ohne Verbindungen</numerusform>
            <numerusform>%n Einträge ohne Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, in einem anderen Teil des Netzwerks</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Für Sie anpassen</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Wie vorher</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
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
        <source>Strong contrast</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>All further down</source>
        <translation>Alles weiter unten</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Ganzer Bildschirm</translation>
    </message>
</context>
<context>
    <name>CornerMark</name>
    <message>
        <source>Staff entrance</source>
        <translation>Eingang für das Team</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Diesen Text gibt es hier auf: %1</translation>
    </message>
    <message>
        <source>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</source>
        <translation>Diesen Text in Leichter Sprache hat noch keine Prüfgruppe gelesen. Sagen Sie uns, was schwer zu verstehen ist.</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Gehört zusammen mit</translation>
    </message>
</context>
<context>
    <name>ExhibitButtons</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Voriges Bild</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
</context>
<context>
    <name>ExhibitFrame</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>We will be right back.</source>
        <translation>Gleich geht es weiter.</translation>
    </message>
    <message>
        <source>This screen is waiting for its content and keeps trying by itself.</source>
        <translation>Dieser Bildschirm wartet auf seine Inhalte und versucht es von selbst weiter.</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>Bitte sagen Sie uns Bescheid: %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>GalleryThumb</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pictures</source>
        <translation>
            <numerusform>und ein weiteres Bild</numerusform>
            <numerusform>und %n weitere Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexScreen</name>
    <message numerus="yes">
        <source>%n record(s) from A to Z</source>
        <translation>
            <numerusform>%n Eintrag von A bis Z</numerusform>
            <numerusform>%n Einträge von A bis Z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>KeptCode</name>
    <message>
        <source>QR code with your list</source>
        <translation>QR-Code mit Ihrer Liste</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message numerus="yes">
        <source>The code has no room for %n record(s).</source>
        <translation>
            <numerusform>%n Eintrag passt nicht mehr in den Code.</numerusform>
            <numerusform>%n Einträge passen nicht mehr in den Code.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens your list.</source>
        <translation>Halten Sie die Kamera Ihres Handys auf den Code: Er öffnet Ihre Liste.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</source>
        <translation>Halten Sie die Kamera Ihres Handys auf den Code: Ihre Liste erscheint als Text. Internet brauchen Sie dafür nicht.</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</source>
        <translation>Öffnen Sie, was Ihnen gefällt, und berühren Sie das Herz. Es kommt auf diese Liste, und ein Code bringt die Liste auf Ihr Handy.</translation>
    </message>
    <message>
        <source>Nothing of it is stored here: your list is gone when you leave.</source>
        <translation>Hier wird nichts davon gespeichert: Wenn Sie gehen, ist Ihre Liste weg.</translation>
    </message>
    <message>
        <source>Bring the list back</source>
        <translation>Liste zurückholen</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>On your list</source>
        <translation>Auf Ihrer Merkliste</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>My list</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>My list – %1</source>
        <translation>Merkliste – %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weiterer Eintrag</numerusform>
            <numerusform>… und %n weitere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list: %n record(s)</source>
        <translation>
            <numerusform>Merkliste: %n Eintrag</numerusform>
            <numerusform>Merkliste: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: it holds %n record(s).</source>
        <translation>
            <numerusform>Die Liste ist voll: Mehr als %n Eintrag passt nicht hinein.</numerusform>
            <numerusform>Die Liste ist voll: Mehr als %n Einträge passen nicht hinein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one to keep another.</source>
        <translation>Entfernen Sie einen, um einen anderen zu merken.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Alle entfernen</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Und-Zeichen</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Letztes Zeichen löschen</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters for %1</source>
        <translation>Buchstaben für %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Tastatur wegräumen</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Wählen Sie Ihre Sprache</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n record(s) at this place</source>
        <translation>
            <numerusform>%n Eintrag an diesem Ort</numerusform>
            <numerusform>%n Einträge an diesem Ort</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Dieser Ort liegt außerhalb der Karte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>MapListCell</name>
    <message>
        <source>Other places</source>
        <translation>Andere Orte</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1, %2 km von hier</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) around %1</source>
        <translation>
            <numerusform>%n Eintrag um %1</numerusform>
            <numerusform>%n Einträge um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n Eintrag in %1</numerusform>
            <numerusform>%n Einträge in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message numerus="yes">
        <source>%n outside of the map</source>
        <translation>
            <numerusform>%n außerhalb der Karte</numerusform>
            <numerusform>%n außerhalb der Karte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRecord</name>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Dieser Ort liegt außerhalb der Karte.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What is where</source>
        <translation>Was ist wo?</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als Karte</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Where am I?</source>
        <translation>Wo bin ich?</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Die ganze Region</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the region</source>
        <translation>Karte der Region</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code: %1</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Mehr auf dem Handy</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Show all again</source>
        <translation>Wieder alle zeigen</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Mehr erfahren</translation>
    </message>
</context>
<context>
    <name>NetworkEntry</name>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n Eintrag ohne Verbindungen</numerusform>
            <numerusform>%n Einträge ohne Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Rund um %1, %n Eintrag</numerusform>
            <numerusform>Rund um %1, %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, in einem anderen Teil des Netzwerks</translation>
    </message>
</context>
<context>
    <name>NetworkHead</name>
    <message>
        <source>Who works with whom?</source>
        <translation>Wer arbeitet mit wem?</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Rund um %1</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Ganzes Netzwerk</translation>
    </message>
    <message>
        <source>One step out</source>
        <translation>Einen Schritt hinaus</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>As a picture</source>
        <translation>Als Bild</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Diesen Text gibt es hier auf: %1</translation>
    </message>
    <message>
        <source>Content as of %1</source>
        <translation>Stand: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll up</source>
        <translation>Weiter nach oben</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Weiter nach unten</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Weiterblättern</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schreibtisch</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>Wie dieser Bildschirm</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Gedreht ansehen</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>Vorschau: noch nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Type a name, a place or a word.</source>
        <translation>Name, Ort oder Stichwort eingeben</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Watch</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>Auf der Karte</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>Im Netzwerk</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>Mehr als %n Treffer</numerusform>
            <numerusform>Mehr als %n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>The first letters are enough. Or begin with one of these.</source>
        <translation>Die ersten Buchstaben genügen. Oder beginnen Sie hiermit:</translation>
    </message>
    <message>
        <source>Did you mean one of these words?</source>
        <translation>Meinten Sie eines dieser Wörter?</translation>
    </message>
    <message>
        <source>Perhaps one of these interests you.</source>
        <translation>Vielleicht interessiert Sie das hier:</translation>
    </message>
    <message>
        <source>Not written exactly like this, but similar.</source>
        <translation>Nicht genau so geschrieben, aber ähnlich.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in: %1</source>
        <translation>Gefunden in: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise we begin again in %n second(s).</source>
        <translation>
            <numerusform>Sonst geht es in %n Sekunde wieder von vorn los.</numerusform>
            <numerusform>Sonst geht es in %n Sekunden wieder von vorn los.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ich bin noch da</translation>
    </message>
</context>
<context>
    <name>Stratum</name>
    <message>
        <source>still to come</source>
        <translation>kommt noch</translation>
    </message>
</context>
<context>
    <name>TheatreButtons</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s zurück</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 s vor</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 Sekunden zurück</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 Sekunden weiter</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Mitlesen</translation>
    </message>
</context>
<context>
    <name>TheatreLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Stand der Wiedergabe</translation>
    </message>
</context>
<context>
    <name>TheatreSigning</name>
    <message>
        <source>Sign language</source>
        <translation>Gebärdensprache</translation>
    </message>
</context>
<context>
    <name>TheatreTitle</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>Das lässt sich gerade nicht abspielen.</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Layer by layer</source>
        <translation>Schicht für Schicht</translation>
    </message>
    <message>
        <source>From %1 to %2, layer by layer</source>
        <translation>Von %1 bis %2: Schicht für Schicht</translation>
    </message>
</context>
<context>
    <name>TodayMark</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Very loud</source>
        <translation>Sehr laut</translation>
    </message>
</context>
</TS>
