import type { Mark } from '#app/core/scenario/definition'
import { said } from '#app/core/writing/cards/card-attributes'
import { putAfter } from '#app/core/writing/cards/card-parts'
import { wordRuns, writtenWords } from '#app/core/writing/cards/card-words'
import { freshName } from '#app/core/writing/cards/new-cards'
import { isTag, tagsIn } from '#app/core/writing/map/tags'
import type { WrittenTag } from '#app/core/writing/reading'
import { Disclosure } from '../../primitives/disclosure'
import { cardsWords } from '../../words/cards'
import { Act, CardActs } from './card-acts'
import { CardText } from './card-text'
import type { NamesHere } from './names-here'
import { ReplyMore } from './reply-more'
import { TagChecks } from './tag-checks'
import { TagChoice } from './tag-field'
import { TagWords } from './tag-words'
import type { Cards } from './use-cards'
import { useShownWhenPointed } from './use-shown-when-pointed'

export type ReplyCardProps = {
	cards: Cards
	tag: WrittenTag
	number: number
	names: NamesHere
	lessons: readonly { value: string; label: string }[]
	before?: WrittenTag | undefined
	after?: WrittenTag | undefined
}

const marks: readonly Mark[] = [2, 1, 0, -1, -2]
const signed = (mark: Mark) => (mark > 0 ? `+${mark}` : String(mark))
const markChoices = (words: Readonly<Record<`${Mark}`, string>>) =>
	marks.map((mark) => ({ value: signed(mark), label: cardsWords.marked(words[`${mark}`], signed(mark)) }))
const tones = markChoices(cardsWords.tones)
const respects = markChoices(cardsWords.respects)

/** One reply: its words, where it leads, how it is marked and why. */
export function ReplyCard({ cards, tag, number, names, lessons, before, after }: ReplyCardProps) {
	const what = cardsWords.reply(number)
	const shown = useShownWhenPointed(cards, tag)
	const [words] = wordRuns(cards.readText, tag)
	const [deed] = tagsIn(tag.children, 'Deed')
	const [why] = tagsIn(tag.children, 'Why')
	const first = tag.children.find((part) => isTag(part))
	const empty = first ? { start: first.span.start, end: first.span.start } : null
	const place = words?.span ?? (deed ? null : empty)
	const copy = () =>
		cards.change(tag, (text, same, reading) => {
			const id = said(same, 'id') ?? ''
			const source = text.slice(same.span.start, same.span.end)
			const fresh = freshName(reading, id, 'reply')
			return putAfter(text, same, source.replace(`id="${id}"`, `id="${fresh}"`))
		})
	return (
		<li
			ref={shown}
			id={`card-reply-${said(tag, 'id')}`}
			className="grid min-w-0 scroll-mt-16 gap-3 rounded-lg border border-line bg-sheet p-4"
		>
			<div className="flex flex-wrap items-center justify-between gap-2">
				<h4 className="text-base">{what}</h4>
				<CardActs cards={cards} tag={tag} what={what} before={before} after={after}>
					<Act label={cardsWords.copy} what={what} onClick={copy} />
				</CardActs>
			</div>
			{place && (
				<CardText
					cards={cards}
					label={cardsWords.words}
					span={place}
					shown={words?.shown ?? ''}
					written={(typed) => (words ? writtenWords(typed) : `${writtenWords(typed)}\n\n`)}
					rows={3}
				/>
			)}
			{deed && <TagWords cards={cards} tag={deed} label={cardsWords.deed} />}
			<div className="grid gap-3 sm:grid-cols-2">
				<TagChoice
					cards={cards}
					tag={tag}
					name="tone"
					label={cardsWords.tone}
					choices={tones}
					none={cardsWords.unmarked}
				/>
				<TagChoice
					cards={cards}
					tag={tag}
					name="respect"
					label={cardsWords.respect}
					choices={respects}
					none={cardsWords.unmarked}
				/>
				<TagChoice
					cards={cards}
					tag={tag}
					name="to"
					label={cardsWords.to}
					choices={names.places}
					none={cardsWords.toNothing}
				/>
			</div>
			<TagChecks cards={cards} tag={tag} name="meets" label={cardsWords.meets} choices={names.needs} />
			{why && (
				<div className="grid gap-3">
					<TagWords cards={cards} tag={why} label={cardsWords.why} />
					<TagChoice
						cards={cards}
						tag={why}
						name="lesson"
						label={cardsWords.whyLesson}
						choices={lessons}
						none={cardsWords.whyNone}
					/>
				</div>
			)}
			<Disclosure look="line" summary={cardsWords.more}>
				<ReplyMore cards={cards} tag={tag} names={names} />
			</Disclosure>
		</li>
	)
}
