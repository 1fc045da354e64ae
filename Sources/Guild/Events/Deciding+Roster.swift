import Mail

/// Who came.
extension Deciding {
    func takeRoster(_ claim: TokenClaim, _ reply: QuotingReply) -> Decision {
        guard situation.tokenIsGenuine, let roster = situation.events.roster else { return deadLink() }
        guard let actor = actor(token: claim), let person = actor.person else { return withoutActor() }
        guard actor.membership?.roles.contains(.facilitator) ?? false else {
            return Decision(.held, .questions(.notFacilitator))
        }
        let words = RosterWords(reply, names: roster.people.map(\.name))
        var effects: [Effect] = []
        var results: [CommandResult] = []
        func write(_ text: String?, toThoseWhoCame: Bool) {
            guard let text else { return }
            effects.append(
                .events(
                    .followUp(
                        roster.occurrence, words: Scrub.words(text, ours: circumstances.ours), by: person.id,
                        toThoseWhoCame: toThoseWhoCame)))
        }
        let isUnclear =
            !words.unreadable.isEmpty || (words.came == nil && words.noteToThose == nil && words.noteToMissed == nil)
        if isUnclear {
            results.append(
                CommandResult(
                    asked: "", said: .trouble(.events(.unreadableRoster(words.unreadable, count: roster.people.count))))
            )
        } else {
            var others: [String] = []
            var came = (words.came ?? []).map { roster.people[$0 - 1].id }
            for who in words.others {
                if let member = known(who, roster) {
                    if !came.contains(member.id) { came.append(member.id) }
                } else {
                    others.append(name(from: who))
                }
            }
            if words.came != nil { effects.append(.events(.takeRoster(roster.occurrence, came: came, others: others))) }
            write(words.noteToThose, toThoseWhoCame: true)
            write(words.noteToMissed, toThoseWhoCame: false)
            results.append(
                CommandResult(
                    asked: "",
                    said: .events(
                        .rosterTaken(
                            roster.occurrence,
                            came: came.compactMap { id in
                                (roster.people + roster.members).first { $0.id == id }?.name
                            }, others: others,
                            wrote: words.noteToThose != nil || words.noteToMissed != nil))))
        }
        // Files of it are the event's, and everybody's; the notes are not.
        var files = reply.post.attachments
        files.removeAll { $0.type.hasPrefix("image/") && $0.contentID != nil }
        if !files.isEmpty, !isUnclear {
            var post = reply.post.saying("Materials")
            post.attachments = files
            effects = inThread(of: roster.event, post, by: actor) + effects
        }
        effects.append(.report(results, to: actor.address, person: person.id))
        return Decision(.accepted, isUnclear ? .requests(.commanded) : .events(.rosterTaken), effects)
    }

    /// A member, by an address or by the whole name.
    private func known(_ who: String, _ roster: RosterSituation) -> Person? {
        if let address = MailReading.addresses(who, limit: 1).first, let owner = roster.owners[address.key] {
            return owner
        }
        let named = roster.members.filter { $0.name.lowercased() == who.lowercased() || "@\($0.handle)" == who }
        return named.count == 1 ? named[0] : nil
    }

    /// Nobody's address is shown: the name before it, or what stands before the "@".
    private func name(from who: String) -> String {
        guard who.contains("@") else { return MailAddress.cleanName(who) }
        return MailReading.addresses(who, limit: 1).first?.called ?? "Guest"
    }
}
