/// Requests about pages.
public enum WikiCommand: Sendable, Equatable {
    case page(PageName)
    case pages(String)
    case history(PageName)
    case diff(PageName, Int, Int)
    /// Others' changes wait, or wait no more.
    case protect(PageName, Bool)

    /// The page that it names.
    var pageName: PageName? {
        switch self {
        case .page(let name), .history(let name), .diff(let name, _, _), .protect(let name, _): name
        case .pages: nil
        }
    }

    /// The group it names.
    var group: String? { if case .pages(let name) = self { name } else { pageName?.group } }
}

/// "Rubrics", or "teachers/Rubrics" where two groups have one.
public struct PageName: Sendable, Hashable {
    public var group: String?
    public var key: String
    /// As it was written.
    public var title: String

    public init?(_ written: String) {
        let parts = written.split(separator: "/", maxSplits: 1).map(String.init)
        guard let last = parts.last, let title = PageTitle.clean(last) else { return nil }
        self.title = title
        key = PageTitle.key(title)
        group = parts.count == 2 ? parts[0].lowercased() : nil
    }
}

/// What such a request came to.
public enum WikiSaid: Sendable, Equatable {
    /// The page comes by itself.
    case sent(title: String)
    case pages(GroupID)
    case history(ContributionID)
    case diff(ContributionID, Int, Int)
    case protected(title: String, Bool)
    case noPage(String)
    /// Several groups have one: their names.
    case whichPage(String, groups: [String])
    case unchanged(title: String)
    /// Others have written in it: nobody deletes it alone.
    case shared(title: String)
    /// A page is changed by answering its letter, which comes.
    case answerIt(title: String)
    case problem(SmallEdit.Problem, title: String)
}

extension Deciding {
    func carryOut(_ command: WikiCommand, by person: Person) -> Way {
        switch command {
        case .pages(let name):
            guard let group = situation.desk.group(name) else { return noGroup(name) }
            return Way(said: .wiki(.pages(group.id)))
        case .page(let name):
            return found(name) { page in
                Way(said: .wiki(.sent(title: page.title)), effects: [.write(person.id, .wiki(.page(page.id)))])
            }
        case .history(let name): return found(name) { Way(said: .wiki(.history($0.id))) }
        case .protect(let name, let isProtected):
            return found(name) { page in
                guard let place = situation.desk.places.first(where: { $0.group.name == page.group }),
                    place.membership.roles.contains(.facilitator)
                else {
                    return situation.desk.group(page.group).map { trouble(.notFacilitator($0.id)) }
                        ?? Way(said: .wiki(.noPage(name.title)))
                }
                return Way(
                    said: .wiki(.protected(title: page.title, isProtected)),
                    effects: [.wiki(.protect(page.id, isProtected))])
            }
        case .diff(let name, let from, let to): return found(name) { Way(said: .wiki(.diff($0.id, from, to))) }
        }
    }

    /// What its maker asks about a page as if it were a post.
    func page(_ command: ForumCommand, _ post: Desk.Post) -> Way? {
        switch command {
        case .edit: Way(said: .wiki(.answerIt(title: post.place.title)))
        case .delete, .cancel: post.isShared ? Way(said: .wiki(.shared(title: post.place.title))) : nil
        case .topic, .get, .thread: nil
        }
    }

    func found(_ name: PageName, _ way: (PageCard) -> Way) -> Way {
        let pages = situation.desk.pages[name] ?? []
        if pages.count == 1 { return way(pages[0]) }
        return pages.isEmpty
            ? Way(said: .wiki(.noPage(name.title)))
            : Way(said: .wiki(.whichPage(name.title, groups: pages.map(\.group))))
    }
}
