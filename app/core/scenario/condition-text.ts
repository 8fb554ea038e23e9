import type { Condition, Operand } from './condition'

/** A condition as an author would write it. */
export function conditionText(condition: Condition): string {
	switch (condition.op) {
		case 'always':
			return 'otherwise'
		case 'and':
		case 'or':
			return condition.of.map((part) => inside(part, condition.op)).join(` ${condition.op} `)
		case 'not':
			return `not ${inside(condition.of, 'not')}`
		case 'flag':
			return condition.name
		case 'met':
			return `met(${condition.need})`
		case 'seen':
			return `seen(${condition.scene})`
		case 'said':
			return `said(${condition.reply})`
		case 'compare':
			return `${operandText(condition.left)} ${condition.is} ${operandText(condition.right)}`
	}
}

function inside(part: Condition, of: string): string {
	const loose = part.op === 'or' || part.op === 'and' || (of === 'not' && part.op === 'compare')
	return loose && part.op !== of ? `(${conditionText(part)})` : conditionText(part)
}

function operandText(operand: Operand): string {
	if (operand.kind === 'variable') return operand.name
	return operand.kind === 'value' ? String(operand.value) : operand.kind
}
