/// Mail programs, as they quote a letter in a reply. Written after replies that these programs really sent: what they do
/// with quote marks, links, attributions and line lengths is all that matters here.
public enum Client: String, Sendable, CaseIterable {
    case gmail, outlook, appleMail, thunderbird, k9, mutt

    /// A reply's plain text to a letter, with words written below the lines that begin with each of `under`.
    public func reply(
        toText text: String, html: String, from: String, address: String, under answers: [(line: String, words: String)]
    ) -> String {
        var lines: [String]
        switch self {
        case .mutt, .k9: lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        case .gmail, .outlook, .appleMail, .thunderbird: lines = HtmlLines(html, link: link).lines
        }
        while lines.last?.isEmpty ?? false { lines.removeLast() }
        var out = attribution(from, address)
        var waiting = answers[...]
        var isUnder = false
        for line in lines {
            // The words go where their item ends: at the next empty line.
            if line.isEmpty, isUnder, let answer = waiting.popFirst() {
                out += ["", answer.words, ""]
                isUnder = false
            }
            out += quoted(line)
            if let next = waiting.first, line.contains(next.line) { isUnder = true }
        }
        if isUnder, let answer = waiting.popFirst() { out += ["", answer.words] }
        return out.joined(separator: "\n") + "\n"
    }

    private func attribution(_ from: String, _ address: String) -> [String] {
        switch self {
        case .gmail: ["On Tue, Nov 24, 2026 at 7:00 AM \(from) <\(address)> wrote:", ""]
        case .outlook:
            [
                "________________________________", "From: \(from) <\(address)>",
                "Sent: Tuesday, November 24, 2026 7:00 AM",
                "To: Ben Okri <ben@b.example>", "Subject: 3 new posts", "",
            ]
        case .appleMail: ["> On 24. Nov 2026, at 07:00, \(from) <\(address)> wrote:", ">"]
        case .thunderbird: ["On 24.11.26 07:00, \(from) wrote:"]
        case .k9: ["On 24 November 2026 07:00:00 CET, \(from) <\(address)> wrote:"]
        case .mutt: ["On Tue, Nov 24, 2026 at 07:00:00AM +0000, \(from) wrote:"]
        }
    }

    /// What becomes of a link in the plain text.
    private func link(_ words: String, _ target: String) -> String {
        switch self {
        case .gmail, .thunderbird: "\(words) <\(target)>"
        case .outlook: "\(words)<\(target)>"
        case .appleMail, .k9, .mutt: words
        }
    }

    private func quoted(_ line: String) -> [String] {
        switch self {
        case .outlook: [line]
        case .k9: [">" + line]
        case .mutt, .appleMail, .thunderbird: [line.isEmpty ? ">" : "> " + line]
        case .gmail:
            // Wraps at 72 columns, quote mark and all, and breaks before a long link.
            line.isEmpty ? [">"] : Client.wrapped(line, 70).map { "> " + $0 }
        }
    }

    private static func wrapped(_ line: String, _ width: Int) -> [String] {
        var out: [String] = []
        var current = ""
        for word in line.split(separator: " ") {
            if !current.isEmpty, current.count + 1 + word.count > width {
                out.append(current)
                current = String(word)
            } else {
                current += current.isEmpty ? word : " " + word
            }
        }
        out.append(current)
        return out
    }
}

/// The lines that a reader of simple HTML sees, paragraphs apart.
struct HtmlLines {
    private(set) var lines: [String] = []
    private var current = ""

    init(_ html: String, link: (String, String) -> String) {
        let body = html.range(of: "<body").map { html[$0.lowerBound...] } ?? html[...]
        var rest = body
        var target: String?
        var words = ""
        while let next = rest.first {
            guard next == "<", let close = rest.firstIndex(of: ">") else {
                if target != nil { words.append(next) } else { current.append(next) }
                rest.removeFirst()
                continue
            }
            let tag = rest[rest.index(after: rest.startIndex)..<close].split(whereSeparator: \.isWhitespace).joined(
                separator: " ")
            rest = rest[rest.index(after: close)...]
            switch tag.prefix(while: { $0 != " " }).lowercased() {
            case "a":
                target = HtmlLines.href(tag)
                words = ""
            case "/a":
                current += link(HtmlLines.plain(words), HtmlLines.plain(target ?? ""))
                target = nil
            case "p", "h2", "div", "br", "/p", "/h2", "/div", "li": end()
            default: break
            }
        }
        end()
    }

    private mutating func end() {
        let line = HtmlLines.plain(current)
        current = ""
        guard !line.isEmpty else { return }
        // Paragraphs stand apart, but those of one item close together.
        if line.first?.isNumber ?? false, !lines.isEmpty { lines.append("") }
        lines.append(line)
        if line.hasPrefix("reply") { lines.append("") }
    }

    private static func href(_ tag: String) -> String {
        guard let start = tag.range(of: "href=\"") else { return "" }
        return String(tag[start.upperBound...].prefix { $0 != "\"" })
    }

    private static func plain(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacingAll("&lt;", "<").replacingAll("&gt;", ">").replacingAll("&quot;", "\"").replacingAll("&#39;", "'")
            .replacingAll("&amp;", "&")
    }
}

extension String {
    fileprivate func replacingAll(_ old: String, _ new: String) -> String { replacing(old, with: new) }

    fileprivate func range(of text: String) -> Range<String.Index>? { firstRange(of: text) }
}
