-- The files of rules of the office's own. Nothing is ever taken away: a file that was replaced or withdrawn has an end.
create table office_rule (
  number bigint generated always as identity primary key,
  name varchar(200) not null,
  format varchar(100) not null,
  content text not null,
  sha256 varchar(64) not null,
  added_at timestamp(6) with time zone not null,
  added_by uuid not null,
  added_by_name varchar(200) not null,
  added_reason varchar(1000) not null,
  ended_at timestamp(6) with time zone,
  ended_by uuid,
  ended_by_name varchar(200),
  ended_reason varchar(1000)
);
create index office_rule_name on office_rule (name, number);
