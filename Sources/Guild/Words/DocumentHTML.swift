import Mail

/// A document as HTML of our own making: a closed set of elements, everything else escaped.
public struct DocumentHTML: Sendable {
    /// Where it is read.
    public enum Medium: Sendable {
        /// A page of the archive: pictures are shown, by the addresses of their files.
        case page
        /// A letter: a picture that travels with it stands where it stood; any other is a link to its file, since nothing is
        /// fetched by itself.
        case letter(SiteBase)
    }

    private let medium: Medium
    /// The address of each of the post's files that may be shown as a picture, or only be named.
    private let files: [Int: File]

    public struct File: Sendable {
        public var url: SiteURL
        public var name: String
        /// Where its picture is, on pages or in the letter (RFC 2392), and how large; nil: it is only named.
        public var picture: (source: String, size: PictureSize?)?

        public init(url: SiteURL, name: String, picture: (source: String, size: PictureSize?)? = nil) {
            self.url = url
            self.name = name
            self.picture = picture
        }
    }

    public init(for medium: Medium, files: [Int: File] = [:]) {
        self.medium = medium
        self.files = files
    }

    public func html(_ document: Document) -> String {
        var html = Html()
        write(document.blocks, to: &html)
        return html.out
    }

    private func write(_ blocks: [Document.Block], to html: inout Html) {
        for block in blocks {
            switch block {
            case .paragraph(let content):
                html.put("<p dir=\"auto\">")
                write(content, to: &html)
                html.put("</p>\n")
            case .heading(let content):
                html.put("<h3 dir=\"auto\">")
                write(content, to: &html)
                html.put("</h3>\n")
            case .list(nil, let items):
                html.put("<ul>\n")
                write(items: items, to: &html)
                html.put("</ul>\n")
            case .list(let first?, let items):
                if first == 1 { html.put("<ol>\n") } else { html.put("<ol start=\"\(first)\">\n") }
                write(items: items, to: &html)
                html.put("</ol>\n")
            case .quote(let inner):
                html.put("<blockquote>\n")
                write(inner, to: &html)
                html.put("</blockquote>\n")
            case .verbatim(let text): html.put("<pre>\(text)</pre>\n")
            case .table(let rows): write(rows, to: &html)
            case .rule: html.put("<hr>\n")
            }
        }
    }

    private func write(items: [[Document.Block]], to html: inout Html) {
        for item in items {
            html.put("<li dir=\"auto\">")
            // A line, and what hangs below it.
            if case .paragraph(let content)? = item.first, item.dropFirst().allSatisfy(DocumentHTML.isList) {
                write(content, to: &html)
                if item.count > 1 { html.put("\n") }
                write(Array(item.dropFirst()), to: &html)
            } else {
                write(item, to: &html)
            }
            html.put("</li>\n")
        }
    }

    private static func isList(_ block: Document.Block) -> Bool {
        if case .list = block { true } else { false }
    }

    private func write(_ rows: [[Document.Cell]], to html: inout Html) {
        switch medium {
        // A box of its own: a wide table is moved, and not the page.
        case .page: html.put("<div class=\"table\"><table>\n")
        case .letter:
            html.put("<table border=\"1\" cellpadding=\"5\" cellspacing=\"0\" style=\"border-collapse:collapse\">\n")
        }
        for row in rows {
            html.put("<tr>")
            for cell in row {
                html.put(cell.isHead ? "<th dir=\"auto\">" : "<td dir=\"auto\">")
                write(cell.content, to: &html)
                html.put(cell.isHead ? "</th>" : "</td>")
            }
            html.put("</tr>\n")
        }
        switch medium {
        case .page: html.put("</table></div>\n")
        case .letter: html.put("</table>\n")
        }
    }

    private func write(_ content: [Document.Inline], isInLink: Bool = false, to html: inout Html) {
        for inline in content {
            switch inline {
            case .text(let text): if isInLink { html.text(text) } else { html.put(SafeHTML(line: text)) }
            case .strong(let inner):
                html.put("<strong>")
                write(inner, isInLink: isInLink, to: &html)
                html.put("</strong>")
            case .emphasis(let inner):
                html.put("<em>")
                write(inner, isInLink: isInLink, to: &html)
                html.put("</em>")
            case .code(let text): html.put("<code>\(text)</code>")
            case .link(let target, let inner): link(target, inner, to: &html)
            case .picture(let picture): self.picture(picture, isInLink: isInLink, to: &html)
            case .lineBreak: html.put("<br>\n")
            }
        }
    }

    /// Words that hide where they lead are followed by the host that they lead to.
    private func link(_ target: String, _ words: [Document.Inline], to html: inout Html) {
        html.put("<a rel=\"nofollow ugc noopener\" href=\"\(target)\">")
        write(words, isInLink: true, to: &html)
        html.put("</a>")
        let host = DocumentHTML.host(of: target)
        if !host.isEmpty, !ASCII.lowered(Document.plain(words)).contains(host) { html.put(" (\(host))") }
    }

    static func host(of target: String) -> String {
        guard let scheme = target.firstRange(of: "://") else { return "" }
        var host = target[scheme.upperBound...].prefix { !"/?#".contains($0) }
        if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
        let name = ASCII.lowered(String(host.prefix { $0 != ":" }))
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    private func picture(_ picture: Document.Picture, isInLink: Bool, to html: inout Html) {
        guard let number = picture.file, let file = files[number] else {
            return html.text("[\(picture.alternative.isEmpty ? "picture" : picture.alternative)]")
        }
        // Within a tag nothing is veiled later.
        let name = Veil.text(picture.alternative.isEmpty ? file.name : picture.alternative, but: nil)
        let address =
            switch medium {
            case .page: file.url.path
            case .letter(let base): base(file.url)
            }
        if !isInLink { html.put("<a href=\"\(address)\">") }
        if let shown = file.picture {
            switch medium {
            case .page: html.put("<img loading=\"lazy\" src=\"\(shown.source)\"")
            // Some programs know no other bound than the width that is said.
            case .letter: html.put("<img style=\"max-width:100%;height:auto\" src=\"\(shown.source)\"")
            }
            if let size = shown.size { html.put(" width=\"\(size.width)\" height=\"\(size.height)\"") }
            html.put(" alt=\"\(name)\">")
        } else {
            html.text("[picture: \(name)]")
        }
        if !isInLink { html.put("</a>") }
    }
}

extension DocumentHTML {
    /// A file of a post, as its pages name and show it.
    public struct Part: Sendable {
        public var name: String
        public var type: String
        /// Not held by policy.
        public var isShown: Bool
        /// Of its small picture; nil: it has none, or not yet.
        public var small: PictureSize?

        public init(name: String, type: String, isShown: Bool, small: PictureSize? = nil) {
            self.name = name
            self.type = type
            self.isShown = isShown
            self.small = small
        }
    }

    /// The files of a post, as its pages show them: small where that was made, else as they are, where every browser draws
    /// them.
    public static func files(of post: ContributionID, _ parts: [Part]) -> [Int: File] {
        var files: [Int: File] = [:]
        for (position, part) in parts.enumerated() {
            let url = SiteURL.attachment(post, position: position, filename: part.name)
            var picture: (source: String, size: PictureSize?)?
            if part.isShown, let small = part.small {
                picture = (SiteURL.smallPicture(post, position: position).path, small)
            } else if part.isShown, isDrawn(part.type) {
                picture = (url.path, nil)
            }
            files[position] = File(url: url, name: part.name, picture: picture)
        }
        return files
    }

    /// Of a kind that every browser and mail program draws.
    public static func isDrawn(_ type: String) -> Bool {
        ["image/png", "image/jpeg", "image/gif", "image/webp"].contains(
            ASCII.lowered(String(type.prefix { $0 != ";" })))
    }
}
