<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>rollbook::AbsencePage</name>
    <message>
        <source>Absence</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Nuevo permiso</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>All</source>
        <comment>requests</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Leave, and marks that can only be corrected. What is approved counts at once; the school systems are told.</source>
        <translation>Permisos, y marcas que solo se pueden corregir. Lo que se aprueba vale al momento; se avisa a los sistemas de la escuela.</translation>
    </message>
    <message>
        <source>No leave waits for a decision.</source>
        <translation>Ningún permiso espera una decisión.</translation>
    </message>
    <message>
        <source>Nobody has asked for leave yet.</source>
        <translation>Nadie ha pedido aún un permiso.</translation>
    </message>
    <message>
        <source>A leave that is approved makes the marks it covers Excused.</source>
        <translation>Cuando se aprueba un permiso, las marcas que cubre pasan a Justificado.</translation>
    </message>
    <message>
        <source>No correction waits for a decision.</source>
        <translation>Ninguna corrección espera una decisión.</translation>
    </message>
    <message>
        <source>Nobody has asked for a correction yet.</source>
        <translation>Nadie ha pedido aún una corrección.</translation>
    </message>
    <message>
        <source>A correction is asked for in the story of a mark, when its register is finished or locked.</source>
        <translation>Una corrección se pide en el historial de una marca, cuando su lista está terminada o bloqueada.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <extracomment>%1 is why something is asked for</extracomment>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Respuesta a %1</translation>
    </message>
    <message>
        <source>Answer, if there is one</source>
        <translation>Respuesta, si la hay</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Aprobada: %1</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Retirada: %1</translation>
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
        <translation>%1 (justificante: %2)</translation>
    </message>
    <message>
        <source>The leave is asked for.</source>
        <translation>El permiso está pedido.</translation>
    </message>
    <message>
        <source>The letter cannot be opened. Choose another file.</source>
        <translation>El justificante no se puede abrir. Elige otro archivo.</translation>
    </message>
    <message>
        <source>It was not taken: there is leave for these days already, the days are too many, or the letter is larger than 5 MB.</source>
        <translation>No se aceptó la petición: ya hay un permiso para esos días, son demasiados días o el justificante pesa más de 5 MB.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
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
        <translation>Añadir la sesión</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Code, as the school writes it</source>
        <translation>Código, como lo escribe la escuela</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asignatura</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Lista del día</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject code and name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The session must end after it begins.</source>
        <translation>La sesión debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>This class has no students yet. Import its class list on the Students page.</source>
        <translation>Esta clase aún no tiene estudiantes. Importa su lista en la página Estudiantes.</translation>
    </message>
</context>
<context>
    <name>rollbook::AddressPage</name>
    <message>
        <source>Which one is it?</source>
        <translation>¿Cuál es?</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Su dirección</translation>
    </message>
    <message>
        <source>As in the web browser. Nothing about you is sent to look who answers there.</source>
        <translation>Como en el navegador. No se envía nada sobre ti para ver quién responde ahí.</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo lo llamas</translation>
    </message>
    <message>
        <source>School server</source>
        <translation>Servidor de la escuela</translation>
    </message>
</context>
<context>
    <name>rollbook::Application</name>
    <message>
        <source>There is nothing to lock yet: set a PIN or add a person on the Settings page.</source>
        <translation>Aún no hay nada que bloquear: pon un PIN o añade a una persona en la página Ajustes.</translation>
    </message>
    <message>
        <source>The registers are not open yet. Try again in a moment.</source>
        <translation>Las listas aún no están abiertas. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 does not know that password.</source>
        <translation>%1 no conoce esa contraseña.</translation>
    </message>
    <message>
        <source>The PIN until now is another one. After three wrong ones, wait.</source>
        <translation>Ese no es el PIN actual. Tras tres errores hay que esperar.</translation>
    </message>
    <message>
        <source>A part of the data file cannot be read.</source>
        <translation>Una parte del archivo de datos no se puede leer.</translation>
    </message>
    <message>
        <source>Rollbook rebuilds it from its copies. Every mark with a tick is kept. This can take a few minutes.</source>
        <translation>Rollbook lo reconstruye a partir de sus copias. Se conservan todas las marcas con el signo ✓. Puede tardar unos minutos.</translation>
    </message>
    <message>
        <source>That is not the PIN. After three wrong ones, wait.</source>
        <translation>Ese no es el PIN. Tras tres errores hay que esperar.</translation>
    </message>
    <message>
        <source>Nobody was removed: %1</source>
        <translation>No se quitó a nadie: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n passwords could not be taken out of this computer&apos;s keychain.</source>
        <translation>
            <numerusform>%Ln contraseña no se pudo quitar del llavero de este ordenador.</numerusform>
            <numerusform>%Ln contraseñas no se pudieron quitar del llavero de este ordenador.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::AttendanceChart</name>
    <message>
        <source>Attendance by week</source>
        <translation>Asistencia por semana</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, none %2</source>
        <extracomment>Of a chart, for a screen reader: %1 is a number of weeks, %2 &quot;below 75 %&quot;, %3 the weeks that are</extracomment>
        <translation>%1, ninguna %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>the first day of a week</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Week of %1: %2, %3</source>
        <extracomment>%1 is the first day, %2 a percentage, %3 &quot;12 present, 1 absent&quot;</extracomment>
        <translation>Semana del %1: %2, %3</translation>
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
        <translation>Clase</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>This term</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last term</source>
        <translation>Trimestre pasado</translation>
    </message>
    <message>
        <source>All registers</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Elegir fechas</translation>
    </message>
</context>
<context>
    <name>rollbook::BookModel</name>
    <message>
        <source>Not on this register</source>
        <translation>No está en esta lista</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una observación</translation>
    </message>
</context>
<context>
    <name>rollbook::BookSheet</name>
    <message>
        <source>Class book %1</source>
        <extracomment>The title of a printed class book: %1 is a class</extracomment>
        <translation>Libro de clase %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 is the page, %2 how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <extracomment>Under the title of a printed class book: %1 is the school, %2 and %3 are days</extracomment>
        <translation>%1, del %2 al %3</translation>
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
        <translation>Libro de clase</translation>
    </message>
</context>
<context>
    <name>rollbook::BothMarks</name>
    <message>
        <source>The mark</source>
        <translation>La marca</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Pedida</translation>
    </message>
    <message>
        <source>Set by the office</source>
        <translation>Puesta por secretaría</translation>
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
            <numerusform>%Ln seguida</numerusform>
            <numerusform>%Ln seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>%1, birthday today</source>
        <translation>%1, hoy cumple años</translation>
    </message>
</context>
<context>
    <name>rollbook::CardView</name>
    <message>
        <source>Register as cards</source>
        <translation>Lista en tarjetas</translation>
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
        <translation>Libro de clase</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save the class book as a PDF file to print</source>
        <translation>Guardar el libro de clase en PDF para imprimir</translation>
    </message>
    <message>
        <source>Open register</source>
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Open student</source>
        <translation>Ver estudiante</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Aún no hay clases.</translation>
    </message>
    <message>
        <source>Import a class list on the Students page. The class book fills itself from the registers.</source>
        <translation>Importa una lista de clase en la página Estudiantes. El libro de clase se completa solo a partir de las listas.</translation>
    </message>
    <message>
        <source>No registers of this class in this period.</source>
        <translation>No hay listas de esta clase en este periodo.</translation>
    </message>
    <message>
        <source>Choose another period, or open a register on the Today page.</source>
        <translation>Elige otro periodo, o abre una lista en la página Hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln estudiante</numerusform>
            <numerusform>%Ln estudiantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
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
        <translation>Imprimir el libro de clase</translation>
    </message>
    <message>
        <source>Export the class book</source>
        <translation>Exportar el libro de clase</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The class book is in %1, to be printed.</source>
        <translation>El libro de clase está en %1, listo para imprimir.</translation>
    </message>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>No se escribió el archivo %1. %2</translation>
    </message>
    <message>
        <source>Export the class book as a CSV file or an Excel workbook</source>
        <translation>Exportar el libro de clase como archivo CSV o libro de Excel</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::ClosedNotice</name>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Opens the register again; who was not called is unmarked</source>
        <translation>Reabre la lista; esos estudiantes vuelven a quedar sin marcar</translation>
    </message>
    <message>
        <source>%1 finished by itself %2: 1 student who was not called is marked absent.</source>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>%1: la lista se terminó sola a las %2; 1 estudiante sin marcar queda como ausente.</translation>
    </message>
    <message numerus="yes">
        <source>%1 finished by itself %2: %n students who were not called are marked absent.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a session, %2 a time</extracomment>
        <translation>
            <numerusform>%1: la lista se terminó sola a las %2; %Ln estudiante sin marcar queda como ausente.</numerusform>
            <numerusform>%1: la lista se terminó sola a las %2; %Ln estudiantes sin marcar quedan como ausentes.</numerusform>
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
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>How much of the day</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Part of the day</source>
        <translation>Parte del día</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Días sin clases</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Change</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a holiday</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>None from here on. Import the school&apos;s calendar of holidays, or add one below.</source>
        <translation>No hay ninguno desde este día. Importa el calendario de festivos de la escuela, o añade días abajo.</translation>
    </message>
    <message>
        <source>Change this one</source>
        <translation>Cambiar estos días</translation>
    </message>
    <message>
        <source>Add one</source>
        <translation>Añadir días</translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation>Guardar el cambio</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add days without lessons</source>
        <translation>Añadir días sin clases</translation>
    </message>
    <message>
        <source>Say what it is, such as: Half-term.</source>
        <translation>Indica el nombre, por ejemplo: Semana Santa.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>El último día es anterior al primero. Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Debe terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>rollbook::CodeBar</name>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Code, or a word of its meaning</source>
        <translation>Código, o una palabra de su significado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>This code needs a note</source>
        <translation>Este código necesita una observación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Código para %1</translation>
    </message>
    <message numerus="yes">
        <source>Code for %n students</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Código para %Ln estudiante</numerusform>
            <numerusform>Código para %Ln estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be set by: %2. Ask them, or choose another code.</source>
        <extracomment>%1 is a code, %2 one or more roles, such as &quot;Office, Administrator&quot;</extracomment>
        <translation>Pueden poner «%1»: %2. Pídeselo, o elige otro código.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” needs a note: write why, then mark.</source>
        <translation>«%1» necesita una observación: escribe por qué y luego marca.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a code</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>%1: %2. %3. Marks: %4.</source>
        <extracomment>%1 is a code, %2 its meaning, %3 what it counts as, %4 the status that it marks</extracomment>
        <translation>%1: %2. %3. Marca: %4.</translation>
    </message>
    <message>
        <source>Type a code, or tap one.</source>
        <translation>Escribe un código, o toca uno.</translation>
    </message>
    <message>
        <source>The school has no such code.</source>
        <translation>La escuela no tiene ese código.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes fit.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln código coincide.</numerusform>
            <numerusform>%Ln códigos coinciden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::CommandBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>such as 7 19 or 7 19L5 23E</source>
        <translation>por ejemplo 7 19 o 7 19L5 23E</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir ahí</translation>
    </message>
    <message>
        <source>Mark them</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Everyone is here but</source>
        <translation>Todos presentes menos</translation>
    </message>
    <message>
        <source>As in %1 at %2</source>
        <extracomment>%1 is a session, %2 the time at which it began</extracomment>
        <translation>Como en la sesión %1 (%2)</translation>
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
        <translation>Nada cambia para %1: %2.</translation>
    </message>
    <message>
        <source>There is no number %1.</source>
        <translation>No existe el número %1.</translation>
    </message>
    <message>
        <source>“%1” means nothing here.</source>
        <translation>«%1» no significa nada aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n present.</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln presente.</numerusform>
            <numerusform>%Ln presentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type the beginning of a name.</source>
        <translation>Escribe el comienzo de un nombre.</translation>
    </message>
    <message>
        <source>Nobody on this register is called so.</source>
        <translation>Nadie en esta lista se llama así.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n shown only.</source>
        <comment>students</comment>
        <translation>
            <numerusform>Solo de %Ln que se muestra.</numerusform>
            <numerusform>Solo de los %Ln que se muestran.</numerusform>
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
        <translation>Antes</translation>
    </message>
    <message>
        <source>On the other device</source>
        <translation>En el otro dispositivo</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>%1, latest, kept</source>
        <translation>%1, la más reciente, conservada</translation>
    </message>
    <message>
        <source>A value that Rollbook does not know. Ask the office.</source>
        <translation>Un valor que Rollbook no conoce. Pregunta en secretaría.</translation>
    </message>
    <message>
        <source>It does not tell who or when. Seen %1.</source>
        <translation>No dice quién ni cuándo. Vista %1.</translation>
    </message>
    <message>
        <source>Yours, latest, kept</source>
        <translation>La tuya, la más reciente, conservada</translation>
    </message>
    <message>
        <source>Yours, on this device</source>
        <translation>La tuya, en este dispositivo</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La tuya</translation>
    </message>
    <message>
        <source>1 change to decide</source>
        <translation>1 cambio por decidir</translation>
    </message>
    <message numerus="yes">
        <source>%n changes to decide</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln cambio por decidir</numerusform>
            <numerusform>%Ln cambios por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is a student, %2 a session, %3 its day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Which one is later cannot be told. Both are kept until you decide.</source>
        <translation>No se puede saber cuál es más reciente. Se guardan las dos hasta que decidas.</translation>
    </message>
    <message>
        <source>The later one counts. You can still use the other.</source>
        <translation>Cuenta la más reciente. Aún puedes usar la otra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Keep theirs</source>
        <translation>Conservar la otra</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Usar la otra</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar la mía</translation>
    </message>
    <message>
        <source>Use mine</source>
        <translation>Usar la mía</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historial de %1</translation>
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
        <translation>Corrección</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutos de retraso</translation>
    </message>
    <message>
        <source>The mark should be</source>
        <translation>La marca debería ser</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Por qué, para secretaría</translation>
    </message>
    <message>
        <source>Ask for the correction</source>
        <translation>Pedir la corrección</translation>
    </message>
    <message>
        <source>The register is locked: this mark changes only when the office approves a correction.</source>
        <translation>La lista está bloqueada: esta marca solo cambia si secretaría aprueba una corrección.</translation>
    </message>
    <message>
        <source>A school system did not take this mark. The office can be asked to correct it.</source>
        <translation>Un sistema de la escuela no admitió esta marca. Se puede pedir a secretaría que la corrija.</translation>
    </message>
    <message>
        <source>The register is finished. Reopen it, or ask the office for a correction.</source>
        <translation>La lista está terminada. Reábrela, o pide una corrección a secretaría.</translation>
    </message>
    <message>
        <source>Say why: the office decides by it.</source>
        <translation>Indica por qué: con eso decide secretaría.</translation>
    </message>
    <message>
        <source>It is too late to ask: the lesson was longer ago than the school allows. Talk to the office.</source>
        <translation>Es demasiado tarde para pedirla: la clase es más antigua de lo que permite la escuela. Habla con secretaría.</translation>
    </message>
</context>
<context>
    <name>rollbook::CountsBar</name>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <extracomment>A count on a chip: %1 is the status&apos;s letter, %2 a number</extracomment>
        <translation>
            <numerusform>%Ln sin marcar</numerusform>
            <numerusform>%Ln sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: show only these</source>
        <comment>a status</comment>
        <translation>%1: mostrar solo estos</translation>
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
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>No register was taken</source>
        <translation>No se pasó lista</translation>
    </message>
    <message>
        <source>Scheduled. Opens by itself at %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Prevista. Se abre sola: %1</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Prevista</translation>
    </message>
    <message>
        <source>Opens by itself within a minute</source>
        <translation>Se abre sola en menos de un minuto</translation>
    </message>
    <message>
        <source>Over, and no register was opened</source>
        <translation>Terminada, y no se abrió ninguna lista</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Clase extra</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>Movida, antes: %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Movida, antes: %1, %2</translation>
    </message>
    <message>
        <source>With a substitute</source>
        <translation>Con un sustituto</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between remarks</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Not your class</source>
        <translation>No es tu clase</translation>
    </message>
</context>
<context>
    <name>rollbook::DeskWindow</name>
    <message>
        <source>The data file was damaged and has been rebuilt from its copies. The damaged file is kept.</source>
        <translation>El archivo de datos estaba dañado y se ha reconstruido a partir de sus copias. El archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>The password is used until you close Rollbook. This computer has no keychain to keep it in.</source>
        <translation>La contraseña se usa hasta que cierres Rollbook. Este ordenador no tiene un llavero donde guardarla.</translation>
    </message>
    <message>
        <source>The disk is full. Marks are still kept for a while. Free some space now.</source>
        <translation>El disco está lleno. Las marcas aún se guardan por un tiempo. Libera espacio ahora.</translation>
    </message>
    <message>
        <source>The file could not be taken: %1</source>
        <translation>No se pudo tomar el archivo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n ids taken over from the file.</source>
        <translation>
            <numerusform>%Ln identificador tomado del archivo.</numerusform>
            <numerusform>%Ln identificadores tomados del archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1 was left out: %2</source>
        <translation>La línea %1 quedó fuera: %2</translation>
    </message>
</context>
<context>
    <name>rollbook::EmptyState</name>
    <message>
        <source>Reading from this device…</source>
        <translation>Leyendo de este dispositivo…</translation>
    </message>
    <message>
        <source>This cannot be shown now.</source>
        <translation>Esto no se puede mostrar ahora.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>rollbook::EntryBar</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>Observación para %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <translation>Minutos de retraso, %1</translation>
    </message>
    <message>
        <source>Seen by the school</source>
        <translation>La ve la escuela</translation>
    </message>
    <message>
        <source>Minutes, or the time of arrival</source>
        <translation>Minutos, o la hora de llegada</translation>
    </message>
    <message>
        <source>ill</source>
        <translation>enfermedad</translation>
    </message>
    <message>
        <source>bus late</source>
        <translation>autobús con retraso</translation>
    </message>
    <message>
        <source>at the doctor&apos;s</source>
        <translation>en el médico</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>salió antes</translation>
    </message>
    <message>
        <source>no homework</source>
        <translation>sin deberes</translation>
    </message>
    <message>
        <source>Now, %1</source>
        <extracomment>Fills in the present time</extracomment>
        <translation>Ahora, %1</translation>
    </message>
    <message>
        <source>Late, without minutes</source>
        <translation>Retraso, sin minutos</translation>
    </message>
    <message>
        <source>Type minutes up to 600, or a time after the start.</source>
        <translation>Escribe minutos, hasta 600, o una hora posterior al inicio.</translation>
    </message>
</context>
<context>
    <name>rollbook::ExportJob</name>
    <message>
        <source>The file %1 was not written. %2</source>
        <translation>No se escribió el archivo %1. %2</translation>
    </message>
    <message>
        <source>1 mark is in %1.</source>
        <translation>1 marca está en %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are in %1.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln marca está en %1.</numerusform>
            <numerusform>%Ln marcas están en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Left out: 1 register of a class that is not yours.</source>
        <extracomment>%1 says how many marks are in which file</extracomment>
        <translation>%1 Queda fuera: 1 lista de una clase que no es tuya.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Left out: %n registers of classes that are not yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 Queda fuera: %Ln lista de una clase que no es tuya.</numerusform>
            <numerusform>%1 Quedan fuera: %Ln listas de clases que no son tuyas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::FilterBar</name>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Show which status</source>
        <translation>Estado que se muestra</translation>
    </message>
    <message>
        <source>Show which time of arrival or marking</source>
        <translation>Hora de llegada o de marca que se muestra</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Before %1</source>
        <extracomment>Who arrived or was marked then: %1 is a time</extracomment>
        <translation>Antes de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <extracomment>Who arrived or was marked then: %1 and %2 are times</extracomment>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>From %1 on</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Showing %1 of %2</source>
        <extracomment>How much of a register is shown: %1 and %2 are numbers</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
</context>
<context>
    <name>rollbook::FinishPanel</name>
    <message>
        <source>Go to the first</source>
        <translation>Ir al primero</translation>
    </message>
    <message>
        <source>The rest is present: finish</source>
        <translation>El resto está presente: terminar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Heads counted</source>
        <translation>Estudiantes contados</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Volver a la lista</translation>
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
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n marked as here.</source>
        <comment>students</comment>
        <extracomment>Before a register is finished: how many are in the room</extracomment>
        <translation>
            <numerusform>%Ln en el aula, según la lista.</numerusform>
            <numerusform>%Ln en el aula, según la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student is unmarked: %1.</source>
        <translation>1 estudiante está sin marcar: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are unmarked: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln estudiante está sin marcar: %1.</numerusform>
            <numerusform>%Ln estudiantes están sin marcar: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>You counted %1, and %2 are marked as here.</source>
        <translation>Has contado %1; según la lista, %2 en el aula.</translation>
    </message>
    <message>
        <source>In the class, but not on this register: %1.</source>
        <translation>En la clase, pero no en esta lista: %1.</translation>
    </message>
    <message>
        <source>Came later than %1 minutes, when the register closes: %2.</source>
        <translation>Llegada pasados %1 minutos, cuando se cierra la lista: %2.</translation>
    </message>
    <message>
        <source>Finish anyway</source>
        <translation>Terminar igualmente</translation>
    </message>
</context>
<context>
    <name>rollbook::GuardianList</name>
    <message>
        <source>Add somebody to call</source>
        <translation>Añadir una persona de contacto</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Personas de contacto</translation>
    </message>
    <message>
        <source>Their name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Who they are</source>
        <translation>Relación con el estudiante</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Their email</source>
        <translation>Su correo</translation>
    </message>
    <message>
        <source>such as: mother</source>
        <translation>por ejemplo: madre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep whom to call</source>
        <translation>Guardar la persona de contacto</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar como está</translation>
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
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>spoken name of a button: %1 is a person</extracomment>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Nobody yet.</source>
        <translation>Aún no hay nadie.</translation>
    </message>
    <message>
        <source>Enter a name, and a telephone number or an email address.</source>
        <translation>Escribe un nombre y un número de teléfono o una dirección de correo.</translation>
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
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
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
        <translation>Este servidor no da listas de clase.</translation>
    </message>
    <message>
        <source>Its ids are learnt from registers that the school has opened there, or come from a file that the school gives you. Until then marks wait on this device; none is lost.</source>
        <translation>Sus identificadores se aprenden de las listas que la escuela ha abierto ahí, o vienen de un archivo que te da la escuela. Hasta entonces las marcas esperan en este dispositivo; no se pierde ninguna.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Asignaturas</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message numerus="yes">
        <source>%n found there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln encontrado ahí</numerusform>
            <numerusform>%Ln encontrados ahí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <comment>doubtful matches</comment>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not there</source>
        <comment>classes, subjects or students</comment>
        <translation>
            <numerusform>%Ln no está ahí</numerusform>
            <numerusform>%Ln no están ahí</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Marks of students who are not there wait on this device until the school has added them.</source>
        <translation>Las marcas de estudiantes que no están ahí esperan en este dispositivo hasta que la escuela los añada.</translation>
    </message>
    <message>
        <source>None of them, or not sure</source>
        <translation>Ninguno de ellos, o no es seguro</translation>
    </message>
    <message>
        <source>Who is %1 there?</source>
        <translation>¿Quién es %1 ahí?</translation>
    </message>
    <message>
        <source>Nothing has to be matched.</source>
        <translation>No hay nada que emparejar.</translation>
    </message>
    <message>
        <source>This system knows classes and students by the school&apos;s own codes and numbers.</source>
        <translation>Este sistema reconoce las clases y los estudiantes por los códigos y números de la propia escuela.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportDesk</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>First you see what would be added, changed and ended. Nothing is deleted, and the last import can be taken back.</source>
        <translation>Primero ves lo que se añadiría, cambiaría y terminaría. No se elimina nada, y la última importación se puede deshacer.</translation>
    </message>
    <message>
        <source>Class list (CSV)…</source>
        <translation>Lista de clase (CSV)…</translation>
    </message>
    <message>
        <source>OneRoster file…</source>
        <translation>Archivo OneRoster…</translation>
    </message>
    <message>
        <source>OneRoster folder…</source>
        <translation>Carpeta OneRoster…</translation>
    </message>
    <message>
        <source>Timetable (iCalendar)…</source>
        <translation>Horario (iCalendar)…</translation>
    </message>
    <message>
        <source>Holidays (iCalendar)…</source>
        <translation>Festivos (iCalendar)…</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importaciones anteriores</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The school&apos;s lists as a OneRoster 1.2 file, for another system. Telephone numbers are not in it.</source>
        <translation>Las listas de la escuela en un archivo OneRoster 1.2, para otro sistema. No incluye números de teléfono.</translation>
    </message>
    <message>
        <source>Export OneRoster…</source>
        <translation>Exportar en OneRoster…</translation>
    </message>
    <message>
        <source>Back to the students</source>
        <translation>Volver a los estudiantes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
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
        <translation>%1. Deshecha: %2.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <extracomment>spoken name of a button: %1 is a file</extracomment>
        <translation>Deshacer esta importación</translation>
    </message>
    <message>
        <source>Undo this import: %1</source>
        <translation>Deshacer esta importación: %1</translation>
    </message>
    <message>
        <source>Nothing yet. Class lists (CSV) are not listed: they only add and correct.</source>
        <translation>Nada todavía. Las listas de clase (CSV) no aparecen aquí: solo añaden y corrigen.</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip);;All files (*)</source>
        <translation>Archivos OneRoster (*.zip);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>Calendarios (*.ics);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export OneRoster</source>
        <translation>Exportar en OneRoster</translation>
    </message>
    <message>
        <source>OneRoster files (*.zip)</source>
        <translation>Archivos OneRoster (*.zip)</translation>
    </message>
    <message>
        <source>The lists are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Las listas están en %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>No se escribió el archivo %1. Elige otro lugar.</translation>
    </message>
</context>
<context>
    <name>rollbook::ImportPanel</name>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Los números de estudiantes borrados son de estudiantes nuevos</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Los números que eran de estudiantes borrados ahora son de estudiantes nuevos</translation>
    </message>
    <message>
        <source>The file does not say how it is written. See whether the names below are right; otherwise choose another way to read it.</source>
        <translation>El archivo no dice cómo está escrito. Mira si los nombres de abajo son correctos; si no, elige otra forma de leerlo.</translation>
    </message>
    <message>
        <source>How the file is written</source>
        <translation>Cómo está escrito el archivo</translation>
    </message>
</context>
<context>
    <name>rollbook::KeyHints</name>
    <message>
        <source>mark and go on</source>
        <translation>marcar y seguir</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>borrar</translation>
    </message>
    <message>
        <source>minutes late</source>
        <translation>minutos de retraso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Ctrl Z</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>everyone here but 7 and 19</source>
        <translation>todos presentes menos 7 y 19</translation>
    </message>
    <message>
        <source>find a name</source>
        <translation>buscar un nombre</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
</context>
<context>
    <name>rollbook::LeaveForm</name>
    <message>
        <source>How much of the day</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Días completos</translation>
    </message>
    <message>
        <source>Part of each day</source>
        <translation>Parte de cada día</translation>
    </message>
    <message>
        <source>Add a letter…</source>
        <translation>Adjuntar un justificante…</translation>
    </message>
    <message>
        <source>New leave</source>
        <translation>Nuevo permiso</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>Tipo de permiso</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Ask for the leave</source>
        <translation>Pedir el permiso</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Add a letter</source>
        <translation>Adjuntar un justificante</translation>
    </message>
    <message>
        <source>Letters (*.pdf *.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Justificantes (*.pdf *.jpg *.jpeg *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Goes with it: %1</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Archivo adjunto: %1</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Elige a un estudiante de la lista.</translation>
    </message>
    <message>
        <source>The last day is before the first. Change one of them.</source>
        <translation>El último día es anterior al primero. Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>It must end after it begins.</source>
        <translation>Debe terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonCard</name>
    <message>
        <source>Enter opens it. Alt with an arrow key moves it.</source>
        <translation>Intro la abre. Alt con una flecha la mueve.</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonForm</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asignatura</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Lista del día</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>As every week</source>
        <translation>Como cada semana</translation>
    </message>
    <message>
        <source>Change %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Cambiar esta clase</translation>
    </message>
    <message>
        <source>This one only. Its marks stay with it.</source>
        <translation>Solo esta clase. Sus marcas siguen con ella.</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>Cancel the lesson</source>
        <translation>Cancelar la clase</translation>
    </message>
    <message>
        <source>It does not take place: %1, %2. It stays in the timetable with your reason.</source>
        <extracomment>%1 is a day, %2 a time</extracomment>
        <translation>No se imparte: %1, %2. Queda en el horario con tu motivo.</translation>
    </message>
    <message>
        <source>Makeup lesson for %1</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>Clase de recuperación de %1</translation>
    </message>
    <message>
        <source>Add the lesson</source>
        <translation>Añadir la clase</translation>
    </message>
    <message>
        <source>Once, on a day and at a time of your choice.</source>
        <translation>Una sola vez, el día y a la hora que elijas.</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Clase extra</translation>
    </message>
    <message>
        <source>Say why it is cancelled: those who look for the lesson will read it.</source>
        <translation>Indica por qué se cancela: lo leerá quien busque la clase.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>La clase debe terminar después de empezar.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Aún no hay ninguna clase. Importa una lista de clase en la página Estudiantes.</translation>
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
        <translation>Abrir la lista</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Su lista ya existe, así que esta clase queda donde y cuando estaba.</translation>
    </message>
    <message>
        <source>Change this lesson</source>
        <translation>Cambiar esta clase</translation>
    </message>
    <message>
        <source>Cancel this lesson</source>
        <translation>Cancelar esta clase</translation>
    </message>
    <message>
        <source>Take the extra lesson back</source>
        <translation>Retirar la clase extra</translation>
    </message>
    <message>
        <source>As every week again</source>
        <translation>Volver a lo de cada semana</translation>
    </message>
    <message>
        <source>Plan a makeup lesson</source>
        <translation>Planificar una clase de recuperación</translation>
    </message>
    <message>
        <source>Change it for every week</source>
        <translation>Cambiar para cada semana</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>rollbook::LessonWording</name>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
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
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Cancelada: %1</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Clase extra</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Movida, antes: %1</translation>
    </message>
    <message>
        <source>Moved from %1, %2</source>
        <translation>Movida, antes: %1, %2</translation>
    </message>
    <message>
        <source>Substitute: %1</source>
        <translation>Sustitución: %1</translation>
    </message>
    <message>
        <source>Teacher is needed twice</source>
        <translation>Dos clases para el docente</translation>
    </message>
    <message>
        <source>Room is needed twice</source>
        <translation>Dos clases en el aula</translation>
    </message>
    <message>
        <source>Class has two lessons</source>
        <translation>Dos clases para el grupo</translation>
    </message>
    <message>
        <source>Register open</source>
        <translation>Lista abierta</translation>
    </message>
    <message>
        <source>Register finished</source>
        <translation>Lista terminada</translation>
    </message>
    <message>
        <source>Register locked</source>
        <translation>Lista bloqueada</translation>
    </message>
    <message>
        <source>%1 is to teach %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>%1 tiene dos clases a la vez, %2 y %3: %4, %5.</translation>
    </message>
    <message>
        <source>Room %1 is needed for %2 and %3 at once: %4, %5.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time</extracomment>
        <translation>El aula %1 hace falta para %2 y %3 a la vez: %4, %5.</translation>
    </message>
    <message>
        <source>The class has %1 and %2 at once: %3, %4.</source>
        <extracomment>%1 and %2 are lessons, %3 a day, %4 a time</extracomment>
        <translation>El grupo tiene %1 y %2 a la vez: %3, %4.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a spoken name</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>Semana A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Semana B</translation>
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
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Forgot the PIN?</source>
        <translation>¿PIN olvidado?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <translation>
            <numerusform>%Ln marca te necesita</numerusform>
            <numerusform>%Ln marcas te necesitan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are on the way</source>
        <translation>
            <numerusform>%Ln marca está en camino</numerusform>
            <numerusform>%Ln marcas están en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>Who is marking?</source>
        <translation>¿Quién pasa lista?</translation>
    </message>
    <message>
        <source>Each person&apos;s marks go to the school under their own name, also while another one is here.</source>
        <translation>Las marcas de cada persona van a la escuela con su propio nombre, aunque haya otra aquí.</translation>
    </message>
    <message>
        <source>PIN of %1</source>
        <translation>PIN de %1</translation>
    </message>
    <message>
        <source>Sign in to %1 with your own password. That takes the PIN away, and you can set another one. No mark is touched.</source>
        <translation>Inicia sesión en %1 con tu propia contraseña. Eso quita el PIN, y puedes poner otro. No se toca ninguna marca.</translation>
    </message>
    <message>
        <source>There is no school system here that could say who you are. Whoever looks after this device can take the PIN away: rollbookctl people forget-pin. No mark is touched.</source>
        <translation>Aquí no hay ningún sistema de la escuela que pueda decir quién eres. Quien se ocupa de este dispositivo puede quitar el PIN: rollbookctl people forget-pin. No se toca ninguna marca.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n seconds.</source>
        <translation>
            <numerusform>Demasiados errores. Espera %Ln segundo.</numerusform>
            <numerusform>Demasiados errores. Espera %Ln segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was wrong too often. Wait %n minutes.</source>
        <translation>
            <numerusform>Demasiados errores. Espera %Ln minuto.</numerusform>
            <numerusform>Demasiados errores. Espera %Ln minutos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::MainWindow</name>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Importar una lista de clase</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Exportar la asistencia</translation>
    </message>
    <message>
        <source>Send marks now</source>
        <translation>Enviar las marcas ahora</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Añadir un sistema de la escuela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandar el texto</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Reducir el texto</translation>
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
        <translation>página actual</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <extracomment>%1 is a page&apos;s name, %2 a number key</extracomment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Class book</source>
        <translation>Libro de clase</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>More</source>
        <comment>pages</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Ausencias</translation>
    </message>
</context>
<context>
    <name>rollbook::NewClassForm</name>
    <message>
        <source>Make the class</source>
        <translation>Crear la clase</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Code, such as 7A</source>
        <translation>Código, como 7A</translation>
    </message>
    <message>
        <source>Name (optional)</source>
        <translation>Nombre (opcional)</translation>
    </message>
    <message>
        <source>The code stays: servers and other devices know the class by it.</source>
        <translation>El código ya no cambia: los servidores y otros dispositivos reconocen la clase por él.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is a class %1 already.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>Ya hay una clase %1.</translation>
    </message>
    <message>
        <source>Class %1 is made.</source>
        <extracomment>%1 is the code of a class</extracomment>
        <translation>La clase %1 está creada.</translation>
    </message>
</context>
<context>
    <name>rollbook::NoticeBar</name>
    <message>
        <source>Close notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>rollbook::ObstacleBar</name>
    <message>
        <source>Reopen</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Reabrir la lista</translation>
    </message>
    <message>
        <source>Why? It is kept in the history</source>
        <translation>¿Por qué? Queda en el historial</translation>
    </message>
    <message>
        <source>Why the register is opened again</source>
        <translation>Por qué se reabre la lista</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; to change a mark, reopen it.</source>
        <translation>Terminada %1. Se puede leer; para cambiar una marca, reábrela.</translation>
    </message>
    <message>
        <source>This session is on %1. What is marked today is sent all the same.</source>
        <translation>Fecha de esta sesión: %1. Lo que se marca hoy se envía igualmente.</translation>
    </message>
    <message>
        <source>%1 says that this class is not yours. Marks stay here until the office has given you access.</source>
        <translation>Según %1, esta clase no es tuya. Las marcas quedan aquí hasta que secretaría te dé acceso.</translation>
    </message>
    <message>
        <source>This register was closed on %1. Ask the office for each change.</source>
        <translation>Esta lista se cerró en %1. Pide cada cambio a secretaría.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. Ask the office for each change.</source>
        <translation>%1 ya no admite marcas para esta clase. Pide cada cambio a secretaría.</translation>
    </message>
    <message>
        <source>The school has not opened this register on %1 yet. Mark it: the marks wait here and go by themselves.</source>
        <translation>La escuela aún no ha abierto esta lista en %1. Pásala: las marcas esperan aquí y se envían solas.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. Mark it: the marks go once that one has ended.</source>
        <translation>Otra clase de este grupo sigue abierta en %1. Pasa lista: las marcas se envían cuando esa termine.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits. Ask the office which one is right.</source>
        <translation>%1 tiene más de una sesión que encaja. Pregunta en secretaría cuál es la correcta.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while it is on.</source>
        <translation>Esta clase nunca se abrió en %1, que solo admite marcas mientras dura.</translation>
    </message>
    <message>
        <source>%1 needs your password. You can mark; the marks wait here.</source>
        <translation>%1 necesita tu contraseña. Puedes marcar; las marcas esperan aquí.</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Preguntar en secretaría</translation>
    </message>
    <message>
        <source>See Sync</source>
        <translation>Ver Sincronizar</translation>
    </message>
    <message>
        <source>This register is too old to be changed here. Ask the office for each change.</source>
        <translation>Esta lista es demasiado antigua para cambiarla aquí. Pide cada cambio a secretaría.</translation>
    </message>
    <message>
        <source>There is no school on this day. What is marked is kept and sent all the same.</source>
        <translation>Este día no hay escuela. Lo que se marca se guarda y se envía igualmente.</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1. What is marked is kept and sent all the same.</source>
        <translation>La escuela está cerrada este día: %1. Lo que se marca se guarda y se envía igualmente.</translation>
    </message>
    <message>
        <source>The timetable does not have this lesson. If it is the right one, mark it: it is kept and sent all the same.</source>
        <translation>Esta clase no está en el horario. Si es la correcta, pasa lista: se guarda y se envía igualmente.</translation>
    </message>
    <message>
        <source>Choose another lesson</source>
        <translation>Elegir otra clase</translation>
    </message>
    <message>
        <source>Finished %1. It can be read; ask the office for each change.</source>
        <translation>Terminada %1. Se puede leer; pide cada cambio a secretaría.</translation>
    </message>
    <message>
        <source>By the school&apos;s lists this class is not yours: you can read, not mark. Ask the office to give it to you, or choose another lesson.</source>
        <translation>Según las listas de la escuela, esta clase no es tuya: puedes leer, pero no marcar. Pide a secretaría que te la asigne, o elige otra sesión.</translation>
    </message>
    <message>
        <source>The school&apos;s lists do not have you as a teacher: you can read, not mark. Set your staff number in the school rules.</source>
        <translation>No figuras como docente en las listas de la escuela: puedes leer, pero no marcar. Indica tu número de personal en las reglas de la escuela.</translation>
    </message>
    <message>
        <source>You are here to read, not to mark. Ask the office for each change; your role is set in the school rules.</source>
        <translation>Aquí puedes leer, pero no marcar. Pide cada cambio a secretaría; tu rol se fija en las reglas de la escuela.</translation>
    </message>
    <message>
        <source>See the rules</source>
        <translation>Ver las reglas</translation>
    </message>
</context>
<context>
    <name>rollbook::OfficeMark</name>
    <message>
        <source>As asked for: %1</source>
        <extracomment>The first of the marks that the office can set: %1 is the mark that was asked for</extracomment>
        <translation>Como se pidió: %1</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutos de retraso</translation>
    </message>
    <message>
        <source>The mark becomes</source>
        <translation>La marca pasa a ser</translation>
    </message>
    <message>
        <source>The mark becomes, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>La marca pasa a ser, %1</translation>
    </message>
    <message>
        <source>Minutes late, %1</source>
        <extracomment>spoken name of a field: %1 is a student</extracomment>
        <translation>Minutos de retraso, %1</translation>
    </message>
</context>
<context>
    <name>rollbook::OutboxList</name>
    <message>
        <source>Marks not confirmed yet</source>
        <translation>Marcas aún no confirmadas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>marks</comment>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a student, %2 a session and its day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Story of %1</source>
        <translation>Historial de %1</translation>
    </message>
</context>
<context>
    <name>rollbook::PeopleCard</name>
    <message>
        <source>Take my PIN away</source>
        <translation>Quitar mi PIN</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock when nobody has touched it for</source>
        <translation>Bloquear si nadie lo toca durante</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Bloquear después de</translation>
    </message>
    <message>
        <source>People on this device</source>
        <translation>Personas en este dispositivo</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
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
        <translation>Nunca</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN, 4 to 12 digits</source>
        <translation>PIN nuevo, de 4 a 12 cifras</translation>
    </message>
    <message>
        <source>The new PIN once more</source>
        <translation>El PIN nuevo, otra vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Each has registers, marks on the way and passwords of their own. A PIN keeps others from marking in your name.</source>
        <translation>Cada persona tiene sus propias listas, marcas en camino y contraseñas. Un PIN impide que otras marquen en tu nombre.</translation>
    </message>
    <message>
        <source>Only you, and no PIN. With a PIN or a second person the device asks who is there, and locks when it is left alone.</source>
        <translation>Solo tú, y sin PIN. Con un PIN o una segunda persona, el dispositivo pregunta quién está, y se bloquea cuando nadie lo usa.</translation>
    </message>
    <message>
        <source>%1, with a PIN</source>
        <extracomment>a person on this device: %1 is a name</extracomment>
        <translation>%1, con PIN</translation>
    </message>
    <message>
        <source>%1, without a PIN</source>
        <translation>%1, sin PIN</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Set a PIN</source>
        <translation>Poner un PIN</translation>
    </message>
    <message>
        <source>Keep this PIN</source>
        <translation>Guardar este PIN</translation>
    </message>
    <message>
        <source>A PIN has at least 4 digits.</source>
        <translation>Un PIN tiene al menos 4 cifras.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no coinciden.</translation>
    </message>
    <message>
        <source>Remove me from this device</source>
        <translation>Quitarme de este dispositivo</translation>
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
        <translation>por debajo del %1&#xa0;%</translation>
    </message>
    <message>
        <source>Present and late, of all lessons that were not excused.</source>
        <translation>Presentes y retrasos, de todas las clases salvo las justificadas.</translation>
    </message>
    <message>
        <source>As %1 counts it.</source>
        <extracomment>How a percentage is made: %1 is a school system</extracomment>
        <translation>Como lo calcula %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n present</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln presente</numerusform>
            <numerusform>%Ln presentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absent</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln ausente</numerusform>
            <numerusform>%Ln ausentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln retraso</numerusform>
            <numerusform>%Ln retrasos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln justificado</numerusform>
            <numerusform>%Ln justificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln sin marcar</numerusform>
            <numerusform>%Ln sin marcar</numerusform>
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
        <translation>Docente</translation>
    </message>
    <message>
        <source>Substitute teacher</source>
        <translation>Docente sustituto</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Mark a class</source>
        <translation>Pasar lista a una clase</translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Finish a register</source>
        <translation>Terminar una lista</translation>
    </message>
    <message>
        <source>Reopen a finished register</source>
        <translation>Reabrir una lista terminada</translation>
    </message>
    <message>
        <source>Cancel a lesson</source>
        <translation>Cancelar una clase</translation>
    </message>
    <message>
        <source>Ask for a correction</source>
        <translation>Pedir una corrección</translation>
    </message>
    <message>
        <source>Decide between two marks</source>
        <translation>Decidir entre dos marcas</translation>
    </message>
    <message>
        <source>Enter leave</source>
        <translation>Registrar un permiso</translation>
    </message>
    <message>
        <source>Decide on leave and corrections</source>
        <translation>Decidir sobre permisos y correcciones</translation>
    </message>
    <message>
        <source>Change classes and students, import lists</source>
        <translation>Cambiar clases y estudiantes, importar listas</translation>
    </message>
    <message>
        <source>Change the timetable</source>
        <translation>Cambiar el horario</translation>
    </message>
    <message>
        <source>Change the school rules</source>
        <translation>Cambiar las reglas de la escuela</translation>
    </message>
    <message>
        <source>Add and remove school systems</source>
        <translation>Añadir y quitar sistemas de la escuela</translation>
    </message>
    <message>
        <source>Read the history of a mark</source>
        <translation>Leer el historial de una marca</translation>
    </message>
    <message>
        <source>Read figures and warnings</source>
        <translation>Leer cifras y avisos</translation>
    </message>
    <message>
        <source>Read all about a student</source>
        <translation>Leer todo sobre un estudiante</translation>
    </message>
    <message>
        <source>Erase a student</source>
        <translation>Borrar a un estudiante</translation>
    </message>
    <message>
        <source>%2: for classes that are not yours, only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: en clases que no son tuyas, reservado a: %1. Tu rol aquí: %3.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%2: only as %1. You are here as %3.</source>
        <extracomment>%1 is a list of roles, such as &quot;Office, Admin&quot;; %2 what was to be done, such as &quot;Change the timetable&quot;; %3 a role</extracomment>
        <translation>%2: reservado a: %1. Tu rol aquí: %3.</translation>
    </message>
</context>
<context>
    <name>rollbook::PinPad</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Delete all digits</source>
        <translation>Borrar todas las cifras</translation>
    </message>
</context>
<context>
    <name>rollbook::PrintedPage</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>rollbook::ProblemWording</name>
    <message>
        <source>Line %1</source>
        <extracomment>%1 is a file&apos;s name, %2 a number</extracomment>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
    <message>
        <source>once</source>
        <extracomment>how often two lessons are at one time</extracomment>
        <translation>una vez</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Teacher %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a teacher, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>El docente %1 se necesita dos veces a la vez: para %2 y para %3, la primera vez el %4 a las %5, %6 en total.</translation>
    </message>
    <message>
        <source>Room %1 is needed twice at a time: for %2 and for %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a room, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>El aula %1 se necesita dos veces a la vez: para %2 y para %3, la primera vez el %4 a las %5, %6 en total.</translation>
    </message>
    <message>
        <source>Class %1 has two lessons at a time: %2 and %3, first on %4 at %5, %6.</source>
        <extracomment>%1 is a class, %2 and %3 are lessons, %4 a day, %5 a time, %6 says how often</extracomment>
        <translation>La clase %1 tiene dos clases a la vez: %2 y %3, la primera vez el %4 a las %5, %6 en total.</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many. Put the whole cell in quotation marks, and double those in it.</source>
        <translation>Falta o sobra una comilla. Pon toda la celda entre comillas, y duplica las que haya dentro.</translation>
    </message>
    <message>
        <source>It has characters that are not text. Save the file again as UTF-8.</source>
        <translation>Hay caracteres que no son texto. Guarda el archivo otra vez como UTF-8.</translation>
    </message>
    <message>
        <source>A cell is longer than any name or number. See whether a quotation mark is missing.</source>
        <translation>Una celda es más larga que cualquier nombre o número. Mira si falta una comilla.</translation>
    </message>
    <message>
        <source>It has more cells than any class list. See whether the file is one.</source>
        <translation>Hay más celdas que en cualquier lista de clase. Mira si el archivo lo es.</translation>
    </message>
    <message>
        <source>%1 is not a date: “%2”. Write it as 2026-09-07.</source>
        <extracomment>%1 is a heading of the file, %2 what stands there</extracomment>
        <translation>%1 no es una fecha: «%2». Escríbela como 2026-09-07.</translation>
    </message>
    <message>
        <source>%1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>%1 tiene %2 caracteres. El máximo es %3.</translation>
    </message>
    <message>
        <source>A term needs a sourcedId, a startDate and a later endDate.</source>
        <translation>Un periodo necesita un sourcedId, una startDate y una endDate posterior.</translation>
    </message>
    <message>
        <source>A class needs a sourcedId.</source>
        <translation>Una clase necesita un sourcedId.</translation>
    </message>
    <message>
        <source>The class code %1 is used twice. This class is called %2.</source>
        <translation>El código de clase %1 se usa dos veces. Esta clase se llama %2.</translation>
    </message>
    <message>
        <source>A person needs a sourcedId and a name.</source>
        <translation>Una persona necesita un sourcedId y un nombre.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with the same details.</source>
        <translation>El sourcedId %1 ya está en la línea %2, con los mismos datos.</translation>
    </message>
    <message>
        <source>The sourcedId %1 is on line %2 already, with other details. The first line counts. Give this one an id of its own.</source>
        <translation>El sourcedId %1 ya está en la línea %2, con otros datos. Vale la primera línea. Da a esta un identificador propio.</translation>
    </message>
    <message>
        <source>The number %1 is on line %2 already. The first line counts.</source>
        <translation>El número %1 ya está en la línea %2. Vale la primera línea.</translation>
    </message>
    <message>
        <source>%1 is in %2 twice. Once is enough.</source>
        <translation>%1 está dos veces en %2. Basta con una.</translation>
    </message>
    <message>
        <source>It ends before it begins: %1 is not in %2 by this line. Correct the dates.</source>
        <translation>Termina antes de empezar: según esta línea, %1 no está en %2. Corrige las fechas.</translation>
    </message>
    <message>
        <source>The role is “%1”. It has to be student or teacher.</source>
        <translation>El rol es «%1». Tiene que ser student o teacher.</translation>
    </message>
    <message>
        <source>There is no person %1 in the file. Add the line to users.csv.</source>
        <translation>No hay ninguna persona %1 en el archivo. Añade la línea a users.csv.</translation>
    </message>
    <message>
        <source>There is no class %1. Import the classes first, or correct the name.</source>
        <translation>No hay ninguna clase %1. Importa primero las clases, o corrige el nombre.</translation>
    </message>
    <message>
        <source>And 1 more like these.</source>
        <translation>Y 1 más como estos.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more like these.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Y %Ln más como este.</numerusform>
            <numerusform>Y %Ln más como estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Student %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>El estudiante %1 tiene ahora el número %2 en el origen. Aquí sigue siendo %1: las marcas se guardan con ese número.</translation>
    </message>
    <message>
        <source>Teacher %1 has the number %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <extracomment>%1 and %2 are numbers of one person</extracomment>
        <translation>El docente %1 tiene ahora el número %2 en el origen. Aquí sigue siendo %1: las marcas se guardan con ese número.</translation>
    </message>
    <message>
        <source>Class %1 is called %2 at the source now. It stays %1 here: the marks are kept under it.</source>
        <translation>La clase %1 se llama ahora %2 en el origen. Aquí sigue siendo %1: las marcas se guardan con ese nombre.</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased. If it is somebody new now, say so with the button above.</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>El número %1 era de un estudiante que se borró. Si ahora es alguien nuevo, indícalo con el botón de arriba.</translation>
    </message>
    <message>
        <source>Student %1 had left the school on %2 and is in a class by this file. That is taken back.</source>
        <extracomment>%1 is a number, %2 a day</extracomment>
        <translation>El estudiante %1 había dejado la escuela el %2 y según este archivo está en una clase. Su salida se deshace.</translation>
    </message>
    <message>
        <source>It names no class of the school. Write the class&apos;s code or name into its title.</source>
        <translation>No nombra ninguna clase de la escuela. Escribe el código o el nombre de la clase en el título.</translation>
    </message>
    <message>
        <source>It names more than one class: %1. Leave one.</source>
        <extracomment>%1 are codes of classes</extracomment>
        <translation>Nombra más de una clase: %1. Deja una.</translation>
    </message>
    <message>
        <source>A lesson has to end after it starts, on the same day.</source>
        <translation>Una clase tiene que terminar después de empezar, el mismo día.</translation>
    </message>
    <message>
        <source>A change of this date and of all later ones cannot be taken over. Change each date.</source>
        <translation>Un cambio de esta fecha y de todas las siguientes no se puede importar. Cambia cada fecha.</translation>
    </message>
    <message>
        <source>It does not say when it starts (DTSTART).</source>
        <translation>No dice cuándo empieza (DTSTART).</translation>
    </message>
    <message>
        <source>Its time zone “%1” is not known. Export the calendar with a name such as Europe/Berlin.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>La zona horaria «%1» no se conoce. Exporta el calendario con un nombre como Europe/Berlin.</translation>
    </message>
    <message>
        <source>It repeats too often. What is beyond %1 dates is left out.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Se repite demasiadas veces. Lo que pasa de %1 fechas queda fuera.</translation>
    </message>
    <message>
        <source>There is no teacher %1. Import the teachers first, or correct the number.</source>
        <translation>No hay ningún docente %1. Importa primero a los docentes, o corrige el número.</translation>
    </message>
    <message>
        <source>Its weekday, week, times or first and last day do not fit together.</source>
        <translation>El día de la semana, la semana, las horas o el primer y el último día no encajan entre sí.</translation>
    </message>
    <message>
        <source>The file has two lessons of this class at that time. The first counts. Give the groups classes of their own.</source>
        <translation>El archivo tiene dos clases de este grupo a esa hora. Vale la primera. Crea una clase propia para cada grupo.</translation>
    </message>
    <message>
        <source>The file has it twice, with different times. The first counts.</source>
        <translation>Está dos veces en el archivo, con horas distintas. Vale la primera.</translation>
    </message>
    <message>
        <source>It has to end after it begins.</source>
        <translation>Tiene que terminar después de empezar.</translation>
    </message>
    <message>
        <source>This is the calendar that was imported as “%1” before. It replaces what came from there.</source>
        <extracomment>%1 is the name of a calendar</extracomment>
        <translation>Es el calendario que ya se importó como «%1». Reemplaza lo que venía de ahí.</translation>
    </message>
    <message>
        <source>And 1 more conflict.</source>
        <translation>Y 1 conflicto más.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more conflicts.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Y %Ln conflicto más.</numerusform>
            <numerusform>Y %Ln conflictos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file %1 any more. Choose another one.</source>
        <translation>Ya no hay ningún archivo %1. Elige otro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened. Choose another one.</source>
        <translation>El archivo %1 no se puede abrir. Elige otro.</translation>
    </message>
    <message>
        <source>%1 is no zip file, or a damaged one. Fetch it again.</source>
        <translation>%1 no es un archivo zip, o está dañado. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>The files in %1 are larger than any school&apos;s lists. See whether it is the right one.</source>
        <translation>Los archivos de %1 son más grandes que las listas de cualquier escuela. Mira si es el correcto.</translation>
    </message>
    <message>
        <source>A file in %1 is damaged. Fetch it again.</source>
        <translation>Un archivo de %1 está dañado. Descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds more than one set, in the folders %2. Pack one of them alone.</source>
        <extracomment>%1 is a file, %2 are folders in it</extracomment>
        <translation>%1 contiene más de un conjunto, en las carpetas %2. Comprime solo uno de ellos.</translation>
    </message>
    <message>
        <source>%2 is in %1 twice. Remove one.</source>
        <translation>%2 está dos veces en %1. Quita uno.</translation>
    </message>
    <message>
        <source>There is no %1 in it. A OneRoster set has orgs, academicSessions, courses, classes, users and enrollments.</source>
        <translation>Falta %1. Un conjunto OneRoster tiene orgs, academicSessions, courses, classes, users y enrollments.</translation>
    </message>
    <message>
        <source>%1 is empty. Export the whole set again.</source>
        <translation>%1 está vacío. Exporta otra vez el conjunto completo.</translation>
    </message>
    <message>
        <source>%1 has no column %2. Without it nothing can be imported. Export the whole set again.</source>
        <extracomment>%1 is a file, %2 are headings</extracomment>
        <translation>A %1 le falta la columna %2. Sin ella no se puede importar nada. Exporta otra vez el conjunto completo.</translation>
    </message>
    <message>
        <source>The file is larger than any school&apos;s list. See whether it is the right one.</source>
        <translation>El archivo es más grande que la lista de cualquier escuela. Mira si es el correcto.</translation>
    </message>
    <message>
        <source>This set holds only changes (%1). Export a bulk set, which holds everything.</source>
        <extracomment>%1 is a name in the file</extracomment>
        <translation>Este conjunto solo contiene cambios (%1). Exporta un conjunto «bulk», que lo contiene todo.</translation>
    </message>
    <message numerus="yes">
        <source>The set holds %n schools. Choose the one that is yours.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>El conjunto contiene %Ln escuela. Elige la tuya.</numerusform>
            <numerusform>El conjunto contiene %Ln escuelas. Elige la tuya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The set has no school %1, only: %2.</source>
        <extracomment>%1 is the id of a school, %2 are the schools of a file</extracomment>
        <translation>El conjunto no tiene la escuela %1, solo: %2.</translation>
    </message>
    <message>
        <source>classes.csv has no column schoolSourcedId. Without it nobody can say which classes belong to the school %1.</source>
        <translation>A classes.csv le falta la columna schoolSourcedId. Sin ella nadie puede decir qué clases son de la escuela %1.</translation>
    </message>
    <message>
        <source>No line of enrollments.csv (it has %1) puts anybody into one of the classes (there are %2). Export the whole set again.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Ninguna línea de enrollments.csv (hay %1) pone a nadie en una de las clases (hay %2). Exporta otra vez el conjunto completo.</translation>
    </message>
    <message>
        <source>This is no iCalendar file. Choose one whose name ends in .ics.</source>
        <translation>No es un archivo iCalendar. Elige uno cuyo nombre termine en .ics.</translation>
    </message>
    <message>
        <source>The calendar is larger than any school&apos;s timetable. See whether it is the right one.</source>
        <translation>El calendario es más grande que el horario de cualquier escuela. Mira si es el correcto.</translation>
    </message>
    <message>
        <source>The calendar has no events. With it, everything that came from there would end.</source>
        <translation>El calendario no tiene eventos. Con él terminaría todo lo que venía de ahí.</translation>
    </message>
    <message>
        <source>This calendar only takes events back. Export the whole calendar.</source>
        <translation>Este calendario solo retira eventos. Exporta el calendario completo.</translation>
    </message>
    <message>
        <source>The school&apos;s time zone %1 is not known on this device. Choose another one in the settings.</source>
        <extracomment>%1 is the name of a time zone</extracomment>
        <translation>La zona horaria de la escuela, %1, no se conoce en este dispositivo. Elige otra en los ajustes.</translation>
    </message>
    <message>
        <source>The file has no lines. Choose another one.</source>
        <translation>El archivo no tiene líneas. Elige otro.</translation>
    </message>
    <message>
        <source>Line %1 has no headings that can be read. The first line has to name the columns.</source>
        <extracomment>%1 is a number</extracomment>
        <translation>La línea %1 no tiene encabezados legibles. La primera línea tiene que nombrar las columnas.</translation>
    </message>
    <message>
        <source>This is an Excel workbook. In Excel, choose Save As and the type “CSV UTF-8”, then import that file.</source>
        <translation>Es un libro de Excel. En Excel, elige Guardar como y el tipo «CSV UTF-8», y luego importa ese archivo.</translation>
    </message>
    <message>
        <source>This is an OpenDocument spreadsheet. In LibreOffice, choose Save As and the type “Text CSV” with Unicode (UTF-8), then import that file.</source>
        <translation>Es una hoja de cálculo OpenDocument. En LibreOffice, elige Guardar como y el tipo «Texto CSV» con Unicode (UTF-8), y luego importa ese archivo.</translation>
    </message>
    <message>
        <source>Some columns are missing or not recognised. Say below which column is the admission number, the name and the class.</source>
        <translation>Faltan columnas o no se reconocen. Di abajo qué columna es el número de matrícula, el nombre y la clase.</translation>
    </message>
    <message>
        <source>The encoding %1 is not known. Choose another one.</source>
        <translation>La codificación %1 no se conoce. Elige otra.</translation>
    </message>
    <message>
        <source>The file is not UTF-8, as it has to be. It was taken for %1: look at the names.</source>
        <extracomment>%1 is an encoding, such as Windows-1250</extracomment>
        <translation>El archivo no está en UTF-8, como debería. Se leyó como %1: revisa los nombres.</translation>
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
        <translation>1 marca no fue aceptada</translation>
    </message>
    <message numerus="yes">
        <source>%n marks were not accepted</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln marca no fue aceptada</numerusform>
            <numerusform>%Ln marcas no fueron aceptadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <extracomment>%1 is a student, %2 a session, %3 its day, %4 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>The office has been asked. No answer yet.</source>
        <translation>Se ha preguntado en secretaría. Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>Tried again by itself %1.</source>
        <translation>Se reintenta solo: %1.</translation>
    </message>
    <message>
        <source>Why, for the office</source>
        <translation>Por qué, para secretaría</translation>
    </message>
    <message>
        <source>Why the office should change the mark of %1</source>
        <translation>Por qué debería secretaría cambiar la marca de %1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Ask the office about %1, now</source>
        <translation>Preguntar ahora en secretaría por %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>spoken name of a button: %1 is what it does, %2 a student</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ask the office</source>
        <translation>Preguntar en secretaría</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historial</translation>
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
        <translation>En ninguna lista</translation>
    </message>
</context>
<context>
    <name>rollbook::RegisterModel</name>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>student</source>
        <translation>estudiante</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>note</source>
        <translation>observación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>where it is</source>
        <translation>dónde está</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>From leave</source>
        <translation>Por permiso</translation>
    </message>
    <message>
        <source>On leave until %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>De permiso hasta el %1</translation>
    </message>
    <message>
        <source>Marked by the office</source>
        <translation>Marcado por secretaría</translation>
    </message>
    <message>
        <source>Marked by %1</source>
        <translation>Marcado por %1</translation>
    </message>
    <message>
        <source>Came by file</source>
        <translation>Vino de un archivo</translation>
    </message>
    <message>
        <source>Birthday today</source>
        <translation>Hoy cumple años</translation>
    </message>
    <message numerus="yes">
        <source>%n absences in a row</source>
        <translation>
            <numerusform>%Ln ausencia seguida</numerusform>
            <numerusform>%Ln ausencias seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sessions: %1</source>
        <extracomment>%1 are statuses, the oldest first</extracomment>
        <translation>Últimas sesiones: %1</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>What happened to the mark of the student you are at</source>
        <translation>Qué pasó con la marca del estudiante en el que estás</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Fill the rest</source>
        <translation>Completar el resto</translation>
    </message>
    <message>
        <source>Finish register</source>
        <translation>Terminar la lista</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Deshacer (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rehacer (Ctrl+Mayús+Z)</translation>
    </message>
    <message>
        <source>Marks present whoever is unmarked. Other marks stay as they are.</source>
        <translation>Marca presente a quien está sin marcar. Las demás marcas quedan como están.</translation>
    </message>
    <message>
        <source>No register is open.</source>
        <translation>No hay ninguna lista abierta.</translation>
    </message>
    <message>
        <source>Choose a session on the Today page, or add one there.</source>
        <translation>Elige una sesión en la página Hoy, o añade una ahí.</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>From a time to a time</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>aula %1</translation>
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
        <translation>Esta lista no se puede abrir.</translation>
    </message>
    <message>
        <source>See as</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Pase de lista</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>What happened to this register: who, when, how, and what the school systems said</source>
        <translation>Qué pasó con esta lista: quién, cuándo, cómo y qué dijeron los sistemas de la escuela</translation>
    </message>
    <message>
        <source>All here but</source>
        <translation>Todos presentes menos</translation>
    </message>
    <message>
        <source>Type the numbers of those who are not here (any digit begins it)</source>
        <translation>Escribe los números de quienes no están (basta con empezar por una cifra)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>The marks of this class&apos;s session before, for whoever is unmarked</source>
        <translation>Las marcas de la sesión anterior de esta clase, para quien está sin marcar</translation>
    </message>
    <message>
        <source>%1. Marking many at once leaves this mark as it is.</source>
        <extracomment>%1 is why a mark is not changed along with others</extracomment>
        <translation>%1. Al marcar a varios a la vez, esta marca queda como está.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Show only some of the students (F)</source>
        <translation>Mostrar solo algunos estudiantes (F)</translation>
    </message>
    <message>
        <source>Add a student</source>
        <translation>Añadir un estudiante</translation>
    </message>
    <message>
        <source>Somebody came who is not on this register (W)</source>
        <translation>Vino alguien que no está en esta lista (W)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>One of the school&apos;s codes for whom you are at, or for all who are selected (K)</source>
        <translation>Uno de los códigos de la escuela para el estudiante en el que estás, o para todos los seleccionados (K)</translation>
    </message>
    <message>
        <source>Who is it?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>Fill the rest shown</source>
        <translation>Completar el resto mostrado</translation>
    </message>
    <message>
        <source>Added to this lesson, and on no list yet.</source>
        <translation>Se añadió a esta clase y aún no está en ninguna lista.</translation>
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
        <translation>Lista</translation>
    </message>
</context>
<context>
    <name>rollbook::RemovalForm</name>
    <message>
        <source>Your registers, your school systems and their passwords are deleted from this device. What your school&apos;s server has confirmed stays there. Nobody else&apos;s registers are touched.</source>
        <translation>Tus listas, tus sistemas de la escuela y sus contraseñas se eliminan de este dispositivo. Lo que el servidor de tu escuela ha confirmado queda ahí. No se tocan las listas de nadie más.</translation>
    </message>
    <message>
        <source>Save them in a file</source>
        <translation>Guardarlas en un archivo</translation>
    </message>
    <message>
        <source>Your PIN</source>
        <translation>Tu PIN</translation>
    </message>
    <message>
        <source>Remove me</source>
        <translation>Quitarme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the marks that are not confirmed</source>
        <translation>Guardar las marcas sin confirmar</translation>
    </message>
    <message>
        <source>Unsent marks (*.json)</source>
        <translation>Marcas sin enviar (*.json)</translation>
    </message>
    <message>
        <source>Looking for marks that are not confirmed…</source>
        <translation>Buscando marcas sin confirmar…</translation>
    </message>
    <message>
        <source>Every mark of yours is confirmed.</source>
        <translation>Todas tus marcas están confirmadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n of your marks are confirmed by no server: only this device has them. Send them first, or save them in a file, which another device with Rollbook can take over.</source>
        <translation>
            <numerusform>%Ln de tus marcas no está confirmada por ningún servidor: solo la tiene este dispositivo. Envíala primero, o guárdala en un archivo que otro dispositivo con Rollbook pueda recibir.</numerusform>
            <numerusform>%Ln de tus marcas no están confirmadas por ningún servidor: solo las tiene este dispositivo. Envíalas primero, o guárdalas en un archivo que otro dispositivo con Rollbook pueda recibir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are written to %1 before anything is deleted.</source>
        <translation>
            <numerusform>%Ln marca se escribe en %1 antes de eliminar nada.</numerusform>
            <numerusform>%Ln marcas se escriben en %1 antes de eliminar nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections have not reached the school. Send them first, or save them in a file for whoever decides.</source>
        <translation>
            <numerusform>%Ln petición de permiso o de corrección no ha llegado a la escuela. Envíala primero, o guárdala en un archivo para quien decide.</numerusform>
            <numerusform>%Ln peticiones de permiso o de corrección no han llegado a la escuela. Envíalas primero, o guárdalas en un archivo para quien decide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests for leave or corrections are written to a table beside %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>
            <numerusform>%Ln petición de permiso o de corrección se escribe en una tabla junto a %1.</numerusform>
            <numerusform>%Ln peticiones de permiso o de corrección se escriben en una tabla junto a %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::ReportsPage</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Marks, one line each</source>
        <translation>Marcas, una línea cada una</translation>
    </message>
    <message>
        <source>Register, one line per student</source>
        <translation>Lista, una línea por estudiante</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Other programs</source>
        <translation>Otros programas</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Export attendance</source>
        <translation>Exportar la asistencia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>The first day is after the last. Change one of them.</source>
        <translation>El primer día es posterior al último. Cambia uno de los dos.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Warnings, and attendance as a file, from what is on this device. Works without a network.</source>
        <translation>Avisos, y la asistencia en un archivo, con lo que hay en este dispositivo. Funciona sin red.</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Libros de Excel (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWording</name>
    <message>
        <source>Medical</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Excused by the school</source>
        <translation>Justificado por la escuela</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>Expulsión temporal</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 are days, %2 is a part of each</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Asked for by %1.</source>
        <extracomment>%1 is a person</extracomment>
        <translation>Pedida por %1.</translation>
    </message>
    <message>
        <source>Asked for by %1, %2.</source>
        <translation>Pedida por %1, %2.</translation>
    </message>
    <message>
        <source>%1 by %2, %3.</source>
        <extracomment>%1 is what was decided, such as &quot;Approved&quot;; %2 a person, %3 a day and time</extracomment>
        <translation>%1 por %2, %3.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <extracomment>%1 is what was said</extracomment>
        <translation>Respuesta: %1</translation>
    </message>
    <message>
        <source>%1 has it, %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1 la tiene, %2.</translation>
    </message>
    <message>
        <source>%1 was asked %2 and has not answered yet.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>Se pidió a %1, %2: aún no hay respuesta.</translation>
    </message>
    <message>
        <source>%1: waiting to be sent since %2.</source>
        <extracomment>%1 is a school system, %2 a day and time</extracomment>
        <translation>%1: por enviar desde %2.</translation>
    </message>
    <message>
        <source>%1 did not accept it. It is kept here.</source>
        <extracomment>%1 is a school system</extracomment>
        <translation>%1 no la aceptó. Se guarda aquí.</translation>
    </message>
</context>
<context>
    <name>rollbook::RequestWords</name>
    <message>
        <source>medical</source>
        <comment>a reason for leave</comment>
        <translation>médico</translation>
    </message>
    <message>
        <source>family</source>
        <comment>a reason for leave</comment>
        <translation>familia</translation>
    </message>
    <message>
        <source>excused</source>
        <comment>a reason for leave</comment>
        <translation>justificado</translation>
    </message>
    <message>
        <source>suspension</source>
        <comment>a reason for leave</comment>
        <translation>expulsión temporal</translation>
    </message>
    <message>
        <source>another reason</source>
        <comment>a reason for leave</comment>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>Waiting for the office</source>
        <translation>Espera a secretaría</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
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
        <translation>%1 a %2</translation>
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
            <numerusform>%Ln ausencia seguida</numerusform>
            <numerusform>%Ln ausencias seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Back one</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Pase de lista</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Where one is in a roll call: %1 and %2 are numbers</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>rollbook::RosterWording</name>
    <message>
        <source>Admission number</source>
        <translation>Número de matrícula</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Segundo nombre</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No se usa</translation>
    </message>
    <message>
        <source>No admission number</source>
        <translation>Sin número de matrícula</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No class</source>
        <translation>Sin clase</translation>
    </message>
    <message>
        <source>The same admission number is on an earlier line (%1)</source>
        <translation>El mismo número de matrícula está en una línea anterior (%1)</translation>
    </message>
    <message>
        <source>The school has no such class: %1</source>
        <translation>La escuela no tiene esa clase: %1</translation>
    </message>
    <message>
        <source>Too many cells on this line</source>
        <translation>Demasiadas celdas en esta línea</translation>
    </message>
    <message>
        <source>Too few cells on this line</source>
        <translation>Faltan celdas en esta línea</translation>
    </message>
    <message>
        <source>A quotation mark is missing or too many</source>
        <translation>Falta o sobra una comilla</translation>
    </message>
    <message>
        <source>Characters that are not text</source>
        <translation>Caracteres que no son texto</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln cambiado</numerusform>
            <numerusform>%Ln cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 line not imported</source>
        <translation>1 línea no importada</translation>
    </message>
    <message numerus="yes">
        <source>%n lines not imported</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln línea no importada</numerusform>
            <numerusform>%Ln líneas no importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new class</source>
        <translation>1 clase nueva</translation>
    </message>
    <message numerus="yes">
        <source>%n new classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln clase nueva</numerusform>
            <numerusform>%Ln clases nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept though not in the file</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln conservado aunque no está en el archivo</numerusform>
            <numerusform>%Ln conservados aunque no están en el archivo</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between counts</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Import 1 student</source>
        <translation>Importar 1 estudiante</translation>
    </message>
    <message numerus="yes">
        <source>Import %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Importar %Ln estudiante</numerusform>
            <numerusform>Importar %Ln estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed, before: %1</source>
        <translation>Cambiado, antes: %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No importado: %1</translation>
    </message>
    <message>
        <source>The number %1 belonged to a student who was erased</source>
        <extracomment>%1 is an admission number</extracomment>
        <translation>El número %1 era de un estudiante borrado</translation>
    </message>
    <message>
        <source>New, with the number of a student who was erased</source>
        <translation>Nuevo, con el número de un estudiante borrado</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebreo</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Árabe</translation>
    </message>
    <message>
        <source>Baltic</source>
        <translation>Báltico</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a script, %2 the technical name of an encoding</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The school has no such class: %1. Is it %2?</source>
        <extracomment>%1 is a class that the school does not have, %2 one that it has</extracomment>
        <translation>La escuela no tiene esta clase: %1. ¿Es %2?</translation>
    </message>
    <message>
        <source>“%1” in the column %2 is a number that a spreadsheet has changed. Format the column as text, enter the numbers again and save it again.</source>
        <extracomment>%1 is a number such as 2.0E+05, %2 a heading of the file</extracomment>
        <translation>«%1» en la columna %2 es un número que ha cambiado una hoja de cálculo. Da a la columna formato de texto, escribe otra vez los números y guarda de nuevo.</translation>
    </message>
    <message>
        <source>What stands in the column %1 has %2 characters. The most is %3.</source>
        <extracomment>%1 is a heading of the file, %2 and %3 are numbers</extracomment>
        <translation>El contenido de la columna %1 tiene %2 caracteres. El máximo es %3.</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a column of a class list, such as Class; %2 what stood there</extracomment>
        <translation>%1: nada</translation>
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
        <translation>Sin marcar: ausente por la regla de la escuela</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <extracomment>%1 is a note, %2 &quot;Not called: absent by the school&apos;s rule&quot;</extracomment>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then is marked absent.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Se cierra sola a las %1; quien siga sin marcar queda como ausente.</translation>
    </message>
    <message>
        <source>Closes by itself at %1; who is not marked then stays unmarked.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Se cierra sola a las %1; quien no esté marcado se queda sin marcar.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleRow</name>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Por defecto</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>Default: %1</source>
        <extracomment>spoken name of a button: %1 is a rule</extracomment>
        <translation>Por defecto: %1</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Now: %1.</source>
        <translation>Ahora: %1.</translation>
    </message>
    <message>
        <source>Now: %1. By default: %2.</source>
        <translation>Ahora: %1. Por defecto: %2.</translation>
    </message>
</context>
<context>
    <name>rollbook::RuleWording</name>
    <message>
        <source>Late after</source>
        <translation>Retraso después de</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start is late.</source>
        <translation>Quien llega más tarde que esto tras el inicio tiene retraso.</translation>
    </message>
    <message>
        <source>Present from</source>
        <translation>Presente a partir de</translation>
    </message>
    <message>
        <source>Who stayed for less time than this was not present.</source>
        <translation>Quien se quedó menos tiempo no estuvo presente.</translation>
    </message>
    <message>
        <source>Registers open by themselves</source>
        <translation>Las listas se abren solas</translation>
    </message>
    <message>
        <source>When the lesson begins.</source>
        <translation>Al empezar la clase.</translation>
    </message>
    <message>
        <source>Registers finish by themselves</source>
        <translation>Las listas se terminan solas</translation>
    </message>
    <message>
        <source>After the lesson and the minutes above.</source>
        <translation>Después de la clase y de los minutos de arriba.</translation>
    </message>
    <message>
        <source>Unmarked students become absent</source>
        <translation>Los estudiantes sin marcar pasan a ausentes</translation>
    </message>
    <message>
        <source>Only when a register that was taken finishes by itself. Each such mark has a note that says so.</source>
        <translation>Solo cuando una lista ya pasada se termina sola. Cada una de esas marcas lleva una observación que lo dice.</translation>
    </message>
    <message>
        <source>Registers lock after</source>
        <translation>Las listas se bloquean después de</translation>
    </message>
    <message>
        <source>A finished register is locked then: its marks change by a correction only.</source>
        <translation>Entonces la lista terminada se bloquea: sus marcas solo cambian con una corrección.</translation>
    </message>
    <message>
        <source>Warn below</source>
        <translation>Avisar por debajo de</translation>
    </message>
    <message>
        <source>Students whose attendance is lower are in the warnings.</source>
        <translation>Los estudiantes con menos asistencia están en los avisos.</translation>
    </message>
    <message>
        <source>Warn of absences in a row</source>
        <translation>Avisar de ausencias seguidas</translation>
    </message>
    <message>
        <source>Students with as many, one after the other, are in the warnings. Excused lessons do not count.</source>
        <translation>Los estudiantes con tantas, una tras otra, están en los avisos. Las clases justificadas no cuentan.</translation>
    </message>
    <message>
        <source>How attendance is counted</source>
        <translation>Cálculo de la asistencia</translation>
    </message>
    <message>
        <source>School systems count in different ways. Choose the one whose figures you compare with.</source>
        <translation>Los sistemas escolares calculan de distintas maneras. Elige el que da las cifras con las que comparas.</translation>
    </message>
    <message>
        <source>Lessons in a semester</source>
        <translation>Clases en un semestre</translation>
    </message>
    <message>
        <source>Of one subject. Only the counting of a lecturer portal uses it.</source>
        <translation>De una asignatura. Solo lo usa el cálculo de un portal de docentes.</translation>
    </message>
    <message>
        <source>The timetable comes back after</source>
        <translation>El horario se repite después de</translation>
    </message>
    <message>
        <source>One week, or two: A and B by turns.</source>
        <translation>Una semana, o dos: A y B por turnos.</translation>
    </message>
    <message>
        <source>A day of a week A</source>
        <translation>Un día de una semana A</translation>
    </message>
    <message>
        <source>The weeks are counted from there.</source>
        <translation>Las semanas se cuentan desde ese día.</translation>
    </message>
    <message>
        <source>Holiday weeks do not count</source>
        <translation>Las semanas festivas no cuentan</translation>
    </message>
    <message>
        <source>After a week without lessons the cycle goes on where it was.</source>
        <translation>Tras una semana sin clases, el ciclo sigue donde estaba.</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Códigos de asistencia</translation>
    </message>
    <message>
        <source>What marks are called in reports, and what they count as.</source>
        <translation>Cómo se llaman las marcas en los informes, y como qué cuentan.</translation>
    </message>
    <message>
        <source>Your role on this device</source>
        <translation>Tu rol en este dispositivo</translation>
    </message>
    <message>
        <source>What whoever uses this Rollbook may do.</source>
        <translation>Lo que puede hacer quien usa este Rollbook.</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Tu número de personal</translation>
    </message>
    <message>
        <source>Says which lessons are yours: by the timetable and the school&apos;s lists.</source>
        <translation>Dice qué clases son tuyas: por el horario y las listas de la escuela.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%Ln semana</numerusform>
            <numerusform>%Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>School: excused lessons stay out</source>
        <extracomment>%1 is the name of a rule, as the command line has it</extracomment>
        <translation>Escuela: sin las clases justificadas</translation>
    </message>
    <message>
        <source>As %1 counts</source>
        <translation>Como lo calcula %1</translation>
    </message>
    <message>
        <source>It counts from now on. All marks stay as they are.</source>
        <translation>Vale desde ahora. Todas las marcas quedan como están.</translation>
    </message>
    <message>
        <source>Students warned of as below the threshold: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Estudiantes con aviso por estar bajo el umbral: %1 ahora, %2 después. Todas las marcas quedan como están.</translation>
    </message>
    <message>
        <source>Students warned of for absences in a row: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of students</extracomment>
        <translation>Estudiantes con aviso por ausencias seguidas: %1 ahora, %2 después. Todas las marcas quedan como están.</translation>
    </message>
    <message>
        <source>Locked registers of the last two years: %1 now, %2 then. All marks stay as they are.</source>
        <extracomment>%1 and %2 are numbers of registers</extracomment>
        <translation>Listas bloqueadas de los dos últimos años: %1 ahora, %2 después. Todas las marcas quedan como están.</translation>
    </message>
    <message>
        <source>No lesson of the next four weeks changes. Registers that were opened stay.</source>
        <translation>No cambia ninguna clase de las próximas cuatro semanas. Las listas ya abiertas quedan.</translation>
    </message>
    <message>
        <source>Lessons of the next four weeks that come or go: %1. Registers that were opened stay.</source>
        <translation>Clases de las próximas cuatro semanas que aparecen o desaparecen: %1. Las listas ya abiertas quedan.</translation>
    </message>
    <message>
        <source>You can still change the school rules.</source>
        <translation>Aún podrás cambiar las reglas de la escuela.</translation>
    </message>
    <message>
        <source>You cannot change the school rules then, until you take another role here.</source>
        <translation>Ya no podrás cambiar las reglas de la escuela hasta que tomes otro rol aquí.</translation>
    </message>
    <message>
        <source>Attending</source>
        <translation>Asistencia</translation>
    </message>
    <message>
        <source>Attending elsewhere</source>
        <translation>Asistencia en otro lugar</translation>
    </message>
    <message>
        <source>Absent, authorised</source>
        <translation>Ausencia autorizada</translation>
    </message>
    <message>
        <source>Absent, not authorised</source>
        <translation>Ausencia no autorizada</translation>
    </message>
    <message>
        <source>Could not attend</source>
        <translation>Asistencia imposible</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>No cuenta</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Registers close after</source>
        <translation>Las listas se cierran después de</translation>
    </message>
    <message>
        <source>Who arrives longer than this after the start came after the register closed: said when it is finished.</source>
        <translation>Quien llega más tarde de esto tras el comienzo llegó con la lista cerrada: se indica al terminarla.</translation>
    </message>
    <message>
        <source>Marks are kept for</source>
        <translation>Las marcas se guardan durante</translation>
    </message>
    <message>
        <source>Older ones may be removed, after a preview. None is removed by itself, and none that is not delivered.</source>
        <translation>Las más antiguas se pueden eliminar, tras una vista previa. Ninguna se elimina sola, ni sin haberse entregado.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%Ln año</numerusform>
            <numerusform>%Ln años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::RulesPage</name>
    <message>
        <source>School rules</source>
        <translation>Reglas de la escuela</translation>
    </message>
    <message>
        <source>They count for the whole school. Every change is kept in the history, with who made it.</source>
        <translation>Valen para toda la escuela. Cada cambio se guarda en el historial, con quien lo hizo.</translation>
    </message>
    <message>
        <source>Back to Settings</source>
        <translation>Volver a Ajustes</translation>
    </message>
    <message>
        <source>Arriving and leaving</source>
        <translation>Llegada y salida</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Figures and warnings</source>
        <translation>Cifras y avisos</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Attendance codes</source>
        <translation>Códigos de asistencia</translation>
    </message>
    <message>
        <source>Import your own codes…</source>
        <translation>Importar tus propios códigos…</translation>
    </message>
    <message>
        <source>See the codes of</source>
        <translation>Ver los códigos de</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Changed %1 by %2.</source>
        <translation>Cambiada por %2, %1.</translation>
    </message>
    <message>
        <source>You are here as %1.</source>
        <extracomment>%1 is a role</extracomment>
        <translation>Tu rol aquí: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between things that one may do</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Everywhere you may only read what others share with you.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>En todas partes solo puedes leer lo que otros comparten contigo.</translation>
    </message>
    <message>
        <source>Everywhere: %1.</source>
        <translation>En todas partes: %1.</translation>
    </message>
    <message>
        <source>For your own classes: %1.</source>
        <extracomment>%1 is a list of things one may do</extracomment>
        <translation>En tus propias clases: %1.</translation>
    </message>
    <message>
        <source>Called %1.</source>
        <extracomment>%1 is the name of a set of codes</extracomment>
        <translation>Nombre: %1.</translation>
    </message>
    <message>
        <source>From: %1.</source>
        <extracomment>%1 is a document</extracomment>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Nobody has compared it with the official text yet.</source>
        <translation>Nadie lo ha comparado aún con el texto oficial.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Import your own codes</source>
        <translation>Importar tus propios códigos</translation>
    </message>
    <message>
        <source>Code packs (*.json);;All files (*)</source>
        <translation>Juegos de códigos (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 is there. Choose it above to use it.</source>
        <translation>%1 ya está. Elígelo arriba para usarlo.</translation>
    </message>
    <message>
        <source>The codes were not taken. Mend the file, then try again: %1</source>
        <translation>No se tomaron los códigos. Corrige el archivo e inténtalo de nuevo: %1</translation>
    </message>
    <message>
        <source>%1 The school&apos;s lists do not have you as a teacher: no class is yours, and you can mark nobody. Set your staff number.</source>
        <extracomment>%1 says as what one is here</extracomment>
        <translation>%1 No figuras como docente en las listas de la escuela: ninguna clase es tuya y no puedes marcar a nadie. Indica tu número de personal.</translation>
    </message>
    <message>
        <source>First set your staff number below, as the school&apos;s lists have it: without it no class would be yours, and you could mark nobody.</source>
        <translation>Indica primero abajo tu número de personal, tal como está en las listas de la escuela: sin él ninguna clase sería tuya y no podrías marcar a nadie.</translation>
    </message>
    <message>
        <source>The school&apos;s lists have no teacher with this number.</source>
        <translation>Las listas de la escuela no tienen ningún docente con este número.</translation>
    </message>
</context>
<context>
    <name>rollbook::SafetyBar</name>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close safety notice</source>
        <translation>Cerrar el aviso de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n marks have waited for more than a day. Nothing is lost: a copy of them is kept on this device.</source>
        <translation>
            <numerusform>%Ln marca espera desde hace más de un día. No se pierde nada: hay una copia en este dispositivo.</numerusform>
            <numerusform>%Ln marcas esperan desde hace más de un día. No se pierde nada: hay una copia en este dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not confirmed, and some of them need you. Nothing is lost: a copy for the office is kept on this device.</source>
        <translation>
            <numerusform>%Ln marca no está confirmada y necesita tu atención. No se pierde nada: hay una copia para secretaría en este dispositivo.</numerusform>
            <numerusform>%Ln marcas no están confirmadas y algunas necesitan tu atención. No se pierde nada: hay una copia para secretaría en este dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This device is nearly full. A copy of the %n marks that are not confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>Este dispositivo está casi lleno. Se guarda una copia de %Ln marca sin confirmar; guarda otra en otro lugar.</numerusform>
            <numerusform>Este dispositivo está casi lleno. Se guarda una copia de las %Ln marcas sin confirmar; guarda otra en otro lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data file was damaged and has been rebuilt. A copy of %n marks that may not be confirmed is kept; save one elsewhere, too.</source>
        <translation>
            <numerusform>El archivo de datos estaba dañado y se ha reconstruido. Se guarda una copia de %Ln marca quizá sin confirmar; guarda otra en otro lugar.</numerusform>
            <numerusform>El archivo de datos estaba dañado y se ha reconstruido. Se guarda una copia de %Ln marcas quizá sin confirmar; guarda otra en otro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>The copy was not saved in %1. %2</source>
        <translation>La copia no se guardó en %1. %2</translation>
    </message>
    <message>
        <source>The copy is in %1.</source>
        <translation>La copia está en %1.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportPanel</name>
    <message>
        <source>I have looked: let them go</source>
        <translation>Lo he revisado: que salgan</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Lo que haría la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of file, %2 its name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Everything is as in the file already.</source>
        <translation>Todo está ya como en el archivo.</translation>
    </message>
    <message>
        <source>It counts from %1. Nobody is deleted: who is not in the file leaves the class the day before, and all marks stay.</source>
        <translation>Vale desde el %1. No se elimina a nadie: quien no está en el archivo deja la clase el día anterior, y todas las marcas quedan.</translation>
    </message>
    <message>
        <source>It counts from %1. Lessons before that day stay as they were; what came from this calendar before and is not in it any more ends.</source>
        <translation>Vale desde el %1. Las clases anteriores a ese día quedan como estaban; lo que venía de este calendario y ya no está en él termina.</translation>
    </message>
    <message>
        <source>Nothing has been imported.</source>
        <translation>No se ha importado nada.</translation>
    </message>
    <message>
        <source>That looks like a wrong file, or a part of one. The import stops here until you have looked.</source>
        <translation>Parece un archivo equivocado, o solo una parte. La importación se detiene aquí hasta que lo revises.</translation>
    </message>
    <message>
        <source>Import 1 change</source>
        <translation>Importar 1 cambio</translation>
    </message>
    <message numerus="yes">
        <source>Import %n changes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>Importar %Ln cambio</numerusform>
            <numerusform>Importar %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is imported.</source>
        <translation>1 cambio importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are imported.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln cambio importado.</numerusform>
            <numerusform>%Ln cambios importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been imported. %1</source>
        <translation>No se ha importado nada. %1</translation>
    </message>
    <message>
        <source>Numbers of erased students are new students</source>
        <translation>Los números de estudiantes borrados son de estudiantes nuevos</translation>
    </message>
    <message>
        <source>The numbers that belonged to students who were erased belong to new students now</source>
        <translation>Los números que eran de estudiantes borrados ahora son de estudiantes nuevos</translation>
    </message>
    <message>
        <source>Nothing has been imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>rollbook::SchoolImportWording</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Timetable, by hand</source>
        <translation>Horario, a mano</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Subjects</source>
        <translation>Asignaturas</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Students in classes</source>
        <translation>Estudiantes en las clases</translation>
    </message>
    <message>
        <source>Teachers of classes</source>
        <translation>Docentes de las clases</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Weekly lessons</source>
        <translation>Clases semanales</translation>
    </message>
    <message>
        <source>Days without lessons</source>
        <translation>Días sin clases</translation>
    </message>
    <message>
        <source>Single lessons</source>
        <translation>Clases sueltas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>curso</translation>
    </message>
    <message>
        <source>room</source>
        <translation>aula</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>docente</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>asignatura</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>primer día</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>último día</translation>
    </message>
    <message>
        <source>week</source>
        <translation>semana</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>lugar en la lista</translation>
    </message>
    <message>
        <source>id at the source</source>
        <translation>identificador de origen</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>other details</source>
        <translation>otros detalles</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln por añadir</numerusform>
            <numerusform>%Ln por añadir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln por cambiar</numerusform>
            <numerusform>%Ln por cambiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end</source>
        <comment>rows</comment>
        <translation>
            <numerusform>%Ln termina</numerusform>
            <numerusform>%Ln terminan</numerusform>
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
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>1 student of %1 would be in no class any more.</source>
        <translation>1 estudiante de %1 ya no estaría en ninguna clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n students of %1 would be in no class any more: %2 %.</source>
        <comment>two or more</comment>
        <extracomment>%1 is a number of students, %2 a percentage</extracomment>
        <translation>
            <numerusform>%Ln estudiante de %1 ya no estaría en ninguna clase: %2&#xa0;%.</numerusform>
            <numerusform>%Ln estudiantes de %1 ya no estarían en ninguna clase: %2&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 change is taken back.</source>
        <translation>1 cambio deshecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are taken back.</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln cambio deshecho.</numerusform>
            <numerusform>%Ln cambios deshechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 1 stays, because it was changed since or marks hang on it.</source>
        <extracomment>%1 is a sentence before this one</extracomment>
        <translation>%1 1 queda, porque se cambió después o hay marcas que dependen de él.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n stay, because they were changed since or marks hang on them.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%1 %Ln queda, porque se cambió después o hay marcas que dependen de él.</numerusform>
            <numerusform>%1 %Ln quedan, porque se cambiaron después o hay marcas que dependen de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>No importado</translation>
    </message>
    <message>
        <source>Imported, but look</source>
        <translation>Importado, pero revísalo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Se añade</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambia</translation>
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
            <numerusform>Y %Ln más</numerusform>
            <numerusform>Y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Reglas de la escuela</translation>
    </message>
    <message>
        <source>1 number belonged to a student who was erased: left out.</source>
        <translation>1 número era de un estudiante borrado: queda fuera.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers belonged to students who were erased: left out.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln número era de un estudiante borrado: queda fuera.</numerusform>
            <numerusform>%Ln números eran de estudiantes borrados: quedan fuera.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 new student has the number of a student who was erased.</source>
        <translation>1 estudiante nuevo tiene el número de un estudiante borrado.</translation>
    </message>
    <message numerus="yes">
        <source>%n new students have numbers of students who were erased.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln estudiante nuevo tiene el número de un estudiante borrado.</numerusform>
            <numerusform>%Ln estudiantes nuevos tienen números de estudiantes borrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places of students in classes, of %1, would end: %2 %.</source>
        <comment>one or more</comment>
        <extracomment>%1 is a number of places, %2 a percentage</extracomment>
        <translation>
            <numerusform>%Ln plaza de estudiante en una clase, de %1, terminaría: %2&#xa0;%.</numerusform>
            <numerusform>%Ln plazas de estudiantes en clases, de %1, terminarían: %2&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 estudiante</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln estudiante</numerusform>
            <numerusform>%Ln estudiantes</numerusform>
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
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
</context>
<context>
    <name>rollbook::SearchOverlay</name>
    <message>
        <source>Find a student, class, session or action</source>
        <translation>Buscar estudiante, clase, sesión o acción</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados hace poco</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Reading from this device…</source>
        <translation>Leyendo de este dispositivo…</translation>
    </message>
    <message>
        <source>Nothing is called that. A part of a name, a number, a class or a day will do.</source>
        <translation>Nada se llama así. Basta parte de un nombre, un número, una clase o un día.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>For a screen reader, while one types: %1 is how many were found, %2 what Enter would open</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown. Type more to find the others.</source>
        <extracomment>Below a list: %1 and %2 are numbers</extracomment>
        <translation>Se muestran %1 de %2. Escribe más para encontrar los demás.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Se muestran %1 de %2</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatModel</name>
    <message>
        <source>row %1, seat %2</source>
        <extracomment>A place in the classroom: %1 is the row from the board, %2 the seat in it</extracomment>
        <translation>fila %1, asiento %2</translation>
    </message>
    <message>
        <source>Empty seat, %1</source>
        <translation>Asiento vacío, %1</translation>
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
        <translation>Plano de asientos</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingBar</name>
    <message>
        <source>Arrange seats</source>
        <translation>Colocar estudiantes</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <source>Drag a student to another seat; or Space, arrow keys, Space.</source>
        <translation>Arrastra a un estudiante a otro asiento; o Espacio, flechas, Espacio.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>Colocación terminada</translation>
    </message>
    <message>
        <source>Save the seating plan</source>
        <translation>Guardar el plano de asientos</translation>
    </message>
    <message>
        <source>seats %1.pdf</source>
        <translation>asientos %1.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The plan could not be written there. Choose another folder.</source>
        <translation>No se pudo escribir el plano ahí. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>rollbook::SeatingSheet</name>
    <message>
        <source>%1, room %2</source>
        <extracomment>Over a seating plan: %1 is a class, %2 a room</extracomment>
        <translation>%1, aula %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Pizarra</translation>
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
        <translation>Sesiones</translation>
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
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>aula %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
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
        <translation>Lo que tiene cada sistema de la escuela de esta lista</translation>
    </message>
    <message>
        <source>%1: all confirmed %2</source>
        <translation>%1: todo confirmado %2</translation>
    </message>
    <message>
        <source>%1: all sent, it cannot confirm</source>
        <translation>%1: todo enviado, no puede confirmar</translation>
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
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>For this device only. What you choose counts at once.</source>
        <translation>Solo para este dispositivo. Lo que eliges vale al momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the words, dates and numbers. Names and notes stay as they were written.</source>
        <translation>El de las palabras, las fechas y los números. Los nombres y las observaciones quedan como se escribieron.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>language</comment>
        <translation>Como en este ordenador</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>High contrast has the strongest difference between words and ground.</source>
        <translation>El alto contraste separa al máximo las palabras del fondo.</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <comment>colours</comment>
        <translation>Como en este ordenador</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text size</source>
        <extracomment>Ctrl + and Ctrl - are keys</extracomment>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Everything grows with it. Ctrl + and Ctrl - do the same.</source>
        <translation>Todo crece con él. Ctrl + y Ctrl - hacen lo mismo.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>About this Rollbook</source>
        <translation>Acerca de este Rollbook</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>The registers of this device are in %1.</source>
        <translation>Las listas de este dispositivo están en %1.</translation>
    </message>
    <message>
        <source>School rules</source>
        <translation>Reglas de la escuela</translation>
    </message>
    <message>
        <source>When somebody is late, when registers lock, what is warned of, attendance codes, and who may do what.</source>
        <translation>Cuándo hay retraso, cuándo se bloquean las listas, de qué se avisa, los códigos de asistencia y quién puede hacer qué.</translation>
    </message>
    <message>
        <source>See the school rules</source>
        <translation>Ver las reglas de la escuela</translation>
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
        <translation>Código de la escuela</translation>
    </message>
    <message>
        <source>As on its sign-in page</source>
        <translation>Como en su página de acceso</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
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
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Lecturer portal</source>
        <translation>Portal docente</translation>
    </message>
    <message>
        <source>The portal cannot be asked what it has. When an answer is lost:</source>
        <translation>No se puede preguntar al portal qué tiene. Cuando se pierde una respuesta:</translation>
    </message>
    <message>
        <source>Send the mark again. It may appear twice.</source>
        <translation>Enviar la marca otra vez. Puede aparecer dos veces.</translation>
    </message>
    <message>
        <source>Keep the mark here until I decide. It may be missing.</source>
        <translation>Guardar la marca aquí hasta que yo decida. Puede faltar allí.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Firestore</source>
        <translation>Firestore</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Its id in the console</source>
        <translation>Su identificador en la consola</translation>
    </message>
    <message>
        <source>What may be written about students there? Ask the school.</source>
        <translation>¿Qué se puede escribir ahí sobre los estudiantes? Pregunta a la escuela.</translation>
    </message>
    <message>
        <source>Names, admission numbers and marks</source>
        <translation>Nombres, números de matrícula y marcas</translation>
    </message>
    <message>
        <source>Admission numbers and marks, no names</source>
        <translation>Números de matrícula y marcas, sin nombres</translation>
    </message>
    <message>
        <source>Only that a register was taken, nothing about students</source>
        <translation>Solo que se pasó lista, nada sobre los estudiantes</translation>
    </message>
    <message>
        <source>CouchDB (a hub of your own)</source>
        <translation>CouchDB (un servidor propio)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Small letters</source>
        <translation>En minúsculas</translation>
    </message>
    <message>
        <source>Course for registers without a subject</source>
        <translation>Curso para listas sin asignatura</translation>
    </message>
    <message>
        <source>Its code there; may stay empty</source>
        <translation>Su código ahí; puede quedar vacío</translation>
    </message>
    <message>
        <source>Web API key</source>
        <translation>Clave de API web</translation>
    </message>
    <message>
        <source>In the project&apos;s settings</source>
        <translation>En los ajustes del proyecto</translation>
    </message>
    <message>
        <source>Your staff number</source>
        <translation>Tu número de personal</translation>
    </message>
    <message>
        <source>Only where use is counted; may stay empty</source>
        <translation>Solo donde se cuenta el uso; puede quedar vacío</translation>
    </message>
</context>
<context>
    <name>rollbook::SetupPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Añadir un sistema de la escuela</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>What it can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Whose id is whose</source>
        <translation>De quién es cada identificador</translation>
    </message>
    <message>
        <source>One mark to try it with</source>
        <translation>Una marca para probarlo</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%3 is what the step is about</extracomment>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>Look who answers there</source>
        <translation>Ver quién responde ahí</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>Añadirlo</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>It could not be added. Is there one of this name already?</source>
        <translation>No se pudo añadir. ¿Hay ya uno con este nombre?</translation>
    </message>
    <message>
        <source>Check what you have typed.</source>
        <translation>Comprueba lo que has escrito.</translation>
    </message>
    <message>
        <source>It does not accept this sign-in. Check what you have typed.</source>
        <translation>No acepta este inicio de sesión. Comprueba lo que has escrito.</translation>
    </message>
    <message>
        <source>It asks for a one-time code.</source>
        <translation>Pide un código de un solo uso.</translation>
    </message>
    <message>
        <source>Nobody answers at this address. Check it, and the network.</source>
        <translation>Nadie responde en esta dirección. Compruébala, y también la red.</translation>
    </message>
    <message>
        <source>Something else answers at this address. Check it, and whether this Wi-Fi wants a login.</source>
        <translation>Otra cosa responde en esta dirección. Compruébala, y mira si esta wifi pide iniciar sesión.</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>Asking who answers there.</source>
        <translation>Preguntando quién responde ahí.</translation>
    </message>
    <message>
        <source>Signing in to %1, and reading its class list.</source>
        <translation>Iniciando sesión en %1 y leyendo su lista de clase.</translation>
    </message>
    <message>
        <source>Adding %1.</source>
        <translation>Añadiendo %1.</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 responde.</translation>
    </message>
</context>
<context>
    <name>rollbook::SignInPage</name>
    <message>
        <source>One-time code, from your phone or an authenticator</source>
        <translation>Código de un solo uso, de tu teléfono o de una aplicación de autenticación</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain, and sent to no one but this server.</source>
        <translation>Se guarda en el llavero de este ordenador y no se envía más que a este servidor.</translation>
    </message>
</context>
<context>
    <name>rollbook::SlotForm</name>
    <message>
        <source>Keep the weekly lesson</source>
        <translation>Guardar la clase semanal</translation>
    </message>
    <message>
        <source>End it from that day on</source>
        <translation>Terminar desde ese día</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asignatura</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Día de la semana</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <comment>time</comment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Which weeks</source>
        <translation>Qué semanas</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Vale desde</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>New weekly lesson</source>
        <translation>Nueva clase semanal</translation>
    </message>
    <message>
        <source>It comes back until the school year ends, but not on closed days.</source>
        <translation>Se repite hasta que termine el año escolar, salvo los días de cierre.</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Clase semanal</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were.</source>
        <translation>Las clases anteriores al día de abajo quedan como estaban.</translation>
    </message>
    <message>
        <source>Lessons before the day below stay as they were. It came from a calendar: importing that again brings the old one back.</source>
        <translation>Las clases anteriores al día de abajo quedan como estaban. Esta viene de un calendario: si se importa otra vez, vuelve la anterior.</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Lista del día</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Weeks A and B are turned on in Settings, under School rules.</source>
        <translation>Las semanas A y B se activan en Ajustes, en Reglas de la escuela.</translation>
    </message>
    <message>
        <source>There is no class yet. Import a class list on the Students page.</source>
        <translation>Aún no hay ninguna clase. Importa una lista de clase en la página Estudiantes.</translation>
    </message>
    <message>
        <source>The lesson must end after it begins.</source>
        <translation>La clase debe terminar después de empezar.</translation>
    </message>
</context>
<context>
    <name>rollbook::StartWindow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Connect to my school</source>
        <translation>Conectar con mi escuela</translation>
    </message>
    <message>
        <source>The school has a system of its own. You need its address and your user name.</source>
        <translation>La escuela tiene su propio sistema. Necesitas su dirección y tu usuario.</translation>
    </message>
    <message>
        <source>Import a class list</source>
        <translation>Importar una lista de clase</translation>
    </message>
    <message>
        <source>A CSV file with admission number, name and class is enough to mark. Connect later.</source>
        <translation>Basta un archivo CSV con número de matrícula, nombre y clase para pasar lista. Conéctate más tarde.</translation>
    </message>
    <message>
        <source>Look around with an example school</source>
        <translation>Mirar con una escuela de ejemplo</translation>
    </message>
    <message>
        <source>Invented classes to try everything with. Nothing is sent anywhere.</source>
        <translation>Clases inventadas para probarlo todo. No se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Escuela</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>Código de la escuela</translation>
    </message>
    <message>
        <source>The code your school&apos;s server uses. Two devices with the same code agree on every student.</source>
        <translation>El código que usa el servidor de tu escuela. Dos dispositivos con el mismo código reconocen a los mismos estudiantes.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Welcome to Rollbook</source>
        <translation>Te damos la bienvenida a Rollbook</translation>
    </message>
    <message>
        <source>Mark your classes with or without a network. How do you want to begin?</source>
        <translation>Pasa lista con red o sin ella. ¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>Which school is this?</source>
        <translation>¿Qué escuela es?</translation>
    </message>
    <message>
        <source>Next, Rollbook asks for the address of its system.</source>
        <translation>Después, Rollbook pide la dirección de su sistema.</translation>
    </message>
    <message>
        <source>Next, you choose the file with its classes.</source>
        <translation>Después, eliges el archivo con sus clases.</translation>
    </message>
    <message>
        <source>Rollbook could not open your registers</source>
        <translation>Rollbook no pudo abrir tus listas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Somebody new on this device</source>
        <translation>Una persona nueva en este dispositivo</translation>
    </message>
    <message>
        <source>With registers, marks and passwords of their own. How do you want to begin?</source>
        <translation>Con sus propias listas, marcas y contraseñas. ¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <extracomment>%1 are names of fields that are empty</extracomment>
        <translation>Falta aún: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of fields</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Left empty, it is made from the school&apos;s name. Two devices with the same code agree on every student.</source>
        <translation>Si se deja vacío, se forma con el nombre de la escuela. Dos dispositivos con el mismo código reconocen a los mismos estudiantes.</translation>
    </message>
</context>
<context>
    <name>rollbook::StoryView</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a session, %2 a day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Nobody has marked this student yet.</source>
        <translation>Nadie ha marcado aún a este estudiante.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentHeader</name>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Rate</source>
        <comment>percentage of attendance, a column</comment>
        <translation>Tasa</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asignatura</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Every status</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con observación</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Beside a percentage: %1 is a triangle, %2 &quot;below 75 %&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No registers in this period.</source>
        <translation>No hay listas en este periodo.</translation>
    </message>
    <message>
        <source>Every subject</source>
        <translation>Todas las asignaturas</translation>
    </message>
    <message>
        <source>Daily register</source>
        <translation>Lista del día</translation>
    </message>
    <message numerus="yes">
        <source>%n registers</source>
        <comment>shown in a history</comment>
        <translation>
            <numerusform>%Ln lista</numerusform>
            <numerusform>%Ln listas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of registers, %2 a percentage</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentPanel</name>
    <message>
        <source>Photo…</source>
        <translation>Foto…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History and figures of this student</source>
        <translation>Historial y cifras de este estudiante</translation>
    </message>
    <message>
        <source>Move to this class</source>
        <translation>Pasar a esta clase</translation>
    </message>
    <message>
        <source>Add this class</source>
        <translation>Añadir esta clase</translation>
    </message>
    <message>
        <source>Export all about this student…</source>
        <translation>Exportar todo sobre este estudiante…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>Erase this student…</source>
        <translation>Borrar a este estudiante…</translation>
    </message>
    <message>
        <source>Admission number</source>
        <translation>Número de matrícula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Class from then on</source>
        <translation>Clase nueva</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Added to a lesson, and on no list yet. When you know who it is, the marks go to that student.</source>
        <translation>Se añadió a una clase y aún no está en ninguna lista. Cuando sepas quién es, las marcas pasan a ese estudiante.</translation>
    </message>
    <message>
        <source>This is</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>They are the same student</source>
        <translation>Es el mismo estudiante</translation>
    </message>
    <message>
        <source>Choose a student from the list.</source>
        <translation>Elige a un estudiante de la lista.</translation>
    </message>
    <message>
        <source>Why it is erased</source>
        <translation>Motivo del borrado</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Keep the student</source>
        <translation>Conservar al estudiante</translation>
    </message>
    <message>
        <source>Say why it is erased: that stays, without the name.</source>
        <translation>Indica por qué se borra: eso queda, sin el nombre.</translation>
    </message>
    <message>
        <source>It stays: the marks are kept under it.</source>
        <translation>No cambia: las marcas se guardan con ese número.</translation>
    </message>
    <message>
        <source>Add the student</source>
        <translation>Añadir al estudiante</translation>
    </message>
    <message>
        <source>Keep the details</source>
        <translation>Guardar los datos</translation>
    </message>
    <message>
        <source>Left the school: %1 was the last day.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Dejó la escuela, último día: %1.</translation>
    </message>
    <message>
        <source>Back at the school</source>
        <translation>De vuelta en la escuela</translation>
    </message>
    <message>
        <source>Leaves the school today</source>
        <translation>Deja la escuela hoy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A student in a list: %1 is the name, %2 the number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>%1 is a class, %2 a day</extracomment>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>%1 is a class, %2 and %3 are days</extracomment>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>Leaves today</source>
        <extracomment>spoken name of a button: %1 is a class</extracomment>
        <translation>Sale hoy</translation>
    </message>
    <message>
        <source>Leaves %1 today</source>
        <translation>Sale de %1 hoy</translation>
    </message>
    <message>
        <source>Today is the last day in the class. Its registers until then stay.</source>
        <translation>Hoy es el último día en la clase. Sus listas hasta entonces quedan.</translation>
    </message>
    <message>
        <source>In no class yet.</source>
        <translation>Aún en ninguna clase.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Estudiante nuevo</translation>
    </message>
    <message>
        <source>Enter the admission number: it tells this student from all others.</source>
        <translation>Escribe el número de matrícula: distingue a este estudiante de todos los demás.</translation>
    </message>
    <message>
        <source>Enter the name.</source>
        <translation>Escribe el nombre.</translation>
    </message>
    <message>
        <source>Write the birthday as in %1, or leave it empty.</source>
        <extracomment>%1 is a date, as it is written in this language</extracomment>
        <translation>Escribe la fecha de nacimiento como %1, o déjala vacía.</translation>
    </message>
    <message>
        <source>All that is known about this student goes, the marks too, here and in this Rollbook&apos;s copies. It cannot be taken back. A hub and the devices that share it erase the student too; other school systems have to be told by themselves.</source>
        <translation>Desaparece todo lo que se sabe de este estudiante, también las marcas, aquí y en las copias de este Rollbook. No se puede deshacer. Un servidor compartido y los dispositivos que lo usan también borran al estudiante; a los demás sistemas de la escuela hay que avisarles aparte.</translation>
    </message>
    <message>
        <source>“%1”, added to a lesson, turned out to be this student.</source>
        <extracomment>%1 is a name as it was written when somebody came to a lesson</extracomment>
        <translation>«%1», que se añadió a una clase, resultó ser este estudiante.</translation>
    </message>
    <message>
        <source>Separate again</source>
        <extracomment>spoken name of a button: %1 is a name</extracomment>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <source>Separate %1 again</source>
        <translation>Volver a separar a %1</translation>
    </message>
    <message>
        <source>Takes it back: the marks go back to whom they were written for.</source>
        <translation>Lo deshace: las marcas vuelven a la persona para quien se pusieron.</translation>
    </message>
    <message>
        <source>Choose a class.</source>
        <translation>Elige una clase.</translation>
    </message>
</context>
<context>
    <name>rollbook::StudentsPage</name>
    <message>
        <source>No classes yet.</source>
        <translation>Aún no hay clases.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Estudiantes</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Importar lista de clase</translation>
    </message>
    <message>
        <source>Class lists (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de clase (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, 1 student</source>
        <extracomment>A class in a list: %1 is its code</extracomment>
        <translation>%1, 1 estudiante</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%1, %Ln estudiante</numerusform>
            <numerusform>%1, %Ln estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 class</source>
        <translation>1 clase</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message>
        <source>1 student</source>
        <translation>1 estudiante</translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <comment>none, or two or more</comment>
        <translation>
            <numerusform>%Ln estudiante</numerusform>
            <numerusform>%Ln estudiantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a number of classes, %2 a number of students</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>This number is %1&apos;s. Search for the number to change that student.</source>
        <extracomment>%1 is a student</extracomment>
        <translation>Este número es de %1. Búscalo para cambiar a ese estudiante.</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Elegir una foto</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file is no picture that can be read. Choose another one.</source>
        <translation>Este archivo no es una imagen que se pueda leer. Elige otro.</translation>
    </message>
    <message>
        <source>Export all about this student</source>
        <translation>Exportar todo sobre este estudiante</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>All about this student is in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Todo sobre este estudiante está en %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>No se escribió el archivo %1. Elige otro lugar.</translation>
    </message>
    <message>
        <source>New student</source>
        <translation>Estudiante nuevo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importar y exportar</translation>
    </message>
    <message>
        <source>Find by name or number</source>
        <translation>Buscar por nombre o número</translation>
    </message>
    <message>
        <source>Find a student</source>
        <translation>Buscar estudiante</translation>
    </message>
    <message>
        <source>Enter opens a student, Ctrl+Enter the student&apos;s page</source>
        <translation>Intro abre un estudiante, Ctrl+Intro su página</translation>
    </message>
    <message>
        <source>All students</source>
        <translation>Todos los estudiantes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Dejó la escuela</translation>
    </message>
    <message>
        <source>On no list</source>
        <translation>En ninguna lista</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody is in this class today.</source>
        <translation>Nadie está en esta clase hoy.</translation>
    </message>
    <message>
        <source>Nobody here has that name or number.</source>
        <translation>Nadie aquí tiene ese nombre o número.</translation>
    </message>
    <message>
        <source>They are two students again.</source>
        <translation>Vuelven a ser dos estudiantes.</translation>
    </message>
    <message>
        <source>New class</source>
        <translation>Nueva clase</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Import a class list: a CSV file with admission number, name and class. Or a OneRoster file, under Import and export. Or make a class by hand, with New class.</source>
        <translation>Importa una lista de clase: un archivo CSV con número de matrícula, nombre y clase. O un archivo OneRoster, en Importar y exportar. O crea una clase a mano, con Nueva clase.</translation>
    </message>
</context>
<context>
    <name>rollbook::SyncPage</name>
    <message>
        <source>Sync</source>
        <translation>Sincronizar</translation>
    </message>
    <message>
        <source>Export what is not confirmed</source>
        <translation>Exportar lo no confirmado</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Add a school system</source>
        <translation>Añadir un sistema de la escuela</translation>
    </message>
    <message>
        <source>Import ids</source>
        <translation>Importar identificadores</translation>
    </message>
    <message>
        <source>Id lists (*.csv *.txt);;All files (*)</source>
        <translation>Listas de identificadores (*.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No school system is set up.</source>
        <translation>No hay ningún sistema de la escuela configurado.</translation>
    </message>
    <message>
        <source>Every mark is saved on this device. Export it under Reports, or add the school&apos;s system: ask IT for its address.</source>
        <translation>Cada marca está guardada en este dispositivo. Expórtala en Informes, o añade el sistema de la escuela: pide su dirección a soporte informático.</translation>
    </message>
    <message>
        <source>Every mark is on this device. What each school system has is below.</source>
        <translation>Cada marca está en este dispositivo. Abajo se ve lo que tiene cada sistema de la escuela.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>1 student is to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <translation>1 estudiante debe borrarse aquí, como pidió la escuela. Eso espera hasta que sus marcas lleguen a cada sistema de la escuela, o este se quite; después se hace solo.</translation>
    </message>
    <message numerus="yes">
        <source>%n students are to be erased here, as the school asked. That waits until their marks have reached every school system, or it is removed; then it is done by itself.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln estudiante debe borrarse aquí, como pidió la escuela. Eso espera hasta que sus marcas lleguen a cada sistema de la escuela, o este se quite; después se hace solo.</numerusform>
            <numerusform>%Ln estudiantes deben borrarse aquí, como pidió la escuela. Eso espera hasta que sus marcas lleguen a cada sistema de la escuela, o este se quite; después se hace solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every mark is saved on this device.</source>
        <translation>Cada marca se guarda en este dispositivo.</translation>
    </message>
</context>
<context>
    <name>rollbook::TargetCard</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Import ids…</source>
        <translation>Importar identificadores…</translation>
    </message>
    <message>
        <source>Open login</source>
        <translation>Abrir el acceso</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>A file from the school that says which of its ids belong to which student and class.</source>
        <translation>Un archivo de la escuela que dice qué identificador corresponde a qué estudiante y a qué clase.</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Código de un solo uso</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>One-time code for %1</source>
        <translation>Código de un solo uso de %1</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Iniciar sesión en %1</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Enviar ahora a %1</translation>
    </message>
    <message>
        <source>Import ids of %1</source>
        <translation>Importar identificadores de %1</translation>
    </message>
    <message>
        <source>Open the login of this Wi-Fi</source>
        <translation>Abrir la página de acceso de esta wifi</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Detalles de %1</translation>
    </message>
    <message>
        <source>Password, if it has changed</source>
        <translation>Contraseña, si ha cambiado</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>%1, signed in as %2</source>
        <translation>%1, con la sesión de %2</translation>
    </message>
    <message>
        <source>1 mark may appear there twice: an answer was lost, and it cannot be asked.</source>
        <translation>1 marca puede aparecer ahí dos veces: se perdió una respuesta y no se le puede preguntar.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks may appear there twice: answers were lost, and it cannot be asked.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln marca puede aparecer ahí dos veces: se perdió una respuesta y no se le puede preguntar.</numerusform>
            <numerusform>%Ln marcas pueden aparecer ahí dos veces: se perdieron respuestas y no se le puede preguntar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>rollbook::TargetFacts</name>
    <message>
        <source>What it can do</source>
        <translation>Lo que puede hacer</translation>
    </message>
    <message>
        <source>What it cannot do</source>
        <translation>Lo que no puede hacer</translation>
    </message>
    <message>
        <source>How marks travel</source>
        <translation>Cómo viajan las marcas</translation>
    </message>
</context>
<context>
    <name>rollbook::Timeline</name>
    <message>
        <source>Go back to before this</source>
        <translation>Volver a antes de esto</translation>
    </message>
    <message>
        <source>Timeline of the register</source>
        <translation>Cronología de la lista</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>What you marked from here on is taken back, as new marks. Undo brings them again. Marks of others stay.</source>
        <translation>Lo que marcaste desde aquí se retira, con marcas nuevas. Deshacer lo recupera. Las marcas de otros quedan.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimelineModel</name>
    <message numerus="yes">
        <source>%n confirmed by %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln confirmada por %1.</numerusform>
            <numerusform>%Ln confirmadas por %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a student, %2 what happened</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this device</source>
        <translation>este dispositivo</translation>
    </message>
    <message>
        <source>device %1</source>
        <translation>dispositivo %1</translation>
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
        <translation>%1 añadió el nombre a la lista.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetableGrid</name>
    <message>
        <source>Lessons</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No lessons: %1</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Sin clases: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>lessons</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>No lessons.</source>
        <translation>No hay clases.</translation>
    </message>
</context>
<context>
    <name>rollbook::TimetablePage</name>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>No se cambió nada. %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <extracomment>%1 is what was done, a sentence</extracomment>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>It cannot be taken back any more: something else was changed since.</source>
        <translation>Ya no se puede deshacer: desde entonces cambió otra cosa.</translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet, or you may not open it.</source>
        <translation>La lista no se abrió: la clase aún no tiene estudiantes, o no te está permitido abrirla.</translation>
    </message>
    <message>
        <source>A cancelled lesson is not moved. Plan a makeup lesson instead.</source>
        <translation>Una clase cancelada no se mueve. Mejor planifica una clase de recuperación.</translation>
    </message>
    <message>
        <source>Its register is there already, so this lesson stays when and where it was.</source>
        <translation>Su lista ya existe, así que esta clase queda donde y cuando estaba.</translation>
    </message>
    <message>
        <source>%1 is cancelled: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Cancelada: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 is added: %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Añadida: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 is now on %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a day, %3 a time</extracomment>
        <translation>Cambiada: %1, ahora %2, %3.</translation>
    </message>
    <message>
        <source>%1: the extra lesson is taken back.</source>
        <extracomment>%1 is a lesson</extracomment>
        <translation>%1: la clase extra se ha retirado.</translation>
    </message>
    <message>
        <source>%1 is as every week again.</source>
        <translation>%1: de nuevo como cada semana.</translation>
    </message>
    <message>
        <source>Every week: %1, %2, %3.</source>
        <extracomment>%1 is a lesson, %2 a weekday, %3 a time</extracomment>
        <translation>Cada semana: %1, %2, %3.</translation>
    </message>
    <message>
        <source>%1 ends: there is none from %2 on.</source>
        <extracomment>%1 is a lesson, %2 a day</extracomment>
        <translation>%1 termina: ya no hay clase desde el %2.</translation>
    </message>
    <message>
        <source>No lessons: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Sin clases: %1.</translation>
    </message>
    <message>
        <source>Removed: %1. Its lessons take place.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>Quitado: %1. Las clases se imparten.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Timetable</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Extra lesson</source>
        <translation>Clase extra</translation>
    </message>
    <message>
        <source>Weekly lesson</source>
        <translation>Clase semanal</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>Festivos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Aún no hay clases.</translation>
    </message>
    <message>
        <source>Import the school&apos;s lists first; then its timetable.</source>
        <translation>Importa primero las listas de la escuela y luego su horario.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>days</comment>
        <extracomment>From a day to a day</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Week A</source>
        <translation>Semana A</translation>
    </message>
    <message>
        <source>Week B</source>
        <translation>Semana B</translation>
    </message>
    <message>
        <source>1 lesson is not as every week</source>
        <translation>1 clase no es como cada semana</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons are not as every week</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln clase no es como cada semana</numerusform>
            <numerusform>%Ln clases no son como cada semana</numerusform>
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
            <numerusform>Y %Ln más.</numerusform>
            <numerusform>Y %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All teachers</source>
        <translation>Todos los docentes</translation>
    </message>
    <message>
        <source>All rooms</source>
        <translation>Todas las aulas</translation>
    </message>
</context>
<context>
    <name>rollbook::TodayPage</name>
    <message>
        <source>Previous day</source>
        <translation>Día anterior</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>Día siguiente</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Añadir una sesión</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>No hay sesiones este día.</translation>
    </message>
    <message>
        <source>Add one to mark a class.</source>
        <translation>Añade una para pasar lista.</translation>
    </message>
    <message>
        <source>No classes yet.</source>
        <translation>Aún no hay clases.</translation>
    </message>
    <message>
        <source>Import a class list to begin.</source>
        <translation>Importa una lista de clase para empezar.</translation>
    </message>
    <message>
        <source>Import class list</source>
        <translation>Importar lista de clase</translation>
    </message>
    <message>
        <source>The school is closed on this day: %1.</source>
        <extracomment>%1 is a holiday</extracomment>
        <translation>La escuela está cerrada este día: %1.</translation>
    </message>
    <message>
        <source>There is no school on this day: it is in none of the terms.</source>
        <translation>Este día no hay escuela: no está en ningún trimestre.</translation>
    </message>
    <message>
        <source>The timetable has no lesson on this day.</source>
        <translation>El horario no tiene clases este día.</translation>
    </message>
    <message>
        <source>%1 of %2 registers finished.</source>
        <extracomment>%1 and %2 are numbers</extracomment>
        <translation>Listas terminadas: %1 de %2.</translation>
    </message>
    <message>
        <source>1 lesson without a register yet.</source>
        <translation>1 clase aún sin lista.</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons without a register yet.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln clase aún sin lista.</numerusform>
            <numerusform>%Ln clases aún sin lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>The register was not opened: the class has no students yet.</source>
        <translation>La lista no se abrió: la clase aún no tiene estudiantes.</translation>
    </message>
    <message>
        <source>Your classes have no register on this day.</source>
        <translation>Tus clases no tienen ninguna lista este día.</translation>
    </message>
    <message>
        <source>Show only my classes</source>
        <translation>Mostrar solo mis clases</translation>
    </message>
    <message>
        <source>Show 1 register of another class</source>
        <translation>Mostrar 1 lista de otra clase</translation>
    </message>
    <message numerus="yes">
        <source>Show %n registers of other classes</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Mostrar %Ln lista de otras clases</numerusform>
            <numerusform>Mostrar %Ln listas de otras clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Registers that others open are here.</source>
        <translation>Las listas que abren otras personas aparecen aquí.</translation>
    </message>
    <message>
        <source>The office imports them.</source>
        <translation>Las importa secretaría.</translation>
    </message>
    <message>
        <source>Students who were not called had been marked absent</source>
        <translation>Los estudiantes sin marcar habían quedado como ausentes</translation>
    </message>
</context>
<context>
    <name>rollbook::TopBar</name>
    <message>
        <source>What each school system has</source>
        <translation>Lo que tiene cada sistema de la escuela</translation>
    </message>
    <message>
        <source>Find a student, class or action</source>
        <translation>Buscar estudiante, clase o acción</translation>
    </message>
    <message>
        <source>Find a student, class or action (Ctrl+K)</source>
        <translation>Buscar estudiante, clase o acción (Ctrl+K)</translation>
    </message>
    <message>
        <source>Ctrl K</source>
        <translation>Ctrl K</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Bloquear (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>rollbook::TrialPage</name>
    <message>
        <source>Send this one mark</source>
        <translation>Enviar esta única marca</translation>
    </message>
    <message>
        <source>Try it with one mark</source>
        <translation>Probarlo con una marca</translation>
    </message>
    <message>
        <source>Which marks go there?</source>
        <translation>¿Qué marcas van ahí?</translation>
    </message>
    <message>
        <source>Marks of this day and later:</source>
        <translation>Marcas de este día y posteriores:</translation>
    </message>
    <message>
        <source>Marks of this day and later</source>
        <translation>Marcas de este día y posteriores</translation>
    </message>
    <message>
        <source>A mark to try it with</source>
        <translation>Una marca para probarlo</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a student, %2 a session, %3 a value such as &quot;Late, 7 min&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>There is no mark of today yet. %1 is tried with the first one you make.</source>
        <translation>Hoy aún no hay ninguna marca. %1 se prueba con la primera que hagas.</translation>
    </message>
    <message>
        <source>Choose a mark of today. It is sent to %1 and read back; nothing else goes there before.</source>
        <translation>Elige una marca de hoy. Se envía a %1 y se vuelve a leer; antes no va nada más.</translation>
    </message>
</context>
<context>
    <name>rollbook::UnsentList</name>
    <message>
        <source>The data file on the device could not be read. This list was made from its journal; some of these marks may have arrived.</source>
        <translation>No se pudo leer el archivo de datos del dispositivo. Esta lista se hizo a partir de su diario; puede que algunas de estas marcas hayan llegado.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks are not on this list, because their lesson is lost. Their history is in the file.</source>
        <translation>
            <numerusform>%Ln marca no está en esta lista porque su sesión se perdió. Su historial está en el archivo.</numerusform>
            <numerusform>%Ln marcas no están en esta lista porque su sesión se perdió. Su historial está en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks not confirmed: %1</source>
        <translation>Marcas no confirmadas: %1</translation>
    </message>
    <message>
        <source>Rollbook, %1, device %2</source>
        <extracomment>%1 is a date and time, %2 the end of a device&apos;s id</extracomment>
        <translation>Rollbook, %1, dispositivo %2</translation>
    </message>
    <message numerus="yes">
        <source>These %n marks are kept on a teacher&apos;s device and are not confirmed by every school system yet. Please do not enter one twice: it may still arrive by itself.</source>
        <translation>
            <numerusform>Esta marca (%Ln) está en el dispositivo de un docente y aún no la han confirmado todos los sistemas de la escuela. No la introduzcas otra vez: todavía puede llegar sola.</numerusform>
            <numerusform>Estas %Ln marcas están en el dispositivo de un docente y aún no las han confirmado todos los sistemas de la escuela. No introduzcas ninguna otra vez: todavía puede llegar sola.</numerusform>
        </translation>
    </message>
    <message>
        <source>No school system is set up on this device.</source>
        <translation>No hay ningún sistema de la escuela configurado en este dispositivo.</translation>
    </message>
    <message>
        <source>room %1</source>
        <translation>aula %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Why it is not confirmed</source>
        <translation>Por qué no está confirmada</translation>
    </message>
</context>
<context>
    <name>rollbook::VisitorBar</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Separate again</source>
        <translation>Volver a separar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who came?</source>
        <translation>¿Quién vino?</translation>
    </message>
    <message>
        <source>Who is “%1”?</source>
        <extracomment>%1 is the name that was written when somebody came to a lesson</extracomment>
        <translation>¿Quién es «%1»?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nombre o número</translation>
    </message>
    <message>
        <source>A student of the school is found by name; anybody else is added under the name you write, until it is known who that is.</source>
        <translation>A un estudiante de la escuela se le encuentra por el nombre; cualquier otra persona se añade con el nombre que escribas, hasta que se sepa quién es.</translation>
    </message>
    <message>
        <source>Tap the student, or add “%1” under this name for now.</source>
        <translation>Toca al estudiante, o añade por ahora «%1» con este nombre.</translation>
    </message>
    <message>
        <source>Nobody of the school is called so. “%1” is added under this name for now.</source>
        <translation>Nadie en la escuela se llama así. Por ahora «%1» se añade con este nombre.</translation>
    </message>
    <message>
        <source>The marks go to the student you tap. It can be taken back.</source>
        <translation>Las marcas pasan al estudiante que toques. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Type a name or number of the school&apos;s lists.</source>
        <translation>Escribe un nombre o número de las listas de la escuela.</translation>
    </message>
    <message>
        <source>“%1” is %2 now.</source>
        <extracomment>%1 is the name that was written at first, %2 a student</extracomment>
        <translation>«%1» es ahora %2.</translation>
    </message>
    <message>
        <source>Where both were marked, the mark of %1 stayed.</source>
        <translation>Donde ambos estaban marcados, quedó la marca de %1.</translation>
    </message>
    <message>
        <source>The marks were moved, with who made them and when.</source>
        <translation>Las marcas se han pasado, con quién las hizo y cuándo.</translation>
    </message>
    <message>
        <source>Nothing was changed: the register is finished.</source>
        <translation>No se cambió nada: la lista está terminada.</translation>
    </message>
    <message>
        <source>%1 of %2 shown; type more to find the others.</source>
        <extracomment>Before other sentences: %1 and %2 are numbers</extracomment>
        <translation>Se muestran %1 de %2; escribe más para encontrar los demás.</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningWording</name>
    <message>
        <source>To be called</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Nobody is absent without leave on this day.</source>
        <translation>Nadie falta sin permiso este día.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>On leave: no call needed</source>
        <extracomment>%1 is a time, %n lessons were missed</extracomment>
        <translation>Con permiso: no hace falta llamar</translation>
    </message>
    <message>
        <source>1 lesson, since %1</source>
        <translation>1 clase, desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n lessons, since %1</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln clase, desde %1</numerusform>
            <numerusform>%Ln clases, desde %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Registers not taken</source>
        <translation>Listas sin pasar</translation>
    </message>
    <message>
        <source>All registers of this day were taken.</source>
        <translation>Se pasaron todas las listas de este día.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Aula</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Docente</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
    <message>
        <source>Nobody is marked</source>
        <translation>Nadie está marcado</translation>
    </message>
    <message>
        <source>Absent %1 times in a row or more</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Ausencias seguidas: %1 o más</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nadie.</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Ausencias</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>absence</comment>
        <translation>Última</translation>
    </message>
    <message>
        <source>Attendance below %1 %</source>
        <extracomment>%1 is a number</extracomment>
        <translation>Asistencia por debajo del %1&#xa0;%</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Present %1, late %2, excused %3</source>
        <extracomment>counts of marks: %1 present, %2 late, %3 excused</extracomment>
        <translation>Presente: %1, retraso: %2, justificado: %3</translation>
    </message>
    <message>
        <source>Warnings, %1, %2</source>
        <extracomment>%1 is a day, %2 the school</extracomment>
        <translation>Avisos, %1, %2</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Student or lesson</source>
        <translation>Estudiante o clase</translation>
    </message>
    <message>
        <source>Class, room or count</source>
        <translation>Clase, aula o número</translation>
    </message>
    <message>
        <source>Phone, teacher or day</source>
        <translation>Teléfono, docente o día</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Warnings of own classes, %1, %2</source>
        <translation>Avisos de clases propias, %1, %2</translation>
    </message>
    <message>
        <source>These are your own classes, and lessons that you cover. The office sees all.</source>
        <translation>Son tus propias clases y las que cubres. Secretaría lo ve todo.</translation>
    </message>
    <message>
        <source>Own: %1</source>
        <extracomment>%1 is a telephone number</extracomment>
        <translation>Estudiante: %1</translation>
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
        <translation>%1; sin marcar, ausente por la regla de la escuela</translation>
    </message>
</context>
<context>
    <name>rollbook::WarningsView</name>
    <message>
        <source>Print to a file…</source>
        <translation>Imprimir en un archivo…</translation>
    </message>
    <message>
        <source>Save as a table…</source>
        <translation>Guardar como tabla…</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>From what is on this device. A register that was not taken says nothing about anybody: its students are not counted as absent.</source>
        <translation>Con lo que hay en este dispositivo. Una lista sin pasar no dice nada de nadie: sus estudiantes no cuentan como ausentes.</translation>
    </message>
    <message>
        <source>Warnings of</source>
        <translation>Avisos del</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>The warnings are in %1.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>Los avisos están en %1.</translation>
    </message>
    <message>
        <source>The file %1 was not written. Choose another place.</source>
        <translation>No se escribió el archivo %1. Elige otro lugar.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>rollbook::Wording</name>
    <message>
        <source>This mark was also changed elsewhere, and %1 holds another value. Yours is kept here. Compare them with the office; to send yours, mark again.</source>
        <translation>Esta marca también se cambió en otro lugar, y %1 tiene otro valor. La tuya se guarda aquí. Compáralas con secretaría; para enviar la tuya, marca de nuevo.</translation>
    </message>
    <message>
        <source>%1 has not given this student an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 aún no ha dado un identificador a este estudiante. La marca está a salvo aquí y se envía cuando se importen los identificadores de la escuela en la página Sincronizar.</translation>
    </message>
    <message>
        <source>%1 has not given this class an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 aún no ha dado un identificador a esta clase. La marca está a salvo aquí y se envía cuando se importen los identificadores de la escuela en la página Sincronizar.</translation>
    </message>
    <message>
        <source>%1 has not given this subject an id yet. The mark is safe here and is sent once the school&apos;s ids are imported on the Sync page.</source>
        <translation>%1 aún no ha dado un identificador a esta asignatura. La marca está a salvo aquí y se envía cuando se importen los identificadores de la escuela en la página Sincronizar.</translation>
    </message>
    <message>
        <source>%1 has no session for this lesson. The mark is safe here and is sent when the office has added it.</source>
        <translation>%1 no tiene una sesión para esta clase. La marca está a salvo aquí y se envía cuando secretaría la añada.</translation>
    </message>
    <message>
        <source>%1 has more than one session that fits this lesson. The mark is kept here. Ask the office which one is right.</source>
        <translation>%1 tiene más de una sesión que encaja con esta clase. La marca se guarda aquí. Pregunta en secretaría cuál es la correcta.</translation>
    </message>
    <message>
        <source>%1 has closed this session. The mark is kept here. Ask the office to open it or to enter the mark.</source>
        <translation>%1 ha cerrado esta sesión. La marca se guarda aquí. Pide en secretaría que la abran o que introduzcan la marca.</translation>
    </message>
    <message>
        <source>%1 did not accept this mark. It is kept here. Change it, or ask the office.</source>
        <translation>%1 no aceptó esta marca. Se guarda aquí. Cámbiala, o pregunta en secretaría.</translation>
    </message>
    <message>
        <source>%1 does not let you mark this class. The mark is kept here. Ask the office for access.</source>
        <translation>%1 no te deja pasar lista en esta clase. La marca se guarda aquí. Pide acceso en secretaría.</translation>
    </message>
    <message>
        <source>%1 takes no more marks for this lesson. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 ya no admite marcas de esta clase. La marca se guarda aquí. Expórtala en la página Sincronizar para secretaría.</translation>
    </message>
    <message>
        <source>%1 fails on this one mark, not on others. It is kept here and tried again every day. Tell whoever runs %1.</source>
        <translation>%1 falla con esta marca, no con las demás. Se guarda aquí y se reintenta cada día. Avisa a quien lleva %1.</translation>
    </message>
    <message>
        <source>This lesson was never opened on %1, which takes marks only while a lesson is on. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>Esta clase nunca se abrió en %1, que solo admite marcas mientras dura la clase. La marca se guarda aquí. Expórtala en la página Sincronizar para secretaría.</translation>
    </message>
    <message>
        <source>%1 takes marks only while a lesson is on. The mark is safe here and is sent when this lesson begins.</source>
        <translation>%1 solo admite marcas mientras dura la clase. La marca está a salvo aquí y se envía cuando esta empiece.</translation>
    </message>
    <message>
        <source>Another lesson of this class is still open on %1. The mark is safe here and is sent once that one has been ended there.</source>
        <translation>Otra clase de este grupo sigue abierta en %1. La marca está a salvo aquí y se envía cuando aquella se cierre ahí.</translation>
    </message>
    <message>
        <source>The answer was lost, and %1 cannot be asked whether it has the mark. It is kept here. Ask the office; to send it again, mark again.</source>
        <translation>Se perdió la respuesta, y no se puede preguntar a %1 si tiene la marca. Se guarda aquí. Pregunta en secretaría; para enviarla otra vez, marca de nuevo.</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 pide un código de un solo uso. Inicia sesión en la página Sincronizar. Puedes seguir marcando.</translation>
    </message>
    <message>
        <source>%1 has no place for this value. The mark is kept here. Export it on the Sync page for the office.</source>
        <translation>%1 no tiene sitio para este valor. La marca se guarda aquí. Expórtala en la página Sincronizar para secretaría.</translation>
    </message>
    <message>
        <source>%1 looks older than this device: marks it had confirmed are gone there. They are kept here. Ask whoever runs it; to send them, try again.</source>
        <translation>%1 parece más antiguo que este dispositivo: faltan ahí marcas que había confirmado. Se guardan aquí. Pregunta a quien lo lleva; para enviarlas, reintenta.</translation>
    </message>
    <message>
        <source>No connection. Will send by itself. Nothing is lost.</source>
        <translation>Sin conexión. Se enviará solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Will try again by itself. Nothing is lost.</source>
        <translation>%1 no respondió a tiempo. Se reintentará solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The answer was lost on the way. Checking whether the mark arrived at %1 before it is sent again.</source>
        <translation>La respuesta se perdió por el camino. Se comprueba si la marca llegó a %1 antes de enviarla otra vez.</translation>
    </message>
    <message>
        <source>%1 is busy. Will try again by itself. Nothing is lost.</source>
        <translation>%1 está ocupado. Se reintentará solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 is being worked on. Will try again in a few minutes. Nothing is lost.</source>
        <translation>%1 está en mantenimiento. Se reintentará en unos minutos. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 has no space left. Marks are safe here. Tell whoever runs %1.</source>
        <translation>A %1 no le queda espacio. Las marcas están a salvo aquí. Avisa a quien lleva %1.</translation>
    </message>
    <message>
        <source>%1 did not take so much at once. It is sent in smaller parts. Nothing is lost.</source>
        <translation>%1 no admitió tanto a la vez. Se envía en partes más pequeñas. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 has this mark already. Checking whether it holds the same value.</source>
        <translation>%1 ya tiene esta marca. Se comprueba si tiene el mismo valor.</translation>
    </message>
    <message>
        <source>%1 needs your password. Sign in on the Sync page. You can keep marking.</source>
        <translation>%1 necesita tu contraseña. Inicia sesión en la página Sincronizar. Puedes seguir marcando.</translation>
    </message>
    <message>
        <source>The password for %1 is not on this device. Sign in on the Sync page. You can keep marking.</source>
        <translation>La contraseña de %1 no está en este dispositivo. Inicia sesión en la página Sincronizar. Puedes seguir marcando.</translation>
    </message>
    <message>
        <source>The network asks for a sign-in of its own before %1 can be reached. Ask IT. Marks are safe here.</source>
        <translation>La red pide su propio inicio de sesión antes de llegar a %1. Pregunta a soporte informático. Las marcas están a salvo aquí.</translation>
    </message>
    <message>
        <source>%1 has a fault of its own. Will try again by itself. Nothing is lost.</source>
        <translation>%1 tiene un fallo propio. Se reintentará solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 gave an answer that means nothing to Rollbook. Will try again by itself. Nothing is lost.</source>
        <translation>%1 dio una respuesta que Rollbook no entiende. Se reintentará solo. No se pierde nada.</translation>
    </message>
    <message>
        <source>%1 no longer has this session. The mark is safe here and is sent when the session is there again.</source>
        <translation>%1 ya no tiene esta sesión. La marca está a salvo aquí y se envía cuando la sesión vuelva a estar.</translation>
    </message>
    <message>
        <source>That password belongs to somebody else at %1. Sign in as the person who made these marks. Nothing was sent.</source>
        <translation>Esa contraseña es de otra persona en %1. Inicia sesión como quien hizo estas marcas. No se envió nada.</translation>
    </message>
    <message>
        <source>This Wi-Fi needs you to log in. Marks are safe here.</source>
        <translation>Esta wifi te pide iniciar sesión. Las marcas están a salvo aquí.</translation>
    </message>
    <message>
        <source>%1 answers in a way this Rollbook does not know. Marks are safe here. Ask IT to check the address and for a newer Rollbook.</source>
        <translation>%1 responde de una forma que este Rollbook no conoce. Las marcas están a salvo aquí. Pide a soporte informático que compruebe la dirección y si hay un Rollbook más nuevo.</translation>
    </message>
    <message>
        <source>The connection to %1 is not trusted: something on the way answers in its place. Nothing was sent. Ask IT about the certificate.</source>
        <translation>La conexión con %1 no es de confianza: algo responde en su lugar por el camino. No se envió nada. Pregunta a soporte informático por el certificado.</translation>
    </message>
    <message>
        <source>Something other than %1 answered, perhaps a login page of this Wi-Fi. Will try again by itself. Marks are safe here.</source>
        <translation>Respondió algo que no es %1, quizá la página de acceso de esta wifi. Se reintentará solo. Las marcas están a salvo aquí.</translation>
    </message>
    <message>
        <source>The school system</source>
        <translation>El sistema de la escuela</translation>
    </message>
    <message>
        <source>%1 could not take this yet. It is kept here and tried again.</source>
        <translation>%1 aún no pudo tomar esto. Se guarda aquí y se reintenta.</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <extracomment>%1 is the name of a school system, %2 its own words</extracomment>
        <translation>%1 dice: %2</translation>
    </message>
    <message>
        <source>This device could not write. Try again.</source>
        <translation>Este dispositivo no pudo escribir. Reinténtalo.</translation>
    </message>
    <message>
        <source>This device is full. Free some space, then try again.</source>
        <translation>Este dispositivo está lleno. Libera espacio y reinténtalo.</translation>
    </message>
    <message>
        <source>The disk of this device reports errors. Tell IT before marking on.</source>
        <translation>El disco de este dispositivo da errores. Avisa a soporte informático antes de seguir marcando.</translation>
    </message>
    <message>
        <source>The file on this device cannot be read.</source>
        <translation>El archivo de este dispositivo no se puede leer.</translation>
    </message>
    <message>
        <source>Another Rollbook is using this data. Close it, then try again.</source>
        <translation>Otro Rollbook está usando estos datos. Ciérralo y reinténtalo.</translation>
    </message>
    <message>
        <source>This data was written by a newer Rollbook. Install that one to change it.</source>
        <translation>Un Rollbook más nuevo escribió estos datos. Instálalo para cambiarlos.</translation>
    </message>
    <message>
        <source>It is no longer there. Go back to Today and open it again.</source>
        <translation>Ya no está. Vuelve a Hoy y ábrelo de nuevo.</translation>
    </message>
    <message>
        <source>That value is not possible. Check it, then try again.</source>
        <translation>Ese valor no es posible. Compruébalo y reinténtalo.</translation>
    </message>
    <message>
        <source>The password is missing or cannot be unlocked. Sign in again.</source>
        <translation>Falta la contraseña o no se puede desbloquear. Inicia sesión de nuevo.</translation>
    </message>
    <message>
        <source>This is not possible on this device.</source>
        <translation>Esto no es posible en este dispositivo.</translation>
    </message>
    <message>
        <source>Not saved. This device is full: free some space, then mark again.</source>
        <translation>No guardado. Este dispositivo está lleno: libera espacio y marca de nuevo.</translation>
    </message>
    <message>
        <source>Not saved. The disk of this device reports errors: tell IT.</source>
        <translation>No guardado. El disco de este dispositivo da errores: avisa a soporte informático.</translation>
    </message>
    <message>
        <source>Not saved. That value is not possible.</source>
        <translation>No guardado. Ese valor no es posible.</translation>
    </message>
    <message>
        <source>Not saved. This data was written by a newer Rollbook and can only be read.</source>
        <translation>No guardado. Un Rollbook más nuevo escribió estos datos y solo se pueden leer.</translation>
    </message>
    <message>
        <source>Not saved. This student is not in this register any more.</source>
        <translation>No guardado. Este estudiante ya no está en esta lista.</translation>
    </message>
    <message>
        <source>Not saved. This register is finished: reopen it first.</source>
        <translation>No guardado. Esta lista está terminada: reábrela primero.</translation>
    </message>
    <message>
        <source>Not saved. This device could not write: mark again.</source>
        <translation>No guardado. Este dispositivo no pudo escribir: marca de nuevo.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a status such as &quot;Late, 7 min&quot;, %2 a note</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>there was no connection</source>
        <translation>no había conexión</translation>
    </message>
    <message>
        <source>the answer was lost on the way</source>
        <translation>la respuesta se perdió por el camino</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>it was busy</source>
        <translation>estaba ocupado</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>tenía un fallo propio</translation>
    </message>
    <message>
        <source>it asked for a sign-in first</source>
        <translation>pidió antes iniciar sesión</translation>
    </message>
    <message>
        <source>the Wi-Fi&apos;s login page answered instead</source>
        <translation>respondió en su lugar la página de acceso de la wifi</translation>
    </message>
    <message>
        <source>something else answered instead</source>
        <translation>respondió otra cosa en su lugar</translation>
    </message>
    <message>
        <source>the connection was not trusted</source>
        <translation>la conexión no era de confianza</translation>
    </message>
    <message>
        <source>it gave an answer that Rollbook does not know</source>
        <translation>dio una respuesta que Rollbook no conoce</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitido</translation>
    </message>
    <message>
        <source>not accepted, the lesson is closed there</source>
        <translation>no aceptado, la clase está cerrada ahí</translation>
    </message>
    <message>
        <source>the answer was lost, and it cannot be asked</source>
        <translation>se perdió la respuesta y no se le puede preguntar</translation>
    </message>
    <message>
        <source>it did not take them</source>
        <translation>no las tomó</translation>
    </message>
    <message>
        <source>Cleared.</source>
        <translation>Borrada.</translation>
    </message>
    <message>
        <source>Cleared by %1.</source>
        <translation>Borrada por %1.</translation>
    </message>
    <message>
        <source>Marked %1.</source>
        <translation>Marca: %1.</translation>
    </message>
    <message>
        <source>Marked %1, by %2.</source>
        <extracomment>%1 is a value such as &quot;Late, 7 min&quot;, %2 a person</extracomment>
        <translation>Marca: %1, por %2.</translation>
    </message>
    <message>
        <source>The school system has %1: taken over.</source>
        <translation>El sistema de la escuela tiene: %1. Tomada.</translation>
    </message>
    <message>
        <source>%1 by %2 on another device: taken over.</source>
        <translation>%1, por %2 en otro dispositivo: tomada.</translation>
    </message>
    <message>
        <source>Sent to %1: %2.</source>
        <extracomment>%1 is a school system, the last part what came of it</extracomment>
        <translation>Enviada a %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Sent to %1, %n marks in one request: %2.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Enviada a %1, %Ln marca en una petición: %2.</numerusform>
            <numerusform>Enviada a %1, %Ln marcas en una petición: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Read back from %1, and equal.</source>
        <translation>Leída de nuevo en %1, e igual.</translation>
    </message>
    <message>
        <source>Another device had marked otherwise.</source>
        <translation>Otro dispositivo había marcado otra cosa.</translation>
    </message>
    <message>
        <source>%1 holds another value: somebody changed it there.</source>
        <translation>%1 tiene otro valor: alguien lo cambió ahí.</translation>
    </message>
    <message>
        <source>It had been confirmed and is gone from %1: sent again.</source>
        <translation>Estaba confirmada y ha desaparecido de %1: enviada otra vez.</translation>
    </message>
    <message>
        <source>The office was asked for %1. No answer yet.</source>
        <translation>Se pidió a secretaría: %1. Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and agreed.</source>
        <translation>Se pidió a secretaría: %1. Dijo que sí.</translation>
    </message>
    <message>
        <source>The office was asked for %1, and said no.</source>
        <translation>Se pidió a secretaría: %1. Dijo que no.</translation>
    </message>
    <message>
        <source>The office was asked for %1; that was taken back.</source>
        <translation>Se pidió a secretaría: %1. La petición se retiró.</translation>
    </message>
    <message>
        <source>Next try %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>aceptada %1</translation>
    </message>
    <message>
        <source>record %1</source>
        <extracomment>what the server calls the mark: &quot;record 8841&quot;</extracomment>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>read back and equal %1</source>
        <translation>leída de nuevo e igual %1</translation>
    </message>
    <message>
        <source>read back and equal</source>
        <translation>leída de nuevo e igual</translation>
    </message>
    <message>
        <source>it cannot confirm</source>
        <translation>no puede confirmar</translation>
    </message>
    <message>
        <source>not read back yet</source>
        <translation>aún no leída de nuevo</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a receipt</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>An answer was lost: the mark may appear there twice.</source>
        <translation>Se perdió una respuesta: la marca puede aparecer ahí dos veces.</translation>
    </message>
    <message>
        <source>Saved on this device</source>
        <translation>Guardado en este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>Sign in, %n to send</source>
        <comment>marks</comment>
        <translation>
            <numerusform>Inicia sesión, %Ln por enviar</numerusform>
            <numerusform>Inicia sesión, %Ln por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>1 mark needs you</source>
        <translation>1 marca te necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln marca te necesita</numerusform>
            <numerusform>%Ln marcas te necesitan</numerusform>
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
            <numerusform>%Ln por enviar</numerusform>
            <numerusform>%Ln por enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation>Nada por enviar</translation>
    </message>
    <message>
        <source>All confirmed</source>
        <translation>Todo confirmado</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <comment>%1 is &apos;9 to send&apos;, %2 an age</comment>
        <translation>%1, la más antigua: %2</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Wi-Fi login</source>
        <translation>Acceso a la wifi</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Te necesita</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for the school</source>
        <translation>Espera a la escuela</translation>
    </message>
    <message>
        <source>To send</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>%1 asks for a one-time code, from your phone or an authenticator. You can keep marking.</source>
        <translation>%1 pide un código de un solo uso, de tu teléfono o de una aplicación de autenticación. Puedes seguir marcando.</translation>
    </message>
    <message>
        <source>Sign in again to send marks. You can keep marking.</source>
        <translation>Inicia sesión de nuevo para enviar las marcas. Puedes seguir marcando.</translation>
    </message>
    <message>
        <source>Sign in again to send 1 mark. You can keep marking.</source>
        <translation>Inicia sesión de nuevo para enviar 1 marca. Puedes seguir marcando.</translation>
    </message>
    <message numerus="yes">
        <source>Sign in again to send %n marks. You can keep marking.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Inicia sesión de nuevo para enviar %Ln marca. Puedes seguir marcando.</numerusform>
            <numerusform>Inicia sesión de nuevo para enviar %Ln marcas. Puedes seguir marcando.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 mark needs you, see below.</source>
        <translation>1 marca te necesita, mira abajo.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks need you, see below.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%Ln marca te necesita, mira abajo.</numerusform>
            <numerusform>%Ln marcas te necesitan, mira abajo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send, oldest %1.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln por enviar, la más antigua: %1.</numerusform>
            <numerusform>%Ln por enviar, la más antigua: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to send.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln por enviar.</numerusform>
            <numerusform>%Ln por enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the school&apos;s ids.</source>
        <comment>marks</comment>
        <translation>
            <numerusform>%Ln espera los identificadores de la escuela.</numerusform>
            <numerusform>%Ln esperan los identificadores de la escuela.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last confirmed %1.</source>
        <translation>Última confirmación: %1.</translation>
    </message>
    <message>
        <source>Last sent %1. It cannot confirm.</source>
        <translation>Último envío: %1. No puede confirmar.</translation>
    </message>
    <message>
        <source>Nothing has been sent yet, and nothing waits.</source>
        <translation>Aún no se ha enviado nada, y nada espera.</translation>
    </message>
    <message>
        <source>Every mark is read back and compared before it counts as confirmed.</source>
        <translation>Cada marca se vuelve a leer y se compara antes de contar como confirmada.</translation>
    </message>
    <message>
        <source>Marks go there while you mark.</source>
        <translation>Las marcas van ahí mientras marcas.</translation>
    </message>
    <message>
        <source>Marks go there ten minutes after the register is finished.</source>
        <translation>Las marcas van ahí diez minutos después de terminar la lista.</translation>
    </message>
    <message>
        <source>Several devices can mark the same class: the later change stays.</source>
        <translation>Varios dispositivos pueden marcar la misma clase: queda el cambio más reciente.</translation>
    </message>
    <message>
        <source>It is told when a register is finished.</source>
        <translation>Se le dice cuándo se termina una lista.</translation>
    </message>
    <message>
        <source>Classes and students are sent there.</source>
        <translation>Las clases y los estudiantes se envían ahí.</translation>
    </message>
    <message>
        <source>The office can be asked there to change a mark.</source>
        <translation>Ahí se puede pedir a secretaría que cambie una marca.</translation>
    </message>
    <message>
        <source>It cannot confirm: nothing can be read there.</source>
        <translation>No puede confirmar: ahí no se puede leer nada.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark is sent again, and may appear twice.</source>
        <translation>Cuando se pierde una respuesta, la marca se envía otra vez y puede aparecer dos veces.</translation>
    </message>
    <message>
        <source>When an answer is lost the mark waits for you: it is not sent twice by itself.</source>
        <translation>Cuando se pierde una respuesta, la marca espera tu decisión: no se envía dos veces sola.</translation>
    </message>
    <message>
        <source>It takes no marks once the lesson is over.</source>
        <translation>No admite marcas una vez terminada la clase.</translation>
    </message>
    <message>
        <source>It takes no requests to the office: what it refuses can be exported.</source>
        <translation>No admite peticiones a secretaría: lo que rechaza se puede exportar.</translation>
    </message>
    <message>
        <source>Leave stays on this device.</source>
        <translation>Los permisos quedan en este dispositivo.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Justificado</translation>
    </message>
    <message>
        <source>Taking a mark back</source>
        <translation>Retirar una marca</translation>
    </message>
    <message>
        <source>Minutes late</source>
        <translation>Minutos de retraso</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>%1: as “%2”.</source>
        <translation>%1: como «%2».</translation>
    </message>
    <message>
        <source>%1: in the note.</source>
        <translation>%1: en la observación.</translation>
    </message>
    <message>
        <source>%1: in the note, “%2”.</source>
        <translation>%1: en la observación, «%2».</translation>
    </message>
    <message>
        <source>%1: kept here only, it has no place for it.</source>
        <translation>%1: se guarda solo aquí, allí no tiene sitio.</translation>
    </message>
    <message>
        <source>%1: as they are.</source>
        <translation>%1: tal cual.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>in a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>A leave</source>
        <translation>Un permiso</translation>
    </message>
    <message>
        <source>A question to the office</source>
        <translation>Una petición a secretaría</translation>
    </message>
    <message>
        <source>Classes and students</source>
        <translation>Clases y estudiantes</translation>
    </message>
    <message>
        <source>A register&apos;s state</source>
        <translation>El estado de una lista</translation>
    </message>
    <message>
        <source>%1 has been waiting for the school&apos;s answer since %2.</source>
        <translation>%1: espera la respuesta de la escuela desde %2.</translation>
    </message>
    <message>
        <source>%1 was not accepted; it is kept here.</source>
        <translation>%1: no aceptado; se guarda aquí.</translation>
    </message>
    <message>
        <source>%1 has been waiting to be sent since %2.</source>
        <translation>%1: espera para enviarse desde %2.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sin marcar</translation>
    </message>
    <message numerus="yes">
        <source>Late, %n min</source>
        <comment>minutes late</comment>
        <translation>
            <numerusform>Retraso, %Ln min</numerusform>
            <numerusform>Retraso, %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed %1</source>
        <translation>Confirmado %1</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>Enviado %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este dispositivo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Confirmed by %1, %2.</source>
        <translation>Confirmado por %1, %2.</translation>
    </message>
    <message>
        <source>Sent to %1, %2. Not confirmed: it has not been read back.</source>
        <translation>Enviado a %1, %2. No confirmado: no se ha vuelto a leer.</translation>
    </message>
    <message>
        <source>Saved on this device.</source>
        <translation>Guardado en este dispositivo.</translation>
    </message>
    <message>
        <source>Saved on this device. Will be sent to %1.</source>
        <translation>Guardado en este dispositivo. Se enviará a %1.</translation>
    </message>
    <message>
        <source>Saved on this device. Sending to %1.</source>
        <translation>Guardado en este dispositivo. Enviando a %1.</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Terminada %1</translation>
    </message>
    <message numerus="yes">
        <source>In %n min</source>
        <comment>a lesson begins</comment>
        <translation>
            <numerusform>En %Ln min</numerusform>
            <numerusform>En %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>A las %1</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>All marked, not finished</source>
        <translation>Todo marcado, sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>Now, %n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>Ahora, %Ln sin marcar</numerusform>
            <numerusform>Ahora, %Ln sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Sin pasar lista</translation>
    </message>
    <message numerus="yes">
        <source>%n unmarked</source>
        <comment>students</comment>
        <translation>
            <numerusform>%Ln sin marcar</numerusform>
            <numerusform>%Ln sin marcar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 needs you</source>
        <translation>1 te necesita</translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <comment>marks, two or more</comment>
        <translation>
            <numerusform>%Ln te necesita</numerusform>
            <numerusform>%Ln te necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>Something other than a hub answers at the address of %1. Marks are safe here. Ask whoever gave you the address.</source>
        <translation>Algo que no es un servidor compartido responde en la dirección de %1. Las marcas están a salvo aquí. Pregunta a quien te dio la dirección.</translation>
    </message>
    <message>
        <source>%1 has no database of that name. Marks are safe here. Ask whoever runs it to make it.</source>
        <translation>%1 no tiene una base de datos con ese nombre. Las marcas están a salvo aquí. Pide a quien lo lleva que la cree.</translation>
    </message>
    <message>
        <source>%1 does not hold a school yet. Marks are safe here. The first device of the school has to send its classes.</source>
        <translation>%1 aún no contiene ninguna escuela. Las marcas están a salvo aquí. El primer dispositivo de la escuela tiene que enviar sus clases.</translation>
    </message>
    <message>
        <source>%1 belongs to another school. Nothing was sent. Ask whoever gave you the address.</source>
        <translation>%1 es de otra escuela. No se envió nada. Pregunta a quien te dio la dirección.</translation>
    </message>
    <message>
        <source>%1 has no way to take this. It is kept here.</source>
        <translation>%1 no tiene forma de tomar esto. Se guarda aquí.</translation>
    </message>
    <message>
        <source>This device could not read or write what goes to %1. Will try again by itself. Tell IT if it stays so.</source>
        <translation>Este dispositivo no pudo leer o escribir lo que va a %1. Se reintentará solo. Avisa a soporte informático si sigue así.</translation>
    </message>
    <message>
        <source>What was typed for %1 is not possible. Check the address and the other fields.</source>
        <translation>Lo que se escribió para %1 no es posible. Comprueba la dirección y los demás campos.</translation>
    </message>
    <message>
        <source>the Wi-Fi asked for a login</source>
        <translation>la wifi pidió iniciar sesión</translation>
    </message>
    <message>
        <source>Register opened by %1.</source>
        <translation>Lista abierta por %1.</translation>
    </message>
    <message>
        <source>Register finished by %1.</source>
        <translation>Lista terminada por %1.</translation>
    </message>
    <message>
        <source>Register opened again by %1.</source>
        <translation>Lista reabierta por %1.</translation>
    </message>
    <message>
        <source>%1 keeps only who was there. There is nothing to tell it of this mark, which is safe here.</source>
        <translation>%1 solo guarda quién estuvo. No hay nada que decirle de esta marca, que está a salvo aquí.</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>con el teclado</translation>
    </message>
    <message>
        <source>by touch</source>
        <translation>con un toque</translation>
    </message>
    <message>
        <source>in the roll call</source>
        <translation>en el pase de lista</translation>
    </message>
    <message>
        <source>by “everyone is here but”</source>
        <translation>con «todos presentes menos»</translation>
    </message>
    <message>
        <source>with the rest</source>
        <translation>con el resto</translation>
    </message>
    <message>
        <source>with others</source>
        <translation>con otros</translation>
    </message>
    <message>
        <source>from the session before</source>
        <translation>de la sesión anterior</translation>
    </message>
    <message>
        <source>from leave</source>
        <translation>por permiso</translation>
    </message>
    <message>
        <source>by undo</source>
        <translation>con Deshacer</translation>
    </message>
    <message>
        <source>by redo</source>
        <translation>con Rehacer</translation>
    </message>
    <message>
        <source>by stepping back</source>
        <translation>al volver atrás</translation>
    </message>
    <message>
        <source>by a correction</source>
        <translation>por una corrección</translation>
    </message>
    <message>
        <source>from a student added to the lesson</source>
        <translation>de un estudiante añadido a la clase</translation>
    </message>
    <message>
        <source>%1 keeps attendance by subject, and this register has none. The mark is safe here. Ask the office which course there stands for such registers, and give its code on the Sync page.</source>
        <translation>%1 lleva la asistencia por asignatura, y esta lista no tiene. La marca está a salvo aquí. Pregunta a secretaría qué curso vale ahí para estas listas, e indica su código en la página Sincronizar.</translation>
    </message>
    <message>
        <source>This account may not do that at %1, so it is not sent. It is kept here. Ask the office to enter it, or export it; with an account of the office it is sent by itself.</source>
        <translation>Esta cuenta no tiene permitido hacer eso en %1, así que no se envía. Se guarda aquí. Pide a secretaría que lo introduzca, o expórtalo; con una cuenta de secretaría se envía solo.</translation>
    </message>
    <message>
        <source>The answer was lost on the way, and %1 cannot be asked whether it has the mark. It is sent again after a while, and may appear there twice.</source>
        <translation>La respuesta se perdió por el camino, y no se puede preguntar a %1 si tiene la marca. Se envía otra vez al cabo de un rato, y puede aparecer ahí dos veces.</translation>
    </message>
    <message>
        <source>this account may not do that</source>
        <translation>esta cuenta no tiene permitido hacer eso</translation>
    </message>
    <message>
        <source>The school&apos;s codes</source>
        <translation>Los códigos de la escuela</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status and a code</comment>
        <extracomment>A status with the school&apos;s code for it: &quot;Excused (I)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Status confirmed %1</source>
        <translation>Estado confirmado %1</translation>
    </message>
    <message>
        <source>Status confirmed</source>
        <translation>Estado confirmado</translation>
    </message>
    <message>
        <source>%1 holds the status, confirmed %2. It has no place for the code, which stays on this device.</source>
        <translation>%1 tiene el estado, confirmado %2. No tiene sitio para el código, que queda en este dispositivo.</translation>
    </message>
    <message>
        <source>You may not do this here. Ask the office.</source>
        <translation>Aquí no te está permitido hacer esto. Pregunta en secretaría.</translation>
    </message>
    <message>
        <source>Not saved. %1</source>
        <extracomment>%1 is one or two sentences: why</extracomment>
        <translation>No guardado. %1</translation>
    </message>
    <message>
        <source>Register finished by itself: the lesson was over.</source>
        <translation>La lista se terminó sola: la clase había acabado.</translation>
    </message>
    <message>
        <source>%1 has another lesson under the id that was given for this one. The mark is kept here and nothing was written there. Ask the office for the right id, and import it on the Sync page.</source>
        <translation>%1 tiene otra clase con el identificador que se indicó para esta. La marca se guarda aquí y allí no se escribió nada. Pida a la secretaría el identificador correcto e impórtelo en la página Sincronizar.</translation>
    </message>
</context>
</TS>
