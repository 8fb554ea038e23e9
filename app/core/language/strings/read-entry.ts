import { isMap, isScalar, type Node, visit } from 'yaml'
import { type Field, type FrontReading, fieldsOf, written } from '../front/fields'
import type { Entry } from './translation'

const known = ['of', 'was', 'stale', 'text', 'note']
const onlyWords = 'A translation holds words only: marks, targets and conditions live in the scenario.'

/** Reads one entry of a translation file; null when it is not one, which is reported. */
export function readEntry(reading: FrontReading, field: Field): Entry | null {
	const { key, at, node } = field
	if (!isMap(node)) {
		const fix = 'Write it as of: …, was: …, text: …, each on a line of its own below the key.'
		reading.report('string-file', field.valueAt, `"${key}" needs the lines of, was and text.`, fix)
		return null
	}
	const fields = new Map<string, Field>()
	for (const one of fieldsOf(reading, node)) {
		if (known.includes(one.key)) fields.set(one.key, one)
		else
			reading.report(
				'string-file',
				one.at,
				`"${one.key}" has no place in the translation of "${key}".`,
				onlyWords,
			)
	}
	const textOf = (name: string): string | null => {
		const one = fields.get(name)
		if (!one?.node) return null
		const text = written(reading, one.node)
		if (text === null && !(isScalar(one.node) && one.node.value === null))
			reading.report(
				'string-file',
				one.valueAt,
				`"${name}" of "${key}" is a text.`,
				'Put it in double quotes.',
			)
		return text?.value ?? null
	}
	return {
		key,
		at,
		of: textOf('of') ?? '',
		was: textOf('was') ?? '',
		stale: fields.has('stale') ? (textOf('stale') ?? '') : null,
		text: textOf('text') ?? '',
		textAt: fields.get('text')?.valueAt ?? at,
		note: textOf('note'),
		comment: commentsIn(node),
	}
}

/** Every comment inside a node, one after another. */
function commentsIn(node: Node): string | null {
	const found: string[] = []
	const keep = (one: unknown) => {
		if (typeof one !== 'object' || one === null) return
		if ('commentBefore' in one && typeof one.commentBefore === 'string') found.push(one.commentBefore)
		if ('comment' in one && typeof one.comment === 'string') found.push(one.comment)
	}
	visit(node, (_, one) => keep(one))
	return found.length > 0 ? found.join('\n') : null
}
