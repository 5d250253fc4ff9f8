<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>À propos de Broadsheet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation>Un lecteur d’actualités qui garde ce qu’il a récupéré&#xa0;: pour lire, étiqueter et retrouver hors ligne.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Fait avec</translation>
    </message>
    <message>
        <source>&amp;Licence texts…</source>
        <translation>Textes des &amp;licences…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>S’annonce comme</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation>Le nom propre de Broadsheet</translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation>S’annonce &amp;comme</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation>Cookie: name=value</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation>Un par ligne. Cookies et clés sont conservés avec les mots de passe&#xa0;; des points remplacent ce qui est conservé.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Conservé dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: conservé dans un fichier de la bibliothèque que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation>&amp;Ajouter un flux…</translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation>&amp;Enregistrer une page…</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation>&amp;Importer des abonnements…</translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation>Importer thèmes et &amp;filtres…</translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation>Flux et thèmes de dé&amp;part…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation>Enre&amp;gistrer l’article sous…</translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation>Exporter les &amp;notes de cet article…</translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation>Exporter t&amp;outes les notes, ou d’un thème…</translation>
    </message>
    <message>
        <source>Send the di&amp;gest by mail</source>
        <translation>Envo&amp;yer le condensé par courriel</translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation>Actualiser tous les fl&amp;ux</translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation>Récupérer les te&amp;xtes intégraux de ce flux</translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation>Arr&amp;êter l’actualisation</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation>Suspendre ou &amp;reprendre ce flux</translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation>Flux à &amp;vérifier</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fermer la fenê&amp;tre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;chercher</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation>&amp;Filtres…</translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation>Aide à la rec&amp;herche…</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>C&amp;oller une adresse</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Reno&amp;mmer</translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation>Supprimer ou se &amp;désabonner</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>&amp;Clair ou sombre</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Liste compacte</translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation>Diviser la liste par &amp;jours</translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation>Marquer comme lu ce qui &amp;défile</translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation>&amp;Replier les sujets sur une ligne</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barre latérale</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pl&amp;ein écran</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barre de &amp;menus</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Disposi&amp;tion</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>Tr&amp;ois colonnes</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>L&amp;iste au-dessus de l’article</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>&amp;Un à la fois</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>&amp;Non lu suivant</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>Non lu précéden&amp;t</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>Page vers le &amp;bas, puis non lu suivant</translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation>&amp;Revenir d’une note</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>&amp;Commandes et lieux…</translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation>Con&amp;densé</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>Non l&amp;us</translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation>&amp;Enregistrés</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>Tous &amp;les articles</translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation>Re&amp;venir de la recherche</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rticle</translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation>Thème {n}</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Thèmes</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Ouvrir dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>Ouvrir &amp;dans une nouvelle fenêtre</translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation>Ouvrir l’&amp;audio, la vidéo ou le fichier</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;Lu ou non lu</translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation>&amp;Enregistrer ou non</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copier l’adresse</translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation>&amp;Texte intégral ou du flux</translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation>Récupérer les te&amp;xtes de la sélection</translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation>Récupérer les &amp;images maintenant</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>Lire à &amp;haute voix</translation>
    </message>
    <message>
        <source>Stop readin&amp;g aloud</source>
        <translation>Arrêter la lect&amp;ure à haute voix</translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation>Su&amp;rligner la sélection</translation>
    </message>
    <message>
        <source>Ne&amp;w folder…</source>
        <translation>Nouveau &amp;dossier…</translation>
    </message>
    <message>
        <source>Topics 1 to {n}</source>
        <translation>Thèmes 1 à {n}</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importer d’un autre &amp;lecteur…</translation>
    </message>
    <message>
        <source>Export su&amp;bscriptions…</source>
        <translation>Exporter les a&amp;bonnements…</translation>
    </message>
    <message>
        <source>Export topics and fi&amp;lters…</source>
        <translation>Exporter &amp;thèmes et filtres…</translation>
    </message>
    <message>
        <source>&amp;Export the selection or the list…</source>
        <translation>Exporter séle&amp;ction ou liste…</translation>
    </message>
    <message>
        <source>Print article or &amp;digest…</source>
        <translation>I&amp;mprimer article ou condensé…</translation>
    </message>
    <message>
        <source>Refres&amp;h this feed</source>
        <translation>Actuali&amp;ser ce flux</translation>
    </message>
    <message>
        <source>&amp;Feed properties…</source>
        <translation>Propriét&amp;és du flux…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>&amp;Nouveau filtre…</translation>
    </message>
    <message>
        <source>Find in the &amp;article or digest</source>
        <translation>Rechercher dans l’ar&amp;ticle ou le condensé</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>S&amp;how muted stories</source>
        <translation>&amp;Afficher les sujets en sourdine</translation>
    </message>
    <message>
        <source>&amp;Article alone</source>
        <translation>L’article &amp;seul</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>Page vers le &amp;haut</translation>
    </message>
    <message>
        <source>Save audio, &amp;video or file…</source>
        <translation>Enregistrer l’audio, la &amp;vidéo ou le fichier…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>Écrire une n&amp;ote</translation>
    </message>
    <message>
        <source>Save &amp;everything listed</source>
        <translation>Enregistrer tout ce &amp;qui est listé</translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation>Tout &amp;marquer comme lu</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Thèmes…</translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation>Thèmes de toute la &amp;liste…</translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation>&amp;Ajouter le thème suggéré</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation>&amp;Écarter le thème suggéré</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Nouveau thème…</translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation>&amp;Créer le thème proposé…</translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation>&amp;Refuser le thème proposé</translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation>&amp;Modifier le thème…</translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation>Détacher la &amp;sélection ou la liste…</translation>
    </message>
    <message>
        <source>Sen&amp;d to</source>
        <translation>Envoyer &amp;à</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>Cour&amp;riel…</translation>
    </message>
    <message>
        <source>&amp;Commands of your own…</source>
        <translation>&amp;Commandes personnelles…</translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation>&amp;Déplier ou replier</translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation>&amp;Comparer deux articles</translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation>&amp;Marquer le sujet comme lu</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>&amp;Enregistrer le sujet</translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation>Mettre en &amp;sourdine ou non</translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation>&amp;Faire un sujet de la sélection</translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation>&amp;Retirer du sujet</translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation>Dé&amp;tacher la sélection</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guide d’utilisation</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Toutes les &amp;touches</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Modifier les touches…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>À &amp;propos de Broadsheet</translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation>+ Ajouter un thème</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Ajouter un thème</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation>Un problème est survenu&#xa0;; le journal donne les détails</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation>Faire entrer les nouveaux articles dans la liste</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation>
            <numerusform>%Ln nouvel article&#xa0;: le faire entrer</numerusform>
            <numerusform>%Ln nouveaux articles&#xa0;: les faire entrer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation>
            <numerusform>%Ln ligne de plus</numerusform>
            <numerusform>%Ln lignes de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation>Tableau de {rows} et {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln colonne</numerusform>
            <numerusform>%Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Ouvrir le tableau</translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation>Continuer à la source</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Page intégrée</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Complete offline: all of the text and its pictures are here</source>
        <translation>Complet hors ligne&#xa0;: tout le texte et ses images sont ici</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>Enregistrer l’article sous</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>Enregistrement de l’article…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation>L’imprimante n’a pas accepté l’article</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Par {author}</translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation>{minutes} de lecture</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copier l’adresse du lien</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Enregistrer le fichier sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Rechercher ceci</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>Cet article n’a pas pu être lu</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Source inconnue</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>avec notes</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>complet hors ligne</translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation>du sujet ci-dessus</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>thèmes&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation>Trop de fenêtres sont déjà ouvertes&#xa0;; fermez-en d’abord</translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation>Articles par semaine</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Sujets principaux</translation>
    </message>
    <message>
        <source>Articles a week: {weeks}</source>
        <translation>Articles par semaine&#xa0;: {weeks}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Le fil des événements</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles from {day}</source>
        <translation>
            <numerusform>%Ln article à partir du {day}</numerusform>
            <numerusform>%Ln articles à partir du {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusMessages</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation>Depuis mon dernier condensé</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Dates choisies…</translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation>Condensés passés</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>Exporter en EPUB</translation>
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
        <translation>Exporter en {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>More ways out of the page</source>
        <translation>Autres sorties de la page</translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation>✓ Marquer le condensé comme lu</translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation>Marquer le condensé comme lu</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Send by mail</source>
        <translation>&amp;Envoyer par courriel</translation>
    </message>
    <message>
        <source>Save as a &amp;letter…</source>
        <translation>Enregistrer comme &amp;lettre…</translation>
    </message>
    <message>
        <source>Save as plain &amp;text…</source>
        <translation>Enregistrer en &amp;texte brut…</translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation>Condensés conservés…</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>Un jour passé</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Longueur&#xa0;: {length}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Tout ce qu’il y a</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation>{own} phrases sur {whole} ne figurent qu’ici</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Ouvrir «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation>Texte de {source}. {told}</translation>
    </message>
</context>
<context>
    <name>CommandEditor</name>
    <message>
        <source>Commands of your own</source>
        <translation>Commandes personnelles</translation>
    </message>
    <message>
        <source>Send articles to other programs, or to an address of the web.</source>
        <translation>Envoyez des articles à d&apos;autres programmes ou à une adresse du web.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouvelle</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Nouvelle d&apos;&amp;après un modèle</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Nouvelle commande</translation>
    </message>
    <message>
        <source>Name or path of a program, or https://…</source>
        <translation>Nom ou chemin d&apos;un programme, ou https://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>What is filled in: {words}</source>
        <translation>Ce qui est inséré : {words}</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Program or address</source>
        <translation>&amp;Programme ou adresse</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;guments</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Touches</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Un guillemet n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>Enter a program or an address.</source>
        <translation>Saisissez un programme ou une adresse.</translation>
    </message>
    <message>
        <source>Opens: {words}</source>
        <translation>Ouvre : {words}</translation>
    </message>
    <message>
        <source>Runs: {words}</source>
        <translation>Lance : {words}</translation>
    </message>
    <message>
        <source>These keys already do “{action}”; choose others.</source>
        <translation>Ces touches font déjà « {action} » ; choisissez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Choisir un programme</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation>Deux versions d’un sujet</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation>Marqué&#xa0;: ce qu’une seule des deux dit. n et p vont de marque en marque, Tab passe à l’autre texte.</translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation>L’un de ces articles n’est plus dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>Les deux parlent de&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Their headlines say much the same in other words</source>
        <translation>Leurs titres disent à peu près la même chose en d’autres termes</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation>Les images ne peuvent être obtenues pour l’instant</translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation>Récupération des images…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation>
            <numerusform>{count} texte intégral sur %Ln récupéré</numerusform>
            <numerusform>{count} textes intégraux sur %Ln récupérés</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation>La page ne donnait pas plus que le flux&#xa0;; son texte reste</translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation>Récupération du texte intégral…</translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation>Toutes les pages ont déjà été lues</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {feeds} feeds</source>
        <translation>{done} flux sur {feeds}</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>&amp;Edit commands…</source>
        <translation>&amp;Modifier les commandes…</translation>
    </message>
    <message>
        <source>Open an article in a program, look a word up, translate it.</source>
        <translation>Ouvrir un article dans un programme, chercher un mot, le traduire.</translation>
    </message>
    <message>
        <source>send to open with dictionary translate share external</source>
        <translation>envoyer ouvrir avec dictionnaire traduire partager externe</translation>
    </message>
    <message>
        <source>Send articles to</source>
        <translation>Envoyer les articles à</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Ce bureau n&apos;a pas de zone de notification en ce moment.</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>zone notification état</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Afficher une icône dans la zone de no&amp;tification</translation>
    </message>
    <message>
        <source>Only where there is a tray. Quit ends the program then.</source>
        <translation>Seulement s&apos;il y a une zone de notification. « Quitter » met alors fin au programme.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>Fermer la fenêtre laisse le programme dans la &amp;zone de notification</translation>
    </message>
    <message>
        <source>close minimise background</source>
        <translation>fermer réduire arrière-plan</translation>
    </message>
    <message>
        <source>badge number icon</source>
        <translation>pastille nombre icône</translation>
    </message>
    <message>
        <source>Start Broadsheet &amp;with the computer</source>
        <translation>Lancer &amp;Broadsheet avec l&apos;ordinateur</translation>
    </message>
    <message>
        <source>autostart login session boot</source>
        <translation>démarrage automatique session</translation>
    </message>
    <message>
        <source>Count of unread articles on the doc&amp;k or taskbar</source>
        <translation>&amp;Nombre d&apos;articles non lus sur le dock ou la barre des tâches</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Démarrer &amp;réduit</translation>
    </message>
    <message>
        <source>hidden background</source>
        <translation>caché arrière-plan</translation>
    </message>
    <message>
        <source>In the tray, or in the taskbar.</source>
        <translation>Dans la zone de notification ou la barre des tâches.</translation>
    </message>
    <message>
        <source>The status bar tells of what arrives all the same.</source>
        <translation>La barre d&apos;état signale quand même ce qui arrive.</translation>
    </message>
    <message>
        <source>do not disturb silence night</source>
        <translation>ne pas déranger silence nuit</translation>
    </message>
    <message>
        <source>No notifications in these &amp;hours</source>
        <translation>Aucune notification pendant ces &amp;heures</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silence à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silence jusqu&apos;à</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Heures de &amp;silence</translation>
    </message>
    <message>
        <source>launcher desktop file install icon shortcut</source>
        <translation>lanceur fichier desktop installer icône raccourci</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Menu des applications</translation>
    </message>
    <message>
        <source>Open links to feeds and lists of &amp;subscriptions with Broadsheet</source>
        <translation>Ouvrir les liens de flux et les listes d&apos;abonnements avec &amp;Broadsheet</translation>
    </message>
    <message>
        <source>default opml handler feed</source>
        <translation>par défaut opml flux</translation>
    </message>
    <message>
        <source>&amp;Remove from the menu</source>
        <translation>&amp;Retirer du menu</translation>
    </message>
    <message>
        <source>&amp;Add to the menu</source>
        <translation>&amp;Ajouter au menu</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation>Ce condensé n’existe plus.</translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation>Condensé marqué comme lu</translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>Books</source>
        <translation>Livres</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation>Exporter le condensé</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Enregistré sous {name}</translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation>Écriture du condensé…</translation>
    </message>
    <message>
        <source>Show a digest first</source>
        <translation>Affichez d’abord un condensé</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>The printer did not take the digest</source>
        <translation>L’imprimante n’a pas accepté le condensé</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Find in this digest</source>
        <translation>Rechercher dans ce condensé</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>Absent de ce condensé</translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation>Composition de la page…</translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation>Rien n’est arrivé pendant ce temps. Un jour calme est un bon jour.</translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation>Rien ne se détache de cette période. Tout est dans la liste.</translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation>Votre condensé de {time} est prêt</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation>La liste ne peut être affichée</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation>Aucune page enregistrée</translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation>Collez l’adresse d’un article, ou déposez-la ici, pour le garder à part.</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Enregistrer une page</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Pas encore de flux</translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation>Ajoutez l’adresse d’un site que vous aimez lire, et ses articles apparaîtront ici.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation>Chaque mot d’une recherche doit être trouvé. Essayez-en moins, ou un début comme «&#xa0;sanction*&#xa0;».</translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation>La recherche n’a porté que sur {place}.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation>Sans {part}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Actualiser ce flux</translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation>Ce flux n’existe plus</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Afficher tous les articles</translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation>Ce flux n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Pas encore récupéré</translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation>Ses articles apparaîtront à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation>Ce flux ne contenait aucun article à sa dernière lecture.</translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation>Modifier sa règle</translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation>Aucun article ne porte encore ce thème</translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation>Sa règle étiquette ce qui arrive. Elle peut aussi parcourir tous les articles conservés.</translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation>Étiquetez des articles avec T, faites-les glisser ici, ou donnez au thème une règle qui étiquette ce qui arrive.</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Un dossier vide</translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation>Faites-y glisser des flux dans la barre latérale, ou ajoutez-en un.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Pas encore d’articles</translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation>Ils apparaîtront à la prochaine actualisation.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation>Afficher les non lus</translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation>Afficher les enregistrés</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Tout est lu</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>Rien n’attend.</translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation>Rien depuis minuit</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Rien d’enregistré encore</translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation>Appuyez sur S devant un article, et il reste ici aussi longtemps que vous voulez.</translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation>Cet article n’apportait aucun fichier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation>Enregistrement du fichier arrêté</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Enregistrement du fichier…</translation>
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
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation>Ce qui récupère les flux s’est arrêté de façon imprévue et redémarre</translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation>Ce qui récupère les flux s’est arrêté plusieurs fois&#xa0;; le journal donne les détails</translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation>
            <numerusform>%Ln vérification a échoué</numerusform>
            <numerusform>%Ln vérifications de suite ont échoué</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation>Depuis {moment} · {failures}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Utiliser la nouvelle adresse</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation>Son site indique une autre adresse&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation>Page enregistrée</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Importer des abonnements</translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation>Listes OPML</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Exporter les abonnements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation>
            <numerusform>%Ln flux écrit</numerusform>
            <numerusform>%Ln flux écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation>Rien de nouveau&#xa0;: tous ces flux étaient déjà là</translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation>Certaines lignes de la liste ont été écartées&#xa0;: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation>
            <numerusform>Abonné à %Ln flux</numerusform>
            <numerusform>Abonné à %Ln flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation>Flux renommé</translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation>Dossier renommé</translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation>Désabonné. Les articles enregistrés ou étiquetés restent</translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation>Dossier supprimé&#xa0;; ses flux restent</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>Dossier créé</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>Flux déplacés</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Dossier déplacé</translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation>Propriétés du flux</translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation>Parties des propriétés</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Se &amp;désabonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation>Il est venu ici depuis {address}.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation>{read}&#xa0;; suspendu depuis {moment}</translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation>{read}&#xa0;; plus avant que vous le demandiez</translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation>{read}&#xa0;; prochaine fois {next}</translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation>
            <numerusform>{articles}, %Ln non lu</numerusform>
            <numerusform>{articles}, %Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Depuis {moment}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation>Le nom propre du flux</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation>Vérifier les nouveaux articles</translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation>Comme d’habitude ({interval})</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation>&amp;Suspendu&#xa0;: ne rien récupérer jusqu’à la reprise</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Textes intégraux</translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation>Récupérer là où le flux ne donne que des extraits</translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation>Récupérer pour chaque article, et ouvrir en entier</translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation>N’en récupérer aucun avant que je le demande</translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation>&amp;Textes intégraux</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation>Comme le disent les préférences</translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation>Récupérer celles de tous les articles</translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation>Récupérer celles des articles enregistrés</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>In the digest</source>
        <translation>Dans le condensé</translation>
    </message>
    <message>
        <source>Show more of it: its stories stand higher</source>
        <translation>En montrer plus : ses sujets sont placés plus haut</translation>
    </message>
    <message>
        <source>Show as much as of others</source>
        <translation>En montrer autant que des autres</translation>
    </message>
    <message>
        <source>Show less of it: its stories stand lower</source>
        <translation>En montrer moins : ses sujets sont placés plus bas</translation>
    </message>
    <message>
        <source>In the di&amp;gest</source>
        <translation>Dans &amp;le condensé</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Garder les articles pendant</translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation>Quel que soit leur âge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>&amp;Garder les articles</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Garder au plus</translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation>Quel que soit leur nombre</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation>
            <numerusform>Le plus récent (%Ln)</numerusform>
            <numerusform>Les %Ln plus récents</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>Site &amp;web</translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation>Ce qui part ne revient pas. Les articles enregistrés et étiquetés restent toujours.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Nouvel essai…</translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation>Flux suspendu</translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation>Flux repris</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Adresse modifiée</translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation>Un autre de vos flux a déjà cette adresse</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Intervalle modifié</translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation>Choix des images modifié</translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation>Choix des textes modifié</translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation>Règle de conservation modifiée. Elle prend effet à la prochaine actualisation</translation>
    </message>
    <message>
        <source>More of {feed} in the digest, from the next one on</source>
        <translation>Plus de {feed} dans le condensé, à partir du prochain</translation>
    </message>
    <message>
        <source>{feed} in the digest as usual, from the next one on</source>
        <translation>{feed} comme d’habitude dans le condensé, à partir du prochain</translation>
    </message>
    <message>
        <source>Less of {feed} in the digest, from the next one on</source>
        <translation>Moins de {feed} dans le condensé, à partir du prochain</translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation>Connexion modifiée&#xa0;; le flux est relu</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation>Filtre supprimé&#xa0;; ce qu’il masquait est de nouveau visible</translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation>Le travail du filtre est annulé</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Notifications activées</translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation>Notifications désactivées</translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation>Exporter thèmes, recherches et filtres</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>Le fichier ne peut être écrit&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation>Thèmes, recherches et filtres exportés</translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation>Importer thèmes, recherches et filtres</translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation>Ce fichier ne contient ni thèmes, ni recherches, ni filtres de Broadsheet</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Tout est déjà là</translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation>Thèmes, recherches et filtres importés</translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation>Filtre créé</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filtre modifié</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Me notifier</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>A&amp;ctif</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation>Examine les articles à leur arrivée. Ce qu’il a fait figure dans son journal et peut y être annulé.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation>Ce que le filtre a fait</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nouveau…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation>Annuler le &amp;choix</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation>{name}&#xa0;: {action}, {count} jusqu’ici</translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation>{name} (inactif)&#xa0;: {action}, {count} jusqu’ici</translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation>{name} (en échec, ignoré)&#xa0;: {action}, {count} jusqu’ici</translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation>Pas encore de filtres. Un filtre peut masquer ce qui ne vous intéresse jamais, ou enregistrer ce qui vous intéresse toujours.</translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation>«&#xa0;{query}&#xa0;» n’a encore rien trouvé dans ce qui est arrivé.</translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation>Ce que «&#xa0;{query}&#xa0;» a fait&#xa0;:</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marque comme lu</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>enregistre</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>notifie</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>masque</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Endroits trouvés</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} sur {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Absent de cet article</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nom du nouveau dossier</translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Renommer le dossier</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation>Un dossier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation>Ce site a plusieurs flux. Choisissez ceux que vous voulez.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation>Enregistrer plutôt la page elle-même…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation>
            <numerusform>Une liste d’abonnements. Elle contient %Ln flux.</numerusform>
            <numerusform>Une liste d’abonnements. Elle contient %Ln flux.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>Elle ne contient rien à importer.</translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation>Les dossiers sont conservés. Les flux auxquels vous êtes déjà abonné restent tels quels.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation>Une page sans titre</translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation>Vous pouvez enregistrer cette page comme article. Elle est gardée dans Pages enregistrées, pour être lue hors ligne.</translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation>&amp;Thèmes (facultatif)</translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation>Nouveaux thèmes, séparés par des virgules</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation>Broadsheet&#xa0;: guide d’utilisation</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation>Le guide n’est pas ici. Sa place est dans ce dossier&#xa0;: {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation>
            <numerusform>Dans %Ln chapitre</numerusform>
            <numerusform>Dans %Ln chapitres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>Nulle part dans le guide</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation>Flux à vérifier</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>&amp;Tout réessayer</translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation>&amp;Retour aux articles</translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation>Tout le reste continue comme d’habitude&#xa0;: un flux en échec n’arrête jamais les autres.</translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation>Tous les flux ont pu être lus à leur dernière vérification.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendus</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation>Voici Broadsheet {version}. Aide › Nouveautés dit ce qu’il apporte.</translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Écrire une note sur ces mots</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from another reader</source>
        <translation>Importer d’un autre lecteur</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation>S’&amp;abonner aussi aux flux</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation>Importation… {done} sur {wanted}</translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation>Un fichier de {reader}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Rien de nouveau&#xa0;: tout est déjà ici.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>These read a file or run a program on this computer, now and at every refresh. Tick only what you know.</source>
        <translation>Ceux-ci lisent un fichier ou lancent un programme sur cet ordinateur, maintenant et à chaque actualisation. Ne cochez que ce que vous connaissez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation>
            <numerusform>%Ln article est nouveau ici</numerusform>
            <numerusform>%Ln articles sont nouveaux ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation>
            <numerusform>%Ln est déjà ici et reçoit ses marques</numerusform>
            <numerusform>%Ln sont déjà ici et reçoivent leurs marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation>
            <numerusform>%Ln d’entre eux sera enregistré</numerusform>
            <numerusform>%Ln d’entre eux seront enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation>
            <numerusform>%Ln flux sera suivi</numerusform>
            <numerusform>%Ln flux seront suivis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation>
            <numerusform>%Ln nouveau thème&#xa0;: {names}</numerusform>
            <numerusform>%Ln nouveaux thèmes&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation>
            <numerusform>%Ln est déjà ici, avec toutes ses marques</numerusform>
            <numerusform>%Ln sont déjà ici, avec toutes leurs marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation>
            <numerusform>%Ln sans adresse web</numerusform>
            <numerusform>%Ln sans adresse web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation>
            <numerusform>%Ln présent deux fois dans le fichier</numerusform>
            <numerusform>%Ln présents deux fois dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation>
            <numerusform>%Ln supprimé là-bas</numerusform>
            <numerusform>%Ln supprimés là-bas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation>
            <numerusform>%Ln qui n’est pas un flux du web</numerusform>
            <numerusform>%Ln qui ne sont pas des flux du web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation>
            <numerusform>%Ln au-delà de ce qu’une importation accepte</numerusform>
            <numerusform>%Ln au-delà de ce qu’une importation accepte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation>
            <numerusform>%Ln ni enregistré là-bas ni d’un flux suivi ici</numerusform>
            <numerusform>%Ln ni enregistrés là-bas ni d’un flux suivi ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation>
            <numerusform>%Ln dont le texte n’a pu être nettoyé</numerusform>
            <numerusform>%Ln dont le texte n’a pu être nettoyé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln pour une autre raison</numerusform>
            <numerusform>%Ln pour une autre raison</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation>Condensés conservés</translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation>Rechercher dans les condensés conservés</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln sujet</numerusform>
            <numerusform>%Ln sujets</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation>Un condensé est conservé ici quand vous le marquez comme lu.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traduction langue paramètres régionaux</translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation>Prend effet au prochain démarrage de Broadsheet. Dates et nombres suivent.</translation>
    </message>
    <message>
        <source>La&amp;nguage of the window</source>
        <translation>Lan&amp;gue de la fenêtre</translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation>É&amp;tiqueter de lui-même ce qu’il suggérerait</translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation>Sur {decided} suggestions que vous avez tranchées, {accepted} étaient justes ({percent}&#xa0;%).</translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation>Il est suggéré dès que {least} articles sont étiquetés à la main&#xa0;; {examples} le sont jusqu’ici.</translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation>Il apprend de ce que vous avez étiqueté.</translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation>Vous n’avez encore tranché aucune de ses suggestions&#xa0;; environ {percent}&#xa0;% d’entre elles devraient être justes.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This package brings no text of its licence along.</source>
        <translation>Ce paquet n’apporte pas le texte de sa licence.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation>articles</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation>
            <numerusform>%Ln article écrit dans {name}</numerusform>
            <numerusform>%Ln articles écrits dans {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Écriture de la liste…</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation>Présentation de la liste</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation>dans {place} ✕</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>partout</translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation>Rechercher seulement dans {place}</translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation>Recherché partout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>plus récents d’abord</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>plus anciens d’abord</translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation>Plus couverts d’abord</translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation>plus couverts d’abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Meilleure correspondance d’abord</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>meilleure correspondance d’abord</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Lignes aérées</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Lignes compactes</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>The digest was sent</source>
        <translation>Le condensé a été envoyé</translation>
    </message>
    <message>
        <source>Sending the digest…</source>
        <translation>Envoi du condensé…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived.</source>
        <translation>Envoyé. Regardez s’il est arrivé.</translation>
    </message>
    <message>
        <source>Editions of the digest will arrive here.</source>
        <translation>Les éditions du condensé arriveront ici.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>The server that sends your letters: your provider calls it SMTP or outgoing mail.</source>
        <translation>Le serveur qui envoie vos lettres&#xa0;: votre fournisseur l’appelle SMTP ou courrier sortant.</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Ser&amp;veur de courrier</translation>
    </message>
    <message>
        <source>smtp e-mail email letter send digest</source>
        <translation>smtp e-mail courriel lettre envoyer condensé</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>TLS when asked for (STARTTLS)</source>
        <translation>TLS sur demande (STARTTLS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A password is sent only over TLS, or within this computer.</source>
        <translation>Un mot de passe n’est envoyé que par TLS, ou à l’intérieur de cet ordinateur.</translation>
    </message>
    <message>
        <source>Connection securit&amp;y</source>
        <translation>&amp;Sécurité de la connexion</translation>
    </message>
    <message>
        <source>ssl encryption mail</source>
        <translation>ssl chiffrement courriel</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>number mail</source>
        <translation>numéro courriel</translation>
    </message>
    <message>
        <source>&amp;User of the mail server</source>
        <translation>&amp;Utilisateur du serveur de courrier</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>identifiant nom</translation>
    </message>
    <message>
        <source>Password of the mail serve&amp;r</source>
        <translation>&amp;Mot de passe du serveur de courrier</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Letters are &amp;from</source>
        <translation>Les lettres vienne&amp;nt de</translation>
    </message>
    <message>
        <source>sender address mail</source>
        <translation>expéditeur adresse courriel</translation>
    </message>
    <message>
        <source>Letters &amp;go to</source>
        <translation>&amp;Les lettres vont à</translation>
    </message>
    <message>
        <source>recipient address mail</source>
        <translation>destinataire adresse courriel</translation>
    </message>
    <message>
        <source>Send the digest that is made every da&amp;y</source>
        <translation>Envo&amp;yer le condensé établi chaque jour</translation>
    </message>
    <message>
        <source>mail schedule morning</source>
        <translation>courriel horaire matin</translation>
    </message>
    <message>
        <source>Send a tes&amp;t</source>
        <translation>Envoyer un &amp;essai</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Envoyer un essai</translation>
    </message>
    <message>
        <source>mail try letter</source>
        <translation>courriel essayer lettre</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Conservé dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: conservé dans un fichier de la bibliothèque que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>Usual: {port}</source>
        <translation>Habituel&#xa0;: {port}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation>Le presse-papiers ne contient aucune adresse</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation>
            <numerusform>%Ln article marqué comme lu</numerusform>
            <numerusform>%Ln articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation>
            <numerusform>%Ln article marqué comme non lu</numerusform>
            <numerusform>%Ln articles marqués comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation>
            <numerusform>%Ln article défilé marqué comme lu</numerusform>
            <numerusform>%Ln articles défilés marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation>N’est plus enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation>
            <numerusform>%Ln article enregistré</numerusform>
            <numerusform>%Ln articles enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation>
            <numerusform>%Ln article n’est plus enregistré</numerusform>
            <numerusform>%Ln articles ne sont plus enregistrés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>Étiqueté «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation>«&#xa0;{name}&#xa0;» retiré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation>
            <numerusform>%Ln article étiqueté «&#xa0;{name}&#xa0;»</numerusform>
            <numerusform>%Ln articles étiquetés «&#xa0;{name}&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» retiré de %Ln article</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» retiré de %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Thème «&#xa0;{name}&#xa0;» créé</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation>Dossier des 90 derniers jours</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Modifier le thème…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner avec…</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Supprimer le thème</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Modifier la recherche…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>Placer dans</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Aucun thème</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Actualiser ce flux</translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation>Actualiser ces flux</translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation>Récupérer les textes intégraux</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation>Propriétés du flux…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Ouvrir le site web</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nouveau dossier à l’intérieur…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation>Se désabonner de tous</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation>Me notifier des nouveaux articles</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation>Choisissez-en un dans la liste, ou appuyez sur j pour le suivant et sur k pour le précédent.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Aucun article choisi</translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation>Cet article n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation>Il a été retiré pendant que vous étiez ici. Appuyez sur j pour le suivant, sur k pour le précédent.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation>Ce qui est sur cet ordinateur n’est jamais demandé par un proxy.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation>socks http tor connexion</translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation>Commence par http://, https:// ou socks5://.</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation>Adresse du pro&amp;xy</translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation>socks hôte port</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>&amp;Utilisateur du proxy</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>identifiant nom</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation>Mot de &amp;passe du proxy</translation>
    </message>
    <message>
        <source>login</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation>Sites demandés sans le proxy&#xa0;: noms, adresses ou réseaux.</translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation>sans proxy contourner</translation>
    </message>
    <message>
        <source>E&amp;xceptions</source>
        <translation>&amp;Exceptions</translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation>Utiliser ce prox&amp;y</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Utiliser ce proxy</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Conservé dans le trousseau de ce système.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Ce système n’a pas de trousseau&#xa0;: conservé dans un fichier de la bibliothèque que vous seul pouvez lire.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation>Sélectionnez d’abord des mots&#xa0;: à la souris, ou avec Maj et les flèches</translation>
    </message>
    <message>
        <source>A note that was being written is kept</source>
        <translation>Une note en cours d’écriture est gardée</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Surligné</translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation>Surligner d’une autre couleur</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Surlignage retiré</translation>
    </message>
    <message>
        <source>Note given up</source>
        <translation>Note abandonnée</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Note écrite</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Note retirée</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Garder la note</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation>Ctrl+Entrée&#xa0;; Échap la laisse telle qu’elle était</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Écrire une note sur l’article</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation>Modifier la note «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation>Retirer la note «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Surlignage, {color}</translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation>Absent du texte tel qu’il est affiché</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>Afficher «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation>Écrire une note sur «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation>Retirer le surlignage «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Retirer le surlignage</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation>
            <numerusform>{name}&#xa0;: %Ln nouveau, «&#xa0;{title}&#xa0;»</numerusform>
            <numerusform>{name}&#xa0;: %Ln nouveaux, «&#xa0;{title}&#xa0;»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation>Préparation de votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>Dates of the briefing</source>
        <translation>Dates du dossier</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Au</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show briefing</source>
        <translation>Afficher le dossier</translation>
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
        <translation>Thème</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation>Action, flux, thème ou recherche</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation>Suspendu depuis {moment}. Ses articles restent&#xa0;; rien de nouveau n’est récupéré.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>L’image n’a pas pu être enregistrée&#xa0;: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Ouvrir l’image</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation>Récupérer les images maintenant</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation>De tous les articles</translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation>Des articles enregistrés seulement</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Seulement quand je le demande</translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation>Des flux dont les propriétés ne disent rien d’autre. Les autres sont récupérées d’un clic.</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation>&amp;Récupérer les images</translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation>images photos télécharger hors ligne</translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation>Les récupérer aussi sur les réseaux à données &amp;comptées</translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation>facturé mobile itinérance partage de connexion</translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation>Au-delà, les plus anciennes partent d’abord, celles des articles enregistrés en dernier.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>Place pour les &amp;images</translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation>disque espace taille limite cache</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Rechercher dans les préférences</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Aucune préférence ne porte ce nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Copié vers {path}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>A&amp;pparence</translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation>couleurs sombre mode apparence thème</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation>Le choix de Broadsheet</translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation>police famille caractères empattements</translation>
    </message>
    <message>
        <source>Typeface &amp;of articles</source>
        <translation>P&amp;olice des articles</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation>Aussi par + et - pendant la lecture.</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>police zoom plus grand plus petit</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation>&amp;Largeur du texte</translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation>colonne longueur de ligne étroit large</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation>hauteur distance espacement</translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation>&amp;Justifier les paragraphes</translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation>justifié aligner bloc</translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation>&amp;Couper les mots longs en fin de ligne</translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation>césure coupure traits d’union</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Aérée</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>&amp;Densité de la liste</translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation>lignes compact</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>Après une demi-seconde</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>À la main seulement</translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation>Quand un article ouvert compte comme lu.</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>Mar&amp;quer comme lu</translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation>non lu délai</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualisation</translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation>Les flux peuvent avoir leur propre intervalle dans leurs propriétés.</translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation>mise à jour intervalle automatique</translation>
    </message>
    <message>
        <source>Check feeds e&amp;very</source>
        <translation>&amp;Vérifier les flux</translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation>&amp;Actualiser les flux au démarrage du programme</translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation>mise à jour automatique</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Quand je le demande</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Chaque jour à {time}</translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation>Les flux sont d’abord actualisés. Si le programme était fermé, le condensé est établi au démarrage.</translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation>&amp;Établir le condensé</translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation>matin horaire édition</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation>dossier chemin données où</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Taille sur le disque</translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation>mégaoctets espace</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Sauve&amp;garder maintenant</translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation>Une copie est aussi faite avant chaque mise à niveau de la bibliothèque.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>copie enregistrer restaurer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>Afficher toutes les touc&amp;hes</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation>touches raccourcis</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Modi&amp;fier les touches…</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Vos propres touches</translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation>raccourcis réassigner</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation>
            <numerusform>{size} pour %Ln article</numerusform>
            <numerusform>{size} pour %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation>{copies} pour les copies</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation>Parties de la recherche</translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation>Recherché comme texte brut&#xa0;; appuyez pour modifier</translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation>Modifier {part}</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>Enlever {part}</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation>Modifier la recherche «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation>Ce qu’elle &amp;cherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation>
            <numerusform>Trouve %Ln article</numerusform>
            <numerusform>Trouve %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This system has no voice to read aloud with.</source>
        <translation>Ce système n’a pas de voix pour lire à haute voix.</translation>
    </message>
    <message>
        <source>The voice of this system failed.</source>
        <translation>La voix de ce système a échoué.</translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation>Importer d’un autre lecteur</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation>Exportations et bases de données</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>Rien de nouveau&#xa0;: tout était déjà ici</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>L’importation a été arrêtée&#xa0;; rien n’a été modifié</translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation>Importé de {reader}&#xa0;: {stories}, {feeds}</translation>
    </message>
    <message>
        <source>Stopped; imported from {reader} before that: {stories}, {feeds}</source>
        <translation>Arrêté&#xa0;; importé auparavant de {reader}&#xa0;: {stories}, {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln flux</numerusform>
            <numerusform>%Ln flux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation>Progression de lecture</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>encore {minutes} min</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation>Cette règle ne peut être exécutée&#xa0;; raccourcissez-la.</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation>
            <numerusform>Correspond à %Ln article conservé&#xa0;:</numerusform>
            <numerusform>Correspond à %Ln articles conservés, les plus récents&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation>Ne correspond encore à aucun.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation>Ce qui pourrait figurer ici</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Rechercher dans %Ln article</numerusform>
            <numerusform>Rechercher dans %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Comment rechercher</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Rechercher ceci</translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation>Rechercher {example}</translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation>Ce qui est grisé change avec le temps ou les marques et ne peut figurer dans la règle d’un thème, où les mots trouvent d’eux-mêmes leurs autres formes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation>Renommer la recherche</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Une autre recherche porte ce nom.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SendTo</name>
    <message>
        <source>Choose an article first</source>
        <translation>Choisissez d&apos;abord un article</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln articles are sent to a program at once</source>
        <translation>
            <numerusform>%Ln article au plus est envoyé à la fois à un programme</numerusform>
            <numerusform>%Ln articles au plus sont envoyés à la fois à un programme</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words of the article first</source>
        <translation>Sélectionnez d&apos;abord des mots de l&apos;article</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Cela n&apos;a pas marché ; les détails sont dans le journal</translation>
    </message>
    <message>
        <source>This article has no address</source>
        <translation>Cet article n&apos;a pas d&apos;adresse</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; look at it in the preferences</source>
        <translation>« {name} » ne peut être lue ; voyez les préférences</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Envoyé : {name}</translation>
    </message>
    <message>
        <source>This system has no mail program set up</source>
        <translation>Aucun programme de courriel n&apos;est configuré ici</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Modifier les touches</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrer par action ou touche</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Actions et leurs touches</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Ajouter ces touches</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Aucune &amp;touche</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>Par &amp;défaut</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation>«&#xa0;{action}&#xa0;» a ces touches à présent et les perdrait.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrer par action ou touche</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Aucune action ne porte ce nom.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation>Lieux de lecture</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation>{title}
Suspendu&#xa0;: rien de nouveau n’est récupéré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln flux</numerusform>
            <numerusform>%Ln flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln enregistré</numerusform>
            <numerusform>%Ln enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendu</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>Arrêter&#xa0;; ce qui est arrivé reste</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Essayer encore une fois</translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation>Afficher les flux à vérifier</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation>
            <numerusform>Actualisation de {done} flux sur %Ln</numerusform>
            <numerusform>Actualisation de {done} flux sur %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouveau</numerusform>
            <numerusform>%Ln nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation>
            <numerusform>Actualisation arrêtée. %Ln nouveau</numerusform>
            <numerusform>Actualisation arrêtée. %Ln nouveaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation>Lecture des pages des articles&#xa0;: {done} sur {wanted}</translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation>Lecture des pages arrêtée</translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation>Enregistrement du fichier&#xa0;: {size}</translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation>Récupération des images&#xa0;: {done} sur {wanted}</translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation>Récupération des images arrêtée</translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation>Dernière actualisation&#xa0;: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation>
            <numerusform>%Ln article hors ligne</numerusform>
            <numerusform>%Ln articles hors ligne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation>
            <numerusform>%Ln flux à vérifier</numerusform>
            <numerusform>%Ln flux à vérifier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation>Choisissez deux articles, ou un que d’autres racontent aussi</translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation>Sujet marqué comme lu</translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation>Ce sujet est lu</translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation>
            <numerusform>Sujet enregistré&#xa0;: %Ln article</numerusform>
            <numerusform>Sujet enregistré&#xa0;: %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation>Ce sujet est enregistré</translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation>Sujet de nouveau affiché</translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation>Sujet mis en sourdine</translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation>Choisissez les articles qui racontent un même sujet</translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation>Réunis en un sujet</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>Ils forment un sujet</translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation>Retiré du sujet</translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation>Cet article n’est dans aucun sujet</translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation>Séparé en deux sujets</translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation>Il n’y a rien à séparer&#xa0;: choisissez des articles d’un sujet</translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation>Une seule source le raconte&#xa0;: ce n’est pas un sujet</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>{feed} in the digest</source>
        <translation>{feed} dans le condensé</translation>
    </message>
    <message>
        <source>&amp;More of it</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Comme d’&amp;habitude</translation>
    </message>
    <message>
        <source>&amp;Less of it</source>
        <translation>&amp;Moins</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Story {number} of {count}</source>
        <translation>Sujet {number} sur {count}</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation>Même sujet, {sources}</translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation>Comparer avec une autre version</translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation>{story}. Comparer avec une autre version</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln de plus</numerusform>
            <numerusform>et %Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>le même texte</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation>Ouvrir {telling}</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation>Tout de {subject}</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Ajouter un flux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>example.com, un flux, un article ou un fichier</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>En attente d’une réponse</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation>Listes, flux et pages</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation>Collez l’adresse d’un site, d’un flux ou d’un article, ou choisissez un fichier.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Regarder</translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation>Ceci exécute un programme sur cet ordinateur, maintenant et à chaque vérification du flux&#xa0;: {command} — ne continuez que si vous savez ce qu’il fait.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Examen de {address}…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation>
            <numerusform>Ajouter %Ln flux</numerusform>
            <numerusform>Ajouter %Ln flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation>Il n’y a pas de flux ici.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Enregistrer cette page</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation>
            <numerusform>Importer %Ln flux</numerusform>
            <numerusform>Importer %Ln flux</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Enregistrement de la page…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation>Ne pas suggérer {name} ici</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation>Aucun thème n’est suggéré pour cet article</translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation>«&#xa0;{name}&#xa0;» ne sera plus suggéré ici</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation>Tableau dans «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Look the word up in Wiktionary</source>
        <translation>Chercher le mot dans le Wiktionnaire</translation>
    </message>
    <message>
        <source>Look the words up in Wikipedia</source>
        <translation>Chercher les mots dans Wikipédia</translation>
    </message>
    <message>
        <source>Translate the words on the web</source>
        <translation>Traduire les mots sur le web</translation>
    </message>
    <message>
        <source>Look the word up in GoldenDict</source>
        <translation>Chercher le mot dans GoldenDict</translation>
    </message>
    <message>
        <source>Play with mpv</source>
        <translation>Lire avec mpv</translation>
    </message>
    <message>
        <source>Open the page in Firefox</source>
        <translation>Ouvrir la page dans Firefox</translation>
    </message>
    <message>
        <source>Open the text in an editor</source>
        <translation>Ouvrir le texte dans un éditeur</translation>
    </message>
    <message>
        <source>Search the Internet Archive for it</source>
        <translation>Le chercher dans l&apos;Internet Archive</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation>toutes les heures</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>une fois par jour</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>tous les %Ln jours</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>toutes les %Ln heures</numerusform>
            <numerusform>toutes les %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>toutes les minutes</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>toutes les %Ln minutes</numerusform>
            <numerusform>toutes les %Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation>{done} sur {feeds}</translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>Retirer le thème {name}</translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation>règle&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>par sa règle</translation>
    </message>
    <message>
        <source>learnt: {words}</source>
        <translation>appris : {words}</translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation>Vermillon</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Bleu ciel</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Pourpre</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Ardoise</translation>
    </message>
    <message>
        <source>Russet</source>
        <translation>Roux</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation>Thèmes fusionnés</translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation>Thème supprimé&#xa0;; ses articles restent</translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation>Thème renommé</translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Thème «&#xa0;{name}&#xa0;» créé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics made: {names}</source>
        <translation>
            <numerusform>%Ln thème créé : {names}</numerusform>
            <numerusform>%Ln thèmes créés : {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation>Thème «&#xa0;{name}&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Recherche renommée</translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation>Recherche modifiée</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Recherche supprimée</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Ordre modifié</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>Thème déplacé</translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation>Un thème qui en contient d’autres ne peut être placé dans un autre</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Diviser «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation>
            <numerusform>&amp;Nom du thème qui prend %Ln article</numerusform>
            <numerusform>&amp;Nom du thème qui prend %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation>Un thème porte ce nom&#xa0;; ses articles peuvent être fusionnés.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Diviser</translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation>«&#xa0;{name}&#xa0;» détaché</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation>Modifier le thème</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nouveau thème</translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation>&amp;Étiqueter aussi les articles déjà conservés</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Règle</translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation>Les articles qui correspondent reçoivent le thème à leur arrivée. Écrivez-la comme une recherche, par exemple «&#xa0;terre* rare*&#xa0;» OR néodyme. Laissez vide pour n’étiqueter qu’à la main.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Décompte…</translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation>Un autre thème porte ce nom.</translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation>
            <numerusform>Correspond à {total} article conservé sur %Ln.</numerusform>
            <numerusform>Correspond à {total} articles conservés sur %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation>
            <numerusform>%Ln d’entre eux ne porte pas encore le thème.</numerusform>
            <numerusform>%Ln d’entre eux ne portent pas encore le thème.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation>
            <numerusform>&amp;Étiqueter aussi %Ln article déjà conservé</numerusform>
            <numerusform>&amp;Étiqueter aussi %Ln articles déjà conservés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation>Chercher ou créer un thème</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation>cet article</translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation>Entrée met un thème sur {meant} ou l’enlève. Échap ferme.</translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation>Créer «&#xa0;{name}&#xa0;», comme le flux le nomme</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Créer «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, mis</translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation>{name}, mis sur certains</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, non mis</translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>Fusionner «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Dans</translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation>Thème dans lequel fusionner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation>Il n’y a pas encore d’autre thème.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation>
            <numerusform>%Ln article passe à «&#xa0;{into}&#xa0;».</numerusform>
            <numerusform>%Ln articles passent à «&#xa0;{into}&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation>Sa règle s’ajoute à celle de ce thème.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Vous pouvez annuler cela.</translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation>Créer le thème…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation>
            <numerusform>Vous avez enregistré %Ln article sur «&#xa0;{name}&#xa0;»&#xa0;: en faire un thème&#xa0;?</numerusform>
            <numerusform>Vous avez enregistré %Ln articles sur «&#xa0;{name}&#xa0;»&#xa0;: en faire un thème&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation>Créer le thème {name}</translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation>Ne jamais proposer {name} comme thème</translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation>«&#xa0;{name}&#xa0;» ne sera plus proposé</translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation>Aucun thème n’est proposé</translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation>▸ À propos de ce thème</translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation>▾ À propos de ce thème</translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation>À propos de ce thème</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Apparentés</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Ouvrir Broadsheet</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Préférences…</translation>
    </message>
    <message>
        <source>Quit Broadsheet</source>
        <translation>Quitter Broadsheet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread articles</source>
        <translation>
            <numerusform>%Ln article non lu</numerusform>
            <numerusform>%Ln articles non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>Stop refreshing ({done} of {feeds})</source>
        <translation>Arrêter l&apos;actualisation ({done} sur {feeds})</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualiser maintenant</translation>
    </message>
    <message>
        <source>Next refresh at {time}</source>
        <translation>Prochaine actualisation à {time}</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>Désactivées jusqu&apos;à {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivées</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Réactiver</translation>
    </message>
    <message>
        <source>Off: these are quiet hours</source>
        <translation>Désactivées : heures de silence</translation>
    </message>
    <message>
        <source>Off for an hour</source>
        <translation>Désactiver pendant une heure</translation>
    </message>
    <message>
        <source>Off until the morning</source>
        <translation>Désactiver jusqu&apos;au matin</translation>
    </message>
    <message>
        <source>Off until I turn them on</source>
        <translation>Désactiver jusqu&apos;à nouvel ordre</translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation>Rien de non lu au-delà</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation>Choisissez d’abord un article</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation>Afficher de nouveau toute la fenêtre (Échap)</translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation>Afficher de nouveau toute la fenêtre</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation>
            <numerusform>Articles par semaine&#xa0;: %Ln en six mois</numerusform>
            <numerusform>Articles par semaine&#xa0;: %Ln en six mois</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation>{first} à {last}&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Bienvenue dans Broadsheet</translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation>Cochez ce que vous aimeriez lire. Tout peut être changé plus tard, et ce qui a été récupéré reste lisible hors ligne.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation>Les articles qui correspondent à un thème sont étiquetés à leur arrivée. Vous pouvez changer la règle de chaque thème.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation>Récupération de la liste des flux…</translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation>Étiquette les articles qui correspondent à&#xa0;:</translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation>Ou collez l’adresse d’un site que vous lisez</translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation>Adresse d’un site que vous lisez</translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation>&amp;Importer une liste (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation>La liste des flux n’a pas pu être lue. Vous pouvez coller une adresse ci-dessous.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln flux</numerusform>
            <numerusform>%Ln flux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln thème</numerusform>
            <numerusform>%Ln thèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation>Commencer avec {feeds} et {topics}</translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation>Commencer avec {chosen}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Annuler&#xa0;: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rétablir&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation>Choisissez d’abord un thème, puis sélectionnez ou recherchez les articles à détacher</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Enregistrer une page</translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation>Adresse de la page, ou chemin d’un fichier HTML</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Adresse copiée</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>En usage dès maintenant</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>List and window</source>
        <translation>Liste et fenêtre</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Trois colonnes</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>Liste au-dessus de l’article</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Un à la fois</translation>
    </message>
    <message>
        <source>columns panes vertical split single</source>
        <translation>colonnes volets vertical divisé seul</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposition</translation>
    </message>
    <message>
        <source>dates headings today yesterday group</source>
        <translation>dates titres aujourd’hui hier groupe</translation>
    </message>
    <message>
        <source>Part the &amp;list by days</source>
        <translation>Diviser la liste par &amp;jours</translation>
    </message>
    <message>
        <source>One undo takes back what one turn of the wheel marked.</source>
        <translation>Une annulation reprend ce qu’un tour de molette a marqué.</translation>
    </message>
    <message>
        <source>unread scrolling wheel</source>
        <translation>non lu défilement molette</translation>
    </message>
    <message>
        <source>Mark read what is scrolled &amp;past in the list</source>
        <translation>Marquer comme lu ce &amp;qui défile dans la liste</translation>
    </message>
    <message>
        <source>Show how far an article is r&amp;ead</source>
        <translation>Montrer o&amp;ù en est la lecture</translation>
    </message>
    <message>
        <source>progress line minutes left</source>
        <translation>progression ligne minutes restantes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, nothing glides unless you say always.</source>
        <translation>Si le système demande moins de mouvement, rien ne glisse à moins de choisir toujours.</translation>
    </message>
    <message>
        <source>animation reduced motion glide</source>
        <translation>animation mouvement réduit glisser</translation>
    </message>
    <message>
        <source>S&amp;mooth scrolling</source>
        <translation>Défilement &amp;fluide</translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation>Annulé en partie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>Non annulé&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Done again in part: {what}</source>
        <translation>Refait en partie&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>Non refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Cela n’a pas fonctionné&#xa0;; le journal donne les détails</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation>Surligner en {color}</translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation>Déjà abonné</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Aller à {title}</translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation>Il ne contient aucun article pour l’instant.</translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation>Afficher le thème {name}</translation>
    </message>
</context>
<context>
    <name>_OfferButton</name>
    <message>
        <source>+ {name}?</source>
        <translation>+ {name}&#xa0;?</translation>
    </message>
    <message>
        <source>because “{words}”</source>
        <translation>à cause de «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation>Ajouter le thème suggéré {name}</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
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
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln sujet</numerusform>
            <numerusform>%Ln sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation>
            <numerusform>%Ln min de lecture</numerusform>
            <numerusform>%Ln min de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Autres sujets</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Seul {source} en parle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}&#xa0;: {names}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stories were left out at this length.</source>
        <translation>
            <numerusform>%Ln autre sujet a été laissé de côté à cette longueur.</numerusform>
            <numerusform>%Ln autres sujets ont été laissés de côté à cette longueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation>
            <numerusform>%Ln article de plus</numerusform>
            <numerusform>%Ln articles de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>{rest} of this time can be found in the list.</source>
        <translation>{rest} de cette période se trouvent dans la liste.</translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation>Pourquoi c’est ici&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation>
            <numerusform>%Ln source le raconte avec ses propres mots</numerusform>
            <numerusform>%Ln sources le racontent avec leurs propres mots</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation>il est de votre thème {name}</translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation>{name} publie rarement</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>il est récent</translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation>vous en avez enregistré un article</translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation>vous enregistrez souvent des articles de {name}</translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation>il prolonge un jour précédent</translation>
    </message>
    <message>
        <source>you want more of {name} in the digest</source>
        <translation>vous voulez plus de {name} dans le condensé</translation>
    </message>
    <message>
        <source>lower, for you want less of {name} in the digest</source>
        <translation>plus bas, car vous voulez moins de {name} dans le condensé</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>minuit</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday} {day} {month} {year}</translation>
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
        <translation>Condensé</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>À la une</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Tout le reste</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation>{count} min de lecture</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>depuis {moment}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation>Retour au condensé</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>C’est tout.</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Seul {source} en parle</translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation>Articles par semaine</translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation>{date}&#xa0;: {articles}</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Sujets principaux</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Autres sujets</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Le fil des événements</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation>
            <numerusform>%n autre sujet a été laissé de côté à cette longueur.</numerusform>
            <numerusform>%n autres sujets ont été laissés de côté à cette longueur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation>
            <numerusform>%n autre article de cette période n’est pas montré.</numerusform>
            <numerusform>%n autres articles de cette période ne sont pas montrés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n sujet</numerusform>
            <numerusform>%n sujets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>Le serveur a mis trop de temps à répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation>Le serveur n’a pu être joint. Vérifiez le réseau et l’adresse.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation>Il n’y a rien à cette adresse. Vérifiez-la, ou essayez celle du site lui-même.</translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation>Ce qui était à cette adresse a été retiré définitivement.</translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation>Le serveur ne montre ceci qu’à ceux qui se connectent&#xa0;; cela n’est pas possible ici.</translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation>Une page de connexion a répondu. Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation>Le serveur demande à être appelé moins souvent. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation>Le serveur est en panne. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation>L’adresse tourne en rond. Essayez-en une autre là-bas.</translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation>L’adresse mène à un endroit qui ne peut être lu.</translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation>Ce n’est pas une adresse lisible. Vérifiez qu’elle est bien tapée.</translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation>Ce qui est là est trop volumineux pour un flux ou une page, et n’a donc pas été lu.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation>La réponse est emballée d’une façon qui ne peut être lue.</translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation>Il n’y a ni flux ni page à lire à cette adresse.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation>Le serveur a envoyé une réponse vide. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation>Ce qui est là est trop abîmé pour être lu.</translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation>Ce qui est là prenait trop de temps à lire et a été arrêté.</translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation>La bibliothèque est occupée. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation>articles contenant les deux mots, en majuscules ou non, avec ou sans accents</translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation>mots qui se suivent&#xa0;; rare-earths est trouvé aussi</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation>une expression dont le dernier mot peut se prolonger</translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation>un mot anglais sous toutes ses formes&#xa0;: sanctions, sanctioned, sanctioning</translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation>un mot exactement comme écrit, ce qui compte dans les règles, où les mots trouvent leurs autres formes</translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation>mots ou expressions séparés d’au plus 8 mots, dans n’importe quel ordre</translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation>mots du chinois, du japonais, du thaï et d’autres écritures sans espaces, à l’intérieur d’une phrase</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation>titres qui répondent à une expression régulière (RE2&#xa0;: sans regard autour)</translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation>mots du nom de l’auteur</translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation>articles de flux dont le nom ou l’adresse contient ceci</translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation>articles des flux d’un dossier et de ceux qu’il contient</translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation>articles portant un thème&#xa0;; tag: signifie la même chose</translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation>articles dans une langue, par ses deux lettres</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Quand et quelle longueur</translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation>à partir d’un jour, d’un mois (2026-11) ou d’une année (2026)</translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation>avant qu’il commence</translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation>de l’un à l’autre, inclus&#xa0;; aussi &gt;=2026-11 ou ..2025</translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation>pas plus vieux que des heures (12h), jours ou semaines (2w)</translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation>par longueur en mots&#xa0;: aussi &lt;300, 300..800</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Marques et notes</translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation>articles non lus, lus ou enregistrés</translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation>articles avec une image</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>mots de vos notes</translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation>mots que vous avez surlignés</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation>articles ressemblant à celui de ce numéro, par ses mots les plus rares</translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation>articles du sujet de ce numéro</translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation>l’un ou l’autre&#xa0;; | signifie la même chose</translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation>les deux&#xa0;; un espace signifie la même chose</translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation>sans&#xa0;; NOT signifie la même chose</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>les parenthèses regroupent</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation>{rule}
Cette règle échoue et est ignorée jusqu’à ce qu’elle soit modifiée.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Pages enregistrées</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À vérifier</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation>texte intégral</translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation>texte du flux</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation>texte du flux&#xa0;; sa page en contient moins</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation>texte du flux&#xa0;; sa page est réservée aux abonnés</translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation>✓ complet hors ligne</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation>Le serveur a mis trop de temps à répondre. Il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation>Le nom du serveur n’a pu être trouvé. Vérifiez le réseau, puis l’adresse.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation>Le serveur n’a pu être joint. Vérifiez le réseau&#xa0;; il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation>Le certificat du serveur n’est pas digne de confiance, rien n’en a donc été lu.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation>Le certificat du serveur a expiré. Son propriétaire doit le renouveler&#xa0;; si tous les sites le disent, vérifiez l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation>Le certificat du serveur est au nom d’un autre site, rien n’a donc été lu. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation>Le serveur ne se porte garant que de lui-même. S’il est à vous, ajoutez son certificat à ceux auxquels ce système se fie.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation>Le certificat du serveur vient d’une autorité à laquelle ce système ne se fie pas.</translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation>Le proxy n’a pu être utilisé. Vérifiez son adresse dans les préférences.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation>Il n’y a plus rien à cette adresse. Cherchez la nouvelle sur le site.</translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation>L’éditeur a mis fin à ce flux, il n’est donc plus vérifié. Désabonnez-vous&#xa0;; ce que vous avez enregistré ou étiqueté reste.</translation>
    </message>
    <message>
        <source>The server refuses to show this feed. If it wants a name and password, give them in its properties.</source>
        <translation>Le serveur refuse de montrer ce flux. S’il demande un nom et un mot de passe, indiquez-les dans les propriétés du flux.</translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation>Une page de connexion a répondu à la place du flux. Connectez-vous au réseau, puis réessayez.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation>Le serveur demande à être appelé moins souvent. Il sera redemandé quand il le permettra.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation>Le serveur a refusé la requête. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation>Le serveur est en panne. Il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation>L’adresse tourne en rond. Cherchez-en une autre sur le site.</translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation>L’adresse mène à un endroit que les flux ne peuvent lire.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Ce n’est pas une adresse lisible.</translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation>La réponse est plus grande qu’aucun flux ne devrait l’être, et n’a donc pas été lue.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation>La réponse est emballée d’une façon qui ne peut être lue. Elle sera redemandée plus tard.</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation>Il n’y a pas de flux à cette adresse. Cherchez-en un autre sur le site.</translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation>Ce fichier ne vient d’aucun lecteur dont on puisse importer.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation>Le fichier est endommagé et n’a pu être lu. Exportez-le de nouveau et réessayez.</translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation>Il n’y a pas sur cette page d’article qui puisse être gardé.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation>Le serveur a envoyé une réponse vide. Il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation>Le flux est trop abîmé pour être lu. Il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation>Le flux prenait trop de temps à lire et a été arrêté. Il sera redemandé plus tard.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>Le fichier ne peut être lu. Vérifiez qu’il est toujours là.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation>Le fichier n’a pu être écrit. Vérifiez le dossier, ses droits et la place sur le disque.</translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation>Un article s’enregistre en .pdf, .epub, .html, .md ou .txt, une liste en .md ou .jsonl&#xa0;; le nom du fichier finit autrement.</translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation>Aucune lettre ne peut encore être envoyée. Indiquez un serveur de courrier et une adresse dans les préférences.</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation>Le serveur de courrier n’accepte pas ce nom et ce mot de passe, ou les recevrait en clair.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation>Le serveur de courrier n’a pas pris la lettre. Vérifiez les adresses.</translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation>Le programme qui écrit ce flux a échoué. Lancez-le à la main pour voir pourquoi&#xa0;; il sera relancé plus tard.</translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation>Ce qui est là n’est pas une image affichable.</translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation>Une autre actualisation de cette bibliothèque est en cours.</translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation>Il n’y a pas encore de bibliothèque ici.</translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation>Cette bibliothèque a été faite par un Broadsheet plus récent. Installez cette version pour l’ouvrir&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation>Le fichier à la place de la bibliothèque n’est pas une bibliothèque Broadsheet. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation>La bibliothèque est endommagée. Restaurez l’une des copies de son dossier «&#xa0;backups&#xa0;».</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation>La bibliothèque est utilisée par un autre programme. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>Le disque est plein. Libérez de la place et réessayez&#xa0;; rien n’a été perdu.</translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation>La bibliothèque ne peut être que lue ici, rien ne peut donc être gardé ni marqué.</translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation>La bibliothèque ne peut être lue. Vérifiez le disque et les droits du fichier.</translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation>Broadsheet n’y est pas parvenu&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation>Une règle examine un article une seule fois, à son arrivée&#xa0;; «&#xa0;newer:&#xa0;» ne peut donc y figurer.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation>Une règle examine un article une seule fois, à son arrivée&#xa0;; «&#xa0;is:&#xa0;» et «&#xa0;topic:&#xa0;», les notes, les sujets et «&#xa0;similar:&#xa0;» ne peuvent donc y figurer.</translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation>Ceci ne contient aucun mot à chercher.</translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation>Il n’y a pas de tel thème&#xa0;: {part}</translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation>Il n’y a pas de tel flux&#xa0;: {part}</translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation>Il n’y a pas de tel dossier&#xa0;: {part}</translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation>Il n’y a pas de tel article&#xa0;: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: un tel champ n’existe pas</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: is: accepte unread, read ou saved, has: accepte picture</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: rien ne suit le deux-points</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: une date s’écrit 2026, 2026-11 ou 2026-11-05</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: un âge s’écrit 12h, 7d ou 2w</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: il faut un nombre, words: accepte aussi &gt;800 ou 300..800</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: une langue s’écrit en, de ou zh</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: ce n’est pas une expression régulière exécutable</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut&#xa0;: écrivez deux mots et une distance, comme dans near(cobalt mine, 8)</translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation>{part} est encore ouvert&#xa0;; lu jusqu’à la fin</translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation>Une parenthèse est sans partenaire&#xa0;: {part}</translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation>«&#xa0;{part}&#xa0;» ne contient aucun mot à chercher et a été écarté</translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation>«&#xa0;{part}&#xa0;»&#xa0;: une étoile ne compte qu’à la fin, ses mots ont donc été cherchés tels quels</translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation>La recherche est trop longue&#xa0;; elle a été lue jusqu’à «&#xa0;{part}&#xa0;»</translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation>Des parenthèses dans autant de parenthèses ne comptent plus&#xa0;: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation>«&#xa0;{part}&#xa0;» a été cherché comme texte brut</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation>«&#xa0;{title}&#xa0;» en contient trop</translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation>«&#xa0;{title}&#xa0;»&#xa0;: {address} n’est pas une adresse web</translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation>«&#xa0;{title}&#xa0;» mène à une autre liste, qui n’est pas suivie</translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation>«&#xa0;{title}&#xa0;» ne nomme aucun flux</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>There is no program “{program}” here. Check its name or path.</source>
        <translation>Il n&apos;y a pas de programme « {program} » ici. Vérifiez son nom ou son chemin.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file. Those cannot be given an article safely.</source>
        <translation>« {program} » est un fichier de commandes. On ne peut lui confier un article sans risque.</translation>
    </message>
    <message>
        <source>“{program}” could not be started.</source>
        <translation>« {program} » n&apos;a pas pu être lancé.</translation>
    </message>
</context>
</TS>
