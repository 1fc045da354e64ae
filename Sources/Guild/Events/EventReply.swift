import Mail

/// A mail to the organiser's address of an event, or a calendar's answer to any address of ours.
public struct EventReply: Sendable, Equatable {
    /// Its words. Of a calendar's answer only what a person wrote.
    public var post: Post
    public var calendar: CalendarAnswer?
    /// The event on whose page a button was pressed.
    public var event: ContributionID?

    public init(post: Post, calendar: CalendarAnswer? = nil, event: ContributionID? = nil) {
        self.event = event
        self.post = post
        self.calendar = calendar
    }
}

/// What somebody's calendar program says to an organiser (RFC 5546 §3.2.3, §3.2.6, §3.2.7), in whatever dialect.
public struct CalendarAnswer: Sendable, Equatable {
    public enum Method: Sendable, Equatable { case reply, counter, refresh }
    public var method: Method
    /// One for each date that it is about.
    public var items: [Item]

    public struct Item: Sendable, Equatable {
        public var uid: String
        /// A date of a series, as `Occurrence.key`; nil: all of it.
        public var date: String?
        /// Nil where the program leaves it out.
        public var sequence: Int?
        /// "20261203T150000Z"; nil where the program leaves it out.
        public var stamp: String?
        public var attendees: [CalendarObject.Attendee]
        public var comment: String?
        /// The other time that a COUNTER asks for.
        public var times: CalendarObject.Times
    }

    public init(method: Method, items: [Item]) {
        self.method = method
        self.items = items
    }

    /// Nil where the mail's calendar is none of these.
    public init?(_ message: Message, _ judgement: MailJudgement) {
        guard let calendar = judgement.calendar else {
            guard let response = message.meetingResponse else { return nil }
            self.init(response)
            return
        }
        let events = calendar.components.filter { !$0.isTask && !$0.uid.isEmpty }
        guard !events.isEmpty else { return nil }
        let method: Method
        switch calendar.method {
        case "REPLY": method = .reply
        case "COUNTER": method = .counter
        case "REFRESH": method = .refresh
        // Lost on the way; one attendee who has answered cannot be an invitation.
        case nil
        where events.allSatisfy({ $0.attendees.count == 1 && Attending(status: $0.attendees[0].status) != nil }):
            method = .reply
        default: return nil
        }
        self.init(
            method: method,
            items: events.prefix(50).map { event in
                Item(
                    uid: event.uid, date: event.recurrenceID, sequence: event.sequence, stamp: event.stamp,
                    attendees: event.attendees, comment: event.comment, times: event.times)
            })
        if method == .reply, items.allSatisfy(\.attendees.isEmpty) { return nil }
    }

    /// Outlook's answer inside a winmail.dat: who answers is in From alone.
    private init(_ response: MeetingResponse) {
        let attendee = CalendarObject.Attendee(address: "", status: response.status)
        self.init(
            method: .reply,
            items: [
                Item(
                    uid: response.uid, date: nil, sequence: response.sequence, stamp: nil, attendees: [attendee],
                    comment: nil, times: .none)
            ])
    }
}

extension CalendarAnswer {
    /// The words above what Outlook repeats of the meeting: "When: … Where: … *~*~*".
    static func words(inBody text: String) -> String {
        var kept: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let plain = ASCII.trimmed(line)
            if plain.hasPrefix("*~*~") || plain.hasPrefix("____") || plain.hasPrefix("-----") { break }
            if ["When:", "Where:", "Subject:", "Required:", "From:", "Wann:", "Wo:"].contains(where: plain.hasPrefix) {
                break
            }
            kept.append(line)
        }
        return ASCII.trimmed(kept.joined(separator: "\n"))
    }
}

extension CalendarAnswer.Item {
    /// The attendee who answers: the one at that address, else the only one, else the delegate of the one.
    func attendee(at address: String?) -> CalendarObject.Attendee? {
        if let address, let own = attendees.first(where: { $0.address == address }) { return own }
        let answering = attendees.filter { Attending(status: $0.status) != nil }
        return answering.first { $0.delegatedFrom != nil } ?? answering.first ?? attendees.first
    }

    /// A person's note. Programs that write a sentence of their own there are known by it.
    var words: String? {
        guard let comment else { return nil }
        let text = ASCII.trimmed(comment)
        return text.isEmpty || text.utf8.count > 4_000 ? nil : text
    }
}
