<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>You flagged %n question(s) to look at again.</source>
        <translation>
            <numerusform>You flagged %n question to look at again.</numerusform>
            <numerusform>You flagged %n questions to look at again.</numerusform>
        </translation>
    </message>
</context>
</TS>
