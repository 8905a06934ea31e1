/** What a reviewer keeps back until it is sent, and what a decision says of single documents. */
export const heldReviews = `
alter table decision add column marks text not null default '[]';
create table review (
  change_id text not null references change (id),
  person text not null,
  comments text not null,
  marks text not null,
  primary key (change_id, person)
) strict, without rowid;
`;
