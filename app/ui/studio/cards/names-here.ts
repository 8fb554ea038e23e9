import { said } from '#app/core/writing/cards/card-attributes'
import { fieldAt, namesBelow } from '#app/core/writing/cards/card-fields'
import { tagsIn } from '#app/core/writing/map/tags'
import type { Reading } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'

export type Named = { value: string; label: string }

/** What cards choose from: scenes and endings by title, people, moods, needs by their words. */
export type NamesHere = Record<
	'places' | 'people' | 'moods' | 'needs' | 'extras' | 'criticals' | 'replies',
	Named[]
>

export function namesHere(reading: Reading): NamesHere {
	const textOf = (list: string, name: string, detail: string) => ({
		value: name,
		label: String(fieldAt(reading, list, name, detail)?.value ?? name),
	})
	const moods = reading.names.filter(({ kind, declares }) => kind === 'mood' && declares)
	const scenes = tagsIn(reading.tags, 'Scene', 'Ending', 'Use')
	const replies = tagsIn(reading.tags, 'Scene').flatMap(({ children }) => tagsIn(children, 'Reply'))
	const byId = (tags: typeof scenes): Named[] =>
		tags.flatMap((tag) => {
			const id = said(tag, 'id')
			if (!id) return []
			const title = said(tag, 'title') || id
			return [{ value: id, label: tag.name === 'Ending' ? `${cardsWords.ending}: ${title}` : title }]
		})
	return {
		places: byId(scenes),
		people: namesBelow(reading, 'people').map((name) => textOf('people', name, 'name')),
		moods: [...new Set(moods.map(({ name }) => name))].map((name) => ({ value: name, label: name })),
		needs: namesBelow(reading, 'needs').map((name) => textOf('needs', name, 'text')),
		extras: namesBelow(reading, 'extras').map((name) => textOf('extras', name, 'text')),
		criticals: namesBelow(reading, 'critical').map((name) => textOf('critical', name, 'text')),
		replies: replies.flatMap((tag) => {
			const id = said(tag, 'id')
			return id ? [{ value: id, label: id }] : []
		}),
	}
}
