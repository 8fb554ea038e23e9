import { conditionText } from '../scenario/condition-text'
import type { Beat, Ending, PlainBeat, Reply, Scene } from '../scenario/definition'

/** One line or paragraph of a scene, out of its group. `pick`: it is one of several that a seed chooses from. */
export type Said = {
	id: string
	kind: PlainBeat['kind']
	by: string | null
	mood: string | null
	when: string | null
	text: string
	title: string
	pick: boolean
}

/** Everything that is said and shown in these beats, in order. */
export function saidIn(beats: readonly Beat[]): Said[] {
	const plain = (beat: PlainBeat, pick: boolean): Said[] => {
		if (beat.kind === 'says' || beat.kind === 'thinks')
			return beat.lines.map((line) => ({
				id: line.id,
				kind: beat.kind,
				by: line.by,
				mood: line.mood,
				when: line.when && conditionText(line.when),
				text: line.text,
				title: '',
				pick,
			}))
		const title = beat.kind === 'see' ? beat.title : ''
		return [{ ...none, id: beat.id, kind: beat.kind, text: beat.text, title, pick }]
	}
	return beats.flatMap((beat) =>
		beat.kind === 'pick' ? beat.of.flatMap((one) => plain(one, true)) : plain(beat, false),
	)
}

const none = { by: null, mood: null, when: null }

/** A reply's own words: what is said, else what is done. */
export const wordsOfReply = ({ text, deed }: Pick<Reply, 'text' | 'deed'>): string => text || deed || ''

/** All that a scene or ending says, for telling whether it is the same under another name. */
export function wordsOfPlace(place: Scene | Ending): string {
	const said = saidIn(place.beats).map(({ text }) => text)
	const replies = 'replies' in place ? place.replies.map(wordsOfReply) : place.stories.map(({ text }) => text)
	return [place.title, ...said, ...replies].join('\n')
}

/** The first words of a text, at most so many characters. */
export function shortly(text: string, most = 60): string {
	return text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text
}
