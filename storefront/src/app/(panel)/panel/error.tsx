"use client"

import { PanelUnavailable } from "@/features/panel/ui/panel-unavailable"

/** Any error of a page of the panel, inside the panel. */
export default function PanelError() {
  return <PanelUnavailable />
}
