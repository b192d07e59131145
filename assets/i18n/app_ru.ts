<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have not completed a course yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read all lessons of a course and pass its quiz. Its statement of completion then stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A statement of completion says that you completed a course: your name, the course and its hours, your score, and the day on which its law was checked. Its code shows without internet whether anybody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a state certificate, and it does not take the place of the training that the law asks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language, below the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on {day} · score {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This course is not on this PC now. Put it back, and its statement can be made again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement is saved: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement was sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>Check yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClozeView</name>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap {number} of {total}: {before} … {after}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages of this course: {languages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is complete when you have passed: {quizzes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quiz} with {percent} or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this course you will be able to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Module {number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attempt is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best score {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s) and passed: {quizzes}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course on this PC yet. Ask your trainer for one, then start Kense again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Builds on: {courses}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short paths by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you have little time, begin with the courses that your work needs most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course}: ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{course}: coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Builds on %n other course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Kense made a mistake. What the screen called saved is safe. Please show the lines below to the person who looks after this PC, then go on or start Kense again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateView</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer: day, month and year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a full date yet: day, month, year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Your data are kept in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title} · paragraph {paragraph}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your next course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have completed every course on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can read the lessons again at any time. Your statements are under Certificates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No course on this PC can be opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your trainer for a course. When it is on this PC, start Kense again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course outline: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning path: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. {standing}, {percent} done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n academic hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Kense teaches civil servants to use the tools of e-government, at their own desk and without internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Kense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language first. You can change it later in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>There is no text in {wanted} yet; it is shown in {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonDrawer</name>
    <message>
        <source>Another language and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} · paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lesson has no text in this language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translation not yet checked by a specialist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonOutline</name>
    <message>
        <source>Course {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} · about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Module {number} · {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same paragraph in another language, and terms (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson read. Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>What belongs to: {left}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleView</name>
    <message numerus="yes">
        <source>%n right option(s) not chosen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Your name stands on the statement of completion, so write it as in your official papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write your name. Without it a statement says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered {answered} · open {open} · flagged {flagged}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flagged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumericView</name>
    <message>
        <source>Your answer, in: {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number yet. Type digits, for example 12 or 3.5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Lines to put in order; Alt with the arrow keys moves a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the right order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet. Move a line, or confirm that this order is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN keeps other people at this PC from opening your profile. If nobody else uses this PC, leave both fields empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do you want a PIN?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. Write it again, or leave both fields empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same PIN in both fields.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not graded: the law behind it is still to be confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a hint (costs {percent} % of the points)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in your language yet; shown in: {language}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · attempt {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: change person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you know and what to read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earned} of {possible} points; {mark} are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your earlier attempts: {scores}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is complete. You can print your statement of completion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz is passed. Read the lessons that are still open to complete the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again what is marked below, then take the quiz once more; it will ask other questions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement of completion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the quiz again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You know this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lesson: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show my answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question {number} · {earned} of {possible} points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You left this blank.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look once more before you hand in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After handing in, the answers can no longer be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, hand in now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. You may hand in all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You flagged %n question(s) to look at again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change is in effect at once and is kept for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menus, buttons and messages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons, questions and titles. What is not translated is shown in another language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same paragraph in this language stands beside the lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is for people who see little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger letters everywhere in Kense. The keys Ctrl and plus or minus do the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortView</name>
    <message>
        <source>Answers typed with Russian letters count.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is learning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only names with these letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People who learn on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile has a PIN. Type it, then choose Open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>The statement gets its number when you save, open or print it for the first time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement number {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the statement as PDF: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the statement: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the statement: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size, {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Kense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>The rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Art. {article}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take care</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens and closes extra text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file is not UTF-8 text. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid YAML: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no course in {folder}: a course has a file named course.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is missing in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {media} has no description for those who cannot see it ({languages}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here the translation has {found}, the source (line {line}) has {expected}. Both languages need the same blocks in the same order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The translation has {found} blocks, the source has {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no {kind} named {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lies outside the folder of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson can link to term:, lesson: or practice:, not to {target}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entry {law} in law.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This {kind} block names {id}, which the course does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no legal value {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} is not in the folder media.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is used twice in this course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion asks for the quiz {quiz}, which the outline does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no question bank named {bank}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz draws {wanted} questions for {objective}, the bank has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quiz draws {wanted} questions, the bank has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no objective {objective} in course.yaml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is already used in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no working-day calendar by which to count this term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry {law} is not a term in working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This term rests on unconfirmed law or days, so the question is not graded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A near miss cannot be the right day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is used twice in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term {term} is missing in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The path has no course named {course}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} is damaged: {problem}. Restore it from your last copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} is new. Run “kense lock” before you publish the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} was retired and cannot come back; choose a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} was a {before} and is now a {now}; a new type needs a new id, the old one retires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The right answer of {id} changed. If this corrects a mistake, run “kense lock --correction {id}”; if it asks something else, give it a new id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of this block changed (line {line}); look at the translation again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so the ids of the course are not known. Mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A lesson begins with its id and title between two lines of ---.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is named after the lesson {lesson}, but its text says {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This line closes a block, but none is open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This block is never closed: a line with /// alone is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no block named {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A {kind} block names an id after the bar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings in a lesson are of level 2 or 3 (## or ###).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is never closed: a line like its first one is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raw HTML is not allowed in a lesson; it is removed when shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {file} was refused: {reason}. Nothing of it was used and your progress is safe. Ask for the package again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course {course} is damaged and was not opened ({count} faults; the first in {file}, line {line}: {problem}) Your progress is safe. Ask the trainer for a new copy of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson {lesson} has no text in {language}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field named {name} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be of type {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is not one of: {allowed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” has not the required form {pattern}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{found}” is not a {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value is not allowed: {problem}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” cannot be printed: the fonts have no {letters}. No document was made, and your result is safe. Write it in Kazakh, Russian or Latin letters and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fonts in {folder} are missing or damaged, so no document can be made. Your result is safe. Install Kense again, then try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A single choice has exactly one correct option; here {count} are marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs at least two options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text with gaps needs at least one gap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The gap {gap} is not both in the text and in the list of gaps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tolerance cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A gap to select has exactly one correct option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hint costs between 0 and 1 of the points, not {cost}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points cannot be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id {id} stands twice in this question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A date question has either an answer or a deadline to count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching needs at least two pairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A multiple choice needs at least one correct and one wrong option.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordering needs at least three items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A true-or-false question says why: feedback needs right and wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be written to {file} ({reason}). Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course has {count} faults; the first in {file}, line {line}: {problem} Run “kense check” to see all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is not complete yet, so there is nothing to state. Your progress is safe; go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be saved in {folder} ({reason}). Your progress is safe. Choose another folder or free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your progress is safe. Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PIN is not right. Nothing is lost: try again, or ask your trainer to help you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no code in “{shown}”. Give the text that begins with KS1:, or a picture of the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture {file} cannot be read ({reason}). Scan the page again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was found in {file}. Scan the page again, straight and sharp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved in {file}. Everything saved before is safe. Free some space, then repeat the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be written: the folder is read-only. What was saved before is safe. Ask for write rights to this folder, or start Kense with another data folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is busy: another program holds it. What was saved before is safe. Wait until a backup or antivirus scan is over and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). Kense leaves it exactly as it is. Copy the folder {folder} to a safe place and show it to the person who looks after this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be used ({reason}). What was saved before is safe. Close Kense, start it again and repeat the last step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was written by a newer Kense. It was not changed and nothing is lost. Open it with the newer program, or install the newest Kense here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. What was saved before is safe. Ask for write rights to it, or start Kense with another data folder (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This profile is already open in another Kense window on this PC. Nothing is lost: go on in that window, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile could not be saved in {folder} ({reason}). Nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a signed document of Kense, or a part of it is missing or damaged. Nothing was taken over from it. Scan or copy it again, whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was signed with the key {key}, which this computer does not know, so it can be neither confirmed nor refuted here. Nothing was taken over from it. Ask the office that issued it, or bring its newer key list to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this installation cannot be read or made in {file}: {reason}. Your progress is safe; only signing has to wait. Check that the folder can be written and the disk is not full, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file {file} was written by a newer Kense. It was left as it is and your progress is safe. Start the newer Kense to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of this installation is damaged. Your progress and everything printed so far are safe; the damaged file is kept as {file}. If you have a backup of it, put it back as {original}. Otherwise try again: Kense makes a new key, and the office will see this computer as a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature does not fit: this was changed after it was signed, or somebody else signed it. Nothing was taken over from it. Do not rely on it; ask for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement does not fit into its code because the course id {course} is too long. Your result is safe. Tell the author of the course.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program for PDF documents was found on this PC. Save the statement and open it elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour failed at “{step}” ({reason}). Pictures are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
