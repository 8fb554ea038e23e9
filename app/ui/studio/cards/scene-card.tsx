import { said } from '#app/core/writing/cards/card-attributes'
import { wordRuns } from '#app/core/writing/cards/card-words'
import { isTag, tagsIn } from '#app/core/writing/map/tags'
import type { WrittenTag } from '#app/core/writing/reading'
import { Disclosure } from '../../primitives/disclosure'
import { cardsWords } from '../../words/cards'
import { AddParts } from './add-parts'
import { type Beat, BeatCard } from './beat-card'
import { choicesOf } from './choices'
import { EndingFields } from './ending-fields'
import type { NamesHere } from './names-here'
import { ReplyCard } from './reply-card'
import { TagSwitch } from './tag-checks'
import { TagChoice, TagField } from './tag-field'
import type { Cards } from './use-cards'

export type SceneCardProps = {
	cards: Cards
	tag: WrittenTag
	names: NamesHere
	lessons: readonly { value: string; label: string }[]
}

/** A scene or an ending, open: what happens in it, and what the trainee may say. */
export function SceneCard({ cards, tag, names, lessons }: SceneCardProps) {
	const ending = tag.name === 'Ending'
	const beats = beatsOf(cards.readText, tag)
	const tags = beats.flatMap((beat) => beat.tag ?? [])
	const replies = tagsIn(tag.children, 'Reply')
	return (
		<div className="grid gap-5">
			<TagField cards={cards} tag={tag} name="title" label={cardsWords.title} />
			{ending && <EndingFields cards={cards} tag={tag} />}
			<section className="grid gap-3">
				<h3 className="text-base">{cardsWords.happens}</h3>
				<ol className="grid gap-3">
					{beats.map((beat) => {
						const at = beat.tag ? tags.indexOf(beat.tag) : -1
						return (
							<BeatCard
								key={beat.tag ? `${beat.tag.name} ${beat.tag.span.start}` : `prose ${beat.run.span.start}`}
								{...{ cards, beat, names }}
								before={at > 0 ? tags[at - 1] : undefined}
								after={at === -1 ? undefined : tags[at + 1]}
							/>
						)
					})}
				</ol>
				<AddParts cards={cards} tag={tag} kinds={['Says', 'Thinks', 'prose', 'Later', 'See']} names={names} />
			</section>
			{!ending && (
				<section className="grid gap-3">
					<h3 className="text-base">{cardsWords.replies}</h3>
					<ol className="grid gap-4">
						{replies.map((reply, place) => (
							<ReplyCard
								key={said(reply, 'id') ?? reply.span.start}
								{...{ cards, names, lessons }}
								tag={reply}
								number={place + 1}
								before={replies[place - 1]}
								after={replies[place + 1]}
							/>
						))}
					</ol>
					<AddParts cards={cards} tag={tag} kinds={['Reply']} names={names} />
				</section>
			)}
			<Disclosure look="line" summary={cardsWords.more}>
				<div className="grid gap-3 sm:grid-cols-2">
					<TagChoice
						cards={cards}
						tag={tag}
						name="channel"
						label={cardsWords.channel}
						choices={choicesOf(cardsWords.channels)}
						none={cardsWords.channelSame}
					/>
					{!ending && (
						<TagChoice
							cards={cards}
							tag={tag}
							name="answer"
							label={cardsWords.answer}
							choices={choicesOf(cardsWords.answers)}
							otherwise="choose"
						/>
					)}
					{!ending && <TagSwitch cards={cards} tag={tag} name="pause" label={cardsWords.pause} />}
				</div>
			</Disclosure>
		</div>
	)
}

/** What happens, in order: words on stage between tags, and the tags that are no replies and no stories. */
function beatsOf(text: string, tag: WrittenTag): Beat[] {
	const apart = new Set(['Reply', 'Story', 'Value', 'Fact'])
	const own = tag.children.filter(isTag).filter(({ name }) => !apart.has(name))
	const runs = wordRuns(text, tag).filter(({ shown }) => shown.trim() !== '')
	return [
		...own.map((one): Beat => ({ tag: one, run: null })),
		...runs.map((run): Beat => ({ tag: null, run })),
	].sort((a, b) => startOf(a) - startOf(b))
}

const startOf = (beat: Beat): number => (beat.tag ? beat.tag.span.start : beat.run.span.start)
