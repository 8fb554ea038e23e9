import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readWalkThrough } from '#app/core/language/plays/read-walk-through'
import { languageTag, pseudoLanguage } from '#app/core/language/strings/language-name'
import type { StatedMove } from '#app/core/play/walk-through'
import { type Memory, memories } from '#app/core/scenario/definition'

export const usage = `Usage: npm run --silent scenario:play -- FILE [--seed N] [--replies a,b,c]
       npm run --silent scenario:play -- WALK.play.yaml

Plays a scenario file with these replies, by the author's ids, and prints one JSON object:
scores, passed, experience, ending, needs, and every turn with its marks, mood and state after it.
Until an ending is reached, scores, passed, experience and ending are null.
Of a walk-through it makes the moves, with its seed, on the scenario.mdx beside it.

  --memory M         what the person remembers: ${memories.join(', ')} (the first unless told)
  --record FILE      keeps the run as a walk-through, with what came of it as what is expected;
                     a bare name (best.play.yaml) lands beside the scenario. Writes over an older one.
  --title "..."      the walk-through's title
  --language TAG     plays the translation beside the scenario (cy: scenario.cy.yaml), or the pseudo-language
                     ${pseudoLanguage}; also prints what is told, and how many strings are missing, stale or faulty

Exit: 0 played, 1 the file has errors, a reply was not on offer, or there is no ending to record,
2 this help.
`

export type PlayArguments = {
	/** The scenario, as it was named. */
	file: string
	text: string
	seed: number
	memory: Memory
	typed: boolean
	moves: StatedMove[]
	/** Null for the author's own words. */
	language: string | null
	/** Where to keep the run, and as what; null where it is not kept. */
	record: { path: string; title: string } | null
}

/** The arguments of scenario:play, or what is wrong with them. */
export function readPlayArguments(args: string[]): PlayArguments | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: {
				seed: { type: 'string' },
				replies: { type: 'string' },
				memory: { type: 'string' },
				record: { type: 'string' },
				title: { type: 'string' },
				language: { type: 'string' },
			},
			allowPositionals: true,
		})
		const [named, ...more] = positionals
		if (named === undefined || more.length > 0) return 'Name one scenario file.'
		if (!existsSync(named)) return `There is no file "${named}".`
		const isWalk = named.endsWith('.play.yaml')
		const file = isWalk ? join(dirname(named), 'scenario.mdx') : named
		if (!existsSync(file)) return `There is no scenario.mdx beside "${named}".`
		const { seed, replies, memory, record } = values
		if (isWalk && (seed ?? replies ?? memory) !== undefined)
			return 'A walk-through has its own seed, memory and moves: change them in the file.'
		if (seed !== undefined && !/^\d{1,15}$/.test(seed))
			return `The seed is a whole number from 0, not "${seed}".`
		const remembered = memories.find((one) => one === (memory ?? 'none'))
		if (!remembered) return `--memory is one of ${memories.join(', ')}, not "${memory}".`
		if (record !== undefined && !record.endsWith('.play.yaml'))
			return `A walk-through is called something.play.yaml, not "${record}".`
		const language = values.language === undefined ? null : languageTag(values.language)
		if (language === null && values.language !== undefined)
			return `"${values.language}" is not a language tag. Examples: cy, de, pt-BR.`
		const text = readFileSync(file, 'utf8')
		const ids = (replies ?? '').split(',').map((reply) => reply.trim())
		const chosen = ids.filter((id) => id !== '').map((reply): StatedMove => ({ kind: 'say', reply, at: 0 }))
		const walk = isWalk
			? walkIn(named)
			: { seed: Number(seed ?? 1), memory: remembered, typed: false, moves: chosen }
		if (typeof walk === 'string') return walk
		const own = 'title' in walk ? walk.title : null
		const keep =
			record === undefined
				? null
				: { path: pathOf(record, file), title: values.title ?? own ?? titleOf(record) }
		return {
			file,
			text,
			seed: walk.seed,
			memory: walk.memory,
			typed: walk.typed,
			moves: walk.moves,
			language,
			record: keep,
		}
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}

function walkIn(file: string) {
	const { walk, faults } = readWalkThrough(readFileSync(file, 'utf8'))
	return walk ?? `${file} cannot be read: ${faults.map(({ message }) => message).join(' ')}`
}

/** A bare name lies beside the scenario, where walk-throughs are looked for. */
function pathOf(record: string, file: string): string {
	return basename(record) === record ? join(dirname(resolve(file)), record) : resolve(record)
}

function titleOf(record: string): string {
	const words = basename(record, '.play.yaml').replaceAll('-', ' ')
	return words.charAt(0).toUpperCase() + words.slice(1)
}
