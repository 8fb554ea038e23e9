import { placed, placesOf } from '#app/core/learning/check'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { InPlace } from './in-place'
import { JudgedFrame, useCheckState } from './judged-frame'
import { partsOf, withoutParts } from './plain-words'

/** Cards to put on piles, or on two flip charts. */
export function Sort({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const piles = partsOf(nodes, 'Pile')
	const cards = partsOf(nodes, 'Card')
	const fits = state?.fits ?? []
	const places = placesOf(state?.chosen ?? [])
	return (
		<JudgedFrame
			id={id}
			over={judgedWords.sort}
			question={draw(withoutParts(nodes, 'Pile', 'Card'))}
			how={judgedWords.howSort}
			notYet={judgedWords.fitting(fits.length, cards.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
		>
			<div className="space-y-3">
				{cards.map((card) => {
					const because = state?.because[card.id]
					return (
						<fieldset key={card.id} className="judged-item">
							<legend className="contents">{draw(card.children, true)}</legend>
							{fits.includes(card.id) && <InPlace />}
							<div className="flex flex-wrap gap-2">
								{piles.map((pile) => (
									<label key={pile.id} className="flex min-h-11 items-center gap-2">
										<input
											type="radio"
											name={`choice.${card.id}`}
											value={placed(card.id, pile.id)}
											defaultChecked={places.get(card.id) === pile.id}
											className="size-5"
										/>
										{textProp(pile.props, 'title')}
									</label>
								))}
							</div>
							{because && <div className="words-block text-ink-soft">{draw(because)}</div>}
						</fieldset>
					)
				})}
			</div>
		</JudgedFrame>
	)
}
