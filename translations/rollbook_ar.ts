<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>rollbook::AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>الغياب</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>إذن غياب جديد</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>أذون الغياب</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار البت</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told.</source>
        <translation>أذون الغياب، والتسجيلات التي لا تتغير إلا بتصحيح. ما تتم الموافقة عليه يسري فورًا، وتُبلَّغ به الأنظمة المدرسية.</translation>
    </message>
    <message>
        <source>No leave waits for a decision.</source>
        <translation>لا إذن غياب بانتظار البت.</translation>
    </message>
    <message>
        <source>Nobody has asked for leave yet.</source>
        <translation>لم يطلب أحد إذن غياب بعد.</translation>
    </message>
    <message>
        <source>A leave that is approved makes the marks it covers Excused.</source>
        <translation>إذن الغياب الموافَق عليه يجعل التسجيلات التي يشملها «بعذر».</translation>
    </message>
    <message>
        <source>No correction waits for a decision.</source>
        <translation>لا تصحيح بانتظار البت.</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction yet.</source>
        <translation>لم يطلب أحد تصحيحًا بعد.</translation>
    </message>
    <message>
        <source>A correction is asked for in the story of a mark, when its register is finished or locked.</source>
        <translation>يُطلب التصحيح في تتبّع التسجيل، حين يكون كشفه منتهيًا أو مقفلاً.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is why something is asked for</extracomment>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>الرد على %1</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>الرد، إن وُجد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>%1 is a student</extracomment>
        <translation>موافقة</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>تمت الموافقة: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>%1 is a student</extracomment>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>%1 is a student</extracomment>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>سُحب الطلب: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a kind of leave, %3 are days
----------
%1 is a student, %2 a lesson, %3 its day</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 (letter: %2)</source>
        <extracomment>%1 is the name of a file or letter</extracomment>
        <translation>%1 (الرسالة: %2)</translation>
    </message>
    <message>
        <source>The leave is asked for.</source>
        <translation>طُلب إذن الغياب.</translation>
    </message>
    <message>
        <source>The letter cannot be opened. Choose another file.</source>
        <translation>تعذّر فتح الرسالة. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB.</source>
        <translation>لم يُقبل: هناك إذن غياب لهذه الأيام من قبل، أو الأيام كثيرة جدًا، أو الرسالة أكبر من 5 م.ب.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a student, %2 the number and the class that tell them from others of the name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a number and a class</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rollbook::AddSession</name>
    <message>
        <source>Add session</source>
        <translation>إضافة الحصة</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة حصة</translation>
    </message>
    <message>
        <source>Code, as the school writes it</source>
        <translation>الرمز كما تكتبه المدرسة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>كشف اليوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject code and name</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The session must end after it begins.</source>
        <translation>يجب أن تنتهي الحصة بعد بدايتها.</translation>
    </message>
    <message>
        <source>This class has no students yet. Import its class list on the Students page.</source>
        <translation>لا طلاب في هذا الصف بعد. استورد قائمته في صفحة الطلاب.</translation>
    </message>
</context>
<context>
    <name>rollbook::AddressPage</name>
    <message>
        <source>Which one is it?</source>
        <translation>أي نظام هو؟</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>عنوانه</translation>
    </message>
    <message>
        <source>As in the web browser. Nothing about you is sent to look who answers there.</source>
        <translation>كما في متصفح الويب. لا يُرسَل أي شيء عنك لمعرفة من يجيب هناك.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>الاسم الذي تسميه به</translation>
    </message>
    <message>
        <source>School server</source>
        <translation>خادم المدرسة</translation>
    </message>
</context>
<context>
    <name>rollbook::Application</name>
    <message>
        <source>There is nothing to lock yet: set a PIN or add a person on the Settings page.</source>
        <translation>لا شيء يُقفل بعد: عيّن رمز PIN أو أضف شخصًا في صفحة الإعدادات.</translation>
    </message>
    <message>
        <source>The registers are not open yet. Try again in a moment.</source>
        <translation>لم تُفتح الكشوف بعد. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>%1 does not know that password.</source>
        <translation>لا يعرف %1 كلمة المرور هذه.</translation>
    </message>
    <message>
        <source>The PIN until now is another one. After three wrong ones, wait.</source>
        <translation>رمز PIN الحالي غير هذا. بعد ثلاث محاولات خاطئة يجب الانتظار.</translation>
    </message>
    <message>
        <source>A part of the data file cannot be read.</source>
        <translation>تتعذّر قراءة جزء من ملف البيانات.</translation>
    </message>
    <message>
        <source>Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes.</source>
        <translation>يعيد Rollbook بناءه من نسخه. كل تسجيل عليه إشارة صح محفوظ. قد يستغرق ذلك بضع دقائق.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three wrong ones, wait.</source>
        <translation>ليس هذا رمز PIN. بعد ثلاث محاولات خاطئة يجب الانتظار.</translation>
    </message>
    <message>
        <source>Nobody was removed: %1</source>
        <translation>لم يُزَل أحد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>تعذّر حذف %Ln كلمة مرور من خزانة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر حذف كلمة مرور واحدة من خزانة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر حذف كلمتي مرور من خزانة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر حذف %Ln كلمات مرور من خزانة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر حذف %Ln كلمة مرور من خزانة مفاتيح هذا الحاسوب.</numerusform>
            <numerusform>تعذّر حذف %Ln كلمة مرور من خزانة مفاتيح هذا الحاسوب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message>
        <source>Attendance by week</source>
        <translation>الحضور حسب الأسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none %2</source>
        <extracomment>Of a chart, for a screen reader: %1 is a number of weeks, %2 &quot;below 75 %&quot;, %3 the weeks that are</extracomment>
        <translation>%1، ولا واحد منها %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the first day of a week</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Week of %1: %2, %3</source>
        <extracomment>%1 is the first day, %2 a percentage, %3 &quot;12 present, 1 absent&quot;</extracomment>
        <translation>أسبوع %1: %2، %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>on the scale of a chart</comment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day under a chart</comment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>rollbook::BookChooser</name>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>هذا الفصل الدراسي</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>الفصل الدراسي الماضي</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>كل الكشوف</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>من يوم إلى يوم</translation>
    </message>
</context>
<context>
    <name>rollbook::BookModel</name>
    <message>
        <source>Not on this register</source>
        <translation>ليس في هذا الكشف</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>مع ملاحظة</translation>
    </message>
</context>
<context>
    <name>rollbook::BookSheet</name>
    <message>
        <source>Class book %1</source>
        <extracomment>The title of a printed class book: %1 is a class</extracomment>
        <translation>دفتر الصف %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are</extracomment>
        <translation>صفحة %L1 من %L2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>Under the title of a printed class book: %1 is the school, %2 and %3 are days</extracomment>
        <translation>%1، من %2 إلى %3</translation>
    </message>
    <message>
        <source>* %1. %2</source>
        <translation>* %1. %2</translation>
    </message>
</context>
<context>
    <name>rollbook::BookView</name>
    <message>
        <source>Class book</source>
        <translation>دفتر الصف</translation>
    </message>
</context>
<context>
    <name>rollbook::BothMarks</name>
    <message>
        <source>The mark</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>حدّدته الإدارة</translation>
    </message>
</context>
<context>
    <name>rollbook::CardDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>On a student&apos;s card: %1 is the number in the register, %2 the admission number</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <comment>absences</comment>
        <translation>
            <numerusform>%Ln غياب متتالٍ</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان متتاليان</numerusform>
            <numerusform>%Ln غيابات متتالية</numerusform>
            <numerusform>%Ln غيابًا متتاليًا</numerusform>
            <numerusform>%Ln غياب متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1، عيد ميلاد اليوم</translation>
    </message>
</context>
<context>
    <name>rollbook::CardView</name>
    <message>
        <source>Register as cards</source>
        <translation>الكشف في بطاقات</translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a choice: %1 is what is chosen, such as &quot;Language&quot;, %2 a value</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ClassBookPage</name>
    <message>
        <source>Class book</source>
        <translation>دفتر الصف</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save the class book as a PDF file to print</source>
        <translation>حفظ دفتر الصف في ملف PDF للطباعة</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>فتح الكشف</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open student</source>
        <translation>فتح صفحة الطالب</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Import a class list on the Students page. The class book fills itself from the registers.</source>
        <translation>استورد قائمة صف في صفحة الطلاب. يمتلئ دفتر الصف تلقائيًا من الكشوف.</translation>
    </message>
    <message>
        <source>No registers of this class in this period.</source>
        <translation>لا كشوف لهذا الصف في هذه الفترة.</translation>
    </message>
    <message>
        <source>Choose another period, or open a register on the Today page.</source>
        <translation>اختر فترة أخرى، أو افتح كشفًا في صفحة اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln طالب</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%Ln طلاب</numerusform>
            <numerusform>%Ln طالبًا</numerusform>
            <numerusform>%Ln طالب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln كشف</numerusform>
            <numerusform>كشف واحد</numerusform>
            <numerusform>كشفان</numerusform>
            <numerusform>%Ln كشوف</numerusform>
            <numerusform>%Ln كشفًا</numerusform>
            <numerusform>%Ln كشف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Under the title of a class book: class, students, registers</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <extracomment>%1 is a triangle, %2 &quot;below 75 %&quot;, %3 a sentence about what is counted</extracomment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>One mark in words: %1 is a student, %2 a session, %3 the mark and where it is</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Print the class book</source>
        <translation>طباعة دفتر الصف</translation>
    </message>
    <message>
        <source>Export the class book</source>
        <translation>تصدير دفتر الصف</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The class book is in %1, to be printed.</source>
        <translation>دفتر الصف في %1، جاهز للطباعة.</translation>
    </message>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>لم يُكتب الملف %1. %2</translation>
    </message>
    <message>
        <source>Export the class book as a CSV file or an Excel workbook</source>
        <translation>تصدير دفتر الصف في ملف CSV أو مصنف Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Opens the register again; who was not called is unmarked</source>
        <translation>يعيد فتح الكشف؛ ومن لم يُنادَ عليه يعود غير مسجَّل</translation>
    </message>
    <message>
        <source>%1 finished by itself %2: 1 student who was not called is marked absent.</source>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب طالب واحد لم يُنادَ عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب %Ln طالب لم يُنادَ عليهم.</numerusform>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب طالب واحد لم يُنادَ عليه.</numerusform>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب طالبين لم يُنادَ عليهما.</numerusform>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب %Ln طلاب لم يُنادَ عليهم.</numerusform>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب %Ln طالبًا لم يُنادَ عليهم.</numerusform>
            <numerusform>%1: انتهى الكشف تلقائيًا عند %2؛ سُجّل غياب %Ln طالب لم يُنادَ عليهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: %1 is what a button does, %2 a session</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosureForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>How much of the day</source>
        <translation>كم من اليوم</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>جزء من اليوم</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>أيام بلا دروس</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هي</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>None from here on. Import the school&apos;s calendar of holidays, or add one below.</source>
        <translation>لا عطل من الآن فصاعدًا. استورد تقويم عطل المدرسة، أو أضف عطلة أدناه.</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>تغيير هذه العطلة</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>إضافة عطلة</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add days without lessons</source>
        <translation>إضافة أيام بلا دروس</translation>
    </message>
    <message>
        <source>Say what it is, such as: Half-term.</source>
        <translation>اكتب ما هي، مثل: عطلة منتصف الفصل.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>اليوم الأخير قبل الأول. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>يجب أن تنتهي بعد بدايتها.</translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message>
        <source>Mark</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Code, or a word of its meaning</source>
        <translation>الرمز، أو كلمة من معناه</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>This code needs a note</source>
        <translation>يحتاج هذا الرمز إلى ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>رمز %1</translation>
    </message>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>رمز لـ%Ln طالب</numerusform>
            <numerusform>رمز لطالب واحد</numerusform>
            <numerusform>رمز لطالبين</numerusform>
            <numerusform>رمز لـ%Ln طلاب</numerusform>
            <numerusform>رمز لـ%Ln طالبًا</numerusform>
            <numerusform>رمز لـ%Ln طالب</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be set by: %2. Ask them, or choose another code.</source>
        <extracomment>%1 is a code, %2 one or more roles, such as &quot;Office, Administrator&quot;</extracomment>
        <translation>من يُسمح لهم بوضع «%1»: %2. اطلب ذلك منهم، أو اختر رمزًا آخر.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” needs a note: write why, then mark.</source>
        <translation>يحتاج «%1» إلى ملاحظة: اكتب السبب، ثم سجّل.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a code</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>المفتاح %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. Marks: %4.</source>
        <extracomment>%1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks</extracomment>
        <translation>%1: %2. %3. يُسجَّل: %4.</translation>
    </message>
    <message>
        <source>Type a code, or tap one.</source>
        <translation>اكتب رمزًا، أو المس رمزًا.</translation>
    </message>
    <message>
        <source>The school has no such code.</source>
        <translation>لا يوجد رمز كهذا لدى المدرسة.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln رمز مطابق.</numerusform>
            <numerusform>رمز واحد مطابق.</numerusform>
            <numerusform>رمزان مطابقان.</numerusform>
            <numerusform>%Ln رموز مطابقة.</numerusform>
            <numerusform>%Ln رمزًا مطابقًا.</numerusform>
            <numerusform>%Ln رمز مطابق.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>such as 7 19 or 7 19L5 23E</source>
        <translation>مثل 7 19 أو 7 19L5 23E</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الذهاب إليه</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>تسجيلهم</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>Everyone is here but</source>
        <translation>الكل حاضر إلا</translation>
    </message>
    <message>
        <source>As in %1 at %2</source>
        <extracomment>%1 is a session, %2 the time at which it began</extracomment>
        <translation>كما في %1، الساعة %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <extracomment>%1 is a student</extracomment>
        <translation>
            <numerusform>%1 (%Ln د)</numerusform>
            <numerusform>%1 (%Ln د)</numerusform>
            <numerusform>%1 (%Ln د)</numerusform>
            <numerusform>%1 (%Ln د)</numerusform>
            <numerusform>%1 (%Ln د)</numerusform>
            <numerusform>%1 (%Ln د)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the number in the register, %2 a student</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <extracomment>%1 is a status, %2 a list of students</extracomment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 stays as is: %2.</source>
        <extracomment>%1 is a student, %2 such as &quot;On leave until 24 Nov&quot;</extracomment>
        <translation>يبقى تسجيل %1 كما هو: %2.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>لا يوجد الرقم %1.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» لا معنى له هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>الحاضرون: %Ln.</numerusform>
            <numerusform>الحاضرون: %Ln.</numerusform>
            <numerusform>الحاضرون: %Ln.</numerusform>
            <numerusform>الحاضرون: %Ln.</numerusform>
            <numerusform>الحاضرون: %Ln.</numerusform>
            <numerusform>الحاضرون: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>اكتب بداية اسم.</translation>
    </message>
    <message>
        <source>Nobody on this register is called so.</source>
        <translation>لا أحد بهذا الاسم في هذا الكشف.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>من %Ln طالب معروض فقط.</numerusform>
            <numerusform>من الطالب المعروض فقط.</numerusform>
            <numerusform>من الطالبين المعروضين فقط.</numerusform>
            <numerusform>من %Ln طلاب معروضين فقط.</numerusform>
            <numerusform>من %Ln طالبًا معروضًا فقط.</numerusform>
            <numerusform>من %Ln طالب معروض فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>On the other device</source>
        <translation>على الجهاز الآخر</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>على %1</translation>
    </message>
    <message>
        <source>%1, latest, kept</source>
        <translation>%1، الأحدث، محفوظ</translation>
    </message>
    <message>
        <source>A value that Rollbook does not know. Ask the office.</source>
        <translation>قيمة لا يعرفها Rollbook. اسأل الإدارة.</translation>
    </message>
    <message>
        <source>It does not tell who or when. Seen %1.</source>
        <translation>لا يذكر من ولا متى. شوهد %1.</translation>
    </message>
    <message>
        <source>Yours, latest, kept</source>
        <translation>تسجيلك، الأحدث، محفوظ</translation>
    </message>
    <message>
        <source>Yours, on this device</source>
        <translation>تسجيلك، على هذا الجهاز</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>تسجيلك</translation>
    </message>
    <message>
        <source>1 change to decide</source>
        <translation>تغيير واحد بانتظار قرارك</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln تغيير بانتظار قرارك</numerusform>
            <numerusform>تغيير واحد بانتظار قرارك</numerusform>
            <numerusform>تغييران بانتظار قرارك</numerusform>
            <numerusform>%Ln تغييرات بانتظار قرارك</numerusform>
            <numerusform>%Ln تغييرًا بانتظار قرارك</numerusform>
            <numerusform>%Ln تغيير بانتظار قرارك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a session, %3 its day</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>Which one is later cannot be told. Both are kept until you decide.</source>
        <translation>لا يمكن معرفة أيهما أحدث. يُحفظ الاثنان حتى تقرر.</translation>
    </message>
    <message>
        <source>The later one counts. You can still use the other.</source>
        <translation>الأحدث هو المعتمد. ما زال بإمكانك أخذ الآخر.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>إبقاء الآخر</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>أخذ الآخر</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء تسجيلي</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>أخذ تسجيلي</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>تتبّع %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and how</comment>
        <extracomment>%1 is who and when, &quot;J. Okafor, 09:14&quot;, %2 how, &quot;by key&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollbook::CorrectionCard</name>
    <message>
        <source>Correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>دقائق التأخر</translation>
    </message>
    <message>
        <source>The mark should be</source>
        <translation>التسجيل الصحيح</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>السبب، للإدارة</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>طلب التصحيح</translation>
    </message>
    <message>
        <source>The register is locked: this mark changes only when the office approves a correction.</source>
        <translation>الكشف مقفل: لا يتغير هذا التسجيل إلا حين توافق الإدارة على تصحيح.</translation>
    </message>
    <message>
        <source>A school system did not take this mark. The office can be asked to correct it.</source>
        <translation>لم يقبل نظام مدرسي هذا التسجيل. يمكن أن يُطلب من الإدارة تصحيحه.</translation>
    </message>
    <message>
        <source>The register is finished. Reopen it, or ask the office for a correction.</source>
        <translation>الكشف منتهٍ. أعد فتحه، أو اطلب من الإدارة تصحيحًا.</translation>
    </message>
    <message>
        <source>Say why: the office decides by it.</source>
        <translation>اكتب السبب: تقرر الإدارة بناءً عليه.</translation>
    </message>
    <message>
        <source>It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.</source>
        <translation>فات أوان الطلب: مضى على الدرس أكثر مما تسمح به المدرسة. تحدّث إلى الإدارة.</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a status</comment>
        <translation>%1: عرض هؤلاء فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and a count</comment>
        <extracomment>What a button is called: %1 is a status, %2 a number</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::DayWording</name>
    <message>
        <source>Cancelled</source>
        <extracomment>%1 is why a lesson is not held</extracomment>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>مُلغى: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>No register was taken</source>
        <translation>لم يُسجَّل الحضور</translation>
    </message>
    <message>
        <source>Scheduled. Opens by itself at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>في الجدول. يُفتح تلقائيًا عند %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>في الجدول</translation>
    </message>
    <message>
        <source>Opens by itself within a minute</source>
        <translation>يُفتح تلقائيًا خلال دقيقة</translation>
    </message>
    <message>
        <source>Over, and no register was opened</source>
        <translation>انتهى، ولم يُفتح كشف</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>درس إضافي</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>نُقل من %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>نُقل من %1، %2</translation>
    </message>
    <message>
        <source>With a substitute</source>
        <translation>مع معلم بديل</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Not your class</source>
        <translation>ليس صفك</translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message>
        <source>The data file was damaged and has been rebuilt from its copies. The damaged file is kept.</source>
        <translation>كان ملف البيانات تالفًا وأُعيد بناؤه من نسخه. الملف التالف محفوظ.</translation>
    </message>
    <message>
        <source>The password is used until you close Rollbook. This computer has no keychain to keep it in.</source>
        <translation>تُستعمل كلمة المرور حتى تغلق Rollbook. ليس في هذا الحاسوب خزانة مفاتيح لحفظها.</translation>
    </message>
    <message>
        <source>The disk is full. Marks are still kept for a while. Free some space now.</source>
        <translation>القرص ممتلئ. ما زالت التسجيلات تُحفظ لبعض الوقت. أفرغ مساحة الآن.</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>تعذّر أخذ الملف: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>أُخذ %Ln معرّف من الملف.</numerusform>
            <numerusform>أُخذ معرّف واحد من الملف.</numerusform>
            <numerusform>أُخذ معرّفان من الملف.</numerusform>
            <numerusform>أُخذت %Ln معرّفات من الملف.</numerusform>
            <numerusform>أُخذ %Ln معرّفًا من الملف.</numerusform>
            <numerusform>أُخذ %Ln معرّف من الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>تُرك السطر %L1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::EmptyState</name>
    <message>
        <source>Reading from this device…</source>
        <translation>جارٍ القراءة من هذا الجهاز…</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>لا يمكن عرض هذا الآن.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryBar</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>ملاحظة عن %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <translation>دقائق التأخر، %1</translation>
    </message>
    <message>
        <source>Seen by the school</source>
        <translation>تراها المدرسة</translation>
    </message>
    <message>
        <source>Minutes, or the time of arrival</source>
        <translation>الدقائق، أو وقت الوصول</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>مرض</translation>
    </message>
    <message>
        <source>bus late</source>
        <translation>تأخر الحافلة</translation>
    </message>
    <message>
        <source>at the doctor&apos;s</source>
        <translation>عند الطبيب</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>انصراف مبكر</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>بلا واجب منزلي</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>Fills in the present time</extracomment>
        <translation>الآن، %1</translation>
    </message>
    <message>
        <source>Late, without minutes</source>
        <translation>متأخر، بلا دقائق</translation>
    </message>
    <message>
        <source>Type minutes up to 600, or a time after the start.</source>
        <translation>اكتب الدقائق، 600 على الأكثر، أو وقتًا بعد البداية.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>لم يُكتب الملف %1. %2</translation>
    </message>
    <message>
        <source>1 mark is in %1.</source>
        <translation>تسجيل واحد في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln تسجيل في %1.</numerusform>
            <numerusform>تسجيل واحد في %1.</numerusform>
            <numerusform>تسجيلان في %1.</numerusform>
            <numerusform>%Ln تسجيلات في %1.</numerusform>
            <numerusform>%Ln تسجيلاً في %1.</numerusform>
            <numerusform>%Ln تسجيل في %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: 1 register of a class that is not yours.</source>
        <extracomment>%1 says how many marks are in which file</extracomment>
        <translation>%1 تُرك: كشف واحد لصف ليس لك.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 تُرك: %Ln كشف لصفوف ليست لك.</numerusform>
            <numerusform>%1 تُرك: كشف واحد لصف ليس لك.</numerusform>
            <numerusform>%1 تُرك: كشفان لصفوف ليست لك.</numerusform>
            <numerusform>%1 تُرك: %Ln كشوف لصفوف ليست لك.</numerusform>
            <numerusform>%1 تُرك: %Ln كشفًا لصفوف ليست لك.</numerusform>
            <numerusform>%1 تُرك: %Ln كشف لصفوف ليست لك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterBar</name>
    <message>
        <source>Show everybody</source>
        <translation>عرض الجميع</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>الحالة المعروضة</translation>
    </message>
    <message>
        <source>Show which time of arrival or marking</source>
        <translation>وقت الوصول أو التسجيل المعروض</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Who arrived or was marked then: %1 is a time</extracomment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <extracomment>Who arrived or was marked then: %1 and %2 are times</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>How much of a register is shown: %1 and %2 are numbers</extracomment>
        <translation>المعروض: %1 من %2</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>عرض فقط</translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message>
        <source>Go to the first</source>
        <translation>الذهاب إلى الأول</translation>
    </message>
    <message>
        <source>The rest is present: finish</source>
        <translation>الباقون حاضرون: إنهاء</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>عدد من في القاعة</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>العودة إلى الكشف</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of students</extracomment>
        <translation>
            <numerusform>%1 و%Ln غيرهم</numerusform>
            <numerusform>%1 وواحد غيرهم</numerusform>
            <numerusform>%1 واثنان غيرهم</numerusform>
            <numerusform>%1 و%Ln غيرهم</numerusform>
            <numerusform>%1 و%Ln غيرهم</numerusform>
            <numerusform>%1 و%Ln غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
            <numerusform>عدد من سُجّل وجودهم: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student is unmarked: %1.</source>
        <translation>طالب واحد غير مسجَّل: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln طالب غير مسجَّل: %1.</numerusform>
            <numerusform>طالب واحد غير مسجَّل: %1.</numerusform>
            <numerusform>طالبان غير مسجَّلين: %1.</numerusform>
            <numerusform>%Ln طلاب غير مسجَّلين: %1.</numerusform>
            <numerusform>%Ln طالبًا غير مسجَّل: %1.</numerusform>
            <numerusform>%Ln طالب غير مسجَّل: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You counted %1, and %2 are marked as here.</source>
        <translation>عددت %1 في القاعة، ومن سُجّل وجودهم: %2.</translation>
    </message>
    <message>
        <source>In the class, but not on this register: %1.</source>
        <translation>في الصف وليسوا في هذا الكشف: %1.</translation>
    </message>
    <message>
        <source>Came later than %1 minutes, when the register closes: %2.</source>
        <translation>وصلوا بعد موعد إغلاق الكشف (%1 د): %2.</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>إنهاء رغم ذلك</translation>
    </message>
</context>
<context>
    <name>rollbook::GuardianList</name>
    <message>
        <source>Add somebody to call</source>
        <translation>إضافة شخص للاتصال به</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>من يُتصل به</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>اسمه</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>صلته بالطالب</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>هاتفه</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>بريده الإلكتروني</translation>
    </message>
    <message>
        <source>such as: mother</source>
        <translation>مثل: الأم</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keep whom to call</source>
        <translation>حفظ من يُتصل به</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 what they are to a student, such as &quot;mother&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways to reach somebody</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>لا أحد بعد.</translation>
    </message>
    <message>
        <source>Enter a name, and a telephone number or an email address.</source>
        <translation>أدخل اسمًا، ورقم هاتف أو عنوان بريد إلكتروني.</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryModel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a history</comment>
        <translation>ddd، d MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
</context>
<context>
    <name>rollbook::IdsPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a name, %2 a number or code</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>This server gives no class list.</source>
        <translation>لا يعطي هذا الخادم قائمة بالصف.</translation>
    </message>
    <message>
        <source>Its ids are learnt from registers that the school has opened there, or come from a file that the school gives you. Until then marks wait on this device; none is lost.</source>
        <translation>تُعرف معرّفاته من الكشوف التي فتحتها المدرسة هناك، أو تأتي من ملف تعطيك إياه المدرسة. حتى ذلك الحين تنتظر التسجيلات على هذا الجهاز؛ ولا يضيع منها شيء.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln موجود هناك</numerusform>
            <numerusform>%Ln موجود هناك</numerusform>
            <numerusform>%Ln موجود هناك</numerusform>
            <numerusform>%Ln موجود هناك</numerusform>
            <numerusform>%Ln موجود هناك</numerusform>
            <numerusform>%Ln موجود هناك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
            <numerusform>%Ln للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln غير موجود هناك</numerusform>
            <numerusform>%Ln غير موجود هناك</numerusform>
            <numerusform>%Ln غير موجود هناك</numerusform>
            <numerusform>%Ln غير موجود هناك</numerusform>
            <numerusform>%Ln غير موجود هناك</numerusform>
            <numerusform>%Ln غير موجود هناك</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Marks of students who are not there wait on this device until the school has added them.</source>
        <translation>تسجيلات الطلاب غير الموجودين هناك تنتظر على هذا الجهاز حتى تضيفهم المدرسة.</translation>
    </message>
    <message>
        <source>None of them, or not sure</source>
        <translation>لا أحد منهم، أو لست متأكدًا</translation>
    </message>
    <message>
        <source>Who is %1 there?</source>
        <translation>من هو %1 هناك؟</translation>
    </message>
    <message>
        <source>Nothing has to be matched.</source>
        <translation>لا شيء يحتاج إلى مطابقة.</translation>
    </message>
    <message>
        <source>This system knows classes and students by the school&apos;s own codes and numbers.</source>
        <translation>يعرف هذا النظام الصفوف والطلاب برموز المدرسة وأرقامها نفسها.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back.</source>
        <translation>سترى أولاً ما سيُضاف وما سيتغير وما سينتهي. لا يُحذف شيء، ويمكن التراجع عن آخر استيراد.</translation>
    </message>
    <message>
        <source>Class list (CSV)…</source>
        <translation>قائمة صف (CSV)…</translation>
    </message>
    <message>
        <source>OneRoster file…</source>
        <translation>ملف OneRoster…</translation>
    </message>
    <message>
        <source>OneRoster folder…</source>
        <translation>مجلد OneRoster…</translation>
    </message>
    <message>
        <source>Timetable (iCalendar)…</source>
        <translation>جدول الدروس (iCalendar)…</translation>
    </message>
    <message>
        <source>Holidays (iCalendar)…</source>
        <translation>العطل (iCalendar)…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>استُورد سابقًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The school&apos;s lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it.</source>
        <translation>قوائم المدرسة في ملف OneRoster 1.2، لنظام آخر. ليست فيه أرقام الهاتف.</translation>
    </message>
    <message>
        <source>Export OneRoster…</source>
        <translation>تصدير OneRoster…</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>العودة إلى الطلاب</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a day and time, %2 a person, %3 a number of changes</extracomment>
        <translation>%1، %2، %3</translation>
    </message>
    <message>
        <source>%1. Taken back %2.</source>
        <extracomment>%1 says when, by whom and how much; %2 is a day and time</extracomment>
        <translation>%1. تم التراجع: %2.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <extracomment>spoken name of a button: %1 is a file</extracomment>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>التراجع عن هذا الاستيراد: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Class lists (CSV) are not listed: they only add and correct.</source>
        <translation>لا شيء بعد. قوائم الصفوف (CSV) لا تُذكر هنا: فهي تضيف وتصحح فقط.</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip);;All files (*)</source>
        <translation>ملفات OneRoster (*.zip);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>التقويمات (*.ics);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export OneRoster</source>
        <translation>تصدير OneRoster</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip)</source>
        <translation>ملفات OneRoster (*.zip)</translation>
    </message>
    <message>
        <source>The lists are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>القوائم في %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>لم يُكتب الملف %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPanel</name>
    <message>
        <source>What the import would do</source>
        <translation>ما الذي سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %L1</translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>أرقام الطلاب الممحوة بياناتهم لطلاب جدد</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>الأرقام التي كانت لطلاب مُحيت بياناتهم صارت لطلاب جدد</translation>
    </message>
    <message>
        <source>The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it.</source>
        <translation>لا يبيّن الملف طريقة كتابته. تحقق من صحة الأسماء أدناه؛ وإلا فاختر طريقة أخرى لقراءته.</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>طريقة كتابة الملف</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyHints</name>
    <message>
        <source>mark and go on</source>
        <translation>سجِّل وانتقل</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>محو</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>دقائق التأخر</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>everyone here but 7 and 19</source>
        <translation>الكل حاضر إلا 7 و19</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>البحث عن اسم</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>code</source>
        <translation>رمز</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveForm</name>
    <message>
        <source>How much of the day</source>
        <translation>كم من اليوم</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>جزء من كل يوم</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>إضافة رسالة…</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>إذن غياب جديد</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>نوع إذن الغياب</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Ask for the leave</source>
        <translation>طلب إذن الغياب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>إضافة رسالة</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>الرسائل (*.pdf *.jpg *.jpeg *.png);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>مرفق معه: %1</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>اختر طالبًا من القائمة.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>اليوم الأخير قبل الأول. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>يجب أن ينتهي بعد بدايته.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonCard</name>
    <message>
        <source>Enter opens it. Alt with an arrow key moves it.</source>
        <translation>يفتحه مفتاح Enter. وينقله Alt مع مفتاح سهم.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonForm</name>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>كشف اليوم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>As every week</source>
        <translation>كما في كل أسبوع</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>تغيير هذا الدرس</translation>
    </message>
    <message>
        <source>This one only. Its marks stay with it.</source>
        <translation>هذا الدرس وحده. وتبقى تسجيلاته معه.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>إلغاء %1</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>إلغاء الدرس</translation>
    </message>
    <message>
        <source>It does not take place: %1, %2. It stays in the timetable with your reason.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>لن يُعقد: %1، %2. ويبقى في جدول الدروس مع السبب الذي كتبته.</translation>
    </message>
    <message>
        <source>Makeup lesson for %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>درس تعويضي عن %1</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>إضافة الدرس</translation>
    </message>
    <message>
        <source>Once, on a day and at a time of your choice.</source>
        <translation>مرة واحدة، في اليوم والوقت اللذين تختارهما.</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>درس إضافي</translation>
    </message>
    <message>
        <source>Say why it is cancelled: those who look for the lesson will read it.</source>
        <translation>اكتب سبب الإلغاء: سيقرؤه من يبحث عن الدرس.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>يجب أن ينتهي الدرس بعد بدايته.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>لا صف بعد. استورد قائمة صف في صفحة الطلاب.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 from when to when</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>فتح الكشف</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>كشف هذا الدرس موجود من قبل، لذلك يبقى وقته ومكانه كما كانا.</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>تغيير هذا الدرس</translation>
    </message>
    <message>
        <source>Cancel this lesson</source>
        <translation>إلغاء هذا الدرس</translation>
    </message>
    <message>
        <source>Take the extra lesson back</source>
        <translation>سحب الدرس الإضافي</translation>
    </message>
    <message>
        <source>As every week again</source>
        <translation>إعادته كما في كل أسبوع</translation>
    </message>
    <message>
        <source>Plan a makeup lesson</source>
        <translation>تحديد درس تعويضي</translation>
    </message>
    <message>
        <source>Change it for every week</source>
        <translation>تغييره لكل أسبوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonWording</name>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>times</comment>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a room, %2 a teacher
----------
%1 is from when to when, %2 what it is, such as &quot;Sports day&quot;</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>مُلغى</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>مُلغى: %1</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>درس إضافي</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>نُقل من %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>نُقل من %1، %2</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>البديل: %1</translation>
    </message>
    <message>
        <source>Teacher is needed twice</source>
        <translation>المعلم مطلوب مرتين</translation>
    </message>
    <message>
        <source>Room is needed twice</source>
        <translation>القاعة مطلوبة مرتين</translation>
    </message>
    <message>
        <source>Class has two lessons</source>
        <translation>للصف درسان معًا</translation>
    </message>
    <message>
        <source>Register open</source>
        <translation>الكشف مفتوح</translation>
    </message>
    <message>
        <source>Register finished</source>
        <translation>الكشف منتهٍ</translation>
    </message>
    <message>
        <source>Register locked</source>
        <translation>الكشف مقفل</translation>
    </message>
    <message>
        <source>%1 is to teach %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>لدى %1 درسان معًا، %2 و%3: %4، %5.</translation>
    </message>
    <message>
        <source>Room %1 is needed for %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>القاعة %1 مطلوبة معًا للدرسين %2 و%3: %4، %5.</translation>
    </message>
    <message>
        <source>The class has %1 and %2 at once: %3, %4.</source>
        <extracomment>%1 and %2 are lessons, %3 a day, %4 a time</extracomment>
        <translation>للصف درسان معًا، %1 و%2: %3، %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken name</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>الأسبوع أ</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>الأسبوع ب</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short weekday, day and month</comment>
        <translation>ddd، d MMM</translation>
    </message>
</context>
<context>
    <name>rollbook::LockPage</name>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>هل نسيت رمز PIN؟</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>%Ln تسجيل بحاجة إليك</numerusform>
            <numerusform>تسجيل واحد بحاجة إليك</numerusform>
            <numerusform>تسجيلان بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيلات بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيلاً بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيل بحاجة إليك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>%Ln تسجيل في الطريق</numerusform>
            <numerusform>تسجيل واحد في الطريق</numerusform>
            <numerusform>تسجيلان في الطريق</numerusform>
            <numerusform>%Ln تسجيلات في الطريق</numerusform>
            <numerusform>%Ln تسجيلاً في الطريق</numerusform>
            <numerusform>%Ln تسجيل في الطريق</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is marking?</source>
        <translation>من يسجّل الحضور؟</translation>
    </message>
    <message>
        <source>Each person&apos;s marks go to the school under their own name, also while another one is here.</source>
        <translation>تُرسَل تسجيلات كل شخص إلى المدرسة باسمه، حتى حين يكون غيره هنا.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>رمز PIN: %1</translation>
    </message>
    <message>
        <source>Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.</source>
        <translation>سجّل الدخول إلى %1 بكلمة مرورك. يُزال بذلك رمز PIN، ويمكنك تعيين غيره. لا يُمسّ أي تسجيل.</translation>
    </message>
    <message>
        <source>There is no school system here that could say who you are. Whoever looks after this device can take the PIN away: rollbookctl people forget-pin. No mark is touched.</source>
        <translation>لا نظام مدرسي هنا يستطيع أن يبيّن من أنت. يمكن للقائم على هذا الجهاز إزالة رمز PIN: rollbookctl people forget-pin. لا يُمسّ أي تسجيل.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>ليس هذا رمز PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانية واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر ثانيتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثوانٍ.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln دقيقة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر دقيقة واحدة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر دقيقتين.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln دقائق.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln دقيقة.</numerusform>
            <numerusform>محاولات خاطئة كثيرة. انتظر %Ln دقيقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Add a session</source>
        <translation>إضافة حصة</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>استيراد قائمة صف</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>تصدير الحضور</translation>
    </message>
    <message>
        <source>Send marks now</source>
        <translation>إرسال التسجيلات الآن</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>إضافة نظام مدرسي</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
</context>
<context>
    <name>rollbook::MarkBar</name>
    <message>
        <source>%1  %2</source>
        <extracomment>A large button: %1 is the letter of a status, %2 its word</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>rollbook::Navigation</name>
    <message>
        <source>current page</source>
        <translation>الصفحة الحالية</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>%1 is a page&apos;s name, %2 a number key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Class book</source>
        <translation>دفتر الصف</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>جدول الدروس</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>الغياب</translation>
    </message>
</context>
<context>
    <name>rollbook::NewClassForm</name>
    <message>
        <source>Make the class</source>
        <translation>إنشاء الصف</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Code, such as 7A</source>
        <translation>الرمز، مثل 7A</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>الاسم (اختياري)</translation>
    </message>
    <message>
        <source>The code stays: servers and other devices know the class by it.</source>
        <translation>يبقى الرمز كما هو: تعرف الخوادم والأجهزة الأخرى الصف به.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>There is a class %1 already.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>يوجد صف %1 من قبل.</translation>
    </message>
    <message>
        <source>Class %1 is made.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>أُنشئ الصف %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>إغلاق التنبيه</translation>
    </message>
</context>
<context>
    <name>rollbook::ObstacleBar</name>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>فتحه من جديد</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>لماذا؟ يُحفظ السبب في السجل</translation>
    </message>
    <message>
        <source>Why the register is opened again</source>
        <translation>سبب إعادة فتح الكشف</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; to change a mark, reopen it.</source>
        <translation>أُنهي %1. يمكن قراءته؛ ولتغيير تسجيل أعد فتحه.</translation>
    </message>
    <message>
        <source>This session is on %1. What is marked today is sent all the same.</source>
        <translation>موعد هذه الحصة: %1. وما يُسجَّل اليوم يُرسَل مع ذلك.</translation>
    </message>
    <message>
        <source>%1 says that this class is not yours. Marks stay here until the office has given you access.</source>
        <translation>يقول %1 إن هذا الصف ليس لك. تبقى التسجيلات هنا حتى تعطيك الإدارة الإذن.</translation>
    </message>
    <message>
        <source>This register was closed on %1. Ask the office for each change.</source>
        <translation>أُغلق هذا الكشف على %1. اطلب كل تغيير من الإدارة.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. Ask the office for each change.</source>
        <translation>لم يعد %1 يأخذ تسجيلات لهذا الدرس. اطلب كل تغيير من الإدارة.</translation>
    </message>
    <message>
        <source>The school has not opened this register on %1 yet. Mark it: the marks wait here and go by themselves.</source>
        <translation>لم تفتح المدرسة هذا الكشف على %1 بعد. سجّل الحضور: تنتظر التسجيلات هنا وتُرسَل تلقائيًا.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. Mark it: the marks go once that one has ended.</source>
        <translation>ما زال درس آخر لهذا الصف مفتوحًا على %1. سجّل الحضور: تُرسَل التسجيلات حين ينتهي ذلك الدرس.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits. Ask the office which one is right.</source>
        <translation>لدى %1 أكثر من حصة موافقة. اسأل الإدارة أيها الصحيحة.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while it is on.</source>
        <translation>لم يُفتح هذا الدرس قط على %1، وهو لا يأخذ التسجيلات إلا أثناء الدرس.</translation>
    </message>
    <message>
        <source>%1 needs your password. You can mark; the marks wait here.</source>
        <translation>يحتاج %1 إلى كلمة مرورك. يمكنك تسجيل الحضور؛ وتنتظر التسجيلات هنا.</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>اسأل الإدارة</translation>
    </message>
    <message>
        <source>See Sync</source>
        <translation>انظر المزامنة</translation>
    </message>
    <message>
        <source>This register is too old to be changed here. Ask the office for each change.</source>
        <translation>هذا الكشف أقدم من أن يُغيَّر هنا. اطلب كل تغيير من الإدارة.</translation>
    </message>
    <message>
        <source>There is no school on this day. What is marked is kept and sent all the same.</source>
        <translation>لا دوام في هذا اليوم. ما يُسجَّل يُحفظ ويُرسَل مع ذلك.</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1. What is marked is kept and sent all the same.</source>
        <translation>المدرسة مغلقة في هذا اليوم: %1. ما يُسجَّل يُحفظ ويُرسَل مع ذلك.</translation>
    </message>
    <message>
        <source>The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.</source>
        <translation>ليس هذا الدرس في جدول الدروس. إن كان هو الصحيح فسجّل الحضور: يُحفظ ويُرسَل مع ذلك.</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>اختيار درس آخر</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; ask the office for each change.</source>
        <translation>أُنهي %1. يمكن قراءته؛ واطلب كل تغيير من الإدارة.</translation>
    </message>
    <message>
        <source>By the school&apos;s lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.</source>
        <translation>هذا الصف ليس لك بحسب قوائم المدرسة: يمكنك القراءة دون تسجيل الحضور. اطلب من الإدارة إسناده إليك، أو اختر درسًا آخر.</translation>
    </message>
    <message>
        <source>The school&apos;s lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.</source>
        <translation>لست ضمن المعلمين في قوائم المدرسة: يمكنك القراءة دون تسجيل الحضور. أدخل رقمك الوظيفي في قواعد المدرسة.</translation>
    </message>
    <message>
        <source>You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.</source>
        <translation>صفتك هنا للقراءة لا لتسجيل الحضور. اطلب كل تغيير من الإدارة؛ وتُحدَّد صفتك في قواعد المدرسة.</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>عرض القواعد</translation>
    </message>
</context>
<context>
    <name>rollbook::OfficeMark</name>
    <message>
        <source>As asked for: %1</source>
        <extracomment>The first of the marks that the office can set: %1 is the mark that was asked for</extracomment>
        <translation>كما طُلب: %1</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>دقائق التأخر</translation>
    </message>
    <message>
        <source>The mark becomes</source>
        <translation>يصبح التسجيل</translation>
    </message>
    <message>
        <source>The mark becomes, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>يصبح التسجيل، %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>دقائق التأخر، %1</translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message>
        <source>Marks not confirmed yet</source>
        <translation>تسجيلات لم تُؤكَّد بعد</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln آخر</numerusform>
            <numerusform>و%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a student, %2 a session and its day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>تتبّع %1</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message>
        <source>Take my PIN away</source>
        <translation>إزالة رمز PIN الخاص بي</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>قفل الآن</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>القفل حين لا يلمسه أحد لمدة</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>People on this device</source>
        <translation>الأشخاص على هذا الجهاز</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>رمز PIN الحالي</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>رمز PIN الجديد، من 4 إلى 12 رقمًا</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>رمز PIN الجديد مرة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.</source>
        <translation>لكل شخص كشوفه وتسجيلاته التي في الطريق وكلمات مروره. ويمنع رمز PIN غيرك من التسجيل باسمك.</translation>
    </message>
    <message>
        <source>Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone.</source>
        <translation>أنت وحدك، وبلا رمز PIN. مع رمز PIN أو شخص ثانٍ يسأل الجهاز من هناك، ويُقفل حين يُترك وحده.</translation>
    </message>
    <message>
        <source>%1, with a PIN</source>
        <extracomment>a person on this device: %1 is a name</extracomment>
        <translation>%1، برمز PIN</translation>
    </message>
    <message>
        <source>%1, without a PIN</source>
        <translation>%1، بلا رمز PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>تغيير رمز PIN الخاص بي</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>تعيين رمز PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>حفظ هذا الرمز</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>لا يقل رمز PIN عن 4 أرقام.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>الرمزان غير متطابقين.</translation>
    </message>
    <message>
        <source>Remove me from this device</source>
        <translation>إزالتي من هذا الجهاز</translation>
    </message>
</context>
<context>
    <name>rollbook::PercentWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: %1 is a number</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <extracomment>%1 is the percentage below which a student is warned of</extracomment>
        <translation>أقل من %1٪</translation>
    </message>
    <message>
        <source>Present and late, of all lessons that were not excused.</source>
        <translation>الحاضر والمتأخر من كل الدروس عدا ما كان بعذر.</translation>
    </message>
    <message>
        <source>As %1 counts it.</source>
        <extracomment>How a percentage is made: %1 is a school system</extracomment>
        <translation>كما يحسبها %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln حاضر</numerusform>
            <numerusform>%Ln حاضر</numerusform>
            <numerusform>%Ln حاضر</numerusform>
            <numerusform>%Ln حاضر</numerusform>
            <numerusform>%Ln حاضر</numerusform>
            <numerusform>%Ln حاضر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln غائب</numerusform>
            <numerusform>%Ln غائب</numerusform>
            <numerusform>%Ln غائب</numerusform>
            <numerusform>%Ln غائب</numerusform>
            <numerusform>%Ln غائب</numerusform>
            <numerusform>%Ln غائب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln متأخر</numerusform>
            <numerusform>%Ln متأخر</numerusform>
            <numerusform>%Ln متأخر</numerusform>
            <numerusform>%Ln متأخر</numerusform>
            <numerusform>%Ln متأخر</numerusform>
            <numerusform>%Ln متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بعذر</numerusform>
            <numerusform>%Ln بعذر</numerusform>
            <numerusform>%Ln بعذر</numerusform>
            <numerusform>%Ln بعذر</numerusform>
            <numerusform>%Ln بعذر</numerusform>
            <numerusform>%Ln بعذر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rollbook::PermissionWording</name>
    <message>
        <source>Teacher</source>
        <translation>معلم</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>معلم بديل</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير النظام</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>مدقق</translation>
    </message>
    <message>
        <source>Mark a class</source>
        <translation>تسجيل حضور صف</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>فتح كشف</translation>
    </message>
    <message>
        <source>Finish a register</source>
        <translation>إنهاء كشف</translation>
    </message>
    <message>
        <source>Reopen a finished register</source>
        <translation>إعادة فتح كشف منتهٍ</translation>
    </message>
    <message>
        <source>Cancel a lesson</source>
        <translation>إلغاء درس</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>طلب تصحيح</translation>
    </message>
    <message>
        <source>Decide between two marks</source>
        <translation>الاختيار بين تسجيلين</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>إدخال إذن غياب</translation>
    </message>
    <message>
        <source>Decide on leave and corrections</source>
        <translation>البت في أذون الغياب والتصحيحات</translation>
    </message>
    <message>
        <source>Change classes and students, import lists</source>
        <translation>تغيير الصفوف والطلاب واستيراد القوائم</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>تغيير جدول الدروس</translation>
    </message>
    <message>
        <source>Change the school rules</source>
        <translation>تغيير قواعد المدرسة</translation>
    </message>
    <message>
        <source>Add and remove school systems</source>
        <translation>إضافة الأنظمة المدرسية وإزالتها</translation>
    </message>
    <message>
        <source>Read the history of a mark</source>
        <translation>الاطلاع على تتبّع تسجيل</translation>
    </message>
    <message>
        <source>Read figures and warnings</source>
        <translation>الاطلاع على الأرقام والتنبيهات</translation>
    </message>
    <message>
        <source>Read all about a student</source>
        <translation>الاطلاع على كل ما يخص طالبًا</translation>
    </message>
    <message>
        <source>Erase a student</source>
        <translation>محو بيانات طالب</translation>
    </message>
    <message>
        <source>%2: for classes that are not yours, only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: للصفوف التي ليست لك، بصفة %1 فقط. صفتك هنا: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%2: only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: بصفة %1 فقط. صفتك هنا: %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>حذف كل الأرقام</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintedPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a file&apos;s name, %2 a number</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>how often two lessons are at one time</extracomment>
        <translation>مرة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتين</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>المعلم %1 مطلوب مرتين في الوقت نفسه، %6: لـ%2 ولـ%3؛ أول ذلك %4 الساعة %5.</translation>
    </message>
    <message>
        <source>Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>القاعة %1 مطلوبة مرتين في الوقت نفسه، %6: لـ%2 ولـ%3؛ أول ذلك %4 الساعة %5.</translation>
    </message>
    <message>
        <source>Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>للصف %1 درسان في الوقت نفسه، %6: %2 و%3؛ أول ذلك %4 الساعة %5.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.</source>
        <translation>علامة اقتباس ناقصة أو زائدة. ضع الخلية كلها بين علامتي اقتباس، وكرّر كل علامة داخلها مرتين.</translation>
    </message>
    <message>
        <source>It has characters that are not text. Save the file again as UTF-8.</source>
        <translation>فيه أحرف ليست نصًا. احفظ الملف من جديد بترميز UTF-8.</translation>
    </message>
    <message>
        <source>A cell is longer than any name or number. See whether a quotation mark is missing.</source>
        <translation>إحدى الخلايا أطول من أي اسم أو رقم. تحقق هل تنقص علامة اقتباس.</translation>
    </message>
    <message>
        <source>It has more cells than any class list. See whether the file is one.</source>
        <translation>فيه خلايا أكثر من أي قائمة صف. تحقق هل الملف قائمة صف.</translation>
    </message>
    <message>
        <source>%1 is not a date: “%2”. Write it as 2026-09-07.</source>
        <extracomment>%1 is a heading of the file, %2 what stands there</extracomment>
        <translation>ليس في %1 تاريخ: «%2». اكتبه هكذا: 2026-09-07.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>عدد الأحرف في %1 هو %2. والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>A term needs a sourcedId, a startDate and a later endDate.</source>
        <translation>يحتاج الفصل الدراسي إلى sourcedId وstartDate وإلى endDate بعده.</translation>
    </message>
    <message>
        <source>A class needs a sourcedId.</source>
        <translation>يحتاج الصف إلى sourcedId.</translation>
    </message>
    <message>
        <source>The class code %1 is used twice. This class is called %2.</source>
        <translation>رمز الصف %1 مستعمل مرتين. سُمّي هذا الصف %2.</translation>
    </message>
    <message>
        <source>A person needs a sourcedId and a name.</source>
        <translation>يحتاج الشخص إلى sourcedId واسم.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with the same details.</source>
        <translation>المعرّف sourcedId %1 موجود في السطر %2 من قبل، بالبيانات نفسها.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.</source>
        <translation>المعرّف sourcedId %1 موجود في السطر %2 من قبل، ببيانات أخرى. يُعتمد السطر الأول. أعطِ هذا معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>The number %1 is on line %2 already. The first line counts.</source>
        <translation>الرقم %1 موجود في السطر %2 من قبل. يُعتمد السطر الأول.</translation>
    </message>
    <message>
        <source>%1 is in %2 twice. Once is enough.</source>
        <translation>يرد %1 مرتين في %2. تكفي مرة واحدة.</translation>
    </message>
    <message>
        <source>It ends before it begins: %1 is not in %2 by this line. Correct the dates.</source>
        <translation>ينتهي قبل أن يبدأ: لا يكون %1 في %2 بحسب هذا السطر. صحّح التواريخ.</translation>
    </message>
    <message>
        <source>The role is “%1”. It has to be student or teacher.</source>
        <translation>الدور هو «%1». يجب أن يكون student أو teacher.</translation>
    </message>
    <message>
        <source>There is no person %1 in the file. Add the line to users.csv.</source>
        <translation>لا يوجد الشخص %1 في الملف. أضف سطره إلى users.csv.</translation>
    </message>
    <message>
        <source>There is no class %1. Import the classes first, or correct the name.</source>
        <translation>لا يوجد صف %1. استورد الصفوف أولاً، أو صحّح الاسم.</translation>
    </message>
    <message>
        <source>And 1 more like these.</source>
        <translation>ومشكلة أخرى مثل هذه.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>و%Ln مشكلة أخرى مثل هذه.</numerusform>
            <numerusform>ومشكلة أخرى مثل هذه.</numerusform>
            <numerusform>ومشكلتان أخريان مثل هذه.</numerusform>
            <numerusform>و%Ln مشكلات أخرى مثل هذه.</numerusform>
            <numerusform>و%Ln مشكلة أخرى مثل هذه.</numerusform>
            <numerusform>و%Ln مشكلة أخرى مثل هذه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>صار رقم الطالب %1 في المصدر %2. ويبقى هنا %1: التسجيلات محفوظة به.</translation>
    </message>
    <message>
        <source>Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>صار رقم المعلم %1 في المصدر %2. ويبقى هنا %1: التسجيلات محفوظة به.</translation>
    </message>
    <message>
        <source>Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <translation>صار اسم الصف %1 في المصدر %2. ويبقى هنا %1: التسجيلات محفوظة به.</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>كان الرقم %1 لطالب مُحيت بياناته. إن صار الآن لطالب جديد فبيّن ذلك بالزر أعلاه.</translation>
    </message>
    <message>
        <source>Student %1 had left the school on %2 and is in a class by this file. That is taken back.</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>كان الطالب %1 قد ترك المدرسة في %2، وهو في صف بحسب هذا الملف. تُلغى المغادرة.</translation>
    </message>
    <message>
        <source>It names no class of the school. Write the class&apos;s code or name into its title.</source>
        <translation>لا يذكر أي صف في المدرسة. اكتب رمز الصف أو اسمه في العنوان.</translation>
    </message>
    <message>
        <source>It names more than one class: %1. Leave one.</source>
        <extracomment>%1 are codes of classes</extracomment>
        <translation>يذكر أكثر من صف: %1. اترك واحدًا.</translation>
    </message>
    <message>
        <source>A lesson has to end after it starts, on the same day.</source>
        <translation>يجب أن ينتهي الدرس بعد بدايته، وفي اليوم نفسه.</translation>
    </message>
    <message>
        <source>A change of this date and of all later ones cannot be taken over. Change each date.</source>
        <translation>لا يمكن أخذ تغيير يشمل هذا التاريخ وكل ما بعده. غيّر كل تاريخ على حدة.</translation>
    </message>
    <message>
        <source>It does not say when it starts (DTSTART).</source>
        <translation>لا يُذكر متى يبدأ (DTSTART).</translation>
    </message>
    <message>
        <source>Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>منطقته الزمنية «%1» غير معروفة. صدّر التقويم باسم مثل Europe/Berlin.</translation>
    </message>
    <message>
        <source>It repeats too often. What is beyond %1 dates is left out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>يتكرر أكثر مما يجوز. تُرك ما يزيد على هذا العدد من التواريخ: %1.</translation>
    </message>
    <message>
        <source>There is no teacher %1. Import the teachers first, or correct the number.</source>
        <translation>لا يوجد معلم %1. استورد المعلمين أولاً، أو صحّح الرقم.</translation>
    </message>
    <message>
        <source>Its weekday, week, times or first and last day do not fit together.</source>
        <translation>يوم الأسبوع أو الأسبوع أو الأوقات أو اليوم الأول والأخير لا تتوافق معًا.</translation>
    </message>
    <message>
        <source>The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.</source>
        <translation>في الملف درسان لهذا الصف في ذلك الوقت. يُعتمد الأول. اجعل لكل مجموعة صفًا خاصًا بها.</translation>
    </message>
    <message>
        <source>The file has it twice, with different times. The first counts.</source>
        <translation>يرد مرتين في الملف بأوقات مختلفة. يُعتمد الأول.</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>يجب أن ينتهي بعد بدايته.</translation>
    </message>
    <message>
        <source>This is the calendar that was imported as “%1” before. It replaces what came from there.</source>
        <extracomment>%1 is the name of a calendar</extracomment>
        <translation>هذا هو التقويم الذي استُورد سابقًا باسم «%1». وهو يحل محل ما جاء منه.</translation>
    </message>
    <message>
        <source>And 1 more conflict.</source>
        <translation>وتعارض آخر.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>و%Ln تعارض آخر.</numerusform>
            <numerusform>وتعارض آخر.</numerusform>
            <numerusform>وتعارضان آخران.</numerusform>
            <numerusform>و%Ln تعارضات أخرى.</numerusform>
            <numerusform>و%Ln تعارضًا آخر.</numerusform>
            <numerusform>و%Ln تعارض آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1 any more. Choose another one.</source>
        <translation>لم يعد الملف %1 موجودًا. اختر غيره.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Choose another one.</source>
        <translation>تعذّر فتح الملف %1. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or a damaged one. Fetch it again.</source>
        <translation>ليس %1 ملف zip، أو أنه تالف. أحضره من جديد.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than any school&apos;s lists. See whether it is the right one.</source>
        <translation>الملفات في %1 أكبر من قوائم أي مدرسة. تحقق هل هو الصحيح.</translation>
    </message>
    <message>
        <source>A file in %1 is damaged. Fetch it again.</source>
        <translation>في %1 ملف تالف. أحضره من جديد.</translation>
    </message>
    <message>
        <source>%1 holds more than one set, in the folders %2. Pack one of them alone.</source>
        <extracomment>%1 is a file, %2 are folders in it</extracomment>
        <translation>في %1 أكثر من مجموعة، في المجلدات %2. اضغط واحدة منها وحدها.</translation>
    </message>
    <message>
        <source>%2 is in %1 twice. Remove one.</source>
        <translation>يرد %2 مرتين في %1. احذف واحدًا منهما.</translation>
    </message>
    <message>
        <source>There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.</source>
        <translation>ليس فيه %1. في مجموعة OneRoster: orgs وacademicSessions وcourses وclasses وusers وenrollments.</translation>
    </message>
    <message>
        <source>%1 is empty. Export the whole set again.</source>
        <translation>الملف %1 فارغ. صدّر المجموعة كاملة من جديد.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Without it nothing can be imported. Export the whole set again.</source>
        <extracomment>%1 is a file, %2 are headings</extracomment>
        <translation>ليس في %1 العمود %2. لا يمكن استيراد شيء بدونه. صدّر المجموعة كاملة من جديد.</translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list. See whether it is the right one.</source>
        <translation>الملف أكبر من قائمة أي مدرسة. تحقق هل هو الصحيح.</translation>
    </message>
    <message>
        <source>This set holds only changes (%1). Export a bulk set, which holds everything.</source>
        <extracomment>%1 is a name in the file</extracomment>
        <translation>ليس في هذه المجموعة إلا التغييرات (%1). صدّر مجموعة كاملة (bulk)، ففيها كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>في المجموعة %Ln مدرسة. اختر مدرستك.</numerusform>
            <numerusform>في المجموعة مدرسة واحدة. اختر مدرستك.</numerusform>
            <numerusform>في المجموعة مدرستان. اختر مدرستك.</numerusform>
            <numerusform>في المجموعة %Ln مدارس. اختر مدرستك.</numerusform>
            <numerusform>في المجموعة %Ln مدرسة. اختر مدرستك.</numerusform>
            <numerusform>في المجموعة %Ln مدرسة. اختر مدرستك.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set has no school %1, only: %2.</source>
        <extracomment>%1 is the id of a school, %2 are the schools of a file</extracomment>
        <translation>ليست في المجموعة المدرسة %1، وفيها فقط: %2.</translation>
    </message>
    <message>
        <source>classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.</source>
        <translation>ليس في classes.csv العمود schoolSourcedId. بدونه لا يُعرف أي الصفوف للمدرسة %1.</translation>
    </message>
    <message>
        <source>No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>لا يضع أي سطر في enrollments.csv (عدد أسطره %1) أحدًا في أي من الصفوف (عددها %2). صدّر المجموعة كاملة من جديد.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Choose one whose name ends in .ics.</source>
        <translation>ليس هذا ملف iCalendar. اختر ملفًا ينتهي اسمه بـ .ics.</translation>
    </message>
    <message>
        <source>The calendar is larger than any school&apos;s timetable. See whether it is the right one.</source>
        <translation>التقويم أكبر من جدول دروس أي مدرسة. تحقق هل هو الصحيح.</translation>
    </message>
    <message>
        <source>The calendar has no events. With it, everything that came from there would end.</source>
        <translation>لا أحداث في التقويم. به ينتهي كل ما جاء منه سابقًا.</translation>
    </message>
    <message>
        <source>This calendar only takes events back. Export the whole calendar.</source>
        <translation>لا يفعل هذا التقويم إلا إلغاء أحداث. صدّر التقويم كاملاً.</translation>
    </message>
    <message>
        <source>The school&apos;s time zone %1 is not known on this device. Choose another one in the settings.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>منطقة المدرسة الزمنية %1 غير معروفة على هذا الجهاز. اختر غيرها في الإعدادات.</translation>
    </message>
    <message>
        <source>The file has no lines. Choose another one.</source>
        <translation>لا أسطر في الملف. اختر غيره.</translation>
    </message>
    <message>
        <source>Line %1 has no headings that can be read. The first line has to name the columns.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>ليس في السطر %1 عناوين يمكن قراءتها. يجب أن يسمّي السطر الأول الأعمدة.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.</source>
        <translation>هذا مصنف Excel. اختر في Excel «حفظ باسم» والنوع «CSV UTF-8»، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.</source>
        <translation>هذا جدول بيانات OpenDocument. اختر في LibreOffice «حفظ باسم» والنوع «نص CSV» مع Unicode (UTF-8)، ثم استورد ذلك الملف.</translation>
    </message>
    <message>
        <source>Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.</source>
        <translation>بعض الأعمدة ناقص أو غير معروف. بيّن أدناه أي عمود فيه رقم القيد والاسم والصف.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>الترميز %1 غير معروف. اختر غيره.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, as it has to be. It was taken for %1: look at the names.</source>
        <extracomment>%1 is an encoding, such as Windows-1250</extracomment>
        <translation>ليس الملف بترميز UTF-8 كما يجب. عُدّ بترميز %1: راجع الأسماء.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a lesson of a week</comment>
        <extracomment>%1 is a lesson, such as &quot;7A MAT 08:00&quot;, %2 a weekday</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an event, a lesson or a closure, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RefusedList</name>
    <message>
        <source>1 mark was not accepted</source>
        <translation>تسجيل واحد لم يُقبل</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln تسجيل لم يُقبل</numerusform>
            <numerusform>تسجيل واحد لم يُقبل</numerusform>
            <numerusform>تسجيلان لم يُقبلا</numerusform>
            <numerusform>%Ln تسجيلات لم تُقبل</numerusform>
            <numerusform>%Ln تسجيلاً لم يُقبل</numerusform>
            <numerusform>%Ln تسجيل لم يُقبل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 is a student, %2 a session, %3 its day, %4 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1، %2، %3: %4</translation>
    </message>
    <message>
        <source>The office has been asked. No answer yet.</source>
        <translation>سُئلت الإدارة. لا جواب بعد.</translation>
    </message>
    <message>
        <source>Tried again by itself %1.</source>
        <translation>يُعاد تلقائيًا: %1.</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>السبب، للإدارة</translation>
    </message>
    <message>
        <source>Why the office should change the mark of %1</source>
        <translation>لماذا ينبغي للإدارة تغيير تسجيل %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Ask the office about %1, now</source>
        <translation>اسأل الإدارة عن %1 الآن</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>اسأل الإدارة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>التتبّع</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Under a student&apos;s name: %1 is the admission number, %2 the note</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>ليس في أي قائمة</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>جارٍ الحفظ</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>From leave</source>
        <translation>من إذن غياب</translation>
    </message>
    <message>
        <source>On leave until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>في إذن غياب حتى %1</translation>
    </message>
    <message>
        <source>Marked by the office</source>
        <translation>سجّلته الإدارة</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>سجّله %1</translation>
    </message>
    <message>
        <source>Came by file</source>
        <translation>جاء من ملف</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>عيد ميلاد اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%Ln غياب متتالٍ</numerusform>
            <numerusform>غياب واحد</numerusform>
            <numerusform>غيابان متتاليان</numerusform>
            <numerusform>%Ln غيابات متتالية</numerusform>
            <numerusform>%Ln غيابًا متتاليًا</numerusform>
            <numerusform>%Ln غياب متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sessions: %1</source>
        <extracomment>%1 are statuses, the oldest first</extracomment>
        <translation>الحصص الأخيرة: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status with its code, %2 what the code means</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPage</name>
    <message>
        <source>Story</source>
        <translation>التتبّع</translation>
    </message>
    <message>
        <source>What happened to the mark of the student you are at</source>
        <translation>ما جرى لتسجيل الطالب الذي أنت عنده</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Fill the rest</source>
        <translation>تعبئة الباقي</translation>
    </message>
    <message>
        <source>Finish register</source>
        <translation>إنهاء الكشف</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Marks present whoever is unmarked. Other marks stay as they are.</source>
        <translation>يسجّل حاضرًا كل من لم يُسجَّل. وتبقى التسجيلات الأخرى كما هي.</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>لا كشف مفتوح.</translation>
    </message>
    <message>
        <source>Choose a session on the Today page, or add one there.</source>
        <translation>اختر حصة في صفحة اليوم، أو أضف واحدة هناك.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الذهاب إلى اليوم</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>القاعة %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a subtitle</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This register cannot be opened.</source>
        <translation>تعذّر فتح هذا الكشف.</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>بطاقات</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>مقاعد</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>مناداة الأسماء</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>What happened to this register: who, when, how, and what the school systems said</source>
        <translation>ما جرى لهذا الكشف: من ومتى وكيف، وما قالته الأنظمة المدرسية</translation>
    </message>
    <message>
        <source>All here but</source>
        <translation>الكل حاضر إلا</translation>
    </message>
    <message>
        <source>Type the numbers of those who are not here (any digit begins it)</source>
        <translation>اكتب أرقام غير الحاضرين (يبدأ ذلك بكتابة أي رقم)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>The marks of this class&apos;s session before, for whoever is unmarked</source>
        <translation>تسجيلات الحصة السابقة لهذا الصف، لكل من لم يُسجَّل</translation>
    </message>
    <message>
        <source>%1. Marking many at once leaves this mark as it is.</source>
        <extracomment>%1 is why a mark is not changed along with others</extracomment>
        <translation>%1. التسجيل الجماعي يترك هذا التسجيل كما هو.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show only some of the students (F)</source>
        <translation>عرض بعض الطلاب فقط (F)</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>إضافة طالب</translation>
    </message>
    <message>
        <source>Somebody came who is not on this register (W)</source>
        <translation>حضر شخص ليس في هذا الكشف (W)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>One of the school&apos;s codes for whom you are at, or for all who are selected (K)</source>
        <translation>أحد رموز المدرسة للطالب الحالي، أو لكل المحدَّدين (K)</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>من هو؟</translation>
    </message>
    <message>
        <source>Fill the rest shown</source>
        <translation>تعبئة باقي المعروضين</translation>
    </message>
    <message>
        <source>Added to this lesson, and on no list yet.</source>
        <translation>أُضيف إلى هذا الدرس، وليس في أي قائمة بعد.</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPainter</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Inside the button for &quot;late&quot;: minutes</extracomment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>الكشف</translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message>
        <source>Your registers, your school systems and their passwords are deleted from this device. What your school&apos;s server has confirmed stays there. Nobody else&apos;s registers are touched.</source>
        <translation>تُحذف من هذا الجهاز كشوفك وأنظمتك المدرسية وكلمات مرورها. ما أكّده خادم مدرستك يبقى هناك. لا تُمسّ كشوف أي شخص آخر.</translation>
    </message>
    <message>
        <source>Save them in a file</source>
        <translation>حفظها في ملف</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>رمز PIN الخاص بك</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>إزالتي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save the marks that are not confirmed</source>
        <translation>حفظ التسجيلات غير المؤكَّدة</translation>
    </message>
    <message>
        <source>Unsent marks (*.json)</source>
        <translation>تسجيلات غير مُرسَلة (*.json)</translation>
    </message>
    <message>
        <source>Looking for marks that are not confirmed…</source>
        <translation>جارٍ البحث عن تسجيلات غير مؤكَّدة…</translation>
    </message>
    <message>
        <source>Every mark of yours is confirmed.</source>
        <translation>كل تسجيلاتك مؤكَّدة.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>%Ln من تسجيلاتك لم يؤكّدها أي خادم: ليست إلا على هذا الجهاز. أرسلها أولاً، أو احفظها في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذها منه.</numerusform>
            <numerusform>تسجيل واحد من تسجيلاتك لم يؤكّده أي خادم: ليس إلا على هذا الجهاز. أرسله أولاً، أو احفظه في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذه منه.</numerusform>
            <numerusform>تسجيلان من تسجيلاتك لم يؤكّدهما أي خادم: ليسا إلا على هذا الجهاز. أرسلهما أولاً، أو احفظهما في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذهما منه.</numerusform>
            <numerusform>%Ln من تسجيلاتك لم يؤكّدها أي خادم: ليست إلا على هذا الجهاز. أرسلها أولاً، أو احفظها في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذها منه.</numerusform>
            <numerusform>%Ln من تسجيلاتك لم يؤكّدها أي خادم: ليست إلا على هذا الجهاز. أرسلها أولاً، أو احفظها في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذها منه.</numerusform>
            <numerusform>%Ln من تسجيلاتك لم يؤكّدها أي خادم: ليست إلا على هذا الجهاز. أرسلها أولاً، أو احفظها في ملف يستطيع جهاز آخر عليه Rollbook أن يأخذها منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>يُكتب %Ln تسجيل في %1 قبل حذف أي شيء.</numerusform>
            <numerusform>يُكتب تسجيل واحد في %1 قبل حذف أي شيء.</numerusform>
            <numerusform>يُكتب تسجيلان في %1 قبل حذف أي شيء.</numerusform>
            <numerusform>تُكتب %Ln تسجيلات في %1 قبل حذف أي شيء.</numerusform>
            <numerusform>يُكتب %Ln تسجيلاً في %1 قبل حذف أي شيء.</numerusform>
            <numerusform>يُكتب %Ln تسجيل في %1 قبل حذف أي شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>لم يصل %Ln طلب إذن غياب أو تصحيح إلى المدرسة. أرسلها أولاً، أو احفظها في ملف لمن يقرر فيها.</numerusform>
            <numerusform>لم يصل طلب إذن غياب أو تصحيح واحد إلى المدرسة. أرسله أولاً، أو احفظه في ملف لمن يقرر فيه.</numerusform>
            <numerusform>لم يصل طلبا إذن غياب أو تصحيح إلى المدرسة. أرسلهما أولاً، أو احفظهما في ملف لمن يقرر فيهما.</numerusform>
            <numerusform>لم تصل %Ln طلبات إذن غياب أو تصحيح إلى المدرسة. أرسلها أولاً، أو احفظها في ملف لمن يقرر فيها.</numerusform>
            <numerusform>لم يصل %Ln طلب إذن غياب أو تصحيح إلى المدرسة. أرسلها أولاً، أو احفظها في ملف لمن يقرر فيها.</numerusform>
            <numerusform>لم يصل %Ln طلب إذن غياب أو تصحيح إلى المدرسة. أرسلها أولاً، أو احفظها في ملف لمن يقرر فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>يُكتب %Ln طلب إذن غياب أو تصحيح في جدول بيانات بجانب %1.</numerusform>
            <numerusform>يُكتب طلب إذن غياب أو تصحيح واحد في جدول بيانات بجانب %1.</numerusform>
            <numerusform>يُكتب طلبا إذن غياب أو تصحيح في جدول بيانات بجانب %1.</numerusform>
            <numerusform>تُكتب %Ln طلبات إذن غياب أو تصحيح في جدول بيانات بجانب %1.</numerusform>
            <numerusform>يُكتب %Ln طلب إذن غياب أو تصحيح في جدول بيانات بجانب %1.</numerusform>
            <numerusform>يُكتب %Ln طلب إذن غياب أو تصحيح في جدول بيانات بجانب %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Marks, one line each</source>
        <translation>التسجيلات، سطر لكل تسجيل</translation>
    </message>
    <message>
        <source>Register, one line per student</source>
        <translation>الكشف، سطر لكل طالب</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>برامج أخرى</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>تصدير الحضور</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>For</source>
        <translation>لبرنامج</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>اليوم الأول بعد الأخير. غيّر أحدهما.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Warnings, and attendance as a file, from what is on this device. Works without a network.</source>
        <translation>تنبيهات، والحضور في ملف، مما على هذا الجهاز. يعمل بلا شبكة.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>مصنفات Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWording</name>
    <message>
        <source>Medical</source>
        <translation>سبب صحي</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>سبب عائلي</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>بعذر من المدرسة</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>إيقاف عن الدراسة</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>بانتظار البت</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الطلب</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days, %2 is a part of each</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>طلب: %1.</translation>
    </message>
    <message>
        <source>Asked for by %1, %2.</source>
        <translation>طلب: %1، %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is what was decided, such as &quot;Approved&quot;; %2 a person, %3 a day and time</extracomment>
        <translation>%1: %2، %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1 is what was said</extracomment>
        <translation>الرد: %1</translation>
    </message>
    <message>
        <source>%1 has it, %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>وصل إلى %1: %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2 and has not answered yet.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>سُئل %1، %2، ولم يُجب بعد.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent since %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1: بانتظار الإرسال منذ %2.</translation>
    </message>
    <message>
        <source>%1 did not accept it. It is kept here.</source>
        <extracomment>%1 is a school system</extracomment>
        <translation>لم يقبله %1. وهو محفوظ هنا.</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWords</name>
    <message>
        <source>medical</source>
        <comment>a reason for leave</comment>
        <translation>سبب صحي</translation>
    </message>
    <message>
        <source>family</source>
        <comment>a reason for leave</comment>
        <translation>سبب عائلي</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a reason for leave</comment>
        <translation>عذر مقبول</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>a reason for leave</comment>
        <translation>إيقاف عن الدراسة</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>a reason for leave</comment>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>بانتظار الإدارة</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>تمت الموافقة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>سُحب الطلب</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day of a leave</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are days
----------
A mark to be changed: %1 is the status there was, %2 the one wanted</extracomment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A leave: %1 the days, %2 the reasons, %3 what the office says</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>rollbook::RollCall</name>
    <message numerus="yes">
        <source>absent %n times in a row</source>
        <translation>
            <numerusform>غائب %Ln مرة متتالية</numerusform>
            <numerusform>غائب مرة واحدة</numerusform>
            <numerusform>غائب مرتين متتاليتين</numerusform>
            <numerusform>غائب %Ln مرات متتالية</numerusform>
            <numerusform>غائب %Ln مرة متتالية</numerusform>
            <numerusform>غائب %Ln مرة متتالية</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>مناداة الأسماء</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in a roll call: %1 and %2 are numbers</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message>
        <source>Admission number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستعمل</translation>
    </message>
    <message>
        <source>No admission number</source>
        <translation>لا رقم قيد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>لا صف</translation>
    </message>
    <message>
        <source>The same admission number is on an earlier line (%1)</source>
        <translation>رقم القيد نفسه في سطر سابق (%1)</translation>
    </message>
    <message>
        <source>The school has no such class: %1</source>
        <translation>ليس في المدرسة صف كهذا: %1</translation>
    </message>
    <message>
        <source>Too many cells on this line</source>
        <translation>خلايا زائدة في هذا السطر</translation>
    </message>
    <message>
        <source>Too few cells on this line</source>
        <translation>خلايا ناقصة في هذا السطر</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many</source>
        <translation>علامة اقتباس ناقصة أو زائدة</translation>
    </message>
    <message>
        <source>Characters that are not text</source>
        <translation>محارف ليست نصًا</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln كما هو</numerusform>
            <numerusform>%Ln كما هو</numerusform>
            <numerusform>%Ln كما هو</numerusform>
            <numerusform>%Ln كما هو</numerusform>
            <numerusform>%Ln كما هو</numerusform>
            <numerusform>%Ln كما هو</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not imported</source>
        <translation>سطر واحد لم يُستورد</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln سطر لم يُستورد</numerusform>
            <numerusform>سطر واحد لم يُستورد</numerusform>
            <numerusform>سطران لم يُستوردا</numerusform>
            <numerusform>%Ln أسطر لم تُستورد</numerusform>
            <numerusform>%Ln سطرًا لم يُستورد</numerusform>
            <numerusform>%Ln سطر لم يُستورد</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new class</source>
        <translation>صف جديد واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln صف جديد</numerusform>
            <numerusform>صف جديد واحد</numerusform>
            <numerusform>صفّان جديدان</numerusform>
            <numerusform>%Ln صفوف جديدة</numerusform>
            <numerusform>%Ln صفًا جديدًا</numerusform>
            <numerusform>%Ln صف جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
            <numerusform>%Ln باقٍ مع أنه ليس في الملف</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Import 1 student</source>
        <translation>استيراد طالب واحد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>استيراد %Ln طالب</numerusform>
            <numerusform>استيراد طالب واحد</numerusform>
            <numerusform>استيراد طالبين</numerusform>
            <numerusform>استيراد %Ln طلاب</numerusform>
            <numerusform>استيراد %Ln طالبًا</numerusform>
            <numerusform>استيراد %Ln طالب</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, before: %1</source>
        <translation>تغيّر، قبل ذلك: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>لم يُستورد: %1</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>كان الرقم %1 لطالب مُحيت بياناته</translation>
    </message>
    <message>
        <source>New, with the number of a student who was erased</source>
        <translation>جديد، برقم طالب مُحيت بياناته</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>لغات أوروبا الوسطى</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>لغات أوروبا الغربية</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>لغات البلطيق</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a script, %2 the technical name of an encoding</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The school has no such class: %1. Is it %2?</source>
        <extracomment>%1 is a class that the school does not have, %2 one that it has</extracomment>
        <translation>لا يوجد صف كهذا في المدرسة: %1. هل هو %2؟</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.</source>
        <extracomment>%1 is a number such as 2.0E+05, %2 a heading of the file</extracomment>
        <translation>«%1» في العمود %2 رقم غيّره برنامج جداول البيانات. نسّق العمود كنص، وأدخل الأرقام من جديد، ثم احفظه ثانية.</translation>
    </message>
    <message>
        <source>What stands in the column %1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>عدد الأحرف في العمود %1 هو %2. والحد الأقصى %3.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a column of a class list, such as Class; %2 what stood there</extracomment>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleNote</name>
    <message>
        <source>Not called: absent by the school&apos;s rule</source>
        <translation>لم يُنادَ عليه: غائب بحسب قاعدة المدرسة</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a note, %2 &quot;Not called: absent by the school&apos;s rule&quot;</extracomment>
        <translation>%1؛ %2</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then is marked absent.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>يُغلق تلقائيًا عند %1؛ ومن لم يُسجَّل حينها يُسجَّل غائبًا.</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then stays unmarked.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>يُغلق تلقائيًا عند %1؛ ومن لم يُسجَّل حينها يبقى غير مسجَّل.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>الافتراضي</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>تغيير: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>الافتراضي: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييره</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>الآن: %1.</translation>
    </message>
    <message>
        <source>Now: %1. By default: %2.</source>
        <translation>الآن: %1. افتراضيًا: %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message>
        <source>Late after</source>
        <translation>متأخر بعد</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start is late.</source>
        <translation>من يصل بعد البداية بأكثر من ذلك فهو متأخر.</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>حاضر ابتداءً من</translation>
    </message>
    <message>
        <source>Who stayed for less time than this was not present.</source>
        <translation>من بقي وقتًا أقل من ذلك لم يكن حاضرًا.</translation>
    </message>
    <message>
        <source>Registers open by themselves</source>
        <translation>تُفتح الكشوف تلقائيًا</translation>
    </message>
    <message>
        <source>When the lesson begins.</source>
        <translation>حين يبدأ الدرس.</translation>
    </message>
    <message>
        <source>Registers finish by themselves</source>
        <translation>تنتهي الكشوف تلقائيًا</translation>
    </message>
    <message>
        <source>After the lesson and the minutes above.</source>
        <translation>بعد الدرس والدقائق المذكورة أعلاه.</translation>
    </message>
    <message>
        <source>Unmarked students become absent</source>
        <translation>الطلاب غير المسجَّلين يصبحون غائبين</translation>
    </message>
    <message>
        <source>Only when a register that was taken finishes by itself. Each such mark has a note that says so.</source>
        <translation>فقط حين ينتهي تلقائيًا كشف سُجّل فيه الحضور. في كل تسجيل كهذا ملاحظة تذكر ذلك.</translation>
    </message>
    <message>
        <source>Registers lock after</source>
        <translation>تُقفل الكشوف بعد</translation>
    </message>
    <message>
        <source>A finished register is locked then: its marks change by a correction only.</source>
        <translation>يُقفل الكشف المنتهي حينئذٍ: لا تتغير تسجيلاته إلا بتصحيح.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>التنبيه دون</translation>
    </message>
    <message>
        <source>Students whose attendance is lower are in the warnings.</source>
        <translation>يظهر في التنبيهات الطلاب الذين حضورهم أقل من ذلك.</translation>
    </message>
    <message>
        <source>Warn of absences in a row</source>
        <translation>التنبيه على الغيابات المتتالية</translation>
    </message>
    <message>
        <source>Students with as many, one after the other, are in the warnings. Excused lessons do not count.</source>
        <translation>يظهر في التنبيهات من بلغ هذا العدد من الغيابات المتتالية. لا تُحتسب الدروس بعذر.</translation>
    </message>
    <message>
        <source>How attendance is counted</source>
        <translation>طريقة حساب الحضور</translation>
    </message>
    <message>
        <source>School systems count in different ways. Choose the one whose figures you compare with.</source>
        <translation>تختلف الأنظمة المدرسية في طريقة الحساب. اختر النظام الذي تقارن بأرقامه.</translation>
    </message>
    <message>
        <source>Lessons in a semester</source>
        <translation>الدروس في الفصل الدراسي</translation>
    </message>
    <message>
        <source>Of one subject. Only the counting of a lecturer portal uses it.</source>
        <translation>لمادة واحدة. لا تُستعمل إلا في طريقة الحساب لدى بوابة المحاضرين.</translation>
    </message>
    <message>
        <source>The timetable comes back after</source>
        <translation>يتكرر جدول الدروس بعد</translation>
    </message>
    <message>
        <source>One week, or two: A and B by turns.</source>
        <translation>أسبوع واحد، أو أسبوعان: أ وب بالتناوب.</translation>
    </message>
    <message>
        <source>A day of a week A</source>
        <translation>يوم من الأسبوع أ</translation>
    </message>
    <message>
        <source>The weeks are counted from there.</source>
        <translation>تُحسب الأسابيع ابتداءً منه.</translation>
    </message>
    <message>
        <source>Holiday weeks do not count</source>
        <translation>لا تُحتسب أسابيع العطل</translation>
    </message>
    <message>
        <source>After a week without lessons the cycle goes on where it was.</source>
        <translation>بعد أسبوع بلا دروس تتابع الدورة من حيث توقفت.</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>رموز الحضور</translation>
    </message>
    <message>
        <source>What marks are called in reports, and what they count as.</source>
        <translation>أسماء التسجيلات في التقارير، وكيف تُحتسب.</translation>
    </message>
    <message>
        <source>Your role on this device</source>
        <translation>صفتك على هذا الجهاز</translation>
    </message>
    <message>
        <source>What whoever uses this Rollbook may do.</source>
        <translation>ما يُسمح به لمن يستعمل Rollbook هذا.</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>رقمك الوظيفي</translation>
    </message>
    <message>
        <source>Says which lessons are yours: by the timetable and the school&apos;s lists.</source>
        <translation>يبيّن أي الدروس لك: حسب جدول الدروس وقوائم المدرسة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln أسبوع</numerusform>
            <numerusform>أسبوع واحد</numerusform>
            <numerusform>أسبوعان</numerusform>
            <numerusform>%Ln أسابيع</numerusform>
            <numerusform>%Ln أسبوعًا</numerusform>
            <numerusform>%Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>School: excused lessons stay out</source>
        <extracomment>%1 is the name of a rule, as the command line has it</extracomment>
        <translation>المدرسة: لا تُحتسب الدروس بعذر</translation>
    </message>
    <message>
        <source>As %1 counts</source>
        <translation>كما يحسب %1</translation>
    </message>
    <message>
        <source>It counts from now on. All marks stay as they are.</source>
        <translation>يسري من الآن. تبقى كل التسجيلات كما هي.</translation>
    </message>
    <message>
        <source>Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>الطلاب المنبَّه عليهم لأنهم دون الحد: الآن %1، وبعد ذلك %2. تبقى كل التسجيلات كما هي.</translation>
    </message>
    <message>
        <source>Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>الطلاب المنبَّه عليهم لغيابات متتالية: الآن %1، وبعد ذلك %2. تبقى كل التسجيلات كما هي.</translation>
    </message>
    <message>
        <source>Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of registers</extracomment>
        <translation>الكشوف المقفلة في السنتين الماضيتين: الآن %1، وبعد ذلك %2. تبقى كل التسجيلات كما هي.</translation>
    </message>
    <message>
        <source>No lesson of the next four weeks changes. Registers that were opened stay.</source>
        <translation>لا يتغير أي درس في الأسابيع الأربعة القادمة. تبقى الكشوف التي فُتحت.</translation>
    </message>
    <message>
        <source>Lessons of the next four weeks that come or go: %1. Registers that were opened stay.</source>
        <translation>الدروس التي تُضاف أو تُزال في الأسابيع الأربعة القادمة: %1. تبقى الكشوف التي فُتحت.</translation>
    </message>
    <message>
        <source>You can still change the school rules.</source>
        <translation>ما زال بإمكانك تغيير قواعد المدرسة.</translation>
    </message>
    <message>
        <source>You cannot change the school rules then, until you take another role here.</source>
        <translation>لن يمكنك حينئذٍ تغيير قواعد المدرسة حتى تختار صفة أخرى هنا.</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>حضور</translation>
    </message>
    <message>
        <source>Attending elsewhere</source>
        <translation>حضور في مكان آخر</translation>
    </message>
    <message>
        <source>Absent, authorised</source>
        <translation>غياب بإذن</translation>
    </message>
    <message>
        <source>Absent, not authorised</source>
        <translation>غياب بلا إذن</translation>
    </message>
    <message>
        <source>Could not attend</source>
        <translation>تعذّر الحضور</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message>
        <source>Registers close after</source>
        <translation>تُغلق الكشوف بعد</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start came after the register closed: said when it is finished.</source>
        <translation>من يصل بعد هذه المدة من البداية وصل بعد إغلاق الكشف: يُذكر ذلك عند إنهائه.</translation>
    </message>
    <message>
        <source>Marks are kept for</source>
        <translation>تُحفظ التسجيلات لمدة</translation>
    </message>
    <message>
        <source>Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.</source>
        <translation>يمكن حذف الأقدم منها بعد معاينة. لا يُحذف شيء تلقائيًا، ولا ما لم يُسلَّم.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RulesPage</name>
    <message>
        <source>School rules</source>
        <translation>قواعد المدرسة</translation>
    </message>
    <message>
        <source>They count for the whole school. Every change is kept in the history, with who made it.</source>
        <translation>تسري على المدرسة كلها. يُحفظ كل تغيير في السجل، مع اسم من أجراه.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>العودة إلى الإعدادات</translation>
    </message>
    <message>
        <source>Arriving and leaving</source>
        <translation>الوصول والمغادرة</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>الكشوف</translation>
    </message>
    <message>
        <source>Figures and warnings</source>
        <translation>الأرقام والتنبيهات</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>جدول الدروس</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>رموز الحضور</translation>
    </message>
    <message>
        <source>Import your own codes…</source>
        <translation>استيراد رموزك الخاصة…</translation>
    </message>
    <message>
        <source>See the codes of</source>
        <translation>عرض رموز</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>من يُسمح له بماذا</translation>
    </message>
    <message>
        <source>Changed %1 by %2.</source>
        <translation>آخر تغيير: %1، %2.</translation>
    </message>
    <message>
        <source>You are here as %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>صفتك هنا: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that one may do</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Everywhere you may only read what others share with you.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>في كل الصفوف لا يُسمح لك إلا بالاطلاع على ما يشاركه الآخرون معك.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>في كل الصفوف: %1.</translation>
    </message>
    <message>
        <source>For your own classes: %1.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>في صفوفك: %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <extracomment>%1 is the name of a set of codes</extracomment>
        <translation>الاسم: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <extracomment>%1 is a document</extracomment>
        <translation>المصدر: %1.</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>لم يقارنها أحد بالنص الرسمي بعد.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>يُحتسب</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>التسجيلات</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Import your own codes</source>
        <translation>استيراد رموزك الخاصة</translation>
    </message>
    <message>
        <source>Code packs (*.json);;All files (*)</source>
        <translation>مجموعات الرموز (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1 is there. Choose it above to use it.</source>
        <translation>%1 متاح الآن. اختره أعلاه لاستعماله.</translation>
    </message>
    <message>
        <source>The codes were not taken. Mend the file, then try again: %1</source>
        <translation>لم تُؤخذ الرموز. أصلح الملف ثم أعد المحاولة: %1</translation>
    </message>
    <message>
        <source>%1 The school&apos;s lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.</source>
        <extracomment>%1 says as what one is here</extracomment>
        <translation>%1 لست ضمن المعلمين في قوائم المدرسة: لا صف لك، ولا يمكنك تسجيل حضور أحد. أدخل رقمك الوظيفي.</translation>
    </message>
    <message>
        <source>First set your staff number below, as the school&apos;s lists have it: without it no class would be yours, and you could mark nobody.</source>
        <translation>أدخل أولاً رقمك الوظيفي أدناه كما في قوائم المدرسة: بدونه لن يكون لك صف، ولن يمكنك تسجيل حضور أحد.</translation>
    </message>
    <message>
        <source>The school&apos;s lists have no teacher with this number.</source>
        <translation>لا معلم بهذا الرقم في قوائم المدرسة.</translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Close safety notice</source>
        <translation>إغلاق تنبيه السلامة</translation>
    </message>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>%Ln تسجيل ينتظر منذ أكثر من يوم. لم يضع شيء: نسخة منها محفوظة على هذا الجهاز.</numerusform>
            <numerusform>تسجيل واحد ينتظر منذ أكثر من يوم. لم يضع شيء: نسخة منه محفوظة على هذا الجهاز.</numerusform>
            <numerusform>تسجيلان ينتظران منذ أكثر من يوم. لم يضع شيء: نسخة منهما محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيلات تنتظر منذ أكثر من يوم. لم يضع شيء: نسخة منها محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيلاً ينتظر منذ أكثر من يوم. لم يضع شيء: نسخة منها محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيل ينتظر منذ أكثر من يوم. لم يضع شيء: نسخة منها محفوظة على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>%Ln تسجيل غير مؤكَّد، وبعضها بحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
            <numerusform>تسجيل واحد غير مؤكَّد وبحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
            <numerusform>تسجيلان غير مؤكَّدين، وبعضهما بحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيلات غير مؤكَّدة، وبعضها بحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيلاً غير مؤكَّد، وبعضها بحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
            <numerusform>%Ln تسجيل غير مؤكَّد، وبعضها بحاجة إليك. لم يضع شيء: نسخة للإدارة محفوظة على هذا الجهاز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من %Ln تسجيل غير مؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من تسجيل واحد غير مؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من تسجيلين غير مؤكَّدين محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من %Ln تسجيلات غير مؤكَّدة محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من %Ln تسجيلاً غير مؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>يكاد هذا الجهاز يمتلئ. نسخة من %Ln تسجيل غير مؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من %Ln تسجيل ربما لم يُؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من تسجيل واحد ربما لم يُؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من تسجيلين ربما لم يُؤكَّدا محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من %Ln تسجيلات ربما لم تُؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من %Ln تسجيلاً ربما لم يُؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
            <numerusform>كان ملف البيانات تالفًا وأُعيد بناؤه. نسخة من %Ln تسجيل ربما لم يُؤكَّد محفوظة؛ احفظ نسخة في مكان آخر أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>The copy was not saved in %1. %2</source>
        <translation>لم تُحفظ النسخة في %1. %2</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>النسخة في %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message>
        <source>I have looked: let them go</source>
        <translation>راجعتُ الأمر: ليخرجوا</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>ما الذي سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>جارٍ قراءة الملف</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>كل شيء مطابق للملف من قبل.</translation>
    </message>
    <message>
        <source>It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.</source>
        <translation>يسري من %1. لا يُحذف أحد: من ليس في الملف يغادر الصف في اليوم السابق، وتبقى كل التسجيلات.</translation>
    </message>
    <message>
        <source>It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.</source>
        <translation>يسري من %1. تبقى الدروس قبل ذلك اليوم كما كانت؛ وينتهي ما جاء من هذا التقويم سابقًا ولم يعد فيه.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>That looks like a wrong file, or a part of one. The import stops here until you have looked.</source>
        <translation>يبدو أن هذا ملف خاطئ أو جزء من ملف. يتوقف الاستيراد هنا حتى تراجعه.</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>استيراد تغيير واحد</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>استيراد %Ln تغيير</numerusform>
            <numerusform>استيراد تغيير واحد</numerusform>
            <numerusform>استيراد تغييرين</numerusform>
            <numerusform>استيراد %Ln تغييرات</numerusform>
            <numerusform>استيراد %Ln تغييرًا</numerusform>
            <numerusform>استيراد %Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>استُورد تغيير واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>استُورد %Ln تغيير.</numerusform>
            <numerusform>استُورد تغيير واحد.</numerusform>
            <numerusform>استُورد تغييران.</numerusform>
            <numerusform>استُوردت %Ln تغييرات.</numerusform>
            <numerusform>استُورد %Ln تغييرًا.</numerusform>
            <numerusform>استُورد %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>لم يُستورد شيء. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>أرقام الطلاب الممحوة بياناتهم لطلاب جدد</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>الأرقام التي كانت لطلاب مُحيت بياناتهم صارت لطلاب جدد</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Timetable, by hand</source>
        <translation>جدول الدروس، يدويًا</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>المواد</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>المعلمون</translation>
    </message>
    <message>
        <source>Students in classes</source>
        <translation>الطلاب في الصفوف</translation>
    </message>
    <message>
        <source>Teachers of classes</source>
        <translation>معلمو الصفوف</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الفصول الدراسية</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>الدروس الأسبوعية</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>أيام بلا دروس</translation>
    </message>
    <message>
        <source>Single lessons</source>
        <translation>دروس مفردة</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>الموضع في القائمة</translation>
    </message>
    <message>
        <source>id at the source</source>
        <translation>المعرّف في المصدر</translation>
    </message>
    <message>
        <source>number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>تفاصيل أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
            <numerusform>%Ln متغيّر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln منتهٍ</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
            <numerusform>%Ln منتهٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, such as &quot;Students&quot;, %2 are counts</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>بلا تغيير: %1</translation>
    </message>
    <message>
        <source>1 student of %1 would be in no class any more.</source>
        <translation>لن يبقى طالب واحد من %1 في أي صف.</translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>لن يبقى %Ln طالب من %1 في أي صف: %2٪.</numerusform>
            <numerusform>لن يبقى طالب واحد من %1 في أي صف: %2٪.</numerusform>
            <numerusform>لن يبقى طالبان من %1 في أي صف: %2٪.</numerusform>
            <numerusform>لن يبقى %Ln طلاب من %1 في أي صف: %2٪.</numerusform>
            <numerusform>لن يبقى %Ln طالبًا من %1 في أي صف: %2٪.</numerusform>
            <numerusform>لن يبقى %Ln طالب من %1 في أي صف: %2٪.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is taken back.</source>
        <translation>تم التراجع عن تغيير واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
            <numerusform>تم التراجع عن تغيير واحد.</numerusform>
            <numerusform>تم التراجع عن تغييرين.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرات.</numerusform>
            <numerusform>تم التراجع عن %Ln تغييرًا.</numerusform>
            <numerusform>تم التراجع عن %Ln تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1 stays, because it was changed since or marks hang on it.</source>
        <extracomment>%1 is a sentence before this one</extracomment>
        <translation>%1 لم يُسحب عنصر واحد، بسبب تغيير لاحق أو تسجيلات مرتبطة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 لم يُسحب %Ln عنصر، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
            <numerusform>%1 لم يُسحب عنصر واحد، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
            <numerusform>%1 لم يُسحب عنصران، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
            <numerusform>%1 لم تُسحب %Ln عناصر، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
            <numerusform>%1 لم يُسحب %Ln عنصرًا، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
            <numerusform>%1 لم يُسحب %Ln عنصر، بسبب تغيير لاحق أو تسجيلات مرتبطة.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما سيحدث</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>ما يختلف</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>لم يُستورد</translation>
    </message>
    <message>
        <source>Imported, but look</source>
        <translation>استُورد، لكن راجعه</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>و%Ln تغيير آخر</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و%Ln تغييرات أخرى</numerusform>
            <numerusform>و%Ln تغييرًا آخر</numerusform>
            <numerusform>و%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>قواعد المدرسة</translation>
    </message>
    <message>
        <source>1 number belonged to a student who was erased: left out.</source>
        <translation>رقم واحد كان لطالب مُحيت بياناته: تُرك.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln رقم كان لطلاب مُحيت بياناتهم: تُرك.</numerusform>
            <numerusform>رقم واحد كان لطالب مُحيت بياناته: تُرك.</numerusform>
            <numerusform>رقمان كانا لطالبين مُحيت بياناتهما: تُركا.</numerusform>
            <numerusform>%Ln أرقام كانت لطلاب مُحيت بياناتهم: تُركت.</numerusform>
            <numerusform>%Ln رقمًا كانت لطلاب مُحيت بياناتهم: تُركت.</numerusform>
            <numerusform>%Ln رقم كانت لطلاب مُحيت بياناتهم: تُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new student has the number of a student who was erased.</source>
        <translation>لدى طالب جديد واحد رقم طالب مُحيت بياناته.</translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>لدى %Ln طالب جديد أرقام طلاب مُحيت بياناتهم.</numerusform>
            <numerusform>لدى طالب جديد واحد رقم طالب مُحيت بياناته.</numerusform>
            <numerusform>لدى طالبين جديدين رقما طالبين مُحيت بياناتهما.</numerusform>
            <numerusform>لدى %Ln طلاب جدد أرقام طلاب مُحيت بياناتهم.</numerusform>
            <numerusform>لدى %Ln طالبًا جديدًا أرقام طلاب مُحيت بياناتهم.</numerusform>
            <numerusform>لدى %Ln طالب جديد أرقام طلاب مُحيت بياناتهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>سينتهي %Ln مكان لطلاب في الصفوف من أصل %1: %2٪.</numerusform>
            <numerusform>سينتهي مكان طالب واحد في صف من أصل %1: %2٪.</numerusform>
            <numerusform>سينتهي مكانان لطلاب في الصفوف من أصل %1: %2٪.</numerusform>
            <numerusform>ستنتهي %Ln أماكن لطلاب في الصفوف من أصل %1: %2٪.</numerusform>
            <numerusform>سينتهي %Ln مكانًا لطلاب في الصفوف من أصل %1: %2٪.</numerusform>
            <numerusform>سينتهي %Ln مكان لطلاب في الصفوف من أصل %1: %2٪.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>طالب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>لا طلاب</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%Ln طلاب</numerusform>
            <numerusform>%Ln طالبًا</numerusform>
            <numerusform>%Ln طالب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a school, %2 and %3 are counts</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchModel</name>
    <message>
        <source>Student</source>
        <translation>طالب</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>حصة</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message>
        <source>Find a student, class, session or action</source>
        <translation>ابحث عن طالب أو صف أو حصة أو إجراء</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>المستعمل مؤخرًا</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Reading from this device…</source>
        <translation>جارٍ القراءة من هذا الجهاز…</translation>
    </message>
    <message>
        <source>Nothing is called that. A part of a name, a number, a class or a day will do.</source>
        <translation>لا شيء بهذا الاسم. يكفي جزء من اسم، أو رقم، أو صف، أو يوم.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader, while one types: %1 is how many were found, %2 what Enter would open</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. Type more to find the others.</source>
        <extracomment>Below a list: %1 and %2 are numbers</extracomment>
        <translation>المعروض: %1 من %2. اكتب المزيد للعثور على البقية.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>المعروض: %1 من %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatModel</name>
    <message>
        <source>row %1, seat %2</source>
        <extracomment>A place in the classroom: %1 is the row from the board, %2 the seat in it</extracomment>
        <translation>صف المقاعد %L1، المقعد %L2</translation>
    </message>
    <message>
        <source>Empty seat, %1</source>
        <translation>مقعد فارغ، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a seat: %1 is the student and the mark, %2 the place</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatView</name>
    <message>
        <source>Seating plan</source>
        <translation>مخطط المقاعد</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingBar</name>
    <message>
        <source>Arrange seats</source>
        <translation>ترتيب المقاعد</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>صفوف مقاعد</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>طاولات</translation>
    </message>
    <message>
        <source>Drag a student to another seat; or Space, arrow keys, Space.</source>
        <translation>اسحب الطالب إلى مقعد آخر؛ أو استعمل مفتاح المسافة ثم الأسهم ثم المسافة.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>تم الترتيب</translation>
    </message>
    <message>
        <source>Save the seating plan</source>
        <translation>حفظ مخطط المقاعد</translation>
    </message>
    <message>
        <source>seats %1.pdf</source>
        <translation>مقاعد %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan could not be written there. Choose another folder.</source>
        <translation>تعذّرت كتابة المخطط هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingSheet</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>Over a seating plan: %1 is a class, %2 a room</extracomment>
        <translation>%1، القاعة %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>السبورة</translation>
    </message>
</context>
<context>
    <name>rollbook::Segments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, for a screen reader: %1 is a way to see, %2 its word</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SessionHeader</name>
    <message>
        <source>Sessions</source>
        <translation>الحصص</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>The day over a column of the class book: a date format, as short as can be</extracomment>
        <translation>d MMM</translation>
    </message>
</context>
<context>
    <name>rollbook::SessionRow</name>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>القاعة %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a button does, for a screen reader: %1 is its word, %2 a session, %3 a time</extracomment>
        <translation>%1 %2، %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a room and a remark</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>rollbook::SessionTargets</name>
    <message>
        <source>What each school system has of this register</source>
        <translation>ما لدى كل نظام مدرسي من هذا الكشف</translation>
    </message>
    <message>
        <source>%1: all confirmed %2</source>
        <translation>%1: أُكِّد الكل %2</translation>
    </message>
    <message>
        <source>%1: all sent, it cannot confirm</source>
        <translation>%1: أُرسل الكل، ولا يستطيع التأكيد</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a school system, %2 such as &quot;3 to send&quot;, %3 the worst state of them</extracomment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>For this device only. What you choose counts at once.</source>
        <translation>لهذا الجهاز فقط. يسري اختيارك فورًا.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers. Names and notes stay as they were written.</source>
        <translation>لغة الكلمات والتواريخ والأرقام. تبقى الأسماء والملاحظات كما كُتبت.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>كما في هذا الحاسوب</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>High contrast has the strongest difference between words and ground.</source>
        <translation>التباين العالي يُظهر أقوى فرق بين الكلمات والخلفية.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>colours</comment>
        <translation>كما في هذا الحاسوب</translation>
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
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Ctrl + and Ctrl - are keys</extracomment>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl - do the same.</source>
        <translation>يكبر كل شيء معه. ويفعل Ctrl + و Ctrl - الشيء نفسه.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>About this Rollbook</source>
        <translation>عن Rollbook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>The registers of this device are in %1.</source>
        <translation>كشوف هذا الجهاز في %1.</translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>قواعد المدرسة</translation>
    </message>
    <message>
        <source>When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what.</source>
        <translation>متى يُعدّ الطالب متأخرًا، ومتى تُقفل الكشوف، وعلامَ يُنبَّه، ورموز الحضور، ومن يُسمح له بماذا.</translation>
    </message>
    <message>
        <source>See the school rules</source>
        <translation>عرض قواعد المدرسة</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupKinds</name>
    <message>
        <source>SchoolOS</source>
        <translation>SchoolOS</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>رمز المدرسة</translation>
    </message>
    <message>
        <source>As on its sign-in page</source>
        <translation>كما في صفحة تسجيل الدخول فيه</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>CampsHub360</source>
        <translation>CampsHub360</translation>
    </message>
    <message>
        <source>Cloe</source>
        <translation>Cloe</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Lecturer portal</source>
        <translation>بوابة المحاضرين</translation>
    </message>
    <message>
        <source>The portal cannot be asked what it has. When an answer is lost:</source>
        <translation>لا يمكن سؤال البوابة عما لديها. عندما تضيع إجابة:</translation>
    </message>
    <message>
        <source>Send the mark again. It may appear twice.</source>
        <translation>أرسل التسجيل مرة أخرى. قد يظهر مرتين.</translation>
    </message>
    <message>
        <source>Keep the mark here until I decide. It may be missing.</source>
        <translation>احفظ التسجيل هنا حتى أقرر. قد لا يكون هناك.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Its id in the console</source>
        <translation>معرّفه في لوحة التحكم</translation>
    </message>
    <message>
        <source>What may be written about students there? Ask the school.</source>
        <translation>ما الذي يجوز كتابته عن الطلاب هناك؟ اسأل المدرسة.</translation>
    </message>
    <message>
        <source>Names, admission numbers and marks</source>
        <translation>الأسماء وأرقام القيد والتسجيلات</translation>
    </message>
    <message>
        <source>Admission numbers and marks, no names</source>
        <translation>أرقام القيد والتسجيلات، بلا أسماء</translation>
    </message>
    <message>
        <source>Only that a register was taken, nothing about students</source>
        <translation>فقط أن الكشف قد أُخذ، ولا شيء عن الطلاب</translation>
    </message>
    <message>
        <source>CouchDB (a hub of your own)</source>
        <translation>CouchDB (مركز خاص بكم)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>بحروف صغيرة</translation>
    </message>
    <message>
        <source>Course for registers without a subject</source>
        <translation>المقرر للكشوف التي بلا مادة</translation>
    </message>
    <message>
        <source>Its code there; may stay empty</source>
        <translation>رمزه هناك؛ يمكن تركه فارغًا</translation>
    </message>
    <message>
        <source>Web API key</source>
        <translation>مفتاح API للويب</translation>
    </message>
    <message>
        <source>In the project&apos;s settings</source>
        <translation>في إعدادات المشروع</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>رقمك الوظيفي</translation>
    </message>
    <message>
        <source>Only where use is counted; may stay empty</source>
        <translation>فقط حيث يُحتسب الاستخدام؛ يمكن تركه فارغًا</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>إضافة نظام مدرسي</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>أين هو</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>ما يستطيع فعله</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Whose id is whose</source>
        <translation>أي معرّف لمن</translation>
    </message>
    <message>
        <source>One mark to try it with</source>
        <translation>تسجيل واحد للتجربة</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%3 is what the step is about</extracomment>
        <translation>الخطوة %L1 من %L2: %3</translation>
    </message>
    <message>
        <source>Look who answers there</source>
        <translation>انظر من يجيب هناك</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>إضافته</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>It could not be added. Is there one of this name already?</source>
        <translation>تعذّرت إضافته. هل هناك نظام بهذا الاسم من قبل؟</translation>
    </message>
    <message>
        <source>Check what you have typed.</source>
        <translation>راجع ما كتبته.</translation>
    </message>
    <message>
        <source>It does not accept this sign-in. Check what you have typed.</source>
        <translation>لا يقبل بيانات الدخول هذه. راجع ما كتبته.</translation>
    </message>
    <message>
        <source>It asks for a one-time code.</source>
        <translation>يطلب رمزًا يُستعمل مرة واحدة.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and the network.</source>
        <translation>لا أحد يجيب على هذا العنوان. راجعه، وراجع الشبكة.</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it, and whether this Wi-Fi wants a login.</source>
        <translation>شيء آخر يجيب على هذا العنوان. راجعه، وانظر هل تطلب شبكة Wi-Fi هذه تسجيل دخول.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Asking who answers there.</source>
        <translation>جارٍ السؤال عمن يجيب هناك.</translation>
    </message>
    <message>
        <source>Signing in to %1, and reading its class list.</source>
        <translation>جارٍ تسجيل الدخول إلى %1 وقراءة قائمة صفوفه.</translation>
    </message>
    <message>
        <source>Adding %1.</source>
        <translation>جارٍ إضافة %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 يجيب.</translation>
    </message>
</context>
<context>
    <name>rollbook::SignInPage</name>
    <message>
        <source>One-time code, from your phone or an authenticator</source>
        <translation>رمز لمرة واحدة، من هاتفك أو من تطبيق المصادقة</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and sent to no one but this server.</source>
        <translation>تُحفظ في خزانة مفاتيح هذا الحاسوب، ولا تُرسَل إلا إلى هذا الخادم.</translation>
    </message>
</context>
<context>
    <name>rollbook::SlotForm</name>
    <message>
        <source>Keep the weekly lesson</source>
        <translation>حفظ الدرس الأسبوعي</translation>
    </message>
    <message>
        <source>End it from that day on</source>
        <translation>إنهاؤه من ذلك اليوم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>أي الأسابيع</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>New weekly lesson</source>
        <translation>درس أسبوعي جديد</translation>
    </message>
    <message>
        <source>It comes back until the school year ends, but not on closed days.</source>
        <translation>يتكرر حتى نهاية السنة الدراسية، إلا في أيام الإغلاق.</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>درس أسبوعي</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were.</source>
        <translation>تبقى الدروس قبل اليوم المبيَّن أدناه كما كانت.</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back.</source>
        <translation>تبقى الدروس قبل اليوم المبيَّن أدناه كما كانت. جاء هذا الدرس من تقويم: واستيراده من جديد يعيد الدرس القديم.</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>كشف اليوم</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Weeks A and B are turned on in Settings, under School rules.</source>
        <translation>يُفعَّل الأسبوعان أ وب في الإعدادات، تحت قواعد المدرسة.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>لا صف بعد. استورد قائمة صف في صفحة الطلاب.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>يجب أن ينتهي الدرس بعد بدايته.</translation>
    </message>
</context>
<context>
    <name>rollbook::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Connect to my school</source>
        <translation>الاتصال بمدرستي</translation>
    </message>
    <message>
        <source>The school has a system of its own. You need its address and your user name.</source>
        <translation>للمدرسة نظام خاص بها. تحتاج إلى عنوانه وبيانات دخولك.</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>استيراد قائمة صف</translation>
    </message>
    <message>
        <source>A CSV file with admission number, name and class is enough to mark. Connect later.</source>
        <translation>يكفي ملف CSV فيه رقم القيد والاسم والصف لتسجيل الحضور. اتصل بالمدرسة لاحقًا.</translation>
    </message>
    <message>
        <source>Look around with an example school</source>
        <translation>جولة في مدرسة تجريبية</translation>
    </message>
    <message>
        <source>Invented classes to try everything with. Nothing is sent anywhere.</source>
        <translation>صفوف مُختلقة لتجربة كل شيء. لا يُرسَل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>المدرسة</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>رمز المدرسة</translation>
    </message>
    <message>
        <source>The code your school&apos;s server uses. Two devices with the same code agree on every student.</source>
        <translation>الرمز الذي يستعمله خادم مدرستك. جهازان بالرمز نفسه يعرفان الطلاب أنفسهم.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>مرحبًا بك في Rollbook</translation>
    </message>
    <message>
        <source>Mark your classes with or without a network. How do you want to begin?</source>
        <translation>سجّل حضور صفوفك بشبكة أو من دونها. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>أي مدرسة هذه؟</translation>
    </message>
    <message>
        <source>Next, Rollbook asks for the address of its system.</source>
        <translation>بعد ذلك يسأل Rollbook عن عنوان نظامها.</translation>
    </message>
    <message>
        <source>Next, you choose the file with its classes.</source>
        <translation>بعد ذلك تختار الملف الذي فيه صفوفها.</translation>
    </message>
    <message>
        <source>Rollbook could not open your registers</source>
        <translation>تعذّر على Rollbook فتح كشوفك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Somebody new on this device</source>
        <translation>شخص جديد على هذا الجهاز</translation>
    </message>
    <message>
        <source>With registers, marks and passwords of their own. How do you want to begin?</source>
        <translation>بكشوف وتسجيلات وكلمات مرور خاصة به. كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 are names of fields that are empty</extracomment>
        <translation>ما زال مطلوبًا: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Left empty, it is made from the school&apos;s name. Two devices with the same code agree on every student.</source>
        <translation>إن تُرك فارغًا يُنشأ من اسم المدرسة. جهازان بالرمز نفسه يعرفان الطلاب أنفسهم.</translation>
    </message>
</context>
<context>
    <name>rollbook::StoryView</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a session, %2 a day</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>Nobody has marked this student yet.</source>
        <translation>لم يسجّل أحد هذا الطالب بعد.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentHeader</name>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>percentage of attendance, a column</comment>
        <translation>النسبة</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المادة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>كل الحالات</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>مع ملاحظة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Beside a percentage: %1 is a triangle, %2 &quot;below 75 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No registers in this period.</source>
        <translation>لا كشوف في هذه الفترة.</translation>
    </message>
    <message>
        <source>Every subject</source>
        <translation>كل المواد</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>كشف اليوم</translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>%Ln كشف</numerusform>
            <numerusform>كشف واحد</numerusform>
            <numerusform>كشفان</numerusform>
            <numerusform>%Ln كشوف</numerusform>
            <numerusform>%Ln كشفًا</numerusform>
            <numerusform>%Ln كشف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of registers, %2 a percentage</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>أذون الغياب</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>التصحيحات</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPanel</name>
    <message>
        <source>Photo…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>History and figures of this student</source>
        <translation>سجل هذا الطالب وأرقامه</translation>
    </message>
    <message>
        <source>Move to this class</source>
        <translation>نقل إلى هذا الصف</translation>
    </message>
    <message>
        <source>Add this class</source>
        <translation>إضافة هذا الصف</translation>
    </message>
    <message>
        <source>Export all about this student…</source>
        <translation>تصدير كل ما يخص هذا الطالب…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>محو…</translation>
    </message>
    <message>
        <source>Erase this student…</source>
        <translation>محو بيانات هذا الطالب…</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Class from then on</source>
        <translation>الصف ابتداءً من ذلك</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>Added to a lesson, and on no list yet. When you know who it is, the marks go to that student.</source>
        <translation>أُضيف إلى درس، وليس في أي قائمة بعد. حين تعرف من هو، تنتقل التسجيلات إلى ذلك الطالب.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>هذا هو</translation>
    </message>
    <message>
        <source>They are the same student</source>
        <translation>هما الطالب نفسه</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>اختر طالبًا من القائمة.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>سبب المحو</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Keep the student</source>
        <translation>حفظ الطالب</translation>
    </message>
    <message>
        <source>Say why it is erased: that stays, without the name.</source>
        <translation>اكتب سبب المحو: يبقى السبب، بلا الاسم.</translation>
    </message>
    <message>
        <source>It stays: the marks are kept under it.</source>
        <translation>يبقى كما هو: تُحفظ التسجيلات تحته.</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>إضافة الطالب</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>حفظ التفاصيل</translation>
    </message>
    <message>
        <source>Left the school: %1 was the last day.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>غادر المدرسة: كان آخر يوم له %1.</translation>
    </message>
    <message>
        <source>Back at the school</source>
        <translation>عاد إلى المدرسة</translation>
    </message>
    <message>
        <source>Leaves the school today</source>
        <translation>يغادر المدرسة اليوم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a class, %2 a day</extracomment>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 is a class, %2 and %3 are days</extracomment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <extracomment>spoken name of a button: %1 is a class</extracomment>
        <translation>يغادر اليوم</translation>
    </message>
    <message>
        <source>Leaves %1 today</source>
        <translation>يغادر %1 اليوم</translation>
    </message>
    <message>
        <source>Today is the last day in the class. Its registers until then stay.</source>
        <translation>اليوم هو آخر يوم في الصف. تبقى كشوفه حتى اليوم.</translation>
    </message>
    <message>
        <source>In no class yet.</source>
        <translation>ليس في أي صف بعد.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>طالب جديد</translation>
    </message>
    <message>
        <source>Enter the admission number: it tells this student from all others.</source>
        <translation>أدخل رقم القيد: فهو يميّز هذا الطالب عن غيره.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>أدخل الاسم.</translation>
    </message>
    <message>
        <source>Write the birthday as in %1, or leave it empty.</source>
        <extracomment>%1 is a date, as it is written in this language</extracomment>
        <translation>اكتب تاريخ الميلاد كما في %1، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>All that is known about this student goes, the marks too, here and in this Rollbook&apos;s copies. It cannot be taken back. A hub and the devices that share it erase the student too; other school systems have to be told by themselves.</source>
        <translation>يُمحى كل ما يُعرف عن هذا الطالب، مع التسجيلات، هنا وفي نسخ Rollbook هذا. لا يمكن التراجع عن ذلك. ويمحو المركز والأجهزة المشتركة فيه بيانات الطالب أيضًا؛ أما الأنظمة المدرسية الأخرى فيجب إبلاغها على حدة.</translation>
    </message>
    <message>
        <source>“%1”, added to a lesson, turned out to be this student.</source>
        <extracomment>%1 is a name as it was written when somebody came to a lesson</extracomment>
        <translation>تبيّن أن «%1»، المُضاف إلى درس، هو هذا الطالب.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <extracomment>spoken name of a button: %1 is a name</extracomment>
        <translation>الفصل من جديد</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>فصل %1 من جديد</translation>
    </message>
    <message>
        <source>Takes it back: the marks go back to whom they were written for.</source>
        <translation>يتراجع عن ذلك: تعود التسجيلات إلى من كُتبت له.</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>اختر صفًا.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message>
        <source>No classes yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>الطلاب</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>استيراد قائمة صف</translation>
    </message>
    <message>
        <source>Class lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>قوائم الصفوف (*.csv *.txt *.tsv);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>%1, 1 student</source>
        <extracomment>A class in a list: %1 is its code</extracomment>
        <translation>%1، طالب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1، %Ln طالب</numerusform>
            <numerusform>%1، طالب واحد</numerusform>
            <numerusform>%1، طالبان</numerusform>
            <numerusform>%1، %Ln طلاب</numerusform>
            <numerusform>%1، %Ln طالبًا</numerusform>
            <numerusform>%1، %Ln طالب</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>صف واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln صف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>طالب واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln طالب</numerusform>
            <numerusform>طالب واحد</numerusform>
            <numerusform>طالبان</numerusform>
            <numerusform>%Ln طلاب</numerusform>
            <numerusform>%Ln طالبًا</numerusform>
            <numerusform>%Ln طالب</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of classes, %2 a number of students</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This number is %1&apos;s. Search for the number to change that student.</source>
        <extracomment>%1 is a student</extracomment>
        <translation>هذا الرقم للطالب %1. ابحث عن الرقم لتغيير بيانات ذلك الطالب.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>الصور (*.jpg *.jpeg *.png);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <translation>ليس هذا الملف صورة يمكن قراءتها. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Export all about this student</source>
        <translation>تصدير كل ما يخص هذا الطالب</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>ملفات JSON (*.json)</translation>
    </message>
    <message>
        <source>All about this student is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>كل ما يخص هذا الطالب في %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>لم يُكتب الملف %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>طالب جديد</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>استيراد وتصدير</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>ابحث بالاسم أو الرقم</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>البحث عن طالب</translation>
    </message>
    <message>
        <source>Enter opens a student, Ctrl+Enter the student&apos;s page</source>
        <translation>يفتح Enter الطالب، ويفتح Ctrl+Enter صفحته</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>كل الطلاب</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>غادر</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>ليس في أي قائمة</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nobody is in this class today.</source>
        <translation>لا أحد في هذا الصف اليوم.</translation>
    </message>
    <message>
        <source>Nobody here has that name or number.</source>
        <translation>لا أحد هنا بهذا الاسم أو الرقم.</translation>
    </message>
    <message>
        <source>They are two students again.</source>
        <translation>صارا طالبين مختلفين من جديد.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>صف جديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class.</source>
        <translation>استورد قائمة صف: ملف CSV فيه رقم القيد والاسم والصف. أو ملف OneRoster من «استيراد وتصدير». أو أنشئ صفًا يدويًا من «صف جديد».</translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Export what is not confirmed</source>
        <translation>تصدير ما لم يُؤكَّد</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>إضافة نظام مدرسي</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>استيراد المعرّفات</translation>
    </message>
    <message>
        <source>Id lists (*.csv *.txt);;All files (*)</source>
        <translation>قوائم المعرّفات (*.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>No school system is set up.</source>
        <translation>لم يُضَف أي نظام مدرسي.</translation>
    </message>
    <message>
        <source>Every mark is saved on this device. Export it under Reports, or add the school&apos;s system: ask IT for its address.</source>
        <translation>كل تسجيل محفوظ على هذا الجهاز. صدّره من التقارير، أو أضف نظام المدرسة: اسأل قسم تقنية المعلومات عن عنوانه.</translation>
    </message>
    <message>
        <source>Every mark is on this device. What each school system has is below.</source>
        <translation>كل تسجيل على هذا الجهاز. وما لدى كل نظام مدرسي مبيَّن أدناه.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <translation>ستُمحى هنا بيانات طالب واحد، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاته إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>ستُمحى هنا بيانات %Ln طالب، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاتهم إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
            <numerusform>ستُمحى هنا بيانات طالب واحد، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاته إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
            <numerusform>ستُمحى هنا بيانات طالبين، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاتهما إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
            <numerusform>ستُمحى هنا بيانات %Ln طلاب، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاتهم إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
            <numerusform>ستُمحى هنا بيانات %Ln طالبًا، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاتهم إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
            <numerusform>ستُمحى هنا بيانات %Ln طالب، كما طلبت المدرسة. ينتظر ذلك حتى تصل تسجيلاتهم إلى كل نظام مدرسي، أو يُزال ذلك النظام؛ ثم يجري تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is saved on this device.</source>
        <translation>كل تسجيل محفوظ على هذا الجهاز.</translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message>
        <source>Send now</source>
        <translation>إرسال الآن</translation>
    </message>
    <message>
        <source>Import ids…</source>
        <translation>استيراد المعرّفات…</translation>
    </message>
    <message>
        <source>Open login</source>
        <translation>فتح صفحة الدخول</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>A file from the school that says which of its ids belong to which student and class.</source>
        <translation>ملف من المدرسة يبيّن أي معرّفاتها لأي طالب وصف.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>رمز لمرة واحدة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>كلمة المرور في %1</translation>
    </message>
    <message>
        <source>One-time code for %1</source>
        <translation>رمز لمرة واحدة في %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>إرسال الآن إلى %1</translation>
    </message>
    <message>
        <source>Import ids of %1</source>
        <translation>استيراد معرّفات %1</translation>
    </message>
    <message>
        <source>Open the login of this Wi-Fi</source>
        <translation>فتح صفحة دخول شبكة Wi-Fi هذه</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>تفاصيل %1</translation>
    </message>
    <message>
        <source>Password, if it has changed</source>
        <translation>كلمة المرور، إن تغيّرت</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1، الدخول باسم %2</translation>
    </message>
    <message>
        <source>1 mark may appear there twice: an answer was lost, and it cannot be asked.</source>
        <translation>قد يظهر تسجيل واحد هناك مرتين: ضاعت إجابة ولا يمكن سؤاله.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>قد يظهر %Ln تسجيل هناك مرتين: ضاعت إجابات ولا يمكن سؤاله.</numerusform>
            <numerusform>قد يظهر تسجيل واحد هناك مرتين: ضاعت إجابة ولا يمكن سؤاله.</numerusform>
            <numerusform>قد يظهر تسجيلان هناك مرتين: ضاعت إجابات ولا يمكن سؤاله.</numerusform>
            <numerusform>قد تظهر %Ln تسجيلات هناك مرتين: ضاعت إجابات ولا يمكن سؤاله.</numerusform>
            <numerusform>قد يظهر %Ln تسجيلاً هناك مرتين: ضاعت إجابات ولا يمكن سؤاله.</numerusform>
            <numerusform>قد يظهر %Ln تسجيل هناك مرتين: ضاعت إجابات ولا يمكن سؤاله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetFacts</name>
    <message>
        <source>What it can do</source>
        <translation>ما يستطيع فعله</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>ما لا يستطيع فعله</translation>
    </message>
    <message>
        <source>How marks travel</source>
        <translation>كيف تنتقل التسجيلات</translation>
    </message>
</context>
<context>
    <name>rollbook::Timeline</name>
    <message>
        <source>Go back to before this</source>
        <translation>العودة إلى ما قبل هذا</translation>
    </message>
    <message>
        <source>Timeline of the register</source>
        <translation>الخط الزمني للكشف</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>العودة إلى الكشف</translation>
    </message>
    <message>
        <source>What you marked from here on is taken back, as new marks. Undo brings them again. Marks of others stay.</source>
        <translation>يُسحب ما سجّلته من هذه النقطة فصاعدًا، بتسجيلات جديدة. والتراجع يعيده. وتبقى تسجيلات الآخرين.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln تسجيل أكّده %1.</numerusform>
            <numerusform>تسجيل واحد أكّده %1.</numerusform>
            <numerusform>تسجيلان أكّدهما %1.</numerusform>
            <numerusform>%Ln تسجيلات أكّدها %1.</numerusform>
            <numerusform>%Ln تسجيلاً أكّدها %1.</numerusform>
            <numerusform>%Ln تسجيل أكّدها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a student, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>هذا الجهاز</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>الجهاز %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A line of the timeline: %1 is a time, %2 what happened</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Added to the register by %1.</source>
        <translation>أضاف %1 الاسم إلى الكشف.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>No lessons: %1</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>لا دروس: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%Ln درس آخر</numerusform>
            <numerusform>درس آخر</numerusform>
            <numerusform>درسان آخران</numerusform>
            <numerusform>%Ln دروس أخرى</numerusform>
            <numerusform>%Ln درسًا آخر</numerusform>
            <numerusform>%Ln درس آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>لا دروس.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>لم يتغير شيء. %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done, a sentence</extracomment>
        <translation>تم التراجع عن: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else was changed since.</source>
        <translation>لم يعد التراجع ممكنًا: تغيّر شيء آخر منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet, or you may not open it.</source>
        <translation>لم يُفتح الكشف: لا طلاب في الصف بعد، أو لا يُسمح لك بفتحه.</translation>
    </message>
    <message>
        <source>A cancelled lesson is not moved. Plan a makeup lesson instead.</source>
        <translation>لا يُنقل درس مُلغى. حدّد درسًا تعويضيًا بدلاً منه.</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>كشف هذا الدرس موجود من قبل، لذلك يبقى وقته ومكانه كما كانا.</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>أُلغي %1: %2، %3.</translation>
    </message>
    <message>
        <source>%1 is added: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>أُضيف %1: %2، %3.</translation>
    </message>
    <message>
        <source>%1 is now on %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>موعد %1 الآن: %2، %3.</translation>
    </message>
    <message>
        <source>%1: the extra lesson is taken back.</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1: سُحب الدرس الإضافي.</translation>
    </message>
    <message>
        <source>%1 is as every week again.</source>
        <translation>عاد %1 كما في كل أسبوع.</translation>
    </message>
    <message>
        <source>Every week: %1, %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a weekday, %3 a time</extracomment>
        <translation>كل أسبوع: %1، %2، %3.</translation>
    </message>
    <message>
        <source>%1 ends: there is none from %2 on.</source>
        <extracomment>%1 is a lesson, %2 a day</extracomment>
        <translation>ينتهي %1: لا درس ابتداءً من %2.</translation>
    </message>
    <message>
        <source>No lessons: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>لا دروس: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Its lessons take place.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>أُزيل: %1. وتُعقد دروسه.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>جدول الدروس</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>الأيام المعروضة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>درس إضافي</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>درس أسبوعي</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Import the school&apos;s lists first; then its timetable.</source>
        <translation>استورد قوائم المدرسة أولاً؛ ثم جدول دروسها.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>الأسبوع أ</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>الأسبوع ب</translation>
    </message>
    <message>
        <source>1 lesson is not as every week</source>
        <translation>درس واحد ليس كما في كل أسبوع</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln درس ليس كما في كل أسبوع</numerusform>
            <numerusform>درس واحد ليس كما في كل أسبوع</numerusform>
            <numerusform>درسان ليسا كما في كل أسبوع</numerusform>
            <numerusform>%Ln دروس ليست كما في كل أسبوع</numerusform>
            <numerusform>%Ln درسًا ليست كما في كل أسبوع</numerusform>
            <numerusform>%Ln درس ليست كما في كل أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>. </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>و%Ln تعارض آخر.</numerusform>
            <numerusform>وتعارض آخر.</numerusform>
            <numerusform>وتعارضان آخران.</numerusform>
            <numerusform>و%Ln تعارضات أخرى.</numerusform>
            <numerusform>و%Ln تعارضًا آخر.</numerusform>
            <numerusform>و%Ln تعارض آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>كل الصفوف</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>كل المعلمين</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>كل القاعات</translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>اليوم السابق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>اليوم التالي</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>إضافة حصة</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>لا حصص في هذا اليوم.</translation>
    </message>
    <message>
        <source>Add one to mark a class.</source>
        <translation>أضف حصة لتسجيل حضور صف.</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Import a class list to begin.</source>
        <translation>استورد قائمة صف لتبدأ.</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>استيراد قائمة صف</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>المدرسة مغلقة في هذا اليوم: %1.</translation>
    </message>
    <message>
        <source>There is no school on this day: it is in none of the terms.</source>
        <translation>لا دوام في هذا اليوم: ليس ضمن أي فصل دراسي.</translation>
    </message>
    <message>
        <source>The timetable has no lesson on this day.</source>
        <translation>لا درس في جدول الدروس في هذا اليوم.</translation>
    </message>
    <message>
        <source>%1 of %2 registers finished.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>الكشوف المنتهية: %1 من %2.</translation>
    </message>
    <message>
        <source>1 lesson without a register yet.</source>
        <translation>درس واحد بلا كشف حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln درس بلا كشف حتى الآن.</numerusform>
            <numerusform>درس واحد بلا كشف حتى الآن.</numerusform>
            <numerusform>درسان بلا كشف حتى الآن.</numerusform>
            <numerusform>%Ln دروس بلا كشف حتى الآن.</numerusform>
            <numerusform>%Ln درسًا بلا كشف حتى الآن.</numerusform>
            <numerusform>%Ln درس بلا كشف حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet.</source>
        <translation>لم يُفتح الكشف: لا طلاب في الصف بعد.</translation>
    </message>
    <message>
        <source>Your classes have no register on this day.</source>
        <translation>لا كشوف لصفوفك في هذا اليوم.</translation>
    </message>
    <message>
        <source>Show only my classes</source>
        <translation>عرض صفوفي فقط</translation>
    </message>
    <message>
        <source>Show 1 register of another class</source>
        <translation>عرض كشف واحد لصف آخر</translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>عرض %Ln كشف لصفوف أخرى</numerusform>
            <numerusform>عرض كشف واحد لصف آخر</numerusform>
            <numerusform>عرض كشفين لصفوف أخرى</numerusform>
            <numerusform>عرض %Ln كشوف لصفوف أخرى</numerusform>
            <numerusform>عرض %Ln كشفًا لصفوف أخرى</numerusform>
            <numerusform>عرض %Ln كشف لصفوف أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that others open are here.</source>
        <translation>تظهر هنا الكشوف التي يفتحها غيرك.</translation>
    </message>
    <message>
        <source>The office imports them.</source>
        <translation>تستوردها الإدارة.</translation>
    </message>
    <message>
        <source>Students who were not called had been marked absent</source>
        <translation>كان قد سُجّل غياب طلاب لم يُنادَ عليهم</translation>
    </message>
</context>
<context>
    <name>rollbook::TopBar</name>
    <message>
        <source>What each school system has</source>
        <translation>ما لدى كل نظام مدرسي</translation>
    </message>
    <message>
        <source>Find a student, class or action</source>
        <translation>ابحث عن طالب أو صف أو إجراء</translation>
    </message>
    <message>
        <source>Find a student, class or action (Ctrl+K)</source>
        <translation>ابحث عن طالب أو صف أو إجراء (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>قفل (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>rollbook::TrialPage</name>
    <message>
        <source>Send this one mark</source>
        <translation>إرسال هذا التسجيل وحده</translation>
    </message>
    <message>
        <source>Try it with one mark</source>
        <translation>تجربته بتسجيل واحد</translation>
    </message>
    <message>
        <source>Which marks go there?</source>
        <translation>أي التسجيلات تُرسل إلى هناك؟</translation>
    </message>
    <message>
        <source>Marks of this day and later:</source>
        <translation>تسجيلات هذا اليوم وما بعده:</translation>
    </message>
    <message>
        <source>Marks of this day and later</source>
        <translation>تسجيلات هذا اليوم وما بعده</translation>
    </message>
    <message>
        <source>A mark to try it with</source>
        <translation>تسجيل للتجربة</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a student, %2 a session, %3 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>There is no mark of today yet. %1 is tried with the first one you make.</source>
        <translation>لا تسجيل لليوم بعد. سيُجرَّب %1 بأول تسجيل تُجريه.</translation>
    </message>
    <message>
        <source>Choose a mark of today. It is sent to %1 and read back; nothing else goes there before.</source>
        <translation>اختر تسجيلاً من اليوم. يُرسَل إلى %1 ويُقرأ منه ثانية؛ ولا يُرسَل شيء قبله.</translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message>
        <source>The data file on the device could not be read. This list was made from its journal; some of these marks may have arrived.</source>
        <translation>تعذّرت قراءة ملف البيانات على الجهاز. أُعدّت هذه القائمة من سجله الاحتياطي؛ وربما وصل بعض هذه التسجيلات.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>%Ln تسجيل ليس في هذه القائمة لأن حصصها مفقودة. تتبّعها في الملف.</numerusform>
            <numerusform>تسجيل واحد ليس في هذه القائمة لأن حصته مفقودة. تتبّعه في الملف.</numerusform>
            <numerusform>تسجيلان ليسا في هذه القائمة لأن حصتهما مفقودة. تتبّعهما في الملف.</numerusform>
            <numerusform>%Ln تسجيلات ليست في هذه القائمة لأن حصصها مفقودة. تتبّعها في الملف.</numerusform>
            <numerusform>%Ln تسجيلاً ليس في هذه القائمة لأن حصصها مفقودة. تتبّعها في الملف.</numerusform>
            <numerusform>%Ln تسجيل ليس في هذه القائمة لأن حصصها مفقودة. تتبّعها في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks not confirmed: %1</source>
        <translation>التسجيلات غير المؤكَّدة: %1</translation>
    </message>
    <message>
        <source>Rollbook, %1, device %2</source>
        <extracomment>%1 is a date and time, %2 the end of a device&apos;s id</extracomment>
        <translation>Rollbook، %1، الجهاز %2</translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>هذه التسجيلات (%Ln) محفوظة على جهاز معلم ولم تُؤكَّد بعد من كل نظام مدرسي. يُرجى عدم إدخال أيٍّ منها مرتين: فقد يصل من تلقاء نفسه.</numerusform>
            <numerusform>هذا التسجيل محفوظ على جهاز معلم ولم يُؤكَّد بعد من كل نظام مدرسي. يُرجى عدم إدخاله مرتين: فقد يصل من تلقاء نفسه.</numerusform>
            <numerusform>هذان التسجيلان محفوظان على جهاز معلم ولم يُؤكَّدا بعد من كل نظام مدرسي. يُرجى عدم إدخال أيهما مرتين: فقد يصل من تلقاء نفسه.</numerusform>
            <numerusform>هذه التسجيلات (%Ln) محفوظة على جهاز معلم ولم تُؤكَّد بعد من كل نظام مدرسي. يُرجى عدم إدخال أيٍّ منها مرتين: فقد يصل من تلقاء نفسه.</numerusform>
            <numerusform>هذه التسجيلات (%Ln) محفوظة على جهاز معلم ولم تُؤكَّد بعد من كل نظام مدرسي. يُرجى عدم إدخال أيٍّ منها مرتين: فقد يصل من تلقاء نفسه.</numerusform>
            <numerusform>هذه التسجيلات (%Ln) محفوظة على جهاز معلم ولم تُؤكَّد بعد من كل نظام مدرسي. يُرجى عدم إدخال أيٍّ منها مرتين: فقد يصل من تلقاء نفسه.</numerusform>
        </translation>
    </message>
    <message>
        <source>No school system is set up on this device.</source>
        <translation>لم يُضَف أي نظام مدرسي على هذا الجهاز.</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>القاعة %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Why it is not confirmed</source>
        <translation>سبب عدم التأكيد</translation>
    </message>
</context>
<context>
    <name>rollbook::VisitorBar</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>الفصل من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>من حضر؟</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <extracomment>%1 is the name that was written when somebody came to a lesson</extracomment>
        <translation>من هو «%1»؟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>الاسم أو الرقم</translation>
    </message>
    <message>
        <source>A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.</source>
        <translation>طالب المدرسة يُعثر عليه باسمه؛ وأي شخص آخر يُضاف بالاسم الذي تكتبه، حتى يُعرف من هو.</translation>
    </message>
    <message>
        <source>Tap the student, or add “%1” under this name for now.</source>
        <translation>المس اسم الطالب، أو أضف «%1» بهذا الاسم مؤقتًا.</translation>
    </message>
    <message>
        <source>Nobody of the school is called so. “%1” is added under this name for now.</source>
        <translation>لا أحد في المدرسة بهذا الاسم. يُضاف «%1» بهذا الاسم مؤقتًا.</translation>
    </message>
    <message>
        <source>The marks go to the student you tap. It can be taken back.</source>
        <translation>تنتقل التسجيلات إلى الطالب الذي تلمسه. يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Type a name or number of the school&apos;s lists.</source>
        <translation>اكتب اسمًا أو رقمًا من قوائم المدرسة.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <extracomment>%1 is the name that was written at first, %2 a student</extracomment>
        <translation>«%1» هو %2 الآن.</translation>
    </message>
    <message>
        <source>Where both were marked, the mark of %1 stayed.</source>
        <translation>حيث سُجّل الاثنان، بقي تسجيل %1.</translation>
    </message>
    <message>
        <source>The marks were moved, with who made them and when.</source>
        <translation>نُقلت التسجيلات، مع من أجراها ومتى.</translation>
    </message>
    <message>
        <source>Nothing was changed: the register is finished.</source>
        <translation>لم يتغير شيء: الكشف منتهٍ.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more to find the others.</source>
        <extracomment>Before other sentences: %1 and %2 are numbers</extracomment>
        <translation>المعروض: %1 من %2؛ اكتب المزيد للعثور على البقية.</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message>
        <source>To be called</source>
        <translation>ينبغي الاتصال بشأنهم</translation>
    </message>
    <message>
        <source>Nobody is absent without leave on this day.</source>
        <translation>لا أحد غائب بلا إذن في هذا اليوم.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>On leave: no call needed</source>
        <extracomment>%1 is a time, %n lessons were missed</extracomment>
        <translation>بإذن غياب: لا حاجة إلى اتصال</translation>
    </message>
    <message>
        <source>1 lesson, since %1</source>
        <translation>درس واحد، منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln درس، منذ %1</numerusform>
            <numerusform>درس واحد، منذ %1</numerusform>
            <numerusform>درسان، منذ %1</numerusform>
            <numerusform>%Ln دروس، منذ %1</numerusform>
            <numerusform>%Ln درسًا، منذ %1</numerusform>
            <numerusform>%Ln درس، منذ %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No number</source>
        <translation>لا رقم</translation>
    </message>
    <message>
        <source>Registers not taken</source>
        <translation>كشوف لم يُسجَّل فيها الحضور</translation>
    </message>
    <message>
        <source>All registers of this day were taken.</source>
        <translation>سُجّل الحضور في كل كشوف هذا اليوم.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>الدرس</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>القاعة</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>المعلم</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Nobody is marked</source>
        <translation>لم يُسجَّل أحد</translation>
    </message>
    <message>
        <source>Absent %1 times in a row or more</source>
        <extracomment>%1 is a number</extracomment>
        <translation>عدد الغيابات المتتالية: %1 أو أكثر</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>لا أحد.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>الغيابات</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>absence</comment>
        <translation>آخر غياب</translation>
    </message>
    <message>
        <source>Attendance below %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>حضور أقل من %1٪</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل التسجيلات</translation>
    </message>
    <message>
        <source>Present %1, late %2, excused %3</source>
        <extracomment>counts of marks: %1 present, %2 late, %3 excused</extracomment>
        <translation>حاضر %1، متأخر %2، بعذر %3</translation>
    </message>
    <message>
        <source>Warnings, %1, %2</source>
        <extracomment>%1 is a day, %2 the school</extracomment>
        <translation>التنبيهات، %1، %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Student or lesson</source>
        <translation>الطالب أو الدرس</translation>
    </message>
    <message>
        <source>Class, room or count</source>
        <translation>الصف أو القاعة أو العدد</translation>
    </message>
    <message>
        <source>Phone, teacher or day</source>
        <translation>الهاتف أو المعلم أو اليوم</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Warnings of own classes, %1, %2</source>
        <translation>تنبيهات صفوفي، %1، %2</translation>
    </message>
    <message>
        <source>These are your own classes, and lessons that you cover. The office sees all.</source>
        <translation>هذه صفوفك، والدروس التي تنوب فيها عن غيرك. والإدارة ترى كل الصفوف.</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>الطالب: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between telephone numbers</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>%1 is a person, %2 what they are to the student such as &quot;mother&quot;, %3 a telephone number</extracomment>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1; not called, absent by the school&apos;s rule</source>
        <extracomment>%1 is &quot;1 lesson, since 09:00&quot;</extracomment>
        <translation>%1؛ لم يُنادَ عليه، غائب بحسب قاعدة المدرسة</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningsView</name>
    <message>
        <source>Print to a file…</source>
        <translation>طباعة إلى ملف…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>حفظ كجدول بيانات…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent.</source>
        <translation>مما على هذا الجهاز. الكشف الذي لم يُسجَّل فيه الحضور لا يقول شيئًا عن أحد: لا يُعدّ طلابه غائبين.</translation>
    </message>
    <message>
        <source>Warnings of</source>
        <translation>تنبيهات يوم</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>ملفات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>The warnings are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>التنبيهات في %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>لم يُكتب الملف %1. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message>
        <source>This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.</source>
        <translation>غُيّر هذا التسجيل في مكان آخر أيضًا، ولدى %1 قيمة أخرى. تسجيلك محفوظ هنا. قارن بينهما مع الإدارة؛ ولإرسال تسجيلك سجّل من جديد.</translation>
    </message>
    <message>
        <source>%1 has not given this student an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>لم يعطِ %1 هذا الطالب معرّفًا بعد. التسجيل آمن هنا ويُرسَل حين تُستورد معرّفات المدرسة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 has not given this class an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>لم يعطِ %1 هذا الصف معرّفًا بعد. التسجيل آمن هنا ويُرسَل حين تُستورد معرّفات المدرسة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 has not given this subject an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>لم يعطِ %1 هذه المادة معرّفًا بعد. التسجيل آمن هنا ويُرسَل حين تُستورد معرّفات المدرسة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.</source>
        <translation>ليس لدى %1 حصة لهذا الدرس. التسجيل آمن هنا ويُرسَل حين تضيفها الإدارة.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.</source>
        <translation>لدى %1 أكثر من حصة توافق هذا الدرس. التسجيل محفوظ هنا. اسأل الإدارة أيها الصحيحة.</translation>
    </message>
    <message>
        <source>%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.</source>
        <translation>أغلق %1 هذه الحصة. التسجيل محفوظ هنا. اطلب من الإدارة فتحها أو إدخال التسجيل.</translation>
    </message>
    <message>
        <source>%1 did not accept this mark. It is kept here. Change it, or ask the office.</source>
        <translation>لم يقبل %1 هذا التسجيل. وهو محفوظ هنا. غيّره، أو اسأل الإدارة.</translation>
    </message>
    <message>
        <source>%1 does not let you mark this class. The mark is kept here. Ask the office for access.</source>
        <translation>لا يسمح لك %1 بتسجيل حضور هذا الصف. التسجيل محفوظ هنا. اطلب الإذن من الإدارة.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>لم يعد %1 يأخذ تسجيلات لهذا الدرس. التسجيل محفوظ هنا. صدّره للإدارة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.</source>
        <translation>يتعطّل %1 عند هذا التسجيل وحده دون غيره. وهو محفوظ هنا وتُعاد المحاولة كل يوم. أخبر القائم على %1.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>لم يُفتح هذا الدرس قط على %1، وهو لا يأخذ التسجيلات إلا أثناء الدرس. التسجيل محفوظ هنا. صدّره للإدارة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.</source>
        <translation>لا يأخذ %1 التسجيلات إلا أثناء الدرس. التسجيل آمن هنا ويُرسَل حين يبدأ هذا الدرس.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.</source>
        <translation>ما زال درس آخر لهذا الصف مفتوحًا على %1. التسجيل آمن هنا ويُرسَل حين يُنهى ذلك الدرس هناك.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.</source>
        <translation>ضاعت الإجابة، ولا يمكن سؤال %1 هل لديه التسجيل. وهو محفوظ هنا. اسأل الإدارة؛ ولإرساله ثانية سجّل من جديد.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.</source>
        <translation>يطلب %1 رمزًا لمرة واحدة. سجّل الدخول في صفحة المزامنة. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message>
        <source>%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>ليس لدى %1 مكان لهذه القيمة. التسجيل محفوظ هنا. صدّره للإدارة في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.</source>
        <translation>يبدو %1 أقدم من هذا الجهاز: تسجيلات كان قد أكّدها لم تعد هناك. وهي محفوظة هنا. اسأل القائم عليه؛ ولإرسالها أعد المحاولة.</translation>
    </message>
    <message>
        <source>No connection. Will send by itself. Nothing is lost.</source>
        <translation>لا اتصال. سيُرسَل من تلقاء نفسه. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Will try again by itself. Nothing is lost.</source>
        <translation>لم يُجب %1 في الوقت المناسب. ستُعاد المحاولة تلقائيًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.</source>
        <translation>ضاعت الإجابة في الطريق. يجري التحقق من وصول التسجيل إلى %1 قبل إرساله ثانية.</translation>
    </message>
    <message>
        <source>%1 is busy. Will try again by itself. Nothing is lost.</source>
        <translation>%1 مشغول. ستُعاد المحاولة تلقائيًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 is being worked on. Will try again in a few minutes. Nothing is lost.</source>
        <translation>%1 قيد الصيانة. ستُعاد المحاولة بعد دقائق. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 has no space left. Marks are safe here. Tell whoever runs %1.</source>
        <translation>لم تبقَ مساحة لدى %1. التسجيلات آمنة هنا. أخبر القائم على %1.</translation>
    </message>
    <message>
        <source>%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.</source>
        <translation>لم يأخذ %1 هذا القدر دفعة واحدة. يُرسَل على أجزاء أصغر. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Checking whether it holds the same value.</source>
        <translation>لدى %1 هذا التسجيل من قبل. يجري التحقق من أن القيمة واحدة.</translation>
    </message>
    <message>
        <source>%1 needs your password. Sign in on the Sync page. You can keep marking.</source>
        <translation>يحتاج %1 إلى كلمة مرورك. سجّل الدخول في صفحة المزامنة. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.</source>
        <translation>كلمة المرور في %1 ليست على هذا الجهاز. سجّل الدخول في صفحة المزامنة. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.</source>
        <translation>تطلب الشبكة تسجيل دخول خاصًا بها قبل الوصول إلى %1. اسأل قسم تقنية المعلومات. التسجيلات آمنة هنا.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Will try again by itself. Nothing is lost.</source>
        <translation>في %1 عطل. ستُعاد المحاولة تلقائيًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.</source>
        <translation>أعطى %1 إجابة لا يفهمها Rollbook. ستُعاد المحاولة تلقائيًا. لم يضع شيء.</translation>
    </message>
    <message>
        <source>%1 no longer has this session. The mark is safe here and is sent when the session is there again.</source>
        <translation>لم تعد لدى %1 هذه الحصة. التسجيل آمن هنا ويُرسَل حين تعود الحصة هناك.</translation>
    </message>
    <message>
        <source>That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.</source>
        <translation>كلمة المرور هذه لشخص آخر في %1. سجّل الدخول باسم من أجرى هذه التسجيلات. لم يُرسَل شيء.</translation>
    </message>
    <message>
        <source>This Wi-Fi needs you to log in. Marks are safe here.</source>
        <translation>تطلب شبكة Wi-Fi هذه أن تسجّل الدخول. التسجيلات آمنة هنا.</translation>
    </message>
    <message>
        <source>%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.</source>
        <translation>يجيب %1 بطريقة لا يعرفها هذا الإصدار من Rollbook. التسجيلات آمنة هنا. اطلب من قسم تقنية المعلومات مراجعة العنوان والبحث عن إصدار أحدث.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.</source>
        <translation>الاتصال بـ %1 غير موثوق: شيء ما في الطريق يجيب مكانه. لم يُرسَل شيء. اسأل قسم تقنية المعلومات عن الشهادة.</translation>
    </message>
    <message>
        <source>Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.</source>
        <translation>أجاب شيء غير %1، ربما صفحة دخول شبكة Wi-Fi هذه. ستُعاد المحاولة تلقائيًا. التسجيلات آمنة هنا.</translation>
    </message>
    <message>
        <source>The school system</source>
        <translation>النظام المدرسي</translation>
    </message>
    <message>
        <source>%1 could not take this yet. It is kept here and tried again.</source>
        <translation>لم يستطع %1 أخذ هذا بعد. وهو محفوظ هنا وستُعاد المحاولة.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>%1 is the name of a school system, %2 its own words</extracomment>
        <translation>يقول %1: %2</translation>
    </message>
    <message>
        <source>This device could not write. Try again.</source>
        <translation>تعذّرت الكتابة على هذا الجهاز. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This device is full. Free some space, then try again.</source>
        <translation>هذا الجهاز ممتلئ. أفرغ مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk of this device reports errors. Tell IT before marking on.</source>
        <translation>يُظهر قرص هذا الجهاز أخطاء. أخبر قسم تقنية المعلومات قبل المتابعة.</translation>
    </message>
    <message>
        <source>The file on this device cannot be read.</source>
        <translation>تعذّرت قراءة الملف على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Another Rollbook is using this data. Close it, then try again.</source>
        <translation>نافذة أخرى من Rollbook تستعمل هذه البيانات. أغلقها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This data was written by a newer Rollbook. Install that one to change it.</source>
        <translation>كُتبت هذه البيانات بإصدار أحدث من Rollbook. ثبّته لتغييرها.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to Today and open it again.</source>
        <translation>لم يعد موجودًا. ارجع إلى اليوم وافتحه من جديد.</translation>
    </message>
    <message>
        <source>That value is not possible. Check it, then try again.</source>
        <translation>هذه القيمة غير ممكنة. راجعها ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The password is missing or cannot be unlocked. Sign in again.</source>
        <translation>كلمة المرور ناقصة أو تعذّر فتح قفلها. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This is not possible on this device.</source>
        <translation>هذا غير ممكن على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Not saved. This device is full: free some space, then mark again.</source>
        <translation>لم يُحفظ. هذا الجهاز ممتلئ: أفرغ مساحة ثم سجّل من جديد.</translation>
    </message>
    <message>
        <source>Not saved. The disk of this device reports errors: tell IT.</source>
        <translation>لم يُحفظ. يُظهر قرص هذا الجهاز أخطاء: أخبر قسم تقنية المعلومات.</translation>
    </message>
    <message>
        <source>Not saved. That value is not possible.</source>
        <translation>لم يُحفظ. هذه القيمة غير ممكنة.</translation>
    </message>
    <message>
        <source>Not saved. This data was written by a newer Rollbook and can only be read.</source>
        <translation>لم يُحفظ. كُتبت هذه البيانات بإصدار أحدث من Rollbook ولا يمكن إلا قراءتها.</translation>
    </message>
    <message>
        <source>Not saved. This student is not in this register any more.</source>
        <translation>لم يُحفظ. لم يعد هذا الطالب في هذا الكشف.</translation>
    </message>
    <message>
        <source>Not saved. This register is finished: reopen it first.</source>
        <translation>لم يُحفظ. هذا الكشف منتهٍ: أعد فتحه أولاً.</translation>
    </message>
    <message>
        <source>Not saved. This device could not write: mark again.</source>
        <translation>لم يُحفظ. تعذّرت الكتابة على هذا الجهاز: سجّل من جديد.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;Late, 7 min&quot;, %2 a note</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبل</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>لم يكن هناك اتصال</translation>
    </message>
    <message>
        <source>the answer was lost on the way</source>
        <translation>ضاعت الإجابة في الطريق</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المناسب</translation>
    </message>
    <message>
        <source>it was busy</source>
        <translation>كان مشغولاً</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>كان فيه عطل</translation>
    </message>
    <message>
        <source>it asked for a sign-in first</source>
        <translation>طلب تسجيل الدخول أولاً</translation>
    </message>
    <message>
        <source>the Wi-Fi&apos;s login page answered instead</source>
        <translation>أجابت مكانه صفحة دخول شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>something else answered instead</source>
        <translation>أجاب مكانه شيء آخر</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>كان الاتصال غير موثوق</translation>
    </message>
    <message>
        <source>it gave an answer that Rollbook does not know</source>
        <translation>أعطى إجابة لا يعرفها Rollbook</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>لم يُقبل</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>not accepted, the lesson is closed there</source>
        <translation>لم يُقبل، فالدرس مغلق هناك</translation>
    </message>
    <message>
        <source>the answer was lost, and it cannot be asked</source>
        <translation>ضاعت الإجابة ولا يمكن سؤاله</translation>
    </message>
    <message>
        <source>it did not take them</source>
        <translation>لم يأخذها</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>مُحي.</translation>
    </message>
    <message>
        <source>Cleared by %1.</source>
        <translation>محاه %1.</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>سُجّل: %1.</translation>
    </message>
    <message>
        <source>Marked %1, by %2.</source>
        <extracomment>%1 is a value such as &quot;Late, 7 min&quot;, %2 a person</extracomment>
        <translation>سُجّل: %1، من %2.</translation>
    </message>
    <message>
        <source>The school system has %1: taken over.</source>
        <translation>لدى النظام المدرسي: %1. أُخذ به.</translation>
    </message>
    <message>
        <source>%1 by %2 on another device: taken over.</source>
        <translation>%1، من %2 على جهاز آخر: أُخذ به.</translation>
    </message>
    <message>
        <source>Sent to %1: %2.</source>
        <extracomment>%1 is a school system, the last part what came of it</extracomment>
        <translation>أُرسل إلى %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>أُرسل إلى %1، %Ln تسجيل في طلب واحد: %2.</numerusform>
            <numerusform>أُرسل إلى %1، تسجيل واحد في طلب واحد: %2.</numerusform>
            <numerusform>أُرسل إلى %1، تسجيلان في طلب واحد: %2.</numerusform>
            <numerusform>أُرسل إلى %1، %Ln تسجيلات في طلب واحد: %2.</numerusform>
            <numerusform>أُرسل إلى %1، %Ln تسجيلاً في طلب واحد: %2.</numerusform>
            <numerusform>أُرسل إلى %1، %Ln تسجيل في طلب واحد: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from %1, and equal.</source>
        <translation>قُرئ ثانية من %1، وهو مطابق.</translation>
    </message>
    <message>
        <source>Another device had marked otherwise.</source>
        <translation>كان جهاز آخر قد سجّل غير ذلك.</translation>
    </message>
    <message>
        <source>%1 holds another value: somebody changed it there.</source>
        <translation>لدى %1 قيمة أخرى: غيّرها أحدهم هناك.</translation>
    </message>
    <message>
        <source>It had been confirmed and is gone from %1: sent again.</source>
        <translation>كان مؤكَّدًا واختفى من %1: أُرسل ثانية.</translation>
    </message>
    <message>
        <source>The office was asked for %1. No answer yet.</source>
        <translation>طُلب من الإدارة: %1. لا جواب بعد.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and agreed.</source>
        <translation>طُلب من الإدارة: %1. ووافقت.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and said no.</source>
        <translation>طُلب من الإدارة: %1. ورفضت.</translation>
    </message>
    <message>
        <source>The office was asked for %1; that was taken back.</source>
        <translation>طُلب من الإدارة: %1. وسُحب الطلب.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>المحاولة التالية: %1.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>قُبل %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>what the server calls the mark: &quot;record 8841&quot;</extracomment>
        <translation>القيد %1</translation>
    </message>
    <message>
        <source>read back and equal %1</source>
        <translation>قُرئ ثانية وهو مطابق %1</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>قُرئ ثانية وهو مطابق</translation>
    </message>
    <message>
        <source>it cannot confirm</source>
        <translation>لا يستطيع التأكيد</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>لم يُقرأ ثانية بعد</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a receipt</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>An answer was lost: the mark may appear there twice.</source>
        <translation>ضاعت إجابة: قد يظهر التسجيل هناك مرتين.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>محفوظ على هذا الجهاز</translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
            <numerusform>سجّل الدخول، %Ln بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>1 mark needs you</source>
        <translation>تسجيل واحد بحاجة إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln تسجيل بحاجة إليك</numerusform>
            <numerusform>تسجيل واحد بحاجة إليك</numerusform>
            <numerusform>تسجيلان بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيلات بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيلاً بحاجة إليك</numerusform>
            <numerusform>%Ln تسجيل بحاجة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is &apos;1 mark needs you&apos;, %2 is &apos;9 to send&apos;</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
            <numerusform>%Ln بانتظار الإرسال</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>أُكِّد الكل</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>أُرسل الكل</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>%1 is &apos;9 to send&apos;, %2 an age</comment>
        <translation>%1، الأقدم: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Wi-Fi login</source>
        <translation>دخول شبكة Wi-Fi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the school</source>
        <translation>بانتظار المدرسة</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>للإرسال</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.</source>
        <translation>يطلب %1 رمزًا لمرة واحدة، من هاتفك أو من تطبيق المصادقة. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message>
        <source>Sign in again to send marks. You can keep marking.</source>
        <translation>سجّل الدخول من جديد لإرسال التسجيلات. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message>
        <source>Sign in again to send 1 mark. You can keep marking.</source>
        <translation>سجّل الدخول من جديد لإرسال تسجيل واحد. يمكنك متابعة تسجيل الحضور.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تسجيل. يمكنك متابعة تسجيل الحضور.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال تسجيل واحد. يمكنك متابعة تسجيل الحضور.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال تسجيلين. يمكنك متابعة تسجيل الحضور.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تسجيلات. يمكنك متابعة تسجيل الحضور.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تسجيلاً. يمكنك متابعة تسجيل الحضور.</numerusform>
            <numerusform>سجّل الدخول من جديد لإرسال %Ln تسجيل. يمكنك متابعة تسجيل الحضور.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark needs you, see below.</source>
        <translation>تسجيل واحد بحاجة إليك، انظر أدناه.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln تسجيل بحاجة إليك، انظر أدناه.</numerusform>
            <numerusform>تسجيل واحد بحاجة إليك، انظر أدناه.</numerusform>
            <numerusform>تسجيلان بحاجة إليك، انظر أدناه.</numerusform>
            <numerusform>%Ln تسجيلات بحاجة إليك، انظر أدناه.</numerusform>
            <numerusform>%Ln تسجيلاً بحاجة إليك، انظر أدناه.</numerusform>
            <numerusform>%Ln تسجيل بحاجة إليك، انظر أدناه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
            <numerusform>%Ln بانتظار الإرسال، الأقدم: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
            <numerusform>%Ln بانتظار الإرسال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
            <numerusform>%Ln بانتظار معرّفات المدرسة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>آخر تأكيد: %1.</translation>
    </message>
    <message>
        <source>Last sent %1. It cannot confirm.</source>
        <translation>آخر إرسال: %1. لا يستطيع التأكيد.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, and nothing waits.</source>
        <translation>لم يُرسَل شيء بعد، ولا شيء ينتظر.</translation>
    </message>
    <message>
        <source>Every mark is read back and compared before it counts as confirmed.</source>
        <translation>يُقرأ كل تسجيل ثانية ويُقارَن قبل أن يُعدّ مؤكَّدًا.</translation>
    </message>
    <message>
        <source>Marks go there while you mark.</source>
        <translation>تُرسَل التسجيلات إلى هناك وأنت تسجّل.</translation>
    </message>
    <message>
        <source>Marks go there ten minutes after the register is finished.</source>
        <translation>تُرسَل التسجيلات إلى هناك بعد إنهاء الكشف بعشر دقائق.</translation>
    </message>
    <message>
        <source>Several devices can mark the same class: the later change stays.</source>
        <translation>يمكن لعدة أجهزة تسجيل حضور الصف نفسه: ويبقى التغيير الأحدث.</translation>
    </message>
    <message>
        <source>It is told when a register is finished.</source>
        <translation>يُبلَّغ حين يُنهى كشف.</translation>
    </message>
    <message>
        <source>Classes and students are sent there.</source>
        <translation>تُرسَل الصفوف والطلاب إلى هناك.</translation>
    </message>
    <message>
        <source>The office can be asked there to change a mark.</source>
        <translation>يمكن هناك الطلب من الإدارة تغيير تسجيل.</translation>
    </message>
    <message>
        <source>It cannot confirm: nothing can be read there.</source>
        <translation>لا يستطيع التأكيد: لا يمكن قراءة شيء هناك.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark is sent again, and may appear twice.</source>
        <translation>حين تضيع إجابة يُرسَل التسجيل ثانية، وقد يظهر مرتين.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark waits for you: it is not sent twice by itself.</source>
        <translation>حين تضيع إجابة ينتظرك التسجيل: لا يُرسَل مرتين من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>It takes no marks once the lesson is over.</source>
        <translation>لا يأخذ تسجيلات بعد انتهاء الدرس.</translation>
    </message>
    <message>
        <source>It takes no requests to the office: what it refuses can be exported.</source>
        <translation>لا يأخذ طلبات إلى الإدارة: ما يرفضه يمكن تصديره.</translation>
    </message>
    <message>
        <source>Leave stays on this device.</source>
        <translation>يبقى إذن الغياب على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>بعذر</translation>
    </message>
    <message>
        <source>Taking a mark back</source>
        <translation>سحب تسجيل</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>دقائق التأخر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>%1: as “%2”.</source>
        <translation>%1: بصيغة «%2».</translation>
    </message>
    <message>
        <source>%1: in the note.</source>
        <translation>%1: في الملاحظة.</translation>
    </message>
    <message>
        <source>%1: in the note, “%2”.</source>
        <translation>%1: في الملاحظة، «%2».</translation>
    </message>
    <message>
        <source>%1: kept here only, it has no place for it.</source>
        <translation>%1: يُحفظ هنا فقط، فلا مكان له هناك.</translation>
    </message>
    <message>
        <source>%1: as they are.</source>
        <translation>%1: كما هي.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>A leave</source>
        <translation>إذن غياب</translation>
    </message>
    <message>
        <source>A question to the office</source>
        <translation>سؤال إلى الإدارة</translation>
    </message>
    <message>
        <source>Classes and students</source>
        <translation>الصفوف والطلاب</translation>
    </message>
    <message>
        <source>A register&apos;s state</source>
        <translation>حالة كشف</translation>
    </message>
    <message>
        <source>%1 has been waiting for the school&apos;s answer since %2.</source>
        <translation>%1: بانتظار جواب المدرسة منذ %2.</translation>
    </message>
    <message>
        <source>%1 was not accepted; it is kept here.</source>
        <translation>%1: لم يُقبل؛ محفوظ هنا.</translation>
    </message>
    <message>
        <source>%1 has been waiting to be sent since %2.</source>
        <translation>%1: بانتظار الإرسال منذ %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
            <numerusform>%Ln س</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>age in days, two or more</comment>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and a time: %1 is the day, %2 the time</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short date without year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>weekday, day and month</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>غير مسجَّل</translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>متأخر، %Ln د</numerusform>
            <numerusform>متأخر، %Ln د</numerusform>
            <numerusform>متأخر، %Ln د</numerusform>
            <numerusform>متأخر، %Ln د</numerusform>
            <numerusform>متأخر، %Ln د</numerusform>
            <numerusform>متأخر، %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>مؤكَّد %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>أُرسل %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>على هذا الجهاز</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>أكّده %1، %2.</translation>
    </message>
    <message>
        <source>Sent to %1, %2. Not confirmed: it has not been read back.</source>
        <translation>أُرسل إلى %1، %2. غير مؤكَّد: لم يُقرأ ثانية.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>محفوظ على هذا الجهاز.</translation>
    </message>
    <message>
        <source>Saved on this device. Will be sent to %1.</source>
        <translation>محفوظ على هذا الجهاز. سيُرسَل إلى %1.</translation>
    </message>
    <message>
        <source>Saved on this device. Sending to %1.</source>
        <translation>محفوظ على هذا الجهاز. جارٍ الإرسال إلى %1.</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>أُنهي %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
            <numerusform>بعد %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>All marked, not finished</source>
        <translation>سُجّل الكل، ولم يُنهَ</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
            <numerusform>الآن، %Ln غير مسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>لم يُؤخذ</translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
            <numerusform>%Ln غير مسجَّل</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>واحد بحاجة إليك</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%Ln بحاجة إليك</numerusform>
            <numerusform>واحد بحاجة إليك</numerusform>
            <numerusform>اثنان بحاجة إليك</numerusform>
            <numerusform>%Ln بحاجة إليك</numerusform>
            <numerusform>%Ln بحاجة إليك</numerusform>
            <numerusform>%Ln بحاجة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.</source>
        <translation>شيء غير المركز يجيب على عنوان %1. التسجيلات آمنة هنا. اسأل من أعطاك العنوان.</translation>
    </message>
    <message>
        <source>%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.</source>
        <translation>ليس لدى %1 قاعدة بيانات بهذا الاسم. التسجيلات آمنة هنا. اطلب من القائم عليه إنشاءها.</translation>
    </message>
    <message>
        <source>%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.</source>
        <translation>لا مدرسة في %1 بعد. التسجيلات آمنة هنا. على أول جهاز في المدرسة أن يرسل صفوفها.</translation>
    </message>
    <message>
        <source>%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.</source>
        <translation>%1 لمدرسة أخرى. لم يُرسَل شيء. اسأل من أعطاك العنوان.</translation>
    </message>
    <message>
        <source>%1 has no way to take this. It is kept here.</source>
        <translation>ليس لدى %1 سبيل لأخذ هذا. وهو محفوظ هنا.</translation>
    </message>
    <message>
        <source>This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.</source>
        <translation>تعذّر على هذا الجهاز قراءة ما يذهب إلى %1 أو كتابته. ستُعاد المحاولة تلقائيًا. أخبر قسم تقنية المعلومات إن بقي الحال كذلك.</translation>
    </message>
    <message>
        <source>What was typed for %1 is not possible. Check the address and the other fields.</source>
        <translation>ما كُتب عن %1 غير ممكن. راجع العنوان والحقول الأخرى.</translation>
    </message>
    <message>
        <source>the Wi-Fi asked for a login</source>
        <translation>طلبت شبكة Wi-Fi تسجيل الدخول</translation>
    </message>
    <message>
        <source>Register opened by %1.</source>
        <translation>فتح %1 الكشف.</translation>
    </message>
    <message>
        <source>Register finished by %1.</source>
        <translation>أنهى %1 الكشف.</translation>
    </message>
    <message>
        <source>Register opened again by %1.</source>
        <translation>أعاد %1 فتح الكشف.</translation>
    </message>
    <message>
        <source>%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.</source>
        <translation>لا يحفظ %1 إلا أسماء من حضروا. ليس في هذا التسجيل ما يُبلَّغ به، وهو آمن هنا.</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>بالمفاتيح</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>باللمس</translation>
    </message>
    <message>
        <source>in the roll call</source>
        <translation>في مناداة الأسماء</translation>
    </message>
    <message>
        <source>by “everyone is here but”</source>
        <translation>عبر «الكل حاضر إلا»</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>بتعبئة الباقي</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>مع آخرين</translation>
    </message>
    <message>
        <source>from the session before</source>
        <translation>من الحصة السابقة</translation>
    </message>
    <message>
        <source>from leave</source>
        <translation>من إذن غياب</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>بالتراجع</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>بالإعادة</translation>
    </message>
    <message>
        <source>by stepping back</source>
        <translation>بالعودة في الخط الزمني</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>بتصحيح</translation>
    </message>
    <message>
        <source>from a student added to the lesson</source>
        <translation>من طالب أُضيف إلى الدرس</translation>
    </message>
    <message>
        <source>%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.</source>
        <translation>يحفظ %1 الحضور حسب المادة، وليس لهذا الكشف مادة. التسجيل آمن هنا. اسأل الإدارة أي مقرر هناك مخصص لكشوف كهذه، واكتب رمزه في صفحة المزامنة.</translation>
    </message>
    <message>
        <source>This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.</source>
        <translation>لا يُسمح لهذا الحساب بذلك في %1، لذلك لا يُرسَل. وهو محفوظ هنا. اطلب من الإدارة إدخاله، أو صدّره؛ وبحساب للإدارة يُرسَل من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.</source>
        <translation>ضاعت الإجابة في الطريق، ولا يمكن سؤال %1 هل لديه التسجيل. يُرسَل ثانية بعد قليل، وقد يظهر هناك مرتين.</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>لا يُسمح لهذا الحساب بذلك</translation>
    </message>
    <message>
        <source>The school&apos;s codes</source>
        <translation>رموز المدرسة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and a code</comment>
        <extracomment>A status with the school&apos;s code for it: &quot;Excused (I)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status confirmed %1</source>
        <translation>الحالة مؤكَّدة %1</translation>
    </message>
    <message>
        <source>Status confirmed</source>
        <translation>الحالة مؤكَّدة</translation>
    </message>
    <message>
        <source>%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.</source>
        <translation>الحالة لدى %1، مؤكَّدة %2. لا مكان للرمز هناك، فيبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <source>You may not do this here. Ask the office.</source>
        <translation>لا يُسمح لك بهذا هنا. اسأل الإدارة.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is one or two sentences: why</extracomment>
        <translation>لم يُحفظ. %1</translation>
    </message>
    <message>
        <source>Register finished by itself: the lesson was over.</source>
        <translation>انتهى الكشف تلقائيًا: كان الدرس قد انتهى.</translation>
    </message>
    <message>
        <source>%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.</source>
        <translation>لدى %1 درس آخر تحت المعرّف المعطى لهذا الدرس. التسجيل محفوظ هنا ولم يُكتب هناك شيء. اطلب من المكتب المعرّف الصحيح واستورده في صفحة المزامنة.</translation>
    </message>
</context>
</TS>
