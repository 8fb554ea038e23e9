import { placesOf } from '#app/core/learning/check'
import { PairIcon } from '../primitives/icons'
import { judgedWords } from '../words/judged'
import { type Drawn, textProp } from './drawn'
import { JudgedFrame, useCheckState } from './judged-frame'
import { MatchRow } from './match-row'
import { PaperLine } from './paper-box'
import { type Part, partsOf, withoutParts } from './plain-words'

export type Lettered = Part & { letter: string }
const letters = 'ABCDEF'

/** Lines, each with one of the lettered answers above them to choose. What the server found right stays together. */
export function Match({ props, nodes, draw }: Drawn) {
	const id = textProp(props, 'id')
	const state = useCheckState(id)
	const lefts = partsOf(nodes, 'Left')
	const rights = partsOf(nodes, 'Right').map(
		(right, at): Lettered => ({ ...right, letter: letters.charAt(at) }),
	)
	const fits = state?.fits ?? []
	const places = placesOf(state?.chosen ?? [])
	const taken = new Set(fits.map((item) => places.get(item)))
	const done = state?.right === true
	return (
		<JudgedFrame
			id={id}
			over={
				<>
					<PairIcon aria-hidden className="size-5 shrink-0" />
					{judgedWords.match}
				</>
			}
			question={draw(withoutParts(nodes, 'Left', 'Right'))}
			how={judgedWords.howMatch}
			notYet={judgedWords.fitting.match(fits.length, lefts.length)}
			after={state?.after?.length ? draw(state.after) : undefined}
			onPaper={
				<>
					<Answers rights={rights} draw={draw} />
					<ul className="mt-4 list-none space-y-2 p-0">
						{lefts.map((left) => (
							<li key={left.id} className="flex items-end gap-3">
								<PaperLine />
								<span>{draw(left.children, true)}</span>
							</li>
						))}
					</ul>
				</>
			}
		>
			{!done && <Answers rights={rights.filter((right) => !taken.has(right.id))} draw={draw} />}
			<ul className={`list-none space-y-3 p-0 ${done ? '' : 'mt-4'}`}>
				{lefts.map((left) => (
					<MatchRow
						key={left.id}
						left={left}
						place={places.get(left.id)}
						fits={fits.includes(left.id)}
						done={done}
						rights={rights}
						taken={taken}
						draw={draw}
					/>
				))}
			</ul>
		</JudgedFrame>
	)
}

function Answers({ rights, draw }: { rights: Lettered[]; draw: Drawn['draw'] }) {
	return (
		<ul aria-label={judgedWords.answers} className="list-none space-y-1.5 rounded-md bg-sunk p-3 print:p-0">
			{rights.map((right) => (
				<li key={right.id} className="flex gap-3">
					<span className="grid size-7 shrink-0 place-content-center rounded-sm border border-edge bg-sheet font-display text-sm font-semibold text-primary">
						{right.letter}
					</span>
					<span className="min-w-0">{draw(right.children, true)}</span>
				</li>
			))}
		</ul>
	)
}
