delete from alert_updates
where story = :story
    and theme = :theme
    and position >= :updates
