import type { NeedResult, Scores } from '#app/core/assessment/result'
import type { Dimension } from '#app/core/scenario/definition'
import { GoodIcon, OpenIcon } from '../primitives/icons'
import { ProgressBar } from '../primitives/progress-bar'
import { debriefWords } from '../words/debrief'
import { AxesPicture } from './axes-picture'
import { wholePoints } from './whole-points'

export type SidesProps = {
	task: number | null
	people: number | null
	needs: NeedResult[]
	scores: Pick<Scores, Dimension>
}

/** What was done and how the person was treated, as two things. */
export function Sides({ task, people, needs, scores }: SidesProps) {
	const manner = (scores.tone + scores.respect) / 2
	return (
		<section aria-labelledby="sides-title">
			<h3 id="sides-title" className="mb-3 text-lg">
				{debriefWords.sidesTitle}
			</h3>
			<div className="mb-5">
				<AxesPicture task={wholePoints(scores.resolution)} people={wholePoints(manner)} />
			</div>
			<div className="grid gap-6 sm:grid-cols-2">
				<SideTold
					label={debriefWords.task}
					percent={task}
					needs={needs.filter(({ side }) => side === 'task')}
				/>
				<SideTold
					label={debriefWords.people}
					percent={people}
					needs={needs.filter(({ side }) => side === 'people')}
				/>
			</div>
		</section>
	)
}

function SideTold({ label, percent, needs }: { label: string; percent: number | null; needs: NeedResult[] }) {
	if (percent === null) {
		return (
			<p className="text-sm text-ink-soft">
				{label}. {debriefWords.noSide}
			</p>
		)
	}
	return (
		<div>
			<ProgressBar label={label} value={percent} max={100} text={debriefWords.share(percent)} />
			<ul className="mt-3 grid gap-1.5">
				{needs.map(({ id, text, met, must }) => {
					const Icon = met ? GoodIcon : OpenIcon
					return (
						<li key={id} className="flex items-start gap-2 text-sm">
							<Icon
								aria-hidden
								className={met ? 'mt-0.5 size-4 shrink-0 text-good' : 'mt-0.5 size-4 shrink-0'}
							/>
							<span>
								<span className="font-semibold">{met ? debriefWords.needMet : debriefWords.needNotMet}:</span>{' '}
								{text}
								{must && <span className="text-ink-soft"> ({debriefWords.must})</span>}
							</span>
						</li>
					)
				})}
			</ul>
		</div>
	)
}
