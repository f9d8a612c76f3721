-- Until the end of this transaction.
select set_config('statement_timeout', :milliseconds, true)
