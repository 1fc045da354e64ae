import Guild
import Mail

/// What the letter that answers requests says of each, in sentences.
extension Composer {
    func which(_ facts: ResultFacts, _ letter: LetterFacts) -> Answer {
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
        if let until = settings.pausedUntil { you.append("All letters are paused \(pause(until)).") }
        you.append(
            "Your addresses: "
                + settings.addresses.map { $0.isPrimary ? "\($0.address) (letters go here)" : $0.address }.joined(
                    separator: ", "))
        if !settings.about.isEmpty { you.append("About you: \(settings.about)") }
        if !settings.expertise.isEmpty {
            you.append("People may ask you about \(settings.expertise.joined(separator: ", ")).")
        }
        if settings.receipts { you.append("You get a receipt for every post of yours.") }
        if settings.skipsCopies { you.append("You get no letter about posts that were also written to you directly.") }
        if !settings.follows.isEmpty {
            you.append(
                "You follow " + settings.follows.map { "\($0.what) (\($0.cadence.rawValue))" }.joined(separator: ", ")
                    + ".")
        }
        if !settings.muted.isEmpty {
            you.append("Muted threads: " + settings.muted.map { "\"\($0)\"" }.joined(separator: ", ") + ".")
        }
        rows.append(AnswerRow(lead: "\(settings.name) (@\(settings.handle))", lines: you))
        var fate =
            "\(settings.delivered) \(settings.delivered == 1 ? "letter" : "letters") reached your mail server lately"
        if let last = settings.lastDelivered { fate += ", the last on \(date(last))" }
        fate += settings.failed == 0 ? "; none failed." : "; \(settings.failed) failed."
        var delivery = [fate]
        if let why = settings.lastFailure, !why.isEmpty { delivery.append("The last failure: \(why)") }
        rows.append(AnswerRow(lead: "Your mail", lines: delivery))
        return Answer(
            words: facts.groups.isEmpty ? "You are in no group." : "Your groups and settings:", rows: rows)
    }

    func why(_ why: WhyFacts) -> String {
        switch why {
        case .group(let title):
            "That letter reached you because you follow \(title) post by post. To change that, send us for example: set GROUP daily."
        case .personal(let because, let about):
            switch because {
            case .mention:
                "That letter reached you because it mentions you by your @handle. Mentions reach you at once, whatever your settings; reply with the word mute to hear no more of its thread."
            case .reply:
                "That letter reached you because it answers your own words in \"\(about)\". Such replies reach you at once, whatever your settings; reply with the word mute to hear no more of the thread."
            case .thread:
                "That letter reached you because you follow the thread \"\(about)\". To stop: reply to it with the word unfollow."
            case .person: "That letter reached you because you follow \(about). To stop, send us: unfollow \(about)"
            case .tag: "That letter reached you because you follow \(about). To stop, send us: unfollow \(about)"
            }
        case .service(let kind):
            switch kind {
            case "digest":
                "That letter gathers what is new in the groups that you follow daily or weekly. To change that, send us for example: set all none."
            case "receipt":
                "That letter is the receipt for a post of yours. You get one for your first post, or for all with: set receipts on."
            case "welcome": "That letter greets you as a new member."
            case "note", "approval", "to-facilitators": "That letter reached you because you look after a group."
            default: "That letter answers something you sent us, or that was sent in your name."
            }
        case .unknown:
            "We cannot tell which letter you mean, or no longer have it. Reply with the word why to the letter itself; send us the word which to see all your settings."
        }
    }

    func cadence(_ cadence: Cadence) -> String {
        switch cadence {
        case .immediate: "post by post"
        case .daily: "once a day"
        case .weekly: "once a week"
        case .none: "no letters"
        }
    }

    func pause(_ until: Int64) -> String {
        until == Membership.forNow ? "until you say resume" : "until \(date(until))"
    }

    func list(_ titles: [String]) -> String {
        guard let last = titles.last, titles.count > 1 else { return titles.first ?? "no group" }
        return titles.dropLast().joined(separator: ", ") + " and " + last
    }

    func words(for change: Change, _ facts: ResultFacts, in zone: String) -> String {
        let what = facts.name ?? "that"
        let places = facts.groups.isEmpty ? "all your groups" : list(facts.groups.map(\.group.title))
        switch change {
        case .cadence(_, let cadence):
            switch cadence {
            case .immediate:
                return
                    "From now on every post of \(places) comes to you at once. If something was waiting for your next digest, it comes in one last one."
            case .daily: return "From now on \(places): one letter a day, in your morning, when there is something new."
            case .weekly:
                return "From now on \(places): one letter a week, on Monday morning, when there is something new."
            case .none: return "From now on \(places): no letters. Replies to you and mentions still come."
            }
        case .blogCadence(_, let cadence): return BlogWords.cadence(cadence, of: places)
        case .pause(let group, let until):
            let end = until.map { "until \(date($0, in: zone))" } ?? "until you say resume"
            return group == nil
                ? "No letters to you \(end). Then one letter tells what you missed."
                : "No letters of \(places) \(end). Then one letter tells what you missed."
        case .resume: return "Letters of \(places) come again. If you missed something, your next digest tells it."
        case .follow(_, let cadence):
            return "You follow \(what) now, \(cadence == .immediate ? "at once" : cadence.rawValue)."
        case .unfollow: return "You do not follow \(what) any more."
        case .mute: return "No more letters to you about the thread \"\(what)\"."
        case .unmute: return "You hear of the thread \"\(what)\" again."
        case .receipts(let on): return on ? "You get a receipt for every post of yours." : "You get no more receipts."
        case .copies(let on):
            return on
                ? "You get a letter about every post, also when it was written to you directly too."
                : "You get no letter about posts that were also written to you directly."
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
                "Every personal link we ever mailed you is dead now, except those for leaving. Letters from now on have new ones."
        case .stopDigests: return "No more digests."
        case .primaryAddress(let address): return "Letters go to \(address) from now on."
        case .dropAddress(let address): return "\(address) is not yours any more, as far as we are concerned."
        }
    }

    func words(for trouble: CommandResult.Trouble, _ facts: ResultFacts) -> Answer {
        let group = facts.groups.first?.group
        let title = group?.title ?? "that group"
        func meant(_ name: String?) -> String { name.map { " Did you mean \"\($0)\"?" } ?? "" }
        switch trouble {
        case .unknown(let nearest):
            return Answer(
                words: "We do not know that request."
                    + (nearest.isEmpty ? "" : " Did you mean \"\(nearest.joined(separator: "\" or \""))\"?"))
        case .misused(let usage): return Answer(words: "That is not quite it. Write it like this: \(usage)")
        case .noGroup(let name, let nearest):
            return Answer(
                words: "There is no group \"\(name)\".\(meant(nearest))"
                    + (facts.groups.isEmpty ? "" : " The groups, with the word that requests and addresses use:"),
                rows: facts.groups.map { AnswerRow(lead: "\($0.group.title) (\($0.group.name))") })
        case .blog(.takesNoComments(let title)): return Answer(words: BlogWords.noComments(title))
        case .addressTooNew:
            return Answer(
                words:
                    "This address is yours here only since today. From tomorrow on it can change such things; until then please write from another address of yours."
            )
        case .whichGroup:
            return Answer(
                words: "You are in several groups. Please say which one:",
                rows: facts.groups.map { AnswerRow(lead: "leave \($0.group.name)") })
        case .notIn:
            return Answer(
                words: "You are not in \(title)." + (group.map { " To join, send us the words: join \($0.name)" } ?? "")
            )
        case .inNone: return Answer(words: "You are in no group. The word groups lists them.")
        case .invitationOnly:
            return Answer(
                words:
                    "\(title) invites its members. You can write to the people who look after it: \(group.map { written("\($0.name).facilitators") } ?? "")"
            )
        case .membersOnly: return Answer(words: "That is for members. The word groups lists what you can join.")
        case .nobody(let handle, let nearest):
            return Answer(words: "We know of nobody called @\(handle).\(meant(nearest.map { "@" + $0 }))")
        case .noPost(let number):
            return Answer(
                words:
                    "There is no post \(number), or it is not for you. A post's number stands at the end of its link.")
        case .noThread:
            return Answer(
                words:
                    "We cannot tell which thread you mean. Reply to one of its letters with that word, or name a post's number."
            )
        case .notYours(let number): return Answer(words: "Post \(number) is not yours, so it is left as it is.")
        case .tooLate(let number):
            return Answer(
                words:
                    "Post \(number) has gone out and cannot be withdrawn. You can still remove or change it in the archive: delete \(number), or edit \(number) with the new words below."
            )
        case .nothingToSay: return Answer(words: "The new words are missing. Write them below that line.")
        case .handleTaken(let handle): return Answer(words: "@\(handle) cannot be used. Please choose another.")
        case .noZone(let zone):
            return Answer(
                words:
                    "We do not know the time zone \"\(zone)\". They are named by a place: Europe/Berlin, America/New_York, Asia/Kolkata."
            )
        case .pastDay(let day): return Answer(words: "\(day) is not in the future.")
        case .notFacilitator: return Answer(words: "That is for the people who look after \(title).")
        case .addressUnusable(let address):
            return Answer(
                words:
                    "\(address) cannot be added: it is no address of a person, in use already, or we have asked there too often today."
            )
        case .notYourAddress(let address):
            return Answer(words: "\(address) is not one of your addresses here. The word which lists them.")
        case .primaryStays(let address):
            return Answer(words: "Letters go to \(address), so it has to stay. Make another one primary first.")
        case .events(.unreadableRoster(let what, let count)):
            let which =
                what.isEmpty
                ? "We found no word on who came." : "We could not read this: \(what.prefix(5).joined(separator: ", "))."
            return Answer(
                words:
                    "\(which) Reply to the list with numbers from 1 to \(count), as in \"1-4, 7, + sam@example.org\", with the word all or nobody, or leave only those lines of it that came. Nothing was noted."
            )
        case .events(.unchanged):
            return Answer(
                words:
                    "Your words about \"\(facts.events.first?.details.title ?? "the event")\" are posted, and the event itself is as it was. To change it, reply to its announcement with the lines that are new, as in \"When: …\" or \"Where: …\"; to call it off, with \"cancel: \" and the reason. One date of a series: \"cancel 10 December: …\", or \"For: 10 December\" above the new lines."
            )
        case .events(.noAnswerRead):
            return Answer(
                words:
                    "Your words about \"\(facts.events.first?.details.title ?? "the event")\" are posted. We did not find a yes or a no in them, so you are not counted. If you meant one, reply to the invitation with one word: yes, maybe or no."
            )
        case .events(.noSuchDate(let line)): return Answer(words: "The series has no date on that day: \(line)")
        case .tooMuch: return Answer(words: "That is more than one mail can ask for. Please send it by itself.")
        case .nobodyToAsk:
            return Answer(
                words:
                    "Nobody can be asked about that now: the group has nobody who looks after it, or too many have asked today. The host knows of your wish."
            )
        case .nobodyNamed:
            return Answer(
                words: "Nobody is named. Write their addresses below that line, one a line: Jane Doe <jane@example.org>"
            )
        case .stopped:
            return Answer(
                words:
                    "Those were three mistakes, so the rest of your mail was not looked at. Nothing in it was lost: please send those lines again."
            )
        }
    }
}
