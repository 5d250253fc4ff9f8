<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import from another rea&amp;der…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export subscriptions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export topi&amp;cs and filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selection or the &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh &amp;this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed p&amp;roperties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New filter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the &amp;article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show mute&amp;d stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article al&amp;one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page u&amp;p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save audio, vi&amp;deo or file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ever&amp;ything listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles a week: {told}. Most named: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A past day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marks read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hides</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pink</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage of the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message>
        <source>{name}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
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
        <source>Sepia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type&amp;face of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check feeds &amp;every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>example.com, a feed, an article or a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purple</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OfferButton</name>
    <message>
        <source>+ {name}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>because “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>developing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>That is all. {rest} of this time can be found in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>developing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More stories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it went</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses to show this feed without a name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
