extension Document {
    /// The sources of pictures below "Kind regards," that programs and firms put there: no words of the author's.
    public var logos: Set<String> {
        var below: [[Inline]]?
        for block in blocks {
            guard case .paragraph(let content) = block else {
                below = nil  // a list or a table below it: it was no end
                continue
            }
            for line in content.split(separator: .lineBreak, omittingEmptySubsequences: false) {
                let words = Document.plain(Array(line))
                if Closings.isOne(Array(words.utf8)[...]) { below = [] } else { below?.append(Array(line)) }
            }
        }
        guard let below, below.count <= 16 else { return [] }
        let pictures = below.flatMap { Document(blocks: [.paragraph($0)]).pictures }
        return Set(pictures.filter(Document.isLogo).map(\.source))
    }

    /// "image001.png", as Outlook numbers what it shows; or it is called a logo.
    private static func isLogo(_ picture: Picture) -> Bool {
        guard !picture.source.isEmpty else { return false }
        let name = Phrases.lowered(Array(picture.source.utf8)[...].prefix { $0 != UInt8(ascii: "@") })
        let isNumbered =
            name.starts(with: "image".utf8) && name.dropFirst(5).prefix(3).count(where: ASCII.isDigit) == 3
            && name.dropFirst(8).first == UInt8(ascii: ".")
        return isNumbered || logoNames.occur(in: Phrases.lowered(Array(picture.alternative.utf8)[...]))
            || logoNames.occur(in: name)
    }

    private static let logoNames = Phrases([
        "logo", "facebook", "linkedin", "twitter", "instagram", "youtube", "xing", "mastodon", "whatsapp", "signature",
        "banner", "icon",
    ])
}
