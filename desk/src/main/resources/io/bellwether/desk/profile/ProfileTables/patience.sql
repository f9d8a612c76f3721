select set_config('statement_timeout', :milliseconds, true)
