<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>rollbook::AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>अनुपस्थिति</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>नया अवकाश</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>अनुरोध</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन-से</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>निर्णय बाकी</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told.</source>
        <translation>अवकाश, और वे प्रविष्टियाँ जो केवल सुधार से बदलती हैं। जो स्वीकृत हो, वह तुरंत लागू होता है; स्कूल सिस्टमों को बताया जाता है।</translation>
    </message>
    <message>
        <source>No leave waits for a decision.</source>
        <translation>किसी अवकाश पर निर्णय बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has asked for leave yet.</source>
        <translation>अभी किसी ने अवकाश नहीं माँगा है।</translation>
    </message>
    <message>
        <source>A leave that is approved makes the marks it covers Excused.</source>
        <translation>स्वीकृत अवकाश में आने वाली प्रविष्टियाँ “अनुमति से” हो जाती हैं।</translation>
    </message>
    <message>
        <source>No correction waits for a decision.</source>
        <translation>किसी सुधार पर निर्णय बाकी नहीं है।</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction yet.</source>
        <translation>अभी किसी ने सुधार नहीं माँगा है।</translation>
    </message>
    <message>
        <source>A correction is asked for in the story of a mark, when its register is finished or locked.</source>
        <translation>सुधार प्रविष्टि के इतिहास में माँगा जाता है, जब उसका रजिस्टर पूरा या लॉक हो।</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is why something is asked for</extracomment>
        <translation>कारण: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>%1 को उत्तर</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>उत्तर, यदि कोई हो</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>%1 is a student</extracomment>
        <translation>स्वीकार करें</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>स्वीकृत: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>%1 is a student</extracomment>
        <translation>अस्वीकार करें</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>अस्वीकृत: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>%1 is a student</extracomment>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>वापस लिया गया: %1</translation>
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
        <translation>%1 (पत्र: %2)</translation>
    </message>
    <message>
        <source>The leave is asked for.</source>
        <translation>अवकाश माँगा गया।</translation>
    </message>
    <message>
        <source>The letter cannot be opened. Choose another file.</source>
        <translation>पत्र खोला नहीं जा सकता। दूसरी फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB.</source>
        <translation>यह नहीं लिया गया: इन दिनों का अवकाश पहले से है, दिन बहुत अधिक हैं, या पत्र 5 MB से बड़ा है।</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>कुछ नहीं बदला गया। %1</translation>
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
        <translation>सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>एक सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Code, as the school writes it</source>
        <translation>कोड, जैसा स्कूल लिखता है</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>दिन का रजिस्टर</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject code and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The session must end after it begins.</source>
        <translation>सत्र शुरू होने के बाद ही समाप्त हो सकता है।</translation>
    </message>
    <message>
        <source>This class has no students yet. Import its class list on the Students page.</source>
        <translation>इस कक्षा में अभी कोई विद्यार्थी नहीं है। विद्यार्थी पेज पर इसकी सूची आयात करें।</translation>
    </message>
</context>
<context>
    <name>rollbook::AddressPage</name>
    <message>
        <source>Which one is it?</source>
        <translation>कौन-सा है?</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>उसका पता</translation>
    </message>
    <message>
        <source>As in the web browser. Nothing about you is sent to look who answers there.</source>
        <translation>जैसा वेब ब्राउज़र में होता है। वहाँ कौन उत्तर देता है, यह देखने के लिए आपके बारे में कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>आप इसे क्या कहते हैं</translation>
    </message>
    <message>
        <source>School server</source>
        <translation>स्कूल सर्वर</translation>
    </message>
</context>
<context>
    <name>rollbook::Application</name>
    <message>
        <source>There is nothing to lock yet: set a PIN or add a person on the Settings page.</source>
        <translation>अभी लॉक करने को कुछ नहीं है: सेटिंग्स पेज पर PIN रखें या व्यक्ति जोड़ें।</translation>
    </message>
    <message>
        <source>The registers are not open yet. Try again in a moment.</source>
        <translation>रजिस्टर अभी खुले नहीं हैं। थोड़ी देर में फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>%1 does not know that password.</source>
        <translation>%1 यह पासवर्ड नहीं पहचानता।</translation>
    </message>
    <message>
        <source>The PIN until now is another one. After three wrong ones, wait.</source>
        <translation>अब तक का PIN यह नहीं है। तीन बार ग़लत होने पर रुकना पड़ता है।</translation>
    </message>
    <message>
        <source>A part of the data file cannot be read.</source>
        <translation>डेटा फ़ाइल का एक भाग पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes.</source>
        <translation>Rollbook इसे इसकी प्रतियों से फिर बना रहा है। सही के निशान वाली हर प्रविष्टि बनी रहती है। इसमें कुछ मिनट लग सकते हैं।</translation>
    </message>
    <message>
        <source>That is not the PIN. After three wrong ones, wait.</source>
        <translation>यह PIN सही नहीं है। तीन बार ग़लत होने पर रुकना पड़ता है।</translation>
    </message>
    <message>
        <source>Nobody was removed: %1</source>
        <translation>किसी को नहीं हटाया गया: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>%Ln पासवर्ड इस कंप्यूटर की कीचेन से नहीं हटाया जा सका।</numerusform>
            <numerusform>%Ln पासवर्ड इस कंप्यूटर की कीचेन से नहीं हटाए जा सके।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message>
        <source>Attendance by week</source>
        <translation>सप्ताह के अनुसार उपस्थिति</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln सप्ताह</numerusform>
            <numerusform>%Ln सप्ताह</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none %2</source>
        <extracomment>Of a chart, for a screen reader: %1 is a number of weeks, %2 &quot;below 75 %&quot;, %3 the weeks that are</extracomment>
        <translation>%1, कोई भी %2 नहीं</translation>
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
        <translation>%1 का सप्ताह: %2, %3</translation>
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
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>इस महीने</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>इस टर्म</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>पिछला टर्म</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>सभी रजिस्टर</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>तारीख़ से तारीख़ तक</translation>
    </message>
</context>
<context>
    <name>rollbook::BookModel</name>
    <message>
        <source>Not on this register</source>
        <translation>इस रजिस्टर में नहीं</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>टिप्पणी के साथ</translation>
    </message>
</context>
<context>
    <name>rollbook::BookSheet</name>
    <message>
        <source>Class book %1</source>
        <extracomment>The title of a printed class book: %1 is a class</extracomment>
        <translation>कक्षा-पंजिका %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are</extracomment>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>Under the title of a printed class book: %1 is the school, %2 and %3 are days</extracomment>
        <translation>%1, %2 से %3 तक</translation>
    </message>
    <message>
        <source>* %1. %2</source>
        <translation>* %1। %2</translation>
    </message>
</context>
<context>
    <name>rollbook::BookView</name>
    <message>
        <source>Class book</source>
        <translation>कक्षा-पंजिका</translation>
    </message>
</context>
<context>
    <name>rollbook::BothMarks</name>
    <message>
        <source>The mark</source>
        <translation>प्रविष्टि</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>माँगी गई</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>कार्यालय की रखी</translation>
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
            <numerusform>लगातार %Ln बार</numerusform>
            <numerusform>लगातार %Ln बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, आज जन्मदिन</translation>
    </message>
</context>
<context>
    <name>rollbook::CardView</name>
    <message>
        <source>Register as cards</source>
        <translation>कार्डों के रूप में रजिस्टर</translation>
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
        <translation>कक्षा-पंजिका</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save the class book as a PDF file to print</source>
        <translation>प्रिंट करने के लिए कक्षा-पंजिका PDF फ़ाइल के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>रजिस्टर खोलें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open student</source>
        <translation>विद्यार्थी खोलें</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>अभी कोई कक्षा नहीं है।</translation>
    </message>
    <message>
        <source>Import a class list on the Students page. The class book fills itself from the registers.</source>
        <translation>विद्यार्थी पेज पर कक्षा-सूची आयात करें। कक्षा-पंजिका रजिस्टरों से अपने-आप भरती है।</translation>
    </message>
    <message>
        <source>No registers of this class in this period.</source>
        <translation>इस अवधि में इस कक्षा का कोई रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>Choose another period, or open a register on the Today page.</source>
        <translation>दूसरी अवधि चुनें, या आज पेज पर रजिस्टर खोलें।</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी</numerusform>
            <numerusform>%Ln विद्यार्थी</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln रजिस्टर</numerusform>
            <numerusform>%Ln रजिस्टर</numerusform>
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
        <translation>%1 %2। %3</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>One mark in words: %1 is a student, %2 a session, %3 the mark and where it is</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Print the class book</source>
        <translation>कक्षा-पंजिका प्रिंट करें</translation>
    </message>
    <message>
        <source>Export the class book</source>
        <translation>कक्षा-पंजिका निर्यात करें</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The class book is in %1, to be printed.</source>
        <translation>कक्षा-पंजिका %1 में है, प्रिंट के लिए तैयार।</translation>
    </message>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>फ़ाइल %1 नहीं लिखी गई। %2</translation>
    </message>
    <message>
        <source>Export the class book as a CSV file or an Excel workbook</source>
        <translation>कक्षा-पंजिका CSV फ़ाइल या Excel वर्कबुक के रूप में निर्यात करें</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel वर्कबुक (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message>
        <source>Look</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Opens the register again; who was not called is unmarked</source>
        <translation>रजिस्टर फिर खोलता है; जिनकी हाज़िरी नहीं ली गई, वे फिर “दर्ज नहीं” होते हैं</translation>
    </message>
    <message>
        <source>%1 finished by itself %2: 1 student who was not called is marked absent.</source>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>%1: रजिस्टर %2 पर अपने-आप पूरा हुआ; 1 विद्यार्थी, जिसकी हाज़िरी नहीं ली गई, अनुपस्थित दर्ज है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1: रजिस्टर %2 पर अपने-आप पूरा हुआ; %Ln विद्यार्थी, जिसकी हाज़िरी नहीं ली गई, अनुपस्थित दर्ज है।</numerusform>
            <numerusform>%1: रजिस्टर %2 पर अपने-आप पूरा हुआ; %Ln विद्यार्थी, जिनकी हाज़िरी नहीं ली गई, अनुपस्थित दर्ज हैं।</numerusform>
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
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>How much of the day</source>
        <translation>दिन का कितना भाग</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>पूरे दिन</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>दिन का कुछ भाग</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>बिना पीरियड के दिन</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 को बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>None from here on. Import the school&apos;s calendar of holidays, or add one below.</source>
        <translation>आगे कोई छुट्टी नहीं है। स्कूल का छुट्टियों का कैलेंडर आयात करें, या नीचे एक जोड़ें।</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>यह छुट्टी बदलें</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>छुट्टी जोड़ें</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>बदलाव सहेजें</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add days without lessons</source>
        <translation>बिना पीरियड के दिन जोड़ें</translation>
    </message>
    <message>
        <source>Say what it is, such as: Half-term.</source>
        <translation>लिखें कि यह क्या है, जैसे: मध्यावधि छुट्टी।</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>अंतिम दिन पहले दिन से पहले है। एक को बदलें।</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>इसका अंत शुरुआत के बाद ही हो सकता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message>
        <source>Mark</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Code, or a word of its meaning</source>
        <translation>कोड, या उसके अर्थ का कोई शब्द</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>This code needs a note</source>
        <translation>इस कोड के लिए टिप्पणी चाहिए</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>%1 के लिए कोड</translation>
    </message>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी के लिए कोड</numerusform>
            <numerusform>%Ln विद्यार्थियों के लिए कोड</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be set by: %2. Ask them, or choose another code.</source>
        <extracomment>%1 is a code, %2 one or more roles, such as &quot;Office, Administrator&quot;</extracomment>
        <translation>“%1” दर्ज करने की अनुमति: %2। उनसे कहें, या दूसरा कोड चुनें।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” needs a note: write why, then mark.</source>
        <translation>“%1” के लिए टिप्पणी चाहिए: कारण लिखें, फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a code</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>कुंजी %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. Marks: %4.</source>
        <extracomment>%1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks</extracomment>
        <translation>%1: %2। %3। दर्ज होगा: %4।</translation>
    </message>
    <message>
        <source>Type a code, or tap one.</source>
        <translation>कोड लिखें, या किसी पर टैप करें।</translation>
    </message>
    <message>
        <source>The school has no such code.</source>
        <translation>स्कूल में ऐसा कोई कोड नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln कोड मेल खाता है।</numerusform>
            <numerusform>%Ln कोड मेल खाते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>such as 7 19 or 7 19L5 23E</source>
        <translation>जैसे 7 19 या 7 19L5 23E</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>वहाँ जाएँ</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>नाम खोजें</translation>
    </message>
    <message>
        <source>Everyone is here but</source>
        <translation>सब उपस्थित, सिवाय</translation>
    </message>
    <message>
        <source>As in %1 at %2</source>
        <extracomment>%1 is a session, %2 the time at which it began</extracomment>
        <translation>जैसा %1 (%2) में</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <extracomment>%1 is a student</extracomment>
        <translation>
            <numerusform>%1 (%Ln मि॰)</numerusform>
            <numerusform>%1 (%Ln मि॰)</numerusform>
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
        <translation>%1: %2।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 stays as is: %2.</source>
        <extracomment>%1 is a student, %2 such as &quot;On leave until 24 Nov&quot;</extracomment>
        <translation>%1 की प्रविष्टि वैसी ही रहती है: %2।</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>संख्या %1 नहीं है।</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>“%1” का यहाँ कोई अर्थ नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln उपस्थित।</numerusform>
            <numerusform>%Ln उपस्थित।</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>नाम की शुरुआत लिखें।</translation>
    </message>
    <message>
        <source>Nobody on this register is called so.</source>
        <translation>इस रजिस्टर में इस नाम का कोई नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>केवल दिख रहे %Ln विद्यार्थी में से।</numerusform>
            <numerusform>केवल दिख रहे %Ln विद्यार्थियों में से।</numerusform>
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
        <translation>पहले</translation>
    </message>
    <message>
        <source>On the other device</source>
        <translation>दूसरे डिवाइस पर</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>%1, latest, kept</source>
        <translation>%1, सबसे नई, रखी गई</translation>
    </message>
    <message>
        <source>A value that Rollbook does not know. Ask the office.</source>
        <translation>ऐसा मान जिसे Rollbook नहीं जानता। कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>It does not tell who or when. Seen %1.</source>
        <translation>यह नहीं बताता कि किसने और कब। %1 को देखा गया।</translation>
    </message>
    <message>
        <source>Yours, latest, kept</source>
        <translation>आपकी, सबसे नई, रखी गई</translation>
    </message>
    <message>
        <source>Yours, on this device</source>
        <translation>आपकी, इस डिवाइस पर</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>आपकी</translation>
    </message>
    <message>
        <source>1 change to decide</source>
        <translation>1 बदलाव पर निर्णय बाकी</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln बदलाव पर निर्णय बाकी</numerusform>
            <numerusform>%Ln बदलावों पर निर्णय बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a session, %3 its day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Which one is later cannot be told. Both are kept until you decide.</source>
        <translation>यह पता नहीं चल सकता कि कौन-सी बाद की है। आपके निर्णय तक दोनों रखी जाती हैं।</translation>
    </message>
    <message>
        <source>The later one counts. You can still use the other.</source>
        <translation>बाद वाली मान्य है। आप चाहें तो दूसरी ले सकते हैं।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>दूसरी रखें</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>दूसरी लें</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>मेरी रखें</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>मेरी लें</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>%1 का इतिहास</translation>
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
        <translation>सुधार</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>देरी के मिनट</translation>
    </message>
    <message>
        <source>The mark should be</source>
        <translation>सही प्रविष्टि</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>कारण, कार्यालय के लिए</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>सुधार माँगें</translation>
    </message>
    <message>
        <source>The register is locked: this mark changes only when the office approves a correction.</source>
        <translation>रजिस्टर लॉक है: यह प्रविष्टि तभी बदलती है जब कार्यालय सुधार स्वीकार करे।</translation>
    </message>
    <message>
        <source>A school system did not take this mark. The office can be asked to correct it.</source>
        <translation>किसी स्कूल सिस्टम ने यह प्रविष्टि नहीं ली। कार्यालय से इसे सुधारने को कहा जा सकता है।</translation>
    </message>
    <message>
        <source>The register is finished. Reopen it, or ask the office for a correction.</source>
        <translation>रजिस्टर पूरा हो चुका है। उसे फिर खोलें, या कार्यालय से सुधार माँगें।</translation>
    </message>
    <message>
        <source>Say why: the office decides by it.</source>
        <translation>कारण लिखें: कार्यालय उसी से निर्णय लेता है।</translation>
    </message>
    <message>
        <source>It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.</source>
        <translation>माँगने का समय निकल गया: पीरियड को स्कूल की सीमा से अधिक समय हो चुका है। कार्यालय से बात करें।</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%Ln दर्ज नहीं</numerusform>
            <numerusform>%Ln दर्ज नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a status</comment>
        <translation>%1: केवल ये दिखाएँ</translation>
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
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>रद्द: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>लॉक है</translation>
    </message>
    <message>
        <source>No register was taken</source>
        <translation>हाज़िरी नहीं ली गई</translation>
    </message>
    <message>
        <source>Scheduled. Opens by itself at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>निर्धारित। %1 पर अपने-आप खुलेगा</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>निर्धारित</translation>
    </message>
    <message>
        <source>Opens by itself within a minute</source>
        <translation>एक मिनट में अपने-आप खुलेगा</translation>
    </message>
    <message>
        <source>Over, and no register was opened</source>
        <translation>समाप्त, रजिस्टर नहीं खोला गया</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>अतिरिक्त पीरियड</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>%1 से खिसकाया गया</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>%1, %2 से खिसकाया गया</translation>
    </message>
    <message>
        <source>With a substitute</source>
        <translation>स्थानापन्न शिक्षक के साथ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not your class</source>
        <translation>आपकी कक्षा नहीं</translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message>
        <source>The data file was damaged and has been rebuilt from its copies. The damaged file is kept.</source>
        <translation>डेटा फ़ाइल ख़राब थी और उसकी प्रतियों से फिर बनाई गई है। ख़राब फ़ाइल रखी गई है।</translation>
    </message>
    <message>
        <source>The password is used until you close Rollbook. This computer has no keychain to keep it in.</source>
        <translation>पासवर्ड Rollbook बंद करने तक काम आएगा। इस कंप्यूटर में उसे रखने के लिए कीचेन नहीं है।</translation>
    </message>
    <message>
        <source>The disk is full. Marks are still kept for a while. Free some space now.</source>
        <translation>डिस्क भर गई है। प्रविष्टियाँ अभी कुछ समय तक रखी जाएँगी। अभी जगह ख़ाली करें।</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>फ़ाइल ली नहीं जा सकी: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>फ़ाइल से %Ln आईडी ली गई।</numerusform>
            <numerusform>फ़ाइल से %Ln आईडी ली गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>पंक्ति %1 छोड़ दी गई: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::EmptyState</name>
    <message>
        <source>Reading from this device…</source>
        <translation>इस डिवाइस से पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>यह अभी नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryBar</name>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1 के लिए टिप्पणी</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <translation>देरी के मिनट, %1</translation>
    </message>
    <message>
        <source>Seen by the school</source>
        <translation>स्कूल इसे देखेगा</translation>
    </message>
    <message>
        <source>Minutes, or the time of arrival</source>
        <translation>मिनट, या आने का समय</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>बीमार</translation>
    </message>
    <message>
        <source>bus late</source>
        <translation>बस देर से आई</translation>
    </message>
    <message>
        <source>at the doctor&apos;s</source>
        <translation>डॉक्टर के पास</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>समय से पहले छुट्टी</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>गृहकार्य नहीं किया</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>Fills in the present time</extracomment>
        <translation>अभी, %1</translation>
    </message>
    <message>
        <source>Late, without minutes</source>
        <translation>देर से, बिना मिनट</translation>
    </message>
    <message>
        <source>Type minutes up to 600, or a time after the start.</source>
        <translation>600 तक मिनट लिखें, या शुरू होने के बाद का समय।</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>फ़ाइल %1 नहीं लिखी गई। %2</translation>
    </message>
    <message>
        <source>1 mark is in %1.</source>
        <translation>1 प्रविष्टि %1 में है।</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि %1 में है।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ %1 में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: 1 register of a class that is not yours.</source>
        <extracomment>%1 says how many marks are in which file</extracomment>
        <translation>%1 छोड़ा गया: 1 रजिस्टर, ऐसी कक्षा का जो आपकी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 छोड़ा गया: %Ln रजिस्टर, ऐसी कक्षा का जो आपकी नहीं है।</numerusform>
            <numerusform>%1 छोड़े गए: %Ln रजिस्टर, ऐसी कक्षाओं के जो आपकी नहीं हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterBar</name>
    <message>
        <source>Show everybody</source>
        <translation>सबको दिखाएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>कौन-सी स्थिति दिखाएँ</translation>
    </message>
    <message>
        <source>Show which time of arrival or marking</source>
        <translation>आने या दर्ज होने का कौन-सा समय दिखाएँ</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>कोई भी समय</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Who arrived or was marked then: %1 is a time</extracomment>
        <translation>%1 से पहले</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <extracomment>Who arrived or was marked then: %1 and %2 are times</extracomment>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>%1 या उसके बाद</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>How much of a register is shown: %1 and %2 are numbers</extracomment>
        <translation>%2 में से %1 दिख रहे हैं</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>केवल दिखाएँ</translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message>
        <source>Go to the first</source>
        <translation>पहले पर जाएँ</translation>
    </message>
    <message>
        <source>The rest is present: finish</source>
        <translation>बाकी उपस्थित: पूरा करें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>गिने गए विद्यार्थी</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>रजिस्टर पर लौटें</translation>
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
            <numerusform>%1 और %Ln अन्य</numerusform>
            <numerusform>%1 और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 को दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>%Ln की मौजूदगी दर्ज है।</numerusform>
            <numerusform>%Ln की मौजूदगी दर्ज है।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student is unmarked: %1.</source>
        <translation>1 विद्यार्थी की हाज़िरी दर्ज नहीं: %1।</translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी की हाज़िरी दर्ज नहीं: %1।</numerusform>
            <numerusform>%Ln विद्यार्थियों की हाज़िरी दर्ज नहीं: %1।</numerusform>
        </translation>
    </message>
    <message>
        <source>You counted %1, and %2 are marked as here.</source>
        <translation>आपने %1 गिने, और मौजूदगी %2 की दर्ज है।</translation>
    </message>
    <message>
        <source>In the class, but not on this register: %1.</source>
        <translation>कक्षा में हैं, पर इस रजिस्टर में नहीं: %1।</translation>
    </message>
    <message>
        <source>Came later than %1 minutes, when the register closes: %2.</source>
        <translation>%1 मिनट पर रजिस्टर बंद होता है; उसके बाद आए: %2।</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>फिर भी पूरा करें</translation>
    </message>
</context>
<context>
    <name>rollbook::GuardianList</name>
    <message>
        <source>Add somebody to call</source>
        <translation>फ़ोन के लिए व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>किसे फ़ोन करें</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>उनका नाम</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>विद्यार्थी से संबंध</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>उनका फ़ोन</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>उनका ईमेल</translation>
    </message>
    <message>
        <source>such as: mother</source>
        <translation>जैसे: माँ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Keep whom to call</source>
        <translation>किसे फ़ोन करें, सहेजें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
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
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 को बदलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 को हटाएँ</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>अभी कोई नहीं।</translation>
    </message>
    <message>
        <source>Enter a name, and a telephone number or an email address.</source>
        <translation>नाम लिखें, और फ़ोन नंबर या ईमेल पता।</translation>
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
        <translation>दिन</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
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
        <translation>यह सर्वर कक्षा-सूची नहीं देता।</translation>
    </message>
    <message>
        <source>Its ids are learnt from registers that the school has opened there, or come from a file that the school gives you. Until then marks wait on this device; none is lost.</source>
        <translation>इसकी आईडी उन रजिस्टरों से पता चलती हैं जो स्कूल ने वहाँ खोले हैं, या स्कूल की दी हुई फ़ाइल से आती हैं। तब तक प्रविष्टियाँ इस डिवाइस पर प्रतीक्षा करती हैं; कोई नहीं खोती।</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln वहाँ मिला</numerusform>
            <numerusform>%Ln वहाँ मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%Ln जाँचना है</numerusform>
            <numerusform>%Ln जाँचने हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln वहाँ नहीं है</numerusform>
            <numerusform>%Ln वहाँ नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Marks of students who are not there wait on this device until the school has added them.</source>
        <translation>जो विद्यार्थी वहाँ नहीं हैं, उनकी प्रविष्टियाँ इस डिवाइस पर तब तक प्रतीक्षा करती हैं जब तक स्कूल उन्हें जोड़ न दे।</translation>
    </message>
    <message>
        <source>None of them, or not sure</source>
        <translation>इनमें से कोई नहीं, या पक्का नहीं</translation>
    </message>
    <message>
        <source>Who is %1 there?</source>
        <translation>वहाँ %1 कौन है?</translation>
    </message>
    <message>
        <source>Nothing has to be matched.</source>
        <translation>कुछ मिलाने की ज़रूरत नहीं है।</translation>
    </message>
    <message>
        <source>This system knows classes and students by the school&apos;s own codes and numbers.</source>
        <translation>यह सिस्टम कक्षाओं और विद्यार्थियों को स्कूल के अपने कोड और संख्याओं से पहचानता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back.</source>
        <translation>पहले आप देखते हैं कि क्या जुड़ेगा, बदलेगा और समाप्त होगा। कुछ मिटाया नहीं जाता, और पिछला आयात वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Class list (CSV)…</source>
        <translation>कक्षा-सूची (CSV)…</translation>
    </message>
    <message>
        <source>OneRoster file…</source>
        <translation>OneRoster फ़ाइल…</translation>
    </message>
    <message>
        <source>OneRoster folder…</source>
        <translation>OneRoster फ़ोल्डर…</translation>
    </message>
    <message>
        <source>Timetable (iCalendar)…</source>
        <translation>समय-सारणी (iCalendar)…</translation>
    </message>
    <message>
        <source>Holidays (iCalendar)…</source>
        <translation>छुट्टियाँ (iCalendar)…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>पहले के आयात</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>The school&apos;s lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it.</source>
        <translation>स्कूल की सूचियाँ OneRoster 1.2 फ़ाइल में, दूसरे सिस्टम के लिए। इसमें फ़ोन नंबर नहीं होते।</translation>
    </message>
    <message>
        <source>Export OneRoster…</source>
        <translation>OneRoster निर्यात करें…</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>विद्यार्थियों पर वापस</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 बदलाव</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln बदलाव</numerusform>
            <numerusform>%Ln बदलाव</numerusform>
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
        <translation>%1। वापस लिया गया: %2।</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <extracomment>spoken name of a button: %1 is a file</extracomment>
        <translation>यह आयात वापस लें</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>यह आयात वापस लें: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Class lists (CSV) are not listed: they only add and correct.</source>
        <translation>अभी कुछ नहीं। कक्षा-सूचियाँ (CSV) यहाँ नहीं दिखतीं: वे केवल जोड़ती और सुधारती हैं।</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip);;All files (*)</source>
        <translation>OneRoster फ़ाइलें (*.zip);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>कैलेंडर (*.ics);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Export OneRoster</source>
        <translation>OneRoster निर्यात करें</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip)</source>
        <translation>OneRoster फ़ाइलें (*.zip)</translation>
    </message>
    <message>
        <source>The lists are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>सूचियाँ %1 में हैं।</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>फ़ाइल %1 नहीं लिखी गई। दूसरी जगह चुनें।</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPanel</name>
    <message>
        <source>What the import would do</source>
        <translation>आयात से क्या होगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>स्तंभ %1</translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>कुछ भी आयात नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>मिटाए गए विद्यार्थियों की संख्याएँ नए विद्यार्थियों की हैं</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>जो संख्याएँ मिटाए गए विद्यार्थियों की थीं, वे अब नए विद्यार्थियों की हैं</translation>
    </message>
    <message>
        <source>The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it.</source>
        <translation>फ़ाइल नहीं बताती कि वह किस तरह लिखी है। देखें कि नीचे के नाम सही हैं या नहीं; नहीं तो पढ़ने का दूसरा तरीक़ा चुनें।</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>फ़ाइल किस तरह लिखी है</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyHints</name>
    <message>
        <source>mark and go on</source>
        <translation>दर्ज करें और आगे बढ़ें</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>देरी के मिनट</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>everyone here but 7 and 19</source>
        <translation>7 और 19 के सिवाय सब उपस्थित</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>नाम खोजें</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>पूरा करें</translation>
    </message>
    <message>
        <source>code</source>
        <translation>कोड</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveForm</name>
    <message>
        <source>How much of the day</source>
        <translation>दिन का कितना भाग</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>पूरे दिन</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>हर दिन का कुछ भाग</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>पत्र जोड़ें…</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>नया अवकाश</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या संख्या</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>अवकाश का प्रकार</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Ask for the leave</source>
        <translation>अवकाश माँगें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>पत्र जोड़ें</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>पत्र (*.pdf *.jpg *.jpeg *.png);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>साथ में: %1</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>सूची से विद्यार्थी चुनें।</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>अंतिम दिन पहले दिन से पहले है। एक को बदलें।</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>इसका अंत शुरुआत के बाद ही हो सकता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonCard</name>
    <message>
        <source>Enter opens it. Alt with an arrow key moves it.</source>
        <translation>Enter से खुलता है। Alt के साथ तीर कुंजी से खिसकता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonForm</name>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>दिन का रजिस्टर</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>As every week</source>
        <translation>हर सप्ताह जैसा</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1 को बदलें</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>यह पीरियड बदलें</translation>
    </message>
    <message>
        <source>This one only. Its marks stay with it.</source>
        <translation>केवल यही। इसकी प्रविष्टियाँ इसके साथ रहती हैं।</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1 को रद्द करें</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>पीरियड रद्द करें</translation>
    </message>
    <message>
        <source>It does not take place: %1, %2. It stays in the timetable with your reason.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>यह नहीं होगा: %1, %2। आपके कारण के साथ समय-सारणी में बना रहेगा।</translation>
    </message>
    <message>
        <source>Makeup lesson for %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1 की भरपाई का पीरियड</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>पीरियड जोड़ें</translation>
    </message>
    <message>
        <source>Once, on a day and at a time of your choice.</source>
        <translation>एक बार, आपके चुने दिन और समय पर।</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>अतिरिक्त पीरियड</translation>
    </message>
    <message>
        <source>Say why it is cancelled: those who look for the lesson will read it.</source>
        <translation>लिखें कि यह क्यों रद्द है: जो पीरियड ढूँढेंगे, वे इसे पढ़ेंगे।</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>पीरियड शुरू होने के बाद ही समाप्त हो सकता है।</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>अभी कोई कक्षा नहीं है। विद्यार्थी पेज पर कक्षा-सूची आयात करें।</translation>
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
        <translation>रजिस्टर खोलें</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>इसका रजिस्टर पहले से है, इसलिए इस पीरियड का समय और जगह नहीं बदलती।</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>यह पीरियड बदलें</translation>
    </message>
    <message>
        <source>Cancel this lesson</source>
        <translation>यह पीरियड रद्द करें</translation>
    </message>
    <message>
        <source>Take the extra lesson back</source>
        <translation>अतिरिक्त पीरियड वापस लें</translation>
    </message>
    <message>
        <source>As every week again</source>
        <translation>फिर हर सप्ताह जैसा करें</translation>
    </message>
    <message>
        <source>Plan a makeup lesson</source>
        <translation>भरपाई का पीरियड रखें</translation>
    </message>
    <message>
        <source>Change it for every week</source>
        <translation>हर सप्ताह के लिए बदलें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonWording</name>
    <message>
        <source>All day</source>
        <translation>पूरा दिन</translation>
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
        <translation>रद्द</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>रद्द: %1</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>अतिरिक्त पीरियड</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>%1 से खिसकाया गया</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>%1, %2 से खिसकाया गया</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>स्थानापन्न: %1</translation>
    </message>
    <message>
        <source>Teacher is needed twice</source>
        <translation>शिक्षक दो जगह चाहिए</translation>
    </message>
    <message>
        <source>Room is needed twice</source>
        <translation>कमरा दो जगह चाहिए</translation>
    </message>
    <message>
        <source>Class has two lessons</source>
        <translation>कक्षा के दो पीरियड हैं</translation>
    </message>
    <message>
        <source>Register open</source>
        <translation>रजिस्टर खुला है</translation>
    </message>
    <message>
        <source>Register finished</source>
        <translation>रजिस्टर पूरा</translation>
    </message>
    <message>
        <source>Register locked</source>
        <translation>रजिस्टर लॉक है</translation>
    </message>
    <message>
        <source>%1 is to teach %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>%1 के दो पीरियड एक साथ हैं, %2 और %3: %4, %5।</translation>
    </message>
    <message>
        <source>Room %1 is needed for %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>कमरा %1 एक साथ %2 और %3 को चाहिए: %4, %5।</translation>
    </message>
    <message>
        <source>The class has %1 and %2 at once: %3, %4.</source>
        <extracomment>%1 and %2 are lessons, %3 a day, %4 a time</extracomment>
        <translation>कक्षा में %1 और %2 एक साथ हैं: %3, %4।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>हर सप्ताह</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>सप्ताह A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>सप्ताह B</translation>
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
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN भूल गए?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>%Ln प्रविष्टि को आपकी ज़रूरत है</numerusform>
            <numerusform>%Ln प्रविष्टियों को आपकी ज़रूरत है</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>%Ln प्रविष्टि रास्ते में है</numerusform>
            <numerusform>%Ln प्रविष्टियाँ रास्ते में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is marking?</source>
        <translation>हाज़िरी कौन ले रहे हैं?</translation>
    </message>
    <message>
        <source>Each person&apos;s marks go to the school under their own name, also while another one is here.</source>
        <translation>हर व्यक्ति की प्रविष्टियाँ उसी के नाम से स्कूल जाती हैं, तब भी जब कोई दूसरा यहाँ हो।</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>%1 का PIN</translation>
    </message>
    <message>
        <source>Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.</source>
        <translation>%1 में अपने पासवर्ड से साइन इन करें। इससे PIN हट जाता है और आप दूसरा रख सकते हैं। किसी प्रविष्टि पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>There is no school system here that could say who you are. Whoever looks after this device can take the PIN away: rollbookctl people forget-pin. No mark is touched.</source>
        <translation>यहाँ कोई स्कूल सिस्टम नहीं है जो बता सके कि आप कौन हैं। जो इस डिवाइस की देखरेख करते हैं, वे PIN हटा सकते हैं: rollbookctl people forget-pin. किसी प्रविष्टि पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>यह PIN सही नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>बहुत बार ग़लत हुआ। %Ln सेकंड रुकें।</numerusform>
            <numerusform>बहुत बार ग़लत हुआ। %Ln सेकंड रुकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>बहुत बार ग़लत हुआ। %Ln मिनट रुकें।</numerusform>
            <numerusform>बहुत बार ग़लत हुआ। %Ln मिनट रुकें।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Add a session</source>
        <translation>एक सत्र जोड़ें</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>कक्षा-सूची आयात करें</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>उपस्थिति निर्यात करें</translation>
    </message>
    <message>
        <source>Send marks now</source>
        <translation>प्रविष्टियाँ अभी भेजें</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>स्कूल सिस्टम जोड़ें</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>अक्षर बड़े करें</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>अक्षर छोटे करें</translation>
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
        <translation>वर्तमान पेज</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>%1 is a page&apos;s name, %2 a number key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Class book</source>
        <translation>कक्षा-पंजिका</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>और</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>अनुपस्थिति</translation>
    </message>
</context>
<context>
    <name>rollbook::NewClassForm</name>
    <message>
        <source>Make the class</source>
        <translation>कक्षा बनाएँ</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>नई कक्षा</translation>
    </message>
    <message>
        <source>Code, such as 7A</source>
        <translation>कोड, जैसे 7A</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>नाम (वैकल्पिक)</translation>
    </message>
    <message>
        <source>The code stays: servers and other devices know the class by it.</source>
        <translation>कोड वही रहता है: सर्वर और दूसरे डिवाइस कक्षा को इसी से पहचानते हैं।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>There is a class %1 already.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>कक्षा %1 पहले से है।</translation>
    </message>
    <message>
        <source>Class %1 is made.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>कक्षा %1 बन गई है।</translation>
    </message>
</context>
<context>
    <name>rollbook::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>सूचना बंद करें</translation>
    </message>
</context>
<context>
    <name>rollbook::ObstacleBar</name>
    <message>
        <source>Reopen</source>
        <translation>फिर खोलें</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>इसे फिर खोलें</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>क्यों? यह इतिहास में रहेगा</translation>
    </message>
    <message>
        <source>Why the register is opened again</source>
        <translation>रजिस्टर फिर क्यों खोला जा रहा है</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; to change a mark, reopen it.</source>
        <translation>पूरा हुआ %1। इसे पढ़ा जा सकता है; प्रविष्टि बदलने के लिए फिर खोलें।</translation>
    </message>
    <message>
        <source>This session is on %1. What is marked today is sent all the same.</source>
        <translation>इस सत्र का दिन: %1। आज दर्ज की गई प्रविष्टियाँ फिर भी भेजी जाती हैं।</translation>
    </message>
    <message>
        <source>%1 says that this class is not yours. Marks stay here until the office has given you access.</source>
        <translation>%1 के अनुसार यह कक्षा आपकी नहीं है। जब तक कार्यालय आपको अनुमति न दे, प्रविष्टियाँ यहीं रहती हैं।</translation>
    </message>
    <message>
        <source>This register was closed on %1. Ask the office for each change.</source>
        <translation>%1 पर यह रजिस्टर बंद हो चुका है। हर बदलाव के लिए कार्यालय से कहें।</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. Ask the office for each change.</source>
        <translation>%1 इस पीरियड की और प्रविष्टियाँ नहीं लेता। हर बदलाव के लिए कार्यालय से कहें।</translation>
    </message>
    <message>
        <source>The school has not opened this register on %1 yet. Mark it: the marks wait here and go by themselves.</source>
        <translation>स्कूल ने यह रजिस्टर %1 पर अभी नहीं खोला है। हाज़िरी लें: प्रविष्टियाँ यहाँ प्रतीक्षा करती हैं और अपने-आप जाती हैं।</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. Mark it: the marks go once that one has ended.</source>
        <translation>इस कक्षा का एक और पीरियड %1 पर अभी खुला है। हाज़िरी लें: उसके समाप्त होने पर प्रविष्टियाँ जाएँगी।</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits. Ask the office which one is right.</source>
        <translation>%1 में एक से ज़्यादा सत्र मेल खाते हैं। कार्यालय से पूछें कि कौन-सा सही है।</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while it is on.</source>
        <translation>यह पीरियड %1 पर कभी नहीं खोला गया, और वह केवल पीरियड के दौरान प्रविष्टियाँ लेता है।</translation>
    </message>
    <message>
        <source>%1 needs your password. You can mark; the marks wait here.</source>
        <translation>%1 को आपका पासवर्ड चाहिए। आप हाज़िरी ले सकते हैं; प्रविष्टियाँ यहाँ प्रतीक्षा करती हैं।</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>कार्यालय से पूछें</translation>
    </message>
    <message>
        <source>See Sync</source>
        <translation>सिंक देखें</translation>
    </message>
    <message>
        <source>This register is too old to be changed here. Ask the office for each change.</source>
        <translation>यह रजिस्टर यहाँ बदलने के लिए बहुत पुराना है। हर बदलाव के लिए कार्यालय से कहें।</translation>
    </message>
    <message>
        <source>There is no school on this day. What is marked is kept and sent all the same.</source>
        <translation>इस दिन स्कूल नहीं है। जो दर्ज होगा, वह फिर भी रखा और भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1. What is marked is kept and sent all the same.</source>
        <translation>इस दिन स्कूल बंद है: %1। जो दर्ज होगा, वह फिर भी रखा और भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.</source>
        <translation>यह पीरियड समय-सारणी में नहीं है। यदि यही सही है तो हाज़िरी लें: वह फिर भी रखी और भेजी जाएगी।</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>दूसरा पीरियड चुनें</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; ask the office for each change.</source>
        <translation>पूरा हुआ %1। इसे पढ़ा जा सकता है; हर बदलाव के लिए कार्यालय से कहें।</translation>
    </message>
    <message>
        <source>By the school&apos;s lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.</source>
        <translation>स्कूल की सूचियों के अनुसार यह कक्षा आपकी नहीं है: आप पढ़ सकते हैं, हाज़िरी नहीं ले सकते। कार्यालय से कहें कि यह आपको दे, या दूसरा पीरियड चुनें।</translation>
    </message>
    <message>
        <source>The school&apos;s lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.</source>
        <translation>स्कूल की सूचियों में आप शिक्षक के रूप में नहीं हैं: आप पढ़ सकते हैं, हाज़िरी नहीं ले सकते। स्कूल के नियमों में अपनी स्टाफ़ संख्या लिखें।</translation>
    </message>
    <message>
        <source>You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.</source>
        <translation>आप यहाँ केवल पढ़ सकते हैं, हाज़िरी नहीं ले सकते। हर बदलाव के लिए कार्यालय से कहें; आपकी भूमिका स्कूल के नियमों में तय होती है।</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>नियम देखें</translation>
    </message>
</context>
<context>
    <name>rollbook::OfficeMark</name>
    <message>
        <source>As asked for: %1</source>
        <extracomment>The first of the marks that the office can set: %1 is the mark that was asked for</extracomment>
        <translation>जैसा माँगा गया: %1</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>देरी के मिनट</translation>
    </message>
    <message>
        <source>The mark becomes</source>
        <translation>नई प्रविष्टि</translation>
    </message>
    <message>
        <source>The mark becomes, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>नई प्रविष्टि, %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>देरी के मिनट, %1</translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message>
        <source>Marks not confirmed yet</source>
        <translation>जिन प्रविष्टियों की पुष्टि बाकी है</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>और %Ln</numerusform>
            <numerusform>और %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a student, %2 a session and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>%1 का इतिहास</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message>
        <source>Take my PIN away</source>
        <translation>मेरा PIN हटाएँ</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>अभी लॉक करें</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>इतनी देर कोई न छुए तो लॉक हो</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>कितनी देर में लॉक हो</translation>
    </message>
    <message>
        <source>People on this device</source>
        <translation>इस डिवाइस के लोग</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>व्यक्ति जोड़ें</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>लॉक करें (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln मि॰</numerusform>
            <numerusform>%Ln मि॰</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>कभी नहीं</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>अब तक का PIN</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>नया PIN, 4 से 12 अंक</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>नया PIN एक बार फिर</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.</source>
        <translation>हर व्यक्ति के अपने रजिस्टर, रास्ते की प्रविष्टियाँ और पासवर्ड हैं। PIN होने पर कोई और आपके नाम से हाज़िरी नहीं ले सकता।</translation>
    </message>
    <message>
        <source>Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone.</source>
        <translation>केवल आप, और PIN नहीं। PIN या दूसरा व्यक्ति होने पर डिवाइस पूछता है कि कौन है, और छोड़ दिए जाने पर लॉक हो जाता है।</translation>
    </message>
    <message>
        <source>%1, with a PIN</source>
        <extracomment>a person on this device: %1 is a name</extracomment>
        <translation>%1, PIN के साथ</translation>
    </message>
    <message>
        <source>%1, without a PIN</source>
        <translation>%1, बिना PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>मेरा PIN बदलें</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>PIN रखें</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>यह PIN सहेजें</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>PIN में कम से कम 4 अंक होते हैं।</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>दोनों एक जैसे नहीं हैं।</translation>
    </message>
    <message>
        <source>Remove me from this device</source>
        <translation>मुझे इस डिवाइस से हटाएँ</translation>
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
        <translation>%1% से कम</translation>
    </message>
    <message>
        <source>Present and late, of all lessons that were not excused.</source>
        <translation>उपस्थित और देर से, उन सब पीरियड में से जिनमें अनुमति नहीं थी।</translation>
    </message>
    <message>
        <source>As %1 counts it.</source>
        <extracomment>How a percentage is made: %1 is a school system</extracomment>
        <translation>जैसे %1 गिनता है।</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln उपस्थित</numerusform>
            <numerusform>%Ln उपस्थित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln अनुपस्थित</numerusform>
            <numerusform>%Ln अनुपस्थित</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln देर से</numerusform>
            <numerusform>%Ln देर से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln अनुमति से</numerusform>
            <numerusform>%Ln अनुमति से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln दर्ज नहीं</numerusform>
            <numerusform>%Ln दर्ज नहीं</numerusform>
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
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>स्थानापन्न शिक्षक</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>कार्यालय</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>प्रशासक</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>ऑडिटर</translation>
    </message>
    <message>
        <source>Mark a class</source>
        <translation>कक्षा की हाज़िरी लेना</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>रजिस्टर खोलना</translation>
    </message>
    <message>
        <source>Finish a register</source>
        <translation>रजिस्टर पूरा करना</translation>
    </message>
    <message>
        <source>Reopen a finished register</source>
        <translation>पूरा हुआ रजिस्टर फिर खोलना</translation>
    </message>
    <message>
        <source>Cancel a lesson</source>
        <translation>पीरियड रद्द करना</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>सुधार माँगना</translation>
    </message>
    <message>
        <source>Decide between two marks</source>
        <translation>दो प्रविष्टियों में से तय करना</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>अवकाश दर्ज करना</translation>
    </message>
    <message>
        <source>Decide on leave and corrections</source>
        <translation>अवकाश और सुधार पर निर्णय लेना</translation>
    </message>
    <message>
        <source>Change classes and students, import lists</source>
        <translation>कक्षाएँ और विद्यार्थी बदलना, सूचियाँ आयात करना</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>समय-सारणी बदलना</translation>
    </message>
    <message>
        <source>Change the school rules</source>
        <translation>स्कूल के नियम बदलना</translation>
    </message>
    <message>
        <source>Add and remove school systems</source>
        <translation>स्कूल सिस्टम जोड़ना और हटाना</translation>
    </message>
    <message>
        <source>Read the history of a mark</source>
        <translation>प्रविष्टि का इतिहास देखना</translation>
    </message>
    <message>
        <source>Read figures and warnings</source>
        <translation>आँकड़े और चेतावनियाँ देखना</translation>
    </message>
    <message>
        <source>Read all about a student</source>
        <translation>विद्यार्थी की पूरी जानकारी देखना</translation>
    </message>
    <message>
        <source>Erase a student</source>
        <translation>विद्यार्थी का डेटा मिटाना</translation>
    </message>
    <message>
        <source>%2: for classes that are not yours, only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: जो कक्षाएँ आपकी नहीं हैं, उनके लिए केवल %1 के रूप में। यहाँ आपकी भूमिका: %3।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%2: only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: केवल %1 के रूप में। यहाँ आपकी भूमिका: %3।</translation>
    </message>
</context>
<context>
    <name>rollbook::PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>अनलॉक करें</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>अंतिम अंक मिटाएँ</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>सब अंक मिटाएँ</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintedPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>पृष्ठ %1 / %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a file&apos;s name, %2 a number</extracomment>
        <translation>पंक्ति %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, पंक्ति %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>how often two lessons are at one time</extracomment>
        <translation>एक बार</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln बार</numerusform>
            <numerusform>%Ln बार</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>शिक्षक %1 एक ही समय पर दो जगह चाहिए: %2 और %3 के लिए, पहली बार %4 को %5 बजे, कुल %6।</translation>
    </message>
    <message>
        <source>Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>कमरा %1 एक ही समय पर दो बार चाहिए: %2 और %3 के लिए, पहली बार %4 को %5 बजे, कुल %6।</translation>
    </message>
    <message>
        <source>Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>कक्षा %1 के एक ही समय पर दो पीरियड हैं: %2 और %3, पहली बार %4 को %5 बजे, कुल %6।</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.</source>
        <translation>उद्धरण चिह्न कम या ज़्यादा है। पूरे सेल को उद्धरण चिह्नों में रखें, और उसके अंदर के हर चिह्न को दो बार लिखें।</translation>
    </message>
    <message>
        <source>It has characters that are not text. Save the file again as UTF-8.</source>
        <translation>इसमें ऐसे अक्षर हैं जो टेक्स्ट नहीं हैं। फ़ाइल को फिर UTF-8 में सहेजें।</translation>
    </message>
    <message>
        <source>A cell is longer than any name or number. See whether a quotation mark is missing.</source>
        <translation>एक सेल किसी भी नाम या संख्या से लंबा है। देखें कि कहीं कोई उद्धरण चिह्न छूटा तो नहीं।</translation>
    </message>
    <message>
        <source>It has more cells than any class list. See whether the file is one.</source>
        <translation>इसमें किसी भी कक्षा-सूची से ज़्यादा सेल हैं। देखें कि यह कक्षा-सूची है या नहीं।</translation>
    </message>
    <message>
        <source>%1 is not a date: “%2”. Write it as 2026-09-07.</source>
        <extracomment>%1 is a heading of the file, %2 what stands there</extracomment>
        <translation>%1 तारीख़ नहीं है: “%2”। उसे ऐसे लिखें: 2026-09-07।</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>%1 में %2 अक्षर हैं। ज़्यादा से ज़्यादा %3 हो सकते हैं।</translation>
    </message>
    <message>
        <source>A term needs a sourcedId, a startDate and a later endDate.</source>
        <translation>टर्म के लिए sourcedId, startDate और उसके बाद का endDate चाहिए।</translation>
    </message>
    <message>
        <source>A class needs a sourcedId.</source>
        <translation>कक्षा के लिए sourcedId चाहिए।</translation>
    </message>
    <message>
        <source>The class code %1 is used twice. This class is called %2.</source>
        <translation>कक्षा का कोड %1 दो बार है। इस कक्षा का नाम %2 है।</translation>
    </message>
    <message>
        <source>A person needs a sourcedId and a name.</source>
        <translation>व्यक्ति के लिए sourcedId और नाम चाहिए।</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with the same details.</source>
        <translation>sourcedId %1 पहले से पंक्ति %2 में है, उसी विवरण के साथ।</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.</source>
        <translation>sourcedId %1 पहले से पंक्ति %2 में है, दूसरे विवरण के साथ। पहली पंक्ति मानी जाती है। इसे अपनी अलग आईडी दें।</translation>
    </message>
    <message>
        <source>The number %1 is on line %2 already. The first line counts.</source>
        <translation>संख्या %1 पहले से पंक्ति %2 में है। पहली पंक्ति मानी जाती है।</translation>
    </message>
    <message>
        <source>%1 is in %2 twice. Once is enough.</source>
        <translation>%1, %2 में दो बार है। एक बार काफ़ी है।</translation>
    </message>
    <message>
        <source>It ends before it begins: %1 is not in %2 by this line. Correct the dates.</source>
        <translation>यह शुरू होने से पहले ख़त्म होता है: इस पंक्ति के अनुसार %1, %2 में नहीं है। तारीख़ें ठीक करें।</translation>
    </message>
    <message>
        <source>The role is “%1”. It has to be student or teacher.</source>
        <translation>भूमिका “%1” है। उसे student या teacher होना चाहिए।</translation>
    </message>
    <message>
        <source>There is no person %1 in the file. Add the line to users.csv.</source>
        <translation>फ़ाइल में व्यक्ति %1 नहीं है। users.csv में उसकी पंक्ति जोड़ें।</translation>
    </message>
    <message>
        <source>There is no class %1. Import the classes first, or correct the name.</source>
        <translation>कक्षा %1 नहीं है। पहले कक्षाएँ आयात करें, या नाम ठीक करें।</translation>
    </message>
    <message>
        <source>And 1 more like these.</source>
        <translation>और ऐसी 1 समस्या।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>और ऐसी %Ln समस्या।</numerusform>
            <numerusform>और ऐसी %Ln समस्याएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>विद्यार्थी %1 की संख्या स्रोत में अब %2 है। यहाँ वह %1 ही रहती है: प्रविष्टियाँ इसी संख्या से रखी हैं।</translation>
    </message>
    <message>
        <source>Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>शिक्षक %1 की संख्या स्रोत में अब %2 है। यहाँ वह %1 ही रहती है: प्रविष्टियाँ इसी संख्या से रखी हैं।</translation>
    </message>
    <message>
        <source>Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <translation>कक्षा %1 का नाम स्रोत में अब %2 है। यहाँ वह %1 ही रहती है: प्रविष्टियाँ इसी नाम से रखी हैं।</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>संख्या %1 किसी मिटाए गए विद्यार्थी की थी। यदि अब यह किसी नए विद्यार्थी की है, तो ऊपर के बटन से बताएँ।</translation>
    </message>
    <message>
        <source>Student %1 had left the school on %2 and is in a class by this file. That is taken back.</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>विद्यार्थी %1 ने %2 को स्कूल छोड़ दिया था, पर इस फ़ाइल के अनुसार किसी कक्षा में है। स्कूल छोड़ना वापस लिया जाता है।</translation>
    </message>
    <message>
        <source>It names no class of the school. Write the class&apos;s code or name into its title.</source>
        <translation>इसमें स्कूल की किसी कक्षा का नाम नहीं है। शीर्षक में कक्षा का कोड या नाम लिखें।</translation>
    </message>
    <message>
        <source>It names more than one class: %1. Leave one.</source>
        <extracomment>%1 are codes of classes</extracomment>
        <translation>इसमें एक से ज़्यादा कक्षाओं के नाम हैं: %1। एक रहने दें।</translation>
    </message>
    <message>
        <source>A lesson has to end after it starts, on the same day.</source>
        <translation>पीरियड को शुरू होने के बाद, उसी दिन ख़त्म होना चाहिए।</translation>
    </message>
    <message>
        <source>A change of this date and of all later ones cannot be taken over. Change each date.</source>
        <translation>इस तारीख़ और बाद की सभी तारीख़ों का बदलाव एक साथ नहीं लिया जा सकता। हर तारीख़ अलग से बदलें।</translation>
    </message>
    <message>
        <source>It does not say when it starts (DTSTART).</source>
        <translation>इसमें नहीं लिखा कि यह कब शुरू होता है (DTSTART)।</translation>
    </message>
    <message>
        <source>Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>इसका समय क्षेत्र “%1” पहचाना नहीं गया। कैलेंडर को Europe/Berlin जैसे नाम के साथ निर्यात करें।</translation>
    </message>
    <message>
        <source>It repeats too often. What is beyond %1 dates is left out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>यह बहुत ज़्यादा बार दोहराया जाता है। %1 तारीख़ों के आगे का भाग छोड़ा गया है।</translation>
    </message>
    <message>
        <source>There is no teacher %1. Import the teachers first, or correct the number.</source>
        <translation>शिक्षक %1 नहीं है। पहले शिक्षक आयात करें, या संख्या ठीक करें।</translation>
    </message>
    <message>
        <source>Its weekday, week, times or first and last day do not fit together.</source>
        <translation>इसका दिन, सप्ताह, समय या पहला और अंतिम दिन आपस में मेल नहीं खाते।</translation>
    </message>
    <message>
        <source>The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.</source>
        <translation>फ़ाइल में उस समय इस कक्षा के दो पीरियड हैं। पहला माना जाता है। समूहों के लिए अलग-अलग कक्षाएँ बनाएँ।</translation>
    </message>
    <message>
        <source>The file has it twice, with different times. The first counts.</source>
        <translation>फ़ाइल में यह दो बार है, अलग-अलग समय के साथ। पहला माना जाता है।</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>इसे शुरू होने के बाद ख़त्म होना चाहिए।</translation>
    </message>
    <message>
        <source>This is the calendar that was imported as “%1” before. It replaces what came from there.</source>
        <extracomment>%1 is the name of a calendar</extracomment>
        <translation>यह वही कैलेंडर है जो पहले “%1” नाम से आयात हुआ था। जो वहाँ से आया था, यह उसकी जगह लेता है।</translation>
    </message>
    <message>
        <source>And 1 more conflict.</source>
        <translation>और 1 टकराव।</translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>और %Ln टकराव।</numerusform>
            <numerusform>और %Ln टकराव।</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1 any more. Choose another one.</source>
        <translation>फ़ाइल %1 अब नहीं है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Choose another one.</source>
        <translation>फ़ाइल %1 खोली नहीं जा सकती। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>%1 is no zip file, or a damaged one. Fetch it again.</source>
        <translation>%1 zip फ़ाइल नहीं है, या ख़राब है। उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>The files in %1 are larger than any school&apos;s lists. See whether it is the right one.</source>
        <translation>%1 की फ़ाइलें किसी भी स्कूल की सूचियों से बड़ी हैं। देखें कि यह सही है या नहीं।</translation>
    </message>
    <message>
        <source>A file in %1 is damaged. Fetch it again.</source>
        <translation>%1 में एक फ़ाइल ख़राब है। उसे फिर से लाएँ।</translation>
    </message>
    <message>
        <source>%1 holds more than one set, in the folders %2. Pack one of them alone.</source>
        <extracomment>%1 is a file, %2 are folders in it</extracomment>
        <translation>%1 में एक से ज़्यादा सेट हैं, इन फ़ोल्डरों में: %2। उनमें से केवल एक को पैक करें।</translation>
    </message>
    <message>
        <source>%2 is in %1 twice. Remove one.</source>
        <translation>%2, %1 में दो बार है। एक हटाएँ।</translation>
    </message>
    <message>
        <source>There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.</source>
        <translation>इसमें %1 नहीं है। OneRoster सेट में orgs, academicSessions, courses, classes, users और enrollments होते हैं।</translation>
    </message>
    <message>
        <source>%1 is empty. Export the whole set again.</source>
        <translation>%1 ख़ाली है। पूरा सेट फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 has no column %2. Without it nothing can be imported. Export the whole set again.</source>
        <extracomment>%1 is a file, %2 are headings</extracomment>
        <translation>%1 में स्तंभ %2 नहीं है। उसके बिना कुछ आयात नहीं हो सकता। पूरा सेट फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list. See whether it is the right one.</source>
        <translation>फ़ाइल किसी भी स्कूल की सूची से बड़ी है। देखें कि यह सही है या नहीं।</translation>
    </message>
    <message>
        <source>This set holds only changes (%1). Export a bulk set, which holds everything.</source>
        <extracomment>%1 is a name in the file</extracomment>
        <translation>इस सेट में केवल बदलाव हैं (%1)। पूरा (bulk) सेट निर्यात करें, जिसमें सब कुछ होता है।</translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>सेट में %Ln स्कूल है। अपना स्कूल चुनें।</numerusform>
            <numerusform>सेट में %Ln स्कूल हैं। अपना स्कूल चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>The set has no school %1, only: %2.</source>
        <extracomment>%1 is the id of a school, %2 are the schools of a file</extracomment>
        <translation>सेट में स्कूल %1 नहीं है, केवल ये हैं: %2।</translation>
    </message>
    <message>
        <source>classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.</source>
        <translation>classes.csv में स्तंभ schoolSourcedId नहीं है। उसके बिना पता नहीं चल सकता कि कौन-सी कक्षाएँ स्कूल %1 की हैं।</translation>
    </message>
    <message>
        <source>No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>enrollments.csv की कोई पंक्ति (कुल %1) किसी को इन कक्षाओं (कुल %2) में नहीं रखती। पूरा सेट फिर निर्यात करें।</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Choose one whose name ends in .ics.</source>
        <translation>यह iCalendar फ़ाइल नहीं है। ऐसी फ़ाइल चुनें जिसके नाम के अंत में .ics हो।</translation>
    </message>
    <message>
        <source>The calendar is larger than any school&apos;s timetable. See whether it is the right one.</source>
        <translation>कैलेंडर किसी भी स्कूल की समय-सारणी से बड़ा है। देखें कि यह सही है या नहीं।</translation>
    </message>
    <message>
        <source>The calendar has no events. With it, everything that came from there would end.</source>
        <translation>कैलेंडर में कोई कार्यक्रम नहीं है। इससे वह सब समाप्त हो जाएगा जो वहाँ से आया था।</translation>
    </message>
    <message>
        <source>This calendar only takes events back. Export the whole calendar.</source>
        <translation>यह कैलेंडर केवल कार्यक्रम रद्द करता है। पूरा कैलेंडर निर्यात करें।</translation>
    </message>
    <message>
        <source>The school&apos;s time zone %1 is not known on this device. Choose another one in the settings.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>स्कूल का समय क्षेत्र %1 इस डिवाइस पर पहचाना नहीं गया। सेटिंग में दूसरा चुनें।</translation>
    </message>
    <message>
        <source>The file has no lines. Choose another one.</source>
        <translation>फ़ाइल में कोई पंक्ति नहीं है। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Line %1 has no headings that can be read. The first line has to name the columns.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>पंक्ति %1 में ऐसे शीर्षक नहीं हैं जिन्हें पढ़ा जा सके। पहली पंक्ति में स्तंभों के नाम होने चाहिए।</translation>
    </message>
    <message>
        <source>This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.</source>
        <translation>यह Excel वर्कबुक है। Excel में “इस रूप में सहेजें” और प्रकार “CSV UTF-8” चुनें, फिर वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.</source>
        <translation>यह OpenDocument स्प्रेडशीट है। LibreOffice में “इस रूप में सहेजें” और प्रकार “पाठ CSV” Unicode (UTF-8) के साथ चुनें, फिर वह फ़ाइल आयात करें।</translation>
    </message>
    <message>
        <source>Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.</source>
        <translation>कुछ स्तंभ नहीं हैं या पहचाने नहीं गए। नीचे बताएँ कि प्रवेश संख्या, नाम और कक्षा किस स्तंभ में हैं।</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>एन्कोडिंग %1 पहचानी नहीं गई। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>The file is not UTF-8, as it has to be. It was taken for %1: look at the names.</source>
        <extracomment>%1 is an encoding, such as Windows-1250</extracomment>
        <translation>फ़ाइल UTF-8 में नहीं है, जैसी होनी चाहिए। उसे %1 माना गया है: नाम देख लें।</translation>
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
        <translation>1 प्रविष्टि स्वीकार नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि स्वीकार नहीं हुई</numerusform>
            <numerusform>%Ln प्रविष्टियाँ स्वीकार नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 is a student, %2 a session, %3 its day, %4 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>The office has been asked. No answer yet.</source>
        <translation>कार्यालय से पूछा गया है। अभी उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>Tried again by itself %1.</source>
        <translation>अपने-आप फिर कोशिश होगी: %1।</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>कारण, कार्यालय के लिए</translation>
    </message>
    <message>
        <source>Why the office should change the mark of %1</source>
        <translation>कार्यालय %1 की प्रविष्टि क्यों बदले</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>पूछें</translation>
    </message>
    <message>
        <source>Ask the office about %1, now</source>
        <translation>%1 के बारे में अभी कार्यालय से पूछें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>कार्यालय से पूछें</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>इतिहास</translation>
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
        <translation>किसी सूची में नहीं</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message>
        <source>Not saved</source>
        <translation>सहेजा नहीं गया</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>सहेजा जा रहा है</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>From leave</source>
        <translation>अवकाश से</translation>
    </message>
    <message>
        <source>On leave until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>%1 तक अवकाश पर</translation>
    </message>
    <message>
        <source>Marked by the office</source>
        <translation>कार्यालय ने दर्ज की</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>%1 ने दर्ज की</translation>
    </message>
    <message>
        <source>Came by file</source>
        <translation>फ़ाइल से आई</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>आज जन्मदिन</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>लगातार %Ln बार अनुपस्थित</numerusform>
            <numerusform>लगातार %Ln बार अनुपस्थित</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sessions: %1</source>
        <extracomment>%1 are statuses, the oldest first</extracomment>
        <translation>पिछले सत्र: %1</translation>
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
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>What happened to the mark of the student you are at</source>
        <translation>जिस विद्यार्थी पर आप हैं, उसकी प्रविष्टि के साथ क्या हुआ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>फिर करें</translation>
    </message>
    <message>
        <source>Fill the rest</source>
        <translation>बाकी भरें</translation>
    </message>
    <message>
        <source>Finish register</source>
        <translation>रजिस्टर पूरा करें</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>वापस लें (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>फिर करें (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Marks present whoever is unmarked. Other marks stay as they are.</source>
        <translation>जिनकी हाज़िरी दर्ज नहीं, उन्हें उपस्थित दर्ज करता है। बाकी प्रविष्टियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>कोई रजिस्टर खुला नहीं है।</translation>
    </message>
    <message>
        <source>Choose a session on the Today page, or add one there.</source>
        <translation>आज पेज पर सत्र चुनें, या वहाँ एक जोड़ें।</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>आज पर जाएँ</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>कमरा %1</translation>
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
        <translation>यह रजिस्टर नहीं खुल सकता।</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>ऐसे देखें</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>कार्ड</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>नाम पुकारना</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>घटनाक्रम</translation>
    </message>
    <message>
        <source>What happened to this register: who, when, how, and what the school systems said</source>
        <translation>इस रजिस्टर के साथ क्या हुआ: किसने, कब, कैसे, और स्कूल सिस्टमों ने क्या कहा</translation>
    </message>
    <message>
        <source>All here but</source>
        <translation>सब उपस्थित, सिवाय</translation>
    </message>
    <message>
        <source>Type the numbers of those who are not here (any digit begins it)</source>
        <translation>जो उपस्थित नहीं, उनकी संख्याएँ लिखें (कोई भी अंक दबाते ही शुरू)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>The marks of this class&apos;s session before, for whoever is unmarked</source>
        <translation>इस कक्षा के पिछले सत्र की प्रविष्टियाँ, उनके लिए जिनकी हाज़िरी दर्ज नहीं</translation>
    </message>
    <message>
        <source>%1. Marking many at once leaves this mark as it is.</source>
        <extracomment>%1 is why a mark is not changed along with others</extracomment>
        <translation>%1। कई की हाज़िरी एक साथ लेने पर यह प्रविष्टि नहीं बदलती।</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Show only some of the students (F)</source>
        <translation>केवल कुछ विद्यार्थी दिखाएँ (F)</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>विद्यार्थी जोड़ें</translation>
    </message>
    <message>
        <source>Somebody came who is not on this register (W)</source>
        <translation>कोई आया है जो इस रजिस्टर में नहीं है (W)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>One of the school&apos;s codes for whom you are at, or for all who are selected (K)</source>
        <translation>मौजूदा विद्यार्थी या सभी चुने हुए विद्यार्थियों के लिए स्कूल का कोई कोड (K)</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>यह कौन है?</translation>
    </message>
    <message>
        <source>Fill the rest shown</source>
        <translation>दिख रहे बाकी भरें</translation>
    </message>
    <message>
        <source>Added to this lesson, and on no list yet.</source>
        <translation>इस पीरियड में जोड़ा गया, और अभी किसी सूची में नहीं है।</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPainter</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Inside the button for &quot;late&quot;: minutes</extracomment>
        <translation>
            <numerusform>%Ln मि॰</numerusform>
            <numerusform>%Ln मि॰</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>रजिस्टर</translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message>
        <source>Your registers, your school systems and their passwords are deleted from this device. What your school&apos;s server has confirmed stays there. Nobody else&apos;s registers are touched.</source>
        <translation>आपके रजिस्टर, आपके स्कूल सिस्टम और उनके पासवर्ड इस डिवाइस से मिटा दिए जाते हैं। आपके स्कूल के सर्वर ने जिसकी पुष्टि की है, वह वहाँ बना रहता है। किसी और के रजिस्टरों पर असर नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Save them in a file</source>
        <translation>फ़ाइल में सहेजें</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>आपका PIN</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>मुझे हटाएँ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Save the marks that are not confirmed</source>
        <translation>अपुष्ट प्रविष्टियाँ सहेजें</translation>
    </message>
    <message>
        <source>Unsent marks (*.json)</source>
        <translation>बिना भेजी प्रविष्टियाँ (*.json)</translation>
    </message>
    <message>
        <source>Looking for marks that are not confirmed…</source>
        <translation>अपुष्ट प्रविष्टियाँ खोजी जा रही हैं…</translation>
    </message>
    <message>
        <source>Every mark of yours is confirmed.</source>
        <translation>आपकी हर प्रविष्टि की पुष्टि हो चुकी है।</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>आपकी %Ln प्रविष्टि की पुष्टि किसी सर्वर ने नहीं की: वह केवल इस डिवाइस पर है। पहले उसे भेजें, या फ़ाइल में सहेजें, जिसे Rollbook वाला दूसरा डिवाइस ले सकता है।</numerusform>
            <numerusform>आपकी %Ln प्रविष्टियों की पुष्टि किसी सर्वर ने नहीं की: वे केवल इस डिवाइस पर हैं। पहले उन्हें भेजें, या फ़ाइल में सहेजें, जिसे Rollbook वाला दूसरा डिवाइस ले सकता है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>कुछ भी मिटाने से पहले %Ln प्रविष्टि %1 में लिखी जाएगी।</numerusform>
            <numerusform>कुछ भी मिटाने से पहले %Ln प्रविष्टियाँ %1 में लिखी जाएँगी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>अवकाश या सुधार का %Ln अनुरोध स्कूल तक नहीं पहुँचा है। पहले उसे भेजें, या निर्णय लेने वाले के लिए फ़ाइल में सहेजें।</numerusform>
            <numerusform>अवकाश या सुधार के %Ln अनुरोध स्कूल तक नहीं पहुँचे हैं। पहले उन्हें भेजें, या निर्णय लेने वाले के लिए फ़ाइल में सहेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>अवकाश या सुधार का %Ln अनुरोध %1 के साथ एक तालिका में लिखा जाता है।</numerusform>
            <numerusform>अवकाश या सुधार के %Ln अनुरोध %1 के साथ एक तालिका में लिखे जाते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Marks, one line each</source>
        <translation>प्रविष्टियाँ, हर एक की एक पंक्ति</translation>
    </message>
    <message>
        <source>Register, one line per student</source>
        <translation>रजिस्टर, हर विद्यार्थी की एक पंक्ति</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>अन्य प्रोग्राम</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>सभी कक्षाएँ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>उपस्थिति निर्यात करें</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>From</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>For</source>
        <translation>किसके लिए</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>पहला दिन अंतिम दिन के बाद है। एक को बदलें।</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>Warnings, and attendance as a file, from what is on this device. Works without a network.</source>
        <translation>चेतावनियाँ, और उपस्थिति की फ़ाइल, इस डिवाइस पर जो है उससे। बिना नेटवर्क के काम करता है।</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel वर्कबुक (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWording</name>
    <message>
        <source>Medical</source>
        <translation>चिकित्सा</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>पारिवारिक</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>स्कूल की अनुमति से</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>निलंबन</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>अन्य कारण</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>निर्णय बाकी</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 से %2 तक</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days, %2 is a part of each</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>माँगा गया: %1।</translation>
    </message>
    <message>
        <source>Asked for by %1, %2.</source>
        <translation>माँगा गया: %1, %2।</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is what was decided, such as &quot;Approved&quot;; %2 a person, %3 a day and time</extracomment>
        <translation>%1: %2, %3।</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1 is what was said</extracomment>
        <translation>उत्तर: %1</translation>
    </message>
    <message>
        <source>%1 has it, %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 के पास है: %2।</translation>
    </message>
    <message>
        <source>%1 was asked %2 and has not answered yet.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 से पूछा गया: %2। अभी उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>%1: waiting to be sent since %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1: %2 से भेजना बाकी।</translation>
    </message>
    <message>
        <source>%1 did not accept it. It is kept here.</source>
        <extracomment>%1 is a school system</extracomment>
        <translation>%1 ने इसे स्वीकार नहीं किया। यह यहाँ रखा है।</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWords</name>
    <message>
        <source>medical</source>
        <comment>a reason for leave</comment>
        <translation>चिकित्सा</translation>
    </message>
    <message>
        <source>family</source>
        <comment>a reason for leave</comment>
        <translation>पारिवारिक</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a reason for leave</comment>
        <translation>अनुमति</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>a reason for leave</comment>
        <translation>निलंबन</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>a reason for leave</comment>
        <translation>अन्य कारण</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>कार्यालय की प्रतीक्षा</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>स्वीकृत</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>वापस लिया गया</translation>
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
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>A leave: %1 the days, %2 the reasons, %3 what the office says</extracomment>
        <translation>%1: %2। %3</translation>
    </message>
</context>
<context>
    <name>rollbook::RollCall</name>
    <message numerus="yes">
        <source>absent %n times in a row</source>
        <translation>
            <numerusform>लगातार %Ln बार अनुपस्थित</numerusform>
            <numerusform>लगातार %Ln बार अनुपस्थित</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>एक पीछे</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>नाम पुकारना</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in a roll call: %1 and %2 are numbers</extracomment>
        <translation>%2 में से %1</translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message>
        <source>Admission number</source>
        <translation>प्रवेश संख्या</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>पूरा नाम</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>मध्य नाम</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>कुलनाम</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>उपयोग नहीं</translation>
    </message>
    <message>
        <source>No admission number</source>
        <translation>प्रवेश संख्या नहीं है</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>नाम नहीं है</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>कक्षा नहीं है</translation>
    </message>
    <message>
        <source>The same admission number is on an earlier line (%1)</source>
        <translation>यही प्रवेश संख्या पहले की पंक्ति में है (%1)</translation>
    </message>
    <message>
        <source>The school has no such class: %1</source>
        <translation>स्कूल में ऐसी कक्षा नहीं है: %1</translation>
    </message>
    <message>
        <source>Too many cells on this line</source>
        <translation>इस पंक्ति में ज़्यादा खाने हैं</translation>
    </message>
    <message>
        <source>Too few cells on this line</source>
        <translation>इस पंक्ति में कम खाने हैं</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many</source>
        <translation>उद्धरण चिह्न कम या ज़्यादा है</translation>
    </message>
    <message>
        <source>Characters that are not text</source>
        <translation>ऐसे अक्षर जो पाठ नहीं हैं</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln नया</numerusform>
            <numerusform>%Ln नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln बदला</numerusform>
            <numerusform>%Ln बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln जैसा था</numerusform>
            <numerusform>%Ln जैसे थे</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not imported</source>
        <translation>1 पंक्ति आयात नहीं हुई</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln पंक्ति आयात नहीं हुई</numerusform>
            <numerusform>%Ln पंक्तियाँ आयात नहीं हुईं</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new class</source>
        <translation>1 नई कक्षा</translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln नई कक्षा</numerusform>
            <numerusform>%Ln नई कक्षाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln फ़ाइल में न होते हुए भी रखा गया</numerusform>
            <numerusform>%Ln फ़ाइल में न होते हुए भी रखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Import 1 student</source>
        <translation>1 विद्यार्थी आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी आयात करें</numerusform>
            <numerusform>%Ln विद्यार्थी आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, before: %1</source>
        <translation>बदला, पहले: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>पंक्ति</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>आयात नहीं हुआ: %1</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>संख्या %1 किसी मिटाए गए विद्यार्थी की थी</translation>
    </message>
    <message>
        <source>New, with the number of a student who was erased</source>
        <translation>नया, किसी मिटाए गए विद्यार्थी की संख्या के साथ</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>मध्य यूरोपीय</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>सिरिलिक</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>पश्चिमी यूरोपीय</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>यूनानी</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>तुर्की</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>हिब्रू</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>अरबी</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>बाल्टिक</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>वियतनामी</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a script, %2 the technical name of an encoding</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The school has no such class: %1. Is it %2?</source>
        <extracomment>%1 is a class that the school does not have, %2 one that it has</extracomment>
        <translation>स्कूल में ऐसी कोई कक्षा नहीं है: %1। क्या यह %2 है?</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.</source>
        <extracomment>%1 is a number such as 2.0E+05, %2 a heading of the file</extracomment>
        <translation>स्तंभ %2 में “%1” ऐसी संख्या है जिसे स्प्रेडशीट ने बदल दिया है। स्तंभ का फ़ॉर्मैट टेक्स्ट करें, संख्याएँ फिर से लिखें और फिर सहेजें।</translation>
    </message>
    <message>
        <source>What stands in the column %1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>स्तंभ %1 में %2 अक्षर लिखे हैं। ज़्यादा से ज़्यादा %3 हो सकते हैं।</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a column of a class list, such as Class; %2 what stood there</extracomment>
        <translation>%1: कुछ नहीं</translation>
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
        <translation>हाज़िरी नहीं ली गई: स्कूल के नियम से अनुपस्थित</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a note, %2 &quot;Not called: absent by the school&apos;s rule&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then is marked absent.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 पर अपने-आप बंद होगा; तब तक जिनकी हाज़िरी दर्ज नहीं, वे अनुपस्थित दर्ज होंगे।</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then stays unmarked.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>%1 पर अपने-आप बंद होगा; तब तक जिनकी हाज़िरी दर्ज नहीं, वे वैसे ही रहेंगे।</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>Change</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>डिफ़ॉल्ट</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>बदलें: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>डिफ़ॉल्ट: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>इसे बदलें</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>अभी: %1।</translation>
    </message>
    <message>
        <source>Now: %1. By default: %2.</source>
        <translation>अभी: %1। डिफ़ॉल्ट: %2।</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message>
        <source>Late after</source>
        <translation>कितनी देर बाद “देर से”</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start is late.</source>
        <translation>शुरू होने के बाद इससे अधिक देर में आने वाले “देर से” हैं।</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>उपस्थित के लिए न्यूनतम समय</translation>
    </message>
    <message>
        <source>Who stayed for less time than this was not present.</source>
        <translation>जो इससे कम समय रुके, वे उपस्थित नहीं थे।</translation>
    </message>
    <message>
        <source>Registers open by themselves</source>
        <translation>रजिस्टर अपने-आप खुलते हैं</translation>
    </message>
    <message>
        <source>When the lesson begins.</source>
        <translation>पीरियड शुरू होने पर।</translation>
    </message>
    <message>
        <source>Registers finish by themselves</source>
        <translation>रजिस्टर अपने-आप पूरे होते हैं</translation>
    </message>
    <message>
        <source>After the lesson and the minutes above.</source>
        <translation>पीरियड और ऊपर के मिनटों के बाद।</translation>
    </message>
    <message>
        <source>Unmarked students become absent</source>
        <translation>जो दर्ज नहीं, वे अनुपस्थित हो जाते हैं</translation>
    </message>
    <message>
        <source>Only when a register that was taken finishes by itself. Each such mark has a note that says so.</source>
        <translation>केवल तब, जब ली गई हाज़िरी का रजिस्टर अपने-आप पूरा हो। ऐसी हर प्रविष्टि में यह बताने वाली टिप्पणी होती है।</translation>
    </message>
    <message>
        <source>Registers lock after</source>
        <translation>रजिस्टर कितनी देर में लॉक हों</translation>
    </message>
    <message>
        <source>A finished register is locked then: its marks change by a correction only.</source>
        <translation>पूरा हुआ रजिस्टर तब लॉक हो जाता है: उसकी प्रविष्टियाँ केवल सुधार से बदलती हैं।</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>इससे कम पर चेतावनी</translation>
    </message>
    <message>
        <source>Students whose attendance is lower are in the warnings.</source>
        <translation>जिन विद्यार्थियों की उपस्थिति इससे कम है, वे चेतावनियों में आते हैं।</translation>
    </message>
    <message>
        <source>Warn of absences in a row</source>
        <translation>लगातार अनुपस्थिति की चेतावनी</translation>
    </message>
    <message>
        <source>Students with as many, one after the other, are in the warnings. Excused lessons do not count.</source>
        <translation>जो विद्यार्थी लगातार इतनी बार अनुपस्थित रहें, वे चेतावनियों में आते हैं। अनुमति वाले पीरियड नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>How attendance is counted</source>
        <translation>उपस्थिति कैसे गिनी जाती है</translation>
    </message>
    <message>
        <source>School systems count in different ways. Choose the one whose figures you compare with.</source>
        <translation>स्कूल सिस्टम अलग-अलग तरह से गिनते हैं। वह चुनें जिसके आँकड़ों से आप मिलान करते हैं।</translation>
    </message>
    <message>
        <source>Lessons in a semester</source>
        <translation>सेमेस्टर के पीरियड</translation>
    </message>
    <message>
        <source>Of one subject. Only the counting of a lecturer portal uses it.</source>
        <translation>एक विषय के। केवल लेक्चरर पोर्टल की गिनती में काम आता है।</translation>
    </message>
    <message>
        <source>The timetable comes back after</source>
        <translation>समय-सारणी कितने बाद दोहराई जाए</translation>
    </message>
    <message>
        <source>One week, or two: A and B by turns.</source>
        <translation>एक सप्ताह, या दो: बारी-बारी से A और B।</translation>
    </message>
    <message>
        <source>A day of a week A</source>
        <translation>सप्ताह A का एक दिन</translation>
    </message>
    <message>
        <source>The weeks are counted from there.</source>
        <translation>सप्ताह वहीं से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>Holiday weeks do not count</source>
        <translation>छुट्टियों के सप्ताह नहीं गिने जाते</translation>
    </message>
    <message>
        <source>After a week without lessons the cycle goes on where it was.</source>
        <translation>बिना पीरियड के सप्ताह के बाद क्रम वहीं से आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>उपस्थिति कोड</translation>
    </message>
    <message>
        <source>What marks are called in reports, and what they count as.</source>
        <translation>रिपोर्टों में प्रविष्टियों के नाम, और वे किसमें गिनी जाती हैं।</translation>
    </message>
    <message>
        <source>Your role on this device</source>
        <translation>इस डिवाइस पर आपकी भूमिका</translation>
    </message>
    <message>
        <source>What whoever uses this Rollbook may do.</source>
        <translation>इस Rollbook को काम में लेने वाले क्या कर सकते हैं।</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>आपकी स्टाफ़ संख्या</translation>
    </message>
    <message>
        <source>Says which lessons are yours: by the timetable and the school&apos;s lists.</source>
        <translation>बताता है कि कौन-से पीरियड आपके हैं: समय-सारणी और स्कूल की सूचियों के अनुसार।</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>No</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln मिनट</numerusform>
            <numerusform>%Ln मिनट</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln सप्ताह</numerusform>
            <numerusform>%Ln सप्ताह</numerusform>
        </translation>
    </message>
    <message>
        <source>School: excused lessons stay out</source>
        <extracomment>%1 is the name of a rule, as the command line has it</extracomment>
        <translation>स्कूल: अनुमति वाले पीरियड नहीं गिने जाते</translation>
    </message>
    <message>
        <source>As %1 counts</source>
        <translation>जैसे %1 गिनता है</translation>
    </message>
    <message>
        <source>It counts from now on. All marks stay as they are.</source>
        <translation>यह अभी से लागू है। सभी प्रविष्टियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>सीमा से नीचे होने की चेतावनी वाले विद्यार्थी: अभी %1, तब %2। सभी प्रविष्टियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>लगातार अनुपस्थिति की चेतावनी वाले विद्यार्थी: अभी %1, तब %2। सभी प्रविष्टियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of registers</extracomment>
        <translation>पिछले दो वर्षों के लॉक रजिस्टर: अभी %1, तब %2। सभी प्रविष्टियाँ वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>No lesson of the next four weeks changes. Registers that were opened stay.</source>
        <translation>अगले चार सप्ताह का कोई पीरियड नहीं बदलता। जो रजिस्टर खोले गए, वे बने रहते हैं।</translation>
    </message>
    <message>
        <source>Lessons of the next four weeks that come or go: %1. Registers that were opened stay.</source>
        <translation>अगले चार सप्ताह में जुड़ने या हटने वाले पीरियड: %1। जो रजिस्टर खोले गए, वे बने रहते हैं।</translation>
    </message>
    <message>
        <source>You can still change the school rules.</source>
        <translation>आप स्कूल के नियम अब भी बदल सकते हैं।</translation>
    </message>
    <message>
        <source>You cannot change the school rules then, until you take another role here.</source>
        <translation>तब आप स्कूल के नियम नहीं बदल सकेंगे, जब तक यहाँ दूसरी भूमिका न लें।</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Attending elsewhere</source>
        <translation>कहीं और उपस्थित</translation>
    </message>
    <message>
        <source>Absent, authorised</source>
        <translation>अनुपस्थित, अनुमति सहित</translation>
    </message>
    <message>
        <source>Absent, not authorised</source>
        <translation>अनुपस्थित, बिना अनुमति</translation>
    </message>
    <message>
        <source>Could not attend</source>
        <translation>आ नहीं सके</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>गिना नहीं जाता</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message>
        <source>Registers close after</source>
        <translation>रजिस्टर इतने समय बाद बंद होते हैं</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start came after the register closed: said when it is finished.</source>
        <translation>जो शुरू होने के इतने समय बाद आता है, वह रजिस्टर बंद होने के बाद आया: पूरा करते समय बताया जाता है।</translation>
    </message>
    <message>
        <source>Marks are kept for</source>
        <translation>प्रविष्टियाँ इतने समय रखी जाती हैं</translation>
    </message>
    <message>
        <source>Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.</source>
        <translation>पुरानी प्रविष्टियाँ पूर्वावलोकन के बाद हटाई जा सकती हैं। कोई अपने-आप नहीं हटती, और न वह जो पहुँचाई नहीं गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln वर्ष</numerusform>
            <numerusform>%Ln वर्ष</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RulesPage</name>
    <message>
        <source>School rules</source>
        <translation>स्कूल के नियम</translation>
    </message>
    <message>
        <source>They count for the whole school. Every change is kept in the history, with who made it.</source>
        <translation>ये पूरे स्कूल पर लागू हैं। हर बदलाव इतिहास में रहता है, करने वाले के नाम के साथ।</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>सेटिंग्स पर वापस</translation>
    </message>
    <message>
        <source>Arriving and leaving</source>
        <translation>आना और जाना</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>रजिस्टर</translation>
    </message>
    <message>
        <source>Figures and warnings</source>
        <translation>आँकड़े और चेतावनियाँ</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>उपस्थिति कोड</translation>
    </message>
    <message>
        <source>Import your own codes…</source>
        <translation>अपने कोड आयात करें…</translation>
    </message>
    <message>
        <source>See the codes of</source>
        <translation>किसके कोड देखें</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>कौन क्या कर सकता है</translation>
    </message>
    <message>
        <source>Changed %1 by %2.</source>
        <translation>बदला गया: %1, %2।</translation>
    </message>
    <message>
        <source>You are here as %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>यहाँ आपकी भूमिका: %1।</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that one may do</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Everywhere you may only read what others share with you.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>हर जगह आप केवल वही देख सकते हैं जो दूसरे आपसे साझा करें।</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>हर जगह: %1।</translation>
    </message>
    <message>
        <source>For your own classes: %1.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>आपकी अपनी कक्षाओं में: %1।</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <extracomment>%1 is the name of a set of codes</extracomment>
        <translation>नाम: %1।</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <extracomment>%1 is a document</extracomment>
        <translation>स्रोत: %1।</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>अभी किसी ने आधिकारिक पाठ से इसका मिलान नहीं किया है।</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>कोड</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>अर्थ</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>किसमें गिना जाता है</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>कुछ नहीं बदला गया। %1</translation>
    </message>
    <message>
        <source>Import your own codes</source>
        <translation>अपने कोड आयात करें</translation>
    </message>
    <message>
        <source>Code packs (*.json);;All files (*)</source>
        <translation>कोड पैक (*.json);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1 is there. Choose it above to use it.</source>
        <translation>%1 अब उपलब्ध है। काम में लेने के लिए ऊपर चुनें।</translation>
    </message>
    <message>
        <source>The codes were not taken. Mend the file, then try again: %1</source>
        <translation>कोड नहीं लिए गए। फ़ाइल ठीक करें, फिर कोशिश करें: %1</translation>
    </message>
    <message>
        <source>%1 The school&apos;s lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.</source>
        <extracomment>%1 says as what one is here</extracomment>
        <translation>%1 स्कूल की सूचियों में आप शिक्षक के रूप में नहीं हैं: कोई कक्षा आपकी नहीं है, और आप किसी की हाज़िरी नहीं ले सकते। अपनी स्टाफ़ संख्या लिखें।</translation>
    </message>
    <message>
        <source>First set your staff number below, as the school&apos;s lists have it: without it no class would be yours, and you could mark nobody.</source>
        <translation>पहले नीचे अपनी स्टाफ़ संख्या लिखें, जैसी स्कूल की सूचियों में है: उसके बिना कोई कक्षा आपकी नहीं होगी, और आप किसी की हाज़िरी नहीं ले सकेंगे।</translation>
    </message>
    <message>
        <source>The school&apos;s lists have no teacher with this number.</source>
        <translation>स्कूल की सूचियों में इस संख्या का कोई शिक्षक नहीं है।</translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>प्रति सहेजें…</translation>
    </message>
    <message>
        <source>Close safety notice</source>
        <translation>सुरक्षा सूचना बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि एक दिन से ज़्यादा से प्रतीक्षा में है। कुछ खोया नहीं: उसकी प्रति इस डिवाइस पर रखी है।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ एक दिन से ज़्यादा से प्रतीक्षा में हैं। कुछ खोया नहीं: उनकी प्रति इस डिवाइस पर रखी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि की पुष्टि नहीं हुई और उसे आपकी ज़रूरत है। कुछ खोया नहीं: कार्यालय के लिए प्रति इस डिवाइस पर रखी है।</numerusform>
            <numerusform>%Ln प्रविष्टियों की पुष्टि नहीं हुई और कुछ को आपकी ज़रूरत है। कुछ खोया नहीं: कार्यालय के लिए प्रति इस डिवाइस पर रखी है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>यह डिवाइस लगभग भर गया है। %Ln अपुष्ट प्रविष्टि की प्रति रखी है; एक प्रति कहीं और भी सहेजें।</numerusform>
            <numerusform>यह डिवाइस लगभग भर गया है। %Ln अपुष्ट प्रविष्टियों की प्रति रखी है; एक प्रति कहीं और भी सहेजें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>डेटा फ़ाइल ख़राब थी और फिर बनाई गई है। %Ln शायद अपुष्ट प्रविष्टि की प्रति रखी है; एक प्रति कहीं और भी सहेजें।</numerusform>
            <numerusform>डेटा फ़ाइल ख़राब थी और फिर बनाई गई है। %Ln शायद अपुष्ट प्रविष्टियों की प्रति रखी है; एक प्रति कहीं और भी सहेजें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>प्रति सहेजें</translation>
    </message>
    <message>
        <source>The copy was not saved in %1. %2</source>
        <translation>प्रति %1 में नहीं सहेजी गई। %2</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>प्रति %1 में है।</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message>
        <source>I have looked: let them go</source>
        <translation>मैंने देख लिया: उन्हें हटने दें</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>आयात से क्या होगा</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>फ़ाइल पढ़ी जा रही है</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>सब कुछ पहले से फ़ाइल जैसा ही है।</translation>
    </message>
    <message>
        <source>It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.</source>
        <translation>यह %1 से लागू है। किसी को मिटाया नहीं जाता: जो फ़ाइल में नहीं है, वह एक दिन पहले कक्षा छोड़ता है, और सभी प्रविष्टियाँ बनी रहती हैं।</translation>
    </message>
    <message>
        <source>It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.</source>
        <translation>यह %1 से लागू है। उस दिन से पहले के पीरियड वैसे ही रहते हैं; जो पहले इस कैलेंडर से आया और अब इसमें नहीं है, वह समाप्त होता है।</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>कुछ भी आयात नहीं हुआ।</translation>
    </message>
    <message>
        <source>That looks like a wrong file, or a part of one. The import stops here until you have looked.</source>
        <translation>यह ग़लत फ़ाइल या फ़ाइल का एक भाग लगता है। जब तक आप देख न लें, आयात यहीं रुका रहेगा।</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>1 बदलाव आयात करें</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln बदलाव आयात करें</numerusform>
            <numerusform>%Ln बदलाव आयात करें</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>1 बदलाव आयात हुआ।</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln बदलाव आयात हुआ।</numerusform>
            <numerusform>%Ln बदलाव आयात हुए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>कुछ भी आयात नहीं हुआ। %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>मिटाए गए विद्यार्थियों की संख्याएँ नए विद्यार्थियों की हैं</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>जो संख्याएँ मिटाए गए विद्यार्थियों की थीं, वे अब नए विद्यार्थियों की हैं</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>अभी तक कुछ आयात नहीं हुआ है।</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message>
        <source>Calendar</source>
        <translation>कैलेंडर</translation>
    </message>
    <message>
        <source>Timetable, by hand</source>
        <translation>समय-सारणी, हाथ से</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>Students in classes</source>
        <translation>कक्षाओं के विद्यार्थी</translation>
    </message>
    <message>
        <source>Teachers of classes</source>
        <translation>कक्षाओं के शिक्षक</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>टर्म</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>साप्ताहिक पीरियड</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>बिना पीरियड के दिन</translation>
    </message>
    <message>
        <source>Single lessons</source>
        <translation>एकल पीरियड</translation>
    </message>
    <message>
        <source>name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>पहला नाम</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>कुलनाम</translation>
    </message>
    <message>
        <source>email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>कक्षा-स्तर</translation>
    </message>
    <message>
        <source>room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>start</source>
        <translation>शुरुआत</translation>
    </message>
    <message>
        <source>end</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>अंतिम दिन</translation>
    </message>
    <message>
        <source>week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>title</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>कारण</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>सूची में स्थान</translation>
    </message>
    <message>
        <source>id at the source</source>
        <translation>स्रोत की आईडी</translation>
    </message>
    <message>
        <source>number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>अन्य विवरण</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln नया</numerusform>
            <numerusform>%Ln नए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln बदला</numerusform>
            <numerusform>%Ln बदले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln समाप्त</numerusform>
            <numerusform>%Ln समाप्त</numerusform>
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
        <translation>जैसे थे, वैसे: %1</translation>
    </message>
    <message>
        <source>1 student of %1 would be in no class any more.</source>
        <translation>%1 में से 1 विद्यार्थी किसी कक्षा में नहीं रहेगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>%1 में से %Ln विद्यार्थी किसी कक्षा में नहीं रहेगा: %2%।</numerusform>
            <numerusform>%1 में से %Ln विद्यार्थी किसी कक्षा में नहीं रहेंगे: %2%।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is taken back.</source>
        <translation>1 बदलाव वापस लिया गया।</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln बदलाव वापस लिया गया।</numerusform>
            <numerusform>%Ln बदलाव वापस लिए गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1 stays, because it was changed since or marks hang on it.</source>
        <extracomment>%1 is a sentence before this one</extracomment>
        <translation>%1 1 बना रहता है, क्योंकि वह बाद में बदला गया या उससे प्रविष्टियाँ जुड़ी हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 %Ln बना रहता है, क्योंकि वह बाद में बदला गया या उससे प्रविष्टियाँ जुड़ी हैं।</numerusform>
            <numerusform>%1 %Ln बने रहते हैं, क्योंकि वे बाद में बदले गए या उनसे प्रविष्टियाँ जुड़ी हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होगा</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>कौन-सा</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>क्या अलग है</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>आयात नहीं हुआ</translation>
    </message>
    <message>
        <source>Imported, but look</source>
        <translation>आयात हुआ, पर देख लें</translation>
    </message>
    <message>
        <source>New</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला</translation>
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
            <numerusform>और %Ln अन्य</numerusform>
            <numerusform>और %Ln अन्य</numerusform>
        </translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>स्कूल के नियम</translation>
    </message>
    <message>
        <source>1 number belonged to a student who was erased: left out.</source>
        <translation>1 संख्या किसी मिटाए गए विद्यार्थी की थी: छोड़ी गई।</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln संख्या किसी मिटाए गए विद्यार्थी की थी: छोड़ी गई।</numerusform>
            <numerusform>%Ln संख्याएँ मिटाए गए विद्यार्थियों की थीं: छोड़ी गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new student has the number of a student who was erased.</source>
        <translation>1 नए विद्यार्थी की संख्या किसी मिटाए गए विद्यार्थी की है।</translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln नए विद्यार्थी की संख्या किसी मिटाए गए विद्यार्थी की है।</numerusform>
            <numerusform>%Ln नए विद्यार्थियों की संख्याएँ मिटाए गए विद्यार्थियों की हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>कक्षाओं में विद्यार्थियों के %1 स्थानों में से %Ln समाप्त होगा: %2%।</numerusform>
            <numerusform>कक्षाओं में विद्यार्थियों के %1 स्थानों में से %Ln समाप्त होंगे: %2%।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 कक्षा</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln कक्षा</numerusform>
            <numerusform>%Ln कक्षाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 विद्यार्थी</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी</numerusform>
            <numerusform>%Ln विद्यार्थी</numerusform>
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
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>काम</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message>
        <source>Find a student, class, session or action</source>
        <translation>विद्यार्थी, कक्षा, सत्र या काम खोजें</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>हाल में काम में लिए</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>सत्र</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>Reading from this device…</source>
        <translation>इस डिवाइस से पढ़ा जा रहा है…</translation>
    </message>
    <message>
        <source>Nothing is called that. A part of a name, a number, a class or a day will do.</source>
        <translation>इस नाम का कुछ नहीं मिला। नाम का एक भाग, संख्या, कक्षा या दिन काफ़ी है।</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader, while one types: %1 is how many were found, %2 what Enter would open</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln परिणाम</numerusform>
            <numerusform>%Ln परिणाम</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. Type more to find the others.</source>
        <extracomment>Below a list: %1 and %2 are numbers</extracomment>
        <translation>%2 में से %1 दिख रहे हैं। बाकी खोजने के लिए और लिखें।</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>%2 में से %1 दिख रहे हैं</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatModel</name>
    <message>
        <source>row %1, seat %2</source>
        <extracomment>A place in the classroom: %1 is the row from the board, %2 the seat in it</extracomment>
        <translation>पंक्ति %1, सीट %2</translation>
    </message>
    <message>
        <source>Empty seat, %1</source>
        <translation>ख़ाली सीट, %1</translation>
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
        <translation>बैठने की व्यवस्था</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingBar</name>
    <message>
        <source>Arrange seats</source>
        <translation>सीटें लगाएँ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>सीटें</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>पंक्तियाँ</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>मेज़ें</translation>
    </message>
    <message>
        <source>Drag a student to another seat; or Space, arrow keys, Space.</source>
        <translation>विद्यार्थी को दूसरी सीट पर खींचें; या Space, तीर कुंजियाँ, Space।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>सीटें लग गईं</translation>
    </message>
    <message>
        <source>Save the seating plan</source>
        <translation>बैठने की व्यवस्था सहेजें</translation>
    </message>
    <message>
        <source>seats %1.pdf</source>
        <translation>सीटें %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan could not be written there. Choose another folder.</source>
        <translation>बैठने की व्यवस्था वहाँ नहीं लिखी जा सकी। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingSheet</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>Over a seating plan: %1 is a class, %2 a room</extracomment>
        <translation>%1, कमरा %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>बोर्ड</translation>
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
        <translation>सत्र</translation>
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
        <translation>पूरा दिन</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>कमरा %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>देखें</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
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
        <translation>इस रजिस्टर का हर स्कूल सिस्टम के पास क्या है</translation>
    </message>
    <message>
        <source>%1: all confirmed %2</source>
        <translation>%1: सबकी पुष्टि हुई %2</translation>
    </message>
    <message>
        <source>%1: all sent, it cannot confirm</source>
        <translation>%1: सब भेजा गया, यह पुष्टि नहीं कर सकता</translation>
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
            <numerusform>%Ln भेजना बाकी</numerusform>
            <numerusform>%Ln भेजना बाकी</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>For this device only. What you choose counts at once.</source>
        <translation>केवल इस डिवाइस के लिए। आपका चुनाव तुरंत लागू होता है।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers. Names and notes stay as they were written.</source>
        <translation>शब्दों, तारीख़ों और संख्याओं की। नाम और टिप्पणियाँ जैसी लिखी गईं, वैसी ही रहती हैं।</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>जैसी इस कंप्यूटर पर है</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>High contrast has the strongest difference between words and ground.</source>
        <translation>उच्च कंट्रास्ट में शब्द पृष्ठभूमि से सबसे ज़्यादा अलग दिखते हैं।</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>colours</comment>
        <translation>जैसे इस कंप्यूटर पर हैं</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>उच्च कंट्रास्ट</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Ctrl + and Ctrl - are keys</extracomment>
        <translation>अक्षरों का आकार</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl - do the same.</source>
        <translation>सब कुछ इसके साथ बढ़ता है। Ctrl + और Ctrl - भी यही करते हैं।</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>About this Rollbook</source>
        <translation>इस Rollbook के बारे में</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>संस्करण %1</translation>
    </message>
    <message>
        <source>The registers of this device are in %1.</source>
        <translation>इस डिवाइस के रजिस्टर %1 में हैं।</translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>स्कूल के नियम</translation>
    </message>
    <message>
        <source>When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what.</source>
        <translation>कब “देर से” माना जाए, रजिस्टर कब लॉक हों, किसकी चेतावनी मिले, उपस्थिति कोड, और कौन क्या कर सकता है।</translation>
    </message>
    <message>
        <source>See the school rules</source>
        <translation>स्कूल के नियम देखें</translation>
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
        <translation>स्कूल कोड</translation>
    </message>
    <message>
        <source>As on its sign-in page</source>
        <translation>जैसा उसके साइन-इन पेज पर है</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
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
        <translation>ईमेल पता</translation>
    </message>
    <message>
        <source>Lecturer portal</source>
        <translation>शिक्षक पोर्टल</translation>
    </message>
    <message>
        <source>The portal cannot be asked what it has. When an answer is lost:</source>
        <translation>पोर्टल से नहीं पूछा जा सकता कि उसके पास क्या है। जब कोई उत्तर खो जाए:</translation>
    </message>
    <message>
        <source>Send the mark again. It may appear twice.</source>
        <translation>प्रविष्टि फिर भेजें। वह दो बार दिख सकती है।</translation>
    </message>
    <message>
        <source>Keep the mark here until I decide. It may be missing.</source>
        <translation>मेरे निर्णय तक प्रविष्टि यहीं रखें। हो सकता है वह वहाँ न हो।</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>प्रोजेक्ट</translation>
    </message>
    <message>
        <source>Its id in the console</source>
        <translation>कंसोल में उसकी आईडी</translation>
    </message>
    <message>
        <source>What may be written about students there? Ask the school.</source>
        <translation>विद्यार्थियों के बारे में वहाँ क्या लिखा जा सकता है? स्कूल से पूछें।</translation>
    </message>
    <message>
        <source>Names, admission numbers and marks</source>
        <translation>नाम, प्रवेश संख्याएँ और प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Admission numbers and marks, no names</source>
        <translation>प्रवेश संख्याएँ और प्रविष्टियाँ, नाम नहीं</translation>
    </message>
    <message>
        <source>Only that a register was taken, nothing about students</source>
        <translation>केवल यह कि हाज़िरी ली गई, विद्यार्थियों के बारे में कुछ नहीं</translation>
    </message>
    <message>
        <source>CouchDB (a hub of your own)</source>
        <translation>CouchDB (आपका अपना केंद्र)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>छोटे अक्षर</translation>
    </message>
    <message>
        <source>Course for registers without a subject</source>
        <translation>बिना विषय वाले रजिस्टरों का कोर्स</translation>
    </message>
    <message>
        <source>Its code there; may stay empty</source>
        <translation>वहाँ उसका कोड; ख़ाली रह सकता है</translation>
    </message>
    <message>
        <source>Web API key</source>
        <translation>वेब API कुंजी</translation>
    </message>
    <message>
        <source>In the project&apos;s settings</source>
        <translation>प्रोजेक्ट की सेटिंग्स में</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>आपकी स्टाफ़ संख्या</translation>
    </message>
    <message>
        <source>Only where use is counted; may stay empty</source>
        <translation>केवल जहाँ उपयोग गिना जाता है; ख़ाली रह सकता है</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupPage</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>स्कूल सिस्टम जोड़ें</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>कहाँ है</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>यह क्या कर सकता है</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Whose id is whose</source>
        <translation>कौन-सी आईडी किसकी है</translation>
    </message>
    <message>
        <source>One mark to try it with</source>
        <translation>आज़माने के लिए एक प्रविष्टि</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%3 is what the step is about</extracomment>
        <translation>चरण %1 / %2: %3</translation>
    </message>
    <message>
        <source>Look who answers there</source>
        <translation>देखें वहाँ कौन उत्तर देता है</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>इसे जोड़ें</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>समाप्त करें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>It could not be added. Is there one of this name already?</source>
        <translation>इसे जोड़ा नहीं जा सका। क्या इस नाम का पहले से है?</translation>
    </message>
    <message>
        <source>Check what you have typed.</source>
        <translation>जो लिखा है उसे जाँचें।</translation>
    </message>
    <message>
        <source>It does not accept this sign-in. Check what you have typed.</source>
        <translation>यह साइन-इन स्वीकार नहीं करता। जो लिखा है उसे जाँचें।</translation>
    </message>
    <message>
        <source>It asks for a one-time code.</source>
        <translation>यह एक बार का कोड माँगता है।</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and the network.</source>
        <translation>इस पते पर कोई उत्तर नहीं देता। पता और नेटवर्क जाँचें।</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it, and whether this Wi-Fi wants a login.</source>
        <translation>इस पते पर कोई और उत्तर देता है। पता जाँचें, और यह भी कि क्या यह वाई-फ़ाई लॉगिन माँगता है।</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Asking who answers there.</source>
        <translation>पूछा जा रहा है कि वहाँ कौन उत्तर देता है।</translation>
    </message>
    <message>
        <source>Signing in to %1, and reading its class list.</source>
        <translation>%1 में साइन इन हो रहा है और उसकी कक्षा-सूची पढ़ी जा रही है।</translation>
    </message>
    <message>
        <source>Adding %1.</source>
        <translation>%1 जोड़ा जा रहा है।</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 उत्तर देता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::SignInPage</name>
    <message>
        <source>One-time code, from your phone or an authenticator</source>
        <translation>एक बार का कोड, आपके फ़ोन या प्रमाणीकरण ऐप से</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and sent to no one but this server.</source>
        <translation>यह इस कंप्यूटर की कीचेन में रखा जाता है, और इस सर्वर के सिवा किसी को नहीं भेजा जाता।</translation>
    </message>
</context>
<context>
    <name>rollbook::SlotForm</name>
    <message>
        <source>Keep the weekly lesson</source>
        <translation>साप्ताहिक पीरियड सहेजें</translation>
    </message>
    <message>
        <source>End it from that day on</source>
        <translation>उस दिन से समाप्त करें</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>वार</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>कब तक</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>कौन-से सप्ताह</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>कब से लागू</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>रहने दें</translation>
    </message>
    <message>
        <source>New weekly lesson</source>
        <translation>नया साप्ताहिक पीरियड</translation>
    </message>
    <message>
        <source>It comes back until the school year ends, but not on closed days.</source>
        <translation>यह स्कूल वर्ष के अंत तक दोहराया जाता है, पर बंद दिनों में नहीं।</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>साप्ताहिक पीरियड</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were.</source>
        <translation>नीचे के दिन से पहले के पीरियड वैसे ही रहते हैं।</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back.</source>
        <translation>नीचे के दिन से पहले के पीरियड वैसे ही रहते हैं। यह एक कैलेंडर से आया: उसे फिर आयात करने पर पुराना लौट आएगा।</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>दिन का रजिस्टर</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>नहीं बताया</translation>
    </message>
    <message>
        <source>Weeks A and B are turned on in Settings, under School rules.</source>
        <translation>सप्ताह A और B सेटिंग्स में, “स्कूल के नियम” में चालू होते हैं।</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>अभी कोई कक्षा नहीं है। विद्यार्थी पेज पर कक्षा-सूची आयात करें।</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>पीरियड शुरू होने के बाद ही समाप्त हो सकता है।</translation>
    </message>
</context>
<context>
    <name>rollbook::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>फिर कोशिश करें</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Connect to my school</source>
        <translation>मेरे स्कूल से जोड़ें</translation>
    </message>
    <message>
        <source>The school has a system of its own. You need its address and your user name.</source>
        <translation>स्कूल का अपना सिस्टम है। उसका पता और आपका साइन-इन चाहिए।</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>कक्षा-सूची आयात करें</translation>
    </message>
    <message>
        <source>A CSV file with admission number, name and class is enough to mark. Connect later.</source>
        <translation>हाज़िरी लेने के लिए प्रवेश संख्या, नाम और कक्षा वाली CSV फ़ाइल काफ़ी है। स्कूल से बाद में जोड़ें।</translation>
    </message>
    <message>
        <source>Look around with an example school</source>
        <translation>नमूना स्कूल के साथ देखें</translation>
    </message>
    <message>
        <source>Invented classes to try everything with. Nothing is sent anywhere.</source>
        <translation>सब कुछ आज़माने के लिए काल्पनिक कक्षाएँ। कहीं कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>School</source>
        <translation>स्कूल</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>स्कूल कोड</translation>
    </message>
    <message>
        <source>The code your school&apos;s server uses. Two devices with the same code agree on every student.</source>
        <translation>वह कोड जो आपके स्कूल का सर्वर काम में लेता है। एक ही कोड वाले दो डिवाइस उन्हीं विद्यार्थियों को पहचानते हैं।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>समय क्षेत्र</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Rollbook में स्वागत है</translation>
    </message>
    <message>
        <source>Mark your classes with or without a network. How do you want to begin?</source>
        <translation>नेटवर्क हो या न हो, अपनी कक्षाओं की हाज़िरी लें। आप कैसे शुरू करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>यह कौन-सा स्कूल है?</translation>
    </message>
    <message>
        <source>Next, Rollbook asks for the address of its system.</source>
        <translation>इसके बाद Rollbook उसके सिस्टम का पता पूछेगा।</translation>
    </message>
    <message>
        <source>Next, you choose the file with its classes.</source>
        <translation>इसके बाद आप उसकी कक्षाओं की फ़ाइल चुनेंगे।</translation>
    </message>
    <message>
        <source>Rollbook could not open your registers</source>
        <translation>Rollbook आपके रजिस्टर नहीं खोल सका</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Somebody new on this device</source>
        <translation>इस डिवाइस पर नया व्यक्ति</translation>
    </message>
    <message>
        <source>With registers, marks and passwords of their own. How do you want to begin?</source>
        <translation>अपने अलग रजिस्टर, प्रविष्टियों और पासवर्ड के साथ। आप कैसे शुरू करना चाहेंगे?</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 are names of fields that are empty</extracomment>
        <translation>अभी चाहिए: %1।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left empty, it is made from the school&apos;s name. Two devices with the same code agree on every student.</source>
        <translation>ख़ाली छोड़ने पर यह स्कूल के नाम से बनता है। एक ही कोड वाले दो डिवाइस उन्हीं विद्यार्थियों को पहचानते हैं।</translation>
    </message>
</context>
<context>
    <name>rollbook::StoryView</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a session, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>क्या हुआ</translation>
    </message>
    <message>
        <source>Nobody has marked this student yet.</source>
        <translation>इस विद्यार्थी की हाज़िरी अभी किसी ने दर्ज नहीं की है।</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentHeader</name>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>percentage of attendance, a column</comment>
        <translation>प्रतिशत</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>विषय</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>हर स्थिति</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>टिप्पणी के साथ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Beside a percentage: %1 is a triangle, %2 &quot;below 75 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No registers in this period.</source>
        <translation>इस अवधि में कोई रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>Every subject</source>
        <translation>हर विषय</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>दिन का रजिस्टर</translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>%Ln रजिस्टर</numerusform>
            <numerusform>%Ln रजिस्टर</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of registers, %2 a percentage</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>अवकाश</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>सुधार</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPanel</name>
    <message>
        <source>Photo…</source>
        <translation>फ़ोटो…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>History and figures of this student</source>
        <translation>इस विद्यार्थी का इतिहास और आँकड़े</translation>
    </message>
    <message>
        <source>Move to this class</source>
        <translation>इस कक्षा में ले जाएँ</translation>
    </message>
    <message>
        <source>Add this class</source>
        <translation>यह कक्षा जोड़ें</translation>
    </message>
    <message>
        <source>Export all about this student…</source>
        <translation>इस विद्यार्थी की पूरी जानकारी निर्यात करें…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>मिटाएँ…</translation>
    </message>
    <message>
        <source>Erase this student…</source>
        <translation>इस विद्यार्थी का डेटा मिटाएँ…</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>प्रवेश संख्या</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>जन्मदिन</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <source>Class from then on</source>
        <translation>तब से कक्षा</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>पहला दिन</translation>
    </message>
    <message>
        <source>Added to a lesson, and on no list yet. When you know who it is, the marks go to that student.</source>
        <translation>एक पीरियड में जोड़ा गया, और अभी किसी सूची में नहीं है। जब आप जान लें कि यह कौन है, प्रविष्टियाँ उसी विद्यार्थी को मिल जाएँगी।</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>यह है</translation>
    </message>
    <message>
        <source>They are the same student</source>
        <translation>दोनों एक ही विद्यार्थी हैं</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>सूची से विद्यार्थी चुनें।</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>मिटाने का कारण</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>हमेशा के लिए मिटाएँ</translation>
    </message>
    <message>
        <source>Keep the student</source>
        <translation>विद्यार्थी सहेजें</translation>
    </message>
    <message>
        <source>Say why it is erased: that stays, without the name.</source>
        <translation>लिखें कि क्यों मिटाया जा रहा है: कारण रहता है, नाम के बिना।</translation>
    </message>
    <message>
        <source>It stays: the marks are kept under it.</source>
        <translation>यह नहीं बदलती: प्रविष्टियाँ इसी के नाम पर रखी हैं।</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>विद्यार्थी जोड़ें</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>विवरण सहेजें</translation>
    </message>
    <message>
        <source>Left the school: %1 was the last day.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>स्कूल छोड़ दिया: अंतिम दिन %1 था।</translation>
    </message>
    <message>
        <source>Back at the school</source>
        <translation>स्कूल में वापस</translation>
    </message>
    <message>
        <source>Leaves the school today</source>
        <translation>आज स्कूल छोड़ता है</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>फ़ोटो</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a class, %2 a day</extracomment>
        <translation>%1, %2 से</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 is a class, %2 and %3 are days</extracomment>
        <translation>%1, %2 से %3 तक</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <extracomment>spoken name of a button: %1 is a class</extracomment>
        <translation>आज छोड़ता है</translation>
    </message>
    <message>
        <source>Leaves %1 today</source>
        <translation>%1 आज छोड़ता है</translation>
    </message>
    <message>
        <source>Today is the last day in the class. Its registers until then stay.</source>
        <translation>आज कक्षा में अंतिम दिन है। तब तक के रजिस्टर बने रहते हैं।</translation>
    </message>
    <message>
        <source>In no class yet.</source>
        <translation>अभी किसी कक्षा में नहीं।</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>नया विद्यार्थी</translation>
    </message>
    <message>
        <source>Enter the admission number: it tells this student from all others.</source>
        <translation>प्रवेश संख्या लिखें: यही इस विद्यार्थी को औरों से अलग करती है।</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>नाम लिखें।</translation>
    </message>
    <message>
        <source>Write the birthday as in %1, or leave it empty.</source>
        <extracomment>%1 is a date, as it is written in this language</extracomment>
        <translation>जन्मदिन %1 की तरह लिखें, या ख़ाली छोड़ दें।</translation>
    </message>
    <message>
        <source>All that is known about this student goes, the marks too, here and in this Rollbook&apos;s copies. It cannot be taken back. A hub and the devices that share it erase the student too; other school systems have to be told by themselves.</source>
        <translation>इस विद्यार्थी के बारे में जो कुछ है, सब मिट जाएगा, प्रविष्टियाँ भी, यहाँ और इस Rollbook की प्रतियों में। इसे वापस नहीं लिया जा सकता। केंद्र और उसे साझा करने वाले डिवाइस भी विद्यार्थी का डेटा मिटाते हैं; दूसरे स्कूल सिस्टमों को अलग से बताना होगा।</translation>
    </message>
    <message>
        <source>“%1”, added to a lesson, turned out to be this student.</source>
        <extracomment>%1 is a name as it was written when somebody came to a lesson</extracomment>
        <translation>पता चला कि “%1”, जिसे एक पीरियड में जोड़ा गया था, यही विद्यार्थी है।</translation>
    </message>
    <message>
        <source>Separate again</source>
        <extracomment>spoken name of a button: %1 is a name</extracomment>
        <translation>फिर अलग करें</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>%1 को फिर अलग करें</translation>
    </message>
    <message>
        <source>Takes it back: the marks go back to whom they were written for.</source>
        <translation>इसे वापस लेता है: प्रविष्टियाँ उसी के पास लौटती हैं जिसके लिए लिखी गई थीं।</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>कक्षा चुनें।</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message>
        <source>No classes yet.</source>
        <translation>अभी कोई कक्षा नहीं है।</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>फ़ाइल चुनें</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>कक्षाएँ</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>कक्षा-सूची आयात करें</translation>
    </message>
    <message>
        <source>Class lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>कक्षा-सूचियाँ (*.csv *.txt *.tsv);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>%1, 1 student</source>
        <extracomment>A class in a list: %1 is its code</extracomment>
        <translation>%1, 1 विद्यार्थी</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1, %Ln विद्यार्थी</numerusform>
            <numerusform>%1, %Ln विद्यार्थी</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 कक्षा</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln कक्षा</numerusform>
            <numerusform>%Ln कक्षाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 विद्यार्थी</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी</numerusform>
            <numerusform>%Ln विद्यार्थी</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of classes, %2 a number of students</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>This number is %1&apos;s. Search for the number to change that student.</source>
        <extracomment>%1 is a student</extracomment>
        <translation>यह संख्या %1 की है। उस विद्यार्थी को बदलने के लिए संख्या खोजें।</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>कुछ नहीं बदला गया। %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>फ़ोटो चुनें</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>चित्र (*.jpg *.jpeg *.png);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <translation>यह फ़ाइल ऐसा चित्र नहीं है जिसे पढ़ा जा सके। दूसरी चुनें।</translation>
    </message>
    <message>
        <source>Export all about this student</source>
        <translation>इस विद्यार्थी की पूरी जानकारी निर्यात करें</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON फ़ाइलें (*.json)</translation>
    </message>
    <message>
        <source>All about this student is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>इस विद्यार्थी की पूरी जानकारी %1 में है।</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>फ़ाइल %1 नहीं लिखी गई। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>नया विद्यार्थी</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>आयात और निर्यात</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>नाम या संख्या से खोजें</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>विद्यार्थी खोजें</translation>
    </message>
    <message>
        <source>Enter opens a student, Ctrl+Enter the student&apos;s page</source>
        <translation>Enter से विद्यार्थी खुलता है, Ctrl+Enter से उसका पेज</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>सभी विद्यार्थी</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>स्कूल छोड़ चुके</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>किसी सूची में नहीं</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is in this class today.</source>
        <translation>आज इस कक्षा में कोई नहीं है।</translation>
    </message>
    <message>
        <source>Nobody here has that name or number.</source>
        <translation>यहाँ इस नाम या संख्या का कोई नहीं है।</translation>
    </message>
    <message>
        <source>They are two students again.</source>
        <translation>ये फिर से दो विद्यार्थी हैं।</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>नई कक्षा</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class.</source>
        <translation>कक्षा-सूची आयात करें: प्रवेश संख्या, नाम और कक्षा वाली CSV फ़ाइल। या “आयात और निर्यात” में OneRoster फ़ाइल। या “नई कक्षा” से ख़ुद कक्षा बनाएँ।</translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>सिंक</translation>
    </message>
    <message>
        <source>Export what is not confirmed</source>
        <translation>अपुष्ट प्रविष्टियाँ निर्यात करें</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>स्कूल सिस्टम जोड़ें</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>आईडी आयात करें</translation>
    </message>
    <message>
        <source>Id lists (*.csv *.txt);;All files (*)</source>
        <translation>आईडी सूचियाँ (*.csv *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>No school system is set up.</source>
        <translation>कोई स्कूल सिस्टम नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>Every mark is saved on this device. Export it under Reports, or add the school&apos;s system: ask IT for its address.</source>
        <translation>हर प्रविष्टि इस डिवाइस पर सहेजी है। उसे रिपोर्ट में निर्यात करें, या स्कूल का सिस्टम जोड़ें: उसका पता आईटी विभाग से पूछें।</translation>
    </message>
    <message>
        <source>Every mark is on this device. What each school system has is below.</source>
        <translation>हर प्रविष्टि इस डिवाइस पर है। हर स्कूल सिस्टम के पास क्या है, नीचे दिखाया है।</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <translation>1 विद्यार्थी का डेटा यहाँ मिटाया जाना है, जैसा स्कूल ने कहा। यह तब तक रुका है जब तक उसकी प्रविष्टियाँ हर स्कूल सिस्टम में न पहुँच जाएँ या वह सिस्टम हटा न दिया जाए; फिर यह अपने-आप हो जाएगा।</translation>
    </message>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln विद्यार्थी का डेटा यहाँ मिटाया जाना है, जैसा स्कूल ने कहा। यह तब तक रुका है जब तक उसकी प्रविष्टियाँ हर स्कूल सिस्टम में न पहुँच जाएँ या वह सिस्टम हटा न दिया जाए; फिर यह अपने-आप हो जाएगा।</numerusform>
            <numerusform>%Ln विद्यार्थियों का डेटा यहाँ मिटाया जाना है, जैसा स्कूल ने कहा। यह तब तक रुका है जब तक उनकी प्रविष्टियाँ हर स्कूल सिस्टम में न पहुँच जाएँ या वह सिस्टम हटा न दिया जाए; फिर यह अपने-आप हो जाएगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is saved on this device.</source>
        <translation>हर प्रविष्टि इस डिवाइस पर सहेजी है।</translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message>
        <source>Send now</source>
        <translation>अभी भेजें</translation>
    </message>
    <message>
        <source>Import ids…</source>
        <translation>आईडी आयात करें…</translation>
    </message>
    <message>
        <source>Open login</source>
        <translation>लॉगिन खोलें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>A file from the school that says which of its ids belong to which student and class.</source>
        <translation>स्कूल की फ़ाइल, जो बताती है कि उसकी कौन-सी आईडी किस विद्यार्थी और कक्षा की है।</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम दिखाएँ</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>एक बार का कोड</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>%1 का पासवर्ड</translation>
    </message>
    <message>
        <source>One-time code for %1</source>
        <translation>%1 का एक बार का कोड</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1 में साइन इन करें</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>%1 को अभी भेजें</translation>
    </message>
    <message>
        <source>Import ids of %1</source>
        <translation>%1 की आईडी आयात करें</translation>
    </message>
    <message>
        <source>Open the login of this Wi-Fi</source>
        <translation>इस वाई-फ़ाई का लॉगिन खोलें</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>%1 का विवरण</translation>
    </message>
    <message>
        <source>Password, if it has changed</source>
        <translation>पासवर्ड, यदि बदला हो</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, %2 के रूप में साइन इन</translation>
    </message>
    <message>
        <source>1 mark may appear there twice: an answer was lost, and it cannot be asked.</source>
        <translation>1 प्रविष्टि वहाँ दो बार दिख सकती है: एक उत्तर खो गया, और उससे पूछा नहीं जा सकता।</translation>
    </message>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि वहाँ दो बार दिख सकती है: एक उत्तर खो गया, और उससे पूछा नहीं जा सकता।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ वहाँ दो बार दिख सकती हैं: उत्तर खो गए, और उससे पूछा नहीं जा सकता।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetFacts</name>
    <message>
        <source>What it can do</source>
        <translation>यह क्या कर सकता है</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>यह क्या नहीं कर सकता</translation>
    </message>
    <message>
        <source>How marks travel</source>
        <translation>प्रविष्टियाँ कैसे जाती हैं</translation>
    </message>
</context>
<context>
    <name>rollbook::Timeline</name>
    <message>
        <source>Go back to before this</source>
        <translation>इससे पहले पर लौटें</translation>
    </message>
    <message>
        <source>Timeline of the register</source>
        <translation>रजिस्टर का घटनाक्रम</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>रजिस्टर पर लौटें</translation>
    </message>
    <message>
        <source>What you marked from here on is taken back, as new marks. Undo brings them again. Marks of others stay.</source>
        <translation>यहाँ से आगे आपने जो दर्ज किया, वह नई प्रविष्टियों के रूप में वापस लिया जाता है। “वापस लें” से वह लौट आता है। दूसरों की प्रविष्टियाँ बनी रहती हैं।</translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%1 ने %Ln प्रविष्टि की पुष्टि की।</numerusform>
            <numerusform>%1 ने %Ln प्रविष्टियों की पुष्टि की।</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a student, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>यह डिवाइस</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>डिवाइस %1</translation>
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
        <translation>%1 ने रजिस्टर में जोड़ा।</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message>
        <source>Lessons</source>
        <translation>पीरियड</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>No lessons: %1</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>पीरियड नहीं: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%Ln और</numerusform>
            <numerusform>%Ln और</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>कोई पीरियड नहीं।</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>कुछ नहीं बदला गया। %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done, a sentence</extracomment>
        <translation>वापस लिया गया: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else was changed since.</source>
        <translation>इसे अब वापस नहीं लिया जा सकता: इस बीच कुछ और बदल गया है।</translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet, or you may not open it.</source>
        <translation>रजिस्टर नहीं खोला गया: कक्षा में अभी कोई विद्यार्थी नहीं है, या आपको इसे खोलने की अनुमति नहीं है।</translation>
    </message>
    <message>
        <source>A cancelled lesson is not moved. Plan a makeup lesson instead.</source>
        <translation>रद्द पीरियड खिसकाया नहीं जाता। उसकी जगह भरपाई का पीरियड रखें।</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>इसका रजिस्टर पहले से है, इसलिए इस पीरियड का समय और जगह नहीं बदलती।</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 रद्द किया गया: %2, %3।</translation>
    </message>
    <message>
        <source>%1 is added: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 जोड़ा गया: %2, %3।</translation>
    </message>
    <message>
        <source>%1 is now on %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>%1 अब इस समय है: %2, %3।</translation>
    </message>
    <message>
        <source>%1: the extra lesson is taken back.</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1: अतिरिक्त पीरियड वापस लिया गया।</translation>
    </message>
    <message>
        <source>%1 is as every week again.</source>
        <translation>%1 फिर हर सप्ताह जैसा है।</translation>
    </message>
    <message>
        <source>Every week: %1, %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a weekday, %3 a time</extracomment>
        <translation>हर सप्ताह: %1, %2, %3।</translation>
    </message>
    <message>
        <source>%1 ends: there is none from %2 on.</source>
        <extracomment>%1 is a lesson, %2 a day</extracomment>
        <translation>%1 समाप्त: %2 से यह नहीं होगा।</translation>
    </message>
    <message>
        <source>No lessons: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>पीरियड नहीं: %1।</translation>
    </message>
    <message>
        <source>Removed: %1. Its lessons take place.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>हटाया गया: %1। इसके पीरियड होंगे।</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>समय-सारणी</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>दिखाए गए दिन</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>सप्ताह</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>अतिरिक्त पीरियड</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>साप्ताहिक पीरियड</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>छुट्टियाँ</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>अभी कोई कक्षा नहीं है।</translation>
    </message>
    <message>
        <source>Import the school&apos;s lists first; then its timetable.</source>
        <translation>पहले स्कूल की सूचियाँ आयात करें; फिर उसकी समय-सारणी।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
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
        <translation>सप्ताह A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>सप्ताह B</translation>
    </message>
    <message>
        <source>1 lesson is not as every week</source>
        <translation>1 पीरियड हर सप्ताह जैसा नहीं</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln पीरियड हर सप्ताह जैसा नहीं</numerusform>
            <numerusform>%Ln पीरियड हर सप्ताह जैसे नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>. </source>
        <comment>between short sentences</comment>
        <translation>। </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>और %Ln अन्य।</numerusform>
            <numerusform>और %Ln अन्य।</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>सभी कक्षाएँ</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>सभी शिक्षक</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>सभी कमरे</translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>पिछला दिन</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>अगला दिन</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>एक सत्र जोड़ें</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>इस दिन कोई सत्र नहीं है।</translation>
    </message>
    <message>
        <source>Add one to mark a class.</source>
        <translation>हाज़िरी लेने के लिए एक जोड़ें।</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>अभी कोई कक्षा नहीं है।</translation>
    </message>
    <message>
        <source>Import a class list to begin.</source>
        <translation>शुरू करने के लिए कक्षा-सूची आयात करें।</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>कक्षा-सूची आयात करें</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>इस दिन स्कूल बंद है: %1।</translation>
    </message>
    <message>
        <source>There is no school on this day: it is in none of the terms.</source>
        <translation>इस दिन स्कूल नहीं है: यह किसी टर्म में नहीं आता।</translation>
    </message>
    <message>
        <source>The timetable has no lesson on this day.</source>
        <translation>समय-सारणी में इस दिन कोई पीरियड नहीं है।</translation>
    </message>
    <message>
        <source>%1 of %2 registers finished.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>पूरे हुए रजिस्टर: %2 में से %1।</translation>
    </message>
    <message>
        <source>1 lesson without a register yet.</source>
        <translation>1 पीरियड का रजिस्टर अभी नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln पीरियड का रजिस्टर अभी नहीं है।</numerusform>
            <numerusform>%Ln पीरियडों के रजिस्टर अभी नहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet.</source>
        <translation>रजिस्टर नहीं खोला गया: कक्षा में अभी कोई विद्यार्थी नहीं है।</translation>
    </message>
    <message>
        <source>Your classes have no register on this day.</source>
        <translation>इस दिन आपकी कक्षाओं का कोई रजिस्टर नहीं है।</translation>
    </message>
    <message>
        <source>Show only my classes</source>
        <translation>केवल मेरी कक्षाएँ दिखाएँ</translation>
    </message>
    <message>
        <source>Show 1 register of another class</source>
        <translation>दूसरी कक्षा का 1 रजिस्टर दिखाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>दूसरी कक्षा का %Ln रजिस्टर दिखाएँ</numerusform>
            <numerusform>दूसरी कक्षाओं के %Ln रजिस्टर दिखाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that others open are here.</source>
        <translation>जो रजिस्टर दूसरे खोलते हैं, वे यहाँ हैं।</translation>
    </message>
    <message>
        <source>The office imports them.</source>
        <translation>इन्हें कार्यालय आयात करता है।</translation>
    </message>
    <message>
        <source>Students who were not called had been marked absent</source>
        <translation>जिनकी हाज़िरी नहीं ली गई थी, वे विद्यार्थी अनुपस्थित दर्ज हुए थे</translation>
    </message>
</context>
<context>
    <name>rollbook::TopBar</name>
    <message>
        <source>What each school system has</source>
        <translation>हर स्कूल सिस्टम के पास क्या है</translation>
    </message>
    <message>
        <source>Find a student, class or action</source>
        <translation>विद्यार्थी, कक्षा या काम खोजें</translation>
    </message>
    <message>
        <source>Find a student, class or action (Ctrl+K)</source>
        <translation>विद्यार्थी, कक्षा या काम खोजें (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>लॉक करें</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>लॉक करें (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>rollbook::TrialPage</name>
    <message>
        <source>Send this one mark</source>
        <translation>यह एक प्रविष्टि भेजें</translation>
    </message>
    <message>
        <source>Try it with one mark</source>
        <translation>एक प्रविष्टि से आज़माएँ</translation>
    </message>
    <message>
        <source>Which marks go there?</source>
        <translation>कौन-सी प्रविष्टियाँ वहाँ जाएँ?</translation>
    </message>
    <message>
        <source>Marks of this day and later:</source>
        <translation>इस दिन और उसके बाद की प्रविष्टियाँ:</translation>
    </message>
    <message>
        <source>Marks of this day and later</source>
        <translation>इस दिन और उसके बाद की प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>A mark to try it with</source>
        <translation>आज़माने के लिए एक प्रविष्टि</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a student, %2 a session, %3 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no mark of today yet. %1 is tried with the first one you make.</source>
        <translation>आज की कोई प्रविष्टि अभी नहीं है। आप जो पहली दर्ज करेंगे, उससे %1 को आज़माया जाएगा।</translation>
    </message>
    <message>
        <source>Choose a mark of today. It is sent to %1 and read back; nothing else goes there before.</source>
        <translation>आज की एक प्रविष्टि चुनें। वह %1 को भेजी जाती है और वापस पढ़ी जाती है; उससे पहले वहाँ और कुछ नहीं जाता।</translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message>
        <source>The data file on the device could not be read. This list was made from its journal; some of these marks may have arrived.</source>
        <translation>डिवाइस की डेटा फ़ाइल पढ़ी नहीं जा सकी। यह सूची उसके जर्नल से बनाई गई; इनमें से कुछ प्रविष्टियाँ पहुँच चुकी हो सकती हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>%Ln प्रविष्टि इस सूची में नहीं है, क्योंकि उसका पीरियड खो गया है। उसका इतिहास फ़ाइल में है।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ इस सूची में नहीं हैं, क्योंकि उनका पीरियड खो गया है। उनका इतिहास फ़ाइल में है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks not confirmed: %1</source>
        <translation>अपुष्ट प्रविष्टियाँ: %1</translation>
    </message>
    <message>
        <source>Rollbook, %1, device %2</source>
        <extracomment>%1 is a date and time, %2 the end of a device&apos;s id</extracomment>
        <translation>Rollbook, %1, डिवाइस %2</translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>यह %Ln प्रविष्टि एक शिक्षक के डिवाइस पर रखी है और हर स्कूल सिस्टम ने अभी इसकी पुष्टि नहीं की है। कृपया इसे दोबारा न चढ़ाएँ: यह अब भी अपने-आप पहुँच सकती है।</numerusform>
            <numerusform>ये %Ln प्रविष्टियाँ एक शिक्षक के डिवाइस पर रखी हैं और हर स्कूल सिस्टम ने अभी इनकी पुष्टि नहीं की है। कृपया किसी को दोबारा न चढ़ाएँ: वह अब भी अपने-आप पहुँच सकती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>No school system is set up on this device.</source>
        <translation>इस डिवाइस पर कोई स्कूल सिस्टम नहीं जुड़ा है।</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>कमरा %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>स्थिति</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Why it is not confirmed</source>
        <translation>पुष्टि क्यों नहीं हुई</translation>
    </message>
</context>
<context>
    <name>rollbook::VisitorBar</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>फिर अलग करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>कौन आया?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <extracomment>%1 is the name that was written when somebody came to a lesson</extracomment>
        <translation>“%1” कौन है?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>नाम या संख्या</translation>
    </message>
    <message>
        <source>A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.</source>
        <translation>स्कूल का विद्यार्थी नाम से मिल जाता है; कोई और हो तो वह आपके लिखे नाम से जोड़ा जाता है, जब तक पता न चले कि वह कौन है।</translation>
    </message>
    <message>
        <source>Tap the student, or add “%1” under this name for now.</source>
        <translation>विद्यार्थी पर टैप करें, या “%1” को फ़िलहाल इसी नाम से जोड़ें।</translation>
    </message>
    <message>
        <source>Nobody of the school is called so. “%1” is added under this name for now.</source>
        <translation>स्कूल में इस नाम का कोई नहीं है। “%1” को फ़िलहाल इसी नाम से जोड़ा जाएगा।</translation>
    </message>
    <message>
        <source>The marks go to the student you tap. It can be taken back.</source>
        <translation>जिस विद्यार्थी पर आप टैप करें, प्रविष्टियाँ उसी की हो जाती हैं। इसे वापस लिया जा सकता है।</translation>
    </message>
    <message>
        <source>Type a name or number of the school&apos;s lists.</source>
        <translation>स्कूल की सूचियों से कोई नाम या संख्या लिखें।</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <extracomment>%1 is the name that was written at first, %2 a student</extracomment>
        <translation>“%1” अब %2 है।</translation>
    </message>
    <message>
        <source>Where both were marked, the mark of %1 stayed.</source>
        <translation>जहाँ दोनों की हाज़िरी दर्ज थी, वहाँ %1 की प्रविष्टि रही।</translation>
    </message>
    <message>
        <source>The marks were moved, with who made them and when.</source>
        <translation>प्रविष्टियाँ ले जाई गईं, किसने और कब दर्ज कीं, इसके साथ।</translation>
    </message>
    <message>
        <source>Nothing was changed: the register is finished.</source>
        <translation>कुछ नहीं बदला गया: रजिस्टर पूरा हो चुका है।</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more to find the others.</source>
        <extracomment>Before other sentences: %1 and %2 are numbers</extracomment>
        <translation>%2 में से %1 दिख रहे हैं; बाकी खोजने के लिए और लिखें।</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message>
        <source>To be called</source>
        <translation>जिनके लिए फ़ोन करना है</translation>
    </message>
    <message>
        <source>Nobody is absent without leave on this day.</source>
        <translation>इस दिन बिना अवकाश के कोई अनुपस्थित नहीं है।</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>विद्यार्थी</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>कक्षा</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>On leave: no call needed</source>
        <extracomment>%1 is a time, %n lessons were missed</extracomment>
        <translation>अवकाश पर: फ़ोन की ज़रूरत नहीं</translation>
    </message>
    <message>
        <source>1 lesson, since %1</source>
        <translation>1 पीरियड, %1 से</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln पीरियड, %1 से</numerusform>
            <numerusform>%Ln पीरियड, %1 से</numerusform>
        </translation>
    </message>
    <message>
        <source>No number</source>
        <translation>नंबर नहीं</translation>
    </message>
    <message>
        <source>Registers not taken</source>
        <translation>जो रजिस्टर नहीं भरे गए</translation>
    </message>
    <message>
        <source>All registers of this day were taken.</source>
        <translation>इस दिन के सभी रजिस्टर भरे गए।</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>पीरियड</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>कमरा</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>शिक्षक</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>क्या बाकी है</translation>
    </message>
    <message>
        <source>Nobody is marked</source>
        <translation>किसी की हाज़िरी दर्ज नहीं</translation>
    </message>
    <message>
        <source>Absent %1 times in a row or more</source>
        <extracomment>%1 is a number</extracomment>
        <translation>लगातार %1 या अधिक बार अनुपस्थित</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>कोई नहीं।</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>अनुपस्थितियाँ</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>absence</comment>
        <translation>पिछली बार</translation>
    </message>
    <message>
        <source>Attendance below %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1% से कम उपस्थिति</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>प्रतिशत</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>सभी प्रविष्टियाँ</translation>
    </message>
    <message>
        <source>Present %1, late %2, excused %3</source>
        <extracomment>counts of marks: %1 present, %2 late, %3 excused</extracomment>
        <translation>उपस्थित %1, देर से %2, अनुमति से %3</translation>
    </message>
    <message>
        <source>Warnings, %1, %2</source>
        <extracomment>%1 is a day, %2 the school</extracomment>
        <translation>चेतावनियाँ, %1, %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Student or lesson</source>
        <translation>विद्यार्थी या पीरियड</translation>
    </message>
    <message>
        <source>Class, room or count</source>
        <translation>कक्षा, कमरा या गिनती</translation>
    </message>
    <message>
        <source>Phone, teacher or day</source>
        <translation>फ़ोन, शिक्षक या दिन</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Warnings of own classes, %1, %2</source>
        <translation>अपनी कक्षाओं की चेतावनियाँ, %1, %2</translation>
    </message>
    <message>
        <source>These are your own classes, and lessons that you cover. The office sees all.</source>
        <translation>ये आपकी अपनी कक्षाएँ हैं, और वे पीरियड जो आप किसी और की जगह लेते हैं। कार्यालय सब देखता है।</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>विद्यार्थी: %1</translation>
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
        <translation>%1; हाज़िरी नहीं ली गई, स्कूल के नियम से अनुपस्थित</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningsView</name>
    <message>
        <source>Print to a file…</source>
        <translation>फ़ाइल में प्रिंट करें…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>तालिका के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>चेतावनियाँ</translation>
    </message>
    <message>
        <source>From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent.</source>
        <translation>इस डिवाइस पर जो है, उससे। जो रजिस्टर नहीं भरा गया, वह किसी के बारे में कुछ नहीं बताता: उसके विद्यार्थी अनुपस्थित नहीं गिने जाते।</translation>
    </message>
    <message>
        <source>Warnings of</source>
        <translation>किस दिन की चेतावनियाँ</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF फ़ाइलें (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV फ़ाइलें (*.csv)</translation>
    </message>
    <message>
        <source>The warnings are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>चेतावनियाँ %1 में हैं।</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>फ़ाइल %1 नहीं लिखी गई। दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message>
        <source>This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.</source>
        <translation>यह प्रविष्टि कहीं और भी बदली गई, और %1 में दूसरा मान है। आपकी यहाँ रखी है। कार्यालय के साथ मिलान करें; अपनी भेजने के लिए फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>%1 has not given this student an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 ने इस विद्यार्थी को अभी आईडी नहीं दी है। प्रविष्टि यहाँ सुरक्षित है और सिंक पेज पर स्कूल की आईडी आयात होते ही भेजी जाएगी।</translation>
    </message>
    <message>
        <source>%1 has not given this class an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 ने इस कक्षा को अभी आईडी नहीं दी है। प्रविष्टि यहाँ सुरक्षित है और सिंक पेज पर स्कूल की आईडी आयात होते ही भेजी जाएगी।</translation>
    </message>
    <message>
        <source>%1 has not given this subject an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 ने इस विषय को अभी आईडी नहीं दी है। प्रविष्टि यहाँ सुरक्षित है और सिंक पेज पर स्कूल की आईडी आयात होते ही भेजी जाएगी।</translation>
    </message>
    <message>
        <source>%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.</source>
        <translation>%1 में इस पीरियड का सत्र नहीं है। प्रविष्टि यहाँ सुरक्षित है और कार्यालय के जोड़ने पर भेजी जाएगी।</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.</source>
        <translation>%1 में इस पीरियड के लिए एक से ज़्यादा सत्र हैं। प्रविष्टि यहाँ रखी है। कार्यालय से पूछें कि सही कौन-सा है।</translation>
    </message>
    <message>
        <source>%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.</source>
        <translation>%1 ने यह सत्र बंद कर दिया है। प्रविष्टि यहाँ रखी है। कार्यालय से कहें कि सत्र खोले या प्रविष्टि चढ़ाए।</translation>
    </message>
    <message>
        <source>%1 did not accept this mark. It is kept here. Change it, or ask the office.</source>
        <translation>%1 ने यह प्रविष्टि स्वीकार नहीं की। यह यहाँ रखी है। इसे बदलें, या कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>%1 does not let you mark this class. The mark is kept here. Ask the office for access.</source>
        <translation>%1 आपको इस कक्षा की हाज़िरी नहीं लेने देता। प्रविष्टि यहाँ रखी है। कार्यालय से अनुमति माँगें।</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 इस पीरियड की और प्रविष्टियाँ नहीं लेता। प्रविष्टि यहाँ रखी है। कार्यालय के लिए सिंक पेज से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.</source>
        <translation>%1 केवल इसी प्रविष्टि पर विफल होता है, दूसरों पर नहीं। यह यहाँ रखी है और हर दिन फिर कोशिश होती है। जो %1 चलाते हैं, उन्हें बताएँ।</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>यह पीरियड %1 पर कभी नहीं खोला गया, और वह केवल पीरियड के दौरान प्रविष्टियाँ लेता है। प्रविष्टि यहाँ रखी है। कार्यालय के लिए सिंक पेज से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.</source>
        <translation>%1 केवल पीरियड के दौरान प्रविष्टियाँ लेता है। प्रविष्टि यहाँ सुरक्षित है और यह पीरियड शुरू होने पर भेजी जाएगी।</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.</source>
        <translation>इस कक्षा का एक और पीरियड %1 पर अभी खुला है। प्रविष्टि यहाँ सुरक्षित है और वहाँ उसके समाप्त होते ही भेजी जाएगी।</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.</source>
        <translation>उत्तर खो गया, और %1 से नहीं पूछा जा सकता कि प्रविष्टि उसके पास है या नहीं। यह यहाँ रखी है। कार्यालय से पूछें; फिर भेजने के लिए फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 एक बार का कोड माँगता है। सिंक पेज पर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message>
        <source>%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 में इस मान के लिए जगह नहीं है। प्रविष्टि यहाँ रखी है। कार्यालय के लिए सिंक पेज से निर्यात करें।</translation>
    </message>
    <message>
        <source>%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.</source>
        <translation>%1 इस डिवाइस से पुराना लगता है: जिनकी पुष्टि उसने की थी, वे प्रविष्टियाँ वहाँ नहीं हैं। वे यहाँ रखी हैं। जो उसे चलाते हैं उनसे पूछें; भेजने के लिए फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No connection. Will send by itself. Nothing is lost.</source>
        <translation>कनेक्शन नहीं है। अपने-आप भेजा जाएगा। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Will try again by itself. Nothing is lost.</source>
        <translation>%1 ने समय पर उत्तर नहीं दिया। अपने-आप फिर कोशिश होगी। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.</source>
        <translation>उत्तर रास्ते में खो गया। फिर भेजने से पहले जाँचा जा रहा है कि प्रविष्टि %1 तक पहुँची या नहीं।</translation>
    </message>
    <message>
        <source>%1 is busy. Will try again by itself. Nothing is lost.</source>
        <translation>%1 व्यस्त है। अपने-आप फिर कोशिश होगी। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 is being worked on. Will try again in a few minutes. Nothing is lost.</source>
        <translation>%1 पर काम चल रहा है। कुछ मिनट में फिर कोशिश होगी। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 has no space left. Marks are safe here. Tell whoever runs %1.</source>
        <translation>%1 में जगह नहीं बची। प्रविष्टियाँ यहाँ सुरक्षित हैं। जो %1 चलाते हैं, उन्हें बताएँ।</translation>
    </message>
    <message>
        <source>%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.</source>
        <translation>%1 ने एक साथ इतना नहीं लिया। छोटे हिस्सों में भेजा जा रहा है। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 has this mark already. Checking whether it holds the same value.</source>
        <translation>%1 में यह प्रविष्टि पहले से है। जाँचा जा रहा है कि मान वही है या नहीं।</translation>
    </message>
    <message>
        <source>%1 needs your password. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 को आपका पासवर्ड चाहिए। सिंक पेज पर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message>
        <source>The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 का पासवर्ड इस डिवाइस पर नहीं है। सिंक पेज पर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.</source>
        <translation>%1 तक पहुँचने से पहले नेटवर्क अपना साइन-इन माँगता है। आईटी विभाग से पूछें। प्रविष्टियाँ यहाँ सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Will try again by itself. Nothing is lost.</source>
        <translation>%1 में अपनी ख़राबी है। अपने-आप फिर कोशिश होगी। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.</source>
        <translation>%1 ने ऐसा उत्तर दिया जिसे Rollbook नहीं समझता। अपने-आप फिर कोशिश होगी। कुछ खोया नहीं।</translation>
    </message>
    <message>
        <source>%1 no longer has this session. The mark is safe here and is sent when the session is there again.</source>
        <translation>%1 में अब यह सत्र नहीं है। प्रविष्टि यहाँ सुरक्षित है और सत्र के फिर आने पर भेजी जाएगी।</translation>
    </message>
    <message>
        <source>That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.</source>
        <translation>%1 पर वह पासवर्ड किसी और का है। जिन्होंने ये प्रविष्टियाँ कीं, उन्हीं के रूप में साइन इन करें। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This Wi-Fi needs you to log in. Marks are safe here.</source>
        <translation>इस वाई-फ़ाई में आपको लॉगिन करना है। प्रविष्टियाँ यहाँ सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.</source>
        <translation>%1 ऐसे उत्तर देता है जिसे यह Rollbook नहीं जानता। प्रविष्टियाँ यहाँ सुरक्षित हैं। आईटी विभाग से पता जाँचने और नए Rollbook के लिए कहें।</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.</source>
        <translation>%1 का कनेक्शन भरोसे का नहीं है: रास्ते में कोई और उसकी जगह उत्तर देता है। कुछ नहीं भेजा गया। आईटी विभाग से प्रमाणपत्र के बारे में पूछें।</translation>
    </message>
    <message>
        <source>Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.</source>
        <translation>%1 की जगह किसी और ने उत्तर दिया, शायद इस वाई-फ़ाई के लॉगिन पेज ने। अपने-आप फिर कोशिश होगी। प्रविष्टियाँ यहाँ सुरक्षित हैं।</translation>
    </message>
    <message>
        <source>The school system</source>
        <translation>स्कूल सिस्टम</translation>
    </message>
    <message>
        <source>%1 could not take this yet. It is kept here and tried again.</source>
        <translation>%1 इसे अभी नहीं ले सका। यह यहाँ रखा है और फिर कोशिश होगी।</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>%1 is the name of a school system, %2 its own words</extracomment>
        <translation>%1 कहता है: %2</translation>
    </message>
    <message>
        <source>This device could not write. Try again.</source>
        <translation>यह डिवाइस लिख नहीं सका। फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This device is full. Free some space, then try again.</source>
        <translation>यह डिवाइस भर गया है। जगह ख़ाली करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The disk of this device reports errors. Tell IT before marking on.</source>
        <translation>इस डिवाइस की डिस्क त्रुटियाँ बता रही है। आगे बढ़ने से पहले आईटी विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>The file on this device cannot be read.</source>
        <translation>इस डिवाइस की फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Another Rollbook is using this data. Close it, then try again.</source>
        <translation>एक और Rollbook यह डेटा काम में ले रहा है। उसे बंद करें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>This data was written by a newer Rollbook. Install that one to change it.</source>
        <translation>यह डेटा नए Rollbook ने लिखा है। बदलने के लिए उसे इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to Today and open it again.</source>
        <translation>यह अब नहीं है। आज पर लौटें और फिर खोलें।</translation>
    </message>
    <message>
        <source>That value is not possible. Check it, then try again.</source>
        <translation>वह मान संभव नहीं है। उसे जाँचें, फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>The password is missing or cannot be unlocked. Sign in again.</source>
        <translation>पासवर्ड नहीं है या खोला नहीं जा सकता। फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>This is not possible on this device.</source>
        <translation>इस डिवाइस पर यह संभव नहीं है।</translation>
    </message>
    <message>
        <source>Not saved. This device is full: free some space, then mark again.</source>
        <translation>सहेजा नहीं गया। यह डिवाइस भर गया है: जगह ख़ाली करें, फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>Not saved. The disk of this device reports errors: tell IT.</source>
        <translation>सहेजा नहीं गया। इस डिवाइस की डिस्क त्रुटियाँ बता रही है: आईटी विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>Not saved. That value is not possible.</source>
        <translation>सहेजा नहीं गया। वह मान संभव नहीं है।</translation>
    </message>
    <message>
        <source>Not saved. This data was written by a newer Rollbook and can only be read.</source>
        <translation>सहेजा नहीं गया। यह डेटा नए Rollbook ने लिखा है और केवल पढ़ा जा सकता है।</translation>
    </message>
    <message>
        <source>Not saved. This student is not in this register any more.</source>
        <translation>सहेजा नहीं गया। यह विद्यार्थी अब इस रजिस्टर में नहीं है।</translation>
    </message>
    <message>
        <source>Not saved. This register is finished: reopen it first.</source>
        <translation>सहेजा नहीं गया। यह रजिस्टर पूरा हो चुका है: पहले फिर खोलें।</translation>
    </message>
    <message>
        <source>Not saved. This device could not write: mark again.</source>
        <translation>सहेजा नहीं गया। यह डिवाइस लिख नहीं सका: फिर दर्ज करें।</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;Late, 7 min&quot;, %2 a note</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>स्वीकार</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>कनेक्शन नहीं था</translation>
    </message>
    <message>
        <source>the answer was lost on the way</source>
        <translation>उत्तर रास्ते में खो गया</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>समय पर उत्तर नहीं आया</translation>
    </message>
    <message>
        <source>it was busy</source>
        <translation>वह व्यस्त था</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>उसमें अपनी ख़राबी थी</translation>
    </message>
    <message>
        <source>it asked for a sign-in first</source>
        <translation>उसने पहले साइन-इन माँगा</translation>
    </message>
    <message>
        <source>the Wi-Fi&apos;s login page answered instead</source>
        <translation>उसकी जगह वाई-फ़ाई के लॉगिन पेज ने उत्तर दिया</translation>
    </message>
    <message>
        <source>something else answered instead</source>
        <translation>उसकी जगह किसी और ने उत्तर दिया</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>कनेक्शन भरोसे का नहीं था</translation>
    </message>
    <message>
        <source>it gave an answer that Rollbook does not know</source>
        <translation>उसने ऐसा उत्तर दिया जिसे Rollbook नहीं जानता</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>स्वीकार नहीं</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>अनुमति नहीं</translation>
    </message>
    <message>
        <source>not accepted, the lesson is closed there</source>
        <translation>स्वीकार नहीं, वहाँ पीरियड बंद है</translation>
    </message>
    <message>
        <source>the answer was lost, and it cannot be asked</source>
        <translation>उत्तर खो गया, और उससे पूछा नहीं जा सकता</translation>
    </message>
    <message>
        <source>it did not take them</source>
        <translation>उसने उन्हें नहीं लिया</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>मिटाया गया।</translation>
    </message>
    <message>
        <source>Cleared by %1.</source>
        <translation>%1 ने मिटाया।</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>दर्ज: %1।</translation>
    </message>
    <message>
        <source>Marked %1, by %2.</source>
        <extracomment>%1 is a value such as &quot;Late, 7 min&quot;, %2 a person</extracomment>
        <translation>दर्ज: %1, %2 द्वारा।</translation>
    </message>
    <message>
        <source>The school system has %1: taken over.</source>
        <translation>स्कूल सिस्टम में है: %1। ले लिया गया।</translation>
    </message>
    <message>
        <source>%1 by %2 on another device: taken over.</source>
        <translation>%1, %2 द्वारा दूसरे डिवाइस पर: ले लिया गया।</translation>
    </message>
    <message>
        <source>Sent to %1: %2.</source>
        <extracomment>%1 is a school system, the last part what came of it</extracomment>
        <translation>%1 को भेजा गया: %2।</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 को भेजा गया, एक अनुरोध में %Ln प्रविष्टि: %2।</numerusform>
            <numerusform>%1 को भेजा गया, एक अनुरोध में %Ln प्रविष्टियाँ: %2।</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from %1, and equal.</source>
        <translation>%1 से वापस पढ़ा गया, और वही है।</translation>
    </message>
    <message>
        <source>Another device had marked otherwise.</source>
        <translation>दूसरे डिवाइस ने कुछ और दर्ज किया था।</translation>
    </message>
    <message>
        <source>%1 holds another value: somebody changed it there.</source>
        <translation>%1 में दूसरा मान है: किसी ने वहाँ बदला है।</translation>
    </message>
    <message>
        <source>It had been confirmed and is gone from %1: sent again.</source>
        <translation>इसकी पुष्टि हुई थी और अब %1 में नहीं है: फिर भेजा गया।</translation>
    </message>
    <message>
        <source>The office was asked for %1. No answer yet.</source>
        <translation>कार्यालय से माँगा गया: %1। अभी उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>The office was asked for %1, and agreed.</source>
        <translation>कार्यालय से माँगा गया: %1। मान लिया गया।</translation>
    </message>
    <message>
        <source>The office was asked for %1, and said no.</source>
        <translation>कार्यालय से माँगा गया: %1। मना किया गया।</translation>
    </message>
    <message>
        <source>The office was asked for %1; that was taken back.</source>
        <translation>कार्यालय से माँगा गया: %1। माँग वापस ली गई।</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>अगली कोशिश: %1।</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>स्वीकार %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>what the server calls the mark: &quot;record 8841&quot;</extracomment>
        <translation>रिकॉर्ड %1</translation>
    </message>
    <message>
        <source>read back and equal %1</source>
        <translation>वापस पढ़ा गया और वही है %1</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>वापस पढ़ा गया और वही है</translation>
    </message>
    <message>
        <source>it cannot confirm</source>
        <translation>यह पुष्टि नहीं कर सकता</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>अभी वापस नहीं पढ़ा गया</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a receipt</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer was lost: the mark may appear there twice.</source>
        <translation>एक उत्तर खो गया: प्रविष्टि वहाँ दो बार दिख सकती है।</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>इस डिवाइस पर सहेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>साइन इन करें, %Ln भेजना बाकी</numerusform>
            <numerusform>साइन इन करें, %Ln भेजना बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>1 mark needs you</source>
        <translation>1 प्रविष्टि को आपकी ज़रूरत है</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि को आपकी ज़रूरत है</numerusform>
            <numerusform>%Ln प्रविष्टियों को आपकी ज़रूरत है</numerusform>
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
            <numerusform>%Ln भेजना बाकी</numerusform>
            <numerusform>%Ln भेजना बाकी</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>भेजने को कुछ नहीं</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>सबकी पुष्टि हुई</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>सब भेजा गया</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>%1 is &apos;9 to send&apos;, %2 an age</comment>
        <translation>%1, सबसे पुरानी: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Wi-Fi login</source>
        <translation>वाई-फ़ाई लॉगिन</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>आपकी ज़रूरत है</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting for the school</source>
        <translation>स्कूल की प्रतीक्षा</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>भेजना बाकी</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.</source>
        <translation>%1 एक बार का कोड माँगता है, आपके फ़ोन या प्रमाणीकरण ऐप से। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Sign in again to send marks. You can keep marking.</source>
        <translation>प्रविष्टियाँ भेजने के लिए फिर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Sign in again to send 1 mark. You can keep marking.</source>
        <translation>1 प्रविष्टि भेजने के लिए फिर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि भेजने के लिए फिर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</numerusform>
            <numerusform>%Ln प्रविष्टियाँ भेजने के लिए फिर साइन इन करें। आप हाज़िरी लेते रह सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark needs you, see below.</source>
        <translation>1 प्रविष्टि को आपकी ज़रूरत है, नीचे देखें।</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln प्रविष्टि को आपकी ज़रूरत है, नीचे देखें।</numerusform>
            <numerusform>%Ln प्रविष्टियों को आपकी ज़रूरत है, नीचे देखें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln भेजना बाकी, सबसे पुरानी: %1।</numerusform>
            <numerusform>%Ln भेजना बाकी, सबसे पुरानी: %1।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln भेजना बाकी।</numerusform>
            <numerusform>%Ln भेजना बाकी।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln स्कूल की आईडी की प्रतीक्षा में।</numerusform>
            <numerusform>%Ln स्कूल की आईडी की प्रतीक्षा में।</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>पिछली पुष्टि: %1।</translation>
    </message>
    <message>
        <source>Last sent %1. It cannot confirm.</source>
        <translation>पिछली बार भेजा गया: %1। यह पुष्टि नहीं कर सकता।</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, and nothing waits.</source>
        <translation>अभी कुछ नहीं भेजा गया, और कुछ प्रतीक्षा में नहीं है।</translation>
    </message>
    <message>
        <source>Every mark is read back and compared before it counts as confirmed.</source>
        <translation>पुष्टि मानने से पहले हर प्रविष्टि वापस पढ़ी और मिलाई जाती है।</translation>
    </message>
    <message>
        <source>Marks go there while you mark.</source>
        <translation>दर्ज करते-करते प्रविष्टियाँ वहाँ जाती हैं।</translation>
    </message>
    <message>
        <source>Marks go there ten minutes after the register is finished.</source>
        <translation>रजिस्टर पूरा होने के दस मिनट बाद प्रविष्टियाँ वहाँ जाती हैं।</translation>
    </message>
    <message>
        <source>Several devices can mark the same class: the later change stays.</source>
        <translation>कई डिवाइस एक ही कक्षा की हाज़िरी ले सकते हैं: बाद का बदलाव रहता है।</translation>
    </message>
    <message>
        <source>It is told when a register is finished.</source>
        <translation>रजिस्टर पूरा होने पर इसे बताया जाता है।</translation>
    </message>
    <message>
        <source>Classes and students are sent there.</source>
        <translation>कक्षाएँ और विद्यार्थी वहाँ भेजे जाते हैं।</translation>
    </message>
    <message>
        <source>The office can be asked there to change a mark.</source>
        <translation>वहाँ कार्यालय से प्रविष्टि बदलने को कहा जा सकता है।</translation>
    </message>
    <message>
        <source>It cannot confirm: nothing can be read there.</source>
        <translation>यह पुष्टि नहीं कर सकता: वहाँ कुछ पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>When an answer is lost the mark is sent again, and may appear twice.</source>
        <translation>उत्तर खो जाने पर प्रविष्टि फिर भेजी जाती है, और दो बार दिख सकती है।</translation>
    </message>
    <message>
        <source>When an answer is lost the mark waits for you: it is not sent twice by itself.</source>
        <translation>उत्तर खो जाने पर प्रविष्टि आपके निर्णय की प्रतीक्षा करती है: अपने-आप दो बार नहीं भेजी जाती।</translation>
    </message>
    <message>
        <source>It takes no marks once the lesson is over.</source>
        <translation>पीरियड समाप्त होने पर यह प्रविष्टियाँ नहीं लेता।</translation>
    </message>
    <message>
        <source>It takes no requests to the office: what it refuses can be exported.</source>
        <translation>यह कार्यालय के लिए माँगें नहीं लेता: जो यह मना करे, उसे निर्यात किया जा सकता है।</translation>
    </message>
    <message>
        <source>Leave stays on this device.</source>
        <translation>अवकाश इस डिवाइस पर रहते हैं।</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>उपस्थित</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>अनुपस्थित</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>देर से</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>अनुमति से</translation>
    </message>
    <message>
        <source>Taking a mark back</source>
        <translation>प्रविष्टि वापस लेना</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>देरी के मिनट</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>टिप्पणियाँ</translation>
    </message>
    <message>
        <source>%1: as “%2”.</source>
        <translation>%1: “%2” के रूप में।</translation>
    </message>
    <message>
        <source>%1: in the note.</source>
        <translation>%1: टिप्पणी में।</translation>
    </message>
    <message>
        <source>%1: in the note, “%2”.</source>
        <translation>%1: टिप्पणी में, “%2”।</translation>
    </message>
    <message>
        <source>%1: kept here only, it has no place for it.</source>
        <translation>%1: केवल यहाँ रखा जाता है, वहाँ इसकी जगह नहीं है।</translation>
    </message>
    <message>
        <source>%1: as they are.</source>
        <translation>%1: जैसे हैं वैसे।</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A leave</source>
        <translation>एक अवकाश</translation>
    </message>
    <message>
        <source>A question to the office</source>
        <translation>कार्यालय से एक प्रश्न</translation>
    </message>
    <message>
        <source>Classes and students</source>
        <translation>कक्षाएँ और विद्यार्थी</translation>
    </message>
    <message>
        <source>A register&apos;s state</source>
        <translation>रजिस्टर की स्थिति</translation>
    </message>
    <message>
        <source>%1 has been waiting for the school&apos;s answer since %2.</source>
        <translation>%1: %2 से स्कूल के उत्तर की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>%1 was not accepted; it is kept here.</source>
        <translation>%1: स्वीकार नहीं; यहाँ रखा है।</translation>
    </message>
    <message>
        <source>%1 has been waiting to be sent since %2.</source>
        <translation>%1: %2 से भेजे जाने की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>अभी-अभी</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln मि॰</numerusform>
            <numerusform>%Ln मि॰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln घं॰</numerusform>
            <numerusform>%Ln घं॰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>age in days, two or more</comment>
        <translation>
            <numerusform>%Ln दिन</numerusform>
            <numerusform>%Ln दिन</numerusform>
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
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>दर्ज नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>देर से, %Ln मि॰</numerusform>
            <numerusform>देर से, %Ln मि॰</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>पुष्टि हुई %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्टि हुई</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>भेजा गया %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>इस डिवाइस पर</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>जाँच हो रही है</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>%1 ने पुष्टि की, %2।</translation>
    </message>
    <message>
        <source>Sent to %1, %2. Not confirmed: it has not been read back.</source>
        <translation>%1 को भेजा गया, %2। पुष्टि नहीं: वापस नहीं पढ़ा गया।</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>इस डिवाइस पर सहेजा गया।</translation>
    </message>
    <message>
        <source>Saved on this device. Will be sent to %1.</source>
        <translation>इस डिवाइस पर सहेजा गया। %1 को भेजा जाएगा।</translation>
    </message>
    <message>
        <source>Saved on this device. Sending to %1.</source>
        <translation>इस डिवाइस पर सहेजा गया। %1 को भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>पूरा हुआ %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>%Ln मि॰ में</numerusform>
            <numerusform>%Ln मि॰ में</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 पर</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>All marked, not finished</source>
        <translation>सब दर्ज, पूरा नहीं किया</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>अभी, %Ln दर्ज नहीं</numerusform>
            <numerusform>अभी, %Ln दर्ज नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>नहीं ली गई</translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln दर्ज नहीं</numerusform>
            <numerusform>%Ln दर्ज नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 को आपकी ज़रूरत है</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%Ln को आपकी ज़रूरत है</numerusform>
            <numerusform>%Ln को आपकी ज़रूरत है</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.</source>
        <translation>%1 के पते पर केंद्र के बजाय कुछ और उत्तर देता है। प्रविष्टियाँ यहाँ सुरक्षित हैं। जिन्होंने पता दिया, उनसे पूछें।</translation>
    </message>
    <message>
        <source>%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.</source>
        <translation>%1 में इस नाम का डेटाबेस नहीं है। प्रविष्टियाँ यहाँ सुरक्षित हैं। जो इसे चलाते हैं, उनसे बनाने को कहें।</translation>
    </message>
    <message>
        <source>%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.</source>
        <translation>%1 में अभी कोई स्कूल नहीं है। प्रविष्टियाँ यहाँ सुरक्षित हैं। स्कूल के पहले डिवाइस को अपनी कक्षाएँ भेजनी होंगी।</translation>
    </message>
    <message>
        <source>%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.</source>
        <translation>%1 किसी और स्कूल का है। कुछ नहीं भेजा गया। जिन्होंने पता दिया, उनसे पूछें।</translation>
    </message>
    <message>
        <source>%1 has no way to take this. It is kept here.</source>
        <translation>%1 इसे किसी तरह नहीं ले सकता। यह यहाँ रखा है।</translation>
    </message>
    <message>
        <source>This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.</source>
        <translation>%1 को जाने वाला डेटा यह डिवाइस पढ़ या लिख नहीं सका। अपने-आप फिर कोशिश होगी। ऐसा ही रहे तो आईटी विभाग को बताएँ।</translation>
    </message>
    <message>
        <source>What was typed for %1 is not possible. Check the address and the other fields.</source>
        <translation>%1 के लिए जो लिखा गया, वह संभव नहीं है। पता और दूसरे खाने जाँचें।</translation>
    </message>
    <message>
        <source>the Wi-Fi asked for a login</source>
        <translation>वाई-फ़ाई ने लॉगिन माँगा</translation>
    </message>
    <message>
        <source>Register opened by %1.</source>
        <translation>%1 ने रजिस्टर खोला।</translation>
    </message>
    <message>
        <source>Register finished by %1.</source>
        <translation>%1 ने रजिस्टर पूरा किया।</translation>
    </message>
    <message>
        <source>Register opened again by %1.</source>
        <translation>%1 ने रजिस्टर फिर खोला।</translation>
    </message>
    <message>
        <source>%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.</source>
        <translation>%1 केवल यह रखता है कि कौन उपस्थित था। इस प्रविष्टि में उसे बताने को कुछ नहीं है; यह यहाँ सुरक्षित है।</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>कुंजी से</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>छूकर</translation>
    </message>
    <message>
        <source>in the roll call</source>
        <translation>नाम पुकारते समय</translation>
    </message>
    <message>
        <source>by “everyone is here but”</source>
        <translation>“सब उपस्थित, सिवाय” से</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>बाकी के साथ</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>औरों के साथ</translation>
    </message>
    <message>
        <source>from the session before</source>
        <translation>पिछले सत्र से</translation>
    </message>
    <message>
        <source>from leave</source>
        <translation>अवकाश से</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>वापस लेकर</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>फिर करके</translation>
    </message>
    <message>
        <source>by stepping back</source>
        <translation>पीछे जाकर</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>सुधार से</translation>
    </message>
    <message>
        <source>from a student added to the lesson</source>
        <translation>पीरियड में जोड़े गए विद्यार्थी से</translation>
    </message>
    <message>
        <source>%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.</source>
        <translation>%1 उपस्थिति विषय के अनुसार रखता है, और इस रजिस्टर का कोई विषय नहीं है। प्रविष्टि यहाँ सुरक्षित है। कार्यालय से पूछें कि ऐसे रजिस्टरों के लिए वहाँ कौन-सा कोर्स है, और उसका कोड सिंक पेज पर दें।</translation>
    </message>
    <message>
        <source>This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.</source>
        <translation>%1 पर इस खाते को इसकी अनुमति नहीं है, इसलिए यह नहीं भेजा जाता। यह यहाँ रखा है। कार्यालय से इसे चढ़ाने को कहें, या निर्यात करें; कार्यालय के खाते से यह अपने-आप भेजा जाएगा।</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.</source>
        <translation>उत्तर रास्ते में खो गया, और %1 से पूछा नहीं जा सकता कि प्रविष्टि उसके पास है या नहीं। कुछ देर बाद वह फिर भेजी जाएगी, और वहाँ दो बार दिख सकती है।</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>इस खाते को इसकी अनुमति नहीं है</translation>
    </message>
    <message>
        <source>The school&apos;s codes</source>
        <translation>स्कूल के कोड</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and a code</comment>
        <extracomment>A status with the school&apos;s code for it: &quot;Excused (I)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status confirmed %1</source>
        <translation>स्थिति की पुष्टि हुई %1</translation>
    </message>
    <message>
        <source>Status confirmed</source>
        <translation>स्थिति की पुष्टि हुई</translation>
    </message>
    <message>
        <source>%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.</source>
        <translation>%1 के पास स्थिति है, पुष्टि हुई %2। वहाँ कोड की जगह नहीं है, वह इस डिवाइस पर रहता है।</translation>
    </message>
    <message>
        <source>You may not do this here. Ask the office.</source>
        <translation>आपको यहाँ इसकी अनुमति नहीं है। कार्यालय से पूछें।</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is one or two sentences: why</extracomment>
        <translation>सहेजा नहीं गया। %1</translation>
    </message>
    <message>
        <source>Register finished by itself: the lesson was over.</source>
        <translation>रजिस्टर अपने-आप पूरा हुआ: पीरियड ख़त्म हो चुका था।</translation>
    </message>
    <message>
        <source>%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.</source>
        <translation>%1 में इसके लिए दी गई आईडी पर कोई दूसरा पीरियड है। प्रविष्टि यहाँ रखी है और वहाँ कुछ नहीं लिखा गया। कार्यालय से सही आईडी पूछें और उसे सिंक पेज पर आयात करें।</translation>
    </message>
</context>
</TS>
