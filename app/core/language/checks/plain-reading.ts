import type { DraftBeat, DraftReply } from '../draft'
import { readingLevel } from '../reading-level'
import type { Check, Checking } from './checking'

/** Plain-language guides ask for 25 words at most; a few more still read well aloud. */
const mostWords = 30
/** Björnsson calls a text hard from 50 on; below some thirty words the measure says little. */
const mostLix = 50
const fewestWords = 30

type Passage = { text: string; at: number }

/** Whatever a trainee reads is in plain words: no endless sentence, no passage far above B1. */
export const plainReading: Check = (checking) => {
	for (const { text, at } of passagesOf(checking)) {
		const { words, lix, longest } = readingLevel(text)
		const place = () => findFrom(checking.text, at, longest.text)
		if (longest.words > mostWords)
			checking.report(
				'reading-level',
				place(),
				`This sentence has ${longest.words} words; read aloud, nobody remembers how it began.`,
				`Make two or three of it, of ${mostWords} words at most.`,
			)
		else if (words >= fewestWords && lix > mostLix)
			checking.report(
				'reading-level',
				place(),
				`This passage is hard to read (LIX ${lix}; ${mostLix} is the most here).`,
				'Use shorter sentences and everyday words; begin with this sentence.',
			)
	}
}

function passagesOf({ draft }: Checking): Passage[] {
	const { front, bodyAt, brief, scenes, endings } = draft
	const entries = [...front.needs, ...front.extras, ...front.critical]
	return [
		{ text: front.summary, at: 0 },
		{ text: front.wanted, at: 0 },
		{ text: front.warning ?? '', at: 0 },
		{ text: front.greeting?.value ?? '', at: front.greeting?.at ?? 0 },
		...front.people.map(({ value, at }) => ({ text: value.about, at })),
		...front.expects.map(({ text }) => ({ text, at: 0 })),
		...front.facts.map(({ text, at }) => ({ text, at })),
		...entries.map(({ value, at }) => ({ text: value.text, at })),
		{ text: brief, at: bodyAt },
		...[...scenes, ...endings].flatMap(({ beats }) => beats.flatMap(inBeat)),
		...scenes.flatMap(({ replies }) => replies.flatMap(inReply)),
		...endings.flatMap(({ stories, at }) => stories.map(({ text }) => ({ text, at }))),
	]
}

function inBeat(beat: DraftBeat): Passage[] {
	if (beat.kind === 'pick') return beat.of.flatMap(inBeat)
	return [{ text: 'line' in beat ? beat.line.text : beat.text, at: beat.at }]
}

function inReply({ at, text, deed, likes, reason, why, cases }: DraftReply): Passage[] {
	const own = [text, deed ?? '', why?.text ?? ''].map((one) => ({ text: one, at }))
	const others = cases.map((one) => ({ text: one.why?.text ?? '', at: one.at }))
	const placed = [...likes, ...(reason ? [reason] : [])].map((one) => ({ text: one.value, at: one.at }))
	return [...own, ...others, ...placed]
}

/** Where a sentence begins in the author's text, its markup aside; `from` where it cannot be found again. */
function findFrom(source: string, from: number, sentence: string): number {
	const [plain = ''] = sentence.split('{{')
	const words = plain.match(/[\p{L}\p{N}]+/gu)?.slice(0, 5) ?? []
	if (words.length === 0) return from
	const opening = new RegExp(words.join('[^\\p{L}\\p{N}]+'), 'gu')
	opening.lastIndex = from
	return opening.exec(source)?.index ?? from
}
