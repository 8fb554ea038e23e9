import type { Cap } from '../scenario/run'
import type { Around } from './around'
import { actsOf, amount, type Sentence, timesOf } from './features'
import type { Hit } from './hits'
import type { Learnt } from './learnt/unpacked'
import { grave } from './rules/grave'
import { solving } from './rules/solving'
import { isHarm, isHurt } from './standing'
import { together } from './summed'

/** Tone, respect and resolution, 0-100. */
export type Three = readonly [tone: number, respect: number, resolution: number]
export type Scored = {
	points: Three
	/** The same before it was put on the scale of 0-100, in grades. */
	raw: Three
	/** Grades by acts alone and by words taken together, for telling whether they agree. */
	apart: { acts: Three; words: Three }
	hits: readonly Hit[]
	capped: Cap | null
}

const caps: ReadonlyMap<string, Cap> = new Map(grave.map(({ act, cap }) => [act, cap]))
const helps = new Set(solving.filter(({ prior }) => prior[2] >= 0.4).map(({ act }) => act))
/** How far words taken together can move a grade. */
const wordsAtMost = 2
/** Where talk begins to sound like service, and how sharply. */
const serviceFrom = -0.1
const sharpness = 10

/** Points of a grade: 2 is 50, 3 is 75; nobody gets quite to 0 or 100. */
export function pointsOfGrade(grade: number): number {
	return 100 / (1 + Math.exp(-1.1 * (grade - 2)))
}

export function scored(
	sentences: readonly Sentence[],
	around: Around,
	answers: boolean,
	learnt: Learnt,
): Scored {
	const hits = actsOf(sentences, around)
	const sum = together(
		sentences.map(({ summed }) => summed),
		learnt,
	)
	const acts: [number, number, number] = [0, 0, 0]
	const harm: [number, number, number] = [0, 0, 0]
	for (const [act, times] of timesOf(hits)) {
		const weights = learnt.acts.get(act)
		if (!weights) continue
		for (const place of places) {
			const part = (weights[place] ?? 0) * amount(times)
			acts[place] += part
			if (isHarm(act)) harm[place] += part
		}
	}
	const words: Three = [held(sum[0]), held(sum[1]), held(sum[2])]
	const service = answers ? 1 : 1 / (1 + Math.exp(-sharpness * ((sum[5] ?? 0) - serviceFrom)))
	const general = [(sum[3] ?? 0) + harm[0] / 2, (sum[4] ?? 0) + harm[1] / 2]
	const grade = (place: 0 | 1 | 2) => {
		const own = (learnt.plain[place] ?? 2) + acts[place] + words[place]
		if (place === 2) return own
		return service * own + (1 - service) * ((learnt.general[place] ?? 2) + (general[place] ?? 0))
	}
	const raw: Three = [grade(0), grade(1), grade(2)]
	const capped = gravest(hits)
	return { points: limited(raw, words, hits, capped), raw, apart: { acts, words }, hits, capped }
}

const places = [0, 1, 2] as const

function held(sum = 0): number {
	return Math.max(-wordsAtMost, Math.min(wordsAtMost, sum))
}

function gravest(hits: readonly Hit[]): Cap | null {
	const found = new Set(hits.flatMap(({ act }) => caps.get(act) ?? []))
	for (const cap of caps.values()) if (found.has(cap)) return cap
	return null
}

/** On the scale, within what harm and help allow. */
function limited(raw: Three, words: Three, hits: readonly Hit[], capped: Cap | null): Three {
	let [tone, respect, resolution] = [pointsOfGrade(raw[0]), pointsOfGrade(raw[1]), pointsOfGrade(raw[2])]
	if (!hits.some(({ act }) => isHurt(act))) respect = atLeast(50, respect)
	if (!hits.some(({ act }) => isHarm(act))) tone = atLeast(44, tone)
	const times = hits.filter(({ act }) => caps.has(act)).length
	if (capped === 'non-apology') respect = Math.min(respect, 56 - times)
	else if (capped !== null) {
		respect = Math.min(respect, Math.max(1, 16 - times))
		tone = Math.min(tone, Math.max(1, 26 - times))
	}
	if (!hits.some(({ act }) => helps.has(act))) resolution = Math.min(resolution, 40)
	return [tone, respect, resolution]
}

/** Nobody is marked far under neutral without words to show for it; order is kept. */
function atLeast(floor: number, points: number): number {
	return points >= floor + 10 ? points : floor + 10 * Math.exp((points - floor - 10) / 10)
}
