import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { ARTISANS_LIST } from "../registry/registry-lists"
import type { Lot } from "./lot"
import { writePart } from "./maker-parts"
import styles from "./lot-makers.module.css"

/** Who made a lot, by code, with the time that each worked and the share that follows. */
export async function LotMakers({ lot, staff }: { lot: Lot; staff: Staff }) {
  const t = await getTranslations("panel.lots.lot")
  const timed = lot.makers.some(({ minutes }) => minutes !== null)
  return (
    <table className={styles.makers} aria-label={t("makers")}>
      <thead>
        <tr>
          <th scope="col">{t("maker")}</th>
          {timed ? (
            <th scope="col" className={styles.number}>
              {t("hours")}
            </th>
          ) : null}
          <th scope="col" className={styles.number}>
            {t("share")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lot.makers.map(({ artisan_id, code, minutes, share_bp }) => (
          <tr key={artisan_id}>
            <th scope="row">
              {mayDo(staff, "artisan.read") ? (
                <Link href={`${ARTISANS_LIST.path}/${artisan_id}`}>{code}</Link>
              ) : (
                code
              )}
            </th>
            {timed ? (
              <td className={styles.number}>{minutes === null ? "–" : writePart("hours", minutes)}</td>
            ) : null}
            <td className={styles.number}>{(share_bp / 100).toFixed(2)} %</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
