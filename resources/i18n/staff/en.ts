<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArrangePage</name>
    <message>
        <source>Arrange the start</source>
        <translation>Arrange the start</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Drag a tile to another place, or move it with its buttons. Visitors get the new order when you publish.</source>
        <translation>Drag a tile to another place, or move it with its buttons. Visitors get the new order when you publish.</translation>
    </message>
    <message numerus="yes">
        <source>Show more (%n left)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangeTile</name>
    <message>
        <source>Place %1: %2</source>
        <translation>Place %1: %2</translation>
    </message>
    <message>
        <source>%1: one place up</source>
        <translation>%1: one place up</translation>
    </message>
    <message>
        <source>%1: one place down</source>
        <translation>%1: one place down</translation>
    </message>
    <message>
        <source>%1: make it the lead tile</source>
        <translation>%1: make it the lead tile</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Backup</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Back everything up</source>
        <translation>Back everything up</translation>
    </message>
    <message>
        <source>Records, pictures, settings and statistics; PINs are set anew on another machine.</source>
        <translation>Records, pictures, settings and statistics; PINs are set anew on another machine.</translation>
    </message>
    <message>
        <source>A backup on a USB stick or in the inbox. You are asked once more before it replaces what is here.</source>
        <translation>A backup on a USB stick or in the inbox. You are asked once more before it replaces what is here.</translation>
    </message>
    <message>
        <source>Made every day by itself</source>
        <translation>Made every day by itself</translation>
    </message>
    <message>
        <source>There is none yet; the first one is made today.</source>
        <translation>There is none yet; the first one is made today.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>From a file</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Choose a backup</translation>
    </message>
    <message>
        <source>Restoring is for managers.</source>
        <translation>Restoring is for managers.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restore the backup of %1?</translation>
    </message>
    <message numerus="yes">
        <source>It holds %n record(s). Everything here takes its state; what is here now is kept beside it. You are asked for your PIN again.</source>
        <translation>
            <numerusform>It holds %n record. Everything here takes its state; what is here now is kept beside it. You are asked for your PIN again.</numerusform>
            <numerusform>It holds %n records. Everything here takes its state; what is here now is kept beside it. You are asked for your PIN again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
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
        <translation>Translations</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>All languages</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Every state</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>There is no record yet</source>
        <translation>There is no record yet</translation>
    </message>
    <message>
        <source>No text is in this state</source>
        <translation>No text is in this state</translation>
    </message>
</context>
<context>
    <name>CategoryEditor</name>
    <message>
        <source>All categories</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>CategoryLine</name>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>no record yet: visitors do not see it</source>
        <translation>no record yet: visitors do not see it</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: further up</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: further down</translation>
    </message>
</context>
<context>
    <name>CategoryList</name>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>Take that back</translation>
    </message>
    <message>
        <source>Visitors find them in this order. One with records cannot be removed: take the records out of it first.</source>
        <translation>Visitors find them in this order. One with records cannot be removed: take the records out of it first.</translation>
    </message>
    <message>
        <source>A new category</source>
        <translation>A new category</translation>
    </message>
    <message>
        <source>Its title in the house&apos;s language</source>
        <translation>Its title in the house&apos;s language</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Add it</translation>
    </message>
</context>
<context>
    <name>CategoryLook</name>
    <message>
        <source>Colour</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
</context>
<context>
    <name>CategorySigns</name>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Factory</translation>
    </message>
    <message>
        <source>Mining</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>Crafts</source>
        <translation>Crafts</translation>
    </message>
    <message>
        <source>Technology</source>
        <translation>Technology</translation>
    </message>
    <message>
        <source>Ideas</source>
        <translation>Ideas</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energy</translation>
    </message>
    <message>
        <source>Science</source>
        <translation>Science</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Laboratory</source>
        <translation>Laboratory</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Press</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institution</translation>
    </message>
    <message>
        <source>Castle</source>
        <translation>Castle</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Church</translation>
    </message>
    <message>
        <source>Mosque</source>
        <translation>Mosque</translation>
    </message>
    <message>
        <source>Synagogue</source>
        <translation>Synagogue</translation>
    </message>
    <message>
        <source>Art</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Theatre</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Music</translation>
    </message>
    <message>
        <source>Photography</source>
        <translation>Photography</translation>
    </message>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Family</translation>
    </message>
    <message>
        <source>Partnership</source>
        <translation>Partnership</translation>
    </message>
    <message>
        <source>Volunteering</source>
        <translation>Volunteering</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Sports</source>
        <translation>Sports</translation>
    </message>
    <message>
        <source>Nature</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Garden</source>
        <translation>Garden</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Water</translation>
    </message>
    <message>
        <source>Cycling</source>
        <translation>Cycling</translation>
    </message>
    <message>
        <source>Walking</source>
        <translation>Walking</translation>
    </message>
    <message>
        <source>Railway</source>
        <translation>Railway</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Shipping</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>World</source>
        <translation>World</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Trade</translation>
    </message>
    <message>
        <source>Economy</source>
        <translation>Economy</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Politics</source>
        <translation>Politics</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Flag</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Star</translation>
    </message>
</context>
<context>
    <name>CategoryWords</name>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Ember</source>
        <translation>Ember</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Earth</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Crimson</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
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
    <message>
        <source>Category %1</source>
        <translation>Category %1</translation>
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
    <name>DayLine</name>
    <message>
        <source>round the clock</source>
        <translation>round the clock</translation>
    </message>
    <message>
        <source>of the next day</source>
        <translation>of the next day</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>%1, opens</source>
        <translation>%1, opens</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>%1, closes</source>
        <translation>%1, closes</translation>
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
    <name>DeskPager</name>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
</context>
<context>
    <name>DeskProgress</name>
    <message>
        <source>%1 percent</source>
        <translation>%1 percent</translation>
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
    <name>ExchangePage</name>
    <message>
        <source>Exchange</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>Spreadsheet (Excel)</source>
        <translation>Spreadsheet (Excel)</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Spreadsheet (CSV)</translation>
    </message>
    <message>
        <source>Everything with pictures</source>
        <translation>Everything with pictures</translation>
    </message>
    <message>
        <source>For the website (JSON-LD)</source>
        <translation>For the website (JSON-LD)</translation>
    </message>
    <message>
        <source>A spreadsheet has one row for each record and language: hand it to translators and bring it in again.</source>
        <translation>A spreadsheet has one row for each record and language: hand it to translators and bring it in again.</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Bring in</translation>
    </message>
    <message>
        <source>A spreadsheet that comes back, or everything with pictures from another kiosk. You see what changes before it does.</source>
        <translation>A spreadsheet that comes back, or everything with pictures from another kiosk. You see what changes before it does.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
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
    <name>FileBrowser</name>
    <message>
        <source>Choose files</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Out of “%1”</source>
        <translation>Out of “%1”</translation>
    </message>
    <message>
        <source>There is nothing here to take</source>
        <translation>There is nothing here to take</translation>
    </message>
    <message>
        <source>Plug in a USB stick, or have files put into the inbox. Wanted: %1.</source>
        <translation>Plug in a USB stick, or have files put into the inbox. Wanted: %1.</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Take</translation>
    </message>
    <message numerus="yes">
        <source>Take %n file(s)</source>
        <translation>
            <numerusform>Take %n file</numerusform>
            <numerusform>Take %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FileLine</name>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
</context>
<context>
    <name>FocalPoint</name>
    <message>
        <source>The point that stays in sight</source>
        <translation>The point that stays in sight</translation>
    </message>
    <message>
        <source>Touch what must stay in sight when the picture is cropped.</source>
        <translation>Touch what must stay in sight when the picture is cropped.</translation>
    </message>
    <message>
        <source>Further left</source>
        <translation>Further left</translation>
    </message>
    <message>
        <source>Further right</source>
        <translation>Further right</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Middle</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>Gallery</source>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>More pictures, which visitors can enlarge. There is none yet.</source>
        <translation>More pictures, which visitors can enlarge. There is none yet.</translation>
    </message>
    <message>
        <source>Visitors see them in this order and can enlarge them.</source>
        <translation>Visitors see them in this order and can enlarge them.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Search pictures</translation>
    </message>
    <message>
        <source>No other picture matches.</source>
        <translation>No other picture matches.</translation>
    </message>
</context>
<context>
    <name>GalleryTile</name>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>GapLine</name>
    <message>
        <source>a video flashes more than three times a second, which can start a seizure</source>
        <translation>a video flashes more than three times a second, which can start a seizure</translation>
    </message>
    <message>
        <source>white text on it is hard to read; choose a darker one</source>
        <translation>white text on it is hard to read; choose a darker one</translation>
    </message>
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
        <source>a sound without captions, so there is nothing to read along</source>
        <translation>a sound without captions, so there is nothing to read along</translation>
    </message>
    <message>
        <source>a picture without credit or licence</source>
        <translation>a picture without credit or licence</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Colour of the house</translation>
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
        <translation>%1: half an hour earlier</translation>
    </message>
    <message>
        <source>%1: half an hour later</source>
        <translation>%1: half an hour later</translation>
    </message>
</context>
<context>
    <name>HealthFacts</name>
    <message>
        <source>All its files are whole.</source>
        <translation>All its files are whole.</translation>
    </message>
    <message>
        <source>Some of its files are damaged.</source>
        <translation>Some of its files are damaged.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>There is none.</translation>
    </message>
    <message>
        <source>Reading its files …</source>
        <translation>Reading its files …</translation>
    </message>
    <message>
        <source>This is its first start.</source>
        <translation>This is its first start.</translation>
    </message>
    <message>
        <source>The time before, the operator ended it.</source>
        <translation>The time before, the operator ended it.</translation>
    </message>
    <message>
        <source>The time before, the system ended it, as when the computer is shut down.</source>
        <translation>The time before, the system ended it, as when the computer is shut down.</translation>
    </message>
    <message>
        <source>The time before, the power went off while it was running.</source>
        <translation>The time before, the power went off while it was running.</translation>
    </message>
    <message>
        <source>The time before, it ended unexpectedly: a crash.</source>
        <translation>The time before, it ended unexpectedly: a crash.</translation>
    </message>
    <message>
        <source>The time before, it ended unexpectedly: a power cut or a crash.</source>
        <translation>The time before, it ended unexpectedly: a power cut or a crash.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Edition %1 is on the screen.</source>
        <translation>Edition %1 is on the screen.</translation>
    </message>
    <message>
        <source>Edition %1 is on the screen, published on %2.</source>
        <translation>Edition %1 is on the screen, published on %2.</translation>
    </message>
    <message>
        <source>There is no earlier edition yet.</source>
        <translation>There is no earlier edition yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier edition(s) can be shown again.</source>
        <translation>
            <numerusform>%n earlier edition can be shown again.</numerusform>
            <numerusform>%n earlier editions can be shown again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>%1 of %2 are free.</source>
        <translation>%1 of %2 are free.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memory</translation>
    </message>
    <message>
        <source>How much the program uses is unknown.</source>
        <translation>How much the program uses is unknown.</translation>
    </message>
    <message>
        <source>The program uses %1.</source>
        <translation>The program uses %1.</translation>
    </message>
    <message>
        <source>How much the computer has is unknown.</source>
        <translation>How much the computer has is unknown.</translation>
    </message>
    <message>
        <source>%1 of the computer&apos;s %2 are free.</source>
        <translation>%1 of the computer&apos;s %2 are free.</translation>
    </message>
    <message>
        <source>Last start</source>
        <translation>Last start</translation>
    </message>
    <message>
        <source>When the program started was not noted.</source>
        <translation>When the program started was not noted.</translation>
    </message>
    <message>
        <source>The program has been running since %1.</source>
        <translation>The program has been running since %1.</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Last backup</translation>
    </message>
    <message>
        <source>No daily backup has been made yet.</source>
        <translation>No daily backup has been made yet.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>%1: unknown</source>
        <translation>%1: unknown</translation>
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
        <translation>What the program noted last</translation>
    </message>
    <message>
        <source>Nothing has been noted.</source>
        <translation>Nothing has been noted.</translation>
    </message>
    <message>
        <source>Older lines</source>
        <translation>Older lines</translation>
    </message>
    <message>
        <source>Newer lines</source>
        <translation>Newer lines</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Health</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Self-test</source>
        <translation>Self-test</translation>
    </message>
    <message>
        <source>Copy report to USB</source>
        <translation>Copy report to USB</translation>
    </message>
    <message>
        <source>Visitors see no content: publish an edition.</source>
        <translation>Visitors see no content: publish an edition.</translation>
    </message>
    <message>
        <source>The edition on the screen is damaged: publish again, or take back an earlier one.</source>
        <translation>The edition on the screen is damaged: publish again, or take back an earlier one.</translation>
    </message>
    <message>
        <source>The disk is nearly full: delete what nobody needs on this computer.</source>
        <translation>The disk is nearly full: delete what nobody needs on this computer.</translation>
    </message>
    <message>
        <source>The computer is short of memory: restart it.</source>
        <translation>The computer is short of memory: restart it.</translation>
    </message>
    <message>
        <source>The self-test has found something: see below.</source>
        <translation>The self-test has found something: see below.</translation>
    </message>
    <message>
        <source>There is no backup of the last three days: make one on the page Backup.</source>
        <translation>There is no backup of the last three days: make one on the page Backup.</translation>
    </message>
    <message>
        <source>The records can be read.</source>
        <translation>The records can be read.</translation>
    </message>
    <message>
        <source>The records cannot be read: restore a backup.</source>
        <translation>The records cannot be read: restore a backup.</translation>
    </message>
    <message>
        <source>The PINs are in order.</source>
        <translation>The PINs are in order.</translation>
    </message>
    <message>
        <source>The PINs no longer count: set each anew.</source>
        <translation>The PINs no longer count: set each anew.</translation>
    </message>
    <message>
        <source>The edition is whole.</source>
        <translation>The edition is whole.</translation>
    </message>
    <message>
        <source>The edition is damaged or missing: publish again.</source>
        <translation>The edition is damaged or missing: publish again.</translation>
    </message>
    <message>
        <source>All fonts are there.</source>
        <translation>All fonts are there.</translation>
    </message>
    <message>
        <source>Fonts are missing: install the program again.</source>
        <translation>Fonts are missing: install the program again.</translation>
    </message>
    <message>
        <source>All screens are there.</source>
        <translation>All screens are there.</translation>
    </message>
    <message>
        <source>Screens are missing: install the program again.</source>
        <translation>Screens are missing: install the program again.</translation>
    </message>
    <message>
        <source>Pictures can be read.</source>
        <translation>Pictures can be read.</translation>
    </message>
    <message>
        <source>Pictures cannot be read: install the program again.</source>
        <translation>Pictures cannot be read: install the program again.</translation>
    </message>
    <message>
        <source>The display answers.</source>
        <translation>The display answers.</translation>
    </message>
    <message>
        <source>The display does not answer: check its cables.</source>
        <translation>The display does not answer: check its cables.</translation>
    </message>
    <message>
        <source>Reading aloud has a voice.</source>
        <translation>Reading aloud has a voice.</translation>
    </message>
    <message>
        <source>Reading aloud has no voice: install espeak-ng.</source>
        <translation>Reading aloud has no voice: install espeak-ng.</translation>
    </message>
    <message>
        <source>There is room on the disk.</source>
        <translation>There is room on the disk.</translation>
    </message>
    <message>
        <source>Everything else is well.</source>
        <translation>Everything else is well.</translation>
    </message>
    <message>
        <source>Something else is wrong: copy the report and ask for help.</source>
        <translation>Something else is wrong: copy the report and ask for help.</translation>
    </message>
    <message>
        <source>Looking whether everything is fine …</source>
        <translation>Looking whether everything is fine …</translation>
    </message>
    <message>
        <source>Everything is fine.</source>
        <translation>Everything is fine.</translation>
    </message>
    <message>
        <source>No USB stick takes the report; it is in the inbox folder as %1.</source>
        <translation>No USB stick takes the report; it is in the inbox folder as %1.</translation>
    </message>
    <message>
        <source>The report is on %1 as %2. You can pull the stick out now.</source>
        <translation>The report is on %1 as %2. You can pull the stick out now.</translation>
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
    <name>HouseColour</name>
    <message>
        <source>Teal</source>
        <translation>Teal</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Sky</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Crimson</source>
        <translation>Crimson</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Brick</translation>
    </message>
    <message>
        <source>Earth</source>
        <translation>Earth</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Slate</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Colour of the house</source>
        <translation>Colour of the house</translation>
    </message>
    <message>
        <source>as designed</source>
        <translation>as designed</translation>
    </message>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>Or the exact colour of your house</source>
        <translation>Or the exact colour of your house</translation>
    </message>
    <message>
        <source>Such as #1F4E9C</source>
        <translation>Such as #1F4E9C</translation>
    </message>
    <message>
        <source>White text on this colour reads well: %1 : 1.</source>
        <translation>White text on this colour reads well: %1 : 1.</translation>
    </message>
    <message>
        <source>White text on this colour is hard to read: %1 : 1. It should be 4.5 : 1 at least; choose a darker one.</source>
        <translation>White text on this colour is hard to read: %1 : 1. It should be 4.5 : 1 at least; choose a darker one.</translation>
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
    <name>LanguageCount</name>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>%1 of %2 reviewed</translation>
    </message>
</context>
<context>
    <name>LanguageForm</name>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>International short name of the language</source>
        <translation>International short name of the language</translation>
    </message>
    <message>
        <source>Such as ja or pt-BR</source>
        <translation>Such as ja or pt-BR</translation>
    </message>
    <message>
        <source>What its speakers call it</source>
        <translation>What its speakers call it</translation>
    </message>
    <message>
        <source>Such as Nederlands</source>
        <translation>Such as Nederlands</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Written from</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>left to right</translation>
    </message>
    <message>
        <source>right to left</source>
        <translation>right to left</translation>
    </message>
    <message>
        <source>What is not translated yet appears in</source>
        <translation>What is not translated yet appears in</translation>
    </message>
    <message>
        <source>the house&apos;s language</source>
        <translation>the house&apos;s language</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>LanguageLine</name>
    <message>
        <source>off: visitors do not see it</source>
        <translation>off: visitors do not see it</translation>
    </message>
    <message>
        <source>the house&apos;s language: visitors begin in it</source>
        <translation>the house&apos;s language: visitors begin in it</translation>
    </message>
    <message>
        <source>what is missing appears in: %1</source>
        <translation>what is missing appears in: %1</translation>
    </message>
    <message>
        <source>Begin with it</source>
        <translation>Begin with it</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>%1: further up</source>
        <translation>%1: further up</translation>
    </message>
    <message>
        <source>%1: further down</source>
        <translation>%1: further down</translation>
    </message>
</context>
<context>
    <name>LanguagesPage</name>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Back to the translations</source>
        <translation>Back to the translations</translation>
    </message>
</context>
<context>
    <name>MediaCaptions</name>
    <message>
        <source>Captions for people who cannot hear the video</source>
        <translation>Captions for people who cannot hear the video</translation>
    </message>
    <message>
        <source>Captions for people who cannot hear the sound</source>
        <translation>Captions for people who cannot hear the sound</translation>
    </message>
    <message>
        <source>Captions are WebVTT files (.vtt) in the inbox or on a USB stick.</source>
        <translation>Captions are WebVTT files (.vtt) in the inbox or on a USB stick.</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>MediaFilters</name>
    <message>
        <source>Search pictures and sounds</source>
        <translation>Search pictures and sounds</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Sounds</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Credit is missing</source>
        <translation>Credit is missing</translation>
    </message>
    <message>
        <source>Description is missing</source>
        <translation>Description is missing</translation>
    </message>
</context>
<context>
    <name>MediaForm</name>
    <message>
        <source>Describe the picture</source>
        <translation>Describe the picture</translation>
    </message>
    <message>
        <source>Describe the video</source>
        <translation>Describe the video</translation>
    </message>
    <message>
        <source>Describe the sound</source>
        <translation>Describe the sound</translation>
    </message>
    <message>
        <source>All media</source>
        <translation>All media</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
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
        <source>Emblem</source>
        <translation>Emblem</translation>
    </message>
    <message>
        <source>What stays in sight</source>
        <translation>What stays in sight</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>It has a transparent ground: visitors always see all of it.</source>
        <translation>It has a transparent ground: visitors always see all of it.</translation>
    </message>
    <message>
        <source>Visitors can play it in the record.</source>
        <translation>Visitors can play it in the record.</translation>
    </message>
    <message>
        <source>%1 minutes. Visitors can play it in the record.</source>
        <translation>%1 minutes. Visitors can play it in the record.</translation>
    </message>
    <message>
        <source>It flashes more than three times a second, which can start a seizure. Please show another video.</source>
        <translation>It flashes more than three times a second, which can start a seizure. Please show another video.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Leave without saving?</translation>
    </message>
    <message>
        <source>What you have changed here is then lost.</source>
        <translation>What you have changed here is then lost.</translation>
    </message>
    <message>
        <source>Credit and licence are needed to save. What you have changed here is lost if you leave.</source>
        <translation>Credit and licence are needed to save. What you have changed here is lost if you leave.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Leave without saving</translation>
    </message>
    <message>
        <source>Remove it for good?</source>
        <translation>Remove it for good?</translation>
    </message>
    <message>
        <source>No record shows it. To have it again you need the file.</source>
        <translation>No record shows it. To have it again you need the file.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>MediaLegends</name>
    <message>
        <source>Line below the picture</source>
        <translation>Line below the picture</translation>
    </message>
    <message>
        <source>What is not to be seen in it: who, where, when. It may stay empty.</source>
        <translation>What is not to be seen in it: who, where, when. It may stay empty.</translation>
    </message>
</context>
<context>
    <name>MediaPage</name>
    <message>
        <source>Pictures and sounds</source>
        <translation>Pictures and sounds</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>There is nothing yet</source>
        <translation>There is nothing yet</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nothing matches</translation>
    </message>
    <message>
        <source>Add pictures, videos or sounds from the inbox or a USB stick.</source>
        <translation>Add pictures, videos or sounds from the inbox or a USB stick.</translation>
    </message>
</context>
<context>
    <name>MediaRights</name>
    <message>
        <source>Own work</source>
        <translation>Own work</translation>
    </message>
    <message>
        <source>With permission</source>
        <translation>With permission</translation>
    </message>
    <message>
        <source>Credit and licence</source>
        <translation>Credit and licence</translation>
    </message>
    <message>
        <source>Credit: who made it</source>
        <translation>Credit: who made it</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>needed</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Choose above, or type another one</source>
        <translation>Choose above, or type another one</translation>
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
        <translation>Sound</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>flashes</source>
        <translation>flashes</translation>
    </message>
</context>
<context>
    <name>MediaUsers</name>
    <message>
        <source>Where it is used</source>
        <translation>Where it is used</translation>
    </message>
    <message>
        <source>No record shows it.</source>
        <translation>No record shows it.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message>
        <source>Description for people who cannot see the picture</source>
        <translation>Description for people who cannot see the picture</translation>
    </message>
    <message>
        <source>Say in one sentence what is to be seen; leave out “Picture of”.</source>
        <translation>Say in one sentence what is to be seen; leave out “Picture of”.</translation>
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
        <source>Kind</source>
        <translation>Kind</translation>
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
    <name>OutboxChips</name>
    <message>
        <source>Write to:</source>
        <translation>Write to:</translation>
    </message>
    <message>
        <source>Folder of this computer</source>
        <translation>Folder of this computer</translation>
    </message>
    <message>
        <source>%1 GB free</source>
        <translation>%1 GB free</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
</context>
<context>
    <name>PageColumn</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>PageEditor</name>
    <message>
        <source>All pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
</context>
<context>
    <name>PageHistory</name>
    <message>
        <source>What was changed here</source>
        <translation>What was changed here</translation>
    </message>
    <message>
        <source>%1: changed by %2</source>
        <translation>%1: changed by %2</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>an import</translation>
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
    <name>PageLine</name>
    <message>
        <source>not saved</source>
        <translation>not saved</translation>
    </message>
</context>
<context>
    <name>PageWords</name>
    <message>
        <source>Start screen</source>
        <translation>Start screen</translation>
    </message>
    <message>
        <source>While nobody is there</source>
        <translation>While nobody is there</translation>
    </message>
    <message>
        <source>Imprint</source>
        <translation>Imprint</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>The headline above the records, and the line below it.</source>
        <translation>The headline above the records, and the line below it.</translation>
    </message>
    <message>
        <source>The headline that invites passers-by, and the line below it.</source>
        <translation>The headline that invites passers-by, and the line below it.</translation>
    </message>
    <message>
        <source>Who runs this screen. The law asks for it.</source>
        <translation>Who runs this screen. The law asks for it.</translation>
    </message>
    <message>
        <source>What is counted, and what is not. The law asks for it.</source>
        <translation>What is counted, and what is not. The law asks for it.</translation>
    </message>
    <message>
        <source>What works for everybody, and what does not yet. The law asks for it.</source>
        <translation>What works for everybody, and what does not yet. The law asks for it.</translation>
    </message>
    <message>
        <source>What visitors choose from: titles, colours, signs and order.</source>
        <translation>What visitors choose from: titles, colours, signs and order.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Headline</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Line below it</translation>
    </message>
</context>
<context>
    <name>PagesPage</name>
    <message>
        <source>Choose a page on the left.</source>
        <translation>Choose a page on the left.</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>May change</source>
        <translation>May change</translation>
    </message>
    <message>
        <source>Records (editor)</source>
        <translation>Records (editor)</translation>
    </message>
    <message>
        <source>Everything (manager)</source>
        <translation>Everything (manager)</translation>
    </message>
    <message>
        <source>Continue with the PIN</source>
        <translation>Continue with the PIN</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PersonLine</name>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (you)</translation>
    </message>
    <message>
        <source>Manager: records, settings and accounts</source>
        <translation>Manager: records, settings and accounts</translation>
    </message>
    <message>
        <source>Editor: records</source>
        <translation>Editor: records</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Make an editor</source>
        <translation>Make an editor</translation>
    </message>
    <message>
        <source>Make a manager</source>
        <translation>Make a manager</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>New PIN</translation>
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
        <translation>There is no video yet. Take one in under “Pictures and sounds”.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>There is no sound yet. Take one in under “Pictures and sounds”.</source>
        <translation>There is no sound yet. Take one in under “Pictures and sounds”.</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
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
    <name>PinSheet</name>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>A new PIN for %1</source>
        <translation>A new PIN for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
    <message>
        <source>Six to twelve digits, not a birthday.</source>
        <translation>Six to twelve digits, not a birthday.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PinWords</name>
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
        <source>Please type a name of at most 40 letters.</source>
        <translation>Please type a name of at most 40 letters.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Please choose another name.</source>
        <translation>There is an account of this name already. Please choose another name.</translation>
    </message>
    <message>
        <source>Nobody removes their own account. Another manager can do it.</source>
        <translation>Nobody removes their own account. Another manager can do it.</translation>
    </message>
    <message>
        <source>One manager must stay. Please make somebody else a manager first.</source>
        <translation>One manager must stay. Please make somebody else a manager first.</translation>
    </message>
</context>
<context>
    <name>PlaceMap</name>
    <message>
        <source>Map of the region</source>
        <translation>Map of the region</translation>
    </message>
</context>
<context>
    <name>PlaceTab</name>
    <message>
        <source>Town</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Such as Bochum</source>
        <translation>Such as Bochum</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place on the map</translation>
    </message>
    <message>
        <source>There is no place yet: touch the map where it is.</source>
        <translation>There is no place yet: touch the map where it is.</translation>
    </message>
    <message>
        <source>Latitude %1, longitude %2</source>
        <translation>Latitude %1, longitude %2</translation>
    </message>
    <message>
        <source>%1. This is outside of the map; touch the map to choose another place.</source>
        <translation>%1. This is outside of the map; touch the map to choose another place.</translation>
    </message>
    <message>
        <source>%1, near %2</source>
        <translation>%1, near %2</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>An arrow moves the pin by 100 metres.</source>
        <translation>An arrow moves the pin by 100 metres.</translation>
    </message>
</context>
<context>
    <name>PlaceTools</name>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>100 metres to the west</source>
        <translation>100 metres to the west</translation>
    </message>
    <message>
        <source>100 metres to the east</source>
        <translation>100 metres to the east</translation>
    </message>
    <message>
        <source>100 metres to the north</source>
        <translation>100 metres to the north</translation>
    </message>
    <message>
        <source>100 metres to the south</source>
        <translation>100 metres to the south</translation>
    </message>
</context>
<context>
    <name>PosterCard</name>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Choose another</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Crop and describe</source>
        <translation>Crop and describe</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>Without a picture the tile has its colours alone.</source>
        <translation>Without a picture the tile has its colours alone.</translation>
    </message>
    <message>
        <source>Credit or description of this picture are missing.</source>
        <translation>Credit or description of this picture are missing.</translation>
    </message>
    <message>
        <source>Search pictures</source>
        <translation>Search pictures</translation>
    </message>
    <message>
        <source>No picture matches.</source>
        <translation>No picture matches.</translation>
    </message>
</context>
<context>
    <name>PublishHints</name>
    <message>
        <source>Good to know</source>
        <translation>Good to know</translation>
    </message>
    <message numerus="yes">
        <source>%n video(s) are still being looked through for flashes. You can publish meanwhile.</source>
        <translation>
            <numerusform>%n video is still being looked through for flashes. You can publish meanwhile.</numerusform>
            <numerusform>%n videos are still being looked through for flashes. You can publish meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are shown to visitors although nobody has read through them yet.</source>
        <translation>
            <numerusform>%n text is shown to visitors although nobody has read through it yet.</numerusform>
            <numerusform>%n texts are shown to visitors although nobody has read through them yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show texts to review</source>
        <translation>Show texts to review</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) have no video in sign language.</source>
        <translation>
            <numerusform>%n record has no video in sign language.</numerusform>
            <numerusform>%n records have no video in sign language.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>The next edition is being made …</source>
        <translation>The next edition is being made …</translation>
    </message>
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
        <source>What changes</source>
        <translation>What changes</translation>
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
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>Nothing: every text, picture and review is there.</source>
        <translation>Nothing: every text, picture and review is there.</translation>
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
    <name>RecordingCard</name>
    <message>
        <source>Touch the one that belongs to this record.</source>
        <translation>Touch the one that belongs to this record.</translation>
    </message>
    <message>
        <source>Touch it again to take it away.</source>
        <translation>Touch it again to take it away.</translation>
    </message>
    <message>
        <source>Credit and captions</source>
        <translation>Credit and captions</translation>
    </message>
    <message>
        <source>Pictures and sounds</source>
        <translation>Pictures and sounds</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>Nothing is on the desk</source>
        <translation>Nothing is on the desk</translation>
    </message>
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
    <name>SettingsHours</name>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Always on</source>
        <translation>Always on</translation>
    </message>
    <message>
        <source>The screen is there for visitors day and night.</source>
        <translation>The screen is there for visitors day and night.</translation>
    </message>
    <message>
        <source>Every day like %1</source>
        <translation>Every day like %1</translation>
    </message>
    <message>
        <source>When closed</source>
        <translation>When closed</translation>
    </message>
    <message>
        <source>Show the pictures in turn</source>
        <translation>Show the pictures in turn</translation>
    </message>
    <message>
        <source>Dark screen</source>
        <translation>Dark screen</translation>
    </message>
</context>
<context>
    <name>SettingsLanguages</name>
    <message>
        <source>Languages on offer</source>
        <translation>Languages on offer</translation>
    </message>
    <message>
        <source>Visitors find them in this order. What changes here is on their screens with the next publishing.</source>
        <translation>Visitors find them in this order. What changes here is on their screens with the next publishing.</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Add a language</translation>
    </message>
</context>
<context>
    <name>SettingsLook</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Ground</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Calm screens</source>
        <translation>Calm screens</translation>
    </message>
    <message>
        <source>Nothing slides or grows; pictures change without motion.</source>
        <translation>Nothing slides or grows; pictures change without motion.</translation>
    </message>
    <message>
        <source>House</source>
        <translation>House</translation>
    </message>
    <message>
        <source>Name of the house</source>
        <translation>Name of the house</translation>
    </message>
    <message>
        <source>Such as Museum of the Town</source>
        <translation>Such as Museum of the Town</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Times and sound</source>
        <translation>Times and sound</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Opening hours</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Staff</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>A manager can change the settings of the house. Here you can change your own PIN.</source>
        <translation>A manager can change the settings of the house. Here you can change your own PIN.</translation>
    </message>
</context>
<context>
    <name>SettingsPeople</name>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>The new PIN counts from now on.</source>
        <translation>The new PIN counts from now on.</translation>
    </message>
    <message>
        <source>The account is there, and its PIN counts from now on.</source>
        <translation>The account is there, and its PIN counts from now on.</translation>
    </message>
    <message>
        <source>That is changed; it counts from the next time they come in.</source>
        <translation>That is changed; it counts from the next time they come in.</translation>
    </message>
    <message>
        <source>The account is removed.</source>
        <translation>The account is removed.</translation>
    </message>
    <message>
        <source>Remove the account of %1?</source>
        <translation>Remove the account of %1?</translation>
    </message>
    <message>
        <source>Nobody comes in with that PIN any more. What was written under this name stays in the history.</source>
        <translation>Nobody comes in with that PIN any more. What was written under this name stays in the history.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
</context>
<context>
    <name>SettingsPlace</name>
    <message>
        <source>Where this screen stands</source>
        <translation>Where this screen stands</translation>
    </message>
    <message>
        <source>Touch the map: visitors then see “You are here”, and how far away everything is.</source>
        <translation>Touch the map: visitors then see “You are here”, and how far away everything is.</translation>
    </message>
    <message>
        <source>Forget the place</source>
        <translation>Forget the place</translation>
    </message>
    <message>
        <source>Lists on visitors&apos; phones</source>
        <translation>Lists on visitors&apos; phones</translation>
    </message>
    <message>
        <source>Empty: the code holds the list itself and needs no internet. With an address it opens your page, with the list&apos;s records behind the question mark.</source>
        <translation>Empty: the code holds the list itself and needs no internet. With an address it opens your page, with the list&apos;s records behind the question mark.</translation>
    </message>
    <message>
        <source>Address of your page for lists</source>
        <translation>Address of your page for lists</translation>
    </message>
    <message>
        <source>Take this address</source>
        <translation>Take this address</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Size of the screen</source>
        <translation>Size of the screen</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>I do not know</translation>
    </message>
    <message numerus="yes">
        <source>%n inch(es)</source>
        <translation>
            <numerusform>%n inch</numerusform>
            <numerusform>%n inches</numerusform>
        </translation>
    </message>
    <message>
        <source>From corner to corner</source>
        <translation>From corner to corner</translation>
    </message>
    <message>
        <source>%1″ (%2 cm)</source>
        <translation>%1″ (%2 cm)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>So far away people stand</source>
        <translation>So far away people stand</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>From the floor to the lower edge of the picture</source>
        <translation>From the floor to the lower edge of the picture</translation>
    </message>
    <message>
        <source>Who sits can bring every button to between 80 and 110 cm above the floor, or as close to that as the screen allows.</source>
        <translation>Who sits can bring every button to between 80 and 110 cm above the floor, or as close to that as the screen allows.</translation>
    </message>
    <message>
        <source>Who sits can bring every button into the lower half of the picture. With its size and its height known, it is between 80 and 110 cm above the floor.</source>
        <translation>Who sits can bring every button into the lower half of the picture. With its size and its height known, it is between 80 and 110 cm above the floor.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>What follows</translation>
    </message>
    <message>
        <source>Capital letters are %1 mm high.</source>
        <translation>Capital letters are %1 mm high.</translation>
    </message>
    <message>
        <source>Buttons are at least %1 mm high.</source>
        <translation>Buttons are at least %1 mm high.</translation>
    </message>
    <message>
        <source>You see it here at once: this page grows and shrinks with them.</source>
        <translation>You see it here at once: this page grows and shrinks with them.</translation>
    </message>
    <message>
        <source>Without its size nobody can say how many millimetres a letter has: text and buttons then follow the picture alone, as on a screen of 32 inches.</source>
        <translation>Without its size nobody can say how many millimetres a letter has: text and buttons then follow the picture alone, as on a screen of 32 inches.</translation>
    </message>
</context>
<context>
    <name>SettingsStaff</name>
    <message>
        <source>Help and the way in</source>
        <translation>Help and the way in</translation>
    </message>
    <message>
        <source>Whom visitors ask when the screen does not work</source>
        <translation>Whom visitors ask when the screen does not work</translation>
    </message>
    <message>
        <source>Such as the ticket desk on the ground floor</source>
        <translation>Such as the ticket desk on the ground floor</translation>
    </message>
    <message>
        <source>So long staff hold the corner until the PIN is asked for</source>
        <translation>So long staff hold the corner until the PIN is asked for</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsTimes</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>When nobody touches the screen, it asks whether somebody is still there. Without an answer it starts again for the next visitor.</source>
        <translation>When nobody touches the screen, it asks whether somebody is still there. Without an answer it starts again for the next visitor.</translation>
    </message>
    <message>
        <source>Ask after</source>
        <translation>Ask after</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Wait for an answer</translation>
    </message>
    <message>
        <source>Nobody gets less than 20 seconds: some people need that long to reach the screen.</source>
        <translation>Nobody gets less than 20 seconds: some people need that long to reach the screen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Volume of recordings and films</source>
        <translation>Volume of recordings and films</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
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
        <translation>A package replaces what has the same name and adds what is new.</translation>
    </message>
    <message>
        <source>The file is being read …</source>
        <translation>The file is being read …</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s): mend the file and choose it again. Nothing was changed.</source>
        <translation>
            <numerusform>%n problem: mend the file and choose it again. Nothing was changed.</numerusform>
            <numerusform>%n problems: mend the file and choose it again. Nothing was changed.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this file is already so.</source>
        <translation>Everything in this file is already so.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in all.</source>
        <translation>
            <numerusform>%n change in all.</numerusform>
            <numerusform>%n changes in all.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take everything over</source>
        <translation>Take everything over</translation>
    </message>
    <message>
        <source>Stop: leave everything as it was</source>
        <translation>Stop: leave everything as it was</translation>
    </message>
    <message>
        <source>Put the file away</source>
        <translation>Put the file away</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Row %1, %2: %3</translation>
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
        <source>Frame and pages</source>
        <translation>Frame and pages</translation>
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
    <message numerus="yes">
        <source>%n record(s) not saved</source>
        <translation>
            <numerusform>%n record not saved</numerusform>
            <numerusform>%n records not saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
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
    <name>TonguePicker</name>
    <message>
        <source>Which language?</source>
        <translation>Which language?</translation>
    </message>
    <message>
        <source>Another language</source>
        <translation>Another language</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Tongues</name>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Easy German</source>
        <translation>Easy German</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Kurmanji Kurdish</source>
        <translation>Kurmanji Kurdish</translation>
    </message>
    <message>
        <source>Sorani Kurdish</source>
        <translation>Sorani Kurdish</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebrew</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Croatian</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbian</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnian</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Macedonian</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czech</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovak</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovenian</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Lithuanian</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Latvian</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonian</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danish</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Norwegian</source>
        <translation>Norwegian</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Icelandic</translation>
    </message>
    <message>
        <source>Luxembourgish</source>
        <translation>Luxembourgish</translation>
    </message>
    <message>
        <source>Low German</source>
        <translation>Low German</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
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
        <source>Gallery</source>
        <translation>Gallery</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
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
