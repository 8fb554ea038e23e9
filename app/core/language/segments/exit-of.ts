/** The exit that a target of a segment's reply names (`exit:known` names `known`); null for a scene's name. */
export const exitOf = (to: string): string | null => (to.startsWith('exit:') ? to.slice(5).trim() : null)
