import { placed } from '#app/core/learning/check'
import { judgedWords } from '../words/judged'
import type { Drawn } from './drawn'
import { pickStyle } from './pick-style'
import { type Part, plainWords } from './plain-words'
import { StepRow } from './step-row'

export type OrderListProps = {
	check: string
	/** The steps as they are shown first. */
	steps: Part[]
	/** Steps that are where they belong. */
	fits: string[]
	/** What was answered: a number from 1 for each step. */
	places: ReadonlyMap<string, string>
	draw: Drawn['draw']
}

/** The steps with a number to choose for each; a step that is in its place keeps it. */
export function OrderNumbers({ steps, fits, places, draw }: OrderListProps) {
	const taken = new Set(fits.map((id) => places.get(id)))
	const free = steps.map((_step, at) => String(at + 1)).filter((number) => !taken.has(number))
	return (
		<ul className="list-none space-y-2 p-0">
			{steps.map(({ id, children }) => {
				const place = places.get(id)
				if (place !== undefined && fits.includes(id))
					return (
						<StepRow key={id} number={Number(place)} words={draw(children, true)} look="fixed">
							<input type="hidden" name="choice" value={placed(id, place)} />
						</StepRow>
					)
				return (
					<li
						key={id}
						className="flex min-h-14 items-center gap-3 rounded-md border border-edge bg-paper px-3 py-2 shadow-soft"
					>
						<select
							name="choice"
							aria-label={judgedWords.number(plainWords(children))}
							defaultValue={place === undefined ? '' : placed(id, place)}
							className={`${pickStyle} w-18 shrink-0`}
						>
							<option value="">–</option>
							{free.map((number) => (
								<option key={number} value={placed(id, number)}>
									{number}
								</option>
							))}
						</select>
						<span className="min-w-0 flex-1">{draw(children, true)}</span>
					</li>
				)
			})}
		</ul>
	)
}
