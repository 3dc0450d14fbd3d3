import { getLocale, getTranslations } from "next-intl/server"
import { PanelCard } from "../ui/panel-card"
import type { Application } from "./application"
import { formatScore } from "./score-text"
import styles from "./plain-table.module.css"

/** Everybody's points by criterion, with their mean. */
export async function ScoreSheet({
  application: { criteria, means },
  scores,
}: {
  application: Application
  scores: NonNullable<Application["scores"]>
}) {
  const [t, locale] = await Promise.all([getTranslations("panel.fairs.scoring"), getLocale()])
  const people = [...new Map(scores.map(({ member }) => [member.id, member.name ?? "–"]))]
  return (
    <PanelCard title={t("sheetTitle")}>
      {people.length === 0 ? (
        <p className="muted">{t("noScores")}</p>
      ) : (
        <table role="table" className={styles.table} aria-label={t("sheetTitle")}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">
                {t("criterion")}
              </th>
              <th role="columnheader" scope="col" className={styles.number}>
                {t("mean")}
              </th>
              {people.map(([id, name]) => (
                <th key={id} role="columnheader" scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {criteria.map(({ id, name, weight, max_points }) => {
              const mean = means?.find((each) => each.criterion_id === id)?.mean ?? null
              return (
                <tr key={id} role="row">
                  <th role="rowheader" scope="row">
                    {name[locale] || name.es}
                    <span className={styles.remark}>{t("weight", { weight })}</span>
                  </th>
                  <td role="cell" data-label={t("mean")} className={styles.number}>
                    {mean === null ? "–" : `${formatScore(mean, locale)} ${t("of", { max: max_points })}`}
                  </td>
                  {people.map(([member, who]) => {
                    const given = scores.find(
                      (score) => score.criterion_id === id && score.member.id === member
                    )
                    return (
                      <td key={member} role="cell" data-label={who}>
                        <span>
                          {given ? given.points : "–"}
                          {given?.note ? <span className={styles.remark}>{given.note}</span> : null}
                        </span>
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </PanelCard>
  )
}
