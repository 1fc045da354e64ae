import Mail

/// The content of a mail that may become a contribution.
public struct Post: Sendable, Equatable {
    public var subject: String
    /// The new words, scrubbed of tokens and of others' addresses.
    public var text: String
    /// Quotes and signature, scrubbed: the archive can unfold them.
    public var rest: String
    /// `text` for the archive's pages, of `PlainFragment.version`.
    public var fragment: String
    /// What the words look like, where that is more than their text; pictures in it name their file by its place here.
    public var document: Document?
    public var attachments: [Part]
    public var messageID: MessageID?
    /// What it answers, nearest first.
    public var answers: [MessageID]
    /// What Outlook knows its conversation by.
    public var conversation: Conversation?
    /// The author's Date, seconds since 1970.
    public var sentAt: Int64?
    /// Keys of the other addresses in To and Cc: they have it already.
    public var alsoTo: [String]
    /// Read with the mail, so that deciding does not wait for it.
    public var mentions: Mentions
    public var likeness: Likeness
    /// Its few words may be a wish to the machine (`WishReading`); read with the mail, too.
    public private(set) var mayHoldWish = false
    /// A page of ours that came back in it, changed or not.
    public private(set) var returned: ReturnedPage?
    /// With its subject, for a post that begins a thread.
    public var topicLikeness: Likeness

    public init(
        subject: String, text: String, rest: String = "", attachments: [Part] = [], messageID: MessageID? = nil,
        answers: [MessageID] = [], sentAt: Int64? = nil, alsoTo: [String] = []
    ) {
        self.alsoTo = alsoTo
        mentions = Mentions(in: text)
        (likeness, topicLikeness) = Likeness.both(of: text, subject: subject)
        self.subject = subject
        self.text = text
        self.rest = rest
        fragment = PlainFragment.html(text)
        self.attachments = attachments
        self.messageID = messageID
        self.answers = answers
        self.sentAt = sentAt
    }

    /// Reads the new words of a message.
    public init(_ message: Message, limits: ReadingLimits, ours: OurAddresses) {
        let body = message.body(limits: limits)
        // Links are scrubbed before anything is cut, since one may be folded across the seam; addresses afterwards,
        // since attributions are known by them.
        let context = ReplyContext(of: message, mark: TokenScrub.mark, isOurs: { ours.name(of: $0) != nil })
        let (words, form) = message.newContent(
            limits: limits, context: context, cleaned: Post.withoutLinksOfOthers, link: Post.link)
        var files = body.attachments.filter { !Post.isSignature($0) }
        var document: Document?
        if let form { (document, files) = Post.placed(form.kept, of: form.whole, among: files) }
        self.init(
            message,
            text: Scrub.words(Post.withoutHiddenLinks(Post.namingPictures(words.text, files), ours), ours: ours),
            // What was quoted may be a letter of ours.
            rest: Scrub.clean(HiddenLinks.removed(from: words.rest) { _ in true }, ours: ours), attachments: files,
            ours: ours)
        self.document = document.flatMap { Post.scrubbed($0, ours: ours) }
        mayHoldWish = WishReading.mayHold(self)
        // Most mails have none, and are looked through once.
        guard ReturnedPage.mayStand(in: body.text) else { return }
        returned = ReturnedPage(in: Post.withoutLinksOfOthers(body.text), context: context)?.scrubbed(ours: ours)
    }

    /// Of those that lead to us nobody can say whose they are.
    static func withoutHiddenLinks(_ text: String, _ ours: OurAddresses) -> String {
        HiddenLinks.removed(from: text) { domain in domain.map { isNear($0, ours.domain) } ?? false }
    }

    /// One of the two is in the other: the archive is often beside the mail's domain, or below it.
    private static func isNear(_ a: String, _ b: String) -> Bool {
        let b = ASCII.lowered(b)
        func parent(_ name: String) -> Substring { name.split(separator: ".", maxSplits: 1).last ?? "" }
        return a == b || a.hasSuffix("." + b) || b.hasSuffix("." + a)
            || (parent(a) == parent(b) && parent(a).contains("."))
    }

    /// Links are read back from their wrappers first: a token may stand in one.
    private static func withoutLinksOfOthers(_ text: String) -> String {
        TokenScrub.clean(WrappedLinks.unwrapped(text))
    }

    /// A message of which the words are known.
    init(_ message: Message, text: String, rest: String, attachments: [Part], ours: OurAddresses) {
        self.init(
            subject: Scrub.words(message.subject, ours: ours), text: text, rest: rest,
            attachments: attachments.filter { !Post.isSignature($0) }.map { Scrub.clean($0, ours: ours) },
            messageID: message.messageID, answers: message.answered, sentAt: message.date,
            alsoTo: (message.to + message.cc).prefix(100).filter { ours.name(of: $0.address) == nil }.map(\.key))
        conversation = message.conversation
    }

    /// The same mail with other words: a part of it that stands for itself.
    func saying(_ words: String) -> Post {
        var post = self
        post.text = words
        post.rest = ""
        post.fragment = PlainFragment.html(words)
        post.document = nil
        post.mentions = Mentions(in: words)
        (post.likeness, post.topicLikeness) = Likeness.both(of: words, subject: subject)
        return post
    }

    /// "Recall: Class list" is about "Class list".
    public var recalledTitle: String? {
        subject.firstIndex(of: ":").map { ASCII.trimmed(subject[subject.index(after: $0)...]) }
    }

    /// What its author says beside a page that came back in it.
    public var besidePage: String { returned?.words ?? text }

    /// It may be a change to a page, where it answers one.
    var mayChangePage: Bool {
        returned != nil || SmallEdit.mayBe(text) || attachments.contains { PageState.isFile($0) }
    }

    public var isEmpty: Bool { text.isEmpty && attachments.isEmpty }
}
