import Mail
import Testing

@testable import Guild

@Suite("The draft of a month, answered")
struct RoundUpReplyTests {
    private let draft = RoundUp(
        id: RoundUpID(1), group: GroupID(1), month: BlogChoice.Month("2026-11")!,
        items: [
            RoundUp.Item(.settled, "Rubrics: four levels, from September", ContributionID(1)),
            RoundUp.Item(.pages, "Field trips", ContributionID(2)),
            RoundUp.Item(.events, "Meet-up, 3 December", ContributionID(3)),
            RoundUp.Item(.people, "3 people have joined us."),
        ], state: .open)

    private func reply(_ text: String, quoting rest: String = "") -> RoundUpReply {
        var post = Post(subject: "Re: A draft", text: text)
        post.rest = rest
        return RoundUpReply(post, draft)
    }

    private func quote(_ items: [RoundUp.Item]) -> String {
        RoundUp.text(items, at: SiteBase("https://a.example")).split(separator: "\n", omittingEmptySubsequences: false)
            .map { "> \($0)" }.joined(separator: "\n")
    }

    @Test(
        "without a quote the whole goes out",
        arguments: [
            "publish", "Publish, please.", "yes", "Hello,\npublish\nAnna Berg", "Please publish",
            "Bitte veröffentlichen", "ok",
            "Publish, looks great, thanks a lot!", "Kyllä",
        ])
    func whole(text: String) { #expect(reply(text) == .publish(draft.items)) }

    @Test("a line that is missing from the quote is left out")
    func trimmed() {
        let left = [draft.items[0], draft.items[1], draft.items[3]]
        #expect(reply("publish", quoting: quote(left)) == .publish(left))
        #expect(reply("publish", quoting: quote(draft.items)) == .publish(draft.items))
    }

    @Test("a program that wraps lines and marks nothing takes nothing out")
    func wrapped() {
        let text = RoundUp.text(draft.items, at: SiteBase("https://a.example")).replacing(
            "four levels", with: "four\nlevels")
        #expect(reply("publish\n\n" + text) == .publish(draft.items))
    }

    @Test("where most is missing it is asked about, and a clear word is obeyed")
    func mostlyGone() {
        let left = [draft.items[1]]
        #expect(reply("publish", quoting: quote(left)) == .mostlyGone(1))
        #expect(reply("publish these", quoting: quote(left)) == .publish(left))
        #expect(reply("publish all", quoting: quote(left)) == .publish(draft.items))
    }

    @Test(
        "anything else publishes nothing",
        arguments: [
            "", "Nice!", "publish or not, I do not know yet", "Is that all?", "Yes, but not yet",
            "Ja, aber ohne Termine", "Publish later",
            "No problem!", "No changes, publish", "publish\nBut leave out the meet-up", "No, wait",
        ])
    func unread(text: String) { #expect(reply(text) == .unread) }

    @Test("drop") func drop() {
        #expect(reply("drop") == .drop)
        #expect(reply("No, thanks.") == .drop)
    }
}
