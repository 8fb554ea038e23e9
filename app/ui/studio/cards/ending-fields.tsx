import { removed } from '#app/core/writing/cards/card-parts'
import { tagsIn } from '#app/core/writing/map/tags'
import type { WrittenTag } from '#app/core/writing/reading'
import { cardsWords } from '../../words/cards'
import { AddParts } from './add-parts'
import { Act } from './card-acts'
import { choicesOf } from './choices'
import { TagChoice } from './tag-field'
import { TagWords } from './tag-words'
import type { Cards } from './use-cards'

const { none: anyStory, ...experiences } = cardsWords.stories
const yesNo = [
	{ value: 'yes', label: cardsWords.yes },
	{ value: 'no', label: cardsWords.no },
]

/** What is said of an ending: how it ends, whether they come back, what they tell. */
export function EndingFields({ cards, tag }: { cards: Cards; tag: WrittenTag }) {
	const stories = tagsIn(tag.children, 'Story')
	return (
		<>
			<div className="grid gap-3 sm:grid-cols-2">
				<TagChoice
					cards={cards}
					tag={tag}
					name="outcome"
					label={cardsWords.outcome}
					choices={choicesOf(cardsWords.outcomes)}
					none={cardsWords.outcomeNone}
				/>
				<TagChoice
					cards={cards}
					tag={tag}
					name="returns"
					label={cardsWords.returns}
					choices={yesNo}
					otherwise="no"
				/>
				<TagChoice
					cards={cards}
					tag={tag}
					name="accepted"
					label={cardsWords.accepted}
					choices={yesNo}
					none={cardsWords.acceptedAsUsual}
				/>
			</div>
			<div className="grid gap-3">
				{stories.map((story, place) => (
					<div key={story.span.start} className="grid gap-2 rounded-md border border-line bg-sheet p-3">
						<TagWords cards={cards} tag={story} label={cardsWords.story} rows={3} />
						<div className="flex flex-wrap items-end justify-between gap-3">
							<TagChoice
								cards={cards}
								tag={story}
								name="experience"
								label={cardsWords.when}
								choices={choicesOf(experiences)}
								none={anyStory}
							/>
							{stories.length > 1 && cards.mayWrite && (
								<Act
									label={cardsWords.take}
									what={`${cardsWords.story} ${place + 1}`}
									onClick={() => cards.change(story, (text, same) => removed(text, same))}
								/>
							)}
						</div>
					</div>
				))}
				<AddParts cards={cards} tag={tag} kinds={['Story']} names={null} />
			</div>
		</>
	)
}
