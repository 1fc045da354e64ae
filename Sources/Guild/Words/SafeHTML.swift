import Mail

/// Markup that may stand in a page as it is. Only what is written in our own source, what escapes people's words, and what
/// `PlainFragment` and `DocumentHTML` made of them, is one; there is no way in for a String.
public struct SafeHTML: Sendable, Equatable {
    public let text: String

    private init(unchecked text: String) { self.text = text }

    /// People's words, as `PlainFragment` shows them.
    public init(plain words: String) { self.init(unchecked: PlainFragment.html(words)) }

    /// One line of people's words, its links alive.
    public init(line words: String) { self.init(unchecked: PlainFragment.inline(words)) }

    /// What a mail looked like, as we write it.
    public init(_ document: Document, by writer: DocumentHTML) { self.init(unchecked: writer.html(document)) }

    /// What was made of a post, and the store kept. An older version's is made anew.
    public init(stored fragment: String, version: Int64, otherwise: () -> SafeHTML) {
        self.init(unchecked: version == PlainFragment.version ? fragment : otherwise().text)
    }
}

/// A piece of a page, as it is written in our source: literals stand as they are, whatever is put into them is escaped.
///
///     html.put("<p class=\"meta\">\(author) in <a href=\"\(url)\">\(title)</a></p>")
public struct Markup: ExpressibleByStringInterpolation, Sendable {
    let text: String

    public init(stringLiteral: StaticString) { text = stringLiteral.description }
    public init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

    public struct StringInterpolation: StringInterpolationProtocol, Sendable {
        fileprivate var text = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        public mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
        public mutating func appendInterpolation(_ words: String) { text += PlainFragment.escaped(words) }
        public mutating func appendInterpolation(_ number: some BinaryInteger) { text += String(number) }
        public mutating func appendInterpolation(_ id: some Identifier) { text += String(id.rawValue) }
        public mutating func appendInterpolation(_ url: SiteURL) { text += PlainFragment.escaped(url.path) }
        public mutating func appendInterpolation(_ markup: SafeHTML) { text += markup.text }
    }
}

/// A page, or a part of one, being written.
public struct Html: Sendable {
    public private(set) var out = ""

    public init(reserving octets: Int = 16_000) { out.reserveCapacity(octets) }

    public mutating func put(_ markup: Markup) { out += markup.text }
    public mutating func text(_ words: String) { out += PlainFragment.escaped(words) }
    public mutating func put(_ markup: SafeHTML) { out += markup.text }

    public mutating func link(_ url: SiteURL, _ words: String) { put("<a href=\"\(url)\">\(words)</a>") }
}
