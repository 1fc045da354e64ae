import Guild
import Mail
import Store

/// What is to come and what was, and an event at the head of its thread.
extension Pages {
    func events(_ page: EventsPage) -> String {
        let group = page.group
        return layout.page(title: "Events of \(group.title)", canonical: .events(group.name)) { html in
            crumbs(group, [], &html)
            html.put("<h1>Events</h1>\n<p class=\"meta\">")
            html.link(.eventsCalendar(group.name), "Subscribe in your calendar")
            if layout.visitor != .stranger {
                html.put(" · ")
                html.link(.memberCalendar(layout.visitor.feed), "all your groups in one calendar")
            }
            html.put("</p>\n")
            if page.upcoming.isEmpty { html.put("<p>Nothing is announced for the time to come.</p>\n") }
            lines(page.upcoming, &html)
            if !page.past.isEmpty {
                html.put("<h2>Past</h2>\n")
                lines(page.past, &html)
            }
        }
    }

    private func lines(_ events: [EventFacts], _ html: inout Html) {
        html.put("<ul class=\"plain\">\n")
        for event in events {
            html.put("<li>")
            html.link(.thread(event.group.name, event.id, page: 1), event.details.title)
            if event.isCancelled { html.put(" <span class=\"lock\">called off</span>") }
            html.put("<div>\(EventWords.when(event.times))</div><div class=\"meta\">")
            if !event.place.isEmpty { html.text(event.place + " · ") }
            html.text(event.authorName)
            if event.counts.yes > 0 { html.put(" · \(event.counts.yes) coming") }
            html.put("</div></li>\n")
        }
        html.put("</ul>\n")
    }

    /// The few next ones, on a group's own page.
    func upcoming(_ events: [EventFacts], in group: Group, _ html: inout Html) {
        guard !events.isEmpty else { return }
        html.put("<h2>Events</h2>\n")
        lines(events, &html)
        html.put("<p class=\"small\">")
        html.link(.events(group.name), "All events")
        html.put("</p>\n")
    }

    /// Above the posts of its thread.
    func head(_ event: EventView, _ html: inout Html) {
        let facts = event.facts
        let times = facts.details.recurrence == nil ? facts.times : event.coming.first?.times ?? facts.times
        html.put("<section class=\"event\" aria-label=\"When and where\">\n")
        if facts.isCancelled {
            html.put("<p><strong>Called off.</strong> \(facts.why)</p>\n")
        }
        html.put("<p class=\"when\">")
        html.put("<time datetime=\"\(times.start.isDay ? times.start.day.text : Pages.moment(facts, event))\">")
        html.text(EventWords.when(times))
        html.put("</time></p>\n")
        if let recurrence = facts.details.recurrence { series(event, recurrence, &html) }
        if !facts.place.isEmpty {
            html.put("<p>\(SafeHTML(line: facts.place))</p>\n")
        }
        counts(event, &html)
        if event.mayAnswer { form(event, &html) }
        if !facts.materials.isEmpty { materials(facts, &html) }
        for date in event.came { came(date, isSeries: facts.details.recurrence != nil, &html) }
        html.put("</section>\n")
    }

    private func series(_ event: EventView, _ recurrence: Recurrence, _ html: inout Html) {
        html.put("<p class=\"meta\">")
        html.text(EventWords.repeats(recurrence, event.facts.details.times, zones))
        html.put("</p>\n<ul class=\"small\">\n")
        for date in event.coming.prefix(6) {
            html.put("<li>")
            html.text(EventWords.when(date.times) + (date.place.map { ", \($0)" } ?? ""))
            html.put("</li>\n")
        }
        if event.coming.count > 6 { html.put("<li>and \(event.coming.count - 6) more</li>\n") }
        html.put("</ul>\n")
    }

    private func counts(_ event: EventView, _ html: inout Html) {
        let counts = event.facts.counts
        var parts: [String] = []
        if counts.yes > 0 { parts.append("\(counts.yes) coming") }
        let guests = counts.seats - counts.yes
        if guests > 0 { parts.append("\(guests) \(guests == 1 ? "guest" : "guests") with them") }
        if counts.maybe > 0 { parts.append("\(counts.maybe) maybe") }
        if let seats = event.facts.details.seats {
            let free = max(0, seats - counts.seats)
            parts.append(free == 0 ? "all \(seats) seats taken" : "\(free) of \(seats) seats free")
        }
        if counts.waiting > 0 { parts.append("\(counts.waiting) on the list") }
        if let by = event.facts.details.answerBy {
            parts.append("please answer by \(EventWords.moment(by, in: event.facts.times.zone, zones))")
        }
        guard !parts.isEmpty || !event.attending.isEmpty else { return }
        html.put("<p class=\"meta\">")
        html.text(parts.joined(separator: " · "))
        if !event.attending.isEmpty {
            html.put("<br>")
            html.text(event.attending.joined(separator: ", "))
        }
        html.put("</p>\n")
    }

    private func form(_ event: EventView, _ html: inout Html) {
        html.put("<form method=\"post\" action=\"\(SiteURL.rsvp(event.facts.id))\" class=\"act\">")
        switch event.answer {
        case .yes where event.isWaiting: html.put("<span>You are on the list.</span>")
        case .yes: html.put("<span>You come.</span>")
        case .maybe: html.put("<span>You may come.</span>")
        case .no: html.put("<span>You do not come.</span>")
        case nil: html.put("<span>Will you come?</span>")
        }
        if event.facts.details.recurrence != nil {
            html.put(
                "<label><span class=\"visually-hidden\">Which date</span><select name=\"date\"><option value=\"\">all dates</option>"
            )
            for date in event.coming.prefix(60) {
                let wall = date.times.start.day.text
                html.put("<option value=\"\(wall)\">\(EventWords.day(date.times.start))</option>")
            }
            html.put("</select></label>")
        }
        html.put(
            "<label>guests <input type=\"number\" name=\"guests\" min=\"0\" max=\"20\" value=\"\(event.guests)\"></label>"
        )
        for (value, words) in [("yes", "Yes"), ("maybe", "Maybe"), ("no", "No")] {
            html.put("<button name=\"answer\" value=\"\(value)\">\(words)</button>")
        }
        html.put("</form>\n")
    }

    private func materials(_ facts: EventFacts, _ html: inout Html) {
        html.put("<h2>Materials</h2>\n<ul class=\"files small\">\n")
        for material in facts.materials {
            html.put("<li>")
            switch material.what {
            case .file(let id, let position, let filename, let size):
                html.link(.attachment(id, position: position, filename: filename), filename)
                html.put(" <span class=\"meta\">\(Pages.size(size)), from ")
            case .link(let link):
                html.put(SafeHTML(line: link))
                html.put(" <span class=\"meta\">from ")
            }
            html.text(material.author)
            html.put("</span></li>\n")
        }
        html.put("</ul>\n")
    }

    private func came(_ attendance: EventView.Attendance, isSeries: Bool, _ html: inout Html) {
        html.put("<p class=\"small\">")
        if isSeries { html.text(EventWords.day(attendance.date.times.start) + ": ") }
        html.put(attendance.count == 1 ? "One person came" : "\(attendance.count) people came")
        if !attendance.names.isEmpty { html.text(": " + attendance.names.joined(separator: ", ")) }
        html.put("</p>\n")
    }

    private static func moment(_ facts: EventFacts, _ event: EventView) -> String {
        ArchiveDate(event.coming.first?.startsAt ?? facts.occurrences.first?.startsAt ?? 0).machine
    }
}
