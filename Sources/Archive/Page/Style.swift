/// The archive's one stylesheet: no images, no web fonts, light and dark, phone and desktop.
enum Style {
    static let css = """
        :root { color-scheme: light dark; --ink: #1d1f21; --soft: #5c6166; --line: #d9dcdf; --paper: #fdfdfc;
          --link: #0b57a4; --mark: #fff1b8; --tint: #f3f4f2; }
        @media (prefers-color-scheme: dark) {
          :root { --ink: #e4e6e8; --soft: #9aa1a8; --line: #3a3f44; --paper: #16181a; --link: #86b7ec; --mark: #5a4a10;
            --tint: #1f2225; } }
        * { box-sizing: border-box; }
        html { font-size: 17px; }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, "DejaVu Serif", serif; }
        .page { max-width: 44rem; margin: 0 auto; padding: 0 1.1rem 3rem; overflow-wrap: anywhere; }
        a { color: var(--link); text-decoration-thickness: .06em; text-underline-offset: .18em; }
        a:focus-visible, summary:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible {
          outline: .16rem solid var(--link); outline-offset: .16rem; }
        header.site { display: flex; flex-wrap: wrap; gap: .3rem 1rem; align-items: center;
          padding: .9rem 0; border-bottom: 1px solid var(--line); margin-bottom: 1.8rem; }
        header.site > a { font-weight: 600; color: inherit; text-decoration: none; margin-right: auto; padding: .25rem 0; }
        .small, header.site form, .meta, nav.crumbs, nav.pages, footer, .who, form.act {
          font: .82rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }
        .meta, .who, footer { color: var(--soft); }
        input[type=search] { font: inherit; padding: .45rem .6rem; width: 12rem; max-width: 60vw; color: inherit;
          background: var(--tint); border: 1px solid var(--line); border-radius: .35rem; }
        button { font: inherit; padding: .45rem .8rem; color: inherit; background: var(--tint);
          border: 1px solid var(--line); border-radius: .35rem; cursor: pointer; }
        h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; text-wrap: balance; }
        h2 { font-size: 1.15rem; margin: 2.2rem 0 .6rem; }
        nav.crumbs { margin: 0 0 .6rem; }
        .purpose { font-size: 1.08rem; margin: 0 0 1rem; }
        ol.plain { list-style: none; margin: 0; padding: 0; }
        .line { padding: .45rem 0; border-top: 1px solid var(--line); }
        .line button { font: .78rem/1.4 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; padding: .1rem .5rem;
          color: var(--soft); }
        .line p { margin: .15rem 0; }
        form.write textarea { width: 100%; font: inherit; padding: .5rem .6rem; color: inherit; background: var(--tint);
          border: 1px solid var(--line); border-radius: .35rem; }
        iframe.lines { width: 100%; height: 60vh; border: 1px solid var(--line); border-radius: .35rem; }
        iframe.say { width: 100%; height: 15rem; border: 0; }
        ul.plain { list-style: none; margin: 0; padding: 0; }
        ul.plain > li { padding: .7rem 0; border-top: 1px solid var(--line); }
        ul.plain > li > a { font-weight: 600; }
        .lock { font: .72rem/1 system-ui, sans-serif; border: 1px solid var(--line); border-radius: 1rem; padding: .1rem .5rem;
          margin-left: .4rem; color: var(--soft); vertical-align: .1em; }
        article { padding: 1.3rem 0 1.5rem; border-top: 1px solid var(--line); scroll-margin-top: 1rem; }
        article:target { border-top: .18rem solid var(--link); }
        article > header { display: flex; flex-wrap: wrap; gap: 0 .8rem; justify-content: space-between; }
        article > header strong { color: var(--ink); }
        article > header h2 { font: inherit; margin: 0; }
        .outcome { margin: 0 0 1.2rem; padding: .2rem 1rem; background: var(--tint); border-left: .2rem solid var(--link); }
        .outcome p { margin: .6rem 0; }
        ul.poll { list-style: none; padding: 0; margin: .6rem 0; }
        ul.poll meter { width: 100%; height: .6rem; display: block; }
        .body { overflow-wrap: break-word; }
        .body p { margin: .75rem 0; }
        .body pre, details pre { overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere;
          font: .84rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; background: var(--tint); padding: .7rem .9rem;
          border-radius: .35rem; }
        .body blockquote { margin: .75rem 0; padding-left: 1rem; border-left: .2rem solid var(--line); color: var(--soft); }
        .body h3 { font-size: 1.02rem; margin: 1.1rem 0 .3rem; }
        .body ul, .body ol { padding-left: 1.4rem; margin: .75rem 0; }
        .body li { margin: .2rem 0; }
        .body li ul, .body li ol { margin: .2rem 0; }
        .body img { max-width: 100%; max-height: 30rem; width: auto; height: auto; border-radius: .35rem; }
        .body hr { border: 0; border-top: 1px solid var(--line); margin: 1.2rem 0; }
        .body code { font: .88em/1.4 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; }
        .body .table { overflow-x: auto; }
        .body table { border-collapse: collapse; margin: .75rem 0; font-size: .94rem; }
        .body th, .body td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: start; vertical-align: top; }
        .body th { background: var(--tint); }
        .signs { font-size: .9rem; color: var(--soft); }
        .signs span { margin-right: .6em; white-space: nowrap; }
        .entry { margin: 1.6rem 0; }
        .entry h2 { margin: 0 0 .2rem; }
        .entry p { margin: .3rem 0; }
        .tags { font-size: .9rem; }
        h2.comments { margin-top: 2rem; }
        nav.contents { border: 1px solid var(--line); border-radius: .35rem; padding: .3rem 1rem; margin: 1.2rem 0; }
        nav.contents ol { margin: .3rem 0; padding-left: 1.4rem; }
        .changes p { margin: .9rem 0; }
        .changes del { color: var(--soft); }
        .changes ins { background: var(--mark); text-decoration: none; padding: 0 .1em; }
        .event { border: 1px solid var(--line); border-radius: .35rem; padding: .2rem 1.1rem .6rem; margin: 1.2rem 0 1.6rem; }
        .event p { margin: .6rem 0; }
        .event .when { font-size: 1.08rem; font-weight: 600; }
        .event h2 { margin: 1.2rem 0 .3rem; font-size: 1rem; }
        .event form.act, .event ul { margin: .6rem 0; }
        select, input[type=number] { font: inherit; padding: .4rem .5rem; color: inherit; background: var(--tint);
          border: 1px solid var(--line); border-radius: .35rem; max-width: 100%; }
        input[type=number] { width: 4rem; }
        details { margin-top: .8rem; }
        summary { cursor: pointer; padding: .3rem 0; }
        .thumb { display: block; margin: .4rem 0; }
        .thumb img { max-width: min(16rem, 100%); max-height: 11rem; width: auto; height: auto; border-radius: .35rem; }
        .files { margin: .8rem 0 0; padding-left: 1.1rem; }
        mark { background: var(--mark); color: inherit; padding: 0 .1em; }
        nav.pages { display: flex; justify-content: space-between; gap: 1rem; padding: 1.2rem 0; border-top: 1px solid var(--line); }
        nav.pages a, nav.crumbs a { padding: .35rem 0; display: inline-block; }
        form.act { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; margin: 1.2rem 0; }
        form.write label { display: block; margin: .9rem 0 .3rem; }
        form.write textarea, form.write input[type=text] { width: 100%; box-sizing: border-box; color: inherit;
          background: var(--tint); border: 1px solid var(--line); border-radius: .35rem; padding: .6rem .7rem; }
        form.write textarea { font: .92rem/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, monospace; resize: vertical; }
        form.write input[type=text] { font: inherit; margin-bottom: .9rem; }
        .notice { border-left: .2rem solid var(--link); padding: .2rem 0 .2rem .9rem; }
        input[type=email] { font: inherit; padding: .45rem .6rem; width: 18rem; max-width: 70vw; color: inherit;
          background: var(--tint); border: 1px solid var(--line); border-radius: .35rem; }
        footer form.act { margin: .4rem 0 0; }
        footer { margin-top: 3rem; padding-top: 1rem; border-top: 1px solid var(--line); }
        .visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        @media print { header.site form, nav.pages { display: none; } }
        """

    /// Changes with the content, so that it can be cached for ever.
    static let version: String = PageTag.of(Array(css.utf8))
}
