import Guild
import Mail

/// All that waits for somebody who looks after groups, numbered; one mail answers it.
extension Composer {
    func compose(
        _ letter: DocketLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        if case .week = letter { return try week(facts, moment, holes) }
        let docket = facts.docket
        guard !docket.lines.isEmpty else { throw .nothingToSay("everything in it has been decided") }
        let prepared = try known(facts.prepared, "the way to answer")
        let name = name(.prepared, prepared.rawValue, holes)
        var values = common(nil)
        values["count"] = "\(docket.lines.count)"
        values["isOne"] = docket.lines.count == 1
        values["items"] = docket.lines.map { item($0, name) }
        values["example"] = example(docket)
        values["answerAddress"] = written(name)
        values.set("more", docket.more > 0 ? "\(docket.more)" : nil)
        values["others"] = besides(docket).map { Values(values: ["other": $0]) }
        values["hasOthers"] = !besides(docket).isEmpty
        values["unanswered"] = docket.unanswered.map {
            Values(values: ["title": $0.title, "author": $0.author, "url": site(.permalink($0.id))])
        }
        values["hasUnanswered"] = !docket.unanswered.isEmpty
        let count = docket.lines.count
        var draft = service(
            "docket", count == 1 ? "One thing waits for you" : "\(count) things wait for you", values, to: facts,
            moment,
            isReply: false)
        answered(at: name, &draft)
        return try form(draft, "docket", [.prepared: 1], moment, holes)
    }

    private func item(_ line: DocketFacts.Line, _ name: String) -> Values {
        var one = Values()
        one["number"] = "\(line.number)"
        one["group"] = line.group
        one["what"] = what(line)
        one["since"] = MailDate.date(line.question.askedAt)
        one.set("claimedBy", line.claimedBy)
        let words = line.flagged?.text ?? line.opening
        let shown = ShownWords.inList(words).split(separator: "\n").map(String.init)
        one["lines"] = shown.map { Values(values: ["line": $0]) }
        one["hasLines"] = !shown.isEmpty
        one["notes"] = notes(line).map { Values(values: ["note": $0]) }
        one.set("url", line.flagged?.post.map { site(.permalink($0.id)) })
        let (yes, no) = Composer.words(for: line.question.kind)
        one["yes"] = yes
        one["no"] = no
        one["yesLink"] = ours.mailto(name, subject: "\(line.number) \(yes)")
        one["noLink"] = ours.mailto(name, subject: "\(line.number) \(no)")
        return one
    }

    /// The two words that decide it.
    static func words(for kind: Question.Kind) -> (yes: String, no: String) {
        kind == .triage(.flagged) ? ("ok", "hide") : ("ok", "reject")
    }

    private func what(_ line: DocketFacts.Line) -> String {
        let who = line.question.candidate?.called ?? "Somebody"
        return switch line.question.kind {
        case .membership(.approval): "\(who)\(line.question.candidate.map { " <\($0.address)>" } ?? "") asks to join"
        case .triage(.flagged):
            "\"\(line.flagged?.post?.title ?? "A post")\" by \(line.flagged?.post?.author ?? "somebody") was reported"
        case .limits(.goOn): "Mail of \(who) waits, as there is much of it: may it go on?"
        case .events(.otherTime): "\(who) asks for another time: \(line.subject)"
        case .measures(.appeal): "\(who) asks you to look again at what was decided about them"
        default: "\(who) wrote: \(line.subject.isEmpty ? "(no subject)" : line.subject)"
        }
    }

    private func notes(_ line: DocketFacts.Line) -> [String] {
        var notes: [String] = []
        if let flagged = line.flagged {
            let reasons = FlagReason.allCases.compactMap { reason in
                flagged.reasons[reason].map { $0 == 1 ? reason.rawValue : "\(reason.rawValue), \($0) times" }
            }
            if !reasons.isEmpty { notes.append("Reported: " + reasons.joined(separator: "; ")) }
            notes += flagged.words.prefix(3).map { "Somebody writes: \"\(ShownWords.inList($0))\"" }
            if flagged.isMended { notes.append("Its author has changed it since.") }
            if flagged.isHidden { notes.append("It is hidden until one of you decides.") }
        }
        if let decided = line.decided {
            notes.append(
                "\(decided.by.isEmpty ? "Somebody" : decided.by) decided on \(MailDate.date(decided.at)): \(did(decided))"
                    + (decided.words.isEmpty ? "" : ", \"\(ShownWords.inList(decided.words))\"")
                    + ". ok ends it, reject leaves it.")
        }
        if line.isDoubtful { notes.append("Take care: it is marked as spam.") }
        if let name = line.claimedBy { notes.append("\(name) looks at it.") }
        return notes
    }

    /// What could be answered, of what is there.
    private func example(_ docket: DocketFacts) -> String {
        guard docket.lines.count > 1 else { return Composer.words(for: docket.lines[0].question.kind).yes }
        var parts = ["\(docket.lines[0].number) ok"]
        let second = docket.lines[1]
        parts.append(
            second.question.kind == .triage(.flagged)
                ? "\(second.number) hide: off topic" : "\(second.number) reject: we had this last week")
        if docket.lines.count > 2 { parts.append("rest later") }
        return parts.joined(separator: ", ")
    }

    private func besides(_ docket: DocketFacts) -> [String] {
        docket.unconfirmed.map { group, count in
            count == 1
                ? "\(group): one mail that nobody has said is theirs; its author was asked."
                : "\(group): \(count) mails that nobody has said are theirs; their authors were asked."
        }
            + docket.failing.map { failing in
                "Mails to \(failing.name) (@\(failing.handle)) come back since \(MailDate.date(failing.since)). If you know another address of theirs, tell the host."
            }
    }

    /// Numbers of a docket that is weeks old, with what they meant.
    func oldNumbers(_ facts: LetterFacts, _ arrival: ArrivalFacts, _ values: inout Values) {
        let post = Post(Message(reading: arrival.raw), limits: ReadingLimits(), ours: ours)
        shown(post.text.isEmpty ? arrival.title : post.text, whole: false, &values)
        values["when"] = facts.questions.docketAt.map { MailDate.date($0) } ?? ""
        values["items"] = facts.docket.lines.map {
            Values(values: ["number": "\($0.number)", "what": "\($0.group): \(what($0))"])
        }
    }
}
