import Guild
import Mail
import Store

/// The clock's turn: what is over, due, or let go on.
extension Street {
    /// One transaction: what is due is read, decided and carried out like a mail. First what delivery itself has to
    /// look after.
    public func keepTime(_ patience: Patience) async throws(StoreError) {
        let dial = Dial(
            now: surroundings.now(), patience: patience, reminders: reminders, host: host, zones: surroundings.zones,
            zone: zone)
        try await store.write { transaction in
            let applying = applying(ArrivalID(0), dial.now)
            try transaction.undoFuture(now: dial.now)
            try transaction.probeAddresses(applying)
            try transaction.endOverflow(limit: dayLimit, now: dial.now)
            if let host { try transaction.tellHost(host, applying) }
            for hour in try transaction.snapshot.hours(at: dial) {
                guard let decision = Guild.decide(hour, at: dial) else { continue }
                // What cannot be carried out holds up nothing else.
                do {
                    try transaction.savepoint {
                        // Whom one has reached is nothing to the next.
                        var own = self.applying(ArrivalID(0), dial.now)
                        _ = try carryOut(decision, by: nil, &own, in: transaction)
                        try transaction.note(hour: decision.reason, now: dial.now)
                    }
                } catch {
                    let trouble = StoreError.sorted(error)
                    guard trouble.isOfOneThing else { throw error }
                    logger?.error(
                        "what is due was not done",
                        metadata: ["reason": "\(decision.reason.rawValue)", "why": "\(trouble.sentence)"])
                }
            }
        }
        try await letGoOn()
    }

    /// What waited of an author goes its way once a facilitator has said so: some at a time, so that nobody else waits.
    private func letGoOn() async throws(StoreError) {
        var more = true
        while more {
            let now = surroundings.now()
            more = try await store.write { transaction in
                var left = 100
                for (author, group) in try transaction.snapshot.released(now: now) where left > 0 {
                    for (arrival, recipient) in try transaction.snapshot.waitingMail(of: author, in: group, limit: left)
                    {
                        left -= 1
                        try release(arrival, for: recipient, now: now, in: transaction)
                    }
                }
                return left == 0
            }
        }
    }

    private func release(_ arrival: ArrivalID, for recipient: String, now: Int64, in transaction: Transaction) throws {
        guard let raw = try transaction.snapshot.raw(of: arrival) else {
            return try transaction.record(
                .discarded, .questions(.neverConfirmed), of: arrival, for: recipient, contribution: nil, now: now)
        }
        let mail = read(raw, key: "", arrivedAt: try transaction.snapshot.arrivedAt(arrival) ?? now).vouchedFor(rules)
        var applying = applying(arrival, now)
        if try carryHeld(
            mail, recipient, confirmed: nil, isReleased: true, now, &applying, in: transaction) == nil
        {
            try transaction.record(
                .held, .street(.ourFailure), of: arrival, for: recipient, contribution: nil, now: now)
        }
    }
}
