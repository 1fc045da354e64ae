import Mail

extension ResourceReading {
    /// Lines that belong together: an item of a list, a paragraph, a link with its title above or its words below.
    struct Chunk {
        var lines: [String] = []
        /// Each once.
        private(set) var links: [String] = []
        private var known: Set<String> = []
        var head = Said()

        /// `head`: what the first lines say of everything in the mail.
        static func all(of text: String, head: inout Said) -> [Chunk] {
            var chunks: [Chunk] = []
            for paragraph in paragraphs(of: text) {
                if paragraph.allSatisfy({ isLabel($0) }) {
                    // Below a thing they are about it, above everything about all.
                    for line in paragraph {
                        if let last = chunks.indices.last, !chunks[last].links.isEmpty {
                            _ = chunks[last].head.take(line)
                        } else {
                            _ = head.take(line)
                        }
                    }
                    continue
                }
                chunks += Chunk.of(paragraph)
            }
            return joined(chunks)
        }

        private static func isLabel(_ line: Substring) -> Bool {
            var said = Said()
            return said.take(line)
        }

        private static func paragraphs(of text: String) -> [[Substring]] {
            var all: [[Substring]] = []
            var now: [Substring] = []
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.allSatisfy(\.isWhitespace) {
                    if !now.isEmpty { all.append(now) }
                    now = []
                } else {
                    now.append(line)
                }
            }
            if !now.isEmpty { all.append(now) }
            return all
        }

        /// A paragraph, taken apart where it holds several links.
        private static func of(_ paragraph: [Substring]) -> [Chunk] {
            let found = paragraph.map { links(in: $0) }
            let isAbove = found.first?.isEmpty ?? false
            let last = found.lastIndex { !$0.isEmpty } ?? -1
            var chunks: [Chunk] = []
            var now = Chunk()
            for (index, line) in paragraph.enumerated() {
                let mark = itemMark(line)
                let begins =
                    mark != nil || !found[index].isEmpty && !now.links.isEmpty
                    // Title, link, title, link.
                    || isAbove && index < last && found[index].isEmpty && !now.links.isEmpty && now.endsWithLink
                        && !isLabel(line)
                if begins, !now.isEmpty {
                    chunks.append(now)
                    now = Chunk()
                }
                if found[index].isEmpty, now.head.take(line) { continue }
                now.lines.append(String(line.dropFirst(mark ?? 0)))
                now.add(found[index])
            }
            return now.isEmpty ? chunks : chunks + [now]
        }

        private mutating func add(_ more: [String]) {
            for link in more where known.insert(link).inserted { links.append(link) }
        }

        private var endsWithLink: Bool { lines.last.map { !Chunk.links(in: $0).isEmpty } ?? false }

        /// Paragraphs that are nothing but a link have their words in the paragraph before, or behind, each of them.
        private static func joined(_ chunks: [Chunk]) -> [Chunk] {
            let bare = chunks.indices.filter { chunks[$0].isBareLink }
            guard bare.count > 1, chunks.allSatisfy({ $0.links.count <= 1 }) else { return chunks }
            func words(at index: Int) -> Bool { chunks.indices.contains(index) && chunks[index].links.isEmpty }
            let offset = bare.allSatisfy { words(at: $0 - 1) } ? -1 : bare.allSatisfy { words(at: $0 + 1) } ? 1 : 0
            guard offset != 0 else { return chunks }
            var all = chunks
            for index in bare {
                let words = all[index + offset]
                all[index].lines = offset < 0 ? words.lines + all[index].lines : all[index].lines + words.lines
                all[index].head.merge(words.head)
                all[index + offset] = Chunk()
            }
            return all.filter { !$0.isEmpty }
        }

        var isEmpty: Bool { lines.isEmpty && links.isEmpty && head == Said() }

        private var isBareLink: Bool {
            links.count == 1 && lines.count == 1 && Chunk.withoutLinks(lines[0]).allSatisfy { !$0.isLetter }
        }

        var text: String { ASCII.trimmed(lines.joined(separator: "\n")) }

        /// For finding the names of files in it; empty: nobody looks for one in so much.
        var lowered: String {
            lines.reduce(0) { $0 + $1.utf8.count } <= 4_000 ? text.lowercased() : ""
        }

        /// What a link is called here, and what else is said of it. `anchor`: the words that were the link.
        func said(of link: String, anchor: String?) -> (title: String?, text: String) {
            // Nobody calls a thing anything in a line of hundreds: its words stand beside the first.
            if links.count > 1, lines.reduce(0, { $0 + $1.utf8.count }) > 4_000 {
                return (anchor, link == links.first ? text : "")
            }
            guard let index = lines.firstIndex(where: { Chunk.links(in: $0).contains(link) }) else {
                return (nil, text)
            }
            let line = Array(lines[index].utf8)
            let places = WrittenLink.found(in: line)
            guard let here = places.firstIndex(where: { $0.url == link }) else { return (nil, text) }
            // Several links of one line: the words between them are theirs.
            let from = here > 0 ? places[here - 1].range.upperBound : 0
            let to = here + 1 < places.count ? places[here + 1].range.lowerBound : line.count
            let before = Chunk.bare(line[from..<places[here].range.lowerBound])
            let after =
                here + 1 < places.count && links.count > 1 ? "" : Chunk.bare(line[places[here].range.upperBound..<to])
            let above = lines[..<index].map { Chunk.bare(Array($0.utf8)[...]) }
            let below = Array(lines[(index + 1)...])
            if let anchor {
                // Of the line around it what says more than that.
                let around = ASCII.trimmed(Chunk.withoutLinks(lines[index]))
                let more = around.replacing(anchor, with: "").split { !$0.isLetter && !$0.isNumber }
                let rest = before == anchor ? [after] : more.count > 2 ? [around] : []
                return (anchor, Chunk.joined(above + rest + below, but: anchor))
            }
            // Of a table's row the first cell that says something.
            let cells = before.split(separator: "|").map { ASCII.trimmed($0) }
            if cells.count > 1, let title = cells.first(where: { Chunk.isTitle($0) }) {
                let rest = cells.filter { $0 != title && !ResourceReading.isGeneric($0) }
                return (title, Chunk.joined(above + rest + [after] + below, but: title))
            }
            for title in [before, above.first ?? "", after] where Chunk.isTitle(title) {
                let rest =
                    (title == before ? above : []) + (title == above.first ? Array(above.dropFirst()) + [before] : [])
                let own = title == after ? [] : [after]
                return (title, Chunk.joined(rest + own + below, but: title))
            }
            let words = Chunk.joined(above + [before, after].filter { !$0.isEmpty } + below, but: "")
            let first = words.split(separator: "\n").first.map(String.init) ?? ""
            return (
                first.isEmpty ? nil : Excerpt.line(first, limit: 80),
                first.utf8.count <= 80 ? Chunk.joined([words], but: first) : words
            )
        }

        private static func joined(_ lines: [String], but title: String) -> String {
            let text = ASCII.trimmed(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
            return text == title ? "" : text
        }

        /// Short enough, and says what is there.
        private static func isTitle(_ words: String) -> Bool {
            words.unicodeScalars.count <= ResourceReading.longestTitle && !ResourceReading.isGeneric(words)
        }

        /// The words of several, without lines that are nothing but a link, and without a greeting.
        static func words(of chunks: [Chunk]) -> String {
            let pieces = chunks.compactMap { chunk -> String? in
                let lines = chunk.lines.filter { line in
                    links(in: line).isEmpty || withoutLinks(line).contains { $0.isLetter || $0.isNumber }
                }
                let text = ASCII.trimmed(lines.joined(separator: "\n"))
                return text.isEmpty ? nil : text
            }
            return pieces.drop { !$0.contains("\n") && Greeting.isAll(of: $0) }.joined(separator: "\n\n")
        }

        private static func links(in line: some StringProtocol) -> [String] {
            guard line.utf8.contains(UInt8(ascii: ".")) else { return [] }
            return WrittenLink.found(in: Array(line.utf8)).map(\.url)
        }

        static func withoutLinks(_ line: String) -> String {
            let bytes = Array(line.utf8)
            var out: [UInt8] = []
            var at = 0
            for found in WrittenLink.found(in: bytes) {
                out += bytes[at..<found.range.lowerBound]
                at = found.range.upperBound
            }
            return String(decoding: out + bytes[at...], as: UTF8.self).replacing("<>", with: "")
        }

        /// Without what only holds a link: brackets, a colon, a dash.
        private static func bare(_ bytes: ArraySlice<UInt8>) -> String {
            var text = Substring(ASCII.trimmed(String(decoding: bytes, as: UTF8.self)))
            while let last = text.last, signs.contains(last) || last.isWhitespace { text.removeLast() }
            while let first = text.first, signs.contains(first) || first.isWhitespace { text.removeFirst() }
            return text.contains { $0.isLetter || $0.isNumber } ? String(text) : ""
        }

        private static let signs: Set<Character> = [
            "<", ">", "(", ")", "[", "]", ":", "：", "-", "–", "—", "|", "→", "*", "_", "\"", ",", ";", "\u{201E}",
            "\u{201C}", "\u{201D}", "«", "»", "。", "、", "，",
        ]

        /// How long the mark of a list's item is: "- ", "* ", "3. ", "[2] ".
        private static func itemMark(_ line: Substring) -> Int? {
            let blank = line.prefix { $0 == " " || $0 == "\t" }.count
            let rest = line.dropFirst(blank)
            if let first = rest.first, "-*•–·+▪◦".contains(first), rest.dropFirst().first == " " { return blank + 2 }
            let digits = rest.prefix { $0.isASCII && $0.isNumber || $0 == "[" }
            guard (1...4).contains(digits.count), let mark = rest.dropFirst(digits.count).first, ".)]".contains(mark),
                rest.dropFirst(digits.count + 1).first == " "
            else { return nil }
            return blank + digits.count + 2
        }
    }
}
