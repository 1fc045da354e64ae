/// What becomes of a page, and of a change to it.
public enum WikiReason: String, Sendable, CaseIterable {
    case made = "pageMade"
    case saved = "pageSaved"
    case unchanged = "pageUnchanged"
    case asked = "pageAsked"
    case sent = "pageSent"
    case waits = "pageWaits"
    case noTitle = "pageWithoutTitle"
    case tooLong = "pageTooLong"
    case changesTold = "pageChangesTold"

    var sentence: String {
        switch self {
        case .made: "became a page of the group's wiki"
        case .saved: "changed a page of the wiki"
        case .unchanged: "changes nothing about the page"
        case .asked: "is about a page, and what it means was not clear; its author was asked"
        case .sent: "asked for a page, which came"
        case .waits: "changes a page, and waits for a facilitator"
        case .noTitle: "was to become a page, and had no subject to be its title"
        case .tooLong: "would make a page that is too long"
        case .changesTold: "a page was changed, and whoever follows it was told"
        }
    }
}
