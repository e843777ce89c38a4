<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AttractScreen</name>
    <message>
        <source>Touch the screen to begin</source>
        <translation>المسوا الشاشة للبدء</translation>
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
        <source>Watch</source>
        <translation>مشاهدة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Belongs together with</source>
        <translation>ما يتصل به</translation>
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
    <name>LanguageSheet</name>
    <message>
        <source>Close without a change</source>
        <translation>إغلاق دون تغيير</translation>
    </message>
    <message>
        <source>Choose your language</source>
        <translation>اختاروا لغتكم</translation>
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
    <name>PageScreen</name>
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
        <source>Scroll down</source>
        <translation>إلى أسفل</translation>
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
    <name>Theatre</name>
    <message>
        <source>This cannot be played right now.</source>
        <translation>تعذّر التشغيل الآن.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
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
        <source>From the beginning</source>
        <translation>من البداية</translation>
    </message>
</context>
</TS>
