import Mail

/// The clock's door: what may have fallen due, with what deciding needs to know of it. A room reads its own hours inside
/// the transaction that will act on them, and nothing but `decide` says whether anything is due.
public enum Hour: Sendable, Equatable {
    case blog(BlogHour)
    case events(EventHour)
    case inquiries(InquiryHour)
    case messages(MessageHour)
    case membership(MembershipHour)
    case questions(QuestionHour)
    case triage(TriageHour)
    case docket(DocketHour)
    case week(WeekHour)
    case streams(StreamHour)
    case reactions(ThanksHour)
    case wiki(WatchHour)
    case experts(ExpertHour)
    case prompts(PromptHour)
    case needs(NeedsHour)
    case health(HealthHour)
    case silence(SilenceHour)
    case quotation(QuotationHour)
    case groups(GroupHour)
    case polls(PollHour)
    case chat(ChatHour)
}

/// The time, and how long things wait.
public struct Dial: Sendable {
    /// Seconds since 1970.
    public var now: Int64
    public var patience: Patience
    /// How long before an event those who come are reminded: seconds.
    public var reminders: [Int64]
    /// Where the host is written to; nil: nobody said.
    public var host: MailAddress?
    public var zones: Zones
    /// The community's own.
    public var zone: String

    public init(
        now: Int64, patience: Patience = Patience(), reminders: [Int64] = [], host: MailAddress? = nil,
        zones: Zones = .utc, zone: String = "UTC"
    ) {
        self.zones = zones
        self.zone = zone
        self.host = host
        self.now = now
        self.patience = patience
        self.reminders = reminders
    }

    /// The next time it is that hour where somebody lives; an empty zone is the community's. 0 is Sunday.
    func next(hour: Int, weekday: Int? = nil, after time: Int64, in zone: String) -> Int64 {
        zones.next(hour: hour, weekday: weekday, after: time, in: zones.known(zone, or: self.zone))
    }

    /// The hour that is somebody's own, once a day: that of their digests, and not in the night.
    public func isTheirs(_ hour: Int, in zone: String) -> Bool {
        next(hour: hour, after: now - 3_600, in: zone) <= now
    }

    /// A day less an hour after the last: what comes in the morning comes in the morning.
    public func isAnotherDay(than last: Int64?) -> Bool { last.map { $0 <= now - Dial.nearlyADay } ?? true }

    static let nearlyADay: Int64 = 23 * 3_600

    /// The month that is over, in the first days of the next one where somebody lives. Nil: it is no news any more.
    public func lastMonth(in zone: String) -> BlogChoice.Month? {
        let day = zones.wall(at: now, in: zones.known(zone, or: self.zone)).day
        guard day.day <= 7, let month = BlogChoice.Month(of: day)?.previous, month.next <= now else { return nil }
        return month
    }

    /// From eight to eight, where somebody lives.
    func isDay(in zone: String) -> Bool {
        next(hour: 20, after: now, in: zone) < next(hour: 8, after: now, in: zone)
    }
}

/// Nil: nothing is due.
public func decide(_ hour: Hour, at dial: Dial) -> Decision? {
    switch hour {
    case .blog(let hour): hour.decision(at: dial)
    case .events(let hour): hour.decision(at: dial)
    case .inquiries(let hour): hour.decision(at: dial)
    case .messages(let hour): hour.decision(at: dial)
    case .membership(let hour): hour.decision(at: dial)
    case .questions(let hour): hour.decision(at: dial)
    case .triage(let hour): hour.decision(at: dial)
    case .docket(let hour): hour.decision(at: dial)
    case .week(let hour): hour.decision(at: dial)
    case .streams(let hour): hour.decision(at: dial)
    case .reactions(let hour): hour.decision(at: dial)
    case .wiki(let hour): hour.decision(at: dial)
    case .experts(let hour): hour.decision(at: dial)
    case .prompts(let hour): hour.decision(at: dial)
    case .needs(let hour): hour.decision(at: dial)
    case .health(let hour): hour.decision(at: dial)
    case .silence(let hour): hour.decision(at: dial)
    case .quotation(let hour): hour.decision(at: dial)
    case .groups(let hour): hour.decision(at: dial)
    case .polls(let hour): hour.decision(at: dial)
    case .chat(let hour): hour.decision(at: dial)
    }
}
