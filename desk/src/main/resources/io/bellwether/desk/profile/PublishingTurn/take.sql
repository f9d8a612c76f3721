-- Nobody else writes publications until this transaction ends, and that is the turn: it ends with the connection at the latest.
lock table profile_publications in share row exclusive mode
