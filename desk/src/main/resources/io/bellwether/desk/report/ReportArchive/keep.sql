insert into weekly_reports (week, zone, made, report)
values (:week, :zone, :made, cast(:report as jsonb))
on conflict (week, zone) do nothing
