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
    <name>AddPanel</name>
    <message>
        <source>What to add</source>
        <translation>Не қосу керек</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
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
    <name>Arranging</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>“{title}” is removed from the course. Undo brings it back. Remove it?</source>
        <translation>«{title}» курстан алынады. Болдырмау оны қайтарады. Алып тастау керек пе?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>You have answered this question wrong before</source>
        <translation>Бұрын бұл сұраққа қате жауап бергенсіз</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Жауабымды тексеру</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Білмеймін</translation>
    </message>
    <message>
        <source>Answer first, or say that you do not know.</source>
        <translation>Алдымен жауап беріңіз немесе «Білмеймін» түймесін басыңыз.</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Дұрыс жауап: {answer}</translation>
    </message>
</context>
<context>
    <name>AssignCard</name>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Тапсыру</translation>
    </message>
    <message>
        <source>Save for learners’ PCs…</source>
        <translation>Тыңдаушылардың компьютерлеріне сақтау…</translation>
    </message>
    <message>
        <source>What is assigned</source>
        <translation>Тапсырылған оқу</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Таңдалған тапсырманы алып тастау</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Тапсырмалар мен мерзімдер</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Тапсырған</translation>
    </message>
    <message>
        <source>A course for a department holds for all below it. Open somebody’s transcript to assign to one person.</source>
        <translation>Бөлімшеге тапсырылған курс оған бағынатын бөлімшелердің бәріне қатысты. Бір адамға тапсыру үшін оның үзінді көшірмесін ашыңыз.</translation>
    </message>
    <message>
        <source>{name} can be chosen under “For whom”.</source>
        <translation>«Кімге» өрісінде таңдауға болады: {name}.</translation>
    </message>
    <message>
        <source>Type the last day as day, month and year, such as 31.03.2027.</source>
        <translation>Соңғы күнді жазыңыз: күні, айы және жылы, мысалы 31.03.2027.</translation>
    </message>
</context>
<context>
    <name>AssignedCard</name>
    <message>
        <source>Assigned to you</source>
        <translation>Сізге тапсырылды</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>Күнтізбеме…</translation>
    </message>
    <message>
        <source>Save the last days of assigned work for a calendar</source>
        <translation>Тапсырылған оқудың соңғы күндерін күнтізбеге сақтау</translation>
    </message>
    <message>
        <source>{title}: {time}, assigned by {who}</source>
        <translation>{title}: {time}, тапсырған – {who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
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
    <name>BankFilter</name>
    <message>
        <source>Search: words, id or tag</source>
        <translation>Іздеу: сөз, идентификатор немесе белгі</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Сұрақтардан іздеу</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Белгі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Барлық мақсаттар</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Барлық деңгейлер</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Барлық түрлер</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Барлық белгілер</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Барлық тілдер</translation>
    </message>
    <message>
        <source>{language} is missing</source>
        <translation>Мәтін жоқ: {language}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Бірдеңе жетіспейді</translation>
    </message>
</context>
<context>
    <name>BankRoom</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Барлық сұрақтар</translation>
    </message>
    <message>
        <source>Blueprint: objectives and levels</source>
        <translation>Жоспар: мақсаттар мен деңгейлер</translation>
    </message>
    <message>
        <source>Add a question bank first: the button “Add” under the tree makes one.</source>
        <translation>Алдымен сұрақтар банкін қосыңыз: ағаштың астындағы «Қосу» батырмасы.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Жылжыту</translation>
    </message>
</context>
<context>
    <name>BankTable</name>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Реті</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Кері ретпен</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Көшірмесін жасау</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Файлдағыдай</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{count} ішінен {shown}</translation>
    </message>
    <message>
        <source>Show all questions in the order of the file, then they can be moved.</source>
        <translation>Сұрақтарды жылжыту үшін барлығын файлдағы ретпен көрсетіңіз.</translation>
    </message>
</context>
<context>
    <name>BlueprintGrid</name>
    <message>
        <source>Questions by objective and level</source>
        <translation>Мақсаттар мен деңгейлер бойынша сұрақтар</translation>
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
    <name>CertificateDesignerPage</name>
    <message>
        <source>Design a certificate</source>
        <translation>Сертификат құрастырғышы</translation>
    </message>
    <message>
        <source>Give the template a name of letters, digits and hyphens.</source>
        <translation>Үлгіге әріптерден, цифрлардан және дефистен тұратын ат беріңіз.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Before it is used, mend this: {fault}</source>
        <translation>«{name}» атымен сақталды. Қолданар алдында мынаны түзетіңіз: {fault}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>«{name}» атымен сақталды.</translation>
    </message>
    <message>
        <source>Fields and numbers</source>
        <translation>Өрістер мен сандар</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Үлгі</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Өрістер</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Мына атпен сақтау</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Бірінші тіл</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Екінші тіл</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Жоқ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Соңғы өзгерісті болдырмау</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Сызық</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Мөр</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Send my progress…</source>
        <translation>Жетістіктерімді жіберу…</translation>
    </message>
    <message>
        <source>Your office issues certificates from what you send to it.</source>
        <translation>Кадр қызметі сертификаттарды сіз жіберген жетістіктер бойынша береді.</translation>
    </message>
    <message>
        <source>For your office</source>
        <translation>Кадр қызметі үшін</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>Сертификатты тексеру…</translation>
    </message>
    <message>
        <source>Somebody shows you a certificate or statement? See without internet whether it is real.</source>
        <translation>Сізге сертификат немесе анықтама көрсетіп тұр ма? Шын-өтірігін интернетсіз біліңіз.</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Ол шын ба?</translation>
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
        <source>A statement needs a name. Give this profile your name in Settings; nothing you did is lost.</source>
        <translation>Анықтамаға аты-жөн керек. Баптауларда осы профильге атыңызды беріңіз; істегеніңіздің ештеңесі жоғалған жоқ.</translation>
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
    <name>ChecksPanel</name>
    <message>
        <source>Check of the course</source>
        <translation>Курсты тексеру</translation>
    </message>
    <message>
        <source>The course is being checked …</source>
        <translation>Курс тексеріліп жатыр …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Жасыру</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Түзету</translation>
    </message>
    <message>
        <source>Course check</source>
        <translation>Курсты тексеру</translation>
    </message>
    <message>
        <source>Faults of the course</source>
        <translation>Курстың қателері</translation>
    </message>
    <message>
        <source>course.yaml cannot be understood; the rest is checked once it can.</source>
        <translation>course.yaml түсініксіз; ол түзетілген соң қалғаны тексеріледі.</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>{seconds} с ішінде</translation>
    </message>
    <message>
        <source>error</source>
        <translation>қате</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>ескерту</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Не дұрыс емес</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Қайда</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n қате</numerusform>
            <numerusform>%n қате</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n сабақ</numerusform>
            <numerusform>%n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n тіл</numerusform>
            <numerusform>%n тіл</numerusform>
        </translation>
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
    <name>ClockStrip</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the notice about the clock</source>
        <translation>Сағат туралы хабарламаны жабу</translation>
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
    <name>CollectingPage</name>
    <message>
        <source>They open the files that PCs send and sign the receipts.</source>
        <translation>Олармен компьютерлерден келген файлдар ашылады және түбіртектерге қол қойылады.</translation>
    </message>
    <message>
        <source>Files that were taken in</source>
        <translation>Қабылданған файлдар</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Файлдар қабылданып жатыр</translation>
    </message>
    <message>
        <source>Collect from a USB stick</source>
        <translation>Флешкадан жинау</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Папкадан жинау…</translation>
    </message>
    <message>
        <source>Kense takes in every file that ends in .kbundle, in the folder and below it, in any order and as often as you like: nothing is counted twice. For each file a receipt is written beside it, for the PC it came from.</source>
        <translation>Kense папкадағы және оның ішіндегі папкалардағы .kbundle деп аяқталатын барлық файлды кез келген ретпен, қанша рет болса да қабылдайды: ештеңе екі рет есептелмейді. Әр файлдың жанына ол келген компьютерге арналған түбіртек жазылады.</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Қайдан?</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Не келді</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>бұрын қабылданған</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>бәрі дұрыс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Бұрыннан бар</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Бөлек қойылған</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again, or choose a folder.</source>
        <translation>Флешка табылмады. Оны салып, сәл күтіп, түймені қайта басыңыз немесе папканы таңдаңыз.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Қай флешка?</translation>
    </message>
    <message>
        <source>Folder with the files that PCs sent</source>
        <translation>Компьютерлерден келген файлдар папкасы</translation>
    </message>
    <message>
        <source>{known} known already</source>
        <translation>бұрыннан бары – {known}</translation>
    </message>
    <message>
        <source>{aside} set aside</source>
        <translation>бөлек қойылғаны – {aside}</translation>
    </message>
    <message>
        <source>Stopped. What was taken in is kept; collect again for the rest.</source>
        <translation>Тоқтатылды. Қабылданғаны сақталды; қалғанын қабылдау үшін файлдарды қайта жинаңыз.</translation>
    </message>
    <message>
        <source>There is no file that ends in .kbundle in {folder}.</source>
        <translation>{folder} папкасында .kbundle деп аяқталатын файл жоқ.</translation>
    </message>
    <message>
        <source>Done. The receipts are in {folder}.</source>
        <translation>Дайын. Түбіртектер {folder} папкасында.</translation>
    </message>
    <message>
        <source>Noted that you have looked at it.</source>
        <translation>Мұны тексергеніңіз белгіленді.</translation>
    </message>
    <message>
        <source>Noted that you have looked at all of them.</source>
        <translation>Бәрін тексергеніңіз белгіленді.</translation>
    </message>
    <message>
        <source>Linked. The records count now.</source>
        <translation>Профиль байланыстырылды. Енді жазбалар есепке алынады.</translation>
    </message>
    <message>
        <source>Chosen. The other versions are kept.</source>
        <translation>Таңдалды. Басқа нұсқалары сақталды.</translation>
    </message>
    <message>
        <source>The PC is accepted.</source>
        <translation>Компьютер қабылданды.</translation>
    </message>
    <message>
        <source>The PC is refused; what it sent is kept.</source>
        <translation>Компьютер қабылданбады; одан келгені сақталды.</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>{title} – Kense</source>
        <translation>{title} – Kense</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Барлық белгіні алып тастау</translation>
    </message>
    <message>
        <source>{done} of {count} done today</source>
        <translation>Бүгін орындалғаны: {done}/{count}</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>The two texts: lines with a minus are yours, with a plus theirs</source>
        <translation>Екі мәтін: минус тұрған жолдар сіздікі, плюс тұрғаны басқанікі</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Менікін қалдыру</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Басқанікін алу</translation>
    </message>
    <message>
        <source>Somebody else changed {file} while you did. Both texts are safe: yours is here, theirs in the file and in the folder .studio. Which one shall stay?</source>
        <translation>Сіз {file} файлын өзгертіп жатқанда оны басқа біреу де өзгертті. Екі мәтін де сақтаулы: сіздікі осында, басқанікі файлда және .studio қалтасында. Қайсысы қалсын?</translation>
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
        <source>updated since</source>
        <translation>содан бері жаңартылды</translation>
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
        <source>Print or save…</source>
        <translation>Басып шығару немесе сақтау…</translation>
    </message>
    <message>
        <source>Print or save the lessons of this course…</source>
        <translation>Осы курстың сабақтарын басып шығару немесе сақтау…</translation>
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
        <translation>Аяқталмаған әрекет бар</translation>
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
    <name>CourseTree</name>
    <message>
        <source>Parts of the course</source>
        <translation>Курс бөліктері</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames, Delete removes, Alt with the arrow keys up and down moves.</source>
        <translation>Enter ашады, F2 атын өзгертеді, Delete алып тастайды, Alt пен жоғары-төмен көрсеткілер жылжытады.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Курс баптаулары</translation>
    </message>
    <message numerus="yes">
        <source>Question banks · %n question(s)</source>
        <translation>
            <numerusform>Сұрақтар банкі · %n сұрақ</numerusform>
            <numerusform>Сұрақтар банкі · %n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n</source>
        <translation>
            <numerusform>Суреттер · %n</numerusform>
            <numerusform>Суреттер · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other files · %n</source>
        <translation>
            <numerusform>Басқа файлдар · %n</numerusform>
            <numerusform>Басқа файлдар · %n</numerusform>
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
        <source>Add a course from a file…</source>
        <translation>Файлдан курс қосу…</translation>
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
    <name>DamagedPage</name>
    <message>
        <source>The file is damaged</source>
        <translation>Файл бүлінген</translation>
    </message>
    <message>
        <source>Make the file anew</source>
        <translation>Файлды қайта жасау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>The file of {name} is damaged</source>
        <translation>{name} профилінің файлы бүлінген</translation>
    </message>
    <message>
        <source>There is neither a backup nor a journal from which it could be made anew. The damaged file stays as it is: show its folder to the person who looks after this PC.</source>
        <translation>Оны қайта жасауға болатын сақтық көшірме де, журнал да жоқ. Бүлінген файл сол күйінде қалады: оның папкасын осы компьютерге қызмет көрсететін маманға көрсетіңіз.</translation>
    </message>
    <message>
        <source>The damaged file is kept. The records of other people on this PC are not concerned.</source>
        <translation>Бүлінген файл сақталады. Осы компьютердегі басқа адамдардың жазбаларына ештеңе болған жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup is of {day} and has %n entries.</source>
        <translation>
            <numerusform>Соңғы жарамды көшірме {day} жасалған, онда %n жазба бар.</numerusform>
            <numerusform>Соңғы жарамды көшірме {day} жасалған, онда %n жазба бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries stand in the journal beside it.</source>
        <translation>
            <numerusform>Оның жанындағы журналда тағы %n жазба бар.</numerusform>
            <numerusform>Оның жанындағы журналда тағы %n жазба бар.</numerusform>
        </translation>
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
    <name>DayLine</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Counted from a term of law</source>
        <translation>Заңдағы мерзім бойынша есептеу</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Келіп түскен күні</translation>
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
    <name>DeskCard</name>
    <message>
        <source>This PC is an HR desk</source>
        <translation>Бұл компьютер – кадр қызметінің жұмыс орны</translation>
    </message>
    <message>
        <source>It stands in the rail, under Workplaces.</source>
        <translation>Ол сол жақтағы мәзірдің «Жұмыс орындары» бөлімінде тұр.</translation>
    </message>
    <message>
        <source>Open the HR desk</source>
        <translation>Жұмыс орнын ашу</translation>
    </message>
    <message>
        <source>HR desk</source>
        <translation>Кадр қызметінің жұмыс орны</translation>
    </message>
    <message>
        <source>For the HR officer’s PC alone: collecting progress, reports and certificates for the whole office.</source>
        <translation>Тек кадр қызметінің компьютеріне арналған: бүкіл мекеменің жетістіктерін жинау, есептер және сертификаттар.</translation>
    </message>
    <message>
        <source>Set up the HR desk…</source>
        <translation>Жұмыс орнын баптау…</translation>
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
    <name>DialogueMap</name>
    <message>
        <source>Map of the dialogue</source>
        <translation>Диалог картасы</translation>
    </message>
    <message>
        <source>End of the dialogue</source>
        <translation>Диалогтың соңы</translation>
    </message>
    <message>
        <source>Leads to: {ways}</source>
        <translation>Мынаған апарады: {ways}</translation>
    </message>
    <message>
        <source>Then the script goes on where it was left</source>
        <translation>Одан әрі сценарий тоқтаған жерінен жалғасады</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Бұған жету мүмкін емес</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>соңы</translation>
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
    <name>DoctorPage</name>
    <message>
        <source>Write the default settings</source>
        <translation>Әдепкі баптауларды жазу</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Кэшті тазалау</translation>
    </message>
    <message>
        <source>Move them aside</source>
        <translation>Бөлек қою</translation>
    </message>
    <message>
        <source>Narrow the rights</source>
        <translation>Құқықтарды шектеу</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Жаңа карточка жазу</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Тексеру барысы</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Қайта тексеру</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>Есімсіз есепті сақтау…</translation>
    </message>
    <message>
        <source>Kense is looking…</source>
        <translation>Kense тексеріп жатыр…</translation>
    </message>
    <message>
        <source>Kense looks at folders, disk, clock, fonts, courses and profiles. It changes nothing by looking, and no names are read out. A mend keeps what it replaces.</source>
        <translation>Kense қалталарды, дискіні, сағатты, қаріптерді, курстар мен профильдерді тексереді. Тексеру ештеңені өзгертпейді, есімдер аталмайды. Түзетуде алмастырылған файл сақталады.</translation>
    </message>
    <message>
        <source>Kense is looking: {done} of {total}</source>
        <translation>Kense тексеріп жатыр: {done}/{total}</translation>
    </message>
    <message>
        <source>Nothing is wrong on this PC.</source>
        <translation>Осы компьютерде бәрі дұрыс.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Бәрі дұрыс</translation>
    </message>
    <message>
        <source>Kense is mending…</source>
        <translation>Kense түзетіп жатыр…</translation>
    </message>
    <message>
        <source>Restored profile</source>
        <translation>Қалпына келтірілген профиль</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Есімсіз есепті сақтау</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>EarlierPane</name>
    <message>
        <source>Earlier states of the course</source>
        <translation>Курстың бұрынғы күйлері</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Осы күйге қайту</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Бұрынғы күйлер</translation>
    </message>
    <message>
        <source>A state is kept each time the course is opened after a change. Going back can be undone.</source>
        <translation>Курс өзгертілгеннен кейін ашылған сайын оның күйі сақталады. Қайтуды болдырмауға болады.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Choose a state to see what differs.</source>
        <translation>Айырмашылықтарды көру үшін күйді таңдаңыз.</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation>Ешқандай айырмашылық жоқ.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Бұрынғы күйге қайту</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from now</source>
        <translation>
            <numerusform>%n файл қазіргіден өзгеше</numerusform>
            <numerusform>%n файл қазіргіден өзгеше</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EligibleCard</name>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Look of the certificates</source>
        <translation>Сертификаттардың үлгісі</translation>
    </message>
    <message>
        <source>Who may have one?</source>
        <translation>Кімге беруге болады?</translation>
    </message>
    <message>
        <source>People who may have a certificate</source>
        <translation>Сертификат беруге болатын қызметкерлер</translation>
    </message>
    <message>
        <source>People who may not have one, and why</source>
        <translation>Сертификат беруге болмайтын қызметкерлер және себептері</translation>
    </message>
    <message>
        <source>Who may have a certificate</source>
        <translation>Сертификат кімге берілуі мүмкін</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Барлық бөлімшелер</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Бәрін белгілеу</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Белгілерді алып тастау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Табель нөмірі</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Ұзартатыны</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге болмайды</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Your PIN</source>
        <translation>PIN-кодыңыз</translation>
    </message>
    <message>
        <source>Put my name on the receipt</source>
        <translation>Түбіртекте атымды көрсету</translation>
    </message>
    <message>
        <source>Erase this profile…</source>
        <translation>Бұл профильді өшіру…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола өшіру</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Takes everything you did on this PC away, for good. A signed receipt says so.</source>
        <translation>Осы компьютерде істегеніңіздің бәрін біржола өшіреді. Оны қол қойылған түбіртек растайды.</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>Профильді өшіру</translation>
    </message>
    <message>
        <source>Type the name of the profile to confirm: {name}</source>
        <translation>Растау үшін профильдің атын теріңіз: {name}</translation>
    </message>
    <message>
        <source>This stays elsewhere: what was handed to HR, printed documents, and copies that somebody made of the folder. If HR does not have your records yet, send them first.</source>
        <translation>Басқа жерде қалатындар: кадр қызметіне тапсырылғандар, басып шығарылған құжаттар және біреу жасаған папка көшірмелері. Кадр қызметінде жазбаларыңыз әлі болмаса, алдымен соларды жіберіңіз.</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>Мыналар жоғалады:</translation>
    </message>
    <message>
        <source>The name is not that of this profile. Nothing was erased. Type it as it stands above.</source>
        <translation>Бұл осы профильдің аты емес. Ештеңе өшірілген жоқ. Оны жоғарыда жазылғандай теріңіз.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>The profile is erased</source>
        <translation>Профиль өшірілді</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Түбіртекті сақтау…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>What was handed to HR before, printed documents, and copies that somebody made of the folder stay.</source>
        <translation>Бұрын кадр қызметіне тапсырылғандар, басып шығарылған құжаттар және біреу жасаған папка көшірмелері қалады.</translation>
    </message>
    <message>
        <source>A signed receipt is kept in {folder}. You can save a copy for yourself.</source>
        <translation>Қол қойылған түбіртек {folder} папкасында сақталады. Өзіңізге көшірмесін сақтап ала аласыз.</translation>
    </message>
    <message>
        <source>Folder for the receipt</source>
        <translation>Түбіртекке арналған папка</translation>
    </message>
    <message>
        <source>The receipt is saved: {file}</source>
        <translation>Түбіртек сақталды: {file}</translation>
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
    <name>ExchangeBar</name>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>XLIFF 1.2 шығару…</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>XLIFF 2.0 шығару…</translation>
    </message>
    <message>
        <source>Import XLIFF…</source>
        <translation>XLIFF енгізу…</translation>
    </message>
    <message>
        <source>Take those with a changed source too</source>
        <translation>Түпнұсқасы өзгергендерін де алу</translation>
    </message>
    <message>
        <source>What did not come in</source>
        <translation>Енбегендері</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} файлы оқылмайды ({reason}). Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>Аудармаларды шығару</translation>
    </message>
    <message>
        <source>XLIFF files (*.xlf)</source>
        <translation>XLIFF файлдары (*.xlf)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Аудармаларды енгізу</translation>
    </message>
    <message>
        <source>XLIFF files (*.xlf *.xliff)</source>
        <translation>XLIFF файлдары (*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>{file} was written. Texts: {written}, left out: {left}.</source>
        <translation>{file} жазылды. Мәтін: {written}, өткізіп жіберілгені: {left}.</translation>
    </message>
    <message>
        <source>The course was edited while the file was read. Import it once more.</source>
        <translation>Файл оқылып жатқанда курс өзгерді. Файлды тағы бір рет енгізіңіз.</translation>
    </message>
    <message>
        <source>Texts in the file: {found}. Taken: {taken}, as they were: {same}, told below: {notes}.</source>
        <translation>Файлдағы мәтін: {found}. Алынғаны: {taken}, өзгеріссіз: {same}, төменде айтылғаны: {notes}.</translation>
    </message>
    <message>
        <source>Translations from a file</source>
        <translation>Файлдан алынған аудармалар</translation>
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
    <name>FaultList</name>
    <message>
        <source>Faults in the text</source>
        <translation>Мәтіндегі қателер</translation>
    </message>
    <message>
        <source>Line {line}: {fault}</source>
        <translation>{line}-жол: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Mend this first ({count})</source>
        <translation>Алдымен мынаны түзетіңіз ({count})</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, {line}-жол: {problem}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Өту: {place}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Text, {language}</source>
        <translation>Мәтін, {language}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Сол жақтан, мм</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Жоғарыдан, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ені, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Биіктігі, мм</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Өлшемі</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Ең кіші өлшемі</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Ең көп жол саны</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find</source>
        <translation>Табу</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Немен ауыстыру</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation>Бас әріпті ескеру</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Келесі жер</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Алдыңғы жер</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ауыстыру</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Барлығын ауыстыру</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Жолға өту</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Өту</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Іздеуді жабу</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>%n жерде ауыстырылды</numerusform>
            <numerusform>%n жерде ауыстырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n жер</numerusform>
            <numerusform>%n жер</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Whose profile is it? The name is optional.</source>
        <translation>Бұл кімнің профилі? Есімін жазу міндетті емес.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Profiles, records and added courses of everybody on this PC. Change nothing in it by hand.</source>
        <translation>Осы компьютердегі барлық адамның профильдері, жазбалары және қосылған курстары. Ішінде ештеңені қолмен өзгертпеңіз.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Папканы ашу</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Деректер папкасы</translation>
    </message>
    <message>
        <source>The folder could not be opened from here. Nothing is lost. Open it in your file manager.</source>
        <translation>Папка осы жерден ашылмады. Ештеңе жоғалған жоқ. Оны файл менеджерінде ашыңыз.</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>The day of your next check: day, month and year</source>
        <translation>Келесі тексеруіңіздің күні: күні, айы және жылы</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Күнді белгілеу</translation>
    </message>
    <message>
        <source>Set the day of your next check</source>
        <translation>Келесі тексеру күнін белгілеу</translation>
    </message>
    <message>
        <source>What you will recall</source>
        <translation>Есіңізде не қалады</translation>
    </message>
    <message>
        <source>The day of your next check</source>
        <translation>Келесі тексеруіңіздің күні</translation>
    </message>
    <message>
        <source>Write a day to come, such as 01.03.2027.</source>
        <translation>Алдағы күнді жазыңыз, мысалы 01.03.2027.</translation>
    </message>
    <message numerus="yes">
        <source>A forecast stands here after %n more answer(s).</source>
        <translation>
            <numerusform>Болжам тағы %n жауаптан кейін осында пайда болады.</numerusform>
            <numerusform>Болжам тағы %n жауаптан кейін осында пайда болады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgottenPinPage</name>
    <message>
        <source>Forgotten PIN</source>
        <translation>Ұмытылған PIN-код</translation>
    </message>
    <message>
        <source>The answer of the office</source>
        <translation>Кадр қызметінің жауабы</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Жауапты тексеру</translation>
    </message>
    <message>
        <source>Save this PC&apos;s card…</source>
        <translation>Осы компьютердің карточкасын сақтау…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>Too many wrong answers. Your progress is safe. You can try again in {seconds} s.</source>
        <translation>Тым көп қате жауап берілді. Жетістіктеріңіз сақтаулы. {seconds} с кейін қайталауға болады.</translation>
    </message>
    <message>
        <source>The wait is over. You can type an answer again.</source>
        <translation>Күту аяқталды. Жауапты қайта теруге болады.</translation>
    </message>
    <message>
        <source>{name}: your progress stays. The office can take the PIN away, over the phone.</source>
        <translation>{name}: жетістіктеріңіз сақталады. Кадр қызметі PIN-кодты телефон арқылы алып тастай алады.</translation>
    </message>
    <message>
        <source>1. Call the office and read this to it, letter by letter:</source>
        <translation>1. Кадр қызметіне қоңырау шалып, мынаны әріптеп оқып беріңіз:</translation>
    </message>
    <message>
        <source>There is no zero, no O, no one and no I in it.</source>
        <translation>Мұнда нөл, O әрпі, бір саны және I әрпі жоқ.</translation>
    </message>
    <message>
        <source>Offices that can answer: {offices}</source>
        <translation>Жауап бере алады: {offices}</translation>
    </message>
    <message>
        <source>2. Type what the office reads to you:</source>
        <translation>2. Сізге оқып берілгенді теріңіз:</translation>
    </message>
    <message>
        <source>If the office does not know this PC yet, save the card of this PC to a stick and bring it there once.</source>
        <translation>Егер кадр қызметі бұл компьютерді әлі білмесе, оның карточкасын флешкаға сақтап, бір рет апарып беріңіз.</translation>
    </message>
    <message>
        <source>This PC does not know your office yet, so nobody could answer from afar.</source>
        <translation>Бұл компьютер кадр қызметіңізді әлі білмейді, сондықтан қашықтан ешкім жауап бере алмайды.</translation>
    </message>
    <message>
        <source>1. Ask your HR officer for the card of the office, a small file that ends in .koffice.</source>
        <translation>1. Кадр маманынан қызметтің карточкасын сұраңыз: .koffice деп аяқталатын шағын файл.</translation>
    </message>
    <message>
        <source>2. Somebody who can sign in here, or a guest, opens Certificates, then “Send my progress”, and takes the card in. Compare its id with the office by phone.</source>
        <translation>2. Осы компьютерге кіре алатын адам немесе қонақ «Сертификаттар» бетін, сосын «Жетістіктерімді жіберу» бетін ашып, карточканы қабылдайды. Оның нөмірін қызметпен телефон арқылы салыстырыңыз.</translation>
    </message>
    <message>
        <source>3. Save the card of this PC to a stick and give it to the office, which needs it to answer.</source>
        <translation>3. Осы компьютердің карточкасын флешкаға сақтап, қызметке беріңіз: онсыз жауап беру мүмкін емес.</translation>
    </message>
    <message>
        <source>4. Come back to this page. Your progress waits for you unchanged.</source>
        <translation>4. Осы бетке қайта келіңіз. Жетістіктеріңіз өзгеріссіз күтіп тұрады.</translation>
    </message>
    <message>
        <source>Type the answer of the office first.</source>
        <translation>Алдымен кадр қызметінің жауабын теріңіз.</translation>
    </message>
    <message>
        <source>Folder for the card of this PC</source>
        <translation>Осы компьютердің карточкасына арналған папка</translation>
    </message>
    <message>
        <source>The card of this PC is saved: {file}</source>
        <translation>Осы компьютердің карточкасы сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>The term in full</source>
        <translation>Термин толық түрде</translation>
    </message>
    <message>
        <source>Filter: any language, any spelling</source>
        <translation>Сүзгі: кез келген тілде, кез келген жазылуда</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Терминдерді сүзу</translation>
    </message>
    <message>
        <source>No term fits. Try fewer letters.</source>
        <translation>Сәйкес термин жоқ. Азырақ әріп теріңіз.</translation>
    </message>
    <message>
        <source>Formerly: {words}</source>
        <translation>Бұрынғы атауы: {words}</translation>
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
    <name>HandoutPage</name>
    <message>
        <source>Print or save</source>
        <translation>Басып шығару немесе сақтау</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Бүкіл курс</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Осы сабақ</translation>
    </message>
    <message>
        <source>Job aid on one page</source>
        <translation>Бір беттік жадынама</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Не басып шығарылады</translation>
    </message>
    <message>
        <source>A job aid has the rules, steps, tables and warnings of the lesson alone, for the wall.</source>
        <translation>Жадынамада сабақтың нормалары, қадамдары, кестелері мен ескертулері ғана бар: оны қабырғаға ілуге болады.</translation>
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
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Сабаққа оралу</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Курсқа оралу</translation>
    </message>
    <message>
        <source>Questions get lines to write on, and their answers stand on the last page. Course, version and the day on which the law was checked stand at the foot of every page.</source>
        <translation>Сұрақтардан кейін жазатын жол қалдырылған, жауаптары соңғы бетте. Әр беттің төменгі жағында курс, оның нұсқасы және заң тексерілген күн көрсетіледі.</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Құжат жасалып жатыр…</translation>
    </message>
    <message>
        <source>The document is being made: {percent}</source>
        <translation>Құжат жасалып жатыр: {percent}</translation>
    </message>
    <message>
        <source>The document is saved: {file}</source>
        <translation>Құжат сақталды: {file}</translation>
    </message>
    <message>
        <source>The document was sent to the printer.</source>
        <translation>Құжат принтерге жіберілді.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Your data are kept in {folder}.</source>
        <translation>Деректеріңіз мына папкада сақталады: {folder}</translation>
    </message>
    <message>
        <source>Does something not work?</source>
        <translation>Бірдеңе істемей тұр ма?</translation>
    </message>
    <message>
        <source>Kense looks at this PC and says what is wrong, what is safe and what to do.</source>
        <translation>Kense осы компьютерді тексеріп, не дұрыс емес, не аман және не істеу керегін айтады.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>Kense, assigned work</source>
        <translation>Kense, тапсырылған оқу</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules…   Ctrl K</source>
        <translation>Сабақ, термин, норма іздеу…   Ctrl K</translation>
    </message>
    <message>
        <source>Search…   Ctrl K</source>
        <translation>Іздеу…   Ctrl K</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules (Ctrl+K)</source>
        <translation>Сабақ, термин, норма іздеу (Ctrl+K)</translation>
    </message>
    <message>
        <source>next deadline {day}</source>
        <translation>жақын мерзім – {day}</translation>
    </message>
    <message>
        <source>My transcript</source>
        <translation>Оқуым туралы үзінді көшірме</translation>
    </message>
    <message>
        <source>Short paths by role</source>
        <translation>Лауазымдарға арналған қысқа жолдар</translation>
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
    <message numerus="yes">
        <source>%n day(s) are saved. Open {file} with your calendar to take them in.</source>
        <translation>
            <numerusform>%n мерзім сақталды. Қосу үшін {file} файлын күнтізбеңізде ашыңыз.</numerusform>
            <numerusform>%n мерзім сақталды. Қосу үшін {file} файлын күнтізбеңізде ашыңыз.</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n жаттығу үстелі</numerusform>
            <numerusform>%n жаттығу үстелі</numerusform>
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
    <name>IdleNotice</name>
    <message>
        <source>Nobody has been here for a while: Kense locks in {seconds} s. Any key goes on.</source>
        <translation>Мұнда көптен бері ешкім жоқ: Kense {seconds} с кейін құлыпталады. Жалғастыру үшін кез келген пернені басыңыз.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>The first rows of the table</source>
        <translation>Кестенің алғашқы жолдары</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Қатесі бар жолдар</translation>
    </message>
    <message>
        <source>Leave rows with faults out and take in the others</source>
        <translation>Қатесі бар жолдарды қалдырып, басқаларын енгізу</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Енгізбеу</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Қай бағанда не бар?</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Алғашқы жолдар</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>нүктелі үтір</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>үтір</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>«{sheet}» парағы</translation>
    </message>
    <message>
        <source>text in {encoding}, columns parted by {apart}</source>
        <translation>{encoding} кодтауындағы мәтін, баған айырғышы – {apart}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– жоқ –</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>{number}-баған</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Табель нөмірі</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Аты-жөні толық</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Латын әріптерімен жазылған аты-жөні</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Department above it</source>
        <translation>Жоғары тұрған бөлімше</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Қатесі</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Format</source>
        <translation>Пішім</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Мәтіндердің тілі</translation>
    </message>
    <message>
        <source>Objective of questions that name none</source>
        <translation>Мақсаты көрсетілмеген сұрақтардың мақсаты</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Id of the new bank</source>
        <translation>Жаңа банктің идентификаторы</translation>
    </message>
    <message>
        <source>By its content</source>
        <translation>Мазмұны бойынша</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>Жаңа банк</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>What would come in</source>
        <translation>Курсқа не енеді</translation>
    </message>
    <message>
        <source>Kept as it stands, for an export to the same format</source>
        <translation>Сол пішімге экспорттау үшін өзгеріссіз сақталады</translation>
    </message>
    <message>
        <source>What has no place here</source>
        <translation>Мұнда орны жоқ нәрселер</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Алғашқы сөздер</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Дұрыс жауаптар</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Басқа жауаптар</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Не болады</translation>
    </message>
    <message>
        <source>stays outside</source>
        <translation>енбейді</translation>
    </message>
    <message>
        <source>comes in changed</source>
        <translation>өзгеріп енеді</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Questions to bring in, typed or pasted</source>
        <translation>Енгізілетін сұрақтар, терілген немесе қойылған</translation>
    </message>
    <message>
        <source>Who registers a letter?
* The office that received it =&gt; Yes, on the same day.
- The writer</source>
        <translation>Хатты кім тіркейді?
* Оны алған орган =&gt; Иә, сол күні.
- Хат иесі</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>Type or paste questions here, or choose a file. You see what would come in before anything does.</source>
        <translation>Сұрақтарды осында теріңіз, қойыңыз немесе файл таңдаңыз. Курсқа ештеңе енбей тұрып, не енетінін көресіз.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} файлы оқылмайды ({reason}). Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>From the file {file}</source>
        <translation>{file} файлынан</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Файлды таңдау…</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Қолмен теру</translation>
    </message>
    <message>
        <source>Export as GIFT…</source>
        <translation>GIFT форматына экспорттау…</translation>
    </message>
    <message>
        <source>Export as Moodle XML…</source>
        <translation>Moodle XML форматына экспорттау…</translation>
    </message>
    <message>
        <source>All questions of the course for another program</source>
        <translation>Курстың барлық сұрағы басқа бағдарлама үшін</translation>
    </message>
    <message>
        <source>Questions and lessons (*.gift *.txt *.xml *.aiken *.csv *.tsv *.xlsx *.docx)</source>
        <translation>Сұрақтар мен сабақтар (*.gift *.txt *.xml *.aiken *.csv *.tsv *.xlsx *.docx)</translation>
    </message>
    <message>
        <source>File of another program</source>
        <translation>Басқа бағдарламаның файлы</translation>
    </message>
    <message>
        <source>{file} is there already and stays as it is. Choose another bank.</source>
        <translation>{file} бұрыннан бар және сол күйі қалады. Басқа банк таңдаңыз.</translation>
    </message>
    <message>
        <source>Brought in: {what}</source>
        <translation>Енгізілді: {what}</translation>
    </message>
    <message>
        <source>GIFT (*.gift)</source>
        <translation>GIFT (*.gift)</translation>
    </message>
    <message>
        <source>Moodle XML (*.xml)</source>
        <translation>Moodle XML (*.xml)</translation>
    </message>
    <message>
        <source>Export the questions</source>
        <translation>Сұрақтарды экспорттау</translation>
    </message>
    <message>
        <source>Exported into {file}: {what}</source>
        <translation>{file} файлына жазылды: {what}</translation>
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
    <name>InsertPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Жаңа блок: {kind}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Кірістіру</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Өзгерту: {kind}</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Блокты өзгерту</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>Add a course</source>
        <translation>Курс қосу</translation>
    </message>
    <message>
        <source>Looking for courses in {place}…</source>
        <translation>Курстар ізделуде: {place}…</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>Курс файлын таңдау…</translation>
    </message>
    <message>
        <source>Look into a folder…</source>
        <translation>Қалтадан қарау…</translation>
    </message>
    <message>
        <source>Look on the USB stick</source>
        <translation>Флешкадан қарау</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Курстарға оралу</translation>
    </message>
    <message>
        <source>Courses come as files that end in .kense, on a stick, in a shared folder or by mail. Kense first says what is in a file and who made it; nothing is installed before you say so. What you have learned stays.</source>
        <translation>Курстар .kense деп аяқталатын файлмен келеді: флешкада, ортақ қалтада немесе поштамен. Алдымен Kense файлда не бар екенін және оны кім жасағанын айтады; сіз келіспейінше ештеңе орнатылмайды. Өткеніңіз сақталады.</translation>
    </message>
    <message>
        <source>Courses (*.kense)</source>
        <translation>Курстар (*.kense)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>Курс файлы</translation>
    </message>
    <message>
        <source>Folder with courses</source>
        <translation>Курстар қалтасы</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again.</source>
        <translation>Флешка табылмады. Оны салып, сәл күтіп, қайта басыңыз.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Қай флешка?</translation>
    </message>
    <message>
        <source>There is no course in it. Course files end in .kense.</source>
        <translation>Онда курс жоқ. Курс файлдары .kense деп аяқталады.</translation>
    </message>
    <message>
        <source>Install it all the same</source>
        <translation>Бәрібір орнату</translation>
    </message>
    <message>
        <source>{title}, version {version}, is installed.</source>
        <translation>«{title}» курсының {version} нұсқасы орнатылды.</translation>
    </message>
    <message>
        <source>Courses installed from files</source>
        <translation>Файлдардан орнатылған курстар</translation>
    </message>
    <message>
        <source>Publishers trusted on this computer</source>
        <translation>Бұл компьютерде сенім бар баспагерлер</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>Келесі жолы сұрау</translation>
    </message>
    <message>
        <source>Ask again: {name}</source>
        <translation>Қайта сұрау: {name}</translation>
    </message>
    <message>
        <source>Version {version}, from {publisher}</source>
        <translation>{version} нұсқасы, баспагер: {publisher}</translation>
    </message>
    <message>
        <source>a folder or a publisher without a name</source>
        <translation>қалта немесе атаусыз баспагер</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>{version} нұсқасына оралу</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Жою: {title}</translation>
    </message>
    <message>
        <source>Use version {version} again? What you have read, answered and passed stays.</source>
        <translation>{version} нұсқасына қайта оралу керек пе? Оқығаныңыз, жауаптарыңыз және тапсырғаныңыз сақталады.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Оралу</translation>
    </message>
    <message>
        <source>Version {version} is in use again.</source>
        <translation>{version} нұсқасы қайта қолданыста.</translation>
    </message>
    <message>
        <source>Remove {title} from this computer? What everybody did in it stays on record.</source>
        <translation>«{title}» осы компьютерден жойылсын ба? Онда істелгеннің бәрі жазбаларда қалады.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>«{title}» курсы жойылды.</translation>
    </message>
</context>
<context>
    <name>IssuedActs</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Drawing certificates</source>
        <translation>Сертификаттар басып шығаруға дайындалып жатыр</translation>
    </message>
    <message>
        <source>The file for the printer is ready: {file}</source>
        <translation>Басып шығаруға арналған файл дайын: {file}</translation>
    </message>
    <message>
        <source>Open Badges (*.jwt)</source>
        <translation>Open Badges (*.jwt)</translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation>Open Badge ретінде сақтау</translation>
    </message>
    <message>
        <source>The badge is saved: {file}</source>
        <translation>Open Badge файлы сақталды: {file}</translation>
    </message>
    <message>
        <source>Take the certificate {number} back? Once it is taken back, it stays so.</source>
        <translation>{number} сертификатын кері қайтарып аласыз ба? Мұны кейін болдырмау мүмкін емес.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Кері қайтарып алу</translation>
    </message>
    <message>
        <source>{number} is taken back. The new status list goes out with receipts.</source>
        <translation>{number} сертификаты кері қайтарып алынды. Жаңа мәртебелер тізімі түбіртектермен бірге жіберіледі.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>Find a certificate by name or number</source>
        <translation>Сертификатты аты-жөні не нөмірі бойынша табу</translation>
    </message>
    <message>
        <source>Certificates that were issued</source>
        <translation>Берілген сертификаттар</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>кері қайтарып алынған</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>басылған</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>басылмаған</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>How to print</source>
        <translation>Қалай басып шығару керек</translation>
    </message>
    <message>
        <source>One on its own sheet</source>
        <translation>Әрқайсысы бөлек парақта</translation>
    </message>
    <message>
        <source>Two on a sheet of A4</source>
        <translation>А4 парағында екеуі</translation>
    </message>
    <message>
        <source>Two on a sheet of A3</source>
        <translation>А3 парағында екеуі</translation>
    </message>
    <message>
        <source>Four on a sheet of A3</source>
        <translation>А3 парағында төртеуі</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Қарап шығу</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>Қайта басу себебі</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Save as Open Badge…</source>
        <translation>Open Badge ретінде сақтау…</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Кері қайтарып алу себебі</translation>
    </message>
    <message>
        <source>Note for the register</source>
        <translation>Тізілімге арналған ескерту</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Кері қайтарып алу…</translation>
    </message>
    <message>
        <source>Choose a certificate in the table to print it again or take it back.</source>
        <translation>Сертификатты қайта басып шығару немесе кері қайтарып алу үшін оны кестеден таңдаңыз.</translation>
    </message>
    <message>
        <source>taken back on {day} by {name}: {reason}</source>
        <translation>{day} күні кері қайтарып алынған, {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>The issuing key signs certificates and status lists.</source>
        <translation>Сертификаттар кілтімен сертификаттар мен мәртебелер тізімдеріне қол қойылады.</translation>
    </message>
    <message>
        <source>Who issues…</source>
        <translation>Кім береді…</translation>
    </message>
    <message>
        <source>This register does not know yet who issues certificates. Fill this in once.</source>
        <translation>Бұл тізілімде сертификаттарды кім беретіні әлі көрсетілмеген. Мұны бір рет толтырыңыз.</translation>
    </message>
    <message>
        <source>Issued by {office}; numbers begin with {prefix}-</source>
        <translation>Береді: {office}; нөмірлердің басы: {prefix}-</translation>
    </message>
    <message>
        <source>Job {number} waits: a second person has to approve it.</source>
        <translation>{number}-топтама күтіп тұр: оны екінші қызметкер бекітуі керек.</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Сертификаттар беріліп жатыр</translation>
    </message>
    <message>
        <source>stopped; the rest waits and can be gone on with</source>
        <translation>тоқтатылды; қалғаны күтіп тұр, беруді жалғастыруға болады</translation>
    </message>
    <message>
        <source>Give up what is left of job {number}? What was issued stays issued.</source>
        <translation>{number}-топтаманың қалғанынан бас тартасыз ба? Берілген сертификаттар күшінде қалады.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Kept. What was issued before stays as it is.</source>
        <translation>Сақталды. Бұрын берілгендері өзгермейді.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Open this question</source>
        <translation>Осы сұрақты ашу</translation>
    </message>
    <message>
        <source>Who took which option</source>
        <translation>Кім қай нұсқаны таңдады</translation>
    </message>
    <message>
        <source>The thirds are those of all attempts by what they earned. In a good question the right option grows towards the upper third and the wrong ones shrink.</source>
        <translation>Үштен бірлер – барлық әрекеттің жинаған ұпайы бойынша бөлінісі. Жақсы сұрақта дұрыс нұсқаның үлесі жоғарғы үштен бірге қарай өседі, бұрыс нұсқалардікі азаяды.</translation>
    </message>
    <message>
        <source>Certainty and what was right</source>
        <translation>Сенімділік пен дұрыс жауаптар</translation>
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
    <name>JobsCard</name>
    <message>
        <source>Work of issuing that is not done</source>
        <translation>Аяқталмаған топтамалар</translation>
    </message>
    <message>
        <source>Job {number}, {course}, wanted by {name} on {day}</source>
        <translation>{number}-топтама, {course}, сұратқан – {name}, {day}</translation>
    </message>
    <message>
        <source>{issued} of {total} issued</source>
        <translation>берілгені: {issued}/{total}</translation>
    </message>
    <message>
        <source>A second person has to approve it, with the own name and PIN.</source>
        <translation>Оны екінші қызметкер өз атымен және PIN-кодымен бекітуі керек.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Жалғастыру</translation>
    </message>
    <message>
        <source>Go on with job {n}</source>
        <translation>{n}-топтаманы жалғастыру</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>Give up job {n}</source>
        <translation>{n}-топтаманың қалғанынан бас тарту</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Екінші қызметкердің аты-жөні</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>Екінші қызметкердің PIN-коды</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Бекіту</translation>
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
    <name>KeysPage</name>
    <message>
        <source>Copies on paper and new keys need them open.</source>
        <translation>Қағаз көшірме мен жаңа кілт жасау үшін олар ашық болуы керек.</translation>
    </message>
    <message>
        <source>Copy all keys to a stick…</source>
        <translation>Барлық кілтті флешкаға көшіру…</translation>
    </message>
    <message>
        <source>Show the issuing key for paper…</source>
        <translation>Қағазға жазу үшін сертификаттар кілтін көрсету…</translation>
    </message>
    <message>
        <source>Replace the issuing key…</source>
        <translation>Сертификаттар кілтін ауыстыру…</translation>
    </message>
    <message>
        <source>Save the card for PCs…</source>
        <translation>Компьютерлерге арналған карточканы сақтау…</translation>
    </message>
    <message>
        <source>If the keys or their passphrase are lost, nothing that people sent can be opened and no certificate signed. Keep one copy on a stick in the safe, and the issuing key on paper in a closed envelope.</source>
        <translation>Кілттер немесе олардың құпиясөз тіркесі жоғалса, жіберілгенді ашу да, сертификаттарға қол қою да мүмкін болмайды. Бір көшірмені сейфтегі флешкада, ал сертификаттар кілтін жабық конверттегі қағазда сақтаңыз.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Көшірмелер</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>ашық</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>жабық</translation>
    </message>
    <message>
        <source>Number of the card: {id}. People ask for it by phone before they send.</source>
        <translation>Карточка нөмірі: {id}. Жетістіктерін жіберер алдында оны телефон арқылы сұрайды.</translation>
    </message>
    <message>
        <source>Keys that open what PCs send, and sign receipts</source>
        <translation>Келгенді ашатын және түбіртектерге қол қоятын кілттер</translation>
    </message>
    <message>
        <source>Key that signs certificates</source>
        <translation>Сертификаттарға қол қоятын кілт</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>әлі жасалмаған</translation>
    </message>
    <message>
        <source>Certificates cannot be issued yet.</source>
        <translation>Әзірге сертификат беруге болмайды.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>бәрі дұрыс</translation>
    </message>
    <message>
        <source>ends soon: replace it</source>
        <translation>мерзімі жақында бітеді: ауыстырыңыз</translation>
    </message>
    <message>
        <source>does not hold today</source>
        <translation>бүгін қолданыста емес</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>кері қайтарып алынған</translation>
    </message>
    <message>
        <source>waits for the custodians</source>
        <translation>сақтаушылардың қолын күтуде</translation>
    </message>
    <message>
        <source>Number of the key: {kid}</source>
        <translation>Кілт нөмірі: {kid}</translation>
    </message>
    <message>
        <source>It signs for {office} from {first} to {last}.</source>
        <translation>Онымен {office} үшін қол қойылатын мерзім: {first} – {last}.</translation>
    </message>
    <message>
        <source>Key list number {version}, signed by {signatures} custodians; root keys: {roots}</source>
        <translation>{version} нөмірлі кілттер тізімі, сақтаушылар қолы: {signatures}; түбір кілттер: {roots}</translation>
    </message>
    <message>
        <source>The root keys of the custodians still lie on this PC. Move each to the stick of its custodian, and delete it here: one who has both can make any key valid.</source>
        <translation>Сақтаушылардың түбір кілттері әлі осы компьютерде жатыр. Әрқайсысын өз сақтаушысының флешкасына көшіріп, осы жерден жойыңыз: екеуі де қолында бар адам кез келген кілтті жарамды ете алады.</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Түбір кілттер</translation>
    </message>
    <message>
        <source>move them away</source>
        <translation>басқа жерге көшіріңіз</translation>
    </message>
    <message>
        <source>The keys are made. Numbers of the root keys, to compare by phone: {ids}</source>
        <translation>Кілттер жасалды. Телефон арқылы салыстыруға арналған түбір кілттер нөмірлері: {ids}</translation>
    </message>
    <message>
        <source>Making keys</source>
        <translation>Кілттер жасалып жатыр</translation>
    </message>
    <message>
        <source>Stick for the copies</source>
        <translation>Көшірмелерге арналған флешка</translation>
    </message>
    <message>
        <source>Whoever reads the letters has the key. Are you alone at the screen?</source>
        <translation>Бұл әріптерді оқыған адам кілтті иеленеді. Экран алдында жалғызсыз ба?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Make a new issuing key? It is used from the moment on at which both custodians have signed. What the old key signed holds for ever.</source>
        <translation>Жаңа сертификаттар кілтін жасайсыз ба? Ол екі сақтаушы да қол қойған сәттен бастап қолданылады. Бұрынғы кілтпен қол қойылғандар жарамды болып қалады.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Жаңа кілт жасау</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation>Кілт жасалып жатыр</translation>
    </message>
    <message>
        <source>Enough custodians have signed. The new list is in force.</source>
        <translation>Сақтаушылардың қолы жеткілікті. Жаңа тізім күшіне енді.</translation>
    </message>
    <message>
        <source>Signed by {signatures} of {needed} custodians; the list waits for the others.</source>
        <translation>Сақтаушылар қолы: {signatures}/{needed}; тізім қалғандарын күтіп тұр.</translation>
    </message>
    <message>
        <source>Folder for the card</source>
        <translation>Карточкаға арналған папка</translation>
    </message>
    <message>
        <source>The card is saved: {file}. It is no secret: give it to every PC.</source>
        <translation>Карточка сақталды: {file}. Ол құпия емес: оны әр компьютерге беріңіз.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Written as text</source>
        <translation>Мәтінмен жазылған</translation>
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
    <name>LanguagesPane</name>
    <message>
        <source>Languages side by side</source>
        <translation>Тілдер қатар</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>Texts to translate</source>
        <translation>Аударылатын мәтіндер</translation>
    </message>
    <message>
        <source>Translation of {key}</source>
        <translation>{key} аудармасы</translation>
    </message>
    <message>
        <source>Nothing is left to translate here.</source>
        <translation>Мұнда аударатын ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Same as source: {key}</source>
        <translation>Түпнұсқадағыдай: {key}</translation>
    </message>
    <message>
        <source>Seen, still right: {key}</source>
        <translation>Қаралды, дұрыс: {key}</translation>
    </message>
    <message>
        <source>Blocks of {lesson} as in the source</source>
        <translation>{lesson} блоктары түпнұсқадағыдай</translation>
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
    <name>LessonBar</name>
    <message>
        <source>Outline</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Outline of the course</source>
        <translation>Курс мазмұны</translation>
    </message>
    <message>
        <source>The whole lesson in the other language</source>
        <translation>Бүкіл сабақ басқа тілде</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} және {other}</translation>
    </message>
    <message>
        <source>The same paragraph in another language, and terms</source>
        <translation>Осы абзац басқа тілде және терминдер</translation>
    </message>
    <message>
        <source>Module {number} · {title}</source>
        <translation>{number}-модуль · {title}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Терминдер</translation>
    </message>
    <message>
        <source>Each paragraph in both languages</source>
        <translation>Әр абзац екі тілде</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Қатар</translation>
    </message>
    <message>
        <source>Show in {language}</source>
        <translation>Көрсету: {language}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Тыңдау</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Осы жерден бастап дауыстап оқу</translation>
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
        <source>Print or save…</source>
        <translation>Басып шығару немесе сақтау…</translation>
    </message>
    <message>
        <source>Print or save this lesson…</source>
        <translation>Осы сабақты басып шығару немесе сақтау…</translation>
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
    <message>
        <source>In the glossary</source>
        <translation>Терминдер сөздігінде</translation>
    </message>
    <message>
        <source>{term}: in the glossary</source>
        <translation>{term}: терминдер сөздігінде</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Сабақ мәтіні</translation>
    </message>
    <message>
        <source>Markdown. In a list, Tab moves a line in. Ctrl+Tab, or Escape and then Tab, leaves the text.</source>
        <translation>Markdown. Тізімде Tab пернесі жолды ішке жылжытады. Ctrl+Tab немесе Escape, содан кейін Tab мәтіннен шығарады.</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
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
</context>
<context>
    <name>LessonNotes</name>
    <message>
        <source>Notes</source>
        <translation>Ескертпелер</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
    <message>
        <source>Bookmark this paragraph</source>
        <translation>Осы абзацқа бетбелгі қою</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Ескертпе жазу</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Ерекшелеу</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Таңдалған сөздерді ерекшелеу</translation>
    </message>
    <message>
        <source>All my notes</source>
        <translation>Барлық ескертпелерім</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Бетбелгіні алып тастау</translation>
    </message>
    <message>
        <source>At words that this lesson has no more:</source>
        <translation>Бұл сабақта енді жоқ сөздерге:</translation>
    </message>
    <message>
        <source>The words of the lesson have changed since.</source>
        <translation>Содан бері сабақтың мәтіні өзгерді.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Жою: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Өзгерту</translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation>Өзгерту: {words}</translation>
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
        <source>Lesson read. Saved</source>
        <translation>Сабақ оқылды. Сақталды</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
</context>
<context>
    <name>LessonPane</name>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>The block was changed in the text meanwhile. Close this and open it again.</source>
        <translation>Осы арада блок мәтінде өзгерді. Пішінді жауып, қайта ашыңыз.</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала қарау</translation>
    </message>
    <message>
        <source>The lesson appears here as soon as its text can be read.</source>
        <translation>Мәтіні оқуға жарамды болған бойда сабақ осы жерде көрінеді.</translation>
    </message>
    <message>
        <source>Preview · {language}</source>
        <translation>Алдын ала қарау · {language}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>мәтін жоқ</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>ескірген жері жоқ</translation>
    </message>
    <message>
        <source>Learners keep this in a small window beside their work. Here it is only shown.</source>
        <translation>Тыңдаушылар мұны жұмысының жанындағы шағын терезеде ұстайды. Мұнда ол тек көрсетіледі.</translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n ескірген</numerusform>
            <numerusform>%n ескірген</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Begin a translation</source>
        <translation>Аударманы бастау</translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation>{file} файлында теру</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Сурет қосу</translation>
    </message>
</context>
<context>
    <name>LessonToolbar</name>
    <message>
        <source>Tools of the text</source>
        <translation>Мәтін құралдары</translation>
    </message>
    <message>
        <source>Edit the block at the cursor</source>
        <translation>Курсор тұрған блокты өңдеу</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Блокты өңдеу</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Басқа құралдар</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Тақырыпша</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Қалың</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нөмірленген тізім</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Үстел</translation>
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
    <name>ListedField</name>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Мұнда әлі ештеңе жоқ.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Келесі абзац</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Close the notice about the voice</source>
        <translation>Дауыс туралы хабарламаны жабу</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Оқуды жалғастыру</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The backup is in place. Your PIN opens it.</source>
        <translation>Сақтық көшірме қалпына келтірілді. Оны ашу үшін PIN-кодыңызды теріңіз.</translation>
    </message>
</context>
<context>
    <name>MappingField</name>
    <message>
        <source>A name is missing or stands twice; that row is not kept yet.</source>
        <translation>Атауы жоқ немесе қайталанған; бұл жол әзірге сақталмайды.</translation>
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
    <name>MatrixCard</name>
    <message>
        <source>Departments by courses</source>
        <translation>Курстар бойынша бөлімшелер</translation>
    </message>
    <message>
        <source>People by courses</source>
        <translation>Курстар бойынша қызметкерлер</translation>
    </message>
    <message>
        <source>Who has done what</source>
        <translation>Кім нені аяқтады</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Барлық бөлімшелер</translation>
    </message>
    <message>
        <source>The first {number}. Type letters of a name, or choose a department, to see others.</source>
        <translation>Алғашқылары көрсетілген: {number}. Басқаларын көру үшін аты-жөнінің әріптерін теріңіз немесе бөлімшені таңдаңыз.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Бөлімшелер</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Жолдар</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Қандай қызметкерлер</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Not everything done</source>
        <translation>Бәрін аяқтамағандар</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Бәрін аяқтағандар</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Қызметкерлерді сүзу</translation>
    </message>
    <message>
        <source>Filter people…</source>
        <translation>Қызметкерлерді сүзу…</translation>
    </message>
    <message>
        <source>Save this table…</source>
        <translation>Осы кестені сақтау…</translation>
    </message>
    <message>
        <source>✓ completed   ◐ begun   · not begun   ! overdue. Enter opens a row.</source>
        <translation>✓ аяқталған   ◐ басталған   · басталмаған   ! мерзімі өткен. Enter жолды ашады.</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>Add a picture…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Сурет қосу</translation>
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
    <name>NameCard</name>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Тегі, аты, әкесінің аты</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Атын сақтау</translation>
    </message>
    <message>
        <source>Give this profile a name</source>
        <translation>Профильге ат беріңіз</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Аты-жөніңіз</translation>
    </message>
    <message>
        <source>You learn as a guest. Give the profile your name, and everything you did so far is yours. A statement of completion is made only for a name.</source>
        <translation>Сіз қонақ ретінде оқып жүрсіз. Профильге атыңызды беріңіз, сонда осы уақытқа дейін істегеннің бәрі сіздікі болады. Курсты аяқтағаны туралы анықтама тек аты-жөнге беріледі.</translation>
    </message>
    <message>
        <source>It stands on your next statements; those made before keep the name they were made for.</source>
        <translation>Ол келесі анықтамаларда тұрады; бұрынғыларында олар берілген ат қалады.</translation>
    </message>
    <message>
        <source>The profile is now called {name}.</source>
        <translation>Енді профиль {name} деп аталады.</translation>
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
        <source>You can also begin without a name. What you do is kept, and the profile gets your name later in Settings.</source>
        <translation>Аты-жөніңізді жазбай-ақ бастауға болады. Істегеніңіздің бәрі сақталады, профильге атыңызды кейін баптауларда бересіз.</translation>
    </message>
    <message>
        <source>Learn as a guest</source>
        <translation>Қонақ ретінде оқу</translation>
    </message>
    <message>
        <source>Please write your name. Without it a statement says nothing.</source>
        <translation>Аты-жөніңізді жазыңыз. Онсыз анықтаманың мәні болмайды.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>мұндай жазба жоқ</translation>
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
    <name>NewCourseCard</name>
    <message>
        <source>Title of the course</source>
        <translation>Курстың атауы</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Жазылатын тілі</translation>
    </message>
    <message>
        <source>Id: small Latin letters, digits and hyphens; it never changes</source>
        <translation>Код: кіші латын әріптері, цифрлар мен дефис; ол ешқашан өзгермейді</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Курсты жасау</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Жаңа курс</translation>
    </message>
    <message>
        <source>Languages of the course</source>
        <translation>Курс тілдері</translation>
    </message>
    <message>
        <source>The course needs a title in the language it is written in.</source>
        <translation>Курсқа өзі жазылатын тілдегі атау керек.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <translation>Ескертпеңіз</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Ескертпені аяқтау</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Теріп жатқанда сақталады</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Ескертпелерім</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Тағы көрсету</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Ескертпелерден іздеу</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Барлық курстар</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Мәтін түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the notes shown as Markdown text</source>
        <translation>Көрсетілген ескертпелерді Markdown мәтіні түрінде сақтау</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the notes shown as PDF</source>
        <translation>Көрсетілген ескертпелерді PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>The notes are saved: {file}</source>
        <translation>Ескертпелер сақталды: {file}</translation>
    </message>
    <message>
        <source>Nothing is kept yet. In a lesson, Ctrl+M writes a note, Ctrl+D sets a bookmark.</source>
        <translation>Мұнда әзірге ештеңе жоқ. Сабақта Ctrl+M жаңа ескертпе ашады, Ctrl+D бетбелгі қояды.</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Сабақты ашу</translation>
    </message>
    <message>
        <source>Open the lesson at: {words}</source>
        <translation>Сабақты мына жерінен ашу: {words}</translation>
    </message>
    <message>
        <source>Ask me in the review</source>
        <translation>Қайталауда сұрау</translation>
    </message>
    <message>
        <source>Ask me in the review: {words}</source>
        <translation>Қайталауда сұрау: {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Жою</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Жою: {words}</translation>
    </message>
    <message>
        <source>The note will be asked in the daily review.</source>
        <translation>Бұл ескертпе күнделікті қайталауда сұралады.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Жойылды.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n ескертпе</numerusform>
            <numerusform>%n ескертпе</numerusform>
        </translation>
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
    <name>OfferCard</name>
    <message>
        <source>This is the card of an office. Anybody can make such a file: call your office and compare the id. Accept it only if it is the same.</source>
        <translation>Бұл – кадр қызметінің карточкасы. Мұндай файлды кез келген адам жасай алады: қызметке қоңырау шалып, нөмірін салыстырыңыз. Нөмір дәл келсе ғана қабылдаңыз.</translation>
    </message>
    <message>
        <source>The id is the same: accept</source>
        <translation>Нөмір дәл келді: қабылдау</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Қабылдамау</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Кілт таңбасы</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Не жаңалық</translation>
    </message>
    <message>
        <source>Install this once</source>
        <translation>Осы жолы орнату</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Орнату</translation>
    </message>
    <message>
        <source>Trust always and install</source>
        <translation>Әрдайым сеніп, орнату</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Орнатпау</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Short id of the office, such as KZ-DDS</source>
        <translation>Мекеменің қысқа белгісі, мысалы KZ-DDS</translation>
    </message>
    <message>
        <source>What stands before numbers</source>
        <translation>Нөмірдің алдында не тұрады</translation>
    </message>
    <message>
        <source>Who signs by hand</source>
        <translation>Қолмен кім қол қояды</translation>
    </message>
    <message>
        <source>Usual look of certificates</source>
        <translation>Сертификаттардың әдеттегі үлгісі</translation>
    </message>
    <message>
        <source>More certificates than this need a second person</source>
        <translation>Сертификат осы саннан көп болса, екінші қызметкер керек</translation>
    </message>
    <message>
        <source>Who issues certificates</source>
        <translation>Сертификаттарды кім береді</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Мекеме атауы</translation>
    </message>
    <message>
        <source>Post of who signs</source>
        <translation>Қол қоятын адамның лауазымы</translation>
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
    <name>OverviewPage</name>
    <message>
        <source>People who are overdue</source>
        <translation>Мерзімі өтіп кеткен қызметкерлер</translation>
    </message>
    <message>
        <source>Collect progress…</source>
        <translation>Жетістіктерді жинау…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Сертификаттар беру…</translation>
    </message>
    <message>
        <source>Completed all courses</source>
        <translation>Барлық курсты аяқтағандар</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Certificates this year</source>
        <translation>Биылғы сертификаттар</translation>
    </message>
    <message>
        <source>Records that need a look</source>
        <translation>Тексеруді қажет ететін жазбалар</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Тізімді сақтау…</translation>
    </message>
    <message>
        <source>Overdue, with the reason</source>
        <translation>Мерзімі өткендер және себептері</translation>
    </message>
    <message>
        <source>Look at all of them…</source>
        <translation>Бәрін қарау…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Тексеру керек</translation>
    </message>
    <message>
        <source>Courses completed, by month</source>
        <translation>Аяқталған курстар, айлар бойынша</translation>
    </message>
    <message>
        <source>register on a server</source>
        <translation>тізілім серверде</translation>
    </message>
    <message>
        <source>register on this PC</source>
        <translation>тізілім осы компьютерде</translation>
    </message>
    <message>
        <source>keys unlocked</source>
        <translation>кілттер ашық</translation>
    </message>
    <message>
        <source>keys locked</source>
        <translation>кілттер жабық</translation>
    </message>
    <message>
        <source>of {people}</source>
        <translation>барлығы – {people}</translation>
    </message>
    <message>
        <source>{number} in {department}</source>
        <translation>{department}: {number}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Сіздің шешіміңізді күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жасалып жатыр</translation>
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
    <name>PageView</name>
    <message>
        <source>The page. Arrow keys move the chosen field by 1 mm, with Shift by 0.1 mm.</source>
        <translation>Бет. Көрсеткі пернелер таңдалған өрісті 1 мм-ге, Shift-пен 0,1 мм-ге жылжытады.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Hide the letters</source>
        <translation>Әріптерді жасыру</translation>
    </message>
    <message>
        <source>Write these groups down by hand, put the paper into an envelope, close it, and lock it into the safe. Each group notices a slip when it is typed back.</source>
        <translation>Бұл топтарды қолмен көшіріп жазып, қағазды конвертке салыңыз да, желімдеп, сейфке салып қойыңыз. Кейін қайта тергенде қате әр топтан бірден білінеді.</translation>
    </message>
    <message>
        <source>The issuing key for the safe</source>
        <translation>Сейфке арналған сертификаттар кілті</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Look for somebody: letters of a name, or the employee number</source>
        <translation>Қызметкерді іздеу: аты-жөнінің әріптері немесе табель нөмірі</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Whose profile “{name}” is</source>
        <translation>«{name}» – кімнің профилі</translation>
    </message>
    <message>
        <source>It is this person’s</source>
        <translation>Осы қызметкердің профилі</translation>
    </message>
    <message>
        <source>Nobody found: type other letters</source>
        <translation>Ешкім табылмады: басқа әріптерді теріңіз</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Files for learners’ PCs are signed with the key that signs receipts.</source>
        <translation>Тыңдаушылардың компьютерлеріне арналған файлдарға түбіртектерге қол қоятын кілтпен қол қойылады.</translation>
    </message>
    <message>
        <source>Take people in from a table…</source>
        <translation>Қызметкерлерді кестеден енгізу…</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Есеп сақталды: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Есеп жасалып жатыр</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Тапсырылды.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Тапсырма алып тасталды.</translation>
    </message>
    <message>
        <source>Where to save it for learners’ PCs</source>
        <translation>Тыңдаушылардың компьютерлері үшін қайда сақтау керек</translation>
    </message>
    <message>
        <source>{what}, in {folder}</source>
        <translation>{what}, {folder} қалтасында</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Кестелер (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Қызметкерлер кестесі</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>Қызметкерлер енгізіліп жатыр</translation>
    </message>
    <message>
        <source>Nobody was taken in: there are rows with faults. They are listed below.</source>
        <translation>Ешкім енгізілген жоқ: кейбір жолдарда қате бар. Олар төменде берілген.</translation>
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
    <name>PinCard</name>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN-код қою…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN-кодты ауыстыру…</translation>
    </message>
    <message>
        <source>Remove the PIN…</source>
        <translation>PIN-кодты алып тастау…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>A PIN is asked for when this profile is opened.</source>
        <translation>Профиль ашылғанда PIN-код сұралады.</translation>
    </message>
    <message>
        <source>Without a PIN everybody at this PC can open this profile.</source>
        <translation>PIN-код болмаса, бұл профильді осы компьютердегі кез келген адам аша алады.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN-код осы сәттен бастап қолданылады.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>PIN-код алып тасталды.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>The PIN of now</source>
        <translation>Қазіргі PIN-код</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Жаңа PIN-код</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Жаңа PIN-код тағы бір рет</translation>
    </message>
    <message>
        <source>Type the PIN of now first.</source>
        <translation>Алдымен қазіргі PIN-кодты теріңіз.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. Write it again.</source>
        <translation>PIN-кодта {shortest}–{longest} цифр болады. Оны қайта жазыңыз.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same PIN in both fields.</source>
        <translation>PIN-кодтар әртүрлі. Екі өріске де бірдей PIN-код жазыңыз.</translation>
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
    <name>PracticeForm</name>
    <message>
        <source>These are not lines of the form “name: value”. It is not taken over.</source>
        <translation>Бұлар «атау: мән» түріндегі жолдар емес. Мәтін қабылданбады.</translation>
    </message>
    <message>
        <source>“{key}” belongs to another section. It is not taken over.</source>
        <translation>«{key}» басқа бөлімге жатады. Мәтін қабылданбады.</translation>
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
    <name>PracticeRoom</name>
    <message>
        <source>Run beside</source>
        <translation>Қатар іске қосу</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Мәтін түрінде көрсету</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Үстел</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Page before</source>
        <translation>Алдыңғы бет</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Келесі бет</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Қарауды жабу</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>{number}-бет, барлығы {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewColumn</name>
    <message>
        <source>There is no question {question} in this course yet.</source>
        <translation>Бұл курста {question} сұрағы әзірге жоқ.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Compare with the paper, letter by letter:</source>
        <translation>Қағазбен әріпті әріпке салыстырыңыз:</translation>
    </message>
    <message>
        <source>Certificate {number} · {office} · version {version} of the course</source>
        <translation>{number} сертификаты · {office} · курс нұсқасы {version}</translation>
    </message>
    <message>
        <source>score {percent} %</source>
        <translation>нәтиже {percent} %</translation>
    </message>
    <message>
        <source>Is the office’s own signature in the file intact?</source>
        <translation>Файлдағы мекеменің өз қолтаңбасы бұзылмаған ба?</translation>
    </message>
    <message>
        <source>The signature of this statement is good. A statement is not a certificate.</source>
        <translation>Бұл анықтаманың қолтаңбасы жарамды. Анықтама — сертификат емес.</translation>
    </message>
    <message>
        <source>Completed on {day}</source>
        <translation>Аяқталған күні: {day}</translation>
    </message>
    <message>
        <source>Statement {serial} · {minutes} minutes</source>
        <translation>{serial} анықтамасы · {minutes} минут</translation>
    </message>
    <message>
        <source>It was made on this PC.</source>
        <translation>Ол осы компьютерде жасалған.</translation>
    </message>
    <message>
        <source>It was made on another PC, with the key {key}.</source>
        <translation>Ол басқа компьютерде, {key} кілтімен жасалған.</translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation>Өзгертілген бе?</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made.</source>
        <translation>Жасалғаннан бері ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Кім жасаған?</translation>
    </message>
    <message>
        <source>No office vouches for it.</source>
        <translation>Оған ешқандай мекеме кепілдік бермейді.</translation>
    </message>
    <message>
        <source>This certificate is good.</source>
        <translation>Сертификат шын.</translation>
    </message>
    <message>
        <source>Do not rely on this certificate.</source>
        <translation>Бұл сертификатқа сенбеңіз.</translation>
    </message>
    <message>
        <source>Not everything could be found out here.</source>
        <translation>Мұнда бәрін анықтау мүмкін болмады.</translation>
    </message>
    <message>
        <source>Is the signature good?</source>
        <translation>Қолтаңба жарамды ма?</translation>
    </message>
    <message>
        <source>Was the key trusted on that day?</source>
        <translation>Сол күні кілт сенімді болған ба?</translation>
    </message>
    <message>
        <source>Is it still valid today?</source>
        <translation>Бүгін әлі жарамды ма?</translation>
    </message>
    <message>
        <source>Was it revoked?</source>
        <translation>Кері қайтарып алынған ба?</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>Берілген күні: {day}</translation>
    </message>
    <message>
        <source>Issued on {day}, valid until {end}</source>
        <translation>Берілген күні: {day}, жарамды мерзімі: {end} дейін</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Publish the course</source>
        <translation>Курсты жариялау</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Неге осы нұсқа</translation>
    </message>
    <message>
        <source>What learners in progress will see</source>
        <translation>Курсты өтіп жүргендер не көреді</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>The third number rises when only words changed, the second when something was added, the first when progress or results may be affected.</source>
        <translation>Үшінші сан тек сөздер өзгергенде, екіншісі бірдеңе қосылғанда, біріншісі өткенге немесе нәтижеге әсер етуі мүмкін болғанда өседі.</translation>
    </message>
    <message>
        <source>Folder for the package…</source>
        <translation>Пакет қалтасы…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Қайта қарау</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Жариялау</translation>
    </message>
    <message>
        <source>One file is written that you hand out on a stick, in a shared folder or by mail.</source>
        <translation>Бір файл жазылады: оны флешкамен, ортақ қалтамен немесе поштамен таратасыз.</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Пакет қалтасы</translation>
    </message>
    <message>
        <source>The package goes to: {folder}</source>
        <translation>Пакет мына жерге жазылады: {folder}</translation>
    </message>
    <message>
        <source>This course was never published from this folder.</source>
        <translation>Бұл қалтадан курс әлі жарияланбаған.</translation>
    </message>
    <message>
        <source>Version {version} was published on {day}.</source>
        <translation>{version} нұсқасы {day} жарияланған.</translation>
    </message>
    <message>
        <source>What is new, for learners</source>
        <translation>Оқушыларға: не жаңалық</translation>
    </message>
    <message>
        <source>Mend the faults above first.</source>
        <translation>Алдымен жоғарыдағы қателерді түзетіңіз.</translation>
    </message>
    <message>
        <source>Answer the questions above first.</source>
        <translation>Алдымен жоғарыдағы сұрақтарға жауап беріңіз.</translation>
    </message>
    <message>
        <source>Give the publisher a name and make the key first.</source>
        <translation>Алдымен баспагерге атау беріп, кілт жасаңыз.</translation>
    </message>
    <message>
        <source>Version {version} is published: {file}. Learners install it under Courses.</source>
        <translation>{version} нұсқасы жарияланды: {file}. Оқушылар оны «Курстар» бетінде орнатады.</translation>
    </message>
</context>
<context>
    <name>PublisherCard</name>
    <message>
        <source>Every course you publish is signed with your key, so that learners’ computers know that it comes from you. If the key is lost, they must be asked to trust a new one; if somebody steals it, that person can publish in your name. Keep one copy in a safe place.</source>
        <translation>Жариялаған әр курсыңызға кілтіңізбен қол қойылады, сонда оқушылардың компьютерлері оның сізден келгенін біледі. Кілт жоғалса, олардан жаңасына сенуді сұрауға тура келеді; оны ұрласа, бөтен адам сіздің атыңыздан жариялай алады. Бір көшірмесін сенімді жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>Your publisher’s key</source>
        <translation>Баспагер кілтіңіз</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Атауды өзгерту</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Кілт жасау</translation>
    </message>
    <message>
        <source>There is no key yet. Give the publisher a name: learners read it before they install.</source>
        <translation>Кілт әлі жоқ. Баспагерге атау беріңіз: оқушылар оны орнату алдында оқиды.</translation>
    </message>
    <message>
        <source>Publisher: {name}. Read these groups to people who ask by phone:</source>
        <translation>Баспагер: {name}. Телефонмен сұрағандарға осы топтарды оқып беріңіз:</translation>
    </message>
    <message>
        <source>There is no copy of the key yet. Make one now, to a stick or on paper.</source>
        <translation>Кілттің көшірмесі әлі жоқ. Қазір флешкаға немесе қағазға көшіріп алыңыз.</translation>
    </message>
    <message>
        <source>Last copy: {days}</source>
        <translation>Соңғы көшірме: {days}</translation>
    </message>
    <message>
        <source>Name of the publisher, such as that of your office</source>
        <translation>Баспагердің атауы, мысалы, ұйымыңыздың атауы</translation>
    </message>
    <message>
        <source>Passphrase for the copy, 12 letters at least</source>
        <translation>Көшірменің құпиясөзі, кемінде 12 таңба</translation>
    </message>
    <message>
        <source>Passphrase for the copy, once more</source>
        <translation>Көшірменің құпиясөзі, тағы бір рет</translation>
    </message>
    <message>
        <source>Save a copy to a stick or folder…</source>
        <translation>Көшірмені флешкаға немесе қалтаға сақтау…</translation>
    </message>
    <message>
        <source>Show the key for paper…</source>
        <translation>Қағазға жазу үшін кілтті көрсету…</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Көшірменің құпиясөзі</translation>
    </message>
    <message>
        <source>The 14 groups from paper</source>
        <translation>Қағаздағы 14 топ</translation>
    </message>
    <message>
        <source>Have the key back from a copy…</source>
        <translation>Кілтті көшірмеден қайтару…</translation>
    </message>
    <message>
        <source>Have the key back from paper</source>
        <translation>Кілтті қағаздан қайтару</translation>
    </message>
    <message>
        <source>You have a key already, from another computer?</source>
        <translation>Басқа компьютерден кілтіңіз бар ма?</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Атау өзгертілді.</translation>
    </message>
    <message>
        <source>The key is made. Make a copy of it now.</source>
        <translation>Кілт жасалды. Қазір оның көшірмесін жасаңыз.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Құпиясөз тіркестері бірдей емес. Оларды қайта теріңіз.</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>Көшірмеге арналған флешка немесе қалта</translation>
    </message>
    <message>
        <source>The copy is written and read back. Keep it apart from this computer.</source>
        <translation>Көшірме жазылып, қайта оқылып тексерілді. Оны бұл компьютерден бөлек сақтаңыз.</translation>
    </message>
    <message>
        <source>Whoever reads the letters has the key. Are you alone at the screen?</source>
        <translation>Осы әріптерді оқыған адам кілтті иеленеді. Экран алдында жалғызсыз ба?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Write these groups down by hand and lock the paper away. Each notices a slip when typed back.</source>
        <translation>Бұл топтарды қолмен жазып алып, қағазды құлыптап қойыңыз. Кері терген кезде әр топ қатені байқайды.</translation>
    </message>
    <message>
        <source>Written down: hide the letters</source>
        <translation>Жазып алынды: әріптерді жасыру</translation>
    </message>
    <message>
        <source>Copies of publishers’ keys (*.kpublisher)</source>
        <translation>Баспагер кілттерінің көшірмелері (*.kpublisher)</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Кілттің көшірмесі</translation>
    </message>
    <message>
        <source>The key is back.</source>
        <translation>Кілт қайтарылды.</translation>
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
    <name>QuestionForm</name>
    <message>
        <source>More fields</source>
        <translation>Тағы өрістер</translation>
    </message>
    <message>
        <source>More fields, filled in: {count}</source>
        <translation>Тағы өрістер, толтырылғаны: {count}</translation>
    </message>
</context>
<context>
    <name>QuestionLook</name>
    <message>
        <source>As learners see it</source>
        <translation>Білім алушыларға көрінетін түрі</translation>
    </message>
    <message>
        <source>It can be shown once this is mended: {problem}</source>
        <translation>Мынау түзетілген соң көрсетіледі: {problem}</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>All questions of the bank</source>
        <translation>Банктің барлық сұрақтары</translation>
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
        <source>Listen</source>
        <translation>Тыңдау</translation>
    </message>
    <message>
        <source>Reads the question and its answers aloud ({keys})</source>
        <translation>Сұрақ пен жауаптарды дауыстап оқу ({keys})</translation>
    </message>
    <message>
        <source>Show in {language}</source>
        <translation>Көрсету: {language}</translation>
    </message>
    <message>
        <source>The same question in the other language (F8)</source>
        <translation>Осы сұрақ басқа тілде (F8)</translation>
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
    <name>QuestionsCard</name>
    <message>
        <source>The right answer of these questions is not what it was. If the old one was a mistake, it is a correction: the question stays the same one. If the question now asks something else, it becomes a new question: the old one retires, and nobody’s old answer is counted for it.</source>
        <translation>Бұл сұрақтардың дұрыс жауабы бұрынғыдай емес. Бұрынғысы қате болса, бұл — түзету: сұрақ сол күйінде қалады. Сұрақ енді басқа нәрсені сұраса, ол жаңа сұрақ болады: бұрынғысы шығарылады, ешкімнің ескі жауабы оған есептелмейді.</translation>
    </message>
    <message>
        <source>Correction or new question?</source>
        <translation>Түзету ме, жаңа сұрақ па?</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, {line}-жол</translation>
    </message>
    <message>
        <source>It corrects a mistake</source>
        <translation>Қате түзетілді</translation>
    </message>
    <message>
        <source>It is a new question</source>
        <translation>Бұл жаңа сұрақ</translation>
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
    <name>QuizCard</name>
    <message>
        <source>Questions of the quiz</source>
        <translation>Тест сұрақтары</translation>
    </message>
    <message>
        <source>Objectives, the weakest first</source>
        <translation>Мақсаттар, ең әлсізінен бастап</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Кестені CSV етіп сақтау…</translation>
    </message>
    <message>
        <source>mean {mean} of {possible} points</source>
        <translation>орташа: {possible} ұпайдан {mean}</translation>
    </message>
    <message>
        <source>reliability (alpha) {alpha}</source>
        <translation>сенімділік (альфа) {alpha}</translation>
    </message>
    <message>
        <source>too few to be sure of anything</source>
        <translation>сенімді қорытынды жасауға тым аз</translation>
    </message>
    <message>
        <source>Certainty and what was right, over all questions</source>
        <translation>Барлық сұрақ бойынша сенімділік пен дұрыс жауаптар</translation>
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
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Жұмыс орындары</translation>
    </message>
    <message>
        <source>{name}: change person</source>
        <translation>{name}: басқа адамға ауысу</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>How well did you recall it?</source>
        <translation>Мұны қаншалықты жақсы еске түсірдіңіз?</translation>
    </message>
    <message>
        <source>{rating}: asked again in {wait}</source>
        <translation>{rating}: келесі қайталауға дейін {wait}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The voice of this PC stopped and gave no reason. Try again, or restart the PC.</source>
        <translation>Осы компьютердің дауысы себебін айтпай тоқтап қалды. Қайталап көріңіз немесе компьютерді қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Show the answer</source>
        <translation>Жауабын көрсету</translation>
    </message>
    <message>
        <source>What does this term mean?</source>
        <translation>Бұл термин нені білдіреді?</translation>
    </message>
    <message>
        <source>What did you note here?</source>
        <translation>Мұнда ескертпеге не жаздыңыз?</translation>
    </message>
    <message>
        <source>Which term does the law set?</source>
        <translation>Заңда қандай мерзім белгіленген?</translation>
    </message>
    <message>
        <source>What does this rule say?</source>
        <translation>Бұл нормада не айтылған?</translation>
    </message>
    <message>
        <source>Translation not yet checked by a specialist</source>
        <translation>Аудармасын маман әлі тексерген жоқ</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Take in a receipt or assigned work…</source>
        <translation>Түбіртек не тапсырма қабылдау…</translation>
    </message>
    <message>
        <source>Receipts of your office</source>
        <translation>Кадр қызметінің түбіртектері</translation>
    </message>
    <message>
        <source>None yet. Your office gives one back for every file.</source>
        <translation>Әзірге жоқ. Кадр қызметі әр файлға түбіртек береді.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were new to the office.</source>
        <translation>
            <numerusform>кадр қызметі үшін жаңасы – %n жазба.</numerusform>
            <numerusform>кадр қызметі үшін жаңасы – %n жазба.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>My records</source>
        <translation>Оқу жазбаларым</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Қалпына келтіру</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made while you work.</source>
        <translation>Әзірге сақтық көшірме жоқ. Біріншісі сіз оқып отырғанда жасалады.</translation>
    </message>
    <message>
        <source>Kense saves every answer at once, and makes a backup every half an hour of work. If the file is ever damaged, it is made anew from the last backup and the journal beside it.</source>
        <translation>Kense әр жауапты бірден сақтайды, ал оқудың әр жарты сағатында сақтық көшірме жасайды. Файл бүлінсе, оны соңғы көшірме мен жанындағы журналдан қайта жасауға болады.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>One file with everything: your progress, answers, notes and settings. Take it in on the other PC from the list of people; if you have learned there too, both become one record. Whoever has the file can read it.</source>
        <translation>Бәрі бір файлда: жетістіктеріңіз, жауаптарыңыз, ескертпелеріңіз және баптауларыңыз. Басқа компьютерде оны адамдар тізімі бар бетте қабылдаңыз; онда да оқыған болсаңыз, жазбалар біріктіріледі. Файл кімнің қолында болса, сол оны оқи алады.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Файлды жазу…</translation>
    </message>
    <message>
        <source>Send my progress to the office</source>
        <translation>Жетістіктерімді кадр қызметіне жіберу</translation>
    </message>
    <message>
        <source>To another PC</source>
        <translation>Басқа компьютерге</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Қалпына келтіру…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Көшірмені қалпына келтіру: {when}</translation>
    </message>
    <message>
        <source>made while you worked</source>
        <translation>сіз оқып отырғанда жасалған</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>өзіңіз жасағансыз</translation>
    </message>
    <message>
        <source>what was there before a restore</source>
        <translation>қалпына келтірер алдындағы күйі</translation>
    </message>
    <message>
        <source>before or after a file was taken in</source>
        <translation>файл қабылданғанға дейін немесе одан кейін</translation>
    </message>
    <message>
        <source>made before Kense was updated</source>
        <translation>Kense жаңартылар алдында жасалған</translation>
    </message>
    <message>
        <source>Restore the backup of {when}? Nothing was recorded since: nothing is lost. What is there now is kept as a backup too.</source>
        <translation>Мына уақыттағы көшірмені қалпына келтіру керек пе: {when}? Содан бері жаңа жазба болған жоқ, сондықтан ештеңе жоғалмайды. Қазіргі күйі де сақтық көшірме болып сақталады.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}? This would no longer be in your record: {lost}. It is not destroyed: what is there now is kept as a backup and can be restored as well.</source>
        <translation>Мына уақыттағы көшірмені қалпына келтіру керек пе: {when}? Жазбаларыңызда мыналар болмай қалады: {lost}. Олар жойылмайды: қазіргі күйі сақтық көшірме болып сақталады, оны да қалпына келтіруге болады.</translation>
    </message>
    <message>
        <source>The file is written and was read again: {file}</source>
        <translation>Файл жазылып, қайта оқылды: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: %n entries.</source>
        <translation>
            <numerusform>Көшірме жасалып, қайта оқылды: %n жазба.</numerusform>
            <numerusform>Көшірме жасалып, қайта оқылды: %n жазба.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>оқылған %n сабақ</numerusform>
            <numerusform>оқылған %n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) answered</source>
        <translation>
            <numerusform>тексеру сұрақтарына %n жауап</numerusform>
            <numerusform>тексеру сұрақтарына %n жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) handed in</source>
        <translation>
            <numerusform>тапсырылған %n тест</numerusform>
            <numerusform>тапсырылған %n тест</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at a desk</source>
        <translation>
            <numerusform>тренажердегі %n әрекет</numerusform>
            <numerusform>тренажердегі %n әрекет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>аяқталған %n курс</numerusform>
            <numerusform>аяқталған %n курс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller entries</source>
        <translation>
            <numerusform>%n ұсақ жазба</numerusform>
            <numerusform>%n ұсақ жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older backup(s)</source>
        <translation>
            <numerusform>Бұрынғырақ %n көшірмені көрсету</numerusform>
            <numerusform>Бұрынғырақ %n көшірмені көрсету</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n жазба</numerusform>
            <numerusform>%n жазба</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>{name} is now among the people of this PC, with all records.</source>
        <translation>Енді {name} профилі барлық жазбаларымен осы компьютерде де бар.</translation>
    </message>
    <message numerus="yes">
        <source>The records of {name} are one again: %n entries are new here.</source>
        <translation>
            <numerusform>{name} жазбалары қайта біріктірілді: мұнда %n жаңа жазба қосылды.</numerusform>
            <numerusform>{name} жазбалары қайта біріктірілді: мұнда %n жаңа жазба қосылды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Review now</source>
        <translation>Қазір қайталау</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейін</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Еске салуды жабу</translation>
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
    <name>ReviewCard</name>
    <message>
        <source>How well did you recall it?</source>
        <translation>Мұны қаншалықты жақсы еске түсірдіңіз?</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ескертпелерім</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Бұл туралы оқу</translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Мұны сұрамау</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Бүгінге осымен бітті</translation>
    </message>
    <message>
        <source>Nothing waits to be repeated</source>
        <translation>Әзірге қайталайтын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Cards come from questions you answered wrong, from the terms and rules of lessons you opened, and from your own notes.</source>
        <translation>Карточкалар сіз қате жауап берген сұрақтардан, ашқан сабақтарыңыздың терминдері мен нормаларынан және өз ескертпелеріңізден алынады.</translation>
    </message>
    <message>
        <source>Ten more cards</source>
        <translation>Тағы он карточка</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Бөлек қойылған карточкалар</translation>
    </message>
    <message>
        <source>Read about it: {words}</source>
        <translation>Бұл туралы оқу: {words}</translation>
    </message>
    <message>
        <source>Ask it again: {words}</source>
        <translation>Қайта сұрау: {words}</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Қайта сұрау</translation>
    </message>
    <message>
        <source>This card was forgotten eight times and is set aside. Read about it again first.</source>
        <translation>Бұл карточка сегіз рет ұмытылып, бөлек қойылды. Алдымен бұл туралы қайта оқыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>%n карточка қалды</numerusform>
            <numerusform>%n карточка қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were taken out: what they asked is no longer in your courses.</source>
        <translation>
            <numerusform>%n карточка алып тасталды: онда сұралған нәрсе курстарыңызда енді жоқ.</numerusform>
            <numerusform>%n карточка алып тасталды: онда сұралған нәрсе курстарыңызда енді жоқ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n card(s). Those that fade come again when it is time.</source>
        <translation>
            <numerusform>%n карточкаға жауап бердіңіз. Ұмытыла бастағаны уақыты келгенде қайта сұралады.</numerusform>
            <numerusform>%n карточкаға жауап бердіңіз. Ұмытыла бастағаны уақыты келгенде қайта сұралады.</numerusform>
        </translation>
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
    <name>Row</name>
    <message>
        <source>Move up</source>
        <translation>Жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Төмен жылжыту</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
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
    <name>RunPane</name>
    <message>
        <source>Run beside the form</source>
        <translation>Пішін жанындағы іске қосу</translation>
    </message>
    <message>
        <source>Run again from the start</source>
        <translation>Басынан қайта іске қосу</translation>
    </message>
    <message>
        <source>Variant that is played</source>
        <translation>Іске қосылған нұсқа</translation>
    </message>
    <message>
        <source>Time that is played</source>
        <translation>Іске қосылған уақыт</translation>
    </message>
    <message>
        <source>The desk cannot be run as it is written now.</source>
        <translation>Жаттығуды қазіргі түрінде іске қосу мүмкін емес.</translation>
    </message>
    <message>
        <source>It goes on here as soon as this is mended.</source>
        <translation>Бұл түзетілген соң, осы жерде жалғасады.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Не кедергі</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
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
    <name>SealedEssayCard</name>
    <message>
        <source>Text {number}</source>
        <translation>{number}-мәтін</translation>
    </message>
    <message>
        <source>{text}, as it was written</source>
        <translation>{text}, тыңдаушы жазған күйінде</translation>
    </message>
    <message>
        <source>{criterion}: points of {most}</source>
        <translation>{criterion}: ұпай, ең көбі {most}</translation>
    </message>
    <message>
        <source>{criterion} (at most {most})</source>
        <translation>{criterion} (ең көбі {most})</translation>
    </message>
    <message>
        <source>Give these points</source>
        <translation>Осы ұпайды қою</translation>
    </message>
</context>
<context>
    <name>SealedExamsPage</name>
    <message>
        <source>The key of the office opens sealed answers.</source>
        <translation>Мөрленген жауаптар кадр қызметінің кілтімен ашылады.</translation>
    </message>
    <message>
        <source>Results of the exam</source>
        <translation>Емтихан нәтижелері</translation>
    </message>
    <message>
        <source>Marking answers</source>
        <translation>Жауаптар бағаланып жатыр</translation>
    </message>
    <message>
        <source>Exam: {file}</source>
        <translation>Емтихан: {file}</translation>
    </message>
    <message>
        <source>Answers: {folder}</source>
        <translation>Жауаптар: {folder}</translation>
    </message>
    <message>
        <source>What was kept of the exam…</source>
        <translation>Емтиханның сақталған файлы…</translation>
    </message>
    <message>
        <source>Folder with the answers…</source>
        <translation>Жауаптар папкасы…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Бағалау</translation>
    </message>
    <message>
        <source>A sealed exam went out without its answers. Choose the file that was kept when it was sealed (it ends in .master.json) and the folder with the files that came back (.ksealed).</source>
        <translation>Мөрленген емтихан дұрыс жауаптарсыз таратылған. Мөрленгенде сақталған файлды (.master.json деп аяқталады) және қайтып келген файлдар (.ksealed) папкасын таңдаңыз.</translation>
    </message>
    <message>
        <source>Keep these marks in the register</source>
        <translation>Осы нәтижелерді тізілімге енгізу</translation>
    </message>
    <message>
        <source>Certificates can then rest on them. Attempts whose paper somebody chose are left out.</source>
        <translation>Содан кейін олар бойынша сертификат беруге болады. Сұрақтарын бағдарлама таңдамаған әрекеттер енгізілмейді.</translation>
    </message>
    <message>
        <source>waits for points</source>
        <translation>ұпай қойылуын күтуде</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>тапсырылды</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>тапсырылмады</translation>
    </message>
    <message>
        <source>other questions than drawn</source>
        <translation>сұрақтарды бағдарлама таңдамаған</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>уақыты бітті</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Тапсырылған күні</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Жауапсыз</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Нені тексеру керек</translation>
    </message>
    <message>
        <source>Kept exams (*.master.json *.json)</source>
        <translation>Сақталған емтихандар (*.master.json *.json)</translation>
    </message>
    <message>
        <source>What was kept of the exam</source>
        <translation>Емтиханның сақталған файлы</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Жауаптар папкасы</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Lessons, terms, rules, practice, notes</source>
        <translation>Сабақтар, терминдер, нормалар, жаттығу, ескертпелер</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules, practice desks and your notes</source>
        <translation>Сабақтардан, терминдерден, нормалардан, жаттығу үстелдерінен және ескертпелеріңізден іздеу</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Табылғандар</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Бағыт пернелері таңдайды, Enter ашады, Esc жабады</translation>
    </message>
    <message>
        <source>Kazakh letters may be typed as Russian ones; any form of a word will do.</source>
        <translation>Қазақ әріптерін орысша әріппен теруге болады; сөздің тұлғасы маңызды емес.</translation>
    </message>
    <message>
        <source>The search is being prepared. Results will come by themselves.</source>
        <translation>Іздеу дайындалып жатыр. Нәтижелер өзі шығады.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>Ештеңе табылмады. Азырақ немесе басқа сөздер теріңіз.</translation>
    </message>
    <message>
        <source>The search is being prepared: {done} of {total}</source>
        <translation>Іздеу дайындалып жатыр: {done}/{total}</translation>
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
    <name>SendingPage</name>
    <message>
        <source>Send my progress</source>
        <translation>Жетістіктерімді жіберу</translation>
    </message>
    <message>
        <source>Your office sees what you learned only when you send it. Kense writes it into a file that the office alone can open. You can send as often as you like: nothing is counted twice.</source>
        <translation>Кадр қызметі жетістіктеріңізді сіз жібергенде ғана көреді. Kense оларды тек сол қызмет аша алатын файлға жазады. Қанша рет жіберсеңіз де болады: ештеңе екі рет есептелмейді.</translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation>Флешкаға сақтау</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Папкаға сақтау…</translation>
    </message>
    <message>
        <source>Save as a file for mail…</source>
        <translation>Поштаға арналған файл сақтау…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Жіберу</translation>
    </message>
    <message>
        <source>Receipts of your office that lie on the stick or in the folder are taken in at once.</source>
        <translation>Кадр қызметінің флешкада немесе папкада жатқан түбіртектері бірден қабылданады.</translation>
    </message>
    <message>
        <source>Take in the card of an office…</source>
        <translation>Кадр қызметінің карточкасын қабылдау…</translation>
    </message>
    <message>
        <source>To which office your progress goes is told by its card, a small file that ends in .koffice. It comes from your HR officer.</source>
        <translation>Жетістіктеріңіздің қай кадр қызметіне баратынын оның карточкасы көрсетеді: .koffice деп аяқталатын шағын файл. Оны қызметтің өзі береді.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Кадр қызметіңіз</translation>
    </message>
    <message>
        <source>The key of this PC: {key}</source>
        <translation>Осы компьютердің кілті: {key}</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кімге жіберу</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again, or save into a folder.</source>
        <translation>Флешка табылмады. Оны салып, сәл күтіп, түймені қайта басыңыз немесе папкаға сақтаңыз.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Қай флешка?</translation>
    </message>
    <message>
        <source>Your progress is on the stick: {file}. Give it to your HR officer.</source>
        <translation>Жетістіктеріңіз флешкада: {file}. Оны кадр қызметіне беріңіз.</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>Жетістіктеріңізге арналған папка</translation>
    </message>
    <message>
        <source>Your progress is saved: {file}.</source>
        <translation>Жетістіктеріңіз сақталды: {file}.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Файлға арналған папка</translation>
    </message>
    <message>
        <source>The file is saved: {file}. Attach it to a mail to your HR officer and change nothing in it.</source>
        <translation>Файл сақталды: {file}. Оны кадр қызметіне жазған хатқа тіркеңіз, ішінде ештеңе өзгертпеңіз.</translation>
    </message>
    <message>
        <source>A receipt there was not taken in: {reason}</source>
        <translation>Ондағы түбіртек қабылданбады: {reason}</translation>
    </message>
    <message>
        <source>Cards of offices (*.koffice)</source>
        <translation>Кадр қызметтерінің карточкалары (*.koffice)</translation>
    </message>
    <message>
        <source>Card of the office</source>
        <translation>Кадр қызметінің карточкасы</translation>
    </message>
    <message>
        <source>Your progress goes to this office now: {name}</source>
        <translation>Енді жетістіктеріңізді алатын қызмет: {name}</translation>
    </message>
    <message>
        <source>Receipts and assigned work (*.kreceipt *.kassign)</source>
        <translation>Түбіртектер мен тапсырылған оқу (*.kreceipt *.kassign)</translation>
    </message>
    <message>
        <source>File of your office</source>
        <translation>Кадр қызметінің файлы</translation>
    </message>
    <message>
        <source>The assigned work is taken in. It stands on the home page.</source>
        <translation>Тапсырылған оқу қабылданды. Ол «Басты бет» бетінде көрсетілген.</translation>
    </message>
    <message>
        <source>The receipt is taken in.</source>
        <translation>Түбіртек қабылданды.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it.</source>
        <translation>
            <numerusform>Онда %n жазба бар.</numerusform>
            <numerusform>Онда %n жазба бар.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of your office were taken in.</source>
        <translation>
            <numerusform>Кадр қызметінің %n түбіртегі қабылданды.</numerusform>
            <numerusform>Кадр қызметінің %n түбіртегі қабылданды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of assigned work were taken in: see Home.</source>
        <translation>
            <numerusform>Тапсырылған оқудың %n тізімі қабылданды: «Басты бет» бетін қараңыз.</numerusform>
            <numerusform>Тапсырылған оқудың %n тізімі қабылданды: «Басты бет» бетін қараңыз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUpPage</name>
    <message>
        <source>An HR desk collects progress, shows who has done what, and issues certificates. Set it up on one PC of the office, where only HR signs in to Windows. Learning on this PC goes on as before.</source>
        <translation>Кадр қызметінің жұмыс орны жетістіктерді жинайды, кімнің нені аяқтағанын көрсетеді және сертификаттар береді. Оны мекеменің Windows жүйесіне тек кадр қызметі кіретін бір компьютерінде баптаңыз. Бұл компьютерде бұрынғыдай оқи беруге болады.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Кадр қызметі</translation>
    </message>
    <message>
        <source>Name of the office, {language}</source>
        <translation>Қызметтің атауы, {language}</translation>
    </message>
    <message>
        <source>Your name, as it will stand in records</source>
        <translation>Жазбаларда тұратын аты-жөніңіз</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>Осы компьютерде</translation>
    </message>
    <message>
        <source>On a PostgreSQL server</source>
        <translation>PostgreSQL серверінде</translation>
    </message>
    <message>
        <source>Where the register is kept</source>
        <translation>Тізілім қайда сақталады</translation>
    </message>
    <message>
        <source>Address of the register</source>
        <translation>Тізілім мекенжайы</translation>
    </message>
    <message>
        <source>The person who looks after the server gives you the address. A password in it is kept in a file that only your account can read.</source>
        <translation>Мекенжайды серверге қызмет көрсететін маман береді. Ондағы құпиясөз тек сіздің тіркелгіңіз оқи алатын файлда сақталады.</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>The keys open what PCs send and sign receipts. If your office has keys already, name their folder; otherwise new ones are made.</source>
        <translation>Кілттермен компьютерлерден келгендер ашылады және түбіртектерге қол қойылады. Қызметтің кілттері бар болса, олардың папкасын көрсетіңіз; болмаса, жаңасы жасалады.</translation>
    </message>
    <message>
        <source>Use the keys in a folder…</source>
        <translation>Кілттерді папкадан алу…</translation>
    </message>
    <message>
        <source>New keys will be made.</source>
        <translation>Жаңа кілттер жасалады.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <translation>Кілттердің құпиясөз тіркесі</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Құпиясөз тіркесі тағы бір рет</translation>
    </message>
    <message>
        <source>At least {letters} letters: four or five words that nobody would guess are best. Without it the keys are of no use; nobody can tell it to you.</source>
        <translation>Кемінде {letters} таңба: ешкім таппайтын төрт-бес сөз ең жақсысы. Онсыз кілттердің пайдасы жоқ, оны сізге ешкім айтып бере алмайды.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Кілттер</translation>
    </message>
    <message>
        <source>Set up the HR desk</source>
        <translation>Жұмыс орнын баптау</translation>
    </message>
    <message>
        <source>Making register and keys…</source>
        <translation>Тізілім мен кілттер жасалып жатыр…</translation>
    </message>
    <message>
        <source>Give the office a name in at least one language.</source>
        <translation>Қызметтің атауын кемінде бір тілде жазыңыз.</translation>
    </message>
    <message>
        <source>Type your name: it stands in the register beside what you decide.</source>
        <translation>Аты-жөніңізді жазыңыз: тізілімде ол шешімдеріңіздің жанында тұрады.</translation>
    </message>
    <message>
        <source>Type the address of the register, or keep it on this PC.</source>
        <translation>Тізілімнің мекенжайын жазыңыз немесе тізілімді осы компьютерде сақтаңыз.</translation>
    </message>
    <message>
        <source>The passphrase is too short: at least {letters} letters.</source>
        <translation>Құпиясөз тіркесі тым қысқа: кемінде {letters} таңба керек.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Құпиясөз тіркестері бірдей емес. Оларды қайта теріңіз.</translation>
    </message>
    <message>
        <source>Folder with the keys of the office</source>
        <translation>Кадр қызметі кілттерінің папкасы</translation>
    </message>
    <message>
        <source>The keys in {folder} will be copied.</source>
        <translation>{folder} папкасындағы кілттер көшіріледі.</translation>
    </message>
    <message>
        <source>The HR desk is ready. The card of the office has the number {id}.</source>
        <translation>Жұмыс орны дайын. Кадр қызметі карточкасының нөмірі – {id}.</translation>
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
        <source>Reminders</source>
        <translation>Еске салу</translation>
    </message>
    <message>
        <source>After you sign in, one line says what waits: cards to repeat, assigned work. Nothing ever rings.</source>
        <translation>Кіргеннен кейін не күтіп тұрғанын бір жол айтады: қайталанатын карточкалар, тапсырылған оқу. Дыбыстық белгі берілмейді.</translation>
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
        <source>Both languages side by side</source>
        <translation>Екі тіл қатар</translation>
    </message>
    <message>
        <source>Lessons show each paragraph in both languages. The keys Shift and F8 do the same.</source>
        <translation>Сабақтарда әр абзац екі тілде көрсетіледі. Shift және F8 пернелері де осыны істейді.</translation>
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
    <message>
        <source>Room between lines</source>
        <translation>Жол аралығы</translation>
    </message>
    <message>
        <source>In lessons and questions. Wide helps when lines run into each other.</source>
        <translation>Сабақтар мен сұрақтарда. Жолдар бір-біріне қосылып көрінсе, кең аралық көмектеседі.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Кең</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Қозғалысты азайту</translation>
    </message>
    <message>
        <source>Menus and tips appear at once, and the text cursor does not blink.</source>
        <translation>Мәзірлер мен кеңестер бірден шығады, мәтін меңзері жыпылықтамайды.</translation>
    </message>
    <message>
        <source>Voice that reads aloud</source>
        <translation>Дауыстап оқитын дауыс</translation>
    </message>
    <message>
        <source>Lessons and questions, also in exams. The key F9 begins and pauses, Shift and F9 stop.</source>
        <translation>Сабақтар мен сұрақтар, емтиханда да. F9 пернесі оқуды бастайды және кідіртеді, Shift және F9 тоқтатады.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Баяу</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Қалыпты</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Жылдам</translation>
    </message>
    <message>
        <source>Faster still</source>
        <translation>Одан да жылдам</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Оқу жылдамдығы</translation>
    </message>
    <message>
        <source>How fast it reads.</source>
        <translation>Дауыс қаншалықты жылдам оқиды.</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Сіздің профиліңіз</translation>
    </message>
    <message>
        <source>Backups, what a restore would take back, and one file for another PC.</source>
        <translation>Сақтық көшірмелер, қалпына келтірудің салдары және басқа компьютерге арналған файл.</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Оқу жазбаларым</translation>
    </message>
    <message>
        <source>Backups and another PC</source>
        <translation>Көшірмелер және басқа компьютер</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Ешкім болмағанда құлыптау</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Ешқашан</translation>
    </message>
    <message>
        <source>What you did is saved, the list of people is shown, and after your PIN the same place opens again. The keys Ctrl, Shift and L lock at once.</source>
        <translation>Істегеніңіз сақталады, адамдар тізімі көрсетіледі, PIN-кодыңыздан кейін сол жер қайта ашылады. Ctrl, Shift және L пернелері бірден құлыптайды.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Қазір құлыптау</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Қосулы</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Өшірулі</translation>
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
        <source>Kense is locked</source>
        <translation>Kense құлыпталған</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Аты-жөнінің бөліктері</translation>
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
        <source>Forgotten PIN…</source>
        <translation>PIN-код ұмытылды…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Жаңа адам</translation>
    </message>
    <message>
        <source>Learn as a guest</source>
        <translation>Қонақ ретінде оқу</translation>
    </message>
    <message>
        <source>From another PC…</source>
        <translation>Басқа компьютерден…</translation>
    </message>
    <message>
        <source>Take in records from another PC</source>
        <translation>Басқа компьютердегі жазбаларды қабылдау</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your progress is safe. You can try again in {seconds} s.</source>
        <translation>PIN-код тым көп рет қате терілді. Жетістіктеріңіз сақтаулы. {seconds} с кейін қайталауға болады.</translation>
    </message>
    <message>
        <source>The wait is over. You can type the PIN again.</source>
        <translation>Күту аяқталды. PIN-кодты қайта теруге болады.</translation>
    </message>
    <message>
        <source>People who learn on this PC</source>
        <translation>Осы компьютерде оқитындар</translation>
    </message>
    <message>
        <source>Damaged card: {folder}</source>
        <translation>Бүлінген карточка: {folder}</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, {day} бастап</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, PIN-коды бар</translation>
    </message>
    <message>
        <source>Everything is saved. {name} goes on at the same place; others choose their own name.</source>
        <translation>Бәрі сақталды. {name} сол жерден жалғастырады; басқалар өз атын таңдайды.</translation>
    </message>
    <message>
        <source>The card of this profile is damaged, so Kense cannot tell whose it is. What was learned in it was not touched. Show the folder {folder} to the person who looks after this PC.</source>
        <translation>Бұл профильдің карточкасы бүлінген, сондықтан Kense оның кімдікі екенін анықтай алмайды. Онда оқылғанның бәрі сол күйінде қалды. {folder} папкасын осы компьютерге қызмет көрсететін қызметкерге көрсетіңіз.</translation>
    </message>
    <message>
        <source>This profile has a PIN. Type it, then choose Open.</source>
        <translation>Бұл профильдің PIN-коды бар. Оны теріп, «Ашу» түймесін басыңыз.</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Passphrase of the root key</source>
        <translation>Түбір кілттің құпиясөз тіркесі</translation>
    </message>
    <message>
        <source>Root key of a custodian…</source>
        <translation>Сақтаушының түбір кілті…</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Тізімге қол қою</translation>
    </message>
    <message>
        <source>A key list waits for signatures</source>
        <translation>Кілттер тізімі қол қоюды күтіп тұр</translation>
    </message>
    <message>
        <source>Signed by {signatures} of {needed} custodians. It takes effect with the last of them.</source>
        <translation>Сақтаушылар қолы: {signatures}/{needed}. Тізім соңғысы қойылғанда күшіне енеді.</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Кілттер (*.key)</translation>
    </message>
    <message>
        <source>Root key of a custodian</source>
        <translation>Сақтаушының түбір кілті</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Certificates are signed with the issuing key. Two people of the office, the custodians, vouch for it: each has a root key with a passphrase that nobody else knows. Both should be here now. The issuing key gets the passphrase of the other keys of this desk.</source>
        <translation>Сертификаттарға сертификаттар кілтімен қол қойылады. Оған екі қызметкер – сақтаушылар – кепіл болады: әрқайсысында өзінен басқа ешкім білмейтін құпиясөз тіркесі бар түбір кілт болады. Қазір екеуі де осында болуы керек. Сертификаттар кілтінің құпиясөз тіркесі осы жұмыс орнының басқа кілттерінікімен бірдей болады.</translation>
    </message>
    <message>
        <source>Short id of the office, such as KZ-DDS</source>
        <translation>Мекеменің қысқа белгісі, мысалы KZ-DDS</translation>
    </message>
    <message>
        <source>Name of the office, as people see it who check</source>
        <translation>Тексергенде көрінетін мекеме атауы</translation>
    </message>
    <message>
        <source>Name of custodian {number}</source>
        <translation>{number}-сақтаушының аты-жөні</translation>
    </message>
    <message>
        <source>Passphrase of custodian {number}</source>
        <translation>{number}-сақтаушының құпиясөз тіркесі</translation>
    </message>
    <message>
        <source>Passphrase of custodian {number}, once more</source>
        <translation>{number}-сақтаушының құпиясөз тіркесі, тағы бір рет</translation>
    </message>
    <message>
        <source>There are no keys for signing yet</source>
        <translation>Қол қоюға арналған кілттер әлі жоқ</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Кілттерді жасау</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Құпиясөз тіркестері бірдей емес. Оларды қайта теріңіз.</translation>
    </message>
    <message>
        <source>Give the office a short id and a name.</source>
        <translation>Мекеменің қысқа белгісі мен атауын жазыңыз.</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>Guest {number}</source>
        <translation>Қонақ {number}</translation>
    </message>
</context>
<context>
    <name>SpelledText</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Нұсқалар ізделуде…</translation>
    </message>
    <message>
        <source>Keep “{word}” as a word of this course</source>
        <translation>«{word}» сөзін осы курстың сөзі ретінде сақтау</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Нұсқа жоқ</translation>
    </message>
</context>
<context>
    <name>SpellingLine</name>
    <message>
        <source>Choose a dictionary…</source>
        <translation>Сөздік таңдау…</translation>
    </message>
    <message>
        <source>The dictionary is being read…</source>
        <translation>Сөздік оқылып жатыр…</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Сөздік таңдау</translation>
    </message>
    <message>
        <source>Dictionaries (*.dic)</source>
        <translation>Сөздіктер (*.dic)</translation>
    </message>
    <message>
        <source>Unknown words are underlined; the menu key offers what may have been meant.</source>
        <translation>Бейтаныс сөздердің асты сызылған; мәзір пернесі мүмкін нұсқаларды ұсынады.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell file (.dic with its .aff beside it), for example from LibreOffice.</source>
        <translation>Бұл тілге емле сөздігі жоқ, сондықтан сөздері тексерілмейді. Hunspell файлын (.dic, қасында .aff) таңдаңыз, мысалы LibreOffice-тен.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>No office is known yet</source>
        <translation>Кадр қызметі әлі көрсетілмеген</translation>
    </message>
    <message>
        <source>Card {id}. Ask your office by phone whether its card has this id.</source>
        <translation>Карточка {id}. Кадр қызметінен телефон арқылы карточкасының нөмірі осындай ма, сұраңыз.</translation>
    </message>
    <message>
        <source>The last file was made on {when}. Its receipt has not come back yet.</source>
        <translation>Соңғы файл жасалған уақыт: {when}. Оның түбіртегі әлі келген жоқ.</translation>
    </message>
    <message>
        <source>HR has your records up to {when}.</source>
        <translation>Кадр қызметіндегі ең соңғы жазбаңыз: {when}.</translation>
    </message>
    <message>
        <source>Ask your HR officer for the card of the office, a small file that ends in .koffice.</source>
        <translation>Кадр қызметінен оның карточкасын сұраңыз: .koffice деп аяқталатын шағын файл.</translation>
    </message>
    <message>
        <source>HR has confirmed nothing yet.</source>
        <translation>Кадр қызметі әлі ештеңе растаған жоқ.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Жіберілмеген жазба жоқ.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not confirmed by HR yet.</source>
        <translation>
            <numerusform>%n жазбаны кадр қызметі әлі растаған жоқ.</numerusform>
            <numerusform>%n жазбаны кадр қызметі әлі растаған жоқ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDay</name>
    <message>
        <source>Received on: day, month and year</source>
        <translation>Түскен күні: күні, айы және жылы</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>КК.АА.ЖЖЖЖ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Not a full date yet: day, month, year.</source>
        <translation>Әлі толық емес: күнін, айын және жылын жазыңыз.</translation>
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
    <name>StatisticsPanel</name>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Choose files of learners, facts as lines (.jsonl), tables of marks (.csv), what learners sent to the office (.kbundle), or a folder with such files. Nothing is changed and no names are shown.</source>
        <translation>Тыңдаушылардың файлдарын, жолма-жол жазбаларды (.jsonl), ұпай кестелерін (.csv), тыңдаушылар кадр қызметіне жіберген файлдарды (.kbundle) немесе осындай файлдары бар қалтаны таңдаңыз. Ештеңе өзгермейді, есімдер көрсетілмейді.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Файлдарды таңдау…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Key of the office…</source>
        <translation>Қызмет кілті…</translation>
    </message>
    <message>
        <source>Count every attempt, not only each learner&apos;s first</source>
        <translation>Әр тыңдаушының бірінші әрекетін ғана емес, барлық әрекетті есепке алу</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Кілттің құпия сөз тіркесі</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Осы кілтпен ашу</translation>
    </message>
    <message>
        <source>This key is locked by a passphrase.</source>
        <translation>Бұл кілт құпия сөз тіркесімен қорғалған.</translation>
    </message>
    <message>
        <source>Facts, tables and sent files (*.sqlite *.jsonl *.csv *.kbundle)</source>
        <translation>Жазбалар, кестелер және жіберілген файлдар (*.sqlite *.jsonl *.csv *.kbundle)</translation>
    </message>
    <message>
        <source>Files with attempts</source>
        <translation>Әрекеттер жазылған файлдар</translation>
    </message>
    <message>
        <source>Folder with such files</source>
        <translation>Осындай файлдары бар қалта</translation>
    </message>
    <message>
        <source>Keys of offices ({pattern})</source>
        <translation>Қызметтердің кілттері ({pattern})</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Қызмет кілті</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Оқылуда…</translation>
    </message>
    <message>
        <source>These files hold no attempt at a quiz of this course that was handed in. Nothing was changed. Choose other files.</source>
        <translation>Бұл файлдарда осы курс тестінің тапсырылған әрекеті жоқ. Ештеңе өзгерген жоқ. Басқа файлдарды таңдаңыз.</translation>
    </message>
    <message>
        <source>Left out, or not certain</source>
        <translation>Есепке алынбады немесе нақты емес</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Мәтін түріндегі кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Attempts: {number}</source>
        <translation>Әрекеттер: {number}</translation>
    </message>
    <message>
        <source>The table is saved: {file}</source>
        <translation>Кесте сақталды: {file}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Publishing: step {done} of {total}</source>
        <translation>Жариялау: {total} қадамның {done}-қадамы</translation>
    </message>
</context>
<context>
    <name>StudioCard</name>
    <message>
        <source>For trainers: writing courses, questions and practice desks, and publishing them.</source>
        <translation>Оқытушылар үшін: курстар, сұрақтар мен жаттығу үстелдерін жазу және оларды жариялау.</translation>
    </message>
    <message>
        <source>Open the Studio</source>
        <translation>Студияны ашу</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
</context>
<context>
    <name>StudioCoursePage</name>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
</context>
<context>
    <name>StudioModel</name>
    <message>
        <source>Take the text of others</source>
        <translation>Басқаның мәтінін алу</translation>
    </message>
    <message>
        <source>Edits of others</source>
        <translation>Басқалардың түзетулері</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Here courses are written. What you write is saved by itself, and learners see nothing of it until you publish.</source>
        <translation>Мұнда курстар жазылады. Жазғаныңыз өздігінен сақталады, жарияламайынша білім алушылар оны көрмейді.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Жаңа курс</translation>
    </message>
    <message>
        <source>Open a course folder…</source>
        <translation>Курс қалтасын ашу…</translation>
    </message>
    <message>
        <source>No course is written on this PC yet. A new one begins with a small example to change.</source>
        <translation>Бұл компьютерде әзірге курс жазылмайды. Жаңасы өзгертуге арналған шағын үлгіден басталады.</translation>
    </message>
    <message>
        <source>Choose the folder of a course: it has a file named course.yaml</source>
        <translation>Курс қалтасын таңдаңыз: онда course.yaml файлы бар</translation>
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
    <name>TermCounter</name>
    <message>
        <source>How long have I got?</source>
        <translation>Қанша уақытым бар?</translation>
    </message>
    <message>
        <source>This is a day off. Ask your lawyer whether the next working day counts.</source>
        <translation>Бұл – демалыс күні. Мерзім келесі жұмыс күніне ауыса ма, заңгерден сұраңыз.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>әлі расталмаған</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation>Соңғы күні – {day}.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of {file}</source>
        <translation>{file} файлының мәтіні</translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation>{file} файлында теру</translation>
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
    <name>TextSwitch</name>
    <message>
        <source>Show as text</source>
        <translation>Мәтін түрінде көрсету</translation>
    </message>
    <message>
        <source>Put the last readable text back</source>
        <translation>Соңғы оқылатын мәтінді қайтару</translation>
    </message>
</context>
<context>
    <name>ThumbField</name>
    <message>
        <source>{file} is not there</source>
        <translation>{file} файлы жоқ</translation>
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
    <name>TodayCard</name>
    <message>
        <source>Review today</source>
        <translation>Бүгінгі қайталау</translation>
    </message>
    <message>
        <source>Nothing fades today. A few new cards may wait.</source>
        <translation>Бүгін ұмытылып бара жатқан ештеңе жоқ. Бірнеше жаңа карточка күтіп тұруы мүмкін.</translation>
    </message>
    <message>
        <source>Terms, rules and your mistakes come here once you have begun a course.</source>
        <translation>Курсты бастағаныңызда, мұнда терминдер, нормалар және қателеріңіз пайда болады.</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Қайталауды бастау</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to repeat</source>
        <translation>
            <numerusform>Қайталайтын %n карточка</numerusform>
            <numerusform>Қайталайтын %n карточка</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>шамамен %n минут</numerusform>
            <numerusform>шамамен %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Қайтару</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Барлық курстар</translation>
    </message>
    <message>
        <source>Try as learner</source>
        <translation>Сынап көру</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Bring in…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Бұрынғы күйлер</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Жариялау…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Сақталмады</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сақталуда …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сақталды</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>Таңдауыңызды күтуде</translation>
    </message>
    <message numerus="yes">
        <source>undo %n</source>
        <translation>
            <numerusform>болдырмау %n</numerusform>
            <numerusform>болдырмау %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Courses of this person</source>
        <translation>Қызметкердің курстары</translation>
    </message>
    <message>
        <source>Attempts of this person</source>
        <translation>Қызметкердің әрекеттері</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Save the transcript…</source>
        <translation>Үзінді көшірмені сақтау…</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>Үзінді көшірмені жабу</translation>
    </message>
    <message>
        <source>last file on {day}</source>
        <translation>соңғы файл: {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Best result</source>
        <translation>Үздік нәтиже</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Аяқталған күні</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>тапсырылды</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>тапсырылмады</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Quiz or practice</source>
        <translation>Тест немесе жаттығу</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Нәтиже</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Қорытынды</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>My transcript</source>
        <translation>Оқуым туралы үзінді көшірме</translation>
    </message>
    <message>
        <source>The transcript is saved: {file}</source>
        <translation>Үзінді көшірме сақталды: {file}</translation>
    </message>
    <message>
        <source>{name} · as of {day}</source>
        <translation>{name} · {day} жағдайы бойынша</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Save the transcript as PDF</source>
        <translation>Үзінді көшірмені PDF түрінде сақтау</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Қайталауды бастау</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Не істедім</translation>
    </message>
    <message>
        <source>Nothing yet. Open a lesson, and this page fills by itself.</source>
        <translation>Әзірге ештеңе жоқ. Сабақ ашсаңыз, бұл бет өзі толады.</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>{day} күнінен бастап:</translation>
    </message>
    <message>
        <source>Minutes and lessons by week</source>
        <translation>Апта бойынша минут пен сабақ</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>{day} күнінен басталатын апта</translation>
    </message>
    <message>
        <source>High: minutes. Above each bar: minutes / lessons.</source>
        <translation>Биіктігі – минут. Бағанның үстінде: минут / сабақ.</translation>
    </message>
    <message>
        <source>completed on {day}, {percent}</source>
        <translation>{day} күні аяқталды, {percent}</translation>
    </message>
    <message>
        <source>assigned, due {day}, not complete</source>
        <translation>тапсырылған, мерзімі – {day}, аяқталмаған</translation>
    </message>
    <message>
        <source>assigned, due {day}, completed on {done}</source>
        <translation>тапсырылған, мерзімі – {day}, {done} күні аяқталды</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Не білемін</translation>
    </message>
    <message>
        <source>This is told once you have handed in a quiz.</source>
        <translation>Тест тапсырған соң осы жерде көрсетіледі.</translation>
    </message>
    <message>
        <source>Results by objective</source>
        <translation>Оқу мақсаттары бойынша нәтиже</translation>
    </message>
    <message>
        <source>Filled with a round mark: the latest result. Square: the best one. Hatched: too few questions.</source>
        <translation>Дөңгелек белгіге дейін боялған – соңғы нәтиже, шаршы – ең жақсысы. Сызықшаланған – сұрақ тым аз.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>біледі</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>ішінара</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>қайта оқу керек</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>айтуға ерте</translation>
    </message>
    <message>
        <source>What I forget</source>
        <translation>Нені ұмытамын</translation>
    </message>
    <message>
        <source>This is told once cards have come again in the review on another day.</source>
        <translation>Карточкалар басқа күні қайта сұралған соң осы жерде көрсетіледі.</translation>
    </message>
    <message>
        <source>Recalled and forgotten by week</source>
        <translation>Апта бойынша еске түскені мен ұмытылғаны</translation>
    </message>
    <message>
        <source>Filled: recalled. Hatched: forgotten.</source>
        <translation>Тұтас боялған – еске түскен, сызықшаланған – ұмытылған.</translation>
    </message>
    <message>
        <source>Forgotten in the last 30 days</source>
        <translation>Соңғы 30 күнде ұмытылғаны</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Кесте түрінде</translation>
    </message>
    <message>
        <source>{chart}: as a table</source>
        <translation>{chart}: кесте түрінде</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Барлығы шамамен %n минут.</numerusform>
            <numerusform>Барлығы шамамен %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes are the time between things that were recorded; a pause of more than %n minute(s) is left out.</source>
        <translation>
            <numerusform>Минут – бағдарлама жазбаларының арасындағы уақыт; %n минуттан ұзақ үзіліс есептелмейді.</numerusform>
            <numerusform>Минут – бағдарлама жазбаларының арасындағы уақыт; %n минуттан ұзақ үзіліс есептелмейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n question(s) on an objective a result may be chance, so nothing is concluded from it.</source>
        <translation>
            <numerusform>Бір мақсатқа %n сұрақтан аз келсе, нәтиже кездейсоқ болуы мүмкін, сондықтан қорытынды жасалмайды.</numerusform>
            <numerusform>Бір мақсатқа %n сұрақтан аз келсе, нәтиже кездейсоқ болуы мүмкін, сондықтан қорытынды жасалмайды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n objective(s) it is too early to say.</source>
        <translation>
            <numerusform>%n мақсат туралы айтуға әлі ерте.</numerusform>
            <numerusform>%n мақсат туралы айтуға әлі ерте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest {percent} of %n question(s)</source>
        <translation>
            <numerusform>соңғы нәтиже: %n сұрақтан {percent}</numerusform>
            <numerusform>соңғы нәтиже: %n сұрақтан {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best {percent} of %n question(s)</source>
        <translation>
            <numerusform>ең жақсысы: %n сұрақтан {percent}</numerusform>
            <numerusform>ең жақсысы: %n сұрақтан {percent}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n card(s) asked again on another day you recalled {right}, {percent}.</source>
        <translation>
            <numerusform>Басқа күні қайта сұралған %n карточканың {right} есіңізге түсті, {percent}.</numerusform>
            <numerusform>Басқа күні қайта сұралған %n карточканың {right} есіңізге түсті, {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n сабақ оқылды</numerusform>
            <numerusform>%n сабақ оқылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) passed</source>
        <translation>
            <numerusform>%n тесттен өттіңіз</numerusform>
            <numerusform>%n тесттен өттіңіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) passed</source>
        <translation>
            <numerusform>%n жаттығу үстелінен өттіңіз</numerusform>
            <numerusform>%n жаттығу үстелінен өттіңіз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>%n курс аяқталды</numerusform>
            <numerusform>%n курс аяқталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) well.</source>
        <translation>
            <numerusform>%n мақсатты жақсы білесіз.</numerusform>
            <numerusform>%n мақсатты жақсы білесіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) in part.</source>
        <translation>
            <numerusform>%n мақсатты ішінара білесіз.</numerusform>
            <numerusform>%n мақсатты ішінара білесіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) should be read again.</source>
        <translation>
            <numerusform>%n мақсат бойынша сабақтарды қайта оқыған жөн.</numerusform>
            <numerusform>%n мақсат бойынша сабақтарды қайта оқыған жөн.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n сабақ</numerusform>
            <numerusform>%n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation>
            <numerusform>%n еске түсті</numerusform>
            <numerusform>%n еске түсті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>%n ұмытылды</numerusform>
            <numerusform>%n ұмытылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n рет, соңғысы – {day}</numerusform>
            <numerusform>%n рет, соңғысы – {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthCard</name>
    <message>
        <source>How true the forecasts were</source>
        <translation>Болжамдар қаншалықты дәл келді</translation>
    </message>
    <message>
        <source>This is told once 30 cards have come again on another day.</source>
        <translation>Бұл 30 карточка басқа күні қайталанған соң көрінеді.</translation>
    </message>
    <message>
        <source>The shaded part of each line is where chance alone may put the share.</source>
        <translation>Әр сызықтың боялған бөлігі үлестің тек кездейсоқтықтан қай аралыққа түсуі мүмкін екенін көрсетеді.</translation>
    </message>
</context>
<context>
    <name>TryWindow</name>
    <message>
        <source>Trying as a learner</source>
        <translation>Білім алушы ретінде сынау</translation>
    </message>
    <message>
        <source>A learner on trial</source>
        <translation>Сынаққа арналған білім алушы</translation>
    </message>
    <message>
        <source>You try the course as a learner. Nothing is kept; closing this window forgets all of it.</source>
        <translation>Сіз курсты білім алушы ретінде сынап отырсыз. Ештеңе сақталмайды: терезе жабылса, бәрі ұмытылады.</translation>
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
    <name>TurnsField</name>
    <message>
        <source>Map of the dialogue</source>
        <translation>Диалог картасы</translation>
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
    <name>UnitCard</name>
    <message>
        <source>Translation, {language}</source>
        <translation>Аударма, {language}</translation>
    </message>
    <message>
        <source>The translation has other blocks here than the source: {found}.</source>
        <translation>Аудармада бұл жерде түпнұсқадағыдан басқа блоктар тұр: {found}.</translation>
    </message>
    <message>
        <source>The glossary has another word here: {terms}</source>
        <translation>Глоссарийде бұл жерде басқа сөз: {terms}</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Түпнұсқадағыдай</translation>
    </message>
    <message>
        <source>Seen, still right</source>
        <translation>Қаралды, дұрыс</translation>
    </message>
    <message>
        <source>Take over the blocks of the source</source>
        <translation>Түпнұсқаның блоктарын көшіру</translation>
    </message>
    <message>
        <source>Next to translate</source>
        <translation>Аударылмаған келесі мәтін</translation>
    </message>
    <message>
        <source>Insert the term “{term}”</source>
        <translation>«{term}» терминін қою</translation>
    </message>
</context>
<context>
    <name>UnitsFilter</name>
    <message>
        <source>Translate into</source>
        <translation>Қай тілге</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Қай мәтіндер</translation>
    </message>
    <message>
        <source>From which file</source>
        <translation>Қай файлдан</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Барлық мәтін</translation>
    </message>
    <message>
        <source>Missing or old</source>
        <translation>Аудармасы жоқ не ескірген</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Аудармасы жоқ</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Түпнұсқа өзгерген</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Түпнұсқадағыдай</translation>
    </message>
    <message>
        <source>{language}: {ready} of {total} texts ready, missing {missing}, source changed {stale}</source>
        <translation>{language}: {total} мәтіннің {ready} дайын, аудармасы жоқ {missing}, түпнұсқасы өзгерген {stale}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Барлық файл</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Passphrase of the keys</source>
        <translation>Кілттердің құпиясөз тіркесі</translation>
    </message>
    <message>
        <source>Your name, as it stands in records</source>
        <translation>Жазбаларда тұрған аты-жөніңіз</translation>
    </message>
    <message>
        <source>Your PIN, if this register asks for one</source>
        <translation>PIN-кодыңыз (бұл тізілімге керек болса)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Кілттерді ашу</translation>
    </message>
    <message>
        <source>The keys of the office are locked</source>
        <translation>Кадр қызметінің кілттері жабық</translation>
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
    <name>VerifyPage</name>
    <message>
        <source>Check a certificate</source>
        <translation>Сертификатты тексеру</translation>
    </message>
    <message>
        <source>Looking for the code in {file}…</source>
        <translation>{file} ішінен код ізделуде…</translation>
    </message>
    <message>
        <source>Choose a PDF, scan or photo…</source>
        <translation>PDF, скан немесе фото таңдау…</translation>
    </message>
    <message>
        <source>The text of the code, which begins with KS1:</source>
        <translation>Кодтың мәтіні, ол KS1: деп басталады</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Кодты тексеру</translation>
    </message>
    <message>
        <source>Show the certificate that somebody brought: a PDF, a scan at 150 dpi or more, or a photo. You may also drop the file here. Nothing is sent anywhere, and no internet is needed.</source>
        <translation>Әкелінген сертификатты көрсетіңіз: PDF, 150 dpi-ден кем емес скан немесе фото. Файлды осында сүйреп әкелуге де болады. Ештеңе ешқайда жіберілмейді, интернет керек емес.</translation>
    </message>
    <message>
        <source>Or paste the text of its code</source>
        <translation>Немесе кодының мәтінін қойыңыз</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Тізімді қабылдау…</translation>
    </message>
    <message>
        <source>Design a certificate…</source>
        <translation>Сертификатты безендіру…</translation>
    </message>
    <message>
        <source>To know whose signature is good and what was revoked, this PC needs the office’s key list and status list. They come with receipts of your office, or as files from it. An older list never takes the place of a newer one.</source>
        <translation>Кімнің қолтаңбасы жарамды, ненің кері қайтарып алынғанын білу үшін бұл компьютерге мекеменің кілттер тізімі мен мәртебелер тізімі керек. Олар мекемеңіздің түбіртектерімен немесе файл түрінде келеді. Ескі тізім жаңасының орнын ешқашан баспайды.</translation>
    </message>
    <message>
        <source>For offices</source>
        <translation>Мекемелерге</translation>
    </message>
    <message>
        <source>PDF, scans, photos, texts, badges (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.txt *.jwt)</source>
        <translation>PDF, скандар, фотолар, мәтіндер, Open Badges (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.txt *.jwt)</translation>
    </message>
    <message>
        <source>Choose a PDF, scan or photo</source>
        <translation>PDF, скан немесе фото таңдаңыз</translation>
    </message>
    <message>
        <source>There is no code yet. Paste its text, which begins with KS1:</source>
        <translation>Код әлі жоқ. Мәтінін қойыңыз, ол KS1: деп басталады</translation>
    </message>
    <message>
        <source>Lists (*.kslist *.ksstatus *.json)</source>
        <translation>Тізімдер (*.kslist *.ksstatus *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Тізімді қабылдау</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The first one for the language</source>
        <translation>Тілдің бірінші дауысы</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Дауысты тыңдап көру</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Сіздің шешіміңізді күтіп тұрған ештеңе жоқ.</translation>
    </message>
    <message>
        <source>Whose profiles are these?</source>
        <translation>Бұл кімнің профильдері?</translation>
    </message>
    <message>
        <source>Which record is true?</source>
        <translation>Қай жазба дұрыс?</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Жаңа компьютерлер</translation>
    </message>
    <message>
        <source>I have looked at all of them</source>
        <translation>Бәрін тексердім</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Тексердім</translation>
    </message>
    <message>
        <source>I have looked at the notice about {name}</source>
        <translation>{name} туралы хабарламаны тексердім</translation>
    </message>
    <message>
        <source>The same record came with different contents. None of them counts until you choose. Ask the learner and look at the PC; all of them are kept.</source>
        <translation>Бір жазба әртүрлі мазмұнмен келген. Таңдағанға дейін ешқайсысы есепке алынбайды. Тыңдаушыдан сұрап, компьютерді тексеріңіз; барлық нұсқасы сақталады.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <translation>Дұрысы – осы</translation>
    </message>
    <message>
        <source>This one is true: {facts}</source>
        <translation>Дұрысы – осы: {facts}</translation>
    </message>
    <message>
        <source>The PC {pc} sent for the first time on {day}. Compare its key by phone.</source>
        <translation>{pc} компьютерінен алғаш рет {day} күні жіберілген. Кілтін телефон арқылы салыстырыңыз.</translation>
    </message>
    <message>
        <source>It is ours: accept</source>
        <translation>Ол біздікі: қабылдау</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Қабылдамау</translation>
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
    <name>WorkLine</name>
    <message>
        <source>How far the work is</source>
        <translation>Жұмыс барысы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done}/{total}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add…</source>
        <translation>Қосу…</translation>
    </message>
    <message>
        <source>Mend a fault</source>
        <translation>Қатені түзету</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed outside Kense; the edits are taken over.</source>
        <translation>
            <numerusform>%n файл Kense-тен тыс өзгертілді; түзетулер қабылданды.</numerusform>
            <numerusform>%n файл Kense-тен тыс өзгертілді; түзетулер қабылданды.</numerusform>
        </translation>
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
    <name>YamlField</name>
    <message>
        <source>Line {line}: {problem} It is not taken over; what was there before stays.</source>
        <translation>{line}-жол: {problem} Мәтін қабылданбады, бұрынғысы қалады.</translation>
    </message>
</context>
<context>
    <name>_TermsTable</name>
    <message>
        <source>Terms in three languages</source>
        <translation>Үш тілдегі терминдер</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>оқылған %n сабақ</numerusform>
            <numerusform>оқылған %n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in lessons answered</source>
        <translation>
            <numerusform>сабақтардағы %n сұраққа берілген жауап</numerusform>
            <numerusform>сабақтардағы %n сұраққа берілген жауап</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) at quizzes and exams</source>
        <translation>
            <numerusform>тесттер мен емтихандардағы %n әрекет</numerusform>
            <numerusform>тесттер мен емтихандардағы %n әрекет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at practice desks</source>
        <translation>
            <numerusform>практика үстелдеріндегі %n жұмыс</numerusform>
            <numerusform>практика үстелдеріндегі %n жұмыс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed course(s)</source>
        <translation>
            <numerusform>%n аяқталған курс</numerusform>
            <numerusform>%n аяқталған курс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of completion</source>
        <translation>
            <numerusform>курсты аяқтағаны туралы %n анықтама</numerusform>
            <numerusform>курсты аяқтағаны туралы %n анықтама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) altogether, with their backups</source>
        <translation>
            <numerusform>барлығы %n жазба, сақтық көшірмелерімен бірге</numerusform>
            <numerusform>барлығы %n жазба, сақтық көшірмелерімен бірге</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of learning with backups and journal are gone from this PC.</source>
        <translation>
            <numerusform>Бұл компьютерден %n оқу жазбасы сақтық көшірмелерімен және журналымен бірге өшірілді.</numerusform>
            <numerusform>Бұл компьютерден %n оқу жазбасы сақтық көшірмелерімен және журналымен бірге өшірілді.</numerusform>
        </translation>
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
    <name>bank</name>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Тілдер</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Толық</translation>
    </message>
    <message>
        <source>{languages} missing</source>
        <translation>Жоқ: {languages}</translation>
    </message>
    <message>
        <source>All texts are there in all languages</source>
        <translation>Барлық мәтін барлық тілде бар</translation>
    </message>
    <message>
        <source>Text is missing in: {languages}</source>
        <translation>Мәтін жоқ тілдер: {languages}</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Мәтін әлі жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
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
        <source>Keep beside my work</source>
        <translation>Жұмыс жанында ұстау</translation>
    </message>
    <message>
        <source>Opens a small window that stays above other programs</source>
        <translation>Басқа бағдарламалардың үстінде тұратын шағын терезе ашады</translation>
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
    <name>blueprint</name>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Тұжырымы</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>сұрақ жоқ</translation>
    </message>
    <message>
        <source>Every objective has a question of its own level.</source>
        <translation>Әр мақсаттың өз деңгейіндегі сұрағы бар.</translation>
    </message>
    <message>
        <source>This course has no such objective</source>
        <translation>Курста мұндай мақсат жоқ</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>керек</translation>
    </message>
    <message>
        <source>{objective}, {level}: {count}</source>
        <translation>{objective}, {level}: {count}</translation>
    </message>
    <message>
        <source>One is needed: this is the objective’s own level.</source>
        <translation>Кемінде біреуі керек: бұл — мақсаттың өз деңгейі.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without any question.</source>
        <translation>
            <numerusform>Сұрағы жоқ мақсат: %n.</numerusform>
            <numerusform>Сұрағы жоқ мақсат: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a question of the objective’s own level.</source>
        <translation>
            <numerusform>Өз деңгейіндегі сұрағы жоқ мақсат: %n.</numerusform>
            <numerusform>Өз деңгейіндегі сұрағы жоқ мақсат: %n.</numerusform>
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
    <name>companion</name>
    <message>
        <source>The last day has passed</source>
        <translation>Соңғы күн өтіп кетті</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Бүгін – соңғы күн</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n working day(s)</source>
        <translation>
            <numerusform>Мерзім %n жұмыс күніне өтіп кетті</numerusform>
            <numerusform>Мерзім %n жұмыс күніне өтіп кетті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Мерзім %n күнге өтіп кетті</numerusform>
            <numerusform>Мерзім %n күнге өтіп кетті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>%n жұмыс күні қалды</numerusform>
            <numerusform>%n жұмыс күні қалды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
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
        <source>The path has no exam named {exam}.</source>
        <translation>Оқу жолында {exam} деген емтихан жоқ.</translation>
    </message>
    <message>
        <source>This text of the certificate is missing in {language}.</source>
        <translation>Сертификаттың бұл мәтіні жазылмаған, тілі: {language}.</translation>
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
        <source>This stands in the words of the source (line {line}): it has no translation in {language} yet. If both languages say the same on purpose, mark it so in the Studio.</source>
        <translation>Бұл жерде бастапқы мәтіннің сөздері тұр ({line}-жол): {language} тіліне әлі аударылмаған. Екі тілде әдейі бірдей жазылса, оны Студияда белгілеңіз.</translation>
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
        <source>it is too large</source>
        <translation>ол тым үлкен</translation>
    </message>
    <message>
        <source>its list names another course than the one in it</source>
        <translation>оның тізімінде ішіндегі курс емес, басқа курс аталған</translation>
    </message>
    <message>
        <source>the picture {name} is not in it</source>
        <translation>онда {name} суреті жоқ</translation>
    </message>
    <message>
        <source>it needs a newer Kense than this one</source>
        <translation>оған Kense бағдарламасының жаңарақ нұсқасы керек</translation>
    </message>
    <message>
        <source>the course has no id that can be used</source>
        <translation>курста жарамды идентификатор жоқ</translation>
    </message>
    <message>
        <source>the course has no version that can be used</source>
        <translation>курста жарамды нұсқа нөмірі жоқ</translation>
    </message>
    <message>
        <source>The picture {name} cannot be published: {reason}. Nothing was changed. Choose another picture.</source>
        <translation>{name} суретін жариялауға болмайды: {reason}. Ештеңе өзгерген жоқ. Басқа сурет таңдаңыз.</translation>
    </message>
    <message>
        <source>the files are not those of the signed list</source>
        <translation>файлдар қол қойылған тізімдегідей емес</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} тым үлкен</translation>
    </message>
    <message>
        <source>{name} was changed</source>
        <translation>{name} өзгертілген</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} көрсетілгеннен үлкен</translation>
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
        <source>A statement needs a name, and this profile is a guest&apos;s. Nothing is lost: give the profile your name in Settings, then make the statement.</source>
        <translation>Анықтамаға аты-жөн керек, ал бұл — қонақтың профилі. Ештеңе жоғалған жоқ: баптауларда профильге атыңызды беріп, сосын анықтама жасаңыз.</translation>
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
        <source>A PIN has 4 to 6 digits. The PIN was not changed. Choose another one.</source>
        <translation>PIN-кодта 4–6 цифр болады. PIN-код өзгертілген жоқ. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no code in “{shown}”. Give the text that begins with KS1:, or a PDF, a scan or a photo of the page.</source>
        <translation>«{shown}» ішінде код жоқ. KS1: деп басталатын мәтінді не беттің PDF файлын, сканын немесе фотосын беріңіз.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Scan the page again.</source>
        <translation>{file} файлы оқылмайды ({reason}). Бетті қайта сканерлеңіз.</translation>
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
        <source>There is no short path named {path}. Nothing was started. Known: {known}.</source>
        <translation>{path} деген қысқа оқу жолы жоқ. Ештеңе іске қосылған жоқ. Барлары: {known}.</translation>
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
        <source>The passphrase is too short. Nothing was changed. Choose at least {letters} letters: four or five words that nobody would guess are best.</source>
        <translation>Құпия сөйлем тым қысқа. Ештеңе өзгерген жоқ. Кемінде {letters} таңба таңдаңыз: ешкім таппайтын төрт-бес сөз ең жақсысы.</translation>
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
    <message>
        <source>The picture {file} of the template cannot be read. No document was made, and nothing is lost. Put it beside the template, as PNG or JPEG.</source>
        <translation>Үлгінің {file} суреті оқылмайды. Құжат жасалған жоқ, ештеңе жоғалған жоқ. Оны үлгінің жанына PNG немесе JPEG түрінде қойыңыз.</translation>
    </message>
    <message>
        <source>“{words}” does not fit into the field “{field}” of the template. No document was made, and nothing is lost. Make the field larger in the designer, or allow a smaller size or more lines.</source>
        <translation>«{words}» үлгінің «{field}» өрісіне сыймайды. Құжат жасалған жоқ, ештеңе жоғалған жоқ. Құрастырғышта өрісті үлкейтіңіз немесе кішірек өлшемге не көбірек жолға рұқсат беріңіз.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({reason}). No certificate was made. Choose another template, or open it in the designer and save it again.</source>
        <translation>{file} үлгісін қолдану мүмкін емес ({reason}). Сертификат жасалған жоқ. Басқа үлгі таңдаңыз немесе оны құрастырғышта ашып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>The template could not be saved in {folder} ({reason}). Nothing that was saved before is lost. Choose another folder or free some space.</source>
        <translation>Үлгіні {folder} қалтасына сақтау мүмкін болмады ({reason}). Бұрын сақталғандар жоғалған жоқ. Басқа қалта таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>A certificate has one language or two different ones.</source>
        <translation>Сертификаттың бір тілі немесе екі түрлі тілі болады.</translation>
    </message>
    <message>
        <source>There is no code on the page, so nobody could check the certificate.</source>
        <translation>Бетте код жоқ, сондықтан сертификатты ешкім тексере алмайды.</translation>
    </message>
    <message>
        <source>There is no name on the page.</source>
        <translation>Бетте аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>Two fields have the name “{field}”.</source>
        <translation>Екі өріс «{field}» деп аталады.</translation>
    </message>
    <message>
        <source>The code is {size} mm wide: scanners do not read it reliably below {smallest} mm.</source>
        <translation>Кодтың ені {size} мм: {smallest} мм-ден кіші кодты сканерлер сенімді оқымайды.</translation>
    </message>
    <message>
        <source>The picture {file} of “{field}” is not in the folder of the template.</source>
        <translation>«{field}» өрісінің {file} суреті үлгі қалтасында жоқ.</translation>
    </message>
    <message>
        <source>“{field}” does not stand wholly on the page.</source>
        <translation>«{field}» өрісі бетке толық сыймайды.</translation>
    </message>
    <message>
        <source>The smallest size of “{field}” is larger than its size.</source>
        <translation>«{field}» өрісінің ең кіші өлшемі өз өлшемінен үлкен.</translation>
    </message>
    <message>
        <source>“{field}” has no text.</source>
        <translation>«{field}» өрісінде мәтін жоқ.</translation>
    </message>
    <message>
        <source>“{field}” has a text in “{language}”, which is none of Kense’s languages.</source>
        <translation>«{field}» өрісінде Kense тілдерінде жоқ «{language}» тіліндегі мәтін бар.</translation>
    </message>
    <message>
        <source>The braces in “{field}” do not fit together: “{words}”.</source>
        <translation>«{field}» өрісінде ирек жақшалар дұрыс қойылмаған: «{words}».</translation>
    </message>
    <message>
        <source>“{field}” asks for {name}, which a certificate does not have.</source>
        <translation>«{field}» өрісі сертификатта жоқ {name} мәнін сұрайды.</translation>
    </message>
    <message>
        <source>“{words}” cannot be printed: no font on this computer has {letters}. No document was made, and nothing is lost. Install a font with this letter, such as Noto Sans, or correct the name, and try again.</source>
        <translation>«{words}» басып шығарылмайды: бұл компьютердің бірде-бір қарпінде {letters} жоқ. Құжат жасалған жоқ, ештеңе жоғалған жоқ. Осы әрпі бар қаріпті, мысалы Noto Sans, орнатыңыз немесе атын түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>With {up} on a sheet the codes would be {size} mm wide, and scanners could not read them. Nothing was printed. Print fewer on a sheet, use larger paper, or choose a smaller template.</source>
        <translation>Бір параққа {up} сертификат сыйғызса, кодтардың ені {size} мм болып, сканерлер оқи алмас еді. Ештеңе басылған жоқ. Бір параққа азырақ басыңыз, үлкенірек қағаз алыңыз немесе кішірек үлгі таңдаңыз.</translation>
    </message>
    <message>
        <source>The name is empty. Nothing was changed. Write your name.</source>
        <translation>Аты-жөн бос. Ештеңе өзгертілген жоқ. Аты-жөніңізді жазыңыз.</translation>
    </message>
    <message>
        <source>The certificate of {owner} is valid from {first} to {last}, and not today. Nothing was signed with it. Check the clock of this PC, or have a new certificate made.</source>
        <translation>{owner} сертификаты {first}–{last} аралығында жарамды, бүгін жарамсыз. Онымен ештеңеге қол қойылған жоқ. Осы компьютердің сағатын тексеріңіз немесе жаңа сертификат жасатыңыз.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again.</source>
        <translation>{file} файлы оқылмады ({reason}). Ештеңе өзгерген жоқ. Атын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} does not open: it is no PKCS#12 file with a key and its certificate, or the passphrase is another one. Nothing was signed. Try again, or ask whoever made the key.</source>
        <translation>{file} ашылмайды: бұл — кілті мен сертификаты бар PKCS#12 файлы емес немесе құпия сөз тіркесі басқа. Ештеңеге қол қойылған жоқ. Қайталап көріңіз немесе кілтті шығарған адамнан сұраңыз.</translation>
    </message>
    <message>
        <source>The key in {file} is not on the curve P-256 (ECDSA). Nothing was signed. Ask for such a key.</source>
        <translation>{file} файлындағы кілт P-256 (ECDSA) қисығында емес. Ештеңеге қол қойылған жоқ. Сондай кілт сұратыңыз.</translation>
    </message>
    <message>
        <source>The signature inside the PDF needs pyHanko, which is not installed here. Nothing was changed, and the code on the certificate works without it. Install it with requirements/pades.txt, then try again.</source>
        <translation>PDF ішіндегі қолтаңбаға pyHanko кітапханасы керек, ол мұнда орнатылмаған. Ештеңе өзгертілген жоқ, сертификаттағы код онсыз да жұмыс істейді. Оны requirements/pades.txt бойынша орнатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The signature inside the PDF cannot be read: the file is damaged or of an unknown kind ({reason}).</source>
        <translation>PDF ішіндегі қолтаңба оқылмайды: файл бүлінген немесе түрі белгісіз ({reason}).</translation>
    </message>
    <message>
        <source>The clock of this PC says {day}, which is before Kense was made. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Осы компьютердің сағаты {day} деп тұр, бұл Kense жасалған күннен бұрын. Жалғастыра беруге болады: бәрі ретімен сақталады. Құжаттардағы күндер дұрыс болуы үшін сағатты түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The clock of this PC says {day}, which is years ahead. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Осы компьютердің сағаты {day} деп тұр, ол бірнеше жылға озып кеткен. Жалғастыра беруге болады: бәрі ретімен сақталады. Құжаттардағы күндер дұрыс болуы үшін сағатты түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The clock of this PC says {now}, but your last entry was made at {last}. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Осы компьютердің сағаты {now} деп тұр, ал соңғы жазбаңыз {last} жасалған. Жалғастыра беруге болады: бәрі ретімен сақталады. Құжаттардағы күндер дұрыс болуы үшін сағатты түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Nothing was taken in. Look that the stick or shared drive is there, then try again.</source>
        <translation>{folder} папкасы оқылмады ({reason}). Ештеңе қабылданған жоқ. Флешка немесе ортақ диск қосулы ма, соны тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The keys and the card in {folder} belong to different offices. Nothing was changed. Name the folder that “kense office new” made, or a whole copy of it.</source>
        <translation>{folder} папкасындағы кілттер мен карточка әртүрлі кадр қызметінікі. Ештеңе өзгерген жоқ. «kense office new» командасы жасаған папканы немесе оның толық көшірмесін көрсетіңіз.</translation>
    </message>
    <message>
        <source>{name} is not linked to anybody on the list yet. The records are kept and wait. Say whose this profile is.</source>
        <translation>{name} профилі тізімдегі ешкіммен әлі байланыстырылмаған. Жазбалар сақталып, күтіп тұр. Бұл профиль кімдікі екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>The records of {name} come from the PC {pc}, which is new here. They are kept and count. Compare the key with the PC by phone, then accept or refuse it.</source>
        <translation>{name} профилінің жазбалары бұл жерге әлі белгісіз {pc} компьютерінен келді. Олар сақталды және есепке алынды. Компьютердің кілтін телефон арқылы салыстырып, оны қабылдаңыз немесе қабылдамаңыз.</translation>
    </message>
    <message>
        <source>The records of {name} come from the PC {pc}, which this office refused. They are kept. Ask how this PC came to send, and check the results with the learner.</source>
        <translation>{name} профилінің жазбалары осы кадр қызметі қабылдамаған {pc} компьютерінен келді. Олар сақталды. Ол компьютерден неге жіберілгенін анықтап, нәтижелерді тыңдаушымен бірге тексеріңіз.</translation>
    </message>
    <message>
        <source>The file of {name} went two ways: it was copied by hand, or an older copy was put back and used. Both ways are kept and count together. Ask who has copies, and check the results with the learner.</source>
        <translation>{name} профилінің жазбалары екі тармаққа бөлінді: файл қолмен көшірілген немесе ескі көшірмесі қайтарылып, сонымен оқылған. Екі тармақ та сақталды және бірге есепке алынды. Көшірмелер кімде екенін анықтап, нәтижелерді тыңдаушымен бірге тексеріңіз.</translation>
    </message>
    <message>
        <source>The same file of {name} comes from several PCs, now from {pc}. All records are kept. If the PC was not changed, the file was copied by hand: ask who has it.</source>
        <translation>{name} профилінің сол бір файлы бірнеше компьютерден келіп жатыр, енді {pc} компьютерінен келді. Барлық жазба сақталды. Компьютер ауыстырылмаған болса, файл қолмен көшірілген: оның кімде екенін анықтаңыз.</translation>
    </message>
    <message>
        <source>The file of {name} came before under another profile ({other}). Records that both sent are set aside. Somebody copied a whole file: ask whose work it is.</source>
        <translation>{name} профилінің файлы бұрын басқа профильден ({other}) келген. Екеуі де жіберген жазбалар бөлек қойылды. Біреу файлды тұтас көшіріп алған: бұл кімнің жұмысы екенін анықтаңыз.</translation>
    </message>
    <message>
        <source>The PC {pc} of {name} told more before than now: an older copy was put back. Nothing is lost here. Ask whether the PC was restored; its next files may go another way.</source>
        <translation>{pc} компьютері {name} профилі бойынша бұрын қазіргіден көп жазба жіберген: онда ескі көшірме қайтарылған. Мұнда ештеңе жоғалған жоқ. Компьютер қалпына келтірілген бе, соны сұраңыз; оның келесі файлдары бұрынғыларымен сәйкес келмеуі мүмкін.</translation>
    </message>
    <message>
        <source>An earlier file of {name} did not arrive here. What came is kept and counts. The receipt asks the PC to send the missing part.</source>
        <translation>{name} профилінің бұрынғы бір файлы мұнда жетпеген. Келгені сақталды және есепке алынды. Жетпегенін жіберуді компьютерден түбіртек сұрайды.</translation>
    </message>
    <message>
        <source>Records of {name} came with different contents under the same number ({count}). All versions are set aside and none counts. Look at both and say which one is true.</source>
        <translation>{name} профилінің жазбалары бір нөмірмен, бірақ әртүрлі мазмұнда келді ({count}). Барлық нұсқа бөлек қойылды, бірде-бірі есепке алынбады. Екеуін де қарап, дұрысын көрсетіңіз.</translation>
    </message>
    <message>
        <source>The clock of the PC {pc} of {name} was wrong when the file was made ({made_at}). The records are kept and count. Have the clock set, and rely on the day on which the file came.</source>
        <translation>{name} профилінің файлы жасалғанда {pc} компьютерінің сағаты қате болған ({made_at}). Жазбалар сақталды және есепке алынды. Сағатты түзетуді сұраңыз және файл келген күнге сүйеніңіз.</translation>
    </message>
    <message>
        <source>The receipt could not be written to {folder} ({reason}). The records are safe in the register. Free some space or choose another folder; collecting again writes it.</source>
        <translation>Түбіртек {folder} папкасына жазылмады ({reason}). Тізілімдегі жазбалар сақтаулы. Орын босатыңыз немесе басқа папканы таңдап, файлдарды қайта жинаңыз: түбіртек жазылады.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was taken over from it. Copy it again.</source>
        <translation>{file} файлы оқылмады ({reason}). Одан ештеңе алынған жоқ. Оны қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>The file {file} in the cache of courses is damaged.</source>
        <translation>Курстар кэшіндегі {file} файлы бүлінген.</translation>
    </message>
    <message>
        <source>Empty the cache; Kense fills it again by itself.</source>
        <translation>Кэшті тазалаңыз: Kense оны өзі қайта толтырады.</translation>
    </message>
    <message>
        <source>The clock says {now}.</source>
        <translation>Сағат {now} деп тұр.</translation>
    </message>
    <message>
        <source>The time zone of this PC is {zone}; the last entry was made in {before}.</source>
        <translation>Осы компьютердің уақыт белдеуі — {zone}; соңғы жазба {before} белдеуінде жасалған.</translation>
    </message>
    <message>
        <source>Look at the time zone in the settings of the PC: all of Kazakhstan has UTC+05:00 since 2024.</source>
        <translation>Компьютер баптауларындағы уақыт белдеуін тексеріңіз: 2024 жылдан бері бүкіл Қазақстанда UTC+05:00.</translation>
    </message>
    <message>
        <source>Courses that can be opened: {count}.</source>
        <translation>Ашылатын курстар саны: {count}.</translation>
    </message>
    <message>
        <source>The file {name} of the courses is missing: articles, terms or the path are not shown.</source>
        <translation>Курстардың {name} файлы жоқ: баптар, терминдер немесе оқу жолы көрсетілмейді.</translation>
    </message>
    <message>
        <source>The file {file} of the courses has a fault in line {line}: {problem}</source>
        <translation>Курстардың {file} файлында {line}-жолда қате бар: {problem}</translation>
    </message>
    <message>
        <source>The course in the folder {folder} cannot be opened. {problem}</source>
        <translation>{folder} қалтасындағы курс ашылмайды. {problem}</translation>
    </message>
    <message>
        <source>Ask for the course again and put it in the place of this folder.</source>
        <translation>Курсты қайта сұратып, осы қалтаның орнына салыңыз.</translation>
    </message>
    <message>
        <source>The package {file} cannot be used. {problem}</source>
        <translation>{file} пакетін пайдалануға болмайды. {problem}</translation>
    </message>
    <message>
        <source>Ask for the package again and put it in the place of this file.</source>
        <translation>Пакетті қайта сұратып, осы файлдың орнына салыңыз.</translation>
    </message>
    <message>
        <source>The installed course {course} cannot be opened: its package is missing.</source>
        <translation>Орнатылған {course} курсы ашылмайды: оның пакеті жоқ.</translation>
    </message>
    <message>
        <source>Install the course again from its file or stick.</source>
        <translation>Курсты файлдан немесе флешкадан қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The disk of your data is full ({size} MB are free): nothing new is saved.</source>
        <translation>Деректеріңіз сақталған диск толған (бос орын — {size} МБ): жаңа жазба сақталмайды.</translation>
    </message>
    <message>
        <source>Free at least 250 MB, then go on.</source>
        <translation>Кемінде 250 МБ орын босатып, жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Only {size} MB are free on the disk of your data.</source>
        <translation>Деректеріңіз сақталған дискіде небәрі {size} МБ бос орын қалды.</translation>
    </message>
    <message>
        <source>Free at least 250 MB soon: backups need room.</source>
        <translation>Жақын арада кемінде 250 МБ орын босатыңыз: сақтық көшірмелерге орын керек.</translation>
    </message>
    <message>
        <source>{size} MB are free on the disk of your data.</source>
        <translation>Деректеріңіз сақталған дискіде {size} МБ бос орын бар.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Бұрын сақталғанның бәрі аман.</translation>
    </message>
    <message>
        <source>Kense leaves it exactly as it is; nothing was deleted.</source>
        <translation>Kense оны сол күйінде қалдырады; ештеңе жойылған жоқ.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>Copy the program to this PC again.</source>
        <translation>Бағдарламаны осы компьютерге қайта көшіріңіз.</translation>
    </message>
    <message>
        <source>Ask for write rights to this folder, or start Kense with --data-dir.</source>
        <translation>Осы қалтаға жазу құқығын сұраңыз немесе Kense бағдарламасын --data-dir арқылы іске қосыңыз.</translation>
    </message>
    <message>
        <source>The folder of your data, {folder}, cannot be written: nothing new is saved.</source>
        <translation>Деректеріңіз тұрған {folder} қалтасына жазу мүмкін емес: жаңа жазба сақталмайды.</translation>
    </message>
    <message>
        <source>The folder of settings, {folder}, cannot be written: choices are forgotten.</source>
        <translation>Баптаулар тұрған {folder} қалтасына жазу мүмкін емес: таңдауларыңыз есте қалмайды.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: courses open more slowly.</source>
        <translation>{folder} қалтасына жазу мүмкін емес: курстар баяуырақ ашылады.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: faults of Kense leave no trace there.</source>
        <translation>{folder} қалтасына жазу мүмкін емес: Kense қателерінен онда із қалмайды.</translation>
    </message>
    <message>
        <source>The folder {folder} for temporary files cannot be written.</source>
        <translation>Уақытша файлдарға арналған {folder} қалтасына жазу мүмкін емес.</translation>
    </message>
    <message>
        <source>The folder {folder} can be written.</source>
        <translation>{folder} қалтасына жазуға болады.</translation>
    </message>
    <message>
        <source>Ask for write rights to this folder, or for another one in the variable TMPDIR (TEMP on Windows).</source>
        <translation>Осы қалтаға жазу құқығын немесе TMPDIR айнымалысында (Windows жүйесінде — TEMP) басқа қалтаны көрсетуді сұраңыз.</translation>
    </message>
    <message>
        <source>The file {file} may not be read and written by you.</source>
        <translation>Сізде {file} файлын оқуға және жазуға құқық жоқ.</translation>
    </message>
    <message>
        <source>Ask for rights to this file; it may belong to another user.</source>
        <translation>Осы файлға құқық сұраңыз: ол басқа пайдаланушыныкі болуы мүмкін.</translation>
    </message>
    <message>
        <source>The fonts are there and whole.</source>
        <translation>Қаріптер орнында және бүтін.</translation>
    </message>
    <message>
        <source>The font {name} is missing: Kazakh letters may be shown as boxes.</source>
        <translation>{name} қарпі жоқ: қазақ әріптері шаршы болып көрінуі мүмкін.</translation>
    </message>
    <message>
        <source>The font {name} is damaged: documents cannot be made.</source>
        <translation>{name} қарпі бүлінген: құжат жасау мүмкін емес.</translation>
    </message>
    <message>
        <source>The key of this PC, {file}, is damaged: nothing can be signed with it.</source>
        <translation>Осы компьютердің {file} кілті бүлінген: онымен қол қоюға болмайды.</translation>
    </message>
    <message>
        <source>If there is a backup of it, put it back. Otherwise Kense keeps the damaged file and makes a new key when a statement is asked for twice; the office sees this PC as a new one then.</source>
        <translation>Оның сақтық көшірмесі болса, орнына қойыңыз. Болмаса, анықтама қайта сұралғанда Kense бүлінген файлды сақтап, жаңа кілт жасайды; кадр қызметі үшін бұл жаңа компьютер болып көрінеді.</translation>
    </message>
    <message>
        <source>The key of this PC, {file}, was written by a newer Kense.</source>
        <translation>Осы компьютердің {file} кілтін Kense-тің жаңарақ нұсқасы жазған.</translation>
    </message>
    <message>
        <source>Start the newer Kense to sign.</source>
        <translation>Қол қою үшін Kense-тің жаңарақ нұсқасын іске қосыңыз.</translation>
    </message>
    <message>
        <source>The key of this PC is whole.</source>
        <translation>Осы компьютердің кілті бүтін.</translation>
    </message>
    <message>
        <source>Other users of this PC may read its key, {file}.</source>
        <translation>Осы компьютердің {file} кілтін басқа пайдаланушылар оқи алады.</translation>
    </message>
    <message>
        <source>Let Kense narrow its rights to you alone.</source>
        <translation>Kense оған құқықты тек сізге қалдырсын.</translation>
    </message>
    <message>
        <source>In {folder} lie files that were being written when the PC stopped.</source>
        <translation>{folder} қалтасында компьютер тоқтағанда жазылып жатқан файлдар бар.</translation>
    </message>
    <message>
        <source>Let Kense move them aside; the whole files stay where they are.</source>
        <translation>Kense оларды бөлек қойсын; бүтін файлдар орнында қалады.</translation>
    </message>
    <message>
        <source>The erasure of a profile was interrupted; a part of it is still there.</source>
        <translation>Профильді жою үзіліп қалған; оның бір бөлігі әлі тұр.</translation>
    </message>
    <message>
        <source>The other profiles are safe.</source>
        <translation>Басқа профильдер аман.</translation>
    </message>
    <message>
        <source>Start Kense: it finishes the erasure.</source>
        <translation>Kense бағдарламасын іске қосыңыз: ол жоюды аяқтайды.</translation>
    </message>
    <message>
        <source>Putting a backup back was interrupted in {folder}.</source>
        <translation>{folder} қалтасында сақтық көшірмені қалпына келтіру үзіліп қалған.</translation>
    </message>
    <message>
        <source>Open the profile: Kense finishes what was begun and keeps the old file.</source>
        <translation>Профильді ашыңыз: Kense басталғанды аяқтап, ескі файлды сақтайды.</translation>
    </message>
    <message>
        <source>In {folder} lies a copy that was to be put back; nothing was replaced.</source>
        <translation>{folder} қалтасында қалпына келтірілмек болған көшірме бар; ештеңе алмастырылған жоқ.</translation>
    </message>
    <message>
        <source>Let Kense move it aside.</source>
        <translation>Kense оны бөлек қойсын.</translation>
    </message>
    <message>
        <source>Copy the folder to this PC or to a stick and start Kense with --data-dir and the new folder.</source>
        <translation>Қалтаны осы компьютерге немесе флешкаға көшіріп, Kense бағдарламасын --data-dir және жаңа қалтамен іске қосыңыз.</translation>
    </message>
    <message>
        <source>Your data, {folder}, lie on a network drive ({kind}): Kense opens no profile there.</source>
        <translation>Деректеріңіз ({folder}) желілік дискіде тұр ({kind}): Kense онда профиль ашпайды.</translation>
    </message>
    <message>
        <source>Your data, {folder}, are copied by {program} all the time: Kense opens no profile there.</source>
        <translation>Деректеріңізді ({folder}) {program} үнемі көшіріп тұрады: Kense онда профиль ашпайды.</translation>
    </message>
    <message>
        <source>Your data, {folder}, lie in a roaming profile, which is copied over the network at each sign-in.</source>
        <translation>Деректеріңіз ({folder}) әр кіргенде желі арқылы көшірілетін жылжымалы профильде тұр.</translation>
    </message>
    <message>
        <source>The folder of the log, {folder}, has grown to {size} MB.</source>
        <translation>Журнал қалтасы {folder} {size} МБ-қа дейін өскен.</translation>
    </message>
    <message>
        <source>Everything in it may be deleted when no fault has to be reported.</source>
        <translation>Ақау туралы хабарлау қажет болмаса, ондағының бәрін жоюға болады.</translation>
    </message>
    <message>
        <source>This could not be mended ({reason}). Nothing was changed. Ask for write rights or free some space.</source>
        <translation>Түзету мүмкін болмады ({reason}). Ештеңе өзгерген жоқ. Жазу құқығын сұраңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The default settings are in use. The damaged file is kept in {folder}.</source>
        <translation>Әдепкі баптаулар қолданылуда. Бүлінген файл {folder} қалтасында сақталды.</translation>
    </message>
    <message>
        <source>The cache is empty. The next opening of each course takes longer.</source>
        <translation>Кэш тазаланды. Әр курс келесі жолы баяуырақ ашылады.</translation>
    </message>
    <message>
        <source>The half-written files are kept in {folder}.</source>
        <translation>Толық жазылмаған файлдар {folder} қалтасында сақталды.</translation>
    </message>
    <message>
        <source>The key of this PC can be read by you alone.</source>
        <translation>Осы компьютердің кілтін енді тек сіз оқи аласыз.</translation>
    </message>
    <message>
        <source>The profile has a card again. The old one is kept in {folder}.</source>
        <translation>Профильдің карточкасы қайта жасалды. Ескісі {folder} қалтасында сақталды.</translation>
    </message>
    <message>
        <source>Open Kense: it offers the newest backup. Otherwise show the folder {folder} to your trainer.</source>
        <translation>Kense бағдарламасын ашыңыз: ол ең жаңа сақтық көшірмені ұсынады. Болмаса, {folder} қалтасын жаттықтырушыңызға көрсетіңіз.</translation>
    </message>
    <message>
        <source>Profile {number}: the record was changed from outside at entry {place}.</source>
        <translation>{number}-профиль: {place}-жазба сырттан өзгертілген.</translation>
    </message>
    <message>
        <source>Keep the folder {folder} and show it to your trainer.</source>
        <translation>{folder} қалтасын сақтап, жаттықтырушыңызға көрсетіңіз.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is damaged ({reason}). Backups: {backups}.</source>
        <translation>{number}-профиль: {file} файлы бүлінген ({reason}). Сақтық көшірмелер: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number}: {file} is no learner&apos;s file any more. Backups: {backups}.</source>
        <translation>{number}-профиль: {file} енді білім алушының файлы емес. Сақтық көшірмелер: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is empty. Backups: {backups}.</source>
        <translation>{number}-профиль: {file} файлы бос. Сақтық көшірмелер: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number} was written by a newer Kense and is not opened here.</source>
        <translation>{number}-профильді Kense-тің жаңарақ нұсқасы жазған, ол мұнда ашылмайды.</translation>
    </message>
    <message>
        <source>Open it with the newer program, or install the newest Kense here.</source>
        <translation>Оны жаңарақ бағдарламамен ашыңыз немесе осында Kense-тің ең жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>Profile {number}: another program keeps the file {file} locked.</source>
        <translation>{number}-профиль: басқа бағдарлама {file} файлын бұғаттап тұр.</translation>
    </message>
    <message>
        <source>Wait until a backup or antivirus scan is over, then look again.</source>
        <translation>Сақтық көшіру немесе антивирус тексеруі біткенін күтіп, қайта тексеріңіз.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is gone. Backups: {backups}.</source>
        <translation>{number}-профиль: {file} файлы жоғалған. Сақтық көшірмелер: {backups}.</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Әзірге профиль жоқ.</translation>
    </message>
    <message>
        <source>Profile {number}: its card, {card}, is damaged, so nobody can sign in.</source>
        <translation>{number}-профиль: оның {card} карточкасы бүлінген, оған кіру мүмкін емес.</translation>
    </message>
    <message>
        <source>Profile {number}: its card, {card}, is missing, so nobody can sign in.</source>
        <translation>{number}-профиль: оның {card} карточкасы жоқ, оған кіру мүмкін емес.</translation>
    </message>
    <message>
        <source>What was learned stands in another file and is safe.</source>
        <translation>Оқылғаны басқа файлда жазылған, ол аман.</translation>
    </message>
    <message>
        <source>Let Kense write a new card; the damaged one is kept. Set a PIN again if there was one.</source>
        <translation>Kense жаңа карточка жазсын; бүлінгені сақталады. ПИН-код болған болса, оны қайта қойыңыз.</translation>
    </message>
    <message>
        <source>Profile {number}: {file} is gone, but its log {file}-wal is there. Backups: {backups}.</source>
        <translation>{number}-профиль: {file} жоғалған, бірақ оның {file}-wal журналы бар. Сақтық көшірмелер: {backups}.</translation>
    </message>
    <message>
        <source>Copy the folder {folder} to a safe place first: the log may hold the last answers.</source>
        <translation>Алдымен {folder} қалтасын сенімді жерге көшіріңіз: журналда соңғы жауаптар болуы мүмкін.</translation>
    </message>
    <message>
        <source>Profile {number} has not been opened yet.</source>
        <translation>{number}-профиль әлі ашылмаған.</translation>
    </message>
    <message>
        <source>Profile {number}: {facts} entries, all in order.</source>
        <translation>{number}-профиль: жазбалар — {facts}, бәрі ретімен.</translation>
    </message>
    <message>
        <source>Profile {number}: its file has {facts} entries, its journal {journal}: an older copy was put back.</source>
        <translation>{number}-профиль: файлда {facts} жазба, журналда {journal}: орнына ескі көшірме қойылған.</translation>
    </message>
    <message>
        <source>Open the profile: Kense takes the missing entries in from the journal.</source>
        <translation>Профильді ашыңыз: Kense жетіспейтін жазбаларды журналдан алады.</translation>
    </message>
    <message>
        <source>Profile {number} is open now.</source>
        <translation>{number}-профиль қазір ашық.</translation>
    </message>
    <message>
        <source>Profile {number} was not closed: the program or the PC was stopped while it was open.</source>
        <translation>{number}-профиль жабылмаған: ол ашық тұрғанда бағдарлама немесе компьютер тоқтатылған.</translation>
    </message>
    <message>
        <source>Open the profile: the old lock is ignored, and the last answers are taken in from the log.</source>
        <translation>Профильді ашыңыз: ескі бұғаттау ескерілмейді, соңғы жауаптар журналдан алынады.</translation>
    </message>
    <message>
        <source>Kense {kense}, Python {python}, SQLite {sqlite}.</source>
        <translation>Kense {kense}, Python {python}, SQLite {sqlite}.</translation>
    </message>
    <message>
        <source>The library {name} is missing, so a part of Kense cannot work.</source>
        <translation>{name} кітапханасы жоқ, Kense-тің бір бөлігі жұмыс істей алмайды.</translation>
    </message>
    <message>
        <source>Run “make run” again: it installs what is missing.</source>
        <translation>«make run» пәрменін қайта орындаңыз: жетіспейтіні орнатылады.</translation>
    </message>
    <message>
        <source>PySide6 {qt} and Python {python} do not go together: the window ends by itself.</source>
        <translation>PySide6 {qt} мен Python {python} үйлеспейді: терезе өздігінен жабылады.</translation>
    </message>
    <message>
        <source>Run “make run” again: it installs the version that fits.</source>
        <translation>«make run» пәрменін қайта орындаңыз: үйлесетін нұсқа орнатылады.</translation>
    </message>
    <message>
        <source>Report about Kense on this PC, {day}. It holds no names and no answers.</source>
        <translation>Осы компьютердегі Kense туралы есеп, {day}. Онда есімдер де, жауаптар да жоқ.</translation>
    </message>
    <message>
        <source>The report could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder.</source>
        <translation>Есепті {folder} қалтасына сақтау мүмкін болмады ({reason}). Ештеңе өзгерген жоқ. Басқа қалтаны таңдаңыз.</translation>
    </message>
    <message>
        <source>The file of settings, {file}, is damaged: the defaults are used.</source>
        <translation>Баптаулар файлы {file} бүлінген: әдепкі баптаулар қолданылады.</translation>
    </message>
    <message>
        <source>Let Kense keep the damaged file aside and write the defaults.</source>
        <translation>Kense бүлінген файлды бөлек сақтап, әдепкі баптауларды жазсын.</translation>
    </message>
    <message>
        <source>The receipt could not be saved in {folder} ({reason}). It is kept on this PC. Choose another folder or another stick.</source>
        <translation>Түбіртекті {folder} папкасына сақтау мүмкін болмады ({reason}). Ол осы компьютерде сақтаулы. Басқа папканы немесе флешканы таңдаңыз.</translation>
    </message>
    <message>
        <source>The receipt could not be written in {folder} ({reason}), so nothing was erased. Free some space, then try again.</source>
        <translation>Түбіртекті {folder} папкасына жазу мүмкін болмады ({reason}), сондықтан ештеңе өшірілген жоқ. Орын босатып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The notes could not be saved in {folder} ({reason}). They are safe in Kense. Choose another folder or free some space.</source>
        <translation>Ескертпелер {folder} папкасына сақталмады ({reason}). Kense бағдарламасында олар сақтаулы. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>This question is not open any more. Nothing was changed. Ask the office with the new one.</source>
        <translation>Бұл сұрақ енді жарамсыз. Ештеңе өзгертілген жоқ. Кадр қызметіне жаңасымен жүгініңіз.</translation>
    </message>
    <message>
        <source>Too many wrong answers. Your progress is safe. Try again in {seconds} s.</source>
        <translation>Тым көп қате жауап берілді. Жетістіктеріңіз сақтаулы. {seconds} с кейін қайталаңыз.</translation>
    </message>
    <message>
        <source>The card of this PC could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder or another stick.</source>
        <translation>Осы компьютердің карточкасын {folder} папкасына сақтау мүмкін болмады ({reason}). Ештеңе өзгертілген жоқ. Басқа папканы немесе флешканы таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} did not arrive as it was written: the stick is faulty. Take another stick.</source>
        <translation>{file} файлы қатемен жазылды: флешка ақаулы. Басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>Three answers were wrong, so the question is another one now. Nothing is lost: read the new question to the office.</source>
        <translation>Үш жауап қате болды, сондықтан енді сұрақ басқа. Ештеңе жоғалған жоқ: кадр қызметіне жаңа сұрақты оқып беріңіз.</translation>
    </message>
    <message>
        <source>This is not the answer to this question. Nothing is lost: compare it with the office, letter by letter.</source>
        <translation>Бұл — осы сұрақтың жауабы емес. Ештеңе жоғалған жоқ: оны қызметпен әріптеп салыстырыңыз.</translation>
    </message>
    <message>
        <source>The question comes from the PC {pc}, and its card is not here. No answer was made. On that PC choose “Save this PC&apos;s card” on the page of the question, and bring the file.</source>
        <translation>Сұрақ {pc} компьютерінен келді, ал оның карточкасы мұнда жоқ. Жауап жасалған жоқ. Сол компьютердегі сұрақ бетінде «Осы компьютердің карточкасын сақтау» түймесін басып, файлды әкеліңіз.</translation>
    </message>
    <message>
        <source>The card {file} cannot be read ({reason}). Check the name and try again.</source>
        <translation>{file} карточкасын оқу мүмкін емес ({reason}). Атын тексеріп, қайталаңыз.</translation>
    </message>
    <message>
        <source>There is neither a backup nor a journal to make the file anew from. The damaged file is kept in {folder}. Show it to the person who looks after this PC.</source>
        <translation>Файлды қайта жасайтын сақтық көшірме де, журнал да жоқ. Бүлінген файл {folder} папкасында сақталды. Оны осы компьютерге қызмет көрсететін маманға көрсетіңіз.</translation>
    </message>
    <message>
        <source>The record in {file} was changed from outside at entry {place}. Nothing was taken over from it, and what is on this PC is as it was. Make the file again on the other PC.</source>
        <translation>{file} файлындағы деректер {place}-жазбадан бастап сырттан өзгертілген. Одан ештеңе алынған жоқ, осы компьютерде бәрі сол күйінде. Файлды басқа компьютерде қайта жасаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Nothing was changed. Ask for write rights to it, then try again.</source>
        <translation>{folder} папкасына жазу мүмкін емес ({reason}). Ештеңе өзгерген жоқ. Оған жазу құқығын сұрап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This receipt is for another person. Nothing was taken over from it. Let that person take it in, or choose your own receipt.</source>
        <translation>Бұл түбіртек басқа адамға берілген. Одан ештеңе алынған жоқ. Оны сол адам қабылдасын немесе өз түбіртегіңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: you have not begun a course. Nothing was written.</source>
        <translation>Әзірге жіберетін ештеңе жоқ: сіз әлі бірде-бір курсты бастаған жоқсыз. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>This PC does not know yet to which office your progress goes. Nothing was written and nothing is lost. Ask your HR officer for the card of the office, a small file that ends in .koffice, and take it in here.</source>
        <translation>Бұл компьютер жетістіктеріңіздің қай кадр қызметіне баратынын әлі білмейді. Ештеңе жазылған жоқ, ештеңе жоғалған жоқ. Кадр қызметіңізден оның карточкасын, .koffice деп аяқталатын шағын файлды сұрап алып, осында қабылдаңыз.</translation>
    </message>
    <message>
        <source>The file did not arrive in {folder} as it was written: the stick or disk is faulty. It was taken away again, and your progress is safe on this PC. Use another stick.</source>
        <translation>Файл {folder} папкасына бұрмаланып жазылды: флешка немесе диск ақаулы. Ол өшірілді, жетістіктеріңіз осы компьютерде сақтаулы. Басқа флешканы алыңыз.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}. Nothing was sent, and your progress is safe on this PC. Delete something there or use another stick.</source>
        <translation>{folder} папкасында орын жетпейді. Ештеңе жіберілген жоқ, жетістіктеріңіз осы компьютерде сақтаулы. Ондағы керексіз файлды жойыңыз немесе басқа флешканы алыңыз.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Nothing was sent, and your progress is safe on this PC. Move the small switch on the stick, ask for write rights, or choose another folder.</source>
        <translation>{folder} папкасына жазу мүмкін емес. Ештеңе жіберілген жоқ, жетістіктеріңіз осы компьютерде сақтаулы. Флешкадағы қосқышты жылжытыңыз, жазу құқығын сұраңыз немесе басқа папканы таңдаңыз.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the stick was pulled out, or the shared folder cannot be reached. Nothing was sent, and your progress is safe on this PC. Plug it in again and try once more.</source>
        <translation>{folder} папкасы енді қолжетімсіз: флешка суырылған немесе ортақ папкамен байланыс жоқ. Ештеңе жіберілген жоқ, жетістіктеріңіз осы компьютерде сақтаулы. Оны қайта қосып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder} ({reason}). Nothing was sent, and your progress is safe on this PC. Choose another folder or another stick.</source>
        <translation>Файл {folder} папкасына жазылмады ({reason}). Ештеңе жіберілген жоқ, жетістіктеріңіз осы компьютерде сақтаулы. Басқа папканы немесе басқа флешканы таңдаңыз.</translation>
    </message>
    <message>
        <source>Your record was changed from outside at entry {place}, so it cannot be sent as it is. Nothing was deleted. Start “Doctor” or show this PC to your trainer.</source>
        <translation>Деректеріңіз {place}-жазбадан бастап сырттан өзгертілген, сондықтан оларды осы күйінде жіберуге болмайды. Ештеңе жойылған жоқ. «Компьютерді тексеру» бетін ашыңыз немесе бұл компьютерді оқытушыға көрсетіңіз.</translation>
    </message>
    <message>
        <source>This computer goes by other root keys already, and they were kept. If the custodians really changed, the person who looks after this computer must delete the folder {folder} first.</source>
        <translation>Бұл компьютерде басқа түбір кілттер қолданыста, олар қалдырылды. Егер сақтаушылар шынымен ауысса, компьютерге жауапты адам алдымен {folder} қалтасын жоюы керек.</translation>
    </message>
    <message>
        <source>Root keys taken in: {keys}. Compare these numbers with the custodians’ paper.</source>
        <translation>Түбір кілттер қабылданды: {keys}. Бұл нөмірлерді сақтаушылардың қағазымен салыстырыңыз.</translation>
    </message>
    <message>
        <source>This computer has no root keys yet, so a key list cannot be checked. Nothing was taken over. Bring the file roots.json of the custodians here first.</source>
        <translation>Бұл компьютерде түбір кілттер әлі жоқ, сондықтан кілттер тізімін тексеру мүмкін емес. Ештеңе алынған жоқ. Алдымен сақтаушылардың roots.json файлын әкеліңіз.</translation>
    </message>
    <message>
        <source>Key list number {version} of {day} taken in.</source>
        <translation>{day} күнгі {version} нөмірлі кілттер тізімі қабылданды.</translation>
    </message>
    <message>
        <source>This computer has no key list yet, so a status list cannot be checked. Nothing was taken over. Bring the office’s key list here first.</source>
        <translation>Бұл компьютерде кілттер тізімі әлі жоқ, сондықтан мәртебелер тізімін тексеру мүмкін емес. Ештеңе алынған жоқ. Алдымен мекеменің кілттер тізімін әкеліңіз.</translation>
    </message>
    <message>
        <source>Status list number {version} of {office}, dated {day}, taken in.</source>
        <translation>{office} мекемесінің {day} күнгі {version} нөмірлі мәртебелер тізімі қабылданды.</translation>
    </message>
    <message>
        <source>The list could not be kept in {folder} ({reason}). The one before it is still there. Free some space and try again.</source>
        <translation>Тізімді {folder} қалтасында сақтау мүмкін болмады ({reason}). Алдыңғысы орнында. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} оқылмайды ({reason}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder} ({reason}). Your progress itself is safe. Free some space or ask for write rights; Kense tries again by itself.</source>
        <translation>Сақтық көшірме {folder} папкасына жазылмады ({reason}). Жетістіктеріңіздің өзі сақтаулы. Орын босатыңыз немесе жазу құқығын сұраңыз; Kense өзі қайталап көреді.</translation>
    </message>
    <message>
        <source>{file} is not whole, so it is not used. It was left as it is.</source>
        <translation>{file} файлы толық емес немесе бүлінген, сондықтан ол қолданылмайды. Файл сол күйінде қалды.</translation>
    </message>
    <message>
        <source>The card of this profile is damaged. Nothing was written. Run “kense doctor”.</source>
        <translation>Бұл профильдің карточкасы бүлінген. Ештеңе жазылған жоқ. «kense doctor» командасын орындаңыз.</translation>
    </message>
    <message>
        <source>The records could not be written to {file} ({reason}). Nothing is lost. Choose another folder or free some space.</source>
        <translation>Жазбалар {file} файлына сақталмады ({reason}). Ештеңе жоғалған жоқ. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The records in {file} could not be taken in ({reason}). What is on this PC is as it was. Free some space, then try again.</source>
        <translation>{file} файлындағы жазбалар қабылданбады ({reason}). Осы компьютерде бәрі сол күйінде. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed. Choose it again.</source>
        <translation>{file} файлы жоқ. Ештеңе өзгерген жоқ. Оны қайта таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} holds no records of Kense, or it is damaged. Nothing was taken over from it. Make it again on the other PC, or take another copy.</source>
        <translation>{file} файлында Kense жазбалары жоқ немесе ол бүлінген. Одан ештеңе алынған жоқ. Оны басқа компьютерде қайта жасаңыз немесе басқа көшірмесін алыңыз.</translation>
    </message>
    <message>
        <source>The profile could not be erased ({reason}). Nothing was deleted. Close other programs that use the folder {folder}, then try again.</source>
        <translation>Профильді өшіру мүмкін болмады ({reason}). Ештеңе өшірілген жоқ. {folder} папкасын пайдаланып тұрған басқа бағдарламаларды жауып, қайталаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network drive. Kense does not open learners&apos; files there: two PCs or a broken connection would damage them. Nothing was changed. Start Kense with a folder on this PC or on a stick (--data-dir).</source>
        <translation>{folder} қалтасы желілік дискіде. Kense онда білім алушылардың файлдарын ашпайды: екі компьютер немесе байланыстың үзілуі оларды бүлдіреді. Ештеңе өзгерген жоқ. Kense бағдарламасын осы компьютердегі немесе флешкадағы қалтамен іске қосыңыз (--data-dir).</translation>
    </message>
    <message>
        <source>The folder {folder} is copied by {program} all the time. Kense does not open learners&apos; files there: a copy made in the middle of writing would damage them. Nothing was changed. Start Kense with a folder outside of it (--data-dir).</source>
        <translation>{folder} қалтасын {program} үнемі көшіріп тұрады. Kense онда білім алушылардың файлдарын ашпайды: жазу кезінде жасалған көшірме оларды бүлдіреді. Ештеңе өзгерген жоқ. Kense бағдарламасын одан тыс қалтамен іске қосыңыз (--data-dir).</translation>
    </message>
    <message>
        <source>The department {id} cannot be placed under {parent}: that one is not in the list, or stands below it. Nothing was changed. Correct the list and try again.</source>
        <translation>{id} бөлімшесін {parent} бөлімшесіне бағындыруға болмайды: ол тізімде жоқ немесе өзі төмен тұр. Ештеңе өзгерген жоқ. Тізімді түзетіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The register at {address} does not answer. Nothing was changed, and what was saved before is safe. Look that the network is there and the server runs, then try again.</source>
        <translation>{address} мекенжайындағы тізілім жауап бермейді. Ештеңе өзгерген жоқ, бұрын сақталғанның бәрі орнында. Желі бар ма, сервер жұмыс істеп тұр ма, соны тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The server of the register at {address} is just starting or stopping. Nothing was changed. Wait a minute and try again.</source>
        <translation>{address} мекенжайындағы тізілім сервері қазір іске қосылып немесе тоқтап жатыр. Ештеңе өзгерген жоқ. Бір минут күтіп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The server did not accept the name or password for the register at {address}. Nothing was changed. Check both in the address, or ask the person who looks after the server.</source>
        <translation>Сервер {address} мекенжайындағы тізілімнің атын немесе құпиясөзін қабылдамады. Ештеңе өзгерген жоқ. Екеуін де мекенжайдан тексеріңіз немесе серверге қызмет көрсететін маманға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The server refused to open the register at {address} ({reason}). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Сервер {address} мекенжайындағы тізілімді ашудан бас тартты ({reason}). Ештеңе өзгерген жоқ. Серверге қызмет көрсететін маманға хабарласыңыз.</translation>
    </message>
    <message>
        <source>You have no right to do this in the register at {address} ({reason}). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>{address} мекенжайындағы тізілімде бұл әрекетке құқығыңыз жоқ ({reason}). Ештеңе өзгерген жоқ. Серверге қызмет көрсететін маманға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The disk of the register at {address} is full, so the last step was not saved. Everything saved before is safe. Tell the person who looks after the server, then repeat the last step.</source>
        <translation>{address} мекенжайындағы тізілімнің дискісі толған, сондықтан соңғы әрекет сақталмады. Бұрын сақталғанның бәрі орнында. Серверге қызмет көрсететін маманға хабарлап, соңғы әрекетті қайталаңыз.</translation>
    </message>
    <message>
        <source>The server says that the register at {address} is damaged ({reason}). Kense changes nothing in it. Tell the person who looks after the server at once.</source>
        <translation>Сервер {address} мекенжайындағы тізілім бүлінген деп хабарлайды ({reason}). Kense онда ештеңе өзгертпейді. Серверге қызмет көрсететін маманға бірден хабарлаңыз.</translation>
    </message>
    <message>
        <source>The register at {address} could not be used ({reason}). The last step was not saved; everything saved before is safe. Try again.</source>
        <translation>{address} мекенжайындағы тізіліммен жұмыс істеу мүмкін болмады ({reason}). Соңғы әрекет сақталмады; бұрын сақталғанның бәрі орнында. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The register at {address} was made or changed by a newer Kense. It was not touched and nothing is lost. Install the newest Kense here.</source>
        <translation>{address} мекенжайындағы тізілімді Kense бағдарламасының жаңарақ нұсқасы жасаған немесе өзгерткен. Оған тиілген жоқ, ештеңе жоғалған жоқ. Осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатыңыз.</translation>
    </message>
    <message>
        <source>There is no place for the register at {address} ({reason}). Nothing was made. Choose another folder, or ask for write rights to it.</source>
        <translation>{address} мекенжайында тізілім жасау мүмкін емес ({reason}). Ештеңе жасалған жоқ. Басқа папканы таңдаңыз немесе оған жазу құқығын сұраңыз.</translation>
    </message>
    <message>
        <source>This is no address of a register: {address}. Name a file, or a server as postgresql://user@server/database.</source>
        <translation>Бұл – тізілім мекенжайы емес: {address}. Файлды немесе postgresql://user@server/database түрінде серверді көрсетіңіз.</translation>
    </message>
    <message>
        <source>The copy could not be put in place in {folder} ({reason}). What was there before is safe. Free some space or ask for write rights, then try again.</source>
        <translation>Көшірме {folder} папкасында қалпына келтірілмеді ({reason}). Бұрынғысы сақтаулы. Орын босатыңыз немесе жазу құқығын сұрап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>What is to be sent is too much for one file ({megabytes} MB). Your progress is safe on this PC, and nothing was sent. Show this to your HR officer.</source>
        <translation>Деректер бір файлға сыймайды ({megabytes} МБ). Жетістіктеріңіз осы компьютерде сақтаулы, ештеңе жіберілген жоқ. Бұл хабарды кадр қызметіне көрсетіңіз.</translation>
    </message>
    <message>
        <source>This is no file of “Send my progress”. Nothing was taken over from it. Choose a file that ends in .kbundle.</source>
        <translation>Бұл – «Жетістіктерімді жіберу» бетінде жасалған файл емес. Одан ештеңе алынған жоқ. .kbundle деп аяқталатын файлды таңдаңыз.</translation>
    </message>
    <message>
        <source>This progress was sent by a newer Kense. Nothing was taken over from it, and the file is as it was. Install the newest Kense here, then open it again.</source>
        <translation>Бұл жетістіктер Kense бағдарламасының жаңарақ нұсқасынан жіберілген. Файлдан ештеңе алынған жоқ, ол сол күйінде. Осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатып, файлды қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The file with progress is cut off: a part of it did not arrive. Nothing was taken over from it. Copy it again, or let the learner send it once more.</source>
        <translation>Жетістіктер файлы үзіліп қалған: оның бір бөлігі жетпеген. Одан ештеңе алынған жоқ. Оны қайта көшіріңіз немесе тыңдаушыдан тағы бір рет жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>The file with progress is too large: {megabytes} MB, where {most} MB are the most. Nothing was taken over from it. Ask the person who looks after the PC it comes from.</source>
        <translation>Жетістіктер файлы тым үлкен: {megabytes} МБ, ал ең көбі {most} МБ болуы керек. Одан ештеңе алынған жоқ. Файл келген компьютерге қызмет көрсететін маманға хабарласыңыз.</translation>
    </message>
    <message>
        <source>The file with progress is damaged, or was not made by Kense. Nothing was taken over from it. Let the learner send it once more.</source>
        <translation>Жетістіктер файлы бүлінген немесе Kense бағдарламасында жасалмаған. Одан ештеңе алынған жоқ. Тыңдаушыдан тағы бір рет жіберуді сұраңыз.</translation>
    </message>
    <message>
        <source>The records in this file do not follow one another: one was changed, left out or added. Nothing was taken over from it. Keep the file, and look at the PC it comes from.</source>
        <translation>Бұл файлдағы жазбалардың реттілігі бұзылған: бірі өзгертілген, түсіп қалған немесе қосылған. Одан ештеңе алынған жоқ. Файлды сақтап, ол келген компьютерді тексеріңіз.</translation>
    </message>
    <message>
        <source>The certificate {number} does not fit into its code: number, course and office take too much room. It was not issued. Choose a shorter prefix for the numbers of the office.</source>
        <translation>{number} сертификаты кодқа сыймайды: нөмір, курс және мекеме тым көп орын алады. Ол берілген жоқ. Мекеме нөмірлеріне қысқарақ префикс таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is a key for another purpose. Nothing was changed. Choose the right key file.</source>
        <translation>{file} — басқа мақсаттағы кілт. Ештеңе өзгерген жоқ. Дұрыс кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The copy of the key in {folder} is not whole. The key itself is safe. Use another stick.</source>
        <translation>{folder} ішіндегі кілт көшірмесі толық емес. Кілттің өзі сақтаулы. Басқа тасығыш алыңыз.</translation>
    </message>
    <message>
        <source>The paper is of the key {found}, not of {kid}. Nothing was changed. Look for the other paper.</source>
        <translation>Бұл {kid} емес, {found} кілтінің қағазы. Ештеңе өзгерген жоқ. Басқа қағазды табыңыз.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it was left as it is: a key that is written over is lost. Choose another name.</source>
        <translation>{file} файлы бұрыннан бар, ол сол күйінде қалдырылды: үстінен жазылған кілт жоғалады. Басқа ат таңдаңыз.</translation>
    </message>
    <message>
        <source>The key cannot be written to {file} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Кілтті {file} файлына жазу мүмкін емес ({reason}). Ештеңе өзгерген жоқ. Басқа қалта таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>{file} is no key file of an office, or it is damaged. It was left as it is. Use its copy from the stick, or type it in from paper.</source>
        <translation>{file} — мекеменің кілт файлы емес немесе бүлінген. Ол сол күйінде қалдырылды. Тасығыштағы көшірмесін алыңыз немесе кілтті қағаздан теріңіз.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here: this computer does not know its key.</source>
        <translation>Қолтаңбаны мұнда тексеру мүмкін емес: бұл компьютер оның кілтін білмейді.</translation>
    </message>
    <message>
        <source>The signature is not good: this was changed, or somebody else made it. Do not rely on it.</source>
        <translation>Қолтаңба жарамсыз: мәтін өзгертілген немесе оны басқа біреу жасаған. Оған сенбеңіз.</translation>
    </message>
    <message>
        <source>This is no Open Badge of Kense’s, or it is damaged. Nothing was taken over from it. Ask for the file again, or check the certificate itself.</source>
        <translation>Бұл — Kense шығарған Open Badge емес немесе файл бүлінген. Одан ештеңе алынған жоқ. Файлды қайта сұраңыз немесе сертификаттың өзін тексеріңіз.</translation>
    </message>
    <message>
        <source>The signature is good: nothing was changed since it was issued.</source>
        <translation>Қолтаңба жарамды: берілгеннен бері ештеңе өзгермеген.</translation>
    </message>
    <message>
        <source>The key {key} is on no key list of this computer. Ask the office that issued it, or bring its newest key list here.</source>
        <translation>{key} кілті бұл компьютердің бірде-бір кілттер тізімінде жоқ. Сертификатты берген мекемеге хабарласыңыз немесе оның ең соңғы кілттер тізімін әкеліңіз.</translation>
    </message>
    <message>
        <source>Not judged: without a good signature nothing it says can be believed.</source>
        <translation>Бағаланбады: жарамды қолтаңбасыз мәтіннің ештеңесіне сенуге болмайды.</translation>
    </message>
    <message>
        <source>The key belongs to {office}, and may not sign this certificate.</source>
        <translation>Кілт «{office}» мекемесінікі, онымен бұл сертификатқа қол қоюға болмайды.</translation>
    </message>
    <message>
        <source>The key of {office} was revoked on {revoked}: somebody else may have it. Only the office’s own register can tell whether this certificate is real.</source>
        <translation>«{office}» мекемесінің кілті {revoked} күні кері қайтарып алынған: ол бөтен қолға түскен болуы мүмкін. Бұл сертификаттың шын екенін тек мекеменің өз тізілімі растай алады.</translation>
    </message>
    <message>
        <source>The key of {office} was not in use on {day}, the day of issue.</source>
        <translation>Берілген күні, {day}, «{office}» мекемесінің кілті қолданыста болмаған.</translation>
    </message>
    <message>
        <source>The key was trusted on {day}: it belongs to {office}.</source>
        <translation>{day} күні кілт сенімді болған: ол «{office}» мекемесінікі.</translation>
    </message>
    <message>
        <source>It is dated {day}, and today is {today}. Check the clock of this computer, or ask the office.</source>
        <translation>Сертификаттың күні — {day}, ал бүгін — {today}. Компьютердің сағатын тексеріңіз немесе мекемеге хабарласыңыз.</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>Жарамдылық мерзімі шектелмеген.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Жарамдылық мерзімі {day} күні аяқталған.</translation>
    </message>
    <message>
        <source>It is not expired today: it holds until {day}.</source>
        <translation>Бүгін мерзімі өтпеген: сертификат {day} дейін жарамды.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: this computer has no status list of this office. Ask it.</source>
        <translation>Кері қайтарып алынғаны белгісіз: бұл компьютерде осы мекеменің мәртебелер тізімі жоқ. Мекемеден сұраңыз.</translation>
    </message>
    <message>
        <source>It was revoked: it is on the status list dated {day}. Do not rely on it.</source>
        <translation>Ол кері қайтарып алынған: {day} күнгі мәртебелер тізімінде бар. Оған сенбеңіз.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the status list here, of {day}, does not reach to it. Ask the office for its newest list.</source>
        <translation>Кері қайтарып алынғаны белгісіз: {day} күнгі мәртебелер тізімі оған жетпейді. Мекемеден ең соңғы тізімін сұраңыз.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the status list here is of {day}, before it was issued. Ask the office.</source>
        <translation>Кері қайтарып алынғаны белгісіз: мұндағы мәртебелер тізімі {day} күнгі, яғни берілген күннен бұрынғы. Мекемеден сұраңыз.</translation>
    </message>
    <message>
        <source>It is not on the status list dated {day}. Later revocations are not known here.</source>
        <translation>{day} күнгі мәртебелер тізімінде ол жоқ. Одан кейінгі қайтарып алулар мұнда белгісіз.</translation>
    </message>
    <message>
        <source>This key is on the list already. Nothing was changed.</source>
        <translation>Бұл кілт тізімде бұрыннан бар. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The key list has {good} of the {needed} custodians’ signatures it needs. Nothing was taken over from it. Bring it to the other custodian, or ask the office for the list that both signed.</source>
        <translation>Кілттер тізімінде қажетті {needed} сақтаушы қолының {good} ғана бар. Одан ештеңе алынған жоқ. Оны екінші сақтаушыға апарыңыз немесе мекемеден екеуі де қол қойған тізімді сұраңыз.</translation>
    </message>
    <message>
        <source>This key list has the number {new}; this computer has number {kept} already. The newer one was kept. Ask the office for its newest list.</source>
        <translation>Бұл кілттер тізімінің нөмірі — {new}, ал компьютерде {kept} нөмірлі тізім бар. Жаңарағы қалдырылды. Мекемеден ең соңғы тізімін сұраңыз.</translation>
    </message>
    <message>
        <source>This key list leaves out a key of the list before it, so that old certificates could not be checked any more. The list of this computer was kept. Tell the custodians.</source>
        <translation>Бұл кілттер тізімінде алдыңғы тізімнің бір кілті жоқ, сондықтан ескі сертификаттарды тексеру мүмкін болмас еді. Компьютердегі тізім қалдырылды. Сақтаушыларға хабарлаңыз.</translation>
    </message>
    <message>
        <source>This key is not on the list. Nothing was changed. Check its number.</source>
        <translation>Бұл кілт тізімде жоқ. Ештеңе өзгерген жоқ. Нөмірін тексеріңіз.</translation>
    </message>
    <message>
        <source>An office needs a name of 1 to {most} letters, in up to three languages (kk, ru, en). Nothing was written. Give its name again.</source>
        <translation>Кадр қызметіне ұзындығы 1-ден {most} таңбаға дейінгі, ең көбі үш тілдегі (kk, ru, en) атау керек. Ештеңе жазылған жоқ. Атауын қайта көрсетіңіз.</translation>
    </message>
    <message>
        <source>This card of an office was made by a newer Kense. Nothing was taken over from it. Install the newest Kense here, or ask the office for a card of the older kind.</source>
        <translation>Кадр қызметінің бұл карточкасы Kense бағдарламасының жаңарақ нұсқасында жасалған. Одан ештеңе алынған жоқ. Осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатыңыз немесе қызметтен бұрынғы үлгідегі карточканы сұраңыз.</translation>
    </message>
    <message>
        <source>The card of the office cannot be kept in {folder} ({reason}). Your progress is safe and nothing was sent. Free some space or ask for write rights, then try again.</source>
        <translation>Кадр қызметінің карточкасы {folder} папкасына сақталмады ({reason}). Жетістіктеріңіз сақтаулы, ештеңе жіберілген жоқ. Орын босатыңыз немесе жазу құқығын сұрап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The card {file} cannot be deleted ({reason}). It is still used. Close programs that show it and try again.</source>
        <translation>{file} карточкасы жойылмады ({reason}). Ол әлі қолданыста. Ол ашық тұрған бағдарламаларды жауып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>This is no card of an office, or it is damaged. Nothing was taken over from it. Ask your HR officer for the file that ends in .koffice.</source>
        <translation>Бұл – кадр қызметінің карточкасы емес немесе ол бүлінген. Одан ештеңе алынған жоқ. Кадр қызметінен .koffice деп аяқталатын файлды сұраңыз.</translation>
    </message>
    <message>
        <source>There are keys of an office in {folder} already ({files}), and they were left as they are: without them, what was sent to it could never be opened. Choose another folder.</source>
        <translation>{folder} папкасында кадр қызметінің кілттері бұрыннан бар ({files}), олар сол күйінде қалды: оларсыз қызметке жіберілгенді енді ешқашан ашу мүмкін болмайды. Басқа папканы таңдаңыз.</translation>
    </message>
    <message>
        <source>The keys of the office cannot be written to {folder} ({reason}). Nothing was made. Choose another folder or free some space.</source>
        <translation>Кадр қызметінің кілттері {folder} папкасына жазылмады ({reason}). Ештеңе жасалған жоқ. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The card of the office cannot be written to {folder} ({reason}). It is as it was. Free some space or ask for write rights, then try again.</source>
        <translation>Мекеме карточкасын {folder} қалтасына жазу мүмкін болмады ({reason}). Ол бұрынғыша қалды. Орын босатыңыз немесе жазу құқығын сұраңыз да, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is no key for receipts, or it is damaged. It was left as it is. Use the file that “kense office new” made, or a copy of it.</source>
        <translation>{file} файлы түбіртек кілті емес немесе ол бүлінген. Файл сол күйінде қалды. «kense office new» командасы жасаған файлды немесе оның көшірмесін пайдаланыңыз.</translation>
    </message>
    <message>
        <source>The paper has {wanted} groups of five letters; {typed} letters were typed instead of {letters}. Nothing was changed. Look which are missing or too many.</source>
        <translation>Қағазда бес таңбадан {wanted} топ бар; {letters} таңбаның орнына {typed} таңба терілді. Ештеңе өзгерген жоқ. Қайсысы жетпейтінін немесе артық екенін қараңыз.</translation>
    </message>
    <message>
        <source>Each group fits, but not all of them together: they may be from two papers. Nothing was changed. Compare every group with the paper.</source>
        <translation>Әр топ дұрыс, бірақ бәрі бірге сәйкес келмейді: олар екі түрлі қағаздан болуы мүмкін. Ештеңе өзгерген жоқ. Әр топты қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is a slip in group {place}, “{group}”. Nothing was changed. Compare this group with the paper.</source>
        <translation>{place}-топта қате бар: «{group}». Ештеңе өзгерген жоқ. Осы топты қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>{file} is no card of a PC, or it is damaged. It was left as it is. Have the card saved again on that PC.</source>
        <translation>{file} — компьютердің карточкасы емес немесе бүлінген. Файл сол күйінде қалдырылды. Сол компьютерде карточканы қайта сақтатыңыз.</translation>
    </message>
    <message>
        <source>The office has other records under the same number: this profile was copied to another PC, or restored by hand. Nothing is lost. Talk to your HR officer.</source>
        <translation>Кадр қызметінде сол нөмірлермен басқа жазбалар бар: бұл профиль басқа компьютерге көшірілген немесе қолмен қалпына келтірілген. Ештеңе жоғалған жоқ. Кадр қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>The office had later records of this PC: an older copy was put back. Nothing is lost. Talk to your HR officer.</source>
        <translation>Кадр қызметінде осы компьютердің кейінірек жазбалары бар: мұнда ескі көшірме қайтарылған. Ештеңе жоғалған жоқ. Кадр қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>An earlier file did not reach the office. Send your progress once more: the missing part goes along.</source>
        <translation>Бұрынғы бір файл кадр қызметіне жетпеген. Жетістіктеріңізді тағы бір рет жіберіңіз: жетпегені қоса кетеді.</translation>
    </message>
    <message>
        <source>Some records differ from what the office has under the same number. They were set aside, not lost. Talk to your HR officer.</source>
        <translation>Кейбір жазбалар кадр қызметінде сол нөмірмен тұрған жазбалардан өзгеше. Олар бөлек қойылды, жоғалған жоқ. Кадр қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>The office has not found you on its list yet. Your records wait there. Talk to your HR officer.</source>
        <translation>Кадр қызметі сізді тізімінен әлі тапқан жоқ. Жазбаларыңыз сонда күтіп тұр. Кадр қызметіне хабарласыңыз.</translation>
    </message>
    <message>
        <source>The office does not know this PC yet. Your records wait there. Tell your HR officer its key.</source>
        <translation>Кадр қызметі бұл компьютерді әлі танымайды. Жазбаларыңыз сонда күтіп тұр. Компьютердің кілтін кадр қызметіне айтыңыз.</translation>
    </message>
    <message>
        <source>This receipt was made by a newer Kense. Your progress is safe, and the file is as it was. Install the newest Kense here, then take it in again.</source>
        <translation>Бұл түбіртек Kense бағдарламасының жаңарақ нұсқасында жасалған. Жетістіктеріңіз сақтаулы, файл сол күйінде. Осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатып, түбіртекті қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>This receipt is of an office whose card is not on this PC. Nothing was taken over from it. Take in the card of that office first, if it is yours.</source>
        <translation>Бұл – карточкасы осы компьютерде жоқ кадр қызметінің түбіртегі. Одан ештеңе алынған жоқ. Ол сіздің қызметіңіз болса, алдымен карточкасын қабылдаңыз.</translation>
    </message>
    <message>
        <source>This is no receipt of an office, or it is damaged. Your progress is safe, and nothing was taken over from it. Ask your HR officer for the file that ends in .kreceipt.</source>
        <translation>Бұл – кадр қызметінің түбіртегі емес немесе ол бүлінген. Жетістіктеріңіз сақтаулы, одан ештеңе алынған жоқ. Кадр қызметінен .kreceipt деп аяқталатын файлды сұраңыз.</translation>
    </message>
    <message>
        <source>The question comes from another PC than the card. No answer was made. Look for the card of that PC.</source>
        <translation>Сұрақ осы карточканың компьютерінен емес, басқасынан келді. Жауап жасалған жоқ. Сол компьютердің карточкасын табыңыз.</translation>
    </message>
    <message>
        <source>The card of the PC holds no key. No answer was made. Have the card saved again on that PC.</source>
        <translation>Компьютердің карточкасында кілт жоқ. Жауап жасалған жоқ. Сол компьютерде карточканы қайта сақтатыңыз.</translation>
    </message>
    <message>
        <source>The key of the office cannot be used. Your progress is safe. Ask the office for its card and take it in.</source>
        <translation>Кадр қызметінің кілтін пайдалану мүмкін емес. Жетістіктеріңіз сақтаулы. Қызметтен карточкасын сұрап алып, қабылдаңыз.</translation>
    </message>
    <message>
        <source>These letters never occur: {letters}. There is no zero, no O, no one and no I. Nothing was changed. Ask for the text again, letter by letter.</source>
        <translation>Мұндай таңбалар кездеспейді: {letters}. Нөл, O әрпі, бір саны және I әрпі жоқ. Ештеңе өзгертілген жоқ. Мәтінді қайтадан әріптеп оқып беруді сұраңыз.</translation>
    </message>
    <message>
        <source>The text has {length} letters and digits, and here are {given}. Nothing was changed. Compare them.</source>
        <translation>Мәтінде {length} әріп пен цифр болуы керек, ал мұнда {given}. Ештеңе өзгертілген жоқ. Оларды салыстырыңыз.</translation>
    </message>
    <message>
        <source>A letter was misheard or mistyped: the last one does not fit the others. Nothing was changed and no try was counted. Compare them one by one.</source>
        <translation>Бір әріп қате естілген немесе қате терілген: соңғысы қалғандарына сәйкес келмейді. Ештеңе өзгертілген жоқ, әрекет есептелген жоқ. Әріптерді бір-бірлеп салыстырыңыз.</translation>
    </message>
    <message>
        <source>The status list of {office} of {day} is not signed by a key of this office. Nothing was taken over from it. Bring the office’s newest key list to this computer first, then this list again.</source>
        <translation>{office} мекемесінің {day} күнгі мәртебелер тізіміне осы мекеменің кілтімен қол қойылмаған. Одан ештеңе алынған жоқ. Алдымен бұл компьютерге мекеменің ең соңғы кілттер тізімін, содан кейін осы тізімді қайта әкеліңіз.</translation>
    </message>
    <message>
        <source>This status list has the number {new} of {new_day}; this computer has number {kept} of {kept_day} already. The newer one was kept. Ask the office for its newest list.</source>
        <translation>Бұл {new_day} күнгі {new} нөмірлі мәртебелер тізімі, ал компьютерде {kept_day} күнгі {kept} нөмірлі тізім бар. Жаңарағы қалдырылды. Мекемеден ең соңғы тізімін сұраңыз.</translation>
    </message>
    <message>
        <source>Kense is open already, perhaps for another user of this PC, and its window does not answer. Nothing is lost. Go on in that window, or end it in the task manager and start Kense again.</source>
        <translation>Kense ашық тұр, бәлкім, осы компьютердің басқа пайдаланушысында, бірақ оның терезесі жауап бермейді. Ештеңе жоғалған жоқ. Сол терезеде жалғастырыңыз немесе оны тапсырмалар диспетчерінде аяқтап, Kense бағдарламасын қайта іске қосыңыз.</translation>
    </message>
    <message>
        <source>What the search needs could not be written in {folder}. Nothing of yours is lost and all else works. Free some space or ask for write rights to this folder, then open the search again.</source>
        <translation>Іздеуге керек деректер {folder} папкасына жазылмады. Жазбаларыңыз сақтаулы, қалғанының бәрі жұмыс істейді. Орын босатыңыз немесе осы папкаға жазу құқығын сұраңыз, содан кейін іздеуді қайта ашыңыз.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB and was not read. Split it.</source>
        <translation>Файл {most} МБ-тан үлкен, сондықтан оқылмады. Оны бөліктерге бөліңіз.</translation>
    </message>
    <message>
        <source>Only the first {most} are read from one file. Not read: {count}.</source>
        <translation>Бір файлдан тек алғашқы {most} оқылады. Оқылмағаны: {count}.</translation>
    </message>
    <message>
        <source>Signs that are no text in the encoding {encoding}: {count}.</source>
        <translation>{encoding} кодтауында оқылмайтын таңбалар саны: {count}.</translation>
    </message>
    <message>
        <source>Control characters that no text may hold were left out: {count}.</source>
        <translation>Мәтінде болмауы тиіс басқару таңбалары алынбады: {count}.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (DOCTYPE) and was not read.</source>
        <translation>Файлда өз мәндері жарияланған (DOCTYPE), сондықтан ол оқылмады.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {problem}.</source>
        <translation>Бұл XML дұрыс құрылмаған: {problem}.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind: {problem}.</source>
        <translation>Файл бүлінген немесе басқа түрде: {problem}.</translation>
    </message>
    <message>
        <source>No row names the columns: one of them must be called “question”.</source>
        <translation>Бірде-бір жолда бағандар аталмаған: олардың бірі «question» деп аталуы керек.</translation>
    </message>
    <message>
        <source>The column “{name}” is not known and was left out.</source>
        <translation>«{name}» бағаны белгісіз, ол алынбады.</translation>
    </message>
    <message>
        <source>The sheet “{name}” has no column “question” and was left out.</source>
        <translation>«{name}» парағында «question» бағаны жоқ, парақ алынбады.</translation>
    </message>
    <message>
        <source>There is no question text.</source>
        <translation>Сұрақ мәтіні жоқ.</translation>
    </message>
    <message>
        <source>There is no question type in Kense for “{kind}”.</source>
        <translation>Kense бағдарламасында «{kind}» үшін сұрақ түрі жоқ.</translation>
    </message>
    <message>
        <source>The braces around the answers are not closed or stand in the wrong order.</source>
        <translation>Жауаптардың айналасындағы ирек жақшалар жабылмаған немесе қате ретпен тұр.</translation>
    </message>
    <message>
        <source>There is more than one group of answers in braces.</source>
        <translation>Ирек жақшадағы жауаптар тобы біреуден көп.</translation>
    </message>
    <message>
        <source>No answer is fully right.</source>
        <translation>Толық дұрыс жауап жоқ.</translation>
    </message>
    <message>
        <source>One answer is to be chosen, but several are fully right.</source>
        <translation>Бір жауап таңдалуы керек, ал толық дұрысы бірнешеу.</translation>
    </message>
    <message>
        <source>There are too few answers.</source>
        <translation>Жауаптар тым аз.</translation>
    </message>
    <message>
        <source>There are more than {most} answers in one question.</source>
        <translation>Бір сұрақтағы жауап саны {most} шегінен асады.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» – сан емес.</translation>
    </message>
    <message>
        <source>The text has no gap that can be filled in.</source>
        <translation>Мәтінде толтыруға болатын бос орын жоқ.</translation>
    </message>
    <message>
        <source>The picture is missing, or is no PNG, JPEG, GIF or WebP.</source>
        <translation>Сурет жоқ немесе ол PNG, JPEG, GIF не WebP емес.</translation>
    </message>
    <message>
        <source>It looks like a question, but no answer is marked as right: it stays text.</source>
        <translation>Сұраққа ұқсайды, бірақ бірде-бір жауап дұрыс деп белгіленбеген: мәтін болып қалды.</translation>
    </message>
    <message>
        <source>This line belongs to no question: “{text}”.</source>
        <translation>Бұл жол бірде-бір сұраққа қатысты емес: «{text}».</translation>
    </message>
    <message>
        <source>“{name}” means nothing here and was left out.</source>
        <translation>«{name}» мұнда ештеңе білдірмейді, ол алынбады.</translation>
    </message>
    <message>
        <source>“{text}” was worth {percent} % there; here it is worth nothing, since answers have no weights.</source>
        <translation>Онда «{text}» үшін {percent} % берілетін; мұнда ештеңе берілмейді, өйткені жауаптардың салмағы жоқ.</translation>
    </message>
    <message>
        <source>Right choices had different weights; here all weigh the same.</source>
        <translation>Дұрыс нұсқалардың салмағы әртүрлі болған; мұнда бәрінің салмағы бірдей.</translation>
    </message>
    <message>
        <source>Wrong choices took no points there; here each takes one share. Places: {count}.</source>
        <translation>Онда қате нұсқалар ұпай алмайтын; мұнда әрқайсысы бір үлесті алады. Мұндай жерлер: {count}.</translation>
    </message>
    <message>
        <source>A number has one right answer here; “{text}” was left out.</source>
        <translation>Мұнда сандық сұрақтың бір дұрыс жауабы болады; «{text}» алынбады.</translation>
    </message>
    <message>
        <source>The feedback “{text}” belonged to one answer and was left out.</source>
        <translation>«{text}» түсіндірмесі бір жауапқа ғана қатысты болған, ол алынбады.</translation>
    </message>
    <message>
        <source>Capital letters counted there; here they do not.</source>
        <translation>Онда бас әріптер ескерілетін; мұнда ескерілмейді.</translation>
    </message>
    <message>
        <source>The asterisk in “{text}” meant itself; here it stands for any letters.</source>
        <translation>«{text}» ішіндегі жұлдызша жай таңба болған; мұнда ол кез келген әріптерді білдіреді.</translation>
    </message>
    <message>
        <source>The unit “{text}” was left out: a number has one unit here.</source>
        <translation>«{text}» бірлігі алынбады: мұнда санның бір өлшем бірлігі болады.</translation>
    </message>
    <message>
        <source>Only {shown} items were shown there; here all of them are.</source>
        <translation>Онда тек {shown} элемент көрсетілетін; мұнда бәрі көрсетіледі.</translation>
    </message>
    <message>
        <source>Choices could be used up there; here every gap offers all of its group.</source>
        <translation>Онда әр нұсқаны бір рет қана қолдануға болатын; мұнда әр бос орында оның тобындағы барлық нұсқа ұсынылады.</translation>
    </message>
    <message>
        <source>There is no rubric to mark by; one criterion was put in. Mend it.</source>
        <translation>Бағалау критерийлері жоқ; бір критерий қосылды. Оны түзетіңіз.</translation>
    </message>
    <message>
        <source>Files could be handed in with the text; here they cannot.</source>
        <translation>Онда мәтінге файл тіркеуге болатын; мұнда болмайды.</translation>
    </message>
    <message>
        <source>The text that stood in the answer field was left out.</source>
        <translation>Жауап өрісінде тұрған мәтін алынбады.</translation>
    </message>
    <message>
        <source>The description of the category “{name}” was left out.</source>
        <translation>«{name}» санатының сипаттамасы алынбады.</translation>
    </message>
    <message>
        <source>A text that asks nothing has no feedback here; it was left out.</source>
        <translation>Мұнда сұрақсыз мәтінге түсіндірме берілмейді; ол алынбады.</translation>
    </message>
    <message>
        <source>Comments for authors were left out: {count}.</source>
        <translation>Авторларға арналған түсініктемелер алынбады: {count}.</translation>
    </message>
    <message>
        <source>Settings of how a question looks or is tried again were left out: {count}.</source>
        <translation>Сұрақтың көрінісі мен қайталау әрекеттерінің баптаулары алынбады: {count}.</translation>
    </message>
    <message>
        <source>The id “{old}” is taken or not allowed here; it became “{new}”.</source>
        <translation>«{old}» идентификаторы бос емес немесе мұнда рұқсат етілмейді; ол «{new}» болып өзгертілді.</translation>
    </message>
    <message>
        <source>“{text}” cannot be a number of points; 1 was taken.</source>
        <translation>«{text}» ұпай саны бола алмайды; 1 ұпай алынды.</translation>
    </message>
    <message>
        <source>Question texts hold no pictures; “{name}” is named in the text instead.</source>
        <translation>Сұрақ мәтінінде сурет болмайды; оның орнына мәтінде «{name}» деп аталды.</translation>
    </message>
    <message>
        <source>The file “{name}” was left out: only PNG, JPEG, GIF and WebP pictures come in.</source>
        <translation>«{name}» файлы алынбады: тек PNG, JPEG, GIF және WebP суреттері алынады.</translation>
    </message>
    <message>
        <source>The link to “{target}” was left out; its words stay.</source>
        <translation>«{target}» сілтемесі алынбады; оның сөздері қалды.</translation>
    </message>
    <message>
        <source>“{name}” may run or load something and was left out with all inside it.</source>
        <translation>«{name}» элементі бірдеңені іске қосуы немесе жүктеуі мүмкін, сондықтан ол ішіндегісімен бірге алынбады.</translation>
    </message>
    <message>
        <source>The HTML tag “{name}” means nothing here; its words stay.</source>
        <translation>HTML тегі «{name}» мұнда ештеңе білдірмейді; оның сөздері қалды.</translation>
    </message>
    <message>
        <source>Formatting that texts do not have here was left out: {count}.</source>
        <translation>Мұндағы мәтіндерде жоқ пішімдеу алынбады: {count}.</translation>
    </message>
    <message>
        <source>Tables became lines with bars between the cells: {count}.</source>
        <translation>Кестелер ұяшықтарының арасында сызықша бар жолдарға айналды: {count}.</translation>
    </message>
    <message>
        <source>A formula is shown as it is written: “{text}”.</source>
        <translation>Формула жазылған күйінде көрсетіледі: «{text}».</translation>
    </message>
    <message>
        <source>Of a text in several languages only “{language}” was taken.</source>
        <translation>Бірнеше тілдегі мәтіннен тек «{language}» алынды.</translation>
    </message>
    <message>
        <source>A formula is not computed: “{text}” came in as plain text.</source>
        <translation>Формула есептелмейді: «{text}» жай мәтін ретінде алынды.</translation>
    </message>
    <message>
        <source>Of the formula “{text}” only its last result came in.</source>
        <translation>«{text}» формуласынан тек соңғы нәтижесі алынды.</translation>
    </message>
    <message>
        <source>Merged cells were taken apart; their text stands in the first one.</source>
        <translation>Біріктірілген ұяшықтар бөлінді; олардың мәтіні біріншісінде тұр.</translation>
    </message>
    <message>
        <source>A drawing, text box, chart or embedded object was left out.</source>
        <translation>Сызба, мәтін жақтауы, диаграмма немесе ендірілген нысан алынбады.</translation>
    </message>
    <message>
        <source>An equation came in as plain letters: “{text}”.</source>
        <translation>Теңдеу жай әріптермен алынды: «{text}».</translation>
    </message>
    <message>
        <source>Text that was marked as deleted was left out: {count}.</source>
        <translation>Жойылған деп белгіленген мәтін алынбады: {count}.</translation>
    </message>
    <message>
        <source>A footnote or comment of the document was left out: {count}.</source>
        <translation>Құжаттың сілтемелері мен түсініктемелері алынбады: {count}.</translation>
    </message>
    <message>
        <source>Text before the first heading became a lesson of its own.</source>
        <translation>Бірінші тақырыпқа дейінгі мәтін бөлек сабақ болды.</translation>
    </message>
    <message>
        <source>Lessons have headings of two levels; deeper ones became the lower one.</source>
        <translation>Сабақтарда тақырыптардың екі деңгейі болады; одан төменгілері төменгі деңгейге келтірілді.</translation>
    </message>
    <message>
        <source>“{text}” names no answer.</source>
        <translation>«{text}» ешбір жауапты атамайды.</translation>
    </message>
    <message>
        <source>{id}: a question of type {kind} cannot be written in this format.</source>
        <translation>{id}: {kind} түріндегі сұрақты бұл пішімде жазуға болмайды.</translation>
    </message>
    <message>
        <source>{id}: written as another type ({kind}).</source>
        <translation>{id}: басқа түрдегі сұрақ ретінде жазылды ({kind}).</translation>
    </message>
    <message>
        <source>{id}: the format has no place for “{field}”.</source>
        <translation>{id}: бұл пішімде «{field}» үшін орын жоқ.</translation>
    </message>
    <message>
        <source>{id}: {right} right choices give a weight Moodle does not know; rounded.</source>
        <translation>{id}: {right} дұрыс нұсқада Moodle танымайтын салмақ шығады; ол дөңгелектелді.</translation>
    </message>
    <message>
        <source>Texts in other languages were not written. Questions: {count}.</source>
        <translation>Басқа тілдердегі мәтіндер жазылмады. Сұрақтар: {count}.</translation>
    </message>
    <message>
        <source>{id}: there is no text in “{language}”; another language was written.</source>
        <translation>{id}: «{language}» тіліндегі мәтін жоқ; басқа тіл жазылды.</translation>
    </message>
    <message>
        <source>{id}: the case was written as its document and single questions.</source>
        <translation>{id}: жағдаяттық тапсырма құжат және жеке сұрақтар түрінде жазылды.</translation>
    </message>
    <message>
        <source>There is no course named {course} on this PC. Nothing was written. There are: {known}.</source>
        <translation>Бұл компьютерде {course} деген курс жоқ. Ештеңе жазылған жоқ. Бар курстар: {known}.</translation>
    </message>
    <message>
        <source>This course has no lesson named {lesson}. Nothing was written. There are: {known}.</source>
        <translation>Бұл курста {lesson} деген сабақ жоқ. Ештеңе жазылған жоқ. Бар сабақтар: {known}.</translation>
    </message>
    <message>
        <source>This course has no lessons yet, so there is nothing to print. Nothing was written.</source>
        <translation>Бұл курста әлі сабақ жоқ, сондықтан басып шығаратын ештеңе жоқ. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>This lesson has no rules, steps or tables, so there is nothing to put on a job aid. Nothing was written. Print the whole lesson instead.</source>
        <translation>Бұл сабақта нормалар, қадамдар немесе кестелер жоқ, сондықтан жадынамаға енгізетін ештеңе жоқ. Ештеңе жазылған жоқ. Сабақты толық басып шығарыңыз.</translation>
    </message>
    <message>
        <source>Nothing is assigned that is still to be done, so no calendar file was written.</source>
        <translation>Аяқталмаған тапсырма жоқ, сондықтан күнтізбе файлы жазылған жоқ.</translation>
    </message>
    <message>
        <source>The document could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Құжат {folder} папкасына сақталмады ({reason}). Ештеңе өзгерген жоқ. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>This work is assigned to another person. Nothing was taken over from it. Let that person take it in, or choose your own file.</source>
        <translation>Бұл оқу басқа адамға тапсырылған. Файлдан ештеңе алынған жоқ. Оны сол адам қабылдасын немесе өз файлыңызды таңдаңыз.</translation>
    </message>
    <message>
        <source>The points given to essays cannot be read from {file} ({reason}). The answers are safe. Put the file aside and give the points again.</source>
        <translation>Жазба жауаптарға қойылған ұпай {file} файлынан оқылмады ({reason}). Жауаптар сақтаулы. Файлды басқа жерге алып қойып, ұпайды қайта қойыңыз.</translation>
    </message>
    <message>
        <source>The points could not be kept in {file} ({reason}). Free some space, then give them again.</source>
        <translation>Ұпай {file} файлына сақталмады ({reason}). Орын босатып, оны қайта қойыңыз.</translation>
    </message>
    <message>
        <source>This PC is not set up as an HR desk, or its file {file} is damaged ({reason}). Keys and register are as they were. Set the HR desk up again in Settings: what is there already is kept.</source>
        <translation>Бұл компьютерде кадр қызметінің жұмыс орны бапталмаған немесе оның {file} файлы бүлінген ({reason}). Кілттер мен тізілім сол күйінде. Жұмыс орнын «Баптаулар» бетінде қайта баптаңыз: бұрыннан бары сақталады.</translation>
    </message>
    <message>
        <source>The keys of the office are locked. Nothing was done. Type their passphrase first, then try again.</source>
        <translation>Кадр қызметінің кілттері жабық. Ештеңе істелген жоқ. Алдымен олардың құпиясөз тіркесін теріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The HR desk could not be set up in {folder} ({reason}). Nothing that was there is lost. Free some space or ask for write rights, then try again.</source>
        <translation>Кадр қызметінің жұмыс орны {folder} папкасында бапталмады ({reason}). Ондағының ештеңесі жоғалған жоқ. Орын босатыңыз немесе жазу құқығын сұрап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The card could not be written to {folder} ({reason}). Choose another folder or free some space.</source>
        <translation>Карточка {folder} папкасына жазылмады ({reason}). Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The course has no texts in “{language}”. Its languages: {languages}.</source>
        <translation>Курста «{language}» тіліндегі мәтіндер жоқ. Курс тілдері: {languages}.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it was. Choose another name.</source>
        <translation>{file} файлы бұрыннан бар, ол сол күйінде қалды. Басқа атау таңдаңыз.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} файлы оқылмады ({reason}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>It is not known what kind of file {file} is. Name it with --format, one of: {formats}.</source>
        <translation>{file} қандай файл екені белгісіз. Пішімін --format параметрімен көрсетіңіз, мыналардың бірі: {formats}.</translation>
    </message>
    <message>
        <source>{file} cannot be added to: {problem} Mend it first. Nothing was changed.</source>
        <translation>{file} файлына қосу мүмкін емес: {problem} Алдымен файлды түзетіңіз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder or free some space.</source>
        <translation>{file} файлы жазылмады ({reason}). Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The course {course} is not on this PC, so Kense does not know its title and hours. Nothing was issued. Add the course, then try again.</source>
        <translation>{course} курсы бұл компьютерде жоқ, сондықтан оның атауы мен көлемі белгісіз. Ештеңе берілген жоқ. Курсты қосып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>There is nobody with the employee number {employee} in the register. Nothing was issued.</source>
        <translation>Тізілімде табель нөмірі {employee} қызметкер жоқ. Ештеңе берілген жоқ.</translation>
    </message>
    <message>
        <source>The certificate waits in job {job} already.</source>
        <translation>Сертификат {job}-топтамада берілуін күтіп тұр.</translation>
    </message>
    <message>
        <source>The exam {exam} is not passed, as this office marked it. Mark the answers first.</source>
        <translation>Осы қызметтің бағалауынша {exam} емтиханы тапсырылмаған. Алдымен жауаптарды бағалаңыз.</translation>
    </message>
    <message>
        <source>A notice about these records waits for you. Look at it first (“kense register notices”).</source>
        <translation>Бұл жазбалар туралы сіз әлі тексермеген хабарлама бар. Алдымен соны қараңыз («kense register notices»).</translation>
    </message>
    <message>
        <source>The certificate {number} holds, and does not expire.</source>
        <translation>{number} сертификаты жарамды, оның мерзімі шектелмеген.</translation>
    </message>
    <message>
        <source>The certificate {number} holds until {day}. It can be renewed from {from} on.</source>
        <translation>{number} сертификатының жарамды мерзімі – {day} дейін. Оны {from} күнінен бастап ұзартуға болады.</translation>
    </message>
    <message>
        <source>For the renewal of {number}, which ends on {day}, everything has to be passed once more after it was issued. Still missing: {items}.</source>
        <translation>Мерзімі {day} күні бітетін {number} сертификатын ұзарту үшін ол берілгеннен кейін бәрін қайта тапсыру керек. Әлі тапсырылмағаны: {items}.</translation>
    </message>
    <message>
        <source>The course is begun, and not completed yet.</source>
        <translation>Курс басталған, бірақ әлі аяқталмаған.</translation>
    </message>
    <message>
        <source>The office has no records of this course.</source>
        <translation>Кадр қызметінде бұл курс бойынша жазба жоқ.</translation>
    </message>
    <message>
        <source>There is nobody who may have this certificate now. Nothing was issued. Look at the dry run.</source>
        <translation>Қазір бұл сертификатты беруге болатын адам жоқ. Ештеңе берілген жоқ. Алдын ала тексеру нәтижесін қараңыз.</translation>
    </message>
    <message>
        <source>{name} wanted job {job}, so somebody else has to approve it. Nothing was changed. Ask a second person.</source>
        <translation>{job}-топтаманы сол қызметкердің өзі сұратқан ({name}), сондықтан оны басқа адам бекітуі керек. Ештеңе өзгерген жоқ. Екінші қызметкерге хабарласыңыз.</translation>
    </message>
    <message>
        <source>There is no open job {job}. Nothing was changed. “kense issue --jobs” lists them.</source>
        <translation>Аяқталмаған {job}-топтама жоқ. Ештеңе өзгерген жоқ. Топтамалар тізімін «kense issue --jobs» командасы көрсетеді.</translation>
    </message>
    <message>
        <source>There is no template named {name}. Nothing was issued. These are there: {names}.</source>
        <translation>{name} деген үлгі жоқ. Ештеңе берілген жоқ. Бар үлгілер: {names}.</translation>
    </message>
    <message>
        <source>The template {name} cannot be used yet: {problem} Nothing was issued. Mend it in the designer.</source>
        <translation>{name} үлгісін әзірге қолдануға болмайды: {problem} Ештеңе берілген жоқ. Оны құрастырғышта түзетіңіз.</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>Топтамадан бас тартылды</translation>
    </message>
    <message>
        <source>The person had got the certificate from another desk</source>
        <translation>Қызметкер сертификатты басқа жұмыс орнынан алған</translation>
    </message>
    <message>
        <source>The certificate could not be drawn</source>
        <translation>Сертификатты жасау мүмкін болмады</translation>
    </message>
    <message>
        <source>The year ended before the desk used them</source>
        <translation>Жұмыс орны оларды пайдаланғанша жыл аяқталды</translation>
    </message>
    <message>
        <source>The desk was given up</source>
        <translation>Жұмыс орны жабылды</translation>
    </message>
    <message>
        <source>Leased, and not used yet</source>
        <translation>Жұмыс орнына бөлінген, әлі пайдаланылмаған</translation>
    </message>
    <message>
        <source>Given out, and not explained: look who changed the register</source>
        <translation>Түсіндірмесіз жұмсалған: тізілімді кім өзгерткенін анықтаңыз</translation>
    </message>
    <message>
        <source>“{prefix}” cannot stand before numbers. Nothing was changed. Take up to {most} capital Latin letters, digits and hyphens, such as KZ-DDS.</source>
        <translation>«{prefix}» нөмірлердің алдында тұра алмайды. Ештеңе өзгерген жоқ. {most} таңбаға дейін алыңыз: латынның бас әріптері, цифрлар және дефис, мысалы KZ-DDS.</translation>
    </message>
    <message>
        <source>The office has no name yet. Nothing was changed. Give its id and its name.</source>
        <translation>Мекеменің атауы әлі жоқ. Ештеңе өзгерген жоқ. Оның белгісі мен атауын жазыңыз.</translation>
    </message>
    <message>
        <source>This register does not know yet who issues certificates. Nothing was issued. Run “kense register new” with the name of the office and the prefix of its numbers first.</source>
        <translation>Бұл тізілімде сертификаттарды кім беретіні әлі көрсетілмеген. Ештеңе берілген жоқ. Алдымен мекеме атауы мен нөмірлерінің префиксін көрсетіп, «kense register new» командасын орындаңыз.</translation>
    </message>
    <message>
        <source>The issuing key is not on the key list that both custodians signed, so nobody could check what it signs. Nothing was issued. Have the list signed first (“kense keys sign”).</source>
        <translation>Екі сақтаушы да қол қойған кілттер тізімінде сертификаттар кілті жоқ, сондықтан оның қолын ешкім тексере алмас еді. Ештеңе берілген жоқ. Алдымен тізімге қол қойғызыңыз («kense keys sign»).</translation>
    </message>
    <message>
        <source>An officer needs a name, a PIN or word of 4 to 40 characters, and at least one of these roles: {roles}. Nothing was changed.</source>
        <translation>Кадр қызметінің қызметкеріне аты-жөні, 4–40 таңбадан тұратын PIN-код немесе сөз және мына рөлдердің кемінде біреуі керек: {roles}. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{name} has not the role “{role}” in this register. Nothing was changed. Ask somebody who has it, or have the role given with “kense register officer”.</source>
        <translation>Бұл тізілімде {name} қызметкерінің «{role}» рөлі жоқ. Ештеңе өзгерген жоқ. Рөлі бар адамға хабарласыңыз немесе рөлді «kense register officer» командасымен беруді сұраңыз.</translation>
    </message>
    <message>
        <source>The PIN of {name} is another one. Nothing was changed. Try again.</source>
        <translation>{name} қызметкерінің PIN-коды басқа. Ештеңе өзгерген жоқ. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The issuing key {key} may not sign for {office} today: it is a key of {owner}, {state}, valid from {first} to {last}. Nothing was issued. Use the right key, or rotate it (“kense keys rotate”).</source>
        <translation>{key} сертификаттар кілтімен бүгін {office} үшін қол қоюға болмайды: кілт иесі – {owner}, күйі – {state}, жарамды мерзімі – {first}–{last}. Ештеңе берілген жоқ. Дұрыс кілтті алыңыз немесе оны ауыстырыңыз («kense keys rotate»).</translation>
    </message>
    <message>
        <source>{number} was printed before. Nothing was printed. Say why it is needed again; the reason stays in the log, and the page is marked as a copy.</source>
        <translation>{number} сертификаты бұрын басылған. Қазір ештеңе басылған жоқ. Неге қайта керек екенін жазыңыз: себебі журналда қалады, ал бет көшірме деп белгіленеді.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back and cannot be printed. Nothing was printed.</source>
        <translation>{number} сертификаты кері қайтарып алынған, оны басып шығаруға болмайды. Ештеңе басылған жоқ.</translation>
    </message>
    <message>
        <source>The file for the printer cannot be written to {folder} ({reason}). The certificates are safe in the register. Choose another folder or free some space.</source>
        <translation>Басып шығаруға арналған файл {folder} папкасына жазылмады ({reason}). Сертификаттар тізілімде сақтаулы. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>A name or another detail was wrong</source>
        <translation>Аты-жөні немесе басқа мәлімет қате</translation>
    </message>
    <message>
        <source>It should not have been issued</source>
        <translation>Оны бермеу керек еді</translation>
    </message>
    <message>
        <source>The result was not the person’s own</source>
        <translation>Нәтиже қызметкердің өзінікі емес</translation>
    </message>
    <message>
        <source>Another certificate takes its place</source>
        <translation>Басқа сертификатпен ауыстырылды</translation>
    </message>
    <message>
        <source>The issuing key may be in wrong hands</source>
        <translation>Сертификаттар кілті бөтен қолға түскен болуы мүмкін</translation>
    </message>
    <message>
        <source>There is a slip in the number {number}: its last two letters do not fit. Nothing was changed. Compare it with the paper.</source>
        <translation>{number} нөмірінде қате бар: соңғы екі әрпі сәйкес келмейді. Ештеңе өзгерген жоқ. Оны қағазбен салыстырыңыз.</translation>
    </message>
    <message>
        <source>There is no certificate {number} in this register. Nothing was changed. If somebody shows one, this office did not issue it.</source>
        <translation>Бұл тізілімде {number} сертификаты жоқ. Ештеңе өзгерген жоқ. Біреу сондай сертификат көрсетсе, оны бұл мекеме бермеген.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”. Nothing was changed. Take one of {reasons}.</source>
        <translation>«{reason}» деген себеп жоқ. Ештеңе өзгерген жоқ. Мыналардың бірін таңдаңыз: {reasons}.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back on {day} already, by {name}. Nothing was changed.</source>
        <translation>{number} сертификаты {day} күні кері қайтарып алынған (қайтарып алған – {name}). Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The lists cannot be written to {folder} ({reason}). They are safe in the register. Choose another folder or free some space.</source>
        <translation>Тізімдер {folder} папкасына жазылмады ({reason}). Тізілімде олар сақтаулы. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>{successor} cannot take the place of {number}: it is the same, or of somebody else. Nothing was changed.</source>
        <translation>{successor} сертификаты {number} орнына жүре алмайды: бұл сол сертификаттың өзі немесе ол басқа адамға берілген. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Somebody else goes on with job {job} now, or cancelled it. What was issued here is kept, and no number is lost. Look at “kense issue --jobs”.</source>
        <translation>{job}-топтаманы қазір басқа адам жалғастырып жатыр немесе одан бас тартылған. Мұнда берілгені сақталды, бірде-бір нөмір жоғалған жоқ. «kense issue --jobs» командасымен қараңыз.</translation>
    </message>
    <message>
        <source>The certificates cannot be written to {folder} ({reason}). What was issued before is kept, and no number is lost. Choose another folder or free some space, then go on with job {job}.</source>
        <translation>Сертификаттар {folder} папкасына жазылмады ({reason}). Бұрын берілгені сақталды, бірде-бір нөмір жоғалған жоқ. Басқа папканы таңдаңыз немесе орын босатып, {job}-топтаманы жалғастырыңыз.</translation>
    </message>
    <message>
        <source>Job {job} is for more people than one person may issue to. Nothing was issued. Somebody else has to approve it first (“kense issue --approve {job}”).</source>
        <translation>{job}-топтамада бір қызметкерге рұқсат етілгеннен көп алушы бар. Ештеңе берілген жоқ. Алдымен оны басқа қызметкер бекітуі керек («kense issue --approve {job}»).</translation>
    </message>
    <message>
        <source>This issuing key belongs to {owner}, and the job is of {office}. Nothing was issued.</source>
        <translation>Бұл сертификаттар кілтінің иесі – {owner}, ал топтаманың иесі – {office}. Ештеңе берілген жоқ.</translation>
    </message>
    <message>
        <source>The table has no column for: {columns}. Its columns are: {heading}. Nobody was taken in. Say which column it is, or give the column a clear heading.</source>
        <translation>Кестеде мынаған арналған баған жоқ: {columns}. Бағандары: {heading}. Ешкім енгізілген жоқ. Қай баған екенін көрсетіңіз немесе бағанға түсінікті тақырып беріңіз.</translation>
    </message>
    <message>
        <source>There is no employee number.</source>
        <translation>Табель нөмірі жоқ.</translation>
    </message>
    <message>
        <source>“{told}” is no employee number: up to 40 letters, digits, hyphens, points and slashes.</source>
        <translation>«{told}» – табель нөмірі емес: онда 40-қа дейін әріп, цифр, дефис, нүкте және қиғаш сызық болады.</translation>
    </message>
    <message>
        <source>The employee number {told} stands in row {first} as well.</source>
        <translation>{told} табель нөмірі {first}-жолда да бар.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Аты-жөні жоқ.</translation>
    </message>
    <message>
        <source>“{told}” has lost letters: the table was saved in an encoding that has no Kazakh letters. Save it as XLSX or as CSV UTF-8.</source>
        <translation>«{told}» сөзінің әріптері жоғалған: кесте қазақ әріптері жоқ кодтауда сақталған. Оны XLSX немесе CSV UTF-8 түрінде сақтаңыз.</translation>
    </message>
    <message>
        <source>The name is longer than 200 letters.</source>
        <translation>Аты-жөні 200 таңбадан ұзын.</translation>
    </message>
    <message>
        <source>The departments are nested too deeply.</source>
        <translation>Бөлімше деңгейлері тым көп.</translation>
    </message>
    <message>
        <source>The department “{name}” stands under “{parent}” here and under “{other}” before.</source>
        <translation>«{name}» бөлімшесі мұнда «{parent}» бөлімшесіне, ал жоғарыда «{other}» бөлімшесіне бағынады.</translation>
    </message>
    <message>
        <source>The departments stand under one another in a circle: {path}.</source>
        <translation>Бөлімшелер бір-біріне тұйық шеңбермен бағынады: {path}.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read ({reason}). Nobody was taken in. Save it again as XLSX or CSV and try again.</source>
        <translation>{file} кестесі оқылмады ({reason}). Ешкім енгізілген жоқ. Оны XLSX немесе CSV түрінде қайта сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The table {file} was refused: {reason}. Nobody was taken in. Open it in your spreadsheet program, save it as a plain .xlsx without this, or as CSV, and try again.</source>
        <translation>{file} кестесі қабылданбады: {reason}. Ешкім енгізілген жоқ. Оны кесте бағдарламасында ашып, бұларсыз жай .xlsx файлы немесе CSV түрінде сақтап, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>it is larger than any list of people</source>
        <translation>ол кез келген қызметкерлер тізімінен үлкен</translation>
    </message>
    <message>
        <source>unpacked it would fill the memory of this PC</source>
        <translation>ашылған түрінде ол осы компьютердің бүкіл жадын алар еді</translation>
    </message>
    <message>
        <source>it brings macros, which are programs</source>
        <translation>онда макростар, яғни бағдарламалар бар</translation>
    </message>
    <message>
        <source>it takes data from other files or from the network</source>
        <translation>ол деректерді басқа файлдардан немесе желіден алады</translation>
    </message>
    <message>
        <source>it has definitions inside that no spreadsheet program writes</source>
        <translation>онда кесте бағдарламалары жазбайтын анықтамалар бар</translation>
    </message>
    <message>
        <source>it is an old .xls file, or locked by a password</source>
        <translation>бұл – ескі .xls файлы немесе құпиясөзбен жабылған</translation>
    </message>
    <message>
        <source>it is neither XLSX nor CSV</source>
        <translation>бұл – XLSX те, CSV де емес</translation>
    </message>
    <message>
        <source>it has no heading with rows below it</source>
        <translation>онда тақырып пен оның астындағы жолдар жоқ</translation>
    </message>
    <message>
        <source>There is no department “{told}” in the register. Nothing was changed.</source>
        <translation>Тізілімде «{told}» бөлімшесі жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Several departments are called “{told}”. Nothing was changed. Give the whole path, with slashes.</source>
        <translation>«{told}» деген бірнеше бөлімше бар. Ештеңе өзгерген жоқ. Толық жолын қиғаш сызықпен көрсетіңіз.</translation>
    </message>
    <message>
        <source>No profile {profile} has sent anything here. Nothing was changed.</source>
        <translation>{profile} профилінен мұнда ештеңе келген жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No PC {pc} has sent anything here. Nothing was changed. Compare its id.</source>
        <translation>{pc} компьютерінен мұнда ештеңе келген жоқ. Ештеңе өзгерген жоқ. Нөмірін салыстырыңыз.</translation>
    </message>
    <message>
        <source>Name either a department or a person. Nothing was changed.</source>
        <translation>Не бөлімшені, не қызметкерді көрсетіңіз. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>No profile of {name} is known here, so there is no PC to write for. Nothing was written. Collect the progress of this person first, and say whose the profile is.</source>
        <translation>{name} адамының ешбір профилі мұнда белгісіз, сондықтан жазатын компьютер жоқ. Ештеңе жазылған жоқ. Алдымен осы адамның үлгерімін жинап, профильдің кімдікі екенін көрсетіңіз.</translation>
    </message>
    <message>
        <source>What is due cannot be written into a file: the id of a course is not allowed, or there are more than {most} courses ({reason}). Nothing was written. Take such an assignment back.</source>
        <translation>Тағайындалғанды файлға жазу мүмкін емес: курстың атауы рұқсат етілмеген немесе курс саны {most} санынан асады ({reason}). Ештеңе жазылған жоқ. Мұндай тағайындауды қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>There is nobody with the employee number {employee} in the register. Nothing was changed.</source>
        <translation>Тізілімде табель нөмірі {employee} қызметкер жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The files for the PCs cannot be written to {folder} ({reason}). What is due stands in the register. Choose another folder or free some space.</source>
        <translation>Компьютерлерге арналған файлдарды {folder} қалтасына жазу мүмкін болмады ({reason}). Тағайындалған жұмыс тізілімде сақтаулы. Басқа қалта таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>{file} is no name for a report. Nothing was written. End the name in .xlsx, .csv or .pdf.</source>
        <translation>{file} – есепке жарамайтын атау. Ештеңе жазылған жоқ. Атау .xlsx, .csv немесе .pdf деп аяқталуы керек.</translation>
    </message>
    <message>
        <source>The report could not be written to {file} ({reason}). A file that was there is as it was. Close it if it is open elsewhere, or choose another folder.</source>
        <translation>Есеп {file} файлына жазылмады ({reason}). Ондай файл бұрын болса, ол сол күйінде. Басқа бағдарламада ашық тұрса, жабыңыз немесе басқа папканы таңдаңыз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Nothing was written. Name another one.</source>
        <translation>{folder} папкасын пайдалану мүмкін емес ({reason}). Ештеңе жазылған жоқ. Басқасын көрсетіңіз.</translation>
    </message>
    <message>
        <source>There is something in the folder {folder} already. Nothing was written, so that no real records are mixed with invented ones. Name a new folder.</source>
        <translation>{folder} папкасында бірдеңе бар. Шын жазбалар ойдан шығарылғандармен араласпауы үшін ештеңе жазылған жоқ. Жаңа папканы көрсетіңіз.</translation>
    </message>
    <message>
        <source>Two different custodians are needed, each with a name: one alone must not be able to make keys valid. Nothing was made.</source>
        <translation>Аты-жөні көрсетілген екі түрлі сақтаушы керек: бір адам кілттерді жалғыз өзі жарамды ете алмауға тиіс. Ештеңе жасалған жоқ.</translation>
    </message>
    <message>
        <source>The issuing key is not on the key list. Nothing was changed. Check the folder.</source>
        <translation>Сертификаттар кілті кілттер тізімінде жоқ. Ештеңе өзгерген жоқ. Папканы тексеріңіз.</translation>
    </message>
    <message>
        <source>No key list waits for a signature in {folder}. Nothing was changed.</source>
        <translation>{folder} папкасында қол қоюды күтіп тұрған кілттер тізімі жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The root key {key} is none of this office’s custodians. Nothing was signed.</source>
        <translation>{key} түбір кілті осы мекеме сақтаушыларының ешқайсысынікі емес. Ештеңеге қол қойылған жоқ.</translation>
    </message>
    <message>
        <source>There are signing keys in {folder} already ({files}), and they were left as they are: what they signed could not be checked without them. Choose another folder, or rotate the key.</source>
        <translation>{folder} папкасында қол қою кілттері бұрыннан бар ({files}), олар сол күйінде қалды: оларсыз бұрын қол қойылғанды тексеру мүмкін болмас еді. Басқа папканы таңдаңыз немесе кілтті ауыстырыңыз.</translation>
    </message>
    <message>
        <source>A key list waits for signatures in {folder} already. Nothing was changed. Have it signed (“kense keys sign”), or delete {file} if nobody wants it.</source>
        <translation>{folder} папкасында қол қоюды күтіп тұрған кілттер тізімі бар. Ештеңе өзгерген жоқ. Оған қол қойғызыңыз («kense keys sign») немесе {file} файлы ешкімге керек болмаса, оны жойыңыз.</translation>
    </message>
    <message>
        <source>The keys cannot be written to {folder} ({reason}). What was there is still there. Choose another folder or free some space.</source>
        <translation>Кілттер {folder} папкасына жазылмады ({reason}). Бұрын болғаны орнында. Басқа папканы таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>This file with assigned work was made by a newer Kense. Nothing was taken over from it. Install the newest Kense here, then take it in again.</source>
        <translation>Тапсырылған оқу файлын Kense бағдарламасының жаңарақ нұсқасы жасаған. Одан ештеңе алынған жоқ. Осы компьютерге Kense бағдарламасының ең жаңа нұсқасын орнатып, файлды қайта қабылдаңыз.</translation>
    </message>
    <message>
        <source>This work was assigned by an office whose card is not on this PC. Nothing was taken over from it. Take in the card of that office first, if it is yours.</source>
        <translation>Оқуды карточкасы бұл компьютерде жоқ кадр қызметі тапсырған. Файлдан ештеңе алынған жоқ. Ол сіздің қызметіңіз болса, алдымен оның карточкасын қабылдаңыз.</translation>
    </message>
    <message>
        <source>This is no assigned work of an office, or it is damaged. Nothing was taken over from it. Ask your HR officer for the file that ends in .kassign.</source>
        <translation>Бұл – кадр қызметі тапсырған оқу файлы емес немесе ол бүлінген. Одан ештеңе алынған жоқ. Кадр қызметінен .kassign деп аяқталатын файлды сұраңыз.</translation>
    </message>
    <message>
        <source>No program for PDF documents was found on this PC. Save the document and open it elsewhere.</source>
        <translation>Бұл компьютерде PDF құжаттарын ашатын бағдарлама табылмады. Құжатты сақтап, оны басқа компьютерде ашыңыз.</translation>
    </message>
    <message>
        <source>There is another key {file} on the stick already, and it was left as it is. The keys here are safe. Use another stick.</source>
        <translation>Флешкада басқа {file} кілті бұрыннан бар, ол сол күйінде қалды. Осы компьютердегі кілттер сақтаулы. Басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>The keys could not be copied to {folder} ({reason}). The keys here are safe. Use another stick.</source>
        <translation>Кілттер {folder} папкасына көшірілмеді ({reason}). Осы компьютердегі кілттер сақтаулы. Басқа флешка алыңыз.</translation>
    </message>
    <message>
        <source>Learners see no difference.</source>
        <translation>Оқушылар айырмашылық көрмейді.</translation>
    </message>
    <message>
        <source>Only words and pictures change: progress, results and open attempts stay as they are.</source>
        <translation>Тек сөздер мен суреттер өзгереді: өткені, нәтижелер және басталған әрекеттер сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Whoever completed the course stays complete; the course is marked “updated since” for them.</source>
        <translation>Курсты аяқтағандарда ол аяқталған болып қалады, «содан бері жаңартылған» деген белгі қойылады.</translation>
    </message>
    <message>
        <source>An attempt that is open is finished on the questions it began with. Finished attempts keep their questions, answers and marks.</source>
        <translation>Басталған әрекет өзі басталған сұрақтармен аяқталады. Аяқталған әрекеттердің сұрақтары, жауаптары мен бағалары сақталады.</translation>
    </message>
    <message>
        <source>New attempts are marked by the corrected answer, and review cards on it begin anew: {titles}</source>
        <translation>Жаңа әрекеттер түзетілген жауап бойынша бағаланады, қайталау карточкалары басынан басталады: {titles}</translation>
    </message>
    <message>
        <source>These questions come in no new attempt and leave the daily review: {titles}</source>
        <translation>Бұл сұрақтар жаңа әрекеттерге түспейді және күнделікті қайталаудан шығады: {titles}</translation>
    </message>
    <message>
        <source>New attempts may draw these questions: {titles}</source>
        <translation>Жаңа әрекеттерге мына сұрақтар түсуі мүмкін: {titles}</translation>
    </message>
    <message>
        <source>These lessons appear as not read yet; for those who are not complete the percentage goes down: {titles}</source>
        <translation>Бұл сабақтар оқылмаған болып көрінеді; курсты аяқтамағандардың пайызы төмендейді: {titles}</translation>
    </message>
    <message>
        <source>These lessons are gone and count no more; notes on them stay: {titles}</source>
        <translation>Бұл сабақтар енді жоқ және есепке алынбайды; оларға жазылған ескертпелер қалады: {titles}</translation>
    </message>
    <message>
        <source>These appear as not begun; they count only if the course asks for them: {titles}</source>
        <translation>Олар басталмаған болып көрінеді, курс талап етсе ғана есепке алынады: {titles}</translation>
    </message>
    <message>
        <source>These cannot be begun any more; results stay on the record: {titles}</source>
        <translation>Оларды енді бастауға болмайды; нәтижелер сақталады: {titles}</translation>
    </message>
    <message>
        <source>New attempts and runs go by the new rules, old results stay as they are: {titles}</source>
        <translation>Жаңа әрекеттер мен өтулер жаңа ережемен жүреді, бұрынғы нәтижелер өзгермейді: {titles}</translation>
    </message>
    <message>
        <source>Who is not complete yet needs what the new rule asks for. What was done already counts.</source>
        <translation>Курсты әлі аяқтамағандар оны жаңа ереже бойынша аяқтайды. Бұрын істелгені есепке алынады.</translation>
    </message>
    <message>
        <source>The order changes; what was read or passed stays read or passed: {titles}</source>
        <translation>Реті өзгереді; оқылғаны оқылған, тапсырылғаны тапсырылған болып қалады: {titles}</translation>
    </message>
    <message>
        <source>Answers and review cards go along with these questions: {titles}</source>
        <translation>Жауаптар мен қайталау карточкалары осы сұрақтармен бірге көшеді: {titles}</translation>
    </message>
    <message>
        <source>The course can be read in more languages: {titles}</source>
        <translation>Курсты тағы мына тілдерде оқуға болады: {titles}</translation>
    </message>
    <message>
        <source>Who reads in one of these languages sees another one from now on: {titles}</source>
        <translation>Осы тілдердің бірінде оқитындар енді басқа тілді көреді: {titles}</translation>
    </message>
    <message>
        <source>This text would stand in the lesson as {found}, and the source has {expected} here. Nothing was changed. Both languages need the same blocks: write no blank line, heading or block mark into it.</source>
        <translation>Бұл мәтін сабақта {found} болып шығар еді, ал бастапқы мәтінде бұл жерде {expected} тұр. Ештеңе өзгертілген жоқ. Екі тілде де блоктар бірдей болуы керек: мәтінге бос жол, тақырып немесе блок белгісін қоймаңыз.</translation>
    </message>
    <message>
        <source>This text cannot be written into {file} by itself. Nothing was changed. Write it in the text of the file.</source>
        <translation>Бұл мәтінді {file} файлына қалғанына тигізбей жазу мүмкін емес. Ештеңе өзгертілген жоқ. Оны файлдың мәтініне тікелей жазыңыз.</translation>
    </message>
    <message>
        <source>course.yaml holds no course. Mend it as text; nothing was changed.</source>
        <translation>course.yaml файлында курс жоқ. Оны мәтін ретінде түзетіңіз; ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so nothing can be published. Mend it first.</source>
        <translation>{file} файлы оқылмайды, сондықтан ештеңе жариялауға болмайды. Алдымен оны түзетіңіз.</translation>
    </message>
    <message>
        <source>There is no text “{key}” in the course any more. Nothing was changed.</source>
        <translation>Курста «{key}» мәтіні енді жоқ. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>{file} has other blocks here than the source: {found}. Nothing was changed. Take over the blocks of the source first, then this text can be translated.</source>
        <translation>{file} файлында бұл жерде бастапқы мәтіндегіден басқа блоктар тұр: {found}. Ештеңе өзгертілген жоқ. Алдымен бастапқы мәтіннің блоктарын көшіріңіз, содан кейін бұл мәтінді аударуға болады.</translation>
    </message>
    <message>
        <source>The right answer was corrected: {titles}</source>
        <translation>Дұрыс жауап түзетілді: {titles}</translation>
    </message>
    <message>
        <source>Questions were taken out: {titles}</source>
        <translation>Сұрақтар алынып тасталды: {titles}</translation>
    </message>
    <message>
        <source>Lessons were taken out: {titles}</source>
        <translation>Сабақтар алынып тасталды: {titles}</translation>
    </message>
    <message>
        <source>Quizzes were taken out: {titles}</source>
        <translation>Тестілер алынып тасталды: {titles}</translation>
    </message>
    <message>
        <source>Practice desks were taken out: {titles}</source>
        <translation>Жаттығу үстелдері алынып тасталды: {titles}</translation>
    </message>
    <message>
        <source>Rules of quizzes changed: {titles}</source>
        <translation>Тест ережелері өзгерді: {titles}</translation>
    </message>
    <message>
        <source>What practice desks ask for changed: {titles}</source>
        <translation>Жаттығу үстелдерінің талаптары өзгерді: {titles}</translation>
    </message>
    <message>
        <source>The rule by which the course is complete changed.</source>
        <translation>Курсты аяқтау ережесі өзгерді.</translation>
    </message>
    <message>
        <source>Languages were taken out: {titles}</source>
        <translation>Тілдер алынып тасталды: {titles}</translation>
    </message>
    <message>
        <source>New lessons: {titles}</source>
        <translation>Жаңа сабақтар: {titles}</translation>
    </message>
    <message>
        <source>New questions: {titles}</source>
        <translation>Жаңа сұрақтар: {titles}</translation>
    </message>
    <message>
        <source>New quizzes: {titles}</source>
        <translation>Жаңа тестілер: {titles}</translation>
    </message>
    <message>
        <source>New practice desks: {titles}</source>
        <translation>Жаңа жаттығу үстелдері: {titles}</translation>
    </message>
    <message>
        <source>New languages: {titles}</source>
        <translation>Жаңа тілдер: {titles}</translation>
    </message>
    <message>
        <source>Lessons, quizzes or desks stand in another place: {titles}</source>
        <translation>Сабақтардың, тестілердің немесе жаттығу үстелдерінің орны ауысты: {titles}</translation>
    </message>
    <message>
        <source>Questions stand in another bank: {titles}</source>
        <translation>Сұрақтар басқа банкке көшірілді: {titles}</translation>
    </message>
    <message>
        <source>New pictures: {titles}</source>
        <translation>Жаңа суреттер: {titles}</translation>
    </message>
    <message>
        <source>Words of lessons changed: {titles}</source>
        <translation>Сабақтардың мәтіні өзгерді: {titles}</translation>
    </message>
    <message>
        <source>Words of questions changed: {titles}</source>
        <translation>Сұрақтардың мәтіні өзгерді: {titles}</translation>
    </message>
    <message>
        <source>Titles changed: {titles}</source>
        <translation>Атаулар өзгерді: {titles}</translation>
    </message>
    <message>
        <source>Words of practice desks changed: {titles}</source>
        <translation>Жаттығу үстелдерінің мәтіні өзгерді: {titles}</translation>
    </message>
    <message>
        <source>Pictures changed: {titles}</source>
        <translation>Суреттер өзгерді: {titles}</translation>
    </message>
    <message>
        <source>Small things changed that are not listed here.</source>
        <translation>Мұнда аталмаған ұсақ нәрселер өзгерді.</translation>
    </message>
    <message>
        <source>it is no package, or its end is missing</source>
        <translation>бұл курс пакеті емес немесе оның соңы жоқ</translation>
    </message>
    <message>
        <source>it holds more than {most} files</source>
        <translation>онда {most} файлдан артық</translation>
    </message>
    <message>
        <source>a file name stands twice</source>
        <translation>файл атауы екі рет кездеседі</translation>
    </message>
    <message>
        <source>the file names {one} and {other} are the same on some PCs</source>
        <translation>{one} және {other} файл атаулары кейбір компьютерлерде бірдей</translation>
    </message>
    <message>
        <source>{name} is a link or a folder, no file</source>
        <translation>{name} — файл емес, сілтеме немесе қалта</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <translation>ол белгісіз тәсілмен қапталған</translation>
    </message>
    <message>
        <source>unsafe file name {name}</source>
        <translation>қауіпті файл атауы {name}</translation>
    </message>
    <message>
        <source>{name} is no picture that Kense can show</source>
        <translation>{name} — Kense көрсете алатын сурет емес</translation>
    </message>
    <message>
        <source>the picture {name} is too large to be shown: {width} by {height}</source>
        <translation>{name} суреті көрсету үшін тым үлкен: {width} × {height}</translation>
    </message>
    <message>
        <source>the picture {name} is too large to be shown</source>
        <translation>{name} суреті көрсету үшін тым үлкен</translation>
    </message>
    <message>
        <source>the picture {name} does not say a size in which it can be shown</source>
        <translation>{name} суретінде оны көрсетуге болатын өлшем айтылмаған</translation>
    </message>
    <message>
        <source>the picture {name} repeats itself so often that it would stop the PC</source>
        <translation>{name} суреті өзін сонша рет қайталайды, компьютерді тоқтатып тастар еді</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed. Mend the text first, then the forms can be used again.</source>
        <translation>{problem} Ештеңе өзгертілген жоқ. Алдымен мәтінді түзетіңіз, сонда пішіндерді қайта қолдануға болады.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and was left out.</source>
        <translation>{file} оқылмады ({reason}), файл есепке алынған жоқ.</translation>
    </message>
    <message>
        <source>There is no file or folder {source}.</source>
        <translation>{source} файлы немесе қалтасы жоқ.</translation>
    </message>
    <message>
        <source>There is no learner&apos;s file ({name}) in {source}.</source>
        <translation>{source} қалтасында тыңдаушы файлы ({name}) жоқ.</translation>
    </message>
    <message>
        <source>{source}: files that were sent to the office and open only with its key: {number}. They were left out.</source>
        <translation>{source}: қызметке жіберілген және тек оның кілтімен ашылатын файлдар: {number}. Олар есепке алынған жоқ.</translation>
    </message>
    <message>
        <source>{file} was left out. {problem}</source>
        <translation>{file} есепке алынған жоқ. {problem}</translation>
    </message>
    <message>
        <source>{file}: {number} entries cannot be read and were left out.</source>
        <translation>{file}: оқылмаған жазбалар: {number}. Олар есепке алынған жоқ.</translation>
    </message>
    <message>
        <source>{file}: {number} attempts were left out, because {reason}.</source>
        <translation>{file}: есепке алынбаған әрекеттер: {number}. Себебі: {reason}.</translation>
    </message>
    <message>
        <source>{file}: no maximum is given for {names}, so there is no facility. Write it into the heading: {name}/5.</source>
        <translation>{file}: {names} үшін ең жоғары ұпай көрсетілмеген, сондықтан жеңілдік есептелмеді. Оны тақырыпқа жазыңыз: {name}/5.</translation>
    </message>
    <message>
        <source>{file}: {number} lines were left out; the first: {slip}.</source>
        <translation>{file}: есепке алынбаған жолдар: {number}; біріншісі: {slip}.</translation>
    </message>
    <message>
        <source>the entry of their beginning is missing</source>
        <translation>басталғаны туралы жазба жоқ</translation>
    </message>
    <message>
        <source>they are sealed to the office that marks them</source>
        <translation>олар тексеретін қызмет үшін мөрленген</translation>
    </message>
    <message>
        <source>they wait for a person&apos;s marks</source>
        <translation>олар адамның бағалауын күтіп тұр</translation>
    </message>
    <message>
        <source>they were recorded before Kense kept the marks of each question, and their papers are not in the file</source>
        <translation>олар Kense әр сұрақтың ұпайын сақтай бастағанға дейін жазылған, ал сұрақ парақтары файлда жоқ</translation>
    </message>
    <message>
        <source>their marks cannot be read</source>
        <translation>олардың ұпайлары оқылмайды</translation>
    </message>
    <message>
        <source>no question of theirs brought points</source>
        <translation>олардың бірде-бір сұрағы ұпаймен бағаланбаған</translation>
    </message>
    <message>
        <source>The package of the course {course} is missing or cannot be read ({reason}). Your progress is safe. Install the course again.</source>
        <translation>{course} курсының пакеті жоқ немесе оқылмайды ({reason}). Нәтижелеріңіз сақталған. Курсты қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>The package {file} was signed by another publisher than the one it was installed from. It was not opened and your progress is safe. Install the course again.</source>
        <translation>{file} пакетіне ол орнатылған баспагер емес, басқа баспагер қол қойған. Ол ашылған жоқ, нәтижелеріңіз сақталған. Курсты қайта орнатыңыз.</translation>
    </message>
    <message>
        <source>Version {version} of {course} is not kept on this computer. Nothing was changed.</source>
        <translation>{course} курсының {version} нұсқасы бұл компьютерде сақталмаған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The course {course} was not installed from a package. Nothing was changed.</source>
        <translation>{course} курсы пакеттен орнатылмаған. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>The course {course} could not be removed ({reason}). Records of learners are safe. Try again.</source>
        <translation>{course} курсын жою мүмкін болмады ({reason}). Оқушылардың жазбалары сақталған. Қайталап көріңіз.</translation>
    </message>
    <message>
        <source>{file} is not what it was when it was looked at. Nothing was installed. Look at it again; if that happens once more, ask for another copy.</source>
        <translation>{file} қаралған кездегідей емес. Ештеңе орнатылған жоқ. Қайта қараңыз; бұл қайталанса, басқа көшірме сұраңыз.</translation>
    </message>
    <message>
        <source>The course could not be installed into {folder} ({reason}). What was there is still there. Free some space, or look whether the stick is still plugged in, and try again.</source>
        <translation>Курсты {folder} қалтасына орнату мүмкін болмады ({reason}). Ондағысы орнында. Орын босатыңыз немесе флешка салулы тұрғанын тексеріп, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The badge cannot be written to {folder} ({reason}). The certificate is safe in the register. Choose another folder or free some space.</source>
        <translation>Open Badge файлын {folder} қалтасына жазу мүмкін болмады ({reason}). Сертификат тізілімде сақтаулы. Басқа қалта таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back, so there is no badge of it. Nothing was written.</source>
        <translation>{number} сертификаты қайтарып алынған, сондықтан оған Open Badge жасалмайды. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>This issuing key belongs to {owner}, and the certificate is of {office}. Nothing was written.</source>
        <translation>Бұл беру кілті {owner} мекемесінікі, ал сертификатты {office} берген. Ештеңе жазылған жоқ.</translation>
    </message>
    <message>
        <source>There is no file or folder {place}. Nothing was changed.</source>
        <translation>{place} деген файл не қалта жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Your office allows only certain publishers on this computer, and that of {course} is none of them. Nothing was installed. Ask your office.</source>
        <translation>Ұйымыңыз бұл компьютерде белгілі баспагерлерге ғана рұқсат береді, {course} курсының баспагері олардың ішінде жоқ. Ештеңе орнатылған жоқ. Ұйымыңыздан сұраңыз.</translation>
    </message>
    <message>
        <source>The course {course} on this computer comes from another publisher: {other}. Nothing was installed. Confirm it if you were told that the publisher changed.</source>
        <translation>Бұл компьютердегі {course} курсы басқа баспагерден: {other}. Ештеңе орнатылған жоқ. Баспагер ауысқаны сізге айтылған болса, растаңыз.</translation>
    </message>
    <message>
        <source>Version {new} of {course} is older than version {here}, which is on this computer. Nothing was installed. Confirm it if you want the older one.</source>
        <translation>{course} курсының {new} нұсқасы осы компьютердегі {here} нұсқасынан ескі. Ештеңе орнатылған жоқ. Ескісі керек болса, растаңыз.</translation>
    </message>
    <message>
        <source>This course is not on this computer yet. Version {new} would be installed.</source>
        <translation>Бұл курс компьютерде әлі жоқ. {new} нұсқасы орнатылады.</translation>
    </message>
    <message>
        <source>Version {here} is here; version {new} would take its place. What you have read, answered and passed stays.</source>
        <translation>Мұнда {here} нұсқасы бар; орнына {new} нұсқасы келеді. Оқығаныңыз, жауаптарыңыз және тапсырғаныңыз сақталады.</translation>
    </message>
    <message>
        <source>Version {here} is here already, exactly this one. There is nothing to do.</source>
        <translation>Дәл осы {here} нұсқасы мұнда бар. Ештеңе істеудің қажеті жоқ.</translation>
    </message>
    <message>
        <source>Version {here} is here, with other content under the same number. What you have done stays; ask the publisher why two packages have one number.</source>
        <translation>{here} нұсқасы мұнда бар, бірақ сол нөмірмен басқа мазмұн. Істегеніңіз сақталады; екі пакеттің нөмірі неге бір екенін баспагерден сұраңыз.</translation>
    </message>
    <message>
        <source>This package is OLDER: version {here} is here, and version {new} would take its place. What was added or corrected since would be gone from the course. What you have done stays.</source>
        <translation>Бұл пакет ЕСКІРЕК: мұнда {here} нұсқасы бар, орнына {new} нұсқасы келеді. Содан бері қосылғаны мен түзетілгені курста болмайды. Істегеніңіз сақталады.</translation>
    </message>
    <message>
        <source>Your office allows only certain publishers on this computer, and {name} is none of them. It cannot be installed here. Ask your office.</source>
        <translation>Ұйымыңыз бұл компьютерде белгілі баспагерлерге ғана рұқсат береді, {name} олардың ішінде жоқ. Мұнда орнатуға болмайды. Ұйымыңыздан сұраңыз.</translation>
    </message>
    <message>
        <source>Nobody signed this folder: anybody may have written or changed it. Install it only if you know where it comes from.</source>
        <translation>Бұл қалтаға ешкім қол қоймаған: оны кез келген адам жазуы немесе өзгертуі мүмкін. Қайдан келгенін білсеңіз ғана орнатыңыз.</translation>
    </message>
    <message>
        <source>Publisher: {name}. Your office trusts this publisher.</source>
        <translation>Баспагер: {name}. Ұйымыңыз бұл баспагерге сенеді.</translation>
    </message>
    <message>
        <source>Publisher: {name}. This publisher is trusted on this computer.</source>
        <translation>Баспагер: {name}. Бұл компьютерде оған сенім бар.</translation>
    </message>
    <message>
        <source>Publisher: {name}, not known on this computer. The name is what the publisher says; the fingerprint cannot be forged. Compare it by phone with the one the publisher reads to you.</source>
        <translation>Баспагер: {name}, бұл компьютерде белгісіз. Атауды баспагердің өзі жазады, ал таңбасын қолдан жасау мүмкін емес. Оны баспагер телефонмен оқып берген таңбамен салыстырыңыз.</translation>
    </message>
    <message>
        <source>The course of this name on this computer comes from another publisher: {other}. Somebody may pretend to be that publisher. Install it only if you were told that the publisher changed.</source>
        <translation>Бұл компьютердегі осы атаулы курс басқа баспагерден: {other}. Біреу өзін сол баспагер етіп көрсетуі мүмкін. Баспагер ауысқаны сізге айтылған болса ғана орнатыңыз.</translation>
    </message>
    <message>
        <source>The signature inside the PDF is not intact: the file was changed after it was signed. Do not rely on the file.</source>
        <translation>PDF ішіндегі қолтаңба бұзылған: файл қол қойылғаннан кейін өзгертілген. Бұл файлға сенбеңіз.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {signer}, who is not known here: no card of an office on this computer names that certificate. Whoever made the file may have made the name up.</source>
        <translation>PDF ішінде бұзылмаған қолтаңба бар: {signer}. Қол қоюшы мұнда белгісіз: осы компьютердегі ешбір мекеме карточкасы мұндай сертификатты атамайды. Атауды файлды жасаған адам ойдан шығаруы мүмкін.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {office} ({signer}), made on {day}, when its certificate did not hold. Ask the office.</source>
        <translation>PDF ішінде {office} ({signer}) мекемесінің бұзылмаған қолтаңбасы бар, ол {day} күні, сертификаты жарамсыз кезде қойылған. Мекемеден сұраңыз.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {office} ({signer}), made on {day} by the clock of its PC.</source>
        <translation>PDF ішінде {office} ({signer}) мекемесінің бұзылмаған қолтаңбасы бар, оның компьютерінің сағаты бойынша {day} күні қойылған.</translation>
    </message>
    <message>
        <source>That this publisher is trusted could not be kept in {file} ({reason}). Nothing was installed. Free some space and try again.</source>
        <translation>Бұл баспагерге сенім {file} файлына жазылмады ({reason}). Ештеңе орнатылған жоқ. Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The file {file}, in which the office says whose courses may be installed, cannot be read. Nothing was installed. Ask the person who looks after this computer to mend it.</source>
        <translation>Кімнің курстарын орнатуға болатыны жазылған {file} файлы оқылмайды. Ештеңе орнатылған жоқ. Компьютерге қарайтын адамнан оны түзетуді сұраңыз.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). All you wrote is still here, and Kense tries again after every change. Free some space or ask for write rights; you can also save a copy in another folder.</source>
        <translation>{file} сақталмады ({reason}). Жазғаныңыздың бәрі осында, Kense әр өзгерістен кейін қайта көреді. Орын босатыңыз немесе жазу құқығын сұраңыз; көшірмесін басқа қалтаға сақтауға да болады.</translation>
    </message>
    <message>
        <source>There is no publisher’s key on this computer yet. Nothing was published. Give the publisher a name first.</source>
        <translation>Бұл компьютерде баспагердің кілті әлі жоқ. Ештеңе жарияланған жоқ. Алдымен баспагерге атау беріңіз.</translation>
    </message>
    <message>
        <source>The course has {count} faults, so nothing was published. The first is in {file}, line {line}: {problem}</source>
        <translation>Курстағы қате саны: {count}, сондықтан ештеңе жарияланған жоқ. Біріншісі {file} файлында, {line}-жолда: {problem}</translation>
    </message>
    <message>
        <source>“{version}” is no version: it takes three numbers such as 1.2.0. Nothing was published.</source>
        <translation>«{version}» — нұсқа емес: үш сан керек, мысалы 1.2.0. Ештеңе жарияланған жоқ.</translation>
    </message>
    <message>
        <source>Version {version} is not above {last}, which was published already: learners would not get it. Nothing was published. Choose a higher number.</source>
        <translation>{version} нұсқасы жарияланған {last} нұсқасынан жоғары емес: оқушылар оны алмайды. Ештеңе жарияланған жоқ. Үлкенірек нөмір таңдаңыз.</translation>
    </message>
    <message>
        <source>The right answer of {id} changed. Say first whether that corrects a mistake or makes a new question. Nothing was published.</source>
        <translation>{id} сұрағының дұрыс жауабы өзгерді. Алдымен қате түзетілді ме, әлде бұл жаңа сұрақ па, соны айтыңыз. Ештеңе жарияланған жоқ.</translation>
    </message>
    <message>
        <source>With the new version the course would have a fault in {file}, line {line}: {problem} Nothing was published or changed.</source>
        <translation>Жаңа нұсқамен курстың {file} файлында, {line}-жолда қате пайда болар еді: {problem} Ештеңе жарияланған да, өзгерген де жоқ.</translation>
    </message>
    <message>
        <source>The version could not be written to {folder} ({reason}). The course is as it was, or is finished at the next start. Choose another folder or free some space, and publish again.</source>
        <translation>Нұсқаны {folder} қалтасына жазу мүмкін болмады ({reason}). Курс бұрынғы күйінде немесе келесі іске қосқанда аяқталады. Басқа қалта таңдаңыз не орын босатып, қайта жариялаңыз.</translation>
    </message>
    <message>
        <source>The variant {variant} is not there any more. Run the desk from the start.</source>
        <translation>{variant} нұсқасы енді жоқ. Жаттығуды басынан іске қосыңыз.</translation>
    </message>
    <message>
        <source>This desk cannot be played yet: {problem} is missing or cannot be worked out. Nothing is lost.</source>
        <translation>Бұл жаттығуды әзірге іске қосу мүмкін емес: {problem} жоқ немесе есептелмейді. Ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>{name} файлы жоқ.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell file (.dic, with its .aff beside it), for example from LibreOffice or from the package hunspell-{language}.</source>
        <translation>Бұл тілге емле сөздігі жоқ, сондықтан сөздері тексерілмейді. Hunspell файлын (.dic, қасында .aff) таңдаңыз, мысалы LibreOffice-тен немесе hunspell-{language} пакетінен.</translation>
    </message>
    <message>
        <source>A dictionary is two files: {file} is missing beside the one you chose. Nothing was changed.</source>
        <translation>Сөздік екі файлдан тұрады: таңдалған файлдың қасында {file} жоқ. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The dictionary cannot be kept ({reason}). Free some space and try again.</source>
        <translation>Сөздікті сақтау мүмкін болмады ({reason}). Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The word cannot be kept ({reason}). Free some space and try again.</source>
        <translation>Сөзді сақтау мүмкін болмады ({reason}). Орын босатып, қайталап көріңіз.</translation>
    </message>
    <message>
        <source>The dictionary {file} cannot be read ({problem}). Choose another one.</source>
        <translation>{file} сөздігі оқылмайды ({problem}). Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>The table could not be written to {file} ({reason}). A file that was there is as it was. Close it if it is open elsewhere, or choose another folder.</source>
        <translation>Кестені {file} файлына жазу мүмкін болмады ({reason}). Бұрынғы файл өзгерген жоқ. Ол басқа жерде ашық болса, жабыңыз немесе басқа қалта таңдаңыз.</translation>
    </message>
    <message>
        <source>Second and later attempts of a learner at a quiz, which have seen its questions: {number} left out.</source>
        <translation>Тыңдаушының сұрақтармен таныс болған екінші және кейінгі әрекеттері: {number} есепке алынбады.</translation>
    </message>
    <message>
        <source>Attempts at other courses: {number} left out.</source>
        <translation>Басқа курстар бойынша әрекеттер: {number} есепке алынбады.</translation>
    </message>
    <message>
        <source>{quiz}: the right answer or the options of {questions} have changed since. Answers given before are left out of their figures: {number} in {attempts} attempts.</source>
        <translation>{quiz}: {questions} сұрақтарының дұрыс жауабы немесе нұсқалары содан бері өзгерген. Бұрын берілген жауаптар олардың көрсеткіштеріне кірмейді: {number}, ондай әрекеттер – {attempts}.</translation>
    </message>
    <message>
        <source>{quiz}: the files do not tell which version of the questions {number} attempts had. They count as if nothing had changed since.</source>
        <translation>{quiz}: файлдарда сұрақтардың қай нұсқасы болғаны айтылмаған әрекеттер: {number}. Олар содан бері ештеңе өзгермегендей есепке алынды.</translation>
    </message>
    <message>
        <source>The source language “{language}” is none of the languages of the course.</source>
        <translation>«{language}» бастапқы тілі курс тілдерінің арасында жоқ.</translation>
    </message>
    <message>
        <source>The course has or had something named “{id}”, and an id is never given again. Choose another one.</source>
        <translation>Курста «{id}» деген нәрсе бар немесе болған, ал идентификатор екінші рет берілмейді. Басқасын таңдаңыз.</translation>
    </message>
    <message>
        <source>There is no text “{key}” in the course; it was left out.</source>
        <translation>Курста «{key}» мәтіні жоқ; ол өткізіп жіберілді.</translation>
    </message>
    <message>
        <source>The source of “{key}” changed since the file was made; its translation was not taken.</source>
        <translation>«{key}» бастапқы мәтіні файл жасалғаннан кейін өзгерген; аудармасы алынбады.</translation>
    </message>
    <message>
        <source>The source of “{key}” changed since the file was made; its translation was taken and marked as old.</source>
        <translation>«{key}» бастапқы мәтіні файл жасалғаннан кейін өзгерген; аудармасы алынып, ескірген деп белгіленді.</translation>
    </message>
    <message>
        <source>The translation of “{key}” has lost {marks}, or has it without words; it was not taken.</source>
        <translation>«{key}» аудармасында мынау жоғалған не бос тұр: {marks}; аударма алынбады.</translation>
    </message>
    <message>
        <source>There is no translation of “{key}” in the file.</source>
        <translation>Файлда «{key}» аудармасы жоқ.</translation>
    </message>
    <message>
        <source>“{key}” stands in the file twice; the first one counts.</source>
        <translation>«{key}» файлда екі рет кездеседі; біріншісі есепке алынады.</translation>
    </message>
    <message>
        <source>The translation of “{key}” was not taken: {problem}</source>
        <translation>«{key}» аудармасы алынбады: {problem}</translation>
    </message>
    <message>
        <source>“{key}” has signs that no XML may hold; it was not written.</source>
        <translation>«{key}» ішінде XML-ге жарамсыз таңбалар бар; мәтін жазылмады.</translation>
    </message>
    <message>
        <source>the blocks of this lesson differ from those of its source.</source>
        <translation>бұл сабақтың блоктары бастапқы мәтіннің блоктарынан өзгеше.</translation>
    </message>
    <message>
        <source>The file holds translations into “{named}”, not into “{language}”. Nothing was changed.</source>
        <translation>Файлда «{language}» емес, «{named}» тіліне аудармалар бар. Ештеңе өзгертілген жоқ.</translation>
    </message>
    <message>
        <source>The course is not translated into “{language}”. Its translations: {languages}.</source>
        <translation>Курс «{language}» тіліне аударылмайды. Аударма тілдері: {languages}.</translation>
    </message>
    <message>
        <source>There is no publisher’s key on this computer yet. Nothing was changed.</source>
        <translation>Бұл компьютерде баспагердің кілті әлі жоқ. Ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>A publisher needs a name of at most {letters} letters: that of your office or school. Nothing was done.</source>
        <translation>Баспагерге {letters} әріптен аспайтын атау керек: ұйымыңыздың немесе оқу орталығының атауы. Ештеңе істелген жоқ.</translation>
    </message>
    <message>
        <source>{file} is no key of a publisher, or it is damaged. It was left as it is. Use its copy from the stick, or type it in from paper.</source>
        <translation>{file} — баспагердің кілті емес немесе ол бүлінген. Сол күйінде қалдырылды. Флешкадағы көшірмесін алыңыз немесе қағаздан теріңіз.</translation>
    </message>
</context>
<context>
    <name>desk-forms</name>
    <message>
        <source>Add a check</source>
        <translation>Тексеру қосу</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Тексеру</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Өлшемшарт</translation>
    </message>
    <message>
        <source>Points among the checks of its criterion (1 if empty)</source>
        <translation>Өз критерийінің тексерулері ішіндегі ұпайы (бос болса – 1)</translation>
    </message>
    <message>
        <source>What is said when it is not met</source>
        <translation>Орындалмаса, не айтылады</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Неге маңызды</translation>
    </message>
    <message>
        <source>What would have been right</source>
        <translation>Қалай дұрыс болар еді</translation>
    </message>
    <message>
        <source>Hint of the guide: the next duty, never the click</source>
        <translation>Нұсқаулық: келесі міндет, қайда басу емес</translation>
    </message>
    <message>
        <source>Add something that must never be done</source>
        <translation>Мүлде істеуге болмайтынды қосу</translation>
    </message>
    <message>
        <source>Add a penalty</source>
        <translation>Айып ұпай қосу</translation>
    </message>
    <message>
        <source>Add a condition of passing</source>
        <translation>Өту шартын қосу</translation>
    </message>
    <message>
        <source>Must never be done</source>
        <translation>Мүлде істеуге болмайды</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Айып ұпай</translation>
    </message>
    <message>
        <source>Points it takes away</source>
        <translation>Қанша ұпай азайтады</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Condition of passing</source>
        <translation>Өту шарты</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Тексерулер</translation>
    </message>
    <message>
        <source>May fail at most so often</source>
        <translation>Ең көбі неше рет орындалмай қалуы мүмкін</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Шарт</translation>
    </message>
    <message>
        <source>Rule: entries of law</source>
        <translation>Норма: law.yaml жазбалары</translation>
    </message>
    <message>
        <source>Only where the case expects this</source>
        <translation>Істе осы күтілетін жерде ғана</translation>
    </message>
    <message>
        <source>Not where the case expects this</source>
        <translation>Істе осы күтілетін жерден басқа</translation>
    </message>
    <message>
        <source>Only in these times</source>
        <translation>Осы уақыттарда ғана</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Шарт әлі жоқ</translation>
    </message>
    <message>
        <source>“{action}” was done</source>
        <translation>«{action}» орындалды</translation>
    </message>
    <message>
        <source>“{field}” holds {value}</source>
        <translation>«{field}» өрісінде – {value}</translation>
    </message>
    <message>
        <source>“{field}” holds one of {value}</source>
        <translation>«{field}» өрісінде – мыналардың бірі: {value}</translation>
    </message>
    <message>
        <source>“{field}” holds {value}, give or take {tolerance}</source>
        <translation>«{field}» өрісінде – {value}, ауытқуы {tolerance}</translation>
    </message>
    <message>
        <source>“{field}” holds a day not later than {value}</source>
        <translation>«{field}» өрісінде – {value} күнінен кеш емес күн</translation>
    </message>
    <message>
        <source>“{field}” has this order: {value}</source>
        <translation>«{field}» өрісіндегі рет: {value}</translation>
    </message>
    <message>
        <source>Done in this order: {actions}</source>
        <translation>Мынадай ретпен орындалды: {actions}</translation>
    </message>
    <message>
        <source>“{field}” tells {value}</source>
        <translation>«{field}» өрісінде мынау айтылған: {value}</translation>
    </message>
    <message>
        <source>“{field}” tells all facts of the case</source>
        <translation>«{field}» өрісінде істің барлық фактісі айтылған</translation>
    </message>
    <message>
        <source>“{field}” has nothing of {value}</source>
        <translation>«{field}» өрісінде мыналардан ештеңе жоқ: {value}</translation>
    </message>
    <message>
        <source>Filled in: {fields}</source>
        <translation>Толтырылған: {fields}</translation>
    </message>
    <message>
        <source>“{action}” was done within {seconds} seconds</source>
        <translation>«{action}» {seconds} секунд ішінде орындалды</translation>
    </message>
    <message>
        <source>“{action}” was done on {day} or before</source>
        <translation>«{action}» {day} күнінен кешіктірілмей орындалды</translation>
    </message>
    <message>
        <source>“{what}”: at least {least}, at most {most}</source>
        <translation>«{what}»: кемінде {least}, ең көбі {most}</translation>
    </message>
    <message>
        <source>“{field}” has {least} to {most} words</source>
        <translation>«{field}» өрісінде {least}–{most} сөз бар</translation>
    </message>
    <message>
        <source>all of: {tests}</source>
        <translation>бәрі: {tests}</translation>
    </message>
    <message>
        <source>one of: {tests}</source>
        <translation>кемінде біреуі: {tests}</translation>
    </message>
    <message>
        <source>not: {test}</source>
        <translation>олай емес: {test}</translation>
    </message>
    <message>
        <source>for every {items}: {test}</source>
        <translation>әрбір {items} үшін: {test}</translation>
    </message>
    <message>
        <source>An action was done</source>
        <translation>Әрекет орындалды</translation>
    </message>
    <message>
        <source>A field holds exactly this</source>
        <translation>Өрісте дәл осы мән</translation>
    </message>
    <message>
        <source>A field holds one of these</source>
        <translation>Өрісте осы мәндердің бірі</translation>
    </message>
    <message>
        <source>A field holds this number</source>
        <translation>Өрісте осы сан</translation>
    </message>
    <message>
        <source>A field holds this day</source>
        <translation>Өрісте осы күн</translation>
    </message>
    <message>
        <source>A field holds a day not later than this</source>
        <translation>Өрісте осыдан кеш емес күн</translation>
    </message>
    <message>
        <source>A field holds these ids</source>
        <translation>Өрісте осы нұсқалар</translation>
    </message>
    <message>
        <source>Passages carry these marks</source>
        <translation>Үзінділерде осы белгілер</translation>
    </message>
    <message>
        <source>Things stand in this order</source>
        <translation>Бәрі осы ретпен тұр</translation>
    </message>
    <message>
        <source>A text tells the facts</source>
        <translation>Мәтінде фактілер айтылған</translation>
    </message>
    <message>
        <source>A text has nothing forbidden</source>
        <translation>Мәтінде тыйым салынған нәрсе жоқ</translation>
    </message>
    <message>
        <source>Fields are filled in</source>
        <translation>Өрістер толтырылған</translation>
    </message>
    <message>
        <source>An action was done in time</source>
        <translation>Әрекет мерзімінде орындалды</translation>
    </message>
    <message>
        <source>So many were chosen, done or made</source>
        <translation>Осынша таңдалды, орындалды не жасалды</translation>
    </message>
    <message>
        <source>A text has so many words</source>
        <translation>Мәтінде осынша сөз бар</translation>
    </message>
    <message>
        <source>All of these conditions</source>
        <translation>Осы шарттардың бәрі</translation>
    </message>
    <message>
        <source>At least one of these conditions</source>
        <translation>Осы шарттардың кемінде бірі</translation>
    </message>
    <message>
        <source>This condition is not met</source>
        <translation>Осы шарт орындалмаған</translation>
    </message>
    <message>
        <source>Every thing made meets a condition</source>
        <translation>Жасалғанның әрқайсысы шартқа сай</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Әрекет</translation>
    </message>
    <message>
        <source>Only if it was done</source>
        <translation>Мынау орындалса ғана</translation>
    </message>
    <message>
        <source>Actions in order</source>
        <translation>Әрекеттер ретімен</translation>
    </message>
    <message>
        <source>List of forbidden words</source>
        <translation>Тыйым салынған сөздер тізімі</translation>
    </message>
    <message>
        <source>Things made</source>
        <translation>Жасалған нәрселер</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Ауытқу шегі</translation>
    </message>
    <message>
        <source>Seconds, where there is no simulated clock</source>
        <translation>Секунд, шартты сағат болмаса</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Кемінде</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Ең көбі</translation>
    </message>
    <message>
        <source>Part of the points that each failure costs</source>
        <translation>Әр сәтсіздікке кететін ұпай үлесі</translation>
    </message>
    <message>
        <source>Value, or $name of what the case expects</source>
        <translation>Мән немесе істе күтілетіннің $атауы</translation>
    </message>
    <message>
        <source>Values, or $name of what the case expects</source>
        <translation>Мәндер немесе істе күтілетіннің $атауы</translation>
    </message>
    <message>
        <source>Last day, or $name of what the case expects</source>
        <translation>Соңғы күн немесе істе күтілетіннің $атауы</translation>
    </message>
    <message>
        <source>Facts (all of them if empty)</source>
        <translation>Фактілер (бос болса – бәрі)</translation>
    </message>
    <message>
        <source>What sentences must not tell</source>
        <translation>Сөйлемдер не туралы айтпауы керек</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Шарттар</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Шарт қосу</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>Heading it stands under</source>
        <translation>Қай тақырыпша астында тұрады</translation>
    </message>
    <message>
        <source>What it tells, for conditions</source>
        <translation>Не туралы айтады (шарттар үшін)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Нұсқа қосу</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Бір нұсқаны</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Бірнеше нұсқаны</translation>
    </message>
    <message>
        <source>Options in an order</source>
        <translation>Нұсқалар ретімен</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>A text of one’s own</source>
        <translation>Өз мәтіні</translation>
    </message>
    <message>
        <source>A row of a table</source>
        <translation>Кесте жолы</translation>
    </message>
    <message>
        <source>Marks on passages</source>
        <translation>Үзінділердегі белгілер</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Құсбелгі</translation>
    </message>
    <message>
        <source>Options of its own</source>
        <translation>Өз нұсқалары</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Не толтырылады</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Жазуы</translation>
    </message>
    <message>
        <source>Lists of options</source>
        <translation>Нұсқалар тізімдері</translation>
    </message>
    <message>
        <source>Document with the rows or passages</source>
        <translation>Жолдары не үзінділері бар құжат</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Анықтама</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Бос қалдыруға болады</translation>
    </message>
    <message>
        <source>At most so many (0: no bound)</source>
        <translation>Ең көбі осынша (0 – шексіз)</translation>
    </message>
    <message>
        <source>Height of a text in lines</source>
        <translation>Мәтін биіктігі, жол</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Өріс қосу</translation>
    </message>
    <message>
        <source>Fields to fill in</source>
        <translation>Толтырылатын өрістер</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>орнында қалады</translation>
    </message>
    <message>
        <source>back into the inbox</source>
        <translation>кіріске қайтады</translation>
    </message>
    <message>
        <source>to what waits</source>
        <translation>күтіп тұрғандарға</translation>
    </message>
    <message>
        <source>to what is closed</source>
        <translation>жабылғандарға</translation>
    </message>
    <message>
        <source>What is said of a case afterwards</source>
        <translation>Содан кейін іс туралы не айтылады</translation>
    </message>
    <message>
        <source>Minutes on the simulated clock</source>
        <translation>Шартты сағат бойынша минут</translation>
    </message>
    <message>
        <source>Where the case lies afterwards</source>
        <translation>Содан кейін іс қайда жатады</translation>
    </message>
    <message>
        <source>Actions without which it cannot be done</source>
        <translation>Оларсыз мұны орындау мүмкін емес әрекеттер</translation>
    </message>
    <message>
        <source>Only once a case</source>
        <translation>Әр іске бір рет қана</translation>
    </message>
    <message>
        <source>Letter that does it together with Alt</source>
        <translation>Alt-пен бірге басылатын әріп</translation>
    </message>
    <message>
        <source>Only for cases with these tags</source>
        <translation>Осы белгісі бар істер үшін ғана</translation>
    </message>
    <message>
        <source>Passages to mark</source>
        <translation>Белгіленетін үзінділер</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Кесте бағандары</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Кесте жолдары</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Құжат</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Баған қосу</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Only in these variants</source>
        <translation>Осы нұсқаларда ғана</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Құжат қосу</translation>
    </message>
    <message>
        <source>Accepted forms, a line each</source>
        <translation>Қабылданатын түрлері, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>Не айтылуы керек</translation>
    </message>
    <message>
        <source>Name of a day that tells it</source>
        <translation>Мұны білдіретін күннің атауы</translation>
    </message>
    <message>
        <source>Name of a number that tells it</source>
        <translation>Мұны білдіретін санның атауы</translation>
    </message>
    <message>
        <source>Texts put together from phrases</source>
        <translation>Сөз тіркестерінен құралған мәтіндер</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Сөз тіркестері</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Calendar days from another day</source>
        <translation>Басқа күннен күнтізбелік күндер</translation>
    </message>
    <message>
        <source>Working days from another day</source>
        <translation>Басқа күннен жұмыс күндері</translation>
    </message>
    <message>
        <source>A term of law from another day</source>
        <translation>Басқа күннен заңдағы мерзім</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Осы күн</translation>
    </message>
    <message>
        <source>A name of a pool</source>
        <translation>Жинақтағы есім</translation>
    </message>
    <message>
        <source>What the variant gives</source>
        <translation>Нұсқа беретін мән</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Неден бастап саналады</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Қалай шығады</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Holds numbers that formulas know</source>
        <translation>Онда формулаларға белгілі сандар бар</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ұяшықтар</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Add a cell</source>
        <translation>Ұяшық қосу</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>A number or the same words for all</source>
        <translation>Сан немесе барлық тілге ортақ сөз</translation>
    </message>
    <message>
        <source>A text in each language</source>
        <translation>Әр тілдегі мәтін</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Жаттығу үстелі</translation>
    </message>
    <message>
        <source>Everything else, as text</source>
        <translation>Қалғанының бәрі, мәтінмен</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Қысқаша</translation>
    </message>
    <message>
        <source>Brief: who one is, where, and what is asked</source>
        <translation>Кіріспе: сіз кімсіз, қайдасыз және не керек</translation>
    </message>
    <message>
        <source>Advised minutes</source>
        <translation>Ұсынылатын минут</translation>
    </message>
    <message>
        <source>Time limit in minutes (empty: none)</source>
        <translation>Уақыт шегі, минут (бос болса – жоқ)</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Өту ұпайы</translation>
    </message>
    <message>
        <source>Sources, a line each</source>
        <translation>Дереккөздер, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Day on which the sources were checked</source>
        <translation>Дереккөздер тексерілген күн</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Times (layers)</source>
        <translation>Уақыттар (қабаттар)</translation>
    </message>
    <message>
        <source>Cases drawn by tag</source>
        <translation>Белгілер бойынша таңдалатын істер</translation>
    </message>
    <message>
        <source>Pools of names</source>
        <translation>Есімдер жинағы</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Нұсқа қосу</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Уақыт қосу</translation>
    </message>
    <message>
        <source>The order of the cases is drawn too</source>
        <translation>Істердің реті де кездейсоқ</translation>
    </message>
    <message>
        <source>Days, names and numbers of the whole desk</source>
        <translation>Бүкіл жаттығудың күндері, есімдері мен сандары</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Тыйым салынған сөздер</translation>
    </message>
    <message>
        <source>Words, a line each</source>
        <translation>Сөздер, әр жолға біреуден</translation>
    </message>
    <message>
        <source>Headings of groups of options</source>
        <translation>Нұсқа топтарының тақырыпшалары</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Бағалау критерийлері</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Өлшемшарт қосу</translation>
    </message>
    <message>
        <source>All weights together: {total} of {whole}</source>
        <translation>Барлық салмақ: {whole} ішінен {total}</translation>
    </message>
    <message>
        <source>Simulated working day</source>
        <translation>Шартты жұмыс күні</translation>
    </message>
    <message>
        <source>Day to which the inbox counts down</source>
        <translation>Кірістегі мерзім саналатын күн</translation>
    </message>
    <message>
        <source>Names of the trays</source>
        <translation>Науалардың атауы</translation>
    </message>
    <message>
        <source>Variables with which it begins</source>
        <translation>Басындағы айнымалылар</translation>
    </message>
    <message>
        <source>Opens at (09:00 if empty)</source>
        <translation>Басталуы (бос болса – 09:00)</translation>
    </message>
    <message>
        <source>Closes at (18:00 if empty)</source>
        <translation>Аяқталуы (бос болса – 18:00)</translation>
    </message>
    <message>
        <source>Working days in a run</source>
        <translation>Бір әрекеттегі жұмыс күндері</translation>
    </message>
    <message>
        <source>Minutes that reading a case takes</source>
        <translation>Істі оқуға кететін минут</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Бірінші күн (жыл-ай-күн)</translation>
    </message>
    <message>
        <source>Only in exams</source>
        <translation>Тек емтихандарда</translation>
    </message>
    <message>
        <source>Without these cases</source>
        <translation>Осы істерсіз</translation>
    </message>
    <message>
        <source>Values of this variant</source>
        <translation>Осы нұсқаның мәндері</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Уақыт</translation>
    </message>
    <message>
        <source>Note before and after the run</source>
        <translation>Әрекетке дейінгі және кейінгі ескертпе</translation>
    </message>
    <message>
        <source>Gives a score</source>
        <translation>Бағаланады</translation>
    </message>
    <message>
        <source>First day, instead of that of the variant</source>
        <translation>Нұсқа күнінің орнына бірінші күн</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Салмағы</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Есім қосу</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Жалпы мәліметтер</translation>
    </message>
    <message>
        <source>Variants and chance</source>
        <translation>Нұсқалар мен кездейсоқтық</translation>
    </message>
    <message>
        <source>Lists, documents and words</source>
        <translation>Тізімдер, құжаттар және сөздер</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Әрекет қосу</translation>
    </message>
    <message>
        <source>Briefing: cards to search</source>
        <translation>Анықтама: іздеуге арналған карточкалар</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Карточка қосу</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Кезеңдер</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Кезең қосу</translation>
    </message>
    <message>
        <source>Numbers, formulas and charts</source>
        <translation>Сандар, формулалар және диаграммалар</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Нені мүлде істеуге болмайды</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Айып ұпайлар</translation>
    </message>
    <message>
        <source>What passing needs beside the score</source>
        <translation>Өту үшін ұпайдан басқа не керек</translation>
    </message>
    <message>
        <source>Checks of all cases</source>
        <translation>Барлық істің тексерулері</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Бөлік</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Репликалар</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Бөліктер</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Іс қосу</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>Реплика қосу</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Бөлік қосу</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Тапсырма қосу</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>What is done in it</source>
        <translation>Онда не істеледі</translation>
    </message>
    <message>
        <source>Verb on the button that finishes it</source>
        <translation>Аяқтау батырмасындағы етістік</translation>
    </message>
    <message>
        <source>The rules can be asked for while one works</source>
        <translation>Жұмыс кезінде ережелерді қарауға болады</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Формулалар</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Numbers to play with</source>
        <translation>Өзгертуге болатын сандар</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммалар</translation>
    </message>
    <message>
        <source>Values beside the charts</source>
        <translation>Диаграммалар жанындағы мәндер</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Сан қосу</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Диаграмма қосу</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Мән қосу</translation>
    </message>
    <message>
        <source>Lines of a head</source>
        <translation>Басындағы жолдар</translation>
    </message>
    <message>
        <source>Day on which it comes in</source>
        <translation>Түскен күні</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Жіберуші</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>Way it came</source>
        <translation>Қалай түсті</translation>
    </message>
    <message>
        <source>Time at which it comes in (09:00 if empty)</source>
        <translation>Түскен уақыты (бос болса – 09:00)</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Дайын жауаптар</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакциялар</translation>
    </message>
    <message>
        <source>the language of the reader</source>
        <translation>оқушының тілі</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кім сөйлейді</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Бұл кім</translation>
    </message>
    <message>
        <source>What is said or happens</source>
        <translation>Не айтылады немесе не болады</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>Қай тілде айтылады</translation>
    </message>
    <message>
        <source>Seconds to answer (empty: no clock)</source>
        <translation>Жауапқа берілетін секунд (бос болса – шексіз)</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Жауап қосу</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Реакция қосу</translation>
    </message>
    <message>
        <source>Goes on to, whatever was said</source>
        <translation>Не айтылса да, одан әрі қайда</translation>
    </message>
    <message>
        <source>Add a way on</source>
        <translation>Әрі қарайғы жолды қосу</translation>
    </message>
    <message>
        <source>Passed over without this</source>
        <translation>Бұларсыз өткізіп жіберіледі</translation>
    </message>
    <message>
        <source>Only reached by name</source>
        <translation>Тек атауы бойынша жетуге болады</translation>
    </message>
    <message>
        <source>Things the learner makes</source>
        <translation>Оқушы жасайтын нәрселер</translation>
    </message>
    <message>
        <source>Simulated answers to a survey</source>
        <translation>Сауалнаманың шартты жауаптары</translation>
    </message>
    <message>
        <source>Answers by formula</source>
        <translation>Формула бойынша жауаптар</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Facts that a text must tell</source>
        <translation>Мәтінде айтылуы керек фактілер</translation>
    </message>
    <message>
        <source>Checks of its own</source>
        <translation>Өз тексерулері</translation>
    </message>
    <message>
        <source>What is right here, by name</source>
        <translation>Мұнда не дұрыс, атаулары бойынша</translation>
    </message>
    <message>
        <source>Days, names and numbers</source>
        <translation>Күндер, есімдер және сандар</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Факт қосу</translation>
    </message>
    <message>
        <source>Model solution</source>
        <translation>Үлгі шешім</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Қадам қосу</translation>
    </message>
    <message>
        <source>Why a check matters here</source>
        <translation>Тексеру мұнда неге маңызды</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Белгілер</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>Дайын жауап</translation>
    </message>
    <message>
        <source>What is said to it</source>
        <translation>Оған не айтылады</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Қайда апарады</translation>
    </message>
    <message>
        <source>Offered only with this</source>
        <translation>Осы болғанда ғана ұсынылады</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Әрі қарайғы жол</translation>
    </message>
    <message>
        <source>Only with this</source>
        <translation>Осы болғанда ғана</translation>
    </message>
    <message>
        <source>Add a bound</source>
        <translation>Шек қосу</translation>
    </message>
    <message>
        <source>Bound on a variable</source>
        <translation>Айнымалының шегі</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Айнымалы</translation>
    </message>
    <message>
        <source>Added to variables</source>
        <translation>Айнымалыларға қосылады</translation>
    </message>
    <message>
        <source>Fields of one of them</source>
        <translation>Олардың бірінің өрістері</translation>
    </message>
    <message>
        <source>What one is called</source>
        <translation>Біреуі қалай аталады</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Ең көбі осынша</translation>
    </message>
    <message>
        <source>Those that lie there at first</source>
        <translation>Басында жатқандары</translation>
    </message>
    <message>
        <source>Number to play with</source>
        <translation>Өзгертуге болатын сан</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Ең кіші мәні</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Ең үлкен мәні</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Бастапқы мәні</translation>
    </message>
    <message>
        <source>Step (0.01 if empty)</source>
        <translation>Қадамы (бос болса – 0,01)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table that names the bars</source>
        <translation>Диаграмма бағандарын атайтын кесте</translation>
    </message>
    <message>
        <source>Row that stands out</source>
        <translation>Ерекшеленген жол</translation>
    </message>
    <message>
        <source>Value of a full bar (1 if empty)</source>
        <translation>Толық бағанның мәні (бос болса – 1)</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Үтірден кейінгі таңбалар</translation>
    </message>
    <message>
        <source>Value beside the charts</source>
        <translation>Диаграммалар жанындағы мән</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n ұпай</numerusform>
            <numerusform>%n ұпай</numerusform>
        </translation>
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
    <message>
        <source>Save the notes</source>
        <translation>Ескертпелерді сақтау</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown мәтіндері (*.md)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Мәтіндік файлдар (*.txt)</translation>
    </message>
    <message>
        <source>Write all records into a file</source>
        <translation>Барлық жазбаны файлға жазу</translation>
    </message>
    <message>
        <source>Records of a learner (*.klearner)</source>
        <translation>Тыңдаушының жазбалары (*.klearner)</translation>
    </message>
    <message>
        <source>Save the days for a calendar</source>
        <translation>Мерзімдерді күнтізбеге сақтау</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Күнтізбе файлдары (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel кітаптары (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Мәтін түріндегі кестелер (*.csv)</translation>
    </message>
    <message>
        <source>Take in records from another PC</source>
        <translation>Басқа компьютердегі жазбаларды қабылдау</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>%n нәрсеге назар аудару керек</numerusform>
            <numerusform>%n нәрсеге назар аудару керек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>done on {day}</source>
        <translation>аяқталған күні – {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>соңғы күні – бүгін</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі – {day}</translation>
    </message>
    <message>
        <source>Assigned by {who}, due {day}</source>
        <translation>Тапсырған: {who}, мерзімі – {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n күнге кешікті</numerusform>
            <numerusform>%n күнге кешікті</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>%n күн қалды</numerusform>
            <numerusform>%n күн қалды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Checked</source>
        <translation>Тексерілген</translation>
    </message>
    <message>
        <source>Checked: an official source shows the term in all languages</source>
        <translation>Тексерілген: термин ресми дереккөзде барлық тілде бар</translation>
    </message>
    <message>
        <source>Not yet checked by a specialist</source>
        <translation>Маман әлі тексерген жоқ</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термин</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hr</name>
    <message>
        <source>Completions by month</source>
        <translation>Айлар бойынша аяқталған курстар</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Есепті сақтау</translation>
    </message>
    <message>
        <source>course completed</source>
        <translation>курс аяқталды</translation>
    </message>
    <message>
        <source>quiz handed in</source>
        <translation>тест тапсырылды</translation>
    </message>
    <message>
        <source>quiz marked by a person</source>
        <translation>тестті оқытушы бағалады</translation>
    </message>
    <message>
        <source>practice handed in</source>
        <translation>жаттығу тапсырылды</translation>
    </message>
    <message>
        <source>lesson read</source>
        <translation>сабақ оқылды</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Бөлімше</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Табель нөмірі</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Лауазымы</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Жағдайы</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Мерзімі</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Кешіккен күндер</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>No file has come yet</source>
        <translation>Файл әлі келген жоқ</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Басталмаған</translation>
    </message>
    <message>
        <source>Begun, not passed yet</source>
        <translation>Басталған, әлі тапсырылмаған</translation>
    </message>
    <message>
        <source>Tried, not passed</source>
        <translation>Әрекет жасалды, өтпеді</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>басталмаған</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>басталған</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>аяқталған</translation>
    </message>
    <message>
        <source>completed and passed</source>
        <translation>аяқталған, тапсырылған</translation>
    </message>
    <message>
        <source>{done} of {people} completed, {begun} begun, {rest} not begun</source>
        <translation>аяқтағаны – {done} (барлығы {people}), бастағаны – {begun}, бастамағаны – {rest}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>мерзімі {day} күні өтті</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>мерзімі өтті</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>бәрі аяқталған</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>мерзімі – {day}</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>%n сертификат беру</numerusform>
            <numerusform>%n сертификат беру</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may have a certificate</source>
        <translation>
            <numerusform>%n қызметкерге сертификат беруге болады</numerusform>
            <numerusform>%n қызметкерге сертификат беруге болады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n қызметкерге болмайды</numerusform>
            <numerusform>%n қызметкерге болмайды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not completed the course</source>
        <translation>
            <numerusform>курсты аяқтамағаны – %n</numerusform>
            <numerusform>курсты аяқтамағаны – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken in</source>
        <translation>
            <numerusform>%n қызметкер енгізіледі</numerusform>
            <numerusform>%n қызметкер енгізіледі</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>Жаңасы – %n</numerusform>
            <numerusform>Жаңасы – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>өзгергені – %n</numerusform>
            <numerusform>өзгергені – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>өзгермегені – %n</numerusform>
            <numerusform>өзгермегені – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new department(s)</source>
        <translation>
            <numerusform>жаңа бөлімше – %n</numerusform>
            <numerusform>жаңа бөлімше – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have faults</source>
        <translation>
            <numerusform>%n жолда қате бар</numerusform>
            <numerusform>%n жолда қате бар</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula and lost their first signs</source>
        <translation>
            <numerusform>%n ұяшық формула сияқты басталған, алғашқы таңбалары алып тасталды</numerusform>
            <numerusform>%n ұяшық формула сияқты басталған, алғашқы таңбалары алып тасталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the register do not stand in the table and stayed</source>
        <translation>
            <numerusform>тізілімдегі %n қызметкер кестеде жоқ, сол күйінде қалдырылды</numerusform>
            <numerusform>тізілімдегі %n қызметкер кестеде жоқ, сол күйінде қалдырылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n that were never printed…</source>
        <translation>
            <numerusform>Әлі басылмаған %n сертификатты басып шығару…</numerusform>
            <numerusform>Әлі басылмаған %n сертификатты басып шығару…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>%n рет басылды</numerusform>
            <numerusform>%n рет басылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>берілмегені – %n</numerusform>
            <numerusform>берілмегені – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n қызметкер</numerusform>
            <numerusform>%n қызметкер</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n бөлімше</numerusform>
            <numerusform>%n бөлімше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) on PCs</source>
        <translation>
            <numerusform>компьютерлерде %n профиль</numerusform>
            <numerusform>компьютерлерде %n профиль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <translation>
            <numerusform>%n жазба күтіп тұр.</numerusform>
            <numerusform>%n жазба күтіп тұр.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n хабарлама</numerusform>
            <numerusform>%n хабарлама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>%n сертификат берілді</numerusform>
            <numerusform>%n сертификат берілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out; the job says why</source>
        <translation>
            <numerusform>берілмегені – %n; себептері топтамада көрсетілген</numerusform>
            <numerusform>берілмегені – %n; себептері топтамада көрсетілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get nothing from this job.</source>
        <translation>
            <numerusform>Бұл топтама бойынша %n қызметкерге сертификат берілмейді.</numerusform>
            <numerusform>Бұл топтама бойынша %n қызметкерге сертификат берілмейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>%n файл қабылданды</numerusform>
            <numerusform>%n файл қабылданды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n жаңа жазба</numerusform>
            <numerusform>%n жаңа жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that were left</source>
        <translation>
            <numerusform>және қабылданбаған тағы %n файл</numerusform>
            <numerusform>және қабылданбаған тағы %n файл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>тапсырылғаны – %n</numerusform>
            <numerusform>тапсырылғаны – %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are in the register.</source>
        <translation>
            <numerusform>Тізілімге %n нәтиже енгізілді.</numerusform>
            <numerusform>Тізілімге %n нәтиже енгізілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were changed since the exam was sealed</source>
        <translation>
            <numerusform>емтихан мөрленгеннен кейін %n сұрақ өзгертілген</numerusform>
            <numerusform>емтихан мөрленгеннен кейін %n сұрақ өзгертілген</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock moved %n time(s)</source>
        <translation>
            <numerusform>сағат %n рет ауыстырылған</numerusform>
            <numerusform>сағат %n рет ауыстырылған</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait for points</source>
        <translation>
            <numerusform>%n мәтін ұпай қойылуын күтіп тұр</numerusform>
            <numerusform>%n мәтін ұпай қойылуын күтіп тұр</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and read back</source>
        <translation>
            <numerusform>%n файл көшіріліп, тексерілді</numerusform>
            <numerusform>%n файл көшіріліп, тексерілді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of people are overdue.</source>
        <translation>
            <numerusform>Мерзімі өткен курстар: %n.</numerusform>
            <numerusform>Мерзімі өткен курстар: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within 60 days</source>
        <translation>
            <numerusform>%n сертификаттың мерзімі 60 күн ішінде бітеді</numerusform>
            <numerusform>%n сертификаттың мерзімі 60 күн ішінде бітеді</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed record(s)</source>
        <translation>
            <numerusform>%n даулы жазба</numerusform>
            <numerusform>%n даулы жазба</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown profile(s)</source>
        <translation>
            <numerusform>%n белгісіз профиль</numerusform>
            <numerusform>%n белгісіз профиль</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with what is due saved</source>
        <translation>
            <numerusform>Тағайындалған жұмыс жазылған %n файл сақталды</numerusform>
            <numerusform>Тағайындалған жұмыс жазылған %n файл сақталды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with days of their own have no profile yet</source>
        <translation>
            <numerusform>өз мерзімі бар %n адамның профилі әлі жоқ</numerusform>
            <numerusform>өз мерзімі бар %n адамның профилі әлі жоқ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Shown in {language}: not translated yet</source>
        <translation>Әзірге аударылмаған, көрсетілген тіл: {language}</translation>
    </message>
    <message>
        <source>Not translated yet: {language}</source>
        <translation>Әзірге аударылмаған: {language}</translation>
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
    <message>
        <source>remember</source>
        <translation>есте сақтау</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>түсіну</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>қолдану</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>талдау</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>бағалау</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Ерекшеленген мәтін</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Бетбелгі</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>Басты бет</translation>
    </message>
    <message>
        <source>My transcript</source>
        <translation>Оқуым туралы үзінді көшірме</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Басып шығару немесе сақтау</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Курс қосу</translation>
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
        <source>Review</source>
        <translation>Қайталау</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Ескертпелерім</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаттар</translation>
    </message>
    <message>
        <source>Send my progress</source>
        <translation>Жетістіктерімді жіберу</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Сертификатты тексеру</translation>
    </message>
    <message>
        <source>Design a certificate</source>
        <translation>Сертификат құрастырғышы</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Терминдер сөздігі</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Оқу жазбаларым</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>Course in the Studio</source>
        <translation>Студиядағы курс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Баптаулар</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Көмек</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>Осы компьютерді тексеру</translation>
    </message>
    <message>
        <source>HR desk</source>
        <translation>Кадр қызметі</translation>
    </message>
    <message>
        <source>Collect progress</source>
        <translation>Жетістіктерді жинау</translation>
    </message>
    <message>
        <source>People and courses</source>
        <translation>Қызметкерлер мен курстар</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Сертификаттар беру</translation>
    </message>
    <message>
        <source>Sealed exams</source>
        <translation>Мөрленген емтихандар</translation>
    </message>
    <message>
        <source>Keys of the office</source>
        <translation>Кадр қызметінің кілттері</translation>
    </message>
    <message>
        <source>Set up the HR desk</source>
        <translation>Жұмыс орнын баптау</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>after {numbers}</source>
        <translation>алдымен {numbers}</translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation>Мекемеңіздің курсы</translation>
    </message>
    <message>
        <source>{title}. {standing}, {percent} done</source>
        <translation>{title}. {standing}, {percent} өтілді</translation>
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
    <name>publishing</name>
    <message>
        <source>How far publishing is</source>
        <translation>Жариялау барысы</translation>
    </message>
</context>
<context>
    <name>question-forms</name>
    <message>
        <source>Type of the next question</source>
        <translation>Келесі сұрақтың түрі</translation>
    </message>
    <message>
        <source>Questions of the case</source>
        <translation>Кейс сұрақтары</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Сұрақ қосу</translation>
    </message>
    <message>
        <source>Question of the case</source>
        <translation>Кейс сұрағы</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Осы сұрақты өзгерту</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Санаттар</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Санат қосу</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Санат</translation>
    </message>
    <message>
        <source>Items to sort</source>
        <translation>Нені топтау керек</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Элемент қосу</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Қай санатқа жатады</translation>
    </message>
    <message>
        <source>Given text</source>
        <translation>Берілген мәтін</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілген</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Толтырылады</translation>
    </message>
    <message>
        <source>This cell is</source>
        <translation>Бұл ұяшық</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ұяшық</translation>
    </message>
    <message>
        <source>Shuffle the options</source>
        <translation>Нұсқаларды араластыру</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Бос орындар</translation>
    </message>
    <message>
        <source>Add a gap without a mark</source>
        <translation>Белгісіз бос орын қосу</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Бос орындары бар мәтін</translation>
    </message>
    <message>
        <source>Make a gap here</source>
        <translation>Осы жерден бос орын жасау</translation>
    </message>
    <message>
        <source>Words that are selected become the accepted ones.</source>
        <translation>Ерекшеленген сөздер қабылданатын жауап болады.</translation>
    </message>
    <message>
        <source>{language}: marked in the text but not in the list of gaps: {gaps}.</source>
        <translation>{language}: мәтінде белгіленген, бірақ бос орындар тізімінде жоқ: {gaps}.</translation>
    </message>
    <message>
        <source>{language}: in the list of gaps but not marked in the text: {gaps}.</source>
        <translation>{language}: бос орындар тізімінде бар, бірақ мәтінде белгіленбеген: {gaps}.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>Question or task</source>
        <translation>Сұрақ немесе тапсырма</translation>
    </message>
    <message>
        <source>Letter or other text above the question</source>
        <translation>Сұрақтың үстіндегі хат немесе басқа мәтін</translation>
    </message>
    <message>
        <source>To a right answer</source>
        <translation>Дұрыс жауапқа</translation>
    </message>
    <message>
        <source>To a partly right answer</source>
        <translation>Ішінара дұрыс жауапқа</translation>
    </message>
    <message>
        <source>To a wrong answer</source>
        <translation>Қате жауапқа</translation>
    </message>
    <message>
        <source>What is said afterwards</source>
        <translation>Жауаптан кейін не айтылады</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Advised minutes, 0 for none</source>
        <translation>Ұсынылатын уақыт, минут (0 — көрсетілмеген)</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Белгілер, үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>Sources, with commas between them</source>
        <translation>Дереккөздер, үтірмен бөліңіз</translation>
    </message>
    <message>
        <source>Checked by a specialist on</source>
        <translation>Маман тексерген күн</translation>
    </message>
    <message>
        <source>Law entries the answer rests on</source>
        <translation>Жауап негізделген құқық нормалары</translation>
    </message>
    <message>
        <source>Law entry</source>
        <translation>Құқық нормасы</translation>
    </message>
    <message>
        <source>Add a law entry</source>
        <translation>Норма қосу</translation>
    </message>
    <message>
        <source>What it costs: a part of the points, 0 to 1</source>
        <translation>Құны: ұпайдың үлесі, 0-ден 1-ге дейін</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Кеңес</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Кеңестер</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Кеңес қосу</translation>
    </message>
    <message>
        <source>Right day</source>
        <translation>Дұрыс күн</translation>
    </message>
    <message>
        <source>Term of law</source>
        <translation>Заңдағы мерзім</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Мерзімді таңдаңыз</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Қате күн</translation>
    </message>
    <message>
        <source>What to say to it</source>
        <translation>Бұған не айту керек</translation>
    </message>
    <message>
        <source>Typical wrong day</source>
        <translation>Жиі кездесетін қате күн</translation>
    </message>
    <message>
        <source>Typical wrong days</source>
        <translation>Жиі кездесетін қате күндер</translation>
    </message>
    <message>
        <source>Add a typical wrong day</source>
        <translation>Қате күн қосу</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Кім бағалайды</translation>
    </message>
    <message>
        <source>The learner</source>
        <translation>Тыңдаушының өзі</translation>
    </message>
    <message>
        <source>A trainer</source>
        <translation>Оқытушы</translation>
    </message>
    <message>
        <source>Criteria of the rubric</source>
        <translation>Бағалау өлшемшарттары</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Өлшемшарт қосу</translation>
    </message>
    <message>
        <source>At least so many words (0: no advice)</source>
        <translation>Кемінде сонша сөз (0 — кеңес берілмейді)</translation>
    </message>
    <message>
        <source>At most so many words (0: no advice)</source>
        <translation>Ең көбі сонша сөз (0 — кеңес берілмейді)</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Жауап үлгісі</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Өлшемшарт</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Деңгейлер</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Деңгей қосу</translation>
    </message>
    <message>
        <source>Points for this level</source>
        <translation>Осы деңгейдің балы</translation>
    </message>
    <message>
        <source>How it is filled</source>
        <translation>Қалай толтырылады</translation>
    </message>
    <message>
        <source>Typed words</source>
        <translation>Сөз теру</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Chosen from options</source>
        <translation>Нұсқалардан таңдау</translation>
    </message>
    <message>
        <source>Accepted forms, each in a line of its own</source>
        <translation>Қабылданатын нұсқалар, әрқайсысы жаңа жолдан</translation>
    </message>
    <message>
        <source>The same word typed with Russian letters in place of Kazakh ones is right, too</source>
        <translation>Қазақ әріптерінің орнына орыс әріптерімен терілген сол сөз де дұрыс</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Дұрыс сан</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Рұқсат етілген ауытқу</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Бос орын</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Нұсқа қосу</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Нұсқа</translation>
    </message>
    <message>
        <source>This option is right</source>
        <translation>Бұл нұсқа дұрыс</translation>
    </message>
    <message>
        <source>Why it is right or wrong</source>
        <translation>Неліктен дұрыс немесе бұрыс</translation>
    </message>
    <message>
        <source>Rows and cells</source>
        <translation>Жолдар мен ұяшықтар</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Жол қосу</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Жолды жоғары жылжыту</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Жолды төмен жылжыту</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Жолды алып тастау</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}</source>
        <translation>Жол: {row}; баған: {column}</translation>
    </message>
    <message>
        <source>Title of the row</source>
        <translation>Жолдың атауы</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}. {words}</source>
        <translation>Жол: {row}; баған: {column}. {words}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>To fill in: {answer}</source>
        <translation>Толтыру: {answer}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Learners may choose several regions</source>
        <translation>Бірнеше аймақты таңдауға болады</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Аймақ</translation>
    </message>
    <message>
        <source>What is said when it is chosen</source>
        <translation>Таңдалғанда не айтылады</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Бұл — дұрыс жауап</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Аймақтар</translation>
    </message>
    <message>
        <source>Picture with its regions</source>
        <translation>Аймақтары бар сурет</translation>
    </message>
    <message>
        <source>Draw a region with the mouse, or add one below. Arrow keys move a region, with Shift they resize it.</source>
        <translation>Аймақты тінтуірмен сызыңыз немесе төменде қосыңыз. Бағыттауыш пернелер аймақты жылжытады, Shift пернесімен оның өлшемін өзгертеді.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Regions can be placed by their numbers.</source>
        <translation>Бұл суретті көрсету мүмкін емес. Аймақтардың орнын сандармен беруге болады.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Аймақ қосу</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Сол жағы</translation>
    </message>
    <message>
        <source>Right side that belongs to it</source>
        <translation>Оған сәйкес оң жағы</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Жұптар</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Жұп қосу</translation>
    </message>
    <message>
        <source>Right sides that belong to nothing</source>
        <translation>Артық оң жақтар</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Add a right side</source>
        <translation>Оң жақ қосу</translation>
    </message>
    <message>
        <source>Permanent id</source>
        <translation>Тұрақты сәйкестендіргіш</translation>
    </message>
    <message>
        <source>Right within this much, more or less</source>
        <translation>Екі жаққа рұқсат етілген ауытқу</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Өлшем бірлігі</translation>
    </message>
    <message>
        <source>This is the right answer</source>
        <translation>Бұл — дұрыс жауап</translation>
    </message>
    <message>
        <source>Items in the right order</source>
        <translation>Дұрыс реттегі элементтер</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, with Ctrl finely. Enter goes to its name.</source>
        <translation>Бағыттауыш пернелер аймақты жылжытады, Shift пернесімен оның өлшемін өзгертеді, Ctrl пернесімен дәлірек қозғайды. Enter оның атауына өтеді.</translation>
    </message>
    <message>
        <source>Region {number}: {name}</source>
        <translation>{number}-аймақ: {name}</translation>
    </message>
    <message>
        <source>Place on the picture, in parts from 0 to 1</source>
        <translation>Суреттегі орны, 0-ден 1-ге дейінгі үлеспен</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>Тіктөртбұрыш</translation>
    </message>
    <message>
        <source>A polygon</source>
        <translation>Көпбұрыш</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Пішіні</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Сол жақ шетінен</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Жоғарғы шетінен</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>Corners: across and down, a semicolon between corners</source>
        <translation>Бұрыштар: көлденеңінен және тігінен, бұрыштар арасында нүктелі үтір</translation>
    </message>
    <message>
        <source>Write three corners or more, such as 0.1 0.1; 0.5 0.1; 0.5 0.4</source>
        <translation>Кемінде үш бұрышты жазыңыз, мысалы 0.1 0.1; 0.5 0.1; 0.5 0.4</translation>
    </message>
    <message>
        <source>Accepted answers, each in a line of its own; a star * stands for any letters</source>
        <translation>Қабылданатын жауаптар, әрқайсысы жаңа жолдан; * кез келген әріптерді алмастырады</translation>
    </message>
    <message>
        <source>Russian letters count as Kazakh ones</source>
        <translation>Қазақ әріптерінің орнына орыс әріптері де есептеледі</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Бір нұсқаны</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Бірнеше нұсқаны</translation>
    </message>
    <message>
        <source>Learners choose</source>
        <translation>Тыңдаушылар таңдайды</translation>
    </message>
    <message>
        <source>One more option for words of one&apos;s own</source>
        <translation>Тағы бір нұсқа — өз сөзімен жауап беру</translation>
    </message>
    <message>
        <source>Scale of agreement</source>
        <translation>Келісу шкаласы</translation>
    </message>
    <message>
        <source>Scale from 1 to 5</source>
        <translation>1–5 шкаласы</translation>
    </message>
    <message>
        <source>Without options learners answer in their own words.</source>
        <translation>Нұсқалар болмаса, өз сөзімен жауап беріледі.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Баған қосу</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Баған</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Дұрыс</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Бұрыс</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>Тұжырым</translation>
    </message>
</context>
<context>
    <name>question-types</name>
    <message>
        <source>Single choice</source>
        <translation>Бір нұсқа</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Бірнеше нұсқа</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Дұрыс немесе бұрыс</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Қысқа жауап</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Сан</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Сәйкестендіру</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Реттеу</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Бос орындары бар мәтін</translation>
    </message>
    <message>
        <source>Sorting into groups</source>
        <translation>Топтарға бөлу</translation>
    </message>
    <message>
        <source>Place on a picture</source>
        <translation>Суреттегі орын</translation>
    </message>
    <message>
        <source>Table with gaps</source>
        <translation>Бос орындары бар кесте</translation>
    </message>
    <message>
        <source>Case with several questions</source>
        <translation>Бірнеше сұрағы бар кейс</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Толық жауап</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Сауалнама</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Ақпарат</translation>
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
    <name>reading-aloud</name>
    <message>
        <source>This PC has no voices that programs can use. On Windows, add one under Settings, Time &amp; language, Speech. On Linux, ask whoever looks after this PC for Speech Dispatcher.</source>
        <translation>Бұл компьютерде бағдарламалар пайдалана алатын дауыс жоқ. Windows жүйесінде дауысты «Параметрлер», «Уақыт және тіл», «Сөйлеу» бөлімінде қосыңыз. Linux жүйесінде осы компьютерге қызмет көрсететін маманнан Speech Dispatcher орнатуды сұраңыз.</translation>
    </message>
    <message>
        <source>This PC has no Kazakh voice.</source>
        <translation>Бұл компьютерде қазақша дауыс жоқ.</translation>
    </message>
    <message>
        <source>This PC has no Russian voice.</source>
        <translation>Бұл компьютерде орысша дауыс жоқ.</translation>
    </message>
    <message>
        <source>This PC has no English voice.</source>
        <translation>Бұл компьютерде ағылшынша дауыс жоқ.</translation>
    </message>
    <message>
        <source>If your Windows offers one, it is under Settings, Time &amp; language, Speech, Manage voices.</source>
        <translation>Windows жүйеңізде ондай дауыс болса, ол «Параметрлер», «Уақыт және тіл», «Сөйлеу», «Дауыстарды басқару» бөлімінде.</translation>
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
    <name>reminder</name>
    <message numerus="yes">
        <source>%n assigned course(s) late</source>
        <translation>
            <numerusform>мерзімі өткен %n тапсырылған курс</numerusform>
            <numerusform>мерзімі өткен %n тапсырылған курс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned course(s) to finish within a week</source>
        <translation>
            <numerusform>бір аптада аяқтау керек %n тапсырылған курс</numerusform>
            <numerusform>бір аптада аяқтау керек %n тапсырылған курс</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to repeat today</source>
        <translation>
            <numerusform>бүгін қайталауға %n карточка</numerusform>
            <numerusform>бүгін қайталауға %n карточка</numerusform>
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
    <name>review</name>
    <message>
        <source>Foretold {foretold}: {right} of {count} recalled, {recalled} · {fit}</source>
        <translation>Болжам {foretold}: {count} ішінен {right} еске түсті, {recalled} · {fit}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>сай келеді</translation>
    </message>
    <message>
        <source>fewer than foretold</source>
        <translation>болжамнан аз</translation>
    </message>
    <message>
        <source>more than foretold</source>
        <translation>болжамнан көп</translation>
    </message>
    <message>
        <source>How true the forecasts were</source>
        <translation>Болжамдар қаншалықты дәл келді</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Ұмыттым</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Қиын</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Жақсы</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Оңай</translation>
    </message>
    <message>
        <source>On {day}, a month from now, you will recall {percent} {of_cards} without another review.</source>
        <translation>Енді қайталамасаңыз, бір айдан кейін, {day} күні, {of_cards} {percent}-ы есіңізде болады.</translation>
    </message>
    <message>
        <source>By your check on {day} you will recall {percent} {of_cards} without another review.</source>
        <translation>Енді қайталамасаңыз, {day} күнгі тексеруде {of_cards} {percent}-ы есіңізде болады.</translation>
    </message>
    <message>
        <source>{goal} cannot be reached by then, even with an hour a day. Begin with today’s cards.</source>
        <translation>Күніне бір сағаттан қайталасаңыз да, ол күнге дейін {goal}-ға жету мүмкін емес. Бүгінгі карточкалардан бастаңыз.</translation>
    </message>
    <message>
        <source>That is {goal} or more already.</source>
        <translation>Бұл қазірдің өзінде {goal} немесе одан көп.</translation>
    </message>
    <message>
        <source>It is no longer part of the course.</source>
        <translation>Бұл енді курста жоқ.</translation>
    </message>
    <message>
        <source>Its course is not on this PC now.</source>
        <translation>Бұл курс қазір осы компьютерде жоқ.</translation>
    </message>
    <message>
        <source>The law behind it is to be confirmed.</source>
        <translation>Құқықтық норма әлі расталмаған.</translation>
    </message>
    <message>
        <source>You removed the note.</source>
        <translation>Бұл ескертпені өзіңіз жойдыңыз.</translation>
    </message>
    <message>
        <source>Forgotten eight times: read about it again before it is asked again.</source>
        <translation>Сегіз рет ұмытылды: қайта сұратпас бұрын бұл туралы тағы оқыңыз.</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>Бұл карточканы өзіңіз бөлек қойдыңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n жыл</numerusform>
            <numerusform>%n жыл</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n card(s)</source>
        <translation>
            <numerusform>%n карточканың</numerusform>
            <numerusform>%n карточканың</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) Kense foretold {foretold} to be recalled; it was {recalled}.</source>
        <translation>
            <numerusform>%n жауап бойынша болжам {foretold} болды; есіңізге түскені – {recalled}.</numerusform>
            <numerusform>%n жауап бойынша болжам {foretold} болды; есіңізге түскені – {recalled}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n сағат</numerusform>
            <numerusform>%n сағат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n күн</numerusform>
            <numerusform>%n күн</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n ай</numerusform>
            <numerusform>%n ай</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a week bring {goal}.</source>
        <translation>
            <numerusform>{goal} есте қалуы үшін аптасына %n минут жеткілікті.</numerusform>
            <numerusform>{goal} есте қалуы үшін аптасына %n минут жеткілікті.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Courses</source>
        <translation>Курстар</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>In lessons</source>
        <translation>Сабақтарда</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Нормалар</translation>
    </message>
    <message>
        <source>Practice desks</source>
        <translation>Жаттығу үстелдері</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Терминдер сөздігі</translation>
    </message>
    <message>
        <source>Questions you have seen</source>
        <translation>Сіз көрген сұрақтар</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ескертпелеріңіз</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n нәтиже табылды</numerusform>
            <numerusform>%n нәтиже табылды</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n минуттан кейін</numerusform>
            <numerusform>%n минуттан кейін</numerusform>
        </translation>
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
        <source>Passed {percent}, updated since</source>
        <translation>Өттіңіз: {percent}, содан бері жаңартылған</translation>
    </message>
    <message>
        <source>Completed, updated since</source>
        <translation>Аяқталды, содан бері жаңартылған</translation>
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
<context>
    <name>studio</name>
    <message>
        <source>Lesson</source>
        <translation>Сабақ</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Question bank</source>
        <translation>Сұрақтар банкі</translation>
    </message>
    <message>
        <source>Desk with cases</source>
        <translation>Істері бар жаттығу үстелі</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Workbench for texts</source>
        <translation>Мәтіндер шеберханасы</translation>
    </message>
    <message>
        <source>Calculation model</source>
        <translation>Есептеу үлгісі</translation>
    </message>
    <message>
        <source>Rule (law)</source>
        <translation>Норма (заң)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Сурет</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Жаттығу үстелі</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Мысал</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Қадамдар</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Салыстыру</translation>
    </message>
    <message>
        <source>Folded text</source>
        <translation>Жиналған мәтін</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Дәйексөз</translation>
    </message>
    <message>
        <source>Text as typed</source>
        <translation>Терілген күйдегі мәтін</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Кесте</translation>
    </message>
    <message>
        <source>Link to a term</source>
        <translation>Терминге сілтеме</translation>
    </message>
    <message>
        <source>Link to a lesson</source>
        <translation>Сабаққа сілтеме</translation>
    </message>
    <message>
        <source>Link to a desk</source>
        <translation>Жаттығу үстеліне сілтеме</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Rows under the heads</source>
        <translation>Тақырып астындағы жолдар</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Таңдаңыз…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Сілтеме сөздері</translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation>Сурет астындағы сөздер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Choose one from the list first.</source>
        <translation>Алдымен тізімнен таңдаңыз.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Алдымен мәтінді жазыңыз.</translation>
    </message>
    <message>
        <source>Entry of the law table</source>
        <translation>Нормалар кестесінің жазбасы</translation>
    </message>
    <message>
        <source>Picture of the course</source>
        <translation>Курстың суреті</translation>
    </message>
    <message>
        <source>Question of the course</source>
        <translation>Курстың сұрағы</translation>
    </message>
    <message>
        <source>Desk of the course</source>
        <translation>Курстың жаттығу үстелі</translation>
    </message>
    <message>
        <source>Term of the glossary</source>
        <translation>Сөздік термині</translation>
    </message>
    <message>
        <source>Lesson of the course</source>
        <translation>Курстың сабағы</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>төменгі үштен бір</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>ортаңғы үштен бір</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>жоғарғы үштен бір</translation>
    </message>
    <message>
        <source>{option}: {lower} of the lower third, {middle} of the middle, {upper} of the upper</source>
        <translation>{option}: төменгі үштен бірдің {lower}, ортаңғысының {middle}, жоғарғысының {upper}</translation>
    </message>
    <message>
        <source>Who took which option</source>
        <translation>Кім қай нұсқаны таңдады</translation>
    </message>
    <message>
        <source>{option} (right)</source>
        <translation>{option} (дұрыс)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>жауап жоқ</translation>
    </message>
    <message>
        <source>One-liners (* right, - wrong)</source>
        <translation>Жолдар (* дұрыс, - бұрыс)</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>Кесте (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word құжаты (DOCX)</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>{number}-жол</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>кестенің {number}-жолы</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>{number}-абзац</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>{number}-сұрақ</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>Не сұрайды</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Мақсат</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Әрекеттер</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Жеңілдік</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартты ауытқу</translation>
    </message>
    <message>
        <source>Discrimination index</source>
        <translation>Ажырату индексі</translation>
    </message>
    <message>
        <source>Discriminative efficiency</source>
        <translation>Ажырату тиімділігі</translation>
    </message>
    <message>
        <source>Point-biserial correlation</source>
        <translation>Нүктелік-бисериалды корреляция</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Неге назар аудару керек</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Жиналды</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Қорытынды</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Сұрақтар</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Жауаптар</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Назар аударыңыз</translation>
    </message>
    <message>
        <source>Facility: the share of its points that were earned</source>
        <translation>Жеңілдік: сұрақ үшін жиналған ұпайдың үлесі</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>СА</translation>
    </message>
    <message>
        <source>Standard deviation of its marks, in points</source>
        <translation>Сұрақ ұпайларының стандартты ауытқуы</translation>
    </message>
    <message>
        <source>Discr. index</source>
        <translation>Ажырату</translation>
    </message>
    <message>
        <source>Discrimination index: do those who know the rest know this too?</source>
        <translation>Ажырату индексі: қалғанын білетіндер мұны да біле ме?</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Тиімділік</translation>
    </message>
    <message>
        <source>Discriminative efficiency: the same as a part of what these marks allow</source>
        <translation>Ажырату тиімділігі: осы ұпайлармен мүмкін болғанының үлесі</translation>
    </message>
    <message>
        <source>Point-bis.</source>
        <translation>Нүкте-бис.</translation>
    </message>
    <message>
        <source>Point-biserial correlation of its mark with the whole mark</source>
        <translation>Сұрақ ұпайының жалпы ұпаймен нүктелік-бисериалды корреляциясы</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>дерек аз</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>меңгерілмеген</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>меңгерілген</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>жарайды</translation>
    </message>
    <message>
        <source>Nobody took: {options}. An option that misleads nobody is none: make it plausible or take it out.</source>
        <translation>Ешкім таңдамаған: {options}. Ешкімді шатастырмайтын нұсқа артық: оны сенімді етіңіз немесе алып тастаңыз.</translation>
    </message>
    <message>
        <source>The course does not have this question any more.</source>
        <translation>Бұл сұрақ курста енді жоқ.</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <translation>Түзететін ештеңе жоқ.</translation>
    </message>
    <message>
        <source>check the key</source>
        <translation>кілтті тексеріңіз</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>тым қиын</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>тым оңай</translation>
    </message>
    <message>
        <source>tells little</source>
        <translation>аз ажыратады</translation>
    </message>
    <message>
        <source>unused options</source>
        <translation>артық нұсқалар</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do worse here. Look first whether the key is right.</source>
        <translation>Қалған сұрақтарға жақсы жауап бергендер мұнда нашарлау жауап береді. Алдымен кілттің дұрыстығын тексеріңіз.</translation>
    </message>
    <message>
        <source>Few of the points were earned. Is the key right, is it clear what is asked, is it taught?</source>
        <translation>Аз ұпай жиналған. Кілт дұрыс па, не сұралғаны түсінікті ме, курста бұл оқытыла ма?</translation>
    </message>
    <message>
        <source>Nearly everybody earned the points. Keep it only if everybody must know it.</source>
        <translation>Ұпайды барлығы дерлік алған. Мұны әркім білуге тиіс болса ғана қалдырыңыз.</translation>
    </message>
    <message>
        <source>It hardly tells apart who knows and who does not. Is there more than one right answer?</source>
        <translation>Сұрақ білетін мен білмейтінді ажыратпайды дерлік. Мұнда бірнеше дұрыс жауап жоқ па?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Суреттер</translation>
    </message>
    <message>
        <source>Say what each picture shows, for those who cannot see it; what only decorates needs no picture.</source>
        <translation>Әр суретте не бейнеленгенін оны көре алмайтындар үшін айтыңыз; тек сән үшін сурет керек емес.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Суреттер (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Суретті таңдаңыз</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Не бейнеленген</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Сурет қосу…</translation>
    </message>
    <message>
        <source>at once, and one may try again</source>
        <translation>бірден, қайта байқап көруге болады</translation>
    </message>
    <message>
        <source>after each question, then it is locked</source>
        <translation>әр сұрақтан кейін, сосын ол жабылады</translation>
    </message>
    <message>
        <source>after handing in</source>
        <translation>тапсырғаннан кейін</translation>
    </message>
    <message>
        <source>after the last day</source>
        <translation>соңғы күннен кейін</translation>
    </message>
    <message>
        <source>the best attempt counts</source>
        <translation>үздік әрекет есептеледі</translation>
    </message>
    <message>
        <source>the last attempt counts</source>
        <translation>соңғы әрекет есептеледі</translation>
    </message>
    <message>
        <source>the average counts</source>
        <translation>орташасы есептеледі</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>сұралмайды</translation>
    </message>
    <message>
        <source>asked, without points</source>
        <translation>балсыз сұралады</translation>
    </message>
    <message>
        <source>asked and scored</source>
        <translation>сұралады және бағаланады</translation>
    </message>
    <message>
        <source>the time goes on</source>
        <translation>уақыт жүре береді</translation>
    </message>
    <message>
        <source>the time stops</source>
        <translation>уақыт тоқтайды</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Курс баптаулары</translation>
    </message>
    <message>
        <source>Id: {id}. Lessons, quizzes and desks are arranged in the tree.</source>
        <translation>Код: {id}. Сабақтар, тесттер мен жаттығу үстелдері ағашта реттеледі.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Код: {id}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Қысқа атауы</translation>
    </message>
    <message>
        <source>What the course is about</source>
        <translation>Курс не туралы</translation>
    </message>
    <message>
        <source>Languages, with commas: en, ru, kk</source>
        <translation>Тілдер үтір арқылы: kk, ru, en</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Жазылатын тілі</translation>
    </message>
    <message>
        <source>Minutes the course takes</source>
        <translation>Курс неше минутқа созылады</translation>
    </message>
    <message>
        <source>Authors, with commas</source>
        <translation>Авторлар үтір арқылы</translation>
    </message>
    <message>
        <source>What the learner can do afterwards</source>
        <translation>Білім алушы курстан кейін не істей алады</translation>
    </message>
    <message>
        <source>Number, such as c3.1</source>
        <translation>Нөмірі, мысалы c3.1</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Мақсат қосу</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Мақсаттар</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Деңгей</translation>
    </message>
    <message>
        <source>all lessons are read</source>
        <translation>барлық сабақтар оқылды</translation>
    </message>
    <message>
        <source>reading is free</source>
        <translation>оқу міндетті емес</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Сабақтар</translation>
    </message>
    <message>
        <source>Ids of quizzes to be passed, with commas</source>
        <translation>Тапсыру керек тесттердің кодтары, үтір арқылы</translation>
    </message>
    <message>
        <source>Ids of desks to be passed, with commas</source>
        <translation>Өту керек жаттығу үстелдерінің кодтары, үтір арқылы</translation>
    </message>
    <message>
        <source>When the course is complete</source>
        <translation>Курс қашан аяқталады</translation>
    </message>
    <message>
        <source>Question banks, with commas</source>
        <translation>Сұрақтар банктері үтір арқылы</translation>
    </message>
    <message>
        <source>Passed from this many percent</source>
        <translation>Осыншама пайыздан бастап тапсырылды</translation>
    </message>
    <message>
        <source>Advised minutes</source>
        <translation>Ұсынылатын минут</translation>
    </message>
    <message>
        <source>Time limit in minutes, 0 for none</source>
        <translation>Минуттағы шектеу, 0 – шектеусіз</translation>
    </message>
    <message>
        <source>While the program is closed</source>
        <translation>Бағдарлама жабық тұрғанда</translation>
    </message>
    <message>
        <source>Most attempts, 0 for any number</source>
        <translation>Әрекет саны, 0 – қанша болса да</translation>
    </message>
    <message>
        <source>Hours to wait between attempts</source>
        <translation>Әрекеттер арасындағы сағат</translation>
    </message>
    <message>
        <source>Which attempt counts</source>
        <translation>Қай әрекет есептеледі</translation>
    </message>
    <message>
        <source>Feedback is told</source>
        <translation>Пікір айтылады</translation>
    </message>
    <message>
        <source>The right answers are shown with it</source>
        <translation>Онымен бірге дұрыс жауаптар көрсетіледі</translation>
    </message>
    <message>
        <source>Questions come in another order each time</source>
        <translation>Сұрақтар әр жолы басқа ретпен келеді</translation>
    </message>
    <message>
        <source>How sure one is</source>
        <translation>Сенімділік дәрежесі</translation>
    </message>
    <message>
        <source>One may practise without a record</source>
        <translation>Жазбасыз жаттығуға болады</translation>
    </message>
    <message>
        <source>First day, such as 2026-12-01</source>
        <translation>Бірінші күн, мысалы 2026-12-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Questions on a paper, 0 for all</source>
        <translation>Нұсқадағы сұрақ саны, 0 – бәрі</translation>
    </message>
    <message>
        <source>At least so many of each objective</source>
        <translation>Әр мақсаттан кемінде</translation>
    </message>
    <message>
        <source>At least so many of each bank</source>
        <translation>Әр банктен кемінде</translation>
    </message>
    <message>
        <source>At least so many cases</source>
        <translation>Кемінде істер</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Не таңдалады</translation>
    </message>
    <message>
        <source>Statistics of answers</source>
        <translation>Жауаптар статистикасы</translation>
    </message>
    <message>
        <source>Publish the course</source>
        <translation>Курсты жариялау</translation>
    </message>
    <message>
        <source>Bring questions and lessons in</source>
        <translation>Сұрақтар мен сабақтарды импорттау</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Енгізу</translation>
    </message>
    <message>
        <source>It is in the course now. Undo takes it out again.</source>
        <translation>Енді ол курста. Болдырмау оны қайта алып тастайды.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>және тағы %n</numerusform>
            <numerusform>және тағы %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n сұрақ</numerusform>
            <numerusform>%n сұрақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n сабақ</numerusform>
            <numerusform>%n сабақ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n сурет</numerusform>
            <numerusform>%n сурет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they stand</source>
        <translation>
            <numerusform>%n өзгеріссіз сақталады</numerusform>
            <numerusform>%n өзгеріссіз сақталады</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n ескерту</numerusform>
            <numerusform>%n ескерту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back as they came</source>
        <translation>
            <numerusform>%n сол күйінде қайтарылды</numerusform>
            <numerusform>%n сол күйінде қайтарылды</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n attempt(s) had this question. Wait for {most} before you mend anything by this.</source>
        <translation>
            <numerusform>Бұл сұрақ тек %n әрекетте болған. Бірдеңе түзетпес бұрын {most} әрекетті күтіңіз.</numerusform>
            <numerusform>Бұл сұрақ тек %n әрекетте болған. Бірдеңе түзетпес бұрын {most} әрекетті күтіңіз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given when this question still asked something else, and are left out.</source>
        <translation>
            <numerusform>%n жауап сұрақ әлі басқаны сұрап тұрған кезде берілген, есепке алынбады.</numerusform>
            <numerusform>%n жауап сұрақ әлі басқаны сұрап тұрған кезде берілген, есепке алынбады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n әрекет</numerusform>
            <numerusform>%n әрекет</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>Missing</source>
        <translation>Аудармасы жоқ</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Түпнұсқа өзгерген</translation>
    </message>
    <message>
        <source>Other blocks</source>
        <translation>Блоктары өзгеше</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Түпнұсқадағыдай</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Аударылған</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Түпнұсқа</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Аударма</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
</context>
</TS>
