/// What is too much, or too dangerous, for now.
public enum LimitReason: String, Sendable, CaseIterable {
    case tooLarge, tooManyGroups, tooMany, braked, dangerousFile, noRoom

    var sentence: String {
        switch self {
        case .tooLarge: "it is larger than this community takes"
        case .tooManyGroups: "it was sent to too many groups at once"
        case .tooMany: "it is more than may come in so short a time, and waits"
        case .braked: "it looks like one of machines that answer each other, and waits for a facilitator"
        case .dangerousFile: "it has a file that is held by policy, and waits for a facilitator"
        case .noRoom: "so much waits already that it was not kept"
        }
    }
}
