import { type Canvas } from "./canvas"
import { type Colour } from "./colour"
import { type GroundKind } from "./ground"
import { type Dyes } from "./palette"

/** How one kind of thing is drawn. */
export interface Drawing {
  ground: GroundKind
  /** The colour that must stand out from the ground; the main dye when left out. */
  subject?: (dyes: Dyes) => Colour
  draw: (canvas: Canvas) => string
}
