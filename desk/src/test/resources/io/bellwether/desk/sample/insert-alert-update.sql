insert into alert_updates (story, theme, position, "time", article, reasons)
values (:story, :theme, :position, :time, :article, cast(:reasons as jsonb))
