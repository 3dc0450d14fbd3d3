import { getTranslations } from "next-intl/server"
import type { WorkshopPage } from "@/lib/api/workshop"

/** What registers and courses say of a workshop's people, as rows of its facts; counts from five people on. */
export async function WorkshopLearning({ workshop }: { workshop: WorkshopPage }) {
  const t = await getTranslations("provenance.workshop")
  const { trainings, registered_count: registered, competence_count: competent } = workshop
  return (
    <>
      {trainings ? (
        <div>
          <dt>{t("trainings")}</dt>
          <dd>
            {t("trainingsText", { people: trainings.people, hours: trainings.hours })}
            {trainings.topics.length ? (
              // Topics are kept in Spanish only.
              <span className="small muted" lang="es-PE">
                {" "}
                {trainings.topics.join(", ")}
              </span>
            ) : null}
          </dd>
        </div>
      ) : null}
      {registered ? (
        <div>
          <dt>{t("registered")}</dt>
          <dd className="number">{t("registeredText", { count: registered })}</dd>
        </div>
      ) : null}
      {competent ? (
        <div>
          <dt>{t("competences")}</dt>
          <dd className="number">{t("competencesText", { count: competent })}</dd>
        </div>
      ) : null}
    </>
  )
}
