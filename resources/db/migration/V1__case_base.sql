-- The first schema of a case base. It runs on H2 and on PostgreSQL alike: only types and clauses that both know.
-- case_nr is the case's number inside this base, small so that indexes stay small; the id is the one the world knows.

create table case_file (
  case_nr bigint generated always as identity primary key,
  id uuid not null unique,
  version integer not null check (version > 0),
  hash varchar(64) not null,
  head varchar(1000000) not null,
  known_none varchar(2000) not null,
  saved_at timestamp(6) with time zone not null
);

-- One row per part; place is its place among the parts of its kind, body its canonical JSON.
create table case_part (
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  part_id uuid not null,
  kind varchar(40) not null,
  place integer not null,
  body varchar(1000000) not null,
  recorded_at timestamp(6) with time zone not null,
  primary key (case_nr, part_id)
);

-- What the lists show, kept ready by whoever writes a file.
create table case_row (
  case_nr bigint primary key references case_file (case_nr) on delete cascade,
  case_id uuid not null,
  number varchar(200) not null,
  title varchar(1000) not null,
  party varchar(1000) not null,
  party_code varchar(400) not null,
  address varchar(1000) not null,
  procedure_kind varchar(20) not null,
  origin varchar(20) not null,
  stage varchar(20) not null,
  stage_rank integer not null,
  is_open boolean not null,
  unit varchar(200) not null,
  handlers varchar(1000) not null,
  opened_on date,
  closed_on date,
  next_due date,
  next_limit varchar(100),
  score varchar(40),
  restricted boolean not null,
  saved_at timestamp(6) with time zone not null
);
create index case_row_number on case_row (number, case_nr);
create index case_row_title on case_row (title, case_nr);
create index case_row_party on case_row (party, case_nr);
create index case_row_stage on case_row (stage_rank, case_nr);
create index case_row_unit on case_row (unit, case_nr);
create index case_row_opened on case_row (opened_on desc nulls last, case_nr desc);
create index case_row_opened_up on case_row (opened_on asc nulls last, case_nr asc);
create index case_row_due on case_row (next_due asc nulls last, case_nr asc);
create index case_row_due_down on case_row (next_due desc nulls last, case_nr desc);
create index case_row_saved on case_row (saved_at, case_nr);

-- What lists are filtered by, in a table so narrow that reading all of it stays quick.
create table case_key (
  case_nr bigint primary key references case_file (case_nr) on delete cascade,
  is_open boolean not null,
  stage_rank integer not null,
  opened_on date,
  unit varchar(200) not null
);

-- The searchable text of a file, folded; one narrow table so that reading all of it stays quick.
create table case_words (
  case_nr bigint primary key references case_file (case_nr) on delete cascade,
  words varchar(8000) not null
);

-- Pairs of neighbouring characters in that text. One number holds the pair (its upper 32 bits) and the case
-- (its lower 31), so that the table is its own index.
create table case_gram (
  pair_case bigint primary key
);

-- The numbers of all papers on file, folded; is_own marks the file's own.
create table case_number (
  number_key varchar(200) not null,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  is_own boolean not null,
  primary key (number_key, case_nr)
);
create index case_number_case on case_number (case_nr);

create table case_code (
  code varchar(40) not null,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  primary key (code, case_nr)
);
create index case_code_case on case_code (case_nr);

create table case_handler (
  name varchar(100) not null,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  primary key (name, case_nr)
);
create index case_handler_case on case_handler (case_nr);

create table due_row (
  id bigint generated always as identity primary key,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  limit_id varchar(100) not null,
  part_id uuid,
  due date not null,
  provisional boolean not null,
  lapses boolean not null,
  what varchar(1000) not null,
  unit varchar(200) not null
);
create index due_row_due on due_row (due, id);
create index due_row_unit on due_row (unit, due, id);
create index due_row_case on due_row (case_nr);

create table order_row (
  id bigint generated always as identity primary key,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  order_id uuid not null,
  number varchar(200) not null,
  party varchar(1000) not null,
  measures varchar(4000) not null,
  issued_on date,
  due_on date,
  state varchar(20) not null,
  state_rank integer not null,
  unit varchar(200) not null
);
create index order_row_case on order_row (case_nr);
create index order_row_number on order_row (number, id);
create index order_row_party on order_row (party, id);
create index order_row_issued on order_row (issued_on desc nulls last, id desc);
create index order_row_issued_up on order_row (issued_on asc nulls last, id asc);
create index order_row_due on order_row (due_on asc nulls last, id asc);
create index order_row_due_down on order_row (due_on desc nulls last, id desc);
create index order_row_state on order_row (state_rank, id);
create index order_row_unit on order_row (unit, state_rank, due_on, id);
create index order_row_open on order_row (state_rank, due_on);

create table inspection_row (
  id bigint generated always as identity primary key,
  case_nr bigint not null references case_file (case_nr) on delete cascade,
  inspection_id uuid not null,
  on_day date,
  method varchar(30) not null,
  party varchar(1000) not null,
  place varchar(1000) not null,
  officers varchar(1000) not null,
  problem_found boolean,
  signed boolean not null,
  number varchar(200) not null,
  unit varchar(200) not null
);
create index inspection_row_case on inspection_row (case_nr);
create index inspection_row_unit on inspection_row (unit, on_day, problem_found, id);
create index inspection_row_on on inspection_row (on_day desc nulls last, id desc);
create index inspection_row_on_up on inspection_row (on_day asc nulls last, id asc);
create index inspection_row_party on inspection_row (party, id);
create index inspection_row_place on inspection_row (place, id);
create index inspection_row_officers on inspection_row (officers, id);

-- Reviews stand beside the file and point to it by id and snapshot hash.
create table review (
  id uuid primary key,
  case_id uuid not null,
  snapshot varchar(64) not null,
  standard_id varchar(100) not null,
  standard_version varchar(100) not null,
  reviewer uuid not null,
  reviewer_name varchar(200) not null,
  started_at timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  body varchar(1000000) not null
);
create index review_case on review (case_id, started_at);
create index review_reviewer on review (reviewer, started_at);

create table draft (
  owner uuid not null,
  case_id uuid not null,
  part_id uuid not null,
  kind varchar(40) not null,
  title varchar(1000) not null,
  body text not null,
  kept_at timestamp(6) with time zone not null,
  primary key (owner, case_id, part_id)
);

-- Entries are only ever added; each hash covers the entry and the hash before it. audit_head is the chain's end.
create table audit (
  number bigint primary key,
  happened_at timestamp(6) with time zone not null,
  actor uuid not null,
  actor_name varchar(200) not null,
  action varchar(100) not null,
  subject uuid,
  detail text not null,
  reason varchar(4000),
  previous varchar(64) not null,
  hash varchar(64) not null
);
create index audit_subject on audit (subject, number);

create table audit_head (
  id integer primary key check (id = 1),
  number bigint not null,
  hash varchar(64) not null
);
insert into audit_head (id, number, hash) values (1, 0, '');

create table office (
  id integer primary key check (id = 1),
  name varchar(200) not null,
  organ_code varchar(100) not null,
  address varchar(1000) not null,
  contact varchar(200) not null,
  phone varchar(100) not null,
  reconsideration_body varchar(200) not null,
  court varchar(200) not null
);

create table person (
  id uuid primary key,
  name varchar(200) not null,
  unit varchar(200) not null
);
create index person_name on person (name);

create table person_role (
  person_id uuid not null references person (id) on delete cascade,
  place integer not null,
  role varchar(30) not null,
  from_day date not null,
  until_day date,
  primary key (person_id, place)
);

create table person_certificate (
  person_id uuid not null references person (id) on delete cascade,
  place integer not null,
  number varchar(100) not null,
  from_day date not null,
  until_day date,
  primary key (person_id, place)
);

create table setting (
  name varchar(200) primary key,
  content varchar(4000) not null
);
