import type { Comparison } from '../../scenario/condition'
import { type Mend, swap } from '../way-to'
import type { RawCondition, RawOperand, Stretch } from './raw'
import { type Token, tokens } from './tokens'

/** Why a condition cannot be read, where, and the way out. */
export type ConditionFault = { at: number; message: string; fix?: string; edits?: Mend[] }

const comparisons: Readonly<Record<string, Comparison>> = {
	'<': '<',
	'<=': '<=',
	'>': '>',
	'>=': '>=',
	'=': '=',
	'!=': '!=',
}
/** What other languages write, and what is written here. */
const elsewhere: Readonly<Record<string, string>> = {
	'==': '=',
	'=>': '>=',
	'=<': '<=',
	'<>': '!=',
	'≤': '<=',
	'≥': '>=',
	'≠': '!=',
	'&&': 'and',
	'||': 'or',
	'!': 'not',
	'–': '-',
	'−': '-',
}
const longest = 500
const deepest = 20

class Fault extends Error {
	constructor(readonly fault: ConditionFault) {
		super(fault.message)
	}
}

/**
 * Parses `and or not`, comparisons, brackets, `met() seen() said()` and names. `and` binds closer than `or`, `not` closest.
 * It never evaluates anything and looks no name up; offsets in the result are those of the author's file.
 */
export function parseCondition(stretch: Stretch): { condition: RawCondition } | { fault: ConditionFault } {
	try {
		return { condition: new Parser(stretch).whole() }
	} catch (thrown) {
		if (thrown instanceof Fault) return { fault: thrown.fault }
		throw thrown
	}
}

class Parser {
	private readonly list: Token[]
	private next = 0
	private depth = 0

	constructor(private readonly stretch: Stretch) {
		if (stretch.text.length > longest)
			throw new Fault({ at: stretch.at, message: `A condition is at most ${longest} characters long.` })
		const { found, stopped } = tokens(stretch.text)
		this.list = found
		if (stopped !== null) {
			const sign = [...stretch.text.slice(stopped)][0] ?? ''
			this.fail(stopped, `"${sign}" has no place in a condition.`, hintFor(stretch.text, stopped))
		}
		for (const one of found) {
			const ours = one.kind === 'sign' ? elsewhere[one.text] : undefined
			if (ours)
				throw new Fault({
					at: stretch.at + one.at,
					message: `"${one.text}" is not known here.`,
					fix: `Write "${ours}" instead.`,
					edits: [swap(one.text, stretch.at + one.at, ours)],
				})
		}
	}

	whole(): RawCondition {
		if (this.list.length === 0) this.fail(0, 'There is no condition here.', 'Write one, or leave it out.')
		const condition = this.either()
		const left = this.list[this.next]
		if (left)
			this.fail(
				left.at,
				`"${left.text}" comes after the condition has ended.`,
				'Join two with "and" or "or".',
			)
		return condition
	}

	private either(): RawCondition {
		return this.joined('or', () => this.joined('and', () => this.single()))
	}

	private joined(op: 'and' | 'or', part: () => RawCondition): RawCondition {
		const first = part()
		const of = [first]
		while (this.take(op)) of.push(part())
		return of.length === 1 ? first : { op, of, at: first.at }
	}

	private single(): RawCondition {
		this.depth += 1
		if (this.depth > deepest) this.fail(this.here(), 'Too many brackets or "not"s inside each other.')
		const condition = this.plain()
		this.depth -= 1
		return condition
	}

	private plain(): RawCondition {
		const token = this.list[this.next]
		if (!token)
			this.fail(this.stretch.text.length, 'The condition ends too soon.', 'Say what is meant to hold.')
		if (this.take('not')) return { op: 'not', of: this.single(), at: this.stretch.at + token.at }
		if (this.take('(')) {
			const inside = this.either()
			if (!this.take(')')) this.fail(this.here(), 'A bracket is not closed.', 'Put ) where it ends.')
			return inside
		}
		const at = this.stretch.at + token.at
		if (token.text === 'always' || token.text === 'otherwise') {
			this.next += 1
			return { op: 'always', at }
		}
		if (this.list[this.next + 1]?.text === '(') return this.call(token)
		const left = this.operand()
		const sign = this.list[this.next]
		const is = sign ? comparisons[sign.text] : undefined
		if (is) {
			this.next += 1
			return { op: 'compare', left, is, right: this.operand(), at }
		}
		if (left.kind === 'name') return { op: 'name', name: left.name, at }
		this.fail(token.at, `"${token.text}" alone is not a condition.`, 'Compare it with something: trust > 1.')
	}

	private call(token: Token): RawCondition {
		const what = token.text
		if (what !== 'met' && what !== 'seen' && what !== 'said')
			this.fail(token.at, `There is no "${what}(…)".`, 'There are met(need), seen(scene) and said(reply).')
		this.next += 2
		const name = this.list[this.next]
		if (!name || name.kind !== 'name')
			this.fail(this.here(), `${what}(…) wants a name between its brackets.`, `Write ${what}(some-name).`)
		this.next += 1
		if (this.list[this.next]?.text === ',')
			this.fail(this.here(), `${what}(…) takes one name.`, `Write ${what}(one) or ${what}(other).`)
		if (!this.take(')')) this.fail(this.here(), 'A bracket is not closed.', `Write ${what}(${name.text}).`)
		return { op: what, name: name.text, at: this.stretch.at + name.at }
	}

	private operand(): RawOperand {
		const token = this.list[this.next]
		if (
			!token ||
			token.kind === 'sign' ||
			token.text === 'and' ||
			token.text === 'or' ||
			token.text === 'not'
		)
			this.fail(
				this.here(),
				`A name or a number is missing${token ? ` before "${token.text}"` : ' at the end'}.`,
				'Write something like trust > 2.',
			)
		this.next += 1
		const at = this.stretch.at + token.at
		if (token.kind === 'number') return { kind: 'number', value: Number(token.text), at }
		if (token.text === 'true' || token.text === 'false')
			return { kind: 'truth', value: token.text === 'true', at }
		return { kind: 'name', name: token.text, at }
	}

	private take(word: string): boolean {
		if (this.list[this.next]?.text !== word) return false
		this.next += 1
		return true
	}

	private here(): number {
		return this.list[this.next]?.at ?? this.stretch.text.length
	}

	private fail(at: number, message: string, fix?: string): never {
		throw new Fault({ at: this.stretch.at + at, message, ...(fix ? { fix } : {}) })
	}
}

function hintFor(text: string, at: number): string | undefined {
	if (/["'“”‘’]/.test(text[at] ?? '')) return 'Names stand without quotes.'
	if (/[\d.]/.test(text[at] ?? ''))
		return 'Numbers are whole, and a minus between two names wants spaces around it.'
	if (text[at] === '-') return 'Compare with a number; there is no arithmetic in a condition.'
	return 'Use and, or, not, brackets, < <= > >= = != and met(), seen(), said().'
}
