-- A limit in hours runs out at a minute: the row keeps it, as the office's clocks show it, and the lists go by it within a day.
-- The rest of a day comes after its minutes: what has no minute is due until the day is over.

alter table due_row add column due_at timestamp(0);
drop index due_row_due;
drop index due_row_unit;
drop index due_row_limit;
create index due_row_due on due_row (due asc nulls last, due_at asc nulls last, id asc);
create index due_row_unit on due_row (unit, due asc nulls last, due_at asc nulls last, id asc);
create index due_row_limit on due_row (limit_id, due asc nulls last, due_at asc nulls last, id asc);
create index due_row_at on due_row (due_at);
