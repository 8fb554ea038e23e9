import { setInside, wordRuns, writtenWords } from '#app/core/writing/cards/card-words'
import type { WrittenTag } from '#app/core/writing/reading'
import { CardText } from './card-text'
import type { Cards } from './use-cards'

export type TagWordsProps = {
	cards: Cards
	tag: WrittenTag
	label: string
	quiet?: boolean
	hint?: string
	rows?: number
}

/** The words of a tag that holds nothing else. One that is empty is filled as soon as it has been read. */
export function TagWords({ cards, tag, ...field }: TagWordsProps) {
	const [run] = wordRuns(cards.readText, tag)
	const place = run?.span ?? {
		start: tag.inside?.start ?? tag.open.end,
		end: tag.inside?.start ?? tag.open.end,
	}
	const [only] = setInside(cards.readText, tag, 'x\ny')
	const framed = only?.text.startsWith('\n\n') ?? false
	// Several paragraphs want both tags on lines of their own.
	const written = (typed: string) => {
		const words = writtenWords(typed)
		return framed && words.includes('\n') ? `\n\n${words}\n\n` : words
	}
	return <CardText cards={cards} {...field} span={place} shown={run?.shown ?? ''} written={written} />
}
