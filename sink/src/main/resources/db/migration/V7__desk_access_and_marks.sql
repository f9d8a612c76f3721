-- Written by sink, of topic feedback.

create table marks (
    key     text        primary key,
    article text        not null,
    theme   text        not null,
    verdict text        not null check (verdict in ('right', 'wrong')),
    who     text        not null,
    marked  timestamptz not null,
    profile text        not null
);

comment on table marks is 'What people say of themes on articles, the latest of each; taken back, the row goes. May be here before its article';
comment on column marks.key is 'As on the topic: article id and theme';
comment on column marks.verdict is 'right: the theme applies to the article, tagged or not; wrong: it does not';
comment on column marks.who is 'Name of an account; empty where the desk asks nobody for a name';
comment on column marks.marked is 'When it was said';
comment on column marks.profile is 'Version of the profile whose tag, or silence, was judged';

create index marks_article on marks (article);

-- Written by the desk and by the commands for accounts; sink never touches them.

create table accounts (
    name     text        primary key,
    role     text        not null check (role in ('reader', 'editor')),
    password text        not null,
    added    timestamptz not null
);

comment on table accounts is 'Who may use the desk. Without any, whoever sits at its machine is an editor';
comment on column accounts.name is 'In small letters';
comment on column accounts.role is 'reader: may read; editor: may also mark and change';
comment on column accounts.password is 'Salted hash with its method and cost: pbkdf2-sha512$iterations$salt$hash, in Base64';

create table api_tokens (
    hash    bytea       primary key,
    account text        not null references accounts (name) on delete cascade,
    added   timestamptz not null
);

comment on table api_tokens is 'Tokens by which programs use the API with the role of an account; each was shown once';
comment on column api_tokens.hash is 'SHA-256 of the token, which has 256 random bits';

create index api_tokens_account on api_tokens (account);

create table sessions (
    hash    bytea       primary key,
    account text        not null references accounts (name) on delete cascade,
    begun   timestamptz not null,
    seen    timestamptz not null
);

comment on table sessions is 'Browsers that are logged in; a login outlives a restart of the desk';
comment on column sessions.hash is 'SHA-256 of the cookie, which has 256 random bits';
comment on column sessions.begun is 'When it logged in';
comment on column sessions.seen is 'When it last asked for something, exact to a minute';

create index sessions_account on sessions (account);

create table audit_log (
    number  bigint      generated always as identity primary key,
    "time"  timestamptz not null,
    who     text        not null,
    address text        not null,
    action  text        not null,
    subject text        not null
);

comment on table audit_log is 'Logins and edits, in order; rows are only added';
comment on column audit_log.who is 'Name of the account, or as it was typed when a login failed; empty where the desk asks nobody for a name';
comment on column audit_log.address is 'Network address it came from; empty for a command on the machine';
comment on column audit_log.action is 'Such as login, login-failed, logout, mark, account-added, account-removed, token-added';
comment on column audit_log.subject is 'What it was done to, in words; never a secret';
