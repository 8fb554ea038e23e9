import { nameRefusal } from './names'
import type { NameKind, NamePlace, Reading } from './reading'
import { collides } from './rename-collides'
import { isOurs } from './rename-reserved'
import type { Splice } from './splice'
import { type Named, usagesOf } from './usages'

/** `taken`: something else is called so, or would be. `reserved`: the old or the new name is the language's own. */
export type Renaming = { edits: Splice[] } | { refused: 'bad-name' | 'taken' | 'reserved' }

const printed: readonly NameKind[] = ['variable', 'patience', 'parameter', 'fact']
const counters: readonly NameKind[] = ['variable', 'patience']
const compared: readonly NameKind[] = ['mood', 'value', 'variant']
const places: readonly NameKind[] = ['scene', 'ending', 'use']
/** What shares its names with each kind. A variable must not read like a value that something is compared with. */
const rivals: Readonly<Record<NameKind, readonly NameKind[]>> = {
	scene: places,
	ending: places,
	use: places,
	reply: ['reply', 'critical'],
	critical: ['reply', 'critical'],
	line: ['line'],
	need: ['need'],
	extra: ['extra'],
	person: ['person'],
	variable: [...printed, ...compared],
	patience: [...printed, ...compared],
	parameter: [...printed, 'exit'],
	fact: printed,
	mood: ['mood', ...counters],
	value: ['value', ...counters],
	variant: ['variant', ...counters],
	segment: ['segment'],
	exit: ['exit', 'parameter'],
	gauge: ['gauge'],
	idea: ['idea', 'check'],
	check: ['idea', 'check'],
}

/**
 * The changes that give a thing another name wherever it stands, and nowhere else. `named` is any place of it, `reading`
 * that of the very text to be changed. No changes where the name is the same.
 */
export function renameEdits(reading: Reading, named: Named, newName: string): Renaming {
	const { declared, used } = usagesOf(reading, named)
	if (newName === named.name) return { edits: [] }
	if (isOurs(reading, named, declared.length > 0)) return { refused: 'reserved' }
	const refusal = nameRefusal(newName)
	if (refusal) return { refused: refusal === 'reserved' ? 'reserved' : 'bad-name' }
	if (isOurs(reading, { ...named, name: newName }, true)) return { refused: 'reserved' }
	if (isTaken(reading, named, newName) || collides(reading, named, newName)) return { refused: 'taken' }
	const edits = [...declared, ...used].map(({ at }) => ({ ...at, text: newName }))
	return { edits: edits.sort((a, b) => a.start - b.start) }
}

function isTaken({ names, tags }: Reading, { kind, scope }: Named, newName: string): boolean {
	const unnamed = tags.some(
		({ name, attributes }) => name === 'Patience' && !attributes.some((one) => one.name === 'id'),
	)
	if (unnamed && newName === 'patience' && rivals[kind].includes('patience')) return true
	return names.some(
		(place) =>
			place.declares &&
			place.name === newName &&
			rivals[kind].includes(place.kind) &&
			meet(place, kind, scope),
	)
}

/** Whether two names can mean the same somewhere. Lines and values are known in one place only. */
function meet(place: NamePlace, kind: NameKind, scope: number | null): boolean {
	if (place.kind === kind && (kind === 'line' || kind === 'value')) return place.scope === scope
	if (place.kind === 'value' || kind === 'value') return true
	return place.scope === scope || place.scope === null || scope === null
}
