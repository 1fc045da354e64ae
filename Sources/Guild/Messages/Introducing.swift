import Mail

/// Two members of a group who may like to know each other, as somebody who looks after it thinks. Each is asked alone; what they
/// answer nobody learns but by the words that both get when both say yes.
public struct Introducing: Sendable, Equatable {
    public var group: GroupID
    public var people: [Person]
    public var addresses: [MailAddress]

    public init(group: GroupID, people: [Person], addresses: [MailAddress]) {
        self.group = group
        self.people = people
        self.addresses = addresses
    }

    /// "@jane @omar: both teach with kites", "@jane to @omar: …".
    static func read(_ raw: String) -> MessageCommand? {
        guard let colon = raw.firstIndex(of: ":") else { return nil }
        let names = raw[..<colon].split { " ,".contains($0) }.filter {
            !["and", "to", "with", "und", "et", "y", "e", "&"].contains($0.lowercased())
        }
        let why = ASCII.trimmed(raw[raw.index(after: colon)...])
        guard names.count == 2, names.allSatisfy({ $0.hasPrefix("@") && $0.utf8.count > 1 }), !why.isEmpty else {
            return nil
        }
        let handles = names.map { LeadLine.handle($0.dropFirst()) }
        guard handles[0] != handles[1], handles.allSatisfy({ !$0.isEmpty }) else { return nil }
        return .introduce(handles[0], handles[1], why: String(why.prefix(600)))
    }
}

/// What is asked for a private message's sake.
public enum MessageQuestion: String, Sendable, CaseIterable {
    /// "Shall we bring you together?" Who with, who asks and why stand in `amendments`.
    case introducing

    var traits: Question.Traits { Question.Traits() }
}

extension Question {
    /// Whom an introduction is to, who thought of it, and why.
    public var introduced: (other: PersonID, by: PersonID, why: String)? {
        let parts = amendments.split(separator: " ", maxSplits: 2)
        guard parts.count == 3, let other = Int64(parts[0]), let by = Int64(parts[1]) else { return nil }
        return (PersonID(other), PersonID(by), String(parts[2]))
    }
}

extension Deciding {
    func introduce(_ one: String, _ other: String, _ why: String, by person: Person) -> Way {
        guard let found = situation.desk.introducing["\(one) \(other)"] else {
            return Way(said: .messages(.cannotIntroduce))
        }
        let words = Scrub.words(why, ours: circumstances.ours)
        let questions = found.people.indices.map { index in
            var question = NewQuestion(
                kind: .messages(.introducing), person: found.people[index].id, address: found.addresses[index],
                group: found.group, claimable: nil)
            question.amendments = "\(found.people[1 - index].id) \(person.id) \(words)"
            return Effect.questions(.ask(question))
        }
        return Way(
            said: .messages(.introducing(found.people.map(\.name))),
            effects: questions + [
                .measures(
                    .log(
                        LogEntry(
                            .introduced, in: found.group, by: person.id,
                            about: found.people.map(\.name).joined(separator: ", "))))
            ])
    }
}
