insert into marks as stored (key, article, theme, verdict, who, marked, profile)
values (:key, :article, :theme, :verdict, :who, cast(:marked as timestamptz), :profile)
on conflict (key) do update
set article = excluded.article,
    theme = excluded.theme,
    verdict = excluded.verdict,
    who = excluded.who,
    marked = excluded.marked,
    profile = excluded.profile
where stored is distinct from excluded
