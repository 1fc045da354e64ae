import Guild
import Mail

/// Letters about things of a directory.
extension Composer {
    func compose(
        _ letter: ResourceLetter, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) throws(Failure) -> LetterForm {
        switch letter {
        case .entry(_, let why):
            let resource = try known(facts.resources.resource, "the thing")
            return try form(
                entry(resource, why, facts, moment, holes), "resource", [.reply: 1], moment, holes)
        case .receipt(_, _, _, _, let refused, let unnamed):
            return receipt(refused, unnamed, facts, moment).form(boundary: moment.nonce, placeholders: holes)
        }
    }

    private func entry(
        _ resource: Resource, _ why: ResourceLetter.Why, _ facts: LetterFacts, _ moment: Moment, _ holes: Placeholders
    ) -> Draft {
        let name = name(.reply, resource.id.rawValue, holes)
        var values = common(facts.group)
        values["title"] = resource.title
        values.set("link", resource.link)
        values.set("file", resource.file.map { "\($0.name) (\(FileSize.text($0.size)))" })
        values["isAttached"] = !facts.resources.bytes.isEmpty
        values.set("words", Excerpt.beginning(of: resource.text, octets: 20_000))
        values["lines"] = lines(about: resource, in: facts.recipientZone).map { Values(values: ["line": $0]) }
        values.set("names", facts.resources.names.isEmpty ? nil : facts.resources.names.joined(separator: ", "))
        values["isGone"] = resource.isGone
        values["mayRate"] = why == .asked && facts.resources.mayRate
        values["mayVet"] = why == .asked && facts.resources.mayVet
        values["mayChange"] = why == .given || why == .asked && facts.resources.mayChange
        values["isLink"] = resource.link != nil
        values["isTheirs"] = resource.file != nil && (why == .given || facts.resources.mayRate == false)
        values["isGiven"] = why == .given
        values["isVetAgain"] = why == .vetAgain
        values["isSaidGone"] = why == .gone
        values["answerAddress"] = written(name)
        values["url"] = url(of: resource)
        let head =
            switch why {
            case .asked: ""
            case .given: "In the directory: "
            case .vetAgain: "Please look again: "
            case .gone: "Is this link dead? "
            }
        var draft = service(
            "resource", head + resource.title, values, to: facts, moment, isReply: why == .asked || why == .given)
        answered(at: name, &draft)
        if let file = resource.file, !facts.resources.bytes.isEmpty {
            draft.attachments.append(
                Draft.Attachment(filename: file.name, type: file.type, bytes: facts.resources.bytes))
        }
        return draft
    }

    private func receipt(
        _ refused: [ResourceRefusal], _ unnamed: Int, _ facts: LetterFacts, _ moment: Moment
    ) -> Draft {
        let (added, known) = (facts.resources.added, facts.resources.known)
        var values = common(facts.group)
        values.set("addedCount", added.isEmpty ? nil : "\(added.count)")
        values.set("knownCount", known.isEmpty ? nil : "\(known.count)")
        let out = refused.count + unnamed
        values.set("refusedCount", out == 0 ? nil : "\(out)")
        values.set("unnamed", unnamed == 0 ? nil : "\(unnamed)")
        values["added"] = added.map {
            Values(values: ["title": $0.title, "url": url(of: $0), "number": "\($0.id)"])
        }
        values.set("example", added.first.map { "get \($0.id)" })
        values["known"] = zip(known, facts.resources.words).map { resource, words in
            var one = Values(values: [
                "title": resource.title, "url": url(of: resource), "giver": resource.giverName,
                "date": date(resource.givenAt, in: facts.recipientZone), "number": "\(resource.id)",
            ])
            one.set("words", words)
            return one
        }
        values.set("knownExample", known.first.map { "get \($0.id)" })
        values["refused"] = refused.map {
            Values(values: ["name": $0.name, "why": ResourceWords.why($0.why, most: ResourceReading.most)])
        }
        values["url"] = site(facts.group.map { .resources($0.name, ResourceFilter(), page: 1) } ?? .home(page: 1))
        let counts = [
            added.isEmpty ? nil : "added \(added.count)", known.isEmpty ? nil : "known already \(known.count)",
            out == 0 ? nil : "not taken \(out)",
        ].compactMap { $0 }.joined(separator: ", ")
        return service(
            "resources-given", "The directory: \(counts)", values, to: facts, moment, isReply: true)
    }

    private func url(of resource: Resource) -> String { site(.resource(resource.groupName, resource.id)) }

    /// What is known of it beside its title and words.
    private func lines(about resource: Resource, in zone: String) -> [String] {
        let details = resource.details
        var lines: [String] = []
        if !details.kind.isEmpty { lines.append("Kind: \(details.kind)") }
        if !details.audience.isEmpty { lines.append("For: \(details.audience)") }
        if !details.maker.isEmpty { lines.append("By: \(details.maker)") }
        if !details.licence.isEmpty { lines.append("Licence: \(details.licence)") }
        if !resource.tags.isEmpty { lines.append("Tags: " + resource.tags.map { "#" + $0 }.joined(separator: " ")) }
        lines.append("Given by \(resource.giverName) on \(date(resource.givenAt, in: zone))")
        lines += standing(of: resource, in: zone)
        return lines
    }

    /// What people think of it.
    private func standing(of resource: Resource, in zone: String = "") -> [String] {
        var lines: [String] = []
        if resource.isGone { lines.append("The link is said to be dead") }
        if let vetting = resource.vetting {
            let words = vetting.words.isEmpty ? "" : ": \(vetting.words)"
            let by = vetting.name.isEmpty ? "" : " by \(vetting.name)"
            lines.append(
                vetting.number == resource.number
                    ? "Vetted\(by) on \(date(vetting.at, in: zone))\(words)"
                    : "An earlier version was vetted\(by) on \(date(vetting.at, in: zone))")
        }
        if let mean = ReactionCount.mean(of: resource.reactions) { lines.append(mean) }
        if resource.comments > 0 {
            lines.append(resource.comments == 1 ? "One comment" : "\(resource.comments) comments")
        }
        return lines
    }

    // MARK: Answers to requests

    func answer(_ said: ResourceSaid, _ asked: Asked) -> Answer {
        let facts = asked.facts
        switch said {
        case .sent(let title): return Answer(words: "\"\(title)\" comes in a mail of its own.")
        case .list(let group, let filter):
            let name = group == nil ? nil : asked.group
            guard !facts.resources.isEmpty else {
                let address = ours.address(for: "\(facts.groups.first?.group.name ?? "GROUP").resources")
                return Answer(words: ResourceWords.none(name, filter, address: address))
            }
            let narrowed = filter == ResourceFilter() ? "" : ", \(filter.written)"
            let all = facts.groups.first.map { " All of it: \(site(.resources($0.group.name, filter, page: 1)))" }
            let more = facts.hasMore ? " Here are the first \(facts.resources.count).\(all ?? "")" : ""
            return Answer(
                words: "The directory of \(name ?? "your groups")\(narrowed)\(more.isEmpty ? ":" : ".")\(more)",
                rows: facts.resources.map { row($0, withGroup: group == nil, asked) })
        case .done(_, let done):
            guard !facts.resources.isEmpty || done == [.dropped] else { return Answer(words: ResourceWords.gone) }
            let lines = done.map { ResourceWords.done($0) }
            var rows = facts.resources.map { AnswerRow(lead: $0.title, url: url(of: $0)) }
            if lines.count > 1, !rows.isEmpty { rows[0].lines = lines }
            return Answer(words: lines.count == 1 ? lines[0] : "What became of your answer:", rows: rows)
        }
    }

    private func row(_ resource: Resource, withGroup: Bool, _ asked: Asked) -> AnswerRow {
        var lines: [String] = []
        if let link = resource.link { lines.append(link) }
        if let file = resource.file { lines.append("\(file.name) (\(FileSize.text(file.size))): get \(resource.id)") }
        let words = resource.opening
        if !words.isEmpty { lines.append(words) }
        var facts = resource.details.kind.isEmpty ? [] : [resource.details.kind]
        facts += resource.tags.map { "#" + $0 }
        if withGroup { facts.append("in \(resource.groupName)") }
        if !facts.isEmpty { lines.append(facts.joined(separator: " ")) }
        lines += standing(of: resource)
        // Strangers see nobody's address, and have nothing to answer with.
        let isMember = asked.letter.requests.isMember
        if !isMember { lines = lines.map { Veil.text($0, but: ours) } }
        return AnswerRow(
            lead: isMember ? resource.title : Veil.text(resource.title, but: ours), url: url(of: resource),
            lines: lines,
            reply: isMember ? name(.reply, resource.id.rawValue, asked.holes) : nil)
    }
}
