import Foundation
import Guild
import Mail

/// `guildpost inspect --wishes`: what a mail's words ask of the machine, as values for programs. The street reads with the
/// same code.
public struct WishInspection: Sendable, Codable {
    public var wish: String
    public var detail: [String: String]
    /// The phrases that were found, a sentence each; the subject's first.
    public var found: [String]

    private struct Asked: Decodable {
        var to: String?
        var subject: String?
        var text: String?
        var today: String?
    }

    /// The community that the mails are for.
    private static let groups = [
        WishReading.Named(name: "teachers", title: "Assessment"), WishReading.Named(name: "labs", title: "Lab Courses"),
        WishReading.Named(name: "board", title: "Curriculum Board"),
    ]

    public init(line: Data) {
        let asked = (try? JSONDecoder().decode(Asked.self, from: line)) ?? Asked()
        let place = WishReading.Place(rawValue: asked.to ?? "") ?? .community
        let today = asked.today.flatMap { CalendarDay($0) } ?? CalendarDay(daysSince1970: 0)
        let reading = WishReading(place: place, today: today, groups: WishInspection.groups)
        let mail = "Content-Type: text/plain; charset=utf-8\nIn-Reply-To: <a@b.example>\n\n" + (asked.text ?? "")
        let words = Message(reading: Array(mail.utf8)).newWords(cleaned: WrappedLinks.unwrapped)
        found = reading.explained(subject: asked.subject ?? "", text: words.text)
        switch reading.verdict(subject: asked.subject ?? "", text: words.text) {
        case .wish(let wish): (self.wish, detail) = WishInspection.values(wish)
        case .doubtful: (wish, detail) = ("ask", [:])
        case .words: (wish, detail) = (place == .community ? "human" : "post", [:])
        }
    }

    private static func values(_ wish: Wish) -> (String, [String: String]) {
        func group(_ group: WishedGroup) -> [String: String] {
            switch group {
            case .unnamed: [:]
            case .all: ["group": "all"]
            case .named(let name): ["group": name]
            }
        }
        return switch wish {
        case .leave(let which): ("leave", group(which))
        case .cadence(let cadence, let which): (cadence.rawValue, group(which))
        case .pause(let until): ("pause", until.map { ["until": $0.text] } ?? [:])
        case .resume: ("resume", [:])
        case .join(let which): ("join", group(which))
        case .groups: ("groups", [:])
        case .which: ("which", [:])
        case .help: ("help", [:])
        case .who: ("who", [:])
        case .howToPost: ("howpost", [:])
        case .twice: ("twice", [:])
        case .address(let new): ("address", new.map { ["new": $0] } ?? [:])
        case .search(let words): ("search", ["words": words])
        case .answer(let answer): (answer.rawValue, [:])
        }
    }
}
