import Mail

/// A document as HTML of our own making: a closed set of elements, everything else escaped.
public struct DocumentHTML: Sendable {
    /// Where it is read.
    public enum Medium: Sendable {
        /// A page of the archive: pictures are shown, by the addresses of their files.
        case page
        /// A letter: a picture is a link to its file, since nothing is fetched by itself.
        case letter(SiteBase)
    }

    private let medium: Medium
    /// The address of each of the post's files that may be shown as a picture, or only be named.
    private let files: [Int: File]

    public struct File: Sendable {
        public var url: SiteURL
        public var name: String
        /// Of a kind that every browser draws.
        public var isDrawn: Bool

        public init(url: SiteURL, name: String, isDrawn: Bool) {
            self.url = url
            self.name = name
            self.isDrawn = isDrawn
        }
    }

    public init(for medium: Medium, files: [Int: File] = [:]) {
        self.medium = medium
        self.files = files
    }

    public func html(_ document: Document) -> String {
        var out = Out()
        write(document.blocks, to: &out)
        return String(decoding: out.bytes, as: UTF8.self)
    }

    private struct Out {
        var bytes: [UInt8] = []
        mutating func raw(_ text: StaticString) {
            text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        }
        mutating func words(_ text: String) {
            for byte in text.utf8 {
                if byte == ASCII.lf {
                    bytes.append(byte)
                } else {
                    PlainFragment.append(escaping: byte, to: &bytes)
                }
            }
        }
    }

    private func write(_ blocks: [Document.Block], to out: inout Out) {
        for block in blocks {
            switch block {
            case .paragraph(let content):
                out.raw("<p dir=\"auto\">")
                write(content, to: &out)
                out.raw("</p>\n")
            case .heading(let content):
                out.raw("<h3 dir=\"auto\">")
                write(content, to: &out)
                out.raw("</h3>\n")
            case .list(let first, let items):
                if let first {
                    out.raw("<ol")
                    if first != 1 {
                        out.raw(" start=\"")
                        out.words(String(first))
                        out.raw("\"")
                    }
                    out.raw(">\n")
                } else {
                    out.raw("<ul>\n")
                }
                for item in items {
                    out.raw("<li dir=\"auto\">")
                    // A line, and what hangs below it.
                    if case .paragraph(let content)? = item.first, item.dropFirst().allSatisfy(DocumentHTML.isList) {
                        write(content, to: &out)
                        if item.count > 1 { out.raw("\n") }
                        write(Array(item.dropFirst()), to: &out)
                    } else {
                        write(item, to: &out)
                    }
                    out.raw("</li>\n")
                }
                if first == nil { out.raw("</ul>\n") } else { out.raw("</ol>\n") }
            case .quote(let inner):
                out.raw("<blockquote>\n")
                write(inner, to: &out)
                out.raw("</blockquote>\n")
            case .verbatim(let text):
                out.raw("<pre>")
                out.words(text)
                out.raw("</pre>\n")
            case .table(let rows): write(rows, to: &out)
            case .rule: out.raw("<hr>\n")
            }
        }
    }

    private static func isList(_ block: Document.Block) -> Bool {
        if case .list = block { true } else { false }
    }

    private func write(_ rows: [[Document.Cell]], to out: inout Out) {
        // A box of its own: a wide table is moved, and not the page.
        switch medium {
        case .page: out.raw("<div class=\"table\"><table>\n")
        case .letter:
            out.raw("<table border=\"1\" cellpadding=\"5\" cellspacing=\"0\" style=\"border-collapse:collapse\">\n")
        }
        for row in rows {
            out.raw("<tr>")
            for cell in row {
                out.raw(cell.isHead ? "<th dir=\"auto\">" : "<td dir=\"auto\">")
                write(cell.content, to: &out)
                out.raw(cell.isHead ? "</th>" : "</td>")
            }
            out.raw("</tr>\n")
        }
        switch medium {
        case .page: out.raw("</table></div>\n")
        case .letter: out.raw("</table>\n")
        }
    }

    private func write(_ content: [Document.Inline], isInLink: Bool = false, to out: inout Out) {
        for inline in content {
            switch inline {
            case .text(let text):
                if isInLink {
                    out.words(text)
                } else {
                    out.bytes.append(contentsOf: PlainFragment.inline(text).utf8)
                }
            case .strong(let inner):
                out.raw("<strong>")
                write(inner, isInLink: isInLink, to: &out)
                out.raw("</strong>")
            case .emphasis(let inner):
                out.raw("<em>")
                write(inner, isInLink: isInLink, to: &out)
                out.raw("</em>")
            case .code(let text):
                out.raw("<code>")
                out.words(text)
                out.raw("</code>")
            case .link(let target, let inner): link(target, inner, to: &out)
            case .picture(let picture): self.picture(picture, isInLink: isInLink, to: &out)
            case .lineBreak: out.raw("<br>\n")
            }
        }
    }

    /// Words that hide where they lead are followed by the host that they lead to.
    private func link(_ target: String, _ words: [Document.Inline], to out: inout Out) {
        out.raw("<a rel=\"nofollow ugc noopener\" href=\"")
        out.words(target)
        out.raw("\">")
        write(words, isInLink: true, to: &out)
        out.raw("</a>")
        let host = DocumentHTML.host(of: target)
        let shown = ASCII.lowered(Document.plain(words))
        if !host.isEmpty, !shown.contains(host) {
            out.raw(" (")
            out.words(host)
            out.raw(")")
        }
    }

    static func host(of target: String) -> String {
        guard let scheme = target.firstRange(of: "://") else { return "" }
        var host = target[scheme.upperBound...].prefix { !"/?#".contains($0) }
        if let user = host.lastIndex(of: "@") { host = host[host.index(after: user)...] }
        let name = ASCII.lowered(String(host.prefix { $0 != ":" }))
        return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
    }

    private func picture(_ picture: Document.Picture, isInLink: Bool, to out: inout Out) {
        guard let number = picture.file, let file = files[number] else {
            out.words("[\(picture.alternative.isEmpty ? "picture" : picture.alternative)]")
            return
        }
        let name = picture.alternative.isEmpty ? file.name : picture.alternative
        let isPage = if case .page = medium { true } else { false }
        let address =
            switch medium {
            case .page: file.url.path
            case .letter(let base): base(file.url)
            }
        if !isInLink {
            out.raw("<a href=\"")
            out.words(address)
            out.raw("\">")
        }
        if isPage, file.isDrawn {
            out.raw("<img loading=\"lazy\" src=\"")
            out.words(address)
            out.raw("\" alt=\"")
            out.words(name)
            out.raw("\">")
        } else {
            out.words("[picture: \(name)]")
        }
        if !isInLink { out.raw("</a>") }
    }
}

extension DocumentHTML {
    /// The files of a post, as its pages and letters name them. What is held by policy is not shown.
    public static func files(of post: ContributionID, _ parts: [(name: String, type: String, isShown: Bool)])
        -> [Int: File]
    {
        let drawn: Set = ["image/png", "image/jpeg", "image/gif", "image/webp"]
        var files: [Int: File] = [:]
        for (position, part) in parts.enumerated() {
            files[position] = File(
                url: .attachment(post, position: position, filename: part.name), name: part.name,
                isDrawn: part.isShown && drawn.contains(ASCII.lowered(String(part.type.prefix { $0 != ";" }))))
        }
        return files
    }
}
