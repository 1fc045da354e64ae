import Mail

extension ResourceReading {
    /// Lines that belong together: an item of a list, a paragraph, a link with its title above or its words below.
    struct Chunk {
        var lines: [String] = []
        var links: [String] = []
        var head = Said()

        /// `head`: what the first lines say of everything in the mail.
        static func all(of text: String, head: inout Said) -> [Chunk] {
            var chunks: [Chunk] = []
            for paragraph in paragraphs(of: text) {
                if chunks.isEmpty, paragraph.allSatisfy({ isLabel($0) }) {
                    for line in paragraph { _ = head.take(line) }
                    continue
                }
                if paragraph.allSatisfy({ isLabel($0) }), let last = chunks.indices.last {
                    // Below a thing they are about it.
                    for line in paragraph { _ = chunks[last].head.take(line) }
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
            var chunks: [Chunk] = []
            var now = Chunk()
            for (index, line) in paragraph.enumerated() {
                let isItem = itemMark(line) != nil
                let begins =
                    isItem || !found[index].isEmpty && !now.links.isEmpty
                    // Title, link, title, link.
                    || found[index].isEmpty && !now.links.isEmpty && isAbove && !isLabel(line)
                        && found[index...].contains { !$0.isEmpty } && now.lines.count == 2
                if begins, !now.isEmpty {
                    chunks.append(now)
                    now = Chunk()
                }
                if found[index].isEmpty, now.head.take(line) { continue }
                now.lines.append(String(line.dropFirst(itemMark(line) ?? 0)))
                now.links += found[index]
            }
            return now.isEmpty ? chunks : chunks + [now]
        }

        /// Paragraphs that are nothing but a link have their words in the paragraph before, or behind, each of them.
        private static func joined(_ chunks: [Chunk]) -> [Chunk] {
            let bare = chunks.indices.filter { chunks[$0].isBareLink }
            guard !bare.isEmpty, chunks.count > 1, chunks.allSatisfy({ $0.links.count <= 1 }) else { return chunks }
            func words(at index: Int) -> Bool { chunks.indices.contains(index) && chunks[index].links.isEmpty }
            let offset =
                bare.allSatisfy { words(at: $0 - 1) } && bare.count > 1
                ? -1 : bare.allSatisfy { words(at: $0 + 1) } && bare.count > 1 ? 1 : 0
            guard offset != 0 else { return chunks }
            var all = chunks
            for index in bare {
                let words = all[index + offset]
                all[index].lines = offset < 0 ? words.lines + all[index].lines : all[index].lines + words.lines
                all[index + offset] = Chunk()
            }
            return all.filter { !$0.isEmpty }
        }

        var isEmpty: Bool {
            lines.isEmpty && links.isEmpty && head.title == nil && head.tags.isEmpty
                && head.details == ResourceDetails()
        }

        private var isBareLink: Bool {
            links.count == 1 && lines.count == 1 && Chunk.without(links, lines[0]).allSatisfy { !$0.isLetter }
        }

        /// It speaks of one of these files.
        func names(_ files: [Part]) -> Bool {
            guard !files.isEmpty, lines.reduce(0, { $0 + $1.utf8.count }) <= 4_000 else { return false }
            let lowered = text.lowercased()
            return files.contains { file in
                guard let name = file.filename?.lowercased(), !name.isEmpty else { return false }
                return lowered.contains(name)
            }
        }

        var text: String { ASCII.trimmed(lines.joined(separator: "\n")) }

        /// What a link is called here, and what else is said of it.
        func said(of link: ResourceLink, among links: Int) -> (title: String?, text: String) {
            // Nobody calls a thing anything in a line of hundreds.
            guard links == 1 || lines.reduce(0, { $0 + $1.utf8.count }) <= 4_000 else { return (nil, "") }
            guard let index = lines.firstIndex(where: { Chunk.links(in: $0).contains(link.url) }) else {
                return (nil, text)
            }
            let line = lines[index]
            let place = line.firstRange(of: link.url)
            let before = Chunk.bare(place.map { String(line[..<$0.lowerBound]) } ?? "")
            let behind = place.map { String(line[$0.upperBound...]) } ?? ""
            let after = Chunk.bare(links > 1 ? behind.components(before: "://") : behind)
            let other = lines.enumerated().filter { $0.offset != index }.map(\.element)
            // Several links of one line: the words between them are theirs.
            let own = links > 1 ? Chunk.bare(before.components(after: "://")) : before
            if !own.isEmpty {
                let isTitle = own.unicodeScalars.count <= ResourceReading.longestTitle
                let rest = ([isTitle ? after : text] + (isTitle ? other : []))
                return (Chunk.title(own), ASCII.trimmed(rest.filter { !$0.isEmpty }.joined(separator: "\n")))
            }
            if let above = lines[..<index].last.map({ Chunk.bare($0) }), !above.isEmpty {
                let rest =
                    ([after] + lines.enumerated().filter { $0.offset != index && $0.offset != index - 1 }.map(\.element))
                    .filter { !$0.isEmpty }
                let isTitle = above.unicodeScalars.count <= ResourceReading.longestTitle
                return (Chunk.title(above), isTitle ? ASCII.trimmed(rest.joined(separator: "\n")) : text)
            }
            // Words behind it, or below: as much of them as makes a title, and the rest.
            let first = after.isEmpty ? other.first.map { Chunk.bare($0) } ?? "" : after
            let title = Chunk.title(first, most: 80)
            let below = after.isEmpty ? Array(other.dropFirst()) : other
            let rest = title == first ? below : [after.isEmpty ? other.first ?? "" : after] + below
            return (title, ASCII.trimmed(rest.joined(separator: "\n")))
        }

        /// Nil: nothing that could be a title.
        private static func title(_ words: String, most: Int = ResourceReading.longestTitle) -> String? {
            guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
            return Excerpt.line(words, limit: most)
        }

        /// The words of several, without lines that are nothing but a link, and without a greeting.
        static func words(of chunks: [Chunk], head: Said) -> String {
            let pieces = chunks.compactMap { chunk -> String? in
                let lines = chunk.lines.filter { line in
                    let links = links(in: line)
                    return links.isEmpty || Chunk.without(links, line).contains { $0.isLetter || $0.isNumber }
                }
                let text = ASCII.trimmed(lines.joined(separator: "\n"))
                return text.isEmpty ? nil : text
            }
            return pieces.drop { isGreeting($0) }.joined(separator: "\n\n")
        }

        /// "Hi all,"
        private static func isGreeting(_ text: String) -> Bool {
            text.utf8.count <= 40 && (text.hasSuffix(",") || text.hasSuffix("!")) && !text.contains("\n")
        }

        private static func links(in line: some StringProtocol) -> [String] {
            guard line.utf8.contains(UInt8(ascii: ":")) else { return [] }
            let bytes = Array(line.utf8)
            return WrittenLink.places(in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
        }

        private static func without(_ links: [String], _ line: String) -> String {
            links.reduce(line) { $0.replacing($1, with: "") }
        }

        /// Without what only holds a link: brackets, a colon, a dash.
        private static func bare(_ text: String) -> String {
            let signs: Set<Character> = [
                "<", ">", "(", ")", "[", "]", ":", "-", "–", "—", "|", "→", "*", "_", "\"", ",", ";", "\u{201E}",
                "\u{201C}", "\u{201D}",
            ]
            var text = Substring(ASCII.trimmed(text))
            while let last = text.last, signs.contains(last) || last.isWhitespace { text.removeLast() }
            while let first = text.first, signs.contains(first) || first.isWhitespace || first == "." && text.count < 3
            {
                text.removeFirst()
            }
            return String(text)
        }

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

extension String {
    /// What stands behind the last link of a line's beginning.
    fileprivate func components(after mark: String) -> String {
        guard let last = ranges(of: mark).last else { return self }
        return String(self[last.upperBound...].drop { !$0.isWhitespace })
    }

    /// What stands before the next link.
    fileprivate func components(before mark: String) -> String {
        guard let first = firstRange(of: mark) else { return self }
        let words = self[..<first.lowerBound]
        return String(words[..<(words.lastIndex { $0.isWhitespace } ?? words.startIndex)])
    }
}
