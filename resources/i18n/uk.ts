<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>AloudButtons</name>
    <message>
        <source>The sentence before</source>
        <translation>Попереднє речення</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation>Наступне речення</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Повільніше</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Швидше</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Прочитати цю сторінку</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Слухати дотиком</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>Закінчити читання</translation>
    </message>
</context>
<context>
    <name>AloudChoices</name>
    <message>
        <source>Reading aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Прочитати цю сторінку</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>Слухати дотиком</translation>
    </message>
</context>
<context>
    <name>AloudCorner</name>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
</context>
<context>
    <name>AloudStrip</name>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>The voice cannot be heard at the moment.</source>
        <translation>Голос зараз недоступний.</translation>
    </message>
    <message>
        <source>Touch to hear, touch again to open</source>
        <translation>Торкніться, щоб почути, ще раз — щоб відкрити</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>Прочитати цю сторінку</translation>
    </message>
</context>
<context>
    <name>AloudWords</name>
    <message>
        <source>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</source>
        <translation>Читання вголос увімкнено. Ведіть пальцем по екрану й слухайте, що там є. Торкніться того самого місця ще раз, щоб відкрити його. Клавішами: стрілки ведуть далі, Enter відкриває, а клавіша, з якої ви почали, читає все. Щоб закінчити, утримуйте правий нижній кут.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>Кнопка.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>Вибрано.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>Торкніться екрана, щоб почати</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Зручність</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Розмір тексту, кольори, гучність, висота</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Змінити мову</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попередня</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступна</translation>
    </message>
</context>
<context>
    <name>BarTools</name>
    <message>
        <source>Kept</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>List full</source>
        <translation>Список повний</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Зберегти</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Список</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>Збережено %n картку</numerusform>
            <numerusform>Збережено %n картки</numerusform>
            <numerusform>Збережено %n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Інфо</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>Вище</translation>
    </message>
    <message>
        <source>Use the whole screen again</source>
        <translation>Знову використовувати весь екран</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Усе інше</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>Зручність</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>Розмір тексту, кольори, гучність, висота</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Змінити мову</translation>
    </message>
</context>
<context>
    <name>BarWays</name>
    <message>
        <source>Start</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>А–Я</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Мапа</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Мережа</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронологія</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Member of %1</source>
        <translation>Членство: %1</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>Серед членів: %1</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>Належить до: %1</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>Сюди належить: %1</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>Відповідає: %1</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Відповідає за: %1</translation>
    </message>
    <message>
        <source>Works together with %1</source>
        <translation>Співпраця: %1</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>Рішення про: %1</translation>
    </message>
    <message>
        <source>Decided on by %1</source>
        <translation>Рішення ухвалює: %1</translation>
    </message>
    <message>
        <source>Performs at %1</source>
        <translation>Виступ: %1</translation>
    </message>
    <message>
        <source>%1 performs here</source>
        <translation>На сцені: %1</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>Домівка для: %1</translation>
    </message>
    <message>
        <source>At home at %1</source>
        <translation>Домівка: %1</translation>
    </message>
    <message>
        <source>Academic partner of %1</source>
        <translation>Наукове партнерство: %1</translation>
    </message>
    <message>
        <source>%1 is academic partner</source>
        <translation>Наукове партнерство: %1</translation>
    </message>
    <message>
        <source>Connected with %1</source>
        <translation>Зв’язок: %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Членство</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Частина</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>Відповідальність</translation>
    </message>
    <message>
        <source>Works together</source>
        <translation>Співпраця</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>У гостях</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Рішення</translation>
    </message>
    <message>
        <source>The thicker, the more connections</source>
        <translation>Що товща лінія, то більше зв’язків</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Without connections</source>
        <translation>Без зв’язків</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n картка без зв’язків</numerusform>
            <numerusform>%n картки без зв’язків</numerusform>
            <numerusform>%n карток без зв’язків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Навколо: %1, %n картка</numerusform>
            <numerusform>Навколо: %1, %n картки</numerusform>
            <numerusform>Навколо: %1, %n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, в іншій частині мережі</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>Налаштуйте для себе</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>Як було</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Кольори</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Світлі</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темні</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>Контрастні</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Гучність</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Рух</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>Спокійно</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>Жваво</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Висота</translation>
    </message>
    <message>
        <source>All further down</source>
        <translation>Усе нижче</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>Увесь екран</translation>
    </message>
</context>
<context>
    <name>CornerMark</name>
    <message>
        <source>Staff entrance</source>
        <translation>Вхід для персоналу</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Мова цього тексту: %1</translation>
    </message>
    <message>
        <source>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</source>
        <translation>Цей текст простою мовою (Leichte Sprache) ще не читала група перевірки. Скажіть нам, що важко зрозуміти.</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>Пов’язане</translation>
    </message>
</context>
<context>
    <name>ExhibitButtons</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Попереднє</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Попереднє зображення</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Наступне</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Наступне зображення</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
</context>
<context>
    <name>ExhibitFrame</name>
    <message>
        <source>Picture %1</source>
        <translation>Зображення %1</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Зображення %1 з %2</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>We will be right back.</source>
        <translation>Ми скоро повернемося.</translation>
    </message>
    <message>
        <source>This screen is waiting for its content and keeps trying by itself.</source>
        <translation>Цей екран чекає на свій вміст і сам пробує знову.</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>Будь ласка, повідомте нас: %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
</context>
<context>
    <name>GalleryThumb</name>
    <message>
        <source>Picture: %1</source>
        <translation>Зображення: %1</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Зображення %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pictures</source>
        <translation>
            <numerusform>і ще %n зображення</numerusform>
            <numerusform>і ще %n зображення</numerusform>
            <numerusform>і ще %n зображень</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexScreen</name>
    <message numerus="yes">
        <source>%n record(s) from A to Z</source>
        <translation>
            <numerusform>%n картка від А до Я</numerusform>
            <numerusform>%n картки від А до Я</numerusform>
            <numerusform>%n карток від А до Я</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Remove %1</source>
        <translation>Прибрати зі списку: %1</translation>
    </message>
</context>
<context>
    <name>KeptCode</name>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens your list.</source>
        <translation>Наведіть камеру телефона на код: відкриється ваш список.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</source>
        <translation>Наведіть камеру телефона на код: ваш список з’явиться як текст. Інтернет не потрібен.</translation>
    </message>
    <message>
        <source>QR code with your list</source>
        <translation>QR-код із вашим списком</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>Візьміть із собою</translation>
    </message>
    <message numerus="yes">
        <source>The code has no room for %n record(s).</source>
        <translation>
            <numerusform>У коді бракує місця для %n картки.</numerusform>
            <numerusform>У коді бракує місця для %n карток.</numerusform>
            <numerusform>У коді бракує місця для %n карток.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</source>
        <translation>Відкрийте те, що вам до вподоби, і торкніться серця. Картка потрапить до цього списку, а код перенесе список на ваш телефон.</translation>
    </message>
    <message>
        <source>Nothing of it is stored here: your list is gone when you leave.</source>
        <translation>Тут нічого не зберігається: коли ви підете, список зникне.</translation>
    </message>
    <message>
        <source>Bring the list back</source>
        <translation>Повернути список</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>On your list</source>
        <translation>У вашому списку</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>My list – %1</source>
        <translation>Мій список – %1</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>Мій список</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… і ще %n картка</numerusform>
            <numerusform>… і ще %n картки</numerusform>
            <numerusform>… і ще %n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list: %n record(s)</source>
        <translation>
            <numerusform>Мій список: %n картка</numerusform>
            <numerusform>Мій список: %n картки</numerusform>
            <numerusform>Мій список: %n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: it holds %n record(s).</source>
        <translation>
            <numerusform>Список повний: у ньому вміщується %n картка.</numerusform>
            <numerusform>Список повний: у ньому вміщується %n картки.</numerusform>
            <numerusform>Список повний: у ньому вміщується %n карток.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one to keep another.</source>
        <translation>Приберіть одну, щоб зберегти іншу.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>Прибрати все</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hyphen</source>
        <translation>Дефіс</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>Знак «і»</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Крапка</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавіатура</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Стерти літеру</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Літери</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>АБВ</translation>
    </message>
    <message>
        <source>Letters for %1</source>
        <translation>Літери: %1</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробіл</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Стерти все</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>Сховати клавіатуру</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>Оберіть мову</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n record(s) at this place</source>
        <translation>
            <numerusform>%n картка в цьому місці</numerusform>
            <numerusform>%n картки в цьому місці</numerusform>
            <numerusform>%n карток у цьому місці</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Це місце за межами мапи.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>You are here</source>
        <translation>Ви тут</translation>
    </message>
</context>
<context>
    <name>MapListCell</name>
    <message>
        <source>Other places</source>
        <translation>Інші місця</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n картка</numerusform>
            <numerusform>%n картки</numerusform>
            <numerusform>%n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>%1, за %2 км звідси</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n картка</numerusform>
            <numerusform>%n картки</numerusform>
            <numerusform>%n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) around %1</source>
        <translation>
            <numerusform>Навколо міста %1: %n картка</numerusform>
            <numerusform>Навколо міста %1: %n картки</numerusform>
            <numerusform>Навколо міста %1: %n карток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>У місті %1: %n картка</numerusform>
            <numerusform>У місті %1: %n картки</numerusform>
            <numerusform>У місті %1: %n карток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message numerus="yes">
        <source>%n outside of the map</source>
        <translation>
            <numerusform>За межами мапи: %n</numerusform>
            <numerusform>За межами мапи: %n</numerusform>
            <numerusform>За межами мапи: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRecord</name>
    <message>
        <source>This place is outside of the map.</source>
        <translation>Це місце за межами мапи.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Докладніше</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What is where</source>
        <translation>Що де розташоване</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Мапою</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Where am I?</source>
        <translation>Де я?</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Ближче</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>Увесь регіон</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the region</source>
        <translation>Мапа регіону</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>QR-код: %1</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>Більше на вашому телефоні</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Show all again</source>
        <translation>Знову показати все</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>Докладніше</translation>
    </message>
</context>
<context>
    <name>NetworkEntry</name>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>%n картка без зв’язків</numerusform>
            <numerusform>%n картки без зв’язків</numerusform>
            <numerusform>%n карток без зв’язків</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>Навколо: %1, %n картка</numerusform>
            <numerusform>Навколо: %1, %n картки</numerusform>
            <numerusform>Навколо: %1, %n карток</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>%1, в іншій частині мережі</translation>
    </message>
</context>
<context>
    <name>NetworkHead</name>
    <message>
        <source>Who works with whom?</source>
        <translation>Хто з ким співпрацює?</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>Навколо: %1</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>Уся мережа</translation>
    </message>
    <message>
        <source>One step out</source>
        <translation>На крок назад</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>As a picture</source>
        <translation>Малюнком</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Списком</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>Мова цього тексту: %1</translation>
    </message>
    <message>
        <source>Content as of %1</source>
        <translation>Оновлено: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll back</source>
        <translation>Гортати назад</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Вгору</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Гортати далі</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Вниз</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>Назад до робочого столу</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>Як на цьому екрані</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В іншій орієнтації</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>Попередній перегляд: ще не опубліковано</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search</source>
        <translation>Пошук</translation>
    </message>
    <message>
        <source>Type a name, a place or a word.</source>
        <translation>Уведіть назву, місце або слово.</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Watch</source>
        <translation>Відео</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Аудіо</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Читати вголос</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>На мапі</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>У мережі</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Що ви шукаєте?</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>Понад %n результат</numerusform>
            <numerusform>Понад %n результати</numerusform>
            <numerusform>Понад %n результатів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результати</numerusform>
            <numerusform>%n результатів</numerusform>
        </translation>
    </message>
    <message>
        <source>The first letters are enough. Or begin with one of these.</source>
        <translation>Достатньо перших літер. Або почніть із цього:</translation>
    </message>
    <message>
        <source>Did you mean one of these words?</source>
        <translation>Можливо, ви шукаєте одне з цих слів?</translation>
    </message>
    <message>
        <source>Perhaps one of these interests you.</source>
        <translation>Можливо, вас зацікавить:</translation>
    </message>
    <message>
        <source>Not written exactly like this, but similar.</source>
        <translation>Написано не точно так, але схоже.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in: %1</source>
        <translation>Знайдено мовою: %1</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>Ви ще тут?</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise we begin again in %n second(s).</source>
        <translation>
            <numerusform>Інакше за %n секунду почнемо спочатку.</numerusform>
            <numerusform>Інакше за %n секунди почнемо спочатку.</numerusform>
            <numerusform>Інакше за %n секунд почнемо спочатку.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>Так, я ще тут</translation>
    </message>
</context>
<context>
    <name>Stratum</name>
    <message>
        <source>still to come</source>
        <translation>ще попереду</translation>
    </message>
</context>
<context>
    <name>TheatreButtons</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 с назад</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 секунд назад</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Далі</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 с уперед</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 секунд уперед</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Спочатку</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Відтворити спочатку</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>Субтитри</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Тихіше</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Гучніше</translation>
    </message>
</context>
<context>
    <name>TheatreLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Позиція відтворення</translation>
    </message>
</context>
<context>
    <name>TheatreSigning</name>
    <message>
        <source>Sign language</source>
        <translation>Жестова мова</translation>
    </message>
</context>
<context>
    <name>TheatreTitle</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>Зараз це неможливо відтворити.</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Layer by layer</source>
        <translation>Шар за шаром</translation>
    </message>
    <message>
        <source>From %1 to %2, layer by layer</source>
        <translation>%1–%2: шар за шаром</translation>
    </message>
</context>
<context>
    <name>TodayMark</name>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>Now</source>
        <translation>Зараз</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Silent</source>
        <translation>Без звуку</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Тихо</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Середньо</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Гучно</translation>
    </message>
    <message>
        <source>Very loud</source>
        <translation>Дуже гучно</translation>
    </message>
</context>
</TS>
