extension Schema {
    /// Mails that said what is different about something that waits: their words are its words, and go with it.
    static let answers = """
        CREATE TABLE amendment (
            questionID INTEGER NOT NULL REFERENCES question(id) ON DELETE CASCADE,
            arrivalID INTEGER NOT NULL REFERENCES arrival(id) ON DELETE CASCADE,
            PRIMARY KEY (questionID, arrivalID)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX amendment_arrival ON amendment(arrivalID);
        """
}
