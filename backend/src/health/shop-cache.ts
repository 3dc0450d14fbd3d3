import { SHOP_CACHE_RECORD, shopNotices } from "../shop-cache/shop-notices"
import type { HealthCheck } from "./health-check"

type Row = { at: Date; ok: boolean; facts: { error?: string; tags?: number } }

/** The shop hears which of its pages are old, and took the last notice. */
export const shopCache: HealthCheck = {
  code: "shop_cache",
  title: { es: "Avisos a la tienda", en: "Notices to the shop" },
  async run(_container, sql) {
    const { STOREFRONT_URL: shop, REVALIDATE_SECRET: secret } = process.env
    const [last] = await sql<Row>("select at, ok, facts from health_record where id = ?", [SHOP_CACHE_RECORD])
    const facts = [
      { label: { es: "Tienda", en: "Shop" }, value: shop ?? null },
      { label: { es: "En espera", en: "Waiting" }, value: shopNotices.waiting() },
      { label: { es: "Último aviso", en: "Last notice" }, value: last?.at.toISOString() ?? null },
      ...(last?.facts.error ? [{ label: { es: "Motivo", en: "Reason" }, value: last.facts.error }] : []),
    ]
    if (!shop || !secret) {
      return {
        state: "attention",
        words: {
          es: "Falta STOREFRONT_URL o REVALIDATE_SECRET: las páginas solo se renuevan con el tiempo.",
          en: "STOREFRONT_URL or REVALIDATE_SECRET is not set: pages are renewed by time alone.",
        },
        facts,
      }
    }
    return {
      state: last && !last.ok ? "attention" : "ok",
      words:
        last && !last.ok
          ? {
              es: "La tienda no aceptó el último aviso; sus páginas se renuevan solas en cinco minutos.",
              en: "The shop did not take the last notice; its pages renew themselves within five minutes.",
            }
          : { es: "La tienda recibe los cambios.", en: "The shop hears of changes." },
      facts,
    }
  },
}
