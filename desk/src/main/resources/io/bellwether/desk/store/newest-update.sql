-- Up to where alerts have spoken.
select coalesce(max(ordinal), 0) from alert_updates
