import type { Dimension } from '#app/core/scenario/definition'

/** The order in which the marks of one reply are shown. */
export const dimensionOrder = ['tone', 'respect', 'resolution'] as const satisfies readonly Dimension[]
