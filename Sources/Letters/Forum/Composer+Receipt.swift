import Guild
import Mail

/// Letters to an author, and to those who look after a group.
extension Composer {
    func receipt(
        _ contribution: ContributionFacts, in group: Group, _ facts: LetterFacts, _ moment: Moment,
        _ holes: Placeholders
    ) -> Draft {
        let own = name(of: facts.prepared, or: .own, contribution.id.rawValue, holes)
        var values = common(group)
        values["title"] = contribution.title
        values["url"] = site(.permalink(contribution.id))
        values["isTopic"] = contribution.isTopic
        values.set("holdWords", hold >= 60 ? Duration.words(hold) : nil)
        values.set("newSubject", contribution.subject)
        values["topicLink"] = ours.mailto(own, subject: "topic")
        // Text files are veiled on pages; others are not changed.
        let withAddresses = contribution.attachments.filter {
            group.visibility == .public && !$0.type.hasPrefix("text/") && Veil.hides($0.bytes)
        }
        values.set("withAddresses", withAddresses.isEmpty ? nil : withAddresses.map(\.filename).joined(separator: ", "))
        values["isOverflow"] = facts.forum.isOverflow
        values["known"] = facts.experts.known.enumerated().compactMap { index, post in
            post.map {
                Values(values: [
                    "number": "\(index + 1)", "title": $0.title, "author": $0.author, "url": site(.permalink($0.id)),
                    "answersLink": ours.mailto(own, subject: "\(index + 1) answers it"),
                ])
            }
        }
        values["hasKnown"] = facts.experts.known.contains { $0 != nil }
        values["ownAddress"] = written(own)
        values["cancelLink"] = ours.mailto(own, subject: "cancel")
        values["deleteLink"] = ours.mailto(own, subject: "delete")
        var draft = service(
            "receipt", "Posted: \(contribution.title)", values, to: facts, moment, isReply: true,
            inReplyTo: contribution.messageID)
        answered(at: own, &draft, after: [contribution.messageID])
        return draft
    }

    /// A member's words to those who look after a group. They answer the author, so theirs is the Reply-To.
    func toFacilitators(
        _ group: Group, _ arrival: ArrivalFacts, _ name: String, _ address: String, _ facts: LetterFacts,
        _ moment: Moment
    ) -> Draft {
        var values = common(group)
        values["subject"] = arrival.subject
        return carrying(
            arrival, name, address, "to-facilitators", "[\(group.title) facilitators] \(arrival.subject)", values,
            facts,
            moment)
    }
}
