import Mail

/// A thread with something new in it, as one interval of its group shows it.
public struct DigestTopic: Sendable {
    /// What is shown: the posts of a thread after one contribution up to another.
    public struct Key: Sendable, Hashable {
        public var topic: ContributionID
        public var after: ContributionID
        public var through: ContributionID

        public init(topic: ContributionID, after: ContributionID, through: ContributionID) {
            self.topic = topic
            self.after = after
            self.through = through
        }
    }

    public struct Post: Sendable {
        public var id: ContributionID
        public var author: PersonID?
        public var authorName: String
        /// Whose words it answers.
        public var parentAuthor: PersonID?
        public var mentions: [String]
        public var opening: String
        public var sentAt: Int64
        /// It says what the thread came to.
        public var isOutcome = false

        public init(
            id: ContributionID, author: PersonID?, authorName: String, parentAuthor: PersonID?, mentions: [String],
            opening: String, sentAt: Int64
        ) {
            self.id = id
            self.author = author
            self.authorName = authorName
            self.parentAuthor = parentAuthor
            self.mentions = mentions
            self.opening = opening
            self.sentAt = sentAt
        }
    }

    public var key: Key
    public var group: GroupID
    public var title: String
    public var posts: [Post]
    /// Words of its title and tags, for finding who could answer.
    public var words: Set<String>
    /// It asks something, and nobody has answered.
    public var isOpenQuestion: Bool
    /// It is an entry of the group's blog.
    public var isEntry = false
    /// A thing of the directory: where it is, and what kind it is.
    public var thing = ""
    /// Something that takes place, announced in this interval and still to come: when and where.
    public var event: Event?

    public struct Event: Sendable, Equatable {
        public var times: EventTimes
        public var place: String

        public init(times: EventTimes, place: String) {
            self.times = times
            self.place = place
        }
    }

    /// Somebody is mentioned or answered.
    let addressesSomebody: Bool

    public init(
        key: Key, group: GroupID, title: String, posts: [Post], words: Set<String>, isOpenQuestion: Bool
    ) {
        self.key = key
        self.group = group
        self.title = title
        self.posts = posts
        self.words = words
        self.isOpenQuestion = isOpenQuestion
        addressesSomebody = posts.contains { $0.parentAuthor != nil || !$0.mentions.isEmpty }
    }
}

/// Whom a digest is for, with what decides how it looks.
public struct DigestReader: Sendable, Hashable {
    public var person: PersonID
    public var handle: String
    public var expertise: Set<String>
    public var muted: Set<ContributionID>
    /// Contributions that reached them at once.
    public var told: Set<ContributionID>
    /// Groups whose blog comes by a wish of its own, among what they follow.
    public var blogsApart: Set<GroupID>

    public init(
        person: PersonID, handle: String, expertise: Set<String> = [], muted: Set<ContributionID> = [],
        told: Set<ContributionID> = [], blogsApart: Set<GroupID> = []
    ) {
        self.blogsApart = blogsApart
        self.person = person
        self.handle = handle
        self.expertise = expertise
        self.muted = muted
        self.told = told
    }
}

/// What one member's digest shows, in order. Pure; nothing in it means: no letter.
public struct DigestPlan: Sendable {
    public enum Heading: Sendable, Hashable {
        /// What needs them: mentions, answers to them, questions they could answer.
        case forYou
        case group(GroupID)
        case following
    }

    public var sections: [(heading: Heading, topics: [DigestTopic])] = []

    public var posts: Int { sections.reduce(0) { $0 + $1.topics.reduce(0) { $0 + $1.posts.count } } }
    public var topics: [DigestTopic] { sections.flatMap(\.topics) }

    /// `groups`: what each interval owed holds, by group in order. `following`: what else they follow.
    public init(
        for reader: DigestReader, groups: [(group: GroupID, topics: [DigestTopic])], following: [DigestTopic]
    ) {
        // Groups do not overlap; what is followed beside them may.
        var shown: Set<ContributionID> = []
        func wanted(_ topic: DigestTopic) -> Bool {
            (reader.muted.isEmpty || !reader.muted.contains(topic.key.topic))
                && topic.posts.contains {
                    $0.author != reader.person && (reader.told.isEmpty || !reader.told.contains($0.id))
                        && (shown.isEmpty || !shown.contains($0.id))
                }
        }
        var forYou: [DigestTopic] = []
        var rest: [(heading: Heading, topics: [DigestTopic])] = []
        for (group, all) in groups {
            let topics = reader.blogsApart.contains(group) ? all.filter { !$0.isEntry } : all
            var mine: [DigestTopic] = []
            for topic in topics where wanted(topic) {
                if DigestPlan.needs(reader, topic) { forYou.append(topic) } else { mine.append(topic) }
            }
            if !following.isEmpty { for topic in topics { shown.formUnion(topic.posts.map(\.id)) } }
            guard !mine.isEmpty else { continue }
            if let known = rest.firstIndex(where: { $0.heading == .group(group) }) {
                rest[known].topics += mine
            } else {
                rest.append((.group(group), mine))
            }
        }
        var others: [DigestTopic] = []
        for topic in following.prefix(100) where wanted(topic) {
            others.append(topic)
            shown.formUnion(topic.posts.map(\.id))
        }
        if !others.isEmpty { rest.append((.following, others)) }
        if !forYou.isEmpty { sections.append((.forYou, forYou)) }
        sections += rest
    }

    private static func needs(_ reader: DigestReader, _ topic: DigestTopic) -> Bool {
        let isAddressed =
            topic.addressesSomebody
            && topic.posts.contains { post in
                post.author != reader.person && !reader.told.contains(post.id)
                    && (post.parentAuthor == reader.person || post.mentions.contains(reader.handle))
            }
        return isAddressed
            || (topic.isOpenQuestion && !reader.expertise.isEmpty
                && topic.posts.allSatisfy { $0.author != reader.person }
                && !topic.words.isDisjoint(with: reader.expertise))
    }
}

/// What a digest is put together from: kept beside its delivery, so that a retry is the same letter.
public struct DigestRecipe: Sendable, Equatable {
    public var keyID: UInt8
    public var subject: String
    public var pieces: [Int64]
    /// It makes up for letters, to somebody who wants no digests.
    public var isMadeUp: Bool
    /// What its reader is called.
    public var name: String

    public init(keyID: UInt8, subject: String, pieces: [Int64], isMadeUp: Bool = false, name: String = "") {
        self.name = name
        self.isMadeUp = isMadeUp
        self.keyID = keyID
        self.subject = subject
        self.pieces = pieces
    }

    /// "1\n3 new posts in Teachers\n7,12,13\nAnna Berg"; "1+" for a made-up one.
    public var encoded: [UInt8] {
        Array(
            "\(keyID)\(isMadeUp ? "+" : "")\n\(subject.replacing("\n", with: " "))\n\(pieces.map(String.init).joined(separator: ","))\n\(name.replacing("\n", with: " "))"
                .utf8)
    }

    public init?(encoded: [UInt8]) {
        let lines = String(decoding: encoded, as: UTF8.self).split(
            separator: "\n", maxSplits: 3, omittingEmptySubsequences: false)
        // The first ones had no name.
        guard lines.count >= 3, let keyID = UInt8(lines[0].prefix { $0 != "+" }) else { return nil }
        self.init(
            keyID: keyID, subject: String(lines[1]), pieces: lines[2].split(separator: ",").compactMap { Int64($0) },
            isMadeUp: lines[0].hasSuffix("+"), name: lines.count > 3 ? String(lines[3]) : "")
    }
}

/// Why a digest is written beside its reader's wish for one.
public enum DigestOccasion: Sendable, Hashable {
    case settings
    /// Their address failed; letters arrive again. When the first came back.
    case catchUp(since: Int64)
    /// A day had more letters than the provider allows.
    case overflow
    /// More came to them post by post than anybody wants at once.
    case busy
}
