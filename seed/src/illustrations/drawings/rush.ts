import { type Canvas } from "../canvas"
import { type Tones, mix, tones } from "../colour"

export const rush = (canvas: Canvas): Tones =>
  tones(
    mix(canvas.rng.fork("rush").pick(["#D3AC67", "#C99B58", "#BFA05F", "#DDBD7E"]), canvas.dyes.main, 0.1),
    0.95
  )
