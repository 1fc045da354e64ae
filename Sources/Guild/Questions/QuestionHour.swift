/// What the clock brings to mail that waits for somebody.
public enum QuestionHour: Sendable, Equatable {
    /// All mail that its author was asked about, or could not be asked about, and that nobody was told of yet.
    case waiting([WaitingMail])
    /// Held mail that nobody can be believed to have written.
    case doubtful(ArrivalID, recipient: String, since: Int64)
    /// Somebody was shown the words, and said that they are theirs.
    case confirmed(QuestionID, shownAt: Int64)

    public struct WaitingMail: Sendable, Equatable {
        public enum Record: Sendable, Equatable {
            case question(QuestionID)
            /// The number of its outcome.
            case unasked(Int64)
        }

        public var record: Record
        /// Where it is to go, while that group exists.
        public var group: GroupID?
        /// Asked, or read.
        public var since: Int64
        public var arrivedAt: Int64

        public init(_ record: Record, group: GroupID?, since: Int64, arrivedAt: Int64) {
            self.record = record
            self.group = group
            self.since = since
            self.arrivedAt = arrivedAt
        }
    }

    func decision(at dial: Dial) -> Decision? {
        switch self {
        case .waiting(let mails): QuestionHour.lapse(mails, at: dial)
        case .doubtful(let arrival, let recipient, let since):
            since < dial.now - Int64(dial.patience.doubtfulDays) * 86_400
                ? Decision(
                    .discarded, .questions(.neverConfirmed), [.questions(.lapse(arrival, recipient: recipient))]) : nil
        case .confirmed(let question, let shownAt):
            shownAt <= dial.now - Question.secondsToThink
                ? Decision(
                    .accepted, .questions(.confirmed), [.questions(.settle(question, as: .yes(claims: false)))]) : nil
        }
    }

    /// Questions that nobody has answered are over, though a late answer counts while the mail is there; each group's
    /// facilitators hear how many mails wait.
    private static func lapse(_ mails: [WaitingMail], at dial: Dial) -> Decision? {
        let limit = dial.now - Int64(dial.patience.questionDays) * 86_400
        let unasked = mails.filter { if case .unasked = $0.record { true } else { false } }
        // Once the first is due, all that would be due within a day come along, so that one note a day tells of them.
        let horizon = unasked.contains { $0.since < limit } ? limit + 86_400 : limit
        var effects: [Effect] = []
        var groups: [GroupID: (count: Int, first: Int64)] = [:]
        for mail in mails {
            switch mail.record {
            case .question(let id):
                guard mail.since < limit else { continue }
                effects.append(.questions(.end(id)))
            case .unasked(let outcome):
                guard mail.since < horizon else { continue }
                effects.append(.questions(.markNoted(outcome: outcome)))
            }
            guard let group = mail.group else { continue }
            let known = groups[group] ?? (0, mail.arrivedAt)
            groups[group] = (known.count + 1, min(known.first, mail.arrivedAt))
        }
        for (group, what) in groups.sorted(by: { $0.key < $1.key }) {
            effects.append(.questions(.noteWaiting(group, count: what.count, since: what.first)))
        }
        return effects.isEmpty ? nil : Decision(.held, .questions(.unanswered), effects)
    }
}

extension Reason {
    /// Mail held for these goes unread one day, when nobody has confirmed it.
    public static let doubtful: [Reason] = [
        .street(.unverifiedAuthor), .street(.otherAddress), .street(.unknownSender), .street(.failedAuthentication),
        .membership(.invited), .street(.markedSpam), .street(.severalAuthors),
        .questions(.stillUnclear), .street(.seemsAutomatic), .membership(.awaitsOptIn), .questions(.notFacilitator),
        .street(.noAuthor), .limits(.braked), .limits(.tooMany), .forum(.awaitsGuest),
        .limits(.dangerousFile),
    ]
}
