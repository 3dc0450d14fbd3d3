import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CheckCircle } from "@medusajs/icons"
import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { HealthPartCard } from "../../health/health-part-card"
import { useHealth } from "../../health/use-health"

/** The page of Medusa Admin that says how our parts are. */
const TejidoHealthPage = () => {
  const { t } = useTranslation("tejido")
  const { parts, failed, busy, refresh, prove } = useHealth()
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="flex items-start justify-between gap-x-4 p-6">
        <div className="flex flex-col gap-y-1">
          <Heading>{t("title")}</Heading>
          <Text className="text-ui-fg-subtle">{t("help")}</Text>
          {failed ? (
            <Text className="text-ui-fg-error" role="alert">
              {t("failed")}
            </Text>
          ) : null}
        </div>
        <Button
          variant="secondary"
          size="small"
          isLoading={busy === "all"}
          disabled={busy !== null}
          onClick={() => void refresh()}
        >
          {t("refresh")}
        </Button>
      </Container>
      <div className="grid grid-cols-1 gap-3 xl:grid-cols-2">
        {(parts ?? []).map((part) => (
          <HealthPartCard key={part.code} part={part} busy={busy} onProve={(code) => void prove(code)} />
        ))}
      </div>
    </div>
  )
}

export default TejidoHealthPage

export const config = defineRouteConfig({ label: "menu", translationNs: "tejido", icon: CheckCircle })
