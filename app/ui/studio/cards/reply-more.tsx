import { said } from '#app/core/writing/cards/card-attributes'
import { putAfter, putInside, removed } from '#app/core/writing/cards/card-parts'
import { tagsIn } from '#app/core/writing/map/tags'
import type { WrittenTag } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'
import { Act } from './card-acts'
import { choicesOf } from './choices'
import type { NamesHere } from './names-here'
import { TagChecks, TagSwitch } from './tag-checks'
import { TagField } from './tag-field'
import { TagWords } from './tag-words'
import type { Cards } from './use-cards'

export type ReplyMoreProps = { cards: Cards; tag: WrittenTag; names: NamesHere }

/** What most replies do without: conditions, effects, extras, other ways to say it. */
export function ReplyMore({ cards, tag, names }: ReplyMoreProps) {
	const likes = tagsIn(tag.children, 'Like')
	const cases = tagsIn(tag.children, 'If').length
	const others = names.replies.filter(({ value }) => value !== said(tag, 'id'))
	const addLike = () =>
		cards.change(tag, (text, same) => {
			const last = tagsIn(same.children, 'Like').at(-1)
			const like = `<Like>${cardsWords.fresh.reply}</Like>`
			return last ? putAfter(text, last, like) : putInside(text, same, like)
		})
	return (
		<div className="grid gap-4">
			<TagField cards={cards} tag={tag} name="set" label={cardsWords.sets} hint={cardsWords.setsHint} />
			<TagField cards={cards} tag={tag} name="when" label={cardsWords.when} hint={cardsWords.whenHint} />
			<TagField cards={cards} tag={tag} name="reason" label={cardsWords.reason} />
			<TagChecks cards={cards} tag={tag} name="offers" label={cardsWords.offers} choices={names.extras} />
			<TagChecks
				cards={cards}
				tag={tag}
				name="critical"
				label={cardsWords.critical}
				choices={names.criticals}
			/>
			<TagChecks
				cards={cards}
				tag={tag}
				name="repairs"
				label={cardsWords.repairs}
				choices={[...names.criticals, ...others.filter(({ value }) => said(tag, 'repairs')?.includes(value))]}
			/>
			<TagChecks
				cards={cards}
				tag={tag}
				name="acts"
				label={cardsWords.acts}
				choices={choicesOf(cardsWords.act)}
			/>
			<TagSwitch cards={cards} tag={tag} name="sticky" label={cardsWords.sticky} />
			{likes.length > 0 && (
				<div className="grid gap-2">
					<p className="text-sm font-semibold">{cardsWords.likes}</p>
					{likes.map((like, place) => (
						<div key={`${like.span.start} ${like.span.end}`} className="flex items-end gap-2">
							<div className="flex-1">
								<TagWords
									cards={cards}
									tag={like}
									label={`${cardsWords.likes} ${place + 1}`}
									quiet
									rows={1}
								/>
							</div>
							{cards.mayWrite && (
								<Act
									label={cardsWords.take}
									what={`${cardsWords.likes} ${place + 1}`}
									onClick={() => cards.change(like, (text, same) => removed(text, same))}
								/>
							)}
						</div>
					))}
				</div>
			)}
			{cards.mayWrite && (
				<p>
					<Act label={cardsWords.addLike} what={said(tag, 'id') ?? ''} onClick={addLike} />
				</p>
			)}
			{cases > 0 && <p className="text-sm text-ink-soft">{cardsWords.cases(cases)}</p>}
		</div>
	)
}
