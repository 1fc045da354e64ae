import Guild
import Mail

/// What requests about one's own settings are answered.
extension Composer {
    func answer(_ said: SettingSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .which: return which(facts, asked.letter)
        case .changed(let change):
            let titles = facts.groups.map(\.group.title)
            let zone = asked.letter.recipientZone
            return Answer(
                words: sentence(for: change, titles, in: facts.result.language, zone: zone)
                    ?? words(for: change, facts, in: zone))
        case .addressAsked(let address):
            return Answer(
                words:
                    "We have written to \(address). Answer that mail from there, and mail from it counts as yours."
            )
        case .twice:
            var answer = which(facts, asked.letter)
            let ways = [
                "If you have two addresses here, both may get it: they stand below.",
                "If it is also written to you directly, send us: set copies off",
                "If neither is so, write us a line: a person looks at it.",
            ]
            answer.words = "You get each mail once for each group you are in. " + ways.joined(separator: " ")
            return answer
        case .addressAskedToMove(let address):
            return Answer(
                words: "We have written to \(address). Answer that mail from there, and your mail goes there.")
        case .addressMoved(let address):
            return Answer(words: "Your mail goes to \(address) from now on.")
        case .addressUndone(let address):
            return Answer(
                words:
                    "\(address) is yours here no more, and all personal links of yours have ended. New mails bring new ones."
            )
        case .addressConfirmed(let address):
            return Answer(words: "\(address) is yours here from now on: mail from it counts as your own.")
        }
    }

    private func which(_ facts: ResultFacts, _ letter: LetterFacts) -> Answer {
        guard let settings = facts.settings else { return Answer(words: "We do not know you yet.") }
        var rows = facts.groups.map { place -> AnswerRow in
            let membership = place.membership
            var line = "\(cadence(membership?.cadence ?? .none)), member since \(date(place.since ?? 0))"
            if let blog = membership?.blogCadence { line += "; its blog \(cadence(blog))" }
            if let until = membership?.pausedUntil { line += ", paused \(pause(until))" }
            let roles = (membership?.roles ?? []).filter { $0 != .contributor }.map(\.rawValue).sorted()
            if !roles.isEmpty { line += ", " + roles.joined(separator: ", ") }
            return AnswerRow(lead: "\(place.group.title) (\(place.group.name))", lines: [line])
        }
        var you = [
            "Digests come at \(CivilDate.two(settings.digestHour)):00, \(settings.zone.isEmpty ? "\(zone) time, the community's" : settings.zone + " time")."
        ]
        if let stream = settings.stream {
            you.append("What happened in your groups comes by mail, \(stream.rawValue).")
        }
        if let docket = settings.docket { you.append("What waits for your word comes \(docket.rawValue).") }
        if let until = settings.pausedUntil { you.append("All mail is paused \(pause(until)).") }
        you.append(
            "Your addresses: "
                + settings.addresses.map { $0.isPrimary ? "\($0.address) (mail goes here)" : $0.address }.joined(
                    separator: ", "))
        if !settings.about.isEmpty { you.append("About you: \(settings.about)") }
        if !settings.expertise.isEmpty {
            you.append("People may ask you about \(settings.expertise.joined(separator: ", ")).")
        }
        you.append(
            settings.isObserved
                ? "Your groups' monthly figures count in how many weeks you wrote; nothing else is observed. To be left out, send us: set observed off"
                : "You are left out of your groups' monthly figures.")
        if !settings.isCredited { you.append("Letters to sponsors do not name you.") }
        if settings.receipts { you.append("You get a receipt for every post of yours.") }
        if settings.skipsCopies { you.append("You get no mail about posts that were also written to you directly.") }
        if !settings.follows.isEmpty {
            you.append(
                "You follow " + settings.follows.map { "\($0.what) (\($0.cadence.rawValue))" }.joined(separator: ", ")
                    + ".")
        }
        if !settings.muted.isEmpty {
            you.append("Muted threads: " + settings.muted.map { "\"\($0)\"" }.joined(separator: ", ") + ".")
        }
        rows.append(AnswerRow(lead: "\(settings.name) (@\(settings.handle))", lines: you))
        if !settings.sessions.isEmpty {
            let lines = settings.sessions.prefix(20).map { session in
                "\(session.number): \(session.device.isEmpty ? "a browser" : session.device), since \(date(session.since))"
            }
            rows.append(
                AnswerRow(
                    lead: "You are signed in on the web",
                    lines: lines + ["Not you, or not any more? Send us: sign out \(settings.sessions[0].number)"]))
        }
        var fate =
            "\(settings.delivered) \(settings.delivered == 1 ? "mail" : "mails") reached your mail server lately"
        if let last = settings.lastDelivered { fate += ", the last on \(date(last))" }
        fate += settings.failed == 0 ? "; none failed." : "; \(settings.failed) failed."
        var delivery = [fate]
        if let why = settings.lastFailure, !why.isEmpty { delivery.append("The last failure: \(why)") }
        rows.append(AnswerRow(lead: "Your mail", lines: delivery))
        return Answer(
            words: facts.groups.isEmpty ? "You are in no group." : "Your groups and settings:", rows: rows)
    }

    private func words(for change: Change, _ facts: ResultFacts, in zone: String) -> String {
        let what = facts.name ?? "that"
        let places = facts.groups.isEmpty ? "all your groups" : list(facts.groups.map(\.group.title))
        switch change {
        case .cadence(_, let cadence):
            switch cadence {
            case .immediate:
                return
                    "From now on every post of \(places) comes to you at once. If something was waiting for your next digest, it comes in one last one."
            case .daily: return "From now on \(places): one mail a day, in your morning, when there is something new."
            case .weekly:
                return "From now on \(places): one mail a week, on Monday morning, when there is something new."
            case .none: return "From now on \(places): no mail. Replies to you and mentions still come."
            }
        case .blogCadence(_, let cadence): return BlogWords.cadence(cadence, of: places)
        case .chatCadence(_, let much):
            switch much {
            case .follow: return "From now on what is said in the chat of \(places) comes to you while it goes on."
            case .daily:
                return
                    "From now on a chat of \(places) stands in your digest once it is over, and comes to you while you take part."
            case .none: return "From now on no mail of the chat of \(places) while it goes on."
            }
        case .pause(let group, let until):
            let end = until.map { "until \(date($0, in: zone))" } ?? "until you say resume"
            return group == nil
                ? "From now on no mail to you, \(end). Then one mail tells what you missed."
                : "From now on no mail of \(places), \(end). Then one mail tells what you missed."
        case .resume: return "Mail of \(places) comes again. If you missed something, your next digest tells it."
        case .follow(.search(let words), let cadence):
            return
                "What is found by \(words) comes to you from now on, \(cadence.rawValue), when there is something new."
        case .unfollow(.search(let words)): return "No more mail of what is found by \(words)."
        case .follow(_, let cadence):
            return "You follow \(what) now, \(cadence == .immediate ? "at once" : cadence.rawValue)."
        case .unfollow: return "You do not follow \(what) any more."
        case .mute: return "No more mail to you about the thread \"\(what)\"."
        case .unmute: return "You hear of the thread \"\(what)\" again."
        case .credit(let on):
            return on
                ? "Letters to sponsors may thank you by name and quote you; you are asked before a quotation."
                : "Letters to sponsors neither thank you by name nor quote you."
        case .observed(let on):
            return on
                ? "Your groups' figures count in how many weeks of a month you wrote."
                : "You are left out of your groups' figures from now on, but for the totals."
        case .asking(let on):
            return on
                ? "When nobody has answered a question about what you know, we may ask you: once a week at most."
                : "We no longer ask you about questions that nobody has answered."
        case .messagesFrom(let policy):
            return switch policy {
            case .everybody: "Everybody in a group of yours may write to you in private."
            case .known: "Only people to whom you have written may write to you in private."
            case .nobody: "Nobody begins a private conversation with you any more. Existing ones continue."
            }
        case .messages(let cadence):
            return switch cadence {
            case .immediate: "Private messages come by mail at once."
            case .daily: "Private messages come once a day, in one mail."
            case .none: "Private messages do not come by mail. You read them here: \(site(.messages))"
            }
        case .receipts(let on): return on ? "You get a receipt for every post of yours." : "You get no more receipts."
        case .allAtOnce: return "From now on every post of \(places) comes to you at once, however many there are."
        case .stream(let cadence):
            return switch cadence {
            case .immediate, .daily: "From now on what happened in your groups comes once a day, in one mail."
            case .weekly: "From now on what happened in your groups comes on Mondays, in one mail."
            case .none: "What happened in your groups does not come by mail any more. Posts come as before."
            }
        case .docket(let cadence):
            return switch cadence {
            case .immediate: "From now on each thing that waits for you comes at once, as a mail of its own."
            case .daily:
                "From now on what waits for you comes once a day, in one mail; only what is urgent comes at once."
            case .weekly:
                "From now on what waits for you comes on Mondays, in one mail; only what is urgent comes at once."
            }
        case .copies(let on):
            return on
                ? "You get a mail about every post, also when it was written to you directly too."
                : "You get no mail about posts that were also written to you directly."
        case .hour(let hour): return "Your digests come at \(CivilDate.two(hour)):00 from now on."
        case .zone(let zone): return "Your time zone is \(zone) now."
        case .name(let name):
            return facts.name == nil || facts.name == name
                ? "Others see you as \(name) now."
                : "Somebody in one of your groups has that name or one that looks like it, so others see you as \(facts.name!) now."
        case .handle(let handle): return "You are @\(handle) now."
        case .about: return "That line stands beside your name now."
        case .expertise(let tags):
            return tags.isEmpty
                ? "Nobody is pointed to you any more." : "People who look for \(list(tags)) are pointed to you now."
        case .newLinks:
            return
                "Every personal link we ever mailed you is dead now, except those for leaving. New mails have new ones."
        case .signOut(let number):
            let left = (facts.settings?.sessions ?? []).map { "\($0.number) (\($0.device))" }
            return number.map {
                "Number \($0) is signed out. "
                    + (left.isEmpty ? "You are signed in nowhere else." : "You are still signed in: \(list(left)).")
            }
                ?? "You are signed out of the web everywhere. To sign in again: \(site(.signIn(to: "/")))"
        case .stopDigests: return "No more digests."
        case .primaryAddress(let address): return "Mail goes to \(address) from now on."
        case .dropAddress(let address): return "\(address) is not yours any more, as far as we are concerned."
        }
    }

    private func cadence(_ cadence: Cadence) -> String {
        switch cadence {
        case .immediate: "post by post"
        case .daily: "once a day"
        case .weekly: "once a week"
        case .none: "no mail"
        }
    }

    private func pause(_ until: Int64) -> String {
        until == Membership.forNow ? "until you say resume" : "until \(date(until))"
    }
}
