import Foundation
import Mail
import Quoting
import Testing

@Suite("A whole event by mail")
struct EventLoopTests {
    @Test("announced, answered by calendars and words, moved, remembered, over, and on its page")
    func loop() async throws {
        let dovecot = try await Dovecot(), sink = try await SmtpSink()
        let guild = try TestInstallation(in: .imap(dovecot), out: .smtp(port: sink.port))
        try guild.seed(["Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>"])
        try guild.guildpost(["member", "add", "teachers", "Anna Berg <anna@a.example>", "--role", "facilitator"])
        let daemon = try guild.daemon()
        defer { daemon.stop() }
        #expect(await eventually { daemon.log.contains("mailbox open") }, "\(daemon.log)")
        func letter(to address: String, _ subject: String) async throws -> SmtpSink.Received {
            try await sink.letter(to: address, subject, from: daemon)
        }
        func mail(_ from: String, to: String, _ subject: String, _ text: String) {
            dovecot.deliver(from: from, to: to, subject, text)
        }
        let anna = "Anna Berg <anna@a.example>", ben = "Ben Okri <ben@b.example>"
        let year = Calendar(identifier: .gregorian).component(.year, from: Date()) + 1
        mail(
            anna, to: "community+teachers.events@guild.example", "Workshop",
            "When: 3 March \(year), 15:00–16:30 Europe/London\nWhere: Room 12\nSeats: 1\n\nBring a rubric.")
        let preview = try await letter(to: "anna@a.example", "Shall it go out like this? Workshop")
        mail(anna, to: try #require(preview.message.replyTo.first?.address), "Re: Shall it go out", "yes")
        let invitation = try await letter(to: "ben@b.example", "Workshop, 3 March")
        let other = try await letter(to: "carla@c.example", "Workshop, 3 March")

        // Both parts of it hold the same object, with this recipient's own addresses.
        let parts = invitation.message.parts.filter { $0.type == "text/calendar" || $0.type == "application/ics" }
        #expect(parts.count == 2 && parts[0].bytes == parts[1].bytes && parts[0].method == "REQUEST")
        let event = try #require(invitation.message.calendar?.components.first)
        #expect(event.attendees.map(\.address) == ["ben@b.example"])
        #expect(event.organizer == invitation.message.from.first?.address)
        let others = try #require(other.message.calendar?.components.first)
        #expect(event.uid == others.uid && event.organizer != others.organizer)
        #expect(!invitation.source.contains("carla@c.example") && !invitation.source.contains("anna@a.example"))

        // A button, in Google's manner; the other one comes too late for the only seat.
        func press(
            _ client: CalendarClient, _ who: String, _ name: String, _ status: String, _ event: CalendarObject.Component
        ) {
            let reply = CalendarClient.Reply(
                uid: event.uid, sequence: event.sequence ?? 0, stamp: nil, organizer: event.organizer ?? "",
                attendee: who,
                name: name, status: status, title: "Workshop")
            dovecot.deliver(
                "From: \(name) <\(who)>\nTo: \(event.organizer ?? "")\nSubject: \(client.subject(reply))\nMessage-ID: <\(UUID().uuidString)@x.example>\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n"
                    + client.mail(reply))
        }
        press(.gmail, "ben@b.example", "Ben Okri", "ACCEPTED", event)
        #expect(
            await eventually { (try? guild.get("/g/teachers/t/1").body.contains("1 coming")) ?? false },
            "\(daemon.log.suffix(2_000))")
        press(.exchange, "carla@c.example", "Carla Diaz", "ACCEPTED", others)
        _ = try await letter(to: "carla@c.example", "You are on the list: Workshop")

        // Another time for everybody, and one seat becomes free.
        let announced = try await letter(to: "anna@a.example", "Announced: Workshop")
        let organiser = try #require(announced.message.replyTo.first?.address)
        mail(
            anna, to: organiser, "Re: Workshop",
            "When: 4 March \(year), 15:00–16:30 Europe/London\n\nThe room is taken.")
        let moved = try await letter(to: "ben@b.example", "New time: Workshop, 4 March")
        let later = try #require(moved.message.calendar?.components.first)
        #expect(later.uid == event.uid && later.sequence == 1 && later.organizer == event.organizer)
        mail(ben, to: try #require(moved.message.replyTo.first?.address), "Re: New time: Workshop", "no, sorry")
        _ = try await letter(to: "carla@c.example", "A seat for you: Workshop")

        // The page and the calendar to subscribe to.
        let page = try guild.get("/g/teachers/events").body
        #expect(page.contains("Workshop") && page.contains("15:00–16:30") && !page.contains("Carla"))
        let feed = try guild.get("/g/teachers/events.ics")
        #expect(feed.headers["content-type"]?.hasPrefix("text/calendar") ?? false)
        let published = try #require(CalendarObject(reading: Array(feed.body.utf8)))
        #expect(published.method == "PUBLISH" && published.components.first?.uid == event.uid)
        #expect(published.components.first?.attendees.isEmpty ?? false)

        // What the clock would bring, without waiting for it.
        try guild.sql("UPDATE occurrence SET startsAt = unixepoch() + 1800, endsAt = unixepoch() + 5400, setAt = 0")
        #expect(
            await eventually(60) {
                sink.received(by: "carla@c.example").contains {
                    $0.header("Subject").hasPrefix("Reminder: Workshop")
                }
            },
            "\(daemon.log.suffix(2_000))")
        #expect(!sink.received(by: "ben@b.example").contains { $0.header("Subject").hasPrefix("Reminder") })
        try guild.sql("UPDATE occurrence SET startsAt = unixepoch() - 3600, endsAt = unixepoch() - 10")
        #expect(
            await eventually(60) {
                sink.received(by: "anna@a.example").contains { $0.header("Subject") == "Who came? Workshop" }
            },
            "\(daemon.log.suffix(2_000))")
        let roster = try await letter(to: "anna@a.example", "Who came? Workshop")
        #expect(roster.text.contains("1. Carla Diaz"))
        mail(
            anna, to: try #require(roster.message.replyTo.first?.address), "Re: Who came?",
            "all\n\nTo those who came:\nThank you, Carla.")
        let after = try await letter(to: "carla@c.example", "After: Workshop")
        #expect(after.text.hasPrefix("Thank you, Carla."))
        #expect(try guild.get("/g/teachers/t/1").body.contains("One person came"))
        #expect(await eventually { dovecot.count() == 0 })
        daemon.stop()
        #expect(daemon.status == 0)
    }

    @Test(
        "killed on its way, it is announced once and every answer counts once",
        arguments: ["5:1", "5:2", "6:1", "6:2", "7:2", "8:1", "9:1", "9b:1"])
    func killed(fault: String) async throws {
        let guild = try TestInstallation()
        try guild.seed(["Ben Okri <ben@b.example>", "Carla Diaz <carla@c.example>"])
        try guild.guildpost(["member", "add", "teachers", "Anna Berg <anna@a.example>", "--role", "facilitator"])
        try guild.guildpost(["group", "change", "teachers", "--announcing", "atOnce"])
        guild.drop(
            Mails.plain(
                from: "Anna Berg <anna@a.example>", to: "community+teachers.events@guild.example", subject: "Workshop",
                id: "w@a.example", text: "When: 3 March 2099, 15:00–16:30 Europe/London"))
        let first = try guild.daemon(fault: fault)
        defer { first.stop() }
        let organiser = {
            guild.letters.lazy.map { Message(reading: Array($0.utf8)) }.first {
                $0.subject == "Workshop, 3 March"
                    && $0.calendar?.components.first?.attendees.first?.address == "ben@b.example"
            }?.from.first?.address
        }
        if await eventually(8, { organiser() != nil || !first.isRunning }), let address = organiser() {
            guild.drop(
                Mails.plain(
                    from: "Ben Okri <ben@b.example>", to: address, subject: "Re: Workshop", id: "y@b.example",
                    text: "yes +1"))
        }
        #expect(await eventually(8) { !first.isRunning }, "the fault \(fault) must strike")
        first.stop()
        let second = try guild.daemon()
        defer { second.stop() }
        #expect(await eventually { organiser() != nil }, "\(fault): \(second.log.suffix(2_000))")
        if let address = organiser() {
            // The same mail once more, for a kill that came before it was dropped: it acts once.
            guild.drop(
                Mails.plain(
                    from: "Ben Okri <ben@b.example>", to: address, subject: "Re: Workshop", id: "y@b.example",
                    text: "yes +1"))
        }
        #expect(await eventually { (try? guild.sql("SELECT yes, seats FROM headcount")) == "1|2\n" }, "\(fault)")
        #expect(try guild.sql("SELECT count(*) FROM event") == "1\n")
        #expect(try guild.sql("SELECT count(*) FROM contribution") == "1\n")
        #expect(try guild.sql("SELECT count(*) FROM invited") == "3\n")
        second.stop()
    }
}
