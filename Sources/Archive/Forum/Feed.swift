import Guild
import Store

/// Atom (RFC 4287). Ids are permalinks; content is the stored fragment, escaped as `type="html"`.
enum Feed {
    static func atom(
        _ entries: [FeedEntry], group: Group?, isBlog: Bool = false, community: String, site: SiteBase
    ) -> String {
        let own: SiteURL = group.map { isBlog ? .blogFeed($0.name) : .feed($0.name) } ?? .communityFeed
        let page: SiteURL =
            group.map { isBlog ? .blog($0.name, .all, page: 1) : .group($0.name, page: 1) } ?? .home(page: 1)
        var xml = Html()
        xml.put("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n<title>")
        if isBlog { xml.put("Blog of ") }
        xml.text(group.map { "\($0.title) · \(community)" } ?? community)
        xml.put("</title>\n<id>\(site(page))</id>\n<link rel=\"self\" href=\"\(site(own))\"/>\n<link href=\"")
        xml.text(site(page))
        xml.put("\"/>\n<updated>\(ArchiveDate(entries.map(\.postedAt).max() ?? 0).machine)</updated>\n")
        for entry in entries {
            let url = site(.permalink(entry.id))
            xml.put("<entry>\n<title>")
            xml.text((entry.isTopic ? "" : "Re: ") + entry.title)
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
