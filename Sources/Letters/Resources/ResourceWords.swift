import Guild

/// Sentences about things of a directory.
enum ResourceWords {
    static let gone = "It is no longer in the directory."

    static func none(_ group: String?, _ filter: ResourceFilter, address: String) -> String {
        let here = group.map { "The directory of \($0)" } ?? "The directory of your groups"
        return filter == ResourceFilter()
            ? "\(here) is empty. A mail with links or files to \(address) fills it."
            : "\(here) has nothing like this."
    }

    static func why(_ why: ResourceRefusal.Why, most: Int) -> String {
        switch why {
        case .dangerous(let danger): "\(danger.words), which can harm whoever opens it"
        case .empty: "the file is empty"
        case .unusableLink: "others cannot open it, or it has a password in it"
        case .tooMany: "more than \(most) in one mail; please send it in another"
        case .hidden: "it was taken out of sight here"
        case .furniture: "it belongs to a newsletter or a signature"
        case .picture: "it stands among your words; send it as a file if it is meant"
        }
    }

    static func done(_ done: ResourceSaid.Done) -> String {
        switch done {
        case .rated(let stars): "Your rating is \(stars) of 5. To take it back, reply: unrate"
        case .tagged(let tags): "Tagged: \(tags.map { "#" + $0 }.joined(separator: " "))."
        case .vetted: "It is marked as vetted, with your name. To take that back, reply: not vetted"
        case .notVetted: "It is not marked as vetted any more."
        case .gone(let isEnough):
            isEnough
                ? "The link is marked as dead. If it works again, reply: keep"
                : "Thank you. When one more person says so, the link is marked as dead; whoever gave it has been asked."
        case .kept: "The link stands."
        case .dropped: "It is out of the directory."
        case .changed(let fields): "Changed: \(fields.map { word(for: $0) }.joined(separator: ", "))."
        case .version(let number): "It is version \(number) now; the earlier ones stay on its page."
        case .ownRating: "You gave it yourself, so your rating does not count."
        case .mayNotVet: "Only experts and facilitators of the group mark a thing as vetted."
        case .notYours: "Only whoever gave it, and the facilitators, change that."
        case .mayNotTag: "You read along in this group; contributors add tags."
        case .noLink: "It is a file, and has no link that could be dead."
        case .unusableLink: "That link was not taken: others cannot open it, or it has a password in it."
        case .knownHidden: "That was taken out of sight here, and is not put in its place."
        case .newer(let number):
            "There is another version since, \(number). It comes in a mail of its own: please look at it first."
        case .hideIt:
            "You did not give it, so it stays. To take it out of sight, answer this mail with \"hide\" and why, for example: hide: off topic"
        case .dangerous(let danger): "The file was not taken: it is \(danger.words), which can harm whoever opens it."
        case .known: "That is in the directory already:"
        }
    }

    private static func word(for field: ResourceField) -> String {
        switch field {
        case .title: "title"
        case .tags: "tags"
        case .audience: "for whom it is"
        case .licence: "licence"
        case .maker: "who made it"
        case .kind: "kind"
        case .link: "link"
        }
    }
}
