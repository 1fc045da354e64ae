extension Schema {
    /// Who looks after the whole community; and what is asked about parts.
    static let roles = """
        CREATE TABLE director (
            personID INTEGER PRIMARY KEY REFERENCES person(id) ON DELETE CASCADE,
            since INTEGER NOT NULL
        ) STRICT;
        INSERT INTO questionKind VALUES ('appointment'), ('dismissal');
        """
}
