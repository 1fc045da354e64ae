import Guild

extension Snapshot {
    /// What the clock asks, room by room.
    public func hours(at dial: Dial) throws -> [Hour] {
        try membershipHours(at: dial).map(Hour.membership)
            + newcomerHours(at: dial).map { .membership(.newcomer($0)) } + questionHours(at: dial).map(Hour.questions)
            + blogHours(at: dial).map(Hour.blog)
            + eventHours(at: dial).map(Hour.events) + inquiryHours(at: dial).map(Hour.inquiries)
            + triageHours(at: dial).map(Hour.triage) + docketHours(at: dial).map(Hour.docket)
            + weekHours(at: dial).map(Hour.week) + streamHours(at: dial).map(Hour.streams)
            + thanksHours(at: dial).map(Hour.reactions)
            + watchHours(at: dial).map(Hour.wiki)
            + expertHours(at: dial).map(Hour.experts) + promptHours(at: dial).map(Hour.prompts)
            + healthHours(at: dial).map(Hour.health) + silenceHours(at: dial).map(Hour.silence)
            + quotationHours(at: dial).map(Hour.quotation)
            + messageHours(at: dial).map(Hour.messages)
            + groupHours(at: dial).map(Hour.groups)
            + needsHours(at: dial).map(Hour.needs)
            + pollHours(at: dial).map(Hour.polls)
            + chatHours(at: dial).map(Hour.chat)
    }
}

extension Transaction {
    /// Notes that the clock's turn came to a decision. Kept for ninety days (`tidyCounts`).
    public func note(hour reason: Reason, now: Int64) throws {
        let day = now / 86_400
        try db.run(
            """
            INSERT INTO hour (day, reason, times, lastAt) VALUES (?1, ?2, 1, ?3)
            ON CONFLICT (day, reason) DO UPDATE SET times = times + 1, lastAt = ?3
            """, [day, reason.rawValue, now])
    }
}
