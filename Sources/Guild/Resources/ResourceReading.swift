import Mail

/// What a mail gives to a group's directory: an entry for each link and each file, with the words around it.
///
/// Total, and bounded by the mail. Read with the mail, before anything is known of the group.
public struct ResourceReading: Sendable, Equatable {
    public enum What: Sendable, Equatable {
        case link(ResourceLink)
        case file(Part)
    }

    public struct Entry: Sendable, Equatable {
        public var what: What
        /// It is known again by this.
        public var key: String
        public var title: String
        /// The mail's subject is its title, if there is one.
        public var takesSubject = false
        public var text: String
        public var details: ResourceDetails
        public var tags: [String]

        /// What its giver wrote about it, in a line.
        var said: String {
            let own: String? =
                switch what {
                case .link(let link): title == link.name || takesSubject ? nil : title
                case .file: nil
                }
            return Excerpt.line([own ?? "", text].filter { !$0.isEmpty }.joined(separator: ": "), limit: 300)
        }
    }

    public private(set) var entries: [Entry] = []
    /// Words that belong to none of several.
    public private(set) var general = ""
    public private(set) var refused: [ResourceRefusal] = []
    /// Refused beside those that are named.
    public private(set) var unnamed = 0

    /// In one mail; each makes a page.
    public static let most = 500
    public static let longestTitle = 120
    private static let longestText = 20_000
    private static let mostNamed = 100

    private var places: [String: Int] = [:]

    /// `author`: who gives it, by the name that may stand below.
    public init(_ post: Post, author: String = "") {
        var head = Said()
        var chunks = Chunk.all(of: ResourceText.own(post.text, author: author), head: &head)
        let links = self.links(in: &chunks, anchors: ResourceReading.anchors(post.document))
        let files = self.files(of: post, isAlone: links.isEmpty)
        let isOne = Set(links.map(\.key)).count + files.count == 1
        let speaking = ResourceReading.speaking(chunks, of: files)
        let spoken = Set(speaking.joined())
        // Lines that say something of nothing by itself are about all.
        for index in chunks.indices where isOne || chunks[index].links.isEmpty && !spoken.contains(index) {
            head.merge(chunks[index].head)
            chunks[index].head = Said()
        }
        for link in links { take(link, chunks[link.chunk].head, head) }
        for (file, spoken) in zip(files, speaking) { take(file, spoken.map { chunks[$0] }, head) }
        let words = Chunk.words(
            of: isOne
                ? chunks
                : chunks.indices.filter { chunks[$0].links.isEmpty && !spoken.contains($0) }.map { chunks[$0] })
        if isOne, entries.count == 1 {
            entries[0].takesSubject = head.title == nil
            entries[0].title = head.title ?? entries[0].title
            let plain = links.first.map { ASCII.trimmed(words.replacing(" <\($0.url)>", with: "")) } ?? words
            entries[0].text = plain == entries[0].title ? "" : plain
        } else {
            // A title of several things is nobody's.
            general = [head.title ?? "", words].filter { !$0.isEmpty }.joined(separator: "\n\n")
        }
        for index in entries.indices {
            entries[index].title = Excerpt.line(entries[index].title, limit: ResourceReading.longestTitle)
            entries[index].text = Excerpt.beginning(of: entries[index].text, octets: ResourceReading.longestText)
        }
        general = Excerpt.beginning(of: general, octets: ResourceReading.longestText)
    }

    /// A link where it stands.
    private struct Placed {
        var url: String
        var link: ResourceLink?
        var chunk: Int
        var said: (title: String?, text: String)

        var key: String { link?.key ?? url }
    }

    /// Those that somebody gives. What a newsletter or a program put there is refused, with the lines that hold nothing else.
    private mutating func links(in chunks: inout [Chunk], anchors: [String: String]) -> [Placed] {
        var all: [Placed] = []
        for index in chunks.indices where !chunks[index].links.isEmpty {
            var isGiven = false
            for url in chunks[index].links {
                let anchor = anchors[url].flatMap { ResourceReading.isGeneric($0) ? nil : $0 }
                let placed = Placed(
                    url: url, link: ResourceLink(url), chunk: index, said: chunks[index].said(of: url, anchor: anchor))
                if ResourceLink.isFurniture(url, called: placed.said.title) {
                    let host = placed.link?.host ?? "a link"
                    refuse(placed.said.title.map { "\($0) (\(host))" } ?? host, .furniture)
                } else {
                    all.append(placed)
                    isGiven = true
                }
            }
            if !isGiven { chunks[index] = Chunk() }
        }
        return all
    }

    /// Which paragraphs speak of which file.
    private static func speaking(_ chunks: [Chunk], of files: [Part]) -> [[Int]] {
        let lowered = files.isEmpty ? [] : chunks.map(\.lowered)
        return files.enumerated().map { place, file in
            guard place < 50, let name = file.filename?.lowercased(), !name.isEmpty else { return [] }
            return lowered.indices.filter { lowered[$0].contains(name) }
        }
    }

    private mutating func take(_ placed: Placed, _ own: Said, _ head: Said) {
        guard let link = placed.link else { return refuse(ResourceLink.withoutPassword(placed.url), .unusableLink) }
        guard entries.count < ResourceReading.most || places[link.key] != nil else {
            return refuse(placed.url, .tooMany)
        }
        let (title, text) = placed.said
        if let place = places[link.key] {
            // Spoken of twice: what it is called there is said of it, too.
            let again = title == entries[place].title ? "" : title ?? ""
            return say([again, text].filter { !$0.isEmpty }.joined(separator: "\n"), of: place)
        }
        add(.link(link), link.key, own.title ?? title ?? link.name, text, head, own)
    }

    private mutating func take(_ file: Part, _ chunks: [Chunk], _ head: Said) {
        let name = file.filename ?? "file"
        if let danger = DangerousFile(name: file.filename, bytes: file.bytes) {
            return refuse(name, .dangerous(danger))
        }
        guard !file.bytes.isEmpty else { return refuse(name, .empty) }
        guard entries.count < ResourceReading.most else { return refuse(name, .tooMany) }
        var own = Said()
        for chunk in chunks { own.merge(chunk.head) }
        let words = ResourceReading.words(ofFile: name)
        // "motion-1.pdf: warm-up"
        let text = chunks.map { chunk in
            guard chunk.text.hasPrefix(name) else { return chunk.text }
            return String(chunk.text.dropFirst(name.count).drop { " :–—-\n".contains($0) })
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
        add(.file(file), ResourceReading.key(of: file), own.title ?? (words.isEmpty ? name : words), text, head, own)
    }

    private mutating func add(_ what: What, _ key: String, _ title: String, _ text: String, _ head: Said, _ own: Said) {
        if let place = places[key] { return say(text, of: place) }
        places[key] = entries.count
        var all = head
        all.merge(own)
        entries.append(
            Entry(
                what: what, key: key, title: title, text: text, details: all.details,
                tags: Array(all.tags.prefix(Mentions.most))))
    }

    private mutating func say(_ text: String, of place: Int) {
        let known = entries[place].text
        guard !text.isEmpty, text != known, text != entries[place].title,
            known.utf8.count + text.utf8.count < ResourceReading.longestText
        else { return }
        entries[place].text = known.isEmpty ? text : known + "\n\n" + text
    }

    /// Files that are given: a picture that stands among words is one of them, and a signature's card is nothing.
    private mutating func files(of post: Post, isAlone: Bool) -> [Part] {
        let inline = Set(post.document?.pictures.compactMap(\.file) ?? [])
        let isAlone = isAlone && post.attachments.count == inline.count
        return post.attachments.enumerated().compactMap { index, part in
            let name = part.filename ?? part.type
            if part.type.hasSuffix("vcard") || name.lowercased().hasSuffix(".vcf") || name.lowercased() == "winmail.dat"
            {
                refuse(name, .furniture)
                return nil
            }
            guard inline.contains(index), !isAlone else { return part }
            // What is smaller draws a line or a firm's sign.
            if part.bytes.count >= 30_000 { refuse(name, .picture) }
            return nil
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

    /// The words of links that are more than their address.
    private static func anchors(_ document: Document?) -> [String: String] {
        var anchors: [String: String] = [:]
        _ = document?.mapping { inline in
            if case .link(let target, let words) = inline {
                let plain = Excerpt.line(Document.plain(words), limit: longestTitle)
                if !plain.isEmpty, !plain.contains("://"), anchors[target] == nil { anchors[target] = plain }
            }
            return [inline]
        }
        return anchors
    }

    /// "here", "click here", "this video": says nothing of what is there.
    static func isGeneric(_ words: String) -> Bool {
        let plain = words.lowercased().split { !$0.isLetter && !$0.isNumber }
        return plain.isEmpty || plain.count <= 4 && plain.allSatisfy { generic.contains(String($0)) }
    }

    private static let generic: Set<String> = [
        "here", "click", "link", "this", "that", "the", "page", "read", "more", "see", "also", "and", "or", "through",
        "hier", "klick", "klicken", "sie", "dieser", "diese", "dieses", "siehe", "auch", "und", "mehr", "lesen",
        "weiter",
        "ici", "cliquez", "lien", "ce", "cette", "voir", "aussi", "et", "lire", "la", "suite", "aquí", "haz", "clic",
        "enlace", "este", "esta", "ver", "también", "y", "leer", "más", "qui", "clicca", "questo", "questa", "vedi",
        "anche",
        "e", "leggi", "di", "più", "i", "it", "at", "in", "on", "url", "www",
    ]

    /// A file is known again by what is in it.
    static func key(of file: Part) -> String { "sha256:" + ContentHash.hex(ContentHash.of(file.bytes)) }

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
    struct Said: Sendable, Equatable {
        var title: String?
        var tags: [String] = []
        var details = ResourceDetails()

        /// False: it is no such line.
        mutating func take(_ line: some StringProtocol) -> Bool {
            guard let (field, value) = ResourceField.read(line), WrittenLink.found(in: Array(value.utf8)).isEmpty
            else { return false }
            switch field {
            case .title: title = value
            case .tags: add(CommandReading.tags(value.replacing("#", with: ",")))
            case .link: return false
            case .audience, .licence, .maker, .kind: details.set(field, to: value)
            }
            return true
        }

        private mutating func add(_ more: [String]) {
            for tag in more where tags.count < Mentions.most && !tags.contains(tag) { tags.append(tag) }
        }

        /// What is said there counts before what is said here.
        mutating func merge(_ other: Said) {
            title = other.title ?? title
            add(other.tags)
            details.merge(other.details)
        }
    }
}
