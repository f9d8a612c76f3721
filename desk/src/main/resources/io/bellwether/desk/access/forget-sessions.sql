delete from sessions
where seen < :seen or begun < :begun
