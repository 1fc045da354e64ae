import Guild
import Mail

/// What the letter that answers requests says of each, in sentences.
extension Composer {

    func list(_ titles: [String]) -> String {
        guard let last = titles.last, titles.count > 1 else { return titles.first ?? "no group" }
        return titles.dropLast().joined(separator: ", ") + " and " + last
    }

    func words(for trouble: CommandResult.Trouble, _ facts: ResultFacts) -> Answer {
        let group = facts.groups.first?.group
        let title = group?.title ?? "that group"
        func meant(_ name: String?) -> String { name.map { " Did you mean \"\($0)\"?" } ?? "" }
        switch trouble {
        case .unknown(let nearest):
            return Answer(
                words: "We did not understand that."
                    + (nearest.isEmpty ? "" : " Did you mean \"\(nearest.joined(separator: "\" or \""))\"?"))
        case .misused(let usage): return Answer(words: "That is not quite it. Write it like this: \(usage)")
        case .noGroup(let name, let nearest):
            return Answer(
                words: "There is no group \"\(name)\".\(meant(nearest))"
                    + (facts.groups.isEmpty ? "" : " The groups, with the word that requests and addresses use:"),
                rows: facts.groups.map { AnswerRow(lead: "\($0.group.title) (\($0.group.name))") })
        case .keptOut:
            return Answer(
                words:
                    "You cannot join \(facts.groups.first?.group.title ?? "that group") for now. To ask somebody else about it, send us a mail that begins with appeal: and your reasons."
            )
        case .looksAfterNone:
            return Answer(words: "This is for those who look after a group, and you look after none.")
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
                    "We cannot tell which thread you mean. Reply to one of its mails with that word, or name a post's number."
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
            return Answer(words: "Mail goes to \(address), so it has to stay. Make another one primary first.")
        case .tooMuch: return Answer(words: "That is more than one mail can ask for. Please send it by itself.")
        case .nobodyToAsk:
            return Answer(
                words:
                    "Nobody can be asked about that just now. Please try again tomorrow, or write us a few words about it: a person reads them."
            )
        case .nobodyNamed:
            return Answer(
                words: "Nobody is named. Write their addresses below that line, one a line: Jane Doe <jane@example.org>"
            )
        case .stopped(let left):
            return Answer(
                words: "These lines were not looked at. Please send them again:",
                rows: [AnswerRow(lead: "", lines: left)])
        case .events(let trouble): return words(for: trouble, facts)
        case .blog(.takesNoComments(let title)): return Answer(words: BlogWords.noComments(title))
        }
    }
}
