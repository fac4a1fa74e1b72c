-- A row cites the articles of the law of its day, and says where a person has to decide whether it ran out at all.

alter table due_row add column law_of date;
alter table due_row add column for_a_person boolean default false not null;
