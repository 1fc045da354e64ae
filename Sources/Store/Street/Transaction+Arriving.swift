import Foundation
import GRDB
import Guild
import Mail

/// A mail about to be recorded.
public struct NewArrival: Sendable {
    public var mailbox: Int64
    public var uidValidity: UInt32
    public var key: String
    public var fingerprint: Fingerprint
    public var messageID: MessageID?
    public var author: String
    public var subject: String
    public var size: Int
    public var arrivedAt: Int64
    public var raw: [UInt8]

    public init(
        mailbox: Int64, uidValidity: UInt32, key: String, fingerprint: Fingerprint, messageID: MessageID?,
        author: String, subject: String, size: Int, arrivedAt: Int64, raw: [UInt8]
    ) {
        self.mailbox = mailbox
        self.uidValidity = uidValidity
        self.key = key
        self.fingerprint = fingerprint
        self.messageID = messageID
        self.author = author
        self.subject = subject
        self.size = size
        self.arrivedAt = arrivedAt
        self.raw = raw
    }
}

/// Where "from now on" began for one folder.
public struct Baseline: Sendable, Equatable {
    public var mailbox: Int64
    public var uidValidity: UInt32
    /// Mails up to this key were there before us.
    public var afterKey: String?
    /// And so was everything that arrived before this time.
    public var since: Int64
}

extension Transaction {
    /// The folder's baseline. A folder never seen before begins now (or at `since`); a folder whose UIDVALIDITY
    /// changed (RFC 3501 §2.3.1.1) is looked through anew, and the time tells old mail from new.
    public func baseline(of state: MailboxState, now: Int64, since: Int64?) throws -> Baseline {
        if let row = try db.row("SELECT id, uidValidity, afterKey, since FROM mailbox WHERE name = ?", [state.name]) {
            var known = Baseline(mailbox: row[0], uidValidity: row[1], afterKey: row[2], since: row[3])
            if let since {
                known.since = since
                known.afterKey = nil
            }
            if known.uidValidity != state.uidValidity {
                known.uidValidity = state.uidValidity
                known.afterKey = nil
            }
            try db.run(
                "UPDATE mailbox SET uidValidity = ?, afterKey = ?, since = ? WHERE id = ?",
                [known.uidValidity, known.afterKey, known.since, known.mailbox])
            return known
        }
        // The same mailbox by another name (a new port, a renamed server): what arrived since we last read is ours.
        if since == nil, let last = try db.number("SELECT max(readAt) FROM arrival"),
            try db.number("SELECT 1 FROM mailbox WHERE name NOT LIKE 'explain%' LIMIT 1") != nil
        {
            return try baseline(of: state, now: now, since: last)
        }
        let afterKey = since == nil ? state.lastKey : nil
        try db.run(
            "INSERT INTO mailbox (name, uidValidity, afterKey, since) VALUES (?, ?, ?, ?)",
            [state.name, state.uidValidity, afterKey, since ?? now])
        return Baseline(
            mailbox: db.lastInsertedRowID, uidValidity: state.uidValidity, afterKey: afterKey, since: since ?? now)
    }

    /// Everything up to its key has been looked at, also what stays in the folder.
    public func advance(_ baseline: Baseline) throws {
        try db.run("UPDATE mailbox SET afterKey = ? WHERE id = ?", [baseline.afterKey, baseline.mailbox])
    }

    /// Nil when this folder's mail of this key is recorded already.
    public func record(_ arrival: NewArrival, filing: Filing, now: Int64) throws -> ArrivalID? {
        try db.run(
            """
            INSERT OR IGNORE INTO arrival
                (mailboxID, uidValidity, key, fingerprint, messageID, author, subject, size, arrivedAt, readAt, filing)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                arrival.mailbox, arrival.uidValidity, arrival.key, Data(arrival.fingerprint.bytes),
                arrival.messageID?.text, arrival.author, arrival.subject, arrival.size, arrival.arrivedAt, now,
                filing.rawValue,
            ])
        guard db.changesCount > 0 else { return nil }
        return ArrivalID(db.lastInsertedRowID)
    }

    public func setFiling(_ filing: Filing, of arrival: ArrivalID) throws {
        try db.run("UPDATE arrival SET filing = ? WHERE id = ?", [filing.rawValue, arrival.rawValue])
    }

    public func keep(_ raw: [UInt8], of arrival: ArrivalID) throws {
        try db.run("INSERT INTO rawMail (arrivalID, bytes) VALUES (?, ?)", [arrival.rawValue, raw.blob])
    }

    /// True the first time this mail acts for this address.
    public func actsFirst(_ fingerprint: Fingerprint, for recipient: String) throws -> Bool {
        try db.run(
            "INSERT OR IGNORE INTO acted (fingerprint, recipient) VALUES (?, ?)", [Data(fingerprint.bytes), recipient])
        return db.changesCount > 0
    }

    public func record(
        _ disposition: Disposition, _ reason: Reason, of arrival: ArrivalID, for recipient: String,
        contribution: ContributionID?, now: Int64
    ) throws {
        try db.run(
            """
            INSERT INTO outcome (arrivalID, recipient, disposition, reason, contributionID, at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (arrivalID, recipient) DO UPDATE SET
                disposition = excluded.disposition, reason = excluded.reason,
                contributionID = excluded.contributionID, at = excluded.at
            """,
            [arrival.rawValue, recipient, disposition.rawValue, reason.rawValue, contribution?.rawValue, now])
    }
}

extension Array where Element == UInt8 {
    /// As an argument for a BLOB column, without a second copy where that can be had.
    var blob: Data { Data(self) }
}

extension Snapshot {
    /// Which of these keys are recorded, and where each mail belongs. For the round after a crash.
    public func filings(of keys: [String], mailbox: Int64, uidValidity: UInt32) throws -> [String: Filing] {
        var known: [String: Filing] = [:]
        for key in keys {
            guard
                let row = try db.row(
                    "SELECT filing FROM arrival WHERE mailboxID = ? AND uidValidity = ? AND key = ?",
                    [mailbox, uidValidity, key])
            else { continue }
            known[key] = Filing(rawValue: row[0])
        }
        return known
    }

    /// A copy of this mail has been carried, wherever it lay then.
    public func knows(_ fingerprint: Fingerprint) throws -> Bool {
        try db.number("SELECT 1 FROM acted WHERE fingerprint = ? LIMIT 1", [Data(fingerprint.bytes)]) != nil
    }

    public func raw(of arrival: ArrivalID) throws -> [UInt8]? {
        try db.row("SELECT bytes FROM rawMail WHERE arrivalID = ?", [arrival.rawValue]).map { [UInt8]($0[0] as Data) }
    }
}
