insert into alert_updates as stored (story, theme, position, "time", article, reasons)
values (:story, :theme, :position, cast(:time as timestamptz), :article, cast(:reasons as jsonb))
on conflict (story, theme, position) do update
set "time" = excluded."time",
    article = excluded.article,
    reasons = excluded.reasons
where (stored."time", stored.article, stored.reasons) is distinct from (excluded."time", excluded.article, excluded.reasons)
