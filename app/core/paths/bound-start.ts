import type { Start } from '../scenario/starts'
import type { Bounds } from './bounds'

/** A start, and the worst and best share of task needs that it can end in; null when unknown. */
export type BoundStart = { start: Start; resolution: Bounds['resolution'] }
