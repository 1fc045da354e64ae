import Mail

/// What a mail gives to a group's directory: an entry for each link and each file, with the words around it.
///
/// Total, and bounded by the mail. What stands in quotes and signatures has been cut before.
public struct ResourceReading: Sendable {
    public enum What: Sendable, Equatable {
        case link(ResourceLink)
        case file(Part)
    }

    public struct Entry: Sendable, Equatable {
        public var what: What
        /// It is known again by this.
        public var key: String
        public var title: String
        public var text: String
        public var details: ResourceDetails
        public var tags: [String]
    }

    public private(set) var entries: [Entry] = []
    public private(set) var refused: [ResourceRefusal] = []

    /// In one mail; each makes a page.
    public static let most = 500
    public static let longestTitle = 120

    /// `title`: of the mail, without prefixes and marks; "" where it has none.
    /// `author`: who gives it, by the name that may stand below.
    public init(_ post: Post, title: String, author: String = "") {
        var head = Said()
        let chunks = Chunk.all(of: ResourceReading.ownWords(post.text, author: author), head: &head)
        let pictures = Set(post.document?.pictures.compactMap(\.file) ?? [])
        let links = Set(chunks.flatMap(\.links).prefix(ResourceReading.most).map { ResourceLink($0)?.key ?? $0 }).count
        // A picture that stands among words is one of them.
        let files = post.attachments.enumerated().filter { index, _ in
            !pictures.contains(index) || links == 0 && post.attachments.count == pictures.count
        }.map(\.element)
        let isOne = links + files.count == 1
        let general = Chunk.words(of: chunks.filter { $0.links.isEmpty && !$0.names(files) }, head: head)
        var seen: Set<String> = []
        func add(_ entry: Entry) {
            guard seen.insert(entry.key).inserted else { return }
            entries.append(entry)
        }
        for chunk in chunks {
            for link in chunk.links {
                guard entries.count < ResourceReading.most else {
                    refuse(link, .tooMany)
                    continue
                }
                guard let found = ResourceLink(link) else {
                    refuse(ResourceLink.withoutPassword(link), .unusableLink)
                    continue
                }
                let said = chunk.said(of: found, among: chunk.links.count)
                var entry = ResourceReading.entry(.link(found), found.key, head, chunk.head)
                if isOne {
                    entry.title = chunk.head.title ?? head.title ?? (title.isEmpty ? said.title ?? found.name : title)
                    entry.text = Chunk.words(of: chunks, head: head)
                    if entry.text == said.title, said.text.isEmpty, title.isEmpty { entry.text = "" }
                } else {
                    entry.title = chunk.head.title ?? said.title ?? found.name
                    entry.text = said.text
                }
                add(entry)
            }
        }
        for file in files {
            let name = file.filename ?? "file"
            if let danger = DangerousFile(name: file.filename, bytes: file.bytes) {
                refuse(name, .dangerous(danger))
                continue
            }
            guard !file.bytes.isEmpty, entries.count < ResourceReading.most else {
                refuse(name, file.bytes.isEmpty ? .empty : .tooMany)
                continue
            }
            let chunk = chunks.first { $0.names([file]) }
            var entry = ResourceReading.entry(
                .file(file), ResourceReading.key(of: file), head, chunk?.head ?? Said())
            let words = ResourceReading.words(ofFile: name)
            if isOne {
                entry.title = chunk?.head.title ?? head.title ?? (title.isEmpty ? words : title)
                entry.text = Chunk.words(of: chunks, head: head)
            } else {
                entry.title = chunk?.head.title ?? words
                entry.text = chunk?.text ?? ""
            }
            if entry.title.isEmpty { entry.title = name }
            add(entry)
        }
        // Words that belong to none stand beside each of a few, else beside the first.
        if !isOne, !general.isEmpty {
            let isForEach = general.utf8.count <= ResourceReading.mostForEach && entries.count <= ResourceReading.few
            for index in entries.indices.prefix(isForEach ? ResourceReading.few : 1) {
                entries[index].text = [entries[index].text, general].filter { !$0.isEmpty }.joined(separator: "\n\n")
            }
        }
        for index in entries.indices {
            entries[index].title = Excerpt.line(entries[index].title, limit: ResourceReading.longestTitle)
        }
    }

    /// The last stands for all that are more than anybody reads.
    private mutating func refuse(_ name: String, _ why: ResourceRefusal.Why) {
        if refused.count < ResourceReading.mostNamed {
            refused.append(ResourceRefusal(name: Excerpt.line(name, limit: 100), why: why))
        } else {
            unnamed += 1
        }
    }

    /// Refused beside those that are named.
    public private(set) var unnamed = 0
    private static let mostNamed = 100
    /// "Best, Ben" below everything says nothing of anything. A line that says something of a thing is never part of it.
    static func ownWords(_ text: String, author: String = "") -> String {
        // What somebody quotes is not what they give.
        let kept = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix(">") }
        let lines = kept.map { ASCII.trimmed($0) }
        var names = 0
        for (index, line) in lines.enumerated().reversed() where !line.isEmpty {
            let isClosing =
                CommandReading.isCourtesy(line) && !line.lowercased().hasPrefix("good")
                && line.split(separator: " ").count <= 3 && ResourceField.read(line) == nil
            if names == 0, index > 0, !author.isEmpty, author == line || author.hasPrefix(line + " ") {
                // Their name alone.
                return ownWords(kept[..<index].joined(separator: "\n"))
            }
            if isClosing, names > 0 || line.hasSuffix(","), index > 0 {
                return ASCII.trimmed(kept[..<index].joined(separator: "\n"))
            }
            guard names < 3, SignatureWords.isName(line) else { break }
            names += 1
        }
        return ASCII.trimmed(kept.joined(separator: "\n"))
    }

    private static let mostForEach = 300
    private static let few = 3

    private static func entry(_ what: What, _ key: String, _ head: Said, _ own: Said) -> Entry {
        var details = head.details
        let tags = head.tags + own.tags.filter { !head.tags.contains($0) }
        if !own.details.kind.isEmpty { details.kind = own.details.kind }
        if !own.details.audience.isEmpty { details.audience = own.details.audience }
        if !own.details.licence.isEmpty { details.licence = own.details.licence }
        if !own.details.maker.isEmpty { details.maker = own.details.maker }
        return Entry(
            what: what, key: key, title: "", text: "", details: details, tags: Array(tags.prefix(Mentions.most)))
    }

    /// A file is known again by what is in it.
    static func key(of file: Part) -> String {
        "sha256:" + ContentHash.of(file.bytes).map { hex($0) }.joined()
    }

    private static func hex(_ byte: UInt8) -> String {
        let digits = Array("0123456789abcdef")
        return "\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
    }

    /// "unit-3_plan.final.pdf" → "unit 3 plan.final".
    static func words(ofFile name: String) -> String {
        var stem = Substring(name)
        if let dot = stem.lastIndex(of: "."), dot > stem.startIndex,
            stem.utf8.distance(from: dot, to: stem.endIndex) <= 6
        {
            stem = stem[..<dot]
        }
        return stem.split { "-_+ ".contains($0) }.joined(separator: " ")
    }

    /// Labelled lines.
    struct Said: Sendable {
        var title: String?
        var tags: [String] = []
        var details = ResourceDetails()

        /// False: it is no such line.
        mutating func take(_ line: some StringProtocol) -> Bool {
            guard let (field, value) = ResourceField.read(line), WrittenLink.places(in: Array(value.utf8)).isEmpty
            else { return false }
            switch field {
            case .title: title = value
            case .tags:
                for tag in CommandReading.tags(value.replacing("#", with: ",")) where !tags.contains(tag) {
                    tags.append(tag)
                }
            case .link: return false
            case .audience, .licence, .maker, .kind: details.set(field, to: value)
            }
            return true
        }
    }
}

/// Why something of a mail is no entry.
public struct ResourceRefusal: Sendable, Equatable {
    public enum Why: Sendable, Equatable {
        case dangerous(DangerousFile)
        case empty
        /// It leads nowhere, or holds a password.
        case unusableLink
        case tooMany
        /// It was taken out of sight here.
        case hidden
    }

    public var name: String
    public var why: Why

    public init(name: String, why: Why) {
        self.name = name
        self.why = why
    }
}
