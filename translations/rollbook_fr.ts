<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>rollbook::AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Nouvelle absence autorisée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Demandes</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absences autorisées</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lesquelles</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told.</source>
        <translation>Absences autorisées, et pointages qui ne peuvent plus être que corrigés. Ce qui est approuvé compte aussitôt&#xa0;; les systèmes de l’école en sont informés.</translation>
    </message>
    <message>
        <source>No leave waits for a decision.</source>
        <translation>Aucune absence autorisée n’attend de décision.</translation>
    </message>
    <message>
        <source>Nobody has asked for leave yet.</source>
        <translation>Personne n’a encore demandé d’absence autorisée.</translation>
    </message>
    <message>
        <source>A leave that is approved makes the marks it covers Excused.</source>
        <translation>Quand une absence autorisée est approuvée, les pointages qu’elle couvre passent à Excusé.</translation>
    </message>
    <message>
        <source>No correction waits for a decision.</source>
        <translation>Aucune correction n’attend de décision.</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction yet.</source>
        <translation>Personne n’a encore demandé de correction.</translation>
    </message>
    <message>
        <source>A correction is asked for in the story of a mark, when its register is finished or locked.</source>
        <translation>Une correction se demande dans l’historique d’un pointage, quand son appel est terminé ou verrouillé.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is why something is asked for</extracomment>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Réponse à %1</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>Réponse, s’il y en a une</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Approuvée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Refusée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirée&#xa0;: %1</translation>
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
        <translation>%1 (justificatif&#xa0;: %2)</translation>
    </message>
    <message>
        <source>The leave is asked for.</source>
        <translation>L’absence autorisée est demandée.</translation>
    </message>
    <message>
        <source>The letter cannot be opened. Choose another file.</source>
        <translation>Le justificatif ne s’ouvre pas. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB.</source>
        <translation>La demande n’a pas été prise&#xa0;: il y a déjà une absence autorisée ces jours-là, il y a trop de jours, ou le justificatif dépasse 5 Mo.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
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
        <translation>Ajouter la séance</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Code, as the school writes it</source>
        <translation>Code, tel que l’école l’écrit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Appel du jour</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject code and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The session must end after it begins.</source>
        <translation>La séance doit finir après son début.</translation>
    </message>
    <message>
        <source>This class has no students yet. Import its class list on the Students page.</source>
        <translation>Cette classe n’a pas encore d’élèves. Importez sa liste à la page Élèves.</translation>
    </message>
</context>
<context>
    <name>rollbook::AddressPage</name>
    <message>
        <source>Which one is it?</source>
        <translation>Lequel est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Son adresse</translation>
    </message>
    <message>
        <source>As in the web browser. Nothing about you is sent to look who answers there.</source>
        <translation>Comme dans le navigateur. Rien sur vous n’est envoyé pour voir qui y répond.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Le nom que vous lui donnez</translation>
    </message>
    <message>
        <source>School server</source>
        <translation>Serveur de l’école</translation>
    </message>
</context>
<context>
    <name>rollbook::Application</name>
    <message>
        <source>There is nothing to lock yet: set a PIN or add a person on the Settings page.</source>
        <translation>Il n’y a encore rien à verrouiller&#xa0;: définissez un PIN ou ajoutez une personne à la page Réglages.</translation>
    </message>
    <message>
        <source>The registers are not open yet. Try again in a moment.</source>
        <translation>Les appels ne sont pas encore ouverts. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 does not know that password.</source>
        <translation>%1 ne connaît pas ce mot de passe.</translation>
    </message>
    <message>
        <source>The PIN until now is another one. After three wrong ones, wait.</source>
        <translation>Ce n’est pas le PIN actuel. Après trois erreurs, il faut attendre.</translation>
    </message>
    <message>
        <source>A part of the data file cannot be read.</source>
        <translation>Une partie du fichier de données ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes.</source>
        <translation>Rollbook le reconstruit à partir de ses copies. Tous les pointages munis d’une coche sont gardés. Cela peut prendre quelques minutes.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three wrong ones, wait.</source>
        <translation>Ce n’est pas le bon PIN. Après trois erreurs, il faut attendre.</translation>
    </message>
    <message>
        <source>Nobody was removed: %1</source>
        <translation>Personne n’a été retiré&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>%Ln mot de passe n’a pas pu être retiré du trousseau de cet ordinateur.</numerusform>
            <numerusform>%Ln mots de passe n’ont pas pu être retirés du trousseau de cet ordinateur.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message>
        <source>Attendance by week</source>
        <translation>Présence par semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none %2</source>
        <extracomment>Of a chart, for a screen reader: %1 is a number of weeks, %2 &quot;below 75 %&quot;, %3 the weeks that are</extracomment>
        <translation>%1, aucune %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the first day of a week</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>Week of %1: %2, %3</source>
        <extracomment>%1 is the first day, %2 a percentage, %3 &quot;12 present, 1 absent&quot;</extracomment>
        <translation>Semaine du %1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>on the scale of a chart</comment>
        <translation>%1&#xa0;%</translation>
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
        <translation>Classe</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>Trimestre dernier</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Tous les appels</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Dates au choix</translation>
    </message>
</context>
<context>
    <name>rollbook::BookModel</name>
    <message>
        <source>Not on this register</source>
        <translation>Pas dans cet appel</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une remarque</translation>
    </message>
</context>
<context>
    <name>rollbook::BookSheet</name>
    <message>
        <source>Class book %1</source>
        <extracomment>The title of a printed class book: %1 is a class</extracomment>
        <translation>Registre de classe %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are</extracomment>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>Under the title of a printed class book: %1 is the school, %2 and %3 are days</extracomment>
        <translation>%1, du %2 au %3</translation>
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
        <translation>Registre de classe</translation>
    </message>
</context>
<context>
    <name>rollbook::BothMarks</name>
    <message>
        <source>The mark</source>
        <translation>Le pointage</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>Fixé par le secrétariat</translation>
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
            <numerusform>%Ln de suite</numerusform>
            <numerusform>%Ln de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non pointé</translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, anniversaire aujourd’hui</translation>
    </message>
</context>
<context>
    <name>rollbook::CardView</name>
    <message>
        <source>Register as cards</source>
        <translation>Appel en fiches</translation>
    </message>
</context>
<context>
    <name>rollbook::ChoiceRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a choice: %1 is what is chosen, such as &quot;Language&quot;, %2 a value</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ClassBookPage</name>
    <message>
        <source>Class book</source>
        <translation>Registre de classe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save the class book as a PDF file to print</source>
        <translation>Enregistrer le registre de classe en PDF à imprimer</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Open student</source>
        <translation>Voir l’élève</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Pas encore de classes.</translation>
    </message>
    <message>
        <source>Import a class list on the Students page. The class book fills itself from the registers.</source>
        <translation>Importez une liste de classe à la page Élèves. Le registre de classe se remplit tout seul à partir des appels.</translation>
    </message>
    <message>
        <source>No registers of this class in this period.</source>
        <translation>Pas d’appel de cette classe dans cette période.</translation>
    </message>
    <message>
        <source>Choose another period, or open a register on the Today page.</source>
        <translation>Choisissez une autre période, ou ouvrez un appel à la page Aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln élève</numerusform>
            <numerusform>%Ln élèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
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
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Print the class book</source>
        <translation>Imprimer le registre de classe</translation>
    </message>
    <message>
        <source>Export the class book</source>
        <translation>Exporter le registre de classe</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The class book is in %1, to be printed.</source>
        <translation>Le registre de classe est dans %1, prêt à imprimer.</translation>
    </message>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>Le fichier %1 n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>Export the class book as a CSV file or an Excel workbook</source>
        <translation>Exporter le registre de classe en fichier CSV ou en classeur Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Opens the register again; who was not called is unmarked</source>
        <translation>Rouvre l’appel&#xa0;; ces élèves redeviennent non pointés</translation>
    </message>
    <message>
        <source>%1 finished by itself %2: 1 student who was not called is marked absent.</source>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>%1&#xa0;: appel terminé tout seul à %2&#xa0;; 1 élève non pointé est porté absent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1&#xa0;: appel terminé tout seul à %2&#xa0;; %Ln élève non pointé est porté absent.</numerusform>
            <numerusform>%1&#xa0;: appel terminé tout seul à %2&#xa0;; %Ln élèves non pointés sont portés absents.</numerusform>
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
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>How much of the day</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Jours entiers</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Une partie du jour</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Jours sans cours</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Intitulé</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>None from here on. Import the school&apos;s calendar of holidays, or add one below.</source>
        <translation>Aucun à partir de ce jour. Importez le calendrier des congés de l’école, ou ajoutez des jours ci-dessous.</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>Modifier ces jours</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Ajouter des jours</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add days without lessons</source>
        <translation>Ajouter des jours sans cours</translation>
    </message>
    <message>
        <source>Say what it is, such as: Half-term.</source>
        <translation>Indiquez l’intitulé, par exemple&#xa0;: Vacances d’automne.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Le dernier jour est avant le premier. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message>
        <source>Mark</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Code, or a word of its meaning</source>
        <translation>Code, ou un mot de sa signification</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>This code needs a note</source>
        <translation>Ce code demande une remarque</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code pour %1</translation>
    </message>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Code pour %Ln élève</numerusform>
            <numerusform>Code pour %Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be set by: %2. Ask them, or choose another code.</source>
        <extracomment>%1 is a code, %2 one or more roles, such as &quot;Office, Administrator&quot;</extracomment>
        <translation>«&#xa0;%1&#xa0;» peut être mis par&#xa0;: %2. Demandez-leur, ou choisissez un autre code.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” needs a note: write why, then mark.</source>
        <translation>«&#xa0;%1&#xa0;» demande une remarque&#xa0;: écrivez pourquoi, puis pointez.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a code</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>touche %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. Marks: %4.</source>
        <extracomment>%1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks</extracomment>
        <translation>%1&#xa0;: %2. %3. Pointage&#xa0;: %4.</translation>
    </message>
    <message>
        <source>Type a code, or tap one.</source>
        <translation>Tapez un code, ou touchez-en un.</translation>
    </message>
    <message>
        <source>The school has no such code.</source>
        <translation>L’école n’a pas ce code.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln code correspond.</numerusform>
            <numerusform>%Ln codes correspondent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>such as 7 19 or 7 19L5 23E</source>
        <translation>par exemple 7 19 ou 7 19L5 23E</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Pointer</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Everyone is here but</source>
        <translation>Tous présents sauf</translation>
    </message>
    <message>
        <source>As in %1 at %2</source>
        <extracomment>%1 is a session, %2 the time at which it began</extracomment>
        <translation>Comme à la séance %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n min)</source>
        <extracomment>%1 is a student</extracomment>
        <translation>
            <numerusform>%1 (%Ln min)</numerusform>
            <numerusform>%1 (%Ln min)</numerusform>
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
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 stays as is: %2.</source>
        <extracomment>%1 is a student, %2 such as &quot;On leave until 24 Nov&quot;</extracomment>
        <translation>Rien ne change pour %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>Il n’y a pas de numéro %1.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«&#xa0;%1&#xa0;» ne veut rien dire ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln présent.</numerusform>
            <numerusform>%Ln présents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Tapez le début d’un nom.</translation>
    </message>
    <message>
        <source>Nobody on this register is called so.</source>
        <translation>Personne dans cet appel ne porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>Élève affiché seulement&#xa0;: %Ln.</numerusform>
            <numerusform>Élèves affichés seulement&#xa0;: %Ln.</numerusform>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>On the other device</source>
        <translation>Sur l’autre appareil</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Sur %1</translation>
    </message>
    <message>
        <source>%1, latest, kept</source>
        <translation>%1, le plus récent, gardé</translation>
    </message>
    <message>
        <source>A value that Rollbook does not know. Ask the office.</source>
        <translation>Une valeur que Rollbook ne connaît pas. Demandez au secrétariat.</translation>
    </message>
    <message>
        <source>It does not tell who or when. Seen %1.</source>
        <translation>Il ne dit ni qui ni quand. Vu %1.</translation>
    </message>
    <message>
        <source>Yours, latest, kept</source>
        <translation>Le vôtre, le plus récent, gardé</translation>
    </message>
    <message>
        <source>Yours, on this device</source>
        <translation>Le vôtre, sur cet appareil</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>1 change to decide</source>
        <translation>1 modification à trancher</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln modification à trancher</numerusform>
            <numerusform>%Ln modifications à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a session, %3 its day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Which one is later cannot be told. Both are kept until you decide.</source>
        <translation>On ne peut pas savoir lequel est le plus récent. Les deux sont gardés jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>The later one counts. You can still use the other.</source>
        <translation>Le plus récent compte. Vous pouvez encore prendre l’autre.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Prendre l’autre</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder le mien</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Prendre le mien</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historique de %1</translation>
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
        <translation>Correction</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutes de retard</translation>
    </message>
    <message>
        <source>The mark should be</source>
        <translation>Le pointage devrait être</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Pourquoi, pour le secrétariat</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>Demander la correction</translation>
    </message>
    <message>
        <source>The register is locked: this mark changes only when the office approves a correction.</source>
        <translation>L’appel est verrouillé&#xa0;: ce pointage ne change que si le secrétariat approuve une correction.</translation>
    </message>
    <message>
        <source>A school system did not take this mark. The office can be asked to correct it.</source>
        <translation>Un système de l’école n’a pas pris ce pointage. On peut demander au secrétariat de le corriger.</translation>
    </message>
    <message>
        <source>The register is finished. Reopen it, or ask the office for a correction.</source>
        <translation>L’appel est terminé. Rouvrez-le, ou demandez une correction au secrétariat.</translation>
    </message>
    <message>
        <source>Say why: the office decides by it.</source>
        <translation>Indiquez pourquoi&#xa0;: le secrétariat s’appuie dessus pour décider.</translation>
    </message>
    <message>
        <source>It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.</source>
        <translation>Il est trop tard pour demander&#xa0;: le cours est plus ancien que l’école ne le permet. Parlez-en au secrétariat.</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%Ln non pointé</numerusform>
            <numerusform>%Ln non pointés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a status</comment>
        <translation>%1&#xa0;: n’afficher que ceux-là</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a status and a count</comment>
        <extracomment>What a button is called: %1 is a status, %2 a number</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::DayWording</name>
    <message>
        <source>Cancelled</source>
        <extracomment>%1 is why a lesson is not held</extracomment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No register was taken</source>
        <translation>L’appel n’a pas été fait</translation>
    </message>
    <message>
        <source>Scheduled. Opens by itself at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Prévu. S’ouvre tout seul à %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Opens by itself within a minute</source>
        <translation>S’ouvre tout seul d’ici une minute</translation>
    </message>
    <message>
        <source>Over, and no register was opened</source>
        <translation>Terminé, et aucun appel n’a été ouvert</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Cours supplémentaire</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Déplacé, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Déplacé, avant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>With a substitute</source>
        <translation>Avec un remplaçant</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not your class</source>
        <translation>Pas votre classe</translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message>
        <source>The data file was damaged and has been rebuilt from its copies. The damaged file is kept.</source>
        <translation>Le fichier de données était abîmé&#xa0;; il a été reconstruit à partir de ses copies. Le fichier abîmé est gardé.</translation>
    </message>
    <message>
        <source>The password is used until you close Rollbook. This computer has no keychain to keep it in.</source>
        <translation>Le mot de passe sert jusqu’à la fermeture de Rollbook. Cet ordinateur n’a pas de trousseau où le garder.</translation>
    </message>
    <message>
        <source>The disk is full. Marks are still kept for a while. Free some space now.</source>
        <translation>Le disque est plein. Les pointages sont encore gardés quelque temps. Libérez de la place maintenant.</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>Le fichier n’a pas pu être repris&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>%Ln identifiant repris du fichier.</numerusform>
            <numerusform>%Ln identifiants repris du fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La ligne %1 a été laissée de côté&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::EmptyState</name>
    <message>
        <source>Reading from this device…</source>
        <translation>Lecture sur cet appareil…</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Ceci ne peut pas être affiché maintenant.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryBar</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Remarque pour %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <translation>Minutes de retard, %1</translation>
    </message>
    <message>
        <source>Seen by the school</source>
        <translation>Visible par l’école</translation>
    </message>
    <message>
        <source>Minutes, or the time of arrival</source>
        <translation>Minutes, ou heure d’arrivée</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>malade</translation>
    </message>
    <message>
        <source>bus late</source>
        <translation>bus en retard</translation>
    </message>
    <message>
        <source>at the doctor&apos;s</source>
        <translation>chez le médecin</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>départ anticipé</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>devoirs non faits</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>Fills in the present time</extracomment>
        <translation>Maintenant, %1</translation>
    </message>
    <message>
        <source>Late, without minutes</source>
        <translation>En retard, sans minutes</translation>
    </message>
    <message>
        <source>Type minutes up to 600, or a time after the start.</source>
        <translation>Tapez des minutes, 600 au plus, ou une heure après le début.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>Le fichier %1 n’a pas été écrit. %2</translation>
    </message>
    <message>
        <source>1 mark is in %1.</source>
        <translation>1 pointage est dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln pointage est dans %1.</numerusform>
            <numerusform>%Ln pointages sont dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: 1 register of a class that is not yours.</source>
        <extracomment>%1 says how many marks are in which file</extracomment>
        <translation>%1 Laissé de côté&#xa0;: 1 appel d’une classe qui n’est pas la vôtre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 Laissé de côté&#xa0;: %Ln appel d’une classe qui n’est pas la vôtre.</numerusform>
            <numerusform>%1 Laissés de côté&#xa0;: %Ln appels de classes qui ne sont pas les vôtres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Statut à afficher</translation>
    </message>
    <message>
        <source>Show which time of arrival or marking</source>
        <translation>Heure d’arrivée ou de pointage à afficher</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>À toute heure</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Who arrived or was marked then: %1 is a time</extracomment>
        <translation>Avant %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <extracomment>Who arrived or was marked then: %1 and %2 are times</extracomment>
        <translation>De %1 à %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>À partir de %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>How much of a register is shown: %1 and %2 are numbers</extracomment>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>N’afficher que</translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message>
        <source>Go to the first</source>
        <translation>Aller au premier</translation>
    </message>
    <message>
        <source>The rest is present: finish</source>
        <translation>Les autres sont présents&#xa0;: terminer</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Élèves comptés</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Retour à l’appel</translation>
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
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>%Ln en salle selon l’appel.</numerusform>
            <numerusform>%Ln en salle selon l’appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student is unmarked: %1.</source>
        <translation>1 élève n’est pas pointé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln élève n’est pas pointé&#xa0;: %1.</numerusform>
            <numerusform>%Ln élèves ne sont pas pointés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You counted %1, and %2 are marked as here.</source>
        <translation>Vous en avez compté %1&#xa0;; selon l’appel, %2 en salle.</translation>
    </message>
    <message>
        <source>In the class, but not on this register: %1.</source>
        <translation>Dans la classe, mais pas dans cet appel&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Came later than %1 minutes, when the register closes: %2.</source>
        <translation>Arrivée après plus de %1 minutes, délai de clôture de l’appel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Terminer quand même</translation>
    </message>
</context>
<context>
    <name>rollbook::GuardianList</name>
    <message>
        <source>Add somebody to call</source>
        <translation>Ajouter une personne à prévenir</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Personnes à prévenir</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Lien avec l’élève</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Son téléphone</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>Son e-mail</translation>
    </message>
    <message>
        <source>such as: mother</source>
        <translation>par exemple&#xa0;: mère</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep whom to call</source>
        <translation>Enregistrer la personne à prévenir</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
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
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Personne pour l’instant.</translation>
    </message>
    <message>
        <source>Enter a name, and a telephone number or an email address.</source>
        <translation>Saisissez un nom, et un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>rollbook::HistoryModel</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>a day in a history</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
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
        <translation>Ce serveur ne donne pas de liste de classe.</translation>
    </message>
    <message>
        <source>Its ids are learnt from registers that the school has opened there, or come from a file that the school gives you. Until then marks wait on this device; none is lost.</source>
        <translation>Ses identifiants s’apprennent des appels que l’école y a ouverts, ou viennent d’un fichier que l’école vous donne. En attendant, les pointages restent sur cet appareil&#xa0;; aucun n’est perdu.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln trouvé là-bas</numerusform>
            <numerusform>%Ln trouvés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln absent de là-bas</numerusform>
            <numerusform>%Ln absents de là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Marks of students who are not there wait on this device until the school has added them.</source>
        <translation>Les pointages des élèves qui n’y sont pas attendent sur cet appareil que l’école les ait ajoutés.</translation>
    </message>
    <message>
        <source>None of them, or not sure</source>
        <translation>Aucun d’eux, ou pas sûr</translation>
    </message>
    <message>
        <source>Who is %1 there?</source>
        <translation>Qui est %1 là-bas&#xa0;?</translation>
    </message>
    <message>
        <source>Nothing has to be matched.</source>
        <translation>Il n’y a rien à faire correspondre.</translation>
    </message>
    <message>
        <source>This system knows classes and students by the school&apos;s own codes and numbers.</source>
        <translation>Ce système reconnaît les classes et les élèves aux codes et numéros de l’école.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back.</source>
        <translation>Vous voyez d’abord ce qui serait ajouté, modifié et arrêté. Rien n’est supprimé, et la dernière importation peut être annulée.</translation>
    </message>
    <message>
        <source>Class list (CSV)…</source>
        <translation>Liste de classe (CSV)…</translation>
    </message>
    <message>
        <source>OneRoster file…</source>
        <translation>Fichier OneRoster…</translation>
    </message>
    <message>
        <source>OneRoster folder…</source>
        <translation>Dossier OneRoster…</translation>
    </message>
    <message>
        <source>Timetable (iCalendar)…</source>
        <translation>Emploi du temps (iCalendar)…</translation>
    </message>
    <message>
        <source>Holidays (iCalendar)…</source>
        <translation>Congés (iCalendar)…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importations précédentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The school&apos;s lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it.</source>
        <translation>Les listes de l’école en fichier OneRoster 1.2, pour un autre système. Les numéros de téléphone n’y sont pas.</translation>
    </message>
    <message>
        <source>Export OneRoster…</source>
        <translation>Exporter en OneRoster…</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>Retour aux élèves</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 changement</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
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
        <translation>%1. Annulée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <extracomment>spoken name of a button: %1 is a file</extracomment>
        <translation>Annuler cette importation</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>Annuler cette importation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Class lists (CSV) are not listed: they only add and correct.</source>
        <translation>Rien pour l’instant. Les listes de classe (CSV) ne figurent pas ici&#xa0;: elles ne font qu’ajouter et corriger.</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip);;All files (*)</source>
        <translation>Fichiers OneRoster (*.zip);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendriers (*.ics);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export OneRoster</source>
        <translation>Exporter en OneRoster</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip)</source>
        <translation>Fichiers OneRoster (*.zip)</translation>
    </message>
    <message>
        <source>The lists are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les listes sont dans %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Le fichier %1 n’a pas été écrit. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPanel</name>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Les matricules d’élèves effacés sont ceux de nouveaux élèves</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Les matricules qui appartenaient à des élèves effacés appartiennent maintenant à de nouveaux élèves</translation>
    </message>
    <message>
        <source>The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it.</source>
        <translation>Le fichier ne dit pas comment il est écrit. Vérifiez que les noms ci-dessous sont corrects&#xa0;; sinon, choisissez une autre façon de le lire.</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Comment le fichier est écrit</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyHints</name>
    <message>
        <source>mark and go on</source>
        <translation>pointer et passer au suivant</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>effacer</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>minutes de retard</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annuler</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>everyone here but 7 and 19</source>
        <translation>tous présents sauf 7 et 19</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>chercher un nom</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminer</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveForm</name>
    <message>
        <source>How much of the day</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Jours entiers</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>Une partie de chaque jour</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>Joindre un justificatif…</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Nouvelle absence autorisée</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Type d’absence autorisée</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Ask for the leave</source>
        <translation>Demander l’absence autorisée</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Joindre un justificatif</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Justificatifs (*.pdf *.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Fichier joint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Choisissez un élève dans la liste.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>Le dernier jour est avant le premier. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>La fin doit venir après le début.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonCard</name>
    <message>
        <source>Enter opens it. Alt with an arrow key moves it.</source>
        <translation>Entrée pour l’ouvrir, Alt et une flèche pour le déplacer.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonForm</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Appel du jour</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>As every week</source>
        <translation>Comme chaque semaine</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Modifier ce cours</translation>
    </message>
    <message>
        <source>This one only. Its marks stay with it.</source>
        <translation>Ce cours seulement. Ses pointages le suivent.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Annuler %1</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Annuler le cours</translation>
    </message>
    <message>
        <source>It does not take place: %1, %2. It stays in the timetable with your reason.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Il n’a pas lieu&#xa0;: %1, %2. Il reste dans l’emploi du temps avec votre motif.</translation>
    </message>
    <message>
        <source>Makeup lesson for %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Cours de rattrapage pour %1</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Ajouter le cours</translation>
    </message>
    <message>
        <source>Once, on a day and at a time of your choice.</source>
        <translation>Une seule fois, au jour et à l’heure de votre choix.</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Cours supplémentaire</translation>
    </message>
    <message>
        <source>Say why it is cancelled: those who look for the lesson will read it.</source>
        <translation>Indiquez pourquoi il est annulé&#xa0;: ceux qui chercheront le cours le liront.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>Le cours doit finir après son début.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Il n’y a pas encore de classe. Importez une liste de classe à la page Élèves.</translation>
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
        <translation>Ouvrir l’appel</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Son appel existe déjà&#xa0;: ce cours reste donc au même moment et au même endroit.</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Modifier ce cours</translation>
    </message>
    <message>
        <source>Cancel this lesson</source>
        <translation>Annuler ce cours</translation>
    </message>
    <message>
        <source>Take the extra lesson back</source>
        <translation>Retirer le cours supplémentaire</translation>
    </message>
    <message>
        <source>As every week again</source>
        <translation>Remettre comme chaque semaine</translation>
    </message>
    <message>
        <source>Plan a makeup lesson</source>
        <translation>Prévoir un cours de rattrapage</translation>
    </message>
    <message>
        <source>Change it for every week</source>
        <translation>Modifier pour chaque semaine</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonWording</name>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
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
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Cours supplémentaire</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Déplacé, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Déplacé, avant&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Remplacement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Teacher is needed twice</source>
        <translation>Deux cours pour l’enseignant</translation>
    </message>
    <message>
        <source>Room is needed twice</source>
        <translation>Deux cours dans la salle</translation>
    </message>
    <message>
        <source>Class has two lessons</source>
        <translation>Deux cours pour la classe</translation>
    </message>
    <message>
        <source>Register open</source>
        <translation>Appel ouvert</translation>
    </message>
    <message>
        <source>Register finished</source>
        <translation>Appel terminé</translation>
    </message>
    <message>
        <source>Register locked</source>
        <translation>Appel verrouillé</translation>
    </message>
    <message>
        <source>%1 is to teach %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>%1 a deux cours à la fois, %2 et %3&#xa0;: %4, %5.</translation>
    </message>
    <message>
        <source>Room %1 is needed for %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>La salle %1 est demandée à la fois pour %2 et %3&#xa0;: %4, %5.</translation>
    </message>
    <message>
        <source>The class has %1 and %2 at once: %3, %4.</source>
        <extracomment>%1 and %2 are lessons, %3 a day, %4 a time</extracomment>
        <translation>La classe a %1 et %2 à la fois&#xa0;: %3, %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>Semaine A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Semaine B</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>short weekday, day and month</comment>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>rollbook::LockPage</name>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>PIN oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>%Ln pointage demande votre attention</numerusform>
            <numerusform>%Ln pointages demandent votre attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>%Ln pointage est en chemin</numerusform>
            <numerusform>%Ln pointages sont en chemin</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is marking?</source>
        <translation>Qui fait l’appel&#xa0;?</translation>
    </message>
    <message>
        <source>Each person&apos;s marks go to the school under their own name, also while another one is here.</source>
        <translation>Les pointages de chacun partent à l’école sous son propre nom, même quand quelqu’un d’autre est là.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.</source>
        <translation>Connectez-vous à %1 avec votre propre mot de passe. Le PIN est alors retiré, et vous pouvez en définir un autre. Aucun pointage n’est touché.</translation>
    </message>
    <message>
        <source>There is no school system here that could say who you are. Whoever looks after this device can take the PIN away: rollbookctl people forget-pin. No mark is touched.</source>
        <translation>Aucun système de l’école ne peut dire ici qui vous êtes. La personne qui s’occupe de cet appareil peut retirer le PIN&#xa0;: rollbookctl people forget-pin. Aucun pointage n’est touché.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n’est pas le bon PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>Trop d’erreurs. Attendez %Ln seconde.</numerusform>
            <numerusform>Trop d’erreurs. Attendez %Ln secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>Trop d’erreurs. Attendez %Ln minute.</numerusform>
            <numerusform>Trop d’erreurs. Attendez %Ln minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Importer une liste de classe</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Exporter la présence</translation>
    </message>
    <message>
        <source>Send marks now</source>
        <translation>Envoyer les pointages maintenant</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ajouter un système de l’école</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
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
        <translation>page actuelle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>%1 is a page&apos;s name, %2 a number key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Class book</source>
        <translation>Registre de classe</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absences</translation>
    </message>
</context>
<context>
    <name>rollbook::NewClassForm</name>
    <message>
        <source>Make the class</source>
        <translation>Créer la classe</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Code, such as 7A</source>
        <translation>Code, par exemple 7A</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>The code stays: servers and other devices know the class by it.</source>
        <translation>Le code ne change plus&#xa0;: les serveurs et les autres appareils reconnaissent la classe par lui.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is a class %1 already.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>Il y a déjà une classe %1.</translation>
    </message>
    <message>
        <source>Class %1 is made.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>La classe %1 est créée.</translation>
    </message>
</context>
<context>
    <name>rollbook::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Fermer l’avis</translation>
    </message>
</context>
<context>
    <name>rollbook::ObstacleBar</name>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Rouvrir l’appel</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>Pourquoi&#xa0;? Gardé dans l’historique</translation>
    </message>
    <message>
        <source>Why the register is opened again</source>
        <translation>Pourquoi l’appel est rouvert</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; to change a mark, reopen it.</source>
        <translation>Terminé %1. On peut le lire&#xa0;; pour changer un pointage, rouvrez-le.</translation>
    </message>
    <message>
        <source>This session is on %1. What is marked today is sent all the same.</source>
        <translation>Date de cette séance&#xa0;: %1. Ce qui est pointé aujourd’hui est envoyé quand même.</translation>
    </message>
    <message>
        <source>%1 says that this class is not yours. Marks stay here until the office has given you access.</source>
        <translation>Selon %1, cette classe n’est pas la vôtre. Les pointages restent ici jusqu’à ce que le secrétariat vous ait donné accès.</translation>
    </message>
    <message>
        <source>This register was closed on %1. Ask the office for each change.</source>
        <translation>Cet appel a été clos sur %1. Demandez chaque modification au secrétariat.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. Ask the office for each change.</source>
        <translation>%1 ne prend plus de pointages pour ce cours. Demandez chaque modification au secrétariat.</translation>
    </message>
    <message>
        <source>The school has not opened this register on %1 yet. Mark it: the marks wait here and go by themselves.</source>
        <translation>L’école n’a pas encore ouvert cet appel sur %1. Faites-le&#xa0;: les pointages attendent ici et partent tout seuls.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. Mark it: the marks go once that one has ended.</source>
        <translation>Un autre cours de cette classe est encore ouvert sur %1. Faites l’appel&#xa0;: les pointages partent une fois l’autre cours terminé.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits. Ask the office which one is right.</source>
        <translation>%1 a plus d’une séance qui correspond. Demandez au secrétariat laquelle est la bonne.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while it is on.</source>
        <translation>Ce cours n’a jamais été ouvert sur %1, qui ne prend les pointages que pendant le cours.</translation>
    </message>
    <message>
        <source>%1 needs your password. You can mark; the marks wait here.</source>
        <translation>%1 a besoin de votre mot de passe. Vous pouvez faire l’appel&#xa0;; les pointages attendent ici.</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Demander au secrétariat</translation>
    </message>
    <message>
        <source>See Sync</source>
        <translation>Voir Synchro</translation>
    </message>
    <message>
        <source>This register is too old to be changed here. Ask the office for each change.</source>
        <translation>Cet appel est trop ancien pour être modifié ici. Demandez chaque modification au secrétariat.</translation>
    </message>
    <message>
        <source>There is no school on this day. What is marked is kept and sent all the same.</source>
        <translation>Il n’y a pas école ce jour-là. Ce qui est pointé est gardé et envoyé quand même.</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1. What is marked is kept and sent all the same.</source>
        <translation>L’école est fermée ce jour-là&#xa0;: %1. Ce qui est pointé est gardé et envoyé quand même.</translation>
    </message>
    <message>
        <source>The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.</source>
        <translation>Ce cours n’est pas dans l’emploi du temps. Si c’est le bon, faites l’appel&#xa0;: il est gardé et envoyé quand même.</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>Choisir un autre cours</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; ask the office for each change.</source>
        <translation>Terminé %1. On peut le lire&#xa0;; demandez chaque modification au secrétariat.</translation>
    </message>
    <message>
        <source>By the school&apos;s lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.</source>
        <translation>D’après les listes de l’école, cette classe n’est pas la vôtre&#xa0;: vous pouvez lire, pas pointer. Demandez au secrétariat de vous l’attribuer, ou choisissez un autre cours.</translation>
    </message>
    <message>
        <source>The school&apos;s lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.</source>
        <translation>Vous ne figurez pas comme enseignant dans les listes de l’école&#xa0;: vous pouvez lire, pas pointer. Indiquez votre numéro de personnel dans les règles de l’école.</translation>
    </message>
    <message>
        <source>You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.</source>
        <translation>Vous êtes ici pour lire, pas pour pointer. Demandez chaque modification au secrétariat&#xa0;; votre rôle se fixe dans les règles de l’école.</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>Voir les règles</translation>
    </message>
</context>
<context>
    <name>rollbook::OfficeMark</name>
    <message>
        <source>As asked for: %1</source>
        <extracomment>The first of the marks that the office can set: %1 is the mark that was asked for</extracomment>
        <translation>Comme demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutes de retard</translation>
    </message>
    <message>
        <source>The mark becomes</source>
        <translation>Le pointage devient</translation>
    </message>
    <message>
        <source>The mark becomes, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Le pointage devient, %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Minutes de retard, %1</translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message>
        <source>Marks not confirmed yet</source>
        <translation>Pointages pas encore confirmés</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a student, %2 a session and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historique de %1</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message>
        <source>Take my PIN away</source>
        <translation>Retirer mon PIN</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller maintenant</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Verrouiller si personne n’y touche pendant</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Verrouiller après</translation>
    </message>
    <message>
        <source>People on this device</source>
        <translation>Personnes sur cet appareil</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actuel</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>Nouveau PIN, de 4 à 12 chiffres</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>Le nouveau PIN, encore une fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.</source>
        <translation>Chaque personne a ses propres appels, pointages en chemin et mots de passe. Un PIN empêche les autres de pointer en votre nom.</translation>
    </message>
    <message>
        <source>Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone.</source>
        <translation>Vous seulement, et sans PIN. Avec un PIN ou une deuxième personne, l’appareil demande qui est là, et se verrouille quand personne ne s’en sert.</translation>
    </message>
    <message>
        <source>%1, with a PIN</source>
        <extracomment>a person on this device: %1 is a name</extracomment>
        <translation>%1, avec PIN</translation>
    </message>
    <message>
        <source>%1, without a PIN</source>
        <translation>%1, sans PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Définir un PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Enregistrer ce PIN</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>Un PIN a au moins 4 chiffres.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Remove me from this device</source>
        <translation>Me retirer de cet appareil</translation>
    </message>
</context>
<context>
    <name>rollbook::PercentWords</name>
    <message>
        <source>%1 %</source>
        <extracomment>A percentage: %1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>below %1 %</source>
        <extracomment>%1 is the percentage below which a student is warned of</extracomment>
        <translation>sous les %1&#xa0;%</translation>
    </message>
    <message>
        <source>Present and late, of all lessons that were not excused.</source>
        <translation>Présents et en retard, sur tous les cours sauf les excusés.</translation>
    </message>
    <message>
        <source>As %1 counts it.</source>
        <extracomment>How a percentage is made: %1 is a school system</extracomment>
        <translation>Comme %1 le calcule.</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln présent</numerusform>
            <numerusform>%Ln présents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln en retard</numerusform>
            <numerusform>%Ln en retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln excusé</numerusform>
            <numerusform>%Ln excusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln non pointé</numerusform>
            <numerusform>%Ln non pointés</numerusform>
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
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>Enseignant remplaçant</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Secrétariat</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Contrôleur</translation>
    </message>
    <message>
        <source>Mark a class</source>
        <translation>Faire l’appel d’une classe</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Ouvrir un appel</translation>
    </message>
    <message>
        <source>Finish a register</source>
        <translation>Terminer un appel</translation>
    </message>
    <message>
        <source>Reopen a finished register</source>
        <translation>Rouvrir un appel terminé</translation>
    </message>
    <message>
        <source>Cancel a lesson</source>
        <translation>Annuler un cours</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Demander une correction</translation>
    </message>
    <message>
        <source>Decide between two marks</source>
        <translation>Trancher entre deux pointages</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>Saisir une absence autorisée</translation>
    </message>
    <message>
        <source>Decide on leave and corrections</source>
        <translation>Décider des absences autorisées et des corrections</translation>
    </message>
    <message>
        <source>Change classes and students, import lists</source>
        <translation>Modifier les classes et les élèves, importer des listes</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>Modifier l’emploi du temps</translation>
    </message>
    <message>
        <source>Change the school rules</source>
        <translation>Modifier les règles de l’école</translation>
    </message>
    <message>
        <source>Add and remove school systems</source>
        <translation>Ajouter et retirer des systèmes de l’école</translation>
    </message>
    <message>
        <source>Read the history of a mark</source>
        <translation>Lire l’historique d’un pointage</translation>
    </message>
    <message>
        <source>Read figures and warnings</source>
        <translation>Lire les chiffres et les alertes</translation>
    </message>
    <message>
        <source>Read all about a student</source>
        <translation>Lire tout ce qui concerne un élève</translation>
    </message>
    <message>
        <source>Erase a student</source>
        <translation>Effacer un élève</translation>
    </message>
    <message>
        <source>%2: for classes that are not yours, only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2&#xa0;: pour les classes qui ne sont pas les vôtres, réservé à&#xa0;: %1. Votre rôle ici&#xa0;: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%2: only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2&#xa0;: réservé à&#xa0;: %1. Votre rôle ici&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Effacer tous les chiffres</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintedPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a file&apos;s name, %2 a number</extracomment>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>how often two lessons are at one time</extracomment>
        <translation>une fois</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>Il faut l’enseignant %1 deux fois en même temps&#xa0;: pour %2 et pour %3, d’abord le %4 à %5, %6 en tout.</translation>
    </message>
    <message>
        <source>Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>Il faut la salle %1 deux fois en même temps&#xa0;: pour %2 et pour %3, d’abord le %4 à %5, %6 en tout.</translation>
    </message>
    <message>
        <source>Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>La classe %1 a deux cours en même temps&#xa0;: %2 et %3, d’abord le %4 à %5, %6 en tout.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.</source>
        <translation>Un guillemet manque ou est en trop. Mettez toute la cellule entre guillemets, et doublez ceux qu’elle contient.</translation>
    </message>
    <message>
        <source>It has characters that are not text. Save the file again as UTF-8.</source>
        <translation>Il y a des caractères qui ne sont pas du texte. Enregistrez de nouveau le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>A cell is longer than any name or number. See whether a quotation mark is missing.</source>
        <translation>Une cellule est plus longue que n’importe quel nom ou numéro. Vérifiez s’il manque un guillemet.</translation>
    </message>
    <message>
        <source>It has more cells than any class list. See whether the file is one.</source>
        <translation>Il y a plus de cellules que dans n’importe quelle liste de classe. Vérifiez que le fichier en est une.</translation>
    </message>
    <message>
        <source>%1 is not a date: “%2”. Write it as 2026-09-07.</source>
        <extracomment>%1 is a heading of the file, %2 what stands there</extracomment>
        <translation>%1 n’est pas une date&#xa0;: «&#xa0;%2&#xa0;». Écrivez-la comme 2026-09-07.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>%1 a %2 caractères. Le maximum est de %3.</translation>
    </message>
    <message>
        <source>A term needs a sourcedId, a startDate and a later endDate.</source>
        <translation>Une période a besoin d’un sourcedId, d’une startDate et d’une endDate postérieure.</translation>
    </message>
    <message>
        <source>A class needs a sourcedId.</source>
        <translation>Une classe a besoin d’un sourcedId.</translation>
    </message>
    <message>
        <source>The class code %1 is used twice. This class is called %2.</source>
        <translation>Le code de classe %1 est utilisé deux fois. Cette classe s’appelle %2.</translation>
    </message>
    <message>
        <source>A person needs a sourcedId and a name.</source>
        <translation>Une personne a besoin d’un sourcedId et d’un nom.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with the same details.</source>
        <translation>Le sourcedId %1 est déjà à la ligne %2, avec les mêmes données.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.</source>
        <translation>Le sourcedId %1 est déjà à la ligne %2, avec d’autres données. La première ligne compte. Donnez à celle-ci un identifiant à elle.</translation>
    </message>
    <message>
        <source>The number %1 is on line %2 already. The first line counts.</source>
        <translation>Le numéro %1 est déjà à la ligne %2. La première ligne compte.</translation>
    </message>
    <message>
        <source>%1 is in %2 twice. Once is enough.</source>
        <translation>%1 est deux fois dans %2. Une fois suffit.</translation>
    </message>
    <message>
        <source>It ends before it begins: %1 is not in %2 by this line. Correct the dates.</source>
        <translation>La fin est avant le début&#xa0;: d’après cette ligne, %1 n’est pas dans %2. Corrigez les dates.</translation>
    </message>
    <message>
        <source>The role is “%1”. It has to be student or teacher.</source>
        <translation>Le rôle est «&#xa0;%1&#xa0;». Il doit être student ou teacher.</translation>
    </message>
    <message>
        <source>There is no person %1 in the file. Add the line to users.csv.</source>
        <translation>Il n’y a pas de personne %1 dans le fichier. Ajoutez la ligne à users.csv.</translation>
    </message>
    <message>
        <source>There is no class %1. Import the classes first, or correct the name.</source>
        <translation>Il n’y a pas de classe %1. Importez d’abord les classes, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>And 1 more like these.</source>
        <translation>Et 1 autre de ce genre.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Et %Ln autre de ce genre.</numerusform>
            <numerusform>Et %Ln autres de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>L’élève %1 a maintenant le numéro %2 à la source. Ici, c’est toujours %1&#xa0;: les pointages sont gardés sous ce numéro.</translation>
    </message>
    <message>
        <source>Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>L’enseignant %1 a maintenant le numéro %2 à la source. Ici, c’est toujours %1&#xa0;: les pointages sont gardés sous ce numéro.</translation>
    </message>
    <message>
        <source>Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <translation>La classe %1 s’appelle maintenant %2 à la source. Ici, elle reste %1&#xa0;: les pointages sont gardés sous ce nom.</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>Le numéro %1 était celui d’un élève qui a été effacé. Si c’est maintenant quelqu’un de nouveau, indiquez-le avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>Student %1 had left the school on %2 and is in a class by this file. That is taken back.</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>L’élève %1 avait quitté l’école le %2 et est dans une classe d’après ce fichier. Son départ est annulé.</translation>
    </message>
    <message>
        <source>It names no class of the school. Write the class&apos;s code or name into its title.</source>
        <translation>Aucune classe de l’école n’est nommée. Écrivez le code ou le nom de la classe dans le titre.</translation>
    </message>
    <message>
        <source>It names more than one class: %1. Leave one.</source>
        <extracomment>%1 are codes of classes</extracomment>
        <translation>Plus d’une classe est nommée&#xa0;: %1. Laissez-en une.</translation>
    </message>
    <message>
        <source>A lesson has to end after it starts, on the same day.</source>
        <translation>Un cours doit finir après son début, le même jour.</translation>
    </message>
    <message>
        <source>A change of this date and of all later ones cannot be taken over. Change each date.</source>
        <translation>Une modification de cette date et de toutes les suivantes ne peut pas être reprise. Modifiez chaque date.</translation>
    </message>
    <message>
        <source>It does not say when it starts (DTSTART).</source>
        <translation>L’heure de début n’est pas indiquée (DTSTART).</translation>
    </message>
    <message>
        <source>Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» n’est pas connu. Exportez le calendrier avec un nom comme Europe/Berlin.</translation>
    </message>
    <message>
        <source>It repeats too often. What is beyond %1 dates is left out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Il y a trop de répétitions. Ce qui dépasse %1 dates est laissé de côté.</translation>
    </message>
    <message>
        <source>There is no teacher %1. Import the teachers first, or correct the number.</source>
        <translation>Il n’y a pas d’enseignant %1. Importez d’abord les enseignants, ou corrigez le numéro.</translation>
    </message>
    <message>
        <source>Its weekday, week, times or first and last day do not fit together.</source>
        <translation>Le jour de la semaine, la semaine, les heures ou le premier et le dernier jour ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.</source>
        <translation>Le fichier a deux cours de cette classe à cette heure. Le premier compte. Donnez aux groupes leurs propres classes.</translation>
    </message>
    <message>
        <source>The file has it twice, with different times. The first counts.</source>
        <translation>Il y a deux entrées dans le fichier, à des heures différentes. La première compte.</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>La fin doit être après le début.</translation>
    </message>
    <message>
        <source>This is the calendar that was imported as “%1” before. It replaces what came from there.</source>
        <extracomment>%1 is the name of a calendar</extracomment>
        <translation>C’est le calendrier déjà importé sous le nom «&#xa0;%1&#xa0;». Il remplace ce qui en venait.</translation>
    </message>
    <message>
        <source>And 1 more conflict.</source>
        <translation>Et 1 autre conflit.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Et %Ln autre conflit.</numerusform>
            <numerusform>Et %Ln autres conflits.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1 any more. Choose another one.</source>
        <translation>Il n’y a plus de fichier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Choose another one.</source>
        <translation>Le fichier %1 ne peut pas être ouvert. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or a damaged one. Fetch it again.</source>
        <translation>%1 n’est pas un fichier zip, ou il est abîmé. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than any school&apos;s lists. See whether it is the right one.</source>
        <translation>Les fichiers dans %1 sont plus grands que les listes de n’importe quelle école. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>A file in %1 is damaged. Fetch it again.</source>
        <translation>Un fichier dans %1 est abîmé. Récupérez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 holds more than one set, in the folders %2. Pack one of them alone.</source>
        <extracomment>%1 is a file, %2 are folders in it</extracomment>
        <translation>%1 contient plus d’un jeu, dans les dossiers %2. Compressez-en un seul.</translation>
    </message>
    <message>
        <source>%2 is in %1 twice. Remove one.</source>
        <translation>%2 est deux fois dans %1. Retirez-en un.</translation>
    </message>
    <message>
        <source>There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.</source>
        <translation>Il y manque %1. Un jeu OneRoster a orgs, academicSessions, courses, classes, users et enrollments.</translation>
    </message>
    <message>
        <source>%1 is empty. Export the whole set again.</source>
        <translation>%1 est vide. Exportez de nouveau le jeu complet.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Without it nothing can be imported. Export the whole set again.</source>
        <extracomment>%1 is a file, %2 are headings</extracomment>
        <translation>%1 n’a pas de colonne %2. Sans elle, rien ne peut être importé. Exportez de nouveau le jeu complet.</translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list. See whether it is the right one.</source>
        <translation>Le fichier est plus grand que la liste de n’importe quelle école. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>This set holds only changes (%1). Export a bulk set, which holds everything.</source>
        <extracomment>%1 is a name in the file</extracomment>
        <translation>Ce jeu ne contient que des changements (%1). Exportez un jeu «&#xa0;bulk&#xa0;», qui contient tout.</translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Le jeu contient %Ln école. Choisissez la vôtre.</numerusform>
            <numerusform>Le jeu contient %Ln écoles. Choisissez la vôtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set has no school %1, only: %2.</source>
        <extracomment>%1 is the id of a school, %2 are the schools of a file</extracomment>
        <translation>Le jeu n’a pas d’école %1, seulement&#xa0;: %2.</translation>
    </message>
    <message>
        <source>classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.</source>
        <translation>classes.csv n’a pas de colonne schoolSourcedId. Sans elle, personne ne peut dire quelles classes sont de l’école %1.</translation>
    </message>
    <message>
        <source>No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Aucune ligne d’enrollments.csv (il y en a %1) ne met quelqu’un dans une des classes (il y en a %2). Exportez de nouveau le jeu complet.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Choose one whose name ends in .ics.</source>
        <translation>Ce n’est pas un fichier iCalendar. Choisissez-en un dont le nom finit par .ics.</translation>
    </message>
    <message>
        <source>The calendar is larger than any school&apos;s timetable. See whether it is the right one.</source>
        <translation>Le calendrier est plus grand que n’importe quel emploi du temps d’école. Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>The calendar has no events. With it, everything that came from there would end.</source>
        <translation>Le calendrier n’a pas d’événements. Avec lui, tout ce qui en venait s’arrêterait.</translation>
    </message>
    <message>
        <source>This calendar only takes events back. Export the whole calendar.</source>
        <translation>Ce calendrier ne fait que retirer des événements. Exportez le calendrier complet.</translation>
    </message>
    <message>
        <source>The school&apos;s time zone %1 is not known on this device. Choose another one in the settings.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>Le fuseau horaire de l’école, %1, n’est pas connu sur cet appareil. Choisissez-en un autre dans les réglages.</translation>
    </message>
    <message>
        <source>The file has no lines. Choose another one.</source>
        <translation>Le fichier n’a pas de lignes. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Line %1 has no headings that can be read. The first line has to name the columns.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La ligne %1 n’a pas de titres lisibles. La première ligne doit nommer les colonnes.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.</source>
        <translation>C’est un classeur Excel. Dans Excel, choisissez Enregistrer sous et le type «&#xa0;CSV UTF-8&#xa0;», puis importez ce fichier.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.</source>
        <translation>C’est un classeur OpenDocument. Dans LibreOffice, choisissez Enregistrer sous et le type «&#xa0;Texte CSV&#xa0;» en Unicode (UTF-8), puis importez ce fichier.</translation>
    </message>
    <message>
        <source>Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.</source>
        <translation>Des colonnes manquent ou ne sont pas reconnues. Indiquez ci-dessous laquelle est le matricule, le nom et la classe.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>L’encodage %1 n’est pas connu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, as it has to be. It was taken for %1: look at the names.</source>
        <extracomment>%1 is an encoding, such as Windows-1250</extracomment>
        <translation>Le fichier n’est pas en UTF-8, comme il le devrait. Il a été lu comme %1&#xa0;: vérifiez les noms.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RefusedList</name>
    <message>
        <source>1 mark was not accepted</source>
        <translation>1 pointage n’a pas été accepté</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln pointage n’a pas été accepté</numerusform>
            <numerusform>%Ln pointages n’ont pas été acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 is a student, %2 a session, %3 its day, %4 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2, %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The office has been asked. No answer yet.</source>
        <translation>Le secrétariat a été consulté. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>Tried again by itself %1.</source>
        <translation>Nouvel essai automatique&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Pourquoi, pour le secrétariat</translation>
    </message>
    <message>
        <source>Why the office should change the mark of %1</source>
        <translation>Pourquoi le secrétariat devrait changer le pointage de %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask the office about %1, now</source>
        <translation>Interroger maintenant le secrétariat sur %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Demander au secrétariat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historique</translation>
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
        <translation>Sur aucune liste</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>note</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>où il est</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>From leave</source>
        <translation>Par absence autorisée</translation>
    </message>
    <message>
        <source>On leave until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Absence autorisée jusqu’au %1</translation>
    </message>
    <message>
        <source>Marked by the office</source>
        <translation>Pointé par le secrétariat</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>Pointé par %1</translation>
    </message>
    <message>
        <source>Came by file</source>
        <translation>Venu d’un fichier</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Anniversaire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%Ln absence de suite</numerusform>
            <numerusform>%Ln absences de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sessions: %1</source>
        <extracomment>%1 are statuses, the oldest first</extracomment>
        <translation>Dernières séances&#xa0;: %1</translation>
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
        <translation>Historique</translation>
    </message>
    <message>
        <source>What happened to the mark of the student you are at</source>
        <translation>Ce qui est arrivé au pointage de l’élève où vous êtes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Fill the rest</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>Finish register</source>
        <translation>Terminer l’appel</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Marks present whoever is unmarked. Other marks stay as they are.</source>
        <translation>Pointe présents les élèves non pointés. Les autres pointages restent tels quels.</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>Aucun appel n’est ouvert.</translation>
    </message>
    <message>
        <source>Choose a session on the Today page, or add one there.</source>
        <translation>Choisissez une séance à la page Aujourd’hui, ou ajoutez-en une là-bas.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a subtitle</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This register cannot be opened.</source>
        <translation>Cet appel ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What happened to this register: who, when, how, and what the school systems said</source>
        <translation>Ce qui est arrivé à cet appel&#xa0;: qui, quand, comment, et ce qu’ont dit les systèmes de l’école</translation>
    </message>
    <message>
        <source>All here but</source>
        <translation>Tous présents sauf</translation>
    </message>
    <message>
        <source>Type the numbers of those who are not here (any digit begins it)</source>
        <translation>Tapez les numéros de ceux qui ne sont pas là (il suffit de commencer par un chiffre)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>The marks of this class&apos;s session before, for whoever is unmarked</source>
        <translation>Les pointages de la séance précédente de cette classe, pour les élèves non pointés</translation>
    </message>
    <message>
        <source>%1. Marking many at once leaves this mark as it is.</source>
        <extracomment>%1 is why a mark is not changed along with others</extracomment>
        <translation>%1. Pointer plusieurs élèves à la fois laisse ce pointage tel quel.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Show only some of the students (F)</source>
        <translation>N’afficher qu’une partie des élèves (F)</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Ajouter un élève</translation>
    </message>
    <message>
        <source>Somebody came who is not on this register (W)</source>
        <translation>Quelqu’un est venu qui n’est pas dans cet appel (W)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>One of the school&apos;s codes for whom you are at, or for all who are selected (K)</source>
        <translation>Un des codes de l’école pour l’élève où vous êtes, ou pour tous les élèves sélectionnés (K)</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>Fill the rest shown</source>
        <translation>Compléter les affichés</translation>
    </message>
    <message>
        <source>Added to this lesson, and on no list yet.</source>
        <translation>Ajouté à ce cours, et sur aucune liste pour l’instant.</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterPainter</name>
    <message numerus="yes">
        <source>%n min</source>
        <extracomment>Inside the button for &quot;late&quot;: minutes</extracomment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterView</name>
    <message>
        <source>Register</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message>
        <source>Your registers, your school systems and their passwords are deleted from this device. What your school&apos;s server has confirmed stays there. Nobody else&apos;s registers are touched.</source>
        <translation>Vos appels, vos systèmes de l’école et leurs mots de passe sont supprimés de cet appareil. Ce que le serveur de votre école a confirmé y reste. Les appels des autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Save them in a file</source>
        <translation>Les enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Votre PIN</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>Me retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save the marks that are not confirmed</source>
        <translation>Enregistrer les pointages non confirmés</translation>
    </message>
    <message>
        <source>Unsent marks (*.json)</source>
        <translation>Pointages non envoyés (*.json)</translation>
    </message>
    <message>
        <source>Looking for marks that are not confirmed…</source>
        <translation>Recherche de pointages non confirmés…</translation>
    </message>
    <message>
        <source>Every mark of yours is confirmed.</source>
        <translation>Tous vos pointages sont confirmés.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>%Ln de vos pointages n’est confirmé par aucun serveur&#xa0;: seul cet appareil l’a. Envoyez-le d’abord, ou enregistrez-le dans un fichier, qu’un autre appareil avec Rollbook peut reprendre.</numerusform>
            <numerusform>%Ln de vos pointages ne sont confirmés par aucun serveur&#xa0;: seul cet appareil les a. Envoyez-les d’abord, ou enregistrez-les dans un fichier, qu’un autre appareil avec Rollbook peut reprendre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>%Ln pointage est écrit dans %1 avant toute suppression.</numerusform>
            <numerusform>%Ln pointages sont écrits dans %1 avant toute suppression.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>%Ln demande d’absence autorisée ou de correction n’est pas arrivée à l’école. Envoyez-la d’abord, ou enregistrez-la dans un fichier pour la personne qui décide.</numerusform>
            <numerusform>%Ln demandes d’absence autorisée ou de correction ne sont pas arrivées à l’école. Envoyez-les d’abord, ou enregistrez-les dans un fichier pour la personne qui décide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln demande d’absence autorisée ou de correction est écrite dans un tableau à côté de %1.</numerusform>
            <numerusform>%Ln demandes d’absence autorisée ou de correction sont écrites dans un tableau à côté de %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Marks, one line each</source>
        <translation>Pointages, une ligne chacun</translation>
    </message>
    <message>
        <source>Register, one line per student</source>
        <translation>Appel, une ligne par élève</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Autres logiciels</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Exporter la présence</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>Le premier jour est après le dernier. Changez l’un des deux.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Warnings, and attendance as a file, from what is on this device. Works without a network.</source>
        <translation>Alertes, et présence en fichier, à partir de ce qui est sur cet appareil. Fonctionne sans réseau.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Classeurs Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWording</name>
    <message>
        <source>Medical</source>
        <translation>Médical</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Famille</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>Excusé par l’école</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Exclusion temporaire</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days, %2 is a part of each</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Demandée par %1.</translation>
    </message>
    <message>
        <source>Asked for by %1, %2.</source>
        <translation>Demandée par %1, %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is what was decided, such as &quot;Approved&quot;; %2 a person, %3 a day and time</extracomment>
        <translation>%1 par %2, %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1 is what was said</extracomment>
        <translation>Réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 has it, %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 l’a reçue, %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2 and has not answered yet.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>Demandé à %1, %2&#xa0;: pas encore de réponse.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent since %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1&#xa0;: à envoyer depuis %2.</translation>
    </message>
    <message>
        <source>%1 did not accept it. It is kept here.</source>
        <extracomment>%1 is a school system</extracomment>
        <translation>%1 ne l’a pas acceptée. Elle est gardée ici.</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWords</name>
    <message>
        <source>medical</source>
        <comment>a reason for leave</comment>
        <translation>médical</translation>
    </message>
    <message>
        <source>family</source>
        <comment>a reason for leave</comment>
        <translation>famille</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a reason for leave</comment>
        <translation>excusé</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>a reason for leave</comment>
        <translation>exclusion temporaire</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>a reason for leave</comment>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Attend le secrétariat</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirée</translation>
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
        <translation>%1&#xa0;: %2. %3</translation>
    </message>
</context>
<context>
    <name>rollbook::RollCall</name>
    <message numerus="yes">
        <source>absent %n times in a row</source>
        <translation>
            <numerusform>%Ln absence de suite</numerusform>
            <numerusform>%Ln absences de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appel nominal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in a roll call: %1 and %2 are numbers</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message>
        <source>Admission number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nom complet</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Deuxième prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>No admission number</source>
        <translation>Pas de matricule</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Pas de nom</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Pas de classe</translation>
    </message>
    <message>
        <source>The same admission number is on an earlier line (%1)</source>
        <translation>Le même matricule est sur une ligne précédente (%1)</translation>
    </message>
    <message>
        <source>The school has no such class: %1</source>
        <translation>L’école n’a pas cette classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Too many cells on this line</source>
        <translation>Trop de cellules sur cette ligne</translation>
    </message>
    <message>
        <source>Too few cells on this line</source>
        <translation>Trop peu de cellules sur cette ligne</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many</source>
        <translation>Un guillemet manque ou est en trop</translation>
    </message>
    <message>
        <source>Characters that are not text</source>
        <translation>Des caractères qui ne sont pas du texte</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln inchangé</numerusform>
            <numerusform>%Ln inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not imported</source>
        <translation>1 ligne non importée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln ligne non importée</numerusform>
            <numerusform>%Ln lignes non importées</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new class</source>
        <translation>1 nouvelle classe</translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln nouvelle classe</numerusform>
            <numerusform>%Ln nouvelles classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln gardé bien qu’absent du fichier</numerusform>
            <numerusform>%Ln gardés bien qu’absents du fichier</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Import 1 student</source>
        <translation>Importer 1 élève</translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Importer %Ln élève</numerusform>
            <numerusform>Importer %Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, before: %1</source>
        <translation>Modifié, avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>Non importé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>Le matricule %1 appartenait à un élève effacé</translation>
    </message>
    <message>
        <source>New, with the number of a student who was erased</source>
        <translation>Nouveau, avec le matricule d’un élève effacé</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europe centrale</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cyrillique</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europe occidentale</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Grec</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turc</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hébreu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Balte</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamien</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a script, %2 the technical name of an encoding</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The school has no such class: %1. Is it %2?</source>
        <extracomment>%1 is a class that the school does not have, %2 one that it has</extracomment>
        <translation>L’école n’a pas cette classe&#xa0;: %1. Est-ce %2&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.</source>
        <extracomment>%1 is a number such as 2.0E+05, %2 a heading of the file</extracomment>
        <translation>«&#xa0;%1&#xa0;» dans la colonne %2 est un numéro qu’un tableur a modifié. Mettez la colonne au format texte, saisissez de nouveau les numéros et enregistrez.</translation>
    </message>
    <message>
        <source>What stands in the column %1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>Le contenu de la colonne %1 a %2 caractères. Le maximum est de %3.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a column of a class list, such as Class; %2 what stood there</extracomment>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleNote</name>
    <message>
        <source>Not called: absent by the school&apos;s rule</source>
        <translation>Non pointé&#xa0;: absent selon la règle de l’école</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a note, %2 &quot;Not called: absent by the school&apos;s rule&quot;</extracomment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then is marked absent.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Se ferme tout seul à %1&#xa0;; qui n’est pas pointé est alors porté absent.</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then stays unmarked.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Se ferme tout seul à %1&#xa0;; qui n’est pas pointé reste non pointé.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Modifier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Actuellement&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Now: %1. By default: %2.</source>
        <translation>Actuellement&#xa0;: %1. Par défaut&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message>
        <source>Late after</source>
        <translation>En retard après</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start is late.</source>
        <translation>Qui arrive plus tard que cela après le début est en retard.</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Présent à partir de</translation>
    </message>
    <message>
        <source>Who stayed for less time than this was not present.</source>
        <translation>Qui est resté moins longtemps n’était pas présent.</translation>
    </message>
    <message>
        <source>Registers open by themselves</source>
        <translation>Les appels s’ouvrent d’eux-mêmes</translation>
    </message>
    <message>
        <source>When the lesson begins.</source>
        <translation>Au début du cours.</translation>
    </message>
    <message>
        <source>Registers finish by themselves</source>
        <translation>Les appels se terminent d’eux-mêmes</translation>
    </message>
    <message>
        <source>After the lesson and the minutes above.</source>
        <translation>Après le cours et les minutes ci-dessus.</translation>
    </message>
    <message>
        <source>Unmarked students become absent</source>
        <translation>Les élèves non pointés deviennent absents</translation>
    </message>
    <message>
        <source>Only when a register that was taken finishes by itself. Each such mark has a note that says so.</source>
        <translation>Seulement quand un appel qui a été fait se termine de lui-même. Chacun de ces pointages a une remarque qui le dit.</translation>
    </message>
    <message>
        <source>Registers lock after</source>
        <translation>Les appels se verrouillent après</translation>
    </message>
    <message>
        <source>A finished register is locked then: its marks change by a correction only.</source>
        <translation>Un appel terminé est alors verrouillé&#xa0;: ses pointages ne changent plus que par une correction.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Alerter en dessous de</translation>
    </message>
    <message>
        <source>Students whose attendance is lower are in the warnings.</source>
        <translation>Les élèves dont la présence est plus basse sont dans les alertes.</translation>
    </message>
    <message>
        <source>Warn of absences in a row</source>
        <translation>Alerter en cas d’absences de suite</translation>
    </message>
    <message>
        <source>Students with as many, one after the other, are in the warnings. Excused lessons do not count.</source>
        <translation>Les élèves qui en ont autant, l’une après l’autre, sont dans les alertes. Les cours excusés ne comptent pas.</translation>
    </message>
    <message>
        <source>How attendance is counted</source>
        <translation>Calcul de la présence</translation>
    </message>
    <message>
        <source>School systems count in different ways. Choose the one whose figures you compare with.</source>
        <translation>Les systèmes des écoles calculent de différentes façons. Choisissez celui dont vous comparez les chiffres.</translation>
    </message>
    <message>
        <source>Lessons in a semester</source>
        <translation>Cours dans un semestre</translation>
    </message>
    <message>
        <source>Of one subject. Only the counting of a lecturer portal uses it.</source>
        <translation>Pour une matière. Seul le calcul d’un portail d’enseignants s’en sert.</translation>
    </message>
    <message>
        <source>The timetable comes back after</source>
        <translation>L’emploi du temps se répète après</translation>
    </message>
    <message>
        <source>One week, or two: A and B by turns.</source>
        <translation>Une semaine, ou deux&#xa0;: A et B en alternance.</translation>
    </message>
    <message>
        <source>A day of a week A</source>
        <translation>Un jour d’une semaine A</translation>
    </message>
    <message>
        <source>The weeks are counted from there.</source>
        <translation>Les semaines se comptent à partir de ce jour.</translation>
    </message>
    <message>
        <source>Holiday weeks do not count</source>
        <translation>Les semaines de congés ne comptent pas</translation>
    </message>
    <message>
        <source>After a week without lessons the cycle goes on where it was.</source>
        <translation>Après une semaine sans cours, le cycle reprend là où il en était.</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Codes de présence</translation>
    </message>
    <message>
        <source>What marks are called in reports, and what they count as.</source>
        <translation>Comment les pointages s’appellent dans les rapports, et comme quoi ils comptent.</translation>
    </message>
    <message>
        <source>Your role on this device</source>
        <translation>Votre rôle sur cet appareil</translation>
    </message>
    <message>
        <source>What whoever uses this Rollbook may do.</source>
        <translation>Ce que peut faire la personne qui utilise ce Rollbook.</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Votre numéro de personnel</translation>
    </message>
    <message>
        <source>Says which lessons are yours: by the timetable and the school&apos;s lists.</source>
        <translation>Dit quels cours sont les vôtres&#xa0;: d’après l’emploi du temps et les listes de l’école.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln semaine</numerusform>
            <numerusform>%Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>School: excused lessons stay out</source>
        <extracomment>%1 is the name of a rule, as the command line has it</extracomment>
        <translation>École&#xa0;: sans les cours excusés</translation>
    </message>
    <message>
        <source>As %1 counts</source>
        <translation>Comme %1 le calcule</translation>
    </message>
    <message>
        <source>It counts from now on. All marks stay as they are.</source>
        <translation>Cela compte à partir de maintenant. Tous les pointages restent tels quels.</translation>
    </message>
    <message>
        <source>Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Élèves en alerte sous le seuil&#xa0;: %1 maintenant, %2 ensuite. Tous les pointages restent tels quels.</translation>
    </message>
    <message>
        <source>Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Élèves en alerte pour absences de suite&#xa0;: %1 maintenant, %2 ensuite. Tous les pointages restent tels quels.</translation>
    </message>
    <message>
        <source>Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of registers</extracomment>
        <translation>Appels verrouillés des deux dernières années&#xa0;: %1 maintenant, %2 ensuite. Tous les pointages restent tels quels.</translation>
    </message>
    <message>
        <source>No lesson of the next four weeks changes. Registers that were opened stay.</source>
        <translation>Aucun cours des quatre prochaines semaines ne change. Les appels déjà ouverts restent.</translation>
    </message>
    <message>
        <source>Lessons of the next four weeks that come or go: %1. Registers that were opened stay.</source>
        <translation>Cours des quatre prochaines semaines qui apparaissent ou disparaissent&#xa0;: %1. Les appels déjà ouverts restent.</translation>
    </message>
    <message>
        <source>You can still change the school rules.</source>
        <translation>Vous pourrez toujours modifier les règles de l’école.</translation>
    </message>
    <message>
        <source>You cannot change the school rules then, until you take another role here.</source>
        <translation>Vous ne pourrez plus modifier les règles de l’école, tant que vous ne prenez pas un autre rôle ici.</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Présence</translation>
    </message>
    <message>
        <source>Attending elsewhere</source>
        <translation>Présence ailleurs</translation>
    </message>
    <message>
        <source>Absent, authorised</source>
        <translation>Absence autorisée</translation>
    </message>
    <message>
        <source>Absent, not authorised</source>
        <translation>Absence non autorisée</translation>
    </message>
    <message>
        <source>Could not attend</source>
        <translation>Présence impossible</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Non compté</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Non pointé</translation>
    </message>
    <message>
        <source>Registers close after</source>
        <translation>Les appels ferment après</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start came after the register closed: said when it is finished.</source>
        <translation>Qui arrive plus tard que cela après le début est venu après la fermeture de l’appel : c’est signalé à la fin.</translation>
    </message>
    <message>
        <source>Marks are kept for</source>
        <translation>Les pointages sont conservés</translation>
    </message>
    <message>
        <source>Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.</source>
        <translation>Les plus anciens peuvent être supprimés, après un aperçu. Aucun ne l’est automatiquement, ni avant d’avoir été remis.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln an</numerusform>
            <numerusform>%Ln ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RulesPage</name>
    <message>
        <source>School rules</source>
        <translation>Règles de l’école</translation>
    </message>
    <message>
        <source>They count for the whole school. Every change is kept in the history, with who made it.</source>
        <translation>Elles valent pour toute l’école. Chaque modification est gardée dans l’historique, avec le nom de son auteur.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Arriving and leaving</source>
        <translation>Arrivée et départ</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Figures and warnings</source>
        <translation>Chiffres et alertes</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Codes de présence</translation>
    </message>
    <message>
        <source>Import your own codes…</source>
        <translation>Importer vos propres codes…</translation>
    </message>
    <message>
        <source>See the codes of</source>
        <translation>Voir les codes de</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Qui peut faire quoi</translation>
    </message>
    <message>
        <source>Changed %1 by %2.</source>
        <translation>Modifiée par %2, %1.</translation>
    </message>
    <message>
        <source>You are here as %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Votre rôle ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that one may do</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Everywhere you may only read what others share with you.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>Partout, vous pouvez seulement lire ce que d’autres partagent avec vous.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>Partout&#xa0;: %1.</translation>
    </message>
    <message>
        <source>For your own classes: %1.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>Pour vos propres classes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <extracomment>%1 is the name of a set of codes</extracomment>
        <translation>Nom&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>Personne ne l’a encore comparé au texte officiel.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Compte comme</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Pointages</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Import your own codes</source>
        <translation>Importer vos propres codes</translation>
    </message>
    <message>
        <source>Code packs (*.json);;All files (*)</source>
        <translation>Jeux de codes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 is there. Choose it above to use it.</source>
        <translation>%1 est là. Choisissez-le ci-dessus pour l’utiliser.</translation>
    </message>
    <message>
        <source>The codes were not taken. Mend the file, then try again: %1</source>
        <translation>Les codes n’ont pas été repris. Corrigez le fichier, puis réessayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 The school&apos;s lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.</source>
        <extracomment>%1 says as what one is here</extracomment>
        <translation>%1 Vous ne figurez pas comme enseignant dans les listes de l’école&#xa0;: aucune classe n’est la vôtre, et vous ne pouvez pointer personne. Indiquez votre numéro de personnel.</translation>
    </message>
    <message>
        <source>First set your staff number below, as the school&apos;s lists have it: without it no class would be yours, and you could mark nobody.</source>
        <translation>Indiquez d’abord ci-dessous votre numéro de personnel, tel qu’il est dans les listes de l’école&#xa0;: sans lui, aucune classe ne serait la vôtre, et vous ne pourriez pointer personne.</translation>
    </message>
    <message>
        <source>The school&apos;s lists have no teacher with this number.</source>
        <translation>Les listes de l’école n’ont pas d’enseignant avec ce numéro.</translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Close safety notice</source>
        <translation>Fermer l’avis de sécurité</translation>
    </message>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>%Ln pointage attend depuis plus d’un jour. Rien n’est perdu&#xa0;: une copie est gardée sur cet appareil.</numerusform>
            <numerusform>%Ln pointages attendent depuis plus d’un jour. Rien n’est perdu&#xa0;: une copie est gardée sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>%Ln pointage n’est pas confirmé et demande votre attention. Rien n’est perdu&#xa0;: une copie pour le secrétariat est gardée sur cet appareil.</numerusform>
            <numerusform>%Ln pointages ne sont pas confirmés, et certains demandent votre attention. Rien n’est perdu&#xa0;: une copie pour le secrétariat est gardée sur cet appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>Cet appareil est presque plein. Une copie du pointage non confirmé est gardée (%Ln)&#xa0;; enregistrez-en une ailleurs aussi.</numerusform>
            <numerusform>Cet appareil est presque plein. Une copie des %Ln pointages non confirmés est gardée&#xa0;; enregistrez-en une ailleurs aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>Le fichier de données était abîmé et a été reconstruit. Une copie de %Ln pointage peut-être non confirmé est gardée&#xa0;; enregistrez-en une ailleurs aussi.</numerusform>
            <numerusform>Le fichier de données était abîmé et a été reconstruit. Une copie de %Ln pointages peut-être non confirmés est gardée&#xa0;; enregistrez-en une ailleurs aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>The copy was not saved in %1. %2</source>
        <translation>La copie n’a pas été enregistrée dans %1. %2</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copie est dans %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message>
        <source>I have looked: let them go</source>
        <translation>J’ai vérifié&#xa0;: les laisser partir</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Ce que ferait l’importation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Tout est déjà comme dans le fichier.</translation>
    </message>
    <message>
        <source>It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.</source>
        <translation>Valable à partir du %1. Personne n’est supprimé&#xa0;: qui n’est pas dans le fichier quitte la classe la veille, et tous les pointages restent.</translation>
    </message>
    <message>
        <source>It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.</source>
        <translation>Valable à partir du %1. Les cours d’avant ce jour restent tels quels&#xa0;; ce qui venait de ce calendrier et n’y est plus s’arrête.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>Rien n’a été importé.</translation>
    </message>
    <message>
        <source>That looks like a wrong file, or a part of one. The import stops here until you have looked.</source>
        <translation>Cela ressemble à un mauvais fichier, ou à une partie seulement. L’importation s’arrête ici tant que vous n’avez pas vérifié.</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>Importer 1 changement</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Importer %Ln changement</numerusform>
            <numerusform>Importer %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>1 changement est importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln changement est importé.</numerusform>
            <numerusform>%Ln changements sont importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>Rien n’a été importé. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Les matricules d’élèves effacés sont ceux de nouveaux élèves</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Les matricules qui appartenaient à des élèves effacés appartiennent maintenant à de nouveaux élèves</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Timetable, by hand</source>
        <translation>Emploi du temps, à la main</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Matières</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Enseignants</translation>
    </message>
    <message>
        <source>Students in classes</source>
        <translation>Élèves dans les classes</translation>
    </message>
    <message>
        <source>Teachers of classes</source>
        <translation>Enseignants des classes</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>Cours hebdomadaires</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Jours sans cours</translation>
    </message>
    <message>
        <source>Single lessons</source>
        <translation>Cours isolés</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>niveau</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>matière</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>premier jour</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>dernier jour</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semaine</translation>
    </message>
    <message>
        <source>title</source>
        <translation>intitulé</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>place dans la liste</translation>
    </message>
    <message>
        <source>id at the source</source>
        <translation>identifiant à la source</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numéro</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>autres détails</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln à ajouter</numerusform>
            <numerusform>%Ln à ajouter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln à modifier</numerusform>
            <numerusform>%Ln à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln prend fin</numerusform>
            <numerusform>%Ln prennent fin</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, such as &quot;Students&quot;, %2 are counts</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>As they are: %1</source>
        <translation>Sans changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 student of %1 would be in no class any more.</source>
        <translation>1 élève sur %1 ne serait plus dans aucune classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>%Ln élève sur %1 ne serait plus dans aucune classe&#xa0;: %2&#xa0;%.</numerusform>
            <numerusform>%Ln élèves sur %1 ne seraient plus dans aucune classe&#xa0;: %2&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is taken back.</source>
        <translation>1 changement est annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln changement est annulé.</numerusform>
            <numerusform>%Ln changements sont annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1 stays, because it was changed since or marks hang on it.</source>
        <extracomment>%1 is a sentence before this one</extracomment>
        <translation>%1 1 reste, car il a été modifié depuis ou des pointages en dépendent.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 %Ln reste, car il a été modifié depuis ou des pointages en dépendent.</numerusform>
            <numerusform>%1 %Ln restent, car ils ont été modifiés depuis ou des pointages en dépendent.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Élément</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Non importé</translation>
    </message>
    <message>
        <source>Imported, but look</source>
        <translation>Importé, mais à vérifier</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
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
            <numerusform>Et %Ln autre</numerusform>
            <numerusform>Et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Règles de l’école</translation>
    </message>
    <message>
        <source>1 number belonged to a student who was erased: left out.</source>
        <translation>1 matricule appartenait à un élève effacé&#xa0;: laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln matricule appartenait à un élève effacé&#xa0;: laissé de côté.</numerusform>
            <numerusform>%Ln matricules appartenaient à des élèves effacés&#xa0;: laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new student has the number of a student who was erased.</source>
        <translation>1 nouvel élève a le matricule d’un élève effacé.</translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln nouvel élève a le matricule d’un élève effacé.</numerusform>
            <numerusform>%Ln nouveaux élèves ont le matricule d’élèves effacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>%Ln place d’élève en classe, sur %1, prendrait fin&#xa0;: %2&#xa0;%.</numerusform>
            <numerusform>%Ln places d’élèves en classe, sur %1, prendraient fin&#xa0;: %2&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 élève</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln élève</numerusform>
            <numerusform>%Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is the name of a school, %2 and %3 are counts</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchModel</name>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message>
        <source>Find a student, class, session or action</source>
        <translation>Chercher un élève, une classe, une séance ou une action</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Reading from this device…</source>
        <translation>Lecture sur cet appareil…</translation>
    </message>
    <message>
        <source>Nothing is called that. A part of a name, a number, a class or a day will do.</source>
        <translation>Rien ne porte ce nom. Une partie d’un nom, un numéro, une classe ou un jour suffit.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader, while one types: %1 is how many were found, %2 what Enter would open</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. Type more to find the others.</source>
        <extracomment>Below a list: %1 and %2 are numbers</extracomment>
        <translation>Affichés&#xa0;: %1 sur %2. Précisez la recherche pour trouver les autres.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Affichés&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatModel</name>
    <message>
        <source>row %1, seat %2</source>
        <extracomment>A place in the classroom: %1 is the row from the board, %2 the seat in it</extracomment>
        <translation>rang %1, place %2</translation>
    </message>
    <message>
        <source>Empty seat, %1</source>
        <translation>Place vide, %1</translation>
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
        <translation>Plan de classe</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingBar</name>
    <message>
        <source>Arrange seats</source>
        <translation>Placer les élèves</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rangs</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Drag a student to another seat; or Space, arrow keys, Space.</source>
        <translation>Faites glisser un élève vers une autre place&#xa0;; ou Espace, flèches, Espace.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>Placement terminé</translation>
    </message>
    <message>
        <source>Save the seating plan</source>
        <translation>Enregistrer le plan de classe</translation>
    </message>
    <message>
        <source>seats %1.pdf</source>
        <translation>plan de classe %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan could not be written there. Choose another folder.</source>
        <translation>Le plan n’a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingSheet</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>Over a seating plan: %1 is a class, %2 a room</extracomment>
        <translation>%1, salle %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>rollbook::Segments</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a button does, for a screen reader: %1 is a way to see, %2 its word</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SessionHeader</name>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
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
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
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
        <translation>Ce que chaque système de l’école a de cet appel</translation>
    </message>
    <message>
        <source>%1: all confirmed %2</source>
        <translation>%1&#xa0;: tout confirmé %2</translation>
    </message>
    <message>
        <source>%1: all sent, it cannot confirm</source>
        <translation>%1&#xa0;: tout envoyé, il ne peut pas confirmer</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>%1 is a school system, %2 such as &quot;3 to send&quot;, %3 the worst state of them</extracomment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>For this device only. What you choose counts at once.</source>
        <translation>Pour cet appareil seulement. Votre choix compte aussitôt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers. Names and notes stay as they were written.</source>
        <translation>Celle des mots, des dates et des nombres. Les noms et les remarques restent tels qu’ils ont été écrits.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>High contrast has the strongest difference between words and ground.</source>
        <translation>Le contraste élevé sépare le plus nettement les mots du fond.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>colours</comment>
        <translation>Comme sur cet ordinateur</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Ctrl + and Ctrl - are keys</extracomment>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl - do the same.</source>
        <translation>Tout grandit avec elle. Ctrl + et Ctrl - font de même.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>About this Rollbook</source>
        <translation>À propos de ce Rollbook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The registers of this device are in %1.</source>
        <translation>Les appels de cet appareil sont dans %1.</translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Règles de l’école</translation>
    </message>
    <message>
        <source>When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what.</source>
        <translation>Quand on est en retard, quand les appels se verrouillent, ce qui donne une alerte, les codes de présence, et qui peut faire quoi.</translation>
    </message>
    <message>
        <source>See the school rules</source>
        <translation>Voir les règles de l’école</translation>
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
        <translation>Code de l’école</translation>
    </message>
    <message>
        <source>As on its sign-in page</source>
        <translation>Comme à sa page de connexion</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
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
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Lecturer portal</source>
        <translation>Portail des enseignants</translation>
    </message>
    <message>
        <source>The portal cannot be asked what it has. When an answer is lost:</source>
        <translation>On ne peut pas demander au portail ce qu’il a. Quand une réponse est perdue&#xa0;:</translation>
    </message>
    <message>
        <source>Send the mark again. It may appear twice.</source>
        <translation>Renvoyer le pointage. Il peut apparaître deux fois.</translation>
    </message>
    <message>
        <source>Keep the mark here until I decide. It may be missing.</source>
        <translation>Garder le pointage ici jusqu’à ma décision. Il peut y manquer.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Its id in the console</source>
        <translation>Son identifiant dans la console</translation>
    </message>
    <message>
        <source>What may be written about students there? Ask the school.</source>
        <translation>Que peut-on y écrire sur les élèves&#xa0;? Demandez à l’école.</translation>
    </message>
    <message>
        <source>Names, admission numbers and marks</source>
        <translation>Noms, matricules et pointages</translation>
    </message>
    <message>
        <source>Admission numbers and marks, no names</source>
        <translation>Matricules et pointages, sans les noms</translation>
    </message>
    <message>
        <source>Only that a register was taken, nothing about students</source>
        <translation>Seulement qu’un appel a été fait, rien sur les élèves</translation>
    </message>
    <message>
        <source>CouchDB (a hub of your own)</source>
        <translation>CouchDB (un serveur à vous)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>En minuscules</translation>
    </message>
    <message>
        <source>Course for registers without a subject</source>
        <translation>Cours pour les appels sans matière</translation>
    </message>
    <message>
        <source>Its code there; may stay empty</source>
        <translation>Son code là-bas&#xa0;; peut rester vide</translation>
    </message>
    <message>
        <source>Web API key</source>
        <translation>Clé d’API Web</translation>
    </message>
    <message>
        <source>In the project&apos;s settings</source>
        <translation>Dans les réglages du projet</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Votre numéro de personnel</translation>
    </message>
    <message>
        <source>Only where use is counted; may stay empty</source>
        <translation>Seulement là où l’utilisation est comptée&#xa0;; peut rester vide</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ajouter un système de l’école</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Où il est</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Whose id is whose</source>
        <translation>À qui est quel identifiant</translation>
    </message>
    <message>
        <source>One mark to try it with</source>
        <translation>Un pointage pour l’essayer</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%3 is what the step is about</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Look who answers there</source>
        <translation>Voir qui répond là</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>L’ajouter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>It could not be added. Is there one of this name already?</source>
        <translation>Il n’a pas pu être ajouté. Y en a-t-il déjà un de ce nom&#xa0;?</translation>
    </message>
    <message>
        <source>Check what you have typed.</source>
        <translation>Vérifiez ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>It does not accept this sign-in. Check what you have typed.</source>
        <translation>Il n’accepte pas cette connexion. Vérifiez ce que vous avez saisi.</translation>
    </message>
    <message>
        <source>It asks for a one-time code.</source>
        <translation>Il demande un code à usage unique.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and the network.</source>
        <translation>Personne ne répond à cette adresse. Vérifiez-la, ainsi que le réseau.</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it, and whether this Wi-Fi wants a login.</source>
        <translation>Autre chose répond à cette adresse. Vérifiez-la, et voyez si ce Wi-Fi demande une connexion.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Asking who answers there.</source>
        <translation>On demande qui répond là.</translation>
    </message>
    <message>
        <source>Signing in to %1, and reading its class list.</source>
        <translation>Connexion à %1 et lecture de sa liste de classe.</translation>
    </message>
    <message>
        <source>Adding %1.</source>
        <translation>Ajout de %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 répond.</translation>
    </message>
</context>
<context>
    <name>rollbook::SignInPage</name>
    <message>
        <source>One-time code, from your phone or an authenticator</source>
        <translation>Code à usage unique, de votre téléphone ou d’une application d’authentification</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and sent to no one but this server.</source>
        <translation>Il est gardé dans le trousseau de cet ordinateur et n’est envoyé qu’à ce serveur.</translation>
    </message>
</context>
<context>
    <name>rollbook::SlotForm</name>
    <message>
        <source>Keep the weekly lesson</source>
        <translation>Enregistrer le cours hebdomadaire</translation>
    </message>
    <message>
        <source>End it from that day on</source>
        <translation>Arrêter à partir de ce jour</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Jour de la semaine</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>Quelles semaines</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Valable à partir du</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>New weekly lesson</source>
        <translation>Nouveau cours hebdomadaire</translation>
    </message>
    <message>
        <source>It comes back until the school year ends, but not on closed days.</source>
        <translation>Il revient jusqu’à la fin de l’année scolaire, sauf les jours de fermeture.</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Cours hebdomadaire</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were.</source>
        <translation>Les cours d’avant le jour ci-dessous restent tels quels.</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back.</source>
        <translation>Les cours d’avant le jour ci-dessous restent tels quels. Ce cours vient d’un calendrier&#xa0;: importer celui-ci de nouveau fait revenir l’ancien.</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Appel du jour</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Weeks A and B are turned on in Settings, under School rules.</source>
        <translation>Les semaines A et B s’activent dans Réglages, sous Règles de l’école.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Il n’y a pas encore de classe. Importez une liste de classe à la page Élèves.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>Le cours doit finir après son début.</translation>
    </message>
</context>
<context>
    <name>rollbook::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Connect to my school</source>
        <translation>Me connecter à mon école</translation>
    </message>
    <message>
        <source>The school has a system of its own. You need its address and your user name.</source>
        <translation>L’école a son propre système. Il vous faut son adresse et vos identifiants de connexion.</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Importer une liste de classe</translation>
    </message>
    <message>
        <source>A CSV file with admission number, name and class is enough to mark. Connect later.</source>
        <translation>Un fichier CSV avec matricule, nom et classe suffit pour faire l’appel. Vous vous connecterez plus tard.</translation>
    </message>
    <message>
        <source>Look around with an example school</source>
        <translation>Découvrir avec une école d’exemple</translation>
    </message>
    <message>
        <source>Invented classes to try everything with. Nothing is sent anywhere.</source>
        <translation>Des classes inventées pour tout essayer. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>École</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>Code de l’école</translation>
    </message>
    <message>
        <source>The code your school&apos;s server uses. Two devices with the same code agree on every student.</source>
        <translation>Le code qu’utilise le serveur de votre école. Deux appareils au même code reconnaissent les mêmes élèves.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Bienvenue dans Rollbook</translation>
    </message>
    <message>
        <source>Mark your classes with or without a network. How do you want to begin?</source>
        <translation>Faites l’appel avec ou sans réseau. Par quoi voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>Quelle est cette école&#xa0;?</translation>
    </message>
    <message>
        <source>Next, Rollbook asks for the address of its system.</source>
        <translation>Ensuite, Rollbook demande l’adresse de son système.</translation>
    </message>
    <message>
        <source>Next, you choose the file with its classes.</source>
        <translation>Ensuite, vous choisissez le fichier de ses classes.</translation>
    </message>
    <message>
        <source>Rollbook could not open your registers</source>
        <translation>Rollbook n’a pas pu ouvrir vos appels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Somebody new on this device</source>
        <translation>Une nouvelle personne sur cet appareil</translation>
    </message>
    <message>
        <source>With registers, marks and passwords of their own. How do you want to begin?</source>
        <translation>Avec ses propres appels, pointages et mots de passe. Comment voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 are names of fields that are empty</extracomment>
        <translation>Il manque encore&#xa0;: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left empty, it is made from the school&apos;s name. Two devices with the same code agree on every student.</source>
        <translation>Laissé vide, il est tiré du nom de l’école. Deux appareils au même code reconnaissent les mêmes élèves.</translation>
    </message>
</context>
<context>
    <name>rollbook::StoryView</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a session, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Nobody has marked this student yet.</source>
        <translation>Personne n’a encore pointé cet élève.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentHeader</name>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>percentage of attendance, a column</comment>
        <translation>Taux</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Matière</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Tous les statuts</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Avec remarque</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Beside a percentage: %1 is a triangle, %2 &quot;below 75 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No registers in this period.</source>
        <translation>Pas d’appel dans cette période.</translation>
    </message>
    <message>
        <source>Every subject</source>
        <translation>Toutes les matières</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Appel du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of registers, %2 a percentage</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Absences autorisées</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPanel</name>
    <message>
        <source>Photo…</source>
        <translation>Photo…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History and figures of this student</source>
        <translation>Historique et chiffres de cet élève</translation>
    </message>
    <message>
        <source>Move to this class</source>
        <translation>Passer dans cette classe</translation>
    </message>
    <message>
        <source>Add this class</source>
        <translation>Ajouter cette classe</translation>
    </message>
    <message>
        <source>Export all about this student…</source>
        <translation>Exporter tout sur cet élève…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>Erase this student…</source>
        <translation>Effacer cet élève…</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>Matricule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class from then on</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Added to a lesson, and on no list yet. When you know who it is, the marks go to that student.</source>
        <translation>Ajouté à un cours, et sur aucune liste pour l’instant. Quand vous saurez qui c’est, les pointages iront à cet élève.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>They are the same student</source>
        <translation>C’est le même élève</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Choisissez un élève dans la liste.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Motif de l’effacement</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep the student</source>
        <translation>Garder l’élève</translation>
    </message>
    <message>
        <source>Say why it is erased: that stays, without the name.</source>
        <translation>Indiquez pourquoi on l’efface&#xa0;: cela reste, sans le nom.</translation>
    </message>
    <message>
        <source>It stays: the marks are kept under it.</source>
        <translation>Il ne change pas&#xa0;: les pointages sont gardés sous ce matricule.</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>Ajouter l’élève</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Enregistrer les données</translation>
    </message>
    <message>
        <source>Left the school: %1 was the last day.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>A quitté l’école, dernier jour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Back at the school</source>
        <translation>De retour à l’école</translation>
    </message>
    <message>
        <source>Leaves the school today</source>
        <translation>Quitte l’école aujourd’hui</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a class, %2 a day</extracomment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 is a class, %2 and %3 are days</extracomment>
        <translation>%1 du %2 au %3</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <extracomment>spoken name of a button: %1 is a class</extracomment>
        <translation>Part aujourd’hui</translation>
    </message>
    <message>
        <source>Leaves %1 today</source>
        <translation>Quitte %1 aujourd’hui</translation>
    </message>
    <message>
        <source>Today is the last day in the class. Its registers until then stay.</source>
        <translation>Aujourd’hui est le dernier jour dans la classe. Ses appels jusque-là restent.</translation>
    </message>
    <message>
        <source>In no class yet.</source>
        <translation>Encore dans aucune classe.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Nouvel élève</translation>
    </message>
    <message>
        <source>Enter the admission number: it tells this student from all others.</source>
        <translation>Saisissez le matricule&#xa0;: il distingue cet élève de tous les autres.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Saisissez le nom.</translation>
    </message>
    <message>
        <source>Write the birthday as in %1, or leave it empty.</source>
        <extracomment>%1 is a date, as it is written in this language</extracomment>
        <translation>Écrivez la date de naissance comme %1, ou laissez-la vide.</translation>
    </message>
    <message>
        <source>All that is known about this student goes, the marks too, here and in this Rollbook&apos;s copies. It cannot be taken back. A hub and the devices that share it erase the student too; other school systems have to be told by themselves.</source>
        <translation>Tout ce qu’on sait de cet élève disparaît, pointages compris, ici et dans les copies de ce Rollbook. On ne peut pas revenir en arrière. Un serveur partagé et les appareils qui l’utilisent effacent aussi l’élève&#xa0;; les autres systèmes de l’école doivent être prévenus à part.</translation>
    </message>
    <message>
        <source>“%1”, added to a lesson, turned out to be this student.</source>
        <extracomment>%1 is a name as it was written when somebody came to a lesson</extracomment>
        <translation>«&#xa0;%1&#xa0;», ajouté à un cours, était en fait cet élève.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <extracomment>spoken name of a button: %1 is a name</extracomment>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>Séparer de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Takes it back: the marks go back to whom they were written for.</source>
        <translation>Revient en arrière&#xa0;: les pointages retournent à la personne pour qui ils ont été faits.</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>Choisissez une classe.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message>
        <source>No classes yet.</source>
        <translation>Pas encore de classes.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Importer une liste de classe</translation>
    </message>
    <message>
        <source>Class lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes de classe (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1, 1 student</source>
        <extracomment>A class in a list: %1 is its code</extracomment>
        <translation>%1, 1 élève</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1, %Ln élève</numerusform>
            <numerusform>%1, %Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 classe</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 élève</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln élève</numerusform>
            <numerusform>%Ln élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of classes, %2 a number of students</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>This number is %1&apos;s. Search for the number to change that student.</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Ce matricule est celui de %1. Cherchez-le pour modifier cet élève.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Choisir une photo</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <translation>Ce fichier n’est pas une image lisible. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Export all about this student</source>
        <translation>Exporter tout sur cet élève</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>All about this student is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Tout sur cet élève est dans %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Le fichier %1 n’a pas été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Nouvel élève</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Chercher par nom ou numéro</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Chercher un élève</translation>
    </message>
    <message>
        <source>Enter opens a student, Ctrl+Enter the student&apos;s page</source>
        <translation>Entrée ouvre un élève, Ctrl+Entrée sa page</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Tous les élèves</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>A quitté l’école</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>Sur aucune liste</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is in this class today.</source>
        <translation>Personne n’est dans cette classe aujourd’hui.</translation>
    </message>
    <message>
        <source>Nobody here has that name or number.</source>
        <translation>Personne ici n’a ce nom ou ce numéro.</translation>
    </message>
    <message>
        <source>They are two students again.</source>
        <translation>Ce sont de nouveau deux élèves.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nouvelle classe</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class.</source>
        <translation>Importez une liste de classe&#xa0;: un fichier CSV avec matricule, nom et classe. Ou un fichier OneRoster, sous Importer et exporter. Ou créez une classe à la main, avec Nouvelle classe.</translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Synchro</translation>
    </message>
    <message>
        <source>Export what is not confirmed</source>
        <translation>Exporter ce qui n’est pas confirmé</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Ajouter un système de l’école</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importer des identifiants</translation>
    </message>
    <message>
        <source>Id lists (*.csv *.txt);;All files (*)</source>
        <translation>Listes d’identifiants (*.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No school system is set up.</source>
        <translation>Aucun système de l’école n’est configuré.</translation>
    </message>
    <message>
        <source>Every mark is saved on this device. Export it under Reports, or add the school&apos;s system: ask IT for its address.</source>
        <translation>Chaque pointage est enregistré sur cet appareil. Exportez-le sous Rapports, ou ajoutez le système de l’école&#xa0;: demandez son adresse au service informatique.</translation>
    </message>
    <message>
        <source>Every mark is on this device. What each school system has is below.</source>
        <translation>Chaque pointage est sur cet appareil. Ce que chaque système de l’école a est ci-dessous.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <translation>1 élève doit être effacé ici, comme l’école l’a demandé. Cela attend que ses pointages soient arrivés dans chaque système de l’école, ou que celui-ci soit retiré&#xa0;; ensuite cela se fait tout seul.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln élève doit être effacé ici, comme l’école l’a demandé. Cela attend que ses pointages soient arrivés dans chaque système de l’école, ou que celui-ci soit retiré&#xa0;; ensuite cela se fait tout seul.</numerusform>
            <numerusform>%Ln élèves doivent être effacés ici, comme l’école l’a demandé. Cela attend que leurs pointages soient arrivés dans chaque système de l’école, ou que celui-ci soit retiré&#xa0;; ensuite cela se fait tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is saved on this device.</source>
        <translation>Chaque pointage est enregistré sur cet appareil.</translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Import ids…</source>
        <translation>Importer des identifiants…</translation>
    </message>
    <message>
        <source>Open login</source>
        <translation>Ouvrir la connexion</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>A file from the school that says which of its ids belong to which student and class.</source>
        <translation>Un fichier de l’école qui dit lequel de ses identifiants appartient à quel élève et à quelle classe.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>One-time code for %1</source>
        <translation>Code à usage unique pour %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Envoyer maintenant à %1</translation>
    </message>
    <message>
        <source>Import ids of %1</source>
        <translation>Importer des identifiants de %1</translation>
    </message>
    <message>
        <source>Open the login of this Wi-Fi</source>
        <translation>Ouvrir la page de connexion de ce Wi-Fi</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Détails de %1</translation>
    </message>
    <message>
        <source>Password, if it has changed</source>
        <translation>Mot de passe, s’il a changé</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, connecté comme %2</translation>
    </message>
    <message>
        <source>1 mark may appear there twice: an answer was lost, and it cannot be asked.</source>
        <translation>1 pointage peut y apparaître deux fois&#xa0;: une réponse s’est perdue, et on ne peut pas le lui demander.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln pointage peut y apparaître deux fois&#xa0;: une réponse s’est perdue, et on ne peut pas le lui demander.</numerusform>
            <numerusform>%Ln pointages peuvent y apparaître deux fois&#xa0;: des réponses se sont perdues, et on ne peut pas le lui demander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetFacts</name>
    <message>
        <source>What it can do</source>
        <translation>Ce qu’il sait faire</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Ce qu’il ne sait pas faire</translation>
    </message>
    <message>
        <source>How marks travel</source>
        <translation>Comment voyagent les pointages</translation>
    </message>
</context>
<context>
    <name>rollbook::Timeline</name>
    <message>
        <source>Go back to before this</source>
        <translation>Revenir à l’état d’avant</translation>
    </message>
    <message>
        <source>Timeline of the register</source>
        <translation>Chronologie de l’appel</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Retour à l’appel</translation>
    </message>
    <message>
        <source>What you marked from here on is taken back, as new marks. Undo brings them again. Marks of others stay.</source>
        <translation>Ce que vous avez pointé à partir d’ici est retiré, par de nouveaux pointages. Annuler le fait revenir. Les pointages des autres restent.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln confirmé par %1.</numerusform>
            <numerusform>%Ln confirmés par %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a student, %2 what happened</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>cet appareil</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>appareil %1</translation>
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
        <translation>Ajouté à l’appel par %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message>
        <source>Lessons</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>No lessons: %1</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Pas de cours&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>Pas de cours.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>Rien n’a été modifié. %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done, a sentence</extracomment>
        <translation>Retour en arrière&#xa0;: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else was changed since.</source>
        <translation>On ne peut plus l’annuler&#xa0;: autre chose a changé depuis.</translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet, or you may not open it.</source>
        <translation>L’appel n’a pas été ouvert&#xa0;: la classe n’a pas encore d’élèves, ou vous n’avez pas le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>A cancelled lesson is not moved. Plan a makeup lesson instead.</source>
        <translation>Un cours annulé ne se déplace pas. Prévoyez plutôt un cours de rattrapage.</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Son appel existe déjà&#xa0;: ce cours reste donc au même moment et au même endroit.</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Annulé&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 is added: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Ajouté&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 is now on %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Déplacé&#xa0;: %1, maintenant %2, %3.</translation>
    </message>
    <message>
        <source>%1: the extra lesson is taken back.</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1&#xa0;: le cours supplémentaire est retiré.</translation>
    </message>
    <message>
        <source>%1 is as every week again.</source>
        <translation>%1&#xa0;: de nouveau comme chaque semaine.</translation>
    </message>
    <message>
        <source>Every week: %1, %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a weekday, %3 a time</extracomment>
        <translation>Chaque semaine&#xa0;: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 ends: there is none from %2 on.</source>
        <extracomment>%1 is a lesson, %2 a day</extracomment>
        <translation>%1 s’arrête&#xa0;: plus de cours à partir du %2.</translation>
    </message>
    <message>
        <source>No lessons: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Pas de cours&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Its lessons take place.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Retiré&#xa0;: %1. Les cours ont lieu.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Emploi du temps</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Jours affichés</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Cours supplémentaire</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Cours hebdomadaire</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Congés</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Pas encore de classes.</translation>
    </message>
    <message>
        <source>Import the school&apos;s lists first; then its timetable.</source>
        <translation>Importez d’abord les listes de l’école, puis son emploi du temps.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
        <translation>Semaine A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Semaine B</translation>
    </message>
    <message>
        <source>1 lesson is not as every week</source>
        <translation>1 cours n’est pas comme chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln cours n’est pas comme chaque semaine</numerusform>
            <numerusform>%Ln cours ne sont pas comme chaque semaine</numerusform>
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
            <numerusform>Et %Ln autre.</numerusform>
            <numerusform>Et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>Tous les enseignants</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Toutes les salles</translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Jour précédent</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Jour suivant</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Ajouter une séance</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Pas de séance ce jour-là.</translation>
    </message>
    <message>
        <source>Add one to mark a class.</source>
        <translation>Ajoutez-en une pour faire l’appel.</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Pas encore de classes.</translation>
    </message>
    <message>
        <source>Import a class list to begin.</source>
        <translation>Pour commencer, importez une liste de classe.</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Importer une liste de classe</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>L’école est fermée ce jour-là&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no school on this day: it is in none of the terms.</source>
        <translation>Il n’y a pas école ce jour-là&#xa0;: il n’est dans aucun trimestre.</translation>
    </message>
    <message>
        <source>The timetable has no lesson on this day.</source>
        <translation>L’emploi du temps n’a pas de cours ce jour-là.</translation>
    </message>
    <message>
        <source>%1 of %2 registers finished.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Appels terminés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>1 lesson without a register yet.</source>
        <translation>1 cours encore sans appel.</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln cours encore sans appel.</numerusform>
            <numerusform>%Ln cours encore sans appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet.</source>
        <translation>L’appel n’a pas été ouvert&#xa0;: la classe n’a pas encore d’élèves.</translation>
    </message>
    <message>
        <source>Your classes have no register on this day.</source>
        <translation>Vos classes n’ont pas d’appel ce jour-là.</translation>
    </message>
    <message>
        <source>Show only my classes</source>
        <translation>Afficher seulement mes classes</translation>
    </message>
    <message>
        <source>Show 1 register of another class</source>
        <translation>Afficher 1 appel d’une autre classe</translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Afficher %Ln appel d’autres classes</numerusform>
            <numerusform>Afficher %Ln appels d’autres classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that others open are here.</source>
        <translation>Les appels que d’autres ouvrent apparaissent ici.</translation>
    </message>
    <message>
        <source>The office imports them.</source>
        <translation>Le secrétariat les importe.</translation>
    </message>
    <message>
        <source>Students who were not called had been marked absent</source>
        <translation>Des élèves non pointés avaient été portés absents</translation>
    </message>
</context>
<context>
    <name>rollbook::TopBar</name>
    <message>
        <source>What each school system has</source>
        <translation>Ce que chaque système de l’école a</translation>
    </message>
    <message>
        <source>Find a student, class or action</source>
        <translation>Chercher un élève, une classe ou une action</translation>
    </message>
    <message>
        <source>Find a student, class or action (Ctrl+K)</source>
        <translation>Chercher un élève, une classe ou une action (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Verrouiller (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>rollbook::TrialPage</name>
    <message>
        <source>Send this one mark</source>
        <translation>Envoyer ce seul pointage</translation>
    </message>
    <message>
        <source>Try it with one mark</source>
        <translation>L’essayer avec un pointage</translation>
    </message>
    <message>
        <source>Which marks go there?</source>
        <translation>Quels pointages y vont&#xa0;?</translation>
    </message>
    <message>
        <source>Marks of this day and later:</source>
        <translation>Pointages de ce jour et des suivants&#xa0;:</translation>
    </message>
    <message>
        <source>Marks of this day and later</source>
        <translation>Pointages de ce jour et des suivants</translation>
    </message>
    <message>
        <source>A mark to try it with</source>
        <translation>Un pointage pour l’essayer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a student, %2 a session, %3 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no mark of today yet. %1 is tried with the first one you make.</source>
        <translation>Il n’y a pas encore de pointage aujourd’hui. %1 sera essayé avec le premier que vous ferez.</translation>
    </message>
    <message>
        <source>Choose a mark of today. It is sent to %1 and read back; nothing else goes there before.</source>
        <translation>Choisissez un pointage d’aujourd’hui. Il est envoyé à %1 et relu&#xa0;; rien d’autre n’y va avant.</translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message>
        <source>The data file on the device could not be read. This list was made from its journal; some of these marks may have arrived.</source>
        <translation>Le fichier de données de l’appareil n’a pas pu être lu. Cette liste vient de son journal&#xa0;; certains de ces pointages sont peut-être arrivés.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>%Ln pointage n’est pas sur cette liste, car sa séance est perdue. Son historique est dans le fichier.</numerusform>
            <numerusform>%Ln pointages ne sont pas sur cette liste, car leur séance est perdue. Leur historique est dans le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks not confirmed: %1</source>
        <translation>Pointages non confirmés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rollbook, %1, device %2</source>
        <extracomment>%1 is a date and time, %2 the end of a device&apos;s id</extracomment>
        <translation>Rollbook, %1, appareil %2</translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>Ce pointage (%Ln) est gardé sur l’appareil d’un enseignant et n’est pas encore confirmé par tous les systèmes de l’école. Veuillez ne pas le saisir une deuxième fois&#xa0;: il peut encore arriver tout seul.</numerusform>
            <numerusform>Ces %Ln pointages sont gardés sur l’appareil d’un enseignant et ne sont pas encore confirmés par tous les systèmes de l’école. Veuillez n’en saisir aucun une deuxième fois&#xa0;: il peut encore arriver tout seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>No school system is set up on this device.</source>
        <translation>Aucun système de l’école n’est configuré sur cet appareil.</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>salle %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Why it is not confirmed</source>
        <translation>Pourquoi il n’est pas confirmé</translation>
    </message>
</context>
<context>
    <name>rollbook::VisitorBar</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Séparer de nouveau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>Qui est venu&#xa0;?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <extracomment>%1 is the name that was written when somebody came to a lesson</extracomment>
        <translation>Qui est «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nom ou numéro</translation>
    </message>
    <message>
        <source>A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.</source>
        <translation>Un élève de l’école se trouve par son nom&#xa0;; toute autre personne est ajoutée sous le nom que vous écrivez, jusqu’à ce qu’on sache qui c’est.</translation>
    </message>
    <message>
        <source>Tap the student, or add “%1” under this name for now.</source>
        <translation>Touchez l’élève, ou ajoutez «&#xa0;%1&#xa0;» sous ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>Nobody of the school is called so. “%1” is added under this name for now.</source>
        <translation>Personne à l’école ne porte ce nom. «&#xa0;%1&#xa0;» est ajouté sous ce nom pour l’instant.</translation>
    </message>
    <message>
        <source>The marks go to the student you tap. It can be taken back.</source>
        <translation>Les pointages vont à l’élève que vous touchez. On peut revenir en arrière.</translation>
    </message>
    <message>
        <source>Type a name or number of the school&apos;s lists.</source>
        <translation>Tapez un nom ou un numéro des listes de l’école.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <extracomment>%1 is the name that was written at first, %2 a student</extracomment>
        <translation>«&#xa0;%1&#xa0;» est maintenant %2.</translation>
    </message>
    <message>
        <source>Where both were marked, the mark of %1 stayed.</source>
        <translation>Là où les deux étaient pointés, le pointage de %1 est resté.</translation>
    </message>
    <message>
        <source>The marks were moved, with who made them and when.</source>
        <translation>Les pointages ont été transférés, avec leur auteur et leur heure.</translation>
    </message>
    <message>
        <source>Nothing was changed: the register is finished.</source>
        <translation>Rien n’a été changé&#xa0;: l’appel est terminé.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more to find the others.</source>
        <extracomment>Before other sentences: %1 and %2 are numbers</extracomment>
        <translation>Affichés&#xa0;: %1 sur %2&#xa0;; précisez la recherche pour trouver les autres.</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message>
        <source>To be called</source>
        <translation>À prévenir par téléphone</translation>
    </message>
    <message>
        <source>Nobody is absent without leave on this day.</source>
        <translation>Personne n’est absent sans autorisation ce jour-là.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>On leave: no call needed</source>
        <extracomment>%1 is a time, %n lessons were missed</extracomment>
        <translation>Absence autorisée&#xa0;: inutile d’appeler</translation>
    </message>
    <message>
        <source>1 lesson, since %1</source>
        <translation>1 cours, depuis %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln cours, depuis %1</numerusform>
            <numerusform>%Ln cours, depuis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>Registers not taken</source>
        <translation>Appels non faits</translation>
    </message>
    <message>
        <source>All registers of this day were taken.</source>
        <translation>Tous les appels de ce jour ont été faits.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Début</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Nobody is marked</source>
        <translation>Personne n’est pointé</translation>
    </message>
    <message>
        <source>Absent %1 times in a row or more</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Absences de suite&#xa0;: %1 ou plus</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Personne.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Absences</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>absence</comment>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Attendance below %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Présence sous les %1&#xa0;%</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Tous les pointages</translation>
    </message>
    <message>
        <source>Present %1, late %2, excused %3</source>
        <extracomment>counts of marks: %1 present, %2 late, %3 excused</extracomment>
        <translation>Présent&#xa0;: %1, en retard&#xa0;: %2, excusé&#xa0;: %3</translation>
    </message>
    <message>
        <source>Warnings, %1, %2</source>
        <extracomment>%1 is a day, %2 the school</extracomment>
        <translation>Alertes, %1, %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Student or lesson</source>
        <translation>Élève ou cours</translation>
    </message>
    <message>
        <source>Class, room or count</source>
        <translation>Classe, salle ou nombre</translation>
    </message>
    <message>
        <source>Phone, teacher or day</source>
        <translation>Téléphone, enseignant ou jour</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Warnings of own classes, %1, %2</source>
        <translation>Alertes de vos propres classes, %1, %2</translation>
    </message>
    <message>
        <source>These are your own classes, and lessons that you cover. The office sees all.</source>
        <translation>Ce sont vos propres classes, et les cours où vous remplacez. Le secrétariat voit tout.</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Élève&#xa0;: %1</translation>
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
        <translation>%1&#xa0;; non pointé, absent selon la règle de l’école</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningsView</name>
    <message>
        <source>Print to a file…</source>
        <translation>Imprimer dans un fichier…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Alertes</translation>
    </message>
    <message>
        <source>From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent.</source>
        <translation>À partir de ce qui est sur cet appareil. Un appel non fait ne dit rien de personne&#xa0;: ses élèves ne sont pas comptés absents.</translation>
    </message>
    <message>
        <source>Warnings of</source>
        <translation>Alertes du</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>The warnings are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Les alertes sont dans %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>Le fichier %1 n’a pas été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message>
        <source>This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.</source>
        <translation>Ce pointage a aussi été changé ailleurs, et %1 a une autre valeur. Le vôtre est gardé ici. Comparez-les avec le secrétariat&#xa0;; pour envoyer le vôtre, pointez de nouveau.</translation>
    </message>
    <message>
        <source>%1 has not given this student an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 n’a pas encore donné d’identifiant à cet élève. Le pointage est en sûreté ici et part dès que les identifiants de l’école sont importés à la page Synchro.</translation>
    </message>
    <message>
        <source>%1 has not given this class an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 n’a pas encore donné d’identifiant à cette classe. Le pointage est en sûreté ici et part dès que les identifiants de l’école sont importés à la page Synchro.</translation>
    </message>
    <message>
        <source>%1 has not given this subject an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 n’a pas encore donné d’identifiant à cette matière. Le pointage est en sûreté ici et part dès que les identifiants de l’école sont importés à la page Synchro.</translation>
    </message>
    <message>
        <source>%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.</source>
        <translation>%1 n’a pas de séance pour ce cours. Le pointage est en sûreté ici et part quand le secrétariat l’aura ajoutée.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.</source>
        <translation>%1 a plus d’une séance qui correspond à ce cours. Le pointage est gardé ici. Demandez au secrétariat laquelle est la bonne.</translation>
    </message>
    <message>
        <source>%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.</source>
        <translation>%1 a fermé cette séance. Le pointage est gardé ici. Demandez au secrétariat de l’ouvrir ou de saisir le pointage.</translation>
    </message>
    <message>
        <source>%1 did not accept this mark. It is kept here. Change it, or ask the office.</source>
        <translation>%1 n’a pas accepté ce pointage. Il est gardé ici. Changez-le, ou demandez au secrétariat.</translation>
    </message>
    <message>
        <source>%1 does not let you mark this class. The mark is kept here. Ask the office for access.</source>
        <translation>%1 ne vous laisse pas faire l’appel de cette classe. Le pointage est gardé ici. Demandez l’accès au secrétariat.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 ne prend plus de pointages pour ce cours. Le pointage est gardé ici. Exportez-le à la page Synchro pour le secrétariat.</translation>
    </message>
    <message>
        <source>%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.</source>
        <translation>%1 échoue sur ce seul pointage, pas sur les autres. Il est gardé ici et réessayé chaque jour. Prévenez qui s’occupe de %1.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>Ce cours n’a jamais été ouvert sur %1, qui ne prend les pointages que pendant le cours. Le pointage est gardé ici. Exportez-le à la page Synchro pour le secrétariat.</translation>
    </message>
    <message>
        <source>%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.</source>
        <translation>%1 ne prend les pointages que pendant le cours. Le pointage est en sûreté ici et part quand ce cours commence.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.</source>
        <translation>Un autre cours de cette classe est encore ouvert sur %1. Le pointage est en sûreté ici et part quand l’autre y aura été terminé.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.</source>
        <translation>La réponse s’est perdue, et on ne peut pas demander à %1 s’il a le pointage. Il est gardé ici. Demandez au secrétariat&#xa0;; pour le renvoyer, pointez de nouveau.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 demande un code à usage unique. Connectez-vous à la page Synchro. Vous pouvez continuer l’appel.</translation>
    </message>
    <message>
        <source>%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 n’a pas de place pour cette valeur. Le pointage est gardé ici. Exportez-le à la page Synchro pour le secrétariat.</translation>
    </message>
    <message>
        <source>%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.</source>
        <translation>%1 semble plus ancien que cet appareil&#xa0;: des pointages qu’il avait confirmés n’y sont plus. Ils sont gardés ici. Demandez à qui s’en occupe&#xa0;; pour les envoyer, réessayez.</translation>
    </message>
    <message>
        <source>No connection. Will send by itself. Nothing is lost.</source>
        <translation>Pas de connexion. L’envoi se fera tout seul. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Will try again by itself. Nothing is lost.</source>
        <translation>%1 n’a pas répondu à temps. Nouvel essai automatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.</source>
        <translation>La réponse s’est perdue en route. On vérifie si le pointage est arrivé à %1 avant de le renvoyer.</translation>
    </message>
    <message>
        <source>%1 is busy. Will try again by itself. Nothing is lost.</source>
        <translation>%1 est occupé. Nouvel essai automatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 is being worked on. Will try again in a few minutes. Nothing is lost.</source>
        <translation>%1 est en maintenance. Nouvel essai dans quelques minutes. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 has no space left. Marks are safe here. Tell whoever runs %1.</source>
        <translation>%1 n’a plus de place. Les pointages sont en sûreté ici. Prévenez qui s’occupe de %1.</translation>
    </message>
    <message>
        <source>%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.</source>
        <translation>%1 n’a pas pris autant d’un coup. L’envoi se fait par parties plus petites. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Checking whether it holds the same value.</source>
        <translation>%1 a déjà ce pointage. On vérifie s’il a la même valeur.</translation>
    </message>
    <message>
        <source>%1 needs your password. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 a besoin de votre mot de passe. Connectez-vous à la page Synchro. Vous pouvez continuer l’appel.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.</source>
        <translation>Le mot de passe pour %1 n’est pas sur cet appareil. Connectez-vous à la page Synchro. Vous pouvez continuer l’appel.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.</source>
        <translation>Le réseau demande sa propre connexion avant de laisser joindre %1. Demandez au service informatique. Les pointages sont en sûreté ici.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Will try again by itself. Nothing is lost.</source>
        <translation>%1 a une panne. Nouvel essai automatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.</source>
        <translation>%1 a donné une réponse que Rollbook ne comprend pas. Nouvel essai automatique. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>%1 no longer has this session. The mark is safe here and is sent when the session is there again.</source>
        <translation>%1 n’a plus cette séance. Le pointage est en sûreté ici et part quand la séance y sera de nouveau.</translation>
    </message>
    <message>
        <source>That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.</source>
        <translation>Ce mot de passe est celui de quelqu’un d’autre sur %1. Connectez-vous comme la personne qui a fait ces pointages. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This Wi-Fi needs you to log in. Marks are safe here.</source>
        <translation>Ce Wi-Fi demande que vous vous connectiez. Les pointages sont en sûreté ici.</translation>
    </message>
    <message>
        <source>%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.</source>
        <translation>%1 répond d’une manière que ce Rollbook ne connaît pas. Les pointages sont en sûreté ici. Demandez au service informatique de vérifier l’adresse et s’il existe un Rollbook plus récent.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.</source>
        <translation>La connexion à %1 n’est pas fiable&#xa0;: quelque chose répond à sa place en route. Rien n’a été envoyé. Interrogez le service informatique sur le certificat.</translation>
    </message>
    <message>
        <source>Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.</source>
        <translation>Autre chose que %1 a répondu, peut-être la page de connexion de ce Wi-Fi. Nouvel essai automatique. Les pointages sont en sûreté ici.</translation>
    </message>
    <message>
        <source>The school system</source>
        <translation>Le système de l’école</translation>
    </message>
    <message>
        <source>%1 could not take this yet. It is kept here and tried again.</source>
        <translation>%1 n’a pas encore pu prendre ceci. C’est gardé ici et réessayé.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>%1 is the name of a school system, %2 its own words</extracomment>
        <translation>%1 dit&#xa0;: %2</translation>
    </message>
    <message>
        <source>This device could not write. Try again.</source>
        <translation>Cet appareil n’a pas pu écrire. Réessayez.</translation>
    </message>
    <message>
        <source>This device is full. Free some space, then try again.</source>
        <translation>Cet appareil est plein. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk of this device reports errors. Tell IT before marking on.</source>
        <translation>Le disque de cet appareil signale des erreurs. Prévenez le service informatique avant de continuer.</translation>
    </message>
    <message>
        <source>The file on this device cannot be read.</source>
        <translation>Le fichier de cet appareil ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Another Rollbook is using this data. Close it, then try again.</source>
        <translation>Un autre Rollbook utilise ces données. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This data was written by a newer Rollbook. Install that one to change it.</source>
        <translation>Ces données ont été écrites par un Rollbook plus récent. Installez-le pour les changer.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to Today and open it again.</source>
        <translation>Ce n’est plus là. Retournez à Aujourd’hui et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>That value is not possible. Check it, then try again.</source>
        <translation>Cette valeur n’est pas possible. Vérifiez-la, puis réessayez.</translation>
    </message>
    <message>
        <source>The password is missing or cannot be unlocked. Sign in again.</source>
        <translation>Le mot de passe manque ou ne peut pas être déverrouillé. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>This is not possible on this device.</source>
        <translation>Ce n’est pas possible sur cet appareil.</translation>
    </message>
    <message>
        <source>Not saved. This device is full: free some space, then mark again.</source>
        <translation>Non enregistré. Cet appareil est plein&#xa0;: libérez de la place, puis pointez de nouveau.</translation>
    </message>
    <message>
        <source>Not saved. The disk of this device reports errors: tell IT.</source>
        <translation>Non enregistré. Le disque de cet appareil signale des erreurs&#xa0;: prévenez le service informatique.</translation>
    </message>
    <message>
        <source>Not saved. That value is not possible.</source>
        <translation>Non enregistré. Cette valeur n’est pas possible.</translation>
    </message>
    <message>
        <source>Not saved. This data was written by a newer Rollbook and can only be read.</source>
        <translation>Non enregistré. Ces données ont été écrites par un Rollbook plus récent et ne peuvent qu’être lues.</translation>
    </message>
    <message>
        <source>Not saved. This student is not in this register any more.</source>
        <translation>Non enregistré. Cet élève n’est plus dans cet appel.</translation>
    </message>
    <message>
        <source>Not saved. This register is finished: reopen it first.</source>
        <translation>Non enregistré. Cet appel est terminé&#xa0;: rouvrez-le d’abord.</translation>
    </message>
    <message>
        <source>Not saved. This device could not write: mark again.</source>
        <translation>Non enregistré. Cet appareil n’a pas pu écrire&#xa0;: pointez de nouveau.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;Late, 7 min&quot;, %2 a note</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>il n’y avait pas de connexion</translation>
    </message>
    <message>
        <source>the answer was lost on the way</source>
        <translation>la réponse s’est perdue en route</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>it was busy</source>
        <translation>il était occupé</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>il avait une panne</translation>
    </message>
    <message>
        <source>it asked for a sign-in first</source>
        <translation>il a d’abord demandé une connexion</translation>
    </message>
    <message>
        <source>the Wi-Fi&apos;s login page answered instead</source>
        <translation>la page de connexion du Wi-Fi a répondu à sa place</translation>
    </message>
    <message>
        <source>something else answered instead</source>
        <translation>autre chose a répondu à sa place</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>la connexion n’était pas fiable</translation>
    </message>
    <message>
        <source>it gave an answer that Rollbook does not know</source>
        <translation>il a donné une réponse que Rollbook ne connaît pas</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>pas accepté</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>pas autorisé</translation>
    </message>
    <message>
        <source>not accepted, the lesson is closed there</source>
        <translation>pas accepté, le cours y est fermé</translation>
    </message>
    <message>
        <source>the answer was lost, and it cannot be asked</source>
        <translation>la réponse s’est perdue, et on ne peut pas le lui demander</translation>
    </message>
    <message>
        <source>it did not take them</source>
        <translation>il ne les a pas pris</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Effacé.</translation>
    </message>
    <message>
        <source>Cleared by %1.</source>
        <translation>Effacé par %1.</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>Pointé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Marked %1, by %2.</source>
        <extracomment>%1 is a value such as &quot;Late, 7 min&quot;, %2 a person</extracomment>
        <translation>Pointé&#xa0;: %1, par %2.</translation>
    </message>
    <message>
        <source>The school system has %1: taken over.</source>
        <translation>Le système de l’école a&#xa0;: %1. Repris.</translation>
    </message>
    <message>
        <source>%1 by %2 on another device: taken over.</source>
        <translation>%1, par %2 sur un autre appareil&#xa0;: repris.</translation>
    </message>
    <message>
        <source>Sent to %1: %2.</source>
        <extracomment>%1 is a school system, the last part what came of it</extracomment>
        <translation>Envoyé à %1&#xa0;: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Envoyé à %1, %Ln pointage en une requête&#xa0;: %2.</numerusform>
            <numerusform>Envoyé à %1, %Ln pointages en une requête&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from %1, and equal.</source>
        <translation>Relu sur %1, et identique.</translation>
    </message>
    <message>
        <source>Another device had marked otherwise.</source>
        <translation>Un autre appareil avait pointé autrement.</translation>
    </message>
    <message>
        <source>%1 holds another value: somebody changed it there.</source>
        <translation>%1 a une autre valeur&#xa0;: quelqu’un l’y a changée.</translation>
    </message>
    <message>
        <source>It had been confirmed and is gone from %1: sent again.</source>
        <translation>Il était confirmé et a disparu de %1&#xa0;: envoyé de nouveau.</translation>
    </message>
    <message>
        <source>The office was asked for %1. No answer yet.</source>
        <translation>Demandé au secrétariat&#xa0;: %1. Pas encore de réponse.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and agreed.</source>
        <translation>Demandé au secrétariat&#xa0;: %1. Il a accepté.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and said no.</source>
        <translation>Demandé au secrétariat&#xa0;: %1. Il a refusé.</translation>
    </message>
    <message>
        <source>The office was asked for %1; that was taken back.</source>
        <translation>Demandé au secrétariat&#xa0;: %1. La demande a été retirée.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Prochain essai&#xa0;: %1.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>accepté %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>what the server calls the mark: &quot;record 8841&quot;</extracomment>
        <translation>enregistrement %1</translation>
    </message>
    <message>
        <source>read back and equal %1</source>
        <translation>relu et identique %1</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>relu et identique</translation>
    </message>
    <message>
        <source>it cannot confirm</source>
        <translation>il ne peut pas confirmer</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>pas encore relu</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a receipt</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer was lost: the mark may appear there twice.</source>
        <translation>Une réponse s’est perdue&#xa0;: le pointage peut y apparaître deux fois.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Enregistré sur cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>Se connecter, %Ln à envoyer</numerusform>
            <numerusform>Se connecter, %Ln à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>1 mark needs you</source>
        <translation>1 pointage demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln pointage demande votre attention</numerusform>
            <numerusform>%Ln pointages demandent votre attention</numerusform>
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
            <numerusform>%Ln à envoyer</numerusform>
            <numerusform>%Ln à envoyer</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Tout est confirmé</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>%1 is &apos;9 to send&apos;, %2 an age</comment>
        <translation>%1, le plus ancien&#xa0;: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Wi-Fi login</source>
        <translation>Connexion Wi-Fi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>À vous de voir</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the school</source>
        <translation>Attend l’école</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.</source>
        <translation>%1 demande un code à usage unique, de votre téléphone ou d’une application d’authentification. Vous pouvez continuer l’appel.</translation>
    </message>
    <message>
        <source>Sign in again to send marks. You can keep marking.</source>
        <translation>Reconnectez-vous pour envoyer les pointages. Vous pouvez continuer l’appel.</translation>
    </message>
    <message>
        <source>Sign in again to send 1 mark. You can keep marking.</source>
        <translation>Reconnectez-vous pour envoyer 1 pointage. Vous pouvez continuer l’appel.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Reconnectez-vous pour envoyer %Ln pointage. Vous pouvez continuer l’appel.</numerusform>
            <numerusform>Reconnectez-vous pour envoyer %Ln pointages. Vous pouvez continuer l’appel.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark needs you, see below.</source>
        <translation>1 pointage demande votre attention, voir ci-dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln pointage demande votre attention, voir ci-dessous.</numerusform>
            <numerusform>%Ln pointages demandent votre attention, voir ci-dessous.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln à envoyer, le plus ancien&#xa0;: %1.</numerusform>
            <numerusform>%Ln à envoyer, le plus ancien&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln à envoyer.</numerusform>
            <numerusform>%Ln à envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln attend les identifiants de l’école.</numerusform>
            <numerusform>%Ln attendent les identifiants de l’école.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Dernière confirmation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Last sent %1. It cannot confirm.</source>
        <translation>Dernier envoi&#xa0;: %1. Il ne peut pas confirmer.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, and nothing waits.</source>
        <translation>Rien n’a encore été envoyé, et rien n’attend.</translation>
    </message>
    <message>
        <source>Every mark is read back and compared before it counts as confirmed.</source>
        <translation>Chaque pointage est relu et comparé avant de compter comme confirmé.</translation>
    </message>
    <message>
        <source>Marks go there while you mark.</source>
        <translation>Les pointages y vont pendant que vous pointez.</translation>
    </message>
    <message>
        <source>Marks go there ten minutes after the register is finished.</source>
        <translation>Les pointages y vont dix minutes après la fin de l’appel.</translation>
    </message>
    <message>
        <source>Several devices can mark the same class: the later change stays.</source>
        <translation>Plusieurs appareils peuvent pointer la même classe&#xa0;: le changement le plus récent reste.</translation>
    </message>
    <message>
        <source>It is told when a register is finished.</source>
        <translation>Il apprend quand un appel est terminé.</translation>
    </message>
    <message>
        <source>Classes and students are sent there.</source>
        <translation>Les classes et les élèves y sont envoyés.</translation>
    </message>
    <message>
        <source>The office can be asked there to change a mark.</source>
        <translation>On peut y demander au secrétariat de changer un pointage.</translation>
    </message>
    <message>
        <source>It cannot confirm: nothing can be read there.</source>
        <translation>Il ne peut pas confirmer&#xa0;: rien ne peut y être lu.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark is sent again, and may appear twice.</source>
        <translation>Quand une réponse se perd, le pointage est renvoyé et peut apparaître deux fois.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark waits for you: it is not sent twice by itself.</source>
        <translation>Quand une réponse se perd, le pointage attend votre décision&#xa0;: il n’est pas renvoyé tout seul.</translation>
    </message>
    <message>
        <source>It takes no marks once the lesson is over.</source>
        <translation>Il ne prend plus de pointages une fois le cours fini.</translation>
    </message>
    <message>
        <source>It takes no requests to the office: what it refuses can be exported.</source>
        <translation>Il ne prend pas de demandes au secrétariat&#xa0;: ce qu’il refuse peut être exporté.</translation>
    </message>
    <message>
        <source>Leave stays on this device.</source>
        <translation>Les absences autorisées restent sur cet appareil.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Taking a mark back</source>
        <translation>Retirer un pointage</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutes de retard</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1: as “%2”.</source>
        <translation>%1&#xa0;: comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: in the note.</source>
        <translation>%1&#xa0;: dans la remarque.</translation>
    </message>
    <message>
        <source>%1: in the note, “%2”.</source>
        <translation>%1&#xa0;: dans la remarque, «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: kept here only, it has no place for it.</source>
        <translation>%1&#xa0;: gardé ici seulement, il n’a pas de place pour cela.</translation>
    </message>
    <message>
        <source>%1: as they are.</source>
        <translation>%1&#xa0;: tels quels.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A leave</source>
        <translation>Une absence autorisée</translation>
    </message>
    <message>
        <source>A question to the office</source>
        <translation>Une demande au secrétariat</translation>
    </message>
    <message>
        <source>Classes and students</source>
        <translation>Classes et élèves</translation>
    </message>
    <message>
        <source>A register&apos;s state</source>
        <translation>L’état d’un appel</translation>
    </message>
    <message>
        <source>%1 has been waiting for the school&apos;s answer since %2.</source>
        <translation>%1&#xa0;: attend la réponse de l’école depuis %2.</translation>
    </message>
    <message>
        <source>%1 was not accepted; it is kept here.</source>
        <translation>%1&#xa0;: pas accepté&#xa0;; gardé ici.</translation>
    </message>
    <message>
        <source>%1 has been waiting to be sent since %2.</source>
        <translation>%1&#xa0;: attend d’être envoyé depuis %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>age in minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>age in hours</comment>
        <translation>
            <numerusform>%Ln h</numerusform>
            <numerusform>%Ln h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>age in days, two or more</comment>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
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
        <translation>Non pointé</translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>En retard, %Ln min</numerusform>
            <numerusform>En retard, %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Confirmé %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Envoyé %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>Confirmé par %1, %2.</translation>
    </message>
    <message>
        <source>Sent to %1, %2. Not confirmed: it has not been read back.</source>
        <translation>Envoyé à %1, %2. Pas confirmé&#xa0;: cela n’a pas été relu.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Enregistré sur cet appareil.</translation>
    </message>
    <message>
        <source>Saved on this device. Will be sent to %1.</source>
        <translation>Enregistré sur cet appareil. Sera envoyé à %1.</translation>
    </message>
    <message>
        <source>Saved on this device. Sending to %1.</source>
        <translation>Enregistré sur cet appareil. Envoi à %1.</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminé %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>Dans %Ln min</numerusform>
            <numerusform>Dans %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>All marked, not finished</source>
        <translation>Tout pointé, pas terminé</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>En cours, %Ln non pointé</numerusform>
            <numerusform>En cours, %Ln non pointés</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Appel non fait</translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln non pointé</numerusform>
            <numerusform>%Ln non pointés</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%Ln demande votre attention</numerusform>
            <numerusform>%Ln demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.</source>
        <translation>Autre chose qu’un serveur partagé répond à l’adresse de %1. Les pointages sont en sûreté ici. Demandez à qui vous a donné l’adresse.</translation>
    </message>
    <message>
        <source>%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.</source>
        <translation>%1 n’a pas de base de données de ce nom. Les pointages sont en sûreté ici. Demandez à qui s’en occupe de la créer.</translation>
    </message>
    <message>
        <source>%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.</source>
        <translation>%1 ne contient pas encore d’école. Les pointages sont en sûreté ici. Le premier appareil de l’école doit envoyer ses classes.</translation>
    </message>
    <message>
        <source>%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.</source>
        <translation>%1 est à une autre école. Rien n’a été envoyé. Demandez à qui vous a donné l’adresse.</translation>
    </message>
    <message>
        <source>%1 has no way to take this. It is kept here.</source>
        <translation>%1 n’a aucun moyen de prendre ceci. C’est gardé ici.</translation>
    </message>
    <message>
        <source>This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.</source>
        <translation>Cet appareil n’a pas pu lire ou écrire ce qui va à %1. Nouvel essai automatique. Prévenez le service informatique si cela dure.</translation>
    </message>
    <message>
        <source>What was typed for %1 is not possible. Check the address and the other fields.</source>
        <translation>Ce qui a été saisi pour %1 n’est pas possible. Vérifiez l’adresse et les autres champs.</translation>
    </message>
    <message>
        <source>the Wi-Fi asked for a login</source>
        <translation>le Wi-Fi a demandé une connexion</translation>
    </message>
    <message>
        <source>Register opened by %1.</source>
        <translation>Appel ouvert par %1.</translation>
    </message>
    <message>
        <source>Register finished by %1.</source>
        <translation>Appel terminé par %1.</translation>
    </message>
    <message>
        <source>Register opened again by %1.</source>
        <translation>Appel rouvert par %1.</translation>
    </message>
    <message>
        <source>%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.</source>
        <translation>%1 ne garde que les présents. Il n’y a rien à lui dire de ce pointage, qui est en sûreté ici.</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>au clavier</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>au toucher</translation>
    </message>
    <message>
        <source>in the roll call</source>
        <translation>à l’appel nominal</translation>
    </message>
    <message>
        <source>by “everyone is here but”</source>
        <translation>par «&#xa0;tous présents sauf&#xa0;»</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>avec le reste</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>avec d’autres</translation>
    </message>
    <message>
        <source>from the session before</source>
        <translation>de la séance précédente</translation>
    </message>
    <message>
        <source>from leave</source>
        <translation>par absence autorisée</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>par Annuler</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>par Rétablir</translation>
    </message>
    <message>
        <source>by stepping back</source>
        <translation>par retour en arrière</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>par une correction</translation>
    </message>
    <message>
        <source>from a student added to the lesson</source>
        <translation>d’un élève ajouté au cours</translation>
    </message>
    <message>
        <source>%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.</source>
        <translation>%1 tient la présence par matière, et cet appel n’en a pas. Le pointage est en sûreté ici. Demandez au secrétariat quel cours y sert pour ces appels, et donnez son code à la page Synchro.</translation>
    </message>
    <message>
        <source>This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.</source>
        <translation>Ce compte n’a pas le droit de faire cela sur %1, donc rien n’est envoyé. C’est gardé ici. Demandez au secrétariat de le saisir, ou exportez-le&#xa0;; avec un compte du secrétariat, l’envoi se fait tout seul.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.</source>
        <translation>La réponse s’est perdue en route, et on ne peut pas demander à %1 s’il a le pointage. Il est renvoyé après un moment, et peut y apparaître deux fois.</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>ce compte n’a pas le droit de faire cela</translation>
    </message>
    <message>
        <source>The school&apos;s codes</source>
        <translation>Les codes de l’école</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and a code</comment>
        <extracomment>A status with the school&apos;s code for it: &quot;Excused (I)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status confirmed %1</source>
        <translation>Statut confirmé %1</translation>
    </message>
    <message>
        <source>Status confirmed</source>
        <translation>Statut confirmé</translation>
    </message>
    <message>
        <source>%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.</source>
        <translation>%1 a le statut, confirmé %2. Il n’a pas de place pour le code, qui reste sur cet appareil.</translation>
    </message>
    <message>
        <source>You may not do this here. Ask the office.</source>
        <translation>Vous n’avez pas le droit de faire cela ici. Demandez au secrétariat.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is one or two sentences: why</extracomment>
        <translation>Non enregistré. %1</translation>
    </message>
    <message>
        <source>Register finished by itself: the lesson was over.</source>
        <translation>Appel terminé tout seul&#xa0;: le cours était fini.</translation>
    </message>
    <message>
        <source>%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.</source>
        <translation>%1 a un autre cours sous l’identifiant indiqué pour celui-ci. Le pointage est gardé ici et rien n’y a été écrit. Demandez le bon identifiant au secrétariat et importez-le sur la page Synchro.</translation>
    </message>
</context>
</TS>
