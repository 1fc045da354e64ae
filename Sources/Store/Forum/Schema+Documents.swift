extension Schema {
    /// What a post looks like, where that is more than its text: `Stored+Document`. Earlier posts have none.
    static let documents = "ALTER TABLE contribution ADD COLUMN document TEXT;"
}
