import { arranged } from '#app/core/learning/arrangement'
import { placed } from '#app/core/learning/check'
import type { WordElement } from '#app/core/scenario/words'
import { judgedWords } from '../words/judged'
import type { Drawn } from './drawn'
import { InPlace } from './in-place'
import { pickStyle } from './pick-style'
import { plainWords } from './plain-words'

export type OrderListProps = {
	check: string
	/** The steps as they are shown first. */
	steps: (WordElement & { id: string })[]
	/** Steps that are where they belong. */
	fits: string[]
	/** What was answered: a number from 1 for each step. */
	places: ReadonlyMap<string, string>
	draw: Drawn['draw']
}

/** The steps with a number to choose for each. Once it is right: the steps in their order. */
export function OrderNumbers({ check, steps, fits, places, draw, done }: OrderListProps & { done: boolean }) {
	const order = done
		? arranged(
				steps.map(({ id }) => id),
				places,
			)
		: steps.map(({ id }) => id)
	const byId = new Map(steps.map((step) => [step.id, step]))
	return (
		<ol className="judged-list space-y-2">
			{order.map((id) => {
				const words = byId.get(id)?.children ?? []
				const place = places.get(id)
				return (
					<li key={id} className="judged-item flex items-center gap-3">
						{place !== undefined && fits.includes(id) ? (
							<>
								<input type="hidden" name="choice" value={placed(id, place)} />
								<span className="step-number">{place}</span>
							</>
						) : (
							<select
								name="choice"
								aria-label={judgedWords.number(plainWords(words))}
								defaultValue={place === undefined ? '' : placed(id, place)}
								className={`${pickStyle} w-20 shrink-0`}
							>
								<option value="">–</option>
								{steps.map((_step, at) => (
									<option key={at} value={placed(id, String(at + 1))}>
										{at + 1}
									</option>
								))}
							</select>
						)}
						<span id={`check-${check}-${id}`} className="min-w-0 flex-1">
							{draw(words, true)}
						</span>
						{fits.includes(id) && <InPlace />}
					</li>
				)
			})}
		</ol>
	)
}
