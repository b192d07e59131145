<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>Not now</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Still to fill in: {names}</source>
        <translation>Әлі толтырылмаған: {names}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>You left this blank.</source>
        <translation>Бұл сұраққа жауап бермедіңіз.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>{number}-сұрақ</translation>
    </message>
    <message>
        <source>waits for marks</source>
        <translation>бағалануын күтуде</translation>
    </message>
    <message>
        <source>you said: {certainty}</source>
        <translation>сенімділігіңіз: {certainty}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Дұрыс жауап: {answer}</translation>
    </message>
    <message>
        <source>{criterion}: {earned} of {possible}</source>
        <translation>{criterion}: {possible} ұпайдан {earned} ұпай</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s)</source>
        <translation>
            <numerusform>%n рет тексерілді</numerusform>
            <numerusform>%n рет тексерілді</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangeEditor</name>
    <message>
        <source>Search these sentences</source>
        <translation>Сөйлемдерден іздеу</translation>
    </message>
    <message>
        <source>Take from these</source>
        <translation>Мына сөйлемдерден алыңыз</translation>
    </message>
    <message>
        <source>Your sentences in order; Delete puts one back</source>
        <translation>Сөйлемдеріңіз ретімен; Delete сөйлемді қайтарады</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Алу</translation>
    </message>
    <message>
        <source>Take the sentence</source>
        <translation>Сөйлемді алу</translation>
    </message>
    <message>
        <source>Move the sentence up</source>
        <translation>Сөйлемді жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the sentence down</source>
        <translation>Сөйлемді төмен жылжыту</translation>
    </message>
    <message>
        <source>Put the sentence back</source>
        <translation>Сөйлемді қайтару</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Әзірге ештеңе таңдалмаған</translation>
    </message>
    <message>
        <source>{words} · {count} of at most {most}</source>
        <translation>{words} · ең көбі {most}, таңдалғаны {count}</translation>
    </message>
</context>
<context>
    <name>AttemptTable</name>
    <message>
        <source>Attempt</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>{number} (this one)</source>
        <translation>{number} (осы)</translation>
    </message>
    <message>
        <source>Attempt {number} (this one)</source>
        <translation>{number}-әрекет (осы)</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>{number}-әрекет</translation>
    </message>
</context>
<context>
    <name>AutoFailCard</name>
    <message>
        <source>Whatever else was right, such a run earns at most 49 points.</source>
        <translation>Қалғаны қанша дұрыс болса да, мұндай әрекетке 49 ұпайдан артық берілмейді.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>What this is about</source>
        <translation>Бұл жұмыс не туралы</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Алдыңғы ай</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Келесі ай</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Айдың күндері</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
</context>
<context>
    <name>CaseFaults</name>
    <message>
        <source>{words} (−{points} points)</source>
        <translation>{words} (−{points} ұпай)</translation>
    </message>
    <message>
        <source>Partly: {words}</source>
        <translation>Ішінара: {words}</translation>
    </message>
    <message>
        <source>To be confirmed: this brings no points.</source>
        <translation>Нақтылануы тиіс: бұған ұпай берілмейді.</translation>
    </message>
    <message>
        <source>What a good answer looks like</source>
        <translation>Жақсы шешім қандай болады</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Question {number} of {total}: {stem}</source>
        <translation>{number}-сұрақ (барлығы {total}): {stem}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
</context>
<context>
    <name>CategoriseView</name>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Where does it belong: {item}</source>
        <translation>Қай топқа жатады: {item}</translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>The shaded part of each line is where the share of right answers fits.</source>
        <translation>Әр сызықтың боялған бөлігі дұрыс жауаптардың қандай үлесі сол сенімділікке сай келетінін көрсетеді.</translation>
    </message>
    <message>
        <source>You gave no answer with a certainty.</source>
        <translation>Бірде-бір жауапқа қаншалықты сенімді екеніңізді белгілемедіңіз.</translation>
    </message>
    <message>
        <source>When you guessed, {right} of {asked} were right: a guess was what it was.</source>
        <translation>«Болжап тұрмын» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: бұл шынымен болжам болған.</translation>
    </message>
    <message>
        <source>When you guessed, {right} of {asked} were right: you know more than you trusted yourself to.</source>
        <translation>«Болжап тұрмын» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: сіз өзіңіз ойлағаннан көбірек білесіз.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: that fits.</source>
        <translation>«Біраз сенімдімін» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: сенімділігіңіз орынды.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: fairly sure pays from 67 %.</source>
        <translation>«Біраз сенімдімін» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: мұндай сенімділік жауаптардың кемінде 67 % бөлігі дұрыс болғанда тиімді.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: you could have been certain.</source>
        <translation>«Біраз сенімдімін» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: «Анық білемін» деп белгілеуге болар еді.</translation>
    </message>
    <message>
        <source>When you were certain, {right} of {asked} were right: that fits.</source>
        <translation>«Анық білемін» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: сенімділігіңіз орынды.</translation>
    </message>
    <message>
        <source>When you were certain, {right} of {asked} were right: certain pays from 80 %.</source>
        <translation>«Анық білемін» деп белгілеген {asked} жауабыңыздың {right} жауабы дұрыс болды: мұндай сенімділік жауаптардың кемінде 80 % бөлігі дұрыс болғанда тиімді.</translation>
    </message>
    <message>
        <source>Certainty marks: {earned} of {most}</source>
        <translation>Сенімділікті ескергенде: {most} ұпайдан {earned} ұпай</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they are not drawn here.</source>
        <translation>
            <numerusform>Сенімділігі белгіленбеген %n жауап бар, суретке ондай жауап кірмейді.</numerusform>
            <numerusform>Сенімділігі белгіленбеген %n жауап бар, суретке ондай жауап кірмейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they count as guesses and are not drawn here.</source>
        <translation>
            <numerusform>Сенімділігі белгіленбеген %n жауап бар; ондай жауап болжап берілді деп саналады және суретке кірмейді.</numerusform>
            <numerusform>Сенімділігі белгіленбеген %n жауап бар; ондай жауап болжап берілді деп саналады және суретке кірмейді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <source>How sure are you?</source>
        <translation>Қаншалықты сенімдісіз?</translation>
    </message>
    <message>
        <source>If right {right}, if not right {wrong}.</source>
        <translation>Дұрыс болса: {right}; дұрыс болмаса: {wrong}.</translation>
    </message>
    <message>
        <source>Without a choice it counts as a guess: if right {right}, if not right {wrong}.</source>
        <translation>Ештеңе таңдамасаңыз, жауап болжап берілді деп саналады (дұрыс болса: {right}; дұрыс болмаса: {wrong}).</translation>
    </message>
</context>
<context>
    <name>CertaintyTable</name>
    <message>
        <source>How sure</source>
        <translation>Сенімділік</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Дұрыс емес</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>You have not completed a course yet</source>
        <translation>Әзірге бірде-бір курсты аяқтаған жоқсыз</translation>
    </message>
    <message>
        <source>Read all lessons of a course and pass its quiz. Its statement of completion then stands here.</source>
        <translation>Курстың барлық сабағын оқып, тестінен өтсеңіз, курсты аяқтағаныңыз туралы анықтама осында пайда болады.</translation>
    </message>
    <message>
        <source>A statement of completion says that you completed a course: your name, the course and its hours, your score, and the day on which its law was checked. Its code shows without internet whether anybody changed it.</source>
        <translation>Анықтама курсты аяқтағаныңызды көрсетеді: онда аты-жөніңіз, курстың атауы мен көлемі, тест нәтижеңіз және құқықтық деректердің тексерілген күні тұрады. Кодын оқытып, мәтінді біреудің өзгерткен-өзгертпегенін интернетсіз-ақ білуге болады.</translation>
    </message>
    <message>
        <source>It is not a state certificate, and it does not take the place of the training that the law asks for.</source>
        <translation>Бұл – мемлекеттік сертификат емес, ол заң талап ететін оқудың орнына жүрмейді.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Екінші тіл</translation>
    </message>
    <message>
        <source>Second language, below the first</source>
        <translation>Екінші тіл (біріншісінің астында)</translation>
    </message>
    <message>
        <source>Completed on {day} · score {percent}</source>
        <translation>Аяқтаған күніңіз: {day} · тест нәтижесі: {percent}</translation>
    </message>
    <message>
        <source>This course is not on this PC now. Put it back, and its statement can be made again.</source>
        <translation>Қазір бұл курс осы компьютерде жоқ. Курсты қайтарып орнатсаңыз, анықтамасын қайтадан жасауға болады.</translation>
    </message>
    <message>
        <source>The statement is saved: {file}</source>
        <translation>Анықтама сақталды: {file}</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Анықтаманы басып шығару</translation>
    </message>
    <message>
        <source>The statement was sent to the printer.</source>
        <translation>Анықтама принтерге жіберілді.</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>Check yourself</source>
        <translation>Өзіңізді тексеріңіз</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Жауабымды тексеру</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта жауап беру</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check my answer</source>
        <translation>Жауабымды тексеру</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Қайта жауап беру</translation>
    </message>
    <message>
        <source>You can check once. After that the answer stays as it is.</source>
        <translation>Жауапты бір рет тексеруге болады. Содан кейін оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>The answer was checked and stays as it is.</source>
        <translation>Жауап тексерілді, оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>A wrong try costs {percent} of the points.</source>
        <translation>Тексергенде жауап дұрыс болмаса, ұпайдан {percent} шегеріледі.</translation>
    </message>
    <message>
        <source>Answer first, then check. Going on without an answer is allowed too.</source>
        <translation>Алдымен жауап беріп, содан кейін тексеріңіз. Жауапсыз әрі қарай өтуге де болады.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Жауап дұрыс</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Жауап дұрыс емес</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Жауап ішінара дұрыс</translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>{chosen} of at most {most} chosen</source>
        <translation>Ең көбі {most}, таңдалғаны {chosen}</translation>
    </message>
</context>
<context>
    <name>ClozeView</name>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Gap {number}: {verdict}</source>
        <translation>{number}-бос орын: {verdict}</translation>
    </message>
    <message>
        <source>Gap {number} of {total}: {before} … {after}</source>
        <translation>{number}-бос орын (барлығы {total}): {before} … {after}</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Of your office</source>
        <translation>Мекемеңіздің курсы</translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation>{number}-курс</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Languages of this course: {languages}</source>
        <translation>Курс тілдері: {languages}</translation>
    </message>
    <message>
        <source>Get the statement</source>
        <translation>Анықтаманы алу</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>This course is still being written. Its practice desks can be used already.</source>
        <translation>Бұл курс әлі жазылып жатыр. Жаттығу үстелдерін қазірден пайдалануға болады.</translation>
    </message>
    <message>
        <source>The course is complete when you have passed: {quizzes}.</source>
        <translation>Курсты аяқтау үшін мына тесттен өту керек: {quizzes}.</translation>
    </message>
    <message>
        <source>{quiz} with {percent} or more</source>
        <translation>{quiz} (кемінде {percent})</translation>
    </message>
    <message>
        <source>{desk} with {score} points or more</source>
        <translation>{desk}: кемінде {score} ұпай</translation>
    </message>
    <message>
        <source>After this course you will be able to</source>
        <translation>Осы курстан кейін сіздің қолыңыздан келеді:</translation>
    </message>
    <message>
        <source>Module {number} · {title}</source>
        <translation>{number}-модуль · {title}</translation>
    </message>
    <message>
        <source>A run waits</source>
        <translation>Аяқталмаған әрекет бар</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Оқылды</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Осыдан жалғастыру</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған</translation>
    </message>
    <message>
        <source>An attempt is waiting</source>
        <translation>Аяқталмаған талпыныс бар</translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation>Өттіңіз: {percent}</translation>
    </message>
    <message>
        <source>Best score {percent}</source>
        <translation>Ең жақсы нәтиже: {percent}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n жаттығу үстелі</numerusform>
            <numerusform>%n жаттығу үстелі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s) and passed: {quizzes}.</source>
        <translation>
            <numerusform>Курсты аяқтау үшін барлық %n сабақты оқып, мына тесттен өту керек: {quizzes}.</numerusform>
            <numerusform>Курсты аяқтау үшін барлық %n сабақты оқып, мына тесттен өту керек: {quizzes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s).</source>
        <translation>
            <numerusform>Курсты аяқтау үшін барлық %n сабақты оқу керек.</numerusform>
            <numerusform>Курсты аяқтау үшін барлық %n сабақты оқу керек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>Өтілген қадамдар: {done} (барлығы %n)</numerusform>
            <numerusform>Өтілген қадамдар: {done} (барлығы %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>шамамен %n минут қалды</numerusform>
            <numerusform>шамамен %n минут қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>There is no course on this PC yet. Ask your trainer for one, then start Kense again.</source>
        <translation>Бұл компьютерде әзірге курс жоқ. Оқытушыңыздан сұрап алып, Kense бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation>{number}-курс</translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation>Мекемеңіздің курсы</translation>
    </message>
    <message>
        <source>Its practice desks are ready; the lessons are coming.</source>
        <translation>Жаттығу үстелдері дайын, сабақтары кейін қосылады.</translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation>{title}: {percent} өтілді</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Ашу: {title}</translation>
    </message>
    <message>
        <source>Builds on: {courses}</source>
        <translation>алдымен өтілетін курстар: {courses}</translation>
    </message>
    <message>
        <source>Exams over several courses</source>
        <translation>Бірнеше курс бойынша емтихандар</translation>
    </message>
    <message>
        <source>Opens when these courses are on this PC: {courses}</source>
        <translation>Осы компьютерде мына курстар болғанда ашылады: {courses}</translation>
    </message>
    <message>
        <source>To the exam</source>
        <translation>Емтиханға өту</translation>
    </message>
    <message>
        <source>To the exam: {title}</source>
        <translation>Емтиханға өту: {title}</translation>
    </message>
    <message>
        <source>Short paths by role</source>
        <translation>Қызмет түріне қарай қысқа оқу жолдары</translation>
    </message>
    <message>
        <source>If you have little time, begin with the courses that your work needs most.</source>
        <translation>Уақытыңыз аз болса, жұмысыңызға ең қажет курстардан бастаңыз.</translation>
    </message>
    <message>
        <source>{course}: ready</source>
        <translation>{course}: дайын</translation>
    </message>
    <message>
        <source>{course}: coming</source>
        <translation>{course}: дайындалуда</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Шамамен %n минут</numerusform>
            <numerusform>Шамамен %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Builds on %n other course(s)</source>
        <translation>
            <numerusform>алдымен өтілетін курстар саны: %n</numerusform>
            <numerusform>алдымен өтілетін курстар саны: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Kense made a mistake. What the screen called saved is safe. Please show the lines below to the person who looks after this PC, then go on or start Kense again.</source>
        <translation>Kense бағдарламасында ақау шықты. Экранда «Сақталды» деп көрсетілгеннің бәрі орнында. Төмендегі жолдарды осы компьютерге жауапты маманға көрсетіңіз, содан кейін жұмысты жалғастырыңыз немесе бағдарламаны қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
</context>
<context>
    <name>CriterionBox</name>
    <message>
        <source>Criterion {number} of {total}: {criterion}</source>
        <translation>{number}-критерий (барлығы {total}): {criterion}</translation>
    </message>
    <message>
        <source>As given before</source>
        <translation>Бұрынғы баға бойынша</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Орындалмаған</translation>
    </message>
    <message>
        <source>By half</source>
        <translation>Жартылай орындалған</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Толық орындалған</translation>
    </message>
    <message>
        <source>{level} (points: {points})</source>
        <translation>{level} (ұпай: {points})</translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Not a full date yet</source>
        <translation>Күн әзірге толық емес</translation>
    </message>
</context>
<context>
    <name>DateView</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Your answer: day, month and year</source>
        <translation>Жауабыңыз: күні, айы және жылы</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Not a full date yet: day, month, year.</source>
        <translation>Әлі толық емес: күнін, айын және жылын жазыңыз.</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Күні, айы, жылы</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>What do you do?</source>
        <translation>Не істейсіз?</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>What do you do?</source>
        <translation>Не істейсіз?</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Іс</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Desks on which you do the work itself: on invented cases, at your own pace, as often as you like. You are scored on lawfulness and time, never on the order of your clicks.</source>
        <translation>Мұнда жұмыстың өзін орындайсыз: ойдан шығарылған істермен, өз қарқыныңызбен, қанша рет қаласаңыз да. Басу реті емес, заңдылығы мен мерзімі бағаланады.</translation>
    </message>
    <message>
        <source>There is no practice desk on this PC yet. Ask your trainer for a course that has some.</source>
        <translation>Бұл компьютерде әзірге жаттығу үстелі жоқ. Тренерден жаттығу үстелі бар курс сұраңыз.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Шамамен {minutes} мин</translation>
    </message>
    <message>
        <source>Best {score} of 100</source>
        <translation>Үздік нәтиже: 100 ұпайдан {score}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>A run waits</source>
        <translation>Аяқталмаған әрекет бар</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өттіңіз</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Әзірге өтпедіңіз</translation>
    </message>
</context>
<context>
    <name>DialogueView</name>
    <message>
        <source>The conversation</source>
        <translation>Әңгіме</translation>
    </message>
    <message>
        <source>The conversation is over. Hand in to see what it was worth.</source>
        <translation>Әңгіме аяқталды. Нәтижесін көру үшін тапсырыңыз.</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>Сіз: {words}</translation>
    </message>
    <message>
        <source>(the time was over)</source>
        <translation>(уақыт бітті)</translation>
    </message>
</context>
<context>
    <name>EssayCard</name>
    <message>
        <source>You mark this answer yourself, by these criteria.</source>
        <translation>Бұл жауапты мына критерийлер бойынша өзіңіз бағалайсыз.</translation>
    </message>
    <message>
        <source>Name of the trainer</source>
        <translation>Оқытушының аты-жөні</translation>
    </message>
    <message>
        <source>Opening code</source>
        <translation>Ашу коды</translation>
    </message>
    <message>
        <source>A trainer marks this</source>
        <translation>Оқытушы бағалайды</translation>
    </message>
    <message>
        <source>A trainer gives the points for this answer.</source>
        <translation>Бұл жауап үшін ұпайды оқытушы қояды.</translation>
    </message>
    <message>
        <source>This PC cannot prove who typed the marks: the name stands on the record as it was typed here.</source>
        <translation>Бұл компьютер ұпайды кім енгізгенін растай алмайды: жазбада осында терілген аты-жөн тұрады.</translation>
    </message>
    <message>
        <source>The code shows that somebody who knows it gave the marks; the name stands on the record as it was typed.</source>
        <translation>Код ұпайды оны білетін адам қойғанын көрсетеді; аты-жөн жазбада терілгендей тұрады.</translation>
    </message>
    <message>
        <source>Type the name of the trainer first. The points above are kept.</source>
        <translation>Алдымен оқытушының аты-жөнін енгізіңіз. Жоғарыда таңдалған ұпай сол күйінде тұр.</translation>
    </message>
    <message>
        <source>This is not the opening code. Nothing was saved; the points above are kept. Type it again.</source>
        <translation>Ашу коды дұрыс емес. Ештеңе сақталған жоқ; жоғарыда таңдалған ұпай сол күйінде тұр. Кодты қайта енгізіңіз.</translation>
    </message>
</context>
<context>
    <name>EssayView</name>
    <message>
        <source>Your answer</source>
        <translation>Жауабыңыз</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Қандай критерийлермен бағаланады</translation>
    </message>
    <message>
        <source>{criterion} (points: {points})</source>
        <translation>{criterion} (ұпай: {points})</translation>
    </message>
    <message>
        <source>A trainer gives the points.</source>
        <translation>Ұпайды оқытушы қояды.</translation>
    </message>
    <message>
        <source>After you have handed in, you give the points yourself.</source>
        <translation>Тапсырғаннан кейін ұпайды өзіңіз қоясыз.</translation>
    </message>
    <message>
        <source>Advised: {least} to {most}.</source>
        <translation>Ұсынылатын сөз саны: {least}–{most}.</translation>
    </message>
    <message>
        <source>Advised: at most {most}.</source>
        <translation>Ұсынылатын сөз саны: ең көбі {most}.</translation>
    </message>
    <message>
        <source>Advised: at least {least}.</source>
        <translation>Ұсынылатын сөз саны: кемінде {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n сөз</numerusform>
            <numerusform>%n сөз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamClock</name>
    <message>
        <source>Last minutes</source>
        <translation>Соңғы минуттар</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Уақытты көрсету</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Уақытты жасыру</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>%n минут қалды.</numerusform>
            <numerusform>%n минут қалды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>%n секунд қалды.</numerusform>
            <numerusform>%n секунд қалды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtraTimeForm</name>
    <message>
        <source>For people who need it. It holds for attempts that begin from now on and stands on their record.</source>
        <translation>Қажет ететін адамдарға арналған. Осы сәттен бастап басталған әрекеттерге қолданылады және олардың жазбасында көрсетіледі.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Қосымша уақыт</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кім рұқсат береді</translation>
    </message>
    <message>
        <source>Keep this extra time</source>
        <translation>Қосымша уақытты сақтау</translation>
    </message>
    <message>
        <source>Write who allows the extra time. Nothing was changed yet.</source>
        <translation>Қосымша уақытқа кім рұқсат беретінін жазыңыз. Әзірге ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The extra time is recorded.</source>
        <translation>Қосымша уақыт жазбаға енгізілді.</translation>
    </message>
    <message>
        <source>Extra time now: none</source>
        <translation>Қазіргі қосымша уақыт: жоқ</translation>
    </message>
    <message>
        <source>Extra time now: {percent}, allowed by {name}</source>
        <translation>Қазіргі қосымша уақыт: {percent}; рұқсат берген: {name}</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Nothing is asked here. Listen, then go on.</source>
        <translation>Мұнда ештеңе сұралмайды. Тыңдап, әрі қарай жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Nothing is left to do now. Go on to the next event.</source>
        <translation>Қазір істейтін ештеңе қалмады. Келесі оқиғаға өтіңіз.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this stage. Look it over, then finish it.</source>
        <translation>Бұл кезеңде істейтін ештеңе қалмады. Қарап шығып, кезеңді аяқтаңыз.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. Look over your work, then hand in.</source>
        <translation>Мұнда істейтін ештеңе қалмады. Жұмысыңызды қарап шығып, тапсырыңыз.</translation>
    </message>
    <message>
        <source>{where}: {words}</source>
        <translation>{where}: {words}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Your data are kept in {folder}.</source>
        <translation>Деректеріңіз мына папкада сақталады: {folder}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Қайырлы таң, {name}!</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Қайырлы күн, {name}!</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Қайырлы кеш, {name}!</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Жалғастыру: {title}</translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation>{title}: {percent} өтілді</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Тоқтаған жеріңізден жалғастырыңыз</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {title}</source>
        <translation>{number}-қадам (барлығы {total}) · {title}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title}</source>
        <translation>{number}-сабақ (барлығы {total}) · {title}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title} · paragraph {paragraph}</source>
        <translation>{number}-сабақ (барлығы {total}) · {title} · {paragraph}-абзац</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Бастау: {title}</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Осыдан бастаңыз</translation>
    </message>
    <message>
        <source>Your next course</source>
        <translation>Келесі курсыңыз</translation>
    </message>
    <message>
        <source>You have completed every course on this PC</source>
        <translation>Осы компьютердегі барлық курсты аяқтадыңыз</translation>
    </message>
    <message>
        <source>You can read the lessons again at any time. Your statements are under Certificates.</source>
        <translation>Сабақтарды кез келген уақытта қайта оқи аласыз. Анықтамаларыңыз «Сертификаттар» бетінде.</translation>
    </message>
    <message>
        <source>No course on this PC can be opened yet</source>
        <translation>Бұл компьютерде әзірге ашуға болатын курс жоқ</translation>
    </message>
    <message>
        <source>Ask your trainer for a course. When it is on this PC, start Kense again.</source>
        <translation>Оқытушыңыздан курс сұрап алыңыз. Курс осы компьютерге көшірілген соң Kense бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>Course outline: {title}</source>
        <translation>Курс мазмұны: {title}</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Курс мазмұны</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Learning path: {title}</source>
        <translation>Оқу жолы: {title}</translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation>Мекемеңіздікі</translation>
    </message>
    <message>
        <source>{title}. {standing}, {percent} done</source>
        <translation>{title}. {standing}, {percent} өтілді</translation>
    </message>
    <message numerus="yes">
        <source>%n academic hour(s)</source>
        <translation>
            <numerusform>%n академиялық сағат</numerusform>
            <numerusform>%n академиялық сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation>
            <numerusform>Аяқталған курстар: {done} (барлығы %n)</numerusform>
            <numerusform>Аяқталған курстар: {done} (барлығы %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>You can also choose in this list:</source>
        <translation>Осы тізімнен де таңдауға болады:</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown. Answer with the list below.</source>
        <translation>Бұл сұрақтың суретін көрсету мүмкін емес. Төмендегі тізім арқылы жауап беріңіз.</translation>
    </message>
    <message>
        <source>The picture shows: {description}</source>
        <translation>Суретте бейнеленгені: {description}</translation>
    </message>
    <message numerus="yes">
        <source>%n right place(s) not chosen.</source>
        <translation>
            <numerusform>%n дұрыс орын таңдалмаған.</numerusform>
            <numerusform>%n дұрыс орын таңдалмаған.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add: {name}</source>
        <translation>Қосу: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Жолды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Жолды төмен жылжыту</translation>
    </message>
    <message>
        <source>{count} of at most {most}</source>
        <translation>Ең көбі {most}, қазір {count}</translation>
    </message>
    <message>
        <source>(still empty)</source>
        <translation>(әзірге бос)</translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>The letters are under Alt and the key that sounds like them. Answers typed with Russian letters count where the author allows it.</source>
        <translation>Әріптер Alt пен дыбысы ұқсас пернені қоса басқанда жазылады. Орыс әріптерімен терілген жауап автор рұқсат еткен жерде қабылданады.</translation>
    </message>
    <message>
        <source>Insert {letter}</source>
        <translation>{letter} әрпін қою</translation>
    </message>
    <message>
        <source>Insert {letter} (Alt+{russian}, on a Latin keyboard Alt+{latin})</source>
        <translation>{letter} әрпін қою (Alt+{russian}, латын пернетақтасында Alt+{latin})</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>Пернетақта: {language}</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Kense teaches civil servants to use the tools of e-government, at their own desk and without internet.</source>
        <translation>Kense мемлекеттік қызметшілерге электрондық үкімет құралдарымен жұмыс істеуді өз жұмыс орнында, интернетсіз үйретеді.</translation>
    </message>
    <message>
        <source>Welcome to Kense</source>
        <translation>Kense бағдарламасына қош келдіңіз</translation>
    </message>
    <message>
        <source>Choose a language first. You can change it later in Settings.</source>
        <translation>Алдымен тілді таңдаңыз. Оны кейін «Баптаулар» бетінде өзгерте аласыз.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>answered {count}</source>
        <translation>жауап берілген: {count}</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>жауапсыз: {count}</translation>
    </message>
    <message>
        <source>flagged {count}</source>
        <translation>белгіленген: {count}</translation>
    </message>
    <message>
        <source>to read {count}</source>
        <translation>оқуға арналған: {count}</translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>There is no text in {wanted} yet; it is shown in {shown}.</source>
        <translation>Бұл тілде мәтін әлі жоқ: {wanted}. Көрсетілген тіл: {shown}.</translation>
    </message>
</context>
<context>
    <name>LessonDrawer</name>
    <message>
        <source>Another language and terms</source>
        <translation>Басқа тіл және терминдер</translation>
    </message>
    <message>
        <source>{language} · paragraph {number}</source>
        <translation>{language} · {number}-абзац</translation>
    </message>
    <message>
        <source>This lesson has no text in this language yet.</source>
        <translation>Бұл сабақтың осы тілдегі мәтіні әлі жоқ.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Терминдер сөздігі</translation>
    </message>
    <message>
        <source>Translation not yet checked by a specialist</source>
        <translation>Аудармасын маман әлі тексерген жоқ</translation>
    </message>
    <message>
        <source>Formerly: {words}</source>
        <translation>Бұрынғы атауы: {words}</translation>
    </message>
</context>
<context>
    <name>LessonOutline</name>
    <message>
        <source>Course {number}</source>
        <translation>{number}-курс</translation>
    </message>
    <message>
        <source>Outline of the course</source>
        <translation>Курс мазмұны</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, өтілді</translation>
    </message>
    <message>
        <source>{percent} · about {minutes} min left</source>
        <translation>{percent} · шамамен {minutes} мин қалды</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Module {number} · {title}</source>
        <translation>{number}-модуль · {title}</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>The same paragraph in another language, and terms (Ctrl+L)</source>
        <translation>Осы абзац басқа тілде және терминдер (Ctrl+L)</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <source>Previous: {title}</source>
        <translation>Алдыңғысы: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Келесісі: {title}</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Курс мазмұны</translation>
    </message>
    <message>
        <source>Lesson read. Saved</source>
        <translation>Сабақ оқылды. Сақталды</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Choose a case from the list.</source>
        <translation>Тізімнен іс таңдаңыз.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(мәтін жоқ)</translation>
    </message>
    <message>
        <source>received {day} {time}</source>
        <translation>{day} {time} түсті</translation>
    </message>
</context>
<context>
    <name>MarksEditor</name>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>{number}-үзінді: {words}</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>қате жоқ</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>What belongs to: {left}</source>
        <translation>Сәйкесін таңдаңыз: {left}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
</context>
<context>
    <name>ModelAnswer</name>
    <message>
        <source>A good answer</source>
        <translation>Жауап үлгісі</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Tables and pictures</source>
        <translation>Кестелер мен графиктер</translation>
    </message>
    <message>
        <source>{answered} of {count} answered</source>
        <translation>{count} тапсырманың {answered} жауабы бар</translation>
    </message>
</context>
<context>
    <name>MultipleView</name>
    <message numerus="yes">
        <source>%n right option(s) not chosen.</source>
        <translation>
            <numerusform>%n дұрыс нұсқа таңдалмаған.</numerusform>
            <numerusform>%n дұрыс нұсқа таңдалмаған.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Your name stands on the statement of completion, so write it as in your official papers.</source>
        <translation>Аты-жөніңіз курсты аяқтағаныңыз туралы анықтамаға жазылады, сондықтан оны ресми құжаттарыңыздағыдай толтырыңыз.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Аты-жөніңіз кім?</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Please write your name. Without it a statement says nothing.</source>
        <translation>Аты-жөніңізді жазыңыз. Онсыз анықтаманың мәні болмайды.</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>{number}-сұрақ</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілген</translation>
    </message>
    <message>
        <source>open</source>
        <translation>жауапсыз</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>оқуға арналған</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>белгіленген</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>қазір экранда</translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Not a number yet</source>
        <translation>Бұл әзірге сан емес</translation>
    </message>
</context>
<context>
    <name>NumericView</name>
    <message>
        <source>Your answer, in: {unit}</source>
        <translation>Жауабыңыз, өлшем бірлігі: {unit}</translation>
    </message>
    <message>
        <source>This is not a number yet. Type digits, for example 12 or 3.5.</source>
        <translation>Бұл әлі сан емес. Цифрмен жазыңыз, мысалы 12 немесе 3,5.</translation>
    </message>
</context>
<context>
    <name>ObjectiveCard</name>
    <message>
        <source>You know this</source>
        <translation>Мұны білесіз</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Қайта оқыңыз</translation>
    </message>
    <message>
        <source>Read the lesson: {title}</source>
        <translation>Сабақты оқу: {title}</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Lines to put in order; Alt with the arrow keys moves a line</source>
        <translation>Ретке келтірілетін жолдар; жолды жылжыту үшін Alt пернесін бағыт пернелерімен бірге басыңыз</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Жолды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Жолды төмен жылжыту</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Осы рет дұрыс</translation>
    </message>
    <message>
        <source>In the right order</source>
        <translation>Реті дұрыс</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Өз орнында емес</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Осы рет – сіздің жауабыңыз.</translation>
    </message>
    <message>
        <source>Not answered yet. Move a line, or confirm that this order is right.</source>
        <translation>Әлі жауап бермедіңіз. Жолды жылжытыңыз немесе осы реттің дұрыс екенін растаңыз.</translation>
    </message>
</context>
<context>
    <name>OwnAnswers</name>
    <message>
        <source>Show my answers</source>
        <translation>Жауаптарымды көрсету</translation>
    </message>
    <message>
        <source>The right answers are not on this PC: the office keeps them.</source>
        <translation>Дұрыс жауаптар бұл компьютерде жоқ: олар мекемеде сақталады.</translation>
    </message>
    <message>
        <source>Your answers beside the right ones can be seen from {day} on.</source>
        <translation>Жауаптарыңызды дұрыс жауаптармен қатар көруге болатын күн: {day}.</translation>
    </message>
    <message>
        <source>The office keeps the right answers of this quiz to itself, so they are not shown here.</source>
        <translation>Мекеме бұл тесттің дұрыс жауаптарын ашпайды, сондықтан олар мұнда көрсетілмейді.</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Қалған сұрақтар</translation>
    </message>
</context>
<context>
    <name>PhraseBank</name>
    <message>
        <source>Insert this sentence</source>
        <translation>Осы сөйлемді қосу</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN keeps other people at this PC from opening your profile. If nobody else uses this PC, leave both fields empty.</source>
        <translation>PIN-код қойсаңыз, осы компьютерде отыратын басқа адамдар профиліңізді аша алмайды. Компьютерді өзіңізден басқа ешкім пайдаланбаса, екі өрісті де бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>PIN-код {shortest}–{longest} цифрдан тұрады.</translation>
    </message>
    <message>
        <source>Do you want a PIN?</source>
        <translation>PIN-код қоясыз ба?</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>PIN-код (міндетті емес)</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Сол PIN-кодты қайталаңыз</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. Write it again, or leave both fields empty.</source>
        <translation>PIN-код {shortest}–{longest} цифрдан тұрады. Қайта жазыңыз немесе екі өрісті де бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same PIN in both fields.</source>
        <translation>Екі PIN-код бірдей емес. Екі өріске де бір PIN-кодты жазыңыз.</translation>
    </message>
</context>
<context>
    <name>PracticeResultPage</name>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>Нәтиже неден құралды</translation>
    </message>
    <message>
        <source>What I did, step by step</source>
        <translation>Не істедім, қадам сайын</translation>
    </message>
    <message>
        <source>Everything was done as it should be.</source>
        <translation>Бәрі дұрыс орындалды.</translation>
    </message>
    <message numerus="yes">
        <source>What to look at again: %n case(s)</source>
        <translation>
            <numerusform>Қайта қарайтын іс: %n</numerusform>
            <numerusform>Қайта қарайтын іс: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Тағы %n көрсету</numerusform>
            <numerusform>Тағы %n көрсету</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not graded: the law behind it is still to be confirmed.</source>
        <translation>Бағаланбайды: сұрақ сүйенетін құқықтық норма әлі расталмаған.</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Көмек сөзді көрсету</translation>
    </message>
    <message>
        <source>Show a hint (costs {percent} % of the points)</source>
        <translation>Көмек сөзді көрсету (шегерілетін ұпай: {percent} %)</translation>
    </message>
    <message>
        <source>There is no text in your language yet; shown in: {language}.</source>
        <translation>Сіздің тіліңізде мәтін әлі жоқ. Көрсетілген тіл: {language}.</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>{number}-сұрақ (барлығы {count})</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Белгілеу</translation>
    </message>
    <message>
        <source>To read; nothing is asked</source>
        <translation>Оқуға арналған, жауап беру қажет емес</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Бағаланбайды</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Ұпай: {points}</translation>
    </message>
    <message>
        <source>marked by a person</source>
        <translation>адам бағалайды</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Leave, go on later</source>
        <translation>Шығу, кейін жалғастыру</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Жаттығуды аяқтау</translation>
    </message>
    <message>
        <source>Review and hand in</source>
        <translation>Қарап шығып, тапсыру</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>{name} · practice, nothing is recorded</source>
        <translation>{name} · жаттығу, жазба жүргізілмейді</translation>
    </message>
    <message>
        <source>{name} · attempt {number}</source>
        <translation>{name} · {number}-әрекет</translation>
    </message>
    <message>
        <source>{name} · attempt {number} of {count}</source>
        <translation>{name} · {number}-әрекет (барлығы {count})</translation>
    </message>
    <message>
        <source>+{percent} time</source>
        <translation>уақыт +{percent}</translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main navigation</source>
        <translation>Негізгі мәзір</translation>
    </message>
    <message>
        <source>{name}: change person</source>
        <translation>{name}: басқа адамға ауысу</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Answers that wait for marks</source>
        <translation>Бағалануын күтіп тұрған жауаптар</translation>
    </message>
    <message>
        <source>What you know and what to read again</source>
        <translation>Нені білесіз, нені қайта оқу керек</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>Бөлімдер бойынша</translation>
    </message>
    <message>
        <source>By what was asked of you</source>
        <translation>Тапсырма деңгейлері бойынша</translation>
    </message>
    <message>
        <source>How well your certainty fits</source>
        <translation>Сенімділігіңіз қаншалықты орынды</translation>
    </message>
    <message>
        <source>Your attempts beside each other</source>
        <translation>Әрекеттеріңізді салыстыру</translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look once more before you hand in</source>
        <translation>Тапсырмас бұрын тағы бір қарап шығыңыз</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Барлық сұраққа жауап бердіңіз.</translation>
    </message>
    <message>
        <source>After handing in, the answers can no longer be changed.</source>
        <translation>Тапсырғаннан кейін жауаптарды өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Тапсыру…</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Сұрақтарға оралу</translation>
    </message>
    <message>
        <source>This is practice: you will see how well you did, and nothing is recorded.</source>
        <translation>Бұл – жаттығу: нәтижеңізді көресіз, бірақ ештеңе жазылмайды.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>{number}-сұраққа өту</translation>
    </message>
    <message>
        <source>Yes, hand in now</source>
        <translation>Иә, қазір тапсырамын</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>Қазір тапсырасыз ба?</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. You may hand in all the same.</source>
        <translation>
            <numerusform>Жауап берілмеген %n сұрақ бар. Сонда да тапсыра аласыз.</numerusform>
            <numerusform>Жауап берілмеген %n сұрақ бар. Сонда да тапсыра аласыз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are.</source>
        <translation>
            <numerusform>%n жауапқа қаншалықты сенімді екеніңізді белгілемедіңіз.</numerusform>
            <numerusform>%n жауапқа қаншалықты сенімді екеніңізді белгілемедіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You flagged %n question(s) to look at again.</source>
        <translation>
            <numerusform>Қайта қарау үшін %n сұрақты белгіледіңіз.</numerusform>
            <numerusform>Қайта қарау үшін %n сұрақты белгіледіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are; they count as guesses.</source>
        <translation>
            <numerusform>%n жауапқа қаншалықты сенімді екеніңізді белгілемедіңіз; ондай жауап болжап берілді деп саналады.</numerusform>
            <numerusform>%n жауапқа қаншалықты сенімді екеніңізді белгілемедіңіз; ондай жауап болжап берілді деп саналады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will be marked by a person after handing in.</source>
        <translation>
            <numerusform>Тапсырғаннан кейін %n мәтінді адам бағалайды.</numerusform>
            <numerusform>Тапсырғаннан кейін %n мәтінді адам бағалайды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RubricCard</name>
    <message>
        <source>Nothing of it was graded in this run.</source>
        <translation>Бұл әрекетте бұдан ештеңе бағаланған жоқ.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{possible} ұпайдан {earned} ұпай</translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>Points by criterion</source>
        <translation>Критерийлер бойынша ұпай</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Ұпайды сақтау</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Жауап</translation>
    </message>
    <message>
        <source>Points given: {given} of {possible}</source>
        <translation>Қойылғаны: {possible} ұпайдан {given} ұпай</translation>
    </message>
    <message numerus="yes">
        <source>The marks are not saved yet: %n criterion(s) have no points. What you chose is kept. Choose points there and save again.</source>
        <translation>
            <numerusform>Ұпай әлі сақталған жоқ: %n критерий бойынша ұпай таңдалмаған. Таңдағаныңыз сол күйінде тұр. Сол жерде ұпай таңдап, қайта сақтаңыз.</numerusform>
            <numerusform>Ұпай әлі сақталған жоқ: %n критерий бойынша ұпай таңдалмаған. Таңдағаныңыз сол күйінде тұр. Сол жерде ұпай таңдап, қайта сақтаңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Next event</source>
        <translation>Келесі оқиға</translation>
    </message>
    <message>
        <source>Go on to the next event (Ctrl+E)</source>
        <translation>Келесі оқиғаға өту (Ctrl+E)</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>Бұл жұмыс не туралы</translation>
    </message>
    <message>
        <source>What this is about (Ctrl+I)</source>
        <translation>Бұл жұмыс не туралы (Ctrl+I)</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Шығу, кейін жалғастыру</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Hand in (Ctrl+Return)</source>
        <translation>Тапсыру (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>+{percent} % time</source>
        <translation>+{percent} % уақыт</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>Hand in this run? It is scored as it stands, and nothing can be added afterwards.</source>
        <translation>Бұл әрекетті тапсырасыз ба? Ол қазіргі күйінде бағаланады, кейін ештеңе қосуға болмайды.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Тапсыру</translation>
    </message>
</context>
<context>
    <name>RunStart</name>
    <message>
        <source>How do you want to work?</source>
        <translation>Қалай жұмыс істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>A run waits where you left it ({mode}).</source>
        <translation>Әрекет тоқтаған жеріңізде күтіп тұр ({mode}).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>A new run gives it up; what was done stays on the record.</source>
        <translation>Жаңа әрекет оны жабады; істелгені жазбада қалады.</translation>
    </message>
    <message>
        <source>Best so far: {score} of 100</source>
        <translation>Үздік нәтиже: 100 ұпайдан {score}</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өттіңіз</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Әзірге өтпедіңіз</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Шамамен {minutes} мин</translation>
    </message>
    <message>
        <source>Time limit in practice and exam: {minutes} min</source>
        <translation>Жаттығу мен емтихандағы уақыт шегі: {minutes} мин</translation>
    </message>
    <message>
        <source>Passed with {score} of 100</source>
        <translation>Өту үшін 100 ұпайдан {score} керек</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Which time do you want to work in?</source>
        <translation>Қай кезеңде жұмыс істегіңіз келеді?</translation>
    </message>
    <message>
        <source>You have seen all variants; names, order and cases are drawn anew.</source>
        <translation>Барлық нұсқаны көрдіңіз; есімдер, рет пен істер қайта таңдалады.</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) you have not seen</source>
        <translation>
            <numerusform>Әлі көрмеген %n нұсқа бар</numerusform>
            <numerusform>Әлі көрмеген %n нұсқа бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>{count} people answered</source>
        <translation>{count} адам жауап берді</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Онда кім тұрады</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кім жауап берді</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Your answers for the office</source>
        <translation>Мекемеге арналған жауаптарыңыз</translation>
    </message>
    <message>
        <source>The answers are sealed: only the office can read them. Save them as a file and give it to the office.</source>
        <translation>Жауаптар мөрленген: оларды тек мекеме оқи алады. Оларды файл етіп сақтап, мекемеге беріңіз.</translation>
    </message>
    <message>
        <source>Save the sealed answers for the office…</source>
        <translation>Мөрленген жауаптарды мекеме үшін сақтау…</translation>
    </message>
    <message>
        <source>Folder for the sealed answers</source>
        <translation>Мөрленген жауаптарға арналған папка</translation>
    </message>
    <message>
        <source>The sealed answers are saved: {file}</source>
        <translation>Мөрленген жауаптар сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>choose…</source>
        <translation>таңдаңыз…</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Every change is in effect at once and is kept for you alone.</source>
        <translation>Әр өзгеріс бірден қолданылады және тек сіз үшін сақталады.</translation>
    </message>
    <message>
        <source>The same as the interface</source>
        <translation>Интерфейс тіліндей</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Интерфейс тілі</translation>
    </message>
    <message>
        <source>Menus, buttons and messages.</source>
        <translation>Мәзірлер, түймелер және хабарламалар.</translation>
    </message>
    <message>
        <source>Language of the courses</source>
        <translation>Курс тілі</translation>
    </message>
    <message>
        <source>Lessons, questions and titles. What is not translated is shown in another language.</source>
        <translation>Сабақтар, сұрақтар және атаулар. Аударылмағаны басқа тілде көрсетіледі.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Екінші тіл</translation>
    </message>
    <message>
        <source>The same paragraph in this language stands beside the lesson.</source>
        <translation>Сабақтың жанында сол абзац осы тілде көрсетіледі.</translation>
    </message>
    <message>
        <source>As on this PC</source>
        <translation>Компьютердегідей</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Күңгірт</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары контраст</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Түстер</translation>
    </message>
    <message>
        <source>High contrast makes letters and edges stand out most.</source>
        <translation>Жоғары контраст режимінде әріптер мен жиектер барынша айқын көрінеді.</translation>
    </message>
    <message>
        <source>Larger letters everywhere in Kense. The keys Ctrl and plus or minus do the same.</source>
        <translation>Kense бағдарламасындағы барлық мәтінді үлкейтеді. Ctrl және плюс не минус пернелері де осыны істейді.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Мәтін өлшемі</translation>
    </message>
</context>
<context>
    <name>ShortView</name>
    <message>
        <source>Answers typed with Russian letters count.</source>
        <translation>Орыс әріптерімен терілген жауап та қабылданады.</translation>
    </message>
</context>
<context>
    <name>ShowBar</name>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Бір қадам кері</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>The model solution</source>
        <translation>Үлгі шешім</translation>
    </message>
    <message>
        <source>Press the button for the first step.</source>
        <translation>Бірінші қадамды көру үшін батырманы басыңыз.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is learning?</source>
        <translation>Кім оқиды?</translation>
    </message>
    <message>
        <source>Part of the name</source>
        <translation>Аты-жөнінің бір бөлігі</translation>
    </message>
    <message>
        <source>Show only names with these letters</source>
        <translation>Тек осы әріптер бар аты-жөндерді көрсету</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>People who learn on this PC</source>
        <translation>Осы компьютерде оқитындар</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, PIN-коды бар</translation>
    </message>
    <message>
        <source>This profile has a PIN. Type it, then choose Open.</source>
        <translation>Бұл профильдің PIN-коды бар. Оны теріп, «Ашу» түймесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>How sure are you?</source>
        <translation>Қаншалықты сенімдісіз?</translation>
    </message>
    <message>
        <source>Say with each answer how sure you are. It does not count; your result shows how well you knew it.</source>
        <translation>Әр жауап үшін қаншалықты сенімді екеніңізді белгілеңіз. Бұл ұпайға әсер етпейді; нәтижеде өз біліміңізді қаншалықты дұрыс бағалағаныңыз көрсетіледі.</translation>
    </message>
    <message>
        <source>Say with each answer how sure you are: being fairly sure pays if you are right in two of three cases, being certain if in four of five. Certain and right earns all points of a question.</source>
        <translation>Әр жауап үшін қаншалықты сенімді екеніңізді белгілеңіз: «Біраз сенімдімін» үш жауаптың екеуі дұрыс болса, «Анық білемін» бес жауаптың төртеуі дұрыс болса тиімді. Сұрақтың толық ұпайы «Анық білемін» деп белгіленген дұрыс жауап үшін беріледі.</translation>
    </message>
    <message>
        <source>What is recorded: answers, times, interruptions, language. Screen readers and other aids are never blocked.</source>
        <translation>Жазбаға жауаптар, уақыт, үзілістер және тіл енгізіледі. Экраннан оқитын бағдарламалар мен басқа көмек құралдарына ешқашан тыйым салынбайды.</translation>
    </message>
    <message>
        <source>Opening code</source>
        <translation>Ашу коды</translation>
    </message>
    <message>
        <source>Opening code, from the invigilator</source>
        <translation>Емтихан бақылаушысы айтатын ашу коды</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Practise without a record</source>
        <translation>Жазбасыз жаттығу</translation>
    </message>
    <message>
        <source>Extra time…</source>
        <translation>Қосымша уақыт…</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Курсқа оралу</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>The statement gets its number when you save, open or print it for the first time.</source>
        <translation>Анықтаманы алғаш сақтағанда, ашқанда немесе басып шығарғанда оған нөмір беріледі.</translation>
    </message>
    <message>
        <source>Statement number {serial}</source>
        <translation>Анықтама № {serial}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the statement as PDF: {title}</source>
        <translation>Анықтаманы PDF түрінде сақтау: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the statement: {title}</source>
        <translation>Анықтаманы ашу: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Print the statement: {title}</source>
        <translation>Анықтаманы басып шығару: {title}</translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message>
        <source>In your own words</source>
        <translation>Өз сөзіңізбен</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Жауабыңыз</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>No answer</source>
        <translation>Жауап жоқ</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}</source>
        <translation>Жол: {row}; баған: {column}</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Reset</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation>Мәтін өлшемін қалпына келтіру: 100 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size, {value}</source>
        <translation>Мәтін өлшемі, {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What I did, step by step</source>
        <translation>Не істедім, қадам сайын</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Бір қадам кері</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>✗</source>
        <translation>✗</translation>
    </message>
    <message>
        <source>✓</source>
        <translation>✓</translation>
    </message>
    <message>
        <source>not right</source>
        <translation>дұрыс емес</translation>
    </message>
    <message>
        <source>right</source>
        <translation>дұрыс</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Right for: {criteria}</source>
        <translation>Мына критерий бойынша дұрыс: {criteria}</translation>
    </message>
    <message>
        <source>Nothing is judged here.</source>
        <translation>Мұнда ештеңе бағаланбайды.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>In your language: {words}</source>
        <translation>Сіздің тіліңізде: {words}</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Жауап беру уақыты</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Айту</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Put an answer together first.</source>
        <translation>Алдымен жауап құрастырыңыз.</translation>
    </message>
    <message>
        <source>{seconds} s to answer</source>
        <translation>{seconds} с қалды</translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <source>Your answer</source>
        <translation>Жауабыңыз</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Passed</source>
        <translation>Өттіңіз</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Әзірге өтпедіңіз</translation>
    </message>
    <message>
        <source>Handed in, waiting</source>
        <translation>Тапсырылды, нәтиже күтілуде</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>{earned} of {possible} points; {mark} are needed</source>
        <translation>{possible} ұпайдан {earned} ұпай; өту үшін {mark} керек</translation>
    </message>
    <message>
        <source>The last attempt counts.</source>
        <translation>Соңғы әрекет есепке алынады.</translation>
    </message>
    <message>
        <source>The average of all attempts counts.</source>
        <translation>Барлық әрекеттің орташа нәтижесі есепке алынады.</translation>
    </message>
    <message>
        <source>The office marks this exam. It tells you the result; this PC cannot know it.</source>
        <translation>Бұл емтиханды мекемеңіз бағалайды. Нәтижені мекеме хабарлайды; оны бұл компьютерден білу мүмкін емес.</translation>
    </message>
    <message>
        <source>The result can be seen from {day} on. Your answers are safe.</source>
        <translation>Нәтижені көруге болатын күн: {day}. Жауаптарыңыз сақтаулы.</translation>
    </message>
    <message>
        <source>You may practise as often as you like.</source>
        <translation>Қанша рет жаттықсаңыз да болады.</translation>
    </message>
    <message>
        <source>The quiz is passed. Read the lessons that are still open to complete the course.</source>
        <translation>Тесттен өттіңіз. Курсты аяқтау үшін қалған сабақтарды оқыңыз.</translation>
    </message>
    <message>
        <source>The course is complete. You can print your statement of completion.</source>
        <translation>Курс аяқталды. Курсты аяқтағаныңыз туралы анықтаманы басып шығара аласыз.</translation>
    </message>
    <message>
        <source>Read again what is marked below.</source>
        <translation>Төменде белгіленгенін қайта оқыңыз.</translation>
    </message>
    <message>
        <source>Read again what is marked below, then take the quiz once more; it will ask other questions.</source>
        <translation>Төменде белгіленгенін қайта оқып, тестті тағы бір рет тапсырыңыз; онда басқа сұрақтар болады.</translation>
    </message>
    <message>
        <source>Read again what is marked below, then take the quiz once more.</source>
        <translation>Төменде белгіленгенін қайта оқып, тестті тағы бір рет тапсырыңыз.</translation>
    </message>
    <message>
        <source>Statement of completion</source>
        <translation>Курсты аяқтау туралы анықтама</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Тестке оралу</translation>
    </message>
    <message>
        <source>Take the quiz again</source>
        <translation>Тестті қайта тапсыру</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Курс мазмұны</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for marks: the result may still change.</source>
        <translation>
            <numerusform>%n жауап бағалануын күтуде: нәтиже әлі өзгеруі мүмкін.</numerusform>
            <numerusform>%n жауап бағалануын күтуде: нәтиже әлі өзгеруі мүмкін.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictOfRun</name>
    <message>
        <source>of 100 points; {score} are needed to pass</source>
        <translation>100 ұпайдан; өту үшін {score} керек</translation>
    </message>
    <message>
        <source>Nothing is scored in this time. See below what was met and what was not.</source>
        <translation>Бұл кезеңде ештеңе бағаланбайды. Не орындалғаны, не орындалмағаны төменде көрсетілген.</translation>
    </message>
    <message>
        <source>Try a new variant</source>
        <translation>Басқа нұсқаны байқап көру</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>Курсқа өту</translation>
    </message>
    <message>
        <source>Looked at, not scored</source>
        <translation>Бағасыз талданды</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Өттіңіз</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Әзірге өтпедіңіз</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n run(s): {score}</source>
        <translation>
            <numerusform>%n әрекеттің үздігі: {score}</numerusform>
            <numerusform>%n әрекеттің үздігі: {score}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Kense</source>
        <translation>Kense бағдарламасына қош келдіңіз</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>{number}-қадам (барлығы {total})</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Әрі қарай</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Оқуды бастау</translation>
    </message>
</context>
<context>
    <name>Wells</name>
    <message>
        <source>Choose in the lists, or drag a line to where it belongs.</source>
        <translation>Тізімдерден таңдаңыз немесе жолды тиісті топқа сүйреп апарыңыз.</translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The work</source>
        <translation>Жұмыс</translation>
    </message>
    <message>
        <source>The work is finished. Hand in to see what it is worth.</source>
        <translation>Жұмыс аяқталды. Нәтижесін көру үшін тапсырыңыз.</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>{number}-кезең (барлығы {count})</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Ережемен тексеру</translation>
    </message>
    <message>
        <source>The rules find nothing. Whether it is good, you must judge.</source>
        <translation>Ережелер ештеңе таппады. Жақсы шыққанын өзіңіз бағалайсыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>Назар аударатын жер: %n</numerusform>
            <numerusform>Назар аударатын жер: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Tables and pictures</source>
        <translation>Кестелер мен графиктер</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Байқап көріңіз</translation>
    </message>
</context>
<context>
    <name>attempts</name>
    <message>
        <source>Attempt {number}: {percent}</source>
        <translation>{number}-әрекет: {percent}</translation>
    </message>
    <message>
        <source>{percent} are needed</source>
        <translation>өту үшін {percent} керек</translation>
    </message>
    <message>
        <source>Percent over attempts</source>
        <translation>Әрекеттер бойынша нәтиже, пайызбен</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>әзірге хабарланбайды</translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>The rule</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>әлі расталмаған</translation>
    </message>
    <message>
        <source>Art. {article}</source>
        <translation>{article}-бап</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>қолданылған соңғы күні: {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>тексерілген күні: {day}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Оқиға</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Абай болыңыз</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Қадам-қадаммен</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Толығырақ</translation>
    </message>
    <message>
        <source>Opens and closes extra text</source>
        <translation>Қосымша мәтінді ашады және жабады</translation>
    </message>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation>Сурет табылмады. Онда бейнеленгені: {alt}</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Жаттығу үстелі</translation>
    </message>
    <message>
        <source>This desk is missing. Ask the trainer for a new copy.</source>
        <translation>Бұл жаттығу үстелі жоқ. Тренерден курстың жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Жаттығу үстелін ашу</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Шамамен %n минут</numerusform>
            <numerusform>Шамамен %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Guess</source>
        <translation>Болжап тұрмын</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Біраз сенімдімін</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Анық білемін</translation>
    </message>
    <message>
        <source>How well your certainty fits</source>
        <translation>Сенімділігіңіз қаншалықты орынды</translation>
    </message>
    <message>
        <source>{word}: no answers</source>
        <translation>{word}: жауап жоқ</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>орынды</translation>
    </message>
    <message>
        <source>too sure</source>
        <translation>артық сенімділік</translation>
    </message>
    <message>
        <source>too careful</source>
        <translation>артық сақтық</translation>
    </message>
    <message>
        <source>{word}: {right} of {asked} right, {percent} · {fit}</source>
        <translation>{word}: {asked} жауаптан {right} жауап дұрыс, {percent} · {fit}</translation>
    </message>
    <message>
        <source>fits below {high}</source>
        <translation>{high} межесінен төмен болса орынды</translation>
    </message>
    <message>
        <source>fits above {low}</source>
        <translation>{low} межесінен жоғары болса орынды</translation>
    </message>
    <message>
        <source>fits from {low} to {high}</source>
        <translation>{low} – {high} аралығында болса орынды</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file is not UTF-8 text. Save it again as UTF-8.</source>
        <translation>Файл UTF-8 мәтіні емес. Оны UTF-8 кодтауымен қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл оқылмады: {reason}.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {problem}.</source>
        <translation>YAML қате жазылған: {problem}.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>There is no course in {folder}: a course has a file named course.yaml.</source>
        <translation>{folder} папкасында курс жоқ: курста course.yaml деген файл болады.</translation>
    </message>
    <message>
        <source>The text is missing in {language}.</source>
        <translation>Мәтін жазылмаған, тілі: {language}.</translation>
    </message>
    <message>
        <source>The picture {media} has no description for those who cannot see it ({languages}).</source>
        <translation>{media} суретінің көрмейтін адамдарға арналған сипаттамасы жоқ ({languages}).</translation>
    </message>
    <message>
        <source>Here the translation has {found}, the source (line {line}) has {expected}. Both languages need the same blocks in the same order.</source>
        <translation>Аудармада бұл жерде: {found}; түпнұсқада ({line}-жол): {expected}. Екі тілде де блоктар бірдей және бірдей ретпен тұруы керек.</translation>
    </message>
    <message>
        <source>The translation has {found} blocks, the source has {expected}.</source>
        <translation>Аудармада {found} блок, түпнұсқада {expected} блок бар.</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no {kind} named {id}.</source>
        <translation>Бұл сілтеме ешқайда апармайды: {kind} түрінде {id} жоқ.</translation>
    </message>
    <message>
        <source>{file} lies outside the folder of the course.</source>
        <translation>{file} файлы курс папкасынан тыс жатыр.</translation>
    </message>
    <message>
        <source>A lesson can link to term:, lesson: or practice:, not to {target}.</source>
        <translation>Сабақтағы сілтеме term:, lesson: немесе practice: деп басталады; {target} деген сілтемеге болмайды.</translation>
    </message>
    <message>
        <source>There is no entry {law} in law.yaml.</source>
        <translation>law.yaml файлында {law} жазбасы жоқ.</translation>
    </message>
    <message>
        <source>This {kind} block names {id}, which the course does not have.</source>
        <translation>{kind} блогында {id} аталған, бірақ ол курста жоқ.</translation>
    </message>
    <message>
        <source>There is no legal value {value}.</source>
        <translation>{value} деген құқықтық мән жоқ.</translation>
    </message>
    <message>
        <source>There is no picture named {id} in media/media.yaml.</source>
        <translation>media/media.yaml файлында {id} деген сурет жоқ.</translation>
    </message>
    <message>
        <source>The picture {file} is not in the folder media.</source>
        <translation>{file} суреті media папкасында жоқ.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this course.</source>
        <translation>{id} идентификаторы бұл курста екі рет қолданылған.</translation>
    </message>
    <message>
        <source>Completion asks for the quiz {quiz}, which the outline does not have.</source>
        <translation>Курсты аяқтау үшін {quiz} тесті қажет, бірақ ол курс мазмұнында жоқ.</translation>
    </message>
    <message>
        <source>The levels add up to {wanted}, drawn are {count}. The levels are scaled to that number.</source>
        <translation>Деңгейлердің қосындысы – {wanted}, ал таңдалатын сұрақ саны – {count}. Деңгейлер сол санға шағып бөлінеді.</translation>
    </message>
    <message>
        <source>The count {count} changes nothing: the quotas draw {quotas}.</source>
        <translation>count өрісіндегі {count} саны ештеңені өзгертпейді: квоталар бойынша таңдалатын сұрақ саны – {quotas}.</translation>
    </message>
    <message>
        <source>There is no question bank named {bank}.</source>
        <translation>{bank} деген сұрақтар банкі жоқ.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this quiz.</source>
        <translation>{id} идентификаторы бұл тестте екі рет қолданылған.</translation>
    </message>
    <message>
        <source>No question of this quiz is about {objective}, so nobody can reach that share.</source>
        <translation>Бұл тестте {objective} мақсатына қатысты сұрақ жоқ, сондықтан ол бойынша қажет үлесті ешкім жинай алмайды.</translation>
    </message>
    <message>
        <source>The quiz excludes {quiz}, which the outline does not have.</source>
        <translation>Тест {quiz} тестінің сұрақтарын алып тастайды, бірақ ондай тест курс мазмұнында жоқ.</translation>
    </message>
    <message>
        <source>A quiz need not exclude itself: nothing is repeated until its banks are used.</source>
        <translation>Тестке өзін алып тастаудың қажеті жоқ: банктеріндегі сұрақтар таусылғанша ештеңе қайталанбайды.</translation>
    </message>
    <message>
        <source>Attempts at {quiz} can use up {used} questions, which never come here. {count} are left then; drawn are {wanted}.</source>
        <translation>{quiz} тестінің әрекеттері {used} сұрақты пайдаланып қоюы мүмкін, олар мұнда енді келмейді. Сонда қалатын сұрақ саны – {count}, ал таңдалатыны – {wanted}.</translation>
    </message>
    <message>
        <source>The exam {exam} needs {wanted} questions of this course; the banks of its quizzes have {count}.</source>
        <translation>{exam} емтиханына осы курстан {wanted} сұрақ керек; курс тесттерінің банктерінде {count} сұрақ бар.</translation>
    </message>
    <message>
        <source>There is no objective {objective} in course.yaml.</source>
        <translation>course.yaml файлында {objective} мақсаты жоқ.</translation>
    </message>
    <message>
        <source>The id {id} is already used in {file}.</source>
        <translation>{id} идентификаторы {file} файлында қолданылып қойған.</translation>
    </message>
    <message>
        <source>There is no working-day calendar by which to count this term.</source>
        <translation>Бұл мерзімді есептейтін жұмыс күндерінің күнтізбесі жоқ.</translation>
    </message>
    <message>
        <source>The entry {law} is not a term in working days.</source>
        <translation>{law} жазбасы жұмыс күндерімен есептелетін мерзім емес.</translation>
    </message>
    <message>
        <source>This term rests on unconfirmed law or days, so the question is not graded.</source>
        <translation>Бұл мерзім расталмаған нормаға немесе күндерге сүйенеді, сондықтан сұрақ бағаланбайды.</translation>
    </message>
    <message>
        <source>A near miss cannot be the right day.</source>
        <translation>Дұрысқа жақын жауап ретінде дұрыс күннің өзі көрсетілмейді.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this file.</source>
        <translation>{id} идентификаторы бұл файлда екі рет қолданылған.</translation>
    </message>
    <message>
        <source>The term {term} is missing in {language}.</source>
        <translation>{term} термині жазылмаған, тілі: {language}.</translation>
    </message>
    <message>
        <source>The path has no course named {course}.</source>
        <translation>Оқу жолында {course} деген курс жоқ.</translation>
    </message>
    <message>
        <source>The exam does not ask about {course}, so nobody can reach that share.</source>
        <translation>Емтиханда {course} курсы бойынша сұрақ жоқ, сондықтан ол бойынша қажет үлесті ешкім жинай алмайды.</translation>
    </message>
    <message>
        <source>The exam excludes {quiz}, which is no other exam of the path.</source>
        <translation>Емтихан {quiz} емтиханының сұрақтарын алып тастайды, бірақ оқу жолында ондай басқа емтихан жоқ.</translation>
    </message>
    <message>
        <source>An exam draws from the banks of its courses; {field} cannot be written here.</source>
        <translation>Емтихан сұрақтарды өз курстарының банктерінен алады; {field} өрісін мұнда жазуға болмайды.</translation>
    </message>
    <message>
        <source>Cases drawn: {wanted}; the whole exam has {count} questions.</source>
        <translation>Таңдалатын жағдаяттық тапсырма саны: {wanted}; бүкіл емтихандағы сұрақ саны: {count}.</translation>
    </message>
    <message>
        <source>The file {file} is damaged: {problem}. Restore it from your last copy.</source>
        <translation>{file} файлы бүлінген: {problem}. Оны соңғы көшірмеңізден қалпына келтіріңіз.</translation>
    </message>
    <message>
        <source>The id {id} is new. Run “kense lock” before you publish the course.</source>
        <translation>{id} идентификаторы жаңа. Курсты жарияламас бұрын «kense lock» командасын орындаңыз.</translation>
    </message>
    <message>
        <source>The id {id} was retired and cannot come back; choose a new id.</source>
        <translation>{id} идентификаторы қолданыстан шығарылған, оны қайтаруға болмайды; жаңасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The id {id} was a {before} and is now a {now}; a new type needs a new id, the old one retires.</source>
        <translation>{id} идентификаторының түрі өзгерген: бұрын {before}, қазір {now}. Жаңа түрге жаңа идентификатор керек, ескісі қолданыстан шығады.</translation>
    </message>
    <message>
        <source>The right answer of {id} changed. If this corrects a mistake, run “kense lock --correction {id}”; if it asks something else, give it a new id.</source>
        <translation>{id} сұрағының дұрыс жауабы өзгерді. Қатені түзеткен болсаңыз, «kense lock --correction {id}» командасын орындаңыз; сұрақтың мәні басқа болса, оған жаңа идентификатор беріңіз.</translation>
    </message>
    <message>
        <source>The source of this block changed (line {line}); look at the translation again.</source>
        <translation>Бұл блоктың түпнұсқасы өзгерді ({line}-жол); аударманы қайта қараңыз.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so the ids of the course are not known. Mend it.</source>
        <translation>{file} файлы оқылмады, сондықтан курстың идентификаторлары белгісіз. Файлды түзетіңіз.</translation>
    </message>
    <message>
        <source>A lesson begins with its id and title between two lines of ---.</source>
        <translation>Сабақ екі --- жолының арасындағы идентификатор мен тақырыптан басталады.</translation>
    </message>
    <message>
        <source>The file is named after the lesson {lesson}, but its text says {id}.</source>
        <translation>Файл атында {lesson} сабағы көрсетілген, ал мәтінінде – {id}.</translation>
    </message>
    <message>
        <source>This block is nested too deeply to be shown.</source>
        <translation>Бұл блоктың қабаттары тым көп, сондықтан ол көрсетілмейді.</translation>
    </message>
    <message>
        <source>This line closes a block, but none is open here.</source>
        <translation>Бұл жол блокты жабады, бірақ бұл жерде ашық блок жоқ.</translation>
    </message>
    <message>
        <source>This block is never closed: a line with /// alone is missing.</source>
        <translation>Бұл блок жабылмаған: жеке /// жолы жетіспейді.</translation>
    </message>
    <message>
        <source>There is no block named {kind}.</source>
        <translation>{kind} деген блок жоқ.</translation>
    </message>
    <message>
        <source>A {kind} block names an id after the bar.</source>
        <translation>{kind} блогында тік сызықтан кейін идентификатор жазылады.</translation>
    </message>
    <message>
        <source>Headings in a lesson are of level 2 or 3 (## or ###).</source>
        <translation>Сабақтағы тақырыпшалар 2 немесе 3-деңгейде болады (## немесе ###).</translation>
    </message>
    <message>
        <source>This code is never closed: a line like its first one is missing.</source>
        <translation>Бұл код жабылмаған: бірінші жолындай жол жетіспейді.</translation>
    </message>
    <message>
        <source>Raw HTML is not allowed in a lesson; it is removed when shown.</source>
        <translation>Сабақта HTML коды қолданылмайды; ол көрсетілгенде алып тасталады.</translation>
    </message>
    <message>
        <source>The package {file} was refused: {reason}. Nothing of it was used and your progress is safe. Ask for the package again.</source>
        <translation>{file} пакеті қабылданбады: {reason}. Одан ештеңе алынған жоқ, оқу барысыңыз сақтаулы. Пакетті қайта сұратыңыз.</translation>
    </message>
    <message>
        <source>The course {course} is damaged and was not opened ({count} faults; the first in {file}, line {line}: {problem}) Your progress is safe. Ask the trainer for a new copy of the course.</source>
        <translation>{course} курсы бүлінген, сондықтан ашылмады (қателер саны: {count}; біріншісі {file} файлының {line}-жолында: {problem}) Оқу барысыңыз сақтаулы. Оқытушыдан курстың жаңа көшірмесін сұраңыз.</translation>
    </message>
    <message>
        <source>The lesson {lesson} has no text in {language}.</source>
        <translation>{lesson} сабағының мәтіні жоқ, тілі: {language}.</translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation>{name} өрісі жоқ.</translation>
    </message>
    <message>
        <source>There is no field named {name} here.</source>
        <translation>Бұл жерде {name} деген өріс болмайды.</translation>
    </message>
    <message>
        <source>This must be of type {expected}.</source>
        <translation>Мұның түрі мынадай болуы керек: {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is not one of: {allowed}.</source>
        <translation>«{found}» мына тізімде жоқ: {allowed}.</translation>
    </message>
    <message>
        <source>“{found}” has not the required form {pattern}.</source>
        <translation>«{found}» қажетті {pattern} үлгісіне сай емес.</translation>
    </message>
    <message>
        <source>“{found}” is not a {kind}.</source>
        <translation>«{found}» мына түрге сай емес: {kind}.</translation>
    </message>
    <message>
        <source>This value is not allowed: {problem}.</source>
        <translation>Мұндай мәнге болмайды: {problem}.</translation>
    </message>
    <message>
        <source>“{words}” cannot be printed: the fonts have no {letters}. No document was made, and your result is safe. Write it in Kazakh, Russian or Latin letters and try again.</source>
        <translation>«{words}» дегенді басып шығару мүмкін емес: қаріптерде мына таңбалар жоқ: {letters}. Құжат жасалған жоқ, нәтижеңіз сақтаулы. Оны қазақ, орыс немесе латын әріптерімен жазып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The fonts in {folder} are missing or damaged, so no document can be made. Your result is safe. Install Kense again, then try once more.</source>
        <translation>{folder} папкасындағы қаріптер жоқ немесе бүлінген, сондықтан құжат жасалмады. Нәтижеңіз сақтаулы. Kense бағдарламасын қайта орнатып, тағы бір рет көріңіз.</translation>
    </message>
    <message>
        <source>A single choice has exactly one correct option; here {count} are marked.</source>
        <translation>Бір жауапты сұрақта дұрыс нұсқа біреу ғана болады; мұнда белгіленгені: {count}.</translation>
    </message>
    <message>
        <source>A choice needs at least two options.</source>
        <translation>Таңдау сұрағында кемінде екі нұсқа болуы керек.</translation>
    </message>
    <message>
        <source>A text with gaps needs at least one gap.</source>
        <translation>Бос орындары бар мәтінде кемінде бір бос орын болуы керек.</translation>
    </message>
    <message>
        <source>The gap {gap} is not both in the text and in the list of gaps.</source>
        <translation>{gap} бос орны мәтінде де, бос орындар тізімінде де болуы керек, қазір біреуінде ғана бар.</translation>
    </message>
    <message>
        <source>A tolerance cannot be negative.</source>
        <translation>Рұқсат етілген ауытқу теріс сан болмайды.</translation>
    </message>
    <message>
        <source>A gap to select has exactly one correct option.</source>
        <translation>Таңдап толтырылатын бос орынның дұрыс нұсқасы біреу ғана болады.</translation>
    </message>
    <message>
        <source>A hint costs between 0 and 1 of the points, not {cost}.</source>
        <translation>Көмек сөз үшін шегерілетін ұпай үлесі 0 мен 1 аралығында болады, мұнда жазылғаны: {cost}.</translation>
    </message>
    <message>
        <source>Points cannot be negative.</source>
        <translation>Ұпай теріс сан болмайды.</translation>
    </message>
    <message>
        <source>The id {id} stands twice in this question.</source>
        <translation>{id} идентификаторы бұл сұрақта екі рет тұр.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first.</source>
        <translation>«{id}» идентификаторға жарамайды: ол 3–48 таңбадан тұрады, кіші латын әріптері, цифрлар және дефис болады, бірінші таңбасы – әріп.</translation>
    </message>
    <message>
        <source>A date question has either an answer or a deadline to count.</source>
        <translation>Күнді сұрайтын сұрақта не дайын жауап, не есептелетін мерзім болады, екеуі бірге болмайды.</translation>
    </message>
    <message>
        <source>Matching needs at least two pairs.</source>
        <translation>Сәйкестендіру сұрағында кемінде екі жұп болуы керек.</translation>
    </message>
    <message>
        <source>A multiple choice needs at least one correct and one wrong option.</source>
        <translation>Бірнеше жауапты сұрақта кемінде бір дұрыс және бір қате нұсқа болуы керек.</translation>
    </message>
    <message>
        <source>Ordering needs at least three items.</source>
        <translation>Ретке келтіру сұрағында кемінде үш элемент болуы керек.</translation>
    </message>
    <message>
        <source>A true-or-false question says why: feedback needs right and wrong.</source>
        <translation>«Дұрыс па, бұрыс па» сұрағы себебін түсіндіреді: feedback өрісінде right пен wrong болуы керек.</translation>
    </message>
    <message>
        <source>The package could not be written to {file} ({reason}). Choose another folder or free some space.</source>
        <translation>Пакет {file} файлына жазылмады ({reason}). Басқа папканы таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>The course has {count} faults; the first in {file}, line {line}: {problem} Run “kense check” to see all of them.</source>
        <translation>Курстағы қателер саны: {count}; біріншісі {file} файлының {line}-жолында: {problem} Бәрін көру үшін «kense check» командасын орындаңыз.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>{file} файлы бұрыннан бар, ол өзгертілген жоқ. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The course is not complete yet, so there is nothing to state. Your progress is safe; go on.</source>
        <translation>Курс әлі аяқталған жоқ, сондықтан анықтама берілмейді. Оқу барысыңыз сақтаулы, жалғастыра беріңіз.</translation>
    </message>
    <message>
        <source>The document could not be saved in {folder} ({reason}). Your progress is safe. Choose another folder or free some space.</source>
        <translation>Құжат {folder} папкасына сақталмады ({reason}). Оқу барысыңыз сақтаулы. Басқа папканы таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your progress is safe. Try again in {seconds} s.</source>
        <translation>PIN-код тым көп рет қате терілді. Оқу барысыңыз сақтаулы. {seconds} секундтан кейін қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The PIN is not right. Nothing is lost: try again, or ask your trainer to help you.</source>
        <translation>PIN-код дұрыс емес. Ештеңе жоғалған жоқ: қайталап көріңіз немесе оқытушыңыздан көмек сұраңыз.</translation>
    </message>
    <message>
        <source>There is no code in “{shown}”. Give the text that begins with KS1:, or a picture of the page.</source>
        <translation>«{shown}» ішінде код жоқ. KS1: деп басталатын мәтінді немесе беттің суретін беріңіз.</translation>
    </message>
    <message>
        <source>The picture {file} cannot be read ({reason}). Scan the page again.</source>
        <translation>{file} суреті оқылмады ({reason}). Бетті қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>No code was found in {file}. Scan the page again, straight and sharp.</source>
        <translation>{file} суретінен код табылмады. Бетті тік қойып, анық етіп қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved in {file}. Everything saved before is safe. Free some space, then repeat the last step.</source>
        <translation>Диск толып қалған, сондықтан соңғы өзгеріс {file} файлына сақталмады. Бұрын сақталғанның бәрі орнында. Дискіде орын босатып, соңғы қадамды қайталаңыз.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the folder is read-only. What was saved before is safe. Ask for write rights to this folder, or start Kense with another data folder (--data-dir).</source>
        <translation>{file} файлына жазу мүмкін емес: папка тек оқуға ашық. Бұрын сақталғанның бәрі орнында. Осы папкаға жазу құқығын сұраңыз немесе Kense бағдарламасын басқа деректер папкасымен іске қосыңыз (--data-dir).</translation>
    </message>
    <message>
        <source>{file} is busy: another program holds it. What was saved before is safe. Wait until a backup or antivirus scan is over and try again.</source>
        <translation>{file} файлы бос емес: оны басқа бағдарлама пайдаланып тұр. Бұрын сақталғанның бәрі орнында. Сақтық көшірме жасау немесе антивирус тексеруі аяқталғанша күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). Kense leaves it exactly as it is. Copy the folder {folder} to a safe place and show it to the person who looks after this PC.</source>
        <translation>{file} файлы бүлінген ({reason}). Kense оған тиіспейді, файл сол күйінде қалады. {folder} папкасын сенімді жерге көшіріп, осы компьютерге жауапты маманға көрсетіңіз.</translation>
    </message>
    <message>
        <source>{file} could not be used ({reason}). What was saved before is safe. Close Kense, start it again and repeat the last step.</source>
        <translation>{file} файлын пайдалану мүмкін болмады ({reason}). Бұрын сақталғанның бәрі орнында. Kense бағдарламасын жауып, қайта іске қосыңыз да, соңғы қадамды қайталаңыз.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Kense. It was not changed and nothing is lost. Open it with the newer program, or install the newest Kense here.</source>
        <translation>{file} файлын Kense бағдарламасының жаңарақ нұсқасы жазған. Файл өзгертілген жоқ, ештеңе жоғалмады. Оны сол нұсқамен ашыңыз немесе осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. What was saved before is safe. Ask for write rights to it, or start Kense with another data folder (--data-dir).</source>
        <translation>{folder} папкасына жазу мүмкін емес. Бұрын сақталғанның бәрі орнында. Папкаға жазу құқығын сұраңыз немесе Kense бағдарламасын басқа деректер папкасымен іске қосыңыз (--data-dir).</translation>
    </message>
    <message>
        <source>This profile is already open in another Kense window on this PC. Nothing is lost: go on in that window, or close it first.</source>
        <translation>Бұл профиль осы компьютердегі басқа Kense терезесінде ашық тұр. Ештеңе жоғалған жоқ: сол терезеде жалғастырыңыз немесе алдымен оны жабыңыз.</translation>
    </message>
    <message>
        <source>The profile could not be saved in {folder} ({reason}). Nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Профиль {folder} папкасына сақталмады ({reason}). Ештеңе өзгерген жоқ. Дискіде орын бар-жоғын және сол жерге жазу құқығыңызды тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This is not a signed document of Kense, or a part of it is missing or damaged. Nothing was taken over from it. Scan or copy it again, whole.</source>
        <translation>Бұл – Kense қол қойған құжат емес, немесе оның бір бөлігі жоқ не бүлінген. Одан ештеңе алынған жоқ. Оны түгел қайта сканерлеңіз немесе көшіріңіз.</translation>
    </message>
    <message>
        <source>This was signed with the key {key}, which this computer does not know, so it can be neither confirmed nor refuted here. Nothing was taken over from it. Ask the office that issued it, or bring its newer key list to this computer.</source>
        <translation>Бұған {key} кілтімен қол қойылған, ал бұл компьютер ондай кілтті танымайды, сондықтан мұнда оны растау да, теріске шығару да мүмкін емес. Одан ештеңе алынған жоқ. Құжатты берген мекемеден сұраңыз немесе сол мекеменің жаңа кілттер тізімін осы компьютерге әкеліңіз.</translation>
    </message>
    <message>
        <source>The key of this installation cannot be read or made in {file}: {reason}. Your progress is safe; only signing has to wait. Check that the folder can be written and the disk is not full, then try again.</source>
        <translation>Осы компьютердегі бағдарламаның кілтін {file} файлынан оқу немесе сонда жасау мүмкін болмады: {reason}. Оқу барысыңыз сақтаулы, тек қол қою кейінге қалады. Папкаға жазуға болатынын және дискінің толмағанын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The key file {file} was written by a newer Kense. It was left as it is and your progress is safe. Start the newer Kense to sign.</source>
        <translation>{file} кілт файлын Kense бағдарламасының жаңарақ нұсқасы жазған. Файл сол күйінде қалды, оқу барысыңыз сақтаулы. Қол қою үшін сол жаңа нұсқаны іске қосыңыз.</translation>
    </message>
    <message>
        <source>The key of this installation is damaged. Your progress and everything printed so far are safe; the damaged file is kept as {file}. If you have a backup of it, put it back as {original}. Otherwise try again: Kense makes a new key, and the office will see this computer as a new one.</source>
        <translation>Осы компьютердегі бағдарламаның кілті бүлінген. Оқу барысыңыз бен осы уақытқа дейін басып шығарылғанның бәрі орнында; бүлінген файлдың қазіргі аты: {file}. Сақтық көшірмесі болса, оны {original} деген атпен орнына қойыңыз. Болмаса, қайталап көріңіз: Kense жаңа кілт жасайды, мекеме бұл компьютерді жаңа компьютер деп таниды.</translation>
    </message>
    <message>
        <source>The signature does not fit: this was changed after it was signed, or somebody else signed it. Nothing was taken over from it. Do not rely on it; ask for a new one.</source>
        <translation>Қолтаңба сәйкес келмейді: бұл қол қойылғаннан кейін өзгертілген немесе оған басқа біреу қол қойған. Одан ештеңе алынған жоқ. Бұған сенбеңіз, жаңасын сұраңыз.</translation>
    </message>
    <message>
        <source>The statement does not fit into its code because the course id {course} is too long. Your result is safe. Tell the author of the course.</source>
        <translation>{course} курс идентификаторы тым ұзын болғандықтан, анықтама кодқа сыймады. Нәтижеңіз сақтаулы. Курс авторына хабарлаңыз.</translation>
    </message>
    <message>
        <source>No program for PDF documents was found on this PC. Save the statement and open it elsewhere.</source>
        <translation>Бұл компьютерде PDF құжаттарын ашатын бағдарлама табылмады. Анықтаманы сақтап, басқа жерде ашыңыз.</translation>
    </message>
    <message>
        <source>The tour failed at “{step}” ({reason}). Pictures are in {folder}.</source>
        <translation>Тур «{step}» қадамында үзілді ({reason}). Суреттер мына папкада: {folder}.</translation>
    </message>
    <message>
        <source>Questions drawn: {wanted}; there are only {graded} that rest on confirmed law and bring points.</source>
        <translation>Таңдалатын сұрақ саны: {wanted}; расталған нормаға сүйенетін және ұпай беретін сұрақ саны небәрі {graded}.</translation>
    </message>
    <message>
        <source>Questions drawn for {name}: {wanted}; there are only {graded} that rest on confirmed law and bring points.</source>
        <translation>{name} үшін таңдалатын сұрақ саны: {wanted}; расталған нормаға сүйенетін және ұпай беретін сұрақ саны небәрі {graded}.</translation>
    </message>
    <message>
        <source>Questions drawn from the bank {name}: {wanted}; it has {count}.</source>
        <translation>{name} банкінен таңдалатын сұрақ саны: {wanted}; онда бары: {count}.</translation>
    </message>
    <message>
        <source>Questions drawn from the bank {name} for the section {section}: {wanted}; it has {count}.</source>
        <translation>{name} банкінен {section} бөлімі үшін таңдалатын сұрақ саны: {wanted}; онда бары: {count}.</translation>
    </message>
    <message>
        <source>Questions drawn for the objective {name}: {wanted}; the banks have {count}.</source>
        <translation>{name} мақсаты бойынша таңдалатын сұрақ саны: {wanted}; банктерде бары: {count}.</translation>
    </message>
    <message>
        <source>Questions drawn for the objective {name} in the section {section}: {wanted}; its banks have {count}.</source>
        <translation>{section} бөлімінде {name} мақсаты бойынша таңдалатын сұрақ саны: {wanted}; бөлім банктерінде бары: {count}.</translation>
    </message>
    <message>
        <source>The banks of the quiz have no question to draw.</source>
        <translation>Тест банктерінде таңдауға болатын сұрақ жоқ.</translation>
    </message>
    <message>
        <source>The banks of the section {section} have no question to draw.</source>
        <translation>{section} бөлімінің банктерінде таңдауға болатын сұрақ жоқ.</translation>
    </message>
    <message>
        <source>Questions drawn for the section {section}: {wanted}; its banks have {count}.</source>
        <translation>{section} бөлімі үшін таңдалатын сұрақ саны: {wanted}; бөлім банктерінде бары: {count}.</translation>
    </message>
    <message>
        <source>Questions drawn in all: {wanted}; the banks have {count}.</source>
        <translation>Барлығы таңдалатын сұрақ саны: {wanted}; банктерде бары: {count}.</translation>
    </message>
    <message>
        <source>Cases drawn: {wanted}; banks and quotas leave room for {count}.</source>
        <translation>Таңдалатын жағдаяттық тапсырма саны: {wanted}; банктер мен квоталар мүмкіндік беретіні: {count}.</translation>
    </message>
    <message>
        <source>Cases drawn for the section {section}: {wanted}; its banks and quotas leave room for {count}.</source>
        <translation>{section} бөлімі үшін таңдалатын жағдаяттық тапсырма саны: {wanted}; оның банктері мен квоталары мүмкіндік беретіні: {count}.</translation>
    </message>
    <message>
        <source>A draw has per_bank or per_objective, not both. Use sections for the other one.</source>
        <translation>draw ішінде per_bank немесе per_objective жазылады, екеуі бірге болмайды. Екіншісі үшін бөлімдерді (sections) пайдаланыңыз.</translation>
    </message>
    <message>
        <source>There is no bank to draw questions from.</source>
        <translation>Сұрақ таңдайтын банк жоқ.</translation>
    </message>
    <message>
        <source>The bank {bank} stands in two parts of this quiz. Give each part banks of its own.</source>
        <translation>{bank} банкі бұл тесттің екі бөлігінде тұр. Әр бөлікке өз банктерін беріңіз.</translation>
    </message>
    <message>
        <source>The exam {exam} asks about the course {course}, which is not on this PC. Nothing was started and nothing is lost. Install the course, or ask whoever gave you the courses.</source>
        <translation>{exam} емтиханында {course} курсы бойынша сұрақтар бар, бірақ ол курс осы компьютерде жоқ. Ештеңе басталған жоқ, ештеңе жоғалмады. Курсты орнатыңыз немесе сізге курстарды берген адамға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The last day {closes} lies before the first day {opens}.</source>
        <translation>Соңғы күн ({closes}) бірінші күннен ({opens}) бұрын тұр.</translation>
    </message>
    <message>
        <source>Feedback comes after the last day, and there is none: write closes.</source>
        <translation>Нәтиже соңғы күннен кейін көрсетіледі, ал ол күн жазылмаған: closes өрісін қосыңыз.</translation>
    </message>
    <message>
        <source>The advised time of {minutes} minutes is longer than the limit of {limit}.</source>
        <translation>Ұсынылатын уақыт ({minutes} мин) шектен ({limit} мин) ұзақ.</translation>
    </message>
    <message>
        <source>attempts_days changes nothing without attempts.</source>
        <translation>attempts өрісі болмаса, attempts_days ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>delay_from changes nothing without delay_hours.</source>
        <translation>delay_hours өрісі болмаса, delay_from ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>Nobody ever waits: the attempts end before the one from which on a wait is asked.</source>
        <translation>Ешкім күтпейді: әрекеттер үзіліс талап етілетін әрекетке жетпей таусылады.</translation>
    </message>
    <message>
        <source>when_closed changes nothing without limit_minutes.</source>
        <translation>limit_minutes өрісі болмаса, when_closed ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>penalty changes nothing unless feedback is immediate.</source>
        <translation>feedback мәні immediate болмаса, penalty ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>wrong_cost changes nothing where certainty is scored.</source>
        <translation>certainty мәні scored болса, wrong_cost ештеңені өзгертпейді.</translation>
    </message>
    <message>
        <source>The last day for this quiz was {day}; today is {today} by this PC&apos;s clock. Your progress is safe. If the clock is wrong, have it set; otherwise ask the trainer for another date.</source>
        <translation>Бұл тесттің соңғы күні – {day}; осы компьютердің сағаты бойынша бүгін – {today}. Оқу барысыңыз сақтаулы. Сағат қате болса, түзетуді сұраңыз; дұрыс болса, оқытушыдан басқа күн сұраңыз.</translation>
    </message>
    <message>
        <source>All {count} attempts at this quiz are used. Your results are safe. Ask the trainer for another one.</source>
        <translation>Бұл тесттің барлық әрекеті пайдаланылды: {count}. Нәтижелеріңіз сақтаулы. Оқытушыдан тағы бір әрекет сұраңыз.</translation>
    </message>
    <message>
        <source>All {count} attempts within {days} days are used. Your results are safe. The next one may begin on {moment}.</source>
        <translation>{days} күнге берілген барлық әрекет пайдаланылды: {count}. Нәтижелеріңіз сақтаулы. Келесі әрекетті бастауға болатын уақыт: {moment}.</translation>
    </message>
    <message>
        <source>Between two attempts lie {hours} hours. Your results are safe. The next one may begin on {moment}.</source>
        <translation>Екі әрекеттің арасында {hours} сағат өтуге тиіс. Нәтижелеріңіз сақтаулы. Келесі әрекетті бастауға болатын уақыт: {moment}.</translation>
    </message>
    <message>
        <source>This quiz opens on {day}; today is {today} by this PC&apos;s clock. Your progress is safe. Come back then; if the clock is wrong, have it set.</source>
        <translation>Бұл тесттің ашылатын күні – {day}; осы компьютердің сағаты бойынша бүгін – {today}. Оқу барысыңыз сақтаулы. Тестке сол күні оралыңыз; сағат қате болса, түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be drawn. {problem} Other quizzes have used {excluded} more, and what you had there does not come again. Nothing was started and nothing is lost. Tell the author of the course.</source>
        <translation>{quiz} тестіне сұрақ таңдау мүмкін болмады. {problem} Басқа тесттерде тағы {excluded} сұрақ пайдаланылған, ал сонда кездескен сұрақ қайталанбайды. Ештеңе басталған жоқ, ештеңе жоғалмады. Курс авторына хабарлаңыз.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be drawn. {problem} Nothing was started and nothing is lost. Tell the author of the course.</source>
        <translation>{quiz} тестіне сұрақ таңдау мүмкін болмады. {problem} Ештеңе басталған жоқ, ештеңе жоғалмады. Курс авторына хабарлаңыз.</translation>
    </message>
    <message>
        <source>A case needs at least three questions.</source>
        <translation>Жағдаяттық тапсырмада кемінде үш сұрақ болуы керек.</translation>
    </message>
    <message>
        <source>A case needs a document that its questions are about.</source>
        <translation>Жағдаяттық тапсырмада сұрақтар қойылатын құжат болуы керек.</translation>
    </message>
    <message>
        <source>No question of this case has points, so nothing can be earned in it.</source>
        <translation>Бұл жағдаяттық тапсырманың бірде-бір сұрағына ұпай берілмеген, сондықтан ол үшін ұпай алу мүмкін емес.</translation>
    </message>
    <message>
        <source>Hints belong to the whole case, not to one of its questions.</source>
        <translation>Көмек сөз жеке сұраққа емес, бүкіл жағдаяттық тапсырмаға беріледі.</translation>
    </message>
    <message>
        <source>There is no category “{category}” in this question.</source>
        <translation>Бұл сұрақта «{category}» тобы жоқ.</translation>
    </message>
    <message>
        <source>Sorting needs at least two categories.</source>
        <translation>Топтарға бөлу сұрағында кемінде екі топ болуы керек.</translation>
    </message>
    <message>
        <source>Sorting needs at least three items.</source>
        <translation>Топтарға бөлу сұрағында кемінде үш элемент болуы керек.</translation>
    </message>
    <message>
        <source>An essay needs at least one criterion in its rubric.</source>
        <translation>Жазба жауаптың rubric өрісінде кемінде бір критерий болуы керек.</translation>
    </message>
    <message>
        <source>The most words ({most}) cannot be fewer than the least ({least}).</source>
        <translation>Сөздердің ең көп саны ({most}) ең аз санынан ({least}) кем болмайды.</translation>
    </message>
    <message>
        <source>A criterion needs more than 0 points.</source>
        <translation>Критерийге 0-ден көп ұпай берілуі керек.</translation>
    </message>
    <message>
        <source>A level has between 0 and the {points} points of its criterion.</source>
        <translation>Деңгейдің ұпайы 0 мен критерий ұпайының ({points}) аралығында болады.</translation>
    </message>
    <message>
        <source>A picture to choose on needs at least two regions.</source>
        <translation>Таңдауға арналған суретте кемінде екі аймақ болуы керек.</translation>
    </message>
    <message>
        <source>A region is drawn in one way: as a box of four numbers or as a polygon of three or more points.</source>
        <translation>Аймақ бір тәсілмен беріледі: төрт саннан тұратын тіктөртбұрышпен (box) немесе үш не одан көп нүктелі көпбұрышпен (polygon).</translation>
    </message>
    <message>
        <source>This region reaches out of the picture: its numbers are parts of width and height, from 0 to 1.</source>
        <translation>Бұл аймақ суреттің шегінен шығып кетеді: оның сандары – ен мен биіктіктің 0 мен 1 аралығындағы үлестері.</translation>
    </message>
    <message>
        <source>This region has no area, so nobody can choose it on the picture.</source>
        <translation>Бұл аймақтың ауданы жоқ, сондықтан оны суреттен таңдау мүмкін емес.</translation>
    </message>
    <message>
        <source>No region is marked as the right one.</source>
        <translation>Бірде-бір аймақ дұрыс деп белгіленбеген.</translation>
    </message>
    <message>
        <source>Several regions are right: let learners choose several with “many: true”.</source>
        <translation>Дұрыс аймақ біреу емес: бірнешеуін таңдауға «many: true» арқылы рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>All regions are right, so nothing is asked: draw a wrong one too.</source>
        <translation>Барлық аймақ дұрыс, сондықтан таңдайтын ештеңе жоқ: қате аймақ та қосыңыз.</translation>
    </message>
    <message>
        <source>This part asks nothing, so hints and feedback would never be shown.</source>
        <translation>Бұл бөлікте сұрақ жоқ, сондықтан көмек сөз бен түсіндірме ешқашан көрсетілмейді.</translation>
    </message>
    <message>
        <source>An opinion is neither right nor wrong: no option of a survey is correct.</source>
        <translation>Пікір дұрыс не бұрыс болмайды: сауалнамада дұрыс нұсқа жоқ.</translation>
    </message>
    <message>
        <source>A survey has at least two options, or none for a free text.</source>
        <translation>Сауалнамада кемінде екі нұсқа болады, ал жауап өз сөзімен жазылса, нұсқа болмайды.</translation>
    </message>
    <message>
        <source>Without options there is nothing of which “{name}” could be chosen.</source>
        <translation>Нұсқалар жоқ, сондықтан «{name}» өрісінің мұнда мәні жоқ.</translation>
    </message>
    <message>
        <source>An opinion is neither right nor wrong: a survey gives no feedback.</source>
        <translation>Пікір дұрыс не бұрыс болмайды: сауалнамада жауапқа түсіндірме берілмейді.</translation>
    </message>
    <message>
        <source>Number of cells in this row: {cells}. Number of columns: {columns}.</source>
        <translation>Бұл жолдағы ұяшық саны: {cells}. Баған саны: {columns}.</translation>
    </message>
    <message>
        <source>A table to fill in needs at least one gap.</source>
        <translation>Толтырылатын кестеде кемінде бір бос орын болуы керек.</translation>
    </message>
    <message>
        <source>A cell has either a text or a gap, and never both.</source>
        <translation>Ұяшықта не мәтін, не бос орын болуы керек, екеуі бірге болмайды.</translation>
    </message>
    <message>
        <source>This is not the opening code. Nothing was begun and nothing is lost. Ask the invigilator.</source>
        <translation>Ашу коды дұрыс емес. Ештеңе басталған жоқ, ештеңе жоғалмады. Емтихан бақылаушысына айтыңыз.</translation>
    </message>
    <message>
        <source>{file} is no table of marks. The first line names the columns: the attempt, then each question once; or slots.1.mark, slots.2.mark and so on.</source>
        <translation>{file} файлы ұпайлар кестесі емес. Бірінші жолда бағандар аталады: әрекет, содан кейін әр сұрақ бір реттен; немесе slots.1.mark, slots.2.mark, т.с.с.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Save it again as CSV in UTF-8.</source>
        <translation>{file} файлы оқылмады ({reason}). Оны UTF-8 кодтауындағы CSV түрінде қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The answers could not be saved in {folder} ({reason}). They are safe on this PC. Choose another folder or another stick.</source>
        <translation>Жауаптар {folder} папкасына сақталмады ({reason}). Осы компьютерде олар сақтаулы. Басқа папканы немесе басқа флеш-жинақтағышты таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} did not arrive as it was written: the stick or disk is faulty. Your answers are safe on this PC. Save them again to another stick.</source>
        <translation>{file} файлы бұрмаланып жазылды: флеш-жинақтағыш немесе диск ақаулы. Жауаптарыңыз осы компьютерде сақтаулы. Оларды басқа флеш-жинақтағышқа қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>This was no sealed exam: it is marked here, and there is nothing to send.</source>
        <translation>Бұл – мөрленген емтихан емес: ол осы жерде бағаланады, ештеңе жіберудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>The exam is not handed in yet. Your answers are safe. Hand it in, then save the answers.</source>
        <translation>Емтихан әлі тапсырылған жоқ. Жауаптарыңыз сақтаулы. Емтиханды тапсырып, содан кейін жауаптарды сақтаңыз.</translation>
    </message>
    <message>
        <source>The course {course} that the exam was made from is not in the course folders of this PC. Nothing was marked and the answers are safe. Name its folder.</source>
        <translation>Емтихан құрастырылған {course} курсы осы компьютердің курс папкаларында жоқ. Ештеңе бағаланған жоқ, жауаптар сақтаулы. Курс папкасын көрсетіңіз.</translation>
    </message>
    <message>
        <source>This exam was sealed for another key. Nothing was marked and the answers are safe. Use the key that was named when the exam was sealed.</source>
        <translation>Бұл емтихан басқа кілтке арнап мөрленген. Ештеңе бағаланған жоқ, жауаптар сақтаулы. Емтихан мөрленгенде көрсетілген кілтті пайдаланыңыз.</translation>
    </message>
    <message>
        <source>Several files tell different things of this attempt ({files}), so none of them was counted. Ask for the answers again, and look at who had the files.</source>
        <translation>Бұл әрекет туралы бірнеше файлда әртүрлі мәлімет бар ({files}), сондықтан олардың бірде-бірі есепке алынбады. Жауаптарды қайта сұратып, файлдар кімде болғанын анықтаңыз.</translation>
    </message>
    <message>
        <source>This attempt is in {file} as well and was counted once.</source>
        <translation>Бұл әрекет {file} файлында да бар; ол бір рет есепке алынды.</translation>
    </message>
    <message>
        <source>The answers in this file cannot be understood ({reason}): they are damaged, or from a newer Kense. Nothing was counted. Fetch them again, or use a newer Kense.</source>
        <translation>Бұл файлдағы жауаптарды түсіну мүмкін болмады ({reason}): олар бүлінген немесе Kense бағдарламасының жаңарақ нұсқасында жазылған. Ештеңе есепке алынған жоқ. Оларды қайта алыңыз немесе Kense бағдарламасының жаңарақ нұсқасын пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Nothing was counted. Fetch it again.</source>
        <translation>Файл оқылмады ({reason}). Ештеңе есепке алынған жоқ. Файлды қайта алыңыз.</translation>
    </message>
    <message>
        <source>The course in {folder} has no question {question}, which is in the exam. Nothing was marked and the answers are safe. Name the folder that the exam was made from.</source>
        <translation>{folder} папкасындағы курста емтихандағы {question} сұрағы жоқ. Ештеңе бағаланған жоқ, жауаптар сақтаулы. Емтихан құрастырылған папканы көрсетіңіз.</translation>
    </message>
    <message>
        <source>These are answers to another exam, or to one that was changed on the way ({exam}, {quiz}). They were not counted. Mark them with the file that was kept for that exam.</source>
        <translation>Бұл – басқа емтиханның немесе жолда өзгертілген емтиханның жауаптары ({exam}, {quiz}). Олар есепке алынбады. Оларды сол емтихан үшін сақталған файлмен бағалаңыз.</translation>
    </message>
    <message>
        <source>This attempt was not handed in, so it was not counted.</source>
        <translation>Бұл әрекет тапсырылмаған, сондықтан есепке алынбады.</translation>
    </message>
    <message>
        <source>The questions of this attempt are not a paper of this exam, so it was not counted. Look at who had the file and the PC.</source>
        <translation>Бұл әрекеттің сұрақтары осы емтиханның нұсқасы бола алмайды, сондықтан ол есепке алынбады. Файл мен компьютер кімде болғанын анықтаңыз.</translation>
    </message>
    <message>
        <source>An opening code has {shortest} to {longest} characters. Choose another one.</source>
        <translation>Ашу коды {shortest}–{longest} таңбадан тұрады. Басқа кодты таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is not the file that was kept when the exam was sealed, or it is damaged ({reason}). Nothing was marked and the answers are safe. Use a copy of that file.</source>
        <translation>{file} файлы емтихан мөрленгенде сақталған файл емес немесе ол бүлінген ({reason}). Ештеңе бағаланған жоқ, жауаптар сақтаулы. Сол файлдың көшірмесін пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The course {course} has no quiz named {quiz}. It has: {quizzes}.</source>
        <translation>{course} курсында {quiz} деген тест жоқ. Онда бары: {quizzes}.</translation>
    </message>
    <message>
        <source>The quiz {quiz} is sealed already. Seal the one it was made from.</source>
        <translation>{quiz} тесті мөрленіп қойған. Ол жасалған бастапқы тестті мөрлеңіз.</translation>
    </message>
    <message>
        <source>The question {question} cannot be sealed: two of its parts have ids that cannot be told apart. Nothing was written. Give one of them another id.</source>
        <translation>{question} сұрағын мөрлеу мүмкін емес: оның екі бөлігінің идентификаторларын ажырату мүмкін емес. Ештеңе жазылған жоқ. Олардың біріне басқа идентификатор беріңіз.</translation>
    </message>
    <message>
        <source>The exam could not be written to {folder} ({reason}). Choose another folder or free some space.</source>
        <translation>Емтихан {folder} папкасына жазылмады ({reason}). Басқа папканы таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be sealed: {problem} Questions left out because their law or days are not confirmed: {count}. Nothing was written.</source>
        <translation>{quiz} тестін мөрлеу мүмкін емес: {problem} Нормасы немесе күндері расталмағандықтан алынбаған сұрақ саны: {count}. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is an exam {exam} or its {master} in {folder} already, and it was left as it is: answers to it could not be marked without it. Choose another folder or another id.</source>
        <translation>{folder} папкасында {exam} емтиханы немесе оның {master} файлы бұрыннан бар; олар сол күйінде қалды: оларсыз жауаптарды бағалау мүмкін болмас еді. Басқа папканы немесе басқа идентификаторды таңдаңыз.</translation>
    </message>
    <message>
        <source>The record in {file} was changed from outside at entry {place}. Nothing was deleted; keep the folder {folder} and show it to your trainer.</source>
        <translation>{file} файлындағы жазба {place}-жолында сырттан өзгертілген. Ештеңе жойылған жоқ; {folder} папкасын сақтап, оқытушыға көрсетіңіз.</translation>
    </message>
    <message>
        <source>The office key cannot be written to {file} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Мекеме кілті {file} файлына жазылмады ({reason}). Ештеңе өзгерген жоқ. Басқа папканы таңдаңыз немесе дискіде орын босатыңыз.</translation>
    </message>
    <message>
        <source>There is a file {file} or {public} already, and it was left as it is: without the key in it, what was sealed to it could never be opened again. Choose another name.</source>
        <translation>{file} немесе {public} файлы бұрыннан бар, ол сол күйінде қалды: ондағы кілтсіз сол кілтке арнап мөрленгенді енді ешқашан ашу мүмкін болмас еді. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Kense. Nothing was taken over from it.</source>
        <translation>Бұл – Kense мөрлеген файл емес. Одан ештеңе алынған жоқ.</translation>
    </message>
    <message>
        <source>This was sealed for another office, with the key {theirs}; this key is {own}. Nothing was taken over from it. Send it to that office, or use its key.</source>
        <translation>Файл басқа мекемеге арнап, {theirs} кілтімен мөрленген; мына кілт – {own}. Одан ештеңе алынған жоқ. Файлды сол мекемеге жіберіңіз немесе сол мекеменің кілтін пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The sealed file is damaged and cannot be opened. Nothing was taken over from it. Fetch it again from the computer where it was made.</source>
        <translation>Мөрленген файл бүлінген, оны ашу мүмкін емес. Одан ештеңе алынған жоқ. Оны өзі жасалған компьютерден қайта алыңыз.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Nothing was changed. Try again; capitals and the language of the keyboard matter.</source>
        <translation>Құпиясөз тіркесі {file} файлын ашпайды. Ештеңе өзгерген жоқ. Қайталап көріңіз; бас әріптер мен пернетақта тілі маңызды.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work with the passphrase: {megabytes} MB are needed. Nothing was changed. Close other programs and try again.</source>
        <translation>Құпиясөз тіркесімен жұмыс істеуге бос жад жетпейді: {megabytes} МБ керек. Ештеңе өзгерген жоқ. Басқа бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.</source>
        <translation>{file} кілт файлы оқылмады ({reason}). Ештеңе өзгерген жоқ. Файл атауын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is no key of an office, or it is damaged. It was left as it is. Use the file that “kense exam key” made, or a copy of it.</source>
        <translation>{file} файлы мекеме кілті емес немесе ол бүлінген. Файл сол күйінде қалды. «kense exam key» командасы жасаған файлды немесе оның көшірмесін пайдаланыңыз.</translation>
    </message>
    <message>
        <source>There is no practice desk {practice}: write practice/{practice}.yaml.</source>
        <translation>{practice} жаттығу үстелі жоқ: practice/{practice}.yaml файлын жазыңыз.</translation>
    </message>
    <message>
        <source>Completion asks for the desk {practice}, which the outline does not have.</source>
        <translation>Аяқтау үшін {practice} жаттығу үстелі керек, бірақ ол курс жоспарында жоқ.</translation>
    </message>
    <message>
        <source>The desk {practice} stands nowhere in the outline, so nobody can open it.</source>
        <translation>{practice} жаттығу үстелі курс жоспарында жоқ, сондықтан оны ешкім аша алмайды.</translation>
    </message>
    <message>
        <source>There is no value {law} in law.yaml.</source>
        <translation>law.yaml файлында {law} мәні жоқ.</translation>
    </message>
    <message>
        <source>A value counts from {name}, which is not there.</source>
        <translation>Мән {name} дегеннен есептеледі, бірақ ол жоқ.</translation>
    </message>
    <message>
        <source>A formula cannot be worked out: {problem}.</source>
        <translation>Формуланы есептеу мүмкін емес: {problem}.</translation>
    </message>
    <message>
        <source>In variant {variant} a run can get stuck at {case}.</source>
        <translation>{variant} нұсқасында {case} тұсында тұрып қалуға болады.</translation>
    </message>
    <message>
        <source>The check {check} looks at no case of any variant.</source>
        <translation>{check} тексеруі бірде-бір нұсқаның бірде-бір ісіне қатысты емес.</translation>
    </message>
    <message>
        <source>No run comes to {case}.</source>
        <translation>Бірде-бір әрекет {case} дегенге жетпейді.</translation>
    </message>
    <message>
        <source>No wrong runs are recorded: write practice/{practice}.runs.yaml.</source>
        <translation>Қате әрекеттер жазылмаған: practice/{practice}.runs.yaml файлын жазыңыз.</translation>
    </message>
    <message>
        <source>The desk has no variant {variant}.</source>
        <translation>Жаттығу үстелінде {variant} нұсқасы жоқ.</translation>
    </message>
    <message>
        <source>In variant {variant} there is no value {name} for the text of {case}.</source>
        <translation>{variant} нұсқасында {case} мәтініне керек {name} мәні жоқ.</translation>
    </message>
    <message>
        <source>There is no {kind} named {name} in this desk.</source>
        <translation>Бұл жаттығу үстелінде {name} атты {kind} жоқ.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this desk.</source>
        <translation>{id} идентификаторы бұл жаттығу үстелінде екі рет қолданылған.</translation>
    </message>
    <message>
        <source>The weights of the rubric add up to {total}, not 100.</source>
        <translation>Критерийлердің салмағы 100 емес, {total} болып шықты.</translation>
    </message>
    <message>
        <source>No check belongs to the criterion {criterion}.</source>
        <translation>{criterion} критерийіне бірде-бір тексеру жатпайды.</translation>
    </message>
    <message>
        <source>The field {field} has nothing to choose from.</source>
        <translation>{field} өрісінде таңдайтын ештеңе жоқ.</translation>
    </message>
    <message>
        <source>What {option} says is read only if it stands in a list the field names.</source>
        <translation>{option} нені айтатыны нұсқа өріс атаған тізімде тұрғанда ғана оқылады.</translation>
    </message>
    <message>
        <source>{name} stands in a text that is read before a run begins and has its values.</source>
        <translation>{name} әрекет басталмай тұрып, мәндері әлі жоқ кезде оқылатын мәтінде тұр.</translation>
    </message>
    <message>
        <source>The draw wants {wanted} of {tag}; the desk has {count}.</source>
        <translation>{tag} белгісімен {wanted} таңдау керек, ал жаттығу үстелінде {count} ғана бар.</translation>
    </message>
    <message>
        <source>In variant {variant} ({language}) the model solution earns {score} of 100; not met: {checks}.</source>
        <translation>{variant} нұсқасында ({language}) үлгі шешім 100 ұпайдан {score} алады; орындалмағаны: {checks}.</translation>
    </message>
    <message>
        <source>In variant {variant} a run in which nothing is done earns {score} of 100.</source>
        <translation>{variant} нұсқасында ештеңе істелмеген әрекет 100 ұпайдан {score} алады.</translation>
    </message>
    <message>
        <source>The run {run} earns {score} of 100 (passed: {passed}), not {wanted} ({verdict}).</source>
        <translation>{run} әрекеті 100 ұпайдан {score} алады (өтті: {passed}), ал {wanted} ({verdict}) болуы тиіс еді.</translation>
    </message>
    <message>
        <source>In the run {run} other checks fail than those listed: {checks}.</source>
        <translation>{run} әрекетінде тізімдегіден басқа тексерулер орындалмады: {checks}.</translation>
    </message>
    <message>
        <source>In the run {run} other rules are broken than those listed: {checks}.</source>
        <translation>{run} әрекетінде тізімдегіден басқа ережелер бұзылды: {checks}.</translation>
    </message>
    <message>
        <source>In the run {run} the step {step} cannot be taken where it stands.</source>
        <translation>{run} әрекетінде {step} қадамын тұрған жерінде жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>This desk cannot be opened: {problem} is missing in law, calendar or course. Your progress is safe. Ask the trainer for a new copy of the course.</source>
        <translation>Бұл жаттығу үстелін ашу мүмкін емес: заңда, күнтізбеде немесе курста {problem} жоқ. Нәтижелеріңіз сақтаулы. Тренерден курстың жаңа көшірмесін сұраңыз.</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Save the document</source>
        <translation>Құжатты сақтау</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF құжаттары (*.pdf)</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Remember</source>
        <translation>Есте сақтау</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Түсіну</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Қолдану</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Талдау</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Бағалау</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Жаттығу үстелі</translation>
    </message>
    <message>
        <source>Result of a run</source>
        <translation>Әрекет нәтижесі</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Read it</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Wait for the next event</source>
        <translation>Келесі оқиғаны күту</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Жауап беру</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>Уақыт бітті</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Толтыру</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
    <message>
        <source>Finish the stage</source>
        <translation>Кезеңді аяқтау</translation>
    </message>
    <message>
        <source>Try a value</source>
        <translation>Мәнді байқап көру</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Сөйлемдер</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Сәлемдесу</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Фактілер</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Шағымдану жолы</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Соңы</translation>
    </message>
    <message>
        <source>new</source>
        <translation>жаңа</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Кіріс</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтуде</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>The model solution plays step by step, each step with its reason.</source>
        <translation>Үлгі шешім қадам сайын көрсетіледі, әр қадамның себебі айтылады.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>Кеңеспен</translation>
    </message>
    <message>
        <source>A hint names the next duty, never the click. No clock runs against you.</source>
        <translation>Кеңес келесі міндетті айтады, бірақ батырманы көрсетпейді. Уақыт асықтырмайды.</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>Кеңеспен бастау</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>No hints; what was right you learn at the end. As often as you like, the best counts.</source>
        <translation>Кеңессіз; ненің дұрыс екенін соңында білесіз. Қанша рет болса да, үздік нәтиже есепке алынады.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Жаттығу</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Емтихан</translation>
    </message>
    <message>
        <source>A variant you have not seen, without feedback before you hand in. It is recorded.</source>
        <translation>Сіз көрмеген нұсқа, тапсырғанға дейін түсініктеме берілмейді. Нәтижесі жазылады.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Емтиханды бастау</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>иә</translation>
    </message>
    <message>
        <source>no</source>
        <translation>жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n жұмыс күні</numerusform>
            <numerusform>%n жұмыс күні</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Right</source>
        <translation>Жауап дұрыс</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Жауап дұрыс емес</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Жауап ішінара дұрыс</translation>
    </message>
    <message>
        <source>The whole case is right</source>
        <translation>Жағдаяттық тапсырма толық дұрыс орындалды</translation>
    </message>
    <message>
        <source>The case is partly right</source>
        <translation>Жағдаяттық тапсырма ішінара дұрыс орындалды</translation>
    </message>
    <message>
        <source>Nothing in the case is right</source>
        <translation>Жағдаяттық тапсырмада дұрыс жауап жоқ</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Sections: {titles}.</source>
        <translation>Бөлімдер: {titles}.</translation>
    </message>
    <message>
        <source>No time limit; about {time} are advised.</source>
        <translation>Уақыт шектелмеген; ұсынылатыны – шамамен {time}.</translation>
    </message>
    <message>
        <source>No time limit.</source>
        <translation>Уақыт шектелмеген.</translation>
    </message>
    <message>
        <source>Time limit: {time}. At the end Kense hands in what is answered.</source>
        <translation>Берілген уақыт: {time}. Уақыт біткенде Kense жауап бергеніңізді тапсырады.</translation>
    </message>
    <message>
        <source>Time limit: {time}, of that {percent} extra time for you. At the end Kense hands in what is answered.</source>
        <translation>Берілген уақыт: {time}, сізге берілген қосымша уақыт (+{percent}) осыған кіреді. Уақыт біткенде Kense жауап бергеніңізді тапсырады.</translation>
    </message>
    <message>
        <source>The clock runs on while Kense is closed or the PC asleep.</source>
        <translation>Kense жабық тұрғанда немесе компьютер ұйқы режимінде болғанда да уақыт жүре береді.</translation>
    </message>
    <message>
        <source>The clock stops while Kense is closed or the PC asleep; the pause is recorded.</source>
        <translation>Kense жабық тұрғанда немесе компьютер ұйқы режимінде болғанда уақыт тоқтайды; үзіліс жазбаға енгізіледі.</translation>
    </message>
    <message>
        <source>To pass: {percent} of the points.</source>
        <translation>Өту үшін қажет ұпай үлесі: {percent}.</translation>
    </message>
    <message>
        <source>And at least: {floors}.</source>
        <translation>Оған қоса, кемінде: {floors}.</translation>
    </message>
    <message>
        <source>You may take it as often as you like.</source>
        <translation>Тестті қанша рет тапсырсаңыз да болады.</translation>
    </message>
    <message>
        <source>Attempts left: {left} of {all} within {days} days.</source>
        <translation>Қалған әрекет саны: {left} ({days} күнге барлығы {all}).</translation>
    </message>
    <message>
        <source>Attempts left: {left} of {all}.</source>
        <translation>Қалған әрекет саны: {left} (барлығы {all}).</translation>
    </message>
    <message>
        <source>From attempt {number} on, {hours} hours lie between two attempts.</source>
        <translation>{number}-әрекеттен бастап екі әрекеттің арасында {hours} сағат өтуге тиіс.</translation>
    </message>
    <message>
        <source>Last day to begin: {day}.</source>
        <translation>Бастауға болатын соңғы күн: {day}.</translation>
    </message>
    <message>
        <source>Your best attempt counts.</source>
        <translation>Ең жақсы әрекетіңіз есепке алынады.</translation>
    </message>
    <message>
        <source>Your last attempt counts.</source>
        <translation>Соңғы әрекетіңіз есепке алынады.</translation>
    </message>
    <message>
        <source>The average of your attempts counts.</source>
        <translation>Әрекеттеріңіздің орташа нәтижесі есепке алынады.</translation>
    </message>
    <message>
        <source>The office marks this quiz; you learn the result from it.</source>
        <translation>Бұл тестті мекемеңіз бағалайды; нәтижені мекеме хабарлайды.</translation>
    </message>
    <message>
        <source>You can check each answer at once and try again.</source>
        <translation>Әр жауапты бірден тексеріп, қайта жауап беруге болады.</translation>
    </message>
    <message>
        <source>You can check each answer once; after that it stays as it is.</source>
        <translation>Әр жауапты бір рет тексеруге болады; содан кейін оны өзгертуге болмайды.</translation>
    </message>
    <message>
        <source>You see your result after handing in.</source>
        <translation>Нәтижеңізді тестті тапсырғаннан кейін көресіз.</translation>
    </message>
    <message>
        <source>You see your result after the last day of the quiz.</source>
        <translation>Нәтижеңізді тесттің соңғы күні өткеннен кейін көресіз.</translation>
    </message>
    <message>
        <source>A wrong answer takes away {percent} of its points; a blank takes nothing away.</source>
        <translation>Қате жауап үшін сұрақтың ұпайынан {percent} шегеріледі; жауапсыз сұрақ үшін ештеңе шегерілмейді.</translation>
    </message>
    <message>
        <source>A wrong answer takes no points away: answer every question.</source>
        <translation>Қате жауап үшін ұпай шегерілмейді: барлық сұраққа жауап беріңіз.</translation>
    </message>
    <message>
        <source>Each wrong try costs {percent} of the points of its question.</source>
        <translation>Тексергенде дұрыс болмаған әр жауап үшін сұрақтың ұпайынан {percent} шегеріледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n сұрақ.</numerusform>
            <numerusform>%n сұрақ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Practice: nothing was recorded.</source>
        <translation>Жаттығу: жазба жүргізілген жоқ.</translation>
    </message>
    <message>
        <source>The limit was longer by {percent}; {name} allowed it.</source>
        <translation>Қосымша берілген уақыт: {percent}; рұқсат берген: {name}.</translation>
    </message>
    <message>
        <source>The time ran out; what was answered until then was handed in.</source>
        <translation>Уақыт бітті; оған дейін жауап берілгені тапсырылды.</translation>
    </message>
    <message>
        <source>Interrupted: away for {duration}.</source>
        <translation>Үзіліс болды: {duration}.</translation>
    </message>
    <message>
        <source>Time used: {used} of {limit}.</source>
        <translation>Жұмсалған уақыт: {used} (берілгені {limit}).</translation>
    </message>
    <message>
        <source>Time used: {used}.</source>
        <translation>Жұмсалған уақыт: {used}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} сек</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} сағ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} сағ {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC was moved %n time(s).</source>
        <translation>
            <numerusform>Осы компьютердің сағаты %n рет ауыстырылды.</numerusform>
            <numerusform>Осы компьютердің сағаты %n рет ауыстырылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>{possible} ұпайдан {earned} ұпай</translation>
    </message>
    <message>
        <source>{name}: {earned} of {possible} points, {needed} are needed</source>
        <translation>{name}: {possible} ұпайдан {earned} ұпай, керегі – {needed} ұпай</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Damaged</source>
        <translation>Бүлінген</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Дайындалуда</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталды</translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation>Өттіңіз: {percent}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Оқылуда</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Бастауға болады</translation>
    </message>
</context>
</TS>
