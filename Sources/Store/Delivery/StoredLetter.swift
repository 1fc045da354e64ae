import Guild

/// A letter as the outbox keeps it: one name, and what belongs to it, as the rooms write it.
///
/// Form 1 is what every version so far has written; the first ones without its number. What changes a room's keys one day
/// gets form 2, and reads form 1 as before.
extension Letter {
    private static let form: Int64 = 1

    /// Nil: this version cannot read it.
    init?(stored text: String) {
        guard var all = StoredValue(json: text)?.fields else { return nil }
        if let form = all.removeValue(forKey: "form"), form != .number(Letter.form) { return nil }
        guard let (name, fields) = StoredValue.fields(all).named, let letter = Letter(name, fields) else { return nil }
        self = letter
    }

    private init?(_ name: String, _ fields: StoredValue.Fields) {
        if name == "digest" {
            self = .digest
        } else if name == "signIn", let request = fields["_0"]?.number {
            self = .signIn(request)
        } else if let letter = ForumLetter(name, fields) {
            self = .forum(letter)
        } else if let letter = EventLetter(name, fields) {
            self = .events(letter)
        } else if name == "blog", let (name, fields) = fields["_0"]?.named, let letter = BlogLetter(name, fields) {
            self = .blog(letter)
        } else if name == "wiki", let (name, fields) = fields["_0"]?.named, let letter = WikiLetter(name, fields) {
            self = .wiki(letter)
        } else if name == "resources", let (name, fields) = fields["_0"]?.named,
            let letter = ResourceLetter(name, fields)
        {
            self = .resources(letter)
        } else if name == "polls", let (name, fields) = fields["_0"]?.named, let letter = PollLetter(name, fields) {
            self = .polls(letter)
        } else if name == "chat", let (name, fields) = fields["_0"]?.named, let letter = ChatLetter(name, fields) {
            self = .chat(letter)
        } else if name == "prompts", let (name, fields) = fields["_0"]?.named, let letter = PromptLetter(name, fields) {
            self = .prompts(letter)
        } else if name == "messages", let (name, fields) = fields["_0"]?.named, let letter = MessageLetter(name, fields)
        {
            self = .messages(letter)
        } else if name == "health", let (name, fields) = fields["_0"]?.named, let letter = HealthLetter(name, fields) {
            self = .health(letter)
        } else if name == "experts", let (name, fields) = fields["_0"]?.named, let letter = ExpertLetter(name, fields) {
            self = .experts(letter)
        } else if let letter = MembershipLetter(name, fields) {
            self = .membership(letter)
        } else if let letter = RequestLetter(name, fields) {
            self = .requests(letter)
        } else if let letter = QuestionLetter(name, fields) {
            self = .questions(letter)
        } else if let letter = InquiryLetter(name, fields) {
            self = .inquiries(letter)
        } else if let letter = DocketLetter(name, fields) {
            self = .docket(letter)
        } else if let letter = DeliveryLetter(name, fields) {
            self = .delivery(letter)
        } else if let letter = StreetLetter(name, fields) {
            self = .street(letter)
        } else {
            return nil
        }
    }

    var stored: String {
        get throws {
            let value: StoredValue =
                switch self {
                case .digest: .named("digest")
                case .signIn(let request): .named("signIn", ["_0": .number(request)])
                case .forum(let letter): letter.stored
                case .events(let letter): letter.stored
                case .blog(let letter): .named("blog", ["_0": letter.stored])
                case .wiki(let letter): .named("wiki", ["_0": letter.stored])
                case .resources(let letter): .named("resources", ["_0": letter.stored])
                case .polls(let letter): .named("polls", ["_0": letter.stored])
                case .chat(let letter): .named("chat", ["_0": letter.stored])
                case .prompts(let letter): .named("prompts", ["_0": letter.stored])
                case .experts(let letter): .named("experts", ["_0": letter.stored])
                case .membership(let letter): letter.stored
                case .requests(let letter): letter.stored
                case .questions(let letter): letter.stored
                case .inquiries(let letter): letter.stored
                case .messages(let letter): .named("messages", ["_0": letter.stored])
                case .docket(let letter): letter.stored
                case .health(let letter): .named("health", ["_0": letter.stored])
                case .delivery(let letter): letter.stored
                case .street(let letter): letter.stored
                }
            return try StoredValue.fields((value.fields ?? [:]).merging(["form": .number(Letter.form)]) { $1 }).json
        }
    }
}
