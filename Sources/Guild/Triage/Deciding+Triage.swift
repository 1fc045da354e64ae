import Mail

extension CommandMail {
    /// "flag: unkind", and no word about which post. Not passed on: its author counts on being nobody.
    var reportsNothing: Bool {
        guard let words, !hasRequest else { return false }
        return FlagWords(words.text.isEmpty ? words.subject : words.text) != nil
    }
}

/// Reports: who may hide what, and for how long. The thresholds are fixed, and every letter about it says them.
extension Deciding {
    /// A reply whose first line is "flag: …". Nil: it is none. Below rung 2 nothing is counted, asked or answered.
    func flag(_ post: Post, token: TokenClaim?, on place: Situation.ThreadPlace? = nil) -> Decision? {
        guard circumstances.chosen == nil, let flag = FlagWords(post) else { return nil }
        guard let actor = actor(token: token), caller.authenticity != .failed else {
            return Decision(.discarded, .triage(.lost))
        }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        if isHidden(group, from: actor) { return notThere(actor) }
        guard let person = actor.person, let membership = actor.membership else {
            return rejected(.membership(.notMember), actor)
        }
        guard let parent = place ?? situation.parent else { return rejected(.triage(.noThing), actor) }
        return Decision(
            .accepted, .triage(.flagged), flagged(flag, parent, membership, post, by: person, at: actor.address))
    }

    /// What it does, and what is said of it.
    func flagged(
        _ flag: FlagWords, _ place: Situation.ThreadPlace, _ membership: Membership, _ post: Post, by person: Person,
        at address: MailAddress
    ) -> [Effect] {
        let way = report(flag, place, membership, by: person)
        let result = CommandResult(asked: post.asked, said: way.said)
        return way.effects + [.report([result], to: address, person: person.id)]
    }

    /// A facilitator's own report decides; of another facilitator's thing it is one like any member's.
    private func report(
        _ flag: FlagWords, _ place: Situation.ThreadPlace, _ membership: Membership, by person: Person
    ) -> Way {
        guard place.author != person.id else { return Way(said: .triage(.own(place.id))) }
        let known = situation.desk.triage[place.id] ?? TriageSituation()
        let decides = membership.roles.contains(.facilitator) && !known.isByFacilitator
        if known.isFlagged, !decides { return Way(said: .triage(.flaggedBefore(place.id))) }
        let words = Scrub.words(String(flag.words.prefix(1_000)), ours: circumstances.ours)
        var effects: [Effect] = [
            .triage(.flag(place.id, person.id, flag.reason, words: words, counts: known.isSettled || decides))
        ]
        if decides {
            effects.append(.triage(.hide(place.id, flag.reason, words: words)))
            effects.append(logged(.hidden, place, by: person, "\(flag.reason.rawValue): \(words)"))
            return Way(said: .triage(.hidden(place.id, flag.reason)), effects: effects)
        }
        let hides = known.hides(flag.reason)
        let reason = flag.reason == .privateData ? flag.reason : known.commonest(with: flag.reason)
        if hides { effects.append(.triage(.hide(place.id, reason, words: nil))) }
        if !known.isAsked || hides { effects += askFacilitators(place, reason, known) }
        return Way(said: .triage(.flagged(place.id, isHidden: hides || known.isHidden)), effects: effects)
    }

    /// Each of them but its author; where there is none, the host hears.
    private func askFacilitators(
        _ place: Situation.ThreadPlace, _ reason: FlagReason, _ known: TriageSituation
    ) -> [Effect] {
        guard known.facilitators > 0, let address = caller.author else {
            return circumstances.host.map {
                [.tell(.triage(.nobodyLooks(place.id, reason)), to: $0, person: nil)]
            } ?? []
        }
        var question = NewQuestion(
            kind: .triage(.flagged), person: place.author, address: address, group: place.group, claimable: nil)
        question.choices = [place.id]
        // What it is about, for whoever answers second.
        question.candidate = MailAddress(name: place.title, address: circumstances.ours.bare)
        question.exceptFacilitator = place.author
        return [.questions(.ask(question))]
    }

    /// A facilitator's answer to such a letter.
    func decideFlagged(_ question: Question, _ words: ReplyWords) -> Decision {
        let said = words.text.isEmpty ? ReplyWords.prepared(words.subject).joined(separator: " ") : words.text
        let line = said.split(separator: "\n").first { !$0.allSatisfy(\.isWhitespace) }.map { ASCII.trimmed($0) } ?? ""
        let first = line.prefix { $0.isLetter }.lowercased()
        let behind = ASCII.trimmed(line.dropFirst(first.count))
        let way: Way
        if ["hide", "ausblenden", "masquer", "ocultar", "verbergen"].contains(first) {
            let flag = FlagWords(naming: String(behind.drop { ": ,.!".contains($0) }))
            // "Hide and seek is for children."
            let isOfThis = behind.isEmpty || ":,.!".contains(behind.first ?? " ") || flag.reason != .other
            guard isOfThis || Deciding.isCourtesy(behind) else { return unclear(question) }
            way = wordOnFlagged(question, Deciding.isCourtesy(behind) ? FlagWords(naming: "") : flag)
        } else if ["ok", "okay", "keep", "show"].contains(first), Deciding.isCourtesy(behind) {
            way = wordOnFlagged(question, nil)
        } else {
            return unclear(question)
        }
        return Decision(.accepted, .triage(.decided), way.effects + echo(way.said))
    }

    /// "Ok, it may stay, thanks."
    private static func isCourtesy(_ words: String) -> Bool {
        words.lowercased().split { !$0.isLetter && $0 != "'" }.allSatisfy { besideOk.contains(String($0)) }
    }

    private static let besideOk: Set<String> = [
        "please", "thanks", "thank", "you", "for", "me", "it", "it's", "stays", "may", "stay", "fine", "is", "that's",
        "that", "this", "one", "bitte", "danke", "merci", "gracias", "passt", "bleibt", "by", "with",
    ]

    /// `flag`: why it is hidden; nil: it may stand.
    func wordOnFlagged(_ question: Question, _ flag: FlagWords?) -> Way {
        guard let id = question.choices.first else {
            return Way(said: .docket(.decidedBefore(question.id, name: question.candidate?.called ?? "")))
        }
        guard let flag else {
            return Way(
                said: .triage(.shown(id)),
                effects: [
                    .questions(.settle(question.id, as: .declined(""))), .triage(.clear(id)),
                    logged(question, .shown, "", about: id),
                ])
        }
        let reason = flag.reason == .other ? situation.desk.triage[id]?.commonest() ?? .other : flag.reason
        let words = Scrub.words(String(flag.words.prefix(1_000)), ours: circumstances.ours)
        return Way(
            said: .triage(.hidden(id, reason)),
            effects: [
                .questions(.settle(question.id, as: .yes(claims: false))), .triage(.hide(id, reason, words: words)),
                logged(
                    question, .hidden, words.isEmpty ? reason.rawValue : "\(reason.rawValue): \(words)", about: id),
            ])
    }

    func carryOut(_ command: TriageCommand, by person: Person) -> Way {
        guard let post = situation.desk.posts[command.number], !post.isDeleted || post.isHidden,
            let place = situation.desk.place(in: post.place.group)
        else { return trouble(.noPost(command.number)) }
        if command.isFacilitators, !place.membership.roles.contains(.facilitator) {
            return trouble(.notFacilitator(place.group.id))
        }
        switch command {
        case .flag(_, let reason, let words), .hide(_, let reason, let words):
            return report(FlagWords(reason, words: words), post.place, place.membership, by: person)
        case .show:
            guard post.author != person.id else { return Way(said: .triage(.own(post.place.id))) }
            return Way(
                said: .triage(.shown(post.place.id)),
                effects: [.triage(.clear(post.place.id)), logged(.shown, post.place, by: person, "")])
        }
    }

    private func logged(
        _ what: LogEntry.What, _ place: Situation.ThreadPlace, by person: Person, _ words: String
    ) -> Effect {
        var entry = LogEntry(what, in: place.group, by: person.id, about: place.title, words: words)
        entry.contribution = place.id
        return .measures(.log(entry))
    }

    /// What its author does with a post of theirs that is hidden.
    func mend(_ command: ForumCommand, _ post: Desk.Post) -> Way? {
        switch command {
        case .delete: return Way(said: .forum(.deleted(post.place.id)), effects: [.triage(.drop(post.place.id))])
        case .edit(_, let text):
            let words = Scrub.words(text, ours: circumstances.ours)
            guard !words.isEmpty else { return trouble(.nothingToSay) }
            var effects: [Effect] = [
                .triage(.mend(post.place.id, text: words, fragment: PlainFragment.html(words)))
            ]
            // Whoever was asked saw other words.
            effects += askFacilitators(post.place, .other, situation.desk.triage[post.place.id] ?? TriageSituation())
            return Way(said: .triage(.mended(post.place.id)), effects: effects)
        case .get, .cancel, .topic, .thread: return nil
        }
    }
}
