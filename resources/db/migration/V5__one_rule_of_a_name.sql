-- At most one text of each file of own rules holds. Two that hold at once are not possible in the program; should a base
-- have them all the same, the last one holds, and it ended the others.
update office_rule set
  ended_at = added_at,
  ended_by = added_by,
  ended_by_name = added_by_name,
  ended_reason = ''
where ended_at is null
  and number < (select max(later.number) from office_rule later where later.name = office_rule.name and later.ended_at is null);

-- The name while it holds: several rows without one may stand beside each other.
alter table office_rule add column current_name varchar(200);
update office_rule set current_name = name where ended_at is null;
alter table office_rule add constraint office_rule_current unique (current_name);
alter table office_rule add constraint office_rule_holds check (
  (ended_at is null and current_name is not null and current_name = name)
  or (ended_at is not null and current_name is null)
);
