import { dimensions, type Mark, type ScenarioDefinition } from '#app/core/scenario/definition'
import { pointsOf } from '#app/core/scenario/rubric'
import { likesHeard } from '#app/core/wording/likes-heard'
import { marked } from '#app/core/wording/marked'
import { matcherOf } from '#app/core/wording/match'
import { needsHeard } from '#app/core/wording/needs-heard'
import { repliesHeard } from '#app/core/wording/replies-heard'
import { readFrontMatter } from '../content/front-matter.server'
import type { ScenarioVersion } from '../content/shelf.server'

/** What the scorer makes of an author's own words: replies with both marks, phrasings with what they are taken for. */
export type HeardView = ReturnType<typeof heardIn>

type Version = Pick<ScenarioVersion, 'hash' | 'source' | 'definition'>

const kept = new Map<string, HeardView>()
const mostKept = 20

/** Worked out once for a version: a scenario of some hundred replies takes a moment. */
export function heardView(version: Version): HeardView {
	const known = kept.get(version.hash)
	if (known) return known
	if (kept.size >= mostKept) kept.clear()
	const heard = heardIn(version)
	kept.set(version.hash, heard)
	return heard
}

function heardIn({ source, definition }: Version) {
	return {
		replies: repliesIn(definition, settledIn(source)),
		likes: likesHeard(definition, matcherOf).filter(({ reply, taken }) => taken !== null && taken !== reply),
		needs: needsHeard(definition, matcherOf),
	}
}

function repliesIn(definition: ScenarioDefinition, settled: ReadonlySet<string>) {
	const titles = new Map(definition.scenes.map(({ id, title }) => [id, title]))
	const replies = repliesHeard(definition, marked).map(({ scene, reply, text, marking, apart }) => {
		const { sure, unsure, capped, acts } = marking
		const cases = [reply, ...reply.cases]
		return {
			id: reply.id,
			scene: titles.get(scene) ?? scene,
			text,
			/** The author's, those of cases after the reply's own, each once. */
			marks: {
				tone: eachOnce(cases.map(({ tone }) => tone)),
				respect: eachOnce(cases.map(({ respect }) => respect)),
			},
			heard: Object.fromEntries(dimensions.map((one) => [one, marking[one]])),
			sure,
			unsure,
			capped,
			acts,
			apart: apart.map(({ dimension }) => dimension),
			settled: [...settled].some((id) => reply.id === id || reply.id.endsWith(`-${id}`)),
			gap: Math.max(0, ...apart.map(({ mark, points }) => Math.abs(pointsOf(mark) - points))),
		}
	})
	const weight = ({ gap, settled }: (typeof replies)[number]) => (settled ? gap - 100 : gap)
	const first = replies.filter(({ gap }) => gap > 0).toSorted((a, b) => weight(b) - weight(a))
	return [...first, ...replies.filter(({ gap }) => gap === 0)]
}

function eachOnce(marks: readonly (Mark | null)[]): Mark[] {
	return [...new Set(marks.filter((mark) => mark !== null))]
}

/** The replies of which the author knows better, as the text names them. */
function settledIn(source: string): ReadonlySet<string> {
	const data = readFrontMatter(source.replaceAll('\r\n', '\n'), () => {})?.data
	const names: unknown = typeof data === 'object' && data !== null && 'settled' in data ? data.settled : []
	return new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [])
}
