<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Tippen Sie auf den Bild·schirm. Dann geht es los.</translation>
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
        <source>My list</source>
        <translation>Meine Liste</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>%n Eintrag in Ihrer Liste</numerusform>
            <numerusform>%n Einträge in Ihrer Liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
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
        <translation>Anfang</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>A–Z</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Land·karte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz·werk</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeit·leiste</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
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
        <translation>Diesen Text gibt es nur in dieser Sprache: %1</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Film ansehen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ton anhören</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Das gehört auch dazu</translation>
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
        <translation>Der Bild·schirm wartet. Er versucht es von selbst weiter.</translation>
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
    <name>LanguageSheet</name>
    <message>
        <source>Close without a change</source>
        <translation>Schließen. Nichts ändern.</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>Welche Sprache möchten Sie?</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-Code zum Scannen: %1</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Mehr lesen mit dem Handy</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>Content as of %1</source>
        <translation>Der Text ist vom %1.</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Nach unten</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>Zurück zum Schreib·tisch</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>So wie der Bild·schirm</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Anders herum</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>Das ist eine Vorschau. Andere sehen das noch nicht.</translation>
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
            <numerusform>Noch %n Sekunde. Dann geht es von vorne los.</numerusform>
            <numerusform>Noch %n Sekunden. Dann geht es von vorne los.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Ja, ich bin noch da</translation>
    </message>
</context>
<context>
    <name>Theatre</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>Das geht gerade nicht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
        <source>From the beginning</source>
        <translation>Noch einmal von vorn</translation>
    </message>
</context>
</TS>
