select count(*) from analyses
