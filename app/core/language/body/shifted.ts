import type { Report } from '../report'
import type { Tag } from '../scan/tag'

/** A problem of a piece, where it stands in the whole text. */
export function toldFrom(
	[code, at, message, fix, edits, as]: Readonly<Parameters<Report>>,
	shift: number,
): Parameters<Report> {
	const moved = edits?.map((edit) => ({ ...edit, start: edit.start + shift, end: edit.end + shift }))
	return [code, at + shift, message, fix, moved, as]
}

/** The tags of a piece by where they stand in the whole text. */
export function withTags(tags: readonly Tag[], shift: number): ReadonlyMap<number, Tag> {
	const moved = new Map<Tag, Tag>()
	for (const tag of tags) moved.set(tag, tagFrom(tag, shift))
	for (const tag of moved.values()) if (tag.closing) tag.closing = moved.get(tag.closing) ?? null
	return new Map([...moved.values()].map((tag) => [tag.at, tag]))
}

const tagFrom = (tag: Tag, shift: number): Tag => ({
	...tag,
	at: tag.at + shift,
	end: tag.end + shift,
	attributes: tag.attributes.map((one) => ({
		...one,
		at: one.at + shift,
		end: one.end + shift,
		valueAt: one.valueAt + shift,
	})),
})
