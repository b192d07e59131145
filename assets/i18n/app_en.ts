<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerCard</name>
    <message numerus="yes">
        <source>%n try(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they count as guesses and are not drawn here.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
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
    <name>EssayView</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamClock</name>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomePage</name>
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
</context>
<context>
    <name>HotspotView</name>
    <message numerus="yes">
        <source>%n right place(s) not chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will be marked by a person after handing in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message numerus="yes">
        <source>The marks are not saved yet: %n criterion(s) have no points. What you chose is kept. Choose points there and save again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message numerus="yes">
        <source>%n answer(s) wait for marks: the result may still change.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record</name>
    <message numerus="yes">
        <source>The clock of this PC was moved %n time(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
</TS>
