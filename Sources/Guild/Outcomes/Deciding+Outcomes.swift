import Mail

/// What a thread came to, and what answered a question: said by a reply.
extension Deciding {
    /// Nil: it is something to say to everybody.
    func settle(_ post: Post, by actor: Actor) -> Decision? {
        guard circumstances.chosen != .post, let topic = situation.outcomes.topic, let parent = situation.parent,
            parent.topic == topic, let group = situation.group, let person = actor.person,
            let membership = actor.membership,
            let words = OutcomeWords(post, names: [person.name, parent.authorName])
        else { return nil }
        let isFacilitator = membership.roles.contains(.facilitator)
        let mayDecide = isFacilitator || situation.outcomes.asker == person.id
        func said(_ said: OutcomeSaid, _ reason: OutcomeReason, _ effects: [Effect] = []) -> Decision {
            told(.outcomes(said), .outcomes(reason), isDone: reason != .notDone, post, actor, effects)
        }
        switch words {
        case .close(let outcome):
            guard !outcome.isEmpty else { return said(.noWords(topic), .notDone) }
            guard mayDecide else {
                var decision = contribute(post, by: actor, parent: parent)
                guard decision.disposition == .accepted else { return decision }
                let result = CommandResult(asked: "", said: .outcomes(.onlyPosted(topic)))
                decision.effects.append(.report([result], to: actor.address, person: person.id))
                return decision
            }
            let told = post.saying(outcome)
            if let waits = waitsForFacilitator(told, by: actor, in: group, as: .forum(.readerPosted)) { return waits }
            let new = newContribution(.outcome, told, by: actor, in: group, parent: parent, title: parent.title)
            return said(.closed(topic), .closed, [.forum(.contribute(new))])
        case .answer:
            guard mayDecide else { return said(.mayNot(topic), .notDone) }
            guard parent.id != topic, !situation.outcomes.isOneOfSeveral else {
                return said(.whichPost(topic), .notDone)
            }
            return said(
                .marked(parent.id), .marked, [.outcomes(.mark(parent.id, answersTopic: topic, by: person.id))])
        case .notTheAnswer:
            guard mayDecide else { return said(.mayNot(topic), .notDone) }
            return said(.unmarked(topic), .marked, [.outcomes(.unmark(topic))])
        case .toBlog:
            guard let outcome = situation.outcomes.outcome else { return said(.notClosed(topic), .notDone) }
            guard isFacilitator || outcome.author == person.id, group.blogging.lets(membership) else {
                return said(.mayNot(topic), .notDone)
            }
            guard !situation.outcomes.isForMembers else { return said(.forMembers(topic), .notDone) }
            let text = "\(outcome.text)\n\n\(circumstances.site(.permalink(topic)))"
            if let waits = waits(post.saying(text), by: actor, in: group) { return waits }
            var decision = publish(post, EntryDetails(title: parent.title, text: text), by: actor, in: group)
            if decision.disposition == .accepted { decision.reason = .outcomes(.inBlog) }
            return decision
        case .toPage(let title):
            guard let outcome = situation.outcomes.outcome else { return said(.notClosed(topic), .notDone) }
            guard isFacilitator || outcome.author == person.id else { return said(.mayNot(topic), .notDone) }
            // A page may have more readers.
            guard !situation.outcomes.isForMembers else { return said(.forMembers(topic), .notDone) }
            let page = situation.outcomes.page
            if let page, isKept(page, from: actor) {
                return said(.protected(topic, title: page.title), .notDone)
            }
            let text = ReturnedPage.safe(
                page.map { "\($0.text)\n\n## \(parent.title)\n\n\(outcome.text)" } ?? outcome.text)
            guard text.utf8.count <= PageReply.longestPage else {
                return said(.pageFull(topic, title: page?.title ?? title), .notDone)
            }
            if let waits = waitsForFacilitator(post.saying(text), by: actor, in: group, as: .wiki(.waits)) {
                return waits
            }
            // The letter about the page says what came of it.
            return Decision(.accepted, .outcomes(.onPage), [save(text, on: page, title, post, by: actor, in: group)])
        }
    }

    /// Below what the page says already, under the thread's title; else it is the page.
    private func save(
        _ text: String, on page: PageState?, _ title: String, _ post: Post, by actor: Actor, in group: Group
    ) -> Effect {
        let thread = situation.parent?.title ?? ""
        if let page {
            return .wiki(
                .save(
                    PageEdit(
                        page: page.id, title: nil, text: text, summary: thread, author: actor.person?.id,
                        authorName: actor.person?.name ?? "", base: page.number, grade: .clean)))
        }
        var made = post.saying(text)
        made.attachments = []
        return .wiki(
            .make(
                newContribution(.page, made, by: actor, in: group, parent: nil, title: PageTitle.clean(title) ?? thread)
            ))
    }
}
