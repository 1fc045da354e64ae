"""The parts of `scripts/bench`, each one thing. One file for each kind of work, which `run` does and shows:

  fanout        one post to thousands of members, by SMTP
  digests       twenty thousand digests that are due at once
  ingest        a full mailbox into the archive
  rsvp          everybody answers one event
  latency       from a mail in the mailbox to the first letter
  archive       pages of threads, the first time and again
  search        questions to a large archive
  reading       mail read on one core, ordinary and hostile

What they share:

  trial         one program that does one kind of work: what every `run` is given
  place         a temporary directory, programs that are started and surely ended, what they use
  installation  a community of its own and its daemon; also for `scripts/bench-adapter`
  servers       an SMTP server that takes everything, a real Dovecot
  text          a small language, and mail in it
  library       an archive that is large from the start
  web           clients that cost little
  smtp_client   the fastest way to send so many letters, a program of its own
  showing       how results look
"""
