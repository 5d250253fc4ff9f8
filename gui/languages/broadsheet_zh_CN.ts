<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Broadsheet</source>
        <translation>关于 Broadsheet</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>A news reader that keeps what it fetched: to read, tag and find offline.</source>
        <translation>一个保留所获取内容的新闻阅读器：离线阅读、标注和查找。</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>使用的组件</translation>
    </message>
    <message>
        <source>&amp;Licence texts…</source>
        <translation>许可证文本(&amp;L)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>AccessFields</name>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>U&amp;ser name</source>
        <translation>用户名(&amp;S)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>Calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s own name</source>
        <translation>Broadsheet 自己的名称</translation>
    </message>
    <message>
        <source>Ca&amp;lls itself</source>
        <translation>自称(&amp;L)</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Cookie: name=value</source>
        <translation>Cookie: name=value</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>请求头(&amp;H)</translation>
    </message>
    <message>
        <source>One a line. Cookies and keys are kept where passwords are; dots stand for what is kept.</source>
        <translation>每行一个。Cookie 和密钥与密码存放在一起；圆点代表已保存的内容。</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>保存在此系统的密钥环中。</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>此系统没有密钥环：保存在资料库中只有您能读取的文件里。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Add feed…</source>
        <translation>添加订阅源(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save a page…</source>
        <translation>保存网页(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Import subscriptions…</source>
        <translation>导入订阅(&amp;I)…</translation>
    </message>
    <message>
        <source>Import topics and fi&amp;lters…</source>
        <translation>导入主题和过滤器(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Starter feeds and topics…</source>
        <translation>入门订阅源和主题(&amp;S)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve article as…</source>
        <translation>文章另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Export this article&apos;s &amp;notes…</source>
        <translation>导出本文笔记(&amp;N)…</translation>
    </message>
    <message>
        <source>Export all n&amp;otes, or a topic&apos;s…</source>
        <translation>导出全部或某主题的笔记(&amp;O)…</translation>
    </message>
    <message>
        <source>Send the di&amp;gest by mail</source>
        <translation>通过邮件发送摘要(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Refresh all feeds</source>
        <translation>刷新所有订阅源(&amp;R)</translation>
    </message>
    <message>
        <source>Fetch full te&amp;xts of this feed</source>
        <translation>获取此订阅源的全文(&amp;X)</translation>
    </message>
    <message>
        <source>Sto&amp;p refreshing</source>
        <translation>停止刷新(&amp;P)</translation>
    </message>
    <message>
        <source>Pa&amp;use or resume this feed</source>
        <translation>暂停或恢复此订阅源(&amp;U)</translation>
    </message>
    <message>
        <source>Feeds that need a&amp;ttention</source>
        <translation>需要注意的订阅源(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>Sa&amp;ve this search…</source>
        <translation>保存此搜索(&amp;V)…</translation>
    </message>
    <message>
        <source>Fi&amp;lters…</source>
        <translation>过滤器(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;How to search…</source>
        <translation>搜索方法(&amp;H)…</translation>
    </message>
    <message>
        <source>Copy with s&amp;ource</source>
        <translation>连同出处复制(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste an address</source>
        <translation>粘贴地址(&amp;P)</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>Re&amp;move or unsubscribe</source>
        <translation>移除或退订(&amp;M)</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>默认文字大小(&amp;U)</translation>
    </message>
    <message>
        <source>Light or &amp;dark</source>
        <translation>浅色或深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact list</source>
        <translation>紧凑列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Part the list by days</source>
        <translation>按日划分列表(&amp;P)</translation>
    </message>
    <message>
        <source>Mark &amp;read what is scrolled past</source>
        <translation>将滚过的文章标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;old stories into one row</source>
        <translation>将同一事件折叠为一行(&amp;O)</translation>
    </message>
    <message>
        <source>Side&amp;bar</source>
        <translation>侧边栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Three columns</source>
        <translation>三栏(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>列表在文章上方(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;One at a time</source>
        <translation>一次一项(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>下一篇文章(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>上一篇文章(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>下一篇未读(&amp;U)</translation>
    </message>
    <message>
        <source>Pre&amp;vious unread</source>
        <translation>上一篇未读(&amp;V)</translation>
    </message>
    <message>
        <source>Page &amp;down, then next unread</source>
        <translation>向下翻页，然后到下一篇未读(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Back from a note</source>
        <translation>从笔记返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Commands and places…</source>
        <translation>命令和位置(&amp;C)…</translation>
    </message>
    <message>
        <source>Di&amp;gest</source>
        <translation>摘要(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今天(&amp;T)</translation>
    </message>
    <message>
        <source>Un&amp;read</source>
        <translation>未读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Saved</source>
        <translation>已保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;All articles</source>
        <translation>所有文章(&amp;A)</translation>
    </message>
    <message>
        <source>Back from the searc&amp;h</source>
        <translation>从搜索返回(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>Topic {n}</source>
        <translation>主题 {n}</translation>
    </message>
    <message>
        <source>&amp;Topics</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Open in browser</source>
        <translation>在浏览器中打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open in new &amp;window</source>
        <translation>在新窗口中打开(&amp;W)</translation>
    </message>
    <message>
        <source>Open &amp;audio, video or file</source>
        <translation>打开音频、视频或文件(&amp;A)</translation>
    </message>
    <message>
        <source>Read or &amp;unread</source>
        <translation>已读或未读(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save or no longer</source>
        <translation>保存或取消保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Copy address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Full text or the feed&apos;s</source>
        <translation>全文或订阅源原文(&amp;F)</translation>
    </message>
    <message>
        <source>Fetch full text of the selec&amp;tion</source>
        <translation>获取所选文章的全文(&amp;T)</translation>
    </message>
    <message>
        <source>Fetch &amp;pictures now</source>
        <translation>立即获取图片(&amp;P)</translation>
    </message>
    <message>
        <source>Read a&amp;loud</source>
        <translation>朗读(&amp;L)</translation>
    </message>
    <message>
        <source>Stop readin&amp;g aloud</source>
        <translation>停止朗读(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Highlight the selection</source>
        <translation>高亮所选内容(&amp;H)</translation>
    </message>
    <message>
        <source>Ne&amp;w folder…</source>
        <translation>新建文件夹(&amp;W)…</translation>
    </message>
    <message>
        <source>Topics 1 to {n}</source>
        <translation>主题 1 至 {n}</translation>
    </message>
    <message>
        <source>I&amp;mport from another reader…</source>
        <translation>从其他阅读器导入(&amp;M)…</translation>
    </message>
    <message>
        <source>Export su&amp;bscriptions…</source>
        <translation>导出订阅(&amp;B)…</translation>
    </message>
    <message>
        <source>Export topics and fi&amp;lters…</source>
        <translation>导出主题和过滤器(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Export the selection or the list…</source>
        <translation>导出所选或列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Print article or &amp;digest…</source>
        <translation>打印文章或摘要(&amp;D)…</translation>
    </message>
    <message>
        <source>Refres&amp;h this feed</source>
        <translation>刷新此订阅源(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Feed properties…</source>
        <translation>订阅源属性(&amp;F)…</translation>
    </message>
    <message>
        <source>New fil&amp;ter…</source>
        <translation>新建过滤器(&amp;T)…</translation>
    </message>
    <message>
        <source>Find in the &amp;article or digest</source>
        <translation>在文章或摘要中查找(&amp;A)</translation>
    </message>
    <message>
        <source>Larger &amp;text</source>
        <translation>放大文字(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;how muted stories</source>
        <translation>显示已静音的事件(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Article alone</source>
        <translation>仅文章(&amp;A)</translation>
    </message>
    <message>
        <source>Pag&amp;e up</source>
        <translation>向上翻页(&amp;E)</translation>
    </message>
    <message>
        <source>Save audio, &amp;video or file…</source>
        <translation>保存音频、视频或文件(&amp;V)…</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>写笔记(&amp;N)</translation>
    </message>
    <message>
        <source>Save &amp;everything listed</source>
        <translation>保存列表中的全部(&amp;E)</translation>
    </message>
    <message>
        <source>Mark all &amp;read</source>
        <translation>全部标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Topics…</source>
        <translation>主题(&amp;T)…</translation>
    </message>
    <message>
        <source>Topics of everything l&amp;isted…</source>
        <translation>列表中全部文章的主题(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Add the suggested topic</source>
        <translation>添加建议的主题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Dismiss the suggested topic</source>
        <translation>忽略建议的主题(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;New topic…</source>
        <translation>新建主题(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Make the offered topic…</source>
        <translation>创建推荐的主题(&amp;M)…</translation>
    </message>
    <message>
        <source>Decline the &amp;offered topic</source>
        <translation>拒绝推荐的主题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Edit topic…</source>
        <translation>编辑主题(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Split the selection or the list off…</source>
        <translation>拆分所选或列表(&amp;S)…</translation>
    </message>
    <message>
        <source>Sen&amp;d to</source>
        <translation>发送到(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;E-mail…</source>
        <translation>电子邮件…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Commands of your own…</source>
        <translation>自定义命令…(&amp;C)</translation>
    </message>
    <message>
        <source>Stor&amp;y</source>
        <translation>事件(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Unfold or fold</source>
        <translation>展开或折叠(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Compare two articles</source>
        <translation>比较两篇文章(&amp;C)</translation>
    </message>
    <message>
        <source>Mark story &amp;read</source>
        <translation>将事件标为已读(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save story</source>
        <translation>保存事件(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mute story or no longer</source>
        <translation>静音或取消静音事件(&amp;M)</translation>
    </message>
    <message>
        <source>Make &amp;one story of the selection</source>
        <translation>将所选合为一个事件(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Take out of the story</source>
        <translation>移出事件(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;plit the selection off</source>
        <translation>拆出所选(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>All &amp;keys</source>
        <translation>所有快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>What&apos;s &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;About Broadsheet</source>
        <translation>关于 Broadsheet(&amp;A)</translation>
    </message>
</context>
<context>
    <name>AddChip</name>
    <message>
        <source>+ Add topic</source>
        <translation>+ 添加主题</translation>
    </message>
    <message>
        <source>Add topic</source>
        <translation>添加主题</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Something went wrong; the log has the details</source>
        <translation>出了问题；详情见日志</translation>
    </message>
</context>
<context>
    <name>ArrivalsBar</name>
    <message>
        <source>Bring the new articles into the list</source>
        <translation>把新文章加入列表</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new articles: bring them in</source>
        <translation>
            <numerusform>%Ln 篇新文章：加入列表</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Article</name>
    <message numerus="yes">
        <source>%Ln more rows</source>
        <translation>
            <numerusform>另有 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Table of {rows} and {columns}</source>
        <translation>表格：{rows}，{columns}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Open table</source>
        <translation>打开表格</translation>
    </message>
    <message>
        <source>Continue at the source</source>
        <translation>到来源继续阅读</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>帖子</translation>
    </message>
    <message>
        <source>Embedded page</source>
        <translation>嵌入页面</translation>
    </message>
</context>
<context>
    <name>ArticleDelegate</name>
    <message>
        <source>Complete offline: all of the text and its pictures are here</source>
        <translation>可完整离线：全部正文及其图片均已保存在此</translation>
    </message>
</context>
<context>
    <name>ArticleExport</name>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Save article as</source>
        <translation>文章另存为</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Saving the article…</source>
        <translation>正在保存文章…</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>The printer did not take the article</source>
        <translation>打印机未接受该文章</translation>
    </message>
</context>
<context>
    <name>ArticleHeader</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>By {author}</source>
        <translation>作者：{author}</translation>
    </message>
    <message>
        <source>{minutes} read</source>
        <translation>阅读需 {minutes}</translation>
    </message>
</context>
<context>
    <name>ArticleListModel</name>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>ArticleListPane</name>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Open link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Copy link address</source>
        <translation>复制链接地址</translation>
    </message>
    <message>
        <source>Save file as…</source>
        <translation>文件另存为…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy with source</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <source>Search this</source>
        <translation>搜索此内容</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>ArticlePane</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>This article could not be read</source>
        <translation>无法读取此文章</translation>
    </message>
</context>
<context>
    <name>ArticleRow</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Unknown source</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>with notes</source>
        <translation>有笔记</translation>
    </message>
    <message>
        <source>complete offline</source>
        <translation>可完整离线</translation>
    </message>
    <message>
        <source>of the story above</source>
        <translation>属于上方事件</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>topics: {names}</source>
        <translation>主题：{names}</translation>
    </message>
</context>
<context>
    <name>ArticleWindow</name>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>ArticleWindows</name>
    <message>
        <source>So many windows are open already; close some first</source>
        <translation>打开的窗口已经很多；请先关闭一些</translation>
    </message>
</context>
<context>
    <name>BriefingBlock</name>
    <message>
        <source>Articles a week</source>
        <translation>每周文章数</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>关键事件</translation>
    </message>
    <message>
        <source>Articles a week: {weeks}</source>
        <translation>每周文章数：{weeks}</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles from {day}</source>
        <translation>
            <numerusform>自{day}起 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BusMessages</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Since my last digest</source>
        <translation>自上次摘要以来</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Own dates…</source>
        <translation>自选日期…</translation>
    </message>
    <message>
        <source>Past digests</source>
        <translation>以往摘要</translation>
    </message>
    <message>
        <source>Export EPUB</source>
        <translation>导出 EPUB</translation>
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
        <translation>导出为 {kind}</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>More ways out of the page</source>
        <translation>更多输出方式</translation>
    </message>
    <message>
        <source>✓ Mark digest read</source>
        <translation>✓ 将摘要标为已读</translation>
    </message>
    <message>
        <source>Mark digest read</source>
        <translation>将摘要标为已读</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Send by mail</source>
        <translation>通过邮件发送(&amp;S)</translation>
    </message>
    <message>
        <source>Save as a &amp;letter…</source>
        <translation>保存为邮件(&amp;L)…</translation>
    </message>
    <message>
        <source>Save as plain &amp;text…</source>
        <translation>保存为纯文本(&amp;T)…</translation>
    </message>
    <message>
        <source>Kept digests…</source>
        <translation>保留的摘要…</translation>
    </message>
    <message>
        <source>A past day</source>
        <translation>过去的某天</translation>
    </message>
    <message>
        <source>Length: {length}</source>
        <translation>篇幅：{length}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>All there is</source>
        <translation>全部内容</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>{own} of {whole} sentences stand only here</source>
        <translation>{whole} 句中有 {own} 句仅见于此</translation>
    </message>
    <message>
        <source>Open “{title}”</source>
        <translation>打开“{title}”</translation>
    </message>
    <message>
        <source>Text of {source}. {told}</source>
        <translation>{source}的正文。{told}</translation>
    </message>
</context>
<context>
    <name>CommandEditor</name>
    <message>
        <source>Commands of your own</source>
        <translation>自定义命令</translation>
    </message>
    <message>
        <source>Send articles to other programs, or to an address of the web.</source>
        <translation>将文章发送到其他程序或网址。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>New from a &amp;template</source>
        <translation>从模板新建(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>New command</source>
        <translation>新命令</translation>
    </message>
    <message>
        <source>Name or path of a program, or https://…</source>
        <translation>程序名称或路径，或 https://…</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览…(&amp;B)</translation>
    </message>
    <message>
        <source>What is filled in: {words}</source>
        <translation>可填入：{words}</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Program or address</source>
        <translation>程序或网址(&amp;P)</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>参数(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>A quote is not closed.</source>
        <translation>引号未闭合。</translation>
    </message>
    <message>
        <source>Enter a program or an address.</source>
        <translation>请输入程序或网址。</translation>
    </message>
    <message>
        <source>Opens: {words}</source>
        <translation>将打开：{words}</translation>
    </message>
    <message>
        <source>Runs: {words}</source>
        <translation>将运行：{words}</translation>
    </message>
    <message>
        <source>These keys already do “{action}”; choose others.</source>
        <translation>这些按键已用于“{action}”；请另选。</translation>
    </message>
    <message>
        <source>Choose a program</source>
        <translation>选择程序</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Two tellings of one story</source>
        <translation>同一事件的两种报道</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Marked: what only one of them says. n and p go from mark to mark, Tab to the other text.</source>
        <translation>已标出仅一方提到的内容。按 n 和 p 在标记间移动，按 Tab 切换到另一篇。</translation>
    </message>
    <message>
        <source>One of these articles is no longer in the library.</source>
        <translation>其中一篇文章已不在资料库中。</translation>
    </message>
    <message>
        <source>Both speak of: {words}</source>
        <translation>双方都提到：{words}</translation>
    </message>
    <message>
        <source>Their headlines say much the same in other words</source>
        <translation>两个标题用不同的词说了几乎相同的意思</translation>
    </message>
</context>
<context>
    <name>Completing</name>
    <message>
        <source>The pictures cannot be had just now</source>
        <translation>目前无法取得图片</translation>
    </message>
    <message>
        <source>Fetching pictures…</source>
        <translation>正在获取图片…</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln full texts fetched</source>
        <translation>
            <numerusform>已获取 {count} / %Ln 篇全文</numerusform>
        </translation>
    </message>
    <message>
        <source>The page gave no more than the feed; its text stands</source>
        <translation>网页内容不比订阅源多；保留订阅源的正文</translation>
    </message>
    <message>
        <source>Fetching the full text…</source>
        <translation>正在获取全文…</translation>
    </message>
    <message>
        <source>All pages here were read already</source>
        <translation>这里的网页都已读取过</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {feeds} feeds</source>
        <translation>{done}/{feeds} 个订阅源</translation>
    </message>
</context>
<context>
    <name>DesktopSection</name>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>&amp;Edit commands…</source>
        <translation>编辑命令…(&amp;E)</translation>
    </message>
    <message>
        <source>Open an article in a program, look a word up, translate it.</source>
        <translation>在程序中打开文章，查词，翻译。</translation>
    </message>
    <message>
        <source>send to open with dictionary translate share external</source>
        <translation>发送 打开 词典 翻译 分享 外部</translation>
    </message>
    <message>
        <source>Send articles to</source>
        <translation>发送文章到</translation>
    </message>
    <message>
        <source>This desktop has no tray at the moment.</source>
        <translation>此桌面目前没有托盘。</translation>
    </message>
    <message>
        <source>notification area status</source>
        <translation>通知区域 状态</translation>
    </message>
    <message>
        <source>Show an &amp;icon in the tray</source>
        <translation>在托盘中显示图标(&amp;I)</translation>
    </message>
    <message>
        <source>Only where there is a tray. Quit ends the program then.</source>
        <translation>仅在有托盘时有效。此时用“退出”结束程序。</translation>
    </message>
    <message>
        <source>&amp;Closing the window leaves the program in the tray</source>
        <translation>关闭窗口后程序留在托盘(&amp;C)</translation>
    </message>
    <message>
        <source>close minimise background</source>
        <translation>关闭 最小化 后台</translation>
    </message>
    <message>
        <source>badge number icon</source>
        <translation>徽章 数字 图标</translation>
    </message>
    <message>
        <source>Start Broadsheet &amp;with the computer</source>
        <translation>随计算机启动 Broadsheet(&amp;W)</translation>
    </message>
    <message>
        <source>autostart login session boot</source>
        <translation>自动启动 登录 会话 开机</translation>
    </message>
    <message>
        <source>Count of unread articles on the doc&amp;k or taskbar</source>
        <translation>在程序坞或任务栏显示未读数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Start minimised</source>
        <translation>启动时最小化(&amp;S)</translation>
    </message>
    <message>
        <source>hidden background</source>
        <translation>隐藏 后台</translation>
    </message>
    <message>
        <source>In the tray, or in the taskbar.</source>
        <translation>在托盘或任务栏中。</translation>
    </message>
    <message>
        <source>The status bar tells of what arrives all the same.</source>
        <translation>状态栏仍会提示新到的内容。</translation>
    </message>
    <message>
        <source>do not disturb silence night</source>
        <translation>勿扰 静音 夜间</translation>
    </message>
    <message>
        <source>No notifications in these &amp;hours</source>
        <translation>这些时段不通知(&amp;H)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静音开始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静音结束</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>安静时段(&amp;Q)</translation>
    </message>
    <message>
        <source>launcher desktop file install icon shortcut</source>
        <translation>启动器 桌面文件 安装 图标 快捷方式</translation>
    </message>
    <message>
        <source>Applications menu</source>
        <translation>应用程序菜单</translation>
    </message>
    <message>
        <source>Open links to feeds and lists of &amp;subscriptions with Broadsheet</source>
        <translation>用 Broadsheet 打开订阅源链接和订阅列表(&amp;S)</translation>
    </message>
    <message>
        <source>default opml handler feed</source>
        <translation>默认 opml 订阅源</translation>
    </message>
    <message>
        <source>&amp;Remove from the menu</source>
        <translation>从菜单移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add to the menu</source>
        <translation>添加到菜单(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Digest</name>
    <message>
        <source>This digest is not there any more.</source>
        <translation>此摘要已不存在。</translation>
    </message>
    <message>
        <source>Digest marked read</source>
        <translation>摘要已标为已读</translation>
    </message>
</context>
<context>
    <name>DigestOutput</name>
    <message>
        <source>Books</source>
        <translation>电子书</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Export digest</source>
        <translation>导出摘要</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已保存为 {name}</translation>
    </message>
    <message>
        <source>Writing the digest…</source>
        <translation>正在生成摘要…</translation>
    </message>
    <message>
        <source>Show a digest first</source>
        <translation>请先显示一份摘要</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>The printer did not take the digest</source>
        <translation>打印机未接受该摘要</translation>
    </message>
</context>
<context>
    <name>DigestPage</name>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Find in this digest</source>
        <translation>在本摘要中查找</translation>
    </message>
    <message>
        <source>Not in this digest</source>
        <translation>本摘要中没有</translation>
    </message>
    <message>
        <source>Putting the page together…</source>
        <translation>正在编排页面…</translation>
    </message>
    <message>
        <source>Nothing came in this time. A quiet day is a good day.</source>
        <translation>这段时间没有新内容。平静的一天就是好日子。</translation>
    </message>
    <message>
        <source>Nothing of this time stands out. All of it is in the list.</source>
        <translation>这段时间没有特别突出的内容。全部都在列表中。</translation>
    </message>
</context>
<context>
    <name>DigestSchedule</name>
    <message>
        <source>Your digest of {time} is ready</source>
        <translation>您 {time} 的摘要已备好</translation>
    </message>
</context>
<context>
    <name>EmptyList</name>
    <message>
        <source>The list cannot be shown</source>
        <translation>无法显示列表</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No saved pages</source>
        <translation>没有已保存的网页</translation>
    </message>
    <message>
        <source>Paste the address of an article, or drop it here, to keep it by itself.</source>
        <translation>粘贴文章地址或拖放到此处，即可单独保存。</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>保存网页</translation>
    </message>
    <message>
        <source>No feeds yet</source>
        <translation>还没有订阅源</translation>
    </message>
    <message>
        <source>Add the address of a site you like to read, and its articles appear here.</source>
        <translation>添加您喜欢阅读的网站地址，其文章就会出现在这里。</translation>
    </message>
    <message>
        <source>Add a feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Every word of a search has to be found. Try fewer of them, or a beginning such as “sanction*”.</source>
        <translation>搜索中的每个词都必须找到。请减少词数，或试试“sanction*”这样的词首。</translation>
    </message>
    <message>
        <source>The search looked only in {place}.</source>
        <translation>仅在{place}中搜索过。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>到处搜索</translation>
    </message>
    <message>
        <source>Without {part}</source>
        <translation>去掉 {part}</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>刷新此订阅源</translation>
    </message>
    <message>
        <source>This feed is gone</source>
        <translation>此订阅源已不存在</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>This feed could not be read</source>
        <translation>无法读取此订阅源</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>尚未获取</translation>
    </message>
    <message>
        <source>Its articles appear with the next refresh.</source>
        <translation>下次刷新时会出现其文章。</translation>
    </message>
    <message>
        <source>No articles</source>
        <translation>没有文章</translation>
    </message>
    <message>
        <source>This feed held no articles when it was last read.</source>
        <translation>上次读取时此订阅源没有文章。</translation>
    </message>
    <message>
        <source>Edit its rule</source>
        <translation>编辑其规则</translation>
    </message>
    <message>
        <source>No articles carry this topic yet</source>
        <translation>尚无文章带有此主题</translation>
    </message>
    <message>
        <source>Its rule tags what arrives. It can also go through all stored articles.</source>
        <translation>其规则会标注新到的文章，也可以检查所有已存文章。</translation>
    </message>
    <message>
        <source>Tag articles with T, drag them here, or give the topic a rule that tags what arrives.</source>
        <translation>按 T 标注文章，拖放到此处，或为主题设定规则来标注新到的文章。</translation>
    </message>
    <message>
        <source>An empty folder</source>
        <translation>空文件夹</translation>
    </message>
    <message>
        <source>Drag feeds onto it in the sidebar, or add one.</source>
        <translation>把侧边栏中的订阅源拖到上面，或添加一个。</translation>
    </message>
    <message>
        <source>No articles yet</source>
        <translation>还没有文章</translation>
    </message>
    <message>
        <source>They appear with the next refresh.</source>
        <translation>下次刷新时会出现。</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Show unread</source>
        <translation>显示未读</translation>
    </message>
    <message>
        <source>Show saved</source>
        <translation>显示已保存</translation>
    </message>
    <message>
        <source>All read</source>
        <translation>全部已读</translation>
    </message>
    <message>
        <source>Nothing is waiting.</source>
        <translation>没有等待阅读的内容。</translation>
    </message>
    <message>
        <source>Nothing since midnight</source>
        <translation>午夜以来没有新内容</translation>
    </message>
    <message>
        <source>Nothing saved yet</source>
        <translation>还没有保存任何内容</translation>
    </message>
    <message>
        <source>Press S on an article, and it is kept here for as long as you like.</source>
        <translation>在文章上按 S，它就会在这里保留到您不再需要为止。</translation>
    </message>
</context>
<context>
    <name>EnclosureCommands</name>
    <message>
        <source>This article brought no file</source>
        <translation>此文章没有附带文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>保存文件</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>已保存为 {path}</translation>
    </message>
    <message>
        <source>Saving of the file stopped</source>
        <translation>文件保存已停止</translation>
    </message>
    <message>
        <source>Saving the file…</source>
        <translation>正在保存文件…</translation>
    </message>
</context>
<context>
    <name>Enclosures</name>
    <message>
        <source>Audio</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>EngineDisplay</name>
    <message>
        <source>What fetches feeds stopped unexpectedly and starts again</source>
        <translation>获取订阅源的进程意外停止，正在重新启动</translation>
    </message>
    <message>
        <source>What fetches feeds stopped again and again; the log has the details</source>
        <translation>获取订阅源的进程反复停止；详情见日志</translation>
    </message>
</context>
<context>
    <name>FailingFeed</name>
    <message numerus="yes">
        <source>%Ln checks in a row failed</source>
        <translation>
            <numerusform>连续 %Ln 次检查失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment} · {failures}</source>
        <translation>自{moment}起 · {failures}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Use the new address</source>
        <translation>使用新地址</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
    <message>
        <source>Its site names another address: {address}</source>
        <translation>其网站给出了另一个地址：{address}</translation>
    </message>
</context>
<context>
    <name>FeedCommands</name>
    <message>
        <source>Page saved</source>
        <translation>网页已保存</translation>
    </message>
    <message>
        <source>Import subscriptions</source>
        <translation>导入订阅</translation>
    </message>
    <message>
        <source>OPML lists</source>
        <translation>OPML 列表</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Export subscriptions</source>
        <translation>导出订阅</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds written</source>
        <translation>
            <numerusform>已写入 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of these feeds were here already</source>
        <translation>没有新内容：这些订阅源都已存在</translation>
    </message>
    <message>
        <source>Some lines of the list were left out: {first}</source>
        <translation>列表中的某些行被略过：{first}</translation>
    </message>
    <message numerus="yes">
        <source>Subscribed to %Ln feeds</source>
        <translation>
            <numerusform>已订阅 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Feed renamed</source>
        <translation>订阅源已重命名</translation>
    </message>
    <message>
        <source>Folder renamed</source>
        <translation>文件夹已重命名</translation>
    </message>
    <message>
        <source>Unsubscribed. Saved and tagged articles stay</source>
        <translation>已退订。已保存和已标注的文章会保留</translation>
    </message>
    <message>
        <source>Folder removed; its feeds stay</source>
        <translation>文件夹已移除；其中的订阅源会保留</translation>
    </message>
    <message>
        <source>Folder made</source>
        <translation>文件夹已创建</translation>
    </message>
    <message>
        <source>Feeds moved</source>
        <translation>订阅源已移动</translation>
    </message>
    <message>
        <source>Folder moved</source>
        <translation>文件夹已移动</translation>
    </message>
</context>
<context>
    <name>FeedEntry</name>
    <message>
        <source>Open website</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>属性…</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
</context>
<context>
    <name>FeedPropertiesDialog</name>
    <message>
        <source>Feed properties</source>
        <translation>订阅源属性</translation>
    </message>
    <message>
        <source>Parts of the properties</source>
        <translation>属性的各部分</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Unsubscribe</source>
        <translation>退订(&amp;U)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>It moved here from {address}.</source>
        <translation>由 {address} 迁移至此。</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>{read}; paused since {moment}</source>
        <translation>{read}；自{moment}起暂停</translation>
    </message>
    <message>
        <source>{read}; not again until you ask</source>
        <translation>{read}；在您要求之前不再检查</translation>
    </message>
    <message>
        <source>{read}; next at {next}</source>
        <translation>{read}；下次 {next}</translation>
    </message>
    <message numerus="yes">
        <source>{articles}, %Ln unread</source>
        <translation>
            <numerusform>{articles}，%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>Since {moment}.</source>
        <translation>自{moment}起。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>The feed&apos;s own name</source>
        <translation>订阅源自己的名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Check for new articles</source>
        <translation>检查新文章</translation>
    </message>
    <message>
        <source>As usual ({interval})</source>
        <translation>照常（{interval}）</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paused: fetch nothing until I resume it</source>
        <translation>已暂停：恢复之前不获取任何内容(&amp;P)</translation>
    </message>
    <message>
        <source>Full texts</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Fetch where the feed carries teasers</source>
        <translation>订阅源只有摘要时获取</translation>
    </message>
    <message>
        <source>Fetch for every article, and open in full</source>
        <translation>为每篇文章获取，并以全文打开</translation>
    </message>
    <message>
        <source>Fetch none before I ask</source>
        <translation>在我要求之前不获取</translation>
    </message>
    <message>
        <source>Full &amp;texts</source>
        <translation>全文(&amp;T)</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>As the preferences say</source>
        <translation>按首选项</translation>
    </message>
    <message>
        <source>Fetch those of all articles</source>
        <translation>获取所有文章的图片</translation>
    </message>
    <message>
        <source>Fetch those of saved articles</source>
        <translation>获取已保存文章的图片</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>In the digest</source>
        <translation>摘要中</translation>
    </message>
    <message>
        <source>Show more of it: its stories stand higher</source>
        <translation>多显示：其事件排得更靠前</translation>
    </message>
    <message>
        <source>Show as much as of others</source>
        <translation>与其他来源一样多</translation>
    </message>
    <message>
        <source>Show less of it: its stories stand lower</source>
        <translation>少显示：其事件排得更靠后</translation>
    </message>
    <message>
        <source>In the di&amp;gest</source>
        <translation>摘要中(&amp;G)</translation>
    </message>
    <message>
        <source>Keep articles for</source>
        <translation>文章保留时间</translation>
    </message>
    <message>
        <source>However old they are</source>
        <translation>无论多旧</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep articles</source>
        <translation>保留文章(&amp;K)</translation>
    </message>
    <message>
        <source>Keep at most</source>
        <translation>最多保留</translation>
    </message>
    <message>
        <source>However many they are</source>
        <translation>无论多少</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln</source>
        <translation>
            <numerusform>最新的 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>最多(&amp;M)</translation>
    </message>
    <message>
        <source>We&amp;bsite</source>
        <translation>网站(&amp;B)</translation>
    </message>
    <message>
        <source>What goes does not come back. Saved and tagged articles always stay.</source>
        <translation>删除的内容不会恢复。已保存和已标注的文章始终保留。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>网站</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>上次读取</translation>
    </message>
    <message>
        <source>&amp;Retry now</source>
        <translation>立即重试(&amp;R)</translation>
    </message>
    <message>
        <source>Trying again…</source>
        <translation>正在重试…</translation>
    </message>
</context>
<context>
    <name>FeedSettings</name>
    <message>
        <source>Feed paused</source>
        <translation>订阅源已暂停</translation>
    </message>
    <message>
        <source>Feed resumed</source>
        <translation>订阅源已恢复</translation>
    </message>
    <message>
        <source>Address changed</source>
        <translation>地址已更改</translation>
    </message>
    <message>
        <source>Another of your feeds has this address already</source>
        <translation>您的另一个订阅源已使用此地址</translation>
    </message>
    <message>
        <source>Interval changed</source>
        <translation>间隔已更改</translation>
    </message>
    <message>
        <source>Choice of pictures changed</source>
        <translation>图片选项已更改</translation>
    </message>
    <message>
        <source>Choice of texts changed</source>
        <translation>全文选项已更改</translation>
    </message>
    <message>
        <source>Keep rule changed. It takes effect at the next refresh</source>
        <translation>保留规则已更改，下次刷新时生效</translation>
    </message>
    <message>
        <source>More of {feed} in the digest, from the next one on</source>
        <translation>从下一份摘要起多显示 {feed}</translation>
    </message>
    <message>
        <source>{feed} in the digest as usual, from the next one on</source>
        <translation>从下一份摘要起照常显示 {feed}</translation>
    </message>
    <message>
        <source>Less of {feed} in the digest, from the next one on</source>
        <translation>从下一份摘要起少显示 {feed}</translation>
    </message>
    <message>
        <source>Sign-in changed; the feed is read again</source>
        <translation>登录已更改；将重新读取订阅源</translation>
    </message>
</context>
<context>
    <name>FilterCommands</name>
    <message>
        <source>Filter deleted; what it hid is shown again</source>
        <translation>过滤器已删除；被它隐藏的内容重新显示</translation>
    </message>
    <message>
        <source>The filter&apos;s work taken back</source>
        <translation>过滤器的操作已撤回</translation>
    </message>
    <message>
        <source>Notifications on</source>
        <translation>通知已开启</translation>
    </message>
    <message>
        <source>Notifications off</source>
        <translation>通知已关闭</translation>
    </message>
    <message>
        <source>Export topics, searches and filters</source>
        <translation>导出主题、搜索和过滤器</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>The file cannot be written: {why}</source>
        <translation>无法写入文件：{why}</translation>
    </message>
    <message>
        <source>Topics, searches and filters exported</source>
        <translation>主题、搜索和过滤器已导出</translation>
    </message>
    <message>
        <source>Import topics, searches and filters</source>
        <translation>导入主题、搜索和过滤器</translation>
    </message>
    <message>
        <source>This file holds no topics, searches or filters of Broadsheet</source>
        <translation>此文件不含 Broadsheet 的主题、搜索或过滤器</translation>
    </message>
    <message>
        <source>All of it is here already</source>
        <translation>全部都已存在</translation>
    </message>
    <message>
        <source>Topics, searches and filters imported</source>
        <translation>主题、搜索和过滤器已导入</translation>
    </message>
    <message>
        <source>Filter made</source>
        <translation>过滤器已创建</translation>
    </message>
    <message>
        <source>Filter changed</source>
        <translation>过滤器已更改</translation>
    </message>
</context>
<context>
    <name>FilterEditor</name>
    <message>
        <source>Edit filter</source>
        <translation>编辑过滤器</translation>
    </message>
    <message>
        <source>New filter</source>
        <translation>新建过滤器</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>通知我</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation>启用(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Articles</source>
        <translation>文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>操作(&amp;W)</translation>
    </message>
    <message>
        <source>Looks at articles as they arrive. What it did stands in its log and can be undone there.</source>
        <translation>在文章到达时检查。所做的操作记录在其日志中，可在那里撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>FiltersDialog</name>
    <message>
        <source>Filters</source>
        <translation>过滤器</translation>
    </message>
    <message>
        <source>What the filter did</source>
        <translation>过滤器所做的操作</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新建(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Undo chosen</source>
        <translation>撤销所选(&amp;U)</translation>
    </message>
    <message>
        <source>Undo &amp;all</source>
        <translation>全部撤销(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>{name}: {action}, {count} so far</source>
        <translation>{name}：{action}，至今 {count}</translation>
    </message>
    <message>
        <source>{name} (off): {action}, {count} so far</source>
        <translation>{name}（已停用）：{action}，至今 {count}</translation>
    </message>
    <message>
        <source>{name} (fails, skipped): {action}, {count} so far</source>
        <translation>{name}（出错，已跳过）：{action}，至今 {count}</translation>
    </message>
    <message>
        <source>No filters yet. One can hide what never interests you, or save what always does.</source>
        <translation>还没有过滤器。过滤器可以隐藏您从不感兴趣的内容，或保存您始终感兴趣的内容。</translation>
    </message>
    <message>
        <source>“{query}” has not matched anything that arrived yet.</source>
        <translation>“{query}”尚未匹配任何新到的文章。</translation>
    </message>
    <message>
        <source>What “{query}” did:</source>
        <translation>“{query}”所做的操作:</translation>
    </message>
    <message>
        <source>marks read</source>
        <translation>标为已读</translation>
    </message>
    <message>
        <source>saves</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>notifies</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>hides</source>
        <translation>隐藏</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在本文中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current} / {count}</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>本文中没有</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
</context>
<context>
    <name>FolderChooser</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Name of the new folder</source>
        <translation>新文件夹的名称</translation>
    </message>
</context>
<context>
    <name>FolderNameDialog</name>
    <message>
        <source>Rename folder</source>
        <translation>重命名文件夹</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>新建文件夹</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>A folder of this name is there already.</source>
        <translation>已有同名文件夹。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
</context>
<context>
    <name>FoundFeeds</name>
    <message>
        <source>This site has several feeds. Choose those you want.</source>
        <translation>此网站有多个订阅源。请选择您需要的。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>Save the page itself instead…</source>
        <translation>改为保存网页本身…</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message numerus="yes">
        <source>A list of subscriptions. It holds %Ln feeds.</source>
        <translation>
            <numerusform>一份订阅列表，包含 %Ln 个订阅源。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing in it to import.</source>
        <translation>其中没有可导入的内容。</translation>
    </message>
    <message>
        <source>Folders are kept. Feeds you are subscribed to already stay as they are.</source>
        <translation>文件夹会保留。您已订阅的订阅源保持不变。</translation>
    </message>
</context>
<context>
    <name>FoundPage</name>
    <message>
        <source>A page without a title</source>
        <translation>无标题网页</translation>
    </message>
    <message>
        <source>You can save this page as an article. It is kept under Saved pages, to be read offline.</source>
        <translation>您可以把此网页保存为文章。它会保留在“已保存的网页”中，供离线阅读。</translation>
    </message>
    <message>
        <source>&amp;Topics (optional)</source>
        <translation>主题（可选）(&amp;T)</translation>
    </message>
    <message>
        <source>New topics, separated by commas</source>
        <translation>新主题，以逗号分隔</translation>
    </message>
</context>
<context>
    <name>GuidePage</name>
    <message>
        <source>Page of the guide</source>
        <translation>指南页面</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Broadsheet: user&apos;s guide</source>
        <translation>Broadsheet：用户指南</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The guide is not here. It belongs in this folder: {path}</source>
        <translation>指南不在这里。它应位于此文件夹：{path}</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln chapters</source>
        <translation>
            <numerusform>见于 %Ln 章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nowhere in the guide</source>
        <translation>指南中没有</translation>
    </message>
</context>
<context>
    <name>HealthPage</name>
    <message>
        <source>Feeds that need attention</source>
        <translation>需要注意的订阅源</translation>
    </message>
    <message>
        <source>Retry &amp;all</source>
        <translation>全部重试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back to the articles</source>
        <translation>返回文章(&amp;B)</translation>
    </message>
    <message>
        <source>Everything else goes on as usual: a feed that fails never stops the others.</source>
        <translation>其他一切照常：一个订阅源出错从不影响其余。</translation>
    </message>
    <message>
        <source>All feeds could be read at their last check.</source>
        <translation>上次检查时所有订阅源均可读取。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>This is Broadsheet {version}. Help › What&apos;s new tells what it brings.</source>
        <translation>这是 Broadsheet {version}。新内容见“帮助 › 新功能”。</translation>
    </message>
</context>
<context>
    <name>HighlightBar</name>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Write a note on these words</source>
        <translation>为这些文字写笔记</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the highlight</source>
        <translation>移除高亮</translation>
    </message>
</context>
<context>
    <name>HighlightColors</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import from another reader</source>
        <translation>从其他阅读器导入</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Subscribe to the feeds too</source>
        <translation>同时订阅这些订阅源(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Importing… {done} of {wanted}</source>
        <translation>正在导入… {done} / {wanted}</translation>
    </message>
    <message>
        <source>A file of {reader}.</source>
        <translation>{reader} 的文件。</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>没有新内容：全部都已在此。</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>These read a file or run a program on this computer, now and at every refresh. Tick only what you know.</source>
        <translation>以下各项会读取此计算机上的文件或运行程序，现在和每次刷新时都会如此。请仅勾选您了解的项目。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories are new here</source>
        <translation>
            <numerusform>%Ln 篇在这里是新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already and get their marks</source>
        <translation>
            <numerusform>%Ln 篇已在此，将加上其标记</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them will be saved</source>
        <translation>
            <numerusform>其中 %Ln 篇将被保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds will be subscribed to</source>
        <translation>
            <numerusform>将订阅 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new topics: {names}</source>
        <translation>
            <numerusform>%Ln 个新主题：{names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are here already, with all their marks</source>
        <translation>
            <numerusform>%Ln 篇已在此，标记齐全</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a web address</source>
        <translation>
            <numerusform>%Ln 篇没有网址</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that stand twice in the file</source>
        <translation>
            <numerusform>%Ln 篇在文件中重复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that were deleted there</source>
        <translation>
            <numerusform>%Ln 篇在那里已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that are no feeds of the web</source>
        <translation>
            <numerusform>%Ln 个不是网络订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond what one import takes</source>
        <translation>
            <numerusform>%Ln 篇超出一次导入的上限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln that could not be read</source>
        <translation>
            <numerusform>%Ln 篇无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln neither saved there nor of a feed followed here</source>
        <translation>
            <numerusform>%Ln 篇在那里未保存，也不属于此处订阅的订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a text that could not be cleaned</source>
        <translation>
            <numerusform>%Ln 篇的正文无法清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln for another reason</source>
        <translation>
            <numerusform>%Ln 篇因其他原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KeptEditions</name>
    <message>
        <source>Kept digests</source>
        <translation>保留的摘要</translation>
    </message>
    <message>
        <source>Find in kept digests</source>
        <translation>在保留的摘要中查找</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>A digest is kept here when you mark it read.</source>
        <translation>将摘要标为已读后，它会保留在这里。</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>translation locale</source>
        <translation>翻译 语言 区域设置</translation>
    </message>
    <message>
        <source>Takes effect when Broadsheet starts again. Dates and numbers follow.</source>
        <translation>重新启动 Broadsheet 后生效。日期和数字随之改变。</translation>
    </message>
    <message>
        <source>La&amp;nguage of the window</source>
        <translation>窗口语言(&amp;N)</translation>
    </message>
</context>
<context>
    <name>LearningPart</name>
    <message>
        <source>&amp;Tag by itself what it would suggest</source>
        <translation>自动标注它会建议的文章(&amp;T)</translation>
    </message>
    <message>
        <source>Of {decided} suggestions you decided on, {accepted} were right ({percent} %).</source>
        <translation>在您决定过的 {decided} 条建议中，{accepted} 条正确（{percent} %）。</translation>
    </message>
    <message>
        <source>It is suggested once {least} articles are tagged by hand; {examples} are so far.</source>
        <translation>手动标注 {least} 篇文章后开始建议；目前有 {examples} 篇。</translation>
    </message>
    <message>
        <source>It is learning from what you tagged.</source>
        <translation>它正在从您标注的内容中学习。</translation>
    </message>
    <message>
        <source>You decided on none of its suggestions yet; about {percent} % of them should be right.</source>
        <translation>您尚未决定过它的任何建议；其中约 {percent} % 应当正确。</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This package brings no text of its licence along.</source>
        <translation>此软件包没有附带许可证文本。</translation>
    </message>
</context>
<context>
    <name>ListExport</name>
    <message>
        <source>articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>笔记</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles written to {name}</source>
        <translation>
            <numerusform>已将 %Ln 篇文章写入 {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the list…</source>
        <translation>正在写入列表…</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON 行</translation>
    </message>
</context>
<context>
    <name>ListHeader</name>
    <message>
        <source>How the list is shown</source>
        <translation>列表的显示方式</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>in {place} ✕</source>
        <translation>在{place}中 ✕</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>到处搜索</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>到处</translation>
    </message>
    <message>
        <source>Search only in {place}</source>
        <translation>仅在{place}中搜索</translation>
    </message>
    <message>
        <source>Searched everywhere</source>
        <translation>已到处搜索</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 篇</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>最新在前</translation>
    </message>
    <message>
        <source>oldest first</source>
        <translation>最早在前</translation>
    </message>
    <message>
        <source>Most covered first</source>
        <translation>报道最多在前</translation>
    </message>
    <message>
        <source>most covered first</source>
        <translation>报道最多在前</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最匹配在前</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>最匹配在前</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>宽松行距</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>紧凑行距</translation>
    </message>
</context>
<context>
    <name>MailCommands</name>
    <message>
        <source>The digest was sent</source>
        <translation>摘要已发送</translation>
    </message>
    <message>
        <source>Sending the digest…</source>
        <translation>正在发送摘要…</translation>
    </message>
    <message>
        <source>Sent. Look whether it has arrived.</source>
        <translation>已发送。请查看是否收到。</translation>
    </message>
    <message>
        <source>Editions of the digest will arrive here.</source>
        <translation>各期摘要将发送到这里。</translation>
    </message>
</context>
<context>
    <name>MailSection</name>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>The server that sends your letters: your provider calls it SMTP or outgoing mail.</source>
        <translation>发送您邮件的服务器：服务商称其为 SMTP 或发件服务器。</translation>
    </message>
    <message>
        <source>Mail ser&amp;ver</source>
        <translation>邮件服务器(&amp;V)</translation>
    </message>
    <message>
        <source>smtp e-mail email letter send digest</source>
        <translation>smtp 电子邮件 发送 摘要</translation>
    </message>
    <message>
        <source>TLS from the beginning</source>
        <translation>从一开始使用 TLS</translation>
    </message>
    <message>
        <source>TLS when asked for (STARTTLS)</source>
        <translation>按需使用 TLS (STARTTLS)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A password is sent only over TLS, or within this computer.</source>
        <translation>密码仅通过 TLS 或在本机内发送。</translation>
    </message>
    <message>
        <source>Connection securit&amp;y</source>
        <translation>连接安全性(&amp;Y)</translation>
    </message>
    <message>
        <source>ssl encryption mail</source>
        <translation>ssl 加密 邮件</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>端口(&amp;O)</translation>
    </message>
    <message>
        <source>number mail</source>
        <translation>编号 邮件</translation>
    </message>
    <message>
        <source>&amp;User of the mail server</source>
        <translation>邮件服务器用户(&amp;U)</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>登录 名称</translation>
    </message>
    <message>
        <source>Password of the mail serve&amp;r</source>
        <translation>邮件服务器密码(&amp;R)</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Letters are &amp;from</source>
        <translation>发件地址(&amp;F)</translation>
    </message>
    <message>
        <source>sender address mail</source>
        <translation>发件人 地址 邮件</translation>
    </message>
    <message>
        <source>Letters &amp;go to</source>
        <translation>收件地址(&amp;G)</translation>
    </message>
    <message>
        <source>recipient address mail</source>
        <translation>收件人 地址 邮件</translation>
    </message>
    <message>
        <source>Send the digest that is made every da&amp;y</source>
        <translation>发送每天生成的摘要(&amp;Y)</translation>
    </message>
    <message>
        <source>mail schedule morning</source>
        <translation>邮件 定时 早晨</translation>
    </message>
    <message>
        <source>Send a tes&amp;t</source>
        <translation>发送测试邮件(&amp;T)</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>发送测试邮件</translation>
    </message>
    <message>
        <source>mail try letter</source>
        <translation>邮件 测试</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>保存在此系统的密钥环中。</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>此系统没有密钥环：保存在资料库中只有您能读取的文件里。</translation>
    </message>
    <message>
        <source>Usual: {port}</source>
        <translation>通常：{port}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The clipboard holds no address</source>
        <translation>剪贴板中没有地址</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked read</source>
        <translation>已标为已读</translation>
    </message>
    <message>
        <source>Marked unread</source>
        <translation>已标为未读</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked read</source>
        <translation>
            <numerusform>%Ln 篇文章已标为已读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles marked unread</source>
        <translation>
            <numerusform>%Ln 篇文章已标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Marked read: %Ln scrolled past</source>
        <translation>
            <numerusform>已标为已读：滚过 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>No longer saved</source>
        <translation>不再保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles saved</source>
        <translation>
            <numerusform>已保存 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles no longer saved</source>
        <translation>
            <numerusform>%Ln 篇文章不再保存</numerusform>
        </translation>
    </message>
    <message>
        <source>Tagged “{name}”</source>
        <translation>已标注“{name}”</translation>
    </message>
    <message>
        <source>“{name}” taken off</source>
        <translation>已去除“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles tagged “{name}”</source>
        <translation>
            <numerusform>%Ln 篇文章已标注“{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” taken off %Ln articles</source>
        <translation>
            <numerusform>已从 %Ln 篇文章去除“{name}”</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>主题“{name}”已创建</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Briefing of the last 90 days</source>
        <translation>最近 90 天简报</translation>
    </message>
    <message>
        <source>Edit topic…</source>
        <translation>编辑主题…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到…</translation>
    </message>
    <message>
        <source>Delete topic</source>
        <translation>删除主题</translation>
    </message>
    <message>
        <source>Edit search…</source>
        <translation>编辑搜索…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Move within</source>
        <translation>归入</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>无主题</translation>
    </message>
    <message>
        <source>Refresh this feed</source>
        <translation>刷新此订阅源</translation>
    </message>
    <message>
        <source>Refresh these feeds</source>
        <translation>刷新这些订阅源</translation>
    </message>
    <message>
        <source>Fetch full texts</source>
        <translation>获取全文</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>移到文件夹</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>无文件夹</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>新建文件夹…</translation>
    </message>
    <message>
        <source>Feed properties…</source>
        <translation>订阅源属性…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open website</source>
        <translation>打开网站</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>退订</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>在其中新建文件夹…</translation>
    </message>
    <message>
        <source>Remove folder</source>
        <translation>移除文件夹</translation>
    </message>
    <message>
        <source>Unsubscribe from all</source>
        <translation>全部退订</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Notify me of new articles</source>
        <translation>有新文章时通知我</translation>
    </message>
</context>
<context>
    <name>MessagePage</name>
    <message>
        <source>Choose one in the list, or press j for the next and k for the previous.</source>
        <translation>在列表中选择一篇，或按 j 看下一篇，按 k 看上一篇。</translation>
    </message>
    <message>
        <source>No article chosen</source>
        <translation>未选择文章</translation>
    </message>
    <message>
        <source>This article is no longer in the library</source>
        <translation>此文章已不在资料库中</translation>
    </message>
    <message>
        <source>It was removed while you were here. Press j for the next one, k for the previous.</source>
        <translation>您在此期间它已被移除。按 j 看下一篇，按 k 看上一篇。</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>NetworkSection</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>What is on this computer is never asked through a proxy.</source>
        <translation>本机上的内容从不经代理请求。</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>代理(&amp;X)</translation>
    </message>
    <message>
        <source>socks http tor connection</source>
        <translation>socks http tor 连接</translation>
    </message>
    <message>
        <source>Begins with http://, https:// or socks5://.</source>
        <translation>以 http://、https:// 或 socks5:// 开头。</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address</source>
        <translation>代理地址(&amp;A)</translation>
    </message>
    <message>
        <source>socks host port</source>
        <translation>socks 主机 端口</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;user</source>
        <translation>代理用户(&amp;U)</translation>
    </message>
    <message>
        <source>login name</source>
        <translation>登录 名称</translation>
    </message>
    <message>
        <source>Proxy&apos;s pass&amp;word</source>
        <translation>代理密码(&amp;W)</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Sites asked without the proxy: names, addresses or networks.</source>
        <translation>不经代理访问的网站：名称、地址或网段。</translation>
    </message>
    <message>
        <source>no proxy bypass</source>
        <translation>不使用代理 绕过</translation>
    </message>
    <message>
        <source>E&amp;xceptions</source>
        <translation>例外(&amp;X)</translation>
    </message>
    <message>
        <source>Use t&amp;his proxy</source>
        <translation>使用此代理(&amp;H)</translation>
    </message>
    <message>
        <source>proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Use this proxy</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Kept in this system&apos;s keyring.</source>
        <translation>保存在此系统的密钥环中。</translation>
    </message>
    <message>
        <source>This system has no keyring: kept in a file of the library that only you can read.</source>
        <translation>此系统没有密钥环：保存在资料库中只有您能读取的文件里。</translation>
    </message>
</context>
<context>
    <name>NoteCommands</name>
    <message>
        <source>Select some words first: by the mouse, or with Shift and the arrow keys</source>
        <translation>请先选择一些文字：用鼠标，或用 Shift 加方向键</translation>
    </message>
    <message>
        <source>A note that was being written is kept</source>
        <translation>一条正在写的笔记已保留</translation>
    </message>
    <message>
        <source>Highlighted</source>
        <translation>已高亮</translation>
    </message>
    <message>
        <source>Highlight in another colour</source>
        <translation>换一种颜色高亮</translation>
    </message>
    <message>
        <source>Highlight removed</source>
        <translation>高亮已移除</translation>
    </message>
    <message>
        <source>Note given up</source>
        <translation>已放弃笔记</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>笔记已写入</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>笔记已更改</translation>
    </message>
    <message>
        <source>Note removed</source>
        <translation>笔记已移除</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Write a note</source>
        <translation>写笔记</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>保留笔记</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Escape leaves it as it was</source>
        <translation>Ctrl+Enter 保留；Esc 恢复原样</translation>
    </message>
</context>
<context>
    <name>NotesSection</name>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加笔记</translation>
    </message>
    <message>
        <source>Write a note on the article</source>
        <translation>为文章写笔记</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Edit the note “{words}”</source>
        <translation>编辑笔记“{words}”</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the note “{words}”</source>
        <translation>移除笔记“{words}”</translation>
    </message>
    <message>
        <source>Highlight, {color}</source>
        <translation>高亮，{color}</translation>
    </message>
    <message>
        <source>Not in the text as it is shown now</source>
        <translation>不在当前显示的正文中</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show “{words}”</source>
        <translation>显示“{words}”</translation>
    </message>
    <message>
        <source>Write a note on “{words}”</source>
        <translation>为“{words}”写笔记</translation>
    </message>
    <message>
        <source>Remove the highlight “{words}”</source>
        <translation>移除高亮“{words}”</translation>
    </message>
    <message>
        <source>Remove highlight</source>
        <translation>移除高亮</translation>
    </message>
</context>
<context>
    <name>Notifications</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>还有 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {title}</source>
        <translation>{name}：{title}</translation>
    </message>
    <message numerus="yes">
        <source>{name}: %Ln new, “{title}”</source>
        <translation>
            <numerusform>{name}：%Ln 篇新文章，“{title}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Preparing your library</source>
        <translation>正在准备您的资料库</translation>
    </message>
</context>
<context>
    <name>OwnDates</name>
    <message>
        <source>Dates of the briefing</source>
        <translation>简报日期</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>从(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>到(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Show briefing</source>
        <translation>显示简报</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Topic</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Action, feed, topic or search</source>
        <translation>操作、订阅源、主题或搜索</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名字的。</translation>
    </message>
</context>
<context>
    <name>PausedFeed</name>
    <message>
        <source>Paused since {moment}. Its articles stay; nothing new is fetched.</source>
        <translation>自{moment}起暂停。其文章会保留；不再获取新内容。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>PictureActions</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>The picture could not be saved: {reason}</source>
        <translation>无法保存图片：{reason}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>Open picture</source>
        <translation>打开图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Fetch pictures now</source>
        <translation>立即获取图片</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>图片另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PicturesSection</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Of all articles</source>
        <translation>所有文章的</translation>
    </message>
    <message>
        <source>Of saved articles only</source>
        <translation>仅已保存文章的</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>仅在我要求时</translation>
    </message>
    <message>
        <source>Of feeds whose properties say nothing else. Others are fetched by a click.</source>
        <translation>适用于属性中未另行指定的订阅源。其他图片单击后获取。</translation>
    </message>
    <message>
        <source>&amp;Fetch pictures</source>
        <translation>获取图片(&amp;F)</translation>
    </message>
    <message>
        <source>images photos download offline</source>
        <translation>图片 照片 下载 离线</translation>
    </message>
    <message>
        <source>Fetch pictures on networks that count &amp;bytes, too</source>
        <translation>在按流量计费的网络上也获取图片(&amp;B)</translation>
    </message>
    <message>
        <source>metered mobile roaming tethering</source>
        <translation>计费 移动 漫游 热点</translation>
    </message>
    <message>
        <source>Beyond it the oldest go first, those of saved articles last.</source>
        <translation>超出后先移除最旧的，已保存文章的图片最后移除。</translation>
    </message>
    <message>
        <source>Room for &amp;pictures</source>
        <translation>图片空间(&amp;P)</translation>
    </message>
    <message>
        <source>disk space size limit cache</source>
        <translation>磁盘 空间 大小 上限 缓存</translation>
    </message>
</context>
<context>
    <name>PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>搜索首选项</translation>
    </message>
    <message>
        <source>No preference is called that.</source>
        <translation>没有叫这个名字的首选项。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已复制到 {path}</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>护眼</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>外观(&amp;T)</translation>
    </message>
    <message>
        <source>colours dark mode appearance</source>
        <translation>颜色 深色 模式 外观 主题</translation>
    </message>
    <message>
        <source>Broadsheet&apos;s choice</source>
        <translation>Broadsheet 的选择</translation>
    </message>
    <message>
        <source>font family serif</source>
        <translation>字体 衬线</translation>
    </message>
    <message>
        <source>Typeface &amp;of articles</source>
        <translation>文章字体(&amp;O)</translation>
    </message>
    <message>
        <source>{size} px</source>
        <translation>{size} px</translation>
    </message>
    <message>
        <source>Also by + and - while reading.</source>
        <translation>阅读时也可按 + 和 - 调整。</translation>
    </message>
    <message>
        <source>font zoom larger smaller</source>
        <translation>字体 缩放 放大 缩小</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln characters</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>W&amp;idth of the text</source>
        <translation>正文宽度(&amp;I)</translation>
    </message>
    <message>
        <source>column line length narrow wide</source>
        <translation>栏 行长 窄 宽</translation>
    </message>
    <message>
        <source>Li&amp;ne spacing</source>
        <translation>行距(&amp;N)</translation>
    </message>
    <message>
        <source>leading height distance</source>
        <translation>行高 间距</translation>
    </message>
    <message>
        <source>&amp;Justify paragraphs</source>
        <translation>段落两端对齐(&amp;J)</translation>
    </message>
    <message>
        <source>justified align block</source>
        <translation>对齐 两端</translation>
    </message>
    <message>
        <source>Part lon&amp;g words at the ends of lines</source>
        <translation>行末长词断开(&amp;G)</translation>
    </message>
    <message>
        <source>hyphenation hyphens hyphenate</source>
        <translation>断词 连字符</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>宽松</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>紧凑</translation>
    </message>
    <message>
        <source>&amp;Density of the list</source>
        <translation>列表密度(&amp;D)</translation>
    </message>
    <message>
        <source>rows compact</source>
        <translation>行 紧凑</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>After half a second</source>
        <translation>半秒后</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>仅手动</translation>
    </message>
    <message>
        <source>When an opened article counts as read.</source>
        <translation>打开的文章何时算作已读。</translation>
    </message>
    <message>
        <source>&amp;Mark as read</source>
        <translation>标为已读(&amp;M)</translation>
    </message>
    <message>
        <source>unread delay</source>
        <translation>未读 延迟</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Feeds may have an interval of their own in their properties.</source>
        <translation>订阅源可在其属性中设定自己的间隔。</translation>
    </message>
    <message>
        <source>update interval automatic</source>
        <translation>更新 间隔 自动</translation>
    </message>
    <message>
        <source>Check feeds e&amp;very</source>
        <translation>检查订阅源间隔(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Refresh feeds when the program starts</source>
        <translation>程序启动时刷新订阅源(&amp;R)</translation>
    </message>
    <message>
        <source>update automatic</source>
        <translation>更新 自动</translation>
    </message>
    <message>
        <source>When I ask for it</source>
        <translation>在我要求时</translation>
    </message>
    <message>
        <source>Every day at {time}</source>
        <translation>每天 {time}</translation>
    </message>
    <message>
        <source>Feeds are refreshed first. If the program was closed, the digest is made when it starts.</source>
        <translation>会先刷新订阅源。如果程序已关闭，则在启动时生成摘要。</translation>
    </message>
    <message>
        <source>Make the &amp;digest</source>
        <translation>生成摘要(&amp;D)</translation>
    </message>
    <message>
        <source>morning schedule edition</source>
        <translation>早晨 定时 版</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>folder path data where</source>
        <translation>文件夹 路径 数据 位置</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Measuring…</source>
        <translation>正在测量…</translation>
    </message>
    <message>
        <source>Size on disk</source>
        <translation>磁盘占用</translation>
    </message>
    <message>
        <source>megabytes space</source>
        <translation>兆字节 空间</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>A copy is also made before every upgrade of the library.</source>
        <translation>每次升级资料库之前也会备份。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>copy save restore</source>
        <translation>备份 保存 恢复</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Show all &amp;keys</source>
        <translation>显示所有快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>keys shortcuts hotkeys</source>
        <translation>按键 快捷键 热键</translation>
    </message>
    <message>
        <source>&amp;Change keys…</source>
        <translation>更改快捷键(&amp;C)…</translation>
    </message>
    <message>
        <source>Keys of your own</source>
        <translation>自定义快捷键</translation>
    </message>
    <message>
        <source>shortcuts rebind</source>
        <translation>快捷键 重新绑定</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>{size} for %Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章占 {size}</numerusform>
        </translation>
    </message>
    <message>
        <source>{copies} for copies</source>
        <translation>备份占 {copies}</translation>
    </message>
</context>
<context>
    <name>QueryChips</name>
    <message>
        <source>Parts of the search</source>
        <translation>搜索的各部分</translation>
    </message>
    <message>
        <source>Searched as plain text; press to edit</source>
        <translation>已作为纯文本搜索；按下可编辑</translation>
    </message>
    <message>
        <source>Edit {part}</source>
        <translation>编辑 {part}</translation>
    </message>
    <message>
        <source>Take out {part}</source>
        <translation>去掉 {part}</translation>
    </message>
</context>
<context>
    <name>QueryDialog</name>
    <message>
        <source>Edit search “{name}”</source>
        <translation>编辑搜索“{name}”</translation>
    </message>
    <message>
        <source>What it &amp;looks for</source>
        <translation>搜索内容(&amp;L)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>Finds %Ln articles</source>
        <translation>
            <numerusform>找到 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadAloud</name>
    <message>
        <source>This system has no voice to read aloud with.</source>
        <translation>此系统没有可用于朗读的语音。</translation>
    </message>
    <message>
        <source>The voice of this system failed.</source>
        <translation>此系统的语音出错。</translation>
    </message>
</context>
<context>
    <name>ReaderImport</name>
    <message>
        <source>Import from another reader</source>
        <translation>从其他阅读器导入</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Exports and databases</source>
        <translation>导出文件和数据库</translation>
    </message>
    <message>
        <source>Nothing new: all of it was here already</source>
        <translation>没有新内容：全部都已在此</translation>
    </message>
    <message>
        <source>The import was stopped; nothing was changed</source>
        <translation>导入已停止；未作任何更改</translation>
    </message>
    <message>
        <source>Imported from {reader}: {stories}, {feeds}</source>
        <translation>已从 {reader} 导入：{stories}，{feeds}</translation>
    </message>
    <message>
        <source>Stopped; imported from {reader} before that: {stories}, {feeds}</source>
        <translation>已停止；此前已从 {reader} 导入：{stories}，{feeds}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln 个订阅源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingProgress</name>
    <message>
        <source>Reading progress</source>
        <translation>阅读进度</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>还需 {minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>RulePreview</name>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>This rule cannot be run; make it shorter.</source>
        <translation>此规则无法运行；请缩短它。</translation>
    </message>
    <message numerus="yes">
        <source>Matches %Ln stored articles, the newest:</source>
        <translation>
            <numerusform>匹配 %Ln 篇已存文章，最新的:</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches none yet.</source>
        <translation>尚未匹配任何文章。</translation>
    </message>
</context>
<context>
    <name>SearchCompletion</name>
    <message>
        <source>What could stand here</source>
        <translation>此处可填的内容</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all articles</source>
        <translation>搜索所有文章</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln articles</source>
        <translation>
            <numerusform>搜索 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>搜索方法</translation>
    </message>
    <message>
        <source>Search for this</source>
        <translation>搜索此内容</translation>
    </message>
    <message>
        <source>Search for {example}</source>
        <translation>搜索 {example}</translation>
    </message>
    <message>
        <source>What is greyed changes with time or marks and can&apos;t stand in a topic&apos;s rule, where words find their other forms by themselves.</source>
        <translation>灰色的内容随时间或标记变化，不能用在主题规则中；在规则中词语会自动匹配其各种形式。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SearchNameDialog</name>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Another search has this name.</source>
        <translation>已有同名搜索。</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>SendTo</name>
    <message>
        <source>Choose an article first</source>
        <translation>请先选择文章</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln articles are sent to a program at once</source>
        <translation>
            <numerusform>一次最多向程序发送 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words of the article first</source>
        <translation>请先选中文章中的词</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>操作未成功；详情见日志</translation>
    </message>
    <message>
        <source>This article has no address</source>
        <translation>这篇文章没有网址</translation>
    </message>
    <message>
        <source>“{name}” cannot be read; look at it in the preferences</source>
        <translation>无法解析“{name}”；请在偏好设置中查看</translation>
    </message>
    <message>
        <source>Sent: {name}</source>
        <translation>已发送：{name}</translation>
    </message>
    <message>
        <source>This system has no mail program set up</source>
        <translation>此系统未设置邮件程序</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>Change keys</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>按操作或按键筛选</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新快捷键</translation>
    </message>
    <message>
        <source>&amp;Use these keys</source>
        <translation>使用这些键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Add them</source>
        <translation>添加这些键(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>不用按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>All defaults</source>
        <translation>全部默认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>“{action}” has these keys now, and would lose them.</source>
        <translation>“{action}”现在使用这些键，将会失去它们。</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>按操作或按键筛选</translation>
    </message>
    <message>
        <source>No action is called that.</source>
        <translation>没有叫这个名字的操作。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Places to read</source>
        <translation>阅读位置</translation>
    </message>
</context>
<context>
    <name>SidebarModel</name>
    <message>
        <source>{title}
Paused: nothing new is fetched</source>
        <translation>{title}
已暂停：不获取新内容</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved</source>
        <translation>
            <numerusform>%Ln 篇已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln 篇未读</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop; what has arrived stays</source>
        <translation>停止；已到达的内容会保留</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Try once more</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Show the feeds that need attention</source>
        <translation>显示需要注意的订阅源</translation>
    </message>
    <message numerus="yes">
        <source>Refreshing {done} of %Ln feeds</source>
        <translation>
            <numerusform>正在刷新 {done} / %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refresh stopped. %Ln new</source>
        <translation>
            <numerusform>刷新已停止。%Ln 篇新文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading articles&apos; pages: {done} of {wanted}</source>
        <translation>正在读取文章网页：{done} / {wanted}</translation>
    </message>
    <message>
        <source>Reading of pages stopped</source>
        <translation>网页读取已停止</translation>
    </message>
    <message>
        <source>Saving the file: {size}</source>
        <translation>正在保存文件：{size}</translation>
    </message>
    <message>
        <source>Fetching pictures: {done} of {wanted}</source>
        <translation>正在获取图片：{done} / {wanted}</translation>
    </message>
    <message>
        <source>Fetching of pictures stopped</source>
        <translation>图片获取已停止</translation>
    </message>
    <message>
        <source>Last refreshed {time}</source>
        <translation>上次刷新：{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles offline</source>
        <translation>
            <numerusform>%Ln 篇离线文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds need attention</source>
        <translation>
            <numerusform>%Ln 个订阅源需要注意</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoryCommands</name>
    <message>
        <source>Choose two articles, or one that others tell too</source>
        <translation>请选择两篇文章，或一篇其他来源也有报道的文章</translation>
    </message>
    <message>
        <source>Story marked read</source>
        <translation>事件已标为已读</translation>
    </message>
    <message>
        <source>This story is read</source>
        <translation>此事件已读</translation>
    </message>
    <message numerus="yes">
        <source>Story saved: %Ln articles</source>
        <translation>
            <numerusform>已保存事件：%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>This story is saved</source>
        <translation>此事件已保存</translation>
    </message>
    <message>
        <source>Story shown again</source>
        <translation>事件重新显示</translation>
    </message>
    <message>
        <source>Story muted</source>
        <translation>事件已静音</translation>
    </message>
    <message>
        <source>Choose the articles that tell one story</source>
        <translation>请选择讲述同一事件的文章</translation>
    </message>
    <message>
        <source>Made one story</source>
        <translation>已合为一个事件</translation>
    </message>
    <message>
        <source>They are one story</source>
        <translation>它们是同一事件</translation>
    </message>
    <message>
        <source>Taken out of the story</source>
        <translation>已移出事件</translation>
    </message>
    <message>
        <source>This article is in no story</source>
        <translation>此文章不属于任何事件</translation>
    </message>
    <message>
        <source>Split into two stories</source>
        <translation>已拆成两个事件</translation>
    </message>
    <message>
        <source>There is nothing to split: choose some articles of a story</source>
        <translation>没有可拆分的：请选择事件中的部分文章</translation>
    </message>
    <message>
        <source>Only one source tells this: it is no story</source>
        <translation>只有一个来源报道：这不成为事件</translation>
    </message>
</context>
<context>
    <name>StoryMenu</name>
    <message>
        <source>&amp;Read it</source>
        <translation>阅读(&amp;R)</translation>
    </message>
    <message>
        <source>{feed} in the digest</source>
        <translation>摘要中的 {feed}</translation>
    </message>
    <message>
        <source>&amp;More of it</source>
        <translation>多一些(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;usual</source>
        <translation>照常(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Less of it</source>
        <translation>少一些(&amp;L)</translation>
    </message>
</context>
<context>
    <name>StorySheet</name>
    <message>
        <source>Story {number} of {count}</source>
        <translation>事件 {number}，共 {count}</translation>
    </message>
</context>
<context>
    <name>StoryStrip</name>
    <message>
        <source>Same story, {sources}</source>
        <translation>同一事件，{sources}</translation>
    </message>
    <message>
        <source>Compare with another telling</source>
        <translation>与另一报道比较</translation>
    </message>
    <message>
        <source>{story}. Compare with another telling</source>
        <translation>{story}。与另一报道比较</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>及另外 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>the same text</source>
        <translation>相同正文</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Open {telling}</source>
        <translation>打开 {telling}</translation>
    </message>
</context>
<context>
    <name>SubjectBox</name>
    <message>
        <source>All of {subject}</source>
        <translation>全部{subject}</translation>
    </message>
</context>
<context>
    <name>SubscribeDialog</name>
    <message>
        <source>Add feed</source>
        <translation>添加订阅源</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>example.com, a feed, an article or a file</source>
        <translation>example.com、订阅源、文章或文件</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>正在等待回应</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Lists, feeds and pages</source>
        <translation>列表、订阅源和网页</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Paste the address of a site, a feed or an article, or choose a file.</source>
        <translation>粘贴网站、订阅源或文章的地址，或选择文件。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>This runs a program on this computer, now and whenever the feed is checked: {command} — go on only if you know what it does.</source>
        <translation>这会在此计算机上运行程序，现在以及每次检查订阅源时：{command} — 仅在您知道它的作用时继续。</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Looking at {address}…</source>
        <translation>正在查看 {address}…</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln feeds</source>
        <translation>
            <numerusform>添加 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>There is no feed here.</source>
        <translation>这里没有订阅源。</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>保存此网页</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln feeds</source>
        <translation>
            <numerusform>导入 %Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Saving the page…</source>
        <translation>正在保存网页…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>SuggestionChip</name>
    <message>
        <source>Do not suggest {name} here</source>
        <translation>此处不建议 {name}</translation>
    </message>
</context>
<context>
    <name>SuggestionCommands</name>
    <message>
        <source>No topic is suggested for this article</source>
        <translation>没有为此文章建议主题</translation>
    </message>
    <message>
        <source>“{name}” is not suggested here again</source>
        <translation>此处不再建议“{name}”</translation>
    </message>
</context>
<context>
    <name>TableWindow</name>
    <message>
        <source>Table in “{title}”</source>
        <translation>“{title}”中的表格</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>Look the word up in Wiktionary</source>
        <translation>在维基词典中查词</translation>
    </message>
    <message>
        <source>Look the words up in Wikipedia</source>
        <translation>在维基百科中查找</translation>
    </message>
    <message>
        <source>Translate the words on the web</source>
        <translation>在网上翻译所选词</translation>
    </message>
    <message>
        <source>Look the word up in GoldenDict</source>
        <translation>在 GoldenDict 中查词</translation>
    </message>
    <message>
        <source>Play with mpv</source>
        <translation>用 mpv 播放</translation>
    </message>
    <message>
        <source>Open the page in Firefox</source>
        <translation>在 Firefox 中打开网页</translation>
    </message>
    <message>
        <source>Open the text in an editor</source>
        <translation>在编辑器中打开文本</translation>
    </message>
    <message>
        <source>Search the Internet Archive for it</source>
        <translation>在互联网档案馆中查找</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>每天一次</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>每 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %Ln hours</source>
        <translation>
            <numerusform>每 %Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln minutes</source>
        <translation>
            <numerusform>每 %Ln 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>{done} of {feeds}</source>
        <translation>{done} / {feeds}</translation>
    </message>
</context>
<context>
    <name>TopicChip</name>
    <message>
        <source>Remove topic {name}</source>
        <translation>移除主题 {name}</translation>
    </message>
    <message>
        <source>rule: {reason}</source>
        <translation>规则：{reason}</translation>
    </message>
    <message>
        <source>by its rule</source>
        <translation>由其规则</translation>
    </message>
    <message>
        <source>learnt: {words}</source>
        <translation>学到：{words}</translation>
    </message>
</context>
<context>
    <name>TopicColors</name>
    <message>
        <source>Vermilion</source>
        <translation>朱红</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫罗兰</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>天蓝</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>石板灰</translation>
    </message>
    <message>
        <source>Russet</source>
        <translation>赤褐</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄</translation>
    </message>
</context>
<context>
    <name>TopicCommands</name>
    <message>
        <source>Topics merged</source>
        <translation>主题已合并</translation>
    </message>
    <message>
        <source>Topic deleted; its articles stay</source>
        <translation>主题已删除；其文章会保留</translation>
    </message>
    <message>
        <source>Topic renamed</source>
        <translation>主题已重命名</translation>
    </message>
    <message>
        <source>Topic “{name}” made</source>
        <translation>主题“{name}”已创建</translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics made: {names}</source>
        <translation>
            <numerusform>已创建 %Ln 个主题：{names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Topic “{name}” changed</source>
        <translation>主题“{name}”已更改</translation>
    </message>
    <message>
        <source>Search saved</source>
        <translation>搜索已保存</translation>
    </message>
    <message>
        <source>Search renamed</source>
        <translation>搜索已重命名</translation>
    </message>
    <message>
        <source>Search changed</source>
        <translation>搜索已更改</translation>
    </message>
    <message>
        <source>Search deleted</source>
        <translation>搜索已删除</translation>
    </message>
    <message>
        <source>Order changed</source>
        <translation>顺序已更改</translation>
    </message>
    <message>
        <source>Topic moved</source>
        <translation>主题已移动</translation>
    </message>
    <message>
        <source>A topic that holds others cannot stand within one</source>
        <translation>含有其他主题的主题不能归入另一主题</translation>
    </message>
    <message>
        <source>Split “{name}”</source>
        <translation>拆分“{name}”</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Name of the topic that takes %Ln articles</source>
        <translation>
            <numerusform>接收 %Ln 篇文章的主题名称(&amp;N)</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a topic of that name; its articles can be merged.</source>
        <translation>已有同名主题；其文章可以合并。</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>“{name}” split off</source>
        <translation>“{name}”已拆出</translation>
    </message>
</context>
<context>
    <name>TopicEditor</name>
    <message>
        <source>Edit topic</source>
        <translation>编辑主题</translation>
    </message>
    <message>
        <source>New topic</source>
        <translation>新建主题</translation>
    </message>
    <message>
        <source>&amp;Also tag the articles stored already</source>
        <translation>同时标注已存的文章(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Rule</source>
        <translation>规则(&amp;R)</translation>
    </message>
    <message>
        <source>Articles that match get the topic as they arrive. Write it like a search, for example “rare earth*” OR neodymium. Leave it empty to tag by hand only.</source>
        <translation>匹配的文章到达时获得此主题。写法与搜索相同，例如 “rare earth*” OR neodymium。留空则仅手动标注。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Another topic has this name.</source>
        <translation>已有同名主题。</translation>
    </message>
    <message numerus="yes">
        <source>Matches {total} of %Ln stored articles.</source>
        <translation>
            <numerusform>在 %Ln 篇已存文章中匹配 {total} 篇。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them do not carry the topic yet.</source>
        <translation>
            <numerusform>其中 %Ln 篇尚未带有此主题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Also tag %Ln articles stored already</source>
        <translation>
            <numerusform>同时标注 %Ln 篇已存的文章(&amp;A)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Find or create a topic</source>
        <translation>查找或创建主题</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>this article</source>
        <translation>此文章</translation>
    </message>
    <message>
        <source>Enter puts a topic on {meant} or takes it off. Esc closes.</source>
        <translation>按 Enter 为{meant}加上或去除主题。按 Esc 关闭。</translation>
    </message>
    <message>
        <source>Create “{name}”, as the feed calls it</source>
        <translation>创建“{name}”，与订阅源的叫法相同</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>创建“{name}”</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}，已加</translation>
    </message>
    <message>
        <source>{name}, on some of them</source>
        <translation>{name}，部分已加</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}，未加</translation>
    </message>
</context>
<context>
    <name>TopicMergeDialog</name>
    <message>
        <source>Merge “{name}”</source>
        <translation>合并“{name}”</translation>
    </message>
    <message>
        <source>&amp;Into</source>
        <translation>合并到(&amp;I)</translation>
    </message>
    <message>
        <source>Topic to merge into</source>
        <translation>要合并到的主题</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>There is no other topic yet.</source>
        <translation>还没有其他主题。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles move to “{into}”.</source>
        <translation>
            <numerusform>%Ln 篇文章移到“{into}”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Its rule is added to that topic&apos;s.</source>
        <translation>其规则会并入该主题的规则。</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>您可以撤销此操作。</translation>
    </message>
</context>
<context>
    <name>TopicOffer</name>
    <message>
        <source>Make topic…</source>
        <translation>创建主题…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message numerus="yes">
        <source>You saved %Ln articles on “{name}”: make it a topic?</source>
        <translation>
            <numerusform>您保存了 %Ln 篇关于“{name}”的文章：要设为主题吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make topic {name}</source>
        <translation>创建主题 {name}</translation>
    </message>
    <message>
        <source>Never offer {name} as a topic</source>
        <translation>不再推荐 {name} 作为主题</translation>
    </message>
</context>
<context>
    <name>TopicOffers</name>
    <message>
        <source>“{name}” is not offered again</source>
        <translation>不再推荐“{name}”</translation>
    </message>
    <message>
        <source>No topic is offered</source>
        <translation>没有推荐的主题</translation>
    </message>
</context>
<context>
    <name>TopicStrip</name>
    <message>
        <source>▸ About this topic</source>
        <translation>▸ 关于此主题</translation>
    </message>
    <message>
        <source>▾ About this topic</source>
        <translation>▾ 关于此主题</translation>
    </message>
    <message>
        <source>About this topic</source>
        <translation>关于此主题</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>相关</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>TrayMenu</name>
    <message>
        <source>Open Broadsheet</source>
        <translation>打开 Broadsheet</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Mark everything read</source>
        <translation>全部标为已读</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好设置…</translation>
    </message>
    <message>
        <source>Quit Broadsheet</source>
        <translation>退出 Broadsheet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread articles</source>
        <translation>
            <numerusform>%Ln 篇未读文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>没有未读</translation>
    </message>
    <message>
        <source>Stop refreshing ({done} of {feeds})</source>
        <translation>停止刷新（{done}/{feeds}）</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>立即刷新</translation>
    </message>
    <message>
        <source>Next refresh at {time}</source>
        <translation>下次刷新：{time}</translation>
    </message>
    <message>
        <source>Off until {time}</source>
        <translation>关闭至 {time}</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Turn on again</source>
        <translation>重新开启</translation>
    </message>
    <message>
        <source>Off: these are quiet hours</source>
        <translation>已关闭：现在是安静时段</translation>
    </message>
    <message>
        <source>Off for an hour</source>
        <translation>关闭一小时</translation>
    </message>
    <message>
        <source>Off until the morning</source>
        <translation>关闭到早上</translation>
    </message>
    <message>
        <source>Off until I turn them on</source>
        <translation>关闭，直到我开启</translation>
    </message>
</context>
<context>
    <name>UnreadSteps</name>
    <message>
        <source>Nothing unread beyond this</source>
        <translation>此后没有未读内容</translation>
    </message>
</context>
<context>
    <name>ViewCommands</name>
    <message>
        <source>Choose an article first</source>
        <translation>请先选择一篇文章</translation>
    </message>
</context>
<context>
    <name>WayOut</name>
    <message>
        <source>Show the whole window again (Esc)</source>
        <translation>重新显示整个窗口 (Esc)</translation>
    </message>
    <message>
        <source>Show the whole window again</source>
        <translation>重新显示整个窗口</translation>
    </message>
</context>
<context>
    <name>WeekChart</name>
    <message numerus="yes">
        <source>Articles a week: %Ln in half a year</source>
        <translation>
            <numerusform>每周文章数：半年内 %Ln 篇</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} to {last}: {count}</source>
        <translation>{first} 至 {last}：{count}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to Broadsheet</source>
        <translation>欢迎使用 Broadsheet</translation>
    </message>
    <message>
        <source>Tick what you would like to read. Everything can be changed later, and what was fetched stays readable offline.</source>
        <translation>勾选您想阅读的内容。以后都可以更改，已获取的内容可离线阅读。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Articles that match a topic are tagged as they arrive. You can change each topic&apos;s rule.</source>
        <translation>匹配主题的文章到达时会被标注。您可以更改每个主题的规则。</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>Fetching the list of feeds…</source>
        <translation>正在获取订阅源列表…</translation>
    </message>
    <message>
        <source>Tags articles that match:</source>
        <translation>标注匹配以下内容的文章:</translation>
    </message>
    <message>
        <source>Or paste the address of a site you read</source>
        <translation>或粘贴您阅读的网站地址</translation>
    </message>
    <message>
        <source>Address of a site you read</source>
        <translation>您阅读的网站地址</translation>
    </message>
    <message>
        <source>&amp;Import a list (OPML)…</source>
        <translation>导入列表 (OPML)(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>暂不(&amp;N)</translation>
    </message>
    <message>
        <source>The list of feeds could not be read. You can paste an address below.</source>
        <translation>无法读取订阅源列表。您可以在下方粘贴地址。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feeds</source>
        <translation>
            <numerusform>%Ln 个订阅源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln topics</source>
        <translation>
            <numerusform>%Ln 个主题</numerusform>
        </translation>
    </message>
    <message>
        <source>Start with {feeds} and {topics}</source>
        <translation>以 {feeds} 和 {topics} 开始</translation>
    </message>
    <message>
        <source>Start with {chosen}</source>
        <translation>以 {chosen} 开始</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>开始阅读</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>撤销(&amp;U)：{what}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>重做(&amp;R)：{what}</translation>
    </message>
    <message>
        <source>Choose a topic first, and select or search the articles to split off</source>
        <translation>请先选择主题，再选择或搜索要拆分的文章</translation>
    </message>
    <message>
        <source>Save a page</source>
        <translation>保存网页</translation>
    </message>
    <message>
        <source>Address of the page, or path of an HTML file</source>
        <translation>网页地址，或 HTML 文件的路径</translation>
    </message>
    <message>
        <source>Address copied</source>
        <translation>地址已复制</translation>
    </message>
    <message>
        <source>In use from now on</source>
        <translation>从现在起生效</translation>
    </message>
</context>
<context>
    <name>WindowSection</name>
    <message>
        <source>List and window</source>
        <translation>列表和窗口</translation>
    </message>
    <message>
        <source>Three columns</source>
        <translation>三栏</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>列表在文章上方</translation>
    </message>
    <message>
        <source>One at a time</source>
        <translation>一次一项</translation>
    </message>
    <message>
        <source>columns panes vertical split single</source>
        <translation>分栏 面板 垂直 拆分 单栏</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>布局(&amp;L)</translation>
    </message>
    <message>
        <source>dates headings today yesterday group</source>
        <translation>日期 标题 今天 昨天 分组</translation>
    </message>
    <message>
        <source>Part the &amp;list by days</source>
        <translation>按日划分列表(&amp;L)</translation>
    </message>
    <message>
        <source>One undo takes back what one turn of the wheel marked.</source>
        <translation>撤销一次即可取消一次滚动所做的标记。</translation>
    </message>
    <message>
        <source>unread scrolling wheel</source>
        <translation>未读 滚动 滚轮</translation>
    </message>
    <message>
        <source>Mark read what is scrolled &amp;past in the list</source>
        <translation>将列表中滚过的标为已读(&amp;P)</translation>
    </message>
    <message>
        <source>Show how far an article is r&amp;ead</source>
        <translation>显示文章阅读进度(&amp;E)</translation>
    </message>
    <message>
        <source>progress line minutes left</source>
        <translation>进度 线条 剩余 分钟</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Where the system asks for less motion, nothing glides unless you say always.</source>
        <translation>若系统要求减少动态效果，则除非选择“始终”，不会平滑滚动。</translation>
    </message>
    <message>
        <source>animation reduced motion glide</source>
        <translation>动画 减少动态 滑动</translation>
    </message>
    <message>
        <source>S&amp;mooth scrolling</source>
        <translation>平滑滚动(&amp;M)</translation>
    </message>
</context>
<context>
    <name>WindowWires</name>
    <message>
        <source>Undone: {what}</source>
        <translation>已撤销：{what}</translation>
    </message>
    <message>
        <source>Undone in part: {what}</source>
        <translation>已部分撤销：{what}</translation>
    </message>
    <message>
        <source>Not undone: {what}</source>
        <translation>未撤销：{what}</translation>
    </message>
    <message>
        <source>Done again in part: {what}</source>
        <translation>已部分重做：{what}</translation>
    </message>
    <message>
        <source>Not done again: {what}</source>
        <translation>未重做：{what}</translation>
    </message>
    <message>
        <source>That did not work; the log has the details</source>
        <translation>操作未成功；详情见日志</translation>
    </message>
</context>
<context>
    <name>_Canvas</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>_ColorDot</name>
    <message>
        <source>Highlight in {color}</source>
        <translation>以{color}高亮</translation>
    </message>
</context>
<context>
    <name>_FeedEntry</name>
    <message>
        <source>Already subscribed</source>
        <translation>已订阅</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Go to {title}</source>
        <translation>前往 {title}</translation>
    </message>
    <message>
        <source>It holds no articles at the moment.</source>
        <translation>目前没有文章。</translation>
    </message>
</context>
<context>
    <name>_NameButton</name>
    <message>
        <source>Show topic {name}</source>
        <translation>显示主题 {name}</translation>
    </message>
</context>
<context>
    <name>_OfferButton</name>
    <message>
        <source>+ {name}?</source>
        <translation>+ {name}？</translation>
    </message>
    <message>
        <source>because “{words}”</source>
        <translation>因为“{words}”</translation>
    </message>
    <message>
        <source>Add suggested topic {name}</source>
        <translation>添加建议的主题 {name}</translation>
    </message>
</context>
<context>
    <name>digest</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stories</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min to read</source>
        <translation>
            <numerusform>阅读需 %Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>自{moment}</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>更多事件</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>仅{source}报道</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>{count}: {names}</source>
        <translation>{count}：{names}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>发展中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stories were left out at this length.</source>
        <translation>
            <numerusform>此篇幅下另有 %Ln 个事件未收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more articles</source>
        <translation>
            <numerusform>另有 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>就这些。</translation>
    </message>
    <message>
        <source>{rest} of this time can be found in the list.</source>
        <translation>这段时间的{rest}可在列表中找到。</translation>
    </message>
    <message>
        <source>Why it stands here:</source>
        <translation>为何在此:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources tell it in their own words</source>
        <translation>
            <numerusform>%Ln 个来源以自己的文字报道</numerusform>
        </translation>
    </message>
    <message>
        <source>it is of your topic {name}</source>
        <translation>属于您的主题 {name}</translation>
    </message>
    <message>
        <source>{name} publishes rarely</source>
        <translation>{name} 很少发布</translation>
    </message>
    <message>
        <source>it is recent</source>
        <translation>时间较近</translation>
    </message>
    <message>
        <source>you saved an article of it</source>
        <translation>您保存过其中一篇文章</translation>
    </message>
    <message>
        <source>you often save articles of {name}</source>
        <translation>您经常保存 {name} 的文章</translation>
    </message>
    <message>
        <source>it goes on from an earlier day</source>
        <translation>延续前些天的报道</translation>
    </message>
    <message>
        <source>you want more of {name} in the digest</source>
        <translation>您希望摘要多显示 {name}</translation>
    </message>
    <message>
        <source>lower, for you want less of {name} in the digest</source>
        <translation>较靠后，因为您希望摘要少显示 {name}</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>午夜</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>M月d日 ddd</translation>
    </message>
</context>
<context>
    <name>edition</name>
    <message>
        <source>{weekday}, {day} {month}</source>
        <translation>{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{weekday}, {day} {month} {year}</source>
        <translation>{year}年{month}{day}日 {weekday}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{month}{day}日</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{day} {month} {year}, {time}</source>
        <translation>{year}年{month}{day}日 {time}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Lead story</source>
        <translation>头条事件</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>{count} min to read</source>
        <translation>阅读需 {count} 分钟</translation>
    </message>
    <message>
        <source>since {moment}</source>
        <translation>自{moment}</translation>
    </message>
    <message>
        <source>developing</source>
        <translation>发展中</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Back to the digest</source>
        <translation>返回摘要</translation>
    </message>
    <message>
        <source>That is all.</source>
        <translation>就这些。</translation>
    </message>
    <message>
        <source>Only {source} carries this</source>
        <translation>仅{source}报道</translation>
    </message>
    <message>
        <source>Articles a week</source>
        <translation>每周文章数</translation>
    </message>
    <message>
        <source>{date}: {articles}</source>
        <translation>{date}：{articles}</translation>
    </message>
    <message>
        <source>Key stories</source>
        <translation>关键事件</translation>
    </message>
    <message>
        <source>More stories</source>
        <translation>更多事件</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message numerus="yes">
        <source>%n more stories were left out at this length.</source>
        <translation>
            <numerusform>此篇幅下另有 %n 个事件未收入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more articles of this time are not shown.</source>
        <translation>
            <numerusform>这段时间另有 %n 篇文章未显示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stories</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>look_words</name>
    <message>
        <source>The server took too long to answer. Try again in a moment.</source>
        <translation>服务器回应时间过长。请稍后再试。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check network and address.</source>
        <translation>无法连接服务器。请检查网络和地址。</translation>
    </message>
    <message>
        <source>There is nothing at this address. Check it, or try the site&apos;s own.</source>
        <translation>此地址没有内容。请检查地址，或试试网站本身的地址。</translation>
    </message>
    <message>
        <source>What was at this address has been taken away for good.</source>
        <translation>此地址的内容已被永久移除。</translation>
    </message>
    <message>
        <source>The server shows this only to those who log in; that cannot be done here.</source>
        <translation>服务器仅向登录者显示此内容；在这里无法登录。</translation>
    </message>
    <message>
        <source>A login page answered. Log in to the network, then try again.</source>
        <translation>回应的是登录页面。请登录网络后重试。</translation>
    </message>
    <message>
        <source>The server asks to be called less often. Try again later.</source>
        <translation>服务器要求降低访问频率。请稍后再试。</translation>
    </message>
    <message>
        <source>The server has a fault. Try again later.</source>
        <translation>服务器出现故障。请稍后再试。</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Try another one there.</source>
        <translation>此地址循环跳转。请尝试那里的其他地址。</translation>
    </message>
    <message>
        <source>The address leads to a place that may not be read.</source>
        <translation>此地址指向不可读取的位置。</translation>
    </message>
    <message>
        <source>This is not an address that can be read. Check it for slips.</source>
        <translation>这不是可读取的地址。请检查是否有误。</translation>
    </message>
    <message>
        <source>What is there is too large for a feed or a page, so it was not read.</source>
        <translation>该内容对订阅源或网页来说过大，因此未读取。</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read.</source>
        <translation>回应的打包方式无法读取。</translation>
    </message>
    <message>
        <source>There is neither a feed nor a page to read at this address.</source>
        <translation>此地址既没有订阅源也没有网页。</translation>
    </message>
    <message>
        <source>The server sent an empty answer. Try again later.</source>
        <translation>服务器返回了空的回应。请稍后再试。</translation>
    </message>
    <message>
        <source>What is there is too broken to be read.</source>
        <translation>该内容损坏严重，无法读取。</translation>
    </message>
    <message>
        <source>What is there took too long to read and was stopped.</source>
        <translation>该内容读取时间过长，已停止。</translation>
    </message>
    <message>
        <source>The library is busy. Try again in a moment.</source>
        <translation>资料库正忙。请稍后再试。</translation>
    </message>
</context>
<context>
    <name>search language</name>
    <message>
        <source>Words</source>
        <translation>词语</translation>
    </message>
    <message>
        <source>articles with both words, in capitals or not, with accents or without</source>
        <translation>包含两个词的文章，不论大小写，不论有无变音符</translation>
    </message>
    <message>
        <source>words that follow each other; rare-earths is found too</source>
        <translation>前后相连的词；也会找到 rare-earths</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>以此开头的词</translation>
    </message>
    <message>
        <source>a phrase whose last word may go on</source>
        <translation>最后一个词可延续的短语</translation>
    </message>
    <message>
        <source>an English word in all its forms: sanctions, sanctioned, sanctioning</source>
        <translation>一个英语词的所有形式：sanctions、sanctioned、sanctioning</translation>
    </message>
    <message>
        <source>a word exactly as written, which matters in rules, where words find their other forms</source>
        <translation>与所写完全一致的词；这在规则中很重要，因为规则中的词会匹配其他形式</translation>
    </message>
    <message>
        <source>words or phrases with at most 8 words between them, in any order</source>
        <translation>词或短语，其间最多隔 8 个词，顺序不限</translation>
    </message>
    <message>
        <source>words of Chinese, Japanese, Thai and other scripts without spaces, inside a sentence</source>
        <translation>中文、日文、泰文等无空格文字中，句子里的词</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>words in the title</source>
        <translation>标题中的词</translation>
    </message>
    <message>
        <source>titles that a regular expression matches (RE2: no look-around)</source>
        <translation>匹配正则表达式的标题（RE2：不支持环视）</translation>
    </message>
    <message>
        <source>words in the author&apos;s name</source>
        <translation>作者名中的词</translation>
    </message>
    <message>
        <source>articles of feeds with this in their name or address</source>
        <translation>名称或地址包含此内容的订阅源的文章</translation>
    </message>
    <message>
        <source>articles of the feeds in a folder and in those inside it</source>
        <translation>文件夹及其子文件夹中订阅源的文章</translation>
    </message>
    <message>
        <source>articles with a topic; tag: means the same</source>
        <translation>带有某主题的文章；tag: 含义相同</translation>
    </message>
    <message>
        <source>articles in a language, by its two letters</source>
        <translation>某种语言的文章，用两个字母表示</translation>
    </message>
    <message>
        <source>When and how long</source>
        <translation>时间与长度</translation>
    </message>
    <message>
        <source>from a day, month (2026-11) or year (2026) on</source>
        <translation>从某日、某月 (2026-11) 或某年 (2026) 起</translation>
    </message>
    <message>
        <source>before it begins</source>
        <translation>在其开始之前</translation>
    </message>
    <message>
        <source>from one to another, both included; also &gt;=2026-11 or ..2025</source>
        <translation>从一者到另一者，包含两端；也可写 &gt;=2026-11 或 ..2025</translation>
    </message>
    <message>
        <source>not older than hours (12h), days or weeks (2w)</source>
        <translation>不早于若干小时 (12h)、天或周 (2w)</translation>
    </message>
    <message>
        <source>by length in words: also &lt;300, 300..800</source>
        <translation>按词数：也可写 &lt;300、300..800</translation>
    </message>
    <message>
        <source>Marks and notes</source>
        <translation>标记与笔记</translation>
    </message>
    <message>
        <source>unread, read or saved articles</source>
        <translation>未读、已读或已保存的文章</translation>
    </message>
    <message>
        <source>articles with a picture</source>
        <translation>带图片的文章</translation>
    </message>
    <message>
        <source>words in your notes</source>
        <translation>您笔记中的词</translation>
    </message>
    <message>
        <source>words you highlighted</source>
        <translation>您高亮过的词</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>articles like the one with this number, by its rarest words</source>
        <translation>与此编号文章相似的文章，按其最罕见的词</translation>
    </message>
    <message>
        <source>articles of the story with this number</source>
        <translation>此编号事件的文章</translation>
    </message>
    <message>
        <source>either; | means the same</source>
        <translation>任一；| 含义相同</translation>
    </message>
    <message>
        <source>both; a space means the same</source>
        <translation>两者；空格含义相同</translation>
    </message>
    <message>
        <source>not; NOT means the same</source>
        <translation>排除；NOT 含义相同</translation>
    </message>
    <message>
        <source>brackets group</source>
        <translation>括号用于分组</translation>
    </message>
</context>
<context>
    <name>sidebar</name>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>订阅源</translation>
    </message>
    <message>
        <source>{rule}
This rule fails and is skipped until it is changed.</source>
        <translation>{rule}
此规则出错，在修改之前会被跳过。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>所有文章</translation>
    </message>
    <message>
        <source>Saved pages</source>
        <translation>已保存的网页</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要注意</translation>
    </message>
</context>
<context>
    <name>versions</name>
    <message>
        <source>full text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>the feed&apos;s text</source>
        <translation>订阅源正文</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page holds less</source>
        <translation>订阅源正文；其网页内容更少</translation>
    </message>
    <message>
        <source>the feed&apos;s text; its page is for subscribers</source>
        <translation>订阅源正文；其网页仅限订阅者</translation>
    </message>
    <message>
        <source>✓ complete offline</source>
        <translation>✓ 可完整离线</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>The server took too long to answer. It is asked again later.</source>
        <translation>服务器回应时间过长。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The server&apos;s name could not be found. Check the network, then the address.</source>
        <translation>找不到服务器名称。请检查网络，然后检查地址。</translation>
    </message>
    <message>
        <source>The server could not be reached. Check the network; it is asked again later.</source>
        <translation>无法连接服务器。请检查网络；稍后会再次询问。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted, so nothing was read from it.</source>
        <translation>服务器的证书不可信，因此未读取任何内容。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is out of date. Its owner has to renew it; if all sites say so, check this computer&apos;s clock.</source>
        <translation>服务器的证书已过期，需由其所有者更新；如果所有网站都这样，请检查此计算机的时钟。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is made out to another site, so nothing was read. Check the address.</source>
        <translation>服务器的证书属于另一网站，因此未读取任何内容。请检查地址。</translation>
    </message>
    <message>
        <source>The server vouches for itself only. If it is yours, add its certificate to those this system trusts.</source>
        <translation>服务器仅为自己担保。如果它是您的，请将其证书加入此系统信任的证书。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate comes from an authority that this system does not trust.</source>
        <translation>服务器的证书来自此系统不信任的机构。</translation>
    </message>
    <message>
        <source>The proxy could not be used. Check its address in the preferences.</source>
        <translation>无法使用代理。请在首选项中检查其地址。</translation>
    </message>
    <message>
        <source>There is nothing at this address any more. Look on the site for its new one.</source>
        <translation>此地址已没有内容。请在网站上查找新地址。</translation>
    </message>
    <message>
        <source>The publisher has ended this feed, so it is no longer checked. Unsubscribe; what you saved or tagged stays.</source>
        <translation>发布者已终止此订阅源，因此不再检查。请退订；您保存或标注的内容会保留。</translation>
    </message>
    <message>
        <source>The server refuses to show this feed. If it wants a name and password, give them in its properties.</source>
        <translation>服务器拒绝显示此订阅源。如果它需要用户名和密码，请在订阅源的属性中填写。</translation>
    </message>
    <message>
        <source>A login page answered in the feed&apos;s place. Log in to the network, then retry.</source>
        <translation>代替订阅源回应的是登录页面。请登录网络后重试。</translation>
    </message>
    <message>
        <source>The server asks to be called less often. It is asked again when it allows.</source>
        <translation>服务器要求降低访问频率。将在其允许时再次询问。</translation>
    </message>
    <message>
        <source>The server refused the request. Check the address.</source>
        <translation>服务器拒绝了请求。请检查地址。</translation>
    </message>
    <message>
        <source>The server has a fault. It is asked again later.</source>
        <translation>服务器出现故障。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The address leads round in a circle. Look on the site for another one.</source>
        <translation>此地址循环跳转。请在网站上查找其他地址。</translation>
    </message>
    <message>
        <source>The address leads to a place that feeds may not read.</source>
        <translation>此地址指向订阅源不可读取的位置。</translation>
    </message>
    <message>
        <source>This is not an address that can be read.</source>
        <translation>这不是可读取的地址。</translation>
    </message>
    <message>
        <source>The answer is larger than any feed should be, so it was not read.</source>
        <translation>回应超出订阅源应有的大小，因此未读取。</translation>
    </message>
    <message>
        <source>The answer is packed in a way that cannot be read. It is asked again later.</source>
        <translation>回应的打包方式无法读取。稍后会再次询问。</translation>
    </message>
    <message>
        <source>There is no feed at this address. Look on the site for another one.</source>
        <translation>此地址没有订阅源。请在网站上查找其他地址。</translation>
    </message>
    <message>
        <source>This file is of no reader that can be imported from.</source>
        <translation>此文件不属于任何可导入的阅读器。</translation>
    </message>
    <message>
        <source>The file is damaged and could not be read. Export it anew and try again.</source>
        <translation>文件已损坏，无法读取。请重新导出后再试。</translation>
    </message>
    <message>
        <source>There is no article on this page that could be kept.</source>
        <translation>此网页上没有可保存的文章。</translation>
    </message>
    <message>
        <source>The server sent an empty answer. It is asked again later.</source>
        <translation>服务器返回了空的回应。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The feed is too broken to be read. It is asked again later.</source>
        <translation>订阅源损坏严重，无法读取。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The feed took too long to read and was stopped. It is asked again later.</source>
        <translation>订阅源读取时间过长，已停止。稍后会再次询问。</translation>
    </message>
    <message>
        <source>The file cannot be read. Check that it is still there.</source>
        <translation>无法读取文件。请检查它是否仍在原处。</translation>
    </message>
    <message>
        <source>The file could not be written. Check the folder, its permissions and the room on the disk.</source>
        <translation>无法写入文件。请检查文件夹、权限和磁盘空间。</translation>
    </message>
    <message>
        <source>An article is saved as .pdf, .epub, .html, .md or .txt, a list as .md or .jsonl; the file&apos;s name ends otherwise.</source>
        <translation>文章可保存为 .pdf、.epub、.html、.md 或 .txt，列表可保存为 .md 或 .jsonl；该文件名的结尾不同。</translation>
    </message>
    <message>
        <source>No letter can be sent yet. Enter a mail server and an address in the preferences.</source>
        <translation>尚无法发送邮件。请在首选项中填写邮件服务器和地址。</translation>
    </message>
    <message>
        <source>The mail server does not take this name and password, or would be told them in the clear.</source>
        <translation>邮件服务器不接受此用户名和密码，或会以明文接收它们。</translation>
    </message>
    <message>
        <source>The mail server did not take the letter. Check the addresses.</source>
        <translation>邮件服务器未接收该邮件。请检查地址。</translation>
    </message>
    <message>
        <source>The program that writes this feed failed. Run it by hand to see why; it is run again later.</source>
        <translation>写入此订阅源的程序失败。请手动运行以查看原因；稍后会再次运行。</translation>
    </message>
    <message>
        <source>What is there is no picture that can be shown.</source>
        <translation>那里的内容不是可显示的图片。</translation>
    </message>
    <message>
        <source>Another refresh of this library is running.</source>
        <translation>此资料库正在进行另一次刷新。</translation>
    </message>
    <message>
        <source>There is no library here yet.</source>
        <translation>这里还没有资料库。</translation>
    </message>
    <message>
        <source>This library was made by a newer Broadsheet. Install that version to open it; nothing was changed.</source>
        <translation>此资料库由较新的 Broadsheet 创建。请安装该版本以打开；未作任何更改。</translation>
    </message>
    <message>
        <source>The file in the library&apos;s place is not a Broadsheet library. It was not touched.</source>
        <translation>资料库位置上的文件不是 Broadsheet 资料库。未触碰该文件。</translation>
    </message>
    <message>
        <source>The library is damaged. Restore one of the copies in its “backups” folder.</source>
        <translation>资料库已损坏。请恢复其“backups”文件夹中的一份备份。</translation>
    </message>
    <message>
        <source>The library is in use by another program. Try again in a moment.</source>
        <translation>资料库正被另一程序使用。请稍后再试。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space and try again; nothing was lost.</source>
        <translation>磁盘已满。请腾出空间后重试；没有丢失任何内容。</translation>
    </message>
    <message>
        <source>The library can only be read here, so nothing can be kept or marked.</source>
        <translation>资料库在这里只能读取，因此无法保存或标记。</translation>
    </message>
    <message>
        <source>The library cannot be read. Check the disk and the file&apos;s permissions.</source>
        <translation>无法读取资料库。请检查磁盘和文件权限。</translation>
    </message>
    <message>
        <source>Broadsheet failed to do this; the log has the details.</source>
        <translation>Broadsheet 未能完成此操作；详情见日志。</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “newer:” cannot stand in it.</source>
        <translation>规则只在文章到达时检查一次，因此其中不能有“newer:”。</translation>
    </message>
    <message>
        <source>A rule looks at an article once, when it arrives, so “is:” and “topic:”, notes, stories and “similar:” cannot stand in it.</source>
        <translation>规则只在文章到达时检查一次，因此其中不能有“is:”和“topic:”、笔记、事件及“similar:”。</translation>
    </message>
    <message>
        <source>This holds no word to look for.</source>
        <translation>这里没有可搜索的词。</translation>
    </message>
    <message>
        <source>There is no such topic: {part}</source>
        <translation>没有这个主题：{part}</translation>
    </message>
    <message>
        <source>There is no such feed: {part}</source>
        <translation>没有这个订阅源：{part}</translation>
    </message>
    <message>
        <source>There is no such folder: {part}</source>
        <translation>没有这个文件夹：{part}</translation>
    </message>
    <message>
        <source>There is no such article: {part}</source>
        <translation>没有这篇文章：{part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: there is no such field</source>
        <translation>“{part}”已作为纯文本搜索：没有这个字段</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: is: takes unread, read or saved, has: takes picture</source>
        <translation>“{part}”已作为纯文本搜索：is: 可用 unread、read 或 saved，has: 可用 picture</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: nothing stands behind the colon</source>
        <translation>“{part}”已作为纯文本搜索：冒号后没有内容</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a date reads 2026, 2026-11 or 2026-11-05</source>
        <translation>“{part}”已作为纯文本搜索：日期写作 2026、2026-11 或 2026-11-05</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: an age reads 12h, 7d or 2w</source>
        <translation>“{part}”已作为纯文本搜索：时长写作 12h、7d 或 2w</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: it takes a number, words: also &gt;800 or 300..800</source>
        <translation>“{part}”已作为纯文本搜索：需要一个数字，words: 也可写 &gt;800 或 300..800</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: a language is written as en, de or zh</source>
        <translation>“{part}”已作为纯文本搜索：语言写作 en、de 或 zh</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: this is no regular expression that can be run</source>
        <translation>“{part}”已作为纯文本搜索：这不是可运行的正则表达式</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text: write two words and a distance, as in near(cobalt mine, 8)</source>
        <translation>“{part}”已作为纯文本搜索：请写两个词和一个距离，如 near(cobalt mine, 8)</translation>
    </message>
    <message>
        <source>{part} is still open; it was read to the end</source>
        <translation>{part} 未关闭；已读到末尾</translation>
    </message>
    <message>
        <source>A bracket has no partner: {part}</source>
        <translation>括号没有配对：{part}</translation>
    </message>
    <message>
        <source>“{part}” holds no word to look for and was left out</source>
        <translation>“{part}”没有可搜索的词，已略去</translation>
    </message>
    <message>
        <source>“{part}”: a star counts only at the end, so its words were searched as they are</source>
        <translation>“{part}”：星号仅在末尾有效，因此按原样搜索这些词</translation>
    </message>
    <message>
        <source>The search is too long; it was read up to “{part}”</source>
        <translation>搜索过长；只读到“{part}”</translation>
    </message>
    <message>
        <source>Brackets within so many brackets count no more: {part}</source>
        <translation>嵌套过多的括号不再起作用：{part}</translation>
    </message>
    <message>
        <source>“{part}” was searched as plain text</source>
        <translation>“{part}”已作为纯文本搜索</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>“{title}” holds too much</source>
        <translation>“{title}”包含内容过多</translation>
    </message>
    <message>
        <source>“{title}”: {address} is no web address</source>
        <translation>“{title}”：{address} 不是网址</translation>
    </message>
    <message>
        <source>“{title}” leads to another list, which is not followed</source>
        <translation>“{title}”指向另一个列表，不会跟随</translation>
    </message>
    <message>
        <source>“{title}” names no feed</source>
        <translation>“{title}”没有指明订阅源</translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln 个来源</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln articles</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>There is no program “{program}” here. Check its name or path.</source>
        <translation>这里没有程序“{program}”。请检查名称或路径。</translation>
    </message>
    <message>
        <source>“{program}” is a batch file. Those cannot be given an article safely.</source>
        <translation>“{program}”是批处理文件，无法安全地接收文章。</translation>
    </message>
    <message>
        <source>“{program}” could not be started.</source>
        <translation>无法启动“{program}”。</translation>
    </message>
</context>
</TS>
