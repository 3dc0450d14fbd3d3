import { getTranslations } from "next-intl/server"
import { Link } from "@/components/link"
import { mayDo } from "../api/current-staff"
import type { Staff } from "../api/staff"
import { ARTISANS_LIST } from "../registry/registry-lists"
import type { Training } from "./register"
import styles from "./attendee-codes.module.css"

/** Who took part in a training, by code. */
export async function AttendeeCodes({
  staff,
  attendees,
}: {
  staff: Staff
  attendees: Training["attendees"]
}) {
  const t = await getTranslations("panel.register.training")
  return (
    <ul className={styles.codes} aria-label={t("attendees")}>
      {attendees.map(({ id, code }) => (
        <li key={id}>
          {mayDo(staff, "artisan.read") ? <Link href={`${ARTISANS_LIST.path}/${id}`}>{code}</Link> : code}
        </li>
      ))}
    </ul>
  )
}
