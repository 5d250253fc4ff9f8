<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>О программе Broadsheet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation>Программа для чтения новостей, которая хранит загруженное: читать, размечать и находить без сети.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Сделано с помощью</translation>
    </message>
    <message>
        <source>&amp;Licence texts…</source>
        <translation>Тексты &amp;лицензий…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <translation>&amp;Имя пользователя</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Паро&amp;ль</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Представляется как</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation>Собственное имя Broadsheet</translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation>Представляется &amp;как</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation>Cookie: name=value</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation>По одному в строке. Файлы cookie и ключи хранятся там же, где пароли; вместо сохранённого стоят точки.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Хранится в связке ключей этой системы.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>В этой системе нет связки ключей: хранится в файле библиотеки, который можете читать только вы.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation>&amp;Добавить ленту…</translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation>&amp;Сохранить страницу…</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation>&amp;Импорт подписок…</translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation>Импорт тем и &amp;фильтров…</translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation>&amp;Начальные ленты и темы…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation>Сохранить статью &amp;как…</translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation>Экспорт &amp;заметок этой статьи…</translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation>Экспорт всех заметок или &amp;одной темы…</translation>
    </message>
    <message>
        <source>Send the di&amp;gest by mail</source>
        <translation>Отправить дайд&amp;жест по почте</translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation>Обновить все &amp;ленты</translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation>За&amp;грузить полные тексты этой ленты</translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation>Ост&amp;ановить обновление</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation>П&amp;риостановить или возобновить ленту</translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation>Ленты, треб&amp;ующие внимания</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Закр&amp;ыть окно</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Вы&amp;ход</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation>Фи&amp;льтры…</translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation>&amp;Как искать…</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>&amp;Вставить адрес</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>П&amp;ереименовать</translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation>&amp;Удалить или отписаться</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Светлая или тёмная</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Плотный список</translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation>Делить список по &amp;дням</translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation>Отмечать прочитанным пролис&amp;танное</translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation>С&amp;ворачивать сюжеты в одну строку</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Боковая панель</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Полный &amp;экран</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Строка ме&amp;ню</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Р&amp;асположение</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>Три &amp;колонки</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>Список над статьё&amp;й</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>Пооч&amp;ерёдно</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Следующая статья</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Предыдущая статья</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>С&amp;ледующая непрочитанная</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>П&amp;редыдущая непрочитанная</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Страница в&amp;низ, затем следующая непрочитанная</translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation>Назад от за&amp;метки</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>&amp;Команды и места…</translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation>&amp;Дайджест</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Се&amp;годня</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>Непро&amp;читанные</translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation>С&amp;охранённые</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>Вс&amp;е статьи</translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation>Назад от по&amp;иска</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation>Тема {n}</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Темы</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Открыть в ново&amp;м окне</translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation>Открыть &amp;аудио, видео или файл</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>Прочитано и&amp;ли нет</translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation>&amp;Сохранить или нет</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Копировать адрес</translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation>Полный &amp;текст или текст ленты</translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation>&amp;Загрузить полные тексты выбранных</translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation>Загрузить &amp;изображения сейчас</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>&amp;Читать вслух</translation>
    </message>
    <message>
        <source>Stop readin&amp;g aloud</source>
        <translation>П&amp;ерестать читать вслух</translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation>Выделить &amp;цветом</translation>
    </message>
    <message>
        <source>Ne&amp;w folder…</source>
        <translation>Новая &amp;папка…</translation>
    </message>
    <message>
        <source>Topics 1 to {n}</source>
        <translation>Темы с 1 по {n}</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Импорт из другой &amp;читалки…</translation>
    </message>
    <message>
        <source>Export su&amp;bscriptions…</source>
        <translation>&amp;Экспорт подписок…</translation>
    </message>
    <message>
        <source>Export topics and fi&amp;lters…</source>
        <translation>Экспорт &amp;тем и фильтров…</translation>
    </message>
    <message>
        <source>&amp;Export the selection or the list…</source>
        <translation>Экспорт &amp;выборки или списка…</translation>
    </message>
    <message>
        <source>Print article or &amp;digest…</source>
        <translation>П&amp;ечать статьи или дайджеста…</translation>
    </message>
    <message>
        <source>Refres&amp;h this feed</source>
        <translation>О&amp;бновить эту ленту</translation>
    </message>
    <message>
        <source>&amp;Feed properties…</source>
        <translation>Сво&amp;йства ленты…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Новый &amp;фильтр…</translation>
    </message>
    <message>
        <source>Find in the &amp;article or digest</source>
        <translation>Найти в с&amp;татье или дайджесте</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>S&amp;how muted stories</source>
        <translation>Показывать &amp;заглушённые сюжеты</translation>
    </message>
    <message>
        <source>&amp;Article alone</source>
        <translation>То&amp;лько статья</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>Страница &amp;вверх</translation>
    </message>
    <message>
        <source>Save audio, &amp;video or file…</source>
        <translation>Сохранить аудио, &amp;видео или файл…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Написать заметку</translation>
    </message>
    <message>
        <source>Save &amp;everything listed</source>
        <translation>Сох&amp;ранить всё в списке</translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation>&amp;Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Темы…</translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation>Темы всего &amp;списка…</translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation>&amp;Добавить предложенную тему</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation>&amp;Отклонить предложенную тему</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Новая тема…</translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation>Созд&amp;ать предлагаемую тему…</translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation>Отказаться от &amp;предлагаемой темы</translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation>&amp;Изменить тему…</translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation>&amp;Выделить выборку или список в тему…</translation>
    </message>
    <message>
        <source>Sen&amp;d to</source>
        <translation>От&amp;править</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;Письмом…</translation>
    </message>
    <message>
        <source>&amp;Commands of your own…</source>
        <translation>&amp;Свои команды…</translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation>С&amp;южет</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation>&amp;Развернуть или свернуть</translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation>&amp;Сравнить две статьи</translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation>&amp;Отметить сюжет прочитанным</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>Сохранить сю&amp;жет</translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation>&amp;Заглушить сюжет или нет</translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation>Объединить &amp;выбранное в сюжет</translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation>&amp;Убрать из сюжета</translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation>О&amp;тделить выбранное</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Все &amp;клавиши</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Изменить клавиши…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Что нового</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;О программе Broadsheet</translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation>+ Добавить тему</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Добавить тему</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation>Что-то пошло не так; подробности в журнале</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation>Показать новые статьи в списке</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation>
            <numerusform>%Ln новая статья: показать в списке</numerusform>
            <numerusform>%Ln новые статьи: показать в списке</numerusform>
            <numerusform>%Ln новых статей: показать в списке</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation>
            <numerusform>ещё %Ln строка</numerusform>
            <numerusform>ещё %Ln строки</numerusform>
            <numerusform>ещё %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation>Таблица: {rows}, {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Открыть таблицу</translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation>Читать дальше в источнике</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Встроенная страница</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Complete offline: all of the text and its pictures are here</source>
        <translation>Полностью без сети: весь текст и его изображения здесь</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation>Документы PDF</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>Сохранить статью как</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>Сохранение статьи…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation>Принтер не принял статью</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Автор: {author}</translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation>чтение: {minutes}</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Загрузка…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Копировать адрес ссылки</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Сохранить файл как…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Искать это</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Выделить цветом</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выбрать всё</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Текст статьи</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>Не удалось прочитать эту статью</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Неизвестный источник</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитана</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>сохранена</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>с заметками</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>полностью без сети</translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation>из сюжета выше</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>развёрнут</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>свёрнут</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>темы: {names}</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation>Открыто уже очень много окон; сначала закройте некоторые</translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation>Статей в неделю</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Главные сюжеты</translation>
    </message>
    <message>
        <source>Articles a week: {weeks}</source>
        <translation>Статей в неделю: {weeks}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как это было</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles from {day}</source>
        <translation>
            <numerusform>%Ln статья с {day}</numerusform>
            <numerusform>%Ln статьи с {day}</numerusform>
            <numerusform>%Ln статей с {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusMessages</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Последние 24 часа</translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation>С прошлого дайджеста</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Свои даты…</translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation>Прошлые дайджесты</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>Экспорт в EPUB</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Export as {kind}</source>
        <translation>Экспорт в {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>More ways out of the page</source>
        <translation>Другие способы вывода</translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation>✓ Отметить прочитанным</translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation>Отметить дайджест прочитанным</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Печать…</translation>
    </message>
    <message>
        <source>&amp;Send by mail</source>
        <translation>&amp;Отправить по почте</translation>
    </message>
    <message>
        <source>Save as a &amp;letter…</source>
        <translation>Сохранить как пи&amp;сьмо…</translation>
    </message>
    <message>
        <source>Save as plain &amp;text…</source>
        <translation>Сохранить как &amp;текст…</translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation>Сохранённые дайджесты…</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>Прошедший день</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Объём: {length}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln минута</numerusform>
            <numerusform>%Ln минуты</numerusform>
            <numerusform>%Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Всё, что есть</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation>Только здесь: предложений {own} из {whole}</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Открыть «{title}»</translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation>Текст: {source}. {told}</translation>
    </message>
</context>
<context>
    <name>CommandEditor</name>
    <message>
        <source>Commands of your own</source>
        <translation>Свои команды</translation>
    </message>
    <message>
        <source>Send articles to other programs, or to an address of the web.</source>
        <translation>Отправка статей в другие программы или на веб-адрес.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Создать</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Создать по &amp;образцу</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Новая команда</translation>
    </message>
    <message>
        <source>Name or path of a program, or https://…</source>
        <translation>Имя или путь программы, либо https://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>О&amp;бзор…</translation>
    </message>
    <message>
        <source>What is filled in: {words}</source>
        <translation>Подставляется: {words}</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Program or address</source>
        <translation>&amp;Программа или адрес</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>&amp;Аргументы</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>Enter a program or an address.</source>
        <translation>Введите программу или адрес.</translation>
    </message>
    <message>
        <source>Opens: {words}</source>
        <translation>Откроется: {words}</translation>
    </message>
    <message>
        <source>Runs: {words}</source>
        <translation>Запустится: {words}</translation>
    </message>
    <message>
        <source>These keys already do “{action}”; choose others.</source>
        <translation>Эти клавиши уже заняты действием «{action}»; выберите другие.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Выбор программы</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation>Два изложения одного сюжета</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation>Отмечено то, что говорит лишь одно из них. n и p ведут от отметки к отметке, Tab — к другому тексту.</translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation>Одной из этих статей больше нет в библиотеке.</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>Оба говорят о: {words}</translation>
    </message>
    <message>
        <source>Their headlines say much the same in other words</source>
        <translation>Их заголовки говорят почти об одном и том же другими словами</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation>Изображения сейчас получить нельзя</translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation>Загрузка изображений…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation>
            <numerusform>Загружено полных текстов: {count} из %Ln</numerusform>
            <numerusform>Загружено полных текстов: {count} из %Ln</numerusform>
            <numerusform>Загружено полных текстов: {count} из %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation>На странице не больше, чем в ленте; её текст остаётся</translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation>Загрузка полного текста…</translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation>Все страницы здесь уже прочитаны</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитанная</numerusform>
            <numerusform>%Ln непрочитанные</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {feeds} feeds</source>
        <translation>{done} из {feeds} лент</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
    <message>
        <source>&amp;Edit commands…</source>
        <translation>&amp;Изменить команды…</translation>
    </message>
    <message>
        <source>Open an article in a program, look a word up, translate it.</source>
        <translation>Открыть статью в программе, найти слово в словаре, перевести.</translation>
    </message>
    <message>
        <source>send to open with dictionary translate share external</source>
        <translation>отправить открыть словарь перевод поделиться внешний</translation>
    </message>
    <message>
        <source>Send articles to</source>
        <translation>Отправка статей</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Сейчас здесь нет области уведомлений.</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>трей уведомления состояние</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Показывать &amp;значок в области уведомлений</translation>
    </message>
    <message>
        <source>Only where there is a tray. Quit ends the program then.</source>
        <translation>Только там, где есть область уведомлений. Завершает программу тогда «Выход».</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>При закрытии окна оставаться в области &amp;уведомлений</translation>
    </message>
    <message>
        <source>close minimise background</source>
        <translation>закрыть свернуть фон</translation>
    </message>
    <message>
        <source>badge number icon</source>
        <translation>значок число счётчик</translation>
    </message>
    <message>
        <source>Start Broadsheet &amp;with the computer</source>
        <translation>Запускать &amp;Broadsheet вместе с системой</translation>
    </message>
    <message>
        <source>autostart login session boot</source>
        <translation>автозапуск вход сеанс загрузка</translation>
    </message>
    <message>
        <source>Count of unread articles on the doc&amp;k or taskbar</source>
        <translation>Число непрочитанны&amp;х статей на панели задач</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Запускать &amp;свёрнутым</translation>
    </message>
    <message>
        <source>hidden background</source>
        <translation>скрыто фон</translation>
    </message>
    <message>
        <source>In the tray, or in the taskbar.</source>
        <translation>В области уведомлений или на панели задач.</translation>
    </message>
    <message>
        <source>The status bar tells of what arrives all the same.</source>
        <translation>Строка состояния всё равно сообщает о новом.</translation>
    </message>
    <message>
        <source>do not disturb silence night</source>
        <translation>не беспокоить тишина ночь</translation>
    </message>
    <message>
        <source>No notifications in these &amp;hours</source>
        <translation>Не уведомлять в &amp;эти часы</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Тихо с</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Тихо до</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Тихие часы</translation>
    </message>
    <message>
        <source>launcher desktop file install icon shortcut</source>
        <translation>запуск ярлык установка значок</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Меню приложений</translation>
    </message>
    <message>
        <source>Open links to feeds and lists of &amp;subscriptions with Broadsheet</source>
        <translation>Открывать ссылки на ленты и списки подписок в &amp;Broadsheet</translation>
    </message>
    <message>
        <source>default opml handler feed</source>
        <translation>по умолчанию opml лента</translation>
    </message>
    <message>
        <source>&amp;Remove from the menu</source>
        <translation>&amp;Убрать из меню</translation>
    </message>
    <message>
        <source>&amp;Add to the menu</source>
        <translation>&amp;Добавить в меню</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation>Этого дайджеста больше нет.</translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation>Дайджест отмечен прочитанным</translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>Books</source>
        <translation>Книги</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Документы PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Веб-страницы</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation>Экспорт дайджеста</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Сохранено как {name}</translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation>Составление дайджеста…</translation>
    </message>
    <message>
        <source>Show a digest first</source>
        <translation>Сначала откройте дайджест</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Напечатано</translation>
    </message>
    <message>
        <source>The printer did not take the digest</source>
        <translation>Принтер не принял дайджест</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Find in this digest</source>
        <translation>Найти в этом дайджесте</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>В этом дайджесте нет</translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation>Страница составляется…</translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation>За это время ничего не пришло. Тихий день — хороший день.</translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation>За это время ничто не выделяется. Всё есть в списке.</translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation>Ваш дайджест за {time} готов</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation>Список нельзя показать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation>Нет сохранённых страниц</translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation>Вставьте адрес статьи или перетащите его сюда, чтобы сохранить её отдельно.</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Лент пока нет</translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation>Добавьте адрес сайта, который вы любите читать, и его статьи появятся здесь.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation>Должно найтись каждое слово запроса. Попробуйте меньше слов или начало слова, например «санкци*».</translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation>Поиск шёл только здесь: {place}.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation>Без {part}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Обновить эту ленту</translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation>Этой ленты больше нет</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Показать все статьи</translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation>Не удалось прочитать эту ленту</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Ещё не загружена</translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation>Её статьи появятся при следующем обновлении.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Нет статей</translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation>При последнем чтении в этой ленте не было статей.</translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation>Изменить её правило</translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation>На эту тему статей пока нет</translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation>Её правило размечает то, что приходит. Оно может пройти и по всем сохранённым статьям.</translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation>Размечайте статьи клавишей T, перетаскивайте их сюда или задайте теме правило для того, что приходит.</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Пустая папка</translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation>Перетащите на неё ленты в боковой панели или добавьте новую.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Статей пока нет</translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation>Они появятся при следующем обновлении.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation>Показать непрочитанные</translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation>Показать сохранённые</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Ничто не ждёт.</translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation>С полуночи ничего</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Пока ничего не сохранено</translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation>Нажмите S на статье, и она останется здесь так долго, как вы захотите.</translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation>К этой статье файл не приложен</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Сохранено как {path}</translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation>Сохранение файла остановлено</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Сохранение файла…</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Audio</source>
        <translation>Аудио</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation>Загрузчик лент неожиданно остановился и запускается снова</translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation>Загрузчик лент останавливался снова и снова; подробности в журнале</translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation>
            <numerusform>%Ln проверка не удалась</numerusform>
            <numerusform>%Ln проверки подряд не удались</numerusform>
            <numerusform>%Ln проверок подряд не удались</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation>С {moment} · {failures}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Использовать новый адрес</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Новая попытка…</translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation>Сайт называет другой адрес: {address}</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation>Страница сохранена</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Импорт подписок</translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation>Списки OPML</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Экспорт подписок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation>
            <numerusform>Записана %Ln лента</numerusform>
            <numerusform>Записано %Ln ленты</numerusform>
            <numerusform>Записано %Ln лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation>Ничего нового: все эти ленты уже есть</translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation>Некоторые строки списка пропущены: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation>
            <numerusform>Оформлена подписка на %Ln ленту</numerusform>
            <numerusform>Оформлена подписка на %Ln ленты</numerusform>
            <numerusform>Оформлена подписка на %Ln лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation>Лента переименована</translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation>Папка переименована</translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation>Подписка отменена. Сохранённые и размеченные статьи остаются</translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation>Папка удалена; её ленты остаются</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>Папка создана</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>Ленты перемещены</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Папка перемещена</translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation>Открыть сайт</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Свойства…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Отписаться</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation>Свойства ленты</translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation>Разделы свойств</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Отписаться</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation>Переехала сюда с адреса {address}.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ещё нет</translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation>{read}; приостановлена с {moment}</translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation>{read}; больше нет, пока вы не попросите</translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation>{read}; в следующий раз {next}</translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation>
            <numerusform>{articles}, %Ln не прочитана</numerusform>
            <numerusform>{articles}, %Ln не прочитаны</numerusform>
            <numerusform>{articles}, %Ln не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>С {moment}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation>Собственное название ленты</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation>Проверять новые статьи</translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation>Как обычно ({interval})</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>П&amp;роверять</translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation>Приостановлена: ничего не загружать, пока не &amp;возобновлю</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Полные тексты</translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation>Загружать там, где в ленте только анонсы</translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation>Загружать для каждой статьи и открывать полностью</translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation>Не загружать, пока не попрошу</translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation>Полные &amp;тексты</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation>Как сказано в настройках</translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation>Загружать для всех статей</translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation>Загружать для сохранённых статей</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Изобра&amp;жения</translation>
    </message>
    <message>
        <source>In the digest</source>
        <translation>В дайджесте</translation>
    </message>
    <message>
        <source>Show more of it: its stories stand higher</source>
        <translation>Показывать больше: её сюжеты стоят выше</translation>
    </message>
    <message>
        <source>Show as much as of others</source>
        <translation>Показывать столько же, сколько из других</translation>
    </message>
    <message>
        <source>Show less of it: its stories stand lower</source>
        <translation>Показывать меньше: её сюжеты стоят ниже</translation>
    </message>
    <message>
        <source>In the di&amp;gest</source>
        <translation>В &amp;дайджесте</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Хранить статьи</translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation>Сколько бы им ни было</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>&amp;Хранить статьи</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Хранить не более</translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation>Сколько бы их ни было</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation>
            <numerusform>%Ln самую новую</numerusform>
            <numerusform>%Ln самые новые</numerusform>
            <numerusform>%Ln самых новых</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Не &amp;более</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Сайт</translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation>Что удалено, не вернётся. Сохранённые и размеченные статьи остаются всегда.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Последнее чтение</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>Попробовать &amp;ещё раз</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Новая попытка…</translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation>Лента приостановлена</translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation>Лента возобновлена</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Адрес изменён</translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation>Этот адрес уже есть у другой вашей ленты</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Интервал изменён</translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation>Выбор изображений изменён</translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation>Выбор текстов изменён</translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation>Правило хранения изменено. Оно начнёт действовать при следующем обновлении</translation>
    </message>
    <message>
        <source>More of {feed} in the digest, from the next one on</source>
        <translation>Больше из {feed} в дайджесте, начиная со следующего</translation>
    </message>
    <message>
        <source>{feed} in the digest as usual, from the next one on</source>
        <translation>{feed} в дайджесте как обычно, начиная со следующего</translation>
    </message>
    <message>
        <source>Less of {feed} in the digest, from the next one on</source>
        <translation>Меньше из {feed} в дайджесте, начиная со следующего</translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation>Вход изменён; лента читается заново</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation>Фильтр удалён; скрытое им снова видно</translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation>Работа фильтра отменена</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Уведомления включены</translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation>Уведомления выключены</translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation>Экспорт тем, поисков и фильтров</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>Не удаётся записать файл: {why}</translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation>Темы, поиски и фильтры экспортированы</translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation>Импорт тем, поисков и фильтров</translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation>В этом файле нет тем, поисков или фильтров Broadsheet</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Всё это уже есть</translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation>Темы, поиски и фильтры импортированы</translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation>Фильтр создан</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Фильтр изменён</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation>Изменить фильтр</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Новый фильтр</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить прочитанной</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Уведомить меня</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Включён</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Статьи</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Что делать</translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation>Смотрит статьи, когда они приходят. Что он сделал, записано в его журнале и может быть там отменено.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation>Что сделал фильтр</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Новый…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation>&amp;Отменить выбранное</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>Отменить &amp;всё</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation>{name}: {action}, пока {count}</translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation>{name} (выкл.): {action}, пока {count}</translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation>{name} (сбой, пропускается): {action}, пока {count}</translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation>Фильтров пока нет. Фильтр может скрывать то, что вам неинтересно, или сохранять то, что интересно всегда.</translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation>«{query}» пока ни с чем из пришедшего не совпал.</translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation>Что сделал «{query}»:</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>отмечает прочитанными</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>сохраняет</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>уведомляет</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>скрывает</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Найти в этой статье</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Найденные места</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Предыдущее</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Следующее</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} из {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>В этой статье нет</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Название новой папки</translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Переименовать папку</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation>Папка с таким названием уже есть.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation>У этого сайта несколько лент. Выберите нужные.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation>Сохранить вместо этого саму страницу…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation>
            <numerusform>Список подписок. В нём %Ln лента.</numerusform>
            <numerusform>Список подписок. В нём %Ln ленты.</numerusform>
            <numerusform>Список подписок. В нём %Ln лент.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>В нём нечего импортировать.</translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation>Папки сохраняются. Ленты, на которые вы уже подписаны, остаются как есть.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation>Страница без названия</translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation>Эту страницу можно сохранить как статью. Она останется в «Сохранённых страницах» для чтения без сети.</translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation>&amp;Темы (необязательно)</translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation>Новые темы через запятую</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation>Broadsheet: руководство</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск в руководстве</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation>Руководства здесь нет. Его место в этой папке: {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation>
            <numerusform>В %Ln главе</numerusform>
            <numerusform>В %Ln главах</numerusform>
            <numerusform>В %Ln главах</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>Нигде в руководстве</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation>Ленты, требующие внимания</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Повторить &amp;все</translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation>&amp;Назад к статьям</translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation>Всё остальное работает как обычно: сбой одной ленты не останавливает других.</translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation>При последней проверке удалось прочитать все ленты.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Приостановлены</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation>Это Broadsheet {version}. Что он принёс, сказано в «Справка › Что нового».</translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Выделить цветом</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Написать заметку к этим словам</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Убрать выделение</translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation>Жёлтый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from another reader</source>
        <translation>Импорт из другой читалки</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Чтение файла…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько сделано</translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation>&amp;Подписаться и на ленты</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Остановка…</translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation>Импорт… {done} из {wanted}</translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation>Файл программы {reader}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Ничего нового: всё уже есть.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>These read a file or run a program on this computer, now and at every refresh. Tick only what you know.</source>
        <translation>Они читают файл или запускают программу на этом компьютере: сейчас и при каждом обновлении. Отмечайте только то, что вам известно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation>
            <numerusform>%Ln статья здесь новая</numerusform>
            <numerusform>%Ln статьи здесь новые</numerusform>
            <numerusform>%Ln статей здесь новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation>
            <numerusform>%Ln уже здесь и получит свои отметки</numerusform>
            <numerusform>%Ln уже здесь и получат свои отметки</numerusform>
            <numerusform>%Ln уже здесь и получат свои отметки</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation>
            <numerusform>%Ln из них будет сохранена</numerusform>
            <numerusform>%Ln из них будут сохранены</numerusform>
            <numerusform>%Ln из них будут сохранены</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation>
            <numerusform>Подписка на %Ln ленту</numerusform>
            <numerusform>Подписка на %Ln ленты</numerusform>
            <numerusform>Подписка на %Ln лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation>
            <numerusform>%Ln новая тема: {names}</numerusform>
            <numerusform>%Ln новые темы: {names}</numerusform>
            <numerusform>%Ln новых тем: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation>
            <numerusform>%Ln уже здесь, со всеми отметками</numerusform>
            <numerusform>%Ln уже здесь, со всеми отметками</numerusform>
            <numerusform>%Ln уже здесь, со всеми отметками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation>
            <numerusform>%Ln без веб-адреса</numerusform>
            <numerusform>%Ln без веб-адреса</numerusform>
            <numerusform>%Ln без веб-адреса</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation>
            <numerusform>%Ln повторяется в файле</numerusform>
            <numerusform>%Ln повторяются в файле</numerusform>
            <numerusform>%Ln повторяются в файле</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation>
            <numerusform>%Ln удалена там</numerusform>
            <numerusform>%Ln удалены там</numerusform>
            <numerusform>%Ln удалены там</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation>
            <numerusform>%Ln — не лента из сети</numerusform>
            <numerusform>%Ln — не ленты из сети</numerusform>
            <numerusform>%Ln — не ленты из сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation>
            <numerusform>%Ln сверх того, что вмещает один импорт</numerusform>
            <numerusform>%Ln сверх того, что вмещает один импорт</numerusform>
            <numerusform>%Ln сверх того, что вмещает один импорт</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln не удалось прочитать</numerusform>
            <numerusform>%Ln не удалось прочитать</numerusform>
            <numerusform>%Ln не удалось прочитать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation>
            <numerusform>%Ln не сохранена там и не из ленты, на которую вы подписаны</numerusform>
            <numerusform>%Ln не сохранены там и не из лент, на которые вы подписаны</numerusform>
            <numerusform>%Ln не сохранены там и не из лент, на которые вы подписаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation>
            <numerusform>%Ln с текстом, который не удалось очистить</numerusform>
            <numerusform>%Ln с текстом, который не удалось очистить</numerusform>
            <numerusform>%Ln с текстом, который не удалось очистить</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln по другой причине</numerusform>
            <numerusform>%Ln по другой причине</numerusform>
            <numerusform>%Ln по другой причине</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation>Сохранённые дайджесты</translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation>Найти в сохранённых дайджестах</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln сюжет</numerusform>
            <numerusform>%Ln сюжета</numerusform>
            <numerusform>%Ln сюжетов</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation>Дайджест сохраняется здесь, когда вы отмечаете его прочитанным.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>перевод язык региональные настройки</translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation>Начнёт действовать после перезапуска Broadsheet. Даты и числа последуют за ним.</translation>
    </message>
    <message>
        <source>La&amp;nguage of the window</source>
        <translation>&amp;Язык окна</translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation>&amp;Самой ставить то, что она предложила бы</translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation>Из предложений, которые вы рассмотрели ({decided}), верны {accepted} ({percent} %).</translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation>Её начнут предлагать, когда вручную будет размечено статей: {least}; пока их {examples}.</translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation>Она учится на том, что вы разметили.</translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation>Вы ещё не рассмотрели ни одного предложения; верны должны быть около {percent} %.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Лицензии</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Пакеты</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>This package brings no text of its licence along.</source>
        <translation>Этот пакет не содержит текста своей лицензии.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation>статьи</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation>
            <numerusform>%Ln статья записана в {name}</numerusform>
            <numerusform>%Ln статьи записаны в {name}</numerusform>
            <numerusform>%Ln статей записано в {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Запись списка…</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Строки JSON</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation>Как показан список</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation>здесь: {place} ✕</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Искать везде</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>везде</translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation>Искать только здесь: {place}</translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation>Поиск везде</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln найдена</numerusform>
            <numerusform>%Ln найдены</numerusform>
            <numerusform>%Ln найдено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln не прочитана</numerusform>
            <numerusform>%Ln не прочитаны</numerusform>
            <numerusform>%Ln не прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>сначала новые</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>сначала старые</translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation>Сначала самые освещаемые</translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation>сначала самые освещаемые</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Сначала лучшие совпадения</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>сначала лучшие совпадения</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Просторные строки</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Плотные строки</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>The digest was sent</source>
        <translation>Дайджест отправлен</translation>
    </message>
    <message>
        <source>Sending the digest…</source>
        <translation>Отправка дайджеста…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived.</source>
        <translation>Отправлено. Посмотрите, дошло ли письмо.</translation>
    </message>
    <message>
        <source>Editions of the digest will arrive here.</source>
        <translation>Выпуски дайджеста будут приходить сюда.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>The server that sends your letters: your provider calls it SMTP or outgoing mail.</source>
        <translation>Сервер, который отправляет ваши письма: провайдер называет его SMTP или исходящей почтой.</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Почтовый &amp;сервер</translation>
    </message>
    <message>
        <source>smtp e-mail email letter send digest</source>
        <translation>smtp почта письмо отправить дайджест</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS с самого начала</translation>
    </message>
    <message>
        <source>TLS when asked for (STARTTLS)</source>
        <translation>TLS по запросу (STARTTLS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A password is sent only over TLS, or within this computer.</source>
        <translation>Пароль передаётся только по TLS или внутри этого компьютера.</translation>
    </message>
    <message>
        <source>Connection securit&amp;y</source>
        <translation>За&amp;щита соединения</translation>
    </message>
    <message>
        <source>ssl encryption mail</source>
        <translation>ssl шифрование почта</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Порт</translation>
    </message>
    <message>
        <source>number mail</source>
        <translation>номер почта</translation>
    </message>
    <message>
        <source>&amp;User of the mail server</source>
        <translation>Пользователь почтово&amp;го сервера</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>логин имя</translation>
    </message>
    <message>
        <source>Password of the mail serve&amp;r</source>
        <translation>П&amp;ароль почтового сервера</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>Letters are &amp;from</source>
        <translation>Письма &amp;от</translation>
    </message>
    <message>
        <source>sender address mail</source>
        <translation>отправитель адрес почта</translation>
    </message>
    <message>
        <source>Letters &amp;go to</source>
        <translation>Письма &amp;кому</translation>
    </message>
    <message>
        <source>recipient address mail</source>
        <translation>получатель адрес почта</translation>
    </message>
    <message>
        <source>Send the digest that is made every da&amp;y</source>
        <translation>Отправлять &amp;ежедневный дайджест</translation>
    </message>
    <message>
        <source>mail schedule morning</source>
        <translation>почта расписание утро</translation>
    </message>
    <message>
        <source>Send a tes&amp;t</source>
        <translation>Отправить проб&amp;ное письмо</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Отправить пробное письмо</translation>
    </message>
    <message>
        <source>mail try letter</source>
        <translation>почта проверка письмо</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Хранится в связке ключей этой системы.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>В этой системе нет связки ключей: хранится в файле библиотеки, который можете читать только вы.</translation>
    </message>
    <message>
        <source>Usual: {port}</source>
        <translation>Обычно: {port}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation>В буфере обмена нет адреса</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation>Отмечена прочитанной</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Отмечена непрочитанной</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation>
            <numerusform>%Ln статья отмечена прочитанной</numerusform>
            <numerusform>%Ln статьи отмечены прочитанными</numerusform>
            <numerusform>%Ln статей отмечено прочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation>
            <numerusform>%Ln статья отмечена непрочитанной</numerusform>
            <numerusform>%Ln статьи отмечены непрочитанными</numerusform>
            <numerusform>%Ln статей отмечено непрочитанными</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation>
            <numerusform>Отмечена прочитанной: %Ln пролистанная</numerusform>
            <numerusform>Отмечены прочитанными: %Ln пролистанные</numerusform>
            <numerusform>Отмечено прочитанными: %Ln пролистанных</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранена</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation>Больше не сохранена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation>
            <numerusform>%Ln статья сохранена</numerusform>
            <numerusform>%Ln статьи сохранены</numerusform>
            <numerusform>%Ln статей сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation>
            <numerusform>%Ln статья больше не сохранена</numerusform>
            <numerusform>%Ln статьи больше не сохранены</numerusform>
            <numerusform>%Ln статей больше не сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>Тема «{name}» добавлена</translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation>Тема «{name}» снята</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation>
            <numerusform>Тема «{name}» добавлена к %Ln статье</numerusform>
            <numerusform>Тема «{name}» добавлена к %Ln статьям</numerusform>
            <numerusform>Тема «{name}» добавлена к %Ln статьям</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation>
            <numerusform>Тема «{name}» снята с %Ln статьи</numerusform>
            <numerusform>Тема «{name}» снята с %Ln статей</numerusform>
            <numerusform>Тема «{name}» снята с %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Тема «{name}» создана</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation>Обзор за последние 90 дней</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Изменить тему…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Объединить с…</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Удалить тему</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Изменить поиск…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Удалить поиск</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>Поместить внутрь</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Без темы</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Обновить эту ленту</translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation>Обновить эти ленты</translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation>Загрузить полные тексты</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Без папки</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation>Свойства ленты…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Открыть сайт</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Отписаться</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Новая папка внутри…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Удалить папку</translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation>Отписаться от всех</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Сюжет</translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation>Уведомлять о новых статьях</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation>Выберите статью в списке или нажмите j для следующей и k для предыдущей.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Статья не выбрана</translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation>Этой статьи больше нет в библиотеке</translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation>Её удалили, пока вы были здесь. Нажмите j для следующей, k для предыдущей.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Этот</translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation>К тому, что на этом компьютере, прокси никогда не применяется.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Пр&amp;окси</translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation>socks http tor подключение</translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation>Начинается с http://, https:// или socks5://.</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation>&amp;Адрес прокси</translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation>socks хост порт</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>&amp;Пользователь прокси</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>логин имя</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation>Па&amp;роль прокси</translation>
    </message>
    <message>
        <source>login</source>
        <translation>логин</translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation>Сайты, запрашиваемые без прокси: имена, адреса или сети.</translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation>без прокси обход</translation>
    </message>
    <message>
        <source>E&amp;xceptions</source>
        <translation>&amp;Исключения</translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation>Использовать &amp;этот прокси</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>прокси</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Использовать этот прокси</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Хранится в связке ключей этой системы.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>В этой системе нет связки ключей: хранится в файле библиотеки, который можете читать только вы.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation>Сначала выберите слова: мышью или клавишей Shift со стрелками</translation>
    </message>
    <message>
        <source>A note that was being written is kept</source>
        <translation>Начатая заметка сохранена</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Выделено</translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation>Выделить другим цветом</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Выделение убрано</translation>
    </message>
    <message>
        <source>Note given up</source>
        <translation>Заметка отброшена</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Заметка написана</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Заметка удалена</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Оставить заметку</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation>Ctrl+Enter; Esc оставит всё как было</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Добавить заметку</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Написать заметку к статье</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation>Изменить заметку «{words}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation>Удалить заметку «{words}»</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Выделение, {color}</translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation>Нет в тексте, как он показан сейчас</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>Показать «{words}»</translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation>Написать заметку к «{words}»</translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation>Убрать выделение «{words}»</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Убрать выделение</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation>
            <numerusform>{name}: %Ln новая, «{title}»</numerusform>
            <numerusform>{name}: %Ln новые, «{title}»</numerusform>
            <numerusform>{name}: %Ln новых, «{title}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation>Подготовка вашей библиотеки</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>Dates of the briefing</source>
        <translation>Даты обзора</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Show briefing</source>
        <translation>Показать обзор</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Лента</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation>Действие, лента, тема или поиск</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Ничего с таким названием нет.</translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation>Приостановлена с {moment}. Её статьи остаются; новые не загружаются.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Возобновить</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Сохранить изображение</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>Не удалось сохранить изображение: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Открыть изображение</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Сохранить изображение как…</translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation>Загрузить изображения сейчас</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать изображение</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Сохранить изображение как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation>Для всех статей</translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation>Только для сохранённых статей</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Только когда попрошу</translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation>Для лент, в свойствах которых не сказано иное. Остальные загружаются щелчком.</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation>&amp;Загружать изображения</translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation>изображения фото картинки скачать без сети</translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation>Загружать и в сетях с &amp;учётом трафика</translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation>лимитное мобильное роуминг модем</translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation>Сверх этого сначала удаляются самые старые, из сохранённых статей — последними.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>&amp;Место для изображений</translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation>диск место размер предел кэш</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Поиск в настройках</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Настройки с таким названием нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Скопировано в {path}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
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
        <source>Sepia</source>
        <translation>Сепия</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>О&amp;формление</translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation>цвета тёмный режим вид тема</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation>Выбор Broadsheet</translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation>шрифт гарнитура засечки</translation>
    </message>
    <message>
        <source>Typeface &amp;of articles</source>
        <translation>&amp;Шрифт статей</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation>Также клавишами + и - при чтении.</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>шрифт масштаб крупнее мельче</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation>&amp;Ширина текста</translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation>колонка длина строки узко широко</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation>&amp;Межстрочный интервал</translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation>высота расстояние интерлиньяж</translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation>Выра&amp;внивать абзацы по ширине</translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation>выравнивание по ширине блок</translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation>Переносить длинные слова в кон&amp;це строк</translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation>переносы дефисы перенос слов</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Просторный</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Плотный</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>П&amp;лотность списка</translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation>строки плотно</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>Через полсекунды</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation>Когда открытая статья считается прочитанной.</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>О&amp;тмечать прочитанной</translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation>непрочитанное задержка</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Обновление</translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation>У лент может быть свой интервал в их свойствах.</translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation>обновление интервал автоматически</translation>
    </message>
    <message>
        <source>Check feeds e&amp;very</source>
        <translation>Проверять л&amp;енты</translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation>О&amp;бновлять ленты при запуске программы</translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation>обновление автоматически</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Когда попрошу</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Каждый день в {time}</translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation>Сначала обновляются ленты. Если программа была закрыта, дайджест составляется при запуске.</translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation>Составлять да&amp;йджест</translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation>утро расписание выпуск</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Хранение</translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation>папка путь данные где</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Измерение…</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Размер на диске</translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation>мегабайты место</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Сделать копию сей&amp;час</translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation>Копия делается и перед каждым обновлением библиотеки.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Резервная копия</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>копия сохранить восстановить</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>Показать все &amp;клавиши</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation>клавиши сочетания</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Изме&amp;нить клавиши…</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Свои клавиши</translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation>сочетания переназначить</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Копирование…</translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation>
            <numerusform>{size} на %Ln статью</numerusform>
            <numerusform>{size} на %Ln статьи</numerusform>
            <numerusform>{size} на %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation>{copies} на копии</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation>Части запроса</translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation>Искали как простой текст; нажмите, чтобы изменить</translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation>Изменить {part}</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>Убрать {part}</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation>Изменить поиск «{name}»</translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation>Что он &amp;ищет</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation>
            <numerusform>Находит %Ln статью</numerusform>
            <numerusform>Находит %Ln статьи</numerusform>
            <numerusform>Находит %Ln статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This system has no voice to read aloud with.</source>
        <translation>В этой системе нет голоса для чтения вслух.</translation>
    </message>
    <message>
        <source>The voice of this system failed.</source>
        <translation>Голос этой системы дал сбой.</translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation>Импорт из другой читалки</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation>Экспорты и базы данных</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>Ничего нового: всё уже было здесь</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>Импорт остановлен; ничего не изменено</translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation>Импортировано из {reader}: {stories}, {feeds}</translation>
    </message>
    <message>
        <source>Stopped; imported from {reader} before that: {stories}, {feeds}</source>
        <translation>Остановлено; до этого импортировано из {reader}: {stories}, {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln лента</numerusform>
            <numerusform>%Ln ленты</numerusform>
            <numerusform>%Ln лент</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation>Сколько прочитано</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>ещё {minutes} мин</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation>Это правило выполнить нельзя; сократите его.</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation>
            <numerusform>Подходит %Ln сохранённая статья, самая новая:</numerusform>
            <numerusform>Подходят %Ln сохранённые статьи, самые новые:</numerusform>
            <numerusform>Подходят %Ln сохранённых статей, самые новые:</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation>Пока ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation>Что могло бы стоять здесь</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>Поиск по всем статьям</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Поиск по %Ln статье</numerusform>
            <numerusform>Поиск по %Ln статьям</numerusform>
            <numerusform>Поиск по %Ln статьям</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Как искать</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Искать это</translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation>Искать {example}</translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation>Серое зависит от времени или отметок и не может стоять в правиле темы, где слова сами находят свои другие формы.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation>Переименовать поиск</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Другой поиск уже так назван.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>SendTo</name>
    <message>
        <source>Choose an article first</source>
        <translation>Сначала выберите статью</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln articles are sent to a program at once</source>
        <translation>
            <numerusform>За раз программе отправляется не более %Ln статьи</numerusform>
            <numerusform>За раз программе отправляется не более %Ln статей</numerusform>
            <numerusform>За раз программе отправляется не более %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words of the article first</source>
        <translation>Сначала выделите слова в статье</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Не получилось; подробности в журнале</translation>
    </message>
    <message>
        <source>This article has no address</source>
        <translation>У этой статьи нет адреса</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; look at it in the preferences</source>
        <translation>«{name}» не удаётся прочесть; проверьте в настройках</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Отправлено: {name}</translation>
    </message>
    <message>
        <source>This system has no mail program set up</source>
        <translation>Почтовая программа здесь не настроена</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Изменить клавиши</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Отбор по действию или клавише</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Действия и их клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Использовать эти клавиши</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Добавить их</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;По умолчанию</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Всё по умолчанию</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation>Сейчас эти клавиши у «{action}», и оно их потеряет.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Отбор по действию или клавише</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Действия с таким названием нет.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation>Места для чтения</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation>{title}
Приостановлена: новое не загружается</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln лента</numerusform>
            <numerusform>%Ln ленты</numerusform>
            <numerusform>%Ln лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln сохранена</numerusform>
            <numerusform>%Ln сохранены</numerusform>
            <numerusform>%Ln сохранено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln не прочитана</numerusform>
            <numerusform>%Ln не прочитаны</numerusform>
            <numerusform>%Ln не прочитано</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>приостановлена</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>Остановить; что пришло, останется</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Попробовать ещё раз</translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation>Показать ленты, требующие внимания</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation>
            <numerusform>Обновление: {done} из %Ln ленты</numerusform>
            <numerusform>Обновление: {done} из %Ln лент</numerusform>
            <numerusform>Обновление: {done} из %Ln лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation>
            <numerusform>Обновление остановлено. %Ln новая</numerusform>
            <numerusform>Обновление остановлено. %Ln новые</numerusform>
            <numerusform>Обновление остановлено. %Ln новых</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation>Чтение страниц статей: {done} из {wanted}</translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation>Чтение страниц остановлено</translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation>Сохранение файла: {size}</translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation>Загрузка изображений: {done} из {wanted}</translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation>Загрузка изображений остановлена</translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation>Обновлено: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation>
            <numerusform>%Ln статья без сети</numerusform>
            <numerusform>%Ln статьи без сети</numerusform>
            <numerusform>%Ln статей без сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation>
            <numerusform>%Ln лента требует внимания</numerusform>
            <numerusform>%Ln ленты требуют внимания</numerusform>
            <numerusform>%Ln лент требуют внимания</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation>Выберите две статьи или одну, о которой пишут и другие</translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation>Сюжет отмечен прочитанным</translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation>Этот сюжет прочитан</translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation>
            <numerusform>Сюжет сохранён: %Ln статья</numerusform>
            <numerusform>Сюжет сохранён: %Ln статьи</numerusform>
            <numerusform>Сюжет сохранён: %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation>Этот сюжет сохранён</translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation>Сюжет снова показан</translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation>Сюжет заглушён</translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation>Выберите статьи одного сюжета</translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation>Объединено в один сюжет</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>Это один сюжет</translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation>Убрано из сюжета</translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation>Эта статья не входит ни в один сюжет</translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation>Разделено на два сюжета</translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation>Разделять нечего: выберите несколько статей сюжета</translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation>Об этом пишет лишь один источник: это не сюжет</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Читать</translation>
    </message>
    <message>
        <source>{feed} in the digest</source>
        <translation>{feed} в дайджесте</translation>
    </message>
    <message>
        <source>&amp;More of it</source>
        <translation>&amp;Больше</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Как &amp;обычно</translation>
    </message>
    <message>
        <source>&amp;Less of it</source>
        <translation>&amp;Меньше</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Story {number} of {count}</source>
        <translation>Сюжет {number} из {count}</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation>Тот же сюжет, {sources}</translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation>Сравнить с другим изложением</translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation>{story}. Сравнить с другим изложением</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>тот же текст</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation>Открыть {telling}</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation>Всё: {subject}</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Добавить ленту</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>example.com, a feed, an article or a file</source>
        <translation>example.com, лента, статья или файл</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Ожидание ответа</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation>Списки, ленты и страницы</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation>Вставьте адрес сайта, ленты или статьи либо выберите файл.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation>Это запустит программу на вашем компьютере сейчас и при каждой проверке ленты: {command} — продолжайте, только если знаете, что она делает.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Просмотр {address}…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти к ней</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation>
            <numerusform>Добавить %Ln ленту</numerusform>
            <numerusform>Добавить %Ln ленты</numerusform>
            <numerusform>Добавить %Ln лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation>Здесь нет ленты.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Сохранить эту страницу</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation>
            <numerusform>Импортировать %Ln ленту</numerusform>
            <numerusform>Импортировать %Ln ленты</numerusform>
            <numerusform>Импортировать %Ln лент</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Добавление…</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Сохранение страницы…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation>Не предлагать здесь {name}</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation>Для этой статьи тема не предложена</translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation>«{name}» здесь больше не предлагается</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation>Таблица из «{title}»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Look the word up in Wiktionary</source>
        <translation>Найти слово в Викисловаре</translation>
    </message>
    <message>
        <source>Look the words up in Wikipedia</source>
        <translation>Найти слова в Википедии</translation>
    </message>
    <message>
        <source>Translate the words on the web</source>
        <translation>Перевести слова в интернете</translation>
    </message>
    <message>
        <source>Look the word up in GoldenDict</source>
        <translation>Найти слово в GoldenDict</translation>
    </message>
    <message>
        <source>Play with mpv</source>
        <translation>Воспроизвести в mpv</translation>
    </message>
    <message>
        <source>Open the page in Firefox</source>
        <translation>Открыть страницу в Firefox</translation>
    </message>
    <message>
        <source>Open the text in an editor</source>
        <translation>Открыть текст в редакторе</translation>
    </message>
    <message>
        <source>Search the Internet Archive for it</source>
        <translation>Найти в Архиве интернета</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation>каждый час</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>раз в день</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>каждый %Ln день</numerusform>
            <numerusform>каждые %Ln дня</numerusform>
            <numerusform>каждые %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>каждый %Ln час</numerusform>
            <numerusform>каждые %Ln часа</numerusform>
            <numerusform>каждые %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>каждую минуту</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>каждую %Ln минуту</numerusform>
            <numerusform>каждые %Ln минуты</numerusform>
            <numerusform>каждые %Ln минут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Обновить</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Меню</translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation>{done} из {feeds}</translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>Снять тему {name}</translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation>правило: {reason}</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>по её правилу</translation>
    </message>
    <message>
        <source>learnt: {words}</source>
        <translation>изучено: {words}</translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation>Киноварь</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Голубой</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Пурпурный</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Серо-синий</translation>
    </message>
    <message>
        <source>Russet</source>
        <translation>Рыжий</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation>Темы объединены</translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation>Тема удалена; её статьи остаются</translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation>Тема переименована</translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Тема «{name}» создана</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics made: {names}</source>
        <translation>
            <numerusform>Создана %Ln тема: {names}</numerusform>
            <numerusform>Созданы %Ln темы: {names}</numerusform>
            <numerusform>Создано %Ln тем: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation>Тема «{name}» изменена</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Поиск сохранён</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Поиск переименован</translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation>Поиск изменён</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Поиск удалён</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Порядок изменён</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>Тема перемещена</translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation>Тема, в которой есть другие, не может стоять внутри темы</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Разделить «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation>
            <numerusform>&amp;Название темы для %Ln статьи</numerusform>
            <numerusform>&amp;Название темы для %Ln статей</numerusform>
            <numerusform>&amp;Название темы для %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation>Тема с таким названием есть; её статьи можно объединить.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation>«{name}» отделена</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation>Изменить тему</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Новая тема</translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation>Разметить и уже &amp;сохранённые статьи</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Правило</translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation>Подходящие статьи получают тему, когда приходят. Пишется как запрос, например «редкоземельн*» OR неодим. Оставьте пустым, чтобы размечать только вручную.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation>Другая тема уже так названа.</translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation>
            <numerusform>Подходит {total} из %Ln сохранённой статьи.</numerusform>
            <numerusform>Подходит {total} из %Ln сохранённых статей.</numerusform>
            <numerusform>Подходит {total} из %Ln сохранённых статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation>
            <numerusform>%Ln из них ещё без этой темы.</numerusform>
            <numerusform>%Ln из них ещё без этой темы.</numerusform>
            <numerusform>%Ln из них ещё без этой темы.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation>
            <numerusform>Разметить и %Ln уже &amp;сохранённую статью</numerusform>
            <numerusform>Разметить и %Ln уже &amp;сохранённые статьи</numerusform>
            <numerusform>Разметить и %Ln уже &amp;сохранённых статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation>Найти или создать тему</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation>эта статья</translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation>Enter ставит тему или снимает её ({meant}). Esc закрывает.</translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation>Создать «{name}», как называет лента</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Создать «{name}»</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, стоит</translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation>{name}, стоит на некоторых</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, не стоит</translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>Объединить «{name}»</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;С темой</translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation>Тема, с которой объединить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation>Другой темы пока нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation>
            <numerusform>%Ln статья перейдёт в «{into}».</numerusform>
            <numerusform>%Ln статьи перейдут в «{into}».</numerusform>
            <numerusform>%Ln статей перейдут в «{into}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation>Её правило добавится к правилу той темы.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Это можно отменить.</translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation>Создать тему…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation>
            <numerusform>Вы сохранили %Ln статью о «{name}»: сделать из этого тему?</numerusform>
            <numerusform>Вы сохранили %Ln статьи о «{name}»: сделать из этого тему?</numerusform>
            <numerusform>Вы сохранили %Ln статей о «{name}»: сделать из этого тему?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation>Создать тему {name}</translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation>Никогда не предлагать {name} как тему</translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation>«{name}» больше не предлагается</translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation>Темы не предложены</translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation>▸ Об этой теме</translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation>▾ Об этой теме</translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation>Об этой теме</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Близкие</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Открыть Broadsheet</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Отметить всё прочитанным</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit Broadsheet</source>
        <translation>Выйти из Broadsheet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread articles</source>
        <translation>
            <numerusform>%Ln непрочитанная статья</numerusform>
            <numerusform>%Ln непрочитанные статьи</numerusform>
            <numerusform>%Ln непрочитанных статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Всё прочитано</translation>
    </message>
    <message>
        <source>Stop refreshing ({done} of {feeds})</source>
        <translation>Остановить обновление ({done} из {feeds})</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Обновить сейчас</translation>
    </message>
    <message>
        <source>Next refresh at {time}</source>
        <translation>Следующее обновление в {time}</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>Выключены до {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выключены</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Включить снова</translation>
    </message>
    <message>
        <source>Off: these are quiet hours</source>
        <translation>Выключены: тихие часы</translation>
    </message>
    <message>
        <source>Off for an hour</source>
        <translation>Выключить на час</translation>
    </message>
    <message>
        <source>Off until the morning</source>
        <translation>Выключить до утра</translation>
    </message>
    <message>
        <source>Off until I turn them on</source>
        <translation>Выключить, пока не включу</translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation>Дальше непрочитанного нет</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation>Сначала выберите статью</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation>Снова показать всё окно (Esc)</translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation>Снова показать всё окно</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation>
            <numerusform>Статей по неделям: %Ln за полгода</numerusform>
            <numerusform>Статей по неделям: %Ln за полгода</numerusform>
            <numerusform>Статей по неделям: %Ln за полгода</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation>{first} – {last}: {count}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Добро пожаловать в Broadsheet</translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation>Отметьте, что вы хотели бы читать. Всё можно изменить позже, а загруженное останется доступным без сети.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation>Статьи, подходящие к теме, размечаются, когда приходят. Правило каждой темы можно изменить.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation>Загрузка списка лент…</translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation>Размечает статьи, которым подходит:</translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation>Или вставьте адрес сайта, который читаете</translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation>Адрес сайта, который вы читаете</translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation>&amp;Импорт списка (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation>Список лент прочитать не удалось. Ниже можно вставить адрес.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln лента</numerusform>
            <numerusform>%Ln ленты</numerusform>
            <numerusform>%Ln лент</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln тема</numerusform>
            <numerusform>%Ln темы</numerusform>
            <numerusform>%Ln тем</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation>Начать: {feeds} и {topics}</translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation>Начать: {chosen}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Начать чтение</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Отменить: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Повторить: {what}</translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation>Сначала выберите тему и выделите или найдите статьи, которые нужно отделить</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Сохранить страницу</translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation>Адрес страницы или путь к файлу HTML</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Адрес скопирован</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>Действует с этого момента</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>List and window</source>
        <translation>Список и окно</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Три колонки</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>Список над статьёй</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Поочерёдно</translation>
    </message>
    <message>
        <source>columns panes vertical split single</source>
        <translation>колонки панели вертикально разделить одна</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Располо&amp;жение</translation>
    </message>
    <message>
        <source>dates headings today yesterday group</source>
        <translation>даты заголовки сегодня вчера группа</translation>
    </message>
    <message>
        <source>Part the &amp;list by days</source>
        <translation>Делить список по &amp;дням</translation>
    </message>
    <message>
        <source>One undo takes back what one turn of the wheel marked.</source>
        <translation>Одна отмена возвращает то, что отметил один поворот колеса.</translation>
    </message>
    <message>
        <source>unread scrolling wheel</source>
        <translation>непрочитанное прокрутка колесо</translation>
    </message>
    <message>
        <source>Mark read what is scrolled &amp;past in the list</source>
        <translation>Отмечать прочитанным пролистанное &amp;в списке</translation>
    </message>
    <message>
        <source>Show how far an article is r&amp;ead</source>
        <translation>Показывать, сколько про&amp;читано</translation>
    </message>
    <message>
        <source>progress line minutes left</source>
        <translation>прогресс линия минуты осталось</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, nothing glides unless you say always.</source>
        <translation>Если система просит меньше движения, ничто не скользит, пока не выбрано «всегда».</translation>
    </message>
    <message>
        <source>animation reduced motion glide</source>
        <translation>анимация меньше движения скольжение</translation>
    </message>
    <message>
        <source>S&amp;mooth scrolling</source>
        <translation>П&amp;лавная прокрутка</translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation>Отменено частично: {what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>Не отменено: {what}</translation>
    </message>
    <message>
        <source>Done again in part: {what}</source>
        <translation>Повторено частично: {what}</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>Не повторено: {what}</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Не получилось; подробности в журнале</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation>Выделить: {color}</translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation>Подписка уже есть</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Перейти к ней</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Перейти к {title}</translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation>Сейчас в ней нет статей.</translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation>Показать тему {name}</translation>
    </message>
</context>
<context>
    <name>_OfferButton</name>
    <message>
        <source>+ {name}?</source>
        <translation>+ {name}?</translation>
    </message>
    <message>
        <source>because “{words}”</source>
        <translation>потому что «{words}»</translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation>Добавить предложенную тему {name}</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln сюжет</numerusform>
            <numerusform>%Ln сюжета</numerusform>
            <numerusform>%Ln сюжетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation>
            <numerusform>%Ln мин чтения</numerusform>
            <numerusform>%Ln мин чтения</numerusform>
            <numerusform>%Ln мин чтения</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Другие сюжеты</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Только у {source}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>развивается</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stories were left out at this length.</source>
        <translation>
            <numerusform>При этом объёме не вошёл ещё %Ln сюжет.</numerusform>
            <numerusform>При этом объёме не вошли ещё %Ln сюжета.</numerusform>
            <numerusform>При этом объёме не вошли ещё %Ln сюжетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation>
            <numerusform>ещё %Ln статья</numerusform>
            <numerusform>ещё %Ln статьи</numerusform>
            <numerusform>ещё %Ln статей</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Это всё.</translation>
    </message>
    <message>
        <source>{rest} of this time can be found in the list.</source>
        <translation>В списке за это время: {rest}.</translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation>Почему это здесь:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation>
            <numerusform>%Ln источник пишет об этом своими словами</numerusform>
            <numerusform>%Ln источника пишут об этом своими словами</numerusform>
            <numerusform>%Ln источников пишут об этом своими словами</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation>это из вашей темы {name}</translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation>{name} публикует редко</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>это недавнее</translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation>вы сохранили статью из этого</translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation>вы часто сохраняете статьи {name}</translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation>это продолжает прежний день</translation>
    </message>
    <message>
        <source>you want more of {name} in the digest</source>
        <translation>вы хотите больше из {name} в дайджесте</translation>
    </message>
    <message>
        <source>lower, for you want less of {name} in the digest</source>
        <translation>ниже, потому что вы хотите меньше из {name} в дайджесте</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>полуночи</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d MMM</translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation>{weekday}, {day} {month}</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day} {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} {month} {year}, {time}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Дайджест</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Главный сюжет</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Всё остальное</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation>{count} мин чтения</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>с {moment}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>развивается</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новое</translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation>Назад к дайджесту</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Это всё.</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Только у {source}</translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation>Статей в неделю</translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation>{date}: {articles}</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Главные сюжеты</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Другие сюжеты</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Как это было</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation>
            <numerusform>При этом объёме не вошёл ещё %n сюжет.</numerusform>
            <numerusform>При этом объёме не вошли ещё %n сюжета.</numerusform>
            <numerusform>При этом объёме не вошли ещё %n сюжетов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation>
            <numerusform>Не показана ещё %n статья за это время.</numerusform>
            <numerusform>Не показаны ещё %n статьи за это время.</numerusform>
            <numerusform>Не показано ещё %n статей за это время.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n сюжет</numerusform>
            <numerusform>%n сюжета</numerusform>
            <numerusform>%n сюжетов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n источник</numerusform>
            <numerusform>%n источника</numerusform>
            <numerusform>%n источников</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>Сервер слишком долго не отвечал. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation>Сервер недоступен. Проверьте сеть и адрес.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation>По этому адресу ничего нет. Проверьте его или попробуйте адрес самого сайта.</translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation>То, что было по этому адресу, убрано навсегда.</translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation>Сервер показывает это только после входа; здесь это невозможно.</translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation>Ответила страница входа. Войдите в сеть и попробуйте снова.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation>Сервер просит обращаться к нему реже. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation>На сервере сбой. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation>Адрес ведёт по кругу. Попробуйте там другой.</translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation>Адрес ведёт туда, где читать нельзя.</translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation>Этот адрес прочитать нельзя. Проверьте, нет ли опечатки.</translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation>Там слишком много для ленты или страницы, поэтому это не прочитано.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation>Ответ упакован так, что его нельзя прочитать.</translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation>По этому адресу нет ни ленты, ни страницы.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation>Сервер прислал пустой ответ. Попробуйте позже.</translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation>То, что там есть, слишком повреждено, чтобы это прочитать.</translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation>Чтение заняло слишком много времени и было остановлено.</translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation>Библиотека занята. Попробуйте снова через минуту.</translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation>статьи с обоими словами, прописными или строчными, с диакритикой или без</translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation>слова, стоящие подряд; найдётся и rare-earths</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>слова, которые так начинаются</translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation>фраза, последнее слово которой может продолжаться</translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation>английское слово во всех формах: sanctions, sanctioned, sanctioning</translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation>слово точно как написано; это важно в правилах, где слова находят свои другие формы</translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation>слова или фразы, между которыми не более 8 слов, в любом порядке</translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation>слова китайского, японского, тайского и других языков без пробелов, внутри предложения</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>слова в заголовке</translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation>заголовки, подходящие к регулярному выражению (RE2: без просмотра вокруг)</translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation>слова в имени автора</translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation>статьи лент, в названии или адресе которых это есть</translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation>статьи лент из папки и из вложенных в неё</translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation>статьи с темой; tag: значит то же</translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation>статьи на языке, по двум его буквам</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Когда и какой длины</translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation>начиная с дня, месяца (2026-11) или года (2026)</translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation>до его начала</translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation>от одного до другого включительно; также &gt;=2026-11 или ..2025</translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation>не старше часов (12h), дней или недель (2w)</translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation>по длине в словах: также &lt;300, 300..800</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Отметки и заметки</translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation>непрочитанные, прочитанные или сохранённые статьи</translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation>статьи с изображением</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>слова в ваших заметках</translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation>слова, которые вы выделили</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Вместе</translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation>статьи, похожие на статью с этим номером, по её самым редким словам</translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation>статьи сюжета с этим номером</translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation>либо то, либо другое; | значит то же</translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation>оба; пробел значит то же</translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation>не; NOT значит то же</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>скобки группируют</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Ленты</translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation>{rule}
Это правило даёт сбой и пропускается, пока его не изменят.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранённые</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Сохранённые страницы</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Требуют внимания</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation>полный текст</translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation>текст ленты</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation>текст ленты; на её странице меньше</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation>текст ленты; её страница для подписчиков</translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation>✓ полностью без сети</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation>Сервер слишком долго не отвечал. Позже он будет опрошен снова.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation>Имя сервера не найдено. Проверьте сеть, затем адрес.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation>Сервер недоступен. Проверьте сеть; позже он будет опрошен снова.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation>Сертификату сервера нельзя доверять, поэтому с него ничего не прочитано.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation>Срок сертификата сервера истёк. Его владелец должен его обновить; если так со всеми сайтами, проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation>Сертификат сервера выдан другому сайту, поэтому ничего не прочитано. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation>Сервер ручается за себя только сам. Если он ваш, добавьте его сертификат к тем, которым доверяет эта система.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation>Сертификат сервера выдан центром, которому эта система не доверяет.</translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation>Прокси использовать не удалось. Проверьте его адрес в настройках.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation>По этому адресу больше ничего нет. Найдите новый на сайте.</translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation>Издатель закрыл эту ленту, поэтому она больше не проверяется. Отпишитесь; что вы сохранили или разметили, останется.</translation>
    </message>
    <message>
        <source>The server refuses to show this feed. If it wants a name and password, give them in its properties.</source>
        <translation>Сервер отказывается показывать эту ленту. Если ему нужны имя и пароль, укажите их в свойствах ленты.</translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation>Вместо ленты ответила страница входа. Войдите в сеть и повторите.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation>Сервер просит обращаться к нему реже. Он будет опрошен, когда позволит.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation>Сервер отклонил запрос. Проверьте адрес.</translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation>На сервере сбой. Позже он будет опрошен снова.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation>Адрес ведёт по кругу. Найдите на сайте другой.</translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation>Адрес ведёт туда, где лентам читать нельзя.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Этот адрес прочитать нельзя.</translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation>Ответ больше, чем должна быть лента, поэтому он не прочитан.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation>Ответ упакован так, что его нельзя прочитать. Позже он будет запрошен снова.</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation>По этому адресу нет ленты. Найдите на сайте другую.</translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation>Это файл программы, из которой импортировать нельзя.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation>Файл повреждён, прочитать его не удалось. Экспортируйте его заново и попробуйте снова.</translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation>На этой странице нет статьи, которую можно сохранить.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation>Сервер прислал пустой ответ. Позже он будет опрошен снова.</translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation>Лента слишком повреждена, чтобы её прочитать. Позже она будет запрошена снова.</translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation>Чтение ленты заняло слишком много времени и было остановлено. Позже она будет запрошена снова.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Файл прочитать нельзя. Проверьте, на месте ли он.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation>Файл не удалось записать. Проверьте папку, права и место на диске.</translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation>Статья сохраняется как .pdf, .epub, .html, .md или .txt, список — как .md или .jsonl; имя файла оканчивается иначе.</translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation>Письмо пока отправить нельзя. Укажите в настройках почтовый сервер и адрес.</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation>Почтовый сервер не принимает это имя и пароль либо получил бы их открытым текстом.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation>Почтовый сервер не принял письмо. Проверьте адреса.</translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation>Программа, которая пишет эту ленту, завершилась с ошибкой. Запустите её вручную, чтобы узнать причину; позже она будет запущена снова.</translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation>Это не изображение, которое можно показать.</translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation>Идёт другое обновление этой библиотеки.</translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation>Здесь пока нет библиотеки.</translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation>Эта библиотека создана более новой версией Broadsheet. Установите её, чтобы открыть; ничего не изменено.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation>Файл на месте библиотеки — не библиотека Broadsheet. Он не тронут.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation>Библиотека повреждена. Восстановите одну из копий в её папке «backups».</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation>Библиотека занята другой программой. Попробуйте снова через минуту.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>Диск заполнен. Освободите место и попробуйте снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation>Здесь библиотеку можно только читать, поэтому ничего нельзя сохранить или отметить.</translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation>Библиотеку прочитать нельзя. Проверьте диск и права на файл.</translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation>Broadsheet не удалось это сделать; подробности в журнале.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation>Правило смотрит статью один раз, когда она приходит, поэтому «newer:» в нём стоять не может.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation>Правило смотрит статью один раз, когда она приходит, поэтому «is:» и «topic:», заметки, сюжеты и «similar:» в нём стоять не могут.</translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation>Здесь нет слова, которое можно искать.</translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation>Такой темы нет: {part}</translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation>Такой ленты нет: {part}</translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation>Такой папки нет: {part}</translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation>Такой статьи нет: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation>«{part}» искали как простой текст: такого поля нет</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation>«{part}» искали как простой текст: is: принимает unread, read или saved, has: принимает picture</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation>«{part}» искали как простой текст: после двоеточия ничего нет</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation>«{part}» искали как простой текст: дата пишется 2026, 2026-11 или 2026-11-05</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation>«{part}» искали как простой текст: возраст пишется 12h, 7d или 2w</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation>«{part}» искали как простой текст: нужно число, words: также &gt;800 или 300..800</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation>«{part}» искали как простой текст: язык пишется en, de или zh</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation>«{part}» искали как простой текст: это не регулярное выражение, которое можно выполнить</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation>«{part}» искали как простой текст: напишите два слова и расстояние, как в near(cobalt mine, 8)</translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation>{part} не закрыто; прочитано до конца</translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation>У скобки нет пары: {part}</translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation>В «{part}» нет слова для поиска, это пропущено</translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation>«{part}»: звёздочка действует только в конце, поэтому слова искали как есть</translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation>Запрос слишком длинный; прочитано до «{part}»</translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation>Скобки внутри стольких скобок уже не действуют: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation>«{part}» искали как простой текст</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без названия</translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation>«{title}» содержит слишком много</translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation>«{title}»: {address} — не веб-адрес</translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation>«{title}» ведёт к другому списку, за которым программа не следует</translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation>«{title}» не называет ленты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln статья</numerusform>
            <numerusform>%Ln статьи</numerusform>
            <numerusform>%Ln статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
            <numerusform>%Ln мин</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>There is no program “{program}” here. Check its name or path.</source>
        <translation>Здесь нет программы «{program}». Проверьте имя или путь.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file. Those cannot be given an article safely.</source>
        <translation>«{program}» — пакетный файл. Передать ему статью безопасно нельзя.</translation>
    </message>
    <message>
        <source>“{program}” could not be started.</source>
        <translation>Не удалось запустить «{program}».</translation>
    </message>
</context>
</TS>
