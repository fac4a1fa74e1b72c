-- What a half-typed form began from: it is not laid over what somebody else saved since without asking.
alter table draft add column base text;
