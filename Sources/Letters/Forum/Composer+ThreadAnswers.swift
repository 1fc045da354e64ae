import Guild

/// What came of pinning, locking, splitting, merging and moving.
extension Composer {
    func answer(_ said: ThreadSaid, _ asked: Asked) -> Answer {
        let post = asked.facts.posts.first
        let title = post.map { "\"\($0.title)\"" } ?? "that thread"
        let group = post?.group.title ?? "the group"
        let rows = post.map { [AnswerRow(lead: $0.title, url: site(.permalink($0.id)))] } ?? []
        switch said {
        case .pinned(let id, true):
            return Answer(
                words: "\(title) stands first in \(group) now. To take it down again, send us: unpin \(id)", rows: rows)
        case .pinned(_, false): return Answer(words: "\(title) stands in \(group) like any other thread now.")
        case .locked(let id, true):
            return Answer(
                words:
                    "\(title) takes replies from the facilitators of \(group) alone. Whoever replies hears so and gets their words back. To open it again, send us: unlock \(id)",
                rows: rows)
        case .locked(_, false): return Answer(words: "\(title) takes replies again.", rows: rows)
        case .isSo: return Answer(words: "\(title) was like that already. Nothing was changed.", rows: rows)
        case .tooManyPinned:
            return Answer(
                words:
                    "Five threads stand first in \(group) already, so nothing was changed. First take one down: unpin 123"
            )
        case .split(let id):
            return Answer(
                words:
                    "Done: a thread of its own, with what answers it. To put it back, send us \"merge \(id) into\" and the number of the thread that it came from.",
                rows: rows)
        case .begins:
            return Answer(
                words:
                    "\(title) begins its thread, so there is nothing to split. Please name the reply that the new thread shall begin with: its number stands at the end of its link."
            )
        case .merged: return Answer(words: "Done: it is part of this thread now.", rows: rows)
        case .notPlain:
            return Answer(
                words:
                    "\(title) is no plain thread but a page, an event, an entry of the blog, a thing of the directory or a poll. It stays as it is."
            )
        case .twoGroups(let id):
            return Answer(
                words:
                    "They are in two groups, so nothing was changed. First move it: move \(id) to GROUP")
        case .moved(let id):
            return Answer(
                words:
                    "\(title) is in \(group) now. Its links and addresses lead there. To move it on, send us: move \(id) to GROUP",
                rows: rows)
        case .showsMore:
            return Answer(
                words:
                    "More people could read \(title) there than when it was written, so nothing was changed. Its authors can write it there themselves."
            )
        case .oneAtATime:
            return Answer(
                words:
                    "A line above has changed threads, so this one was not carried out. Please send it in a mail of its own."
            )
        case .isThere: return Answer(words: "What \(title) says was written there, too. Nothing was changed.")
        case .notWriter:
            return Answer(
                words:
                    "In \(asked.group) you do not write, so nothing was moved there. Please ask those who look after it."
            )
        case .yours(_, let change, let name):
            let what =
                switch change {
                case .split: "has made a thread of its own of your post and what answers it: \(title) in \(group)."
                case .merged: "has made your thread part of another: \(title) in \(group)."
                case .moved: "has moved your thread \(title) to \(group)."
                }
            return Answer(
                words: "\(name) \(what) Nothing in it was changed, and its links still lead to it.", rows: rows)
        }
    }
}
