-- What stands still for now is due on no day yet, and each row keeps the version of the limit that its trigger chose.
-- A file says itself on which day its rows no longer hold, so that a new day finds at once what it has to reckon anew.

drop index due_row_due;
drop index due_row_unit;
alter table due_row alter column due drop not null;
alter table due_row add column version_from date;
create index due_row_due on due_row (due asc nulls last, id asc);
create index due_row_unit on due_row (unit, due asc nulls last, id asc);
create index due_row_limit on due_row (limit_id, due asc nulls last, id asc);

alter table case_row add column stale_on date;
create index case_row_stale on case_row (stale_on);
