/** What the form of a listing has to choose from: of its prison, and once it has one, of its workshop. */
export type ListingChoices = {
  /** Open workshops of its prison by name, and its own. */
  workshops: { id: string; name: string; craft_line: string; mode: string }[]
  /** Who works in its workshop now, and whoever made this and has left, by code. */
  makers: { id: string; code: string; alias: string | null }[]
  /** Lots of its workshop that were not voided, the latest first. */
  lots: { id: string; code: string; name: string }[]
  /** Techniques that its workshop is known for. */
  techniques: string[]
}

/** A workshop has so many lots over the years: the one of a new piece is among the last, or it is its own. */
const MOST_LOTS = 50

/** {@link ListingChoices} of the listing `l`, each null where there is nothing; `makers` carry aliases. */
export const CHOICES_OF_LISTING: Record<keyof ListingChoices, string> = {
  workshops: `(
    select json_agg(json_build_object('id', w.id, 'name', w.name, 'craft_line', w.craft_line, 'mode', w.mode)
      order by w.name collate "es-x-icu", w.id)
    from provenance_workshop w where w.establishment_id = l.establishment_id and w.deleted_at is null
      and (w.closed_at is null or w.id = l.workshop_id))`,
  makers: `(
    select json_agg(json_build_object('id', a.id, 'code', a.code, 'alias', a.alias) order by a.code)
    from provenance_artisan a where a.deleted_at is null and (
      a.workshop_id = l.workshop_id and a.released_at is null and a.erased_at is null
      or a.id in (select maker ->> 'artisan_id' from jsonb_array_elements(l.content -> 'makers') maker)))`,
  lots: `(
    select json_agg(json_build_object('id', last.id, 'code', last.code, 'name', last.name)
      order by last.created_at desc, last.id)
    from (select t.id, t.code, t.name, t.created_at from provenance_lot t
      where t.workshop_id = l.workshop_id and t.voided_at is null
      order by t.id <> coalesce(l.content ->> 'lot_id', ''), t.created_at desc, t.id limit ${MOST_LOTS}) last)`,
  techniques: "(select w.techniques from provenance_workshop w where w.id = l.workshop_id)",
}
