import type { Nodes } from 'mdast'
import { isCounted } from '../line-ids'
import { nameFault, nameFrom } from '../names'
import { isElement } from './element'
import { placeIn, type Reading } from './opened'

/**
 * The id that an author gave a line (`id="third-call"`), null where there is none. One that cannot be used is reported:
 * `says-1` and the like are what lines without an id are called.
 */
export const ownIdOf =
	(reading: Reading) =>
	(node: Nodes): string | null => {
		if (!isElement(node)) return null
		const { report, tags } = reading
		const attribute = tags.get(placeIn(reading, node))?.attributes.find(({ name }) => name === 'id')
		if (!attribute) return null
		const id = attribute.value?.trim()
		if (!id) {
			report('bad-value', attribute.at, 'This id has no value.', 'Write id="…", or leave it out.')
			return null
		}
		const at = attribute.valueAt + (attribute.value ?? '').search(/\S/)
		const fault = nameFault(id)
		if (fault) {
			const name = nameFrom(id)
			report('bad-name', at, `"${id}" cannot be an id. ${fault}`, name ? `Write id="${name}".` : undefined)
			return null
		}
		if (!isCounted(id)) return id
		report(
			'bad-name',
			at,
			`"${id}" is what a line without an id is called, so it cannot be an id.`,
			'Take a word or two from the line: id="third-call".',
		)
		return null
	}
