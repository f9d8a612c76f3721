insert into sessions (hash, account, begun, seen)
values (:hash, :account, :now, :now)
