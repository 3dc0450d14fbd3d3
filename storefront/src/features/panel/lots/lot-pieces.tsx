import { getLocale, getTranslations } from "next-intl/server"
import { z } from "zod"
import { Button } from "@/components/button"
import fieldStyles from "@/components/field.module.css"
import { Link } from "@/components/link"
import { staffFetch } from "../api/staff-fetch"
import { formatCount } from "../table/format-count"
import type { Params } from "../table/list-state"
import { StateMark } from "../table/state-mark"
import { PanelCard } from "../ui/panel-card"
import { type Lot, pieceSchema } from "./lot"
import { LotStateMark } from "./lot-state-mark"
import { LOTS_LIST, PIECES_LIST } from "./lots-lists"
import { MOST_SHOWN, pieceRange } from "./piece-range"
import styles from "./lot-pieces.module.css"

/** The pieces of a lot by number, a range at a time, with a way to find one by its code. */
export async function LotPieces({ lot, params }: { lot: Lot; params: Params }) {
  const range = pieceRange(params, lot.quantity)
  const [t, locale, { pieces }] = await Promise.all([
    getTranslations("panel.lots.pieces"),
    getLocale(),
    staffFetch("/staff/pieces", {
      query: { lot_id: lot.id, order: "number", offset: range.from - 1, limit: range.to - range.from + 1 },
      schema: z.object({ pieces: z.array(pieceSchema) }),
    }),
  ])
  return (
    <PanelCard
      id="piezas"
      title={t("title")}
      intro={t("intro", { count: formatCount(lot.quantity, locale) })}
    >
      <div className={styles.tools}>
        <form action={`${LOTS_LIST.path}/${lot.id}#piezas`} className={styles.range}>
          <NumberField name="desde" label={t("from")} value={range.from} most={lot.quantity} />
          <NumberField name="hasta" label={t("to")} value={range.to} most={lot.quantity} />
          <Button look="secondary">{t("show")}</Button>
        </form>
        <form action={PIECES_LIST.path} role="search" className={styles.range}>
          <input type="hidden" name="lote" value={lot.id} />
          <div className={`${fieldStyles.field} ${styles.code}`}>
            <label htmlFor="pieza-codigo" className={fieldStyles.label}>
              {t("code")}
            </label>
            <input
              id="pieza-codigo"
              name="q"
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              maxLength={40}
              className={fieldStyles.control}
            />
          </div>
          <Button look="secondary">{t("find")}</Button>
        </form>
      </div>
      <p className="small muted" role="status">
        {t("shown", {
          from: range.from,
          to: range.to,
          count: formatCount(lot.quantity, locale),
          most: MOST_SHOWN,
        })}
      </p>
      <ul className={styles.list}>
        {pieces.map((piece) => (
          <li key={piece.id}>
            <span className={styles.number}>{piece.number}</span>
            <Link href={`${PIECES_LIST.path}/${piece.id}`} className={styles.link}>
              {piece.code}
            </Link>
            <span className={styles.marks}>
              {piece.certificate ? <StateMark tone="good">{t("certified")}</StateMark> : null}
              {piece.state === lot.state ? null : <LotStateMark state={piece.state} />}
            </span>
          </li>
        ))}
      </ul>
      <Link href={`${PIECES_LIST.path}?lote=${encodeURIComponent(lot.id)}`} className="lone-link">
        {t("all")}
      </Link>
    </PanelCard>
  )
}

function NumberField({
  name,
  label,
  value,
  most,
}: {
  name: string
  label: string
  value: number
  most: number
}) {
  return (
    <div className={fieldStyles.field}>
      <label htmlFor={`piezas-${name}`} className={fieldStyles.label}>
        {label}
      </label>
      <input
        id={`piezas-${name}`}
        name={name}
        type="number"
        min={1}
        max={most}
        defaultValue={value}
        className={`${fieldStyles.control} ${styles.numberInput}`}
      />
    </div>
  )
}
