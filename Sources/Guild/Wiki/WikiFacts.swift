import Mail

/// A page as deciding, letters and pages of the archive know it.
public struct PageState: Sendable, Equatable {
    public var id: ContributionID
    public var group: GroupID
    public var title: String
    public var number: Int
    public var text: String
    /// Facilitators look at others' changes first.
    public var isProtected: Bool

    public init(
        id: ContributionID, group: GroupID, title: String, number: Int, text: String, isProtected: Bool = false
    ) {
        self.isProtected = isProtected
        self.id = id
        self.group = group
        self.title = title
        self.number = number
        self.text = text
    }
}

/// One revision, without its text.
public struct PageRevision: Sendable, Equatable {
    public var number: Int
    public var author: PersonID?
    public var authorName: String
    public var at: Int64
    public var summary: String
    /// The revision that its author changed; they may have missed some.
    public var base: Int

    public init(number: Int, author: PersonID?, authorName: String, at: Int64, summary: String, base: Int) {
        self.number = number
        self.author = author
        self.authorName = authorName
        self.at = at
        self.summary = summary
        self.base = base
    }
}

/// What deciding about a page needs to know.
public struct WikiKnowledge: Sendable {
    /// The page that the mail answers.
    public var page: PageState?
    /// The text of revisions that it names.
    public var texts: [Int: String] = [:]
    /// The page of the group that has the title of the mail.
    public var existing: PageState?

    public init() {}
}

/// What letters about pages say.
public struct WikiFacts: Sendable {
    public var page: PageState?
    public var revision: PageRevision?
    /// The text of the revision, and of the one before.
    public var text = ""
    public var before = ""
    /// Each of the changes that a letter tells of, the oldest first.
    public var revisions: [PageRevision] = []
    /// What a question about an edit is about, as it was decided.
    public var existing: PageState?
    public var texts: [Int: String] = [:]
    /// What stands below it.
    public var files: [PostFile] = []

    public init() {}
}

/// A page in a list, and what a request about a page shows.
public struct PageCard: Sendable, Equatable {
    public var id: ContributionID
    public var group: String
    public var title: String
    public var number: Int
    public var editor: String
    public var changedAt: Int64

    public init(
        id: ContributionID, group: String, title: String, number: Int, editor: String, changedAt: Int64
    ) {
        self.id = id
        self.group = group
        self.title = title
        self.number = number
        self.editor = editor
        self.changedAt = changedAt
    }
}

/// How a page is called where titles are compared: "Rubrics for Maths" and "rubrics  for maths" are one.
public enum PageTitle {
    public static let longest = 120

    public static func key(_ title: String) -> String {
        title.lowercased().split { $0.isWhitespace || $0 == "_" }.joined(separator: " ")
    }

    /// As it is shown. Nil: nothing of it can be a title.
    public static func clean(_ title: String) -> String? {
        var scalars = String.UnicodeScalarView()
        for scalar in title.unicodeScalars where scalar.value >= 0x20 && scalar.value != 0x7F {
            // What addresses and links to pages are made of.
            scalars.append("[]|/_".unicodeScalars.contains(scalar) ? " " : scalar)
        }
        let clean = String(String(scalars).split(whereSeparator: \.isWhitespace).joined(separator: " ").prefix(longest))
        return clean.contains { $0.isLetter || $0.isNumber } ? clean : nil
    }
}
