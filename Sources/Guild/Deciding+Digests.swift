import Mail

/// Answers to a digest.
extension Deciding {
    func answerDigest(_ post: Post) -> Decision { deadLink() }
}
