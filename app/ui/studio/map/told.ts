import type { MapPlace, MapReply, MapWay, ScenarioMap } from '#app/core/writing/map/scenario-map'
import { mapWords } from '../../words/studio-map'
import type { Facts } from './facts'

const mostLabel = 22

/** A place in one sentence, for those who listen: title, kind, replies, what its colour says, where it leads. */
export function placeTold(map: ScenarioMap, place: MapPlace, facts: Facts): string {
	const { title, kind, replies } = place
	const leads = [...new Set(replies.flatMap(({ leads }) => leads.map(({ to }) => titleOf(map, to))))]
	return [
		title,
		mapWords.kinds[kind].toLowerCase(),
		...(kind === 'scene' ? [replies.length > 0 ? mapWords.replies(replies.length) : mapWords.noReplies] : []),
		facts.place(place).words,
		...(leads.length > 0 ? [`${mapWords.leadsTo} ${leads.join(', ')}`] : []),
	].join(', ')
}

export function titleOf({ places }: ScenarioMap, id: string): string {
	return places.find((place) => place.id === id)?.title ?? id
}

/** What a line of the map says: the one reply's words, or how many there are. */
export function wayLabel({ places }: ScenarioMap, { from, replies, limit }: MapWay): string {
	const [only, ...more] = replies
	if (limit || only === undefined) return ''
	if (more.length > 0) return mapWords.replies(replies.length)
	const reply = places.find(({ id }) => id === from)?.replies[only]
	return reply ? short(wordsOf(reply)) : ''
}

export const wordsOf = ({ text, id }: MapReply): string => text || id || mapWords.noWords

function short(text: string): string {
	if (text.length <= mostLabel) return text
	const cut = text.slice(0, mostLabel)
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostLabel / 2)).replace(/[\s.,;:!?]+$/, '')} …`
}
