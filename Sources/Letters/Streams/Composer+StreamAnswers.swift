import Guild

/// What happened, what somebody keeps, who named them: lists, each with where it stands.
extension Composer {
    func answer(_ said: StreamSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        let title = facts.posts.first.map { "\"\($0.title)\"" } ?? "that post"
        switch said {
        case .stream(let scope, let since):
            let place =
                switch scope {
                case .community: asked.letter.requests.isMember ? "in your groups" : "here"
                case .group: "in \(asked.group)"
                case .person(let handle): "by @\(handle)"
                case .tag(let tag): "about #\(tag)"
                case .kept: "in what you keep"
                }
            guard !facts.stream.isEmpty else {
                return Answer(words: since == nil ? "Nothing yet \(place)." : "Nothing new \(place).")
            }
            let lead =
                if case .person(let handle) = scope { "What @\(handle) did, the newest first:" } else {
                    "What happened \(place), the newest first:"
                }
            return Answer(
                words: lead + (since == nil ? "" : " To have it no more, send us: set stream none"),
                rows: facts.stream.map(row))
        case .keeps(let id):
            return Answer(
                words:
                    "You keep \(title) now. Nobody sees that you do. What happens to it stands in your digests, if you get them; to see it now, send us: stream favourites. All that you keep: favourites. To keep it no more: unfavourite \(id)"
            )
        case .letsGo: return Answer(words: "You keep \(title) no more.")
        case .kept:
            return Answer(
                words: facts.posts.isEmpty
                    ? "You keep nothing yet. Answer any post with the one word favourite, and it is here."
                    : "What you keep:",
                rows: facts.posts.map(row))
        case .mentions:
            return Answer(
                words: facts.posts.isEmpty ? "Nobody has named you yet." : "Where you were named, the newest first:",
                rows: facts.posts.map(row))
        case .followers:
            return Answer(
                words: facts.people.isEmpty ? "Nobody follows you." : "Who follows what you write:",
                rows: facts.people.map { AnswerRow(lead: "\($0.name) (@\($0.handle))") })
        }
    }

    private func row(_ line: StreamLine) -> AnswerRow {
        AnswerRow(lead: line.title, url: site(.permalink(line.id)), lines: ["\(line.groupTitle): \(line.words)"])
    }

    private func row(_ post: PostFacts) -> AnswerRow {
        AnswerRow(
            lead: post.title, url: site(.permalink(post.id)),
            lines: ["\(post.author) in \(post.group.title), \(MailDate.date(post.sentAt))"])
    }

    /// What happened to what its reader keeps.
    public func digestKept(_ lines: [StreamLine], _ moment: Moment) -> Piece {
        var values = common(nil)
        values["lines"] = lines.map { line in
            var one = Values()
            one["title"] = Wrapping.withoutMarks(line.title)
            one["url"] = site(.permalink(line.id))
            one["what"] = Wrapping.withoutMarks(line.words)
            return one
        }
        return piece("digest-kept", values, moment)
    }
}
