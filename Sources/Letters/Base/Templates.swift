import Foundation
import Guild
import Mustache

/// The templates of every letter: ours, and the host's in front of them.
///
/// Made once at start; `render` is pure from then on.
public struct Templates: Sendable {
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
        for name in LetterTemplate.all.flatMap({ ["\($0.name).txt", "\($0.name).html"] }) {
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

    /// Renders everything with sample values. Finds unknown names, and holes that do not stand on their own line.
    public func lint() -> [Problem] {
        var problems: [Problem] = []
        for template in LetterTemplate.all {
            for (kind, links) in [("txt", template.text), ("html", template.html)] {
                let file = "\(template.name).\(kind)"
                let unknown = Values.Unknown()
                let values = Values.sample(for: template, noting: unknown)
                let rendered = render(file, values)
                for missing in unknown.names.sorted() {
                    problems.append(
                        Problem(file: "\(file).mustache", what: "{{\(missing)}} is no value of this letter"))
                }
                if rendered.allSatisfy(\.isWhitespace) {
                    problems.append(Problem(file: "\(file).mustache", what: "renders to nothing"))
                }
                for link in links where !rendered.contains(Values.sampleAddress(link)) {
                    problems.append(
                        Problem(
                            file: "\(file).mustache",
                            what: "{{\(link)}} is missing: without it the letter cannot be answered or stopped"))
                }
            }
        }
        return problems
    }
}
