import Mail

/// A group's pages: anybody who may post makes and mends them, and what two people meant is put together.
extension Deciding {
    func decide(_ intent: WikiIntent) -> Decision {
        switch intent {
        case .write(_, let post): writePage(post)
        case .answer(let claim, let post): answerPage(claim, post)
        case .form(let form): savePage(form)
        }
    }

    /// From the page's form. Nobody is asked by mail: what cannot be saved stays in the form, which says why.
    private func savePage(_ form: PageForm) -> Decision {
        guard let actor = actor(token: nil), let page = situation.wiki.page, let group = situation.group,
            actor.membership != nil
        else { return Decision(.rejected, .street(.noSuchGroup)) }
        if situation.standing.measures.contains(.ban) { return Decision(.rejected, .measures(.banned)) }
        guard form.text.utf8.count <= PageReply.longestPage else { return Decision(.rejected, .wiki(.tooLong)) }
        let text = ASCII.trimmed(Scrub.clean(form.text.replacing("\r\n", with: "\n"), ours: circumstances.ours))
        guard let base = situation.wiki.texts[form.base], !text.isEmpty else {
            return Decision(.rejected, .wiki(.asked))
        }
        let merge = PageMerge(base: base, ours: page.text, theirs: text)
        guard merge.conflicts.isEmpty else { return Decision(.rejected, .wiki(.asked)) }
        guard merge.text != page.text else { return Decision(.accepted, .wiki(.unchanged)) }
        let post = Post(subject: "", text: PageChanges(page.text, merge.text).added)
        if isKept(page, from: actor) || waitsForFacilitator(post, by: actor, in: group, as: .wiki(.waits)) != nil {
            return Decision(.rejected, .wiki(.waits))
        }
        let edit = PageEdit(
            page: page.id, title: nil, text: ReturnedPage.safe(merge.text),
            summary: Excerpt.line(form.summary, limit: 200), author: actor.person?.id,
            authorName: actor.person?.name ?? nameFromOutside(actor.address), base: form.base, grade: merge.grade)
        return Decision(.accepted, .wiki(.saved), [.wiki(.save(edit))])
    }

    private func writePage(_ post: Post) -> Decision {
        guard let actor = actor(token: nil) else { return withoutActor() }
        guard let group = situation.group else { return rejected(.street(.noSuchGroup), actor) }
        guard actor.membership != nil || circumstances.isReleased else { return notMember(of: group, actor) }
        guard !post.isEmpty else { return rejected(.forum(.nothingNew), actor) }
        let reading = WikiReading(
            making: post, title: title(of: post, in: group), existing: situation.wiki.existing,
            answer: WikiAnswer(amendments: amendments))
        return carryOut(reading, post, on: situation.wiki.existing, by: actor, in: group)
    }

    private func answerPage(_ claim: TokenClaim, _ post: Post) -> Decision {
        guard let page = situation.wiki.page, let group = situation.group, let actor = actor(token: claim),
            situation.tokenIsGenuine, !isByAnotherAddress, FlagWords(post) == nil,
            // Whoever has left, or has the letter from somebody, learns nothing of the page as it is now.
            actor.membership != nil || circumstances.isReleased
        else { return decide(ForumIntent.reply(claim, post)) }
        let reading = WikiReading(
            answering: post, page: page, texts: situation.wiki.texts, answer: WikiAnswer(amendments: amendments))
        switch reading {
        case .words: return decide(ForumIntent.reply(claim, post))
        case .comment(let words):
            var said = post.text.isEmpty || post.text.contains("=== ") ? post.saying(words) : post
            said.attachments.removeAll { page.revision(ofFile: $0) != nil }
            return decide(ForumIntent.reply(claim, said))
        default: break
        }
        return carryOut(reading, post, on: page, by: actor, in: group)
    }

    private func carryOut(
        _ reading: WikiReading, _ post: Post, on page: PageState?, by actor: Actor, in group: Group
    ) -> Decision {
        if situation.standing.measures.contains(.ban), !circumstances.isReleased {
            return rejected(.measures(.banned), actor)
        }
        switch reading {
        case .noTitle: return rejected(.wiki(.noTitle), actor)
        case .tooLong: return rejected(.wiki(.tooLong), actor)
        case .unchanged, .problem: return tellOfPage(reading, page, actor)
        case .comment(let words):
            // In answer to a page's letter it is a reply as any other.
            guard let page else { return rejected(.forum(.nothingNew), actor) }
            return contribute(post.saying(words), by: actor, parent: page.place)
        case .words: return rejected(.forum(.nothingNew), actor)
        case .exists, .doubtful, .takesMuch, .conflict: return askAboutPage(page, actor, group)
        case .make(let title, let text):
            if let waits = waitsForFacilitator(post, by: actor, in: group, as: .wiki(.waits)) { return waits }
            var contribution = newContribution(
                .page, post.saying(ReturnedPage.safe(text)), by: actor, in: group, parent: nil, title: title)
            contribution.document = nil
            return Decision(.accepted, .wiki(.made), [.wiki(.make(contribution))])
        case .edit(let merge, let title, let summary, let comment, let base):
            guard let page else { return rejected(.forum(.nothingNew), actor) }
            if let title, let other = situation.wiki.existing, other.id != page.id {
                return tellOfPage(.problem(.titleTaken(title)), page, actor)
            }
            let added = PageChanges(page.text, merge.text).added
            if isKept(page, from: actor) { return held(.wiki(.waits), actor, amendments: amendments) }
            if let waits = waitsForFacilitator(post.saying(added), by: actor, in: group, as: .wiki(.waits)) {
                return waits
            }
            let edit = PageEdit(
                page: page.id, title: title, text: ReturnedPage.safe(merge.text), summary: summary,
                author: actor.person?.id,
                authorName: actor.person?.name ?? nameFromOutside(actor.address), base: base, grade: merge.grade)
            var effects: [Effect] = [.wiki(.save(edit))]
            let files = post.attachments.filter { page.revision(ofFile: $0) == nil }
            if !comment.isEmpty || !files.isEmpty {
                let parent = situation.parent ?? page.place
                // Files that came with a change stand below the page, as those of a comment do.
                var said = post.saying(
                    comment.isEmpty
                        ? "For the page: \(files.map { $0.filename ?? "a file" }.joined(separator: ", "))" : comment)
                said.attachments = files
                effects.append(
                    .forum(
                        .contribute(
                            newContribution(.reply, said, by: actor, in: group, parent: parent, title: page.title))))
            }
            return Decision(.accepted, .wiki(.saved), effects)
        }
    }

    /// A protected page is changed by those who look after the group.
    func isKept(_ page: PageState, from actor: Actor) -> Bool {
        page.isProtected && !circumstances.isReleased && !(actor.membership?.roles.contains(.facilitator) ?? false)
    }

    private func askAboutPage(_ page: PageState?, _ actor: Actor, _ group: Group) -> Decision {
        guard let person = actor.person,
            circumstances.chosen != nil
                || situation.asked.allows(.wiki(.edit), mostAtAll: circumstances.mostQuestions)
        else { return Decision(.held, .wiki(.asked)) }
        var question = NewQuestion(
            kind: .wiki(.edit), person: person.id, address: actor.address, group: group.id, claimable: nil)
        question.amendments = EventLines.joined(amendments, WikiAnswer.shown(page?.number ?? 0))
        return Decision(.held, .wiki(.asked), [.questions(.ask(question))])
    }

    private func tellOfPage(_ reading: WikiReading, _ page: PageState?, _ actor: Actor) -> Decision {
        let title = page?.title ?? ""
        let said: WikiSaid =
            if case .problem(let problem) = reading { .problem(problem, title: title) } else {
                .unchanged(title: title)
            }
        return Decision(
            .accepted, .wiki(.unchanged),
            [.report([CommandResult(asked: "", said: .wiki(said))], to: actor.address, person: actor.person?.id)])
    }

    /// An answer to a question about an edit.
    func confirmPage(_ question: Question, _ words: ReplyWords) -> Decision {
        let isNo = words.answer == .no || words.text.lowercased().hasPrefix("drop")
        if !isNo, let lines = WikiAnswer.lines(of: words.text) {
            return Decision(
                .accepted, .questions(.confirmed),
                [.questions(.settle(question.id, as: .amended(lines, isConfirmed: true)))])
        }
        if isNo {
            return Decision(.accepted, .questions(.turnedDown), [.questions(.settle(question.id, as: .no))])
        }
        return unclear(question)
    }
}

extension PageState {
    /// Where words about it stand.
    var place: Situation.ThreadPlace { Situation.ThreadPlace(id: id, topic: id, group: group, title: title) }
}
