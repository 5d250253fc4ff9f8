<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>Über Broadsheet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation>Ein Nachrichtenleser, der behält, was er geholt hat: zum Lesen, Verschlagworten und Wiederfinden, auch offline.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>&amp;Licence texts…</source>
        <translation>&amp;Lizenztexte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <translation>Benutzer&amp;name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pa&amp;sswort</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Nennt sich</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation>Broadsheets eigener Name</translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation>N&amp;ennt sich</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation>Cookie: name=value</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Kopf&amp;zeilen</translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation>Eine je Zeile. Cookies und Schlüssel liegen, wo die Passwörter liegen; Punkte stehen für das, was hinterlegt ist.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Liegt in einer Datei der Bibliothek, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation>Feed &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation>&amp;Seite speichern…</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation>Abos &amp;importieren…</translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation>&amp;Themen und Filter importieren…</translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation>Start&amp;feeds und -themen…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation>Artikel s&amp;peichern unter…</translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation>&amp;Notizen dieses Artikels exportieren…</translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation>Alle Noti&amp;zen oder die eines Themas exportieren…</translation>
    </message>
    <message>
        <source>Send the di&amp;gest by mail</source>
        <translation>Überblick per &amp;Mail senden</translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation>Alle Feeds &amp;aktualisieren</translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation>&amp;Volltexte dieses Feeds holen</translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation>Akt&amp;ualisieren anhalten</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation>Feed unterbre&amp;chen oder fortsetzen</translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation>Feeds mit St&amp;örungen</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster schlie&amp;ßen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>Diese Suche s&amp;peichern…</translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation>F&amp;ilter…</translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation>&amp;Hilfe zur Suche…</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>Adresse &amp;einfügen</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Um&amp;benennen</translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation>Entfernen oder abbeste&amp;llen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Hell oder &amp;dunkel</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>Kompakte &amp;Liste</translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation>Liste nach T&amp;agen gliedern</translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation>Übe&amp;rblättertes als gelesen markieren</translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation>Storys in eine Zeile e&amp;inklappen</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>Sei&amp;tenleiste</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Au&amp;fteilung</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>Drei S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>Liste ü&amp;ber dem Artikel</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>Eins na&amp;ch dem anderen</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Nächster &amp;ungelesener</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>Vo&amp;riger ungelesener</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Seite &amp;weiter, dann nächster ungelesener</translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation>Zurück v&amp;on der Notiz</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>&amp;Befehle und Orte…</translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation>&amp;Überblick</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>Un&amp;gelesen</translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation>Gespei&amp;chert</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Alle Artikel</translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation>Zurück von der &amp;Suche</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>Arti&amp;kel</translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation>Thema {n}</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Themen</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>In neuem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation>&amp;Audio, Video oder Datei öffnen</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;Gelesen oder ungelesen</translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation>Speichern oder nicht &amp;mehr</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>Adresse &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation>&amp;Volltext oder Feedtext</translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation>V&amp;olltexte der Auswahl holen</translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation>B&amp;ilder jetzt holen</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>Vo&amp;rlesen</translation>
    </message>
    <message>
        <source>Stop readin&amp;g aloud</source>
        <translation>Vorlesen b&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation>Auswahl &amp;hervorheben</translation>
    </message>
    <message>
        <source>Ne&amp;w folder…</source>
        <translation>Neuer &amp;Ordner…</translation>
    </message>
    <message>
        <source>Topics 1 to {n}</source>
        <translation>Themen 1 bis {n}</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Aus anderem &amp;Reader importieren…</translation>
    </message>
    <message>
        <source>Export su&amp;bscriptions…</source>
        <translation>Abos &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export topics and fi&amp;lters…</source>
        <translation>The&amp;men und Filter exportieren…</translation>
    </message>
    <message>
        <source>&amp;Export the selection or the list…</source>
        <translation>Auswahl oder &amp;Liste exportieren…</translation>
    </message>
    <message>
        <source>Print article or &amp;digest…</source>
        <translation>Artikel oder Überblick &amp;drucken…</translation>
    </message>
    <message>
        <source>Refres&amp;h this feed</source>
        <translation>Diesen Feed a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Feed properties…</source>
        <translation>Feed-Ei&amp;genschaften…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>Neuer &amp;Filter…</translation>
    </message>
    <message>
        <source>Find in the &amp;article or digest</source>
        <translation>In &amp;Artikel oder Überblick suchen</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>S&amp;how muted stories</source>
        <translation>&amp;Stumme Storys zeigen</translation>
    </message>
    <message>
        <source>&amp;Article alone</source>
        <translation>Nur den Artikel &amp;zeigen</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>Seite &amp;zurück</translation>
    </message>
    <message>
        <source>Save audio, &amp;video or file…</source>
        <translation>Audio, Video oder Datei spei&amp;chern…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>Save &amp;everything listed</source>
        <translation>Alles A&amp;ufgelistete speichern</translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation>Alle als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Themen…</translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation>Themen der ganzen &amp;Liste…</translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation>Vorgeschlagenes Thema &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation>Vorgeschlagenes Thema &amp;ablehnen</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Neues Thema…</translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation>Angebotenes Thema anle&amp;gen…</translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation>Angebotenes Thema abl&amp;ehnen</translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation>Thema bear&amp;beiten…</translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation>Auswahl oder Liste ab&amp;spalten…</translation>
    </message>
    <message>
        <source>Sen&amp;d to</source>
        <translation>Sen&amp;den an</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>&amp;E-Mail…</translation>
    </message>
    <message>
        <source>&amp;Commands of your own…</source>
        <translation>Eigene &amp;Befehle…</translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation>&amp;Story</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation>&amp;Ausklappen oder einklappen</translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation>Zwei Artikel &amp;vergleichen</translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation>Story als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>Story &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation>Story stu&amp;mm schalten oder nicht mehr</translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation>Aus der Auswahl &amp;eine Story machen</translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation>Aus der Story &amp;herausnehmen</translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation>Auswahl a&amp;bspalten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Alle &amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten &amp;ändern…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Neuerungen</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Über Broadsheet</translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation>+ Thema</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Thema hinzufügen</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation>Etwas ist schiefgegangen; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation>Die neuen Artikel in die Liste holen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation>
            <numerusform>%Ln neuer Artikel: hereinholen</numerusform>
            <numerusform>%Ln neue Artikel: hereinholen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation>
            <numerusform>%Ln weitere Zeile</numerusform>
            <numerusform>%Ln weitere Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation>Tabelle mit {rows} und {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln Spalte</numerusform>
            <numerusform>%Ln Spalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Tabelle öffnen</translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation>An der Quelle weiterlesen</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Eingebettete Seite</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Complete offline: all of the text and its pictures are here</source>
        <translation>Vollständig offline: Der ganze Text und seine Bilder sind hier</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>Artikel speichern unter</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gespeichert als {name}</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>Artikel wird gespeichert…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation>Der Drucker hat den Artikel nicht angenommen</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Von {author}</translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation>{minutes} Lesezeit</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation>Link öffnen</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Linkadresse kopieren</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Datei speichern unter…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>Dieser Artikel konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Unbekannte Quelle</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>mit Notizen</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>vollständig offline</translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation>aus der Story darüber</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>Themen: {names}</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation>So viele Fenster sind schon offen; schließen Sie erst einige</translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation>Artikel je Woche</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Die wichtigsten Geschichten</translation>
    </message>
    <message>
        <source>Articles a week: {weeks}</source>
        <translation>Artikel je Woche: {weeks}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es verlief</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles from {day}</source>
        <translation>
            <numerusform>%Ln Artikel ab dem {day}</numerusform>
            <numerusform>%Ln Artikel ab dem {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusMessages</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation>Seit dem letzten Überblick</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Eigene Daten…</translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation>Frühere Überblicke</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>EPUB exportieren</translation>
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
        <translation>Als {kind} exportieren</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>More ways out of the page</source>
        <translation>Weitere Wege aus der Seite</translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation>✓ Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation>Überblick als gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Send by mail</source>
        <translation>Per &amp;Mail senden</translation>
    </message>
    <message>
        <source>Save as a &amp;letter…</source>
        <translation>Als &amp;Brief sichern…</translation>
    </message>
    <message>
        <source>Save as plain &amp;text…</source>
        <translation>Als reinen &amp;Text sichern…</translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation>Aufbewahrte Überblicke…</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>Ein früherer Tag</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Länge: {length}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln Minute</numerusform>
            <numerusform>%Ln Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation>{own} von {whole} Sätzen stehen nur hier</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>„{title}“ öffnen</translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation>Text von {source}. {told}</translation>
    </message>
</context>
<context>
    <name>CommandEditor</name>
    <message>
        <source>Commands of your own</source>
        <translation>Eigene Befehle</translation>
    </message>
    <message>
        <source>Send articles to other programs, or to an address of the web.</source>
        <translation>Artikel an andere Programme oder an eine Adresse im Web senden.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Neu aus &amp;Vorlage</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Neuer Befehl</translation>
    </message>
    <message>
        <source>Name or path of a program, or https://…</source>
        <translation>Name oder Pfad eines Programms, oder https://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>What is filled in: {words}</source>
        <translation>Eingesetzt wird: {words}</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Program or address</source>
        <translation>&amp;Programm oder Adresse</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumente</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Enter a program or an address.</source>
        <translation>Geben Sie ein Programm oder eine Adresse ein.</translation>
    </message>
    <message>
        <source>Opens: {words}</source>
        <translation>Öffnet: {words}</translation>
    </message>
    <message>
        <source>Runs: {words}</source>
        <translation>Startet: {words}</translation>
    </message>
    <message>
        <source>These keys already do “{action}”; choose others.</source>
        <translation>Diese Tasten tun schon „{action}“; wählen Sie andere.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Programm wählen</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation>Zwei Fassungen einer Story</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation>Markiert ist, was nur eine von beiden sagt. n und p führen von Stelle zu Stelle, Tab zum anderen Text.</translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation>Einer dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>Beide sprechen von: {words}</translation>
    </message>
    <message>
        <source>Their headlines say much the same in other words</source>
        <translation>Ihre Überschriften sagen fast dasselbe in anderen Worten</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation>Die Bilder sind gerade nicht zu bekommen</translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation>Bilder werden geholt…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation>
            <numerusform>{count} von %Ln Volltext geholt</numerusform>
            <numerusform>{count} von %Ln Volltexten geholt</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation>Die Seite gab nicht mehr her als der Feed; dessen Text bleibt</translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation>Volltext wird geholt…</translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation>Alle Seiten hier wurden schon gelesen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {feeds} feeds</source>
        <translation>{done} von {feeds} Feeds</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Arbeitsumgebung</translation>
    </message>
    <message>
        <source>&amp;Edit commands…</source>
        <translation>Befehle &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Open an article in a program, look a word up, translate it.</source>
        <translation>Einen Artikel in einem Programm öffnen, ein Wort nachschlagen oder übersetzen.</translation>
    </message>
    <message>
        <source>send to open with dictionary translate share external</source>
        <translation>senden öffnen mit wörterbuch übersetzen teilen extern</translation>
    </message>
    <message>
        <source>Send articles to</source>
        <translation>Artikel senden an</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Hier gibt es zurzeit keinen Infobereich.</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>taskleiste benachrichtigung tray status</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Symbol im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>Only where there is a tray. Quit ends the program then.</source>
        <translation>Nur wo es einen Infobereich gibt. Dann beendet „Beenden“ das Programm.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>S&amp;chließen lässt das Programm im Infobereich laufen</translation>
    </message>
    <message>
        <source>close minimise background</source>
        <translation>schließen minimieren hintergrund</translation>
    </message>
    <message>
        <source>badge number icon</source>
        <translation>zähler zahl symbol</translation>
    </message>
    <message>
        <source>Start Broadsheet &amp;with the computer</source>
        <translation>Broadsheet mit dem Computer &amp;starten</translation>
    </message>
    <message>
        <source>autostart login session boot</source>
        <translation>autostart anmeldung sitzung hochfahren</translation>
    </message>
    <message>
        <source>Count of unread articles on the doc&amp;k or taskbar</source>
        <translation>Zahl der &amp;ungelesenen Artikel auf Dock oder Taskleiste</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Mini&amp;miert starten</translation>
    </message>
    <message>
        <source>hidden background</source>
        <translation>verborgen hintergrund</translation>
    </message>
    <message>
        <source>In the tray, or in the taskbar.</source>
        <translation>Im Infobereich oder in der Taskleiste.</translation>
    </message>
    <message>
        <source>The status bar tells of what arrives all the same.</source>
        <translation>Die Statusleiste sagt trotzdem, was ankommt.</translation>
    </message>
    <message>
        <source>do not disturb silence night</source>
        <translation>nicht stören ruhe nacht still</translation>
    </message>
    <message>
        <source>No notifications in these &amp;hours</source>
        <translation>&amp;Keine Benachrichtigungen in diesen Stunden</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Ruhezeit</translation>
    </message>
    <message>
        <source>launcher desktop file install icon shortcut</source>
        <translation>starter desktop-datei installieren symbol verknüpfung</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Anwendungsmenü</translation>
    </message>
    <message>
        <source>Open links to feeds and lists of &amp;subscriptions with Broadsheet</source>
        <translation>Verweise auf &amp;Feeds und Abonnementlisten mit Broadsheet öffnen</translation>
    </message>
    <message>
        <source>default opml handler feed</source>
        <translation>standard opml feed öffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the menu</source>
        <translation>Aus dem Menü &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add to the menu</source>
        <translation>Ins Menü &amp;aufnehmen</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation>Diesen Überblick gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation>Überblick als gelesen markiert</translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>Books</source>
        <translation>Bücher</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Briefe</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation>Überblick exportieren</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation>Der Überblick wird geschrieben…</translation>
    </message>
    <message>
        <source>Show a digest first</source>
        <translation>Zeigen Sie zuerst einen Überblick</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>The printer did not take the digest</source>
        <translation>Der Drucker hat den Überblick nicht angenommen</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Find in this digest</source>
        <translation>In diesem Überblick suchen</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>Nicht in diesem Überblick</translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation>Die Seite wird zusammengestellt…</translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation>In dieser Zeit kam nichts. Ein ruhiger Tag ist ein guter Tag.</translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation>Aus dieser Zeit ragt nichts heraus. Alles steht in der Liste.</translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation>Ihr Überblick von {time} ist fertig</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation>Die Liste kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation>Keine gespeicherten Seiten</translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation>Fügen Sie die Adresse eines Artikels ein oder ziehen Sie sie hierher, um ihn einzeln aufzubewahren.</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Noch keine Feeds</translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation>Fügen Sie die Adresse einer Website hinzu, die Sie gern lesen; ihre Artikel erscheinen dann hier.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation>Jedes Wort einer Suche muss vorkommen. Versuchen Sie weniger Wörter oder einen Anfang wie „sanktion*“.</translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation>Gesucht wurde nur in {place}.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation>Ohne {part}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Diesen Feed aktualisieren</translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation>Diesen Feed gibt es nicht mehr</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation>Dieser Feed konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Noch nicht geholt</translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation>Seine Artikel erscheinen mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Keine Artikel</translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation>Als dieser Feed zuletzt gelesen wurde, enthielt er keine Artikel.</translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation>Seine Regel bearbeiten</translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation>Noch kein Artikel trägt dieses Thema</translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation>Seine Regel versieht, was ankommt. Sie kann auch alle gespeicherten Artikel durchgehen.</translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation>Vergeben Sie das Thema mit T, ziehen Sie Artikel hierher, oder geben Sie ihm eine Regel für alles, was ankommt.</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Ein leerer Ordner</translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation>Ziehen Sie in der Seitenleiste Feeds darauf, oder fügen Sie einen hinzu.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Noch keine Artikel</translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation>Sie erscheinen mit der nächsten Aktualisierung.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation>Ungelesene zeigen</translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation>Gespeicherte zeigen</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Alles gelesen</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Nichts wartet.</translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation>Nichts seit Mitternacht</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation>Drücken Sie bei einem Artikel S, und er bleibt hier, solange Sie möchten.</translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation>Dieser Artikel brachte keine Datei mit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation>Speichern der Datei abgebrochen</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Datei wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation>Was Feeds holt, ist unerwartet stehen geblieben und startet neu</translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation>Was Feeds holt, ist wiederholt stehen geblieben; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation>
            <numerusform>%Ln Prüfung misslang</numerusform>
            <numerusform>%Ln Prüfungen nacheinander misslangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation>Seit {moment} · {failures}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Neue Adresse verwenden</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation>Die Website nennt eine andere Adresse: {address}</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation>Seite gespeichert</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Abos importieren</translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation>OPML-Listen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Abos exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation>
            <numerusform>%Ln Feed geschrieben</numerusform>
            <numerusform>%Ln Feeds geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation>Nichts Neues: Alle diese Feeds waren schon da</translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation>Einige Zeilen der Liste wurden ausgelassen: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed abonniert</numerusform>
            <numerusform>%Ln Feeds abonniert</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation>Feed umbenannt</translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation>Ordner umbenannt</translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation>Abbestellt. Gespeicherte und mit Themen versehene Artikel bleiben</translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation>Ordner entfernt; seine Feeds bleiben</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>Ordner angelegt</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>Feeds verschoben</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Ordner verschoben</translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation>Feed-Eigenschaften</translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation>Teile der Eigenschaften</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>&amp;Abbestellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation>Er ist von {address} hierher umgezogen.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nie</translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation>{read}; unterbrochen seit {moment}</translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation>{read}; erst wieder, wenn Sie es verlangen</translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation>{read}; nächstes Mal {next}</translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation>
            <numerusform>{articles}, %Ln ungelesen</numerusform>
            <numerusform>{articles}, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Seit {moment}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation>Eigener Name des Feeds</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation>Auf neue Artikel prüfen</translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation>Wie üblich ({interval})</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>Auf Neues &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation>&amp;Unterbrochen: nichts holen, bis ich fortsetze</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Volltexte</translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation>Holen, wo der Feed nur Anrisse bringt</translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation>Für jeden Artikel holen und im Volltext öffnen</translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation>Keine holen, bevor ich es verlange</translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation>&amp;Volltexte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation>Die aller Artikel holen</translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation>Die gespeicherter Artikel holen</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>In the digest</source>
        <translation>Im Überblick</translation>
    </message>
    <message>
        <source>Show more of it: its stories stand higher</source>
        <translation>Mehr davon zeigen: ihre Storys stehen höher</translation>
    </message>
    <message>
        <source>Show as much as of others</source>
        <translation>So viel wie von anderen zeigen</translation>
    </message>
    <message>
        <source>Show less of it: its stories stand lower</source>
        <translation>Weniger davon zeigen: ihre Storys stehen tiefer</translation>
    </message>
    <message>
        <source>In the di&amp;gest</source>
        <translation>Im Überbli&amp;ck</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Artikel behalten</translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation>Wie alt sie auch sind</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>Ar&amp;tikel behalten</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Höchstens behalten</translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation>Wie viele es auch sind</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation>
            <numerusform>Den neuesten (%Ln)</numerusform>
            <numerusform>Die neuesten %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation>Was geht, kommt nicht wieder. Gespeicherte und mit Themen versehene Artikel bleiben immer.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>Erneut ve&amp;rsuchen</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Neuer Versuch…</translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation>Feed unterbrochen</translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation>Feed fortgesetzt</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse geändert</translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation>Ein anderer Ihrer Feeds hat diese Adresse schon</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Abstand geändert</translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation>Wahl der Bilder geändert</translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation>Wahl der Texte geändert</translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation>Behalteregel geändert. Sie gilt ab der nächsten Aktualisierung</translation>
    </message>
    <message>
        <source>More of {feed} in the digest, from the next one on</source>
        <translation>Mehr von {feed} im Überblick, ab dem nächsten</translation>
    </message>
    <message>
        <source>{feed} in the digest as usual, from the next one on</source>
        <translation>{feed} im Überblick wie üblich, ab dem nächsten</translation>
    </message>
    <message>
        <source>Less of {feed} in the digest, from the next one on</source>
        <translation>Weniger von {feed} im Überblick, ab dem nächsten</translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation>Anmeldung geändert; der Feed wird neu gelesen</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation>Filter gelöscht; was er ausgeblendet hat, ist wieder zu sehen</translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation>Die Arbeit des Filters ist zurückgenommen</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Benachrichtigungen ein</translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation>Benachrichtigungen aus</translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation>Themen, Suchen und Filter exportieren</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>Die Datei kann nicht geschrieben werden: {why}</translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation>Themen, Suchen und Filter exportiert</translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation>Themen, Suchen und Filter importieren</translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation>Diese Datei enthält keine Themen, Suchen oder Filter von Broadsheet</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Alles davon ist schon da</translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation>Themen, Suchen und Filter importiert</translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation>Filter angelegt</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filter geändert</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mich benachrichtigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Eingeschaltet</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation>Sieht Artikel an, wenn sie ankommen. Was er getan hat, steht in seinem Protokoll und lässt sich dort zurücknehmen.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation>Was der Filter getan hat</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Neu…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation>&amp;Gewähltes zurücknehmen</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation>{name}: {action}, bisher {count}</translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation>{name} (aus): {action}, bisher {count}</translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation>{name} (fehlerhaft, übergangen): {action}, bisher {count}</translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation>Noch keine Filter. Einer kann ausblenden, was Sie nie interessiert, oder speichern, was Sie immer lesen wollen.</translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation>„{query}“ hat noch auf nichts zugetroffen, was angekommen ist.</translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation>Was „{query}“ getan hat:</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>markiert als gelesen</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>benachrichtigt</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>blendet aus</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächste</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} von {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Nicht in diesem Artikel</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Name des neuen Ordners</translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Ordner umbenennen</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation>Einen Ordner dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation>Diese Website hat mehrere Feeds. Wählen Sie, welche Sie möchten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation>Stattdessen die Seite selbst speichern…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation>
            <numerusform>Eine Liste von Abos. Sie enthält %Ln Feed.</numerusform>
            <numerusform>Eine Liste von Abos. Sie enthält %Ln Feeds.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Darin ist nichts zu importieren.</translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation>Ordner bleiben erhalten. Feeds, die Sie schon abonniert haben, bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation>Eine Seite ohne Titel</translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation>Sie können diese Seite als Artikel speichern. Sie liegt dann unter Gespeicherte Seiten und lässt sich offline lesen.</translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation>&amp;Themen (wahlfrei)</translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation>Neue Themen, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation>Broadsheet: Handbuch</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation>Das Handbuch ist nicht hier. Es gehört in diesen Ordner: {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation>
            <numerusform>In %Ln Kapitel</numerusform>
            <numerusform>In %Ln Kapiteln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>Nirgends im Handbuch</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation>Feeds mit Störungen</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Alle erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation>&amp;Zurück zu den Artikeln</translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation>Alles andere geht weiter wie sonst: Ein gestörter Feed hält die übrigen nie auf.</translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation>Alle Feeds ließen sich bei der letzten Prüfung lesen.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Unterbrochen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation>Das ist Broadsheet {version}. Hilfe › Neuerungen sagt, was es bringt.</translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Eine Notiz zu diesen Worten schreiben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from another reader</source>
        <translation>Aus anderem Reader importieren</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation>Auch die Feeds &amp;abonnieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation>Wird importiert… {done} von {wanted}</translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation>Eine Datei von {reader}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nichts Neues: Alles ist schon hier.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>These read a file or run a program on this computer, now and at every refresh. Tick only what you know.</source>
        <translation>Diese lesen eine Datei oder starten ein Programm auf diesem Computer, jetzt und bei jeder Aktualisierung. Wählen Sie nur, was Sie kennen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation>
            <numerusform>%Ln Beitrag ist hier neu</numerusform>
            <numerusform>%Ln Beiträge sind hier neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation>
            <numerusform>%Ln ist schon hier und erhält seine Markierungen</numerusform>
            <numerusform>%Ln sind schon hier und erhalten ihre Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation>
            <numerusform>%Ln davon wird gespeichert</numerusform>
            <numerusform>%Ln davon werden gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation>
            <numerusform>%Ln Feed wird abonniert</numerusform>
            <numerusform>%Ln Feeds werden abonniert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation>
            <numerusform>%Ln neues Thema: {names}</numerusform>
            <numerusform>%Ln neue Themen: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation>
            <numerusform>%Ln ist schon hier, mit allen Markierungen</numerusform>
            <numerusform>%Ln sind schon hier, mit allen Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation>
            <numerusform>%Ln ohne Webadresse</numerusform>
            <numerusform>%Ln ohne Webadresse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation>
            <numerusform>%Ln doppelt in der Datei</numerusform>
            <numerusform>%Ln doppelt in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation>
            <numerusform>%Ln dort gelöscht</numerusform>
            <numerusform>%Ln dort gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation>
            <numerusform>%Ln, der kein Feed des Webs ist</numerusform>
            <numerusform>%Ln, die keine Feeds des Webs sind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation>
            <numerusform>%Ln über das hinaus, was ein Import fasst</numerusform>
            <numerusform>%Ln über das hinaus, was ein Import fasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation>
            <numerusform>%Ln, dort nicht gespeichert und aus keinem hier abonnierten Feed</numerusform>
            <numerusform>%Ln, dort nicht gespeichert und aus keinem hier abonnierten Feed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation>
            <numerusform>%Ln, dessen Text sich nicht säubern ließ</numerusform>
            <numerusform>%Ln, deren Text sich nicht säubern ließ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln aus einem anderen Grund</numerusform>
            <numerusform>%Ln aus einem anderen Grund</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation>Aufbewahrte Überblicke</translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation>In aufbewahrten Überblicken suchen</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Story</numerusform>
            <numerusform>%Ln Storys</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation>Ein Überblick wird hier aufbewahrt, wenn Sie ihn als gelesen markieren.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>Übersetzung Sprache Gebietsschema</translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation>Gilt, sobald Broadsheet neu startet. Datum und Zahlen richten sich danach.</translation>
    </message>
    <message>
        <source>La&amp;nguage of the window</source>
        <translation>Spra&amp;che des Fensters</translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation>&amp;Selbst vergeben, was es vorschlagen würde</translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation>Von {decided} Vorschlägen, über die Sie entschieden haben, waren {accepted} richtig ({percent} %).</translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation>Es wird vorgeschlagen, sobald {least} Artikel von Hand damit versehen sind; bisher sind es {examples}.</translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation>Es lernt aus dem, was Sie vergeben haben.</translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation>Sie haben noch über keinen Vorschlag entschieden; etwa {percent} % davon dürften richtig sein.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This package brings no text of its licence along.</source>
        <translation>Dieses Paket bringt keinen Text seiner Lizenz mit.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation>
            <numerusform>%Ln Artikel nach {name} geschrieben</numerusform>
            <numerusform>%Ln Artikel nach {name} geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Liste wird geschrieben…</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation>Wie die Liste gezeigt wird</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation>in {place} ✕</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation>Nur in {place} suchen</translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation>Überall gesucht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>neueste zuerst</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>älteste zuerst</translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation>Meistberichtetes zuerst</translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation>Meistberichtetes zuerst</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Bester Treffer zuerst</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>bester Treffer zuerst</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>The digest was sent</source>
        <translation>Der Überblick wurde gesendet</translation>
    </message>
    <message>
        <source>Sending the digest…</source>
        <translation>Der Überblick wird gesendet…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived.</source>
        <translation>Gesendet. Sehen Sie nach, ob der Brief angekommen ist.</translation>
    </message>
    <message>
        <source>Editions of the digest will arrive here.</source>
        <translation>Hier werden die Überblicke ankommen.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Mail</translation>
    </message>
    <message>
        <source>The server that sends your letters: your provider calls it SMTP or outgoing mail.</source>
        <translation>Der Server, der Ihre Briefe sendet: Ihr Anbieter nennt ihn SMTP oder Postausgang.</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Mailser&amp;ver</translation>
    </message>
    <message>
        <source>smtp e-mail email letter send digest</source>
        <translation>smtp e-mail email brief senden überblick</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>TLS when asked for (STARTTLS)</source>
        <translation>TLS auf Anforderung (STARTTLS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A password is sent only over TLS, or within this computer.</source>
        <translation>Ein Passwort wird nur über TLS gesendet oder innerhalb dieses Rechners.</translation>
    </message>
    <message>
        <source>Connection securit&amp;y</source>
        <translation>Verbindungss&amp;icherheit</translation>
    </message>
    <message>
        <source>ssl encryption mail</source>
        <translation>ssl verschlüsselung mail</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>number mail</source>
        <translation>nummer mail</translation>
    </message>
    <message>
        <source>&amp;User of the mail server</source>
        <translation>Ben&amp;utzer des Mailservers</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>anmeldung name</translation>
    </message>
    <message>
        <source>Password of the mail serve&amp;r</source>
        <translation>Passwort des Mailserve&amp;rs</translation>
    </message>
    <message>
        <source>login</source>
        <translation>anmeldung</translation>
    </message>
    <message>
        <source>Letters are &amp;from</source>
        <translation>Briefe sind v&amp;on</translation>
    </message>
    <message>
        <source>sender address mail</source>
        <translation>absender adresse mail</translation>
    </message>
    <message>
        <source>Letters &amp;go to</source>
        <translation>Briefe &amp;gehen an</translation>
    </message>
    <message>
        <source>recipient address mail</source>
        <translation>empfänger adresse mail</translation>
    </message>
    <message>
        <source>Send the digest that is made every da&amp;y</source>
        <translation>Den täglichen &amp;Überblick auch senden</translation>
    </message>
    <message>
        <source>mail schedule morning</source>
        <translation>mail zeitplan morgens</translation>
    </message>
    <message>
        <source>Send a tes&amp;t</source>
        <translation>&amp;Probebrief senden</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Probebrief senden</translation>
    </message>
    <message>
        <source>mail try letter</source>
        <translation>mail prüfen brief</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Im Schlüsselbund dieses Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Dieses System hat keinen Schlüsselbund: in einer Datei der Bibliothek, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>Usual: {port}</source>
        <translation>Üblich: {port}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation>Die Zwischenablage enthält keine Adresse</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
            <numerusform>%Ln Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
            <numerusform>%Ln Artikel als ungelesen markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation>
            <numerusform>Als gelesen markiert: %Ln überblättert</numerusform>
            <numerusform>Als gelesen markiert: %Ln überblätterte</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation>Nicht mehr gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation>
            <numerusform>%Ln Artikel gespeichert</numerusform>
            <numerusform>%Ln Artikel gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation>
            <numerusform>%Ln Artikel nicht mehr gespeichert</numerusform>
            <numerusform>%Ln Artikel nicht mehr gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>„{name}“ vergeben</translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation>„{name}“ entfernt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation>
            <numerusform>%Ln Artikel mit „{name}“ versehen</numerusform>
            <numerusform>%Ln Artikel mit „{name}“ versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation>
            <numerusform>„{name}“ von %Ln Artikel entfernt</numerusform>
            <numerusform>„{name}“ von %Ln Artikeln entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Thema „{name}“ angelegt</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation>Dossier der letzten 90 Tage</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Thema bearbeiten…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen mit…</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Thema löschen</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Suche bearbeiten…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>Unterordnen</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Diesen Feed aktualisieren</translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation>Diese Feeds aktualisieren</translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation>Volltexte holen</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Kein Ordner</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation>Feed-Eigenschaften…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Unterbrechen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Website öffnen</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Neuer Ordner darin…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Ordner entfernen</translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation>Alle abbestellen</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Story</translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation>Mich über neue Artikel benachrichtigen</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation>Wählen Sie einen in der Liste, oder drücken Sie j für den nächsten und k für den vorigen.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Kein Artikel gewählt</translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation>Dieser Artikel ist nicht mehr in der Bibliothek</translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation>Er wurde entfernt, während Sie hier waren. Drücken Sie j für den nächsten, k für den vorigen.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation>Was auf diesem Rechner liegt, wird nie über einen Proxy abgefragt.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation>socks http tor verbindung</translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation>Beginnt mit http://, https:// oder socks5://.</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation>A&amp;dresse des Proxys</translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation>socks host port</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>Benutzer des Prox&amp;ys</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>Anmeldung Name</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation>Pass&amp;wort des Proxys</translation>
    </message>
    <message>
        <source>login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation>Websites, die ohne Proxy abgefragt werden: Namen, Adressen oder Netze.</translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation>kein proxy umgehen</translation>
    </message>
    <message>
        <source>E&amp;xceptions</source>
        <translation>Ausna&amp;hmen</translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation>Diesen Proxy &amp;verwenden</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Diesen Proxy verwenden</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Liegt im Schlüsselbund dieses Systems.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Dieses System hat keinen Schlüsselbund: Liegt in einer Datei der Bibliothek, die nur Sie lesen können.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation>Wählen Sie zuerst Worte aus: mit der Maus oder mit Umschalt und den Pfeiltasten</translation>
    </message>
    <message>
        <source>A note that was being written is kept</source>
        <translation>Eine angefangene Notiz ist aufgehoben</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Hervorgehoben</translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation>In einer anderen Farbe hervorheben</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Hervorhebung entfernt</translation>
    </message>
    <message>
        <source>Note given up</source>
        <translation>Notiz verworfen</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Notiz entfernt</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Notiz behalten</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation>Strg+Eingabe; Esc lässt sie, wie sie war</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Eine Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation>Die Notiz „{words}“ bearbeiten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation>Die Notiz „{words}“ entfernen</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Hervorhebung, {color}</translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation>Nicht im Text, wie er jetzt gezeigt wird</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>„{words}“ zeigen</translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation>Eine Notiz zu „{words}“ schreiben</translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation>Die Hervorhebung „{words}“ entfernen</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Hervorhebung entfernen</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation>
            <numerusform>{name}: %Ln neuer, „{title}“</numerusform>
            <numerusform>{name}: %Ln neue, „{title}“</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation>Ihre Bibliothek wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>Dates of the briefing</source>
        <translation>Zeitraum der Übersicht</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show briefing</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation>Befehl, Feed, Thema oder Suche</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation>Unterbrochen seit {moment}. Seine Artikel bleiben; Neues wird nicht geholt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>Das Bild konnte nicht gespeichert werden: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation>Bilder jetzt holen</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation>Aller Artikel</translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation>Nur gespeicherter Artikel</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Nur, wenn ich es verlange</translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation>Für Feeds, deren Eigenschaften nichts anderes sagen. Andere kommen auf einen Klick.</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation>Bilder &amp;holen</translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation>bilder fotos herunterladen offline</translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation>Auch in &amp;Netzen mit abgerechneten Daten Bilder holen</translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation>getaktet mobil roaming tethering datenvolumen</translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation>Darüber hinaus gehen die ältesten zuerst, die gespeicherter Artikel zuletzt.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>Plat&amp;z für Bilder</translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation>speicher platz größe grenze cache</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Kopiert nach {path}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation>farben dunkel modus aussehen</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation>Broadsheets Wahl</translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation>schrift schriftfamilie serifen</translation>
    </message>
    <message>
        <source>Typeface &amp;of articles</source>
        <translation>Schri&amp;ftart der Artikel</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation>Auch mit + und - beim Lesen.</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>schrift zoom größer kleiner</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>Schrift&amp;größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation>&amp;Breite des Textes</translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation>spalte zeilenlänge schmal breit</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation>&amp;Zeilenabstand</translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation>durchschuss höhe abstand</translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation>Absätze im B&amp;locksatz</translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation>blocksatz ausrichtung bündig</translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation>Lange &amp;Wörter am Zeilenende trennen</translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation>silbentrennung trennstriche trennen</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Luftig</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;Dichte der Liste</translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation>zeilen kompakt</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>Nach einer halben Sekunde</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Nur von Hand</translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation>Wann ein geöffneter Artikel als gelesen gilt.</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation>ungelesen verzögerung</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation>Feeds können in ihren Eigenschaften einen eigenen Abstand haben.</translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation>aktualisieren abstand automatisch</translation>
    </message>
    <message>
        <source>Check feeds e&amp;very</source>
        <translation>Feeds &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation>Feeds beim Programmstart a&amp;ktualisieren</translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation>aktualisieren automatisch</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Wenn ich es verlange</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Jeden Tag um {time}</translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation>Vorher werden die Feeds aktualisiert. War das Programm geschlossen, entsteht der Überblick beim Start.</translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation>Überblick &amp;erstellen</translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation>morgen zeitplan ausgabe</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation>ordner pfad daten wo</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Größe auf der Platte</translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation>megabyte platz</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation>Vor jeder Umstellung der Bibliothek entsteht ebenfalls eine Kopie.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>kopie speichern wiederherstellen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>Alle &amp;Tasten zeigen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation>tasten tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Tasten ä&amp;ndern…</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Eigene Tasten</translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation>tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert…</translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation>
            <numerusform>{size} für %Ln Artikel</numerusform>
            <numerusform>{size} für %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation>{copies} für Kopien</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation>Teile der Suche</translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation>Als reiner Text gesucht; zum Bearbeiten drücken</translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation>{part} bearbeiten</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>{part} herausnehmen</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation>Suche „{name}“ bearbeiten</translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation>Wonach sie &amp;sucht</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation>
            <numerusform>Findet %Ln Artikel</numerusform>
            <numerusform>Findet %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This system has no voice to read aloud with.</source>
        <translation>Dieses System hat keine Stimme zum Vorlesen.</translation>
    </message>
    <message>
        <source>The voice of this system failed.</source>
        <translation>Die Stimme dieses Systems hat versagt.</translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation>Aus anderem Reader importieren</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation>Exporte und Datenbanken</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>Nichts Neues: Alles war schon hier</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>Der Import wurde angehalten; nichts wurde geändert</translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation>Aus {reader} importiert: {stories}, {feeds}</translation>
    </message>
    <message>
        <source>Stopped; imported from {reader} before that: {stories}, {feeds}</source>
        <translation>Angehalten; vorher aus {reader} importiert: {stories}, {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Beitrag</numerusform>
            <numerusform>%Ln Beiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation>Lesefortschritt</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation>Diese Regel lässt sich nicht ausführen; kürzen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation>
            <numerusform>Trifft auf %Ln gespeicherten Artikel zu:</numerusform>
            <numerusform>Trifft auf %Ln gespeicherte Artikel zu, die neuesten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation>Trifft noch auf keinen zu.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation>Was hier stehen könnte</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel durchsuchen</numerusform>
            <numerusform>%Ln Artikel durchsuchen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Hilfe zur Suche</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Danach suchen</translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation>Nach {example} suchen</translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation>Was grau ist, hängt von Zeit oder Markierungen ab und kann nicht in der Regel eines Themas stehen, wo Wörter ihre anderen Formen von selbst finden.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Eine andere Suche heißt schon so.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SendTo</name>
    <message>
        <source>Choose an article first</source>
        <translation>Wählen Sie zuerst einen Artikel</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln articles are sent to a program at once</source>
        <translation>
            <numerusform>Höchstens %Ln Artikel wird auf einmal an ein Programm gesendet</numerusform>
            <numerusform>Höchstens %Ln Artikel werden auf einmal an ein Programm gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words of the article first</source>
        <translation>Markieren Sie zuerst Wörter des Artikels</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Das ging nicht; Näheres steht im Protokoll</translation>
    </message>
    <message>
        <source>This article has no address</source>
        <translation>Dieser Artikel hat keine Adresse</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; look at it in the preferences</source>
        <translation>„{name}“ ist nicht zu lesen; sehen Sie in den Einstellungen nach</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Gesendet: {name}</translation>
    </message>
    <message>
        <source>This system has no mail program set up</source>
        <translation>Hier ist kein E-Mail-Programm eingerichtet</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Tasten ändern</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten ver&amp;wenden</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Alle auf Standard</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation>„{action}“ hat diese Tasten jetzt und würde sie verlieren.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Nach Befehl oder Taste filtern</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation>Orte zum Lesen</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation>{title}
Unterbrochen: Neues wird nicht geholt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln gespeichert</numerusform>
            <numerusform>%Ln gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>unterbrochen</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>Anhalten; was angekommen ist, bleibt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation>Die Feeds mit Störungen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation>
            <numerusform>{done} von %Ln Feed aktualisiert</numerusform>
            <numerusform>{done} von %Ln Feeds aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neuer</numerusform>
            <numerusform>%Ln neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation>
            <numerusform>Aktualisieren angehalten. %Ln neuer</numerusform>
            <numerusform>Aktualisieren angehalten. %Ln neue</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation>Seiten der Artikel werden gelesen: {done} von {wanted}</translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation>Lesen der Seiten angehalten</translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation>Datei wird gespeichert: {size}</translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation>Bilder werden geholt: {done} von {wanted}</translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation>Holen der Bilder angehalten</translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation>Zuletzt aktualisiert: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation>
            <numerusform>%Ln Artikel offline</numerusform>
            <numerusform>%Ln Artikel offline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation>
            <numerusform>%Ln Feed mit Störung</numerusform>
            <numerusform>%Ln Feeds mit Störungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation>Wählen Sie zwei Artikel, oder einen, von dem auch andere berichten</translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation>Story als gelesen markiert</translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation>Diese Story ist gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation>
            <numerusform>Story gespeichert: %Ln Artikel</numerusform>
            <numerusform>Story gespeichert: %Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation>Diese Story ist gespeichert</translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation>Story wieder zu sehen</translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation>Story stumm geschaltet</translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation>Wählen Sie die Artikel, die eine Story erzählen</translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation>Zu einer Story gemacht</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>Sie sind eine Story</translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation>Aus der Story herausgenommen</translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation>Dieser Artikel gehört zu keiner Story</translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation>In zwei Storys geteilt</translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation>Es gibt nichts zu teilen: Wählen Sie einige Artikel einer Story</translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation>Nur eine Quelle berichtet davon: Das ist keine Story</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>{feed} in the digest</source>
        <translation>{feed} im Überblick</translation>
    </message>
    <message>
        <source>&amp;More of it</source>
        <translation>&amp;Mehr davon</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Wie ü&amp;blich</translation>
    </message>
    <message>
        <source>&amp;Less of it</source>
        <translation>&amp;Weniger davon</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Story {number} of {count}</source>
        <translation>Story {number} von {count}</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation>Dieselbe Story, {sources}</translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation>Mit einer anderen Fassung vergleichen</translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation>{story}. Mit einer anderen Fassung vergleichen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>derselbe Text</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation>{telling} öffnen</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation>Alles aus {subject}</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Feed hinzufügen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>example.com, a feed, an article or a file</source>
        <translation>example.com, ein Feed, ein Artikel oder eine Datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Antwort wird erwartet</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation>Listen, Feeds und Seiten</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation>Fügen Sie die Adresse einer Website, eines Feeds oder eines Artikels ein, oder wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Nachsehen</translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation>Das führt ein Programm auf diesem Rechner aus, jetzt und bei jeder Prüfung des Feeds: {command} — fahren Sie nur fort, wenn Sie wissen, was es tut.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>{address} wird angesehen…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed hinzufügen</numerusform>
            <numerusform>%Ln Feeds hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation>Hier ist kein Feed.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Diese Seite speichern</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed importieren</numerusform>
            <numerusform>%Ln Feeds importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Wird hinzugefügt…</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Seite wird gespeichert…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation>{name} hier nicht vorschlagen</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation>Für diesen Artikel ist kein Thema vorgeschlagen</translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation>„{name}“ wird hier nicht mehr vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation>Tabelle in „{title}“</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Look the word up in Wiktionary</source>
        <translation>Wort in Wiktionary nachschlagen</translation>
    </message>
    <message>
        <source>Look the words up in Wikipedia</source>
        <translation>Wörter in Wikipedia suchen</translation>
    </message>
    <message>
        <source>Translate the words on the web</source>
        <translation>Wörter im Web übersetzen</translation>
    </message>
    <message>
        <source>Look the word up in GoldenDict</source>
        <translation>Wort in GoldenDict nachschlagen</translation>
    </message>
    <message>
        <source>Play with mpv</source>
        <translation>Mit mpv abspielen</translation>
    </message>
    <message>
        <source>Open the page in Firefox</source>
        <translation>Seite in Firefox öffnen</translation>
    </message>
    <message>
        <source>Open the text in an editor</source>
        <translation>Text in einem Editor öffnen</translation>
    </message>
    <message>
        <source>Search the Internet Archive for it</source>
        <translation>Im Internet Archive danach suchen</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>einmal am Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>alle %Ln Tage</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>alle %Ln Stunden</numerusform>
            <numerusform>alle %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>jede Minute</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>alle %Ln Minuten</numerusform>
            <numerusform>alle %Ln Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation>{done} von {feeds}</translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>Thema {name} entfernen</translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation>Regel: {reason}</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>durch seine Regel</translation>
    </message>
    <message>
        <source>learnt: {words}</source>
        <translation>gelernt: {words}</translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Purpur</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
    <message>
        <source>Russet</source>
        <translation>Rotbraun</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation>Themen zusammengeführt</translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation>Thema gelöscht; seine Artikel bleiben</translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation>Thema umbenannt</translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Thema „{name}“ angelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics made: {names}</source>
        <translation>
            <numerusform>%Ln Thema angelegt: {names}</numerusform>
            <numerusform>%Ln Themen angelegt: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation>Thema „{name}“ geändert</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Suche gespeichert</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Suche umbenannt</translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation>Suche geändert</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Suche gelöscht</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Reihenfolge geändert</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>Thema verschoben</translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation>Ein Thema, das andere enthält, kann nicht in einem stehen</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>„{name}“ teilen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation>
            <numerusform>&amp;Name des Themas, das %Ln Artikel aufnimmt</numerusform>
            <numerusform>&amp;Name des Themas, das %Ln Artikel aufnimmt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation>Ein Thema dieses Namens gibt es; seine Artikel lassen sich zusammenführen.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation>„{name}“ abgespalten</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation>Thema bearbeiten</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Neues Thema</translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation>Auch schon gespeicherte Artikel &amp;versehen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regel</translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation>Artikel, auf die sie zutrifft, erhalten das Thema, wenn sie ankommen. Sie wird wie eine Suche geschrieben, etwa „seltene erde*“ OR neodym. Leer gelassen, vergeben Sie das Thema nur von Hand.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation>Ein anderes Thema heißt schon so.</translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation>
            <numerusform>Trifft auf {total} von %Ln gespeicherten Artikel zu.</numerusform>
            <numerusform>Trifft auf {total} von %Ln gespeicherten Artikeln zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation>
            <numerusform>%Ln davon trägt das Thema noch nicht.</numerusform>
            <numerusform>%Ln davon tragen das Thema noch nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation>
            <numerusform>Auch %Ln schon gespeicherten Artikel &amp;versehen</numerusform>
            <numerusform>Auch %Ln schon gespeicherte Artikel &amp;versehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation>Thema suchen oder anlegen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation>diesem Artikel</translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation>Eingabe vergibt ein Thema an: {meant}, oder nimmt es weg. Esc schließt.</translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation>„{name}“ anlegen, wie der Feed es nennt</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>„{name}“ anlegen</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, vergeben</translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation>{name}, an einige vergeben</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, nicht vergeben</translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>„{name}“ zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Mit</translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation>Thema, in das zusammengeführt wird</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation>Es gibt noch kein anderes Thema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation>
            <numerusform>%Ln Artikel geht zu „{into}“ über.</numerusform>
            <numerusform>%Ln Artikel gehen zu „{into}“ über.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation>Seine Regel wird der jenes Themas hinzugefügt.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Sie können das rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation>Thema anlegen…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation>
            <numerusform>Sie haben %Ln Artikel über „{name}“ gespeichert: ein Thema daraus machen?</numerusform>
            <numerusform>Sie haben %Ln Artikel über „{name}“ gespeichert: ein Thema daraus machen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation>Thema {name} anlegen</translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation>{name} nie als Thema anbieten</translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation>„{name}“ wird nicht mehr angeboten</translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation>Kein Thema wird angeboten</translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation>▸ Über dieses Thema</translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation>▾ Über dieses Thema</translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation>Über dieses Thema</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verwandt</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Broadsheet öffnen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Alles als gelesen markieren</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Quit Broadsheet</source>
        <translation>Broadsheet beenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread articles</source>
        <translation>
            <numerusform>%Ln ungelesener Artikel</numerusform>
            <numerusform>%Ln ungelesene Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>Stop refreshing ({done} of {feeds})</source>
        <translation>Aktualisieren anhalten ({done} von {feeds})</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt aktualisieren</translation>
    </message>
    <message>
        <source>Next refresh at {time}</source>
        <translation>Nächste Aktualisierung um {time}</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>Aus bis {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Wieder einschalten</translation>
    </message>
    <message>
        <source>Off: these are quiet hours</source>
        <translation>Aus: Es ist Ruhezeit</translation>
    </message>
    <message>
        <source>Off for an hour</source>
        <translation>Für eine Stunde aus</translation>
    </message>
    <message>
        <source>Off until the morning</source>
        <translation>Bis zum Morgen aus</translation>
    </message>
    <message>
        <source>Off until I turn them on</source>
        <translation>Aus, bis ich sie einschalte</translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation>Hiernach nichts Ungelesenes</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation>Wählen Sie zuerst einen Artikel</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation>Wieder das ganze Fenster zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation>Wieder das ganze Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation>
            <numerusform>Artikel je Woche: %Ln in einem halben Jahr</numerusform>
            <numerusform>Artikel je Woche: %Ln in einem halben Jahr</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation>{first} bis {last}: {count}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Willkommen bei Broadsheet</translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation>Haken Sie an, was Sie lesen möchten. Alles lässt sich später ändern, und was geholt wurde, bleibt offline lesbar.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation>Artikel, die zu einem Thema passen, werden beim Eintreffen damit versehen. Die Regel jedes Themas können Sie ändern.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation>Liste der Feeds wird geholt…</translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation>Versieht Artikel, auf die zutrifft:</translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation>Oder fügen Sie die Adresse einer Website ein, die Sie lesen</translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation>Adresse einer Website, die Sie lesen</translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation>Liste &amp;importieren (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation>Die Liste der Feeds konnte nicht gelesen werden. Sie können unten eine Adresse einfügen.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln Feed</numerusform>
            <numerusform>%Ln Feeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln Thema</numerusform>
            <numerusform>%Ln Themen</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation>Mit {feeds} und {topics} beginnen</translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation>Mit {chosen} beginnen</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Zu lesen beginnen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation>Wählen Sie zuerst ein Thema, und wählen oder suchen Sie die Artikel, die abgespalten werden sollen</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Seite speichern</translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation>Adresse der Seite oder Pfad einer HTML-Datei</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse kopiert</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>Gilt ab jetzt</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>List and window</source>
        <translation>Liste und Fenster</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Drei Spalten</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>Liste über dem Artikel</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Eins nach dem anderen</translation>
    </message>
    <message>
        <source>columns panes vertical split single</source>
        <translation>spalten bereiche senkrecht geteilt einzeln</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Aufteilung</translation>
    </message>
    <message>
        <source>dates headings today yesterday group</source>
        <translation>datum überschriften heute gestern gruppe</translation>
    </message>
    <message>
        <source>Part the &amp;list by days</source>
        <translation>Liste nach &amp;Tagen gliedern</translation>
    </message>
    <message>
        <source>One undo takes back what one turn of the wheel marked.</source>
        <translation>Einmal Rückgängig nimmt zurück, was eine Drehung des Rades markiert hat.</translation>
    </message>
    <message>
        <source>unread scrolling wheel</source>
        <translation>ungelesen rollen mausrad</translation>
    </message>
    <message>
        <source>Mark read what is scrolled &amp;past in the list</source>
        <translation>&amp;Überblättertes in der Liste als gelesen markieren</translation>
    </message>
    <message>
        <source>Show how far an article is r&amp;ead</source>
        <translation>Zeigen, wie weit &amp;ein Artikel gelesen ist</translation>
    </message>
    <message>
        <source>progress line minutes left</source>
        <translation>fortschritt linie minuten übrig</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, nothing glides unless you say always.</source>
        <translation>Bittet das System um weniger Bewegung, gleitet nichts, es sei denn, Sie wählen immer.</translation>
    </message>
    <message>
        <source>animation reduced motion glide</source>
        <translation>animation weniger bewegung gleiten</translation>
    </message>
    <message>
        <source>S&amp;mooth scrolling</source>
        <translation>Weicher Bild&amp;lauf</translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation>Zum Teil rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>Nicht rückgängig gemacht: {what}</translation>
    </message>
    <message>
        <source>Done again in part: {what}</source>
        <translation>Zum Teil wiederholt: {what}</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>Nicht wiederholt: {what}</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Das ist nicht gelungen; Näheres steht im Protokoll</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation>In {color} hervorheben</translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation>Schon abonniert</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Dorthin gehen</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Zu {title} gehen</translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation>Er enthält zurzeit keine Artikel.</translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation>Thema {name} zeigen</translation>
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
        <translation>wegen: „{words}“</translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation>Vorgeschlagenes Thema {name} hinzufügen</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln Story</numerusform>
            <numerusform>%Ln Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation>
            <numerusform>%Ln Min. Lesezeit</numerusform>
            <numerusform>%Ln Min. Lesezeit</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Weitere Geschichten</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Nur {source} berichtet davon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>in Entwicklung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stories were left out at this length.</source>
        <translation>
            <numerusform>%Ln weitere Geschichte hatte in dieser Länge keinen Platz.</numerusform>
            <numerusform>%Ln weitere Geschichten hatten in dieser Länge keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation>
            <numerusform>%Ln weiterer Artikel</numerusform>
            <numerusform>%Ln weitere Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>{rest} of this time can be found in the list.</source>
        <translation>{rest} aus dieser Zeit sind in der Liste zu finden.</translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation>Warum es hier steht:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation>
            <numerusform>%Ln Quelle berichtet in eigenen Worten davon</numerusform>
            <numerusform>%Ln Quellen berichten in eigenen Worten davon</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation>es gehört zu Ihrem Thema {name}</translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation>{name} veröffentlicht selten</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>es ist aktuell</translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation>Sie haben einen Artikel davon gespeichert</translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation>Sie speichern oft Artikel von {name}</translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation>es setzt einen früheren Tag fort</translation>
    </message>
    <message>
        <source>you want more of {name} in the digest</source>
        <translation>Sie möchten mehr von {name} im Überblick</translation>
    </message>
    <message>
        <source>lower, for you want less of {name} in the digest</source>
        <translation>tiefer, denn Sie möchten weniger von {name} im Überblick</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd, d. MMM</translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation>{weekday}, {day}. {month}</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day}. {month} {year}, {time}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Titelblatt</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Aufmacher</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Alles Übrige</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation>{count} Min. Lesezeit</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>seit {moment}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>in Entwicklung</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation>Zurück zum Überblick</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Das ist alles.</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Nur {source} berichtet darüber</translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation>Artikel je Woche</translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation>{date}: {articles}</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Die wichtigsten Geschichten</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Weitere Geschichten</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Der Verlauf</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation>
            <numerusform>%n weitere Geschichte hatte in dieser Länge keinen Platz.</numerusform>
            <numerusform>%n weitere Geschichten hatten in dieser Länge keinen Platz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation>
            <numerusform>%n weiterer Artikel dieser Zeit ist nicht gezeigt.</numerusform>
            <numerusform>%n weitere Artikel dieser Zeit sind nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n Story</numerusform>
            <numerusform>%n Storys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n Quelle</numerusform>
            <numerusform>%n Quellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation>Der Server war nicht zu erreichen. Prüfen Sie Netz und Adresse.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation>Unter dieser Adresse ist nichts. Prüfen Sie sie, oder versuchen Sie die der Website selbst.</translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation>Was unter dieser Adresse war, ist auf Dauer entfernt worden.</translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation>Der Server zeigt dies nur nach einer Anmeldung; die ist hier nicht möglich.</translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation>Eine Anmeldeseite hat geantwortet. Melden Sie sich im Netz an, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation>Der Server bittet, seltener gefragt zu werden. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation>Der Server hat eine Störung. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation>Die Adresse führt im Kreis. Versuchen Sie dort eine andere.</translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation>Die Adresse führt an einen Ort, der nicht gelesen werden darf.</translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation>Das ist keine Adresse, die sich lesen lässt. Prüfen Sie sie auf Tippfehler.</translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation>Was dort ist, ist zu groß für einen Feed oder eine Seite und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation>Die Antwort ist so verpackt, dass sie nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation>Unter dieser Adresse ist weder ein Feed noch eine Seite zu lesen.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation>Der Server hat eine leere Antwort geschickt. Versuchen Sie es später wieder.</translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation>Was dort ist, ist zu beschädigt, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation>Was dort ist, brauchte zum Lesen zu lange und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation>Die Bibliothek ist beschäftigt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation>Artikel mit beiden Wörtern, groß oder klein, mit Akzenten oder ohne</translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation>Wörter, die aufeinander folgen; auch rare-earths wird gefunden</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation>eine Wendung, deren letztes Wort weitergehen darf</translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation>ein englisches Wort in allen Formen: sanctions, sanctioned, sanctioning</translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation>ein Wort genau wie geschrieben; das zählt in Regeln, wo Wörter ihre anderen Formen finden</translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation>Wörter oder Wendungen mit höchstens 8 Wörtern dazwischen, in beliebiger Folge</translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation>Wörter aus Chinesisch, Japanisch, Thai und anderen Schriften ohne Leerzeichen, mitten im Satz</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>Wörter im Titel</translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation>Titel, auf die ein regulärer Ausdruck passt (RE2: kein Umherschauen)</translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation>Wörter im Namen der Autorin oder des Autors</translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation>Artikel von Feeds, in deren Namen oder Adresse das steht</translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation>Artikel der Feeds in einem Ordner und in denen darin</translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation>Artikel mit einem Thema; tag: bedeutet dasselbe</translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation>Artikel in einer Sprache, nach ihren zwei Buchstaben</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Wann und wie lang</translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation>von einem Tag, Monat (2026-11) oder Jahr (2026) an</translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation>bevor er beginnt</translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation>von einem bis zum anderen, beide eingeschlossen; auch &gt;=2026-11 oder ..2025</translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation>nicht älter als Stunden (12h), Tage oder Wochen (2w)</translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation>nach Länge in Wörtern: auch &lt;300, 300..800</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Markierungen und Notizen</translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation>ungelesene, gelesene oder gespeicherte Artikel</translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation>Artikel mit einem Bild</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>Wörter in Ihren Notizen</translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation>Wörter, die Sie hervorgehoben haben</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation>Artikel wie der mit dieser Nummer, nach seinen seltensten Wörtern</translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation>Artikel der Story mit dieser Nummer</translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation>eines von beiden; | bedeutet dasselbe</translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation>beide; ein Leerzeichen bedeutet dasselbe</translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation>nicht; NOT bedeutet dasselbe</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation>{rule}
Diese Regel ist fehlerhaft und wird übergangen, bis sie geändert ist.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Gespeicherte Seiten</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Störungen</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation>Volltext</translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation>Text des Feeds</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation>Text des Feeds; seine Seite enthält weniger</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation>Text des Feeds; seine Seite ist für Abonnenten</translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation>✓ vollständig offline</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation>Der Server hat zu lange nicht geantwortet. Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation>Der Name des Servers war nicht zu finden. Prüfen Sie das Netz, dann die Adresse.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation>Der Server war nicht zu erreichen. Prüfen Sie das Netz; er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation>Dem Zertifikat des Servers ist nicht zu trauen, deshalb wurde nichts von ihm gelesen.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation>Das Zertifikat des Servers ist abgelaufen. Sein Betreiber muss es erneuern; sagen das alle Websites, prüfen Sie die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation>Das Zertifikat des Servers ist auf eine andere Website ausgestellt, deshalb wurde nichts gelesen. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation>Der Server bürgt nur für sich selbst. Ist es Ihrer, nehmen Sie sein Zertifikat in die auf, denen dieses System traut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation>Das Zertifikat des Servers stammt von einer Stelle, der dieses System nicht traut.</translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation>Der Proxy war nicht zu verwenden. Prüfen Sie seine Adresse in den Einstellungen.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation>Unter dieser Adresse ist nichts mehr. Suchen Sie auf der Website nach der neuen.</translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation>Der Herausgeber hat diesen Feed beendet, deshalb wird er nicht mehr geprüft. Bestellen Sie ihn ab; was Sie gespeichert oder mit Themen versehen haben, bleibt.</translation>
    </message>
    <message>
        <source>The server refuses to show this feed. If it wants a name and password, give them in its properties.</source>
        <translation>Der Server zeigt diesen Feed nicht. Verlangt er Namen und Passwort, geben Sie beides in den Eigenschaften des Feeds an.</translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation>Anstelle des Feeds hat eine Anmeldeseite geantwortet. Melden Sie sich im Netz an, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation>Der Server bittet, seltener gefragt zu werden. Er wird wieder gefragt, wenn er es erlaubt.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation>Der Server hat die Anfrage abgelehnt. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation>Der Server hat eine Störung. Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation>Die Adresse führt im Kreis. Suchen Sie auf der Website nach einer anderen.</translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation>Die Adresse führt an einen Ort, den Feeds nicht lesen dürfen.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Das ist keine Adresse, die sich lesen lässt.</translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation>Die Antwort ist größer, als ein Feed sein sollte, und wurde deshalb nicht gelesen.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation>Die Antwort ist so verpackt, dass sie nicht gelesen werden kann. Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation>Unter dieser Adresse ist kein Feed. Suchen Sie auf der Website nach einem anderen.</translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation>Diese Datei stammt von keinem Reader, aus dem importiert werden kann.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation>Die Datei ist beschädigt und konnte nicht gelesen werden. Exportieren Sie sie neu, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation>Auf dieser Seite ist kein Artikel, der sich aufbewahren ließe.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation>Der Server hat eine leere Antwort geschickt. Er wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation>Der Feed ist zu beschädigt, um gelesen zu werden. Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation>Der Feed brauchte zum Lesen zu lange und wurde abgebrochen. Es wird später wieder gefragt.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie, ob sie noch da ist.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation>Die Datei konnte nicht geschrieben werden. Prüfen Sie den Ordner, seine Rechte und den Platz auf der Platte.</translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation>Ein Artikel wird als .pdf, .epub, .html, .md oder .txt gespeichert, eine Liste als .md oder .jsonl; der Name der Datei endet anders.</translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation>Noch kann kein Brief verschickt werden. Tragen Sie in den Einstellungen einen Mailserver und eine Adresse ein.</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation>Der Mailserver nimmt diesen Namen und dieses Passwort nicht an, oder er bekäme sie unverschlüsselt.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation>Der Mailserver hat den Brief nicht angenommen. Prüfen Sie die Adressen.</translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation>Das Programm, das diesen Feed schreibt, ist gescheitert. Führen Sie es von Hand aus, um den Grund zu sehen; es läuft später wieder.</translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation>Was dort ist, ist kein Bild, das sich zeigen lässt.</translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation>Eine andere Aktualisierung dieser Bibliothek läuft.</translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation>Hier ist noch keine Bibliothek.</translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation>Diese Bibliothek stammt von einem neueren Broadsheet. Installieren Sie jene Version, um sie zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation>Die Datei an der Stelle der Bibliothek ist keine Broadsheet-Bibliothek. Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation>Die Bibliothek ist beschädigt. Stellen Sie eine der Kopien in ihrem Ordner „backups“ wieder her.</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation>Die Bibliothek wird von einem anderen Programm benutzt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>Die Platte ist voll. Schaffen Sie Platz, und versuchen Sie es noch einmal; nichts ging verloren.</translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation>Die Bibliothek kann hier nur gelesen werden, deshalb lässt sich nichts behalten oder markieren.</translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation>Die Bibliothek kann nicht gelesen werden. Prüfen Sie die Platte und die Rechte der Datei.</translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation>Broadsheet ist daran gescheitert; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation>Eine Regel sieht einen Artikel nur einmal an, wenn er ankommt; „newer:“ kann deshalb nicht darin stehen.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation>Eine Regel sieht einen Artikel nur einmal an, wenn er ankommt; „is:“ und „topic:“, Notizen, Storys und „similar:“ können deshalb nicht darin stehen.</translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation>Das enthält kein Wort, nach dem sich suchen ließe.</translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation>Ein solches Thema gibt es nicht: {part}</translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation>Einen solchen Feed gibt es nicht: {part}</translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation>Einen solchen Ordner gibt es nicht: {part}</translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation>Einen solchen Artikel gibt es nicht: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Ein solches Feld gibt es nicht</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation>„{part}“ wurde als reiner Text gesucht: is: nimmt unread, read oder saved, has: nimmt picture</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Hinter dem Doppelpunkt steht nichts</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Ein Datum schreibt man 2026, 2026-11 oder 2026-11-05</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Ein Alter schreibt man 12h, 7d oder 2w</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Es nimmt eine Zahl, words: auch &gt;800 oder 300..800</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Eine Sprache schreibt man en, de oder zh</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Das ist kein regulärer Ausdruck, der sich ausführen lässt</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation>„{part}“ wurde als reiner Text gesucht: Schreiben Sie zwei Wörter und einen Abstand wie in near(cobalt mine, 8)</translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation>{part} ist noch offen; es wurde bis zum Ende gelesen</translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation>Eine Klammer hat kein Gegenstück: {part}</translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation>„{part}“ enthält kein Wort, nach dem sich suchen ließe, und wurde ausgelassen</translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation>„{part}“: Ein Stern zählt nur am Ende, deshalb wurden die Wörter gesucht, wie sie sind</translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation>Die Suche ist zu lang; sie wurde bis „{part}“ gelesen</translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation>Klammern in so vielen Klammern zählen nicht mehr: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation>„{part}“ wurde als reiner Text gesucht</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation>„{title}“ enthält zu viel</translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation>„{title}“: {address} ist keine Webadresse</translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation>„{title}“ führt zu einer anderen Liste; ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation>„{title}“ nennt keinen Feed</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln Min.</numerusform>
            <numerusform>%Ln Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>There is no program “{program}” here. Check its name or path.</source>
        <translation>Es gibt hier kein Programm „{program}“. Prüfen Sie Namen oder Pfad.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file. Those cannot be given an article safely.</source>
        <translation>„{program}“ ist eine Batchdatei. Solchen kann kein Artikel sicher übergeben werden.</translation>
    </message>
    <message>
        <source>“{program}” could not be started.</source>
        <translation>„{program}“ konnte nicht gestartet werden.</translation>
    </message>
</context>
</TS>
