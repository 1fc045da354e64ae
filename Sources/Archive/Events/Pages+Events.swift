import Guild
import Mail
import Store

/// What is to come and what was, and an event at the head of its thread.
extension Pages {
    func events(_ page: EventsPage) -> String {
        let group = page.group
        return layout.page(title: "Events of \(group.title)", canonical: .events(group.name)) { html in
            html.raw("<nav class=\"crumbs\" aria-label=\"Where you are\">")
            html.link(.group(group.name, page: 1), group.title)
            html.raw("</nav>\n<h1>Events</h1>\n<p class=\"meta\">")
            html.link(.eventsCalendar(group.name), "Subscribe in your calendar")
            if layout.visitor != .stranger {
                html.raw(" · ")
                html.link(.memberCalendar(layout.visitor.feed), "all your groups in one calendar")
            }
            html.raw("</p>\n")
            if page.upcoming.isEmpty { html.raw("<p>Nothing is announced for the time to come.</p>\n") }
            lines(page.upcoming, &html)
            if !page.past.isEmpty {
                html.raw("<h2>Past</h2>\n")
                lines(page.past, &html)
            }
        }
    }

    private func lines(_ events: [EventFacts], _ html: inout Html) {
        html.raw("<ul class=\"plain\">\n")
        for event in events {
            html.raw("<li>")
            html.link(.thread(event.group.name, event.id, page: 1), event.details.title)
            if event.isCancelled { html.raw(" <span class=\"lock\">called off</span>") }
            html.raw("<div>")
            html.text(EventWords.when(event.times))
            html.raw("</div><div class=\"meta\">")
            if !event.place.isEmpty { html.text(event.place + " · ") }
            html.text(event.authorName)
            if event.counts.yes > 0 { html.raw(" · \(event.counts.yes) coming") }
            html.raw("</div></li>\n")
        }
        html.raw("</ul>\n")
    }

    /// The few next ones, on a group's own page.
    func upcoming(_ events: [EventFacts], in group: Group, _ html: inout Html) {
        guard !events.isEmpty else { return }
        html.raw("<h2>Events</h2>\n")
        lines(events, &html)
        html.raw("<p class=\"small\">")
        html.link(.events(group.name), "All events")
        html.raw("</p>\n")
    }

    /// Above the posts of its thread.
    func head(_ event: EventView, _ html: inout Html) {
        let facts = event.facts
        let times = facts.details.recurrence == nil ? facts.times : event.coming.first?.times ?? facts.times
        html.raw("<section class=\"event\" aria-label=\"When and where\">\n")
        if facts.isCancelled {
            html.raw("<p><strong>Called off.</strong> ")
            html.text(facts.why)
            html.raw("</p>\n")
        }
        html.raw("<p class=\"when\">")
        html.raw("<time datetime=\"\(times.start.isDay ? times.start.day.text : Pages.moment(facts, event))\">")
        html.text(EventWords.when(times))
        html.raw("</time></p>\n")
        if let recurrence = facts.details.recurrence { series(event, recurrence, &html) }
        if !facts.place.isEmpty {
            html.raw("<p>")
            html.raw(PlainFragment.inline(facts.place))
            html.raw("</p>\n")
        }
        counts(event, &html)
        if event.mayAnswer { form(event, &html) }
        if !facts.materials.isEmpty { materials(facts, &html) }
        for date in event.came { came(date, isSeries: facts.details.recurrence != nil, &html) }
        html.raw("</section>\n")
    }

    private func series(_ event: EventView, _ recurrence: Recurrence, _ html: inout Html) {
        html.raw("<p class=\"meta\">")
        html.text(EventWords.repeats(recurrence, event.facts.details.times, zones))
        html.raw("</p>\n<ul class=\"small\">\n")
        for date in event.coming.prefix(6) {
            html.raw("<li>")
            html.text(EventWords.when(date.times) + (date.place.map { ", \($0)" } ?? ""))
            html.raw("</li>\n")
        }
        if event.coming.count > 6 { html.raw("<li>and \(event.coming.count - 6) more</li>\n") }
        html.raw("</ul>\n")
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
        html.raw("<p class=\"meta\">")
        html.text(parts.joined(separator: " · "))
        if !event.attending.isEmpty {
            html.raw("<br>")
            html.text(event.attending.joined(separator: ", "))
        }
        html.raw("</p>\n")
    }

    private func form(_ event: EventView, _ html: inout Html) {
        html.raw("<form method=\"post\" action=\"\(SiteURL.rsvp(event.facts.id).path)\" class=\"act\">")
        switch event.answer {
        case .yes where event.isWaiting: html.raw("<span>You are on the list.</span>")
        case .yes: html.raw("<span>You come.</span>")
        case .maybe: html.raw("<span>You may come.</span>")
        case .no: html.raw("<span>You do not come.</span>")
        case nil: html.raw("<span>Will you come?</span>")
        }
        if event.facts.details.recurrence != nil {
            html.raw(
                "<label><span class=\"visually-hidden\">Which date</span><select name=\"date\"><option value=\"\">all dates</option>"
            )
            for date in event.coming.prefix(60) {
                let wall = date.times.start.day.text
                html.raw("<option value=\"\(wall)\">")
                html.text(EventWords.day(date.times.start))
                html.raw("</option>")
            }
            html.raw("</select></label>")
        }
        html.raw(
            "<label>guests <input type=\"number\" name=\"guests\" min=\"0\" max=\"20\" value=\"\(event.guests)\"></label>"
        )
        for (value, words) in [("yes", "Yes"), ("maybe", "Maybe"), ("no", "No")] {
            html.raw("<button name=\"answer\" value=\"\(value)\">\(words)</button>")
        }
        html.raw("</form>\n")
    }

    private func materials(_ facts: EventFacts, _ html: inout Html) {
        html.raw("<h2>Materials</h2>\n<ul class=\"files small\">\n")
        for material in facts.materials {
            html.raw("<li>")
            switch material.what {
            case .file(let id, let position, let filename, let size):
                html.link(.attachment(id, position: position, filename: filename), filename)
                html.raw(" <span class=\"meta\">\(Pages.size(size)), from ")
            case .link(let link):
                html.raw(PlainFragment.inline(link))
                html.raw(" <span class=\"meta\">from ")
            }
            html.text(material.author)
            html.raw("</span></li>\n")
        }
        html.raw("</ul>\n")
    }

    private func came(_ attendance: EventView.Attendance, isSeries: Bool, _ html: inout Html) {
        html.raw("<p class=\"small\">")
        if isSeries { html.text(EventWords.day(attendance.date.times.start) + ": ") }
        html.raw(attendance.count == 1 ? "One person came" : "\(attendance.count) people came")
        if !attendance.names.isEmpty { html.text(": " + attendance.names.joined(separator: ", ")) }
        html.raw("</p>\n")
    }

    private static func moment(_ facts: EventFacts, _ event: EventView) -> String {
        ArchiveDate(event.coming.first?.startsAt ?? facts.occurrences.first?.startsAt ?? 0).machine
    }
}
