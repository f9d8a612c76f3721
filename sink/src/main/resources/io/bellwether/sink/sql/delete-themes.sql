delete from themes
where profile_version = :profileVersion
