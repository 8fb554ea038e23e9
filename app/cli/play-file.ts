import { writeFileSync } from 'node:fs'
import { basename, dirname, relative, resolve } from 'node:path'
import { assess } from '#app/core/assessment/assess'
import { refusalFault } from '#app/core/assessment/refusal-fault'
import type { Result } from '#app/core/assessment/result'
import { walkThroughText } from '#app/core/assessment/walk-through-text'
import { compile } from '#app/core/language/compile'
import type { Problem } from '#app/core/language/problem'
import { boundsAt, boundsOf } from '#app/core/paths/bounds-of'
import { moveRun, startRun } from '#app/core/play/run'
import type { Move, Run } from '#app/core/scenario/run'
import { startFor } from '#app/core/scenario/starts'
import { writtenAs } from '#app/core/wording/written-as'
import { type PlayArguments, readPlayArguments, usage } from './play-arguments'
import { inLanguage, toldIn } from './play-language'

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

function placeOf({ file, text }: PlayArguments, id: string): string {
	const at = text.search(new RegExp(`<(Scene|Ending)\\b[^>]*\\sid\\s*=\\s*["']${id}["']`))
	const before = text.slice(0, Math.max(0, at)).split('\n')
	return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`
}

function resultOf(run: Run): Result | null {
	const { definition, seed, opening, ending } = run
	if (ending === null) return null
	const start = startFor(definition, seed, opening.memory)
	return assess(run, boundsAt(boundsOf(definition), definition, start), definition.rule)
}

function report(run: Run, result: Result | null) {
	const { definition, state, turns, ending } = run
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
	const asked = readPlayArguments(args)
	if (typeof asked === 'string') return { code: 2, out: '', err: `${asked}\n\n${usage}` }
	const { file, text, seed, memory, typed, record } = asked
	const compiled = compile(text, { file, slug: slugOf(file), anchors: null, fair: false })
	if (!compiled.definition)
		return { code: 1, out: '', err: `${compiled.problems.map(problemLine).join('\n')}\n` }
	const spoken = asked.language === null ? null : inLanguage(compiled.definition, file, asked.language)
	if (typeof spoken === 'string') return { code: 1, out: '', err: `${spoken}\n` }
	const definition = spoken?.definition ?? compiled.definition
	let run = startRun(definition, seed, { memory, typed })
	const moves: Move[] = []
	for (const stated of asked.moves) {
		const move: Move =
			stated.kind === 'say' ? { kind: 'chosen', reply: stated.reply } : writtenAs(run, stated.text)
		const moved = moveRun(run, move)
		if (!moved.ok) {
			const { message, fix = '' } = refusalFault(run, stated, moved.refused)
			return { code: 1, out: '', err: `${placeOf(asked, run.state.at)} ${message}\n\t${fix}\n` }
		}
		moves.push(move)
		run = moved.run
	}
	const result = resultOf(run)
	const told = spoken && asked.language !== null ? toldIn(asked.language, spoken.counts, run) : {}
	const out = `${JSON.stringify({ ...report(run, result), ...told })}\n`
	if (!record) return { code: 0, out, err: '' }
	if (!result)
		return {
			code: 1,
			out,
			err: `The run stops at the scene "${run.state.at}": only a run that ends can be kept.\n`,
		}
	writeFileSync(record.path, walkThroughText(record.title, moves, run, result))
	return { code: 0, out, err: `Kept as ${relative(process.cwd(), record.path)}.\n` }
}
