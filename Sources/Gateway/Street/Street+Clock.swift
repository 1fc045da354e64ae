import Guild
import Mail
import Store

/// The clock's turn: what is over, due, or let go on.
extension Street {
    /// The clock's turn: questions that nobody answered are over, and doubtful mail is deleted in the end.
    public func keepTime(_ patience: Patience) async throws(StoreError) {
        let now = surroundings.now()
        try await store.write { transaction in
            let applying = applying(ArrivalID(0), now)
            try transaction.undoFuture(now: now)
            try transaction.endPauses(now: now)
            try transaction.probeAddresses(applying)
            try transaction.endOverflow(limit: dayLimit, now: now)
            if let host { try transaction.tellHost(host, applying) }
            try transaction.expireQuestions(askedBefore: now - Int64(patience.questionDays) * 86_400, applying)
            try transaction.remind(reminders, applying)
            try transaction.askWhoCame(applying)
            try transaction.dropUnconfirmed(arrivedBefore: now - Int64(patience.doubtfulDays) * 86_400, now: now)
            for question in try transaction.dueConfirmations(now: now) {
                try settle(question, as: .yes(claims: false), by: nil, now: now, in: transaction)
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
                .discarded, .neverConfirmed, of: arrival, for: recipient, contribution: nil, now: now)
        }
        let mail = read(raw, key: "", arrivedAt: try transaction.snapshot.arrivedAt(arrival) ?? now).vouchedFor(rules)
        var applying = applying(arrival, now)
        if try carryHeld(
            mail, recipient, confirmed: nil, isReleased: true, now, &applying, in: transaction) == nil
        {
            try transaction.record(.held, .ourFailure, of: arrival, for: recipient, contribution: nil, now: now)
        }
    }
}
