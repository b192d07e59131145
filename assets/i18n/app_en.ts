<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>%n try(s)</source>
        <translation>
            <numerusform>%n try</numerusform>
            <numerusform>%n tries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssignedCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they are not drawn here.</source>
        <translation>
            <numerusform>%n answer came without a certainty; it is not drawn here.</numerusform>
            <numerusform>%n answers came without a certainty; they are not drawn here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they count as guesses and are not drawn here.</source>
        <translation>
            <numerusform>%n answer came without a certainty; it counts as a guess and is not drawn here.</numerusform>
            <numerusform>%n answers came without a certainty; they count as guesses and are not drawn here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n practice desk</numerusform>
            <numerusform>%n practice desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s) and passed: {quizzes}.</source>
        <translation>
            <numerusform>The course is complete when you have read all %n lesson and passed: {quizzes}.</numerusform>
            <numerusform>The course is complete when you have read all %n lessons and passed: {quizzes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s).</source>
        <translation>
            <numerusform>The course is complete when you have read all %n lesson.</numerusform>
            <numerusform>The course is complete when you have read all %n lessons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>{done} of %n step done</numerusform>
            <numerusform>{done} of %n steps done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseTree</name>
    <message numerus="yes">
        <source>Question banks · %n question(s)</source>
        <translation>
            <numerusform>Question banks · %n question</numerusform>
            <numerusform>Question banks · %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n</source>
        <translation>
            <numerusform>Pictures · %n</numerusform>
            <numerusform>Pictures · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other files · %n</source>
        <translation>
            <numerusform>Other files · %n</numerusform>
            <numerusform>Other files · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Builds on %n other course(s)</source>
        <translation>
            <numerusform>Builds on %n other course</numerusform>
            <numerusform>Builds on %n other courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message numerus="yes">
        <source>The newest good backup is of {day} and has %n entries.</source>
        <translation>
            <numerusform>The newest good backup is of {day} and has %n entry.</numerusform>
            <numerusform>The newest good backup is of {day} and has %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries stand in the journal beside it.</source>
        <translation>
            <numerusform>%n more entry stands in the journal beside it.</numerusform>
            <numerusform>%n more entries stand in the journal beside it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlierPane</name>
    <message numerus="yes">
        <source>%n file(s) differ from now</source>
        <translation>
            <numerusform>%n file differs from now</numerusform>
            <numerusform>%n files differ from now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EssayView</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamClock</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n minute left.</numerusform>
            <numerusform>%n minutes left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n second left.</numerusform>
            <numerusform>%n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n place replaced</numerusform>
            <numerusform>%n places replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message numerus="yes">
        <source>A forecast stands here after %n more answer(s).</source>
        <translation>
            <numerusform>A forecast stands here after %n more answer.</numerusform>
            <numerusform>A forecast stands here after %n more answers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message numerus="yes">
        <source>%n day(s) are saved. Open {file} with your calendar to take them in.</source>
        <translation>
            <numerusform>%n day is saved. Open {file} with your calendar to take it in.</numerusform>
            <numerusform>%n days are saved. Open {file} with your calendar to take them in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n academic hour(s)</source>
        <translation>
            <numerusform>%n academic hour</numerusform>
            <numerusform>%n academic hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n course</numerusform>
            <numerusform>%n courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation>
            <numerusform>{done} of %n course done</numerusform>
            <numerusform>{done} of %n courses done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n practice desk</numerusform>
            <numerusform>%n practice desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message numerus="yes">
        <source>%n right place(s) not chosen.</source>
        <translation>
            <numerusform>%n right place not chosen.</numerusform>
            <numerusform>%n right places not chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n stale</numerusform>
            <numerusform>%n stale</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MultipleView</name>
    <message numerus="yes">
        <source>%n right option(s) not chosen.</source>
        <translation>
            <numerusform>%n right option not chosen.</numerusform>
            <numerusform>%n right options not chosen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeResultPage</name>
    <message numerus="yes">
        <source>What to look at again: %n case(s)</source>
        <translation>
            <numerusform>What to look at again: %n case</numerusform>
            <numerusform>What to look at again: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message numerus="yes">
        <source>%n record(s) were new to the office.</source>
        <translation>
            <numerusform>%n record was new to the office.</numerusform>
            <numerusform>%n records were new to the office.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message numerus="yes">
        <source>The backup is made and was read again: %n entries.</source>
        <translation>
            <numerusform>The backup is made and was read again: %n entry.</numerusform>
            <numerusform>The backup is made and was read again: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n lesson read</numerusform>
            <numerusform>%n lessons read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) answered</source>
        <translation>
            <numerusform>%n check answered</numerusform>
            <numerusform>%n checks answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) handed in</source>
        <translation>
            <numerusform>%n test handed in</numerusform>
            <numerusform>%n tests handed in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at a desk</source>
        <translation>
            <numerusform>%n run at a desk</numerusform>
            <numerusform>%n runs at a desk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>%n course completed</numerusform>
            <numerusform>%n courses completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller entries</source>
        <translation>
            <numerusform>%n smaller entry</numerusform>
            <numerusform>%n smaller entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older backup(s)</source>
        <translation>
            <numerusform>Show %n older backup</numerusform>
            <numerusform>Show %n older backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message numerus="yes">
        <source>The records of {name} are one again: %n entries are new here.</source>
        <translation>
            <numerusform>The records of {name} are one again: %n entry is new here.</numerusform>
            <numerusform>The records of {name} are one again: %n entries are new here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n card left</numerusform>
            <numerusform>%n cards left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were taken out: what they asked is no longer in your courses.</source>
        <translation>
            <numerusform>%n card was taken out: what it asked is no longer in your courses.</numerusform>
            <numerusform>%n cards were taken out: what they asked is no longer in your courses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n card(s). Those that fade come again when it is time.</source>
        <translation>
            <numerusform>You answered %n card. It comes again when it is time.</numerusform>
            <numerusform>You answered %n cards. Those that fade come again when it is time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. You may hand in all the same.</source>
        <translation>
            <numerusform>%n question has no answer yet. You may hand in all the same.</numerusform>
            <numerusform>%n questions have no answer yet. You may hand in all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are.</source>
        <translation>
            <numerusform>With %n answer you did not say how sure you are.</numerusform>
            <numerusform>With %n answers you did not say how sure you are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You flagged %n question(s) to look at again.</source>
        <translation>
            <numerusform>You flagged %n question to look at again.</numerusform>
            <numerusform>You flagged %n questions to look at again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are; they count as guesses.</source>
        <translation>
            <numerusform>With %n answer you did not say how sure you are; it counts as a guess.</numerusform>
            <numerusform>With %n answers you did not say how sure you are; they count as guesses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will be marked by a person after handing in.</source>
        <translation>
            <numerusform>%n text will be marked by a person after handing in.</numerusform>
            <numerusform>%n texts will be marked by a person after handing in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message numerus="yes">
        <source>The marks are not saved yet: %n criterion(s) have no points. What you chose is kept. Choose points there and save again.</source>
        <translation>
            <numerusform>The marks are not saved yet: %n criterion has no points. What you chose is kept. Choose points there and save again.</numerusform>
            <numerusform>The marks are not saved yet: %n criteria have no points. What you chose is kept. Choose points there and save again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunStart</name>
    <message numerus="yes">
        <source>%n variant(s) you have not seen</source>
        <translation>
            <numerusform>%n variant you have not seen</numerusform>
            <numerusform>%n variants you have not seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message numerus="yes">
        <source>%n record(s) are in it.</source>
        <translation>
            <numerusform>%n record is in it.</numerusform>
            <numerusform>%n records are in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of your office were taken in.</source>
        <translation>
            <numerusform>%n receipt of your office was taken in.</numerusform>
            <numerusform>%n receipts of your office were taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of assigned work were taken in: see Home.</source>
        <translation>
            <numerusform>%n list of assigned work was taken in: see Home.</numerusform>
            <numerusform>%n lists of assigned work were taken in: see Home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message numerus="yes">
        <source>%n record(s) are not confirmed by HR yet.</source>
        <translation>
            <numerusform>%n record is not confirmed by HR yet.</numerusform>
            <numerusform>%n records are not confirmed by HR yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message numerus="yes">
        <source>%n card(s) to repeat</source>
        <translation>
            <numerusform>%n card to repeat</numerusform>
            <numerusform>%n cards to repeat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message numerus="yes">
        <source>undo %n</source>
        <translation>
            <numerusform>undo %n</numerusform>
            <numerusform>undo %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>About %n minute in all.</numerusform>
            <numerusform>About %n minutes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes are the time between things that were recorded; a pause of more than %n minute(s) is left out.</source>
        <translation>
            <numerusform>Minutes are the time between things that were recorded; a pause of more than %n minute is left out.</numerusform>
            <numerusform>Minutes are the time between things that were recorded; a pause of more than %n minutes is left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n question(s) on an objective a result may be chance, so nothing is concluded from it.</source>
        <translation>
            <numerusform>With fewer than %n question on an objective a result may be chance, so nothing is concluded from it.</numerusform>
            <numerusform>With fewer than %n questions on an objective a result may be chance, so nothing is concluded from it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n objective(s) it is too early to say.</source>
        <translation>
            <numerusform>About %n objective it is too early to say.</numerusform>
            <numerusform>About %n objectives it is too early to say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest {percent} of %n question(s)</source>
        <translation>
            <numerusform>latest {percent} of %n question</numerusform>
            <numerusform>latest {percent} of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best {percent} of %n question(s)</source>
        <translation>
            <numerusform>best {percent} of %n question</numerusform>
            <numerusform>best {percent} of %n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n card(s) asked again on another day you recalled {right}, {percent}.</source>
        <translation>
            <numerusform>Of %n card asked again on another day you recalled {right}, {percent}.</numerusform>
            <numerusform>Of %n cards asked again on another day you recalled {right}, {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n lesson read</numerusform>
            <numerusform>%n lessons read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) passed</source>
        <translation>
            <numerusform>%n quiz passed</numerusform>
            <numerusform>%n quizzes passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) passed</source>
        <translation>
            <numerusform>%n desk passed</numerusform>
            <numerusform>%n desks passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>%n course completed</numerusform>
            <numerusform>%n courses completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) well.</source>
        <translation>
            <numerusform>You know %n objective well.</numerusform>
            <numerusform>You know %n objectives well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) in part.</source>
        <translation>
            <numerusform>You know %n objective in part.</numerusform>
            <numerusform>You know %n objectives in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) should be read again.</source>
        <translation>
            <numerusform>%n objective should be read again.</numerusform>
            <numerusform>%n objectives should be read again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation>
            <numerusform>%n recalled</numerusform>
            <numerusform>%n recalled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n forgotten</numerusform>
            <numerusform>%n forgotten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n time, last on {day}</numerusform>
            <numerusform>%n times, last on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message numerus="yes">
        <source>%n answer(s) wait for marks: the result may still change.</source>
        <translation>
            <numerusform>%n answer waits for marks: the result may still change.</numerusform>
            <numerusform>%n answers wait for marks: the result may still change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictOfRun</name>
    <message numerus="yes">
        <source>Best of %n run(s): {score}</source>
        <translation>
            <numerusform>Best of %n run: {score}</numerusform>
            <numerusform>Best of %n runs: {score}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n file(s) were changed outside Kense; the edits are taken over.</source>
        <translation>
            <numerusform>%n file was changed outside Kense; the edits are taken over.</numerusform>
            <numerusform>%n files were changed outside Kense; the edits are taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>account</name>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n lesson read</numerusform>
            <numerusform>%n lessons read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in lessons answered</source>
        <translation>
            <numerusform>%n question in lessons answered</numerusform>
            <numerusform>%n questions in lessons answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) at quizzes and exams</source>
        <translation>
            <numerusform>%n attempt at quizzes and exams</numerusform>
            <numerusform>%n attempts at quizzes and exams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at practice desks</source>
        <translation>
            <numerusform>%n run at practice desks</numerusform>
            <numerusform>%n runs at practice desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed course(s)</source>
        <translation>
            <numerusform>%n completed course</numerusform>
            <numerusform>%n completed courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of completion</source>
        <translation>
            <numerusform>%n statement of completion</numerusform>
            <numerusform>%n statements of completion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) altogether, with their backups</source>
        <translation>
            <numerusform>%n record altogether, with its backups</numerusform>
            <numerusform>%n records altogether, with their backups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of learning with backups and journal are gone from this PC.</source>
        <translation>
            <numerusform>%n record of learning with backups and journal is gone from this PC.</numerusform>
            <numerusform>%n records of learning with backups and journal are gone from this PC.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blueprint</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without any question.</source>
        <translation>
            <numerusform>%n objective without any question.</numerusform>
            <numerusform>%n objectives without any question.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a question of the objective’s own level.</source>
        <translation>
            <numerusform>%n objective without a question of its own level.</numerusform>
            <numerusform>%n objectives without a question of their own level.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>companion</name>
    <message numerus="yes">
        <source>Overdue by %n working day(s)</source>
        <translation>
            <numerusform>Overdue by %n working day</numerusform>
            <numerusform>Overdue by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n working day left</numerusform>
            <numerusform>%n working days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk-forms</name>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n thing needs attention</numerusform>
            <numerusform>%n things need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>due in %n day</numerusform>
            <numerusform>due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hr</name>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Issue %n certificate</numerusform>
            <numerusform>Issue %n certificates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may have a certificate</source>
        <translation>
            <numerusform>%n person may have a certificate</numerusform>
            <numerusform>%n people may have a certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n may not</numerusform>
            <numerusform>%n may not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not completed the course</source>
        <translation>
            <numerusform>%n has not completed the course</numerusform>
            <numerusform>%n have not completed the course</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken in</source>
        <translation>
            <numerusform>%n person would be taken in</numerusform>
            <numerusform>%n people would be taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>%n as it was</numerusform>
            <numerusform>%n as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new department(s)</source>
        <translation>
            <numerusform>%n new department</numerusform>
            <numerusform>%n new departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have faults</source>
        <translation>
            <numerusform>%n row has faults</numerusform>
            <numerusform>%n rows have faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula and lost their first signs</source>
        <translation>
            <numerusform>%n cell began like a formula and lost its first signs</numerusform>
            <numerusform>%n cells began like a formula and lost their first signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the register do not stand in the table and stayed</source>
        <translation>
            <numerusform>%n of the register does not stand in the table and stayed</numerusform>
            <numerusform>%n of the register do not stand in the table and stayed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n that were never printed…</source>
        <translation>
            <numerusform>Print %n that was never printed…</numerusform>
            <numerusform>Print %n that were never printed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>printed %n time</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n department</numerusform>
            <numerusform>%n departments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) on PCs</source>
        <translation>
            <numerusform>%n profile on PCs</numerusform>
            <numerusform>%n profiles on PCs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <translation>
            <numerusform>%n record waits.</numerusform>
            <numerusform>%n records wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n notice</numerusform>
            <numerusform>%n notices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n certificate issued</numerusform>
            <numerusform>%n certificates issued</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out; the job says why</source>
        <translation>
            <numerusform>%n left out; the job says why</numerusform>
            <numerusform>%n left out; the job says why</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get nothing from this job.</source>
        <translation>
            <numerusform>%n person gets nothing from this job.</numerusform>
            <numerusform>%n people get nothing from this job.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n file taken in</numerusform>
            <numerusform>%n files taken in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n new record</numerusform>
            <numerusform>%n new records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that were left</source>
        <translation>
            <numerusform>and %n more file that was left</numerusform>
            <numerusform>and %n more files that were left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>%n passed</numerusform>
            <numerusform>%n passed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are in the register.</source>
        <translation>
            <numerusform>%n mark is in the register.</numerusform>
            <numerusform>%n marks are in the register.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were changed since the exam was sealed</source>
        <translation>
            <numerusform>%n question was changed since the exam was sealed</numerusform>
            <numerusform>%n questions were changed since the exam was sealed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock moved %n time(s)</source>
        <translation>
            <numerusform>clock moved %n time</numerusform>
            <numerusform>clock moved %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait for points</source>
        <translation>
            <numerusform>%n text waits for points</numerusform>
            <numerusform>%n texts wait for points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and read back</source>
        <translation>
            <numerusform>%n file copied and read back</numerusform>
            <numerusform>%n files copied and read back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of people are overdue.</source>
        <translation>
            <numerusform>%n course of one person is overdue.</numerusform>
            <numerusform>%n courses of people are overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within 60 days</source>
        <translation>
            <numerusform>%n expires within 60 days</numerusform>
            <numerusform>%n expire within 60 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed record(s)</source>
        <translation>
            <numerusform>%n disputed record</numerusform>
            <numerusform>%n disputed records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown profile(s)</source>
        <translation>
            <numerusform>%n unknown profile</numerusform>
            <numerusform>%n unknown profiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with what is due saved</source>
        <translation>
            <numerusform>%n file with what is due saved</numerusform>
            <numerusform>%n files with what is due saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with days of their own have no profile yet</source>
        <translation>
            <numerusform>%n person with days of their own has no profile yet</numerusform>
            <numerusform>%n people with days of their own have no profile yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>path</name>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation>
            <numerusform>{done} of %n course done</numerusform>
            <numerusform>{done} of %n courses done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n question.</numerusform>
            <numerusform>%n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record</name>
    <message numerus="yes">
        <source>The clock of this PC was moved %n time(s).</source>
        <translation>
            <numerusform>The clock of this PC was moved %n time.</numerusform>
            <numerusform>The clock of this PC was moved %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message numerus="yes">
        <source>%n assigned course(s) late</source>
        <translation>
            <numerusform>%n assigned course late</numerusform>
            <numerusform>%n assigned courses late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned course(s) to finish within a week</source>
        <translation>
            <numerusform>%n assigned course to finish within a week</numerusform>
            <numerusform>%n assigned courses to finish within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to repeat today</source>
        <translation>
            <numerusform>%n card to repeat today</numerusform>
            <numerusform>%n cards to repeat today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>review</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n card(s)</source>
        <translation>
            <numerusform>of %n card</numerusform>
            <numerusform>of %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) Kense foretold {foretold} to be recalled; it was {recalled}.</source>
        <translation>
            <numerusform>Of %n answer Kense foretold {foretold} to be recalled; it was {recalled}.</numerusform>
            <numerusform>Of %n answers Kense foretold {foretold} to be recalled; it was {recalled}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a week bring {goal}.</source>
        <translation>
            <numerusform>%n minute a week brings {goal}.</numerusform>
            <numerusform>%n minutes a week bring {goal}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n result</numerusform>
            <numerusform>%n results</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>studio</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they stand</source>
        <translation>
            <numerusform>%n kept as it stands</numerusform>
            <numerusform>%n kept as they stand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remark</numerusform>
            <numerusform>%n remarks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back as they came</source>
        <translation>
            <numerusform>%n given back as it came</numerusform>
            <numerusform>%n given back as they came</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n attempt(s) had this question. Wait for {most} before you mend anything by this.</source>
        <translation>
            <numerusform>Only %n attempt had this question. Wait for {most} before you mend anything by this.</numerusform>
            <numerusform>Only %n attempts had this question. Wait for {most} before you mend anything by this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given when this question still asked something else, and are left out.</source>
        <translation>
            <numerusform>%n answer was given when this question still asked something else, and is left out.</numerusform>
            <numerusform>%n answers were given when this question still asked something else, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n attempt</numerusform>
            <numerusform>%n attempts</numerusform>
        </translation>
    </message>
</context>
</TS>
