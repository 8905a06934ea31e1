const open = `change_id in (
  select id from change where state not in ('published', 'rejected', 'withdrawn')
)`;

/** What is live, and what still may be: evidence and closed changes stay as they were judged. */
const everywhere = (update: (table: 'document' | 'edit', where: string) => string): string =>
  update('document', 'true') + update('edit', open);

// It led every reader to the same page; it still does, until somebody writes another one per locale.
const addressPerLocale = everywhere(
  (table, where) => `
update ${table} set body = json_set(body, '$.url', json((
  select json_group_object(
    locale.value,
    json_object('text', json_extract(${table}.body, '$.url'), 'state', 'draft')
  )
  from json_each(coalesce(
    (
      select json_extract(settings.body, '$.publishedLocales') from document as settings
      where settings.kind = 'settings' and settings.id = 'main'
    ),
    '["en"]'
  )) as locale
)))
where kind = 'policy' and json_type(body, '$.url') = 'text' and ${where};`,
);

// Earlier is the safe side of a day by which something is to be looked at again.
const daysOfTheCalendar = ['reviewedAt', 'exemption.reviewBy', 'exemption.decidedAt']
  .map((member) => {
    const day = `json_extract(body, '$.${member}')`;
    return everywhere(
      (table, where) => `
update ${table} set body = json_set(
  body, '$.${member}', date(substr(${day}, 1, 7) || '-01', '+1 month', '-1 day')
)
where kind = 'entry' and date(${day}) <> ${day} and ${where};`,
    );
  })
  .join('');

/**
 * Two things that earlier schemas took: one address of the policy page for all locales, which becomes a text, and
 * days such as 30 February, which become the last of their month. An approval of an open change that held one no longer
 * counts, as after any other edit.
 */
export const addressesAndDays = addressPerLocale + daysOfTheCalendar;
