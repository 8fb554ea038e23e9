import { said } from '#app/core/writing/cards/card-attributes'
import { putAfter, putInside } from '#app/core/writing/cards/card-parts'
import { freshName, newReply } from '#app/core/writing/cards/new-cards'
import { isTag, tagsIn } from '#app/core/writing/map/tags'
import type { Reading, WrittenTag } from '#app/core/writing/reading'
import type { Splice } from '#app/core/writing/splice'
import { Button } from '../../primitives/button'
import { PlusIcon } from '../../primitives/icons'
import { cardsWords } from '../../words/cards'
import type { NamesHere } from './names-here'
import type { Cards } from './use-cards'

export type PartKind = 'Says' | 'Thinks' | 'prose' | 'Later' | 'See' | 'Reply' | 'Story'
export type AddPartsProps = {
	cards: Cards
	tag: WrittenTag
	kinds: readonly PartKind[]
	names: NamesHere | null
}

/** Adds a line, a thought, a reply … to a scene or an ending, where such things stand. */
export function AddParts({ cards, tag, kinds, names }: AddPartsProps) {
	if (!cards.mayWrite) return null
	return (
		<div className="flex flex-wrap gap-2">
			{kinds.map((kind) => (
				<Button
					key={kind}
					look="secondary"
					size="small"
					onClick={() => cards.change(tag, (text, same, reading) => added(text, same, reading, kind, names))}
				>
					<PlusIcon aria-hidden className="size-4" />
					{cardsWords.add[kind]}
				</Button>
			))}
		</div>
	)
}

function added(
	text: string,
	tag: WrittenTag,
	reading: Reading,
	kind: PartKind,
	names: NamesHere | null,
): readonly Splice[] {
	if (kind === 'Reply' || kind === 'Story') {
		const last = tagsIn(tag.children, kind).at(-1)
		const written =
			kind === 'Reply' ? freshReply(tag, reading, names) : `<Story>${cardsWords.fresh.story}</Story>`
		return last ? putAfter(text, last, written) : putInside(text, tag, written)
	}
	// Before the replies and stories, behind what happens already.
	const first = tag.children.filter(isTag).find(({ name }) => name === 'Reply' || name === 'Story')
	const written = beatWords[kind]
	return first
		? [{ start: first.span.start, end: first.span.start, text: `${written}\n\n` }]
		: putInside(text, tag, written)
}

const { fresh } = cardsWords
const beatWords: Readonly<Record<Exclude<PartKind, 'Reply' | 'Story'>, string>> = {
	Says: `<Says>${fresh.says}</Says>`,
	Thinks: `<Thinks>${fresh.thinks}</Thinks>`,
	prose: fresh.prose,
	Later: `<Later>${fresh.later}</Later>`,
	See: `<See title="${fresh.seeTitle}">\n\n${fresh.see}\n\n</See>`,
}

/** A reply leads to the next place of the text, so that it leads somewhere. */
function freshReply(tag: WrittenTag, reading: Reading, names: NamesHere | null): string {
	const places = names?.places ?? []
	const own = places.findIndex(({ value }) => value === said(tag, 'id'))
	const next = places[own + 1] ?? places.at(-1)
	return newReply(freshName(reading, 'reply', 'reply'), next?.value ?? '', fresh.reply, fresh.why)
}
