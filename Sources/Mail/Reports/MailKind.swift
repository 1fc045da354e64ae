/// What kind of mail this is. The kind limits what it may do: see `Intent+Reading` in Guild.
public enum MailKind: String, Sendable, CaseIterable {
    /// A person's, beginning something.
    case post
    /// A person's, answering something.
    case reply
    /// Failed or delayed delivery, by RFC 3464 or in a server's own words.
    case bounce
    /// A vacation note, or anything else that a machine says it wrote (RFC 3834 §5).
    case autoreply
    /// An answer to an invitation: iTIP REPLY (RFC 5546 §3.2.3), though some providers mark it automatic.
    case rsvp
    /// Any other iTIP message: REQUEST, CANCEL, PUBLISH, COUNTER …
    case invite
    /// A feedback report (RFC 5965).
    case complaint
    /// A disposition note (RFC 8098), or a report of success.
    case receipt
    /// Nothing that can be read as a mail.
    case invalid
}

/// A message's kind, with what was read to find it.
public struct MailJudgement: Sendable {
    public var kind: MailKind
    public var report: DeliveryReport?
    public var calendar: CalendarObject?
}

extension Message {
    public var judgement: MailJudgement { judgement(knowing: automaticSign) }

    /// Somebody else's answer, in a mail that was passed on.
    private func isPassedOn(_ answer: CalendarObject) -> Bool {
        guard ReplyMarks.strip(subject).isForward, let author = from.first else { return false }
        return !answer.components.contains { component in
            component.attendees.contains { $0.address == ASCII.lowered(author.address) }
        }
    }

    /// A mail that was passed on, and answers nothing but by its mark.
    private var isBareForward: Bool {
        inReplyTo.isEmpty && references.isEmpty && ReplyMarks.strip(subject).isForward
    }

    /// `sign`: its `automaticSign`, which whoever asks has already.
    public func judgement(knowing sign: AutomaticSign?) -> MailJudgement {
        var found = MailJudgement(kind: .post)
        if fields.isEmpty {
            found.kind = .invalid
            return found
        }
        if isFeedbackReport {
            found.kind = .complaint
            return found
        }
        found.report = deliveryReport
        if let report = found.report {
            found.kind = report.isOnlySuccess ? .receipt : .bounce
            return found
        }
        if isDispositionNote {
            found.kind = .receipt
            return found
        }
        found.calendar = calendar
        if let answer = found.calendar, answer.isReply, isPassedOn(answer) { found.calendar = nil }
        if let calendar = found.calendar, calendar.method != nil {
            found.kind = calendar.isReply ? .rsvp : .invite
            return found
        }
        if found.calendar == nil, meetingResponse != nil {
            found.kind = .rsvp
            return found
        }
        let isAutomatic: Bool =
            switch sign {
            case .autoSubmitted, .autoReplyHeader, .autoReplySubject, .autoReplyBody, .daemon, .noReply, .listServer:
                true
            case .report: automaticReplySign != nil
            case .bulk, .mailingList, nil: false
            }
        if isAutomatic {
            found.kind = .autoreply
        } else if answersSomething, !isBareForward {
            found.kind = .reply
        }
        return found
    }
}
