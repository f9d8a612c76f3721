-- An update that was told once is not told again, also when its alert was made anew.
insert into outbox (subscription, key, kind, story, thread, subject, content, state, attempts, due, created, reason)
values (:subscription, :key, :kind, :story, :thread, :subject, cast(:content as jsonb), 'waiting', 0, :now, :now, '')
on conflict (subscription, key) do nothing
