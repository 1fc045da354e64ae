extension Schema {
    /// What a post looks like, where that is more than its text: `Stored+Document`. Earlier posts have none.
    static let documents = "ALTER TABLE contribution ADD COLUMN document TEXT;"

    /// Outlook's word for the conversation that a post came in (`Conversation`).
    static let conversations = """
        ALTER TABLE contribution ADD COLUMN conversation TEXT;
        CREATE INDEX contribution_conversation ON contribution(conversation) WHERE conversation IS NOT NULL;
        """
}
