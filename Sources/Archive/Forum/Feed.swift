import Guild
import Store

/// Atom (RFC 4287). Ids are permalinks; content is the stored fragment, escaped as `type="html"`.
enum Feed {
    /// What the entries are the newest of.
    enum Source {
        case community
        case group(Group)
        case blog(Group)
        case resources(Group)

        /// The feed itself, the page that shows the same, and what it is called before the community's name.
        var names: (feed: SiteURL, page: SiteURL, title: String?) {
            switch self {
            case .community: (.communityFeed, .home(page: 1), nil)
            case .group(let group): (.feed(group.name), .group(group.name, page: 1), group.title)
            case .blog(let group): (.blogFeed(group.name), .blog(group.name, .all, page: 1), "Blog of \(group.title)")
            case .resources(let group):
                (
                    .resourceFeed(group.name), .resources(group.name, ResourceFilter(), page: 1),
                    "Resources of \(group.title)"
                )
            }
        }
    }

    static func atom(_ entries: [FeedEntry], of source: Source, community: String, site: SiteBase) -> String {
        let (own, page, title) = source.names
        var xml = Html()
        xml.put("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>")
        xml.text(title.map { "\($0) · \(community)" } ?? community)
        xml.put("</title>\n<id>\(site(page))</id>\n<link rel=\"self\" href=\"\(site(own))\"/>\n<link href=\"")
        xml.text(site(page))
        xml.put("\"/>\n<updated>\(ArchiveDate(entries.map(\.postedAt).max() ?? 0).machine)</updated>\n")
        for entry in entries {
            let url = site(.permalink(entry.id))
            xml.put("<entry>\n<title>")
            xml.text(entry.mark + entry.title)
            xml.put("</title>\n<id>\(url)</id>\n<link href=\"\(url)\"/>\n<author><name>")
            xml.text(entry.author)
            xml.put("</name></author>\n<updated>\(ArchiveDate(entry.postedAt).machine)</updated>\n<category term=\"")
            xml.text(entry.group)
            xml.put("\" label=\"\(entry.groupTitle)\"/>\n<content type=\"html\">")
            xml.text(entry.fragment.text)
            xml.put("</content>\n</entry>\n")
        }
        xml.put("</feed>\n")
        return xml.out
    }
}
