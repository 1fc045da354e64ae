import Guild
import Letters
import Mail

/// Four mails to ourselves, each with one thing in it that a provider may not keep, and what those that come back tell.
///
/// Pure: `Check` sends and finds them.
struct RoundTrip: Sendable {
    enum Probe: String, CaseIterable, Sendable {
        /// Everything as the bare mailbox writes it: what a provider does to any mail of ours.
        case plain
        /// To a named address.
        case name
        /// From a named address.
        case from
        /// With a return path of its own.
        case path
    }

    /// A mail that came back.
    struct Returned: Sendable {
        var bytes: [UInt8]
        /// Seconds after it was sent, about.
        var seconds: Int
        var wasInJunk = false
    }

    /// What became of them, and what the mailbox is like.
    struct Course: Sendable {
        var outcomes: [Probe: SubmissionOutcome] = [:]
        var returned: [Probe: Returned] = [:]
        /// A copy lies in the Sent folder; nil: there is none, or it could not be looked into.
        var hasSentCopy: Bool?
        /// Which folders the mailbox has beside, and how full it is, in words; nil: it could not be looked into.
        var mailbox: String?
        /// How long was waited.
        var waited = 0
    }

    let ours: OurAddresses
    let rules: ReadingRules
    let trust: TrustedServer
    /// As configured; nil: by what is found.
    let offersOneClick: Bool?
    let hasSecureArchive: Bool
    /// [a-z0-9], unguessable: names these mails.
    let mark: String

    static let forgery = "guildpost-forged"
    static let subject = "Guildpost checks what becomes of its letters"

    /// A named address as it would be written where names are delivered.
    private var named: OurAddresses {
        ours.style == .single ? OurAddresses(style: .plus, address: MailAddress(address: ours.bare)!) : ours
    }
    private func address(_ what: String) -> String { named.address(for: "check-\(what)") }
    func mark(of probe: Probe) -> String { "\(mark)\(probe.rawValue)" }
    func recipient(_ probe: Probe) -> String { probe == .name ? address("name") : ours.bare }
    func author(_ probe: Probe) -> String { probe == .from ? address("from") : ours.bare }
    func returnPath(_ probe: Probe) -> String { probe == .path ? address("path") : ours.bare }
    func messageID(_ probe: Probe) -> String { "\(mark(of: probe))@\(ours.domain)" }

    func mail(_ probe: Probe, now: Int64) -> OutgoingLetter {
        let server = trust.authservIDs.first.map { $0.replacing("*", with: "mx") } ?? ours.domain
        let lines = [
            "Authentication-Results: \(server);",
            " dmarc=fail reason=\"\(RoundTrip.forgery)\" header.from=\(ours.domain)",
            "From: Guildpost <\(author(probe))>", "To: <\(recipient(probe))>",
            "Subject: \(RoundTrip.subject)", "Date: \(MailDate.text(now))",
            "Message-ID: <\(messageID(probe))>", "List-Unsubscribe: <mailto:\(ours.bare)?subject=check>",
            "List-Unsubscribe-Post: List-Unsubscribe=One-Click", "Auto-Submitted: auto-generated", "",
            "This is a test (\(mark(of: probe))). You may delete it.", "",
        ]
        return OutgoingLetter(
            returnPath: returnPath(probe), recipient: recipient(probe),
            bytes: Array(lines.joined(separator: "\r\n").utf8))
    }

    // MARK: What it tells

    /// A line each, and what to remember of the provider.
    func findings(_ course: Course) -> (lines: [Check.Line], profile: ProviderProfile) {
        var profile = ProviderProfile()
        guard let plain = course.returned[.plain] else {
            return ([nothingCameBack(course)], profile)
        }
        var lines = [delivery(plain)]
        lines += [
            trait(
                .deliversNames, .name, "named addresses", course, &profile, kept: { _ in true },
                tried: "a mail to \(recipient(.name))", isSo: "arrives", isNot: "does not arrive",
                soDoes: ours.style == .single
                    ? "nothing changes; with addressing = \"plus\" every group could have an address of its own" : "",
                notDoes:
                    "all letters name the bare mailbox, as with addressing = \"single\"; groups are named in subjects",
                remedy: ours.style == .single
                    ? "" : "Allow plus-addresses (or a catch-all) at the provider, and run this again."),
            trait(
                .keepsFrom, .from, "From", course, &profile,
                kept: { ASCII.same($0.from.first?.address ?? "", author(.from)) },
                tried: "a letter from \(author(.from))", isSo: "kept",
                isNot: course.returned[.from].map {
                    "arrives as from \(Message(reading: $0.bytes).from.first?.address ?? "nobody")"
                }
                    ?? "refused",
                soDoes: "",
                notDoes: "letters come from \(ours.bare), with the author's name; replies go to their own address",
                remedy: ""),
            trait(
                .keepsReturnPath, .path, "return path", course, &profile,
                kept: { message in
                    guard let field = message.all("Return-Path").first else { return true }
                    return ASCII.same(AddressesIn.text(field).first ?? "", returnPath(.path))
                },
                tried: "a return path of its own, \(returnPath(.path))", isSo: "kept",
                isNot: course.returned[.path].map {
                    "arrives as \(AddressesIn.text(Message(reading: $0.bytes).all("Return-Path").first ?? "").first ?? "none")"
                } ?? "refused",
                soDoes: "each bounce names its letter",
                notDoes: "bounces are matched by what they give back of the letter",
                remedy: ""),
        ].compactMap { $0 }
        let message = Message(reading: plain.bytes)
        lines += [
            messageID(message, &profile), signature(message, &profile), mailbox(course), sentCopy(course, &profile),
            trusted(message), forgery(plain.bytes),
        ].compactMap { $0 }
        return (lines, profile)
    }

    private func nothingCameBack(_ course: Course) -> Check.Line {
        switch course.outcomes[.plain] {
        case .senderRefused(let why), .refused(let why), .letterRefused(let why):
            let obstacle = Obstacle.ofSending(why)
            return line(
                "round trip", false, "the relay did not take a mail to \(ours.bare): \(why)", remedy: obstacle.remedy)
        case .deferred(let why), .unknown(let why), .notTried(let why):
            return line(
                "round trip", false, "the relay did not take a mail to \(ours.bare) now: \(why)",
                remedy: "Wait a little, and run this again.")
        case .accepted, nil:
            return line(
                "round trip", false,
                "a mail to \(ours.bare) was taken, and did not come back within \(course.waited) seconds",
                remedy:
                    "Look for it in the mailbox's other folders and in the provider's log: until it arrives, members' letters may not either."
            )
        }
    }

    private func delivery(_ plain: Returned) -> Check.Line {
        line(
            "round trip: delivery", !plain.wasInJunk,
            plain.wasInJunk
                ? "our own mail lay in the junk folder, after \(plain.seconds) s"
                : "a mail to \(ours.bare) came back after \(plain.seconds) s",
            remedy: !plain.wasInJunk
                ? ""
                : "Mark it as wanted, and add \(ours.bare) to the mailbox's contacts. Members' providers may judge alike: see that DKIM, SPF and DMARC are set up for \(ours.domain)."
        )
    }

    /// What a probe says of one trait. Only what could be compared is remembered.
    private func trait(
        _ trait: ProviderProfile.Trait, _ probe: Probe, _ what: String, _ course: Course,
        _ profile: inout ProviderProfile, kept: (Message) -> Bool, tried: String, isSo: String, isNot: String,
        soDoes: String, notDoes: String, remedy: String
    ) -> Check.Line? {
        let name = "round trip: \(what)"
        let isKept: Bool
        switch course.outcomes[probe] {
        case .accepted where course.returned[probe] != nil:
            isKept = kept(Message(reading: course.returned[probe]!.bytes))
        // The plain one came back at once, and this one not in a whole minute.
        case .accepted where trait == .deliversNames && course.waited >= 55 && course.returned[.plain]!.seconds <= 15:
            isKept = false
        case .accepted:
            return line(
                name, true,
                "\(tried): taken, and not seen again in \(course.waited) seconds; nothing is concluded from it")
        case .refused(let why), .senderRefused(let why), .letterRefused(let why):
            switch Refusal(reading: why) {
            case .login, .quota, .content, .delayed, .full:
                return line(
                    name, false, "\(tried): \(why)",
                    remedy: "This could not be tested today. Run it again tomorrow, or when that is mended.")
            case .gone, .refused, .identity, .letter: isKept = false
            }
        case .deferred(let why), .unknown(let why), .notTried(let why):
            return line(name, false, "\(tried): not taken now: \(why)", remedy: "Wait a little, and run this again.")
        case nil: return nil
        }
        profile.traits[trait] = isKept
        return line(
            name, true, "\(tried): \(isKept ? isSo : isNot)", doing: isKept ? soDoes : notDoes,
            remedy: isKept ? "" : remedy)
    }

    private func messageID(_ message: Message, _ profile: inout ProviderProfile) -> Check.Line {
        let found = message.messageID?.text ?? "none"
        let isKept = found == messageID(.plain)
        profile.traits[.keepsMessageID] = isKept
        return line(
            "round trip: Message-ID", true, isKept ? "kept" : "replaced by <\(found)>",
            doing: isKept
                ? ""
                : "the relay's own is remembered for each letter where its reply tells it; replies to a personal address find their thread anyhow"
        )
    }

    /// RFC 8058 §4: one-click leaving wants both fields under a signature of our own domain.
    private func signature(_ message: Message, _ profile: inout ProviderProfile) -> Check.Line {
        let signatures = message.all("DKIM-Signature")
        let domains = signatures.map { ASCII.lowered(RoundTrip.tag("d", of: $0)) }
        let covers = zip(signatures, domains).contains { signature, domain in
            let fields = RoundTrip.tag("h", of: signature).lowercased().split(separator: ":").map { ASCII.trimmed($0) }
            return fields.contains("list-unsubscribe") && fields.contains("list-unsubscribe-post")
                && rules.domains.aligned(domain, ours.domain)
        }
        profile.traits[.signsOneClick] = covers
        let aligned = domains.contains { rules.domains.aligned($0, ours.domain) }
        let who =
            domains.isEmpty
            ? "not signed"
            : "signed for \(domains.joined(separator: ", "))" + (aligned ? "" : ", which is not \(ours.domain)")
        let offers = (offersOneClick ?? covers) && hasSecureArchive
        var remedy = ""
        if offersOneClick == true, !covers {
            remedy =
                "Mail programs will not offer leaving by one click. Remove one_click, or let the relay sign both fields for \(ours.domain)."
        } else if offersOneClick == true, !hasSecureArchive {
            remedy = "one_click wants an archive_url that begins with https://."
        } else if !aligned {
            remedy = "Let the relay sign with DKIM for \(ours.domain): large providers file unsigned mail as junk."
        }
        return line(
            "round trip: DKIM", offersOneClick != true || (covers && hasSecureArchive),
            "\(who); List-Unsubscribe and -Post are \(covers ? "covered" : "not covered")",
            doing: offers ? "letters offer leaving by one click" : "leaving is by mail; one click is not offered",
            remedy: remedy)
    }

    private func mailbox(_ course: Course) -> Check.Line? {
        course.mailbox.map {
            line(
                "round trip: mailbox", true, $0,
                doing:
                    "junk is looked through, and a mailbox that fills up is told to the host, if upkeep_seconds is not 0"
            )
        }
    }

    private func sentCopy(_ course: Course, _ profile: inout ProviderProfile) -> Check.Line? {
        guard let has = course.hasSentCopy else { return nil }
        profile.traits[.makesSentCopies] = has
        return line(
            "round trip: Sent folder", true,
            has ? "the provider keeps a copy of what we send" : "no copy of what we send",
            doing: has ? "our copies are removed from there every few minutes, if purge_sent is not false" : "")
    }

    /// The configuration beside what the receiving server really wrote.
    private func trusted(_ message: Message) -> Check.Line? {
        guard trust.mode != .local else { return nil }
        let name = "round trip: trust"
        if message.authenticity(by: trust, domains: rules.domains) == .passed {
            return line(name, true, "the receiving server's judgement is found and says that the mail is genuine")
        }
        guard let proposal = TrustEvidence.proposal(message, forged: RoundTrip.forgery, domains: rules.domains) else {
            return line(
                name, true, "the receiving server does not judge mail to itself, so nothing can be told from it",
                remedy:
                    "Send a mail from another provider, save its source, and look at it with guildpost explain: it should say that the author is genuine."
            )
        }
        var wish = "mode = \"\(proposal.mode.rawValue)\""
        if proposal.mode == .results { wish += ", authserv_id = \"\(proposal.authservIDs.joined(separator: " "))\"" }
        wish += ", received_lines = \(proposal.receivedLines)"
        if proposal.resultsBelow { wish += ", results_below = true" }
        return line(
            name, false, "the configuration does not find the receiving server's judgement",
            remedy: "By what stands in the mail that came back, [trust] wants \(wish).")
    }

    /// We wrote a judgement of our own into it, under the receiving server's name: it must count for nothing.
    private func forgery(_ returned: [UInt8]) -> Check.Line? {
        guard trust.mode != .local else { return nil }
        let judged = Envelope(reading: returned, by: rules).authenticity
        let isBelieved =
            judged == .failed && Envelope(reading: withoutForgery(returned), by: rules).authenticity != .failed
        return line(
            "round trip: forged judgement", !isBelieved,
            isBelieved
                ? "a sender's own Authentication-Results is believed"
                : "a sender's own Authentication-Results counts for nothing",
            remedy: !isBelieved
                ? ""
                : "Anybody could write in a member's name. Check received_lines, results_below and authserv_id in [trust]; where your provider leaves such fields in place, ask it to remove them (RFC 8601 §5)."
        )
    }

    /// The same mail without the field that we forged.
    private func withoutForgery(_ returned: [UInt8]) -> [UInt8] {
        let text = String(decoding: returned, as: UTF8.self).replacing("\r\n", with: "\n")
        var kept: [String] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line.contains(RoundTrip.forgery) {
                // Folded or not: the name of the field stands on this line or the one before.
                if line.first == " " || line.first == "\t", !kept.isEmpty { kept.removeLast() }
                continue
            }
            kept.append(line)
        }
        return Array(kept.joined(separator: "\n").utf8)
    }

    /// A tag of a DKIM-Signature (RFC 6376 §3.5).
    private static func tag(_ name: String, of signature: String) -> String {
        for piece in signature.split(separator: ";") {
            let halves = piece.split(separator: "=", maxSplits: 1)
            if halves.count == 2, ASCII.trimmed(halves[0]).lowercased() == name {
                return halves[1].filter { !$0.isWhitespace }
            }
        }
        return ""
    }

    private func line(
        _ what: String, _ ok: Bool, _ found: String, doing: String = "", remedy: String = ""
    ) -> Check.Line {
        // What could be better is said also where nothing is wrong.
        Check.Line(what: what, ok: ok, found: found, doing: doing, remedy: remedy)
    }
}
