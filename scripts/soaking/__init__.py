"""The parts of `scripts/soak`, each one thing:

  place     a temporary directory, free ports, programs that are started and surely ended
  dovecot   a real IMAP server with one mailbox, and a postman who puts mail into it
  mailbox   a proxy before it, which now and then answers oddly
  relay     an SMTP server that remembers what it took, and can be slow, rude and forgetful
  people    members, and the mail that people write
  words     what they write about
  strange   mail that no person wrote
  daemon    Guildpost itself: set up, started, killed, watched
  web       readers of the archive, idle sockets, and whoever asks after the daemon's health
  trouble   what goes wrong when
  verdict   what must hold in the end
"""
