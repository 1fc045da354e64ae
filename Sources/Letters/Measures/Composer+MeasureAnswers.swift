import Guild
import Mail

/// What those who look after a group decide about people, told to both sides.
extension Composer {
    func answer(_ said: MeasureSaid, _ asked: Asked) -> Answer {
        let groups = list(asked.facts.groups.map(\.group.title))
        let group = asked.facts.name ?? asked.group
        func when(_ until: Int64?) -> String {
            guard let until else { return "" }
            let zone = zones.known(asked.letter.recipientZone, or: self.zone)
            // Of a short time the hour matters.
            let isShort = until - asked.moment.now < 2 * 86_400
            return " until \(isShort ? EventWords.moment(until, in: zone, zones) : date(until, in: zone))"
        }
        switch said {
        case .taken(.moderate, let handle, _, let until):
            return Answer(
                words:
                    "Posts of @\(handle) in \(groups) wait for you\(when(until)). They have been told, with your reason. To end it: lift @\(handle)"
            )
        case .taken(.hold, let handle, _, let until):
            return Answer(
                words:
                    "What @\(handle) writes to \(groups) waits\(when(until)), and what has not gone out stays here. They have been told. To end it: release @\(handle)"
            )
        case .taken(.remove, let handle, _, _):
            return Answer(
                words:
                    "@\(handle) is out of \(groups), and has been told, with your reason. They can ask to join again.")
        case .taken(.ban, let handle, _, let until):
            return Answer(
                words:
                    "@\(handle) is out of \(groups), and cannot join or write to it\(when(until)). They have been told, with your reason. To end it: lift @\(handle)"
            )
        case .lifted(let handle, _, isOut: true):
            return Answer(
                words: "Done: @\(handle) may join \(groups) again, and has been told. They are not in it by that.")
        case .lifted(let handle, _, isOut: false):
            return Answer(words: "Done: @\(handle) writes to \(groups) like everybody else, and has been told.")
        case .yours(let kind, _, let words, let until):
            return yours(kind, group, words, when(until))
        case .yoursIsLifted:
            let place = asked.facts.groups.first
            let isIn = place?.membership != nil
            return Answer(
                words: "What was decided about you in \(group) is over. You are welcome there."
                    + (isIn ? "" : " To be in the group again, send us: join \(place?.group.name ?? "and its name")"))
        case .yoursIsUpheld(_, let words):
            return Answer(
                words: "Somebody else who looks after \(group) has read what you wrote, and leaves it as it is."
                    + (words.isEmpty ? "" : " They write:"),
                rows: words.isEmpty ? [] : [AnswerRow(lead: "", lines: [words])])
        case .appealed:
            return Answer(words: "Thank you. Your words go to somebody who did not decide it. You will hear from them.")
        case .nobodyElse(_, _, let name, _, let words):
            return Answer(
                words:
                    "\(name) asks about what was decided about them in \(group). Nobody else looks after the group, so it comes to you. To end it, ask whoever decided it to send us: lift, and the person's @name. They write:",
                rows: [AnswerRow(lead: "", lines: [words])]
                    + asked.facts.log.map { row($0, in: asked.letter.recipientZone) })
        case .log:
            return Answer(
                words: asked.facts.log.isEmpty
                    ? "Nothing has been decided in \(group) yet." : "What was decided in \(group), the newest first:",
                rows: asked.facts.log.map { row($0, in: asked.letter.recipientZone) })
        case .colleague(let handle):
            return Answer(
                words:
                    "@\(handle) looks after the group as you do, and nobody decides about a colleague. If something is wrong, please tell whoever runs the community."
            )
        case .yourself: return Answer(words: "That is you. To leave a group, send: leave and its name.")
        case .notThere(let handle): return Answer(words: "@\(handle) is in no group that you look after.")
        case .inSeveral(let handle, _):
            return Answer(
                words: "@\(handle) is in several groups that you look after. Please say which one, as in:",
                rows: asked.facts.groups.map { AnswerRow(lead: "moderate @\(handle) in \($0.group.name): why") })
        case .noEdits:
            return Answer(
                words:
                    "The people who look after \(group) read your posts first, so a post that is out cannot be changed now. Please answer it instead, or ask them to change it."
            )
        case .nothing(let handle?): return Answer(words: "There is nothing to end for @\(handle).")
        case .nothing(nil):
            return Answer(words: "Nothing has been decided about you that somebody else could look at.")
        case .liftedFor(let name): return Answer(words: "It is over for \(name), who has been told.")
        case .upheld(let name): return Answer(words: "It stays as it is. \(name) has been told that you looked at it.")
        }
    }

    private func yours(_ kind: Measure.Kind, _ group: String, _ words: String, _ when: String) -> Answer {
        let what =
            switch kind {
            case .moderate:
                "The people who look after \(group) read your posts before they go out\(when)."
            case .hold:
                "What you write to \(group) waits\(when): somebody there thinks that another person may be using your mail account. If so, please change its password. If not, tell them so."
            case .ban:
                "The people who look after \(group) have decided that you are not in it\(when): you cannot join or write to it."
            case .remove: "The people who look after \(group) have taken you out of the group."
            }
        let rows = words.isEmpty ? [] : [AnswerRow(lead: "The reason:", lines: [words])]
        return Answer(
            words: what,
            rows: rows + [
                AnswerRow(
                    lead: "Is this wrong?",
                    lines: [
                        "Answer with a mail that begins with appeal: and your reasons. Somebody reads it who did not decide this."
                    ])
            ])
    }

    private func row(_ logged: LoggedFacts, in zone: String) -> AnswerRow {
        AnswerRow(
            lead: "\(date(logged.at, in: zone)), \(logged.by.isEmpty ? "somebody" : logged.by): \(did(logged))",
            lines: logged.words.isEmpty ? [] : [logged.words])
    }

    /// "let Omar in".
    func did(_ logged: LoggedFacts) -> String {
        let about = logged.about.isEmpty ? "somebody" : logged.about
        return switch logged.what {
        case .appointed: "appointed \(about)"
        case .dismissed: "ended the part of \(about)"
        case .pinned: "put \(about) first"
        case .unpinned: "put \(about) first no more"
        case .locked: "closed \(about) to replies"
        case .unlocked: "opened \(about) to replies"
        case .split: "made a thread of a part of \(about)"
        case .merged: "made \(about) part of another thread"
        case .moved: "moved \(about) to another group"
        case .introduced: "asked \(about) whether they would like to meet"
        case .changed: "changed what holds in \(about)"
        case .closed: "closed \(about)"
        case .reopened: "reopened \(about)"
        case .kept: "said that \(about) is silent on purpose"
        case .founded: "made \(about)"
        case .joinedTo: "ended \(about), whose members may go on in another group"
        case .letIn: "let \(about) in"
        case .turnedAway: "did not let \(about) in"
        case .released: "posted the mail of \(about)"
        case .notReleased: "left out the mail of \(about)"
        case .goesOn: "let mail of \(about) go on"
        case .stopped: "left out the waiting mail of \(about)"
        case .timeMoved: "moved an event for \(about)"
        case .timeKept: "kept the time that \(about) wanted to change"
        case .hidden: "hid \"\(about)\""
        case .shown: "let \"\(about)\" stand"
        case .moderate: "posts of \(about) are read first"
        case .hold: "mail of \(about) waits"
        case .ban: "took \(about) out for a time"
        case .remove: "took \(about) out"
        case .lifted: "ended what concerned \(about)"
        case .upheld: "left what concerns \(about) as it is"
        }
    }
}
