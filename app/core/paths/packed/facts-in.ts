import type { Condition } from '../../scenario/condition'

/** Tells every fact that a condition looks at, but for mood and turn: `value:trust`, `met:heard`, `said:yes`, `seen:hall`. */
export function factsIn(condition: Condition | null, tell: (fact: string) => void): void {
	switch (condition?.op) {
		case 'and':
		case 'or':
			for (const part of condition.of) factsIn(part, tell)
			return
		case 'not':
			return factsIn(condition.of, tell)
		case 'flag':
			return tell(`value:${condition.name}`)
		case 'met':
			return tell(`met:${condition.need}`)
		case 'seen':
			return tell(`seen:${condition.scene}`)
		case 'said':
			return tell(`said:${condition.reply}`)
		case 'compare':
			for (const side of [condition.left, condition.right])
				if (side.kind === 'variable') tell(`value:${side.name}`)
			return
		case 'always':
		case undefined:
	}
}
