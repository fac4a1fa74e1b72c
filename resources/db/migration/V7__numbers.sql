-- Numbers of papers: a series for each code of an office, word and year; in it every number that was drawn or voided, once and for good.
create table number_series (
  series_nr bigint generated always as identity primary key,
  organ varchar(200) not null,
  word varchar(200) not null,
  of_year integer not null,
  constraint number_series_key unique (organ, word, of_year)
);

create table number_entry (
  series_nr bigint not null references number_series (series_nr),
  serial integer not null,
  written varchar(80) not null,
  document_type varchar(100) not null,
  state varchar(20) not null,
  case_id uuid,
  paper_id uuid,
  reason varchar(1000) not null,
  noted_at timestamp(6) with time zone not null,
  noted_by_name varchar(200) not null,
  primary key (series_nr, serial)
);
create index number_entry_case on number_entry (case_id);

-- Numbers set aside for a machine away, as the base knows them that gave them and as the one knows them that took them.
create table number_block (
  block_id uuid primary key,
  series_nr bigint not null references number_series (series_nr),
  first_serial integer not null,
  last_serial integer not null,
  holder varchar(200) not null,
  is_given boolean not null,
  document_type varchar(100) not null,
  origin uuid not null,
  noted_at timestamp(6) with time zone not null,
  noted_by_name varchar(200) not null,
  used_to integer
);

-- Whoever draws holds this row until the number is kept: two who draw at once come one after the other.
create table number_lock (
  only_row integer primary key
);
insert into number_lock (only_row) values (1);
