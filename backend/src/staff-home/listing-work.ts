import type { ReachFilter } from "@tejido/institutions/domain/staff-ability"
import { type Sql, sql } from "@tejido/institutions/http/sql-list"
import type { WaitingWork } from "./waiting-work"

/** How long the shop may take to show what was decided: the job that makes it so runs each minute. */
const BEHIND_MINUTES = 5

/** What can wait on the way from a workshop's bench to the shop. */
export const LISTING_WORK: readonly WaitingWork[] = [
  {
    code: "listings_behind",
    permission: "listing.review",
    tone: "alarm",
    path: "/panel/publicaciones?atrasada=yes",
    words: {
      one: {
        es: "publicación que la tienda todavía no muestra como se decidió",
        en: "listing that the shop does not show yet as was decided",
      },
      many: {
        es: "publicaciones que la tienda todavía no muestra como se decidió",
        en: "listings that the shop does not show yet as was decided",
      },
    },
    count: (reach) =>
      inReach(
        `select count(*) from listings_listing l where l.applied_seq < l.wanted_seq
           and greatest(l.published_at, l.withdrawn_at) < now() - make_interval(mins => ?)`,
        reach,
        BEHIND_MINUTES
      ),
  },
  {
    code: "listings_to_review",
    permission: "listing.review",
    tone: "attention",
    path: "/panel/revision",
    words: {
      one: { es: "publicación por revisar", en: "listing to review" },
      many: { es: "publicaciones por revisar", en: "listings to review" },
    },
    // Nobody reviews what they sent themselves.
    count: (reach, { memberId }) =>
      inReach(
        `select count(*) from listings_listing l where (l.state = 'submitted' or l.edit_state = 'submitted')
           and l.submitted_by is distinct from ?`,
        reach,
        memberId
      ),
  },
  {
    code: "listing_changes_requested",
    permission: "listing.update",
    tone: "attention",
    path: "/panel/publicaciones?estado=changes_requested",
    words: {
      one: { es: "publicación devuelta con cambios pedidos", en: "listing sent back with changes to make" },
      many: {
        es: "publicaciones devueltas con cambios pedidos",
        en: "listings sent back with changes to make",
      },
    },
    count: (reach) =>
      inReach("select count(*) from listings_listing l where l.state = 'changes_requested'", reach),
  },
  {
    code: "listing_edits_changes_requested",
    permission: "listing.update",
    tone: "attention",
    path: "/panel/publicaciones?correccion=changes_requested",
    words: {
      one: {
        es: "publicación de la tienda con una corrección devuelta",
        en: "listing in the shop whose edits were sent back",
      },
      many: {
        es: "publicaciones de la tienda con una corrección devuelta",
        en: "listings in the shop whose edits were sent back",
      },
    },
    count: (reach) =>
      inReach("select count(*) from listings_listing l where l.edit_state = 'changes_requested'", reach),
  },
]

/** The statement, which ends in conditions, kept to the establishments in reach of its listings `l`. */
function inReach(text: string, { establishment_id }: ReachFilter, ...values: unknown[]): Sql {
  return establishment_id
    ? sql(`${text} and l.establishment_id = any(?::text[])`, ...values, establishment_id.$in)
    : sql(text, ...values)
}
