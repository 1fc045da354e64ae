import GRDB
import Guild
import Mail

extension Transaction {
    /// One has said yes. When both have, both get the words, as from whoever thought of it.
    public func bringTogether(_ question: Question, _ messageID: MessageID?, _ applying: Applying) throws {
        guard let found = question.introduced, let person = question.person, let messageID,
            let by = try snapshot.person(id: found.by), let group = question.group,
            try db.number(
                """
                SELECT 1 FROM question WHERE arrivalID = ?1 AND kind = 'introducing' AND personID = ?2 AND state = 'yes'
                    AND amendments LIKE ?3
                """, [question.arrival.rawValue, found.other.rawValue, "\(person) \(by.id) %"]) != nil,
            try snapshot.introducing(
                snapshot.person(id: person)?.handle ?? "", snapshot.person(id: found.other)?.handle ?? "", by: by.id)
                != nil, let title = try snapshot.group(id: group)?.title
        else { return }
        let names = try [person, found.other].compactMap { try snapshot.person(id: $0)?.name }
        try apply(
            .begin(
                subject: names.joined(separator: " and "), people: [person, found.other],
                NewPrivateMessage(
                    author: by.id, authorName: by.name,
                    text:
                        "\(names.joined(separator: ", ")),\n\n\(found.why)\n\nYou both said that you would like to meet. Your replies go to each other.\n\n\(by.name), \(title)",
                    original: nil, files: [], messageID: messageID)),
            applying)
    }
}
