import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { Moment } from "../table/moment"
import { PanelCard } from "../ui/panel-card"
import { movementWords, signed } from "./movement-columns"
import styles from "./movements-card.module.css"
import { loadMovements } from "./stock"
import { MOVEMENTS_LIST } from "./stock-lists"

const SHOWN = 10

/** The latest that staff did to one piece's stock. */
export async function MovementsCard({ id }: { id: string }) {
  const [t, movements] = await Promise.all([getTranslations("panel.stock"), loadMovements(id, SHOWN)])
  return (
    <PanelCard title={t("movements.title")}>
      {movements.length === 0 ? (
        <p className="muted">{t("movements.none")}</p>
      ) : (
        <ol className={styles.movements}>
          {movements.map((movement) => (
            <li key={movement.id}>
              <strong>
                {movementWords(movement, t)} <span className="number">{signed(movement.delta)}</span>
              </strong>
              <span className="small muted">
                <Moment at={movement.at} /> · {t("movements.left", { count: movement.stocked_after })}
                {movement.by ? ` · ${movement.by}` : null}
              </span>
              {movement.note ? <span className="small">{movement.note}</span> : null}
            </li>
          ))}
        </ol>
      )}
      {movements.length === SHOWN ? (
        <Link href={`${MOVEMENTS_LIST.path}?pieza=${encodeURIComponent(id)}`} className="lone-link">
          {t("movements.all")}
        </Link>
      ) : null}
    </PanelCard>
  )
}
