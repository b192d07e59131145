<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ActionForm</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Still to fill in: {names}</source>
        <translation>Осталось заполнить: {names}</translation>
    </message>
</context>
<context>
    <name>AddPanel</name>
    <message>
        <source>What to add</source>
        <translation>Что добавить</translation>
    </message>
    <message>
        <source>Its title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>You left this blank.</source>
        <translation>Вы не ответили на этот вопрос.</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>waits for marks</source>
        <translation>ожидает оценки</translation>
    </message>
    <message>
        <source>you said: {certainty}</source>
        <translation>ваша уверенность: {certainty}</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Верный ответ: {answer}</translation>
    </message>
    <message>
        <source>{criterion}: {earned} of {possible}</source>
        <translation>{criterion}: {earned} из {possible}</translation>
    </message>
    <message numerus="yes">
        <source>%n try(s)</source>
        <translation>
            <numerusform>%n проверка</numerusform>
            <numerusform>%n проверки</numerusform>
            <numerusform>%n проверок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArrangeEditor</name>
    <message>
        <source>Search these sentences</source>
        <translation>Искать среди фраз</translation>
    </message>
    <message>
        <source>Take from these</source>
        <translation>Выберите из этих фраз</translation>
    </message>
    <message>
        <source>Your sentences in order; Delete puts one back</source>
        <translation>Ваши фразы по порядку; Delete возвращает фразу</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Взять</translation>
    </message>
    <message>
        <source>Take the sentence</source>
        <translation>Взять фразу</translation>
    </message>
    <message>
        <source>Move the sentence up</source>
        <translation>Переместить фразу выше</translation>
    </message>
    <message>
        <source>Move the sentence down</source>
        <translation>Переместить фразу ниже</translation>
    </message>
    <message>
        <source>Put the sentence back</source>
        <translation>Вернуть фразу</translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>{words} · {count} of at most {most}</source>
        <translation>{words} · {count} из {most} возможных</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>“{title}” is removed from the course. Undo brings it back. Remove it?</source>
        <translation>«{title}» будет удалено из курса. Отмена вернёт. Удалить?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>You have answered this question wrong before</source>
        <translation>Раньше вы ответили на этот вопрос неверно</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Не знаю</translation>
    </message>
    <message>
        <source>Answer first, or say that you do not know.</source>
        <translation>Сначала ответьте или нажмите «Не знаю».</translation>
    </message>
    <message>
        <source>Right answer: {answer}</source>
        <translation>Верный ответ: {answer}</translation>
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
        <translation>Кому</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Save for learners’ PCs…</source>
        <translation>Сохранить для компьютеров учащихся…</translation>
    </message>
    <message>
        <source>What is assigned</source>
        <translation>Назначенное обучение</translation>
    </message>
    <message>
        <source>Take the chosen one back</source>
        <translation>Отменить выбранное назначение</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Назначения и сроки</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Кем назначено</translation>
    </message>
    <message>
        <source>A course for a department holds for all below it. Open somebody’s transcript to assign to one person.</source>
        <translation>Курс, назначенный подразделению, назначен и всем нижестоящим. Чтобы назначить курс одному человеку, откройте его выписку.</translation>
    </message>
    <message>
        <source>{name} can be chosen under “For whom”.</source>
        <translation>В поле «Кому» можно выбрать: {name}.</translation>
    </message>
    <message>
        <source>Type the last day as day, month and year, such as 31.03.2027.</source>
        <translation>Введите последний день: число, месяц и год, например 31.03.2027.</translation>
    </message>
</context>
<context>
    <name>AssignedCard</name>
    <message>
        <source>Assigned to you</source>
        <translation>Вам назначено</translation>
    </message>
    <message>
        <source>To my calendar…</source>
        <translation>В мой календарь…</translation>
    </message>
    <message>
        <source>Save the last days of assigned work for a calendar</source>
        <translation>Сохранить сроки назначенного обучения для календаря</translation>
    </message>
    <message>
        <source>{title}: {time}, assigned by {who}</source>
        <translation>{title}: {time}, кем назначено – {who}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttemptTable</name>
    <message>
        <source>Attempt</source>
        <translation>Попытка</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>{number} (this one)</source>
        <translation>{number} (эта)</translation>
    </message>
    <message>
        <source>Attempt {number} (this one)</source>
        <translation>Попытка {number} (эта)</translation>
    </message>
    <message>
        <source>Attempt {number}</source>
        <translation>Попытка {number}</translation>
    </message>
</context>
<context>
    <name>AutoFailCard</name>
    <message>
        <source>Whatever else was right, such a run earns at most 49 points.</source>
        <translation>Что бы ещё ни было сделано верно, такая попытка приносит не больше 49 баллов.</translation>
    </message>
</context>
<context>
    <name>BankFilter</name>
    <message>
        <source>Search: words, id or tag</source>
        <translation>Поиск: слова, идентификатор или метка</translation>
    </message>
    <message>
        <source>Search in the questions</source>
        <translation>Поиск по вопросам</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Все цели</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Все метки</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>{language} is missing</source>
        <translation>Нет текста: {language}</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>Something is missing</source>
        <translation>Чего-то не хватает</translation>
    </message>
</context>
<context>
    <name>BankRoom</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Все вопросы</translation>
    </message>
    <message>
        <source>Blueprint: objectives and levels</source>
        <translation>План: цели и уровни</translation>
    </message>
    <message>
        <source>Add a question bank first: the button “Add” under the tree makes one.</source>
        <translation>Сначала добавьте банк вопросов: кнопка «Добавить» под деревом.</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
</context>
<context>
    <name>BankTable</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Дублировать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Как в файле</translation>
    </message>
    <message>
        <source>{shown} of {count}</source>
        <translation>{shown} из {count}</translation>
    </message>
    <message>
        <source>Show all questions in the order of the file, then they can be moved.</source>
        <translation>Чтобы перемещать вопросы, покажите их все в порядке файла.</translation>
    </message>
</context>
<context>
    <name>BlueprintGrid</name>
    <message>
        <source>Questions by objective and level</source>
        <translation>Вопросы по целям и уровням</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>What this is about</source>
        <translation>О чём эта работа</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
</context>
<context>
    <name>CaseFaults</name>
    <message>
        <source>{words} (−{points} points)</source>
        <translation>{words} (−{points} балла)</translation>
    </message>
    <message>
        <source>Partly: {words}</source>
        <translation>Частично: {words}</translation>
    </message>
    <message>
        <source>To be confirmed: this brings no points.</source>
        <translation>Нужно уточнить: баллов за это нет.</translation>
    </message>
    <message>
        <source>What a good answer looks like</source>
        <translation>Как выглядит хорошее решение</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Question {number} of {total}: {stem}</source>
        <translation>Вопрос {number} из {total}: {stem}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>CategoriseView</name>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Where does it belong: {item}</source>
        <translation>К какой группе относится: {item}</translation>
    </message>
</context>
<context>
    <name>CertaintyCard</name>
    <message>
        <source>The shaded part of each line is where the share of right answers fits.</source>
        <translation>Закрашенная часть каждой линии показывает, какая доля верных ответов соответствует этой уверенности.</translation>
    </message>
    <message>
        <source>You gave no answer with a certainty.</source>
        <translation>Ни для одного ответа вы не указали, насколько уверены.</translation>
    </message>
    <message>
        <source>When you guessed, {right} of {asked} were right: a guess was what it was.</source>
        <translation>При ответах «Наугад» верных было {right} из {asked}: это действительно было угадывание.</translation>
    </message>
    <message>
        <source>When you guessed, {right} of {asked} were right: you know more than you trusted yourself to.</source>
        <translation>При ответах «Наугад» верных было {right} из {asked}: вы знаете больше, чем думали.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: that fits.</source>
        <translation>При ответах «Скорее уверен» верных было {right} из {asked}: уверенность оправданна.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: fairly sure pays from 67 %.</source>
        <translation>При ответах «Скорее уверен» верных было {right} из {asked}: такая уверенность выгодна, если верны не менее 67 % ответов.</translation>
    </message>
    <message>
        <source>When you were fairly sure, {right} of {asked} were right: you could have been certain.</source>
        <translation>При ответах «Скорее уверен» верных было {right} из {asked}: можно было отвечать «Точно знаю».</translation>
    </message>
    <message>
        <source>When you were certain, {right} of {asked} were right: that fits.</source>
        <translation>При ответах «Точно знаю» верных было {right} из {asked}: уверенность оправданна.</translation>
    </message>
    <message>
        <source>When you were certain, {right} of {asked} were right: certain pays from 80 %.</source>
        <translation>При ответах «Точно знаю» верных было {right} из {asked}: такая уверенность выгодна, если верны не менее 80 % ответов.</translation>
    </message>
    <message>
        <source>Certainty marks: {earned} of {most}</source>
        <translation>Баллы с учётом уверенности: {earned} из {most}</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they are not drawn here.</source>
        <translation>
            <numerusform>Для %n ответа уверенность не указана; на рисунке он не показан.</numerusform>
            <numerusform>Для %n ответов уверенность не указана; на рисунке они не показаны.</numerusform>
            <numerusform>Для %n ответов уверенность не указана; на рисунке они не показаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came without a certainty; they count as guesses and are not drawn here.</source>
        <translation>
            <numerusform>Для %n ответа уверенность не указана; он считается данным наугад и на рисунке не показан.</numerusform>
            <numerusform>Для %n ответов уверенность не указана; они считаются данными наугад и на рисунке не показаны.</numerusform>
            <numerusform>Для %n ответов уверенность не указана; они считаются данными наугад и на рисунке не показаны.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertaintyRow</name>
    <message>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <source>If right {right}, if not right {wrong}.</source>
        <translation>Если верно: {right}; если неверно: {wrong}.</translation>
    </message>
    <message>
        <source>Without a choice it counts as a guess: if right {right}, if not right {wrong}.</source>
        <translation>Если ничего не выбрать, ответ считается данным наугад (если верно: {right}; если неверно: {wrong}).</translation>
    </message>
</context>
<context>
    <name>CertaintyTable</name>
    <message>
        <source>How sure</source>
        <translation>Уверенность</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Неверно</translation>
    </message>
</context>
<context>
    <name>CertificateDesignerPage</name>
    <message>
        <source>Design a certificate</source>
        <translation>Конструктор сертификата</translation>
    </message>
    <message>
        <source>Give the template a name of letters, digits and hyphens.</source>
        <translation>Дайте шаблону имя из букв, цифр и дефисов.</translation>
    </message>
    <message>
        <source>Saved as “{name}”. Before it is used, mend this: {fault}</source>
        <translation>Сохранено под именем «{name}». Прежде чем использовать, исправьте: {fault}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Сохранено под именем «{name}».</translation>
    </message>
    <message>
        <source>Fields and numbers</source>
        <translation>Поля и числа</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Поля</translation>
    </message>
    <message>
        <source>Keep as</source>
        <translation>Сохранить под именем</translation>
    </message>
    <message>
        <source>First language</source>
        <translation>Первый язык</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
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
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Send my progress…</source>
        <translation>Отправить мои результаты…</translation>
    </message>
    <message>
        <source>Your office issues certificates from what you send to it.</source>
        <translation>Кадровая служба выдаёт сертификаты по тем результатам, которые вы ей отправили.</translation>
    </message>
    <message>
        <source>For your office</source>
        <translation>Для кадровой службы</translation>
    </message>
    <message>
        <source>Check a certificate…</source>
        <translation>Проверить сертификат…</translation>
    </message>
    <message>
        <source>Somebody shows you a certificate or statement? See without internet whether it is real.</source>
        <translation>Вам показывают сертификат или справку? Узнайте без интернета, подлинные ли они.</translation>
    </message>
    <message>
        <source>Is it real?</source>
        <translation>Он подлинный?</translation>
    </message>
    <message>
        <source>You have not completed a course yet</source>
        <translation>Вы пока не прошли ни одного курса</translation>
    </message>
    <message>
        <source>Read all lessons of a course and pass its quiz. Its statement of completion then stands here.</source>
        <translation>Прочитайте все уроки курса и сдайте тест. После этого здесь появится справка о прохождении курса.</translation>
    </message>
    <message>
        <source>A statement of completion says that you completed a course: your name, the course and its hours, your score, and the day on which its law was checked. Its code shows without internet whether anybody changed it.</source>
        <translation>Справка о прохождении курса подтверждает, что вы прошли курс: в ней указаны ваше имя, курс и его объём, результат теста и дата проверки правовых данных. По коду на справке можно без интернета узнать, не изменил ли её кто-нибудь.</translation>
    </message>
    <message>
        <source>It is not a state certificate, and it does not take the place of the training that the law asks for.</source>
        <translation>Это не сертификат государственного образца, и справка не заменяет обучения, которого требует закон.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Second language, below the first</source>
        <translation>Второй язык, под первым</translation>
    </message>
    <message>
        <source>Completed on {day} · score {percent}</source>
        <translation>Пройден {day} · результат теста {percent}</translation>
    </message>
    <message>
        <source>A statement needs a name. Give this profile your name in Settings; nothing you did is lost.</source>
        <translation>Для справки нужно имя. Укажите его для этого профиля в настройках; ничего из сделанного не потеряно.</translation>
    </message>
    <message>
        <source>This course is not on this PC now. Put it back, and its statement can be made again.</source>
        <translation>Сейчас этого курса на компьютере нет. Верните его, и справку снова можно будет составить.</translation>
    </message>
    <message>
        <source>The statement is saved: {file}</source>
        <translation>Справка сохранена: {file}</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>Печать справки</translation>
    </message>
    <message>
        <source>The statement was sent to the printer.</source>
        <translation>Справка отправлена на печать.</translation>
    </message>
</context>
<context>
    <name>CheckBlock</name>
    <message>
        <source>Check yourself</source>
        <translation>Проверьте себя</translation>
    </message>
    <message>
        <source>Check my answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Check my answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>You can check once. After that the answer stays as it is.</source>
        <translation>Проверить ответ можно один раз. После этого изменить его нельзя.</translation>
    </message>
    <message>
        <source>The answer was checked and stays as it is.</source>
        <translation>Ответ проверен, изменить его нельзя.</translation>
    </message>
    <message>
        <source>A wrong try costs {percent} of the points.</source>
        <translation>За неверный ответ при проверке вычитается {percent} баллов.</translation>
    </message>
    <message>
        <source>Answer first, then check. Going on without an answer is allowed too.</source>
        <translation>Сначала ответьте, затем проверяйте. Можно идти дальше и без ответа.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Ответ верный</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Ответ неверный</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Ответ частично верный</translation>
    </message>
</context>
<context>
    <name>ChecksPanel</name>
    <message>
        <source>Check of the course</source>
        <translation>Проверка курса</translation>
    </message>
    <message>
        <source>The course is being checked …</source>
        <translation>Курс проверяется …</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Mend it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Course check</source>
        <translation>Проверка курса</translation>
    </message>
    <message>
        <source>Faults of the course</source>
        <translation>Ошибки курса</translation>
    </message>
    <message>
        <source>course.yaml cannot be understood; the rest is checked once it can.</source>
        <translation>course.yaml не читается; остальное будет проверено, когда его исправят.</translation>
    </message>
    <message>
        <source>in {seconds} s</source>
        <translation>за {seconds} с</translation>
    </message>
    <message>
        <source>error</source>
        <translation>ошибка</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>предупреждение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n ошибка</numerusform>
            <numerusform>%n ошибки</numerusform>
            <numerusform>%n ошибок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n урок</numerusform>
            <numerusform>%n урока</numerusform>
            <numerusform>%n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n язык</numerusform>
            <numerusform>%n языка</numerusform>
            <numerusform>%n языков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicesEditor</name>
    <message>
        <source>{chosen} of at most {most} chosen</source>
        <translation>Выбрано {chosen} из {most} возможных</translation>
    </message>
</context>
<context>
    <name>ClockStrip</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the notice about the clock</source>
        <translation>Закрыть сообщение о часах</translation>
    </message>
</context>
<context>
    <name>ClozeView</name>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Gap {number}: {verdict}</source>
        <translation>Пропуск {number}: {verdict}</translation>
    </message>
    <message>
        <source>Gap {number} of {total}: {before} … {after}</source>
        <translation>Пропуск {number} из {total}: {before} … {after}</translation>
    </message>
</context>
<context>
    <name>CollectingPage</name>
    <message>
        <source>They open the files that PCs send and sign the receipts.</source>
        <translation>Ими открываются файлы, присланные с компьютеров, и подписываются квитанции.</translation>
    </message>
    <message>
        <source>Files that were taken in</source>
        <translation>Принятые файлы</translation>
    </message>
    <message>
        <source>Taking in files</source>
        <translation>Приём файлов</translation>
    </message>
    <message>
        <source>Collect from a USB stick</source>
        <translation>Собрать с флешки</translation>
    </message>
    <message>
        <source>Collect from a folder…</source>
        <translation>Собрать из папки…</translation>
    </message>
    <message>
        <source>Kense takes in every file that ends in .kbundle, in the folder and below it, in any order and as often as you like: nothing is counted twice. For each file a receipt is written beside it, for the PC it came from.</source>
        <translation>Kense принимает все файлы с окончанием .kbundle из папки и вложенных в неё папок, в любом порядке и сколько угодно раз: ничего не считается дважды. Рядом с каждым файлом записывается квитанция для компьютера, с которого он пришёл.</translation>
    </message>
    <message>
        <source>From where?</source>
        <translation>Откуда?</translation>
    </message>
    <message>
        <source>What came</source>
        <translation>Что поступило</translation>
    </message>
    <message>
        <source>taken in before</source>
        <translation>принят раньше</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Известные</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again, or choose a folder.</source>
        <translation>Флешка не найдена. Вставьте её, немного подождите и нажмите ещё раз или выберите папку.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Какая флешка?</translation>
    </message>
    <message>
        <source>Folder with the files that PCs sent</source>
        <translation>Папка с файлами, присланными с компьютеров</translation>
    </message>
    <message>
        <source>{known} known already</source>
        <translation>уже известных: {known}</translation>
    </message>
    <message>
        <source>{aside} set aside</source>
        <translation>отложено: {aside}</translation>
    </message>
    <message>
        <source>Stopped. What was taken in is kept; collect again for the rest.</source>
        <translation>Остановлено. Принятое сохранено; чтобы принять остальное, соберите файлы ещё раз.</translation>
    </message>
    <message>
        <source>There is no file that ends in .kbundle in {folder}.</source>
        <translation>В папке {folder} нет файлов с окончанием .kbundle.</translation>
    </message>
    <message>
        <source>Done. The receipts are in {folder}.</source>
        <translation>Готово. Квитанции – в папке {folder}.</translation>
    </message>
    <message>
        <source>Noted that you have looked at it.</source>
        <translation>Отмечено, что вы это проверили.</translation>
    </message>
    <message>
        <source>Noted that you have looked at all of them.</source>
        <translation>Отмечено, что вы проверили всё.</translation>
    </message>
    <message>
        <source>Linked. The records count now.</source>
        <translation>Профиль привязан. Теперь записи учитываются.</translation>
    </message>
    <message>
        <source>Chosen. The other versions are kept.</source>
        <translation>Выбрано. Остальные версии сохранены.</translation>
    </message>
    <message>
        <source>The PC is accepted.</source>
        <translation>Компьютер принят.</translation>
    </message>
    <message>
        <source>The PC is refused; what it sent is kept.</source>
        <translation>Компьютер отклонён; присланное с него сохранено.</translation>
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
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Take all ticks away</source>
        <translation>Снять все отметки</translation>
    </message>
    <message>
        <source>{done} of {count} done today</source>
        <translation>Сегодня выполнено: {done} из {count}</translation>
    </message>
</context>
<context>
    <name>ConflictPanel</name>
    <message>
        <source>The two texts: lines with a minus are yours, with a plus theirs</source>
        <translation>Два текста: строки с минусом ваши, с плюсом чужие</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Взять чужое</translation>
    </message>
    <message>
        <source>Somebody else changed {file} while you did. Both texts are safe: yours is here, theirs in the file and in the folder .studio. Which one shall stay?</source>
        <translation>Пока вы правили {file}, его изменил кто-то другой. Оба текста в сохранности: ваш здесь, чужой в файле и в папке .studio. Какой оставить?</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>Of your office</source>
        <translation>Внутренний курс</translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation>Курс {number}</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Курс пройден</translation>
    </message>
    <message>
        <source>Languages of this course: {languages}</source>
        <translation>Языки курса: {languages}</translation>
    </message>
    <message>
        <source>updated since</source>
        <translation>обновлено с тех пор</translation>
    </message>
    <message>
        <source>Get the statement</source>
        <translation>Получить справку</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Напечатать или сохранить…</translation>
    </message>
    <message>
        <source>Print or save the lessons of this course…</source>
        <translation>Напечатать или сохранить уроки этого курса…</translation>
    </message>
    <message>
        <source>This course is still being written. Its practice desks can be used already.</source>
        <translation>Этот курс ещё пишется. Его тренажёрами уже можно пользоваться.</translation>
    </message>
    <message>
        <source>The course is complete when you have passed: {quizzes}.</source>
        <translation>Для прохождения курса нужно сдать: {quizzes}.</translation>
    </message>
    <message>
        <source>{quiz} with {percent} or more</source>
        <translation>{quiz} (не менее {percent})</translation>
    </message>
    <message>
        <source>{desk} with {score} points or more</source>
        <translation>{desk}: не меньше {score} баллов</translation>
    </message>
    <message>
        <source>After this course you will be able to</source>
        <translation>После этого курса вы сможете</translation>
    </message>
    <message>
        <source>Module {number} · {title}</source>
        <translation>Модуль {number} · {title}</translation>
    </message>
    <message>
        <source>A run waits</source>
        <translation>Попытка не завершена</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитан</translation>
    </message>
    <message>
        <source>Go on here</source>
        <translation>Продолжить здесь</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующий</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>An attempt is waiting</source>
        <translation>Попытка не завершена</translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation>Сдан: {percent}</translation>
    </message>
    <message>
        <source>Best score {percent}</source>
        <translation>Лучший результат: {percent}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n тренажёр</numerusform>
            <numerusform>%n тренажёра</numerusform>
            <numerusform>%n тренажёров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s) and passed: {quizzes}.</source>
        <translation>
            <numerusform>Для прохождения курса нужно прочитать %n урок и сдать: {quizzes}.</numerusform>
            <numerusform>Для прохождения курса нужно прочитать все %n урока и сдать: {quizzes}.</numerusform>
            <numerusform>Для прохождения курса нужно прочитать все %n уроков и сдать: {quizzes}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The course is complete when you have read all %n lesson(s).</source>
        <translation>
            <numerusform>Для прохождения курса нужно прочитать %n урок.</numerusform>
            <numerusform>Для прохождения курса нужно прочитать все %n урока.</numerusform>
            <numerusform>Для прохождения курса нужно прочитать все %n уроков.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n step(s) done</source>
        <translation>
            <numerusform>Пройдено {done} из %n шага</numerusform>
            <numerusform>Пройдено {done} из %n шагов</numerusform>
            <numerusform>Пройдено {done} из %n шагов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>осталось около %n минуты</numerusform>
            <numerusform>осталось около %n минут</numerusform>
            <numerusform>осталось около %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseTree</name>
    <message>
        <source>Parts of the course</source>
        <translation>Части курса</translation>
    </message>
    <message>
        <source>Enter opens, F2 renames, Delete removes, Alt with the arrow keys up and down moves.</source>
        <translation>Enter открывает, F2 переименовывает, Delete удаляет, Alt со стрелками вверх и вниз перемещает.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Настройки курса</translation>
    </message>
    <message numerus="yes">
        <source>Question banks · %n question(s)</source>
        <translation>
            <numerusform>Банки вопросов · %n вопрос</numerusform>
            <numerusform>Банки вопросов · %n вопроса</numerusform>
            <numerusform>Банки вопросов · %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures · %n</source>
        <translation>
            <numerusform>Рисунки · %n</numerusform>
            <numerusform>Рисунки · %n</numerusform>
            <numerusform>Рисунки · %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Other files · %n</source>
        <translation>
            <numerusform>Другие файлы · %n</numerusform>
            <numerusform>Другие файлы · %n</numerusform>
            <numerusform>Другие файлы · %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursesPage</name>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Add a course from a file…</source>
        <translation>Добавить курс из файла…</translation>
    </message>
    <message>
        <source>There is no course on this PC yet. Ask your trainer for one, then start Kense again.</source>
        <translation>На этом компьютере пока нет курсов. Попросите курс у преподавателя и запустите Kense снова.</translation>
    </message>
    <message>
        <source>Course {number}</source>
        <translation>Курс {number}</translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation>Внутренний курс</translation>
    </message>
    <message>
        <source>Its practice desks are ready; the lessons are coming.</source>
        <translation>Тренажёры готовы, уроки появятся позже.</translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation>{title}: пройдено {percent}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open: {title}</source>
        <translation>Открыть: {title}</translation>
    </message>
    <message>
        <source>Builds on: {courses}</source>
        <translation>Опирается на: {courses}</translation>
    </message>
    <message>
        <source>Exams over several courses</source>
        <translation>Экзамены по нескольким курсам</translation>
    </message>
    <message>
        <source>Opens when these courses are on this PC: {courses}</source>
        <translation>Откроется, когда на этом компьютере будут курсы: {courses}</translation>
    </message>
    <message>
        <source>To the exam</source>
        <translation>К экзамену</translation>
    </message>
    <message>
        <source>To the exam: {title}</source>
        <translation>К экзамену: {title}</translation>
    </message>
    <message>
        <source>Short paths by role</source>
        <translation>Короткие программы по роду работы</translation>
    </message>
    <message>
        <source>If you have little time, begin with the courses that your work needs most.</source>
        <translation>Если времени мало, начните с курсов, которые нужнее всего для вашей работы.</translation>
    </message>
    <message>
        <source>{course}: ready</source>
        <translation>{course}: готов</translation>
    </message>
    <message>
        <source>{course}: coming</source>
        <translation>{course}: скоро</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Около %n минуты</numerusform>
            <numerusform>Около %n минут</numerusform>
            <numerusform>Около %n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Builds on %n other course(s)</source>
        <translation>
            <numerusform>Опирается на %n другой курс</numerusform>
            <numerusform>Опирается на %n других курса</numerusform>
            <numerusform>Опирается на %n других курсов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Kense made a mistake. What the screen called saved is safe. Please show the lines below to the person who looks after this PC, then go on or start Kense again.</source>
        <translation>В программе Kense произошла ошибка. Всё, что отмечено на экране как сохранённое, цело. Покажите строки ниже тому, кто обслуживает этот компьютер, затем продолжите работу или запустите Kense снова.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
</context>
<context>
    <name>CriterionBox</name>
    <message>
        <source>Criterion {number} of {total}: {criterion}</source>
        <translation>Критерий {number} из {total}: {criterion}</translation>
    </message>
    <message>
        <source>As given before</source>
        <translation>Как оценено раньше</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>By half</source>
        <translation>Выполнено наполовину</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Выполнено полностью</translation>
    </message>
    <message>
        <source>{level} (points: {points})</source>
        <translation>{level} (баллы: {points})</translation>
    </message>
</context>
<context>
    <name>DamagedPage</name>
    <message>
        <source>The file is damaged</source>
        <translation>Файл повреждён</translation>
    </message>
    <message>
        <source>Make the file anew</source>
        <translation>Создать файл заново</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The file of {name} is damaged</source>
        <translation>Файл профиля {name} повреждён</translation>
    </message>
    <message>
        <source>There is neither a backup nor a journal from which it could be made anew. The damaged file stays as it is: show its folder to the person who looks after this PC.</source>
        <translation>Нет ни резервной копии, ни журнала, из которых его можно создать заново. Повреждённый файл остаётся как есть: покажите его папку тому, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>The damaged file is kept. The records of other people on this PC are not concerned.</source>
        <translation>Повреждённый файл сохраняется. Записи других людей на этом компьютере не затронуты.</translation>
    </message>
    <message numerus="yes">
        <source>The newest good backup is of {day} and has %n entries.</source>
        <translation>
            <numerusform>Последняя исправная копия сделана {day}, в ней %n запись.</numerusform>
            <numerusform>Последняя исправная копия сделана {day}, в ней %n записи.</numerusform>
            <numerusform>Последняя исправная копия сделана {day}, в ней %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more entries stand in the journal beside it.</source>
        <translation>
            <numerusform>Ещё %n запись есть в журнале рядом с ней.</numerusform>
            <numerusform>Ещё %n записи есть в журнале рядом с ней.</numerusform>
            <numerusform>Ещё %n записей есть в журнале рядом с ней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DateEditor</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Not a full date yet</source>
        <translation>Дата пока неполная</translation>
    </message>
</context>
<context>
    <name>DateView</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Your answer: day, month and year</source>
        <translation>Ваш ответ: день, месяц и год</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Not a full date yet: day, month, year.</source>
        <translation>Дата неполная: нужны день, месяц и год.</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
</context>
<context>
    <name>DeadlineField</name>
    <message>
        <source>Counted from a term of law</source>
        <translation>Считать по сроку, установленному законом</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Дата поступления</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>What do you do?</source>
        <translation>Что вы делаете?</translation>
    </message>
</context>
<context>
    <name>DeskCard</name>
    <message>
        <source>This PC is an HR desk</source>
        <translation>Этот компьютер – рабочее место кадровой службы</translation>
    </message>
    <message>
        <source>It stands in the rail, under Workplaces.</source>
        <translation>Оно в меню слева, в разделе «Рабочие места».</translation>
    </message>
    <message>
        <source>Open the HR desk</source>
        <translation>Открыть рабочее место</translation>
    </message>
    <message>
        <source>HR desk</source>
        <translation>Рабочее место кадровой службы</translation>
    </message>
    <message>
        <source>For the HR officer’s PC alone: collecting progress, reports and certificates for the whole office.</source>
        <translation>Только для компьютера кадровой службы: сбор результатов, отчёты и сертификаты для всей организации.</translation>
    </message>
    <message>
        <source>Set up the HR desk…</source>
        <translation>Настроить рабочее место…</translation>
    </message>
</context>
<context>
    <name>DeskView</name>
    <message>
        <source>What do you do?</source>
        <translation>Что вы делаете?</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>The case</source>
        <translation>Дело</translation>
    </message>
</context>
<context>
    <name>DesksPage</name>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Desks on which you do the work itself: on invented cases, at your own pace, as often as you like. You are scored on lawfulness and time, never on the order of your clicks.</source>
        <translation>Тренажёры, на которых вы делаете саму работу: на вымышленных делах, в своём темпе, сколько угодно раз. Оцениваются законность и сроки, а не порядок щелчков.</translation>
    </message>
    <message>
        <source>There is no practice desk on this PC yet. Ask your trainer for a course that has some.</source>
        <translation>На этом компьютере пока нет тренажёров. Попросите у тренера курс с тренажёрами.</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Около {minutes} мин</translation>
    </message>
    <message>
        <source>Best {score} of 100</source>
        <translation>Лучший результат: {score} из 100</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>{verb}: {title}</source>
        <translation>{verb}: {title}</translation>
    </message>
    <message>
        <source>A run waits</source>
        <translation>Попытка не завершена</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Пока не сдано</translation>
    </message>
</context>
<context>
    <name>DialogueMap</name>
    <message>
        <source>Map of the dialogue</source>
        <translation>Карта диалога</translation>
    </message>
    <message>
        <source>End of the dialogue</source>
        <translation>Конец диалога</translation>
    </message>
    <message>
        <source>Leads to: {ways}</source>
        <translation>Ведёт к: {ways}</translation>
    </message>
    <message>
        <source>Then the script goes on where it was left</source>
        <translation>Дальше сценарий идёт с того места, где его оставили</translation>
    </message>
    <message>
        <source>Cannot be reached</source>
        <translation>Сюда не попасть</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>конец</translation>
    </message>
</context>
<context>
    <name>DialogueView</name>
    <message>
        <source>The conversation</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>The conversation is over. Hand in to see what it was worth.</source>
        <translation>Разговор окончен. Завершите попытку, чтобы узнать результат.</translation>
    </message>
    <message>
        <source>You: {words}</source>
        <translation>Вы: {words}</translation>
    </message>
    <message>
        <source>(the time was over)</source>
        <translation>(время вышло)</translation>
    </message>
</context>
<context>
    <name>DoctorPage</name>
    <message>
        <source>Write the default settings</source>
        <translation>Записать настройки по умолчанию</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Очистить кэш</translation>
    </message>
    <message>
        <source>Move them aside</source>
        <translation>Отложить в сторону</translation>
    </message>
    <message>
        <source>Narrow the rights</source>
        <translation>Сузить права</translation>
    </message>
    <message>
        <source>Write a new card</source>
        <translation>Записать новую карточку</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Ход проверки</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>Save a report without names…</source>
        <translation>Сохранить отчёт без имён…</translation>
    </message>
    <message>
        <source>Kense is looking…</source>
        <translation>Kense проверяет…</translation>
    </message>
    <message>
        <source>Kense looks at folders, disk, clock, fonts, courses and profiles. It changes nothing by looking, and no names are read out. A mend keeps what it replaces.</source>
        <translation>Kense проверяет папки, диск, часы, шрифты, курсы и профили. Проверка ничего не меняет, имена не называются. При исправлении заменённое сохраняется.</translation>
    </message>
    <message>
        <source>Kense is looking: {done} of {total}</source>
        <translation>Kense проверяет: {done} из {total}</translation>
    </message>
    <message>
        <source>Nothing is wrong on this PC.</source>
        <translation>На этом ПК всё в порядке.</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Kense is mending…</source>
        <translation>Kense исправляет…</translation>
    </message>
    <message>
        <source>Restored profile</source>
        <translation>Восстановленный профиль</translation>
    </message>
    <message>
        <source>Save a report without names</source>
        <translation>Сохранить отчёт без имён</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
</context>
<context>
    <name>EarlierPane</name>
    <message>
        <source>Earlier states of the course</source>
        <translation>Прежние состояния курса</translation>
    </message>
    <message>
        <source>Go back to this state</source>
        <translation>Вернуться к этому состоянию</translation>
    </message>
    <message>
        <source>Earlier states</source>
        <translation>Прежние состояния</translation>
    </message>
    <message>
        <source>A state is kept each time the course is opened after a change. Going back can be undone.</source>
        <translation>Состояние сохраняется каждый раз, когда курс открывают после изменений. Возврат можно отменить.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Choose a state to see what differs.</source>
        <translation>Выберите состояние, чтобы увидеть отличия.</translation>
    </message>
    <message>
        <source>Nothing differs from now.</source>
        <translation>Ничего не отличается.</translation>
    </message>
    <message>
        <source>Go back to an earlier state</source>
        <translation>Вернуться к прежнему состоянию</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) differ from now</source>
        <translation>
            <numerusform>%n файл отличается от нынешнего</numerusform>
            <numerusform>%n файла отличаются от нынешних</numerusform>
            <numerusform>%n файлов отличаются от нынешних</numerusform>
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
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Look of the certificates</source>
        <translation>Вид сертификатов</translation>
    </message>
    <message>
        <source>Who may have one?</source>
        <translation>Кому можно выдать?</translation>
    </message>
    <message>
        <source>People who may have a certificate</source>
        <translation>Сотрудники, которым можно выдать сертификат</translation>
    </message>
    <message>
        <source>People who may not have one, and why</source>
        <translation>Сотрудники, которым сертификат выдать нельзя, и причины</translation>
    </message>
    <message>
        <source>Who may have a certificate</source>
        <translation>Кому можно выдать сертификат</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Все подразделения</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Отметить всех</translation>
    </message>
    <message>
        <source>Tick nobody</source>
        <translation>Снять отметки</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Табельный номер</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>Продлевает</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нельзя</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Your PIN</source>
        <translation>Ваш PIN-код</translation>
    </message>
    <message>
        <source>Put my name on the receipt</source>
        <translation>Указать моё имя в квитанции</translation>
    </message>
    <message>
        <source>Erase this profile…</source>
        <translation>Удалить этот профиль…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Takes everything you did on this PC away, for good. A signed receipt says so.</source>
        <translation>Навсегда удаляет всё, что вы сделали на этом компьютере. Это подтверждает подписанная квитанция.</translation>
    </message>
    <message>
        <source>Erase this profile</source>
        <translation>Удаление профиля</translation>
    </message>
    <message>
        <source>Type the name of the profile to confirm: {name}</source>
        <translation>Для подтверждения введите имя профиля: {name}</translation>
    </message>
    <message>
        <source>This stays elsewhere: what was handed to HR, printed documents, and copies that somebody made of the folder. If HR does not have your records yet, send them first.</source>
        <translation>В других местах останется переданное в кадровую службу, напечатанные документы и сделанные кем-то копии папки. Если у кадровой службы ещё нет ваших записей, сначала отправьте их.</translation>
    </message>
    <message>
        <source>This would be lost:</source>
        <translation>Будет потеряно:</translation>
    </message>
    <message>
        <source>The name is not that of this profile. Nothing was erased. Type it as it stands above.</source>
        <translation>Это не имя этого профиля. Ничего не удалено. Введите его так, как написано выше.</translation>
    </message>
</context>
<context>
    <name>ErasedPage</name>
    <message>
        <source>The profile is erased</source>
        <translation>Профиль удалён</translation>
    </message>
    <message>
        <source>Save the receipt…</source>
        <translation>Сохранить квитанцию…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>What was handed to HR before, printed documents, and copies that somebody made of the folder stay.</source>
        <translation>Остаётся то, что раньше передано в кадровую службу, напечатанные документы и сделанные кем-то копии папки.</translation>
    </message>
    <message>
        <source>A signed receipt is kept in {folder}. You can save a copy for yourself.</source>
        <translation>Подписанная квитанция хранится в {folder}. Вы можете сохранить себе копию.</translation>
    </message>
    <message>
        <source>Folder for the receipt</source>
        <translation>Папка для квитанции</translation>
    </message>
    <message>
        <source>The receipt is saved: {file}</source>
        <translation>Квитанция сохранена: {file}</translation>
    </message>
</context>
<context>
    <name>EssayCard</name>
    <message>
        <source>You mark this answer yourself, by these criteria.</source>
        <translation>Этот ответ вы оцениваете сами по этим критериям.</translation>
    </message>
    <message>
        <source>Name of the trainer</source>
        <translation>Имя преподавателя</translation>
    </message>
    <message>
        <source>Opening code</source>
        <translation>Код открытия</translation>
    </message>
    <message>
        <source>A trainer marks this</source>
        <translation>Оценивает преподаватель</translation>
    </message>
    <message>
        <source>A trainer gives the points for this answer.</source>
        <translation>Баллы за этот ответ ставит преподаватель.</translation>
    </message>
    <message>
        <source>This PC cannot prove who typed the marks: the name stands on the record as it was typed here.</source>
        <translation>Этот компьютер не может подтвердить, кто ввёл баллы: в записи стоит имя, набранное здесь.</translation>
    </message>
    <message>
        <source>The code shows that somebody who knows it gave the marks; the name stands on the record as it was typed.</source>
        <translation>Код показывает, что баллы поставил тот, кто его знает; имя стоит в записи так, как набрано.</translation>
    </message>
    <message>
        <source>Type the name of the trainer first. The points above are kept.</source>
        <translation>Сначала введите имя преподавателя. Выбранные выше баллы не потеряны.</translation>
    </message>
    <message>
        <source>This is not the opening code. Nothing was saved; the points above are kept. Type it again.</source>
        <translation>Код открытия неверен. Ничего не сохранено; выбранные выше баллы не потеряны. Введите код ещё раз.</translation>
    </message>
</context>
<context>
    <name>EssayView</name>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>По каким критериям оценивается</translation>
    </message>
    <message>
        <source>{criterion} (points: {points})</source>
        <translation>{criterion} (баллы: {points})</translation>
    </message>
    <message>
        <source>A trainer gives the points.</source>
        <translation>Баллы ставит преподаватель.</translation>
    </message>
    <message>
        <source>After you have handed in, you give the points yourself.</source>
        <translation>После завершения теста баллы вы поставите сами.</translation>
    </message>
    <message>
        <source>Advised: {least} to {most}.</source>
        <translation>Рекомендуется от {least} до {most}.</translation>
    </message>
    <message>
        <source>Advised: at most {most}.</source>
        <translation>Рекомендуется не более {most}.</translation>
    </message>
    <message>
        <source>Advised: at least {least}.</source>
        <translation>Рекомендуется не менее {least}.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n слово</numerusform>
            <numerusform>%n слова</numerusform>
            <numerusform>%n слов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExamClock</name>
    <message>
        <source>Last minutes</source>
        <translation>Последние минуты</translation>
    </message>
    <message>
        <source>Show the clock</source>
        <translation>Показать время</translation>
    </message>
    <message>
        <source>Hide the clock</source>
        <translation>Скрыть время</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left.</source>
        <translation>
            <numerusform>Осталась %n минута.</numerusform>
            <numerusform>Осталось %n минуты.</numerusform>
            <numerusform>Осталось %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left.</source>
        <translation>
            <numerusform>Осталась %n секунда.</numerusform>
            <numerusform>Осталось %n секунды.</numerusform>
            <numerusform>Осталось %n секунд.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExchangeBar</name>
    <message>
        <source>Export XLIFF 1.2…</source>
        <translation>Выгрузить XLIFF 1.2…</translation>
    </message>
    <message>
        <source>Export XLIFF 2.0…</source>
        <translation>Выгрузить XLIFF 2.0…</translation>
    </message>
    <message>
        <source>Import XLIFF…</source>
        <translation>Загрузить XLIFF…</translation>
    </message>
    <message>
        <source>Take those with a changed source too</source>
        <translation>Взять и те, где источник изменён</translation>
    </message>
    <message>
        <source>What did not come in</source>
        <translation>Что не вошло</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Файл {file} не читается ({reason}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>Export translations</source>
        <translation>Выгрузка переводов</translation>
    </message>
    <message>
        <source>XLIFF files (*.xlf)</source>
        <translation>Файлы XLIFF (*.xlf)</translation>
    </message>
    <message>
        <source>Import translations</source>
        <translation>Загрузка переводов</translation>
    </message>
    <message>
        <source>XLIFF files (*.xlf *.xliff)</source>
        <translation>Файлы XLIFF (*.xlf *.xliff)</translation>
    </message>
    <message>
        <source>{file} was written. Texts: {written}, left out: {left}.</source>
        <translation>Файл {file} записан. Текстов: {written}, пропущено: {left}.</translation>
    </message>
    <message>
        <source>The course was edited while the file was read. Import it once more.</source>
        <translation>Пока файл читался, курс изменился. Загрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>Texts in the file: {found}. Taken: {taken}, as they were: {same}, told below: {notes}.</source>
        <translation>Текстов в файле: {found}. Взято: {taken}, без изменений: {same}, см. ниже: {notes}.</translation>
    </message>
    <message>
        <source>Translations from a file</source>
        <translation>Переводы из файла</translation>
    </message>
</context>
<context>
    <name>ExtraTimeForm</name>
    <message>
        <source>For people who need it. It holds for attempts that begin from now on and stands on their record.</source>
        <translation>Для тех, кому это необходимо. Действует для попыток, начатых с этого момента, и указывается в их записи.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>Дополнительное время</translation>
    </message>
    <message>
        <source>Who allows it</source>
        <translation>Кто разрешает</translation>
    </message>
    <message>
        <source>Keep this extra time</source>
        <translation>Сохранить дополнительное время</translation>
    </message>
    <message>
        <source>Write who allows the extra time. Nothing was changed yet.</source>
        <translation>Укажите, кто разрешает дополнительное время. Пока ничего не изменено.</translation>
    </message>
    <message>
        <source>The extra time is recorded.</source>
        <translation>Дополнительное время внесено в запись.</translation>
    </message>
    <message>
        <source>Extra time now: none</source>
        <translation>Дополнительное время сейчас: нет</translation>
    </message>
    <message>
        <source>Extra time now: {percent}, allowed by {name}</source>
        <translation>Дополнительное время сейчас: {percent}; разрешил: {name}</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Faults in the text</source>
        <translation>Ошибки в тексте</translation>
    </message>
    <message>
        <source>Line {line}: {fault}</source>
        <translation>Строка {line}: {fault}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaultsCard</name>
    <message>
        <source>Mend this first ({count})</source>
        <translation>Сначала исправьте это ({count})</translation>
    </message>
    <message>
        <source>{file}, line {line}: {problem}</source>
        <translation>{file}, строка {line}: {problem}</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Go to: {place}</source>
        <translation>Перейти: {place}</translation>
    </message>
</context>
<context>
    <name>FieldForm</name>
    <message>
        <source>Text, {language}</source>
        <translation>Текст, {language}</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>From the left, mm</source>
        <translation>Слева, мм</translation>
    </message>
    <message>
        <source>From the top, mm</source>
        <translation>Сверху, мм</translation>
    </message>
    <message>
        <source>Width, mm</source>
        <translation>Ширина, мм</translation>
    </message>
    <message>
        <source>Height, mm</source>
        <translation>Высота, мм</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Smallest size</source>
        <translation>Наименьший размер</translation>
    </message>
    <message>
        <source>Lines at most</source>
        <translation>Строк не более</translation>
    </message>
</context>
<context>
    <name>FindLine</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Same capitals</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Place before</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Закрыть поиск</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced</source>
        <translation>
            <numerusform>Заменено в %n месте</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
            <numerusform>Заменено в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n место</numerusform>
            <numerusform>%n места</numerusform>
            <numerusform>%n мест</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message>
        <source>Whose profile is it? The name is optional.</source>
        <translation>Чей это профиль? Имя указывать не обязательно.</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>Profiles, records and added courses of everybody on this PC. Change nothing in it by hand.</source>
        <translation>Профили, записи и добавленные курсы всех, кто занимается на этом компьютере. Ничего не меняйте в ней вручную.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>The folder could not be opened from here. Nothing is lost. Open it in your file manager.</source>
        <translation>Открыть папку отсюда не удалось. Ничего не потеряно. Откройте её в своём файловом менеджере.</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>The day of your next check: day, month and year</source>
        <translation>Дата вашей следующей проверки: день, месяц и год</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Указать день</translation>
    </message>
    <message>
        <source>Set the day of your next check</source>
        <translation>Указать день следующей проверки</translation>
    </message>
    <message>
        <source>What you will recall</source>
        <translation>Что вы вспомните</translation>
    </message>
    <message>
        <source>The day of your next check</source>
        <translation>День вашей следующей проверки</translation>
    </message>
    <message>
        <source>Write a day to come, such as 01.03.2027.</source>
        <translation>Введите будущую дату, например 01.03.2027.</translation>
    </message>
    <message numerus="yes">
        <source>A forecast stands here after %n more answer(s).</source>
        <translation>
            <numerusform>Прогноз появится здесь ещё через %n ответ.</numerusform>
            <numerusform>Прогноз появится здесь ещё через %n ответа.</numerusform>
            <numerusform>Прогноз появится здесь ещё через %n ответов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForgottenPinPage</name>
    <message>
        <source>Forgotten PIN</source>
        <translation>Забытый PIN-код</translation>
    </message>
    <message>
        <source>The answer of the office</source>
        <translation>Ответ кадровой службы</translation>
    </message>
    <message>
        <source>Check the answer</source>
        <translation>Проверить ответ</translation>
    </message>
    <message>
        <source>Save this PC&apos;s card…</source>
        <translation>Сохранить карточку этого компьютера…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Too many wrong answers. Your progress is safe. You can try again in {seconds} s.</source>
        <translation>Слишком много неверных ответов. Ваши результаты сохранены. Повторить можно через {seconds} с.</translation>
    </message>
    <message>
        <source>The wait is over. You can type an answer again.</source>
        <translation>Ожидание закончилось. Ответ можно ввести снова.</translation>
    </message>
    <message>
        <source>{name}: your progress stays. The office can take the PIN away, over the phone.</source>
        <translation>{name}: ваши результаты останутся. Кадровая служба может снять PIN-код по телефону.</translation>
    </message>
    <message>
        <source>1. Call the office and read this to it, letter by letter:</source>
        <translation>1. Позвоните в кадровую службу и прочтите это по буквам:</translation>
    </message>
    <message>
        <source>There is no zero, no O, no one and no I in it.</source>
        <translation>Здесь нет нуля, буквы O, единицы и буквы I.</translation>
    </message>
    <message>
        <source>Offices that can answer: {offices}</source>
        <translation>Могут ответить: {offices}</translation>
    </message>
    <message>
        <source>2. Type what the office reads to you:</source>
        <translation>2. Введите то, что вам прочтут:</translation>
    </message>
    <message>
        <source>If the office does not know this PC yet, save the card of this PC to a stick and bring it there once.</source>
        <translation>Если кадровая служба ещё не знает этот компьютер, сохраните его карточку на флешку и один раз принесите туда.</translation>
    </message>
    <message>
        <source>This PC does not know your office yet, so nobody could answer from afar.</source>
        <translation>Этот компьютер ещё не знает вашу кадровую службу, поэтому ответить издалека никто не сможет.</translation>
    </message>
    <message>
        <source>1. Ask your HR officer for the card of the office, a small file that ends in .koffice.</source>
        <translation>1. Попросите у кадровика карточку службы: небольшой файл с окончанием .koffice.</translation>
    </message>
    <message>
        <source>2. Somebody who can sign in here, or a guest, opens Certificates, then “Send my progress”, and takes the card in. Compare its id with the office by phone.</source>
        <translation>2. Тот, кто может войти на этом компьютере, или гость открывает «Сертификаты», затем «Отправить мои результаты» и принимает карточку. Сверьте её номер со службой по телефону.</translation>
    </message>
    <message>
        <source>3. Save the card of this PC to a stick and give it to the office, which needs it to answer.</source>
        <translation>3. Сохраните карточку этого компьютера на флешку и передайте службе: без неё ответить нельзя.</translation>
    </message>
    <message>
        <source>4. Come back to this page. Your progress waits for you unchanged.</source>
        <translation>4. Вернитесь на эту страницу. Ваши результаты ждут вас без изменений.</translation>
    </message>
    <message>
        <source>Type the answer of the office first.</source>
        <translation>Сначала введите ответ кадровой службы.</translation>
    </message>
    <message>
        <source>Folder for the card of this PC</source>
        <translation>Папка для карточки этого компьютера</translation>
    </message>
    <message>
        <source>The card of this PC is saved: {file}</source>
        <translation>Карточка этого компьютера сохранена: {file}</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>The term in full</source>
        <translation>Термин полностью</translation>
    </message>
    <message>
        <source>Filter: any language, any spelling</source>
        <translation>Отбор: на любом языке, в любом написании</translation>
    </message>
    <message>
        <source>Filter the terms</source>
        <translation>Отобрать термины</translation>
    </message>
    <message>
        <source>No term fits. Try fewer letters.</source>
        <translation>Подходящих терминов нет. Введите меньше букв.</translation>
    </message>
    <message>
        <source>Formerly: {words}</source>
        <translation>Прежнее название: {words}</translation>
    </message>
</context>
<context>
    <name>GuideBar</name>
    <message>
        <source>Nothing is asked here. Listen, then go on.</source>
        <translation>Здесь ни о чём не спрашивают. Выслушайте и продолжайте.</translation>
    </message>
    <message>
        <source>Nothing is left to do now. Go on to the next event.</source>
        <translation>Сейчас всё сделано. Переходите к следующему событию.</translation>
    </message>
    <message>
        <source>Nothing is left to do in this stage. Look it over, then finish it.</source>
        <translation>На этом этапе всё сделано. Просмотрите его и завершите.</translation>
    </message>
    <message>
        <source>Nothing is left to do here. Look over your work, then hand in.</source>
        <translation>Здесь всё сделано. Просмотрите работу и завершите попытку.</translation>
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
        <translation>Печать или сохранение</translation>
    </message>
    <message>
        <source>The whole course</source>
        <translation>Весь курс</translation>
    </message>
    <message>
        <source>This lesson</source>
        <translation>Этот урок</translation>
    </message>
    <message>
        <source>Job aid on one page</source>
        <translation>Памятка на одной странице</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Что печатать</translation>
    </message>
    <message>
        <source>A job aid has the rules, steps, tables and warnings of the lesson alone, for the wall.</source>
        <translation>В памятке только правила, шаги, таблицы и предостережения урока: её можно повесить на стену.</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>Second language, below the first</source>
        <translation>Второй язык, под первым</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Back to the lesson</source>
        <translation>Вернуться к уроку</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Вернуться к курсу</translation>
    </message>
    <message>
        <source>Questions get lines to write on, and their answers stand on the last page. Course, version and the day on which the law was checked stand at the foot of every page.</source>
        <translation>Для ответов на вопросы оставлены строки, сами ответы – на последней странице. Внизу каждой страницы указаны курс, его версия и дата проверки закона.</translation>
    </message>
    <message>
        <source>The document is being made…</source>
        <translation>Документ создаётся…</translation>
    </message>
    <message>
        <source>The document is being made: {percent}</source>
        <translation>Документ создаётся: {percent}</translation>
    </message>
    <message>
        <source>The document is saved: {file}</source>
        <translation>Документ сохранён: {file}</translation>
    </message>
    <message>
        <source>The document was sent to the printer.</source>
        <translation>Документ отправлен на печать.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Your data are kept in {folder}.</source>
        <translation>Ваши данные хранятся в папке {folder}.</translation>
    </message>
    <message>
        <source>Does something not work?</source>
        <translation>Что-то не работает?</translation>
    </message>
    <message>
        <source>Kense looks at this PC and says what is wrong, what is safe and what to do.</source>
        <translation>Kense проверит этот ПК и скажет, что не так, что в безопасности и что делать.</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Kense, assigned work</source>
        <translation>Kense, назначенное обучение</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules…   Ctrl K</source>
        <translation>Искать уроки, термины, правила…   Ctrl K</translation>
    </message>
    <message>
        <source>Search…   Ctrl K</source>
        <translation>Поиск…   Ctrl K</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules (Ctrl+K)</source>
        <translation>Искать уроки, термины, правила (Ctrl+K)</translation>
    </message>
    <message>
        <source>next deadline {day}</source>
        <translation>ближайший срок – {day}</translation>
    </message>
    <message>
        <source>My transcript</source>
        <translation>Моя выписка об обучении</translation>
    </message>
    <message>
        <source>Short paths by role</source>
        <translation>Короткие программы по должностям</translation>
    </message>
    <message>
        <source>Good morning, {name}</source>
        <translation>Доброе утро, {name}</translation>
    </message>
    <message>
        <source>Good afternoon, {name}</source>
        <translation>Добрый день, {name}</translation>
    </message>
    <message>
        <source>Good evening, {name}</source>
        <translation>Добрый вечер, {name}</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Continue: {title}</source>
        <translation>Продолжить: {title}</translation>
    </message>
    <message>
        <source>{title}: {percent} done</source>
        <translation>{title}: пройдено {percent}</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Продолжите с того места, где остановились</translation>
    </message>
    <message>
        <source>Step {number} of {total} · {title}</source>
        <translation>Шаг {number} из {total} · {title}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title}</source>
        <translation>Урок {number} из {total} · {title}</translation>
    </message>
    <message>
        <source>Lesson {number} of {total} · {title} · paragraph {paragraph}</source>
        <translation>Урок {number} из {total} · {title} · абзац {paragraph}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>Начать: {title}</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Начните отсюда</translation>
    </message>
    <message>
        <source>Your next course</source>
        <translation>Ваш следующий курс</translation>
    </message>
    <message>
        <source>You have completed every course on this PC</source>
        <translation>Вы прошли все курсы на этом компьютере</translation>
    </message>
    <message>
        <source>You can read the lessons again at any time. Your statements are under Certificates.</source>
        <translation>Перечитать уроки можно в любое время. Ваши справки – в разделе «Сертификаты».</translation>
    </message>
    <message>
        <source>No course on this PC can be opened yet</source>
        <translation>На этом компьютере пока нет курсов, которые можно открыть</translation>
    </message>
    <message>
        <source>Ask your trainer for a course. When it is on this PC, start Kense again.</source>
        <translation>Попросите курс у преподавателя. Когда он появится на этом компьютере, запустите Kense снова.</translation>
    </message>
    <message>
        <source>Course outline: {title}</source>
        <translation>Содержание курса: {title}</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Содержание курса</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Learning path: {title}</source>
        <translation>Программа обучения: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) are saved. Open {file} with your calendar to take them in.</source>
        <translation>
            <numerusform>Сохранён %n срок. Чтобы добавить его, откройте {file} в своём календаре.</numerusform>
            <numerusform>Сохранено %n срока. Чтобы добавить их, откройте {file} в своём календаре.</numerusform>
            <numerusform>Сохранено %n сроков. Чтобы добавить их, откройте {file} в своём календаре.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n academic hour(s)</source>
        <translation>
            <numerusform>%n академический час</numerusform>
            <numerusform>%n академических часа</numerusform>
            <numerusform>%n академических часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s)</source>
        <translation>
            <numerusform>%n курс</numerusform>
            <numerusform>%n курса</numerusform>
            <numerusform>%n курсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation>
            <numerusform>Пройдено {done} из %n курса</numerusform>
            <numerusform>Пройдено {done} из %n курсов</numerusform>
            <numerusform>Пройдено {done} из %n курсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n practice desk(s)</source>
        <translation>
            <numerusform>%n тренажёр</numerusform>
            <numerusform>%n тренажёра</numerusform>
            <numerusform>%n тренажёров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HotspotView</name>
    <message>
        <source>You can also choose in this list:</source>
        <translation>Выбирать можно и в этом списке:</translation>
    </message>
    <message>
        <source>The picture of this question cannot be shown. Answer with the list below.</source>
        <translation>Рисунок к этому вопросу показать не удаётся. Ответьте с помощью списка ниже.</translation>
    </message>
    <message>
        <source>The picture shows: {description}</source>
        <translation>На рисунке: {description}</translation>
    </message>
    <message numerus="yes">
        <source>%n right place(s) not chosen.</source>
        <translation>
            <numerusform>Не выбрано %n верное место.</numerusform>
            <numerusform>Не выбрано %n верных места.</numerusform>
            <numerusform>Не выбрано %n верных мест.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IdleNotice</name>
    <message>
        <source>Nobody has been here for a while: Kense locks in {seconds} s. Any key goes on.</source>
        <translation>Здесь давно никого нет: Kense заблокируется через {seconds} с. Любая клавиша — продолжить.</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message>
        <source>The first rows of the table</source>
        <translation>Первые строки таблицы</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Строки с ошибками</translation>
    </message>
    <message>
        <source>Leave rows with faults out and take in the others</source>
        <translation>Пропустить строки с ошибками и внести остальные</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Do not take in</source>
        <translation>Не вносить</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Что в каком столбце?</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Первые строки</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>sheet “{sheet}”</source>
        <translation>лист «{sheet}»</translation>
    </message>
    <message>
        <source>text in {encoding}, columns parted by {apart}</source>
        <translation>текст в кодировке {encoding}, разделитель столбцов – {apart}</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– нет –</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>столбец {number}</translation>
    </message>
    <message>
        <source>Employee number</source>
        <translation>Табельный номер</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>ФИО полностью</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Name in Latin letters</source>
        <translation>Имя латинскими буквами</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Department above it</source>
        <translation>Вышестоящее подразделение</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>ImportChoices</name>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>Objective of questions that name none</source>
        <translation>Цель для вопросов без указанной цели</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Банк</translation>
    </message>
    <message>
        <source>Id of the new bank</source>
        <translation>Идентификатор нового банка</translation>
    </message>
    <message>
        <source>By its content</source>
        <translation>По содержанию</translation>
    </message>
    <message>
        <source>A new bank</source>
        <translation>Новый банк</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>What would come in</source>
        <translation>Что войдёт в курс</translation>
    </message>
    <message>
        <source>Kept as it stands, for an export to the same format</source>
        <translation>Сохраняется как есть для экспорта в тот же формат</translation>
    </message>
    <message>
        <source>What has no place here</source>
        <translation>Чему здесь нет места</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Первые слова</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Верные ответы</translation>
    </message>
    <message>
        <source>Other answers</source>
        <translation>Другие ответы</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим будет</translation>
    </message>
    <message>
        <source>stays outside</source>
        <translation>не войдёт</translation>
    </message>
    <message>
        <source>comes in changed</source>
        <translation>войдёт с изменением</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
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
        <translation>Вопросы для внесения, набранные или вставленные</translation>
    </message>
    <message>
        <source>Who registers a letter?
* The office that received it =&gt; Yes, on the same day.
- The writer</source>
        <translation>Кто регистрирует письмо?
* Орган, который его получил =&gt; Да, в тот же день.
- Автор письма</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>Type or paste questions here, or choose a file. You see what would come in before anything does.</source>
        <translation>Введите или вставьте вопросы сюда либо выберите файл. Вы увидите, что войдёт в курс, прежде чем что-либо войдёт.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Файл {file} не читается ({reason}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>From the file {file}</source>
        <translation>Из файла {file}</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Type instead</source>
        <translation>Набрать вручную</translation>
    </message>
    <message>
        <source>Export as GIFT…</source>
        <translation>Экспорт в GIFT…</translation>
    </message>
    <message>
        <source>Export as Moodle XML…</source>
        <translation>Экспорт в Moodle XML…</translation>
    </message>
    <message>
        <source>All questions of the course for another program</source>
        <translation>Все вопросы курса для другой программы</translation>
    </message>
    <message>
        <source>Questions and lessons (*.gift *.txt *.xml *.aiken *.csv *.tsv *.xlsx *.docx)</source>
        <translation>Вопросы и уроки (*.gift *.txt *.xml *.aiken *.csv *.tsv *.xlsx *.docx)</translation>
    </message>
    <message>
        <source>File of another program</source>
        <translation>Файл другой программы</translation>
    </message>
    <message>
        <source>{file} is there already and stays as it is. Choose another bank.</source>
        <translation>{file} уже есть и останется как есть. Выберите другой банк.</translation>
    </message>
    <message>
        <source>Brought in: {what}</source>
        <translation>Внесено: {what}</translation>
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
        <translation>Экспорт вопросов</translation>
    </message>
    <message>
        <source>Exported into {file}: {what}</source>
        <translation>Записано в {file}: {what}</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
</context>
<context>
    <name>InsertPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить рисунок…</translation>
    </message>
    <message>
        <source>New: {kind}</source>
        <translation>Новый блок: {kind}</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Change: {kind}</source>
        <translation>Изменение: {kind}</translation>
    </message>
    <message>
        <source>Change the block</source>
        <translation>Изменить блок</translation>
    </message>
</context>
<context>
    <name>InstallPage</name>
    <message>
        <source>Add a course</source>
        <translation>Добавить курс</translation>
    </message>
    <message>
        <source>Looking for courses in {place}…</source>
        <translation>Поиск курсов: {place}…</translation>
    </message>
    <message>
        <source>Choose a course file…</source>
        <translation>Выбрать файл курса…</translation>
    </message>
    <message>
        <source>Look into a folder…</source>
        <translation>Посмотреть в папке…</translation>
    </message>
    <message>
        <source>Look on the USB stick</source>
        <translation>Посмотреть на флешке</translation>
    </message>
    <message>
        <source>Back to the courses</source>
        <translation>Назад к курсам</translation>
    </message>
    <message>
        <source>Courses come as files that end in .kense, on a stick, in a shared folder or by mail. Kense first says what is in a file and who made it; nothing is installed before you say so. What you have learned stays.</source>
        <translation>Курсы приходят файлами с окончанием .kense: на флешке, в общей папке или по почте. Сначала Kense скажет, что в файле и кто его сделал; без вашего согласия ничего не устанавливается. Пройденное вами сохранится.</translation>
    </message>
    <message>
        <source>Courses (*.kense)</source>
        <translation>Курсы (*.kense)</translation>
    </message>
    <message>
        <source>Course file</source>
        <translation>Файл курса</translation>
    </message>
    <message>
        <source>Folder with courses</source>
        <translation>Папка с курсами</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again.</source>
        <translation>Флешка не найдена. Вставьте её, подождите немного и нажмите снова.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Какая флешка?</translation>
    </message>
    <message>
        <source>There is no course in it. Course files end in .kense.</source>
        <translation>Курса там нет. Файлы курсов оканчиваются на .kense.</translation>
    </message>
    <message>
        <source>Install it all the same</source>
        <translation>Всё равно установить</translation>
    </message>
    <message>
        <source>{title}, version {version}, is installed.</source>
        <translation>Курс «{title}», версия {version}, установлен.</translation>
    </message>
    <message>
        <source>Courses installed from files</source>
        <translation>Курсы, установленные из файлов</translation>
    </message>
    <message>
        <source>Publishers trusted on this computer</source>
        <translation>Издатели, которым доверяют на этом компьютере</translation>
    </message>
    <message>
        <source>Ask again next time</source>
        <translation>В следующий раз спросить</translation>
    </message>
    <message>
        <source>Ask again: {name}</source>
        <translation>Спросить снова: {name}</translation>
    </message>
    <message>
        <source>Version {version}, from {publisher}</source>
        <translation>Версия {version}, издатель: {publisher}</translation>
    </message>
    <message>
        <source>a folder or a publisher without a name</source>
        <translation>папка или издатель без имени</translation>
    </message>
    <message>
        <source>Go back to version {version}</source>
        <translation>Вернуться к версии {version}</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove: {title}</source>
        <translation>Удалить: {title}</translation>
    </message>
    <message>
        <source>Use version {version} again? What you have read, answered and passed stays.</source>
        <translation>Вернуться к версии {version}? Прочитанное, отвеченное и сданное сохранится.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Version {version} is in use again.</source>
        <translation>Снова используется версия {version}.</translation>
    </message>
    <message>
        <source>Remove {title} from this computer? What everybody did in it stays on record.</source>
        <translation>Удалить «{title}» с этого компьютера? Всё, что в нём сделано, останется в записях.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>Курс «{title}» удалён.</translation>
    </message>
</context>
<context>
    <name>IssuedActs</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Drawing certificates</source>
        <translation>Подготовка сертификатов к печати</translation>
    </message>
    <message>
        <source>The file for the printer is ready: {file}</source>
        <translation>Файл для печати готов: {file}</translation>
    </message>
    <message>
        <source>Open Badges (*.jwt)</source>
        <translation>Open Badges (*.jwt)</translation>
    </message>
    <message>
        <source>Save as Open Badge</source>
        <translation>Сохранить как Open Badge</translation>
    </message>
    <message>
        <source>The badge is saved: {file}</source>
        <translation>Файл Open Badge сохранён: {file}</translation>
    </message>
    <message>
        <source>Take the certificate {number} back? Once it is taken back, it stays so.</source>
        <translation>Отозвать сертификат {number}? Отменить отзыв будет нельзя.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>{number} is taken back. The new status list goes out with receipts.</source>
        <translation>Сертификат {number} отозван. Новый список статусов уйдёт вместе с квитанциями.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>Find a certificate by name or number</source>
        <translation>Найти сертификат по имени или номеру</translation>
    </message>
    <message>
        <source>Certificates that were issued</source>
        <translation>Выданные сертификаты</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>напечатан</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>не напечатан</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Выдан</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>How to print</source>
        <translation>Как печатать</translation>
    </message>
    <message>
        <source>One on its own sheet</source>
        <translation>Один на своём листе</translation>
    </message>
    <message>
        <source>Two on a sheet of A4</source>
        <translation>Два на листе А4</translation>
    </message>
    <message>
        <source>Two on a sheet of A3</source>
        <translation>Два на листе А3</translation>
    </message>
    <message>
        <source>Four on a sheet of A3</source>
        <translation>Четыре на листе А3</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Why it is printed again</source>
        <translation>Причина повторной печати</translation>
    </message>
    <message>
        <source>Print it…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Save as Open Badge…</source>
        <translation>Сохранить как Open Badge…</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Причина отзыва</translation>
    </message>
    <message>
        <source>Note for the register</source>
        <translation>Примечание для реестра</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Choose a certificate in the table to print it again or take it back.</source>
        <translation>Чтобы напечатать сертификат ещё раз или отозвать его, выберите его в таблице.</translation>
    </message>
    <message>
        <source>taken back on {day} by {name}: {reason}</source>
        <translation>отозван {day}, {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>IssuingPage</name>
    <message>
        <source>The issuing key signs certificates and status lists.</source>
        <translation>Ключом сертификатов подписываются сертификаты и списки статусов.</translation>
    </message>
    <message>
        <source>Who issues…</source>
        <translation>Кто выдаёт…</translation>
    </message>
    <message>
        <source>This register does not know yet who issues certificates. Fill this in once.</source>
        <translation>В этом реестре ещё не указано, кто выдаёт сертификаты. Заполните это один раз.</translation>
    </message>
    <message>
        <source>Issued by {office}; numbers begin with {prefix}-</source>
        <translation>Выдаёт {office}; номера начинаются с {prefix}-</translation>
    </message>
    <message>
        <source>Job {number} waits: a second person has to approve it.</source>
        <translation>Партия {number} ожидает: её должен утвердить второй сотрудник.</translation>
    </message>
    <message>
        <source>Issuing certificates</source>
        <translation>Выдача сертификатов</translation>
    </message>
    <message>
        <source>stopped; the rest waits and can be gone on with</source>
        <translation>остановлено; остальное ожидает, выдачу можно продолжить</translation>
    </message>
    <message>
        <source>Give up what is left of job {number}? What was issued stays issued.</source>
        <translation>Отменить остаток партии {number}? Уже выданные сертификаты останутся действительными.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Отменить остаток</translation>
    </message>
    <message>
        <source>Kept. What was issued before stays as it is.</source>
        <translation>Сохранено. Выданное раньше не меняется.</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Open this question</source>
        <translation>Открыть этот вопрос</translation>
    </message>
    <message>
        <source>Who took which option</source>
        <translation>Кто какой вариант выбрал</translation>
    </message>
    <message>
        <source>The thirds are those of all attempts by what they earned. In a good question the right option grows towards the upper third and the wrong ones shrink.</source>
        <translation>Трети — это все попытки по набранным баллам. У хорошего вопроса доля верного варианта растёт к верхней трети, а доля неверных убывает.</translation>
    </message>
    <message>
        <source>Certainty and what was right</source>
        <translation>Уверенность и верные ответы</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>Add: {name}</source>
        <translation>Добавить: {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Переместить строку выше</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Переместить строку ниже</translation>
    </message>
    <message>
        <source>{count} of at most {most}</source>
        <translation>{count} из {most} возможных</translation>
    </message>
    <message>
        <source>(still empty)</source>
        <translation>(пока пусто)</translation>
    </message>
</context>
<context>
    <name>JobsCard</name>
    <message>
        <source>Work of issuing that is not done</source>
        <translation>Незавершённые партии</translation>
    </message>
    <message>
        <source>Job {number}, {course}, wanted by {name} on {day}</source>
        <translation>Партия {number}, {course}, запрос – {name}, {day}</translation>
    </message>
    <message>
        <source>{issued} of {total} issued</source>
        <translation>выдано: {issued} из {total}</translation>
    </message>
    <message>
        <source>A second person has to approve it, with the own name and PIN.</source>
        <translation>Её должен утвердить второй сотрудник: своим именем и PIN-кодом.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Go on with job {n}</source>
        <translation>Продолжить партию {n}</translation>
    </message>
    <message>
        <source>Give up…</source>
        <translation>Отменить остаток…</translation>
    </message>
    <message>
        <source>Give up job {n}</source>
        <translation>Отменить остаток партии {n}</translation>
    </message>
    <message>
        <source>Name of the second person</source>
        <translation>Имя второго сотрудника</translation>
    </message>
    <message>
        <source>PIN of the second person</source>
        <translation>PIN-код второго сотрудника</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
</context>
<context>
    <name>KeyboardCard</name>
    <message>
        <source>The letters are under Alt and the key that sounds like them. Answers typed with Russian letters count where the author allows it.</source>
        <translation>Буквы набирают клавишей Alt вместе с похожей по звуку буквой. Ответы, набранные русскими буквами, засчитываются там, где это разрешил автор.</translation>
    </message>
    <message>
        <source>Insert {letter}</source>
        <translation>Вставить {letter}</translation>
    </message>
    <message>
        <source>Insert {letter} (Alt+{russian}, on a Latin keyboard Alt+{latin})</source>
        <translation>Вставить {letter} (Alt+{russian}, на латинской раскладке Alt+{latin})</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>Раскладка: {language}</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Copies on paper and new keys need them open.</source>
        <translation>Открытые ключи нужны для копий на бумаге и для создания новых ключей.</translation>
    </message>
    <message>
        <source>Copy all keys to a stick…</source>
        <translation>Скопировать все ключи на флешку…</translation>
    </message>
    <message>
        <source>Show the issuing key for paper…</source>
        <translation>Показать ключ сертификатов для записи на бумагу…</translation>
    </message>
    <message>
        <source>Replace the issuing key…</source>
        <translation>Заменить ключ сертификатов…</translation>
    </message>
    <message>
        <source>Save the card for PCs…</source>
        <translation>Сохранить карточку для компьютеров…</translation>
    </message>
    <message>
        <source>If the keys or their passphrase are lost, nothing that people sent can be opened and no certificate signed. Keep one copy on a stick in the safe, and the issuing key on paper in a closed envelope.</source>
        <translation>Если ключи или их парольная фраза утеряны, присланное уже нельзя открыть, а сертификаты – подписать. Храните одну копию на флешке в сейфе, а ключ сертификатов – на бумаге в запечатанном конверте.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>unlocked</source>
        <translation>открыты</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закрыты</translation>
    </message>
    <message>
        <source>Number of the card: {id}. People ask for it by phone before they send.</source>
        <translation>Номер карточки: {id}. Его спрашивают по телефону, прежде чем отправить результаты.</translation>
    </message>
    <message>
        <source>Keys that open what PCs send, and sign receipts</source>
        <translation>Ключи, которыми открывается присланное и подписываются квитанции</translation>
    </message>
    <message>
        <source>Key that signs certificates</source>
        <translation>Ключ, которым подписываются сертификаты</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ещё не создан</translation>
    </message>
    <message>
        <source>Certificates cannot be issued yet.</source>
        <translation>Выдавать сертификаты пока нельзя.</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>ends soon: replace it</source>
        <translation>скоро истекает: замените его</translation>
    </message>
    <message>
        <source>does not hold today</source>
        <translation>сегодня не действует</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>waits for the custodians</source>
        <translation>ожидает подписей хранителей</translation>
    </message>
    <message>
        <source>Number of the key: {kid}</source>
        <translation>Номер ключа: {kid}</translation>
    </message>
    <message>
        <source>It signs for {office} from {first} to {last}.</source>
        <translation>Им подписывают для {office} с {first} по {last}.</translation>
    </message>
    <message>
        <source>Key list number {version}, signed by {signatures} custodians; root keys: {roots}</source>
        <translation>Список ключей номер {version}, подписей хранителей: {signatures}; корневые ключи: {roots}</translation>
    </message>
    <message>
        <source>The root keys of the custodians still lie on this PC. Move each to the stick of its custodian, and delete it here: one who has both can make any key valid.</source>
        <translation>Корневые ключи хранителей всё ещё лежат на этом компьютере. Перенесите каждый на флешку его хранителя и удалите здесь: тот, у кого есть оба, может сделать действительным любой ключ.</translation>
    </message>
    <message>
        <source>Root keys</source>
        <translation>Корневые ключи</translation>
    </message>
    <message>
        <source>move them away</source>
        <translation>перенесите их</translation>
    </message>
    <message>
        <source>The keys are made. Numbers of the root keys, to compare by phone: {ids}</source>
        <translation>Ключи созданы. Номера корневых ключей для сверки по телефону: {ids}</translation>
    </message>
    <message>
        <source>Making keys</source>
        <translation>Создание ключей</translation>
    </message>
    <message>
        <source>Stick for the copies</source>
        <translation>Флешка для копий</translation>
    </message>
    <message>
        <source>Whoever reads the letters has the key. Are you alone at the screen?</source>
        <translation>Кто прочтёт эти буквы, получит ключ. Вы одни у экрана?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Make a new issuing key? It is used from the moment on at which both custodians have signed. What the old key signed holds for ever.</source>
        <translation>Создать новый ключ сертификатов? Он начнёт действовать, когда подпишут оба хранителя. Подписанное прежним ключом остаётся действительным.</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Создать новый ключ</translation>
    </message>
    <message>
        <source>Making a key</source>
        <translation>Создание ключа</translation>
    </message>
    <message>
        <source>Enough custodians have signed. The new list is in force.</source>
        <translation>Подписей хранителей достаточно. Новый список действует.</translation>
    </message>
    <message>
        <source>Signed by {signatures} of {needed} custodians; the list waits for the others.</source>
        <translation>Подписей хранителей: {signatures} из {needed}; список ожидает остальных.</translation>
    </message>
    <message>
        <source>Folder for the card</source>
        <translation>Папка для карточки</translation>
    </message>
    <message>
        <source>The card is saved: {file}. It is no secret: give it to every PC.</source>
        <translation>Карточка сохранена: {file}. В ней нет секретов: передайте её на каждый компьютер.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Written as text</source>
        <translation>Записано текстом</translation>
    </message>
</context>
<context>
    <name>LanguageScreen</name>
    <message>
        <source>Kense teaches civil servants to use the tools of e-government, at their own desk and without internet.</source>
        <translation>Kense учит государственных служащих пользоваться средствами электронного правительства – на рабочем месте и без интернета.</translation>
    </message>
    <message>
        <source>Welcome to Kense</source>
        <translation>Добро пожаловать в Kense</translation>
    </message>
    <message>
        <source>Choose a language first. You can change it later in Settings.</source>
        <translation>Сначала выберите язык. Позже его можно сменить в настройках.</translation>
    </message>
</context>
<context>
    <name>LanguagesPane</name>
    <message>
        <source>Languages side by side</source>
        <translation>Языки рядом</translation>
    </message>
</context>
<context>
    <name>LanguagesPanel</name>
    <message>
        <source>Texts to translate</source>
        <translation>Тексты для перевода</translation>
    </message>
    <message>
        <source>Translation of {key}</source>
        <translation>Перевод {key}</translation>
    </message>
    <message>
        <source>Nothing is left to translate here.</source>
        <translation>Здесь больше нечего переводить.</translation>
    </message>
    <message>
        <source>Same as source: {key}</source>
        <translation>Как в источнике: {key}</translation>
    </message>
    <message>
        <source>Seen, still right: {key}</source>
        <translation>Просмотрено, всё верно: {key}</translation>
    </message>
    <message>
        <source>Blocks of {lesson} as in the source</source>
        <translation>Блоки {lesson} как в исходном тексте</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>answered {count}</source>
        <translation>с ответом: {count}</translation>
    </message>
    <message>
        <source>open {count}</source>
        <translation>без ответа: {count}</translation>
    </message>
    <message>
        <source>flagged {count}</source>
        <translation>с пометкой: {count}</translation>
    </message>
    <message>
        <source>to read {count}</source>
        <translation>для чтения: {count}</translation>
    </message>
</context>
<context>
    <name>LessonBar</name>
    <message>
        <source>Outline</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Outline of the course</source>
        <translation>Содержание курса</translation>
    </message>
    <message>
        <source>The whole lesson in the other language</source>
        <translation>Весь урок на другом языке</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
    <message>
        <source>The same paragraph in another language, and terms</source>
        <translation>Тот же абзац на другом языке и термины</translation>
    </message>
    <message>
        <source>Module {number} · {title}</source>
        <translation>Модуль {number} · {title}</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Термины</translation>
    </message>
    <message>
        <source>Each paragraph in both languages</source>
        <translation>Каждый абзац на двух языках</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Рядом</translation>
    </message>
    <message>
        <source>Show in {language}</source>
        <translation>Показать: {language}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Читать вслух отсюда</translation>
    </message>
</context>
<context>
    <name>LessonColumn</name>
    <message>
        <source>There is no text in {wanted} yet; it is shown in {shown}.</source>
        <translation>Текста на выбранном языке ({wanted}) пока нет, показан другой: {shown}.</translation>
    </message>
</context>
<context>
    <name>LessonDrawer</name>
    <message>
        <source>Another language and terms</source>
        <translation>Другой язык и термины</translation>
    </message>
    <message>
        <source>Print or save…</source>
        <translation>Напечатать или сохранить…</translation>
    </message>
    <message>
        <source>Print or save this lesson…</source>
        <translation>Напечатать или сохранить этот урок…</translation>
    </message>
    <message>
        <source>{language} · paragraph {number}</source>
        <translation>{language} · абзац {number}</translation>
    </message>
    <message>
        <source>This lesson has no text in this language yet.</source>
        <translation>На этом языке текста урока пока нет.</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь терминов</translation>
    </message>
    <message>
        <source>Translation not yet checked by a specialist</source>
        <translation>Перевод ещё не проверен специалистом</translation>
    </message>
    <message>
        <source>Formerly: {words}</source>
        <translation>Прежнее название: {words}</translation>
    </message>
    <message>
        <source>In the glossary</source>
        <translation>В словаре терминов</translation>
    </message>
    <message>
        <source>{term}: in the glossary</source>
        <translation>{term}: в словаре терминов</translation>
    </message>
</context>
<context>
    <name>LessonEditor</name>
    <message>
        <source>Text of the lesson</source>
        <translation>Текст урока</translation>
    </message>
    <message>
        <source>Markdown. In a list, Tab moves a line in. Ctrl+Tab, or Escape and then Tab, leaves the text.</source>
        <translation>Markdown. В списке клавиша Tab сдвигает строку вправо. Ctrl+Tab или Escape, а затем Tab выводят из текста.</translation>
    </message>
</context>
<context>
    <name>LessonFoot</name>
    <message>
        <source>Previous: {title}</source>
        <translation>Предыдущее: {title}</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Следующее: {title}</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Содержание курса</translation>
    </message>
</context>
<context>
    <name>LessonNotes</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
    <message>
        <source>Bookmark this paragraph</source>
        <translation>Поставить закладку на этот абзац</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить</translation>
    </message>
    <message>
        <source>Highlight the selected words</source>
        <translation>Выделить выбранные слова</translation>
    </message>
    <message>
        <source>All my notes</source>
        <translation>Все мои заметки</translation>
    </message>
    <message>
        <source>Take the bookmark away</source>
        <translation>Убрать закладку</translation>
    </message>
    <message>
        <source>At words that this lesson has no more:</source>
        <translation>К словам, которых в уроке больше нет:</translation>
    </message>
    <message>
        <source>The words of the lesson have changed since.</source>
        <translation>С тех пор текст урока изменился.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Удалить: {words}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change: {words}</source>
        <translation>Изменить: {words}</translation>
    </message>
</context>
<context>
    <name>LessonOutline</name>
    <message>
        <source>Course {number}</source>
        <translation>Курс {number}</translation>
    </message>
    <message>
        <source>Outline of the course</source>
        <translation>Содержание курса</translation>
    </message>
    <message>
        <source>{title}, done</source>
        <translation>{title}, пройдено</translation>
    </message>
    <message>
        <source>{percent} · about {minutes} min left</source>
        <translation>{percent} · осталось около {minutes} мин</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>Lesson read. Saved</source>
        <translation>Урок прочитан. Сохранено</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
</context>
<context>
    <name>LessonPane</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The block was changed in the text meanwhile. Close this and open it again.</source>
        <translation>Тем временем блок изменился в тексте. Закройте форму и откройте её снова.</translation>
    </message>
</context>
<context>
    <name>LessonPreview</name>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>The lesson appears here as soon as its text can be read.</source>
        <translation>Урок появится здесь, как только его текст можно будет прочитать.</translation>
    </message>
    <message>
        <source>Preview · {language}</source>
        <translation>Предпросмотр · {language}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>нет текста</translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>без устаревших мест</translation>
    </message>
    <message>
        <source>Learners keep this in a small window beside their work. Here it is only shown.</source>
        <translation>Слушатели держат это в небольшом окне рядом с работой. Здесь оно только показано.</translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>устарел %n</numerusform>
            <numerusform>устарело %n</numerusform>
            <numerusform>устарело %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LessonRoom</name>
    <message>
        <source>Begin a translation</source>
        <translation>Начать перевод</translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation>Набор в {file}</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Добавить рисунок</translation>
    </message>
</context>
<context>
    <name>LessonToolbar</name>
    <message>
        <source>Tools of the text</source>
        <translation>Инструменты текста</translation>
    </message>
    <message>
        <source>Edit the block at the cursor</source>
        <translation>Изменить блок, в котором стоит курсор</translation>
    </message>
    <message>
        <source>Edit block</source>
        <translation>Изменить блок</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Ещё инструменты</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Термин</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Тренажёр</translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>Choose a case from the list.</source>
        <translation>Выберите дело из списка.</translation>
    </message>
    <message>
        <source>(no text)</source>
        <translation>(текста нет)</translation>
    </message>
    <message>
        <source>received {day} {time}</source>
        <translation>поступило {day} {time}</translation>
    </message>
</context>
<context>
    <name>ListedField</name>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Nothing is here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
</context>
<context>
    <name>ListenBar</name>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Next paragraph</source>
        <translation>Следующий абзац</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Close the notice about the voice</source>
        <translation>Закрыть сообщение о голосе</translation>
    </message>
    <message>
        <source>Go on reading</source>
        <translation>Читать дальше</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The backup is in place. Your PIN opens it.</source>
        <translation>Резервная копия восстановлена. Чтобы открыть её, введите ПИН-код.</translation>
    </message>
</context>
<context>
    <name>MappingField</name>
    <message>
        <source>A name is missing or stands twice; that row is not kept yet.</source>
        <translation>Имя не указано или повторяется; эта строка пока не сохраняется.</translation>
    </message>
</context>
<context>
    <name>MarksEditor</name>
    <message>
        <source>Passage {number}: {words}</source>
        <translation>Фрагмент {number}: {words}</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>ошибки нет</translation>
    </message>
</context>
<context>
    <name>MatchView</name>
    <message>
        <source>What belongs to: {left}</source>
        <translation>Подберите пару: {left}</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Departments by courses</source>
        <translation>Подразделения по курсам</translation>
    </message>
    <message>
        <source>People by courses</source>
        <translation>Сотрудники по курсам</translation>
    </message>
    <message>
        <source>Who has done what</source>
        <translation>Кто что прошёл</translation>
    </message>
    <message>
        <source>All departments</source>
        <translation>Все подразделения</translation>
    </message>
    <message>
        <source>The first {number}. Type letters of a name, or choose a department, to see others.</source>
        <translation>Показаны первые: {number}. Чтобы увидеть других, введите буквы имени или выберите подразделение.</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Подразделения</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Какие сотрудники</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>С просрочкой</translation>
    </message>
    <message>
        <source>Not everything done</source>
        <translation>Пройдено не всё</translation>
    </message>
    <message>
        <source>Everything done</source>
        <translation>Пройдено всё</translation>
    </message>
    <message>
        <source>Filter people</source>
        <translation>Отобрать сотрудников</translation>
    </message>
    <message>
        <source>Filter people…</source>
        <translation>Отобрать сотрудников…</translation>
    </message>
    <message>
        <source>Save this table…</source>
        <translation>Сохранить эту таблицу…</translation>
    </message>
    <message>
        <source>✓ completed   ◐ begun   · not begun   ! overdue. Enter opens a row.</source>
        <translation>✓ завершён   ◐ начат   · не начат   ! просрочен. Enter открывает строку.</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить рисунок…</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Добавить рисунок</translation>
    </message>
</context>
<context>
    <name>ModelAnswer</name>
    <message>
        <source>A good answer</source>
        <translation>Образец ответа</translation>
    </message>
</context>
<context>
    <name>ModelView</name>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Tables and pictures</source>
        <translation>Таблицы и графики</translation>
    </message>
    <message>
        <source>{answered} of {count} answered</source>
        <translation>Ответов: {answered} из {count}</translation>
    </message>
</context>
<context>
    <name>MultipleView</name>
    <message numerus="yes">
        <source>%n right option(s) not chosen.</source>
        <translation>
            <numerusform>Не выбран %n верный вариант.</numerusform>
            <numerusform>Не выбрано %n верных варианта.</numerusform>
            <numerusform>Не выбрано %n верных вариантов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameCard</name>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Give this profile a name</source>
        <translation>Дайте профилю имя</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>You learn as a guest. Give the profile your name, and everything you did so far is yours. A statement of completion is made only for a name.</source>
        <translation>Вы учитесь как гость. Дайте профилю своё имя, и всё сделанное станет вашим. Справка о прохождении выдаётся только на имя.</translation>
    </message>
    <message>
        <source>It stands on your next statements; those made before keep the name they were made for.</source>
        <translation>Оно будет стоять в следующих справках; в прежних останется имя, на которое они выданы.</translation>
    </message>
    <message>
        <source>The profile is now called {name}.</source>
        <translation>Теперь профиль называется {name}.</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <source>Your name stands on the statement of completion, so write it as in your official papers.</source>
        <translation>Ваше имя будет указано в справке о прохождении курса, поэтому напишите его так, как в документах.</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Как вас зовут?</translation>
    </message>
    <message>
        <source>Surname, given name, patronymic</source>
        <translation>Фамилия, имя, отчество</translation>
    </message>
    <message>
        <source>You can also begin without a name. What you do is kept, and the profile gets your name later in Settings.</source>
        <translation>Можно начать и без имени. Всё сделанное сохранится, а имя профилю вы дадите позже в настройках.</translation>
    </message>
    <message>
        <source>Learn as a guest</source>
        <translation>Учиться как гость</translation>
    </message>
    <message>
        <source>Please write your name. Without it a statement says nothing.</source>
        <translation>Напишите своё имя: без него справка ничего не подтвердит.</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>такой записи нет</translation>
    </message>
</context>
<context>
    <name>Navigator</name>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Question {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>есть ответ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>to read</source>
        <translation>для чтения</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>помечен</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>открыт сейчас</translation>
    </message>
</context>
<context>
    <name>NewCourseCard</name>
    <message>
        <source>Title of the course</source>
        <translation>Название курса</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Язык, на котором пишется</translation>
    </message>
    <message>
        <source>Id: small Latin letters, digits and hyphens; it never changes</source>
        <translation>Код: строчные латинские буквы, цифры и дефисы; он не меняется никогда</translation>
    </message>
    <message>
        <source>Make the course</source>
        <translation>Создать курс</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Новый курс</translation>
    </message>
    <message>
        <source>Languages of the course</source>
        <translation>Языки курса</translation>
    </message>
    <message>
        <source>The course needs a title in the language it is written in.</source>
        <translation>Курсу нужно название на языке, на котором он пишется.</translation>
    </message>
</context>
<context>
    <name>NoteField</name>
    <message>
        <source>Your note</source>
        <translation>Ваша заметка</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Finish the note</source>
        <translation>Закончить заметку</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Сохраняется, пока вы печатаете</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Показать ещё</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Найти в заметках</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Все курсы</translation>
    </message>
    <message>
        <source>Save as text…</source>
        <translation>Сохранить как текст…</translation>
    </message>
    <message>
        <source>Save the notes shown as Markdown text</source>
        <translation>Сохранить показанные заметки как текст Markdown</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the notes shown as PDF</source>
        <translation>Сохранить показанные заметки как PDF</translation>
    </message>
    <message>
        <source>The notes are saved: {file}</source>
        <translation>Заметки сохранены: {file}</translation>
    </message>
    <message>
        <source>Nothing is kept yet. In a lesson, Ctrl+M writes a note, Ctrl+D sets a bookmark.</source>
        <translation>Здесь пока ничего нет. В уроке Ctrl+M открывает новую заметку, Ctrl+D ставит закладку.</translation>
    </message>
    <message>
        <source>Open the lesson</source>
        <translation>Открыть урок</translation>
    </message>
    <message>
        <source>Open the lesson at: {words}</source>
        <translation>Открыть урок на месте: {words}</translation>
    </message>
    <message>
        <source>Ask me in the review</source>
        <translation>Спросить при повторении</translation>
    </message>
    <message>
        <source>Ask me in the review: {words}</source>
        <translation>Спросить при повторении: {words}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove: {words}</source>
        <translation>Удалить: {words}</translation>
    </message>
    <message>
        <source>The note will be asked in the daily review.</source>
        <translation>Эта заметка появится в ежедневном повторении.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>Удалено.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n заметка</numerusform>
            <numerusform>%n заметки</numerusform>
            <numerusform>%n заметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NumberEditor</name>
    <message>
        <source>Not a number yet</source>
        <translation>Это пока не число</translation>
    </message>
</context>
<context>
    <name>NumericView</name>
    <message>
        <source>Your answer, in: {unit}</source>
        <translation>Ваш ответ, {unit}</translation>
    </message>
    <message>
        <source>This is not a number yet. Type digits, for example 12 or 3.5.</source>
        <translation>Это пока не число. Введите цифры, например 12 или 3,5.</translation>
    </message>
</context>
<context>
    <name>ObjectiveCard</name>
    <message>
        <source>You know this</source>
        <translation>Вы это знаете</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Стоит повторить</translation>
    </message>
    <message>
        <source>Read the lesson: {title}</source>
        <translation>Прочитать урок: {title}</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>This is the card of an office. Anybody can make such a file: call your office and compare the id. Accept it only if it is the same.</source>
        <translation>Это карточка кадровой службы. Такой файл может сделать кто угодно: позвоните в службу и сверьте номер. Принимайте карточку, только если он совпадает.</translation>
    </message>
    <message>
        <source>The id is the same: accept</source>
        <translation>Номер совпадает: принять</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Не принимать</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Install this once</source>
        <translation>Установить в этот раз</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Установить</translation>
    </message>
    <message>
        <source>Trust always and install</source>
        <translation>Доверять всегда и установить</translation>
    </message>
    <message>
        <source>Do not install</source>
        <translation>Не устанавливать</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Short id of the office, such as KZ-DDS</source>
        <translation>Краткое обозначение организации, например KZ-DDS</translation>
    </message>
    <message>
        <source>What stands before numbers</source>
        <translation>Что стоит перед номером</translation>
    </message>
    <message>
        <source>Who signs by hand</source>
        <translation>Кто подписывает от руки</translation>
    </message>
    <message>
        <source>Usual look of certificates</source>
        <translation>Обычный вид сертификатов</translation>
    </message>
    <message>
        <source>More certificates than this need a second person</source>
        <translation>Если сертификатов больше этого числа, нужен второй сотрудник</translation>
    </message>
    <message>
        <source>Who issues certificates</source>
        <translation>Кто выдаёт сертификаты</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название организации</translation>
    </message>
    <message>
        <source>Post of who signs</source>
        <translation>Должность подписывающего</translation>
    </message>
</context>
<context>
    <name>OrderView</name>
    <message>
        <source>Lines to put in order; Alt with the arrow keys moves a line</source>
        <translation>Строки, которые нужно расставить по порядку; Alt со стрелками перемещает строку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Переместить строку выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Переместить строку ниже</translation>
    </message>
    <message>
        <source>This order is right</source>
        <translation>Порядок верный</translation>
    </message>
    <message>
        <source>In the right order</source>
        <translation>В верном порядке</translation>
    </message>
    <message>
        <source>Not in its place</source>
        <translation>Не на своём месте</translation>
    </message>
    <message>
        <source>This order is your answer.</source>
        <translation>Этот порядок – ваш ответ.</translation>
    </message>
    <message>
        <source>Not answered yet. Move a line, or confirm that this order is right.</source>
        <translation>Ответа пока нет. Переместите строку или подтвердите, что порядок верный.</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>People who are overdue</source>
        <translation>Сотрудники с просрочкой</translation>
    </message>
    <message>
        <source>Collect progress…</source>
        <translation>Собрать результаты…</translation>
    </message>
    <message>
        <source>Issue certificates…</source>
        <translation>Выдать сертификаты…</translation>
    </message>
    <message>
        <source>Completed all courses</source>
        <translation>Завершили все курсы</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>С просрочкой</translation>
    </message>
    <message>
        <source>Certificates this year</source>
        <translation>Сертификаты в этом году</translation>
    </message>
    <message>
        <source>Records that need a look</source>
        <translation>Записи, которые нужно проверить</translation>
    </message>
    <message>
        <source>Save the list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Overdue, with the reason</source>
        <translation>Просрочки и их причины</translation>
    </message>
    <message>
        <source>Look at all of them…</source>
        <translation>Посмотреть все…</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Нужно проверить</translation>
    </message>
    <message>
        <source>Courses completed, by month</source>
        <translation>Завершённые курсы по месяцам</translation>
    </message>
    <message>
        <source>register on a server</source>
        <translation>реестр на сервере</translation>
    </message>
    <message>
        <source>register on this PC</source>
        <translation>реестр на этом компьютере</translation>
    </message>
    <message>
        <source>keys unlocked</source>
        <translation>ключи открыты</translation>
    </message>
    <message>
        <source>keys locked</source>
        <translation>ключи закрыты</translation>
    </message>
    <message>
        <source>of {people}</source>
        <translation>из {people}</translation>
    </message>
    <message>
        <source>{number} in {department}</source>
        <translation>{department}: {number}</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Ничего не ожидает вашего решения.</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Составление отчёта</translation>
    </message>
</context>
<context>
    <name>OwnAnswers</name>
    <message>
        <source>Show my answers</source>
        <translation>Показать мои ответы</translation>
    </message>
    <message>
        <source>The right answers are not on this PC: the office keeps them.</source>
        <translation>Верных ответов на этом компьютере нет: они хранятся в учреждении.</translation>
    </message>
    <message>
        <source>Your answers beside the right ones can be seen from {day} on.</source>
        <translation>Свои ответы рядом с верными вы сможете увидеть начиная с {day}.</translation>
    </message>
    <message>
        <source>The office keeps the right answers of this quiz to itself, so they are not shown here.</source>
        <translation>Учреждение не раскрывает верные ответы этого теста, поэтому здесь они не показаны.</translation>
    </message>
    <message>
        <source>Further questions</source>
        <translation>Остальные вопросы</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>The page. Arrow keys move the chosen field by 1 mm, with Shift by 0.1 mm.</source>
        <translation>Страница. Стрелки двигают выбранное поле на 1 мм, с Shift — на 0,1 мм.</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Hide the letters</source>
        <translation>Скрыть буквы</translation>
    </message>
    <message>
        <source>Write these groups down by hand, put the paper into an envelope, close it, and lock it into the safe. Each group notices a slip when it is typed back.</source>
        <translation>Перепишите эти группы от руки, положите лист в конверт, запечатайте его и уберите в сейф. При обратном вводе ошибка обнаруживается в каждой группе.</translation>
    </message>
    <message>
        <source>The issuing key for the safe</source>
        <translation>Ключ сертификатов для сейфа</translation>
    </message>
</context>
<context>
    <name>ParkedCard</name>
    <message>
        <source>Look for somebody: letters of a name, or the employee number</source>
        <translation>Найти сотрудника: буквы имени или табельный номер</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Whose profile “{name}” is</source>
        <translation>Чей это профиль: «{name}»</translation>
    </message>
    <message>
        <source>It is this person’s</source>
        <translation>Это профиль этого сотрудника</translation>
    </message>
    <message>
        <source>Nobody found: type other letters</source>
        <translation>Никто не найден: введите другие буквы</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>Files for learners’ PCs are signed with the key that signs receipts.</source>
        <translation>Файлы для компьютеров учащихся подписываются тем же ключом, что и квитанции.</translation>
    </message>
    <message>
        <source>Take people in from a table…</source>
        <translation>Внести сотрудников из таблицы…</translation>
    </message>
    <message>
        <source>The report is saved: {file}</source>
        <translation>Отчёт сохранён: {file}</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Составление отчёта</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Назначено.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Назначение отменено.</translation>
    </message>
    <message>
        <source>Where to save it for learners’ PCs</source>
        <translation>Куда сохранить для компьютеров учащихся</translation>
    </message>
    <message>
        <source>{what}, in {folder}</source>
        <translation>{what}, папка {folder}</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.txt)</source>
        <translation>Таблицы (*.xlsx *.csv *.txt)</translation>
    </message>
    <message>
        <source>Table of people</source>
        <translation>Таблица сотрудников</translation>
    </message>
    <message>
        <source>Taking people in</source>
        <translation>Внесение сотрудников</translation>
    </message>
    <message>
        <source>Nobody was taken in: there are rows with faults. They are listed below.</source>
        <translation>Никто не внесён: в некоторых строках ошибки. Они перечислены ниже.</translation>
    </message>
</context>
<context>
    <name>PhraseBank</name>
    <message>
        <source>Insert this sentence</source>
        <translation>Вставить эту фразу</translation>
    </message>
</context>
<context>
    <name>PinCard</name>
    <message>
        <source>Set a PIN…</source>
        <translation>Задать PIN-код…</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Сменить PIN-код…</translation>
    </message>
    <message>
        <source>Remove the PIN…</source>
        <translation>Убрать PIN-код…</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN-код</translation>
    </message>
    <message>
        <source>A PIN is asked for when this profile is opened.</source>
        <translation>При открытии профиля спрашивается PIN-код.</translation>
    </message>
    <message>
        <source>Without a PIN everybody at this PC can open this profile.</source>
        <translation>Без PIN-кода этот профиль может открыть любой за этим компьютером.</translation>
    </message>
    <message>
        <source>The PIN holds from now on.</source>
        <translation>PIN-код действует с этой минуты.</translation>
    </message>
    <message>
        <source>The PIN is removed.</source>
        <translation>PIN-код убран.</translation>
    </message>
</context>
<context>
    <name>PinForm</name>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The PIN of now</source>
        <translation>Нынешний PIN-код</translation>
    </message>
    <message>
        <source>The new PIN</source>
        <translation>Новый PIN-код</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Новый PIN-код ещё раз</translation>
    </message>
    <message>
        <source>Type the PIN of now first.</source>
        <translation>Сначала введите нынешний PIN-код.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. Write it again.</source>
        <translation>В PIN-коде от {shortest} до {longest} цифр. Введите его снова.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same PIN in both fields.</source>
        <translation>PIN-коды различаются. Введите один и тот же PIN-код в оба поля.</translation>
    </message>
</context>
<context>
    <name>PinScreen</name>
    <message>
        <source>A PIN keeps other people at this PC from opening your profile. If nobody else uses this PC, leave both fields empty.</source>
        <translation>ПИН-код не даст другим людям за этим компьютером открыть ваш профиль. Если компьютером больше никто не пользуется, оставьте оба поля пустыми.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>В ПИН-коде от {shortest} до {longest} цифр.</translation>
    </message>
    <message>
        <source>Do you want a PIN?</source>
        <translation>Нужен ли вам ПИН-код?</translation>
    </message>
    <message>
        <source>PIN (optional)</source>
        <translation>ПИН-код (необязательно)</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Тот же ПИН-код ещё раз</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. Write it again, or leave both fields empty.</source>
        <translation>В ПИН-коде должно быть от {shortest} до {longest} цифр. Введите его снова или оставьте оба поля пустыми.</translation>
    </message>
    <message>
        <source>The two PINs differ. Write the same PIN in both fields.</source>
        <translation>ПИН-коды не совпадают. Введите в оба поля один и тот же ПИН-код.</translation>
    </message>
</context>
<context>
    <name>PracticeForm</name>
    <message>
        <source>These are not lines of the form “name: value”. It is not taken over.</source>
        <translation>Это не строки вида «имя: значение». Текст не принят.</translation>
    </message>
    <message>
        <source>“{key}” belongs to another section. It is not taken over.</source>
        <translation>«{key}» относится к другому разделу. Текст не принят.</translation>
    </message>
</context>
<context>
    <name>PracticeResultPage</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>Из чего сложился результат</translation>
    </message>
    <message>
        <source>What I did, step by step</source>
        <translation>Что я делал, шаг за шагом</translation>
    </message>
    <message>
        <source>Everything was done as it should be.</source>
        <translation>Всё сделано как надо.</translation>
    </message>
    <message numerus="yes">
        <source>What to look at again: %n case(s)</source>
        <translation>
            <numerusform>На что взглянуть ещё раз: %n дело</numerusform>
            <numerusform>На что взглянуть ещё раз: %n дела</numerusform>
            <numerusform>На что взглянуть ещё раз: %n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PracticeRoom</name>
    <message>
        <source>Run beside</source>
        <translation>Запустить рядом</translation>
    </message>
    <message>
        <source>Show as text</source>
        <translation>Показать текстом</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Тренажёр</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close the preview</source>
        <translation>Закрыть просмотр</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation>Страница {number} из {pages}</translation>
    </message>
</context>
<context>
    <name>PreviewColumn</name>
    <message>
        <source>There is no question {question} in this course yet.</source>
        <translation>В этом курсе пока нет вопроса {question}.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Compare with the paper, letter by letter:</source>
        <translation>Сверьте с бумагой буква в букву:</translation>
    </message>
    <message>
        <source>Certificate {number} · {office} · version {version} of the course</source>
        <translation>Сертификат {number} · {office} · версия курса {version}</translation>
    </message>
    <message>
        <source>score {percent} %</source>
        <translation>результат {percent} %</translation>
    </message>
    <message>
        <source>Is the office’s own signature in the file intact?</source>
        <translation>Не нарушена ли собственная подпись органа в файле?</translation>
    </message>
    <message>
        <source>The signature of this statement is good. A statement is not a certificate.</source>
        <translation>Подпись этой справки действительна. Справка — не сертификат.</translation>
    </message>
    <message>
        <source>Completed on {day}</source>
        <translation>Пройден {day}</translation>
    </message>
    <message>
        <source>Statement {serial} · {minutes} minutes</source>
        <translation>Справка {serial} · минут: {minutes}</translation>
    </message>
    <message>
        <source>It was made on this PC.</source>
        <translation>Она составлена на этом компьютере.</translation>
    </message>
    <message>
        <source>It was made on another PC, with the key {key}.</source>
        <translation>Она составлена на другом компьютере, ключом {key}.</translation>
    </message>
    <message>
        <source>Changed?</source>
        <translation>Изменено?</translation>
    </message>
    <message>
        <source>Nothing was changed since it was made.</source>
        <translation>С момента составления ничего не изменено.</translation>
    </message>
    <message>
        <source>By whom?</source>
        <translation>Кем?</translation>
    </message>
    <message>
        <source>No office vouches for it.</source>
        <translation>Ни одна организация за неё не ручается.</translation>
    </message>
    <message>
        <source>This certificate is good.</source>
        <translation>Сертификат подлинный.</translation>
    </message>
    <message>
        <source>Do not rely on this certificate.</source>
        <translation>Не полагайтесь на этот сертификат.</translation>
    </message>
    <message>
        <source>Not everything could be found out here.</source>
        <translation>Здесь удалось выяснить не всё.</translation>
    </message>
    <message>
        <source>Is the signature good?</source>
        <translation>Действительна ли подпись?</translation>
    </message>
    <message>
        <source>Was the key trusted on that day?</source>
        <translation>Был ли ключ доверенным в тот день?</translation>
    </message>
    <message>
        <source>Is it still valid today?</source>
        <translation>Действует ли он сегодня?</translation>
    </message>
    <message>
        <source>Was it revoked?</source>
        <translation>Не отозван ли он?</translation>
    </message>
    <message>
        <source>Issued on {day}</source>
        <translation>Выдан {day}</translation>
    </message>
    <message>
        <source>Issued on {day}, valid until {end}</source>
        <translation>Выдан {day}, действителен до {end}</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>Publish the course</source>
        <translation>Опубликовать курс</translation>
    </message>
    <message>
        <source>Why this version</source>
        <translation>Почему такая версия</translation>
    </message>
    <message>
        <source>What learners in progress will see</source>
        <translation>Что увидят те, кто проходит курс</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>The third number rises when only words changed, the second when something was added, the first when progress or results may be affected.</source>
        <translation>Третье число растёт, если изменились только слова, второе — если что-то добавлено, первое — если это может затронуть пройденное или результаты.</translation>
    </message>
    <message>
        <source>Folder for the package…</source>
        <translation>Папка для пакета…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Посмотреть снова</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>One file is written that you hand out on a stick, in a shared folder or by mail.</source>
        <translation>Записывается один файл: раздайте его на флешке, через общую папку или по почте.</translation>
    </message>
    <message>
        <source>Folder for the package</source>
        <translation>Папка для пакета</translation>
    </message>
    <message>
        <source>The package goes to: {folder}</source>
        <translation>Пакет будет записан в: {folder}</translation>
    </message>
    <message>
        <source>This course was never published from this folder.</source>
        <translation>Из этой папки курс ещё не публиковался.</translation>
    </message>
    <message>
        <source>Version {version} was published on {day}.</source>
        <translation>Версия {version} опубликована {day}.</translation>
    </message>
    <message>
        <source>What is new, for learners</source>
        <translation>Что нового — для учащихся</translation>
    </message>
    <message>
        <source>Mend the faults above first.</source>
        <translation>Сначала исправьте ошибки выше.</translation>
    </message>
    <message>
        <source>Answer the questions above first.</source>
        <translation>Сначала ответьте на вопросы выше.</translation>
    </message>
    <message>
        <source>Give the publisher a name and make the key first.</source>
        <translation>Сначала дайте издателю имя и создайте ключ.</translation>
    </message>
    <message>
        <source>Version {version} is published: {file}. Learners install it under Courses.</source>
        <translation>Версия {version} опубликована: {file}. Учащиеся устанавливают её на странице «Курсы».</translation>
    </message>
</context>
<context>
    <name>PublisherCard</name>
    <message>
        <source>Every course you publish is signed with your key, so that learners’ computers know that it comes from you. If the key is lost, they must be asked to trust a new one; if somebody steals it, that person can publish in your name. Keep one copy in a safe place.</source>
        <translation>Каждый ваш курс подписывается вашим ключом, чтобы компьютеры учащихся знали, что он от вас. Если ключ потерян, их придётся просить довериться новому; если его украдут, от вашего имени сможет публиковать чужой. Храните одну копию в надёжном месте.</translation>
    </message>
    <message>
        <source>Your publisher’s key</source>
        <translation>Ваш ключ издателя</translation>
    </message>
    <message>
        <source>Change the name</source>
        <translation>Изменить имя</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Создать ключ</translation>
    </message>
    <message>
        <source>There is no key yet. Give the publisher a name: learners read it before they install.</source>
        <translation>Ключа ещё нет. Дайте издателю имя: учащиеся читают его перед установкой.</translation>
    </message>
    <message>
        <source>Publisher: {name}. Read these groups to people who ask by phone:</source>
        <translation>Издатель: {name}. Прочтите эти группы тем, кто спросит по телефону:</translation>
    </message>
    <message>
        <source>There is no copy of the key yet. Make one now, to a stick or on paper.</source>
        <translation>Копии ключа ещё нет. Сделайте её сейчас: на флешку или на бумагу.</translation>
    </message>
    <message>
        <source>Last copy: {days}</source>
        <translation>Последняя копия: {days}</translation>
    </message>
    <message>
        <source>Name of the publisher, such as that of your office</source>
        <translation>Имя издателя, например вашей организации</translation>
    </message>
    <message>
        <source>Passphrase for the copy, 12 letters at least</source>
        <translation>Пароль для копии, не менее 12 знаков</translation>
    </message>
    <message>
        <source>Passphrase for the copy, once more</source>
        <translation>Пароль для копии ещё раз</translation>
    </message>
    <message>
        <source>Save a copy to a stick or folder…</source>
        <translation>Сохранить копию на флешку или в папку…</translation>
    </message>
    <message>
        <source>Show the key for paper…</source>
        <translation>Показать ключ для записи на бумагу…</translation>
    </message>
    <message>
        <source>Passphrase of the copy</source>
        <translation>Пароль копии</translation>
    </message>
    <message>
        <source>The 14 groups from paper</source>
        <translation>14 групп с бумаги</translation>
    </message>
    <message>
        <source>Have the key back from a copy…</source>
        <translation>Вернуть ключ из копии…</translation>
    </message>
    <message>
        <source>Have the key back from paper</source>
        <translation>Вернуть ключ с бумаги</translation>
    </message>
    <message>
        <source>You have a key already, from another computer?</source>
        <translation>У вас уже есть ключ с другого компьютера?</translation>
    </message>
    <message>
        <source>The name is changed.</source>
        <translation>Имя изменено.</translation>
    </message>
    <message>
        <source>The key is made. Make a copy of it now.</source>
        <translation>Ключ создан. Сделайте сейчас его копию.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Кодовые фразы не совпадают. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>Stick or folder for the copy</source>
        <translation>Флешка или папка для копии</translation>
    </message>
    <message>
        <source>The copy is written and read back. Keep it apart from this computer.</source>
        <translation>Копия записана и проверена чтением. Храните её отдельно от этого компьютера.</translation>
    </message>
    <message>
        <source>Whoever reads the letters has the key. Are you alone at the screen?</source>
        <translation>Кто прочтёт эти буквы, получит ключ. Вы одни у экрана?</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Write these groups down by hand and lock the paper away. Each notices a slip when typed back.</source>
        <translation>Перепишите эти группы от руки и заприте лист. При вводе каждая группа замечает опечатку.</translation>
    </message>
    <message>
        <source>Written down: hide the letters</source>
        <translation>Записано: скрыть буквы</translation>
    </message>
    <message>
        <source>Copies of publishers’ keys (*.kpublisher)</source>
        <translation>Копии ключей издателей (*.kpublisher)</translation>
    </message>
    <message>
        <source>Copy of the key</source>
        <translation>Копия ключа</translation>
    </message>
    <message>
        <source>The key is back.</source>
        <translation>Ключ возвращён.</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Not graded: the law behind it is still to be confirmed.</source>
        <translation>Не оценивается: правовая норма ещё уточняется.</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>Показать подсказку</translation>
    </message>
    <message>
        <source>Show a hint (costs {percent} % of the points)</source>
        <translation>Показать подсказку (минус {percent} % баллов)</translation>
    </message>
    <message>
        <source>There is no text in your language yet; shown in: {language}.</source>
        <translation>На вашем языке текста пока нет; показан другой: {language}.</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>More fields</source>
        <translation>Ещё поля</translation>
    </message>
    <message>
        <source>More fields, filled in: {count}</source>
        <translation>Ещё поля, заполнено: {count}</translation>
    </message>
</context>
<context>
    <name>QuestionLook</name>
    <message>
        <source>As learners see it</source>
        <translation>Как это видят учащиеся</translation>
    </message>
    <message>
        <source>It can be shown once this is mended: {problem}</source>
        <translation>Вопрос появится, когда это будет исправлено: {problem}</translation>
    </message>
</context>
<context>
    <name>QuestionPane</name>
    <message>
        <source>All questions of the bank</source>
        <translation>Все вопросы банка</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Question {number} of {count}</source>
        <translation>Вопрос {number} из {count}</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Пометить</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Слушать</translation>
    </message>
    <message>
        <source>Reads the question and its answers aloud ({keys})</source>
        <translation>Прочитать вслух вопрос и ответы ({keys})</translation>
    </message>
    <message>
        <source>Show in {language}</source>
        <translation>Показать: {language}</translation>
    </message>
    <message>
        <source>The same question in the other language (F8)</source>
        <translation>Тот же вопрос на другом языке (F8)</translation>
    </message>
    <message>
        <source>To read; nothing is asked</source>
        <translation>Для чтения, отвечать не нужно</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Не оценивается</translation>
    </message>
    <message>
        <source>Points: {points}</source>
        <translation>Баллы: {points}</translation>
    </message>
    <message>
        <source>marked by a person</source>
        <translation>оценивает человек</translation>
    </message>
</context>
<context>
    <name>QuestionsCard</name>
    <message>
        <source>The right answer of these questions is not what it was. If the old one was a mistake, it is a correction: the question stays the same one. If the question now asks something else, it becomes a new question: the old one retires, and nobody’s old answer is counted for it.</source>
        <translation>Верный ответ этих вопросов уже не тот, что был. Если прежний был ошибкой, это исправление: вопрос остаётся тем же. Если вопрос теперь спрашивает о другом, он становится новым: прежний выбывает, и ничей старый ответ за новый не засчитывается.</translation>
    </message>
    <message>
        <source>Correction or new question?</source>
        <translation>Исправление или новый вопрос?</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, строка {line}</translation>
    </message>
    <message>
        <source>It corrects a mistake</source>
        <translation>Исправлена ошибка</translation>
    </message>
    <message>
        <source>It is a new question</source>
        <translation>Это новый вопрос</translation>
    </message>
</context>
<context>
    <name>QuizBar</name>
    <message>
        <source>Leave, go on later</source>
        <translation>Выйти, продолжить позже</translation>
    </message>
    <message>
        <source>Stop practising</source>
        <translation>Закончить тренировку</translation>
    </message>
    <message>
        <source>Review and hand in</source>
        <translation>Проверить и завершить</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>{name} · practice, nothing is recorded</source>
        <translation>{name} · тренировка, без записи</translation>
    </message>
    <message>
        <source>{name} · attempt {number}</source>
        <translation>{name} · попытка {number}</translation>
    </message>
    <message>
        <source>{name} · attempt {number} of {count}</source>
        <translation>{name} · попытка {number} из {count}</translation>
    </message>
    <message>
        <source>+{percent} time</source>
        <translation>время +{percent}</translation>
    </message>
</context>
<context>
    <name>QuizCard</name>
    <message>
        <source>Questions of the quiz</source>
        <translation>Вопросы теста</translation>
    </message>
    <message>
        <source>Objectives, the weakest first</source>
        <translation>Цели, начиная с самых слабых</translation>
    </message>
    <message>
        <source>Save the table as CSV…</source>
        <translation>Сохранить таблицу как CSV…</translation>
    </message>
    <message>
        <source>mean {mean} of {possible} points</source>
        <translation>в среднем {mean} из {possible} баллов</translation>
    </message>
    <message>
        <source>reliability (alpha) {alpha}</source>
        <translation>надёжность (альфа) {alpha}</translation>
    </message>
    <message>
        <source>too few to be sure of anything</source>
        <translation>слишком мало, чтобы судить уверенно</translation>
    </message>
    <message>
        <source>Certainty and what was right, over all questions</source>
        <translation>Уверенность и верные ответы по всем вопросам</translation>
    </message>
</context>
<context>
    <name>QuizFoot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Main navigation</source>
        <translation>Главное меню</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Рабочие места</translation>
    </message>
    <message>
        <source>{name}: change person</source>
        <translation>{name}: сменить слушателя</translation>
    </message>
</context>
<context>
    <name>RatingRow</name>
    <message>
        <source>How well did you recall it?</source>
        <translation>Насколько хорошо вы это вспомнили?</translation>
    </message>
    <message>
        <source>{rating}: asked again in {wait}</source>
        <translation>{rating}: до следующего повторения {wait}</translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>The voice of this PC stopped and gave no reason. Try again, or restart the PC.</source>
        <translation>Голос этого компьютера остановился без объяснения причины. Попробуйте ещё раз или перезагрузите компьютер.</translation>
    </message>
</context>
<context>
    <name>RecallCard</name>
    <message>
        <source>Show the answer</source>
        <translation>Показать ответ</translation>
    </message>
    <message>
        <source>What does this term mean?</source>
        <translation>Что значит этот термин?</translation>
    </message>
    <message>
        <source>What did you note here?</source>
        <translation>Что вы здесь отметили в заметке?</translation>
    </message>
    <message>
        <source>Which term does the law set?</source>
        <translation>Какой срок установлен законом?</translation>
    </message>
    <message>
        <source>What does this rule say?</source>
        <translation>Что говорится в этом правиле?</translation>
    </message>
    <message>
        <source>Translation not yet checked by a specialist</source>
        <translation>Перевод ещё не проверен специалистом</translation>
    </message>
</context>
<context>
    <name>ReceiptsCard</name>
    <message>
        <source>Take in a receipt or assigned work…</source>
        <translation>Принять квитанцию или назначение…</translation>
    </message>
    <message>
        <source>Receipts of your office</source>
        <translation>Квитанции кадровой службы</translation>
    </message>
    <message>
        <source>None yet. Your office gives one back for every file.</source>
        <translation>Пока нет. Кадровая служба выдаёт квитанцию на каждый файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were new to the office.</source>
        <translation>
            <numerusform>новых для кадровой службы: %n запись.</numerusform>
            <numerusform>новых для кадровой службы: %n записи.</numerusform>
            <numerusform>новых для кадровой службы: %n записей.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>My records</source>
        <translation>Мои записи об учёбе</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>There is no backup yet. The first one is made while you work.</source>
        <translation>Резервных копий пока нет. Первая создаётся, пока вы занимаетесь.</translation>
    </message>
    <message>
        <source>Kense saves every answer at once, and makes a backup every half an hour of work. If the file is ever damaged, it is made anew from the last backup and the journal beside it.</source>
        <translation>Kense сразу сохраняет каждый ответ, а через каждые полчаса занятий создаёт резервную копию. Если файл повредится, его можно создать заново из последней копии и журнала рядом с ним.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>One file with everything: your progress, answers, notes and settings. Take it in on the other PC from the list of people; if you have learned there too, both become one record. Whoever has the file can read it.</source>
        <translation>Один файл, в котором есть всё: ваши результаты, ответы, заметки и настройки. На другом компьютере примите его на странице со списком людей; если вы учились и там, записи объединятся. Прочитать файл может любой, у кого он есть.</translation>
    </message>
    <message>
        <source>Write the file…</source>
        <translation>Записать файл…</translation>
    </message>
    <message>
        <source>Send my progress to the office</source>
        <translation>Отправить мои результаты в кадровую службу</translation>
    </message>
    <message>
        <source>To another PC</source>
        <translation>На другой компьютер</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restore the backup of {when}</source>
        <translation>Восстановить копию от {when}</translation>
    </message>
    <message>
        <source>made while you worked</source>
        <translation>создана, пока вы занимались</translation>
    </message>
    <message>
        <source>made by you</source>
        <translation>создана вами</translation>
    </message>
    <message>
        <source>what was there before a restore</source>
        <translation>состояние перед восстановлением</translation>
    </message>
    <message>
        <source>before or after a file was taken in</source>
        <translation>до или после приёма файла</translation>
    </message>
    <message>
        <source>made before Kense was updated</source>
        <translation>создана перед обновлением Kense</translation>
    </message>
    <message>
        <source>Restore the backup of {when}? Nothing was recorded since: nothing is lost. What is there now is kept as a backup too.</source>
        <translation>Восстановить копию от {when}? С тех пор новых записей не было, поэтому ничего не потеряется. То, что есть сейчас, тоже сохранится как резервная копия.</translation>
    </message>
    <message>
        <source>Restore the backup of {when}? This would no longer be in your record: {lost}. It is not destroyed: what is there now is kept as a backup and can be restored as well.</source>
        <translation>Восстановить копию от {when}? В ваших записях больше не будет: {lost}. Это не уничтожается: то, что есть сейчас, сохранится как резервная копия, и её тоже можно восстановить.</translation>
    </message>
    <message>
        <source>The file is written and was read again: {file}</source>
        <translation>Файл записан и прочитан заново: {file}</translation>
    </message>
    <message numerus="yes">
        <source>The backup is made and was read again: %n entries.</source>
        <translation>
            <numerusform>Копия создана и прочитана заново: %n запись.</numerusform>
            <numerusform>Копия создана и прочитана заново: %n записи.</numerusform>
            <numerusform>Копия создана и прочитана заново: %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n прочитанный урок</numerusform>
            <numerusform>%n прочитанных урока</numerusform>
            <numerusform>%n прочитанных уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) answered</source>
        <translation>
            <numerusform>%n ответ на проверочный вопрос</numerusform>
            <numerusform>%n ответа на проверочные вопросы</numerusform>
            <numerusform>%n ответов на проверочные вопросы</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test(s) handed in</source>
        <translation>
            <numerusform>%n сданный тест</numerusform>
            <numerusform>%n сданных теста</numerusform>
            <numerusform>%n сданных тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at a desk</source>
        <translation>
            <numerusform>%n попытка на тренажёре</numerusform>
            <numerusform>%n попытки на тренажёре</numerusform>
            <numerusform>%n попыток на тренажёре</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>%n пройденный курс</numerusform>
            <numerusform>%n пройденных курса</numerusform>
            <numerusform>%n пройденных курсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n smaller entries</source>
        <translation>
            <numerusform>%n мелкая запись</numerusform>
            <numerusform>%n мелкие записи</numerusform>
            <numerusform>%n мелких записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n older backup(s)</source>
        <translation>
            <numerusform>Показать ещё %n более раннюю копию</numerusform>
            <numerusform>Показать ещё %n более ранние копии</numerusform>
            <numerusform>Показать ещё %n более ранних копий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovering</name>
    <message>
        <source>{name} is now among the people of this PC, with all records.</source>
        <translation>Теперь профиль {name} есть и на этом компьютере, со всеми записями.</translation>
    </message>
    <message numerus="yes">
        <source>The records of {name} are one again: %n entries are new here.</source>
        <translation>
            <numerusform>Записи {name} снова объединены: здесь появилась %n новая.</numerusform>
            <numerusform>Записи {name} снова объединены: здесь появились %n новые.</numerusform>
            <numerusform>Записи {name} снова объединены: здесь появилось %n новых.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReminderStrip</name>
    <message>
        <source>Review now</source>
        <translation>Повторить сейчас</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Close the reminder</source>
        <translation>Закрыть напоминание</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Answers that wait for marks</source>
        <translation>Ответы, которые ожидают оценки</translation>
    </message>
    <message>
        <source>What you know and what to read again</source>
        <translation>Что вы знаете и что стоит повторить</translation>
    </message>
    <message>
        <source>By section</source>
        <translation>По разделам</translation>
    </message>
    <message>
        <source>By what was asked of you</source>
        <translation>По уровням заданий</translation>
    </message>
    <message>
        <source>How well your certainty fits</source>
        <translation>Насколько оправданна ваша уверенность</translation>
    </message>
    <message>
        <source>Your attempts beside each other</source>
        <translation>Сравнение ваших попыток</translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message>
        <source>How well did you recall it?</source>
        <translation>Насколько хорошо вы это вспомнили?</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Read about it</source>
        <translation>Прочитать об этом</translation>
    </message>
    <message>
        <source>Do not ask this</source>
        <translation>Не спрашивать об этом</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message>
        <source>Nothing waits to be repeated</source>
        <translation>Повторять пока нечего</translation>
    </message>
    <message>
        <source>Cards come from questions you answered wrong, from the terms and rules of lessons you opened, and from your own notes.</source>
        <translation>Карточки берутся из вопросов, на которые вы ответили неверно, из терминов и правил открытых вами уроков и из ваших заметок.</translation>
    </message>
    <message>
        <source>Ten more cards</source>
        <translation>Ещё десять карточек</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Отложенные карточки</translation>
    </message>
    <message>
        <source>Read about it: {words}</source>
        <translation>Прочитать об этом: {words}</translation>
    </message>
    <message>
        <source>Ask it again: {words}</source>
        <translation>Спрашивать снова: {words}</translation>
    </message>
    <message>
        <source>Ask it again</source>
        <translation>Спрашивать снова</translation>
    </message>
    <message>
        <source>This card was forgotten eight times and is set aside. Read about it again first.</source>
        <translation>Эта карточка забыта восемь раз и отложена. Сначала прочитайте об этом ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) left</source>
        <translation>
            <numerusform>Осталась %n карточка</numerusform>
            <numerusform>Осталось %n карточки</numerusform>
            <numerusform>Осталось %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were taken out: what they asked is no longer in your courses.</source>
        <translation>
            <numerusform>Убрана %n карточка: того, о чём она спрашивала, в ваших курсах больше нет.</numerusform>
            <numerusform>Убраны %n карточки: того, о чём они спрашивали, в ваших курсах больше нет.</numerusform>
            <numerusform>Убрано %n карточек: того, о чём они спрашивали, в ваших курсах больше нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You answered %n card(s). Those that fade come again when it is time.</source>
        <translation>
            <numerusform>Вы ответили на %n карточку. То, что начнёт забываться, вернётся в своё время.</numerusform>
            <numerusform>Вы ответили на %n карточки. То, что начнёт забываться, вернётся в своё время.</numerusform>
            <numerusform>Вы ответили на %n карточек. То, что начнёт забываться, вернётся в своё время.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewSheet</name>
    <message>
        <source>Look once more before you hand in</source>
        <translation>Проверьте ответы, прежде чем завершить тест</translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Вы ответили на все вопросы.</translation>
    </message>
    <message>
        <source>After handing in, the answers can no longer be changed.</source>
        <translation>После завершения теста изменить ответы нельзя.</translation>
    </message>
    <message>
        <source>Hand in…</source>
        <translation>Завершить тест…</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Вернуться к вопросам</translation>
    </message>
    <message>
        <source>This is practice: you will see how well you did, and nothing is recorded.</source>
        <translation>Это тренировка: вы увидите свой результат, но он нигде не записывается.</translation>
    </message>
    <message>
        <source>Go to question {number}</source>
        <translation>Перейти к вопросу {number}</translation>
    </message>
    <message>
        <source>Yes, hand in now</source>
        <translation>Да, завершить</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Hand in now?</source>
        <translation>Завершить тест сейчас?</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) have no answer yet. You may hand in all the same.</source>
        <translation>
            <numerusform>На %n вопрос ещё нет ответа. Завершить тест всё равно можно.</numerusform>
            <numerusform>На %n вопроса ещё нет ответа. Завершить тест всё равно можно.</numerusform>
            <numerusform>На %n вопросов ещё нет ответа. Завершить тест всё равно можно.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are.</source>
        <translation>
            <numerusform>Для %n ответа вы не указали, насколько уверены.</numerusform>
            <numerusform>Для %n ответов вы не указали, насколько уверены.</numerusform>
            <numerusform>Для %n ответов вы не указали, насколько уверены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You flagged %n question(s) to look at again.</source>
        <translation>
            <numerusform>Вы пометили %n вопрос, чтобы посмотреть ещё раз.</numerusform>
            <numerusform>Вы пометили %n вопроса, чтобы посмотреть ещё раз.</numerusform>
            <numerusform>Вы пометили %n вопросов, чтобы посмотреть ещё раз.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n answer(s) you did not say how sure you are; they count as guesses.</source>
        <translation>
            <numerusform>Для %n ответа вы не указали, насколько уверены; он считается данным наугад.</numerusform>
            <numerusform>Для %n ответов вы не указали, насколько уверены; они считаются данными наугад.</numerusform>
            <numerusform>Для %n ответов вы не указали, насколько уверены; они считаются данными наугад.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) will be marked by a person after handing in.</source>
        <translation>
            <numerusform>После завершения теста %n текст оценит человек.</numerusform>
            <numerusform>После завершения теста %n текста оценит человек.</numerusform>
            <numerusform>После завершения теста %n текстов оценит человек.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>RubricCard</name>
    <message>
        <source>Nothing of it was graded in this run.</source>
        <translation>В этой попытке ничто из этого не оценивалось.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>Баллы: {earned} из {possible}</translation>
    </message>
</context>
<context>
    <name>RubricForm</name>
    <message>
        <source>Points by criterion</source>
        <translation>Баллы по критериям</translation>
    </message>
    <message>
        <source>Save the marks</source>
        <translation>Сохранить баллы</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Points given: {given} of {possible}</source>
        <translation>Поставлено баллов: {given} из {possible}</translation>
    </message>
    <message numerus="yes">
        <source>The marks are not saved yet: %n criterion(s) have no points. What you chose is kept. Choose points there and save again.</source>
        <translation>
            <numerusform>Баллы ещё не сохранены: по %n критерию они не выбраны. То, что вы выбрали, не потеряно. Выберите там баллы и сохраните ещё раз.</numerusform>
            <numerusform>Баллы ещё не сохранены: по %n критериям они не выбраны. То, что вы выбрали, не потеряно. Выберите там баллы и сохраните ещё раз.</numerusform>
            <numerusform>Баллы ещё не сохранены: по %n критериям они не выбраны. То, что вы выбрали, не потеряно. Выберите там баллы и сохраните ещё раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunBar</name>
    <message>
        <source>Next event</source>
        <translation>Следующее событие</translation>
    </message>
    <message>
        <source>Go on to the next event (Ctrl+E)</source>
        <translation>Перейти к следующему событию (Ctrl+E)</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>О чём эта работа</translation>
    </message>
    <message>
        <source>What this is about (Ctrl+I)</source>
        <translation>О чём эта работа (Ctrl+I)</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Выйти, продолжить позже</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Завершить</translation>
    </message>
    <message>
        <source>Hand in (Ctrl+Return)</source>
        <translation>Завершить (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>+{percent} % time</source>
        <translation>+{percent} % времени</translation>
    </message>
</context>
<context>
    <name>RunPane</name>
    <message>
        <source>Run beside the form</source>
        <translation>Запуск рядом с формой</translation>
    </message>
    <message>
        <source>Run again from the start</source>
        <translation>Запустить заново</translation>
    </message>
    <message>
        <source>Variant that is played</source>
        <translation>Запущенный вариант</translation>
    </message>
    <message>
        <source>Time that is played</source>
        <translation>Запущенное время</translation>
    </message>
    <message>
        <source>The desk cannot be run as it is written now.</source>
        <translation>В таком виде тренажёр запустить нельзя.</translation>
    </message>
    <message>
        <source>It goes on here as soon as this is mended.</source>
        <translation>Как только это исправлено, запуск продолжится здесь.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Что мешает</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
</context>
<context>
    <name>RunSession</name>
    <message>
        <source>Hand in this run? It is scored as it stands, and nothing can be added afterwards.</source>
        <translation>Завершить эту попытку? Она будет оценена как есть, и дополнить её уже нельзя.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Завершить</translation>
    </message>
</context>
<context>
    <name>RunStart</name>
    <message>
        <source>How do you want to work?</source>
        <translation>Как вы хотите работать?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>A run waits where you left it ({mode}).</source>
        <translation>Попытка ждёт там, где вы её оставили ({mode}).</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>A new run gives it up; what was done stays on the record.</source>
        <translation>Новая попытка закроет её; сделанное останется в записи.</translation>
    </message>
    <message>
        <source>Best so far: {score} of 100</source>
        <translation>Лучший результат: {score} из 100</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Пока не сдано</translation>
    </message>
    <message>
        <source>About {minutes} min</source>
        <translation>Около {minutes} мин</translation>
    </message>
    <message>
        <source>Time limit in practice and exam: {minutes} min</source>
        <translation>Ограничение времени в тренировке и экзамене: {minutes} мин</translation>
    </message>
    <message>
        <source>Passed with {score} of 100</source>
        <translation>Для сдачи нужно {score} баллов из 100</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Which time do you want to work in?</source>
        <translation>В каком времени вы хотите работать?</translation>
    </message>
    <message>
        <source>You have seen all variants; names, order and cases are drawn anew.</source>
        <translation>Вы видели все варианты; имена, порядок и дела выпадут заново.</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) you have not seen</source>
        <translation>
            <numerusform>Вы ещё не видели %n вариант</numerusform>
            <numerusform>Вы ещё не видели %n варианта</numerusform>
            <numerusform>Вы ещё не видели %n вариантов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleCard</name>
    <message>
        <source>{count} people answered</source>
        <translation>Ответило человек: {count}</translation>
    </message>
    <message>
        <source>Who lives there</source>
        <translation>Кто там живёт</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>Кто ответил</translation>
    </message>
</context>
<context>
    <name>SealedCard</name>
    <message>
        <source>Your answers for the office</source>
        <translation>Ваши ответы для учреждения</translation>
    </message>
    <message>
        <source>The answers are sealed: only the office can read them. Save them as a file and give it to the office.</source>
        <translation>Ответы запечатаны: прочитать их может только учреждение. Сохраните их в файл и передайте его в учреждение.</translation>
    </message>
    <message>
        <source>Save the sealed answers for the office…</source>
        <translation>Сохранить запечатанные ответы для учреждения…</translation>
    </message>
    <message>
        <source>Folder for the sealed answers</source>
        <translation>Папка для запечатанных ответов</translation>
    </message>
    <message>
        <source>The sealed answers are saved: {file}</source>
        <translation>Запечатанные ответы сохранены: {file}</translation>
    </message>
</context>
<context>
    <name>SealedEssayCard</name>
    <message>
        <source>Text {number}</source>
        <translation>Текст {number}</translation>
    </message>
    <message>
        <source>{text}, as it was written</source>
        <translation>{text}, как написано слушателем</translation>
    </message>
    <message>
        <source>{criterion}: points of {most}</source>
        <translation>{criterion}: баллы, не больше {most}</translation>
    </message>
    <message>
        <source>{criterion} (at most {most})</source>
        <translation>{criterion} (не больше {most})</translation>
    </message>
    <message>
        <source>Give these points</source>
        <translation>Поставить эти баллы</translation>
    </message>
</context>
<context>
    <name>SealedExamsPage</name>
    <message>
        <source>The key of the office opens sealed answers.</source>
        <translation>Запечатанные ответы открываются ключом кадровой службы.</translation>
    </message>
    <message>
        <source>Results of the exam</source>
        <translation>Результаты экзамена</translation>
    </message>
    <message>
        <source>Marking answers</source>
        <translation>Оценка ответов</translation>
    </message>
    <message>
        <source>Exam: {file}</source>
        <translation>Экзамен: {file}</translation>
    </message>
    <message>
        <source>Answers: {folder}</source>
        <translation>Ответы: {folder}</translation>
    </message>
    <message>
        <source>What was kept of the exam…</source>
        <translation>Сохранённый файл экзамена…</translation>
    </message>
    <message>
        <source>Folder with the answers…</source>
        <translation>Папка с ответами…</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Оценить</translation>
    </message>
    <message>
        <source>A sealed exam went out without its answers. Choose the file that was kept when it was sealed (it ends in .master.json) and the folder with the files that came back (.ksealed).</source>
        <translation>Запечатанный экзамен разослан без верных ответов. Выберите файл, сохранённый при запечатывании (он оканчивается на .master.json), и папку с файлами, которые вернулись (.ksealed).</translation>
    </message>
    <message>
        <source>Keep these marks in the register</source>
        <translation>Внести эти результаты в реестр</translation>
    </message>
    <message>
        <source>Certificates can then rest on them. Attempts whose paper somebody chose are left out.</source>
        <translation>После этого по ним можно выдавать сертификаты. Попытки, для которых вопросы выбрала не программа, не вносятся.</translation>
    </message>
    <message>
        <source>waits for points</source>
        <translation>ожидает баллов</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не сдано</translation>
    </message>
    <message>
        <source>other questions than drawn</source>
        <translation>вопросы выбраны не программой</translation>
    </message>
    <message>
        <source>time ran out</source>
        <translation>время истекло</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Blanks</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>Kept exams (*.master.json *.json)</source>
        <translation>Сохранённые экзамены (*.master.json *.json)</translation>
    </message>
    <message>
        <source>What was kept of the exam</source>
        <translation>Сохранённый файл экзамена</translation>
    </message>
    <message>
        <source>Folder with the answers</source>
        <translation>Папка с ответами</translation>
    </message>
</context>
<context>
    <name>SearchPalette</name>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Lessons, terms, rules, practice, notes</source>
        <translation>Уроки, термины, правила, тренажёры, заметки</translation>
    </message>
    <message>
        <source>Search lessons, terms, rules, practice desks and your notes</source>
        <translation>Искать в уроках, терминах, правилах, тренажёрах и ваших заметках</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Arrows choose, Enter opens, Esc closes</source>
        <translation>Стрелки – выбрать, Enter – открыть, Esc – закрыть</translation>
    </message>
    <message>
        <source>Kazakh letters may be typed as Russian ones; any form of a word will do.</source>
        <translation>Казахские буквы можно набирать как русские; форма слова не важна.</translation>
    </message>
    <message>
        <source>The search is being prepared. Results will come by themselves.</source>
        <translation>Поиск готовится. Результаты появятся сами.</translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer or other words.</source>
        <translation>Ничего не найдено. Введите меньше слов или другие слова.</translation>
    </message>
    <message>
        <source>The search is being prepared: {done} of {total}</source>
        <translation>Поиск готовится: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>SelectBox</name>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Send my progress</source>
        <translation>Отправить мои результаты</translation>
    </message>
    <message>
        <source>Your office sees what you learned only when you send it. Kense writes it into a file that the office alone can open. You can send as often as you like: nothing is counted twice.</source>
        <translation>Кадровая служба увидит ваши результаты, только когда вы их отправите. Kense записывает их в файл, который может открыть только она. Отправлять можно сколько угодно раз: ничего не считается дважды.</translation>
    </message>
    <message>
        <source>Save to a USB stick</source>
        <translation>Сохранить на флешку</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Сохранить в папку…</translation>
    </message>
    <message>
        <source>Save as a file for mail…</source>
        <translation>Сохранить файл для почты…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Receipts of your office that lie on the stick or in the folder are taken in at once.</source>
        <translation>Квитанции кадровой службы, которые лежат на флешке или в папке, принимаются сразу.</translation>
    </message>
    <message>
        <source>Take in the card of an office…</source>
        <translation>Принять карточку кадровой службы…</translation>
    </message>
    <message>
        <source>To which office your progress goes is told by its card, a small file that ends in .koffice. It comes from your HR officer.</source>
        <translation>Какой кадровой службе идут ваши результаты, определяет её карточка: небольшой файл с окончанием .koffice. Его даёт сама служба.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation>Ваша кадровая служба</translation>
    </message>
    <message>
        <source>The key of this PC: {key}</source>
        <translation>Ключ этого компьютера: {key}</translation>
    </message>
    <message>
        <source>Send to</source>
        <translation>Кому отправить</translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in, wait a moment and press again, or save into a folder.</source>
        <translation>Флешка не найдена. Вставьте её, немного подождите и нажмите ещё раз или сохраните в папку.</translation>
    </message>
    <message>
        <source>Which stick?</source>
        <translation>Какая флешка?</translation>
    </message>
    <message>
        <source>Your progress is on the stick: {file}. Give it to your HR officer.</source>
        <translation>Ваши результаты на флешке: {file}. Передайте её в кадровую службу.</translation>
    </message>
    <message>
        <source>Folder for your progress</source>
        <translation>Папка для ваших результатов</translation>
    </message>
    <message>
        <source>Your progress is saved: {file}.</source>
        <translation>Ваши результаты сохранены: {file}.</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>Папка для файла</translation>
    </message>
    <message>
        <source>The file is saved: {file}. Attach it to a mail to your HR officer and change nothing in it.</source>
        <translation>Файл сохранён: {file}. Приложите его к письму в кадровую службу и ничего в нём не меняйте.</translation>
    </message>
    <message>
        <source>A receipt there was not taken in: {reason}</source>
        <translation>Лежащая там квитанция не принята: {reason}</translation>
    </message>
    <message>
        <source>Cards of offices (*.koffice)</source>
        <translation>Карточки кадровых служб (*.koffice)</translation>
    </message>
    <message>
        <source>Card of the office</source>
        <translation>Карточка кадровой службы</translation>
    </message>
    <message>
        <source>Your progress goes to this office now: {name}</source>
        <translation>Теперь ваши результаты получает: {name}</translation>
    </message>
    <message>
        <source>Receipts and assigned work (*.kreceipt *.kassign)</source>
        <translation>Квитанции и назначенное обучение (*.kreceipt *.kassign)</translation>
    </message>
    <message>
        <source>File of your office</source>
        <translation>Файл кадровой службы</translation>
    </message>
    <message>
        <source>The assigned work is taken in. It stands on the home page.</source>
        <translation>Назначенное обучение принято. Оно показано на странице «Главная».</translation>
    </message>
    <message>
        <source>The receipt is taken in.</source>
        <translation>Квитанция принята.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are in it.</source>
        <translation>
            <numerusform>В нём %n запись.</numerusform>
            <numerusform>В нём %n записи.</numerusform>
            <numerusform>В нём %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) of your office were taken in.</source>
        <translation>
            <numerusform>Принята %n квитанция кадровой службы.</numerusform>
            <numerusform>Приняты %n квитанции кадровой службы.</numerusform>
            <numerusform>Принято %n квитанций кадровой службы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) of assigned work were taken in: see Home.</source>
        <translation>
            <numerusform>Принят %n список назначенного обучения: см. страницу «Главная».</numerusform>
            <numerusform>Принято %n списка назначенного обучения: см. страницу «Главная».</numerusform>
            <numerusform>Принято %n списков назначенного обучения: см. страницу «Главная».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingUpPage</name>
    <message>
        <source>An HR desk collects progress, shows who has done what, and issues certificates. Set it up on one PC of the office, where only HR signs in to Windows. Learning on this PC goes on as before.</source>
        <translation>Рабочее место кадровой службы собирает результаты, показывает, кто что прошёл, и выдаёт сертификаты. Настройте его на одном компьютере организации, где в Windows входит только кадровая служба. Учиться на этом компьютере можно по-прежнему.</translation>
    </message>
    <message>
        <source>The office</source>
        <translation>Кадровая служба</translation>
    </message>
    <message>
        <source>Name of the office, {language}</source>
        <translation>Название службы, {language}</translation>
    </message>
    <message>
        <source>Your name, as it will stand in records</source>
        <translation>Ваше имя, как оно будет указано в записях</translation>
    </message>
    <message>
        <source>On this PC</source>
        <translation>На этом компьютере</translation>
    </message>
    <message>
        <source>On a PostgreSQL server</source>
        <translation>На сервере PostgreSQL</translation>
    </message>
    <message>
        <source>Where the register is kept</source>
        <translation>Где хранится реестр</translation>
    </message>
    <message>
        <source>Address of the register</source>
        <translation>Адрес реестра</translation>
    </message>
    <message>
        <source>The person who looks after the server gives you the address. A password in it is kept in a file that only your account can read.</source>
        <translation>Адрес даст тот, кто обслуживает сервер. Пароль из него хранится в файле, который доступен только вашей учётной записи.</translation>
    </message>
    <message>
        <source>The register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>The keys open what PCs send and sign receipts. If your office has keys already, name their folder; otherwise new ones are made.</source>
        <translation>Ключами открывается присланное с компьютеров и подписываются квитанции. Если у службы уже есть ключи, укажите их папку; если нет, будут созданы новые.</translation>
    </message>
    <message>
        <source>Use the keys in a folder…</source>
        <translation>Взять ключи из папки…</translation>
    </message>
    <message>
        <source>New keys will be made.</source>
        <translation>Будут созданы новые ключи.</translation>
    </message>
    <message>
        <source>Passphrase of the keys</source>
        <translation>Парольная фраза ключей</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Парольная фраза ещё раз</translation>
    </message>
    <message>
        <source>At least {letters} letters: four or five words that nobody would guess are best. Without it the keys are of no use; nobody can tell it to you.</source>
        <translation>Не менее {letters} знаков: лучше всего четыре-пять слов, которые никто не угадает. Без неё ключи бесполезны, и подсказать её вам никто не сможет.</translation>
    </message>
    <message>
        <source>The keys</source>
        <translation>Ключи</translation>
    </message>
    <message>
        <source>Set up the HR desk</source>
        <translation>Настроить рабочее место</translation>
    </message>
    <message>
        <source>Making register and keys…</source>
        <translation>Создаются реестр и ключи…</translation>
    </message>
    <message>
        <source>Give the office a name in at least one language.</source>
        <translation>Укажите название службы хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>Type your name: it stands in the register beside what you decide.</source>
        <translation>Введите своё имя: в реестре оно стоит рядом с вашими решениями.</translation>
    </message>
    <message>
        <source>Type the address of the register, or keep it on this PC.</source>
        <translation>Введите адрес реестра или храните реестр на этом компьютере.</translation>
    </message>
    <message>
        <source>The passphrase is too short: at least {letters} letters.</source>
        <translation>Парольная фраза слишком короткая: нужно не менее {letters} знаков.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Парольные фразы не совпадают. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>Folder with the keys of the office</source>
        <translation>Папка с ключами кадровой службы</translation>
    </message>
    <message>
        <source>The keys in {folder} will be copied.</source>
        <translation>Будут скопированы ключи из папки {folder}.</translation>
    </message>
    <message>
        <source>The HR desk is ready. The card of the office has the number {id}.</source>
        <translation>Рабочее место готово. Номер карточки кадровой службы – {id}.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Every change is in effect at once and is kept for you alone.</source>
        <translation>Изменения действуют сразу и только для вас.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>After you sign in, one line says what waits: cards to repeat, assigned work. Nothing ever rings.</source>
        <translation>После входа одна строка сообщает, что вас ждёт: карточки для повторения, назначенное обучение. Звуковых сигналов нет.</translation>
    </message>
    <message>
        <source>The same as the interface</source>
        <translation>Как в интерфейсе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Menus, buttons and messages.</source>
        <translation>Меню, кнопки и сообщения.</translation>
    </message>
    <message>
        <source>Language of the courses</source>
        <translation>Язык курсов</translation>
    </message>
    <message>
        <source>Lessons, questions and titles. What is not translated is shown in another language.</source>
        <translation>Уроки, вопросы и названия. То, что ещё не переведено, показывается на другом языке.</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Второй язык</translation>
    </message>
    <message>
        <source>The same paragraph in this language stands beside the lesson.</source>
        <translation>Рядом с уроком показывается тот же абзац на этом языке.</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>Два языка рядом</translation>
    </message>
    <message>
        <source>Lessons show each paragraph in both languages. The keys Shift and F8 do the same.</source>
        <translation>В уроках каждый абзац показывается на двух языках. То же делают клавиши Shift и F8.</translation>
    </message>
    <message>
        <source>As on this PC</source>
        <translation>Как на компьютере</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастное</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>High contrast makes letters and edges stand out most.</source>
        <translation>В контрастном оформлении буквы и границы видны лучше всего.</translation>
    </message>
    <message>
        <source>Larger letters everywhere in Kense. The keys Ctrl and plus or minus do the same.</source>
        <translation>Более крупные буквы во всей программе. То же делают клавиши Ctrl и плюс или минус.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Room between lines</source>
        <translation>Расстояние между строками</translation>
    </message>
    <message>
        <source>In lessons and questions. Wide helps when lines run into each other.</source>
        <translation>В уроках и вопросах. Широкое помогает, если строки сливаются.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычное</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкое</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Меньше движения</translation>
    </message>
    <message>
        <source>Menus and tips appear at once, and the text cursor does not blink.</source>
        <translation>Меню и подсказки появляются сразу, текстовый курсор не мигает.</translation>
    </message>
    <message>
        <source>Voice that reads aloud</source>
        <translation>Голос для чтения вслух</translation>
    </message>
    <message>
        <source>Lessons and questions, also in exams. The key F9 begins and pauses, Shift and F9 stop.</source>
        <translation>Уроки и вопросы, в том числе на экзаменах. Клавиша F9 начинает чтение и ставит его на паузу, Shift и F9 останавливают.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Медленно</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Быстро</translation>
    </message>
    <message>
        <source>Faster still</source>
        <translation>Ещё быстрее</translation>
    </message>
    <message>
        <source>Speed of the voice</source>
        <translation>Скорость чтения</translation>
    </message>
    <message>
        <source>How fast it reads.</source>
        <translation>Как быстро читает голос.</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Ваш профиль</translation>
    </message>
    <message>
        <source>Backups, what a restore would take back, and one file for another PC.</source>
        <translation>Резервные копии, последствия восстановления и файл для другого компьютера.</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Мои записи об учёбе</translation>
    </message>
    <message>
        <source>Backups and another PC</source>
        <translation>Копии и другой компьютер</translation>
    </message>
    <message>
        <source>Lock when nobody is here</source>
        <translation>Блокировка, когда никого нет</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>What you did is saved, the list of people is shown, and after your PIN the same place opens again. The keys Ctrl, Shift and L lock at once.</source>
        <translation>Сделанное сохраняется, показывается список людей, а после вашего PIN-кода снова открывается то же место. Клавиши Ctrl, Shift и L блокируют сразу.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Включено</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключено</translation>
    </message>
</context>
<context>
    <name>ShortView</name>
    <message>
        <source>Answers typed with Russian letters count.</source>
        <translation>Ответы, набранные русскими буквами, засчитываются.</translation>
    </message>
</context>
<context>
    <name>ShowBar</name>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>The model solution</source>
        <translation>Образцовое решение</translation>
    </message>
    <message>
        <source>Press the button for the first step.</source>
        <translation>Нажмите кнопку, чтобы увидеть первый шаг.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Who is learning?</source>
        <translation>Кто будет учиться?</translation>
    </message>
    <message>
        <source>Kense is locked</source>
        <translation>Kense заблокирован</translation>
    </message>
    <message>
        <source>Parts of the name</source>
        <translation>Части имени</translation>
    </message>
    <message>
        <source>Show only names with these letters</source>
        <translation>Показывать только имена с этими буквами</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>ПИН-код</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Forgotten PIN…</source>
        <translation>Забыли PIN-код…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Новый слушатель</translation>
    </message>
    <message>
        <source>Learn as a guest</source>
        <translation>Учиться как гость</translation>
    </message>
    <message>
        <source>From another PC…</source>
        <translation>С другого компьютера…</translation>
    </message>
    <message>
        <source>Take in records from another PC</source>
        <translation>Принять записи с другого компьютера</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your progress is safe. You can try again in {seconds} s.</source>
        <translation>Слишком много неверных PIN-кодов. Ваши результаты сохранены. Повторить можно через {seconds} с.</translation>
    </message>
    <message>
        <source>The wait is over. You can type the PIN again.</source>
        <translation>Ожидание закончилось. PIN-код можно ввести снова.</translation>
    </message>
    <message>
        <source>People who learn on this PC</source>
        <translation>Слушатели на этом компьютере</translation>
    </message>
    <message>
        <source>Damaged card: {folder}</source>
        <translation>Повреждённая карточка: {folder}</translation>
    </message>
    <message>
        <source>{name}, since {day}</source>
        <translation>{name}, с {day}</translation>
    </message>
    <message>
        <source>{name}, with a PIN</source>
        <translation>{name}, с ПИН-кодом</translation>
    </message>
    <message>
        <source>Everything is saved. {name} goes on at the same place; others choose their own name.</source>
        <translation>Всё сохранено. {name} продолжит с того же места; другие выбирают своё имя.</translation>
    </message>
    <message>
        <source>The card of this profile is damaged, so Kense cannot tell whose it is. What was learned in it was not touched. Show the folder {folder} to the person who looks after this PC.</source>
        <translation>Карточка этого профиля повреждена, и Kense не может определить, чей он. Всё изученное в нём осталось нетронутым. Покажите папку {folder} сотруднику, который обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>This profile has a PIN. Type it, then choose Open.</source>
        <translation>Профиль защищён ПИН-кодом. Введите его и нажмите «Войти».</translation>
    </message>
</context>
<context>
    <name>SignPanel</name>
    <message>
        <source>Passphrase of the root key</source>
        <translation>Парольная фраза корневого ключа</translation>
    </message>
    <message>
        <source>Root key of a custodian…</source>
        <translation>Корневой ключ хранителя…</translation>
    </message>
    <message>
        <source>Sign the list</source>
        <translation>Подписать список</translation>
    </message>
    <message>
        <source>A key list waits for signatures</source>
        <translation>Список ключей ожидает подписей</translation>
    </message>
    <message>
        <source>Signed by {signatures} of {needed} custodians. It takes effect with the last of them.</source>
        <translation>Подписей хранителей: {signatures} из {needed}. Список начнёт действовать с последней из них.</translation>
    </message>
    <message>
        <source>Keys (*.key)</source>
        <translation>Ключи (*.key)</translation>
    </message>
    <message>
        <source>Root key of a custodian</source>
        <translation>Корневой ключ хранителя</translation>
    </message>
</context>
<context>
    <name>SigningForm</name>
    <message>
        <source>Certificates are signed with the issuing key. Two people of the office, the custodians, vouch for it: each has a root key with a passphrase that nobody else knows. Both should be here now. The issuing key gets the passphrase of the other keys of this desk.</source>
        <translation>Сертификаты подписываются ключом сертификатов. За него ручаются два сотрудника, хранители: у каждого есть корневой ключ с парольной фразой, которой больше никто не знает. Сейчас здесь должны быть оба. У ключа сертификатов будет та же парольная фраза, что и у других ключей этого рабочего места.</translation>
    </message>
    <message>
        <source>Short id of the office, such as KZ-DDS</source>
        <translation>Краткое обозначение организации, например KZ-DDS</translation>
    </message>
    <message>
        <source>Name of the office, as people see it who check</source>
        <translation>Название организации, которое увидят при проверке</translation>
    </message>
    <message>
        <source>Name of custodian {number}</source>
        <translation>Имя хранителя {number}</translation>
    </message>
    <message>
        <source>Passphrase of custodian {number}</source>
        <translation>Парольная фраза хранителя {number}</translation>
    </message>
    <message>
        <source>Passphrase of custodian {number}, once more</source>
        <translation>Парольная фраза хранителя {number}, ещё раз</translation>
    </message>
    <message>
        <source>There are no keys for signing yet</source>
        <translation>Ключей для подписания ещё нет</translation>
    </message>
    <message>
        <source>Make the keys</source>
        <translation>Создать ключи</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type them again.</source>
        <translation>Парольные фразы не совпадают. Введите их ещё раз.</translation>
    </message>
    <message>
        <source>Give the office a short id and a name.</source>
        <translation>Укажите краткое обозначение и название организации.</translation>
    </message>
</context>
<context>
    <name>SigningIn</name>
    <message>
        <source>Guest {number}</source>
        <translation>Гость {number}</translation>
    </message>
</context>
<context>
    <name>SpelledText</name>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск вариантов…</translation>
    </message>
    <message>
        <source>Keep “{word}” as a word of this course</source>
        <translation>Запомнить «{word}» как слово этого курса</translation>
    </message>
    <message>
        <source>No suggestion</source>
        <translation>Вариантов нет</translation>
    </message>
</context>
<context>
    <name>SpellingLine</name>
    <message>
        <source>Choose a dictionary…</source>
        <translation>Выбрать словарь…</translation>
    </message>
    <message>
        <source>The dictionary is being read…</source>
        <translation>Словарь читается…</translation>
    </message>
    <message>
        <source>Choose a dictionary</source>
        <translation>Выбор словаря</translation>
    </message>
    <message>
        <source>Dictionaries (*.dic)</source>
        <translation>Словари (*.dic)</translation>
    </message>
    <message>
        <source>Unknown words are underlined; the menu key offers what may have been meant.</source>
        <translation>Незнакомые слова подчёркнуты; клавиша меню предлагает варианты.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell file (.dic with its .aff beside it), for example from LibreOffice.</source>
        <translation>Для этого языка нет орфографического словаря, поэтому слова не проверяются. Выберите файл Hunspell (.dic, рядом с ним .aff), например из LibreOffice.</translation>
    </message>
</context>
<context>
    <name>StandingCard</name>
    <message>
        <source>No office is known yet</source>
        <translation>Кадровая служба ещё не указана</translation>
    </message>
    <message>
        <source>Card {id}. Ask your office by phone whether its card has this id.</source>
        <translation>Карточка {id}. Уточните в кадровой службе по телефону, такой ли номер у её карточки.</translation>
    </message>
    <message>
        <source>The last file was made on {when}. Its receipt has not come back yet.</source>
        <translation>Последний файл создан {when}. Квитанция на него ещё не пришла.</translation>
    </message>
    <message>
        <source>HR has your records up to {when}.</source>
        <translation>У кадровой службы есть ваши записи до {when}.</translation>
    </message>
    <message>
        <source>Ask your HR officer for the card of the office, a small file that ends in .koffice.</source>
        <translation>Попросите у кадровой службы её карточку: небольшой файл с окончанием .koffice.</translation>
    </message>
    <message>
        <source>HR has confirmed nothing yet.</source>
        <translation>Кадровая служба ещё ничего не подтвердила.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Неотправленных записей нет.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are not confirmed by HR yet.</source>
        <translation>
            <numerusform>%n запись ещё не подтверждена кадровой службой.</numerusform>
            <numerusform>%n записи ещё не подтверждены кадровой службой.</numerusform>
            <numerusform>%n записей ещё не подтверждены кадровой службой.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StartDay</name>
    <message>
        <source>Received on: day, month and year</source>
        <translation>Поступило: день, месяц и год</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Choose in a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Not a full date yet: day, month, year.</source>
        <translation>Дата неполная: нужны день, месяц и год.</translation>
    </message>
</context>
<context>
    <name>StartSheet</name>
    <message>
        <source>How sure are you?</source>
        <translation>Насколько вы уверены?</translation>
    </message>
    <message>
        <source>Say with each answer how sure you are. It does not count; your result shows how well you knew it.</source>
        <translation>Для каждого ответа укажите, насколько вы уверены. На баллы это не влияет; результат покажет, насколько верно вы оценили свои знания.</translation>
    </message>
    <message>
        <source>Say with each answer how sure you are: being fairly sure pays if you are right in two of three cases, being certain if in four of five. Certain and right earns all points of a question.</source>
        <translation>Для каждого ответа укажите, насколько вы уверены: «Скорее уверен» выгодно, если верны два ответа из трёх, «Точно знаю» – если четыре из пяти. Все баллы за вопрос даёт верный ответ с отметкой «Точно знаю».</translation>
    </message>
    <message>
        <source>What is recorded: answers, times, interruptions, language. Screen readers and other aids are never blocked.</source>
        <translation>В запись попадают ответы, время, перерывы и язык. Программы чтения с экрана и другие вспомогательные средства никогда не блокируются.</translation>
    </message>
    <message>
        <source>Opening code</source>
        <translation>Код открытия</translation>
    </message>
    <message>
        <source>Opening code, from the invigilator</source>
        <translation>Код открытия, его сообщает наблюдатель</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Practise without a record</source>
        <translation>Потренироваться без записи</translation>
    </message>
    <message>
        <source>Extra time…</source>
        <translation>Дополнительное время…</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Вернуться к курсу</translation>
    </message>
</context>
<context>
    <name>StatementCard</name>
    <message>
        <source>The statement gets its number when you save, open or print it for the first time.</source>
        <translation>Справка получит номер, когда вы в первый раз сохраните, откроете или распечатаете её.</translation>
    </message>
    <message>
        <source>Statement number {serial}</source>
        <translation>Справка № {serial}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the statement as PDF: {title}</source>
        <translation>Сохранить справку как PDF: {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the statement: {title}</source>
        <translation>Открыть справку: {title}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Print the statement: {title}</source>
        <translation>Распечатать справку: {title}</translation>
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
        <translation>Выберите файлы слушателей, записи построчно (.jsonl), таблицы баллов (.csv), присланное слушателями в кадровую службу (.kbundle) или папку с такими файлами. Ничего не изменяется, имена не показываются.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Key of the office…</source>
        <translation>Ключ службы…</translation>
    </message>
    <message>
        <source>Count every attempt, not only each learner&apos;s first</source>
        <translation>Учитывать все попытки, а не только первую у каждого слушателя</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Парольная фраза ключа</translation>
    </message>
    <message>
        <source>Open with this key</source>
        <translation>Открыть этим ключом</translation>
    </message>
    <message>
        <source>This key is locked by a passphrase.</source>
        <translation>Этот ключ защищён парольной фразой.</translation>
    </message>
    <message>
        <source>Facts, tables and sent files (*.sqlite *.jsonl *.csv *.kbundle)</source>
        <translation>Записи, таблицы и присланные файлы (*.sqlite *.jsonl *.csv *.kbundle)</translation>
    </message>
    <message>
        <source>Files with attempts</source>
        <translation>Файлы с попытками</translation>
    </message>
    <message>
        <source>Folder with such files</source>
        <translation>Папка с такими файлами</translation>
    </message>
    <message>
        <source>Keys of offices ({pattern})</source>
        <translation>Ключи служб ({pattern})</translation>
    </message>
    <message>
        <source>Key of the office</source>
        <translation>Ключ службы</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>These files hold no attempt at a quiz of this course that was handed in. Nothing was changed. Choose other files.</source>
        <translation>В этих файлах нет сданных попыток теста этого курса. Ничего не изменено. Выберите другие файлы.</translation>
    </message>
    <message>
        <source>Left out, or not certain</source>
        <translation>Не учтено или неточно</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Таблицы текстом (*.csv)</translation>
    </message>
    <message>
        <source>Attempts: {number}</source>
        <translation>Попыток: {number}</translation>
    </message>
    <message>
        <source>The table is saved: {file}</source>
        <translation>Таблица сохранена: {file}</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Publishing: step {done} of {total}</source>
        <translation>Публикация: шаг {done} из {total}</translation>
    </message>
</context>
<context>
    <name>StudioCard</name>
    <message>
        <source>For trainers: writing courses, questions and practice desks, and publishing them.</source>
        <translation>Для преподавателей: писать курсы, вопросы и тренажёры и публиковать их.</translation>
    </message>
    <message>
        <source>Open the Studio</source>
        <translation>Открыть Студию</translation>
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
        <translation>Взять чужой текст</translation>
    </message>
    <message>
        <source>Edits of others</source>
        <translation>Чужие правки</translation>
    </message>
</context>
<context>
    <name>StudioPage</name>
    <message>
        <source>Here courses are written. What you write is saved by itself, and learners see nothing of it until you publish.</source>
        <translation>Здесь пишут курсы. Написанное сохраняется само, и учащиеся ничего не увидят, пока вы не опубликуете.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>New course</source>
        <translation>Новый курс</translation>
    </message>
    <message>
        <source>Open a course folder…</source>
        <translation>Открыть папку курса…</translation>
    </message>
    <message>
        <source>No course is written on this PC yet. A new one begins with a small example to change.</source>
        <translation>На этом компьютере ещё не пишут курсов. Новый начинается с небольшого примера, который вы переделаете.</translation>
    </message>
    <message>
        <source>Choose the folder of a course: it has a file named course.yaml</source>
        <translation>Выберите папку курса: в ней есть файл course.yaml</translation>
    </message>
</context>
<context>
    <name>SurveyView</name>
    <message>
        <source>In your own words</source>
        <translation>Своими словами</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message>
        <source>No answer</source>
        <translation>Нет ответа</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}</source>
        <translation>Строка: {row}; столбец: {column}</translation>
    </message>
</context>
<context>
    <name>TermCounter</name>
    <message>
        <source>How long have I got?</source>
        <translation>Сколько у меня времени?</translation>
    </message>
    <message>
        <source>This is a day off. Ask your lawyer whether the next working day counts.</source>
        <translation>Это выходной день. Уточните у юриста, переносится ли срок на следующий рабочий день.</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>The last day is {day}.</source>
        <translation>Последний день – {day}.</translation>
    </message>
</context>
<context>
    <name>TextPane</name>
    <message>
        <source>Text of {file}</source>
        <translation>Текст файла {file}</translation>
    </message>
    <message>
        <source>Typing in {file}</source>
        <translation>Набор в {file}</translation>
    </message>
</context>
<context>
    <name>TextSizeRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset the text size to 100 %</source>
        <translation>Вернуть размер текста 100 %</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Text size, {value}</source>
        <translation>Размер текста, {value}</translation>
    </message>
</context>
<context>
    <name>TextSwitch</name>
    <message>
        <source>Show as text</source>
        <translation>Показать текстом</translation>
    </message>
    <message>
        <source>Put the last readable text back</source>
        <translation>Вернуть последний читаемый текст</translation>
    </message>
</context>
<context>
    <name>ThumbField</name>
    <message>
        <source>{file} is not there</source>
        <translation>Файла {file} нет</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>What I did, step by step</source>
        <translation>Что я делал, шаг за шагом</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
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
        <translation>неверно</translation>
    </message>
    <message>
        <source>right</source>
        <translation>верно</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} из {count}</translation>
    </message>
    <message>
        <source>Right for: {criteria}</source>
        <translation>Верно по критерию: {criteria}</translation>
    </message>
    <message>
        <source>Nothing is judged here.</source>
        <translation>Здесь ничего не оценивается.</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>Review today</source>
        <translation>Повторение сегодня</translation>
    </message>
    <message>
        <source>Nothing fades today. A few new cards may wait.</source>
        <translation>Сегодня ничего не забывается. Возможно, вас ждёт несколько новых карточек.</translation>
    </message>
    <message>
        <source>Terms, rules and your mistakes come here once you have begun a course.</source>
        <translation>Когда вы начнёте курс, здесь появятся термины, правила и ваши ошибки.</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Начать повторение</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to repeat</source>
        <translation>
            <numerusform>%n карточка для повторения</numerusform>
            <numerusform>%n карточки для повторения</numerusform>
            <numerusform>%n карточек для повторения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>All courses</source>
        <translation>Все курсы</translation>
    </message>
    <message>
        <source>Try as learner</source>
        <translation>Попробовать</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
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
        <translation>Прежние состояния</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Опубликовать…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Сохранение …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Waiting for your choice</source>
        <translation>Ждёт вашего выбора</translation>
    </message>
    <message numerus="yes">
        <source>undo %n</source>
        <translation>
            <numerusform>отмена %n</numerusform>
            <numerusform>отмена %n</numerusform>
            <numerusform>отмена %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TranscriptCard</name>
    <message>
        <source>Courses of this person</source>
        <translation>Курсы сотрудника</translation>
    </message>
    <message>
        <source>Attempts of this person</source>
        <translation>Попытки сотрудника</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Save the transcript…</source>
        <translation>Сохранить выписку…</translation>
    </message>
    <message>
        <source>Close the transcript</source>
        <translation>Закрыть выписку</translation>
    </message>
    <message>
        <source>last file on {day}</source>
        <translation>последний файл: {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Best result</source>
        <translation>Лучший результат</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Завершён</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>сдано</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>не сдано</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Quiz or practice</source>
        <translation>Тест или тренировка</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>TranscriptPage</name>
    <message>
        <source>My transcript</source>
        <translation>Моя выписка об обучении</translation>
    </message>
    <message>
        <source>The transcript is saved: {file}</source>
        <translation>Выписка сохранена: {file}</translation>
    </message>
    <message>
        <source>{name} · as of {day}</source>
        <translation>{name} · по состоянию на {day}</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Save the transcript as PDF</source>
        <translation>Сохранить выписку как PDF</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Начать повторение</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Nothing yet. Open a lesson, and this page fills by itself.</source>
        <translation>Пока ничего. Откройте урок, и страница заполнится сама.</translation>
    </message>
    <message>
        <source>Since {day}:</source>
        <translation>С {day}:</translation>
    </message>
    <message>
        <source>Minutes and lessons by week</source>
        <translation>Минуты и уроки по неделям</translation>
    </message>
    <message>
        <source>Week of {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>High: minutes. Above each bar: minutes / lessons.</source>
        <translation>Высота – минуты. Над столбцом: минуты / уроки.</translation>
    </message>
    <message>
        <source>completed on {day}, {percent}</source>
        <translation>завершён {day}, {percent}</translation>
    </message>
    <message>
        <source>assigned, due {day}, not complete</source>
        <translation>назначен до {day}, не завершён</translation>
    </message>
    <message>
        <source>assigned, due {day}, completed on {done}</source>
        <translation>назначен до {day}, завершён {done}</translation>
    </message>
    <message>
        <source>What I know</source>
        <translation>Что я знаю</translation>
    </message>
    <message>
        <source>This is told once you have handed in a quiz.</source>
        <translation>Здесь появятся данные, когда вы сдадите тест.</translation>
    </message>
    <message>
        <source>Results by objective</source>
        <translation>Результаты по целям обучения</translation>
    </message>
    <message>
        <source>Filled with a round mark: the latest result. Square: the best one. Hatched: too few questions.</source>
        <translation>Заполнение с круглой меткой – последний результат, квадрат – лучший. Штриховка – вопросов слишком мало.</translation>
    </message>
    <message>
        <source>known</source>
        <translation>освоено</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>частично</translation>
    </message>
    <message>
        <source>read again</source>
        <translation>перечитать</translation>
    </message>
    <message>
        <source>too early to say</source>
        <translation>судить рано</translation>
    </message>
    <message>
        <source>What I forget</source>
        <translation>Что я забываю</translation>
    </message>
    <message>
        <source>This is told once cards have come again in the review on another day.</source>
        <translation>Здесь появятся данные, когда карточки повторятся в другой день.</translation>
    </message>
    <message>
        <source>Recalled and forgotten by week</source>
        <translation>Вспомнилось и забылось по неделям</translation>
    </message>
    <message>
        <source>Filled: recalled. Hatched: forgotten.</source>
        <translation>Сплошное – вспомнилось, штриховка – забылось.</translation>
    </message>
    <message>
        <source>Forgotten in the last 30 days</source>
        <translation>Забыто за последние 30 дней</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>{chart}: as a table</source>
        <translation>{chart}: таблицей</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) in all.</source>
        <translation>
            <numerusform>Всего около %n минуты.</numerusform>
            <numerusform>Всего около %n минут.</numerusform>
            <numerusform>Всего около %n минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Minutes are the time between things that were recorded; a pause of more than %n minute(s) is left out.</source>
        <translation>
            <numerusform>Минуты – это время между записями программы; перерыв дольше %n минуты не считается.</numerusform>
            <numerusform>Минуты – это время между записями программы; перерыв дольше %n минут не считается.</numerusform>
            <numerusform>Минуты – это время между записями программы; перерыв дольше %n минут не считается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n question(s) on an objective a result may be chance, so nothing is concluded from it.</source>
        <translation>
            <numerusform>Если по цели задано меньше %n вопроса, результат может быть случайным, и вывод не делается.</numerusform>
            <numerusform>Если по цели задано меньше %n вопросов, результат может быть случайным, и вывод не делается.</numerusform>
            <numerusform>Если по цели задано меньше %n вопросов, результат может быть случайным, и вывод не делается.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n objective(s) it is too early to say.</source>
        <translation>
            <numerusform>О %n цели судить рано.</numerusform>
            <numerusform>О %n целях судить рано.</numerusform>
            <numerusform>О %n целях судить рано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest {percent} of %n question(s)</source>
        <translation>
            <numerusform>последний результат: {percent} из %n вопроса</numerusform>
            <numerusform>последний результат: {percent} из %n вопросов</numerusform>
            <numerusform>последний результат: {percent} из %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best {percent} of %n question(s)</source>
        <translation>
            <numerusform>лучший: {percent} из %n вопроса</numerusform>
            <numerusform>лучший: {percent} из %n вопросов</numerusform>
            <numerusform>лучший: {percent} из %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n card(s) asked again on another day you recalled {right}, {percent}.</source>
        <translation>
            <numerusform>Из %n карточки, спрошенной снова в другой день, вы вспомнили {right}, {percent}.</numerusform>
            <numerusform>Из %n карточек, спрошенных снова в другой день, вы вспомнили {right}, {percent}.</numerusform>
            <numerusform>Из %n карточек, спрошенных снова в другой день, вы вспомнили {right}, {percent}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>прочитан %n урок</numerusform>
            <numerusform>прочитано %n урока</numerusform>
            <numerusform>прочитано %n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quiz(zes) passed</source>
        <translation>
            <numerusform>сдан %n тест</numerusform>
            <numerusform>сдано %n теста</numerusform>
            <numerusform>сдано %n тестов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s) passed</source>
        <translation>
            <numerusform>сдано на %n тренажёре</numerusform>
            <numerusform>сдано на %n тренажёрах</numerusform>
            <numerusform>сдано на %n тренажёрах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) completed</source>
        <translation>
            <numerusform>завершён %n курс</numerusform>
            <numerusform>завершено %n курса</numerusform>
            <numerusform>завершено %n курсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) well.</source>
        <translation>
            <numerusform>Хорошо освоена %n цель.</numerusform>
            <numerusform>Хорошо освоены %n цели.</numerusform>
            <numerusform>Хорошо освоено %n целей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You know %n objective(s) in part.</source>
        <translation>
            <numerusform>Частично освоена %n цель.</numerusform>
            <numerusform>Частично освоены %n цели.</numerusform>
            <numerusform>Частично освоено %n целей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) should be read again.</source>
        <translation>
            <numerusform>По %n цели стоит перечитать уроки.</numerusform>
            <numerusform>По %n целям стоит перечитать уроки.</numerusform>
            <numerusform>По %n целям стоит перечитать уроки.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n урок</numerusform>
            <numerusform>%n урока</numerusform>
            <numerusform>%n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recalled</source>
        <translation>
            <numerusform>вспомнилось: %n</numerusform>
            <numerusform>вспомнилось: %n</numerusform>
            <numerusform>вспомнилось: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n forgotten</source>
        <translation>
            <numerusform>забылось: %n</numerusform>
            <numerusform>забылось: %n</numerusform>
            <numerusform>забылось: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), last on {day}</source>
        <translation>
            <numerusform>%n раз, последний – {day}</numerusform>
            <numerusform>%n раза, последний – {day}</numerusform>
            <numerusform>%n раз, последний – {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TruthCard</name>
    <message>
        <source>How true the forecasts were</source>
        <translation>Насколько точны были прогнозы</translation>
    </message>
    <message>
        <source>This is told once 30 cards have come again on another day.</source>
        <translation>Это станет видно, когда 30 карточек повторятся в другой день.</translation>
    </message>
    <message>
        <source>The shaded part of each line is where chance alone may put the share.</source>
        <translation>Закрашенная часть каждой линии показывает, где доля может оказаться по чистой случайности.</translation>
    </message>
</context>
<context>
    <name>TryWindow</name>
    <message>
        <source>Trying as a learner</source>
        <translation>Проба глазами учащегося</translation>
    </message>
    <message>
        <source>A learner on trial</source>
        <translation>Учащийся на пробу</translation>
    </message>
    <message>
        <source>You try the course as a learner. Nothing is kept; closing this window forgets all of it.</source>
        <translation>Вы пробуете курс глазами учащегося. Ничего не сохраняется: закроете окно, и всё забудется.</translation>
    </message>
</context>
<context>
    <name>TurnCard</name>
    <message>
        <source>In your language: {words}</source>
        <translation>На вашем языке: {words}</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Время на ответ</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Сказать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Put an answer together first.</source>
        <translation>Сначала составьте ответ.</translation>
    </message>
    <message>
        <source>{seconds} s to answer</source>
        <translation>Осталось {seconds} с</translation>
    </message>
</context>
<context>
    <name>TurnsField</name>
    <message>
        <source>Map of the dialogue</source>
        <translation>Карта диалога</translation>
    </message>
</context>
<context>
    <name>TypedView</name>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
</context>
<context>
    <name>UnitCard</name>
    <message>
        <source>Translation, {language}</source>
        <translation>Перевод, {language}</translation>
    </message>
    <message>
        <source>The translation has other blocks here than the source: {found}.</source>
        <translation>В переводе здесь другие блоки, чем в исходном тексте: {found}.</translation>
    </message>
    <message>
        <source>The glossary has another word here: {terms}</source>
        <translation>В глоссарии здесь другое слово: {terms}</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>Seen, still right</source>
        <translation>Просмотрено, всё верно</translation>
    </message>
    <message>
        <source>Take over the blocks of the source</source>
        <translation>Перенести блоки исходного текста</translation>
    </message>
    <message>
        <source>Next to translate</source>
        <translation>Следующий без перевода</translation>
    </message>
    <message>
        <source>Insert the term “{term}”</source>
        <translation>Вставить термин «{term}»</translation>
    </message>
</context>
<context>
    <name>UnitsFilter</name>
    <message>
        <source>Translate into</source>
        <translation>Переводить на</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Какие тексты</translation>
    </message>
    <message>
        <source>From which file</source>
        <translation>Из какого файла</translation>
    </message>
    <message>
        <source>All texts</source>
        <translation>Все тексты</translation>
    </message>
    <message>
        <source>Missing or old</source>
        <translation>Без перевода или устарел</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Нет перевода</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Источник изменён</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>{language}: {ready} of {total} texts ready, missing {missing}, source changed {stale}</source>
        <translation>{language}: готово текстов {ready} из {total}, без перевода {missing}, источник изменён {stale}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Passphrase of the keys</source>
        <translation>Парольная фраза ключей</translation>
    </message>
    <message>
        <source>Your name, as it stands in records</source>
        <translation>Ваше имя, как оно указано в записях</translation>
    </message>
    <message>
        <source>Your PIN, if this register asks for one</source>
        <translation>Ваш PIN-код, если он нужен для этого реестра</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Открыть ключи</translation>
    </message>
    <message>
        <source>The keys of the office are locked</source>
        <translation>Ключи кадровой службы закрыты</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Пока не сдано</translation>
    </message>
    <message>
        <source>Handed in, waiting</source>
        <translation>Завершено, результат ожидается</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>{earned} of {possible} points; {mark} are needed</source>
        <translation>Баллы: {earned} из {possible}; для сдачи нужно {mark}</translation>
    </message>
    <message>
        <source>The last attempt counts.</source>
        <translation>Засчитывается последняя попытка.</translation>
    </message>
    <message>
        <source>The average of all attempts counts.</source>
        <translation>Засчитывается средний результат всех попыток.</translation>
    </message>
    <message>
        <source>The office marks this exam. It tells you the result; this PC cannot know it.</source>
        <translation>Этот экзамен оценивает ваше учреждение. Результат сообщит оно; на этом компьютере узнать его нельзя.</translation>
    </message>
    <message>
        <source>The result can be seen from {day} on. Your answers are safe.</source>
        <translation>Результат можно будет увидеть начиная с {day}. Ваши ответы целы.</translation>
    </message>
    <message>
        <source>You may practise as often as you like.</source>
        <translation>Тренироваться можно сколько угодно раз.</translation>
    </message>
    <message>
        <source>The quiz is passed. Read the lessons that are still open to complete the course.</source>
        <translation>Тест сдан. Чтобы пройти курс, прочитайте оставшиеся уроки.</translation>
    </message>
    <message>
        <source>The course is complete. You can print your statement of completion.</source>
        <translation>Курс пройден. Можно распечатать справку о прохождении курса.</translation>
    </message>
    <message>
        <source>Read again what is marked below.</source>
        <translation>Повторите то, что отмечено ниже.</translation>
    </message>
    <message>
        <source>Read again what is marked below, then take the quiz once more; it will ask other questions.</source>
        <translation>Повторите то, что отмечено ниже, и пройдите тест ещё раз; вопросы будут другими.</translation>
    </message>
    <message>
        <source>Read again what is marked below, then take the quiz once more.</source>
        <translation>Повторите то, что отмечено ниже, и пройдите тест ещё раз.</translation>
    </message>
    <message>
        <source>Statement of completion</source>
        <translation>Справка о прохождении курса</translation>
    </message>
    <message>
        <source>Back to the quiz</source>
        <translation>Вернуться к тесту</translation>
    </message>
    <message>
        <source>Take the quiz again</source>
        <translation>Пройти тест ещё раз</translation>
    </message>
    <message>
        <source>Course outline</source>
        <translation>Содержание курса</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for marks: the result may still change.</source>
        <translation>
            <numerusform>%n ответ ожидает оценки: результат ещё может измениться.</numerusform>
            <numerusform>%n ответа ожидают оценки: результат ещё может измениться.</numerusform>
            <numerusform>%n ответов ожидают оценки: результат ещё может измениться.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictOfRun</name>
    <message>
        <source>of 100 points; {score} are needed to pass</source>
        <translation>из 100 баллов; для сдачи нужно {score}</translation>
    </message>
    <message>
        <source>Nothing is scored in this time. See below what was met and what was not.</source>
        <translation>В этом времени ничего не оценивается. Ниже видно, что выполнено, а что нет.</translation>
    </message>
    <message>
        <source>Try a new variant</source>
        <translation>Попробовать другой вариант</translation>
    </message>
    <message>
        <source>To the course</source>
        <translation>К курсу</translation>
    </message>
    <message>
        <source>Looked at, not scored</source>
        <translation>Разобрано без оценки</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Сдано</translation>
    </message>
    <message>
        <source>Not passed yet</source>
        <translation>Пока не сдано</translation>
    </message>
    <message numerus="yes">
        <source>Best of %n run(s): {score}</source>
        <translation>
            <numerusform>Лучший результат из %n попытки: {score}</numerusform>
            <numerusform>Лучший результат из %n попыток: {score}</numerusform>
            <numerusform>Лучший результат из %n попыток: {score}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyPage</name>
    <message>
        <source>Check a certificate</source>
        <translation>Проверить сертификат</translation>
    </message>
    <message>
        <source>Looking for the code in {file}…</source>
        <translation>Поиск кода в {file}…</translation>
    </message>
    <message>
        <source>Choose a PDF, scan or photo…</source>
        <translation>Выбрать PDF, скан или фото…</translation>
    </message>
    <message>
        <source>The text of the code, which begins with KS1:</source>
        <translation>Текст кода, он начинается с KS1:</translation>
    </message>
    <message>
        <source>Check the code</source>
        <translation>Проверить код</translation>
    </message>
    <message>
        <source>Show the certificate that somebody brought: a PDF, a scan at 150 dpi or more, or a photo. You may also drop the file here. Nothing is sent anywhere, and no internet is needed.</source>
        <translation>Покажите принесённый сертификат: PDF, скан от 150 точек на дюйм или фото. Файл можно и перетащить сюда. Ничего никуда не отправляется, интернет не нужен.</translation>
    </message>
    <message>
        <source>Or paste the text of its code</source>
        <translation>Или вставьте текст его кода</translation>
    </message>
    <message>
        <source>Take in a list…</source>
        <translation>Принять список…</translation>
    </message>
    <message>
        <source>Design a certificate…</source>
        <translation>Оформить сертификат…</translation>
    </message>
    <message>
        <source>To know whose signature is good and what was revoked, this PC needs the office’s key list and status list. They come with receipts of your office, or as files from it. An older list never takes the place of a newer one.</source>
        <translation>Чтобы знать, чья подпись действительна и что отозвано, этому компьютеру нужны список ключей и список статусов организации. Они приходят с квитанциями вашей организации или файлами от неё. Старый список никогда не заменяет новый.</translation>
    </message>
    <message>
        <source>For offices</source>
        <translation>Для организаций</translation>
    </message>
    <message>
        <source>PDF, scans, photos, texts, badges (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.txt *.jwt)</source>
        <translation>PDF, сканы, фото, тексты, Open Badges (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.bmp *.txt *.jwt)</translation>
    </message>
    <message>
        <source>Choose a PDF, scan or photo</source>
        <translation>Выберите PDF, скан или фото</translation>
    </message>
    <message>
        <source>There is no code yet. Paste its text, which begins with KS1:</source>
        <translation>Кода ещё нет. Вставьте его текст, он начинается с KS1:</translation>
    </message>
    <message>
        <source>Lists (*.kslist *.ksstatus *.json)</source>
        <translation>Списки (*.kslist *.ksstatus *.json)</translation>
    </message>
    <message>
        <source>Take in a list</source>
        <translation>Принять список</translation>
    </message>
</context>
<context>
    <name>VoiceRow</name>
    <message>
        <source>The first one for the language</source>
        <translation>Первый голос для языка</translation>
    </message>
    <message>
        <source>Try the voice</source>
        <translation>Послушать голос</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Ничего не ожидает вашего решения.</translation>
    </message>
    <message>
        <source>Whose profiles are these?</source>
        <translation>Чьи это профили?</translation>
    </message>
    <message>
        <source>Which record is true?</source>
        <translation>Какая запись верна?</translation>
    </message>
    <message>
        <source>New PCs</source>
        <translation>Новые компьютеры</translation>
    </message>
    <message>
        <source>I have looked at all of them</source>
        <translation>Все проверены</translation>
    </message>
    <message>
        <source>I have looked at it</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>I have looked at the notice about {name}</source>
        <translation>Сообщение о профиле {name} проверено</translation>
    </message>
    <message>
        <source>The same record came with different contents. None of them counts until you choose. Ask the learner and look at the PC; all of them are kept.</source>
        <translation>Одна и та же запись пришла с разным содержанием. Пока вы не выберете, ни одна не учитывается. Спросите слушателя и проверьте компьютер; все версии сохраняются.</translation>
    </message>
    <message>
        <source>This one is true</source>
        <translation>Верна эта</translation>
    </message>
    <message>
        <source>This one is true: {facts}</source>
        <translation>Верна эта: {facts}</translation>
    </message>
    <message>
        <source>The PC {pc} sent for the first time on {day}. Compare its key by phone.</source>
        <translation>С компьютера {pc} впервые отправлено {day}. Сверьте его ключ по телефону.</translation>
    </message>
    <message>
        <source>It is ours: accept</source>
        <translation>Он наш: принять</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome to Kense</source>
        <translation>Добро пожаловать в Kense</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Шаг {number} из {total}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Start learning</source>
        <translation>Начать учиться</translation>
    </message>
</context>
<context>
    <name>Wells</name>
    <message>
        <source>Choose in the lists, or drag a line to where it belongs.</source>
        <translation>Выберите в списках или перетащите строку в нужную группу.</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <source>How far the work is</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} из {total}</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Mend a fault</source>
        <translation>Исправить ошибку</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were changed outside Kense; the edits are taken over.</source>
        <translation>
            <numerusform>%n файл изменён вне Kense; правки приняты.</numerusform>
            <numerusform>%n файла изменены вне Kense; правки приняты.</numerusform>
            <numerusform>%n файлов изменено вне Kense; правки приняты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkbenchView</name>
    <message>
        <source>The work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>The work is finished. Hand in to see what it is worth.</source>
        <translation>Работа закончена. Завершите попытку, чтобы узнать результат.</translation>
    </message>
    <message>
        <source>Stage {number} of {count}</source>
        <translation>Этап {number} из {count}</translation>
    </message>
    <message>
        <source>Proofread</source>
        <translation>Проверить по правилам</translation>
    </message>
    <message>
        <source>The rules find nothing. Whether it is good, you must judge.</source>
        <translation>Правила ничего не нашли. Хорошо ли получилось, решать вам.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>На что обратить внимание: %n</numerusform>
            <numerusform>На что обратить внимание: %n</numerusform>
            <numerusform>На что обратить внимание: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workings</name>
    <message>
        <source>Tables and pictures</source>
        <translation>Таблицы и графики</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Попробуйте</translation>
    </message>
</context>
<context>
    <name>YamlField</name>
    <message>
        <source>Line {line}: {problem} It is not taken over; what was there before stays.</source>
        <translation>Строка {line}: {problem} Текст не принят, остаётся прежнее.</translation>
    </message>
</context>
<context>
    <name>_TermsTable</name>
    <message>
        <source>Terms in three languages</source>
        <translation>Термины на трёх языках</translation>
    </message>
</context>
<context>
    <name>account</name>
    <message numerus="yes">
        <source>%n lesson(s) read</source>
        <translation>
            <numerusform>%n прочитанный урок</numerusform>
            <numerusform>%n прочитанных урока</numerusform>
            <numerusform>%n прочитанных уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) in lessons answered</source>
        <translation>
            <numerusform>%n ответ на вопросы в уроках</numerusform>
            <numerusform>%n ответа на вопросы в уроках</numerusform>
            <numerusform>%n ответов на вопросы в уроках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) at quizzes and exams</source>
        <translation>
            <numerusform>%n попытка в тестах и экзаменах</numerusform>
            <numerusform>%n попытки в тестах и экзаменах</numerusform>
            <numerusform>%n попыток в тестах и экзаменах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) at practice desks</source>
        <translation>
            <numerusform>%n работа на учебных столах</numerusform>
            <numerusform>%n работы на учебных столах</numerusform>
            <numerusform>%n работ на учебных столах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n completed course(s)</source>
        <translation>
            <numerusform>%n пройденный курс</numerusform>
            <numerusform>%n пройденных курса</numerusform>
            <numerusform>%n пройденных курсов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) of completion</source>
        <translation>
            <numerusform>%n справка о прохождении</numerusform>
            <numerusform>%n справки о прохождении</numerusform>
            <numerusform>%n справок о прохождении</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) altogether, with their backups</source>
        <translation>
            <numerusform>всего %n запись вместе с резервными копиями</numerusform>
            <numerusform>всего %n записи вместе с резервными копиями</numerusform>
            <numerusform>всего %n записей вместе с резервными копиями</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of learning with backups and journal are gone from this PC.</source>
        <translation>
            <numerusform>С этого компьютера удалена %n запись об учёбе вместе с резервными копиями и журналом.</numerusform>
            <numerusform>С этого компьютера удалены %n записи об учёбе вместе с резервными копиями и журналом.</numerusform>
            <numerusform>С этого компьютера удалено %n записей об учёбе вместе с резервными копиями и журналом.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>attempts</name>
    <message>
        <source>Attempt {number}: {percent}</source>
        <translation>Попытка {number}: {percent}</translation>
    </message>
    <message>
        <source>{percent} are needed</source>
        <translation>для сдачи нужно {percent}</translation>
    </message>
    <message>
        <source>Percent over attempts</source>
        <translation>Результат по попыткам, в процентах</translation>
    </message>
    <message>
        <source>not told yet</source>
        <translation>пока не сообщается</translation>
    </message>
</context>
<context>
    <name>bank</name>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Языки</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заполнено</translation>
    </message>
    <message>
        <source>{languages} missing</source>
        <translation>Нет: {languages}</translation>
    </message>
    <message>
        <source>All texts are there in all languages</source>
        <translation>Все тексты есть на всех языках</translation>
    </message>
    <message>
        <source>Text is missing in: {languages}</source>
        <translation>Нет текста на языках: {languages}</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Текста ещё нет</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blocks</name>
    <message>
        <source>The rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>уточняется</translation>
    </message>
    <message>
        <source>Art. {article}</source>
        <translation>ст. {article}</translation>
    </message>
    <message>
        <source>in force until {day}</source>
        <translation>срок действия – до {day}</translation>
    </message>
    <message>
        <source>checked {day}</source>
        <translation>проверено {day}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай из практики</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>Осторожно</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>По шагам</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>Подробнее</translation>
    </message>
    <message>
        <source>Opens and closes extra text</source>
        <translation>Открывает и скрывает дополнительный текст</translation>
    </message>
    <message>
        <source>Keep beside my work</source>
        <translation>Держать рядом с работой</translation>
    </message>
    <message>
        <source>Opens a small window that stays above other programs</source>
        <translation>Открывает небольшое окно поверх других программ</translation>
    </message>
    <message>
        <source>The picture is missing. It shows: {alt}</source>
        <translation>Рисунка нет. На нём: {alt}</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Тренажёр</translation>
    </message>
    <message>
        <source>This desk is missing. Ask the trainer for a new copy.</source>
        <translation>Этого тренажёра нет. Попросите у тренера новую копию курса.</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Открыть тренажёр</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Около %n минуты</numerusform>
            <numerusform>Около %n минут</numerusform>
            <numerusform>Около %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>blueprint</name>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
    <message>
        <source>no question</source>
        <translation>нет вопросов</translation>
    </message>
    <message>
        <source>Every objective has a question of its own level.</source>
        <translation>Для каждой цели есть вопрос её уровня.</translation>
    </message>
    <message>
        <source>This course has no such objective</source>
        <translation>В курсе нет такой цели</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>нужен</translation>
    </message>
    <message>
        <source>{objective}, {level}: {count}</source>
        <translation>{objective}, {level}: {count}</translation>
    </message>
    <message>
        <source>One is needed: this is the objective’s own level.</source>
        <translation>Нужен хотя бы один: это собственный уровень цели.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without any question.</source>
        <translation>
            <numerusform>%n цель без вопросов.</numerusform>
            <numerusform>%n цели без вопросов.</numerusform>
            <numerusform>%n целей без вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s) without a question of the objective’s own level.</source>
        <translation>
            <numerusform>%n цель без вопроса своего уровня.</numerusform>
            <numerusform>%n цели без вопроса своего уровня.</numerusform>
            <numerusform>%n целей без вопроса своего уровня.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>certainty</name>
    <message>
        <source>Guess</source>
        <translation>Наугад</translation>
    </message>
    <message>
        <source>Fairly</source>
        <translation>Скорее уверен</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Точно знаю</translation>
    </message>
    <message>
        <source>How well your certainty fits</source>
        <translation>Насколько оправданна ваша уверенность</translation>
    </message>
    <message>
        <source>{word}: no answers</source>
        <translation>{word}: ответов нет</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>оправданно</translation>
    </message>
    <message>
        <source>too sure</source>
        <translation>слишком уверенно</translation>
    </message>
    <message>
        <source>too careful</source>
        <translation>слишком осторожно</translation>
    </message>
    <message>
        <source>{word}: {right} of {asked} right, {percent} · {fit}</source>
        <translation>{word}: верно {right} из {asked}, {percent} · {fit}</translation>
    </message>
    <message>
        <source>fits below {high}</source>
        <translation>оправданно ниже {high}</translation>
    </message>
    <message>
        <source>fits above {low}</source>
        <translation>оправданно выше {low}</translation>
    </message>
    <message>
        <source>fits from {low} to {high}</source>
        <translation>оправданно от {low} до {high}</translation>
    </message>
</context>
<context>
    <name>companion</name>
    <message>
        <source>The last day has passed</source>
        <translation>Последний день прошёл</translation>
    </message>
    <message>
        <source>Today is the last day</source>
        <translation>Сегодня последний день</translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n working day(s)</source>
        <translation>
            <numerusform>Просрочено на %n рабочий день</numerusform>
            <numerusform>Просрочено на %n рабочих дня</numerusform>
            <numerusform>Просрочено на %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Просрочено на %n день</numerusform>
            <numerusform>Просрочено на %n дня</numerusform>
            <numerusform>Просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) left</source>
        <translation>
            <numerusform>Остался %n рабочий день</numerusform>
            <numerusform>Осталось %n рабочих дня</numerusform>
            <numerusform>Осталось %n рабочих дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Остался %n день</numerusform>
            <numerusform>Осталось %n дня</numerusform>
            <numerusform>Осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>The file is not UTF-8 text. Save it again as UTF-8.</source>
        <translation>Файл не в кодировке UTF-8. Сохраните его заново в UTF-8.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Файл не удаётся прочитать: {reason}.</translation>
    </message>
    <message>
        <source>This is not valid YAML: {problem}.</source>
        <translation>Ошибка в записи YAML: {problem}.</translation>
    </message>
    <message>
        <source>{problem}.</source>
        <translation>{problem}.</translation>
    </message>
    <message>
        <source>There is no course in {folder}: a course has a file named course.yaml.</source>
        <translation>В папке {folder} нет курса: в курсе должен быть файл course.yaml.</translation>
    </message>
    <message>
        <source>The text is missing in {language}.</source>
        <translation>Нет текста на языке {language}.</translation>
    </message>
    <message>
        <source>The picture {media} has no description for those who cannot see it ({languages}).</source>
        <translation>У рисунка {media} нет описания для тех, кто его не видит ({languages}).</translation>
    </message>
    <message>
        <source>Here the translation has {found}, the source (line {line}) has {expected}. Both languages need the same blocks in the same order.</source>
        <translation>Здесь в переводе стоит {found}, а в исходном тексте (строка {line}) – {expected}. На обоих языках блоки должны быть одни и те же и в том же порядке.</translation>
    </message>
    <message>
        <source>The translation has {found} blocks, the source has {expected}.</source>
        <translation>Число блоков не совпадает: в переводе {found}, в исходном тексте {expected}.</translation>
    </message>
    <message>
        <source>This link leads nowhere: there is no {kind} named {id}.</source>
        <translation>Ссылка никуда не ведёт: элемента {kind} с идентификатором {id} нет.</translation>
    </message>
    <message>
        <source>{file} lies outside the folder of the course.</source>
        <translation>Файл {file} лежит вне папки курса.</translation>
    </message>
    <message>
        <source>A lesson can link to term:, lesson: or practice:, not to {target}.</source>
        <translation>Ссылка в уроке может начинаться с term:, lesson: или practice:; ссылка {target} не подходит.</translation>
    </message>
    <message>
        <source>There is no entry {law} in law.yaml.</source>
        <translation>В файле law.yaml нет записи {law}.</translation>
    </message>
    <message>
        <source>This {kind} block names {id}, which the course does not have.</source>
        <translation>Блок {kind} ссылается на {id}, но в курсе этого нет.</translation>
    </message>
    <message>
        <source>There is no legal value {value}.</source>
        <translation>Правового значения {value} нет.</translation>
    </message>
    <message>
        <source>There is no picture named {id} in media/media.yaml.</source>
        <translation>В файле media/media.yaml нет рисунка {id}.</translation>
    </message>
    <message>
        <source>The picture {file} is not in the folder media.</source>
        <translation>В папке media нет рисунка {file}.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this course.</source>
        <translation>Идентификатор {id} встречается в курсе дважды.</translation>
    </message>
    <message>
        <source>Completion asks for the quiz {quiz}, which the outline does not have.</source>
        <translation>Для прохождения курса нужен тест {quiz}, но в содержании курса его нет.</translation>
    </message>
    <message>
        <source>The levels add up to {wanted}, drawn are {count}. The levels are scaled to that number.</source>
        <translation>Сумма уровней – {wanted}, а выбирается вопросов: {count}. Уровни пропорционально приводятся к этому числу.</translation>
    </message>
    <message>
        <source>The count {count} changes nothing: the quotas draw {quotas}.</source>
        <translation>Число count, равное {count}, ничего не меняет: по квотам выбирается вопросов: {quotas}.</translation>
    </message>
    <message>
        <source>There is no question bank named {bank}.</source>
        <translation>Банка вопросов {bank} нет.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this quiz.</source>
        <translation>Идентификатор {id} встречается в тесте дважды.</translation>
    </message>
    <message>
        <source>No question of this quiz is about {objective}, so nobody can reach that share.</source>
        <translation>В тесте нет вопросов по цели {objective}, поэтому набрать нужную долю баллов по ней невозможно.</translation>
    </message>
    <message>
        <source>The quiz excludes {quiz}, which the outline does not have.</source>
        <translation>Тест исключает вопросы теста {quiz}, но в содержании курса его нет.</translation>
    </message>
    <message>
        <source>A quiz need not exclude itself: nothing is repeated until its banks are used.</source>
        <translation>Исключать сам себя тесту не нужно: вопросы не повторяются, пока не исчерпаны его банки.</translation>
    </message>
    <message>
        <source>Attempts at {quiz} can use up {used} questions, which never come here. {count} are left then; drawn are {wanted}.</source>
        <translation>Попытки теста {quiz} могут исчерпать вопросов: {used}; здесь они уже не появятся. Тогда остаётся {count}, а выбирается {wanted}.</translation>
    </message>
    <message>
        <source>The exam {exam} needs {wanted} questions of this course; the banks of its quizzes have {count}.</source>
        <translation>Для экзамена {exam} нужно вопросов из этого курса: {wanted}; в банках его тестов есть {count}.</translation>
    </message>
    <message>
        <source>There is no objective {objective} in course.yaml.</source>
        <translation>В файле course.yaml нет цели {objective}.</translation>
    </message>
    <message>
        <source>The id {id} is already used in {file}.</source>
        <translation>Идентификатор {id} уже занят в файле {file}.</translation>
    </message>
    <message>
        <source>There is no working-day calendar by which to count this term.</source>
        <translation>Нет календаря рабочих дней, по которому можно отсчитать этот срок.</translation>
    </message>
    <message>
        <source>The entry {law} is not a term in working days.</source>
        <translation>Запись {law} – не срок в рабочих днях.</translation>
    </message>
    <message>
        <source>This term rests on unconfirmed law or days, so the question is not graded.</source>
        <translation>Срок опирается на неподтверждённые норму или дни, поэтому вопрос не оценивается.</translation>
    </message>
    <message>
        <source>A near miss cannot be the right day.</source>
        <translation>Типичная ошибочная дата не может совпадать с верной.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this file.</source>
        <translation>Идентификатор {id} встречается в файле дважды.</translation>
    </message>
    <message>
        <source>The term {term} is missing in {language}.</source>
        <translation>Термина {term} нет на языке {language}.</translation>
    </message>
    <message>
        <source>The path has no course named {course}.</source>
        <translation>В программе обучения нет курса {course}.</translation>
    </message>
    <message>
        <source>The path has no exam named {exam}.</source>
        <translation>В программе обучения нет экзамена {exam}.</translation>
    </message>
    <message>
        <source>This text of the certificate is missing in {language}.</source>
        <translation>Этого текста сертификата нет на языке {language}.</translation>
    </message>
    <message>
        <source>The exam does not ask about {course}, so nobody can reach that share.</source>
        <translation>В экзамене нет вопросов по курсу {course}, поэтому набрать нужную долю баллов по нему невозможно.</translation>
    </message>
    <message>
        <source>The exam excludes {quiz}, which is no other exam of the path.</source>
        <translation>Экзамен исключает вопросы экзамена {quiz}, но другого экзамена с таким идентификатором в программе обучения нет.</translation>
    </message>
    <message>
        <source>An exam draws from the banks of its courses; {field} cannot be written here.</source>
        <translation>Экзамен берёт вопросы из банков своих курсов; поле {field} здесь указывать нельзя.</translation>
    </message>
    <message>
        <source>Cases drawn: {wanted}; the whole exam has {count} questions.</source>
        <translation>Выбирается ситуационных задач: {wanted}; во всём экзамене вопросов: {count}.</translation>
    </message>
    <message>
        <source>The file {file} is damaged: {problem}. Restore it from your last copy.</source>
        <translation>Файл {file} повреждён: {problem}. Восстановите его из последней копии.</translation>
    </message>
    <message>
        <source>The id {id} is new. Run “kense lock” before you publish the course.</source>
        <translation>Идентификатор {id} новый. Перед публикацией курса выполните «kense lock».</translation>
    </message>
    <message>
        <source>The id {id} was retired and cannot come back; choose a new id.</source>
        <translation>Идентификатор {id} выведен из употребления, вернуть его нельзя; выберите новый.</translation>
    </message>
    <message>
        <source>The id {id} was a {before} and is now a {now}; a new type needs a new id, the old one retires.</source>
        <translation>Тип элемента {id} изменился: был {before}, стал {now}. Новому типу нужен новый идентификатор, прежний выводится из употребления.</translation>
    </message>
    <message>
        <source>The right answer of {id} changed. If this corrects a mistake, run “kense lock --correction {id}”; if it asks something else, give it a new id.</source>
        <translation>Верный ответ на {id} изменился. Если так исправлена ошибка, выполните «kense lock --correction {id}»; если вопрос теперь о другом, дайте ему новый идентификатор.</translation>
    </message>
    <message>
        <source>The source of this block changed (line {line}); look at the translation again.</source>
        <translation>Исходный текст этого блока изменился (строка {line}); проверьте перевод.</translation>
    </message>
    <message>
        <source>This stands in the words of the source (line {line}): it has no translation in {language} yet. If both languages say the same on purpose, mark it so in the Studio.</source>
        <translation>Здесь стоят слова исходного текста (строка {line}): перевода на {language} ещё нет. Если на обоих языках намеренно написано одно и то же, отметьте это в Студии.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so the ids of the course are not known. Mend it.</source>
        <translation>Файл {file} не удаётся прочитать, поэтому идентификаторы курса неизвестны. Исправьте файл.</translation>
    </message>
    <message>
        <source>A lesson begins with its id and title between two lines of ---.</source>
        <translation>Урок начинается с идентификатора и заголовка между двумя строками ---.</translation>
    </message>
    <message>
        <source>The file is named after the lesson {lesson}, but its text says {id}.</source>
        <translation>Файл назван по уроку {lesson}, а в тексте указан {id}.</translation>
    </message>
    <message>
        <source>This block is nested too deeply to be shown.</source>
        <translation>Уровень вложенности этого блока слишком велик, показать его нельзя.</translation>
    </message>
    <message>
        <source>This line closes a block, but none is open here.</source>
        <translation>Эта строка закрывает блок, но открытого блока здесь нет.</translation>
    </message>
    <message>
        <source>This block is never closed: a line with /// alone is missing.</source>
        <translation>Блок не закрыт: нет отдельной строки ///.</translation>
    </message>
    <message>
        <source>There is no block named {kind}.</source>
        <translation>Блока {kind} не существует.</translation>
    </message>
    <message>
        <source>A {kind} block names an id after the bar.</source>
        <translation>В блоке {kind} после вертикальной черты нужен идентификатор.</translation>
    </message>
    <message>
        <source>Headings in a lesson are of level 2 or 3 (## or ###).</source>
        <translation>Заголовки в уроке – только уровня 2 или 3 (## или ###).</translation>
    </message>
    <message>
        <source>This code is never closed: a line like its first one is missing.</source>
        <translation>Блок кода не закрыт: нет строки, такой же, как первая.</translation>
    </message>
    <message>
        <source>Raw HTML is not allowed in a lesson; it is removed when shown.</source>
        <translation>HTML в уроке не допускается; при показе он удаляется.</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>он слишком велик</translation>
    </message>
    <message>
        <source>its list names another course than the one in it</source>
        <translation>в его списке назван не тот курс, который в нём лежит</translation>
    </message>
    <message>
        <source>the picture {name} is not in it</source>
        <translation>рисунка {name} в нём нет</translation>
    </message>
    <message>
        <source>it needs a newer Kense than this one</source>
        <translation>для него нужна более новая версия Kense</translation>
    </message>
    <message>
        <source>the course has no id that can be used</source>
        <translation>у курса нет пригодного идентификатора</translation>
    </message>
    <message>
        <source>the course has no version that can be used</source>
        <translation>у курса нет пригодного номера версии</translation>
    </message>
    <message>
        <source>The picture {name} cannot be published: {reason}. Nothing was changed. Choose another picture.</source>
        <translation>Рисунок {name} нельзя опубликовать: {reason}. Ничего не изменено. Выберите другой рисунок.</translation>
    </message>
    <message>
        <source>the files are not those of the signed list</source>
        <translation>файлы не те, что в подписанном списке</translation>
    </message>
    <message>
        <source>{name} is too large</source>
        <translation>{name} слишком велик</translation>
    </message>
    <message>
        <source>{name} was changed</source>
        <translation>{name} изменён</translation>
    </message>
    <message>
        <source>{name} is larger than it says</source>
        <translation>{name} больше, чем указано</translation>
    </message>
    <message>
        <source>The package {file} was refused: {reason}. Nothing of it was used and your progress is safe. Ask for the package again.</source>
        <translation>Пакет {file} не принят: {reason}. Из него ничего не взято, ваши результаты целы. Попросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The course {course} is damaged and was not opened ({count} faults; the first in {file}, line {line}: {problem}) Your progress is safe. Ask the trainer for a new copy of the course.</source>
        <translation>Курс {course} повреждён и не открыт (ошибок: {count}; первая – в файле {file}, строка {line}: {problem}) Ваши результаты целы. Попросите у преподавателя новую копию курса.</translation>
    </message>
    <message>
        <source>The lesson {lesson} has no text in {language}.</source>
        <translation>У урока {lesson} нет текста на языке {language}.</translation>
    </message>
    <message>
        <source>The field {name} is missing.</source>
        <translation>Нет поля {name}.</translation>
    </message>
    <message>
        <source>There is no field named {name} here.</source>
        <translation>Поля {name} здесь быть не может.</translation>
    </message>
    <message>
        <source>This must be of type {expected}.</source>
        <translation>Здесь нужно значение типа {expected}.</translation>
    </message>
    <message>
        <source>“{found}” is not one of: {allowed}.</source>
        <translation>Значение «{found}» не подходит; допустимо: {allowed}.</translation>
    </message>
    <message>
        <source>“{found}” has not the required form {pattern}.</source>
        <translation>Значение «{found}» не соответствует виду {pattern}.</translation>
    </message>
    <message>
        <source>“{found}” is not a {kind}.</source>
        <translation>Значение «{found}» не подходит: нужен вид {kind}.</translation>
    </message>
    <message>
        <source>This value is not allowed: {problem}.</source>
        <translation>Недопустимое значение: {problem}.</translation>
    </message>
    <message>
        <source>“{words}” cannot be printed: the fonts have no {letters}. No document was made, and your result is safe. Write it in Kazakh, Russian or Latin letters and try again.</source>
        <translation>Текст «{words}» нельзя напечатать: в шрифтах нет знаков {letters}. Документ не составлен, ваш результат цел. Напишите это казахскими, русскими или латинскими буквами и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The fonts in {folder} are missing or damaged, so no document can be made. Your result is safe. Install Kense again, then try once more.</source>
        <translation>Шрифтов в папке {folder} нет или они повреждены, поэтому составить документ нельзя. Ваш результат цел. Установите Kense заново и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>A single choice has exactly one correct option; here {count} are marked.</source>
        <translation>В вопросе с одним ответом верным должен быть ровно один вариант; здесь отмечено: {count}.</translation>
    </message>
    <message>
        <source>A choice needs at least two options.</source>
        <translation>В вопросе с выбором нужно не менее двух вариантов.</translation>
    </message>
    <message>
        <source>A text with gaps needs at least one gap.</source>
        <translation>В тексте с пропусками нужен хотя бы один пропуск.</translation>
    </message>
    <message>
        <source>The gap {gap} is not both in the text and in the list of gaps.</source>
        <translation>Пропуск {gap} должен быть и в тексте, и в списке пропусков.</translation>
    </message>
    <message>
        <source>A tolerance cannot be negative.</source>
        <translation>Допуск не может быть отрицательным.</translation>
    </message>
    <message>
        <source>A gap to select has exactly one correct option.</source>
        <translation>В пропуске с выбором верным должен быть ровно один вариант.</translation>
    </message>
    <message>
        <source>A hint costs between 0 and 1 of the points, not {cost}.</source>
        <translation>Подсказка стоит от 0 до 1 доли баллов, а не {cost}.</translation>
    </message>
    <message>
        <source>Points cannot be negative.</source>
        <translation>Баллы не могут быть отрицательными.</translation>
    </message>
    <message>
        <source>The id {id} stands twice in this question.</source>
        <translation>Идентификатор {id} встречается в вопросе дважды.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id: it takes 3 to 48 small Latin letters, digits and hyphens, a letter first.</source>
        <translation>«{id}» не может быть идентификатором: нужны от 3 до 48 строчных латинских букв, цифр и дефисов, первой – буква.</translation>
    </message>
    <message>
        <source>A date question has either an answer or a deadline to count.</source>
        <translation>В вопросе о дате задаётся либо ответ, либо срок, который нужно отсчитать.</translation>
    </message>
    <message>
        <source>Matching needs at least two pairs.</source>
        <translation>Для сопоставления нужно не менее двух пар.</translation>
    </message>
    <message>
        <source>A multiple choice needs at least one correct and one wrong option.</source>
        <translation>В вопросе с несколькими ответами нужны хотя бы один верный и один неверный вариант.</translation>
    </message>
    <message>
        <source>Ordering needs at least three items.</source>
        <translation>Для расстановки по порядку нужно не менее трёх строк.</translation>
    </message>
    <message>
        <source>A true-or-false question says why: feedback needs right and wrong.</source>
        <translation>Вопрос «верно или неверно» объясняет ответ: в feedback нужны right и wrong.</translation>
    </message>
    <message>
        <source>The package could not be written to {file} ({reason}). Choose another folder or free some space.</source>
        <translation>Не удалось записать пакет в файл {file} ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The course has {count} faults; the first in {file}, line {line}: {problem} Run “kense check” to see all of them.</source>
        <translation>Ошибок в курсе: {count}; первая – в файле {file}, строка {line}: {problem} Чтобы увидеть все, выполните «kense check».</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it is. Choose another name.</source>
        <translation>Файл {file} уже есть, он не изменён. Выберите другое имя.</translation>
    </message>
    <message>
        <source>A statement needs a name, and this profile is a guest&apos;s. Nothing is lost: give the profile your name in Settings, then make the statement.</source>
        <translation>Для справки нужно имя, а это профиль гостя. Ничего не потеряно: дайте профилю своё имя в настройках, затем оформите справку.</translation>
    </message>
    <message>
        <source>The course is not complete yet, so there is nothing to state. Your progress is safe; go on.</source>
        <translation>Курс ещё не пройден, поэтому справку составить нельзя. Ваши результаты целы; продолжайте обучение.</translation>
    </message>
    <message>
        <source>The document could not be saved in {folder} ({reason}). Your progress is safe. Choose another folder or free some space.</source>
        <translation>Не удалось сохранить документ в папке {folder} ({reason}). Ваши результаты целы. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Your progress is safe. Try again in {seconds} s.</source>
        <translation>ПИН-код слишком много раз введён неверно. Ваши результаты целы. Попробуйте снова через {seconds} с.</translation>
    </message>
    <message>
        <source>The PIN is not right. Nothing is lost: try again, or ask your trainer to help you.</source>
        <translation>ПИН-код неверен. Ничего не потеряно: попробуйте ещё раз или попросите помощи у преподавателя.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 6 digits. The PIN was not changed. Choose another one.</source>
        <translation>В PIN-коде от 4 до 6 цифр. PIN-код не изменён. Выберите другой.</translation>
    </message>
    <message>
        <source>There is no code in “{shown}”. Give the text that begins with KS1:, or a PDF, a scan or a photo of the page.</source>
        <translation>В «{shown}» нет кода. Дайте текст, который начинается с KS1:, либо PDF, скан или фото страницы.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Scan the page again.</source>
        <translation>Файл {file} не читается ({reason}). Отсканируйте страницу ещё раз.</translation>
    </message>
    <message>
        <source>No code was found in {file}. Scan the page again, straight and sharp.</source>
        <translation>В файле {file} код не найден. Отсканируйте страницу ещё раз, ровно и чётко.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change could not be saved in {file}. Everything saved before is safe. Free some space, then repeat the last step.</source>
        <translation>На диске нет места, поэтому последнее изменение не сохранено в файле {file}. Всё, что сохранено раньше, цело. Освободите место и повторите последнее действие.</translation>
    </message>
    <message>
        <source>{file} cannot be written: the folder is read-only. What was saved before is safe. Ask for write rights to this folder, or start Kense with another data folder (--data-dir).</source>
        <translation>Файл {file} нельзя записать: папка доступна только для чтения. Всё, что сохранено раньше, цело. Попросите права на запись в эту папку или запустите Kense с другой папкой данных (--data-dir).</translation>
    </message>
    <message>
        <source>{file} is busy: another program holds it. What was saved before is safe. Wait until a backup or antivirus scan is over and try again.</source>
        <translation>Файл {file} занят другой программой. Всё, что сохранено раньше, цело. Подождите, пока закончится резервное копирование или проверка антивирусом, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} is damaged ({reason}). Kense leaves it exactly as it is. Copy the folder {folder} to a safe place and show it to the person who looks after this PC.</source>
        <translation>Файл {file} повреждён ({reason}). Kense ничего в нём не меняет. Скопируйте папку {folder} в надёжное место и покажите её тому, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>{file} could not be used ({reason}). What was saved before is safe. Close Kense, start it again and repeat the last step.</source>
        <translation>Не удалось обратиться к файлу {file} ({reason}). Всё, что сохранено раньше, цело. Закройте Kense, запустите снова и повторите последнее действие.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Kense. It was not changed and nothing is lost. Open it with the newer program, or install the newest Kense here.</source>
        <translation>Файл {file} записан более новой версией Kense. Он не изменён, ничего не потеряно. Откройте его в новой версии или установите новейшую версию Kense на этот компьютер.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. What was saved before is safe. Ask for write rights to it, or start Kense with another data folder (--data-dir).</source>
        <translation>В папку {folder} нельзя записывать. Всё, что сохранено раньше, цело. Попросите права на запись в неё или запустите Kense с другой папкой данных (--data-dir).</translation>
    </message>
    <message>
        <source>This profile is already open in another Kense window on this PC. Nothing is lost: go on in that window, or close it first.</source>
        <translation>Этот профиль уже открыт в другом окне Kense на этом компьютере. Ничего не потеряно: продолжите в том окне или сначала закройте его.</translation>
    </message>
    <message>
        <source>The profile could not be saved in {folder} ({reason}). Nothing was changed. Check that the disk has space and that you may write there, then try again.</source>
        <translation>Не удалось сохранить профиль в папке {folder} ({reason}). Ничего не изменено. Проверьте, есть ли место на диске и право на запись в эту папку, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is not a signed document of Kense, or a part of it is missing or damaged. Nothing was taken over from it. Scan or copy it again, whole.</source>
        <translation>Это не подписанный документ Kense, либо его часть отсутствует или повреждена. Из него ничего не взято. Отсканируйте или скопируйте его ещё раз целиком.</translation>
    </message>
    <message>
        <source>This was signed with the key {key}, which this computer does not know, so it can be neither confirmed nor refuted here. Nothing was taken over from it. Ask the office that issued it, or bring its newer key list to this computer.</source>
        <translation>Документ подписан ключом {key}, которого этот компьютер не знает, поэтому здесь его нельзя ни подтвердить, ни опровергнуть. Из него ничего не взято. Обратитесь в орган, который его выдал, или перенесите на этот компьютер более новый список его ключей.</translation>
    </message>
    <message>
        <source>The key of this installation cannot be read or made in {file}: {reason}. Your progress is safe; only signing has to wait. Check that the folder can be written and the disk is not full, then try again.</source>
        <translation>Ключ этой программы не удаётся прочитать или создать в файле {file}: {reason}. Ваши результаты целы, отложить придётся только подписание. Проверьте, что в папку можно записывать и на диске есть место, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key file {file} was written by a newer Kense. It was left as it is and your progress is safe. Start the newer Kense to sign.</source>
        <translation>Файл ключа {file} записан более новой версией Kense. Он не изменён, ваши результаты целы. Чтобы подписать, запустите новую версию Kense.</translation>
    </message>
    <message>
        <source>The key of this installation is damaged. Your progress and everything printed so far are safe; the damaged file is kept as {file}. If you have a backup of it, put it back as {original}. Otherwise try again: Kense makes a new key, and the office will see this computer as a new one.</source>
        <translation>Ключ этой программы повреждён. Ваши результаты и всё, что уже напечатано, целы; повреждённый файл сохранён как {file}. Если есть его резервная копия, верните её под именем {original}. Если нет, попробуйте ещё раз: Kense создаст новый ключ, и для вашего органа этот компьютер будет новым.</translation>
    </message>
    <message>
        <source>The signature does not fit: this was changed after it was signed, or somebody else signed it. Nothing was taken over from it. Do not rely on it; ask for a new one.</source>
        <translation>Подпись не подходит: документ изменили после подписания, или его подписал кто-то другой. Из него ничего не взято. Не полагайтесь на этот документ; попросите новый.</translation>
    </message>
    <message>
        <source>The statement does not fit into its code because the course id {course} is too long. Your result is safe. Tell the author of the course.</source>
        <translation>Справка не помещается в код: идентификатор курса {course} слишком длинный. Ваш результат цел. Сообщите об этом автору курса.</translation>
    </message>
    <message>
        <source>No program for PDF documents was found on this PC. Save the statement and open it elsewhere.</source>
        <translation>На этом компьютере нет программы для документов PDF. Сохраните справку и откройте её на другом компьютере.</translation>
    </message>
    <message>
        <source>The tour failed at “{step}” ({reason}). Pictures are in {folder}.</source>
        <translation>Показ прервался на шаге «{step}» ({reason}). Снимки – в папке {folder}.</translation>
    </message>
    <message>
        <source>There is no short path named {path}. Nothing was started. Known: {known}.</source>
        <translation>Короткой программы {path} нет. Ничего не запущено. Есть такие: {known}.</translation>
    </message>
    <message>
        <source>Questions drawn: {wanted}; there are only {graded} that rest on confirmed law and bring points.</source>
        <translation>Выбирается вопросов: {wanted}; подтверждённую норму и баллы имеют только {graded}.</translation>
    </message>
    <message>
        <source>Questions drawn for {name}: {wanted}; there are only {graded} that rest on confirmed law and bring points.</source>
        <translation>Выбирается вопросов для {name}: {wanted}; подтверждённую норму и баллы имеют только {graded}.</translation>
    </message>
    <message>
        <source>Questions drawn from the bank {name}: {wanted}; it has {count}.</source>
        <translation>Выбирается вопросов из банка {name}: {wanted}; в нём есть {count}.</translation>
    </message>
    <message>
        <source>Questions drawn from the bank {name} for the section {section}: {wanted}; it has {count}.</source>
        <translation>Выбирается вопросов из банка {name} для раздела {section}: {wanted}; в нём есть {count}.</translation>
    </message>
    <message>
        <source>Questions drawn for the objective {name}: {wanted}; the banks have {count}.</source>
        <translation>Выбирается вопросов по цели {name}: {wanted}; в банках есть {count}.</translation>
    </message>
    <message>
        <source>Questions drawn for the objective {name} in the section {section}: {wanted}; its banks have {count}.</source>
        <translation>Выбирается вопросов по цели {name} в разделе {section}: {wanted}; в его банках есть {count}.</translation>
    </message>
    <message>
        <source>The banks of the quiz have no question to draw.</source>
        <translation>В банках теста нет вопросов, которые можно выбрать.</translation>
    </message>
    <message>
        <source>The banks of the section {section} have no question to draw.</source>
        <translation>В банках раздела {section} нет вопросов, которые можно выбрать.</translation>
    </message>
    <message>
        <source>Questions drawn for the section {section}: {wanted}; its banks have {count}.</source>
        <translation>Выбирается вопросов для раздела {section}: {wanted}; в его банках есть {count}.</translation>
    </message>
    <message>
        <source>Questions drawn in all: {wanted}; the banks have {count}.</source>
        <translation>Всего выбирается вопросов: {wanted}; в банках есть {count}.</translation>
    </message>
    <message>
        <source>Cases drawn: {wanted}; banks and quotas leave room for {count}.</source>
        <translation>Выбирается ситуационных задач: {wanted}; банки и квоты допускают {count}.</translation>
    </message>
    <message>
        <source>Cases drawn for the section {section}: {wanted}; its banks and quotas leave room for {count}.</source>
        <translation>Выбирается ситуационных задач для раздела {section}: {wanted}; его банки и квоты допускают {count}.</translation>
    </message>
    <message>
        <source>A draw has per_bank or per_objective, not both. Use sections for the other one.</source>
        <translation>В draw указывают либо per_bank, либо per_objective, но не оба сразу. Для второго используйте разделы (sections).</translation>
    </message>
    <message>
        <source>There is no bank to draw questions from.</source>
        <translation>Нет банка, из которого можно выбрать вопросы.</translation>
    </message>
    <message>
        <source>The bank {bank} stands in two parts of this quiz. Give each part banks of its own.</source>
        <translation>Банк {bank} указан в двух частях теста. Дайте каждой части свои банки.</translation>
    </message>
    <message>
        <source>The exam {exam} asks about the course {course}, which is not on this PC. Nothing was started and nothing is lost. Install the course, or ask whoever gave you the courses.</source>
        <translation>В экзамене {exam} есть вопросы по курсу {course}, которого на этом компьютере нет. Ничего не начато, ничего не потеряно. Установите курс или обратитесь к тому, кто передал вам курсы.</translation>
    </message>
    <message>
        <source>The last day {closes} lies before the first day {opens}.</source>
        <translation>Последний день {closes} раньше первого дня {opens}.</translation>
    </message>
    <message>
        <source>Feedback comes after the last day, and there is none: write closes.</source>
        <translation>Результат показывается после последнего дня, а он не указан: добавьте поле closes.</translation>
    </message>
    <message>
        <source>The advised time of {minutes} minutes is longer than the limit of {limit}.</source>
        <translation>Рекомендуемое время ({minutes} мин) больше ограничения ({limit} мин).</translation>
    </message>
    <message>
        <source>attempts_days changes nothing without attempts.</source>
        <translation>Без поля attempts поле attempts_days ничего не меняет.</translation>
    </message>
    <message>
        <source>delay_from changes nothing without delay_hours.</source>
        <translation>Без поля delay_hours поле delay_from ничего не меняет.</translation>
    </message>
    <message>
        <source>Nobody ever waits: the attempts end before the one from which on a wait is asked.</source>
        <translation>Ждать никому не придётся: попытки заканчиваются раньше той, начиная с которой нужен перерыв.</translation>
    </message>
    <message>
        <source>when_closed changes nothing without limit_minutes.</source>
        <translation>Без поля limit_minutes поле when_closed ничего не меняет.</translation>
    </message>
    <message>
        <source>penalty changes nothing unless feedback is immediate.</source>
        <translation>Поле penalty ничего не меняет, если feedback не имеет значения immediate.</translation>
    </message>
    <message>
        <source>wrong_cost changes nothing where certainty is scored.</source>
        <translation>Поле wrong_cost ничего не меняет, если certainty имеет значение scored.</translation>
    </message>
    <message>
        <source>The last day for this quiz was {day}; today is {today} by this PC&apos;s clock. Your progress is safe. If the clock is wrong, have it set; otherwise ask the trainer for another date.</source>
        <translation>Последний день этого теста – {day}; по часам этого компьютера сегодня {today}. Ваши результаты целы. Если часы показывают неверно, попросите их исправить; если верно, попросите у преподавателя другую дату.</translation>
    </message>
    <message>
        <source>All {count} attempts at this quiz are used. Your results are safe. Ask the trainer for another one.</source>
        <translation>Все попытки этого теста использованы: {count}. Ваши результаты целы. Попросите у преподавателя ещё одну попытку.</translation>
    </message>
    <message>
        <source>All {count} attempts within {days} days are used. Your results are safe. The next one may begin on {moment}.</source>
        <translation>Все попытки, доступные за {days} дн., использованы: {count}. Ваши результаты целы. Следующую можно начать {moment}.</translation>
    </message>
    <message>
        <source>Between two attempts lie {hours} hours. Your results are safe. The next one may begin on {moment}.</source>
        <translation>Перерыв между попытками – {hours} ч. Ваши результаты целы. Следующую попытку можно начать {moment}.</translation>
    </message>
    <message>
        <source>This quiz opens on {day}; today is {today} by this PC&apos;s clock. Your progress is safe. Come back then; if the clock is wrong, have it set.</source>
        <translation>Этот тест откроется {day}; по часам этого компьютера сегодня {today}. Ваши результаты целы. Вернитесь к тесту в этот день; если часы показывают неверно, попросите их исправить.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be drawn. {problem} Other quizzes have used {excluded} more, and what you had there does not come again. Nothing was started and nothing is lost. Tell the author of the course.</source>
        <translation>Не удаётся подобрать вопросы для теста {quiz}. {problem} Ещё {excluded} использовано в других тестах, а то, что вы там уже встретили, больше не повторяется. Ничего не начато, ничего не потеряно. Сообщите об этом автору курса.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be drawn. {problem} Nothing was started and nothing is lost. Tell the author of the course.</source>
        <translation>Не удаётся подобрать вопросы для теста {quiz}. {problem} Ничего не начато, ничего не потеряно. Сообщите об этом автору курса.</translation>
    </message>
    <message>
        <source>A case needs at least three questions.</source>
        <translation>В ситуационной задаче должно быть не менее трёх вопросов.</translation>
    </message>
    <message>
        <source>A case needs a document that its questions are about.</source>
        <translation>В ситуационной задаче нужен документ, к которому относятся вопросы.</translation>
    </message>
    <message>
        <source>No question of this case has points, so nothing can be earned in it.</source>
        <translation>Ни за один вопрос этой ситуационной задачи нет баллов, поэтому получить за неё баллы нельзя.</translation>
    </message>
    <message>
        <source>Hints belong to the whole case, not to one of its questions.</source>
        <translation>Подсказки относятся ко всей ситуационной задаче, а не к отдельному её вопросу.</translation>
    </message>
    <message>
        <source>There is no category “{category}” in this question.</source>
        <translation>В этом вопросе нет группы «{category}».</translation>
    </message>
    <message>
        <source>Sorting needs at least two categories.</source>
        <translation>Для распределения по группам нужно не менее двух групп.</translation>
    </message>
    <message>
        <source>Sorting needs at least three items.</source>
        <translation>Для распределения по группам нужно не менее трёх строк.</translation>
    </message>
    <message>
        <source>An essay needs at least one criterion in its rubric.</source>
        <translation>Для развёрнутого ответа нужен хотя бы один критерий в rubric.</translation>
    </message>
    <message>
        <source>The most words ({most}) cannot be fewer than the least ({least}).</source>
        <translation>Наибольшее число слов ({most}) не может быть меньше наименьшего ({least}).</translation>
    </message>
    <message>
        <source>A criterion needs more than 0 points.</source>
        <translation>За критерий должно даваться больше 0 баллов.</translation>
    </message>
    <message>
        <source>A level has between 0 and the {points} points of its criterion.</source>
        <translation>Баллы уровня – от 0 до числа баллов критерия ({points}).</translation>
    </message>
    <message>
        <source>A picture to choose on needs at least two regions.</source>
        <translation>На рисунке для выбора должно быть не менее двух областей.</translation>
    </message>
    <message>
        <source>A region is drawn in one way: as a box of four numbers or as a polygon of three or more points.</source>
        <translation>Область задаётся одним способом: прямоугольником (box) из четырёх чисел или многоугольником (polygon) из трёх и более точек.</translation>
    </message>
    <message>
        <source>This region reaches out of the picture: its numbers are parts of width and height, from 0 to 1.</source>
        <translation>Эта область выходит за пределы рисунка: её числа – доли ширины и высоты, от 0 до 1.</translation>
    </message>
    <message>
        <source>This region has no area, so nobody can choose it on the picture.</source>
        <translation>У этой области нет площади, поэтому выбрать её на рисунке нельзя.</translation>
    </message>
    <message>
        <source>No region is marked as the right one.</source>
        <translation>Ни одна область не отмечена как верная.</translation>
    </message>
    <message>
        <source>Several regions are right: let learners choose several with “many: true”.</source>
        <translation>Верных областей несколько: разрешите выбор нескольких с помощью «many: true».</translation>
    </message>
    <message>
        <source>All regions are right, so nothing is asked: draw a wrong one too.</source>
        <translation>Все области верные, поэтому выбирать не из чего: добавьте и неверную.</translation>
    </message>
    <message>
        <source>This part asks nothing, so hints and feedback would never be shown.</source>
        <translation>В этой части нет вопроса, поэтому подсказки и отзывы никогда не будут показаны.</translation>
    </message>
    <message>
        <source>An opinion is neither right nor wrong: no option of a survey is correct.</source>
        <translation>Мнение не бывает верным или неверным: в опросе нет правильных вариантов.</translation>
    </message>
    <message>
        <source>A survey has at least two options, or none for a free text.</source>
        <translation>В опросе не менее двух вариантов или ни одного, если ответ пишут своими словами.</translation>
    </message>
    <message>
        <source>Without options there is nothing of which “{name}” could be chosen.</source>
        <translation>Вариантов нет, поэтому поле «{name}» здесь не имеет смысла.</translation>
    </message>
    <message>
        <source>An opinion is neither right nor wrong: a survey gives no feedback.</source>
        <translation>Мнение не бывает верным или неверным: в опросе нет отзывов на ответ.</translation>
    </message>
    <message>
        <source>Number of cells in this row: {cells}. Number of columns: {columns}.</source>
        <translation>Ячеек в этой строке: {cells}. Столбцов: {columns}.</translation>
    </message>
    <message>
        <source>A table to fill in needs at least one gap.</source>
        <translation>В таблице для заполнения нужен хотя бы один пропуск.</translation>
    </message>
    <message>
        <source>A cell has either a text or a gap, and never both.</source>
        <translation>В ячейке должен быть либо текст, либо пропуск, но не оба сразу.</translation>
    </message>
    <message>
        <source>This is not the opening code. Nothing was begun and nothing is lost. Ask the invigilator.</source>
        <translation>Код открытия неверен. Ничего не начато, ничего не потеряно. Обратитесь к наблюдателю экзамена.</translation>
    </message>
    <message>
        <source>{file} is no table of marks. The first line names the columns: the attempt, then each question once; or slots.1.mark, slots.2.mark and so on.</source>
        <translation>Файл {file} – не таблица баллов. В первой строке названы столбцы: попытка, затем каждый вопрос по одному разу; либо slots.1.mark, slots.2.mark и так далее.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Save it again as CSV in UTF-8.</source>
        <translation>Файл {file} не удаётся прочитать ({reason}). Сохраните его заново как CSV в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>The answers could not be saved in {folder} ({reason}). They are safe on this PC. Choose another folder or another stick.</source>
        <translation>Не удалось сохранить ответы в папке {folder} ({reason}). На этом компьютере они целы. Выберите другую папку или другой флеш-накопитель.</translation>
    </message>
    <message>
        <source>The file {file} did not arrive as it was written: the stick or disk is faulty. Your answers are safe on this PC. Save them again to another stick.</source>
        <translation>Файл {file} записался с искажениями: флеш-накопитель или диск неисправен. На этом компьютере ваши ответы целы. Сохраните их ещё раз на другой флеш-накопитель.</translation>
    </message>
    <message>
        <source>This was no sealed exam: it is marked here, and there is nothing to send.</source>
        <translation>Это не запечатанный экзамен: он оценивается здесь, и отправлять ничего не нужно.</translation>
    </message>
    <message>
        <source>The exam is not handed in yet. Your answers are safe. Hand it in, then save the answers.</source>
        <translation>Экзамен ещё не завершён. Ваши ответы целы. Завершите экзамен, затем сохраните ответы.</translation>
    </message>
    <message>
        <source>The course {course} that the exam was made from is not in the course folders of this PC. Nothing was marked and the answers are safe. Name its folder.</source>
        <translation>Курса {course}, из которого составлен экзамен, нет в папках курсов на этом компьютере. Ничего не оценено, ответы целы. Укажите папку курса.</translation>
    </message>
    <message>
        <source>This exam was sealed for another key. Nothing was marked and the answers are safe. Use the key that was named when the exam was sealed.</source>
        <translation>Этот экзамен запечатан для другого ключа. Ничего не оценено, ответы целы. Используйте ключ, указанный при запечатывании экзамена.</translation>
    </message>
    <message>
        <source>Several files tell different things of this attempt ({files}), so none of them was counted. Ask for the answers again, and look at who had the files.</source>
        <translation>Несколько файлов содержат разные сведения об этой попытке ({files}), поэтому ни один из них не засчитан. Запросите ответы ещё раз и выясните, у кого были файлы.</translation>
    </message>
    <message>
        <source>This attempt is in {file} as well and was counted once.</source>
        <translation>Эта попытка есть и в файле {file}; она засчитана один раз.</translation>
    </message>
    <message>
        <source>The answers in this file cannot be understood ({reason}): they are damaged, or from a newer Kense. Nothing was counted. Fetch them again, or use a newer Kense.</source>
        <translation>Ответы в этом файле не удаётся разобрать ({reason}): они повреждены или записаны более новой версией Kense. Ничего не засчитано. Получите их ещё раз или используйте более новую версию Kense.</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}). Nothing was counted. Fetch it again.</source>
        <translation>Файл не удаётся прочитать ({reason}). Ничего не засчитано. Получите файл ещё раз.</translation>
    </message>
    <message>
        <source>The course in {folder} has no question {question}, which is in the exam. Nothing was marked and the answers are safe. Name the folder that the exam was made from.</source>
        <translation>В курсе из папки {folder} нет вопроса {question}, который есть в экзамене. Ничего не оценено, ответы целы. Укажите папку, из которой составлен экзамен.</translation>
    </message>
    <message>
        <source>These are answers to another exam, or to one that was changed on the way ({exam}, {quiz}). They were not counted. Mark them with the file that was kept for that exam.</source>
        <translation>Это ответы на другой экзамен или на экзамен, изменённый по пути ({exam}, {quiz}). Они не засчитаны. Оцените их с файлом, сохранённым для того экзамена.</translation>
    </message>
    <message>
        <source>This attempt was not handed in, so it was not counted.</source>
        <translation>Эта попытка не завершена, поэтому она не засчитана.</translation>
    </message>
    <message>
        <source>The questions of this attempt are not a paper of this exam, so it was not counted. Look at who had the file and the PC.</source>
        <translation>Вопросы этой попытки не могли быть вариантом этого экзамена, поэтому она не засчитана. Выясните, у кого были файл и компьютер.</translation>
    </message>
    <message>
        <source>An opening code has {shortest} to {longest} characters. Choose another one.</source>
        <translation>В коде открытия должно быть от {shortest} до {longest} знаков. Выберите другой код.</translation>
    </message>
    <message>
        <source>{file} is not the file that was kept when the exam was sealed, or it is damaged ({reason}). Nothing was marked and the answers are safe. Use a copy of that file.</source>
        <translation>Файл {file} – не тот, что сохранён при запечатывании экзамена, или он повреждён ({reason}). Ничего не оценено, ответы целы. Используйте копию того файла.</translation>
    </message>
    <message>
        <source>The course {course} has no quiz named {quiz}. It has: {quizzes}.</source>
        <translation>В курсе {course} нет теста {quiz}. В нём есть: {quizzes}.</translation>
    </message>
    <message>
        <source>The quiz {quiz} is sealed already. Seal the one it was made from.</source>
        <translation>Тест {quiz} уже запечатан. Запечатайте тот, из которого он сделан.</translation>
    </message>
    <message>
        <source>The question {question} cannot be sealed: two of its parts have ids that cannot be told apart. Nothing was written. Give one of them another id.</source>
        <translation>Вопрос {question} нельзя запечатать: идентификаторы двух его частей невозможно различить. Ничего не записано. Дайте одной из них другой идентификатор.</translation>
    </message>
    <message>
        <source>The exam could not be written to {folder} ({reason}). Choose another folder or free some space.</source>
        <translation>Не удалось записать экзамен в папку {folder} ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The quiz {quiz} cannot be sealed: {problem} Questions left out because their law or days are not confirmed: {count}. Nothing was written.</source>
        <translation>Тест {quiz} нельзя запечатать: {problem} Вопросов, не взятых из-за неподтверждённых норм или дней: {count}. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is an exam {exam} or its {master} in {folder} already, and it was left as it is: answers to it could not be marked without it. Choose another folder or another id.</source>
        <translation>В папке {folder} уже есть экзамен {exam} или его файл {master}; они оставлены без изменений: без них нельзя было бы оценить ответы. Выберите другую папку или другой идентификатор.</translation>
    </message>
    <message>
        <source>The record in {file} was changed from outside at entry {place}. Nothing was deleted; keep the folder {folder} and show it to your trainer.</source>
        <translation>Запись в файле {file} изменена извне, начиная со строки {place}. Ничего не удалено; сохраните папку {folder} и покажите её преподавателю.</translation>
    </message>
    <message>
        <source>The office key cannot be written to {file} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Не удалось записать ключ учреждения в файл {file} ({reason}). Ничего не изменено. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>There is a file {file} or {public} already, and it was left as it is: without the key in it, what was sealed to it could never be opened again. Choose another name.</source>
        <translation>Файл {file} или {public} уже есть и оставлен без изменений: без ключа, который в нём хранится, запечатанное для этого ключа уже не открыть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>This is not a sealed file of Kense. Nothing was taken over from it.</source>
        <translation>Это не запечатанный файл Kense. Из него ничего не взято.</translation>
    </message>
    <message>
        <source>This was sealed for another office, with the key {theirs}; this key is {own}. Nothing was taken over from it. Send it to that office, or use its key.</source>
        <translation>Файл запечатан для другого учреждения, ключом {theirs}; этот ключ – {own}. Из файла ничего не взято. Отправьте его тому учреждению или используйте его ключ.</translation>
    </message>
    <message>
        <source>The sealed file is damaged and cannot be opened. Nothing was taken over from it. Fetch it again from the computer where it was made.</source>
        <translation>Запечатанный файл повреждён, открыть его нельзя. Из него ничего не взято. Получите его ещё раз с того компьютера, где он создан.</translation>
    </message>
    <message>
        <source>The passphrase does not open {file}. Nothing was changed. Try again; capitals and the language of the keyboard matter.</source>
        <translation>Парольная фраза не подходит к файлу {file}. Ничего не изменено. Попробуйте ещё раз; важны заглавные буквы и раскладка клавиатуры.</translation>
    </message>
    <message>
        <source>The passphrase is too short. Nothing was changed. Choose at least {letters} letters: four or five words that nobody would guess are best.</source>
        <translation>Парольная фраза слишком короткая. Ничего не изменено. Выберите не менее {letters} знаков: лучше всего четыре-пять слов, которые никто не угадает.</translation>
    </message>
    <message>
        <source>There is not enough free memory to work with the passphrase: {megabytes} MB are needed. Nothing was changed. Close other programs and try again.</source>
        <translation>Для работы с парольной фразой не хватает свободной памяти: нужно {megabytes} МБ. Ничего не изменено. Закройте другие программы и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The key file {file} cannot be read ({reason}). Nothing was changed. Check the name and try again.</source>
        <translation>Файл ключа {file} не удаётся прочитать ({reason}). Ничего не изменено. Проверьте имя файла и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} is no key of an office, or it is damaged. It was left as it is. Use the file that “kense exam key” made, or a copy of it.</source>
        <translation>Файл {file} – не ключ учреждения, или он повреждён. Он оставлен без изменений. Используйте файл, созданный командой «kense exam key», или его копию.</translation>
    </message>
    <message>
        <source>There is no practice desk {practice}: write practice/{practice}.yaml.</source>
        <translation>Тренажёра {practice} нет: напишите practice/{practice}.yaml.</translation>
    </message>
    <message>
        <source>Completion asks for the desk {practice}, which the outline does not have.</source>
        <translation>Для завершения нужен тренажёр {practice}, которого нет в плане курса.</translation>
    </message>
    <message>
        <source>The desk {practice} stands nowhere in the outline, so nobody can open it.</source>
        <translation>Тренажёра {practice} нет в плане курса, поэтому его никто не откроет.</translation>
    </message>
    <message>
        <source>There is no value {law} in law.yaml.</source>
        <translation>В law.yaml нет значения {law}.</translation>
    </message>
    <message>
        <source>A value counts from {name}, which is not there.</source>
        <translation>Значение отсчитывается от {name}, а такого нет.</translation>
    </message>
    <message>
        <source>A formula cannot be worked out: {problem}.</source>
        <translation>Формулу нельзя вычислить: {problem}.</translation>
    </message>
    <message>
        <source>In variant {variant} a run can get stuck at {case}.</source>
        <translation>В варианте {variant} можно застрять на {case}.</translation>
    </message>
    <message>
        <source>The check {check} looks at no case of any variant.</source>
        <translation>Проверка {check} не относится ни к одному делу ни в одном варианте.</translation>
    </message>
    <message>
        <source>No run comes to {case}.</source>
        <translation>Ни одна попытка не доходит до {case}.</translation>
    </message>
    <message>
        <source>No wrong runs are recorded: write practice/{practice}.runs.yaml.</source>
        <translation>Ошибочные попытки не записаны: напишите practice/{practice}.runs.yaml.</translation>
    </message>
    <message>
        <source>The desk has no variant {variant}.</source>
        <translation>В тренажёре нет варианта {variant}.</translation>
    </message>
    <message>
        <source>In variant {variant} there is no value {name} for the text of {case}.</source>
        <translation>В варианте {variant} нет значения {name} для текста {case}.</translation>
    </message>
    <message>
        <source>There is no {kind} named {name} in this desk.</source>
        <translation>В этом тренажёре нет {kind} с именем {name}.</translation>
    </message>
    <message>
        <source>The id {id} is used twice in this desk.</source>
        <translation>Идентификатор {id} использован в этом тренажёре дважды.</translation>
    </message>
    <message>
        <source>The weights of the rubric add up to {total}, not 100.</source>
        <translation>Веса критериев дают в сумме {total}, а не 100.</translation>
    </message>
    <message>
        <source>No check belongs to the criterion {criterion}.</source>
        <translation>К критерию {criterion} не относится ни одна проверка.</translation>
    </message>
    <message>
        <source>The field {field} has nothing to choose from.</source>
        <translation>В поле {field} не из чего выбирать.</translation>
    </message>
    <message>
        <source>What {option} says is read only if it stands in a list the field names.</source>
        <translation>То, что сообщает {option}, читается, только если вариант стоит в списке, названном в поле.</translation>
    </message>
    <message>
        <source>{name} stands in a text that is read before a run begins and has its values.</source>
        <translation>{name} стоит в тексте, который читают до начала попытки, когда значений ещё нет.</translation>
    </message>
    <message>
        <source>The draw wants {wanted} of {tag}; the desk has {count}.</source>
        <translation>Нужно выбрать {wanted} с меткой {tag}, а в тренажёре их {count}.</translation>
    </message>
    <message>
        <source>In variant {variant} ({language}) the model solution earns {score} of 100; not met: {checks}.</source>
        <translation>В варианте {variant} ({language}) образцовое решение получает {score} из 100; не выполнено: {checks}.</translation>
    </message>
    <message>
        <source>In variant {variant} a run in which nothing is done earns {score} of 100.</source>
        <translation>В варианте {variant} попытка, в которой ничего не сделано, получает {score} из 100.</translation>
    </message>
    <message>
        <source>The run {run} earns {score} of 100 (passed: {passed}), not {wanted} ({verdict}).</source>
        <translation>Попытка {run} получает {score} из 100 (сдано: {passed}), а не {wanted} ({verdict}).</translation>
    </message>
    <message>
        <source>In the run {run} other checks fail than those listed: {checks}.</source>
        <translation>В попытке {run} не выполнены не те проверки, что перечислены: {checks}.</translation>
    </message>
    <message>
        <source>In the run {run} other rules are broken than those listed: {checks}.</source>
        <translation>В попытке {run} нарушены не те правила, что перечислены: {checks}.</translation>
    </message>
    <message>
        <source>In the run {run} the step {step} cannot be taken where it stands.</source>
        <translation>В попытке {run} шаг {step} на этом месте сделать нельзя.</translation>
    </message>
    <message>
        <source>This desk cannot be opened: {problem} is missing in law, calendar or course. Your progress is safe. Ask the trainer for a new copy of the course.</source>
        <translation>Этот тренажёр нельзя открыть: в праве, календаре или курсе нет {problem}. Ваш прогресс сохранён. Попросите у тренера новую копию курса.</translation>
    </message>
    <message>
        <source>The picture {file} of the template cannot be read. No document was made, and nothing is lost. Put it beside the template, as PNG or JPEG.</source>
        <translation>Рисунок {file} шаблона не читается. Документ не создан, ничего не потеряно. Положите его рядом с шаблоном в формате PNG или JPEG.</translation>
    </message>
    <message>
        <source>“{words}” does not fit into the field “{field}” of the template. No document was made, and nothing is lost. Make the field larger in the designer, or allow a smaller size or more lines.</source>
        <translation>«{words}» не помещается в поле «{field}» шаблона. Документ не создан, ничего не потеряно. Увеличьте поле в конструкторе или разрешите меньший кегль либо больше строк.</translation>
    </message>
    <message>
        <source>The template {file} cannot be used ({reason}). No certificate was made. Choose another template, or open it in the designer and save it again.</source>
        <translation>Шаблон {file} использовать нельзя ({reason}). Сертификат не создан. Выберите другой шаблон или откройте этот в конструкторе и сохраните заново.</translation>
    </message>
    <message>
        <source>The template could not be saved in {folder} ({reason}). Nothing that was saved before is lost. Choose another folder or free some space.</source>
        <translation>Шаблон не удалось сохранить в {folder} ({reason}). Сохранённое раньше не потеряно. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>A certificate has one language or two different ones.</source>
        <translation>У сертификата один язык или два разных.</translation>
    </message>
    <message>
        <source>There is no code on the page, so nobody could check the certificate.</source>
        <translation>На странице нет кода, и проверить сертификат никто не сможет.</translation>
    </message>
    <message>
        <source>There is no name on the page.</source>
        <translation>На странице нет имени.</translation>
    </message>
    <message>
        <source>Two fields have the name “{field}”.</source>
        <translation>Два поля называются «{field}».</translation>
    </message>
    <message>
        <source>The code is {size} mm wide: scanners do not read it reliably below {smallest} mm.</source>
        <translation>Ширина кода {size} мм: меньше {smallest} мм сканеры читают его ненадёжно.</translation>
    </message>
    <message>
        <source>The picture {file} of “{field}” is not in the folder of the template.</source>
        <translation>Рисунка {file} поля «{field}» нет в папке шаблона.</translation>
    </message>
    <message>
        <source>“{field}” does not stand wholly on the page.</source>
        <translation>Поле «{field}» выходит за край страницы.</translation>
    </message>
    <message>
        <source>The smallest size of “{field}” is larger than its size.</source>
        <translation>Наименьший кегль поля «{field}» больше его кегля.</translation>
    </message>
    <message>
        <source>“{field}” has no text.</source>
        <translation>В поле «{field}» нет текста.</translation>
    </message>
    <message>
        <source>“{field}” has a text in “{language}”, which is none of Kense’s languages.</source>
        <translation>В поле «{field}» есть текст на языке «{language}», которого нет в Kense.</translation>
    </message>
    <message>
        <source>The braces in “{field}” do not fit together: “{words}”.</source>
        <translation>В поле «{field}» неверно расставлены фигурные скобки: «{words}».</translation>
    </message>
    <message>
        <source>“{field}” asks for {name}, which a certificate does not have.</source>
        <translation>Поле «{field}» требует значения {name}, которого у сертификата нет.</translation>
    </message>
    <message>
        <source>“{words}” cannot be printed: no font on this computer has {letters}. No document was made, and nothing is lost. Install a font with this letter, such as Noto Sans, or correct the name, and try again.</source>
        <translation>«{words}» нельзя напечатать: ни в одном шрифте этого компьютера нет {letters}. Документ не создан, ничего не потеряно. Установите шрифт с этой буквой, например Noto Sans, или исправьте имя и попробуйте снова.</translation>
    </message>
    <message>
        <source>With {up} on a sheet the codes would be {size} mm wide, and scanners could not read them. Nothing was printed. Print fewer on a sheet, use larger paper, or choose a smaller template.</source>
        <translation>При {up} на листе ширина кодов была бы {size} мм, и сканеры их не прочли бы. Ничего не напечатано. Печатайте меньше на листе, возьмите бумагу большего формата или выберите меньший шаблон.</translation>
    </message>
    <message>
        <source>The name is empty. Nothing was changed. Write your name.</source>
        <translation>Имя не указано. Ничего не изменено. Напишите своё имя.</translation>
    </message>
    <message>
        <source>The certificate of {owner} is valid from {first} to {last}, and not today. Nothing was signed with it. Check the clock of this PC, or have a new certificate made.</source>
        <translation>Сертификат {owner} действителен с {first} по {last}, но не сегодня. Им ничего не подписано. Проверьте часы этого компьютера или закажите новый сертификат.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed. Check its name and try again.</source>
        <translation>Файл {file} не удаётся прочитать ({reason}). Ничего не изменено. Проверьте имя и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} does not open: it is no PKCS#12 file with a key and its certificate, or the passphrase is another one. Nothing was signed. Try again, or ask whoever made the key.</source>
        <translation>{file} не открывается: это не файл PKCS#12 с ключом и его сертификатом, либо парольная фраза другая. Ничего не подписано. Попробуйте ещё раз или спросите того, кто выпустил ключ.</translation>
    </message>
    <message>
        <source>The key in {file} is not on the curve P-256 (ECDSA). Nothing was signed. Ask for such a key.</source>
        <translation>Ключ в {file} — не на кривой P-256 (ECDSA). Ничего не подписано. Запросите такой ключ.</translation>
    </message>
    <message>
        <source>The signature inside the PDF needs pyHanko, which is not installed here. Nothing was changed, and the code on the certificate works without it. Install it with requirements/pades.txt, then try again.</source>
        <translation>Для подписи внутри PDF нужна библиотека pyHanko, а здесь она не установлена. Ничего не изменено, код на сертификате работает и без неё. Установите её по файлу requirements/pades.txt и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The signature inside the PDF cannot be read: the file is damaged or of an unknown kind ({reason}).</source>
        <translation>Подпись внутри PDF не читается: файл повреждён или неизвестного вида ({reason}).</translation>
    </message>
    <message>
        <source>The clock of this PC says {day}, which is before Kense was made. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Часы этого ПК показывают {day} — это раньше, чем была создана Kense. Можно продолжать: всё сохраняется по порядку. Попросите настроить часы, чтобы даты в документах были верными.</translation>
    </message>
    <message>
        <source>The clock of this PC says {day}, which is years ahead. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Часы этого ПК показывают {day} — они спешат на годы. Можно продолжать: всё сохраняется по порядку. Попросите настроить часы, чтобы даты в документах были верными.</translation>
    </message>
    <message>
        <source>The clock of this PC says {now}, but your last entry was made at {last}. You can go on: everything is saved in its order. Ask for the clock to be set, so that dates on documents are right.</source>
        <translation>Часы этого ПК показывают {now}, но ваша последняя запись сделана {last}. Можно продолжать: всё сохраняется по порядку. Попросите настроить часы, чтобы даты в документах были верными.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({reason}). Nothing was taken in. Look that the stick or shared drive is there, then try again.</source>
        <translation>Папку {folder} не удаётся прочитать ({reason}). Ничего не принято. Проверьте, подключены ли флешка или общий диск, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The keys and the card in {folder} belong to different offices. Nothing was changed. Name the folder that “kense office new” made, or a whole copy of it.</source>
        <translation>Ключи и карточка в папке {folder} принадлежат разным кадровым службам. Ничего не изменено. Укажите папку, созданную командой «kense office new», или её полную копию.</translation>
    </message>
    <message>
        <source>{name} is not linked to anybody on the list yet. The records are kept and wait. Say whose this profile is.</source>
        <translation>Профиль {name} ещё не связан ни с кем из списка. Записи сохранены и ждут. Укажите, чей это профиль.</translation>
    </message>
    <message>
        <source>The records of {name} come from the PC {pc}, which is new here. They are kept and count. Compare the key with the PC by phone, then accept or refuse it.</source>
        <translation>Записи профиля {name} пришли с компьютера {pc}, которого здесь ещё не знают. Они сохранены и учтены. Сверьте ключ этого компьютера по телефону, затем примите его или отклоните.</translation>
    </message>
    <message>
        <source>The records of {name} come from the PC {pc}, which this office refused. They are kept. Ask how this PC came to send, and check the results with the learner.</source>
        <translation>Записи профиля {name} пришли с компьютера {pc}, который эта кадровая служба отклонила. Они сохранены. Выясните, почему с него отправлены результаты, и проверьте их вместе со слушателем.</translation>
    </message>
    <message>
        <source>The file of {name} went two ways: it was copied by hand, or an older copy was put back and used. Both ways are kept and count together. Ask who has copies, and check the results with the learner.</source>
        <translation>Записи профиля {name} разошлись на две ветви: файл скопировали вручную или вернули старую копию и занимались в ней. Обе ветви сохранены и учтены вместе. Выясните, у кого есть копии, и проверьте результаты вместе со слушателем.</translation>
    </message>
    <message>
        <source>The same file of {name} comes from several PCs, now from {pc}. All records are kept. If the PC was not changed, the file was copied by hand: ask who has it.</source>
        <translation>Один и тот же файл профиля {name} приходит с нескольких компьютеров, теперь с {pc}. Все записи сохранены. Если компьютер не меняли, файл скопировали вручную: выясните, у кого он есть.</translation>
    </message>
    <message>
        <source>The file of {name} came before under another profile ({other}). Records that both sent are set aside. Somebody copied a whole file: ask whose work it is.</source>
        <translation>Файл профиля {name} раньше приходил из другого профиля ({other}). Записи, которые прислали оба, отложены. Кто-то скопировал файл целиком: выясните, чья это работа.</translation>
    </message>
    <message>
        <source>The PC {pc} of {name} told more before than now: an older copy was put back. Nothing is lost here. Ask whether the PC was restored; its next files may go another way.</source>
        <translation>Раньше компьютер {pc} прислал по профилю {name} больше записей, чем сейчас: на нём вернули старую копию. Здесь ничего не потеряно. Узнайте, восстанавливали ли компьютер; его следующие файлы могут разойтись с прежними.</translation>
    </message>
    <message>
        <source>An earlier file of {name} did not arrive here. What came is kept and counts. The receipt asks the PC to send the missing part.</source>
        <translation>Один из прежних файлов профиля {name} сюда не пришёл. Полученное сохранено и учтено. Квитанция попросит компьютер прислать недостающее.</translation>
    </message>
    <message>
        <source>Records of {name} came with different contents under the same number ({count}). All versions are set aside and none counts. Look at both and say which one is true.</source>
        <translation>Записи профиля {name} пришли под одним номером с разным содержанием ({count}). Все варианты отложены, ни один не учтён. Посмотрите оба и укажите верный.</translation>
    </message>
    <message>
        <source>The clock of the PC {pc} of {name} was wrong when the file was made ({made_at}). The records are kept and count. Have the clock set, and rely on the day on which the file came.</source>
        <translation>Когда создавался файл профиля {name}, часы компьютера {pc} показывали неверно ({made_at}). Записи сохранены и учтены. Попросите настроить часы и ориентируйтесь на день, когда пришёл файл.</translation>
    </message>
    <message>
        <source>The receipt could not be written to {folder} ({reason}). The records are safe in the register. Free some space or choose another folder; collecting again writes it.</source>
        <translation>Квитанцию не удалось записать в папку {folder} ({reason}). Записи в реестре целы. Освободите место или выберите другую папку и соберите файлы ещё раз: квитанция запишется.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was taken over from it. Copy it again.</source>
        <translation>Файл {file} не удаётся прочитать ({reason}). Из него ничего не взято. Скопируйте его ещё раз.</translation>
    </message>
    <message>
        <source>The file {file} in the cache of courses is damaged.</source>
        <translation>Файл {file} в кэше курсов повреждён.</translation>
    </message>
    <message>
        <source>Empty the cache; Kense fills it again by itself.</source>
        <translation>Очистите кэш: Kense заполнит его снова сама.</translation>
    </message>
    <message>
        <source>The clock says {now}.</source>
        <translation>Часы показывают {now}.</translation>
    </message>
    <message>
        <source>The time zone of this PC is {zone}; the last entry was made in {before}.</source>
        <translation>Часовой пояс этого ПК — {zone}; последняя запись сделана в поясе {before}.</translation>
    </message>
    <message>
        <source>Look at the time zone in the settings of the PC: all of Kazakhstan has UTC+05:00 since 2024.</source>
        <translation>Проверьте часовой пояс в настройках ПК: с 2024 года во всём Казахстане UTC+05:00.</translation>
    </message>
    <message>
        <source>Courses that can be opened: {count}.</source>
        <translation>Курсов, которые открываются: {count}.</translation>
    </message>
    <message>
        <source>The file {name} of the courses is missing: articles, terms or the path are not shown.</source>
        <translation>Нет файла курсов {name}: статьи, термины или путь обучения не показываются.</translation>
    </message>
    <message>
        <source>The file {file} of the courses has a fault in line {line}: {problem}</source>
        <translation>В файле курсов {file} ошибка в строке {line}: {problem}</translation>
    </message>
    <message>
        <source>The course in the folder {folder} cannot be opened. {problem}</source>
        <translation>Курс в папке {folder} не открывается. {problem}</translation>
    </message>
    <message>
        <source>Ask for the course again and put it in the place of this folder.</source>
        <translation>Запросите курс ещё раз и положите его на место этой папки.</translation>
    </message>
    <message>
        <source>The package {file} cannot be used. {problem}</source>
        <translation>Пакет {file} использовать нельзя. {problem}</translation>
    </message>
    <message>
        <source>Ask for the package again and put it in the place of this file.</source>
        <translation>Запросите пакет ещё раз и положите его на место этого файла.</translation>
    </message>
    <message>
        <source>The installed course {course} cannot be opened: its package is missing.</source>
        <translation>Установленный курс {course} не открывается: нет его пакета.</translation>
    </message>
    <message>
        <source>Install the course again from its file or stick.</source>
        <translation>Установите курс заново из файла или с флешки.</translation>
    </message>
    <message>
        <source>The disk of your data is full ({size} MB are free): nothing new is saved.</source>
        <translation>Диск с вашими данными заполнен (свободно {size} МБ): новое не сохраняется.</translation>
    </message>
    <message>
        <source>Free at least 250 MB, then go on.</source>
        <translation>Освободите не менее 250 МБ и продолжайте.</translation>
    </message>
    <message>
        <source>Only {size} MB are free on the disk of your data.</source>
        <translation>На диске с вашими данными свободно всего {size} МБ.</translation>
    </message>
    <message>
        <source>Free at least 250 MB soon: backups need room.</source>
        <translation>Освободите в ближайшее время не менее 250 МБ: резервным копиям нужно место.</translation>
    </message>
    <message>
        <source>{size} MB are free on the disk of your data.</source>
        <translation>На диске с вашими данными свободно {size} МБ.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Всё сохранённое раньше в безопасности.</translation>
    </message>
    <message>
        <source>Kense leaves it exactly as it is; nothing was deleted.</source>
        <translation>Kense оставляет всё как есть; ничего не удалено.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Copy the program to this PC again.</source>
        <translation>Скопируйте программу на этот ПК заново.</translation>
    </message>
    <message>
        <source>Ask for write rights to this folder, or start Kense with --data-dir.</source>
        <translation>Попросите права на запись в эту папку или запустите Kense с --data-dir.</translation>
    </message>
    <message>
        <source>The folder of your data, {folder}, cannot be written: nothing new is saved.</source>
        <translation>В папку ваших данных {folder} нельзя писать: новое не сохраняется.</translation>
    </message>
    <message>
        <source>The folder of settings, {folder}, cannot be written: choices are forgotten.</source>
        <translation>В папку настроек {folder} нельзя писать: ваш выбор не запоминается.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: courses open more slowly.</source>
        <translation>В папку {folder} нельзя писать: курсы открываются медленнее.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written: faults of Kense leave no trace there.</source>
        <translation>В папку {folder} нельзя писать: сбои Kense не оставят в ней следа.</translation>
    </message>
    <message>
        <source>The folder {folder} for temporary files cannot be written.</source>
        <translation>В папку временных файлов {folder} нельзя писать.</translation>
    </message>
    <message>
        <source>The folder {folder} can be written.</source>
        <translation>В папку {folder} можно писать.</translation>
    </message>
    <message>
        <source>Ask for write rights to this folder, or for another one in the variable TMPDIR (TEMP on Windows).</source>
        <translation>Попросите права на запись в эту папку или указать другую в переменной TMPDIR (в Windows — TEMP).</translation>
    </message>
    <message>
        <source>The file {file} may not be read and written by you.</source>
        <translation>У вас нет прав читать и записывать файл {file}.</translation>
    </message>
    <message>
        <source>Ask for rights to this file; it may belong to another user.</source>
        <translation>Попросите права на этот файл: возможно, он принадлежит другому пользователю.</translation>
    </message>
    <message>
        <source>The fonts are there and whole.</source>
        <translation>Шрифты на месте и целы.</translation>
    </message>
    <message>
        <source>The font {name} is missing: Kazakh letters may be shown as boxes.</source>
        <translation>Нет шрифта {name}: казахские буквы могут отображаться квадратами.</translation>
    </message>
    <message>
        <source>The font {name} is damaged: documents cannot be made.</source>
        <translation>Шрифт {name} повреждён: документы создать нельзя.</translation>
    </message>
    <message>
        <source>The key of this PC, {file}, is damaged: nothing can be signed with it.</source>
        <translation>Ключ этого ПК {file} повреждён: подписывать им нельзя.</translation>
    </message>
    <message>
        <source>If there is a backup of it, put it back. Otherwise Kense keeps the damaged file and makes a new key when a statement is asked for twice; the office sees this PC as a new one then.</source>
        <translation>Если есть его резервная копия, верните её на место. Иначе при повторном запросе справки Kense сохранит повреждённый файл и создаст новый ключ; для кадровой службы это будет новый ПК.</translation>
    </message>
    <message>
        <source>The key of this PC, {file}, was written by a newer Kense.</source>
        <translation>Ключ этого ПК {file} записан более новой версией Kense.</translation>
    </message>
    <message>
        <source>Start the newer Kense to sign.</source>
        <translation>Чтобы подписывать, запустите более новую Kense.</translation>
    </message>
    <message>
        <source>The key of this PC is whole.</source>
        <translation>Ключ этого ПК цел.</translation>
    </message>
    <message>
        <source>Other users of this PC may read its key, {file}.</source>
        <translation>Другие пользователи этого ПК могут прочитать его ключ {file}.</translation>
    </message>
    <message>
        <source>Let Kense narrow its rights to you alone.</source>
        <translation>Разрешите Kense оставить права на него только вам.</translation>
    </message>
    <message>
        <source>In {folder} lie files that were being written when the PC stopped.</source>
        <translation>В {folder} лежат файлы, которые записывались, когда ПК остановился.</translation>
    </message>
    <message>
        <source>Let Kense move them aside; the whole files stay where they are.</source>
        <translation>Разрешите Kense отложить их в сторону; целые файлы останутся на месте.</translation>
    </message>
    <message>
        <source>The erasure of a profile was interrupted; a part of it is still there.</source>
        <translation>Удаление профиля было прервано; часть его осталась.</translation>
    </message>
    <message>
        <source>The other profiles are safe.</source>
        <translation>Остальные профили в безопасности.</translation>
    </message>
    <message>
        <source>Start Kense: it finishes the erasure.</source>
        <translation>Запустите Kense: она завершит удаление.</translation>
    </message>
    <message>
        <source>Putting a backup back was interrupted in {folder}.</source>
        <translation>Восстановление резервной копии в {folder} было прервано.</translation>
    </message>
    <message>
        <source>Open the profile: Kense finishes what was begun and keeps the old file.</source>
        <translation>Откройте профиль: Kense завершит начатое и сохранит старый файл.</translation>
    </message>
    <message>
        <source>In {folder} lies a copy that was to be put back; nothing was replaced.</source>
        <translation>В {folder} лежит копия, которую собирались восстановить; ничего заменено не было.</translation>
    </message>
    <message>
        <source>Let Kense move it aside.</source>
        <translation>Разрешите Kense отложить её в сторону.</translation>
    </message>
    <message>
        <source>Copy the folder to this PC or to a stick and start Kense with --data-dir and the new folder.</source>
        <translation>Скопируйте папку на этот ПК или на флешку и запустите Kense с --data-dir и новой папкой.</translation>
    </message>
    <message>
        <source>Your data, {folder}, lie on a network drive ({kind}): Kense opens no profile there.</source>
        <translation>Ваши данные {folder} лежат на сетевом диске ({kind}): Kense не открывает там профили.</translation>
    </message>
    <message>
        <source>Your data, {folder}, are copied by {program} all the time: Kense opens no profile there.</source>
        <translation>Ваши данные {folder} постоянно копирует {program}: Kense не открывает там профили.</translation>
    </message>
    <message>
        <source>Your data, {folder}, lie in a roaming profile, which is copied over the network at each sign-in.</source>
        <translation>Ваши данные {folder} лежат в перемещаемом профиле, который копируется по сети при каждом входе.</translation>
    </message>
    <message>
        <source>The folder of the log, {folder}, has grown to {size} MB.</source>
        <translation>Папка журнала {folder} выросла до {size} МБ.</translation>
    </message>
    <message>
        <source>Everything in it may be deleted when no fault has to be reported.</source>
        <translation>Если сообщать о сбое не нужно, всё в ней можно удалить.</translation>
    </message>
    <message>
        <source>This could not be mended ({reason}). Nothing was changed. Ask for write rights or free some space.</source>
        <translation>Исправить не удалось ({reason}). Ничего не изменено. Попросите права на запись или освободите место.</translation>
    </message>
    <message>
        <source>The default settings are in use. The damaged file is kept in {folder}.</source>
        <translation>Действуют настройки по умолчанию. Повреждённый файл сохранён в {folder}.</translation>
    </message>
    <message>
        <source>The cache is empty. The next opening of each course takes longer.</source>
        <translation>Кэш очищен. Следующее открытие каждого курса займёт больше времени.</translation>
    </message>
    <message>
        <source>The half-written files are kept in {folder}.</source>
        <translation>Недописанные файлы сохранены в {folder}.</translation>
    </message>
    <message>
        <source>The key of this PC can be read by you alone.</source>
        <translation>Ключ этого ПК теперь можете прочитать только вы.</translation>
    </message>
    <message>
        <source>The profile has a card again. The old one is kept in {folder}.</source>
        <translation>У профиля снова есть карточка. Старая сохранена в {folder}.</translation>
    </message>
    <message>
        <source>Open Kense: it offers the newest backup. Otherwise show the folder {folder} to your trainer.</source>
        <translation>Откройте Kense: она предложит самую новую резервную копию. Если нет, покажите папку {folder} своему тренеру.</translation>
    </message>
    <message>
        <source>Profile {number}: the record was changed from outside at entry {place}.</source>
        <translation>Профиль {number}: запись {place} изменена извне.</translation>
    </message>
    <message>
        <source>Keep the folder {folder} and show it to your trainer.</source>
        <translation>Сохраните папку {folder} и покажите её своему тренеру.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is damaged ({reason}). Backups: {backups}.</source>
        <translation>Профиль {number}: файл {file} повреждён ({reason}). Резервных копий: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number}: {file} is no learner&apos;s file any more. Backups: {backups}.</source>
        <translation>Профиль {number}: {file} больше не файл обучающегося. Резервных копий: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is empty. Backups: {backups}.</source>
        <translation>Профиль {number}: файл {file} пуст. Резервных копий: {backups}.</translation>
    </message>
    <message>
        <source>Profile {number} was written by a newer Kense and is not opened here.</source>
        <translation>Профиль {number} записан более новой версией Kense и здесь не открывается.</translation>
    </message>
    <message>
        <source>Open it with the newer program, or install the newest Kense here.</source>
        <translation>Откройте его более новой программой или установите здесь новейшую Kense.</translation>
    </message>
    <message>
        <source>Profile {number}: another program keeps the file {file} locked.</source>
        <translation>Профиль {number}: другая программа держит файл {file} заблокированным.</translation>
    </message>
    <message>
        <source>Wait until a backup or antivirus scan is over, then look again.</source>
        <translation>Дождитесь окончания резервного копирования или проверки антивирусом и проверьте снова.</translation>
    </message>
    <message>
        <source>Profile {number}: the file {file} is gone. Backups: {backups}.</source>
        <translation>Профиль {number}: файл {file} исчез. Резервных копий: {backups}.</translation>
    </message>
    <message>
        <source>There is no profile yet.</source>
        <translation>Профилей пока нет.</translation>
    </message>
    <message>
        <source>Profile {number}: its card, {card}, is damaged, so nobody can sign in.</source>
        <translation>Профиль {number}: его карточка {card} повреждена, войти в него нельзя.</translation>
    </message>
    <message>
        <source>Profile {number}: its card, {card}, is missing, so nobody can sign in.</source>
        <translation>Профиль {number}: нет его карточки {card}, войти в него нельзя.</translation>
    </message>
    <message>
        <source>What was learned stands in another file and is safe.</source>
        <translation>Пройденное записано в другом файле и в безопасности.</translation>
    </message>
    <message>
        <source>Let Kense write a new card; the damaged one is kept. Set a PIN again if there was one.</source>
        <translation>Разрешите Kense записать новую карточку; повреждённая сохранится. Если был ПИН-код, задайте его снова.</translation>
    </message>
    <message>
        <source>Profile {number}: {file} is gone, but its log {file}-wal is there. Backups: {backups}.</source>
        <translation>Профиль {number}: файл {file} исчез, но его журнал {file}-wal на месте. Резервных копий: {backups}.</translation>
    </message>
    <message>
        <source>Copy the folder {folder} to a safe place first: the log may hold the last answers.</source>
        <translation>Сначала скопируйте папку {folder} в надёжное место: в журнале могут быть последние ответы.</translation>
    </message>
    <message>
        <source>Profile {number} has not been opened yet.</source>
        <translation>Профиль {number} ещё не открывали.</translation>
    </message>
    <message>
        <source>Profile {number}: {facts} entries, all in order.</source>
        <translation>Профиль {number}: записей — {facts}, все в порядке.</translation>
    </message>
    <message>
        <source>Profile {number}: its file has {facts} entries, its journal {journal}: an older copy was put back.</source>
        <translation>Профиль {number}: в файле записей — {facts}, в журнале — {journal}: на место положена старая копия.</translation>
    </message>
    <message>
        <source>Open the profile: Kense takes the missing entries in from the journal.</source>
        <translation>Откройте профиль: Kense возьмёт недостающие записи из журнала.</translation>
    </message>
    <message>
        <source>Profile {number} is open now.</source>
        <translation>Профиль {number} сейчас открыт.</translation>
    </message>
    <message>
        <source>Profile {number} was not closed: the program or the PC was stopped while it was open.</source>
        <translation>Профиль {number} не был закрыт: программу или ПК остановили, пока он был открыт.</translation>
    </message>
    <message>
        <source>Open the profile: the old lock is ignored, and the last answers are taken in from the log.</source>
        <translation>Откройте профиль: старая блокировка не учитывается, последние ответы берутся из журнала.</translation>
    </message>
    <message>
        <source>Kense {kense}, Python {python}, SQLite {sqlite}.</source>
        <translation>Kense {kense}, Python {python}, SQLite {sqlite}.</translation>
    </message>
    <message>
        <source>The library {name} is missing, so a part of Kense cannot work.</source>
        <translation>Нет библиотеки {name}, часть Kense работать не может.</translation>
    </message>
    <message>
        <source>Run “make run” again: it installs what is missing.</source>
        <translation>Выполните «make run» ещё раз: недостающее будет установлено.</translation>
    </message>
    <message>
        <source>PySide6 {qt} and Python {python} do not go together: the window ends by itself.</source>
        <translation>PySide6 {qt} и Python {python} несовместимы: окно закрывается само.</translation>
    </message>
    <message>
        <source>Run “make run” again: it installs the version that fits.</source>
        <translation>Выполните «make run» ещё раз: будет установлена подходящая версия.</translation>
    </message>
    <message>
        <source>Report about Kense on this PC, {day}. It holds no names and no answers.</source>
        <translation>Отчёт о Kense на этом ПК, {day}. В нём нет имён и ответов.</translation>
    </message>
    <message>
        <source>The report could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder.</source>
        <translation>Отчёт не удалось сохранить в {folder} ({reason}). Ничего не изменено. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The file of settings, {file}, is damaged: the defaults are used.</source>
        <translation>Файл настроек {file} повреждён: действуют настройки по умолчанию.</translation>
    </message>
    <message>
        <source>Let Kense keep the damaged file aside and write the defaults.</source>
        <translation>Разрешите Kense отложить повреждённый файл и записать настройки по умолчанию.</translation>
    </message>
    <message>
        <source>The receipt could not be saved in {folder} ({reason}). It is kept on this PC. Choose another folder or another stick.</source>
        <translation>Квитанцию не удалось сохранить в {folder} ({reason}). Она хранится на этом компьютере. Выберите другую папку или флешку.</translation>
    </message>
    <message>
        <source>The receipt could not be written in {folder} ({reason}), so nothing was erased. Free some space, then try again.</source>
        <translation>Квитанцию не удалось записать в {folder} ({reason}), поэтому ничего не удалено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The notes could not be saved in {folder} ({reason}). They are safe in Kense. Choose another folder or free some space.</source>
        <translation>Не удалось сохранить заметки в папке {folder} ({reason}). В Kense они целы. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>This question is not open any more. Nothing was changed. Ask the office with the new one.</source>
        <translation>Этот запрос уже недействителен. Ничего не изменено. Обратитесь в кадровую службу с новым.</translation>
    </message>
    <message>
        <source>Too many wrong answers. Your progress is safe. Try again in {seconds} s.</source>
        <translation>Слишком много неверных ответов. Ваши результаты сохранены. Повторите через {seconds} с.</translation>
    </message>
    <message>
        <source>The card of this PC could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder or another stick.</source>
        <translation>Карточку этого компьютера не удалось сохранить в {folder} ({reason}). Ничего не изменено. Выберите другую папку или флешку.</translation>
    </message>
    <message>
        <source>The file {file} did not arrive as it was written: the stick is faulty. Take another stick.</source>
        <translation>Файл {file} записался с ошибкой: флешка неисправна. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Three answers were wrong, so the question is another one now. Nothing is lost: read the new question to the office.</source>
        <translation>Три ответа были неверны, поэтому теперь запрос другой. Ничего не потеряно: прочтите кадровой службе новый запрос.</translation>
    </message>
    <message>
        <source>This is not the answer to this question. Nothing is lost: compare it with the office, letter by letter.</source>
        <translation>Это не ответ на этот запрос. Ничего не потеряно: сверьте его со службой по буквам.</translation>
    </message>
    <message>
        <source>The question comes from the PC {pc}, and its card is not here. No answer was made. On that PC choose “Save this PC&apos;s card” on the page of the question, and bring the file.</source>
        <translation>Запрос пришёл с компьютера {pc}, а его карточки здесь нет. Ответ не составлен. На том компьютере на странице запроса выберите «Сохранить карточку этого компьютера» и принесите файл.</translation>
    </message>
    <message>
        <source>The card {file} cannot be read ({reason}). Check the name and try again.</source>
        <translation>Карточку {file} не удаётся прочитать ({reason}). Проверьте имя и повторите.</translation>
    </message>
    <message>
        <source>There is neither a backup nor a journal to make the file anew from. The damaged file is kept in {folder}. Show it to the person who looks after this PC.</source>
        <translation>Нет ни резервной копии, ни журнала, чтобы создать файл заново. Повреждённый файл сохранён в папке {folder}. Покажите его тому, кто обслуживает этот компьютер.</translation>
    </message>
    <message>
        <source>The record in {file} was changed from outside at entry {place}. Nothing was taken over from it, and what is on this PC is as it was. Make the file again on the other PC.</source>
        <translation>Данные в файле {file} изменены извне, начиная с записи {place}. Из него ничего не взято, на этом компьютере всё осталось как было. Создайте файл на другом компьютере ещё раз.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({reason}). Nothing was changed. Ask for write rights to it, then try again.</source>
        <translation>В папку {folder} нельзя записывать ({reason}). Ничего не изменено. Попросите права на запись в неё и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This receipt is for another person. Nothing was taken over from it. Let that person take it in, or choose your own receipt.</source>
        <translation>Эта квитанция выдана другому человеку. Из неё ничего не взято. Пусть он примет её сам, или выберите свою квитанцию.</translation>
    </message>
    <message>
        <source>There is nothing to send yet: you have not begun a course. Nothing was written.</source>
        <translation>Отправлять пока нечего: вы ещё не начали ни одного курса. Ничего не записано.</translation>
    </message>
    <message>
        <source>This PC does not know yet to which office your progress goes. Nothing was written and nothing is lost. Ask your HR officer for the card of the office, a small file that ends in .koffice, and take it in here.</source>
        <translation>Этот компьютер ещё не знает, какой кадровой службе идут ваши результаты. Ничего не записано и ничего не потеряно. Попросите у своей кадровой службы её карточку, небольшой файл с окончанием .koffice, и примите её здесь.</translation>
    </message>
    <message>
        <source>The file did not arrive in {folder} as it was written: the stick or disk is faulty. It was taken away again, and your progress is safe on this PC. Use another stick.</source>
        <translation>Файл записался в {folder} с искажениями: флешка или диск неисправны. Он удалён, на этом компьютере ваши результаты целы. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>There is not enough space in {folder}. Nothing was sent, and your progress is safe on this PC. Delete something there or use another stick.</source>
        <translation>В {folder} не хватает места. Ничего не отправлено, на этом компьютере ваши результаты целы. Удалите там что-нибудь или возьмите другую флешку.</translation>
    </message>
    <message>
        <source>{folder} cannot be written to. Nothing was sent, and your progress is safe on this PC. Move the small switch on the stick, ask for write rights, or choose another folder.</source>
        <translation>В {folder} нельзя записывать. Ничего не отправлено, на этом компьютере ваши результаты целы. Передвиньте переключатель на флешке, попросите права на запись или выберите другую папку.</translation>
    </message>
    <message>
        <source>{folder} is not there any more: the stick was pulled out, or the shared folder cannot be reached. Nothing was sent, and your progress is safe on this PC. Plug it in again and try once more.</source>
        <translation>Папка {folder} больше недоступна: флешку вынули или пропала связь с общей папкой. Ничего не отправлено, на этом компьютере ваши результаты целы. Подключите её снова и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file could not be written to {folder} ({reason}). Nothing was sent, and your progress is safe on this PC. Choose another folder or another stick.</source>
        <translation>Файл не удалось записать в {folder} ({reason}). Ничего не отправлено, на этом компьютере ваши результаты целы. Выберите другую папку или другую флешку.</translation>
    </message>
    <message>
        <source>Your record was changed from outside at entry {place}, so it cannot be sent as it is. Nothing was deleted. Start “Doctor” or show this PC to your trainer.</source>
        <translation>Ваши данные изменены извне, начиная с записи {place}, поэтому отправить их в таком виде нельзя. Ничего не удалено. Откройте страницу «Проверка компьютера» или покажите этот компьютер преподавателю.</translation>
    </message>
    <message>
        <source>This computer goes by other root keys already, and they were kept. If the custodians really changed, the person who looks after this computer must delete the folder {folder} first.</source>
        <translation>На этом компьютере уже действуют другие корневые ключи, и они оставлены. Если хранители действительно сменились, тот, кто обслуживает компьютер, должен сначала удалить папку {folder}.</translation>
    </message>
    <message>
        <source>Root keys taken in: {keys}. Compare these numbers with the custodians’ paper.</source>
        <translation>Корневые ключи приняты: {keys}. Сверьте эти номера с бумагой хранителей.</translation>
    </message>
    <message>
        <source>This computer has no root keys yet, so a key list cannot be checked. Nothing was taken over. Bring the file roots.json of the custodians here first.</source>
        <translation>На этом компьютере ещё нет корневых ключей, и список ключей проверить нельзя. Ничего не взято. Сначала принесите файл хранителей roots.json.</translation>
    </message>
    <message>
        <source>Key list number {version} of {day} taken in.</source>
        <translation>Принят список ключей номер {version} от {day}.</translation>
    </message>
    <message>
        <source>This computer has no key list yet, so a status list cannot be checked. Nothing was taken over. Bring the office’s key list here first.</source>
        <translation>На этом компьютере ещё нет списка ключей, и список статусов проверить нельзя. Ничего не взято. Сначала принесите список ключей организации.</translation>
    </message>
    <message>
        <source>Status list number {version} of {office}, dated {day}, taken in.</source>
        <translation>Принят список статусов {office} номер {version} от {day}.</translation>
    </message>
    <message>
        <source>The list could not be kept in {folder} ({reason}). The one before it is still there. Free some space and try again.</source>
        <translation>Список не удалось сохранить в {folder} ({reason}). Предыдущий на месте. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>{file} не читается ({reason}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup could not be written to {folder} ({reason}). Your progress itself is safe. Free some space or ask for write rights; Kense tries again by itself.</source>
        <translation>Резервную копию не удалось записать в папку {folder} ({reason}). Сами ваши результаты целы. Освободите место или попросите права на запись; Kense повторит попытку сам.</translation>
    </message>
    <message>
        <source>{file} is not whole, so it is not used. It was left as it is.</source>
        <translation>Файл {file} неполный или повреждён, поэтому он не используется. Он оставлен без изменений.</translation>
    </message>
    <message>
        <source>The card of this profile is damaged. Nothing was written. Run “kense doctor”.</source>
        <translation>Карточка этого профиля повреждена. Ничего не записано. Выполните «kense doctor».</translation>
    </message>
    <message>
        <source>The records could not be written to {file} ({reason}). Nothing is lost. Choose another folder or free some space.</source>
        <translation>Не удалось сохранить записи в файл {file} ({reason}). Ничего не потеряно. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The records in {file} could not be taken in ({reason}). What is on this PC is as it was. Free some space, then try again.</source>
        <translation>Записи из файла {file} не удалось принять ({reason}). На этом компьютере всё осталось как было. Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is no file {file}. Nothing was changed. Choose it again.</source>
        <translation>Файла {file} нет. Ничего не изменено. Выберите его ещё раз.</translation>
    </message>
    <message>
        <source>{file} holds no records of Kense, or it is damaged. Nothing was taken over from it. Make it again on the other PC, or take another copy.</source>
        <translation>В файле {file} нет записей Kense, или он повреждён. Из него ничего не взято. Создайте его на другом компьютере ещё раз или возьмите другую копию.</translation>
    </message>
    <message>
        <source>The profile could not be erased ({reason}). Nothing was deleted. Close other programs that use the folder {folder}, then try again.</source>
        <translation>Профиль не удалось удалить ({reason}). Ничего не удалено. Закройте другие программы, которые используют папку {folder}, и повторите.</translation>
    </message>
    <message>
        <source>The folder {folder} is on a network drive. Kense does not open learners&apos; files there: two PCs or a broken connection would damage them. Nothing was changed. Start Kense with a folder on this PC or on a stick (--data-dir).</source>
        <translation>Папка {folder} находится на сетевом диске. Kense не открывает там файлы обучающихся: два ПК или обрыв связи повредили бы их. Ничего не изменено. Запустите Kense с папкой на этом ПК или на флешке (--data-dir).</translation>
    </message>
    <message>
        <source>The folder {folder} is copied by {program} all the time. Kense does not open learners&apos; files there: a copy made in the middle of writing would damage them. Nothing was changed. Start Kense with a folder outside of it (--data-dir).</source>
        <translation>Папку {folder} постоянно копирует {program}. Kense не открывает там файлы обучающихся: копия, сделанная во время записи, повредила бы их. Ничего не изменено. Запустите Kense с папкой вне её (--data-dir).</translation>
    </message>
    <message>
        <source>The department {id} cannot be placed under {parent}: that one is not in the list, or stands below it. Nothing was changed. Correct the list and try again.</source>
        <translation>Подразделение {id} нельзя подчинить подразделению {parent}: того нет в списке, или оно само ниже. Ничего не изменено. Исправьте список и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The register at {address} does not answer. Nothing was changed, and what was saved before is safe. Look that the network is there and the server runs, then try again.</source>
        <translation>Реестр по адресу {address} не отвечает. Ничего не изменено, всё, что сохранено раньше, цело. Проверьте, есть ли сеть и работает ли сервер, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server of the register at {address} is just starting or stopping. Nothing was changed. Wait a minute and try again.</source>
        <translation>Сервер реестра по адресу {address} сейчас запускается или останавливается. Ничего не изменено. Подождите минуту и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The server did not accept the name or password for the register at {address}. Nothing was changed. Check both in the address, or ask the person who looks after the server.</source>
        <translation>Сервер не принял имя или пароль для реестра по адресу {address}. Ничего не изменено. Проверьте их в адресе или обратитесь к тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The server refused to open the register at {address} ({reason}). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>Сервер отказался открыть реестр по адресу {address} ({reason}). Ничего не изменено. Обратитесь к тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>You have no right to do this in the register at {address} ({reason}). Nothing was changed. Ask the person who looks after the server.</source>
        <translation>У вас нет права на это действие в реестре по адресу {address} ({reason}). Ничего не изменено. Обратитесь к тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The disk of the register at {address} is full, so the last step was not saved. Everything saved before is safe. Tell the person who looks after the server, then repeat the last step.</source>
        <translation>Диск реестра по адресу {address} заполнен, поэтому последнее действие не сохранено. Всё, что сохранено раньше, цело. Сообщите тому, кто обслуживает сервер, затем повторите последнее действие.</translation>
    </message>
    <message>
        <source>The server says that the register at {address} is damaged ({reason}). Kense changes nothing in it. Tell the person who looks after the server at once.</source>
        <translation>Сервер сообщает, что реестр по адресу {address} повреждён ({reason}). Kense ничего в нём не меняет. Сразу сообщите тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The register at {address} could not be used ({reason}). The last step was not saved; everything saved before is safe. Try again.</source>
        <translation>С реестром по адресу {address} не удалось работать ({reason}). Последнее действие не сохранено; всё, что сохранено раньше, цело. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The register at {address} was made or changed by a newer Kense. It was not touched and nothing is lost. Install the newest Kense here.</source>
        <translation>Реестр по адресу {address} создан или изменён более новой версией Kense. Он не изменён, ничего не потеряно. Установите на этот компьютер новейшую версию Kense.</translation>
    </message>
    <message>
        <source>There is no place for the register at {address} ({reason}). Nothing was made. Choose another folder, or ask for write rights to it.</source>
        <translation>Создать реестр по адресу {address} нельзя ({reason}). Ничего не создано. Выберите другую папку или попросите права на запись в неё.</translation>
    </message>
    <message>
        <source>This is no address of a register: {address}. Name a file, or a server as postgresql://user@server/database.</source>
        <translation>Это не адрес реестра: {address}. Укажите файл или сервер в виде postgresql://user@server/database.</translation>
    </message>
    <message>
        <source>The copy could not be put in place in {folder} ({reason}). What was there before is safe. Free some space or ask for write rights, then try again.</source>
        <translation>Копию не удалось восстановить в папке {folder} ({reason}). То, что было раньше, цело. Освободите место или попросите права на запись и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>What is to be sent is too much for one file ({megabytes} MB). Your progress is safe on this PC, and nothing was sent. Show this to your HR officer.</source>
        <translation>Для одного файла данных слишком много ({megabytes} МБ). На этом компьютере ваши результаты целы, ничего не отправлено. Покажите это сообщение в кадровой службе.</translation>
    </message>
    <message>
        <source>This is no file of “Send my progress”. Nothing was taken over from it. Choose a file that ends in .kbundle.</source>
        <translation>Это не файл со страницы «Отправить мои результаты». Из него ничего не взято. Выберите файл с окончанием .kbundle.</translation>
    </message>
    <message>
        <source>This progress was sent by a newer Kense. Nothing was taken over from it, and the file is as it was. Install the newest Kense here, then open it again.</source>
        <translation>Эти результаты отправлены из более новой версии Kense. Из файла ничего не взято, он не изменён. Установите на этот компьютер новейшую версию Kense и откройте его снова.</translation>
    </message>
    <message>
        <source>The file with progress is cut off: a part of it did not arrive. Nothing was taken over from it. Copy it again, or let the learner send it once more.</source>
        <translation>Файл с результатами обрывается: часть его не дошла. Из него ничего не взято. Скопируйте его ещё раз или попросите слушателя отправить результаты снова.</translation>
    </message>
    <message>
        <source>The file with progress is too large: {megabytes} MB, where {most} MB are the most. Nothing was taken over from it. Ask the person who looks after the PC it comes from.</source>
        <translation>Файл с результатами слишком большой: {megabytes} МБ, а допускается не более {most} МБ. Из него ничего не взято. Обратитесь к тому, кто обслуживает компьютер, с которого он пришёл.</translation>
    </message>
    <message>
        <source>The file with progress is damaged, or was not made by Kense. Nothing was taken over from it. Let the learner send it once more.</source>
        <translation>Файл с результатами повреждён или создан не в Kense. Из него ничего не взято. Попросите слушателя отправить результаты ещё раз.</translation>
    </message>
    <message>
        <source>The records in this file do not follow one another: one was changed, left out or added. Nothing was taken over from it. Keep the file, and look at the PC it comes from.</source>
        <translation>Записи в этом файле не следуют одна за другой: какая-то изменена, пропущена или добавлена. Из него ничего не взято. Сохраните файл и проверьте компьютер, с которого он пришёл.</translation>
    </message>
    <message>
        <source>The certificate {number} does not fit into its code: number, course and office take too much room. It was not issued. Choose a shorter prefix for the numbers of the office.</source>
        <translation>Сертификат {number} не помещается в код: номер, курс и организация занимают слишком много места. Он не выдан. Выберите для номеров организации более короткий префикс.</translation>
    </message>
    <message>
        <source>{file} is a key for another purpose. Nothing was changed. Choose the right key file.</source>
        <translation>{file} — ключ для другой цели. Ничего не изменено. Выберите нужный файл ключа.</translation>
    </message>
    <message>
        <source>The copy of the key in {folder} is not whole. The key itself is safe. Use another stick.</source>
        <translation>Копия ключа в {folder} неполная. Сам ключ цел. Возьмите другой носитель.</translation>
    </message>
    <message>
        <source>The paper is of the key {found}, not of {kid}. Nothing was changed. Look for the other paper.</source>
        <translation>Это бумага ключа {found}, а не {kid}. Ничего не изменено. Найдите другую бумагу.</translation>
    </message>
    <message>
        <source>There is a file {file} already, and it was left as it is: a key that is written over is lost. Choose another name.</source>
        <translation>Файл {file} уже есть, и он оставлен как был: ключ, поверх которого пишут, теряется. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The key cannot be written to {file} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Ключ не удаётся записать в {file} ({reason}). Ничего не изменено. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>{file} is no key file of an office, or it is damaged. It was left as it is. Use its copy from the stick, or type it in from paper.</source>
        <translation>{file} — не файл ключа организации, или он повреждён. Он оставлен как был. Возьмите копию с носителя или наберите ключ с бумаги.</translation>
    </message>
    <message>
        <source>The signature cannot be checked here: this computer does not know its key.</source>
        <translation>Подпись здесь проверить нельзя: этот компьютер не знает её ключа.</translation>
    </message>
    <message>
        <source>The signature is not good: this was changed, or somebody else made it. Do not rely on it.</source>
        <translation>Подпись недействительна: текст изменён или составлен кем-то другим. Не полагайтесь на него.</translation>
    </message>
    <message>
        <source>This is no Open Badge of Kense’s, or it is damaged. Nothing was taken over from it. Ask for the file again, or check the certificate itself.</source>
        <translation>Это не Open Badge, выпущенный Kense, либо файл повреждён. Из него ничего не взято. Попросите файл ещё раз или проверьте сам сертификат.</translation>
    </message>
    <message>
        <source>The signature is good: nothing was changed since it was issued.</source>
        <translation>Подпись действительна: с момента выдачи ничего не изменено.</translation>
    </message>
    <message>
        <source>The key {key} is on no key list of this computer. Ask the office that issued it, or bring its newest key list here.</source>
        <translation>Ключа {key} нет ни в одном списке ключей этого компьютера. Обратитесь в организацию, которая выдала сертификат, или принесите её последний список ключей.</translation>
    </message>
    <message>
        <source>Not judged: without a good signature nothing it says can be believed.</source>
        <translation>Не оценивалось: без действительной подписи ничему в тексте верить нельзя.</translation>
    </message>
    <message>
        <source>The key belongs to {office}, and may not sign this certificate.</source>
        <translation>Ключ принадлежит организации «{office}», и подписывать этот сертификат им нельзя.</translation>
    </message>
    <message>
        <source>The key of {office} was revoked on {revoked}: somebody else may have it. Only the office’s own register can tell whether this certificate is real.</source>
        <translation>Ключ организации «{office}» отозван {revoked}: он мог попасть в чужие руки. Подлинность этого сертификата может подтвердить только реестр самой организации.</translation>
    </message>
    <message>
        <source>The key of {office} was not in use on {day}, the day of issue.</source>
        <translation>В день выдачи, {day}, ключ организации «{office}» не действовал.</translation>
    </message>
    <message>
        <source>The key was trusted on {day}: it belongs to {office}.</source>
        <translation>На {day} ключ был доверенным: он принадлежит организации «{office}».</translation>
    </message>
    <message>
        <source>It is dated {day}, and today is {today}. Check the clock of this computer, or ask the office.</source>
        <translation>Сертификат датирован {day}, а сегодня {today}. Проверьте часы компьютера или обратитесь в организацию.</translation>
    </message>
    <message>
        <source>It does not expire.</source>
        <translation>Срок действия не ограничен.</translation>
    </message>
    <message>
        <source>It expired on {day}.</source>
        <translation>Срок действия истёк {day}.</translation>
    </message>
    <message>
        <source>It is not expired today: it holds until {day}.</source>
        <translation>Сегодня срок не истёк: сертификат действует до {day}.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: this computer has no status list of this office. Ask it.</source>
        <translation>Отозван ли он, неизвестно: на этом компьютере нет списка статусов этой организации. Обратитесь к ней.</translation>
    </message>
    <message>
        <source>It was revoked: it is on the status list dated {day}. Do not rely on it.</source>
        <translation>Он отозван: он есть в списке статусов от {day}. Не полагайтесь на него.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the status list here, of {day}, does not reach to it. Ask the office for its newest list.</source>
        <translation>Отозван ли он, неизвестно: список статусов от {day} до него не доходит. Попросите у организации её последний список.</translation>
    </message>
    <message>
        <source>Whether it was revoked is not known: the status list here is of {day}, before it was issued. Ask the office.</source>
        <translation>Отозван ли он, неизвестно: список статусов здесь от {day}, то есть до дня выдачи. Обратитесь в организацию.</translation>
    </message>
    <message>
        <source>It is not on the status list dated {day}. Later revocations are not known here.</source>
        <translation>В списке статусов от {day} его нет. О более поздних отзывах здесь не известно.</translation>
    </message>
    <message>
        <source>This key is on the list already. Nothing was changed.</source>
        <translation>Этот ключ уже есть в списке. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The key list has {good} of the {needed} custodians’ signatures it needs. Nothing was taken over from it. Bring it to the other custodian, or ask the office for the list that both signed.</source>
        <translation>В списке ключей {good} из {needed} нужных подписей хранителей. Из него ничего не взято. Отнесите его другому хранителю или попросите у организации список, подписанный обоими.</translation>
    </message>
    <message>
        <source>This key list has the number {new}; this computer has number {kept} already. The newer one was kept. Ask the office for its newest list.</source>
        <translation>Номер этого списка ключей — {new}, а на компьютере уже есть список номер {kept}. Оставлен более новый. Попросите у организации её последний список.</translation>
    </message>
    <message>
        <source>This key list leaves out a key of the list before it, so that old certificates could not be checked any more. The list of this computer was kept. Tell the custodians.</source>
        <translation>В этом списке ключей нет ключа из предыдущего списка, и старые сертификаты нельзя было бы проверить. Оставлен список этого компьютера. Сообщите хранителям.</translation>
    </message>
    <message>
        <source>This key is not on the list. Nothing was changed. Check its number.</source>
        <translation>Этого ключа нет в списке. Ничего не изменено. Проверьте его номер.</translation>
    </message>
    <message>
        <source>An office needs a name of 1 to {most} letters, in up to three languages (kk, ru, en). Nothing was written. Give its name again.</source>
        <translation>Кадровой службе нужно название длиной от 1 до {most} знаков не более чем на трёх языках (kk, ru, en). Ничего не записано. Укажите название ещё раз.</translation>
    </message>
    <message>
        <source>This card of an office was made by a newer Kense. Nothing was taken over from it. Install the newest Kense here, or ask the office for a card of the older kind.</source>
        <translation>Эта карточка кадровой службы создана в более новой версии Kense. Из неё ничего не взято. Установите на этот компьютер новейшую версию Kense или попросите у службы карточку прежнего вида.</translation>
    </message>
    <message>
        <source>The card of the office cannot be kept in {folder} ({reason}). Your progress is safe and nothing was sent. Free some space or ask for write rights, then try again.</source>
        <translation>Карточку кадровой службы не удаётся сохранить в папке {folder} ({reason}). Ваши результаты целы, ничего не отправлено. Освободите место или попросите права на запись и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The card {file} cannot be deleted ({reason}). It is still used. Close programs that show it and try again.</source>
        <translation>Карточку {file} не удаётся удалить ({reason}). Она по-прежнему действует. Закройте программы, в которых она открыта, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This is no card of an office, or it is damaged. Nothing was taken over from it. Ask your HR officer for the file that ends in .koffice.</source>
        <translation>Это не карточка кадровой службы, или она повреждена. Из неё ничего не взято. Попросите у кадровой службы файл с окончанием .koffice.</translation>
    </message>
    <message>
        <source>There are keys of an office in {folder} already ({files}), and they were left as they are: without them, what was sent to it could never be opened. Choose another folder.</source>
        <translation>В папке {folder} уже есть ключи кадровой службы ({files}), они оставлены без изменений: без них отправленное ей уже никогда не открыть. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The keys of the office cannot be written to {folder} ({reason}). Nothing was made. Choose another folder or free some space.</source>
        <translation>Ключи кадровой службы не удаётся записать в папку {folder} ({reason}). Ничего не создано. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The card of the office cannot be written to {folder} ({reason}). It is as it was. Free some space or ask for write rights, then try again.</source>
        <translation>Карточку органа не удалось записать в {folder} ({reason}). Она осталась прежней. Освободите место или запросите право записи и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>{file} is no key for receipts, or it is damaged. It was left as it is. Use the file that “kense office new” made, or a copy of it.</source>
        <translation>Файл {file} – не ключ для квитанций, или он повреждён. Он оставлен без изменений. Используйте файл, созданный командой «kense office new», или его копию.</translation>
    </message>
    <message>
        <source>The paper has {wanted} groups of five letters; {typed} letters were typed instead of {letters}. Nothing was changed. Look which are missing or too many.</source>
        <translation>На бумаге {wanted} групп по пять знаков; набрано знаков: {typed} вместо {letters}. Ничего не изменено. Посмотрите, каких не хватает или какие лишние.</translation>
    </message>
    <message>
        <source>Each group fits, but not all of them together: they may be from two papers. Nothing was changed. Compare every group with the paper.</source>
        <translation>Каждая группа верна, но вместе они не сходятся: возможно, они с двух разных листов. Ничего не изменено. Сверьте каждую группу с бумагой.</translation>
    </message>
    <message>
        <source>There is a slip in group {place}, “{group}”. Nothing was changed. Compare this group with the paper.</source>
        <translation>Ошибка в группе {place}, «{group}». Ничего не изменено. Сверьте эту группу с бумагой.</translation>
    </message>
    <message>
        <source>{file} is no card of a PC, or it is damaged. It was left as it is. Have the card saved again on that PC.</source>
        <translation>{file} не является карточкой компьютера или повреждён. Файл оставлен как есть. Пусть карточку на том компьютере сохранят заново.</translation>
    </message>
    <message>
        <source>The office has other records under the same number: this profile was copied to another PC, or restored by hand. Nothing is lost. Talk to your HR officer.</source>
        <translation>У кадровой службы под теми же номерами есть другие записи: этот профиль скопировали на другой компьютер или восстановили вручную. Ничего не потеряно. Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>The office had later records of this PC: an older copy was put back. Nothing is lost. Talk to your HR officer.</source>
        <translation>У кадровой службы есть более поздние записи с этого компьютера: на нём вернули старую копию. Ничего не потеряно. Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>An earlier file did not reach the office. Send your progress once more: the missing part goes along.</source>
        <translation>Один из прежних файлов не дошёл до кадровой службы. Отправьте результаты ещё раз: недостающее уйдёт вместе с ними.</translation>
    </message>
    <message>
        <source>Some records differ from what the office has under the same number. They were set aside, not lost. Talk to your HR officer.</source>
        <translation>Некоторые записи отличаются от тех, что есть у кадровой службы под тем же номером. Они отложены, но не потеряны. Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>The office has not found you on its list yet. Your records wait there. Talk to your HR officer.</source>
        <translation>Кадровая служба ещё не нашла вас в своём списке. Ваши записи ждут там. Обратитесь в кадровую службу.</translation>
    </message>
    <message>
        <source>The office does not know this PC yet. Your records wait there. Tell your HR officer its key.</source>
        <translation>Кадровая служба ещё не знает этот компьютер. Ваши записи ждут там. Сообщите ей его ключ.</translation>
    </message>
    <message>
        <source>This receipt was made by a newer Kense. Your progress is safe, and the file is as it was. Install the newest Kense here, then take it in again.</source>
        <translation>Эта квитанция создана в более новой версии Kense. Ваши результаты целы, файл не изменён. Установите на этот компьютер новейшую версию Kense и примите квитанцию снова.</translation>
    </message>
    <message>
        <source>This receipt is of an office whose card is not on this PC. Nothing was taken over from it. Take in the card of that office first, if it is yours.</source>
        <translation>Это квитанция кадровой службы, карточки которой на этом компьютере нет. Из неё ничего не взято. Если это ваша служба, сначала примите её карточку.</translation>
    </message>
    <message>
        <source>This is no receipt of an office, or it is damaged. Your progress is safe, and nothing was taken over from it. Ask your HR officer for the file that ends in .kreceipt.</source>
        <translation>Это не квитанция кадровой службы, или она повреждена. Ваши результаты целы, из неё ничего не взято. Попросите у кадровой службы файл с окончанием .kreceipt.</translation>
    </message>
    <message>
        <source>The question comes from another PC than the card. No answer was made. Look for the card of that PC.</source>
        <translation>Запрос пришёл не с того компьютера, чья это карточка. Ответ не составлен. Найдите карточку нужного компьютера.</translation>
    </message>
    <message>
        <source>The card of the PC holds no key. No answer was made. Have the card saved again on that PC.</source>
        <translation>В карточке компьютера нет ключа. Ответ не составлен. Пусть карточку на том компьютере сохранят заново.</translation>
    </message>
    <message>
        <source>The key of the office cannot be used. Your progress is safe. Ask the office for its card and take it in.</source>
        <translation>Ключом кадровой службы нельзя воспользоваться. Ваши результаты сохранены. Попросите у службы её карточку и примите её.</translation>
    </message>
    <message>
        <source>These letters never occur: {letters}. There is no zero, no O, no one and no I. Nothing was changed. Ask for the text again, letter by letter.</source>
        <translation>Такие знаки не встречаются: {letters}. Нет нуля, буквы O, единицы и буквы I. Ничего не изменено. Попросите прочесть текст ещё раз по буквам.</translation>
    </message>
    <message>
        <source>The text has {length} letters and digits, and here are {given}. Nothing was changed. Compare them.</source>
        <translation>В тексте {length} букв и цифр, а здесь {given}. Ничего не изменено. Сверьте их.</translation>
    </message>
    <message>
        <source>A letter was misheard or mistyped: the last one does not fit the others. Nothing was changed and no try was counted. Compare them one by one.</source>
        <translation>Одна из букв услышана или введена неверно: последняя не подходит к остальным. Ничего не изменено, попытка не засчитана. Сверьте буквы по одной.</translation>
    </message>
    <message>
        <source>The status list of {office} of {day} is not signed by a key of this office. Nothing was taken over from it. Bring the office’s newest key list to this computer first, then this list again.</source>
        <translation>Список статусов {office} от {day} не подписан ключом этой организации. Из него ничего не взято. Сначала перенесите на этот компьютер последний список ключей организации, затем снова этот список.</translation>
    </message>
    <message>
        <source>This status list has the number {new} of {new_day}; this computer has number {kept} of {kept_day} already. The newer one was kept. Ask the office for its newest list.</source>
        <translation>Это список статусов номер {new} от {new_day}, а на компьютере уже есть номер {kept} от {kept_day}. Оставлен более новый. Попросите у организации её последний список.</translation>
    </message>
    <message>
        <source>Kense is open already, perhaps for another user of this PC, and its window does not answer. Nothing is lost. Go on in that window, or end it in the task manager and start Kense again.</source>
        <translation>Kense уже открыт, возможно, у другого пользователя этого компьютера, и его окно не отвечает. Ничего не потеряно. Продолжите в том окне или завершите его в диспетчере задач и запустите Kense снова.</translation>
    </message>
    <message>
        <source>What the search needs could not be written in {folder}. Nothing of yours is lost and all else works. Free some space or ask for write rights to this folder, then open the search again.</source>
        <translation>Данные для поиска не удалось записать в папку {folder}. Ваши записи целы, всё остальное работает. Освободите место или попросите права на запись в эту папку, затем откройте поиск снова.</translation>
    </message>
    <message>
        <source>The file is larger than {most} MB and was not read. Split it.</source>
        <translation>Файл больше {most} МБ и не прочитан. Разделите его на части.</translation>
    </message>
    <message>
        <source>Only the first {most} are read from one file. Not read: {count}.</source>
        <translation>Из одного файла читаются только первые {most}. Не прочитано: {count}.</translation>
    </message>
    <message>
        <source>Signs that are no text in the encoding {encoding}: {count}.</source>
        <translation>Знаков, которые не читаются в кодировке {encoding}: {count}.</translation>
    </message>
    <message>
        <source>Control characters that no text may hold were left out: {count}.</source>
        <translation>Пропущено управляющих символов, недопустимых в тексте: {count}.</translation>
    </message>
    <message>
        <source>The file declares entities of its own (DOCTYPE) and was not read.</source>
        <translation>В файле объявлены собственные сущности (DOCTYPE), поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>This is not well-formed XML: {problem}.</source>
        <translation>Это неправильно составленный XML: {problem}.</translation>
    </message>
    <message>
        <source>The file is damaged or of another kind: {problem}.</source>
        <translation>Файл повреждён или другого вида: {problem}.</translation>
    </message>
    <message>
        <source>No row names the columns: one of them must be called “question”.</source>
        <translation>Ни в одной строке не названы столбцы: один из них должен называться «question».</translation>
    </message>
    <message>
        <source>The column “{name}” is not known and was left out.</source>
        <translation>Столбец «{name}» неизвестен и пропущен.</translation>
    </message>
    <message>
        <source>The sheet “{name}” has no column “question” and was left out.</source>
        <translation>На листе «{name}» нет столбца «question», лист пропущен.</translation>
    </message>
    <message>
        <source>There is no question text.</source>
        <translation>Нет текста вопроса.</translation>
    </message>
    <message>
        <source>There is no question type in Kense for “{kind}”.</source>
        <translation>Для «{kind}» в Kense нет типа вопроса.</translation>
    </message>
    <message>
        <source>The braces around the answers are not closed or stand in the wrong order.</source>
        <translation>Фигурные скобки вокруг ответов не закрыты или стоят не в том порядке.</translation>
    </message>
    <message>
        <source>There is more than one group of answers in braces.</source>
        <translation>Групп ответов в фигурных скобках больше одной.</translation>
    </message>
    <message>
        <source>No answer is fully right.</source>
        <translation>Ни один ответ не является полностью верным.</translation>
    </message>
    <message>
        <source>One answer is to be chosen, but several are fully right.</source>
        <translation>Нужно выбрать один ответ, а полностью верных несколько.</translation>
    </message>
    <message>
        <source>There are too few answers.</source>
        <translation>Слишком мало ответов.</translation>
    </message>
    <message>
        <source>There are more than {most} answers in one question.</source>
        <translation>В одном вопросе больше {most} ответов.</translation>
    </message>
    <message>
        <source>“{text}” is not a number.</source>
        <translation>«{text}» – не число.</translation>
    </message>
    <message>
        <source>The text has no gap that can be filled in.</source>
        <translation>В тексте нет пропуска, который можно заполнить.</translation>
    </message>
    <message>
        <source>The picture is missing, or is no PNG, JPEG, GIF or WebP.</source>
        <translation>Рисунка нет, или это не PNG, JPEG, GIF или WebP.</translation>
    </message>
    <message>
        <source>It looks like a question, but no answer is marked as right: it stays text.</source>
        <translation>Похоже на вопрос, но ни один ответ не отмечен как верный: осталось текстом.</translation>
    </message>
    <message>
        <source>This line belongs to no question: “{text}”.</source>
        <translation>Эта строка не относится ни к одному вопросу: «{text}».</translation>
    </message>
    <message>
        <source>“{name}” means nothing here and was left out.</source>
        <translation>«{name}» здесь ничего не значит и пропущено.</translation>
    </message>
    <message>
        <source>“{text}” was worth {percent} % there; here it is worth nothing, since answers have no weights.</source>
        <translation>Там за «{text}» давалось {percent} %; здесь не даётся ничего, потому что у ответов нет весов.</translation>
    </message>
    <message>
        <source>Right choices had different weights; here all weigh the same.</source>
        <translation>У верных вариантов были разные веса; здесь все весят одинаково.</translation>
    </message>
    <message>
        <source>Wrong choices took no points there; here each takes one share. Places: {count}.</source>
        <translation>Там неверные варианты не отнимали баллов; здесь каждый отнимает одну долю. Таких мест: {count}.</translation>
    </message>
    <message>
        <source>A number has one right answer here; “{text}” was left out.</source>
        <translation>Здесь у числового вопроса один верный ответ; «{text}» пропущено.</translation>
    </message>
    <message>
        <source>The feedback “{text}” belonged to one answer and was left out.</source>
        <translation>Отзыв «{text}» относился к одному ответу и пропущен.</translation>
    </message>
    <message>
        <source>Capital letters counted there; here they do not.</source>
        <translation>Там регистр букв учитывался; здесь он не важен.</translation>
    </message>
    <message>
        <source>The asterisk in “{text}” meant itself; here it stands for any letters.</source>
        <translation>Звёздочка в «{text}» была просто знаком; здесь она заменяет любые буквы.</translation>
    </message>
    <message>
        <source>The unit “{text}” was left out: a number has one unit here.</source>
        <translation>Единица «{text}» пропущена: здесь у числа одна единица измерения.</translation>
    </message>
    <message>
        <source>Only {shown} items were shown there; here all of them are.</source>
        <translation>Там показывалось элементов: {shown}; здесь показываются все.</translation>
    </message>
    <message>
        <source>Choices could be used up there; here every gap offers all of its group.</source>
        <translation>Там каждый вариант можно было использовать один раз; здесь в каждом пропуске предлагаются все варианты его группы.</translation>
    </message>
    <message>
        <source>There is no rubric to mark by; one criterion was put in. Mend it.</source>
        <translation>Нет критериев оценки; добавлен один критерий. Исправьте его.</translation>
    </message>
    <message>
        <source>Files could be handed in with the text; here they cannot.</source>
        <translation>Там к тексту можно было приложить файлы; здесь нельзя.</translation>
    </message>
    <message>
        <source>The text that stood in the answer field was left out.</source>
        <translation>Текст, который стоял в поле ответа, пропущен.</translation>
    </message>
    <message>
        <source>The description of the category “{name}” was left out.</source>
        <translation>Описание категории «{name}» пропущено.</translation>
    </message>
    <message>
        <source>A text that asks nothing has no feedback here; it was left out.</source>
        <translation>У текста без вопроса здесь нет отзыва; он пропущен.</translation>
    </message>
    <message>
        <source>Comments for authors were left out: {count}.</source>
        <translation>Пропущено комментариев для авторов: {count}.</translation>
    </message>
    <message>
        <source>Settings of how a question looks or is tried again were left out: {count}.</source>
        <translation>Пропущено настроек вида вопроса и повторных попыток: {count}.</translation>
    </message>
    <message>
        <source>The id “{old}” is taken or not allowed here; it became “{new}”.</source>
        <translation>Идентификатор «{old}» занят или здесь недопустим; он заменён на «{new}».</translation>
    </message>
    <message>
        <source>“{text}” cannot be a number of points; 1 was taken.</source>
        <translation>«{text}» не может быть числом баллов; взят 1 балл.</translation>
    </message>
    <message>
        <source>Question texts hold no pictures; “{name}” is named in the text instead.</source>
        <translation>В тексте вопроса рисунков не бывает; вместо рисунка в тексте названо «{name}».</translation>
    </message>
    <message>
        <source>The file “{name}” was left out: only PNG, JPEG, GIF and WebP pictures come in.</source>
        <translation>Файл «{name}» пропущен: берутся только рисунки PNG, JPEG, GIF и WebP.</translation>
    </message>
    <message>
        <source>The link to “{target}” was left out; its words stay.</source>
        <translation>Ссылка на «{target}» пропущена; её слова остались.</translation>
    </message>
    <message>
        <source>“{name}” may run or load something and was left out with all inside it.</source>
        <translation>Элемент «{name}» может что-то запустить или загрузить, поэтому он пропущен вместе с содержимым.</translation>
    </message>
    <message>
        <source>The HTML tag “{name}” means nothing here; its words stay.</source>
        <translation>Тег HTML «{name}» здесь ничего не значит; его слова остались.</translation>
    </message>
    <message>
        <source>Formatting that texts do not have here was left out: {count}.</source>
        <translation>Пропущено оформления, которого здесь в текстах нет: {count}.</translation>
    </message>
    <message>
        <source>Tables became lines with bars between the cells: {count}.</source>
        <translation>Таблицы стали строками с чертой между ячейками: {count}.</translation>
    </message>
    <message>
        <source>A formula is shown as it is written: “{text}”.</source>
        <translation>Формула показана так, как записана: «{text}».</translation>
    </message>
    <message>
        <source>Of a text in several languages only “{language}” was taken.</source>
        <translation>Из текста на нескольких языках взят только «{language}».</translation>
    </message>
    <message>
        <source>A formula is not computed: “{text}” came in as plain text.</source>
        <translation>Формула не вычисляется: «{text}» взято как обычный текст.</translation>
    </message>
    <message>
        <source>Of the formula “{text}” only its last result came in.</source>
        <translation>От формулы «{text}» взят только её последний результат.</translation>
    </message>
    <message>
        <source>Merged cells were taken apart; their text stands in the first one.</source>
        <translation>Объединённые ячейки разделены; их текст стоит в первой.</translation>
    </message>
    <message>
        <source>A drawing, text box, chart or embedded object was left out.</source>
        <translation>Пропущен рисунок, надпись, диаграмма или встроенный объект.</translation>
    </message>
    <message>
        <source>An equation came in as plain letters: “{text}”.</source>
        <translation>Уравнение взято как обычные буквы: «{text}».</translation>
    </message>
    <message>
        <source>Text that was marked as deleted was left out: {count}.</source>
        <translation>Пропущен текст, отмеченный как удалённый: {count}.</translation>
    </message>
    <message>
        <source>A footnote or comment of the document was left out: {count}.</source>
        <translation>Пропущено сносок и примечаний документа: {count}.</translation>
    </message>
    <message>
        <source>Text before the first heading became a lesson of its own.</source>
        <translation>Текст до первого заголовка стал отдельным уроком.</translation>
    </message>
    <message>
        <source>Lessons have headings of two levels; deeper ones became the lower one.</source>
        <translation>В уроках заголовки двух уровней; более глубокие стали заголовками нижнего уровня.</translation>
    </message>
    <message>
        <source>“{text}” names no answer.</source>
        <translation>«{text}» не называет ни одного ответа.</translation>
    </message>
    <message>
        <source>{id}: a question of type {kind} cannot be written in this format.</source>
        <translation>{id}: вопрос типа {kind} в этом формате записать нельзя.</translation>
    </message>
    <message>
        <source>{id}: written as another type ({kind}).</source>
        <translation>{id}: записан как вопрос другого типа ({kind}).</translation>
    </message>
    <message>
        <source>{id}: the format has no place for “{field}”.</source>
        <translation>{id}: в этом формате нет места для «{field}».</translation>
    </message>
    <message>
        <source>{id}: {right} right choices give a weight Moodle does not know; rounded.</source>
        <translation>{id}: при {right} верных вариантах получается вес, которого нет в Moodle; он округлён.</translation>
    </message>
    <message>
        <source>Texts in other languages were not written. Questions: {count}.</source>
        <translation>Тексты на других языках не записаны. Вопросов: {count}.</translation>
    </message>
    <message>
        <source>{id}: there is no text in “{language}”; another language was written.</source>
        <translation>{id}: текста на языке «{language}» нет; записан другой язык.</translation>
    </message>
    <message>
        <source>{id}: the case was written as its document and single questions.</source>
        <translation>{id}: ситуационная задача записана как документ и отдельные вопросы.</translation>
    </message>
    <message>
        <source>There is no course named {course} on this PC. Nothing was written. There are: {known}.</source>
        <translation>Курса {course} на этом компьютере нет. Ничего не записано. Есть: {known}.</translation>
    </message>
    <message>
        <source>This course has no lesson named {lesson}. Nothing was written. There are: {known}.</source>
        <translation>В этом курсе нет урока {lesson}. Ничего не записано. Есть: {known}.</translation>
    </message>
    <message>
        <source>This course has no lessons yet, so there is nothing to print. Nothing was written.</source>
        <translation>В этом курсе ещё нет уроков, поэтому печатать нечего. Ничего не записано.</translation>
    </message>
    <message>
        <source>This lesson has no rules, steps or tables, so there is nothing to put on a job aid. Nothing was written. Print the whole lesson instead.</source>
        <translation>В этом уроке нет правил, шагов и таблиц, поэтому памятку составить не из чего. Ничего не записано. Распечатайте урок целиком.</translation>
    </message>
    <message>
        <source>Nothing is assigned that is still to be done, so no calendar file was written.</source>
        <translation>Незавершённых назначений нет, поэтому файл календаря не записан.</translation>
    </message>
    <message>
        <source>The document could not be saved in {folder} ({reason}). Nothing was changed. Choose another folder or free some space.</source>
        <translation>Не удалось сохранить документ в папке {folder} ({reason}). Ничего не изменено. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>This work is assigned to another person. Nothing was taken over from it. Let that person take it in, or choose your own file.</source>
        <translation>Это обучение назначено другому человеку. Из файла ничего не взято. Пусть его примет тот человек, или выберите свой файл.</translation>
    </message>
    <message>
        <source>The points given to essays cannot be read from {file} ({reason}). The answers are safe. Put the file aside and give the points again.</source>
        <translation>Баллы за развёрнутые ответы не удаётся прочитать из файла {file} ({reason}). Ответы целы. Уберите файл в другое место и поставьте баллы ещё раз.</translation>
    </message>
    <message>
        <source>The points could not be kept in {file} ({reason}). Free some space, then give them again.</source>
        <translation>Баллы не удалось сохранить в файл {file} ({reason}). Освободите место и поставьте их ещё раз.</translation>
    </message>
    <message>
        <source>This PC is not set up as an HR desk, or its file {file} is damaged ({reason}). Keys and register are as they were. Set the HR desk up again in Settings: what is there already is kept.</source>
        <translation>На этом компьютере не настроено рабочее место кадровой службы, или его файл {file} повреждён ({reason}). Ключи и реестр остались как были. Настройте рабочее место ещё раз на странице «Настройки»: то, что уже есть, сохранится.</translation>
    </message>
    <message>
        <source>The keys of the office are locked. Nothing was done. Type their passphrase first, then try again.</source>
        <translation>Ключи кадровой службы закрыты. Ничего не сделано. Сначала введите их парольную фразу и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The HR desk could not be set up in {folder} ({reason}). Nothing that was there is lost. Free some space or ask for write rights, then try again.</source>
        <translation>Рабочее место кадровой службы не удалось настроить в папке {folder} ({reason}). Из того, что там было, ничего не потеряно. Освободите место или попросите права на запись и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The card could not be written to {folder} ({reason}). Choose another folder or free some space.</source>
        <translation>Карточку не удалось записать в папку {folder} ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The course has no texts in “{language}”. Its languages: {languages}.</source>
        <translation>В курсе нет текстов на языке «{language}». Языки курса: {languages}.</translation>
    </message>
    <message>
        <source>{file} is there already and was left as it was. Choose another name.</source>
        <translation>Файл {file} уже есть, он оставлен без изменений. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read ({reason}). Nothing was changed.</source>
        <translation>Файл {file} не удаётся прочитать ({reason}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>It is not known what kind of file {file} is. Name it with --format, one of: {formats}.</source>
        <translation>Неизвестно, какого вида файл {file}. Укажите формат параметром --format, один из: {formats}.</translation>
    </message>
    <message>
        <source>{file} cannot be added to: {problem} Mend it first. Nothing was changed.</source>
        <translation>В {file} нельзя добавить: {problem} Сначала исправьте файл. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}). Choose another folder or free some space.</source>
        <translation>Файл {file} не удаётся записать ({reason}). Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The course {course} is not on this PC, so Kense does not know its title and hours. Nothing was issued. Add the course, then try again.</source>
        <translation>Курса {course} нет на этом компьютере, поэтому его название и объём неизвестны. Ничего не выдано. Добавьте курс и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>There is nobody with the employee number {employee} in the register. Nothing was issued.</source>
        <translation>В реестре нет сотрудника с табельным номером {employee}. Ничего не выдано.</translation>
    </message>
    <message>
        <source>The certificate waits in job {job} already.</source>
        <translation>Сертификат уже ожидает выдачи в партии {job}.</translation>
    </message>
    <message>
        <source>The exam {exam} is not passed, as this office marked it. Mark the answers first.</source>
        <translation>Экзамен {exam}, по оценке этой службы, не сдан. Сначала оцените ответы.</translation>
    </message>
    <message>
        <source>A notice about these records waits for you. Look at it first (“kense register notices”).</source>
        <translation>Есть сообщение об этих записях, которое вы ещё не проверили. Сначала посмотрите его («kense register notices»).</translation>
    </message>
    <message>
        <source>The certificate {number} holds, and does not expire.</source>
        <translation>Сертификат {number} действует, срок его действия не ограничен.</translation>
    </message>
    <message>
        <source>The certificate {number} holds until {day}. It can be renewed from {from} on.</source>
        <translation>Сертификат {number} действует до {day}. Продлить его можно с {from}.</translation>
    </message>
    <message>
        <source>For the renewal of {number}, which ends on {day}, everything has to be passed once more after it was issued. Still missing: {items}.</source>
        <translation>Чтобы продлить сертификат {number}, который истекает {day}, нужно ещё раз сдать всё уже после его выдачи. Пока не сдано: {items}.</translation>
    </message>
    <message>
        <source>The course is begun, and not completed yet.</source>
        <translation>Курс начат, но ещё не завершён.</translation>
    </message>
    <message>
        <source>The office has no records of this course.</source>
        <translation>У кадровой службы нет записей по этому курсу.</translation>
    </message>
    <message>
        <source>There is nobody who may have this certificate now. Nothing was issued. Look at the dry run.</source>
        <translation>Сейчас этот сертификат выдать некому. Ничего не выдано. Посмотрите результат предварительной проверки.</translation>
    </message>
    <message>
        <source>{name} wanted job {job}, so somebody else has to approve it. Nothing was changed. Ask a second person.</source>
        <translation>Партию {job} запросил тот же сотрудник ({name}), поэтому утвердить её должен другой. Ничего не изменено. Обратитесь ко второму сотруднику.</translation>
    </message>
    <message>
        <source>There is no open job {job}. Nothing was changed. “kense issue --jobs” lists them.</source>
        <translation>Незавершённой партии {job} нет. Ничего не изменено. Список партий покажет «kense issue --jobs».</translation>
    </message>
    <message>
        <source>There is no template named {name}. Nothing was issued. These are there: {names}.</source>
        <translation>Шаблона {name} нет. Ничего не выдано. Есть такие: {names}.</translation>
    </message>
    <message>
        <source>The template {name} cannot be used yet: {problem} Nothing was issued. Mend it in the designer.</source>
        <translation>Шаблон {name} пока использовать нельзя: {problem} Ничего не выдано. Исправьте его в конструкторе.</translation>
    </message>
    <message>
        <source>The job was cancelled</source>
        <translation>Партия отменена</translation>
    </message>
    <message>
        <source>The person had got the certificate from another desk</source>
        <translation>Сотрудник уже получил сертификат с другого рабочего места</translation>
    </message>
    <message>
        <source>The certificate could not be drawn</source>
        <translation>Сертификат не удалось составить</translation>
    </message>
    <message>
        <source>The year ended before the desk used them</source>
        <translation>Год закончился раньше, чем рабочее место их использовало</translation>
    </message>
    <message>
        <source>The desk was given up</source>
        <translation>Рабочее место закрыто</translation>
    </message>
    <message>
        <source>Leased, and not used yet</source>
        <translation>Выделены рабочему месту и ещё не использованы</translation>
    </message>
    <message>
        <source>Given out, and not explained: look who changed the register</source>
        <translation>Израсходованы без объяснения: выясните, кто менял реестр</translation>
    </message>
    <message>
        <source>“{prefix}” cannot stand before numbers. Nothing was changed. Take up to {most} capital Latin letters, digits and hyphens, such as KZ-DDS.</source>
        <translation>«{prefix}» нельзя ставить перед номерами. Ничего не изменено. Возьмите до {most} знаков: заглавные латинские буквы, цифры и дефисы, например KZ-DDS.</translation>
    </message>
    <message>
        <source>The office has no name yet. Nothing was changed. Give its id and its name.</source>
        <translation>У организации ещё нет названия. Ничего не изменено. Укажите её обозначение и название.</translation>
    </message>
    <message>
        <source>This register does not know yet who issues certificates. Nothing was issued. Run “kense register new” with the name of the office and the prefix of its numbers first.</source>
        <translation>В этом реестре ещё не указано, кто выдаёт сертификаты. Ничего не выдано. Сначала выполните «kense register new» с названием организации и префиксом её номеров.</translation>
    </message>
    <message>
        <source>The issuing key is not on the key list that both custodians signed, so nobody could check what it signs. Nothing was issued. Have the list signed first (“kense keys sign”).</source>
        <translation>Ключа сертификатов нет в списке ключей, который подписали оба хранителя, поэтому его подпись никто не смог бы проверить. Ничего не выдано. Сначала подпишите список («kense keys sign»).</translation>
    </message>
    <message>
        <source>An officer needs a name, a PIN or word of 4 to 40 characters, and at least one of these roles: {roles}. Nothing was changed.</source>
        <translation>Сотруднику кадровой службы нужны имя, PIN-код или слово из 4–40 знаков и хотя бы одна из ролей: {roles}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{name} has not the role “{role}” in this register. Nothing was changed. Ask somebody who has it, or have the role given with “kense register officer”.</source>
        <translation>В этом реестре у сотрудника {name} нет роли «{role}». Ничего не изменено. Обратитесь к тому, у кого она есть, или попросите дать эту роль командой «kense register officer».</translation>
    </message>
    <message>
        <source>The PIN of {name} is another one. Nothing was changed. Try again.</source>
        <translation>У сотрудника {name} другой PIN-код. Ничего не изменено. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The issuing key {key} may not sign for {office} today: it is a key of {owner}, {state}, valid from {first} to {last}. Nothing was issued. Use the right key, or rotate it (“kense keys rotate”).</source>
        <translation>Ключом сертификатов {key} сегодня нельзя подписывать для {office}: владелец ключа – {owner}, состояние – {state}, действует с {first} по {last}. Ничего не выдано. Возьмите верный ключ или замените его («kense keys rotate»).</translation>
    </message>
    <message>
        <source>{number} was printed before. Nothing was printed. Say why it is needed again; the reason stays in the log, and the page is marked as a copy.</source>
        <translation>Сертификат {number} уже печатался. Сейчас ничего не напечатано. Укажите, почему он нужен снова: причина останется в журнале, а страница будет отмечена как копия.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back and cannot be printed. Nothing was printed.</source>
        <translation>Сертификат {number} отозван, печатать его нельзя. Ничего не напечатано.</translation>
    </message>
    <message>
        <source>The file for the printer cannot be written to {folder} ({reason}). The certificates are safe in the register. Choose another folder or free some space.</source>
        <translation>Файл для печати не удаётся записать в папку {folder} ({reason}). Сертификаты в реестре целы. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>A name or another detail was wrong</source>
        <translation>Ошибка в имени или других сведениях</translation>
    </message>
    <message>
        <source>It should not have been issued</source>
        <translation>Его не следовало выдавать</translation>
    </message>
    <message>
        <source>The result was not the person’s own</source>
        <translation>Результат получен не самим сотрудником</translation>
    </message>
    <message>
        <source>Another certificate takes its place</source>
        <translation>Заменён другим сертификатом</translation>
    </message>
    <message>
        <source>The issuing key may be in wrong hands</source>
        <translation>Ключ сертификатов мог попасть в чужие руки</translation>
    </message>
    <message>
        <source>There is a slip in the number {number}: its last two letters do not fit. Nothing was changed. Compare it with the paper.</source>
        <translation>В номере {number} ошибка: не подходят две последние буквы. Ничего не изменено. Сверьте номер с бумагой.</translation>
    </message>
    <message>
        <source>There is no certificate {number} in this register. Nothing was changed. If somebody shows one, this office did not issue it.</source>
        <translation>Сертификата {number} в этом реестре нет. Ничего не изменено. Если вам показывают такой сертификат, эта организация его не выдавала.</translation>
    </message>
    <message>
        <source>There is no reason “{reason}”. Nothing was changed. Take one of {reasons}.</source>
        <translation>Причины «{reason}» нет. Ничего не изменено. Выберите одну из: {reasons}.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back on {day} already, by {name}. Nothing was changed.</source>
        <translation>Сертификат {number} уже отозван {day} (отозвал сотрудник {name}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>The lists cannot be written to {folder} ({reason}). They are safe in the register. Choose another folder or free some space.</source>
        <translation>Списки не удаётся записать в папку {folder} ({reason}). В реестре они целы. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>{successor} cannot take the place of {number}: it is the same, or of somebody else. Nothing was changed.</source>
        <translation>Сертификат {successor} не может заменить {number}: это тот же сертификат или он выдан другому человеку. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Somebody else goes on with job {job} now, or cancelled it. What was issued here is kept, and no number is lost. Look at “kense issue --jobs”.</source>
        <translation>Партию {job} сейчас продолжает кто-то другой, или её отменили. Выданное здесь сохранено, ни один номер не потерян. Посмотрите «kense issue --jobs».</translation>
    </message>
    <message>
        <source>The certificates cannot be written to {folder} ({reason}). What was issued before is kept, and no number is lost. Choose another folder or free some space, then go on with job {job}.</source>
        <translation>Сертификаты не удаётся записать в папку {folder} ({reason}). Выданное раньше сохранено, ни один номер не потерян. Выберите другую папку или освободите место и продолжите партию {job}.</translation>
    </message>
    <message>
        <source>Job {job} is for more people than one person may issue to. Nothing was issued. Somebody else has to approve it first (“kense issue --approve {job}”).</source>
        <translation>В партии {job} больше получателей, чем разрешено одному сотруднику. Ничего не выдано. Сначала её должен утвердить другой сотрудник («kense issue --approve {job}»).</translation>
    </message>
    <message>
        <source>This issuing key belongs to {owner}, and the job is of {office}. Nothing was issued.</source>
        <translation>Этот ключ сертификатов принадлежит {owner}, а партия – {office}. Ничего не выдано.</translation>
    </message>
    <message>
        <source>The table has no column for: {columns}. Its columns are: {heading}. Nobody was taken in. Say which column it is, or give the column a clear heading.</source>
        <translation>В таблице нет столбца для: {columns}. Её столбцы: {heading}. Никто не внесён. Укажите, какой это столбец, или дайте столбцу понятный заголовок.</translation>
    </message>
    <message>
        <source>There is no employee number.</source>
        <translation>Нет табельного номера.</translation>
    </message>
    <message>
        <source>“{told}” is no employee number: up to 40 letters, digits, hyphens, points and slashes.</source>
        <translation>«{told}» – не табельный номер: в нём до 40 букв, цифр, дефисов, точек и косых черт.</translation>
    </message>
    <message>
        <source>The employee number {told} stands in row {first} as well.</source>
        <translation>Табельный номер {told} есть и в строке {first}.</translation>
    </message>
    <message>
        <source>There is no name.</source>
        <translation>Нет имени.</translation>
    </message>
    <message>
        <source>“{told}” has lost letters: the table was saved in an encoding that has no Kazakh letters. Save it as XLSX or as CSV UTF-8.</source>
        <translation>В «{told}» потеряны буквы: таблица сохранена в кодировке без казахских букв. Сохраните её как XLSX или CSV UTF-8.</translation>
    </message>
    <message>
        <source>The name is longer than 200 letters.</source>
        <translation>Имя длиннее 200 знаков.</translation>
    </message>
    <message>
        <source>The departments are nested too deeply.</source>
        <translation>Слишком много уровней подразделений.</translation>
    </message>
    <message>
        <source>The department “{name}” stands under “{parent}” here and under “{other}” before.</source>
        <translation>Подразделение «{name}» здесь подчинено «{parent}», а выше – «{other}».</translation>
    </message>
    <message>
        <source>The departments stand under one another in a circle: {path}.</source>
        <translation>Подразделения подчинены друг другу по кругу: {path}.</translation>
    </message>
    <message>
        <source>The table {file} cannot be read ({reason}). Nobody was taken in. Save it again as XLSX or CSV and try again.</source>
        <translation>Таблицу {file} не удаётся прочитать ({reason}). Никто не внесён. Сохраните её заново как XLSX или CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The table {file} was refused: {reason}. Nobody was taken in. Open it in your spreadsheet program, save it as a plain .xlsx without this, or as CSV, and try again.</source>
        <translation>Таблица {file} не принята: {reason}. Никто не внесён. Откройте её в программе для таблиц, сохраните без этого как обычный файл .xlsx или как CSV и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>it is larger than any list of people</source>
        <translation>она больше любого списка сотрудников</translation>
    </message>
    <message>
        <source>unpacked it would fill the memory of this PC</source>
        <translation>в распакованном виде она заняла бы всю память этого компьютера</translation>
    </message>
    <message>
        <source>it brings macros, which are programs</source>
        <translation>в ней есть макросы, то есть программы</translation>
    </message>
    <message>
        <source>it takes data from other files or from the network</source>
        <translation>она берёт данные из других файлов или из сети</translation>
    </message>
    <message>
        <source>it has definitions inside that no spreadsheet program writes</source>
        <translation>в ней есть определения, которых программы для таблиц не записывают</translation>
    </message>
    <message>
        <source>it is an old .xls file, or locked by a password</source>
        <translation>это старый файл .xls, или файл закрыт паролем</translation>
    </message>
    <message>
        <source>it is neither XLSX nor CSV</source>
        <translation>это не XLSX и не CSV</translation>
    </message>
    <message>
        <source>it has no heading with rows below it</source>
        <translation>в ней нет заголовка и строк под ним</translation>
    </message>
    <message>
        <source>There is no department “{told}” in the register. Nothing was changed.</source>
        <translation>В реестре нет подразделения «{told}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>Several departments are called “{told}”. Nothing was changed. Give the whole path, with slashes.</source>
        <translation>Подразделений с названием «{told}» несколько. Ничего не изменено. Укажите полный путь через косую черту.</translation>
    </message>
    <message>
        <source>No profile {profile} has sent anything here. Nothing was changed.</source>
        <translation>От профиля {profile} сюда ничего не приходило. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No PC {pc} has sent anything here. Nothing was changed. Compare its id.</source>
        <translation>С компьютера {pc} сюда ничего не приходило. Ничего не изменено. Сверьте его номер.</translation>
    </message>
    <message>
        <source>Name either a department or a person. Nothing was changed.</source>
        <translation>Укажите либо подразделение, либо сотрудника. Ничего не изменено.</translation>
    </message>
    <message>
        <source>No profile of {name} is known here, so there is no PC to write for. Nothing was written. Collect the progress of this person first, and say whose the profile is.</source>
        <translation>Ни один профиль человека {name} здесь не известен, поэтому записывать не для какого компьютера. Ничего не записано. Сначала соберите прогресс этого человека и укажите, чей это профиль.</translation>
    </message>
    <message>
        <source>What is due cannot be written into a file: the id of a course is not allowed, or there are more than {most} courses ({reason}). Nothing was written. Take such an assignment back.</source>
        <translation>Назначенное нельзя записать в файл: недопустимое имя курса или больше {most} курсов ({reason}). Ничего не записано. Отмените такое назначение.</translation>
    </message>
    <message>
        <source>There is nobody with the employee number {employee} in the register. Nothing was changed.</source>
        <translation>В реестре нет сотрудника с табельным номером {employee}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The files for the PCs cannot be written to {folder} ({reason}). What is due stands in the register. Choose another folder or free some space.</source>
        <translation>Файлы для компьютеров не удалось записать в {folder} ({reason}). Назначенное сохранено в реестре. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>{file} is no name for a report. Nothing was written. End the name in .xlsx, .csv or .pdf.</source>
        <translation>{file} – неподходящее имя для отчёта. Ничего не записано. Имя должно оканчиваться на .xlsx, .csv или .pdf.</translation>
    </message>
    <message>
        <source>The report could not be written to {file} ({reason}). A file that was there is as it was. Close it if it is open elsewhere, or choose another folder.</source>
        <translation>Отчёт не удалось записать в файл {file} ({reason}). Если такой файл уже был, он не изменён. Закройте его, если он открыт в другой программе, или выберите другую папку.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used ({reason}). Nothing was written. Name another one.</source>
        <translation>Папку {folder} использовать нельзя ({reason}). Ничего не записано. Укажите другую.</translation>
    </message>
    <message>
        <source>There is something in the folder {folder} already. Nothing was written, so that no real records are mixed with invented ones. Name a new folder.</source>
        <translation>В папке {folder} уже что-то есть. Ничего не записано, чтобы настоящие записи не смешались с вымышленными. Укажите новую папку.</translation>
    </message>
    <message>
        <source>Two different custodians are needed, each with a name: one alone must not be able to make keys valid. Nothing was made.</source>
        <translation>Нужны два разных хранителя, каждый с именем: один человек не должен иметь возможность сделать ключи действительными. Ничего не создано.</translation>
    </message>
    <message>
        <source>The issuing key is not on the key list. Nothing was changed. Check the folder.</source>
        <translation>Ключа сертификатов нет в списке ключей. Ничего не изменено. Проверьте папку.</translation>
    </message>
    <message>
        <source>No key list waits for a signature in {folder}. Nothing was changed.</source>
        <translation>В папке {folder} нет списка ключей, который ожидает подписи. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The root key {key} is none of this office’s custodians. Nothing was signed.</source>
        <translation>Корневой ключ {key} не принадлежит хранителям этой организации. Ничего не подписано.</translation>
    </message>
    <message>
        <source>There are signing keys in {folder} already ({files}), and they were left as they are: what they signed could not be checked without them. Choose another folder, or rotate the key.</source>
        <translation>В папке {folder} уже есть ключи для подписи ({files}), они оставлены без изменений: без них подписанное ими нельзя было бы проверить. Выберите другую папку или замените ключ.</translation>
    </message>
    <message>
        <source>A key list waits for signatures in {folder} already. Nothing was changed. Have it signed (“kense keys sign”), or delete {file} if nobody wants it.</source>
        <translation>В папке {folder} уже есть список ключей, который ожидает подписей. Ничего не изменено. Подпишите его («kense keys sign») или удалите файл {file}, если он никому не нужен.</translation>
    </message>
    <message>
        <source>The keys cannot be written to {folder} ({reason}). What was there is still there. Choose another folder or free some space.</source>
        <translation>Ключи не удаётся записать в папку {folder} ({reason}). То, что там было, осталось на месте. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>This file with assigned work was made by a newer Kense. Nothing was taken over from it. Install the newest Kense here, then take it in again.</source>
        <translation>Файл с назначенным обучением создан более новой версией Kense. Из него ничего не взято. Установите на этот компьютер новейшую версию Kense и примите файл снова.</translation>
    </message>
    <message>
        <source>This work was assigned by an office whose card is not on this PC. Nothing was taken over from it. Take in the card of that office first, if it is yours.</source>
        <translation>Обучение назначила кадровая служба, карточки которой нет на этом компьютере. Из файла ничего не взято. Если это ваша служба, сначала примите её карточку.</translation>
    </message>
    <message>
        <source>This is no assigned work of an office, or it is damaged. Nothing was taken over from it. Ask your HR officer for the file that ends in .kassign.</source>
        <translation>Это не файл назначенного обучения, или он повреждён. Из него ничего не взято. Попросите у кадровой службы файл с окончанием .kassign.</translation>
    </message>
    <message>
        <source>No program for PDF documents was found on this PC. Save the document and open it elsewhere.</source>
        <translation>На этом компьютере нет программы для документов PDF. Сохраните документ и откройте его на другом компьютере.</translation>
    </message>
    <message>
        <source>There is another key {file} on the stick already, and it was left as it is. The keys here are safe. Use another stick.</source>
        <translation>На флешке уже есть другой ключ {file}, он оставлен без изменений. Ключи на этом компьютере целы. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>The keys could not be copied to {folder} ({reason}). The keys here are safe. Use another stick.</source>
        <translation>Ключи не удалось скопировать в папку {folder} ({reason}). Ключи на этом компьютере целы. Возьмите другую флешку.</translation>
    </message>
    <message>
        <source>Learners see no difference.</source>
        <translation>Учащиеся не увидят разницы.</translation>
    </message>
    <message>
        <source>Only words and pictures change: progress, results and open attempts stay as they are.</source>
        <translation>Меняются только слова и рисунки: результаты, пройденное и начатые попытки остаются как есть.</translation>
    </message>
    <message>
        <source>Whoever completed the course stays complete; the course is marked “updated since” for them.</source>
        <translation>У тех, кто завершил курс, он остаётся завершённым с пометкой «обновлён с тех пор».</translation>
    </message>
    <message>
        <source>An attempt that is open is finished on the questions it began with. Finished attempts keep their questions, answers and marks.</source>
        <translation>Начатая попытка завершается на тех вопросах, с которыми началась. Завершённые попытки сохраняют свои вопросы, ответы и оценки.</translation>
    </message>
    <message>
        <source>New attempts are marked by the corrected answer, and review cards on it begin anew: {titles}</source>
        <translation>Новые попытки оцениваются по исправленному ответу, карточки повторения начинаются заново: {titles}</translation>
    </message>
    <message>
        <source>These questions come in no new attempt and leave the daily review: {titles}</source>
        <translation>Эти вопросы не попадут в новые попытки и уйдут из ежедневного повторения: {titles}</translation>
    </message>
    <message>
        <source>New attempts may draw these questions: {titles}</source>
        <translation>В новые попытки могут попасть эти вопросы: {titles}</translation>
    </message>
    <message>
        <source>These lessons appear as not read yet; for those who are not complete the percentage goes down: {titles}</source>
        <translation>Эти уроки появятся как непрочитанные; у тех, кто ещё не завершил курс, процент уменьшится: {titles}</translation>
    </message>
    <message>
        <source>These lessons are gone and count no more; notes on them stay: {titles}</source>
        <translation>Этих уроков больше нет, и они не учитываются; заметки к ним остаются: {titles}</translation>
    </message>
    <message>
        <source>These appear as not begun; they count only if the course asks for them: {titles}</source>
        <translation>Они появятся как не начатые и учитываются, только если курс их требует: {titles}</translation>
    </message>
    <message>
        <source>These cannot be begun any more; results stay on the record: {titles}</source>
        <translation>Начать их больше нельзя; результаты сохраняются: {titles}</translation>
    </message>
    <message>
        <source>New attempts and runs go by the new rules, old results stay as they are: {titles}</source>
        <translation>Новые попытки и прохождения идут по новым правилам, прежние результаты не меняются: {titles}</translation>
    </message>
    <message>
        <source>Who is not complete yet needs what the new rule asks for. What was done already counts.</source>
        <translation>Кто ещё не завершил курс, завершает его по новому правилу. Сделанное учитывается.</translation>
    </message>
    <message>
        <source>The order changes; what was read or passed stays read or passed: {titles}</source>
        <translation>Меняется порядок; прочитанное и сданное остаётся прочитанным и сданным: {titles}</translation>
    </message>
    <message>
        <source>Answers and review cards go along with these questions: {titles}</source>
        <translation>Ответы и карточки повторения переходят вместе с этими вопросами: {titles}</translation>
    </message>
    <message>
        <source>The course can be read in more languages: {titles}</source>
        <translation>Курс можно читать ещё на языках: {titles}</translation>
    </message>
    <message>
        <source>Who reads in one of these languages sees another one from now on: {titles}</source>
        <translation>Кто читает на одном из этих языков, увидит другой: {titles}</translation>
    </message>
    <message>
        <source>This text would stand in the lesson as {found}, and the source has {expected} here. Nothing was changed. Both languages need the same blocks: write no blank line, heading or block mark into it.</source>
        <translation>Этот текст стал бы в уроке блоком {found}, а в исходном тексте здесь {expected}. Ничего не изменено. В обоих языках должны быть одинаковые блоки: не ставьте в тексте пустых строк, заголовков и знаков блока.</translation>
    </message>
    <message>
        <source>This text cannot be written into {file} by itself. Nothing was changed. Write it in the text of the file.</source>
        <translation>Этот текст нельзя записать в {file} отдельно от остального. Ничего не изменено. Впишите его прямо в текст файла.</translation>
    </message>
    <message>
        <source>course.yaml holds no course. Mend it as text; nothing was changed.</source>
        <translation>В course.yaml нет курса. Исправьте его как текст; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read, so nothing can be published. Mend it first.</source>
        <translation>Файл {file} не читается, поэтому опубликовать ничего нельзя. Сначала исправьте его.</translation>
    </message>
    <message>
        <source>There is no text “{key}” in the course any more. Nothing was changed.</source>
        <translation>Текста «{key}» в курсе больше нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{file} has other blocks here than the source: {found}. Nothing was changed. Take over the blocks of the source first, then this text can be translated.</source>
        <translation>В файле {file} здесь другие блоки, чем в исходном тексте: {found}. Ничего не изменено. Сначала перенесите блоки исходного текста, затем этот текст можно перевести.</translation>
    </message>
    <message>
        <source>The right answer was corrected: {titles}</source>
        <translation>Исправлен верный ответ: {titles}</translation>
    </message>
    <message>
        <source>Questions were taken out: {titles}</source>
        <translation>Исключены вопросы: {titles}</translation>
    </message>
    <message>
        <source>Lessons were taken out: {titles}</source>
        <translation>Исключены уроки: {titles}</translation>
    </message>
    <message>
        <source>Quizzes were taken out: {titles}</source>
        <translation>Исключены тесты: {titles}</translation>
    </message>
    <message>
        <source>Practice desks were taken out: {titles}</source>
        <translation>Исключены тренажёры: {titles}</translation>
    </message>
    <message>
        <source>Rules of quizzes changed: {titles}</source>
        <translation>Изменены правила тестов: {titles}</translation>
    </message>
    <message>
        <source>What practice desks ask for changed: {titles}</source>
        <translation>Изменились требования тренажёров: {titles}</translation>
    </message>
    <message>
        <source>The rule by which the course is complete changed.</source>
        <translation>Изменилось правило завершения курса.</translation>
    </message>
    <message>
        <source>Languages were taken out: {titles}</source>
        <translation>Исключены языки: {titles}</translation>
    </message>
    <message>
        <source>New lessons: {titles}</source>
        <translation>Новые уроки: {titles}</translation>
    </message>
    <message>
        <source>New questions: {titles}</source>
        <translation>Новые вопросы: {titles}</translation>
    </message>
    <message>
        <source>New quizzes: {titles}</source>
        <translation>Новые тесты: {titles}</translation>
    </message>
    <message>
        <source>New practice desks: {titles}</source>
        <translation>Новые тренажёры: {titles}</translation>
    </message>
    <message>
        <source>New languages: {titles}</source>
        <translation>Новые языки: {titles}</translation>
    </message>
    <message>
        <source>Lessons, quizzes or desks stand in another place: {titles}</source>
        <translation>Уроки, тесты или тренажёры стоят на другом месте: {titles}</translation>
    </message>
    <message>
        <source>Questions stand in another bank: {titles}</source>
        <translation>Вопросы перенесены в другой банк: {titles}</translation>
    </message>
    <message>
        <source>New pictures: {titles}</source>
        <translation>Новые рисунки: {titles}</translation>
    </message>
    <message>
        <source>Words of lessons changed: {titles}</source>
        <translation>Изменён текст уроков: {titles}</translation>
    </message>
    <message>
        <source>Words of questions changed: {titles}</source>
        <translation>Изменён текст вопросов: {titles}</translation>
    </message>
    <message>
        <source>Titles changed: {titles}</source>
        <translation>Изменены названия: {titles}</translation>
    </message>
    <message>
        <source>Words of practice desks changed: {titles}</source>
        <translation>Изменён текст тренажёров: {titles}</translation>
    </message>
    <message>
        <source>Pictures changed: {titles}</source>
        <translation>Изменены рисунки: {titles}</translation>
    </message>
    <message>
        <source>Small things changed that are not listed here.</source>
        <translation>Изменились мелочи, которые здесь не перечислены.</translation>
    </message>
    <message>
        <source>it is no package, or its end is missing</source>
        <translation>это не пакет курса, или у него нет конца</translation>
    </message>
    <message>
        <source>it holds more than {most} files</source>
        <translation>в нём больше {most} файлов</translation>
    </message>
    <message>
        <source>a file name stands twice</source>
        <translation>имя файла встречается дважды</translation>
    </message>
    <message>
        <source>the file names {one} and {other} are the same on some PCs</source>
        <translation>имена файлов {one} и {other} на некоторых компьютерах совпадают</translation>
    </message>
    <message>
        <source>{name} is a link or a folder, no file</source>
        <translation>{name} — ссылка или папка, а не файл</translation>
    </message>
    <message>
        <source>it is packed in an unknown way</source>
        <translation>он упакован неизвестным способом</translation>
    </message>
    <message>
        <source>unsafe file name {name}</source>
        <translation>небезопасное имя файла {name}</translation>
    </message>
    <message>
        <source>{name} is no picture that Kense can show</source>
        <translation>{name} — не рисунок, который Kense может показать</translation>
    </message>
    <message>
        <source>the picture {name} is too large to be shown: {width} by {height}</source>
        <translation>рисунок {name} слишком велик, чтобы его показать: {width} на {height}</translation>
    </message>
    <message>
        <source>the picture {name} is too large to be shown</source>
        <translation>рисунок {name} слишком велик, чтобы его показать</translation>
    </message>
    <message>
        <source>the picture {name} does not say a size in which it can be shown</source>
        <translation>в рисунке {name} не указан размер, в котором его можно показать</translation>
    </message>
    <message>
        <source>the picture {name} repeats itself so often that it would stop the PC</source>
        <translation>рисунок {name} повторяет сам себя так часто, что остановил бы компьютер</translation>
    </message>
    <message>
        <source>{problem} Nothing was changed. Mend the text first, then the forms can be used again.</source>
        <translation>{problem} Ничего не изменено. Сначала исправьте текст, тогда формами снова можно пользоваться.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({reason}) and was left out.</source>
        <translation>{file} не удалось прочитать ({reason}), файл не учтён.</translation>
    </message>
    <message>
        <source>There is no file or folder {source}.</source>
        <translation>Нет файла или папки {source}.</translation>
    </message>
    <message>
        <source>There is no learner&apos;s file ({name}) in {source}.</source>
        <translation>В папке {source} нет файла слушателя ({name}).</translation>
    </message>
    <message>
        <source>{source}: files that were sent to the office and open only with its key: {number}. They were left out.</source>
        <translation>{source}: присланных в службу файлов, которые открываются только её ключом: {number}. Они не учтены.</translation>
    </message>
    <message>
        <source>{file} was left out. {problem}</source>
        <translation>{file} не учтён. {problem}</translation>
    </message>
    <message>
        <source>{file}: {number} entries cannot be read and were left out.</source>
        <translation>{file}: не удалось прочитать записей: {number}. Они не учтены.</translation>
    </message>
    <message>
        <source>{file}: {number} attempts were left out, because {reason}.</source>
        <translation>{file}: не учтено попыток: {number}. Причина: {reason}.</translation>
    </message>
    <message>
        <source>{file}: no maximum is given for {names}, so there is no facility. Write it into the heading: {name}/5.</source>
        <translation>{file}: не указан максимум для {names}, поэтому лёгкость не вычислена. Напишите его в заголовке: {name}/5.</translation>
    </message>
    <message>
        <source>{file}: {number} lines were left out; the first: {slip}.</source>
        <translation>{file}: не учтено строк: {number}; первая: {slip}.</translation>
    </message>
    <message>
        <source>the entry of their beginning is missing</source>
        <translation>нет записи об их начале</translation>
    </message>
    <message>
        <source>they are sealed to the office that marks them</source>
        <translation>они запечатаны для службы, которая их проверяет</translation>
    </message>
    <message>
        <source>they wait for a person&apos;s marks</source>
        <translation>они ждут проверки человеком</translation>
    </message>
    <message>
        <source>they were recorded before Kense kept the marks of each question, and their papers are not in the file</source>
        <translation>они записаны до того, как Kense стала хранить баллы за каждый вопрос, а их вариантов в файле нет</translation>
    </message>
    <message>
        <source>their marks cannot be read</source>
        <translation>их баллы не читаются</translation>
    </message>
    <message>
        <source>no question of theirs brought points</source>
        <translation>ни один их вопрос не оценивался в баллах</translation>
    </message>
    <message>
        <source>The package of the course {course} is missing or cannot be read ({reason}). Your progress is safe. Install the course again.</source>
        <translation>Пакета курса {course} нет, или он не читается ({reason}). Ваши результаты целы. Установите курс заново.</translation>
    </message>
    <message>
        <source>The package {file} was signed by another publisher than the one it was installed from. It was not opened and your progress is safe. Install the course again.</source>
        <translation>Пакет {file} подписан не тем издателем, от которого он был установлен. Он не открыт, ваши результаты целы. Установите курс заново.</translation>
    </message>
    <message>
        <source>Version {version} of {course} is not kept on this computer. Nothing was changed.</source>
        <translation>Версия {version} курса {course} на этом компьютере не хранится. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The course {course} was not installed from a package. Nothing was changed.</source>
        <translation>Курс {course} установлен не из пакета. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The course {course} could not be removed ({reason}). Records of learners are safe. Try again.</source>
        <translation>Курс {course} не удалось удалить ({reason}). Записи учащихся целы. Попробуйте снова.</translation>
    </message>
    <message>
        <source>{file} is not what it was when it was looked at. Nothing was installed. Look at it again; if that happens once more, ask for another copy.</source>
        <translation>{file} уже не тот, что был при просмотре. Ничего не установлено. Просмотрите его ещё раз; если это повторится, попросите другую копию.</translation>
    </message>
    <message>
        <source>The course could not be installed into {folder} ({reason}). What was there is still there. Free some space, or look whether the stick is still plugged in, and try again.</source>
        <translation>Курс не удалось установить в {folder} ({reason}). То, что там было, на месте. Освободите место или проверьте, вставлена ли флешка, и попробуйте снова.</translation>
    </message>
    <message>
        <source>The badge cannot be written to {folder} ({reason}). The certificate is safe in the register. Choose another folder or free some space.</source>
        <translation>Файл Open Badge не удалось записать в {folder} ({reason}). Сертификат сохранён в реестре. Выберите другую папку или освободите место.</translation>
    </message>
    <message>
        <source>The certificate {number} was taken back, so there is no badge of it. Nothing was written.</source>
        <translation>Сертификат {number} отозван, поэтому Open Badge для него не делается. Ничего не записано.</translation>
    </message>
    <message>
        <source>This issuing key belongs to {owner}, and the certificate is of {office}. Nothing was written.</source>
        <translation>Этот ключ выдачи принадлежит {owner}, а сертификат выдан {office}. Ничего не записано.</translation>
    </message>
    <message>
        <source>There is no file or folder {place}. Nothing was changed.</source>
        <translation>Файла или папки {place} нет. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Your office allows only certain publishers on this computer, and that of {course} is none of them. Nothing was installed. Ask your office.</source>
        <translation>Ваша организация разрешает на этом компьютере только определённых издателей, и издатель курса {course} не из их числа. Ничего не установлено. Обратитесь в свою организацию.</translation>
    </message>
    <message>
        <source>The course {course} on this computer comes from another publisher: {other}. Nothing was installed. Confirm it if you were told that the publisher changed.</source>
        <translation>Курс {course} на этом компьютере — от другого издателя: {other}. Ничего не установлено. Подтвердите, если вам сообщили о смене издателя.</translation>
    </message>
    <message>
        <source>Version {new} of {course} is older than version {here}, which is on this computer. Nothing was installed. Confirm it if you want the older one.</source>
        <translation>Версия {new} курса {course} старее версии {here}, которая есть на этом компьютере. Ничего не установлено. Подтвердите, если вам нужна старая.</translation>
    </message>
    <message>
        <source>This course is not on this computer yet. Version {new} would be installed.</source>
        <translation>Этого курса на компьютере ещё нет. Будет установлена версия {new}.</translation>
    </message>
    <message>
        <source>Version {here} is here; version {new} would take its place. What you have read, answered and passed stays.</source>
        <translation>Здесь версия {here}; её заменит версия {new}. Прочитанное, отвеченное и сданное сохранится.</translation>
    </message>
    <message>
        <source>Version {here} is here already, exactly this one. There is nothing to do.</source>
        <translation>Версия {here} здесь уже есть, именно эта. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Version {here} is here, with other content under the same number. What you have done stays; ask the publisher why two packages have one number.</source>
        <translation>Версия {here} здесь есть, но под тем же номером другое содержание. Сделанное сохранится; спросите издателя, почему у двух пакетов один номер.</translation>
    </message>
    <message>
        <source>This package is OLDER: version {here} is here, and version {new} would take its place. What was added or corrected since would be gone from the course. What you have done stays.</source>
        <translation>Этот пакет СТАРЕЕ: здесь версия {here}, её заменит версия {new}. Добавленное и исправленное с тех пор из курса пропадёт. Сделанное вами сохранится.</translation>
    </message>
    <message>
        <source>Your office allows only certain publishers on this computer, and {name} is none of them. It cannot be installed here. Ask your office.</source>
        <translation>Ваша организация разрешает на этом компьютере только определённых издателей, и {name} не из их числа. Установить здесь нельзя. Обратитесь в свою организацию.</translation>
    </message>
    <message>
        <source>Nobody signed this folder: anybody may have written or changed it. Install it only if you know where it comes from.</source>
        <translation>Эту папку никто не подписал: написать или изменить её мог кто угодно. Устанавливайте, только если знаете, откуда она.</translation>
    </message>
    <message>
        <source>Publisher: {name}. Your office trusts this publisher.</source>
        <translation>Издатель: {name}. Ваша организация доверяет этому издателю.</translation>
    </message>
    <message>
        <source>Publisher: {name}. This publisher is trusted on this computer.</source>
        <translation>Издатель: {name}. На этом компьютере ему доверяют.</translation>
    </message>
    <message>
        <source>Publisher: {name}, not known on this computer. The name is what the publisher says; the fingerprint cannot be forged. Compare it by phone with the one the publisher reads to you.</source>
        <translation>Издатель: {name}, на этом компьютере неизвестен. Имя издатель называет сам, а отпечаток подделать нельзя. Сверьте его по телефону с тем, который прочитает издатель.</translation>
    </message>
    <message>
        <source>The course of this name on this computer comes from another publisher: {other}. Somebody may pretend to be that publisher. Install it only if you were told that the publisher changed.</source>
        <translation>Курс с таким именем на этом компьютере — от другого издателя: {other}. Кто-то может выдавать себя за него. Устанавливайте, только если вам сообщили, что издатель сменился.</translation>
    </message>
    <message>
        <source>The signature inside the PDF is not intact: the file was changed after it was signed. Do not rely on the file.</source>
        <translation>Подпись внутри PDF нарушена: файл изменён после подписания. Не полагайтесь на этот файл.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {signer}, who is not known here: no card of an office on this computer names that certificate. Whoever made the file may have made the name up.</source>
        <translation>В PDF есть ненарушенная подпись: {signer}. Подписавший здесь неизвестен: ни одна карточка органа на этом компьютере не называет такого сертификата. Имя мог придумать тот, кто сделал файл.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {office} ({signer}), made on {day}, when its certificate did not hold. Ask the office.</source>
        <translation>В PDF есть ненарушенная подпись органа {office} ({signer}), сделанная {day}, когда её сертификат не действовал. Спросите этот орган.</translation>
    </message>
    <message>
        <source>The PDF carries an intact signature of {office} ({signer}), made on {day} by the clock of its PC.</source>
        <translation>В PDF есть ненарушенная подпись органа {office} ({signer}), сделанная {day} по часам его компьютера.</translation>
    </message>
    <message>
        <source>That this publisher is trusted could not be kept in {file} ({reason}). Nothing was installed. Free some space and try again.</source>
        <translation>Доверие к этому издателю не удалось записать в {file} ({reason}). Ничего не установлено. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The file {file}, in which the office says whose courses may be installed, cannot be read. Nothing was installed. Ask the person who looks after this computer to mend it.</source>
        <translation>Файл {file}, в котором организация указывает, чьи курсы можно устанавливать, не читается. Ничего не установлено. Попросите того, кто обслуживает компьютер, исправить его.</translation>
    </message>
    <message>
        <source>{file} could not be saved ({reason}). All you wrote is still here, and Kense tries again after every change. Free some space or ask for write rights; you can also save a copy in another folder.</source>
        <translation>{file} не удалось сохранить ({reason}). Всё написанное здесь, и Kense пробует снова после каждого изменения. Освободите место или попросите право на запись; можно и сохранить копию в другой папке.</translation>
    </message>
    <message>
        <source>There is no publisher’s key on this computer yet. Nothing was published. Give the publisher a name first.</source>
        <translation>На этом компьютере ещё нет ключа издателя. Ничего не опубликовано. Сначала дайте издателю имя.</translation>
    </message>
    <message>
        <source>The course has {count} faults, so nothing was published. The first is in {file}, line {line}: {problem}</source>
        <translation>Ошибок в курсе: {count}, поэтому ничего не опубликовано. Первая в файле {file}, строка {line}: {problem}</translation>
    </message>
    <message>
        <source>“{version}” is no version: it takes three numbers such as 1.2.0. Nothing was published.</source>
        <translation>«{version}» — не версия: нужны три числа, например 1.2.0. Ничего не опубликовано.</translation>
    </message>
    <message>
        <source>Version {version} is not above {last}, which was published already: learners would not get it. Nothing was published. Choose a higher number.</source>
        <translation>Версия {version} не выше уже опубликованной {last}: учащиеся её не получат. Ничего не опубликовано. Выберите больший номер.</translation>
    </message>
    <message>
        <source>The right answer of {id} changed. Say first whether that corrects a mistake or makes a new question. Nothing was published.</source>
        <translation>Верный ответ вопроса {id} изменился. Сначала укажите, исправлена ли ошибка или это новый вопрос. Ничего не опубликовано.</translation>
    </message>
    <message>
        <source>With the new version the course would have a fault in {file}, line {line}: {problem} Nothing was published or changed.</source>
        <translation>С новой версией в курсе появилась бы ошибка в файле {file}, строка {line}: {problem} Ничего не опубликовано и не изменено.</translation>
    </message>
    <message>
        <source>The version could not be written to {folder} ({reason}). The course is as it was, or is finished at the next start. Choose another folder or free some space, and publish again.</source>
        <translation>Версию не удалось записать в {folder} ({reason}). Курс остался прежним или будет дописан при следующем запуске. Выберите другую папку или освободите место и опубликуйте снова.</translation>
    </message>
    <message>
        <source>The variant {variant} is not there any more. Run the desk from the start.</source>
        <translation>Варианта {variant} больше нет. Запустите тренажёр заново.</translation>
    </message>
    <message>
        <source>This desk cannot be played yet: {problem} is missing or cannot be worked out. Nothing is lost.</source>
        <translation>Этот тренажёр пока нельзя запустить: {problem} нет или не вычисляется. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>Файла {name} нет.</translation>
    </message>
    <message>
        <source>There is no spelling dictionary for this language, so its words are not checked. Choose a Hunspell file (.dic, with its .aff beside it), for example from LibreOffice or from the package hunspell-{language}.</source>
        <translation>Для этого языка нет орфографического словаря, поэтому слова не проверяются. Выберите файл Hunspell (.dic, рядом с ним .aff), например из LibreOffice или из пакета hunspell-{language}.</translation>
    </message>
    <message>
        <source>A dictionary is two files: {file} is missing beside the one you chose. Nothing was changed.</source>
        <translation>Словарь – это два файла: рядом с выбранным нет {file}. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The dictionary cannot be kept ({reason}). Free some space and try again.</source>
        <translation>Словарь не удалось сохранить ({reason}). Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The word cannot be kept ({reason}). Free some space and try again.</source>
        <translation>Слово не удалось сохранить ({reason}). Освободите место и повторите попытку.</translation>
    </message>
    <message>
        <source>The dictionary {file} cannot be read ({problem}). Choose another one.</source>
        <translation>Словарь {file} не читается ({problem}). Выберите другой.</translation>
    </message>
    <message>
        <source>The table could not be written to {file} ({reason}). A file that was there is as it was. Close it if it is open elsewhere, or choose another folder.</source>
        <translation>Не удалось записать таблицу в {file} ({reason}). Прежний файл не изменился. Закройте его, если он открыт в другой программе, или выберите другую папку.</translation>
    </message>
    <message>
        <source>Second and later attempts of a learner at a quiz, which have seen its questions: {number} left out.</source>
        <translation>Вторые и следующие попытки слушателя, когда вопросы уже знакомы: не учтено {number}.</translation>
    </message>
    <message>
        <source>Attempts at other courses: {number} left out.</source>
        <translation>Попытки по другим курсам: не учтено {number}.</translation>
    </message>
    <message>
        <source>{quiz}: the right answer or the options of {questions} have changed since. Answers given before are left out of their figures: {number} in {attempts} attempts.</source>
        <translation>{quiz}: у вопросов {questions} с тех пор изменились верный ответ или варианты. Данные раньше ответы в их показатели не входят: {number}, попыток с ними — {attempts}.</translation>
    </message>
    <message>
        <source>{quiz}: the files do not tell which version of the questions {number} attempts had. They count as if nothing had changed since.</source>
        <translation>{quiz}: файлы не говорят, с какой версией вопросов были попытки: {number}. Они учтены так, будто с тех пор ничего не менялось.</translation>
    </message>
    <message>
        <source>The source language “{language}” is none of the languages of the course.</source>
        <translation>Исходного языка «{language}» нет среди языков курса.</translation>
    </message>
    <message>
        <source>The course has or had something named “{id}”, and an id is never given again. Choose another one.</source>
        <translation>В курсе уже есть или было что-то с именем «{id}», а идентификаторы повторно не выдаются. Выберите другой.</translation>
    </message>
    <message>
        <source>There is no text “{key}” in the course; it was left out.</source>
        <translation>Текста «{key}» в курсе нет; он пропущен.</translation>
    </message>
    <message>
        <source>The source of “{key}” changed since the file was made; its translation was not taken.</source>
        <translation>Исходный текст «{key}» изменился после создания файла; перевод не взят.</translation>
    </message>
    <message>
        <source>The source of “{key}” changed since the file was made; its translation was taken and marked as old.</source>
        <translation>Исходный текст «{key}» изменился после создания файла; перевод взят и отмечен как устаревший.</translation>
    </message>
    <message>
        <source>The translation of “{key}” has lost {marks}, or has it without words; it was not taken.</source>
        <translation>В переводе «{key}» потеряно или пусто: {marks}; перевод не взят.</translation>
    </message>
    <message>
        <source>There is no translation of “{key}” in the file.</source>
        <translation>В файле нет перевода «{key}».</translation>
    </message>
    <message>
        <source>“{key}” stands in the file twice; the first one counts.</source>
        <translation>«{key}» встречается в файле дважды; учитывается первый.</translation>
    </message>
    <message>
        <source>The translation of “{key}” was not taken: {problem}</source>
        <translation>Перевод «{key}» не взят: {problem}</translation>
    </message>
    <message>
        <source>“{key}” has signs that no XML may hold; it was not written.</source>
        <translation>В «{key}» есть знаки, недопустимые в XML; текст не записан.</translation>
    </message>
    <message>
        <source>the blocks of this lesson differ from those of its source.</source>
        <translation>блоки этого урока отличаются от блоков исходного.</translation>
    </message>
    <message>
        <source>The file holds translations into “{named}”, not into “{language}”. Nothing was changed.</source>
        <translation>В файле переводы на «{named}», а не на «{language}». Ничего не изменено.</translation>
    </message>
    <message>
        <source>The course is not translated into “{language}”. Its translations: {languages}.</source>
        <translation>Курс не переводится на «{language}». Языки его переводов: {languages}.</translation>
    </message>
    <message>
        <source>There is no publisher’s key on this computer yet. Nothing was changed.</source>
        <translation>На этом компьютере ещё нет ключа издателя. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A publisher needs a name of at most {letters} letters: that of your office or school. Nothing was done.</source>
        <translation>Издателю нужно имя не длиннее {letters} букв: вашей организации или учебного центра. Ничего не сделано.</translation>
    </message>
    <message>
        <source>{file} is no key of a publisher, or it is damaged. It was left as it is. Use its copy from the stick, or type it in from paper.</source>
        <translation>{file} — не ключ издателя, или он повреждён. Он оставлен как есть. Возьмите копию с флешки или введите ключ с бумаги.</translation>
    </message>
</context>
<context>
    <name>desk-forms</name>
    <message>
        <source>Add a check</source>
        <translation>Добавить проверку</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Points among the checks of its criterion (1 if empty)</source>
        <translation>Баллы среди проверок своего критерия (пусто – 1)</translation>
    </message>
    <message>
        <source>What is said when it is not met</source>
        <translation>Что сказать, если не выполнено</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Почему это важно</translation>
    </message>
    <message>
        <source>What would have been right</source>
        <translation>Как было бы правильно</translation>
    </message>
    <message>
        <source>Hint of the guide: the next duty, never the click</source>
        <translation>Подсказка: следующая обязанность, а не куда нажать</translation>
    </message>
    <message>
        <source>Add something that must never be done</source>
        <translation>Добавить то, чего делать нельзя</translation>
    </message>
    <message>
        <source>Add a penalty</source>
        <translation>Добавить штраф</translation>
    </message>
    <message>
        <source>Add a condition of passing</source>
        <translation>Добавить условие зачёта</translation>
    </message>
    <message>
        <source>Must never be done</source>
        <translation>Делать нельзя</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Штраф</translation>
    </message>
    <message>
        <source>Points it takes away</source>
        <translation>Сколько баллов отнимает</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Condition of passing</source>
        <translation>Условие зачёта</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Проверки</translation>
    </message>
    <message>
        <source>May fail at most so often</source>
        <translation>Сколько раз может быть не выполнено, не больше</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Условие</translation>
    </message>
    <message>
        <source>Rule: entries of law</source>
        <translation>Норма: записи из law.yaml</translation>
    </message>
    <message>
        <source>Only where the case expects this</source>
        <translation>Только там, где в деле ожидается это</translation>
    </message>
    <message>
        <source>Not where the case expects this</source>
        <translation>Кроме дел, где ожидается это</translation>
    </message>
    <message>
        <source>Only in these times</source>
        <translation>Только в этих временах</translation>
    </message>
    <message>
        <source>No condition yet</source>
        <translation>Условия пока нет</translation>
    </message>
    <message>
        <source>“{action}” was done</source>
        <translation>«{action}» сделано</translation>
    </message>
    <message>
        <source>“{field}” holds {value}</source>
        <translation>В поле «{field}» – {value}</translation>
    </message>
    <message>
        <source>“{field}” holds one of {value}</source>
        <translation>В поле «{field}» – одно из {value}</translation>
    </message>
    <message>
        <source>“{field}” holds {value}, give or take {tolerance}</source>
        <translation>В поле «{field}» – {value}, плюс-минус {tolerance}</translation>
    </message>
    <message>
        <source>“{field}” holds a day not later than {value}</source>
        <translation>В поле «{field}» – день не позже {value}</translation>
    </message>
    <message>
        <source>“{field}” has this order: {value}</source>
        <translation>В поле «{field}» такой порядок: {value}</translation>
    </message>
    <message>
        <source>Done in this order: {actions}</source>
        <translation>Сделано в таком порядке: {actions}</translation>
    </message>
    <message>
        <source>“{field}” tells {value}</source>
        <translation>В поле «{field}» названо {value}</translation>
    </message>
    <message>
        <source>“{field}” tells all facts of the case</source>
        <translation>В поле «{field}» названы все факты дела</translation>
    </message>
    <message>
        <source>“{field}” has nothing of {value}</source>
        <translation>В поле «{field}» нет ничего из {value}</translation>
    </message>
    <message>
        <source>Filled in: {fields}</source>
        <translation>Заполнено: {fields}</translation>
    </message>
    <message>
        <source>“{action}” was done within {seconds} seconds</source>
        <translation>«{action}» сделано за {seconds} с</translation>
    </message>
    <message>
        <source>“{action}” was done on {day} or before</source>
        <translation>«{action}» сделано не позже {day}</translation>
    </message>
    <message>
        <source>“{what}”: at least {least}, at most {most}</source>
        <translation>«{what}»: не меньше {least}, не больше {most}</translation>
    </message>
    <message>
        <source>“{field}” has {least} to {most} words</source>
        <translation>В поле «{field}» от {least} до {most} слов</translation>
    </message>
    <message>
        <source>all of: {tests}</source>
        <translation>всё это: {tests}</translation>
    </message>
    <message>
        <source>one of: {tests}</source>
        <translation>хотя бы одно: {tests}</translation>
    </message>
    <message>
        <source>not: {test}</source>
        <translation>не так: {test}</translation>
    </message>
    <message>
        <source>for every {items}: {test}</source>
        <translation>для каждого {items}: {test}</translation>
    </message>
    <message>
        <source>An action was done</source>
        <translation>Действие сделано</translation>
    </message>
    <message>
        <source>A field holds exactly this</source>
        <translation>В поле ровно это значение</translation>
    </message>
    <message>
        <source>A field holds one of these</source>
        <translation>В поле одно из этих значений</translation>
    </message>
    <message>
        <source>A field holds this number</source>
        <translation>В поле это число</translation>
    </message>
    <message>
        <source>A field holds this day</source>
        <translation>В поле этот день</translation>
    </message>
    <message>
        <source>A field holds a day not later than this</source>
        <translation>В поле день не позже этого</translation>
    </message>
    <message>
        <source>A field holds these ids</source>
        <translation>В поле эти варианты</translation>
    </message>
    <message>
        <source>Passages carry these marks</source>
        <translation>На фрагментах эти пометки</translation>
    </message>
    <message>
        <source>Things stand in this order</source>
        <translation>Всё стоит в этом порядке</translation>
    </message>
    <message>
        <source>A text tells the facts</source>
        <translation>В тексте названы факты</translation>
    </message>
    <message>
        <source>A text has nothing forbidden</source>
        <translation>В тексте нет запрещённого</translation>
    </message>
    <message>
        <source>Fields are filled in</source>
        <translation>Поля заполнены</translation>
    </message>
    <message>
        <source>An action was done in time</source>
        <translation>Действие сделано в срок</translation>
    </message>
    <message>
        <source>So many were chosen, done or made</source>
        <translation>Столько-то выбрано, сделано или создано</translation>
    </message>
    <message>
        <source>A text has so many words</source>
        <translation>В тексте столько-то слов</translation>
    </message>
    <message>
        <source>All of these conditions</source>
        <translation>Все эти условия</translation>
    </message>
    <message>
        <source>At least one of these conditions</source>
        <translation>Хотя бы одно из этих условий</translation>
    </message>
    <message>
        <source>This condition is not met</source>
        <translation>Это условие не выполнено</translation>
    </message>
    <message>
        <source>Every thing made meets a condition</source>
        <translation>Каждый созданный предмет отвечает условию</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Only if it was done</source>
        <translation>Только если сделано</translation>
    </message>
    <message>
        <source>Actions in order</source>
        <translation>Действия по порядку</translation>
    </message>
    <message>
        <source>List of forbidden words</source>
        <translation>Список запрещённых слов</translation>
    </message>
    <message>
        <source>Things made</source>
        <translation>Что создано</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Допуск</translation>
    </message>
    <message>
        <source>Seconds, where there is no simulated clock</source>
        <translation>Секунды, если нет условных часов</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Не меньше</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>Part of the points that each failure costs</source>
        <translation>Доля баллов за каждую неудачу</translation>
    </message>
    <message>
        <source>Value, or $name of what the case expects</source>
        <translation>Значение или $имя того, что ожидается в деле</translation>
    </message>
    <message>
        <source>Values, or $name of what the case expects</source>
        <translation>Значения или $имя того, что ожидается в деле</translation>
    </message>
    <message>
        <source>Last day, or $name of what the case expects</source>
        <translation>Последний день или $имя того, что ожидается в деле</translation>
    </message>
    <message>
        <source>Facts (all of them if empty)</source>
        <translation>Факты (пусто – все)</translation>
    </message>
    <message>
        <source>What sentences must not tell</source>
        <translation>О чём фразы не должны говорить</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Условия</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>Heading it stands under</source>
        <translation>Заголовок, под которым стоит</translation>
    </message>
    <message>
        <source>What it tells, for conditions</source>
        <translation>О чём говорит (для условий)</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Options in an order</source>
        <translation>Варианты по порядку</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>A text of one’s own</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>A row of a table</source>
        <translation>Строка таблицы</translation>
    </message>
    <message>
        <source>Marks on passages</source>
        <translation>Пометки на фрагментах</translation>
    </message>
    <message>
        <source>A tick</source>
        <translation>Галочка</translation>
    </message>
    <message>
        <source>Options of its own</source>
        <translation>Собственные варианты</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Что заполняется</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Lists of options</source>
        <translation>Списки вариантов</translation>
    </message>
    <message>
        <source>Document with the rows or passages</source>
        <translation>Документ со строками или фрагментами</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>May stay empty</source>
        <translation>Можно оставить пустым</translation>
    </message>
    <message>
        <source>At most so many (0: no bound)</source>
        <translation>Не больше стольких (0 – без ограничения)</translation>
    </message>
    <message>
        <source>Height of a text in lines</source>
        <translation>Высота текста в строках</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>Fields to fill in</source>
        <translation>Поля для заполнения</translation>
    </message>
    <message>
        <source>stays where it is</source>
        <translation>остаётся на месте</translation>
    </message>
    <message>
        <source>back into the inbox</source>
        <translation>обратно во входящие</translation>
    </message>
    <message>
        <source>to what waits</source>
        <translation>в ожидающие</translation>
    </message>
    <message>
        <source>to what is closed</source>
        <translation>в закрытые</translation>
    </message>
    <message>
        <source>What is said of a case afterwards</source>
        <translation>Что говорится о деле после этого</translation>
    </message>
    <message>
        <source>Minutes on the simulated clock</source>
        <translation>Минуты по условным часам</translation>
    </message>
    <message>
        <source>Where the case lies afterwards</source>
        <translation>Где дело лежит после этого</translation>
    </message>
    <message>
        <source>Actions without which it cannot be done</source>
        <translation>Действия, без которых этого не сделать</translation>
    </message>
    <message>
        <source>Only once a case</source>
        <translation>Один раз на дело</translation>
    </message>
    <message>
        <source>Letter that does it together with Alt</source>
        <translation>Буква, которая делает это вместе с Alt</translation>
    </message>
    <message>
        <source>Only for cases with these tags</source>
        <translation>Только для дел с этими метками</translation>
    </message>
    <message>
        <source>Passages to mark</source>
        <translation>Фрагменты для пометок</translation>
    </message>
    <message>
        <source>Columns of a table</source>
        <translation>Столбцы таблицы</translation>
    </message>
    <message>
        <source>Rows of a table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Only in these variants</source>
        <translation>Только в этих вариантах</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Добавить документ</translation>
    </message>
    <message>
        <source>Accepted forms, a line each</source>
        <translation>Принимаемые формы, по одной в строке</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>What is to be told</source>
        <translation>Что нужно сказать</translation>
    </message>
    <message>
        <source>Name of a day that tells it</source>
        <translation>Имя дня, который это говорит</translation>
    </message>
    <message>
        <source>Name of a number that tells it</source>
        <translation>Имя числа, которое это говорит</translation>
    </message>
    <message>
        <source>Texts put together from phrases</source>
        <translation>Тексты, составленные из фраз</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Calendar days from another day</source>
        <translation>Календарные дни от другого дня</translation>
    </message>
    <message>
        <source>Working days from another day</source>
        <translation>Рабочие дни от другого дня</translation>
    </message>
    <message>
        <source>A term of law from another day</source>
        <translation>Срок по закону от другого дня</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Этот день</translation>
    </message>
    <message>
        <source>A name of a pool</source>
        <translation>Имя из набора</translation>
    </message>
    <message>
        <source>What the variant gives</source>
        <translation>Что даёт вариант</translation>
    </message>
    <message>
        <source>A text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Считать от</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Как получается</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Holds numbers that formulas know</source>
        <translation>В нём числа, известные формулам</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Ячейки</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Add a cell</source>
        <translation>Добавить ячейку</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>A number or the same words for all</source>
        <translation>Число или одни слова для всех языков</translation>
    </message>
    <message>
        <source>A text in each language</source>
        <translation>Текст на каждом языке</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Тренажёр</translation>
    </message>
    <message>
        <source>Everything else, as text</source>
        <translation>Всё остальное, текстом</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Кратко</translation>
    </message>
    <message>
        <source>Brief: who one is, where, and what is asked</source>
        <translation>Вводная: кто вы, где и что требуется</translation>
    </message>
    <message>
        <source>Advised minutes</source>
        <translation>Рекомендуемые минуты</translation>
    </message>
    <message>
        <source>Time limit in minutes (empty: none)</source>
        <translation>Ограничение в минутах (пусто – нет)</translation>
    </message>
    <message>
        <source>Points to pass</source>
        <translation>Баллы для зачёта</translation>
    </message>
    <message>
        <source>Sources, a line each</source>
        <translation>Источники, по одному в строке</translation>
    </message>
    <message>
        <source>Day on which the sources were checked</source>
        <translation>День проверки источников</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Times (layers)</source>
        <translation>Времена (слои)</translation>
    </message>
    <message>
        <source>Cases drawn by tag</source>
        <translation>Сколько дел выпадает по меткам</translation>
    </message>
    <message>
        <source>Pools of names</source>
        <translation>Наборы имён</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Add a time</source>
        <translation>Добавить время</translation>
    </message>
    <message>
        <source>The order of the cases is drawn too</source>
        <translation>Порядок дел тоже случайный</translation>
    </message>
    <message>
        <source>Days, names and numbers of the whole desk</source>
        <translation>Дни, имена и числа всего тренажёра</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Forbidden words</source>
        <translation>Запрещённые слова</translation>
    </message>
    <message>
        <source>Words, a line each</source>
        <translation>Слова, по одному в строке</translation>
    </message>
    <message>
        <source>Headings of groups of options</source>
        <translation>Заголовки групп вариантов</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Критерии оценки</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>All weights together: {total} of {whole}</source>
        <translation>Все веса вместе: {total} из {whole}</translation>
    </message>
    <message>
        <source>Simulated working day</source>
        <translation>Условный рабочий день</translation>
    </message>
    <message>
        <source>Day to which the inbox counts down</source>
        <translation>День, до которого считают входящие</translation>
    </message>
    <message>
        <source>Names of the trays</source>
        <translation>Названия лотков</translation>
    </message>
    <message>
        <source>Variables with which it begins</source>
        <translation>Переменные в начале</translation>
    </message>
    <message>
        <source>Opens at (09:00 if empty)</source>
        <translation>Начало (пусто – 09:00)</translation>
    </message>
    <message>
        <source>Closes at (18:00 if empty)</source>
        <translation>Конец (пусто – 18:00)</translation>
    </message>
    <message>
        <source>Working days in a run</source>
        <translation>Рабочих дней в попытке</translation>
    </message>
    <message>
        <source>Minutes that reading a case takes</source>
        <translation>Минуты на чтение дела</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation>Первый день (год-месяц-день)</translation>
    </message>
    <message>
        <source>Only in exams</source>
        <translation>Только на экзаменах</translation>
    </message>
    <message>
        <source>Without these cases</source>
        <translation>Без этих дел</translation>
    </message>
    <message>
        <source>Values of this variant</source>
        <translation>Значения этого варианта</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Note before and after the run</source>
        <translation>Примечание до и после попытки</translation>
    </message>
    <message>
        <source>Gives a score</source>
        <translation>Оценивается</translation>
    </message>
    <message>
        <source>First day, instead of that of the variant</source>
        <translation>Первый день вместо дня варианта</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Добавить имя</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Идентификатор</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Variants and chance</source>
        <translation>Варианты и случайность</translation>
    </message>
    <message>
        <source>Lists, documents and words</source>
        <translation>Списки, документы и слова</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>Briefing: cards to search</source>
        <translation>Справка: карточки для поиска</translation>
    </message>
    <message>
        <source>Add a card</source>
        <translation>Добавить карточку</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Добавить этап</translation>
    </message>
    <message>
        <source>Numbers, formulas and charts</source>
        <translation>Числа, формулы и диаграммы</translation>
    </message>
    <message>
        <source>What must never be done</source>
        <translation>Чего делать нельзя</translation>
    </message>
    <message>
        <source>Penalties</source>
        <translation>Штрафы</translation>
    </message>
    <message>
        <source>What passing needs beside the score</source>
        <translation>Что нужно для зачёта кроме баллов</translation>
    </message>
    <message>
        <source>Checks of all cases</source>
        <translation>Проверки всех дел</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Реплика</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Реплики</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Части</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задания</translation>
    </message>
    <message>
        <source>Add a case</source>
        <translation>Добавить дело</translation>
    </message>
    <message>
        <source>Add a turn</source>
        <translation>Добавить реплику</translation>
    </message>
    <message>
        <source>Add a part</source>
        <translation>Добавить часть</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Добавить задание</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>What is done in it</source>
        <translation>Что на нём делают</translation>
    </message>
    <message>
        <source>Verb on the button that finishes it</source>
        <translation>Глагол на кнопке завершения</translation>
    </message>
    <message>
        <source>The rules can be asked for while one works</source>
        <translation>Правила можно посмотреть во время работы</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>Формулы</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Формула</translation>
    </message>
    <message>
        <source>Numbers to play with</source>
        <translation>Числа, которые можно менять</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Диаграммы</translation>
    </message>
    <message>
        <source>Values beside the charts</source>
        <translation>Значения рядом с диаграммами</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить число</translation>
    </message>
    <message>
        <source>Add a chart</source>
        <translation>Добавить диаграмму</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Добавить значение</translation>
    </message>
    <message>
        <source>Lines of a head</source>
        <translation>Строки шапки</translation>
    </message>
    <message>
        <source>Day on which it comes in</source>
        <translation>День поступления</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Way it came</source>
        <translation>Как поступило</translation>
    </message>
    <message>
        <source>Time at which it comes in (09:00 if empty)</source>
        <translation>Время поступления (пусто – 09:00)</translation>
    </message>
    <message>
        <source>Prepared answers</source>
        <translation>Готовые ответы</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакции</translation>
    </message>
    <message>
        <source>the language of the reader</source>
        <translation>язык читающего</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Кто это</translation>
    </message>
    <message>
        <source>What is said or happens</source>
        <translation>Что говорится или происходит</translation>
    </message>
    <message>
        <source>Said in</source>
        <translation>На каком языке</translation>
    </message>
    <message>
        <source>Seconds to answer (empty: no clock)</source>
        <translation>Секунды на ответ (пусто – без часов)</translation>
    </message>
    <message>
        <source>Add an answer</source>
        <translation>Добавить ответ</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Добавить реакцию</translation>
    </message>
    <message>
        <source>Goes on to, whatever was said</source>
        <translation>Куда дальше, что бы ни сказали</translation>
    </message>
    <message>
        <source>Add a way on</source>
        <translation>Добавить путь дальше</translation>
    </message>
    <message>
        <source>Passed over without this</source>
        <translation>Без этого пропускается</translation>
    </message>
    <message>
        <source>Only reached by name</source>
        <translation>Попасть можно только по имени</translation>
    </message>
    <message>
        <source>Things the learner makes</source>
        <translation>Что создаёт учащийся</translation>
    </message>
    <message>
        <source>Simulated answers to a survey</source>
        <translation>Условные ответы на опрос</translation>
    </message>
    <message>
        <source>Answers by formula</source>
        <translation>Ответы по формулам</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Что спрашивается</translation>
    </message>
    <message>
        <source>Facts that a text must tell</source>
        <translation>Факты, которые должны быть в тексте</translation>
    </message>
    <message>
        <source>Checks of its own</source>
        <translation>Собственные проверки</translation>
    </message>
    <message>
        <source>What is right here, by name</source>
        <translation>Что здесь верно, по именам</translation>
    </message>
    <message>
        <source>Days, names and numbers</source>
        <translation>Дни, имена и числа</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Добавить факт</translation>
    </message>
    <message>
        <source>Model solution</source>
        <translation>Образцовое решение</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить шаг</translation>
    </message>
    <message>
        <source>Why a check matters here</source>
        <translation>Почему проверка важна здесь</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Prepared answer</source>
        <translation>Готовый ответ</translation>
    </message>
    <message>
        <source>What is said to it</source>
        <translation>Что на это говорят</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Ведёт к</translation>
    </message>
    <message>
        <source>Offered only with this</source>
        <translation>Предлагается только при этом</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакция</translation>
    </message>
    <message>
        <source>Way on</source>
        <translation>Путь дальше</translation>
    </message>
    <message>
        <source>Only with this</source>
        <translation>Только при этом</translation>
    </message>
    <message>
        <source>Add a bound</source>
        <translation>Добавить границу</translation>
    </message>
    <message>
        <source>Bound on a variable</source>
        <translation>Граница переменной</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Переменная</translation>
    </message>
    <message>
        <source>Added to variables</source>
        <translation>Прибавляется к переменным</translation>
    </message>
    <message>
        <source>Fields of one of them</source>
        <translation>Поля одного из них</translation>
    </message>
    <message>
        <source>What one is called</source>
        <translation>Как называется один</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Не больше стольких</translation>
    </message>
    <message>
        <source>Those that lie there at first</source>
        <translation>Те, что лежат там с начала</translation>
    </message>
    <message>
        <source>Number to play with</source>
        <translation>Число, которое можно менять</translation>
    </message>
    <message>
        <source>Least value</source>
        <translation>Наименьшее значение</translation>
    </message>
    <message>
        <source>Greatest value</source>
        <translation>Наибольшее значение</translation>
    </message>
    <message>
        <source>Value at first</source>
        <translation>Начальное значение</translation>
    </message>
    <message>
        <source>Step (0.01 if empty)</source>
        <translation>Шаг (пусто – 0,01)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Диаграмма</translation>
    </message>
    <message>
        <source>Table that names the bars</source>
        <translation>Таблица с названиями столбцов диаграммы</translation>
    </message>
    <message>
        <source>Row that stands out</source>
        <translation>Выделенная строка</translation>
    </message>
    <message>
        <source>Value of a full bar (1 if empty)</source>
        <translation>Значение полного столбца (пусто – 1)</translation>
    </message>
    <message>
        <source>Decimal places</source>
        <translation>Знаков после запятой</translation>
    </message>
    <message>
        <source>Value beside the charts</source>
        <translation>Значение рядом с диаграммами</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n балл</numerusform>
            <numerusform>%n балла</numerusform>
            <numerusform>%n баллов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the notes</source>
        <translation>Сохранить заметки</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Тексты Markdown (*.md)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Текстовые файлы (*.txt)</translation>
    </message>
    <message>
        <source>Write all records into a file</source>
        <translation>Записать все записи в файл</translation>
    </message>
    <message>
        <source>Records of a learner (*.klearner)</source>
        <translation>Записи слушателя (*.klearner)</translation>
    </message>
    <message>
        <source>Save the days for a calendar</source>
        <translation>Сохранить сроки для календаря</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Книги Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables as text (*.csv)</source>
        <translation>Таблицы в виде текста (*.csv)</translation>
    </message>
    <message>
        <source>Take in records from another PC</source>
        <translation>Принять записи с другого компьютера</translation>
    </message>
</context>
<context>
    <name>doctor</name>
    <message numerus="yes">
        <source>%n thing(s) need attention</source>
        <translation>
            <numerusform>Требует внимания: %n пункт</numerusform>
            <numerusform>Требуют внимания: %n пункта</numerusform>
            <numerusform>Требуют внимания: %n пунктов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>done on {day}</source>
        <translation>завершено {day}</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>последний день – сегодня</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message>
        <source>Assigned by {who}, due {day}</source>
        <translation>Кем назначено: {who}, срок – {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>просрочено на %n день</numerusform>
            <numerusform>просрочено на %n дня</numerusform>
            <numerusform>просрочено на %n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due in %n day(s)</source>
        <translation>
            <numerusform>остался %n день</numerusform>
            <numerusform>осталось %n дня</numerusform>
            <numerusform>осталось %n дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glossary</name>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Checked: an official source shows the term in all languages</source>
        <translation>Проверено: термин есть в официальном источнике на всех языках</translation>
    </message>
    <message>
        <source>Not yet checked by a specialist</source>
        <translation>Ещё не проверено специалистом</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n термин</numerusform>
            <numerusform>%n термина</numerusform>
            <numerusform>%n терминов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hr</name>
    <message>
        <source>Completions by month</source>
        <translation>Завершения курсов по месяцам</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>course completed</source>
        <translation>курс завершён</translation>
    </message>
    <message>
        <source>quiz handed in</source>
        <translation>тест завершён</translation>
    </message>
    <message>
        <source>quiz marked by a person</source>
        <translation>тест оценён преподавателем</translation>
    </message>
    <message>
        <source>practice handed in</source>
        <translation>тренировка завершена</translation>
    </message>
    <message>
        <source>lesson read</source>
        <translation>урок прочитан</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Подразделение</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>С просрочкой</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ФИО</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Табельный номер</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней просрочки</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>No file has come yet</source>
        <translation>Файлов ещё не поступало</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>Begun, not passed yet</source>
        <translation>Начат, пока не сдан</translation>
    </message>
    <message>
        <source>Tried, not passed</source>
        <translation>Была попытка, не сдан</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начат</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>completed and passed</source>
        <translation>завершён и сдан</translation>
    </message>
    <message>
        <source>{done} of {people} completed, {begun} begun, {rest} not begun</source>
        <translation>завершили {done} из {people}, начали {begun}, не начали {rest}</translation>
    </message>
    <message>
        <source>overdue since {day}</source>
        <translation>просрочено с {day}</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>all done</source>
        <translation>всё пройдено</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>до {day}</translation>
    </message>
    <message numerus="yes">
        <source>Issue %n certificate(s)</source>
        <translation>
            <numerusform>Выдать %n сертификат</numerusform>
            <numerusform>Выдать %n сертификата</numerusform>
            <numerusform>Выдать %n сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) may have a certificate</source>
        <translation>
            <numerusform>%n сотрудник может получить сертификат</numerusform>
            <numerusform>%n сотрудника могут получить сертификат</numerusform>
            <numerusform>%n сотрудников могут получить сертификат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may not</source>
        <translation>
            <numerusform>%n не может</numerusform>
            <numerusform>%n не могут</numerusform>
            <numerusform>%n не могут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have not completed the course</source>
        <translation>
            <numerusform>курс не завершили: %n</numerusform>
            <numerusform>курс не завершили: %n</numerusform>
            <numerusform>курс не завершили: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would be taken in</source>
        <translation>
            <numerusform>Будет внесён %n сотрудник</numerusform>
            <numerusform>Будут внесены %n сотрудника</numerusform>
            <numerusform>Будет внесено %n сотрудников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>Новых: %n</numerusform>
            <numerusform>Новых: %n</numerusform>
            <numerusform>Новых: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
            <numerusform>изменено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they were</source>
        <translation>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
            <numerusform>без изменений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new department(s)</source>
        <translation>
            <numerusform>новых подразделений: %n</numerusform>
            <numerusform>новых подразделений: %n</numerusform>
            <numerusform>новых подразделений: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have faults</source>
        <translation>
            <numerusform>ошибки в %n строке</numerusform>
            <numerusform>ошибки в %n строках</numerusform>
            <numerusform>ошибки в %n строках</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula and lost their first signs</source>
        <translation>
            <numerusform>%n ячейка начиналась как формула, её первые знаки убраны</numerusform>
            <numerusform>%n ячейки начинались как формулы, их первые знаки убраны</numerusform>
            <numerusform>%n ячеек начинались как формулы, их первые знаки убраны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the register do not stand in the table and stayed</source>
        <translation>
            <numerusform>%n сотрудника из реестра в таблице нет, он оставлен</numerusform>
            <numerusform>%n сотрудников из реестра в таблице нет, они оставлены</numerusform>
            <numerusform>%n сотрудников из реестра в таблице нет, они оставлены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print %n that were never printed…</source>
        <translation>
            <numerusform>Напечатать %n ещё не напечатанный…</numerusform>
            <numerusform>Напечатать %n ещё не напечатанных…</numerusform>
            <numerusform>Напечатать %n ещё не напечатанных…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>напечатан %n раз</numerusform>
            <numerusform>напечатан %n раза</numerusform>
            <numerusform>напечатан %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
            <numerusform>пропущено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n сотрудник</numerusform>
            <numerusform>%n сотрудника</numerusform>
            <numerusform>%n сотрудников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n department(s)</source>
        <translation>
            <numerusform>%n подразделение</numerusform>
            <numerusform>%n подразделения</numerusform>
            <numerusform>%n подразделений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n profile(s) on PCs</source>
        <translation>
            <numerusform>%n профиль на компьютерах</numerusform>
            <numerusform>%n профиля на компьютерах</numerusform>
            <numerusform>%n профилей на компьютерах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) wait.</source>
        <translation>
            <numerusform>Ожидает %n запись.</numerusform>
            <numerusform>Ожидают %n записи.</numerusform>
            <numerusform>Ожидают %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n сообщение</numerusform>
            <numerusform>%n сообщения</numerusform>
            <numerusform>%n сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) issued</source>
        <translation>
            <numerusform>Выдан %n сертификат</numerusform>
            <numerusform>Выдано %n сертификата</numerusform>
            <numerusform>Выдано %n сертификатов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out; the job says why</source>
        <translation>
            <numerusform>пропущено: %n; причины указаны в партии</numerusform>
            <numerusform>пропущено: %n; причины указаны в партии</numerusform>
            <numerusform>пропущено: %n; причины указаны в партии</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) get nothing from this job.</source>
        <translation>
            <numerusform>По этой партии сертификат не получит %n сотрудник.</numerusform>
            <numerusform>По этой партии сертификат не получат %n сотрудника.</numerusform>
            <numerusform>По этой партии сертификат не получат %n сотрудников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) taken in</source>
        <translation>
            <numerusform>Принят %n файл</numerusform>
            <numerusform>Принято %n файла</numerusform>
            <numerusform>Принято %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new record(s)</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more file(s) that were left</source>
        <translation>
            <numerusform>и ещё %n непринятый файл</numerusform>
            <numerusform>и ещё %n непринятых файла</numerusform>
            <numerusform>и ещё %n непринятых файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passed</source>
        <translation>
            <numerusform>сдано: %n</numerusform>
            <numerusform>сдано: %n</numerusform>
            <numerusform>сдано: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) are in the register.</source>
        <translation>
            <numerusform>В реестр внесён %n результат.</numerusform>
            <numerusform>В реестр внесено %n результата.</numerusform>
            <numerusform>В реестр внесено %n результатов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) were changed since the exam was sealed</source>
        <translation>
            <numerusform>после запечатывания экзамена изменён %n вопрос</numerusform>
            <numerusform>после запечатывания экзамена изменено %n вопроса</numerusform>
            <numerusform>после запечатывания экзамена изменено %n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>clock moved %n time(s)</source>
        <translation>
            <numerusform>часы переводили %n раз</numerusform>
            <numerusform>часы переводили %n раза</numerusform>
            <numerusform>часы переводили %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) wait for points</source>
        <translation>
            <numerusform>%n текст ожидает баллов</numerusform>
            <numerusform>%n текста ожидают баллов</numerusform>
            <numerusform>%n текстов ожидают баллов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) copied and read back</source>
        <translation>
            <numerusform>Скопирован и проверен %n файл</numerusform>
            <numerusform>Скопировано и проверено %n файла</numerusform>
            <numerusform>Скопировано и проверено %n файлов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n course(s) of people are overdue.</source>
        <translation>
            <numerusform>Просроченных курсов: %n.</numerusform>
            <numerusform>Просроченных курсов: %n.</numerusform>
            <numerusform>Просроченных курсов: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) within 60 days</source>
        <translation>
            <numerusform>%n истекает в течение 60 дней</numerusform>
            <numerusform>%n истекают в течение 60 дней</numerusform>
            <numerusform>%n истекают в течение 60 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed record(s)</source>
        <translation>
            <numerusform>%n спорная запись</numerusform>
            <numerusform>%n спорные записи</numerusform>
            <numerusform>%n спорных записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown profile(s)</source>
        <translation>
            <numerusform>%n неизвестный профиль</numerusform>
            <numerusform>%n неизвестных профиля</numerusform>
            <numerusform>%n неизвестных профилей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with what is due saved</source>
        <translation>
            <numerusform>Сохранён %n файл с назначенным</numerusform>
            <numerusform>Сохранено %n файла с назначенным</numerusform>
            <numerusform>Сохранено %n файлов с назначенным</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) with days of their own have no profile yet</source>
        <translation>
            <numerusform>у %n человека со своими сроками ещё нет профиля</numerusform>
            <numerusform>у %n человек со своими сроками ещё нет профиля</numerusform>
            <numerusform>у %n человек со своими сроками ещё нет профиля</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lesson</name>
    <message>
        <source>Shown in {language}: not translated yet</source>
        <translation>Перевода пока нет, показан другой язык: {language}</translation>
    </message>
    <message>
        <source>Not translated yet: {language}</source>
        <translation>Перевода пока нет: {language}</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>Remember</source>
        <translation>Помнить</translation>
    </message>
    <message>
        <source>Understand</source>
        <translation>Понимать</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применять</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Анализировать</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Оценивать</translation>
    </message>
    <message>
        <source>remember</source>
        <translation>помнить</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>понимать</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>применять</translation>
    </message>
    <message>
        <source>analyse</source>
        <translation>анализировать</translation>
    </message>
    <message>
        <source>evaluate</source>
        <translation>оценивать</translation>
    </message>
</context>
<context>
    <name>notes</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Закладка</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>My transcript</source>
        <translation>Моя выписка об обучении</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>Печать или сохранение</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Add a course</source>
        <translation>Добавить курс</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Тест</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Тренажёр</translation>
    </message>
    <message>
        <source>Result of a run</source>
        <translation>Результат попытки</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>My notes</source>
        <translation>Мои заметки</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Send my progress</source>
        <translation>Отправить мои результаты</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>Проверить сертификат</translation>
    </message>
    <message>
        <source>Design a certificate</source>
        <translation>Конструктор сертификата</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь терминов</translation>
    </message>
    <message>
        <source>My records</source>
        <translation>Мои записи об учёбе</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Студия</translation>
    </message>
    <message>
        <source>Course in the Studio</source>
        <translation>Курс в Студии</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помощь</translation>
    </message>
    <message>
        <source>Check this PC</source>
        <translation>Проверка этого ПК</translation>
    </message>
    <message>
        <source>HR desk</source>
        <translation>Кадровая служба</translation>
    </message>
    <message>
        <source>Collect progress</source>
        <translation>Сбор результатов</translation>
    </message>
    <message>
        <source>People and courses</source>
        <translation>Сотрудники и курсы</translation>
    </message>
    <message>
        <source>Issue certificates</source>
        <translation>Выдача сертификатов</translation>
    </message>
    <message>
        <source>Sealed exams</source>
        <translation>Запечатанные экзамены</translation>
    </message>
    <message>
        <source>Keys of the office</source>
        <translation>Ключи кадровой службы</translation>
    </message>
    <message>
        <source>Set up the HR desk</source>
        <translation>Настроить рабочее место</translation>
    </message>
</context>
<context>
    <name>path</name>
    <message>
        <source>after {numbers}</source>
        <translation>после {numbers}</translation>
    </message>
    <message>
        <source>Of your office</source>
        <translation>Внутренний курс</translation>
    </message>
    <message>
        <source>{title}. {standing}, {percent} done</source>
        <translation>{title}. {standing}, пройдено {percent}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n course(s) done</source>
        <translation>
            <numerusform>Пройдено курсов: {done} из %n</numerusform>
            <numerusform>Пройдено курсов: {done} из %n</numerusform>
            <numerusform>Пройдено курсов: {done} из %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>Read it</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>Wait for the next event</source>
        <translation>Дождаться следующего события</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>The time was over</source>
        <translation>Время вышло</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Переместить</translation>
    </message>
    <message>
        <source>Finish the stage</source>
        <translation>Завершить этап</translation>
    </message>
    <message>
        <source>Try a value</source>
        <translation>Попробовать значение</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Фразы</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Norm</source>
        <translation>Норма</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>How to complain</source>
        <translation>Как обжаловать</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>В ожидании</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрытые</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показ</translation>
    </message>
    <message>
        <source>The model solution plays step by step, each step with its reason.</source>
        <translation>Образцовое решение показывается шаг за шагом, у каждого шага есть объяснение.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Guided</source>
        <translation>С подсказками</translation>
    </message>
    <message>
        <source>A hint names the next duty, never the click. No clock runs against you.</source>
        <translation>Подсказка называет следующую обязанность, но не кнопку. Время вас не торопит.</translation>
    </message>
    <message>
        <source>Guide me</source>
        <translation>С подсказками</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Тренировка</translation>
    </message>
    <message>
        <source>No hints; what was right you learn at the end. As often as you like, the best counts.</source>
        <translation>Без подсказок; что было верно, узнаете в конце. Сколько угодно раз, засчитывается лучший результат.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Тренироваться</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Экзамен</translation>
    </message>
    <message>
        <source>A variant you have not seen, without feedback before you hand in. It is recorded.</source>
        <translation>Вариант, которого вы не видели, без пояснений до завершения. Результат записывается.</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>Начать экзамен</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n рабочий день</numerusform>
            <numerusform>%n рабочих дня</numerusform>
            <numerusform>%n рабочих дней</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>publishing</name>
    <message>
        <source>How far publishing is</source>
        <translation>Ход публикации</translation>
    </message>
</context>
<context>
    <name>question-forms</name>
    <message>
        <source>Type of the next question</source>
        <translation>Тип следующего вопроса</translation>
    </message>
    <message>
        <source>Questions of the case</source>
        <translation>Вопросы кейса</translation>
    </message>
    <message>
        <source>Add a question</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Question of the case</source>
        <translation>Вопрос кейса</translation>
    </message>
    <message>
        <source>Edit this question</source>
        <translation>Изменить этот вопрос</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Категории</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Добавить категорию</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Items to sort</source>
        <translation>Что нужно распределить</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Добавить элемент</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Элемент</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Относится к категории</translation>
    </message>
    <message>
        <source>Given text</source>
        <translation>Данный текст</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Дана</translation>
    </message>
    <message>
        <source>To fill in</source>
        <translation>Для заполнения</translation>
    </message>
    <message>
        <source>This cell is</source>
        <translation>Эта ячейка</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Ячейка</translation>
    </message>
    <message>
        <source>Shuffle the options</source>
        <translation>Перемешивать варианты</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Пропуски</translation>
    </message>
    <message>
        <source>Add a gap without a mark</source>
        <translation>Добавить пропуск без метки</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Текст с пропусками</translation>
    </message>
    <message>
        <source>Make a gap here</source>
        <translation>Сделать пропуск здесь</translation>
    </message>
    <message>
        <source>Words that are selected become the accepted ones.</source>
        <translation>Выделенные слова станут допустимым ответом.</translation>
    </message>
    <message>
        <source>{language}: marked in the text but not in the list of gaps: {gaps}.</source>
        <translation>{language}: отмечены в тексте, но их нет в списке пропусков: {gaps}.</translation>
    </message>
    <message>
        <source>{language}: in the list of gaps but not marked in the text: {gaps}.</source>
        <translation>{language}: есть в списке пропусков, но не отмечены в тексте: {gaps}.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Question or task</source>
        <translation>Вопрос или задание</translation>
    </message>
    <message>
        <source>Letter or other text above the question</source>
        <translation>Письмо или другой текст над вопросом</translation>
    </message>
    <message>
        <source>To a right answer</source>
        <translation>На верный ответ</translation>
    </message>
    <message>
        <source>To a partly right answer</source>
        <translation>На частично верный ответ</translation>
    </message>
    <message>
        <source>To a wrong answer</source>
        <translation>На неверный ответ</translation>
    </message>
    <message>
        <source>What is said afterwards</source>
        <translation>Что сказать после ответа</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Advised minutes, 0 for none</source>
        <translation>Рекомендуемое время в минутах, 0 — не указано</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Sources, with commas between them</source>
        <translation>Источники через запятую</translation>
    </message>
    <message>
        <source>Checked by a specialist on</source>
        <translation>Дата проверки специалистом</translation>
    </message>
    <message>
        <source>Law entries the answer rests on</source>
        <translation>Нормы права, на которых основан ответ</translation>
    </message>
    <message>
        <source>Law entry</source>
        <translation>Норма права</translation>
    </message>
    <message>
        <source>Add a law entry</source>
        <translation>Добавить норму</translation>
    </message>
    <message>
        <source>What it costs: a part of the points, 0 to 1</source>
        <translation>Цена: доля баллов от 0 до 1</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>Добавить подсказку</translation>
    </message>
    <message>
        <source>Right day</source>
        <translation>Верная дата</translation>
    </message>
    <message>
        <source>Term of law</source>
        <translation>Срок по закону</translation>
    </message>
    <message>
        <source>Choose a term</source>
        <translation>Выберите срок</translation>
    </message>
    <message>
        <source>Wrong day</source>
        <translation>Неверная дата</translation>
    </message>
    <message>
        <source>What to say to it</source>
        <translation>Что на это сказать</translation>
    </message>
    <message>
        <source>Typical wrong day</source>
        <translation>Типичная неверная дата</translation>
    </message>
    <message>
        <source>Typical wrong days</source>
        <translation>Типичные неверные даты</translation>
    </message>
    <message>
        <source>Add a typical wrong day</source>
        <translation>Добавить неверную дату</translation>
    </message>
    <message>
        <source>Marked by</source>
        <translation>Кто оценивает</translation>
    </message>
    <message>
        <source>The learner</source>
        <translation>Сам слушатель</translation>
    </message>
    <message>
        <source>A trainer</source>
        <translation>Преподаватель</translation>
    </message>
    <message>
        <source>Criteria of the rubric</source>
        <translation>Критерии оценивания</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Добавить критерий</translation>
    </message>
    <message>
        <source>At least so many words (0: no advice)</source>
        <translation>Не меньше стольких слов (0 — без совета)</translation>
    </message>
    <message>
        <source>At most so many words (0: no advice)</source>
        <translation>Не больше стольких слов (0 — без совета)</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>Образец ответа</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Уровни</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Добавить уровень</translation>
    </message>
    <message>
        <source>Points for this level</source>
        <translation>Баллы за этот уровень</translation>
    </message>
    <message>
        <source>How it is filled</source>
        <translation>Как заполняется</translation>
    </message>
    <message>
        <source>Typed words</source>
        <translation>Ввод слов</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Chosen from options</source>
        <translation>Выбор из вариантов</translation>
    </message>
    <message>
        <source>Accepted forms, each in a line of its own</source>
        <translation>Допустимые варианты, каждый с новой строки</translation>
    </message>
    <message>
        <source>The same word typed with Russian letters in place of Kazakh ones is right, too</source>
        <translation>То же слово, набранное русскими буквами вместо казахских, тоже верно</translation>
    </message>
    <message>
        <source>Right number</source>
        <translation>Правильное число</translation>
    </message>
    <message>
        <source>May be off by</source>
        <translation>Допустимое отклонение</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Пропуск</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Add an option</source>
        <translation>Добавить вариант</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Вариант</translation>
    </message>
    <message>
        <source>This option is right</source>
        <translation>Этот вариант верный</translation>
    </message>
    <message>
        <source>Why it is right or wrong</source>
        <translation>Почему это верно или неверно</translation>
    </message>
    <message>
        <source>Rows and cells</source>
        <translation>Строки и ячейки</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Переместить строку вверх</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Переместить строку вниз</translation>
    </message>
    <message>
        <source>Take the row away</source>
        <translation>Убрать строку</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}</source>
        <translation>Строка: {row}; столбец: {column}</translation>
    </message>
    <message>
        <source>Title of the row</source>
        <translation>Название строки</translation>
    </message>
    <message>
        <source>Row: {row}; column: {column}. {words}</source>
        <translation>Строка: {row}; столбец: {column}. {words}</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>To fill in: {answer}</source>
        <translation>Заполнить: {answer}</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Learners may choose several regions</source>
        <translation>Можно выбрать несколько областей</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>What is said when it is chosen</source>
        <translation>Что сказать, когда её выбрали</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>Это верный ответ</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Области</translation>
    </message>
    <message>
        <source>Picture with its regions</source>
        <translation>Изображение с областями</translation>
    </message>
    <message>
        <source>Draw a region with the mouse, or add one below. Arrow keys move a region, with Shift they resize it.</source>
        <translation>Нарисуйте область мышью или добавьте её ниже. Клавиши со стрелками перемещают область, с Shift меняют её размер.</translation>
    </message>
    <message>
        <source>This picture cannot be shown. Regions can be placed by their numbers.</source>
        <translation>Это изображение нельзя показать. Места областей можно задать числами.</translation>
    </message>
    <message>
        <source>Add a region</source>
        <translation>Добавить область</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Левая часть</translation>
    </message>
    <message>
        <source>Right side that belongs to it</source>
        <translation>Соответствующая правая часть</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Пары</translation>
    </message>
    <message>
        <source>Add a pair</source>
        <translation>Добавить пару</translation>
    </message>
    <message>
        <source>Right sides that belong to nothing</source>
        <translation>Лишние правые части</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Add a right side</source>
        <translation>Добавить правую часть</translation>
    </message>
    <message>
        <source>Permanent id</source>
        <translation>Постоянный идентификатор</translation>
    </message>
    <message>
        <source>Right within this much, more or less</source>
        <translation>Допустимое отклонение в обе стороны</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица измерения</translation>
    </message>
    <message>
        <source>This is the right answer</source>
        <translation>Это верный ответ</translation>
    </message>
    <message>
        <source>Items in the right order</source>
        <translation>Элементы в верном порядке</translation>
    </message>
    <message>
        <source>Arrow keys move it, with Shift they resize it, with Ctrl finely. Enter goes to its name.</source>
        <translation>Клавиши со стрелками перемещают область, с Shift меняют её размер, с Ctrl двигают точнее. Enter переходит к её названию.</translation>
    </message>
    <message>
        <source>Region {number}: {name}</source>
        <translation>Область {number}: {name}</translation>
    </message>
    <message>
        <source>Place on the picture, in parts from 0 to 1</source>
        <translation>Место на изображении, в долях от 0 до 1</translation>
    </message>
    <message>
        <source>A box</source>
        <translation>Прямоугольник</translation>
    </message>
    <message>
        <source>A polygon</source>
        <translation>Многоугольник</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>От левого края</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>От верхнего края</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Corners: across and down, a semicolon between corners</source>
        <translation>Углы: по горизонтали и по вертикали, между углами точка с запятой</translation>
    </message>
    <message>
        <source>Write three corners or more, such as 0.1 0.1; 0.5 0.1; 0.5 0.4</source>
        <translation>Запишите не меньше трёх углов, например 0.1 0.1; 0.5 0.1; 0.5 0.4</translation>
    </message>
    <message>
        <source>Accepted answers, each in a line of its own; a star * stands for any letters</source>
        <translation>Принимаемые ответы, каждый с новой строки; звёздочка * заменяет любые буквы</translation>
    </message>
    <message>
        <source>Russian letters count as Kazakh ones</source>
        <translation>Русские буквы вместо казахских засчитываются</translation>
    </message>
    <message>
        <source>One option</source>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>Several options</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>Learners choose</source>
        <translation>Слушатели выбирают</translation>
    </message>
    <message>
        <source>One more option for words of one&apos;s own</source>
        <translation>Ещё один вариант — ответ своими словами</translation>
    </message>
    <message>
        <source>Scale of agreement</source>
        <translation>Шкала согласия</translation>
    </message>
    <message>
        <source>Scale from 1 to 5</source>
        <translation>Шкала от 1 до 5</translation>
    </message>
    <message>
        <source>Without options learners answer in their own words.</source>
        <translation>Без вариантов отвечают своими словами.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавить столбец</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Неверно</translation>
    </message>
    <message>
        <source>The statement is</source>
        <translation>Утверждение</translation>
    </message>
</context>
<context>
    <name>question-types</name>
    <message>
        <source>Single choice</source>
        <translation>Один вариант</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Несколько вариантов</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Верно или неверно</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>Краткий ответ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Сопоставление</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Текст с пропусками</translation>
    </message>
    <message>
        <source>Sorting into groups</source>
        <translation>Распределение по группам</translation>
    </message>
    <message>
        <source>Place on a picture</source>
        <translation>Место на рисунке</translation>
    </message>
    <message>
        <source>Table with gaps</source>
        <translation>Таблица с пропусками</translation>
    </message>
    <message>
        <source>Case with several questions</source>
        <translation>Кейс с несколькими вопросами</translation>
    </message>
    <message>
        <source>Essay</source>
        <translation>Развёрнутый ответ</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Информация</translation>
    </message>
</context>
<context>
    <name>questions</name>
    <message>
        <source>Right</source>
        <translation>Ответ верный</translation>
    </message>
    <message>
        <source>Not right</source>
        <translation>Ответ неверный</translation>
    </message>
    <message>
        <source>Partly right</source>
        <translation>Ответ частично верный</translation>
    </message>
    <message>
        <source>The whole case is right</source>
        <translation>Вся ситуационная задача решена верно</translation>
    </message>
    <message>
        <source>The case is partly right</source>
        <translation>Ситуационная задача решена частично</translation>
    </message>
    <message>
        <source>Nothing in the case is right</source>
        <translation>В ситуационной задаче нет верных ответов</translation>
    </message>
</context>
<context>
    <name>quiz</name>
    <message>
        <source>Sections: {titles}.</source>
        <translation>Разделы: {titles}.</translation>
    </message>
    <message>
        <source>No time limit; about {time} are advised.</source>
        <translation>Время не ограничено; рекомендуется примерно {time}.</translation>
    </message>
    <message>
        <source>No time limit.</source>
        <translation>Время не ограничено.</translation>
    </message>
    <message>
        <source>Time limit: {time}. At the end Kense hands in what is answered.</source>
        <translation>Ограничение времени: {time}. Когда время истечёт, Kense сдаст то, на что вы ответили.</translation>
    </message>
    <message>
        <source>Time limit: {time}, of that {percent} extra time for you. At the end Kense hands in what is answered.</source>
        <translation>Ограничение времени: {time}, с учётом дополнительного времени для вас (+{percent}). Когда время истечёт, Kense сдаст то, на что вы ответили.</translation>
    </message>
    <message>
        <source>The clock runs on while Kense is closed or the PC asleep.</source>
        <translation>Время идёт и тогда, когда Kense закрыт или компьютер в спящем режиме.</translation>
    </message>
    <message>
        <source>The clock stops while Kense is closed or the PC asleep; the pause is recorded.</source>
        <translation>Когда Kense закрыт или компьютер в спящем режиме, отсчёт времени останавливается; перерыв попадает в запись.</translation>
    </message>
    <message>
        <source>To pass: {percent} of the points.</source>
        <translation>Для сдачи нужно набрать {percent} баллов.</translation>
    </message>
    <message>
        <source>And at least: {floors}.</source>
        <translation>И не менее: {floors}.</translation>
    </message>
    <message>
        <source>You may take it as often as you like.</source>
        <translation>Проходить тест можно сколько угодно раз.</translation>
    </message>
    <message>
        <source>Attempts left: {left} of {all} within {days} days.</source>
        <translation>Осталось попыток: {left} из {all} (в расчёте на {days} дн.).</translation>
    </message>
    <message>
        <source>Attempts left: {left} of {all}.</source>
        <translation>Осталось попыток: {left} из {all}.</translation>
    </message>
    <message>
        <source>From attempt {number} on, {hours} hours lie between two attempts.</source>
        <translation>Начиная с попытки {number} перерыв между попытками составляет {hours} ч.</translation>
    </message>
    <message>
        <source>Last day to begin: {day}.</source>
        <translation>Последний день, когда можно начать: {day}.</translation>
    </message>
    <message>
        <source>Your best attempt counts.</source>
        <translation>Засчитывается лучшая попытка.</translation>
    </message>
    <message>
        <source>Your last attempt counts.</source>
        <translation>Засчитывается последняя попытка.</translation>
    </message>
    <message>
        <source>The average of your attempts counts.</source>
        <translation>Засчитывается средний результат ваших попыток.</translation>
    </message>
    <message>
        <source>The office marks this quiz; you learn the result from it.</source>
        <translation>Этот тест оценивает ваше учреждение; результат сообщит оно.</translation>
    </message>
    <message>
        <source>You can check each answer at once and try again.</source>
        <translation>Каждый ответ можно сразу проверить и попробовать ещё раз.</translation>
    </message>
    <message>
        <source>You can check each answer once; after that it stays as it is.</source>
        <translation>Каждый ответ можно проверить один раз; после этого изменить его нельзя.</translation>
    </message>
    <message>
        <source>You see your result after handing in.</source>
        <translation>Результат вы увидите после завершения теста.</translation>
    </message>
    <message>
        <source>You see your result after the last day of the quiz.</source>
        <translation>Результат вы увидите после последнего дня теста.</translation>
    </message>
    <message>
        <source>A wrong answer takes away {percent} of its points; a blank takes nothing away.</source>
        <translation>За неверный ответ вычитается {percent} баллов за вопрос; за вопрос без ответа ничего не вычитается.</translation>
    </message>
    <message>
        <source>A wrong answer takes no points away: answer every question.</source>
        <translation>За неверный ответ баллы не вычитаются: отвечайте на все вопросы.</translation>
    </message>
    <message>
        <source>Each wrong try costs {percent} of the points of its question.</source>
        <translation>За каждый неверный ответ при проверке вычитается {percent} баллов за вопрос.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s).</source>
        <translation>
            <numerusform>%n вопрос.</numerusform>
            <numerusform>%n вопроса.</numerusform>
            <numerusform>%n вопросов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reading-aloud</name>
    <message>
        <source>This PC has no voices that programs can use. On Windows, add one under Settings, Time &amp; language, Speech. On Linux, ask whoever looks after this PC for Speech Dispatcher.</source>
        <translation>На этом компьютере нет голосов, доступных программам. В Windows добавьте голос в разделе «Параметры», «Время и язык», «Речь». В Linux попросите того, кто обслуживает этот компьютер, установить Speech Dispatcher.</translation>
    </message>
    <message>
        <source>This PC has no Kazakh voice.</source>
        <translation>На этом компьютере нет казахского голоса.</translation>
    </message>
    <message>
        <source>This PC has no Russian voice.</source>
        <translation>На этом компьютере нет русского голоса.</translation>
    </message>
    <message>
        <source>This PC has no English voice.</source>
        <translation>На этом компьютере нет английского голоса.</translation>
    </message>
    <message>
        <source>If your Windows offers one, it is under Settings, Time &amp; language, Speech, Manage voices.</source>
        <translation>Если в вашей Windows он есть, его можно добавить в разделе «Параметры», «Время и язык», «Речь», «Управление голосами».</translation>
    </message>
</context>
<context>
    <name>record</name>
    <message>
        <source>Practice: nothing was recorded.</source>
        <translation>Тренировка: запись не велась.</translation>
    </message>
    <message>
        <source>The limit was longer by {percent}; {name} allowed it.</source>
        <translation>Время было увеличено на {percent}; разрешил: {name}.</translation>
    </message>
    <message>
        <source>The time ran out; what was answered until then was handed in.</source>
        <translation>Время истекло; сдано то, на что вы успели ответить.</translation>
    </message>
    <message>
        <source>Interrupted: away for {duration}.</source>
        <translation>Был перерыв: {duration}.</translation>
    </message>
    <message>
        <source>Time used: {used} of {limit}.</source>
        <translation>Затраченное время: {used} из {limit}.</translation>
    </message>
    <message>
        <source>Time used: {used}.</source>
        <translation>Затраченное время: {used}.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} с</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this PC was moved %n time(s).</source>
        <translation>
            <numerusform>Часы этого компьютера переводили %n раз.</numerusform>
            <numerusform>Часы этого компьютера переводили %n раза.</numerusform>
            <numerusform>Часы этого компьютера переводили %n раз.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>reminder</name>
    <message numerus="yes">
        <source>%n assigned course(s) late</source>
        <translation>
            <numerusform>%n назначенный курс просрочен</numerusform>
            <numerusform>%n назначенных курса просрочены</numerusform>
            <numerusform>%n назначенных курсов просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assigned course(s) to finish within a week</source>
        <translation>
            <numerusform>%n назначенный курс нужно пройти за неделю</numerusform>
            <numerusform>%n назначенных курса нужно пройти за неделю</numerusform>
            <numerusform>%n назначенных курсов нужно пройти за неделю</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) to repeat today</source>
        <translation>
            <numerusform>%n карточка для повторения сегодня</numerusform>
            <numerusform>%n карточки для повторения сегодня</numerusform>
            <numerusform>%n карточек для повторения сегодня</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>result</name>
    <message>
        <source>{earned} of {possible} points</source>
        <translation>Баллы: {earned} из {possible}</translation>
    </message>
    <message>
        <source>{name}: {earned} of {possible} points, {needed} are needed</source>
        <translation>{name}: баллы – {earned} из {possible}, нужно {needed}</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Foretold {foretold}: {right} of {count} recalled, {recalled} · {fit}</source>
        <translation>Прогноз {foretold}: вы вспомнили {right} из {count}, {recalled} · {fit}</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>совпадает</translation>
    </message>
    <message>
        <source>fewer than foretold</source>
        <translation>меньше прогноза</translation>
    </message>
    <message>
        <source>more than foretold</source>
        <translation>больше прогноза</translation>
    </message>
    <message>
        <source>How true the forecasts were</source>
        <translation>Насколько точны были прогнозы</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Не помню</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>On {day}, a month from now, you will recall {percent} {of_cards} without another review.</source>
        <translation>Через месяц, {day}, вы вспомните {percent} {of_cards}, если больше не повторять.</translation>
    </message>
    <message>
        <source>By your check on {day} you will recall {percent} {of_cards} without another review.</source>
        <translation>На проверке {day} вы вспомните {percent} {of_cards}, если больше не повторять.</translation>
    </message>
    <message>
        <source>{goal} cannot be reached by then, even with an hour a day. Begin with today’s cards.</source>
        <translation>До этого дня {goal} не достичь, даже занимаясь по часу в день. Начните с сегодняшних карточек.</translation>
    </message>
    <message>
        <source>That is {goal} or more already.</source>
        <translation>Это уже {goal} или больше.</translation>
    </message>
    <message>
        <source>It is no longer part of the course.</source>
        <translation>В курсе этого больше нет.</translation>
    </message>
    <message>
        <source>Its course is not on this PC now.</source>
        <translation>Сейчас этого курса на компьютере нет.</translation>
    </message>
    <message>
        <source>The law behind it is to be confirmed.</source>
        <translation>Правовая норма ещё уточняется.</translation>
    </message>
    <message>
        <source>You removed the note.</source>
        <translation>Вы удалили эту заметку.</translation>
    </message>
    <message>
        <source>Forgotten eight times: read about it again before it is asked again.</source>
        <translation>Забыто восемь раз: прочитайте об этом ещё раз, прежде чем повторять снова.</translation>
    </message>
    <message>
        <source>You set it aside.</source>
        <translation>Вы отложили эту карточку.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n год</numerusform>
            <numerusform>%n года</numerusform>
            <numerusform>%n лет</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n card(s)</source>
        <translation>
            <numerusform>из %n карточки</numerusform>
            <numerusform>из %n карточек</numerusform>
            <numerusform>из %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n answer(s) Kense foretold {foretold} to be recalled; it was {recalled}.</source>
        <translation>
            <numerusform>Для %n ответа прогноз был {foretold}; вы вспомнили {recalled}.</numerusform>
            <numerusform>Для %n ответов прогноз был {foretold}; вы вспомнили {recalled}.</numerusform>
            <numerusform>Для %n ответов прогноз был {foretold}; вы вспомнили {recalled}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n час</numerusform>
            <numerusform>%n часа</numerusform>
            <numerusform>%n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) a week bring {goal}.</source>
        <translation>
            <numerusform>Чтобы помнить {goal}, хватит %n минуты в неделю.</numerusform>
            <numerusform>Чтобы помнить {goal}, хватит %n минут в неделю.</numerusform>
            <numerusform>Чтобы помнить {goal}, хватит %n минут в неделю.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Courses</source>
        <translation>Курсы</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>In lessons</source>
        <translation>В уроках</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Practice desks</source>
        <translation>Тренажёры</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Словарь терминов</translation>
    </message>
    <message>
        <source>Questions you have seen</source>
        <translation>Вопросы, которые вы видели</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ваши заметки</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>Найден %n результат</numerusform>
            <numerusform>Найдено %n результата</numerusform>
            <numerusform>Найдено %n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Damaged</source>
        <translation>Повреждён</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Скоро</translation>
    </message>
    <message>
        <source>Passed {percent}, updated since</source>
        <translation>Сдан: {percent}, обновлён с тех пор</translation>
    </message>
    <message>
        <source>Completed, updated since</source>
        <translation>Завершён, обновлён с тех пор</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Пройден</translation>
    </message>
    <message>
        <source>Passed {percent}</source>
        <translation>Пройден: {percent}</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Ready to start</source>
        <translation>Можно начать</translation>
    </message>
</context>
<context>
    <name>studio</name>
    <message>
        <source>Lesson</source>
        <translation>Урок</translation>
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
        <translation>Банк вопросов</translation>
    </message>
    <message>
        <source>Desk with cases</source>
        <translation>Тренажёр с делами</translation>
    </message>
    <message>
        <source>Dialogue</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Workbench for texts</source>
        <translation>Редактура текстов</translation>
    </message>
    <message>
        <source>Calculation model</source>
        <translation>Расчётная модель</translation>
    </message>
    <message>
        <source>Rule (law)</source>
        <translation>Правило (норма)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Practice desk</source>
        <translation>Тренажёр</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Шаги</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Folded text</source>
        <translation>Свёрнутый текст</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Text as typed</source>
        <translation>Текст как набран</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Link to a term</source>
        <translation>Ссылка на термин</translation>
    </message>
    <message>
        <source>Link to a lesson</source>
        <translation>Ссылка на урок</translation>
    </message>
    <message>
        <source>Link to a desk</source>
        <translation>Ссылка на тренажёр</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Rows under the heads</source>
        <translation>Строки под заголовками</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Words of the link</source>
        <translation>Слова ссылки</translation>
    </message>
    <message>
        <source>Words under the picture</source>
        <translation>Подпись под рисунком</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Choose one from the list first.</source>
        <translation>Сначала выберите из списка.</translation>
    </message>
    <message>
        <source>Write the text first.</source>
        <translation>Сначала введите текст.</translation>
    </message>
    <message>
        <source>Entry of the law table</source>
        <translation>Запись таблицы норм</translation>
    </message>
    <message>
        <source>Picture of the course</source>
        <translation>Рисунок курса</translation>
    </message>
    <message>
        <source>Question of the course</source>
        <translation>Вопрос курса</translation>
    </message>
    <message>
        <source>Desk of the course</source>
        <translation>Тренажёр курса</translation>
    </message>
    <message>
        <source>Term of the glossary</source>
        <translation>Термин словаря</translation>
    </message>
    <message>
        <source>Lesson of the course</source>
        <translation>Урок курса</translation>
    </message>
    <message>
        <source>lower third</source>
        <translation>нижняя треть</translation>
    </message>
    <message>
        <source>middle third</source>
        <translation>средняя треть</translation>
    </message>
    <message>
        <source>upper third</source>
        <translation>верхняя треть</translation>
    </message>
    <message>
        <source>{option}: {lower} of the lower third, {middle} of the middle, {upper} of the upper</source>
        <translation>{option}: {lower} нижней трети, {middle} средней, {upper} верхней</translation>
    </message>
    <message>
        <source>Who took which option</source>
        <translation>Кто какой вариант выбрал</translation>
    </message>
    <message>
        <source>{option} (right)</source>
        <translation>{option} (верно)</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>One-liners (* right, - wrong)</source>
        <translation>Строки (* верно, - неверно)</translation>
    </message>
    <message>
        <source>Table (CSV, XLSX)</source>
        <translation>Таблица (CSV, XLSX)</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Документ Word (DOCX)</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation>строка таблицы {number}</translation>
    </message>
    <message>
        <source>paragraph {number}</source>
        <translation>абзац {number}</translation>
    </message>
    <message>
        <source>question {number}</source>
        <translation>вопрос {number}</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>О чём спрашивает</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Лёгкость</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Стандартное отклонение</translation>
    </message>
    <message>
        <source>Discrimination index</source>
        <translation>Индекс различения</translation>
    </message>
    <message>
        <source>Discriminative efficiency</source>
        <translation>Эффективность различения</translation>
    </message>
    <message>
        <source>Point-biserial correlation</source>
        <translation>Точечно-бисериальная корреляция</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что обратить внимание</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Набрано</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Вывод</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Обратите внимание</translation>
    </message>
    <message>
        <source>Facility: the share of its points that were earned</source>
        <translation>Лёгкость: доля набранных за вопрос баллов</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>СО</translation>
    </message>
    <message>
        <source>Standard deviation of its marks, in points</source>
        <translation>Стандартное отклонение баллов за вопрос</translation>
    </message>
    <message>
        <source>Discr. index</source>
        <translation>Различение</translation>
    </message>
    <message>
        <source>Discrimination index: do those who know the rest know this too?</source>
        <translation>Индекс различения: знают ли это те, кто знает остальное?</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Эффективность</translation>
    </message>
    <message>
        <source>Discriminative efficiency: the same as a part of what these marks allow</source>
        <translation>Эффективность различения: то же в доле от возможного при этих баллах</translation>
    </message>
    <message>
        <source>Point-bis.</source>
        <translation>Точ.-бис.</translation>
    </message>
    <message>
        <source>Point-biserial correlation of its mark with the whole mark</source>
        <translation>Точечно-бисериальная корреляция балла за вопрос с общим баллом</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>мало данных</translation>
    </message>
    <message>
        <source>fails</source>
        <translation>не освоена</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>освоена</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>в порядке</translation>
    </message>
    <message>
        <source>Nobody took: {options}. An option that misleads nobody is none: make it plausible or take it out.</source>
        <translation>Никто не выбрал: {options}. Вариант, который никого не сбивает, лишний: сделайте его правдоподобным или уберите.</translation>
    </message>
    <message>
        <source>The course does not have this question any more.</source>
        <translation>Этого вопроса в курсе больше нет.</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <translation>Исправлять нечего.</translation>
    </message>
    <message>
        <source>check the key</source>
        <translation>проверьте ключ</translation>
    </message>
    <message>
        <source>too hard</source>
        <translation>слишком трудно</translation>
    </message>
    <message>
        <source>too easy</source>
        <translation>слишком легко</translation>
    </message>
    <message>
        <source>tells little</source>
        <translation>мало различает</translation>
    </message>
    <message>
        <source>unused options</source>
        <translation>лишние варианты</translation>
    </message>
    <message>
        <source>Those who do well elsewhere do worse here. Look first whether the key is right.</source>
        <translation>Те, кто хорошо отвечает на остальное, здесь отвечают хуже. Сначала проверьте, верен ли ключ.</translation>
    </message>
    <message>
        <source>Few of the points were earned. Is the key right, is it clear what is asked, is it taught?</source>
        <translation>Набрано мало баллов. Верен ли ключ, понятно ли, о чём спрашивают, учат ли этому в курсе?</translation>
    </message>
    <message>
        <source>Nearly everybody earned the points. Keep it only if everybody must know it.</source>
        <translation>Баллы получили почти все. Оставьте вопрос, только если это обязан знать каждый.</translation>
    </message>
    <message>
        <source>It hardly tells apart who knows and who does not. Is there more than one right answer?</source>
        <translation>Вопрос почти не отличает тех, кто знает, от тех, кто не знает. Нет ли здесь нескольких верных ответов?</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Рисунки</translation>
    </message>
    <message>
        <source>Say what each picture shows, for those who cannot see it; what only decorates needs no picture.</source>
        <translation>Скажите, что изображено на каждом рисунке, для тех, кто его не видит; украшение рисунком быть не должно.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg)</source>
        <translation>Рисунки (*.svg *.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Выберите рисунок</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Что изображено</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>Чей он</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Добавить рисунок…</translation>
    </message>
    <message>
        <source>at once, and one may try again</source>
        <translation>сразу, и можно пробовать ещё</translation>
    </message>
    <message>
        <source>after each question, then it is locked</source>
        <translation>после каждого вопроса, затем он закрыт</translation>
    </message>
    <message>
        <source>after handing in</source>
        <translation>после сдачи</translation>
    </message>
    <message>
        <source>after the last day</source>
        <translation>после последнего дня</translation>
    </message>
    <message>
        <source>the best attempt counts</source>
        <translation>засчитывается лучшая попытка</translation>
    </message>
    <message>
        <source>the last attempt counts</source>
        <translation>засчитывается последняя попытка</translation>
    </message>
    <message>
        <source>the average counts</source>
        <translation>засчитывается среднее</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>не спрашивается</translation>
    </message>
    <message>
        <source>asked, without points</source>
        <translation>спрашивается без баллов</translation>
    </message>
    <message>
        <source>asked and scored</source>
        <translation>спрашивается и оценивается</translation>
    </message>
    <message>
        <source>the time goes on</source>
        <translation>время идёт</translation>
    </message>
    <message>
        <source>the time stops</source>
        <translation>время стоит</translation>
    </message>
    <message>
        <source>Course settings</source>
        <translation>Настройки курса</translation>
    </message>
    <message>
        <source>Id: {id}. Lessons, quizzes and desks are arranged in the tree.</source>
        <translation>Код: {id}. Уроки, тесты и тренажёры располагают в дереве.</translation>
    </message>
    <message>
        <source>Id: {id}</source>
        <translation>Код: {id}</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>What the course is about</source>
        <translation>О чём курс</translation>
    </message>
    <message>
        <source>Languages, with commas: en, ru, kk</source>
        <translation>Языки через запятую: kk, ru, en</translation>
    </message>
    <message>
        <source>Language it is written in</source>
        <translation>Язык, на котором пишется</translation>
    </message>
    <message>
        <source>Minutes the course takes</source>
        <translation>Сколько минут длится курс</translation>
    </message>
    <message>
        <source>Authors, with commas</source>
        <translation>Авторы через запятую</translation>
    </message>
    <message>
        <source>What the learner can do afterwards</source>
        <translation>Что учащийся умеет после курса</translation>
    </message>
    <message>
        <source>Number, such as c3.1</source>
        <translation>Номер, например c3.1</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Добавить цель</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>all lessons are read</source>
        <translation>прочитаны все уроки</translation>
    </message>
    <message>
        <source>reading is free</source>
        <translation>читать не обязательно</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Ids of quizzes to be passed, with commas</source>
        <translation>Коды тестов, которые нужно сдать, через запятую</translation>
    </message>
    <message>
        <source>Ids of desks to be passed, with commas</source>
        <translation>Коды тренажёров, которые нужно пройти, через запятую</translation>
    </message>
    <message>
        <source>When the course is complete</source>
        <translation>Когда курс пройден</translation>
    </message>
    <message>
        <source>Question banks, with commas</source>
        <translation>Банки вопросов через запятую</translation>
    </message>
    <message>
        <source>Passed from this many percent</source>
        <translation>Сдано, если набрано процентов</translation>
    </message>
    <message>
        <source>Advised minutes</source>
        <translation>Рекомендуемые минуты</translation>
    </message>
    <message>
        <source>Time limit in minutes, 0 for none</source>
        <translation>Ограничение в минутах, 0 – без ограничения</translation>
    </message>
    <message>
        <source>While the program is closed</source>
        <translation>Пока программа закрыта</translation>
    </message>
    <message>
        <source>Most attempts, 0 for any number</source>
        <translation>Попыток не больше, 0 – сколько угодно</translation>
    </message>
    <message>
        <source>Hours to wait between attempts</source>
        <translation>Часов между попытками</translation>
    </message>
    <message>
        <source>Which attempt counts</source>
        <translation>Какая попытка засчитывается</translation>
    </message>
    <message>
        <source>Feedback is told</source>
        <translation>Отзыв сообщается</translation>
    </message>
    <message>
        <source>The right answers are shown with it</source>
        <translation>Вместе с ней показываются правильные ответы</translation>
    </message>
    <message>
        <source>Questions come in another order each time</source>
        <translation>Вопросы каждый раз в другом порядке</translation>
    </message>
    <message>
        <source>How sure one is</source>
        <translation>Степень уверенности</translation>
    </message>
    <message>
        <source>One may practise without a record</source>
        <translation>Можно тренироваться без записи</translation>
    </message>
    <message>
        <source>First day, such as 2026-12-01</source>
        <translation>Первый день, например 2026-12-01</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Questions on a paper, 0 for all</source>
        <translation>Вопросов в варианте, 0 – все</translation>
    </message>
    <message>
        <source>At least so many of each objective</source>
        <translation>Не меньше по каждой цели</translation>
    </message>
    <message>
        <source>At least so many of each bank</source>
        <translation>Не меньше из каждого банка</translation>
    </message>
    <message>
        <source>At least so many cases</source>
        <translation>Не меньше дел</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>Что выбирается</translation>
    </message>
    <message>
        <source>Statistics of answers</source>
        <translation>Статистика ответов</translation>
    </message>
    <message>
        <source>Publish the course</source>
        <translation>Опубликовать курс</translation>
    </message>
    <message>
        <source>Bring questions and lessons in</source>
        <translation>Импорт вопросов и уроков</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Внести</translation>
    </message>
    <message>
        <source>It is in the course now. Undo takes it out again.</source>
        <translation>Теперь это в курсе. Отмена уберёт его обратно.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n урок</numerusform>
            <numerusform>%n урока</numerusform>
            <numerusform>%n уроков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n рисунок</numerusform>
            <numerusform>%n рисунка</numerusform>
            <numerusform>%n рисунков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as they stand</source>
        <translation>
            <numerusform>%n сохраняется как есть</numerusform>
            <numerusform>%n сохраняются как есть</numerusform>
            <numerusform>%n сохраняются как есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n замечание</numerusform>
            <numerusform>%n замечания</numerusform>
            <numerusform>%n замечаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n given back as they came</source>
        <translation>
            <numerusform>%n возвращён как был</numerusform>
            <numerusform>%n возвращены как были</numerusform>
            <numerusform>%n возвращены как были</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n attempt(s) had this question. Wait for {most} before you mend anything by this.</source>
        <translation>
            <numerusform>Этот вопрос был только в %n попытке. Дождитесь {most}, прежде чем что-то исправлять.</numerusform>
            <numerusform>Этот вопрос был только в %n попытках. Дождитесь {most}, прежде чем что-то исправлять.</numerusform>
            <numerusform>Этот вопрос был только в %n попытках. Дождитесь {most}, прежде чем что-то исправлять.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) were given when this question still asked something else, and are left out.</source>
        <translation>
            <numerusform>%n ответ дан, когда вопрос ещё спрашивал о другом, и не учтён.</numerusform>
            <numerusform>%n ответа даны, когда вопрос ещё спрашивал о другом, и не учтены.</numerusform>
            <numerusform>%n ответов даны, когда вопрос ещё спрашивал о другом, и не учтены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n попытка</numerusform>
            <numerusform>%n попытки</numerusform>
            <numerusform>%n попыток</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>translations</name>
    <message>
        <source>Missing</source>
        <translation>Нет перевода</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Источник изменён</translation>
    </message>
    <message>
        <source>Other blocks</source>
        <translation>Другие блоки</translation>
    </message>
    <message>
        <source>Same as source</source>
        <translation>Как в источнике</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Переведено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Исходный текст</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
</context>
</TS>
