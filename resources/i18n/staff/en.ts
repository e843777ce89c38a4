<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BarChart</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>no longer there</translation>
    </message>
    <message>
        <source>language</source>
        <translation>language</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>changed in %1</source>
        <translation>changed in %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
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
        <translation>ddd d MMM yyyy, hh:mm</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>A day later</translation>
    </message>
    <message>
        <source>+ 30 days</source>
        <translation>+ 30 days</translation>
    </message>
    <message>
        <source>− 1 h</source>
        <translation>− 1 h</translation>
    </message>
    <message>
        <source>+ 1 h</source>
        <translation>+ 1 h</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>No limit</translation>
    </message>
</context>
<context>
    <name>DeskConfirm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>DeskKeyboard</name>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
</context>
<context>
    <name>DeskStepper</name>
    <message>
        <source>%1: less</source>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1: more</source>
        <translation>%1: more</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>before: %1</source>
        <translation>before: %1</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>now: %1</translation>
    </message>
</context>
<context>
    <name>EditionsPage</name>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>The last editions stay. One touch shows an earlier one to visitors again; your records stay as they are.</source>
        <translation>The last editions stay. One touch shows an earlier one to visitors again; your records stay as they are.</translation>
    </message>
    <message>
        <source>Edition %1, %2</source>
        <translation>Edition %1, %2</translation>
    </message>
    <message>
        <source>Edition %1, %2, by %3</source>
        <translation>Edition %1, %2, by %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>On the screen</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Show again</translation>
    </message>
</context>
<context>
    <name>FiguresTab</name>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Three are shown at a glance: the first three.</source>
        <translation>Three are shown at a glance: the first three.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>What it counts (%1)</source>
        <translation>What it counts (%1)</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Add a number</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>What happened (%1)</source>
        <translation>What happened (%1)</translation>
    </message>
    <message>
        <source>Add a milestone</source>
        <translation>Add a milestone</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>no text in %1</source>
        <translation>no text in %1</translation>
    </message>
    <message>
        <source>no alternative text in %1</source>
        <translation>no alternative text in %1</translation>
    </message>
    <message>
        <source>the review is overdue</source>
        <translation>the review is overdue</translation>
    </message>
    <message>
        <source>a video without captions</source>
        <translation>a video without captions</translation>
    </message>
    <message>
        <source>a picture without credit or licence</source>
        <translation>a picture without credit or licence</translation>
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
        <translation>Nothing has been changed here yet.</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>an import</translation>
    </message>
    <message>
        <source>%1: made by %2</source>
        <translation>%1: made by %2</translation>
    </message>
    <message>
        <source>%1: deleted by %2</source>
        <translation>%1: deleted by %2</translation>
    </message>
    <message>
        <source>%1: changed by %2</source>
        <translation>%1: changed by %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>As it was before</source>
        <translation>As it was before</translation>
    </message>
</context>
<context>
    <name>ItemLine</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>NewRecord</name>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Make it</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PinKey</name>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>No PIN is set</source>
        <translation>No PIN is set</translation>
    </message>
    <message>
        <source>Team: your PIN</source>
        <translation>Team: your PIN</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>Set a PIN for the team</source>
        <translation>Set a PIN for the team</translation>
    </message>
    <message>
        <source>Start the kiosk again, or run kiosk staff set-pin: then a PIN can be set.</source>
        <translation>Start the kiosk again, or run kiosk staff set-pin: then a PIN can be set.</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong PINs. Next try in %n second(s).</source>
        <translation>
            <numerusform>Too many wrong PINs. Next try in %n second.</numerusform>
            <numerusform>Too many wrong PINs. Next try in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Six to twelve digits. Whoever knows them can change what visitors see.</source>
        <translation>Six to twelve digits. Whoever knows them can change what visitors see.</translation>
    </message>
    <message>
        <source>A PIN has six to twelve digits.</source>
        <translation>A PIN has six to twelve digits.</translation>
    </message>
    <message>
        <source>This PIN repeats itself. Please choose a more varied one.</source>
        <translation>This PIN repeats itself. Please choose a more varied one.</translation>
    </message>
    <message>
        <source>This PIN counts up or down. Please choose a less regular one.</source>
        <translation>This PIN counts up or down. Please choose a less regular one.</translation>
    </message>
    <message>
        <source>This PIN reads like a date. Birthdays are guessed first.</source>
        <translation>This PIN reads like a date. Birthdays are guessed first.</translation>
    </message>
    <message>
        <source>The two were different. Please begin again.</source>
        <translation>The two were different. Please begin again.</translation>
    </message>
    <message>
        <source>This PIN is wrong.</source>
        <translation>This PIN is wrong.</translation>
    </message>
    <message>
        <source>This account is closed. A new PIN is set with kiosk staff set-pin.</source>
        <translation>This account is closed. A new PIN is set with kiosk staff set-pin.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Back to the visitors&apos; screen</source>
        <translation>Back to the visitors&apos; screen</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publish now</translation>
    </message>
    <message>
        <source>Looking for changes …</source>
        <translation>Looking for changes …</translation>
    </message>
    <message>
        <source>Visitors see everything as it is saved: there is nothing new to publish.</source>
        <translation>Visitors see everything as it is saved: there is nothing new to publish.</translation>
    </message>
    <message numerus="yes">
        <source>Visitors will see %n change(s):</source>
        <translation>
            <numerusform>Visitors will see %n change:</numerusform>
            <numerusform>Visitors will see %n changes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still missing: %n thing(s)</source>
        <translation>
            <numerusform>Still missing: %n thing</numerusform>
            <numerusform>Still missing: %n things</numerusform>
        </translation>
    </message>
    <message>
        <source>You can publish all the same: what is missing in a language appears in another one.</source>
        <translation>You can publish all the same: what is missing in a language appears in another one.</translation>
    </message>
</context>
<context>
    <name>RecordEditor</name>
    <message>
        <source>Texts</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Numbers and years</source>
        <translation>Numbers and years</translation>
    </message>
    <message>
        <source>Picture and media</source>
        <translation>Picture and media</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Time and state</source>
        <translation>Time and state</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>All records</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
</context>
<context>
    <name>RecordLine</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Waits for its time</source>
        <translation>Waits for its time</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>review is due</translation>
    </message>
    <message>
        <source>lead tile</source>
        <translation>lead tile</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Search records</source>
        <translation>Search records</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>No record matches.</source>
        <translation>No record matches.</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Take that back</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Choose a record on the left, or make a new one.</source>
        <translation>Choose a record on the left, or make a new one.</translation>
    </message>
</context>
<context>
    <name>RelationPicker</name>
    <message>
        <source>Search the other record</source>
        <translation>Search the other record</translation>
    </message>
</context>
<context>
    <name>RelationsTab</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>The first one chosen names and colours the tile.</source>
        <translation>The first one chosen names and colours the tile.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Add a connection</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Visitors get a link as a QR code once somebody has opened it on a phone and confirmed it here.</source>
        <translation>Visitors get a link as a QR code once somebody has opened it on a phone and confirmed it here.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Add a link</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Pictures and sounds</translation>
    </message>
    <message>
        <source>Arrange the start</source>
        <translation>Arrange the start</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Translations</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>StatisticsCharts</name>
    <message>
        <source>Visits per week</source>
        <translation>Visits per week</translation>
    </message>
    <message>
        <source>Visits per day</source>
        <translation>Visits per day</translation>
    </message>
    <message>
        <source>Visits per week: %1 in all, most in the week from %2 on, %3.</source>
        <translation>Visits per week: %1 in all, most in the week from %2 on, %3.</translation>
    </message>
    <message>
        <source>Visits per day: %1 in all, most on %2, %3.</source>
        <translation>Visits per day: %1 in all, most on %2, %3.</translation>
    </message>
    <message>
        <source>Visits by the hour they began</source>
        <translation>Visits by the hour they began</translation>
    </message>
    <message>
        <source>Visits by the hour they began: most in the hour from %1 o&apos;clock on, %2.</source>
        <translation>Visits by the hour they began: most in the hour from %1 o&apos;clock on, %2.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Languages of the visits: %1.</source>
        <translation>Languages of the visits: %1.</translation>
    </message>
    <message>
        <source>Most opened records</source>
        <translation>Most opened records</translation>
    </message>
    <message>
        <source>Most opened records: %1.</source>
        <translation>Most opened records: %1.</translation>
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
        <translation>Statistics</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Save as CSV</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>visits</translation>
    </message>
    <message>
        <source>visits on a usual day</source>
        <translation>visits on a usual day</translation>
    </message>
    <message>
        <source>records opened per visit</source>
        <translation>records opened per visit</translation>
    </message>
    <message>
        <source>left half-way</source>
        <translation>left half-way</translation>
    </message>
    <message>
        <source>No visit has been counted in this time</source>
        <translation>No visit has been counted in this time</translation>
    </message>
    <message>
        <source>Visits appear here when they end. Only sums are kept; nobody is recognised.</source>
        <translation>Visits appear here when they end. Only sums are kept; nobody is recognised.</translation>
    </message>
</context>
<context>
    <name>TextColumn</name>
    <message>
        <source>%1 words a paragraph, better up to %2</source>
        <translation>%1 words a paragraph, better up to %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) in the longest paragraph</source>
        <translation>
            <numerusform>%n word in the longest paragraph</numerusform>
            <numerusform>%n words in the longest paragraph</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>TimeTab</name>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Visible with the next edition</source>
        <translation>Visible with the next edition</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>In the archive</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Visible from</source>
        <translation>Visible from</translation>
    </message>
    <message>
        <source>Visible until</source>
        <translation>Visible until</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>The record as a whole</source>
        <translation>The record as a whole</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Forget what is not saved</source>
        <translation>Forget what is not saved</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>A deleted record can be brought back at once below the list.</source>
        <translation>A deleted record can be brought back at once below the list.</translation>
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
        <translation>Programme</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>is a member of</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>is part of</translation>
    </message>
    <message>
        <source>is run by</source>
        <translation>is run by</translation>
    </message>
    <message>
        <source>works with</source>
        <translation>works with</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>decided on</translation>
    </message>
    <message>
        <source>performs at</source>
        <translation>performs at</translation>
    </message>
    <message>
        <source>is home of</source>
        <translation>is home of</translation>
    </message>
    <message>
        <source>is academic partner of</source>
        <translation>is academic partner of</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Needs review</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Teaser</source>
        <translation>Teaser</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State of the text</source>
        <translation>State of the text</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Milestones</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Visible from</source>
        <translation>Visible from</translation>
    </message>
    <message>
        <source>Visible until</source>
        <translation>Visible until</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Review by</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
</context>
</TS>
