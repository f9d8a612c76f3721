update alert_updates set arrived = arrived - interval '2 hours'
