alter system set track_commit_timestamp = on
