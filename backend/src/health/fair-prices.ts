import type { HealthCheck, HealthFact } from "./health-check"

type Standing = { live: number; announced: number; waiting: number; kept_after: number; resting: number }

// Of an offer: it should be charged at the fair's price now, and Medusa's list does not hold it.
const WAITING = `select count(*)::int from fairs_stand_product sp join fairs_stand s on s.id = sp.stand_id
    and s.closed_at is null
  join fairs_fair f on f.id = sp.fair_id and fairs_state(f, now()) = 'live' and f.opens_at < now() - interval '1 minute'
  join product_variant_price_set vs on vs.variant_id = sp.variant_id and vs.deleted_at is null
  where (sp.quota is null or sp.sold < sp.quota) and not exists (select from price p
    where p.price_list_id = 'plist_' || f.id and p.price_set_id = vs.price_set_id and p.deleted_at is null)`

// Pieces that are kept for a fair that has opened, or is over.
const KEPT_AFTER = `select coalesce(sum(r.quantity), 0)::int from reservation_item r
  join fairs_fair f on r.description = 'fair:' || f.id
    and (fairs_state(f, now()) <> 'announced' and least(f.opens_at, f.cancelled_at) < now() - interval '1 minute')
  where r.deleted_at is null`

/** What is charged at fairs is what was planned, and nothing stays kept for a fair that has opened. */
export const fairPrices: HealthCheck = {
  code: "fair_prices",
  title: { es: "Precios de feria", en: "Fair prices" },
  async run(_container, sql) {
    const [standing] = await sql<Standing>(
      `select (select count(*)::int from fairs_fair f where fairs_state(f, now()) = 'live') as live,
         (select count(*)::int from fairs_fair f where fairs_state(f, now()) = 'announced') as announced,
         (${WAITING}) as waiting, (${KEPT_AFTER}) as kept_after,
         (select count(distinct fair_id)::int from fairs_touch where not_before > now()) as resting`
    )
    const { live = 0, announced = 0, waiting = 0, kept_after = 0, resting = 0 } = standing ?? {}
    const facts: HealthFact[] = [
      { label: { es: "Ferias abiertas", en: "Open fairs" }, value: live },
      { label: { es: "Ferias anunciadas", en: "Announced fairs" }, value: announced },
      { label: { es: "Precios por escribir", en: "Prices to be written" }, value: waiting },
      { label: { es: "Piezas aún apartadas", en: "Pieces still kept" }, value: kept_after },
    ]
    if (waiting > 0 || kept_after > 0) {
      return {
        state: "broken",
        words: {
          es: "Una feria abierta no cobra todos sus precios o no soltó lo apartado: vea la tarea «keep-fair-prices» y el registro.",
          en: "An open fair does not charge all its prices, or did not let go of what was kept: see the job “keep-fair-prices” and the log.",
        },
        facts,
      }
    }
    return {
      state: resting > 0 ? "attention" : "ok",
      words:
        resting > 0
          ? {
              es: "Un cambio no se pudo llevar a la tienda y se intenta de nuevo.",
              en: "A change could not be brought into the shop, and is tried again.",
            }
          : { es: "Se cobra lo previsto.", en: "What was planned is charged." },
      facts,
    }
  },
}
