import Mail
import Testing

@testable import Guild

/// Rows are sentences: who, what, under which circumstances, and what is decided.
@Suite("Deciding")
struct DecidingTests {
    private static let keys = TokenKeys([1: Array(repeating: 7, count: 32)])!
    private static let anna = Person(id: PersonID(1), handle: "anna", name: "Anna")
    private static let group = Group(id: GroupID(3), name: "teachers", title: "Teachers", purpose: "Teaching")
    private static let thread = Situation.ThreadPlace(
        id: ContributionID(8), topic: ContributionID(7), group: GroupID(3), title: "Rubrics")

    private static func envelope(_ authenticity: Authenticity, from: String = "Anna <anna@a.example>") -> Envelope {
        let rules = ReadingRules(
            ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!),
            server: TrustedServer(mode: .local))
        var envelope = Envelope(
            reading: Array("From: \(from)\nTo: community+teachers@guild.example\n\nHi".utf8), by: rules)
        envelope.authenticity = authenticity
        return envelope
    }

    private static func situation(_ change: (inout Situation) -> Void = { _ in }) -> Situation {
        var situation = Situation()
        situation.author = anna
        situation.group = group
        situation.membership = Membership(roles: [.contributor], cadence: .immediate)
        change(&situation)
        return situation
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var intent: Intent
        var authenticity = Authenticity.passed
        var situation: Situation
        var disposition: Disposition
        var reason: Reason
    }

    private static let post = Post(subject: "Rubrics", text: "How?")
    private static let claim = TokenClaim(
        String(decoding: keys.mint(.reply, thing: 8, person: PersonID(1), epoch: 0, keyID: 1)!, as: UTF8.self))!

    static let rows: [Row] = [
        Row(
            testDescription: "a contributor's first mail starts a topic",
            intent: .forum(.post(group: "teachers", post)),
            situation: situation(), disposition: .accepted, reason: .forum(.posted)),
        Row(
            testDescription: "a mail that answers a thread's mail joins it",
            intent: .forum(.post(group: "teachers", post)),
            situation: situation { $0.parent = thread }, disposition: .accepted, reason: .forum(.replied)),
        Row(
            testDescription: "a reader's first post is held", intent: .forum(.post(group: "teachers", post)),
            situation: situation { $0.membership = Membership(roles: [.reader], cadence: .daily) }, disposition: .held,
            reason: .forum(.readerPosted)),
        Row(
            testDescription: "a reader who also facilitates posts", intent: .forum(.post(group: "teachers", post)),
            situation: situation { $0.membership = Membership(roles: [.reader, .facilitator], cadence: .daily) },
            disposition: .accepted, reason: .forum(.posted)),
        Row(
            testDescription: "somebody who is not a member is refused", intent: .forum(.post(group: "teachers", post)),
            situation: situation {
                $0.membership = nil; $0.author = nil
            }, disposition: .rejected, reason: .membership(.notMember)),
        Row(
            testDescription: "anybody genuine posts where anyone may", intent: .forum(.post(group: "teachers", post)),
            situation: situation {
                $0.membership = nil; $0.author = nil; $0.group?.posting = .anyone
            }, disposition: .accepted, reason: .forum(.posted)),
        Row(
            testDescription: "a contributor's post in a facilitators' group is held",
            intent: .forum(.post(group: "teachers", post)), situation: situation { $0.group?.posting = .facilitators },
            disposition: .held, reason: .forum(.facilitatorsOnly)),
        Row(
            testDescription: "a group that does not exist is refused", intent: .forum(.post(group: "x", post)),
            situation: situation { $0.group = nil }, disposition: .rejected, reason: .street(.noSuchGroup)),
        Row(
            testDescription: "an empty mail is refused",
            intent: .forum(.post(group: "teachers", Post(subject: "Re: x", text: ""))),
            situation: situation(), disposition: .rejected, reason: .forum(.nothingNew)),
        Row(
            testDescription: "a known author nobody vouches for is held",
            intent: .forum(.post(group: "teachers", post)),
            authenticity: .unknown, situation: situation(), disposition: .held, reason: .street(.unverifiedAuthor)),
        Row(
            testDescription: "an unknown author nobody vouches for is held and not answered",
            intent: .forum(.post(group: "teachers", post)), authenticity: .unknown,
            situation: situation { $0.author = nil },
            disposition: .held, reason: .street(.unknownSender)),
        Row(
            testDescription: "a failed DMARC is never obeyed", intent: .forum(.post(group: "teachers", post)),
            authenticity: .failed, situation: situation(), disposition: .held, reason: .street(.failedAuthentication)),
        Row(
            testDescription: "a failed DMARC is not mended by a token", intent: .forum(.reply(claim, post)),
            authenticity: .failed,
            situation: situation {
                $0.parent = thread; $0.tokenPerson = anna; $0.tokenIsGenuine = true; $0.tokenPersonOwnsFrom = true;
                $0.tokenMembership = $0.membership
            }, disposition: .held, reason: .street(.failedAuthentication)),
        Row(
            testDescription: "a token in the hands of its owner's address suffices",
            intent: .forum(.reply(claim, post)),
            authenticity: .unknown,
            situation: situation {
                $0.parent = thread; $0.tokenPerson = anna; $0.tokenIsGenuine = true; $0.tokenPersonOwnsFrom = true;
                $0.tokenMembership = $0.membership
            }, disposition: .accepted, reason: .forum(.replied)),
        Row(
            testDescription: "a forwarded token carries no identity", intent: .forum(.reply(claim, post)),
            authenticity: .unknown,
            situation: situation {
                $0.parent = thread; $0.author = nil; $0.membership = nil; $0.tokenPerson = anna;
                $0.tokenIsGenuine = true; $0.tokenMembership = Membership(roles: [.contributor], cadence: .immediate)
            }, disposition: .held, reason: .street(.otherAddress)),
        Row(
            testDescription: "a reply to nothing we know is explained", intent: .forum(.reply(claim, post)),
            situation: situation { $0.group = nil }, disposition: .rejected, reason: .street(.deadLink)),
        Row(
            testDescription: "the same mail again is a duplicate", intent: .forum(.post(group: "teachers", post)),
            situation: situation { $0.taken = .init(id: ContributionID(1), author: anna.id, text: "How?") },
            disposition: .discarded, reason: .street(.duplicate)),
        Row(
            testDescription: "leaving by a bare token works from any address",
            intent: .membership(.leaveByToken(claim)),
            authenticity: .unknown,
            situation: situation {
                $0.author = nil; $0.tokenPerson = anna; $0.tokenIsGenuine = true;
                $0.tokenMembership = Membership(roles: [.contributor], cadence: .immediate)
            }, disposition: .accepted, reason: .membership(.left)),
        Row(
            testDescription: "leaving twice is no error", intent: .membership(.leaveByToken(claim)),
            situation: situation {
                $0.tokenPerson = anna; $0.tokenIsGenuine = true
            }, disposition: .accepted, reason: .membership(.alreadyLeft)),
        Row(
            testDescription: "an unverified author cannot make a member leave",
            intent: .membership(.leaveByAuthor(group: "teachers")), authenticity: .unknown, situation: situation(),
            disposition: .held, reason: .street(.unverifiedAuthor)),
        Row(
            testDescription: "a forged bounce settles nothing",
            intent: .delivery(.noteBounce(claim, .init(isFailure: true, detail: "5.1.1"))),
            situation: situation { $0.tokenIsGenuine = false }, disposition: .discarded, reason: .street(.automatic)),
    ]

    @Test("a table of decisions", arguments: rows)
    func table(row: Row) {
        let decision = decide(
            row.intent, by: DecidingTests.envelope(row.authenticity).caller, in: row.situation,
            under: Circumstances(
                now: 1_000, chance: "fresh",
                ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)))
        #expect(decision.disposition == row.disposition)
        #expect(decision.reason == row.reason)
        // Nobody is answered who may not have written.
        if row.authenticity != .passed, decision.disposition == .held {
            #expect(!decision.effects.contains { if case .answer = $0 { true } else { false } })
        }
    }

    @Test("another mail under a known Message-ID gets an id of ours, so nobody can pre-empt a post")
    func takenID() throws {
        var post = DecidingTests.post
        post.messageID = MessageID("known@a.example")
        let decision = decide(
            .forum(.post(group: "teachers", post)), by: DecidingTests.envelope(.passed).caller,
            in: DecidingTests.situation {
                $0.taken = .init(id: ContributionID(1), author: PersonID(99), text: "Something else")
            },
            under: Circumstances(
                now: 1_000, chance: "fresh",
                ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)))
        guard case .forum(.contribute(let new))? = decision.effects.first else {
            Issue.record("nothing was contributed")
            return
        }
        #expect(new.messageID.text == "fresh@guild.example")
        #expect(new.replacedID?.text == "known@a.example")
    }

    @Test("of wishes to take a mail back the facilitators hear, up to the day's limit", arguments: [(29, 1), (30, 0)])
    func recalls(today: Int, letters: Int) {
        let decision = decide(
            .forum(.recall(group: "teachers", DecidingTests.post)), by: DecidingTests.envelope(.passed).caller,
            in: DecidingTests.situation {
                $0.parent = DecidingTests.thread
                $0.facilitators = 1
                $0.counts.toFacilitators = today
            },
            under: Circumstances(
                now: 1_000, chance: "fresh",
                ours: OurAddresses(style: .plus, address: MailAddress(address: "community@guild.example")!)))
        #expect(decision.reason == .street(.recalled))
        let told = decision.effects.count { if case .forum(.passToFacilitators) = $0 { true } else { false } }
        #expect(told == letters)
    }
}
