import { swap } from '../way-to'
import type { ConditionFault } from './parse-condition'
import type { RawEffect, Stretch } from './raw'

const add = /^([a-z][a-z0-9-]*)\s+([+-])\s*(\d+)$/i
const glued = /^([a-z][a-z0-9-]*?)\s*([+-])\s*(\d+)$/i
const give = /^([a-z][a-z0-9-]*)\s*=\s*([+-]?\d+|[a-z][a-z0-9-]*)$/i
const flag = /^(?:(not)\s+)?([a-z][a-z0-9-]*)$/i
const shapes =
	'Write "name +1", "name -1", "name = value", "name" or "not name", with commas between several.'

/**
 * Parses a `set`: `name +N`, `name -N`, `name = literal`, `name`, `not name`, comma-separated. Each faulty part is named;
 * the others are read all the same. No name is looked up.
 */
export function parseSet({ text, at }: Stretch): { effects: RawEffect[]; faults: ConditionFault[] } {
	const effects: RawEffect[] = []
	const faults: ConditionFault[] = []
	let offset = 0
	for (const part of text.split(',')) {
		const start = at + offset + (part.length - part.trimStart().length)
		const effect = readEffect(part.trim(), start)
		if ('message' in effect) faults.push(effect)
		else effects.push(effect)
		offset += part.length + 1
	}
	return { effects, faults }
}

function readEffect(part: string, at: number): RawEffect | ConditionFault {
	if (part === '') return { at, message: 'There is no effect here.', fix: shapes }
	if (/[−–—]/.test(part))
		return {
			at,
			message: `The dash in "${part}" is not a minus sign; a word processor may have put it there.`,
			fix: `Write "${part.replace(/[−–—]/g, '-')}".`,
			edits: [swap(part, at, part.replace(/[−–—]/g, '-'))],
		}
	const added = add.exec(part)
	if (added?.[1]) return { kind: 'add', name: added[1], by: signed(added[2], added[3]), at }
	const given = give.exec(part)
	if (given?.[1] && given[2] !== undefined)
		return {
			kind: 'set',
			name: given[1],
			value: literal(given[2]),
			at,
			valueAt: at + part.length - given[2].length,
		}
	const switched = flag.exec(part)
	if (switched?.[2]) return { kind: 'set', name: switched[2], value: !switched[1], at, valueAt: at }
	const elsewhere = /^([a-z][a-z0-9-]*)\s*([+-])=\s*(\d+)$/i.exec(part)
	if (elsewhere) {
		const ours = `${elsewhere[1]} ${elsewhere[2]}${elsewhere[3]}`
		return {
			at,
			message: `"${part}" is not written so here.`,
			fix: `Write "${ours}".`,
			edits: [swap(part, at, ours)],
		}
	}
	const close = glued.exec(part)
	if (close)
		return {
			at,
			message: `"${part}" could be a name of its own.`,
			fix: `Put a space before the sign: "${close[1]} ${close[2]}${close[3]}".`,
			edits: [swap(part, at, `${close[1]} ${close[2]}${close[3]}`)],
		}
	return { at, message: `"${part}" is not an effect.`, fix: shapes }
}

const signed = (sign: string | undefined, digits: string | undefined): number => {
	const amount = Number(digits)
	return sign === '+' || amount === 0 ? amount : -amount
}

function literal(written: string): number | boolean | string {
	if (written === 'true' || written === 'false') return written === 'true'
	return /^[+-]?\d+$/.test(written) ? Number(written) : written
}
