import Foundation
import Testing

@testable import Mail

/// The texts are in `Replies/`.
@Suite("The new words of a reply")
struct NewWordsTests {
    private static func lines(of file: String) -> [String] {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "\(file).txt")
        let text = (try? String(contentsOf: path, encoding: .utf8)) ?? ""
        return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    static let attributions = lines(of: "attributions").filter { !$0.isEmpty && !$0.hasPrefix("#") }

    @Test("attribution lines in many languages, above marked and unmarked old mail", arguments: attributions)
    func attribution(line: String) {
        let isWeak = line.hasPrefix("~ ")
        let folded = (isWeak ? String(line.dropFirst(2)) : line).replacing(" | ", with: "\n")
        #expect(NewWords(of: "My answer.\n\n\(folded)\n\n> Old words.\n>\n> More of them.\n").text == "My answer.")
        #expect(NewWords(of: "My answer.\n\(folded)\n> Old words.\n").text == "My answer.")
        if !isWeak {
            #expect(NewWords(of: "My answer.\n\n\(folded)\n\nOld words.\n\nMore of them.\n").text == "My answer.")
        }
    }

    static let headers: [String] = {
        var blocks: [String] = []
        for line in lines(of: "headers") where !line.hasPrefix("#") {
            if line.isEmpty {
                blocks.append("")
            } else if blocks.isEmpty {
                blocks = [line]
            } else {
                blocks[blocks.count - 1] += (blocks[blocks.count - 1].isEmpty ? "" : "\n") + line
            }
        }
        return blocks.filter { !$0.isEmpty }
    }()

    @Test("header blocks in many languages", arguments: headers)
    func headerBlock(block: String) {
        #expect(NewWords(of: "My answer.\n\n\(block)\n\nOld words.\n").text == "My answer.")
        #expect(NewWords(of: "My answer.\n\(block)\n\nOld words.\n").text == "My answer.")
    }

    struct Story: Sendable, CustomTestStringConvertible {
        var testDescription = ""
        var body = ""
        var new = ""
    }

    static let stories: [Story] = {
        var stories: [Story] = []
        var inNew = false
        for line in lines(of: "stories") {
            if line.hasPrefix("=== ") {
                stories.append(Story(testDescription: String(line.dropFirst(4))))
                inNew = false
            } else if line == "--- new" {
                inNew = true
            } else if !stories.isEmpty {
                if inNew {
                    stories[stories.count - 1].new += line + "\n"
                } else {
                    stories[stories.count - 1].body += line + "\n"
                }
            }
        }
        return stories
    }()

    @Test("whole bodies", arguments: stories)
    func story(story: Story) {
        // "topic: …" begins something; the others answer.
        let context = ReplyContext(isReply: !story.testDescription.hasPrefix("topic: "))
        #expect(NewWords(of: story.body, context: context).text == ASCII.trimmed(story.new))
    }

    struct Page: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var html: String
    }

    static let pages: [Page] = {
        let pairs = lines(of: "html").filter { !$0.isEmpty && !$0.hasPrefix("#") }
        return stride(from: 0, to: pairs.count - pairs.count % 2, by: 2).map {
            Page(testDescription: String(pairs[$0].dropFirst(4)), html: pairs[$0 + 1])
        }
    }()

    @Test("HTML mails of many programs", arguments: pages)
    func page(page: Page) {
        let mail = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n\(page.html)\n")
        let words = mail.newWords().text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(words == "Hi. I am fine. Thanks, Alex")
        #expect(mail.newWords().rest.contains("How are you?"))
    }

    @Test("when the plain alternative has nothing new, the HTML one is looked at")
    func lookedAtAgain() {
        let plain = "> How are you?"
        let html = "<p>I am fine.</p><blockquote type=cite>How are you?</blockquote>"
        let mail = message(
            "From: a@b.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; boundary=x\n\n--x\nContent-Type: text/plain\n\n\(plain)\n--x\nContent-Type: text/html\n\n\(html)\n--x--\n"
        )
        #expect(mail.newWords().text == "I am fine.")
    }

    @Test("the texts were found")
    func found() {
        #expect(NewWordsTests.attributions.count > 60)
        #expect(NewWordsTests.headers.count > 20)
        #expect(NewWordsTests.pages.count > 10)
        #expect(NewWordsTests.stories.count > 15)
    }

    @Test("nothing is lost: what is not new is kept apart")
    func rest() {
        let words = NewWords(of: "Yes.\n\nOn 23 Nov 2026, at 10:00, Ben <b@x.example> wrote:\n> Shall we?\n\n-- \nJane")
        #expect(words.text == "Yes.")
        #expect(words.rest == "On 23 Nov 2026, at 10:00, Ben <b@x.example> wrote:\n> Shall we?\n\n--\nJane")
    }

    @Test("what would leave nothing is kept whole, unless it is our own letter")
    func nothingLeft() {
        #expect(NewWords(of: "> only a quote").text == "")
        #expect(NewWords(of: "> only a quote", context: ReplyContext(isReply: false)).text == "> only a quote")
        let ours = ReplyContext { $0 == "guild+teachers@x.example" }
        let letter = "On Mon, 23 Nov 2026 at 10:00, Jane (Teachers) <guild+teachers@x.example> wrote:\n\n> How?\n"
        #expect(NewWords(of: letter, context: ours).text == "")
        #expect(NewWords(of: letter, context: ours).rest.contains("> How?"))
    }

    @Test("a letter of ours is known by our address, in a language that nobody taught us")
    func ours() {
        let ours = ReplyContext { $0.hasPrefix("guild+") }
        let body =
            "Ndiyo.\n\nJumatatu 23 Novemba, Jane (Teachers) <guild+teachers@x.example> aliandika 10:00:\n\nHow?\n\nBen"
        #expect(NewWords(of: body, context: ours).text == "Ndiyo.")
    }

    @Test("a forward keeps what it passes on")
    func forward() {
        let body =
            "Look at this.\n\n---------- Forwarded message ---------\nFrom: Jane <j@x.example>\nDate: Mon, Nov 23, 2026\nSubject: x\n\nHow?"
        #expect(NewWords(of: body).text == body)
        let marked = "Look at this.\n\nBegin forwarded message:\n\n> From: Jane <j@x.example>\n> Subject: x\n>\n> How?"
        #expect(NewWords(of: marked).text == marked)
        let outlook = "Look at this.\n\nFrom: Jane <j@x.example>\nSent: Monday\nTo: Ben\nSubject: x\n\nHow?"
        #expect(NewWords(of: outlook, context: ReplyContext(isForward: true)).text == outlook)
        #expect(NewWords(of: outlook).text == "Look at this.")
    }
}
