/** What keeps somebody's money from moving, or is about to: a gap that a person has to close. */
export const MISSING = ["terms", "account", "reparation_account", "beneficiary_account"] as const
export type Missing = (typeof MISSING)[number]

/** The terms in force today of artisan `a`, as `t`; null columns where there are none. */
export const TERMS_IN_FORCE = `left join lateral (
  select * from revenue_artisan_terms terms
  where terms.artisan_id = a.id and terms.valid_from <= (now() at time zone 'America/Lima')::date
  order by terms.valid_from desc, terms.seq desc limit 1
) t on true`

/** A relative of artisan `a` who is to be paid from today on and cannot be. */
const UNPAYABLE = `exists (
  select from revenue_beneficiary b where b.artisan_id = a.id and b.account_kind is null and b.erased_at is null
    and (exists (select from revenue_alimony_order o where o.beneficiary_id = b.id
                 and (o.ends_on is null or o.ends_on >= (now() at time zone 'America/Lima')::date))
      or exists (select from revenue_instruction_part p join revenue_instruction i on i.id = p.instruction_id
                 where p.beneficiary_id = b.id
                   and (i.revoked_on is null or i.revoked_on > (now() at time zone 'America/Lima')::date))))`

/** For artisan `a` with {@link TERMS_IN_FORCE}: what is missing, as an array of text. */
export const MISSING_OF = `array_remove(array[
  case when t.id is null then 'terms' end,
  case when t.situation <> 'released' and (t.account_state = 'none' or t.erased_at is not null) then 'account' end,
  case when t.reparation_outstanding > 0 and t.reparation_account_sealed is null then 'reparation_account' end,
  case when ${UNPAYABLE} then 'beneficiary_account' end
]::text[], null)`

/**
 * SQL for the home page: of how many artisans who work nobody recorded any terms, so that all they earn but INPE's
 * tenth will be held (M2). `?` is an array of the establishments that the member reaches, or null for all.
 */
export const COUNT_WITHOUT_TERMS = `
  select count(*)::int as count
  from provenance_artisan a join provenance_workshop w on w.id = a.workshop_id
  where a.deleted_at is null and a.released_at is null and a.erased_at is null
    and (?::text[] is null or w.establishment_id = any(?::text[]))
    and not exists (select from revenue_artisan_terms t where t.artisan_id = a.id)`
