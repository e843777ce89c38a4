<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
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
    <name>GapLine</name>
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
        <source>a picture without credit or licence</source>
        <translation>ein Bild ohne Nachweis oder Lizenz</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>Make it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
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
    <name>PublishPage</name>
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
    <name>RecordsPage</name>
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
