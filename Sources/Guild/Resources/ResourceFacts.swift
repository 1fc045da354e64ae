import Mail

/// A thing of a group's directory, as deciding, letters and pages know it.
public struct Resource: Sendable, Equatable {
    public var id: ContributionID
    public var group: GroupID
    public var groupName: String
    public var title: String
    public var text: String
    public var giver: PersonID?
    public var giverName: String
    public var givenAt: Int64
    /// Its newest version: a link, or a file.
    public var number: Int
    public var link: String?
    public var file: ResourceFile?
    public var details: ResourceDetails
    public var tags: [String]
    public var vetting: Vetting?
    /// Its link leads nowhere any more, people say.
    public var isGone: Bool
    /// What readers think of it.
    public var reactions: [ReactionCount]
    public var comments: Int

    public init(
        id: ContributionID, group: GroupID, groupName: String, title: String, text: String, giver: PersonID?,
        giverName: String, givenAt: Int64, number: Int, link: String?, file: ResourceFile?, details: ResourceDetails,
        tags: [String], vetting: Vetting?, isGone: Bool, reactions: [ReactionCount], comments: Int
    ) {
        self.id = id
        self.group = group
        self.groupName = groupName
        self.title = title
        self.text = text
        self.giver = giver
        self.giverName = giverName
        self.givenAt = givenAt
        self.number = number
        self.link = link
        self.file = file
        self.details = details
        self.tags = tags
        self.vetting = vetting
        self.isGone = isGone
        self.reactions = reactions
        self.comments = comments
    }

    /// An expert or a facilitator has looked at a version of it.
    public struct Vetting: Sendable, Equatable {
        public var by: PersonID?
        public var name: String
        public var at: Int64
        /// The version that was looked at.
        public var number: Int
        public var words: String

        public init(by: PersonID?, name: String, at: Int64, number: Int, words: String) {
            self.by = by
            self.name = name
            self.at = at
            self.number = number
            self.words = words
        }
    }

    /// The first of its words, for lists, where its link stands by itself.
    public var opening: String {
        Excerpt.opening(link.map { text.replacing("<\($0)>", with: "").replacing($0, with: "") } ?? text)
    }

    /// As it is now.
    public var isVetted: Bool { vetting?.number == number && !isGone }
}

/// A file of the directory, without its octets.
public struct ResourceFile: Sendable, Equatable {
    public var position: Int
    public var name: String
    public var type: String
    public var size: Int

    public init(position: Int, name: String, type: String, size: Int) {
        self.position = position
        self.name = name
        self.type = type
        self.size = size
    }
}

/// One version, the newest with what there is now.
public struct ResourceVersion: Sendable, Equatable {
    public var number: Int
    public var link: String?
    public var file: ResourceFile?
    /// Nil: nobody that is known any more.
    public var by: String?
    public var at: Int64

    public init(number: Int, link: String?, file: ResourceFile?, by: String?, at: Int64) {
        self.number = number
        self.link = link
        self.file = file
        self.by = by
        self.at = at
    }
}

/// What deciding about the directory needs to know.
public struct ResourceKnowledge: Sendable {
    /// Of what it gives, what is there, by key; nil: it was taken out of sight.
    public var known: [String: ContributionID?] = [:]
    /// What the mail answers, if that is a thing of the directory.
    public var answered: Resource?
    /// Others who have said that its link is dead.
    public var saidGone = 0
    /// Since it was sent to whoever answers there is another version.
    public var isNewer = false

    public init() {}
}

/// What letters about the directory say.
public struct ResourceFacts: Sendable {
    public var resource: Resource?
    /// Its newest version's octets, where they travel.
    public var bytes: [UInt8] = []
    public var added: [Resource] = []
    public var known: [Resource] = []
    /// What was said beside each of those.
    public var words: [String] = []
    /// Who said that the link is dead.
    public var names: [String] = []
    /// What its reader may say of it.
    public var mayRate = false
    public var mayChange = false
    public var mayVet = false

    public init() {}
}
