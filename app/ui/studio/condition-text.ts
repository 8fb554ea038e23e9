import type { Condition, Operand } from '#app/core/scenario/condition'

/** A condition as an author would write it. */
export function conditionText(condition: Condition): string {
	switch (condition.op) {
		case 'always':
			return 'otherwise'
		case 'and':
		case 'or':
			return condition.of.map(inner).join(` ${condition.op} `)
		case 'not':
			return `not ${inner(condition.of)}`
		case 'compare':
			return `${operandText(condition.left)} ${condition.is} ${operandText(condition.right)}`
		case 'flag':
			return condition.name
		case 'met':
			return `met(${condition.need})`
		case 'seen':
			return `seen(${condition.scene})`
		case 'said':
			return `said(${condition.reply})`
	}
}

function inner(condition: Condition): string {
	const text = conditionText(condition)
	return condition.op === 'and' || condition.op === 'or' ? `(${text})` : text
}

function operandText(operand: Operand): string {
	switch (operand.kind) {
		case 'variable':
			return operand.name
		case 'value':
			return String(operand.value)
		case 'mood':
		case 'turn':
			return operand.kind
	}
}
