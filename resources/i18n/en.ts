<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>AloudButtons</name>
    <message>
        <source>The sentence before</source>
        <translation>The sentence before</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation>The next sentence</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Read this screen</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explore by touch</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Stop reading aloud</translation>
    </message>
</context>
<context>
    <name>AloudChoices</name>
    <message>
        <source>Reading aloud</source>
        <translation>Reading aloud</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Read this screen</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Explore by touch</translation>
    </message>
</context>
<context>
    <name>AloudCorner</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
</context>
<context>
    <name>AloudStrip</name>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>The voice cannot be heard at the moment.</source>
        <translation>The voice cannot be heard at the moment.</translation>
    </message>
    <message>
        <source>Touch to hear, touch again to open</source>
        <translation>Touch to hear, touch again to open</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Read this screen</translation>
    </message>
</context>
<context>
    <name>AloudWords</name>
    <message>
        <source>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</source>
        <translation>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Button.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Chosen.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Touch the screen to begin</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Text size, colours, volume, reach</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Change the language</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>BarTools</name>
    <message>
        <source>Kept</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>List full</source>
        <translation>List full</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>My list</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>%n record kept</numerusform>
            <numerusform>%n records kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Higher</translation>
    </message>
    <message>
        <source>Use the whole screen again</source>
        <translation>Use the whole screen again</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Everything else</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Adjust</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Text size, colours, volume, reach</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Change the language</translation>
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
        <translation>Map</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Member of %1</source>
        <translation>Member of %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Part of %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Run by %1</translation>
    </message>
    <message>
        <source>Decided on by %1</source>
        <translation>Decided on by %1</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Home of %1</translation>
    </message>
    <message>
        <source>Academic partner of %1</source>
        <translation>Academic partner of %1</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>%1 is a member</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>%1 belongs to it</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Runs %1</translation>
    </message>
    <message>
        <source>Works together with %1</source>
        <translation>Works together with %1</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Decided on %1</translation>
    </message>
    <message>
        <source>Performs at %1</source>
        <translation>Performs at %1</translation>
    </message>
    <message>
        <source>%1 performs here</source>
        <translation>%1 performs here</translation>
    </message>
    <message>
        <source>At home at %1</source>
        <translation>At home at %1</translation>
    </message>
    <message>
        <source>%1 is academic partner</source>
        <translation>%1 is academic partner</translation>
    </message>
    <message>
        <source>Connected with %1</source>
        <translation>Connected with %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>Runs it</translation>
    </message>
    <message>
        <source>Works together</source>
        <translation>Works together</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>The thicker, the more connections</source>
        <translation>The thicker, the more connections</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Without connections</source>
        <translation>Without connections</translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Around %1, %n record</numerusform>
            <numerusform>Around %1, %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n record without connections</numerusform>
            <numerusform>%n records without connections</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, in another part of the network</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Make it comfortable</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>As before</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
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
        <source>Strong contrast</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Motion</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Calm</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Lively</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>All further down</source>
        <translation>All further down</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Whole screen</translation>
    </message>
</context>
<context>
    <name>CornerMark</name>
    <message>
        <source>Staff entrance</source>
        <translation>Staff entrance</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>This text is shown in: %1</translation>
    </message>
    <message>
        <source>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</source>
        <translation>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Belongs together with</translation>
    </message>
</context>
<context>
    <name>ExhibitButtons</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Previous picture</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Next picture</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
</context>
<context>
    <name>ExhibitFrame</name>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Picture %1 of %2</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>We will be right back.</source>
        <translation>We will be right back.</translation>
    </message>
    <message>
        <source>This screen is waiting for its content and keeps trying by itself.</source>
        <translation>This screen is waiting for its content and keeps trying by itself.</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>Please let us know: %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
</context>
<context>
    <name>GalleryThumb</name>
    <message>
        <source>Picture: %1</source>
        <translation>Picture: %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Picture %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pictures</source>
        <translation>
            <numerusform>and one more picture</numerusform>
            <numerusform>and %n more pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexScreen</name>
    <message numerus="yes">
        <source>%n record(s) from A to Z</source>
        <translation>
            <numerusform>%n record from A to Z</numerusform>
            <numerusform>%n records from A to Z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>KeptCode</name>
    <message>
        <source>QR code with your list</source>
        <translation>QR code with your list</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Take it home</translation>
    </message>
    <message numerus="yes">
        <source>The code has no room for %n record(s).</source>
        <translation>
            <numerusform>The code has no room for %n record.</numerusform>
            <numerusform>The code has no room for %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens your list.</source>
        <translation>Point your phone&apos;s camera at the code: it opens your list.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</source>
        <translation>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</source>
        <translation>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</translation>
    </message>
    <message>
        <source>Nothing of it is stored here: your list is gone when you leave.</source>
        <translation>Nothing of it is stored here: your list is gone when you leave.</translation>
    </message>
    <message>
        <source>Bring the list back</source>
        <translation>Bring the list back</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>On your list</source>
        <translation>On your list</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>My list</source>
        <translation>My list</translation>
    </message>
    <message>
        <source>My list – %1</source>
        <translation>My list – %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list: %n record(s)</source>
        <translation>
            <numerusform>My list: %n record</numerusform>
            <numerusform>My list: %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: it holds %n record(s).</source>
        <translation>
            <numerusform>The list is full: it holds %n record.</numerusform>
            <numerusform>The list is full: it holds %n records.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one to keep another.</source>
        <translation>Remove one to keep another.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Remove all</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hyphen</source>
        <translation>Hyphen</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>And sign</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Dot</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Letters</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Digits</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>ABC</translation>
    </message>
    <message>
        <source>Letters for %1</source>
        <translation>Letters for %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Put the keyboard away</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Choose your language</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n record(s) at this place</source>
        <translation>
            <numerusform>%n record at this place</numerusform>
            <numerusform>%n records at this place</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is outside of the map.</source>
        <translation>This place is outside of the map.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>You are here</source>
        <translation>You are here</translation>
    </message>
</context>
<context>
    <name>MapListCell</name>
    <message>
        <source>Other places</source>
        <translation>Other places</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1, %2 km away</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) around %1</source>
        <translation>
            <numerusform>%n record around %1</numerusform>
            <numerusform>%n records around %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>%n record in %1</numerusform>
            <numerusform>%n records in %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message numerus="yes">
        <source>%n outside of the map</source>
        <translation>
            <numerusform>%n outside of the map</numerusform>
            <numerusform>%n outside of the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRecord</name>
    <message>
        <source>This place is outside of the map.</source>
        <translation>This place is outside of the map.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What is where</source>
        <translation>What is where</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>As a map</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Where am I?</source>
        <translation>Where am I?</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Closer</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Further away</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>The whole region</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the region</source>
        <translation>Map of the region</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR code: %1</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>More on your phone</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Show all again</source>
        <translation>Show all again</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>More about it</translation>
    </message>
</context>
<context>
    <name>NetworkEntry</name>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n record without connections</numerusform>
            <numerusform>%n records without connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Around %1, %n record</numerusform>
            <numerusform>Around %1, %n records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, in another part of the network</translation>
    </message>
</context>
<context>
    <name>NetworkHead</name>
    <message>
        <source>Who works with whom?</source>
        <translation>Who works with whom?</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Around %1</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Whole network</translation>
    </message>
    <message>
        <source>One step out</source>
        <translation>One step out</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>As a picture</source>
        <translation>As a picture</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>As a list</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>This text is shown in: %1</translation>
    </message>
    <message>
        <source>Content as of %1</source>
        <translation>Content as of %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll up</source>
        <translation>Scroll up</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>Scroll back</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Scroll down</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Scroll on</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>Back to the desk</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>As this screen is</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>The other way round</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>Preview: not published yet</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Type a name, a place or a word.</source>
        <translation>Type a name, a place or a word.</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Watch</source>
        <translation>Watch</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Read aloud</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>On the map</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>In the network</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>What are you looking for?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>More than %n found</numerusform>
            <numerusform>More than %n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message>
        <source>The first letters are enough. Or begin with one of these.</source>
        <translation>The first letters are enough. Or begin with one of these.</translation>
    </message>
    <message>
        <source>Did you mean one of these words?</source>
        <translation>Did you mean one of these words?</translation>
    </message>
    <message>
        <source>Perhaps one of these interests you.</source>
        <translation>Perhaps one of these interests you.</translation>
    </message>
    <message>
        <source>Not written exactly like this, but similar.</source>
        <translation>Not written exactly like this, but similar.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in: %1</source>
        <translation>Found in: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Are you still there?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise we begin again in %n second(s).</source>
        <translation>
            <numerusform>Otherwise we start over in %n second.</numerusform>
            <numerusform>Otherwise we start over in %n seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>I am still here</translation>
    </message>
</context>
<context>
    <name>Stratum</name>
    <message>
        <source>still to come</source>
        <translation>still to come</translation>
    </message>
</context>
<context>
    <name>TheatreButtons</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 s back</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 s on</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 seconds back</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 seconds on</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Captions</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Read along</translation>
    </message>
</context>
<context>
    <name>TheatreLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>How far it is</translation>
    </message>
</context>
<context>
    <name>TheatreSigning</name>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
</context>
<context>
    <name>TheatreTitle</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>This cannot be played right now.</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Layer by layer</source>
        <translation>Layer by layer</translation>
    </message>
    <message>
        <source>From %1 to %2, layer by layer</source>
        <translation>From %1 to %2, layer by layer</translation>
    </message>
</context>
<context>
    <name>TodayMark</name>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Silent</source>
        <translation>Silent</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Loud</translation>
    </message>
    <message>
        <source>Very loud</source>
        <translation>Very loud</translation>
    </message>
</context>
</TS>
