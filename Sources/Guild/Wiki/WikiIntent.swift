import Mail

/// What a mail about a group's pages wants.
public enum WikiIntent: Sendable, Equatable {
    /// To the wiki's address: a new page.
    case write(group: String, Post)
    /// To the reply address of what may be a page, with what may be an edit.
    case answer(TokenClaim, Post)
    /// By the page's own form, of somebody who is signed in.
    case form(PageForm)

    public var post: Post {
        switch self {
        case .write(_, let post), .answer(_, let post): post
        case .form(let form): form.post
        }
    }

    var name: String {
        switch self {
        case .write: "write a page for a group's wiki"
        case .answer: "answer a page, or change it"
        case .form: "change a page in its form"
        }
    }
}

/// What a page's form sends: all of the page, as it shall be.
public struct PageForm: Sendable, Equatable {
    public var page: ContributionID
    /// The revision that was changed.
    public var base: Int
    public var summary: String
    /// All of it, read once.
    public var post: Post
    public var text: String { post.text }

    public init(page: ContributionID, base: Int, text: String, summary: String) {
        self.page = page
        self.base = base
        self.summary = summary
        post = Post(subject: "", text: text)
    }
}

/// What shall be done about a page.
public enum WikiEffect: Sendable {
    case make(NewContribution)
    case save(PageEdit)
    case protect(ContributionID, Bool)
    /// They have heard of the page as far as this revision.
    case noteTold(ContributionID, Int, PersonID)
}

/// A new revision of a page.
public struct PageEdit: Sendable, Equatable {
    public var page: ContributionID
    /// Nil: the title stays.
    public var title: String?
    public var text: String
    public var summary: String
    public var author: PersonID?
    public var authorName: String
    /// The revision that was changed.
    public var base: Int
    public var grade: PageMerge.Grade

    public init(
        page: ContributionID, title: String?, text: String, summary: String, author: PersonID?, authorName: String,
        base: Int, grade: PageMerge.Grade
    ) {
        self.page = page
        self.title = title
        self.text = text
        self.summary = summary
        self.author = author
        self.authorName = authorName
        self.base = base
        self.grade = grade
    }
}

/// A letter about a page.
public enum WikiLetter: Sendable, Equatable {
    /// The page itself: whoever answers it with changes has changed it.
    case page(ContributionID)
    /// To whoever changed it: what was saved.
    case saved(ContributionID, number: Int, PageMerge.Grade)
    /// To whoever wrote the revision before: somebody changed the same sentence.
    case joined(ContributionID, number: Int)
    /// To whoever follows it: what changed since the revision they know.
    case changed(ContributionID, from: Int, to: Int)

    var kind: String {
        switch self {
        case .page: "page"
        case .saved: "page-saved"
        case .joined: "page-joined"
        case .changed: "page-changed"
        }
    }

    public var page: ContributionID {
        switch self {
        case .page(let page), .saved(let page, _, _), .joined(let page, _), .changed(let page, _, _): page
        }
    }
}
