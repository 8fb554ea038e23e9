/** The order in which scores are shown. */
export const dimensionNames = ['tone', 'respect', 'resolution', 'total'] as const
