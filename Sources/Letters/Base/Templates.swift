import Foundation
import Guild
import Mustache

/// The templates of every letter: ours, and the host's in front of them.
///
/// Made once at start; `render` is pure from then on.
public struct Templates: Sendable {
    /// The letters that have templates; each needs a `.txt` and a `.html` file.
    public static let names = [
        "alert", "receipt", "refusal", "waiting", "goodbye", "help", "to-facilitators", "question", "note", "welcome",
        "declined", "approval", "invitation", "address", "choice", "results", "digest-head", "digest-heading",
        "digest-item", "digest-removed", "digest-colleague", "digest-foot", "sign-in", "release", "event",
        "event-preview",
        "other-time", "roster", "follow-up", "address-failing", "probe", "host-notice", "whose", "shown", "passed-on",
        "new-address", "guest", "go-on", "entry-preview", "entry-words",
    ]

    private let templates: [String: MustacheTemplate]

    public struct Problem: Error, Sendable, Equatable, CustomStringConvertible {
        public var file: String
        public var what: String
        public var description: String { "\(file): \(what)" }
    }

    /// `directories`: searched in order for every file.
    public init(directories: [String]) throws(Problem) {
        ByteHTML.register()
        var templates: [String: MustacheTemplate] = [:]
        for name in Templates.names.flatMap({ ["\($0).txt", "\($0).html"] }) {
            let file = "\(name).mustache"
            let paths = directories.map { "\($0)/\(file)" }
            guard let path = paths.first(where: FileManager.default.fileExists),
                let data = FileManager.default.contents(atPath: path)
            else {
                throw Problem(file: file, what: "not found in \(directories.joined(separator: " or "))")
            }
            do {
                let text = String(decoding: data, as: UTF8.self)
                templates[name] = try MustacheTemplate(
                    string: name.hasSuffix(".html") ? "{{% CONTENT_TYPE:\(ByteHTML.name)}}\n" + text : text)
            } catch {
                throw Problem(file: path, what: "\(error)")
            }
        }
        self.templates = templates
    }

    /// With its empty lines at the beginning: a part of something larger.
    func whole(_ name: String, _ values: Values) -> String { render(name, values) }

    func text(_ name: String, _ values: Values) -> String { tidied(render("\(name).txt", values)) }
    func html(_ name: String, _ values: Values) -> String { tidied(render("\(name).html", values)) }

    private func render(_ name: String, _ values: Values) -> String { templates[name]!.render(values) }

    /// At most one empty line in a row after our own conditionals, none at the start.
    private func tidied(_ text: String) -> String {
        var text = text[...]
        while text.first == "\n" { text.removeFirst() }
        return String(text)
    }

    /// The personal links that a letter must carry.
    static let personal: [String: [String: [String]]] = [
        "alert": ["txt": ["leaveAddress", "muteAddress"], "html": ["leaveLink", "muteLink"]],
        "welcome": ["txt": ["leaveAddress"], "html": ["leaveLink"]],
        "goodbye": ["txt": ["rejoinAddress"], "html": ["rejoinLink"]],
        "receipt": ["txt": ["ownAddress"], "html": ["cancelLink", "deleteLink"]],
        "question": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "approval": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "release": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "invitation": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "address": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink"]],
        "sign-in": ["txt": ["signInLink"], "html": ["signInLink"]],
        "digest-item": ["txt": ["replyAddress"], "html": ["replyLink"]],
        "digest-foot": ["txt": ["stopAddress"], "html": ["stopLink"]],
        "event": ["txt": ["answerAddress", "leaveAddress"], "html": ["yesLink", "maybeLink", "noLink", "leaveLink"]],
        "event-preview": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "entry-preview": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "other-time": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "roster": ["txt": ["answerAddress"], "html": ["answerAddress", "allLink"]],
        "follow-up": ["txt": ["leaveAddress"], "html": ["leaveLink"]],
        "choice": ["txt": ["answerAddress"], "html": ["answerAddress"]],
        "whose": [
            "txt": ["answerAddress"],
            "html": ["answerAddress", "forMeLink", "mineLink", "mineAddressLink", "forGroupLink", "noLink"],
        ],
        "shown": ["txt": ["answerAddress"], "html": ["answerAddress", "noLink"]],
        "new-address": ["txt": ["answerAddress"], "html": ["answerAddress", "undoLink"]],
        "guest": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
        "go-on": ["txt": ["answerAddress"], "html": ["answerAddress", "yesLink", "noLink"]],
    ]

    /// Renders everything with sample values. Finds unknown names, and holes that do not stand on their own line.
    public func lint() -> [Problem] {
        var problems: [Problem] = []
        for name in Templates.names {
            for kind in ["txt", "html"] {
                let unknown = Values.Unknown()
                let values = Values.sample(for: name, noting: unknown)
                let rendered = render("\(name).\(kind)", values)
                for missing in unknown.names.sorted() {
                    problems.append(
                        Problem(file: "\(name).\(kind).mustache", what: "{{\(missing)}} is no value of this letter"))
                }
                if rendered.allSatisfy(\.isWhitespace) {
                    problems.append(Problem(file: "\(name).\(kind).mustache", what: "renders to nothing"))
                }
                for link in Templates.personal[name]?[kind] ?? [] where !rendered.contains(Values.sampleAddress(link)) {
                    problems.append(
                        Problem(
                            file: "\(name).\(kind).mustache",
                            what: "{{\(link)}} is missing: without it the letter cannot be answered or stopped"))
                }
            }
        }
        return problems
    }
}
