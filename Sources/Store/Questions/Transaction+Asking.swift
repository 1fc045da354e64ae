import Foundation
import GRDB
import Guild
import Mail

extension Transaction {
    func apply(_ effect: QuestionEffect, _ applying: Applying) throws {
        switch effect {
        case .ask(let question): try ask(question, applying)
        case .askAgain(let question, let person): try askAgain(question, person, applying)
        case .show(let question, let thenPost): try show(question, thenPost: thenPost, applying)
        case .settle: break  // the street's: it reads the held mail again
        case .end(let question): try endQuestion(question)
        case .markNoted(let outcome): try markNoted(outcome: outcome)
        case .noteWaiting(let group, let count, let since):
            try note(.unconfirmed, to: group, about: nil, arrivedAt: since, count: count, applying)
        case .noteFlood(let group): try noteFlood(to: group, applying)
        case .lapse(let arrival, let recipient): try lapse(arrival, recipient: recipient, now: applying.now)
        }
    }

    func ask(_ new: NewQuestion, _ applying: Applying) throws {
        guard try maySend(new, applying) else { return }
        try db.run(
            """
            INSERT OR IGNORE INTO question
                (kind, arrivalID, recipient, personID, address, addressKey, domain, groupID, claimable, candidateName,
                 candidateAddress, choices, amendments, askedAt, dueAt, addressName, exceptID, state)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'open')
            """,
            [
                new.kind.rawValue, applying.arrival.rawValue, applying.recipient, new.person?.rawValue,
                new.address.address, new.address.key, new.address.domainKey, new.group?.rawValue,
                new.claimable?.address, new.candidate?.name, new.candidate?.address,
                Transaction.list(new.choices), new.amendments,
                applying.now, new.dueAt, new.address.name, new.exceptFacilitator?.rawValue,
            ])
        guard db.changesCount > 0 else {
            // One mail asks one thing of somebody in a group: whoever asked for two hears that.
            if case .roles = new.kind, let by = try new.candidate.flatMap({ try snapshot.person(address: $0.key) }),
                let group = new.group
            {
                try tell(by.id, .roles(.oneAtATime(group)), applying)
            }
            return try reopen(new, applying)
        }
        let id = db.lastInsertedRowID
        // One letter asks about a mail, to however many of our addresses it was written.
        if new.kind == .identity(.authorship),
            try db.number(
                "SELECT count(*) FROM question WHERE arrivalID = ? AND addressKey = ? AND kind = ? AND id <> ?",
                [applying.arrival.rawValue, new.address.key, new.kind.rawValue, id]) ?? 0 > 0
        {
            return
        }
        if new.kind.asksFacilitators, let group = new.group {
            let isUrgent = try new.kind == .limits(.goOn) || isAboutPrivateData(new)
            // Of one author's mail only the first of a day come at once, and to no crowd of facilitators.
            let theirs = try snapshot.questionsAsked(new.kind, of: new.address, now: applying.now)
            let ofGroup = try db.number(
                "SELECT count(*) FROM question WHERE kind = ? AND groupID IS ? AND askedAt > ?",
                [new.kind.rawValue, group.rawValue, applying.now - 86_400])
            guard isUrgent || Caps.asksFacilitators(ofAuthor: theirs - 1, ofGroup: Int(ofGroup ?? 0) - 1) else {
                return
            }
            return try askFacilitators(
                QuestionID(id), group, but: new.exceptFacilitator, isUrgent: isUrgent, applying)
        }
        try write(QuestionID(id), to: new.address.address, new.person, applying)
    }

    /// The same question about the same mail once more, with what its author has said meanwhile.
    private func reopen(_ new: NewQuestion, _ applying: Applying) throws {
        guard new.kind.isPreview,
            let id = try db.number(
                """
                SELECT id FROM question WHERE arrivalID = ? AND recipient = ? AND kind = ? AND addressKey = ? AND groupID IS ?
                """,
                [
                    applying.arrival.rawValue, applying.recipient, new.kind.rawValue, new.address.key,
                    new.group?.rawValue,
                ])
        else { return }
        try db.run(
            "UPDATE question SET state = 'open', rounds = rounds + 1, amendments = ?, dueAt = ? WHERE id = ?",
            [new.amendments, new.dueAt, id])
        try write(QuestionID(id), to: new.address.address, new.person, applying)
    }

    /// A mail that says what is different.
    public func note(amendment arrival: ArrivalID?, to question: QuestionID) throws {
        guard let arrival else { return }
        try db.run(
            """
            INSERT OR IGNORE INTO amendment (questionID, arrivalID)
            SELECT id, ?2 FROM question WHERE id = ?1 AND kind IN ('introduction', 'entry', 'event', 'page')
            """, [question.rawValue, arrival.rawValue])
    }

    /// What was said of something that waited, once that is gone.
    public func forgetAmendments(to arrival: Int64?) throws {
        for row in try db.rows(
            """
            SELECT a.arrivalID FROM amendment a JOIN question q ON q.id = a.questionID
            WHERE q.arrivalID = ? AND q.state <> 'open'
            """, [arrival])
        {
            try dropMail(of: row[0] as Int64)
        }
        try db.run("UPDATE question SET amendments = '' WHERE arrivalID = ? AND state <> 'open'", [arrival])
    }

    /// The words that wait, to the address that was asked, whatever address the person prefers by now.
    func show(_ id: QuestionID, thenPost: Bool, _ applying: Applying) throws {
        guard let row = try db.row("SELECT address, personID FROM question WHERE id = ?", [id.rawValue]) else { return }
        try db.run(
            """
            UPDATE question SET rounds = rounds + 1, yesAt = CASE WHEN ?3 THEN coalesce(yesAt, ?2) ELSE yesAt END
            WHERE id = ?1
            """, [id.rawValue, applying.now, thenPost ? 1 : 0])
        try insertDirect(
            .questions(.shown(id, thenPost: thenPost)), to: row[0], person: (row[1] as Int64?).map { PersonID($0) },
            question: id,
            applying)
    }

    /// Once a day.
    func noteFlood(to group: GroupID, _ applying: Applying) throws {
        try db.run(
            "INSERT OR IGNORE INTO notice (addressKey, reason, day) VALUES (?, 'flood', ?)",
            ["\(group)", applying.now / 86_400])
        guard db.changesCount > 0 else { return }
        try note(.flood, to: group, about: nil, arrivedAt: applying.now, count: 1, applying)
    }

    /// An address has become somebody's: each other one of theirs is told, and can undo it.
    public func tellOtherAddresses(of person: PersonID, about address: MailAddress, _ applying: Applying) throws {
        for row in try db.rows(
            "SELECT address FROM address WHERE personID = ? AND key <> ? AND verifiedAt IS NOT NULL",
            [person.rawValue, address.key])
        {
            guard let other = MailAddress(address: row[0]) else { continue }
            try ask(
                NewQuestion(
                    kind: .identity(.newAddress), person: person, address: other, group: nil, claimable: address),
                applying
            )
        }
    }

    /// It was not theirs after all: it goes, and so do the links that letters to it may have held.
    public func undo(_ address: MailAddress, of person: PersonID, keeping other: String, _ applying: Applying) throws {
        guard
            let row = try db.row(
                "SELECT isPrimary FROM address WHERE key = ? AND personID = ?", [address.key, person.rawValue])
        else { return }
        if row[0] as Bool { try makePrimary(other, of: person, now: applying.now) }
        try db.run("DELETE FROM address WHERE key = ? AND personID = ?", [address.key, person.rawValue])
        try make(.newLinks, of: person, now: applying.now)
        try tell(person, .settings(.addressUndone(address.address)), applying)
    }

    /// Somebody's words to the one they were meant for; the mail goes when they have left.
    public func passOn(
        _ arrival: ArrivalID, from author: MailAddress, to person: PersonID, at address: String, _ applying: Applying
    ) throws {
        try insertDirect(
            .questions(.passedOn(arrival, authorName: author.name, authorAddress: author.address)), to: address,
            person: person,
            applying)
        try db.run(
            "UPDATE letter SET arrivalID = ? WHERE id = ?", [arrival.rawValue, db.lastInsertedRowID])
    }

    /// Where somebody else's word makes us write to an address, the address's own caps count, and one answer is enough:
    /// nobody is invited to a group twice, or asked about an address of theirs more than twice a day.
    private func maySend(_ new: NewQuestion, _ applying: Applying) throws -> Bool {
        switch new.kind {
        case .membership(.invitation):
            return try !snapshot.invitedBefore(new.address.key, to: new.group, now: applying.now)
        case .identity(.address):
            return try snapshot.mayAskForAddress(new.address.key, of: new.person, now: applying.now)
        case .membership(.approval):
            // Who asks again is waited for already.
            return try db.number(
                "SELECT 1 FROM question WHERE kind = 'approval' AND addressKey = ? AND groupID IS ? AND state = 'open' LIMIT 1",
                [new.address.key, new.group?.rawValue]) == nil
        case .measures(.appeal):
            // One at a time.
            return try db.number(
                "SELECT 1 FROM question WHERE kind = 'appeal' AND personID = ? AND groupID IS ? AND state = 'open' LIMIT 1",
                [new.person?.rawValue, new.group?.rawValue]) == nil
        case .forum(.release) where new.person != nil, .events(.otherTime) where new.person != nil,
            .triage(.flagged):
            // All of it stands in the docket; how many letters of their own there are, `askFacilitators` knows. Of a flood the
            // rest is the host's.
            let open = try db.number(
                """
                SELECT count(*) FROM question INDEXED BY question_open
                WHERE state = 'open' AND kind = ? AND addressKey = ? AND groupID IS ?
                """, [new.kind.rawValue, new.address.key, new.group?.rawValue])
            return Caps.keepsQuestion(open: Int(open ?? 0))
        case .forum(.release), .events(.otherTime):
            let day = applying.now - 86_400
            let theirs = try snapshot.questionsAsked(new.kind, of: new.address, now: applying.now)
            let all = try db.number(
                "SELECT count(*) FROM question WHERE kind = ? AND groupID IS ? AND askedAt > ?",
                [new.kind.rawValue, new.group?.rawValue, day])
            return Caps.asksFacilitators(ofAuthor: theirs, ofGroup: Int(all ?? 0))
        case .roles(.appointment), .roles(.directing):
            // Asked once, however often it is said.
            return try db.number(
                """
                SELECT 1 FROM question WHERE kind = ? AND state = 'open' AND personID = ? AND groupID IS ?
                    AND amendments = ? AND askedAt > ?
                """,
                [
                    new.kind.rawValue, new.person?.rawValue, new.group?.rawValue, new.amendments,
                    applying.now - Question.daysForPart * 86_400,
                ]) == nil
        case .limits(.goOn):
            // One line an author, however much of theirs waits.
            guard let group = new.group else { return false }
            try putOn(new.address.key, in: group, now: applying.now)
            return try db.number(
                """
                SELECT 1 FROM question INDEXED BY question_open
                WHERE state = 'open' AND kind = 'goOn' AND addressKey = ? AND groupID = ? LIMIT 1
                """, [new.address.key, group.rawValue]) == nil
        case .identity(.authorship), .identity(.whose), .forum(.guest), .identity(.newAddress), .membership(.joining),
            .membership(.optIn), .digests(.whichThread), .requests(.orPost), .events(.preview), .blog(.preview),
            .wiki(.edit), .membership(.introduction), .roles(.dismissal), .groups, .messages, .health,
            .docket(.oldNumbers):
            return true
        }
    }

    /// Each facilitator gets the letter; the first answer counts.
    /// `author`: of what they are asked about; nobody decides about their own.
    /// What is beyond the first letters of a day comes in their docket.
    private func askFacilitators(
        _ id: QuestionID, _ group: GroupID, but author: PersonID?, isUrgent: Bool, _ applying: Applying
    ) throws {
        for facilitator in try snapshot.facilitators(of: group) where facilitator != author {
            guard let address = try snapshot.primaryAddress(of: facilitator) else { continue }
            let cadence = try db.row("SELECT docketCadence FROM person WHERE id = ?", [facilitator.rawValue])
                .flatMap { ($0[0] as String?).flatMap { DocketCadence(rawValue: $0) } }
            let today = try questionsTo(address, now: applying.now)
            guard DocketCadence.writesAtOnce(cadence, isUrgent: isUrgent, today: today) else { continue }
            try write(id, to: address, facilitator, applying)
        }
    }

    /// How many letters about what waits for them somebody got within a day.
    private func questionsTo(_ address: String, now: Int64) throws -> Int {
        Int(
            try db.number(
                """
                SELECT count(*) FROM letter l INDEXED BY letter_direct JOIN question q ON q.id = l.questionID
                WHERE l.directAddress = ? AND l.createdAt > ? AND l.kind = 'question'
                    AND q.kind IN ('approval', 'release', 'otherTime', 'goOn', 'flagged', 'appeal')
                """, [address, now - 86_400]) ?? 0)
    }

    private func isAboutPrivateData(_ new: NewQuestion) throws -> Bool {
        guard new.kind == .triage(.flagged), let id = new.choices.first else { return false }
        return try db.number(
            "SELECT 1 FROM flag WHERE contributionID = ? AND reason = ? LIMIT 1",
            [id.rawValue, FlagReason.privateData.rawValue]) != nil
    }

    /// The letter goes to the address that was asked, whatever address the person prefers by now.
    func askAgain(_ id: QuestionID, _ person: PersonID?, _ applying: Applying) throws {
        guard
            let row = try db.row("SELECT address, personID, kind, groupID FROM question WHERE id = ?", [id.rawValue])
        else { return }
        try db.run("UPDATE question SET rounds = rounds + 1 WHERE id = ?", [id.rawValue])
        let kind = Question.Kind(rawValue: row[2])
        if kind?.asksFacilitators ?? false, let person, let address = try snapshot.primaryAddress(of: person) {
            return try write(id, to: address, person, applying)
        }
        if kind?.asksFacilitators ?? false, let group: Int64 = row[3] {
            let except = try db.number("SELECT exceptID FROM question WHERE id = ?", [id.rawValue])
            return try askFacilitators(
                id, GroupID(group), but: except.map { PersonID($0) }, isUrgent: false, applying)
        }
        try write(id, to: row[0], (row[1] as Int64?).map { PersonID($0) }, applying)
    }

    private func write(_ id: QuestionID, to address: String, _ person: PersonID?, _ applying: Applying) throws {
        try insertDirect(.questions(.asked(id)), to: address, person: person, question: id, applying)
    }

    /// Ends a question. False when it had ended before.
    public func close(_ id: QuestionID, as settled: Settled) throws -> Bool {
        let state: String
        switch settled {
        case .yes, .chosen, .amended, .whose: state = "yes"
        case .no, .declined: state = "no"
        }
        try db.run("UPDATE question SET state = ? WHERE id = ? AND state IN ('open', 'expired')", [state, id.rawValue])
        return db.changesCount > 0
    }

    /// The questions that the same answer settles: those about the same mail, which went without a letter of their own.
    public func besides(_ question: Question) throws -> [QuestionID] {
        guard question.kind == .identity(.authorship) else { return [] }
        return try db.rows(
            """
            SELECT id FROM question WHERE arrivalID = ? AND addressKey = ? AND kind = 'authorship' AND id <> ? ORDER BY id
            """, [question.arrival.rawValue, question.addressKey, question.id.rawValue]
        ).map { QuestionID($0[0]) }
    }

    /// Somebody else decided about the mail: there is nothing left to answer.
    public func closeQuestions(about arrival: ArrivalID, for recipient: String) throws {
        try db.run(
            "UPDATE question SET state = 'settled' WHERE arrivalID = ? AND recipient = ? AND state IN ('open', 'expired')",
            [arrival.rawValue, recipient])
    }

    /// Tells everybody who looks after a group.
    public func note(
        _ note: QuestionLetter.Note, to group: GroupID, about person: PersonID?, arrivedAt: Int64, count: Int,
        _ applying: Applying
    ) throws {
        for facilitator in try snapshot.facilitators(of: group) {
            try writeTo(
                facilitator, .questions(.note(note, group: group, person: person, arrivedAt: arrivedAt, count: count)),
                applying)
        }
    }
}
