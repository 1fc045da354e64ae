import GRDB
import Guild

extension Transaction {
    func apply(_ effect: OutcomeEffect, now: Int64) throws {
        switch effect {
        case .mark(let post, let topic, let person):
            try db.run("DELETE FROM answer WHERE topicID = ?", [topic.rawValue])
            try db.run(
                "INSERT INTO answer (topicID, contributionID, markedBy, at) VALUES (?, ?, ?, ?)",
                [topic.rawValue, post.rawValue, person.rawValue, now])
        case .unmark(let topic): try db.run("DELETE FROM answer WHERE topicID = ?", [topic.rawValue])
        }
    }
}
