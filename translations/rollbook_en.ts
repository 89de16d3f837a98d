<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>rollbook::Application</name>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>%n password could not be taken out of this computer&apos;s keychain.</numerusform>
            <numerusform>%n passwords could not be taken out of this computer&apos;s keychain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CardDelegate</name>
    <message numerus="yes">
        <source>%n in a row</source>
        <comment>absences</comment>
        <translation>
            <numerusform>%n in a row</numerusform>
            <numerusform>%n in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ClassBookPage</name>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n register</numerusform>
            <numerusform>%n registers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1 finished by itself %2: %n student who was not called is marked absent.</numerusform>
            <numerusform>%1 finished by itself %2: %n students who were not called are marked absent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Code for %n student</numerusform>
            <numerusform>Code for %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n code fits.</numerusform>
            <numerusform>%n codes fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <extracomment>%1 is a student</extracomment>
        <translation>
            <numerusform>%1 (%n min)</numerusform>
            <numerusform>%1 (%n min)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n present.</numerusform>
            <numerusform>%n present.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>Of the %n shown only.</numerusform>
            <numerusform>Of the %n shown only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ConflictList</name>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n change to decide</numerusform>
            <numerusform>%n changes to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%n unmarked</numerusform>
            <numerusform>%n unmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>%n id taken over from the file.</numerusform>
            <numerusform>%n ids taken over from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n mark is in %1.</numerusform>
            <numerusform>%n marks are in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 Left out: %n register of a class that is not yours.</numerusform>
            <numerusform>%1 Left out: %n registers of classes that are not yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 is a list of students</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>%n marked as here.</numerusform>
            <numerusform>%n marked as here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n student is unmarked: %1.</numerusform>
            <numerusform>%n students are unmarked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::IdsPage</name>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%n found there</numerusform>
            <numerusform>%n found there</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%n not there</numerusform>
            <numerusform>%n not there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::LockPage</name>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>%n mark needs you</numerusform>
            <numerusform>%n marks need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>%n mark is on the way</numerusform>
            <numerusform>%n marks are on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>That was wrong too often. Wait %n second.</numerusform>
            <numerusform>That was wrong too often. Wait %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>That was wrong too often. Wait %n minute.</numerusform>
            <numerusform>That was wrong too often. Wait %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::PercentWords</name>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n present</numerusform>
            <numerusform>%n present</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n absent</numerusform>
            <numerusform>%n absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n excused</numerusform>
            <numerusform>%n excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n unmarked</numerusform>
            <numerusform>%n unmarked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>And %n more like this.</numerusform>
            <numerusform>And %n more like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>And %n more conflict.</numerusform>
            <numerusform>And %n more conflicts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>The set holds %n school. Choose the one that is yours.</numerusform>
            <numerusform>The set holds %n schools. Choose the one that is yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RefusedList</name>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n mark was not accepted</numerusform>
            <numerusform>%n marks were not accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%n absence</numerusform>
            <numerusform>%n absences in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPainter</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Inside the button for &quot;late&quot;: minutes</extracomment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>%n of your marks is confirmed by no server: only this device has it. Send it first, or save it in a file, which another device with Rollbook can take over.</numerusform>
            <numerusform>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>%n mark is written to %1 before anything is deleted.</numerusform>
            <numerusform>%n marks are written to %1 before anything is deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>%n request for leave or a correction has not reached the school. Send it first, or save it in a file for whoever decides.</numerusform>
            <numerusform>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%n request for leave or a correction is written to a table beside %1.</numerusform>
            <numerusform>%n requests for leave or corrections are written to a table beside %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RollCall</name>
    <message numerus="yes">
        <source>absent %n times in a row</source>
        <translation>
            <numerusform>absent once</numerusform>
            <numerusform>absent %n times in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n as they are</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n line not imported</numerusform>
            <numerusform>%n lines not imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n new class</numerusform>
            <numerusform>%n new classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n kept though not in the file</numerusform>
            <numerusform>%n kept though not in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Import %n student</numerusform>
            <numerusform>Import %n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>%n mark has waited for more than a day. Nothing is lost: a copy of it is kept on this device.</numerusform>
            <numerusform>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>%n mark is not confirmed and needs you. Nothing is lost: a copy for the office is kept on this device.</numerusform>
            <numerusform>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>This device is nearly full. A copy of the %n mark that is not confirmed is kept; save one elsewhere, too.</numerusform>
            <numerusform>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>The data file was damaged and has been rebuilt. A copy of %n mark that may not be confirmed is kept; save one elsewhere, too.</numerusform>
            <numerusform>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Import %n change</numerusform>
            <numerusform>Import %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n change is imported.</numerusform>
            <numerusform>%n changes are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%n ends</numerusform>
            <numerusform>%n end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>%n student of %1 would be in no class any more: %2 %.</numerusform>
            <numerusform>%n students of %1 would be in no class any more: %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n change is taken back.</numerusform>
            <numerusform>%n changes are taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 %n stays, because it was changed since or marks hang on it.</numerusform>
            <numerusform>%1 %n stay, because they were changed since or marks hang on them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more</source>
        <comment>changes</comment>
        <translation>
            <numerusform>And %n more</numerusform>
            <numerusform>And %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n number belonged to a student who was erased: left out.</numerusform>
            <numerusform>%n numbers belonged to students who were erased: left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n new student has the number of a student who was erased.</numerusform>
            <numerusform>%n new students have numbers of students who were erased.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>%n place of a student in a class, of %1, would end: %2 %.</numerusform>
            <numerusform>%n places of students in classes, of %1, would end: %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SessionTargets</name>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>%n register</numerusform>
            <numerusform>%n registers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1, %n student</numerusform>
            <numerusform>%1, %n students</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%n student</numerusform>
            <numerusform>%n students</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n student is to be erased here, as the school asked. That waits until the marks have reached every school system, or it is removed; then it is done by itself.</numerusform>
            <numerusform>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n mark may appear there twice: an answer was lost, and it cannot be asked.</numerusform>
            <numerusform>%n marks may appear there twice: answers were lost, and it cannot be asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n confirmed by %1.</numerusform>
            <numerusform>%n confirmed by %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n lesson is not as every week</numerusform>
            <numerusform>%n lessons are not as every week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <comment>conflicts</comment>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n lesson without a register yet.</numerusform>
            <numerusform>%n lessons without a register yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Show %n register of another class</numerusform>
            <numerusform>Show %n registers of other classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>%n mark is not on this list, because its lesson is lost. Its history is in the file.</numerusform>
            <numerusform>%n marks are not on this list, because their lesson is lost. Their history is in the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>This %n mark is kept on a teacher&apos;s device and is not confirmed by every school system yet. Please do not enter it twice: it may still arrive by itself.</numerusform>
            <numerusform>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n lesson, since %1</numerusform>
            <numerusform>%n lessons, since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Sent to %1, %n mark in one request: %2.</numerusform>
            <numerusform>Sent to %1, %n marks in one request: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>Sign in, %n to send</numerusform>
            <numerusform>Sign in, %n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n mark needs you</numerusform>
            <numerusform>%n marks need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Sign in again to send %n mark. You can keep marking.</numerusform>
            <numerusform>Sign in again to send %n marks. You can keep marking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n mark needs you, see below.</numerusform>
            <numerusform>%n marks need you, see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n to send, oldest %1.</numerusform>
            <numerusform>%n to send, oldest %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n to send.</numerusform>
            <numerusform>%n to send.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%n waiting for the school&apos;s ids.</numerusform>
            <numerusform>%n waiting for the school&apos;s ids.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>age in days, two or more</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>Late, %n min</numerusform>
            <numerusform>Late, %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>In %n min</numerusform>
            <numerusform>In %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>Now, %n unmarked</numerusform>
            <numerusform>Now, %n unmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%n unmarked</numerusform>
            <numerusform>%n unmarked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%n needs you</numerusform>
            <numerusform>%n need you</numerusform>
        </translation>
    </message>
</context>
</TS>
