import Guild
import Mail

/// The letter that answers requests in plain words: each line, and what it came to.
extension Composer {
    func compose(
        _ letter: RequestLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        // A letter that only asks for help is the help letter.
        let isHelp =
            switch letter {
            case .help: true
            case .results(let results): !results.isEmpty && results.allSatisfy { $0.said == .requests(.help) }
            }
        return (isHelp ? help(facts, moment) : results(facts, moment, holes))
            .form(boundary: moment.nonce, placeholders: holes)
    }

    func results(_ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders) -> Draft {
        var values = common(nil)
        var mails: [Draft.Attachment] = []
        values["results"] = facts.requests.results.map { result in
            var answer = self.answer(result, facts, moment, holes)
            if let mail = answer.mail { mails.append(mail) }
            var one = Values()
            one.set("asked", result.result.asked)
            one["words"] = answer.words
            one["rows"] = answer.rows.map { $0.values(ours) }
            answer.mail = nil
            return one
        }
        values["hasTrouble"] = facts.requests.results.contains {
            if case .trouble = $0.result.said { true } else { false }
        }
        values["helpLink"] = ours.mailto("", subject: "help")
        var draft = service("results", subject(facts.requests.results), values, to: facts, moment, isReply: true)
        draft.attachments = mails
        return draft
    }

    func subject(_ results: [ResultFacts]) -> String {
        guard let first = results.first, results.count == 1 else { return "Your requests" }
        if first.result.asked.isEmpty { return "A word from \(community)" }
        return "Re: \(first.result.asked)"
    }

    struct Answer {
        var words: String
        var rows: [AnswerRow] = []
        var mail: Draft.Attachment?
    }

    /// What a word to delete cannot reach: the mail as it came is filed in the host's mailbox, which is the host's.
    private static let filedCopy = "The mail you sent stays filed in the host's mailbox."

    /// What waits for a facilitator, each with the address that takes their word; and whose letters come back.
    private func docket(_ facts: ResultFacts, _ group: String, _ holes: Placeholders) -> Answer {
        var rows = facts.waiting.map { waiting in
            let who = waiting.name.isEmpty ? "Somebody" : waiting.name
            let what =
                switch waiting.kind {
                case .membership(.approval): "\(who) asks to join"
                case .limits(.goOn): "Mail of \(who) waits; answer go on, or drop"
                case .events(.otherTime): "\(who) asks for another time: \(waiting.subject)"
                default: "\(who) wrote: \(waiting.subject)"
                }
            return AnswerRow(
                lead: what, lines: ["since \(MailDate.day(waiting.askedAt)); answer approve, or reject and the reason"],
                reply: name(.confirm, waiting.question.rawValue, holes))
        }
        rows += facts.failing.map { failing in
            AnswerRow(
                lead: "Letters to \(failing.name) (@\(failing.handle)) come back",
                lines: [
                    "since \(MailDate.date(failing.since)); "
                        + (failing.isSuppressed
                            ? "none go to that address now. If you know another one of theirs, tell the host."
                            : "they still go there.")
                ])
        }
        return Answer(
            words: rows.isEmpty ? "Nothing waits in \(group)." : "What waits in \(group):", rows: rows)
    }

    /// One thing in a list: a group, a person, a post.
    struct AnswerRow {
        var lead: String
        var url: String?
        var lines: [String] = []
        /// The NAME of a personal reply address.
        var reply: String?

        func values(_ ours: OurAddresses) -> Values {
            var one = Values()
            one.set("lead", lead)
            one.set("url", url)
            var text = lines
            if let url { text.append(url) }
            var wrapped = text.flatMap { Wrapping.wrapped($0, width: 70).split(separator: "\n").map(String.init) }
            if let reply {
                one["replyLink"] = ours.mailto(reply)
                wrapped.append("Reply: " + (ours.style == .single ? ours.mailto(reply) : ours.address(for: reply)))
            }
            one["lines"] = wrapped.map { Values(values: ["line": $0]) }
            one["details"] = lines.map { Values(values: ["detail": $0]) }
            return one
        }
    }

    func answer(
        _ facts: ResultFacts, _ letter: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Answer {
        // Of a private group outsiders know the name that they wrote, and no title.
        let group =
            facts.groups.first.map {
                $0.group.visibility == .private && $0.membership == nil ? $0.group.name : $0.group.title
            } ?? "that group"
        switch facts.result.said {
        case .requests(.help):
            return Answer(words: "Send us the word help alone, and you get a letter with all there is to ask.")
        case .settings(.which): return which(facts, letter)
        case .requests(.groups):
            return Answer(
                words: facts.groups.isEmpty ? "There is no group yet that anybody may join." : "The groups here:",
                rows: facts.groups.map(row))
        case .membership(.who):
            let count = facts.groups.first?.members ?? 0
            let isMember = facts.groups.first?.membership != nil
            return Answer(
                words: "\(group) has \(count) \(count == 1 ? "member" : "members")."
                    + (isMember ? (facts.hasMore ? " The first hundred:" : "") : " Those to turn to:"),
                rows: facts.people.map(row))
        case .membership(.people(let topic)):
            return Answer(
                words: facts.people.isEmpty
                    ? "We know of nobody who has named \"\(topic)\" as something they know, or who wrote about it. Why not ask the group?"
                    : "Who knows about \"\(topic)\", or wrote about it:",
                rows: facts.people.map(row))
        case .requests(.search(let search)):
            return Answer(
                words: facts.posts.isEmpty
                    ? "Nothing was found. Fewer or other words may help."
                    : facts.hasMore
                        ? "The newest \(facts.posts.count) of many. More words narrow it, and so do from:, in:, after: and before:."
                        : facts.posts.count == 1 ? "One post was found:" : "\(facts.posts.count) posts were found:",
                rows: facts.posts.map { row($0, holes) }
                    + (facts.hasMore ? [AnswerRow(lead: "More", url: site(.search(search.words, page: 1)))] : []))
        case .forum(.get(let id)):
            guard let post = facts.contribution else { return Answer(words: "Post \(id) is not there any more.") }
            return Answer(
                words: "Post \(id) is attached, as a mail.",
                rows: [
                    AnswerRow(
                        lead: post.title, url: site(.permalink(id)), lines: ["by \(post.authorName)"],
                        reply: name(.reply, id.rawValue, holes))
                ], mail: mail(of: post, moment))
        case .requests(.why): return Answer(words: why(facts.why ?? .unknown))
        case .settings(.changed(let change)): return Answer(words: words(for: change, facts, in: letter.recipientZone))
        case .membership(.joined): return Answer(words: "You are a member of \(group) now. A welcome comes by itself.")
        case .membership(.alreadyIn): return Answer(words: "You are a member of \(group) already.")
        case .membership(.awaitsApproval):
            return Answer(words: "The people who look after \(group) have been asked. You will hear from them.")
        case .membership(.left):
            let titles = facts.groups.map(\.group.title)
            return Answer(
                words:
                    "You have left \(list(titles)). What you gave stays where it is. To come back, send us the words:",
                rows: facts.groups.map { AnswerRow(lead: "join \($0.group.name)") })
        case .membership(.invited(_, let count, let members, let unreadable)):
            var words =
                count == 0
                ? "Nobody was invited to \(group)."
                : "\(count) \(count == 1 ? "person was" : "people were") invited to \(group)."
            if members > 0 {
                words +=
                    " \(members) \(members == 1 ? "is" : "are") in it already, or \(members == 1 ? "was" : "were") invited before."
            }
            if !unreadable.isEmpty {
                words += " These lines could not be used; each needs one address, and there is a limit for a day:"
            }
            return Answer(words: words, rows: unreadable.map { AnswerRow(lead: $0) })
        case .membership(.welcomeSaved):
            return Answer(words: "New members of \(group) are greeted with your words from now on.")
        case .settings(.addressAsked(let address)):
            return Answer(
                words: "We have written to \(address). Answer that letter from there, and mail from it counts as yours."
            )
        case .forum(.withdrawn(let title)):
            return Answer(words: "\"\(title)\" is withdrawn. Nobody has got it. \(Self.filedCopy)")
        case .forum(.deleted(let id)):
            return Answer(
                words:
                    "Your post \(id) is removed; its place in the thread stays. Letters that went out cannot be called back. \(Self.filedCopy)",
                rows: facts.posts.map { AnswerRow(lead: $0.title, url: site(.permalink($0.id))) })
        case .forum(.edited(let id)):
            return Answer(
                words:
                    "Your post \(id) has its new words. Letters that went out keep the old ones, and nobody is mailed about the change.",
                rows: facts.posts.map { AnswerRow(lead: $0.title, url: site(.permalink($0.id)), lines: [$0.excerpt]) })
        case .membership(.letIn(let name)): return Answer(words: "\(name) is a member now, and has been welcomed.")
        case .membership(.turnedAway(let name)): return Answer(words: "\(name) has been told that you said no.")
        case .questions(.answeredBefore(let name)):
            return Answer(
                words:
                    "One of you had answered about \(name) already, and the first answer counts. Yours changed nothing."
            )
        case .events(.timeMoved(let name)):
            return Answer(words: "The time that \(name) asked for is the event's from now on; everybody is told.")
        case .events(.timeKept(let name)): return Answer(words: "The time stays as it is, and \(name) has been told.")
        case .forum(.released(let name)): return Answer(words: "The mail of \(name) is posted, as of its arrival.")
        case .forum(.notReleased(let name)):
            return Answer(words: "The mail of \(name) is not posted, and they have been told.")
        case .limits(.goesOn(let name)):
            return Answer(words: "What waited of \(name) is posted, and for a day nothing of theirs is held up.")
        case .limits(.isStopped(let name)): return Answer(words: "What waited of \(name) is thrown away.")
        case .settings(.addressUndone(let address)):
            return Answer(
                words:
                    "\(address) is yours here no more, and all personal links of yours have ended. New letters bring new ones."
            )
        case .forum(.notPosted(let title, let words)):
            return Answer(
                words: "Your mail \"\(title)\" was looked at by the people who look after the group, and is not posted."
                    + (words.isEmpty ? "" : " They write:"),
                rows: words.isEmpty ? [] : [AnswerRow(lead: "", lines: [words])])
        case .membership(.backIn): return Answer(words: "You are back in \(group), as you were before.")
        case .settings(.addressConfirmed(let address)):
            return Answer(words: "\(address) is yours here from now on: mail from it counts as your own.")
        case .events(.rosterTaken(_, let came, let others, let wrote)):
            let title = facts.events.first?.details.title ?? "your event"
            var words =
                came.isEmpty && others.isEmpty
                ? "Noted for \"\(title)\": nobody came."
                : "Noted for \"\(title)\": \(came.count + others.count) came."
            if wrote { words += " Your words are on their way." }
            words += " To correct it, reply to the list once more; the last answer counts."
            return Answer(
                words: words,
                rows: facts.events.prefix(1).map {
                    AnswerRow(lead: $0.details.title, url: site(.permalink($0.id)), lines: came + others)
                })
        case .events(.calledOff):
            return Answer(words: "\"\(facts.name ?? "It")\" is called off, and everybody who was invited is told.")
        case .blog(.drafts): return drafts(facts.drafts, holes)
        case .membership(.docket): return docket(facts, group, holes)
        case .events:
            return Answer(
                words: facts.events.isEmpty ? "Nothing is announced for the time to come." : "What is to come:",
                rows: facts.events.map { row($0, holes) })
        case .trouble(let trouble): return words(for: trouble, facts)
        }
    }

    // MARK: Rows

    func row(_ facts: GroupFacts) -> AnswerRow {
        let group = facts.group
        var lines = [group.purpose]
        if facts.membership != nil {
            lines.append("You are a member. A new topic: \(writeTo(group))")
        } else {
            switch group.joining {
            case .open: lines.append("To join: \(written("\(group.name).join"))")
            case .approval: lines.append("To ask to be let in: \(written("\(group.name).join"))")
            case .invitation:
                lines.append("By invitation of its facilitators: \(written("\(group.name).facilitators"))")
            }
        }
        return AnswerRow(lead: "\(group.title) (\(group.name))", url: site(.group(group.name, page: 1)), lines: lines)
    }

    func row(_ event: EventFacts, _ holes: Placeholders) -> AnswerRow {
        let place = event.place.isEmpty ? [] : [event.place]
        return AnswerRow(
            lead: "\(event.details.title), in \(event.group.title)", url: site(.permalink(event.id)),
            lines: [EventWords.when(event.times)] + place + counts(event.counts) + [
                "Reply yes, maybe or no to this address:"
            ],
            reply: name(.event, event.id.rawValue, holes))
    }

    /// "12 coming, 3 maybe, 2 on the waiting list".
    private func counts(_ counts: EventCounts) -> [String] {
        var words: [String] = []
        if counts.yes > 0 {
            let guests = counts.seats - counts.yes
            words.append(
                "\(counts.yes) coming" + (guests > 0 ? " with \(guests) \(guests == 1 ? "guest" : "guests")" : ""))
        }
        if counts.maybe > 0 { words.append("\(counts.maybe) maybe") }
        if counts.waiting > 0 { words.append("\(counts.waiting) on the waiting list") }
        return words.isEmpty ? [] : [words.joined(separator: ", ")]
    }

    func row(_ person: PersonFacts) -> AnswerRow {
        let roles = person.roles.filter { $0 != .contributor && $0 != .reader }.map(\.rawValue)
        var lines: [String] = []
        if !person.about.isEmpty { lines.append(person.about) }
        if !person.expertise.isEmpty { lines.append("knows about " + person.expertise.joined(separator: ", ")) }
        return AnswerRow(
            lead: "\(person.name) (@\(person.handle))" + (roles.isEmpty ? "" : ", " + roles.joined(separator: ", ")),
            lines: lines)
    }

    func row(_ post: PostFacts, _ holes: Placeholders) -> AnswerRow {
        AnswerRow(
            lead: post.title, url: site(.permalink(post.id)),
            lines: ["\(post.author) in \(post.group.title), \(date(post.sentAt))", post.excerpt].filter { !$0.isEmpty },
            reply: post.mayReply ? name(.reply, post.id.rawValue, holes) : nil)
    }

    /// "23 November 2026", as it is then where the reader lives.
    func date(_ seconds: Int64, in zone: String = "") -> String {
        let zone = zones.known(zone, or: self.zone)
        return MailDate.date(Int64(zones.day(at: seconds, in: zone).daysSince1970) * 86_400)
    }

    /// The contribution as a whole mail, for programs that file mails.
    func mail(of post: ContributionFacts, _ moment: Moment) -> Draft.Attachment {
        var draft = Draft()
        draft.add("From", .address(MailAddress(name: post.authorName, address: ours.bare)!))
        draft.add("Date", .structured(MailDate.text(post.sentAt)))
        draft.add("Message-ID", .ids([post.messageID]))
        if let parent = post.ancestors.last { draft.add("In-Reply-To", .ids([parent])) }
        draft.add("References", .ids(post.ancestors))
        draft.add("Subject", .text((post.isTopic ? "" : "Re: ") + post.title))
        draft.add("Archived-At", .structured("<\(site(.permalink(post.id)))>"))
        draft.text = post.text
        let form = draft.form(boundary: moment.nonce, placeholders: Placeholders(nonce: moment.nonce))
        return Draft.Attachment(filename: "post-\(post.id).eml", type: "message/rfc822", bytes: form.bytes)
    }
}
