import Mail

/// One thing that holds in a group, as those who look after it set it by mail.
public enum GroupPolicy: Sendable, Equatable {
    case joining(JoinPolicy)
    case posting(PostingPolicy)
    case strangers(StrangerPolicy)
    case newcomers(NewcomerPolicy)
    case events(AnnouncePolicy)
    case blog(BlogPolicy)
    case visibility(Visibility)
    case title(String)
    case purpose(String)
    /// What its members gain.
    case gain(String)
    /// Months in which nobody is expected to write; nil: none.
    case quiet(QuietMonths?)
    /// Days of silence after which those who look after it hear of it; nil: as everywhere.
    case silence(Int?)

    /// The words behind `set GROUP`, each with what it may be.
    public static let words: [(word: String, values: String)] = [
        ("joining", "open, approval or invitation"), ("posting", "members, anyone or facilitators"),
        ("strangers", "refuse, hold or invite"), ("newcomers", "free or held"), ("events", "preview or atOnce"),
        ("blog", "facilitators, editors or members"), ("visibility", "public or private"), ("title", "a few words"),
        ("purpose", "what the group is for"), ("gain", "what its members gain"),
        ("quiet", "June–August, or off"), ("silence", "14 to 730 days, or default"),
    ]

    /// Nil: no such word, or not one of its values.
    init?(_ word: String, _ value: String) {
        let value = ASCII.trimmed(value.drop { " =:".contains($0) })
        let bare = value.lowercased()
        let policy: GroupPolicy? =
            switch word {
            case "joining": JoinPolicy(rawValue: bare).map { .joining($0) }
            case "posting": PostingPolicy(rawValue: bare).map { .posting($0) }
            case "strangers": StrangerPolicy(rawValue: bare).map { .strangers($0) }
            case "newcomers": NewcomerPolicy(rawValue: bare).map { .newcomers($0) }
            case "events":
                AnnouncePolicy.allCases.first { $0.rawValue.lowercased() == bare.filter { $0 != " " } }.map {
                    .events($0)
                }
            case "blog": BlogPolicy(rawValue: bare).map { .blog($0) }
            case "visibility": Visibility(rawValue: bare).map { .visibility($0) }
            case "title": GroupPolicy.words(value, most: 60).map { .title($0) }
            case "purpose": GroupPolicy.words(value, most: 300).map { .purpose($0) }
            case "gain", "gains": GroupPolicy.words(value, most: 300).map { .gain($0) }
            case "quiet": bare == "off" || bare == "none" ? .quiet(nil) : QuietMonths(value).map { .quiet($0) }
            case "silence": bare == "default" ? .silence(nil) : GroupPolicy.days(bare).map { .silence($0) }
            default: nil
            }
        guard let policy else { return nil }
        self = policy
    }

    /// "90", "90 days".
    private static func days(_ text: String) -> Int? {
        let words = text.split(separator: " ")
        guard let number = words.first.flatMap({ Int($0) }), (14...730).contains(number),
            words.count == 1 || words.count == 2 && words[1] == "days"
        else { return nil }
        return number
    }

    private static func words(_ text: String, most: Int) -> String? {
        let clean = MailAddress.cleanName(String(text.prefix(most)))
        return clean.isEmpty ? nil : clean
    }

    /// "joining: approval", for the answer and the log.
    public var said: String {
        switch self {
        case .joining(let policy): "joining: \(policy.rawValue)"
        case .posting(let policy): "posting: \(policy.rawValue)"
        case .strangers(let policy): "strangers: \(policy.rawValue)"
        case .newcomers(let policy): "newcomers: \(policy.rawValue)"
        case .events(let policy): "events: \(policy.rawValue)"
        case .blog(let policy): "blog: \(policy.rawValue)"
        case .visibility(let visibility): "visibility: \(visibility.rawValue)"
        case .title(let words): "title: \(words)"
        case .purpose(let words): "purpose: \(words)"
        case .gain(let words): "gain: \(words)"
        case .quiet(let months): "quiet: \(months?.words ?? "off")"
        case .silence(let days): "silence: \(days.map { "\($0) days" } ?? "default")"
        }
    }

    func isIn(_ group: Group) -> Bool {
        switch self {
        case .joining(let policy): group.joining == policy
        case .posting(let policy): group.posting == policy
        case .strangers(let policy): group.strangers == policy
        case .newcomers(let policy): group.newcomers == policy
        case .events(let policy): group.announcing == policy
        case .blog(let policy): group.blogging == policy
        case .visibility(let visibility): group.visibility == visibility
        case .title(let words): group.title == words
        case .purpose(let words): group.purpose == words
        case .gain(let words): group.gain == words
        case .quiet(let months): group.quiet == months
        case .silence(let days): group.silentAfter == days
        }
    }

    /// The group as it is with it.
    public func applied(to group: Group) -> Group {
        var group = group
        switch self {
        case .joining(let policy): group.joining = policy
        case .posting(let policy): group.posting = policy
        case .strangers(let policy): group.strangers = policy
        case .newcomers(let policy): group.newcomers = policy
        case .events(let policy): group.announcing = policy
        case .blog(let policy): group.blogging = policy
        case .visibility(let visibility): group.visibility = visibility
        case .title(let words): group.title = words
        case .purpose(let words): group.purpose = words
        case .gain(let words): group.gain = words
        case .quiet(let months): group.quiet = months
        case .silence(let days): group.silentAfter = days
        }
        return group
    }
}

/// Months of a year in which a group rests: from one through another, also over the turn of the year.
public struct QuietMonths: Sendable, Equatable {
    public var first: Int
    public var last: Int

    public init?(first: Int, last: Int) {
        guard (1...12).contains(first), (1...12).contains(last) else { return nil }
        self.first = first
        self.last = last
    }

    /// "June–August", "July", "December to January", in any language whose months are known.
    init?(_ text: String) {
        let names = text.lowercased().split { !$0.isLetter }.map(String.init)
        let months = names.compactMap { WhenWords.month($0) }
        guard let first = months.first, months.count <= 2, names.count <= 4 else { return nil }
        self.init(first: first, last: months.last ?? first)
    }

    func contains(_ month: Int) -> Bool {
        first <= last ? (first...last).contains(month) : month >= first || month <= last
    }

    public var words: String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ]
        return first == last ? names[first - 1] : "\(names[first - 1])–\(names[last - 1])"
    }

    /// Whole days between two times that are in none of its months; no more than a few years are looked at.
    func daysOutside(from: Int64, to: Int64) -> Int {
        let begin = max(from, to - 3 * 366 * 86_400)
        guard begin < to else { return 0 }
        return stride(from: begin, to: to - 86_399, by: 86_400).count {
            !contains(CalendarDay(daysSince1970: Int($0 / 86_400)).month)
        }
    }
}
