import { placed, placesOf } from '#app/core/learning/check'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { InPlace } from './in-place'
import { JudgedFrame, useCheckState } from './judged-frame'
import { pickStyle } from './pick-style'
import { partsOf, plainWords, withoutParts } from './plain-words'

const letters = ['A', 'B', 'C', 'D', 'E', 'F']

/** Lines, each with one of the answers below it to choose. What the server found right stays together. */
export function Match({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const lefts = partsOf(nodes, 'Left')
	const rights = partsOf(nodes, 'Right')
	const fits = state?.fits ?? []
	const places = placesOf(state?.chosen ?? [])
	const taken = new Set(fits.map((item) => places.get(item)))
	return (
		<JudgedFrame
			id={id}
			over={judgedWords.match}
			question={draw(withoutParts(nodes, 'Left', 'Right'))}
			how={judgedWords.howMatch}
			notYet={judgedWords.fitting(fits.length, lefts.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
		>
			<ol aria-label={judgedWords.answers} className="judged-list mb-4 space-y-1">
				{rights.map((right, at) => (
					<li key={right.id} className="flex gap-2">
						<span className="font-semibold">{letters[at]}</span>
						<span className="min-w-0">{draw(right.children, true)}</span>
					</li>
				))}
			</ol>
			<ul className="judged-list space-y-3">
				{lefts.map((left) => {
					const place = places.get(left.id)
					const fit = fits.includes(left.id)
					const name = plainWords(left.children)
					return (
						<li key={left.id} className="judged-item space-y-2">
							<div className="flex items-start gap-3">
								<span className="min-w-0 font-semibold">{draw(left.children, true)}</span>
								{fit && <InPlace />}
							</div>
							{fit && place !== undefined ? (
								<>
									<input type="hidden" name="choice" value={placed(left.id, place)} />
									<div>{draw(rights.find((right) => right.id === place)?.children ?? [], true)}</div>
								</>
							) : (
								<select
									name="choice"
									aria-label={judgedWords.belongs(name)}
									defaultValue={place === undefined ? '' : placed(left.id, place)}
									className={`${pickStyle} w-full`}
								>
									<option value="">{judgedWords.choose}</option>
									{rights.map((right, at) =>
										taken.has(right.id) ? null : (
											<option key={right.id} value={placed(left.id, right.id)}>
												{letters[at]} – {plainWords(right.children)}
											</option>
										),
									)}
								</select>
							)}
						</li>
					)
				})}
			</ul>
		</JudgedFrame>
	)
}
