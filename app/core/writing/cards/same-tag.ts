import { isTag } from '../map/tags'
import type { Reading, WrittenPart, WrittenTag } from '../reading'
import { moved } from '../splice'
import { splicesBetween } from '../splices-between'
import { said } from './card-attributes'

/**
 * The tag of an earlier reading in a newer one: by its name and id, or by where it has moved to. Null where it is gone.
 */
export function sameTag(
	tag: WrittenTag,
	earlier: string,
	{ text, reading }: { text: string; reading: Pick<Reading, 'tags'> },
): WrittenTag | null {
	const all = tagsIn(reading.tags).filter(({ name }) => name === tag.name)
	const id = said(tag, 'id')
	if (id) return all.find((one) => said(one, 'id') === id) ?? null
	const splices = splicesBetween(earlier, text)
	const start = moved(
		tag.span.start,
		splices.filter((splice) => splice.start < tag.span.start),
	)
	return all.find(({ span }) => span.start === start) ?? null
}

const tagsIn = (parts: readonly WrittenPart[]): WrittenTag[] =>
	parts.filter(isTag).flatMap((tag) => [tag, ...tagsIn(tag.children)])
