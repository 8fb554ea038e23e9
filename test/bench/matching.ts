import { matcherOf } from '#app/core/wording/match'
import { eachText } from './support/each-text'
import { interleave } from './support/interleave'
import { type Line, line } from './support/line'
import { replyTexts } from './support/reply-texts'

/** So many things that can be meant, with ten phrasings each. */
function candidates(count: number) {
	const texts = replyTexts(60, 200)
	const phrasings = (of: number) => ({
		examples: Array.from({ length: 10 }, (_, at) => `${texts[(of * 7 + at) % texts.length]} ${of} ${at}`),
	})
	return Object.fromEntries(Array.from({ length: count }, (_, of) => [`meaning-${of}`, phrasings(of)]))
}

/** Typed replies matched to what they mean: the cost of ten times as many phrasings, to make ready and to match. */
export async function matching(): Promise<Line[]> {
	const [few, many] = [candidates(15), candidates(150)]
	const built = await interleave(
		() => matcherOf(many),
		() => matcherOf(few),
		{ warm: 3, measured: 11 },
	)
	const texts = replyTexts(120)
	const { ours, reference } = eachText(
		{ work: matcherOf(many), texts },
		{ work: matcherOf(few), texts },
		{ warm: 2, measured: 5 },
	)
	return [
		line('match-build-150-by-15-meanings', 'ms', built.ours, built.reference, 15),
		line('match-150-by-15-meanings', 'ms', ours.p50, reference.p50, 12),
		line('match-150-meanings-p95-of-budget', 'ms', ours.p95, 2, 1),
	]
}
