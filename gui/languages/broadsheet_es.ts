<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>Acerca de Broadsheet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation>Un lector de noticias que conserva lo que ha obtenido: para leer, etiquetar y volver a encontrar sin conexión.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>&amp;Licence texts…</source>
        <translation>Textos de las &amp;licencias…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <translation>Nombre de &amp;usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>Se presenta como</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation>El nombre propio de Broadsheet</translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation>Se p&amp;resenta como</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation>Cookie: name=value</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Enca&amp;bezados</translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation>Uno por línea. Las cookies y claves se guardan junto a las contraseñas; los puntos ocupan el lugar de lo guardado.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Guardada en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Este sistema no tiene llavero: guardada en un archivo de la biblioteca que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation>&amp;Añadir fuente…</translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation>&amp;Guardar una página…</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation>&amp;Importar suscripciones…</translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation>Importar temas y &amp;filtros…</translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation>Fuentes &amp;y temas de inicio…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation>Guardar art&amp;ículo como…</translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation>Exportar las &amp;notas de este artículo…</translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation>Exportar t&amp;odas las notas, o las de un tema…</translation>
    </message>
    <message>
        <source>Send the di&amp;gest by mail</source>
        <translation>En&amp;viar el resumen por correo</translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation>Act&amp;ualizar todas las fuentes</translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation>O&amp;btener los textos completos de esta fuente</translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation>Detener la actuali&amp;zación</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation>&amp;Pausar o reanudar esta fuente</translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation>Fuentes &amp;que requieren atención</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Cerrar ven&amp;tana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation>&amp;Filtros…</translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation>&amp;Cómo buscar…</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>Copiar con la f&amp;uente</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>&amp;Pegar una dirección</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation>&amp;Eliminar o cancelar suscripción</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Preferencia&amp;s…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>Claro u &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>&amp;Lista compacta</translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation>Dividir la lista por &amp;días</translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation>Ma&amp;rcar como leído lo que se pasa</translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation>Plegar hi&amp;storias en una fila</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>&amp;Barra lateral</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de me&amp;nús</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>D&amp;isposición</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>&amp;Tres columnas</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>Lista sobr&amp;e el artículo</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>&amp;Uno a la vez</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>Siguiente &amp;no leído</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>Anterior no &amp;leído</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>&amp;Bajar página, luego siguiente no leído</translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation>&amp;Volver de una nota</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>&amp;Comandos y lugares…</translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation>Resu&amp;men</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>No leí&amp;dos</translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation>&amp;Guardados</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>&amp;Todos los artículos</translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation>Volver de la búsq&amp;ueda</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>A&amp;rtículo</translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation>Tema {n}</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>&amp;Temas</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>Abrir en el &amp;navegador</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>A&amp;brir en una ventana nueva</translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation>Abrir a&amp;udio, vídeo o archivo</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>&amp;Leído o no leído</translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation>&amp;Guardar o dejar de guardar</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>&amp;Copiar dirección</translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation>&amp;Texto completo o el de la fuente</translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation>&amp;Obtener el texto completo de la selección</translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation>Obtener &amp;imágenes ahora</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>Leer en vo&amp;z alta</translation>
    </message>
    <message>
        <source>Stop readin&amp;g aloud</source>
        <translation>&amp;Dejar de leer en voz alta</translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation>&amp;Resaltar la selección</translation>
    </message>
    <message>
        <source>Ne&amp;w folder…</source>
        <translation>Nueva &amp;carpeta…</translation>
    </message>
    <message>
        <source>Topics 1 to {n}</source>
        <translation>Temas 1 a {n}</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>Importar de otro &amp;lector…</translation>
    </message>
    <message>
        <source>Export su&amp;bscriptions…</source>
        <translation>&amp;Exportar suscripciones…</translation>
    </message>
    <message>
        <source>Export topics and fi&amp;lters…</source>
        <translation>Exportar &amp;temas y filtros…</translation>
    </message>
    <message>
        <source>&amp;Export the selection or the list…</source>
        <translation>E&amp;xportar la selección o la lista…</translation>
    </message>
    <message>
        <source>Print article or &amp;digest…</source>
        <translation>I&amp;mprimir artículo o resumen…</translation>
    </message>
    <message>
        <source>Refres&amp;h this feed</source>
        <translation>Actualiza&amp;r esta fuente</translation>
    </message>
    <message>
        <source>&amp;Feed properties…</source>
        <translation>Propie&amp;dades de la fuente…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>&amp;Nuevo filtro…</translation>
    </message>
    <message>
        <source>Find in the &amp;article or digest</source>
        <translation>Buscar en el &amp;artículo o resumen</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;how muted stories</source>
        <translation>&amp;Mostrar historias silenciadas</translation>
    </message>
    <message>
        <source>&amp;Article alone</source>
        <translation>Solo el &amp;artículo</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>Subi&amp;r página</translation>
    </message>
    <message>
        <source>Save audio, &amp;video or file…</source>
        <translation>Guardar audio, &amp;vídeo o archivo…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <source>Save &amp;everything listed</source>
        <translation>Guardar todo lo li&amp;stado</translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>&amp;Temas…</translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation>Temas de todo lo &amp;listado…</translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation>&amp;Añadir el tema sugerido</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation>&amp;Descartar el tema sugerido</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>&amp;Nuevo tema…</translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation>&amp;Crear el tema ofrecido…</translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation>&amp;Rechazar el tema ofrecido</translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation>&amp;Editar tema…</translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation>&amp;Separar la selección o la lista…</translation>
    </message>
    <message>
        <source>Sen&amp;d to</source>
        <translation>Enviar &amp;a</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>Corr&amp;eo…</translation>
    </message>
    <message>
        <source>&amp;Commands of your own…</source>
        <translation>&amp;Comandos propios…</translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation>&amp;Historia</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation>&amp;Desplegar o plegar</translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation>&amp;Comparar dos artículos</translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation>&amp;Marcar la historia como leída</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>&amp;Guardar la historia</translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation>&amp;Silenciar la historia o dejar de hacerlo</translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation>&amp;Hacer una historia con la selección</translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation>&amp;Quitar de la historia</translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation>S&amp;eparar la selección</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>&amp;Cambiar teclas…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>&amp;Acerca de Broadsheet</translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation>+ Añadir tema</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>Añadir tema</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation>Algo ha ido mal; el registro tiene los detalles</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation>Traer los artículos nuevos a la lista</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation>
            <numerusform>%Ln artículo nuevo: traerlo</numerusform>
            <numerusform>%Ln artículos nuevos: traerlos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation>
            <numerusform>%Ln fila más</numerusform>
            <numerusform>%Ln filas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation>Tabla de {rows} y {columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln columna</numerusform>
            <numerusform>%Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>Abrir tabla</translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation>Continuar en la fuente</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>Página incrustada</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Complete offline: all of the text and its pictures are here</source>
        <translation>Completo sin conexión: todo el texto y sus imágenes están aquí</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>Guardar artículo como</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>Guardando el artículo…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation>La impresora no ha aceptado el artículo</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>Por {author}</translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation>{minutes} de lectura</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>Copiar dirección del enlace</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>Guardar archivo como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>Este artículo no se ha podido leer</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>Fuente desconocida</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>con notas</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>completo sin conexión</translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation>de la historia de arriba</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegada</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegada</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>temas: {names}</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation>Ya hay demasiadas ventanas abiertas; cierre antes algunas</translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation>Artículos por semana</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Historias clave</translation>
    </message>
    <message>
        <source>Articles a week: {weeks}</source>
        <translation>Artículos por semana: {weeks}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles from {day}</source>
        <translation>
            <numerusform>%Ln artículo desde el {day}</numerusform>
            <numerusform>%Ln artículos desde el {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusMessages</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation>Desde mi último resumen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>Fechas propias…</translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation>Resúmenes anteriores</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>Exportar EPUB</translation>
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
        <translation>Exportar como {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>More ways out of the page</source>
        <translation>Más salidas de la página</translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation>✓ Marcar resumen como leído</translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation>Marcar resumen como leído</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Send by mail</source>
        <translation>&amp;Enviar por correo</translation>
    </message>
    <message>
        <source>Save as a &amp;letter…</source>
        <translation>Guardar como &amp;carta…</translation>
    </message>
    <message>
        <source>Save as plain &amp;text…</source>
        <translation>Guardar como &amp;texto sin formato…</translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation>Resúmenes conservados…</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>Un día pasado</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>Longitud: {length}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>Todo lo que hay</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation>{own} de {whole} frases están solo aquí</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>Abrir «{title}»</translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation>Texto de {source}. {told}</translation>
    </message>
</context>
<context>
    <name>CommandEditor</name>
    <message>
        <source>Commands of your own</source>
        <translation>Comandos propios</translation>
    </message>
    <message>
        <source>Send articles to other programs, or to an address of the web.</source>
        <translation>Envíe artículos a otros programas o a una dirección web.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>Nuevo &amp;a partir de una plantilla</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Eli&amp;minar</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>Comando nuevo</translation>
    </message>
    <message>
        <source>Name or path of a program, or https://…</source>
        <translation>Nombre o ruta de un programa, o https://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>What is filled in: {words}</source>
        <translation>Se rellena: {words}</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Program or address</source>
        <translation>&amp;Programa o dirección</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Ar&amp;gumentos</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>Falta cerrar unas comillas.</translation>
    </message>
    <message>
        <source>Enter a program or an address.</source>
        <translation>Introduzca un programa o una dirección.</translation>
    </message>
    <message>
        <source>Opens: {words}</source>
        <translation>Abre: {words}</translation>
    </message>
    <message>
        <source>Runs: {words}</source>
        <translation>Ejecuta: {words}</translation>
    </message>
    <message>
        <source>These keys already do “{action}”; choose others.</source>
        <translation>Esas teclas ya hacen «{action}»; elija otras.</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>Elegir un programa</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation>Dos versiones de una historia</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation>Marcado: lo que dice solo una de ellas. n y p van de marca en marca, Tab pasa al otro texto.</translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation>Uno de estos artículos ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>Ambas hablan de: {words}</translation>
    </message>
    <message>
        <source>Their headlines say much the same in other words</source>
        <translation>Sus titulares dicen casi lo mismo con otras palabras</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation>Las imágenes no se pueden obtener ahora</translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation>Obteniendo imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation>
            <numerusform>{count} de %Ln texto completo obtenido</numerusform>
            <numerusform>{count} de %Ln textos completos obtenidos</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation>La página no daba más que la fuente; su texto se queda</translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation>Obteniendo el texto completo…</translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation>Todas las páginas de aquí ya se habían leído</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {feeds} feeds</source>
        <translation>{done} de {feeds} fuentes</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>&amp;Edit commands…</source>
        <translation>&amp;Editar comandos…</translation>
    </message>
    <message>
        <source>Open an article in a program, look a word up, translate it.</source>
        <translation>Abrir un artículo en un programa, buscar una palabra, traducirla.</translation>
    </message>
    <message>
        <source>send to open with dictionary translate share external</source>
        <translation>enviar abrir con diccionario traducir compartir externo</translation>
    </message>
    <message>
        <source>Send articles to</source>
        <translation>Enviar artículos a</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>Este escritorio no tiene bandeja en este momento.</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>área de notificación estado</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>Mostrar un icono en la &amp;bandeja</translation>
    </message>
    <message>
        <source>Only where there is a tray. Quit ends the program then.</source>
        <translation>Solo donde hay bandeja. Entonces «Salir» cierra el programa.</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>Cerrar la ventana deja el programa en la &amp;bandeja</translation>
    </message>
    <message>
        <source>close minimise background</source>
        <translation>cerrar minimizar segundo plano</translation>
    </message>
    <message>
        <source>badge number icon</source>
        <translation>insignia número icono</translation>
    </message>
    <message>
        <source>Start Broadsheet &amp;with the computer</source>
        <translation>&amp;Iniciar Broadsheet con el equipo</translation>
    </message>
    <message>
        <source>autostart login session boot</source>
        <translation>inicio automático sesión arranque</translation>
    </message>
    <message>
        <source>Count of unread articles on the doc&amp;k or taskbar</source>
        <translation>Número de artículos no leídos en el doc&amp;k o la barra de tareas</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>Iniciar minimi&amp;zado</translation>
    </message>
    <message>
        <source>hidden background</source>
        <translation>oculto segundo plano</translation>
    </message>
    <message>
        <source>In the tray, or in the taskbar.</source>
        <translation>En la bandeja o en la barra de tareas.</translation>
    </message>
    <message>
        <source>The status bar tells of what arrives all the same.</source>
        <translation>La barra de estado informa igualmente de lo que llega.</translation>
    </message>
    <message>
        <source>do not disturb silence night</source>
        <translation>no molestar silencio noche</translation>
    </message>
    <message>
        <source>No notifications in these &amp;hours</source>
        <translation>Sin notificaciones en estas &amp;horas</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silencio</translation>
    </message>
    <message>
        <source>launcher desktop file install icon shortcut</source>
        <translation>lanzador archivo desktop instalar icono acceso directo</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>Menú de aplicaciones</translation>
    </message>
    <message>
        <source>Open links to feeds and lists of &amp;subscriptions with Broadsheet</source>
        <translation>Abrir con Broadsheet los enlaces a &amp;fuentes y las listas de suscripciones</translation>
    </message>
    <message>
        <source>default opml handler feed</source>
        <translation>predeterminado opml fuente</translation>
    </message>
    <message>
        <source>&amp;Remove from the menu</source>
        <translation>&amp;Quitar del menú</translation>
    </message>
    <message>
        <source>&amp;Add to the menu</source>
        <translation>&amp;Añadir al menú</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation>Este resumen ya no existe.</translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation>Resumen marcado como leído</translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>Books</source>
        <translation>Libros</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation>Exportar resumen</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Guardado como {name}</translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation>Escribiendo el resumen…</translation>
    </message>
    <message>
        <source>Show a digest first</source>
        <translation>Muestre antes un resumen</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>The printer did not take the digest</source>
        <translation>La impresora no ha aceptado el resumen</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Find in this digest</source>
        <translation>Buscar en este resumen</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>No está en este resumen</translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation>Componiendo la página…</translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation>No ha llegado nada en este tiempo. Un día tranquilo es un buen día.</translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation>Nada de este tiempo destaca. Todo está en la lista.</translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation>Su resumen de {time} está listo</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation>La lista no se puede mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation>No hay páginas guardadas</translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation>Pegue la dirección de un artículo, o suéltela aquí, para guardarlo por separado.</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Guardar una página</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation>Añada la dirección de un sitio que le guste leer, y sus artículos aparecerán aquí.</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation>Hay que encontrar cada palabra de la búsqueda. Pruebe con menos, o con un comienzo como «sanción*».</translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation>Solo se ha buscado en {place}.</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation>Sin {part}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Actualizar esta fuente</translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation>Esta fuente ya no existe</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>Mostrar todos los artículos</translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation>Esta fuente no se ha podido leer</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>Aún no se ha obtenido</translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation>Sus artículos aparecerán con la próxima actualización.</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation>Esta fuente no contenía artículos cuando se leyó por última vez.</translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation>Editar su regla</translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation>Ningún artículo lleva aún este tema</translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation>Su regla etiqueta lo que llega. También puede recorrer todos los artículos conservados.</translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation>Etiquete artículos con T, arrástrelos aquí, o dé al tema una regla que etiquete lo que llega.</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>Una carpeta vacía</translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation>Arrastre fuentes hasta ella en la barra lateral, o añada una.</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>Aún no hay artículos</translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation>Aparecerán con la próxima actualización.</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation>Mostrar no leídos</translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation>Mostrar guardados</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>Todo leído</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation>Nada desde medianoche</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation>Pulse S en un artículo y se quedará aquí todo el tiempo que quiera.</translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation>Este artículo no traía ningún archivo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation>Se ha detenido el guardado del archivo</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>Guardando el archivo…</translation>
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
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation>Lo que obtiene las fuentes se detuvo inesperadamente y vuelve a iniciarse</translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation>Lo que obtiene las fuentes se ha detenido una y otra vez; el registro tiene los detalles</translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation>
            <numerusform>%Ln comprobación ha fallado</numerusform>
            <numerusform>%Ln comprobaciones seguidas han fallado</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation>Desde {moment} · {failures}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>Usar la dirección nueva</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation>Su sitio indica otra dirección: {address}</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation>Página guardada</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>Importar suscripciones</translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation>Listas OPML</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>Exportar suscripciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation>
            <numerusform>%Ln fuente escrita</numerusform>
            <numerusform>%Ln fuentes escritas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation>Nada nuevo: todas estas fuentes ya estaban aquí</translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation>Algunas líneas de la lista se han omitido: {first}</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation>
            <numerusform>Suscrito a %Ln fuente</numerusform>
            <numerusform>Suscrito a %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation>Nombre de la fuente cambiado</translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation>Nombre de la carpeta cambiado</translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation>Suscripción cancelada. Los artículos guardados y etiquetados se quedan</translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation>Carpeta eliminada; sus fuentes se quedan</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>Carpeta creada</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>Fuentes movidas</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>Carpeta movida</translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation>Abrir sitio web</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation>Propiedades de la fuente</translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation>Partes de las propiedades</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>Cancelar &amp;suscripción</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation>Se mudó aquí desde {address}.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation>{read}; en pausa desde {moment}</translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation>{read}; no otra vez hasta que usted lo pida</translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation>{read}; próxima a las {next}</translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation>
            <numerusform>{articles}, %Ln no leído</numerusform>
            <numerusform>{articles}, %Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>Desde {moment}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation>El nombre propio de la fuente</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>C&amp;arpeta</translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation>Comprobar si hay artículos nuevos</translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation>Como de costumbre ({interval})</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation>En &amp;pausa: no obtener nada hasta que la reanude</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>Textos completos</translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation>Obtener donde la fuente solo trae extractos</translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation>Obtener para cada artículo, y abrir completo</translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation>No obtener ninguno antes de que lo pida</translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation>&amp;Textos completos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation>Según las preferencias</translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation>Obtener las de todos los artículos</translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation>Obtener las de los artículos guardados</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>In the digest</source>
        <translation>En el resumen</translation>
    </message>
    <message>
        <source>Show more of it: its stories stand higher</source>
        <translation>Mostrar más: sus historias van más arriba</translation>
    </message>
    <message>
        <source>Show as much as of others</source>
        <translation>Mostrar tanto como de otras</translation>
    </message>
    <message>
        <source>Show less of it: its stories stand lower</source>
        <translation>Mostrar menos: sus historias van más abajo</translation>
    </message>
    <message>
        <source>In the di&amp;gest</source>
        <translation>&amp;Ver en el resumen</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>Conservar los artículos durante</translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation>Por antiguos que sean</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>Conservar &amp;los artículos</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>Conservar como máximo</translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation>Por muchos que sean</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation>
            <numerusform>El más nuevo (%Ln)</numerusform>
            <numerusform>Los %Ln más nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation>Lo que se va no vuelve. Los artículos guardados y etiquetados se quedan siempre.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>R&amp;eintentar ahora</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>Intentando de nuevo…</translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation>Fuente en pausa</translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation>Fuente reanudada</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>Dirección cambiada</translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation>Otra de sus fuentes ya tiene esta dirección</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>Intervalo cambiado</translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation>Elección de imágenes cambiada</translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation>Elección de textos cambiada</translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation>Regla de conservación cambiada. Tendrá efecto en la próxima actualización</translation>
    </message>
    <message>
        <source>More of {feed} in the digest, from the next one on</source>
        <translation>Más de {feed} en el resumen, a partir del próximo</translation>
    </message>
    <message>
        <source>{feed} in the digest as usual, from the next one on</source>
        <translation>{feed} en el resumen como siempre, a partir del próximo</translation>
    </message>
    <message>
        <source>Less of {feed} in the digest, from the next one on</source>
        <translation>Menos de {feed} en el resumen, a partir del próximo</translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation>Acceso cambiado; la fuente se lee de nuevo</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation>Filtro eliminado; lo que ocultaba vuelve a mostrarse</translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation>El trabajo del filtro se ha deshecho</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>Notificaciones activadas</translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation>Notificaciones desactivadas</translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation>Exportar temas, búsquedas y filtros</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>No se puede escribir el archivo: {why}</translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation>Temas, búsquedas y filtros exportados</translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation>Importar temas, búsquedas y filtros</translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation>Este archivo no contiene temas, búsquedas ni filtros de Broadsheet</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>Todo ello ya está aquí</translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation>Temas, búsquedas y filtros importados</translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation>Filtro creado</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>Filtro cambiado</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation>Editar filtro</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Notificarme</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>Acti&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation>Examina los artículos cuando llegan. Lo que hizo está en su registro y puede deshacerse allí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation>Lo que hizo el filtro</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation>Deshacer lo ele&amp;gido</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>Deshacer &amp;todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation>{name}: {action}, {count} hasta ahora</translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation>{name} (inactivo): {action}, {count} hasta ahora</translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation>{name} (falla, se omite): {action}, {count} hasta ahora</translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation>Aún no hay filtros. Uno puede ocultar lo que nunca le interesa, o guardar lo que siempre le interesa.</translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation>«{query}» aún no ha coincidido con nada de lo llegado.</translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation>Lo que hizo «{query}»:</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>marca como leído</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>guarda</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>notifica</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>oculta</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Lugares encontrados</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} de {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>No está en este artículo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>Nombre de la nueva carpeta</translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>Cambiar nombre de la carpeta</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation>Ya hay una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation>Este sitio tiene varias fuentes. Elija las que quiera.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation>Guardar la página misma en su lugar…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation>
            <numerusform>Una lista de suscripciones. Contiene %Ln fuente.</numerusform>
            <numerusform>Una lista de suscripciones. Contiene %Ln fuentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>No hay en ella nada que importar.</translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation>Las carpetas se conservan. Las fuentes a las que ya está suscrito se quedan como están.</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation>Una página sin título</translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation>Puede guardar esta página como artículo. Se conserva en Páginas guardadas, para leerla sin conexión.</translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation>&amp;Temas (opcional)</translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation>Temas nuevos, separados por comas</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation>Broadsheet: guía del usuario</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation>La guía no está aquí. Su lugar es esta carpeta: {path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation>
            <numerusform>En %Ln capítulo</numerusform>
            <numerusform>En %Ln capítulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>En ninguna parte de la guía</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation>Fuentes que requieren atención</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>Reintentar &amp;todas</translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation>&amp;Volver a los artículos</translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation>Todo lo demás sigue como siempre: una fuente que falla nunca detiene a las otras.</translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation>Todas las fuentes se han podido leer en su última comprobación.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation>Este es Broadsheet {version}. Ayuda › Novedades cuenta lo que trae.</translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>Escribir una nota sobre estas palabras</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>Quitar el resaltado</translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
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
        <translation>Importar de otro lector</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto falta</translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation>&amp;Suscribirse también a las fuentes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation>Importando… {done} de {wanted}</translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation>Un archivo de {reader}.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nada nuevo: todo está ya aquí.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>These read a file or run a program on this computer, now and at every refresh. Tick only what you know.</source>
        <translation>Estas leen un archivo o ejecutan un programa en este equipo, ahora y en cada actualización. Marca solo lo que conozcas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation>
            <numerusform>%Ln artículo es nuevo aquí</numerusform>
            <numerusform>%Ln artículos son nuevos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation>
            <numerusform>%Ln ya está aquí y recibe sus marcas</numerusform>
            <numerusform>%Ln ya están aquí y reciben sus marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation>
            <numerusform>%Ln de ellos se guardará</numerusform>
            <numerusform>%Ln de ellos se guardarán</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation>
            <numerusform>Suscripción a %Ln fuente</numerusform>
            <numerusform>Suscripción a %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation>
            <numerusform>%Ln tema nuevo: {names}</numerusform>
            <numerusform>%Ln temas nuevos: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation>
            <numerusform>%Ln ya está aquí, con todas sus marcas</numerusform>
            <numerusform>%Ln ya están aquí, con todas sus marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation>
            <numerusform>%Ln sin dirección web</numerusform>
            <numerusform>%Ln sin dirección web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation>
            <numerusform>%Ln repetido en el archivo</numerusform>
            <numerusform>%Ln repetidos en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation>
            <numerusform>%Ln eliminado allí</numerusform>
            <numerusform>%Ln eliminados allí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation>
            <numerusform>%Ln que no es una fuente de la web</numerusform>
            <numerusform>%Ln que no son fuentes de la web</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation>
            <numerusform>%Ln más allá de lo que admite una importación</numerusform>
            <numerusform>%Ln más allá de lo que admite una importación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation>
            <numerusform>%Ln ni guardado allí ni de una fuente seguida aquí</numerusform>
            <numerusform>%Ln ni guardados allí ni de una fuente seguida aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation>
            <numerusform>%Ln con un texto que no se pudo limpiar</numerusform>
            <numerusform>%Ln con un texto que no se pudo limpiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln por otro motivo</numerusform>
            <numerusform>%Ln por otro motivo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation>Resúmenes conservados</translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation>Buscar en los resúmenes conservados</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln historia</numerusform>
            <numerusform>%Ln historias</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation>Un resumen se conserva aquí cuando lo marca como leído.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>traducción idioma configuración regional</translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation>Tiene efecto cuando Broadsheet se inicia de nuevo. Fechas y números lo siguen.</translation>
    </message>
    <message>
        <source>La&amp;nguage of the window</source>
        <translation>Idioma de la ve&amp;ntana</translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation>Etique&amp;tar por sí mismo lo que sugeriría</translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation>De {decided} sugerencias que usted ha decidido, {accepted} eran correctas ({percent} %).</translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation>Se sugiere en cuanto hay {least} artículos etiquetados a mano; hasta ahora hay {examples}.</translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation>Está aprendiendo de lo que usted etiquetó.</translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation>Aún no ha decidido ninguna de sus sugerencias; cerca del {percent} % deberían ser correctas.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This package brings no text of its licence along.</source>
        <translation>Este paquete no trae el texto de su licencia.</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation>artículos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation>
            <numerusform>%Ln artículo escrito en {name}</numerusform>
            <numerusform>%Ln artículos escritos en {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>Escribiendo la lista…</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Líneas JSON</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation>Cómo se muestra la lista</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation>en {place} ✕</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Buscar en todas partes</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation>Buscar solo en {place}</translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation>Buscado en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>más nuevos primero</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>más antiguos primero</translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation>Más cubiertos primero</translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation>más cubiertos primero</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Mejor coincidencia primero</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>mejor coincidencia primero</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Filas holgadas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Filas compactas</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>The digest was sent</source>
        <translation>Se ha enviado el resumen</translation>
    </message>
    <message>
        <source>Sending the digest…</source>
        <translation>Enviando el resumen…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived.</source>
        <translation>Enviada. Mire si ha llegado.</translation>
    </message>
    <message>
        <source>Editions of the digest will arrive here.</source>
        <translation>Las ediciones del resumen llegarán aquí.</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>The server that sends your letters: your provider calls it SMTP or outgoing mail.</source>
        <translation>El servidor que envía sus cartas: su proveedor lo llama SMTP o correo saliente.</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>Ser&amp;vidor de correo</translation>
    </message>
    <message>
        <source>smtp e-mail email letter send digest</source>
        <translation>smtp e-mail correo carta enviar resumen</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>TLS when asked for (STARTTLS)</source>
        <translation>TLS cuando se pide (STARTTLS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A password is sent only over TLS, or within this computer.</source>
        <translation>Una contraseña solo se envía por TLS, o dentro de este equipo.</translation>
    </message>
    <message>
        <source>Connection securit&amp;y</source>
        <translation>&amp;Seguridad de la conexión</translation>
    </message>
    <message>
        <source>ssl encryption mail</source>
        <translation>ssl cifrado correo</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;uerto</translation>
    </message>
    <message>
        <source>number mail</source>
        <translation>número correo</translation>
    </message>
    <message>
        <source>&amp;User of the mail server</source>
        <translation>Usuari&amp;o del servidor de correo</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>acceso nombre</translation>
    </message>
    <message>
        <source>Password of the mail serve&amp;r</source>
        <translation>&amp;Contraseña del servidor de correo</translation>
    </message>
    <message>
        <source>login</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>Letters are &amp;from</source>
        <translation>Las cartas son &amp;de</translation>
    </message>
    <message>
        <source>sender address mail</source>
        <translation>remitente dirección correo</translation>
    </message>
    <message>
        <source>Letters &amp;go to</source>
        <translation>Las cartas &amp;van a</translation>
    </message>
    <message>
        <source>recipient address mail</source>
        <translation>destinatario dirección correo</translation>
    </message>
    <message>
        <source>Send the digest that is made every da&amp;y</source>
        <translation>Enviar el resumen que se elabora cada d&amp;ía</translation>
    </message>
    <message>
        <source>mail schedule morning</source>
        <translation>correo horario mañana</translation>
    </message>
    <message>
        <source>Send a tes&amp;t</source>
        <translation>Enviar una &amp;prueba</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>mail try letter</source>
        <translation>correo probar carta</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Guardada en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Este sistema no tiene llavero: guardada en un archivo de la biblioteca que solo usted puede leer.</translation>
    </message>
    <message>
        <source>Usual: {port}</source>
        <translation>Habitual: {port}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation>El portapapeles no contiene ninguna dirección</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>Marcado como no leído</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation>
            <numerusform>%Ln artículo marcado como leído</numerusform>
            <numerusform>%Ln artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation>
            <numerusform>%Ln artículo marcado como no leído</numerusform>
            <numerusform>%Ln artículos marcados como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation>
            <numerusform>Marcado como leído: %Ln pasado</numerusform>
            <numerusform>Marcados como leídos: %Ln pasados</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation>Ya no está guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation>
            <numerusform>%Ln artículo guardado</numerusform>
            <numerusform>%Ln artículos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation>
            <numerusform>%Ln artículo ya no está guardado</numerusform>
            <numerusform>%Ln artículos ya no están guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>Etiquetado «{name}»</translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation>«{name}» quitado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation>
            <numerusform>%Ln artículo etiquetado «{name}»</numerusform>
            <numerusform>%Ln artículos etiquetados «{name}»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation>
            <numerusform>«{name}» quitado de %Ln artículo</numerusform>
            <numerusform>«{name}» quitado de %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Tema «{name}» creado</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation>Informe de los últimos 90 días</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>Editar tema…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Combinar con…</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>Eliminar tema</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>Editar búsqueda…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Eliminar búsqueda</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>Colocar dentro de</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Ningún tema</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>Actualizar esta fuente</translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation>Actualizar estas fuentes</translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation>Obtener textos completos</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Sin carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation>Propiedades de la fuente…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>Abrir sitio web</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Cancelar suscripción</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nueva carpeta dentro…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation>Cancelar todas las suscripciones</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation>Notificarme los artículos nuevos</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation>Elige uno en la lista, o pulsa j para el siguiente y k para el anterior.</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>Ningún artículo elegido</translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation>Este artículo ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation>Se quitó mientras estabas aquí. Pulsa j para el siguiente, k para el anterior.</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation>Lo que está en este equipo nunca se pide a través de un proxy.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation>socks http tor conexión</translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation>Empieza por http://, https:// o socks5://.</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation>Dirección del prox&amp;y</translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation>socks servidor puerto</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>&amp;Usuario del proxy</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>acceso nombre</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation>Contraseña del prox&amp;y</translation>
    </message>
    <message>
        <source>login</source>
        <translation>acceso</translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation>Sitios que se piden sin el proxy: nombres, direcciones o redes.</translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation>sin proxy evitar</translation>
    </message>
    <message>
        <source>E&amp;xceptions</source>
        <translation>E&amp;xcepciones</translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation>Usar es&amp;te proxy</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>proxy</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>Usar este proxy</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>Guardada en el llavero de este sistema.</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>Este sistema no tiene llavero: guardada en un archivo de la biblioteca que solo usted puede leer.</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation>Seleccione antes algunas palabras: con el ratón, o con Mayús y las flechas</translation>
    </message>
    <message>
        <source>A note that was being written is kept</source>
        <translation>Se conserva una nota que se estaba escribiendo</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation>Resaltar en otro color</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>Resaltado quitado</translation>
    </message>
    <message>
        <source>Note given up</source>
        <translation>Nota descartada</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Nota escrita</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>Nota eliminada</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>Guardar nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation>Ctrl+Intro; Esc la deja como estaba</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>Escribir una nota sobre el artículo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation>Editar la nota «{words}»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation>Eliminar la nota «{words}»</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>Resaltado, {color}</translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation>No está en el texto tal como se muestra ahora</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>Mostrar «{words}»</translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation>Escribir una nota sobre «{words}»</translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation>Quitar el resaltado «{words}»</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>Quitar resaltado</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation>
            <numerusform>{name}: %Ln nuevo, «{title}»</numerusform>
            <numerusform>{name}: %Ln nuevos, «{title}»</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation>Preparando su biblioteca</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>Dates of the briefing</source>
        <translation>Fechas del informe</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show briefing</source>
        <translation>Mostrar informe</translation>
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
        <translation>Tema</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation>Acción, fuente, tema o búsqueda</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation>En pausa desde {moment}. Sus artículos se quedan; no se obtiene nada nuevo.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>No se ha podido guardar la imagen: {reason}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>Abrir imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Guardar imagen como…</translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation>Obtener imágenes ahora</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Guardar imagen como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation>De todos los artículos</translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation>Solo de artículos guardados</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pida</translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation>De las fuentes cuyas propiedades no digan otra cosa. Las demás se obtienen con un clic.</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation>Obtener imá&amp;genes</translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation>imágenes fotos descargar sin conexión</translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation>Obtenerlas también en redes de uso &amp;medido</translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation>medido móvil itinerancia datos</translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation>Más allá, se van primero las más antiguas; las de artículos guardados, al final.</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>&amp;Espacio para imágenes</translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation>disco espacio tamaño límite caché</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Buscar en las preferencias</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>Ninguna preferencia se llama así.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Copiado en {path}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Apa&amp;riencia</translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation>colores oscuro modo aspecto tema</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation>La elección de Broadsheet</translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation>fuente tipografía letra serifa</translation>
    </message>
    <message>
        <source>Typeface &amp;of articles</source>
        <translation>Tipo de &amp;letra de los artículos</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation>También con + y - al leer.</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>letra zoom mayor menor</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation>A&amp;ncho del texto</translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation>columna longitud de línea estrecho ancho</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation>&amp;Interlineado</translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation>altura distancia espacio</translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation>&amp;Justificar los párrafos</translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation>justificado alinear bloque</translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation>&amp;Partir palabras largas al final de línea</translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation>división silábica guiones</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Holgada</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>Densidad de &amp;la lista</translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation>filas compacta</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Al instante</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>Tras medio segundo</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>Solo a mano</translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation>Cuándo cuenta como leído un artículo abierto.</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>&amp;Marcar como leído</translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation>no leído retardo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation>Las fuentes pueden tener un intervalo propio en sus propiedades.</translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation>actualizar intervalo automático</translation>
    </message>
    <message>
        <source>Check feeds e&amp;very</source>
        <translation>&amp;Comprobar las fuentes</translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation>Actualizar las &amp;fuentes al iniciar el programa</translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation>actualizar automático</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>Cuando lo pida</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>Cada día a las {time}</translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation>Antes se actualizan las fuentes. Si el programa estaba cerrado, el resumen se elabora al iniciarlo.</translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation>Elaborar el &amp;resumen</translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation>mañana horario edición</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation>carpeta ruta datos dónde</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>Tamaño en disco</translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation>megabytes espacio</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Hacer copia de se&amp;guridad</translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation>También se hace una copia antes de cada actualización de la biblioteca.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>copia guardar restaurar</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>Mostrar t&amp;odas las teclas</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation>teclas atajos</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>Cambiar tecl&amp;as…</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>Teclas propias</translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation>atajos reasignar</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation>
            <numerusform>{size} para %Ln artículo</numerusform>
            <numerusform>{size} para %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation>{copies} para copias</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation>Partes de la búsqueda</translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation>Buscado como texto sin formato; pulse para editar</translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation>Editar {part}</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>Quitar {part}</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation>Editar la búsqueda «{name}»</translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation>Lo que &amp;busca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation>
            <numerusform>Encuentra %Ln artículo</numerusform>
            <numerusform>Encuentra %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This system has no voice to read aloud with.</source>
        <translation>Este sistema no tiene voz para leer en voz alta.</translation>
    </message>
    <message>
        <source>The voice of this system failed.</source>
        <translation>La voz de este sistema ha fallado.</translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation>Importar de otro lector</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation>Exportaciones y bases de datos</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>Nada nuevo: todo estaba ya aquí</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>La importación se detuvo; no se cambió nada</translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation>Importado de {reader}: {stories}, {feeds}</translation>
    </message>
    <message>
        <source>Stopped; imported from {reader} before that: {stories}, {feeds}</source>
        <translation>Detenido; ya importado de {reader}: {stories}, {feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation>Progreso de lectura</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation>Esta regla no se puede ejecutar; acórtela.</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation>
            <numerusform>Coincide con %Ln artículo conservado:</numerusform>
            <numerusform>Coincide con %Ln artículos conservados, los más nuevos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation>Aún no coincide con ninguno.</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation>Lo que podría ir aquí</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>Buscar en %Ln artículo</numerusform>
            <numerusform>Buscar en %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>Buscar esto</translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation>Buscar {example}</translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation>Lo que está en gris cambia con el tiempo o con las marcas y no puede estar en la regla de un tema, donde las palabras encuentran por sí mismas sus otras formas.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation>Cambiar nombre de la búsqueda</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>Otra búsqueda tiene este nombre.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SendTo</name>
    <message>
        <source>Choose an article first</source>
        <translation>Elija primero un artículo</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln articles are sent to a program at once</source>
        <translation>
            <numerusform>Se envía a un programa como máximo %Ln artículo a la vez</numerusform>
            <numerusform>Se envían a un programa como máximo %Ln artículos a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words of the article first</source>
        <translation>Seleccione primero unas palabras del artículo</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>No ha funcionado; los detalles están en el registro</translation>
    </message>
    <message>
        <source>This article has no address</source>
        <translation>Este artículo no tiene dirección</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; look at it in the preferences</source>
        <translation>«{name}» no se puede leer; revíselo en las preferencias</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>Enviado: {name}</translation>
    </message>
    <message>
        <source>This system has no mail program set up</source>
        <translation>Este sistema no tiene configurado ningún programa de correo</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation>Cambiar teclas</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrar por acción o tecla</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>&amp;Añadirlas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Ninguna tecla</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>&amp;Predeterminadas</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>Todas las predeterminadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>ninguna tecla</translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation>«{action}» tiene ahora estas teclas y las perdería.</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Filtrar por acción o tecla</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>Ninguna acción se llama así.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation>Lugares para leer</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation>{title}
En pausa: no se obtiene nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln guardado</numerusform>
            <numerusform>%Ln guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>Detener; lo que ha llegado se queda</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>Intentar una vez más</translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation>Mostrar las fuentes que requieren atención</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation>
            <numerusform>Actualizando {done} de %Ln fuente</numerusform>
            <numerusform>Actualizando {done} de %Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nuevo</numerusform>
            <numerusform>%Ln nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation>
            <numerusform>Actualización detenida. %Ln nuevo</numerusform>
            <numerusform>Actualización detenida. %Ln nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation>Leyendo las páginas de los artículos: {done} de {wanted}</translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation>Lectura de páginas detenida</translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation>Guardando el archivo: {size}</translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation>Obteniendo imágenes: {done} de {wanted}</translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation>Obtención de imágenes detenida</translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation>Última actualización: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation>
            <numerusform>%Ln artículo sin conexión</numerusform>
            <numerusform>%Ln artículos sin conexión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation>
            <numerusform>%Ln fuente requiere atención</numerusform>
            <numerusform>%Ln fuentes requieren atención</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation>Elija dos artículos, o uno que también cuenten otros</translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation>Historia marcada como leída</translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation>Esta historia está leída</translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation>
            <numerusform>Historia guardada: %Ln artículo</numerusform>
            <numerusform>Historia guardada: %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation>Esta historia está guardada</translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation>Historia mostrada de nuevo</translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation>Historia silenciada</translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation>Elija los artículos que cuentan una misma historia</translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation>Reunidos en una historia</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>Forman una historia</translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation>Quitado de la historia</translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation>Este artículo no está en ninguna historia</translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation>Separada en dos historias</translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation>No hay nada que separar: elija algunos artículos de una historia</translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation>Solo una fuente lo cuenta: no es una historia</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>&amp;Read it</source>
        <translation>&amp;Leer</translation>
    </message>
    <message>
        <source>{feed} in the digest</source>
        <translation>{feed} en el resumen</translation>
    </message>
    <message>
        <source>&amp;More of it</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>Como &amp;siempre</translation>
    </message>
    <message>
        <source>&amp;Less of it</source>
        <translation>M&amp;enos</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Story {number} of {count}</source>
        <translation>Historia {number} de {count}</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation>Misma historia, {sources}</translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation>Comparar con otra versión</translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation>{story}. Comparar con otra versión</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>el mismo texto</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation>Abrir {telling}</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation>Todo de {subject}</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>example.com, a feed, an article or a file</source>
        <translation>example.com, una fuente, un artículo o un archivo</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Esperando una respuesta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation>Listas, fuentes y páginas</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation>Pegue la dirección de un sitio, una fuente o un artículo, o elija un archivo.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation>Esto ejecuta un programa en este equipo, ahora y cada vez que se compruebe la fuente: {command} — continúe solo si sabe lo que hace.</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ejecutarlo</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>Mirando {address}…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation>
            <numerusform>Añadir %Ln fuente</numerusform>
            <numerusform>Añadir %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation>Aquí no hay ninguna fuente.</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Guardar esta página</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation>
            <numerusform>Importar %Ln fuente</numerusform>
            <numerusform>Importar %Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>Guardando la página…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation>No sugerir {name} aquí</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation>No se sugiere ningún tema para este artículo</translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation>«{name}» no se volverá a sugerir aquí</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation>Tabla en «{title}»</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Look the word up in Wiktionary</source>
        <translation>Buscar la palabra en Wikcionario</translation>
    </message>
    <message>
        <source>Look the words up in Wikipedia</source>
        <translation>Buscar las palabras en Wikipedia</translation>
    </message>
    <message>
        <source>Translate the words on the web</source>
        <translation>Traducir las palabras en la web</translation>
    </message>
    <message>
        <source>Look the word up in GoldenDict</source>
        <translation>Buscar la palabra en GoldenDict</translation>
    </message>
    <message>
        <source>Play with mpv</source>
        <translation>Reproducir con mpv</translation>
    </message>
    <message>
        <source>Open the page in Firefox</source>
        <translation>Abrir la página en Firefox</translation>
    </message>
    <message>
        <source>Open the text in an editor</source>
        <translation>Abrir el texto en un editor</translation>
    </message>
    <message>
        <source>Search the Internet Archive for it</source>
        <translation>Buscarlo en Internet Archive</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation>cada hora</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>una vez al día</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>cada %Ln días</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>cada %Ln horas</numerusform>
            <numerusform>cada %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>cada minuto</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>cada %Ln minutos</numerusform>
            <numerusform>cada %Ln minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation>{done} de {feeds}</translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>Quitar el tema {name}</translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation>regla: {reason}</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>por su regla</translation>
    </message>
    <message>
        <source>learnt: {words}</source>
        <translation>aprendido: {words}</translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation>Bermellón</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>Azul cielo</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Púrpura</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Russet</source>
        <translation>Rojizo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation>Temas combinados</translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation>Tema eliminado; sus artículos se quedan</translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation>Nombre del tema cambiado</translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>Tema «{name}» creado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics made: {names}</source>
        <translation>
            <numerusform>%Ln tema creado: {names}</numerusform>
            <numerusform>%Ln temas creados: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation>Tema «{name}» cambiado</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>Nombre de la búsqueda cambiado</translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation>Búsqueda cambiada</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>Búsqueda eliminada</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>Orden cambiado</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>Tema movido</translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation>Un tema que contiene otros no puede estar dentro de uno</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>Dividir «{name}»</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation>
            <numerusform>&amp;Nombre del tema que recibe %Ln artículo</numerusform>
            <numerusform>&amp;Nombre del tema que recibe %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation>Hay un tema con ese nombre; sus artículos se pueden combinar.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation>«{name}» separado</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation>Editar tema</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>Nuevo tema</translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation>Etiquetar &amp;también los artículos ya conservados</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>&amp;Regla</translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation>Los artículos que coinciden reciben el tema al llegar. Se escribe como una búsqueda, por ejemplo «tierra* rara*» OR neodimio. Déjela vacía para etiquetar solo a mano.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation>Otro tema tiene este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation>
            <numerusform>Coincide con {total} de %Ln artículo conservado.</numerusform>
            <numerusform>Coincide con {total} de %Ln artículos conservados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation>
            <numerusform>%Ln de ellos aún no lleva el tema.</numerusform>
            <numerusform>%Ln de ellos aún no llevan el tema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation>
            <numerusform>Etiquetar &amp;también %Ln artículo ya conservado</numerusform>
            <numerusform>Etiquetar &amp;también %Ln artículos ya conservados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation>Buscar o crear un tema</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation>este artículo</translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation>Intro pone un tema en {meant} o lo quita. Esc cierra.</translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation>Crear «{name}», como lo llama la fuente</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Crear «{name}»</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, puesto</translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation>{name}, puesto en algunos</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, no puesto</translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>Combinar «{name}»</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Con</translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation>Tema en el que combinar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation>Aún no hay otro tema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation>
            <numerusform>%Ln artículo pasa a «{into}».</numerusform>
            <numerusform>%Ln artículos pasan a «{into}».</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation>Su regla se añade a la de ese tema.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Puede deshacer esto.</translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation>Crear tema…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation>
            <numerusform>Ha guardado %Ln artículo sobre «{name}»: ¿convertirlo en tema?</numerusform>
            <numerusform>Ha guardado %Ln artículos sobre «{name}»: ¿convertirlo en tema?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation>Crear el tema {name}</translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation>No ofrecer nunca {name} como tema</translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation>«{name}» no se volverá a ofrecer</translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation>No se ofrece ningún tema</translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation>▸ Sobre este tema</translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation>▾ Sobre este tema</translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation>Sobre este tema</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Relacionados</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>Abrir Broadsheet</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit Broadsheet</source>
        <translation>Salir de Broadsheet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread articles</source>
        <translation>
            <numerusform>%Ln artículo no leído</numerusform>
            <numerusform>%Ln artículos no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada por leer</translation>
    </message>
    <message>
        <source>Stop refreshing ({done} of {feeds})</source>
        <translation>Detener la actualización ({done} de {feeds})</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Actualizar ahora</translation>
    </message>
    <message>
        <source>Next refresh at {time}</source>
        <translation>Próxima actualización a las {time}</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>Desactivadas hasta {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>Volver a activar</translation>
    </message>
    <message>
        <source>Off: these are quiet hours</source>
        <translation>Desactivadas: son horas de silencio</translation>
    </message>
    <message>
        <source>Off for an hour</source>
        <translation>Desactivar durante una hora</translation>
    </message>
    <message>
        <source>Off until the morning</source>
        <translation>Desactivar hasta la mañana</translation>
    </message>
    <message>
        <source>Off until I turn them on</source>
        <translation>Desactivar hasta que las active</translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation>Nada sin leer más allá</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation>Elija antes un artículo</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation>Mostrar de nuevo toda la ventana (Esc)</translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation>Mostrar de nuevo toda la ventana</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation>
            <numerusform>Artículos por semana: %Ln en medio año</numerusform>
            <numerusform>Artículos por semana: %Ln en medio año</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation>{first} a {last}: {count}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>Bienvenido a Broadsheet</translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation>Marque lo que le gustaría leer. Todo puede cambiarse después, y lo que se ha obtenido sigue siendo legible sin conexión.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation>Los artículos que coinciden con un tema se etiquetan al llegar. Puede cambiar la regla de cada tema.</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation>Obteniendo la lista de fuentes…</translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation>Etiqueta los artículos que coinciden con:</translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation>O pegue la dirección de un sitio que lea</translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation>Dirección de un sitio que lea</translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation>&amp;Importar una lista (OPML)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation>La lista de fuentes no se ha podido leer. Puede pegar una dirección abajo.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln tema</numerusform>
            <numerusform>%Ln temas</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation>Empezar con {feeds} y {topics}</translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation>Empezar con {chosen}</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Deshacer: {what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Rehacer: {what}</translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation>Elija antes un tema, y seleccione o busque los artículos que se van a separar</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>Guardar una página</translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation>Dirección de la página, o ruta de un archivo HTML</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>Dirección copiada</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>En uso desde ahora</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>List and window</source>
        <translation>Lista y ventana</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>Tres columnas</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>Lista sobre el artículo</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>Uno a la vez</translation>
    </message>
    <message>
        <source>columns panes vertical split single</source>
        <translation>columnas paneles vertical dividido único</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>dates headings today yesterday group</source>
        <translation>fechas encabezados hoy ayer grupo</translation>
    </message>
    <message>
        <source>Part the &amp;list by days</source>
        <translation>Dividir la lista por d&amp;ías</translation>
    </message>
    <message>
        <source>One undo takes back what one turn of the wheel marked.</source>
        <translation>Un deshacer retira lo que marcó un giro de la rueda.</translation>
    </message>
    <message>
        <source>unread scrolling wheel</source>
        <translation>no leído desplazamiento rueda</translation>
    </message>
    <message>
        <source>Mark read what is scrolled &amp;past in the list</source>
        <translation>Marcar como leído lo &amp;que se pasa en la lista</translation>
    </message>
    <message>
        <source>Show how far an article is r&amp;ead</source>
        <translation>Mostrar cuánto se &amp;ha leído</translation>
    </message>
    <message>
        <source>progress line minutes left</source>
        <translation>progreso línea minutos restantes</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, nothing glides unless you say always.</source>
        <translation>Si el sistema pide menos movimiento, nada se desliza salvo que elija siempre.</translation>
    </message>
    <message>
        <source>animation reduced motion glide</source>
        <translation>animación movimiento reducido deslizar</translation>
    </message>
    <message>
        <source>S&amp;mooth scrolling</source>
        <translation>Despla&amp;zamiento suave</translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation>Deshecho en parte: {what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>Sin deshacer: {what}</translation>
    </message>
    <message>
        <source>Done again in part: {what}</source>
        <translation>Rehecho en parte: {what}</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>Sin rehacer: {what}</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>Eso no ha funcionado; el registro tiene los detalles</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation>Resaltar en {color}</translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation>Ya suscrito</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>Ir a {title}</translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation>No contiene artículos por el momento.</translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation>Mostrar el tema {name}</translation>
    </message>
</context>
<context>
    <name>_OfferButton</name>
    <message>
        <source>+ {name}?</source>
        <translation>¿+ {name}?</translation>
    </message>
    <message>
        <source>because “{words}”</source>
        <translation>por «{words}»</translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation>Añadir el tema sugerido {name}</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln historia</numerusform>
            <numerusform>%Ln historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation>
            <numerusform>%Ln min de lectura</numerusform>
            <numerusform>%Ln min de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Más historias</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Solo {source} trae esto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}: {names}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>en desarrollo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stories were left out at this length.</source>
        <translation>
            <numerusform>%Ln historia más se dejó fuera con esta longitud.</numerusform>
            <numerusform>%Ln historias más se dejaron fuera con esta longitud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation>
            <numerusform>%Ln artículo más</numerusform>
            <numerusform>%Ln artículos más</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>{rest} of this time can be found in the list.</source>
        <translation>{rest} de este tiempo están en la lista.</translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation>Por qué está aquí:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation>
            <numerusform>%Ln fuente lo cuenta con sus propias palabras</numerusform>
            <numerusform>%Ln fuentes lo cuentan con sus propias palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation>es de su tema {name}</translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation>{name} publica pocas veces</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>es reciente</translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation>usted guardó un artículo de ella</translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation>usted guarda a menudo artículos de {name}</translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation>continúa un día anterior</translation>
    </message>
    <message>
        <source>you want more of {name} in the digest</source>
        <translation>usted quiere más de {name} en el resumen</translation>
    </message>
    <message>
        <source>lower, for you want less of {name} in the digest</source>
        <translation>más abajo, porque usted quiere menos de {name} en el resumen</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>medianoche</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
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
        <translation>{weekday}, {day} de {month}</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{weekday}, {day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{day} de {month} de {year}, {time}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubierta</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>Historia principal</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation>{count} min de lectura</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>desde {moment}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>en desarrollo</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation>Volver al resumen</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>Eso es todo.</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>Solo {source} trae esto</translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation>Artículos por semana</translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation>{date}: {articles}</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>Historias clave</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>Más historias</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo transcurrió</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation>
            <numerusform>%n historia más se dejó fuera con esta longitud.</numerusform>
            <numerusform>%n historias más se dejaron fuera con esta longitud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation>
            <numerusform>%n artículo más de este tiempo no se muestra.</numerusform>
            <numerusform>%n artículos más de este tiempo no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n historia</numerusform>
            <numerusform>%n historias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>El servidor ha tardado demasiado en responder. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation>No se ha podido llegar al servidor. Compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation>No hay nada en esta dirección. Compruébela, o pruebe la del sitio mismo.</translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation>Lo que había en esta dirección se ha retirado para siempre.</translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation>El servidor solo muestra esto a quienes inician sesión; aquí no es posible.</translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation>Ha respondido una página de acceso. Inicie sesión en la red e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation>El servidor pide que se le llame con menos frecuencia. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation>El servidor tiene un fallo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation>La dirección da vueltas en círculo. Pruebe otra de allí.</translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation>La dirección lleva a un lugar que no se puede leer.</translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation>Esta no es una dirección que se pueda leer. Compruebe si hay erratas.</translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation>Lo que hay allí es demasiado grande para una fuente o una página, así que no se ha leído.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation>La respuesta está empaquetada de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation>No hay ni fuente ni página que leer en esta dirección.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation>El servidor ha enviado una respuesta vacía. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation>Lo que hay allí está demasiado dañado para leerlo.</translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation>Lo que hay allí tardaba demasiado en leerse y se ha detenido.</translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation>La biblioteca está ocupada. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation>artículos con ambas palabras, en mayúsculas o no, con acentos o sin ellos</translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation>palabras que van seguidas; también se encuentra rare-earths</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation>una expresión cuya última palabra puede continuar</translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation>una palabra inglesa en todas sus formas: sanctions, sanctioned, sanctioning</translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation>una palabra tal como está escrita, lo que importa en las reglas, donde las palabras encuentran sus otras formas</translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation>palabras o expresiones con 8 palabras como máximo entre ellas, en cualquier orden</translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation>palabras de chino, japonés, tailandés y otras escrituras sin espacios, dentro de una frase</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation>títulos que coinciden con una expresión regular (RE2: sin mirar alrededor)</translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation>palabras del nombre del autor</translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation>artículos de fuentes con esto en su nombre o dirección</translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation>artículos de las fuentes de una carpeta y de las que hay dentro</translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation>artículos con un tema; tag: significa lo mismo</translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation>artículos en un idioma, por sus dos letras</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>Cuándo y cuán largo</translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation>desde un día, mes (2026-11) o año (2026) en adelante</translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation>antes de que empiece</translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation>de uno a otro, ambos incluidos; también &gt;=2026-11 o ..2025</translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation>no más antiguos que horas (12h), días o semanas (2w)</translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation>por longitud en palabras: también &lt;300, 300..800</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>Marcas y notas</translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation>artículos no leídos, leídos o guardados</translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation>artículos con una imagen</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>palabras de sus notas</translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation>palabras que usted resaltó</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation>artículos como el de este número, por sus palabras más raras</translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation>artículos de la historia con este número</translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation>uno u otro; | significa lo mismo</translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation>ambos; un espacio significa lo mismo</translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation>no; NOT significa lo mismo</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>los paréntesis agrupan</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation>{rule}
Esta regla falla y se omite hasta que se cambie.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídos</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>Páginas guardadas</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation>texto completo</translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation>el texto de la fuente</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation>el texto de la fuente; su página contiene menos</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation>el texto de la fuente; su página es para suscriptores</translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation>✓ completo sin conexión</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation>El servidor ha tardado demasiado en responder. Se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation>No se ha encontrado el nombre del servidor. Compruebe la red y luego la dirección.</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation>No se ha podido llegar al servidor. Compruebe la red; se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation>No se puede confiar en el certificado del servidor, así que no se ha leído nada de él.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation>El certificado del servidor ha caducado. Su dueño tiene que renovarlo; si todos los sitios lo dicen, compruebe el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation>El certificado del servidor está a nombre de otro sitio, así que no se ha leído nada. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation>El servidor solo responde por sí mismo. Si es suyo, añada su certificado a aquellos en los que confía este sistema.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation>El certificado del servidor procede de una autoridad en la que este sistema no confía.</translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation>No se ha podido usar el proxy. Compruebe su dirección en las preferencias.</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation>Ya no hay nada en esta dirección. Busque la nueva en el sitio.</translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation>El editor ha puesto fin a esta fuente, así que ya no se comprueba. Cancele la suscripción; lo que guardó o etiquetó se queda.</translation>
    </message>
    <message>
        <source>The server refuses to show this feed. If it wants a name and password, give them in its properties.</source>
        <translation>El servidor se niega a mostrar esta fuente. Si pide un nombre y una contraseña, indíquelos en las propiedades de la fuente.</translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation>Ha respondido una página de acceso en lugar de la fuente. Inicie sesión en la red y reintente.</translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation>El servidor pide que se le llame con menos frecuencia. Se le preguntará cuando lo permita.</translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation>El servidor ha rechazado la petición. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation>El servidor tiene un fallo. Se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation>La dirección da vueltas en círculo. Busque otra en el sitio.</translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation>La dirección lleva a un lugar que las fuentes no pueden leer.</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>Esta no es una dirección que se pueda leer.</translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation>La respuesta es mayor de lo que debería ser una fuente, así que no se ha leído.</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation>La respuesta está empaquetada de un modo que no se puede leer. Se pedirá de nuevo más tarde.</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation>No hay ninguna fuente en esta dirección. Busque otra en el sitio.</translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation>Este archivo no es de ningún lector del que se pueda importar.</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation>El archivo está dañado y no se ha podido leer. Expórtelo de nuevo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation>En esta página no hay ningún artículo que se pueda guardar.</translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation>El servidor ha enviado una respuesta vacía. Se le preguntará más tarde.</translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation>La fuente está demasiado dañada para leerla. Se pedirá de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation>La fuente tardaba demasiado en leerse y se ha detenido. Se pedirá de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>No se puede leer el archivo. Compruebe que sigue ahí.</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation>No se ha podido escribir el archivo. Compruebe la carpeta, sus permisos y el espacio en el disco.</translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation>Un artículo se guarda como .pdf, .epub, .html, .md o .txt, una lista como .md o .jsonl; el nombre del archivo termina de otro modo.</translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation>Aún no se puede enviar ninguna carta. Indique un servidor de correo y una dirección en las preferencias.</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation>El servidor de correo no acepta este nombre y contraseña, o los recibiría sin cifrar.</translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation>El servidor de correo no ha aceptado la carta. Compruebe las direcciones.</translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation>El programa que escribe esta fuente ha fallado. Ejecútelo a mano para ver por qué; se ejecutará de nuevo más tarde.</translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation>Lo que hay allí no es una imagen que se pueda mostrar.</translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation>Otra actualización de esta biblioteca está en marcha.</translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation>Aquí aún no hay biblioteca.</translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation>Esta biblioteca la hizo un Broadsheet más nuevo. Instale esa versión para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation>El archivo en el lugar de la biblioteca no es una biblioteca de Broadsheet. No se ha tocado.</translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation>La biblioteca está dañada. Restaure una de las copias de su carpeta «backups».</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation>Otro programa está usando la biblioteca. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation>Aquí la biblioteca solo se puede leer, así que no se puede guardar ni marcar nada.</translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation>No se puede leer la biblioteca. Compruebe el disco y los permisos del archivo.</translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation>Broadsheet no ha podido hacerlo; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation>Una regla examina un artículo una sola vez, al llegar, así que «newer:» no puede estar en ella.</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation>Una regla examina un artículo una sola vez, al llegar, así que «is:» y «topic:», las notas, las historias y «similar:» no pueden estar en ella.</translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation>Esto no contiene ninguna palabra que buscar.</translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation>No existe tal tema: {part}</translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation>No existe tal fuente: {part}</translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation>No existe tal carpeta: {part}</translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation>No existe tal artículo: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation>«{part}» se buscó como texto sin formato: no existe tal campo</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation>«{part}» se buscó como texto sin formato: is: admite unread, read o saved, has: admite picture</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation>«{part}» se buscó como texto sin formato: no hay nada tras los dos puntos</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation>«{part}» se buscó como texto sin formato: una fecha se escribe 2026, 2026-11 o 2026-11-05</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation>«{part}» se buscó como texto sin formato: una edad se escribe 12h, 7d o 2w</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation>«{part}» se buscó como texto sin formato: admite un número, words: también &gt;800 o 300..800</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation>«{part}» se buscó como texto sin formato: un idioma se escribe en, de o zh</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation>«{part}» se buscó como texto sin formato: no es una expresión regular que se pueda ejecutar</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation>«{part}» se buscó como texto sin formato: escriba dos palabras y una distancia, como en near(cobalt mine, 8)</translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation>{part} sigue abierto; se leyó hasta el final</translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation>Un paréntesis no tiene pareja: {part}</translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation>«{part}» no contiene ninguna palabra que buscar y se ha omitido</translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation>«{part}»: un asterisco solo cuenta al final, así que sus palabras se buscaron tal cual</translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation>La búsqueda es demasiado larga; se leyó hasta «{part}»</translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation>Paréntesis dentro de tantos paréntesis ya no cuentan: {part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation>«{part}» se buscó como texto sin formato</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation>«{title}» contiene demasiado</translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation>«{title}»: {address} no es una dirección web</translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation>«{title}» lleva a otra lista, que no se sigue</translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation>«{title}» no indica ninguna fuente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
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
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>There is no program “{program}” here. Check its name or path.</source>
        <translation>Aquí no hay ningún programa «{program}». Compruebe su nombre o ruta.</translation>
    </message>
    <message>
        <source>“{program}” is a batch file. Those cannot be given an article safely.</source>
        <translation>«{program}» es un archivo por lotes. A esos no se les puede pasar un artículo con seguridad.</translation>
    </message>
    <message>
        <source>“{program}” could not be started.</source>
        <translation>No se pudo iniciar «{program}».</translation>
    </message>
</context>
</TS>
