import { channels, sides } from '../scenario/definition'
import { principles } from '../scenario/principles'
import { completeCondition, named } from './complete-condition'
import { type Completion, type CompletionAsked, type Completions, completion } from './completion'
import { saysOf } from './help'
import type { Where } from './where'

type InFront = Extract<Where, { in: 'front' }>

const scenarioKeys = [
	...['title', 'summary', 'channel', 'level', 'minutes', 'people', 'wanted', 'turns', 'use', 'principles'],
	...['state', 'variants', 'facts', 'mood', 'expects', 'needs', 'extras', 'critical', 'greeting', 'pair'],
	...['warning', 'pass', 'weights', 'settled'],
]
const topKeys = {
	scenario: scenarioKeys,
	lesson: ['title', 'summary', 'minutes'],
	course: [
		...['title', 'summary', 'level', 'order', 'principles', 'scenarios', 'valid-months', 'renew-days'],
		...['renews', 'counts', 'test-out', 'in-order', 'certificate'],
	],
} as const
/** The keys below a key; after a name of the author's own where it holds such names. */
const below: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['people', ['name', 'about', 'avatar']],
	['state', ['type', 'min', 'max', 'of', 'start']],
	['facts', ['text', 'earned']],
	['expects', ['text', 'beaten', 'broken', 'id']],
	['needs', ['text', 'side', 'must', 'weight', 'when', 'examples', 'near']],
	['extras', ['text', 'side', 'fit']],
	['critical', ['text', 'when']],
	['turns', ['most', 'then']],
	['pass', ['total', 'tone', 'respect', 'resolution']],
	['weights', ['tone', 'respect', 'resolution']],
])
const values: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['channel', channels],
	['use', ['practice', 'official']],
	['side', sides],
	['must', ['true', 'false']],
	['type', ['number', 'flag', 'one-of']],
])
const courseValues: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
	['level', ['everyone', 'front-line', 'team-lead', 'manager']],
	['renews', ['completion', 'expiry']],
	['counts', ['best', 'first', 'latest']],
	['in-order', ['true', 'false']],
	['certificate', ['true', 'false']],
])
const conditions = new Set(['when', 'fit', 'earned', 'beaten', 'broken'])

/** What fits in the front matter: keys where one begins, values where they are known. */
export function completeFront(asked: CompletionAsked, where: InFront): Completions | null {
	const { path, key, span } = where
	if (key !== null) {
		const options = valuesFor(asked, where, key)
		return options.length > 0 ? { ...span, options } : null
	}
	const [top] = path
	const known =
		top === undefined ? topKeys[asked.kind] : asked.kind === 'scenario' ? (below.get(top) ?? []) : []
	const prefix = asked.kind === 'scenario' ? 'front' : 'lesson'
	const options = known.map((one) => {
		const says = saysOf(asked.help, [prefix, ...(top === undefined ? [] : [top]), one].join('.'))
		return completion(one, 'key', says, `${one}: `)
	})
	return options.length > 0 ? { ...span, options } : null
}

function valuesFor(asked: CompletionAsked, { path, line }: InFront, key: string): Completion[] {
	const { kind, help } = asked
	const one = (word: string) => completion(word, 'value', saysOf(help, `${key}.${word}`, `principle.${word}`))
	if (key === 'principles') return principles.map(one)
	if (key === 'scenarios' || key === 'test-out')
		return (asked.scenarios ?? []).map((slug) => completion(slug, 'name', ''))
	if (kind === 'course') return (courseValues.get(key) ?? []).map(one)
	if (kind !== 'scenario') return []
	if (key === 'then') return named(asked, ['ending'])
	if (key === 'settled') return named(asked, ['reply'])
	if (conditions.has(key) || path[0] === 'mood') {
		const written = line.slice(line.lastIndexOf(`${key}:`) + key.length + 1)
		return completeCondition(asked, written.replace(/[\w-]*$/, ''))
	}
	return (values.get(key) ?? []).map(one)
}
