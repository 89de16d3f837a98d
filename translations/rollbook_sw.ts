<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sw" sourcelanguage="en">
<context>
    <name>rollbook::AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Kutokuwepo</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Ruhusa mpya</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Maombi</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ruhusa</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Marekebisho</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Yapi</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Yanayosubiri uamuzi</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Yote</translation>
    </message>
    <message>
        <source>Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told.</source>
        <translation>Ruhusa, na alama zinazobadilika kwa marekebisho tu. Kinachokubaliwa huanza kutumika mara moja; mifumo ya shule huarifiwa.</translation>
    </message>
    <message>
        <source>No leave waits for a decision.</source>
        <translation>Hakuna ruhusa inayosubiri uamuzi.</translation>
    </message>
    <message>
        <source>Nobody has asked for leave yet.</source>
        <translation>Bado hakuna aliyeomba ruhusa.</translation>
    </message>
    <message>
        <source>A leave that is approved makes the marks it covers Excused.</source>
        <translation>Ruhusa iliyokubaliwa hufanya alama zake kuwa “Ana ruhusa”.</translation>
    </message>
    <message>
        <source>No correction waits for a decision.</source>
        <translation>Hakuna marekebisho yanayosubiri uamuzi.</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction yet.</source>
        <translation>Bado hakuna aliyeomba marekebisho.</translation>
    </message>
    <message>
        <source>A correction is asked for in the story of a mark, when its register is finished or locked.</source>
        <translation>Marekebisho huombwa kwenye historia ya alama, rejista yake ikiwa imekamilishwa au imefungwa.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is why something is asked for</extracomment>
        <translation>Sababu: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Jibu kwa %1</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>Jibu, kama lipo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Kubali</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Imekubaliwa: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Kataa</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Imekataliwa: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Ondoa ombi</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Imeondolewa: %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a kind of leave, %3 are days
----------
%1 is a student, %2 a lesson, %3 its day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (letter: %2)</source>
        <extracomment>%1 is the name of a file or letter</extracomment>
        <translation>%1 (barua: %2)</translation>
    </message>
    <message>
        <source>The leave is asked for.</source>
        <translation>Ruhusa imeombwa.</translation>
    </message>
    <message>
        <source>The letter cannot be opened. Choose another file.</source>
        <translation>Barua haiwezi kufunguliwa. Chagua faili lingine.</translation>
    </message>
    <message>
        <source>It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB.</source>
        <translation>Haikupokelewa: tayari kuna ruhusa ya siku hizi, siku ni nyingi mno, au barua inazidi MB 5.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Hakuna kilichobadilishwa. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a student, %2 the number and the class that tell them from others of the name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a number and a class</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rollbook::AddSession</name>
    <message>
        <source>Add session</source>
        <translation>Ongeza kipindi</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ongeza kipindi</translation>
    </message>
    <message>
        <source>Code, as the school writes it</source>
        <translation>Msimbo, kama shule inavyouandika</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Rejista ya siku</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject code and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The session must end after it begins.</source>
        <translation>Kipindi lazima kiishe baada ya kuanza.</translation>
    </message>
    <message>
        <source>This class has no students yet. Import its class list on the Students page.</source>
        <translation>Darasa hili bado halina wanafunzi. Ingiza orodha yake kwenye ukurasa wa Wanafunzi.</translation>
    </message>
</context>
<context>
    <name>rollbook::AddressPage</name>
    <message>
        <source>Which one is it?</source>
        <translation>Ni upi?</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Anwani yake</translation>
    </message>
    <message>
        <source>As in the web browser. Nothing about you is sent to look who answers there.</source>
        <translation>Kama ilivyo kwenye kivinjari. Hakuna chochote kukuhusu kinachotumwa ili kuona nani anajibu hapo.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Unaouita</translation>
    </message>
    <message>
        <source>School server</source>
        <translation>Seva ya shule</translation>
    </message>
</context>
<context>
    <name>rollbook::Application</name>
    <message>
        <source>There is nothing to lock yet: set a PIN or add a person on the Settings page.</source>
        <translation>Bado hakuna cha kufunga: weka PIN au ongeza mtu kwenye ukurasa wa Mipangilio.</translation>
    </message>
    <message>
        <source>The registers are not open yet. Try again in a moment.</source>
        <translation>Rejista bado hazijafunguka. Jaribu tena baada ya muda mfupi.</translation>
    </message>
    <message>
        <source>%1 does not know that password.</source>
        <translation>%1 haitambui nenosiri hilo.</translation>
    </message>
    <message>
        <source>The PIN until now is another one. After three wrong ones, wait.</source>
        <translation>PIN ya sasa si hiyo. Ukikosea mara tatu, utalazimika kusubiri.</translation>
    </message>
    <message>
        <source>A part of the data file cannot be read.</source>
        <translation>Sehemu ya faili la data haiwezi kusomwa.</translation>
    </message>
    <message>
        <source>Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes.</source>
        <translation>Rollbook inalijenga upya kutokana na nakala zake. Kila alama yenye tiki inatunzwa. Huenda ikachukua dakika chache.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three wrong ones, wait.</source>
        <translation>Hiyo si PIN sahihi. Ukikosea mara tatu, utalazimika kusubiri.</translation>
    </message>
    <message>
        <source>Nobody was removed: %1</source>
        <translation>Hakuna aliyeondolewa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>Nenosiri %Ln halikuweza kuondolewa mahali salama pa kompyuta hii.</numerusform>
            <numerusform>Manenosiri %Ln hayakuweza kuondolewa mahali salama pa kompyuta hii.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message>
        <source>Attendance by week</source>
        <translation>Mahudhurio kwa wiki</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>wiki %Ln</numerusform>
            <numerusform>wiki %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none %2</source>
        <extracomment>Of a chart, for a screen reader: %1 is a number of weeks, %2 &quot;below 75 %&quot;, %3 the weeks that are</extracomment>
        <translation>%1, hakuna iliyo %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the first day of a week</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Week of %1: %2, %3</source>
        <extracomment>%1 is the first day, %2 a percentage, %3 &quot;12 present, 1 absent&quot;</extracomment>
        <translation>Wiki ya %1: %2, %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>on the scale of a chart</comment>
        <translation>%1%</translation>
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
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Muda</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Wiki hii</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Mwezi huu</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Muhula huu</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>Muhula uliopita</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Rejista zote</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Kuanzia siku hadi siku</translation>
    </message>
</context>
<context>
    <name>rollbook::BookModel</name>
    <message>
        <source>Not on this register</source>
        <translation>Hayumo kwenye rejista hii</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>pamoja na maelezo</translation>
    </message>
</context>
<context>
    <name>rollbook::BookSheet</name>
    <message>
        <source>Class book %1</source>
        <extracomment>The title of a printed class book: %1 is a class</extracomment>
        <translation>Kitabu cha darasa %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are</extracomment>
        <translation>Ukurasa %1 kati ya %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>Under the title of a printed class book: %1 is the school, %2 and %3 are days</extracomment>
        <translation>%1, %2 hadi %3</translation>
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
        <translation>Kitabu cha darasa</translation>
    </message>
</context>
<context>
    <name>rollbook::BothMarks</name>
    <message>
        <source>The mark</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Iliyoombwa</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>Iliyowekwa na ofisi</translation>
    </message>
</context>
<context>
    <name>rollbook::CardDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>On a student&apos;s card: %1 is the number in the register, %2 the admission number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row</source>
        <comment>absences</comment>
        <translation>
            <numerusform>mara %Ln mfululizo</numerusform>
            <numerusform>mara %Ln mfululizo</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bila alama</translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, leo ni siku ya kuzaliwa</translation>
    </message>
</context>
<context>
    <name>rollbook::CardView</name>
    <message>
        <source>Register as cards</source>
        <translation>Rejista kama kadi</translation>
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
        <translation>Kitabu cha darasa</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Chapisha…</translation>
    </message>
    <message>
        <source>Save the class book as a PDF file to print</source>
        <translation>Hifadhi kitabu cha darasa kama faili la PDF la kuchapisha</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Fungua rejista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open student</source>
        <translation>Fungua mwanafunzi</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Bado hakuna madarasa.</translation>
    </message>
    <message>
        <source>Import a class list on the Students page. The class book fills itself from the registers.</source>
        <translation>Ingiza orodha ya darasa kwenye ukurasa wa Wanafunzi. Kitabu cha darasa hujijaza chenyewe kutoka kwenye rejista.</translation>
    </message>
    <message>
        <source>No registers of this class in this period.</source>
        <translation>Hakuna rejista za darasa hili katika muda huu.</translation>
    </message>
    <message>
        <source>Choose another period, or open a register on the Today page.</source>
        <translation>Chagua muda mwingine, au fungua rejista kwenye ukurasa wa Leo.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>mwanafunzi %Ln</numerusform>
            <numerusform>wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>rejista %Ln</numerusform>
            <numerusform>rejista %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Under the title of a class book: class, students, registers</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <extracomment>%1 is a triangle, %2 &quot;below 75 %&quot;, %3 a sentence about what is counted</extracomment>
        <translation>%1 %2. %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>One mark in words: %1 is a student, %2 a session, %3 the mark and where it is</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Print the class book</source>
        <translation>Chapisha kitabu cha darasa</translation>
    </message>
    <message>
        <source>Export the class book</source>
        <translation>Hamisha kitabu cha darasa</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>The class book is in %1, to be printed.</source>
        <translation>Kitabu cha darasa kiko kwenye %1, tayari kuchapishwa.</translation>
    </message>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>Faili %1 halikuandikwa. %2</translation>
    </message>
    <message>
        <source>Export the class book as a CSV file or an Excel workbook</source>
        <translation>Hamisha kitabu cha darasa kama faili la CSV au kitabu cha kazi cha Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Vitabu vya kazi vya Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message>
        <source>Look</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Opens the register again; who was not called is unmarked</source>
        <translation>Hufungua rejista tena; ambao hawakuitwa hubaki bila alama</translation>
    </message>
    <message>
        <source>%1 finished by itself %2: 1 student who was not called is marked absent.</source>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>%1: rejista imejikamilisha yenyewe saa %2; mwanafunzi 1 ambaye hakuitwa amewekwa “Hayupo”.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1: rejista imejikamilisha yenyewe saa %2; mwanafunzi %Ln ambaye hakuitwa amewekwa “Hayupo”.</numerusform>
            <numerusform>%1: rejista imejikamilisha yenyewe saa %2; wanafunzi %Ln ambao hawakuitwa wamewekwa “Hayupo”.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>For a screen reader: %1 is what a button does, %2 a session</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosureForm</name>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>How much of the day</source>
        <translation>Sehemu gani ya siku</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Sehemu ya siku</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Siku zisizo na vipindi</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ni nini</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Badilisha %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>None from here on. Import the school&apos;s calendar of holidays, or add one below.</source>
        <translation>Hakuna kuanzia sasa. Ingiza kalenda ya likizo za shule, au ongeza likizo hapa chini.</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>Badilisha likizo hii</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ongeza likizo</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Hifadhi badiliko</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Add days without lessons</source>
        <translation>Ongeza siku zisizo na vipindi</translation>
    </message>
    <message>
        <source>Say what it is, such as: Half-term.</source>
        <translation>Andika ni nini, kama vile: Likizo ya katikati ya muhula.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Siku ya mwisho iko kabla ya ya kwanza. Badilisha mojawapo.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Lazima iishe baada ya kuanza.</translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message>
        <source>Mark</source>
        <translation>Weka alama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Code, or a word of its meaning</source>
        <translation>Msimbo, au neno la maana yake</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>This code needs a note</source>
        <translation>Msimbo huu unahitaji maelezo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Msimbo wa %1</translation>
    </message>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Msimbo wa mwanafunzi %Ln</numerusform>
            <numerusform>Msimbo wa wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be set by: %2. Ask them, or choose another code.</source>
        <extracomment>%1 is a code, %2 one or more roles, such as &quot;Office, Administrator&quot;</extracomment>
        <translation>Wanaoweza kuweka “%1”: %2. Waombe, au chagua msimbo mwingine.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” needs a note: write why, then mark.</source>
        <translation>“%1” unahitaji maelezo: andika sababu, kisha weka alama.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a code</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>kitufe %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. Marks: %4.</source>
        <extracomment>%1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks</extracomment>
        <translation>%1: %2. %3. Alama: %4.</translation>
    </message>
    <message>
        <source>Type a code, or tap one.</source>
        <translation>Andika msimbo, au gusa mmoja.</translation>
    </message>
    <message>
        <source>The school has no such code.</source>
        <translation>Shule haina msimbo huo.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Msimbo %Ln unalingana.</numerusform>
            <numerusform>Misimbo %Ln inalingana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>such as 7 19 or 7 19L5 23E</source>
        <translation>kama 7 19 au 7 19L5 23E</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Nenda hapo</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Weka alama zao</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Tafuta jina</translation>
    </message>
    <message>
        <source>Everyone is here but</source>
        <translation>Wote wapo isipokuwa</translation>
    </message>
    <message>
        <source>As in %1 at %2</source>
        <extracomment>%1 is a session, %2 the time at which it began</extracomment>
        <translation>Kama katika %1, kuanzia %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <extracomment>%1 is a student</extracomment>
        <translation>
            <numerusform>%1 (dak. %Ln)</numerusform>
            <numerusform>%1 (dak. %Ln)</numerusform>
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
        <translation>, </translation>
    </message>
    <message>
        <source>%1 stays as is: %2.</source>
        <extracomment>%1 is a student, %2 such as &quot;On leave until 24 Nov&quot;</extracomment>
        <translation>Alama ya %1 haibadiliki: %2.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>Hakuna nambari %1.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1” haina maana hapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln yupo.</numerusform>
            <numerusform>%Ln wapo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Andika mwanzo wa jina.</translation>
    </message>
    <message>
        <source>Nobody on this register is called so.</source>
        <translation>Hakuna mwenye jina hilo kwenye rejista hii.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>Kati ya %Ln anayeonyeshwa tu.</numerusform>
            <numerusform>Kati ya %Ln wanaoonyeshwa tu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictList</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Kabla</translation>
    </message>
    <message>
        <source>On the other device</source>
        <translation>Kwenye kifaa kingine</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Kwenye %1</translation>
    </message>
    <message>
        <source>%1, latest, kept</source>
        <translation>%1, ya mwisho, imetunzwa</translation>
    </message>
    <message>
        <source>A value that Rollbook does not know. Ask the office.</source>
        <translation>Thamani ambayo Rollbook haiijui. Uliza ofisi.</translation>
    </message>
    <message>
        <source>It does not tell who or when. Seen %1.</source>
        <translation>Hausemi nani wala lini. Imeonekana %1.</translation>
    </message>
    <message>
        <source>Yours, latest, kept</source>
        <translation>Yako, ya mwisho, imetunzwa</translation>
    </message>
    <message>
        <source>Yours, on this device</source>
        <translation>Yako, kwenye kifaa hiki</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Yako</translation>
    </message>
    <message>
        <source>1 change to decide</source>
        <translation>Badiliko 1 la kuamua</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Badiliko %Ln la kuamua</numerusform>
            <numerusform>Mabadiliko %Ln ya kuamua</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a session, %3 its day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Which one is later cannot be told. Both are kept until you decide.</source>
        <translation>Haiwezekani kujua ipi ni ya mwisho. Zote mbili zinatunzwa hadi uamue.</translation>
    </message>
    <message>
        <source>The later one counts. You can still use the other.</source>
        <translation>Ya mwisho ndiyo inayohesabiwa. Bado unaweza kutumia nyingine.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Bakiza nyingine</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Tumia nyingine</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Bakiza yangu</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Tumia yangu</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historia ya %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who and how</comment>
        <extracomment>%1 is who and when, &quot;J. Okafor, 09:14&quot;, %2 how, &quot;by key&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollbook::CorrectionCard</name>
    <message>
        <source>Correction</source>
        <translation>Marekebisho</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Dakika za kuchelewa</translation>
    </message>
    <message>
        <source>The mark should be</source>
        <translation>Alama sahihi</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Kwa nini, kwa ofisi</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>Omba marekebisho</translation>
    </message>
    <message>
        <source>The register is locked: this mark changes only when the office approves a correction.</source>
        <translation>Rejista imefungwa: alama hii hubadilika tu ofisi ikikubali marekebisho.</translation>
    </message>
    <message>
        <source>A school system did not take this mark. The office can be asked to correct it.</source>
        <translation>Mfumo wa shule haukupokea alama hii. Ofisi inaweza kuombwa kuirekebisha.</translation>
    </message>
    <message>
        <source>The register is finished. Reopen it, or ask the office for a correction.</source>
        <translation>Rejista imekamilishwa. Ifungue tena, au omba ofisi marekebisho.</translation>
    </message>
    <message>
        <source>Say why: the office decides by it.</source>
        <translation>Andika kwa nini: ofisi huamua kwa sababu hiyo.</translation>
    </message>
    <message>
        <source>It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.</source>
        <translation>Muda wa kuomba umepita: kipindi kilikuwa zamani kuliko shule inavyoruhusu. Zungumza na ofisi.</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%Ln bila alama</numerusform>
            <numerusform>%Ln bila alama</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a status</comment>
        <translation>%1: onyesha hawa tu</translation>
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
        <translation>Kimeghairiwa</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Kimeghairiwa: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Imefungwa</translation>
    </message>
    <message>
        <source>No register was taken</source>
        <translation>Rejista haikuwekwa alama</translation>
    </message>
    <message>
        <source>Scheduled. Opens by itself at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Kimepangwa. Kitajifungua chenyewe: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Kimepangwa</translation>
    </message>
    <message>
        <source>Opens by itself within a minute</source>
        <translation>Kitajifungua chenyewe ndani ya dakika moja</translation>
    </message>
    <message>
        <source>Over, and no register was opened</source>
        <translation>Kimekwisha, na hakuna rejista iliyofunguliwa</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Kipindi cha ziada</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Kimehamishwa kutoka %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Kimehamishwa kutoka %1, %2</translation>
    </message>
    <message>
        <source>With a substitute</source>
        <translation>Na mwalimu mbadala</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not your class</source>
        <translation>Si darasa lako</translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message>
        <source>The data file was damaged and has been rebuilt from its copies. The damaged file is kept.</source>
        <translation>Faili la data liliharibika na limejengwa upya kutokana na nakala zake. Faili lililoharibika limetunzwa.</translation>
    </message>
    <message>
        <source>The password is used until you close Rollbook. This computer has no keychain to keep it in.</source>
        <translation>Nenosiri linatumika hadi ufunge Rollbook. Kompyuta hii haina mahali salama pa kulitunza.</translation>
    </message>
    <message>
        <source>The disk is full. Marks are still kept for a while. Free some space now.</source>
        <translation>Diski imejaa. Alama bado zinatunzwa kwa muda. Ondoa vitu kupata nafasi sasa.</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>Faili halikuweza kuchukuliwa: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>Kitambulisho %Ln kimechukuliwa kutoka kwenye faili.</numerusform>
            <numerusform>Vitambulisho %Ln vimechukuliwa kutoka kwenye faili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>Mstari wa %1 umeachwa: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::EmptyState</name>
    <message>
        <source>Reading from this device…</source>
        <translation>Inasoma kutoka kwenye kifaa hiki…</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Hii haiwezi kuonyeshwa sasa.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryBar</name>
    <message>
        <source>Done</source>
        <translation>Tayari</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Maelezo ya %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <translation>Dakika za kuchelewa, %1</translation>
    </message>
    <message>
        <source>Seen by the school</source>
        <translation>Shule itaona</translation>
    </message>
    <message>
        <source>Minutes, or the time of arrival</source>
        <translation>Dakika, au saa ya kufika</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>mgonjwa</translation>
    </message>
    <message>
        <source>bus late</source>
        <translation>basi limechelewa</translation>
    </message>
    <message>
        <source>at the doctor&apos;s</source>
        <translation>yuko kwa daktari</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>ameondoka mapema</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>hakufanya kazi ya nyumbani</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>Fills in the present time</extracomment>
        <translation>Sasa, %1</translation>
    </message>
    <message>
        <source>Late, without minutes</source>
        <translation>Amechelewa, bila dakika</translation>
    </message>
    <message>
        <source>Type minutes up to 600, or a time after the start.</source>
        <translation>Andika dakika hadi 600, au saa baada ya kipindi kuanza.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>Faili %1 halikuandikwa. %2</translation>
    </message>
    <message>
        <source>1 mark is in %1.</source>
        <translation>Alama 1 iko kwenye %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Alama %Ln iko kwenye %1.</numerusform>
            <numerusform>Alama %Ln ziko kwenye %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: 1 register of a class that is not yours.</source>
        <extracomment>%1 says how many marks are in which file</extracomment>
        <translation>%1 Imeachwa: rejista 1 ya darasa lisilo lako.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 Imeachwa: rejista %Ln ya darasa lisilo lako.</numerusform>
            <numerusform>%1 Zimeachwa: rejista %Ln za madarasa yasiyo yako.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Onyesha wote</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Hali zote</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Hali ya kuonyesha</translation>
    </message>
    <message>
        <source>Show which time of arrival or marking</source>
        <translation>Saa ya kufika au kuwekewa alama ya kuonyesha</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Saa yoyote</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Who arrived or was marked then: %1 is a time</extracomment>
        <translation>Kabla ya %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <extracomment>Who arrived or was marked then: %1 and %2 are times</extracomment>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Kuanzia %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>How much of a register is shown: %1 and %2 are numbers</extracomment>
        <translation>Wanaonyeshwa %1 kati ya %2</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Onyesha tu</translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message>
        <source>Go to the first</source>
        <translation>Nenda kwa wa kwanza</translation>
    </message>
    <message>
        <source>The rest is present: finish</source>
        <translation>Waliobaki wapo: kamilisha</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Kamilisha</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Idadi uliyohesabu</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Rudi kwenye rejista</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of students</extracomment>
        <translation>
            <numerusform>%1 na %Ln zaidi</numerusform>
            <numerusform>%1 na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Onyesha</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Onyesha %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>%Ln ana alama ya kuwepo.</numerusform>
            <numerusform>%Ln wana alama ya kuwepo.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student is unmarked: %1.</source>
        <translation>Mwanafunzi 1 bila alama: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Mwanafunzi %Ln bila alama: %1.</numerusform>
            <numerusform>Wanafunzi %Ln bila alama: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You counted %1, and %2 are marked as here.</source>
        <translation>Umehesabu %1; wenye alama ya kuwepo ni %2.</translation>
    </message>
    <message>
        <source>In the class, but not on this register: %1.</source>
        <translation>Wa darasa hili, lakini nje ya rejista hii: %1.</translation>
    </message>
    <message>
        <source>Came later than %1 minutes, when the register closes: %2.</source>
        <translation>Waliofika baada ya dakika %1, rejista inapofungwa: %2.</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Kamilisha hata hivyo</translation>
    </message>
</context>
<context>
    <name>rollbook::GuardianList</name>
    <message>
        <source>Add somebody to call</source>
        <translation>Ongeza mtu wa kupigiwa simu</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wa kupigiwa simu</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Jina lake</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Uhusiano wake</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Simu yake</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>Barua pepe yake</translation>
    </message>
    <message>
        <source>such as: mother</source>
        <translation>kama vile: mama</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Hifadhi</translation>
    </message>
    <message>
        <source>Keep whom to call</source>
        <translation>Hifadhi wa kupigiwa simu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a person, %2 what they are to a student, such as &quot;mother&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between ways to reach somebody</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Badilisha %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>Ondoa</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Ondoa %1</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Bado hakuna mtu.</translation>
    </message>
    <message>
        <source>Enter a name, and a telephone number or an email address.</source>
        <translation>Andika jina, na nambari ya simu au anwani ya barua pepe.</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryModel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a history</comment>
        <translation>ddd, d MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Saa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
</context>
<context>
    <name>rollbook::IdsPage</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a name, %2 a number or code</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This server gives no class list.</source>
        <translation>Seva hii haitoi orodha ya darasa.</translation>
    </message>
    <message>
        <source>Its ids are learnt from registers that the school has opened there, or come from a file that the school gives you. Until then marks wait on this device; none is lost.</source>
        <translation>Vitambulisho vyake vinajulikana kutoka kwenye rejista ambazo shule imefungua huko, au kutoka kwenye faili ambalo shule inakupa. Hadi hapo alama zinasubiri kwenye kifaa hiki; hakuna inayopotea.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Madarasa</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln amepatikana huko</numerusform>
            <numerusform>%Ln wamepatikana huko</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%Ln wa kukagua</numerusform>
            <numerusform>%Ln wa kukagua</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln hayupo huko</numerusform>
            <numerusform>%Ln hawapo huko</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Marks of students who are not there wait on this device until the school has added them.</source>
        <translation>Alama za wanafunzi wasiokuwepo huko zinasubiri kwenye kifaa hiki hadi shule iwaongeze.</translation>
    </message>
    <message>
        <source>None of them, or not sure</source>
        <translation>Hakuna kati yao, au sina hakika</translation>
    </message>
    <message>
        <source>Who is %1 there?</source>
        <translation>%1 ni nani huko?</translation>
    </message>
    <message>
        <source>Nothing has to be matched.</source>
        <translation>Hakuna kinachohitaji kulinganishwa.</translation>
    </message>
    <message>
        <source>This system knows classes and students by the school&apos;s own codes and numbers.</source>
        <translation>Mfumo huu hutambua madarasa na wanafunzi kwa misimbo na nambari za shule yenyewe.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back.</source>
        <translation>Kwanza unaona nini kitaongezwa, kitabadilishwa na kitaisha. Hakuna kinachofutwa, na uingizaji wa mwisho unaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>Class list (CSV)…</source>
        <translation>Orodha ya darasa (CSV)…</translation>
    </message>
    <message>
        <source>OneRoster file…</source>
        <translation>Faili la OneRoster…</translation>
    </message>
    <message>
        <source>OneRoster folder…</source>
        <translation>Folda ya OneRoster…</translation>
    </message>
    <message>
        <source>Timetable (iCalendar)…</source>
        <translation>Ratiba (iCalendar)…</translation>
    </message>
    <message>
        <source>Holidays (iCalendar)…</source>
        <translation>Likizo (iCalendar)…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Vilivyoingizwa awali</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>The school&apos;s lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it.</source>
        <translation>Orodha za shule kama faili la OneRoster 1.2, kwa mfumo mwingine. Halina nambari za simu.</translation>
    </message>
    <message>
        <source>Export OneRoster…</source>
        <translation>Hamisha OneRoster…</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>Rudi kwa wanafunzi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>badiliko 1</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>badiliko %Ln</numerusform>
            <numerusform>mabadiliko %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a day and time, %2 a person, %3 a number of changes</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1. Taken back %2.</source>
        <extracomment>%1 says when, by whom and how much; %2 is a day and time</extracomment>
        <translation>%1. Imetenduliwa: %2.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <extracomment>spoken name of a button: %1 is a file</extracomment>
        <translation>Tendua uingizaji huu</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>Tendua uingizaji huu: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Class lists (CSV) are not listed: they only add and correct.</source>
        <translation>Bado hakuna. Orodha za madarasa (CSV) hazionyeshwi: huongeza na kurekebisha tu.</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip);;All files (*)</source>
        <translation>Faili za OneRoster (*.zip);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Kalenda (*.ics);;Faili zote (*)</translation>
    </message>
    <message>
        <source>Export OneRoster</source>
        <translation>Hamisha OneRoster</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip)</source>
        <translation>Faili za OneRoster (*.zip)</translation>
    </message>
    <message>
        <source>The lists are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Orodha ziko kwenye %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Faili %1 halikuandikwa. Chagua mahali pengine.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPanel</name>
    <message>
        <source>What the import would do</source>
        <translation>Uingizaji ungefanya nini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Faili linasomwa</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Safu ya %1</translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>Hakuna kilichoingizwa. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Nambari za wanafunzi waliofutwa ni za wanafunzi wapya</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Nambari zilizokuwa za wanafunzi waliofutwa sasa ni za wanafunzi wapya</translation>
    </message>
    <message>
        <source>The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it.</source>
        <translation>Faili halisemi lilivyoandikwa. Angalia kama majina yaliyo hapa chini ni sahihi; kama sivyo, chagua njia nyingine ya kulisoma.</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Jinsi faili lilivyoandikwa</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyHints</name>
    <message>
        <source>mark and go on</source>
        <translation>weka alama na uendelee</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>futa</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>dakika za kuchelewa</translation>
    </message>
    <message>
        <source>note</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>tendua</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>everyone here but 7 and 19</source>
        <translation>wote wapo isipokuwa 7 na 19</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>tafuta jina</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>kamilisha</translation>
    </message>
    <message>
        <source>code</source>
        <translation>msimbo</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveForm</name>
    <message>
        <source>How much of the day</source>
        <translation>Sehemu gani ya siku</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>Sehemu ya kila siku</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>Ongeza barua…</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Ruhusa mpya</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Jina au nambari</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Aina ya ruhusa</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Siku ya mwisho</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Ask for the leave</source>
        <translation>Omba ruhusa</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Ongeza barua</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Barua (*.pdf *.jpg *.jpeg *.png);;Faili zote (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Kiambatisho: %1</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Chagua mwanafunzi kwenye orodha.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Siku ya mwisho iko kabla ya ya kwanza. Badilisha mojawapo.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Lazima iishe baada ya kuanza.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonCard</name>
    <message>
        <source>Enter opens it. Alt with an arrow key moves it.</source>
        <translation>Enter hukifungua. Alt na kitufe cha mshale hukihamisha.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonForm</name>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Mwalimu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Sababu</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha kilivyo</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Rejista ya siku</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijatajwa</translation>
    </message>
    <message>
        <source>As every week</source>
        <translation>Kama kila wiki</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Badilisha %1</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Badilisha kipindi hiki</translation>
    </message>
    <message>
        <source>This one only. Its marks stay with it.</source>
        <translation>Hiki tu. Alama zake zinabaki nacho.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Ghairi %1</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Ghairi kipindi</translation>
    </message>
    <message>
        <source>It does not take place: %1, %2. It stays in the timetable with your reason.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Hakitafanyika: %1, %2. Kinabaki kwenye ratiba pamoja na sababu yako.</translation>
    </message>
    <message>
        <source>Makeup lesson for %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Kipindi cha kufidia %1</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Ongeza kipindi</translation>
    </message>
    <message>
        <source>Once, on a day and at a time of your choice.</source>
        <translation>Mara moja, siku na saa unayochagua.</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Kipindi cha ziada</translation>
    </message>
    <message>
        <source>Say why it is cancelled: those who look for the lesson will read it.</source>
        <translation>Andika kwa nini kimeghairiwa: wanaotafuta kipindi wataisoma sababu.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>Kipindi lazima kiishe baada ya kuanza.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Bado hakuna darasa. Ingiza orodha ya darasa kwenye ukurasa wa Wanafunzi.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonPanel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 from when to when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Fungua rejista</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Rejista yake ipo tayari, kwa hiyo saa na mahali pa kipindi hiki havibadiliki.</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Badilisha kipindi hiki</translation>
    </message>
    <message>
        <source>Cancel this lesson</source>
        <translation>Ghairi kipindi hiki</translation>
    </message>
    <message>
        <source>Take the extra lesson back</source>
        <translation>Ondoa kipindi cha ziada</translation>
    </message>
    <message>
        <source>As every week again</source>
        <translation>Rudisha kama kila wiki</translation>
    </message>
    <message>
        <source>Plan a makeup lesson</source>
        <translation>Panga kipindi cha kufidia</translation>
    </message>
    <message>
        <source>Change it for every week</source>
        <translation>Badilisha kwa kila wiki</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonWording</name>
    <message>
        <source>All day</source>
        <translation>Siku nzima</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Kimeghairiwa</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Kimeghairiwa: %1</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Kipindi cha ziada</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Kimehamishwa kutoka %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Kimehamishwa kutoka %1, %2</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Mbadala: %1</translation>
    </message>
    <message>
        <source>Teacher is needed twice</source>
        <translation>Mwalimu anahitajika mara mbili</translation>
    </message>
    <message>
        <source>Room is needed twice</source>
        <translation>Chumba kinahitajika mara mbili</translation>
    </message>
    <message>
        <source>Class has two lessons</source>
        <translation>Darasa lina vipindi viwili</translation>
    </message>
    <message>
        <source>Register open</source>
        <translation>Rejista iko wazi</translation>
    </message>
    <message>
        <source>Register finished</source>
        <translation>Rejista imekamilishwa</translation>
    </message>
    <message>
        <source>Register locked</source>
        <translation>Rejista imefungwa</translation>
    </message>
    <message>
        <source>%1 is to teach %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>%1 ana vipindi viwili kwa wakati mmoja, %2 na %3: %4, %5.</translation>
    </message>
    <message>
        <source>Room %1 is needed for %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>Chumba %1 kinahitajika kwa %2 na %3 kwa wakati mmoja: %4, %5.</translation>
    </message>
    <message>
        <source>The class has %1 and %2 at once: %3, %4.</source>
        <extracomment>%1 and %2 are lessons, %3 a day, %4 a time</extracomment>
        <translation>Darasa lina %1 na %2 kwa wakati mmoja: %3, %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Kila wiki</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>Wiki A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Wiki B</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short weekday, day and month</comment>
        <translation>ddd, d MMM</translation>
    </message>
</context>
<context>
    <name>rollbook::LockPage</name>
    <message>
        <source>Add a person</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Mtu mwingine</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>Umesahau PIN?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Msimbo wa mara moja</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>Alama %Ln inakuhitaji</numerusform>
            <numerusform>Alama %Ln zinakuhitaji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>Alama %Ln iko njiani</numerusform>
            <numerusform>Alama %Ln ziko njiani</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is marking?</source>
        <translation>Nani anaweka alama?</translation>
    </message>
    <message>
        <source>Each person&apos;s marks go to the school under their own name, also while another one is here.</source>
        <translation>Alama za kila mtu huenda shuleni kwa jina lake, hata mwingine akiwa hapa.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN ya %1</translation>
    </message>
    <message>
        <source>Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.</source>
        <translation>Ingia kwenye %1 kwa nenosiri lako. Hilo huondoa PIN, na unaweza kuweka nyingine. Hakuna alama inayoguswa.</translation>
    </message>
    <message>
        <source>There is no school system here that could say who you are. Whoever looks after this device can take the PIN away: rollbookctl people forget-pin. No mark is touched.</source>
        <translation>Hapa hakuna mfumo wa shule unaoweza kusema wewe ni nani. Anayesimamia kifaa hiki anaweza kuondoa PIN: rollbookctl people forget-pin. Hakuna alama inayoguswa.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Hiyo si PIN sahihi.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>Umekosea mara nyingi mno. Subiri sekunde %Ln.</numerusform>
            <numerusform>Umekosea mara nyingi mno. Subiri sekunde %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>Umekosea mara nyingi mno. Subiri dakika %Ln.</numerusform>
            <numerusform>Umekosea mara nyingi mno. Subiri dakika %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Add a session</source>
        <translation>Ongeza kipindi</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Ingiza orodha ya darasa</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Hamisha mahudhurio</translation>
    </message>
    <message>
        <source>Send marks now</source>
        <translation>Tuma alama sasa</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ongeza mfumo wa shule</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Kuza maandishi</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Punguza maandishi</translation>
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
        <translation>ukurasa wa sasa</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Kurasa</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>%1 is a page&apos;s name, %2 a number key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Class book</source>
        <translation>Kitabu cha darasa</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Ratiba</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>Zaidi</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Kutokuwepo</translation>
    </message>
</context>
<context>
    <name>rollbook::NewClassForm</name>
    <message>
        <source>Make the class</source>
        <translation>Unda darasa</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Darasa jipya</translation>
    </message>
    <message>
        <source>Code, such as 7A</source>
        <translation>Msimbo, kama vile 7A</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Jina (si lazima)</translation>
    </message>
    <message>
        <source>The code stays: servers and other devices know the class by it.</source>
        <translation>Msimbo haubadiliki: seva na vifaa vingine hulitambua darasa kwa msimbo huo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>There is a class %1 already.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>Tayari kuna darasa %1.</translation>
    </message>
    <message>
        <source>Class %1 is made.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>Darasa %1 limeundwa.</translation>
    </message>
</context>
<context>
    <name>rollbook::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Funga taarifa</translation>
    </message>
</context>
<context>
    <name>rollbook::ObstacleBar</name>
    <message>
        <source>Reopen</source>
        <translation>Fungua tena</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Ifungue tena</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>Kwa nini? Itatunzwa kwenye historia</translation>
    </message>
    <message>
        <source>Why the register is opened again</source>
        <translation>Kwa nini rejista inafunguliwa tena</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; to change a mark, reopen it.</source>
        <translation>Imekamilishwa %1. Inaweza kusomwa; kubadilisha alama, ifungue tena.</translation>
    </message>
    <message>
        <source>This session is on %1. What is marked today is sent all the same.</source>
        <translation>Siku ya kipindi hiki: %1. Alama zinazowekwa leo zitatumwa vivyo hivyo.</translation>
    </message>
    <message>
        <source>%1 says that this class is not yours. Marks stay here until the office has given you access.</source>
        <translation>%1 inasema darasa hili si lako. Alama zinabaki hapa hadi ofisi ikupe ruhusa.</translation>
    </message>
    <message>
        <source>This register was closed on %1. Ask the office for each change.</source>
        <translation>Rejista hii imefungwa kwenye %1. Kwa kila badiliko, omba ofisi.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. Ask the office for each change.</source>
        <translation>%1 haipokei alama zaidi za somo hili. Kwa kila badiliko, omba ofisi.</translation>
    </message>
    <message>
        <source>The school has not opened this register on %1 yet. Mark it: the marks wait here and go by themselves.</source>
        <translation>Shule bado haijafungua rejista hii kwenye %1. Weka alama: zinasubiri hapa na zitakwenda zenyewe.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. Mark it: the marks go once that one has ended.</source>
        <translation>Somo lingine la darasa hili bado liko wazi kwenye %1. Weka alama: zitakwenda lile likiisha.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits. Ask the office which one is right.</source>
        <translation>%1 ina zaidi ya kipindi kimoja kinachofaa. Uliza ofisi kipi ni sahihi.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while it is on.</source>
        <translation>Somo hili halikufunguliwa kamwe kwenye %1, ambayo hupokea alama wakati wa somo tu.</translation>
    </message>
    <message>
        <source>%1 needs your password. You can mark; the marks wait here.</source>
        <translation>%1 inahitaji nenosiri lako. Unaweza kuweka alama; zinasubiri hapa.</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Uliza ofisi</translation>
    </message>
    <message>
        <source>See Sync</source>
        <translation>Angalia Sawazisha</translation>
    </message>
    <message>
        <source>This register is too old to be changed here. Ask the office for each change.</source>
        <translation>Rejista hii ni ya zamani mno kubadilishwa hapa. Kwa kila badiliko, omba ofisi.</translation>
    </message>
    <message>
        <source>There is no school on this day. What is marked is kept and sent all the same.</source>
        <translation>Siku hii hakuna shule. Alama zitakazowekwa zitatunzwa na kutumwa vivyo hivyo.</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1. What is marked is kept and sent all the same.</source>
        <translation>Shule imefungwa siku hii: %1. Alama zitakazowekwa zitatunzwa na kutumwa vivyo hivyo.</translation>
    </message>
    <message>
        <source>The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.</source>
        <translation>Kipindi hiki hakimo kwenye ratiba. Kama ndicho sahihi, weka alama: zitatunzwa na kutumwa vivyo hivyo.</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>Chagua kipindi kingine</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; ask the office for each change.</source>
        <translation>Imekamilishwa %1. Inaweza kusomwa; kwa kila badiliko, omba ofisi.</translation>
    </message>
    <message>
        <source>By the school&apos;s lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.</source>
        <translation>Kwa orodha za shule, darasa hili si lako: unaweza kusoma, si kuweka alama. Omba ofisi ikupe, au chagua kipindi kingine.</translation>
    </message>
    <message>
        <source>The school&apos;s lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.</source>
        <translation>Orodha za shule hazina jina lako kama mwalimu: unaweza kusoma, si kuweka alama. Weka nambari yako ya kazi kwenye kanuni za shule.</translation>
    </message>
    <message>
        <source>You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.</source>
        <translation>Uko hapa kusoma, si kuweka alama. Kwa kila badiliko, omba ofisi; wadhifa wako huwekwa kwenye kanuni za shule.</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>Tazama kanuni</translation>
    </message>
</context>
<context>
    <name>rollbook::OfficeMark</name>
    <message>
        <source>As asked for: %1</source>
        <extracomment>The first of the marks that the office can set: %1 is the mark that was asked for</extracomment>
        <translation>Kama ilivyoombwa: %1</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Dakika za kuchelewa</translation>
    </message>
    <message>
        <source>The mark becomes</source>
        <translation>Alama itakuwa</translation>
    </message>
    <message>
        <source>The mark becomes, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Alama itakuwa, %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Dakika za kuchelewa, %1</translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message>
        <source>Marks not confirmed yet</source>
        <translation>Alama ambazo bado hazijathibitishwa</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>na %Ln zaidi</numerusform>
            <numerusform>na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a student, %2 a session and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historia ya %1</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message>
        <source>Take my PIN away</source>
        <translation>Ondoa PIN yangu</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Funga skrini sasa</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Funga skrini isipoguswa kwa muda wa</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Funga skrini baada ya</translation>
    </message>
    <message>
        <source>People on this device</source>
        <translation>Watu kwenye kifaa hiki</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ongeza mtu</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Funga skrini (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>dak. %Ln</numerusform>
            <numerusform>dak. %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Kamwe</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN ya sasa</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>PIN mpya, tarakimu 4 hadi 12</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>PIN mpya tena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.</source>
        <translation>Kila mtu ana rejista, alama zilizo njiani na manenosiri yake mwenyewe. PIN huzuia wengine kuweka alama kwa jina lako.</translation>
    </message>
    <message>
        <source>Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone.</source>
        <translation>Wewe tu, bila PIN. Kukiwa na PIN au mtu wa pili, kifaa huuliza nani yupo, na hujifunga kikiachwa.</translation>
    </message>
    <message>
        <source>%1, with a PIN</source>
        <extracomment>a person on this device: %1 is a name</extracomment>
        <translation>%1, ana PIN</translation>
    </message>
    <message>
        <source>%1, without a PIN</source>
        <translation>%1, hana PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Badilisha PIN yangu</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Weka PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Hifadhi PIN hii</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>PIN ina angalau tarakimu 4.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Hizo mbili hazifanani.</translation>
    </message>
    <message>
        <source>Remove me from this device</source>
        <translation>Niondoe kwenye kifaa hiki</translation>
    </message>
</context>
<context>
    <name>rollbook::PercentWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: %1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <extracomment>%1 is the percentage below which a student is warned of</extracomment>
        <translation>chini ya %1%</translation>
    </message>
    <message>
        <source>Present and late, of all lessons that were not excused.</source>
        <translation>Yupo na amechelewa, kati ya vipindi vyote ambavyo hakuwa na ruhusa.</translation>
    </message>
    <message>
        <source>As %1 counts it.</source>
        <extracomment>How a percentage is made: %1 is a school system</extracomment>
        <translation>Kama %1 inavyohesabu.</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>yupo: %Ln</numerusform>
            <numerusform>yupo: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>hayupo: %Ln</numerusform>
            <numerusform>hayupo: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>amechelewa: %Ln</numerusform>
            <numerusform>amechelewa: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>ana ruhusa: %Ln</numerusform>
            <numerusform>ana ruhusa: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>bila alama: %Ln</numerusform>
            <numerusform>bila alama: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rollbook::PermissionWording</name>
    <message>
        <source>Teacher</source>
        <translation>Mwalimu</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>Mwalimu mbadala</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Ofisi</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Msimamizi</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Mkaguzi</translation>
    </message>
    <message>
        <source>Mark a class</source>
        <translation>Kuweka alama za darasa</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Kufungua rejista</translation>
    </message>
    <message>
        <source>Finish a register</source>
        <translation>Kukamilisha rejista</translation>
    </message>
    <message>
        <source>Reopen a finished register</source>
        <translation>Kufungua tena rejista iliyokamilishwa</translation>
    </message>
    <message>
        <source>Cancel a lesson</source>
        <translation>Kughairi kipindi</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Kuomba marekebisho</translation>
    </message>
    <message>
        <source>Decide between two marks</source>
        <translation>Kuamua kati ya alama mbili</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>Kuingiza ruhusa</translation>
    </message>
    <message>
        <source>Decide on leave and corrections</source>
        <translation>Kuamua kuhusu ruhusa na marekebisho</translation>
    </message>
    <message>
        <source>Change classes and students, import lists</source>
        <translation>Kubadilisha madarasa na wanafunzi, kuingiza orodha</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>Kubadilisha ratiba</translation>
    </message>
    <message>
        <source>Change the school rules</source>
        <translation>Kubadilisha kanuni za shule</translation>
    </message>
    <message>
        <source>Add and remove school systems</source>
        <translation>Kuongeza na kuondoa mifumo ya shule</translation>
    </message>
    <message>
        <source>Read the history of a mark</source>
        <translation>Kusoma historia ya alama</translation>
    </message>
    <message>
        <source>Read figures and warnings</source>
        <translation>Kusoma takwimu na maonyo</translation>
    </message>
    <message>
        <source>Read all about a student</source>
        <translation>Kusoma yote kuhusu mwanafunzi</translation>
    </message>
    <message>
        <source>Erase a student</source>
        <translation>Kufuta taarifa za mwanafunzi</translation>
    </message>
    <message>
        <source>%2: for classes that are not yours, only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: kwa madarasa yasiyo yako, ni kwa %1 tu. Hapa umeingia kama %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%2: only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: ni kwa %1 tu. Hapa umeingia kama %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Futa tarakimu ya mwisho</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Futa tarakimu zote</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintedPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Ukurasa %1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a file&apos;s name, %2 a number</extracomment>
        <translation>Mstari wa %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, mstari wa %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>how often two lessons are at one time</extracomment>
        <translation>mara moja</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>mara %Ln</numerusform>
            <numerusform>mara %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>Mwalimu %1 anahitajika mara mbili kwa wakati mmoja: kwa %2 na kwa %3, kwanza %4 saa %5, jumla %6.</translation>
    </message>
    <message>
        <source>Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>Chumba %1 kinahitajika mara mbili kwa wakati mmoja: kwa %2 na kwa %3, kwanza %4 saa %5, jumla %6.</translation>
    </message>
    <message>
        <source>Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>Darasa %1 lina vipindi viwili kwa wakati mmoja: %2 na %3, kwanza %4 saa %5, jumla %6.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.</source>
        <translation>Alama ya nukuu imekosekana au imezidi. Weka kisanduku chote ndani ya alama za nukuu, na zilizo ndani yake ziandike mara mbili.</translation>
    </message>
    <message>
        <source>It has characters that are not text. Save the file again as UTF-8.</source>
        <translation>Kuna herufi ambazo si maandishi. Hifadhi faili tena kama UTF-8.</translation>
    </message>
    <message>
        <source>A cell is longer than any name or number. See whether a quotation mark is missing.</source>
        <translation>Kisanduku kimoja ni kirefu kuliko jina au nambari yoyote. Angalia kama alama ya nukuu imekosekana.</translation>
    </message>
    <message>
        <source>It has more cells than any class list. See whether the file is one.</source>
        <translation>Kuna visanduku vingi kuliko orodha yoyote ya darasa. Angalia kama faili ni orodha ya darasa.</translation>
    </message>
    <message>
        <source>%1 is not a date: “%2”. Write it as 2026-09-07.</source>
        <extracomment>%1 is a heading of the file, %2 what stands there</extracomment>
        <translation>%1 si tarehe: “%2”. Iandike kama 2026-09-07.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>%1 ina herufi %2. Zisizidi %3.</translation>
    </message>
    <message>
        <source>A term needs a sourcedId, a startDate and a later endDate.</source>
        <translation>Muhula unahitaji sourcedId, startDate na endDate ya baadaye.</translation>
    </message>
    <message>
        <source>A class needs a sourcedId.</source>
        <translation>Darasa linahitaji sourcedId.</translation>
    </message>
    <message>
        <source>The class code %1 is used twice. This class is called %2.</source>
        <translation>Msimbo wa darasa %1 umetumika mara mbili. Darasa hili linaitwa %2.</translation>
    </message>
    <message>
        <source>A person needs a sourcedId and a name.</source>
        <translation>Mtu anahitaji sourcedId na jina.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with the same details.</source>
        <translation>sourcedId %1 tayari iko kwenye mstari wa %2, ikiwa na maelezo yale yale.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.</source>
        <translation>sourcedId %1 tayari iko kwenye mstari wa %2, ikiwa na maelezo mengine. Mstari wa kwanza ndio unaotumika. Upe huu kitambulisho chake wenyewe.</translation>
    </message>
    <message>
        <source>The number %1 is on line %2 already. The first line counts.</source>
        <translation>Nambari %1 tayari iko kwenye mstari wa %2. Mstari wa kwanza ndio unaotumika.</translation>
    </message>
    <message>
        <source>%1 is in %2 twice. Once is enough.</source>
        <translation>%1 yumo mara mbili kwenye %2. Mara moja inatosha.</translation>
    </message>
    <message>
        <source>It ends before it begins: %1 is not in %2 by this line. Correct the dates.</source>
        <translation>Mwisho uko kabla ya mwanzo: kwa mstari huu %1 hayumo kwenye %2. Rekebisha tarehe.</translation>
    </message>
    <message>
        <source>The role is “%1”. It has to be student or teacher.</source>
        <translation>Wadhifa ni “%1”. Lazima uwe student au teacher.</translation>
    </message>
    <message>
        <source>There is no person %1 in the file. Add the line to users.csv.</source>
        <translation>Hakuna mtu %1 kwenye faili. Ongeza mstari kwenye users.csv.</translation>
    </message>
    <message>
        <source>There is no class %1. Import the classes first, or correct the name.</source>
        <translation>Hakuna darasa %1. Ingiza kwanza madarasa, au rekebisha jina.</translation>
    </message>
    <message>
        <source>And 1 more like these.</source>
        <translation>Na 1 zaidi kama hizi.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Na %Ln zaidi kama hizi.</numerusform>
            <numerusform>Na %Ln zaidi kama hizi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>Mwanafunzi %1 sasa ana nambari %2 kwenye chanzo. Hapa inabaki %1: alama zimetunzwa kwa nambari hiyo.</translation>
    </message>
    <message>
        <source>Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>Mwalimu %1 sasa ana nambari %2 kwenye chanzo. Hapa inabaki %1: alama zimetunzwa kwa nambari hiyo.</translation>
    </message>
    <message>
        <source>Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <translation>Darasa %1 sasa linaitwa %2 kwenye chanzo. Hapa linabaki %1: alama zimetunzwa kwa jina hilo.</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>Nambari %1 ilikuwa ya mwanafunzi aliyefutwa. Kama sasa ni mtu mpya, eleza hivyo kwa kitufe kilicho hapo juu.</translation>
    </message>
    <message>
        <source>Student %1 had left the school on %2 and is in a class by this file. That is taken back.</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>Mwanafunzi %1 aliondoka shuleni %2, lakini kwa faili hili yumo darasani. Kuondoka kwake kunatenduliwa.</translation>
    </message>
    <message>
        <source>It names no class of the school. Write the class&apos;s code or name into its title.</source>
        <translation>Hakuna darasa la shule lililotajwa. Andika msimbo au jina la darasa kwenye kichwa.</translation>
    </message>
    <message>
        <source>It names more than one class: %1. Leave one.</source>
        <extracomment>%1 are codes of classes</extracomment>
        <translation>Madarasa yaliyotajwa ni zaidi ya moja: %1. Acha moja.</translation>
    </message>
    <message>
        <source>A lesson has to end after it starts, on the same day.</source>
        <translation>Kipindi lazima kiishe baada ya kuanza, siku hiyo hiyo.</translation>
    </message>
    <message>
        <source>A change of this date and of all later ones cannot be taken over. Change each date.</source>
        <translation>Badiliko la tarehe hii na zote zinazofuata haliwezi kuchukuliwa. Badilisha kila tarehe.</translation>
    </message>
    <message>
        <source>It does not say when it starts (DTSTART).</source>
        <translation>Hakuna saa ya kuanza (DTSTART).</translation>
    </message>
    <message>
        <source>Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Ukanda wa saa “%1” haujulikani. Hamisha kalenda yenye jina kama Europe/Berlin.</translation>
    </message>
    <message>
        <source>It repeats too often. What is beyond %1 dates is left out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Marudio ni mengi mno. Yanayozidi tarehe %1 yameachwa.</translation>
    </message>
    <message>
        <source>There is no teacher %1. Import the teachers first, or correct the number.</source>
        <translation>Hakuna mwalimu %1. Ingiza kwanza walimu, au rekebisha nambari.</translation>
    </message>
    <message>
        <source>Its weekday, week, times or first and last day do not fit together.</source>
        <translation>Siku ya wiki, wiki, saa au siku ya kwanza na ya mwisho hazipatani.</translation>
    </message>
    <message>
        <source>The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.</source>
        <translation>Faili lina vipindi viwili vya darasa hili wakati huo. Cha kwanza ndicho kinachotumika. Yape makundi madarasa yao yenyewe.</translation>
    </message>
    <message>
        <source>The file has it twice, with different times. The first counts.</source>
        <translation>Imo mara mbili kwenye faili, kwa saa tofauti. Ya kwanza ndiyo inayotumika.</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>Mwisho lazima uwe baada ya mwanzo.</translation>
    </message>
    <message>
        <source>This is the calendar that was imported as “%1” before. It replaces what came from there.</source>
        <extracomment>%1 is the name of a calendar</extracomment>
        <translation>Hii ni kalenda iliyoingizwa awali kama “%1”. Inachukua nafasi ya vilivyotoka huko.</translation>
    </message>
    <message>
        <source>And 1 more conflict.</source>
        <translation>Na mgongano 1 zaidi.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Na mgongano %Ln zaidi.</numerusform>
            <numerusform>Na migongano %Ln zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1 any more. Choose another one.</source>
        <translation>Faili %1 halipo tena. Chagua jingine.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Choose another one.</source>
        <translation>Faili %1 haliwezi kufunguliwa. Chagua jingine.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or a damaged one. Fetch it again.</source>
        <translation>%1 si faili la zip, au limeharibika. Lipakue tena.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than any school&apos;s lists. See whether it is the right one.</source>
        <translation>Faili zilizo ndani ya %1 ni kubwa kuliko orodha za shule yoyote. Angalia kama ndilo sahihi.</translation>
    </message>
    <message>
        <source>A file in %1 is damaged. Fetch it again.</source>
        <translation>Faili moja ndani ya %1 limeharibika. Lipakue tena.</translation>
    </message>
    <message>
        <source>%1 holds more than one set, in the folders %2. Pack one of them alone.</source>
        <extracomment>%1 is a file, %2 are folders in it</extracomment>
        <translation>%1 ina zaidi ya seti moja, kwenye folda %2. Pakia moja tu peke yake.</translation>
    </message>
    <message>
        <source>%2 is in %1 twice. Remove one.</source>
        <translation>%2 limo mara mbili kwenye %1. Ondoa moja.</translation>
    </message>
    <message>
        <source>There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.</source>
        <translation>%1 haimo. Seti ya OneRoster ina orgs, academicSessions, courses, classes, users na enrollments.</translation>
    </message>
    <message>
        <source>%1 is empty. Export the whole set again.</source>
        <translation>%1 ni tupu. Hamisha tena seti nzima.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Without it nothing can be imported. Export the whole set again.</source>
        <extracomment>%1 is a file, %2 are headings</extracomment>
        <translation>%1 haina safu ya %2. Bila hiyo hakuna kinachoweza kuingizwa. Hamisha tena seti nzima.</translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list. See whether it is the right one.</source>
        <translation>Faili ni kubwa kuliko orodha ya shule yoyote. Angalia kama ndilo sahihi.</translation>
    </message>
    <message>
        <source>This set holds only changes (%1). Export a bulk set, which holds everything.</source>
        <extracomment>%1 is a name in the file</extracomment>
        <translation>Seti hii ina mabadiliko tu (%1). Hamisha seti ya “bulk”, iliyo na kila kitu.</translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Seti ina shule %Ln. Chagua iliyo yako.</numerusform>
            <numerusform>Seti ina shule %Ln. Chagua iliyo yako.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set has no school %1, only: %2.</source>
        <extracomment>%1 is the id of a school, %2 are the schools of a file</extracomment>
        <translation>Seti haina shule %1, ina tu: %2.</translation>
    </message>
    <message>
        <source>classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.</source>
        <translation>classes.csv haina safu ya schoolSourcedId. Bila hiyo hakuna anayeweza kusema madarasa yapi ni ya shule %1.</translation>
    </message>
    <message>
        <source>No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Hakuna mstari wa enrollments.csv (ipo %1) unaoweka mtu yeyote katika mojawapo ya madarasa (yapo %2). Hamisha tena seti nzima.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Choose one whose name ends in .ics.</source>
        <translation>Hili si faili la iCalendar. Chagua lenye jina linaloishia na .ics.</translation>
    </message>
    <message>
        <source>The calendar is larger than any school&apos;s timetable. See whether it is the right one.</source>
        <translation>Kalenda ni kubwa kuliko ratiba ya shule yoyote. Angalia kama ndiyo sahihi.</translation>
    </message>
    <message>
        <source>The calendar has no events. With it, everything that came from there would end.</source>
        <translation>Kalenda haina matukio. Ikiingizwa, vyote vilivyotoka huko vitaisha.</translation>
    </message>
    <message>
        <source>This calendar only takes events back. Export the whole calendar.</source>
        <translation>Kalenda hii huondoa matukio tu. Hamisha kalenda nzima.</translation>
    </message>
    <message>
        <source>The school&apos;s time zone %1 is not known on this device. Choose another one in the settings.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Ukanda wa saa wa shule, %1, haujulikani kwenye kifaa hiki. Chagua mwingine kwenye mipangilio.</translation>
    </message>
    <message>
        <source>The file has no lines. Choose another one.</source>
        <translation>Faili halina mistari. Chagua jingine.</translation>
    </message>
    <message>
        <source>Line %1 has no headings that can be read. The first line has to name the columns.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mstari wa %1 hauna vichwa vinavyosomeka. Mstari wa kwanza lazima utaje safu.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.</source>
        <translation>Hiki ni kitabu cha kazi cha Excel. Kwenye Excel, chagua Hifadhi Kama na aina “CSV UTF-8”, kisha ingiza faili hilo.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.</source>
        <translation>Hili ni lahajedwali la OpenDocument. Kwenye LibreOffice, chagua Hifadhi Kama na aina “Text CSV” yenye Unicode (UTF-8), kisha ingiza faili hilo.</translation>
    </message>
    <message>
        <source>Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.</source>
        <translation>Baadhi ya safu hazipo au hazikutambuliwa. Eleza hapa chini safu ipi ni nambari ya usajili, jina na darasa.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>Usimbaji %1 haujulikani. Chagua mwingine.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, as it has to be. It was taken for %1: look at the names.</source>
        <extracomment>%1 is an encoding, such as Windows-1250</extracomment>
        <translation>Faili si UTF-8, jinsi linavyotakiwa. Limesomwa kama %1: angalia majina.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a lesson of a week</comment>
        <extracomment>%1 is a lesson, such as &quot;7A MAT 08:00&quot;, %2 a weekday</extracomment>
        <translation>%1, %2</translation>
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
        <translation>Alama 1 haikukubaliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Alama %Ln haikukubaliwa</numerusform>
            <numerusform>Alama %Ln hazikukubaliwa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 is a student, %2 a session, %3 its day, %4 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>The office has been asked. No answer yet.</source>
        <translation>Ofisi imeulizwa. Bado hakuna jibu.</translation>
    </message>
    <message>
        <source>Tried again by itself %1.</source>
        <translation>Itajaribiwa tena yenyewe: %1.</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Kwa nini, kwa ofisi</translation>
    </message>
    <message>
        <source>Why the office should change the mark of %1</source>
        <translation>Kwa nini ofisi ibadilishe alama ya %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Uliza</translation>
    </message>
    <message>
        <source>Ask the office about %1, now</source>
        <translation>Uliza ofisi kuhusu %1 sasa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Uliza ofisi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterDelegate</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Under a student&apos;s name: %1 is the admission number, %2 the note</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>Hayumo kwenye orodha</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message>
        <source>Not saved</source>
        <translation>Haijahifadhiwa</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Inahifadhi</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nambari</translation>
    </message>
    <message>
        <source>student</source>
        <translation>mwanafunzi</translation>
    </message>
    <message>
        <source>status</source>
        <translation>hali</translation>
    </message>
    <message>
        <source>note</source>
        <translation>maelezo</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>iko wapi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>From leave</source>
        <translation>Kutokana na ruhusa</translation>
    </message>
    <message>
        <source>On leave until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Yuko kwenye ruhusa hadi %1</translation>
    </message>
    <message>
        <source>Marked by the office</source>
        <translation>Alama imewekwa na ofisi</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>Alama imewekwa na %1</translation>
    </message>
    <message>
        <source>Came by file</source>
        <translation>Imetoka kwenye faili</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Leo ni siku ya kuzaliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>hayupo mara %Ln mfululizo</numerusform>
            <numerusform>hayupo mara %Ln mfululizo</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sessions: %1</source>
        <extracomment>%1 are statuses, the oldest first</extracomment>
        <translation>Vipindi vilivyopita: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status with its code, %2 what the code means</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPage</name>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>What happened to the mark of the student you are at</source>
        <translation>Yaliyoipata alama ya mwanafunzi uliyepo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rudia</translation>
    </message>
    <message>
        <source>Fill the rest</source>
        <translation>Jaza waliobaki</translation>
    </message>
    <message>
        <source>Finish register</source>
        <translation>Kamilisha rejista</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Tendua (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rudia (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Marks present whoever is unmarked. Other marks stay as they are.</source>
        <translation>Huweka “Yupo” kwa kila asiye na alama. Alama nyingine hubaki zilivyo.</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>Hakuna rejista iliyofunguliwa.</translation>
    </message>
    <message>
        <source>Choose a session on the Today page, or add one there.</source>
        <translation>Chagua kipindi kwenye ukurasa wa Leo, au ongeza kimoja hapo.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Nenda Leo</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>chumba %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a subtitle</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This register cannot be opened.</source>
        <translation>Rejista hii haiwezi kufunguliwa.</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Ona kama</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Kadi</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Kuita majina</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Mfuatano</translation>
    </message>
    <message>
        <source>What happened to this register: who, when, how, and what the school systems said</source>
        <translation>Yaliyoipata rejista hii: nani, lini, vipi, na mifumo ya shule ilisema nini</translation>
    </message>
    <message>
        <source>All here but</source>
        <translation>Wote wapo isipokuwa</translation>
    </message>
    <message>
        <source>Type the numbers of those who are not here (any digit begins it)</source>
        <translation>Andika nambari za wasiokuwepo (tarakimu yoyote huanzisha)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Nakili</translation>
    </message>
    <message>
        <source>The marks of this class&apos;s session before, for whoever is unmarked</source>
        <translation>Alama za kipindi kilichotangulia cha darasa hili, kwa kila asiye na alama</translation>
    </message>
    <message>
        <source>%1. Marking many at once leaves this mark as it is.</source>
        <extracomment>%1 is why a mark is not changed along with others</extracomment>
        <translation>%1. Kuweka alama za wengi kwa pamoja hakubadilishi alama hii.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Chuja</translation>
    </message>
    <message>
        <source>Show only some of the students (F)</source>
        <translation>Onyesha baadhi tu ya wanafunzi (F)</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Ongeza mwanafunzi</translation>
    </message>
    <message>
        <source>Somebody came who is not on this register (W)</source>
        <translation>Amekuja mtu asiyekuwemo kwenye rejista hii (W)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>One of the school&apos;s codes for whom you are at, or for all who are selected (K)</source>
        <translation>Mmoja wa misimbo ya shule kwa mwanafunzi uliyepo, au kwa wote waliochaguliwa (K)</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Ni nani?</translation>
    </message>
    <message>
        <source>Fill the rest shown</source>
        <translation>Jaza waliobaki wanaoonyeshwa</translation>
    </message>
    <message>
        <source>Added to this lesson, and on no list yet.</source>
        <translation>Ameongezwa kwenye kipindi hiki, na bado hayumo kwenye orodha yoyote.</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPainter</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Inside the button for &quot;late&quot;: minutes</extracomment>
        <translation>
            <numerusform>dak. %Ln</numerusform>
            <numerusform>dak. %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Rejista</translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message>
        <source>Your registers, your school systems and their passwords are deleted from this device. What your school&apos;s server has confirmed stays there. Nobody else&apos;s registers are touched.</source>
        <translation>Rejista zako, mifumo yako ya shule na manenosiri yake vinafutwa kwenye kifaa hiki. Yaliyothibitishwa na seva ya shule yako yanabaki huko. Rejista za wengine hazitaguswa.</translation>
    </message>
    <message>
        <source>Save them in a file</source>
        <translation>Zihifadhi kwenye faili</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>PIN yako</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>Niondoe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Save the marks that are not confirmed</source>
        <translation>Hifadhi alama ambazo hazijathibitishwa</translation>
    </message>
    <message>
        <source>Unsent marks (*.json)</source>
        <translation>Alama ambazo hazijatumwa (*.json)</translation>
    </message>
    <message>
        <source>Looking for marks that are not confirmed…</source>
        <translation>Inatafuta alama ambazo hazijathibitishwa…</translation>
    </message>
    <message>
        <source>Every mark of yours is confirmed.</source>
        <translation>Alama zako zote zimethibitishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>Alama yako %Ln haijathibitishwa na seva yoyote: iko kwenye kifaa hiki tu. Itume kwanza, au ihifadhi kwenye faili, ambalo kifaa kingine chenye Rollbook kinaweza kulipokea.</numerusform>
            <numerusform>Alama zako %Ln hazijathibitishwa na seva yoyote: ziko kwenye kifaa hiki tu. Zitume kwanza, au zihifadhi kwenye faili, ambalo kifaa kingine chenye Rollbook kinaweza kulipokea.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>Alama %Ln itaandikwa kwenye %1 kabla ya chochote kufutwa.</numerusform>
            <numerusform>Alama %Ln zitaandikwa kwenye %1 kabla ya chochote kufutwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>Ombi %Ln la ruhusa au marekebisho halijafika shuleni. Litume kwanza, au lihifadhi kwenye faili kwa anayeamua.</numerusform>
            <numerusform>Maombi %Ln ya ruhusa au marekebisho hayajafika shuleni. Yatume kwanza, au yahifadhi kwenye faili kwa anayeamua.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>Ombi %Ln la ruhusa au marekebisho linaandikwa kwenye jedwali kando ya %1.</numerusform>
            <numerusform>Maombi %Ln ya ruhusa au marekebisho yanaandikwa kwenye jedwali kando ya %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Export…</source>
        <translation>Hamisha…</translation>
    </message>
    <message>
        <source>Marks, one line each</source>
        <translation>Alama, mstari mmoja kwa kila moja</translation>
    </message>
    <message>
        <source>Register, one line per student</source>
        <translation>Rejista, mstari mmoja kwa kila mwanafunzi</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Programu nyingine</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Madarasa yote</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Ripoti</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Hamisha mahudhurio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nini</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kwa</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>Siku ya kwanza iko baada ya ya mwisho. Badilisha mojawapo.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>Warnings, and attendance as a file, from what is on this device. Works without a network.</source>
        <translation>Maonyo, na mahudhurio kama faili, kutokana na yaliyo kwenye kifaa hiki. Hufanya kazi bila mtandao.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Vitabu vya kazi vya Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWording</name>
    <message>
        <source>Medical</source>
        <translation>Matibabu</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>Ruhusa ya shule</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Kusimamishwa</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Sababu nyingine</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Inasubiri uamuzi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Imekubaliwa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Imeondolewa</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 hadi %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days, %2 is a part of each</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Imeombwa na %1.</translation>
    </message>
    <message>
        <source>Asked for by %1, %2.</source>
        <translation>Imeombwa na %1, %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is what was decided, such as &quot;Approved&quot;; %2 a person, %3 a day and time</extracomment>
        <translation>%1 na %2, %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1 is what was said</extracomment>
        <translation>Jibu: %1</translation>
    </message>
    <message>
        <source>%1 has it, %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 inayo: %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2 and has not answered yet.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 iliulizwa: %2. Bado haijajibu.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent since %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1: inasubiri kutumwa tangu %2.</translation>
    </message>
    <message>
        <source>%1 did not accept it. It is kept here.</source>
        <extracomment>%1 is a school system</extracomment>
        <translation>%1 haikuikubali. Imetunzwa hapa.</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWords</name>
    <message>
        <source>medical</source>
        <comment>a reason for leave</comment>
        <translation>matibabu</translation>
    </message>
    <message>
        <source>family</source>
        <comment>a reason for leave</comment>
        <translation>familia</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a reason for leave</comment>
        <translation>udhuru</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>a reason for leave</comment>
        <translation>kusimamishwa</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>a reason for leave</comment>
        <translation>sababu nyingine</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Inasubiri ofisi</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Imekubaliwa</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Imekataliwa</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Imeondolewa</translation>
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
        <translation>kutoka %1 hadi %2</translation>
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
            <numerusform>hayupo mara %Ln mfululizo</numerusform>
            <numerusform>hayupo mara %Ln mfululizo</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Rudi mmoja</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ruka</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Kuita majina</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in a roll call: %1 and %2 are numbers</extracomment>
        <translation>%1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message>
        <source>Admission number</source>
        <translation>Nambari ya usajili</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Jina kamili</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Jina la kwanza</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Jina la kati</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Jina la ukoo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Haitumiki</translation>
    </message>
    <message>
        <source>No admission number</source>
        <translation>Hakuna nambari ya usajili</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Hakuna jina</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Hakuna darasa</translation>
    </message>
    <message>
        <source>The same admission number is on an earlier line (%1)</source>
        <translation>Nambari hiyo hiyo ya usajili iko kwenye mstari wa awali (%1)</translation>
    </message>
    <message>
        <source>The school has no such class: %1</source>
        <translation>Shule haina darasa hilo: %1</translation>
    </message>
    <message>
        <source>Too many cells on this line</source>
        <translation>Visanduku vingi mno kwenye mstari huu</translation>
    </message>
    <message>
        <source>Too few cells on this line</source>
        <translation>Visanduku vichache mno kwenye mstari huu</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many</source>
        <translation>Alama ya nukuu imekosekana au imezidi</translation>
    </message>
    <message>
        <source>Characters that are not text</source>
        <translation>Herufi ambazo si maandishi</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln mpya</numerusform>
            <numerusform>%Ln wapya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln amebadilika</numerusform>
            <numerusform>%Ln wamebadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln kama alivyo</numerusform>
            <numerusform>%Ln kama walivyo</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not imported</source>
        <translation>Mstari 1 haukuingizwa</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Mstari %Ln haukuingizwa</numerusform>
            <numerusform>Mistari %Ln haikuingizwa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new class</source>
        <translation>Darasa 1 jipya</translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Darasa %Ln jipya</numerusform>
            <numerusform>Madarasa %Ln mapya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln amebakizwa ingawa hayumo kwenye faili</numerusform>
            <numerusform>%Ln wamebakizwa ingawa hawamo kwenye faili</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Import 1 student</source>
        <translation>Ingiza mwanafunzi 1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Ingiza mwanafunzi %Ln</numerusform>
            <numerusform>Ingiza wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, before: %1</source>
        <translation>Amebadilika, kabla: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Mstari</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Hakuingizwa: %1</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>Nambari %1 ilikuwa ya mwanafunzi aliyefutwa</translation>
    </message>
    <message>
        <source>New, with the number of a student who was erased</source>
        <translation>Mpya, mwenye nambari ya mwanafunzi aliyefutwa</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Ulaya ya Kati</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kisirili</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Ulaya Magharibi</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Kigiriki</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Kituruki</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Kiebrania</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Kiarabu</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Kibaltiki</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Kivietinamu</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a script, %2 the technical name of an encoding</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The school has no such class: %1. Is it %2?</source>
        <extracomment>%1 is a class that the school does not have, %2 one that it has</extracomment>
        <translation>Shule haina darasa hili: %1. Je, ni %2?</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.</source>
        <extracomment>%1 is a number such as 2.0E+05, %2 a heading of the file</extracomment>
        <translation>“%1” kwenye safu ya %2 ni nambari iliyobadilishwa na lahajedwali. Fanya safu iwe ya maandishi, andika nambari upya na uhifadhi tena.</translation>
    </message>
    <message>
        <source>What stands in the column %1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>Kilicho kwenye safu ya %1 kina herufi %2. Zisizidi %3.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a column of a class list, such as Class; %2 what stood there</extracomment>
        <translation>%1: hakuna kitu</translation>
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
        <translation>Hakuitwa: hayupo kwa kanuni ya shule</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a note, %2 &quot;Not called: absent by the school&apos;s rule&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then is marked absent.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Hujifunga yenyewe saa %1; asiye na alama wakati huo huwekwa “Hayupo”.</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then stays unmarked.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Hujifunga yenyewe saa %1; asiye na alama wakati huo hubaki bila alama.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>Change</source>
        <translation>Badilisha</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Chaguo-msingi</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Badilisha: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Chaguo-msingi: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ibadilishe</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha ilivyo</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Sasa: %1.</translation>
    </message>
    <message>
        <source>Now: %1. By default: %2.</source>
        <translation>Sasa: %1. Chaguo-msingi: %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message>
        <source>Late after</source>
        <translation>Amechelewa baada ya</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start is late.</source>
        <translation>Anayefika baada ya muda huu tangu mwanzo amechelewa.</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Yupo kuanzia</translation>
    </message>
    <message>
        <source>Who stayed for less time than this was not present.</source>
        <translation>Aliyekaa muda mfupi kuliko huu hakuwepo.</translation>
    </message>
    <message>
        <source>Registers open by themselves</source>
        <translation>Rejista hujifungua zenyewe</translation>
    </message>
    <message>
        <source>When the lesson begins.</source>
        <translation>Kipindi kinapoanza.</translation>
    </message>
    <message>
        <source>Registers finish by themselves</source>
        <translation>Rejista hujikamilisha zenyewe</translation>
    </message>
    <message>
        <source>After the lesson and the minutes above.</source>
        <translation>Baada ya kipindi na dakika zilizo hapo juu.</translation>
    </message>
    <message>
        <source>Unmarked students become absent</source>
        <translation>Wanafunzi wasio na alama huwa hawapo</translation>
    </message>
    <message>
        <source>Only when a register that was taken finishes by itself. Each such mark has a note that says so.</source>
        <translation>Ni pale tu rejista iliyowekwa alama inapojikamilisha yenyewe. Kila alama ya namna hiyo ina maelezo yanayosema hivyo.</translation>
    </message>
    <message>
        <source>Registers lock after</source>
        <translation>Rejista hufungwa baada ya</translation>
    </message>
    <message>
        <source>A finished register is locked then: its marks change by a correction only.</source>
        <translation>Hapo rejista iliyokamilishwa hufungwa: alama zake hubadilika kwa marekebisho tu.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Onya ikiwa chini ya</translation>
    </message>
    <message>
        <source>Students whose attendance is lower are in the warnings.</source>
        <translation>Wanafunzi ambao mahudhurio yao ni ya chini zaidi wamo kwenye maonyo.</translation>
    </message>
    <message>
        <source>Warn of absences in a row</source>
        <translation>Onya kuhusu kutokuwepo mfululizo</translation>
    </message>
    <message>
        <source>Students with as many, one after the other, are in the warnings. Excused lessons do not count.</source>
        <translation>Wanafunzi wasiokuwepo mara nyingi hivyo mfululizo wamo kwenye maonyo. Vipindi vya ruhusa havihesabiwi.</translation>
    </message>
    <message>
        <source>How attendance is counted</source>
        <translation>Jinsi mahudhurio yanavyohesabiwa</translation>
    </message>
    <message>
        <source>School systems count in different ways. Choose the one whose figures you compare with.</source>
        <translation>Mifumo ya shule huhesabu kwa njia tofauti. Chagua ule ambao unalinganisha na takwimu zake.</translation>
    </message>
    <message>
        <source>Lessons in a semester</source>
        <translation>Vipindi katika muhula</translation>
    </message>
    <message>
        <source>Of one subject. Only the counting of a lecturer portal uses it.</source>
        <translation>Vya somo moja. Hutumika tu katika hesabu ya tovuti ya wahadhiri.</translation>
    </message>
    <message>
        <source>The timetable comes back after</source>
        <translation>Ratiba hujirudia baada ya</translation>
    </message>
    <message>
        <source>One week, or two: A and B by turns.</source>
        <translation>Wiki moja, au mbili: A na B kwa zamu.</translation>
    </message>
    <message>
        <source>A day of a week A</source>
        <translation>Siku ya wiki A</translation>
    </message>
    <message>
        <source>The weeks are counted from there.</source>
        <translation>Wiki huhesabiwa kuanzia hapo.</translation>
    </message>
    <message>
        <source>Holiday weeks do not count</source>
        <translation>Wiki za likizo hazihesabiwi</translation>
    </message>
    <message>
        <source>After a week without lessons the cycle goes on where it was.</source>
        <translation>Baada ya wiki isiyo na vipindi mzunguko huendelea ulipoishia.</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Misimbo ya mahudhurio</translation>
    </message>
    <message>
        <source>What marks are called in reports, and what they count as.</source>
        <translation>Majina ya alama kwenye ripoti, na zinahesabiwa kama nini.</translation>
    </message>
    <message>
        <source>Your role on this device</source>
        <translation>Wadhifa wako kwenye kifaa hiki</translation>
    </message>
    <message>
        <source>What whoever uses this Rollbook may do.</source>
        <translation>Anachoruhusiwa kufanya anayetumia Rollbook hii.</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Nambari yako ya kazi</translation>
    </message>
    <message>
        <source>Says which lessons are yours: by the timetable and the school&apos;s lists.</source>
        <translation>Huonyesha vipindi vipi ni vyako: kwa ratiba na orodha za shule.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ndiyo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hapana</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijatajwa</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>dakika %Ln</numerusform>
            <numerusform>dakika %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>siku %Ln</numerusform>
            <numerusform>siku %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>wiki %Ln</numerusform>
            <numerusform>wiki %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>School: excused lessons stay out</source>
        <extracomment>%1 is the name of a rule, as the command line has it</extracomment>
        <translation>Shule: vipindi vya ruhusa havihesabiwi</translation>
    </message>
    <message>
        <source>As %1 counts</source>
        <translation>Kama %1 inavyohesabu</translation>
    </message>
    <message>
        <source>It counts from now on. All marks stay as they are.</source>
        <translation>Inaanza kutumika sasa. Alama zote hubaki zilivyo.</translation>
    </message>
    <message>
        <source>Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Wanafunzi wenye onyo la kuwa chini ya kiwango: sasa %1, kisha %2. Alama zote hubaki zilivyo.</translation>
    </message>
    <message>
        <source>Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Wanafunzi wenye onyo la kutokuwepo mfululizo: sasa %1, kisha %2. Alama zote hubaki zilivyo.</translation>
    </message>
    <message>
        <source>Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of registers</extracomment>
        <translation>Rejista zilizofungwa za miaka miwili iliyopita: sasa %1, kisha %2. Alama zote hubaki zilivyo.</translation>
    </message>
    <message>
        <source>No lesson of the next four weeks changes. Registers that were opened stay.</source>
        <translation>Hakuna kipindi cha wiki nne zijazo kinachobadilika. Rejista zilizofunguliwa hubaki.</translation>
    </message>
    <message>
        <source>Lessons of the next four weeks that come or go: %1. Registers that were opened stay.</source>
        <translation>Vipindi vya wiki nne zijazo vinavyoongezeka au kuondoka: %1. Rejista zilizofunguliwa hubaki.</translation>
    </message>
    <message>
        <source>You can still change the school rules.</source>
        <translation>Bado unaweza kubadilisha kanuni za shule.</translation>
    </message>
    <message>
        <source>You cannot change the school rules then, until you take another role here.</source>
        <translation>Hapo hutaweza kubadilisha kanuni za shule, hadi uchukue wadhifa mwingine hapa.</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Anahudhuria</translation>
    </message>
    <message>
        <source>Attending elsewhere</source>
        <translation>Anahudhuria kwingine</translation>
    </message>
    <message>
        <source>Absent, authorised</source>
        <translation>Hayupo, kwa idhini</translation>
    </message>
    <message>
        <source>Absent, not authorised</source>
        <translation>Hayupo, bila idhini</translation>
    </message>
    <message>
        <source>Could not attend</source>
        <translation>Hakuweza kuhudhuria</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Haihesabiwi</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Bila alama</translation>
    </message>
    <message>
        <source>Registers close after</source>
        <translation>Rejista hufungwa baada ya</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start came after the register closed: said when it is finished.</source>
        <translation>Anayefika baada ya muda huu tangu mwanzo amefika rejista ikiwa imefungwa: husemwa inapomalizwa.</translation>
    </message>
    <message>
        <source>Marks are kept for</source>
        <translation>Alama huhifadhiwa kwa</translation>
    </message>
    <message>
        <source>Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.</source>
        <translation>Za zamani zinaweza kuondolewa, baada ya kuonyeshwa kwanza. Hakuna inayoondolewa yenyewe, wala ambayo haijafikishwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>mwaka %Ln</numerusform>
            <numerusform>miaka %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RulesPage</name>
    <message>
        <source>School rules</source>
        <translation>Kanuni za shule</translation>
    </message>
    <message>
        <source>They count for the whole school. Every change is kept in the history, with who made it.</source>
        <translation>Zinatumika kwa shule nzima. Kila badiliko hutunzwa kwenye historia, pamoja na aliyelifanya.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Rudi kwenye Mipangilio</translation>
    </message>
    <message>
        <source>Arriving and leaving</source>
        <translation>Kufika na kuondoka</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Rejista</translation>
    </message>
    <message>
        <source>Figures and warnings</source>
        <translation>Takwimu na maonyo</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Ratiba</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Misimbo ya mahudhurio</translation>
    </message>
    <message>
        <source>Import your own codes…</source>
        <translation>Ingiza misimbo yako…</translation>
    </message>
    <message>
        <source>See the codes of</source>
        <translation>Tazama misimbo ya</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Misimbo</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Nani anaruhusiwa nini</translation>
    </message>
    <message>
        <source>Changed %1 by %2.</source>
        <translation>Imebadilishwa: %1, %2.</translation>
    </message>
    <message>
        <source>You are here as %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Hapa umeingia kama %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that one may do</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Everywhere you may only read what others share with you.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>Kila mahali unaruhusiwa tu kusoma ambayo wengine wanakushirikisha.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>Kila mahali: %1.</translation>
    </message>
    <message>
        <source>For your own classes: %1.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>Kwa madarasa yako: %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <extracomment>%1 is the name of a set of codes</extracomment>
        <translation>Jina: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Chanzo: %1.</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>Bado hakuna aliyeilinganisha na maandishi rasmi.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Msimbo</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Maana</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Huhesabiwa kama</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Alama</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Hakuna kilichobadilishwa. %1</translation>
    </message>
    <message>
        <source>Import your own codes</source>
        <translation>Ingiza misimbo yako</translation>
    </message>
    <message>
        <source>Code packs (*.json);;All files (*)</source>
        <translation>Vifurushi vya misimbo (*.json);;Faili zote (*)</translation>
    </message>
    <message>
        <source>%1 is there. Choose it above to use it.</source>
        <translation>%1 ipo sasa. Ichague hapo juu ili kuitumia.</translation>
    </message>
    <message>
        <source>The codes were not taken. Mend the file, then try again: %1</source>
        <translation>Misimbo haikuchukuliwa. Rekebisha faili, kisha jaribu tena: %1</translation>
    </message>
    <message>
        <source>%1 The school&apos;s lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.</source>
        <extracomment>%1 says as what one is here</extracomment>
        <translation>%1 Orodha za shule hazina jina lako kama mwalimu: hakuna darasa lililo lako, na huwezi kumwekea yeyote alama. Weka nambari yako ya kazi.</translation>
    </message>
    <message>
        <source>First set your staff number below, as the school&apos;s lists have it: without it no class would be yours, and you could mark nobody.</source>
        <translation>Kwanza weka hapa chini nambari yako ya kazi, kama ilivyo kwenye orodha za shule: bila hiyo hakuna darasa litakalokuwa lako, na hutaweza kumwekea yeyote alama.</translation>
    </message>
    <message>
        <source>The school&apos;s lists have no teacher with this number.</source>
        <translation>Orodha za shule hazina mwalimu mwenye nambari hii.</translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message>
        <source>Open folder</source>
        <translation>Fungua folda</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Hifadhi nakala…</translation>
    </message>
    <message>
        <source>Close safety notice</source>
        <translation>Funga taarifa ya usalama</translation>
    </message>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>Alama %Ln imesubiri zaidi ya siku moja. Hakuna kilichopotea: nakala yake imetunzwa kwenye kifaa hiki.</numerusform>
            <numerusform>Alama %Ln zimesubiri zaidi ya siku moja. Hakuna kilichopotea: nakala yake imetunzwa kwenye kifaa hiki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>Alama %Ln haijathibitishwa na inakuhitaji. Hakuna kilichopotea: nakala kwa ajili ya ofisi imetunzwa kwenye kifaa hiki.</numerusform>
            <numerusform>Alama %Ln hazijathibitishwa, na baadhi zinakuhitaji. Hakuna kilichopotea: nakala kwa ajili ya ofisi imetunzwa kwenye kifaa hiki.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>Kifaa hiki kinakaribia kujaa. Nakala ya alama %Ln ambayo haijathibitishwa imetunzwa; hifadhi nyingine mahali pengine pia.</numerusform>
            <numerusform>Kifaa hiki kinakaribia kujaa. Nakala ya alama %Ln ambazo hazijathibitishwa imetunzwa; hifadhi nyingine mahali pengine pia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>Faili la data liliharibika na limejengwa upya. Nakala ya alama %Ln ambayo huenda haijathibitishwa imetunzwa; hifadhi nyingine mahali pengine pia.</numerusform>
            <numerusform>Faili la data liliharibika na limejengwa upya. Nakala ya alama %Ln ambazo huenda hazijathibitishwa imetunzwa; hifadhi nyingine mahali pengine pia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Hifadhi nakala</translation>
    </message>
    <message>
        <source>The copy was not saved in %1. %2</source>
        <translation>Nakala haikuhifadhiwa kwenye %1. %2</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>Nakala iko kwenye %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message>
        <source>I have looked: let them go</source>
        <translation>Nimeangalia: waache waondoke</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Uingizaji ungefanya nini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Faili linasomwa</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Kila kitu tayari kiko kama kwenye faili.</translation>
    </message>
    <message>
        <source>It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.</source>
        <translation>Inaanza kutumika %1. Hakuna anayefutwa: asiyekuwemo kwenye faili huondoka darasani siku iliyotangulia, na alama zote hubaki.</translation>
    </message>
    <message>
        <source>It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.</source>
        <translation>Inaanza kutumika %1. Vipindi vya kabla ya siku hiyo hubaki vilivyokuwa; vilivyotoka kwenye kalenda hii awali na havimo tena huisha.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Hakuna kilichoingizwa.</translation>
    </message>
    <message>
        <source>That looks like a wrong file, or a part of one. The import stops here until you have looked.</source>
        <translation>Hilo linaonekana kuwa faili lisilo sahihi, au sehemu ya faili. Uingizaji unasimama hapa hadi uangalie.</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>Ingiza badiliko 1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Ingiza badiliko %Ln</numerusform>
            <numerusform>Ingiza mabadiliko %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>Badiliko 1 limeingizwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Badiliko %Ln limeingizwa.</numerusform>
            <numerusform>Mabadiliko %Ln yameingizwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>Hakuna kilichoingizwa. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Nambari za wanafunzi waliofutwa ni za wanafunzi wapya</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Nambari zilizokuwa za wanafunzi waliofutwa sasa ni za wanafunzi wapya</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Bado hakuna kilichoingizwa.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message>
        <source>Calendar</source>
        <translation>Kalenda</translation>
    </message>
    <message>
        <source>Timetable, by hand</source>
        <translation>Ratiba, kwa mkono</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Madarasa</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Masomo</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Walimu</translation>
    </message>
    <message>
        <source>Students in classes</source>
        <translation>Wanafunzi wa madarasa</translation>
    </message>
    <message>
        <source>Teachers of classes</source>
        <translation>Walimu wa madarasa</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mihula</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>Vipindi vya kila wiki</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Siku zisizo na vipindi</translation>
    </message>
    <message>
        <source>Single lessons</source>
        <translation>Vipindi vya mara moja</translation>
    </message>
    <message>
        <source>name</source>
        <translation>jina</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>jina la kwanza</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>jina la ukoo</translation>
    </message>
    <message>
        <source>email</source>
        <translation>barua pepe</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>simu</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>kidato</translation>
    </message>
    <message>
        <source>room</source>
        <translation>chumba</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>mwalimu</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>somo</translation>
    </message>
    <message>
        <source>start</source>
        <translation>mwanzo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>mwisho</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>siku ya kwanza</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>siku ya mwisho</translation>
    </message>
    <message>
        <source>week</source>
        <translation>wiki</translation>
    </message>
    <message>
        <source>title</source>
        <translation>kichwa</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>sababu</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>nafasi kwenye orodha</translation>
    </message>
    <message>
        <source>id at the source</source>
        <translation>kitambulisho cha chanzo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nambari</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>maelezo mengine</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln mpya</numerusform>
            <numerusform>%Ln mpya</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln kubadilika</numerusform>
            <numerusform>%Ln kubadilika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln kuisha</numerusform>
            <numerusform>%Ln kuisha</numerusform>
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
        <translation>, </translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>Bila badiliko: %1</translation>
    </message>
    <message>
        <source>1 student of %1 would be in no class any more.</source>
        <translation>Mwanafunzi 1 kati ya %1 hatakuwa tena katika darasa lolote.</translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>Mwanafunzi %Ln kati ya %1 hatakuwa tena katika darasa lolote: %2%.</numerusform>
            <numerusform>Wanafunzi %Ln kati ya %1 hawatakuwa tena katika darasa lolote: %2%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is taken back.</source>
        <translation>Badiliko 1 limetenduliwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Badiliko %Ln limetenduliwa.</numerusform>
            <numerusform>Mabadiliko %Ln yametenduliwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1 stays, because it was changed since or marks hang on it.</source>
        <extracomment>%1 is a sentence before this one</extracomment>
        <translation>%1 1 linabaki, kwa sababu ya badiliko la baadaye au alama zinazolitegemea.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 %Ln linabaki, kwa sababu ya badiliko la baadaye au alama zinazolitegemea.</numerusform>
            <numerusform>%1 %Ln yanabaki, kwa sababu ya mabadiliko ya baadaye au alama zinazoyategemea.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Kinachotokea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Aina</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Kipi</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Kilicho tofauti</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Haikuingizwa</translation>
    </message>
    <message>
        <source>Imported, but look</source>
        <translation>Imeingizwa, lakini angalia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mpya</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Kuisha</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Kubadilika</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between fields</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>Na %Ln zaidi</numerusform>
            <numerusform>Na %Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Kanuni za shule</translation>
    </message>
    <message>
        <source>1 number belonged to a student who was erased: left out.</source>
        <translation>Nambari 1 ilikuwa ya mwanafunzi aliyefutwa: imeachwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Nambari %Ln ilikuwa ya mwanafunzi aliyefutwa: imeachwa.</numerusform>
            <numerusform>Nambari %Ln zilikuwa za wanafunzi waliofutwa: zimeachwa.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new student has the number of a student who was erased.</source>
        <translation>Mwanafunzi mpya 1 ana nambari ya mwanafunzi aliyefutwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Mwanafunzi mpya %Ln ana nambari ya mwanafunzi aliyefutwa.</numerusform>
            <numerusform>Wanafunzi wapya %Ln wana nambari za wanafunzi waliofutwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>Nafasi %Ln ya mwanafunzi darasani, kati ya %1, itaisha: %2%.</numerusform>
            <numerusform>Nafasi %Ln za wanafunzi madarasani, kati ya %1, zitaisha: %2%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>darasa 1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>darasa %Ln</numerusform>
            <numerusform>madarasa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>mwanafunzi 1</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>mwanafunzi %Ln</numerusform>
            <numerusform>wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a school, %2 and %3 are counts</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchModel</name>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Kitendo</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message>
        <source>Find a student, class, session or action</source>
        <translation>Tafuta mwanafunzi, darasa, kipindi au kitendo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Matokeo</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Vilivyotumika karibuni</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Madarasa</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Vipindi</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Vitendo</translation>
    </message>
    <message>
        <source>Reading from this device…</source>
        <translation>Inasoma kutoka kwenye kifaa hiki…</translation>
    </message>
    <message>
        <source>Nothing is called that. A part of a name, a number, a class or a day will do.</source>
        <translation>Hakuna chenye jina hilo. Sehemu ya jina, nambari, darasa au siku inatosha.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader, while one types: %1 is how many were found, %2 what Enter would open</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>tokeo %Ln</numerusform>
            <numerusform>matokeo %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. Type more to find the others.</source>
        <extracomment>Below a list: %1 and %2 are numbers</extracomment>
        <translation>Zinaonyeshwa %1 kati ya %2. Andika zaidi kupata nyingine.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Zinaonyeshwa %1 kati ya %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatModel</name>
    <message>
        <source>row %1, seat %2</source>
        <extracomment>A place in the classroom: %1 is the row from the board, %2 the seat in it</extracomment>
        <translation>mstari %1, kiti %2</translation>
    </message>
    <message>
        <source>Empty seat, %1</source>
        <translation>Kiti kitupu, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a seat: %1 is the student and the mark, %2 the place</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatView</name>
    <message>
        <source>Seating plan</source>
        <translation>Mpangilio wa viti</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingBar</name>
    <message>
        <source>Arrange seats</source>
        <translation>Panga viti</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Viti</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Mistari</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Meza</translation>
    </message>
    <message>
        <source>Drag a student to another seat; or Space, arrow keys, Space.</source>
        <translation>Buruta mwanafunzi hadi kiti kingine; au Space, vitufe vya mishale, Space.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Chapisha</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>Maliza kupanga</translation>
    </message>
    <message>
        <source>Save the seating plan</source>
        <translation>Hifadhi mpangilio wa viti</translation>
    </message>
    <message>
        <source>seats %1.pdf</source>
        <translation>viti %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan could not be written there. Choose another folder.</source>
        <translation>Mpangilio haukuweza kuandikwa hapo. Chagua folda nyingine.</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingSheet</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>Over a seating plan: %1 is a class, %2 a room</extracomment>
        <translation>%1, chumba %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Ubao</translation>
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
        <translation>Vipindi</translation>
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
        <translation>Siku nzima</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>chumba %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Tazama</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Fungua</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>What a button does, for a screen reader: %1 is its word, %2 a session, %3 a time</extracomment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between a room and a remark</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>rollbook::SessionTargets</name>
    <message>
        <source>What each school system has of this register</source>
        <translation>Kila mfumo wa shule una nini cha rejista hii</translation>
    </message>
    <message>
        <source>%1: all confirmed %2</source>
        <translation>%1: zote zimethibitishwa %2</translation>
    </message>
    <message>
        <source>%1: all sent, it cannot confirm</source>
        <translation>%1: zote zimetumwa, hauwezi kuthibitisha</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a school system, %2 such as &quot;3 to send&quot;, %3 the worst state of them</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln ya kutumwa</numerusform>
            <numerusform>%Ln za kutumwa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Mipangilio</translation>
    </message>
    <message>
        <source>For this device only. What you choose counts at once.</source>
        <translation>Kwa kifaa hiki tu. Unachochagua kinatumika papo hapo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers. Names and notes stay as they were written.</source>
        <translation>Ya maneno, tarehe na nambari. Majina na maelezo hubaki kama yalivyoandikwa.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Kama kompyuta hii</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rangi</translation>
    </message>
    <message>
        <source>High contrast has the strongest difference between words and ground.</source>
        <translation>Utofautishaji mkubwa hutenganisha maneno na usuli kwa nguvu zaidi.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>colours</comment>
        <translation>Kama kompyuta hii</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Angavu</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Giza</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Utofautishaji mkubwa</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Ctrl + and Ctrl - are keys</extracomment>
        <translation>Ukubwa wa maandishi</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl - do the same.</source>
        <translation>Kila kitu hukua pamoja nayo. Ctrl + na Ctrl - hufanya vivyo hivyo.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>About this Rollbook</source>
        <translation>Kuhusu Rollbook hii</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Toleo %1</translation>
    </message>
    <message>
        <source>The registers of this device are in %1.</source>
        <translation>Rejista za kifaa hiki ziko kwenye %1.</translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Kanuni za shule</translation>
    </message>
    <message>
        <source>When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what.</source>
        <translation>Lini mtu amechelewa, lini rejista hufungwa, maonyo ni ya nini, misimbo ya mahudhurio, na nani anaruhusiwa nini.</translation>
    </message>
    <message>
        <source>See the school rules</source>
        <translation>Tazama kanuni za shule</translation>
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
        <translation>Msimbo wa shule</translation>
    </message>
    <message>
        <source>As on its sign-in page</source>
        <translation>Kama kwenye ukurasa wake wa kuingia</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Jina la mtumiaji</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
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
        <translation>Anwani ya barua pepe</translation>
    </message>
    <message>
        <source>Lecturer portal</source>
        <translation>Tovuti ya wahadhiri</translation>
    </message>
    <message>
        <source>The portal cannot be asked what it has. When an answer is lost:</source>
        <translation>Tovuti haiwezi kuulizwa ina nini. Jibu likipotea:</translation>
    </message>
    <message>
        <source>Send the mark again. It may appear twice.</source>
        <translation>Tuma alama tena. Inaweza kuonekana mara mbili.</translation>
    </message>
    <message>
        <source>Keep the mark here until I decide. It may be missing.</source>
        <translation>Tunza alama hapa hadi niamue. Inaweza kukosekana huko.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Ufunguo wa API</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Mradi</translation>
    </message>
    <message>
        <source>Its id in the console</source>
        <translation>Kitambulisho chake kwenye konsoli</translation>
    </message>
    <message>
        <source>What may be written about students there? Ask the school.</source>
        <translation>Nini kinaweza kuandikwa huko kuhusu wanafunzi? Uliza shule.</translation>
    </message>
    <message>
        <source>Names, admission numbers and marks</source>
        <translation>Majina, nambari za usajili na alama</translation>
    </message>
    <message>
        <source>Admission numbers and marks, no names</source>
        <translation>Nambari za usajili na alama, bila majina</translation>
    </message>
    <message>
        <source>Only that a register was taken, nothing about students</source>
        <translation>Kwamba rejista ilichukuliwa tu, hakuna chochote kuhusu wanafunzi</translation>
    </message>
    <message>
        <source>CouchDB (a hub of your own)</source>
        <translation>CouchDB (kituo chenu wenyewe)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Hifadhidata</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>Herufi ndogo</translation>
    </message>
    <message>
        <source>Course for registers without a subject</source>
        <translation>Kozi ya rejista zisizo na somo</translation>
    </message>
    <message>
        <source>Its code there; may stay empty</source>
        <translation>Msimbo wake huko; inaweza kubaki tupu</translation>
    </message>
    <message>
        <source>Web API key</source>
        <translation>Ufunguo wa API ya wavuti</translation>
    </message>
    <message>
        <source>In the project&apos;s settings</source>
        <translation>Kwenye mipangilio ya mradi</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Nambari yako ya kazi</translation>
    </message>
    <message>
        <source>Only where use is counted; may stay empty</source>
        <translation>Ni pale tu matumizi yanapohesabiwa; inaweza kubaki tupu</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupPage</name>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ongeza mfumo wa shule</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Iko wapi</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Unachoweza kufanya</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Whose id is whose</source>
        <translation>Kitambulisho kipi ni cha nani</translation>
    </message>
    <message>
        <source>One mark to try it with</source>
        <translation>Alama moja ya kujaribia</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%3 is what the step is about</extracomment>
        <translation>Hatua %1 kati ya %2: %3</translation>
    </message>
    <message>
        <source>Look who answers there</source>
        <translation>Angalia nani anajibu hapo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Uongeze</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Maliza</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>It could not be added. Is there one of this name already?</source>
        <translation>Haukuweza kuongezwa. Je, kuna mwingine wenye jina hili tayari?</translation>
    </message>
    <message>
        <source>Check what you have typed.</source>
        <translation>Angalia ulichoandika.</translation>
    </message>
    <message>
        <source>It does not accept this sign-in. Check what you have typed.</source>
        <translation>Haukubali kuingia huku. Angalia ulichoandika.</translation>
    </message>
    <message>
        <source>It asks for a one-time code.</source>
        <translation>Unaomba msimbo wa mara moja.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and the network.</source>
        <translation>Hakuna anayejibu kwenye anwani hii. Iangalie, na mtandao pia.</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it, and whether this Wi-Fi wants a login.</source>
        <translation>Kitu kingine kinajibu kwenye anwani hii. Iangalie, na kama Wi-Fi hii inataka uingie.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Asking who answers there.</source>
        <translation>Inauliza nani anajibu hapo.</translation>
    </message>
    <message>
        <source>Signing in to %1, and reading its class list.</source>
        <translation>Inaingia kwenye %1 na kusoma orodha yake ya darasa.</translation>
    </message>
    <message>
        <source>Adding %1.</source>
        <translation>Inaongeza %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 inajibu.</translation>
    </message>
</context>
<context>
    <name>rollbook::SignInPage</name>
    <message>
        <source>One-time code, from your phone or an authenticator</source>
        <translation>Msimbo wa mara moja, kutoka kwenye simu yako au programu ya uthibitishaji</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Msimbo wa mara moja</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and sent to no one but this server.</source>
        <translation>Linatunzwa mahali salama pa kompyuta hii, na halitumwi kwa yeyote ila seva hii.</translation>
    </message>
</context>
<context>
    <name>rollbook::SlotForm</name>
    <message>
        <source>Keep the weekly lesson</source>
        <translation>Hifadhi kipindi cha kila wiki</translation>
    </message>
    <message>
        <source>End it from that day on</source>
        <translation>Kiishe kuanzia siku hiyo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Siku ya wiki</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hadi</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>Wiki zipi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Mwalimu</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Inaanza kutumika</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Acha kilivyo</translation>
    </message>
    <message>
        <source>New weekly lesson</source>
        <translation>Kipindi kipya cha kila wiki</translation>
    </message>
    <message>
        <source>It comes back until the school year ends, but not on closed days.</source>
        <translation>Hurudi kila mara hadi mwisho wa mwaka wa shule, ila si siku ambazo shule imefungwa.</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Kipindi cha kila wiki</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were.</source>
        <translation>Vipindi vya kabla ya siku iliyo hapa chini hubaki vilivyokuwa.</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back.</source>
        <translation>Vipindi vya kabla ya siku iliyo hapa chini hubaki vilivyokuwa. Hiki kilitoka kwenye kalenda: kuiingiza tena kutarudisha cha zamani.</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Rejista ya siku</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Haijatajwa</translation>
    </message>
    <message>
        <source>Weeks A and B are turned on in Settings, under School rules.</source>
        <translation>Wiki A na B huwashwa kwenye Mipangilio, chini ya Kanuni za shule.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Bado hakuna darasa. Ingiza orodha ya darasa kwenye ukurasa wa Wanafunzi.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>Kipindi lazima kiishe baada ya kuanza.</translation>
    </message>
</context>
<context>
    <name>rollbook::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>Jaribu tena</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lugha</translation>
    </message>
    <message>
        <source>Connect to my school</source>
        <translation>Unganisha na shule yangu</translation>
    </message>
    <message>
        <source>The school has a system of its own. You need its address and your user name.</source>
        <translation>Shule ina mfumo wake. Unahitaji anwani yake na jina lako la kuingia.</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Ingiza orodha ya darasa</translation>
    </message>
    <message>
        <source>A CSV file with admission number, name and class is enough to mark. Connect later.</source>
        <translation>Faili la CSV lenye nambari ya usajili, jina na darasa linatosha kuweka alama. Unganisha baadaye.</translation>
    </message>
    <message>
        <source>Look around with an example school</source>
        <translation>Angalia ukitumia shule ya mfano</translation>
    </message>
    <message>
        <source>Invented classes to try everything with. Nothing is sent anywhere.</source>
        <translation>Madarasa ya kubuni ya kujaribia kila kitu. Hakuna kinachotumwa popote.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Shule</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>Msimbo wa shule</translation>
    </message>
    <message>
        <source>The code your school&apos;s server uses. Two devices with the same code agree on every student.</source>
        <translation>Msimbo unaotumiwa na seva ya shule yako. Vifaa viwili vyenye msimbo mmoja hutambua wanafunzi wale wale.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jina lako</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Saa za eneo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Endelea</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Karibu Rollbook</translation>
    </message>
    <message>
        <source>Mark your classes with or without a network. How do you want to begin?</source>
        <translation>Weka alama za madarasa yako ukiwa na mtandao au bila. Ungependa kuanzaje?</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>Hii ni shule gani?</translation>
    </message>
    <message>
        <source>Next, Rollbook asks for the address of its system.</source>
        <translation>Kisha, Rollbook itauliza anwani ya mfumo wake.</translation>
    </message>
    <message>
        <source>Next, you choose the file with its classes.</source>
        <translation>Kisha, utachagua faili lenye madarasa yake.</translation>
    </message>
    <message>
        <source>Rollbook could not open your registers</source>
        <translation>Rollbook haikuweza kufungua rejista zako</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Somebody new on this device</source>
        <translation>Mtu mpya kwenye kifaa hiki</translation>
    </message>
    <message>
        <source>With registers, marks and passwords of their own. How do you want to begin?</source>
        <translation>Mwenye rejista, alama na manenosiri yake mwenyewe. Ungependa kuanzaje?</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 are names of fields that are empty</extracomment>
        <translation>Bado inahitajika: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left empty, it is made from the school&apos;s name. Two devices with the same code agree on every student.</source>
        <translation>Ukiachwa tupu, hutengenezwa kutokana na jina la shule. Vifaa viwili vyenye msimbo mmoja hutambua wanafunzi wale wale.</translation>
    </message>
</context>
<context>
    <name>rollbook::StoryView</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a session, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kilichotokea</translation>
    </message>
    <message>
        <source>Nobody has marked this student yet.</source>
        <translation>Hakuna aliyemwekea mwanafunzi huyu alama bado.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentHeader</name>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>percentage of attendance, a column</comment>
        <translation>Asilimia</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message>
        <source>Back</source>
        <translation>Rudi</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Somo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Hali zote</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Yenye maelezo</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Beside a percentage: %1 is a triangle, %2 &quot;below 75 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No registers in this period.</source>
        <translation>Hakuna rejista katika muda huu.</translation>
    </message>
    <message>
        <source>Every subject</source>
        <translation>Masomo yote</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Rejista ya siku</translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>rejista %Ln</numerusform>
            <numerusform>rejista %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of registers, %2 a percentage</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ruhusa</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Marekebisho</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPanel</name>
    <message>
        <source>Photo…</source>
        <translation>Picha…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>History and figures of this student</source>
        <translation>Historia na takwimu za mwanafunzi huyu</translation>
    </message>
    <message>
        <source>Move to this class</source>
        <translation>Hamishia darasa hili</translation>
    </message>
    <message>
        <source>Add this class</source>
        <translation>Ongeza darasa hili</translation>
    </message>
    <message>
        <source>Export all about this student…</source>
        <translation>Hamisha yote kuhusu mwanafunzi huyu…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Futa…</translation>
    </message>
    <message>
        <source>Erase this student…</source>
        <translation>Futa taarifa za mwanafunzi huyu…</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>Nambari ya usajili</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Siku ya kuzaliwa</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Funga</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Madarasa</translation>
    </message>
    <message>
        <source>Class from then on</source>
        <translation>Darasa kuanzia hapo</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Siku ya kwanza</translation>
    </message>
    <message>
        <source>Added to a lesson, and on no list yet. When you know who it is, the marks go to that student.</source>
        <translation>Ameongezwa kwenye kipindi, na bado hayumo kwenye orodha yoyote. Ukijua ni nani, alama zitahamia kwa mwanafunzi huyo.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Huyu ni</translation>
    </message>
    <message>
        <source>They are the same student</source>
        <translation>Ni mwanafunzi yule yule</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Chagua mwanafunzi kwenye orodha.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Sababu ya kufuta</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Futa kabisa</translation>
    </message>
    <message>
        <source>Keep the student</source>
        <translation>Hifadhi mwanafunzi</translation>
    </message>
    <message>
        <source>Say why it is erased: that stays, without the name.</source>
        <translation>Andika kwa nini zinafutwa: sababu hubaki, bila jina.</translation>
    </message>
    <message>
        <source>It stays: the marks are kept under it.</source>
        <translation>Inabaki: alama zimetunzwa chini yake.</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>Ongeza mwanafunzi</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Hifadhi maelezo</translation>
    </message>
    <message>
        <source>Left the school: %1 was the last day.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Aliondoka shuleni: siku ya mwisho ilikuwa %1.</translation>
    </message>
    <message>
        <source>Back at the school</source>
        <translation>Amerudi shuleni</translation>
    </message>
    <message>
        <source>Leaves the school today</source>
        <translation>Anaondoka shuleni leo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Picha</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a class, %2 a day</extracomment>
        <translation>%1 tangu %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 is a class, %2 and %3 are days</extracomment>
        <translation>%1 kuanzia %2 hadi %3</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <extracomment>spoken name of a button: %1 is a class</extracomment>
        <translation>Anaondoka leo</translation>
    </message>
    <message>
        <source>Leaves %1 today</source>
        <translation>Anaondoka %1 leo</translation>
    </message>
    <message>
        <source>Today is the last day in the class. Its registers until then stay.</source>
        <translation>Leo ni siku ya mwisho darasani. Rejista zake hadi leo hubaki.</translation>
    </message>
    <message>
        <source>In no class yet.</source>
        <translation>Bado hayumo katika darasa lolote.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Mwanafunzi mpya</translation>
    </message>
    <message>
        <source>Enter the admission number: it tells this student from all others.</source>
        <translation>Andika nambari ya usajili: ndiyo inayomtofautisha mwanafunzi huyu na wengine wote.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Andika jina.</translation>
    </message>
    <message>
        <source>Write the birthday as in %1, or leave it empty.</source>
        <extracomment>%1 is a date, as it is written in this language</extracomment>
        <translation>Andika siku ya kuzaliwa kama %1, au iache tupu.</translation>
    </message>
    <message>
        <source>All that is known about this student goes, the marks too, here and in this Rollbook&apos;s copies. It cannot be taken back. A hub and the devices that share it erase the student too; other school systems have to be told by themselves.</source>
        <translation>Yote yanayojulikana kuhusu mwanafunzi huyu yatafutwa, pamoja na alama, hapa na kwenye nakala za Rollbook hii. Haiwezi kutenduliwa. Kituo na vifaa vinavyokitumia pia hufuta taarifa za mwanafunzi; mifumo mingine ya shule inapaswa kuarifiwa kando.</translation>
    </message>
    <message>
        <source>“%1”, added to a lesson, turned out to be this student.</source>
        <extracomment>%1 is a name as it was written when somebody came to a lesson</extracomment>
        <translation>“%1”, aliyeongezwa kwenye kipindi, amejulikana kuwa ni mwanafunzi huyu.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <extracomment>spoken name of a button: %1 is a name</extracomment>
        <translation>Tenganisha tena</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>Tenganisha tena %1</translation>
    </message>
    <message>
        <source>Takes it back: the marks go back to whom they were written for.</source>
        <translation>Hutendua: alama hurudi kwa mtu aliyewekewa mwanzoni.</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>Chagua darasa.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message>
        <source>No classes yet.</source>
        <translation>Bado hakuna madarasa.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Chagua faili</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Wanafunzi</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Madarasa</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Ingiza orodha ya darasa</translation>
    </message>
    <message>
        <source>Class lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Orodha za madarasa (*.csv *.txt *.tsv);;Faili zote (*)</translation>
    </message>
    <message>
        <source>%1, 1 student</source>
        <extracomment>A class in a list: %1 is its code</extracomment>
        <translation>%1, mwanafunzi 1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1, mwanafunzi %Ln</numerusform>
            <numerusform>%1, wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>Darasa 1</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Darasa %Ln</numerusform>
            <numerusform>Madarasa %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>mwanafunzi 1</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>mwanafunzi %Ln</numerusform>
            <numerusform>wanafunzi %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of classes, %2 a number of students</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Barua pepe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
    <message>
        <source>This number is %1&apos;s. Search for the number to change that student.</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Nambari hii ni ya %1. Tafuta nambari hiyo ili kubadilisha mwanafunzi huyo.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Imehifadhiwa.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Hakuna kilichobadilishwa. %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Chagua picha</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Picha (*.jpg *.jpeg *.png);;Faili zote (*)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <translation>Faili hili si picha inayoweza kusomwa. Chagua lingine.</translation>
    </message>
    <message>
        <source>Export all about this student</source>
        <translation>Hamisha yote kuhusu mwanafunzi huyu</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Faili za JSON (*.json)</translation>
    </message>
    <message>
        <source>All about this student is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Yote kuhusu mwanafunzi huyu yako kwenye %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Faili %1 halikuandikwa. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Mwanafunzi mpya</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Ingiza na hamisha</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Tafuta kwa jina au nambari</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Tafuta mwanafunzi</translation>
    </message>
    <message>
        <source>Enter opens a student, Ctrl+Enter the student&apos;s page</source>
        <translation>Enter hufungua mwanafunzi, Ctrl+Enter ukurasa wake</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Wanafunzi wote</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ameondoka</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>Hayumo kwenye orodha</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is in this class today.</source>
        <translation>Leo hakuna mtu katika darasa hili.</translation>
    </message>
    <message>
        <source>Nobody here has that name or number.</source>
        <translation>Hapa hakuna mwenye jina au nambari hiyo.</translation>
    </message>
    <message>
        <source>They are two students again.</source>
        <translation>Ni wanafunzi wawili tena.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Darasa jipya</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Hamisha</translation>
    </message>
    <message>
        <source>Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class.</source>
        <translation>Ingiza orodha ya darasa: faili la CSV lenye nambari ya usajili, jina na darasa. Au faili la OneRoster, chini ya Ingiza na hamisha. Au unda darasa kwa mkono, kwa Darasa jipya.</translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sawazisha</translation>
    </message>
    <message>
        <source>Export what is not confirmed</source>
        <translation>Hamisha ambazo hazijathibitishwa</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ongeza mfumo wa shule</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Ingiza vitambulisho</translation>
    </message>
    <message>
        <source>Id lists (*.csv *.txt);;All files (*)</source>
        <translation>Orodha za vitambulisho (*.csv *.txt);;Faili zote (*)</translation>
    </message>
    <message>
        <source>No school system is set up.</source>
        <translation>Hakuna mfumo wa shule uliowekwa.</translation>
    </message>
    <message>
        <source>Every mark is saved on this device. Export it under Reports, or add the school&apos;s system: ask IT for its address.</source>
        <translation>Kila alama imehifadhiwa kwenye kifaa hiki. Zihamishe chini ya Ripoti, au ongeza mfumo wa shule: uliza wahudumu wa TEHAMA anwani yake.</translation>
    </message>
    <message>
        <source>Every mark is on this device. What each school system has is below.</source>
        <translation>Kila alama iko kwenye kifaa hiki. Kila mfumo wa shule una nini imeonyeshwa hapa chini.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <translation>Mwanafunzi 1 anapaswa kufutwa hapa, kama shule ilivyoomba. Hilo linasubiri hadi alama zake zifike kwenye kila mfumo wa shule, au mfumo huo uondolewe; kisha hufanyika lenyewe.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Mwanafunzi %Ln anapaswa kufutwa hapa, kama shule ilivyoomba. Hilo linasubiri hadi alama zake zifike kwenye kila mfumo wa shule, au mfumo huo uondolewe; kisha hufanyika lenyewe.</numerusform>
            <numerusform>Wanafunzi %Ln wanapaswa kufutwa hapa, kama shule ilivyoomba. Hilo linasubiri hadi alama zao zifike kwenye kila mfumo wa shule, au mfumo huo uondolewe; kisha hufanyika lenyewe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is saved on this device.</source>
        <translation>Kila alama imehifadhiwa kwenye kifaa hiki.</translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message>
        <source>Send now</source>
        <translation>Tuma sasa</translation>
    </message>
    <message>
        <source>Import ids…</source>
        <translation>Ingiza vitambulisho…</translation>
    </message>
    <message>
        <source>Open login</source>
        <translation>Fungua ukurasa wa kuingia</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo zaidi</translation>
    </message>
    <message>
        <source>A file from the school that says which of its ids belong to which student and class.</source>
        <translation>Faili kutoka shuleni linalosema kitambulisho kipi ni cha mwanafunzi na darasa gani.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Punguza</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Msimbo wa mara moja</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Nenosiri la %1</translation>
    </message>
    <message>
        <source>One-time code for %1</source>
        <translation>Msimbo wa mara moja wa %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Ingia kwenye %1</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Tuma sasa kwa %1</translation>
    </message>
    <message>
        <source>Import ids of %1</source>
        <translation>Ingiza vitambulisho vya %1</translation>
    </message>
    <message>
        <source>Open the login of this Wi-Fi</source>
        <translation>Fungua ukurasa wa kuingia wa Wi-Fi hii</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Maelezo zaidi ya %1</translation>
    </message>
    <message>
        <source>Password, if it has changed</source>
        <translation>Nenosiri, kama limebadilika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Nenosiri</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, umeingia kama %2</translation>
    </message>
    <message>
        <source>1 mark may appear there twice: an answer was lost, and it cannot be asked.</source>
        <translation>Alama 1 inaweza kuonekana huko mara mbili: jibu lilipotea, na haliwezi kuulizwa.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Alama %Ln inaweza kuonekana huko mara mbili: jibu lilipotea, na haliwezi kuulizwa.</numerusform>
            <numerusform>Alama %Ln zinaweza kuonekana huko mara mbili: majibu yalipotea, na hayawezi kuulizwa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetFacts</name>
    <message>
        <source>What it can do</source>
        <translation>Unachoweza kufanya</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Usichoweza kufanya</translation>
    </message>
    <message>
        <source>How marks travel</source>
        <translation>Jinsi alama zinavyosafiri</translation>
    </message>
</context>
<context>
    <name>rollbook::Timeline</name>
    <message>
        <source>Go back to before this</source>
        <translation>Rudi kabla ya hili</translation>
    </message>
    <message>
        <source>Timeline of the register</source>
        <translation>Mfuatano wa matukio ya rejista</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Rudi kwenye rejista</translation>
    </message>
    <message>
        <source>What you marked from here on is taken back, as new marks. Undo brings them again. Marks of others stay.</source>
        <translation>Alama ulizoweka kuanzia hapa zinaondolewa, kwa alama mpya. Tendua huzirudisha. Alama za wengine zinabaki.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>Alama %Ln imethibitishwa na %1.</numerusform>
            <numerusform>Alama %Ln zimethibitishwa na %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a student, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>kifaa hiki</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>kifaa %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A line of the timeline: %1 is a time, %2 what happened</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Added to the register by %1.</source>
        <translation>Ameongezwa kwenye rejista na %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message>
        <source>Lessons</source>
        <translation>Vipindi</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>No lessons: %1</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Hakuna vipindi: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%Ln zaidi</numerusform>
            <numerusform>%Ln zaidi</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>Hakuna vipindi.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Hakuna kilichobadilishwa. %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done, a sentence</extracomment>
        <translation>Imetenduliwa: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else was changed since.</source>
        <translation>Haiwezi kutenduliwa tena: kitu kingine kimebadilishwa tangu hapo.</translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet, or you may not open it.</source>
        <translation>Rejista haikufunguliwa: darasa bado halina wanafunzi, au huna ruhusa ya kuifungua.</translation>
    </message>
    <message>
        <source>A cancelled lesson is not moved. Plan a makeup lesson instead.</source>
        <translation>Kipindi kilichoghairiwa hakihamishwi. Badala yake panga kipindi cha kufidia.</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Rejista yake ipo tayari, kwa hiyo saa na mahali pa kipindi hiki havibadiliki.</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 kimeghairiwa: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is added: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 kimeongezwa: %2, %3.</translation>
    </message>
    <message>
        <source>%1 is now on %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 sasa ni %2, %3.</translation>
    </message>
    <message>
        <source>%1: the extra lesson is taken back.</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1: kipindi cha ziada kimeondolewa.</translation>
    </message>
    <message>
        <source>%1 is as every week again.</source>
        <translation>%1 kimerudi kama kila wiki.</translation>
    </message>
    <message>
        <source>Every week: %1, %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a weekday, %3 a time</extracomment>
        <translation>Kila wiki: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 ends: there is none from %2 on.</source>
        <extracomment>%1 is a lesson, %2 a day</extracomment>
        <translation>%1 kinaisha: hakitakuwepo kuanzia %2.</translation>
    </message>
    <message>
        <source>No lessons: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Hakuna vipindi: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Its lessons take place.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Imeondolewa: %1. Vipindi vyake vitafanyika.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Tendua</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Ratiba</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Iliyotangulia</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Inayofuata</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Siku zinazoonyeshwa</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wiki</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Siku</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Kipindi cha ziada</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Kipindi cha kila wiki</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Likizo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Mwalimu</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Bado hakuna madarasa.</translation>
    </message>
    <message>
        <source>Import the school&apos;s lists first; then its timetable.</source>
        <translation>Ingiza kwanza orodha za shule; kisha ratiba yake.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Ingiza</translation>
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
        <translation>Wiki A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Wiki B</translation>
    </message>
    <message>
        <source>1 lesson is not as every week</source>
        <translation>Kipindi 1 si kama kila wiki</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Kipindi %Ln si kama kila wiki</numerusform>
            <numerusform>Vipindi %Ln si kama kila wiki</numerusform>
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
            <numerusform>Na %Ln zaidi.</numerusform>
            <numerusform>Na %Ln zaidi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Madarasa yote</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>Walimu wote</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Vyumba vyote</translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Siku iliyotangulia</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Leo</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Siku inayofuata</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ongeza kipindi</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Hakuna vipindi siku hii.</translation>
    </message>
    <message>
        <source>Add one to mark a class.</source>
        <translation>Ongeza kimoja ili kuweka alama za darasa.</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Bado hakuna madarasa.</translation>
    </message>
    <message>
        <source>Import a class list to begin.</source>
        <translation>Ingiza orodha ya darasa ili kuanza.</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Ingiza orodha ya darasa</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Shule imefungwa siku hii: %1.</translation>
    </message>
    <message>
        <source>There is no school on this day: it is in none of the terms.</source>
        <translation>Siku hii hakuna shule: haimo katika muhula wowote.</translation>
    </message>
    <message>
        <source>The timetable has no lesson on this day.</source>
        <translation>Ratiba haina kipindi siku hii.</translation>
    </message>
    <message>
        <source>%1 of %2 registers finished.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Rejista zilizokamilishwa: %1 kati ya %2.</translation>
    </message>
    <message>
        <source>1 lesson without a register yet.</source>
        <translation>Kipindi 1 bado hakina rejista.</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Kipindi %Ln bado hakina rejista.</numerusform>
            <numerusform>Vipindi %Ln bado havina rejista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet.</source>
        <translation>Rejista haikufunguliwa: darasa bado halina wanafunzi.</translation>
    </message>
    <message>
        <source>Your classes have no register on this day.</source>
        <translation>Madarasa yako hayana rejista siku hii.</translation>
    </message>
    <message>
        <source>Show only my classes</source>
        <translation>Onyesha madarasa yangu tu</translation>
    </message>
    <message>
        <source>Show 1 register of another class</source>
        <translation>Onyesha rejista 1 ya darasa jingine</translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Onyesha rejista %Ln ya madarasa mengine</numerusform>
            <numerusform>Onyesha rejista %Ln za madarasa mengine</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that others open are here.</source>
        <translation>Rejista zinazofunguliwa na wengine huonekana hapa.</translation>
    </message>
    <message>
        <source>The office imports them.</source>
        <translation>Ofisi huyaingiza.</translation>
    </message>
    <message>
        <source>Students who were not called had been marked absent</source>
        <translation>Wanafunzi ambao hawakuitwa walikuwa wamewekwa “Hayupo”</translation>
    </message>
</context>
<context>
    <name>rollbook::TopBar</name>
    <message>
        <source>What each school system has</source>
        <translation>Kila mfumo wa shule una nini</translation>
    </message>
    <message>
        <source>Find a student, class or action</source>
        <translation>Tafuta mwanafunzi, darasa au kitendo</translation>
    </message>
    <message>
        <source>Find a student, class or action (Ctrl+K)</source>
        <translation>Tafuta mwanafunzi, darasa au kitendo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Funga skrini</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Funga skrini (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>rollbook::TrialPage</name>
    <message>
        <source>Send this one mark</source>
        <translation>Tuma alama hii moja</translation>
    </message>
    <message>
        <source>Try it with one mark</source>
        <translation>Jaribu kwa alama moja</translation>
    </message>
    <message>
        <source>Which marks go there?</source>
        <translation>Alama zipi ziende huko?</translation>
    </message>
    <message>
        <source>Marks of this day and later:</source>
        <translation>Alama za siku hii na za baadaye:</translation>
    </message>
    <message>
        <source>Marks of this day and later</source>
        <translation>Alama za siku hii na za baadaye</translation>
    </message>
    <message>
        <source>A mark to try it with</source>
        <translation>Alama ya kujaribia</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a student, %2 a session, %3 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no mark of today yet. %1 is tried with the first one you make.</source>
        <translation>Bado hakuna alama ya leo. %1 itajaribiwa kwa ya kwanza utakayoweka.</translation>
    </message>
    <message>
        <source>Choose a mark of today. It is sent to %1 and read back; nothing else goes there before.</source>
        <translation>Chagua alama ya leo. Inatumwa kwa %1 na kusomwa tena; hakuna kingine kinachoenda huko kabla.</translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message>
        <source>The data file on the device could not be read. This list was made from its journal; some of these marks may have arrived.</source>
        <translation>Faili la data kwenye kifaa halikuweza kusomwa. Orodha hii imetengenezwa kutokana na kumbukumbu yake; baadhi ya alama hizi huenda zimefika.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>Alama %Ln haimo kwenye orodha hii, kwa sababu kipindi chake kimepotea. Historia yake imo kwenye faili.</numerusform>
            <numerusform>Alama %Ln hazimo kwenye orodha hii, kwa sababu kipindi chake kimepotea. Historia yake imo kwenye faili.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks not confirmed: %1</source>
        <translation>Alama ambazo hazijathibitishwa: %1</translation>
    </message>
    <message>
        <source>Rollbook, %1, device %2</source>
        <extracomment>%1 is a date and time, %2 the end of a device&apos;s id</extracomment>
        <translation>Rollbook, %1, kifaa %2</translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>Alama hii %Ln imetunzwa kwenye kifaa cha mwalimu na bado haijathibitishwa na kila mfumo wa shule. Tafadhali usiiingize mara mbili: bado inaweza kufika yenyewe.</numerusform>
            <numerusform>Alama hizi %Ln zimetunzwa kwenye kifaa cha mwalimu na bado hazijathibitishwa na kila mfumo wa shule. Tafadhali usiingize yoyote mara mbili: bado inaweza kufika yenyewe.</numerusform>
        </translation>
    </message>
    <message>
        <source>No school system is set up on this device.</source>
        <translation>Hakuna mfumo wa shule uliowekwa kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>chumba %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Hali</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>Why it is not confirmed</source>
        <translation>Kwa nini haijathibitishwa</translation>
    </message>
</context>
<context>
    <name>rollbook::VisitorBar</name>
    <message>
        <source>Add</source>
        <translation>Ongeza</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Tenganisha tena</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ghairi</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Nani amekuja?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <extracomment>%1 is the name that was written when somebody came to a lesson</extracomment>
        <translation>“%1” ni nani?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Jina</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Jina au nambari</translation>
    </message>
    <message>
        <source>A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.</source>
        <translation>Mwanafunzi wa shule hupatikana kwa jina; mtu mwingine yeyote huongezwa kwa jina utakaloandika, hadi ijulikane ni nani.</translation>
    </message>
    <message>
        <source>Tap the student, or add “%1” under this name for now.</source>
        <translation>Gusa mwanafunzi, au kwa sasa ongeza “%1” kwa jina hili.</translation>
    </message>
    <message>
        <source>Nobody of the school is called so. “%1” is added under this name for now.</source>
        <translation>Shuleni hakuna mwenye jina hilo. Kwa sasa “%1” anaongezwa kwa jina hili.</translation>
    </message>
    <message>
        <source>The marks go to the student you tap. It can be taken back.</source>
        <translation>Alama zitahamia kwa mwanafunzi utakayemgusa. Inaweza kutenduliwa.</translation>
    </message>
    <message>
        <source>Type a name or number of the school&apos;s lists.</source>
        <translation>Andika jina au nambari iliyo kwenye orodha za shule.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <extracomment>%1 is the name that was written at first, %2 a student</extracomment>
        <translation>“%1” sasa ni %2.</translation>
    </message>
    <message>
        <source>Where both were marked, the mark of %1 stayed.</source>
        <translation>Pale wote wawili walipokuwa na alama, alama ya %1 imebaki.</translation>
    </message>
    <message>
        <source>The marks were moved, with who made them and when.</source>
        <translation>Alama zimehamishwa, pamoja na aliyeziweka na wakati wake.</translation>
    </message>
    <message>
        <source>Nothing was changed: the register is finished.</source>
        <translation>Hakuna kilichobadilishwa: rejista imekamilishwa.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more to find the others.</source>
        <extracomment>Before other sentences: %1 and %2 are numbers</extracomment>
        <translation>Wanaonyeshwa %1 kati ya %2; andika zaidi kupata wengine.</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message>
        <source>To be called</source>
        <translation>Wa kupigiwa simu</translation>
    </message>
    <message>
        <source>Nobody is absent without leave on this day.</source>
        <translation>Siku hii hakuna asiyekuwepo bila ruhusa.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nambari</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Mwanafunzi</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Darasa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Simu</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>On leave: no call needed</source>
        <extracomment>%1 is a time, %n lessons were missed</extracomment>
        <translation>Ana ruhusa: hahitaji kupigiwa simu</translation>
    </message>
    <message>
        <source>1 lesson, since %1</source>
        <translation>Kipindi 1, tangu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Kipindi %Ln, tangu %1</numerusform>
            <numerusform>Vipindi %Ln, tangu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Hakuna nambari</translation>
    </message>
    <message>
        <source>Registers not taken</source>
        <translation>Rejista zisizowekwa alama</translation>
    </message>
    <message>
        <source>All registers of this day were taken.</source>
        <translation>Rejista zote za siku hii ziliwekwa alama.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Kuanzia</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Kipindi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Chumba</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Mwalimu</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Kinachokosekana</translation>
    </message>
    <message>
        <source>Nobody is marked</source>
        <translation>Hakuna aliyewekewa alama</translation>
    </message>
    <message>
        <source>Absent %1 times in a row or more</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Hayupo mara %1 mfululizo au zaidi</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Hakuna mtu.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Mara za kutokuwepo</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>absence</comment>
        <translation>Mara ya mwisho</translation>
    </message>
    <message>
        <source>Attendance below %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Mahudhurio chini ya %1%</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Asilimia</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alama zote</translation>
    </message>
    <message>
        <source>Present %1, late %2, excused %3</source>
        <extracomment>counts of marks: %1 present, %2 late, %3 excused</extracomment>
        <translation>Yupo %1, amechelewa %2, ana ruhusa %3</translation>
    </message>
    <message>
        <source>Warnings, %1, %2</source>
        <extracomment>%1 is a day, %2 the school</extracomment>
        <translation>Maonyo, %1, %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Orodha</translation>
    </message>
    <message>
        <source>Student or lesson</source>
        <translation>Mwanafunzi au kipindi</translation>
    </message>
    <message>
        <source>Class, room or count</source>
        <translation>Darasa, chumba au idadi</translation>
    </message>
    <message>
        <source>Phone, teacher or day</source>
        <translation>Simu, mwalimu au siku</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Maelezo zaidi</translation>
    </message>
    <message>
        <source>Warnings of own classes, %1, %2</source>
        <translation>Maonyo ya madarasa yako, %1, %2</translation>
    </message>
    <message>
        <source>These are your own classes, and lessons that you cover. The office sees all.</source>
        <translation>Haya ni madarasa yako, na vipindi unavyoshikilia kwa niaba ya wengine. Ofisi huona yote.</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Mwanafunzi: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between telephone numbers</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>%1 is a person, %2 what they are to the student such as &quot;mother&quot;, %3 a telephone number</extracomment>
        <translation>%1 (%2) %3</translation>
    </message>
    <message>
        <source>%1; not called, absent by the school&apos;s rule</source>
        <extracomment>%1 is &quot;1 lesson, since 09:00&quot;</extracomment>
        <translation>%1; hakuitwa, hayupo kwa kanuni ya shule</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningsView</name>
    <message>
        <source>Print to a file…</source>
        <translation>Chapisha kwenye faili…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Hifadhi kama jedwali…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Maonyo</translation>
    </message>
    <message>
        <source>From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent.</source>
        <translation>Kutokana na yaliyo kwenye kifaa hiki. Rejista isiyowekwa alama haisemi chochote kuhusu mtu yeyote: wanafunzi wake hawahesabiwi kuwa hawapo.</translation>
    </message>
    <message>
        <source>Warnings of</source>
        <translation>Maonyo ya</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Faili za PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Faili za CSV (*.csv)</translation>
    </message>
    <message>
        <source>The warnings are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Maonyo yako kwenye %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Faili %1 halikuandikwa. Chagua mahali pengine.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>hakuna</translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message>
        <source>This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.</source>
        <translation>Alama hii pia ilibadilishwa mahali pengine, na %1 ina thamani nyingine. Yako imetunzwa hapa. Zilinganishe na ofisi; kutuma yako, weka alama tena.</translation>
    </message>
    <message>
        <source>%1 has not given this student an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 bado haijampa mwanafunzi huyu kitambulisho. Alama iko salama hapa na itatumwa vitambulisho vya shule vikiingizwa kwenye ukurasa wa Sawazisha.</translation>
    </message>
    <message>
        <source>%1 has not given this class an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 bado haijalipa darasa hili kitambulisho. Alama iko salama hapa na itatumwa vitambulisho vya shule vikiingizwa kwenye ukurasa wa Sawazisha.</translation>
    </message>
    <message>
        <source>%1 has not given this subject an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 bado haijalipa somo hili kitambulisho. Alama iko salama hapa na itatumwa vitambulisho vya shule vikiingizwa kwenye ukurasa wa Sawazisha.</translation>
    </message>
    <message>
        <source>%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.</source>
        <translation>%1 haina kipindi cha somo hili. Alama iko salama hapa na itatumwa ofisi ikikiongeza.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.</source>
        <translation>%1 ina zaidi ya kipindi kimoja kinachofaa somo hili. Alama imetunzwa hapa. Uliza ofisi kipi ni sahihi.</translation>
    </message>
    <message>
        <source>%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.</source>
        <translation>%1 imefunga kipindi hiki. Alama imetunzwa hapa. Omba ofisi ikifungue au iingize alama.</translation>
    </message>
    <message>
        <source>%1 did not accept this mark. It is kept here. Change it, or ask the office.</source>
        <translation>%1 haikukubali alama hii. Imetunzwa hapa. Ibadilishe, au uliza ofisi.</translation>
    </message>
    <message>
        <source>%1 does not let you mark this class. The mark is kept here. Ask the office for access.</source>
        <translation>%1 haikuruhusu kuweka alama za darasa hili. Alama imetunzwa hapa. Omba ofisi ruhusa.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 haipokei alama zaidi za somo hili. Alama imetunzwa hapa. Ihamishe kwenye ukurasa wa Sawazisha kwa ajili ya ofisi.</translation>
    </message>
    <message>
        <source>%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.</source>
        <translation>%1 inashindwa kwa alama hii moja, si nyingine. Imetunzwa hapa na inajaribiwa tena kila siku. Mwambie anayesimamia %1.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>Somo hili halikufunguliwa kamwe kwenye %1, ambayo hupokea alama wakati wa somo tu. Alama imetunzwa hapa. Ihamishe kwenye ukurasa wa Sawazisha kwa ajili ya ofisi.</translation>
    </message>
    <message>
        <source>%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.</source>
        <translation>%1 hupokea alama wakati wa somo tu. Alama iko salama hapa na itatumwa somo hili likianza.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.</source>
        <translation>Somo lingine la darasa hili bado liko wazi kwenye %1. Alama iko salama hapa na itatumwa lile likifungwa huko.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.</source>
        <translation>Jibu lilipotea, na %1 haiwezi kuulizwa kama ina alama. Imetunzwa hapa. Uliza ofisi; kuituma tena, weka alama tena.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 inaomba msimbo wa mara moja. Ingia kwenye ukurasa wa Sawazisha. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message>
        <source>%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 haina nafasi ya thamani hii. Alama imetunzwa hapa. Ihamishe kwenye ukurasa wa Sawazisha kwa ajili ya ofisi.</translation>
    </message>
    <message>
        <source>%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.</source>
        <translation>%1 inaonekana ya zamani kuliko kifaa hiki: alama ilizothibitisha hazipo tena huko. Zimetunzwa hapa. Muulize anayeisimamia; kuzituma, jaribu tena.</translation>
    </message>
    <message>
        <source>No connection. Will send by itself. Nothing is lost.</source>
        <translation>Hakuna mtandao. Zitatumwa zenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Will try again by itself. Nothing is lost.</source>
        <translation>%1 haikujibu kwa wakati. Itajaribiwa tena yenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.</source>
        <translation>Jibu lilipotea njiani. Inakaguliwa kama alama ilifika %1 kabla haijatumwa tena.</translation>
    </message>
    <message>
        <source>%1 is busy. Will try again by itself. Nothing is lost.</source>
        <translation>%1 ina shughuli nyingi. Itajaribiwa tena yenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 is being worked on. Will try again in a few minutes. Nothing is lost.</source>
        <translation>%1 inafanyiwa kazi. Itajaribiwa tena baada ya dakika chache. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 has no space left. Marks are safe here. Tell whoever runs %1.</source>
        <translation>%1 haina nafasi iliyobaki. Alama ziko salama hapa. Mwambie anayesimamia %1.</translation>
    </message>
    <message>
        <source>%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.</source>
        <translation>%1 haikupokea nyingi kiasi hicho kwa pamoja. Zinatumwa kwa sehemu ndogo. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Checking whether it holds the same value.</source>
        <translation>%1 tayari ina alama hii. Inakaguliwa kama ina thamani ile ile.</translation>
    </message>
    <message>
        <source>%1 needs your password. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 inahitaji nenosiri lako. Ingia kwenye ukurasa wa Sawazisha. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.</source>
        <translation>Nenosiri la %1 halipo kwenye kifaa hiki. Ingia kwenye ukurasa wa Sawazisha. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.</source>
        <translation>Mtandao unataka uingie kwanza kabla %1 haijafikiwa. Uliza wahudumu wa TEHAMA. Alama ziko salama hapa.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Will try again by itself. Nothing is lost.</source>
        <translation>%1 ina hitilafu yake yenyewe. Itajaribiwa tena yenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.</source>
        <translation>%1 ilitoa jibu lisiloeleweka kwa Rollbook. Itajaribiwa tena yenyewe. Hakuna kilichopotea.</translation>
    </message>
    <message>
        <source>%1 no longer has this session. The mark is safe here and is sent when the session is there again.</source>
        <translation>%1 haina tena kipindi hiki. Alama iko salama hapa na itatumwa kipindi kikiwepo tena.</translation>
    </message>
    <message>
        <source>That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.</source>
        <translation>Nenosiri hilo ni la mtu mwingine kwenye %1. Ingia kama mtu aliyeweka alama hizi. Hakuna kilichotumwa.</translation>
    </message>
    <message>
        <source>This Wi-Fi needs you to log in. Marks are safe here.</source>
        <translation>Wi-Fi hii inataka uingie. Alama ziko salama hapa.</translation>
    </message>
    <message>
        <source>%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.</source>
        <translation>%1 inajibu kwa namna ambayo Rollbook hii haiijui. Alama ziko salama hapa. Omba wahudumu wa TEHAMA waangalie anwani na kama kuna Rollbook mpya zaidi.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.</source>
        <translation>Muunganisho na %1 hauaminiki: kitu njiani kinajibu badala yake. Hakuna kilichotumwa. Uliza wahudumu wa TEHAMA kuhusu cheti.</translation>
    </message>
    <message>
        <source>Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.</source>
        <translation>Kitu kingine badala ya %1 kimejibu, labda ukurasa wa kuingia wa Wi-Fi hii. Itajaribiwa tena yenyewe. Alama ziko salama hapa.</translation>
    </message>
    <message>
        <source>The school system</source>
        <translation>Mfumo wa shule</translation>
    </message>
    <message>
        <source>%1 could not take this yet. It is kept here and tried again.</source>
        <translation>%1 haikuweza kupokea hii bado. Imetunzwa hapa na itajaribiwa tena.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>%1 is the name of a school system, %2 its own words</extracomment>
        <translation>%1 inasema: %2</translation>
    </message>
    <message>
        <source>This device could not write. Try again.</source>
        <translation>Kifaa hiki hakikuweza kuandika. Jaribu tena.</translation>
    </message>
    <message>
        <source>This device is full. Free some space, then try again.</source>
        <translation>Kifaa hiki kimejaa. Ondoa vitu kupata nafasi, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The disk of this device reports errors. Tell IT before marking on.</source>
        <translation>Diski ya kifaa hiki inatoa hitilafu. Waambie wahudumu wa TEHAMA kabla ya kuendelea.</translation>
    </message>
    <message>
        <source>The file on this device cannot be read.</source>
        <translation>Faili kwenye kifaa hiki haliwezi kusomwa.</translation>
    </message>
    <message>
        <source>Another Rollbook is using this data. Close it, then try again.</source>
        <translation>Rollbook nyingine inatumia data hii. Ifunge, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>This data was written by a newer Rollbook. Install that one to change it.</source>
        <translation>Data hii iliandikwa na Rollbook mpya zaidi. Isakinishe hiyo ili kuibadilisha.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to Today and open it again.</source>
        <translation>Haipo tena. Rudi Leo na uifungue tena.</translation>
    </message>
    <message>
        <source>That value is not possible. Check it, then try again.</source>
        <translation>Thamani hiyo haiwezekani. Iangalie, kisha jaribu tena.</translation>
    </message>
    <message>
        <source>The password is missing or cannot be unlocked. Sign in again.</source>
        <translation>Nenosiri halipo au haliwezi kufunguliwa. Ingia tena.</translation>
    </message>
    <message>
        <source>This is not possible on this device.</source>
        <translation>Hili haliwezekani kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>Not saved. This device is full: free some space, then mark again.</source>
        <translation>Haijahifadhiwa. Kifaa hiki kimejaa: ondoa vitu kupata nafasi, kisha weka alama tena.</translation>
    </message>
    <message>
        <source>Not saved. The disk of this device reports errors: tell IT.</source>
        <translation>Haijahifadhiwa. Diski ya kifaa hiki inatoa hitilafu: waambie wahudumu wa TEHAMA.</translation>
    </message>
    <message>
        <source>Not saved. That value is not possible.</source>
        <translation>Haijahifadhiwa. Thamani hiyo haiwezekani.</translation>
    </message>
    <message>
        <source>Not saved. This data was written by a newer Rollbook and can only be read.</source>
        <translation>Haijahifadhiwa. Data hii iliandikwa na Rollbook mpya zaidi na inaweza kusomwa tu.</translation>
    </message>
    <message>
        <source>Not saved. This student is not in this register any more.</source>
        <translation>Haijahifadhiwa. Mwanafunzi huyu hayumo tena kwenye rejista hii.</translation>
    </message>
    <message>
        <source>Not saved. This register is finished: reopen it first.</source>
        <translation>Haijahifadhiwa. Rejista hii imekamilishwa: ifungue tena kwanza.</translation>
    </message>
    <message>
        <source>Not saved. This device could not write: mark again.</source>
        <translation>Haijahifadhiwa. Kifaa hiki hakikuweza kuandika: weka alama tena.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;Late, 7 min&quot;, %2 a note</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>imekubaliwa</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>hapakuwa na mtandao</translation>
    </message>
    <message>
        <source>the answer was lost on the way</source>
        <translation>jibu lilipotea njiani</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>hakuna jibu kwa wakati</translation>
    </message>
    <message>
        <source>it was busy</source>
        <translation>ilikuwa na shughuli nyingi</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>ilikuwa na hitilafu yake yenyewe</translation>
    </message>
    <message>
        <source>it asked for a sign-in first</source>
        <translation>ilitaka kuingia kwanza</translation>
    </message>
    <message>
        <source>the Wi-Fi&apos;s login page answered instead</source>
        <translation>ukurasa wa kuingia wa Wi-Fi ulijibu badala yake</translation>
    </message>
    <message>
        <source>something else answered instead</source>
        <translation>kitu kingine kilijibu badala yake</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>muunganisho haukuaminika</translation>
    </message>
    <message>
        <source>it gave an answer that Rollbook does not know</source>
        <translation>ilitoa jibu ambalo Rollbook haijui</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>haikukubaliwa</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>hairuhusiwi</translation>
    </message>
    <message>
        <source>not accepted, the lesson is closed there</source>
        <translation>haikukubaliwa, somo limefungwa huko</translation>
    </message>
    <message>
        <source>the answer was lost, and it cannot be asked</source>
        <translation>jibu lilipotea, na haiwezi kuulizwa</translation>
    </message>
    <message>
        <source>it did not take them</source>
        <translation>haikuzipokea</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Imefutwa.</translation>
    </message>
    <message>
        <source>Cleared by %1.</source>
        <translation>Imefutwa na %1.</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>Alama: %1.</translation>
    </message>
    <message>
        <source>Marked %1, by %2.</source>
        <extracomment>%1 is a value such as &quot;Late, 7 min&quot;, %2 a person</extracomment>
        <translation>Alama: %1, na %2.</translation>
    </message>
    <message>
        <source>The school system has %1: taken over.</source>
        <translation>Mfumo wa shule una: %1. Imechukuliwa.</translation>
    </message>
    <message>
        <source>%1 by %2 on another device: taken over.</source>
        <translation>%1, na %2 kwenye kifaa kingine: imechukuliwa.</translation>
    </message>
    <message>
        <source>Sent to %1: %2.</source>
        <extracomment>%1 is a school system, the last part what came of it</extracomment>
        <translation>Imetumwa kwa %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Imetumwa kwa %1, alama %Ln katika ombi moja: %2.</numerusform>
            <numerusform>Imetumwa kwa %1, alama %Ln katika ombi moja: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from %1, and equal.</source>
        <translation>Imesomwa tena kutoka %1, na ni sawa.</translation>
    </message>
    <message>
        <source>Another device had marked otherwise.</source>
        <translation>Kifaa kingine kilikuwa kimeweka alama tofauti.</translation>
    </message>
    <message>
        <source>%1 holds another value: somebody changed it there.</source>
        <translation>%1 ina thamani nyingine: mtu aliibadilisha huko.</translation>
    </message>
    <message>
        <source>It had been confirmed and is gone from %1: sent again.</source>
        <translation>Ilikuwa imethibitishwa na haipo tena kwenye %1: imetumwa tena.</translation>
    </message>
    <message>
        <source>The office was asked for %1. No answer yet.</source>
        <translation>Ofisi iliombwa: %1. Bado hakuna jibu.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and agreed.</source>
        <translation>Ofisi iliombwa: %1. Ilikubali.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and said no.</source>
        <translation>Ofisi iliombwa: %1. Ilikataa.</translation>
    </message>
    <message>
        <source>The office was asked for %1; that was taken back.</source>
        <translation>Ofisi iliombwa: %1. Ombi liliondolewa.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Jaribio lijalo: %1.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>imekubaliwa %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>what the server calls the mark: &quot;record 8841&quot;</extracomment>
        <translation>rekodi %1</translation>
    </message>
    <message>
        <source>read back and equal %1</source>
        <translation>imesomwa tena na ni sawa %1</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>imesomwa tena na ni sawa</translation>
    </message>
    <message>
        <source>it cannot confirm</source>
        <translation>hauwezi kuthibitisha</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>bado haijasomwa tena</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a receipt</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer was lost: the mark may appear there twice.</source>
        <translation>Jibu lilipotea: alama inaweza kuonekana huko mara mbili.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Imehifadhiwa kwenye kifaa hiki</translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>Ingia, %Ln ya kutumwa</numerusform>
            <numerusform>Ingia, %Ln za kutumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Ingia</translation>
    </message>
    <message>
        <source>1 mark needs you</source>
        <translation>Alama 1 inakuhitaji</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Alama %Ln inakuhitaji</numerusform>
            <numerusform>Alama %Ln zinakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>%1 is &apos;1 mark needs you&apos;, %2 is &apos;9 to send&apos;</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln ya kutumwa</numerusform>
            <numerusform>%Ln za kutumwa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Hakuna cha kutuma</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Zote zimethibitishwa</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Zote zimetumwa</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>%1 is &apos;9 to send&apos;, %2 an age</comment>
        <translation>%1, ya zamani zaidi: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Imesimamishwa</translation>
    </message>
    <message>
        <source>Wi-Fi login</source>
        <translation>Kuingia Wi-Fi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Inakuhitaji</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Inatuma</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Inasubiri</translation>
    </message>
    <message>
        <source>Waiting for the school</source>
        <translation>Inasubiri shule</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Za kutumwa</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.</source>
        <translation>%1 inaomba msimbo wa mara moja, kutoka kwenye simu yako au programu ya uthibitishaji. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message>
        <source>Sign in again to send marks. You can keep marking.</source>
        <translation>Ingia tena ili kutuma alama. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message>
        <source>Sign in again to send 1 mark. You can keep marking.</source>
        <translation>Ingia tena ili kutuma alama 1. Unaweza kuendelea kuweka alama.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Ingia tena ili kutuma alama %Ln. Unaweza kuendelea kuweka alama.</numerusform>
            <numerusform>Ingia tena ili kutuma alama %Ln. Unaweza kuendelea kuweka alama.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark needs you, see below.</source>
        <translation>Alama 1 inakuhitaji, tazama hapa chini.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Alama %Ln inakuhitaji, tazama hapa chini.</numerusform>
            <numerusform>Alama %Ln zinakuhitaji, tazama hapa chini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln ya kutumwa, ya zamani zaidi: %1.</numerusform>
            <numerusform>%Ln za kutumwa, ya zamani zaidi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln ya kutumwa.</numerusform>
            <numerusform>%Ln za kutumwa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln inasubiri vitambulisho vya shule.</numerusform>
            <numerusform>%Ln zinasubiri vitambulisho vya shule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Uthibitisho wa mwisho: %1.</translation>
    </message>
    <message>
        <source>Last sent %1. It cannot confirm.</source>
        <translation>Ilitumwa mwisho: %1. Hauwezi kuthibitisha.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, and nothing waits.</source>
        <translation>Bado hakuna kilichotumwa, na hakuna kinachosubiri.</translation>
    </message>
    <message>
        <source>Every mark is read back and compared before it counts as confirmed.</source>
        <translation>Kila alama husomwa tena na kulinganishwa kabla ya kuhesabiwa kuwa imethibitishwa.</translation>
    </message>
    <message>
        <source>Marks go there while you mark.</source>
        <translation>Alama huenda huko unapoziweka.</translation>
    </message>
    <message>
        <source>Marks go there ten minutes after the register is finished.</source>
        <translation>Alama huenda huko dakika kumi baada ya rejista kukamilishwa.</translation>
    </message>
    <message>
        <source>Several devices can mark the same class: the later change stays.</source>
        <translation>Vifaa kadhaa vinaweza kuweka alama za darasa moja: badiliko la mwisho hubaki.</translation>
    </message>
    <message>
        <source>It is told when a register is finished.</source>
        <translation>Huambiwa rejista inapokamilishwa.</translation>
    </message>
    <message>
        <source>Classes and students are sent there.</source>
        <translation>Madarasa na wanafunzi hutumwa huko.</translation>
    </message>
    <message>
        <source>The office can be asked there to change a mark.</source>
        <translation>Ofisi inaweza kuombwa huko kubadilisha alama.</translation>
    </message>
    <message>
        <source>It cannot confirm: nothing can be read there.</source>
        <translation>Hauwezi kuthibitisha: hakuna kinachoweza kusomwa huko.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark is sent again, and may appear twice.</source>
        <translation>Jibu likipotea alama hutumwa tena, na inaweza kuonekana mara mbili.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark waits for you: it is not sent twice by itself.</source>
        <translation>Jibu likipotea alama hukusubiri: haitumwi mara mbili yenyewe.</translation>
    </message>
    <message>
        <source>It takes no marks once the lesson is over.</source>
        <translation>Haupokei alama somo likishaisha.</translation>
    </message>
    <message>
        <source>It takes no requests to the office: what it refuses can be exported.</source>
        <translation>Haupokei maombi kwa ofisi: unachokataa kinaweza kuhamishwa.</translation>
    </message>
    <message>
        <source>Leave stays on this device.</source>
        <translation>Ruhusa za kutokuwepo hubaki kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yupo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Hayupo</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Amechelewa</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Ana ruhusa</translation>
    </message>
    <message>
        <source>Taking a mark back</source>
        <translation>Kuondoa alama</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Dakika za kuchelewa</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Maelezo</translation>
    </message>
    <message>
        <source>%1: as “%2”.</source>
        <translation>%1: kama “%2”.</translation>
    </message>
    <message>
        <source>%1: in the note.</source>
        <translation>%1: kwenye maelezo.</translation>
    </message>
    <message>
        <source>%1: in the note, “%2”.</source>
        <translation>%1: kwenye maelezo, “%2”.</translation>
    </message>
    <message>
        <source>%1: kept here only, it has no place for it.</source>
        <translation>%1: hutunzwa hapa tu, huko hakuna nafasi yake.</translation>
    </message>
    <message>
        <source>%1: as they are.</source>
        <translation>%1: kama zilivyo.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A leave</source>
        <translation>Ruhusa ya kutokuwepo</translation>
    </message>
    <message>
        <source>A question to the office</source>
        <translation>Ombi kwa ofisi</translation>
    </message>
    <message>
        <source>Classes and students</source>
        <translation>Madarasa na wanafunzi</translation>
    </message>
    <message>
        <source>A register&apos;s state</source>
        <translation>Hali ya rejista</translation>
    </message>
    <message>
        <source>%1 has been waiting for the school&apos;s answer since %2.</source>
        <translation>%1: inasubiri jibu la shule tangu %2.</translation>
    </message>
    <message>
        <source>%1 was not accepted; it is kept here.</source>
        <translation>%1: haikukubaliwa; imetunzwa hapa.</translation>
    </message>
    <message>
        <source>%1 has been waiting to be sent since %2.</source>
        <translation>%1: inasubiri kutumwa tangu %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>sasa hivi</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>dak. %Ln</numerusform>
            <numerusform>dak. %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>saa %Ln</numerusform>
            <numerusform>masaa %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>age in days, two or more</comment>
        <translation>
            <numerusform>siku %Ln</numerusform>
            <numerusform>siku %Ln</numerusform>
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
        <translation>Bila alama</translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>Amechelewa, dak. %Ln</numerusform>
            <numerusform>Amechelewa, dak. %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Imethibitishwa %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Imethibitishwa</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Imetumwa %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Imetumwa</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Kwenye kifaa hiki</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Inakagua</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>Imethibitishwa na %1, %2.</translation>
    </message>
    <message>
        <source>Sent to %1, %2. Not confirmed: it has not been read back.</source>
        <translation>Imetumwa kwa %1, %2. Haijathibitishwa: haijasomwa tena.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Imehifadhiwa kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>Saved on this device. Will be sent to %1.</source>
        <translation>Imehifadhiwa kwenye kifaa hiki. Itatumwa kwa %1.</translation>
    </message>
    <message>
        <source>Saved on this device. Sending to %1.</source>
        <translation>Imehifadhiwa kwenye kifaa hiki. Inatumwa kwa %1.</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Imekamilishwa %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>Baada ya dak. %Ln</numerusform>
            <numerusform>Baada ya dak. %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Saa %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Bado</translation>
    </message>
    <message>
        <source>All marked, not finished</source>
        <translation>Wote wana alama, haijakamilishwa</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>Sasa, %Ln bila alama</numerusform>
            <numerusform>Sasa, %Ln bila alama</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Haijachukuliwa</translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln bila alama</numerusform>
            <numerusform>%Ln bila alama</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 inakuhitaji</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%Ln inakuhitaji</numerusform>
            <numerusform>%Ln zinakuhitaji</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.</source>
        <translation>Kitu kingine, si kituo, kinajibu kwenye anwani ya %1. Alama ziko salama hapa. Muulize aliyekupa anwani.</translation>
    </message>
    <message>
        <source>%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.</source>
        <translation>%1 haina hifadhidata yenye jina hilo. Alama ziko salama hapa. Mwombe anayeisimamia aitengeneze.</translation>
    </message>
    <message>
        <source>%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.</source>
        <translation>%1 bado haina shule. Alama ziko salama hapa. Kifaa cha kwanza cha shule kinapaswa kutuma madarasa yake.</translation>
    </message>
    <message>
        <source>%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.</source>
        <translation>%1 ni ya shule nyingine. Hakuna kilichotumwa. Muulize aliyekupa anwani.</translation>
    </message>
    <message>
        <source>%1 has no way to take this. It is kept here.</source>
        <translation>%1 haina njia ya kupokea hii. Imetunzwa hapa.</translation>
    </message>
    <message>
        <source>This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.</source>
        <translation>Kifaa hiki hakikuweza kusoma au kuandika yanayokwenda %1. Itajaribiwa tena yenyewe. Waambie wahudumu wa TEHAMA ikiendelea hivyo.</translation>
    </message>
    <message>
        <source>What was typed for %1 is not possible. Check the address and the other fields.</source>
        <translation>Kilichoandikwa kwa %1 hakiwezekani. Angalia anwani na sehemu nyingine.</translation>
    </message>
    <message>
        <source>the Wi-Fi asked for a login</source>
        <translation>Wi-Fi iliomba kuingia</translation>
    </message>
    <message>
        <source>Register opened by %1.</source>
        <translation>Rejista imefunguliwa na %1.</translation>
    </message>
    <message>
        <source>Register finished by %1.</source>
        <translation>Rejista imekamilishwa na %1.</translation>
    </message>
    <message>
        <source>Register opened again by %1.</source>
        <translation>Rejista imefunguliwa tena na %1.</translation>
    </message>
    <message>
        <source>%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.</source>
        <translation>%1 hutunza tu nani alikuwepo. Hakuna la kuiambia kuhusu alama hii, ambayo iko salama hapa.</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>kwa kitufe</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>kwa kugusa</translation>
    </message>
    <message>
        <source>in the roll call</source>
        <translation>wakati wa kuita majina</translation>
    </message>
    <message>
        <source>by “everyone is here but”</source>
        <translation>kwa “wote wapo isipokuwa”</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>pamoja na waliobaki</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>pamoja na wengine</translation>
    </message>
    <message>
        <source>from the session before</source>
        <translation>kutoka kipindi kilichotangulia</translation>
    </message>
    <message>
        <source>from leave</source>
        <translation>kutokana na ruhusa</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>kwa kutendua</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>kwa kurudia</translation>
    </message>
    <message>
        <source>by stepping back</source>
        <translation>kwa kurudi nyuma</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>kwa marekebisho</translation>
    </message>
    <message>
        <source>from a student added to the lesson</source>
        <translation>kutokana na mwanafunzi aliyeongezwa kwenye kipindi</translation>
    </message>
    <message>
        <source>%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.</source>
        <translation>%1 hutunza mahudhurio kwa somo, na rejista hii haina somo. Alama iko salama hapa. Uliza ofisi ni kozi ipi huko inayotumika kwa rejista kama hizi, na uweke msimbo wake kwenye ukurasa wa Sawazisha.</translation>
    </message>
    <message>
        <source>This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.</source>
        <translation>Akaunti hii hairuhusiwi kufanya hivyo kwenye %1, kwa hiyo haitumwi. Imetunzwa hapa. Omba ofisi iiingize, au ihamishe; kwa akaunti ya ofisi itatumwa yenyewe.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.</source>
        <translation>Jibu lilipotea njiani, na %1 haiwezi kuulizwa kama ina alama hiyo. Itatumwa tena baada ya muda, na inaweza kuonekana huko mara mbili.</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>akaunti hii hairuhusiwi kufanya hivyo</translation>
    </message>
    <message>
        <source>The school&apos;s codes</source>
        <translation>Misimbo ya shule</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and a code</comment>
        <extracomment>A status with the school&apos;s code for it: &quot;Excused (I)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status confirmed %1</source>
        <translation>Hali imethibitishwa %1</translation>
    </message>
    <message>
        <source>Status confirmed</source>
        <translation>Hali imethibitishwa</translation>
    </message>
    <message>
        <source>%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.</source>
        <translation>%1 ina hali hiyo, imethibitishwa %2. Haina nafasi ya msimbo, unaobaki kwenye kifaa hiki.</translation>
    </message>
    <message>
        <source>You may not do this here. Ask the office.</source>
        <translation>Huruhusiwi kufanya hili hapa. Uliza ofisi.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is one or two sentences: why</extracomment>
        <translation>Haijahifadhiwa. %1</translation>
    </message>
    <message>
        <source>Register finished by itself: the lesson was over.</source>
        <translation>Rejista imejikamilisha yenyewe: kipindi kilikuwa kimekwisha.</translation>
    </message>
    <message>
        <source>%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.</source>
        <translation>%1 ina somo lingine chini ya kitambulisho kilichotolewa kwa hili. Alama imehifadhiwa hapa na hakuna kilichoandikwa huko. Uliza ofisi kitambulisho sahihi, kisha ukiingize kwenye ukurasa wa Sawazisha.</translation>
    </message>
</context>
</TS>
