insert into audit_log ("time", who, address, action, subject)
values (:time, :who, :address, :action, :subject)
