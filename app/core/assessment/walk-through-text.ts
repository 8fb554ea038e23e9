import type { Move, Run } from '../scenario/run'
import type { Result } from './result'

/**
 * The walk-through that a played run makes: its moves, and what came of them as what is expected. Takes an ended run, the
 * moves that led to it, and its result; what is read back from it gives no fault.
 */
export function walkThroughText(
	title: string,
	moves: readonly Move[],
	{ seed, opening, definition, state, turns }: Run,
	result: Result,
): string {
	const unmet = definition.needs.map(({ id }) => id).filter((id) => !state.met.includes(id))
	const met = definition.needs.map(({ id }) => id).filter((id) => state.met.includes(id))
	const { total, tone, respect, resolution } = result.scores
	const points = Object.entries({ total, tone, respect, resolution }).map(
		([name, thousandths]) => `${name}: ${Math.floor(thousandths / 1000)}`,
	)
	return [
		`title: ${quoted(title)}`,
		`seed: ${seed}`,
		...(opening.memory === 'none' ? [] : [`memory: ${opening.memory}`]),
		...(opening.typed ? ['typed: true'] : []),
		'moves:',
		...moves.map((move) => `  - ${moveText(move)}`),
		'expect:',
		`  ending: ${named(result.ending)}`,
		`  passed: ${result.passed}`,
		`  experience: ${result.experience}`,
		`  moods: ${list(turns.map(({ moodAfter }) => moodAfter))}`,
		`  met: ${list(met)}`,
		`  unmet: ${list(unmet)}`,
		...(definition.extras.length > 0 ? [`  extras: ${list(result.extras)}`] : []),
		`  critical: ${list(result.critical)}`,
		`  scores: { ${points.join(', ')} }`,
		'',
	].join('\n')
}

function moveText(move: Move): string {
	if (move.kind === 'chosen') return `say: ${named(move.reply)}`
	return `write: ${quoted(move.text)}\n    matched: ${move.matched === null ? 'none' : named(move.matched)}`
}

function list(names: readonly string[]): string {
	return `[${names.map(named).join(', ')}]`
}

/** A name as it stands, unless YAML would take it for nothing. */
function named(name: string): string {
	return name === 'null' ? quoted(name) : name
}

/** A text in double quotes, as JSON and YAML both read it. */
function quoted(text: string): string {
	return JSON.stringify(text)
}
