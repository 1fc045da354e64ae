import GRDB
import Guild
import Mail

/// What answers about one's own settings show.
extension Snapshot {
    func read(_ said: SettingSaid, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch said {
        case .which, .twice:
            guard let person else { return }
            facts.settings = try settingsFacts(person)
            facts.groups = try groupFacts(for: person).filter { $0.membership != nil }
        case .changed(let change): try name(change, for: person, into: &facts)
        case .addressAsked, .addressAskedToMove, .addressConfirmed, .addressMoved, .addressUndone: break
        }
    }

    private func name(_ change: Change, for person: PersonID?, into facts: inout ResultFacts) throws {
        switch change {
        case .cadence(let group, _), .pause(let group, _), .resume(let group):
            if let group { facts.groups = try groupFacts(of: [group], for: person) }
        case .blogCadence(let group, _), .chatCadence(let group, _), .allAtOnce(let group):
            facts.groups = try groupFacts(of: [group], for: person)
        case .follow(let key, _), .unfollow(let key):
            switch key {
            case .person(let id): facts.name = try self.person(id: id).map { "@\($0.handle)" }
            case .tag(let tag): facts.name = "#\(tag)"
            case .topic(let id): facts.name = try place(of: id).map { "\"\($0.title)\"" }
            case .search(let words): facts.name = words
            }
        case .mute(let id), .unmute(let id): facts.name = try place(of: id)?.title
        case .signOut: if let person { facts.settings = try settingsFacts(person) }
        // A name that was taken has a number behind it.
        case .name: if let person { facts.name = try self.person(id: person)?.name }
        case .receipts, .asking, .credit, .observed, .messagesFrom, .messages, .copies, .hour, .zone, .handle, .about,
            .expertise,
            .newLinks, .stopDigests,
            .primaryAddress,
            .dropAddress, .docket, .stream:
            break
        }
    }

    private func settingsFacts(_ person: PersonID) throws -> SettingsFacts? {
        guard
            let row = try db.row(
                """
                SELECT name, handle, about, zone, digestHour, pausedUntil, receipts, skipsCopies, streamCadence, docketCadence,
                    epoch, isCredited, isObserved
                FROM person WHERE id = ?
                """, [person.rawValue])
        else { return nil }
        let follows = try db.rows(
            """
            SELECT CASE f.kind WHEN 'person' THEN '@' || p.handle WHEN 'tag' THEN '#' || f.target
                    WHEN 'search' THEN 'search ' || f.target ELSE '"' || c.title || '"' END,
                f.cadence
            FROM follow f LEFT JOIN person p ON f.kind = 'person' AND p.id = f.target
                LEFT JOIN contribution c ON f.kind = 'topic' AND c.id = f.target
            WHERE f.personID = ? ORDER BY f.kind, f.target
            """, [person.rawValue])
        let muted = try db.rows(
            "SELECT c.title FROM mute m JOIN contribution c ON c.id = m.topicID WHERE m.personID = ? ORDER BY m.topicID DESC LIMIT 50",
            [person.rawValue])
        let sent = try db.row(
            """
            SELECT count(*) FILTER (WHERE d.state = 'delivered'), max(d.settledAt) FILTER (WHERE d.state = 'delivered'),
                count(*) FILTER (WHERE d.state IN ('refused', 'expired', 'bounced'))
            FROM address a JOIN delivery d ON d.address = a.address WHERE a.personID = ?
            """, [person.rawValue])
        let failure = try db.row(
            """
            SELECT d.detail FROM address a JOIN delivery d ON d.address = a.address
            WHERE a.personID = ? AND d.state IN ('refused', 'expired', 'bounced') ORDER BY d.id DESC LIMIT 1
            """, [person.rawValue])
        var facts = SettingsFacts(
            name: row[0], handle: row[1], about: row[2],
            expertise: try db.rows("SELECT tag FROM expertise WHERE personID = ? ORDER BY tag", [person.rawValue]).map {
                $0[0]
            },
            zone: row[3], digestHour: row[4], pausedUntil: row[5], receipts: row[6], skipsCopies: row[7],
            addresses: try db.rows(
                "SELECT address, isPrimary FROM address WHERE personID = ? ORDER BY isPrimary DESC, key",
                [person.rawValue]
            ).map { ($0[0], $0[1]) },
            follows: follows.compactMap { row in
                (row[0] as String?).map { ($0, Cadence(rawValue: row[1]) ?? .immediate) }
            },
            muted: muted.map { $0[0] }, delivered: sent?[0] ?? 0, lastDelivered: sent?[1], failed: sent?[2] ?? 0,
            lastFailure: failure?[0])
        facts.stream = (row[8] as String?).flatMap { Cadence(rawValue: $0) }
        facts.docket = (row[9] as String?).flatMap { DocketCadence(rawValue: $0) }
        facts.isCredited = row[11]
        facts.isObserved = row[12]
        facts.sessions = try db.rows(
            "SELECT number, device, createdAt FROM session WHERE personID = ? AND epoch = ? ORDER BY number",
            [person.rawValue, row[10] as Int64]
        ).map { ($0[0], $0[1], $0[2]) }
        return facts
    }
}
