<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AloudButtons</name>
    <message>
        <source>The sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>The next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>قراءة هذه الصفحة</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>استماع باللمس</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إنهاء القراءة</translation>
    </message>
</context>
<context>
    <name>AloudChoices</name>
    <message>
        <source>Reading aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>قراءة هذه الصفحة</translation>
    </message>
    <message>
        <source>Explore by touch</source>
        <translation>استماع باللمس</translation>
    </message>
</context>
<context>
    <name>AloudCorner</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>AloudStrip</name>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>The voice cannot be heard at the moment.</source>
        <translation>الصوت غير متاح حاليًا.</translation>
    </message>
    <message>
        <source>Touch to hear, touch again to open</source>
        <translation>لمسة للاستماع، ولمسة أخرى للفتح</translation>
    </message>
    <message>
        <source>Read this screen</source>
        <translation>قراءة هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>AloudWords</name>
    <message>
        <source>Reading aloud is on. Move a finger over the screen and hear what is there. Touch the same place again to open it. With keys: the arrows lead on, Enter opens, and the key that began this reads everything. To end, hold the lower right corner.</source>
        <translation>القراءة بصوت عالٍ تعمل الآن. حرّكوا إصبعكم على الشاشة واستمعوا إلى ما يوجد هناك. المسوا المكان نفسه مرة أخرى لفتحه. وبالمفاتيح: الأسهم تقود إلى التالي، ومفتاح الإدخال يفتح، والمفتاح الذي بدأتم به يقرأ كل شيء. وللإنهاء اضغطوا مطوّلًا على الزاوية السفلية اليمنى.</translation>
    </message>
    <message>
        <source>Button.</source>
        <translation>زر.</translation>
    </message>
    <message>
        <source>Chosen.</source>
        <translation>محدد.</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المسوا الشاشة للبدء</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>حجم الخط، الألوان، مستوى الصوت، الارتفاع</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
</context>
<context>
    <name>BarSteps</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>BarTools</name>
    <message>
        <source>Kept</source>
        <translation>محفوظة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>List full</source>
        <translation>القائمة ممتلئة</translation>
    </message>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) kept</source>
        <translation>
            <numerusform>لا توجد بطاقات محفوظة</numerusform>
            <numerusform>بطاقة واحدة محفوظة</numerusform>
            <numerusform>بطاقتان محفوظتان</numerusform>
            <numerusform>%n بطاقات محفوظة</numerusform>
            <numerusform>%n بطاقة محفوظة</numerusform>
            <numerusform>%n بطاقة محفوظة</numerusform>
        </translation>
    </message>
    <message>
        <source>Info</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Use the whole screen again</source>
        <translation>استخدام الشاشة كاملة من جديد</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>كل ما عدا ذلك</translation>
    </message>
    <message>
        <source>Adjust</source>
        <translation>ضبط</translation>
    </message>
    <message>
        <source>Text size, colours, volume, reach</source>
        <translation>حجم الخط، الألوان، مستوى الصوت، الارتفاع</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>تغيير اللغة</translation>
    </message>
</context>
<context>
    <name>BarWays</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>A–Z</source>
        <translation>أ–ي</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>Bonds</name>
    <message>
        <source>Member of %1</source>
        <translation>عضو في ⁨%1⁩</translation>
    </message>
    <message>
        <source>Part of %1</source>
        <translation>جزء من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Run by %1</source>
        <translation>الجهة المسؤولة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Decided on by %1</source>
        <translation>القرار من ⁨%1⁩</translation>
    </message>
    <message>
        <source>Home of %1</source>
        <translation>مقرّ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Academic partner of %1</source>
        <translation>شراكة علمية مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is a member</source>
        <translation>عضو: ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 belongs to it</source>
        <translation>من الأجزاء: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>إدارة ⁨%1⁩</translation>
    </message>
    <message>
        <source>Works together with %1</source>
        <translation>تعاون مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Decided on %1</source>
        <translation>قرار بشأن ⁨%1⁩</translation>
    </message>
    <message>
        <source>Performs at %1</source>
        <translation>عرض في ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 performs here</source>
        <translation>بعروض من ⁨%1⁩</translation>
    </message>
    <message>
        <source>At home at %1</source>
        <translation>المقرّ لدى ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 is academic partner</source>
        <translation>شراكة علمية مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Connected with %1</source>
        <translation>صلة مع ⁨%1⁩</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>عضوية</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>جزء</translation>
    </message>
    <message>
        <source>Runs it</source>
        <translation>مسؤولية</translation>
    </message>
    <message>
        <source>Works together</source>
        <translation>تعاون</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>استضافة</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>The thicker, the more connections</source>
        <translation>كلما زاد سمك الخط زادت العلاقات</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Without connections</source>
        <translation>بلا علاقات</translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>حول ⁨%1⁩، لا توجد بطاقات</numerusform>
            <numerusform>حول ⁨%1⁩، بطاقة واحدة</numerusform>
            <numerusform>حول ⁨%1⁩، بطاقتان</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقات</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقة</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>لا توجد بطاقات بلا علاقات</numerusform>
            <numerusform>بطاقة واحدة بلا علاقات</numerusform>
            <numerusform>بطاقتان بلا علاقات</numerusform>
            <numerusform>%n بطاقات بلا علاقات</numerusform>
            <numerusform>%n بطاقة بلا علاقات</numerusform>
            <numerusform>%n بطاقة بلا علاقات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>⁨%1⁩، في جزء آخر من الشبكة</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>ComfortSheet</name>
    <message>
        <source>Make it comfortable</source>
        <translation>ضبط الشاشة كما يناسبكم</translation>
    </message>
    <message>
        <source>As before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Strong contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>مستوى الصوت</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Calm</source>
        <translation>هادئ</translation>
    </message>
    <message>
        <source>Lively</source>
        <translation>مع حركة</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>الارتفاع</translation>
    </message>
    <message>
        <source>All further down</source>
        <translation>كل شيء في الأسفل</translation>
    </message>
    <message>
        <source>Whole screen</source>
        <translation>الشاشة كاملة</translation>
    </message>
</context>
<context>
    <name>CornerMark</name>
    <message>
        <source>Staff entrance</source>
        <translation>مدخل فريق العمل</translation>
    </message>
</context>
<context>
    <name>DetailText</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>لغة هذا النص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No testing group has read this text in Leichte Sprache yet. Tell us what is hard to understand.</source>
        <translation>لم تقرأ أيّ مجموعة اختبار هذا النص باللغة السهلة بعد. أخبرونا بما يصعب فهمه.</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>ما يتصل به</translation>
    </message>
</context>
<context>
    <name>ExhibitButtons</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>الصورة السابقة</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>الصورة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
</context>
<context>
    <name>ExhibitFrame</name>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>ExhibitView</name>
    <message>
        <source>Picture %1 of %2</source>
        <translation>صورة %1 من %2</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>We will be right back.</source>
        <translation>سنعود بعد قليل.</translation>
    </message>
    <message>
        <source>This screen is waiting for its content and keeps trying by itself.</source>
        <translation>هذه الشاشة تنتظر محتواها وتواصل المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Please let us know: %1</source>
        <translation>نرجو إبلاغنا: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>GalleryThumb</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>صورة %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more pictures</source>
        <translation>
            <numerusform>ولا صور أخرى</numerusform>
            <numerusform>وصورة أخرى</numerusform>
            <numerusform>وصورتان أخريان</numerusform>
            <numerusform>و%n صور أخرى</numerusform>
            <numerusform>و%n صورة أخرى</numerusform>
            <numerusform>و%n صورة أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IndexScreen</name>
    <message numerus="yes">
        <source>%n record(s) from A to Z</source>
        <translation>
            <numerusform>لا توجد بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان من الألف إلى الياء</numerusform>
            <numerusform>%n بطاقات من الألف إلى الياء</numerusform>
            <numerusform>%n بطاقة من الألف إلى الياء</numerusform>
            <numerusform>%n بطاقة من الألف إلى الياء</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩ من القائمة</translation>
    </message>
</context>
<context>
    <name>KeptCode</name>
    <message>
        <source>QR code with your list</source>
        <translation>رمز QR وفيه قائمتكم</translation>
    </message>
    <message>
        <source>Take it home</source>
        <translation>خذوها معكم</translation>
    </message>
    <message numerus="yes">
        <source>The code has no room for %n record(s).</source>
        <translation>
            <numerusform>يتّسع الرمز لكل البطاقات.</numerusform>
            <numerusform>بطاقة واحدة لا يتّسع لها الرمز.</numerusform>
            <numerusform>بطاقتان لا يتّسع لهما الرمز.</numerusform>
            <numerusform>%n بطاقات لا يتّسع لها الرمز.</numerusform>
            <numerusform>%n بطاقة لا يتّسع لها الرمز.</numerusform>
            <numerusform>%n بطاقة لا يتّسع لها الرمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: it opens your list.</source>
        <translation>وجّهوا كاميرا هاتفكم إلى الرمز، فتُفتح قائمتكم.</translation>
    </message>
    <message>
        <source>Point your phone&apos;s camera at the code: your list appears as text. It needs no internet.</source>
        <translation>وجّهوا كاميرا هاتفكم إلى الرمز، فتظهر قائمتكم نصًّا. لا حاجة إلى الإنترنت.</translation>
    </message>
</context>
<context>
    <name>KeptEmpty</name>
    <message>
        <source>Open what you like and touch the heart. It comes onto this list, and a code takes the list to your phone.</source>
        <translation>افتحوا ما يعجبكم والمسوا القلب، فيُضاف إلى هذه القائمة، ثم ينقل رمزٌ القائمة إلى هاتفكم.</translation>
    </message>
    <message>
        <source>Nothing of it is stored here: your list is gone when you leave.</source>
        <translation>لا نحتفظ بشيء منها هنا: تُمحى قائمتكم عندما تغادرون.</translation>
    </message>
    <message>
        <source>Bring the list back</source>
        <translation>استعادة القائمة</translation>
    </message>
</context>
<context>
    <name>KeptMark</name>
    <message>
        <source>On your list</source>
        <translation>في قائمتكم</translation>
    </message>
</context>
<context>
    <name>KeptScreen</name>
    <message>
        <source>My list</source>
        <translation>قائمتي</translation>
    </message>
    <message>
        <source>My list – %1</source>
        <translation>قائمتي: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… ولا بطاقة أخرى</numerusform>
            <numerusform>… وبطاقة أخرى</numerusform>
            <numerusform>… وبطاقتان أخريان</numerusform>
            <numerusform>… و%n بطاقات أخرى</numerusform>
            <numerusform>… و%n بطاقة أخرى</numerusform>
            <numerusform>… و%n بطاقة أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>My list: %n record(s)</source>
        <translation>
            <numerusform>قائمتي: لا بطاقات</numerusform>
            <numerusform>قائمتي: بطاقة واحدة</numerusform>
            <numerusform>قائمتي: بطاقتان</numerusform>
            <numerusform>قائمتي: %n بطاقات</numerusform>
            <numerusform>قائمتي: %n بطاقة</numerusform>
            <numerusform>قائمتي: %n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list is full: it holds %n record(s).</source>
        <translation>
            <numerusform>القائمة ممتلئة.</numerusform>
            <numerusform>القائمة ممتلئة، ولا تتّسع إلا لبطاقة واحدة.</numerusform>
            <numerusform>القائمة ممتلئة، ولا تتّسع إلا لبطاقتين.</numerusform>
            <numerusform>القائمة ممتلئة، وأقصى ما تتّسع له %n بطاقات.</numerusform>
            <numerusform>القائمة ممتلئة، وأقصى ما تتّسع له %n بطاقة.</numerusform>
            <numerusform>القائمة ممتلئة، وأقصى ما تتّسع له %n بطاقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove one to keep another.</source>
        <translation>أزيلوا بطاقة لتحفظوا أخرى.</translation>
    </message>
    <message>
        <source>Remove all</source>
        <translation>مسح الكل</translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Hyphen</source>
        <translation>شرطة</translation>
    </message>
    <message>
        <source>And sign</source>
        <translation>علامة العطف</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>حذف الحرف الأخير</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>ABC</source>
        <translation>أ ب ت</translation>
    </message>
    <message>
        <source>Letters for %1</source>
        <translation>حروف ⁨%1⁩</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح الكل</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Put the keyboard away</source>
        <translation>إخفاء لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Choose your language</source>
        <translation>اختاروا لغتكم</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message numerus="yes">
        <source>%n record(s) at this place</source>
        <translation>
            <numerusform>لا توجد بطاقات في هذا المكان</numerusform>
            <numerusform>بطاقة واحدة في هذا المكان</numerusform>
            <numerusform>بطاقتان في هذا المكان</numerusform>
            <numerusform>%n بطاقات في هذا المكان</numerusform>
            <numerusform>%n بطاقة في هذا المكان</numerusform>
            <numerusform>%n بطاقة في هذا المكان</numerusform>
        </translation>
    </message>
    <message>
        <source>This place is outside of the map.</source>
        <translation>هذا المكان خارج الخريطة.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MapHere</name>
    <message>
        <source>You are here</source>
        <translation>أنتم هنا</translation>
    </message>
</context>
<context>
    <name>MapListCell</name>
    <message>
        <source>Other places</source>
        <translation>أماكن أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا توجد بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 km away</source>
        <translation>⁨%1⁩، على بعد %2 كم</translation>
    </message>
</context>
<context>
    <name>MapPin</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>لا توجد بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%n بطاقات</numerusform>
            <numerusform>%n بطاقة</numerusform>
            <numerusform>%n بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) around %1</source>
        <translation>
            <numerusform>لا توجد بطاقات حول ⁨%1⁩</numerusform>
            <numerusform>بطاقة واحدة حول ⁨%1⁩</numerusform>
            <numerusform>بطاقتان حول ⁨%1⁩</numerusform>
            <numerusform>%n بطاقات حول ⁨%1⁩</numerusform>
            <numerusform>%n بطاقة حول ⁨%1⁩</numerusform>
            <numerusform>%n بطاقة حول ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) in %1</source>
        <translation>
            <numerusform>لا توجد بطاقات في ⁨%1⁩</numerusform>
            <numerusform>بطاقة واحدة في ⁨%1⁩</numerusform>
            <numerusform>بطاقتان في ⁨%1⁩</numerusform>
            <numerusform>%n بطاقات في ⁨%1⁩</numerusform>
            <numerusform>%n بطاقة في ⁨%1⁩</numerusform>
            <numerusform>%n بطاقة في ⁨%1⁩</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapPoster</name>
    <message numerus="yes">
        <source>%n outside of the map</source>
        <translation>
            <numerusform>لا توجد بطاقات خارج الخريطة</numerusform>
            <numerusform>بطاقة واحدة خارج الخريطة</numerusform>
            <numerusform>بطاقتان خارج الخريطة</numerusform>
            <numerusform>%n بطاقات خارج الخريطة</numerusform>
            <numerusform>%n بطاقة خارج الخريطة</numerusform>
            <numerusform>%n بطاقة خارج الخريطة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapRecord</name>
    <message>
        <source>This place is outside of the map.</source>
        <translation>هذا المكان خارج الخريطة.</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>MapScreen</name>
    <message>
        <source>What is where</source>
        <translation>الأماكن على الخريطة</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>على شكل خريطة</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>على شكل قائمة</translation>
    </message>
</context>
<context>
    <name>MapTools</name>
    <message>
        <source>Where am I?</source>
        <translation>مكاني على الخريطة</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>The whole region</source>
        <translation>المنطقة كلها</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message>
        <source>Map of the region</source>
        <translation>خريطة منطقة الرور</translation>
    </message>
</context>
<context>
    <name>MenuSheet</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>MoreOnPhone</name>
    <message>
        <source>QR code: %1</source>
        <translation>رمز QR: ⁨%1⁩</translation>
    </message>
    <message>
        <source>More on your phone</source>
        <translation>المزيد على هاتفكم</translation>
    </message>
</context>
<context>
    <name>NetworkCard</name>
    <message>
        <source>Show all again</source>
        <translation>عرض الكل من جديد</translation>
    </message>
    <message>
        <source>More about it</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NetworkEntry</name>
    <message numerus="yes">
        <source>%n record(s) without connections</source>
        <translation>
            <numerusform>لا توجد بطاقات بلا علاقات</numerusform>
            <numerusform>بطاقة واحدة بلا علاقات</numerusform>
            <numerusform>بطاقتان بلا علاقات</numerusform>
            <numerusform>%n بطاقات بلا علاقات</numerusform>
            <numerusform>%n بطاقة بلا علاقات</numerusform>
            <numerusform>%n بطاقة بلا علاقات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Around %1, %n record(s)</source>
        <translation>
            <numerusform>حول ⁨%1⁩، لا توجد بطاقات</numerusform>
            <numerusform>حول ⁨%1⁩، بطاقة واحدة</numerusform>
            <numerusform>حول ⁨%1⁩، بطاقتان</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقات</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقة</numerusform>
            <numerusform>حول ⁨%1⁩، %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, in another part of the network</source>
        <translation>⁨%1⁩، في جزء آخر من الشبكة</translation>
    </message>
</context>
<context>
    <name>NetworkHead</name>
    <message>
        <source>Who works with whom?</source>
        <translation>من يعمل مع من؟</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>حول ⁨%1⁩</translation>
    </message>
    <message>
        <source>Whole network</source>
        <translation>الشبكة كلها</translation>
    </message>
    <message>
        <source>One step out</source>
        <translation>خطوة إلى الخارج</translation>
    </message>
</context>
<context>
    <name>NetworkScreen</name>
    <message>
        <source>As a picture</source>
        <translation>على شكل صورة</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>على شكل قائمة</translation>
    </message>
</context>
<context>
    <name>PageScreen</name>
    <message>
        <source>This text is shown in: %1</source>
        <translation>لغة هذا النص: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Content as of %1</source>
        <translation>تاريخ المحتوى: %1</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <source>Scroll up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Scroll back</source>
        <translation>إلى الخلف</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>إلى الأمام</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Back to the desk</source>
        <translation>رجوع إلى المكتب</translation>
    </message>
    <message>
        <source>As this screen is</source>
        <translation>كما هي هذه الشاشة</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>عرض بالاتجاه الآخر</translation>
    </message>
    <message>
        <source>Preview: not published yet</source>
        <translation>معاينة: لم تُنشر بعد</translation>
    </message>
</context>
<context>
    <name>QueryLine</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type a name, a place or a word.</source>
        <translation>اكتبوا اسمًا أو مكانًا أو كلمة</translation>
    </message>
</context>
<context>
    <name>RecordWays</name>
    <message>
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation>على الخريطة</translation>
    </message>
    <message>
        <source>In the network</source>
        <translation>في الشبكة</translation>
    </message>
</context>
<context>
    <name>SearchHead</name>
    <message>
        <source>What are you looking for?</source>
        <translation>عمّ تبحثون؟</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا توجد نتائج</translation>
    </message>
    <message numerus="yes">
        <source>More than %n found</source>
        <translation>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من نتيجة واحدة</numerusform>
            <numerusform>أكثر من نتيجتين</numerusform>
            <numerusform>أكثر من %n نتائج</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
            <numerusform>أكثر من %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>لا توجد نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>The first letters are enough. Or begin with one of these.</source>
        <translation>تكفي الحروف الأولى، أو ابدؤوا بأحد هذه:</translation>
    </message>
    <message>
        <source>Did you mean one of these words?</source>
        <translation>هل تقصدون إحدى هذه الكلمات؟</translation>
    </message>
    <message>
        <source>Perhaps one of these interests you.</source>
        <translation>ربما يهمّكم أحد هذه:</translation>
    </message>
    <message>
        <source>Not written exactly like this, but similar.</source>
        <translation>ليست الكلمة نفسها تمامًا، لكنها مشابهة.</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Found in: %1</source>
        <translation>وُجد في: ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>StillThere</name>
    <message>
        <source>Are you still there?</source>
        <translation>هل ما زلتم هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>Otherwise we begin again in %n second(s).</source>
        <translation>
            <numerusform>وإلا نبدأ من جديد الآن.</numerusform>
            <numerusform>وإلا نبدأ من جديد بعد ثانية واحدة.</numerusform>
            <numerusform>وإلا نبدأ من جديد بعد ثانيتين.</numerusform>
            <numerusform>وإلا نبدأ من جديد بعد %n ثوانٍ.</numerusform>
            <numerusform>وإلا نبدأ من جديد بعد %n ثانية.</numerusform>
            <numerusform>وإلا نبدأ من جديد بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>I am still here</source>
        <translation>نعم، ما زلت هنا</translation>
    </message>
</context>
<context>
    <name>Stratum</name>
    <message>
        <source>still to come</source>
        <translation>قادم</translation>
    </message>
</context>
<context>
    <name>TheatreButtons</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>10 s back</source>
        <translation>10 ث للخلف</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>10 s on</source>
        <translation>10 ث للأمام</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
    <message>
        <source>10 seconds back</source>
        <translation>10 ثوانٍ إلى الخلف</translation>
    </message>
    <message>
        <source>10 seconds on</source>
        <translation>10 ثوانٍ إلى الأمام</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>خفض الصوت</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>رفع الصوت</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>النص على الشاشة</translation>
    </message>
    <message>
        <source>Read along</source>
        <translation>النص الكامل</translation>
    </message>
</context>
<context>
    <name>TheatreLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>موضع التشغيل</translation>
    </message>
</context>
<context>
    <name>TheatreSigning</name>
    <message>
        <source>Sign language</source>
        <translation>لغة الإشارة</translation>
    </message>
</context>
<context>
    <name>TheatreTitle</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>تعذّر التشغيل الآن.</translation>
    </message>
</context>
<context>
    <name>TimelineScreen</name>
    <message>
        <source>Layer by layer</source>
        <translation>طبقة فوق طبقة</translation>
    </message>
    <message>
        <source>From %1 to %2, layer by layer</source>
        <translation>من %1 إلى %2: طبقة فوق طبقة</translation>
    </message>
</context>
<context>
    <name>TodayMark</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>TranscriptLine</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>VolumeSteps</name>
    <message>
        <source>Silent</source>
        <translation>صامت</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Very loud</source>
        <translation>مرتفع جدًا</translation>
    </message>
</context>
</TS>
