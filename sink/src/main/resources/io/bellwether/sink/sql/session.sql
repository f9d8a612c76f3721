-- A client that hangs or vanishes must not keep its locks: its successor waits for them.
set idle_in_transaction_session_timeout = '30s';
set tcp_keepalives_idle = 15;
set tcp_keepalives_interval = 5;
set tcp_keepalives_count = 3;
