-- When an alert changed last.
select max(updated) from alerts
