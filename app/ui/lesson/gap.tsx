import { type ReactNode, useState } from 'react'
import { type GapSide, gapOf } from '#app/core/learning/gap'
import { classes } from '../primitives/classes'
import { useHydrated } from '../primitives/use-hydrated'
import { thinkingWords } from '../words/thinking'
import { type Drawn, textProp } from './drawn'
import { GapPicture } from './gap-picture'
import { GapSlider } from './gap-slider'
import { GapTable } from './gap-table'
import { partWords } from './parts'

const startAt = 5

/** Satisfaction is the difference: two sliders, a picture of the gap, and what the customer says at each side of it. */
export function Gap({ props, nodes, draw }: Drawn) {
	const [expected, setExpected] = useState(startAt)
	const [got, setGot] = useState(startAt)
	const hydrated = useHydrated()
	const { side, by } = gapOf(expected, got)
	const reactions = {
		worse: draw(partWords(nodes, 'Worse')),
		same: draw(partWords(nodes, 'Same')),
		better: draw(partWords(nodes, 'Better')),
	}
	return (
		<figure aria-label={thinkingWords.gap} className="rounded-lg border border-line bg-sheet p-5 shadow-soft">
			<dl className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
				<Fact term={thinkingWords.expects} words={textProp(props, 'expects')} />
				<Fact term={thinkingWords.got} words={textProp(props, 'got')} />
			</dl>
			{hydrated && (
				<div className="print:hidden">
					<p className="mt-4 text-ink-soft">{thinkingWords.gapTry}</p>
					<div className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2">
						<GapSlider
							label={thinkingWords.expects}
							low={thinkingWords.expectsLow}
							high={thinkingWords.expectsHigh}
							value={expected}
							onChange={setExpected}
						/>
						<GapSlider
							label={thinkingWords.got}
							low={thinkingWords.gotLow}
							high={thinkingWords.gotHigh}
							value={got}
							onChange={setGot}
						/>
					</div>
					<div className="mt-5 grid items-center gap-5 sm:grid-cols-[14rem_minmax(0,1fr)]">
						<div>
							<GapPicture expected={expected} got={got} />
							<p className="mt-1 text-center text-sm text-ink-soft">{thinkingWords.gapBy[side](by)}</p>
						</div>
						<Reaction side={side}>{reactions[side]}</Reaction>
					</div>
				</div>
			)}
			<div className={classes('mt-4', hydrated && 'hidden print:block')}>
				<GapTable reactions={reactions} />
			</div>
		</figure>
	)
}

function Fact({ term, words }: { term: string; words: string }) {
	return (
		<div>
			<dt className="text-sm font-semibold text-primary">{term}</dt>
			<dd>{words}</dd>
		</div>
	)
}

const looks: Record<GapSide, { frame: string; title: string }> = {
	worse: { frame: 'border-problem bg-problem-wash', title: 'text-problem' },
	same: { frame: 'border-edge bg-sunk', title: 'text-ink' },
	better: { frame: 'border-good bg-good-wash', title: 'text-good' },
}

/** Changes only when the outcome does, so that it is not spoken at every step of a slider. */
function Reaction({ side, children }: { side: GapSide; children: ReactNode }) {
	return (
		<div role="status" className={classes('rounded-md border-s-4 p-4', looks[side].frame)}>
			<p className={classes('font-semibold', looks[side].title)}>{thinkingWords.outcome[side]}</p>
			<div className="words-block mt-1">{children}</div>
		</div>
	)
}
