import Guild
import Mail

/// The parts of digests. Each is rendered once for all who get it; `DigestSplice` puts them together.
extension Composer {
    /// A part's text and HTML, with holes for what differs: tokens, and the item's number.
    public struct Piece: Sendable {
        public var text: LetterForm
        public var html: LetterForm
    }

    public func digestHead(_ moment: Moment, on day: CalendarDay, _ occasion: DigestOccasion) -> Piece {
        var values = common(nil)
        if case .catchUp(let since) = occasion { values["missedSince"] = MailDate.date(since) }
        values["isOverflow"] = occasion == .overflow
        values["isBusy"] = occasion == .busy
        let names = CivilDate.weekdays[CivilDate(Int64(day.daysSince1970) * 86_400).weekday]
        values["date"] = "\(names), \(day.day) \(CivilDate.months[day.month - 1]) \(day.year)"
        return piece("digest-head", values, moment)
    }

    public func digestHeading(
        _ heading: DigestPlan.Heading, group: Group?, more: Int, newMembers: [String], _ moment: Moment
    ) -> Piece {
        var values = common(group)
        let words: String
        switch heading {
        case .forYou: words = "For you"
        case .following: words = "What you follow"
        case .group: words = group?.title ?? "A group"
        }
        values["heading"] = words
        values["rule"] = String(repeating: "-", count: min(72, words.unicodeScalars.count))
        if let group { values["url"] = site(.group(group.name, page: 1)) }
        values.set("more", more > 0 ? "\(more)" : nil)
        values.set("newMembers", newMembers.isEmpty ? nil : newMembers.joined(separator: ", "))
        return piece("digest-heading", values, moment)
    }

    static let postsInAnItem = 3

    /// Nil where a template has lost the reply link.
    public func digestItem(_ topic: DigestTopic, _ moment: Moment) throws(Failure) -> Piece {
        let holes = Placeholders(nonce: moment.nonce)
        let newest = topic.posts.last?.id ?? topic.key.topic
        // What answers an event goes to its own address, where a word is counted and words are posted.
        let hole: LetterHole = topic.event == nil ? .reply : .event
        let reply = name(hole, topic.event == nil ? newest.rawValue : topic.key.topic.rawValue, holes)
        var values = common(nil)
        values["number"] = Wrapping.numberMark
        values["title"] = Wrapping.withoutMarks(topic.title)
        let isNew = topic.posts.first?.id == topic.key.topic
        values["url"] = site(.permalink(isNew ? topic.key.topic : topic.posts.first?.id ?? topic.key.topic))
        // What it came to stands first.
        let outcome = topic.posts.suffix(1).filter(\.isOutcome)
        let posts = outcome + topic.posts.dropLast(outcome.count)
        let shown = posts.prefix(Composer.postsInAnItem)
        values["posts"] = shown.map { post in
            Values(values: [
                "author": Wrapping.withoutMarks(post.authorName),
                "opening": post.opening.isEmpty
                    ? (topic.thing.isEmpty ? "…" : "in the directory") : Wrapping.withoutMarks(post.opening),
            ])
        }
        values.set("more", Composer.more(posts.dropFirst(shown.count)))
        values.set("thing", Wrapping.withoutMarks(topic.thing))
        if let event = topic.event {
            values["when"] = EventWords.when(event.times)
            values.set("place", Wrapping.withoutMarks(event.place))
            values["yesLink"] = ours.mailto(reply, subject: "yes")
            values["maybeLink"] = ours.mailto(reply, subject: "maybe")
            values["noLink"] = ours.mailto(reply, subject: "no")
        }
        values["replyAddress"] = written(reply)
        values["replyLink"] = ours.mailto(reply, subject: "Re: \(topic.title)")
        values["helpfulLink"] = ours.mailto(reply, subject: "helpful")
        values["flagLink"] = ours.mailto(reply, subject: "flag")
        let piece = piece("digest-item", values, moment)
        guard
            [piece.text, piece.html].allSatisfy({ form in form.holes.contains { $0.kind == hole.rawValue } }
            )
        else { throw .missingHole("a template of `digest-item` broke or lost the reply link") }
        return piece
    }

    /// In place of an item whose post is gone.
    public func digestRemoved(_ moment: Moment) -> Piece { piece("digest-removed", common(nil), moment) }

    public func digestColleague(_ person: PersonFacts, tag: String, _ moment: Moment) -> Piece {
        var values = common(nil)
        values["name"] = person.name
        values["handle"] = person.handle
        values["tag"] = tag
        values.set("about", person.about)
        return piece("digest-colleague", values, moment)
    }

    /// What helped most in its reader's groups within the week.
    public func digestHelpful(_ thanks: [Thanks], _ moment: Moment) -> Piece {
        helpful(thanks, "digest-helpful", moment)
    }

    /// What helped others, of what its reader wrote. By whom, nobody hears.
    public func digestThanks(_ thanks: [Thanks], _ moment: Moment) -> Piece {
        helpful(thanks, "digest-thanks", moment)
    }

    private func helpful(_ thanks: [Thanks], _ template: String, _ moment: Moment) -> Piece {
        var values = common(nil)
        values["posts"] = thanks.map { post in
            var one = Values()
            one["title"] = Wrapping.withoutMarks(post.title)
            one["url"] = site(.permalink(post.id))
            one["people"] = post.people == 1 ? "one person" : "\(post.people) people"
            return one
        }
        return piece(template, values, moment)
    }

    /// `isMadeUp`: its reader wants no digests, and gets one for what could not reach them post by post.
    public func digestFoot(_ moment: Moment, isMadeUp: Bool) throws(Failure) -> Piece {
        let stop = name(.stopDigests, 0, Placeholders(nonce: moment.nonce))
        var values = common(nil)
        values["settingsLink"] = ours.mailto("", subject: "which")
        values["stopAddress"] = written(stop)
        values["stopLink"] = ours.mailto(stop)
        values["isMadeUp"] = isMadeUp
        let piece = piece("digest-foot", values, moment)
        guard isMadeUp || [piece.text, piece.html].allSatisfy({ !$0.holes.isEmpty }) else {
            throw .missingHole("a template of `digest-foot` broke or lost the way out")
        }
        return piece
    }

    /// "3 new posts in Teachers", "12 new posts in Teachers and Parents", "in 5 groups".
    public func digestSubject(posts: Int, groups: [String]) -> String {
        let what = posts == 1 ? "1 new post" : "\(posts) new posts"
        switch groups.count {
        case 0: return what
        case 1: return "\(what) in \(groups[0])"
        case 2: return "\(what) in \(groups[0]) and \(groups[1])"
        default: return "\(what) in \(groups.count) groups"
        }
    }

    func piece(_ template: String, _ values: Values, _ moment: Moment) -> Piece {
        let holes = Placeholders(nonce: moment.nonce)
        let number = holes.text(DigestSplice.numberHole, about: 0)
        let text = Wrapping.wrapped(templates.whole(template + ".txt", values)).replacing(
            Wrapping.numberMark, with: number)
        let html = templates.whole(template + ".html", values).replacing(Wrapping.numberMark, with: number)
        return Piece(
            text: .stretch(text, placeholders: holes).narrowing(DigestSplice.numberHole, to: DigestSplice.numberWidth),
            html: .stretch(html, placeholders: holes).narrowing(DigestSplice.numberHole, to: DigestSplice.numberWidth))
    }

    /// "4 more by Anna Berg and Ben Okri", "7 more by Anna Berg and others".
    private static func more(_ posts: ArraySlice<DigestTopic.Post>) -> String? {
        guard !posts.isEmpty else { return nil }
        var names: [String] = []
        for post in posts where !names.contains(post.authorName) { names.append(post.authorName) }
        let who =
            names.count == 1 ? names[0] : names.count == 2 ? "\(names[0]) and \(names[1])" : "\(names[0]) and others"
        return "\(posts.count) more by \(who)"
    }
}
