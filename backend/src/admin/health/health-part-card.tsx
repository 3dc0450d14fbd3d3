import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { HealthFact, HealthPart, HealthState } from "../../health/health-check"
import { PROVABLE, type Provable } from "./use-health"

const COLOUR: Record<HealthState, "green" | "orange" | "red"> = {
  ok: "green",
  attention: "orange",
  broken: "red",
}

type Props = {
  part: HealthPart
  /** What is being asked of the server right now. */
  busy: string | null
  onProve: (code: Provable) => void
}

/** One part of the health: what it is, how it stands, in a sentence, and the facts behind it. */
export function HealthPartCard({ part, busy, onProve }: Props) {
  const { t, i18n } = useTranslation("tejido")
  const language = i18n.language?.startsWith("es") ? "es" : "en"
  const provable = PROVABLE.find((code) => code === part.code)
  return (
    <Container className="flex flex-col gap-y-3 p-6">
      <div className="flex items-center justify-between gap-x-4">
        <Heading level="h2">{part.title[language]}</Heading>
        <StatusBadge color={COLOUR[part.state]}>{t(`state.${part.state}`)}</StatusBadge>
      </div>
      <Text>{part.words[language]}</Text>
      <dl className="flex flex-col gap-y-1">
        {part.facts.map((fact, index) => (
          <div key={index} className="grid grid-cols-2 gap-x-4">
            <dt className="txt-small text-ui-fg-subtle">{fact.label[language]}</dt>
            <dd className="txt-small break-words">{shown(fact, i18n.language, t("none"))}</dd>
          </div>
        ))}
      </dl>
      {provable ? (
        <div>
          <Button
            size="small"
            variant="secondary"
            isLoading={busy === provable}
            disabled={busy !== null}
            onClick={() => onProve(provable)}
          >
            {t(`run.${provable}`)}
          </Button>
        </div>
      ) : null}
    </Container>
  )
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

function shown({ value }: HealthFact, language: string, none: string): string {
  if (value === null) return none
  if (typeof value === "object") return value[language.startsWith("es") ? "es" : "en"]
  if (typeof value === "number") return value.toLocaleString(language)
  return MOMENT.test(value) ? new Date(value).toLocaleString(language) : value
}
