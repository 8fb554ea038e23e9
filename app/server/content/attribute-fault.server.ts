import type { LiteralValue } from './literal.server'
import type { AttributeRule } from './registry.server'
import { isFigure } from './safe-url.server'

/** What is wrong with an attribute's value, as the end of a sentence; null when it fits. */
export function attributeFault(rule: AttributeRule, value: LiteralValue | LiteralValue[]): string | null {
	if (rule.type === 'flag') {
		return typeof value === 'boolean' ? null : 'is either there or not: write its name without a value'
	}
	if (typeof value !== 'string') return 'wants a value in quotes'
	if (value.length > 500) return 'is too long: up to 500 letters'
	switch (rule.type) {
		case 'text':
			return value.trim() === '' ? 'is empty' : null
		case 'name':
			return /^[a-z][a-z0-9-]{0,59}$/.test(value)
				? null
				: 'wants a name of small letters, digits and hyphens, like "call-back"'
		case 'names':
			return /^[a-z][a-z0-9-]{0,59}( [a-z][a-z0-9-]{0,59}){0,7}$/.test(value)
				? null
				: 'wants names of small letters, digits and hyphens, with one blank between, like "respect effort"'
		case 'figure':
			return isFigure(value) ? null : 'wants one of our pictures, like "/figures/queue.png"'
		case 'one-of':
			return rule.of.includes(value) ? null : `wants one of ${rule.of.join(', ')}`
	}
}
