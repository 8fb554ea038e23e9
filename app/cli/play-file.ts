import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { assess } from '#app/core/assessment/assess'
import { compile } from '#app/core/language/compile'
import type { Problem } from '#app/core/language/problem'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import { placesOf } from '#app/core/scenario/graph'
import type { MoveRefusal, Run } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import { offered } from '#app/core/scenario/step'

const usage = `Usage: npm run --silent scenario:play -- FILE [--seed N] [--replies a,b,c]

Plays a scenario file with these replies, by the author's ids, and prints one JSON object:
scores, passed, experience, ending, needs, and every turn with its marks, mood and state after it.
Until an ending is reached, scores, passed, experience and ending are null.
Exit: 0 played, 1 the file has errors or a reply was not on offer, 2 this help.
`

type Asked = { file: string; text: string; seed: number; replies: string[] }

function readArguments(args: string[]): Asked | string {
	try {
		const { values, positionals } = parseArgs({
			args,
			options: { seed: { type: 'string', default: '1' }, replies: { type: 'string', default: '' } },
			allowPositionals: true,
		})
		const [file, ...more] = positionals
		if (file === undefined || more.length > 0) return 'Name one scenario file.'
		if (!/^\d{1,15}$/.test(values.seed)) return `The seed is a whole number from 0, not "${values.seed}".`
		if (!existsSync(file)) return `There is no file "${file}".`
		const replies = values.replies.split(',').map((reply) => reply.trim())
		const text = readFileSync(file, 'utf8')
		return { file, text, seed: Number(values.seed), replies: replies.filter((reply) => reply !== '') }
	} catch (error) {
		return error instanceof Error ? error.message : String(error)
	}
}

/** Any folder will do for a try: what its name lacks to be a slug is the publisher's concern. */
function slugOf(file: string): string {
	const words =
		basename(dirname(resolve(file)))
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? []
	return ['try', ...words].join('-').replace(/^try-(?=[a-z])/, '')
}

function problemLine({ file, line, column, severity, message, code, fix }: Problem): string {
	return `${file}:${line}:${column} ${severity} ${message} (${code})${fix ? `\n\t${fix}` : ''}`
}

function placeOf({ file, text }: Asked, id: string): string {
	const at = text.search(new RegExp(`<(Scene|Ending)\\b[^>]*\\sid\\s*=\\s*["']${id}["']`))
	const before = text.slice(0, Math.max(0, at)).split('\n')
	return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

function refusalLines(asked: Asked, run: Run, refused: MoveRefusal): string {
	const { definition, state } = run
	const reply = asked.replies[run.turns.length] ?? ''
	const turn = `${placeOf(asked, state.at)} Turn ${run.turns.length + 1}: the reply "${reply}"`
	if (refused === 'already-ended') {
		return `${turn} comes after the ending "${state.at}". Leave out what follows turn ${run.turns.length}.`
	}
	const known = placesOf(definition).replies.get(reply)
	const home = definition.scenes.find((scene) => known !== undefined && scene.replies.includes(known))
	const why = !home
		? 'no scene has a reply of that id'
		: home.id !== state.at
			? `it belongs to the scene "${home.id}"`
			: state.said.includes(reply)
				? 'it has been said, and it is not sticky'
				: 'its condition does not hold'
	const choices = offered(definition, state).map(({ id }) => id)
	return `${turn} is not on offer at the scene "${state.at}": ${why}.\n\tOn offer: ${choices.join(', ')}.`
}

function report(run: Run) {
	const { definition, state, turns, ending } = run
	const start = startFor(definition, run.seed, run.opening.memory)
	const bounds = ending === null ? null : boundsAt(boundsOf(definition), definition, start)
	const result = bounds && assess(run, bounds, definition.rule)
	const points = (thousandths: number) => thousandths / 1000
	return {
		scores: result && {
			tone: points(result.scores.tone),
			respect: points(result.scores.respect),
			resolution: points(result.scores.resolution),
			total: points(result.scores.total),
		},
		passed: result && result.passed,
		experience: result && result.experience,
		ending,
		needs: Object.fromEntries(definition.needs.map(({ id }) => [id, state.met.includes(id)])),
		turns: turns.map((turn) => ({
			scene: turn.scene,
			reply: turn.reply.id,
			tone: turn.reply.tone,
			respect: turn.reply.respect,
			mood: turn.moodAfter,
			state: turn.after.values,
		})),
	}
}

/** What `scenario:play` prints for these arguments, and the exit code it ends with. Whether it is fair is not asked. */
export function playFile(args: string[]): { code: 0 | 1 | 2; out: string; err: string } {
	const asked = readArguments(args)
	if (typeof asked === 'string') return { code: 2, out: '', err: `${asked}\n\n${usage}` }
	const { file, text, seed } = asked
	const { definition, problems } = compile(text, { file, slug: slugOf(file), anchors: null, fair: false })
	if (!definition) return { code: 1, out: '', err: `${problems.map(problemLine).join('\n')}\n` }
	let run = startRun(definition, seed)
	for (const reply of asked.replies) {
		const moved = moveRun(run, { kind: 'chosen', reply })
		if (!moved.ok) return { code: 1, out: '', err: `${refusalLines(asked, run, moved.refused)}\n` }
		run = moved.run
	}
	return { code: 0, out: `${JSON.stringify(report(run))}\n`, err: '' }
}
